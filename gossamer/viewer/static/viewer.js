// node_modules/preact/dist/preact.mjs
var e, t, n, r, i, a, o, s, c, l, u, d = Symbol.for("pv"), f = {}, p = [], m = /^m(i|n|o|s|text|space)$/, h = Array.isArray, g = p.slice, _ = Object.assign;
function v(e) {
	e && e.parentNode && e.remove();
}
function y(e, t, n) {
	var r, i, a, o = {}, s = arguments.length;
	for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? i = t[a] : o[a] = t[a];
	return s > 2 && (o.children = s > 3 ? g.call(arguments, 2) : n), b(e, o, r, i, null);
}
function b(n, r, i, a, o) {
	var s = {
		type: n,
		props: r,
		key: i,
		ref: a,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: d,
		__v: o || ++t,
		__i: -1,
		__u: 0
	};
	return !o && e.vnode && e.vnode(s), s;
}
function x(e) {
	return e.children;
}
function S(e, t) {
	this.props = e, this.context = t, this.__g = 0;
}
function C(e, t) {
	if (t == null) return e.__ && C(e.__, e.__i + 1);
	for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e;
	return typeof e.type != "function" || e.props.__P ? null : C(e);
}
function w(t) {
	var n, r = t.__v, i = r.__e, a = [], o = [], s = t.__P;
	s && ((n = _({ constructor: d }, r)).__v = r.__v + 1, e.vnode && e.vnode(n), ie(s, n, r, t.__n, s.namespaceURI, 32 & r.__u ? [i] : null, a, i || C(r), 32 & r.__u, o), n.__v = r.__v, n.__.__k[n.__i] = n, j(a, n, o), r.__ = r.__e = null, n.__e != i && T(n));
}
function T(e) {
	if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
		return t && (e.__e = t.__e);
	}), T(e);
}
function E(t) {
	(8 & t.__g || (t.__g |= 8, r.push(t), a++)) && i == e.debounceRendering || ((i = e.debounceRendering) || queueMicrotask)(D);
}
function D() {
	try {
		for (var e, t = 1; r.length;) r.length > t && r.sort(o), e = r.shift(), t = r.length, 8 & e.__g && w(e);
	} finally {
		(a = r.length) && (i || queueMicrotask)(D);
	}
}
function O(e, t, n, r, i, a, o, s, c, l, u) {
	var d, m, h, g, _, v, y = r.__k || p, b = t.length;
	for (c = k(n, t, y, c, b), d = 0; d < b; d++) (h = n.__k[d]) != null && (m = ~h.__i && y[h.__i] || f, h.__i = d, v = ie(e, h, m, i, a, o, s, c, l, u), g = h.__e, (m.ref != h.ref || 8 & m.__u) && (m.ref && N(m.ref, null, h, m), h.ref && u.push(h.ref, h.__c || g, h)), _ ||= g, 4 & h.__u ? (c = ee(h, c, e, !m.__v), m.__e && (m.__e = null)) : typeof h.type == "function" && v !== void 0 ? c = v : g && (c = g.nextSibling), h.__u &= -21);
	return n.__e = _, c;
}
function k(e, t, n, r, i) {
	var a, o, s, c, l, u, f, p, m, g = n.length, _ = g, v = 0, y = 0, S = e.__k = Array(i);
	for (a = 0; a < i; a++) (o = t[a]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = S[a] = b(null, o) : h(o) ? o = S[a] = b(x, { children: o }) : o.constructor === d && o.__b ? o = S[a] = b(o.type, o.props, o.key, o.ref, o.__v) : S[a] = o, c = a + v, o.__ = e, o.__b = e.__b + 1, s = null, ~(l = o.__i = A(o, n, c, _)) && (_--, (s = n[l]) && (s.__u |= 2)), s && s.__v ? (o.__u |= 16, l == c - 1 ? v-- : l == c + 1 ? v++ : l != c && (l > c ? v-- : v++, y = 1)) : (~l || (i > g ? v-- : i < g && v++), typeof o.type != "function" && (o.__u |= 4))) : S[a] = null;
	if (y) {
		for (u = [], f = [], a = 0; a < i; a++) if ((o = S[a]) && 16 & o.__u) {
			for (v = 0, p = u.length; v < p;) u[m = v + p >> 1] < o.__i ? v = m + 1 : p = m;
			u[v] = o.__i, f[a] = v + 1;
		}
		for (v = u.length; a--;) f[a] && (f[a] == v ? v-- : S[a].__u |= 4);
	}
	if (_) for (a = 0; a < g; a++) !(s = n[a]) || 2 & s.__u || (s.__e == r && (r = C(s)), se(s, s));
	return r;
}
function ee(e, t, n, r) {
	var i, a, o, s;
	if (typeof e.type == "function") {
		if (e.props.__P) return t;
		if (i = e.__k) for (a = 0; a < i.length; a++) i[a] && (i[a].__ = e, t = ee(i[a], t, n, !1));
		return t;
	}
	for (t && !t.parentNode && (t = C(e)) && !t.parentNode && (t = null), o = e.__e, s = t; s && s.nodeType == 8;) s = s.nextSibling;
	for (o != s && (!r && n.moveBefore && o.parentNode ? n.moveBefore(o, t) : n.insertBefore(o, t || null)), t = o; (t &&= t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"););
	return t;
}
function A(e, t, n, r) {
	var i, a = e.key, o = e.type, s = t[n], c = s && !(2 & s.__u);
	if (s === null && a == null || c && a == s.key && o == s.type) return n;
	if (r > +!!c) {
		for (i = n - 1; i >= 0; i--) if ((s = t[i]) && !(2 & s.__u) && a == s.key && o == s.type) return i;
		for (i = n + 1; i < t.length; i++) if ((s = t[i]) && !(2 & s.__u) && a == s.key && o == s.type) return i;
	}
	return -1;
}
function te(e, t, n) {
	n ??= "", t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
}
function ne(e, t, n, r, i) {
	var a, o;
	if (t == "style") {
		if (typeof n == "string") e.style.cssText = n;
		else {
			if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || te(e.style, t);
			if (n) for (t in n) r && n[t] == r[t] || te(e.style, t, n[t]);
		}
	} else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e ||= {})[t] = n, n && r || (o = u[t] || (u[t] = re(t)), (e.__a ||= {})[t] = l, a = t != (t = t.replace(c, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, o, a) : e.removeEventListener(t, o, a));
	else {
		if (i == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
		else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" && t != "role" && t != "popover" && t in e) try {
			e[t] = n ?? "";
			return;
		} catch {}
		if (typeof n == "function") return;
		n == null || !1 === n && t[4] != "-" ? e.removeAttribute(t) : e.setAttribute(t, t == "popover" && n == 1 ? "" : n);
	}
}
function re(t) {
	return function(n) {
		var r = this.__e;
		if (r) {
			if (r = r[t], n[s] == null) n[s] = l++;
			else if (n[s] < this.__a[t]) return;
			return r(e.event ? e.event(n) : n);
		}
	};
}
function ie(t, n, r, i, a, o, s, c, l, u) {
	var f, m, g, y, b, w, T, E, D, k, ee, A, te, ne, re, ie, j, N, P = n.type;
	if (n.constructor !== d) return null;
	128 & r.__u && (l = 32 & r.__u, f = r.__c.__z) && (n.__u |= l, m = o = [], f.nodeType == 8 ? c = ae(f, o) : o.push(f), c = o[0] || c), (f = e.__b) && f(n);
	n: if (typeof P == "function") {
		g = s.length;
		try {
			if (E = n.props, D = (f = P.prototype) && f.render, k = (f = P.contextType) && i[f.__c], ee = f ? k ? k.props.value : f.__ : i, (y = r.__c) ? (n.__c = y, 2 & y.__g && (y.__g |= 1)) : (D ? n.__c = y = new P(E, ee) : (n.__c = y = new S(E, ee), y.constructor = P, y.render = ce), k && k.sub(y), y.state || (y.state = {}), y.__n = i, y.__g |= 8, y.__h = [], y.__k = []), D && (y.__s || (y.__s = y.state), P.getDerivedStateFromProps && (y.__s == y.state && (y.__s = _({}, y.__s)), _(y.__s, P.getDerivedStateFromProps(E, y.__s)))), b = y.props, w = y.state, y.__v = n, r.__c) {
				if (E !== b && D && !P.getDerivedStateFromProps && y.componentWillReceiveProps && y.componentWillReceiveProps(E, ee), n.__v == r.__v && !(8 & y.__g) || !(4 & y.__g) && y.shouldComponentUpdate && !1 === y.shouldComponentUpdate(E, y.__s, ee)) {
					n.__v != r.__v && (y.props = E, y.state = y.__s, y.__g &= -9), n.__e = r.__e, n.__k = r.__k, n.__k.some(function(e) {
						e && (e.__ = n);
					}), p.push.apply(y.__h, y.__k), y.__k = [], y.__h.length && s.push(y), c = C(r);
					break n;
				}
				y.componentWillUpdate && y.componentWillUpdate(E, y.__s, ee), D && y.componentDidUpdate && y.__h.push(function() {
					y.componentDidUpdate(b, w, T);
				});
			} else D && !P.getDerivedStateFromProps && y.componentWillMount && y.componentWillMount(), D && y.componentDidMount && y.__h.push(y.componentDidMount);
			y.context = ee, y.props = E, y.__P = t, y.__g &= -5, A = e.__r, te = D ? 25 : 0;
			do
				y.__g &= -9, A && A(n), f = y.render(y.props, y.state = y.__s, y.context);
			while (8 & y.__g && ++te < 25);
			D && (p.push.apply(y.__h, y.__k), y.__k = []), y.state = y.__s, y.getChildContext && (i = _({}, i, y.getChildContext())), D && r.__c && y.getSnapshotBeforeUpdate && (T = y.getSnapshotBeforeUpdate(b, w)), ne = f && f.type === x && f.key == null ? f.props.children : f, E.__P && (f = c, a = (t = E.__P).namespaceURI, l = o = null, r.props && r.props.__P != t && (r.__k.some(function(e) {
				e && se(e, e);
			}), r.__k = null), c = r.__k ? C(r, 0) : null), c = O(t, h(ne) ? ne : [ne], n, r, i, a, o, s, c, l, u), E.__P && (n.__e = null, c = f), n.__u &= -161, m && m.some(v), y.__h.length && s.push(y), 1 & y.__g && (y.__g &= -4);
		} catch (t) {
			if (s.length = g, n.__v = null, l || o) {
				if (t && t.then) {
					if (n.__u |= 128 | l, o) {
						for (~(j = o.indexOf(c || void 0)) || (j = o.length); (N = o[j - 1]) && N.nodeType == 8;) j--;
						for (; j < o.length; j++) if (N = o[j]) {
							if (o[j] = null, re) {
								if (N == ie) break;
							} else {
								if (N.nodeType != 8) break;
								N.data.startsWith("$s") && (ie = ae(re = N));
							}
						}
					}
					if (!re) {
						for (; c && c.nodeType == 8 && c.nextSibling;) c = c.nextSibling;
						re = c;
					}
					(f = ae(re = n.__c.__z || (n.__c.__z = re))) ? (n.__e = re, c = f) : n.__e = c, c &&= c.nextSibling;
				} else o && o.some(v);
			} else n.__e = r.__e;
			n.__k ||= r.__k || [], t && t.then || oe(n), e.__e(t, n, r);
		}
	} else c = n.__e = M(r.__e, n, r, i, a, o, s, l, u, t);
	return (f = e.diffed) && f(n), c;
}
function ae(e, t) {
	if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling;) {
		if (e.nodeType == 8) {
			if (e.data.startsWith("$s")) n++;
			else if (e.data.startsWith("/$s") && !--n) return e;
		}
		t && t.push(e);
	}
}
function oe(e) {
	e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(oe));
}
function j(t, n, r) {
	for (var i = 0; i < r.length;) N(r[i++], r[i++], r[i++]);
	e.__c && e.__c(n, t), t.some(function(n) {
		try {
			t = n.__h, n.__h = [], t.some(function(e) {
				e.call(n);
			});
		} catch (t) {
			e.__e(t, n.__v);
		}
	});
}
function M(t, n, r, i, a, o, s, c, l, u) {
	var d, p, _, y, b, x, S, w, T = r.props || f, E = n.props, D = n.type;
	if (D == "svg" ? a = "http://www.w3.org/2000/svg" : D == "math" ? a = "http://www.w3.org/1998/Math/MathML" : a ||= "http://www.w3.org/1999/xhtml", o) {
		for (d = 0; d < o.length; d++) if ((b = o[d]) && (D ? b.localName == D : b.nodeType == 3)) {
			t = b, o[d] = null;
			break;
		}
	}
	if (!t) {
		if (w = u.ownerDocument || document, !D) return w.createTextNode(E);
		t = w.createElementNS(a, D, E.is ? E : u), c &&= (e.__m && e.__m(n, o), !1), o = null;
	}
	if (D) {
		if (u = D == "template" && t.content || t, o = D == "textarea" && E.defaultValue != null ? null : o && g.call(u.childNodes), !c && o) for (T = {}, d = 0; d < t.attributes.length; d++) T[(b = t.attributes[d]).name] = b.value;
		for (d in T) b = T[d], d == "dangerouslySetInnerHTML" ? _ = b : d == "children" || d in E || d == "value" && "defaultValue" in E || d == "checked" && "defaultChecked" in E || ne(t, d, null, b, a);
		for (d in E) b = E[d], d == "children" ? y = b : d == "dangerouslySetInnerHTML" ? p = b : d == "value" ? x = b : d == "checked" ? S = b : c && typeof b != "function" || T[d] === b || ne(t, d, b, T[d], a);
		p ? (c || _ && (p.__html == _.__html || p.__html == t.innerHTML) || (t.innerHTML = p.__html), n.__k = []) : (_ && (t.textContent = ""), (D == "foreignObject" || a == "http://www.w3.org/1998/Math/MathML" && m.test(D)) && (a = "http://www.w3.org/1999/xhtml"), O(u, h(y) ? y : [y], n, r, i, a, o, s, o ? o[0] : r.__k && C(r, 0), c, l), o && o.some(v)), c && D != "textarea" || (d = "value", D == "progress" && x == null ? t.removeAttribute(d) : x == null || x === t[d] && (D != "progress" || x) || ne(t, d, x, T[d], a), d = "checked", S != null && S != t[d] && ne(t, d, S, T[d], a));
	} else T === E || c && t.data == E || (t.data = E);
	return t;
}
function N(t, n, r, i) {
	try {
		typeof t == "function" ? n ? n.__x = t(n) || 1 : (i &&= i.__c || i.__e) && (n = i.__x) && (i.__x = null, typeof n == "function" ? n() : t(null)) : t.current = n;
	} catch (t) {
		e.__e(t, r);
	}
}
function se(t, n, r) {
	var i, a, o, s;
	if (e.unmount && e.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || N(i, null, n, t), i = t.__c) {
		if (i.componentWillUnmount) try {
			i.componentWillUnmount();
		} catch (t) {
			e.__e(t, n);
		}
		i.__P = i.__n = null;
	}
	if (i = t.__k) for (s = 0; s < i.length; s++) i[s] && se(i[s], n, typeof t.type != "function" || r && !t.props.__P);
	!r && (i = t.__c) && (i = i.__z) && (a = ae(i, o = [])) && (i == t.__e && o.some(v), v(a), v(i)), r || v(t.__e), t.__e = t.__c = t.__ = null;
}
function ce(e, t, n) {
	return this.constructor(e, n);
}
function P(t, n) {
	var r, i, a, o;
	e.__ && e.__(t, n), n.nodeType == 9 && (n = n.documentElement), i = (r = t && 32 & t.__u) ? null : n.__k, n.__k = b(x, { children: [t] }), a = [], o = [], ie(n, n.__k, i || f, f, n.namespaceURI, i ? null : n.firstChild ? g.call(n.childNodes) : null, a, i ? i.__e : n.firstChild, r, o), j(a, n.__k, o), n.__k.props.children = null;
}
e = { __e: function(e, t, n, r) {
	for (var i, o, s; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
		i.__g |= 4;
		try {
			if ((s = (o = i.constructor) && o.getDerivedStateFromError) && i.setState(o.getDerivedStateFromError(e)), i.componentDidCatch && (i.componentDidCatch(e, r || {}), s = 1), s && 8 & i.__g) return void (i.__g |= 2);
		} catch (t) {
			e = t;
		}
	}
	throw a = 0, e;
} }, t = 0, n = function(e) {
	return e != null && e.constructor === d;
}, S.prototype.setState = function(e, t) {
	var n = this.__s;
	n && n != this.state || (n = this.__s = _({}, this.state)), typeof e == "function" && (e = e(_({}, n), this.props)), e && (_(n, e), this.__v && (t && this.__k.push(t), E(this)));
}, S.prototype.forceUpdate = function(e) {
	this.__v && (this.__g |= 4, e && this.__h.push(e), E(this));
}, S.prototype.render = x, r = [], a = 0, o = function(e, t) {
	return e.__v.__b - t.__v.__b;
}, s = Symbol(), c = /(PointerCapture)$|Capture$/i, l = 0, u = {};
// node_modules/uplot/dist/uPlot.min.css?inline
var le = ".uplot,.uplot *,.uplot :before,.uplot :after{box-sizing:border-box}.uplot{width:min-content;font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,Apple Color Emoji,Segoe UI Emoji,Segoe UI Symbol,Noto Color Emoji;line-height:1.5}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{-webkit-user-select:none;user-select:none;position:relative}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{width:100%;height:100%;display:block;position:relative}.u-axis{position:absolute}.u-legend{text-align:center;margin:auto;font-size:14px}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:\":\";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{pointer-events:none;background:#00000012;position:absolute}.u-cursor-x,.u-cursor-y{pointer-events:none;will-change:transform;position:absolute;top:0;left:0}.u-hz .u-cursor-x,.u-vt .u-cursor-y{border-right:1px dashed #607d8b;height:100%}.u-hz .u-cursor-y,.u-vt .u-cursor-x{border-bottom:1px dashed #607d8b;width:100%}.u-cursor-pt{pointer-events:none;will-change:transform;border:0 solid;border-radius:50%;position:absolute;top:0;left:0;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}", ue, F, de, fe, pe = Object.is, me = 0, he = [], ge = [], I = e, _e = I.__b, ve = I.__r, ye = I.diffed, be = I.__c, xe = I.unmount, Se = I.__;
function L(e, t) {
	I.__h && I.__h(F, e, me || t), me = 0;
	var n = F.__H || (F.__H = {
		__: [],
		__h: []
	});
	return e >= n.__.length && n.__.push({}), n.__[e];
}
function R(e) {
	return me = 1, Ce(Fe, e);
}
function Ce(e, t, n) {
	var r = L(ue++, 2);
	if (r.t = e, !r.__c && (r.__ = [n ? n(t) : Fe(void 0, t), function(e) {
		var t = (r.__N || r.__)[0], n = r.t(t, e);
		pe(t, n) || (r.__N = [n, r.__[1]], r.__c.setState({}));
	}], r.__c = F, !F.__f)) {
		F.__f = !0;
		var i = F.shouldComponentUpdate;
		F.shouldComponentUpdate = function(e, t, n) {
			var r = this.__H;
			if (!r) return !0;
			var a = !1, o = this.props != e;
			if (r.__.some(function(e) {
				e.__N && (a = !0, pe(e.__[0], e.__N[0]) || (o = !0));
			}), i) {
				var s = i.call(this, e, t, n);
				return a ? s || o : s;
			}
			return !a || o;
		};
	}
	return r.__;
}
function z(e, t) {
	var n = L(ue++, 3);
	!I.__s && Pe(n.__H, t) && (n.__P = !0, n.__ = e, n.u = t, F.__H.__h.push(n));
}
function we(e, t) {
	var n = L(ue++, 4);
	!I.__s && Pe(n.__H, t) && (n.__P = !1, n.__ = e, n.u = t, F.__h.push(n));
}
function Te(e) {
	return me = 5, Ee(function() {
		return { current: e };
	}, []);
}
function Ee(e, t) {
	var n = L(ue++, 7);
	return Pe(n.__H, t) && (n.__ = e(), n.__H = t), n.__;
}
function De() {
	var e = L(ue++, 11);
	if (!e.__) {
		for (var t = F.__v; !t.__m && t.__;) t = t.__;
		var n = t.__m || (t.__m = [0, 0]);
		e.__ = "P" + n[0] + "-" + n[1]++;
	}
	return e.__;
}
function Oe() {
	var e;
	do {
		for (; e = ge.shift();) try {
			Me(e);
		} catch (t) {
			I.__e(t, { __: (e = e.__P) && e.__v });
		}
		for (; e = he.shift();) {
			var t = e.__H;
			if (e.__P && t) try {
				t.__h.some(Me), t.__h.some(Ne), t.__h = [];
			} catch (n) {
				t.__h = [], I.__e(n, e.__v);
			}
		}
	} while (ge.length);
}
I.__b = function(e) {
	F = null, _e && _e(e);
}, I.__ = function(e, t) {
	e && t.__k && t.__k.__m && (e.__m = t.__k.__m), Se && Se(e, t);
}, I.__r = function(e) {
	ve && ve(e), ue = 0;
	var t = (F = e.__c).__H;
	t && (de == F ? F.__h = [] : (t.__h.some(Me), t.__h.some(Ne), ue = 0), t.__h = [], t.__.some(function(e) {
		e.__N && (e.__ = e.__N), e.u = e.__N = void 0;
	})), de = F;
}, I.diffed = function(e) {
	ye && ye(e);
	var t = e.__c;
	t && t.__H && (t.__H.__h.length && je(he.push(t)), t.__H.__.some(function(e) {
		e.u && (e.__H = e.u);
	})), de = F = null;
}, I.__c = function(e, t) {
	t.some(function(e) {
		try {
			e.__h.some(Me), e.__h = e.__h.filter(function(e) {
				return !e.__ || Ne(e);
			});
		} catch (t) {
			e.__h = [function() {
				throw t;
			}];
		}
	}), be && be(e, t);
}, I.unmount = function(e) {
	xe && xe(e);
	var t, n, r = e.__c;
	r && r.__H && (r.__H.__.some(function(r) {
		try {
			if (r.__P && r.__c) {
				if (n === void 0) {
					for (n = e.__; n && (!n.__c || !n.__c.__P);) n = n.__;
					n &&= n.__c;
				}
				r.__P = n, je(ge.push(r));
			} else Me(r);
		} catch (e) {
			t = e;
		}
	}), r.__H = void 0, t && I.__e(t, r.__v));
};
var ke = typeof requestAnimationFrame == "function";
function Ae(e) {
	var t, n = function() {
		clearTimeout(r), ke && cancelAnimationFrame(t), setTimeout(e);
	}, r = setTimeout(n, 35);
	ke && (t = requestAnimationFrame(n));
}
function je(e) {
	e != 1 && fe == I.requestAnimationFrame || ((fe = I.requestAnimationFrame) || Ae)(Oe);
}
function Me(e) {
	var t = F, n = e.__c;
	typeof n == "function" && (e.__c = void 0, n()), F = t;
}
function Ne(e) {
	var t = F;
	e.__c = e.__(), F = t;
}
function Pe(e, t) {
	return !e || e.length != t.length || t.some(function(t, n) {
		return !pe(t, e[n]);
	});
}
function Fe(e, t) {
	return typeof t == "function" ? t(e) : t;
}
// node_modules/@preact/signals-core/dist/signals-core.module.js
var Ie = Symbol.for("preact-signals");
function Le() {
	if (Ue > 1) Ue--;
	else {
		var e, t = !1;
		for ((function() {
			var e = qe;
			for (qe = void 0; e !== void 0;) {
				var t = e.S;
				if (t.v === e.v) for (var n = t.t; n !== void 0; n = n.x) n.i === e.i && (n.i = t.i);
				e = e.o;
			}
		})(); He !== void 0;) {
			var n = He;
			for (He = void 0, We++; n !== void 0;) {
				var r = n.u;
				if (n.u = void 0, n.f &= -3, !(8 & n.f) && Ze(n)) try {
					n.c();
				} catch (n) {
					t ||= (e = n, !0);
				}
				n = r;
			}
		}
		if (We = 0, Ue--, t) throw e;
	}
}
function Re(e) {
	if (Ue > 0) return e();
	Ke = ++Ge, Ue++;
	try {
		return e();
	} finally {
		Le();
	}
}
var ze, Be = void 0;
function Ve(e) {
	var t = Be, n = ze;
	Be = void 0, ze = void 0;
	try {
		return e();
	} finally {
		Be = t, ze = n;
	}
}
var He = void 0, Ue = 0, We = 0, Ge = 0, Ke = 0, qe = void 0, Je = 0;
function Ye(e) {
	if (Be !== void 0) {
		var t = e.n;
		if (t === void 0 || t.t !== Be) return t = {
			i: 0,
			S: e,
			p: Be.s,
			n: void 0,
			t: Be,
			e: void 0,
			x: void 0,
			r: t
		}, Be.s !== void 0 && (Be.s.n = t), Be.s = t, e.n = t, 32 & Be.f && e.S(t), t;
		if (t.i === -1) return t.i = 0, t.n !== void 0 && (t.n.p = t.p, t.p !== void 0 && (t.p.n = t.n), t.p = Be.s, t.n = void 0, Be.s.n = t, Be.s = t), t;
	}
}
function Xe(e, t) {
	this.v = e, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = t?.watched, this.Z = t?.unwatched, this.name = t?.name;
}
Xe.prototype.brand = Ie, Xe.prototype.h = function() {
	return !0;
}, Xe.prototype.S = function(e) {
	var t = this, n = this.t;
	n !== e && e.e === void 0 && (e.x = n, this.t = e, n === void 0 ? Ve(function() {
		var e;
		(e = t.W) == null || e.call(t);
	}) : n.e = e);
}, Xe.prototype.U = function(e) {
	var t = this;
	if (this.t !== void 0) {
		var n = e.e, r = e.x;
		n !== void 0 && (n.x = r, e.e = void 0), r !== void 0 && (r.e = n, e.x = void 0), e === this.t && (this.t = r, r === void 0 && Ve(function() {
			var e;
			(e = t.Z) == null || e.call(t);
		}));
	}
}, Xe.prototype.subscribe = function(e) {
	var t = this;
	return V(function() {
		var n = t.value;
		Ve(function() {
			return e(n);
		});
	}, { name: "sub" });
}, Xe.prototype.valueOf = function() {
	return this.value;
}, Xe.prototype.toString = function() {
	return this.value + "";
}, Xe.prototype.toJSON = function() {
	return this.value;
}, Xe.prototype.peek = function() {
	var e = this;
	return Ve(function() {
		return e.value;
	});
}, Object.defineProperty(Xe.prototype, "value", {
	get: function() {
		var e = Ye(this);
		return e !== void 0 && (e.i = this.i), this.v;
	},
	set: function(e) {
		if (e !== this.v) {
			if (We > 100) throw Error("Cycle detected");
			(function(e) {
				Ue !== 0 && We === 0 && e.l !== Ke && (e.l = Ke, qe = {
					S: e,
					v: e.v,
					i: e.i,
					o: qe
				});
			})(this), this.v = e, this.i++, Je++, Ue++;
			try {
				for (var t = this.t; t !== void 0; t = t.x) t.t.N();
			} finally {
				Le();
			}
		}
	}
});
function B(e, t) {
	return new Xe(e, t);
}
function Ze(e) {
	for (var t = e.s; t !== void 0; t = t.n) if (t.S.i !== t.i || !t.S.h() || t.S.i !== t.i) return !0;
	return !1;
}
function Qe(e) {
	for (var t = e.s; t !== void 0; t = t.n) {
		var n = t.S.n;
		if (n !== void 0 && (t.r = n), t.S.n = t, t.i = -1, t.n === void 0) {
			e.s = t;
			break;
		}
	}
}
function $e(e) {
	for (var t = e.s, n = void 0; t !== void 0;) {
		var r = t.p;
		t.i === -1 ? (t.S.U(t), r !== void 0 && (r.n = t.n), t.n !== void 0 && (t.n.p = r)) : n = t, t.S.n = t.r, t.r !== void 0 && (t.r = void 0), t = r;
	}
	e.s = n;
}
function et(e, t) {
	Xe.call(this, void 0, t), this.x = e, this.s = void 0, this.g = Je - 1, this.f = 4;
}
et.prototype = new Xe(), et.prototype.h = function() {
	if (this.f &= -3, 1 & this.f) return !1;
	if ((36 & this.f) == 32 || (this.f &= -5, this.g === Je)) return !0;
	if (this.g = Je, this.f |= 1, this.i > 0 && !Ze(this)) return this.f &= -2, !0;
	var e = Be;
	try {
		Qe(this), Be = this;
		var t = this.x();
		(16 & this.f || this.v !== t || this.i === 0) && (this.v = t, this.f &= -17, this.i++);
	} catch (e) {
		this.v = e, this.f |= 16, this.i++;
	}
	return Be = e, $e(this), this.f &= -2, !0;
}, et.prototype.S = function(e) {
	if (this.t === void 0) {
		this.f |= 36;
		for (var t = this.s; t !== void 0; t = t.n) t.S.S(t);
	}
	Xe.prototype.S.call(this, e);
}, et.prototype.U = function(e) {
	if (this.t !== void 0 && (Xe.prototype.U.call(this, e), this.t === void 0)) {
		this.f &= -33;
		for (var t = this.s; t !== void 0; t = t.n) t.S.U(t);
	}
}, et.prototype.N = function() {
	if (!(2 & this.f)) {
		this.f |= 6;
		for (var e = this.t; e !== void 0; e = e.x) e.t.N();
	}
}, Object.defineProperty(et.prototype, "value", { get: function() {
	if (1 & this.f) throw Error("Cycle detected");
	var e = Ye(this);
	if (this.h(), e !== void 0 && (e.i = this.i), 16 & this.f) throw this.v;
	return this.v;
} });
function tt(e, t) {
	return new et(e, t);
}
function nt(e) {
	var t = e.j;
	if (e.j = void 0, typeof t == "function") {
		Ue++;
		var n = Be;
		Be = void 0;
		try {
			t();
		} catch (t) {
			throw e.f &= -2, e.f |= 8, rt(e), t;
		} finally {
			Be = n, Le();
		}
	}
}
function rt(e) {
	for (var t = e.s; t !== void 0; t = t.n) t.S.U(t);
	e.x = void 0, e.s = void 0, nt(e);
}
function it(e) {
	if (Be !== this) throw Error("Out-of-order effect");
	$e(this), Be = e, this.f &= -2;
	try {
		8 & this.f && rt(this);
	} finally {
		Le();
	}
}
function at(e, t) {
	this.x = e, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = t?.name, ze && ze.push(this);
}
at.prototype.c = function() {
	var e = this.S();
	try {
		if (8 & this.f || this.x === void 0) return;
		var t = this.x();
		typeof t == "function" && (this.j = t);
	} finally {
		e();
	}
}, at.prototype.S = function() {
	if (1 & this.f) throw Error("Cycle detected");
	this.f |= 1, this.f &= -9, nt(this), Qe(this), Ue++;
	var e = Be;
	return Be = this, it.bind(this, e);
}, at.prototype.N = function() {
	2 & this.f || (this.f |= 2, this.u = He, He = this);
}, at.prototype.d = function() {
	this.f |= 8, 1 & this.f || rt(this);
}, at.prototype.dispose = function() {
	this.d();
};
function V(e, t) {
	var n = new at(e, t);
	try {
		n.c();
	} catch (e) {
		throw n.d(), e;
	}
	var r = n.d.bind(n);
	return r[Symbol.dispose] = r, r;
}
// node_modules/@preact/signals/dist/signals.module.js
var ot, st, ct, lt = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__, ut = [], dt = [];
V(function() {
	ot = this.N;
})();
function ft(t, n) {
	e[t] = n.bind(null, e[t] || function() {});
}
function pt(e) {
	if (ct) {
		var t = ct;
		ct = void 0, t();
	}
	ct = e && e.S();
}
function mt(e) {
	var t = this, r = e.data, i = gt(r);
	i.name = "ReactiveDom", i.value = r;
	var a = Ee(function() {
		for (var e = t, r = t.__v; r = r.__;) if (r.__c) {
			r.__c.__$f |= 4;
			break;
		}
		var a = tt(function() {
			var e = i.value.value;
			return e === 0 ? 0 : !0 === e ? "" : e || "";
		}), o = tt(function() {
			return !Array.isArray(a.value) && !n(a.value);
		}), s = V(function() {
			if (this.N = Ct, o.value) {
				var t = a.value;
				e.__v && e.__v.__e && e.__v.__e.nodeType === 3 && (e.__v.__e.data = t);
			}
		}), c = t.__$u.d;
		return t.__$u.d = function() {
			s(), c.call(this);
		}, [o, a];
	}, []), o = a[0], s = a[1];
	return o.value ? s.peek() : s.value;
}
mt.displayName = "ReactiveTextNode", Object.defineProperties(Xe.prototype, {
	constructor: {
		configurable: !0,
		value: y(x, null).constructor
	},
	type: {
		configurable: !0,
		value: mt
	},
	props: {
		configurable: !0,
		get: function() {
			var e = this;
			return { data: { get value() {
				return e.value;
			} } };
		}
	},
	__b: {
		configurable: !0,
		value: 1
	}
}), ft("__b", function(e, t) {
	if (pt(), st = void 0, typeof t.type == "string") {
		var n, r = t.props;
		for (var i in r) if (i !== "children") {
			var a = r[i];
			a instanceof Xe && (n || (t.__np = n = {}), n[i] = a, r[i] = a.peek());
		}
	}
	e(t);
}), ft("__r", function(e, t) {
	if (e(t), t.type !== x) {
		pt();
		var n, r = t.__c;
		r && (r.__$f &= -2, (n = r.__$u) === void 0 && (r.__$u = n = function(e, t) {
			var n;
			return V(function() {
				n = this;
			}, { name: t }), n.c = e, n;
		}(function(e) {
			return function() {
				var t;
				lt && ((t = this.y) == null || t.call(this)), e.__$f |= 1, e.setState({});
			};
		}(r), typeof t.type == "function" ? t.type.displayName || t.type.name : ""))), st = r, pt(n);
	}
}), ft("__e", function(e, t, n, r) {
	pt(), st = void 0, e(t, n, r);
}), ft("diffed", function(e, t) {
	pt(), st = void 0;
	var n;
	if (typeof t.type == "string" && (n = t.__e)) {
		var r = t.__np, i = t.props, a = n.U;
		if (a) for (var o in a) {
			var s = a[o];
			s === void 0 || r && o in r || (s.d(), a[o] = void 0);
		}
		if (r) for (var c in a || (a = {}, n.U = a), r) {
			var l = a[c], u = r[c];
			l === void 0 ? (l = ht(n, c, u, i), a[c] = l) : l.o(u, i);
		}
	}
	e(t);
});
function ht(e, t, n, r) {
	var i = t in e && e.ownerSVGElement === void 0, a = B(n);
	return {
		o: function(e, t) {
			a.value = e, r = t;
		},
		d: V(function() {
			this.N = Ct;
			var n = a.value.value;
			r[t] !== n && (r[t] = n, i ? e[t] = n : n != null && (!1 !== n || t[4] === "-") ? e.setAttribute(t, n) : e.removeAttribute(t));
		})
	};
}
ft("unmount", function(e, t) {
	if (typeof t.type == "string") {
		var n = t.__e;
		if (n) {
			var r = n.U;
			if (r) for (var i in n.U = void 0, r) {
				var a = r[i];
				a && a.d();
			}
		}
		var o = t.__np;
		if (o) {
			var s = t.props;
			for (var c in o) s[c] = o[c];
		}
		t.__np = void 0;
	} else {
		var l = t.__c;
		if (l) {
			l.__$f |= 8;
			var u = l.__$u;
			u && (l.__$u = void 0, u.d());
		}
	}
	e(t);
}), ft("__h", function(e, t, n, r) {
	r < 3 && (t.__$f |= 2), e(t, n, r);
}), S.prototype.shouldComponentUpdate = function(e, t) {
	if (this.__R) return !0;
	var n = this.__$u, r = n && n.s !== void 0;
	for (var i in t) return !0;
	if (this.__f || typeof this.u == "boolean" && !0 === this.u) {
		var a = 2 & this.__$f;
		if (!(r || a || 4 & this.__$f) || 1 & this.__$f) return !0;
	} else if (!(r || 4 & this.__$f) || 3 & this.__$f) return !0;
	for (var o in e) if (o !== "__source" && e[o] !== this.props[o]) return !0;
	for (var s in this.props) if (!(s in e)) return !0;
	return !1;
};
function gt(e, t) {
	return Ee(function() {
		return B(e, t);
	}, []);
}
function _t(e, t) {
	var n = Te(e);
	return n.current = e, st.__$f |= 4, Ee(function() {
		return tt(function() {
			return n.current();
		}, t);
	}, []);
}
var vt = typeof requestAnimationFrame > "u" ? setTimeout : function(e) {
	var t = function() {
		clearTimeout(n), cancelAnimationFrame(r), e();
	}, n = setTimeout(t, 35), r = requestAnimationFrame(t);
}, yt = function(e) {
	queueMicrotask(function() {
		queueMicrotask(e);
	});
};
function bt() {
	Re(function() {
		for (var e; e = ut.shift();) ot.call(e);
	});
}
function xt() {
	ut.push(this) === 1 && (e.requestAnimationFrame || vt)(bt);
}
function St() {
	Re(function() {
		for (var e; e = dt.shift();) ot.call(e);
	});
}
function Ct() {
	dt.push(this) === 1 && (e.requestAnimationFrame || yt)(St);
}
function wt(e, t) {
	var n = Te(e);
	n.current = e;
	var r = st;
	z(function() {
		return V(function() {
			if (this.N = xt, !(r && 8 & r.__$f)) return n.current();
		}, t);
	}, []);
}
// src/format.ts
var Tt = "−";
function Et(e) {
	return e.replaceAll("-", Tt);
}
function Dt(e) {
	let [t = "", n] = e.split("."), r = t.replace(/\B(?=(\d{3})+$)/g, ",");
	return n === void 0 ? r : `${r}.${n}`;
}
function Ot(e) {
	return e != null && !Number.isNaN(e);
}
function kt(e, t = 3) {
	if (!Ot(e)) return "–";
	if (!Number.isFinite(e)) return e > 0 ? "∞" : `${Tt}∞`;
	if (e === 0) return "0";
	let n = Number(e.toPrecision(t)), r = Math.floor(Math.log10(Math.abs(n)));
	return Et(r < -4 || r >= 15 ? e.toExponential(t - 1).replace("e+", "e") : Dt(e.toFixed(Math.max(0, t - 1 - r))));
}
function At(e, t = 3) {
	return Ot(e) && e > 0 ? `+${kt(e, t)}` : kt(e, t);
}
function jt(e) {
	return Ot(e) ? Et(String(e)) : "–";
}
function Mt(e) {
	return Ot(e) ? Et(Dt(String(Math.round(e)))) : "–";
}
function Nt(e, t, n = `${t}s`) {
	return `${Mt(e)} ${e === 1 ? t : n}`;
}
function Pt(e) {
	return It(e, 3);
}
function Ft(e) {
	return Ot(e) && e > 0 ? `+${It(e, 4)}` : It(e, 4);
}
function It(e, t) {
	return Ot(e) ? !Number.isFinite(e) || Math.abs(e) >= 1e3 ? kt(e, 4) : e !== 0 && Math.abs(e) < .5 * 10 ** -t ? kt(e, 1) : Et(e.toFixed(t)) : "–";
}
function Lt(e, t = 1) {
	if (!Ot(e)) return "–";
	if (e === 0 || e === 1) return `${100 * e}%`;
	let n = 10 ** -t;
	return e > 0 && 100 * e < n ? `<${n.toFixed(t)}%` : e < 1 && 100 * e > 100 - n ? `>${(100 - n).toFixed(t)}%` : `${Et((100 * e).toFixed(t))}%`;
}
function Rt(e) {
	let t = e % 100 > 10 && e % 100 < 14;
	return `${Mt(e)}${t ? "th" : [
		"th",
		"st",
		"nd",
		"rd"
	][e % 10] ?? "th"}`;
}
// src/scale.ts
var zt = {
	light: {
		ground: [
			255,
			255,
			255
		],
		positive: [
			0,
			102,
			166
		],
		negative: [
			196,
			78,
			0
		]
	},
	dark: {
		ground: [
			20,
			23,
			29
		],
		positive: [
			86,
			180,
			233
		],
		negative: [
			255,
			138,
			76
		]
	}
}, Bt = [
	0,
	0,
	0
], Vt = [
	255,
	255,
	255
];
function Ht(e, t, n) {
	let r = zt[n], i = t > 0 && Number.isFinite(e) ? Math.max(-1, Math.min(1, e / t)) : 0, a = Gt(r.ground, i < 0 ? r.negative : r.positive, Math.abs(i));
	return {
		back: Kt(a),
		ink: Kt(qt(a, Vt) > qt(a, Bt) ? Vt : Bt)
	};
}
function Ut(...e) {
	let t = 0;
	for (let n of e) for (let e of n) Math.abs(e) > t && (t = Math.abs(e));
	return t;
}
function Wt(e, t = -1) {
	return `linear-gradient(to right, ${(t === 0 ? [
		0,
		.5,
		1
	] : [
		-1,
		-.5,
		0,
		.5,
		1
	]).map((t) => Ht(t, 1, e).back).join(", ")})`;
}
function Gt(e, t, n) {
	let r = (r) => Math.round(e[r] + (t[r] - e[r]) * n);
	return [
		r(0),
		r(1),
		r(2)
	];
}
function Kt(e) {
	return `rgb(${e.join(", ")})`;
}
function qt(e, t) {
	let [n, r] = [Jt(e), Jt(t)].sort((e, t) => t - e);
	return (n + .05) / (r + .05);
}
function Jt([e, t, n]) {
	return .2126 * Yt(e) + .7152 * Yt(t) + .0722 * Yt(n);
}
function Yt(e) {
	let t = e / 255;
	return t <= .04045 ? t / 12.92 : ((t + .055) / 1.055) ** 2.4;
}
// src/theme.ts
var Xt = "gossamer.theme";
function Zt(e) {
	try {
		return localStorage.getItem(e);
	} catch {
		return null;
	}
}
function Qt(e, t) {
	try {
		localStorage.setItem(e, t);
	} catch {}
}
function $t() {
	let e = Zt(Xt);
	return e === "light" || e === "dark" ? e : "auto";
}
var en = typeof matchMedia == "function" ? matchMedia("(prefers-color-scheme: dark)") : null, tn = B(en?.matches ?? !1);
en?.addEventListener("change", (e) => {
	tn.value = e.matches;
});
var nn = B($t()), rn = tt(() => nn.value), an = tt(() => nn.value === "auto" ? tn.value ? "dark" : "light" : nn.value);
function on(e) {
	nn.value = e, Qt(Xt, e);
}
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var H = Symbol.for("pv"), sn = 0;
Array.isArray;
function U(t, n, r, i, a, o) {
	n ||= {};
	var s, c, l = n;
	if ("ref" in l && typeof t != "function") for (c in l = {}, n) c == "ref" ? s = n[c] : l[c] = n[c];
	var u = {
		type: t,
		props: l,
		key: r,
		ref: s,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: H,
		__v: --sn,
		__i: -1,
		__u: 0
	};
	return (a || o) && (u.__source = a, u.__self = o), e.vnode && e.vnode(u), u;
}
// src/token.tsx
var cn = 24, ln = 2e3, un = 5, W = {
	" ": "␣",
	"\n": "↵",
	"\r": "␍",
	"	": "⇥"
}, dn = /[\p{C}\p{Z}]/u, fn = /\p{M}/u;
function pn(e) {
	let t = [], n = (e, n) => {
		let r = t.at(-1);
		r && !n && !r.isMark ? r.text += e : t.push({
			text: e,
			isMark: n
		});
	};
	for (let r of e.match(/ +|[^ ]/gsu) ?? []) r.length >= un && r.startsWith(" ") ? n(`␣×${Mt(r.length)}`, !0) : r.startsWith(" ") ? n("␣".repeat(r.length), !0) : dn.test(r) ? n(W[r] ?? mn(r), !0) : fn.test(r) && (t.length === 0 || t.at(-1)?.isMark) ? n(`◌${r}`, !1) : n(r, !1);
	return t;
}
function mn(e) {
	return `U+${(e.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function hn(e, t) {
	let n = [...e.slice(0, 2 * t)].slice(0, t).join("");
	return {
		text: n,
		isWhole: n.length === e.length
	};
}
function gn(e, t) {
	if (e === "") return [{
		text: "∅",
		isMark: !0
	}];
	let n = hn(e, ln), r = [], i = t, a = n.isWhole;
	for (let e of pn(n.text)) {
		if (i <= 0) {
			a = !1;
			break;
		}
		let t = e.isMark ? {
			text: e.text,
			isWhole: !0
		} : hn(e.text, i);
		r.push({
			text: t.text,
			isMark: e.isMark
		}), i -= [...t.text].length, a &&= t.isWhole;
	}
	return a ? r : [...r, {
		text: "…",
		isMark: !0
	}];
}
function _n(e, t = cn) {
	return vn(gn(e, t));
}
function vn(e) {
	return e.map((e) => e.text).join("");
}
function yn(e, t = 80) {
	return e === "" ? "" : vn(gn(e, t).map((e) => e.text === "␣" ? {
		...e,
		text: " "
	} : e));
}
function bn(e) {
	let { isWhole: t } = hn(e, ln);
	return t ? _n(e, ln) : `${_n(e, ln)} (${Mt(e.length)} characters)`;
}
function xn(e, ...t) {
	for (let n of t) {
		let t = n && Object.hasOwn(n, String(e)) ? n[String(e)] : void 0;
		if (t !== void 0) return t;
	}
	return `#${e}`;
}
function Sn({ text: e, most: t }) {
	return /* @__PURE__ */ U(x, { children: gn(e, t).map((e) => e.isMark ? /* @__PURE__ */ U("span", {
		class: "mark",
		children: e.text
	}) : e.text) });
}
function Cn({ text: e, most: t = cn }) {
	return /* @__PURE__ */ U("span", {
		class: "token",
		title: bn(e),
		children: /* @__PURE__ */ U(Sn, {
			text: e,
			most: t
		})
	});
}
var wn = {
	ArrowRight: (e) => e + 1,
	ArrowLeft: (e) => e - 1,
	ArrowDown: (e) => e + 1,
	ArrowUp: (e) => e - 1,
	Home: () => 0,
	End: (e, t) => t - 1
};
function Tn(e, t, n) {
	let r = wn[e];
	return r && n > 0 ? Math.max(0, Math.min(n - 1, r(t, n))) : null;
}
function En(e) {
	let { tokens: t, values: n, most: r, at: i = null, label: a, isAligned: o = !1, isBare: s = !1, differing: c } = e, [l, u] = R(i ?? 0), d = Math.min(l, t.length - 1);
	return /* @__PURE__ */ U("div", {
		role: "listbox",
		"aria-label": a,
		"aria-orientation": "horizontal",
		class: o ? "heat-map aligned" : "heat-map",
		onKeyDown: (e) => {
			let n = Tn(e.key, d, t.length);
			n !== null && (e.preventDefault(), e.stopPropagation(), u(n), e.currentTarget.children[n]?.focus());
		},
		children: t.map((e, t) => {
			let a = n[t] ?? null, { back: o, ink: l } = Ht(a ?? 0, r, an.value), f = s ? At(a, 2) : kt(a), p = `${bn(e)}\n${jt(a)}`;
			return /* @__PURE__ */ U("span", {
				role: "option",
				"aria-selected": t === i,
				"aria-label": `${_n(e)} ${f}${t === i ? ", drawn" : ""}`,
				tabIndex: t === d ? 0 : -1,
				class: `heat token${t === i ? " drawn" : ""}${c?.has(t) ? " differs" : ""}`,
				style: {
					backgroundColor: o,
					color: l
				},
				"data-tip": p,
				onFocus: () => u(t),
				children: s ? f : a !== null && /* @__PURE__ */ U(Sn, {
					text: e,
					most: cn
				})
			});
		})
	});
}
function Dn({ most: e, from: t = -1, unit: n }) {
	return /* @__PURE__ */ U("div", {
		class: "heat-legend small soft",
		role: "img",
		"aria-label": `Colour scale from ${kt(t * e)} to ${kt(e)}`,
		children: [
			/* @__PURE__ */ U("span", {
				class: "num",
				title: jt(t * e),
				children: t === 0 ? "0" : At(-e)
			}),
			/* @__PURE__ */ U("span", {
				class: "ramp",
				style: { backgroundImage: Wt(an.value, t) }
			}),
			/* @__PURE__ */ U("span", {
				class: "num",
				title: jt(e),
				children: t === 0 ? kt(e) : At(e)
			}),
			n && /* @__PURE__ */ U("span", { children: n })
		]
	});
}
// src/node/notes.ts
function On(e, t, n) {
	let { [t]: r, ...i } = e.names, a = n.trim();
	return {
		...e,
		names: a === "" ? i : {
			...i,
			[t]: a
		}
	};
}
function kn(e, t) {
	return Object.hasOwn(e.names, t) ? e.names[t] ?? null : null;
}
function An(e, t) {
	let n = e.pins.filter((e) => e !== t);
	return {
		...e,
		pins: n.length < e.pins.length ? n : [...n, t]
	};
}
function jn(e, t, n) {
	let r = n.trim();
	if (r === "") return e;
	let i = (e) => e.includes(t) ? e : [...e, t], a = e.groups.some((e) => e.name === r) ? e.groups.map((e) => e.name === r ? {
		...e,
		nodes: i(e.nodes)
	} : e) : [...e.groups, {
		name: r,
		nodes: [t]
	}];
	return {
		...e,
		groups: a
	};
}
function Mn(e, t, n) {
	let r = e.groups.map((e) => e.name === n ? {
		...e,
		nodes: e.nodes.filter((e) => e !== t)
	} : e).filter((e) => e.nodes.length > 0);
	return {
		...e,
		groups: r
	};
}
function Nn(e, t) {
	return {
		...e,
		groups: e.groups.filter((e) => e.name !== t)
	};
}
// src/state.ts
var Pn = {
	selected: null,
	weightAtLeast: 0,
	effectAtLeast: 0,
	hiddenLayers: [],
	hiddenKinds: [],
	size: null
}, Fn = class {
	source;
	router;
	index = B(null);
	circuit = B(null);
	behaviour = B(null);
	trouble = B(null);
	hovered = B(null);
	helping = B(!1);
	look = B({
		...Pn,
		notes: {
			names: {},
			groups: [],
			pins: []
		}
	});
	selected = tt(() => this.look.value.selected);
	canUndo = tt(() => this.past.value.length > 0);
	canRedo = tt(() => this.future.value.length > 0);
	past = B([]);
	future = B([]);
	wanted = "";
	constructor(e, t) {
		this.source = e, this.router = t;
	}
	get route() {
		return this.router.route;
	}
	async begin() {
		await this.trying(async () => {
			this.index.value = await this.source.index();
		});
	}
	async open(e) {
		this.wanted !== e && (this.wanted = e, await this.trying(async () => {
			let t = await this.source.circuit(e);
			if (this.wanted !== e || (Re(() => {
				this.circuit.value = t, this.behaviour.value = null, this.look.value = {
					...Pn,
					notes: t.notes
				}, this.past.value = [], this.future.value = [];
			}), !t.has_behaviour)) return;
			let n = await this.source.behaviour(e);
			this.wanted === e && (this.behaviour.value = n);
		}));
	}
	change(e, t) {
		let n = this.look.value;
		Re(() => {
			(t === void 0 || t !== this.stroke) && (this.past.value = [...this.past.value, n].slice(-200)), this.stroke = t, this.future.value = [], this.look.value = {
				...n,
				...e
			};
		}), e.notes && this.keepNotes(e.notes);
	}
	undo() {
		this.step(this.past, this.future);
	}
	redo() {
		this.step(this.future, this.past);
	}
	stroke;
	step(e, t) {
		let n = e.value.at(-1);
		if (!n) return;
		let r = this.look.value;
		Re(() => {
			this.stroke = void 0, e.value = e.value.slice(0, -1), t.value = [...t.value, r], this.look.value = n;
		}), n.notes !== r.notes && this.keepNotes(n.notes);
	}
	async keepNotes(e) {
		let t = this.circuit.value?.card.id;
		t !== void 0 && this.index.value?.editable && await this.trying(() => this.source.saveNotes(t, e));
	}
	async trying(e) {
		try {
			await e(), this.trouble.value = null;
		} catch (e) {
			this.trouble.value = e instanceof Error ? e.message : String(e);
		}
	}
};
function In(e) {
	return e.nodes.map((t) => `${e.sites[t.site]?.name}:${t.index}`);
}
// src/node/relations.ts
var Ln = /* @__PURE__ */ new WeakMap();
function Rn(e, t) {
	let n = Ln.get(e);
	return n || (n = new Map(In(e).map((e, t) => [e, t])), Ln.set(e, n)), n.get(t) ?? -1;
}
var zn = (e) => e === "final_resid" || e.endsWith(".act_in"), Bn = (e) => e.endsWith(".resid_delta");
function Vn(e, t) {
	let n = e.nodes[t], r = n && e.sites[n.site];
	if (!n || !r) throw Error(`there is no node ${t} among ${e.nodes.length}`);
	let i = (t) => e.nodes.flatMap((r, i) => {
		let a = e.sites[r.site]?.kind;
		return r.index === n.index && a !== void 0 && t(a, r.site) ? [i] : [];
	}), a = r.kind === "attn.q" ? "attn.k" : r.kind === "attn.k" ? "attn.q" : null;
	return {
		reads: Hn(e.edges, t, "source", !0),
		writes: Hn(e.edges, t, "target", !0),
		prunedReads: Hn(e.removed, t, "source", !1),
		prunedWrites: Hn(e.removed, t, "target", !1),
		writers: zn(r.kind) ? i((e, t) => Bn(e) && t < n.site) : [],
		readers: Bn(r.kind) ? i((e, t) => zn(e) && t > n.site) : [],
		partners: i((t, n) => t === a && e.sites[n]?.layer === r.layer),
		embedded: zn(r.kind) ? n.index : null,
		unembedded: r.kind === "final_resid" ? n.index : null
	};
}
function Hn(e, t, n, r) {
	let i = e[n === "source" ? "target" : "source"], a = e[n], o = [];
	for (let n = 0; n < i.length; n++) i[n] === t && o.push({
		node: a[n] ?? -1,
		weight: e.weight[n] ?? 0,
		edge: r ? n : null
	});
	return o.sort((e, t) => Math.abs(t.weight) - Math.abs(e.weight));
}
function Un(e) {
	let t = new Int32Array(e.nodes.length), { source: n, target: r } = e.edges;
	for (let e of [n, r]) for (let n of e) t[n] = (t[n] ?? 0) + 1;
	return t;
}
function Wn(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i = n?.find((t) => t.channel === e);
	return i?.tokens.forEach((e, t) => r.set(e, {
		token: e,
		weight: i.weights[t] ?? 0,
		inTask: !1
	})), t.channel.forEach((n, i) => {
		let a = t.token[i] ?? -1;
		n === e && r.set(a, {
			token: a,
			weight: t.weight[i] ?? 0,
			inTask: !0
		});
	}), [...r.values()].sort((e, t) => Math.abs(t.weight) - Math.abs(e.weight) || e.token - t.token);
}
function Gn(e, t) {
	return 1 + t.filter((t) => t > e).length;
}
function Kn(e, t) {
	let n = Math.min(e.length, t.length), r = 0;
	for (; r < n && e[r] === t[r];) r++;
	let i = 0;
	for (; i < n - r && e[e.length - 1 - i] === t[t.length - 1 - i];) i++;
	let a = [];
	for (let e = 0; e < r; e++) a.push([e, e]);
	let o = Math.max(e.length, t.length) - r - i;
	for (let n = r; n < r + o; n++) a.push([n < e.length - i ? n : null, n < t.length - i ? n : null]);
	for (let n = i; n > 0; n--) a.push([e.length - n, t.length - n]);
	return a;
}
function qn(e) {
	return {
		inCircuit: e.nodes.map((e) => e.effect_in_circuit),
		inModel: e.nodes.map((e) => e.effect_in_model)
	};
}
// src/node/words.ts
var Jn = {
	"attn.act_in": {
		noun: "attention input channel",
		does: "What the attention block reads from the residual channel of the same number, after the norm."
	},
	"attn.q": {
		noun: "attention query channel",
		does: "Multiplied with its key channel at earlier tokens, it says where the head looks."
	},
	"attn.k": {
		noun: "attention key channel",
		does: "Multiplied with its query channel at later tokens, it says where the head looks."
	},
	"attn.v": {
		noun: "attention value channel",
		does: "What the head carries from the tokens that it looks at."
	},
	"attn.resid_delta": {
		noun: "attention output channel",
		does: "What the attention block adds to the residual channel of the same number."
	},
	"mlp.act_in": {
		noun: "MLP input channel",
		does: "What the MLP reads from the residual channel of the same number, after the norm."
	},
	"mlp.post_act": {
		noun: "MLP neuron",
		does: "A neuron's activation, after its nonlinearity."
	},
	"mlp.resid_delta": {
		noun: "MLP output channel",
		does: "What the MLP adds to the residual channel of the same number."
	},
	final_resid: {
		noun: "final residual channel",
		does: "What the unembedding reads, after the last norm, to make the logits."
	}
};
function Yn(e) {
	return Jn[e.kind] ?? {
		noun: `${e.kind} channel`,
		does: ""
	};
}
function Xn(e, t, n) {
	return /^attn\.[qkv]$/.test(e.kind) ? Math.floor(t / n) : null;
}
function Zn(e, t) {
	let n = e.sites[t.site];
	if (!n) return `channel ${t.index}`;
	let r = Xn(n, t.index, e.d_head);
	return [
		`${Yn(n).noun} ${t.index}`,
		...r === null ? [] : [`head ${r}`],
		...n.kind === "final_resid" ? [] : [`layer ${n.layer}`]
	].join(", ");
}
function Qn(e) {
	return Yn(e).does;
}
// src/node/link.tsx
function $n(e, t) {
	let n = e.nodes[t];
	return n ? `${e.sites[n.site]?.name}:${n.index}` : "";
}
function er(e, t) {
	let n = () => void (e.hovered.value = t), r = () => {
		e.hovered.peek() === t && (e.hovered.value = null);
	};
	return {
		onPointerOver: n,
		onPointerLeave: r,
		onFocusIn: n,
		onFocusOut: r
	};
}
function tr(e, t, n) {
	e.hovered.value = null, e.change({ selected: t });
	let r = n instanceof Element ? n.closest(".panel") : null;
	requestAnimationFrame(() => r?.querySelector("h1")?.focus());
}
function nr({ store: e, circuit: t, node: n, tabIndex: r, isBare: i = !1 }) {
	let a = kn(e.look.value.notes, n), o = t.nodes[Rn(t, n)];
	return /* @__PURE__ */ U("button", {
		type: "button",
		class: "node-link",
		title: o ? Zn(t, o) : "no node of this circuit",
		tabIndex: r,
		disabled: !o,
		onClick: (t) => {
			t.stopPropagation(), tr(e, n, t.currentTarget);
		},
		...er(e, n),
		children: [/* @__PURE__ */ U("span", {
			class: "mono",
			children: yn(n)
		}), a !== null && !i && /* @__PURE__ */ U("span", {
			class: "name",
			children: yn(a, 60)
		})]
	});
}
// src/node/measure.tsx
function rr({ store: e, circuit: t, what: n }) {
	return t.has_behaviour && e.trouble.value === null ? /* @__PURE__ */ U("p", {
		class: "busy small",
		role: "status",
		children: "Measurements are on their way …"
	}) : /* @__PURE__ */ U("div", {
		class: "callout small",
		children: [/* @__PURE__ */ U("p", { children: [
			t.has_behaviour ? "The measurements didn't arrive: " : "This circuit's nodes aren't measured yet: ",
			n,
			" ",
			t.has_behaviour ? "are missing." : "come from"
		] }), !t.has_behaviour && /* @__PURE__ */ U("code", {
			class: "command",
			children: "gossamer nodes CIRCUIT_FOLDER"
		})]
	});
}
// src/number.tsx
var ir = {
	number: kt,
	signed: At,
	loss: Pt,
	effect: Ft,
	percent: Lt,
	count: Mt
};
function ar({ value: e, as: t = "number", tint: n = !1 }) {
	return /* @__PURE__ */ U("span", {
		class: `num${!n || !e ? "" : e > 0 ? " pos" : " neg"}`,
		title: jt(e),
		children: ir[t](e)
	});
}
// src/route.ts
function or(e) {
	let t = [e.page];
	return "id" in e && t.push(e.id), e.page === "compare" && t.push(e.left, e.right), e.page === "circuit" && e.node !== null && t.push(e.node), `#/${t.map(encodeURIComponent).join("/")}`;
}
function sr(e) {
	let [t, n, r] = cr(e);
	return t === "circuit" && n ? {
		page: t,
		id: n,
		node: r ?? null
	} : t === "compare" && n && r ? {
		page: t,
		left: n,
		right: r
	} : (t === "evidence" || t === "live" || t === "run" || t === "formation") && n ? {
		page: t,
		id: n
	} : { page: "many" };
}
function cr(e) {
	try {
		return e.replace(/^#\/?/, "").split("/").filter(Boolean).map(decodeURIComponent);
	} catch {
		return [];
	}
}
function lr() {
	let e = B(sr(location.hash));
	return window.addEventListener("hashchange", () => {
		or(e.value) !== location.hash && (e.value = sr(location.hash));
	}), {
		route: e,
		go(t, n = !1) {
			or(t) !== or(e.value) && (e.value = t, n ? history.replaceState(null, "", or(t)) : history.pushState(null, "", or(t)));
		}
	};
}
function ur() {
	let e = B({ page: "many" });
	return {
		route: e,
		go: (t) => void (e.value = t)
	};
}
// src/frame/tabs.ts
function dr(e, t, n) {
	let r = (t) => e.circuits.some((e) => e.id === t) ? t : void 0;
	return r(t.page === "circuit" || t.page === "evidence" || t.page === "live" ? t.id : void 0) ?? r(n) ?? e.circuits[0]?.id ?? null;
}
function fr(e, t, n, r) {
	let i = [];
	if (n !== null && (i.push({
		name: "Circuit",
		to: {
			page: "circuit",
			id: n,
			node: r
		},
		isHere: t.page === "circuit"
	}), i.push({
		name: "Evidence",
		to: {
			page: "evidence",
			id: n
		},
		isHere: t.page === "evidence"
	}), e.live && i.push({
		name: "Live",
		to: {
			page: "live",
			id: n
		},
		isHere: t.page === "live"
	})), e.circuits.length !== 1 || e.runs.length + e.formations.length > 0) {
		let e = t.page === "many" || t.page === "compare" || t.page === "run" || t.page === "formation";
		i.push({
			name: "Many",
			to: { page: "many" },
			isHere: e
		});
	}
	return i;
}
// src/frame/bar.tsx
function pr({ store: e }) {
	let t = Te(null), n = an.value;
	we(() => {
		let e = t.current?.getRootNode();
		e instanceof ShadowRoot && e.host.setAttribute("data-theme", n);
	}, [n]);
	let r = e.index.value, i = e.route.value, a = e.circuit.value?.card.id, o = r && dr(r, i, a), s = o === a ? e.selected.value : null;
	return /* @__PURE__ */ U("header", {
		class: "top-bar",
		ref: t,
		children: [
			/* @__PURE__ */ U(mr, {}),
			r && o && /* @__PURE__ */ U(gr, {
				store: e,
				id: o
			}),
			r && /* @__PURE__ */ U("nav", {
				class: "tabs views",
				"aria-label": "Views",
				children: fr(r, i, o, s).map((t) => /* @__PURE__ */ U(hr, {
					store: e,
					to: t.to,
					isHere: t.isHere,
					children: t.name
				}, t.name))
			}),
			/* @__PURE__ */ U("div", {
				class: "row tight end",
				children: [/* @__PURE__ */ U(yr, {}), /* @__PURE__ */ U("button", {
					type: "button",
					class: "quiet",
					"aria-haspopup": "dialog",
					onClick: () => void (e.helping.value = !0),
					children: "Help"
				})]
			})
		]
	});
}
function mr() {
	return /* @__PURE__ */ U("span", {
		class: "brand",
		children: [/* @__PURE__ */ U("svg", {
			viewBox: "0 0 24 24",
			width: "22",
			height: "22",
			"aria-hidden": "true",
			children: [
				/* @__PURE__ */ U("path", {
					class: "thread pos",
					d: "M5 20C5 12 12 14 12 4"
				}),
				/* @__PURE__ */ U("path", {
					class: "thread neg",
					d: "M19 20C19 12 12 14 12 4"
				}),
				/* @__PURE__ */ U("path", {
					class: "thread",
					d: "M12 20V4"
				}),
				/* @__PURE__ */ U("circle", {
					cx: "12",
					cy: "4",
					r: "2.4"
				}),
				/* @__PURE__ */ U("circle", {
					cx: "5",
					cy: "20",
					r: "2"
				}),
				/* @__PURE__ */ U("circle", {
					cx: "12",
					cy: "20",
					r: "2"
				}),
				/* @__PURE__ */ U("circle", {
					cx: "19",
					cy: "20",
					r: "2"
				})
			]
		}), "gossamer"]
	});
}
function hr({ store: e, to: t, isHere: n = !1, children: r }) {
	return /* @__PURE__ */ U("a", {
		href: or(t),
		"aria-current": n ? "page" : void 0,
		onClick: (n) => {
			n.ctrlKey || n.metaKey || n.shiftKey || n.altKey || (n.preventDefault(), e.router.go(t));
		},
		children: r
	});
}
function gr({ store: e, id: t }) {
	let n = e.index.value?.circuits ?? [], r = n[0];
	if (n.length === 1 && r) return /* @__PURE__ */ U("span", {
		class: "clip soft here",
		title: yn(r.name),
		children: yn(r.task)
	});
	let i = (t) => {
		let n = e.route.peek();
		n.page === "evidence" || n.page === "live" ? e.router.go({
			page: n.page,
			id: t
		}) : e.router.go({
			page: "circuit",
			id: t,
			node: null
		});
	};
	return /* @__PURE__ */ U("select", {
		class: "here",
		"aria-label": "Circuit",
		value: t,
		onChange: (e) => i(e.currentTarget.value),
		children: n.map((e) => /* @__PURE__ */ U("option", {
			value: e.id,
			children: [
				yn(e.task, 40),
				" · ",
				yn(e.name, 40)
			]
		}, e.id))
	});
}
var _r = {
	auto: "light",
	light: "dark",
	dark: "auto"
}, vr = {
	auto: {
		name: "as the system",
		path: "M8 2.5a5.5 5.5 0 0 1 0 11Z"
	},
	light: {
		name: "light",
		path: ""
	},
	dark: {
		name: "dark",
		path: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11Z"
	}
};
function yr() {
	let e = rn.value, t = `Colours: ${vr[e].name}. Next: ${vr[_r[e]].name}`;
	return /* @__PURE__ */ U("button", {
		type: "button",
		class: "quiet icon",
		"aria-label": t,
		title: t,
		onClick: () => on(_r[e]),
		children: /* @__PURE__ */ U("svg", {
			viewBox: "0 0 16 16",
			width: "16",
			height: "16",
			"aria-hidden": "true",
			children: [/* @__PURE__ */ U("circle", {
				cx: "8",
				cy: "8",
				r: "5.5",
				fill: "none",
				stroke: "currentColor",
				"stroke-width": "1.4"
			}), /* @__PURE__ */ U("path", {
				d: vr[e].path,
				fill: "currentColor"
			})]
		})
	});
}
// src/frame/nodelist.ts
function br(e, t, n) {
	let r = Un(e);
	return In(e).map((i, a) => ({
		key: i,
		at: a,
		name: Object.hasOwn(n.names, i) ? n.names[i] ?? "" : "",
		words: Zn(e, e.nodes[a]),
		effect: t?.nodes[a]?.effect_in_circuit ?? null,
		degree: r[a] ?? 0
	}));
}
function xr(e, t) {
	let n = t.toLowerCase().split(/\s+/).filter(Boolean);
	return n.length === 0 ? e : e.filter((e) => {
		let t = `${e.key} ${e.name} ${e.words}`.toLowerCase();
		return n.every((e) => t.includes(e));
	});
}
function Sr(e, t, n) {
	let r = n ? -1 : 1, i = (e, n) => {
		if (t === "name") return !e.name == !n.name ? r * e.name.localeCompare(n.name) : e.name ? -1 : 1;
		let i = (e) => t === "place" ? e.at : t === "effect" ? e.effect ?? 0 : e.degree;
		return r * (i(e) - i(n));
	};
	return [...e].sort((e, t) => i(e, t) || e.at - t.at);
}
function Cr(e, t, n, r) {
	let i = Math.max(0, Math.min(r, Math.floor(e / n) - 6));
	return {
		start: i,
		end: Math.max(i, Math.min(r, Math.ceil((e + t) / n) + 6))
	};
}
// src/frame/nodegrid.tsx
var wr = 28, Tr = 420, Er = [
	{
		by: "place",
		name: "Node",
		width: "minmax(164px, 1fr)"
	},
	{
		by: "name",
		name: "Name",
		width: "minmax(0, 1.5fr)"
	},
	{
		by: "effect",
		name: "Effect",
		width: "4.4em"
	},
	{
		by: "degree",
		name: "Edges",
		width: "3.4em"
	}
];
function Dr({ store: e, circuit: t }) {
	let n = e.behaviour.value, r = e.look.value.notes, [i, a] = R(""), [o, s] = R({
		by: "place",
		isDescending: !1
	}), c = Ee(() => br(t, n, r), [
		t,
		n,
		r
	]), l = Ee(() => Sr(xr(c, i), o.by, o.isDescending), [
		c,
		i,
		o
	]), u = Object.keys(r.names).length > 0, d = Er.filter(({ by: e }) => (e !== "name" || u) && (e !== "effect" || n !== null));
	return /* @__PURE__ */ U("section", {
		class: "section",
		children: [
			/* @__PURE__ */ U("div", {
				class: "spread",
				children: [/* @__PURE__ */ U("h2", { children: [
					"All nodes",
					" ",
					/* @__PURE__ */ U("span", {
						class: "soft",
						children: l.length === c.length ? Mt(c.length) : `${Mt(l.length)} of ${Mt(c.length)}`
					})
				] }), /* @__PURE__ */ U("input", {
					type: "search",
					class: "small",
					"aria-label": "Filter nodes",
					placeholder: "filter",
					value: i,
					onInput: (e) => a(e.currentTarget.value)
				})]
			}),
			/* @__PURE__ */ U("p", {
				class: "sr-only",
				role: "status",
				children: Nt(l.length, "node")
			}),
			/* @__PURE__ */ U(Or, {
				store: e,
				circuit: t,
				rows: l,
				columns: d,
				sorting: o,
				sort: s
			})
		]
	});
}
function Or({ store: e, circuit: t, rows: n, columns: r, sorting: i, sort: a }) {
	let o = Te(null), [s, c] = R(0), [l, u] = R(0), d = Te(!1), f = Math.min(l, n.length - 1), { start: p, end: m } = Cr(s, Tr, wr, n.length), h = (e) => r.some(({ by: t }) => t === e), g = r.map((e) => e.width).join(" ");
	z(() => {
		u(0), o.current?.scrollTo({ top: 0 });
	}, [n]), we(() => {
		if (!d.current) return;
		let e = o.current?.querySelector(`[aria-rowindex="${f + 2}"] button`);
		e && (d.current = !1, e.focus({ preventScroll: !0 }));
	}, [
		f,
		p,
		m
	]);
	let _ = (e) => {
		let t = {
			ArrowDown: 1,
			ArrowUp: -1,
			PageDown: Math.floor(Tr / wr) - 1,
			PageUp: -14,
			Home: -n.length,
			End: n.length
		}[e.key];
		if (t === void 0 || n.length === 0) return;
		e.preventDefault(), e.stopPropagation();
		let r = Math.max(0, Math.min(n.length - 1, f + t));
		d.current = !0, u(r);
		let i = o.current;
		if (!i) return;
		let a = Math.max(Math.min(i.scrollTop, r * wr), (r + 1) * wr - i.clientHeight);
		a !== i.scrollTop && (i.scrollTop = a), c(a);
	}, v = (e) => i.by === e ? i.isDescending ? "descending" : "ascending" : "none", y = (e) => a({
		by: e,
		isDescending: i.by === e ? !i.isDescending : e === "effect" || e === "degree"
	});
	return /* @__PURE__ */ U("div", {
		class: "node-grid table",
		role: "grid",
		"aria-label": "All nodes",
		"aria-rowcount": n.length + 1,
		children: [/* @__PURE__ */ U("div", {
			role: "rowgroup",
			children: /* @__PURE__ */ U("div", {
				role: "row",
				class: "head",
				"aria-rowindex": 1,
				style: { gridTemplateColumns: g },
				children: r.map(({ by: e, name: t }) => /* @__PURE__ */ U("div", {
					role: "columnheader",
					class: e === "effect" || e === "degree" ? "num" : "",
					"aria-sort": v(e),
					children: /* @__PURE__ */ U("button", {
						type: "button",
						onClick: () => y(e),
						children: t
					})
				}, e))
			})
		}), /* @__PURE__ */ U("div", {
			ref: o,
			role: "rowgroup",
			class: "body",
			style: { maxHeight: `${Tr}px` },
			onScroll: (e) => c(e.currentTarget.scrollTop),
			onKeyDown: _,
			children: [
				/* @__PURE__ */ U("div", {
					role: "presentation",
					style: { height: `${p * wr}px` }
				}),
				n.slice(p, m).map((n, r) => /* @__PURE__ */ U("div", {
					role: "row",
					"aria-rowindex": p + r + 2,
					class: "line",
					style: {
						height: `${wr}px`,
						gridTemplateColumns: g
					},
					onClick: (t) => tr(e, n.key, t.currentTarget),
					onFocusIn: () => u(p + r),
					...kr(e, n.key),
					children: [
						/* @__PURE__ */ U("div", {
							role: "gridcell",
							class: "clip",
							title: n.words,
							children: /* @__PURE__ */ U(nr, {
								store: e,
								circuit: t,
								node: n.key,
								isBare: !0,
								tabIndex: p + r === f ? 0 : -1
							})
						}),
						h("name") && /* @__PURE__ */ U("div", {
							role: "gridcell",
							class: "clip",
							title: yn(n.name),
							children: yn(n.name, 60)
						}),
						h("effect") && /* @__PURE__ */ U("div", {
							role: "gridcell",
							class: "num",
							children: /* @__PURE__ */ U(ar, {
								value: n.effect,
								as: "effect"
							})
						}),
						/* @__PURE__ */ U("div", {
							role: "gridcell",
							class: "num",
							children: n.degree
						})
					]
				}, n.key)),
				/* @__PURE__ */ U("div", {
					role: "presentation",
					style: { height: `${(n.length - m) * wr}px` }
				}),
				n.length === 0 && /* @__PURE__ */ U("p", {
					class: "empty small",
					children: "No node fits."
				})
			]
		})]
	});
}
function kr(e, t) {
	let { onPointerOver: n, onPointerLeave: r } = er(e, t);
	return {
		onPointerOver: n,
		onPointerLeave: r
	};
}
// src/frame/pair.tsx
function Ar({ a: e, b: t }) {
	let n = {
		a: /* @__PURE__ */ new Set(),
		b: /* @__PURE__ */ new Set()
	};
	for (let [r, i] of Kn(e, t)) (r === null || i === null || e[r] !== t[i]) && (r !== null && n.a.add(r), i !== null && n.b.add(i));
	return n;
}
function jr({ circuit: e }) {
	let [t, n] = R(0), r = e.pairs[t] ?? e.pairs[0];
	if (!r) return null;
	let i = Ar(r), a = e.pairs.length;
	return /* @__PURE__ */ U("section", {
		class: "section",
		children: [/* @__PURE__ */ U("div", {
			class: "spread",
			children: [/* @__PURE__ */ U("h2", { children: [
				"Example",
				" ",
				/* @__PURE__ */ U("span", {
					class: "soft",
					children: [
						t + 1,
						" of ",
						Mt(e.n_pairs),
						" pairs"
					]
				})
			] }), a > 1 && /* @__PURE__ */ U("div", {
				class: "row tight small",
				children: [/* @__PURE__ */ U("button", {
					type: "button",
					class: "quiet",
					"aria-label": "Example before",
					disabled: t === 0,
					onClick: () => n(t - 1),
					children: "‹"
				}), /* @__PURE__ */ U("button", {
					type: "button",
					class: "quiet",
					"aria-label": "Next example",
					disabled: t >= a - 1,
					onClick: () => n(t + 1),
					children: "›"
				})]
			})]
		}), /* @__PURE__ */ U("dl", {
			class: "pair",
			children: [/* @__PURE__ */ U(Mr, {
				name: "A",
				tokens: r.a,
				marked: i.a,
				answer: r.answers[0],
				circuit: e
			}), /* @__PURE__ */ U(Mr, {
				name: "B",
				tokens: r.b,
				marked: i.b,
				answer: r.answers[1],
				circuit: e
			})]
		})]
	});
}
function Mr({ name: e, tokens: t, marked: n, answer: r, circuit: i }) {
	return /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U("dt", { children: e }), /* @__PURE__ */ U("dd", { children: [/* @__PURE__ */ U("span", {
		class: "prompt",
		children: t.map((e, t) => {
			let r = /* @__PURE__ */ U(Cn, { text: xn(e, i.texts) });
			return n.has(t) ? /* @__PURE__ */ U("mark", {
				title: "differs between the two prompts",
				children: r
			}) : /* @__PURE__ */ U("span", { children: r });
		})
	}), /* @__PURE__ */ U("span", {
		class: "answer",
		children: [
			/* @__PURE__ */ U("span", {
				class: "soft small",
				children: "then"
			}),
			" ",
			/* @__PURE__ */ U(Cn, { text: xn(r, i.texts) })
		]
	})] })] });
}
// src/frame/summary.tsx
var Nr = Math.LN2;
function Pr({ store: e }) {
	let t = e.circuit.value;
	if (!t) return /* @__PURE__ */ U("p", {
		class: "busy",
		role: "status",
		children: "The circuit is on its way …"
	});
	let { card: n } = t;
	return /* @__PURE__ */ U("article", {
		class: "circuit-panel",
		"aria-label": "Circuit",
		children: [
			/* @__PURE__ */ U("header", { children: [
				/* @__PURE__ */ U("span", {
					class: "overline",
					children: "Circuit"
				}),
				/* @__PURE__ */ U("h1", {
					tabIndex: -1,
					children: yn(n.task)
				}),
				/* @__PURE__ */ U("p", {
					class: "soft",
					children: [
						yn(n.name),
						", in the model ",
						yn(n.model)
					]
				})
			] }),
			/* @__PURE__ */ U("div", {
				class: "stats",
				children: [
					/* @__PURE__ */ U(Fr, {
						name: "nodes",
						value: Mt(n.n_nodes),
						title: jt(n.n_nodes)
					}),
					/* @__PURE__ */ U(Fr, {
						name: "edges",
						value: Mt(n.n_edges),
						title: jt(n.n_edges)
					}),
					/* @__PURE__ */ U(Fr, {
						name: "loss, nats a prompt",
						value: Pt(n.loss),
						title: jt(n.loss)
					})
				]
			}),
			/* @__PURE__ */ U(Ir, {
				store: e,
				circuit: t
			}),
			/* @__PURE__ */ U(jr, { circuit: t }),
			/* @__PURE__ */ U(Rr, {
				store: e,
				circuit: t
			}),
			/* @__PURE__ */ U(Dr, {
				store: e,
				circuit: t
			}),
			!e.behaviour.value && /* @__PURE__ */ U("div", {
				class: "section",
				children: /* @__PURE__ */ U(rr, {
					store: e,
					circuit: t,
					what: "effects, activations and samples"
				})
			}),
			/* @__PURE__ */ U(Lr, { circuit: t })
		]
	});
}
function Fr({ name: e, value: t, title: n }) {
	return /* @__PURE__ */ U("div", {
		class: "stat",
		title: n,
		children: [/* @__PURE__ */ U("div", {
			class: "value num",
			children: t
		}), /* @__PURE__ */ U("div", {
			class: "name",
			children: e
		})]
	});
}
function Ir({ store: e, circuit: t }) {
	let { card: n, calibration: r, report: i } = t, a = [
		[
			"whole model",
			n.full_loss,
			"The model with nothing ablated."
		],
		[
			"circuit",
			n.loss,
			"Everything outside the circuit at its mean."
		],
		[
			"calibrated",
			r.task_loss,
			`The circuit's, its logits scaled by ${kt(r.scale)} and shifted by ${kt(r.shift)}.`
		]
	];
	i && a.push([
		"circuit, held out",
		i.circuit.sufficiency.loss,
		"Measured again on prompts that nothing was chosen on."
	]);
	let o = Math.max(Nr, ...a.map(([, e]) => e)), s = (e) => `${100 * Math.max(0, e) / o}%`;
	return /* @__PURE__ */ U("section", {
		class: "section",
		children: [/* @__PURE__ */ U("div", {
			class: "spread",
			children: [/* @__PURE__ */ U("h2", { children: "Loss" }), /* @__PURE__ */ U("span", {
				class: "small",
				children: /* @__PURE__ */ U(hr, {
					store: e,
					to: {
						page: "evidence",
						id: n.id
					},
					children: "Is it true?"
				})
			})]
		}), /* @__PURE__ */ U("div", {
			class: "losses",
			children: [a.map(([e, t, r]) => /* @__PURE__ */ U("div", {
				class: "loss",
				title: r,
				children: [
					/* @__PURE__ */ U("span", { children: e }),
					/* @__PURE__ */ U("span", {
						class: "track",
						"aria-hidden": "true",
						children: [
							/* @__PURE__ */ U("i", {
								class: "fill",
								style: { width: s(t) }
							}),
							/* @__PURE__ */ U("i", {
								class: "target",
								style: { left: s(n.target_loss) }
							}),
							/* @__PURE__ */ U("i", {
								class: "chance",
								style: { left: s(Nr) }
							})
						]
					}),
					/* @__PURE__ */ U(ar, {
						value: t,
						as: "loss"
					})
				]
			}, e)), /* @__PURE__ */ U("p", {
				class: "small soft",
				children: [
					"Thick line: the target, ",
					/* @__PURE__ */ U(ar, {
						value: n.target_loss,
						as: "loss"
					}),
					". Dashed: chance,",
					" ",
					/* @__PURE__ */ U(ar, {
						value: Nr,
						as: "loss"
					}),
					". Nats a prompt",
					t.n_pairs > 0 && `, on ${Nt(t.n_pairs, "pair")} that pruning ${t.is_held_out ? "didn't see" : "saw"}`,
					"."
				]
			})]
		})]
	});
}
function Lr({ circuit: e }) {
	let { card: t } = e;
	return /* @__PURE__ */ U("section", {
		class: "section",
		children: [/* @__PURE__ */ U("h2", { children: "Particulars" }), /* @__PURE__ */ U("dl", {
			class: "facts small",
			children: [
				/* @__PURE__ */ U("dt", { children: "accuracy" }),
				/* @__PURE__ */ U("dd", { children: /* @__PURE__ */ U(ar, {
					value: t.accuracy,
					as: "percent"
				}) }),
				/* @__PURE__ */ U("dt", { children: "embedding" }),
				/* @__PURE__ */ U("dd", { children: [Nt(e.n_embedding_weights, "weight"), " to its channels"] }),
				/* @__PURE__ */ U("dt", { children: "unembedding" }),
				/* @__PURE__ */ U("dd", { children: [Nt(e.n_unembedding_weights, "weight"), " from its channels"] }),
				e.removed.weight.length > 0 && /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U("dt", { children: "pruned weights" }), /* @__PURE__ */ U("dd", { children: [Mt(e.removed.weight.length), " between its nodes carry their source's mean"] })] }),
				/* @__PURE__ */ U("dt", { children: "means over" }),
				/* @__PURE__ */ U("dd", { children: Nt(e.n_mean_tokens, "token") }),
				/* @__PURE__ */ U("dt", { children: "model" }),
				/* @__PURE__ */ U("dd", { children: [
					Nt(e.n_layer, "layer"),
					", width ",
					Mt(e.d_model),
					", heads of ",
					Mt(e.d_head)
				] }),
				/* @__PURE__ */ U("dt", { children: "model's hash" }),
				/* @__PURE__ */ U("dd", {
					class: "mono",
					title: yn(t.model_hash),
					children: yn(t.model_hash, 12)
				}),
				/* @__PURE__ */ U("dt", { children: "seed" }),
				/* @__PURE__ */ U("dd", { children: t.seed })
			]
		})]
	});
}
function Rr({ store: e, circuit: t }) {
	let n = e.look.value.notes;
	return n.pins.length === 0 && n.groups.length === 0 ? null : /* @__PURE__ */ U("section", {
		class: "section",
		children: [
			/* @__PURE__ */ U("h2", { children: "Notes" }),
			n.pins.length > 0 && /* @__PURE__ */ U("div", {
				class: "note",
				children: [/* @__PURE__ */ U("span", {
					class: "overline",
					children: "Pinned"
				}), /* @__PURE__ */ U("ul", {
					class: "links",
					children: n.pins.map((n) => /* @__PURE__ */ U("li", { children: [/* @__PURE__ */ U(nr, {
						store: e,
						circuit: t,
						node: n
					}), /* @__PURE__ */ U("button", {
						type: "button",
						class: "link remove",
						"aria-label": `Unpin ${yn(n)}`,
						onClick: () => e.change({ notes: An(e.look.peek().notes, n) }),
						children: "×"
					})] }, n))
				})]
			}),
			n.groups.map((n) => /* @__PURE__ */ U("div", {
				class: "note",
				children: [/* @__PURE__ */ U("span", {
					class: "spread",
					children: [/* @__PURE__ */ U("strong", { children: yn(n.name, 60) }), /* @__PURE__ */ U("button", {
						type: "button",
						class: "link small",
						onClick: () => e.change({ notes: Nn(e.look.peek().notes, n.name) }),
						children: "Ungroup"
					})]
				}), /* @__PURE__ */ U("ul", {
					class: "links",
					children: n.nodes.map((n) => /* @__PURE__ */ U("li", { children: /* @__PURE__ */ U(nr, {
						store: e,
						circuit: t,
						node: n
					}) }, n))
				})]
			}, n.name))
		]
	});
}
// src/node/attention.tsx
function zr(e, t) {
	return t === "in_model" ? {
		values: e.in_model,
		sink: e.sink_in_model
	} : t === "in_circuit" ? {
		values: e.in_circuit,
		sink: e.sink_in_circuit
	} : {
		values: e.channels.find((e) => e.index === t)?.scores ?? [],
		sink: null
	};
}
function Br(e) {
	return [...new Set(e.prompts.flatMap((e) => e.channels.map((e) => e.index)))].sort((e, t) => e - t);
}
function Vr({ circuit: e, behaviour: t, head: n }) {
	let [r, i] = R("in_circuit"), [a, o] = R(0), s = Br(n), c = typeof r == "number" && !s.includes(r) ? "in_circuit" : r, l = n.prompts[a] ?? n.prompts[0], u = Ee(() => {
		let e = n.prompts.map((e) => zr(e, c));
		return typeof c == "number" ? Ut(...e.flatMap((e) => e.values)) : 1;
	}, [n, c]);
	if (!l) return /* @__PURE__ */ U("p", {
		class: "soft small",
		children: [
			"Head ",
			n.head,
			" was measured on no prompt."
		]
	});
	let d = [
		["in_circuit", "circuit"],
		["in_model", "whole model"],
		...s.map((e) => [e, `channel ${e}`])
	], f = (n) => xn(n, e.texts, t.texts), p = l.tokens.map((e) => _n(f(e), 8)), m = typeof c == "number" ? -1 : 0;
	return /* @__PURE__ */ U("section", {
		class: "section attention",
		children: [
			/* @__PURE__ */ U("h2", { children: [
				"Attention of head ",
				n.head,
				", layer ",
				n.layer
			] }),
			/* @__PURE__ */ U("div", {
				class: "segmented small",
				role: "group",
				"aria-label": "Pattern",
				children: d.map(([e, t]) => /* @__PURE__ */ U("button", {
					type: "button",
					"aria-pressed": c === e,
					onClick: () => i(e),
					children: t
				}))
			}),
			/* @__PURE__ */ U("div", {
				class: "spread",
				children: [/* @__PURE__ */ U("label", {
					class: "field small",
					children: [/* @__PURE__ */ U("span", { children: "prompt" }), /* @__PURE__ */ U("select", {
						class: "mono",
						value: a,
						onChange: (e) => o(Number(e.currentTarget.value)),
						children: n.prompts.map((e, t) => /* @__PURE__ */ U("option", {
							value: t,
							children: [
								t + 1,
								" ",
								Hr(e, f)
							]
						}))
					})]
				}), /* @__PURE__ */ U(Dn, {
					most: u,
					from: m
				})]
			}),
			/* @__PURE__ */ U("p", {
				class: "soft small",
				children: typeof c == "number" ? `What query and key channel ${c} add to the scores, before the softmax.` : "Each row is a token; it says how much of each earlier token, and of the sink, the head takes."
			}),
			/* @__PURE__ */ U(Jr, {
				matrix: zr(l, c),
				labels: p,
				most: u
			})
		]
	});
}
function Hr(e, t) {
	let n = e.tokens.slice(-6).map((e) => _n(t(e), 8));
	return (e.tokens.length > 6 ? "…" : "") + n.join("");
}
var Ur = 5, Wr = 12, Gr = 24, Kr = 6.7;
function qr(e, t, n) {
	let r = e.length, i = 10 + Kr * Math.max(t ? 4 : 0, ...e.map((e) => [...e].length)), a = t ? Ur : 0, o = Math.floor((n - i - a) / (r + +!!t)), s = Math.max(Wr, Math.min(Gr, o)), c = (e) => i + e * s + (t && e > 0 ? a : 0);
	return {
		cell: s,
		left: i,
		top: i,
		width: c(r + +!!t) + 1,
		height: i + r * s + 1,
		x: c
	};
}
function Jr({ matrix: e, labels: t, most: n }) {
	let r = Te(null), i = Te(null), [a, o] = R(340), [s, c] = R(null), l = e.sink !== null, u = t.length, d = u + +!!l, f = qr(t, l, a), p = an.value;
	return we(() => {
		let e = i.current;
		if (!e) return;
		let t = new ResizeObserver(() => o(e.clientWidth));
		return t.observe(e), () => t.disconnect();
	}, []), we(() => {
		r.current && Zr(r.current, f, {
			matrix: e,
			labels: t,
			most: n,
			place: s,
			shown: p
		});
	}, [
		e,
		t.join("\n"),
		n,
		s,
		p,
		a
	]), /* @__PURE__ */ U("div", {
		ref: i,
		children: [/* @__PURE__ */ U("div", {
			class: "scroller",
			tabIndex: -1,
			children: /* @__PURE__ */ U("canvas", {
				ref: r,
				class: "matrix",
				tabIndex: 0,
				role: "application",
				"aria-roledescription": "matrix",
				"aria-label": `Attention matrix of ${u} tokens; arrow keys go from entry to entry`,
				style: {
					width: `${f.width}px`,
					height: `${f.height}px`
				},
				onKeyDown: (e) => {
					let t = {
						ArrowUp: [-1, 0],
						ArrowDown: [1, 0],
						ArrowLeft: [0, -1],
						ArrowRight: [0, 1]
					}[e.key];
					if (!t || u === 0) return;
					if (e.preventDefault(), e.stopPropagation(), !s) return c({
						query: u - 1,
						column: d - 1
					});
					let n = Math.max(0, Math.min(u - 1, s.query + (t[0] ?? 0)));
					c({
						query: n,
						column: Math.max(0, Math.min(d - 1, s.column + (t[1] ?? 0)))
					});
				},
				onPointerMove: (e) => {
					let t = e.currentTarget.getBoundingClientRect(), [n, r] = [e.clientX - t.left, e.clientY - t.top], i = Math.floor((r - f.top) / f.cell), a = -1;
					for (let e = 0; e < d; e++) n >= f.x(e) && n < f.x(e) + f.cell && (a = e);
					i >= 0 && i < u && a >= 0 ? (s?.query !== i || s.column !== a) && c({
						query: i,
						column: a
					}) : c(null);
				},
				onPointerLeave: () => c(null),
				onBlur: () => c(null)
			})
		}), /* @__PURE__ */ U("p", {
			class: "readout small",
			"aria-live": "polite",
			children: s ? /* @__PURE__ */ U(Xr, {
				matrix: e,
				labels: t,
				place: s
			}) : /* @__PURE__ */ U("span", {
				class: "soft",
				children: "Point at an entry for its value, or go by arrow keys."
			})
		})]
	});
}
function Yr(e, { query: t, column: n }) {
	if (e.sink && n === 0) return e.sink[t] ?? null;
	let r = e.sink ? n - 1 : n;
	return r > t ? null : e.values[t]?.[r] ?? null;
}
function Xr({ matrix: e, labels: t, place: n }) {
	let r = e.sink !== null && n.column === 0, i = e.sink ? n.column - 1 : n.column, a = Yr(e, n);
	return /* @__PURE__ */ U(x, { children: [
		/* @__PURE__ */ U("span", {
			class: "token",
			children: t[n.query]
		}),
		" ",
		/* @__PURE__ */ U("span", {
			class: "soft",
			children: [
				"(",
				n.query + 1,
				")"
			]
		}),
		" →",
		" ",
		r ? "sink" : /* @__PURE__ */ U(x, { children: [
			/* @__PURE__ */ U("span", {
				class: "token",
				children: t[i]
			}),
			" ",
			/* @__PURE__ */ U("span", {
				class: "soft",
				children: [
					"(",
					i + 1,
					")"
				]
			})
		] }),
		": ",
		a === null ? "not seen, it comes later" : /* @__PURE__ */ U("strong", {
			class: "num",
			children: jt(a)
		})
	] });
}
function Zr(e, t, { matrix: n, labels: r, most: i, place: a, shown: o }) {
	let s = e.getContext("2d");
	if (!s) return;
	let c = getComputedStyle(e), l = (e) => c.getPropertyValue(e).trim(), u = r.length + +!!n.sink, d = t.width * t.height > 4e6 ? 1 : Math.max(1, devicePixelRatio);
	e.width = t.width * d, e.height = t.height * d, s.scale(d, d);
	let { cell: f } = t;
	for (let e = 0; e < r.length; e++) for (let r = 0; r < u; r++) {
		let a = Yr(n, {
			query: e,
			column: r
		});
		s.fillStyle = a === null ? l("--band") : Ht(a, i, o).back, s.fillRect(t.x(r), t.top + e * f, f - 1, f - 1), a !== null && (s.strokeStyle = l("--line"), s.lineWidth = .5, s.strokeRect(t.x(r) + .25, t.top + e * f + .25, f - 1.5, f - 1.5));
	}
	s.font = `11px ${l("--mono")}`, s.textBaseline = "middle";
	let p = n.sink ? ["sink", ...r] : r;
	r.forEach((e, n) => {
		s.textAlign = "right", s.fillStyle = l(a?.query === n ? "--ink" : "--soft"), s.fillText(e, t.left - 6, t.top + (n + .5) * f);
	}), p.forEach((e, n) => {
		s.save(), s.translate(t.x(n) + (f - 1) / 2, t.top - 6), s.rotate(-Math.PI / 2), s.textAlign = "left", s.fillStyle = l(a?.column === n ? "--ink" : "--soft"), s.fillText(e, 0, 0), s.restore();
	}), a && (s.strokeStyle = l("--ink"), s.lineWidth = 2, s.strokeRect(t.x(a.column) - .5, t.top + a.query * f - .5, f, f));
}
// src/node/table.tsx
function Qr(e, t, n) {
	let r = (e, n) => {
		let [r, i] = [t(e), t(n)];
		return typeof r == "number" && typeof i == "number" ? r - i : String(r).localeCompare(String(i), "en", { numeric: !0 });
	};
	return [...e].sort((e, t) => n ? r(t, e) : r(e, t));
}
function $r(e) {
	let { label: t, columns: n, rows: r, noun: i, first: a = 8, rowProps: o } = e, [s, c] = R(null), [l, u] = R(!1), d = s && n[s.column], f = d ? Qr(r, d.value, s.isDescending) : r, p = l ? f : f.slice(0, a), m = (e) => c({
		column: e,
		isDescending: s?.column === e ? !s.isDescending : !!n[e]?.isNumber
	}), h = (e) => s?.column === e ? s.isDescending ? "descending" : "ascending" : "none";
	return /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U("table", {
		class: "table",
		"aria-label": t,
		children: [/* @__PURE__ */ U("thead", { children: /* @__PURE__ */ U("tr", { children: n.map((e, t) => /* @__PURE__ */ U("th", {
			scope: "col",
			class: e.isNumber ? "num" : "",
			"aria-sort": h(t),
			title: e.title,
			children: /* @__PURE__ */ U("button", {
				type: "button",
				onClick: () => m(t),
				children: e.name
			})
		})) }) }), /* @__PURE__ */ U("tbody", { children: p.map((e) => /* @__PURE__ */ U("tr", {
			...o?.(e),
			children: n.map((t) => /* @__PURE__ */ U("td", {
				class: t.isNumber ? "num" : "",
				children: t.cell(e)
			}))
		})) })]
	}), r.length > a && /* @__PURE__ */ U("button", {
		type: "button",
		class: "link small more",
		"aria-expanded": l,
		onClick: () => u(!l),
		children: l ? "Show fewer" : `Show all ${Nt(r.length, i)}`
	})] });
}
// src/node/connections.tsx
function ei({ value: e, most: t }) {
	let n = t > 0 ? 100 * Math.abs(e) / t : 0;
	return /* @__PURE__ */ U("span", {
		class: "weight",
		children: [/* @__PURE__ */ U("span", {
			class: "meter",
			"aria-hidden": "true",
			children: /* @__PURE__ */ U("i", {
				class: e < 0 ? "neg" : "",
				style: { width: `${n}%` }
			})
		}), /* @__PURE__ */ U(ar, {
			value: e,
			as: "signed",
			tint: !0
		})]
	});
}
function ti({ store: e, circuit: t, behaviour: n, links: r, label: i }) {
	let a = Ut(r.map((e) => e.weight)), o = (e) => e.edge === null ? null : n?.edge_effects[e.edge] ?? null, s = [{
		name: "Node",
		value: (e) => $n(t, e.node),
		cell: (n) => /* @__PURE__ */ U(nr, {
			store: e,
			circuit: t,
			node: $n(t, n.node)
		})
	}, {
		name: "Weight",
		value: (e) => Math.abs(e.weight),
		cell: (e) => /* @__PURE__ */ U(ei, {
			value: e.weight,
			most: a
		}),
		isNumber: !0,
		title: "The model's weight between the two nodes. Sorts by magnitude."
	}];
	return n && r.some((e) => e.edge !== null) && s.push({
		name: "Effect",
		value: (e) => o(e) ?? 0,
		cell: (e) => /* @__PURE__ */ U(ar, {
			value: o(e),
			as: "effect"
		}),
		isNumber: !0,
		title: "Loss of the circuit without this edge, minus its loss, in nats a prompt."
	}), /* @__PURE__ */ U($r, {
		label: i,
		columns: s,
		rows: r,
		noun: "edge",
		rowProps: (n) => {
			let r = $n(t, n.node);
			return {
				class: "pressable",
				onClick: (t) => tr(e, r, t.currentTarget),
				...er(e, r)
			};
		}
	});
}
function ni(e) {
	return e.links.length === 0 ? null : /* @__PURE__ */ U("details", {
		class: "pruned",
		children: [/* @__PURE__ */ U("summary", {
			class: "small soft",
			children: [
				e.links.length,
				" pruned ",
				e.links.length === 1 ? "weight" : "weights",
				", which only carry their source's mean"
			]
		}), /* @__PURE__ */ U(ti, { ...e })]
	});
}
function ri(e) {
	let { title: t, none: n, links: r, pruned: i, ...a } = e;
	return /* @__PURE__ */ U("section", {
		class: "section",
		children: [
			/* @__PURE__ */ U("h2", { children: [
				t,
				" ",
				/* @__PURE__ */ U("span", {
					class: "soft",
					children: r.length
				})
			] }),
			r.length > 0 ? /* @__PURE__ */ U(ti, {
				...a,
				links: r,
				label: t
			}) : /* @__PURE__ */ U("p", {
				class: "soft small",
				children: n
			}),
			/* @__PURE__ */ U(ni, {
				...a,
				links: i,
				label: `${t}, pruned`
			})
		]
	});
}
function ii({ store: e, circuit: t, title: n, note: r, nodes: i }) {
	return i.length === 0 ? null : /* @__PURE__ */ U("section", {
		class: "section",
		children: [
			/* @__PURE__ */ U("h2", { children: n }),
			/* @__PURE__ */ U("p", {
				class: "soft small",
				children: r
			}),
			/* @__PURE__ */ U("ul", {
				class: "links",
				children: i.map((n) => /* @__PURE__ */ U("li", { children: /* @__PURE__ */ U(nr, {
					store: e,
					circuit: t,
					node: $n(t, n)
				}) }, n))
			})
		]
	});
}
function ai({ relations: e, ...t }) {
	let { reads: n, writes: r, prunedReads: i, prunedWrites: a, writers: o, readers: s, partners: c, embedded: l } = e, u = l !== null, d = s.length > 0;
	return /* @__PURE__ */ U(x, { children: [
		/* @__PURE__ */ U(ii, {
			...t,
			title: "Written before by",
			note: "Nodes that add to this residual channel earlier.",
			nodes: o
		}),
		!u && /* @__PURE__ */ U(ri, {
			...t,
			title: "Reads",
			none: "Nothing of the circuit: all that it reads is at its mean.",
			links: n,
			pruned: i
		}),
		/* @__PURE__ */ U(ri, {
			...t,
			title: "Writes",
			none: e.unembedded === null ? d ? "To the residual stream, where the nodes below read it." : c.length > 0 ? "Nothing by a weight: it is multiplied with its partner below." : "Nothing that the circuit keeps." : "No further node: the unembedding reads it.",
			links: r,
			pruned: a
		}),
		/* @__PURE__ */ U(ii, {
			...t,
			title: "Read later by",
			note: "Nodes that read this residual channel later.",
			nodes: s
		}),
		/* @__PURE__ */ U(ii, {
			...t,
			title: "Is multiplied with",
			note: "Query and key of one number meet in the head's attention pattern.",
			nodes: c
		})
	] });
}
// src/node/effect.tsx
var oi = 1e3;
function si(e) {
	let t = e.reduce((e, t) => Math.min(e, t), 0), n = e.reduce((e, t) => Math.max(e, t), 0), r = (e) => n > t ? (e - t) / (n - t) * oi : 0;
	return {
		low: t,
		high: n,
		at: r,
		ticks: [...new Set(e.map((e) => Math.round(r(e))))]
	};
}
function ci({ value: e, all: t }) {
	let { low: n, high: r, at: i, ticks: a } = si(t), [o, s] = [i(0), i(e)];
	return /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U("svg", {
		class: "strip",
		viewBox: `0 0 ${oi} 16`,
		preserveAspectRatio: "none",
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ U("path", {
				class: "others",
				d: a.map((e) => `M${e} 3V13`).join("")
			}),
			/* @__PURE__ */ U("rect", {
				class: e < 0 ? "neg" : "pos",
				x: Math.min(o, s),
				y: "5",
				width: Math.abs(s - o),
				height: "6"
			}),
			/* @__PURE__ */ U("path", {
				class: "zero",
				d: `M${o} 0V16`
			}),
			/* @__PURE__ */ U("path", {
				class: "here",
				d: `M${s} 0V16`
			})
		]
	}), /* @__PURE__ */ U("div", {
		class: "ends small soft",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ U("span", {
			title: jt(n),
			children: n < 0 ? Ft(n) : "0"
		}), /* @__PURE__ */ U("span", {
			title: jt(r),
			children: Ft(r)
		})]
	})] });
}
function li({ name: e, title: t, value: n, all: r }) {
	return /* @__PURE__ */ U("div", {
		class: "effect",
		title: t,
		children: [/* @__PURE__ */ U("dt", { children: [e, /* @__PURE__ */ U("span", {
			class: "soft small",
			children: [
				Rt(Gn(n, r)),
				" of ",
				r.length
			]
		})] }), /* @__PURE__ */ U("dd", { children: [/* @__PURE__ */ U("span", {
			class: "value",
			children: [/* @__PURE__ */ U(ar, {
				value: n,
				as: "effect",
				tint: !0
			}), /* @__PURE__ */ U("span", {
				class: "soft small",
				children: " nats a prompt"
			})]
		}), /* @__PURE__ */ U(ci, {
			value: n,
			all: r
		})] })]
	});
}
function ui({ behaviour: e, at: t }) {
	let n = e.nodes[t];
	if (!n) return null;
	let { inCircuit: r, inModel: i } = qn(e);
	return /* @__PURE__ */ U("section", {
		class: "section",
		children: [/* @__PURE__ */ U("h2", { children: "Effect of ablating it" }), /* @__PURE__ */ U("dl", {
			class: "effects",
			children: [/* @__PURE__ */ U(li, {
				name: "In the circuit",
				title: "Loss of the circuit with this node at its mean as well, minus its loss. Thin lines: the other nodes.",
				value: n.effect_in_circuit,
				all: r
			}), /* @__PURE__ */ U(li, {
				name: "In the whole model",
				title: "Loss of the whole model with only this node at its mean, minus its loss. Thin lines: the other nodes.",
				value: n.effect_in_model,
				all: i
			})]
		})]
	});
}
// src/node/histogram.tsx
var di = 360, fi = 96;
function pi(e, t) {
	let n = t ? (e) => Math.log10(1 + e) : (e) => e, r = Math.max(0, ...e.map(n));
	return e.map((e) => r > 0 ? n(e) / r : 0);
}
function mi({ node: e, held: t, n_tokens: n }) {
	let [r, i] = R(!1), a = n > 0 ? e.n_zero / n : 0;
	return /* @__PURE__ */ U("section", {
		class: "section",
		children: [
			/* @__PURE__ */ U("div", {
				class: "spread",
				children: [/* @__PURE__ */ U("h2", { children: "Activations" }), /* @__PURE__ */ U("label", {
					class: "check small",
					children: [/* @__PURE__ */ U("input", {
						type: "checkbox",
						checked: r,
						onChange: (e) => i(e.currentTarget.checked)
					}), "log counts"]
				})]
			}),
			/* @__PURE__ */ U("p", {
				class: "soft small",
				children: [
					"Over ",
					Nt(n, "token"),
					" of the pretraining text."
				]
			}),
			/* @__PURE__ */ U("div", {
				class: "zeros",
				children: [
					/* @__PURE__ */ U("span", { children: "exactly zero" }),
					/* @__PURE__ */ U("span", {
						class: "meter",
						"aria-hidden": "true",
						children: /* @__PURE__ */ U("i", {
							class: "zero",
							style: { width: `${100 * a}%` }
						})
					}),
					/* @__PURE__ */ U("span", {
						class: "num",
						title: `${Mt(e.n_zero)} of ${Nt(n, "token")}`,
						children: Lt(a)
					})
				]
			}),
			e.histogram.counts.some((e) => e > 0) ? /* @__PURE__ */ U(hi, {
				node: e,
				held: t,
				n_tokens: n,
				isLog: r
			}) : /* @__PURE__ */ U("p", {
				class: "soft small",
				children: "It was never anything but zero."
			}),
			/* @__PURE__ */ U("dl", {
				class: "moments small",
				children: [
					/* @__PURE__ */ U("dt", { children: "mean" }),
					/* @__PURE__ */ U("dd", { children: /* @__PURE__ */ U(ar, { value: e.mean }) }),
					/* @__PURE__ */ U("dt", { children: "std" }),
					/* @__PURE__ */ U("dd", { children: /* @__PURE__ */ U(ar, { value: e.std }) }),
					/* @__PURE__ */ U("dt", { children: "min" }),
					/* @__PURE__ */ U("dd", { children: /* @__PURE__ */ U(ar, { value: e.min }) }),
					/* @__PURE__ */ U("dt", { children: "max" }),
					/* @__PURE__ */ U("dd", { children: /* @__PURE__ */ U(ar, { value: e.max }) })
				]
			})
		]
	});
}
function hi({ node: e, held: t, n_tokens: n, isLog: r }) {
	let { edges: i, counts: a } = e.histogram, [o, s] = R(null), [c, l] = [i[0] ?? 0, i.at(-1) ?? 0], u = (e) => l > c ? (e - c) / (l - c) * di : 0, d = pi(a, r), f = (e) => {
		let t = Tn(e.key, o ?? -1, a.length);
		t !== null && (e.preventDefault(), e.stopPropagation(), s(t));
	}, p = (e) => {
		let t = e.currentTarget.getBoundingClientRect(), n = c + (e.clientX - t.left) / t.width * (l - c);
		s(Math.max(0, Math.min(a.length - 1, i.findLastIndex((e) => e <= n))));
	}, m = o !== null && /* @__PURE__ */ U(x, { children: [
		/* @__PURE__ */ U("span", {
			title: `${jt(i[o])} to ${jt(i[o + 1])}`,
			children: [
				kt(i[o]),
				" to ",
				kt(i[o + 1])
			]
		}),
		": ",
		Nt(a[o] ?? 0, "token"),
		", ",
		Lt((a[o] ?? 0) / n, 2)
	] });
	return /* @__PURE__ */ U("div", { children: [
		/* @__PURE__ */ U("div", {
			class: "bars",
			tabIndex: 0,
			role: "application",
			"aria-roledescription": "histogram",
			"aria-label": `Activations other than zero, from ${kt(c)} to ${kt(l)}; arrow keys go bar by bar`,
			onKeyDown: f,
			onPointerMove: p,
			onPointerLeave: () => s(null),
			onBlur: () => s(null),
			children: /* @__PURE__ */ U("svg", {
				viewBox: `0 0 ${di} ${fi}`,
				preserveAspectRatio: "none",
				"aria-hidden": "true",
				children: [
					a.map((e, t) => {
						let [n, r] = [u(i[t] ?? 0), u(i[t + 1] ?? 0)], a = (d[t] ?? 0) * 94, s = ((i[t] ?? 0) + (i[t + 1] ?? 0)) / 2 < 0 ? "neg" : "pos";
						return /* @__PURE__ */ U(x, { children: [t === o && /* @__PURE__ */ U("rect", {
							class: "under",
							x: n,
							y: "0",
							width: r - n,
							height: fi
						}), /* @__PURE__ */ U("rect", {
							class: s,
							x: n,
							y: fi - a,
							width: Math.max(.5, r - n - .6),
							height: a
						})] });
					}),
					c < 0 && l > 0 && /* @__PURE__ */ U("path", {
						class: "zero",
						d: `M${u(0)} 0V${fi}`
					}),
					t >= c && t <= l && /* @__PURE__ */ U("path", {
						class: "held",
						d: `M${u(t)} 0V${fi}`
					})
				]
			})
		}),
		/* @__PURE__ */ U("div", {
			class: "ends small soft",
			"aria-hidden": "true",
			children: [/* @__PURE__ */ U("span", {
				title: jt(c),
				children: kt(c)
			}), /* @__PURE__ */ U("span", {
				title: jt(l),
				children: kt(l)
			})]
		}),
		/* @__PURE__ */ U("p", {
			class: "readout small",
			"aria-live": "polite",
			children: m || /* @__PURE__ */ U(x, { children: [
				/* @__PURE__ */ U("span", {
					class: "dashed",
					"aria-hidden": "true"
				}),
				" where it is held when ablated: ",
				/* @__PURE__ */ U(ar, { value: t })
			] })
		})
	] });
}
// src/tip.tsx
function gi({ children: e, class: t }) {
	let [n, r] = R(null), i = (e) => {
		let t = e.target instanceof Element ? e.target.closest("[data-tip]") : null, n = t?.dataset.tip;
		r(t && n ? {
			text: n,
			beside: t.getBoundingClientRect()
		} : null);
	}, a = () => r(null);
	return /* @__PURE__ */ U("div", {
		class: t,
		onPointerOver: i,
		onPointerLeave: a,
		onFocusIn: i,
		onFocusOut: a,
		onKeyDown: (e) => {
			e.key === "Escape" && n && (e.stopPropagation(), a());
		},
		onWheel: a,
		children: [e, n && /* @__PURE__ */ U(_i, { note: n })]
	});
}
function _i({ note: e }) {
	let t = Te(null);
	we(() => {
		let n = t.current;
		if (!n) return;
		let { width: r, height: i } = n.getBoundingClientRect(), { beside: a } = e, o = Math.max(4, Math.min(innerWidth - r - 4, a.left + a.width / 2 - r / 2)), s = a.top - i - 6;
		n.style.left = `${o}px`, n.style.top = `${s > 4 ? s : a.bottom + 6}px`;
	}, [e]);
	let [n, ...r] = e.text.split("\n");
	return /* @__PURE__ */ U("div", {
		ref: t,
		class: "tip",
		role: "tooltip",
		children: [/* @__PURE__ */ U("div", {
			class: "token clip",
			children: n
		}), r.map((e) => /* @__PURE__ */ U("div", {
			class: "num",
			children: e
		}))]
	});
}
// src/node/samples.tsx
var vi = {
	top: "Top",
	bottom: "Bottom",
	task: "Task"
};
function yi(e) {
	let t = e.task.flatMap((e) => ["in_model", "in_circuit"].flatMap((t) => bi(e, t).map((e) => e ?? 0)));
	return Ut(...e.bands.flatMap((e) => e.samples.map((e) => e.values)), ...e.task.flatMap(({ a: e, b: t }) => [
		e.in_model,
		e.in_circuit,
		t.in_model,
		t.in_circuit
	]), t);
}
function bi({ a: e, b: t }, n) {
	return Kn(e.tokens, t.tokens).map(([r, i]) => r === null || i === null ? null : (e[n][r] ?? 0) - (t[n][i] ?? 0));
}
function xi({ circuit: e, behaviour: t, node: n }) {
	let [r, i] = R("top"), a = Ee(() => yi(n), [n]), o = (n) => xn(n, t.texts, e.texts), s = Object.keys(vi);
	return /* @__PURE__ */ U("section", {
		class: "section samples",
		children: [
			/* @__PURE__ */ U("h2", { children: "What it responds to" }),
			/* @__PURE__ */ U("div", {
				class: "tabs",
				role: "tablist",
				"aria-label": "Samples",
				onKeyDown: (e) => {
					let t = Tn(e.key, s.indexOf(r), s.length), n = t === null ? void 0 : s[t];
					t !== null && n !== void 0 && (e.preventDefault(), e.stopPropagation(), i(n), e.currentTarget.children[t]?.focus());
				},
				children: s.map((e) => /* @__PURE__ */ U("button", {
					type: "button",
					role: "tab",
					"aria-selected": r === e,
					tabIndex: r === e ? 0 : -1,
					onClick: () => i(e),
					children: vi[e]
				}))
			}),
			/* @__PURE__ */ U("div", {
				role: "tabpanel",
				"aria-label": vi[r],
				children: r === "task" ? /* @__PURE__ */ U(Ci, {
					samples: n.task,
					most: a,
					text: o,
					differing: e.differing
				}) : /* @__PURE__ */ U(Si, {
					bands: n.bands.filter((e) => e.side === r),
					most: a,
					text: o
				})
			})
		]
	});
}
function Si({ bands: e, most: t, text: n }) {
	let [r, i] = R(.1), a = e.find((e) => e.percent === r) ?? e[0];
	if (!a) return /* @__PURE__ */ U("p", {
		class: "soft small",
		children: "There are no such samples."
	});
	let o = a.side === "top" ? "highest" : "lowest";
	return /* @__PURE__ */ U(x, { children: [
		/* @__PURE__ */ U("div", {
			class: "spread",
			children: [/* @__PURE__ */ U("div", {
				class: "segmented small",
				role: "group",
				"aria-label": "Share of positions",
				children: e.map((e) => /* @__PURE__ */ U("button", {
					type: "button",
					"aria-pressed": e === a,
					onClick: () => i(e.percent),
					children: [e.percent, "%"]
				}))
			}), /* @__PURE__ */ U(Dn, { most: t })]
		}),
		/* @__PURE__ */ U("p", {
			class: "soft small",
			children: [
				"Drawn from the ",
				a.percent,
				"% of positions with the ",
				o,
				" activations; the drawn token is framed."
			]
		}),
		/* @__PURE__ */ U(gi, { children: /* @__PURE__ */ U("ol", {
			class: "sample-list",
			children: a.samples.map((e, r) => /* @__PURE__ */ U("li", { children: [/* @__PURE__ */ U(ar, {
				value: e.values[e.at],
				as: "signed",
				tint: !0
			}), /* @__PURE__ */ U(En, {
				tokens: e.tokens.map(n),
				values: e.values,
				most: t,
				at: e.at,
				label: `Sample ${r + 1} of the ${o} ${a.percent}%`
			})] }))
		}) }),
		a.samples.length === 0 && /* @__PURE__ */ U("p", {
			class: "soft small",
			children: "None was drawn."
		})
	] });
}
function Ci({ samples: e, most: t, text: n, differing: r }) {
	let [i, a] = R("in_circuit");
	return e.length === 0 ? /* @__PURE__ */ U("p", {
		class: "soft small",
		children: "It wasn't measured on the task."
	}) : /* @__PURE__ */ U(x, { children: [
		/* @__PURE__ */ U("div", {
			class: "spread",
			children: [/* @__PURE__ */ U("div", {
				class: "segmented small",
				role: "group",
				"aria-label": "Where it is measured",
				children: [["in_circuit", "in circuit"], ["in_model", "in model"]].map(([e, t]) => /* @__PURE__ */ U("button", {
					type: "button",
					"aria-pressed": i === e,
					onClick: () => a(e),
					children: t
				}))
			}), /* @__PURE__ */ U(Dn, { most: t })]
		}),
		/* @__PURE__ */ U("p", {
			class: "soft small",
			children: i === "in_circuit" ? "Activations with everything outside the circuit at its mean. Δ is A minus B." : "Activations in the whole model. Δ is A minus B."
		}),
		/* @__PURE__ */ U(gi, { children: e.map((e, a) => /* @__PURE__ */ U(wi, {
			sample: e,
			where: i,
			most: t,
			text: n,
			differing: r,
			number: a + 1
		})) })
	] });
}
function wi({ sample: e, where: t, most: n, text: r, differing: i, number: a }) {
	let o = Kn(e.a.tokens, e.b.tokens), s = (n) => {
		let a = n === 0 ? e.a : e.b, s = o.map((e) => e[n]), l = s.map((e) => e === null ? null : a.tokens[e] ?? null);
		return {
			tokens: l.map((e) => e === null ? "" : r(e)),
			values: s.map((e) => e === null ? null : a[t][e] ?? null),
			differing: new Set(l.flatMap((e, t) => e !== null && c(t) && i.includes(e) ? [t] : []))
		};
	}, c = (t) => {
		let [n, r] = o[t] ?? [null, null];
		return n === null || r === null || e.a.tokens[n] !== e.b.tokens[r];
	}, [l, u] = [s(0), s(1)], d = bi(e, t);
	return /* @__PURE__ */ U("div", {
		class: "pair-rows scroller",
		tabIndex: -1,
		children: /* @__PURE__ */ U("div", {
			class: "pair-grid",
			style: { gridTemplateColumns: `20px repeat(${o.length}, max-content)` },
			children: [
				/* @__PURE__ */ U("span", {
					class: "soft",
					children: "A"
				}),
				/* @__PURE__ */ U(En, {
					...l,
					most: n,
					isAligned: !0,
					label: `Pair ${a}, A`
				}),
				/* @__PURE__ */ U("span", {
					class: "soft",
					children: "B"
				}),
				/* @__PURE__ */ U(En, {
					...u,
					most: n,
					isAligned: !0,
					label: `Pair ${a}, B`
				}),
				/* @__PURE__ */ U("span", {
					class: "soft",
					title: "A minus B",
					children: "Δ"
				}),
				/* @__PURE__ */ U(En, {
					tokens: l.tokens.map((e, t) => e || (u.tokens[t] ?? "")),
					values: d,
					most: n,
					isAligned: !0,
					isBare: !0,
					label: `Pair ${a}, A minus B`
				})
			]
		})
	});
}
// src/node/tokens.tsx
var Ti = {
	embedding: {
		title: "Tokens that write it",
		note: "Entries of the embedding in this residual channel."
	},
	unembedding: {
		title: "Tokens whose logits it moves",
		note: "Entries of the unembedding in this residual channel."
	}
};
function Ei({ circuit: e, behaviour: t, side: n, channel: r }) {
	let i = Wn(r, e[n], t?.[n]), a = Ut(i.map((e) => e.weight)), o = (n) => xn(n, e.texts, t?.texts), s = n === "embedding" ? e.differing : e.answers, c = [{
		name: "Token",
		value: (e) => _n(o(e.token)),
		cell: (e) => /* @__PURE__ */ U(x, { children: [
			/* @__PURE__ */ U(Cn, { text: o(e.token) }),
			" ",
			s.includes(e.token) ? /* @__PURE__ */ U("span", {
				class: "chip on",
				children: n === "embedding" ? "differs" : "answer"
			}) : e.inTask && /* @__PURE__ */ U("span", {
				class: "chip",
				children: "task"
			})
		] })
	}, {
		name: "Weight",
		value: (e) => Math.abs(e.weight),
		cell: (e) => /* @__PURE__ */ U(ei, {
			value: e.weight,
			most: a
		}),
		isNumber: !0,
		title: "Sorts by magnitude."
	}], { title: l, note: u } = Ti[n];
	return /* @__PURE__ */ U("section", {
		class: "section",
		children: [
			/* @__PURE__ */ U("h2", { children: [
				l,
				" ",
				/* @__PURE__ */ U("span", {
					class: "soft",
					children: i.length
				})
			] }),
			/* @__PURE__ */ U("p", {
				class: "soft small",
				children: [
					u,
					" ",
					t ? "The largest of all tokens, and those of the task." : "Of the task's tokens; measured nodes show the largest of all."
				]
			}),
			i.length > 0 ? /* @__PURE__ */ U($r, {
				label: l,
				columns: c,
				rows: i,
				noun: "token"
			}) : /* @__PURE__ */ U("p", {
				class: "soft small",
				children: "No such token has an entry here."
			})
		]
	});
}
// src/node/panel.tsx
function Di({ store: e }) {
	let t = e.circuit.value, n = e.selected.value;
	if (!t || n === null) return null;
	let r = Rn(t, n);
	return r < 0 ? /* @__PURE__ */ U(ki, {
		store: e,
		node: n
	}) : /* @__PURE__ */ U(Ai, {
		store: e,
		circuit: t,
		node: n,
		at: r
	});
}
function Oi({ store: e }) {
	return /* @__PURE__ */ U("button", {
		type: "button",
		class: "quiet icon",
		"aria-label": "Back to the circuit",
		title: "Back to the circuit",
		onClick: (t) => tr(e, null, t.currentTarget),
		children: /* @__PURE__ */ U("svg", {
			viewBox: "0 0 16 16",
			width: "14",
			height: "14",
			"aria-hidden": "true",
			children: /* @__PURE__ */ U("path", {
				d: "M3 3 13 13M13 3 3 13",
				fill: "none",
				stroke: "currentColor",
				"stroke-width": "1.6",
				"stroke-linecap": "round"
			})
		})
	});
}
function ki({ store: e, node: t }) {
	return /* @__PURE__ */ U("div", { children: [/* @__PURE__ */ U("div", {
		class: "spread",
		children: [/* @__PURE__ */ U("h1", {
			tabIndex: -1,
			children: "No such node"
		}), /* @__PURE__ */ U(Oi, { store: e })]
	}), /* @__PURE__ */ U("p", { children: [
		"This circuit keeps no node ",
		/* @__PURE__ */ U("span", {
			class: "mono",
			children: yn(t)
		}),
		"."
	] })] });
}
function Ai({ store: e, circuit: t, node: n, at: r }) {
	let i = e.behaviour.value, a = t.nodes[r], o = t.sites[a.site], s = Vn(t, r), c = i?.nodes[r], l = Xn(o, a.index, t.d_head), u = i?.heads.find((e) => e.layer === o.layer && e.head === l), d = Te(null);
	return we(() => d.current?.closest(".panel")?.scrollTo({ top: 0 }), [n]), /* @__PURE__ */ U("article", {
		class: "node-panel",
		ref: d,
		"aria-label": `Node ${yn(n)}`,
		onKeyDown: (t) => {
			t.key === "Escape" && tr(e, null, t.currentTarget);
		},
		children: [
			/* @__PURE__ */ U(ji, {
				store: e,
				circuit: t,
				node: n,
				at: r
			}),
			i ? /* @__PURE__ */ U(ui, {
				behaviour: i,
				at: r
			}) : /* @__PURE__ */ U("div", {
				class: "section",
				children: /* @__PURE__ */ U(rr, {
					store: e,
					circuit: t,
					what: "effects, activations and samples"
				})
			}),
			/* @__PURE__ */ U(ai, {
				store: e,
				circuit: t,
				behaviour: i,
				relations: s
			}),
			s.unembedded !== null && /* @__PURE__ */ U(Ei, {
				circuit: t,
				behaviour: i,
				side: "unembedding",
				channel: s.unembedded
			}),
			s.embedded !== null && /* @__PURE__ */ U(Ei, {
				circuit: t,
				behaviour: i,
				side: "embedding",
				channel: s.embedded
			}),
			i && c && /* @__PURE__ */ U(x, { children: [
				/* @__PURE__ */ U(xi, {
					circuit: t,
					behaviour: i,
					node: c
				}),
				/* @__PURE__ */ U(mi, {
					node: c,
					held: a.mean,
					n_tokens: i.n_tokens
				}),
				u && /* @__PURE__ */ U(Vr, {
					circuit: t,
					behaviour: i,
					head: u
				})
			] })
		]
	});
}
function ji({ store: e, circuit: t, node: n, at: r }) {
	let [i, a] = R(null), o = t.nodes[r], s = t.sites[o.site], c = e.look.value.notes, l = kn(c, n), u = c.pins.includes(n), d = (e) => a(i === e ? null : e);
	return /* @__PURE__ */ U("header", { children: [
		/* @__PURE__ */ U("div", {
			class: "spread",
			children: [/* @__PURE__ */ U("span", {
				class: "overline",
				children: "Node"
			}), /* @__PURE__ */ U("div", {
				class: "row tight",
				children: [
					/* @__PURE__ */ U("button", {
						type: "button",
						class: "quiet small",
						"aria-expanded": i === "name",
						onClick: () => d("name"),
						children: l === null ? "Name" : "Rename"
					}),
					/* @__PURE__ */ U("button", {
						type: "button",
						class: "quiet small",
						"aria-expanded": i === "group",
						onClick: () => d("group"),
						children: "Group"
					}),
					/* @__PURE__ */ U("button", {
						type: "button",
						class: "quiet small",
						"aria-pressed": u,
						onClick: () => e.change({ notes: An(c, n) }),
						children: u ? "Pinned" : "Pin"
					}),
					/* @__PURE__ */ U(Oi, { store: e })
				]
			})]
		}),
		i !== null && /* @__PURE__ */ U(Ni, {
			store: e,
			node: n,
			form: i,
			close: () => a(null)
		}, `${i} ${n}`),
		/* @__PURE__ */ U("h1", {
			tabIndex: -1,
			class: l === null ? "mono" : "",
			children: yn(l ?? n, 120)
		}),
		l !== null && /* @__PURE__ */ U("p", {
			class: "mono soft key",
			children: n
		}),
		/* @__PURE__ */ U("p", {
			class: "words",
			children: Zn(t, o)
		}),
		/* @__PURE__ */ U("p", {
			class: "soft small",
			children: [
				Qn(s),
				" Ablated, it is held at ",
				/* @__PURE__ */ U(ar, { value: o.mean }),
				"."
			]
		}),
		/* @__PURE__ */ U(Mi, {
			store: e,
			node: n
		})
	] });
}
function Mi({ store: e, node: t }) {
	let n = e.look.value.notes.groups.filter((e) => e.nodes.includes(t));
	return n.length === 0 ? null : /* @__PURE__ */ U("ul", {
		class: "chips",
		"aria-label": "Groups",
		children: n.map((n) => /* @__PURE__ */ U("li", {
			class: "chip",
			children: [yn(n.name, 40), /* @__PURE__ */ U("button", {
				type: "button",
				class: "link remove",
				"aria-label": `Take out of the group ${yn(n.name, 40)}`,
				onClick: () => e.change({ notes: Mn(e.look.peek().notes, t, n.name) }),
				children: "×"
			})]
		}, n.name))
	});
}
function Ni({ store: e, node: t, form: n, close: r }) {
	let i = Te(null), a = De();
	z(() => i.current?.focus(), []);
	let o = e.look.value.notes, s = n === "name";
	return /* @__PURE__ */ U("form", {
		class: "row naming",
		onSubmit: (n) => {
			n.preventDefault();
			let a = i.current?.value ?? "", c = s ? On(o, t, a) : jn(o, t, a);
			c !== o && e.change({ notes: c }), r();
		},
		onKeyDown: (e) => {
			e.stopPropagation(), e.key === "Escape" && r();
		},
		children: [
			/* @__PURE__ */ U("input", {
				ref: i,
				"aria-label": s ? "Name" : "Group",
				placeholder: s ? "a name; empty takes it away" : "a group, new or old",
				defaultValue: s ? kn(o, t) ?? "" : "",
				maxLength: 200,
				list: s ? void 0 : a
			}),
			!s && /* @__PURE__ */ U("datalist", {
				id: a,
				children: o.groups.map((e) => /* @__PURE__ */ U("option", { value: e.name }))
			}),
			/* @__PURE__ */ U("button", {
				type: "submit",
				class: "primary",
				children: s ? "Name it" : "Add"
			}),
			!e.index.value?.editable && /* @__PURE__ */ U("span", {
				class: "soft small",
				children: [
					"Stays on this page; ",
					/* @__PURE__ */ U("code", { children: "gossamer view --edit" }),
					" keeps it with the circuit."
				]
			})
		]
	});
}
// src/graph/cut.tsx
function Pi({ store: e }) {
	let t = e.circuit.value, n = t?.cuts;
	if (!t || !n || !n.ranking.length) return null;
	let { size: r } = e.look.value, i = r ?? n.n_cut;
	return /* @__PURE__ */ U("label", {
		class: "graph-slider",
		title: "Show another cut of the ranking that the circuit comes from",
		children: [
			/* @__PURE__ */ U("span", { children: "cut" }),
			/* @__PURE__ */ U("input", {
				type: "range",
				min: 1,
				max: n.ranking.length,
				step: 1,
				value: i,
				"aria-valuetext": `${i} nodes`,
				onInput: (t) => e.change({ size: Number(t.currentTarget.value) }, "size")
			}),
			/* @__PURE__ */ U("output", { children: r === null ? "circuit" : `${r} nodes` })
		]
	});
}
function Fi({ store: e }) {
	let { size: t } = e.look.value, n = e.circuit.value;
	return t === null || !n?.cuts ? null : /* @__PURE__ */ U("p", {
		class: "graph-banner",
		role: "status",
		children: [
			"Showing the cut at ",
			t.toLocaleString("en"),
			" nodes, not the circuit of",
			" ",
			n.card.n_nodes.toLocaleString("en"),
			".",
			/* @__PURE__ */ U("button", {
				type: "button",
				onClick: () => e.change({ size: null }),
				children: "Back to the circuit"
			})
		]
	});
}
// node_modules/d3-selection/dist/d3-selection.mjs
var Ii = "http://www.w3.org/1999/xhtml", Li = {
	svg: "http://www.w3.org/2000/svg",
	xhtml: Ii,
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
function Ri(e) {
	var t = e += "", n = t.indexOf(":");
	return n >= 0 && (t = e.slice(0, n)) !== "xmlns" && (e = e.slice(n + 1)), Li.hasOwnProperty(t) ? {
		space: Li[t],
		local: e
	} : e;
}
function zi(e) {
	return function() {
		var t = this.ownerDocument, n = this.namespaceURI;
		return n === Ii && t.documentElement.namespaceURI === Ii ? t.createElement(e) : t.createElementNS(n, e);
	};
}
function Bi(e) {
	return function() {
		return this.ownerDocument.createElementNS(e.space, e.local);
	};
}
function Vi(e) {
	var t = Ri(e);
	return (t.local ? Bi : zi)(t);
}
function Hi() {}
function Ui(e) {
	return e == null ? Hi : function() {
		return this.querySelector(e);
	};
}
function Wi(e) {
	typeof e != "function" && (e = Ui(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = Array(o), c, l, u = 0; u < o; ++u) (c = a[u]) && (l = e.call(c, c.__data__, u, a)) && ("__data__" in c && (l.__data__ = c.__data__), s[u] = l);
	return new No(r, this._parents);
}
function Gi(e) {
	return e == null ? [] : Array.isArray(e) ? e : Array.from(e);
}
function Ki() {
	return [];
}
function qi(e) {
	return e == null ? Ki : function() {
		return this.querySelectorAll(e);
	};
}
function Ji(e) {
	return function() {
		return Gi(e.apply(this, arguments));
	};
}
function Yi(e) {
	e = typeof e == "function" ? Ji(e) : qi(e);
	for (var t = this._groups, n = t.length, r = [], i = [], a = 0; a < n; ++a) for (var o = t[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && (r.push(e.call(c, c.__data__, l, o)), i.push(c));
	return new No(r, i);
}
function Xi(e) {
	return function() {
		return this.matches(e);
	};
}
function Zi(e) {
	return function(t) {
		return t.matches(e);
	};
}
var Qi = Array.prototype.find;
function $i(e) {
	return function() {
		return Qi.call(this.children, e);
	};
}
function ea() {
	return this.firstElementChild;
}
function ta(e) {
	return this.select(e == null ? ea : $i(typeof e == "function" ? e : Zi(e)));
}
var na = Array.prototype.filter;
function ra() {
	return Array.from(this.children);
}
function ia(e) {
	return function() {
		return na.call(this.children, e);
	};
}
function aa(e) {
	return this.selectAll(e == null ? ra : ia(typeof e == "function" ? e : Zi(e)));
}
function oa(e) {
	typeof e != "function" && (e = Xi(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new No(r, this._parents);
}
function sa(e) {
	return Array(e.length);
}
function ca() {
	return new No(this._enter || this._groups.map(sa), this._parents);
}
function la(e, t) {
	this.ownerDocument = e.ownerDocument, this.namespaceURI = e.namespaceURI, this._next = null, this._parent = e, this.__data__ = t;
}
la.prototype = {
	constructor: la,
	appendChild: function(e) {
		return this._parent.insertBefore(e, this._next);
	},
	insertBefore: function(e, t) {
		return this._parent.insertBefore(e, t);
	},
	querySelector: function(e) {
		return this._parent.querySelector(e);
	},
	querySelectorAll: function(e) {
		return this._parent.querySelectorAll(e);
	}
};
function ua(e) {
	return function() {
		return e;
	};
}
function da(e, t, n, r, i, a) {
	for (var o = 0, s, c = t.length, l = a.length; o < l; ++o) (s = t[o]) ? (s.__data__ = a[o], r[o] = s) : n[o] = new la(e, a[o]);
	for (; o < c; ++o) (s = t[o]) && (i[o] = s);
}
function fa(e, t, n, r, i, a, o) {
	var s, c, l = /* @__PURE__ */ new Map(), u = t.length, d = a.length, f = Array(u), p;
	for (s = 0; s < u; ++s) (c = t[s]) && (f[s] = p = o.call(c, c.__data__, s, t) + "", l.has(p) ? i[s] = c : l.set(p, c));
	for (s = 0; s < d; ++s) p = o.call(e, a[s], s, a) + "", (c = l.get(p)) ? (r[s] = c, c.__data__ = a[s], l.delete(p)) : n[s] = new la(e, a[s]);
	for (s = 0; s < u; ++s) (c = t[s]) && l.get(f[s]) === c && (i[s] = c);
}
function pa(e) {
	return e.__data__;
}
function ma(e, t) {
	if (!arguments.length) return Array.from(this, pa);
	var n = t ? fa : da, r = this._parents, i = this._groups;
	typeof e != "function" && (e = ua(e));
	for (var a = i.length, o = Array(a), s = Array(a), c = Array(a), l = 0; l < a; ++l) {
		var u = r[l], d = i[l], f = d.length, p = ha(e.call(u, u && u.__data__, l, r)), m = p.length, h = s[l] = Array(m), g = o[l] = Array(m);
		n(u, d, h, g, c[l] = Array(f), p, t);
		for (var _ = 0, v = 0, y, b; _ < m; ++_) if (y = h[_]) {
			for (_ >= v && (v = _ + 1); !(b = g[v]) && ++v < m;);
			y._next = b || null;
		}
	}
	return o = new No(o, r), o._enter = s, o._exit = c, o;
}
function ha(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function ga() {
	return new No(this._exit || this._groups.map(sa), this._parents);
}
function _a(e, t, n) {
	var r = this.enter(), i = this, a = this.exit();
	return typeof e == "function" ? (r = e(r), r &&= r.selection()) : r = r.append(e + ""), t != null && (i = t(i), i &&= i.selection()), n == null ? a.remove() : n(a), r && i ? r.merge(i).order() : i;
}
function va(e) {
	for (var t = e.selection ? e.selection() : e, n = this._groups, r = t._groups, i = n.length, a = r.length, o = Math.min(i, a), s = Array(i), c = 0; c < o; ++c) for (var l = n[c], u = r[c], d = l.length, f = s[c] = Array(d), p, m = 0; m < d; ++m) (p = l[m] || u[m]) && (f[m] = p);
	for (; c < i; ++c) s[c] = n[c];
	return new No(s, this._parents);
}
function ya() {
	for (var e = this._groups, t = -1, n = e.length; ++t < n;) for (var r = e[t], i = r.length - 1, a = r[i], o; --i >= 0;) (o = r[i]) && (a && o.compareDocumentPosition(a) ^ 4 && a.parentNode.insertBefore(o, a), a = o);
	return this;
}
function ba(e) {
	e ||= xa;
	function t(t, n) {
		return t && n ? e(t.__data__, n.__data__) : !t - !n;
	}
	for (var n = this._groups, r = n.length, i = Array(r), a = 0; a < r; ++a) {
		for (var o = n[a], s = o.length, c = i[a] = Array(s), l, u = 0; u < s; ++u) (l = o[u]) && (c[u] = l);
		c.sort(t);
	}
	return new No(i, this._parents).order();
}
function xa(e, t) {
	return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function Sa() {
	var e = arguments[0];
	return arguments[0] = this, e.apply(null, arguments), this;
}
function Ca() {
	return Array.from(this);
}
function wa() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length; i < a; ++i) {
		var o = r[i];
		if (o) return o;
	}
	return null;
}
function Ta() {
	let e = 0;
	for (let t of this) ++e;
	return e;
}
function Ea() {
	return !this.node();
}
function Da(e) {
	for (var t = this._groups, n = 0, r = t.length; n < r; ++n) for (var i = t[n], a = 0, o = i.length, s; a < o; ++a) (s = i[a]) && e.call(s, s.__data__, a, i);
	return this;
}
function Oa(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function ka(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function Aa(e, t) {
	return function() {
		this.setAttribute(e, t);
	};
}
function ja(e, t) {
	return function() {
		this.setAttributeNS(e.space, e.local, t);
	};
}
function Ma(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttribute(e) : this.setAttribute(e, n);
	};
}
function Na(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n);
	};
}
function Pa(e, t) {
	var n = Ri(e);
	if (arguments.length < 2) {
		var r = this.node();
		return n.local ? r.getAttributeNS(n.space, n.local) : r.getAttribute(n);
	}
	return this.each((t == null ? n.local ? ka : Oa : typeof t == "function" ? n.local ? Na : Ma : n.local ? ja : Aa)(n, t));
}
function Fa(e) {
	return e.ownerDocument && e.ownerDocument.defaultView || e.document && e || e.defaultView;
}
function Ia(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function La(e, t, n) {
	return function() {
		this.style.setProperty(e, t, n);
	};
}
function Ra(e, t, n) {
	return function() {
		var r = t.apply(this, arguments);
		r == null ? this.style.removeProperty(e) : this.style.setProperty(e, r, n);
	};
}
function za(e, t, n) {
	return arguments.length > 1 ? this.each((t == null ? Ia : typeof t == "function" ? Ra : La)(e, t, n ?? "")) : Ba(this.node(), e);
}
function Ba(e, t) {
	return e.style.getPropertyValue(t) || Fa(e).getComputedStyle(e, null).getPropertyValue(t);
}
function Va(e) {
	return function() {
		delete this[e];
	};
}
function Ha(e, t) {
	return function() {
		this[e] = t;
	};
}
function Ua(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? delete this[e] : this[e] = n;
	};
}
function Wa(e, t) {
	return arguments.length > 1 ? this.each((t == null ? Va : typeof t == "function" ? Ua : Ha)(e, t)) : this.node()[e];
}
function Ga(e) {
	return e.trim().split(/^|\s+/);
}
function Ka(e) {
	return e.classList || new qa(e);
}
function qa(e) {
	this._node = e, this._names = Ga(e.getAttribute("class") || "");
}
qa.prototype = {
	add: function(e) {
		this._names.indexOf(e) < 0 && (this._names.push(e), this._node.setAttribute("class", this._names.join(" ")));
	},
	remove: function(e) {
		var t = this._names.indexOf(e);
		t >= 0 && (this._names.splice(t, 1), this._node.setAttribute("class", this._names.join(" ")));
	},
	contains: function(e) {
		return this._names.indexOf(e) >= 0;
	}
};
function Ja(e, t) {
	for (var n = Ka(e), r = -1, i = t.length; ++r < i;) n.add(t[r]);
}
function Ya(e, t) {
	for (var n = Ka(e), r = -1, i = t.length; ++r < i;) n.remove(t[r]);
}
function Xa(e) {
	return function() {
		Ja(this, e);
	};
}
function Za(e) {
	return function() {
		Ya(this, e);
	};
}
function Qa(e, t) {
	return function() {
		(t.apply(this, arguments) ? Ja : Ya)(this, e);
	};
}
function $a(e, t) {
	var n = Ga(e + "");
	if (arguments.length < 2) {
		for (var r = Ka(this.node()), i = -1, a = n.length; ++i < a;) if (!r.contains(n[i])) return !1;
		return !0;
	}
	return this.each((typeof t == "function" ? Qa : t ? Xa : Za)(n, t));
}
function eo() {
	this.textContent = "";
}
function to(e) {
	return function() {
		this.textContent = e;
	};
}
function no(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.textContent = t ?? "";
	};
}
function ro(e) {
	return arguments.length ? this.each(e == null ? eo : (typeof e == "function" ? no : to)(e)) : this.node().textContent;
}
function io() {
	this.innerHTML = "";
}
function ao(e) {
	return function() {
		this.innerHTML = e;
	};
}
function oo(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.innerHTML = t ?? "";
	};
}
function so(e) {
	return arguments.length ? this.each(e == null ? io : (typeof e == "function" ? oo : ao)(e)) : this.node().innerHTML;
}
function co() {
	this.nextSibling && this.parentNode.appendChild(this);
}
function lo() {
	return this.each(co);
}
function uo() {
	this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function fo() {
	return this.each(uo);
}
function po(e) {
	var t = typeof e == "function" ? e : Vi(e);
	return this.select(function() {
		return this.appendChild(t.apply(this, arguments));
	});
}
function mo() {
	return null;
}
function ho(e, t) {
	var n = typeof e == "function" ? e : Vi(e), r = t == null ? mo : typeof t == "function" ? t : Ui(t);
	return this.select(function() {
		return this.insertBefore(n.apply(this, arguments), r.apply(this, arguments) || null);
	});
}
function go() {
	var e = this.parentNode;
	e && e.removeChild(this);
}
function _o() {
	return this.each(go);
}
function vo() {
	var e = this.cloneNode(!1), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function yo() {
	var e = this.cloneNode(!0), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function bo(e) {
	return this.select(e ? yo : vo);
}
function xo(e) {
	return arguments.length ? this.property("__data__", e) : this.node().__data__;
}
function So(e) {
	return function(t) {
		e.call(this, t, this.__data__);
	};
}
function Co(e) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var t = "", n = e.indexOf(".");
		return n >= 0 && (t = e.slice(n + 1), e = e.slice(0, n)), {
			type: e,
			name: t
		};
	});
}
function wo(e) {
	return function() {
		var t = this.__on;
		if (t) {
			for (var n = 0, r = -1, i = t.length, a; n < i; ++n) a = t[n], (!e.type || a.type === e.type) && a.name === e.name ? this.removeEventListener(a.type, a.listener, a.options) : t[++r] = a;
			++r ? t.length = r : delete this.__on;
		}
	};
}
function To(e, t, n) {
	return function() {
		var r = this.__on, i, a = So(t);
		if (r) {
			for (var o = 0, s = r.length; o < s; ++o) if ((i = r[o]).type === e.type && i.name === e.name) {
				this.removeEventListener(i.type, i.listener, i.options), this.addEventListener(i.type, i.listener = a, i.options = n), i.value = t;
				return;
			}
		}
		this.addEventListener(e.type, a, n), i = {
			type: e.type,
			name: e.name,
			value: t,
			listener: a,
			options: n
		}, r ? r.push(i) : this.__on = [i];
	};
}
function Eo(e, t, n) {
	var r = Co(e + ""), i, a = r.length, o;
	if (arguments.length < 2) {
		var s = this.node().__on;
		if (s) {
			for (var c = 0, l = s.length, u; c < l; ++c) for (i = 0, u = s[c]; i < a; ++i) if ((o = r[i]).type === u.type && o.name === u.name) return u.value;
		}
	} else {
		for (s = t ? To : wo, i = 0; i < a; ++i) this.each(s(r[i], t, n));
		return this;
	}
}
function Do(e, t, n) {
	var r = Fa(e), i = r.CustomEvent;
	typeof i == "function" ? i = new i(t, n) : (i = r.document.createEvent("Event"), n ? (i.initEvent(t, n.bubbles, n.cancelable), i.detail = n.detail) : i.initEvent(t, !1, !1)), e.dispatchEvent(i);
}
function Oo(e, t) {
	return function() {
		return Do(this, e, t);
	};
}
function ko(e, t) {
	return function() {
		return Do(this, e, t.apply(this, arguments));
	};
}
function Ao(e, t) {
	return this.each((typeof t == "function" ? ko : Oo)(e, t));
}
function* jo() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length, o; i < a; ++i) (o = r[i]) && (yield o);
}
var Mo = [null];
function No(e, t) {
	this._groups = e, this._parents = t;
}
function Po() {
	return new No([[document.documentElement]], Mo);
}
function Fo() {
	return this;
}
No.prototype = Po.prototype = {
	constructor: No,
	select: Wi,
	selectAll: Yi,
	selectChild: ta,
	selectChildren: aa,
	filter: oa,
	data: ma,
	enter: ca,
	exit: ga,
	join: _a,
	merge: va,
	selection: Fo,
	order: ya,
	sort: ba,
	call: Sa,
	nodes: Ca,
	node: wa,
	size: Ta,
	empty: Ea,
	each: Da,
	attr: Pa,
	style: za,
	property: Wa,
	classed: $a,
	text: ro,
	html: so,
	raise: lo,
	lower: fo,
	append: po,
	insert: ho,
	remove: _o,
	clone: bo,
	datum: xo,
	on: Eo,
	dispatch: Ao,
	[Symbol.iterator]: jo
};
function Io(e) {
	return typeof e == "string" ? new No([[document.querySelector(e)]], [document.documentElement]) : new No([[e]], Mo);
}
var Lo = 0;
function Ro() {
	return new zo();
}
function zo() {
	this._ = "@" + (++Lo).toString(36);
}
zo.prototype = Ro.prototype = {
	constructor: zo,
	get: function(e) {
		for (var t = this._; !(t in e);) if (!(e = e.parentNode)) return;
		return e[t];
	},
	set: function(e, t) {
		return e[this._] = t;
	},
	remove: function(e) {
		return this._ in e && delete e[this._];
	},
	toString: function() {
		return this._;
	}
};
function Bo(e) {
	let t;
	for (; t = e.sourceEvent;) e = t;
	return e;
}
function Vo(e, t) {
	if (e = Bo(e), t === void 0 && (t = e.currentTarget), t) {
		var n = t.ownerSVGElement || t;
		if (n.createSVGPoint) {
			var r = n.createSVGPoint();
			return r.x = e.clientX, r.y = e.clientY, r = r.matrixTransform(t.getScreenCTM().inverse()), [r.x, r.y];
		}
		if (t.getBoundingClientRect) {
			var i = t.getBoundingClientRect();
			return [e.clientX - i.left - t.clientLeft, e.clientY - i.top - t.clientTop];
		}
	}
	return [e.pageX, e.pageY];
}
// node_modules/d3-dispatch/dist/d3-dispatch.mjs
var Ho = { value: () => {} };
function Uo() {
	for (var e = 0, t = arguments.length, n = {}, r; e < t; ++e) {
		if (!(r = arguments[e] + "") || r in n || /[\s.]/.test(r)) throw Error("illegal type: " + r);
		n[r] = [];
	}
	return new Wo(n);
}
function Wo(e) {
	this._ = e;
}
function Go(e, t) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var n = "", r = e.indexOf(".");
		if (r >= 0 && (n = e.slice(r + 1), e = e.slice(0, r)), e && !t.hasOwnProperty(e)) throw Error("unknown type: " + e);
		return {
			type: e,
			name: n
		};
	});
}
Wo.prototype = Uo.prototype = {
	constructor: Wo,
	on: function(e, t) {
		var n = this._, r = Go(e + "", n), i, a = -1, o = r.length;
		if (arguments.length < 2) {
			for (; ++a < o;) if ((i = (e = r[a]).type) && (i = Ko(n[i], e.name))) return i;
		} else {
			if (t != null && typeof t != "function") throw Error("invalid callback: " + t);
			for (; ++a < o;) if (i = (e = r[a]).type) n[i] = qo(n[i], e.name, t);
			else if (t == null) for (i in n) n[i] = qo(n[i], e.name, null);
			return this;
		}
	},
	copy: function() {
		var e = {}, t = this._;
		for (var n in t) e[n] = t[n].slice();
		return new Wo(e);
	},
	call: function(e, t) {
		if ((i = arguments.length - 2) > 0) for (var n = Array(i), r = 0, i, a; r < i; ++r) n[r] = arguments[r + 2];
		if (!this._.hasOwnProperty(e)) throw Error("unknown type: " + e);
		for (a = this._[e], r = 0, i = a.length; r < i; ++r) a[r].value.apply(t, n);
	},
	apply: function(e, t, n) {
		if (!this._.hasOwnProperty(e)) throw Error("unknown type: " + e);
		for (var r = this._[e], i = 0, a = r.length; i < a; ++i) r[i].value.apply(t, n);
	}
};
function Ko(e, t) {
	for (var n = 0, r = e.length, i; n < r; ++n) if ((i = e[n]).name === t) return i.value;
}
function qo(e, t, n) {
	for (var r = 0, i = e.length; r < i; ++r) if (e[r].name === t) {
		e[r] = Ho, e = e.slice(0, r).concat(e.slice(r + 1));
		break;
	}
	return n != null && e.push({
		name: t,
		value: n
	}), e;
}
// node_modules/d3-drag/dist/d3-drag.mjs
var Jo = {
	capture: !0,
	passive: !1
};
function Yo(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function Xo(e) {
	var t = e.document.documentElement, n = Io(e).on("dragstart.drag", Yo, Jo);
	"onselectstart" in t ? n.on("selectstart.drag", Yo, Jo) : (t.__noselect = t.style.MozUserSelect, t.style.MozUserSelect = "none");
}
function Zo(e, t) {
	var n = e.document.documentElement, r = Io(e).on("dragstart.drag", null);
	t && (r.on("click.drag", Yo, Jo), setTimeout(function() {
		r.on("click.drag", null);
	}, 0)), "onselectstart" in n ? r.on("selectstart.drag", null) : (n.style.MozUserSelect = n.__noselect, delete n.__noselect);
}
function Qo(e, { sourceEvent: t, subject: n, target: r, identifier: i, active: a, x: o, y: s, dx: c, dy: l, dispatch: u }) {
	Object.defineProperties(this, {
		type: {
			value: e,
			enumerable: !0,
			configurable: !0
		},
		sourceEvent: {
			value: t,
			enumerable: !0,
			configurable: !0
		},
		subject: {
			value: n,
			enumerable: !0,
			configurable: !0
		},
		target: {
			value: r,
			enumerable: !0,
			configurable: !0
		},
		identifier: {
			value: i,
			enumerable: !0,
			configurable: !0
		},
		active: {
			value: a,
			enumerable: !0,
			configurable: !0
		},
		x: {
			value: o,
			enumerable: !0,
			configurable: !0
		},
		y: {
			value: s,
			enumerable: !0,
			configurable: !0
		},
		dx: {
			value: c,
			enumerable: !0,
			configurable: !0
		},
		dy: {
			value: l,
			enumerable: !0,
			configurable: !0
		},
		_: { value: u }
	});
}
Qo.prototype.on = function() {
	var e = this._.on.apply(this._, arguments);
	return e === this._ ? this : e;
};
// node_modules/d3-color/dist/d3-color.mjs
function $o(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function es(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function ts() {}
var ns = .7, rs = 1 / ns, is = "\\s*([+-]?\\d+)\\s*", as = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", os = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", ss = /^#([0-9a-f]{3,8})$/, cs = RegExp(`^rgb\\(${is},${is},${is}\\)$`), ls = RegExp(`^rgb\\(${os},${os},${os}\\)$`), us = RegExp(`^rgba\\(${is},${is},${is},${as}\\)$`), ds = RegExp(`^rgba\\(${os},${os},${os},${as}\\)$`), fs = RegExp(`^hsl\\(${as},${os},${os}\\)$`), ps = RegExp(`^hsla\\(${as},${os},${os},${as}\\)$`), ms = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
$o(ts, ys, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: hs,
	formatHex: hs,
	formatHex8: gs,
	formatHsl: _s,
	formatRgb: vs,
	toString: vs
});
function hs() {
	return this.rgb().formatHex();
}
function gs() {
	return this.rgb().formatHex8();
}
function _s() {
	return Ms(this).formatHsl();
}
function vs() {
	return this.rgb().formatRgb();
}
function ys(e) {
	var t, n;
	return e = (e + "").trim().toLowerCase(), (t = ss.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? bs(t) : n === 3 ? new ws(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? xs(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? xs(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = cs.exec(e)) ? new ws(t[1], t[2], t[3], 1) : (t = ls.exec(e)) ? new ws(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = us.exec(e)) ? xs(t[1], t[2], t[3], t[4]) : (t = ds.exec(e)) ? xs(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = fs.exec(e)) ? js(t[1], t[2] / 100, t[3] / 100, 1) : (t = ps.exec(e)) ? js(t[1], t[2] / 100, t[3] / 100, t[4]) : ms.hasOwnProperty(e) ? bs(ms[e]) : e === "transparent" ? new ws(NaN, NaN, NaN, 0) : null;
}
function bs(e) {
	return new ws(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function xs(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new ws(e, t, n, r);
}
function Ss(e) {
	return e instanceof ts || (e = ys(e)), e ? (e = e.rgb(), new ws(e.r, e.g, e.b, e.opacity)) : new ws();
}
function Cs(e, t, n, r) {
	return arguments.length === 1 ? Ss(e) : new ws(e, t, n, r ?? 1);
}
function ws(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
$o(ws, Cs, es(ts, {
	brighter(e) {
		return e = e == null ? rs : rs ** +e, new ws(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? ns : ns ** +e, new ws(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new ws(ks(this.r), ks(this.g), ks(this.b), Os(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: Ts,
	formatHex: Ts,
	formatHex8: Es,
	formatRgb: Ds,
	toString: Ds
}));
function Ts() {
	return `#${As(this.r)}${As(this.g)}${As(this.b)}`;
}
function Es() {
	return `#${As(this.r)}${As(this.g)}${As(this.b)}${As((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function Ds() {
	let e = Os(this.opacity);
	return `${e === 1 ? "rgb(" : "rgba("}${ks(this.r)}, ${ks(this.g)}, ${ks(this.b)}${e === 1 ? ")" : `, ${e})`}`;
}
function Os(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function ks(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function As(e) {
	return e = ks(e), (e < 16 ? "0" : "") + e.toString(16);
}
function js(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new Ps(e, t, n, r);
}
function Ms(e) {
	if (e instanceof Ps) return new Ps(e.h, e.s, e.l, e.opacity);
	if (e instanceof ts || (e = ys(e)), !e) return new Ps();
	if (e instanceof Ps) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new Ps(o, s, c, e.opacity);
}
function Ns(e, t, n, r) {
	return arguments.length === 1 ? Ms(e) : new Ps(e, t, n, r ?? 1);
}
function Ps(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
$o(Ps, Ns, es(ts, {
	brighter(e) {
		return e = e == null ? rs : rs ** +e, new Ps(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? ns : ns ** +e, new Ps(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new ws(Ls(e >= 240 ? e - 240 : e + 120, i, r), Ls(e, i, r), Ls(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new Ps(Fs(this.h), Is(this.s), Is(this.l), Os(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = Os(this.opacity);
		return `${e === 1 ? "hsl(" : "hsla("}${Fs(this.h)}, ${Is(this.s) * 100}%, ${Is(this.l) * 100}%${e === 1 ? ")" : `, ${e})`}`;
	}
}));
function Fs(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function Is(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function Ls(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
var Rs = Math.PI / 180, zs = 180 / Math.PI, Bs = 18, Vs = .96422, Hs = 1, Us = .82521, Ws = 4 / 29, Gs = 6 / 29, Ks = 3 * Gs * Gs, qs = Gs * Gs * Gs;
function Js(e) {
	if (e instanceof Xs) return new Xs(e.l, e.a, e.b, e.opacity);
	if (e instanceof rc) return ic(e);
	e instanceof ws || (e = Ss(e));
	var t = ec(e.r), n = ec(e.g), r = ec(e.b), i = Zs((.2225045 * t + .7168786 * n + .0606169 * r) / Hs), a, o;
	return t === n && n === r ? a = o = i : (a = Zs((.4360747 * t + .3850649 * n + .1430804 * r) / Vs), o = Zs((.0139322 * t + .0971045 * n + .7141733 * r) / Us)), new Xs(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function Ys(e, t, n, r) {
	return arguments.length === 1 ? Js(e) : new Xs(e, t, n, r ?? 1);
}
function Xs(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
$o(Xs, Ys, es(ts, {
	brighter(e) {
		return new Xs(this.l + Bs * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new Xs(this.l - Bs * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = Vs * Qs(t), e = Hs * Qs(e), n = Us * Qs(n), new ws($s(3.1338561 * t - 1.6168667 * e - .4906146 * n), $s(-.9787684 * t + 1.9161415 * e + .033454 * n), $s(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function Zs(e) {
	return e > qs ? e ** (1 / 3) : e / Ks + Ws;
}
function Qs(e) {
	return e > Gs ? e * e * e : Ks * (e - Ws);
}
function $s(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function ec(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function tc(e) {
	if (e instanceof rc) return new rc(e.h, e.c, e.l, e.opacity);
	if (e instanceof Xs || (e = Js(e)), e.a === 0 && e.b === 0) return new rc(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * zs;
	return new rc(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function nc(e, t, n, r) {
	return arguments.length === 1 ? tc(e) : new rc(e, t, n, r ?? 1);
}
function rc(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function ic(e) {
	if (isNaN(e.h)) return new Xs(e.l, 0, 0, e.opacity);
	var t = e.h * Rs;
	return new Xs(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
$o(rc, nc, es(ts, {
	brighter(e) {
		return new rc(this.h, this.c, this.l + Bs * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new rc(this.h, this.c, this.l - Bs * (e ?? 1), this.opacity);
	},
	rgb() {
		return ic(this).rgb();
	}
}));
var ac = -.14861, oc = 1.78277, sc = -.29227, cc = -.90649, lc = 1.97294, uc = lc * cc, dc = lc * oc, fc = oc * sc - cc * ac;
function pc(e) {
	if (e instanceof hc) return new hc(e.h, e.s, e.l, e.opacity);
	e instanceof ws || (e = Ss(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (fc * r + uc * t - dc * n) / (fc + uc - dc), a = r - i, o = (lc * (n - i) - sc * a) / cc, s = Math.sqrt(o * o + a * a) / (lc * i * (1 - i)), c = s ? Math.atan2(o, a) * zs - 120 : NaN;
	return new hc(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function mc(e, t, n, r) {
	return arguments.length === 1 ? pc(e) : new hc(e, t, n, r ?? 1);
}
function hc(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
$o(hc, mc, es(ts, {
	brighter(e) {
		return e = e == null ? rs : rs ** +e, new hc(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? ns : ns ** +e, new hc(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * Rs, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new ws(255 * (t + n * (ac * r + oc * i)), 255 * (t + n * (sc * r + cc * i)), 255 * (t + lc * r * n), this.opacity);
	}
}));
var gc = (e) => () => e;
function _c(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function vc(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function yc(e, t) {
	var n = t - e;
	return n ? _c(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : gc(isNaN(e) ? t : e);
}
function bc(e) {
	return (e = +e) == 1 ? xc : function(t, n) {
		return n - t ? vc(t, n, e) : gc(isNaN(t) ? n : t);
	};
}
function xc(e, t) {
	var n = t - e;
	return n ? _c(e, n) : gc(isNaN(e) ? t : e);
}
var Sc = (function e(t) {
	var n = bc(t);
	function r(e, t) {
		var r = n((e = Cs(e)).r, (t = Cs(t)).r), i = n(e.g, t.g), a = n(e.b, t.b), o = xc(e.opacity, t.opacity);
		return function(t) {
			return e.r = r(t), e.g = i(t), e.b = a(t), e.opacity = o(t), e + "";
		};
	}
	return r.gamma = e, r;
})(1);
function Cc(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
var wc = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, Tc = new RegExp(wc.source, "g");
function Ec(e) {
	return function() {
		return e;
	};
}
function Dc(e) {
	return function(t) {
		return e(t) + "";
	};
}
function Oc(e, t) {
	var n = wc.lastIndex = Tc.lastIndex = 0, r, i, a, o = -1, s = [], c = [];
	for (e += "", t += ""; (r = wc.exec(e)) && (i = Tc.exec(t));) (a = i.index) > n && (a = t.slice(n, a), s[o] ? s[o] += a : s[++o] = a), (r = r[0]) === (i = i[0]) ? s[o] ? s[o] += i : s[++o] = i : (s[++o] = null, c.push({
		i: o,
		x: Cc(r, i)
	})), n = Tc.lastIndex;
	return n < t.length && (a = t.slice(n), s[o] ? s[o] += a : s[++o] = a), s.length < 2 ? c[0] ? Dc(c[0].x) : Ec(t) : (t = c.length, function(e) {
		for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e);
		return s.join("");
	});
}
var kc = 180 / Math.PI, Ac = {
	translateX: 0,
	translateY: 0,
	rotate: 0,
	skewX: 0,
	scaleX: 1,
	scaleY: 1
};
function jc(e, t, n, r, i, a) {
	var o, s, c;
	return (o = Math.sqrt(e * e + t * t)) && (e /= o, t /= o), (c = e * n + t * r) && (n -= e * c, r -= t * c), (s = Math.sqrt(n * n + r * r)) && (n /= s, r /= s, c /= s), e * r < t * n && (e = -e, t = -t, c = -c, o = -o), {
		translateX: i,
		translateY: a,
		rotate: Math.atan2(t, e) * kc,
		skewX: Math.atan(c) * kc,
		scaleX: o,
		scaleY: s
	};
}
var Mc;
function Nc(e) {
	let t = new (typeof DOMMatrix == "function" ? DOMMatrix : WebKitCSSMatrix)(e + "");
	return t.isIdentity ? Ac : jc(t.a, t.b, t.c, t.d, t.e, t.f);
}
function Pc(e) {
	return e == null || (Mc ||= document.createElementNS("http://www.w3.org/2000/svg", "g"), Mc.setAttribute("transform", e), !(e = Mc.transform.baseVal.consolidate())) ? Ac : (e = e.matrix, jc(e.a, e.b, e.c, e.d, e.e, e.f));
}
function Fc(e, t, n, r) {
	function i(e) {
		return e.length ? e.pop() + " " : "";
	}
	function a(e, r, i, a, o, s) {
		if (e !== i || r !== a) {
			var c = o.push("translate(", null, t, null, n);
			s.push({
				i: c - 4,
				x: Cc(e, i)
			}, {
				i: c - 2,
				x: Cc(r, a)
			});
		} else (i || a) && o.push("translate(" + i + t + a + n);
	}
	function o(e, t, n, a) {
		e === t ? t && n.push(i(n) + "rotate(" + t + r) : (e - t > 180 ? t += 360 : t - e > 180 && (e += 360), a.push({
			i: n.push(i(n) + "rotate(", null, r) - 2,
			x: Cc(e, t)
		}));
	}
	function s(e, t, n, a) {
		e === t ? t && n.push(i(n) + "skewX(" + t + r) : a.push({
			i: n.push(i(n) + "skewX(", null, r) - 2,
			x: Cc(e, t)
		});
	}
	function c(e, t, n, r, a, o) {
		if (e !== n || t !== r) {
			var s = a.push(i(a) + "scale(", null, ",", null, ")");
			o.push({
				i: s - 4,
				x: Cc(e, n)
			}, {
				i: s - 2,
				x: Cc(t, r)
			});
		} else (n !== 1 || r !== 1) && a.push(i(a) + "scale(" + n + "," + r + ")");
	}
	return function(t, n) {
		var r = [], i = [];
		return t = e(t), n = e(n), a(t.translateX, t.translateY, n.translateX, n.translateY, r, i), o(t.rotate, n.rotate, r, i), s(t.skewX, n.skewX, r, i), c(t.scaleX, t.scaleY, n.scaleX, n.scaleY, r, i), t = n = null, function(e) {
			for (var t = -1, n = i.length, a; ++t < n;) r[(a = i[t]).i] = a.x(e);
			return r.join("");
		};
	};
}
var Ic = Fc(Nc, "px, ", "px)", "deg)"), Lc = Fc(Pc, ", ", ")", ")"), Rc = 1e-12;
function zc(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function Bc(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function Vc(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
var Hc = (function e(t, n, r) {
	function i(e, i) {
		var a = e[0], o = e[1], s = e[2], c = i[0], l = i[1], u = i[2], d = c - a, f = l - o, p = d * d + f * f, m, h;
		if (p < Rc) h = Math.log(u / s) / t, m = function(e) {
			return [
				a + e * d,
				o + e * f,
				s * Math.exp(t * e * h)
			];
		};
		else {
			var g = Math.sqrt(p), _ = (u * u - s * s + r * p) / (2 * s * n * g), v = (u * u - s * s - r * p) / (2 * u * n * g), y = Math.log(Math.sqrt(_ * _ + 1) - _);
			h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t, m = function(e) {
				var r = e * h, i = zc(y), c = s / (n * g) * (i * Vc(t * r + y) - Bc(y));
				return [
					a + c * d,
					o + c * f,
					s * i / zc(t * r + y)
				];
			};
		}
		return m.duration = Math.abs(h) * 1e3 * t / Math.SQRT2, m;
	}
	return i.rho = function(t) {
		var n = Math.max(.001, +t), r = n * n;
		return e(n, r, r * r);
	}, i;
})(Math.SQRT2, 2, 4);
function Uc(e) {
	return (function t(n) {
		n = +n;
		function r(t, r) {
			var i = e((t = mc(t)).h, (r = mc(r)).h), a = xc(t.s, r.s), o = xc(t.l, r.l), s = xc(t.opacity, r.opacity);
			return function(e) {
				return t.h = i(e), t.s = a(e), t.l = o(e ** +n), t.opacity = s(e), t + "";
			};
		}
		return r.gamma = t, r;
	})(1);
}
Uc(yc), Uc(xc);
// node_modules/d3-timer/dist/d3-timer.mjs
var Wc = 0, Gc = 0, Kc = 0, qc = 1e3, Jc, Yc, Xc = 0, Zc = 0, Qc = 0, $c = typeof performance == "object" && performance.now ? performance : Date, el = typeof window == "object" && window.requestAnimationFrame ? window.requestAnimationFrame.bind(window) : function(e) {
	setTimeout(e, 17);
};
function tl() {
	return Zc ||= (el(nl), $c.now() + Qc);
}
function nl() {
	Zc = 0;
}
function rl() {
	this._call = this._time = this._next = null;
}
rl.prototype = il.prototype = {
	constructor: rl,
	restart: function(e, t, n) {
		if (typeof e != "function") throw TypeError("callback is not a function");
		n = (n == null ? tl() : +n) + (t == null ? 0 : +t), !this._next && Yc !== this && (Yc ? Yc._next = this : Jc = this, Yc = this), this._call = e, this._time = n, ll();
	},
	stop: function() {
		this._call && (this._call = null, this._time = Infinity, ll());
	}
};
function il(e, t, n) {
	var r = new rl();
	return r.restart(e, t, n), r;
}
function al() {
	tl(), ++Wc;
	for (var e = Jc, t; e;) (t = Zc - e._time) >= 0 && e._call.call(void 0, t), e = e._next;
	--Wc;
}
function ol() {
	Zc = (Xc = $c.now()) + Qc, Wc = Gc = 0;
	try {
		al();
	} finally {
		Wc = 0, cl(), Zc = 0;
	}
}
function sl() {
	var e = $c.now(), t = e - Xc;
	t > qc && (Qc -= t, Xc = e);
}
function cl() {
	for (var e, t = Jc, n, r = Infinity; t;) t._call ? (r > t._time && (r = t._time), e = t, t = t._next) : (n = t._next, t._next = null, t = e ? e._next = n : Jc = n);
	Yc = e, ll(r);
}
function ll(e) {
	Wc || (Gc &&= clearTimeout(Gc), e - Zc > 24 ? (e < Infinity && (Gc = setTimeout(ol, Math.ceil(e - $c.now() - Qc) + 1)), Kc &&= clearInterval(Kc)) : (Kc ||= (Xc = $c.now(), setInterval(sl, qc)), Wc = 1, el(ol)));
}
function ul(e, t, n) {
	var r = new rl();
	return t = t == null ? 0 : +t, r.restart((n) => {
		r.stop(), e(n + t);
	}, t, n), r;
}
// node_modules/d3-ease/dist/d3-ease.mjs
function dl(e) {
	return ((e *= 2) <= 1 ? e * e * e : (e -= 2) * e * e + 2) / 2;
}
var fl = 3;
(function e(t) {
	t = +t;
	function n(e) {
		return e ** +t;
	}
	return n.exponent = e, n;
})(fl), (function e(t) {
	t = +t;
	function n(e) {
		return 1 - (1 - e) ** t;
	}
	return n.exponent = e, n;
})(fl), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) <= 1 ? e ** +t : 2 - (2 - e) ** t) / 2;
	}
	return n.exponent = e, n;
})(fl);
function pl(e) {
	return (2 ** (-10 * e) - .0009765625) * 1.0009775171065494;
}
var ml = 4 / 11;
1 / ml / ml;
var hl = 1.70158;
(function e(t) {
	t = +t;
	function n(e) {
		return (e = +e) * e * (t * (e - 1) + e);
	}
	return n.overshoot = e, n;
})(hl), (function e(t) {
	t = +t;
	function n(e) {
		return --e * e * ((e + 1) * t + e) + 1;
	}
	return n.overshoot = e, n;
})(hl), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) < 1 ? e * e * ((t + 1) * e - t) : (e -= 2) * e * ((t + 1) * e + t) + 2) / 2;
	}
	return n.overshoot = e, n;
})(hl);
var gl = 2 * Math.PI, _l = 1, vl = .3;
(function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= gl);
	function i(e) {
		return t * pl(- --e) * Math.sin((r - e) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * gl);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(_l, vl), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= gl);
	function i(e) {
		return 1 - t * pl(e = +e) * Math.sin((e + r) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * gl);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(_l, vl), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= gl);
	function i(e) {
		return ((e = e * 2 - 1) < 0 ? t * pl(-e) * Math.sin((r - e) / n) : 2 - t * pl(e) * Math.sin((r + e) / n)) / 2;
	}
	return i.amplitude = function(t) {
		return e(t, n * gl);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(_l, vl);
// node_modules/d3-transition/dist/d3-transition.mjs
var yl = Uo("start", "end", "cancel", "interrupt"), bl = [], xl = 0, Sl = 1, Cl = 2, wl = 3, Tl = 4, El = 5, Dl = 6;
function Ol(e, t, n, r, i, a) {
	var o = e.__transition;
	if (!o) e.__transition = {};
	else if (n in o) return;
	Ml(e, n, {
		name: t,
		index: r,
		group: i,
		on: yl,
		tween: bl,
		time: a.time,
		delay: a.delay,
		duration: a.duration,
		ease: a.ease,
		timer: null,
		state: xl
	});
}
function kl(e, t) {
	var n = jl(e, t);
	if (n.state > xl) throw Error("too late; already scheduled");
	return n;
}
function Al(e, t) {
	var n = jl(e, t);
	if (n.state > wl) throw Error("too late; already running");
	return n;
}
function jl(e, t) {
	var n = e.__transition;
	if (!n || !(n = n[t])) throw Error("transition not found");
	return n;
}
function Ml(e, t, n) {
	var r = e.__transition, i;
	r[t] = n, n.timer = il(a, 0, n.time);
	function a(e) {
		n.state = Sl, n.timer.restart(o, n.delay, n.time), n.delay <= e && o(e - n.delay);
	}
	function o(a) {
		var l, u, d, f;
		if (n.state !== Sl) return c();
		for (l in r) if (f = r[l], f.name === n.name) {
			if (f.state === wl) return ul(o);
			f.state === Tl ? (f.state = Dl, f.timer.stop(), f.on.call("interrupt", e, e.__data__, f.index, f.group), delete r[l]) : +l < t && (f.state = Dl, f.timer.stop(), f.on.call("cancel", e, e.__data__, f.index, f.group), delete r[l]);
		}
		if (ul(function() {
			n.state === wl && (n.state = Tl, n.timer.restart(s, n.delay, n.time), s(a));
		}), n.state = Cl, n.on.call("start", e, e.__data__, n.index, n.group), n.state === Cl) {
			for (n.state = wl, i = Array(d = n.tween.length), l = 0, u = -1; l < d; ++l) (f = n.tween[l].value.call(e, e.__data__, n.index, n.group)) && (i[++u] = f);
			i.length = u + 1;
		}
	}
	function s(t) {
		for (var r = t < n.duration ? n.ease.call(null, t / n.duration) : (n.timer.restart(c), n.state = El, 1), a = -1, o = i.length; ++a < o;) i[a].call(e, r);
		n.state === El && (n.on.call("end", e, e.__data__, n.index, n.group), c());
	}
	function c() {
		for (var i in n.state = Dl, n.timer.stop(), delete r[t], r) return;
		delete e.__transition;
	}
}
function Nl(e, t) {
	var n = e.__transition, r, i, a = !0, o;
	if (n) {
		for (o in t = t == null ? null : t + "", n) (r = n[o]).name === t ? (i = r.state > Cl && r.state < El, r.state = Dl, r.timer.stop(), r.on.call(i ? "interrupt" : "cancel", e, e.__data__, r.index, r.group), delete n[o]) : a = !1;
		a && delete e.__transition;
	}
}
function Pl(e) {
	return this.each(function() {
		Nl(this, e);
	});
}
function Fl(e, t) {
	var n, r;
	return function() {
		var i = Al(this, e), a = i.tween;
		if (a !== n) {
			r = n = a;
			for (var o = 0, s = r.length; o < s; ++o) if (r[o].name === t) {
				r = r.slice(), r.splice(o, 1);
				break;
			}
		}
		i.tween = r;
	};
}
function Il(e, t, n) {
	var r, i;
	if (typeof n != "function") throw Error();
	return function() {
		var a = Al(this, e), o = a.tween;
		if (o !== r) {
			i = (r = o).slice();
			for (var s = {
				name: t,
				value: n
			}, c = 0, l = i.length; c < l; ++c) if (i[c].name === t) {
				i[c] = s;
				break;
			}
			c === l && i.push(s);
		}
		a.tween = i;
	};
}
function Ll(e, t) {
	var n = this._id;
	if (e += "", arguments.length < 2) {
		for (var r = jl(this.node(), n).tween, i = 0, a = r.length, o; i < a; ++i) if ((o = r[i]).name === e) return o.value;
		return null;
	}
	return this.each((t == null ? Fl : Il)(n, e, t));
}
function Rl(e, t, n) {
	var r = e._id;
	return e.each(function() {
		var e = Al(this, r);
		(e.value ||= {})[t] = n.apply(this, arguments);
	}), function(e) {
		return jl(e, r).value[t];
	};
}
function zl(e, t) {
	var n;
	return (typeof t == "number" ? Cc : t instanceof ys ? Sc : (n = ys(t)) ? (t = n, Sc) : Oc)(e, t);
}
function Bl(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function Vl(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function Hl(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttribute(e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function Ul(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttributeNS(e.space, e.local);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function Wl(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttribute(e) : (o = this.getAttribute(e), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function Gl(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttributeNS(e.space, e.local) : (o = this.getAttributeNS(e.space, e.local), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function Kl(e, t) {
	var n = Ri(e), r = n === "transform" ? Lc : zl;
	return this.attrTween(e, typeof t == "function" ? (n.local ? Gl : Wl)(n, r, Rl(this, "attr." + e, t)) : t == null ? (n.local ? Vl : Bl)(n) : (n.local ? Ul : Hl)(n, r, t));
}
function ql(e, t) {
	return function(n) {
		this.setAttribute(e, t.call(this, n));
	};
}
function Jl(e, t) {
	return function(n) {
		this.setAttributeNS(e.space, e.local, t.call(this, n));
	};
}
function Yl(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && Jl(e, i)), n;
	}
	return i._value = t, i;
}
function Xl(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && ql(e, i)), n;
	}
	return i._value = t, i;
}
function Zl(e, t) {
	var n = "attr." + e;
	if (arguments.length < 2) return (n = this.tween(n)) && n._value;
	if (t == null) return this.tween(n, null);
	if (typeof t != "function") throw Error();
	var r = Ri(e);
	return this.tween(n, (r.local ? Yl : Xl)(r, t));
}
function Ql(e, t) {
	return function() {
		kl(this, e).delay = +t.apply(this, arguments);
	};
}
function $l(e, t) {
	return t = +t, function() {
		kl(this, e).delay = t;
	};
}
function eu(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? Ql : $l)(t, e)) : jl(this.node(), t).delay;
}
function tu(e, t) {
	return function() {
		Al(this, e).duration = +t.apply(this, arguments);
	};
}
function nu(e, t) {
	return t = +t, function() {
		Al(this, e).duration = t;
	};
}
function ru(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? tu : nu)(t, e)) : jl(this.node(), t).duration;
}
function iu(e, t) {
	if (typeof t != "function") throw Error();
	return function() {
		Al(this, e).ease = t;
	};
}
function au(e) {
	var t = this._id;
	return arguments.length ? this.each(iu(t, e)) : jl(this.node(), t).ease;
}
function ou(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		if (typeof n != "function") throw Error();
		Al(this, e).ease = n;
	};
}
function su(e) {
	if (typeof e != "function") throw Error();
	return this.each(ou(this._id, e));
}
function cu(e) {
	typeof e != "function" && (e = Xi(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new Lu(r, this._parents, this._name, this._id);
}
function lu(e) {
	if (e._id !== this._id) throw Error();
	for (var t = this._groups, n = e._groups, r = t.length, i = n.length, a = Math.min(r, i), o = Array(r), s = 0; s < a; ++s) for (var c = t[s], l = n[s], u = c.length, d = o[s] = Array(u), f, p = 0; p < u; ++p) (f = c[p] || l[p]) && (d[p] = f);
	for (; s < r; ++s) o[s] = t[s];
	return new Lu(o, this._parents, this._name, this._id);
}
function uu(e) {
	return (e + "").trim().split(/^|\s+/).every(function(e) {
		var t = e.indexOf(".");
		return t >= 0 && (e = e.slice(0, t)), !e || e === "start";
	});
}
function du(e, t, n) {
	var r, i, a = uu(t) ? kl : Al;
	return function() {
		var o = a(this, e), s = o.on;
		s !== r && (i = (r = s).copy()).on(t, n), o.on = i;
	};
}
function fu(e, t) {
	var n = this._id;
	return arguments.length < 2 ? jl(this.node(), n).on.on(e) : this.each(du(n, e, t));
}
function pu(e) {
	return function() {
		var t = this.parentNode;
		for (var n in this.__transition) if (+n !== e) return;
		t && t.removeChild(this);
	};
}
function mu() {
	return this.on("end.remove", pu(this._id));
}
function hu(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = Ui(e));
	for (var r = this._groups, i = r.length, a = Array(i), o = 0; o < i; ++o) for (var s = r[o], c = s.length, l = a[o] = Array(c), u, d, f = 0; f < c; ++f) (u = s[f]) && (d = e.call(u, u.__data__, f, s)) && ("__data__" in u && (d.__data__ = u.__data__), l[f] = d, Ol(l[f], t, n, f, l, jl(u, n)));
	return new Lu(a, this._parents, t, n);
}
function gu(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = qi(e));
	for (var r = this._groups, i = r.length, a = [], o = [], s = 0; s < i; ++s) for (var c = r[s], l = c.length, u, d = 0; d < l; ++d) if (u = c[d]) {
		for (var f = e.call(u, u.__data__, d, c), p, m = jl(u, n), h = 0, g = f.length; h < g; ++h) (p = f[h]) && Ol(p, t, n, h, f, m);
		a.push(f), o.push(u);
	}
	return new Lu(a, o, t, n);
}
var _u = Po.prototype.constructor;
function vu() {
	return new _u(this._groups, this._parents);
}
function yu(e, t) {
	var n, r, i;
	return function() {
		var a = Ba(this, e), o = (this.style.removeProperty(e), Ba(this, e));
		return a === o ? null : a === n && o === r ? i : i = t(n = a, r = o);
	};
}
function bu(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function xu(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = Ba(this, e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function Su(e, t, n) {
	var r, i, a;
	return function() {
		var o = Ba(this, e), s = n(this), c = s + "";
		return s ?? (c = s = (this.style.removeProperty(e), Ba(this, e))), o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s));
	};
}
function Cu(e, t) {
	var n, r, i, a = "style." + t, o = "end." + a, s;
	return function() {
		var c = Al(this, e), l = c.on, u = c.value[a] == null ? s ||= bu(t) : void 0;
		(l !== n || i !== u) && (r = (n = l).copy()).on(o, i = u), c.on = r;
	};
}
function wu(e, t, n) {
	var r = (e += "") == "transform" ? Ic : zl;
	return t == null ? this.styleTween(e, yu(e, r)).on("end.style." + e, bu(e)) : typeof t == "function" ? this.styleTween(e, Su(e, r, Rl(this, "style." + e, t))).each(Cu(this._id, e)) : this.styleTween(e, xu(e, r, t), n).on("end.style." + e, null);
}
function Tu(e, t, n) {
	return function(r) {
		this.style.setProperty(e, t.call(this, r), n);
	};
}
function Eu(e, t, n) {
	var r, i;
	function a() {
		var a = t.apply(this, arguments);
		return a !== i && (r = (i = a) && Tu(e, a, n)), r;
	}
	return a._value = t, a;
}
function Du(e, t, n) {
	var r = "style." + (e += "");
	if (arguments.length < 2) return (r = this.tween(r)) && r._value;
	if (t == null) return this.tween(r, null);
	if (typeof t != "function") throw Error();
	return this.tween(r, Eu(e, t, n ?? ""));
}
function Ou(e) {
	return function() {
		this.textContent = e;
	};
}
function ku(e) {
	return function() {
		var t = e(this);
		this.textContent = t ?? "";
	};
}
function Au(e) {
	return this.tween("text", typeof e == "function" ? ku(Rl(this, "text", e)) : Ou(e == null ? "" : e + ""));
}
function ju(e) {
	return function(t) {
		this.textContent = e.call(this, t);
	};
}
function Mu(e) {
	var t, n;
	function r() {
		var r = e.apply(this, arguments);
		return r !== n && (t = (n = r) && ju(r)), t;
	}
	return r._value = e, r;
}
function Nu(e) {
	var t = "text";
	if (arguments.length < 1) return (t = this.tween(t)) && t._value;
	if (e == null) return this.tween(t, null);
	if (typeof e != "function") throw Error();
	return this.tween(t, Mu(e));
}
function Pu() {
	for (var e = this._name, t = this._id, n = Ru(), r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) if (c = o[l]) {
		var u = jl(c, t);
		Ol(c, e, n, l, o, {
			time: u.time + u.delay + u.duration,
			delay: 0,
			duration: u.duration,
			ease: u.ease
		});
	}
	return new Lu(r, this._parents, e, n);
}
function Fu() {
	var e, t, n = this, r = n._id, i = n.size();
	return new Promise(function(a, o) {
		var s = { value: o }, c = { value: function() {
			--i === 0 && a();
		} };
		n.each(function() {
			var n = Al(this, r), i = n.on;
			i !== e && (t = (e = i).copy(), t._.cancel.push(s), t._.interrupt.push(s), t._.end.push(c)), n.on = t;
		}), i === 0 && a();
	});
}
var Iu = 0;
function Lu(e, t, n, r) {
	this._groups = e, this._parents = t, this._name = n, this._id = r;
}
function Ru() {
	return ++Iu;
}
var zu = Po.prototype;
Lu.prototype = {
	constructor: Lu,
	select: hu,
	selectAll: gu,
	selectChild: zu.selectChild,
	selectChildren: zu.selectChildren,
	filter: cu,
	merge: lu,
	selection: vu,
	transition: Pu,
	call: zu.call,
	nodes: zu.nodes,
	node: zu.node,
	size: zu.size,
	empty: zu.empty,
	each: zu.each,
	on: fu,
	attr: Kl,
	attrTween: Zl,
	style: wu,
	styleTween: Du,
	text: Au,
	textTween: Nu,
	remove: mu,
	tween: Ll,
	delay: eu,
	duration: ru,
	ease: au,
	easeVarying: su,
	end: Fu,
	[Symbol.iterator]: zu[Symbol.iterator]
};
var Bu = {
	time: null,
	delay: 0,
	duration: 250,
	ease: dl
};
function Vu(e, t) {
	for (var n; !(n = e.__transition) || !(n = n[t]);) if (!(e = e.parentNode)) throw Error(`transition ${t} not found`);
	return n;
}
function Hu(e) {
	var t, n;
	e instanceof Lu ? (t = e._id, e = e._name) : (t = Ru(), (n = Bu).time = tl(), e = e == null ? null : e + "");
	for (var r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && Ol(c, e, t, l, o, n || Vu(c, t));
	return new Lu(r, this._parents, e, t);
}
Po.prototype.interrupt = Pl, Po.prototype.transition = Hu;
// node_modules/d3-zoom/dist/d3-zoom.mjs
var Uu = (e) => () => e;
function Wu(e, { sourceEvent: t, target: n, transform: r, dispatch: i }) {
	Object.defineProperties(this, {
		type: {
			value: e,
			enumerable: !0,
			configurable: !0
		},
		sourceEvent: {
			value: t,
			enumerable: !0,
			configurable: !0
		},
		target: {
			value: n,
			enumerable: !0,
			configurable: !0
		},
		transform: {
			value: r,
			enumerable: !0,
			configurable: !0
		},
		_: { value: i }
	});
}
function Gu(e, t, n) {
	this.k = e, this.x = t, this.y = n;
}
Gu.prototype = {
	constructor: Gu,
	scale: function(e) {
		return e === 1 ? this : new Gu(this.k * e, this.x, this.y);
	},
	translate: function(e, t) {
		return e === 0 & t === 0 ? this : new Gu(this.k, this.x + this.k * e, this.y + this.k * t);
	},
	apply: function(e) {
		return [e[0] * this.k + this.x, e[1] * this.k + this.y];
	},
	applyX: function(e) {
		return e * this.k + this.x;
	},
	applyY: function(e) {
		return e * this.k + this.y;
	},
	invert: function(e) {
		return [(e[0] - this.x) / this.k, (e[1] - this.y) / this.k];
	},
	invertX: function(e) {
		return (e - this.x) / this.k;
	},
	invertY: function(e) {
		return (e - this.y) / this.k;
	},
	rescaleX: function(e) {
		return e.copy().domain(e.range().map(this.invertX, this).map(e.invert, e));
	},
	rescaleY: function(e) {
		return e.copy().domain(e.range().map(this.invertY, this).map(e.invert, e));
	},
	toString: function() {
		return "translate(" + this.x + "," + this.y + ") scale(" + this.k + ")";
	}
};
var Ku = new Gu(1, 0, 0);
qu.prototype = Gu.prototype;
function qu(e) {
	for (; !e.__zoom;) if (!(e = e.parentNode)) return Ku;
	return e.__zoom;
}
function Ju(e) {
	e.stopImmediatePropagation();
}
function Yu(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function Xu(e) {
	return (!e.ctrlKey || e.type === "wheel") && !e.button;
}
function Zu() {
	var e = this;
	return e instanceof SVGElement ? (e = e.ownerSVGElement || e, e.hasAttribute("viewBox") ? (e = e.viewBox.baseVal, [[e.x, e.y], [e.x + e.width, e.y + e.height]]) : [[0, 0], [e.width.baseVal.value, e.height.baseVal.value]]) : [[0, 0], [e.clientWidth, e.clientHeight]];
}
function Qu() {
	return this.__zoom || Ku;
}
function $u(e) {
	return -e.deltaY * (e.deltaMode === 1 ? .05 : e.deltaMode ? 1 : .002) * (e.ctrlKey ? 10 : 1);
}
function ed() {
	return navigator.maxTouchPoints || "ontouchstart" in this;
}
function td(e, t, n) {
	var r = e.invertX(t[0][0]) - n[0][0], i = e.invertX(t[1][0]) - n[1][0], a = e.invertY(t[0][1]) - n[0][1], o = e.invertY(t[1][1]) - n[1][1];
	return e.translate(i > r ? (r + i) / 2 : Math.min(0, r) || Math.max(0, i), o > a ? (a + o) / 2 : Math.min(0, a) || Math.max(0, o));
}
function nd() {
	var e = Xu, t = Zu, n = td, r = $u, i = ed, a = [0, Infinity], o = [[-Infinity, -Infinity], [Infinity, Infinity]], s = 250, c = Hc, l = Uo("start", "zoom", "end"), u, d, f, p = 500, m = 150, h = 0, g = 10;
	function _(e) {
		e.property("__zoom", Qu).on("wheel.zoom", w, { passive: !1 }).on("mousedown.zoom", T).on("dblclick.zoom", E).filter(i).on("touchstart.zoom", D).on("touchmove.zoom", O).on("touchend.zoom touchcancel.zoom", k).style("-webkit-tap-highlight-color", "rgba(0,0,0,0)");
	}
	_.transform = function(e, t, n, r) {
		var i = e.selection ? e.selection() : e;
		i.property("__zoom", Qu), e === i ? i.interrupt().each(function() {
			S(this, arguments).event(r).start().zoom(null, typeof t == "function" ? t.apply(this, arguments) : t).end();
		}) : x(e, t, n, r);
	}, _.scaleBy = function(e, t, n, r) {
		_.scaleTo(e, function() {
			return this.__zoom.k * (typeof t == "function" ? t.apply(this, arguments) : t);
		}, n, r);
	}, _.scaleTo = function(e, r, i, a) {
		_.transform(e, function() {
			var e = t.apply(this, arguments), a = this.__zoom, s = i == null ? b(e) : typeof i == "function" ? i.apply(this, arguments) : i, c = a.invert(s), l = typeof r == "function" ? r.apply(this, arguments) : r;
			return n(y(v(a, l), s, c), e, o);
		}, i, a);
	}, _.translateBy = function(e, r, i, a) {
		_.transform(e, function() {
			return n(this.__zoom.translate(typeof r == "function" ? r.apply(this, arguments) : r, typeof i == "function" ? i.apply(this, arguments) : i), t.apply(this, arguments), o);
		}, null, a);
	}, _.translateTo = function(e, r, i, a, s) {
		_.transform(e, function() {
			var e = t.apply(this, arguments), s = this.__zoom, c = a == null ? b(e) : typeof a == "function" ? a.apply(this, arguments) : a;
			return n(Ku.translate(c[0], c[1]).scale(s.k).translate(typeof r == "function" ? -r.apply(this, arguments) : -r, typeof i == "function" ? -i.apply(this, arguments) : -i), e, o);
		}, a, s);
	};
	function v(e, t) {
		return t = Math.max(a[0], Math.min(a[1], t)), t === e.k ? e : new Gu(t, e.x, e.y);
	}
	function y(e, t, n) {
		var r = t[0] - n[0] * e.k, i = t[1] - n[1] * e.k;
		return r === e.x && i === e.y ? e : new Gu(e.k, r, i);
	}
	function b(e) {
		return [(+e[0][0] + +e[1][0]) / 2, (+e[0][1] + +e[1][1]) / 2];
	}
	function x(e, n, r, i) {
		e.on("start.zoom", function() {
			S(this, arguments).event(i).start();
		}).on("interrupt.zoom end.zoom", function() {
			S(this, arguments).event(i).end();
		}).tween("zoom", function() {
			var e = this, a = arguments, o = S(e, a).event(i), s = t.apply(e, a), l = r == null ? b(s) : typeof r == "function" ? r.apply(e, a) : r, u = Math.max(s[1][0] - s[0][0], s[1][1] - s[0][1]), d = e.__zoom, f = typeof n == "function" ? n.apply(e, a) : n, p = c(d.invert(l).concat(u / d.k), f.invert(l).concat(u / f.k));
			return function(e) {
				if (e === 1) e = f;
				else {
					var t = p(e), n = u / t[2];
					e = new Gu(n, l[0] - t[0] * n, l[1] - t[1] * n);
				}
				o.zoom(null, e);
			};
		});
	}
	function S(e, t, n) {
		return !n && e.__zooming || new C(e, t);
	}
	function C(e, n) {
		this.that = e, this.args = n, this.active = 0, this.sourceEvent = null, this.extent = t.apply(e, n), this.taps = 0;
	}
	C.prototype = {
		event: function(e) {
			return e && (this.sourceEvent = e), this;
		},
		start: function() {
			return ++this.active === 1 && (this.that.__zooming = this, this.emit("start")), this;
		},
		zoom: function(e, t) {
			return this.mouse && e !== "mouse" && (this.mouse[1] = t.invert(this.mouse[0])), this.touch0 && e !== "touch" && (this.touch0[1] = t.invert(this.touch0[0])), this.touch1 && e !== "touch" && (this.touch1[1] = t.invert(this.touch1[0])), this.that.__zoom = t, this.emit("zoom"), this;
		},
		end: function() {
			return --this.active === 0 && (delete this.that.__zooming, this.emit("end")), this;
		},
		emit: function(e) {
			var t = Io(this.that).datum();
			l.call(e, this.that, new Wu(e, {
				sourceEvent: this.sourceEvent,
				target: _,
				transform: this.that.__zoom,
				dispatch: l
			}), t);
		}
	};
	function w(t, ...i) {
		if (!e.apply(this, arguments)) return;
		var s = S(this, i).event(t), c = this.__zoom, l = Math.max(a[0], Math.min(a[1], c.k * 2 ** r.apply(this, arguments))), u = Vo(t);
		if (s.wheel) (s.mouse[0][0] !== u[0] || s.mouse[0][1] !== u[1]) && (s.mouse[1] = c.invert(s.mouse[0] = u)), clearTimeout(s.wheel);
		else if (c.k === l) return;
		else s.mouse = [u, c.invert(u)], Nl(this), s.start();
		Yu(t), s.wheel = setTimeout(d, m), s.zoom("mouse", n(y(v(c, l), s.mouse[0], s.mouse[1]), s.extent, o));
		function d() {
			s.wheel = null, s.end();
		}
	}
	function T(t, ...r) {
		if (f || !e.apply(this, arguments)) return;
		var i = t.currentTarget, a = S(this, r, !0).event(t), s = Io(t.view).on("mousemove.zoom", d, !0).on("mouseup.zoom", p, !0), c = Vo(t, i), l = t.clientX, u = t.clientY;
		Xo(t.view), Ju(t), a.mouse = [c, this.__zoom.invert(c)], Nl(this), a.start();
		function d(e) {
			if (Yu(e), !a.moved) {
				var t = e.clientX - l, r = e.clientY - u;
				a.moved = t * t + r * r > h;
			}
			a.event(e).zoom("mouse", n(y(a.that.__zoom, a.mouse[0] = Vo(e, i), a.mouse[1]), a.extent, o));
		}
		function p(e) {
			s.on("mousemove.zoom mouseup.zoom", null), Zo(e.view, a.moved), Yu(e), a.event(e).end();
		}
	}
	function E(r, ...i) {
		if (e.apply(this, arguments)) {
			var a = this.__zoom, c = Vo(r.changedTouches ? r.changedTouches[0] : r, this), l = a.invert(c), u = a.k * (r.shiftKey ? .5 : 2), d = n(y(v(a, u), c, l), t.apply(this, i), o);
			Yu(r), s > 0 ? Io(this).transition().duration(s).call(x, d, c, r) : Io(this).call(_.transform, d, c, r);
		}
	}
	function D(t, ...n) {
		if (e.apply(this, arguments)) {
			var r = t.touches, i = r.length, a = S(this, n, t.changedTouches.length === i).event(t), o, s, c, l;
			for (Ju(t), s = 0; s < i; ++s) c = r[s], l = Vo(c, this), l = [
				l,
				this.__zoom.invert(l),
				c.identifier
			], a.touch0 ? !a.touch1 && a.touch0[2] !== l[2] && (a.touch1 = l, a.taps = 0) : (a.touch0 = l, o = !0, a.taps = 1 + !!u);
			u &&= clearTimeout(u), o && (a.taps < 2 && (d = l[0], u = setTimeout(function() {
				u = null;
			}, p)), Nl(this), a.start());
		}
	}
	function O(e, ...t) {
		if (this.__zooming) {
			var r = S(this, t).event(e), i = e.changedTouches, a = i.length, s, c, l, u;
			for (Yu(e), s = 0; s < a; ++s) c = i[s], l = Vo(c, this), r.touch0 && r.touch0[2] === c.identifier ? r.touch0[0] = l : r.touch1 && r.touch1[2] === c.identifier && (r.touch1[0] = l);
			if (c = r.that.__zoom, r.touch1) {
				var d = r.touch0[0], f = r.touch0[1], p = r.touch1[0], m = r.touch1[1], h = (h = p[0] - d[0]) * h + (h = p[1] - d[1]) * h, g = (g = m[0] - f[0]) * g + (g = m[1] - f[1]) * g;
				c = v(c, Math.sqrt(h / g)), l = [(d[0] + p[0]) / 2, (d[1] + p[1]) / 2], u = [(f[0] + m[0]) / 2, (f[1] + m[1]) / 2];
			} else if (r.touch0) l = r.touch0[0], u = r.touch0[1];
			else return;
			r.zoom("touch", n(y(c, l, u), r.extent, o));
		}
	}
	function k(e, ...t) {
		if (this.__zooming) {
			var n = S(this, t).event(e), r = e.changedTouches, i = r.length, a, o;
			for (Ju(e), f && clearTimeout(f), f = setTimeout(function() {
				f = null;
			}, p), a = 0; a < i; ++a) o = r[a], n.touch0 && n.touch0[2] === o.identifier ? delete n.touch0 : n.touch1 && n.touch1[2] === o.identifier && delete n.touch1;
			if (n.touch1 && !n.touch0 && (n.touch0 = n.touch1, delete n.touch1), n.touch0) n.touch0[1] = this.__zoom.invert(n.touch0[0]);
			else if (n.end(), n.taps === 2 && (o = Vo(o, this), Math.hypot(d[0] - o[0], d[1] - o[1]) < g)) {
				var s = Io(this).on("dblclick.zoom");
				s && s.apply(this, arguments);
			}
		}
	}
	return _.wheelDelta = function(e) {
		return arguments.length ? (r = typeof e == "function" ? e : Uu(+e), _) : r;
	}, _.filter = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : Uu(!!t), _) : e;
	}, _.touchable = function(e) {
		return arguments.length ? (i = typeof e == "function" ? e : Uu(!!e), _) : i;
	}, _.extent = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : Uu([[+e[0][0], +e[0][1]], [+e[1][0], +e[1][1]]]), _) : t;
	}, _.scaleExtent = function(e) {
		return arguments.length ? (a[0] = +e[0], a[1] = +e[1], _) : [a[0], a[1]];
	}, _.translateExtent = function(e) {
		return arguments.length ? (o[0][0] = +e[0][0], o[1][0] = +e[1][0], o[0][1] = +e[0][1], o[1][1] = +e[1][1], _) : [[o[0][0], o[0][1]], [o[1][0], o[1][1]]];
	}, _.constrain = function(e) {
		return arguments.length ? (n = e, _) : n;
	}, _.duration = function(e) {
		return arguments.length ? (s = +e, _) : s;
	}, _.interpolate = function(e) {
		return arguments.length ? (c = e, _) : c;
	}, _.on = function() {
		var e = l.on.apply(l, arguments);
		return e === l ? _ : e;
	}, _.clickDistance = function(e) {
		return arguments.length ? (h = (e = +e) * e, _) : Math.sqrt(h);
	}, _.tapDistance = function(e) {
		return arguments.length ? (g = +e, _) : g;
	}, _;
}
// src/graph/hull.ts
var rd = 9, id = Array.from({ length: 16 }, (e, t) => (t + .5) * Math.PI / 8);
function ad({ x: e, y: t, w: n, h: r }, i) {
	let a = i.flatMap((i) => {
		let [a, o] = [n[i] / 2, r[i] / 2];
		return id.map((n) => {
			let [r, s] = [Math.cos(n), Math.sin(n)];
			return [e[i] + Math.sign(r) * a + rd * r, t[i] + Math.sign(s) * o + rd * s];
		});
	});
	return a.sort((e, t) => e[0] - t[0] || e[1] - t[1]), [...od(a), ...od(a.reverse())];
}
function od(e) {
	let t = [];
	for (let n of e) {
		for (; t.length > 1 && sd(t.at(-2), t.at(-1), n) <= 0;) t.pop();
		t.push(n);
	}
	return t.slice(0, -1);
}
var sd = (e, t, n) => (t[0] - e[0]) * (n[1] - e[1]) - (t[1] - e[1]) * (n[0] - e[0]), G = {
	ground: "#ffffff",
	ink: "#1a1f2b",
	soft: "#566072",
	line: "#d9dde3",
	accent: "#5b4bc4",
	positive: "#0072b2",
	negative: "#c94f00",
	stream: "#b4b9c4",
	bands: {
		attention: "#f3f5f9",
		MLP: "#f8f6f1"
	},
	fill: {
		token: "#ffffff",
		channel: "#ffffff",
		attention: "#ede9f7",
		neuron: "#e4f1e8"
	},
	nodeLine: "#1a1f2b",
	lit: "#ffe9a8"
};
function cd(e) {
	let t = getComputedStyle(e), n = (e, n) => t.getPropertyValue(e).trim() || n, r = n("--node", G.fill.channel);
	return {
		ground: n("--ground", G.ground),
		ink: n("--ink", G.ink),
		soft: n("--soft", G.soft),
		line: n("--line", G.line),
		accent: n("--accent", G.accent),
		positive: n("--positive", G.positive),
		negative: n("--negative", G.negative),
		stream: n("--stream", G.stream),
		bands: {
			attention: n("--band-attention", G.bands.attention),
			MLP: n("--band-mlp", G.bands.MLP)
		},
		fill: {
			token: r,
			channel: r,
			attention: n("--cell-attention", G.fill.attention),
			neuron: n("--cell-neuron", G.fill.neuron)
		},
		nodeLine: n("--node-line", G.nodeLine),
		lit: n("--lit", G.lit)
	};
}
var ld = "system-ui, \"DejaVu Sans\", Verdana, Helvetica, Arial, sans-serif", ud = .8;
function dd(e, t) {
	return ud + 3.2 * Math.abs(e) / t;
}
function fd(e) {
	return Math.max(.25, Math.min(.9, 1.2 - .075 * Math.log2(1 + e)));
}
var pd = 1.6;
function md(e, t, n) {
	return Math.min(e === "token" ? 4 : 9, t / 2, n / 2);
}
function hd(e) {
	if (Number.isNaN(e)) return "not measured";
	let t = Math.abs(e);
	return t !== 0 && (t < .001 || t >= 1e4) ? e.toExponential(2) : String(Number(e.toPrecision(3)));
}
function gd(e, t) {
	return `${e.toLocaleString("en")} ${t}${e === 1 ? "" : "s"}`;
}
// src/graph/arrange.ts
var _d = 16, vd = 24, yd = 2500, bd = 4e5, xd = 5e5, Sd = 40, Cd = 12, wd = 3e6, Td = 4, Ed = .001, Dd = (e) => [e.columns, ...e.rows];
function Od(e) {
	let t = Dd(e), n = t.reduce((e, t) => e + t.length, 0), r = e.gaps.reduce((e, t) => e + t.column.length, 0), i = Gd(1), a = t.map(Hd), o = jd(a, e), s = Math.max(1, Math.min(vd, Math.floor(yd / Math.max(1, n)))), c = Math.max(2, Math.min(_d, Math.floor(xd / Math.max(1, r))));
	for (let n = 0; n < s && o[0] > 0; n++) {
		let r = t.map(Hd);
		if (n) {
			let e = Float64Array.from(r[0], i);
			r[0] = Pd(e, new Float64Array(e.length).fill(1), Ud(e), t[0]);
		}
		let s = [Infinity, Infinity];
		for (let n = 0; n < c; n++) {
			for (let n = 1; n <= t.length; n++) Md(r, e, t, n % t.length);
			let n = jd(r, e);
			if (Ad(n, o) && (a = r.map((e) => e.slice()), o = n), !Ad(n, s)) break;
			s = n;
		}
	}
	return a.map(Ud);
}
function kd(e, t, n, r) {
	let i = Dd(e), a = i.map((e, n) => Pd(new Float64Array(e.length), Wd(e.length), t[n], e)), o = e.gaps.reduce((e, t) => e + t.column.length, 0), s = Math.max(Cd, Math.min(Sd, Math.floor(wd / Math.max(1, o))));
	for (let n = 0; n < s; n++) for (let n = 1; n <= i.length; n++) {
		let r = n % i.length, { wish: o, weight: s } = Nd(a, e, r);
		a[r] = Pd(o, s, t[r], i[r]);
	}
	return n.forEach((n, o) => {
		let s = Float64Array.from(n, (e) => a[0][e]).sort();
		if (!s.length) return;
		let { weight: c } = Nd(a, e, o + 1);
		for (let e = 0; e < Td; e++) {
			let e = a[o + 1].map((e, t) => r[o][t] ? Fd(e, i[o + 1][t] / 2, s) : e);
			a[o + 1] = Pd(e, c, t[o + 1], i[o + 1]);
		}
	}), a;
}
var Ad = (e, t) => e[0] < t[0] || e[0] === t[0] && e[1] < t[1];
function jd(e, t) {
	let n = 0, r = 0;
	for (let i of t.gaps) {
		let [t, a] = Ld(e, i);
		n += Bd(t, a);
		for (let e = 0; e < t.length; e++) r += Math.abs(t[e] - a[e]);
	}
	return [n, Math.round(r * 1e4) / 1e4];
}
function Md(e, t, n, r) {
	let { wish: i, weight: a } = Nd(e, t, r), o = i.map((t, n) => a[n] > Ed ? t : e[r][n]), s = Ud(o), c = a.reduce((e, t) => e + t, 0);
	s.length * c <= bd && zd(s, Rd(e, t, r)), e[r] = Pd(o, a, s, n[r]);
}
function Nd(e, t, n) {
	let r = new Float64Array(e[n].length), i = new Float64Array(r.length).fill(Ed);
	for (let { row: a, column: o, block: s, offset: c } of t.gaps) {
		if (n !== 0 && n !== a + 1) continue;
		let t = n === 0 ? o : s, l = n === 0 ? e[a + 1] : e[0], u = n === 0 ? s : o, d = n === 0 ? 1 : -1;
		for (let e = 0; e < t.length; e++) {
			let n = t[e];
			r[n] = r[n] + l[u[e]] + d * c[e], i[n] = i[n] + 1;
		}
	}
	for (let e = 0; e < r.length; e++) r[e] = r[e] / i[e];
	return {
		wish: r,
		weight: i
	};
}
function Pd(e, t, n, r) {
	let i = n.length, a = new Float64Array(i), o = new Float64Array(i), s = new Float64Array(i), c = new Int32Array(i), l = 0, u = 0;
	for (let d = 0; d < i; d++) {
		let i = n[d];
		a[d] = l + r[i] / 2, l += r[i];
		let f = e[i] - a[d], p = t[i], m = 1;
		for (; u && o[u - 1] >= f;) {
			u--;
			let e = s[u] + p;
			f = (o[u] * s[u] + f * p) / e, p = e, m += c[u];
		}
		o[u] = f, s[u] = p, c[u++] = m;
	}
	let d = new Float64Array(i);
	for (let e = 0, t = 0; e < u; e++) for (let r = t + c[e]; t < r; t++) d[n[t]] = o[e] + a[t];
	return d;
}
function Fd(e, t, n) {
	let r = Id(n, e), i = n[Math.min(r, n.length - 1)];
	return r > 0 && e - n[r - 1] <= Math.abs(i - e) && (i = n[r - 1]), Math.abs(e - i) >= t ? e : e < i - 1e-6 ? i - t : i + t;
}
function Id(e, t) {
	let n = 0, r = e.length;
	for (; n < r;) {
		let i = n + r >> 1;
		e[i] < t ? n = i + 1 : r = i;
	}
	return n;
}
function Ld(e, t) {
	let n = t.column.length, r = new Float64Array(n), i = new Float64Array(n);
	for (let a = 0; a < n; a++) r[a] = e[0][t.column[a]], i[a] = e[t.row + 1][t.block[a]] + t.offset[a];
	return [r, i];
}
function Rd(e, t, n) {
	let r = e[n].length, i = new Float64Array(r * r);
	for (let a of t.gaps) {
		if (n !== 0 && n !== a.row + 1) continue;
		let [t, o] = Ld(e, a), s = n === 0 ? a.column : a.block, c = n === 0 ? o : t, l = Ud(c), u = new Float64Array(r);
		for (let e = 0; e < l.length;) {
			let t = e;
			for (; t < l.length && c[l[t]] === c[l[e]];) t++;
			for (let n = e; n < t; n++) {
				let e = s[l[n]];
				for (let t = 0; t < r; t++) i[e * r + t] = i[e * r + t] + u[t];
			}
			for (let n = e; n < t; n++) u[s[l[n]]]++;
			e = t;
		}
	}
	return i;
}
function zd(e, t) {
	let n = e.length;
	for (let r = !0; r;) {
		r = !1;
		for (let i = 0; i + 1 < n; i++) {
			let a = e[i], o = e[i + 1];
			t[a * n + o] <= t[o * n + a] || (e[i] = o, e[i + 1] = a, r = !0);
		}
	}
}
function Bd(e, t) {
	let n = Vd(e), r = Vd(t), i = r.length, a = e.map((e, a) => Id(n, e) * i + Id(r, t[a])).sort(), o = new Int32Array(i + 1), s = 0;
	return a.forEach((e, t) => {
		let n = e % i + 1, r = 0;
		for (let e = n; e > 0; e -= e & -e) r += o[e];
		s += t - r;
		for (let e = n; e <= i; e += e & -e) o[e]++;
	}), s;
}
function Vd(e) {
	return Float64Array.from(new Set(e)).sort();
}
function Hd(e) {
	let t = -e.reduce((e, t) => e + t, 0) / 2;
	return e.map((e) => (t += e, t - e / 2));
}
function Ud(e) {
	return Int32Array.from(e, (e, t) => t).sort((t, n) => e[t] - e[n] || t - n);
}
var Wd = (e) => new Float64Array(e).fill(1);
function Gd(e) {
	let t = e;
	return () => {
		t = t + 1831565813 | 0;
		let e = Math.imul(t ^ t >>> 15, 1 | t);
		return e = e + Math.imul(e ^ e >>> 7, 61 | e) ^ e, ((e ^ e >>> 14) >>> 0) / 4294967296;
	};
}
var Kd = {
	" ": "␣",
	"\n": "↵",
	"	": "⇥"
}, qd = /[\p{C}\p{Z}]/u, Jd = /^\p{M}/u;
function Yd(e, t = !1) {
	let n = "";
	for (let r of e) {
		let e = n === "" && Jd.test(r);
		t && r === " " ? n += r : r in Kd ? n += Kd[r] : qd.test(r) || e ? n += Xd(r) : n += r;
	}
	return n;
}
function Xd(e) {
	return `U+${(e.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function Zd(e, t = 16, n = !1) {
	let r = Yd(e.slice(0, 4 * t), n).replace(/␣{5,}/g, (e) => `␣×${e.length}`), i = [...r];
	return e.length <= 4 * t && i.length <= t ? r : `${i.slice(0, t - 1).join("")}…`;
}
function Qd(e, t) {
	let n = Object.hasOwn(e, String(t)) ? e[String(t)] : void 0;
	return n === void 0 ? `#${t}` : n === "" ? "∅" : Zd(n);
}
function $d(e, t) {
	let n = 0;
	for (let t of e) n += (t.codePointAt(0) ?? 0) > 11903 ? 1.7 : 1;
	return n * .62 * t;
}
// src/graph/across.ts
var ef = {
	size: 11,
	isUpright: !1,
	margin: 8,
	columnMargin: 20
}, tf = {
	size: 10,
	isUpright: !0,
	margin: 4,
	columnMargin: 8
}, nf = 1250, rf = 14;
function af(e) {
	let t = sf(e), n = cf(e, t.length), r = e.rows.map((t) => t.isOfColumns ? n : lf(e, t)), i = new Map(t.map((e, t) => [e, t])), a = ff(e, r, i, (e) => e.plain), o = e.cells.some((e) => e.text !== e.plain) ? ff(e, r, i, (e) => e.text) : a, s = o.blocks.map((e) => e.map((e) => e.cells.length === 1)), c = kd(o.problem, Od(a.problem), mf(e, i), s), l = 0, u = 0, d = [o.problem.columns, ...o.problem.rows];
	c.forEach((e, t) => e.forEach((e, n) => {
		l = Math.min(l, e - d[t][n] / 2), u = Math.max(u, e + d[t][n] / 2);
	}));
	let f = e.cells.length, p = {
		width: u - l,
		x: new Float64Array(f),
		w: new Float64Array(f),
		h: new Float64Array(f),
		isUpright: r.map((e) => e.isUpright),
		heads: []
	};
	return e.cells.forEach((t, n) => {
		let [a, o] = of(t.text, r[t.row]);
		p.w[n] = a, p.h[n] = o, e.rows[t.row].isOfColumns && (p.x[n] = c[0][i.get(t.index)] - l);
	}), o.blocks.forEach((e, t) => e.forEach((e, n) => {
		let r = c[t + 1][n] - l;
		if (e.cells.forEach((t, n) => p.x[t] = r + e.offsets[n]), e.head < 0) return;
		let i = e.captions.map((e) => ({
			...e,
			x: r + e.x
		}));
		p.heads.push({
			row: t,
			head: e.head,
			x: r,
			width: e.width - rf,
			captions: i
		});
	})), p;
}
function of(e, t) {
	let n = Math.max(24, Math.round($d(e, t.size)) + 12), r = t.size + 9;
	return t.isUpright ? [r, n] : [n, r];
}
function sf(e) {
	let t = /* @__PURE__ */ new Set();
	for (let n of e.rows) if (n.isOfColumns) for (let r of n.cells) t.add(e.cells[r].index);
	return [...t].sort((e, t) => e - t);
}
function cf(e, t) {
	let n = 0;
	for (let t of e.rows) if (t.isOfColumns) for (let r of t.cells) n = Math.max(n, of(e.cells[r].plain, ef)[0]);
	return t * (n + ef.columnMargin) <= nf ? ef : tf;
}
function lf(e, t) {
	return uf(e, t, ef, (e) => e.plain).reduce((e, t) => e + t.width, 0) <= nf ? ef : tf;
}
function uf(e, t, n, r) {
	let i = (t) => e.cells[t];
	if (i(t.cells[0]).kind !== "attention") return t.cells.map((e) => {
		let t = of(r(i(e)), n)[0] + n.margin;
		return {
			cells: [e],
			offsets: [0],
			width: t,
			head: -1,
			captions: []
		};
	});
	let a = /* @__PURE__ */ new Map();
	for (let e of t.cells) {
		let { head: t } = i(e);
		a.has(t) || a.set(t, []), a.get(t).push(e);
	}
	return [...a].sort(([e], [t]) => e - t).map(([e, t]) => df(e, t, i, n, r));
}
function df(e, t, n, r, i) {
	let a = 15, o = (e) => {
		let t = a + e / 2;
		return a += e + r.margin, t;
	}, s = [], c = (e, t) => s.push({
		x: o(r.isUpright ? r.size + 4 : $d(e, r.size)),
		text: e,
		site: t
	});
	c(`head ${e}`, "");
	let l = t.map((e, s) => {
		let l = n(e);
		return (s === 0 || n(t[s - 1]).site !== l.site) && (a += r.margin / 2, c(l.site.slice(-1), l.site)), o(of(i(l), r)[0]);
	}), u = a - r.margin + 8 + rf / 2;
	return {
		cells: t,
		offsets: l.map((e) => e - u / 2),
		width: u,
		head: e,
		captions: s.map((e) => ({
			...e,
			x: e.x - u / 2
		}))
	};
}
function ff(e, t, n, r) {
	let { cells: i, rows: a } = e, o = new Float64Array(n.size), s = a.map((n, i) => n.isOfColumns ? [] : uf(e, n, t[i], r)), c = new Int32Array(i.length), l = new Float64Array(i.length);
	i.forEach((e) => {
		if (!a[e.row].isOfColumns) return;
		let i = n.get(e.index), s = t[e.row];
		o[i] = Math.max(o[i], of(r(e), s)[0] + s.columnMargin);
	});
	for (let e of s) e.forEach((e, t) => e.cells.forEach((n, r) => {
		c[n] = t, l[n] = e.offsets[r];
	}));
	let u = pf(e, n, c, l);
	return {
		problem: {
			columns: o,
			rows: s.map((e) => Float64Array.from(e, (e) => e.width)),
			gaps: u
		},
		blocks: s
	};
}
function pf(e, t, n, r) {
	let { cells: i, rows: a, links: o } = e, s = Int32Array.from(i, (e) => a[e.row].isOfColumns ? t.get(e.index) : -1), c = Int32Array.from(i, (e) => e.row), l = new Int32Array(2 * a.length), { source: u, target: d } = o, f = (e) => s[u[e]] >= 0 ? 2 * c[d[e]] : 2 * c[u[e]] + 1;
	for (let e = 0; e < u.length; e++) l[f(e)]++;
	let p = Array.from(l, (e, t) => ({
		row: t >> 1,
		column: new Int32Array(e),
		block: new Int32Array(e),
		offset: new Float64Array(e)
	}));
	l.fill(0);
	for (let e = 0; e < u.length; e++) {
		let t = f(e), [i, a] = t % 2 ? [d[e], u[e]] : [u[e], d[e]], { column: o, block: c, offset: m } = p[t], h = l[t]++;
		o[h] = s[i], c[h] = n[a], m[h] = r[a];
	}
	return p.filter((e) => e.column.length);
}
function mf(e, t) {
	let n = e.rows.map(() => []);
	for (let { channel: r, writes: i, reads: a } of e.streams) {
		let o = e.cells[i[0]].row, s = e.cells[a.at(-1)].row;
		for (let e = o + 1; e < s; e++) n[e].push(t.get(r));
	}
	return n.map((e) => Int32Array.from(e));
}
// src/graph/stack.ts
var hf = 34, gf = 46, _f = .1, vf = 70, yf = .75, bf = 22;
function xf(e, t, n) {
	let { x: r, w: i, h: a } = t, o = Cf(e, r), s = e.rows.map((e) => e.cells.filter(n)).map((e, t) => ({
		row: t,
		cells: e
	})).filter(({ cells: e }) => e.length), c = new Set(e.meetings.map(([t]) => e.cells[t].row)), l = Math.max(vf, yf * t.width / Math.max(1, s.length)), u = new Float64Array(e.cells.length).fill(NaN), d = [], f = 0;
	s.forEach(({ row: t, cells: n }, i) => {
		let { band: p, isOfColumns: m } = e.rows[t], h = s[i - 1]?.row, g = h === void 0 ? bf : Sf(e.rows[h].band, p) ? hf : gf, _ = Math.max(...n.map((e) => a[e])), v = !m && e.cells[n[0]].head >= 0 ? 8 : 0, y = f + g + Math.min(l, _f * (h === void 0 ? 0 : o[h])), b = y + v + _ / 2;
		f = b + _ / 2 + (c.has(t) ? 18 : v);
		let x = Int32Array.from(n).sort((e, t) => r[e] - r[t]);
		for (let e of n) u[e] = b;
		d.push({
			row: t,
			top: f,
			y: b,
			bottom: y,
			cells: x,
			xs: Float64Array.from(x, (e) => r[e])
		});
	});
	let p = f + bf;
	for (let e = 0; e < u.length; e++) u[e] = p - u[e];
	for (let e of d) e.top = p - e.top, e.y = p - e.y, e.bottom = p - e.bottom;
	let m = Tf(d, t, e, n);
	return {
		width: t.width,
		height: p,
		rows: d,
		bands: wf(e, d, p),
		heads: m,
		x: r,
		y: u,
		w: i,
		h: a,
		isUpright: t.isUpright
	};
}
var Sf = (e, t) => e[0] === t[0] && e[1] === t[1];
function Cf(e, t) {
	let n = new Float64Array(e.rows.length), { source: r, target: i } = e.links;
	for (let a = 0; a < r.length; a++) {
		let { row: o } = e.cells[r[a]];
		n[o] = Math.max(n[o], Math.abs(t[r[a]] - t[i[a]]));
	}
	return n;
}
function wf(e, t, n) {
	let r = [];
	return t.forEach((i, a) => {
		let o = e.rows[i.row].band, s = r.at(-1);
		if (s && Sf(s.name, o)) return;
		let c = s ? (t[a - 1].top + i.bottom) / 2 : n;
		s && (s.top = c), r.push({
			name: o,
			top: 0,
			bottom: c
		});
	}), r;
}
function Tf(e, t, n, r) {
	let i = new Map(e.map((e) => [e.row, e]));
	return t.heads.flatMap(({ row: e, head: t, x: a, width: o, captions: s }) => {
		let c = i.get(e);
		return !c || !n.rows[e].cells.some((e) => n.cells[e].head === t && r(e)) ? [] : [{
			row: e,
			head: t,
			x: a,
			y: (c.top + c.bottom) / 2,
			width: o,
			height: c.bottom - c.top,
			captions: s
		}];
	});
}
// src/graph/streams.ts
var Ef = 3;
function Df(e, t, n, r) {
	let { rows: i } = t, a = i.map(({ row: e, cells: i }) => {
		let a = n.filter((t) => t.row === e), o = a.length ? a.map(({ x: e, y: t, width: n, height: r }) => ({
			x: e,
			y: t,
			w: n,
			h: r
		})) : [...i].filter((e) => r[e]).map((e) => ({
			x: t.x[e],
			y: t.y[e],
			w: t.w[e],
			h: t.h[e]
		}));
		return o.sort((e, t) => e.x - t.x), {
			boxes: o,
			xs: o.map((e) => e.x),
			widest: Math.max(0, ...o.map((e) => e.w))
		};
	}), o = [];
	return e.streams.forEach((n, s) => {
		let c = (e) => r[e] && !Number.isNaN(t.y[e]), l = n.writes.filter(c), u = n.reads.filter(c);
		if (!l.length || !u.length) return;
		let d = t.x[l[0]], f = new Map([...l, ...u].map((t) => [e.cells[t].row, t])), p = t.y[l[0]], m = t.y[u.at(-1)], h = p, g = (e, t) => {
			t >= h || e <= m || (e < h && o.push({
				stream: s,
				x: d,
				top: e,
				bottom: h
			}), h = t);
		};
		i.forEach(({ row: n, y: r, top: i, bottom: o }, s) => {
			if (o < m || i > p) return;
			let c = f.get(n);
			if (c !== void 0) return g(r + t.h[c] / 2, r - t.h[c] / 2);
			if (e.rows[n].isOfColumns) return;
			let { boxes: l, xs: u, widest: h } = a[s];
			for (let e = Id(u, d - h / 2 - Ef); e < l.length; e++) {
				let t = l[e];
				if (t.x - h / 2 - Ef > d) break;
				if (Math.abs(t.x - d) < t.w / 2 + Ef) {
					g(t.y + t.h / 2 + Ef, t.y - t.h / 2 - Ef);
					break;
				}
			}
		}), h > m && o.push({
			stream: s,
			x: d,
			top: m,
			bottom: h
		});
	}), o;
}
// src/graph/paint.ts
var Of = 5.2, kf = 26, Af = 128, jf = 384;
function Mf(e, t, n) {
	let r = e.links.weight.map(Math.abs), i = Int32Array.from(r, (e, t) => t).sort((e, t) => r[e] - r[t]), a = new Set(e.cells.flatMap((e, t) => n.cells[t] && e.head >= 0 ? [`${e.site} ${e.head}`] : [])), o = t.heads.flatMap((e) => {
		let t = e.captions.filter(({ site: t }) => !t || a.has(`${t} ${e.head}`));
		return t.length > 1 ? [{
			...e,
			captions: t
		}] : [];
	});
	return {
		diagram: e,
		layout: t,
		shown: n,
		pieces: Df(e, t, o, n.cells),
		heads: o,
		order: i,
		largest: r[i.at(-1) ?? 0] || 1
	};
}
function Nf({ diagram: e, layout: t }, n) {
	let r = e.links.source[n], i = e.links.target[n];
	return [
		t.x[r],
		t.y[r] - t.h[r] / 2,
		t.x[i],
		t.y[i] + t.h[i] / 2
	];
}
var Pf = class {
	ctx;
	scene;
	k;
	seen;
	palette;
	lit;
	work;
	done = 0;
	deadline = Infinity;
	total;
	constructor(e, t, n, r, i, a) {
		this.ctx = e, this.scene = t, this.k = n, this.seen = r, this.palette = i, this.lit = a, this.total = t.order.length, this.work = this.paint();
	}
	step(e) {
		for (this.deadline = e; performance.now() < e;) if (this.work.next().done) return !0;
		return !1;
	}
	*paint() {
		yield* this.inBatches(this.streamLines(), (e) => {
			e.strokeStyle = this.lit ? this.palette.soft : this.palette.stream, e.lineWidth = Math.max(pd * (this.lit ? 1.4 : 1), .5 / this.k);
		}), this.heads(), yield* this.links(), yield* this.inBatches(this.meetings(), (e) => {
			e.strokeStyle = this.palette.ink, e.lineWidth = Math.max(1.1, .5 / this.k);
		}), yield* this.cells();
	}
	*inBatches(e, t) {
		for (let n = 0; n < e.length; n += Af) {
			t(this.ctx), this.ctx.beginPath();
			for (let t of e.slice(n, n + Af)) t();
			this.ctx.stroke(), this.isLate() && (yield 0);
		}
	}
	isLate() {
		return this.total > jf && this.ctx.getImageData(0, 0, 1, 1), performance.now() >= this.deadline;
	}
	streamLines() {
		let { ctx: e, lit: t, scene: n, seen: r } = this, i = new Map(n.layout.rows.map((e) => [e.row, e.y]));
		return n.pieces.flatMap(({ stream: n, x: a, top: o, bottom: s }) => {
			if (a < r.left || a > r.right || s < r.top || o > r.bottom) return [];
			let [c, l] = [s, o];
			if (t) {
				let [e, r] = t.streams[n];
				if (e > r) return [];
				c = Math.min(s, i.get(e) ?? s), l = Math.max(o, i.get(r) ?? o);
			}
			return c <= l ? [] : () => {
				e.moveTo(a, c), e.lineTo(a, l);
			};
		});
	}
	heads() {
		let { ctx: e, palette: t, k: n, seen: r, lit: i, scene: a } = this;
		if (!i) {
			e.lineWidth = Math.max(.9, .5 / n), e.strokeStyle = t.soft, e.fillStyle = t.ground;
			for (let i of a.heads) {
				let [o, s] = [i.x - i.width / 2, i.y - i.height / 2];
				if (o > r.right || o + i.width < r.left || s > r.bottom || s + i.height < r.top) continue;
				e.beginPath(), e.roundRect(o, s, i.width, i.height, 7), e.fill(), e.stroke();
				let c = a.layout.isUpright[i.row], l = c ? 10 : 11;
				if (l * n < 5.2) continue;
				e.fillStyle = t.soft, e.font = `${l}px ${ld}`;
				let u = a.layout.rows.find((e) => e.row === i.row).y;
				for (let t of i.captions) Ff(e, t.text, t.x, u, c);
				e.fillStyle = t.ground;
			}
		}
	}
	meetings() {
		let { ctx: e, lit: t, scene: n } = this, { x: r, y: i, h: a } = n.layout;
		return n.diagram.meetings.flatMap(([o, s]) => !n.shown.cells[o] || !n.shown.cells[s] || t && !(t.cells[o] && t.cells[s]) ? [] : () => {
			let t = i[o] - a[o] / 2;
			e.moveTo(r[o], t), e.bezierCurveTo(r[o], t - 18, r[s], t - 18, r[s], i[s] - a[s] / 2);
		});
	}
	*links() {
		let { ctx: e, k: t, lit: n, scene: r, palette: i } = this, { diagram: a, order: o, shown: s, largest: c } = r, l = n ? n.links : s.links, u = 0;
		for (let e = 0; e < l.length; e++) l[e] && this.isSeen(e) && u++;
		e.globalAlpha = n ? Math.max(.55, fd(u)) : fd(u);
		let d = Math.max(1, Math.min(Af, Math.floor(u / 300))), f = new Int32Array(d), p = 0, m = 0;
		for (let n = 0; n < o.length; n++) {
			let r = o[n];
			if (this.done = n, l[r] && this.isSeen(r) && (f[p++] = r), !(p < d && n + 1 < o.length)) {
				if (p) {
					let n = a.links.weight[f[p >> 1]];
					e.lineWidth = Math.max(dd(n, c), .6 / t), this.stroke(f, p, !0, i.positive), this.stroke(f, p, !1, i.negative), m += p, p = 0;
				}
				m < jf || (m = 0, this.isLate() && (yield n));
			}
		}
		e.globalAlpha = 1, this.done = this.total;
	}
	stroke(e, t, n, r) {
		let { ctx: i, scene: a, k: o } = this, { weight: s } = a.diagram.links;
		i.beginPath();
		for (let r = 0; r < t; r++) {
			let t = e[r];
			if (s[t] > 0 !== n) continue;
			let [c, l, u, d] = Nf(a, t);
			i.moveTo(c, l);
			let f = (l + d) / 2;
			(l - d) * o < kf || c === u ? i.lineTo(u, d) : i.bezierCurveTo(c, f, u, f, u, d);
		}
		i.strokeStyle = r, i.stroke();
	}
	isSeen(e) {
		let { seen: t, scene: n } = this, { x: r, y: i } = n.layout, a = n.diagram.links.source[e], o = n.diagram.links.target[e];
		if (i[o] > t.bottom || i[a] < t.top) return !1;
		let s = r[a], c = r[o];
		return (s < c ? s : c) <= t.right && (s < c ? c : s) >= t.left;
	}
	*cells() {
		let { ctx: e, scene: t, seen: n, lit: r, k: i } = this, { layout: a, shown: o } = t;
		for (let e of a.rows) {
			if (e.bottom < n.top || e.top > n.bottom) continue;
			let t = 0;
			for (let s of e.cells) {
				if (!o.cells[s] || r && !r.cells[s]) continue;
				let e = a.w[s] / 2;
				a.x[s] + e < n.left || a.x[s] - e > n.right || (a.h[s] * i < 5 ? this.dot(s) : this.cell(s), !(++t & 63) && this.isLate() && (yield 0));
			}
		}
		e.globalAlpha = 1;
	}
	dot(e) {
		let { ctx: t, scene: n, k: r, palette: i } = this, { x: a, y: o, w: s, h: c } = n.layout, [l, u] = [Math.max(s[e] * .7, 1.5 / r), Math.max(c[e] * .7, 1.5 / r)];
		t.fillStyle = i.nodeLine, t.fillRect(a[e] - l / 2, o[e] - u / 2, l, u);
	}
	cell(e) {
		let { ctx: t, scene: n, k: r, palette: i } = this, { x: a, y: o, w: s, h: c, isUpright: l } = n.layout, u = n.diagram.cells[e];
		t.beginPath(), t.roundRect(a[e] - s[e] / 2, o[e] - c[e] / 2, s[e], c[e], md(u.kind, s[e], c[e])), t.fillStyle = u.isMarked ? i.nodeLine : i.fill[u.kind], t.fill(), t.lineWidth = Math.max(.9, .5 / r), t.strokeStyle = i.nodeLine, t.stroke();
		let d = l[u.row], f = d ? 10 : 11;
		if (f * r < 5.2) return;
		let p = u.text !== u.plain;
		t.font = `${p ? "600 " : ""}${f}px ${ld}`, t.fillStyle = u.isMarked ? i.ground : p ? i.accent : i.ink, Ff(t, u.text, a[e], o[e], d);
	}
};
function Ff(e, t, n, r, i) {
	if (e.textAlign = "center", e.textBaseline = "middle", !i) return e.fillText(t, n, r + .5);
	e.save(), e.translate(n + .5, r), e.rotate(-Math.PI / 2), e.fillText(t, 0, 0), e.restore();
}
// src/graph/overlay.ts
var If = ({ view: e }, t) => t * e.k + e.y;
function Lf({ ctx: e, dpr: t, view: n }, r) {
	e.save(), e.setTransform(t * n.k, 0, 0, t * n.k, t * n.x, t * n.y), r(), e.restore();
}
var Rf = ({ layout: e, shown: t }, n) => !!t.cells[n] && !Number.isNaN(e.y[n]);
function zf(e) {
	let { ctx: t, palette: n } = e;
	for (let r of e.scene.layout.bands) {
		let i = n.bands[r.name[1]];
		if (!i) continue;
		let a = If(e, r.top);
		t.fillStyle = i, t.fillRect(0, a, e.width, If(e, r.bottom) - a);
	}
}
function Bf({ scene: e }, t) {
	return ad(e.layout, t.filter((t) => Rf(e, t)));
}
function Vf(e, { groups: t }) {
	let { ctx: n, palette: r, view: i } = e;
	Lf(e, () => {
		n.fillStyle = n.strokeStyle = r.accent, n.lineWidth = Math.max(1, 1 / i.k);
		for (let { cells: r } of t) {
			let t = Bf(e, r);
			t.length && (n.beginPath(), t.forEach(([e, t], r) => r ? n.lineTo(e, t) : n.moveTo(e, t)), n.closePath(), n.globalAlpha = .14, n.fill(), n.globalAlpha = .6, n.stroke());
		}
	});
}
function Hf(e, { groups: t }) {
	let { palette: n, view: r } = e;
	for (let { name: i, cells: a } of t) {
		let t = Bf(e, a);
		t.length && Uf(e, i, Math.min(...t.map((e) => e[0])) * r.k + r.x, If(e, Math.min(...t.map((e) => e[1]))) - 9, {
			align: "left",
			font: `600 11px ${ld}`,
			around: n.ground,
			fill: n.accent
		});
	}
}
function Uf({ ctx: e }, t, n, r, i) {
	e.font = i.font, e.textAlign = i.align, e.textBaseline = "middle", e.lineJoin = "round", e.lineWidth = 5, e.strokeStyle = i.around, e.strokeText(t, n, r + .5), e.fillStyle = i.fill, e.fillText(t, n, r + .5);
}
function Wf(e, t) {
	let { palette: n, view: r } = e, i = Math.max(1, 1 / r.k);
	Lf(e, () => {
		t.link !== null && Gf(e, t.link);
		for (let r of t.picked) Kf(e, r, 4 * i, n.accent, 2 * i, [4 * i, 3 * i]);
		t.selected !== null && Kf(e, t.selected, 3 * i, n.accent, 2.5 * i, []), t.pointed !== null && t.pointed !== t.selected && Kf(e, t.pointed, 2 * i, n.ink, 1.2 * i, []);
		for (let n of t.pinned) qf(e, n, Math.max(1, .7 / r.k));
	});
}
function Gf({ ctx: e, scene: t, palette: n, view: r }, i) {
	let [a, o, s, c] = Nf(t, i), l = (o + c) / 2;
	e.beginPath(), e.moveTo(a, o), e.bezierCurveTo(a, l, s, l, s, c), e.strokeStyle = t.diagram.links.weight[i] > 0 ? n.positive : n.negative, e.lineWidth = Math.max(5, 4 / r.k), e.stroke();
}
function Kf({ ctx: e, scene: t }, n, r, i, a, o) {
	if (!Rf(t, n)) return;
	let { layout: s, diagram: c } = t, [l, u] = [s.w[n] + 2 * r, s.h[n] + 2 * r];
	e.beginPath(), e.roundRect(s.x[n] - l / 2, s.y[n] - u / 2, l, u, md(c.cells[n].kind, l, u) + r), e.setLineDash(o), e.strokeStyle = i, e.lineWidth = a, e.stroke();
}
function qf({ ctx: e, scene: t, palette: n }, r, i) {
	if (!Rf(t, r)) return;
	let { x: a, y: o, w: s, h: c } = t.layout;
	e.setLineDash([]), e.beginPath(), e.arc(a[r] + s[r] / 2 - 1, o[r] - c[r] / 2 + 1, 4 * i, 0, 2 * Math.PI), e.fillStyle = n.accent, e.fill(), e.lineWidth = 1.2 * i, e.strokeStyle = n.ground, e.stroke();
}
function Jf(e) {
	let { palette: t, scene: n, width: r, height: i } = e, { layout: a, diagram: o } = n, s = (n, i, a, o, s) => Uf(e, n, a === "left" ? 12 : r - 12, i, {
		align: a,
		font: `${o} 11px ${ld}`,
		around: t.bands[s] ?? t.ground,
		fill: t.soft
	}), c = Infinity;
	for (let t of a.rows) {
		let n = If(e, t.y);
		if (c - n < 13) continue;
		c = n;
		let r = o.rows[t.row];
		n > 6 && n < i - 6 && s(r.name, n, "left", "", r.band[1]);
	}
	for (let t of a.bands) {
		let n = Math.max(4, If(e, t.top)), r = Math.min(i - 4, If(e, t.bottom)), a = (n + r) / 2, [o, c] = t.name;
		r - n >= 34 && c ? (s(o, a - 8, "right", "600", c), s(c, a + 8, "right", "", c)) : r - n >= 13 && s(`${o} ${c}`.trim(), a, "right", "600", c);
	}
}
// src/graph/canvas.ts
var Yf = .3, Xf = 10, Zf = 5, Qf = .15, $f = .6, ep = {
	left: 108,
	right: 92,
	top: 14,
	bottom: 14
}, tp = 40, np = 6, rp = class {
	front = null;
	job = null;
	clear() {
		this.front = null, this.job = null;
	}
	get progress() {
		return this.job ? this.job.painting.done / Math.max(1, this.job.painting.total) : 1;
	}
}, ip = class {
	canvas;
	palette;
	tell;
	ctx;
	zoom;
	selection;
	base = new rp();
	over = new rp();
	scene = null;
	lit = null;
	marks = {
		selected: null,
		pointed: null,
		link: null,
		picked: [],
		pinned: [],
		groups: []
	};
	width = 0;
	height = 0;
	dpr = 1;
	view = {
		k: 1,
		x: 0,
		y: 0
	};
	frame = 0;
	movedAt = -Infinity;
	hasMoved = !1;
	stale = !1;
	spare = [];
	constructor(e, t, n) {
		this.canvas = e, this.palette = t, this.tell = n, this.ctx = e.getContext("2d"), this.selection = Io(e), this.zoom = nd().clickDistance(4).filter((e) => (!e.ctrlKey || e.type === "wheel") && !e.button).on("zoom", ({ transform: e, sourceEvent: t }) => {
			this.view = {
				k: e.k,
				x: e.x,
				y: e.y
			}, t && (this.hasMoved = !0), this.movedAt = performance.now(), this.ask();
		}), this.selection.call(this.zoom).on("dblclick.zoom", null);
	}
	end() {
		cancelAnimationFrame(this.frame), this.selection.on(".zoom", null);
	}
	resize(e, t, n) {
		(e !== this.width || t !== this.height || n !== this.dpr) && ([this.width, this.height, this.dpr] = [
			e,
			t,
			n
		], this.canvas.width = Math.round(e * n), this.canvas.height = Math.round(t * n), this.spare = [], this.base.clear(), this.over.clear(), this.limit(), this.hasMoved || this.fit(), this.ask());
	}
	setPalette(e) {
		this.palette = e, this.base.clear(), this.over.clear(), this.ask();
	}
	setScene(e, t) {
		this.scene = e, this.base.job = null, t && e || this.base.clear(), this.stale = !0, this.over.clear(), this.limit(), t || (this.hasMoved = !1, this.fit()), this.ask();
	}
	setLit(e) {
		e !== this.lit && (this.lit = e, this.over.clear(), this.ask());
	}
	setMarks(e) {
		this.marks = e, this.ask();
	}
	fit() {
		if (!this.scene || !this.width || !this.height) return;
		let { layout: e } = this.scene, t = {
			x: Math.max(tp, this.width - ep.left - ep.right),
			y: Math.max(tp, this.height - ep.top - ep.bottom)
		}, n = Math.min(1.6, t.x / Math.max(1, e.width), t.y / Math.max(1, e.height)), r = ep.left + (t.x - e.width * n) / 2, i = ep.top + (t.y - e.height * n) / 2;
		this.selection.call(this.zoom.transform, Ku.translate(r, i).scale(n)), this.hasMoved = !1;
	}
	fitIfUnmoved() {
		this.hasMoved || this.fit();
	}
	zoomBy(e) {
		this.hasMoved = !0, this.selection.call(this.zoom.scaleBy, e);
	}
	show(e, t) {
		if (!this.scene) return;
		let { layout: n } = this.scene, [r, i] = [n.x[e], n.y[e]];
		if (Number.isNaN(i)) return;
		let [a, o] = this.toScreen(r, i);
		if (a > ep.left && a < this.width - ep.right && o > 12 && o < this.height - 12 && (!t || this.view.k >= $f)) return;
		this.hasMoved = !0;
		let s = Math.max(this.view.k, .8);
		this.selection.call(this.zoom.transform, Ku.translate(this.width / 2 - r * s, this.height / 2 - i * s).scale(s));
	}
	toWorld(e, t) {
		return [(e - this.view.x) / this.view.k, (t - this.view.y) / this.view.k];
	}
	toScreen(e, t) {
		return [e * this.view.k + this.view.x, t * this.view.k + this.view.y];
	}
	get scale() {
		return this.view.k;
	}
	limit() {
		if (!this.scene || !this.width || !this.height) return;
		let { width: e, height: t } = this.scene.layout, n = Math.min(1, Math.max(tp, this.width - 200) / Math.max(1, e), this.height / Math.max(1, t));
		this.zoom.scaleExtent([Math.max(1e-4, n * .5), np]).translateExtent([[-e * .5 - this.width, -t * .5 - this.height], [e * 1.5 + this.width, t * 1.5 + this.height]]);
	}
	ask() {
		this.frame ||= requestAnimationFrame(() => this.draw());
	}
	draw() {
		if (this.frame = 0, !this.width || !this.height) return;
		let e = performance.now(), t = e - this.movedAt < 90, n = !1;
		if (this.scene) {
			let r = t ? Zf : Xf;
			this.lit && (n = this.advance(this.over, this.lit, e + r, t, !1));
			let i = Math.max(e + r, performance.now() + r / 4);
			n = this.advance(this.base, null, i, t, this.stale) || n;
		}
		this.compose(), this.tell(this.view.k, Math.min(this.base.progress, this.lit ? this.over.progress : 1)), n && this.ask();
	}
	advance(e, t, n, r, i) {
		let a = e.job?.bitmap ?? e.front, o = !a || i && !e.job || !this.covers(a.view), s = a && a.view.k !== this.view.k;
		return (o && (!e.job || !r) || s && !r) && this.begin(e, t), e.job ? !e.job.painting.step(n) || (e.front && e.front.canvas !== e.job.bitmap.canvas && this.spare.push(e.front.canvas), e.front = e.job.bitmap, e.job = null, e.front.view.k !== this.view.k || !this.covers(e.front.view)) : !!s || o;
	}
	covers(e) {
		let t = this.view.k / e.k, n = this.view.x - (e.x + Yf * this.width) * t, r = this.view.y - (e.y + Yf * this.height) * t, [i, a] = [1.6 * this.width * t, 1.6 * this.height * t];
		return n <= 1 && r <= 1 && n + i >= this.width - 1 && r + a >= this.height - 1;
	}
	begin(e, t) {
		let n = e.job?.bitmap.canvas ?? this.spare.pop() ?? document.createElement("canvas"), [r, i] = [Yf * this.width, Yf * this.height], { view: a, dpr: o } = this;
		n.width = Math.ceil((this.width + 2 * r) * o), n.height = Math.ceil((this.height + 2 * i) * o);
		let s = n.getContext("2d", { willReadFrequently: !0 });
		s.setTransform(o * a.k, 0, 0, o * a.k, o * (a.x + r), o * (a.y + i));
		let c = {
			left: (-r - a.x) / a.k,
			right: (this.width + r - a.x) / a.k,
			top: (-i - a.y) / a.k,
			bottom: (this.height + i - a.y) / a.k
		};
		t || (this.stale = !1), e.job = {
			painting: new Pf(s, this.scene, a.k, c, this.palette, t),
			bitmap: {
				canvas: n,
				view: { ...a }
			}
		};
	}
	compose() {
		let { ctx: e, dpr: t } = this;
		if (e.setTransform(t, 0, 0, t, 0, 0), e.fillStyle = this.palette.ground, e.fillRect(0, 0, this.width, this.height), !this.scene) return;
		let n = {
			ctx: e,
			dpr: t,
			view: this.view,
			width: this.width,
			height: this.height,
			scene: this.scene,
			palette: this.palette
		};
		zf(n), e.globalAlpha = this.lit ? Qf : 1, this.place(this.base.front ?? this.base.job?.bitmap), e.globalAlpha = 1, this.lit && this.place(this.over.front ?? this.over.job?.bitmap), Vf(n, this.marks), Wf(n, this.marks), Hf(n, this.marks), Jf(n);
	}
	place(e) {
		if (!e) return;
		let { view: t } = e, n = this.view.k / t.k, r = this.view.x - (t.x + Yf * this.width) * n, i = this.view.y - (t.y + Yf * this.height) * n;
		n === 1 && ([r, i] = [Math.round(r * this.dpr) / this.dpr, Math.round(i * this.dpr) / this.dpr]), this.ctx.drawImage(e.canvas, r, i, e.canvas.width / this.dpr * n, e.canvas.height / this.dpr * n);
	}
}, ap = 80;
function op(e, t) {
	let n = Object.hasOwn(e.names, t) ? e.names[t] : void 0;
	return n ? Zd(n, ap, !0) : t;
}
function sp(e, { circuit: t, diagram: n, effects: r, shown: i, notes: a }) {
	let o = n.cells[e], { links: s } = n, c = 0, l = 0;
	for (let t = 0; t < s.source.length; t++) i.links[t] && (c += Number(s.target[t] === e), l += Number(s.source[t] === e));
	if (o.node < 0) return cp(o, t, c + l);
	let u = [], d = op(a, o.key);
	d !== o.key && u.push({
		what: "node",
		value: o.key
	}), o.head >= 0 && u.push({
		what: "head",
		value: String(o.head)
	}), r && u.push({
		what: "effect of ablating it",
		value: up(r.cells[e])
	}), u.push({
		what: "held at, where ablated",
		value: hd(n.nodes[o.node].mean)
	}), u.push({
		what: "edges in, out",
		value: `${c}, ${l}`
	});
	let f = a.groups.filter((e) => e.nodes.includes(o.key)).map((e) => Zd(e.name, 24, !0));
	return f.length && u.push({
		what: "groups",
		value: f.join(", ")
	}), a.pins.includes(o.key) && u.push({
		what: "pinned",
		value: "stays lit"
	}), {
		title: d,
		lines: u
	};
}
function cp(e, t, n) {
	if (e.site === "embedding") return {
		title: `embedding of channel ${e.index}`,
		lines: [{
			what: "tokens drawn",
			value: String(n)
		}]
	};
	let r = t.texts[String(e.index)], i = [{
		what: "token",
		value: String(e.index)
	}, {
		what: "channels drawn",
		value: String(n)
	}];
	return e.site === "answers" ? i.push({
		what: "role",
		value: "answer"
	}) : e.isMarked && i.push({
		what: "role",
		value: "tells a pair's prompts apart"
	}), {
		title: r === void 0 ? e.text : Zd(r, ap),
		lines: i
	};
}
function lp(e, { diagram: t, effects: n, notes: r }) {
	let { links: i, cells: a } = t, o = (e) => {
		let t = a[e];
		return t.kind === "token" ? t.text : t.site === "embedding" ? `channel ${t.index}` : op(r, t.key);
	}, s = i.weight[e], c = [{
		what: "weight",
		value: String(s).replace("-", "−")
	}];
	return n && i.edge[e] >= 0 && c.push({
		what: "effect of removing it",
		value: up(n.links[e])
	}), i.edge[e] < 0 && c.push({
		what: "of",
		value: a[i.source[e]].site === "tokens" ? "embedding" : "unembedding"
	}), {
		title: `${o(i.source[e])} → ${o(i.target[e])}`,
		lines: c
	};
}
function up(e) {
	return Number.isNaN(e) ? "not measured" : `${e > 0 ? "+" : ""}${hd(e).replace("-", "−")} nats a prompt`;
}
function dp(e, t) {
	let n = t.diagram.cells[e], r = t.diagram.rows[n.row], { title: i, lines: a } = sp(e, t), o = n.node < 0 ? r.name : n.site;
	return `${Yd(i, !0)}, in ${o}: ${a.map(({ what: e, value: t }) => `${e} ${t}`).join("; ")}.`;
}
function fp({ nNodes: e, ofNodes: t, nEdges: n, ofEdges: r }) {
	let i = (e, t, n) => e === t ? gd(e, n) : `${e.toLocaleString("en")} of ${gd(t, n)}`, a = [...t > e ? [gd(t - e, "node")] : [], ...r > n ? [gd(r - n, "edge")] : []], o = `${i(e, t, "node")} · ${i(n, r, "edge")}`;
	return a.length ? `${o} (${a.join(" and ")} hidden by filters)` : o;
}
// src/graph/hit.ts
function pp({ layout: e, shown: t }, n, r, i) {
	let a = null, o = Infinity;
	for (let s of e.rows) {
		if (r < s.top - i || r > s.bottom + i) continue;
		let c = Id(s.xs, n);
		for (let l of [-1, 1]) for (let u = l < 0 ? c - 1 : c, d = 4; d && u >= 0 && u < s.cells.length; u += l, d--) {
			let c = s.cells[u], l = Math.max(Math.abs(n - e.x[c]) - e.w[c] / 2, Math.abs(r - e.y[c]) - e.h[c] / 2, 0);
			!t.cells[c] || l > i || l >= o || (o = l, a = c);
		}
	}
	return a;
}
function mp(e, t, n, r) {
	let { diagram: i, layout: a, shown: o, order: s } = e, { source: c, target: l } = i.links, u = null, d = r;
	for (let r = s.length - 1; r >= 0; r--) {
		let i = s[r];
		if (!o.links[i] || a.y[c[i]] < n || a.y[l[i]] > n) continue;
		let [f, p, m, h] = Nf(e, i);
		if (n > p || n < h) continue;
		let g = hp(f, p, m, h, t, n);
		g >= d || (d = g, u = i);
	}
	return u;
}
function hp(e, t, n, r, i, a) {
	let o = (a - t) / (r - t || -1), s = 0, c = 1;
	for (let e = 0; e < 12; e++) {
		let e = (s + c) / 2;
		1.5 * e - 1.5 * e * e + e * e * e < o ? s = e : c = e;
	}
	let l = (s + c) / 2, u = e + (n - e) * l * l * (3 - 2 * l), d = 6 * (n - e) * l * (1 - l), f = (r - t) * (1.5 - 3 * l + 3 * l * l);
	return Math.abs(i - u) * Math.abs(f / (Math.hypot(d, f) || 1));
}
function gp({ layout: e, shown: t }, n, r) {
	let i = e.rows.findIndex((e) => e.cells.includes(n));
	if (i < 0) return null;
	let a = e.rows[i], o = (e) => !!t.cells[e];
	if (r === "left" || r === "right") {
		let e = [...a.cells].filter((e) => e === n || o(e));
		return e[e.indexOf(n) + (r === "left" ? -1 : 1)] ?? null;
	}
	let s = r === "up" ? 1 : -1;
	for (let t = i + s; t >= 0 && t < e.rows.length; t += s) {
		let r = null;
		for (let i of e.rows[t].cells) o(i) && (r === null || _p(e.x, i, n) < _p(e.x, r, n)) && (r = i);
		if (r !== null) return r;
	}
	return null;
}
var _p = (e, t, n) => Math.abs(e[t] - e[n]);
function vp({ layout: e, shown: t }) {
	for (let n of e.rows) for (let e of n.cells) if (t.cells[e]) return e;
	return null;
}
// src/graph/legend.tsx
function yp({ view: e }) {
	let t = e.diagram.value;
	if (!t) return null;
	let n = t.links.weight.reduce((e, t) => Math.max(e, Math.abs(t)), 0), r = (e, t) => /* @__PURE__ */ U("svg", {
		width: "26",
		height: "10",
		"aria-hidden": "true",
		children: /* @__PURE__ */ U("line", {
			class: e,
			x1: "1",
			x2: "25",
			y1: "5",
			y2: "5",
			"stroke-width": t
		})
	});
	return /* @__PURE__ */ U("ul", {
		class: "graph-legend",
		"aria-label": "Legend",
		children: [
			n > 0 && /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U("li", { children: [
				r("positive", 3),
				"positive ",
				r("negative", 3),
				"negative weight"
			] }), /* @__PURE__ */ U("li", { children: [
				r("plain", dd(.1 * n, n)),
				r("plain", dd(n, n)),
				"|weight| ",
				hd(.1 * n),
				", ",
				hd(n)
			] })] }),
			t.streams.length > 0 && /* @__PURE__ */ U("li", { children: [r("stream", 2), "residual stream, write to later reads"] }),
			t.meetings.length > 0 && /* @__PURE__ */ U("li", { children: [/* @__PURE__ */ U("svg", {
				width: "26",
				height: "10",
				"aria-hidden": "true",
				children: /* @__PURE__ */ U("path", {
					class: "arc",
					d: "M3 10 C3 0 23 0 23 10"
				})
			}), "query and key that meet"] }),
			t.cells.some((e) => e.isMarked && e.site === "tokens") && /* @__PURE__ */ U("li", { children: [/* @__PURE__ */ U("i", { class: "chip" }), "tells prompts apart"] })
		]
	});
}
// src/graph/marker.tsx
function bp(e, t, n) {
	let { [t]: r, ...i } = e.names;
	return {
		...e,
		names: n.trim() ? {
			...i,
			[t]: n.trim()
		} : i
	};
}
function xp(e, t, n) {
	let r = e.pins.filter((e) => e !== t);
	return {
		...e,
		pins: n ? [...r, t] : r
	};
}
function Sp(e, t, n) {
	let r = e.groups.filter((e) => e.name !== t);
	return {
		...e,
		groups: n.length ? [...r, {
			name: t,
			nodes: [...n]
		}] : r
	};
}
function Cp({ store: e, view: t }) {
	let n = t.picked.value, r = e.selected.value, { notes: i } = e.look.value;
	return t.find(r) === null && !n.length ? /* @__PURE__ */ U("p", {
		class: "graph-hint",
		children: [
			"Point at a node to light its paths, click to select it. ",
			/* @__PURE__ */ U("kbd", { children: "Shift" }),
			" click several to group them."
		]
	}) : /* @__PURE__ */ U("div", {
		class: "graph-marker",
		role: "group",
		"aria-label": "Name, pin, group",
		children: [n.length > 0 ? /* @__PURE__ */ U(Ep, {
			store: e,
			view: t,
			picked: n
		}) : /* @__PURE__ */ U(Tp, {
			store: e,
			node: r
		}, r), !e.index.value?.editable && wp(i) && /* @__PURE__ */ U("small", {
			title: "Open the circuit with `gossamer view --edit` to save them with it.",
			children: "kept until this page is left"
		})]
	});
}
var wp = ({ names: e, groups: t, pins: n }) => Object.keys(e).length + t.length + n.length > 0;
function Tp({ store: e, node: t }) {
	let { notes: n } = e.look.value, r = Object.hasOwn(n.names, t) ? n.names[t] : "", i = n.pins.includes(t), a = (i) => {
		i.trim() !== r && e.change({ notes: bp(n, t, i) });
	}, o = n.groups.filter((e) => e.nodes.includes(t));
	return /* @__PURE__ */ U(x, { children: [
		/* @__PURE__ */ U("code", { children: t }),
		/* @__PURE__ */ U("input", {
			class: "graph-name",
			"aria-label": `Name of ${t}`,
			placeholder: "Name this node",
			maxLength: 200,
			value: r,
			onChange: (e) => a(e.currentTarget.value),
			onKeyDown: (e) => {
				e.key === "Enter" && a(e.currentTarget.value), e.key === "Escape" && (e.currentTarget.value = r), (e.key === "Enter" || e.key === "Escape") && e.currentTarget.blur();
			}
		}),
		/* @__PURE__ */ U("button", {
			type: "button",
			"aria-pressed": i,
			title: "A pinned node's paths stay lit (P)",
			onClick: () => e.change({ notes: xp(n, t, !i) }),
			children: i ? "Unpin" : "Pin"
		}),
		o.map((r) => /* @__PURE__ */ U("button", {
			type: "button",
			title: `Take ${t} out of the group`,
			onClick: () => e.change({ notes: Sp(n, r.name, r.nodes.filter((e) => e !== t)) }),
			children: [Zd(r.name, 20, !0), " ×"]
		}, r.name))
	] });
}
function Ep({ store: e, view: t, picked: n }) {
	let r = gt(""), { notes: i } = e.look.value;
	return /* @__PURE__ */ U("form", {
		onSubmit: (a) => {
			a.preventDefault();
			let o = r.value.trim();
			o && (e.change({ notes: Sp(i, o, n) }), t.picked.value = []);
		},
		children: [
			/* @__PURE__ */ U("span", {
				title: n.map((e) => op(i, e)).join(", "),
				children: [n.length, " picked"]
			}),
			/* @__PURE__ */ U("input", {
				class: "graph-name",
				"aria-label": "Name of the group",
				placeholder: "Name this group",
				maxLength: 200,
				value: r.value,
				onInput: (e) => r.value = e.currentTarget.value
			}),
			/* @__PURE__ */ U("button", {
				type: "submit",
				disabled: !r.value.trim(),
				children: "Group"
			}),
			/* @__PURE__ */ U("button", {
				type: "button",
				onClick: () => t.picked.value = [],
				children: "Cancel"
			})
		]
	});
}
// src/graph/figure.ts
var Dp = 124, Op = 96, kp = 64, Ap = 20, jp = 420, Mp = .16, Np = 100;
function Pp(e, t, n, r) {
	let { layout: i } = e, a = Math.max(jp, i.width), o = Dp + a + Op, s = Dp + (a - i.width) / 2, c = Wp(e, r, kp + i.height + 16, o), l = [
		...Lp(e, o, kp),
		...Ip([
			...zp(e, t),
			...Bp(e, t),
			...Rp(e, n),
			...Vp(e, t)
		], s, kp),
		...Ip([...Hp(e, t), ...Up(e, t)], s, kp),
		Fp(16, 26, Zd(r.title, Np, !0), 16, {
			isBold: !0,
			fill: G.ink
		}),
		Fp(16, 46, Zd(r.subtitle, 200, !0), 12, {}),
		...c.marks
	];
	return {
		width: Math.ceil(o),
		height: Math.ceil(c.bottom),
		title: r.title,
		marks: l
	};
}
function Fp(e, t, n, r, i) {
	return {
		kind: "text",
		x: e,
		y: t,
		text: n,
		size: r,
		anchor: "start",
		fill: G.soft,
		isBold: !1,
		isUpright: !1,
		opacity: 1,
		...i
	};
}
function Ip(e, t, n) {
	return e.map((e) => "points" in e ? {
		...e,
		points: e.points.map((e, r) => e + (r % 2 ? n : t))
	} : {
		...e,
		x: e.x + t,
		y: e.y + n
	});
}
function Lp({ layout: e, diagram: t }, n, r) {
	let i = [];
	for (let { name: t, top: a, bottom: o } of e.bands) {
		let e = G.bands[t[1]];
		e && i.push({
			kind: "rect",
			x: 8,
			y: a + r,
			w: n - 16,
			h: o - a,
			r: 0,
			fill: e,
			stroke: "none",
			opacity: 1
		});
		let s = (a + o) / 2 + r;
		i.push(Fp(n - 20, t[1] ? s - 8 : s, t[0], 11, {
			anchor: "end",
			isBold: !0
		})), t[1] && i.push(Fp(n - 20, s + 8, t[1], 11, { anchor: "end" }));
	}
	for (let n of e.rows) i.push(Fp(20, n.y + r, t.rows[n.row].name, 11, {}));
	return i;
}
function Rp({ layout: e, diagram: t, shown: n }, r) {
	let i = new Map(t.cells.map((e, t) => [e.key, t]));
	return r.groups.flatMap(({ name: t, nodes: r }) => {
		let a = ad(e, r.flatMap((e) => i.get(e) ?? []).filter((t) => n.cells[t] && !Number.isNaN(e.y[t])));
		if (!a.length) return [];
		let [o, s] = [Math.min(...a.map(([e]) => e)), Math.min(...a.map(([, e]) => e))];
		return [{
			kind: "area",
			points: a.flat(),
			fill: G.accent,
			opacity: .14
		}, Fp(o, s - 8, Zd(t, 28, !0), 11, {
			isBold: !0,
			fill: G.accent
		})];
	});
}
function zp({ layout: e, pieces: t }, n) {
	let r = (e, t, n, r, i) => ({
		kind: "line",
		points: [
			e,
			t,
			e,
			n
		],
		stroke: r,
		width: pd,
		opacity: i
	}), i = new Map(e.rows.map((e) => [e.row, e.y]));
	return t.flatMap(({ stream: e, x: t, top: a, bottom: o }) => {
		if (!n) return [r(t, o, a, G.stream, 1)];
		let s = r(t, o, a, G.stream, 2 * Mp), [c, l] = n.streams[e], u = Math.min(o, i.get(c) ?? o), d = Math.max(a, i.get(l) ?? a);
		return c > l || u <= d ? [s] : [s, r(t, u, d, G.soft, 1)];
	});
}
function Bp({ layout: e, heads: t }, n) {
	let r = n ? .5 : 1;
	return t.flatMap((t) => {
		let { x: n, y: i, width: a, height: o } = t, s = e.isUpright[t.row], c = e.rows.find((e) => e.row === t.row).y;
		return [{
			kind: "rect",
			x: n - a / 2,
			y: i - o / 2,
			w: a,
			h: o,
			r: 7,
			fill: G.ground,
			stroke: G.soft,
			opacity: r
		}, ...t.captions.map((e) => Fp(e.x, c, e.text, s ? 10 : 11, {
			anchor: "middle",
			isUpright: s,
			opacity: r
		}))];
	});
}
function Vp(e, t) {
	let { diagram: n, order: r, shown: i, largest: a } = e, o = [], s = fd(r.length);
	for (let c of r) {
		if (!i.links[c]) continue;
		let [r, l, u, d] = Nf(e, c), f = (l + d) / 2, p = n.links.weight[c];
		o.push({
			kind: "line",
			points: r === u ? [
				r,
				l,
				u,
				d
			] : [
				r,
				l,
				r,
				f,
				u,
				f,
				u,
				d
			],
			stroke: p > 0 ? G.positive : G.negative,
			width: dd(p, a),
			opacity: t && !t.links[c] ? Mp * s : s
		});
	}
	return o;
}
function Hp({ diagram: e, layout: t, shown: n }, r) {
	let { x: i, y: a, h: o } = t;
	return e.meetings.flatMap(([e, t]) => {
		if (!n.cells[e] || !n.cells[t]) return [];
		let s = a[e] - o[e] / 2, c = [
			i[e],
			s,
			i[e],
			s - 18,
			i[t],
			s - 18,
			i[t],
			a[t] - o[t] / 2
		], l = r && !(r.cells[e] && r.cells[t]);
		return [{
			kind: "line",
			points: c,
			stroke: G.ink,
			width: 1.1,
			opacity: l ? Mp : 1
		}];
	});
}
function Up({ diagram: e, layout: t, shown: n }, r) {
	let { x: i, y: a, w: o, h: s, isUpright: c } = t;
	return e.cells.flatMap((e, t) => {
		if (!n.cells[t] || Number.isNaN(a[t])) return [];
		let l = r && !r.cells[t] ? 2 * Mp : 1, u = c[e.row], d = e.text !== e.plain, f = e.isMarked ? G.ink : G.fill[e.kind];
		return [{
			kind: "rect",
			x: i[t] - o[t] / 2,
			y: a[t] - s[t] / 2,
			w: o[t],
			h: s[t],
			r: md(e.kind, o[t], s[t]),
			fill: f,
			stroke: G.nodeLine,
			opacity: l
		}, Fp(i[t], a[t], e.text, u ? 10 : 11, {
			anchor: "middle",
			isUpright: u,
			isBold: d,
			fill: e.isMarked ? G.ground : d ? G.accent : G.ink,
			opacity: l
		})];
	});
}
function Wp(e, t, n, r) {
	let { diagram: i, largest: a } = e, o = [], [s, c] = [20, n], l = (e, t, n = [
		0,
		0,
		28,
		0
	]) => ({
		kind: "line",
		points: n,
		stroke: e,
		width: t,
		opacity: 1
	}), u = (e, t) => {
		let n = 38 + $d(t, 11) * .92 + 18;
		s > 20 && s + n > r - 16 && ([s, c] = [20, c + Ap]), o.push(...Ip([e], s, c), Fp(s + 38, c, t, 11, {})), s += n;
	};
	if (i.links.weight.length) {
		u(l(G.positive, 3), "positive weight"), u(l(G.negative, 3), "negative weight");
		for (let e of [
			.1,
			.5,
			1
		]) u(l(G.soft, dd(e * a, a)), `|weight| ${hd(e * a)}`);
	}
	i.streams.length && u(l(G.stream, pd), "residual stream, from a write to later reads"), i.meetings.length && u(l(G.ink, 1.1, [
		2,
		5,
		2,
		-8,
		26,
		-8,
		26,
		5
	]), "query and key that meet in the attention pattern"), i.cells.some((e) => e.isMarked && e.site === "tokens") && u({
		kind: "rect",
		x: 0,
		y: -5,
		w: 28,
		h: 10,
		r: 3,
		fill: G.ink,
		stroke: "none",
		opacity: 1
	}, "token that tells a pair's prompts apart"), o.length && (c += Ap);
	let d = Math.floor((r - 40) / 6.82);
	for (let e of t.notes) o.push(Fp(20, c, Zd(e, d, !0), 11, {})), c += Ap;
	return {
		marks: o,
		bottom: c
	};
}
// src/graph/menu.tsx
function Gp(e) {
	let t = gt(!1), n = Te(null);
	return z(() => {
		let e = (e) => {
			n.current && !e.composedPath().includes(n.current) && (t.value = !1);
		};
		return document.addEventListener("pointerdown", e), () => document.removeEventListener("pointerdown", e);
	}, []), /* @__PURE__ */ U("div", {
		class: "graph-menu",
		ref: n,
		onKeyDown: (e) => {
			e.key === "Escape" && t.value && (t.value = !1, n.current?.querySelector("button")?.focus(), e.stopPropagation());
		},
		children: [/* @__PURE__ */ U("button", {
			type: "button",
			title: e.title,
			"aria-expanded": t.value,
			onClick: () => t.value = !t.value,
			children: [
				e.summary,
				" ",
				/* @__PURE__ */ U("span", {
					"aria-hidden": "true",
					children: "▾"
				})
			]
		}), t.value && /* @__PURE__ */ U("div", {
			class: "graph-menu-panel",
			onClick: () => e.closesOnClick && (t.value = !1),
			children: e.children
		})]
	});
}
// src/graph/png.ts
var Kp = 2, qp = 12e3, Jp = 4e7, Yp = 256, Xp = 40;
async function Zp(e, t) {
	let { width: n, height: r } = e, i = Math.min(Kp, qp / Math.max(n, r), Math.sqrt(Jp / (n * r))), a = document.createElement("canvas");
	a.width = Math.round(n * i), a.height = Math.round(r * i);
	let o = a.getContext("2d", { willReadFrequently: !0 });
	o.scale(i, i), o.fillStyle = G.ground, o.fillRect(0, 0, n, r);
	let s = performance.now();
	for (let n = 0; n < e.marks.length; n++) Qp(o, e.marks[n]), n % Yp || (o.getImageData(0, 0, 1, 1), performance.now() - s < Xp || (t(n / e.marks.length), await new Promise((e) => setTimeout(e)), s = performance.now()));
	return new Promise((e, t) => a.toBlob((n) => n ? e(n) : t(/* @__PURE__ */ Error("The picture is too large for this browser: export SVG.")), "image/png"));
}
function Qp(e, t) {
	if (e.globalAlpha = t.opacity, t.kind === "text") return $p(e, t);
	if (e.beginPath(), t.kind === "rect") return e.roundRect(t.x, t.y, t.w, t.h, t.r), e.fillStyle = t.fill, e.fill(), t.stroke === "none" ? void 0 : (e.strokeStyle = t.stroke, e.lineWidth = .9, e.stroke());
	let [n = 0, r = 0, ...i] = t.points;
	if (e.moveTo(n, r), t.kind === "area") {
		for (let t = 0; t < i.length; t += 2) e.lineTo(i[t], i[t + 1]);
		return e.closePath(), e.fillStyle = t.fill, e.fill();
	}
	i.length > 2 ? e.bezierCurveTo(i[0], i[1], i[2], i[3], i[4], i[5]) : e.lineTo(i[0], i[1]), e.strokeStyle = t.stroke, e.lineWidth = t.width, e.stroke();
}
function $p(e, t) {
	e.save(), e.translate(t.x, t.y), t.isUpright && e.rotate(-Math.PI / 2), e.font = `${t.isBold ? "bold " : ""}${t.size}px ${ld}`, e.textAlign = t.anchor === "middle" ? "center" : t.anchor, e.textBaseline = "middle", e.fillStyle = t.fill, e.fillText(t.text, 0, 0), e.restore();
}
// src/graph/svg.ts
var em = "DejaVu Sans, Verdana, Helvetica, Arial, sans-serif";
function tm(e) {
	return e.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "�").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
function nm(e) {
	let { width: t, height: n } = e;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${t}" height="${n}" viewBox="0 0 ${t} ${n}" font-family="${em}">`,
		`<title>${tm(e.title)}</title>`,
		`<rect width="${t}" height="${n}" fill="${G.ground}"/>`,
		...e.marks.map(im),
		"</svg>",
		""
	].join("\n");
}
var rm = (e) => String(Math.round(e * 100) / 100);
function im(e) {
	let t = e.opacity < 1 ? ` opacity="${rm(e.opacity)}"` : "";
	switch (e.kind) {
		case "line": return `<path d="${am(e.points)}" fill="none" stroke="${e.stroke}" stroke-width="${rm(e.width)}"${t}/>`;
		case "area": return `<polygon points="${e.points.map(rm).join(" ")}" fill="${e.fill}"${t}/>`;
		case "rect": {
			let { x: n, y: r, w: i, h: a, r: o, fill: s, stroke: c } = e;
			return `<rect ${`x="${rm(n)}" y="${rm(r)}" width="${rm(i)}" height="${rm(a)}" rx="${rm(o)}"`} fill="${s}" stroke="${c}" stroke-width="0.9"${t}/>`;
		}
		case "text": {
			let { x: n, y: r, size: i, anchor: a, fill: o } = e, s = e.isBold ? " font-weight=\"bold\"" : "", c = e.isUpright ? ` transform="rotate(-90 ${rm(n)} ${rm(r)})"` : "";
			return `<text x="${rm(n)}" y="${rm(r)}" font-size="${i}" text-anchor="${a}" dominant-baseline="central" fill="${o}" xml:space="preserve"${s}${c}${t}>${tm(e.text)}</text>`;
		}
	}
}
function am(e) {
	let [t, n, ...r] = e.map(rm);
	return `M${t} ${n}${r.length > 2 ? "C" : "L"}${r.join(" ")}`;
}
// src/graph/table.ts
var om = (e) => e === void 0 || Number.isNaN(e) ? null : e;
function sm({ diagram: e, effects: t, shown: n, look: { notes: r } }) {
	return e.cells.flatMap((i, a) => i.node < 0 || !n.cells[a] ? [] : [{
		node: i.key,
		site: i.site,
		index: i.index,
		head: i.head < 0 ? null : i.head,
		name: Object.hasOwn(r.names, i.key) ? r.names[i.key] : null,
		mean: e.nodes[i.node].mean,
		effect_in_circuit: om(t?.cells[a]),
		groups: cm(r, i.key),
		is_pinned: r.pins.includes(i.key)
	}]);
}
function cm(e, t) {
	return e.groups.filter((e) => e.nodes.includes(t)).map((e) => e.name);
}
function lm({ diagram: e, effects: t, shown: n }) {
	let { links: r, cells: i } = e, a = [];
	return r.edge.forEach((e, o) => {
		if (e < 0 || !n.links[o]) return;
		let [s, c] = [i[r.source[o]].key, i[r.target[o]].key];
		a.push({
			source: s,
			target: c,
			weight: r.weight[o],
			effect: om(t?.links[o])
		});
	}), a;
}
function um(e) {
	let { circuit: t, diagram: n, look: r } = e, { weightAtLeast: i, effectAtLeast: a, hiddenLayers: o, hiddenKinds: s, size: c } = r;
	return JSON.stringify({
		format: "gossamer-shown-1",
		circuit: t.card,
		cut: n.isCut ? c : null,
		filters: {
			weight_at_least: i,
			effect_at_least: a,
			hidden_layers: o,
			hidden_sites: s
		},
		nodes: sm(e),
		edges: lm(e),
		groups: r.notes.groups
	}, null, 1);
}
function dm(e) {
	return pm([
		"node",
		"site",
		"index",
		"head",
		"name",
		"mean",
		"effect_in_circuit",
		"groups",
		"is_pinned"
	], sm(e).map((e) => [
		e.node,
		e.site,
		e.index,
		e.head,
		e.name,
		e.mean,
		e.effect_in_circuit,
		e.groups.join("; ") || null,
		String(e.is_pinned)
	]));
}
function fm(e) {
	return pm([
		"source",
		"target",
		"weight",
		"effect"
	], lm(e).map(({ source: e, target: t, weight: n, effect: r }) => [
		e,
		t,
		n,
		r
	]));
}
function pm(e, t) {
	let n = (e) => {
		if (e === null) return "";
		if (typeof e == "number") return String(e);
		let t = /^[=+\-@\t\r]/.test(e) ? `'${e}` : e;
		return /[",\r\n]/.test(t) ? `"${t.replace(/"/g, "\"\"")}"` : t;
	};
	return [e, ...t].map((e) => `${e.map(n).join(",")}\r\n`).join("");
}
// src/graph/downloads.tsx
function mm({ store: e, view: t }) {
	let n = gt(null), r = (t, r) => async () => {
		try {
			vm(await r(), `${_m(e.circuit.peek().card.name)}${t}`);
		} catch (t) {
			e.trouble.value = t instanceof Error ? t.message : String(t);
		} finally {
			n.value = null;
		}
	}, i = (e, t) => new Blob([e], { type: t }), a = () => hm(e, t), o = t.layout.value !== null;
	return /* @__PURE__ */ U(Gp, {
		title: "Download what is shown",
		summary: n.value === null ? "Export" : `Drawing ${Math.floor(100 * n.value)}%`,
		closesOnClick: !0,
		children: [
			[
				"Figure as SVG",
				".svg",
				() => i(nm(gm(e, t)), "image/svg+xml")
			],
			[
				"Figure as PNG",
				".png",
				() => Zp(gm(e, t), (e) => n.value = e)
			],
			[
				"Nodes and edges as JSON",
				".json",
				() => i(um(a()), "application/json")
			],
			[
				"Nodes as CSV",
				"-nodes.csv",
				() => i(dm(a()), "text/csv")
			],
			[
				"Edges as CSV",
				"-edges.csv",
				() => i(fm(a()), "text/csv")
			]
		].map(([e, t, i]) => /* @__PURE__ */ U("button", {
			type: "button",
			disabled: !o || n.value !== null,
			onClick: () => void r(t, i)(),
			children: e
		}, e))
	});
}
function hm(e, t) {
	return {
		circuit: e.circuit.peek(),
		diagram: t.diagram.peek(),
		effects: t.effects.peek(),
		shown: t.shown.peek(),
		look: e.look.peek()
	};
}
function gm(e, t) {
	let { card: n } = e.circuit.peek(), { notes: r, size: i } = e.look.peek(), a = t.diagram.peek(), o = t.shown.peek(), s = `loss ${hd(n.loss)} nats a prompt (whole model ${hd(n.full_loss)})`, c = a.isCut ? `the cut at ${i} nodes of the ranking` : s, l = {
		title: n.task,
		subtitle: `${fp(o)} · ${c}`,
		notes: a.notes
	};
	return Pp(Mf(a, t.layout.peek(), o), t.lit.peek(), r, l);
}
function _m(e) {
	return e.replace(/[^\w.-]+/g, "_").slice(0, 80) || "circuit";
}
function vm(e, t) {
	let n = document.createElement("a");
	n.href = URL.createObjectURL(e), n.download = t, n.click(), setTimeout(() => URL.revokeObjectURL(n.href), 6e4);
}
// src/graph/filters.tsx
function ym({ store: e, view: t }) {
	let { hiddenLayers: n, hiddenKinds: r, notes: i } = e.look.value, a = t.diagram.value?.rows ?? [], o = [...new Set(a.filter((e) => e.kinds.length && e.kinds[0] !== "final_resid").map((e) => e.layer))], s = [...new Set(a.flatMap((e) => e.kinds))], c = n.length + r.length, l = (e, t) => e.includes(t) ? e.filter((e) => e !== t) : [...e, t];
	return /* @__PURE__ */ U(Gp, {
		title: "Layers, sites and groups",
		summary: c ? `Filter · ${c}` : "Filter",
		children: [
			/* @__PURE__ */ U("fieldset", { children: [/* @__PURE__ */ U("legend", { children: "Layers" }), o.map((t) => /* @__PURE__ */ U("label", { children: [
				/* @__PURE__ */ U("input", {
					type: "checkbox",
					checked: !n.includes(t),
					onChange: () => e.change({ hiddenLayers: l(n, t) })
				}),
				"layer ",
				t
			] }, t))] }),
			/* @__PURE__ */ U("fieldset", { children: [/* @__PURE__ */ U("legend", { children: "Sites" }), s.map((t) => /* @__PURE__ */ U("label", { children: [/* @__PURE__ */ U("input", {
				type: "checkbox",
				checked: !r.includes(t),
				onChange: () => e.change({ hiddenKinds: l(r, t) })
			}), /* @__PURE__ */ U("code", { children: t })] }, t))] }),
			c > 0 && /* @__PURE__ */ U("button", {
				type: "button",
				onClick: () => e.change({
					hiddenLayers: [],
					hiddenKinds: []
				}),
				children: "Show all"
			}),
			i.groups.length > 0 && /* @__PURE__ */ U("fieldset", { children: [/* @__PURE__ */ U("legend", { children: "Groups" }), i.groups.map((n) => /* @__PURE__ */ U("div", {
				class: "graph-group",
				children: [/* @__PURE__ */ U("button", {
					type: "button",
					class: "plain",
					title: "Pick its nodes",
					onClick: () => t.picked.value = n.nodes,
					children: [
						Zd(n.name, 28, !0),
						" ",
						/* @__PURE__ */ U("small", { children: n.nodes.length })
					]
				}), /* @__PURE__ */ U("button", {
					type: "button",
					"aria-label": `Remove the group ${Zd(n.name, 28, !0)}`,
					title: "Remove the group",
					onClick: () => e.change({ notes: Sp(i, n.name, []) }),
					children: "×"
				})]
			}, n.name))] })
		]
	});
}
// src/graph/diagram.ts
var bm = 24, xm = 2, Sm = 4, Cm = 8, wm = 24, Tm = [
	["attn.act_in"],
	[
		"attn.q",
		"attn.k",
		"attn.v"
	],
	["attn.resid_delta"],
	["mlp.act_in"],
	["mlp.post_act"],
	["mlp.resid_delta"]
];
function Em(e, t) {
	let n = e.cuts;
	if (!n) return {
		nodes: e.nodes,
		edges: e.edges
	};
	let r = {
		source: [],
		target: [],
		weight: []
	};
	return n.edges.source.forEach((e, i) => {
		let a = n.edges.target[i];
		e >= t || a >= t || (r.source.push(e), r.target.push(a), r.weight.push(n.edges.weight[i]));
	}), {
		nodes: n.ranking.slice(0, t),
		edges: r
	};
}
function Dm(e, t, n) {
	let r = t !== null && e.cuts !== null, { nodes: i, edges: a } = r ? Em(e, t) : e;
	return new Om(e, i, a, n).build(r);
}
var Om = class {
	circuit;
	nodes;
	edges;
	names;
	cells = [];
	rows = [];
	at = /* @__PURE__ */ new Map();
	source = [];
	target = [];
	weight = [];
	edge = [];
	constructor(e, t, n, r) {
		this.circuit = e, this.nodes = t, this.edges = n, this.names = r;
	}
	build(e) {
		let { circuit: t, nodes: n, edges: r } = this, i = /* @__PURE__ */ new Map();
		n.forEach((e, n) => {
			let r = t.sites[e.site]?.name ?? "?";
			i.has(r) || i.set(r, []), i.get(r).push(n);
		});
		for (let e of i.values()) e.sort((e, t) => n[e].index - n[t].index);
		let a = (e) => (i.get(e) ?? []).map((e) => n[e].index), o = new Set([...i.keys()].filter(Am).flatMap(a)), s = new Set(a("final_resid")), c = new Set(t.answers.length <= Cm ? t.answers : []), l = jm(t.embedding, o, new Set(t.differing), /* @__PURE__ */ new Set()), u = jm(t.unembedding, s, /* @__PURE__ */ new Set(), c), d = /* @__PURE__ */ new Set([...u.kept.map(([e]) => e), ...s.size ? c : []]), f = new Set(l.kept.map(([e]) => e)), p = new Set(t.differing);
		this.tokenRow("tokens", f, "embedding", (e) => p.has(e));
		let m = [...new Set(l.kept.map(([, e]) => e))].sort((e, t) => e - t);
		this.row("embedding", ["embedding", ""], [], -1, !0, m.map((e) => this.channelOfEmbedding(e)));
		for (let e = 0; e < t.n_layer; e++) for (let t of Tm) {
			let n = t.flatMap((t) => (i.get(`${e}.${t}`) ?? []).map((e) => this.node(e, t))), r = t.length === 1 ? `${e}.${t[0]}` : `${e}.attn.{q, k, v}`, a = t[0].startsWith("attn") ? "attention" : "MLP";
			this.row(r, [`layer ${e}`, a], t, e, t[0].includes("act_in") || t[0].includes("resid"), n);
		}
		let h = (i.get("final_resid") ?? []).map((e) => this.node(e, "final_resid"));
		this.row("final_resid", ["unembedding", ""], ["final_resid"], t.n_layer, !0, h), this.tokenRow("answers", d, "unembedding", () => !0);
		for (let [e, t, n] of l.kept) this.link(`tokens:${e}`, `embedding:${t}`, n, -1);
		let g = n.map((e) => `${t.sites[e.site]?.name}:${e.index}`);
		r.source.forEach((e, t) => this.link(g[e], g[r.target[t]], r.weight[t], t));
		for (let [e, t, n] of u.kept) this.link(`final_resid:${t}`, `answers:${e}`, n, -1);
		return {
			nodes: n,
			edges: r,
			isCut: e,
			cells: this.cells,
			rows: this.rows,
			links: {
				source: Int32Array.from(this.source),
				target: Int32Array.from(this.target),
				weight: Float64Array.from(this.weight),
				edge: Int32Array.from(this.edge)
			},
			streams: this.streams(),
			meetings: this.meetings(),
			notes: [...Mm(l.kept.length, l.n, "embedding", ", differing tokens first"), ...Mm(u.kept.length, u.n, "unembedding", "")]
		};
	}
	row(e, t, n, r, i, a) {
		if (!a.length) return;
		let o = this.cells.length;
		for (let e of a) this.at.set(e.key, this.cells.length), this.cells.push({
			...e,
			row: this.rows.length
		});
		this.rows.push({
			name: e,
			band: t,
			kinds: n,
			layer: r,
			cells: a.map((e, t) => o + t),
			isOfColumns: i
		});
	}
	tokenRow(e, t, n, r) {
		let i = [...t].sort((e, t) => e - t).map((t) => {
			let n = Qd(this.circuit.texts, t);
			return km(`${e}:${t}`, "token", e, t, n, n, -1, -1, r(t));
		});
		this.row(e, [n, ""], [], -1, !1, i);
	}
	channelOfEmbedding(e) {
		return km(`embedding:${e}`, "channel", "embedding", e, String(e), String(e), -1, -1, !1);
	}
	node(e, t) {
		let { index: n, site: r } = this.nodes[e], i = this.circuit.sites[r].name, a = t === "attn.q" || t === "attn.k" || t === "attn.v", o = `${i}:${n}`, s = Object.hasOwn(this.names, o) ? this.names[o] : "";
		return km(o, a ? "attention" : t === "mlp.post_act" ? "neuron" : "channel", i, n, s ? Zd(s, wm, !0) : String(n), String(n), e, a ? Math.floor(n / this.circuit.d_head) : -1, !1);
	}
	link(e, t, n, r) {
		let i = this.at.get(e), a = this.at.get(t);
		i !== void 0 && a !== void 0 && (this.source.push(i), this.target.push(a), this.weight.push(n), this.edge.push(r));
	}
	streams() {
		let e = /* @__PURE__ */ new Map();
		this.cells.forEach((t, n) => {
			if (!this.rows[t.row].isOfColumns) return;
			let r = e.get(t.index) ?? {
				writes: [],
				reads: []
			};
			e.set(t.index, r), (Am(t.site) ? r.reads : r.writes).push(n);
		});
		let t = (e) => this.cells[e].row;
		return [...e].filter(([, { writes: e, reads: n }]) => e.length && n.length && t(e[0]) < t(n.at(-1))).map(([e, t]) => ({
			channel: e,
			...t
		}));
	}
	meetings() {
		return this.cells.flatMap((e, t) => {
			if (!e.site.endsWith(".attn.q")) return [];
			let n = this.at.get(`${e.site.slice(0, -1)}k:${e.index}`);
			return n === void 0 ? [] : [[t, n]];
		});
	}
};
function km(e, t, n, r, i, a, o, s, c) {
	return {
		key: e,
		kind: t,
		site: n,
		index: r,
		text: i,
		plain: a,
		node: o,
		head: s,
		isMarked: c
	};
}
function Am(e) {
	return e === "final_resid" || e.endsWith("act_in");
}
function jm(e, t, n, r) {
	let i = /* @__PURE__ */ new Map();
	e.token.forEach((n, r) => {
		let a = e.channel[r];
		t.has(a) && (i.has(a) || i.set(a, []), i.get(a).push([n, e.weight[r]]));
	});
	let a = Math.max(xm, Math.min(Sm, Math.floor(bm / Math.max(1, i.size)))), o = [], s = 0;
	for (let [e, t] of i) {
		s += t.length;
		let i = (e) => Number(!n.has(e));
		t.sort((e, t) => i(e[0]) - i(t[0]) || Math.abs(t[1]) - Math.abs(e[1]) || e[0] - t[0]), t.forEach(([t, n], i) => {
			(i < a || r.has(t)) && o.push([
				t,
				e,
				n
			]);
		});
	}
	return {
		kept: o,
		n: s
	};
}
function Mm(e, t, n, r) {
	return e === t ? [] : [`${`${e.toLocaleString("en")} of ${t.toLocaleString("en")} ${n} weights are drawn`}: the strongest of each channel${r}`];
}
// src/graph/search.ts
var Nm = [
	"attn.act_in",
	"attn.q",
	"attn.k",
	"attn.v",
	"attn.resid_delta",
	"mlp.act_in",
	"mlp.post_act",
	"mlp.resid_delta"
], Pm = {
	hook_attn_in: "attn.act_in",
	"ln1.hook_normalized": "attn.act_in",
	"attn.hook_q": "attn.q",
	"attn.hook_k": "attn.k",
	"attn.hook_v": "attn.v",
	hook_attn_out: "attn.resid_delta",
	hook_mlp_in: "mlp.act_in",
	"ln2.hook_normalized": "mlp.act_in",
	"mlp.hook_post": "mlp.post_act",
	hook_mlp_out: "mlp.resid_delta"
};
function Fm(e) {
	let t = e.trim();
	if (!t) return e ? {
		by: "text",
		text: e
	} : { by: "nothing" };
	if (/^\d+$/.test(t)) return {
		by: "site",
		layer: null,
		kind: null,
		index: Number(t)
	};
	let n = /^(?:layer\s*|blocks\.|L)(\d+)$/i.exec(t);
	if (n) return {
		by: "site",
		layer: Number(n[1]),
		kind: null,
		index: null
	};
	let r = /^(?:(?:layer\s*|blocks\.|L)?(\d+)[\s.]+)?head\s*(\d+)$/i.exec(t);
	if (r) return {
		by: "head",
		layer: r[1] === void 0 ? null : Number(r[1]),
		head: Number(r[2])
	};
	let [, i = t, a] = /^(.*?)(?:\s*:\s*|\s+|\s*\[\s*)(\d+)\s*\]?$/.exec(t) ?? [], o = Im(i);
	return o ? {
		by: "site",
		...o,
		index: a === void 0 ? null : Number(a)
	} : {
		by: "text",
		text: e
	};
}
function Im(e) {
	if (e === "final_resid" || e === "ln_final.hook_normalized") return {
		layer: null,
		kind: "final_resid"
	};
	let [, t, n = ""] = /^(?:(?:blocks\.)?(\d+)\.)?(.+)$/.exec(e) ?? [], r = Object.hasOwn(Pm, n) ? Pm[n] : n;
	return Nm.includes(r) ? {
		layer: t === void 0 ? null : Number(t),
		kind: r
	} : null;
}
function Lm(e, t) {
	let n = Fm(e);
	if (n.by === "nothing") return [];
	let r = [];
	if (n.by === "site" || n.by === "head") for (let e of t.keys) zm(e, n, t.circuit.d_head) && r.push({
		key: e,
		why: Rm(n)
	});
	n.by === "text" && r.push(...Vm(n.text, t));
	let i = n.by === "text" ? n.text : e.trim();
	(n.by === "text" || /^\d+$/.test(i)) && (n.by !== "text" && r.push(...Vm(i, t)), r.push(...Hm(i, t)));
	let a = /* @__PURE__ */ new Set();
	return r.filter(({ key: e }) => !a.has(e) && a.add(e));
}
function Rm(e) {
	return e.by === "head" ? `head ${e.head}` : e.index === null ? e.kind ?? `layer ${e.layer}` : `index ${e.index}`;
}
function zm(e, t, n) {
	let [r = "", i] = e.split(":"), a = /^\d+(?=\.)/.exec(r)?.[0], o = a === void 0 ? r : r.slice(a.length + 1);
	return t.layer !== null && a !== String(t.layer) ? !1 : t.by === "head" ? /^attn\.[qkv]$/.test(o) && Math.floor(Number(i) / n) === t.head : (t.kind === null || o === t.kind) && (t.index === null || Number(i) === t.index);
}
var Bm = (e, t) => e.toLowerCase().includes(t.toLowerCase());
function Vm(e, { notes: t, keys: n }) {
	let r = e.trim(), i = [];
	for (let e of n) Object.hasOwn(t.names, e) && Bm(t.names[e], r) ? i.push({
		key: e,
		why: "name"
	}) : r.length > 2 && Bm(e, r) && i.push({
		key: e,
		why: "site"
	});
	let a = new Set(n);
	for (let e of t.groups) Bm(e.name, r) && i.push(...e.nodes.filter((e) => a.has(e)).map((t) => ({
		key: t,
		why: `group ${e.name}`
	})));
	return i;
}
function Hm(e, { circuit: t, behaviour: n, keys: r }) {
	let i = n ? {
		...n.texts,
		...t.texts
	} : t.texts, a = /* @__PURE__ */ new Map();
	for (let [t, n] of Object.entries(i)) {
		let r = Qd(i, Number(t));
		(Bm(n, e) || Bm(r, e)) && a.set(Number(t), r);
	}
	if (!a.size) return [];
	let o = (t) => Number([i[t]?.trim(), a.get(t)].includes(e.trim())), s = [], c = (e, t, n) => {
		let i = /* @__PURE__ */ new Map();
		for (let e of r) {
			let [t = "", r] = e.split(":");
			n(t) && i.set(Number(r), [...i.get(Number(r)) ?? [], e]);
		}
		e.token.forEach((n, r) => {
			let c = a.get(n);
			if (c === void 0) return;
			let l = e.weight[r], u = `${t} ${c} (${l.toPrecision(3)})`;
			for (let t of i.get(e.channel[r]) ?? []) s.push({
				hit: {
					key: t,
					why: u
				},
				isWhole: o(n),
				weight: Math.abs(l)
			});
		});
	};
	return c(Um(t.embedding, n?.embedding), "reads", Am), c(Um(t.unembedding, n?.unembedding), "writes", (e) => e === "final_resid"), s.sort((e, t) => t.isWhole - e.isWhole || t.weight - e.weight), [...s.map(({ hit: e }) => e), ...Wm(a, t, n, new Set(r))];
}
function Um(e, t) {
	return t ? {
		token: [...e.token, ...t.flatMap(({ tokens: e }) => e)],
		channel: [...e.channel, ...t.flatMap(({ channel: e, tokens: t }) => t.map(() => e))],
		weight: [...e.weight, ...t.flatMap(({ weights: e }) => e)]
	} : e;
}
function Wm(e, t, n, r) {
	let i = [], a = [];
	return n?.nodes.forEach((n, o) => {
		let { site: s, index: c } = t.nodes[o], l = `${t.sites[s].name}:${c}`;
		if (!r.has(l)) return;
		let u = Math.min(...n.bands.map((e) => e.percent)), d = n.bands.filter((e) => e.side === "top" && e.percent === u).flatMap((e) => e.samples), f = d.find((t) => e.has(t.tokens[t.at])), p = d.flatMap((e) => e.tokens).find((t) => e.has(t));
		f ? i.push({
			key: l,
			why: `strongest at ${e.get(f.tokens[f.at])}`
		}) : p !== void 0 && a.push({
			key: l,
			why: `top samples hold ${e.get(p)}`
		});
	}), [...i, ...a];
}
// src/graph/searchbox.tsx
var Gm = 100;
function Km({ store: e, view: t }) {
	let n = gt(""), r = gt(!1), i = gt(0), a = Te(null), o = _t(() => {
		let r = e.circuit.value, i = t.diagram.value;
		if (!r || !i || !n.value) return [];
		let a = i.cells.filter((e) => e.node >= 0).map((e) => e.key);
		return Lm(n.value, {
			circuit: r,
			behaviour: e.behaviour.value,
			notes: e.look.value.notes,
			keys: a
		});
	}), s = o.value.slice(0, Gm), c = r.value && n.value !== "";
	z(() => {
		let e = (e) => {
			a.current && !e.composedPath().includes(a.current) && (r.value = !1);
		};
		return document.addEventListener("pointerdown", e), () => document.removeEventListener("pointerdown", e);
	}, []);
	let l = (n) => {
		n && (r.value = !1, t.pointed.value = null, e.change({ selected: n.key }), t.command.value = {
			do: "jump",
			key: n.key
		});
	}, u = (e) => {
		if (e.key === "ArrowDown" || e.key === "ArrowUp") {
			let t = e.key === "ArrowDown" ? 1 : -1;
			r.value = !0, i.value = Math.max(0, Math.min(s.length - 1, i.value + t)), a.current?.querySelector(`#graph-hit-${i.value}`)?.scrollIntoView({ block: "nearest" });
		} else if (e.key === "Enter") l(s[i.value]);
		else if (e.key === "Escape") c || (n.value = ""), r.value = !1;
		else return;
		e.preventDefault(), e.stopPropagation();
	}, { notes: d } = e.look.value;
	return /* @__PURE__ */ U("div", {
		class: "graph-search",
		ref: a,
		children: [/* @__PURE__ */ U("input", {
			type: "text",
			role: "combobox",
			"aria-label": "Search nodes",
			"aria-expanded": c,
			"aria-controls": "graph-hits",
			"aria-autocomplete": "list",
			"aria-activedescendant": c && s.length ? `graph-hit-${i.value}` : void 0,
			placeholder: "Node, site, token, name  ( / )",
			title: "As 0.attn.v:122, 122, attn.q, blocks.0.attn.hook_v, head 7, a token, or a name",
			value: n.value,
			onFocus: () => r.value = !0,
			onInput: (e) => {
				n.value = e.currentTarget.value, i.value = 0, r.value = !0;
			},
			onKeyDown: u
		}), /* @__PURE__ */ U("div", {
			class: "graph-hits",
			hidden: !c,
			children: [/* @__PURE__ */ U("ul", {
				id: "graph-hits",
				role: "listbox",
				"aria-label": "Nodes found",
				children: c && s.map((t, n) => /* @__PURE__ */ U("li", {
					id: `graph-hit-${n}`,
					role: "option",
					"aria-selected": n === i.value,
					onPointerEnter: () => e.hovered.value = t.key,
					onPointerLeave: () => e.hovered.value = null,
					onClick: () => l(t),
					children: [
						/* @__PURE__ */ U("span", { children: op(d, t.key) }),
						" ",
						/* @__PURE__ */ U("small", { children: Zd(t.why, 40, !0) })
					]
				}, t.key))
			}), /* @__PURE__ */ U("p", {
				role: "status",
				children: c ? s.length ? o.value.length > s.length ? `The first ${s.length} of ${gd(o.value.length, "node")}` : gd(s.length, "node") : "No node fits." : ""
			})]
		})]
	});
}
// src/graph/thresholds.tsx
var qm = 200;
function Jm(e, t) {
	return e >= qm ? t : t * (e / qm) ** 2;
}
function Ym(e, t) {
	return t > 0 ? Math.round(qm * Math.sqrt(Math.min(1, e / t))) : 0;
}
function Xm(e) {
	let t = 0;
	for (let n of e) Math.abs(n) > t && (t = Math.abs(n));
	return t;
}
function Zm({ store: e, view: t }) {
	let n = _t(() => Xm(t.diagram.value?.edges.weight ?? [])), r = _t(() => {
		let e = t.effects.value;
		return e ? Math.max(Xm(e.cells), Xm(e.links)) : null;
	}), { weightAtLeast: i, effectAtLeast: a } = e.look.value;
	return /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U(Qm, {
		name: "|weight|",
		title: "Hide edges with a smaller |weight|; tokens' weights stay",
		value: i,
		largest: n.value,
		onChange: (t) => e.change({ weightAtLeast: t }, "weight")
	}), r.value !== null && /* @__PURE__ */ U(Qm, {
		name: "effect",
		title: "Hide nodes and edges whose ablation changes the circuit's loss by less, in nats a prompt",
		value: a,
		largest: r.value,
		onChange: (t) => e.change({ effectAtLeast: t }, "effect")
	})] });
}
function Qm(e) {
	let { name: t, title: n, value: r, largest: i, onChange: a } = e;
	return /* @__PURE__ */ U("label", {
		class: "graph-slider",
		title: n,
		children: [
			/* @__PURE__ */ U("span", { children: [t, " ≥"] }),
			/* @__PURE__ */ U("input", {
				type: "range",
				min: 0,
				max: qm,
				step: 1,
				value: Ym(r, i),
				disabled: !i,
				"aria-valuetext": `at least ${hd(r)}`,
				onInput: (e) => a(Jm(Number(e.currentTarget.value), i))
			}),
			/* @__PURE__ */ U("output", {
				title: String(r),
				children: hd(r)
			})
		]
	});
}
// src/graph/toolbar.tsx
function $m({ store: e, view: t }) {
	return /* @__PURE__ */ U("div", {
		class: "graph-tools",
		role: "toolbar",
		"aria-label": "Graph",
		children: [
			/* @__PURE__ */ U(Km, {
				store: e,
				view: t
			}),
			/* @__PURE__ */ U(Zm, {
				store: e,
				view: t
			}),
			/* @__PURE__ */ U(Pi, { store: e }),
			/* @__PURE__ */ U(ym, {
				store: e,
				view: t
			}),
			/* @__PURE__ */ U("span", {
				class: "graph-buttons",
				children: [/* @__PURE__ */ U("button", {
					type: "button",
					title: "Undo (Ctrl+Z)",
					"aria-label": "Undo",
					disabled: !e.canUndo.value,
					onClick: () => e.undo(),
					children: "↶"
				}), /* @__PURE__ */ U("button", {
					type: "button",
					title: "Redo (Ctrl+Shift+Z)",
					"aria-label": "Redo",
					disabled: !e.canRedo.value,
					onClick: () => e.redo(),
					children: "↷"
				})]
			}),
			/* @__PURE__ */ U(mm, {
				store: e,
				view: t
			})
		]
	});
}
function eh({ view: e }) {
	return /* @__PURE__ */ U("span", {
		class: "graph-buttons graph-zoom",
		role: "group",
		"aria-label": "Zoom",
		children: [
			/* @__PURE__ */ U("button", {
				type: "button",
				title: "Smaller (−)",
				"aria-label": "Zoom out",
				onClick: () => th(e, 1 / 1.3),
				children: "−"
			}),
			/* @__PURE__ */ U("button", {
				type: "button",
				class: "graph-scale",
				title: "Show everything (0)",
				onClick: () => e.command.value = { do: "fit" },
				children: nh(e.zoom.value)
			}),
			/* @__PURE__ */ U("button", {
				type: "button",
				title: "Larger (+)",
				"aria-label": "Zoom in",
				onClick: () => th(e, 1.3),
				children: "+"
			})
		]
	});
}
function th(e, t) {
	e.command.value = {
		do: "zoom",
		by: t
	};
}
function nh(e) {
	return `${e < .1 ? (100 * e).toFixed(1) : Math.round(100 * e)}%`;
}
// src/graph/graph.tsx
var rh = {
	ArrowUp: "up",
	ArrowDown: "down",
	ArrowLeft: "left",
	ArrowRight: "right"
}, ih = "Arrow keys go from node to node, Enter selects, Shift+Enter picks several for a group, P pins, N names, Escape clears, plus and minus zoom, 0 shows everything, slash searches.";
function ah({ store: e, view: t }) {
	let n = Te(null), r = gt(null), i = gt(""), a = _t(() => {
		let { diagram: e, layout: n, shown: r } = {
			diagram: t.diagram.value,
			layout: t.layout.value,
			shown: t.shown.value
		};
		return e && n && r ? Mf(e, n, r) : null;
	}), o = _t(() => {
		let n = e.circuit.value, [r, i] = [t.diagram.value, t.shown.value];
		return n && r && i ? {
			circuit: n,
			diagram: r,
			shown: i,
			effects: t.effects.value,
			notes: e.look.value.notes
		} : null;
	}), s = ch(n, e, t, a, r), c = (n) => {
		let r = n === null ? null : t.diagram.peek().cells[n];
		t.pointed.value = r?.key ?? null, e.hovered.value = r && r.node >= 0 ? r.key : null;
	}, l = (e) => {
		let t = a.peek();
		if (!t || !s.current || e.buttons) return;
		let [n, i] = s.current.toWorld(e.offsetX, e.offsetY), o = pp(t, n, i, 3 / s.current.scale);
		c(o);
		let l = o === null ? mp(t, n, i, 5 / s.current.scale) : null;
		r.value = o === null && l === null ? null : {
			x: e.offsetX,
			y: e.offsetY,
			link: l
		};
	}, u = () => {
		c(null), r.value = null;
	}, d = (n) => {
		let r = a.peek();
		if (!r || !s.current) return;
		let [i, o] = s.current.toWorld(n.offsetX, n.offsetY);
		oh(e, t, pp(r, i, o, 3 / s.current.scale), n.shiftKey);
	}, f = (n) => {
		let l = a.peek();
		if (!l || n.ctrlKey || n.metaKey || n.altKey) return;
		let u = t.find(t.pointed.peek()) ?? t.find(e.selected.peek()), d = rh[n.key];
		if (d) {
			let e = u === null || Number.isNaN(l.layout.y[u]) ? vp(l) : gp(l, u, d);
			e !== null && (c(e), r.value = null, s.current?.show(e, !1), o.peek() && (i.value = dp(e, o.peek())));
		} else if (n.key === "Enter" || n.key === " ") oh(e, t, u, n.shiftKey);
		else if (n.key === "p") sh(e, t, u);
		else if (n.key === "Escape") c(null), t.picked.value = [], oh(e, t, null, !1);
		else return;
		n.preventDefault(), n.stopPropagation();
	}, p = _t(() => {
		let e = r.value, n = o.value;
		if (!e || !n) return null;
		if (e.link !== null) return e.link < n.diagram.links.source.length ? lp(e.link, n) : null;
		let i = t.find(t.pointed.value);
		return i === null ? null : sp(i, n);
	});
	return /* @__PURE__ */ U("section", {
		class: "graph",
		"aria-label": "circuit",
		children: [/* @__PURE__ */ U("div", {
			class: "graph-canvas",
			children: [
				/* @__PURE__ */ U("canvas", {
					ref: n,
					tabIndex: 0,
					role: "application",
					"aria-label": "The circuit as a graph",
					"aria-describedby": "graph-help",
					onPointerMove: l,
					onPointerLeave: u,
					onClick: d,
					onKeyDown: f
				}),
				/* @__PURE__ */ U("p", {
					id: "graph-help",
					class: "unseen",
					children: ih
				}),
				/* @__PURE__ */ U("p", {
					class: "unseen",
					"aria-live": "polite",
					children: i
				}),
				/* @__PURE__ */ U(uh, {
					view: t,
					store: e
				}),
				t.drawn.value && /* @__PURE__ */ U("p", {
					class: "graph-drawn",
					children: t.drawn.value
				}),
				/* @__PURE__ */ U(fh, {
					facts: p.value,
					pointer: r,
					box: n.current
				})
			]
		}), /* @__PURE__ */ U("footer", {
			class: "graph-foot",
			children: [
				/* @__PURE__ */ U("div", {
					class: "graph-bench",
					children: [/* @__PURE__ */ U(Cp, {
						store: e,
						view: t
					}), /* @__PURE__ */ U(eh, { view: t })]
				}),
				/* @__PURE__ */ U(yp, { view: t }),
				/* @__PURE__ */ U(dh, { view: t })
			]
		})]
	});
}
function oh(e, t, n, r) {
	let i = n === null ? null : t.diagram.peek().cells[n];
	if (r) {
		if (!i || i.node < 0) return;
		let n = e.selected.peek(), r = t.picked.peek().length || n === null || n === i.key ? t.picked.peek() : [n];
		t.picked.value = r.includes(i.key) ? r.filter((e) => e !== i.key) : [...r, i.key];
		return;
	}
	let a = i && i.node >= 0 ? i.key : null;
	t.held.value = i && i.node < 0 && t.held.peek() !== i.key ? i.key : null, a !== e.selected.peek() && e.change({ selected: a });
}
function sh(e, t, n) {
	let r = n === null ? null : t.diagram.peek().cells[n];
	if (!r || r.node < 0) return;
	let { notes: i } = e.look.peek(), a = i.pins.includes(r.key) ? i.pins.filter((e) => e !== r.key) : [...i.pins, r.key];
	e.change({ notes: {
		...i,
		pins: a
	} });
}
function ch(e, t, n, r, i) {
	let a = Te(null), o = gt(!1);
	z(() => {
		let t = e.current, i = t.getRootNode().host ?? document.documentElement, s = new ip(t, cd(t), (e, t) => {
			n.zoom.value = e, n.drawn.value = t < 1 ? `drawing edges: ${Math.floor(100 * t)}%` : lh(r.value, e);
		});
		a.current = s, o.value = !0;
		let c = () => {
			let { clientWidth: e, clientHeight: n } = t.parentElement;
			s.resize(e, n, window.devicePixelRatio || 1);
		}, l = () => s.setPalette(cd(t)), u = new ResizeObserver(c);
		u.observe(t.parentElement);
		let d = new MutationObserver(l);
		return d.observe(i, { attributes: !0 }), c(), () => {
			u.disconnect(), d.disconnect(), s.end();
		};
	}, []);
	let s = Te(null);
	return wt(() => {
		let e = r.value;
		if (!o.value || !a.current) return;
		let n = {
			circuit: t.circuit.peek(),
			isCut: e?.diagram.isCut ?? !1,
			layout: e?.layout
		}, c = s.current, l = c !== null && c.circuit === n.circuit && c.isCut === n.isCut;
		a.current.setScene(e, l), l && c.layout !== n.layout && a.current.fitIfUnmoved(), e && (s.current = n), i.value = null;
	}), wt(() => {
		let e = n.lit.value;
		o.value && a.current?.setLit(e);
	}), wt(() => {
		let { notes: e, selected: r } = t.look.value, s = (e) => n.find(e), c = (e) => e.flatMap((e) => s(e) ?? []), l = {
			selected: s(r) ?? s(n.held.value),
			pointed: s(n.pointed.value ?? t.hovered.value),
			link: i.value?.link ?? null,
			picked: c(n.picked.value),
			pinned: c(e.pins),
			groups: e.groups.map(({ name: e, nodes: t }) => ({
				name: Zd(e, 28, !0),
				cells: c(t)
			}))
		};
		o.value && a.current?.setMarks(l);
	}), wt(() => {
		let e = n.command.value;
		if (e && a.current) {
			if (n.command.value = null, e.do === "fit") a.current.fit();
			else if (e.do === "zoom") a.current.zoomBy(e.by);
			else {
				let t = n.find(e.key);
				t !== null && a.current.show(t, !0);
			}
		}
	}), wt(() => {
		let e = n.find(t.selected.value);
		e !== null && r.value && o.value && a.current?.show(e, !1);
	}), a;
}
function lh(e, t) {
	let n = e?.diagram.cells.length ?? 0;
	return n && 11 * t < 5.2 ? `${gd(n, "label")} not drawn below ${Math.ceil(100 * Of / 11)}%` : "";
}
function uh({ view: e, store: t }) {
	let n = t.circuit.value;
	return n ? e.diagram.value ? e.diagram.value.cells.length ? null : /* @__PURE__ */ U("p", {
		class: "graph-wait",
		children: "No node is kept: every node is held at its mean."
	}) : /* @__PURE__ */ U("p", {
		class: "graph-wait",
		children: [
			"Arranging ",
			gd(n.nodes.length, "node"),
			"…"
		]
	}) : t.trouble.value ? null : /* @__PURE__ */ U("p", {
		class: "graph-wait",
		children: "Fetching the circuit…"
	});
}
function dh({ view: e }) {
	let t = e.shown.value, n = e.diagram.value?.notes ?? [];
	return /* @__PURE__ */ U("p", {
		class: "graph-status",
		children: [t && /* @__PURE__ */ U("span", {
			role: "status",
			children: fp(t)
		}), n.map((e) => /* @__PURE__ */ U("span", { children: e }, e))]
	});
}
function fh({ facts: e, pointer: t, box: n }) {
	let r = t.value;
	if (!e || !r || !n) return null;
	let i = r.x > n.clientWidth - 300, a = r.y > n.clientHeight - 170;
	return /* @__PURE__ */ U("div", {
		class: "graph-tip",
		style: {
			left: i ? "auto" : `${r.x + 16}px`,
			right: i ? `${n.clientWidth - r.x + 12}px` : "auto",
			top: a ? "auto" : `${r.y + 16}px`,
			bottom: a ? `${n.clientHeight - r.y + 12}px` : "auto"
		},
		"aria-hidden": "true",
		children: [/* @__PURE__ */ U("strong", { children: e.title }), /* @__PURE__ */ U("dl", { children: e.lines.map(({ what: e, value: t }) => /* @__PURE__ */ U("div", { children: [/* @__PURE__ */ U("dt", { children: e }), /* @__PURE__ */ U("dd", { children: t })] }, e)) })]
	});
}
// src/graph/layout.worker.ts?worker&inline
var ph = "(function(){let e=.001,t=e=>[e.columns,...e.rows];function n(e){let n=t(e),r=n.reduce((e,t)=>e+t.length,0),s=e.gaps.reduce((e,t)=>e+t.column.length,0),l=y(1),u=n.map(g),d=a(u,e),f=Math.max(1,Math.min(24,Math.floor(2500/Math.max(1,r)))),p=Math.max(2,Math.min(16,Math.floor(5e5/Math.max(1,s))));for(let t=0;t<f&&d[0]>0;t++){let r=n.map(g);if(t){let e=Float64Array.from(r[0],l);r[0]=c(e,new Float64Array(e.length).fill(1),_(e),n[0])}let s=[1/0,1/0];for(let t=0;t<p;t++){for(let t=1;t<=n.length;t++)o(r,e,n,t%n.length);let t=a(r,e);if(i(t,d)&&(u=r.map(e=>e.slice()),d=t),!i(t,s))break;s=t}}return u.map(_)}function r(e,n,r,i){let a=t(e),o=a.map((e,t)=>c(new Float64Array(e.length),v(e.length),n[t],e)),u=e.gaps.reduce((e,t)=>e+t.column.length,0),d=Math.max(12,Math.min(40,Math.floor(3e6/Math.max(1,u))));for(let t=0;t<d;t++)for(let t=1;t<=a.length;t++){let r=t%a.length,{wish:i,weight:l}=s(o,e,r);o[r]=c(i,l,n[r],a[r])}return r.forEach((t,r)=>{let u=Float64Array.from(t,e=>o[0][e]).sort();if(!u.length)return;let{weight:d}=s(o,e,r+1);for(let e=0;e<4;e++){let e=o[r+1].map((e,t)=>i[r][t]?l(e,a[r+1][t]/2,u):e);o[r+1]=c(e,d,n[r+1],a[r+1])}}),o}let i=(e,t)=>e[0]<t[0]||e[0]===t[0]&&e[1]<t[1];function a(e,t){let n=0,r=0;for(let i of t.gaps){let[t,a]=d(e,i);n+=m(t,a);for(let e=0;e<t.length;e++)r+=Math.abs(t[e]-a[e])}return[n,Math.round(r*1e4)/1e4]}function o(t,n,r,i){let{wish:a,weight:o}=s(t,n,i),l=a.map((n,r)=>o[r]>e?n:t[i][r]),u=_(l),d=o.reduce((e,t)=>e+t,0);u.length*d<=4e5&&p(u,f(t,n,i)),t[i]=c(l,o,u,r[i])}function s(t,n,r){let i=new Float64Array(t[r].length),a=new Float64Array(i.length).fill(e);for(let{row:e,column:o,block:s,offset:c}of n.gaps){if(r!==0&&r!==e+1)continue;let n=r===0?o:s,l=r===0?t[e+1]:t[0],u=r===0?s:o,d=r===0?1:-1;for(let e=0;e<n.length;e++){let t=n[e];i[t]=i[t]+l[u[e]]+d*c[e],a[t]=a[t]+1}}for(let e=0;e<i.length;e++)i[e]=i[e]/a[e];return{wish:i,weight:a}}function c(e,t,n,r){let i=n.length,a=new Float64Array(i),o=new Float64Array(i),s=new Float64Array(i),c=new Int32Array(i),l=0,u=0;for(let d=0;d<i;d++){let i=n[d];a[d]=l+r[i]/2,l+=r[i];let f=e[i]-a[d],p=t[i],m=1;for(;u&&o[u-1]>=f;){u--;let e=s[u]+p;f=(o[u]*s[u]+f*p)/e,p=e,m+=c[u]}o[u]=f,s[u]=p,c[u++]=m}let d=new Float64Array(i);for(let e=0,t=0;e<u;e++)for(let r=t+c[e];t<r;t++)d[n[t]]=o[e]+a[t];return d}function l(e,t,n){let r=u(n,e),i=n[Math.min(r,n.length-1)];return r>0&&e-n[r-1]<=Math.abs(i-e)&&(i=n[r-1]),Math.abs(e-i)>=t?e:e<i-1e-6?i-t:i+t}function u(e,t){let n=0,r=e.length;for(;n<r;){let i=n+r>>1;e[i]<t?n=i+1:r=i}return n}function d(e,t){let n=t.column.length,r=new Float64Array(n),i=new Float64Array(n);for(let a=0;a<n;a++)r[a]=e[0][t.column[a]],i[a]=e[t.row+1][t.block[a]]+t.offset[a];return[r,i]}function f(e,t,n){let r=e[n].length,i=new Float64Array(r*r);for(let a of t.gaps){if(n!==0&&n!==a.row+1)continue;let[t,o]=d(e,a),s=n===0?a.column:a.block,c=n===0?o:t,l=_(c),u=new Float64Array(r);for(let e=0;e<l.length;){let t=e;for(;t<l.length&&c[l[t]]===c[l[e]];)t++;for(let n=e;n<t;n++){let e=s[l[n]];for(let t=0;t<r;t++)i[e*r+t]=i[e*r+t]+u[t]}for(let n=e;n<t;n++)u[s[l[n]]]++;e=t}}return i}function p(e,t){let n=e.length;for(let r=!0;r;){r=!1;for(let i=0;i+1<n;i++){let a=e[i],o=e[i+1];t[a*n+o]<=t[o*n+a]||(e[i]=o,e[i+1]=a,r=!0)}}}function m(e,t){let n=h(e),r=h(t),i=r.length,a=e.map((e,a)=>u(n,e)*i+u(r,t[a])).sort(),o=new Int32Array(i+1),s=0;return a.forEach((e,t)=>{let n=e%i+1,r=0;for(let e=n;e>0;e-=e&-e)r+=o[e];s+=t-r;for(let e=n;e<=i;e+=e&-e)o[e]++}),s}function h(e){return Float64Array.from(new Set(e)).sort()}function g(e){let t=-e.reduce((e,t)=>e+t,0)/2;return e.map(e=>(t+=e,t-e/2))}function _(e){return Int32Array.from(e,(e,t)=>t).sort((t,n)=>e[t]-e[n]||t-n)}let v=e=>new Float64Array(e).fill(1);function y(e){let t=e;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,1|t);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/4294967296}}function b(e,t){let n=0;for(let t of e)n+=(t.codePointAt(0)??0)>11903?1.7:1;return n*.62*t}let x={size:11,isUpright:!1,margin:8,columnMargin:20},S={size:10,isUpright:!0,margin:4,columnMargin:8},C=1250;function w(e){let t=E(e),i=D(e,t.length),a=e.rows.map(t=>t.isOfColumns?i:O(e,t)),o=new Map(t.map((e,t)=>[e,t])),s=j(e,a,o,e=>e.plain),c=e.cells.some(e=>e.text!==e.plain)?j(e,a,o,e=>e.text):s,l=c.blocks.map(e=>e.map(e=>e.cells.length===1)),u=r(c.problem,n(s.problem),N(e,o),l),d=0,f=0,p=[c.problem.columns,...c.problem.rows];u.forEach((e,t)=>e.forEach((e,n)=>{d=Math.min(d,e-p[t][n]/2),f=Math.max(f,e+p[t][n]/2)}));let m=e.cells.length,h={width:f-d,x:new Float64Array(m),w:new Float64Array(m),h:new Float64Array(m),isUpright:a.map(e=>e.isUpright),heads:[]};return e.cells.forEach((t,n)=>{let[r,i]=T(t.text,a[t.row]);h.w[n]=r,h.h[n]=i,e.rows[t.row].isOfColumns&&(h.x[n]=u[0][o.get(t.index)]-d)}),c.blocks.forEach((e,t)=>e.forEach((e,n)=>{let r=u[t+1][n]-d;if(e.cells.forEach((t,n)=>h.x[t]=r+e.offsets[n]),e.head<0)return;let i=e.captions.map(e=>({...e,x:r+e.x}));h.heads.push({row:t,head:e.head,x:r,width:e.width-14,captions:i})})),h}function T(e,t){let n=Math.max(24,Math.round(b(e,t.size))+12),r=t.size+9;return t.isUpright?[r,n]:[n,r]}function E(e){let t=/* @__PURE__ */ new Set;for(let n of e.rows)if(n.isOfColumns)for(let r of n.cells)t.add(e.cells[r].index);return[...t].sort((e,t)=>e-t)}function D(e,t){let n=0;for(let t of e.rows)if(t.isOfColumns)for(let r of t.cells)n=Math.max(n,T(e.cells[r].plain,x)[0]);return t*(n+x.columnMargin)<=C?x:S}function O(e,t){return k(e,t,x,e=>e.plain).reduce((e,t)=>e+t.width,0)<=C?x:S}function k(e,t,n,r){let i=t=>e.cells[t];if(i(t.cells[0]).kind!==`attention`)return t.cells.map(e=>{let t=T(r(i(e)),n)[0]+n.margin;return{cells:[e],offsets:[0],width:t,head:-1,captions:[]}});let a=/* @__PURE__ */ new Map;for(let e of t.cells){let{head:t}=i(e);a.has(t)||a.set(t,[]),a.get(t).push(e)}return[...a].sort(([e],[t])=>e-t).map(([e,t])=>A(e,t,i,n,r))}function A(e,t,n,r,i){let a=15,o=e=>{let t=a+e/2;return a+=e+r.margin,t},s=[],c=(e,t)=>s.push({x:o(r.isUpright?r.size+4:b(e,r.size)),text:e,site:t});c(`head ${e}`,``);let l=t.map((e,s)=>{let l=n(e);return(s===0||n(t[s-1]).site!==l.site)&&(a+=r.margin/2,c(l.site.slice(-1),l.site)),o(T(i(l),r)[0])}),u=a-r.margin+8+7;return{cells:t,offsets:l.map(e=>e-u/2),width:u,head:e,captions:s.map(e=>({...e,x:e.x-u/2}))}}function j(e,t,n,r){let{cells:i,rows:a}=e,o=new Float64Array(n.size),s=a.map((n,i)=>n.isOfColumns?[]:k(e,n,t[i],r)),c=new Int32Array(i.length),l=new Float64Array(i.length);i.forEach(e=>{if(!a[e.row].isOfColumns)return;let i=n.get(e.index),s=t[e.row];o[i]=Math.max(o[i],T(r(e),s)[0]+s.columnMargin)});for(let e of s)e.forEach((e,t)=>e.cells.forEach((n,r)=>{c[n]=t,l[n]=e.offsets[r]}));let u=M(e,n,c,l);return{problem:{columns:o,rows:s.map(e=>Float64Array.from(e,e=>e.width)),gaps:u},blocks:s}}function M(e,t,n,r){let{cells:i,rows:a,links:o}=e,s=Int32Array.from(i,e=>a[e.row].isOfColumns?t.get(e.index):-1),c=Int32Array.from(i,e=>e.row),l=new Int32Array(2*a.length),{source:u,target:d}=o,f=e=>s[u[e]]>=0?2*c[d[e]]:2*c[u[e]]+1;for(let e=0;e<u.length;e++)l[f(e)]++;let p=Array.from(l,(e,t)=>({row:t>>1,column:new Int32Array(e),block:new Int32Array(e),offset:new Float64Array(e)}));l.fill(0);for(let e=0;e<u.length;e++){let t=f(e),[i,a]=t%2?[d[e],u[e]]:[u[e],d[e]],{column:o,block:c,offset:m}=p[t],h=l[t]++;o[h]=s[i],c[h]=n[a],m[h]=r[a]}return p.filter(e=>e.column.length)}function N(e,t){let n=e.rows.map(()=>[]);for(let{channel:r,writes:i,reads:a}of e.streams){let o=e.cells[i[0]].row,s=e.cells[a.at(-1)].row;for(let e=o+1;e<s;e++)n[e].push(t.get(r))}return n.map(e=>Int32Array.from(e))}self.onmessage=({data:e})=>self.postMessage(w(e))})();", mh = typeof self < "u" && self.Blob && new Blob(["(self.URL || self.webkitURL).revokeObjectURL(self.location.href);", ph], { type: "text/javascript;charset=utf-8" });
function hh(e) {
	let t;
	try {
		if (t = mh && (self.URL || self.webkitURL).createObjectURL(mh), !t) throw "";
		let n = new Worker(t, { name: e?.name });
		return n.addEventListener("error", () => {
			(self.URL || self.webkitURL).revokeObjectURL(t);
		}), n;
	} catch {
		return new Worker("data:text/javascript;charset=utf-8," + encodeURIComponent(ph), { name: e?.name });
	}
}
// src/graph/paths.ts
function gh(e) {
	let t = e.cells.length, n = new Int32Array(t).fill(-1);
	return e.streams.forEach(({ writes: e, reads: t }, r) => {
		for (let t of e) n[t] = r;
		for (let e of t) n[e] = r;
	}), {
		up: _h(e.links.source, t),
		down: _h(e.links.target, t),
		stream: n
	};
}
function _h(e, t) {
	let n = new Int32Array(t + 1);
	for (let t of e) n[t + 1]++;
	for (let e = 0; e < t; e++) n[e + 1] = n[e + 1] + n[e];
	let r = n.slice(), i = new Int32Array(e.length);
	return e.forEach((e, t) => i[r[e]++] = t), {
		start: n,
		list: i
	};
}
function vh(e, t, n, r) {
	let i = {
		cells: new Uint8Array(e.cells.length),
		links: new Uint8Array(e.links.source.length),
		streams: e.streams.map(() => [1, 0])
	};
	for (let a of [!0, !1]) yh(e, t, n, r, a, i);
	for (let [t, a] of e.meetings) r.includes(t) && n.cells[a] && (i.cells[a] = 1), r.includes(a) && n.cells[t] && (i.cells[t] = 1);
	return i;
}
function yh(e, t, n, r, i, a) {
	let { cells: o, links: s, streams: c } = e, l = new Uint8Array(o.length), u = [], d = (e) => {
		!l[e] && n.cells[e] && (l[e] = 1, a.cells[e] = 1, u.push(e));
	};
	r.forEach(d);
	let { start: f, list: p } = i ? t.up : t.down, m = i ? s.target : s.source;
	for (let e = u.pop(); e !== void 0; e = u.pop()) {
		for (let t = f[e]; t < f[e + 1]; t++) {
			let e = p[t];
			n.links[e] && (a.links[e] = 1, d(m[e]));
		}
		let r = t.stream[e];
		if (r < 0) continue;
		let s = o[e].row, [l, u] = i ? [c[r].writes, c[r].reads] : [c[r].reads, c[r].writes];
		if (l.includes(e)) for (let e of u) {
			let t = o[e].row;
			if ((i ? t <= s : t >= s) || !n.cells[e]) continue;
			d(e);
			let c = a.streams[r], l = i ? [s, t] : [t, s];
			a.streams[r] = c[0] > c[1] ? l : [Math.min(c[0], l[0]), Math.max(c[1], l[1])];
		}
	}
}
// src/graph/shown.ts
function bh(e, t, n) {
	if (!t) return null;
	let r = e.nodes.map((t) => `${e.sites[t.site]?.name}:${t.index}`), i = new Map(r.map((e, n) => [e, t.nodes[n]?.effect_in_circuit ?? NaN])), a = /* @__PURE__ */ new Map();
	e.edges.source.forEach((n, i) => a.set(`${r[n]}>${r[e.edges.target[i]]}`, t.edge_effects[i] ?? NaN));
	let { cells: o, links: s } = n;
	return {
		cells: Float64Array.from(o, (e) => e.node < 0 ? NaN : i.get(e.key) ?? NaN),
		links: Float64Array.from(s.edge, (e, t) => e < 0 ? NaN : a.get(`${o[s.source[t]].key}>${o[s.target[t]].key}`) ?? NaN)
	};
}
function xh(e, t, n) {
	let r = e.cells[n], i = e.rows[r.row];
	if (i.kinds.length === 0) return !0;
	let a = i.kinds.length === 1 ? i.kinds[0] : r.site.slice(r.site.indexOf(".") + 1);
	return !t.hiddenLayers.includes(i.layer) && !t.hiddenKinds.includes(a);
}
function Sh(e, t, n) {
	let { cells: r, links: i } = e, a = new Uint8Array(r.length), o = (e) => e !== void 0 && Math.abs(e) < t.effectAtLeast;
	for (let i = 0; i < r.length; i++) a[i] = Number(xh(e, t, i) && !o(n?.cells[i]));
	let s = new Uint8Array(i.source.length), c = 0, l = 0;
	for (let e = 0; e < s.length; e++) {
		let r = i.edge[e] >= 0;
		(!r || Math.abs(i.weight[e]) >= t.weightAtLeast && !o(n?.links[e])) && a[i.source[e]] && a[i.target[e]] && (s[e] = 1), r && (l++, c += s[e]);
	}
	let u = 0, d = 0;
	return r.forEach((e, t) => {
		e.node < 0 || (d++, u += a[t]);
	}), {
		cells: a,
		links: s,
		nNodes: u,
		ofNodes: d,
		nEdges: c,
		ofEdges: l
	};
}
// src/graph/view.ts
var Ch = class {
	store;
	diagram;
	effects;
	shown;
	layout;
	lit;
	cellOf;
	picked = B([]);
	held = B(null);
	pointed = B(null);
	command = B(null);
	zoom = B(1);
	drawn = B("");
	places = B(null);
	stop;
	worker = null;
	constructor(e) {
		this.store = e;
		let t = (t) => tt(() => t(e.look.value)), n = t(({ notes: e }) => e.names), r = t((e) => e.size), i = t(({ notes: e }) => e.pins), a = t((e) => e.hiddenLayers), o = t((e) => e.hiddenKinds), s = t((e) => e.weightAtLeast), c = t((e) => e.effectAtLeast), l = tt(() => {
			let t = e.circuit.value;
			return t && {
				circuit: t,
				diagram: Dm(t, r.value, n.value)
			};
		});
		this.diagram = tt(() => {
			let t = this.places.value;
			return t && t.circuit === e.circuit.value ? t.diagram : null;
		}), this.effects = tt(() => {
			let t = e.circuit.value;
			return t && this.diagram.value && bh(t, e.behaviour.value, this.diagram.value);
		}), this.shown = tt(() => {
			let e = {
				weightAtLeast: s.value,
				effectAtLeast: c.value,
				hiddenLayers: a.value,
				hiddenKinds: o.value
			};
			return this.diagram.value && Sh(this.diagram.value, e, this.effects.value);
		}), this.layout = tt(() => {
			let e = this.places.value;
			if (!e || !this.diagram.value) return null;
			let t = {
				weightAtLeast: 0,
				effectAtLeast: 0,
				hiddenLayers: a.value,
				hiddenKinds: o.value
			};
			return xf(e.diagram, e.across, (n) => xh(e.diagram, t, n));
		}), this.cellOf = tt(() => new Map(this.diagram.value?.cells.map((e, t) => [e.key, t])));
		let u = tt(() => this.diagram.value && gh(this.diagram.value)), d = tt(() => {
			let t = this.pointed.value ?? e.hovered.value, n = [...t === null ? [e.selected.value, this.held.value] : [t], ...i.value].flatMap((e) => {
				let t = e === null ? void 0 : this.cellOf.value.get(e);
				return t === void 0 ? [] : [t];
			});
			return [...new Set(n)].sort((e, t) => e - t).join();
		});
		this.lit = tt(() => {
			let e = d.value.split(",").filter(Boolean).map(Number);
			return !e.length || !this.diagram.value || !u.value || !this.shown.value ? null : vh(this.diagram.value, u.value, this.shown.value, e);
		});
		let f = [this.keepPlacing(l), this.keepPicksOfOneCircuit()];
		this.stop = () => f.forEach((e) => e());
	}
	find(e) {
		return e === null ? null : this.cellOf.value.get(e) ?? null;
	}
	end() {
		this.stop(), this.worker?.terminate();
	}
	keepPlacing(e) {
		let t = null, n = null, r = (e, t) => this.places.value = {
			...e,
			across: t
		}, i = (e) => {
			t = e, this.worker.postMessage(e.diagram);
		};
		try {
			this.worker = new hh(), this.worker.onmessage = ({ data: e }) => {
				let [a, o] = [t, n];
				t = n = null, o && i(o), a && r(a, e);
			}, this.worker.onerror = () => {
				this.worker = null;
				let e = n ?? t;
				e && r(e, af(e.diagram));
			};
		} catch {
			this.worker = null;
		}
		return V(() => {
			let a = e.value;
			a && (this.worker ? t ? n = a : i(a) : r(a, af(a.diagram)));
		});
	}
	keepPicksOfOneCircuit() {
		return V(() => {
			this.store.circuit.value, this.picked.value = [], this.held.value = null, this.pointed.value = null;
		});
	}
};
// src/graph/page.tsx
function wh({ store: e }) {
	let t = Te(null), n = Ee(() => new Ch(e), [e]);
	return z(() => () => n.end(), [n]), wt(() => {
		let t = e.route.value, n = e.circuit.value;
		t.page === "circuit" && n?.card.id === t.id && t.node !== e.look.peek().selected && e.change({ selected: t.node });
	}), wt(() => {
		let t = e.selected.value, n = e.route.peek();
		n.page === "circuit" && e.circuit.peek()?.card.id === n.id && n.node !== t && e.router.go({
			...n,
			node: t
		}, !0);
	}), z(() => {
		let r = (r) => {
			let i = r.composedPath();
			t.current && (i.includes(t.current) || r.target === document.body && Th(t.current)) && Eh(r, i[0], e, n, t.current) && r.preventDefault();
		};
		return document.addEventListener("keydown", r), () => document.removeEventListener("keydown", r);
	}, [n]), /* @__PURE__ */ U("div", {
		class: "graph-page",
		ref: t,
		children: [
			/* @__PURE__ */ U("div", {
				class: "graph-head",
				children: [/* @__PURE__ */ U($m, {
					store: e,
					view: n
				}), /* @__PURE__ */ U(Fi, { store: e })]
			}),
			/* @__PURE__ */ U(ah, {
				store: e,
				view: n
			}),
			/* @__PURE__ */ U("aside", {
				class: "panel",
				children: e.selected.value ? /* @__PURE__ */ U(Di, { store: e }) : /* @__PURE__ */ U(Pr, { store: e })
			})
		]
	});
}
function Th(e) {
	return e.getRootNode().host?.id === "gossamer";
}
function Eh(e, t, n, r, i) {
	if (t instanceof HTMLInputElement && t.type !== "range" && t.type !== "checkbox" || t instanceof HTMLTextAreaElement || t instanceof HTMLSelectElement || e.altKey) return !1;
	let a = e.key.toLowerCase();
	if (e.ctrlKey || e.metaKey) {
		if (a === "z") e.shiftKey ? n.redo() : n.undo();
		else if (a === "y") n.redo();
		else return !1;
		return !0;
	}
	if (a === "/") i.querySelector(".graph-search input")?.focus();
	else if (a === "n" && i.querySelector(".graph-name")) i.querySelector(".graph-name").focus();
	else if (a === "+" || a === "=") th(r, 1.3);
	else if (a === "-") th(r, 1 / 1.3);
	else if (a === "0") r.command.value = { do: "fit" };
	else return !1;
	return !0;
}
// src/many/overlap.ts
function Dh(e, t, n) {
	let r = e + t + n;
	return r === 0 ? 1 : e / r;
}
function Oh(e, t) {
	return {
		nodes: Ah(e, t),
		edges: jh(e, t)
	};
}
function kh(e, t, n) {
	return {
		shared: e,
		left: t,
		right: n,
		jaccard: Dh(e.length, t.length, n.length)
	};
}
function Ah(e, t) {
	let [n, r] = [new Set(In(e)), new Set(In(t))];
	return kh([...n].filter((e) => r.has(e)), [...n].filter((e) => !r.has(e)), [...r].filter((e) => !n.has(e)));
}
function jh(e, t) {
	let [n, r] = [In(e), In(t)], i = /* @__PURE__ */ new Map();
	for (let e of [...n, ...r]) i.has(e) || i.set(e, i.size);
	let a = /* @__PURE__ */ new Map(), o = (e, t, n) => {
		let { source: r, target: o, weight: s } = e.edges;
		for (let e = 0; e < r.length; e++) {
			let [c, l] = [t[r[e]], t[o[e]]], u = i.get(c) * i.size + i.get(l), d = a.get(u) ?? {
				source: c,
				target: l,
				left: null,
				right: null
			};
			d[n] = s[e], a.set(u, d);
		}
	};
	o(e, n, "left"), o(t, r, "right");
	let s = (e) => Math.max(Math.abs(e.left ?? 0), Math.abs(e.right ?? 0)), c = [...a.values()].sort((e, t) => s(t) - s(e));
	return kh(c.filter((e) => e.left !== null && e.right !== null), c.filter((e) => e.right === null), c.filter((e) => e.left === null));
}
function Mh(e, t) {
	return e.card.model_hash === t.card.model_hash ? e.card.task === t.card.task ? null : "Both are of the same model, for different tasks: what they share does both tasks." : "These circuits belong to different models, by their hashes. A channel's number means the same in both only if they are snapshots of one training run; otherwise what they share below is chance.";
}
function Nh(e, t) {
	let n = /* @__PURE__ */ new Map(), [r, i] = e.sites.length >= t.sites.length ? [e, t] : [t, e];
	for (let e of [...r.sites, ...i.sites]) {
		let t = n.get(e.name);
		n.set(e.name, {
			name: e.name,
			width: Math.max(e.width, t?.width ?? 0),
			shared: [],
			left: [],
			right: []
		});
	}
	let a = Ah(e, t);
	for (let e of [
		"shared",
		"left",
		"right"
	]) for (let t of a[e]) {
		let r = t.lastIndexOf(":");
		n.get(t.slice(0, r))?.[e].push(Number(t.slice(r + 1)));
	}
	return [...n.values()].filter((e) => e.shared.length + e.left.length + e.right.length > 0).reverse();
}
// src/remember.ts
var Ph = /* @__PURE__ */ new WeakMap();
function Fh(e, t, n) {
	let r = Ph.get(e) ?? /* @__PURE__ */ new Map();
	return Ph.set(e, r), r.has(t) || r.set(t, n()), r.get(t);
}
// src/many/text.ts
function K(e) {
	let t = Math.abs(e);
	return Number.isFinite(e) ? Uh(t >= .01 || t === 0 ? e.toFixed(3) : e.toPrecision(2)) : String(e);
}
function Ih(e) {
	return e > 0 ? `+${K(e)}` : K(e);
}
function q(e) {
	if (!Number.isFinite(e)) return String(e);
	if (Number.isInteger(e) && Math.abs(e) < 0x38d7ea4c68000) return Uh(e.toLocaleString("en-US"));
	let t = Math.abs(e);
	return Uh(t >= 1e6 || t < 1e-5 ? e.toExponential(3) : t >= 1e3 ? Math.round(e).toLocaleString("en-US") : String(Number(e.toPrecision(4))));
}
function Lh(e) {
	return `${(100 * e).toFixed(1)}%`;
}
function Rh(e) {
	return `${e > 0 ? "+" : ""}${Uh((100 * e).toFixed(1))} points`;
}
function zh(e, t, n = `${t}s`) {
	return `${e.toLocaleString("en-US")} ${e === 1 ? t : n}`;
}
function Bh(e) {
	return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`;
}
function Vh(e) {
	let t = e.trim();
	return `${t.slice(0, 1).toUpperCase()}${t.slice(1)}${/[.!?]$/.test(t) ? "" : "."}`;
}
function Hh(e, t = 60) {
	return Kh(e, t).replaceAll("␣", " ");
}
function Uh(e) {
	return e.replace("-", "−");
}
var Wh = {
	" ": "␣",
	"\n": "↵",
	"	": "⇥",
	"\r": "␍"
}, Gh = /[ \p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
function Kh(e, t = 40) {
	let n = e.slice(0, 4 * t).replace(Gh, (e) => Wh[e] ?? `⟨U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`), r = [...n];
	return r.length > t || e.length > 4 * t ? `${r.slice(0, t).join("")}…` : n;
}
function qh(e, t) {
	return Object.hasOwn(e, t) ? e[t] : `#${t}`;
}
// src/many/pieces.tsx
function Jh({ store: e, to: t, label: n, children: r }) {
	return /* @__PURE__ */ U("a", {
		class: "mn-link",
		href: or(t),
		"aria-label": n,
		onClick: (n) => {
			n.ctrlKey || n.metaKey || n.shiftKey || n.altKey || (n.preventDefault(), e.router.go(t));
		},
		children: r
	});
}
function J({ value: e, as: t = K }) {
	return e === null ? /* @__PURE__ */ U("span", {
		class: "mn-none",
		title: "not measured",
		children: "–"
	}) : /* @__PURE__ */ U("span", {
		title: String(e),
		children: t(e)
	});
}
function Yh({ text: e }) {
	return /* @__PURE__ */ U("span", {
		title: Kh(e, 400),
		children: Hh(e, 48)
	});
}
function Xh(e, t) {
	let [n, r] = R({
		id: e,
		loaded: { state: "waiting" }
	});
	return z(() => {
		let n = !0, i = (t) => n && r({
			id: e,
			loaded: t
		});
		return i({ state: "waiting" }), t(e).then((e) => i({
			state: "there",
			value: e
		}), (e) => i({
			state: "failed",
			why: e instanceof Error ? e.message : String(e)
		})), () => {
			n = !1;
		};
	}, [e]), n.id === e ? n.loaded : { state: "waiting" };
}
function Zh({ loaded: e, what: t }) {
	return e.state === "failed" ? /* @__PURE__ */ U("p", {
		class: "mn-notice",
		role: "alert",
		children: Vh(`${t} can't be shown: ${e.why}`)
	}) : /* @__PURE__ */ U("p", {
		class: "mn-notice",
		role: "status",
		children: [
			"Loading ",
			t,
			"…"
		]
	});
}
var Qh = 6;
function $h(e, t) {
	let n = e.circuit.peek();
	if (n?.card.id === t) return Promise.resolve(n);
	let r = Fh(e, "circuits", () => /* @__PURE__ */ new Map()), i = r.get(t) ?? e.source.circuit(t);
	r.delete(t), r.set(t, i), i.catch(() => r.delete(t));
	for (let e of r.keys()) r.size > Qh && r.delete(e);
	return i;
}
function eg(e, t = 640) {
	let [n, r] = R(t);
	return we(() => {
		let t = e.current;
		if (!t) return;
		let n = () => r(Math.max(240, Math.floor(t.clientWidth)));
		n();
		let i = new ResizeObserver(n);
		return i.observe(t), () => i.disconnect();
	}, []), n;
}
// src/many/picture.tsx
var tg = 150, ng = 92, rg = 30;
function ig({ store: e, rows: t, left: n, right: r }) {
	let i = Te(null), a = eg(i), o = a - ng;
	return /* @__PURE__ */ U("div", {
		ref: i,
		class: "mn-picture",
		children: [/* @__PURE__ */ U("svg", {
			width: a,
			height: t.length * rg + 4,
			role: "img",
			"aria-label": "Channels of each site that the circuits keep; the lists below name them.",
			children: t.map((t, i) => {
				let s = i * rg + rg / 2, c = (e) => tg + (e + .5) / t.width * (o - tg), l = `${t.left.length} only left, ${t.shared.length} in both, ${t.right.length} only right`, u = (n, r) => e.router.go({
					page: "circuit",
					id: n,
					node: `${t.name}:${r}`
				}), d = (e) => (n) => `${t.name}:${n}, ${e}`;
				return /* @__PURE__ */ U("g", { children: [
					/* @__PURE__ */ U("text", {
						class: "mn-site",
						x: 0,
						y: s + 4,
						children: t.name
					}),
					/* @__PURE__ */ U("line", {
						class: "mn-track",
						x1: tg,
						x2: o,
						y1: s,
						y2: s
					}),
					/* @__PURE__ */ U(sg, {
						kind: "left",
						channels: t.left,
						x: c,
						y: s,
						say: d("only left"),
						go: (e) => u(n, e)
					}),
					/* @__PURE__ */ U(sg, {
						kind: "right",
						channels: t.right,
						x: c,
						y: s,
						say: d("only right"),
						go: (e) => u(r, e)
					}),
					/* @__PURE__ */ U(sg, {
						kind: "shared",
						channels: t.shared,
						x: c,
						y: s,
						say: d("in both"),
						go: (e) => u(n, e)
					}),
					/* @__PURE__ */ U("text", {
						class: "mn-tally",
						x: a,
						y: s + 4,
						"text-anchor": "end",
						children: [/* @__PURE__ */ U("title", { children: l }), `${t.left.length} · ${t.shared.length} · ${t.right.length}`]
					})
				] }, t.name);
			})
		}), /* @__PURE__ */ U("ul", {
			class: "mn-legend",
			children: [
				/* @__PURE__ */ U("li", { children: [/* @__PURE__ */ U("svg", {
					width: "10",
					height: "20",
					"aria-hidden": "true",
					children: /* @__PURE__ */ U("rect", {
						class: "mn-is-left",
						x: "3",
						y: "0",
						width: "4",
						height: "9",
						rx: "1.5"
					})
				}), "only left"] }),
				/* @__PURE__ */ U("li", { children: [/* @__PURE__ */ U("svg", {
					width: "10",
					height: "20",
					"aria-hidden": "true",
					children: /* @__PURE__ */ U("rect", {
						class: "mn-is-shared",
						x: "3",
						y: "0",
						width: "4",
						height: "20",
						rx: "1.5"
					})
				}), "in both"] }),
				/* @__PURE__ */ U("li", { children: [/* @__PURE__ */ U("svg", {
					width: "10",
					height: "20",
					"aria-hidden": "true",
					children: /* @__PURE__ */ U("rect", {
						class: "mn-is-right",
						x: "3",
						y: "11",
						width: "4",
						height: "9",
						rx: "1.5"
					})
				}), "only right"] }),
				/* @__PURE__ */ U("li", { children: "at the end of a row: only left · in both · only right" })
			]
		})]
	});
}
var ag = {
	left: {
		from: -10,
		height: 9
	},
	right: {
		from: 1,
		height: 9
	},
	shared: {
		from: -10,
		height: 20
	}
}, og = 120;
function sg({ kind: e, channels: t, x: n, y: r, say: i, go: a }) {
	let { from: o, height: s } = ag[e];
	if (t.length > og) {
		let i = t.map((e) => `M${(n(e) - 1).toFixed(1)} ${r + o}h2v${s}h-2z`).join("");
		return /* @__PURE__ */ U("path", {
			class: `mn-is-${e}`,
			d: i
		});
	}
	return /* @__PURE__ */ U("g", { children: t.map((t) => /* @__PURE__ */ U("rect", {
		class: `mn-dot mn-is-${e}`,
		x: n(t) - 2,
		y: r + o,
		width: 4,
		height: s,
		rx: 1.5,
		onClick: () => a(t),
		children: /* @__PURE__ */ U("title", { children: i(t) })
	}, t)) });
}
// src/many/compare.tsx
function cg({ store: e }) {
	let t = e.route.value, [n, r] = t.page === "compare" ? [t.left, t.right] : ["", ""], i = Xh(n, (t) => $h(e, t)), a = Xh(r, (t) => $h(e, t));
	return /* @__PURE__ */ U("div", {
		class: "mn-page",
		children: [
			/* @__PURE__ */ U("header", {
				class: "mn-head",
				children: /* @__PURE__ */ U("h1", { children: "Side by side" })
			}),
			/* @__PURE__ */ U(lg, {
				store: e,
				left: n,
				right: r
			}),
			i.state === "there" ? a.state === "there" ? /* @__PURE__ */ U(ug, {
				store: e,
				left: i.value,
				right: a.value
			}) : /* @__PURE__ */ U(Zh, {
				loaded: a,
				what: "the right circuit"
			}) : /* @__PURE__ */ U(Zh, {
				loaded: i,
				what: "the left circuit"
			})
		]
	});
}
function lg({ store: e, left: t, right: n }) {
	let r = e.index.value?.circuits ?? [], i = (t, n, i) => /* @__PURE__ */ U("label", {
		class: `mn-side mn-${t}`,
		children: [t, /* @__PURE__ */ U("select", {
			value: n,
			onChange: (n) => {
				let r = n.currentTarget.value;
				e.router.go({
					page: "compare",
					left: t === "left" ? r : i,
					right: t === "left" ? i : r
				});
			},
			children: r.map((e) => /* @__PURE__ */ U("option", {
				value: e.id,
				children: Hh(`${e.name}, ${e.task}, ${e.model}`, 80)
			}, e.id))
		})]
	});
	return /* @__PURE__ */ U("div", {
		class: "mn-tools",
		children: [
			i("left", t, n),
			/* @__PURE__ */ U("button", {
				type: "button",
				onClick: () => e.router.go({
					page: "compare",
					left: n,
					right: t
				}),
				children: ["⇄ ", /* @__PURE__ */ U("span", {
					class: "mn-hidden",
					children: "Exchange left and right"
				})]
			}),
			i("right", n, t)
		]
	});
}
function ug({ store: e, left: t, right: n }) {
	let { nodes: r, edges: i } = Ee(() => Oh(t, n), [t, n]), a = Ee(() => Nh(t, n), [t, n]), o = Mh(t, n);
	return /* @__PURE__ */ U(x, { children: [
		o && /* @__PURE__ */ U("p", {
			class: "mn-warning",
			role: "note",
			children: o
		}),
		/* @__PURE__ */ U("div", {
			class: "mn-two",
			children: [/* @__PURE__ */ U("section", {
				"aria-labelledby": "mn-figures",
				children: [/* @__PURE__ */ U("h2", {
					id: "mn-figures",
					children: "Figures"
				}), /* @__PURE__ */ U(pg, {
					left: t.card,
					right: n.card
				})]
			}), /* @__PURE__ */ U("section", {
				"aria-labelledby": "mn-shared",
				children: [
					/* @__PURE__ */ U("h2", {
						id: "mn-shared",
						children: "What they share"
					}),
					/* @__PURE__ */ U(mg, {
						what: "nodes",
						split: r
					}),
					/* @__PURE__ */ U(mg, {
						what: "edges",
						split: i
					}),
					/* @__PURE__ */ U("p", {
						class: "ev-soft",
						children: "The share of all that is in either that is in both (Jaccard index); edges are the same if they join the same nodes, whatever their weights."
					})
				]
			})]
		}),
		/* @__PURE__ */ U("section", {
			"aria-labelledby": "mn-channels",
			children: [/* @__PURE__ */ U("h2", {
				id: "mn-channels",
				children: "Channels"
			}), /* @__PURE__ */ U(ig, {
				store: e,
				rows: a,
				left: t.card.id,
				right: n.card.id
			})]
		}),
		/* @__PURE__ */ U("section", {
			"aria-labelledby": "mn-nodes",
			children: [/* @__PURE__ */ U("h2", {
				id: "mn-nodes",
				children: "Nodes"
			}), /* @__PURE__ */ U("div", {
				class: "mn-three",
				children: [
					/* @__PURE__ */ U(_g, {
						store: e,
						title: "in both",
						keys: r.shared,
						id: t.card.id,
						kind: "shared"
					}),
					/* @__PURE__ */ U(_g, {
						store: e,
						title: "only left",
						keys: r.left,
						id: t.card.id,
						kind: "left"
					}),
					/* @__PURE__ */ U(_g, {
						store: e,
						title: "only right",
						keys: r.right,
						id: n.card.id,
						kind: "right"
					})
				]
			})]
		}),
		/* @__PURE__ */ U("section", {
			"aria-labelledby": "mn-edges",
			children: [/* @__PURE__ */ U("h2", {
				id: "mn-edges",
				children: "Edges, the heaviest first"
			}), /* @__PURE__ */ U("div", {
				class: "mn-three",
				children: [
					/* @__PURE__ */ U(yg, {
						title: "in both",
						rows: i.shared,
						kind: "shared"
					}),
					/* @__PURE__ */ U(yg, {
						title: "only left",
						rows: i.left,
						kind: "left"
					}),
					/* @__PURE__ */ U(yg, {
						title: "only right",
						rows: i.right,
						kind: "right"
					})
				]
			})]
		})
	] });
}
var dg = (e) => e > 0 ? `+${q(e)}` : q(e), fg = [
	{
		name: "nodes",
		of: (e) => e.n_nodes,
		as: q,
		by: dg
	},
	{
		name: "edges",
		of: (e) => e.n_edges,
		as: q,
		by: dg
	},
	{
		name: "loss, nats a prompt",
		of: (e) => e.loss,
		as: K,
		by: Ih
	},
	{
		name: "accuracy",
		of: (e) => e.accuracy,
		as: Lh,
		by: Rh
	},
	{
		name: "whole model's loss",
		of: (e) => e.full_loss,
		as: K,
		by: Ih
	},
	{
		name: "target",
		of: (e) => e.target_loss,
		as: K,
		by: Ih
	},
	{
		name: "held-out loss alone",
		of: (e) => e.sufficiency,
		as: K,
		by: Ih
	},
	{
		name: "held-out loss without it",
		of: (e) => e.necessity,
		as: K,
		by: Ih
	}
];
function pg({ left: e, right: t }) {
	return /* @__PURE__ */ U("table", {
		class: "mn-table mn-figures",
		children: [/* @__PURE__ */ U("thead", { children: /* @__PURE__ */ U("tr", { children: [
			/* @__PURE__ */ U("td", {}),
			/* @__PURE__ */ U("th", {
				scope: "col",
				class: "mn-number mn-left",
				children: "left"
			}),
			/* @__PURE__ */ U("th", {
				scope: "col",
				class: "mn-number mn-right",
				children: "right"
			}),
			/* @__PURE__ */ U("th", {
				scope: "col",
				class: "mn-number",
				children: "difference"
			})
		] }) }), /* @__PURE__ */ U("tbody", { children: [[
			["task", (e) => e.task],
			["model", (e) => e.model],
			["model's hash", (e) => e.model_hash.slice(0, 12)],
			["seed", (e) => String(e.seed)]
		].map(([n, r]) => /* @__PURE__ */ U("tr", { children: [
			/* @__PURE__ */ U("th", {
				scope: "row",
				children: n
			}),
			/* @__PURE__ */ U("td", {
				class: "mn-number",
				children: Hh(r(e))
			}),
			/* @__PURE__ */ U("td", {
				class: "mn-number",
				children: Hh(r(t))
			}),
			/* @__PURE__ */ U("td", {
				class: "mn-number mn-count",
				children: r(e) === r(t) ? "same" : ""
			})
		] }, n)), fg.map(({ name: n, of: r, as: i, by: a }) => {
			let [o, s] = [r(e), r(t)];
			return /* @__PURE__ */ U("tr", { children: [
				/* @__PURE__ */ U("th", {
					scope: "row",
					children: n
				}),
				/* @__PURE__ */ U("td", {
					class: "mn-number",
					children: /* @__PURE__ */ U(J, {
						value: o,
						as: i
					})
				}),
				/* @__PURE__ */ U("td", {
					class: "mn-number",
					children: /* @__PURE__ */ U(J, {
						value: s,
						as: i
					})
				}),
				/* @__PURE__ */ U("td", {
					class: "mn-number",
					children: o !== null && s !== null && /* @__PURE__ */ U(J, {
						value: s - o,
						as: a
					})
				})
			] }, n);
		})] })]
	});
}
function mg({ what: e, split: t }) {
	let n = [
		`${q(t.shared.length)} in both`,
		`${q(t.left.length)} only left`,
		`${q(t.right.length)} only right`
	], r = [
		{
			kind: "left",
			n: t.left.length
		},
		{
			kind: "shared",
			n: t.shared.length
		},
		{
			kind: "right",
			n: t.right.length
		}
	];
	return /* @__PURE__ */ U("div", {
		class: "mn-share",
		children: [/* @__PURE__ */ U("p", { children: [
			/* @__PURE__ */ U("b", {
				title: String(t.jaccard),
				children: Lh(t.jaccard)
			}),
			" of ",
			e,
			": ",
			n.join(", ")
		] }), /* @__PURE__ */ U("div", {
			class: "mn-sharebar",
			"aria-hidden": "true",
			children: r.map(({ kind: e, n: t }) => t > 0 && /* @__PURE__ */ U("span", {
				class: `mn-is-${e}`,
				style: { flexGrow: t }
			}, e))
		})]
	});
}
var hg = 60;
function gg(e) {
	let [t, n] = R(!1);
	return {
		shown: t ? e : e.slice(0, hg),
		more: !t && e.length > hg ? /* @__PURE__ */ U("button", {
			type: "button",
			onClick: () => n(!0),
			children: ["Show all ", e.length.toLocaleString("en-US")]
		}) : null
	};
}
function _g({ store: e, title: t, keys: n, id: r, kind: i }) {
	let { shown: a, more: o } = gg(n);
	return /* @__PURE__ */ U("div", { children: [
		/* @__PURE__ */ U("h3", {
			class: `mn-part mn-is-${i}`,
			children: [
				t,
				" ",
				/* @__PURE__ */ U("small", { children: zh(n.length, "node") })
			]
		}),
		/* @__PURE__ */ U("dl", {
			class: "mn-keys",
			children: vg(a).map(([t, n]) => /* @__PURE__ */ U("div", { children: [/* @__PURE__ */ U("dt", { children: t }), /* @__PURE__ */ U("dd", { children: n.map((n) => /* @__PURE__ */ U(Jh, {
				store: e,
				to: {
					page: "circuit",
					id: r,
					node: n
				},
				label: n,
				children: n.slice(t.length + 1)
			}, n)) })] }, t))
		}),
		o
	] });
}
function vg(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let e = n.slice(0, n.lastIndexOf(":"));
		t.set(e, [...t.get(e) ?? [], n]);
	}
	return [...t];
}
function yg({ title: e, rows: t, kind: n }) {
	let { shown: r, more: i } = gg(t), a = t.every((e) => e.left === e.right);
	return /* @__PURE__ */ U("div", { children: [
		/* @__PURE__ */ U("h3", {
			class: `mn-part mn-is-${n}`,
			children: [
				e,
				" ",
				/* @__PURE__ */ U("small", { children: zh(t.length, "edge") })
			]
		}),
		t.length > 0 && /* @__PURE__ */ U("table", {
			class: "mn-table mn-edges",
			children: [/* @__PURE__ */ U("thead", { children: /* @__PURE__ */ U("tr", { children: [
				/* @__PURE__ */ U("th", {
					scope: "col",
					children: "from"
				}),
				/* @__PURE__ */ U("th", {
					scope: "col",
					children: "to"
				}),
				n === "shared" && !a ? /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U("th", {
					scope: "col",
					class: "mn-number",
					children: "left"
				}), /* @__PURE__ */ U("th", {
					scope: "col",
					class: "mn-number",
					children: "right"
				})] }) : /* @__PURE__ */ U("th", {
					scope: "col",
					class: "mn-number",
					children: "weight"
				})
			] }) }), /* @__PURE__ */ U("tbody", { children: r.map((e) => /* @__PURE__ */ U("tr", { children: [
				/* @__PURE__ */ U("td", { children: e.source }),
				/* @__PURE__ */ U("td", { children: e.target }),
				/* @__PURE__ */ U("td", {
					class: "mn-number",
					children: /* @__PURE__ */ U(J, { value: e.left ?? e.right })
				}),
				n === "shared" && !a && /* @__PURE__ */ U("td", {
					class: "mn-number",
					children: /* @__PURE__ */ U(J, { value: e.right })
				})
			] }, `${e.source} ${e.target}`)) })]
		}),
		i
	] });
}
// node_modules/uplot/dist/uPlot.esm.js
var bg = !0, xg = "uplot", Sg = "u-hz", Cg = "u-vt", wg = "u-title", Tg = "u-wrap", Eg = "u-under", Dg = "u-over", Og = "u-axis", kg = "u-off", Ag = "u-select", jg = "u-cursor-x", Mg = "u-cursor-y", Ng = "u-cursor-pt", Pg = "u-legend", Fg = "u-live", Ig = "u-inline", Lg = "u-series", Rg = "u-marker", zg = "u-label", Bg = "u-value", Vg = "width", Hg = "height", Ug = "top", Wg = "bottom", Gg = "left", Kg = "right", qg = "#000", Jg = "#0000", Yg = "mousemove", Xg = "mousedown", Zg = "mouseup", Qg = "mouseenter", $g = "mouseleave", e_ = "dblclick", t_ = "resize", n_ = "scroll", r_ = "change", i_ = "dppxchange", a_ = "--", o_ = typeof window < "u", s_ = o_ ? document : null, c_ = o_ ? window : null, l_ = o_ ? navigator : null, Y, u_;
function d_() {
	let e = devicePixelRatio;
	Y != e && (Y = e, u_ && E_(r_, u_, d_), u_ = matchMedia(`(min-resolution: ${Y - .001}dppx) and (max-resolution: ${Y + .001}dppx)`), T_(r_, u_, d_), c_.dispatchEvent(new CustomEvent(i_)));
}
function f_(e, t) {
	if (t != null) {
		let n = e.classList;
		!n.contains(t) && n.add(t);
	}
}
function p_(e, t) {
	let n = e.classList;
	n.contains(t) && n.remove(t);
}
function m_(e, t, n) {
	e.style[t] = n + "px";
}
function h_(e, t, n, r) {
	let i = s_.createElement(e);
	return t != null && f_(i, t), n?.insertBefore(i, r), i;
}
function g_(e, t) {
	return h_("div", e, t);
}
var __ = /* @__PURE__ */ new WeakMap();
function v_(e, t, n, r, i) {
	let a = "translate(" + t + "px," + n + "px)";
	a != __.get(e) && (e.style.transform = a, __.set(e, a), t < 0 || n < 0 || t > r || n > i ? f_(e, kg) : p_(e, kg));
}
var y_ = /* @__PURE__ */ new WeakMap();
function b_(e, t, n) {
	let r = t + n;
	r != y_.get(e) && (y_.set(e, r), e.style.background = t, e.style.borderColor = n);
}
var x_ = /* @__PURE__ */ new WeakMap();
function S_(e, t, n, r) {
	let i = t + "" + n;
	i != x_.get(e) && (x_.set(e, i), e.style.height = n + "px", e.style.width = t + "px", e.style.marginLeft = r ? -t / 2 + "px" : 0, e.style.marginTop = r ? -n / 2 + "px" : 0);
}
var C_ = { passive: !0 }, w_ = {
	...C_,
	capture: !0
};
function T_(e, t, n, r) {
	t.addEventListener(e, n, r ? w_ : C_);
}
function E_(e, t, n, r) {
	t.removeEventListener(e, n, C_);
}
o_ && d_();
function D_(e, t, n, r) {
	let i;
	n ||= 0, r ||= t.length - 1;
	let a = r <= 2147483647;
	for (; r - n > 1;) i = a ? n + r >> 1 : J_((n + r) / 2), t[i] < e ? n = i : r = i;
	return e - t[n] <= t[r] - e ? n : r;
}
function O_(e) {
	return (t, n, r) => {
		let i = -1, a = -1;
		for (let a = n; a <= r; a++) if (e(t[a])) {
			i = a;
			break;
		}
		for (let i = r; i >= n; i--) if (e(t[i])) {
			a = i;
			break;
		}
		return [i, a];
	};
}
var k_ = (e) => e != null, A_ = (e) => e != null && e > 0, j_ = O_(k_), M_ = O_(A_);
function N_(e, t, n, r = 0, i = !1) {
	let a = i ? M_ : j_, o = i ? A_ : k_;
	[t, n] = a(e, t, n);
	let s = e[t], c = e[t];
	if (t > -1) {
		if (r == 1) s = e[t], c = e[n];
		else if (r == -1) s = e[n], c = e[t];
		else for (let r = t; r <= n; r++) {
			let t = e[r];
			o(t) && (t < s ? s = t : t > c && (c = t));
		}
	}
	return [s ?? av, c ?? -av];
}
function P_(e, t, n, r) {
	let i = ev(e), a = ev(t);
	e == t && (i == -1 ? (e *= n, t /= n) : (e /= n, t *= n));
	let o = n == 10 ? tv : nv, s = i == 1 ? J_ : X_, c = a == 1 ? X_ : J_, l = s(o(q_(e))), u = c(o(q_(t))), d = $_(n, l), f = $_(n, u);
	return n == 10 && (l < 0 && (d = Q(d, -l)), u < 0 && (f = Q(f, -u))), r || n == 2 ? (e = d * i, t = f * a) : (e = yv(e, d), t = vv(t, f)), [e, t];
}
function F_(e, t, n, r) {
	let i = P_(e, t, n, r);
	return e == 0 && (i[0] = 0), t == 0 && (i[1] = 0), i;
}
var I_ = .1, L_ = {
	mode: 3,
	pad: I_
}, R_ = {
	pad: 0,
	soft: null,
	mode: 0
}, z_ = {
	min: R_,
	max: R_
};
function B_(e, t, n, r) {
	return Av(n) ? H_(e, t, n) : (R_.pad = n, R_.soft = r ? 0 : null, R_.mode = r ? 3 : 0, H_(e, t, z_));
}
function X(e, t) {
	return e ?? t;
}
function V_(e, t, n) {
	for (t = X(t, 0), n = X(n, e.length - 1); t <= n;) {
		if (e[t] != null) return !0;
		t++;
	}
	return !1;
}
function H_(e, t, n) {
	let r = n.min, i = n.max, a = X(r.pad, 0), o = X(i.pad, 0), s = X(r.hard, -av), c = X(i.hard, av), l = X(r.soft, av), u = X(i.soft, -av), d = X(r.mode, 0), f = X(i.mode, 0), p = t - e, m = tv(p), h = Q_(q_(e), q_(t)), g = q_(tv(h) - m);
	(p < 1e-24 || g > 10) && (p = 0, (e == 0 || t == 0) && (p = 1e-24, d == 2 && l != av && (a = 0), f == 2 && u != -av && (o = 0)));
	let _ = p || h || 1e3, v = $_(10, J_(tv(_))), y = Q(yv(e - _ * (p == 0 ? e == 0 ? .1 : 1 : a), v / 10), 24), b = e >= l && (d == 1 || d == 3 && y <= l || d == 2 && y >= l) ? l : av, x = Q_(s, y < b && e >= b ? b : Z_(b, y)), S = Q(vv(t + _ * (p == 0 ? t == 0 ? .1 : 1 : o), v / 10), 24), C = t <= u && (f == 1 || f == 3 && S >= u || f == 2 && S <= u) ? u : -av, w = Z_(c, S > C && t <= C ? C : Q_(C, S));
	return x == w && x == 0 && (w = 100), [x, w];
}
var U_ = new Intl.NumberFormat(o_ ? l_.language : "en-US"), W_ = (e) => U_.format(e), G_ = Math, K_ = G_.PI, q_ = G_.abs, J_ = G_.floor, Y_ = G_.round, X_ = G_.ceil, Z_ = G_.min, Q_ = G_.max, $_ = G_.pow, ev = G_.sign, tv = G_.log10, nv = G_.log2, rv = (e, t = 1) => G_.sinh(e) * t, iv = (e, t = 1) => G_.asinh(e / t), av = Infinity;
function ov(e) {
	return (tv((e ^ e >> 31) - (e >> 31)) | 0) + 1;
}
function sv(e, t, n) {
	return Z_(Q_(e, t), n);
}
function cv(e) {
	return typeof e == "function";
}
function Z(e) {
	return cv(e) ? e : () => e;
}
var lv = () => {}, uv = (e) => e, dv = (e, t) => t, fv = (e) => null, pv = (e) => !0, mv = (e, t) => e == t, hv = /\.\d*?(?=9{6,}|0{6,})/gm, gv = (e) => {
	if (Dv(e) || bv.has(e)) return e;
	let t = `${e}`, n = t.match(hv);
	if (n == null) return e;
	let r = n[0].length - 1;
	if (t.indexOf("e-") != -1) {
		let [e, n] = t.split("e");
		return +`${gv(e)}e${n}`;
	}
	return Q(e, r);
};
function _v(e, t) {
	return gv(Q(gv(e / t)) * t);
}
function vv(e, t) {
	return gv(X_(gv(e / t)) * t);
}
function yv(e, t) {
	return gv(J_(gv(e / t)) * t);
}
function Q(e, t = 0) {
	if (Dv(e)) return e;
	let n = 10 ** t;
	return Y_(e * n * (1 + 2 ** -52)) / n;
}
var bv = /* @__PURE__ */ new Map();
function xv(e) {
	return (("" + e).split(".")[1] || "").length;
}
function Sv(e, t, n, r) {
	let i = [], a = r.map(xv);
	for (let o = t; o < n; o++) {
		let t = q_(o), n = Q($_(e, o), t);
		for (let s = 0; s < r.length; s++) {
			let c = e == 10 ? +`${r[s]}e${o}` : r[s] * n, l = (o >= 0 ? 0 : t) + (o >= a[s] ? 0 : a[s]), u = e == 10 ? c : Q(c, l);
			i.push(u), bv.set(u, l);
		}
	}
	return i;
}
var Cv = {}, wv = [], Tv = [null, null], Ev = Array.isArray, Dv = Number.isInteger, Ov = (e) => e === void 0;
function kv(e) {
	return typeof e == "string";
}
function Av(e) {
	let t = !1;
	if (e != null) {
		let n = e.constructor;
		t = n == null || n == Object;
	}
	return t;
}
function jv(e) {
	return typeof e == "object" && !!e;
}
var Mv = Object.getPrototypeOf(Uint8Array), Nv = "__proto__";
function Pv(e, t = Av) {
	let n;
	if (Ev(e)) {
		let r = e.find((e) => e != null);
		if (Ev(r) || t(r)) {
			n = Array(e.length);
			for (let r = 0; r < e.length; r++) n[r] = Pv(e[r], t);
		} else n = e.slice();
	} else if (e instanceof Mv) n = e.slice();
	else if (t(e)) {
		n = {};
		for (let r in e) r != Nv && (n[r] = Pv(e[r], t));
	} else n = e;
	return n;
}
function Fv(e) {
	let t = arguments;
	for (let n = 1; n < t.length; n++) {
		let r = t[n];
		for (let t in r) t != Nv && (Av(e[t]) ? Fv(e[t], Pv(r[t])) : e[t] = Pv(r[t]));
	}
	return e;
}
var Iv = 0, Lv = 1, Rv = 2;
function zv(e, t, n) {
	for (let r = 0, i, a = -1; r < t.length; r++) {
		let o = t[r];
		if (o > a) {
			for (i = o - 1; i >= 0 && e[i] == null;) e[i--] = null;
			for (i = o + 1; i < n && e[i] == null;) e[a = i++] = null;
		}
	}
}
function Bv(e, t) {
	if (Uv(e)) {
		let t = e[0].slice();
		for (let n = 1; n < e.length; n++) t.push(...e[n].slice(1));
		return Wv(t[0]) || (t = Hv(t)), t;
	}
	let n = /* @__PURE__ */ new Set();
	for (let t = 0; t < e.length; t++) {
		let r = e[t][0], i = r.length;
		for (let e = 0; e < i; e++) n.add(r[e]);
	}
	let r = [Array.from(n).sort((e, t) => e - t)], i = r[0].length, a = /* @__PURE__ */ new Map();
	for (let e = 0; e < i; e++) a.set(r[0][e], e);
	for (let n = 0; n < e.length; n++) {
		let o = e[n], s = o[0];
		for (let e = 1; e < o.length; e++) {
			let c = o[e], l = Array(i).fill(void 0), u = t ? t[n][e] : Lv, d = [];
			for (let e = 0; e < c.length; e++) {
				let t = c[e], n = a.get(s[e]);
				t === null ? u != Iv && (l[n] = t, u == Rv && d.push(n)) : l[n] = t;
			}
			zv(l, d, i), r.push(l);
		}
	}
	return r;
}
var Vv = typeof queueMicrotask > "u" ? (e) => Promise.resolve().then(e) : queueMicrotask;
function Hv(e) {
	let t = e[0], n = t.length, r = Array(n);
	for (let e = 0; e < r.length; e++) r[e] = e;
	r.sort((e, n) => t[e] - t[n]);
	let i = [];
	for (let t = 0; t < e.length; t++) {
		let a = e[t], o = Array(n);
		for (let e = 0; e < n; e++) o[e] = a[r[e]];
		i.push(o);
	}
	return i;
}
function Uv(e) {
	let t = e[0][0], n = t.length;
	for (let r = 1; r < e.length; r++) {
		let i = e[r][0];
		if (i.length != n) return !1;
		if (i != t) {
			for (let e = 0; e < n; e++) if (i[e] != t[e]) return !1;
		}
	}
	return !0;
}
function Wv(e, t = 100) {
	let n = e.length;
	if (n <= 1) return !0;
	let r = 0, i = n - 1;
	for (; r <= i && e[r] == null;) r++;
	for (; i >= r && e[i] == null;) i--;
	if (i <= r) return !0;
	let a = Q_(1, J_((i - r + 1) / t));
	for (let t = e[r], n = r + a; n <= i; n += a) {
		let r = e[n];
		if (r != null) {
			if (r <= t) return !1;
			t = r;
		}
	}
	return !0;
}
var Gv = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
], Kv = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
function qv(e) {
	return e.slice(0, 3);
}
var Jv = Kv.map(qv), Yv = {
	MMMM: Gv,
	MMM: Gv.map(qv),
	WWWW: Kv,
	WWW: Jv
};
function Xv(e) {
	return (e < 10 ? "0" : "") + e;
}
function Zv(e) {
	return (e < 10 ? "00" : e < 100 ? "0" : "") + e;
}
var Qv = {
	YYYY: (e) => e.getFullYear(),
	YY: (e) => (e.getFullYear() + "").slice(2),
	MMMM: (e, t) => t.MMMM[e.getMonth()],
	MMM: (e, t) => t.MMM[e.getMonth()],
	MM: (e) => Xv(e.getMonth() + 1),
	M: (e) => e.getMonth() + 1,
	DD: (e) => Xv(e.getDate()),
	D: (e) => e.getDate(),
	WWWW: (e, t) => t.WWWW[e.getDay()],
	WWW: (e, t) => t.WWW[e.getDay()],
	HH: (e) => Xv(e.getHours()),
	H: (e) => e.getHours(),
	h: (e) => {
		let t = e.getHours();
		return t == 0 ? 12 : t > 12 ? t - 12 : t;
	},
	AA: (e) => e.getHours() >= 12 ? "PM" : "AM",
	aa: (e) => e.getHours() >= 12 ? "pm" : "am",
	a: (e) => e.getHours() >= 12 ? "p" : "a",
	mm: (e) => Xv(e.getMinutes()),
	m: (e) => e.getMinutes(),
	ss: (e) => Xv(e.getSeconds()),
	s: (e) => e.getSeconds(),
	fff: (e) => Zv(e.getMilliseconds())
};
function $v(e, t) {
	t ||= Yv;
	let n = [], r = /\{([a-z]+)\}|[^{]+/gi, i;
	for (; i = r.exec(e);) n.push(i[0][0] == "{" ? Qv[i[1]] : i[0]);
	return (e) => {
		let r = "";
		for (let i = 0; i < n.length; i++) r += typeof n[i] == "string" ? n[i] : n[i](e, t);
		return r;
	};
}
var ey = new Intl.DateTimeFormat().resolvedOptions().timeZone;
function ty(e, t) {
	let n;
	return t == "UTC" || t == "Etc/UTC" ? n = /* @__PURE__ */ new Date(+e + e.getTimezoneOffset() * 6e4) : t == ey ? n = e : (n = new Date(e.toLocaleString("en-US", { timeZone: t })), n.setMilliseconds(e.getMilliseconds())), n;
}
var ny = (e) => e % 1 == 0, ry = [
	1,
	2,
	2.5,
	5
], iy = Sv(10, -32, 0, ry), ay = Sv(10, 0, 32, ry), oy = ay.filter(ny), sy = iy.concat(ay), cy = "\n", ly = "{YYYY}", uy = cy + ly, dy = "{M}/{D}", fy = cy + dy, py = fy + "/{YY}", my = "{aa}", hy = "{h}:{mm}" + my, gy = cy + hy, _y = ":{ss}", $ = null;
function vy(e) {
	let t = e * 1e3, n = t * 60, r = n * 60, i = r * 24, a = i * 30, o = i * 365, s = (e == 1 ? Sv(10, 0, 3, ry).filter(ny) : Sv(10, -3, 0, ry)).concat([
		t,
		t * 5,
		t * 10,
		t * 15,
		t * 30,
		n,
		n * 5,
		n * 10,
		n * 15,
		n * 30,
		r,
		r * 2,
		r * 3,
		r * 4,
		r * 6,
		r * 8,
		r * 12,
		i,
		i * 2,
		i * 3,
		i * 4,
		i * 5,
		i * 6,
		i * 7,
		i * 8,
		i * 9,
		i * 10,
		i * 15,
		a,
		a * 2,
		a * 3,
		a * 4,
		a * 6,
		o,
		o * 2,
		o * 5,
		o * 10,
		o * 25,
		o * 50,
		o * 100
	]), c = [
		[
			o,
			ly,
			$,
			$,
			$,
			$,
			$,
			$,
			1
		],
		[
			i * 28,
			"{MMM}",
			uy,
			$,
			$,
			$,
			$,
			$,
			1
		],
		[
			i,
			dy,
			uy,
			$,
			$,
			$,
			$,
			$,
			1
		],
		[
			r,
			"{h}" + my,
			py,
			$,
			fy,
			$,
			$,
			$,
			1
		],
		[
			n,
			hy,
			py,
			$,
			fy,
			$,
			$,
			$,
			1
		],
		[
			t,
			_y,
			py + " " + hy,
			$,
			fy + " " + hy,
			$,
			gy,
			$,
			1
		],
		[
			e,
			_y + ".{fff}",
			py + " " + hy,
			$,
			fy + " " + hy,
			$,
			gy,
			$,
			1
		]
	];
	function l(t) {
		return (s, c, l, u, d, f) => {
			let p = [], m = d >= o, h = d >= a && d < o, g = t(l), _ = Q(g * e, 3), v = Oy(g.getFullYear(), m ? 0 : g.getMonth(), h || m ? 1 : g.getDate()), y = Q(v * e, 3);
			if (h || m) {
				let n = h ? d / a : 0, r = m ? d / o : 0, i = _ == y ? _ : Q(Oy(v.getFullYear() + r, v.getMonth() + n, 1) * e, 3), s = new Date(Y_(i / e)), c = s.getFullYear(), l = s.getMonth();
				for (let a = 0; i <= u; a++) {
					let o = Oy(c + r * a, l + n * a, 1), s = o - t(Q(o * e, 3));
					i = Q((+o + s) * e, 3), i <= u && p.push(i);
				}
			} else {
				let a = d >= i ? i : d, o = y + (J_(l) - J_(_)) + vv(_ - y, a);
				p.push(o);
				let m = t(o), h = m.getHours() + m.getMinutes() / n + m.getSeconds() / r, g = d / r, v = f / s.axes[c]._space;
				for (; o = Q(o + d, e == 1 ? 0 : 3), !(o > u);) if (g > 1) {
					let e = J_(Q(h + g, 6)) % 24, n = t(o).getHours() - e;
					n > 1 && (n = -1), o -= n * r, h = (h + g) % 24;
					let i = p[p.length - 1];
					Q((o - i) / d, 3) * v >= .7 && p.push(o);
				} else p.push(o);
			}
			return p;
		};
	}
	return [
		s,
		c,
		l
	];
}
var [yy, by, xy] = vy(1), [Sy, Cy, wy] = vy(.001);
Sv(2, -53, 53, [1]);
function Ty(e, t) {
	return e.map((e) => e.map((n, r) => r == 0 || r == 8 || n == null ? n : t(r == 1 || e[8] == 0 ? n : e[1] + n)));
}
function Ey(e, t) {
	return (n, r, i, a, o) => {
		let s = t.find((e) => o >= e[0]) || t[t.length - 1], c, l, u, d, f, p;
		return r.map((t) => {
			let n = e(t), r = n.getFullYear(), i = n.getMonth(), a = n.getDate(), o = n.getHours(), m = n.getMinutes(), h = n.getSeconds(), g = r != c && s[2] || i != l && s[3] || a != u && s[4] || o != d && s[5] || m != f && s[6] || h != p && s[7] || s[1];
			return c = r, l = i, u = a, d = o, f = m, p = h, g(n);
		});
	};
}
function Dy(e, t) {
	let n = $v(t);
	return (t, r, i, a, o) => r.map((t) => n(e(t)));
}
function Oy(e, t, n) {
	return new Date(e, t, n);
}
function ky(e, t) {
	return t(e);
}
var Ay = "{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function jy(e, t) {
	return (n, r, i, a) => a == null ? a_ : t(e(r));
}
function My(e, t) {
	let n = e.series[t];
	return n.width ? n.stroke(e, t) : n.points.width ? n.points.stroke(e, t) : null;
}
function Ny(e, t) {
	return e.series[t].fill(e, t);
}
var Py = {
	show: !0,
	live: !0,
	isolate: !1,
	mount: lv,
	markers: {
		show: !0,
		width: 2,
		stroke: My,
		fill: Ny,
		dash: "solid"
	},
	idx: null,
	idxs: null,
	values: []
};
function Fy(e, t) {
	let n = e.cursor.points, r = g_(), i = n.size(e, t);
	m_(r, Vg, i), m_(r, Hg, i);
	let a = i / -2;
	m_(r, "marginLeft", a), m_(r, "marginTop", a);
	let o = n.width(e, t, i);
	return o && m_(r, "borderWidth", o), r;
}
function Iy(e, t) {
	let n = e.series[t].points;
	return n._fill || n._stroke;
}
function Ly(e, t) {
	let n = e.series[t].points;
	return n._stroke || n._fill;
}
function Ry(e, t) {
	return e.series[t].points.size;
}
var zy = [0, 0];
function By(e, t, n) {
	return zy[0] = t, zy[1] = n, zy;
}
function Vy(e, t, n, r = !0) {
	return (e) => {
		e.button != 0 || r && e.target != t || n(e);
	};
}
function Hy(e, t, n, r = !0) {
	return (e) => {
		r && e.target != t || n(e);
	};
}
var Uy = {
	show: !0,
	x: !0,
	y: !0,
	lock: !1,
	move: By,
	points: {
		one: !1,
		show: Fy,
		size: Ry,
		width: 0,
		stroke: Ly,
		fill: Iy
	},
	bind: {
		mousedown: Vy,
		mouseup: Vy,
		click: Vy,
		dblclick: Vy,
		mousemove: Hy,
		mouseleave: Hy,
		mouseenter: Hy
	},
	drag: {
		setScale: !0,
		x: !0,
		y: !1,
		dist: 0,
		uni: null,
		click: (e, t) => {
			t.stopPropagation(), t.stopImmediatePropagation();
		},
		_x: !1,
		_y: !1
	},
	focus: {
		dist: (e, t, n, r, i) => r - i,
		prox: -1,
		bias: 0
	},
	hover: {
		skip: [void 0],
		prox: null,
		bias: 0
	},
	left: -10,
	top: -10,
	idx: null,
	dataIdx: null,
	idxs: null,
	event: null
}, Wy = {
	show: !0,
	stroke: "rgba(0,0,0,0.07)",
	width: 2
}, Gy = Fv({}, Wy, { filter: dv }), Ky = Fv({}, Gy, { size: 10 }), qy = Fv({}, Wy, { show: !1 }), Jy = "12px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\"", Yy = "bold " + Jy, Xy = 1.5, Zy = {
	show: !0,
	scale: "x",
	stroke: qg,
	space: 50,
	gap: 5,
	alignTo: 1,
	size: 50,
	labelGap: 0,
	labelSize: 30,
	labelFont: Yy,
	side: 2,
	grid: Gy,
	ticks: Ky,
	border: qy,
	font: Jy,
	lineGap: Xy,
	rotate: 0
}, Qy = "Value", $y = "Time", eb = {
	show: !0,
	scale: "x",
	auto: !1,
	sorted: 1,
	min: av,
	max: -Infinity,
	idxs: []
};
function tb(e, t, n, r, i) {
	return t.map((e) => e == null ? "" : W_(e));
}
function nb(e, t, n, r, i, a, o) {
	let s = [], c = bv.get(i) || 0;
	n = o ? n : Q(vv(n, i), c);
	for (let e = n; e <= r; e = Q(e + i, c)) s.push(Object.is(e, -0) ? 0 : e);
	return s;
}
function rb(e, t, n, r, i, a, o) {
	let s = [], c = e.scales[e.axes[t].scale].log;
	i = $_(c, J_((c == 10 ? tv : nv)(n))), c == 10 && (i = sy[D_(i, sy)]);
	let l = n, u = i * c;
	c == 10 && (u = sy[D_(u, sy)]);
	do
		s.push(l), l += i, c == 10 && !bv.has(l) && (l = Q(l, bv.get(i))), l >= u && (i = l, u = i * c, c == 10 && (u = sy[D_(u, sy)]));
	while (l <= r);
	return s;
}
function ib(e, t, n, r, i, a, o) {
	let s = e.scales[e.axes[t].scale].asinh, c = r > s ? rb(e, t, Q_(s, n), r, i) : [s], l = r >= 0 && n <= 0 ? [0] : [];
	return (n < -s ? rb(e, t, Q_(s, -r), -n, i) : [s]).reverse().map((e) => -e).concat(l, c);
}
var ab = /./, ob = /[12357]/, sb = /[125]/, cb = /1/, lb = (e, t, n, r) => e.map((e, i) => t == 4 && e == 0 || i % r == 0 && n.test(e.toExponential()[+(e < 0)]) ? e : null);
function ub(e, t, n, r, i) {
	let a = e.axes[n], o = a.scale, s = e.scales[o], c = e.valToPos, l = a._space, u = c(10, o), d = c(9, o) - u >= l ? ab : c(7, o) - u >= l ? ob : c(5, o) - u >= l ? sb : cb;
	if (d == cb) {
		let e = q_(c(1, o) - u);
		if (e < l) return lb(t.slice().reverse(), s.distr, d, X_(l / e)).reverse();
	}
	return lb(t, s.distr, d, 1);
}
function db(e, t, n, r, i) {
	let a = e.axes[n], o = a.scale, s = a._space, c = e.valToPos, l = q_(c(1, o) - c(2, o));
	return l < s ? lb(t.slice().reverse(), 3, ab, X_(s / l)).reverse() : t;
}
function fb(e, t, n, r) {
	return r == null ? a_ : t == null ? "" : W_(t);
}
var pb = {
	show: !0,
	scale: "y",
	stroke: qg,
	space: 30,
	gap: 5,
	alignTo: 1,
	size: 50,
	labelGap: 0,
	labelSize: 30,
	labelFont: Yy,
	side: 3,
	grid: Gy,
	ticks: Ky,
	border: qy,
	font: Jy,
	lineGap: Xy,
	rotate: 0
};
function mb(e, t) {
	return Q((3 + (e || 1) * 2) * t, 3);
}
function hb(e, t) {
	let { scale: n, idxs: r } = e.series[0], i = e._data[0], a = e.valToPos(i[r[0]], n, !0), o = q_(e.valToPos(i[r[1]], n, !0) - a) / (e.series[t].points.space * Y);
	return r[1] - r[0] <= o;
}
var gb = {
	scale: null,
	auto: !0,
	sorted: 0,
	min: av,
	max: -Infinity
}, _b = (e, t, n, r, i) => i, vb = {
	show: !0,
	auto: !0,
	sorted: 0,
	gaps: _b,
	alpha: 1,
	facets: [Fv({}, gb, { scale: "x" }), Fv({}, gb, { scale: "y" })]
}, yb = {
	scale: "y",
	auto: !0,
	sorted: 0,
	show: !0,
	spanGaps: !1,
	gaps: _b,
	alpha: 1,
	points: {
		show: hb,
		filter: null
	},
	values: null,
	min: av,
	max: -Infinity,
	idxs: [],
	path: null,
	clip: null
};
function bb(e, t, n, r, i) {
	return n / 10;
}
var xb = {
	time: bg,
	auto: !0,
	distr: 1,
	log: 10,
	asinh: 1,
	min: null,
	max: null,
	dir: 1,
	ori: 0
}, Sb = Fv({}, xb, {
	time: !1,
	ori: 1
}), Cb = {};
function wb(e, t) {
	let n = Cb[e];
	return n || (n = {
		key: e,
		plots: [],
		sub(e) {
			n.plots.push(e);
		},
		unsub(e) {
			n.plots = n.plots.filter((t) => t != e);
		},
		pub(e, t, r, i, a, o, s) {
			for (let c = 0; c < n.plots.length; c++) n.plots[c] != t && n.plots[c].pub(e, t, r, i, a, o, s);
		}
	}, e != null && (Cb[e] = n)), n;
}
var Tb = 1, Eb = 2;
function Db(e, t, n) {
	let r = e.mode, i = e.series[t], a = r == 2 ? e._data[t] : e._data, o = e.scales, s = e.bbox, c = a[0], l = r == 2 ? a[1] : a[t], u = r == 2 ? o[i.facets[0].scale] : o[e.series[0].scale], d = r == 2 ? o[i.facets[1].scale] : o[i.scale], f = s.left, p = s.top, m = s.width, h = s.height, g = e.valToPosH, _ = e.valToPosV;
	return u.ori == 0 ? n(i, c, l, u, d, g, _, f, p, m, h, Ib, Rb, Bb, Hb, Wb) : n(i, c, l, u, d, _, g, p, f, h, m, Lb, zb, Vb, Ub, Gb);
}
function Ob(e, t) {
	let n = 0, r = 0, i = X(e.bands, wv);
	for (let e = 0; e < i.length; e++) {
		let a = i[e];
		a.series[0] == t ? n = a.dir : a.series[1] == t && (a.dir == 1 ? r |= 1 : r |= 2);
	}
	return [n, r == 1 ? -1 : r == 2 ? 1 : r == 3 ? 2 : 0];
}
function kb(e, t, n, r, i) {
	let a = e.mode, o = e.series[t], s = a == 2 ? o.facets[1].scale : o.scale, c = e.scales[s];
	return i == -1 ? c.min : i == 1 ? c.max : c.distr == 3 ? c.dir == 1 ? c.min : c.max : 0;
}
function Ab(e, t, n, r, i, a) {
	return Db(e, t, (e, t, o, s, c, l, u, d, f, p, m) => {
		let h = e.pxRound, g = s.dir * (s.ori == 0 ? 1 : -1), _ = s.ori == 0 ? Rb : zb, v, y;
		g == 1 ? (v = n, y = r) : (v = r, y = n);
		let b = h(l(t[v], s, p, d)), x = h(u(o[v], c, m, f)), S = h(l(t[y], s, p, d)), C = h(u(a == 1 ? c.max : c.min, c, m, f)), w = new Path2D(i);
		return _(w, S, C), _(w, b, C), _(w, b, x), w;
	});
}
function jb(e, t, n, r, i, a) {
	let o = null;
	if (e.length > 0) {
		o = new Path2D();
		let s = t == 0 ? Bb : Vb, c = n;
		for (let t = 0; t < e.length; t++) {
			let n = e[t];
			if (n[1] > n[0]) {
				let e = n[0] - c;
				e > 0 && s(o, c, r, e, r + a), c = n[1];
			}
		}
		let l = n + i - c;
		l > 0 && s(o, c, r - 5, l, r + a + 10);
	}
	return o;
}
function Mb(e, t, n) {
	let r = e[e.length - 1];
	r && r[0] == t ? r[1] = n : e.push([t, n]);
}
function Nb(e, t, n, r, i, a, o) {
	let s = [], c = e.length;
	for (let l = i == 1 ? n : r; l >= n && l <= r; l += i) if (t[l] === null) {
		let u = l, d = l;
		if (i == 1) for (; ++l <= r && t[l] === null;) d = l;
		else for (; --l >= n && t[l] === null;) d = l;
		let f = a(e[u]), p = d == u ? f : a(e[d]), m = u - i;
		f = o <= 0 && m >= 0 && m < c ? a(e[m]) : f;
		let h = d + i;
		p = o >= 0 && h >= 0 && h < c ? a(e[h]) : p, p >= f && s.push([f, p]);
	}
	return s;
}
function Pb(e) {
	return e == 0 ? uv : e == 1 ? Y_ : (t) => _v(t, e);
}
function Fb(e) {
	let t = e == 0 ? Ib : Lb, n = e == 0 ? (e, t, n, r, i, a) => {
		e.arcTo(t, n, r, i, a);
	} : (e, t, n, r, i, a) => {
		e.arcTo(n, t, i, r, a);
	}, r = e == 0 ? (e, t, n, r, i) => {
		e.rect(t, n, r, i);
	} : (e, t, n, r, i) => {
		e.rect(n, t, i, r);
	};
	return (e, i, a, o, s, c = 0, l = 0) => {
		c == 0 && l == 0 ? r(e, i, a, o, s) : (c = Z_(c, o / 2, s / 2), l = Z_(l, o / 2, s / 2), t(e, i + c, a), n(e, i + o, a, i + o, a + s, c), n(e, i + o, a + s, i, a + s, l), n(e, i, a + s, i, a, l), n(e, i, a, i + o, a, c), e.closePath());
	};
}
var Ib = (e, t, n) => {
	e.moveTo(t, n);
}, Lb = (e, t, n) => {
	e.moveTo(n, t);
}, Rb = (e, t, n) => {
	e.lineTo(t, n);
}, zb = (e, t, n) => {
	e.lineTo(n, t);
}, Bb = Fb(0), Vb = Fb(1), Hb = (e, t, n, r, i, a) => {
	e.arc(t, n, r, i, a);
}, Ub = (e, t, n, r, i, a) => {
	e.arc(n, t, r, i, a);
}, Wb = (e, t, n, r, i, a, o) => {
	e.bezierCurveTo(t, n, r, i, a, o);
}, Gb = (e, t, n, r, i, a, o) => {
	e.bezierCurveTo(n, t, i, r, o, a);
};
function Kb(e) {
	return (e, t, n, r, i) => Db(e, t, (t, a, o, s, c, l, u, d, f, p, m) => {
		let { pxRound: h, points: g } = t, _, v;
		s.ori == 0 ? (_ = Ib, v = Hb) : (_ = Lb, v = Ub);
		let y = Q(g.width * Y, 3), b = (g.size - g.width) / 2 * Y, x = Q(b * 2, 3), S = new Path2D(), C = new Path2D(), { left: w, top: T, width: E, height: D } = e.bbox;
		Bb(C, w - x, T - x, E + x * 2, D + x * 2);
		let O = (e) => {
			if (o[e] != null) {
				let t = h(l(a[e], s, p, d)), n = h(u(o[e], c, m, f));
				_(S, t + b, n), v(S, t, n, b, 0, K_ * 2);
			}
		};
		if (i) i.forEach(O);
		else for (let e = n; e <= r; e++) O(e);
		return {
			stroke: y > 0 ? S : null,
			fill: S,
			clip: C,
			flags: 3
		};
	});
}
function qb(e) {
	return (t, n, r, i, a, o) => {
		r != i && (a != r && o != r && e(t, n, r), a != i && o != i && e(t, n, i), e(t, n, o));
	};
}
var Jb = qb(Rb), Yb = qb(zb);
function Xb(e) {
	let t = X(e?.alignGaps, 0);
	return (e, n, r, i) => Db(e, n, (a, o, s, c, l, u, d, f, p, m, h) => {
		[r, i] = j_(s, r, i);
		let g = a.pxRound, _ = (e) => g(u(e, c, m, f)), v = (e) => g(d(e, l, h, p)), y, b;
		c.ori == 0 ? (y = Rb, b = Jb) : (y = zb, b = Yb);
		let x = c.dir * (c.ori == 0 ? 1 : -1), S = {
			stroke: new Path2D(),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: Tb
		}, C = S.stroke, w = !1;
		if (i - r >= m * 4) {
			let t = (t) => e.posToVal(t, c.key, !0), n = null, a = null, l, u, d, f = _(o[x == 1 ? r : i]), p = _(o[r]), m = _(o[i]), h = t(x == 1 ? p + 1 : m - 1);
			for (let e = x == 1 ? r : i; e >= r && e <= i; e += x) {
				let r = o[e], i = (x == 1 ? r < h : r > h) ? f : _(r), c = s[e];
				i == f ? c == null ? c === null && (w = !0) : (u = c, n == null ? (y(C, i, v(u)), l = n = a = u) : u < n ? n = u : u > a && (a = u)) : (n != null && b(C, f, v(n), v(a), v(l), v(u)), c == null ? (n = a = null, c === null && (w = !0)) : (u = c, y(C, i, v(u)), n = a = l = u), f = i, h = t(f + x));
			}
			n != null && n != a && d != f && b(C, f, v(n), v(a), v(l), v(u));
		} else for (let e = x == 1 ? r : i; e >= r && e <= i; e += x) {
			let t = s[e];
			t === null ? w = !0 : t != null && y(C, _(o[e]), v(t));
		}
		let [T, E] = Ob(e, n);
		if (a.fill != null || T != 0) {
			let t = S.fill = new Path2D(C), s = v(a.fillTo(e, n, a.min, a.max, T)), c = _(o[r]), l = _(o[i]);
			x == -1 && ([l, c] = [c, l]), y(t, l, s), y(t, c, s);
		}
		if (!a.spanGaps) {
			let l = [];
			w && l.push(...Nb(o, s, r, i, x, _, t)), S.gaps = l = a.gaps(e, n, r, i, l), S.clip = jb(l, c.ori, f, p, m, h);
		}
		return E != 0 && (S.band = E == 2 ? [Ab(e, n, r, i, C, -1), Ab(e, n, r, i, C, 1)] : Ab(e, n, r, i, C, E)), S;
	});
}
function Zb(e) {
	let t = X(e.align, 1), n = X(e.ascDesc, !1), r = X(e.alignGaps, 0), i = X(e.extend, !1);
	return (e, a, o, s) => Db(e, a, (c, l, u, d, f, p, m, h, g, _, v) => {
		[o, s] = j_(u, o, s);
		let y = c.pxRound, { left: b, width: x } = e.bbox, S = (e) => y(p(e, d, _, h)), C = (e) => y(m(e, f, v, g)), w = d.ori == 0 ? Rb : zb, T = {
			stroke: new Path2D(),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: Tb
		}, E = T.stroke, D = d.dir * (d.ori == 0 ? 1 : -1), O = C(u[D == 1 ? o : s]), k = S(l[D == 1 ? o : s]), ee = k, A = k;
		i && t == -1 && (A = b, w(E, A, O)), w(E, k, O);
		for (let e = D == 1 ? o : s; e >= o && e <= s; e += D) {
			let n = u[e];
			if (n == null) continue;
			let r = S(l[e]), i = C(n);
			t == 1 ? w(E, r, O) : w(E, ee, i), w(E, r, i), O = i, ee = r;
		}
		let te = ee;
		i && t == 1 && (te = b + x, w(E, te, O));
		let [ne, re] = Ob(e, a);
		if (c.fill != null || ne != 0) {
			let t = T.fill = new Path2D(E), n = C(c.fillTo(e, a, c.min, c.max, ne));
			w(t, te, n), w(t, A, n);
		}
		if (!c.spanGaps) {
			let i = [];
			i.push(...Nb(l, u, o, s, D, S, r));
			let f = c.width * Y / 2, p = n || t == 1 ? f : -f, m = n || t == -1 ? -f : f;
			i.forEach((e) => {
				e[0] += p, e[1] += m;
			}), T.gaps = i = c.gaps(e, a, o, s, i), T.clip = jb(i, d.ori, h, g, _, v);
		}
		return re != 0 && (T.band = re == 2 ? [Ab(e, a, o, s, E, -1), Ab(e, a, o, s, E, 1)] : Ab(e, a, o, s, E, re)), T;
	});
}
function Qb(e, t, n, r, i, a, o = av) {
	if (e.length > 1) {
		let s = null;
		for (let c = 0, l = Infinity; c < e.length; c++) if (t[c] !== void 0) {
			if (s != null) {
				let t = q_(e[c] - e[s]);
				t < l && (l = t, o = q_(n(e[c], r, i, a) - n(e[s], r, i, a)));
			}
			s = c;
		}
	}
	return o;
}
function $b(e) {
	e ||= Cv;
	let t = X(e.size, [
		.6,
		av,
		1
	]), n = e.align || 0, r = e.gap || 0, i = e.radius;
	i = i == null ? [0, 0] : typeof i == "number" ? [i, 0] : i;
	let a = Z(i), o = 1 - t[0], s = X(t[1], av), c = X(t[2], 1), l = X(e.disp, Cv), u = X(e.each, (e) => {}), { fill: d, stroke: f } = l;
	return (e, t, i, p) => Db(e, t, (m, h, g, _, v, y, b, x, S, C, w) => {
		let T = m.pxRound, E = n, D = r * Y, O = s * Y, k = c * Y, ee, A;
		_.ori == 0 ? [ee, A] = a(e, t) : [A, ee] = a(e, t);
		let te = _.dir * (_.ori == 0 ? 1 : -1), ne = _.ori == 0 ? Bb : Vb, re = _.ori == 0 ? u : (e, t, n, r, i, a, o) => {
			u(e, t, n, i, r, o, a);
		}, ie = X(e.bands, wv).find((e) => e.series[0] == t), ae = ie == null ? 0 : ie.dir, oe = m.fillTo(e, t, m.min, m.max, ae), j = T(b(oe, v, w, S)), M, N, se, ce = C, P = T(m.width * Y), le = !1, ue = null, F = null, de = null, fe = null;
		d != null && (P == 0 || f != null) && (le = !0, ue = d.values(e, t, i, p), F = /* @__PURE__ */ new Map(), new Set(ue).forEach((e) => {
			e != null && F.set(e, new Path2D());
		}), P > 0 && (de = f.values(e, t, i, p), fe = /* @__PURE__ */ new Map(), new Set(de).forEach((e) => {
			e != null && fe.set(e, new Path2D());
		})));
		let { x0: pe, size: me } = l;
		if (pe != null && me != null) {
			E = 1, h = pe.values(e, t, i, p), pe.unit == 2 && (h = h.map((t) => e.posToVal(x + t * C, _.key, !0)));
			let n = me.values(e, t, i, p);
			N = me.unit == 2 ? n[0] * C : y(n[0], _, C, x) - y(0, _, C, x), ce = Qb(h, g, y, _, C, x, ce), se = ce - N + D;
		} else ce = Qb(h, g, y, _, C, x, ce), se = ce * o + D, N = ce - se;
		se < 1 && (se = 0), P >= N / 2 && (P = 0), se < 5 && (T = uv);
		let he = se > 0, ge = ce - se - (he ? P : 0);
		N = T(sv(ge, k, O)), M = (E == 0 ? N / 2 : E == te ? 0 : N) - E * te * ((E == 0 ? D / 2 : 0) + (he ? P / 2 : 0));
		let I = {
			stroke: null,
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: 0
		}, _e = le ? null : new Path2D(), ve = null;
		if (ie != null) ve = e.data[ie.series[1]];
		else {
			let { y0: n, y1: r } = l;
			n != null && r != null && (g = r.values(e, t, i, p), ve = n.values(e, t, i, p));
		}
		let ye = ee * N, be = A * N;
		for (let n = te == 1 ? i : p; n >= i && n <= p; n += te) {
			let r = g[n];
			if (r == null) continue;
			if (ve != null) {
				let e = ve[n] ?? 0;
				if (r - e == 0) continue;
				j = b(e, v, w, S);
			}
			let i = y(_.distr != 2 || l != null ? h[n] : n, _, C, x), a = b(X(r, oe), v, w, S), o = T(i - M), s = T(Q_(a, j)), c = T(Z_(a, j)), u = s - c;
			if (r != null) {
				let i = r < 0 ? be : ye, a = r < 0 ? ye : be;
				le ? (P > 0 && de[n] != null && ne(fe.get(de[n]), o, c + J_(P / 2), N, Q_(0, u - P), i, a), ue[n] != null && ne(F.get(ue[n]), o, c + J_(P / 2), N, Q_(0, u - P), i, a)) : ne(_e, o, c + J_(P / 2), N, Q_(0, u - P), i, a), re(e, t, n, o - P / 2, c, N + P, u);
			}
		}
		return P > 0 ? I.stroke = le ? fe : _e : le || (I._fill = m.width == 0 ? m._fill : m._stroke ?? m._fill, I.width = 0), I.fill = le ? F : _e, I;
	});
}
function ex(e, t) {
	let n = X(t?.alignGaps, 0);
	return (t, r, i, a) => Db(t, r, (o, s, c, l, u, d, f, p, m, h, g) => {
		[i, a] = j_(c, i, a);
		let _ = o.pxRound, v = (e) => _(d(e, l, h, p)), y = (e) => _(f(e, u, g, m)), b, x, S;
		l.ori == 0 ? (b = Ib, S = Rb, x = Wb) : (b = Lb, S = zb, x = Gb);
		let C = l.dir * (l.ori == 0 ? 1 : -1), w = v(s[C == 1 ? i : a]), T = w, E = [], D = [];
		for (let e = C == 1 ? i : a; e >= i && e <= a; e += C) if (c[e] != null) {
			let t = s[e], n = v(t);
			E.push(T = n), D.push(y(c[e]));
		}
		let O = {
			stroke: e(E, D, b, S, x, _),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: Tb
		}, k = O.stroke, [ee, A] = Ob(t, r);
		if (o.fill != null || ee != 0) {
			let e = O.fill = new Path2D(k), n = y(o.fillTo(t, r, o.min, o.max, ee));
			S(e, T, n), S(e, w, n);
		}
		if (!o.spanGaps) {
			let e = [];
			e.push(...Nb(s, c, i, a, C, v, n)), O.gaps = e = o.gaps(t, r, i, a, e), O.clip = jb(e, l.ori, p, m, h, g);
		}
		return A != 0 && (O.band = A == 2 ? [Ab(t, r, i, a, k, -1), Ab(t, r, i, a, k, 1)] : Ab(t, r, i, a, k, A)), O;
	});
}
function tx(e) {
	return ex(nx, e);
}
function nx(e, t, n, r, i, a) {
	let o = e.length;
	if (o < 2) return null;
	let s = new Path2D();
	if (n(s, e[0], t[0]), o == 2) r(s, e[1], t[1]);
	else {
		let n = Array(o), r = Array(o - 1), a = Array(o - 1), c = Array(o - 1);
		for (let n = 0; n < o - 1; n++) a[n] = t[n + 1] - t[n], c[n] = e[n + 1] - e[n], r[n] = a[n] / c[n];
		n[0] = r[0];
		for (let e = 1; e < o - 1; e++) r[e] === 0 || r[e - 1] === 0 || r[e - 1] > 0 != r[e] > 0 ? n[e] = 0 : (n[e] = 3 * (c[e - 1] + c[e]) / ((2 * c[e] + c[e - 1]) / r[e - 1] + (c[e] + 2 * c[e - 1]) / r[e]), isFinite(n[e]) || (n[e] = 0));
		n[o - 1] = r[o - 2];
		for (let r = 0; r < o - 1; r++) i(s, e[r] + c[r] / 3, t[r] + n[r] * c[r] / 3, e[r + 1] - c[r] / 3, t[r + 1] - n[r + 1] * c[r] / 3, e[r + 1], t[r + 1]);
	}
	return s;
}
var rx = /* @__PURE__ */ new Set();
function ix() {
	for (let e of rx) e.syncRect(!0);
}
o_ && (T_(t_, c_, ix), T_(n_, c_, ix, !0), T_(i_, c_, () => {
	bx.pxRatio = Y;
}));
var ax = Xb(), ox = Kb();
function sx(e, t, n, r) {
	return (r ? [e[0], e[1]].concat(e.slice(2)) : [e[0]].concat(e.slice(1))).map((e, r) => lx(e, r, t, n));
}
function cx(e, t) {
	return e.map((e, n) => n == 0 ? {} : Fv({}, t, e));
}
function lx(e, t, n, r) {
	return Fv({}, t == 0 ? n : r, e);
}
function ux(e, t, n) {
	return t == null ? Tv : [t, n];
}
var dx = ux;
function fx(e, t, n) {
	return t == null ? Tv : B_(t, n, I_, !0);
}
function px(e, t, n, r) {
	return t == null ? Tv : P_(t, n, e.scales[r].log, !1);
}
var mx = px;
function hx(e, t, n, r) {
	return t == null ? Tv : F_(t, n, e.scales[r].log, !1);
}
var gx = hx;
function _x(e, t, n, r, i) {
	let a = Q_(ov(e), ov(t)), o = t - e, s = D_(i / r * o, n);
	do {
		let e = n[s], t = r * e / o;
		if (t >= i && a + (e < 5 ? bv.get(e) : 0) <= 17) return [e, t];
	} while (++s < n.length);
	return [0, 0];
}
function vx(e) {
	let t, n;
	return e = e.replace(/(\d+)px/, (e, r) => (t = Y_((n = +r) * Y)) + "px"), [
		e,
		t,
		n
	];
}
function yx(e) {
	e.show && [e.font, e.labelFont].forEach((e) => {
		let t = Q(e[2] * Y, 1);
		e[0] = e[0].replace(/[0-9.]+px/, t + "px"), e[1] = t;
	});
}
function bx(e, t, n) {
	let r = { mode: X(e.mode, 1) }, i = r.mode;
	function a(e, t, n, r) {
		let i = t.valToPct(e);
		return r + n * (t.dir == -1 ? 1 - i : i);
	}
	function o(e, t, n, r) {
		let i = t.valToPct(e);
		return r + n * (t.dir == -1 ? i : 1 - i);
	}
	function s(e, t, n, r) {
		return t.ori == 0 ? a(e, t, n, r) : o(e, t, n, r);
	}
	r.valToPosH = a, r.valToPosV = o;
	let c = !1;
	r.status = 0;
	let l = r.root = g_(xg);
	if (e.id != null && (l.id = e.id), f_(l, e.class), e.title) {
		let t = g_(wg, l);
		t.textContent = e.title;
	}
	let u = h_("canvas"), d = r.ctx = u.getContext("2d"), f = g_(Tg, l);
	T_("click", f, (e) => {
		e.target === m && (H != nn || sn != rn) && cn.click(r, e);
	}, !0);
	let p = r.under = g_(Eg, f);
	f.appendChild(u);
	let m = r.over = g_(Dg, f);
	e = Pv(e);
	let h = +X(e.pxAlign, 1), g = Pb(h);
	(e.plugins || []).forEach((t) => {
		t.opts && (e = t.opts(r, e) || e);
	});
	let _ = e.ms || .001, v = r.series = i == 1 ? sx(e.series || [], eb, yb, !1) : cx(e.series || [null], vb), y = r.axes = sx(e.axes || [], Zy, pb, !0), b = r.scales = {}, x = r.bands = e.bands || [];
	x.forEach((e) => {
		e.fill = Z(e.fill || null), e.dir = X(e.dir, -1);
	});
	let S = i == 2 ? v[1].facets[0].scale : v[0].scale, C = {
		axes: Bt,
		series: kt
	}, w = (e.drawOrder || ["axes", "series"]).map((e) => C[e]);
	function T(e) {
		let t = e.distr == 3 ? (t) => tv(t > 0 ? t : e.clamp(r, t, e.min, e.max, e.key)) : e.distr == 4 ? (t) => iv(t, e.asinh) : e.distr == 100 ? (t) => e.fwd(t) : (e) => e;
		return (n) => {
			let r = t(n), { _min: i, _max: a } = e, o = a - i;
			return (r - i) / o;
		};
	}
	function E(t) {
		let n = b[t];
		if (n == null) {
			let r = (e.scales || Cv)[t] || Cv;
			if (r.from != null) {
				E(r.from);
				let e = Fv({}, b[r.from], r, { key: t });
				e.valToPct = T(e), b[t] = e;
			} else {
				n = b[t] = Fv({}, t == S ? xb : Sb, r), n.key = t;
				let e = n.time, a = n.range, o = Ev(a);
				if ((t != S || i == 2 && !e) && (o && (a[0] == null || a[1] == null) && (a = {
					min: a[0] == null ? L_ : {
						mode: 1,
						hard: a[0],
						soft: a[0]
					},
					max: a[1] == null ? L_ : {
						mode: 1,
						hard: a[1],
						soft: a[1]
					}
				}, o = !1), !o && Av(a))) {
					let e = a;
					a = (t, n, r) => n == null ? Tv : B_(n, r, e);
				}
				n.range = Z(a || (e ? dx : t == S ? n.distr == 3 ? mx : n.distr == 4 ? gx : ux : n.distr == 3 ? px : n.distr == 4 ? hx : fx)), n.auto = Z(!o && n.auto), n.clamp = Z(n.clamp || bb), n._min = n._max = null, n.valToPct = T(n);
			}
		}
	}
	E("x"), E("y"), i == 1 && v.forEach((e) => {
		E(e.scale);
	}), y.forEach((e) => {
		E(e.scale);
	});
	for (let t in e.scales) E(t);
	let D = b[S], O = D.distr, k, ee;
	D.ori == 0 ? (f_(l, Sg), k = a, ee = o) : (f_(l, Cg), k = o, ee = a);
	let A = {};
	for (let e in b) {
		let t = b[e];
		(t.min != null || t.max != null) && (A[e] = {
			min: t.min,
			max: t.max
		}, t.min = t.max = null);
	}
	let te = e.tzDate || ((e) => new Date(Y_(e / _))), ne = e.fmtDate || $v, re = _ == 1 ? xy(te) : wy(te), ie = Ey(te, Ty(_ == 1 ? by : Cy, ne)), ae = jy(te, ky(Ay, ne)), oe = [], j = r.legend = Fv({}, Py, e.legend), M = r.cursor = Fv({}, Uy, { drag: { y: i == 2 } }, e.cursor), N = j.show, se = M.show, ce = j.markers;
	j.idxs = oe, ce.width = Z(ce.width), ce.dash = Z(ce.dash), ce.stroke = Z(ce.stroke), ce.fill = Z(ce.fill);
	let P, le, ue, F = [], de = [], fe, pe = !1, me = {};
	if (j.live) {
		let e = v[1] ? v[1].values : null;
		pe = e != null, fe = pe ? e(r, 1, 0) : { _: 0 };
		for (let e in fe) me[e] = a_;
	}
	if (N) {
		if (P = h_("table", Pg, l), ue = h_("tbody", null, P), j.mount(r, P), pe) {
			le = h_("thead", null, P, ue);
			let e = h_("tr", null, le);
			for (var he in h_("th", null, e), fe) h_("th", zg, e).textContent = he;
		} else f_(P, Ig), j.live && f_(P, Fg);
	}
	let ge = { show: !0 }, I = { show: !1 };
	function _e(e, t) {
		if (t == 0 && (pe || !j.live || i == 2)) return Tv;
		let n = [], a = h_("tr", Lg, ue, ue.childNodes[t]);
		f_(a, e.class), e.show || f_(a, kg);
		let o = h_("th", null, a);
		if (ce.show) {
			let e = g_(Rg, o);
			if (t > 0) {
				let n = ce.width(r, t);
				n && (e.style.border = n + "px " + ce.dash(r, t) + " " + ce.stroke(r, t)), e.style.background = ce.fill(r, t);
			}
		}
		let s = g_(zg, o);
		for (var c in e.label instanceof HTMLElement ? s.appendChild(e.label) : s.textContent = e.label, t > 0 && (ce.show || (s.style.color = e.width > 0 ? ce.stroke(r, t) : ce.fill(r, t)), ye("click", o, (t) => {
			if (M._lock) return;
			We(t);
			let n = v.indexOf(e);
			if ((t.ctrlKey || t.metaKey) != j.isolate) {
				let e = v.some((e, t) => t > 0 && t != n && e.show);
				v.forEach((t, r) => {
					r > 0 && hn(r, e ? r == n ? ge : I : ge, !0, er.setSeries);
				});
			} else hn(n, { show: !e.show }, !0, er.setSeries);
		}, !1), qe && ye(Qg, o, (t) => {
			M._lock || (We(t), hn(v.indexOf(e), Cn, !0, er.setSeries));
		}, !1)), fe) {
			let e = h_("td", Bg, a);
			e.textContent = "--", n.push(e);
		}
		return [a, n];
	}
	let ve = /* @__PURE__ */ new Map();
	function ye(e, t, n, i = !0) {
		let a = ve.get(t) || {}, o = M.bind[e](r, t, n, i);
		o && (T_(e, t, a[e] = o), ve.set(t, a));
	}
	function be(e, t, n) {
		let r = ve.get(t) || {};
		for (let n in r) (e == null || n == e) && (E_(n, t, r[n]), delete r[n]);
		e ?? ve.delete(t);
	}
	let xe = 0, Se = 0, L = 0, R = 0, Ce = 0, z = 0, we = Ce, Te = z, Ee = L, De = R, Oe = 0, ke = 0, Ae = 0, je = 0;
	r.bbox = {};
	let Me = !1, Ne = !1, Pe = !1, Fe = !1, Ie = !1, Le = !1;
	function Re(e, t, n) {
		(n || e != r.width || t != r.height) && ze(e, t), Vt(!1), Pe = !0, Ne = !0, Kt();
	}
	function ze(e, t) {
		r.width = xe = L = e, r.height = Se = R = t, Ce = z = 0, He(), Ue();
		let n = r.bbox;
		Oe = n.left = _v(Ce * Y, .5), ke = n.top = _v(z * Y, .5), Ae = n.width = _v(L * Y, .5), je = n.height = _v(R * Y, .5);
	}
	function Be() {
		let e = !1, t = 0;
		for (; !e;) {
			t++;
			let n = Rt(t), i = zt(t);
			e = t == 3 || n && i, e || (ze(r.width, r.height), Ne = !0);
		}
	}
	function Ve({ width: e, height: t }) {
		Re(e, t);
	}
	r.setSize = Ve;
	function He() {
		let e = !1, t = !1, n = !1, r = !1;
		y.forEach((i, a) => {
			if (i.show && i._show) {
				let { side: a, _size: o } = i, s = a % 2, c = o + (i.label == null ? 0 : i.labelSize);
				c > 0 && (s ? (L -= c, a == 3 ? (Ce += c, r = !0) : n = !0) : (R -= c, a == 0 ? (z += c, e = !0) : t = !0));
			}
		}), tt[0] = e, tt[1] = n, tt[2] = t, tt[3] = r, L -= at[1] + at[3], Ce += at[3], R -= at[2] + at[0], z += at[0];
	}
	function Ue() {
		let e = Ce + L, t = z + R, n = Ce, r = z;
		function i(i, a) {
			switch (i) {
				case 1: return e += a, e - a;
				case 2: return t += a, t - a;
				case 3: return n -= a, n + a;
				case 0: return r -= a, r + a;
			}
		}
		y.forEach((e, t) => {
			if (e.show && e._show) {
				let t = e.side;
				e._pos = i(t, e._size), e.label != null && (e._lpos = i(t, e.labelSize));
			}
		});
	}
	if (M.dataIdx == null) {
		let e = M.hover, n = e.skip = new Set(e.skip ?? []);
		n.add(void 0);
		let r = e.prox = Z(e.prox), i = e.bias ??= 0;
		M.dataIdx = (e, a, o, s) => {
			if (a == 0) return o;
			let c = o, l = r(e, a, o, s) ?? av, u = l >= 0 && l < av, d = D.ori == 0 ? L : R, f = M.left, p = t[0], m = t[a];
			if (n.has(m[o])) {
				c = null;
				let e = null, t = null, r;
				if (i == 0 || i == -1) for (r = o; e == null && r-- > 0;) n.has(m[r]) || (e = r);
				if (i == 0 || i == 1) for (r = o; t == null && r++ < m.length;) n.has(m[r]) || (t = r);
				if (e != null || t != null) {
					if (u) {
						let n = e == null ? -Infinity : k(p[e], D, d, 0), r = t == null ? Infinity : k(p[t], D, d, 0), i = f - n, a = r - f;
						i <= a ? i <= l && (c = e) : a <= l && (c = t);
					} else c = t == null ? e : e == null ? t : o - e <= t - o ? e : t;
				}
			} else u && q_(f - k(p[o], D, d, 0)) > l && (c = null);
			return c;
		};
	}
	let We = (e) => {
		M.event = e;
	};
	M.idxs = oe, M._lock = !1;
	let Ge = M.points;
	Ge.show = Z(Ge.show), Ge.size = Z(Ge.size), Ge.stroke = Z(Ge.stroke), Ge.width = Z(Ge.width), Ge.fill = Z(Ge.fill);
	let Ke = r.focus = Fv({}, e.focus || { alpha: .3 }, M.focus), qe = Ke.prox >= 0, Je = qe && Ge.one, Ye = [], Xe = [], B = [];
	function Ze(e, t) {
		let n = Ge.show(r, t);
		if (n instanceof HTMLElement) return f_(n, Ng), f_(n, e.class), v_(n, -10, -10, L, R), m.insertBefore(n, Ye[t]), n;
	}
	function Qe(e, t) {
		if (i == 1 || t > 0) {
			let t = i == 1 && b[e.scale].time, n = e.value;
			e.value = t ? kv(n) ? jy(te, ky(n, ne)) : n || ae : n || fb, e.label = e.label || (t ? $y : Qy);
		}
		if (Je || t > 0) {
			e.width = e.width == null ? 1 : e.width, e.paths = e.paths || ax || fv, e.fillTo = Z(e.fillTo || kb), e.pxAlign = +X(e.pxAlign, h), e.pxRound = Pb(e.pxAlign), e.stroke = Z(e.stroke || null), e.fill = Z(e.fill || null), e._stroke = e._fill = e._paths = e._focus = null;
			let t = mb(Q_(1, e.width), 1), n = e.points = Fv({}, {
				size: t,
				width: Q_(1, t * .2),
				stroke: e.stroke,
				space: t * 2,
				paths: ox,
				_stroke: null,
				_fill: null
			}, e.points);
			n.show = Z(n.show), n.filter = Z(n.filter), n.fill = Z(n.fill), n.stroke = Z(n.stroke), n.paths = Z(n.paths), n.pxAlign = e.pxAlign;
		}
		if (N) {
			let n = _e(e, t);
			F.splice(t, 0, n[0]), de.splice(t, 0, n[1]), j.values.push(null);
		}
		if (se) {
			oe.splice(t, 0, null);
			let n = null;
			Je ? t == 0 && (n = Ze(e, t)) : t > 0 && (n = Ze(e, t)), Ye.splice(t, 0, n), Xe.splice(t, 0, 0), B.splice(t, 0, 0);
		}
		Qn("addSeries", t);
	}
	function $e(e, t) {
		t ??= v.length, e = i == 1 ? lx(e, t, eb, yb) : lx(e, t, {}, vb), v.splice(t, 0, e), Qe(v[t], t);
	}
	r.addSeries = $e;
	function et(e) {
		if (v.splice(e, 1), N) {
			j.values.splice(e, 1), de.splice(e, 1);
			let t = F.splice(e, 1)[0];
			be(null, t.firstChild), t.remove();
		}
		se && (oe.splice(e, 1), Ye.splice(e, 1)[0].remove(), Xe.splice(e, 1), B.splice(e, 1)), Qn("delSeries", e);
	}
	r.delSeries = et;
	let tt = [
		!1,
		!1,
		!1,
		!1
	];
	function nt(e, t) {
		if (e._show = e.show, e.show) {
			let n = e.side % 2, i = b[e.scale];
			i ??= (e.scale = n ? v[1].scale : S, b[e.scale]);
			let a = i.time;
			e.size = Z(e.size), e.space = Z(e.space), e.rotate = Z(e.rotate), Ev(e.incrs) && e.incrs.forEach((e) => {
				!bv.has(e) && bv.set(e, xv(e));
			}), e.incrs = Z(e.incrs || (i.distr == 2 ? oy : a ? _ == 1 ? yy : Sy : sy)), e.splits = Z(e.splits || (a && i.distr == 1 ? re : i.distr == 3 ? rb : i.distr == 4 ? ib : nb)), e.stroke = Z(e.stroke), e.grid.stroke = Z(e.grid.stroke), e.ticks.stroke = Z(e.ticks.stroke), e.border.stroke = Z(e.border.stroke);
			let o = e.values;
			e.values = Ev(o) && !Ev(o[0]) ? Z(o) : a ? Ev(o) ? Ey(te, Ty(o, ne)) : kv(o) ? Dy(te, o) : o || ie : o || tb, e.filter = Z(e.filter || (i.distr >= 3 && i.log == 10 ? ub : i.distr == 3 && i.log == 2 ? db : dv)), e.font = vx(e.font), e.labelFont = vx(e.labelFont), e._size = e.size(r, null, t, 0), e._space = e._rotate = e._incrs = e._found = e._splits = e._values = null, e._size > 0 && (tt[t] = !0, e._el = g_(Og, f));
		}
	}
	function rt(e, t, n, r) {
		let [i, a, o, s] = n, c = t % 2, l = 0;
		return c == 0 && (s || a) && (l = t == 0 && !i || t == 2 && !o ? Y_(Zy.size / 3) : 0), c == 1 && (i || o) && (l = t == 1 && !a || t == 3 && !s ? Y_(pb.size / 2) : 0), l;
	}
	let it = r.padding = (e.padding || [
		rt,
		rt,
		rt,
		rt
	]).map((e) => Z(X(e, rt))), at = r._padding = it.map((e, t) => e(r, t, tt, 0)), V, ot = null, st = null, ct = i == 1 ? v[0].idxs : null, lt = null, ut = !1;
	function dt(e, n) {
		if (t = e ?? [], r.data = r._data = t, i == 2) {
			V = 0;
			for (let e = 1; e < v.length; e++) V += t[e][0].length;
		} else {
			t.length == 0 && (r.data = r._data = t = [[]]), lt = t[0], V = lt.length;
			let e = t;
			if (O == 2) {
				e = t.slice();
				let n = e[0] = Array(V);
				for (let e = 0; e < V; e++) n[e] = e;
			}
			r._data = t = e;
		}
		if (Vt(!0), Qn("setData"), O == 2 && (Pe = !0), n !== !1) {
			let e = D;
			e.auto(r, ut) ? ft() : mn(S, e.min, e.max), Fe ||= M.left >= 0, Le = !0, Kt();
		}
	}
	r.setData = dt;
	function ft() {
		ut = !0;
		let e, n;
		i == 1 && (V > 0 ? (ot = ct[0] = 0, st = ct[1] = V - 1, e = t[0][ot], n = t[0][st], O == 2 ? (e = ot, n = st) : e == n && (O == 3 ? [e, n] = P_(e, e, D.log, !1) : O == 4 ? [e, n] = F_(e, e, D.log, !1) : D.time ? n = e + Y_(86400 / _) : [e, n] = B_(e, n, I_, !0))) : (ot = ct[0] = e = null, st = ct[1] = n = null)), mn(S, e, n);
	}
	let pt, mt, ht, gt, _t, vt, yt, bt, xt, St;
	function Ct(e, t, n, r, i, a) {
		e ??= Jg, n ??= wv, r ??= "butt", i ??= Jg, a ??= "round", e != pt && (d.strokeStyle = pt = e), i != mt && (d.fillStyle = mt = i), t != ht && (d.lineWidth = ht = t), a != _t && (d.lineJoin = _t = a), r != vt && (d.lineCap = vt = r), n != gt && d.setLineDash(gt = n);
	}
	function wt(e, t, n, r) {
		t != mt && (d.fillStyle = mt = t), e != yt && (d.font = yt = e), n != bt && (d.textAlign = bt = n), r != xt && (d.textBaseline = xt = r);
	}
	function Tt(e, t, n, i, a = 0) {
		if (i.length > 0 && e.auto(r, ut) && (t == null || t.min == null)) {
			let t = X(ot, 0), r = X(st, i.length - 1), o = n.min == null ? N_(i, t, r, a, e.distr == 3) : [n.min, n.max];
			e.min = Z_(e.min, n.min = o[0]), e.max = Q_(e.max, n.max = o[1]);
		}
	}
	let Et = {
		min: null,
		max: null
	};
	function Dt() {
		for (let e in b) {
			let t = b[e];
			A[e] == null && (t.min == null || A[S] != null && t.auto(r, ut)) && (A[e] = Et);
		}
		for (let e in b) {
			let t = b[e];
			A[e] == null && t.from != null && A[t.from] != null && (A[e] = Et);
		}
		A[S] != null && Vt(!0);
		let e = {};
		for (let t in A) {
			let n = A[t];
			if (n != null) {
				let a = e[t] = Pv(b[t], jv);
				if (n.min != null) Fv(a, n);
				else if (t != S || i == 2) {
					if (V == 0 && a.from == null) {
						let e = a.range(r, null, null, t);
						a.min = e[0], a.max = e[1];
					} else a.min = av, a.max = -Infinity;
				}
			}
		}
		if (V > 0) {
			v.forEach((n, a) => {
				if (i == 1) {
					let i = n.scale, o = A[i];
					if (o == null) return;
					let s = e[i];
					if (a == 0) {
						let e = s.range(r, s.min, s.max, i);
						s.min = e[0], s.max = e[1], ot = D_(s.min, t[0]), st = D_(s.max, t[0]), st - ot > 1 && (t[0][ot] < s.min && ot++, t[0][st] > s.max && st--), n.min = lt[ot], n.max = lt[st];
					} else n.show && n.auto && Tt(s, o, n, t[a], n.sorted);
					n.idxs[0] = ot, n.idxs[1] = st;
				} else if (a > 0 && n.show && n.auto) {
					let [r, i] = n.facets, o = r.scale, s = i.scale, [c, l] = t[a], u = e[o], d = e[s];
					u != null && Tt(u, A[o], r, c, r.sorted), d != null && Tt(d, A[s], i, l, i.sorted), n.min = i.min, n.max = i.max;
				}
			});
			for (let t in e) {
				let n = e[t], i = A[t];
				if (n.from == null && (i == null || i.min == null)) {
					let e = n.range(r, n.min == av ? null : n.min, n.max == -Infinity ? null : n.max, t);
					n.min = e[0], n.max = e[1];
				}
			}
		}
		for (let t in e) {
			let n = e[t];
			if (n.from != null) {
				let i = e[n.from];
				if (i.min == null) n.min = n.max = null;
				else {
					let e = n.range(r, i.min, i.max, t);
					n.min = e[0], n.max = e[1];
				}
			}
		}
		let n = {}, a = !1;
		for (let t in e) {
			let r = e[t], i = b[t];
			if (i.min != r.min || i.max != r.max) {
				i.min = r.min, i.max = r.max;
				let e = i.distr;
				i._min = e == 3 ? tv(i.min) : e == 4 ? iv(i.min, i.asinh) : e == 100 ? i.fwd(i.min) : i.min, i._max = e == 3 ? tv(i.max) : e == 4 ? iv(i.max, i.asinh) : e == 100 ? i.fwd(i.max) : i.max, n[t] = a = !0;
			}
		}
		if (a) {
			v.forEach((e, t) => {
				i == 2 ? t > 0 && n.y && (e._paths = null) : n[e.scale] && (e._paths = null);
			});
			for (let e in n) Pe = !0, Qn("setScale", e);
			se && M.left >= 0 && (Fe = Le = !0);
		}
		for (let e in A) A[e] = null;
	}
	function Ot(e) {
		let t = sv(ot - 1, 0, V - 1), n = sv(st + 1, 0, V - 1);
		for (; e[t] == null && t > 0;) t--;
		for (; e[n] == null && n < V - 1;) n++;
		return [t, n];
	}
	function kt() {
		if (V > 0) {
			let e = v.some((e) => e._focus) && St != Ke.alpha;
			e && (d.globalAlpha = St = Ke.alpha), v.forEach((e, n) => {
				if (n > 0 && e.show && (At(n, !1), At(n, !0), e._paths == null)) {
					let a = St;
					St != e.alpha && (d.globalAlpha = St = e.alpha);
					let o = i == 2 ? [0, t[n][0].length - 1] : Ot(t[n]);
					e._paths = e.paths(r, n, o[0], o[1]), St != a && (d.globalAlpha = St = a);
				}
			}), v.forEach((e, t) => {
				if (t > 0 && e.show) {
					let n = St;
					St != e.alpha && (d.globalAlpha = St = e.alpha), e._paths != null && jt(t, !1);
					{
						let n = e._paths == null ? null : e._paths.gaps, i = e.points.show(r, t, ot, st, n), a = e.points.filter(r, t, i, n);
						(i || a) && (e.points._paths = e.points.paths(r, t, ot, st, a), jt(t, !0));
					}
					St != n && (d.globalAlpha = St = n), Qn("drawSeries", t);
				}
			}), e && (d.globalAlpha = St = 1);
		}
	}
	function At(e, t) {
		let n = t ? v[e].points : v[e];
		n._stroke = n.stroke(r, e), n._fill = n.fill(r, e);
	}
	function jt(e, t) {
		let n = t ? v[e].points : v[e], { stroke: r, fill: i, clip: a, flags: o, _stroke: s = n._stroke, _fill: c = n._fill, _width: l = n.width } = n._paths;
		l = Q(l * Y, 3);
		let u = null, f = l % 2 / 2;
		t && c == null && (c = l > 0 ? "#fff" : s);
		let p = n.pxAlign == 1 && f > 0;
		if (p && d.translate(f, f), !t) {
			let e = Oe - l / 2, t = ke - l / 2, n = Ae + l, r = je + l;
			u = new Path2D(), u.rect(e, t, n, r);
		}
		t ? Nt(s, l, n.dash, n.cap, c, r, i, o, a) : Mt(e, s, l, n.dash, n.cap, c, r, i, o, u, a), p && d.translate(-f, -f);
	}
	function Mt(e, n, i, a, o, s, c, l, u, d, f) {
		let p = !1;
		u != 0 && x.forEach((m, h) => {
			if (m.series[0] == e) {
				let e = v[m.series[1]], g = t[m.series[1]], _ = (e._paths || Cv).band;
				Ev(_) && (_ = m.dir == 1 ? _[0] : _[1]);
				let y, b = null;
				e.show && _ && V_(g, ot, st) ? (b = m.fill(r, h) || s, y = e._paths.clip) : _ = null, Nt(n, i, a, o, b, c, l, u, d, f, y, _), p = !0;
			}
		}), p || Nt(n, i, a, o, s, c, l, u, d, f);
	}
	function Nt(e, t, n, r, i, a, o, s, c, l, u, f) {
		Ct(e, t, n, r, i), (c || l || f) && (d.save(), c && d.clip(c), l && d.clip(l)), f ? (s & 3) == 3 ? (d.clip(f), u && d.clip(u), Ft(i, o), Pt(e, a, t)) : s & Eb ? (Ft(i, o), d.clip(f), Pt(e, a, t)) : s & Tb && (d.save(), d.clip(f), u && d.clip(u), Ft(i, o), d.restore(), Pt(e, a, t)) : (Ft(i, o), Pt(e, a, t)), (c || l || f) && d.restore();
	}
	function Pt(e, t, n) {
		n > 0 && (t instanceof Map ? t.forEach((e, t) => {
			d.strokeStyle = pt = t, d.stroke(e);
		}) : t != null && e && d.stroke(t));
	}
	function Ft(e, t) {
		t instanceof Map ? t.forEach((e, t) => {
			d.fillStyle = mt = t, d.fill(e);
		}) : t != null && e && d.fill(t);
	}
	function It(e, t, n, i) {
		let a = y[e], o;
		if (i <= 0) o = [0, 0];
		else {
			let s = a._space = a.space(r, e, t, n, i);
			o = _x(t, n, a._incrs = a.incrs(r, e, t, n, i, s), i, s);
		}
		return a._found = o;
	}
	function Lt(e, t, n, r, i, a, o, s, c, l) {
		let u = o % 2 / 2;
		h == 1 && d.translate(u, u), Ct(s, o, c, l, s), d.beginPath();
		let f, p, m, g, _ = i + (r == 0 || r == 3 ? -a : a);
		n == 0 ? (p = i, g = _) : (f = i, m = _);
		for (let r = 0; r < e.length; r++) t[r] != null && (n == 0 ? f = m = e[r] : p = g = e[r], d.moveTo(f, p), d.lineTo(m, g));
		d.stroke(), h == 1 && d.translate(-u, -u);
	}
	function Rt(e) {
		let t = !0;
		return y.forEach((n, i) => {
			if (!n.show) return;
			let a = b[n.scale];
			if (a.min == null) {
				n._show && (t = !1, n._show = !1, Vt(!1));
				return;
			}
			n._show || (t = !1, n._show = !0, Vt(!1));
			let o = n.side, s = o % 2, { min: c, max: l } = a, [u, d] = It(i, c, l, s == 0 ? L : R);
			if (d == 0) return;
			let f = a.distr == 2, p = n._splits = n.splits(r, i, c, l, u, d, f), m = a.distr == 2 ? p.map((e) => lt[e]) : p, h = a.distr == 2 ? lt[p[1]] - lt[p[0]] : u, g = n._values = n.values(r, n.filter(r, m, i, d, h), i, d, h);
			n._rotate = o == 2 ? n.rotate(r, g, i, d) : 0;
			let _ = n._size;
			n._size = X_(n.size(r, g, i, e)), _ != null && n._size != _ && (t = !1);
		}), t;
	}
	function zt(e) {
		let t = !0;
		return it.forEach((n, i) => {
			let a = n(r, i, tt, e);
			a != at[i] && (t = !1), at[i] = a;
		}), t;
	}
	function Bt() {
		for (let e = 0; e < y.length; e++) {
			let t = y[e];
			if (!t.show || !t._show) continue;
			let n = t.side, i = n % 2, a, o, c = t.stroke(r, e), l = n == 0 || n == 3 ? -1 : 1, [u, f] = t._found;
			if (t.label != null) {
				let s = t.labelGap * l, p = Y_((t._lpos + s) * Y);
				wt(t.labelFont[0], c, "center", n == 2 ? Ug : Wg), d.save(), i == 1 ? (a = o = 0, d.translate(p, Y_(ke + je / 2)), d.rotate((n == 3 ? -K_ : K_) / 2)) : (a = Y_(Oe + Ae / 2), o = p);
				let m = cv(t.label) ? t.label(r, e, u, f) : t.label;
				d.fillText(m, a, o), d.restore();
			}
			if (f == 0) continue;
			let p = b[t.scale], m = i == 0 ? Ae : je, h = i == 0 ? Oe : ke, _ = t._splits, v = p.distr == 2 ? _.map((e) => lt[e]) : _, x = p.distr == 2 ? lt[_[1]] - lt[_[0]] : u, S = t.ticks, C = t.border, w = S.show ? S.size : 0, T = Y_(w * Y), E = Y_((t.alignTo == 2 ? t._size - w - t.gap : t.gap) * Y), D = t._rotate * -K_ / 180, O = g(t._pos * Y), k = O + (T + E) * l;
			o = i == 0 ? k : 0, a = i == 1 ? k : 0;
			let ee = t.font[0];
			wt(ee, c, t.align == 1 ? Gg : t.align == 2 ? Kg : D > 0 ? Gg : D < 0 ? Kg : i == 0 ? "center" : n == 3 ? Kg : Gg, D || i == 1 ? "middle" : n == 2 ? Ug : Wg);
			let A = t.font[1] * t.lineGap, te = _.map((e) => g(s(e, p, m, h))), ne = t._values;
			for (let e = 0; e < ne.length; e++) {
				let t = ne[e];
				if (t != null) {
					i == 0 ? a = te[e] : o = te[e], t = "" + t;
					let n = t.indexOf("\n") == -1 ? [t] : t.split(/\n/gm);
					for (let e = 0; e < n.length; e++) {
						let t = n[e];
						D ? (d.save(), d.translate(a, o + e * A), d.rotate(D), d.fillText(t, 0, 0), d.restore()) : d.fillText(t, a, o + e * A);
					}
				}
			}
			S.show && Lt(te, S.filter(r, v, e, f, x), i, n, O, T, Q(S.width * Y, 3), S.stroke(r, e), S.dash, S.cap);
			let re = t.grid;
			re.show && Lt(te, re.filter(r, v, e, f, x), i, i == 0 ? 2 : 1, i == 0 ? ke : Oe, i == 0 ? je : Ae, Q(re.width * Y, 3), re.stroke(r, e), re.dash, re.cap), C.show && Lt([O], [1], +(i == 0), i == 0 ? 1 : 2, i == 1 ? ke : Oe, i == 1 ? je : Ae, Q(C.width * Y, 3), C.stroke(r, e), C.dash, C.cap);
		}
		Qn("drawAxes");
	}
	function Vt(e) {
		v.forEach((t, n) => {
			n > 0 && (t._paths = null, e && (i == 1 ? (t.min = null, t.max = null) : t.facets.forEach((e) => {
				e.min = null, e.max = null;
			})));
		});
	}
	let Ht = !1, Ut = !1, Wt = [];
	function Gt() {
		Ut = !1;
		for (let e = 0; e < Wt.length; e++) Qn(...Wt[e]);
		Wt.length = 0;
	}
	function Kt() {
		Ht ||= (Vv(Jt), !0);
	}
	function qt(e, t = !1) {
		Ht = !0, Ut = t, e(r), Jt(), t && Wt.length > 0 && queueMicrotask(Gt);
	}
	r.batch = qt;
	function Jt() {
		if (Me &&= (Dt(), !1), Pe &&= (Be(), !1), Ne) {
			if (m_(p, Gg, Ce), m_(p, Ug, z), m_(p, Vg, L), m_(p, Hg, R), m_(m, Gg, Ce), m_(m, Ug, z), m_(m, Vg, L), m_(m, Hg, R), m_(f, Vg, xe), m_(f, Hg, Se), u.width = Y_(xe * Y), u.height = Y_(Se * Y), y.forEach(({ _el: e, _show: t, _size: n, _pos: r, side: i }) => {
				if (e != null) {
					if (t) {
						let t = i === 3 || i === 0 ? n : 0, a = i % 2 == 1;
						m_(e, a ? "left" : "top", r - t), m_(e, a ? "width" : "height", n), m_(e, a ? "top" : "left", a ? z : Ce), m_(e, a ? "height" : "width", a ? R : L), p_(e, kg);
					} else f_(e, kg);
				}
			}), pt = mt = ht = _t = vt = yt = bt = xt = gt = null, St = 1, In(!0), Ce != we || z != Te || L != Ee || R != De) {
				Vt(!1);
				let e = L / Ee, t = R / De;
				if (se && !Fe && M.left >= 0) {
					M.left *= e, M.top *= t, Qt && v_(Qt, Y_(M.left), 0, L, R), $t && v_($t, 0, Y_(M.top), L, R);
					for (let n = 0; n < Ye.length; n++) {
						let r = Ye[n];
						r != null && (Xe[n] *= e, B[n] *= t, v_(r, X_(Xe[n]), X_(B[n]), L, R));
					}
				}
				if (W.show && !Ie && W.left >= 0 && W.width > 0) {
					W.left *= e, W.width *= e, W.top *= t, W.height *= t;
					for (let e in zn) m_(dn, e, W[e]);
				}
				we = Ce, Te = z, Ee = L, De = R;
			}
			Qn("setSize"), Ne = !1;
		}
		xe > 0 && Se > 0 && (d.clearRect(0, 0, u.width, u.height), Qn("drawClear"), w.forEach((e) => e()), Qn("draw")), W.show && Ie && (fn(W), Ie = !1), se && Fe && (Pn(null, !0, !1), Fe = !1), j.show && j.live && Le && (Mn(), Le = !1), c || (c = !0, r.status = 1, Qn("ready")), ut = !1, Ht = !1;
	}
	r.redraw = (e, t) => {
		Pe = t || !1, e === !1 ? Kt() : mn(S, D.min, D.max);
	};
	function Yt(e, n) {
		let i = b[e];
		if (i.from == null) {
			if (V == 0) {
				let t = i.range(r, n.min, n.max, e);
				n.min = t[0], n.max = t[1];
			}
			if (n.min > n.max) {
				let e = n.min;
				n.min = n.max, n.max = e;
			}
			if (V > 1 && n.min != null && n.max != null && n.max - n.min < 1e-16) return;
			e == S && i.distr == 2 && V > 0 && (n.min = D_(n.min, t[0]), n.max = D_(n.max, t[0]), n.min == n.max && n.max++), A[e] = n, Me = !0, Kt();
		}
	}
	r.setScale = Yt;
	let Xt, Zt, Qt, $t, en, tn, nn, rn, an, on, H, sn, U = !1, cn = M.drag, ln = cn.x, un = cn.y;
	se && (M.x && (Xt = g_(jg, m)), M.y && (Zt = g_(Mg, m)), D.ori == 0 ? (Qt = Xt, $t = Zt) : (Qt = Zt, $t = Xt), H = M.left, sn = M.top);
	let W = r.select = Fv({
		show: !0,
		over: !0,
		left: 0,
		width: 0,
		top: 0,
		height: 0
	}, e.select), dn = W.show ? g_(Ag, W.over ? m : p) : null;
	function fn(e, t) {
		if (W.show) {
			for (let t in e) W[t] = e[t], t in zn && m_(dn, t, e[t]);
			t !== !1 && Qn("setSelect");
		}
	}
	r.setSelect = fn;
	function pn(e) {
		if (v[e].show) N && p_(F[e], kg);
		else if (N && f_(F[e], kg), se) {
			let t = Je ? Ye[0] : Ye[e];
			t != null && v_(t, -10, -10, L, R);
		}
	}
	function mn(e, t, n) {
		Yt(e, {
			min: t,
			max: n
		});
	}
	function hn(e, t, n, a) {
		t.focus != null && wn(e), t.show != null && v.forEach((n, r) => {
			r > 0 && (e == r || e == null) && (n.show = t.show, pn(r), i == 2 ? (mn(n.facets[0].scale, null, null), mn(n.facets[1].scale, null, null)) : mn(n.scale, null, null), Kt());
		}), n !== !1 && Qn("setSeries", e, t), a && rr("setSeries", r, e, t);
	}
	r.setSeries = hn;
	function gn(e, t) {
		Fv(x[e], t);
	}
	function _n(e, t) {
		e.fill = Z(e.fill || null), e.dir = X(e.dir, -1), t ??= x.length, x.splice(t, 0, e);
	}
	function vn(e) {
		e == null ? x.length = 0 : x.splice(e, 1);
	}
	r.addBand = _n, r.setBand = gn, r.delBand = vn;
	function yn(e, t) {
		v[e].alpha = t, se && Ye[e] != null && (Ye[e].style.opacity = t), N && F[e] && (F[e].style.opacity = t);
	}
	let bn, xn, Sn, Cn = { focus: !0 };
	function wn(e) {
		if (e != Sn) {
			let t = e == null, n = Ke.alpha != 1;
			v.forEach((r, a) => {
				if (i == 1 || a > 0) {
					let i = t || a == 0 || a == e;
					r._focus = t ? null : i, n && yn(a, i ? 1 : Ke.alpha);
				}
			}), Sn = e, n && Kt();
		}
	}
	N && qe && ye($g, P, (e) => {
		M._lock || (We(e), Sn != null && hn(null, Cn, !0, er.setSeries));
	});
	function Tn(e, t, n) {
		let r = b[t];
		n && (e = e / Y - (r.ori == 1 ? z : Ce));
		let i = L;
		r.ori == 1 && (i = R, e = i - e), r.dir == -1 && (e = i - e);
		let a = r._min, o = r._max, s = e / i, c = a + (o - a) * s, l = r.distr;
		return l == 3 ? $_(10, c) : l == 4 ? rv(c, r.asinh) : l == 100 ? r.bwd(c) : c;
	}
	function En(e, n) {
		return D_(Tn(e, S, n), t[0], ot, st);
	}
	r.valToIdx = (e) => D_(e, t[0]), r.posToIdx = En, r.posToVal = Tn, r.valToPos = (e, t, n) => b[t].ori == 0 ? a(e, b[t], n ? Ae : L, n ? Oe : 0) : o(e, b[t], n ? je : R, n ? ke : 0), r.setCursor = (e, t, n) => {
		H = e.left, sn = e.top, Pn(null, t, n);
	};
	function Dn(e, t) {
		m_(dn, Gg, W.left = e), m_(dn, Vg, W.width = t);
	}
	function On(e, t) {
		m_(dn, Ug, W.top = e), m_(dn, Hg, W.height = t);
	}
	let kn = D.ori == 0 ? Dn : On, An = D.ori == 1 ? Dn : On;
	function jn() {
		if (N && j.live) for (let e = +(i == 2); e < v.length; e++) {
			if (e == 0 && pe) continue;
			let t = j.values[e], n = 0;
			for (let r in t) de[e][n++].firstChild.nodeValue = t[r];
		}
	}
	function Mn(e, t) {
		if (e != null && (e.idxs ? e.idxs.forEach((e, t) => {
			oe[t] = e;
		}) : Ov(e.idx) || oe.fill(e.idx), j.idx = oe[0]), N && j.live) {
			for (let e = 0; e < v.length; e++) (e > 0 || i == 1 && !pe) && Nn(e, oe[e]);
			jn();
		}
		Le = !1, t !== !1 && Qn("setLegend");
	}
	r.setLegend = Mn;
	function Nn(e, n) {
		let i = v[e], a = e == 0 && O == 2 ? lt : t[e], o;
		pe ? o = i.values(r, e, n) ?? me : (o = i.value(r, n == null ? null : a[n], e, n), o = o == null ? me : { _: o }), j.values[e] = o;
	}
	function Pn(e, n, a) {
		an = H, on = sn, [H, sn] = M.move(r, H, sn), M.left = H, M.top = sn, se && (Qt && v_(Qt, Y_(H), 0, L, R), $t && v_($t, 0, Y_(sn), L, R));
		let o, s = ot > st;
		bn = av, xn = null;
		let c = D.ori == 0 ? L : R, l = D.ori == 1 ? L : R;
		if (H < 0 || V == 0 || s) {
			o = M.idx = null;
			for (let e = 0; e < v.length; e++) {
				let t = Ye[e];
				t != null && v_(t, -10, -10, L, R);
			}
			qe && hn(null, Cn, !0, e == null && er.setSeries), j.live && (oe.fill(o), Le = !0);
		} else {
			let e, n, a;
			i == 1 && (e = D.ori == 0 ? H : sn, n = Tn(e, S), o = M.idx = D_(n, t[0], ot, st), a = k(t[0][o], D, c, 0));
			let s = -10, u = -10, d = 0, f = 0, p = !0, m = "", h = "";
			for (let e = +(i == 2); e < v.length; e++) {
				let g = v[e], _ = oe[e], y = _ == null ? null : i == 1 ? t[e][_] : t[e][1][_], x = M.dataIdx(r, e, o, n), S = x == null ? null : i == 1 ? t[e][x] : t[e][1][x];
				if (Le = Le || S != y || x != _, oe[e] = x, e > 0 && g.show) {
					let n = x == null ? -10 : x == o ? a : k(i == 1 ? t[0][x] : t[e][0][x], D, c, 0), _ = S == null ? -10 : ee(S, i == 1 ? b[g.scale] : b[g.facets[1].scale], l, 0);
					if (qe && S != null) {
						let t = D.ori == 1 ? H : sn, n = q_(Ke.dist(r, e, x, _, t));
						if (n < bn) {
							let r = Ke.bias;
							if (r != 0) {
								let i = Tn(t, g.scale), a = S >= 0 ? 1 : -1, o = i >= 0 ? 1 : -1;
								o == a && (o == 1 ? r == 1 ? S >= i : S <= i : r == 1 ? S <= i : S >= i) && (bn = n, xn = e);
							} else bn = n, xn = e;
						}
					}
					if (Le || Je) {
						let t, i;
						D.ori == 0 ? (t = n, i = _) : (t = _, i = n);
						let a, o, c, l, g, v, y = !0, b = Ge.bbox;
						if (b != null) {
							y = !1;
							let t = b(r, e);
							c = t.left, l = t.top, a = t.width, o = t.height;
						} else c = t, l = i, a = o = Ge.size(r, e);
						if (v = Ge.fill(r, e), g = Ge.stroke(r, e), Je) e == xn && bn <= Ke.prox && (s = c, u = l, d = a, f = o, p = y, m = v, h = g);
						else {
							let t = Ye[e];
							t != null && (Xe[e] = c, B[e] = l, S_(t, a, o, y), b_(t, v, g), v_(t, X_(c), X_(l), L, R));
						}
					}
				}
			}
			if (Je) {
				let e = Ke.prox;
				if (Le || (Sn == null ? bn <= e : bn > e || xn != Sn)) {
					let e = Ye[0];
					e != null && (Xe[0] = s, B[0] = u, S_(e, d, f, p), b_(e, m, h), v_(e, X_(s), X_(u), L, R));
				}
			}
		}
		if (W.show && U) {
			if (e != null) {
				let [t, n] = er.scales, [r, i] = er.match, [a, o] = e.cursor.sync.scales, s = e.cursor.drag;
				if (ln = s._x, un = s._y, ln || un) {
					let { left: s, top: u, width: d, height: f } = e.select, p = e.scales[a].ori, m = e.posToVal, h, g, _, v, y, x = t != null && r(t, a), S = n != null && i(n, o);
					x && ln ? (p == 0 ? (h = s, g = d) : (h = u, g = f), _ = b[t], v = k(m(h, a), _, c, 0), y = k(m(h + g, a), _, c, 0), kn(Z_(v, y), q_(y - v))) : kn(0, c), S && un ? (p == 1 ? (h = s, g = d) : (h = u, g = f), _ = b[n], v = ee(m(h, o), _, l, 0), y = ee(m(h + g, o), _, l, 0), An(Z_(v, y), q_(y - v))) : An(0, l);
				} else Bn();
			} else {
				let e = q_(an - en), t = q_(on - tn);
				if (D.ori == 1) {
					let n = e;
					e = t, t = n;
				}
				ln = cn.x && e >= cn.dist, un = cn.y && t >= cn.dist;
				let n = cn.uni;
				n == null ? cn.x && cn.y && (ln || un) && (ln = un = !0) : ln && un && (ln = e >= n, un = t >= n, !ln && !un && (t > e ? un = !0 : ln = !0));
				let r, i;
				ln && (D.ori == 0 ? (r = nn, i = H) : (r = rn, i = sn), kn(Z_(r, i), q_(i - r)), un || An(0, l)), un && (D.ori == 1 ? (r = nn, i = H) : (r = rn, i = sn), An(Z_(r, i), q_(i - r)), ln || kn(0, c)), !ln && !un && (kn(0, 0), An(0, 0));
			}
		}
		if (cn._x = ln, cn._y = un, e == null) {
			if (a) {
				if (tr != null) {
					let [e, t] = er.scales;
					er.values[0] = e == null ? null : Tn(D.ori == 0 ? H : sn, e), er.values[1] = t == null ? null : Tn(D.ori == 1 ? H : sn, t);
				}
				rr(Yg, r, H, sn, L, R, o);
			}
			if (qe) {
				let e = a && er.setSeries, t = Ke.prox;
				Sn == null ? bn <= t && hn(xn, Cn, !0, e) : bn > t ? hn(null, Cn, !0, e) : xn != Sn && hn(xn, Cn, !0, e);
			}
		}
		Le && (j.idx = o, Mn()), n !== !1 && Qn("setCursor");
	}
	let Fn = null;
	Object.defineProperty(r, "rect", { get() {
		return Fn ?? In(!1), Fn;
	} });
	function In(e = !1) {
		e ? Fn = null : (Fn = m.getBoundingClientRect(), Qn("syncRect", Fn));
	}
	function Ln(e, t, n, r, i, a, o) {
		M._lock || U && e != null && e.movementX == 0 && e.movementY == 0 || (Rn(e, t, n, r, i, a, o, !1, e != null), e == null ? Pn(t, !0, !1) : Pn(null, !0, !0));
	}
	function Rn(e, t, n, i, a, o, c, l, u) {
		if (Fn ?? In(!1), We(e), e != null) n = e.clientX - Fn.left, i = e.clientY - Fn.top;
		else {
			if (n < 0 || i < 0) {
				H = -10, sn = -10;
				return;
			}
			let [e, r] = er.scales, c = t.cursor.sync, [l, u] = c.values, [d, f] = c.scales, [p, m] = er.match, h = t.axes[0].side % 2 == 1, g = D.ori == 0 ? L : R, _ = D.ori == 1 ? L : R, v = h ? o : a, y = h ? a : o, x = h ? i : n, S = h ? n : i;
			if (n = d == null ? x / v * g : p(e, d) ? s(l, b[e], g, 0) : -10, i = f == null ? S / y * _ : m(r, f) ? s(u, b[r], _, 0) : -10, D.ori == 1) {
				let e = n;
				n = i, i = e;
			}
		}
		u && (t == null || t.cursor.event.type == Yg) && ((n <= 1 || n >= L - 1) && (n = _v(n, L)), (i <= 1 || i >= R - 1) && (i = _v(i, R))), l ? (en = n, tn = i, [nn, rn] = M.move(r, n, i)) : (H = n, sn = i);
	}
	let zn = {
		width: 0,
		height: 0,
		left: 0,
		top: 0
	};
	function Bn() {
		fn(zn, !1);
	}
	let Vn, Hn, Un, Wn;
	function Gn(e, t, n, i, a, o, s) {
		U = !0, ln = un = cn._x = cn._y = !1, Rn(e, t, n, i, a, o, s, !0, !1), e != null && (ye(Zg, s_, Kn, !1), rr(Xg, r, nn, rn, L, R, null));
		let { left: c, top: l, width: u, height: d } = W;
		Vn = c, Hn = l, Un = u, Wn = d;
	}
	function Kn(e, t, n, i, a, o, s) {
		U = cn._x = cn._y = !1, Rn(e, t, n, i, a, o, s, !1, !0);
		let { left: c, top: l, width: u, height: d } = W, f = u > 0 || d > 0, p = Vn != c || Hn != l || Un != u || Wn != d;
		if (f && p && fn(W), cn.setScale && f && p) {
			let e = c, t = u, n = l, r = d;
			if (D.ori == 1 && (e = l, t = d, n = c, r = u), ln && mn(S, Tn(e, S), Tn(e + t, S)), un) for (let e in b) {
				let t = b[e];
				e != S && t.from == null && t.min != av && mn(e, Tn(n + r, e), Tn(n, e));
			}
			Bn();
		} else M.lock && (M._lock = !M._lock, Pn(t, !0, e != null));
		e != null && (be(Zg, s_), rr(Zg, r, H, sn, L, R, null));
	}
	function qn(e, t, n, r, i, a, o) {
		if (M._lock) return;
		We(e);
		let s = U;
		if (U) {
			let e = !0, t = !0, n, r;
			D.ori == 0 ? (n = ln, r = un) : (n = un, r = ln), n && r && (e = H <= 10 || H >= L - 10, t = sn <= 10 || sn >= R - 10), n && e && (H = H < nn ? 0 : L), r && t && (sn = sn < rn ? 0 : R), Pn(null, !0, !0), U = !1;
		}
		H = -10, sn = -10, oe.fill(null), Pn(null, !0, !0), s && (U = s);
	}
	function Jn(e, t, n, i, a, o, s) {
		M._lock || (We(e), ft(), Bn(), e != null && rr(e_, r, H, sn, L, R, null));
	}
	function Yn() {
		y.forEach(yx), Re(r.width, r.height, !0);
	}
	T_(i_, c_, Yn);
	let Xn = {};
	Xn.mousedown = Gn, Xn.mousemove = Ln, Xn.mouseup = Kn, Xn.dblclick = Jn, Xn.setSeries = (e, t, n, i) => {
		let a = er.match[2];
		n = a(r, t, n), n != -1 && hn(n, i, !0, !1);
	}, se && (ye(Xg, m, Gn), ye(Yg, m, Ln), ye(Qg, m, (e) => {
		We(e), In(!1);
	}), ye($g, m, qn), ye(e_, m, Jn), rx.add(r), r.syncRect = In);
	let Zn = r.hooks = e.hooks || {};
	function Qn(e, t, n) {
		Ut ? Wt.push([
			e,
			t,
			n
		]) : e in Zn && Zn[e].forEach((e) => {
			e.call(null, r, t, n);
		});
	}
	(e.plugins || []).forEach((e) => {
		for (let t in e.hooks) Zn[t] = (Zn[t] || []).concat(e.hooks[t]);
	});
	let $n = (e, t, n) => n, er = Fv({
		key: null,
		setSeries: !1,
		filters: {
			pub: pv,
			sub: pv
		},
		scales: [S, v[1] ? v[1].scale : null],
		match: [
			mv,
			mv,
			$n
		],
		values: [null, null]
	}, M.sync);
	er.match.length == 2 && er.match.push($n), M.sync = er;
	let tr = er.key, nr = wb(tr);
	function rr(e, t, n, r, i, a, o) {
		er.filters.pub(e, t, n, r, i, a, o) && nr.pub(e, t, n, r, i, a, o);
	}
	nr.sub(r);
	function ir(e, t, n, r, i, a, o) {
		er.filters.sub(e, t, n, r, i, a, o) && Xn[e](null, t, n, r, i, a, o);
	}
	r.pub = ir;
	function ar() {
		nr.unsub(r), rx.delete(r), ve.clear(), E_(i_, c_, Yn), l.remove(), P?.remove(), Qn("destroy");
	}
	r.destroy = ar;
	function or() {
		Qn("init", e, t), dt(t || e.data, !1), A[S] ? Yt(S, A[S]) : ft(), Ie = W.show && (W.width > 0 || W.height > 0), Fe = Le = !0, Re(e.width, e.height);
	}
	return v.forEach(Qe), y.forEach(nt), n ? n instanceof HTMLElement ? (n.appendChild(l), or()) : n(r, or) : or(), r;
}
bx.assign = Fv, bx.fmtNum = W_, bx.rangeNum = B_, bx.rangeLog = P_, bx.rangeAsinh = F_, bx.orient = Db, bx.pxRatio = Y, bx.join = Bv, bx.fmtDate = $v, bx.tzDate = ty, bx.sync = wb;
{
	bx.addGap = Mb, bx.clipGaps = jb;
	let e = bx.paths = { points: Kb };
	e.linear = Xb, e.stepped = Zb, e.bars = $b, e.spline = tx;
}
// src/many/series.ts
var xx = {
	loss: "nats a token",
	l0: "fraction of nonzero weights",
	learning_rate: "of the update",
	gradient_rms: "before normalisation",
	tokens_per_second: "tokens a second",
	memory_bytes: "bytes",
	alive_neurons: "neurons that fired, by layer"
};
function Sx(e) {
	if (e === "loss") return {
		panel: "loss",
		line: "training"
	};
	if (e === "validation_loss") return {
		panel: "loss",
		line: "validation"
	};
	let t = /^(alive_neurons)_(\d+)$/.exec(e);
	return t ? {
		panel: t[1],
		line: `layer ${t[2]}`
	} : {
		panel: e,
		line: e.replaceAll("_", " ")
	};
}
function Cx(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of Object.entries(e)) {
		if (n === "step" || r.every((e) => e === null)) continue;
		let { panel: e, line: i } = Sx(n), a = t.get(e) ?? {
			name: e.replaceAll("_", " "),
			unit: Object.hasOwn(xx, e) ? xx[e] : "",
			lines: []
		};
		a.lines.push({
			name: i,
			values: r
		}), t.set(e, a);
	}
	return [...t.values()];
}
function wx(e) {
	let t = 0;
	return {
		values: e.map((e) => e === null || e > 0 ? e : (t += 1, null)),
		left: t
	};
}
function Tx(e) {
	let t = Math.abs(e);
	for (let [n, r] of [
		[1e9, "G"],
		[1e6, "M"],
		[1e3, "k"]
	]) if (t >= n) return `${q(Number((e / n).toPrecision(4)))}${r}`;
	return t > 0 && t < .001 ? e.toExponential().replaceAll("-", "−") : q(e);
}
// src/many/panels.tsx
var Ex = 176, Dx = [
	"--accent",
	"--negative",
	"--positive",
	"--soft"
];
function Ox(e) {
	let { steps: t, panels: n, at: r, zoom: i, isLog: a } = e, o = t.length - 1, s = r.value ?? o;
	return /* @__PURE__ */ U("div", {
		class: "mn-panels",
		children: [/* @__PURE__ */ U("div", {
			class: "mn-tools mn-stepper",
			children: [
				/* @__PURE__ */ U("label", { children: ["Step", /* @__PURE__ */ U("input", {
					type: "range",
					min: 0,
					max: Math.max(0, o),
					value: s,
					"aria-valuetext": `step ${t[s]}`,
					onInput: (e) => r.value = e.currentTarget.valueAsNumber
				})] }),
				/* @__PURE__ */ U("output", {
					class: "mn-step",
					children: t[s]?.toLocaleString("en-US")
				}),
				/* @__PURE__ */ U("button", {
					type: "button",
					disabled: i.value === null,
					onClick: () => i.value = null,
					children: "Whole run"
				}),
				/* @__PURE__ */ U("span", {
					class: "mn-count",
					children: "drag to zoom in"
				}),
				/* @__PURE__ */ U("label", {
					class: "mn-log",
					children: [/* @__PURE__ */ U("input", {
						type: "checkbox",
						checked: a.value,
						onChange: () => a.value = !a.value
					}), "logarithmic"]
				})
			]
		}), n.map((t) => /* @__PURE__ */ U(kx, {
			...e,
			panel: t,
			here: s
		}, t.name))]
	});
}
function kx(e) {
	let { panel: t, here: n, isLog: r } = e, i = r.value ? t.lines.reduce((e, t) => e + wx(t.values).left, 0) : 0;
	return /* @__PURE__ */ U("figure", {
		class: "mn-panel",
		children: [
			/* @__PURE__ */ U("figcaption", { children: [
				/* @__PURE__ */ U("b", { children: t.name }),
				" ",
				/* @__PURE__ */ U("span", {
					class: "mn-count",
					children: t.unit
				}),
				/* @__PURE__ */ U("span", {
					class: "mn-values",
					children: t.lines.map((e, r) => /* @__PURE__ */ U("span", {
						class: "mn-value",
						children: [
							/* @__PURE__ */ U(jx, {
								i: r,
								line: e
							}),
							t.lines.length > 1 && e.name,
							" ",
							/* @__PURE__ */ U(Ax, { value: e.values[n] ?? null })
						]
					}, e.name))
				})
			] }),
			/* @__PURE__ */ U(Px, {
				...e,
				isLog: r.value
			}),
			i > 0 && /* @__PURE__ */ U("p", {
				class: "ev-soft",
				children: [i, " values aren't positive: a logarithmic axis has no place for them."]
			})
		]
	});
}
function Ax({ value: e }) {
	return e === null ? /* @__PURE__ */ U("span", {
		class: "mn-none",
		title: "not measured at this step",
		children: "–"
	}) : /* @__PURE__ */ U("b", {
		title: String(e),
		children: Number.isInteger(e) ? q(e) : String(Number(e.toPrecision(7))).replace("-", "−")
	});
}
function jx({ i: e, line: t }) {
	return /* @__PURE__ */ U("svg", {
		class: "mn-swatch",
		width: "18",
		height: "8",
		"aria-hidden": "true",
		children: /* @__PURE__ */ U("line", {
			x1: "0",
			x2: "18",
			y1: "4",
			y2: "4",
			style: { stroke: `var(${Mx(e)})` },
			"stroke-dasharray": Nx(e, t)?.join(" ")
		})
	});
}
function Mx(e) {
	return Dx[e % Dx.length];
}
function Nx(e, t) {
	return t.isDashed || e >= Dx.length ? [6, 4] : void 0;
}
function Px({ steps: e, panel: t, isLog: n, at: r, zoom: i, hasPoints: a }) {
	let o = Te(null), s = eg(o), c = Te(null), l = Ee(() => [[...e], ...t.lines.map((e) => n ? wx(e.values).values : [...e.values])], [
		e,
		t,
		n
	]);
	return z(() => {
		let u = o.current;
		if (!u) return;
		let d = new bx(Fx(t, {
			width: s,
			isLog: n,
			hasPoints: a ?? !1,
			css: (e) => getComputedStyle(u).getPropertyValue(e).trim(),
			at: r,
			zoom: i,
			steps: e
		}), l, u);
		c.current = d;
		let f = V(() => {
			let t = r.value, n = t === null ? void 0 : e[t];
			d.setCursor({
				left: n === void 0 ? -10 : d.valToPos(n, "x"),
				top: n === void 0 ? -10 : 0
			}, !1);
		}), p = V(() => {
			let [t, n] = i.value ?? [e[0] ?? 0, e.at(-1) ?? 1], r = d.scales.x;
			r && (r.min !== t || r.max !== n) && d.setScale("x", {
				min: t,
				max: n > t ? n : t + 1
			});
		}), m = Lx(u, () => d.redraw());
		return () => {
			f(), p(), m(), d.destroy(), c.current = null;
		};
	}, [l, n]), z(() => c.current?.setSize({
		width: s,
		height: Ex
	}), [s]), /* @__PURE__ */ U("div", {
		ref: o,
		class: "mn-chart",
		"aria-hidden": "true"
	});
}
function Fx(e, { width: t, isLog: n, hasPoints: r, css: i, at: a, zoom: o, steps: s }) {
	let c = {
		stroke: () => i("--soft"),
		grid: {
			stroke: () => i("--line"),
			width: 1
		},
		ticks: { show: !1 },
		font: "11.5px system-ui, \"DejaVu Sans\", sans-serif"
	};
	return {
		width: t,
		height: Ex,
		legend: { show: !1 },
		pxAlign: 0,
		cursor: {
			y: !1,
			drag: {
				x: !0,
				y: !1
			},
			points: { size: 7 }
		},
		scales: {
			x: { time: !1 },
			y: n ? { distr: 3 } : e.isFromZero ? { range: (e, t, n) => [0, n > 0 ? 1.06 * n : 1] } : {}
		},
		axes: [{
			...c,
			size: 26,
			values: (e, t) => t.map(Tx)
		}, {
			...c,
			size: 58,
			values: (e, t) => t.map((e) => e === null ? "" : Tx(e))
		}],
		series: [{}, ...e.lines.map((e, t) => ({
			label: e.name,
			stroke: () => i(Mx(t)),
			width: e.isDashed ? 1.25 : 1.75,
			...Nx(t, e) ? { dash: Nx(t, e) } : {},
			spanGaps: e.values.some((e) => e === null) && !r,
			points: {
				show: r && !e.isDashed || Ix(e.values),
				size: 6,
				fill: () => i(Mx(t))
			}
		}))],
		hooks: {
			setCursor: [(e) => a.value = e.cursor.idx ?? null],
			setScale: [(e, t) => {
				let { min: n, max: r } = e.scales.x ?? {};
				if (t !== "x" || n == null || r == null) return;
				let i = n <= (s[0] ?? 0) && r >= (s.at(-1) ?? 0), a = o.peek();
				(i ? a !== null : a?.[0] !== n || a[1] !== r) && (o.value = i ? null : [n, r]);
			}]
		}
	};
}
function Ix(e) {
	let t = e.filter((e) => e !== null).length;
	return t <= 40 && t < e.length;
}
function Lx(e, t) {
	let n = e.getRootNode();
	if (!(n instanceof ShadowRoot)) return () => void 0;
	let r = new MutationObserver(t);
	return r.observe(n.host, {
		attributes: !0,
		attributeFilter: ["data-theme"]
	}), () => r.disconnect();
}
// src/many/formation.tsx
function Rx({ store: e }) {
	let t = e.route.value, n = t.page === "formation" ? t.id : "", r = Xh(n, (t) => e.source.formation(t));
	return r.state === "there" ? /* @__PURE__ */ U(Vx, {
		store: e,
		formation: r.value
	}, n) : /* @__PURE__ */ U(Zh, {
		loaded: r,
		what: "the series"
	});
}
function zx({ steps: e, n_nodes: t, n_edges: n, target_loss: r }) {
	let i = t.findIndex((e) => e !== null), a = t.findLastIndex((e) => e !== null);
	if (i < 0) return `No snapshot does the task to the target of ${K(r)} nats a prompt.`;
	let o = (e) => `${q(t[e] ?? 0)} nodes and ${q(n[e] ?? 0)} edges`, s = `The model first does the task to the target of ${K(r)} nats a prompt at step ${q(e[i])}, with a circuit of ${o(i)}`;
	return a === i ? `${s}.` : `${s}; at step ${q(e[a])} it has ${o(a)}.`;
}
function Bx(e) {
	let { steps: t, n_nodes: n, n_edges: r, circuit_loss: i, full_loss: a, same_edges: o, target_loss: s } = e;
	return [
		{
			name: "size",
			isFromZero: !0,
			unit: "number kept",
			lines: [{
				name: "nodes",
				values: n
			}, {
				name: "edges",
				values: r
			}]
		},
		{
			name: "task loss",
			isFromZero: !0,
			unit: "nats a prompt; chance is 0.693",
			lines: [
				{
					name: "circuit",
					values: i
				},
				{
					name: "whole model",
					values: a
				},
				{
					name: "target",
					values: t.map(() => s),
					isDashed: !0
				}
			]
		},
		{
			name: "same edges",
			isFromZero: !0,
			unit: "share of all edges of this circuit and the last one that are in both",
			lines: [{
				name: "same edges",
				values: o
			}]
		}
	];
}
function Vx({ store: e, formation: t }) {
	let n = Fh(e, `formation ${t.card.id}`, () => ({
		isLog: B(!1),
		at: B(null),
		zoom: B(null)
	})), r = Ee(() => Bx(t), [t]);
	return /* @__PURE__ */ U("div", {
		class: "mn-page",
		children: [/* @__PURE__ */ U("header", {
			class: "mn-head",
			children: [/* @__PURE__ */ U("h1", { children: "How the circuit forms" }), /* @__PURE__ */ U("p", { children: [
				Hh(t.card.name),
				": ",
				Hh(t.card.task),
				". ",
				zx(t)
			] })]
		}), t.steps.length === 0 ? /* @__PURE__ */ U("p", {
			class: "mn-empty",
			children: [
				"No snapshot was searched yet: ",
				/* @__PURE__ */ U("code", { children: "gossamer formation MODEL TASK --out FOLDER" }),
				" goes on where it was stopped."
			]
		}) : /* @__PURE__ */ U(x, { children: [
			/* @__PURE__ */ U(Ox, {
				steps: t.steps,
				panels: r,
				isLog: n.isLog,
				at: n.at,
				zoom: n.zoom,
				hasPoints: !0
			}),
			/* @__PURE__ */ U("h2", { children: "The numbers" }),
			/* @__PURE__ */ U(Hx, { formation: t }),
			/* @__PURE__ */ U("p", {
				class: "ev-soft",
				children: "A dash: the snapshot does not do the task to the target, so it was not searched."
			})
		] })]
	});
}
function Hx({ formation: e }) {
	let { steps: t, n_nodes: n, n_edges: r, circuit_loss: i, full_loss: a, same_edges: o } = e;
	return /* @__PURE__ */ U("div", {
		class: "mn-scroll",
		tabIndex: 0,
		role: "region",
		"aria-label": "Table of the series",
		children: /* @__PURE__ */ U("table", {
			class: "mn-table mn-series",
			children: [/* @__PURE__ */ U("thead", { children: /* @__PURE__ */ U("tr", { children: [
				"step",
				"nodes",
				"edges",
				"circuit's loss",
				"whole model's loss",
				"same edges"
			].map((e) => /* @__PURE__ */ U("th", {
				scope: "col",
				class: "mn-number",
				children: e
			}, e)) }) }), /* @__PURE__ */ U("tbody", { children: t.map((e, t) => /* @__PURE__ */ U("tr", { children: [/* @__PURE__ */ U("th", {
				scope: "row",
				class: "mn-number",
				children: q(e)
			}), [
				[n, q],
				[r, q],
				[i, K],
				[a, K],
				[o, Lh]
			].map(([e, n], r) => /* @__PURE__ */ U("td", {
				class: "mn-number",
				children: /* @__PURE__ */ U(J, {
					value: e[t] ?? null,
					as: n
				})
			}, r))] }, e)) })]
		})
	});
}
// src/many/run.tsx
var Ux = [
	"learning rate",
	"gradient rms",
	"memory bytes",
	"tokens per second"
];
function Wx({ store: e }) {
	let t = e.route.value, n = t.page === "run" ? t.id : "", r = Xh(n, (t) => e.source.run(t));
	return r.state === "there" ? /* @__PURE__ */ U(Gx, {
		store: e,
		run: r.value
	}, n) : /* @__PURE__ */ U(Zh, {
		loaded: r,
		what: "the run"
	});
}
function Gx({ store: e, run: t }) {
	let n = Fh(e, `run ${t.card.id}`, () => ({
		hidden: B(Ux),
		isLog: B(!1),
		at: B(null),
		zoom: B(null)
	})), { steps: r, panels: i } = Ee(() => ({
		steps: (t.columns.step ?? []).map((e) => e ?? NaN),
		panels: Cx(t.columns)
	}), [t]), a = n.hidden.value;
	return /* @__PURE__ */ U("div", {
		class: "mn-page",
		children: [/* @__PURE__ */ U("header", {
			class: "mn-head",
			children: [/* @__PURE__ */ U("h1", { children: Hh(t.card.name) }), /* @__PURE__ */ U("p", { children: [
				"A training run of ",
				t.card.steps.toLocaleString("en-US"),
				" steps."
			] })]
		}), /* @__PURE__ */ U("div", {
			class: "mn-run",
			children: [/* @__PURE__ */ U("section", {
				"aria-labelledby": "mn-curves",
				children: [/* @__PURE__ */ U("h2", {
					id: "mn-curves",
					children: "Curves"
				}), r.length === 0 || i.length === 0 ? /* @__PURE__ */ U("p", {
					class: "mn-empty",
					children: [
						"This run wrote no measurements: ",
						/* @__PURE__ */ U("code", { children: "metrics.jsonl" }),
						" is missing or empty.",
						" ",
						/* @__PURE__ */ U("code", { children: "gossamer train" }),
						" writes it."
					]
				}) : /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U("fieldset", {
					class: "mn-picks",
					children: [/* @__PURE__ */ U("legend", {
						class: "mn-hidden",
						children: "What is shown"
					}), i.map(({ name: e }) => /* @__PURE__ */ U("label", { children: [/* @__PURE__ */ U("input", {
						type: "checkbox",
						checked: !a.includes(e),
						onChange: () => {
							n.hidden.value = a.includes(e) ? a.filter((t) => t !== e) : [...a, e];
						}
					}), e] }, e))]
				}), /* @__PURE__ */ U(Ox, {
					steps: r,
					panels: i.filter(({ name: e }) => !a.includes(e)),
					isLog: n.isLog,
					at: n.at,
					zoom: n.zoom
				})] })]
			}), /* @__PURE__ */ U("section", {
				"aria-labelledby": "mn-facts",
				children: [/* @__PURE__ */ U("h2", {
					id: "mn-facts",
					children: "Facts"
				}), /* @__PURE__ */ U("table", {
					class: "mn-table mn-facts",
					children: /* @__PURE__ */ U("tbody", { children: Object.entries(t.facts).map(([e, t]) => /* @__PURE__ */ U("tr", { children: [/* @__PURE__ */ U("th", {
						scope: "row",
						children: Hh(e, 60)
					}), /* @__PURE__ */ U("td", { children: Hh(t, 80) })] }, e)) })
				})]
			})]
		})]
	});
}
// src/many/sort.ts
var Kx = new Intl.Collator("en", {
	numeric: !0,
	sensitivity: "base"
});
function qx(e, t, n) {
	if (e === null || t === null) return e === t ? 0 : e === null ? 1 : -1;
	let r = typeof e == "number" && typeof t == "number" ? e - t : Kx.compare(String(e), String(t));
	return n ? -r : r;
}
function Jx(e, t, n) {
	return [...e].sort((e, r) => qx(t(e), t(r), n));
}
function Yx(e, t, n) {
	let r = n.toLowerCase().split(/\s+/).filter(Boolean);
	return r.length === 0 ? [...e] : e.filter((e) => r.every((n) => t(e).toLowerCase().includes(n)));
}
function Xx(e, t) {
	return {
		column: t,
		down: e.column === t && !e.down
	};
}
// src/many/grid.ts
function Zx(e, t) {
	let [n, r] = [e.loss <= e.target_loss, t.loss <= t.target_loss];
	return n === r ? e.n_nodes === t.n_nodes ? e.loss < t.loss : e.n_nodes < t.n_nodes : n;
}
function Qx(e) {
	let t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), r = (e, t) => JSON.stringify([e, t]);
	for (let i of e) {
		n.has(i.model_hash) || n.set(i.model_hash, i.model);
		let e = r(i.task, i.model_hash), a = t.get(e), o = a === void 0 || Zx(i, a.best) ? i : a.best;
		t.set(e, {
			best: o,
			n: (a?.n ?? 0) + 1
		});
	}
	return {
		tasks: Jx([...new Set(e.map((e) => e.task))], (e) => e, !1),
		models: Jx([...n].map(([e, t]) => ({
			hash: e,
			name: t
		})), (e) => e.name, !1),
		cell: (e, n) => t.get(r(e, n)) ?? null
	};
}
// src/many/matrix.tsx
function $x({ store: e, cards: t }) {
	let { tasks: n, models: r, cell: i } = Ee(() => Qx(t), [t]);
	return n.length < 2 || r.length < 2 ? null : /* @__PURE__ */ U("section", {
		"aria-labelledby": "mn-grid",
		children: [
			/* @__PURE__ */ U("h2", {
				id: "mn-grid",
				children: "Tasks by models"
			}),
			/* @__PURE__ */ U("p", {
				class: "ev-soft",
				children: "The smallest circuit of each that meets its target: nodes, and loss in nats a prompt."
			}),
			/* @__PURE__ */ U("div", {
				class: "mn-scroll",
				tabIndex: 0,
				role: "region",
				"aria-label": "Table of tasks by models",
				children: /* @__PURE__ */ U("table", {
					class: "mn-table mn-grid",
					children: [/* @__PURE__ */ U("thead", { children: /* @__PURE__ */ U("tr", { children: [/* @__PURE__ */ U("th", {
						scope: "col",
						children: "task"
					}), r.map(({ hash: e, name: t }) => /* @__PURE__ */ U("th", {
						scope: "col",
						title: e,
						children: /* @__PURE__ */ U(Yh, { text: t })
					}, e))] }) }), /* @__PURE__ */ U("tbody", { children: n.map((t) => /* @__PURE__ */ U("tr", { children: [/* @__PURE__ */ U("th", {
						scope: "row",
						children: /* @__PURE__ */ U(Yh, { text: t })
					}), r.map(({ hash: n }) => /* @__PURE__ */ U("td", { children: /* @__PURE__ */ U(eS, {
						store: e,
						cell: i(t, n)
					}) }, n))] }, t)) })]
				})
			})
		]
	});
}
function eS({ store: e, cell: t }) {
	if (t === null) return /* @__PURE__ */ U("span", {
		class: "mn-none",
		children: "–"
	});
	let { best: n, n: r } = t;
	return /* @__PURE__ */ U(x, { children: [
		/* @__PURE__ */ U(Jh, {
			store: e,
			to: {
				page: "circuit",
				id: n.id,
				node: null
			},
			children: [
				q(n.n_nodes),
				" ",
				n.n_nodes === 1 ? "node" : "nodes"
			]
		}),
		" ",
		/* @__PURE__ */ U(J, { value: n.loss }),
		n.loss > n.target_loss && /* @__PURE__ */ U("small", {
			class: "mn-count",
			children: " misses the target"
		}),
		r > 1 && /* @__PURE__ */ U("small", {
			class: "mn-count",
			children: [" of ", zh(r, "circuit")]
		})
	] });
}
// src/many/table.tsx
var tS = [
	{
		name: "circuit",
		title: "the folder's name",
		value: (e) => e.name
	},
	{
		name: "task",
		title: "what was asked",
		value: (e) => e.task
	},
	{
		name: "model",
		title: "the model it belongs to",
		value: (e) => e.model
	},
	{
		name: "seed",
		title: "of the pruning",
		value: (e) => e.seed,
		as: String
	},
	{
		name: "nodes",
		title: "nodes kept",
		value: (e) => e.n_nodes,
		as: q
	},
	{
		name: "edges",
		title: "nonzero weights between them",
		value: (e) => e.n_edges,
		as: q
	},
	{
		name: "loss",
		title: "on its own pairs, nats a prompt; chance is 0.693",
		value: (e) => e.loss,
		as: K
	},
	{
		name: "accuracy",
		title: "on its own pairs",
		value: (e) => e.accuracy,
		as: Lh
	},
	{
		name: "target",
		title: "the loss that it was cut at",
		value: (e) => e.target_loss,
		as: K
	},
	{
		name: "whole model",
		title: "its loss on the same pairs, nats a prompt",
		value: (e) => e.full_loss,
		as: K
	},
	{
		name: "alone",
		title: "held-out loss of the circuit alone (sufficiency)",
		value: (e) => e.sufficiency,
		as: K
	},
	{
		name: "without",
		title: "held-out loss of the model without it (necessity)",
		value: (e) => e.necessity,
		as: K
	}
];
function nS(e) {
	return Fh(e, "many", () => ({
		filter: B(""),
		order: B({
			column: "task",
			down: !1
		}),
		chosen: B([])
	}));
}
function rS({ store: e }) {
	let t = e.index.value;
	if (!t) return /* @__PURE__ */ U("p", {
		class: "mn-notice",
		role: "status",
		children: "Loading…"
	});
	let { circuits: n, runs: r, formations: i } = t;
	return /* @__PURE__ */ U("div", {
		class: "mn-page",
		children: [
			/* @__PURE__ */ U("header", {
				class: "mn-head",
				children: [/* @__PURE__ */ U("h1", { children: "What there is to look at" }), /* @__PURE__ */ U("p", { children: iS(t) })]
			}),
			n.length + r.length + i.length === 0 && /* @__PURE__ */ U(aS, {}),
			n.length > 0 && /* @__PURE__ */ U(oS, {
				store: e,
				cards: n,
				kept: nS(e)
			}),
			/* @__PURE__ */ U($x, {
				store: e,
				cards: n
			}),
			i.length > 0 && /* @__PURE__ */ U(uS, {
				store: e,
				cards: i
			}),
			r.length > 0 && /* @__PURE__ */ U(dS, {
				store: e,
				cards: r
			})
		]
	});
}
function iS({ circuits: e, runs: t, formations: n }) {
	let r = [];
	if (e.length) {
		let t = new Set(e.map((e) => e.task)).size, n = new Set(e.map((e) => e.model_hash)).size;
		r.push(`${zh(e.length, "circuit")} of ${zh(t, "task")} in ${zh(n, "model")}`);
	}
	return n.length && r.push(`${zh(n.length, "series of circuits", "series of circuits")} over training`), t.length && r.push(zh(t.length, "training run")), r.join(" · ");
}
function aS() {
	return /* @__PURE__ */ U("div", {
		class: "mn-empty",
		children: [/* @__PURE__ */ U("p", { children: ["Nothing was opened. Name folders: ", /* @__PURE__ */ U("code", { children: "gossamer view PATH..." })] }), /* @__PURE__ */ U("ul", { children: [
			/* @__PURE__ */ U("li", { children: [
				"a circuit, as ",
				/* @__PURE__ */ U("code", { children: "gossamer prune" }),
				" writes it, or a folder of many"
			] }),
			/* @__PURE__ */ U("li", { children: [
				"a training run, as ",
				/* @__PURE__ */ U("code", { children: "gossamer train" }),
				" writes it"
			] }),
			/* @__PURE__ */ U("li", { children: [
				"a series of circuits over a run, as ",
				/* @__PURE__ */ U("code", { children: "gossamer formation" }),
				" writes it"
			] })
		] })]
	});
}
function oS({ store: e, cards: t, kept: n }) {
	let r = n.order.value, i = tS.find((e) => e.name === r.column) ?? tS[0], a = Jx(Yx(t, (e) => `${e.name} ${e.task} ${e.model}`, n.filter.value), i.value, r.down);
	return /* @__PURE__ */ U("section", {
		"aria-labelledby": "mn-circuits",
		children: [
			/* @__PURE__ */ U("h2", {
				id: "mn-circuits",
				children: "Circuits"
			}),
			/* @__PURE__ */ U(sS, {
				store: e,
				kept: n,
				n: t.length,
				shown: a.length
			}),
			/* @__PURE__ */ U("div", {
				class: "mn-scroll",
				tabIndex: 0,
				role: "region",
				"aria-label": "Table of circuits",
				children: /* @__PURE__ */ U("table", {
					class: "mn-table mn-circuits",
					children: [
						/* @__PURE__ */ U("caption", {
							class: "mn-hidden",
							children: "Circuits; losses are nats a prompt, chance is 0.693"
						}),
						/* @__PURE__ */ U("thead", { children: /* @__PURE__ */ U("tr", { children: [/* @__PURE__ */ U("th", {
							scope: "col",
							children: /* @__PURE__ */ U("span", {
								class: "mn-hidden",
								children: "choose to compare"
							})
						}), tS.map((e) => /* @__PURE__ */ U(cS, {
							column: e,
							order: r,
							press: () => n.order.value = Xx(r, e.name)
						}, e.name))] }) }),
						/* @__PURE__ */ U("tbody", { children: a.map((t) => /* @__PURE__ */ U(lS, {
							store: e,
							card: t,
							kept: n
						}, t.id)) })
					]
				})
			}),
			a.length === 0 && /* @__PURE__ */ U("p", {
				class: "mn-count",
				children: "No circuit's name, task or model holds these words."
			})
		]
	});
}
function sS({ store: e, kept: t, n, shown: r }) {
	let [i, a, o] = t.chosen.value, s = i !== void 0 && a !== void 0 && o === void 0;
	return /* @__PURE__ */ U("div", {
		class: "mn-tools",
		children: [
			/* @__PURE__ */ U("input", {
				class: "mn-field",
				type: "search",
				placeholder: "filter by name, task, model",
				"aria-label": "Filter circuits by name, task or model",
				value: t.filter.value,
				onInput: (e) => t.filter.value = e.currentTarget.value
			}),
			/* @__PURE__ */ U("span", {
				class: "mn-count",
				role: "status",
				children: r === n ? zh(n, "circuit") : `${r} of ${zh(n, "circuit")}`
			}),
			n > 1 && /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U("button", {
				type: "button",
				class: "mn-primary",
				disabled: !s,
				onClick: () => s && e.router.go({
					page: "compare",
					left: i,
					right: a
				}),
				children: "Compare side by side"
			}), /* @__PURE__ */ U("span", {
				class: "mn-count",
				children: s ? "" : `choose two${t.chosen.value.length ? `, ${t.chosen.value.length} chosen` : ""}`
			})] })
		]
	});
}
function cS({ column: e, order: t, press: n }) {
	let r = e.name === t.column;
	return /* @__PURE__ */ U("th", {
		scope: "col",
		class: e.as ? "mn-number" : "",
		"aria-sort": r ? t.down ? "descending" : "ascending" : "none",
		title: e.title,
		children: /* @__PURE__ */ U("button", {
			type: "button",
			class: "mn-sort",
			onClick: n,
			children: [e.name, /* @__PURE__ */ U("span", {
				class: "mn-arrow",
				"aria-hidden": "true",
				children: r ? t.down ? "↓" : "↑" : ""
			})]
		})
	});
}
function lS({ store: e, card: t, kept: n }) {
	let r = n.chosen.value, i = r.includes(t.id);
	return /* @__PURE__ */ U("tr", {
		class: i ? "mn-chosen" : "",
		children: [/* @__PURE__ */ U("td", { children: /* @__PURE__ */ U("input", {
			type: "checkbox",
			"aria-label": `Choose ${Kh(t.name)}, ${Kh(t.task)} to compare`,
			checked: i,
			onChange: () => {
				n.chosen.value = i ? r.filter((e) => e !== t.id) : [...r, t.id];
			}
		}) }), tS.map((n, r) => {
			let i = n.value(t);
			return r === 0 ? /* @__PURE__ */ U("th", {
				scope: "row",
				children: /* @__PURE__ */ U(Jh, {
					store: e,
					to: {
						page: "circuit",
						id: t.id,
						node: null
					},
					children: /* @__PURE__ */ U(Yh, { text: t.name })
				})
			}, n.name) : n.as ? /* @__PURE__ */ U("td", {
				class: "mn-number",
				children: /* @__PURE__ */ U(J, {
					value: i,
					as: n.as
				})
			}, n.name) : /* @__PURE__ */ U("td", { children: /* @__PURE__ */ U(Yh, { text: String(i) }) }, n.name);
		})]
	});
}
function uS({ store: e, cards: t }) {
	return /* @__PURE__ */ U("section", {
		"aria-labelledby": "mn-formations",
		children: [/* @__PURE__ */ U("h2", {
			id: "mn-formations",
			children: "Circuits over training"
		}), /* @__PURE__ */ U("table", {
			class: "mn-table",
			children: [/* @__PURE__ */ U("thead", { children: /* @__PURE__ */ U("tr", { children: [/* @__PURE__ */ U("th", {
				scope: "col",
				children: "series"
			}), /* @__PURE__ */ U("th", {
				scope: "col",
				children: "task"
			})] }) }), /* @__PURE__ */ U("tbody", { children: t.map((t) => /* @__PURE__ */ U("tr", { children: [/* @__PURE__ */ U("th", {
				scope: "row",
				children: /* @__PURE__ */ U(Jh, {
					store: e,
					to: {
						page: "formation",
						id: t.id
					},
					children: /* @__PURE__ */ U(Yh, { text: t.name })
				})
			}), /* @__PURE__ */ U("td", { children: /* @__PURE__ */ U(Yh, { text: t.task }) })] }, t.id)) })]
		})]
	});
}
function dS({ store: e, cards: t }) {
	return /* @__PURE__ */ U("section", {
		"aria-labelledby": "mn-runs",
		children: [/* @__PURE__ */ U("h2", {
			id: "mn-runs",
			children: "Training runs"
		}), /* @__PURE__ */ U("table", {
			class: "mn-table",
			children: [/* @__PURE__ */ U("thead", { children: /* @__PURE__ */ U("tr", { children: [/* @__PURE__ */ U("th", {
				scope: "col",
				children: "run"
			}), /* @__PURE__ */ U("th", {
				scope: "col",
				class: "mn-number",
				children: "steps"
			})] }) }), /* @__PURE__ */ U("tbody", { children: t.map((t) => /* @__PURE__ */ U("tr", { children: [/* @__PURE__ */ U("th", {
				scope: "row",
				children: /* @__PURE__ */ U(Jh, {
					store: e,
					to: {
						page: "run",
						id: t.id
					},
					children: /* @__PURE__ */ U(Yh, { text: t.name })
				})
			}), /* @__PURE__ */ U("td", {
				class: "mn-number",
				children: t.steps.toLocaleString("en-US")
			})] }, t.id)) })]
		})]
	});
}
// src/evidence/report.ts
var fS = Math.LN2, pS = 1e-4;
function mS(e, t) {
	return [
		_S(e),
		vS(e),
		yS(e),
		xS(e),
		SS(e),
		CS(e, t.card.n_nodes)
	];
}
function hS(e) {
	let t = (t) => e.filter((e) => e.standing === t).map((e) => e.name.toLowerCase()), [n, r, i] = [
		t("fails"),
		t("partly"),
		t("missing")
	], a = i.length ? ` Not measured: ${Bh(i)}.` : "";
	return n.length ? {
		standing: "fails",
		sentence: `The evidence is weak: see ${Bh(n)}.${a}`
	} : r.length ? {
		standing: "partly",
		sentence: `No check speaks against the circuit, but not all is clear: ${Bh(r)}.${a}`
	} : i.length ? {
		standing: "missing",
		sentence: `What was checked holds.${a}`
	} : {
		standing: "holds",
		sentence: "Each of these checks could have failed. None did."
	};
}
function gS(e, t, n, r) {
	return {
		name: e,
		standing: t,
		found: n.filter(Boolean).join(" "),
		otherwise: r
	};
}
function _S(e) {
	let t = Math.abs(e.own_loss - e.stored_loss), [n, r] = [e.own_loss.toFixed(6), e.stored_loss.toFixed(6)];
	return gS("Own loss, measured again", t <= pS ? "holds" : "fails", [`On its own pairs the circuit's loss is ${n};`, t <= pS ? `the artifact says ${r}.` : `but the artifact says ${r}: they differ by ${K(t)}.`], "With other weights, means or pairs than those it was found with, the two would differ.");
}
function vS(e) {
	let t = zh(e.n_pairs, "pair");
	return gS("Held-out prompts", e.is_held_out ? "holds" : "partly", e.is_held_out ? [`All figures are measured on ${t} whose templates and names pruning has not seen.`] : [`The ${t} are those that the circuit was cut on:`, "the task has too few to hold any out, so the figures flatter it."], "A circuit that fits only the prompts it was cut on does worse on others.");
}
function yS(e) {
	let { loss: t, accuracy: n } = e.circuit.sufficiency, r = e.target_loss, i = bS(t, e.full.loss), a = t <= r ? `it meets the target of ${K(r)}` : t < fS ? `that is ${K(t - r)} above the target of ${K(r)}` : `that is no better than chance (${K(fS)})`, o = i !== null && t < fS ? `, ${Lh(i)} of the way from chance to the whole model` : "";
	return gS("Sufficiency", t <= r ? "holds" : t < fS ? "partly" : "fails", [`Alone, all else at its mean, the circuit loses ${K(t)} and answers ${Lh(n)} right;`, `${a}${o}.`], `The loss would be near or above chance, ${K(fS)}, as with most random circuits.`);
}
function bS(e, t) {
	return t < fS ? (fS - e) / (fS - t) : null;
}
function xS(e) {
	let { loss: t, accuracy: n } = e.circuit.necessity, r = e.random.length, i = e.random.filter((e) => e.necessity.loss >= t).length, a = t >= fS, o = t > e.target_loss, s = r > 0 && 2 * i >= r, c = a ? "the task breaks, to chance or worse." : o ? "the task suffers but does not break, so other parts of the model do some of it too." : "the model still meets the target, so it has other ways to do the task.", l = i === 0 ? "No random circuit's absence costs as much." : `The absence of ${i} of ${zh(r, "random circuit")} costs as much or more.`;
	return gS("Necessity", !o || s ? "fails" : a && i === 0 ? "holds" : "partly", [
		`Without the circuit, the rest as it is, the model loses ${K(t)} instead of ${K(e.full.loss)}`,
		`and answers ${Lh(n)} right: ${c}`,
		r === 0 ? "" : l
	], `The model would do well without it: a loss near its whole ${K(e.full.loss)}, as without random nodes.`);
}
function SS(e) {
	let t = e.random.length, n = "Random circuits", r = "Random circuits with as many nodes at each site, and all edges between them, would do the task as well: then any nodes would do.";
	if (t === 0) return gS(n, "missing", ["None were drawn: validate with --n-random 20."], r);
	let i = e.random.map((e) => e.sufficiency.loss), a = i.filter((t) => t <= e.target_loss).length, o = i.filter((t) => t <= e.circuit.sufficiency.loss).length, s = `${zh(t, "random circuit")} of the same size`, c = `the target of ${K(e.target_loss)}`, l = `The best of them loses ${K(Math.min(...i))}.`;
	return a > 0 ? gS(n, "fails", [`${a} of ${s} ${a === 1 ? "reaches" : "reach"} ${c} alone:`, `the evidence is weak, as chance finds such circuits too. ${l}`], r) : o > 0 ? gS(n, "fails", [`None reaches ${c}, but ${o} of ${s} ${o === 1 ? "does" : "do"} as well as the circuit:`, `the evidence is weak. ${l}`], r) : gS(n, "holds", [`None of ${s} reaches ${c} or does as well as the circuit. ${l}`], r);
}
function CS(e, t) {
	let n = e.shuffled, r = "Shuffled model", i = "The same pruning would find as small and as good a circuit in a model whose weights are in no order: then it is pruning that does the task, not the model.";
	if (n === null) return gS(r, "missing", ["This control was left out: validate without --no-shuffled."], i);
	let a = `${zh(n.n_nodes, "node")} and ${zh(n.n_edges, "edge")}`, o = K(n.figures.sufficiency.loss);
	if (!n.reached) return gS(r, "holds", [`The same pruning finds no circuit that meets the target; its best, ${a}, loses ${o}`, `(the shuffled model itself loses ${K(n.full_loss)}).`], i);
	let s = n.n_nodes <= t;
	return gS(r, s ? "fails" : "partly", s ? [`The same pruning meets the target there too, with ${a}, no more than the circuit's ${t}:`, "the evidence is weak, as a low loss of so few nodes then says little."] : [`The same pruning meets the target there too, but needs ${a}`, `where the circuit has ${zh(t, "node")}; on these pairs it loses ${o}.`], i);
}
function wS(e) {
	let t = [{
		label: "the circuit",
		kind: "circuit",
		alone: [e.circuit.sufficiency.loss],
		without: [e.circuit.necessity.loss]
	}];
	return e.random.length && t.push({
		label: zh(e.random.length, "random circuit"),
		kind: "random",
		alone: e.random.map((e) => e.sufficiency.loss),
		without: e.random.map((e) => e.necessity.loss)
	}), e.shuffled && t.push({
		label: "shuffled model",
		kind: "shuffled",
		alone: [e.shuffled.figures.sufficiency.loss],
		without: [e.shuffled.figures.necessity.loss]
	}), t;
}
// src/evidence/scale.ts
function TS([e, t], [n, r]) {
	let i = (r - n) / (t - e || 1);
	return (t) => n + (t - e) * i;
}
function ES(e, t) {
	let n = TS([Math.log(e[0]), Math.log(e[1])], t);
	return (e) => n(Math.log(e));
}
function DS(e, t, n) {
	if (!(t > e)) return [e];
	let r = (t - e) / n, i = 10 ** Math.floor(Math.log10(r)), a = i * ([
		1,
		2,
		5,
		10
	].find((e) => e * i >= r * .999) ?? 10), o = Math.ceil(e / a - 1e-9), s = Math.floor(t / a + 1e-9);
	return Array.from({ length: s - o + 1 }, (e, t) => Number(((o + t) * a).toPrecision(12)));
}
function OS(e, t, n = 8) {
	let r = (n) => {
		let r = [];
		for (let i = 10 ** Math.floor(Math.log10(e)); i <= t; i *= 10) for (let a of n) a * i >= e && a * i <= t && r.push(a * i);
		return r;
	}, i = r([
		1,
		2,
		5
	]);
	return i.length <= n ? i : r([1]);
}
function kS(e, t) {
	let n = Array(e.length).fill(0), r = e.map((e, t) => t).sort((t, n) => e[t] - e[n]), i = [];
	for (let a of r) {
		let r = i.filter((n) => Math.abs(e[a] - e[n]) < 2 * t), o = r.flatMap((r) => {
			let i = Math.sqrt(4 * t ** 2 - (e[a] - e[r]) ** 2);
			return [n[r] + i, n[r] - i];
		}), s = (i) => r.every((r) => (e[a] - e[r]) ** 2 + (i - n[r]) ** 2 >= 4 * t ** 2 - 1e-6);
		n[a] = [0, ...o.sort((e, t) => Math.abs(e) - Math.abs(t))].find(s) ?? 0, i.push(a);
	}
	return n;
}
// src/evidence/dots.tsx
var AS = 132, jS = 20, MS = 40, NS = 46, PS = 38, FS = 4.5;
function IS({ report: e }) {
	let t = Te(null), n = eg(t), r = wS(e), i = r.flatMap((e) => [...e.alone, ...e.without]), a = Math.max(fS, e.target_loss, e.full.loss, ...i) * 1.06, o = TS([0, a], [AS, n - jS]), s = NS + r.length * MS, c = PS + 2 * s;
	return /* @__PURE__ */ U("div", {
		ref: t,
		class: "ev-plot",
		children: /* @__PURE__ */ U("svg", {
			width: n,
			height: c + 44,
			role: "img",
			"aria-label": "Task losses of the circuit and its controls, alone and without them: the numbers of the table",
			children: [
				DS(0, a, Math.max(3, n / 110)).map((e) => /* @__PURE__ */ U("g", { children: [/* @__PURE__ */ U("line", {
					class: "ev-grid",
					x1: o(e),
					x2: o(e),
					y1: PS,
					y2: c
				}), /* @__PURE__ */ U("text", {
					class: "ev-tick",
					x: o(e),
					y: c + 16,
					"text-anchor": "middle",
					children: e
				})] }, e)),
				/* @__PURE__ */ U("text", {
					class: "ev-tick",
					x: (AS + n - jS) / 2,
					y: c + 36,
					"text-anchor": "middle",
					children: "task loss, nats a prompt"
				}),
				/* @__PURE__ */ U(LS, {
					report: e,
					x: o,
					bottom: c
				}),
				/* @__PURE__ */ U(RS, {
					rows: r,
					of: "alone",
					title: "Alone",
					note: "all else at its mean: lower is better",
					x: o,
					top: PS,
					right: n
				}),
				/* @__PURE__ */ U(RS, {
					rows: r,
					of: "without",
					title: "Without",
					note: "only these at their means: higher says they are needed",
					x: o,
					top: PS + s,
					right: n
				})
			]
		})
	});
}
function LS({ report: e, x: t, bottom: n }) {
	let r = [
		{
			label: "whole model",
			loss: e.full.loss,
			kind: "full"
		},
		{
			label: "target",
			loss: e.target_loss,
			kind: "target"
		},
		{
			label: "chance",
			loss: fS,
			kind: "chance"
		}
	].sort((e, t) => e.loss - t.loss), i = -Infinity;
	return /* @__PURE__ */ U("g", { children: r.map((e, a) => {
		let o = t(e.loss), s = `${e.label} ${K(e.loss)}`, c = s.length * 6.4, l = r[a + 1], u = l !== void 0 && t(l.loss) - o < c && o - c > i && o - c > 0, d = !u && o < i;
		return u || (i = o + c), /* @__PURE__ */ U("g", {
			class: `ev-mark ev-${e.kind}`,
			children: [/* @__PURE__ */ U("line", {
				x1: o,
				x2: o,
				y1: d ? 12 : 20,
				y2: n
			}), /* @__PURE__ */ U("text", {
				x: u ? o - 4 : o + 4,
				y: d ? 14 : 28,
				"text-anchor": u ? "end" : "start",
				children: [/* @__PURE__ */ U("title", { children: String(e.loss) }), s]
			})]
		}, e.label);
	}) });
}
function RS({ rows: e, of: t, title: n, note: r, x: i, top: a, right: o }) {
	return /* @__PURE__ */ U("g", { children: [
		/* @__PURE__ */ U("rect", {
			class: "ev-clear",
			x: 0,
			y: a + 14,
			width: 14 + 8.5 * n.length + 6.4 * r.length,
			height: 20
		}),
		/* @__PURE__ */ U("text", {
			class: "ev-group",
			x: 0,
			y: a + 28,
			children: [n, /* @__PURE__ */ U("tspan", {
				class: "ev-note",
				dx: 10,
				children: r
			})]
		}),
		e.map((e, n) => {
			let r = a + NS + (n + .5) * MS;
			return /* @__PURE__ */ U("g", { children: [
				/* @__PURE__ */ U("text", {
					class: "ev-label",
					x: 0,
					y: r + 4,
					children: e.label
				}),
				/* @__PURE__ */ U("line", {
					class: "ev-row",
					x1: AS,
					x2: "100%",
					y1: r,
					y2: r
				}),
				/* @__PURE__ */ U(zS, {
					row: e,
					losses: e[t],
					x: i,
					y: r,
					right: o
				})
			] }, e.kind);
		})
	] });
}
function zS({ row: e, losses: t, x: n, y: r, right: i }) {
	let a = t.map(n), o = kS(a, FS), s = Math.max(...o.map(Math.abs)), c = a[0] > i - 40, l = s > MS / 2 - FS ? (MS / 2 - FS) / s : 1;
	return /* @__PURE__ */ U("g", {
		class: `ev-points ev-${e.kind}`,
		children: [t.map((t, n) => {
			let [i, s] = [a[n], r + o[n] * l], c = /* @__PURE__ */ U("title", { children: `${e.label}: ${t} nats a prompt` });
			return e.kind === "shuffled" ? /* @__PURE__ */ U("path", {
				d: `M${i - 6} ${s}L${i} ${s - 6}L${i + 6} ${s}L${i} ${s + 6}Z`,
				children: c
			}, n) : /* @__PURE__ */ U("circle", {
				cx: i,
				cy: s,
				r: e.kind === "circuit" ? 6.5 : 4,
				children: c
			}, n);
		}), e.kind !== "random" && /* @__PURE__ */ U("text", {
			class: "ev-value",
			x: a[0] + (c ? -12 : 12),
			y: r + 4,
			"text-anchor": c ? "end" : "start",
			children: K(t[0])
		})]
	});
}
// src/evidence/curve.ts
function BS(e, t) {
	let n = e.sizes.findIndex((e) => e >= t);
	if (n < 0) return null;
	let [r, i] = [e.sizes[n], e.losses[n]];
	if (r === t) return {
		loss: i,
		between: [t, t]
	};
	if (n === 0) return null;
	let [a, o] = [e.sizes[n - 1], e.losses[n - 1]];
	return {
		loss: o + Math.log(t / a) / Math.log(r / a) * (i - o),
		between: [a, r]
	};
}
function VS(e) {
	return Math.min(e.ranking.length, e.sizes.at(-1) ?? 0);
}
// src/evidence/size.tsx
var HS = 320, [US, WS, GS, KS] = [
	52,
	24,
	24,
	48
];
function qS({ store: e, circuit: t, cuts: n }) {
	let r = VS(n), i = Math.min(r, n.sizes[0] ?? 1), a = e.look.value.size, o = Math.min(r, Math.max(i, a ?? n.n_cut)), s = (t) => {
		let n = Math.min(r, Math.max(i, Math.round(t)));
		n !== e.look.peek().size && e.change({ size: n }, "cut");
	};
	return /* @__PURE__ */ U("div", {
		class: "ev-size",
		children: [
			/* @__PURE__ */ U(YS, {
				circuit: t,
				cuts: n,
				shown: o,
				moved: a !== null,
				most: r,
				move: s
			}),
			/* @__PURE__ */ U("div", {
				class: "ev-mover",
				children: [
					/* @__PURE__ */ U("label", { children: ["Nodes kept", /* @__PURE__ */ U("input", {
						type: "range",
						min: i,
						max: r,
						step: 1,
						value: o,
						onInput: (e) => s(e.currentTarget.valueAsNumber)
					})] }),
					/* @__PURE__ */ U("input", {
						type: "number",
						"aria-label": "Nodes kept, as a number",
						min: i,
						max: r,
						value: o,
						onChange: (e) => Number.isFinite(e.currentTarget.valueAsNumber) && s(e.currentTarget.valueAsNumber)
					}),
					/* @__PURE__ */ U("button", {
						type: "button",
						disabled: a === null,
						onClick: () => e.change({ size: null }),
						children: "Back to the circuit"
					}),
					/* @__PURE__ */ U(Jh, {
						store: e,
						to: {
							page: "circuit",
							id: t.card.id,
							node: null
						},
						children: "See it in the graph"
					})
				]
			}),
			/* @__PURE__ */ U(JS, {
				circuit: t,
				cuts: n,
				shown: o,
				most: r
			})
		]
	});
}
function JS({ circuit: e, cuts: t, shown: n, most: r }) {
	let i = BS(t, n), { card: a } = e, o = t.sizes.at(-1) ?? 0;
	return /* @__PURE__ */ U(x, { children: [
		/* @__PURE__ */ U("p", {
			role: "status",
			class: "ev-said",
			children: i === null ? /* @__PURE__ */ U(x, { children: [
				"Nothing was measured near ",
				zh(n, "node"),
				"."
			] }) : /* @__PURE__ */ U(x, { children: [
				"The ranking's first ",
				/* @__PURE__ */ U("b", { children: zh(n, "node") }),
				": loss ",
				i.between[0] === i.between[1] ? "" : "about ",
				/* @__PURE__ */ U("b", { children: /* @__PURE__ */ U(J, { value: i.loss }) }),
				i.between[0] === i.between[1] ? ", measured" : `, on the line between the measured cuts at ${i.between[0]} and ${i.between[1]}`,
				i.loss <= a.target_loss ? "; this meets the target." : `; this misses the target by ${K(i.loss - a.target_loss)}.`
			] })
		}),
		/* @__PURE__ */ U("p", {
			class: "ev-soft",
			children: [
				"Measured on the circuit's own pairs, all other nodes at their means. The cut was made at ",
				t.n_cut,
				"; what was dropped or exchanged afterwards makes the circuit itself (",
				zh(a.n_nodes, "node"),
				", loss ",
				K(a.loss),
				") none of these cuts: it may lie below the curve.",
				r < o && ` The first ${r.toLocaleString("en-US")} nodes of the ranking are stored, so the cut moves up to there.`
			]
		}),
		/* @__PURE__ */ U("details", { children: [/* @__PURE__ */ U("summary", { children: "The measured cuts as a table" }), /* @__PURE__ */ U("table", {
			class: "mn-table",
			children: [/* @__PURE__ */ U("thead", { children: /* @__PURE__ */ U("tr", { children: [/* @__PURE__ */ U("th", {
				scope: "col",
				children: "nodes kept"
			}), /* @__PURE__ */ U("th", {
				scope: "col",
				children: "loss"
			})] }) }), /* @__PURE__ */ U("tbody", { children: t.sizes.map((e, n) => /* @__PURE__ */ U("tr", { children: [/* @__PURE__ */ U("td", {
				class: "mn-number",
				children: e.toLocaleString("en-US")
			}), /* @__PURE__ */ U("td", {
				class: "mn-number",
				children: /* @__PURE__ */ U(J, { value: t.losses[n] ?? null })
			})] }, e)) })]
		})] })
	] });
}
function YS({ circuit: e, cuts: t, shown: n, moved: r, most: i, move: a }) {
	let o = Te(null), s = eg(o), { card: c } = e, l = Math.max(t.sizes.at(-1) ?? 1, c.n_nodes, 2), u = Math.min(t.sizes[0] ?? 1, c.n_nodes || 1), d = Math.max(fS, c.target_loss, c.loss, ...t.losses) * 1.06, f = ES([u, l], [US, s - WS]), p = TS([0, d], [HS - KS, GS]), m = (e) => {
		let t = (e.clientX - (e.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0) - US) / (s - WS - US);
		return u * (l / u) ** Math.min(1, Math.max(0, t));
	}, h = BS(t, n), g = t.sizes.map((e, n) => `${f(e).toFixed(1)},${p(t.losses[n]).toFixed(1)}`).join(" ");
	return /* @__PURE__ */ U("div", {
		ref: o,
		class: "ev-plot",
		children: [/* @__PURE__ */ U("svg", {
			width: s,
			height: HS,
			role: "img",
			"aria-label": `Loss against nodes kept, from ${u} to ${l}; a slider and a table follow.`,
			children: [
				i < l && /* @__PURE__ */ U("rect", {
					class: "ev-beyond",
					x: f(i),
					y: GS,
					width: s - WS - f(i),
					height: HS - KS - GS
				}),
				DS(0, d, 5).map((e) => /* @__PURE__ */ U("g", { children: [/* @__PURE__ */ U("line", {
					class: "ev-grid",
					x1: US,
					x2: s - WS,
					y1: p(e),
					y2: p(e)
				}), /* @__PURE__ */ U("text", {
					class: "ev-tick",
					x: US - 8,
					y: p(e) + 4,
					"text-anchor": "end",
					children: e
				})] }, e)),
				OS(u, l, s / 70).map((e) => /* @__PURE__ */ U("text", {
					class: "ev-tick",
					x: f(e),
					y: HS - KS + 18,
					"text-anchor": "middle",
					children: e.toLocaleString("en-US")
				}, e)),
				/* @__PURE__ */ U("text", {
					class: "ev-tick",
					x: (US + s - WS) / 2,
					y: 312,
					"text-anchor": "middle",
					children: "nodes kept (logarithmic)"
				}),
				/* @__PURE__ */ U("text", {
					class: "ev-tick",
					x: 0,
					y: 14,
					children: "task loss, nats a prompt"
				}),
				/* @__PURE__ */ U("g", {
					class: "ev-mark ev-chance",
					children: [/* @__PURE__ */ U("line", {
						x1: US,
						x2: s - WS,
						y1: p(fS),
						y2: p(fS)
					}), /* @__PURE__ */ U("text", {
						x: s - WS,
						y: p(fS) - 5,
						"text-anchor": "end",
						children: ["chance ", K(fS)]
					})]
				}),
				/* @__PURE__ */ U("g", {
					class: "ev-mark ev-target",
					children: [/* @__PURE__ */ U("line", {
						x1: US,
						x2: s - WS,
						y1: p(c.target_loss),
						y2: p(c.target_loss)
					}), /* @__PURE__ */ U("text", {
						x: s - WS,
						y: p(c.target_loss) - 5,
						"text-anchor": "end",
						children: ["target ", K(c.target_loss)]
					})]
				}),
				/* @__PURE__ */ U("polyline", {
					class: "ev-curve",
					points: g
				}),
				t.sizes.map((e, n) => /* @__PURE__ */ U("circle", {
					class: "ev-measured",
					cx: f(e),
					cy: p(t.losses[n]),
					r: 2.5,
					children: /* @__PURE__ */ U("title", { children: `${e} nodes: ${t.losses[n]} nats a prompt` })
				}, e)),
				/* @__PURE__ */ U("line", {
					class: `ev-cut ${r ? "ev-was" : ""}`,
					x1: f(t.n_cut),
					x2: f(t.n_cut),
					y1: GS,
					y2: HS - KS
				}),
				/* @__PURE__ */ U("path", {
					class: "ev-itself",
					d: XS(f(Math.max(u, c.n_nodes)), p(c.loss)),
					children: /* @__PURE__ */ U("title", { children: `the circuit: ${c.n_nodes} nodes, ${c.loss} nats a prompt` })
				}),
				/* @__PURE__ */ U("line", {
					class: "ev-cut",
					x1: f(n),
					x2: f(n),
					y1: GS,
					y2: HS - KS
				}),
				/* @__PURE__ */ U("text", {
					class: "ev-value",
					x: f(n),
					y: GS - 8,
					"text-anchor": f(n) > s - 90 ? "end" : f(n) < 90 ? "start" : "middle",
					children: [
						r ? "moved to" : "cut at",
						" ",
						n.toLocaleString("en-US")
					]
				}),
				h && /* @__PURE__ */ U("circle", {
					class: "ev-here",
					cx: f(n),
					cy: p(h.loss),
					r: 5.5
				}),
				/* @__PURE__ */ U("rect", {
					class: "ev-catch",
					x: US,
					y: 0,
					width: Math.max(0, s - WS - US),
					height: HS - KS,
					onPointerDown: (e) => {
						e.currentTarget.setPointerCapture(e.pointerId), a(m(e));
					},
					onPointerMove: (e) => e.currentTarget.hasPointerCapture(e.pointerId) && a(m(e))
				})
			]
		}), /* @__PURE__ */ U("ul", {
			class: "ev-legend",
			children: [
				/* @__PURE__ */ U("li", { children: [/* @__PURE__ */ U("svg", {
					width: "16",
					height: "12",
					"aria-hidden": "true",
					children: /* @__PURE__ */ U("circle", {
						class: "ev-measured",
						cx: "8",
						cy: "6",
						r: "3"
					})
				}), "a measured cut"] }),
				/* @__PURE__ */ U("li", { children: [/* @__PURE__ */ U("svg", {
					width: "16",
					height: "12",
					"aria-hidden": "true",
					children: /* @__PURE__ */ U("path", {
						class: "ev-itself",
						d: XS(8, 6, 5)
					})
				}), "the circuit itself"] }),
				/* @__PURE__ */ U("li", { children: [/* @__PURE__ */ U("svg", {
					width: "16",
					height: "12",
					"aria-hidden": "true",
					children: /* @__PURE__ */ U("line", {
						class: "ev-cut",
						x1: "8",
						x2: "8",
						y1: "0",
						y2: "12"
					})
				}), "the cut: drag it"] }),
				i < l && /* @__PURE__ */ U("li", { children: [/* @__PURE__ */ U("svg", {
					width: "16",
					height: "12",
					"aria-hidden": "true",
					children: /* @__PURE__ */ U("rect", {
						class: "ev-beyond",
						width: "16",
						height: "12"
					})
				}), "nodes not stored"] })
			]
		})]
	});
}
function XS(e, t, n = 7) {
	return `M${e - n} ${t}L${e} ${t - n}L${e + n} ${t}L${e} ${t + n}Z`;
}
// src/evidence/view.tsx
function ZS({ store: e }) {
	let t = e.route.value, n = e.circuit.value;
	if (t.page !== "evidence" || n?.card.id !== t.id) return /* @__PURE__ */ U("p", {
		class: "mn-notice",
		role: "status",
		children: e.trouble.value === null ? "Loading the circuit…" : "There is no circuit to show."
	});
	let { card: r } = n;
	return /* @__PURE__ */ U("div", {
		class: "mn-page",
		children: [
			/* @__PURE__ */ U("header", {
				class: "mn-head",
				children: [/* @__PURE__ */ U("h1", { children: "Is it real?" }), /* @__PURE__ */ U("p", { children: [
					Hh(r.name),
					": ",
					Hh(r.task),
					", ",
					zh(r.n_nodes, "node"),
					", ",
					zh(r.n_edges, "edge"),
					", of",
					" ",
					Hh(r.model),
					". A low task loss proves little by itself: mean ablation can find small circuits for nonsense, and in random models. So here is what was held against this one."
				] })]
			}),
			n.report ? /* @__PURE__ */ U(tC, {
				circuit: n,
				report: n.report
			}) : /* @__PURE__ */ U(QS, { circuit: n }),
			/* @__PURE__ */ U("section", {
				"aria-labelledby": "ev-sizes",
				children: [/* @__PURE__ */ U("h2", {
					id: "ev-sizes",
					children: "Loss against size"
				}), n.cuts && n.cuts.sizes.length > 0 && n.cuts.ranking.length > 0 ? /* @__PURE__ */ U(qS, {
					store: e,
					circuit: n,
					cuts: n.cuts
				}) : /* @__PURE__ */ U("p", {
					class: "mn-empty",
					children: [
						"The ranking that this circuit was cut from isn't stored with it: it was imported, or found before rankings were written down. Pruning again stores it:",
						" ",
						/* @__PURE__ */ U("code", { children: [
							"gossamer prune MODEL ",
							Hh(r.task),
							" --out FOLDER"
						] })
					]
				})]
			})
		]
	});
}
function QS({ circuit: e }) {
	return /* @__PURE__ */ U("section", { children: [/* @__PURE__ */ U("p", {
		class: "mn-empty",
		children: [
			"This circuit hasn't been validated, so nothing here says that it is real. This measures sufficiency and necessity on held-out pairs, random circuits of the same size, and the same pruning of a shuffled model:",
			" ",
			/* @__PURE__ */ U("code", { children: "gossamer validate FOLDER" })
		]
	}), /* @__PURE__ */ U(rC, { circuit: e })] });
}
var $S = {
	holds: "✓",
	partly: "≈",
	fails: "✗",
	missing: "?"
}, eC = {
	holds: "holds",
	partly: "partly",
	fails: "weak",
	missing: "not measured"
};
function tC({ circuit: e, report: t }) {
	let n = mS(t, e), { standing: r, sentence: i } = hS(n);
	return /* @__PURE__ */ U(x, { children: [
		/* @__PURE__ */ U("p", {
			class: `ev-verdict ev-is-${r}`,
			children: [/* @__PURE__ */ U("span", {
				class: "ev-badge",
				"aria-hidden": "true",
				children: $S[r]
			}), i]
		}),
		/* @__PURE__ */ U("div", {
			class: "ev-columns",
			children: [/* @__PURE__ */ U("section", {
				"aria-labelledby": "ev-beside",
				children: [
					/* @__PURE__ */ U("h2", {
						id: "ev-beside",
						children: "The circuit beside its controls"
					}),
					/* @__PURE__ */ U(IS, { report: t }),
					/* @__PURE__ */ U(iC, { report: t })
				]
			}), /* @__PURE__ */ U("section", {
				"aria-labelledby": "ev-checks",
				children: [/* @__PURE__ */ U("h2", {
					id: "ev-checks",
					children: "Check by check"
				}), /* @__PURE__ */ U("ul", {
					class: "ev-checks",
					children: n.map((e) => /* @__PURE__ */ U(nC, { check: e }, e.name))
				})]
			})]
		}),
		/* @__PURE__ */ U(rC, { circuit: e }),
		/* @__PURE__ */ U("p", {
			class: "ev-soft",
			children: "What this doesn't say: the circuit suffices and is needed for the task as it is asked, on one distribution of means. The model may do more with these nodes, and the task in other ways on other prompts."
		})
	] });
}
function nC({ check: e }) {
	return /* @__PURE__ */ U("li", {
		class: `ev-check ev-is-${e.standing}`,
		children: [
			/* @__PURE__ */ U("h3", { children: [
				/* @__PURE__ */ U("span", {
					class: "ev-badge",
					"aria-hidden": "true",
					children: $S[e.standing]
				}),
				e.name,
				" ",
				/* @__PURE__ */ U("small", { children: eC[e.standing] })
			] }),
			/* @__PURE__ */ U("p", { children: e.found }),
			/* @__PURE__ */ U("p", {
				class: "ev-otherwise",
				children: [
					/* @__PURE__ */ U("i", { children: "If it were not real:" }),
					" ",
					e.otherwise
				]
			})
		]
	});
}
function rC({ circuit: e }) {
	let { card: t, calibration: n } = e;
	return /* @__PURE__ */ U("dl", {
		class: "ev-facts",
		children: [
			/* @__PURE__ */ U("div", { children: [/* @__PURE__ */ U("dt", { children: [
				"loss on its own ",
				e.n_pairs.toLocaleString("en-US"),
				" pairs"
			] }), /* @__PURE__ */ U("dd", { children: /* @__PURE__ */ U(J, { value: t.loss }) })] }),
			/* @__PURE__ */ U("div", { children: [/* @__PURE__ */ U("dt", { children: "whole model on them" }), /* @__PURE__ */ U("dd", { children: /* @__PURE__ */ U(J, { value: t.full_loss }) })] }),
			/* @__PURE__ */ U("div", { children: [/* @__PURE__ */ U("dt", {
				title: "With a scale and a shift of the two answers' logits that make the most of the circuit",
				children: "calibrated loss"
			}), /* @__PURE__ */ U("dd", { children: [/* @__PURE__ */ U(J, { value: n.task_loss }), /* @__PURE__ */ U("small", { children: [
				"logits × ",
				/* @__PURE__ */ U(J, { value: n.scale }),
				", shift ",
				/* @__PURE__ */ U(J, { value: n.shift })
			] })] })] }),
			/* @__PURE__ */ U("div", { children: [/* @__PURE__ */ U("dt", { children: "means taken over" }), /* @__PURE__ */ U("dd", { children: [
				e.n_mean_tokens.toLocaleString("en-US"),
				" ",
				/* @__PURE__ */ U("small", { children: "pretraining tokens" })
			] })] })
		]
	});
}
function iC({ report: e }) {
	let t = [uC("the circuit", e.circuit)];
	return e.random.length && (t.push(uC("random circuits, mean", fC(e.random, sC))), t.push({
		label: "random circuits, nearest to the circuit",
		alone: dC(e.random, "sufficiency", cC, lC),
		without: dC(e.random, "necessity", lC, cC)
	})), e.shuffled && t.push(uC("shuffled model's circuit", e.shuffled.figures)), /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U("div", {
		class: "mn-scroll",
		tabIndex: 0,
		role: "region",
		"aria-label": "Losses and accuracies",
		children: /* @__PURE__ */ U("table", {
			class: "mn-table ev-table",
			children: [
				/* @__PURE__ */ U("caption", {
					class: "mn-hidden",
					children: [
						"Task loss in nats a prompt and accuracy, on ",
						e.n_pairs,
						" pairs"
					]
				}),
				/* @__PURE__ */ U("thead", { children: [/* @__PURE__ */ U("tr", { children: [
					/* @__PURE__ */ U("th", {
						rowSpan: 2,
						scope: "col",
						children: [
							"on ",
							e.n_pairs.toLocaleString("en-US"),
							" ",
							e.is_held_out ? "held-out pairs" : "of the cut's pairs"
						]
					}),
					/* @__PURE__ */ U("th", {
						colSpan: 2,
						scope: "colgroup",
						children: "alone"
					}),
					/* @__PURE__ */ U("th", {
						colSpan: 2,
						scope: "colgroup",
						children: "without"
					})
				] }), /* @__PURE__ */ U("tr", { children: [
					"loss",
					"accuracy",
					"loss",
					"accuracy"
				].map((e, t) => /* @__PURE__ */ U("th", {
					scope: "col",
					class: "mn-number",
					children: e
				}, t)) })] }),
				/* @__PURE__ */ U("tbody", { children: [t.map(({ label: e, alone: t, without: n }) => /* @__PURE__ */ U("tr", { children: [
					/* @__PURE__ */ U("th", {
						scope: "row",
						children: e
					}),
					/* @__PURE__ */ U(oC, { of: t }),
					/* @__PURE__ */ U(oC, { of: n })
				] }, e)), /* @__PURE__ */ U("tr", { children: [
					/* @__PURE__ */ U("th", {
						scope: "row",
						children: "the whole model"
					}),
					/* @__PURE__ */ U(oC, { of: e.full }),
					/* @__PURE__ */ U("td", { colSpan: 2 })
				] })] })
			]
		})
	}), e.random.length > 0 && /* @__PURE__ */ U(aC, { report: e })] });
}
function aC({ report: e }) {
	return /* @__PURE__ */ U("details", { children: [/* @__PURE__ */ U("summary", { children: "Every random circuit" }), /* @__PURE__ */ U("table", {
		class: "mn-table",
		children: [/* @__PURE__ */ U("thead", { children: /* @__PURE__ */ U("tr", { children: [/* @__PURE__ */ U("th", {
			scope: "col",
			children: [
				"random circuit (seed ",
				e.seed,
				")"
			]
		}), [
			"loss alone",
			"accuracy",
			"loss without",
			"accuracy"
		].map((e, t) => /* @__PURE__ */ U("th", {
			scope: "col",
			class: "mn-number",
			children: e
		}, t))] }) }), /* @__PURE__ */ U("tbody", { children: e.random.map((e, t) => /* @__PURE__ */ U("tr", { children: [
			/* @__PURE__ */ U("th", {
				scope: "row",
				children: t + 1
			}),
			/* @__PURE__ */ U(oC, { of: e.sufficiency }),
			/* @__PURE__ */ U(oC, { of: e.necessity })
		] }, t)) })]
	})] });
}
function oC({ of: e }) {
	return /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U("td", {
		class: "mn-number",
		children: /* @__PURE__ */ U(J, { value: e.loss })
	}), /* @__PURE__ */ U("td", {
		class: "mn-number",
		children: /* @__PURE__ */ U(J, {
			value: e.accuracy,
			as: Lh
		})
	})] });
}
var sC = (e) => e.reduce((e, t) => e + t, 0) / e.length, cC = (e) => Math.min(...e), lC = (e) => Math.max(...e);
function uC(e, t) {
	return {
		label: e,
		alone: t.sufficiency,
		without: t.necessity
	};
}
function dC(e, t, n, r) {
	return {
		loss: n(e.map((e) => e[t].loss)),
		accuracy: r(e.map((e) => e[t].accuracy))
	};
}
function fC(e, t) {
	return {
		sufficiency: dC(e, "sufficiency", t, t),
		necessity: dC(e, "necessity", t, t)
	};
}
function pC(e, t) {
	let n = (e) => t.includes(e.token) ? t.indexOf(e.token) : t.length, r = [...e].sort((e, t) => n(e) - n(t) || t.probability - e.probability);
	return {
		shown: r.slice(0, 6),
		left: Math.max(0, r.length - 6)
	};
}
function mC(e, t, n) {
	let [r, i] = [e.find((e) => e.token === t), e.find((e) => e.token === n)];
	if (!r || !i) return null;
	let a = r.probability / (r.probability + i.probability), o = r.unedited / (r.unedited + i.unedited);
	return Number.isFinite(a) && Number.isFinite(o) ? {
		share: a,
		unedited: o,
		loss: -Math.log(a)
	} : null;
}
// src/live/answers.tsx
function hC({ answer: e, isEdited: t, pair: n, n_pairs: r }) {
	let { shown: i, left: a } = pC(e.answers, n ?? []), o = n && mC(e.answers, ...n);
	return /* @__PURE__ */ U("div", {
		class: "lv-outcome",
		children: [
			/* @__PURE__ */ U("section", {
				"aria-labelledby": "lv-answers",
				children: [
					/* @__PURE__ */ U("h2", {
						id: "lv-answers",
						children: "Answers"
					}),
					/* @__PURE__ */ U("ul", {
						class: "lv-bars",
						children: i.map((e) => /* @__PURE__ */ U("li", { children: [
							/* @__PURE__ */ U("span", {
								class: "lv-word",
								children: [/* @__PURE__ */ U(vC, { text: e.text }), e.token === n?.[0] && /* @__PURE__ */ U("small", { children: "right" })]
							}),
							/* @__PURE__ */ U(yC, {
								share: e.probability,
								was: t ? e.unedited : null
							}),
							/* @__PURE__ */ U("b", { children: /* @__PURE__ */ U(J, {
								value: e.probability,
								as: Lh
							}) }),
							/* @__PURE__ */ U("small", {
								class: "lv-was",
								children: t && /* @__PURE__ */ U(x, { children: ["was ", /* @__PURE__ */ U(J, {
									value: e.unedited,
									as: Lh
								})] })
							})
						] }, e.token))
					}),
					a > 0 && /* @__PURE__ */ U("p", {
						class: "ev-soft",
						children: [zh(a, "other answer"), " of the task, less likely"]
					}),
					o && /* @__PURE__ */ U(gC, {
						two: o,
						isEdited: t
					}),
					t && /* @__PURE__ */ U("p", {
						class: "ev-soft lv-key",
						children: [/* @__PURE__ */ U("span", {
							class: "lv-was-mark",
							"aria-hidden": "true"
						}), " without the edits"]
					})
				]
			}),
			/* @__PURE__ */ U("section", {
				"aria-labelledby": "lv-likeliest",
				children: [/* @__PURE__ */ U("h2", {
					id: "lv-likeliest",
					children: "Likeliest next tokens"
				}), /* @__PURE__ */ U("ul", {
					class: "lv-bars lv-plain",
					children: e.likeliest.map((e) => /* @__PURE__ */ U("li", { children: [
						/* @__PURE__ */ U("span", {
							class: "lv-word",
							children: /* @__PURE__ */ U(vC, { text: e.text })
						}),
						/* @__PURE__ */ U(yC, {
							share: e.probability,
							was: null
						}),
						/* @__PURE__ */ U(J, {
							value: e.probability,
							as: Lh
						})
					] }, e.token))
				})]
			}),
			/* @__PURE__ */ U("section", {
				"aria-labelledby": "lv-task",
				children: [/* @__PURE__ */ U("h2", {
					id: "lv-task",
					children: [
						"The task's ",
						r.toLocaleString("en-US"),
						" pairs"
					]
				}), /* @__PURE__ */ U("table", {
					class: "mn-table lv-task",
					children: [/* @__PURE__ */ U("thead", { children: /* @__PURE__ */ U("tr", { children: [
						/* @__PURE__ */ U("td", {}),
						/* @__PURE__ */ U("th", {
							scope: "col",
							class: "mn-number",
							children: t ? "edited" : "now"
						}),
						t && /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U("th", {
							scope: "col",
							class: "mn-number",
							children: "without"
						}), /* @__PURE__ */ U("th", {
							scope: "col",
							class: "mn-number",
							children: "change"
						})] })
					] }) }), /* @__PURE__ */ U("tbody", { children: [/* @__PURE__ */ U(_C, {
						name: "loss, nats",
						now: e.task.loss,
						was: t ? e.task_unedited.loss : null,
						as: K,
						by: Ih
					}), /* @__PURE__ */ U(_C, {
						name: "accuracy",
						now: e.task.accuracy,
						was: t ? e.task_unedited.accuracy : null,
						as: Lh,
						by: Rh
					})] })]
				})]
			})
		]
	});
}
function gC({ two: e, isEdited: t }) {
	return /* @__PURE__ */ U("div", {
		class: "lv-two",
		children: [/* @__PURE__ */ U("p", { children: [
			"Of the two, the right one has",
			" ",
			/* @__PURE__ */ U("b", { children: /* @__PURE__ */ U(J, {
				value: e.share,
				as: Lh
			}) }),
			t && /* @__PURE__ */ U(x, { children: [
				" ",
				"(was ",
				/* @__PURE__ */ U(J, {
					value: e.unedited,
					as: Lh
				}),
				")"
			] }),
			": loss ",
			/* @__PURE__ */ U(J, { value: e.loss }),
			" nats"
		] }), /* @__PURE__ */ U(yC, {
			share: e.share,
			was: t ? e.unedited : null
		})]
	});
}
function _C({ name: e, now: t, was: n, as: r, by: i }) {
	return /* @__PURE__ */ U("tr", { children: [
		/* @__PURE__ */ U("th", {
			scope: "row",
			children: e
		}),
		/* @__PURE__ */ U("td", {
			class: "mn-number lv-now",
			children: /* @__PURE__ */ U(J, {
				value: t,
				as: r
			})
		}),
		n !== null && /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U("td", {
			class: "mn-number",
			children: /* @__PURE__ */ U(J, {
				value: n,
				as: r
			})
		}), /* @__PURE__ */ U("td", {
			class: "mn-number",
			children: /* @__PURE__ */ U(J, {
				value: t - n,
				as: i
			})
		})] })
	] });
}
function vC({ text: e }) {
	return /* @__PURE__ */ U("span", {
		class: "token lv-chip",
		title: Kh(e, 400),
		children: Kh(e, 12)
	});
}
function yC({ share: e, was: t }) {
	return /* @__PURE__ */ U("span", {
		class: "lv-track",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ U("span", {
			class: "lv-fill",
			style: { width: `${100 * e}%` }
		}), t !== null && /* @__PURE__ */ U("span", {
			class: "lv-was-mark",
			style: { left: `${100 * t}%` }
		})]
	});
}
function bC(e, t) {
	let n = pC(e.answers, []).shown.map((e) => `${Kh(e.text)} ${Lh(e.probability)}${t ? `, was ${Lh(e.unedited)}` : ""}`), r = t ? `, was ${K(e.task_unedited.loss)}` : "";
	return `${n.join("; ")}. Task loss ${K(e.task.loss)}${r}.`;
}
// src/live/asker.ts
var xC = 30, SC = 120;
function CC(e, t) {
	let n, r, i, a, o = () => {
		clearTimeout(n), r = void 0, a?.abort();
		let o = new AbortController();
		a = o, t({ state: "asking" });
		let c = (e) => {
			o.signal.aborted || (a = void 0, t(e), s());
		};
		e(i, o.signal).then((e) => c({
			state: "answered",
			answer: e
		}), (e) => c({
			state: "failed",
			why: e instanceof Error ? e.message : String(e)
		}));
	}, s = () => {
		r !== void 0 && a === void 0 && performance.now() - r >= SC && o();
	};
	return {
		want(e) {
			i = e, r ??= performance.now(), clearTimeout(n), n = setTimeout(o, xC), s();
		},
		stop() {
			clearTimeout(n), r = void 0, a?.abort();
		}
	};
}
// src/live/edits.ts
function wC(e, t) {
	return e.some((e) => e.node === t.node) ? e.map((e) => e.node === t.node ? t : e) : [...e, t];
}
function TC(e, t) {
	return e.filter((e) => e.node !== t);
}
function EC(e, t, n) {
	return t === "ablate" ? {
		node: e,
		kind: t
	} : {
		node: e,
		kind: t,
		value: t === "scale" ? 1 : n
	};
}
function DC(e) {
	return OC(Math.max(0, ...e.filter(Number.isFinite).map(Math.abs)));
}
function OC(e) {
	if (!(e > 0)) return 1;
	let t = 10 ** Math.floor(Math.log10(e));
	return Number((([
		1,
		2,
		5
	].find((n) => n * t >= e) ?? 10) * t).toPrecision(12));
}
function kC(e, t) {
	return e.map((e) => qh(t, e)).join("");
}
function AC(e, t, n) {
	let r = n.toLowerCase().split(/\s+/).filter(Boolean);
	return e.flatMap((e, n) => {
		let i = `${e} ${Object.hasOwn(t, e) ? t[e] : ""}`.toLowerCase();
		return r.every((e) => i.includes(e)) ? [n] : [];
	});
}
function jC(e) {
	let t = e.edits.length, n = e.in_circuit ? "the circuit alone" : "the whole model";
	return t === 0 ? `${n}, nothing edited` : `${n} with ${t} ${t === 1 ? "node" : "nodes"} edited`;
}
// src/live/session.ts
function MC(e, t) {
	return Fh(e, `live ${t.card.id}`, () => ({
		prompt: B(t.pairs[0] ? kC(t.pairs[0].a, t.texts) : ""),
		edits: B([]),
		inCircuit: B(!0),
		outcome: B(null),
		isAsking: B(!1),
		trouble: B(null),
		reaches: /* @__PURE__ */ new Map()
	}));
}
function NC(e) {
	return {
		prompt: e.prompt.value,
		edits: [...e.edits.value],
		in_circuit: e.inCircuit.value
	};
}
function PC(e, t, n, r, i) {
	let a = In(t).indexOf(r), o = e.outcome.value?.answer.activations[a] ?? [], s = t.nodes[a]?.mean ?? 0, c = n?.nodes[a];
	e.reaches.has(r) || e.reaches.set(r, DC([
		...o,
		s,
		...c ? [c.min, c.max] : []
	])), e.edits.value = wC(e.edits.value, EC(r, i, Number((o.at(-1) ?? s).toPrecision(3))));
}
function FC(e, t) {
	for (let [n, { a: r, b: i }] of e.pairs.entries()) {
		if (t === kC(r, e.texts)) return {
			pair: n,
			side: "a"
		};
		if (t === kC(i, e.texts)) return {
			pair: n,
			side: "b"
		};
	}
	return null;
}
// src/live/editing.tsx
var IC = [
	{
		kind: "ablate",
		word: "Ablate",
		title: "Hold it at its mean"
	},
	{
		kind: "scale",
		word: "Rescale",
		title: "Multiply it by a number"
	},
	{
		kind: "clamp",
		word: "Clamp",
		title: "Set it to a number at every position"
	}
], LC = 400;
function RC({ circuit: e, behaviour: t, names: n, session: r }) {
	let i = r.edits.value;
	return /* @__PURE__ */ U("section", {
		"aria-labelledby": "lv-edits",
		children: [
			/* @__PURE__ */ U("h2", {
				id: "lv-edits",
				children: "Edits"
			}),
			/* @__PURE__ */ U(zC, {
				circuit: e,
				behaviour: t,
				names: n,
				session: r
			}),
			i.length > 0 && /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U("ul", {
				class: "lv-edits",
				children: i.map((i) => /* @__PURE__ */ U(BC, {
					edit: i,
					circuit: e,
					behaviour: t,
					names: n,
					session: r
				}, i.node))
			}), /* @__PURE__ */ U("button", {
				type: "button",
				onClick: () => {
					r.edits.value = [], r.reaches.clear();
				},
				children: "Remove all edits"
			})] })
		]
	});
}
function zC({ circuit: e, behaviour: t, names: n, session: r }) {
	let [i, a] = R(""), [o, s] = R(null), c = Ee(() => In(e), [e]), l = Ee(() => AC(c, n, i), [
		c,
		n,
		i
	]), u = l.slice(0, LC).map((e) => c[e]), d = o !== null && u.includes(o) ? o : u[0] ?? null;
	return /* @__PURE__ */ U("div", {
		class: "lv-chooser",
		children: [
			/* @__PURE__ */ U("input", {
				class: "mn-field",
				type: "search",
				placeholder: "find a node: attn.v 122",
				"aria-label": "Find a node to edit",
				value: i,
				onInput: (e) => a(e.currentTarget.value)
			}),
			/* @__PURE__ */ U("select", {
				size: 5,
				"aria-label": "Node to edit",
				value: d ?? "",
				onChange: (e) => s(e.currentTarget.value),
				onDblClick: () => d && PC(r, e, t, d, "ablate"),
				children: u.map((e) => /* @__PURE__ */ U("option", {
					value: e,
					children: [e, Object.hasOwn(n, e) ? `  ${Kh(n[e])}` : ""]
				}, e))
			}),
			l.length > u.length && /* @__PURE__ */ U("p", {
				class: "ev-soft",
				children: [(l.length - u.length).toLocaleString("en-US"), " more: write what to find."]
			}),
			/* @__PURE__ */ U("div", {
				class: "lv-kinds",
				children: IC.map(({ kind: n, word: i, title: a }) => /* @__PURE__ */ U("button", {
					type: "button",
					title: a,
					disabled: d === null,
					onClick: () => d && PC(r, e, t, d, n),
					children: i
				}, n))
			})
		]
	});
}
function BC({ edit: e, circuit: t, behaviour: n, names: r, session: i }) {
	let a = (e) => {
		i.edits.value = wC(i.edits.value, e);
	}, o = Object.hasOwn(r, e.node) ? Kh(r[e.node]) : null;
	return /* @__PURE__ */ U("li", { children: [
		/* @__PURE__ */ U("span", {
			class: "lv-edit-node",
			title: e.node,
			children: [e.node, o && /* @__PURE__ */ U("small", { children: o })]
		}),
		/* @__PURE__ */ U("select", {
			"aria-label": `What is done to ${e.node}`,
			value: e.kind,
			onChange: (r) => PC(i, t, n, e.node, r.currentTarget.value),
			children: IC.map(({ kind: e, word: t }) => /* @__PURE__ */ U("option", {
				value: e,
				children: t
			}, e))
		}),
		/* @__PURE__ */ U("button", {
			type: "button",
			class: "lv-remove",
			"aria-label": `Remove the edit of ${e.node}`,
			title: "Remove",
			onClick: () => {
				i.edits.value = TC(i.edits.value, e.node), i.reaches.delete(e.node);
			},
			children: "×"
		}),
		e.kind === "ablate" ? /* @__PURE__ */ U("span", {
			class: "lv-amount ev-soft",
			children: ["held at its mean, ", VC(t, e.node)]
		}) : /* @__PURE__ */ U(HC, {
			edit: e,
			reach: i.reaches.get(e.node) ?? 1,
			change: a
		})
	] });
}
function VC(e, t) {
	let n = In(e).indexOf(t);
	return q(e.nodes[n]?.mean ?? 0);
}
function HC({ edit: e, reach: t, change: n }) {
	let [r, i, a] = e.kind === "scale" ? [
		-2,
		4,
		.05
	] : [
		-t,
		t,
		t / 100
	], o = (t) => Number.isFinite(t) && n({
		...e,
		value: t
	}), s = e.kind === "scale" ? `Factor of ${e.node}` : `Value of ${e.node}`;
	return /* @__PURE__ */ U("span", {
		class: "lv-amount",
		children: [
			/* @__PURE__ */ U("span", {
				"aria-hidden": "true",
				children: e.kind === "scale" ? "×" : "="
			}),
			/* @__PURE__ */ U("input", {
				type: "range",
				"aria-label": s,
				min: r,
				max: i,
				step: a,
				value: e.value,
				onInput: (e) => o(Number(e.currentTarget.valueAsNumber.toPrecision(6)))
			}),
			/* @__PURE__ */ U("input", {
				type: "number",
				"aria-label": `${s}, as a number`,
				step: "any",
				min: -1e6,
				max: 1e6,
				value: e.value,
				onInput: (e) => o(e.currentTarget.valueAsNumber)
			})
		]
	});
}
function UC(e, t, n) {
	let r = In(e), i = AC(r, t, n), a = i.slice(0, 600), o = /* @__PURE__ */ new Map();
	for (let t of a) {
		let n = e.nodes[t].site;
		o.set(n, [...o.get(n) ?? [], t]);
	}
	return {
		rows: [...o.entries()].sort(([e], [t]) => t - e).flatMap(([n, i]) => [{
			site: e.sites[n]?.name ?? "",
			n: i.length
		}, ...i.map((e) => {
			let n = r[e];
			return {
				node: e,
				key: n,
				name: Object.hasOwn(t, n) ? t[n] : null
			};
		})]),
		left: i.length - a.length
	};
}
function WC(e) {
	let t = 0;
	for (let n of e) for (let e of n) Math.abs(e) > t && (t = Math.abs(e));
	return t;
}
function GC(e, t) {
	return t > 0 ? Math.sqrt(Math.min(1, Math.abs(e) / t)) : 0;
}
// src/live/heat.tsx
var KC = 18, qC = {
	least: 22,
	most: 60
};
function JC({ circuit: e, names: t, answer: n, edits: r, toggle: i }) {
	let [a, o] = R(""), [s, c] = R(null), [l, u] = R(null), { rows: d, left: f } = Ee(() => UC(e, t, a), [
		e,
		t,
		a
	]), p = OC(WC(n.activations)), m = new Map(r.map((e) => [e.node, e])), h = n.tokens.length, g = Math.round(Math.min(qC.most, Math.max(qC.least, 760 / Math.max(1, h)))), _ = d.findIndex((e) => "node" in e), v = d.findIndex((e) => "node" in e && e.key === s), y = v >= 0 ? v : _, b = (e) => {
		let t = [...e.currentTarget.querySelectorAll(".lv-node")], n = t[YC(e.key, t.findIndex((e) => e.matches(":focus")), t.length)];
		n && (e.preventDefault(), c(n.dataset.node ?? null), n.focus());
	}, S = l && d[l.row];
	return /* @__PURE__ */ U("section", {
		"aria-labelledby": "lv-activations",
		children: [
			/* @__PURE__ */ U("div", {
				class: "lv-heat-head",
				children: [
					/* @__PURE__ */ U("h2", {
						id: "lv-activations",
						children: "Activations"
					}),
					/* @__PURE__ */ U(nw, { most: p }),
					/* @__PURE__ */ U("input", {
						class: "mn-field",
						type: "search",
						placeholder: "filter nodes",
						"aria-label": "Filter the nodes shown",
						value: a,
						onInput: (e) => o(e.currentTarget.value)
					})
				]
			}),
			/* @__PURE__ */ U("p", {
				class: "lv-readout",
				children: S && "node" in S && l ? /* @__PURE__ */ U(x, { children: [
					/* @__PURE__ */ U("b", { children: S.key }),
					" at ",
					/* @__PURE__ */ U("span", {
						class: "token",
						children: Kh(n.tokens[l.position]?.text ?? "")
					}),
					" ",
					"(position ",
					l.position,
					"): ",
					/* @__PURE__ */ U("b", { children: n.activations[S.node]?.[l.position] ?? "–" })
				] }) : "Point at a cell for its value. Press a node's name to ablate it, and again to let it be."
			}),
			/* @__PURE__ */ U("div", {
				class: "lv-heat",
				tabIndex: 0,
				role: "region",
				"aria-label": "Activations by node and token",
				children: [/* @__PURE__ */ U("div", {
					class: "lv-tokens",
					"aria-hidden": "true",
					children: [/* @__PURE__ */ U("span", { class: "lv-corner" }), n.tokens.map((e, t) => /* @__PURE__ */ U("span", {
						class: `lv-token token ${l?.position === t ? "lv-on" : ""}`,
						style: { width: `${g}px` },
						title: Kh(e.text, 400),
						children: Kh(e.text, 10)
					}, t))]
				}), /* @__PURE__ */ U("div", {
					class: "lv-rows",
					children: [/* @__PURE__ */ U("div", {
						class: "lv-labels",
						role: "toolbar",
						"aria-orientation": "vertical",
						"aria-label": "Nodes: press to ablate",
						onKeyDown: b,
						children: d.map((e, t) => "site" in e ? /* @__PURE__ */ U("div", {
							class: "lv-site",
							children: e.site
						}, e.site) : /* @__PURE__ */ U(ZC, {
							row: e,
							isStop: t === y,
							isOn: l?.row === t,
							edit: m.get(e.key),
							toggle: i
						}, e.key))
					}), /* @__PURE__ */ U(QC, {
						rows: d,
						activations: n.activations,
						columns: h,
						width: g,
						most: p,
						point: u
					})]
				})]
			}),
			f > 0 && /* @__PURE__ */ U("p", {
				class: "ev-soft",
				children: [f.toLocaleString("en-US"), " more nodes: filter to see them."]
			}),
			/* @__PURE__ */ U(rw, {
				rows: d,
				answer: n
			})
		]
	});
}
function YC(e, t, n) {
	return e === "ArrowDown" ? Math.min(n - 1, t + 1) : e === "ArrowUp" ? Math.max(0, t - 1) : e === "Home" ? 0 : e === "End" ? n - 1 : -1;
}
function XC(e) {
	return e.kind === "ablate" ? "ablated" : e.kind === "scale" ? `× ${q(e.value)}` : `= ${q(e.value)}`;
}
function ZC({ row: e, isStop: t, isOn: n, edit: r, toggle: i }) {
	let a = e.name === null ? "" : Kh(e.name);
	return /* @__PURE__ */ U("button", {
		type: "button",
		tabIndex: t ? 0 : -1,
		"data-node": e.key,
		class: `lv-node ${n ? "lv-on" : ""} ${r ? "lv-edited" : ""}`,
		"aria-pressed": r !== void 0,
		"aria-label": `${e.key}${a && `, ${a}`}${r ? ` ${XC(r)}` : ""}`,
		title: `${e.key}${a && ` (${a})`}`,
		onClick: () => i(e.key),
		children: [
			/* @__PURE__ */ U("span", {
				class: "lv-name",
				children: a || e.key.slice(e.key.lastIndexOf(":") + 1)
			}),
			" ",
			r && /* @__PURE__ */ U("span", {
				class: "lv-mark",
				children: XC(r)
			})
		]
	});
}
function QC({ rows: e, activations: t, columns: n, width: r, most: i, point: a }) {
	let o = Te(null);
	return we(() => {
		let a = o.current, s = a?.getContext("2d");
		if (!a || !s) return;
		let c = Math.min(2, devicePixelRatio);
		a.width = n * r * c, a.height = e.length * KC * c, s.scale(c, c);
		let l = getComputedStyle(a), [u, d, f] = [
			"--raised",
			"--positive",
			"--negative"
		].map((e) => $C(l.getPropertyValue(e)));
		e.forEach((e, n) => {
			"site" in e || t[e.node]?.forEach((e, t) => {
				s.fillStyle = ew(u, e < 0 ? f : d, GC(e, i)), s.fillRect(t * r, n * KC, r - 1, 17);
			});
		});
	}, [
		e,
		t,
		n,
		r,
		i,
		tw(o)
	]), /* @__PURE__ */ U("canvas", {
		ref: o,
		"aria-hidden": "true",
		style: {
			width: `${n * r}px`,
			height: `${e.length * KC}px`
		},
		onPointerMove: (t) => {
			let i = Math.floor(t.offsetY / KC), o = Math.floor(t.offsetX / r);
			a(e[i] && "node" in e[i] && o >= 0 && o < n ? {
				row: i,
				position: o
			} : null);
		},
		onPointerLeave: () => a(null)
	});
}
function $C(e) {
	let t = Number.parseInt(e.trim().slice(1), 16);
	return [
		t >> 16 & 255,
		t >> 8 & 255,
		t & 255
	];
}
function ew(e, t, n) {
	return `rgb(${e.map((e, r) => Math.round(e + n * (t[r] - e))).join(" ")})`;
}
function tw(e) {
	let [t, n] = R(0);
	return z(() => {
		let t = e.current?.getRootNode();
		if (!(t instanceof ShadowRoot)) return;
		let r = new MutationObserver(() => n((e) => e + 1));
		return r.observe(t.host, {
			attributes: !0,
			attributeFilter: ["data-theme"]
		}), () => r.disconnect();
	}, []), t;
}
function nw({ most: e }) {
	let t = [
		-e,
		-e / 4,
		0,
		e / 4,
		e
	];
	return /* @__PURE__ */ U("div", {
		class: "lv-scale",
		role: "img",
		"aria-label": `Colours from ${-e}, vermilion, over zero to ${e}, blue`,
		children: [/* @__PURE__ */ U("div", { class: "lv-ramp" }), /* @__PURE__ */ U("div", {
			class: "lv-ends",
			children: t.map((e) => /* @__PURE__ */ U("span", { children: e > 0 ? `+${q(e)}` : q(e) }, e))
		})]
	});
}
function rw({ rows: e, answer: t }) {
	let [n, r] = R(!1);
	return /* @__PURE__ */ U("details", {
		onToggle: (e) => r(e.currentTarget.open),
		children: [/* @__PURE__ */ U("summary", { children: "The activations as a table" }), n && /* @__PURE__ */ U("div", {
			class: "mn-scroll",
			tabIndex: 0,
			role: "region",
			"aria-label": "Activations as a table",
			children: /* @__PURE__ */ U("table", {
				class: "mn-table lv-table",
				children: [/* @__PURE__ */ U("thead", { children: /* @__PURE__ */ U("tr", { children: [/* @__PURE__ */ U("th", {
					scope: "col",
					children: "node"
				}), t.tokens.map((e, t) => /* @__PURE__ */ U("th", {
					scope: "col",
					class: "mn-number token",
					children: Kh(e.text)
				}, t))] }) }), /* @__PURE__ */ U("tbody", { children: e.map((e) => "node" in e && /* @__PURE__ */ U("tr", { children: [/* @__PURE__ */ U("th", {
					scope: "row",
					children: e.key
				}), t.activations[e.node]?.map((e, t) => /* @__PURE__ */ U("td", {
					class: "mn-number",
					children: /* @__PURE__ */ U(J, {
						value: e,
						as: q
					})
				}, t))] }, e.key)) })]
			})
		})]
	});
}
// src/live/view.tsx
function iw({ store: e }) {
	let t = e.route.value, n = e.circuit.value, r = e.index.value;
	return r && !r.live ? /* @__PURE__ */ U("div", {
		class: "mn-page",
		children: [/* @__PURE__ */ U("header", {
			class: "mn-head",
			children: /* @__PURE__ */ U("h1", { children: "Ask the model" })
		}), /* @__PURE__ */ U("p", {
			class: "mn-empty",
			children: ["There is no model behind this page, which holds the circuit only. Open the circuit where its model is, and you can type prompts and edit nodes here: ", /* @__PURE__ */ U("code", { children: "gossamer view FOLDER" })]
		})]
	}) : t.page !== "live" || n?.card.id !== t.id ? /* @__PURE__ */ U("p", {
		class: "mn-notice",
		role: "status",
		children: e.trouble.value === null ? "Loading the circuit…" : "There is no circuit to show."
	}) : /* @__PURE__ */ U(aw, {
		store: e,
		circuit: n,
		session: MC(e, n)
	}, n.card.id);
}
function aw({ store: e, circuit: t, session: n }) {
	z(() => {
		let r = CC(async (n, r) => ({
			request: n,
			answer: await e.source.live(t.card.id, n, r)
		}), (e) => {
			n.isAsking.value = e.state === "asking", e.state === "answered" && (n.outcome.value = e.answer), e.state !== "asking" && (n.trouble.value = e.state === "failed" ? e.why : null);
		}), i = V(() => r.want(NC(n)));
		return () => {
			i(), r.stop(), n.isAsking.value = !1;
		};
	}, []);
	let r = n.outcome.value, i = n.edits.value, a = e.look.value.notes.names, { task: o, name: s } = t.card;
	return /* @__PURE__ */ U("div", {
		class: "mn-page lv-page",
		children: [/* @__PURE__ */ U("header", {
			class: "mn-head",
			children: [/* @__PURE__ */ U("h1", { children: "Ask the model" }), /* @__PURE__ */ U("p", { children: [
				Hh(o),
				": type a prompt, then ablate, rescale or clamp nodes of ",
				Hh(s),
				" and see what changes."
			] })]
		}), /* @__PURE__ */ U("div", {
			class: "lv-bench",
			children: [/* @__PURE__ */ U("div", {
				class: "lv-asked",
				children: [/* @__PURE__ */ U(cw, {
					circuit: t,
					session: n
				}), /* @__PURE__ */ U(RC, {
					circuit: t,
					behaviour: e.behaviour.value,
					names: a,
					session: n
				})]
			}), /* @__PURE__ */ U("div", {
				class: "lv-said",
				children: [/* @__PURE__ */ U(uw, { session: n }), r && /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U(ow, {
					circuit: t,
					outcome: r
				}), /* @__PURE__ */ U(JC, {
					circuit: t,
					names: a,
					answer: r.answer,
					edits: i,
					toggle: (r) => {
						i.some((e) => e.node === r) ? n.edits.value = TC(i, r) : PC(n, t, e.behaviour.peek(), r, "ablate");
					}
				})] })]
			})]
		})]
	});
}
function ow({ circuit: e, outcome: { request: t, answer: n } }) {
	let r = FC(e, t.prompt), i = r && e.pairs[r.pair], a = r && i?.[r.side], [o, s] = i?.answers ?? [0, 0];
	return /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U(hC, {
		answer: n,
		isEdited: t.edits.length > 0,
		pair: i ? r.side === "a" ? [o, s] : [s, o] : null,
		n_pairs: e.n_pairs
	}), a && !sw(n, a) && /* @__PURE__ */ U("p", {
		class: "ev-soft",
		children: "As text this prompt is read as other tokens than the pair has, so the answer may differ from the task's."
	})] });
}
function sw(e, t) {
	return t.length === e.tokens.length && t.every((t, n) => t === e.tokens[n]?.id);
}
function cw({ circuit: e, session: t }) {
	let n = FC(e, t.prompt.value), [r, i] = R(n?.pair ?? 0), a = (n, r) => {
		let i = e.pairs[n];
		i && (t.prompt.value = kC(i[r], e.texts));
	};
	return /* @__PURE__ */ U("section", {
		"aria-labelledby": "lv-prompt-title",
		children: [
			/* @__PURE__ */ U("h2", {
				id: "lv-prompt-title",
				children: "Prompt"
			}),
			/* @__PURE__ */ U("textarea", {
				class: "mn-field lv-prompt",
				"aria-labelledby": "lv-prompt-title",
				rows: 5,
				spellcheck: !1,
				autocomplete: "off",
				value: t.prompt.value,
				onInput: (e) => {
					t.prompt.value = e.currentTarget.value;
				}
			}),
			e.pairs.length > 0 && /* @__PURE__ */ U("div", {
				class: "mn-tools lv-pairs",
				children: [/* @__PURE__ */ U("label", { children: ["Pair", /* @__PURE__ */ U("select", {
					value: r,
					onChange: (e) => {
						let t = Number(e.currentTarget.value);
						i(t), a(t, n?.side ?? "a");
					},
					children: e.pairs.map((e, t) => /* @__PURE__ */ U("option", {
						value: t,
						children: t + 1
					}, t))
				})] }), ["a", "b"].map((e) => /* @__PURE__ */ U("button", {
					type: "button",
					"aria-pressed": n?.pair === r && n.side === e,
					onClick: () => a(r, e),
					children: ["Prompt ", e.toUpperCase()]
				}, e))]
			}),
			/* @__PURE__ */ U("fieldset", {
				class: "lv-mode",
				children: [/* @__PURE__ */ U("legend", { children: "Run" }), [!0, !1].map((e) => /* @__PURE__ */ U("label", { children: [/* @__PURE__ */ U("input", {
					type: "radio",
					name: "lv-mode",
					checked: t.inCircuit.value === e,
					onChange: () => {
						t.inCircuit.value = e;
					}
				}), e ? "the circuit alone" : "the whole model"] }, String(e)))]
			})
		]
	});
}
var lw = 600;
function uw({ session: e }) {
	let t = e.outcome.value, n = e.trouble.value, [r, i] = R("");
	return z(() => {
		if (!t) return;
		let { request: e, answer: n } = t, r = setTimeout(() => i(`${jC(e)}: ${bC(n, e.edits.length > 0)}`), lw);
		return () => clearTimeout(r);
	}, [t]), /* @__PURE__ */ U(x, { children: [
		/* @__PURE__ */ U("p", {
			class: "mn-hidden",
			role: "status",
			"aria-live": "polite",
			children: r
		}),
		n !== null && /* @__PURE__ */ U("p", {
			class: "lv-trouble",
			role: "alert",
			children: [Vh(n), t !== null && " What is shown below is the last answer."]
		}),
		/* @__PURE__ */ U("p", {
			class: "lv-status",
			children: t ? /* @__PURE__ */ U(x, { children: [jC(t.request), /* @__PURE__ */ U("span", {
				class: "lv-ms",
				children: e.isAsking.value ? "asking…" : `${Math.round(t.answer.milliseconds)} ms in the model`
			})] }) : n === null && "Asking the model… It is opened first, which can take a minute the first time."
		})
	] });
}
// src/frame/welcome.tsx
var dw = "gossamer.tour", fw = [
	{
		title: "What you see",
		says: /* @__PURE__ */ U(x, { children: [
			"The part of a model that does one task. Boxes are ",
			/* @__PURE__ */ U("b", { children: "nodes" }),
			": single channels and neurons. Lines are",
			" ",
			/* @__PURE__ */ U("b", { children: "edges" }),
			": the model's own weights between them, ",
			/* @__PURE__ */ U("span", {
				class: "pos",
				children: "blue if positive"
			}),
			",",
			" ",
			/* @__PURE__ */ U("span", {
				class: "neg",
				children: "vermilion if negative"
			}),
			". Prompts enter below, the answer leaves above. All else is held at its mean."
		] })
	},
	{
		title: "Look around",
		says: /* @__PURE__ */ U(x, { children: "Point at a node to light up what leads to it and from it. Click it to see when it is active, what it reads and writes, and what ablating it costs. Drag to move, scroll to zoom. Everything can be undone." })
	},
	{
		title: "Is it true?",
		says: /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U("b", { children: "Evidence" }), " compares the circuit with the whole model on prompts that weren't used to find it: what the circuit does alone, what the model does without it, and how chance does as well."] })
	},
	{
		title: "What to doubt",
		says: /* @__PURE__ */ U(x, { children: "A circuit explains the behaviour on this task's prompts, not elsewhere. Another seed may find other nodes, and a low loss doesn't make a name right. Losses are nats a prompt: guessing between two answers costs 0.693." })
	}
], pw = [
	[["Tab"], "from part to part of the page"],
	[[
		"↑",
		"↓",
		"←",
		"→"
	], "in the graph from node to node; within lists, tokens, histograms and matrices"],
	[["Enter"], "show the node that is in focus"],
	[["Esc"], "back to the whole circuit; close what is open"],
	[["/"], "search"],
	[["P"], "pin the node in the graph"],
	[["N"], "name the selected node"],
	[[
		"+",
		"−",
		"0"
	], "zoom in, out, to the whole graph"],
	[["Ctrl", "Z"], "undo; with Shift, redo"]
];
function mw({ store: e }) {
	return /* @__PURE__ */ U(x, { children: [/* @__PURE__ */ U(hw, { store: e }), /* @__PURE__ */ U(gw, { store: e })] });
}
function hw({ store: e }) {
	let [t, n] = R(() => Zt(dw) === null), [r, i] = R(0), a = fw[r];
	if (!t || !a || e.circuit.value === null || e.route.value.page !== "circuit") return null;
	let o = () => {
		Qt(dw, "seen"), n(!1);
	}, s = r === fw.length - 1;
	return /* @__PURE__ */ U("section", {
		class: "first-visit",
		"aria-label": "A short tour",
		onKeyDown: (e) => e.key === "Escape" && (e.stopPropagation(), o()),
		children: [
			/* @__PURE__ */ U("div", {
				class: "spread",
				children: [/* @__PURE__ */ U("span", {
					class: "overline",
					children: [
						"New here? ",
						r + 1,
						" of ",
						fw.length
					]
				}), /* @__PURE__ */ U("button", {
					type: "button",
					class: "quiet icon small",
					"aria-label": "Close the tour",
					onClick: o,
					children: "×"
				})]
			}),
			/* @__PURE__ */ U("div", {
				"aria-live": "polite",
				children: [/* @__PURE__ */ U("h2", { children: a.title }), /* @__PURE__ */ U("p", { children: a.says })]
			}),
			/* @__PURE__ */ U("div", {
				class: "spread",
				children: [/* @__PURE__ */ U("div", {
					class: "dots",
					"aria-hidden": "true",
					children: fw.map((e, t) => /* @__PURE__ */ U("i", { class: t === r ? "on" : "" }))
				}), /* @__PURE__ */ U("div", {
					class: "row",
					children: [r > 0 && /* @__PURE__ */ U("button", {
						type: "button",
						class: "quiet",
						onClick: () => i(r - 1),
						children: "Back"
					}), /* @__PURE__ */ U("button", {
						type: "button",
						class: "primary",
						onClick: () => s ? o() : i(r + 1),
						children: s ? "Done" : "Next"
					})]
				})]
			})
		]
	});
}
function gw({ store: e }) {
	let t = Te(null);
	return wt(() => {
		let n = t.current;
		e.helping.value && n && !n.open && n.showModal();
	}), z(() => () => t.current?.close(), []), /* @__PURE__ */ U("dialog", {
		ref: t,
		class: "dialog help",
		"aria-label": "Help",
		onClose: () => void (e.helping.value = !1),
		onKeyDown: (e) => e.stopPropagation(),
		onClick: (e) => e.target === e.currentTarget && e.currentTarget.close(),
		children: /* @__PURE__ */ U("div", {
			class: "help-body",
			children: [
				/* @__PURE__ */ U("div", {
					class: "spread",
					children: [/* @__PURE__ */ U("h1", { children: "How to read this page" }), /* @__PURE__ */ U("button", {
						type: "button",
						class: "quiet icon",
						"aria-label": "Close",
						onClick: () => t.current?.close(),
						children: "×"
					})]
				}),
				/* @__PURE__ */ U("ol", {
					class: "steps",
					children: fw.map((e) => /* @__PURE__ */ U("li", { children: [/* @__PURE__ */ U("h2", { children: e.title }), /* @__PURE__ */ U("p", { children: e.says })] }, e.title))
				}),
				/* @__PURE__ */ U("h2", { children: "Keys" }),
				/* @__PURE__ */ U("table", {
					class: "table keys",
					children: [/* @__PURE__ */ U("thead", {
						class: "sr-only",
						children: /* @__PURE__ */ U("tr", { children: [/* @__PURE__ */ U("th", {
							scope: "col",
							children: "Key"
						}), /* @__PURE__ */ U("th", {
							scope: "col",
							children: "What it does"
						})] })
					}), /* @__PURE__ */ U("tbody", { children: pw.map(([e, t]) => /* @__PURE__ */ U("tr", { children: [/* @__PURE__ */ U("th", {
						scope: "row",
						children: e.map((e) => /* @__PURE__ */ U("kbd", { children: e }, e))
					}), /* @__PURE__ */ U("td", { children: t })] }, t)) })]
				})
			]
		})
	});
}
// src/app.tsx
function _w({ store: e }) {
	wt(() => {
		let t = e.route.value, n = e.index.value;
		if (!n) return;
		"id" in t && t.page !== "run" && t.page !== "formation" && e.open(t.id);
		let r = n.circuits[0];
		t.page === "many" && n.circuits.length === 1 && n.runs.length + n.formations.length === 0 && r && e.router.go({
			page: "circuit",
			id: r.id,
			node: null
		}, !0);
	});
	let t = _t(() => e.route.value.page);
	return /* @__PURE__ */ U("div", {
		class: "app",
		children: [
			/* @__PURE__ */ U(pr, { store: e }),
			e.trouble.value && /* @__PURE__ */ U("p", {
				role: "alert",
				class: "trouble",
				children: e.trouble.value
			}),
			/* @__PURE__ */ U("main", { children: vw(t.value, e) }),
			/* @__PURE__ */ U(mw, { store: e })
		]
	});
}
function vw(e, t) {
	switch (e) {
		case "circuit": return /* @__PURE__ */ U(wh, { store: t });
		case "evidence": return /* @__PURE__ */ U(ZS, { store: t });
		case "live": return /* @__PURE__ */ U(iw, { store: t });
		case "many": return /* @__PURE__ */ U(rS, { store: t });
		case "compare": return /* @__PURE__ */ U(cg, { store: t });
		case "run": return /* @__PURE__ */ U(Wx, { store: t });
		case "formation": return /* @__PURE__ */ U(Rx, { store: t });
	}
}
// src/graph/style.css?inline
var yw = ":host{--band-attention:#f3f5f9;--band-mlp:#f8f6f1;--cell-attention:#ede9f7;--cell-neuron:#e4f1e8}:host([data-theme=dark]){--band-attention:#1a1f28;--band-mlp:#1f1d1a;--cell-attention:#322d4d;--cell-neuron:#20372b}.graph-head{border-bottom:1px solid var(--line);grid-area:1/1/2/2;min-width:0}.graph-tools{flex-wrap:wrap;align-items:center;gap:6px 12px;padding:8px 12px;font-size:13px;display:flex}.graph-buttons{display:inline-flex}.graph-buttons button{border-radius:0;min-width:30px;margin-left:-1px;padding:3px 7px}.graph-buttons button:first-child{border-radius:6px 0 0 6px}.graph-buttons button:last-child{border-radius:0 6px 6px 0}.graph-buttons button:hover:not(:disabled),.graph-buttons button:focus-visible{z-index:1;position:relative}.graph-buttons .graph-scale{min-width:54px}.graph-zoom{color:var(--ink)}.graph-slider{white-space:nowrap;align-items:center;gap:6px;display:inline-flex}.graph-slider span{color:var(--soft)}.graph-slider input{width:76px;accent-color:var(--accent)}.graph-slider output{min-width:3.2em}.graph-search{flex:150px;max-width:300px;position:relative}.graph-search input,.graph-marker input{background:var(--ground);border:1px solid var(--line);border-radius:6px;width:100%;padding:3px 9px}.graph-search input::placeholder,.graph-marker input::placeholder{color:var(--soft);opacity:1}.graph-hits,.graph-menu-panel{z-index:30;background:var(--ground);border:1px solid var(--line);border-radius:8px;position:absolute;top:calc(100% + 5px);box-shadow:0 8px 28px #00000029}.graph-hits{width:max-content;min-width:100%;max-width:440px;left:0}.graph-hits ul{max-height:320px;margin:0;padding:4px;list-style:none;overflow:auto}.graph-hits li{cursor:pointer;border-radius:5px;justify-content:space-between;gap:18px;padding:3px 8px;display:flex}.graph-hits li[aria-selected=true],.graph-hits li:hover{background:var(--raised)}.graph-hits li[aria-selected=true]{box-shadow:inset 2px 0 0 var(--accent)}.graph-hits small,.graph-hits p{color:var(--soft);font-size:12px}.graph-hits p{border-top:1px solid var(--line);margin:0;padding:5px 12px}.graph-menu{position:relative}.graph-menu-panel{flex-direction:column;gap:8px;width:max-content;min-width:190px;max-height:70vh;padding:12px;display:flex;right:0;overflow:auto}.graph-menu-panel fieldset{border:0;flex-direction:column;gap:3px;margin:0;padding:0;display:flex}.graph-menu-panel legend{color:var(--soft);padding:0 0 3px;font-size:12px}.graph-menu-panel label{align-items:center;gap:7px;display:flex}.graph-menu-panel code,.graph-marker code{font:12px ui-monospace,DejaVu Sans Mono,monospace}.graph-menu-panel>button{text-align:left}.graph-group{justify-content:space-between;gap:8px;display:flex}.graph-group .plain{text-align:left;flex:1}.graph-banner{background:var(--lit);align-items:center;gap:12px;margin:0;padding:6px 12px;font-size:13px;display:flex}.graph{grid-area:2/1/3/2;grid-template-rows:1fr auto;min-width:0;min-height:0;display:grid}.graph-canvas{min-height:0;position:relative;overflow:hidden}.graph-canvas canvas{cursor:grab;touch-action:none;width:100%;height:100%;position:absolute;inset:0}.graph-canvas canvas:active{cursor:grabbing}.graph-canvas canvas:focus-visible{outline-offset:-2px}.graph-wait{text-align:center;color:var(--soft);margin:0;position:absolute;inset:45% 0 auto}.graph-drawn{background:var(--ground);color:var(--soft);pointer-events:none;border-radius:4px;margin:0;padding:1px 6px;font-size:12px;position:absolute;inset:auto auto 6px 12px}.graph-tip{z-index:10;background:var(--ground);border:1px solid var(--line);pointer-events:none;overflow-wrap:anywhere;border-radius:7px;max-width:360px;padding:7px 11px;font-size:12px;position:absolute;box-shadow:0 4px 16px #00000024}.graph-tip dl{gap:1px;margin:3px 0 0;display:grid}.graph-tip dl>div{justify-content:space-between;gap:16px;display:flex}.graph-tip dt{color:var(--soft);white-space:nowrap}.graph-tip dd{text-align:right;margin:0}.graph-marker,.graph-marker form{align-items:center;gap:8px;font-size:13px;display:flex}.graph-bench{justify-content:space-between;align-items:center;gap:12px;min-height:32px;margin-bottom:4px;font-size:13px;display:flex}.graph-marker{min-width:0;color:var(--ink);white-space:nowrap}.graph-hint{margin:0}kbd{border:1px solid var(--line);border-radius:4px;padding:0 5px;font:11px system-ui,DejaVu Sans,sans-serif}.graph-marker input{width:210px}.graph-marker small{color:var(--soft)}.graph-foot{border-top:1px solid var(--line);color:var(--soft);padding:6px 12px 7px;font-size:12px}.graph-legend,.graph-status{margin:0;padding:0;line-height:1.6;display:inline}.graph-legend{list-style:none}.graph-legend li{align-items:center;gap:6px;margin-right:16px;display:inline-flex}.graph-status span{margin-right:16px;display:inline-block}.graph-legend .positive{stroke:var(--positive)}.graph-legend .negative{stroke:var(--negative)}.graph-legend .plain{stroke:var(--soft)}.graph-legend .stream{stroke:var(--stream)}.graph-legend .arc{fill:none;stroke:var(--ink)}.graph-legend .chip{background:var(--node-line);border-radius:3px;width:20px;height:10px}.graph-status span:first-child{color:var(--ink)}.unseen{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;margin:-1px;position:absolute;overflow:hidden}@media (max-width:800px){.graph-page{grid-template:auto minmax(340px,60vh) auto/1fr;align-content:start;overflow:auto}.graph-page>.panel{border-left:0;border-top:1px solid var(--line);grid-area:3/1/4/2}}", bw = class extends Error {};
function xw(e, t, n) {
	let r = Object.hasOwn(e, t) ? e[t] : void 0;
	if (r === void 0) throw new bw(`This page holds no ${n} "${t}".`);
	return r;
}
function Sw(e, t) {
	return {
		index: async () => e.index,
		circuit: async (t) => xw(e.circuits, t, "circuit"),
		behaviour: async (t) => xw(e.behaviours, t, "measurements of"),
		run: async (t) => xw(e.runs, t, "run"),
		formation: async (t) => xw(e.formations, t, "formation"),
		live: async () => {
			throw new bw("There is no model behind this page: open the circuit with `gossamer view`.");
		},
		saveNotes: async (e, n) => {
			if (!t) throw new bw("This page can't save: open the circuit with `gossamer view --edit`.");
			t(e, n);
		}
	};
}
async function Cw(e, t) {
	let n;
	try {
		n = await fetch(e, t);
	} catch (e) {
		throw e instanceof DOMException && e.name === "AbortError" ? e : new bw("The server doesn't answer: is `gossamer view` still running?");
	}
	if (n.ok) return await n.json();
	let r = await n.json().catch(() => null);
	throw new bw(typeof r?.error == "string" ? r.error : `The server answered ${n.status}.`);
}
function ww() {
	let e = { "content-type": "application/json" }, t = (e, t) => `api/${e}/${encodeURIComponent(t)}`;
	return {
		index: () => Cw("api/index"),
		circuit: (e) => Cw(t("circuits", e)),
		behaviour: (e) => Cw(`${t("circuits", e)}/behaviour`),
		run: (e) => Cw(t("runs", e)),
		formation: (e) => Cw(t("formations", e)),
		live: (n, r, i) => Cw(`${t("circuits", n)}/live`, {
			method: "POST",
			headers: e,
			body: JSON.stringify(r),
			signal: i
		}),
		saveNotes: async (n, r) => {
			await Cw(`${t("circuits", n)}/notes`, {
				method: "PUT",
				headers: e,
				body: JSON.stringify(r)
			});
		}
	};
}
// src/main.tsx
var Tw = [
	le,
	":host{--ground:#fff;--raised:#f6f7f9;--sunk:#eceef3;--line:#d9dde3;--line-strong:#868f9f;--ink:#1a1f2b;--soft:#566072;--accent:#5b4bc4;--accent-wash:#efedfb;--on-accent:#fff;--positive:#0072b2;--negative:#bf4a00;--positive-wash:#e3f0f8;--negative-wash:#fdeee4;--stream:#b4b9c4;--band:#f3f4f8;--node:#fff;--node-line:#1a1f2b;--lit:#ffe9a8;--focus:#5b4bc4;--shadow:0 1px 2px #1419280f, 0 6px 24px #1419281f;--mono:ui-monospace, \"SF Mono\", \"Cascadia Mono\", \"DejaVu Sans Mono\", monospace;--sans:system-ui, -apple-system, \"Segoe UI\", \"Noto Sans\", \"DejaVu Sans\", sans-serif;--radius:6px;--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light;height:100%;display:block}:host([data-theme=dark]){--ground:#14171d;--raised:#1d2129;--sunk:#262b35;--line:#363c48;--line-strong:#778193;--ink:#eceff4;--soft:#a3adbd;--accent:#a99cff;--accent-wash:#282548;--on-accent:#14121f;--positive:#56b4e9;--negative:#ff8a4c;--positive-wash:#14303f;--negative-wash:#3d2416;--stream:#525a69;--band:#191d24;--node:#242a34;--node-line:#dfe4ec;--lit:#5a4a12;--focus:#a99cff;--shadow:0 1px 2px #0006, 0 8px 28px #00000080;--lightningcss-light: ;--lightningcss-dark:initial;color-scheme:dark}.app{background:var(--ground);height:100%;color:var(--ink);font:14px/1.45 var(--sans);font-variant-numeric:tabular-nums;text-align:start;grid-template-rows:auto auto minmax(0,1fr);grid-template-columns:minmax(0,1fr);display:grid;position:relative}.app *,.app :before,.app :after{box-sizing:border-box}main{grid-row:3;min-height:0;overflow:auto}.trouble{background:var(--negative-wash);border-bottom:1px solid var(--negative);color:var(--ink);overflow-wrap:anywhere;grid-row:2;margin:0;padding:8px 16px}:focus-visible{outline:2px solid var(--focus);outline-offset:2px}::selection{background:var(--lit);color:var(--ink)}.page{max-width:1080px;margin:0 auto;padding:24px 24px 64px}.page.wide{max-width:none}.stack{flex-direction:column;gap:12px;min-width:0;display:flex}.row{flex-wrap:wrap;align-items:center;gap:8px;min-width:0;display:flex}.spread{flex-wrap:wrap;justify-content:space-between;align-items:center;gap:8px 16px;min-width:0;display:flex}.section{min-width:0;margin-top:24px}.section>.spread:first-child{margin-bottom:8px}.spread>h1,.spread>h2,.spread>h3{margin:0}.card{background:var(--ground);border:1px solid var(--line);border-radius:10px;min-width:0;padding:16px}.cards{grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:16px;display:grid}a.card,button.card{color:inherit;text-align:start;text-decoration:none}a.card:hover,button.card:hover{border-color:var(--accent)}h1,h2,h3{text-wrap:balance;overflow-wrap:anywhere;margin:0 0 8px;line-height:1.25}h1:focus{outline:none}h1{letter-spacing:-.01em;font-size:20px;font-weight:650}h2{font-size:15px;font-weight:650}h3{font-size:13px;font-weight:650}p{text-wrap:pretty;margin:0 0 8px}p:last-child{margin-bottom:0}a{color:var(--accent);text-underline-offset:2px}.lede{color:var(--soft);max-width:68ch;font-size:15px}.soft{color:var(--soft)}.small{font-size:12px}.overline{color:var(--soft);letter-spacing:.05em;text-transform:uppercase;font-size:11px;font-weight:600}.num{font-variant-numeric:tabular-nums;white-space:nowrap}.pos{color:var(--positive)}.neg{color:var(--negative)}.mono,.token,.command{font-family:var(--mono);font-size:.92em}.token{white-space:pre;unicode-bidi:isolate}.command{background:var(--sunk);border-radius:var(--radius);white-space:pre;-webkit-user-select:all;user-select:all;padding:8px 10px;display:block;overflow-x:auto}kbd{border:1px solid var(--line);background:var(--raised);min-width:22px;font:12px/1.4 var(--mono);text-align:center;border-bottom-width:2px;border-radius:5px;padding:1px 6px;display:inline-block}.clip{text-overflow:ellipsis;white-space:nowrap;min-width:0;overflow:hidden}.sr-only{clip-path:inset(50%);white-space:nowrap;border:0;width:1px;height:1px;margin:-1px;padding:0;position:absolute;overflow:hidden}dl.facts{grid-template-columns:minmax(7em,max-content) minmax(0,1fr);gap:4px 16px;margin:0;display:grid}dl.facts dt{color:var(--soft)}dl.facts dd{overflow-wrap:anywhere;margin:0}.stats{flex-wrap:wrap;gap:12px 24px;display:flex}.stat{min-width:0}.stat>.value{letter-spacing:-.01em;font-size:20px;font-weight:600;line-height:1.2}.stat>.name{color:var(--soft);font-size:12px}.meter{background:var(--sunk);border-radius:3px;height:6px;display:block;overflow:hidden}.meter>i{background:var(--positive);border-radius:3px;height:100%;display:block}.meter>i.neg{background:var(--negative)}button,select,input,textarea{font:inherit;color:inherit;letter-spacing:inherit}button,select{background:var(--raised);border:1px solid var(--line);border-radius:var(--radius);cursor:pointer;padding:3px 10px}button.card{background:var(--ground);padding:16px}button:hover:not(:disabled),select:hover:not(:disabled){border-color:var(--line-strong)}button:disabled,select:disabled{opacity:.5;cursor:default}button.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600}button.quiet{background:0 0;border-color:#0000}button.quiet:hover:not(:disabled){background:var(--sunk)}button.link{color:var(--accent);text-underline-offset:2px;background:0 0;border:0;padding:0;text-decoration:underline}button.icon{place-items:center;width:30px;height:30px;padding:0;display:inline-grid}button[aria-pressed=true]{background:var(--accent-wash);border-color:var(--accent)}input:not([type=checkbox],[type=radio],[type=range]),textarea{background:var(--ground);border:1px solid var(--line-strong);border-radius:var(--radius);min-width:0;padding:3px 8px}::placeholder{color:var(--soft);opacity:1}input[type=range],input[type=checkbox],input[type=radio]{accent-color:var(--accent)}.field{align-items:center;gap:8px;display:inline-flex}.field>span:first-child{color:var(--soft);font-size:12px}.check{cursor:pointer;align-items:center;gap:6px;display:inline-flex}.segmented{border:1px solid var(--line);border-radius:var(--radius);background:var(--raised);gap:2px;padding:2px;display:inline-flex}.segmented>button{color:var(--soft);background:0 0;border:0;border-radius:4px;padding:1px 8px}.segmented>button:hover{color:var(--ink)}.segmented>button[aria-pressed=true],.segmented>button[aria-checked=true]{background:var(--ground);color:var(--ink);box-shadow:0 0 0 1px var(--line-strong)}.tabs{border-bottom:1px solid var(--line);flex-wrap:wrap;gap:0 4px;display:flex}.tabs>button,.tabs>a{color:var(--soft);background:0 0;border:0;border-bottom:2px solid #0000;border-radius:4px 4px 0 0;margin-bottom:-1px;padding:5px 10px;text-decoration:none}.tabs>:hover{color:var(--ink)}.tabs>[aria-selected=true],.tabs>[aria-current]{border-bottom-color:var(--accent);color:var(--ink);font-weight:600}.chip{border:1px solid var(--line);background:var(--raised);color:var(--soft);white-space:nowrap;border-radius:999px;align-items:center;gap:4px;padding:0 8px;font-size:12px;line-height:20px;display:inline-flex}button.chip{border-radius:999px;padding:0 8px}.chip.on{background:var(--accent-wash);border-color:var(--accent);color:var(--ink)}.table{border-collapse:collapse;width:100%;font-size:13px}.table th,.table td{border-bottom:1px solid var(--line);text-align:start;vertical-align:middle;padding:4px 8px}.table th{color:var(--soft);white-space:nowrap;font-size:12px;font-weight:600}.table tbody th{color:inherit;font-size:inherit;font-weight:400}.table .num{text-align:end}.table tbody tr:hover{background:var(--raised)}.table tr[aria-selected=true],.table tr[aria-current=true]{background:var(--accent-wash)}.table th[aria-sort]>button{font-weight:inherit;color:inherit;background:0 0;border:0;border-radius:3px;padding:0}.table th[aria-sort]>button:hover{color:var(--ink)}.table th[aria-sort]>button:after{content:\"↕\";text-align:end;opacity:.45;width:1.1em;display:inline-block}.table th[aria-sort=ascending]>button:after{content:\"↑\";opacity:1}.table th[aria-sort=descending]>button:after{content:\"↓\";opacity:1}.scroller{min-width:0;overflow:auto}.callout{border:1px solid var(--line);border-inline-start:3px solid var(--line-strong);border-radius:var(--radius);background:var(--raised);padding:10px 12px}.callout.warn{border-inline-start-color:var(--negative)}.callout.good{border-inline-start-color:var(--positive)}.empty{color:var(--soft);text-align:center;padding:24px}.busy{color:var(--soft)}.busy:before{content:\"\";border:2px solid var(--line-strong);vertical-align:-.1em;border-top-color:#0000;border-radius:50%;width:.8em;height:.8em;margin-inline-end:8px;animation:.8s linear infinite turn;display:inline-block}@keyframes turn{to{transform:rotate(1turn)}}.popover{z-index:20;border:1px solid var(--line);background:var(--ground);color:var(--ink);box-shadow:var(--shadow);border-radius:8px;padding:8px 10px;position:absolute}.dialog{border:1px solid var(--line);background:var(--ground);max-width:min(680px,100vw - 32px);max-height:min(86vh,860px);color:var(--ink);box-shadow:var(--shadow);border-radius:12px;padding:24px;overflow:auto}.dialog::backdrop{background:#0a0c1473}@media (prefers-reduced-motion:reduce){.app *,.app :before,.app :after{scroll-behavior:auto!important;transition-duration:.01ms!important;animation-duration:.01ms!important;animation-iteration-count:1!important}}.graph-page{grid-template:auto minmax(0,1fr)/minmax(0,1fr) minmax(340px,28%);height:100%;display:grid}.panel h2{font-size:13px}.panel .table th,.panel .table td{padding-inline:4px}.graph-page>.panel{border-left:1px solid var(--line);grid-area:1/2/3/3;padding:16px 20px 48px;overflow:auto}@media (max-width:760px){.graph-page{grid-template:auto 70vh auto/minmax(0,1fr);height:auto}.graph-page>.panel{border-left:0;border-top:1px solid var(--line);grid-area:3/1/4/2}}",
	".top-bar{border-bottom:1px solid var(--line);background:var(--raised);flex-wrap:wrap;align-items:stretch;gap:0 16px;min-height:44px;padding:3px 12px 0 16px;display:flex}.top-bar>*{align-self:center}.brand{letter-spacing:-.01em;align-items:center;gap:7px;font-size:15px;font-weight:650;display:inline-flex}.brand circle{fill:var(--raised);stroke:var(--ink);stroke-width:1.4px}.brand .thread{fill:none;stroke:var(--stream);stroke-width:1.5px}.brand .thread.pos{stroke:var(--positive)}.brand .thread.neg{stroke:var(--negative)}.top-bar .here{max-width:min(38vw,320px)}.tabs.views{border:0;align-self:stretch}.tabs.views>a{border-radius:0;align-items:center;min-height:38px;margin:0;padding:0 10px;display:flex}.top-bar .end{margin-inline-start:auto}.first-visit{z-index:10;border:1px solid var(--line);background:var(--ground);width:min(348px,100% - 40px);box-shadow:var(--shadow);border-radius:10px;padding:12px 16px 14px;position:absolute;bottom:20px;right:20px}.first-visit p{min-height:10.2em}.app:has(.first-visit) .panel{padding-bottom:320px}.dots{gap:5px;display:flex}.dots i{background:var(--stream);border-radius:50%;width:7px;height:7px}.dots i.on{background:var(--accent)}.dialog.help{padding:0}.help-body{padding:22px 26px 26px}.steps{counter-reset:step;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:14px 28px;margin:12px 0 24px;padding:0;list-style:none;display:grid}.steps h2:before{counter-increment:step;content:counter(step) \".\";color:var(--soft);margin-inline-end:6px}.steps p{color:var(--soft)}.keys kbd+kbd{margin-inline-start:3px}.circuit-panel h1{margin:2px 0}.circuit-panel .stats{gap:12px 32px;margin-top:14px}.loss{grid-template-columns:8.5em minmax(0,1fr) 3.2em;align-items:center;gap:10px;font-size:13px;line-height:24px;display:grid}.loss .num{text-align:end}.losses>p{margin-top:6px}.track{background:var(--sunk);border-radius:2px;height:10px;position:relative}.track i{position:absolute;top:0;bottom:0}.track .fill{background:var(--positive);border-radius:2px;left:0}.track .target{background:var(--ink);width:2px;margin-left:-1px;top:-3px;bottom:-3px}.track .chance{border-left:1px dashed var(--line-strong);width:0;margin-left:-1px;top:-3px;bottom:-3px}.pair{grid-template-columns:max-content minmax(0,1fr);gap:8px 12px;margin:0;display:grid}.pair dt{color:var(--soft)}.pair dd{flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:2px 12px;margin:0;display:flex}.pair .prompt>*{background:var(--sunk);max-width:100%;color:inherit;vertical-align:bottom;border-radius:2px;margin-right:1px;padding:0 1px;display:inline-block;overflow:hidden}.pair .prompt>mark{background:var(--lit);box-shadow:inset 0 -2px 0 var(--ink)}.pair .answer{white-space:nowrap}.pair .answer .token{border:1px solid var(--line-strong);border-radius:3px;padding:0 4px;font-weight:600}.note+.note{margin-top:12px}.note .links{margin-top:4px}button.remove{color:var(--soft);padding:0 6px;text-decoration:none}.node-grid .head,.node-grid .line{border-bottom:1px solid var(--line);align-items:center;gap:6px;padding:0 4px;display:grid}.node-grid .head{scrollbar-gutter:stable;color:var(--soft);padding:4px;font-size:12px;font-weight:600;overflow:hidden}.node-grid .head button{font-weight:inherit;background:0 0;border:0;padding:0}.node-grid .head [aria-sort]>button:after{content:\"↕\";opacity:.45;margin-inline-start:3px}.node-grid .head [aria-sort=ascending]>button:after{content:\"↑\";opacity:1}.node-grid .head [aria-sort=descending]>button:after{content:\"↓\";opacity:1}.node-grid .body{overflow-anchor:none;scrollbar-gutter:stable;overflow:auto}.node-grid .line{cursor:pointer}.node-grid .line:hover{background:var(--raised)}",
	yw,
	".token .mark{color:var(--soft);font-size:.94em}.heat-map{overflow-wrap:anywhere;line-height:1.7}.heat{text-overflow:ellipsis;vertical-align:bottom;cursor:default;border-radius:2px;max-width:100%;padding:0 2px;font-size:12px;line-height:1.5;display:inline-block;overflow:hidden}.heat .mark{color:inherit;font-size:.88em}.heat:focus-visible,.heat:hover{outline:2px solid var(--focus);outline-offset:1px;position:relative}.heat.drawn{padding:0 4px;box-shadow:inset 0 0 0 2px}.heat.differs{text-underline-offset:3px;text-decoration:underline;text-decoration-thickness:2px}.heat-map.aligned{display:contents}.aligned>.heat{text-align:center;border-radius:2px;min-width:24px;padding:1px 3px}.heat-legend{align-items:center;gap:6px;display:inline-flex}.heat-legend .ramp{border:1px solid var(--line);border-radius:2px;width:48px;height:8px}.tip{z-index:40;background:var(--ink);max-width:min(360px,100vw - 8px);color:var(--ground);box-shadow:var(--shadow);pointer-events:none;border-radius:6px;padding:4px 8px;font-size:12px;position:fixed;top:0;left:0}.node-link .mono{flex:none;font-size:12px}.node-link{align-items:baseline;gap:6px;display:inline-flex;overflow:hidden}.node-link:focus-visible{outline-offset:-2px}button.node-link{max-width:calc(100% + 8px);color:var(--accent);text-align:start;background:0 0;border:0;border-radius:4px;margin:0 -4px;padding:0 4px}button.node-link:hover:not(:disabled){background:var(--accent-wash)}.node-link .name{color:var(--ink);text-overflow:ellipsis;white-space:nowrap;min-width:0;overflow:hidden}.node-panel h1{margin:2px 0 4px}.node-panel h1.mono{font-size:18px}.node-panel .words{margin:6px 0 2px;font-weight:600}.node-panel .words:first-letter{text-transform:uppercase}.node-panel .key{margin:0}.row.tight{flex-wrap:nowrap;gap:2px}.row.naming{gap:4px 8px;margin:8px 0}.row.naming input{flex:160px}.chips,.links{flex-wrap:wrap;gap:4px 10px;margin:8px 0 0;padding:0;list-style:none;display:flex}.chip .remove{color:var(--soft);padding:0 2px;text-decoration:none}.effects{gap:12px;margin:0;display:grid}.effect dt{justify-content:space-between;display:flex}.effect dd{margin:0}.effect .value{font-size:16px;font-weight:600}.effect .value .small{font-weight:400}.strip{width:100%;height:16px;display:block}.strip path{fill:none;vector-effect:non-scaling-stroke}.strip .others{stroke:var(--stream);stroke-width:1px}.strip .zero{stroke:var(--line-strong);stroke-width:1px}.strip .here{stroke:var(--ink);stroke-width:2px}.strip .pos,.bars .pos{fill:var(--positive)}.strip .neg,.bars .neg{fill:var(--negative)}.ends{justify-content:space-between;display:flex}.weight{grid-template-columns:34px 4.2em;align-items:center;gap:6px;display:inline-grid}.table tr.pressable{cursor:pointer}button.more,.pruned{margin-top:6px}.pruned summary{cursor:pointer}.zeros{grid-template-columns:max-content 1fr max-content;align-items:center;gap:10px;margin-bottom:8px;font-size:12px;display:grid}.meter>i.zero{background:var(--line-strong)}.bars{border-bottom:1px solid var(--line-strong)}.bars svg{width:100%;height:96px;display:block}.bars .under{fill:var(--sunk)}.bars path{fill:none;stroke-width:1px;vector-effect:non-scaling-stroke}.bars .zero{stroke:var(--line-strong)}.bars .held{stroke:var(--ink);stroke-dasharray:3 2}.readout{min-height:1.5em}.dashed{border-top:1px dashed var(--ink);vertical-align:middle;width:14px;display:inline-block}.moments{flex-wrap:wrap;gap:2px 6px;margin:4px 0 0;display:flex}.moments dt{color:var(--soft)}.moments dd{margin:0 10px 0 0}.samples>[role=tabpanel]{padding-top:10px}.samples .spread{gap:6px 8px;margin-bottom:6px}.attention>.spread{margin:6px 0}.attention .segmented{flex-wrap:wrap;max-width:100%}.attention select{max-width:190px}.sample-list{margin:0;padding:0;list-style:none}.sample-list li{border-top:1px solid var(--line);grid-template-columns:3.6em minmax(0,1fr);gap:10px;padding:6px 0;display:grid}.sample-list li>.num{text-align:end;padding-top:1px;font-size:12px}.pair-rows{border-top:1px solid var(--line);padding:6px 0}.pair-grid{gap:1px;width:max-content;display:grid}.pair-grid>.soft{font-size:12px}.matrix:focus-visible{outline-offset:-2px}.matrix{cursor:crosshair;margin-top:4px;display:block}",
	".ev-columns{grid-template-columns:minmax(0,1.25fr) minmax(320px,1fr);gap:8px 40px;display:grid}@container (width<=936px){.ev-columns{grid-template-columns:minmax(0,1fr)}}.ev-plot{min-width:0;overflow:hidden}.ev-plot svg{display:block;overflow:visible}.ev-plot text{fill:var(--ink);font-size:12px}.ev-plot text.ev-tick,.ev-plot .ev-note{fill:var(--soft);font-size:11.5px}.ev-plot .ev-note{font-weight:400}.ev-clear{fill:var(--ground)}.ev-plot text.ev-group{font-size:13px;font-weight:600}.ev-plot text.ev-label{fill:var(--soft)}.ev-plot text.ev-value{font-weight:600}.ev-grid{stroke:var(--line);stroke-opacity:.6}.ev-row{stroke:var(--line)}.ev-mark line{stroke:var(--soft);stroke-width:1.25px}.ev-mark.ev-chance line{stroke-dasharray:2 4}.ev-mark.ev-target line{stroke:var(--accent);stroke-dasharray:7 4}.ev-mark text{fill:var(--soft);paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round;font-size:11.5px}.ev-mark.ev-target text{fill:var(--accent)}.ev-points.ev-circuit circle{fill:var(--accent);stroke:var(--ground);stroke-width:1.5px}.ev-points.ev-random circle{fill:var(--negative);fill-opacity:.28;stroke:var(--negative);stroke-width:1.1px}.ev-points.ev-shuffled path{fill:var(--ground);stroke:var(--ink);stroke-width:1.6px}.ev-points text{paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round}.ev-verdict{border:1px solid var(--line);border-left:4px solid var(--ev-mark,var(--soft));background:var(--raised);border-radius:6px;align-items:center;gap:12px;margin:0 0 20px;padding:10px 16px;font-size:15px;display:flex}.ev-is-holds{--ev-mark:var(--positive)}.ev-is-fails{--ev-mark:var(--negative)}.ev-is-partly,.ev-is-missing{--ev-mark:var(--soft)}.ev-badge{border:1.5px solid var(--ev-mark);width:20px;height:20px;color:var(--ev-mark);border-radius:50%;flex:none;place-items:center;font-size:12px;font-weight:700;line-height:1;display:inline-grid}.ev-checks{margin:0;padding:0;list-style:none}.ev-check{border-top:1px solid var(--line);padding:10px 0 12px}.ev-check:first-child{border-top:0;padding-top:0}.ev-check h3{align-items:center;gap:8px;margin:0 0 4px;font-size:14px;display:flex}.ev-check h3 small{color:var(--ev-mark);margin-left:auto;font-weight:400}.ev-check p{margin:0 0 0 28px}.ev-otherwise,.ev-soft{color:var(--soft);font-size:13px}.ev-check p.ev-otherwise{margin-top:3px}.ev-soft{max-width:78ch}.ev-facts{border-top:1px solid var(--line);flex-wrap:wrap;gap:12px 40px;margin:20px 0 8px;padding:14px 0 0;display:flex}.ev-facts dt{color:var(--soft);font-size:12.5px}.ev-facts dd{margin:0;font-size:18px}.ev-facts small{color:var(--soft);margin-left:8px;font-size:12px}.ev-table{margin-top:12px}.ev-curve{fill:none;stroke:var(--positive);stroke-width:2px;stroke-linejoin:round}.ev-measured{fill:var(--positive)}.ev-itself{fill:var(--accent);stroke:var(--ground);stroke-width:1.5px}.ev-cut{stroke:var(--ink);stroke-width:1.5px}.ev-cut.ev-was{stroke:var(--soft);stroke-dasharray:3 3}.ev-here{fill:var(--ground);stroke:var(--ink);stroke-width:2px}.ev-beyond{fill:var(--band)}.ev-catch{fill:#0000;cursor:ew-resize;touch-action:none}.ev-legend{color:var(--soft);flex-wrap:wrap;gap:4px 24px;margin:4px 0 12px;padding:0 0 0 52px;font-size:12.5px;list-style:none;display:flex}.ev-legend svg{vertical-align:-1px;margin-right:6px;display:inline-block}.ev-mover{flex-wrap:wrap;align-items:center;gap:8px 16px;display:flex}.ev-mover label{flex:320px;align-items:center;gap:12px;display:flex}.ev-mover input[type=range]{accent-color:var(--accent);flex:1}.ev-mover input[type=number]{width:6em}.ev-said{margin:12px 0 4px;font-size:15px}",
	".lv-page{max-width:1560px}.lv-bench{grid-template-columns:340px minmax(0,1fr);align-items:start;gap:8px 44px;display:grid}@container (width<=836px){.lv-bench{grid-template-columns:minmax(0,1fr)}}.lv-bench h2{margin:0 0 8px;font-size:14px}.lv-asked{gap:24px;display:grid}.lv-prompt{resize:vertical;width:100%;color:inherit;tab-size:4;font:13px/1.5 ui-monospace,DejaVu Sans Mono,monospace;display:block}.lv-page .lv-pairs{margin:8px 0}.lv-page button[aria-pressed=true]{border-color:var(--accent);color:var(--accent)}.lv-mode{border:0;gap:4px 20px;margin:12px 0 0;padding:0;display:flex}.lv-mode legend{color:var(--soft);margin-bottom:2px;padding:0}.lv-mode label{align-items:center;gap:6px;display:inline-flex}.lv-page input[type=radio],.lv-page input[type=range]{accent-color:var(--accent)}.lv-chooser{gap:8px;display:grid}.lv-chooser select{background:var(--ground);width:100%;padding:4px;font:12.5px/1.5 ui-monospace,DejaVu Sans Mono,monospace}.lv-kinds{grid-template-columns:repeat(3,1fr);gap:8px;display:grid}.lv-edits{margin:14px 0;padding:0;list-style:none}.lv-edits li{border-top:1px solid var(--line);grid-template-columns:minmax(0,1fr) auto auto;align-items:center;gap:4px 8px;padding:8px 0;display:grid}.lv-edit-node{text-overflow:ellipsis;white-space:nowrap;font-family:ui-monospace,DejaVu Sans Mono,monospace;font-size:12.5px;overflow:hidden}.lv-edit-node small{color:var(--soft);margin-left:8px}.lv-remove{padding:1px 8px;font-size:16px;line-height:1.3}.lv-amount{grid-column:1/-1;align-items:center;gap:8px;display:flex}.lv-amount input[type=range]{flex:1;min-width:0}.lv-amount input[type=number]{width:6.5em}.lv-status{min-height:1.45em;color:var(--soft);gap:16px;margin:0 0 14px;display:flex}.lv-ms{margin-left:auto}.lv-trouble{border:1px solid var(--negative);border-left-width:4px;border-radius:6px;margin:0 0 14px;padding:8px 14px}.lv-outcome{grid-template-columns:minmax(280px,1.25fr) minmax(220px,1fr) auto;gap:20px 44px;margin-bottom:20px;display:grid}@container (width<=1186px){.lv-outcome{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}.lv-bars{grid-template-columns:auto minmax(60px,1fr) auto auto;align-items:center;gap:8px 12px;margin:0;padding:0;list-style:none;display:grid}.lv-bars.lv-plain{grid-template-columns:auto minmax(60px,1fr) auto;gap:5px 12px;font-size:13px}.lv-plain .lv-chip{line-height:1.3;display:inline-block}.lv-bars li{grid-column:1/-1;grid-template-columns:subgrid;align-items:center;display:grid}.lv-bars b,.lv-bars .lv-was,.lv-plain li>:last-child{text-align:right}.lv-was{min-width:6.2em;color:var(--soft);white-space:nowrap}.lv-word small{color:var(--soft);margin-left:6px}.lv-chip{background:var(--raised);border-radius:4px;padding:1px 6px}.lv-track{background:var(--raised);border-radius:3px;height:18px;position:relative}.lv-plain .lv-track{height:10px}.lv-fill{background:var(--accent);border-radius:3px;height:100%;display:block}.lv-plain .lv-fill{background:var(--stream)}.lv-was-mark{border:1px solid var(--ground);box-sizing:content-box;background:var(--ink);width:3px;height:14px;display:inline-block}.lv-track .lv-was-mark{height:22px;margin-left:-2px;position:absolute;top:-3px}.lv-two{margin-top:14px}.lv-two p{margin:0 0 4px}.lv-two .lv-track{background:var(--stream);height:10px;display:block}.lv-two .lv-track .lv-was-mark{height:14px}.lv-key{align-items:center;gap:6px;margin:8px 0 0;display:flex}.lv-now{font-weight:600}.lv-heat-head{flex-wrap:wrap;align-items:center;gap:6px 24px;display:flex}.lv-page .lv-heat-head h2{margin:0}.lv-heat-head input{width:150px;margin-left:auto}.lv-scale{width:230px;font-size:11px}.lv-ramp{background:linear-gradient(to right, var(--negative), color-mix(in srgb, var(--negative) 71%, var(--raised)) 25%, color-mix(in srgb, var(--negative) 35%, var(--raised)) 44%, var(--raised) 50%, color-mix(in srgb, var(--positive) 35%, var(--raised)) 56%, color-mix(in srgb, var(--positive) 71%, var(--raised)) 75%, var(--positive));border-radius:2px;height:8px}.lv-ends{color:var(--soft);justify-content:space-between;display:flex}.lv-readout{min-height:1.45em;color:var(--soft);margin:6px 0;font-size:13px}.lv-readout b{color:var(--ink)}.lv-heat{border:1px solid var(--line);border-radius:8px;max-height:78vh;overflow:auto}.lv-tokens{z-index:2;border-bottom:1px solid var(--line);background:var(--ground);width:max-content;min-width:100%;height:84px;display:flex;position:sticky;top:0}.lv-corner{background:var(--ground);flex:none;width:150px;position:sticky;left:0}.lv-token{writing-mode:vertical-rl;text-align:left;flex:none;align-items:center;padding:6px 0;font-size:12px;line-height:1;display:flex;overflow:hidden;transform:rotate(180deg)}.lv-token.lv-on{color:var(--accent);font-weight:700}.lv-rows{width:max-content;display:flex}.lv-rows canvas{display:block}.lv-labels{z-index:1;background:var(--ground);width:150px;position:sticky;left:0}.lv-site,.lv-node{white-space:nowrap;width:100%;height:18px;padding:0 8px 0 10px;font-size:11.5px;line-height:18px;display:flex}.lv-site{color:var(--soft);font-weight:600}.lv-node{background:0 0;border:0;border-radius:0;justify-content:space-between;gap:6px;padding-left:22px}.lv-node:focus-visible{outline-offset:-2px}.lv-node:hover,.lv-node.lv-on{background:var(--raised)}.lv-name{text-overflow:ellipsis;overflow:hidden}.lv-mark{background:var(--lit);color:var(--ink);border-radius:3px;padding:0 5px;font-size:10.5px}",
	".mn-page{max-width:1320px;margin:0 auto;padding:24px 32px 64px;container-type:inline-size}.mn-page h1{letter-spacing:-.01em;margin:0 0 4px;font-size:22px;line-height:1.3}.mn-page h2{margin:28px 0 10px;font-size:16px}.mn-head{margin-bottom:20px}.mn-head p{max-width:84ch;color:var(--soft);margin:4px 0 0}.mn-notice{color:var(--soft);padding:32px}.mn-empty{border:1px dashed var(--line);max-width:84ch;color:var(--soft);border-radius:8px;padding:16px 20px}.mn-page code{vertical-align:bottom;white-space:nowrap;background:var(--raised);max-width:100%;color:var(--ink);border-radius:4px;padding:1px 5px;font-family:ui-monospace,DejaVu Sans Mono,monospace;font-size:.92em;display:inline-block;overflow-x:auto}.mn-hidden{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}.mn-link{color:var(--accent);text-decoration:none}.mn-grid .mn-link,.mn-link:hover{text-decoration:underline}.mn-none{color:var(--soft)}.mn-scroll{overflow-x:auto}.mn-table{border-collapse:collapse;font-size:13.5px}.mn-scroll>.mn-table{min-width:100%}.mn-table th,.mn-table td{border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline;padding:5px 14px 5px 0}.mn-table thead th{color:var(--soft);vertical-align:bottom;font-size:12.5px;font-weight:500}.mn-table tbody th{font-weight:400}.mn-table .mn-number{text-align:right;white-space:nowrap}.mn-table th[colspan]{text-align:center}.mn-table tbody tr:hover{background:var(--raised)}.mn-page details{margin:10px 0}.mn-page summary{color:var(--soft);cursor:pointer}.mn-tools{flex-wrap:wrap;align-items:center;gap:10px 16px;margin:0 0 12px;display:flex}.mn-tools label{align-items:center;gap:8px;display:inline-flex}.mn-field,.mn-page input[type=number]{border:1px solid var(--line);background:var(--ground);border-radius:6px;padding:4px 10px}.mn-page select{max-width:100%}.mn-count{color:var(--soft)}.mn-primary:not(:disabled){border-color:var(--accent);background:var(--accent);color:var(--ground)}.mn-sort{color:inherit;font-weight:inherit;text-align:inherit;white-space:nowrap;background:0 0;border:0;border-radius:3px;padding:2px 0}.mn-sort:hover:not(:disabled){color:var(--ink);text-decoration:underline}[aria-sort=ascending] .mn-sort,[aria-sort=descending] .mn-sort{color:var(--ink);font-weight:600}.mn-sort{gap:3px;display:inline-flex}.mn-number .mn-sort{flex-direction:row-reverse}.mn-arrow:empty{display:none}.mn-tools>input.mn-field{width:250px}.mn-chosen{background:color-mix(in srgb, var(--accent) 9%, transparent)}.mn-side{color:var(--soft)}.mn-tools label{min-width:0;max-width:100%}.mn-side select{min-width:0;color:var(--ink)}.mn-is-left,.mn-left{--mn-part:var(--positive)}.mn-is-right,.mn-right{--mn-part:var(--negative)}.mn-is-shared{--mn-part:var(--accent)}.mn-side.mn-left,.mn-side.mn-right,.mn-table thead th.mn-left,.mn-table thead th.mn-right{color:var(--mn-part)}.mn-warning{border:1px solid var(--line);border-left:4px solid var(--negative);background:var(--raised);border-radius:6px;max-width:96ch;margin:0 0 4px;padding:10px 16px}.mn-two{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 56px;display:grid}.mn-three{grid-template-columns:repeat(3,minmax(0,1fr));gap:16px 40px;display:grid}@container (width<=836px){.mn-two,.mn-three{grid-template-columns:minmax(0,1fr)}}.mn-figures{width:100%}.mn-share p{margin:0 0 6px}.mn-share b{font-size:18px}.mn-share+.mn-share{margin-top:18px}.mn-sharebar{background:var(--raised);border-radius:3px;gap:2px;height:12px;display:flex;overflow:hidden}.mn-sharebar span{background:var(--mn-part);min-width:2px}.mn-picture text{font-size:12px}.mn-picture .mn-site,.mn-picture .mn-tally{fill:var(--soft)}.mn-track{stroke:var(--line)}.mn-picture .mn-is-left,.mn-picture .mn-is-right,.mn-picture .mn-is-shared{fill:var(--mn-part)}.mn-dot{cursor:pointer}.mn-picture .mn-dot:hover{fill:var(--ink)}.mn-legend{color:var(--soft);flex-wrap:wrap;gap:4px 24px;margin:8px 0 0;padding:0;font-size:12.5px;list-style:none;display:flex}.mn-legend svg{vertical-align:middle;margin-right:6px}.mn-part{border-bottom:2px solid var(--mn-part);margin:0 0 8px;padding-bottom:4px;font-size:13.5px}.mn-part small{color:var(--soft);font-weight:400}.mn-keys{margin:0 0 10px;font-size:13px}.mn-keys>div{grid-template-columns:124px minmax(0,1fr);padding:2px 0;display:grid}.mn-keys dt{color:var(--soft)}.mn-keys dd{flex-wrap:wrap;gap:0 10px;margin:0;display:flex}.mn-edges{width:100%;margin-bottom:10px;font-size:12.5px}.mn-edges td,.mn-edges th{padding:2px 8px 2px 0}.mn-run{grid-template-columns:minmax(0,1fr) 300px;gap:0 48px;display:grid}@container (width<=936px){.mn-run{grid-template-columns:minmax(0,1fr)}}.mn-facts{width:100%}.mn-facts th{color:var(--soft)}.mn-picks{border:0;flex-wrap:wrap;gap:4px 18px;margin:0 0 14px;padding:0;display:flex}.mn-picks label,.mn-log{align-items:center;gap:6px;display:inline-flex}.mn-stepper .mn-log{flex:none;margin-left:auto}.mn-page input[type=checkbox],.mn-page input[type=range]{accent-color:var(--accent)}.mn-stepper label{flex:0 380px}.mn-stepper input[type=range]{flex:1}.mn-step{min-width:5em;font-weight:600}.mn-panel{margin:0 0 14px}.mn-panel figcaption{flex-wrap:wrap;align-items:baseline;gap:2px 10px;margin-bottom:2px;font-size:13px;display:flex}.mn-values{flex-wrap:wrap;gap:2px 18px;margin-left:auto;display:flex}.mn-value{align-items:center;gap:6px;display:inline-flex}.mn-swatch line{stroke-width:2.5px}.mn-chart{height:176px;overflow:hidden}.mn-chart .u-select{background:color-mix(in srgb, var(--accent) 16%, transparent)}.mn-chart .u-cursor-x{border-right:1px dashed var(--soft)}"
];
function Ew(e, t, n) {
	let r = e.shadowRoot ?? e.attachShadow({ mode: "open" }), i = new CSSStyleSheet();
	i.replaceSync(Tw.join("\n")), r.adoptedStyleSheets = [i];
	let a = new Fn(t, n);
	return P(/* @__PURE__ */ U(_w, { store: a }), r), a.begin(), () => P(null, r);
}
async function Dw(e) {
	let t = atob(e.trim()), n = new Uint8Array(t.length);
	for (let e = 0; e < n.length; e++) n[e] = t.charCodeAt(e);
	let r = new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));
	return await new Response(r).json();
}
async function Ow(e) {
	let t = document.getElementById("gossamer-data")?.textContent;
	Ew(e, t ? Sw(await Dw(t)) : ww(), lr());
}
var kw = document.getElementById("gossamer");
kw && Ow(kw);
var Aw = { async render({ model: e, el: t }) {
	let n = await Dw(e.get("data")), r = document.createElement("div");
	return r.style.height = `${e.get("height")}px`, t.append(r), Ew(r, Sw(n, (t, n) => {
		e.set("notes", JSON.stringify({
			id: t,
			notes: n
		})), e.save_changes();
	}), ur());
} };
export { Aw as default, Ew as mount };
