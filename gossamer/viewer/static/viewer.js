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
	if (He > 1) He--;
	else {
		var e, t = !1;
		for ((function() {
			var e = Ke;
			for (Ke = void 0; e !== void 0;) {
				var t = e.S;
				if (t.v === e.v) for (var n = t.t; n !== void 0; n = n.x) n.i === e.i && (n.i = t.i);
				e = e.o;
			}
		})(); Ve !== void 0;) {
			var n = Ve;
			for (Ve = void 0, Ue++; n !== void 0;) {
				var r = n.u;
				if (n.u = void 0, n.f &= -3, !(8 & n.f) && Xe(n)) try {
					n.c();
				} catch (n) {
					t ||= (e = n, !0);
				}
				n = r;
			}
		}
		if (Ue = 0, He--, t) throw e;
	}
}
function Re(e) {
	if (He > 0) return e();
	Ge = ++We, He++;
	try {
		return e();
	} finally {
		Le();
	}
}
var ze, B = void 0;
function Be(e) {
	var t = B, n = ze;
	B = void 0, ze = void 0;
	try {
		return e();
	} finally {
		B = t, ze = n;
	}
}
var Ve = void 0, He = 0, Ue = 0, We = 0, Ge = 0, Ke = void 0, qe = 0;
function Je(e) {
	if (B !== void 0) {
		var t = e.n;
		if (t === void 0 || t.t !== B) return t = {
			i: 0,
			S: e,
			p: B.s,
			n: void 0,
			t: B,
			e: void 0,
			x: void 0,
			r: t
		}, B.s !== void 0 && (B.s.n = t), B.s = t, e.n = t, 32 & B.f && e.S(t), t;
		if (t.i === -1) return t.i = 0, t.n !== void 0 && (t.n.p = t.p, t.p !== void 0 && (t.p.n = t.n), t.p = B.s, t.n = void 0, B.s.n = t, B.s = t), t;
	}
}
function Ye(e, t) {
	this.v = e, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = t?.watched, this.Z = t?.unwatched, this.name = t?.name;
}
Ye.prototype.brand = Ie, Ye.prototype.h = function() {
	return !0;
}, Ye.prototype.S = function(e) {
	var t = this, n = this.t;
	n !== e && e.e === void 0 && (e.x = n, this.t = e, n === void 0 ? Be(function() {
		var e;
		(e = t.W) == null || e.call(t);
	}) : n.e = e);
}, Ye.prototype.U = function(e) {
	var t = this;
	if (this.t !== void 0) {
		var n = e.e, r = e.x;
		n !== void 0 && (n.x = r, e.e = void 0), r !== void 0 && (r.e = n, e.x = void 0), e === this.t && (this.t = r, r === void 0 && Be(function() {
			var e;
			(e = t.Z) == null || e.call(t);
		}));
	}
}, Ye.prototype.subscribe = function(e) {
	var t = this;
	return H(function() {
		var n = t.value;
		Be(function() {
			return e(n);
		});
	}, { name: "sub" });
}, Ye.prototype.valueOf = function() {
	return this.value;
}, Ye.prototype.toString = function() {
	return this.value + "";
}, Ye.prototype.toJSON = function() {
	return this.value;
}, Ye.prototype.peek = function() {
	var e = this;
	return Be(function() {
		return e.value;
	});
}, Object.defineProperty(Ye.prototype, "value", {
	get: function() {
		var e = Je(this);
		return e !== void 0 && (e.i = this.i), this.v;
	},
	set: function(e) {
		if (e !== this.v) {
			if (Ue > 100) throw Error("Cycle detected");
			(function(e) {
				He !== 0 && Ue === 0 && e.l !== Ge && (e.l = Ge, Ke = {
					S: e,
					v: e.v,
					i: e.i,
					o: Ke
				});
			})(this), this.v = e, this.i++, qe++, He++;
			try {
				for (var t = this.t; t !== void 0; t = t.x) t.t.N();
			} finally {
				Le();
			}
		}
	}
});
function V(e, t) {
	return new Ye(e, t);
}
function Xe(e) {
	for (var t = e.s; t !== void 0; t = t.n) if (t.S.i !== t.i || !t.S.h() || t.S.i !== t.i) return !0;
	return !1;
}
function Ze(e) {
	for (var t = e.s; t !== void 0; t = t.n) {
		var n = t.S.n;
		if (n !== void 0 && (t.r = n), t.S.n = t, t.i = -1, t.n === void 0) {
			e.s = t;
			break;
		}
	}
}
function Qe(e) {
	for (var t = e.s, n = void 0; t !== void 0;) {
		var r = t.p;
		t.i === -1 ? (t.S.U(t), r !== void 0 && (r.n = t.n), t.n !== void 0 && (t.n.p = r)) : n = t, t.S.n = t.r, t.r !== void 0 && (t.r = void 0), t = r;
	}
	e.s = n;
}
function $e(e, t) {
	Ye.call(this, void 0, t), this.x = e, this.s = void 0, this.g = qe - 1, this.f = 4;
}
$e.prototype = new Ye(), $e.prototype.h = function() {
	if (this.f &= -3, 1 & this.f) return !1;
	if ((36 & this.f) == 32 || (this.f &= -5, this.g === qe)) return !0;
	if (this.g = qe, this.f |= 1, this.i > 0 && !Xe(this)) return this.f &= -2, !0;
	var e = B;
	try {
		Ze(this), B = this;
		var t = this.x();
		(16 & this.f || this.v !== t || this.i === 0) && (this.v = t, this.f &= -17, this.i++);
	} catch (e) {
		this.v = e, this.f |= 16, this.i++;
	}
	return B = e, Qe(this), this.f &= -2, !0;
}, $e.prototype.S = function(e) {
	if (this.t === void 0) {
		this.f |= 36;
		for (var t = this.s; t !== void 0; t = t.n) t.S.S(t);
	}
	Ye.prototype.S.call(this, e);
}, $e.prototype.U = function(e) {
	if (this.t !== void 0 && (Ye.prototype.U.call(this, e), this.t === void 0)) {
		this.f &= -33;
		for (var t = this.s; t !== void 0; t = t.n) t.S.U(t);
	}
}, $e.prototype.N = function() {
	if (!(2 & this.f)) {
		this.f |= 6;
		for (var e = this.t; e !== void 0; e = e.x) e.t.N();
	}
}, Object.defineProperty($e.prototype, "value", { get: function() {
	if (1 & this.f) throw Error("Cycle detected");
	var e = Je(this);
	if (this.h(), e !== void 0 && (e.i = this.i), 16 & this.f) throw this.v;
	return this.v;
} });
function et(e, t) {
	return new $e(e, t);
}
function tt(e) {
	var t = e.j;
	if (e.j = void 0, typeof t == "function") {
		He++;
		var n = B;
		B = void 0;
		try {
			t();
		} catch (t) {
			throw e.f &= -2, e.f |= 8, nt(e), t;
		} finally {
			B = n, Le();
		}
	}
}
function nt(e) {
	for (var t = e.s; t !== void 0; t = t.n) t.S.U(t);
	e.x = void 0, e.s = void 0, tt(e);
}
function rt(e) {
	if (B !== this) throw Error("Out-of-order effect");
	Qe(this), B = e, this.f &= -2;
	try {
		8 & this.f && nt(this);
	} finally {
		Le();
	}
}
function it(e, t) {
	this.x = e, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = t?.name, ze && ze.push(this);
}
it.prototype.c = function() {
	var e = this.S();
	try {
		if (8 & this.f || this.x === void 0) return;
		var t = this.x();
		typeof t == "function" && (this.j = t);
	} finally {
		e();
	}
}, it.prototype.S = function() {
	if (1 & this.f) throw Error("Cycle detected");
	this.f |= 1, this.f &= -9, tt(this), Ze(this), He++;
	var e = B;
	return B = this, rt.bind(this, e);
}, it.prototype.N = function() {
	2 & this.f || (this.f |= 2, this.u = Ve, Ve = this);
}, it.prototype.d = function() {
	this.f |= 8, 1 & this.f || nt(this);
}, it.prototype.dispose = function() {
	this.d();
};
function H(e, t) {
	var n = new it(e, t);
	try {
		n.c();
	} catch (e) {
		throw n.d(), e;
	}
	var r = n.d.bind(n);
	return r[Symbol.dispose] = r, r;
}
// node_modules/@preact/signals/dist/signals.module.js
var at, ot, st, ct = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__, lt = [], ut = [];
H(function() {
	at = this.N;
})();
function dt(t, n) {
	e[t] = n.bind(null, e[t] || function() {});
}
function ft(e) {
	if (st) {
		var t = st;
		st = void 0, t();
	}
	st = e && e.S();
}
function pt(e) {
	var t = this, r = e.data, i = ht(r);
	i.name = "ReactiveDom", i.value = r;
	var a = Ee(function() {
		for (var e = t, r = t.__v; r = r.__;) if (r.__c) {
			r.__c.__$f |= 4;
			break;
		}
		var a = et(function() {
			var e = i.value.value;
			return e === 0 ? 0 : !0 === e ? "" : e || "";
		}), o = et(function() {
			return !Array.isArray(a.value) && !n(a.value);
		}), s = H(function() {
			if (this.N = St, o.value) {
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
pt.displayName = "ReactiveTextNode", Object.defineProperties(Ye.prototype, {
	constructor: {
		configurable: !0,
		value: y(x, null).constructor
	},
	type: {
		configurable: !0,
		value: pt
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
}), dt("__b", function(e, t) {
	if (ft(), ot = void 0, typeof t.type == "string") {
		var n, r = t.props;
		for (var i in r) if (i !== "children") {
			var a = r[i];
			a instanceof Ye && (n || (t.__np = n = {}), n[i] = a, r[i] = a.peek());
		}
	}
	e(t);
}), dt("__r", function(e, t) {
	if (e(t), t.type !== x) {
		ft();
		var n, r = t.__c;
		r && (r.__$f &= -2, (n = r.__$u) === void 0 && (r.__$u = n = function(e, t) {
			var n;
			return H(function() {
				n = this;
			}, { name: t }), n.c = e, n;
		}(function(e) {
			return function() {
				var t;
				ct && ((t = this.y) == null || t.call(this)), e.__$f |= 1, e.setState({});
			};
		}(r), typeof t.type == "function" ? t.type.displayName || t.type.name : ""))), ot = r, ft(n);
	}
}), dt("__e", function(e, t, n, r) {
	ft(), ot = void 0, e(t, n, r);
}), dt("diffed", function(e, t) {
	ft(), ot = void 0;
	var n;
	if (typeof t.type == "string" && (n = t.__e)) {
		var r = t.__np, i = t.props, a = n.U;
		if (a) for (var o in a) {
			var s = a[o];
			s === void 0 || r && o in r || (s.d(), a[o] = void 0);
		}
		if (r) for (var c in a || (a = {}, n.U = a), r) {
			var l = a[c], u = r[c];
			l === void 0 ? (l = mt(n, c, u, i), a[c] = l) : l.o(u, i);
		}
	}
	e(t);
});
function mt(e, t, n, r) {
	var i = t in e && e.ownerSVGElement === void 0, a = V(n);
	return {
		o: function(e, t) {
			a.value = e, r = t;
		},
		d: H(function() {
			this.N = St;
			var n = a.value.value;
			r[t] !== n && (r[t] = n, i ? e[t] = n : n != null && (!1 !== n || t[4] === "-") ? e.setAttribute(t, n) : e.removeAttribute(t));
		})
	};
}
dt("unmount", function(e, t) {
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
}), dt("__h", function(e, t, n, r) {
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
function ht(e, t) {
	return Ee(function() {
		return V(e, t);
	}, []);
}
function gt(e, t) {
	var n = Te(e);
	return n.current = e, ot.__$f |= 4, Ee(function() {
		return et(function() {
			return n.current();
		}, t);
	}, []);
}
var _t = typeof requestAnimationFrame > "u" ? setTimeout : function(e) {
	var t = function() {
		clearTimeout(n), cancelAnimationFrame(r), e();
	}, n = setTimeout(t, 35), r = requestAnimationFrame(t);
}, vt = function(e) {
	queueMicrotask(function() {
		queueMicrotask(e);
	});
};
function yt() {
	Re(function() {
		for (var e; e = lt.shift();) at.call(e);
	});
}
function bt() {
	lt.push(this) === 1 && (e.requestAnimationFrame || _t)(yt);
}
function xt() {
	Re(function() {
		for (var e; e = ut.shift();) at.call(e);
	});
}
function St() {
	ut.push(this) === 1 && (e.requestAnimationFrame || vt)(xt);
}
function Ct(e, t) {
	var n = Te(e);
	n.current = e;
	var r = ot;
	z(function() {
		return H(function() {
			if (this.N = bt, !(r && 8 & r.__$f)) return n.current();
		}, t);
	}, []);
}
// src/format.ts
var wt = "−";
function Tt(e) {
	return e.replaceAll("-", wt);
}
function Et(e) {
	let [t = "", n] = e.split("."), r = t.replace(/\B(?=(\d{3})+$)/g, ",");
	return n === void 0 ? r : `${r}.${n}`;
}
function Dt(e) {
	return e != null && !Number.isNaN(e);
}
function Ot(e, t = 3) {
	if (!Dt(e)) return "–";
	if (!Number.isFinite(e)) return e > 0 ? "∞" : `${wt}∞`;
	if (e === 0) return "0";
	let n = Number(e.toPrecision(t)), r = Math.floor(Math.log10(Math.abs(n)));
	return Tt(r < -4 || r >= 15 ? e.toExponential(t - 1).replace("e+", "e") : Et(e.toFixed(Math.max(0, t - 1 - r))));
}
function kt(e, t = 3) {
	return Dt(e) && e > 0 ? `+${Ot(e, t)}` : Ot(e, t);
}
function At(e) {
	return Dt(e) ? Tt(String(e)) : "–";
}
function jt(e) {
	return Dt(e) ? Tt(Et(String(Math.round(e)))) : "–";
}
function Mt(e, t, n = `${t}s`) {
	return `${jt(e)} ${e === 1 ? t : n}`;
}
function Nt(e) {
	return Ft(e, 3);
}
function Pt(e) {
	return Dt(e) && e > 0 ? `+${Ft(e, 4)}` : Ft(e, 4);
}
function Ft(e, t) {
	return Dt(e) ? !Number.isFinite(e) || Math.abs(e) >= 1e3 ? Ot(e, 4) : e !== 0 && Math.abs(e) < .5 * 10 ** -t ? Ot(e, 1) : Tt(e.toFixed(t)) : "–";
}
function It(e, t = 1) {
	if (!Dt(e)) return "–";
	if (e === 0 || e === 1) return `${100 * e}%`;
	let n = 10 ** -t;
	return e > 0 && 100 * e < n ? `<${n.toFixed(t)}%` : e < 1 && 100 * e > 100 - n ? `>${(100 - n).toFixed(t)}%` : `${Tt((100 * e).toFixed(t))}%`;
}
function Lt(e) {
	let t = e % 100 > 10 && e % 100 < 14;
	return `${jt(e)}${t ? "th" : [
		"th",
		"st",
		"nd",
		"rd"
	][e % 10] ?? "th"}`;
}
// src/scale.ts
var Rt = {
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
}, zt = [
	0,
	0,
	0
], Bt = [
	255,
	255,
	255
];
function Vt(e, t, n) {
	let r = Rt[n], i = t > 0 && Number.isFinite(e) ? Math.max(-1, Math.min(1, e / t)) : 0, a = Wt(r.ground, i < 0 ? r.negative : r.positive, Math.abs(i));
	return {
		back: Gt(a),
		ink: Gt(Kt(a, Bt) > Kt(a, zt) ? Bt : zt)
	};
}
function Ht(...e) {
	let t = 0;
	for (let n of e) for (let e of n) Math.abs(e) > t && (t = Math.abs(e));
	return t;
}
function Ut(e, t = -1) {
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
	]).map((t) => Vt(t, 1, e).back).join(", ")})`;
}
function Wt(e, t, n) {
	let r = (r) => Math.round(e[r] + (t[r] - e[r]) * n);
	return [
		r(0),
		r(1),
		r(2)
	];
}
function Gt(e) {
	return `rgb(${e.join(", ")})`;
}
function Kt(e, t) {
	let [n, r] = [qt(e), qt(t)].sort((e, t) => t - e);
	return (n + .05) / (r + .05);
}
function qt([e, t, n]) {
	return .2126 * Jt(e) + .7152 * Jt(t) + .0722 * Jt(n);
}
function Jt(e) {
	let t = e / 255;
	return t <= .04045 ? t / 12.92 : ((t + .055) / 1.055) ** 2.4;
}
// src/theme.ts
var Yt = "gossamer.theme";
function Xt(e) {
	try {
		return localStorage.getItem(e);
	} catch {
		return null;
	}
}
function Zt(e, t) {
	try {
		localStorage.setItem(e, t);
	} catch {}
}
function Qt() {
	let e = Xt(Yt);
	return e === "light" || e === "dark" ? e : "auto";
}
var $t = typeof matchMedia == "function" ? matchMedia("(prefers-color-scheme: dark)") : null, en = V($t?.matches ?? !1);
$t?.addEventListener("change", (e) => {
	en.value = e.matches;
});
var tn = V(Qt()), nn = et(() => tn.value), rn = et(() => tn.value === "auto" ? en.value ? "dark" : "light" : tn.value);
function an(e) {
	tn.value = e, Zt(Yt, e);
}
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var U = Symbol.for("pv"), on = 0;
Array.isArray;
function W(t, n, r, i, a, o) {
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
		constructor: U,
		__v: --on,
		__i: -1,
		__u: 0
	};
	return (a || o) && (u.__source = a, u.__self = o), e.vnode && e.vnode(u), u;
}
// src/token.tsx
var sn = 24, cn = 2e3, ln = 5, G = {
	" ": "␣",
	"\n": "↵",
	"\r": "␍",
	"	": "⇥"
}, un = /[\p{C}\p{Z}]/u, dn = /\p{M}/u;
function fn(e) {
	let t = [], n = (e, n) => {
		let r = t.at(-1);
		r && !n && !r.isMark ? r.text += e : t.push({
			text: e,
			isMark: n
		});
	};
	for (let r of e.match(/ +|[^ ]/gsu) ?? []) r.length >= ln && r.startsWith(" ") ? n(`␣×${jt(r.length)}`, !0) : r.startsWith(" ") ? n("␣".repeat(r.length), !0) : un.test(r) ? n(G[r] ?? pn(r), !0) : dn.test(r) && (t.length === 0 || t.at(-1)?.isMark) ? n(`◌${r}`, !1) : n(r, !1);
	return t;
}
function pn(e) {
	return `U+${(e.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function mn(e, t) {
	let n = [...e.slice(0, 2 * t)].slice(0, t).join("");
	return {
		text: n,
		isWhole: n.length === e.length
	};
}
function hn(e, t = sn) {
	if (e === "") return "∅";
	let n = mn(e, /^ *$/.test(e.slice(0, cn)) && e.length <= cn ? cn : t), r = fn(n.text).map((e) => e.text).join("");
	return n.isWhole ? r : `${r}…`;
}
function gn(e, t = 80) {
	let n = mn(e, t), r = fn(n.text).map((e) => e.text === "␣" ? " " : e.text).join("");
	return n.isWhole ? r : `${r}…`;
}
function _n(e) {
	let { isWhole: t } = mn(e, cn);
	return t ? hn(e, cn) : `${hn(e, cn)} (${jt(e.length)} characters)`;
}
function vn(e, ...t) {
	for (let n of t) {
		let t = n && Object.hasOwn(n, String(e)) ? n[String(e)] : void 0;
		if (t !== void 0) return t;
	}
	return `#${e}`;
}
function yn({ text: e, most: t }) {
	let n = mn(e, t);
	return /* @__PURE__ */ W(x, { children: [
		e === "" && /* @__PURE__ */ W("span", {
			class: "mark",
			children: "∅"
		}),
		fn(n.text).map((e) => e.isMark ? /* @__PURE__ */ W("span", {
			class: "mark",
			children: e.text
		}) : e.text),
		!n.isWhole && /* @__PURE__ */ W("span", {
			class: "mark",
			children: "…"
		})
	] });
}
function bn({ text: e, most: t = sn }) {
	return /* @__PURE__ */ W("span", {
		class: "token",
		title: _n(e),
		children: /* @__PURE__ */ W(yn, {
			text: e,
			most: t
		})
	});
}
var xn = {
	ArrowRight: (e) => e + 1,
	ArrowLeft: (e) => e - 1,
	ArrowDown: (e) => e + 1,
	ArrowUp: (e) => e - 1,
	Home: () => 0,
	End: (e, t) => t - 1
};
function Sn(e, t, n) {
	let r = xn[e];
	return r && n > 0 ? Math.max(0, Math.min(n - 1, r(t, n))) : null;
}
function Cn(e) {
	let { tokens: t, values: n, most: r, at: i = null, label: a, isAligned: o = !1, isBare: s = !1, differing: c } = e, [l, u] = R(i ?? 0), d = Math.min(l, t.length - 1);
	return /* @__PURE__ */ W("div", {
		role: "listbox",
		"aria-label": a,
		"aria-orientation": "horizontal",
		class: o ? "heat-map aligned" : "heat-map",
		onKeyDown: (e) => {
			let n = Sn(e.key, d, t.length);
			n !== null && (e.preventDefault(), e.stopPropagation(), u(n), e.currentTarget.children[n]?.focus());
		},
		children: t.map((e, t) => {
			let a = n[t] ?? null, { back: o, ink: l } = Vt(a ?? 0, r, rn.value), f = `${_n(e)}\n${At(a)}`;
			return /* @__PURE__ */ W("span", {
				role: "option",
				"aria-selected": t === i,
				"aria-label": `${hn(e)} ${Ot(a)}${t === i ? ", drawn" : ""}`,
				tabIndex: t === d ? 0 : -1,
				class: `heat token${t === i ? " drawn" : ""}${c?.has(t) ? " differs" : ""}`,
				style: {
					backgroundColor: o,
					color: l
				},
				"data-tip": f,
				onFocus: () => u(t),
				children: s ? kt(a, 2) : a !== null && /* @__PURE__ */ W(yn, {
					text: e,
					most: sn
				})
			});
		})
	});
}
function wn({ most: e, from: t = -1, unit: n }) {
	return /* @__PURE__ */ W("div", {
		class: "heat-legend small soft",
		role: "img",
		"aria-label": `Colour scale from ${Ot(t * e)} to ${Ot(e)}`,
		children: [
			/* @__PURE__ */ W("span", {
				class: "num",
				title: At(t * e),
				children: t === 0 ? "0" : kt(-e)
			}),
			/* @__PURE__ */ W("span", {
				class: "ramp",
				style: { backgroundImage: Ut(rn.value, t) }
			}),
			/* @__PURE__ */ W("span", {
				class: "num",
				title: At(e),
				children: t === 0 ? Ot(e) : kt(e)
			}),
			n && /* @__PURE__ */ W("span", { children: n })
		]
	});
}
// src/node/notes.ts
function Tn(e, t, n) {
	let { [t]: r, ...i } = e.names, a = n.trim();
	return {
		...e,
		names: a === "" ? i : {
			...i,
			[t]: a
		}
	};
}
function En(e, t) {
	return Object.hasOwn(e.names, t) ? e.names[t] ?? null : null;
}
function Dn(e, t) {
	let n = e.pins.filter((e) => e !== t);
	return {
		...e,
		pins: n.length < e.pins.length ? n : [...n, t]
	};
}
function On(e, t, n) {
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
function kn(e, t, n) {
	let r = e.groups.map((e) => e.name === n ? {
		...e,
		nodes: e.nodes.filter((e) => e !== t)
	} : e).filter((e) => e.nodes.length > 0);
	return {
		...e,
		groups: r
	};
}
function An(e, t) {
	return {
		...e,
		groups: e.groups.filter((e) => e.name !== t)
	};
}
// src/node/relations.ts
function jn(e, t) {
	let n = t.lastIndexOf(":"), r = e.sites.findIndex((e) => e.name === t.slice(0, n)), i = t.slice(n + 1);
	return e.nodes.findIndex((e) => e.site === r && String(e.index) === i);
}
var Mn = (e) => e === "final_resid" || e.endsWith(".act_in"), Nn = (e) => e.endsWith(".resid_delta");
function Pn(e, t) {
	let n = e.nodes[t], r = n && e.sites[n.site];
	if (!n || !r) throw Error(`there is no node ${t} among ${e.nodes.length}`);
	let i = (t) => e.nodes.flatMap((r, i) => {
		let a = e.sites[r.site]?.kind;
		return r.index === n.index && a !== void 0 && t(a, r.site) ? [i] : [];
	}), a = r.kind === "attn.q" ? "attn.k" : r.kind === "attn.k" ? "attn.q" : null;
	return {
		reads: Fn(e.edges, t, "source", !0),
		writes: Fn(e.edges, t, "target", !0),
		prunedReads: Fn(e.removed, t, "source", !1),
		prunedWrites: Fn(e.removed, t, "target", !1),
		writers: Mn(r.kind) ? i((e, t) => Nn(e) && t < n.site) : [],
		readers: Nn(r.kind) ? i((e, t) => Mn(e) && t > n.site) : [],
		partners: i((t, n) => t === a && e.sites[n]?.layer === r.layer),
		embedded: Mn(r.kind) ? n.index : null,
		unembedded: r.kind === "final_resid" ? n.index : null
	};
}
function Fn(e, t, n, r) {
	let i = e[n === "source" ? "target" : "source"], a = e[n], o = [];
	for (let n = 0; n < i.length; n++) i[n] === t && o.push({
		node: a[n] ?? -1,
		weight: e.weight[n] ?? 0,
		edge: r ? n : null
	});
	return o.sort((e, t) => Math.abs(t.weight) - Math.abs(e.weight));
}
function In(e) {
	let t = new Int32Array(e.nodes.length), { source: n, target: r } = e.edges;
	for (let e of [n, r]) for (let n of e) t[n] = (t[n] ?? 0) + 1;
	return t;
}
function Ln(e, t, n) {
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
function Rn(e, t) {
	return 1 + t.filter((t) => t > e).length;
}
function zn(e, t) {
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
function Bn(e) {
	return {
		inCircuit: e.nodes.map((e) => e.effect_in_circuit),
		inModel: e.nodes.map((e) => e.effect_in_model)
	};
}
// src/node/words.ts
var Vn = {
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
function Hn(e) {
	return Vn[e.kind] ?? {
		noun: `${e.kind} channel`,
		does: ""
	};
}
function Un(e, t, n) {
	return /^attn\.[qkv]$/.test(e.kind) ? Math.floor(t / n) : null;
}
function Wn(e, t) {
	let n = e.sites[t.site];
	if (!n) return `channel ${t.index}`;
	let r = Un(n, t.index, e.d_head);
	return [
		`${Hn(n).noun} ${t.index}`,
		...r === null ? [] : [`head ${r}`],
		...n.kind === "final_resid" ? [] : [`layer ${n.layer}`]
	].join(", ");
}
function Gn(e) {
	return Hn(e).does;
}
// src/node/link.tsx
function Kn(e, t) {
	let n = e.nodes[t];
	return n ? `${e.sites[n.site]?.name}:${n.index}` : "";
}
function qn(e, t) {
	let n = () => void (e.hovered.value = t), r = () => {
		e.hovered.peek() === t && (e.hovered.value = null);
	};
	return {
		onPointerEnter: n,
		onPointerLeave: r,
		onFocusIn: n,
		onFocusOut: r
	};
}
function Jn({ store: e, circuit: t, node: n, tabIndex: r, isBare: i = !1 }) {
	let a = En(e.look.value.notes, n), o = t.nodes[jn(t, n)];
	return /* @__PURE__ */ W("button", {
		type: "button",
		class: "node-link",
		title: o ? Wn(t, o) : "no node of this circuit",
		tabIndex: r,
		disabled: !o,
		onClick: (t) => {
			t.stopPropagation(), e.hovered.value = null, e.change({ selected: n });
		},
		...qn(e, n),
		children: [/* @__PURE__ */ W("span", {
			class: "mono",
			children: gn(n)
		}), a !== null && !i && /* @__PURE__ */ W("span", {
			class: "name",
			children: gn(a, 60)
		})]
	});
}
// src/node/measure.tsx
function Yn({ store: e, circuit: t, what: n }) {
	return t.has_behaviour && e.trouble.value === null ? /* @__PURE__ */ W("p", {
		class: "busy small",
		role: "status",
		children: "Measurements are on their way …"
	}) : /* @__PURE__ */ W("div", {
		class: "callout small",
		children: [/* @__PURE__ */ W("p", { children: [
			t.has_behaviour ? "The measurements didn't arrive: " : "This circuit's nodes aren't measured yet: ",
			n,
			" ",
			t.has_behaviour ? "are missing." : "come from"
		] }), !t.has_behaviour && /* @__PURE__ */ W("code", {
			class: "command",
			children: "gossamer nodes CIRCUIT_FOLDER"
		})]
	});
}
// src/number.tsx
var Xn = {
	number: Ot,
	signed: kt,
	loss: Nt,
	effect: Pt,
	percent: It,
	count: jt
};
function K({ value: e, as: t = "number", tint: n = !1 }) {
	return /* @__PURE__ */ W("span", {
		class: `num${!n || !e ? "" : e > 0 ? " pos" : " neg"}`,
		title: At(e),
		children: Xn[t](e)
	});
}
// src/state.ts
var Zn = {
	selected: null,
	weightAtLeast: 0,
	effectAtLeast: 0,
	hiddenLayers: [],
	hiddenKinds: [],
	size: null
}, Qn = class {
	source;
	router;
	index = V(null);
	circuit = V(null);
	behaviour = V(null);
	trouble = V(null);
	hovered = V(null);
	helping = V(!1);
	look = V({
		...Zn,
		notes: {
			names: {},
			groups: [],
			pins: []
		}
	});
	selected = et(() => this.look.value.selected);
	canUndo = et(() => this.past.value.length > 0);
	canRedo = et(() => this.future.value.length > 0);
	past = V([]);
	future = V([]);
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
					...Zn,
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
function $n(e) {
	return e.nodes.map((t) => `${e.sites[t.site]?.name}:${t.index}`);
}
// src/frame/nodelist.ts
function er(e, t, n) {
	let r = In(e);
	return $n(e).map((i, a) => ({
		key: i,
		at: a,
		name: Object.hasOwn(n.names, i) ? n.names[i] ?? "" : "",
		words: Wn(e, e.nodes[a]),
		effect: t?.nodes[a]?.effect_in_circuit ?? null,
		degree: r[a] ?? 0
	}));
}
function tr(e, t) {
	let n = t.toLowerCase().split(/\s+/).filter(Boolean);
	return n.length === 0 ? e : e.filter((e) => {
		let t = `${e.key} ${e.name} ${e.words}`.toLowerCase();
		return n.every((e) => t.includes(e));
	});
}
function nr(e, t, n) {
	let r = n ? -1 : 1, i = (e, n) => {
		if (t === "name") return !e.name == !n.name ? r * e.name.localeCompare(n.name) : e.name ? -1 : 1;
		let i = (e) => t === "place" ? e.at : t === "effect" ? e.effect ?? 0 : e.degree;
		return r * (i(e) - i(n));
	};
	return [...e].sort((e, t) => i(e, t) || e.at - t.at);
}
function rr(e, t, n, r) {
	let i = Math.max(0, Math.min(r, Math.floor(e / n) - 6));
	return {
		start: i,
		end: Math.max(i, Math.min(r, Math.ceil((e + t) / n) + 6))
	};
}
// src/frame/nodegrid.tsx
var ir = 28, ar = 420, or = [
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
function sr({ store: e, circuit: t }) {
	let n = e.behaviour.value, r = e.look.value.notes, [i, a] = R(""), [o, s] = R({
		by: "place",
		isDescending: !1
	}), c = Ee(() => er(t, n, r), [
		t,
		n,
		r
	]), l = Ee(() => nr(tr(c, i), o.by, o.isDescending), [
		c,
		i,
		o
	]), u = Object.keys(r.names).length > 0, d = or.filter(({ by: e }) => (e !== "name" || u) && (e !== "effect" || n !== null));
	return /* @__PURE__ */ W("section", {
		class: "section",
		children: [
			/* @__PURE__ */ W("div", {
				class: "spread",
				children: [/* @__PURE__ */ W("h2", { children: ["All nodes ", /* @__PURE__ */ W("span", {
					class: "soft",
					children: l.length === c.length ? jt(c.length) : `${jt(l.length)} of ${jt(c.length)}`
				})] }), /* @__PURE__ */ W("input", {
					type: "search",
					class: "small",
					"aria-label": "Filter nodes",
					placeholder: "filter",
					value: i,
					onInput: (e) => a(e.currentTarget.value)
				})]
			}),
			/* @__PURE__ */ W("p", {
				class: "sr-only",
				role: "status",
				children: Mt(l.length, "node")
			}),
			/* @__PURE__ */ W(cr, {
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
function cr({ store: e, circuit: t, rows: n, columns: r, sorting: i, sort: a }) {
	let o = Te(null), [s, c] = R(0), [l, u] = R(0), d = Te(!1), f = Math.min(l, n.length - 1), { start: p, end: m } = rr(s, ar, ir, n.length), h = (e) => r.some(({ by: t }) => t === e), g = r.map((e) => e.width).join(" ");
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
			PageDown: Math.floor(ar / ir) - 1,
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
		let a = Math.max(Math.min(i.scrollTop, r * ir), (r + 1) * ir - i.clientHeight);
		a !== i.scrollTop && (i.scrollTop = a), c(a);
	}, v = (e) => i.by === e ? i.isDescending ? "descending" : "ascending" : "none", y = (e) => a({
		by: e,
		isDescending: i.by === e ? !i.isDescending : e === "effect" || e === "degree"
	});
	return /* @__PURE__ */ W("div", {
		class: "node-grid table",
		role: "grid",
		"aria-label": "All nodes",
		"aria-rowcount": n.length + 1,
		children: [/* @__PURE__ */ W("div", {
			role: "rowgroup",
			children: /* @__PURE__ */ W("div", {
				role: "row",
				class: "head",
				"aria-rowindex": 1,
				style: { gridTemplateColumns: g },
				children: r.map(({ by: e, name: t }) => /* @__PURE__ */ W("div", {
					role: "columnheader",
					class: e === "effect" || e === "degree" ? "num" : "",
					"aria-sort": v(e),
					children: /* @__PURE__ */ W("button", {
						type: "button",
						onClick: () => y(e),
						children: t
					})
				}, e))
			})
		}), /* @__PURE__ */ W("div", {
			ref: o,
			role: "rowgroup",
			class: "body",
			style: { maxHeight: `${ar}px` },
			onScroll: (e) => c(e.currentTarget.scrollTop),
			onKeyDown: _,
			children: [
				/* @__PURE__ */ W("div", {
					role: "presentation",
					style: { height: `${p * ir}px` }
				}),
				n.slice(p, m).map((n, r) => /* @__PURE__ */ W("div", {
					role: "row",
					"aria-rowindex": p + r + 2,
					class: "line",
					style: {
						height: `${ir}px`,
						gridTemplateColumns: g
					},
					onClick: () => e.change({ selected: n.key }),
					onFocusIn: () => u(p + r),
					...lr(e, n.key),
					children: [
						/* @__PURE__ */ W("div", {
							role: "gridcell",
							class: "clip",
							title: n.words,
							children: /* @__PURE__ */ W(Jn, {
								store: e,
								circuit: t,
								node: n.key,
								isBare: !0,
								tabIndex: p + r === f ? 0 : -1
							})
						}),
						h("name") && /* @__PURE__ */ W("div", {
							role: "gridcell",
							class: "clip",
							title: gn(n.name),
							children: gn(n.name, 60)
						}),
						h("effect") && /* @__PURE__ */ W("div", {
							role: "gridcell",
							class: "num",
							children: /* @__PURE__ */ W(K, {
								value: n.effect,
								as: "effect"
							})
						}),
						/* @__PURE__ */ W("div", {
							role: "gridcell",
							class: "num",
							children: n.degree
						})
					]
				}, n.key)),
				/* @__PURE__ */ W("div", {
					role: "presentation",
					style: { height: `${(n.length - m) * ir}px` }
				}),
				n.length === 0 && /* @__PURE__ */ W("p", {
					class: "empty small",
					children: "No node fits."
				})
			]
		})]
	});
}
function lr(e, t) {
	let { onPointerEnter: n, onPointerLeave: r } = qn(e, t);
	return {
		onPointerEnter: n,
		onPointerLeave: r
	};
}
// src/frame/pair.tsx
function ur({ a: e, b: t }) {
	let n = {
		a: /* @__PURE__ */ new Set(),
		b: /* @__PURE__ */ new Set()
	};
	for (let [r, i] of zn(e, t)) (r === null || i === null || e[r] !== t[i]) && (r !== null && n.a.add(r), i !== null && n.b.add(i));
	return n;
}
function dr({ circuit: e }) {
	let [t, n] = R(0), r = e.pairs[t] ?? e.pairs[0];
	if (!r) return null;
	let i = ur(r), a = e.pairs.length;
	return /* @__PURE__ */ W("section", {
		class: "section",
		children: [/* @__PURE__ */ W("div", {
			class: "spread",
			children: [/* @__PURE__ */ W("h2", { children: ["Example ", /* @__PURE__ */ W("span", {
				class: "soft",
				children: [
					t + 1,
					" of ",
					jt(e.n_pairs),
					" pairs"
				]
			})] }), a > 1 && /* @__PURE__ */ W("div", {
				class: "row tight small",
				children: [/* @__PURE__ */ W("button", {
					type: "button",
					class: "quiet",
					"aria-label": "Example before",
					disabled: t === 0,
					onClick: () => n(t - 1),
					children: "‹"
				}), /* @__PURE__ */ W("button", {
					type: "button",
					class: "quiet",
					"aria-label": "Next example",
					disabled: t >= a - 1,
					onClick: () => n(t + 1),
					children: "›"
				})]
			})]
		}), /* @__PURE__ */ W("dl", {
			class: "pair",
			children: [/* @__PURE__ */ W(fr, {
				name: "A",
				tokens: r.a,
				marked: i.a,
				answer: r.answers[0],
				circuit: e
			}), /* @__PURE__ */ W(fr, {
				name: "B",
				tokens: r.b,
				marked: i.b,
				answer: r.answers[1],
				circuit: e
			})]
		})]
	});
}
function fr({ name: e, tokens: t, marked: n, answer: r, circuit: i }) {
	return /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W("dt", { children: e }), /* @__PURE__ */ W("dd", { children: [/* @__PURE__ */ W("span", {
		class: "prompt",
		children: t.map((e, t) => {
			let r = /* @__PURE__ */ W(bn, { text: vn(e, i.texts) });
			return n.has(t) ? /* @__PURE__ */ W("mark", {
				title: "differs between the two prompts",
				children: r
			}) : /* @__PURE__ */ W("span", { children: r });
		})
	}), /* @__PURE__ */ W("span", {
		class: "answer",
		children: [
			/* @__PURE__ */ W("span", {
				class: "soft small",
				children: "then"
			}),
			" ",
			/* @__PURE__ */ W(bn, { text: vn(r, i.texts) })
		]
	})] })] });
}
// src/frame/summary.tsx
var pr = Math.LN2;
function mr({ store: e }) {
	let t = e.circuit.value;
	if (!t) return /* @__PURE__ */ W("p", {
		class: "busy",
		role: "status",
		children: "The circuit is on its way …"
	});
	let { card: n } = t;
	return /* @__PURE__ */ W("article", {
		class: "circuit-panel",
		"aria-label": "Circuit",
		children: [
			/* @__PURE__ */ W("header", { children: [
				/* @__PURE__ */ W("span", {
					class: "overline",
					children: "Circuit"
				}),
				/* @__PURE__ */ W("h1", { children: gn(n.task) }),
				/* @__PURE__ */ W("p", {
					class: "soft",
					children: [
						gn(n.name),
						", in the model ",
						gn(n.model)
					]
				})
			] }),
			/* @__PURE__ */ W("div", {
				class: "stats",
				children: [
					/* @__PURE__ */ W(hr, {
						name: "nodes",
						value: jt(n.n_nodes),
						title: At(n.n_nodes)
					}),
					/* @__PURE__ */ W(hr, {
						name: "edges",
						value: jt(n.n_edges),
						title: At(n.n_edges)
					}),
					/* @__PURE__ */ W(hr, {
						name: "loss, nats a prompt",
						value: Nt(n.loss),
						title: At(n.loss)
					})
				]
			}),
			/* @__PURE__ */ W(gr, { circuit: t }),
			/* @__PURE__ */ W(dr, { circuit: t }),
			/* @__PURE__ */ W(vr, {
				store: e,
				circuit: t
			}),
			/* @__PURE__ */ W(sr, {
				store: e,
				circuit: t
			}),
			!e.behaviour.value && /* @__PURE__ */ W("div", {
				class: "section",
				children: /* @__PURE__ */ W(Yn, {
					store: e,
					circuit: t,
					what: "effects, activations and samples"
				})
			}),
			/* @__PURE__ */ W(_r, { circuit: t })
		]
	});
}
function hr({ name: e, value: t, title: n }) {
	return /* @__PURE__ */ W("div", {
		class: "stat",
		title: n,
		children: [/* @__PURE__ */ W("div", {
			class: "value num",
			children: t
		}), /* @__PURE__ */ W("div", {
			class: "name",
			children: e
		})]
	});
}
function gr({ circuit: e }) {
	let { card: t, calibration: n, report: r } = e, i = [
		[
			"whole model",
			t.full_loss,
			"The model with nothing ablated."
		],
		[
			"circuit",
			t.loss,
			"Everything outside the circuit at its mean."
		],
		[
			"calibrated",
			n.task_loss,
			`The circuit's loss with its logits scaled by ${Ot(n.scale)} and the answers' difference shifted by ${Ot(n.shift)}.`
		]
	];
	r && i.push([
		"circuit, held out",
		r.circuit.sufficiency.loss,
		"Measured again on prompts that nothing was chosen on."
	]);
	let a = Math.max(pr, ...i.map(([, e]) => e)), o = (e) => `${100 * Math.max(0, e) / a}%`;
	return /* @__PURE__ */ W("section", {
		class: "section",
		children: [/* @__PURE__ */ W("h2", { children: "Loss" }), /* @__PURE__ */ W("div", {
			class: "losses",
			children: [i.map(([e, n, r]) => /* @__PURE__ */ W("div", {
				class: "loss",
				title: r,
				children: [
					/* @__PURE__ */ W("span", { children: e }),
					/* @__PURE__ */ W("span", {
						class: "track",
						"aria-hidden": "true",
						children: [
							/* @__PURE__ */ W("i", {
								class: "fill",
								style: { width: o(n) }
							}),
							/* @__PURE__ */ W("i", {
								class: "target",
								style: { left: o(t.target_loss) }
							}),
							/* @__PURE__ */ W("i", {
								class: "chance",
								style: { left: o(pr) }
							})
						]
					}),
					/* @__PURE__ */ W(K, {
						value: n,
						as: "loss"
					})
				]
			}, e)), /* @__PURE__ */ W("p", {
				class: "small soft",
				children: [
					"Thick line: the target, ",
					/* @__PURE__ */ W(K, {
						value: t.target_loss,
						as: "loss"
					}),
					". Dashed: chance, ",
					/* @__PURE__ */ W(K, {
						value: pr,
						as: "loss"
					}),
					". Nats a prompt",
					e.n_pairs > 0 && `, on ${Mt(e.n_pairs, "pair")} that pruning ${e.is_held_out ? "didn't see" : "saw"}`,
					"."
				]
			})]
		})]
	});
}
function _r({ circuit: e }) {
	let { card: t } = e;
	return /* @__PURE__ */ W("section", {
		class: "section",
		children: [/* @__PURE__ */ W("h2", { children: "Particulars" }), /* @__PURE__ */ W("dl", {
			class: "facts small",
			children: [
				/* @__PURE__ */ W("dt", { children: "accuracy" }),
				/* @__PURE__ */ W("dd", { children: /* @__PURE__ */ W(K, {
					value: t.accuracy,
					as: "percent"
				}) }),
				/* @__PURE__ */ W("dt", { children: "embedding" }),
				/* @__PURE__ */ W("dd", { children: [Mt(e.n_embedding_weights, "weight"), " to its channels"] }),
				/* @__PURE__ */ W("dt", { children: "unembedding" }),
				/* @__PURE__ */ W("dd", { children: [Mt(e.n_unembedding_weights, "weight"), " from its channels"] }),
				e.removed.weight.length > 0 && /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W("dt", { children: "pruned weights" }), /* @__PURE__ */ W("dd", { children: [jt(e.removed.weight.length), " between its nodes carry their source's mean"] })] }),
				/* @__PURE__ */ W("dt", { children: "means over" }),
				/* @__PURE__ */ W("dd", { children: Mt(e.n_mean_tokens, "token") }),
				/* @__PURE__ */ W("dt", { children: "model" }),
				/* @__PURE__ */ W("dd", { children: [
					Mt(e.n_layer, "layer"),
					", width ",
					jt(e.d_model),
					", heads of ",
					jt(e.d_head)
				] }),
				/* @__PURE__ */ W("dt", { children: "model's hash" }),
				/* @__PURE__ */ W("dd", {
					class: "mono",
					title: gn(t.model_hash),
					children: gn(t.model_hash, 12)
				}),
				/* @__PURE__ */ W("dt", { children: "seed" }),
				/* @__PURE__ */ W("dd", { children: t.seed })
			]
		})]
	});
}
function vr({ store: e, circuit: t }) {
	let n = e.look.value.notes;
	return n.pins.length === 0 && n.groups.length === 0 ? null : /* @__PURE__ */ W("section", {
		class: "section",
		children: [
			/* @__PURE__ */ W("h2", { children: "Notes" }),
			n.pins.length > 0 && /* @__PURE__ */ W("div", {
				class: "note",
				children: [/* @__PURE__ */ W("span", {
					class: "overline",
					children: "Pinned"
				}), /* @__PURE__ */ W("ul", {
					class: "links",
					children: n.pins.map((n) => /* @__PURE__ */ W("li", { children: [/* @__PURE__ */ W(Jn, {
						store: e,
						circuit: t,
						node: n
					}), /* @__PURE__ */ W("button", {
						type: "button",
						class: "link remove",
						"aria-label": `Unpin ${gn(n)}`,
						onClick: () => e.change({ notes: Dn(e.look.peek().notes, n) }),
						children: "×"
					})] }, n))
				})]
			}),
			n.groups.map((n) => /* @__PURE__ */ W("div", {
				class: "note",
				children: [/* @__PURE__ */ W("span", {
					class: "spread",
					children: [/* @__PURE__ */ W("strong", { children: gn(n.name, 60) }), /* @__PURE__ */ W("button", {
						type: "button",
						class: "link small",
						onClick: () => e.change({ notes: An(e.look.peek().notes, n.name) }),
						children: "Ungroup"
					})]
				}), /* @__PURE__ */ W("ul", {
					class: "links",
					children: n.nodes.map((n) => /* @__PURE__ */ W("li", { children: /* @__PURE__ */ W(Jn, {
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
function yr(e, t) {
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
function br(e) {
	return [...new Set(e.prompts.flatMap((e) => e.channels.map((e) => e.index)))].sort((e, t) => e - t);
}
function xr({ circuit: e, behaviour: t, head: n }) {
	let [r, i] = R("in_circuit"), [a, o] = R(0), s = br(n), c = typeof r == "number" && !s.includes(r) ? "in_circuit" : r, l = n.prompts[a] ?? n.prompts[0], u = Ee(() => {
		let e = n.prompts.map((e) => yr(e, c));
		return typeof c == "number" ? Ht(...e.flatMap((e) => e.values)) : 1;
	}, [n, c]);
	if (!l) return /* @__PURE__ */ W("p", {
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
	], f = l.tokens.map((n) => hn(vn(n, e.texts, t.texts), 8));
	return /* @__PURE__ */ W("section", {
		class: "section attention",
		children: [
			/* @__PURE__ */ W("h2", { children: [
				"Attention of head ",
				n.head,
				", layer ",
				n.layer
			] }),
			/* @__PURE__ */ W("div", {
				class: "row",
				children: [/* @__PURE__ */ W("div", {
					class: "segmented small",
					role: "group",
					"aria-label": "Pattern",
					children: d.map(([e, t]) => /* @__PURE__ */ W("button", {
						type: "button",
						"aria-pressed": c === e,
						onClick: () => i(e),
						children: t
					}))
				}), n.prompts.length > 1 && /* @__PURE__ */ W("label", {
					class: "field small",
					children: [/* @__PURE__ */ W("span", { children: "prompt" }), /* @__PURE__ */ W("select", {
						value: a,
						onChange: (e) => o(Number(e.currentTarget.value)),
						children: n.prompts.map((e, t) => /* @__PURE__ */ W("option", {
							value: t,
							children: t + 1
						}))
					})]
				})]
			}),
			/* @__PURE__ */ W("p", {
				class: "soft small",
				children: typeof c == "number" ? `What query and key channel ${c} add to the scores, before the softmax.` : "Each row is a token; it says how much of each earlier token, and of the sink, the head takes."
			}),
			/* @__PURE__ */ W(Dr, {
				matrix: yr(l, c),
				labels: f,
				most: u,
				from: typeof c == "number" ? -1 : 0
			})
		]
	});
}
var Sr = 5, Cr = 12, wr = 24, Tr = 6.7;
function Er(e, t, n) {
	let r = e.length, i = 10 + Tr * Math.max(t ? 4 : 0, ...e.map((e) => [...e].length)), a = t ? Sr : 0, o = Math.floor((n - i - a) / (r + +!!t)), s = Math.max(Cr, Math.min(wr, o)), c = (e) => i + e * s + (t && e > 0 ? a : 0);
	return {
		cell: s,
		left: i,
		top: i,
		width: c(r + +!!t) + 1,
		height: i + r * s + 1,
		x: c
	};
}
function Dr({ matrix: e, labels: t, most: n, from: r }) {
	let i = Te(null), a = Te(null), [o, s] = R(340), [c, l] = R(null), u = e.sink !== null, d = t.length, f = d + +!!u, p = Er(t, u, o), m = rn.value;
	we(() => {
		let e = a.current;
		if (!e) return;
		let t = new ResizeObserver(() => s(e.clientWidth));
		return t.observe(e), () => t.disconnect();
	}, []), we(() => {
		i.current && Ar(i.current, p, {
			matrix: e,
			labels: t,
			most: n,
			place: c,
			shown: m
		});
	}, [
		e,
		t.join("\n"),
		n,
		c,
		m,
		o
	]);
	let h = (e) => e + +!!u;
	return /* @__PURE__ */ W("div", {
		ref: a,
		children: [/* @__PURE__ */ W("div", {
			class: "scroller",
			tabIndex: -1,
			children: /* @__PURE__ */ W("canvas", {
				ref: i,
				class: "matrix",
				tabIndex: 0,
				role: "application",
				"aria-roledescription": "matrix",
				"aria-label": `Attention matrix of ${d} tokens; arrow keys go from entry to entry`,
				style: {
					width: `${p.width}px`,
					height: `${p.height}px`
				},
				onKeyDown: (e) => {
					let t = {
						ArrowUp: [-1, 0],
						ArrowDown: [1, 0],
						ArrowLeft: [0, -1],
						ArrowRight: [0, 1]
					}[e.key];
					if (!t || d === 0) return;
					e.preventDefault(), e.stopPropagation();
					let n = c ?? {
						query: d - 1,
						column: h(d - 1) - (t[1] ?? 0)
					}, r = Math.max(0, Math.min(d - 1, n.query + (t[0] ?? 0)));
					l({
						query: r,
						column: Math.max(0, Math.min(f - 1, n.column + (t[1] ?? 0)))
					});
				},
				onPointerMove: (e) => {
					let t = e.currentTarget.getBoundingClientRect(), [n, r] = [e.clientX - t.left, e.clientY - t.top], i = Math.floor((r - p.top) / p.cell), a = -1;
					for (let e = 0; e < f; e++) n >= p.x(e) && n < p.x(e) + p.cell && (a = e);
					i >= 0 && i < d && a >= 0 ? (c?.query !== i || c.column !== a) && l({
						query: i,
						column: a
					}) : l(null);
				},
				onPointerLeave: () => l(null),
				onBlur: () => l(null)
			})
		}), /* @__PURE__ */ W("div", {
			class: "spread",
			children: [/* @__PURE__ */ W("p", {
				class: "readout small",
				"aria-live": "polite",
				children: c ? /* @__PURE__ */ W(kr, {
					matrix: e,
					labels: t,
					place: c
				}) : /* @__PURE__ */ W("span", {
					class: "soft",
					children: "Point at an entry for its value."
				})
			}), /* @__PURE__ */ W(wn, {
				most: n,
				from: r
			})]
		})]
	});
}
function Or(e, { query: t, column: n }) {
	if (e.sink && n === 0) return e.sink[t] ?? null;
	let r = e.sink ? n - 1 : n;
	return r > t ? null : e.values[t]?.[r] ?? null;
}
function kr({ matrix: e, labels: t, place: n }) {
	let r = e.sink !== null && n.column === 0, i = e.sink ? n.column - 1 : n.column, a = Or(e, n);
	return /* @__PURE__ */ W(x, { children: [
		/* @__PURE__ */ W("span", {
			class: "token",
			children: t[n.query]
		}),
		" ",
		/* @__PURE__ */ W("span", {
			class: "soft",
			children: [
				"(",
				n.query + 1,
				")"
			]
		}),
		" →",
		" ",
		r ? "sink" : /* @__PURE__ */ W(x, { children: [
			/* @__PURE__ */ W("span", {
				class: "token",
				children: t[i]
			}),
			" ",
			/* @__PURE__ */ W("span", {
				class: "soft",
				children: [
					"(",
					i + 1,
					")"
				]
			})
		] }),
		": ",
		a === null ? "not seen, it comes later" : /* @__PURE__ */ W("strong", {
			class: "num",
			children: At(a)
		})
	] });
}
function Ar(e, t, { matrix: n, labels: r, most: i, place: a, shown: o }) {
	let s = e.getContext("2d");
	if (!s) return;
	let c = getComputedStyle(e), l = (e) => c.getPropertyValue(e).trim(), u = r.length + +!!n.sink, d = t.width * t.height > 4e6 ? 1 : Math.max(1, devicePixelRatio);
	e.width = t.width * d, e.height = t.height * d, s.scale(d, d);
	let { cell: f } = t;
	for (let e = 0; e < r.length; e++) for (let r = 0; r < u; r++) {
		let a = Or(n, {
			query: e,
			column: r
		});
		s.fillStyle = a === null ? l("--band") : Vt(a, i, o).back, s.fillRect(t.x(r), t.top + e * f, f - 1, f - 1), a !== null && (s.strokeStyle = l("--line"), s.lineWidth = .5, s.strokeRect(t.x(r) + .25, t.top + e * f + .25, f - 1.5, f - 1.5));
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
function jr(e, t, n) {
	let r = (e, n) => {
		let [r, i] = [t(e), t(n)];
		return typeof r == "number" && typeof i == "number" ? r - i : String(r).localeCompare(String(i), "en", { numeric: !0 });
	};
	return [...e].sort((e, t) => n ? r(t, e) : r(e, t));
}
function Mr(e) {
	let { label: t, columns: n, rows: r, noun: i, first: a = 8, rowProps: o } = e, [s, c] = R(null), [l, u] = R(!1), d = s && n[s.column], f = d ? jr(r, d.value, s.isDescending) : r, p = l ? f : f.slice(0, a), m = (e) => c({
		column: e,
		isDescending: s?.column === e ? !s.isDescending : !!n[e]?.isNumber
	}), h = (e) => s?.column === e ? s.isDescending ? "descending" : "ascending" : "none";
	return /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W("table", {
		class: "table",
		"aria-label": t,
		children: [/* @__PURE__ */ W("thead", { children: /* @__PURE__ */ W("tr", { children: n.map((e, t) => /* @__PURE__ */ W("th", {
			scope: "col",
			class: e.isNumber ? "num" : "",
			"aria-sort": h(t),
			title: e.title,
			children: /* @__PURE__ */ W("button", {
				type: "button",
				onClick: () => m(t),
				children: e.name
			})
		})) }) }), /* @__PURE__ */ W("tbody", { children: p.map((e) => /* @__PURE__ */ W("tr", {
			...o?.(e),
			children: n.map((t) => /* @__PURE__ */ W("td", {
				class: t.isNumber ? "num" : "",
				children: t.cell(e)
			}))
		})) })]
	}), r.length > a && /* @__PURE__ */ W("button", {
		type: "button",
		class: "link small more",
		"aria-expanded": l,
		onClick: () => u(!l),
		children: l ? "Show fewer" : `Show all ${Mt(r.length, i)}`
	})] });
}
// src/node/connections.tsx
function Nr({ value: e, most: t }) {
	let n = t > 0 ? 100 * Math.abs(e) / t : 0;
	return /* @__PURE__ */ W("span", {
		class: "weight",
		children: [/* @__PURE__ */ W("span", {
			class: "meter",
			"aria-hidden": "true",
			children: /* @__PURE__ */ W("i", {
				class: e < 0 ? "neg" : "",
				style: { width: `${n}%` }
			})
		}), /* @__PURE__ */ W(K, {
			value: e,
			as: "signed",
			tint: !0
		})]
	});
}
function Pr({ store: e, circuit: t, behaviour: n, links: r, label: i }) {
	let a = Ht(r.map((e) => e.weight)), o = (e) => e.edge === null ? null : n?.edge_effects[e.edge] ?? null, s = [{
		name: "Node",
		value: (e) => Kn(t, e.node),
		cell: (n) => /* @__PURE__ */ W(Jn, {
			store: e,
			circuit: t,
			node: Kn(t, n.node)
		})
	}, {
		name: "Weight",
		value: (e) => Math.abs(e.weight),
		cell: (e) => /* @__PURE__ */ W(Nr, {
			value: e.weight,
			most: a
		}),
		isNumber: !0,
		title: "The model's weight between the two nodes. Sorts by magnitude."
	}];
	return n && r.some((e) => e.edge !== null) && s.push({
		name: "Effect",
		value: (e) => o(e) ?? 0,
		cell: (e) => /* @__PURE__ */ W(K, {
			value: o(e),
			as: "effect"
		}),
		isNumber: !0,
		title: "Loss of the circuit without this edge, minus its loss, in nats a prompt."
	}), /* @__PURE__ */ W(Mr, {
		label: i,
		columns: s,
		rows: r,
		noun: "edge",
		rowProps: (n) => {
			let r = Kn(t, n.node);
			return {
				class: "pressable",
				onClick: () => e.change({ selected: r }),
				...qn(e, r)
			};
		}
	});
}
function Fr(e) {
	return e.links.length === 0 ? null : /* @__PURE__ */ W("details", {
		class: "pruned",
		children: [/* @__PURE__ */ W("summary", {
			class: "small soft",
			children: [
				e.links.length,
				" pruned ",
				e.links.length === 1 ? "weight" : "weights",
				", which only carry their source's mean"
			]
		}), /* @__PURE__ */ W(Pr, { ...e })]
	});
}
function Ir(e) {
	let { title: t, none: n, links: r, pruned: i, ...a } = e;
	return /* @__PURE__ */ W("section", {
		class: "section",
		children: [
			/* @__PURE__ */ W("h2", { children: [
				t,
				" ",
				/* @__PURE__ */ W("span", {
					class: "soft",
					children: r.length
				})
			] }),
			r.length > 0 ? /* @__PURE__ */ W(Pr, {
				...a,
				links: r,
				label: t
			}) : /* @__PURE__ */ W("p", {
				class: "soft small",
				children: n
			}),
			/* @__PURE__ */ W(Fr, {
				...a,
				links: i,
				label: `${t}, pruned`
			})
		]
	});
}
function Lr({ store: e, circuit: t, title: n, note: r, nodes: i }) {
	return i.length === 0 ? null : /* @__PURE__ */ W("section", {
		class: "section",
		children: [
			/* @__PURE__ */ W("h2", { children: n }),
			/* @__PURE__ */ W("p", {
				class: "soft small",
				children: r
			}),
			/* @__PURE__ */ W("ul", {
				class: "links",
				children: i.map((n) => /* @__PURE__ */ W("li", { children: /* @__PURE__ */ W(Jn, {
					store: e,
					circuit: t,
					node: Kn(t, n)
				}) }, n))
			})
		]
	});
}
function Rr({ relations: e, ...t }) {
	let { reads: n, writes: r, prunedReads: i, prunedWrites: a, writers: o, readers: s, partners: c, embedded: l } = e, u = l !== null, d = s.length > 0;
	return /* @__PURE__ */ W(x, { children: [
		/* @__PURE__ */ W(Lr, {
			...t,
			title: "Written before by",
			note: "Nodes that add to this residual channel earlier.",
			nodes: o
		}),
		!u && /* @__PURE__ */ W(Ir, {
			...t,
			title: "Reads",
			none: "Nothing of the circuit: all that it reads is at its mean.",
			links: n,
			pruned: i
		}),
		/* @__PURE__ */ W(Ir, {
			...t,
			title: "Writes",
			none: e.unembedded === null ? d ? "To the residual stream, where the nodes below read it." : c.length > 0 ? "Nothing by a weight: it is multiplied with its partner below." : "Nothing that the circuit keeps." : "No further node: the unembedding reads it.",
			links: r,
			pruned: a
		}),
		/* @__PURE__ */ W(Lr, {
			...t,
			title: "Read later by",
			note: "Nodes that read this residual channel later.",
			nodes: s
		}),
		/* @__PURE__ */ W(Lr, {
			...t,
			title: "Is multiplied with",
			note: "Query and key of one number meet in the head's attention pattern.",
			nodes: c
		})
	] });
}
// src/node/effect.tsx
var zr = 1e3;
function Br(e) {
	let t = e.reduce((e, t) => Math.min(e, t), 0), n = e.reduce((e, t) => Math.max(e, t), 0), r = (e) => n > t ? (e - t) / (n - t) * zr : 0;
	return {
		low: t,
		high: n,
		at: r,
		ticks: [...new Set(e.map((e) => Math.round(r(e))))]
	};
}
function Vr({ value: e, all: t }) {
	let { low: n, high: r, at: i, ticks: a } = Br(t), [o, s] = [i(0), i(e)];
	return /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W("svg", {
		class: "strip",
		viewBox: `0 0 ${zr} 16`,
		preserveAspectRatio: "none",
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ W("path", {
				class: "others",
				d: a.map((e) => `M${e} 3V13`).join("")
			}),
			/* @__PURE__ */ W("rect", {
				class: e < 0 ? "neg" : "pos",
				x: Math.min(o, s),
				y: "5",
				width: Math.abs(s - o),
				height: "6"
			}),
			/* @__PURE__ */ W("path", {
				class: "zero",
				d: `M${o} 0V16`
			}),
			/* @__PURE__ */ W("path", {
				class: "here",
				d: `M${s} 0V16`
			})
		]
	}), /* @__PURE__ */ W("div", {
		class: "ends small soft",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ W("span", {
			title: At(n),
			children: n < 0 ? Pt(n) : "0"
		}), /* @__PURE__ */ W("span", {
			title: At(r),
			children: Pt(r)
		})]
	})] });
}
function Hr({ name: e, title: t, value: n, all: r }) {
	return /* @__PURE__ */ W("div", {
		class: "effect",
		title: t,
		children: [/* @__PURE__ */ W("dt", { children: [e, /* @__PURE__ */ W("span", {
			class: "soft small",
			children: [
				Lt(Rn(n, r)),
				" of ",
				r.length
			]
		})] }), /* @__PURE__ */ W("dd", { children: [/* @__PURE__ */ W("span", {
			class: "value",
			children: [/* @__PURE__ */ W(K, {
				value: n,
				as: "effect",
				tint: !0
			}), /* @__PURE__ */ W("span", {
				class: "soft small",
				children: " nats a prompt"
			})]
		}), /* @__PURE__ */ W(Vr, {
			value: n,
			all: r
		})] })]
	});
}
function Ur({ behaviour: e, at: t }) {
	let n = e.nodes[t];
	if (!n) return null;
	let { inCircuit: r, inModel: i } = Bn(e);
	return /* @__PURE__ */ W("section", {
		class: "section",
		children: [/* @__PURE__ */ W("h2", { children: "Effect of ablating it" }), /* @__PURE__ */ W("dl", {
			class: "effects",
			children: [/* @__PURE__ */ W(Hr, {
				name: "In the circuit",
				title: "Loss of the circuit with this node at its mean as well, minus its loss. Thin lines: the other nodes.",
				value: n.effect_in_circuit,
				all: r
			}), /* @__PURE__ */ W(Hr, {
				name: "In the whole model",
				title: "Loss of the whole model with only this node at its mean, minus its loss. Thin lines: the other nodes.",
				value: n.effect_in_model,
				all: i
			})]
		})]
	});
}
// src/node/histogram.tsx
var Wr = 360, Gr = 96;
function Kr(e, t) {
	let n = t ? (e) => Math.log10(1 + e) : (e) => e, r = Math.max(0, ...e.map(n));
	return e.map((e) => r > 0 ? n(e) / r : 0);
}
function qr({ node: e, held: t, n_tokens: n }) {
	let [r, i] = R(!1), a = n > 0 ? e.n_zero / n : 0;
	return /* @__PURE__ */ W("section", {
		class: "section",
		children: [
			/* @__PURE__ */ W("div", {
				class: "spread",
				children: [/* @__PURE__ */ W("h2", { children: "Activations" }), /* @__PURE__ */ W("label", {
					class: "check small",
					children: [/* @__PURE__ */ W("input", {
						type: "checkbox",
						checked: r,
						onChange: (e) => i(e.currentTarget.checked)
					}), "log counts"]
				})]
			}),
			/* @__PURE__ */ W("p", {
				class: "soft small",
				children: [
					"Over ",
					Mt(n, "token"),
					" of the pretraining text."
				]
			}),
			/* @__PURE__ */ W("div", {
				class: "zeros",
				children: [
					/* @__PURE__ */ W("span", { children: "exactly zero" }),
					/* @__PURE__ */ W("span", {
						class: "meter",
						"aria-hidden": "true",
						children: /* @__PURE__ */ W("i", {
							class: "zero",
							style: { width: `${100 * a}%` }
						})
					}),
					/* @__PURE__ */ W("span", {
						class: "num",
						title: `${jt(e.n_zero)} of ${Mt(n, "token")}`,
						children: It(a)
					})
				]
			}),
			e.histogram.counts.some((e) => e > 0) ? /* @__PURE__ */ W(Jr, {
				node: e,
				held: t,
				n_tokens: n,
				isLog: r
			}) : /* @__PURE__ */ W("p", {
				class: "soft small",
				children: "It was never anything but zero."
			}),
			/* @__PURE__ */ W("dl", {
				class: "moments small",
				children: [
					/* @__PURE__ */ W("dt", { children: "mean" }),
					/* @__PURE__ */ W("dd", { children: /* @__PURE__ */ W(K, { value: e.mean }) }),
					/* @__PURE__ */ W("dt", { children: "std" }),
					/* @__PURE__ */ W("dd", { children: /* @__PURE__ */ W(K, { value: e.std }) }),
					/* @__PURE__ */ W("dt", { children: "min" }),
					/* @__PURE__ */ W("dd", { children: /* @__PURE__ */ W(K, { value: e.min }) }),
					/* @__PURE__ */ W("dt", { children: "max" }),
					/* @__PURE__ */ W("dd", { children: /* @__PURE__ */ W(K, { value: e.max }) })
				]
			})
		]
	});
}
function Jr({ node: e, held: t, n_tokens: n, isLog: r }) {
	let { edges: i, counts: a } = e.histogram, [o, s] = R(null), [c, l] = [i[0] ?? 0, i.at(-1) ?? 0], u = (e) => l > c ? (e - c) / (l - c) * Wr : 0, d = Kr(a, r), f = (e) => {
		let t = Sn(e.key, o ?? -1, a.length);
		t !== null && (e.preventDefault(), e.stopPropagation(), s(t));
	}, p = (e) => {
		let t = e.currentTarget.getBoundingClientRect(), n = c + (e.clientX - t.left) / t.width * (l - c);
		s(Math.max(0, Math.min(a.length - 1, i.findLastIndex((e) => e <= n))));
	}, m = o !== null && /* @__PURE__ */ W(x, { children: [
		/* @__PURE__ */ W("span", {
			title: `${At(i[o])} to ${At(i[o + 1])}`,
			children: [
				Ot(i[o]),
				" to ",
				Ot(i[o + 1])
			]
		}),
		": ",
		Mt(a[o] ?? 0, "token"),
		", ",
		It((a[o] ?? 0) / n, 2)
	] });
	return /* @__PURE__ */ W("div", { children: [
		/* @__PURE__ */ W("div", {
			class: "bars",
			tabIndex: 0,
			role: "application",
			"aria-roledescription": "histogram",
			"aria-label": `Histogram of activations that are not zero, from ${Ot(c)} to ${Ot(l)}; arrow keys go from bar to bar`,
			onKeyDown: f,
			onPointerMove: p,
			onPointerLeave: () => s(null),
			onBlur: () => s(null),
			children: /* @__PURE__ */ W("svg", {
				viewBox: `0 0 ${Wr} ${Gr}`,
				preserveAspectRatio: "none",
				"aria-hidden": "true",
				children: [
					a.map((e, t) => {
						let [n, r] = [u(i[t] ?? 0), u(i[t + 1] ?? 0)], a = (d[t] ?? 0) * 94, s = ((i[t] ?? 0) + (i[t + 1] ?? 0)) / 2 < 0 ? "neg" : "pos";
						return /* @__PURE__ */ W(x, { children: [t === o && /* @__PURE__ */ W("rect", {
							class: "under",
							x: n,
							y: "0",
							width: r - n,
							height: Gr
						}), /* @__PURE__ */ W("rect", {
							class: s,
							x: n,
							y: Gr - a,
							width: Math.max(.5, r - n - .6),
							height: a
						})] });
					}),
					c < 0 && l > 0 && /* @__PURE__ */ W("path", {
						class: "zero",
						d: `M${u(0)} 0V${Gr}`
					}),
					t >= c && t <= l && /* @__PURE__ */ W("path", {
						class: "held",
						d: `M${u(t)} 0V${Gr}`
					})
				]
			})
		}),
		/* @__PURE__ */ W("div", {
			class: "ends small soft",
			"aria-hidden": "true",
			children: [/* @__PURE__ */ W("span", {
				title: At(c),
				children: Ot(c)
			}), /* @__PURE__ */ W("span", {
				title: At(l),
				children: Ot(l)
			})]
		}),
		/* @__PURE__ */ W("p", {
			class: "readout small",
			"aria-live": "polite",
			children: m || /* @__PURE__ */ W(x, { children: [
				/* @__PURE__ */ W("span", {
					class: "dashed",
					"aria-hidden": "true"
				}),
				" where it is held when ablated: ",
				/* @__PURE__ */ W(K, { value: t })
			] })
		})
	] });
}
// src/tip.tsx
function Yr({ children: e, class: t }) {
	let [n, r] = R(null), i = (e) => {
		let t = e.target instanceof Element ? e.target.closest("[data-tip]") : null, n = t?.dataset.tip;
		r(t && n ? {
			text: n,
			beside: t.getBoundingClientRect()
		} : null);
	}, a = () => r(null);
	return /* @__PURE__ */ W("div", {
		class: t,
		onPointerOver: i,
		onPointerLeave: a,
		onFocusIn: i,
		onFocusOut: a,
		onKeyDown: (e) => e.key === "Escape" && a(),
		onWheel: a,
		children: [e, n && /* @__PURE__ */ W(Xr, { note: n })]
	});
}
function Xr({ note: e }) {
	let t = Te(null);
	we(() => {
		let n = t.current;
		if (!n) return;
		let { width: r, height: i } = n.getBoundingClientRect(), { beside: a } = e, o = Math.max(4, Math.min(innerWidth - r - 4, a.left + a.width / 2 - r / 2)), s = a.top - i - 6;
		n.style.left = `${o}px`, n.style.top = `${s > 4 ? s : a.bottom + 6}px`;
	}, [e]);
	let [n, ...r] = e.text.split("\n");
	return /* @__PURE__ */ W("div", {
		ref: t,
		class: "tip",
		role: "tooltip",
		children: [/* @__PURE__ */ W("div", {
			class: "token clip",
			children: n
		}), r.map((e) => /* @__PURE__ */ W("div", {
			class: "num",
			children: e
		}))]
	});
}
// src/node/samples.tsx
var Zr = {
	top: "Top",
	bottom: "Bottom",
	task: "Task"
};
function Qr(e) {
	let t = e.task.flatMap((e) => ["in_model", "in_circuit"].flatMap((t) => $r(e, t).map((e) => e ?? 0)));
	return Ht(...e.bands.flatMap((e) => e.samples.map((e) => e.values)), ...e.task.flatMap(({ a: e, b: t }) => [
		e.in_model,
		e.in_circuit,
		t.in_model,
		t.in_circuit
	]), t);
}
function $r({ a: e, b: t }, n) {
	return zn(e.tokens, t.tokens).map(([r, i]) => r === null || i === null ? null : (e[n][r] ?? 0) - (t[n][i] ?? 0));
}
function ei({ circuit: e, behaviour: t, node: n }) {
	let [r, i] = R("top"), a = Ee(() => Qr(n), [n]), o = (n) => vn(n, t.texts, e.texts), s = Object.keys(Zr);
	return /* @__PURE__ */ W("section", {
		class: "section samples",
		children: [
			/* @__PURE__ */ W("h2", { children: "What it responds to" }),
			/* @__PURE__ */ W("div", {
				class: "tabs",
				role: "tablist",
				"aria-label": "Samples",
				onKeyDown: (e) => {
					let t = Sn(e.key, s.indexOf(r), s.length), n = t === null ? void 0 : s[t];
					t !== null && n !== void 0 && (e.preventDefault(), e.stopPropagation(), i(n), e.currentTarget.children[t]?.focus());
				},
				children: s.map((e) => /* @__PURE__ */ W("button", {
					type: "button",
					role: "tab",
					"aria-selected": r === e,
					tabIndex: r === e ? 0 : -1,
					onClick: () => i(e),
					children: Zr[e]
				}))
			}),
			/* @__PURE__ */ W("div", {
				role: "tabpanel",
				"aria-label": Zr[r],
				children: r === "task" ? /* @__PURE__ */ W(ni, {
					samples: n.task,
					most: a,
					text: o,
					differing: e.differing
				}) : /* @__PURE__ */ W(ti, {
					bands: n.bands.filter((e) => e.side === r),
					most: a,
					text: o
				})
			})
		]
	});
}
function ti({ bands: e, most: t, text: n }) {
	let [r, i] = R(.1), a = e.find((e) => e.percent === r) ?? e[0];
	if (!a) return /* @__PURE__ */ W("p", {
		class: "soft small",
		children: "There are no such samples."
	});
	let o = a.side === "top" ? "highest" : "lowest";
	return /* @__PURE__ */ W(x, { children: [
		/* @__PURE__ */ W("div", {
			class: "spread",
			children: [/* @__PURE__ */ W("div", {
				class: "segmented small",
				role: "group",
				"aria-label": "Share of positions",
				children: e.map((e) => /* @__PURE__ */ W("button", {
					type: "button",
					"aria-pressed": e === a,
					onClick: () => i(e.percent),
					children: [e.percent, "%"]
				}))
			}), /* @__PURE__ */ W(wn, { most: t })]
		}),
		/* @__PURE__ */ W("p", {
			class: "soft small",
			children: [
				"Drawn from the ",
				a.percent,
				"% of positions with the ",
				o,
				" activations; the drawn token is framed."
			]
		}),
		/* @__PURE__ */ W(Yr, { children: /* @__PURE__ */ W("ol", {
			class: "sample-list",
			children: a.samples.map((e, r) => /* @__PURE__ */ W("li", { children: [/* @__PURE__ */ W(K, {
				value: e.values[e.at],
				as: "signed",
				tint: !0
			}), /* @__PURE__ */ W(Cn, {
				tokens: e.tokens.map(n),
				values: e.values,
				most: t,
				at: e.at,
				label: `Sample ${r + 1} of the ${o} ${a.percent}%`
			})] }))
		}) }),
		a.samples.length === 0 && /* @__PURE__ */ W("p", {
			class: "soft small",
			children: "None was drawn."
		})
	] });
}
function ni({ samples: e, most: t, text: n, differing: r }) {
	let [i, a] = R("in_circuit");
	return e.length === 0 ? /* @__PURE__ */ W("p", {
		class: "soft small",
		children: "It wasn't measured on the task."
	}) : /* @__PURE__ */ W(x, { children: [
		/* @__PURE__ */ W("div", {
			class: "spread",
			children: [/* @__PURE__ */ W("div", {
				class: "segmented small",
				role: "group",
				"aria-label": "Where it is measured",
				children: [["in_circuit", "in circuit"], ["in_model", "in model"]].map(([e, t]) => /* @__PURE__ */ W("button", {
					type: "button",
					"aria-pressed": i === e,
					onClick: () => a(e),
					children: t
				}))
			}), /* @__PURE__ */ W(wn, { most: t })]
		}),
		/* @__PURE__ */ W("p", {
			class: "soft small",
			children: i === "in_circuit" ? "Activations with everything outside the circuit at its mean. Δ is A minus B." : "Activations in the whole model. Δ is A minus B."
		}),
		/* @__PURE__ */ W(Yr, { children: e.map((e, a) => /* @__PURE__ */ W(ri, {
			sample: e,
			where: i,
			most: t,
			text: n,
			differing: r,
			number: a + 1
		})) })
	] });
}
function ri({ sample: e, where: t, most: n, text: r, differing: i, number: a }) {
	let o = zn(e.a.tokens, e.b.tokens), s = (n) => {
		let a = n === 0 ? e.a : e.b, s = o.map((e) => e[n]), l = s.map((e) => e === null ? null : a.tokens[e] ?? null);
		return {
			tokens: l.map((e) => e === null ? "" : r(e)),
			values: s.map((e) => e === null ? null : a[t][e] ?? null),
			differing: new Set(l.flatMap((e, t) => e !== null && c(t) && i.includes(e) ? [t] : []))
		};
	}, c = (t) => {
		let [n, r] = o[t] ?? [null, null];
		return n === null || r === null || e.a.tokens[n] !== e.b.tokens[r];
	}, [l, u] = [s(0), s(1)], d = $r(e, t);
	return /* @__PURE__ */ W("div", {
		class: "pair-rows scroller",
		tabIndex: -1,
		children: /* @__PURE__ */ W("div", {
			class: "pair-grid",
			style: { gridTemplateColumns: `20px repeat(${o.length}, max-content)` },
			children: [
				/* @__PURE__ */ W("span", {
					class: "soft",
					children: "A"
				}),
				/* @__PURE__ */ W(Cn, {
					...l,
					most: n,
					isAligned: !0,
					label: `Pair ${a}, A`
				}),
				/* @__PURE__ */ W("span", {
					class: "soft",
					children: "B"
				}),
				/* @__PURE__ */ W(Cn, {
					...u,
					most: n,
					isAligned: !0,
					label: `Pair ${a}, B`
				}),
				/* @__PURE__ */ W("span", {
					class: "soft",
					title: "A minus B",
					children: "Δ"
				}),
				/* @__PURE__ */ W(Cn, {
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
var ii = {
	embedding: {
		title: "Tokens that write it",
		note: "Entries of the embedding in this residual channel."
	},
	unembedding: {
		title: "Tokens whose logits it moves",
		note: "Entries of the unembedding in this residual channel."
	}
};
function ai({ circuit: e, behaviour: t, side: n, channel: r }) {
	let i = Ln(r, e[n], t?.[n]), a = Ht(i.map((e) => e.weight)), o = (n) => vn(n, e.texts, t?.texts), s = n === "embedding" ? e.differing : e.answers, c = [{
		name: "Token",
		value: (e) => hn(o(e.token)),
		cell: (e) => /* @__PURE__ */ W(x, { children: [
			/* @__PURE__ */ W(bn, { text: o(e.token) }),
			" ",
			s.includes(e.token) ? /* @__PURE__ */ W("span", {
				class: "chip on",
				children: n === "embedding" ? "differs" : "answer"
			}) : e.inTask && /* @__PURE__ */ W("span", {
				class: "chip",
				children: "task"
			})
		] })
	}, {
		name: "Weight",
		value: (e) => Math.abs(e.weight),
		cell: (e) => /* @__PURE__ */ W(Nr, {
			value: e.weight,
			most: a
		}),
		isNumber: !0,
		title: "Sorts by magnitude."
	}], { title: l, note: u } = ii[n];
	return /* @__PURE__ */ W("section", {
		class: "section",
		children: [
			/* @__PURE__ */ W("h2", { children: [
				l,
				" ",
				/* @__PURE__ */ W("span", {
					class: "soft",
					children: i.length
				})
			] }),
			/* @__PURE__ */ W("p", {
				class: "soft small",
				children: [
					u,
					" ",
					t ? "The largest of all tokens, and those of the task." : "Of the task's tokens; measured nodes show the largest of all."
				]
			}),
			i.length > 0 ? /* @__PURE__ */ W(Mr, {
				label: l,
				columns: c,
				rows: i,
				noun: "token"
			}) : /* @__PURE__ */ W("p", {
				class: "soft small",
				children: "No such token has an entry here."
			})
		]
	});
}
// src/node/panel.tsx
function oi({ store: e }) {
	let t = e.circuit.value, n = e.selected.value;
	if (!t || n === null) return null;
	let r = jn(t, n);
	return r < 0 ? /* @__PURE__ */ W(ci, {
		store: e,
		node: n
	}) : /* @__PURE__ */ W(li, {
		store: e,
		circuit: t,
		node: n,
		at: r
	});
}
function si({ store: e }) {
	return /* @__PURE__ */ W("button", {
		type: "button",
		class: "quiet icon",
		"aria-label": "Back to the circuit",
		title: "Back to the circuit",
		onClick: () => e.change({ selected: null }),
		children: /* @__PURE__ */ W("svg", {
			viewBox: "0 0 16 16",
			width: "14",
			height: "14",
			"aria-hidden": "true",
			children: /* @__PURE__ */ W("path", {
				d: "M3 3 13 13M13 3 3 13",
				fill: "none",
				stroke: "currentColor",
				"stroke-width": "1.6",
				"stroke-linecap": "round"
			})
		})
	});
}
function ci({ store: e, node: t }) {
	return /* @__PURE__ */ W("div", { children: [/* @__PURE__ */ W("div", {
		class: "spread",
		children: [/* @__PURE__ */ W("h2", { children: "No such node" }), /* @__PURE__ */ W(si, { store: e })]
	}), /* @__PURE__ */ W("p", { children: [
		"This circuit keeps no node ",
		/* @__PURE__ */ W("span", {
			class: "mono",
			children: gn(t)
		}),
		"."
	] })] });
}
function li({ store: e, circuit: t, node: n, at: r }) {
	let i = e.behaviour.value, a = t.nodes[r], o = t.sites[a.site], s = Pn(t, r), c = i?.nodes[r], l = Un(o, a.index, t.d_head), u = i?.heads.find((e) => e.layer === o.layer && e.head === l);
	return /* @__PURE__ */ W("article", {
		class: "node-panel",
		"aria-label": `Node ${n}`,
		children: [
			/* @__PURE__ */ W(ui, {
				store: e,
				circuit: t,
				node: n,
				at: r
			}),
			i ? /* @__PURE__ */ W(Ur, {
				behaviour: i,
				at: r
			}) : /* @__PURE__ */ W("div", {
				class: "section",
				children: /* @__PURE__ */ W(Yn, {
					store: e,
					circuit: t,
					what: "effects, activations and samples"
				})
			}),
			/* @__PURE__ */ W(Rr, {
				store: e,
				circuit: t,
				behaviour: i,
				relations: s
			}),
			s.unembedded !== null && /* @__PURE__ */ W(ai, {
				circuit: t,
				behaviour: i,
				side: "unembedding",
				channel: s.unembedded
			}),
			s.embedded !== null && /* @__PURE__ */ W(ai, {
				circuit: t,
				behaviour: i,
				side: "embedding",
				channel: s.embedded
			}),
			i && c && /* @__PURE__ */ W(x, { children: [
				/* @__PURE__ */ W(ei, {
					circuit: t,
					behaviour: i,
					node: c
				}),
				/* @__PURE__ */ W(qr, {
					node: c,
					held: a.mean,
					n_tokens: i.n_tokens
				}),
				u && /* @__PURE__ */ W(xr, {
					circuit: t,
					behaviour: i,
					head: u
				})
			] })
		]
	});
}
function ui({ store: e, circuit: t, node: n, at: r }) {
	let [i, a] = R(null), o = t.nodes[r], s = t.sites[o.site], c = e.look.value.notes, l = En(c, n), u = c.pins.includes(n), d = (e) => a(i === e ? null : e);
	return /* @__PURE__ */ W("header", { children: [
		/* @__PURE__ */ W("div", {
			class: "spread",
			children: [/* @__PURE__ */ W("span", {
				class: "overline",
				children: "Node"
			}), /* @__PURE__ */ W("div", {
				class: "row tight",
				children: [
					/* @__PURE__ */ W("button", {
						type: "button",
						class: "quiet small",
						"aria-expanded": i === "name",
						onClick: () => d("name"),
						children: l === null ? "Name" : "Rename"
					}),
					/* @__PURE__ */ W("button", {
						type: "button",
						class: "quiet small",
						"aria-expanded": i === "group",
						onClick: () => d("group"),
						children: "Group"
					}),
					/* @__PURE__ */ W("button", {
						type: "button",
						class: "quiet small",
						"aria-pressed": u,
						onClick: () => e.change({ notes: Dn(c, n) }),
						children: u ? "Pinned" : "Pin"
					}),
					/* @__PURE__ */ W(si, { store: e })
				]
			})]
		}),
		i !== null && /* @__PURE__ */ W(fi, {
			store: e,
			node: n,
			form: i,
			close: () => a(null)
		}, `${i} ${n}`),
		/* @__PURE__ */ W("h1", {
			class: l === null ? "mono" : "",
			children: gn(l ?? n, 120)
		}),
		l !== null && /* @__PURE__ */ W("p", {
			class: "mono soft key",
			children: n
		}),
		/* @__PURE__ */ W("p", {
			class: "words",
			children: Wn(t, o)
		}),
		/* @__PURE__ */ W("p", {
			class: "soft small",
			children: [
				Gn(s),
				" Ablated, it is held at ",
				/* @__PURE__ */ W(K, { value: o.mean }),
				"."
			]
		}),
		/* @__PURE__ */ W(di, {
			store: e,
			node: n
		})
	] });
}
function di({ store: e, node: t }) {
	let n = e.look.value.notes.groups.filter((e) => e.nodes.includes(t));
	return n.length === 0 ? null : /* @__PURE__ */ W("ul", {
		class: "chips",
		"aria-label": "Groups",
		children: n.map((n) => /* @__PURE__ */ W("li", {
			class: "chip",
			children: [gn(n.name, 40), /* @__PURE__ */ W("button", {
				type: "button",
				class: "link remove",
				"aria-label": `Take out of the group ${gn(n.name, 40)}`,
				onClick: () => e.change({ notes: kn(e.look.peek().notes, t, n.name) }),
				children: "×"
			})]
		}, n.name))
	});
}
function fi({ store: e, node: t, form: n, close: r }) {
	let i = Te(null), a = De();
	z(() => i.current?.focus(), []);
	let o = e.look.value.notes, s = n === "name";
	return /* @__PURE__ */ W("form", {
		class: "row naming",
		onSubmit: (n) => {
			n.preventDefault();
			let a = i.current?.value ?? "", c = s ? Tn(o, t, a) : On(o, t, a);
			c !== o && e.change({ notes: c }), r();
		},
		onKeyDown: (e) => {
			e.stopPropagation(), e.key === "Escape" && r();
		},
		children: [
			/* @__PURE__ */ W("input", {
				ref: i,
				"aria-label": s ? "Name" : "Group",
				placeholder: s ? "a name; empty takes it away" : "a group, new or old",
				defaultValue: s ? En(o, t) ?? "" : "",
				maxLength: 200,
				list: s ? void 0 : a
			}),
			!s && /* @__PURE__ */ W("datalist", {
				id: a,
				children: o.groups.map((e) => /* @__PURE__ */ W("option", { value: e.name }))
			}),
			/* @__PURE__ */ W("button", {
				type: "submit",
				class: "primary",
				children: s ? "Name it" : "Add"
			}),
			!e.index.value?.editable && /* @__PURE__ */ W("span", {
				class: "soft small",
				children: [
					"Stays on this page; ",
					/* @__PURE__ */ W("code", { children: "gossamer view --edit" }),
					" keeps it with the circuit."
				]
			})
		]
	});
}
// src/graph/cut.tsx
function pi({ store: e }) {
	let t = e.circuit.value, n = t?.cuts;
	if (!t || !n || !n.ranking.length) return null;
	let { size: r } = e.look.value, i = r ?? n.n_cut;
	return /* @__PURE__ */ W("label", {
		class: "graph-slider",
		title: "Show another cut of the ranking that the circuit comes from",
		children: [
			/* @__PURE__ */ W("span", { children: "cut" }),
			/* @__PURE__ */ W("input", {
				type: "range",
				min: 1,
				max: n.ranking.length,
				step: 1,
				value: i,
				"aria-valuetext": `${i} nodes`,
				onInput: (t) => e.change({ size: Number(t.currentTarget.value) }, "size")
			}),
			/* @__PURE__ */ W("output", { children: r === null ? "circuit" : `${r} nodes` })
		]
	});
}
function mi({ store: e }) {
	let { size: t } = e.look.value, n = e.circuit.value;
	return t === null || !n?.cuts ? null : /* @__PURE__ */ W("p", {
		class: "graph-banner",
		role: "status",
		children: [
			"Showing the cut at ",
			t.toLocaleString("en"),
			" nodes, not the circuit of ",
			n.card.n_nodes.toLocaleString("en"),
			".",
			/* @__PURE__ */ W("button", {
				type: "button",
				onClick: () => e.change({ size: null }),
				children: "Back to the circuit"
			})
		]
	});
}
// node_modules/d3-selection/dist/d3-selection.mjs
var hi = "http://www.w3.org/1999/xhtml", gi = {
	svg: "http://www.w3.org/2000/svg",
	xhtml: hi,
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
function _i(e) {
	var t = e += "", n = t.indexOf(":");
	return n >= 0 && (t = e.slice(0, n)) !== "xmlns" && (e = e.slice(n + 1)), gi.hasOwnProperty(t) ? {
		space: gi[t],
		local: e
	} : e;
}
function vi(e) {
	return function() {
		var t = this.ownerDocument, n = this.namespaceURI;
		return n === hi && t.documentElement.namespaceURI === hi ? t.createElement(e) : t.createElementNS(n, e);
	};
}
function yi(e) {
	return function() {
		return this.ownerDocument.createElementNS(e.space, e.local);
	};
}
function bi(e) {
	var t = _i(e);
	return (t.local ? yi : vi)(t);
}
function xi() {}
function Si(e) {
	return e == null ? xi : function() {
		return this.querySelector(e);
	};
}
function Ci(e) {
	typeof e != "function" && (e = Si(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = Array(o), c, l, u = 0; u < o; ++u) (c = a[u]) && (l = e.call(c, c.__data__, u, a)) && ("__data__" in c && (l.__data__ = c.__data__), s[u] = l);
	return new fo(r, this._parents);
}
function wi(e) {
	return e == null ? [] : Array.isArray(e) ? e : Array.from(e);
}
function Ti() {
	return [];
}
function Ei(e) {
	return e == null ? Ti : function() {
		return this.querySelectorAll(e);
	};
}
function Di(e) {
	return function() {
		return wi(e.apply(this, arguments));
	};
}
function Oi(e) {
	e = typeof e == "function" ? Di(e) : Ei(e);
	for (var t = this._groups, n = t.length, r = [], i = [], a = 0; a < n; ++a) for (var o = t[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && (r.push(e.call(c, c.__data__, l, o)), i.push(c));
	return new fo(r, i);
}
function ki(e) {
	return function() {
		return this.matches(e);
	};
}
function Ai(e) {
	return function(t) {
		return t.matches(e);
	};
}
var ji = Array.prototype.find;
function Mi(e) {
	return function() {
		return ji.call(this.children, e);
	};
}
function Ni() {
	return this.firstElementChild;
}
function Pi(e) {
	return this.select(e == null ? Ni : Mi(typeof e == "function" ? e : Ai(e)));
}
var Fi = Array.prototype.filter;
function Ii() {
	return Array.from(this.children);
}
function Li(e) {
	return function() {
		return Fi.call(this.children, e);
	};
}
function Ri(e) {
	return this.selectAll(e == null ? Ii : Li(typeof e == "function" ? e : Ai(e)));
}
function zi(e) {
	typeof e != "function" && (e = ki(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new fo(r, this._parents);
}
function Bi(e) {
	return Array(e.length);
}
function Vi() {
	return new fo(this._enter || this._groups.map(Bi), this._parents);
}
function Hi(e, t) {
	this.ownerDocument = e.ownerDocument, this.namespaceURI = e.namespaceURI, this._next = null, this._parent = e, this.__data__ = t;
}
Hi.prototype = {
	constructor: Hi,
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
function Ui(e) {
	return function() {
		return e;
	};
}
function Wi(e, t, n, r, i, a) {
	for (var o = 0, s, c = t.length, l = a.length; o < l; ++o) (s = t[o]) ? (s.__data__ = a[o], r[o] = s) : n[o] = new Hi(e, a[o]);
	for (; o < c; ++o) (s = t[o]) && (i[o] = s);
}
function Gi(e, t, n, r, i, a, o) {
	var s, c, l = /* @__PURE__ */ new Map(), u = t.length, d = a.length, f = Array(u), p;
	for (s = 0; s < u; ++s) (c = t[s]) && (f[s] = p = o.call(c, c.__data__, s, t) + "", l.has(p) ? i[s] = c : l.set(p, c));
	for (s = 0; s < d; ++s) p = o.call(e, a[s], s, a) + "", (c = l.get(p)) ? (r[s] = c, c.__data__ = a[s], l.delete(p)) : n[s] = new Hi(e, a[s]);
	for (s = 0; s < u; ++s) (c = t[s]) && l.get(f[s]) === c && (i[s] = c);
}
function Ki(e) {
	return e.__data__;
}
function qi(e, t) {
	if (!arguments.length) return Array.from(this, Ki);
	var n = t ? Gi : Wi, r = this._parents, i = this._groups;
	typeof e != "function" && (e = Ui(e));
	for (var a = i.length, o = Array(a), s = Array(a), c = Array(a), l = 0; l < a; ++l) {
		var u = r[l], d = i[l], f = d.length, p = Ji(e.call(u, u && u.__data__, l, r)), m = p.length, h = s[l] = Array(m), g = o[l] = Array(m);
		n(u, d, h, g, c[l] = Array(f), p, t);
		for (var _ = 0, v = 0, y, b; _ < m; ++_) if (y = h[_]) {
			for (_ >= v && (v = _ + 1); !(b = g[v]) && ++v < m;);
			y._next = b || null;
		}
	}
	return o = new fo(o, r), o._enter = s, o._exit = c, o;
}
function Ji(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function Yi() {
	return new fo(this._exit || this._groups.map(Bi), this._parents);
}
function Xi(e, t, n) {
	var r = this.enter(), i = this, a = this.exit();
	return typeof e == "function" ? (r = e(r), r &&= r.selection()) : r = r.append(e + ""), t != null && (i = t(i), i &&= i.selection()), n == null ? a.remove() : n(a), r && i ? r.merge(i).order() : i;
}
function Zi(e) {
	for (var t = e.selection ? e.selection() : e, n = this._groups, r = t._groups, i = n.length, a = r.length, o = Math.min(i, a), s = Array(i), c = 0; c < o; ++c) for (var l = n[c], u = r[c], d = l.length, f = s[c] = Array(d), p, m = 0; m < d; ++m) (p = l[m] || u[m]) && (f[m] = p);
	for (; c < i; ++c) s[c] = n[c];
	return new fo(s, this._parents);
}
function Qi() {
	for (var e = this._groups, t = -1, n = e.length; ++t < n;) for (var r = e[t], i = r.length - 1, a = r[i], o; --i >= 0;) (o = r[i]) && (a && o.compareDocumentPosition(a) ^ 4 && a.parentNode.insertBefore(o, a), a = o);
	return this;
}
function $i(e) {
	e ||= ea;
	function t(t, n) {
		return t && n ? e(t.__data__, n.__data__) : !t - !n;
	}
	for (var n = this._groups, r = n.length, i = Array(r), a = 0; a < r; ++a) {
		for (var o = n[a], s = o.length, c = i[a] = Array(s), l, u = 0; u < s; ++u) (l = o[u]) && (c[u] = l);
		c.sort(t);
	}
	return new fo(i, this._parents).order();
}
function ea(e, t) {
	return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function ta() {
	var e = arguments[0];
	return arguments[0] = this, e.apply(null, arguments), this;
}
function na() {
	return Array.from(this);
}
function ra() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length; i < a; ++i) {
		var o = r[i];
		if (o) return o;
	}
	return null;
}
function ia() {
	let e = 0;
	for (let t of this) ++e;
	return e;
}
function aa() {
	return !this.node();
}
function oa(e) {
	for (var t = this._groups, n = 0, r = t.length; n < r; ++n) for (var i = t[n], a = 0, o = i.length, s; a < o; ++a) (s = i[a]) && e.call(s, s.__data__, a, i);
	return this;
}
function sa(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function ca(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function la(e, t) {
	return function() {
		this.setAttribute(e, t);
	};
}
function ua(e, t) {
	return function() {
		this.setAttributeNS(e.space, e.local, t);
	};
}
function da(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttribute(e) : this.setAttribute(e, n);
	};
}
function fa(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n);
	};
}
function pa(e, t) {
	var n = _i(e);
	if (arguments.length < 2) {
		var r = this.node();
		return n.local ? r.getAttributeNS(n.space, n.local) : r.getAttribute(n);
	}
	return this.each((t == null ? n.local ? ca : sa : typeof t == "function" ? n.local ? fa : da : n.local ? ua : la)(n, t));
}
function ma(e) {
	return e.ownerDocument && e.ownerDocument.defaultView || e.document && e || e.defaultView;
}
function ha(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function ga(e, t, n) {
	return function() {
		this.style.setProperty(e, t, n);
	};
}
function _a(e, t, n) {
	return function() {
		var r = t.apply(this, arguments);
		r == null ? this.style.removeProperty(e) : this.style.setProperty(e, r, n);
	};
}
function va(e, t, n) {
	return arguments.length > 1 ? this.each((t == null ? ha : typeof t == "function" ? _a : ga)(e, t, n ?? "")) : ya(this.node(), e);
}
function ya(e, t) {
	return e.style.getPropertyValue(t) || ma(e).getComputedStyle(e, null).getPropertyValue(t);
}
function ba(e) {
	return function() {
		delete this[e];
	};
}
function xa(e, t) {
	return function() {
		this[e] = t;
	};
}
function Sa(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? delete this[e] : this[e] = n;
	};
}
function Ca(e, t) {
	return arguments.length > 1 ? this.each((t == null ? ba : typeof t == "function" ? Sa : xa)(e, t)) : this.node()[e];
}
function wa(e) {
	return e.trim().split(/^|\s+/);
}
function Ta(e) {
	return e.classList || new Ea(e);
}
function Ea(e) {
	this._node = e, this._names = wa(e.getAttribute("class") || "");
}
Ea.prototype = {
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
function Da(e, t) {
	for (var n = Ta(e), r = -1, i = t.length; ++r < i;) n.add(t[r]);
}
function Oa(e, t) {
	for (var n = Ta(e), r = -1, i = t.length; ++r < i;) n.remove(t[r]);
}
function ka(e) {
	return function() {
		Da(this, e);
	};
}
function Aa(e) {
	return function() {
		Oa(this, e);
	};
}
function ja(e, t) {
	return function() {
		(t.apply(this, arguments) ? Da : Oa)(this, e);
	};
}
function Ma(e, t) {
	var n = wa(e + "");
	if (arguments.length < 2) {
		for (var r = Ta(this.node()), i = -1, a = n.length; ++i < a;) if (!r.contains(n[i])) return !1;
		return !0;
	}
	return this.each((typeof t == "function" ? ja : t ? ka : Aa)(n, t));
}
function Na() {
	this.textContent = "";
}
function Pa(e) {
	return function() {
		this.textContent = e;
	};
}
function Fa(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.textContent = t ?? "";
	};
}
function Ia(e) {
	return arguments.length ? this.each(e == null ? Na : (typeof e == "function" ? Fa : Pa)(e)) : this.node().textContent;
}
function La() {
	this.innerHTML = "";
}
function Ra(e) {
	return function() {
		this.innerHTML = e;
	};
}
function za(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.innerHTML = t ?? "";
	};
}
function Ba(e) {
	return arguments.length ? this.each(e == null ? La : (typeof e == "function" ? za : Ra)(e)) : this.node().innerHTML;
}
function Va() {
	this.nextSibling && this.parentNode.appendChild(this);
}
function Ha() {
	return this.each(Va);
}
function Ua() {
	this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function Wa() {
	return this.each(Ua);
}
function Ga(e) {
	var t = typeof e == "function" ? e : bi(e);
	return this.select(function() {
		return this.appendChild(t.apply(this, arguments));
	});
}
function Ka() {
	return null;
}
function qa(e, t) {
	var n = typeof e == "function" ? e : bi(e), r = t == null ? Ka : typeof t == "function" ? t : Si(t);
	return this.select(function() {
		return this.insertBefore(n.apply(this, arguments), r.apply(this, arguments) || null);
	});
}
function Ja() {
	var e = this.parentNode;
	e && e.removeChild(this);
}
function Ya() {
	return this.each(Ja);
}
function Xa() {
	var e = this.cloneNode(!1), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function Za() {
	var e = this.cloneNode(!0), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function Qa(e) {
	return this.select(e ? Za : Xa);
}
function $a(e) {
	return arguments.length ? this.property("__data__", e) : this.node().__data__;
}
function eo(e) {
	return function(t) {
		e.call(this, t, this.__data__);
	};
}
function to(e) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var t = "", n = e.indexOf(".");
		return n >= 0 && (t = e.slice(n + 1), e = e.slice(0, n)), {
			type: e,
			name: t
		};
	});
}
function no(e) {
	return function() {
		var t = this.__on;
		if (t) {
			for (var n = 0, r = -1, i = t.length, a; n < i; ++n) a = t[n], (!e.type || a.type === e.type) && a.name === e.name ? this.removeEventListener(a.type, a.listener, a.options) : t[++r] = a;
			++r ? t.length = r : delete this.__on;
		}
	};
}
function ro(e, t, n) {
	return function() {
		var r = this.__on, i, a = eo(t);
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
function io(e, t, n) {
	var r = to(e + ""), i, a = r.length, o;
	if (arguments.length < 2) {
		var s = this.node().__on;
		if (s) {
			for (var c = 0, l = s.length, u; c < l; ++c) for (i = 0, u = s[c]; i < a; ++i) if ((o = r[i]).type === u.type && o.name === u.name) return u.value;
		}
	} else {
		for (s = t ? ro : no, i = 0; i < a; ++i) this.each(s(r[i], t, n));
		return this;
	}
}
function ao(e, t, n) {
	var r = ma(e), i = r.CustomEvent;
	typeof i == "function" ? i = new i(t, n) : (i = r.document.createEvent("Event"), n ? (i.initEvent(t, n.bubbles, n.cancelable), i.detail = n.detail) : i.initEvent(t, !1, !1)), e.dispatchEvent(i);
}
function oo(e, t) {
	return function() {
		return ao(this, e, t);
	};
}
function so(e, t) {
	return function() {
		return ao(this, e, t.apply(this, arguments));
	};
}
function co(e, t) {
	return this.each((typeof t == "function" ? so : oo)(e, t));
}
function* lo() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length, o; i < a; ++i) (o = r[i]) && (yield o);
}
var uo = [null];
function fo(e, t) {
	this._groups = e, this._parents = t;
}
function po() {
	return new fo([[document.documentElement]], uo);
}
function mo() {
	return this;
}
fo.prototype = po.prototype = {
	constructor: fo,
	select: Ci,
	selectAll: Oi,
	selectChild: Pi,
	selectChildren: Ri,
	filter: zi,
	data: qi,
	enter: Vi,
	exit: Yi,
	join: Xi,
	merge: Zi,
	selection: mo,
	order: Qi,
	sort: $i,
	call: ta,
	nodes: na,
	node: ra,
	size: ia,
	empty: aa,
	each: oa,
	attr: pa,
	style: va,
	property: Ca,
	classed: Ma,
	text: Ia,
	html: Ba,
	raise: Ha,
	lower: Wa,
	append: Ga,
	insert: qa,
	remove: Ya,
	clone: Qa,
	datum: $a,
	on: io,
	dispatch: co,
	[Symbol.iterator]: lo
};
function ho(e) {
	return typeof e == "string" ? new fo([[document.querySelector(e)]], [document.documentElement]) : new fo([[e]], uo);
}
var go = 0;
function _o() {
	return new vo();
}
function vo() {
	this._ = "@" + (++go).toString(36);
}
vo.prototype = _o.prototype = {
	constructor: vo,
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
function yo(e) {
	let t;
	for (; t = e.sourceEvent;) e = t;
	return e;
}
function bo(e, t) {
	if (e = yo(e), t === void 0 && (t = e.currentTarget), t) {
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
var xo = { value: () => {} };
function So() {
	for (var e = 0, t = arguments.length, n = {}, r; e < t; ++e) {
		if (!(r = arguments[e] + "") || r in n || /[\s.]/.test(r)) throw Error("illegal type: " + r);
		n[r] = [];
	}
	return new Co(n);
}
function Co(e) {
	this._ = e;
}
function wo(e, t) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var n = "", r = e.indexOf(".");
		if (r >= 0 && (n = e.slice(r + 1), e = e.slice(0, r)), e && !t.hasOwnProperty(e)) throw Error("unknown type: " + e);
		return {
			type: e,
			name: n
		};
	});
}
Co.prototype = So.prototype = {
	constructor: Co,
	on: function(e, t) {
		var n = this._, r = wo(e + "", n), i, a = -1, o = r.length;
		if (arguments.length < 2) {
			for (; ++a < o;) if ((i = (e = r[a]).type) && (i = To(n[i], e.name))) return i;
		} else {
			if (t != null && typeof t != "function") throw Error("invalid callback: " + t);
			for (; ++a < o;) if (i = (e = r[a]).type) n[i] = Eo(n[i], e.name, t);
			else if (t == null) for (i in n) n[i] = Eo(n[i], e.name, null);
			return this;
		}
	},
	copy: function() {
		var e = {}, t = this._;
		for (var n in t) e[n] = t[n].slice();
		return new Co(e);
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
function To(e, t) {
	for (var n = 0, r = e.length, i; n < r; ++n) if ((i = e[n]).name === t) return i.value;
}
function Eo(e, t, n) {
	for (var r = 0, i = e.length; r < i; ++r) if (e[r].name === t) {
		e[r] = xo, e = e.slice(0, r).concat(e.slice(r + 1));
		break;
	}
	return n != null && e.push({
		name: t,
		value: n
	}), e;
}
// node_modules/d3-drag/dist/d3-drag.mjs
var Do = {
	capture: !0,
	passive: !1
};
function Oo(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function ko(e) {
	var t = e.document.documentElement, n = ho(e).on("dragstart.drag", Oo, Do);
	"onselectstart" in t ? n.on("selectstart.drag", Oo, Do) : (t.__noselect = t.style.MozUserSelect, t.style.MozUserSelect = "none");
}
function Ao(e, t) {
	var n = e.document.documentElement, r = ho(e).on("dragstart.drag", null);
	t && (r.on("click.drag", Oo, Do), setTimeout(function() {
		r.on("click.drag", null);
	}, 0)), "onselectstart" in n ? r.on("selectstart.drag", null) : (n.style.MozUserSelect = n.__noselect, delete n.__noselect);
}
function jo(e, { sourceEvent: t, subject: n, target: r, identifier: i, active: a, x: o, y: s, dx: c, dy: l, dispatch: u }) {
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
jo.prototype.on = function() {
	var e = this._.on.apply(this._, arguments);
	return e === this._ ? this : e;
};
// node_modules/d3-color/dist/d3-color.mjs
function Mo(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function No(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function Po() {}
var Fo = .7, Io = 1 / Fo, Lo = "\\s*([+-]?\\d+)\\s*", Ro = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", zo = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", Bo = /^#([0-9a-f]{3,8})$/, Vo = RegExp(`^rgb\\(${Lo},${Lo},${Lo}\\)$`), Ho = RegExp(`^rgb\\(${zo},${zo},${zo}\\)$`), Uo = RegExp(`^rgba\\(${Lo},${Lo},${Lo},${Ro}\\)$`), Wo = RegExp(`^rgba\\(${zo},${zo},${zo},${Ro}\\)$`), Go = RegExp(`^hsl\\(${Ro},${zo},${zo}\\)$`), Ko = RegExp(`^hsla\\(${Ro},${zo},${zo},${Ro}\\)$`), qo = {
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
Mo(Po, Qo, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: Jo,
	formatHex: Jo,
	formatHex8: Yo,
	formatHsl: Xo,
	formatRgb: Zo,
	toString: Zo
});
function Jo() {
	return this.rgb().formatHex();
}
function Yo() {
	return this.rgb().formatHex8();
}
function Xo() {
	return ds(this).formatHsl();
}
function Zo() {
	return this.rgb().formatRgb();
}
function Qo(e) {
	var t, n;
	return e = (e + "").trim().toLowerCase(), (t = Bo.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? $o(t) : n === 3 ? new rs(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? es(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? es(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = Vo.exec(e)) ? new rs(t[1], t[2], t[3], 1) : (t = Ho.exec(e)) ? new rs(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = Uo.exec(e)) ? es(t[1], t[2], t[3], t[4]) : (t = Wo.exec(e)) ? es(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = Go.exec(e)) ? us(t[1], t[2] / 100, t[3] / 100, 1) : (t = Ko.exec(e)) ? us(t[1], t[2] / 100, t[3] / 100, t[4]) : qo.hasOwnProperty(e) ? $o(qo[e]) : e === "transparent" ? new rs(NaN, NaN, NaN, 0) : null;
}
function $o(e) {
	return new rs(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function es(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new rs(e, t, n, r);
}
function ts(e) {
	return e instanceof Po || (e = Qo(e)), e ? (e = e.rgb(), new rs(e.r, e.g, e.b, e.opacity)) : new rs();
}
function ns(e, t, n, r) {
	return arguments.length === 1 ? ts(e) : new rs(e, t, n, r ?? 1);
}
function rs(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
Mo(rs, ns, No(Po, {
	brighter(e) {
		return e = e == null ? Io : Io ** +e, new rs(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Fo : Fo ** +e, new rs(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new rs(cs(this.r), cs(this.g), cs(this.b), ss(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: is,
	formatHex: is,
	formatHex8: as,
	formatRgb: os,
	toString: os
}));
function is() {
	return `#${ls(this.r)}${ls(this.g)}${ls(this.b)}`;
}
function as() {
	return `#${ls(this.r)}${ls(this.g)}${ls(this.b)}${ls((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function os() {
	let e = ss(this.opacity);
	return `${e === 1 ? "rgb(" : "rgba("}${cs(this.r)}, ${cs(this.g)}, ${cs(this.b)}${e === 1 ? ")" : `, ${e})`}`;
}
function ss(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function cs(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function ls(e) {
	return e = cs(e), (e < 16 ? "0" : "") + e.toString(16);
}
function us(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new ps(e, t, n, r);
}
function ds(e) {
	if (e instanceof ps) return new ps(e.h, e.s, e.l, e.opacity);
	if (e instanceof Po || (e = Qo(e)), !e) return new ps();
	if (e instanceof ps) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new ps(o, s, c, e.opacity);
}
function fs(e, t, n, r) {
	return arguments.length === 1 ? ds(e) : new ps(e, t, n, r ?? 1);
}
function ps(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
Mo(ps, fs, No(Po, {
	brighter(e) {
		return e = e == null ? Io : Io ** +e, new ps(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Fo : Fo ** +e, new ps(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new rs(gs(e >= 240 ? e - 240 : e + 120, i, r), gs(e, i, r), gs(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new ps(ms(this.h), hs(this.s), hs(this.l), ss(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = ss(this.opacity);
		return `${e === 1 ? "hsl(" : "hsla("}${ms(this.h)}, ${hs(this.s) * 100}%, ${hs(this.l) * 100}%${e === 1 ? ")" : `, ${e})`}`;
	}
}));
function ms(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function hs(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function gs(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
var _s = Math.PI / 180, vs = 180 / Math.PI, ys = 18, bs = .96422, xs = 1, Ss = .82521, Cs = 4 / 29, ws = 6 / 29, Ts = 3 * ws * ws, Es = ws * ws * ws;
function Ds(e) {
	if (e instanceof ks) return new ks(e.l, e.a, e.b, e.opacity);
	if (e instanceof Is) return Ls(e);
	e instanceof rs || (e = ts(e));
	var t = Ns(e.r), n = Ns(e.g), r = Ns(e.b), i = As((.2225045 * t + .7168786 * n + .0606169 * r) / xs), a, o;
	return t === n && n === r ? a = o = i : (a = As((.4360747 * t + .3850649 * n + .1430804 * r) / bs), o = As((.0139322 * t + .0971045 * n + .7141733 * r) / Ss)), new ks(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function Os(e, t, n, r) {
	return arguments.length === 1 ? Ds(e) : new ks(e, t, n, r ?? 1);
}
function ks(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
Mo(ks, Os, No(Po, {
	brighter(e) {
		return new ks(this.l + ys * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new ks(this.l - ys * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = bs * js(t), e = xs * js(e), n = Ss * js(n), new rs(Ms(3.1338561 * t - 1.6168667 * e - .4906146 * n), Ms(-.9787684 * t + 1.9161415 * e + .033454 * n), Ms(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function As(e) {
	return e > Es ? e ** (1 / 3) : e / Ts + Cs;
}
function js(e) {
	return e > ws ? e * e * e : Ts * (e - Cs);
}
function Ms(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function Ns(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function Ps(e) {
	if (e instanceof Is) return new Is(e.h, e.c, e.l, e.opacity);
	if (e instanceof ks || (e = Ds(e)), e.a === 0 && e.b === 0) return new Is(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * vs;
	return new Is(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function Fs(e, t, n, r) {
	return arguments.length === 1 ? Ps(e) : new Is(e, t, n, r ?? 1);
}
function Is(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function Ls(e) {
	if (isNaN(e.h)) return new ks(e.l, 0, 0, e.opacity);
	var t = e.h * _s;
	return new ks(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
Mo(Is, Fs, No(Po, {
	brighter(e) {
		return new Is(this.h, this.c, this.l + ys * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new Is(this.h, this.c, this.l - ys * (e ?? 1), this.opacity);
	},
	rgb() {
		return Ls(this).rgb();
	}
}));
var Rs = -.14861, zs = 1.78277, Bs = -.29227, Vs = -.90649, Hs = 1.97294, Us = Hs * Vs, Ws = Hs * zs, Gs = zs * Bs - Vs * Rs;
function Ks(e) {
	if (e instanceof Js) return new Js(e.h, e.s, e.l, e.opacity);
	e instanceof rs || (e = ts(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (Gs * r + Us * t - Ws * n) / (Gs + Us - Ws), a = r - i, o = (Hs * (n - i) - Bs * a) / Vs, s = Math.sqrt(o * o + a * a) / (Hs * i * (1 - i)), c = s ? Math.atan2(o, a) * vs - 120 : NaN;
	return new Js(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function qs(e, t, n, r) {
	return arguments.length === 1 ? Ks(e) : new Js(e, t, n, r ?? 1);
}
function Js(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
Mo(Js, qs, No(Po, {
	brighter(e) {
		return e = e == null ? Io : Io ** +e, new Js(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Fo : Fo ** +e, new Js(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * _s, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new rs(255 * (t + n * (Rs * r + zs * i)), 255 * (t + n * (Bs * r + Vs * i)), 255 * (t + Hs * r * n), this.opacity);
	}
}));
var Ys = (e) => () => e;
function Xs(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function Zs(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function Qs(e, t) {
	var n = t - e;
	return n ? Xs(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : Ys(isNaN(e) ? t : e);
}
function $s(e) {
	return (e = +e) == 1 ? ec : function(t, n) {
		return n - t ? Zs(t, n, e) : Ys(isNaN(t) ? n : t);
	};
}
function ec(e, t) {
	var n = t - e;
	return n ? Xs(e, n) : Ys(isNaN(e) ? t : e);
}
var tc = (function e(t) {
	var n = $s(t);
	function r(e, t) {
		var r = n((e = ns(e)).r, (t = ns(t)).r), i = n(e.g, t.g), a = n(e.b, t.b), o = ec(e.opacity, t.opacity);
		return function(t) {
			return e.r = r(t), e.g = i(t), e.b = a(t), e.opacity = o(t), e + "";
		};
	}
	return r.gamma = e, r;
})(1);
function nc(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
var rc = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, ic = new RegExp(rc.source, "g");
function ac(e) {
	return function() {
		return e;
	};
}
function oc(e) {
	return function(t) {
		return e(t) + "";
	};
}
function sc(e, t) {
	var n = rc.lastIndex = ic.lastIndex = 0, r, i, a, o = -1, s = [], c = [];
	for (e += "", t += ""; (r = rc.exec(e)) && (i = ic.exec(t));) (a = i.index) > n && (a = t.slice(n, a), s[o] ? s[o] += a : s[++o] = a), (r = r[0]) === (i = i[0]) ? s[o] ? s[o] += i : s[++o] = i : (s[++o] = null, c.push({
		i: o,
		x: nc(r, i)
	})), n = ic.lastIndex;
	return n < t.length && (a = t.slice(n), s[o] ? s[o] += a : s[++o] = a), s.length < 2 ? c[0] ? oc(c[0].x) : ac(t) : (t = c.length, function(e) {
		for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e);
		return s.join("");
	});
}
var cc = 180 / Math.PI, lc = {
	translateX: 0,
	translateY: 0,
	rotate: 0,
	skewX: 0,
	scaleX: 1,
	scaleY: 1
};
function uc(e, t, n, r, i, a) {
	var o, s, c;
	return (o = Math.sqrt(e * e + t * t)) && (e /= o, t /= o), (c = e * n + t * r) && (n -= e * c, r -= t * c), (s = Math.sqrt(n * n + r * r)) && (n /= s, r /= s, c /= s), e * r < t * n && (e = -e, t = -t, c = -c, o = -o), {
		translateX: i,
		translateY: a,
		rotate: Math.atan2(t, e) * cc,
		skewX: Math.atan(c) * cc,
		scaleX: o,
		scaleY: s
	};
}
var dc;
function fc(e) {
	let t = new (typeof DOMMatrix == "function" ? DOMMatrix : WebKitCSSMatrix)(e + "");
	return t.isIdentity ? lc : uc(t.a, t.b, t.c, t.d, t.e, t.f);
}
function pc(e) {
	return e == null || (dc ||= document.createElementNS("http://www.w3.org/2000/svg", "g"), dc.setAttribute("transform", e), !(e = dc.transform.baseVal.consolidate())) ? lc : (e = e.matrix, uc(e.a, e.b, e.c, e.d, e.e, e.f));
}
function mc(e, t, n, r) {
	function i(e) {
		return e.length ? e.pop() + " " : "";
	}
	function a(e, r, i, a, o, s) {
		if (e !== i || r !== a) {
			var c = o.push("translate(", null, t, null, n);
			s.push({
				i: c - 4,
				x: nc(e, i)
			}, {
				i: c - 2,
				x: nc(r, a)
			});
		} else (i || a) && o.push("translate(" + i + t + a + n);
	}
	function o(e, t, n, a) {
		e === t ? t && n.push(i(n) + "rotate(" + t + r) : (e - t > 180 ? t += 360 : t - e > 180 && (e += 360), a.push({
			i: n.push(i(n) + "rotate(", null, r) - 2,
			x: nc(e, t)
		}));
	}
	function s(e, t, n, a) {
		e === t ? t && n.push(i(n) + "skewX(" + t + r) : a.push({
			i: n.push(i(n) + "skewX(", null, r) - 2,
			x: nc(e, t)
		});
	}
	function c(e, t, n, r, a, o) {
		if (e !== n || t !== r) {
			var s = a.push(i(a) + "scale(", null, ",", null, ")");
			o.push({
				i: s - 4,
				x: nc(e, n)
			}, {
				i: s - 2,
				x: nc(t, r)
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
var hc = mc(fc, "px, ", "px)", "deg)"), gc = mc(pc, ", ", ")", ")"), _c = 1e-12;
function vc(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function yc(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function bc(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
var xc = (function e(t, n, r) {
	function i(e, i) {
		var a = e[0], o = e[1], s = e[2], c = i[0], l = i[1], u = i[2], d = c - a, f = l - o, p = d * d + f * f, m, h;
		if (p < _c) h = Math.log(u / s) / t, m = function(e) {
			return [
				a + e * d,
				o + e * f,
				s * Math.exp(t * e * h)
			];
		};
		else {
			var g = Math.sqrt(p), _ = (u * u - s * s + r * p) / (2 * s * n * g), v = (u * u - s * s - r * p) / (2 * u * n * g), y = Math.log(Math.sqrt(_ * _ + 1) - _);
			h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t, m = function(e) {
				var r = e * h, i = vc(y), c = s / (n * g) * (i * bc(t * r + y) - yc(y));
				return [
					a + c * d,
					o + c * f,
					s * i / vc(t * r + y)
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
function Sc(e) {
	return (function t(n) {
		n = +n;
		function r(t, r) {
			var i = e((t = qs(t)).h, (r = qs(r)).h), a = ec(t.s, r.s), o = ec(t.l, r.l), s = ec(t.opacity, r.opacity);
			return function(e) {
				return t.h = i(e), t.s = a(e), t.l = o(e ** +n), t.opacity = s(e), t + "";
			};
		}
		return r.gamma = t, r;
	})(1);
}
Sc(Qs), Sc(ec);
// node_modules/d3-timer/dist/d3-timer.mjs
var Cc = 0, wc = 0, Tc = 0, Ec = 1e3, Dc, Oc, kc = 0, Ac = 0, jc = 0, Mc = typeof performance == "object" && performance.now ? performance : Date, Nc = typeof window == "object" && window.requestAnimationFrame ? window.requestAnimationFrame.bind(window) : function(e) {
	setTimeout(e, 17);
};
function Pc() {
	return Ac ||= (Nc(Fc), Mc.now() + jc);
}
function Fc() {
	Ac = 0;
}
function Ic() {
	this._call = this._time = this._next = null;
}
Ic.prototype = Lc.prototype = {
	constructor: Ic,
	restart: function(e, t, n) {
		if (typeof e != "function") throw TypeError("callback is not a function");
		n = (n == null ? Pc() : +n) + (t == null ? 0 : +t), !this._next && Oc !== this && (Oc ? Oc._next = this : Dc = this, Oc = this), this._call = e, this._time = n, Hc();
	},
	stop: function() {
		this._call && (this._call = null, this._time = Infinity, Hc());
	}
};
function Lc(e, t, n) {
	var r = new Ic();
	return r.restart(e, t, n), r;
}
function Rc() {
	Pc(), ++Cc;
	for (var e = Dc, t; e;) (t = Ac - e._time) >= 0 && e._call.call(void 0, t), e = e._next;
	--Cc;
}
function zc() {
	Ac = (kc = Mc.now()) + jc, Cc = wc = 0;
	try {
		Rc();
	} finally {
		Cc = 0, Vc(), Ac = 0;
	}
}
function Bc() {
	var e = Mc.now(), t = e - kc;
	t > Ec && (jc -= t, kc = e);
}
function Vc() {
	for (var e, t = Dc, n, r = Infinity; t;) t._call ? (r > t._time && (r = t._time), e = t, t = t._next) : (n = t._next, t._next = null, t = e ? e._next = n : Dc = n);
	Oc = e, Hc(r);
}
function Hc(e) {
	Cc || (wc &&= clearTimeout(wc), e - Ac > 24 ? (e < Infinity && (wc = setTimeout(zc, Math.ceil(e - Mc.now() - jc) + 1)), Tc &&= clearInterval(Tc)) : (Tc ||= (kc = Mc.now(), setInterval(Bc, Ec)), Cc = 1, Nc(zc)));
}
function Uc(e, t, n) {
	var r = new Ic();
	return t = t == null ? 0 : +t, r.restart((n) => {
		r.stop(), e(n + t);
	}, t, n), r;
}
// node_modules/d3-ease/dist/d3-ease.mjs
function Wc(e) {
	return ((e *= 2) <= 1 ? e * e * e : (e -= 2) * e * e + 2) / 2;
}
var Gc = 3;
(function e(t) {
	t = +t;
	function n(e) {
		return e ** +t;
	}
	return n.exponent = e, n;
})(Gc), (function e(t) {
	t = +t;
	function n(e) {
		return 1 - (1 - e) ** t;
	}
	return n.exponent = e, n;
})(Gc), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) <= 1 ? e ** +t : 2 - (2 - e) ** t) / 2;
	}
	return n.exponent = e, n;
})(Gc);
function Kc(e) {
	return (2 ** (-10 * e) - .0009765625) * 1.0009775171065494;
}
var qc = 4 / 11;
1 / qc / qc;
var Jc = 1.70158;
(function e(t) {
	t = +t;
	function n(e) {
		return (e = +e) * e * (t * (e - 1) + e);
	}
	return n.overshoot = e, n;
})(Jc), (function e(t) {
	t = +t;
	function n(e) {
		return --e * e * ((e + 1) * t + e) + 1;
	}
	return n.overshoot = e, n;
})(Jc), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) < 1 ? e * e * ((t + 1) * e - t) : (e -= 2) * e * ((t + 1) * e + t) + 2) / 2;
	}
	return n.overshoot = e, n;
})(Jc);
var Yc = 2 * Math.PI, Xc = 1, Zc = .3;
(function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Yc);
	function i(e) {
		return t * Kc(- --e) * Math.sin((r - e) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * Yc);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(Xc, Zc), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Yc);
	function i(e) {
		return 1 - t * Kc(e = +e) * Math.sin((e + r) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * Yc);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(Xc, Zc), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Yc);
	function i(e) {
		return ((e = e * 2 - 1) < 0 ? t * Kc(-e) * Math.sin((r - e) / n) : 2 - t * Kc(e) * Math.sin((r + e) / n)) / 2;
	}
	return i.amplitude = function(t) {
		return e(t, n * Yc);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(Xc, Zc);
// node_modules/d3-transition/dist/d3-transition.mjs
var Qc = So("start", "end", "cancel", "interrupt"), $c = [], el = 0, tl = 1, nl = 2, rl = 3, il = 4, al = 5, ol = 6;
function sl(e, t, n, r, i, a) {
	var o = e.__transition;
	if (!o) e.__transition = {};
	else if (n in o) return;
	dl(e, n, {
		name: t,
		index: r,
		group: i,
		on: Qc,
		tween: $c,
		time: a.time,
		delay: a.delay,
		duration: a.duration,
		ease: a.ease,
		timer: null,
		state: el
	});
}
function cl(e, t) {
	var n = ul(e, t);
	if (n.state > el) throw Error("too late; already scheduled");
	return n;
}
function ll(e, t) {
	var n = ul(e, t);
	if (n.state > rl) throw Error("too late; already running");
	return n;
}
function ul(e, t) {
	var n = e.__transition;
	if (!n || !(n = n[t])) throw Error("transition not found");
	return n;
}
function dl(e, t, n) {
	var r = e.__transition, i;
	r[t] = n, n.timer = Lc(a, 0, n.time);
	function a(e) {
		n.state = tl, n.timer.restart(o, n.delay, n.time), n.delay <= e && o(e - n.delay);
	}
	function o(a) {
		var l, u, d, f;
		if (n.state !== tl) return c();
		for (l in r) if (f = r[l], f.name === n.name) {
			if (f.state === rl) return Uc(o);
			f.state === il ? (f.state = ol, f.timer.stop(), f.on.call("interrupt", e, e.__data__, f.index, f.group), delete r[l]) : +l < t && (f.state = ol, f.timer.stop(), f.on.call("cancel", e, e.__data__, f.index, f.group), delete r[l]);
		}
		if (Uc(function() {
			n.state === rl && (n.state = il, n.timer.restart(s, n.delay, n.time), s(a));
		}), n.state = nl, n.on.call("start", e, e.__data__, n.index, n.group), n.state === nl) {
			for (n.state = rl, i = Array(d = n.tween.length), l = 0, u = -1; l < d; ++l) (f = n.tween[l].value.call(e, e.__data__, n.index, n.group)) && (i[++u] = f);
			i.length = u + 1;
		}
	}
	function s(t) {
		for (var r = t < n.duration ? n.ease.call(null, t / n.duration) : (n.timer.restart(c), n.state = al, 1), a = -1, o = i.length; ++a < o;) i[a].call(e, r);
		n.state === al && (n.on.call("end", e, e.__data__, n.index, n.group), c());
	}
	function c() {
		for (var i in n.state = ol, n.timer.stop(), delete r[t], r) return;
		delete e.__transition;
	}
}
function fl(e, t) {
	var n = e.__transition, r, i, a = !0, o;
	if (n) {
		for (o in t = t == null ? null : t + "", n) (r = n[o]).name === t ? (i = r.state > nl && r.state < al, r.state = ol, r.timer.stop(), r.on.call(i ? "interrupt" : "cancel", e, e.__data__, r.index, r.group), delete n[o]) : a = !1;
		a && delete e.__transition;
	}
}
function pl(e) {
	return this.each(function() {
		fl(this, e);
	});
}
function ml(e, t) {
	var n, r;
	return function() {
		var i = ll(this, e), a = i.tween;
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
function hl(e, t, n) {
	var r, i;
	if (typeof n != "function") throw Error();
	return function() {
		var a = ll(this, e), o = a.tween;
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
function gl(e, t) {
	var n = this._id;
	if (e += "", arguments.length < 2) {
		for (var r = ul(this.node(), n).tween, i = 0, a = r.length, o; i < a; ++i) if ((o = r[i]).name === e) return o.value;
		return null;
	}
	return this.each((t == null ? ml : hl)(n, e, t));
}
function _l(e, t, n) {
	var r = e._id;
	return e.each(function() {
		var e = ll(this, r);
		(e.value ||= {})[t] = n.apply(this, arguments);
	}), function(e) {
		return ul(e, r).value[t];
	};
}
function vl(e, t) {
	var n;
	return (typeof t == "number" ? nc : t instanceof Qo ? tc : (n = Qo(t)) ? (t = n, tc) : sc)(e, t);
}
function yl(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function bl(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function xl(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttribute(e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function Sl(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttributeNS(e.space, e.local);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function Cl(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttribute(e) : (o = this.getAttribute(e), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function wl(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttributeNS(e.space, e.local) : (o = this.getAttributeNS(e.space, e.local), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function Tl(e, t) {
	var n = _i(e), r = n === "transform" ? gc : vl;
	return this.attrTween(e, typeof t == "function" ? (n.local ? wl : Cl)(n, r, _l(this, "attr." + e, t)) : t == null ? (n.local ? bl : yl)(n) : (n.local ? Sl : xl)(n, r, t));
}
function El(e, t) {
	return function(n) {
		this.setAttribute(e, t.call(this, n));
	};
}
function Dl(e, t) {
	return function(n) {
		this.setAttributeNS(e.space, e.local, t.call(this, n));
	};
}
function Ol(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && Dl(e, i)), n;
	}
	return i._value = t, i;
}
function kl(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && El(e, i)), n;
	}
	return i._value = t, i;
}
function Al(e, t) {
	var n = "attr." + e;
	if (arguments.length < 2) return (n = this.tween(n)) && n._value;
	if (t == null) return this.tween(n, null);
	if (typeof t != "function") throw Error();
	var r = _i(e);
	return this.tween(n, (r.local ? Ol : kl)(r, t));
}
function jl(e, t) {
	return function() {
		cl(this, e).delay = +t.apply(this, arguments);
	};
}
function Ml(e, t) {
	return t = +t, function() {
		cl(this, e).delay = t;
	};
}
function Nl(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? jl : Ml)(t, e)) : ul(this.node(), t).delay;
}
function Pl(e, t) {
	return function() {
		ll(this, e).duration = +t.apply(this, arguments);
	};
}
function Fl(e, t) {
	return t = +t, function() {
		ll(this, e).duration = t;
	};
}
function Il(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? Pl : Fl)(t, e)) : ul(this.node(), t).duration;
}
function Ll(e, t) {
	if (typeof t != "function") throw Error();
	return function() {
		ll(this, e).ease = t;
	};
}
function Rl(e) {
	var t = this._id;
	return arguments.length ? this.each(Ll(t, e)) : ul(this.node(), t).ease;
}
function zl(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		if (typeof n != "function") throw Error();
		ll(this, e).ease = n;
	};
}
function Bl(e) {
	if (typeof e != "function") throw Error();
	return this.each(zl(this._id, e));
}
function Vl(e) {
	typeof e != "function" && (e = ki(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new gu(r, this._parents, this._name, this._id);
}
function Hl(e) {
	if (e._id !== this._id) throw Error();
	for (var t = this._groups, n = e._groups, r = t.length, i = n.length, a = Math.min(r, i), o = Array(r), s = 0; s < a; ++s) for (var c = t[s], l = n[s], u = c.length, d = o[s] = Array(u), f, p = 0; p < u; ++p) (f = c[p] || l[p]) && (d[p] = f);
	for (; s < r; ++s) o[s] = t[s];
	return new gu(o, this._parents, this._name, this._id);
}
function Ul(e) {
	return (e + "").trim().split(/^|\s+/).every(function(e) {
		var t = e.indexOf(".");
		return t >= 0 && (e = e.slice(0, t)), !e || e === "start";
	});
}
function Wl(e, t, n) {
	var r, i, a = Ul(t) ? cl : ll;
	return function() {
		var o = a(this, e), s = o.on;
		s !== r && (i = (r = s).copy()).on(t, n), o.on = i;
	};
}
function Gl(e, t) {
	var n = this._id;
	return arguments.length < 2 ? ul(this.node(), n).on.on(e) : this.each(Wl(n, e, t));
}
function Kl(e) {
	return function() {
		var t = this.parentNode;
		for (var n in this.__transition) if (+n !== e) return;
		t && t.removeChild(this);
	};
}
function ql() {
	return this.on("end.remove", Kl(this._id));
}
function Jl(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = Si(e));
	for (var r = this._groups, i = r.length, a = Array(i), o = 0; o < i; ++o) for (var s = r[o], c = s.length, l = a[o] = Array(c), u, d, f = 0; f < c; ++f) (u = s[f]) && (d = e.call(u, u.__data__, f, s)) && ("__data__" in u && (d.__data__ = u.__data__), l[f] = d, sl(l[f], t, n, f, l, ul(u, n)));
	return new gu(a, this._parents, t, n);
}
function Yl(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = Ei(e));
	for (var r = this._groups, i = r.length, a = [], o = [], s = 0; s < i; ++s) for (var c = r[s], l = c.length, u, d = 0; d < l; ++d) if (u = c[d]) {
		for (var f = e.call(u, u.__data__, d, c), p, m = ul(u, n), h = 0, g = f.length; h < g; ++h) (p = f[h]) && sl(p, t, n, h, f, m);
		a.push(f), o.push(u);
	}
	return new gu(a, o, t, n);
}
var Xl = po.prototype.constructor;
function Zl() {
	return new Xl(this._groups, this._parents);
}
function Ql(e, t) {
	var n, r, i;
	return function() {
		var a = ya(this, e), o = (this.style.removeProperty(e), ya(this, e));
		return a === o ? null : a === n && o === r ? i : i = t(n = a, r = o);
	};
}
function $l(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function eu(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = ya(this, e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function tu(e, t, n) {
	var r, i, a;
	return function() {
		var o = ya(this, e), s = n(this), c = s + "";
		return s ?? (c = s = (this.style.removeProperty(e), ya(this, e))), o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s));
	};
}
function nu(e, t) {
	var n, r, i, a = "style." + t, o = "end." + a, s;
	return function() {
		var c = ll(this, e), l = c.on, u = c.value[a] == null ? s ||= $l(t) : void 0;
		(l !== n || i !== u) && (r = (n = l).copy()).on(o, i = u), c.on = r;
	};
}
function ru(e, t, n) {
	var r = (e += "") == "transform" ? hc : vl;
	return t == null ? this.styleTween(e, Ql(e, r)).on("end.style." + e, $l(e)) : typeof t == "function" ? this.styleTween(e, tu(e, r, _l(this, "style." + e, t))).each(nu(this._id, e)) : this.styleTween(e, eu(e, r, t), n).on("end.style." + e, null);
}
function iu(e, t, n) {
	return function(r) {
		this.style.setProperty(e, t.call(this, r), n);
	};
}
function au(e, t, n) {
	var r, i;
	function a() {
		var a = t.apply(this, arguments);
		return a !== i && (r = (i = a) && iu(e, a, n)), r;
	}
	return a._value = t, a;
}
function ou(e, t, n) {
	var r = "style." + (e += "");
	if (arguments.length < 2) return (r = this.tween(r)) && r._value;
	if (t == null) return this.tween(r, null);
	if (typeof t != "function") throw Error();
	return this.tween(r, au(e, t, n ?? ""));
}
function su(e) {
	return function() {
		this.textContent = e;
	};
}
function cu(e) {
	return function() {
		var t = e(this);
		this.textContent = t ?? "";
	};
}
function lu(e) {
	return this.tween("text", typeof e == "function" ? cu(_l(this, "text", e)) : su(e == null ? "" : e + ""));
}
function uu(e) {
	return function(t) {
		this.textContent = e.call(this, t);
	};
}
function du(e) {
	var t, n;
	function r() {
		var r = e.apply(this, arguments);
		return r !== n && (t = (n = r) && uu(r)), t;
	}
	return r._value = e, r;
}
function fu(e) {
	var t = "text";
	if (arguments.length < 1) return (t = this.tween(t)) && t._value;
	if (e == null) return this.tween(t, null);
	if (typeof e != "function") throw Error();
	return this.tween(t, du(e));
}
function pu() {
	for (var e = this._name, t = this._id, n = _u(), r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) if (c = o[l]) {
		var u = ul(c, t);
		sl(c, e, n, l, o, {
			time: u.time + u.delay + u.duration,
			delay: 0,
			duration: u.duration,
			ease: u.ease
		});
	}
	return new gu(r, this._parents, e, n);
}
function mu() {
	var e, t, n = this, r = n._id, i = n.size();
	return new Promise(function(a, o) {
		var s = { value: o }, c = { value: function() {
			--i === 0 && a();
		} };
		n.each(function() {
			var n = ll(this, r), i = n.on;
			i !== e && (t = (e = i).copy(), t._.cancel.push(s), t._.interrupt.push(s), t._.end.push(c)), n.on = t;
		}), i === 0 && a();
	});
}
var hu = 0;
function gu(e, t, n, r) {
	this._groups = e, this._parents = t, this._name = n, this._id = r;
}
function _u() {
	return ++hu;
}
var vu = po.prototype;
gu.prototype = {
	constructor: gu,
	select: Jl,
	selectAll: Yl,
	selectChild: vu.selectChild,
	selectChildren: vu.selectChildren,
	filter: Vl,
	merge: Hl,
	selection: Zl,
	transition: pu,
	call: vu.call,
	nodes: vu.nodes,
	node: vu.node,
	size: vu.size,
	empty: vu.empty,
	each: vu.each,
	on: Gl,
	attr: Tl,
	attrTween: Al,
	style: ru,
	styleTween: ou,
	text: lu,
	textTween: fu,
	remove: ql,
	tween: gl,
	delay: Nl,
	duration: Il,
	ease: Rl,
	easeVarying: Bl,
	end: mu,
	[Symbol.iterator]: vu[Symbol.iterator]
};
var yu = {
	time: null,
	delay: 0,
	duration: 250,
	ease: Wc
};
function bu(e, t) {
	for (var n; !(n = e.__transition) || !(n = n[t]);) if (!(e = e.parentNode)) throw Error(`transition ${t} not found`);
	return n;
}
function xu(e) {
	var t, n;
	e instanceof gu ? (t = e._id, e = e._name) : (t = _u(), (n = yu).time = Pc(), e = e == null ? null : e + "");
	for (var r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && sl(c, e, t, l, o, n || bu(c, t));
	return new gu(r, this._parents, e, t);
}
po.prototype.interrupt = pl, po.prototype.transition = xu;
// node_modules/d3-zoom/dist/d3-zoom.mjs
var Su = (e) => () => e;
function Cu(e, { sourceEvent: t, target: n, transform: r, dispatch: i }) {
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
function wu(e, t, n) {
	this.k = e, this.x = t, this.y = n;
}
wu.prototype = {
	constructor: wu,
	scale: function(e) {
		return e === 1 ? this : new wu(this.k * e, this.x, this.y);
	},
	translate: function(e, t) {
		return e === 0 & t === 0 ? this : new wu(this.k, this.x + this.k * e, this.y + this.k * t);
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
var Tu = new wu(1, 0, 0);
Eu.prototype = wu.prototype;
function Eu(e) {
	for (; !e.__zoom;) if (!(e = e.parentNode)) return Tu;
	return e.__zoom;
}
function Du(e) {
	e.stopImmediatePropagation();
}
function Ou(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function ku(e) {
	return (!e.ctrlKey || e.type === "wheel") && !e.button;
}
function Au() {
	var e = this;
	return e instanceof SVGElement ? (e = e.ownerSVGElement || e, e.hasAttribute("viewBox") ? (e = e.viewBox.baseVal, [[e.x, e.y], [e.x + e.width, e.y + e.height]]) : [[0, 0], [e.width.baseVal.value, e.height.baseVal.value]]) : [[0, 0], [e.clientWidth, e.clientHeight]];
}
function ju() {
	return this.__zoom || Tu;
}
function Mu(e) {
	return -e.deltaY * (e.deltaMode === 1 ? .05 : e.deltaMode ? 1 : .002) * (e.ctrlKey ? 10 : 1);
}
function Nu() {
	return navigator.maxTouchPoints || "ontouchstart" in this;
}
function Pu(e, t, n) {
	var r = e.invertX(t[0][0]) - n[0][0], i = e.invertX(t[1][0]) - n[1][0], a = e.invertY(t[0][1]) - n[0][1], o = e.invertY(t[1][1]) - n[1][1];
	return e.translate(i > r ? (r + i) / 2 : Math.min(0, r) || Math.max(0, i), o > a ? (a + o) / 2 : Math.min(0, a) || Math.max(0, o));
}
function Fu() {
	var e = ku, t = Au, n = Pu, r = Mu, i = Nu, a = [0, Infinity], o = [[-Infinity, -Infinity], [Infinity, Infinity]], s = 250, c = xc, l = So("start", "zoom", "end"), u, d, f, p = 500, m = 150, h = 0, g = 10;
	function _(e) {
		e.property("__zoom", ju).on("wheel.zoom", w, { passive: !1 }).on("mousedown.zoom", T).on("dblclick.zoom", E).filter(i).on("touchstart.zoom", D).on("touchmove.zoom", O).on("touchend.zoom touchcancel.zoom", k).style("-webkit-tap-highlight-color", "rgba(0,0,0,0)");
	}
	_.transform = function(e, t, n, r) {
		var i = e.selection ? e.selection() : e;
		i.property("__zoom", ju), e === i ? i.interrupt().each(function() {
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
			return n(Tu.translate(c[0], c[1]).scale(s.k).translate(typeof r == "function" ? -r.apply(this, arguments) : -r, typeof i == "function" ? -i.apply(this, arguments) : -i), e, o);
		}, a, s);
	};
	function v(e, t) {
		return t = Math.max(a[0], Math.min(a[1], t)), t === e.k ? e : new wu(t, e.x, e.y);
	}
	function y(e, t, n) {
		var r = t[0] - n[0] * e.k, i = t[1] - n[1] * e.k;
		return r === e.x && i === e.y ? e : new wu(e.k, r, i);
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
					e = new wu(n, l[0] - t[0] * n, l[1] - t[1] * n);
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
			var t = ho(this.that).datum();
			l.call(e, this.that, new Cu(e, {
				sourceEvent: this.sourceEvent,
				target: _,
				transform: this.that.__zoom,
				dispatch: l
			}), t);
		}
	};
	function w(t, ...i) {
		if (!e.apply(this, arguments)) return;
		var s = S(this, i).event(t), c = this.__zoom, l = Math.max(a[0], Math.min(a[1], c.k * 2 ** r.apply(this, arguments))), u = bo(t);
		if (s.wheel) (s.mouse[0][0] !== u[0] || s.mouse[0][1] !== u[1]) && (s.mouse[1] = c.invert(s.mouse[0] = u)), clearTimeout(s.wheel);
		else if (c.k === l) return;
		else s.mouse = [u, c.invert(u)], fl(this), s.start();
		Ou(t), s.wheel = setTimeout(d, m), s.zoom("mouse", n(y(v(c, l), s.mouse[0], s.mouse[1]), s.extent, o));
		function d() {
			s.wheel = null, s.end();
		}
	}
	function T(t, ...r) {
		if (f || !e.apply(this, arguments)) return;
		var i = t.currentTarget, a = S(this, r, !0).event(t), s = ho(t.view).on("mousemove.zoom", d, !0).on("mouseup.zoom", p, !0), c = bo(t, i), l = t.clientX, u = t.clientY;
		ko(t.view), Du(t), a.mouse = [c, this.__zoom.invert(c)], fl(this), a.start();
		function d(e) {
			if (Ou(e), !a.moved) {
				var t = e.clientX - l, r = e.clientY - u;
				a.moved = t * t + r * r > h;
			}
			a.event(e).zoom("mouse", n(y(a.that.__zoom, a.mouse[0] = bo(e, i), a.mouse[1]), a.extent, o));
		}
		function p(e) {
			s.on("mousemove.zoom mouseup.zoom", null), Ao(e.view, a.moved), Ou(e), a.event(e).end();
		}
	}
	function E(r, ...i) {
		if (e.apply(this, arguments)) {
			var a = this.__zoom, c = bo(r.changedTouches ? r.changedTouches[0] : r, this), l = a.invert(c), u = a.k * (r.shiftKey ? .5 : 2), d = n(y(v(a, u), c, l), t.apply(this, i), o);
			Ou(r), s > 0 ? ho(this).transition().duration(s).call(x, d, c, r) : ho(this).call(_.transform, d, c, r);
		}
	}
	function D(t, ...n) {
		if (e.apply(this, arguments)) {
			var r = t.touches, i = r.length, a = S(this, n, t.changedTouches.length === i).event(t), o, s, c, l;
			for (Du(t), s = 0; s < i; ++s) c = r[s], l = bo(c, this), l = [
				l,
				this.__zoom.invert(l),
				c.identifier
			], a.touch0 ? !a.touch1 && a.touch0[2] !== l[2] && (a.touch1 = l, a.taps = 0) : (a.touch0 = l, o = !0, a.taps = 1 + !!u);
			u &&= clearTimeout(u), o && (a.taps < 2 && (d = l[0], u = setTimeout(function() {
				u = null;
			}, p)), fl(this), a.start());
		}
	}
	function O(e, ...t) {
		if (this.__zooming) {
			var r = S(this, t).event(e), i = e.changedTouches, a = i.length, s, c, l, u;
			for (Ou(e), s = 0; s < a; ++s) c = i[s], l = bo(c, this), r.touch0 && r.touch0[2] === c.identifier ? r.touch0[0] = l : r.touch1 && r.touch1[2] === c.identifier && (r.touch1[0] = l);
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
			for (Du(e), f && clearTimeout(f), f = setTimeout(function() {
				f = null;
			}, p), a = 0; a < i; ++a) o = r[a], n.touch0 && n.touch0[2] === o.identifier ? delete n.touch0 : n.touch1 && n.touch1[2] === o.identifier && delete n.touch1;
			if (n.touch1 && !n.touch0 && (n.touch0 = n.touch1, delete n.touch1), n.touch0) n.touch0[1] = this.__zoom.invert(n.touch0[0]);
			else if (n.end(), n.taps === 2 && (o = bo(o, this), Math.hypot(d[0] - o[0], d[1] - o[1]) < g)) {
				var s = ho(this).on("dblclick.zoom");
				s && s.apply(this, arguments);
			}
		}
	}
	return _.wheelDelta = function(e) {
		return arguments.length ? (r = typeof e == "function" ? e : Su(+e), _) : r;
	}, _.filter = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : Su(!!t), _) : e;
	}, _.touchable = function(e) {
		return arguments.length ? (i = typeof e == "function" ? e : Su(!!e), _) : i;
	}, _.extent = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : Su([[+e[0][0], +e[0][1]], [+e[1][0], +e[1][1]]]), _) : t;
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
// src/graph/look.ts
var q = {
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
function Iu(e) {
	let t = getComputedStyle(e), n = (e, n) => t.getPropertyValue(e).trim() || n, r = n("--node", q.fill.channel);
	return {
		ground: n("--ground", q.ground),
		ink: n("--ink", q.ink),
		soft: n("--soft", q.soft),
		line: n("--line", q.line),
		accent: n("--accent", q.accent),
		positive: n("--positive", q.positive),
		negative: n("--negative", q.negative),
		stream: n("--stream", q.stream),
		bands: {
			attention: n("--band-attention", q.bands.attention),
			MLP: n("--band-mlp", q.bands.MLP)
		},
		fill: {
			token: r,
			channel: r,
			attention: n("--cell-attention", q.fill.attention),
			neuron: n("--cell-neuron", q.fill.neuron)
		},
		nodeLine: n("--node-line", q.nodeLine),
		lit: n("--lit", q.lit)
	};
}
var Lu = "system-ui, \"DejaVu Sans\", Verdana, Helvetica, Arial, sans-serif", Ru = .8;
function zu(e, t) {
	return Ru + 3.2 * Math.abs(e) / t;
}
function Bu(e) {
	return Math.max(.12, Math.min(.9, 1.2 - .075 * Math.log2(1 + e)));
}
var Vu = 1.6;
function Hu(e, t, n) {
	return Math.min(e === "token" ? 4 : 9, t / 2, n / 2);
}
function Uu(e) {
	if (Number.isNaN(e)) return "not measured";
	let t = Math.abs(e);
	return t !== 0 && (t < .001 || t >= 1e4) ? e.toExponential(2) : String(Number(e.toPrecision(3)));
}
function Wu(e, t) {
	return `${e.toLocaleString("en")} ${t}${e === 1 ? "" : "s"}`;
}
// src/graph/arrange.ts
var Gu = 16, Ku = 24, qu = 2500, Ju = 4e5, Yu = 5e5, Xu = 40, Zu = 12, Qu = 3e6, $u = 4, ed = .001, td = (e) => [e.columns, ...e.rows];
function nd(e) {
	let t = td(e), n = t.reduce((e, t) => e + t.length, 0), r = e.gaps.reduce((e, t) => e + t.column.length, 0), i = yd(1), a = t.map(gd), o = ad(a, e), s = Math.max(1, Math.min(Ku, Math.floor(qu / Math.max(1, n)))), c = Math.max(2, Math.min(Gu, Math.floor(Yu / Math.max(1, r))));
	for (let n = 0; n < s && o[0] > 0; n++) {
		let r = t.map(gd);
		if (n) {
			let e = Float64Array.from(r[0], i);
			r[0] = cd(e, new Float64Array(e.length).fill(1), _d(e), t[0]);
		}
		let s = [Infinity, Infinity];
		for (let n = 0; n < c; n++) {
			for (let n = 1; n <= t.length; n++) od(r, e, t, n % t.length);
			let n = ad(r, e);
			if (id(n, o) && (a = r.map((e) => e.slice()), o = n), !id(n, s)) break;
			s = n;
		}
	}
	return a.map(_d);
}
function rd(e, t, n, r) {
	let i = td(e), a = i.map((e, n) => cd(new Float64Array(e.length), vd(e.length), t[n], e)), o = e.gaps.reduce((e, t) => e + t.column.length, 0), s = Math.max(Zu, Math.min(Xu, Math.floor(Qu / Math.max(1, o))));
	for (let n = 0; n < s; n++) for (let n = 1; n <= i.length; n++) {
		let r = n % i.length, { wish: o, weight: s } = sd(a, e, r);
		a[r] = cd(o, s, t[r], i[r]);
	}
	return n.forEach((n, o) => {
		let s = Float64Array.from(n, (e) => a[0][e]).sort();
		if (!s.length) return;
		let { weight: c } = sd(a, e, o + 1);
		for (let e = 0; e < $u; e++) {
			let e = a[o + 1].map((e, t) => r[o][t] ? ld(e, i[o + 1][t] / 2, s) : e);
			a[o + 1] = cd(e, c, t[o + 1], i[o + 1]);
		}
	}), a;
}
var id = (e, t) => e[0] < t[0] || e[0] === t[0] && e[1] < t[1];
function ad(e, t) {
	let n = 0, r = 0;
	for (let i of t.gaps) {
		let [t, a] = dd(e, i);
		n += md(t, a);
		for (let e = 0; e < t.length; e++) r += Math.abs(t[e] - a[e]);
	}
	return [n, Math.round(r * 1e4) / 1e4];
}
function od(e, t, n, r) {
	let { wish: i, weight: a } = sd(e, t, r), o = i.map((t, n) => a[n] > ed ? t : e[r][n]), s = _d(o), c = a.reduce((e, t) => e + t, 0);
	s.length * c <= Ju && pd(s, fd(e, t, r)), e[r] = cd(o, a, s, n[r]);
}
function sd(e, t, n) {
	let r = new Float64Array(e[n].length), i = new Float64Array(r.length).fill(ed);
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
function cd(e, t, n, r) {
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
function ld(e, t, n) {
	let r = ud(n, e), i = n[Math.min(r, n.length - 1)];
	return r > 0 && e - n[r - 1] <= Math.abs(i - e) && (i = n[r - 1]), Math.abs(e - i) >= t ? e : e < i - 1e-6 ? i - t : i + t;
}
function ud(e, t) {
	let n = 0, r = e.length;
	for (; n < r;) {
		let i = n + r >> 1;
		e[i] < t ? n = i + 1 : r = i;
	}
	return n;
}
function dd(e, t) {
	let n = t.column.length, r = new Float64Array(n), i = new Float64Array(n);
	for (let a = 0; a < n; a++) r[a] = e[0][t.column[a]], i[a] = e[t.row + 1][t.block[a]] + t.offset[a];
	return [r, i];
}
function fd(e, t, n) {
	let r = e[n].length, i = new Float64Array(r * r);
	for (let a of t.gaps) {
		if (n !== 0 && n !== a.row + 1) continue;
		let [t, o] = dd(e, a), s = n === 0 ? a.column : a.block, c = n === 0 ? o : t, l = _d(c), u = new Float64Array(r);
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
function pd(e, t) {
	let n = e.length;
	for (let r = !0; r;) {
		r = !1;
		for (let i = 0; i + 1 < n; i++) {
			let a = e[i], o = e[i + 1];
			t[a * n + o] <= t[o * n + a] || (e[i] = o, e[i + 1] = a, r = !0);
		}
	}
}
function md(e, t) {
	let n = hd(e), r = hd(t), i = r.length, a = e.map((e, a) => ud(n, e) * i + ud(r, t[a])).sort(), o = new Int32Array(i + 1), s = 0;
	return a.forEach((e, t) => {
		let n = e % i + 1, r = 0;
		for (let e = n; e > 0; e -= e & -e) r += o[e];
		s += t - r;
		for (let e = n; e <= i; e += e & -e) o[e]++;
	}), s;
}
function hd(e) {
	return Float64Array.from(new Set(e)).sort();
}
function gd(e) {
	let t = -e.reduce((e, t) => e + t, 0) / 2;
	return e.map((e) => (t += e, t - e / 2));
}
function _d(e) {
	return Int32Array.from(e, (e, t) => t).sort((t, n) => e[t] - e[n] || t - n);
}
var vd = (e) => new Float64Array(e).fill(1);
function yd(e) {
	let t = e;
	return () => {
		t = t + 1831565813 | 0;
		let e = Math.imul(t ^ t >>> 15, 1 | t);
		return e = e + Math.imul(e ^ e >>> 7, 61 | e) ^ e, ((e ^ e >>> 14) >>> 0) / 4294967296;
	};
}
var bd = {
	" ": "␣",
	"\n": "↵",
	"	": "⇥"
}, xd = /[\p{C}\p{Z}]/u, Sd = /^\p{M}/u;
function Cd(e, t = !1) {
	let n = "";
	for (let r of e) {
		let e = n === "" && Sd.test(r);
		t && r === " " ? n += r : r in bd ? n += bd[r] : xd.test(r) || e ? n += wd(r) : n += r;
	}
	return n;
}
function wd(e) {
	return `U+${(e.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function Td(e, t = 16, n = !1) {
	let r = Cd(e.slice(0, 4 * t), n).replace(/␣{5,}/g, (e) => `␣×${e.length}`), i = [...r];
	return e.length <= 4 * t && i.length <= t ? r : `${i.slice(0, t - 1).join("")}…`;
}
function Ed(e, t) {
	let n = Object.hasOwn(e, String(t)) ? e[String(t)] : void 0;
	return n === void 0 ? `#${t}` : n === "" ? "∅" : Td(n);
}
function Dd(e, t) {
	let n = 0;
	for (let t of e) n += (t.codePointAt(0) ?? 0) > 11903 ? 1.7 : 1;
	return n * .62 * t;
}
// src/graph/across.ts
var Od = {
	size: 11,
	isUpright: !1,
	margin: 8,
	columnMargin: 20
}, kd = {
	size: 10,
	isUpright: !0,
	margin: 4,
	columnMargin: 8
}, Ad = 1250, jd = 14;
function Md(e) {
	let t = Pd(e), n = Fd(e, t.length), r = e.rows.map((t) => t.isOfColumns ? n : Id(e, t)), i = new Map(t.map((e, t) => [e, t])), a = zd(e, r, i, (e) => e.plain), o = e.cells.some((e) => e.text !== e.plain) ? zd(e, r, i, (e) => e.text) : a, s = o.blocks.map((e) => e.map((e) => e.cells.length === 1)), c = rd(o.problem, nd(a.problem), Vd(e, i), s), l = 0, u = 0, d = [o.problem.columns, ...o.problem.rows];
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
		let [a, o] = Nd(t.text, r[t.row]);
		p.w[n] = a, p.h[n] = o, e.rows[t.row].isOfColumns && (p.x[n] = c[0][i.get(t.index)] - l);
	}), o.blocks.forEach((e, t) => e.forEach((e, n) => {
		let r = c[t + 1][n] - l;
		if (e.cells.forEach((t, n) => p.x[t] = r + e.offsets[n]), e.head < 0) return;
		let i = e.captions.map(({ x: e, text: t }) => ({
			x: r + e,
			text: t
		}));
		p.heads.push({
			row: t,
			head: e.head,
			x: r,
			width: e.width - jd,
			captions: i
		});
	})), p;
}
function Nd(e, t) {
	let n = Math.max(24, Math.round(Dd(e, t.size)) + 12), r = t.size + 9;
	return t.isUpright ? [r, n] : [n, r];
}
function Pd(e) {
	let t = /* @__PURE__ */ new Set();
	for (let n of e.rows) if (n.isOfColumns) for (let r of n.cells) t.add(e.cells[r].index);
	return [...t].sort((e, t) => e - t);
}
function Fd(e, t) {
	let n = 0;
	for (let t of e.rows) if (t.isOfColumns) for (let r of t.cells) n = Math.max(n, Nd(e.cells[r].plain, Od)[0]);
	return t * (n + Od.columnMargin) <= Ad ? Od : kd;
}
function Id(e, t) {
	return Ld(e, t, Od, (e) => e.plain).reduce((e, t) => e + t.width, 0) <= Ad ? Od : kd;
}
function Ld(e, t, n, r) {
	let i = (t) => e.cells[t];
	if (i(t.cells[0]).kind !== "attention") return t.cells.map((e) => {
		let t = Nd(r(i(e)), n)[0] + n.margin;
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
	return [...a].sort(([e], [t]) => e - t).map(([e, t]) => Rd(e, t, i, n, r));
}
function Rd(e, t, n, r, i) {
	let a = 15, o = (e) => {
		let t = a + e / 2;
		return a += e + r.margin, t;
	}, s = [], c = (e) => s.push({
		x: o(r.isUpright ? r.size + 4 : Dd(e, r.size)),
		text: e
	});
	c(`head ${e}`);
	let l = t.map((e, s) => {
		let l = n(e);
		return (s === 0 || n(t[s - 1]).site !== l.site) && (a += r.margin / 2, c(l.site.slice(-1))), o(Nd(i(l), r)[0]);
	}), u = a - r.margin + 8 + jd / 2;
	return {
		cells: t,
		offsets: l.map((e) => e - u / 2),
		width: u,
		head: e,
		captions: s.map(({ x: e, text: t }) => ({
			x: e - u / 2,
			text: t
		}))
	};
}
function zd(e, t, n, r) {
	let { cells: i, rows: a } = e, o = new Float64Array(n.size), s = a.map((n, i) => n.isOfColumns ? [] : Ld(e, n, t[i], r)), c = new Int32Array(i.length), l = new Float64Array(i.length);
	i.forEach((e) => {
		if (!a[e.row].isOfColumns) return;
		let i = n.get(e.index), s = t[e.row];
		o[i] = Math.max(o[i], Nd(r(e), s)[0] + s.columnMargin);
	});
	for (let e of s) e.forEach((e, t) => e.cells.forEach((n, r) => {
		c[n] = t, l[n] = e.offsets[r];
	}));
	let u = Bd(e, n, c, l);
	return {
		problem: {
			columns: o,
			rows: s.map((e) => Float64Array.from(e, (e) => e.width)),
			gaps: u
		},
		blocks: s
	};
}
function Bd(e, t, n, r) {
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
function Vd(e, t) {
	let n = e.rows.map(() => []);
	for (let { channel: r, writes: i, reads: a } of e.streams) {
		let o = e.cells[i[0]].row, s = e.cells[a.at(-1)].row;
		for (let e = o + 1; e < s; e++) n[e].push(t.get(r));
	}
	return n.map((e) => Int32Array.from(e));
}
// src/graph/stack.ts
var Hd = 34, Ud = 46, Wd = .1, Gd = 70, Kd = .75, qd = 3, Jd = 22;
function Yd(e, t, n) {
	let { x: r, w: i, h: a } = t, o = Zd(e, r), s = e.rows.map((e) => e.cells.filter(n)).map((e, t) => ({
		row: t,
		cells: e
	})).filter(({ cells: e }) => e.length), c = new Set(e.meetings.map(([t]) => e.cells[t].row)), l = Math.max(Gd, Kd * t.width / Math.max(1, s.length)), u = new Float64Array(e.cells.length).fill(NaN), d = [], f = 0;
	s.forEach(({ row: t, cells: n }, i) => {
		let { band: p, isOfColumns: m } = e.rows[t], h = s[i - 1]?.row, g = h === void 0 ? Jd : Xd(e.rows[h].band, p) ? Hd : Ud, _ = Math.max(...n.map((e) => a[e])), v = !m && e.cells[n[0]].head >= 0 ? 8 : 0, y = f + g + Math.min(l, Wd * (h === void 0 ? 0 : o[h])), b = y + v + _ / 2;
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
	let p = f + Jd;
	for (let e = 0; e < u.length; e++) u[e] = p - u[e];
	for (let e of d) e.top = p - e.top, e.y = p - e.y, e.bottom = p - e.bottom;
	let m = $d(d, t, e, n);
	return {
		width: t.width,
		height: p,
		rows: d,
		bands: Qd(e, d, p),
		heads: m,
		pieces: ef(e, d, m, {
			x: r,
			y: u,
			w: i,
			h: a
		}),
		x: r,
		y: u,
		w: i,
		h: a,
		isUpright: t.isUpright
	};
}
var Xd = (e, t) => e[0] === t[0] && e[1] === t[1];
function Zd(e, t) {
	let n = new Float64Array(e.rows.length), { source: r, target: i } = e.links;
	for (let a = 0; a < r.length; a++) {
		let { row: o } = e.cells[r[a]];
		n[o] = Math.max(n[o], Math.abs(t[r[a]] - t[i[a]]));
	}
	return n;
}
function Qd(e, t, n) {
	let r = [];
	return t.forEach((i, a) => {
		let o = e.rows[i.row].band, s = r.at(-1);
		if (s && Xd(s.name, o)) return;
		let c = s ? (t[a - 1].top + i.bottom) / 2 : n;
		s && (s.top = c), r.push({
			name: o,
			top: 0,
			bottom: c
		});
	}), r;
}
function $d(e, t, n, r) {
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
function ef(e, t, n, r) {
	let i = t.map(({ row: e, cells: t }) => {
		let i = n.filter((t) => t.row === e), a = i.length ? i.map(({ x: e, y: t, width: n, height: r }) => ({
			x: e,
			y: t,
			w: n,
			h: r
		})) : [...t].map((e) => ({
			x: r.x[e],
			y: r.y[e],
			w: r.w[e],
			h: r.h[e]
		}));
		return a.sort((e, t) => e.x - t.x), {
			boxes: a,
			xs: a.map((e) => e.x),
			widest: Math.max(...a.map((e) => e.w))
		};
	}), a = [];
	return e.streams.forEach((n, o) => {
		let s = (e) => !Number.isNaN(r.y[e]), c = n.writes.filter(s), l = n.reads.filter(s);
		if (!c.length || !l.length) return;
		let u = r.x[c[0]], d = new Map([...c, ...l].map((t) => [e.cells[t].row, t])), f = r.y[c[0]], p = r.y[l.at(-1)], m = f, h = (e, t) => {
			t >= m || e <= p || (e < m && a.push({
				stream: o,
				x: u,
				top: e,
				bottom: m
			}), m = t);
		};
		t.forEach(({ row: t, y: n, top: a, bottom: o }, s) => {
			if (o < p || a > f) return;
			let c = d.get(t);
			if (c !== void 0) return h(n + r.h[c] / 2, n - r.h[c] / 2);
			if (e.rows[t].isOfColumns) return;
			let { boxes: l, xs: m, widest: g } = i[s];
			for (let e = ud(m, u - g / 2 - qd); e < l.length; e++) {
				let t = l[e];
				if (t.x - g / 2 - qd > u) break;
				if (Math.abs(t.x - u) < t.w / 2 + qd) {
					h(t.y + t.h / 2 + qd, t.y - t.h / 2 - qd);
					break;
				}
			}
		}), m > p && a.push({
			stream: o,
			x: u,
			top: p,
			bottom: m
		});
	}), a;
}
// src/graph/paint.ts
var tf = 5.2, nf = 26, rf = 128, af = 384;
function of(e, t, n) {
	let r = e.links.weight.map(Math.abs), i = Int32Array.from(r, (e, t) => t).sort((e, t) => r[e] - r[t]);
	return {
		diagram: e,
		layout: t,
		shown: n,
		order: i,
		largest: r[i.at(-1) ?? 0] || 1
	};
}
function sf({ diagram: e, layout: t }, n) {
	let r = e.links.source[n], i = e.links.target[n];
	return [
		t.x[r],
		t.y[r] - t.h[r] / 2,
		t.x[i],
		t.y[i] + t.h[i] / 2
	];
}
var cf = class {
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
		this.streams(), yield 0, this.heads(), yield* this.links(), this.meetings(), yield 0, yield* this.cells();
	}
	streams() {
		let { ctx: e, lit: t, scene: n, seen: r } = this, { layout: i } = n;
		e.strokeStyle = this.palette.stream, e.lineWidth = Math.max(Vu, .5 / this.k), e.beginPath();
		let a = new Map(i.rows.map((e) => [e.row, e.y]));
		for (let { stream: n, x: o, top: s, bottom: c } of i.pieces) {
			if (o < r.left || o > r.right || c < r.top || s > r.bottom) continue;
			let [i, l] = [c, s];
			if (t) {
				let [e, r] = t.streams[n];
				if (e > r || (i = Math.min(c, a.get(e) ?? c), l = Math.max(s, a.get(r) ?? s), i <= l)) continue;
			}
			e.moveTo(o, i), e.lineTo(o, l);
		}
		t && (e.strokeStyle = this.palette.soft, e.lineWidth *= 1.4), e.stroke();
	}
	heads() {
		let { ctx: e, palette: t, k: n, seen: r, lit: i, scene: a } = this;
		if (!i) {
			e.lineWidth = Math.max(.9, .5 / n), e.strokeStyle = t.soft, e.fillStyle = t.ground;
			for (let i of a.layout.heads) {
				let [o, s] = [i.x - i.width / 2, i.y - i.height / 2];
				if (o > r.right || o + i.width < r.left || s > r.bottom || s + i.height < r.top) continue;
				e.beginPath(), e.roundRect(o, s, i.width, i.height, 7), e.fill(), e.stroke();
				let c = a.layout.isUpright[i.row], l = c ? 10 : 11;
				if (l * n < 5.2) continue;
				e.fillStyle = t.soft, e.font = `${l}px ${Lu}`;
				let u = a.layout.rows.find((e) => e.row === i.row).y;
				for (let t of i.captions) lf(e, t.text, t.x, u, c);
				e.fillStyle = t.ground;
			}
		}
	}
	meetings() {
		let { ctx: e, palette: t, k: n, lit: r, scene: i } = this, { x: a, y: o, h: s } = i.layout;
		e.strokeStyle = t.ink, e.lineWidth = Math.max(1.1, .5 / n), e.beginPath();
		for (let [t, n] of i.diagram.meetings) {
			if (!i.shown.cells[t] || !i.shown.cells[n] || r && !(r.cells[t] && r.cells[n])) continue;
			let c = o[t] - s[t] / 2;
			e.moveTo(a[t], c), e.bezierCurveTo(a[t], c - 18, a[n], c - 18, a[n], o[n] - s[n] / 2);
		}
		e.stroke();
	}
	*links() {
		let { ctx: e, k: t, lit: n, scene: r, palette: i } = this, { diagram: a, order: o, shown: s, largest: c } = r, l = n ? n.links : s.links, u = 0;
		for (let e = 0; e < l.length; e++) l[e] && this.isSeen(e) && u++;
		e.globalAlpha = n ? Math.max(.55, Bu(u)) : Bu(u);
		let d = Math.max(1, Math.min(rf, Math.floor(u / 300))), f = new Int32Array(d), p = 0, m = 0;
		for (let n = 0; n < o.length; n++) {
			let r = o[n];
			if (this.done = n, l[r] && this.isSeen(r) && (f[p++] = r), !(p < d && n + 1 < o.length)) {
				if (p) {
					let n = a.links.weight[f[p >> 1]];
					e.lineWidth = zu(n, c) * (t < .5 ? Math.max(.35, t * 2) : 1) * (t < .2 ? .25 / t : 1), this.stroke(f, p, !0, i.positive), this.stroke(f, p, !1, i.negative), m += p, p = 0;
				}
				m < af || (m = 0, e.getImageData(0, 0, 1, 1), performance.now() >= this.deadline && (yield n));
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
			let [c, l, u, d] = sf(a, t);
			i.moveTo(c, l);
			let f = (l + d) / 2;
			(l - d) * o < nf || c === u ? i.lineTo(u, d) : i.bezierCurveTo(c, f, u, f, u, d);
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
				a.x[s] + e < n.left || a.x[s] - e > n.right || (a.h[s] * i < 5 ? this.dot(s) : this.cell(s), !(++t & 63) && performance.now() >= this.deadline && (yield 0));
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
		t.beginPath(), t.roundRect(a[e] - s[e] / 2, o[e] - c[e] / 2, s[e], c[e], Hu(u.kind, s[e], c[e])), t.fillStyle = u.isMarked ? i.nodeLine : i.fill[u.kind], t.fill(), t.lineWidth = Math.max(.9, .5 / r), t.strokeStyle = i.nodeLine, t.stroke();
		let d = l[u.row], f = d ? 10 : 11;
		if (f * r < 5.2) return;
		let p = u.text !== u.plain;
		t.font = `${p ? "600 " : ""}${f}px ${Lu}`, t.fillStyle = u.isMarked ? i.ground : p ? i.accent : i.ink, lf(t, u.text, a[e], o[e], d);
	}
};
function lf(e, t, n, r, i) {
	if (e.textAlign = "center", e.textBaseline = "middle", !i) return e.fillText(t, n, r + .5);
	e.save(), e.translate(n + .5, r), e.rotate(-Math.PI / 2), e.fillText(t, 0, 0), e.restore();
}
// src/graph/hull.ts
var uf = 4;
function df({ x: e, y: t, w: n, h: r }, i) {
	let a = i.flatMap((i) => {
		let [a, o] = [n[i] / 2 + uf, r[i] / 2 + uf];
		return [-1, 1].flatMap((n) => [-1, 1].map((r) => [e[i] + n * a, t[i] + r * o]));
	});
	return a.sort((e, t) => e[0] - t[0] || e[1] - t[1]), [...ff(a), ...ff(a.reverse())];
}
function ff(e) {
	let t = [];
	for (let n of e) {
		for (; t.length > 1 && pf(t.at(-2), t.at(-1), n) <= 0;) t.pop();
		t.push(n);
	}
	return t.slice(0, -1);
}
var pf = (e, t, n) => (t[0] - e[0]) * (n[1] - e[1]) - (t[1] - e[1]) * (n[0] - e[0]), mf = .3, hf = 10, gf = 5, _f = .13, vf = {
	left: 108,
	right: 92,
	top: 14,
	bottom: 14
}, yf = 6, bf = class {
	front = null;
	job = null;
	clear() {
		this.front = null, this.job = null;
	}
	get progress() {
		return this.job ? this.job.painting.done / Math.max(1, this.job.painting.total) : 1;
	}
}, xf = class {
	canvas;
	palette;
	tell;
	ctx;
	zoom;
	selection;
	base = new bf();
	over = new bf();
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
	spare = [];
	constructor(e, t, n) {
		this.canvas = e, this.palette = t, this.tell = n, this.ctx = e.getContext("2d"), this.selection = ho(e), this.zoom = Fu().clickDistance(4).filter((e) => (!e.ctrlKey || e.type === "wheel") && !e.button).on("zoom", ({ transform: e, sourceEvent: t }) => {
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
	stale = !1;
	setLit(e) {
		e !== this.lit && (this.lit = e, this.over.clear(), this.ask());
	}
	setMarks(e) {
		this.marks = e, this.ask();
	}
	fit() {
		if (!this.scene || !this.width) return;
		let { layout: e } = this.scene, t = {
			x: this.width - vf.left - vf.right,
			y: this.height - vf.top - vf.bottom
		}, n = Math.min(1.6, t.x / Math.max(1, e.width), t.y / Math.max(1, e.height)), r = vf.left + (t.x - e.width * n) / 2, i = vf.top + (t.y - e.height * n) / 2;
		this.selection.call(this.zoom.transform, Tu.translate(r, i).scale(n)), this.hasMoved = !1;
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
		if (a > vf.left && a < this.width - vf.right && o > 12 && o < this.height - 12 && t) return;
		this.hasMoved = !0;
		let s = Math.max(this.view.k, .8);
		this.selection.call(this.zoom.transform, Tu.translate(this.width / 2 - r * s, this.height / 2 - i * s).scale(s));
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
		if (!this.scene || !this.width) return;
		let { width: e, height: t } = this.scene.layout, n = Math.min(1, (this.width - 200) / Math.max(1, e), this.height / Math.max(1, t));
		this.zoom.scaleExtent([Math.max(1e-4, n * .5), yf]).translateExtent([[-e * .5 - this.width, -t * .5 - this.height], [e * 1.5 + this.width, t * 1.5 + this.height]]);
	}
	ask() {
		this.frame ||= requestAnimationFrame(() => this.draw());
	}
	draw() {
		if (this.frame = 0, !this.width) return;
		let e = performance.now(), t = e - this.movedAt < 90, n = !1;
		if (this.scene) {
			let r = e + (t ? gf : hf);
			n = this.advance(this.base, null, r, t, this.stale), this.lit && (n = this.advance(this.over, this.lit, Math.max(r, e + 2), t, !1) || n);
		}
		this.compose(), this.tell(this.view.k, Math.min(this.base.progress, this.lit ? this.over.progress : 1)), n && this.ask();
	}
	advance(e, t, n, r, i) {
		let a = e.job?.bitmap ?? e.front, o = !a || i && !e.job || !this.covers(a.view), s = a && a.view.k !== this.view.k;
		return (o && (!e.job || !r) || s && !r) && this.begin(e, t), e.job ? !e.job.painting.step(n) || (e.front && e.front.canvas !== e.job.bitmap.canvas && this.spare.push(e.front.canvas), e.front = e.job.bitmap, e.job = null, e.front.view.k !== this.view.k || !this.covers(e.front.view)) : !!s || o;
	}
	covers(e) {
		let t = this.view.k / e.k, n = this.view.x - (e.x + mf * this.width) * t, r = this.view.y - (e.y + mf * this.height) * t, [i, a] = [1.6 * this.width * t, 1.6 * this.height * t];
		return n <= 1 && r <= 1 && n + i >= this.width - 1 && r + a >= this.height - 1;
	}
	begin(e, t) {
		let n = e.job?.bitmap.canvas ?? this.spare.pop() ?? document.createElement("canvas"), [r, i] = [mf * this.width, mf * this.height], { view: a, dpr: o } = this;
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
			painting: new cf(s, this.scene, a.k, c, this.palette, t),
			bitmap: {
				canvas: n,
				view: { ...a }
			}
		};
	}
	compose() {
		let { ctx: e, dpr: t } = this;
		e.setTransform(t, 0, 0, t, 0, 0), e.fillStyle = this.palette.ground, e.fillRect(0, 0, this.width, this.height), this.scene && (this.bands(), this.groups(), e.globalAlpha = this.lit ? _f : 1, this.place(this.base.front ?? this.base.job?.bitmap), e.globalAlpha = 1, this.lit && this.place(this.over.front ?? this.over.job?.bitmap), this.rings(), this.gutters());
	}
	place(e) {
		if (!e) return;
		let { view: t } = e, n = this.view.k / t.k, r = this.view.x - (t.x + mf * this.width) * n, i = this.view.y - (t.y + mf * this.height) * n;
		n === 1 && ([r, i] = [Math.round(r * this.dpr) / this.dpr, Math.round(i * this.dpr) / this.dpr]), this.ctx.drawImage(e.canvas, r, i, e.canvas.width / this.dpr * n, e.canvas.height / this.dpr * n);
	}
	bands() {
		let { ctx: e, palette: t } = this;
		for (let n of this.scene.layout.bands) {
			let r = t.bands[n.name[1]];
			if (!r) continue;
			let i = this.toScreen(0, n.top)[1], a = this.toScreen(0, n.bottom)[1];
			e.fillStyle = r, e.fillRect(0, i, this.width, a - i);
		}
	}
	world(e) {
		let { ctx: t, dpr: n, view: r } = this;
		t.save(), t.setTransform(n * r.k, 0, 0, n * r.k, n * r.x, n * r.y), e(t), t.restore();
	}
	groups() {
		let { layout: e, shown: t } = this.scene;
		this.world((n) => {
			for (let { name: r, cells: i } of this.marks.groups) {
				let a = df(e, i.filter((n) => t.cells[n] && !Number.isNaN(e.y[n])));
				if (!a.length) continue;
				n.beginPath(), a.forEach(([e, t], r) => r ? n.lineTo(e, t) : n.moveTo(e, t)), n.closePath(), n.lineJoin = "round", n.globalAlpha = .16, n.fillStyle = n.strokeStyle = this.palette.accent, n.lineWidth = 14, n.fill(), n.globalAlpha = .1, n.stroke(), n.globalAlpha = 1;
				let [o, s] = a.reduce((e, t) => t[1] < e[1] || t[1] === e[1] && t[0] < e[0] ? t : e);
				n.font = `600 ${Math.max(11, Math.min(16, 11 / this.view.k))}px ${Lu}`, n.textAlign = "left", n.textBaseline = "bottom", n.fillText(r, o, s - 9);
			}
		});
	}
	rings() {
		let { scene: e, marks: t, palette: n, view: r } = this, { layout: i, diagram: a } = e, o = Math.max(1, 1 / r.k), s = (e, t, n, r, o, s = []) => {
			if (Number.isNaN(i.y[t])) return;
			let [c, l] = [i.w[t] + 2 * n, i.h[t] + 2 * n];
			e.beginPath(), e.roundRect(i.x[t] - c / 2, i.y[t] - l / 2, c, l, Hu(a.cells[t].kind, c, l) + n), e.setLineDash(s), e.strokeStyle = r, e.lineWidth = o, e.stroke();
		};
		this.world((i) => {
			if (t.link !== null) {
				let [o, s, c, l] = sf(e, t.link);
				i.beginPath(), i.moveTo(o, s), i.bezierCurveTo(o, (s + l) / 2, c, (s + l) / 2, c, l), i.strokeStyle = a.links.weight[t.link] > 0 ? n.positive : n.negative, i.lineWidth = Math.max(5, 4 / r.k), i.stroke();
			}
			for (let e of t.picked) s(i, e, 4 * o, n.accent, 2 * o, [4 * o, 3 * o]);
			t.selected !== null && s(i, t.selected, 3 * o, n.accent, 2.5 * o), t.pointed !== null && t.pointed !== t.selected && s(i, t.pointed, 2 * o, n.ink, 1.2 * o);
			for (let e of t.pinned) this.pin(i, e, Math.max(1, .7 / r.k));
		});
	}
	pin(e, t, n) {
		let { layout: r } = this.scene;
		if (Number.isNaN(r.y[t])) return;
		let [i, a] = [r.x[t] + r.w[t] / 2 - 1, r.y[t] - r.h[t] / 2 + 1];
		e.setLineDash([]), e.beginPath(), e.arc(i, a, 4 * n, 0, 2 * Math.PI), e.fillStyle = this.palette.accent, e.fill(), e.lineWidth = 1.2 * n, e.strokeStyle = this.palette.ground, e.stroke();
	}
	gutters() {
		let { ctx: e, palette: t, scene: n } = this, { layout: r, diagram: i } = n;
		e.textBaseline = "middle", e.lineJoin = "round", e.lineWidth = 5;
		let a = (n, r, i, a, o, s) => {
			e.font = o, e.textAlign = a, e.strokeStyle = t.bands[s] ?? t.ground, e.strokeText(n, r, i + .5), e.fillStyle = t.soft, e.fillText(n, r, i + .5);
		}, o = Infinity;
		for (let e of r.rows) {
			let t = this.toScreen(0, e.y)[1];
			if (o - t < 13) continue;
			o = t;
			let n = i.rows[e.row];
			t > 6 && t < this.height - 6 && a(n.name, 12, t, "left", `11px ${Lu}`, n.band[1]);
		}
		for (let e of r.bands) {
			let t = Math.max(4, this.toScreen(0, e.top)[1]), n = Math.min(this.height - 4, this.toScreen(0, e.bottom)[1]), r = (t + n) / 2, i = this.width - 12, [o, s] = e.name;
			n - t >= 34 && s ? (a(o, i, r - 8, "right", `600 11px ${Lu}`, s), a(s, i, r + 8, "right", `11px ${Lu}`, s)) : n - t >= 13 && a(s ? `${o} ${s}` : o, i, r, "right", `600 11px ${Lu}`, s);
		}
	}
}, Sf = 80;
function Cf(e, t) {
	let n = Object.hasOwn(e.names, t) ? e.names[t] : void 0;
	return n ? Td(n, Sf, !0) : t;
}
function wf(e, { circuit: t, diagram: n, effects: r, shown: i, notes: a }) {
	let o = n.cells[e], { links: s } = n, c = 0, l = 0;
	for (let t = 0; t < s.source.length; t++) i.links[t] && (c += Number(s.target[t] === e), l += Number(s.source[t] === e));
	if (o.node < 0) return Tf(o, t, c + l);
	let u = [], d = Cf(a, o.key);
	d !== o.key && u.push({
		what: "node",
		value: o.key
	}), o.head >= 0 && u.push({
		what: "head",
		value: String(o.head)
	}), r && u.push({
		what: "effect of ablating it",
		value: Df(r.cells[e])
	}), u.push({
		what: "held at, where ablated",
		value: Uu(n.nodes[o.node].mean)
	}), u.push({
		what: "edges in, out",
		value: `${c}, ${l}`
	});
	let f = a.groups.filter((e) => e.nodes.includes(o.key)).map((e) => Td(e.name, 24, !0));
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
function Tf(e, t, n) {
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
		title: r === void 0 ? e.text : Td(r, Sf),
		lines: i
	};
}
function Ef(e, { diagram: t, effects: n, notes: r }) {
	let { links: i, cells: a } = t, o = (e) => {
		let t = a[e];
		return t.kind === "token" ? t.text : t.site === "embedding" ? `channel ${t.index}` : Cf(r, t.key);
	}, s = i.weight[e], c = [{
		what: "weight",
		value: String(s).replace("-", "−")
	}];
	return n && i.edge[e] >= 0 && c.push({
		what: "effect of removing it",
		value: Df(n.links[e])
	}), i.edge[e] < 0 && c.push({
		what: "of",
		value: a[i.source[e]].site === "tokens" ? "embedding" : "unembedding"
	}), {
		title: `${o(i.source[e])} → ${o(i.target[e])}`,
		lines: c
	};
}
function Df(e) {
	return Number.isNaN(e) ? "not measured" : `${e > 0 ? "+" : ""}${Uu(e).replace("-", "−")} nats a prompt`;
}
function Of(e, t) {
	let n = t.diagram.cells[e], r = t.diagram.rows[n.row], { title: i, lines: a } = wf(e, t), o = n.node < 0 ? r.name : n.site;
	return `${Cd(i, !0)}, in ${o}: ${a.map(({ what: e, value: t }) => `${e} ${t}`).join("; ")}.`;
}
function kf({ nNodes: e, ofNodes: t, nEdges: n, ofEdges: r }) {
	let i = (e, t, n) => e === t ? Wu(e, n) : `${e.toLocaleString("en")} of ${Wu(t, n)}`, a = [...t > e ? [Wu(t - e, "node")] : [], ...r > n ? [Wu(r - n, "edge")] : []], o = `${i(e, t, "node")} · ${i(n, r, "edge")}`;
	return a.length ? `${o} (${a.join(" and ")} hidden by filters)` : o;
}
// src/graph/hit.ts
function Af({ layout: e, shown: t }, n, r, i) {
	let a = null, o = Infinity;
	for (let s of e.rows) {
		if (r < s.top - i || r > s.bottom + i) continue;
		let c = ud(s.xs, n);
		for (let l of [-1, 1]) for (let u = l < 0 ? c - 1 : c, d = 4; d && u >= 0 && u < s.cells.length; u += l, d--) {
			let c = s.cells[u], l = Math.max(Math.abs(n - e.x[c]) - e.w[c] / 2, Math.abs(r - e.y[c]) - e.h[c] / 2, 0);
			!t.cells[c] || l > i || l >= o || (o = l, a = c);
		}
	}
	return a;
}
function jf(e, t, n, r) {
	let { diagram: i, layout: a, shown: o, order: s } = e, { source: c, target: l } = i.links, u = null, d = r;
	for (let r = s.length - 1; r >= 0; r--) {
		let i = s[r];
		if (!o.links[i] || a.y[c[i]] < n || a.y[l[i]] > n) continue;
		let [f, p, m, h] = sf(e, i);
		if (n > p || n < h) continue;
		let g = Mf(f, p, m, h, t, n);
		g >= d || (d = g, u = i);
	}
	return u;
}
function Mf(e, t, n, r, i, a) {
	let o = (a - t) / (r - t || -1), s = 0, c = 1;
	for (let e = 0; e < 12; e++) {
		let e = (s + c) / 2;
		1.5 * e - 1.5 * e * e + e * e * e < o ? s = e : c = e;
	}
	let l = (s + c) / 2, u = e + (n - e) * l * l * (3 - 2 * l), d = 6 * (n - e) * l * (1 - l), f = (r - t) * (1.5 - 3 * l + 3 * l * l);
	return Math.abs(i - u) * Math.abs(f / (Math.hypot(d, f) || 1));
}
function Nf({ layout: e, shown: t }, n, r) {
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
		for (let i of e.rows[t].cells) o(i) && (r === null || Pf(e.x, i, n) < Pf(e.x, r, n)) && (r = i);
		if (r !== null) return r;
	}
	return null;
}
var Pf = (e, t, n) => Math.abs(e[t] - e[n]);
function Ff({ layout: e, shown: t }) {
	for (let n of e.rows) for (let e of n.cells) if (t.cells[e]) return e;
	return null;
}
// src/graph/legend.tsx
function If({ view: e }) {
	let t = e.diagram.value;
	if (!t) return null;
	let n = t.links.weight.reduce((e, t) => Math.max(e, Math.abs(t)), 0), r = (e, t) => /* @__PURE__ */ W("svg", {
		width: "26",
		height: "10",
		"aria-hidden": "true",
		children: /* @__PURE__ */ W("line", {
			class: e,
			x1: "1",
			x2: "25",
			y1: "5",
			y2: "5",
			"stroke-width": t
		})
	});
	return /* @__PURE__ */ W("ul", {
		class: "graph-legend",
		"aria-label": "Legend",
		children: [
			n > 0 && /* @__PURE__ */ W(x, { children: [
				/* @__PURE__ */ W("li", { children: [r("positive", 3), "positive weight"] }),
				/* @__PURE__ */ W("li", { children: [r("negative", 3), "negative weight"] }),
				/* @__PURE__ */ W("li", { children: [
					r("plain", zu(.1 * n, n)),
					r("plain", zu(n, n)),
					"|weight| ",
					Uu(.1 * n),
					", ",
					Uu(n)
				] })
			] }),
			t.streams.length > 0 && /* @__PURE__ */ W("li", { children: [r("stream", 2), "residual stream, from a write to later reads"] }),
			t.meetings.length > 0 && /* @__PURE__ */ W("li", { children: [/* @__PURE__ */ W("svg", {
				width: "26",
				height: "10",
				"aria-hidden": "true",
				children: /* @__PURE__ */ W("path", {
					class: "arc",
					d: "M3 10 C3 0 23 0 23 10"
				})
			}), "query and key that meet"] }),
			t.cells.some((e) => e.isMarked && e.site === "tokens") && /* @__PURE__ */ W("li", { children: [/* @__PURE__ */ W("i", { class: "chip" }), "tells a pair's prompts apart"] })
		]
	});
}
// src/graph/marker.tsx
function Lf(e, t, n) {
	let { [t]: r, ...i } = e.names;
	return {
		...e,
		names: n.trim() ? {
			...i,
			[t]: n.trim()
		} : i
	};
}
function Rf(e, t, n) {
	let r = e.pins.filter((e) => e !== t);
	return {
		...e,
		pins: n ? [...r, t] : r
	};
}
function zf(e, t, n) {
	let r = e.groups.filter((e) => e.name !== t);
	return {
		...e,
		groups: n.length ? [...r, {
			name: t,
			nodes: [...n]
		}] : r
	};
}
function Bf({ store: e, view: t }) {
	let n = t.picked.value, r = e.selected.value, { notes: i } = e.look.value;
	return t.find(r) === null && !n.length ? null : /* @__PURE__ */ W("div", {
		class: "graph-marker",
		role: "group",
		"aria-label": "Name, pin, group",
		children: [n.length > 0 ? /* @__PURE__ */ W(Uf, {
			store: e,
			view: t,
			picked: n
		}) : /* @__PURE__ */ W(Hf, {
			store: e,
			node: r
		}, r), !e.index.value?.editable && Vf(i) && /* @__PURE__ */ W("small", {
			title: "Open the circuit with `gossamer view --edit` to save them with it.",
			children: "kept until this page is left"
		})]
	});
}
var Vf = ({ names: e, groups: t, pins: n }) => Object.keys(e).length + t.length + n.length > 0;
function Hf({ store: e, node: t }) {
	let { notes: n } = e.look.value, r = Object.hasOwn(n.names, t) ? n.names[t] : "", i = n.pins.includes(t), a = (i) => {
		i.trim() !== r && e.change({ notes: Lf(n, t, i) });
	}, o = n.groups.filter((e) => e.nodes.includes(t));
	return /* @__PURE__ */ W(x, { children: [
		/* @__PURE__ */ W("code", { children: t }),
		/* @__PURE__ */ W("input", {
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
		/* @__PURE__ */ W("button", {
			type: "button",
			"aria-pressed": i,
			title: "A pinned node's paths stay lit (P)",
			onClick: () => e.change({ notes: Rf(n, t, !i) }),
			children: i ? "Unpin" : "Pin"
		}),
		o.map((r) => /* @__PURE__ */ W("button", {
			type: "button",
			title: `Take ${t} out of the group`,
			onClick: () => e.change({ notes: zf(n, r.name, r.nodes.filter((e) => e !== t)) }),
			children: [Td(r.name, 20, !0), " ×"]
		}, r.name))
	] });
}
function Uf({ store: e, view: t, picked: n }) {
	let r = ht(""), { notes: i } = e.look.value;
	return /* @__PURE__ */ W("form", {
		onSubmit: (a) => {
			a.preventDefault();
			let o = r.value.trim();
			o && (e.change({ notes: zf(i, o, n) }), t.picked.value = []);
		},
		children: [
			/* @__PURE__ */ W("span", {
				title: n.map((e) => Cf(i, e)).join(", "),
				children: [n.length, " picked"]
			}),
			/* @__PURE__ */ W("input", {
				class: "graph-name",
				"aria-label": "Name of the group",
				placeholder: "Name this group",
				maxLength: 200,
				value: r.value,
				onInput: (e) => r.value = e.currentTarget.value
			}),
			/* @__PURE__ */ W("button", {
				type: "submit",
				disabled: !r.value.trim(),
				children: "Group"
			}),
			/* @__PURE__ */ W("button", {
				type: "button",
				onClick: () => t.picked.value = [],
				children: "Cancel"
			})
		]
	});
}
// src/graph/graph.tsx
var Wf = {
	ArrowUp: "up",
	ArrowDown: "down",
	ArrowLeft: "left",
	ArrowRight: "right"
}, Gf = "Arrow keys go from node to node, Enter selects, Shift+Enter picks several for a group, P pins, N names, Escape clears, plus and minus zoom, 0 shows everything, slash searches.";
function Kf({ store: e, view: t }) {
	let n = Te(null), r = ht(null), i = ht(""), a = gt(() => {
		let { diagram: e, layout: n, shown: r } = {
			diagram: t.diagram.value,
			layout: t.layout.value,
			shown: t.shown.value
		};
		return e && n && r ? of(e, n, r) : null;
	}), o = gt(() => {
		let n = e.circuit.value, [r, i] = [t.diagram.value, t.shown.value];
		return n && r && i ? {
			circuit: n,
			diagram: r,
			shown: i,
			effects: t.effects.value,
			notes: e.look.value.notes
		} : null;
	}), s = Yf(n, e, t, a, r), c = (n) => {
		let r = n === null ? null : t.diagram.peek().cells[n];
		t.pointed.value = r?.key ?? null, e.hovered.value = r && r.node >= 0 ? r.key : null;
	}, l = (e) => {
		let t = a.peek();
		if (!t || !s.current || e.buttons) return;
		let [n, i] = s.current.toWorld(e.offsetX, e.offsetY), o = Af(t, n, i, 3 / s.current.scale);
		c(o);
		let l = o === null ? jf(t, n, i, 5 / s.current.scale) : null;
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
		qf(e, t, Af(r, i, o, 3 / s.current.scale), n.shiftKey);
	}, f = (n) => {
		let l = a.peek();
		if (!l || n.ctrlKey || n.metaKey || n.altKey) return;
		let u = t.find(t.pointed.peek()) ?? t.find(e.selected.peek()), d = Wf[n.key];
		if (d) {
			let e = u === null || Number.isNaN(l.layout.y[u]) ? Ff(l) : Nf(l, u, d);
			e !== null && (c(e), r.value = null, s.current?.show(e, !0), o.peek() && (i.value = Of(e, o.peek())));
		} else if (n.key === "Enter" || n.key === " ") qf(e, t, u, n.shiftKey);
		else if (n.key === "p") Jf(e, t, u);
		else if (n.key === "Escape") c(null), t.picked.value = [], qf(e, t, null, !1);
		else return;
		n.preventDefault(), n.stopPropagation();
	}, p = gt(() => {
		let e = r.value, n = o.value;
		if (!e || !n) return null;
		if (e.link !== null) return e.link < n.diagram.links.source.length ? Ef(e.link, n) : null;
		let i = t.find(t.pointed.value);
		return i === null ? null : wf(i, n);
	});
	return /* @__PURE__ */ W("section", {
		class: "graph",
		"aria-label": "circuit",
		children: [/* @__PURE__ */ W("div", {
			class: "graph-canvas",
			children: [
				/* @__PURE__ */ W("canvas", {
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
				/* @__PURE__ */ W("p", {
					id: "graph-help",
					class: "unseen",
					children: Gf
				}),
				/* @__PURE__ */ W("p", {
					class: "unseen",
					"aria-live": "polite",
					children: i
				}),
				/* @__PURE__ */ W(Xf, {
					view: t,
					store: e
				}),
				/* @__PURE__ */ W(Qf, {
					facts: p.value,
					pointer: r,
					box: n.current
				}),
				/* @__PURE__ */ W(Bf, {
					store: e,
					view: t
				})
			]
		}), /* @__PURE__ */ W("footer", {
			class: "graph-foot",
			children: [/* @__PURE__ */ W(If, { view: t }), /* @__PURE__ */ W(Zf, { view: t })]
		})]
	});
}
function qf(e, t, n, r) {
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
function Jf(e, t, n) {
	let r = n === null ? null : t.diagram.peek().cells[n];
	if (!r || r.node < 0) return;
	let { notes: i } = e.look.peek(), a = i.pins.includes(r.key) ? i.pins.filter((e) => e !== r.key) : [...i.pins, r.key];
	e.change({ notes: {
		...i,
		pins: a
	} });
}
function Yf(e, t, n, r, i) {
	let a = Te(null), o = ht(!1);
	z(() => {
		let t = e.current, i = t.getRootNode().host ?? document.documentElement, s = new xf(t, Iu(t), (e, t) => {
			n.zoom.value = e, n.drawn.value = t < 1 ? `drawing edges: ${Math.floor(100 * t)}%` : 11 * e < 5.2 && r.value ? `labels are drawn from ${Math.ceil(100 * tf / 11)}% on` : "";
		});
		a.current = s, o.value = !0;
		let c = () => {
			let { clientWidth: e, clientHeight: n } = t.parentElement;
			s.resize(e, n, window.devicePixelRatio || 1);
		}, l = () => s.setPalette(Iu(t)), u = new ResizeObserver(c);
		u.observe(t.parentElement);
		let d = new MutationObserver(l);
		return d.observe(i, { attributes: !0 }), c(), () => {
			u.disconnect(), d.disconnect(), s.end();
		};
	}, []);
	let s = Te(null);
	return Ct(() => {
		let e = r.value;
		if (!o.value || !a.current) return;
		let n = {
			circuit: t.circuit.peek(),
			isCut: e?.diagram.isCut ?? !1,
			layout: e?.layout
		}, c = s.current, l = c !== null && c.circuit === n.circuit && c.isCut === n.isCut;
		a.current.setScene(e, l), l && c.layout !== n.layout && a.current.fitIfUnmoved(), e && (s.current = n), i.value = null;
	}), Ct(() => {
		let e = n.lit.value;
		o.value && a.current?.setLit(e);
	}), Ct(() => {
		let { notes: e, selected: r } = t.look.value, s = (e) => n.find(e), c = (e) => e.flatMap((e) => s(e) ?? []), l = {
			selected: s(r) ?? s(n.held.value),
			pointed: s(n.pointed.value ?? t.hovered.value),
			link: i.value?.link ?? null,
			picked: c(n.picked.value),
			pinned: c(e.pins),
			groups: e.groups.map(({ name: e, nodes: t }) => ({
				name: Td(e, 28, !0),
				cells: c(t)
			}))
		};
		o.value && a.current?.setMarks(l);
	}), Ct(() => {
		let e = n.command.value;
		if (e && a.current) {
			if (n.command.value = null, e.do === "fit") a.current.fit();
			else if (e.do === "zoom") a.current.zoomBy(e.by);
			else {
				let t = n.find(e.key);
				t !== null && a.current.show(t, !1);
			}
		}
	}), Ct(() => {
		let e = n.find(t.selected.value);
		e !== null && r.value && o.value && a.current?.show(e, !0);
	}), a;
}
function Xf({ view: e, store: t }) {
	let n = e.diagram.value;
	return n ? n.cells.length ? e.layout.value ? null : /* @__PURE__ */ W("p", {
		class: "graph-wait",
		children: [
			"Arranging ",
			n.nodes.length.toLocaleString("en"),
			" nodes…"
		]
	}) : /* @__PURE__ */ W("p", {
		class: "graph-wait",
		children: "No node is kept: every node is held at its mean."
	}) : t.trouble.value ? null : /* @__PURE__ */ W("p", {
		class: "graph-wait",
		children: "Fetching the circuit…"
	});
}
function Zf({ view: e }) {
	let t = e.shown.value, n = e.diagram.value?.notes ?? [];
	return /* @__PURE__ */ W("p", {
		class: "graph-status",
		role: "status",
		children: [
			t && /* @__PURE__ */ W("span", { children: kf(t) }),
			e.drawn.value && /* @__PURE__ */ W("span", { children: e.drawn.value }),
			n.map((e) => /* @__PURE__ */ W("span", { children: e }, e))
		]
	});
}
function Qf({ facts: e, pointer: t, box: n }) {
	let r = t.value;
	if (!e || !r || !n) return null;
	let i = r.x > n.clientWidth - 300, a = r.y > n.clientHeight - 170;
	return /* @__PURE__ */ W("div", {
		class: "graph-tip",
		style: {
			left: i ? "auto" : `${r.x + 16}px`,
			right: i ? `${n.clientWidth - r.x + 12}px` : "auto",
			top: a ? "auto" : `${r.y + 16}px`,
			bottom: a ? `${n.clientHeight - r.y + 12}px` : "auto"
		},
		"aria-hidden": "true",
		children: [/* @__PURE__ */ W("strong", { children: e.title }), /* @__PURE__ */ W("dl", { children: e.lines.map(({ what: e, value: t }) => /* @__PURE__ */ W("div", { children: [/* @__PURE__ */ W("dt", { children: e }), /* @__PURE__ */ W("dd", { children: t })] }, e)) })]
	});
}
// src/graph/figure.ts
var $f = 124, ep = 96, tp = 64, np = 20, rp = 420, ip = .16, ap = 100;
function op(e, t, n, r) {
	let { layout: i } = e, a = Math.max(rp, i.width), o = $f + a + ep, s = $f + (a - i.width) / 2, c = gp(e, r, tp + i.height + 16, o), l = [
		...lp(e, o, tp),
		...cp([
			...up(e, n),
			...dp(e, t),
			...fp(e, t),
			...pp(e, t)
		], s, tp),
		...cp([...mp(e, t), ...hp(e, t)], s, tp),
		sp(16, 26, Td(r.title, ap, !0), 16, {
			isBold: !0,
			fill: q.ink
		}),
		sp(16, 46, Td(r.subtitle, 200, !0), 12, {}),
		...c.marks
	];
	return {
		width: Math.ceil(o),
		height: Math.ceil(c.bottom),
		title: r.title,
		marks: l
	};
}
function sp(e, t, n, r, i) {
	return {
		kind: "text",
		x: e,
		y: t,
		text: n,
		size: r,
		anchor: "start",
		fill: q.soft,
		isBold: !1,
		isUpright: !1,
		opacity: 1,
		...i
	};
}
function cp(e, t, n) {
	return e.map((e) => "points" in e ? {
		...e,
		points: e.points.map((e, r) => e + (r % 2 ? n : t))
	} : {
		...e,
		x: e.x + t,
		y: e.y + n
	});
}
function lp({ layout: e, diagram: t }, n, r) {
	let i = [];
	for (let { name: t, top: a, bottom: o } of e.bands) {
		let e = q.bands[t[1]];
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
		i.push(sp(n - 20, t[1] ? s - 8 : s, t[0], 11, {
			anchor: "end",
			isBold: !0
		})), t[1] && i.push(sp(n - 20, s + 8, t[1], 11, { anchor: "end" }));
	}
	for (let n of e.rows) i.push(sp(20, n.y + r, t.rows[n.row].name, 11, {}));
	return i;
}
function up({ layout: e, diagram: t, shown: n }, r) {
	let i = new Map(t.cells.map((e, t) => [e.key, t]));
	return r.groups.flatMap(({ name: t, nodes: r }) => {
		let a = df(e, r.flatMap((e) => i.get(e) ?? []).filter((t) => n.cells[t] && !Number.isNaN(e.y[t])));
		if (!a.length) return [];
		let [o, s] = a.reduce((e, t) => t[1] < e[1] ? t : e);
		return [{
			kind: "area",
			points: a.flat(),
			fill: q.accent,
			opacity: .14
		}, sp(o, s - 8, Td(t, 28, !0), 11, {
			isBold: !0,
			fill: q.accent
		})];
	});
}
function dp({ layout: e }, t) {
	let n = (e, t, n, r, i) => ({
		kind: "line",
		points: [
			e,
			t,
			e,
			n
		],
		stroke: r,
		width: Vu,
		opacity: i
	}), r = new Map(e.rows.map((e) => [e.row, e.y]));
	return e.pieces.flatMap(({ stream: e, x: i, top: a, bottom: o }) => {
		if (!t) return [n(i, o, a, q.stream, 1)];
		let s = n(i, o, a, q.stream, 2 * ip), [c, l] = t.streams[e], u = Math.min(o, r.get(c) ?? o), d = Math.max(a, r.get(l) ?? a);
		return c > l || u <= d ? [s] : [s, n(i, u, d, q.soft, 1)];
	});
}
function fp({ layout: e }, t) {
	let n = t ? .5 : 1;
	return e.heads.flatMap((t) => {
		let { x: r, y: i, width: a, height: o } = t, s = e.isUpright[t.row], c = e.rows.find((e) => e.row === t.row).y;
		return [{
			kind: "rect",
			x: r - a / 2,
			y: i - o / 2,
			w: a,
			h: o,
			r: 7,
			fill: q.ground,
			stroke: q.soft,
			opacity: n
		}, ...t.captions.map((e) => sp(e.x, c, e.text, s ? 10 : 11, {
			anchor: "middle",
			isUpright: s,
			opacity: n
		}))];
	});
}
function pp(e, t) {
	let { diagram: n, order: r, shown: i, largest: a } = e, o = [], s = Bu(r.length);
	for (let c of r) {
		if (!i.links[c]) continue;
		let [r, l, u, d] = sf(e, c), f = (l + d) / 2, p = n.links.weight[c];
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
			stroke: p > 0 ? q.positive : q.negative,
			width: zu(p, a),
			opacity: t && !t.links[c] ? ip * s : s
		});
	}
	return o;
}
function mp({ diagram: e, layout: t, shown: n }, r) {
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
			stroke: q.ink,
			width: 1.1,
			opacity: l ? ip : 1
		}];
	});
}
function hp({ diagram: e, layout: t, shown: n }, r) {
	let { x: i, y: a, w: o, h: s, isUpright: c } = t;
	return e.cells.flatMap((e, t) => {
		if (!n.cells[t] || Number.isNaN(a[t])) return [];
		let l = r && !r.cells[t] ? 2 * ip : 1, u = c[e.row], d = e.text !== e.plain, f = e.isMarked ? q.ink : q.fill[e.kind];
		return [{
			kind: "rect",
			x: i[t] - o[t] / 2,
			y: a[t] - s[t] / 2,
			w: o[t],
			h: s[t],
			r: Hu(e.kind, o[t], s[t]),
			fill: f,
			stroke: q.nodeLine,
			opacity: l
		}, sp(i[t], a[t], e.text, u ? 10 : 11, {
			anchor: "middle",
			isUpright: u,
			isBold: d,
			fill: e.isMarked ? q.ground : d ? q.accent : q.ink,
			opacity: l
		})];
	});
}
function gp(e, t, n, r) {
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
		let n = 38 + Dd(t, 11) * .92 + 18;
		s > 20 && s + n > r - 16 && ([s, c] = [20, c + np]), o.push(...cp([e], s, c), sp(s + 38, c, t, 11, {})), s += n;
	};
	if (i.links.weight.length) {
		u(l(q.positive, 3), "positive weight"), u(l(q.negative, 3), "negative weight");
		for (let e of [
			.1,
			.5,
			1
		]) u(l(q.soft, zu(e * a, a)), `|weight| ${Uu(e * a)}`);
	}
	i.streams.length && u(l(q.stream, Vu), "residual stream, from a write to later reads"), i.meetings.length && u(l(q.ink, 1.1, [
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
		fill: q.ink,
		stroke: "none",
		opacity: 1
	}, "token that tells a pair's prompts apart"), o.length && (c += np);
	let d = Math.floor((r - 40) / 6.82);
	for (let e of t.notes) o.push(sp(20, c, Td(e, d, !0), 11, {})), c += np;
	return {
		marks: o,
		bottom: c
	};
}
// src/graph/menu.tsx
function _p(e) {
	let t = ht(!1), n = Te(null);
	return z(() => {
		let e = (e) => {
			n.current && !e.composedPath().includes(n.current) && (t.value = !1);
		};
		return document.addEventListener("pointerdown", e), () => document.removeEventListener("pointerdown", e);
	}, []), /* @__PURE__ */ W("div", {
		class: "graph-menu",
		ref: n,
		onKeyDown: (e) => {
			e.key === "Escape" && t.value && (t.value = !1, n.current?.querySelector("button")?.focus(), e.stopPropagation());
		},
		children: [/* @__PURE__ */ W("button", {
			type: "button",
			title: e.title,
			"aria-expanded": t.value,
			onClick: () => t.value = !t.value,
			children: [
				e.summary,
				" ",
				/* @__PURE__ */ W("span", {
					"aria-hidden": "true",
					children: "▾"
				})
			]
		}), t.value && /* @__PURE__ */ W("div", {
			class: "graph-menu-panel",
			children: e.children
		})]
	});
}
// src/graph/png.ts
var vp = 2, yp = 16e3, bp = 12e7;
async function xp(e) {
	let { width: t, height: n } = e, r = Math.min(vp, yp / Math.max(t, n), Math.sqrt(bp / (t * n))), i = document.createElement("canvas");
	i.width = Math.round(t * r), i.height = Math.round(n * r);
	let a = i.getContext("2d");
	a.scale(r, r), a.fillStyle = q.ground, a.fillRect(0, 0, t, n);
	for (let t of e.marks) Sp(a, t);
	return new Promise((e, t) => i.toBlob((n) => n ? e(n) : t(/* @__PURE__ */ Error("The picture is too large for this browser: export SVG.")), "image/png"));
}
function Sp(e, t) {
	if (e.globalAlpha = t.opacity, t.kind === "text") return Cp(e, t);
	if (e.beginPath(), t.kind === "rect") return e.roundRect(t.x, t.y, t.w, t.h, t.r), e.fillStyle = t.fill, e.fill(), t.stroke === "none" ? void 0 : (e.strokeStyle = t.stroke, e.lineWidth = .9, e.stroke());
	let [n = 0, r = 0, ...i] = t.points;
	if (e.moveTo(n, r), t.kind === "area") {
		for (let t = 0; t < i.length; t += 2) e.lineTo(i[t], i[t + 1]);
		return e.closePath(), e.fillStyle = e.strokeStyle = t.fill, e.lineJoin = "round", e.lineWidth = 12, e.fill(), e.stroke();
	}
	i.length > 2 ? e.bezierCurveTo(i[0], i[1], i[2], i[3], i[4], i[5]) : e.lineTo(i[0], i[1]), e.strokeStyle = t.stroke, e.lineWidth = t.width, e.stroke();
}
function Cp(e, t) {
	e.save(), e.translate(t.x, t.y), t.isUpright && e.rotate(-Math.PI / 2), e.font = `${t.isBold ? "bold " : ""}${t.size}px ${Lu}`, e.textAlign = t.anchor === "middle" ? "center" : t.anchor, e.textBaseline = "middle", e.fillStyle = t.fill, e.fillText(t.text, 0, 0), e.restore();
}
// src/graph/svg.ts
var wp = "DejaVu Sans, Verdana, Helvetica, Arial, sans-serif";
function Tp(e) {
	return e.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "�").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
function Ep(e) {
	let { width: t, height: n } = e;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${t}" height="${n}" viewBox="0 0 ${t} ${n}" font-family="${wp}">`,
		`<title>${Tp(e.title)}</title>`,
		`<rect width="${t}" height="${n}" fill="${q.ground}"/>`,
		...e.marks.map(Op),
		"</svg>",
		""
	].join("\n");
}
var Dp = (e) => String(Math.round(e * 100) / 100);
function Op(e) {
	let t = e.opacity < 1 ? ` opacity="${Dp(e.opacity)}"` : "";
	switch (e.kind) {
		case "line": return `<path d="${kp(e.points)}" fill="none" stroke="${e.stroke}" stroke-width="${Dp(e.width)}"${t}/>`;
		case "area": return `<polygon points="${e.points.map(Dp).join(" ")}" fill="${e.fill}" stroke="${e.fill}" stroke-width="12" stroke-linejoin="round"${t}/>`;
		case "rect": {
			let { x: n, y: r, w: i, h: a, r: o, fill: s, stroke: c } = e;
			return `<rect ${`x="${Dp(n)}" y="${Dp(r)}" width="${Dp(i)}" height="${Dp(a)}" rx="${Dp(o)}"`} fill="${s}" stroke="${c}" stroke-width="0.9"${t}/>`;
		}
		case "text": {
			let { x: n, y: r, size: i, anchor: a, fill: o } = e, s = e.isBold ? " font-weight=\"bold\"" : "", c = e.isUpright ? ` transform="rotate(-90 ${Dp(n)} ${Dp(r)})"` : "";
			return `<text x="${Dp(n)}" y="${Dp(r)}" font-size="${i}" text-anchor="${a}" dominant-baseline="central" fill="${o}" xml:space="preserve"${s}${c}${t}>${Tp(e.text)}</text>`;
		}
	}
}
function kp(e) {
	let [t, n, ...r] = e.map(Dp);
	return `M${t} ${n}${r.length > 2 ? "C" : "L"}${r.join(" ")}`;
}
// src/graph/table.ts
var Ap = (e) => e === void 0 || Number.isNaN(e) ? null : e;
function jp({ diagram: e, effects: t, shown: n, look: { notes: r } }) {
	return e.cells.flatMap((i, a) => i.node < 0 || !n.cells[a] ? [] : [{
		node: i.key,
		site: i.site,
		index: i.index,
		head: i.head < 0 ? null : i.head,
		name: Object.hasOwn(r.names, i.key) ? r.names[i.key] : null,
		mean: e.nodes[i.node].mean,
		effect_in_circuit: Ap(t?.cells[a]),
		groups: Mp(r, i.key),
		is_pinned: r.pins.includes(i.key)
	}]);
}
function Mp(e, t) {
	return e.groups.filter((e) => e.nodes.includes(t)).map((e) => e.name);
}
function Np({ diagram: e, effects: t, shown: n }) {
	let { links: r, cells: i } = e, a = [];
	return r.edge.forEach((e, o) => {
		if (e < 0 || !n.links[o]) return;
		let [s, c] = [i[r.source[o]].key, i[r.target[o]].key];
		a.push({
			source: s,
			target: c,
			weight: r.weight[o],
			effect: Ap(t?.links[o])
		});
	}), a;
}
function Pp(e) {
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
		nodes: jp(e),
		edges: Np(e),
		groups: r.notes.groups
	}, null, 1);
}
function Fp(e) {
	return Lp([
		"node",
		"site",
		"index",
		"head",
		"name",
		"mean",
		"effect_in_circuit",
		"groups",
		"is_pinned"
	], jp(e).map((e) => [
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
function Ip(e) {
	return Lp([
		"source",
		"target",
		"weight",
		"effect"
	], Np(e).map(({ source: e, target: t, weight: n, effect: r }) => [
		e,
		t,
		n,
		r
	]));
}
function Lp(e, t) {
	let n = (e) => {
		if (e === null) return "";
		if (typeof e == "number") return String(e);
		let t = /^[=+\-@\t\r]/.test(e) ? `'${e}` : e;
		return /[",\r\n]/.test(t) ? `"${t.replace(/"/g, "\"\"")}"` : t;
	};
	return [e, ...t].map((e) => `${e.map(n).join(",")}\r\n`).join("");
}
// src/graph/downloads.tsx
function Rp({ store: e, view: t }) {
	let n = (t, n) => async () => {
		try {
			Hp(await n(), `${Vp(e.circuit.peek().card.name)}${t}`);
		} catch (t) {
			e.trouble.value = t instanceof Error ? t.message : String(t);
		}
	}, r = (e, t) => new Blob([e], { type: t }), i = () => zp(e, t), a = t.layout.value !== null;
	return /* @__PURE__ */ W(_p, {
		title: "Download what is shown",
		summary: "Export",
		children: [
			[
				"Figure as SVG",
				".svg",
				() => r(Ep(Bp(e, t)), "image/svg+xml")
			],
			[
				"Figure as PNG",
				".png",
				() => xp(Bp(e, t))
			],
			[
				"Nodes and edges as JSON",
				".json",
				() => r(Pp(i()), "application/json")
			],
			[
				"Nodes as CSV",
				"-nodes.csv",
				() => r(Fp(i()), "text/csv")
			],
			[
				"Edges as CSV",
				"-edges.csv",
				() => r(Ip(i()), "text/csv")
			]
		].map(([e, t, r]) => /* @__PURE__ */ W("button", {
			type: "button",
			disabled: !a,
			onClick: () => void n(t, r)(),
			children: e
		}, e))
	});
}
function zp(e, t) {
	return {
		circuit: e.circuit.peek(),
		behaviour: e.behaviour.peek(),
		diagram: t.diagram.peek(),
		effects: t.effects.peek(),
		shown: t.shown.peek(),
		look: e.look.peek()
	};
}
function Bp(e, t) {
	let { card: n } = e.circuit.peek(), { notes: r, size: i } = e.look.peek(), a = t.diagram.peek(), o = t.shown.peek(), s = `loss ${Uu(n.loss)} nats a prompt (whole model ${Uu(n.full_loss)})`, c = a.isCut ? `the cut at ${i} nodes of the ranking` : s, l = {
		title: n.task,
		subtitle: `${kf(o)} · ${c}`,
		notes: a.notes
	};
	return op(of(a, t.layout.peek(), o), t.lit.peek(), r, l);
}
function Vp(e) {
	return e.replace(/[^\w.-]+/g, "_").slice(0, 80) || "circuit";
}
function Hp(e, t) {
	let n = document.createElement("a");
	n.href = URL.createObjectURL(e), n.download = t, n.click(), setTimeout(() => URL.revokeObjectURL(n.href), 6e4);
}
// src/graph/filters.tsx
function Up({ store: e, view: t }) {
	let { hiddenLayers: n, hiddenKinds: r, notes: i } = e.look.value, a = t.diagram.value?.rows ?? [], o = [...new Set(a.filter((e) => e.kinds.length && e.kinds[0] !== "final_resid").map((e) => e.layer))], s = [...new Set(a.flatMap((e) => e.kinds))], c = n.length + r.length, l = (e, t) => e.includes(t) ? e.filter((e) => e !== t) : [...e, t];
	return /* @__PURE__ */ W(_p, {
		title: "Layers, sites and groups",
		summary: c ? `Filter · ${c}` : "Filter",
		children: [
			/* @__PURE__ */ W("fieldset", { children: [/* @__PURE__ */ W("legend", { children: "Layers" }), o.map((t) => /* @__PURE__ */ W("label", { children: [
				/* @__PURE__ */ W("input", {
					type: "checkbox",
					checked: !n.includes(t),
					onChange: () => e.change({ hiddenLayers: l(n, t) })
				}),
				"layer ",
				t
			] }, t))] }),
			/* @__PURE__ */ W("fieldset", { children: [/* @__PURE__ */ W("legend", { children: "Sites" }), s.map((t) => /* @__PURE__ */ W("label", { children: [/* @__PURE__ */ W("input", {
				type: "checkbox",
				checked: !r.includes(t),
				onChange: () => e.change({ hiddenKinds: l(r, t) })
			}), /* @__PURE__ */ W("code", { children: t })] }, t))] }),
			c > 0 && /* @__PURE__ */ W("button", {
				type: "button",
				onClick: () => e.change({
					hiddenLayers: [],
					hiddenKinds: []
				}),
				children: "Show all"
			}),
			i.groups.length > 0 && /* @__PURE__ */ W("fieldset", { children: [/* @__PURE__ */ W("legend", { children: "Groups" }), i.groups.map((n) => /* @__PURE__ */ W("div", {
				class: "graph-group",
				children: [/* @__PURE__ */ W("button", {
					type: "button",
					class: "plain",
					title: "Pick its nodes",
					onClick: () => t.picked.value = n.nodes,
					children: [
						Td(n.name, 28, !0),
						" ",
						/* @__PURE__ */ W("small", { children: n.nodes.length })
					]
				}), /* @__PURE__ */ W("button", {
					type: "button",
					"aria-label": `Remove the group ${Td(n.name, 28, !0)}`,
					title: "Remove the group",
					onClick: () => e.change({ notes: zf(i, n.name, []) }),
					children: "×"
				})]
			}, n.name))] })
		]
	});
}
// src/graph/diagram.ts
var Wp = 24, Gp = 2, Kp = 4, qp = 8, Jp = 18, Yp = [
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
function Xp(e, t) {
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
function Zp(e, t, n) {
	let r = t !== null && e.cuts !== null, { nodes: i, edges: a } = r ? Xp(e, t) : e;
	return new Qp(e, i, a, n).build(r);
}
var Qp = class {
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
		let a = (e) => (i.get(e) ?? []).map((e) => n[e].index), o = new Set([...i.keys()].filter(em).flatMap(a)), s = new Set(a("final_resid")), c = new Set(t.answers.length <= qp ? t.answers : []), l = tm(t.embedding, o, new Set(t.differing), /* @__PURE__ */ new Set()), u = tm(t.unembedding, s, /* @__PURE__ */ new Set(), c), d = /* @__PURE__ */ new Set([...u.kept.map(([e]) => e), ...s.size ? c : []]), f = new Set(l.kept.map(([e]) => e)), p = new Set(t.differing);
		this.tokenRow("tokens", f, "embedding", (e) => p.has(e));
		let m = [...new Set(l.kept.map(([, e]) => e))].sort((e, t) => e - t);
		this.row("embedding", ["embedding", ""], [], -1, !0, m.map((e) => this.channelOfEmbedding(e)));
		for (let e = 0; e < t.n_layer; e++) for (let t of Yp) {
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
			notes: [...nm(l.kept.length, l.n, "embedding", ", tokens that tell a pair's prompts apart first"), ...nm(u.kept.length, u.n, "unembedding", "")]
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
			let n = Ed(this.circuit.texts, t);
			return $p(`${e}:${t}`, "token", e, t, n, n, -1, -1, r(t));
		});
		this.row(e, [n, ""], [], -1, !1, i);
	}
	channelOfEmbedding(e) {
		return $p(`embedding:${e}`, "channel", "embedding", e, String(e), String(e), -1, -1, !1);
	}
	node(e, t) {
		let { index: n, site: r } = this.nodes[e], i = this.circuit.sites[r].name, a = t === "attn.q" || t === "attn.k" || t === "attn.v", o = `${i}:${n}`, s = Object.hasOwn(this.names, o) ? this.names[o] : "";
		return $p(o, a ? "attention" : t === "mlp.post_act" ? "neuron" : "channel", i, n, s ? Td(s, Jp, !0) : String(n), String(n), e, a ? Math.floor(n / this.circuit.d_head) : -1, !1);
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
			e.set(t.index, r), (em(t.site) ? r.reads : r.writes).push(n);
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
function $p(e, t, n, r, i, a, o, s, c) {
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
function em(e) {
	return e === "final_resid" || e.endsWith("act_in");
}
function tm(e, t, n, r) {
	let i = /* @__PURE__ */ new Map();
	e.token.forEach((n, r) => {
		let a = e.channel[r];
		t.has(a) && (i.has(a) || i.set(a, []), i.get(a).push([n, e.weight[r]]));
	});
	let a = Math.max(Gp, Math.min(Kp, Math.floor(Wp / Math.max(1, i.size)))), o = [], s = 0;
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
function nm(e, t, n, r) {
	return e === t ? [] : [`${e.toLocaleString("en")} of ${t.toLocaleString("en")} ${n} weights are drawn: the strongest of each channel${r}`];
}
// src/graph/search.ts
var rm = [
	"attn.act_in",
	"attn.q",
	"attn.k",
	"attn.v",
	"attn.resid_delta",
	"mlp.act_in",
	"mlp.post_act",
	"mlp.resid_delta"
], im = {
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
function am(e) {
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
	let [, i = t, a] = /^(.*?)(?:\s*:\s*|\s+|\s*\[\s*)(\d+)\s*\]?$/.exec(t) ?? [], o = om(i);
	return o ? {
		by: "site",
		...o,
		index: a === void 0 ? null : Number(a)
	} : {
		by: "text",
		text: e
	};
}
function om(e) {
	if (e === "final_resid" || e === "ln_final.hook_normalized") return {
		layer: null,
		kind: "final_resid"
	};
	let [, t, n = ""] = /^(?:(?:blocks\.)?(\d+)\.)?(.+)$/.exec(e) ?? [], r = Object.hasOwn(im, n) ? im[n] : n;
	return rm.includes(r) ? {
		layer: t === void 0 ? null : Number(t),
		kind: r
	} : null;
}
function sm(e, t) {
	let n = am(e);
	if (n.by === "nothing") return [];
	let r = [];
	if (n.by === "site" || n.by === "head") for (let e of t.keys) lm(e, n, t.circuit.d_head) && r.push({
		key: e,
		why: cm(n)
	});
	n.by === "text" && r.push(...dm(n.text, t));
	let i = n.by === "text" ? n.text : e.trim();
	(n.by === "text" || /^\d+$/.test(i)) && (n.by !== "text" && r.push(...dm(i, t)), r.push(...fm(i, t)));
	let a = /* @__PURE__ */ new Set();
	return r.filter(({ key: e }) => !a.has(e) && a.add(e));
}
function cm(e) {
	return e.by === "head" ? `head ${e.head}` : e.index === null ? e.kind ?? `layer ${e.layer}` : `index ${e.index}`;
}
function lm(e, t, n) {
	let [r = "", i] = e.split(":"), a = /^\d+(?=\.)/.exec(r)?.[0], o = a === void 0 ? r : r.slice(a.length + 1);
	return t.layer !== null && a !== String(t.layer) ? !1 : t.by === "head" ? /^attn\.[qkv]$/.test(o) && Math.floor(Number(i) / n) === t.head : (t.kind === null || o === t.kind) && (t.index === null || Number(i) === t.index);
}
var um = (e, t) => e.toLowerCase().includes(t.toLowerCase());
function dm(e, { notes: t, keys: n }) {
	let r = e.trim(), i = [];
	for (let e of n) Object.hasOwn(t.names, e) && um(t.names[e], r) ? i.push({
		key: e,
		why: "name"
	}) : r.length > 2 && um(e, r) && i.push({
		key: e,
		why: "site"
	});
	let a = new Set(n);
	for (let e of t.groups) um(e.name, r) && i.push(...e.nodes.filter((e) => a.has(e)).map((t) => ({
		key: t,
		why: `group ${e.name}`
	})));
	return i;
}
function fm(e, { circuit: t, behaviour: n, keys: r }) {
	let i = n ? {
		...n.texts,
		...t.texts
	} : t.texts, a = /* @__PURE__ */ new Map();
	for (let [t, n] of Object.entries(i)) {
		let r = Ed(i, Number(t));
		(um(n, e) || um(r, e)) && a.set(Number(t), r);
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
	return c(pm(t.embedding, n?.embedding), "reads", em), c(pm(t.unembedding, n?.unembedding), "writes", (e) => e === "final_resid"), s.sort((e, t) => t.isWhole - e.isWhole || t.weight - e.weight), [...s.map(({ hit: e }) => e), ...mm(a, t, n, new Set(r))];
}
function pm(e, t) {
	return t ? {
		token: [...e.token, ...t.flatMap(({ tokens: e }) => e)],
		channel: [...e.channel, ...t.flatMap(({ channel: e, tokens: t }) => t.map(() => e))],
		weight: [...e.weight, ...t.flatMap(({ weights: e }) => e)]
	} : e;
}
function mm(e, t, n, r) {
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
var hm = 100;
function gm({ store: e, view: t }) {
	let n = ht(""), r = ht(!1), i = ht(0), a = Te(null), o = gt(() => {
		let r = e.circuit.value, i = t.diagram.value;
		if (!r || !i || !n.value) return [];
		let a = i.cells.filter((e) => e.node >= 0).map((e) => e.key);
		return sm(n.value, {
			circuit: r,
			behaviour: e.behaviour.value,
			notes: e.look.value.notes,
			keys: a
		});
	}), s = o.value.slice(0, hm), c = r.value && n.value !== "";
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
	return /* @__PURE__ */ W("div", {
		class: "graph-search",
		ref: a,
		children: [/* @__PURE__ */ W("input", {
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
		}), /* @__PURE__ */ W("div", {
			class: "graph-hits",
			hidden: !c,
			children: [/* @__PURE__ */ W("ul", {
				id: "graph-hits",
				role: "listbox",
				"aria-label": "Nodes found",
				children: c && s.map((t, n) => /* @__PURE__ */ W("li", {
					id: `graph-hit-${n}`,
					role: "option",
					"aria-selected": n === i.value,
					onPointerEnter: () => e.hovered.value = t.key,
					onPointerLeave: () => e.hovered.value = null,
					onClick: () => l(t),
					children: [
						/* @__PURE__ */ W("span", { children: Cf(d, t.key) }),
						" ",
						/* @__PURE__ */ W("small", { children: Td(t.why, 40, !0) })
					]
				}, t.key))
			}), /* @__PURE__ */ W("p", {
				role: "status",
				children: c ? s.length ? o.value.length > s.length ? `The first ${s.length} of ${Wu(o.value.length, "node")}` : Wu(s.length, "node") : "No node fits." : ""
			})]
		})]
	});
}
// src/graph/thresholds.tsx
var _m = 200;
function vm(e, t) {
	return e >= _m ? t : t * (e / _m) ** 2;
}
function ym(e, t) {
	return t > 0 ? Math.round(_m * Math.sqrt(Math.min(1, e / t))) : 0;
}
function bm(e) {
	let t = 0;
	for (let n of e) Math.abs(n) > t && (t = Math.abs(n));
	return t;
}
function xm({ store: e, view: t }) {
	let n = gt(() => bm(t.diagram.value?.edges.weight ?? [])), r = gt(() => {
		let e = t.effects.value;
		return e ? Math.max(bm(e.cells), bm(e.links)) : null;
	}), { weightAtLeast: i, effectAtLeast: a } = e.look.value;
	return /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W(Sm, {
		name: "|weight|",
		title: "Hide edges with a smaller |weight|; tokens' weights stay",
		value: i,
		largest: n.value,
		onChange: (t) => e.change({ weightAtLeast: t }, "weight")
	}), r.value !== null && /* @__PURE__ */ W(Sm, {
		name: "effect",
		title: "Hide nodes and edges whose ablation changes the circuit's loss by less, in nats a prompt",
		value: a,
		largest: r.value,
		onChange: (t) => e.change({ effectAtLeast: t }, "effect")
	})] });
}
function Sm(e) {
	let { name: t, title: n, value: r, largest: i, onChange: a } = e;
	return /* @__PURE__ */ W("label", {
		class: "graph-slider",
		title: n,
		children: [
			/* @__PURE__ */ W("span", { children: [t, " ≥"] }),
			/* @__PURE__ */ W("input", {
				type: "range",
				min: 0,
				max: _m,
				step: 1,
				value: ym(r, i),
				disabled: !i,
				"aria-valuetext": `at least ${Uu(r)}`,
				onInput: (e) => a(vm(Number(e.currentTarget.value), i))
			}),
			/* @__PURE__ */ W("output", {
				title: String(r),
				children: Uu(r)
			})
		]
	});
}
// src/graph/toolbar.tsx
function Cm({ store: e, view: t }) {
	return /* @__PURE__ */ W("div", {
		class: "graph-tools",
		role: "toolbar",
		"aria-label": "Graph",
		children: [
			/* @__PURE__ */ W(gm, {
				store: e,
				view: t
			}),
			/* @__PURE__ */ W(xm, {
				store: e,
				view: t
			}),
			/* @__PURE__ */ W(pi, { store: e }),
			/* @__PURE__ */ W(Up, {
				store: e,
				view: t
			}),
			/* @__PURE__ */ W("span", {
				class: "graph-buttons",
				children: [/* @__PURE__ */ W("button", {
					type: "button",
					title: "Undo (Ctrl+Z)",
					"aria-label": "Undo",
					disabled: !e.canUndo.value,
					onClick: () => e.undo(),
					children: "↶"
				}), /* @__PURE__ */ W("button", {
					type: "button",
					title: "Redo (Ctrl+Shift+Z)",
					"aria-label": "Redo",
					disabled: !e.canRedo.value,
					onClick: () => e.redo(),
					children: "↷"
				})]
			}),
			/* @__PURE__ */ W("span", {
				class: "graph-buttons",
				children: [
					/* @__PURE__ */ W("button", {
						type: "button",
						title: "Smaller (−)",
						"aria-label": "Zoom out",
						onClick: () => wm(t, 1 / 1.3),
						children: "−"
					}),
					/* @__PURE__ */ W("button", {
						type: "button",
						class: "graph-scale",
						title: "Show everything (0)",
						onClick: () => t.command.value = { do: "fit" },
						children: Tm(t.zoom.value)
					}),
					/* @__PURE__ */ W("button", {
						type: "button",
						title: "Larger (+)",
						"aria-label": "Zoom in",
						onClick: () => wm(t, 1.3),
						children: "+"
					})
				]
			}),
			/* @__PURE__ */ W(Rp, {
				store: e,
				view: t
			})
		]
	});
}
function wm(e, t) {
	e.command.value = {
		do: "zoom",
		by: t
	};
}
function Tm(e) {
	return `${e < .1 ? (100 * e).toFixed(1) : Math.round(100 * e)}%`;
}
// src/graph/layout.worker.ts?worker&inline
var Em = "(function(){let e=.001,t=e=>[e.columns,...e.rows];function n(e){let n=t(e),r=n.reduce((e,t)=>e+t.length,0),s=e.gaps.reduce((e,t)=>e+t.column.length,0),l=y(1),u=n.map(g),d=a(u,e),f=Math.max(1,Math.min(24,Math.floor(2500/Math.max(1,r)))),p=Math.max(2,Math.min(16,Math.floor(5e5/Math.max(1,s))));for(let t=0;t<f&&d[0]>0;t++){let r=n.map(g);if(t){let e=Float64Array.from(r[0],l);r[0]=c(e,new Float64Array(e.length).fill(1),_(e),n[0])}let s=[1/0,1/0];for(let t=0;t<p;t++){for(let t=1;t<=n.length;t++)o(r,e,n,t%n.length);let t=a(r,e);if(i(t,d)&&(u=r.map(e=>e.slice()),d=t),!i(t,s))break;s=t}}return u.map(_)}function r(e,n,r,i){let a=t(e),o=a.map((e,t)=>c(new Float64Array(e.length),v(e.length),n[t],e)),u=e.gaps.reduce((e,t)=>e+t.column.length,0),d=Math.max(12,Math.min(40,Math.floor(3e6/Math.max(1,u))));for(let t=0;t<d;t++)for(let t=1;t<=a.length;t++){let r=t%a.length,{wish:i,weight:l}=s(o,e,r);o[r]=c(i,l,n[r],a[r])}return r.forEach((t,r)=>{let u=Float64Array.from(t,e=>o[0][e]).sort();if(!u.length)return;let{weight:d}=s(o,e,r+1);for(let e=0;e<4;e++){let e=o[r+1].map((e,t)=>i[r][t]?l(e,a[r+1][t]/2,u):e);o[r+1]=c(e,d,n[r+1],a[r+1])}}),o}let i=(e,t)=>e[0]<t[0]||e[0]===t[0]&&e[1]<t[1];function a(e,t){let n=0,r=0;for(let i of t.gaps){let[t,a]=d(e,i);n+=m(t,a);for(let e=0;e<t.length;e++)r+=Math.abs(t[e]-a[e])}return[n,Math.round(r*1e4)/1e4]}function o(t,n,r,i){let{wish:a,weight:o}=s(t,n,i),l=a.map((n,r)=>o[r]>e?n:t[i][r]),u=_(l),d=o.reduce((e,t)=>e+t,0);u.length*d<=4e5&&p(u,f(t,n,i)),t[i]=c(l,o,u,r[i])}function s(t,n,r){let i=new Float64Array(t[r].length),a=new Float64Array(i.length).fill(e);for(let{row:e,column:o,block:s,offset:c}of n.gaps){if(r!==0&&r!==e+1)continue;let n=r===0?o:s,l=r===0?t[e+1]:t[0],u=r===0?s:o,d=r===0?1:-1;for(let e=0;e<n.length;e++){let t=n[e];i[t]=i[t]+l[u[e]]+d*c[e],a[t]=a[t]+1}}for(let e=0;e<i.length;e++)i[e]=i[e]/a[e];return{wish:i,weight:a}}function c(e,t,n,r){let i=n.length,a=new Float64Array(i),o=new Float64Array(i),s=new Float64Array(i),c=new Int32Array(i),l=0,u=0;for(let d=0;d<i;d++){let i=n[d];a[d]=l+r[i]/2,l+=r[i];let f=e[i]-a[d],p=t[i],m=1;for(;u&&o[u-1]>=f;){u--;let e=s[u]+p;f=(o[u]*s[u]+f*p)/e,p=e,m+=c[u]}o[u]=f,s[u]=p,c[u++]=m}let d=new Float64Array(i);for(let e=0,t=0;e<u;e++)for(let r=t+c[e];t<r;t++)d[n[t]]=o[e]+a[t];return d}function l(e,t,n){let r=u(n,e),i=n[Math.min(r,n.length-1)];return r>0&&e-n[r-1]<=Math.abs(i-e)&&(i=n[r-1]),Math.abs(e-i)>=t?e:e<i-1e-6?i-t:i+t}function u(e,t){let n=0,r=e.length;for(;n<r;){let i=n+r>>1;e[i]<t?n=i+1:r=i}return n}function d(e,t){let n=t.column.length,r=new Float64Array(n),i=new Float64Array(n);for(let a=0;a<n;a++)r[a]=e[0][t.column[a]],i[a]=e[t.row+1][t.block[a]]+t.offset[a];return[r,i]}function f(e,t,n){let r=e[n].length,i=new Float64Array(r*r);for(let a of t.gaps){if(n!==0&&n!==a.row+1)continue;let[t,o]=d(e,a),s=n===0?a.column:a.block,c=n===0?o:t,l=_(c),u=new Float64Array(r);for(let e=0;e<l.length;){let t=e;for(;t<l.length&&c[l[t]]===c[l[e]];)t++;for(let n=e;n<t;n++){let e=s[l[n]];for(let t=0;t<r;t++)i[e*r+t]=i[e*r+t]+u[t]}for(let n=e;n<t;n++)u[s[l[n]]]++;e=t}}return i}function p(e,t){let n=e.length;for(let r=!0;r;){r=!1;for(let i=0;i+1<n;i++){let a=e[i],o=e[i+1];t[a*n+o]<=t[o*n+a]||(e[i]=o,e[i+1]=a,r=!0)}}}function m(e,t){let n=h(e),r=h(t),i=r.length,a=e.map((e,a)=>u(n,e)*i+u(r,t[a])).sort(),o=new Int32Array(i+1),s=0;return a.forEach((e,t)=>{let n=e%i+1,r=0;for(let e=n;e>0;e-=e&-e)r+=o[e];s+=t-r;for(let e=n;e<=i;e+=e&-e)o[e]++}),s}function h(e){return Float64Array.from(new Set(e)).sort()}function g(e){let t=-e.reduce((e,t)=>e+t,0)/2;return e.map(e=>(t+=e,t-e/2))}function _(e){return Int32Array.from(e,(e,t)=>t).sort((t,n)=>e[t]-e[n]||t-n)}let v=e=>new Float64Array(e).fill(1);function y(e){let t=e;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,1|t);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/4294967296}}function b(e,t){let n=0;for(let t of e)n+=(t.codePointAt(0)??0)>11903?1.7:1;return n*.62*t}let x={size:11,isUpright:!1,margin:8,columnMargin:20},S={size:10,isUpright:!0,margin:4,columnMargin:8},C=1250;function w(e){let t=E(e),i=D(e,t.length),a=e.rows.map(t=>t.isOfColumns?i:O(e,t)),o=new Map(t.map((e,t)=>[e,t])),s=j(e,a,o,e=>e.plain),c=e.cells.some(e=>e.text!==e.plain)?j(e,a,o,e=>e.text):s,l=c.blocks.map(e=>e.map(e=>e.cells.length===1)),u=r(c.problem,n(s.problem),N(e,o),l),d=0,f=0,p=[c.problem.columns,...c.problem.rows];u.forEach((e,t)=>e.forEach((e,n)=>{d=Math.min(d,e-p[t][n]/2),f=Math.max(f,e+p[t][n]/2)}));let m=e.cells.length,h={width:f-d,x:new Float64Array(m),w:new Float64Array(m),h:new Float64Array(m),isUpright:a.map(e=>e.isUpright),heads:[]};return e.cells.forEach((t,n)=>{let[r,i]=T(t.text,a[t.row]);h.w[n]=r,h.h[n]=i,e.rows[t.row].isOfColumns&&(h.x[n]=u[0][o.get(t.index)]-d)}),c.blocks.forEach((e,t)=>e.forEach((e,n)=>{let r=u[t+1][n]-d;if(e.cells.forEach((t,n)=>h.x[t]=r+e.offsets[n]),e.head<0)return;let i=e.captions.map(({x:e,text:t})=>({x:r+e,text:t}));h.heads.push({row:t,head:e.head,x:r,width:e.width-14,captions:i})})),h}function T(e,t){let n=Math.max(24,Math.round(b(e,t.size))+12),r=t.size+9;return t.isUpright?[r,n]:[n,r]}function E(e){let t=/* @__PURE__ */ new Set;for(let n of e.rows)if(n.isOfColumns)for(let r of n.cells)t.add(e.cells[r].index);return[...t].sort((e,t)=>e-t)}function D(e,t){let n=0;for(let t of e.rows)if(t.isOfColumns)for(let r of t.cells)n=Math.max(n,T(e.cells[r].plain,x)[0]);return t*(n+x.columnMargin)<=C?x:S}function O(e,t){return k(e,t,x,e=>e.plain).reduce((e,t)=>e+t.width,0)<=C?x:S}function k(e,t,n,r){let i=t=>e.cells[t];if(i(t.cells[0]).kind!==`attention`)return t.cells.map(e=>{let t=T(r(i(e)),n)[0]+n.margin;return{cells:[e],offsets:[0],width:t,head:-1,captions:[]}});let a=/* @__PURE__ */ new Map;for(let e of t.cells){let{head:t}=i(e);a.has(t)||a.set(t,[]),a.get(t).push(e)}return[...a].sort(([e],[t])=>e-t).map(([e,t])=>A(e,t,i,n,r))}function A(e,t,n,r,i){let a=15,o=e=>{let t=a+e/2;return a+=e+r.margin,t},s=[],c=e=>s.push({x:o(r.isUpright?r.size+4:b(e,r.size)),text:e});c(`head ${e}`);let l=t.map((e,s)=>{let l=n(e);return(s===0||n(t[s-1]).site!==l.site)&&(a+=r.margin/2,c(l.site.slice(-1))),o(T(i(l),r)[0])}),u=a-r.margin+8+7;return{cells:t,offsets:l.map(e=>e-u/2),width:u,head:e,captions:s.map(({x:e,text:t})=>({x:e-u/2,text:t}))}}function j(e,t,n,r){let{cells:i,rows:a}=e,o=new Float64Array(n.size),s=a.map((n,i)=>n.isOfColumns?[]:k(e,n,t[i],r)),c=new Int32Array(i.length),l=new Float64Array(i.length);i.forEach(e=>{if(!a[e.row].isOfColumns)return;let i=n.get(e.index),s=t[e.row];o[i]=Math.max(o[i],T(r(e),s)[0]+s.columnMargin)});for(let e of s)e.forEach((e,t)=>e.cells.forEach((n,r)=>{c[n]=t,l[n]=e.offsets[r]}));let u=M(e,n,c,l);return{problem:{columns:o,rows:s.map(e=>Float64Array.from(e,e=>e.width)),gaps:u},blocks:s}}function M(e,t,n,r){let{cells:i,rows:a,links:o}=e,s=Int32Array.from(i,e=>a[e.row].isOfColumns?t.get(e.index):-1),c=Int32Array.from(i,e=>e.row),l=new Int32Array(2*a.length),{source:u,target:d}=o,f=e=>s[u[e]]>=0?2*c[d[e]]:2*c[u[e]]+1;for(let e=0;e<u.length;e++)l[f(e)]++;let p=Array.from(l,(e,t)=>({row:t>>1,column:new Int32Array(e),block:new Int32Array(e),offset:new Float64Array(e)}));l.fill(0);for(let e=0;e<u.length;e++){let t=f(e),[i,a]=t%2?[d[e],u[e]]:[u[e],d[e]],{column:o,block:c,offset:m}=p[t],h=l[t]++;o[h]=s[i],c[h]=n[a],m[h]=r[a]}return p.filter(e=>e.column.length)}function N(e,t){let n=e.rows.map(()=>[]);for(let{channel:r,writes:i,reads:a}of e.streams){let o=e.cells[i[0]].row,s=e.cells[a.at(-1)].row;for(let e=o+1;e<s;e++)n[e].push(t.get(r))}return n.map(e=>Int32Array.from(e))}self.onmessage=({data:e})=>{self.postMessage({id:e.id,across:w(e.diagram)})}})();", Dm = typeof self < "u" && self.Blob && new Blob(["(self.URL || self.webkitURL).revokeObjectURL(self.location.href);", Em], { type: "text/javascript;charset=utf-8" });
function Om(e) {
	let t;
	try {
		if (t = Dm && (self.URL || self.webkitURL).createObjectURL(Dm), !t) throw "";
		let n = new Worker(t, { name: e?.name });
		return n.addEventListener("error", () => {
			(self.URL || self.webkitURL).revokeObjectURL(t);
		}), n;
	} catch {
		return new Worker("data:text/javascript;charset=utf-8," + encodeURIComponent(Em), { name: e?.name });
	}
}
// src/graph/paths.ts
function km(e) {
	let t = e.cells.length, n = new Int32Array(t).fill(-1);
	return e.streams.forEach(({ writes: e, reads: t }, r) => {
		for (let t of e) n[t] = r;
		for (let e of t) n[e] = r;
	}), {
		up: Am(e.links.source, t),
		down: Am(e.links.target, t),
		stream: n
	};
}
function Am(e, t) {
	let n = new Int32Array(t + 1);
	for (let t of e) n[t + 1]++;
	for (let e = 0; e < t; e++) n[e + 1] = n[e + 1] + n[e];
	let r = n.slice(), i = new Int32Array(e.length);
	return e.forEach((e, t) => i[r[e]++] = t), {
		start: n,
		list: i
	};
}
function jm(e, t, n, r) {
	let i = {
		cells: new Uint8Array(e.cells.length),
		links: new Uint8Array(e.links.source.length),
		streams: e.streams.map(() => [1, 0])
	};
	for (let a of [!0, !1]) Mm(e, t, n, r, a, i);
	for (let [t, a] of e.meetings) r.includes(t) && n.cells[a] && (i.cells[a] = 1), r.includes(a) && n.cells[t] && (i.cells[t] = 1);
	return i;
}
function Mm(e, t, n, r, i, a) {
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
function Nm(e, t, n) {
	if (!t) return null;
	let r = e.nodes.map((t) => `${e.sites[t.site]?.name}:${t.index}`), i = new Map(r.map((e, n) => [e, t.nodes[n]?.effect_in_circuit ?? NaN])), a = /* @__PURE__ */ new Map();
	e.edges.source.forEach((n, i) => a.set(`${r[n]}>${r[e.edges.target[i]]}`, t.edge_effects[i] ?? NaN));
	let { cells: o, links: s } = n;
	return {
		cells: Float64Array.from(o, (e) => e.node < 0 ? NaN : i.get(e.key) ?? NaN),
		links: Float64Array.from(s.edge, (e, t) => e < 0 ? NaN : a.get(`${o[s.source[t]].key}>${o[s.target[t]].key}`) ?? NaN)
	};
}
function Pm(e, t, n) {
	let r = e.cells[n], i = e.rows[r.row];
	if (i.kinds.length === 0) return !0;
	let a = i.kinds.length === 1 ? i.kinds[0] : r.site.slice(r.site.indexOf(".") + 1);
	return !t.hiddenLayers.includes(i.layer) && !t.hiddenKinds.includes(a);
}
function Fm(e, t, n) {
	let { cells: r, links: i } = e, a = new Uint8Array(r.length), o = (e) => e !== void 0 && Math.abs(e) < t.effectAtLeast;
	for (let i = 0; i < r.length; i++) a[i] = Number(Pm(e, t, i) && !o(n?.cells[i]));
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
var Im = class {
	store;
	diagram;
	effects;
	shown;
	layout;
	lit;
	cellOf;
	picked = V([]);
	held = V(null);
	pointed = V(null);
	command = V(null);
	zoom = V(1);
	drawn = V("");
	places = V(null);
	stop;
	worker = null;
	constructor(e) {
		this.store = e;
		let t = (t) => et(() => t(e.look.value)), n = t(({ notes: e }) => e.names), r = t((e) => e.size), i = t(({ notes: e }) => e.pins), a = t((e) => e.hiddenLayers), o = t((e) => e.hiddenKinds), s = t((e) => e.weightAtLeast), c = t((e) => e.effectAtLeast);
		this.diagram = et(() => {
			let t = e.circuit.value;
			return t && Zp(t, r.value, n.value);
		}), this.effects = et(() => {
			let t = e.circuit.value;
			return t && this.diagram.value && Nm(t, e.behaviour.value, this.diagram.value);
		}), this.shown = et(() => {
			let e = {
				weightAtLeast: s.value,
				effectAtLeast: c.value,
				hiddenLayers: a.value,
				hiddenKinds: o.value
			};
			return this.diagram.value && Fm(this.diagram.value, e, this.effects.value);
		}), this.layout = et(() => {
			let e = this.places.value;
			if (!e || e.diagram !== this.diagram.value) return null;
			let t = {
				weightAtLeast: 0,
				effectAtLeast: 0,
				hiddenLayers: a.value,
				hiddenKinds: o.value
			};
			return Yd(e.diagram, e.across, (n) => Pm(e.diagram, t, n));
		}), this.cellOf = et(() => new Map(this.diagram.value?.cells.map((e, t) => [e.key, t])));
		let l = et(() => this.diagram.value && km(this.diagram.value)), u = et(() => {
			let t = this.pointed.value ?? e.hovered.value, n = [...t === null ? [e.selected.value, this.held.value] : [t], ...i.value].flatMap((e) => {
				let t = e === null ? void 0 : this.cellOf.value.get(e);
				return t === void 0 ? [] : [t];
			});
			return [...new Set(n)].sort((e, t) => e - t).join();
		});
		this.lit = et(() => {
			let e = u.value.split(",").filter(Boolean).map(Number);
			return !e.length || !this.diagram.value || !l.value || !this.shown.value ? null : jm(this.diagram.value, l.value, this.shown.value, e);
		});
		let d = [this.keepPlacing(), this.keepPicksOfOneCircuit()];
		this.stop = () => d.forEach((e) => e());
	}
	find(e) {
		return e === null ? null : this.cellOf.value.get(e) ?? null;
	}
	end() {
		this.stop(), this.worker?.terminate();
	}
	keepPlacing() {
		let e = null, t = null, n = (e, t) => this.places.value = {
			diagram: e,
			across: t
		}, r = (t) => {
			e = t, this.worker.postMessage({
				id: 0,
				diagram: t
			});
		};
		try {
			this.worker = new Om(), this.worker.onmessage = ({ data: i }) => {
				let a = e;
				e = null, t && r(t), t = null, a && n(a, i.across);
			}, this.worker.onerror = () => {
				this.worker = null;
				let r = t ?? e;
				r && n(r, Md(r));
			};
		} catch {
			this.worker = null;
		}
		return H(() => {
			let i = this.diagram.value;
			i && (this.worker ? e ? t = i : r(i) : n(i, Md(i)));
		});
	}
	keepPicksOfOneCircuit() {
		return H(() => {
			this.store.circuit.value, this.picked.value = [], this.held.value = null, this.pointed.value = null;
		});
	}
};
// src/graph/page.tsx
function Lm({ store: e }) {
	let t = Te(null), n = Ee(() => new Im(e), [e]);
	return z(() => () => n.end(), [n]), Ct(() => {
		let t = e.route.value, n = e.circuit.value;
		t.page === "circuit" && n?.card.id === t.id && t.node !== e.look.peek().selected && e.change({ selected: t.node });
	}), Ct(() => {
		let t = e.selected.value, n = e.route.peek();
		n.page === "circuit" && e.circuit.peek()?.card.id === n.id && n.node !== t && e.router.go({
			...n,
			node: t
		}, !0);
	}), z(() => {
		let r = (r) => {
			let i = r.composedPath();
			t.current && (i.includes(t.current) || r.target === document.body && Rm(t.current)) && zm(r, i[0], e, n, t.current) && r.preventDefault();
		};
		return document.addEventListener("keydown", r), () => document.removeEventListener("keydown", r);
	}, [n]), /* @__PURE__ */ W("div", {
		class: "graph-page",
		ref: t,
		children: [
			/* @__PURE__ */ W("div", {
				class: "graph-head",
				children: [/* @__PURE__ */ W(Cm, {
					store: e,
					view: n
				}), /* @__PURE__ */ W(mi, { store: e })]
			}),
			/* @__PURE__ */ W(Kf, {
				store: e,
				view: n
			}),
			/* @__PURE__ */ W("aside", {
				class: "panel",
				children: e.selected.value ? /* @__PURE__ */ W(oi, { store: e }) : /* @__PURE__ */ W(mr, { store: e })
			})
		]
	});
}
function Rm(e) {
	return e.getRootNode().host?.id === "gossamer";
}
function zm(e, t, n, r, i) {
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
	else if (a === "+" || a === "=") wm(r, 1.3);
	else if (a === "-") wm(r, 1 / 1.3);
	else if (a === "0") r.command.value = { do: "fit" };
	else return !1;
	return !0;
}
// src/many/overlap.ts
function Bm(e, t, n) {
	let r = e + t + n;
	return r === 0 ? 1 : e / r;
}
function Vm(e, t) {
	return {
		nodes: Um(e, t),
		edges: Wm(e, t)
	};
}
function Hm(e, t, n) {
	return {
		shared: e,
		left: t,
		right: n,
		jaccard: Bm(e.length, t.length, n.length)
	};
}
function Um(e, t) {
	let [n, r] = [new Set($n(e)), new Set($n(t))];
	return Hm([...n].filter((e) => r.has(e)), [...n].filter((e) => !r.has(e)), [...r].filter((e) => !n.has(e)));
}
function Wm(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let [r, i] of [[e, "left"], [t, "right"]]) {
		let e = $n(r), { source: t, target: a, weight: o } = r.edges;
		t.forEach((t, r) => {
			let [s, c] = [e[t], e[a[r]]], l = n.get(`${s} ${c}`) ?? {
				source: s,
				target: c,
				left: null,
				right: null
			};
			n.set(`${s} ${c}`, {
				...l,
				[i]: o[r]
			});
		});
	}
	let r = (e) => Math.max(Math.abs(e.left ?? 0), Math.abs(e.right ?? 0)), i = [...n.values()].sort((e, t) => r(t) - r(e));
	return Hm(i.filter((e) => e.left !== null && e.right !== null), i.filter((e) => e.right === null), i.filter((e) => e.left === null));
}
function Gm(e, t) {
	return e.card.model_hash === t.card.model_hash ? e.card.task === t.card.task ? null : "Both are of the same model, for different tasks: what they share does both tasks." : "These circuits belong to different models, by their hashes. A channel's number means the same in both only if they are snapshots of one training run; otherwise what they share below is chance.";
}
function Km(e, t) {
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
	let a = Um(e, t);
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
var qm = /* @__PURE__ */ new WeakMap();
function Jm(e, t, n) {
	let r = qm.get(e) ?? /* @__PURE__ */ new Map();
	return qm.set(e, r), r.has(t) || r.set(t, n()), r.get(t);
}
// src/route.ts
function Ym(e) {
	let t = [e.page];
	return "id" in e && t.push(e.id), e.page === "compare" && t.push(e.left, e.right), e.page === "circuit" && e.node !== null && t.push(e.node), `#/${t.map(encodeURIComponent).join("/")}`;
}
function Xm(e) {
	let [t, n, r] = Zm(e);
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
function Zm(e) {
	try {
		return e.replace(/^#\/?/, "").split("/").filter(Boolean).map(decodeURIComponent);
	} catch {
		return [];
	}
}
function Qm() {
	let e = V(Xm(location.hash));
	return window.addEventListener("hashchange", () => {
		Ym(e.value) !== location.hash && (e.value = Xm(location.hash));
	}), {
		route: e,
		go(t, n = !1) {
			Ym(t) !== Ym(e.value) && (e.value = t, n ? history.replaceState(null, "", Ym(t)) : history.pushState(null, "", Ym(t)));
		}
	};
}
function $m() {
	let e = V({ page: "many" });
	return {
		route: e,
		go: (t) => void (e.value = t)
	};
}
// src/many/text.ts
function J(e) {
	let t = Math.abs(e);
	return Number.isFinite(e) ? sh(t >= .01 || t === 0 ? e.toFixed(3) : e.toPrecision(2)) : String(e);
}
function eh(e) {
	return e > 0 ? `+${J(e)}` : J(e);
}
function th(e) {
	if (!Number.isFinite(e)) return String(e);
	if (Number.isInteger(e) && Math.abs(e) < 0x38d7ea4c68000) return sh(e.toLocaleString("en-US"));
	let t = Math.abs(e);
	return sh(t >= 1e6 || t < 1e-5 ? e.toExponential(3) : t >= 1e3 ? Math.round(e).toLocaleString("en-US") : String(Number(e.toPrecision(4))));
}
function nh(e) {
	return `${(100 * e).toFixed(1)}%`;
}
function rh(e, t, n = `${t}s`) {
	return `${e.toLocaleString("en-US")} ${e === 1 ? t : n}`;
}
function ih(e) {
	return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`;
}
function ah(e) {
	let t = e.trim();
	return `${t.slice(0, 1).toUpperCase()}${t.slice(1)}${/[.!?]$/.test(t) ? "" : "."}`;
}
function oh(e, t = 60) {
	return uh(e, t).replaceAll("␣", " ");
}
function sh(e) {
	return e.replace("-", "−");
}
var ch = {
	" ": "␣",
	"\n": "↵",
	"	": "⇥",
	"\r": "␍"
}, lh = /[ \p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
function uh(e, t = 40) {
	let n = e.slice(0, 4 * t).replace(lh, (e) => ch[e] ?? `⟨U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`), r = [...n];
	return r.length > t || e.length > 4 * t ? `${r.slice(0, t).join("")}…` : n;
}
function dh(e, t) {
	return Object.hasOwn(e, t) ? e[t] : `#${t}`;
}
// src/many/pieces.tsx
function fh({ store: e, to: t, label: n, children: r }) {
	return /* @__PURE__ */ W("a", {
		class: "mn-link",
		href: Ym(t),
		"aria-label": n,
		onClick: (n) => {
			n.ctrlKey || n.metaKey || n.shiftKey || n.altKey || (n.preventDefault(), e.router.go(t));
		},
		children: r
	});
}
function ph({ value: e, as: t = J }) {
	return e === null ? /* @__PURE__ */ W("span", {
		class: "mn-none",
		title: "not measured",
		children: "–"
	}) : /* @__PURE__ */ W("span", {
		title: String(e),
		children: t(e)
	});
}
function mh(e, t) {
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
function hh({ loaded: e, what: t }) {
	return e.state === "failed" ? /* @__PURE__ */ W("p", {
		class: "mn-notice",
		role: "alert",
		children: [
			t,
			" can't be shown: ",
			e.why
		]
	}) : /* @__PURE__ */ W("p", {
		class: "mn-notice",
		role: "status",
		children: [
			"Loading ",
			t,
			"…"
		]
	});
}
var gh = 6;
function _h(e, t) {
	let n = e.circuit.peek();
	if (n?.card.id === t) return Promise.resolve(n);
	let r = Jm(e, "circuits", () => /* @__PURE__ */ new Map()), i = r.get(t) ?? e.source.circuit(t);
	r.delete(t), r.set(t, i), i.catch(() => r.delete(t));
	for (let e of r.keys()) r.size > gh && r.delete(e);
	return i;
}
function vh(e, t = 640) {
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
var yh = 150, bh = 92, xh = 30;
function Sh({ store: e, rows: t, left: n, right: r }) {
	let i = Te(null), a = vh(i), o = a - bh;
	return /* @__PURE__ */ W("div", {
		ref: i,
		class: "mn-picture",
		children: [/* @__PURE__ */ W("svg", {
			width: a,
			height: t.length * xh + 4,
			role: "img",
			"aria-label": "Channels of each site that the circuits keep; the lists below name them.",
			children: t.map((t, i) => {
				let s = i * xh + xh / 2, c = (e) => yh + (e + .5) / t.width * (o - yh), l = (n, r) => e.router.go({
					page: "circuit",
					id: n,
					node: `${t.name}:${r}`
				});
				return /* @__PURE__ */ W("g", { children: [
					/* @__PURE__ */ W("text", {
						class: "mn-site",
						x: 0,
						y: s + 4,
						children: t.name
					}),
					/* @__PURE__ */ W("line", {
						class: "mn-track",
						x1: yh,
						x2: o,
						y1: s,
						y2: s
					}),
					t.left.map((e) => /* @__PURE__ */ W("rect", {
						class: "mn-dot mn-is-left",
						x: c(e) - 2,
						y: s - 10,
						width: 4,
						height: 9,
						rx: 1.5,
						onClick: () => l(n, e),
						children: /* @__PURE__ */ W("title", { children: `${t.name}:${e}, only left` })
					}, e)),
					t.right.map((e) => /* @__PURE__ */ W("rect", {
						class: "mn-dot mn-is-right",
						x: c(e) - 2,
						y: s + 1,
						width: 4,
						height: 9,
						rx: 1.5,
						onClick: () => l(r, e),
						children: /* @__PURE__ */ W("title", { children: `${t.name}:${e}, only right` })
					}, e)),
					t.shared.map((e) => /* @__PURE__ */ W("rect", {
						class: "mn-dot mn-is-shared",
						x: c(e) - 2,
						y: s - 10,
						width: 4,
						height: 20,
						rx: 1.5,
						onClick: () => l(n, e),
						children: /* @__PURE__ */ W("title", { children: `${t.name}:${e}, in both` })
					}, e)),
					/* @__PURE__ */ W("text", {
						class: "mn-tally",
						x: a,
						y: s + 4,
						"text-anchor": "end",
						children: [/* @__PURE__ */ W("title", { children: `${t.left.length} only left, ${t.shared.length} in both, ${t.right.length} only right` }), `${t.left.length} · ${t.shared.length} · ${t.right.length}`]
					})
				] }, t.name);
			})
		}), /* @__PURE__ */ W("ul", {
			class: "mn-legend",
			children: [
				/* @__PURE__ */ W("li", { children: [/* @__PURE__ */ W("svg", {
					width: "10",
					height: "20",
					"aria-hidden": "true",
					children: /* @__PURE__ */ W("rect", {
						class: "mn-is-left",
						x: "3",
						y: "0",
						width: "4",
						height: "9",
						rx: "1.5"
					})
				}), "only left"] }),
				/* @__PURE__ */ W("li", { children: [/* @__PURE__ */ W("svg", {
					width: "10",
					height: "20",
					"aria-hidden": "true",
					children: /* @__PURE__ */ W("rect", {
						class: "mn-is-shared",
						x: "3",
						y: "0",
						width: "4",
						height: "20",
						rx: "1.5"
					})
				}), "in both"] }),
				/* @__PURE__ */ W("li", { children: [/* @__PURE__ */ W("svg", {
					width: "10",
					height: "20",
					"aria-hidden": "true",
					children: /* @__PURE__ */ W("rect", {
						class: "mn-is-right",
						x: "3",
						y: "11",
						width: "4",
						height: "9",
						rx: "1.5"
					})
				}), "only right"] }),
				/* @__PURE__ */ W("li", { children: "at the end of a row: only left · in both · only right" })
			]
		})]
	});
}
// src/many/compare.tsx
function Ch({ store: e }) {
	let t = e.route.value, [n, r] = t.page === "compare" ? [t.left, t.right] : ["", ""], i = mh(n, (t) => _h(e, t)), a = mh(r, (t) => _h(e, t));
	return /* @__PURE__ */ W("div", {
		class: "mn-page",
		children: [
			/* @__PURE__ */ W("header", {
				class: "mn-head",
				children: /* @__PURE__ */ W("h1", { children: "Side by side" })
			}),
			/* @__PURE__ */ W(wh, {
				store: e,
				left: n,
				right: r
			}),
			i.state === "there" ? a.state === "there" ? /* @__PURE__ */ W(Th, {
				store: e,
				left: i.value,
				right: a.value
			}) : /* @__PURE__ */ W(hh, {
				loaded: a,
				what: "the right circuit"
			}) : /* @__PURE__ */ W(hh, {
				loaded: i,
				what: "the left circuit"
			})
		]
	});
}
function wh({ store: e, left: t, right: n }) {
	let r = e.index.value?.circuits ?? [], i = (t, n, i) => /* @__PURE__ */ W("label", {
		class: `mn-side mn-${t}`,
		children: [t, /* @__PURE__ */ W("select", {
			value: n,
			onChange: (n) => {
				let r = n.currentTarget.value;
				e.router.go({
					page: "compare",
					left: t === "left" ? r : i,
					right: t === "left" ? i : r
				});
			},
			children: r.map((e) => /* @__PURE__ */ W("option", {
				value: e.id,
				children: oh(`${e.name}, ${e.task}, ${e.model}`, 80)
			}, e.id))
		})]
	});
	return /* @__PURE__ */ W("div", {
		class: "mn-tools",
		children: [
			i("left", t, n),
			/* @__PURE__ */ W("button", {
				type: "button",
				onClick: () => e.router.go({
					page: "compare",
					left: n,
					right: t
				}),
				children: ["⇄ ", /* @__PURE__ */ W("span", {
					class: "mn-hidden",
					children: "Exchange left and right"
				})]
			}),
			i("right", n, t)
		]
	});
}
function Th({ store: e, left: t, right: n }) {
	let { nodes: r, edges: i } = Vm(t, n), a = Gm(t, n);
	return /* @__PURE__ */ W(x, { children: [
		a && /* @__PURE__ */ W("p", {
			class: "mn-warning",
			role: "note",
			children: a
		}),
		/* @__PURE__ */ W("div", {
			class: "mn-two",
			children: [/* @__PURE__ */ W("section", {
				"aria-labelledby": "mn-figures",
				children: [/* @__PURE__ */ W("h2", {
					id: "mn-figures",
					children: "Figures"
				}), /* @__PURE__ */ W(Oh, {
					left: t.card,
					right: n.card
				})]
			}), /* @__PURE__ */ W("section", {
				"aria-labelledby": "mn-shared",
				children: [
					/* @__PURE__ */ W("h2", {
						id: "mn-shared",
						children: "What they share"
					}),
					/* @__PURE__ */ W(kh, {
						what: "nodes",
						split: r
					}),
					/* @__PURE__ */ W(kh, {
						what: "edges",
						split: i
					}),
					/* @__PURE__ */ W("p", {
						class: "ev-soft",
						children: "The share of all that is in either that is in both (Jaccard index); edges are the same if they join the same nodes, whatever their weights."
					})
				]
			})]
		}),
		/* @__PURE__ */ W("section", {
			"aria-labelledby": "mn-channels",
			children: [/* @__PURE__ */ W("h2", {
				id: "mn-channels",
				children: "Channels"
			}), /* @__PURE__ */ W(Sh, {
				store: e,
				rows: Km(t, n),
				left: t.card.id,
				right: n.card.id
			})]
		}),
		/* @__PURE__ */ W("section", {
			"aria-labelledby": "mn-nodes",
			children: [/* @__PURE__ */ W("h2", {
				id: "mn-nodes",
				children: "Nodes"
			}), /* @__PURE__ */ W("div", {
				class: "mn-three",
				children: [
					/* @__PURE__ */ W(Mh, {
						store: e,
						title: "in both",
						keys: r.shared,
						id: t.card.id,
						kind: "shared"
					}),
					/* @__PURE__ */ W(Mh, {
						store: e,
						title: "only left",
						keys: r.left,
						id: t.card.id,
						kind: "left"
					}),
					/* @__PURE__ */ W(Mh, {
						store: e,
						title: "only right",
						keys: r.right,
						id: n.card.id,
						kind: "right"
					})
				]
			})]
		}),
		/* @__PURE__ */ W("section", {
			"aria-labelledby": "mn-edges",
			children: [/* @__PURE__ */ W("h2", {
				id: "mn-edges",
				children: "Edges, the heaviest first"
			}), /* @__PURE__ */ W("div", {
				class: "mn-three",
				children: [
					/* @__PURE__ */ W(Ph, {
						title: "in both",
						rows: i.shared,
						kind: "shared"
					}),
					/* @__PURE__ */ W(Ph, {
						title: "only left",
						rows: i.left,
						kind: "left"
					}),
					/* @__PURE__ */ W(Ph, {
						title: "only right",
						rows: i.right,
						kind: "right"
					})
				]
			})]
		})
	] });
}
var Eh = (e) => e > 0 ? `+${th(e)}` : th(e), Dh = [
	{
		name: "nodes",
		of: (e) => e.n_nodes,
		as: th,
		by: Eh
	},
	{
		name: "edges",
		of: (e) => e.n_edges,
		as: th,
		by: Eh
	},
	{
		name: "loss, nats a prompt",
		of: (e) => e.loss,
		as: J,
		by: eh
	},
	{
		name: "accuracy",
		of: (e) => e.accuracy,
		as: nh,
		by: (e) => `${e > 0 ? "+" : ""}${nh(e).replace("-", "−")}`
	},
	{
		name: "whole model's loss",
		of: (e) => e.full_loss,
		as: J,
		by: eh
	},
	{
		name: "target",
		of: (e) => e.target_loss,
		as: J,
		by: eh
	},
	{
		name: "held-out loss alone",
		of: (e) => e.sufficiency,
		as: J,
		by: eh
	},
	{
		name: "held-out loss without it",
		of: (e) => e.necessity,
		as: J,
		by: eh
	}
];
function Oh({ left: e, right: t }) {
	return /* @__PURE__ */ W("table", {
		class: "mn-table mn-figures",
		children: [/* @__PURE__ */ W("thead", { children: /* @__PURE__ */ W("tr", { children: [
			/* @__PURE__ */ W("td", {}),
			/* @__PURE__ */ W("th", {
				scope: "col",
				class: "mn-number mn-left",
				children: "left"
			}),
			/* @__PURE__ */ W("th", {
				scope: "col",
				class: "mn-number mn-right",
				children: "right"
			}),
			/* @__PURE__ */ W("th", {
				scope: "col",
				class: "mn-number",
				children: "difference"
			})
		] }) }), /* @__PURE__ */ W("tbody", { children: [[
			["task", (e) => e.task],
			["model", (e) => e.model],
			["model's hash", (e) => e.model_hash.slice(0, 12)],
			["seed", (e) => String(e.seed)]
		].map(([n, r]) => /* @__PURE__ */ W("tr", { children: [
			/* @__PURE__ */ W("th", {
				scope: "row",
				children: n
			}),
			/* @__PURE__ */ W("td", {
				class: "mn-number",
				children: oh(r(e))
			}),
			/* @__PURE__ */ W("td", {
				class: "mn-number",
				children: oh(r(t))
			}),
			/* @__PURE__ */ W("td", {
				class: "mn-number mn-count",
				children: r(e) === r(t) ? "same" : ""
			})
		] }, n)), Dh.map(({ name: n, of: r, as: i, by: a }) => {
			let [o, s] = [r(e), r(t)];
			return /* @__PURE__ */ W("tr", { children: [
				/* @__PURE__ */ W("th", {
					scope: "row",
					children: n
				}),
				/* @__PURE__ */ W("td", {
					class: "mn-number",
					children: /* @__PURE__ */ W(ph, {
						value: o,
						as: i
					})
				}),
				/* @__PURE__ */ W("td", {
					class: "mn-number",
					children: /* @__PURE__ */ W(ph, {
						value: s,
						as: i
					})
				}),
				/* @__PURE__ */ W("td", {
					class: "mn-number",
					children: o !== null && s !== null && /* @__PURE__ */ W(ph, {
						value: s - o,
						as: a
					})
				})
			] }, n);
		})] })]
	});
}
function kh({ what: e, split: t }) {
	let n = [
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
	return /* @__PURE__ */ W("div", {
		class: "mn-share",
		children: [/* @__PURE__ */ W("p", { children: [
			/* @__PURE__ */ W("b", {
				title: String(t.jaccard),
				children: nh(t.jaccard)
			}),
			" of ",
			e,
			": ",
			t.shared.length,
			" in both, ",
			t.left.length,
			" ",
			"only left, ",
			t.right.length,
			" only right"
		] }), /* @__PURE__ */ W("div", {
			class: "mn-sharebar",
			"aria-hidden": "true",
			children: n.map(({ kind: e, n: t }) => t > 0 && /* @__PURE__ */ W("span", {
				class: `mn-is-${e}`,
				style: { flexGrow: t }
			}, e))
		})]
	});
}
var Ah = 60;
function jh(e) {
	let [t, n] = R(!1);
	return {
		shown: t ? e : e.slice(0, Ah),
		more: !t && e.length > Ah ? /* @__PURE__ */ W("button", {
			type: "button",
			onClick: () => n(!0),
			children: ["Show all ", e.length.toLocaleString("en-US")]
		}) : null
	};
}
function Mh({ store: e, title: t, keys: n, id: r, kind: i }) {
	let { shown: a, more: o } = jh(n);
	return /* @__PURE__ */ W("div", { children: [
		/* @__PURE__ */ W("h3", {
			class: `mn-part mn-is-${i}`,
			children: [
				t,
				" ",
				/* @__PURE__ */ W("small", { children: rh(n.length, "node") })
			]
		}),
		/* @__PURE__ */ W("dl", {
			class: "mn-keys",
			children: Nh(a).map(([t, n]) => /* @__PURE__ */ W("div", { children: [/* @__PURE__ */ W("dt", { children: t }), /* @__PURE__ */ W("dd", { children: n.map((n) => /* @__PURE__ */ W(fh, {
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
function Nh(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let e = n.slice(0, n.lastIndexOf(":"));
		t.set(e, [...t.get(e) ?? [], n]);
	}
	return [...t];
}
function Ph({ title: e, rows: t, kind: n }) {
	let { shown: r, more: i } = jh(t), a = t.every((e) => e.left === e.right);
	return /* @__PURE__ */ W("div", { children: [
		/* @__PURE__ */ W("h3", {
			class: `mn-part mn-is-${n}`,
			children: [
				e,
				" ",
				/* @__PURE__ */ W("small", { children: rh(t.length, "edge") })
			]
		}),
		t.length > 0 && /* @__PURE__ */ W("table", {
			class: "mn-table mn-edges",
			children: [/* @__PURE__ */ W("thead", { children: /* @__PURE__ */ W("tr", { children: [
				/* @__PURE__ */ W("th", {
					scope: "col",
					children: "from"
				}),
				/* @__PURE__ */ W("th", {
					scope: "col",
					children: "to"
				}),
				n === "shared" && !a ? /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W("th", {
					scope: "col",
					class: "mn-number",
					children: "left"
				}), /* @__PURE__ */ W("th", {
					scope: "col",
					class: "mn-number",
					children: "right"
				})] }) : /* @__PURE__ */ W("th", {
					scope: "col",
					class: "mn-number",
					children: "weight"
				})
			] }) }), /* @__PURE__ */ W("tbody", { children: r.map((e) => /* @__PURE__ */ W("tr", { children: [
				/* @__PURE__ */ W("td", { children: e.source }),
				/* @__PURE__ */ W("td", { children: e.target }),
				/* @__PURE__ */ W("td", {
					class: "mn-number",
					children: /* @__PURE__ */ W(ph, { value: e.left ?? e.right })
				}),
				n === "shared" && !a && /* @__PURE__ */ W("td", {
					class: "mn-number",
					children: /* @__PURE__ */ W(ph, { value: e.right })
				})
			] }, `${e.source} ${e.target}`)) })]
		}),
		i
	] });
}
// node_modules/uplot/dist/uPlot.esm.js
var Fh = !0, Ih = "uplot", Lh = "u-hz", Rh = "u-vt", zh = "u-title", Bh = "u-wrap", Vh = "u-under", Hh = "u-over", Uh = "u-axis", Wh = "u-off", Gh = "u-select", Kh = "u-cursor-x", qh = "u-cursor-y", Jh = "u-cursor-pt", Yh = "u-legend", Xh = "u-live", Zh = "u-inline", Qh = "u-series", $h = "u-marker", eg = "u-label", tg = "u-value", ng = "width", rg = "height", ig = "top", ag = "bottom", og = "left", sg = "right", cg = "#000", lg = "#0000", ug = "mousemove", dg = "mousedown", fg = "mouseup", pg = "mouseenter", mg = "mouseleave", hg = "dblclick", gg = "resize", _g = "scroll", vg = "change", yg = "dppxchange", bg = "--", xg = typeof window < "u", Sg = xg ? document : null, Cg = xg ? window : null, wg = xg ? navigator : null, Y, Tg;
function Eg() {
	let e = devicePixelRatio;
	Y != e && (Y = e, Tg && Vg(vg, Tg, Eg), Tg = matchMedia(`(min-resolution: ${Y - .001}dppx) and (max-resolution: ${Y + .001}dppx)`), Bg(vg, Tg, Eg), Cg.dispatchEvent(new CustomEvent(yg)));
}
function Dg(e, t) {
	if (t != null) {
		let n = e.classList;
		!n.contains(t) && n.add(t);
	}
}
function Og(e, t) {
	let n = e.classList;
	n.contains(t) && n.remove(t);
}
function kg(e, t, n) {
	e.style[t] = n + "px";
}
function Ag(e, t, n, r) {
	let i = Sg.createElement(e);
	return t != null && Dg(i, t), n?.insertBefore(i, r), i;
}
function jg(e, t) {
	return Ag("div", e, t);
}
var Mg = /* @__PURE__ */ new WeakMap();
function Ng(e, t, n, r, i) {
	let a = "translate(" + t + "px," + n + "px)";
	a != Mg.get(e) && (e.style.transform = a, Mg.set(e, a), t < 0 || n < 0 || t > r || n > i ? Dg(e, Wh) : Og(e, Wh));
}
var Pg = /* @__PURE__ */ new WeakMap();
function Fg(e, t, n) {
	let r = t + n;
	r != Pg.get(e) && (Pg.set(e, r), e.style.background = t, e.style.borderColor = n);
}
var Ig = /* @__PURE__ */ new WeakMap();
function Lg(e, t, n, r) {
	let i = t + "" + n;
	i != Ig.get(e) && (Ig.set(e, i), e.style.height = n + "px", e.style.width = t + "px", e.style.marginLeft = r ? -t / 2 + "px" : 0, e.style.marginTop = r ? -n / 2 + "px" : 0);
}
var Rg = { passive: !0 }, zg = {
	...Rg,
	capture: !0
};
function Bg(e, t, n, r) {
	t.addEventListener(e, n, r ? zg : Rg);
}
function Vg(e, t, n, r) {
	t.removeEventListener(e, n, Rg);
}
xg && Eg();
function Hg(e, t, n, r) {
	let i;
	n ||= 0, r ||= t.length - 1;
	let a = r <= 2147483647;
	for (; r - n > 1;) i = a ? n + r >> 1 : l_((n + r) / 2), t[i] < e ? n = i : r = i;
	return e - t[n] <= t[r] - e ? n : r;
}
function Ug(e) {
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
var Wg = (e) => e != null, Gg = (e) => e != null && e > 0, Kg = Ug(Wg), qg = Ug(Gg);
function Jg(e, t, n, r = 0, i = !1) {
	let a = i ? qg : Kg, o = i ? Gg : Wg;
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
	return [s ?? b_, c ?? -b_];
}
function Yg(e, t, n, r) {
	let i = h_(e), a = h_(t);
	e == t && (i == -1 ? (e *= n, t /= n) : (e /= n, t *= n));
	let o = n == 10 ? g_ : __, s = i == 1 ? l_ : d_, c = a == 1 ? d_ : l_, l = s(o(c_(e))), u = c(o(c_(t))), d = m_(n, l), f = m_(n, u);
	return n == 10 && (l < 0 && (d = Q(d, -l)), u < 0 && (f = Q(f, -u))), r || n == 2 ? (e = d * i, t = f * a) : (e = P_(e, d), t = N_(t, f)), [e, t];
}
function Xg(e, t, n, r) {
	let i = Yg(e, t, n, r);
	return e == 0 && (i[0] = 0), t == 0 && (i[1] = 0), i;
}
var Zg = .1, Qg = {
	mode: 3,
	pad: Zg
}, $g = {
	pad: 0,
	soft: null,
	mode: 0
}, e_ = {
	min: $g,
	max: $g
};
function t_(e, t, n, r) {
	return G_(n) ? r_(e, t, n) : ($g.pad = n, $g.soft = r ? 0 : null, $g.mode = r ? 3 : 0, r_(e, t, e_));
}
function X(e, t) {
	return e ?? t;
}
function n_(e, t, n) {
	for (t = X(t, 0), n = X(n, e.length - 1); t <= n;) {
		if (e[t] != null) return !0;
		t++;
	}
	return !1;
}
function r_(e, t, n) {
	let r = n.min, i = n.max, a = X(r.pad, 0), o = X(i.pad, 0), s = X(r.hard, -b_), c = X(i.hard, b_), l = X(r.soft, b_), u = X(i.soft, -b_), d = X(r.mode, 0), f = X(i.mode, 0), p = t - e, m = g_(p), h = p_(c_(e), c_(t)), g = c_(g_(h) - m);
	(p < 1e-24 || g > 10) && (p = 0, (e == 0 || t == 0) && (p = 1e-24, d == 2 && l != b_ && (a = 0), f == 2 && u != -b_ && (o = 0)));
	let _ = p || h || 1e3, v = m_(10, l_(g_(_))), y = Q(P_(e - _ * (p == 0 ? e == 0 ? .1 : 1 : a), v / 10), 24), b = e >= l && (d == 1 || d == 3 && y <= l || d == 2 && y >= l) ? l : b_, x = p_(s, y < b && e >= b ? b : f_(b, y)), S = Q(N_(t + _ * (p == 0 ? t == 0 ? .1 : 1 : o), v / 10), 24), C = t <= u && (f == 1 || f == 3 && S >= u || f == 2 && S <= u) ? u : -b_, w = f_(c, S > C && t <= C ? C : p_(C, S));
	return x == w && x == 0 && (w = 100), [x, w];
}
var i_ = new Intl.NumberFormat(xg ? wg.language : "en-US"), a_ = (e) => i_.format(e), o_ = Math, s_ = o_.PI, c_ = o_.abs, l_ = o_.floor, u_ = o_.round, d_ = o_.ceil, f_ = o_.min, p_ = o_.max, m_ = o_.pow, h_ = o_.sign, g_ = o_.log10, __ = o_.log2, v_ = (e, t = 1) => o_.sinh(e) * t, y_ = (e, t = 1) => o_.asinh(e / t), b_ = Infinity;
function x_(e) {
	return (g_((e ^ e >> 31) - (e >> 31)) | 0) + 1;
}
function S_(e, t, n) {
	return f_(p_(e, t), n);
}
function C_(e) {
	return typeof e == "function";
}
function Z(e) {
	return C_(e) ? e : () => e;
}
var w_ = () => {}, T_ = (e) => e, E_ = (e, t) => t, D_ = (e) => null, O_ = (e) => !0, k_ = (e, t) => e == t, A_ = /\.\d*?(?=9{6,}|0{6,})/gm, j_ = (e) => {
	if (H_(e) || F_.has(e)) return e;
	let t = `${e}`, n = t.match(A_);
	if (n == null) return e;
	let r = n[0].length - 1;
	if (t.indexOf("e-") != -1) {
		let [e, n] = t.split("e");
		return +`${j_(e)}e${n}`;
	}
	return Q(e, r);
};
function M_(e, t) {
	return j_(Q(j_(e / t)) * t);
}
function N_(e, t) {
	return j_(d_(j_(e / t)) * t);
}
function P_(e, t) {
	return j_(l_(j_(e / t)) * t);
}
function Q(e, t = 0) {
	if (H_(e)) return e;
	let n = 10 ** t;
	return u_(e * n * (1 + 2 ** -52)) / n;
}
var F_ = /* @__PURE__ */ new Map();
function I_(e) {
	return (("" + e).split(".")[1] || "").length;
}
function L_(e, t, n, r) {
	let i = [], a = r.map(I_);
	for (let o = t; o < n; o++) {
		let t = c_(o), n = Q(m_(e, o), t);
		for (let s = 0; s < r.length; s++) {
			let c = e == 10 ? +`${r[s]}e${o}` : r[s] * n, l = (o >= 0 ? 0 : t) + (o >= a[s] ? 0 : a[s]), u = e == 10 ? c : Q(c, l);
			i.push(u), F_.set(u, l);
		}
	}
	return i;
}
var R_ = {}, z_ = [], B_ = [null, null], V_ = Array.isArray, H_ = Number.isInteger, U_ = (e) => e === void 0;
function W_(e) {
	return typeof e == "string";
}
function G_(e) {
	let t = !1;
	if (e != null) {
		let n = e.constructor;
		t = n == null || n == Object;
	}
	return t;
}
function K_(e) {
	return typeof e == "object" && !!e;
}
var q_ = Object.getPrototypeOf(Uint8Array), J_ = "__proto__";
function Y_(e, t = G_) {
	let n;
	if (V_(e)) {
		let r = e.find((e) => e != null);
		if (V_(r) || t(r)) {
			n = Array(e.length);
			for (let r = 0; r < e.length; r++) n[r] = Y_(e[r], t);
		} else n = e.slice();
	} else if (e instanceof q_) n = e.slice();
	else if (t(e)) {
		n = {};
		for (let r in e) r != J_ && (n[r] = Y_(e[r], t));
	} else n = e;
	return n;
}
function X_(e) {
	let t = arguments;
	for (let n = 1; n < t.length; n++) {
		let r = t[n];
		for (let t in r) t != J_ && (G_(e[t]) ? X_(e[t], Y_(r[t])) : e[t] = Y_(r[t]));
	}
	return e;
}
var Z_ = 0, Q_ = 1, $_ = 2;
function ev(e, t, n) {
	for (let r = 0, i, a = -1; r < t.length; r++) {
		let o = t[r];
		if (o > a) {
			for (i = o - 1; i >= 0 && e[i] == null;) e[i--] = null;
			for (i = o + 1; i < n && e[i] == null;) e[a = i++] = null;
		}
	}
}
function tv(e, t) {
	if (iv(e)) {
		let t = e[0].slice();
		for (let n = 1; n < e.length; n++) t.push(...e[n].slice(1));
		return av(t[0]) || (t = rv(t)), t;
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
			let c = o[e], l = Array(i).fill(void 0), u = t ? t[n][e] : Q_, d = [];
			for (let e = 0; e < c.length; e++) {
				let t = c[e], n = a.get(s[e]);
				t === null ? u != Z_ && (l[n] = t, u == $_ && d.push(n)) : l[n] = t;
			}
			ev(l, d, i), r.push(l);
		}
	}
	return r;
}
var nv = typeof queueMicrotask > "u" ? (e) => Promise.resolve().then(e) : queueMicrotask;
function rv(e) {
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
function iv(e) {
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
function av(e, t = 100) {
	let n = e.length;
	if (n <= 1) return !0;
	let r = 0, i = n - 1;
	for (; r <= i && e[r] == null;) r++;
	for (; i >= r && e[i] == null;) i--;
	if (i <= r) return !0;
	let a = p_(1, l_((i - r + 1) / t));
	for (let t = e[r], n = r + a; n <= i; n += a) {
		let r = e[n];
		if (r != null) {
			if (r <= t) return !1;
			t = r;
		}
	}
	return !0;
}
var ov = [
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
], sv = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
function cv(e) {
	return e.slice(0, 3);
}
var lv = sv.map(cv), uv = {
	MMMM: ov,
	MMM: ov.map(cv),
	WWWW: sv,
	WWW: lv
};
function dv(e) {
	return (e < 10 ? "0" : "") + e;
}
function fv(e) {
	return (e < 10 ? "00" : e < 100 ? "0" : "") + e;
}
var pv = {
	YYYY: (e) => e.getFullYear(),
	YY: (e) => (e.getFullYear() + "").slice(2),
	MMMM: (e, t) => t.MMMM[e.getMonth()],
	MMM: (e, t) => t.MMM[e.getMonth()],
	MM: (e) => dv(e.getMonth() + 1),
	M: (e) => e.getMonth() + 1,
	DD: (e) => dv(e.getDate()),
	D: (e) => e.getDate(),
	WWWW: (e, t) => t.WWWW[e.getDay()],
	WWW: (e, t) => t.WWW[e.getDay()],
	HH: (e) => dv(e.getHours()),
	H: (e) => e.getHours(),
	h: (e) => {
		let t = e.getHours();
		return t == 0 ? 12 : t > 12 ? t - 12 : t;
	},
	AA: (e) => e.getHours() >= 12 ? "PM" : "AM",
	aa: (e) => e.getHours() >= 12 ? "pm" : "am",
	a: (e) => e.getHours() >= 12 ? "p" : "a",
	mm: (e) => dv(e.getMinutes()),
	m: (e) => e.getMinutes(),
	ss: (e) => dv(e.getSeconds()),
	s: (e) => e.getSeconds(),
	fff: (e) => fv(e.getMilliseconds())
};
function mv(e, t) {
	t ||= uv;
	let n = [], r = /\{([a-z]+)\}|[^{]+/gi, i;
	for (; i = r.exec(e);) n.push(i[0][0] == "{" ? pv[i[1]] : i[0]);
	return (e) => {
		let r = "";
		for (let i = 0; i < n.length; i++) r += typeof n[i] == "string" ? n[i] : n[i](e, t);
		return r;
	};
}
var hv = new Intl.DateTimeFormat().resolvedOptions().timeZone;
function gv(e, t) {
	let n;
	return t == "UTC" || t == "Etc/UTC" ? n = /* @__PURE__ */ new Date(+e + e.getTimezoneOffset() * 6e4) : t == hv ? n = e : (n = new Date(e.toLocaleString("en-US", { timeZone: t })), n.setMilliseconds(e.getMilliseconds())), n;
}
var _v = (e) => e % 1 == 0, vv = [
	1,
	2,
	2.5,
	5
], yv = L_(10, -32, 0, vv), bv = L_(10, 0, 32, vv), xv = bv.filter(_v), Sv = yv.concat(bv), Cv = "\n", wv = "{YYYY}", Tv = Cv + wv, Ev = "{M}/{D}", Dv = Cv + Ev, Ov = Dv + "/{YY}", kv = "{aa}", Av = "{h}:{mm}" + kv, jv = Cv + Av, Mv = ":{ss}", $ = null;
function Nv(e) {
	let t = e * 1e3, n = t * 60, r = n * 60, i = r * 24, a = i * 30, o = i * 365, s = (e == 1 ? L_(10, 0, 3, vv).filter(_v) : L_(10, -3, 0, vv)).concat([
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
			wv,
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
			Tv,
			$,
			$,
			$,
			$,
			$,
			1
		],
		[
			i,
			Ev,
			Tv,
			$,
			$,
			$,
			$,
			$,
			1
		],
		[
			r,
			"{h}" + kv,
			Ov,
			$,
			Dv,
			$,
			$,
			$,
			1
		],
		[
			n,
			Av,
			Ov,
			$,
			Dv,
			$,
			$,
			$,
			1
		],
		[
			t,
			Mv,
			Ov + " " + Av,
			$,
			Dv + " " + Av,
			$,
			jv,
			$,
			1
		],
		[
			e,
			Mv + ".{fff}",
			Ov + " " + Av,
			$,
			Dv + " " + Av,
			$,
			jv,
			$,
			1
		]
	];
	function l(t) {
		return (s, c, l, u, d, f) => {
			let p = [], m = d >= o, h = d >= a && d < o, g = t(l), _ = Q(g * e, 3), v = Uv(g.getFullYear(), m ? 0 : g.getMonth(), h || m ? 1 : g.getDate()), y = Q(v * e, 3);
			if (h || m) {
				let n = h ? d / a : 0, r = m ? d / o : 0, i = _ == y ? _ : Q(Uv(v.getFullYear() + r, v.getMonth() + n, 1) * e, 3), s = new Date(u_(i / e)), c = s.getFullYear(), l = s.getMonth();
				for (let a = 0; i <= u; a++) {
					let o = Uv(c + r * a, l + n * a, 1), s = o - t(Q(o * e, 3));
					i = Q((+o + s) * e, 3), i <= u && p.push(i);
				}
			} else {
				let a = d >= i ? i : d, o = y + (l_(l) - l_(_)) + N_(_ - y, a);
				p.push(o);
				let m = t(o), h = m.getHours() + m.getMinutes() / n + m.getSeconds() / r, g = d / r, v = f / s.axes[c]._space;
				for (; o = Q(o + d, e == 1 ? 0 : 3), !(o > u);) if (g > 1) {
					let e = l_(Q(h + g, 6)) % 24, n = t(o).getHours() - e;
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
var [Pv, Fv, Iv] = Nv(1), [Lv, Rv, zv] = Nv(.001);
L_(2, -53, 53, [1]);
function Bv(e, t) {
	return e.map((e) => e.map((n, r) => r == 0 || r == 8 || n == null ? n : t(r == 1 || e[8] == 0 ? n : e[1] + n)));
}
function Vv(e, t) {
	return (n, r, i, a, o) => {
		let s = t.find((e) => o >= e[0]) || t[t.length - 1], c, l, u, d, f, p;
		return r.map((t) => {
			let n = e(t), r = n.getFullYear(), i = n.getMonth(), a = n.getDate(), o = n.getHours(), m = n.getMinutes(), h = n.getSeconds(), g = r != c && s[2] || i != l && s[3] || a != u && s[4] || o != d && s[5] || m != f && s[6] || h != p && s[7] || s[1];
			return c = r, l = i, u = a, d = o, f = m, p = h, g(n);
		});
	};
}
function Hv(e, t) {
	let n = mv(t);
	return (t, r, i, a, o) => r.map((t) => n(e(t)));
}
function Uv(e, t, n) {
	return new Date(e, t, n);
}
function Wv(e, t) {
	return t(e);
}
var Gv = "{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function Kv(e, t) {
	return (n, r, i, a) => a == null ? bg : t(e(r));
}
function qv(e, t) {
	let n = e.series[t];
	return n.width ? n.stroke(e, t) : n.points.width ? n.points.stroke(e, t) : null;
}
function Jv(e, t) {
	return e.series[t].fill(e, t);
}
var Yv = {
	show: !0,
	live: !0,
	isolate: !1,
	mount: w_,
	markers: {
		show: !0,
		width: 2,
		stroke: qv,
		fill: Jv,
		dash: "solid"
	},
	idx: null,
	idxs: null,
	values: []
};
function Xv(e, t) {
	let n = e.cursor.points, r = jg(), i = n.size(e, t);
	kg(r, ng, i), kg(r, rg, i);
	let a = i / -2;
	kg(r, "marginLeft", a), kg(r, "marginTop", a);
	let o = n.width(e, t, i);
	return o && kg(r, "borderWidth", o), r;
}
function Zv(e, t) {
	let n = e.series[t].points;
	return n._fill || n._stroke;
}
function Qv(e, t) {
	let n = e.series[t].points;
	return n._stroke || n._fill;
}
function $v(e, t) {
	return e.series[t].points.size;
}
var ey = [0, 0];
function ty(e, t, n) {
	return ey[0] = t, ey[1] = n, ey;
}
function ny(e, t, n, r = !0) {
	return (e) => {
		e.button != 0 || r && e.target != t || n(e);
	};
}
function ry(e, t, n, r = !0) {
	return (e) => {
		r && e.target != t || n(e);
	};
}
var iy = {
	show: !0,
	x: !0,
	y: !0,
	lock: !1,
	move: ty,
	points: {
		one: !1,
		show: Xv,
		size: $v,
		width: 0,
		stroke: Qv,
		fill: Zv
	},
	bind: {
		mousedown: ny,
		mouseup: ny,
		click: ny,
		dblclick: ny,
		mousemove: ry,
		mouseleave: ry,
		mouseenter: ry
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
}, ay = {
	show: !0,
	stroke: "rgba(0,0,0,0.07)",
	width: 2
}, oy = X_({}, ay, { filter: E_ }), sy = X_({}, oy, { size: 10 }), cy = X_({}, ay, { show: !1 }), ly = "12px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\"", uy = "bold " + ly, dy = 1.5, fy = {
	show: !0,
	scale: "x",
	stroke: cg,
	space: 50,
	gap: 5,
	alignTo: 1,
	size: 50,
	labelGap: 0,
	labelSize: 30,
	labelFont: uy,
	side: 2,
	grid: oy,
	ticks: sy,
	border: cy,
	font: ly,
	lineGap: dy,
	rotate: 0
}, py = "Value", my = "Time", hy = {
	show: !0,
	scale: "x",
	auto: !1,
	sorted: 1,
	min: b_,
	max: -Infinity,
	idxs: []
};
function gy(e, t, n, r, i) {
	return t.map((e) => e == null ? "" : a_(e));
}
function _y(e, t, n, r, i, a, o) {
	let s = [], c = F_.get(i) || 0;
	n = o ? n : Q(N_(n, i), c);
	for (let e = n; e <= r; e = Q(e + i, c)) s.push(Object.is(e, -0) ? 0 : e);
	return s;
}
function vy(e, t, n, r, i, a, o) {
	let s = [], c = e.scales[e.axes[t].scale].log;
	i = m_(c, l_((c == 10 ? g_ : __)(n))), c == 10 && (i = Sv[Hg(i, Sv)]);
	let l = n, u = i * c;
	c == 10 && (u = Sv[Hg(u, Sv)]);
	do
		s.push(l), l += i, c == 10 && !F_.has(l) && (l = Q(l, F_.get(i))), l >= u && (i = l, u = i * c, c == 10 && (u = Sv[Hg(u, Sv)]));
	while (l <= r);
	return s;
}
function yy(e, t, n, r, i, a, o) {
	let s = e.scales[e.axes[t].scale].asinh, c = r > s ? vy(e, t, p_(s, n), r, i) : [s], l = r >= 0 && n <= 0 ? [0] : [];
	return (n < -s ? vy(e, t, p_(s, -r), -n, i) : [s]).reverse().map((e) => -e).concat(l, c);
}
var by = /./, xy = /[12357]/, Sy = /[125]/, Cy = /1/, wy = (e, t, n, r) => e.map((e, i) => t == 4 && e == 0 || i % r == 0 && n.test(e.toExponential()[+(e < 0)]) ? e : null);
function Ty(e, t, n, r, i) {
	let a = e.axes[n], o = a.scale, s = e.scales[o], c = e.valToPos, l = a._space, u = c(10, o), d = c(9, o) - u >= l ? by : c(7, o) - u >= l ? xy : c(5, o) - u >= l ? Sy : Cy;
	if (d == Cy) {
		let e = c_(c(1, o) - u);
		if (e < l) return wy(t.slice().reverse(), s.distr, d, d_(l / e)).reverse();
	}
	return wy(t, s.distr, d, 1);
}
function Ey(e, t, n, r, i) {
	let a = e.axes[n], o = a.scale, s = a._space, c = e.valToPos, l = c_(c(1, o) - c(2, o));
	return l < s ? wy(t.slice().reverse(), 3, by, d_(s / l)).reverse() : t;
}
function Dy(e, t, n, r) {
	return r == null ? bg : t == null ? "" : a_(t);
}
var Oy = {
	show: !0,
	scale: "y",
	stroke: cg,
	space: 30,
	gap: 5,
	alignTo: 1,
	size: 50,
	labelGap: 0,
	labelSize: 30,
	labelFont: uy,
	side: 3,
	grid: oy,
	ticks: sy,
	border: cy,
	font: ly,
	lineGap: dy,
	rotate: 0
};
function ky(e, t) {
	return Q((3 + (e || 1) * 2) * t, 3);
}
function Ay(e, t) {
	let { scale: n, idxs: r } = e.series[0], i = e._data[0], a = e.valToPos(i[r[0]], n, !0), o = c_(e.valToPos(i[r[1]], n, !0) - a) / (e.series[t].points.space * Y);
	return r[1] - r[0] <= o;
}
var jy = {
	scale: null,
	auto: !0,
	sorted: 0,
	min: b_,
	max: -Infinity
}, My = (e, t, n, r, i) => i, Ny = {
	show: !0,
	auto: !0,
	sorted: 0,
	gaps: My,
	alpha: 1,
	facets: [X_({}, jy, { scale: "x" }), X_({}, jy, { scale: "y" })]
}, Py = {
	scale: "y",
	auto: !0,
	sorted: 0,
	show: !0,
	spanGaps: !1,
	gaps: My,
	alpha: 1,
	points: {
		show: Ay,
		filter: null
	},
	values: null,
	min: b_,
	max: -Infinity,
	idxs: [],
	path: null,
	clip: null
};
function Fy(e, t, n, r, i) {
	return n / 10;
}
var Iy = {
	time: Fh,
	auto: !0,
	distr: 1,
	log: 10,
	asinh: 1,
	min: null,
	max: null,
	dir: 1,
	ori: 0
}, Ly = X_({}, Iy, {
	time: !1,
	ori: 1
}), Ry = {};
function zy(e, t) {
	let n = Ry[e];
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
	}, e != null && (Ry[e] = n)), n;
}
var By = 1, Vy = 2;
function Hy(e, t, n) {
	let r = e.mode, i = e.series[t], a = r == 2 ? e._data[t] : e._data, o = e.scales, s = e.bbox, c = a[0], l = r == 2 ? a[1] : a[t], u = r == 2 ? o[i.facets[0].scale] : o[e.series[0].scale], d = r == 2 ? o[i.facets[1].scale] : o[i.scale], f = s.left, p = s.top, m = s.width, h = s.height, g = e.valToPosH, _ = e.valToPosV;
	return u.ori == 0 ? n(i, c, l, u, d, g, _, f, p, m, h, Zy, $y, tb, rb, ab) : n(i, c, l, u, d, _, g, p, f, h, m, Qy, eb, nb, ib, ob);
}
function Uy(e, t) {
	let n = 0, r = 0, i = X(e.bands, z_);
	for (let e = 0; e < i.length; e++) {
		let a = i[e];
		a.series[0] == t ? n = a.dir : a.series[1] == t && (a.dir == 1 ? r |= 1 : r |= 2);
	}
	return [n, r == 1 ? -1 : r == 2 ? 1 : r == 3 ? 2 : 0];
}
function Wy(e, t, n, r, i) {
	let a = e.mode, o = e.series[t], s = a == 2 ? o.facets[1].scale : o.scale, c = e.scales[s];
	return i == -1 ? c.min : i == 1 ? c.max : c.distr == 3 ? c.dir == 1 ? c.min : c.max : 0;
}
function Gy(e, t, n, r, i, a) {
	return Hy(e, t, (e, t, o, s, c, l, u, d, f, p, m) => {
		let h = e.pxRound, g = s.dir * (s.ori == 0 ? 1 : -1), _ = s.ori == 0 ? $y : eb, v, y;
		g == 1 ? (v = n, y = r) : (v = r, y = n);
		let b = h(l(t[v], s, p, d)), x = h(u(o[v], c, m, f)), S = h(l(t[y], s, p, d)), C = h(u(a == 1 ? c.max : c.min, c, m, f)), w = new Path2D(i);
		return _(w, S, C), _(w, b, C), _(w, b, x), w;
	});
}
function Ky(e, t, n, r, i, a) {
	let o = null;
	if (e.length > 0) {
		o = new Path2D();
		let s = t == 0 ? tb : nb, c = n;
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
function qy(e, t, n) {
	let r = e[e.length - 1];
	r && r[0] == t ? r[1] = n : e.push([t, n]);
}
function Jy(e, t, n, r, i, a, o) {
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
function Yy(e) {
	return e == 0 ? T_ : e == 1 ? u_ : (t) => M_(t, e);
}
function Xy(e) {
	let t = e == 0 ? Zy : Qy, n = e == 0 ? (e, t, n, r, i, a) => {
		e.arcTo(t, n, r, i, a);
	} : (e, t, n, r, i, a) => {
		e.arcTo(n, t, i, r, a);
	}, r = e == 0 ? (e, t, n, r, i) => {
		e.rect(t, n, r, i);
	} : (e, t, n, r, i) => {
		e.rect(n, t, i, r);
	};
	return (e, i, a, o, s, c = 0, l = 0) => {
		c == 0 && l == 0 ? r(e, i, a, o, s) : (c = f_(c, o / 2, s / 2), l = f_(l, o / 2, s / 2), t(e, i + c, a), n(e, i + o, a, i + o, a + s, c), n(e, i + o, a + s, i, a + s, l), n(e, i, a + s, i, a, l), n(e, i, a, i + o, a, c), e.closePath());
	};
}
var Zy = (e, t, n) => {
	e.moveTo(t, n);
}, Qy = (e, t, n) => {
	e.moveTo(n, t);
}, $y = (e, t, n) => {
	e.lineTo(t, n);
}, eb = (e, t, n) => {
	e.lineTo(n, t);
}, tb = Xy(0), nb = Xy(1), rb = (e, t, n, r, i, a) => {
	e.arc(t, n, r, i, a);
}, ib = (e, t, n, r, i, a) => {
	e.arc(n, t, r, i, a);
}, ab = (e, t, n, r, i, a, o) => {
	e.bezierCurveTo(t, n, r, i, a, o);
}, ob = (e, t, n, r, i, a, o) => {
	e.bezierCurveTo(n, t, i, r, o, a);
};
function sb(e) {
	return (e, t, n, r, i) => Hy(e, t, (t, a, o, s, c, l, u, d, f, p, m) => {
		let { pxRound: h, points: g } = t, _, v;
		s.ori == 0 ? (_ = Zy, v = rb) : (_ = Qy, v = ib);
		let y = Q(g.width * Y, 3), b = (g.size - g.width) / 2 * Y, x = Q(b * 2, 3), S = new Path2D(), C = new Path2D(), { left: w, top: T, width: E, height: D } = e.bbox;
		tb(C, w - x, T - x, E + x * 2, D + x * 2);
		let O = (e) => {
			if (o[e] != null) {
				let t = h(l(a[e], s, p, d)), n = h(u(o[e], c, m, f));
				_(S, t + b, n), v(S, t, n, b, 0, s_ * 2);
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
function cb(e) {
	return (t, n, r, i, a, o) => {
		r != i && (a != r && o != r && e(t, n, r), a != i && o != i && e(t, n, i), e(t, n, o));
	};
}
var lb = cb($y), ub = cb(eb);
function db(e) {
	let t = X(e?.alignGaps, 0);
	return (e, n, r, i) => Hy(e, n, (a, o, s, c, l, u, d, f, p, m, h) => {
		[r, i] = Kg(s, r, i);
		let g = a.pxRound, _ = (e) => g(u(e, c, m, f)), v = (e) => g(d(e, l, h, p)), y, b;
		c.ori == 0 ? (y = $y, b = lb) : (y = eb, b = ub);
		let x = c.dir * (c.ori == 0 ? 1 : -1), S = {
			stroke: new Path2D(),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: By
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
		let [T, E] = Uy(e, n);
		if (a.fill != null || T != 0) {
			let t = S.fill = new Path2D(C), s = v(a.fillTo(e, n, a.min, a.max, T)), c = _(o[r]), l = _(o[i]);
			x == -1 && ([l, c] = [c, l]), y(t, l, s), y(t, c, s);
		}
		if (!a.spanGaps) {
			let l = [];
			w && l.push(...Jy(o, s, r, i, x, _, t)), S.gaps = l = a.gaps(e, n, r, i, l), S.clip = Ky(l, c.ori, f, p, m, h);
		}
		return E != 0 && (S.band = E == 2 ? [Gy(e, n, r, i, C, -1), Gy(e, n, r, i, C, 1)] : Gy(e, n, r, i, C, E)), S;
	});
}
function fb(e) {
	let t = X(e.align, 1), n = X(e.ascDesc, !1), r = X(e.alignGaps, 0), i = X(e.extend, !1);
	return (e, a, o, s) => Hy(e, a, (c, l, u, d, f, p, m, h, g, _, v) => {
		[o, s] = Kg(u, o, s);
		let y = c.pxRound, { left: b, width: x } = e.bbox, S = (e) => y(p(e, d, _, h)), C = (e) => y(m(e, f, v, g)), w = d.ori == 0 ? $y : eb, T = {
			stroke: new Path2D(),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: By
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
		let [ne, re] = Uy(e, a);
		if (c.fill != null || ne != 0) {
			let t = T.fill = new Path2D(E), n = C(c.fillTo(e, a, c.min, c.max, ne));
			w(t, te, n), w(t, A, n);
		}
		if (!c.spanGaps) {
			let i = [];
			i.push(...Jy(l, u, o, s, D, S, r));
			let f = c.width * Y / 2, p = n || t == 1 ? f : -f, m = n || t == -1 ? -f : f;
			i.forEach((e) => {
				e[0] += p, e[1] += m;
			}), T.gaps = i = c.gaps(e, a, o, s, i), T.clip = Ky(i, d.ori, h, g, _, v);
		}
		return re != 0 && (T.band = re == 2 ? [Gy(e, a, o, s, E, -1), Gy(e, a, o, s, E, 1)] : Gy(e, a, o, s, E, re)), T;
	});
}
function pb(e, t, n, r, i, a, o = b_) {
	if (e.length > 1) {
		let s = null;
		for (let c = 0, l = Infinity; c < e.length; c++) if (t[c] !== void 0) {
			if (s != null) {
				let t = c_(e[c] - e[s]);
				t < l && (l = t, o = c_(n(e[c], r, i, a) - n(e[s], r, i, a)));
			}
			s = c;
		}
	}
	return o;
}
function mb(e) {
	e ||= R_;
	let t = X(e.size, [
		.6,
		b_,
		1
	]), n = e.align || 0, r = e.gap || 0, i = e.radius;
	i = i == null ? [0, 0] : typeof i == "number" ? [i, 0] : i;
	let a = Z(i), o = 1 - t[0], s = X(t[1], b_), c = X(t[2], 1), l = X(e.disp, R_), u = X(e.each, (e) => {}), { fill: d, stroke: f } = l;
	return (e, t, i, p) => Hy(e, t, (m, h, g, _, v, y, b, x, S, C, w) => {
		let T = m.pxRound, E = n, D = r * Y, O = s * Y, k = c * Y, ee, A;
		_.ori == 0 ? [ee, A] = a(e, t) : [A, ee] = a(e, t);
		let te = _.dir * (_.ori == 0 ? 1 : -1), ne = _.ori == 0 ? tb : nb, re = _.ori == 0 ? u : (e, t, n, r, i, a, o) => {
			u(e, t, n, i, r, o, a);
		}, ie = X(e.bands, z_).find((e) => e.series[0] == t), ae = ie == null ? 0 : ie.dir, oe = m.fillTo(e, t, m.min, m.max, ae), j = T(b(oe, v, w, S)), M, N, se, ce = C, P = T(m.width * Y), le = !1, ue = null, F = null, de = null, fe = null;
		d != null && (P == 0 || f != null) && (le = !0, ue = d.values(e, t, i, p), F = /* @__PURE__ */ new Map(), new Set(ue).forEach((e) => {
			e != null && F.set(e, new Path2D());
		}), P > 0 && (de = f.values(e, t, i, p), fe = /* @__PURE__ */ new Map(), new Set(de).forEach((e) => {
			e != null && fe.set(e, new Path2D());
		})));
		let { x0: pe, size: me } = l;
		if (pe != null && me != null) {
			E = 1, h = pe.values(e, t, i, p), pe.unit == 2 && (h = h.map((t) => e.posToVal(x + t * C, _.key, !0)));
			let n = me.values(e, t, i, p);
			N = me.unit == 2 ? n[0] * C : y(n[0], _, C, x) - y(0, _, C, x), ce = pb(h, g, y, _, C, x, ce), se = ce - N + D;
		} else ce = pb(h, g, y, _, C, x, ce), se = ce * o + D, N = ce - se;
		se < 1 && (se = 0), P >= N / 2 && (P = 0), se < 5 && (T = T_);
		let he = se > 0, ge = ce - se - (he ? P : 0);
		N = T(S_(ge, k, O)), M = (E == 0 ? N / 2 : E == te ? 0 : N) - E * te * ((E == 0 ? D / 2 : 0) + (he ? P / 2 : 0));
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
			let i = y(_.distr != 2 || l != null ? h[n] : n, _, C, x), a = b(X(r, oe), v, w, S), o = T(i - M), s = T(p_(a, j)), c = T(f_(a, j)), u = s - c;
			if (r != null) {
				let i = r < 0 ? be : ye, a = r < 0 ? ye : be;
				le ? (P > 0 && de[n] != null && ne(fe.get(de[n]), o, c + l_(P / 2), N, p_(0, u - P), i, a), ue[n] != null && ne(F.get(ue[n]), o, c + l_(P / 2), N, p_(0, u - P), i, a)) : ne(_e, o, c + l_(P / 2), N, p_(0, u - P), i, a), re(e, t, n, o - P / 2, c, N + P, u);
			}
		}
		return P > 0 ? I.stroke = le ? fe : _e : le || (I._fill = m.width == 0 ? m._fill : m._stroke ?? m._fill, I.width = 0), I.fill = le ? F : _e, I;
	});
}
function hb(e, t) {
	let n = X(t?.alignGaps, 0);
	return (t, r, i, a) => Hy(t, r, (o, s, c, l, u, d, f, p, m, h, g) => {
		[i, a] = Kg(c, i, a);
		let _ = o.pxRound, v = (e) => _(d(e, l, h, p)), y = (e) => _(f(e, u, g, m)), b, x, S;
		l.ori == 0 ? (b = Zy, S = $y, x = ab) : (b = Qy, S = eb, x = ob);
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
			flags: By
		}, k = O.stroke, [ee, A] = Uy(t, r);
		if (o.fill != null || ee != 0) {
			let e = O.fill = new Path2D(k), n = y(o.fillTo(t, r, o.min, o.max, ee));
			S(e, T, n), S(e, w, n);
		}
		if (!o.spanGaps) {
			let e = [];
			e.push(...Jy(s, c, i, a, C, v, n)), O.gaps = e = o.gaps(t, r, i, a, e), O.clip = Ky(e, l.ori, p, m, h, g);
		}
		return A != 0 && (O.band = A == 2 ? [Gy(t, r, i, a, k, -1), Gy(t, r, i, a, k, 1)] : Gy(t, r, i, a, k, A)), O;
	});
}
function gb(e) {
	return hb(_b, e);
}
function _b(e, t, n, r, i, a) {
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
var vb = /* @__PURE__ */ new Set();
function yb() {
	for (let e of vb) e.syncRect(!0);
}
xg && (Bg(gg, Cg, yb), Bg(_g, Cg, yb, !0), Bg(yg, Cg, () => {
	Fb.pxRatio = Y;
}));
var bb = db(), xb = sb();
function Sb(e, t, n, r) {
	return (r ? [e[0], e[1]].concat(e.slice(2)) : [e[0]].concat(e.slice(1))).map((e, r) => wb(e, r, t, n));
}
function Cb(e, t) {
	return e.map((e, n) => n == 0 ? {} : X_({}, t, e));
}
function wb(e, t, n, r) {
	return X_({}, t == 0 ? n : r, e);
}
function Tb(e, t, n) {
	return t == null ? B_ : [t, n];
}
var Eb = Tb;
function Db(e, t, n) {
	return t == null ? B_ : t_(t, n, Zg, !0);
}
function Ob(e, t, n, r) {
	return t == null ? B_ : Yg(t, n, e.scales[r].log, !1);
}
var kb = Ob;
function Ab(e, t, n, r) {
	return t == null ? B_ : Xg(t, n, e.scales[r].log, !1);
}
var jb = Ab;
function Mb(e, t, n, r, i) {
	let a = p_(x_(e), x_(t)), o = t - e, s = Hg(i / r * o, n);
	do {
		let e = n[s], t = r * e / o;
		if (t >= i && a + (e < 5 ? F_.get(e) : 0) <= 17) return [e, t];
	} while (++s < n.length);
	return [0, 0];
}
function Nb(e) {
	let t, n;
	return e = e.replace(/(\d+)px/, (e, r) => (t = u_((n = +r) * Y)) + "px"), [
		e,
		t,
		n
	];
}
function Pb(e) {
	e.show && [e.font, e.labelFont].forEach((e) => {
		let t = Q(e[2] * Y, 1);
		e[0] = e[0].replace(/[0-9.]+px/, t + "px"), e[1] = t;
	});
}
function Fb(e, t, n) {
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
	let l = r.root = jg(Ih);
	if (e.id != null && (l.id = e.id), Dg(l, e.class), e.title) {
		let t = jg(zh, l);
		t.textContent = e.title;
	}
	let u = Ag("canvas"), d = r.ctx = u.getContext("2d"), f = jg(Bh, l);
	Bg("click", f, (e) => {
		e.target === m && (U != tn || on != nn) && sn.click(r, e);
	}, !0);
	let p = r.under = jg(Vh, f);
	f.appendChild(u);
	let m = r.over = jg(Hh, f);
	e = Y_(e);
	let h = +X(e.pxAlign, 1), g = Yy(h);
	(e.plugins || []).forEach((t) => {
		t.opts && (e = t.opts(r, e) || e);
	});
	let _ = e.ms || .001, v = r.series = i == 1 ? Sb(e.series || [], hy, Py, !1) : Cb(e.series || [null], Ny), y = r.axes = Sb(e.axes || [], fy, Oy, !0), b = r.scales = {}, x = r.bands = e.bands || [];
	x.forEach((e) => {
		e.fill = Z(e.fill || null), e.dir = X(e.dir, -1);
	});
	let S = i == 2 ? v[1].facets[0].scale : v[0].scale, C = {
		axes: zt,
		series: Ot
	}, w = (e.drawOrder || ["axes", "series"]).map((e) => C[e]);
	function T(e) {
		let t = e.distr == 3 ? (t) => g_(t > 0 ? t : e.clamp(r, t, e.min, e.max, e.key)) : e.distr == 4 ? (t) => y_(t, e.asinh) : e.distr == 100 ? (t) => e.fwd(t) : (e) => e;
		return (n) => {
			let r = t(n), { _min: i, _max: a } = e, o = a - i;
			return (r - i) / o;
		};
	}
	function E(t) {
		let n = b[t];
		if (n == null) {
			let r = (e.scales || R_)[t] || R_;
			if (r.from != null) {
				E(r.from);
				let e = X_({}, b[r.from], r, { key: t });
				e.valToPct = T(e), b[t] = e;
			} else {
				n = b[t] = X_({}, t == S ? Iy : Ly, r), n.key = t;
				let e = n.time, a = n.range, o = V_(a);
				if ((t != S || i == 2 && !e) && (o && (a[0] == null || a[1] == null) && (a = {
					min: a[0] == null ? Qg : {
						mode: 1,
						hard: a[0],
						soft: a[0]
					},
					max: a[1] == null ? Qg : {
						mode: 1,
						hard: a[1],
						soft: a[1]
					}
				}, o = !1), !o && G_(a))) {
					let e = a;
					a = (t, n, r) => n == null ? B_ : t_(n, r, e);
				}
				n.range = Z(a || (e ? Eb : t == S ? n.distr == 3 ? kb : n.distr == 4 ? jb : Tb : n.distr == 3 ? Ob : n.distr == 4 ? Ab : Db)), n.auto = Z(!o && n.auto), n.clamp = Z(n.clamp || Fy), n._min = n._max = null, n.valToPct = T(n);
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
	D.ori == 0 ? (Dg(l, Lh), k = a, ee = o) : (Dg(l, Rh), k = o, ee = a);
	let A = {};
	for (let e in b) {
		let t = b[e];
		(t.min != null || t.max != null) && (A[e] = {
			min: t.min,
			max: t.max
		}, t.min = t.max = null);
	}
	let te = e.tzDate || ((e) => new Date(u_(e / _))), ne = e.fmtDate || mv, re = _ == 1 ? Iv(te) : zv(te), ie = Vv(te, Bv(_ == 1 ? Fv : Rv, ne)), ae = Kv(te, Wv(Gv, ne)), oe = [], j = r.legend = X_({}, Yv, e.legend), M = r.cursor = X_({}, iy, { drag: { y: i == 2 } }, e.cursor), N = j.show, se = M.show, ce = j.markers;
	j.idxs = oe, ce.width = Z(ce.width), ce.dash = Z(ce.dash), ce.stroke = Z(ce.stroke), ce.fill = Z(ce.fill);
	let P, le, ue, F = [], de = [], fe, pe = !1, me = {};
	if (j.live) {
		let e = v[1] ? v[1].values : null;
		pe = e != null, fe = pe ? e(r, 1, 0) : { _: 0 };
		for (let e in fe) me[e] = bg;
	}
	if (N) {
		if (P = Ag("table", Yh, l), ue = Ag("tbody", null, P), j.mount(r, P), pe) {
			le = Ag("thead", null, P, ue);
			let e = Ag("tr", null, le);
			for (var he in Ag("th", null, e), fe) Ag("th", eg, e).textContent = he;
		} else Dg(P, Zh), j.live && Dg(P, Xh);
	}
	let ge = { show: !0 }, I = { show: !1 };
	function _e(e, t) {
		if (t == 0 && (pe || !j.live || i == 2)) return B_;
		let n = [], a = Ag("tr", Qh, ue, ue.childNodes[t]);
		Dg(a, e.class), e.show || Dg(a, Wh);
		let o = Ag("th", null, a);
		if (ce.show) {
			let e = jg($h, o);
			if (t > 0) {
				let n = ce.width(r, t);
				n && (e.style.border = n + "px " + ce.dash(r, t) + " " + ce.stroke(r, t)), e.style.background = ce.fill(r, t);
			}
		}
		let s = jg(eg, o);
		for (var c in e.label instanceof HTMLElement ? s.appendChild(e.label) : s.textContent = e.label, t > 0 && (ce.show || (s.style.color = e.width > 0 ? ce.stroke(r, t) : ce.fill(r, t)), ye("click", o, (t) => {
			if (M._lock) return;
			Ue(t);
			let n = v.indexOf(e);
			if ((t.ctrlKey || t.metaKey) != j.isolate) {
				let e = v.some((e, t) => t > 0 && t != n && e.show);
				v.forEach((t, r) => {
					r > 0 && mn(r, e ? r == n ? ge : I : ge, !0, Qn.setSeries);
				});
			} else mn(n, { show: !e.show }, !0, Qn.setSeries);
		}, !1), Ke && ye(pg, o, (t) => {
			M._lock || (Ue(t), mn(v.indexOf(e), Sn, !0, Qn.setSeries));
		}, !1)), fe) {
			let e = Ag("td", tg, a);
			e.textContent = "--", n.push(e);
		}
		return [a, n];
	}
	let ve = /* @__PURE__ */ new Map();
	function ye(e, t, n, i = !0) {
		let a = ve.get(t) || {}, o = M.bind[e](r, t, n, i);
		o && (Bg(e, t, a[e] = o), ve.set(t, a));
	}
	function be(e, t, n) {
		let r = ve.get(t) || {};
		for (let n in r) (e == null || n == e) && (Vg(n, t, r[n]), delete r[n]);
		e ?? ve.delete(t);
	}
	let xe = 0, Se = 0, L = 0, R = 0, Ce = 0, z = 0, we = Ce, Te = z, Ee = L, De = R, Oe = 0, ke = 0, Ae = 0, je = 0;
	r.bbox = {};
	let Me = !1, Ne = !1, Pe = !1, Fe = !1, Ie = !1, Le = !1;
	function Re(e, t, n) {
		(n || e != r.width || t != r.height) && ze(e, t), Bt(!1), Pe = !0, Ne = !0, Gt();
	}
	function ze(e, t) {
		r.width = xe = L = e, r.height = Se = R = t, Ce = z = 0, Ve(), He();
		let n = r.bbox;
		Oe = n.left = M_(Ce * Y, .5), ke = n.top = M_(z * Y, .5), Ae = n.width = M_(L * Y, .5), je = n.height = M_(R * Y, .5);
	}
	function B() {
		let e = !1, t = 0;
		for (; !e;) {
			t++;
			let n = Lt(t), i = Rt(t);
			e = t == 3 || n && i, e || (ze(r.width, r.height), Ne = !0);
		}
	}
	function Be({ width: e, height: t }) {
		Re(e, t);
	}
	r.setSize = Be;
	function Ve() {
		let e = !1, t = !1, n = !1, r = !1;
		y.forEach((i, a) => {
			if (i.show && i._show) {
				let { side: a, _size: o } = i, s = a % 2, c = o + (i.label == null ? 0 : i.labelSize);
				c > 0 && (s ? (L -= c, a == 3 ? (Ce += c, r = !0) : n = !0) : (R -= c, a == 0 ? (z += c, e = !0) : t = !0));
			}
		}), et[0] = e, et[1] = n, et[2] = t, et[3] = r, L -= it[1] + it[3], Ce += it[3], R -= it[2] + it[0], z += it[0];
	}
	function He() {
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
			let c = o, l = r(e, a, o, s) ?? b_, u = l >= 0 && l < b_, d = D.ori == 0 ? L : R, f = M.left, p = t[0], m = t[a];
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
			} else u && c_(f - k(p[o], D, d, 0)) > l && (c = null);
			return c;
		};
	}
	let Ue = (e) => {
		M.event = e;
	};
	M.idxs = oe, M._lock = !1;
	let We = M.points;
	We.show = Z(We.show), We.size = Z(We.size), We.stroke = Z(We.stroke), We.width = Z(We.width), We.fill = Z(We.fill);
	let Ge = r.focus = X_({}, e.focus || { alpha: .3 }, M.focus), Ke = Ge.prox >= 0, qe = Ke && We.one, Je = [], Ye = [], V = [];
	function Xe(e, t) {
		let n = We.show(r, t);
		if (n instanceof HTMLElement) return Dg(n, Jh), Dg(n, e.class), Ng(n, -10, -10, L, R), m.insertBefore(n, Je[t]), n;
	}
	function Ze(e, t) {
		if (i == 1 || t > 0) {
			let t = i == 1 && b[e.scale].time, n = e.value;
			e.value = t ? W_(n) ? Kv(te, Wv(n, ne)) : n || ae : n || Dy, e.label = e.label || (t ? my : py);
		}
		if (qe || t > 0) {
			e.width = e.width == null ? 1 : e.width, e.paths = e.paths || bb || D_, e.fillTo = Z(e.fillTo || Wy), e.pxAlign = +X(e.pxAlign, h), e.pxRound = Yy(e.pxAlign), e.stroke = Z(e.stroke || null), e.fill = Z(e.fill || null), e._stroke = e._fill = e._paths = e._focus = null;
			let t = ky(p_(1, e.width), 1), n = e.points = X_({}, {
				size: t,
				width: p_(1, t * .2),
				stroke: e.stroke,
				space: t * 2,
				paths: xb,
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
			qe ? t == 0 && (n = Xe(e, t)) : t > 0 && (n = Xe(e, t)), Je.splice(t, 0, n), Ye.splice(t, 0, 0), V.splice(t, 0, 0);
		}
		K("addSeries", t);
	}
	function Qe(e, t) {
		t ??= v.length, e = i == 1 ? wb(e, t, hy, Py) : wb(e, t, {}, Ny), v.splice(t, 0, e), Ze(v[t], t);
	}
	r.addSeries = Qe;
	function $e(e) {
		if (v.splice(e, 1), N) {
			j.values.splice(e, 1), de.splice(e, 1);
			let t = F.splice(e, 1)[0];
			be(null, t.firstChild), t.remove();
		}
		se && (oe.splice(e, 1), Je.splice(e, 1)[0].remove(), Ye.splice(e, 1), V.splice(e, 1)), K("delSeries", e);
	}
	r.delSeries = $e;
	let et = [
		!1,
		!1,
		!1,
		!1
	];
	function tt(e, t) {
		if (e._show = e.show, e.show) {
			let n = e.side % 2, i = b[e.scale];
			i ??= (e.scale = n ? v[1].scale : S, b[e.scale]);
			let a = i.time;
			e.size = Z(e.size), e.space = Z(e.space), e.rotate = Z(e.rotate), V_(e.incrs) && e.incrs.forEach((e) => {
				!F_.has(e) && F_.set(e, I_(e));
			}), e.incrs = Z(e.incrs || (i.distr == 2 ? xv : a ? _ == 1 ? Pv : Lv : Sv)), e.splits = Z(e.splits || (a && i.distr == 1 ? re : i.distr == 3 ? vy : i.distr == 4 ? yy : _y)), e.stroke = Z(e.stroke), e.grid.stroke = Z(e.grid.stroke), e.ticks.stroke = Z(e.ticks.stroke), e.border.stroke = Z(e.border.stroke);
			let o = e.values;
			e.values = V_(o) && !V_(o[0]) ? Z(o) : a ? V_(o) ? Vv(te, Bv(o, ne)) : W_(o) ? Hv(te, o) : o || ie : o || gy, e.filter = Z(e.filter || (i.distr >= 3 && i.log == 10 ? Ty : i.distr == 3 && i.log == 2 ? Ey : E_)), e.font = Nb(e.font), e.labelFont = Nb(e.labelFont), e._size = e.size(r, null, t, 0), e._space = e._rotate = e._incrs = e._found = e._splits = e._values = null, e._size > 0 && (et[t] = !0, e._el = jg(Uh, f));
		}
	}
	function nt(e, t, n, r) {
		let [i, a, o, s] = n, c = t % 2, l = 0;
		return c == 0 && (s || a) && (l = t == 0 && !i || t == 2 && !o ? u_(fy.size / 3) : 0), c == 1 && (i || o) && (l = t == 1 && !a || t == 3 && !s ? u_(Oy.size / 2) : 0), l;
	}
	let rt = r.padding = (e.padding || [
		nt,
		nt,
		nt,
		nt
	]).map((e) => Z(X(e, nt))), it = r._padding = rt.map((e, t) => e(r, t, et, 0)), H, at = null, ot = null, st = i == 1 ? v[0].idxs : null, ct = null, lt = !1;
	function ut(e, n) {
		if (t = e ?? [], r.data = r._data = t, i == 2) {
			H = 0;
			for (let e = 1; e < v.length; e++) H += t[e][0].length;
		} else {
			t.length == 0 && (r.data = r._data = t = [[]]), ct = t[0], H = ct.length;
			let e = t;
			if (O == 2) {
				e = t.slice();
				let n = e[0] = Array(H);
				for (let e = 0; e < H; e++) n[e] = e;
			}
			r._data = t = e;
		}
		if (Bt(!0), K("setData"), O == 2 && (Pe = !0), n !== !1) {
			let e = D;
			e.auto(r, lt) ? dt() : pn(S, e.min, e.max), Fe ||= M.left >= 0, Le = !0, Gt();
		}
	}
	r.setData = ut;
	function dt() {
		lt = !0;
		let e, n;
		i == 1 && (H > 0 ? (at = st[0] = 0, ot = st[1] = H - 1, e = t[0][at], n = t[0][ot], O == 2 ? (e = at, n = ot) : e == n && (O == 3 ? [e, n] = Yg(e, e, D.log, !1) : O == 4 ? [e, n] = Xg(e, e, D.log, !1) : D.time ? n = e + u_(86400 / _) : [e, n] = t_(e, n, Zg, !0))) : (at = st[0] = e = null, ot = st[1] = n = null)), pn(S, e, n);
	}
	let ft, pt, mt, ht, gt, _t, vt, yt, bt, xt;
	function St(e, t, n, r, i, a) {
		e ??= lg, n ??= z_, r ??= "butt", i ??= lg, a ??= "round", e != ft && (d.strokeStyle = ft = e), i != pt && (d.fillStyle = pt = i), t != mt && (d.lineWidth = mt = t), a != gt && (d.lineJoin = gt = a), r != _t && (d.lineCap = _t = r), n != ht && d.setLineDash(ht = n);
	}
	function Ct(e, t, n, r) {
		t != pt && (d.fillStyle = pt = t), e != vt && (d.font = vt = e), n != yt && (d.textAlign = yt = n), r != bt && (d.textBaseline = bt = r);
	}
	function wt(e, t, n, i, a = 0) {
		if (i.length > 0 && e.auto(r, lt) && (t == null || t.min == null)) {
			let t = X(at, 0), r = X(ot, i.length - 1), o = n.min == null ? Jg(i, t, r, a, e.distr == 3) : [n.min, n.max];
			e.min = f_(e.min, n.min = o[0]), e.max = p_(e.max, n.max = o[1]);
		}
	}
	let Tt = {
		min: null,
		max: null
	};
	function Et() {
		for (let e in b) {
			let t = b[e];
			A[e] == null && (t.min == null || A[S] != null && t.auto(r, lt)) && (A[e] = Tt);
		}
		for (let e in b) {
			let t = b[e];
			A[e] == null && t.from != null && A[t.from] != null && (A[e] = Tt);
		}
		A[S] != null && Bt(!0);
		let e = {};
		for (let t in A) {
			let n = A[t];
			if (n != null) {
				let a = e[t] = Y_(b[t], K_);
				if (n.min != null) X_(a, n);
				else if (t != S || i == 2) {
					if (H == 0 && a.from == null) {
						let e = a.range(r, null, null, t);
						a.min = e[0], a.max = e[1];
					} else a.min = b_, a.max = -Infinity;
				}
			}
		}
		if (H > 0) {
			v.forEach((n, a) => {
				if (i == 1) {
					let i = n.scale, o = A[i];
					if (o == null) return;
					let s = e[i];
					if (a == 0) {
						let e = s.range(r, s.min, s.max, i);
						s.min = e[0], s.max = e[1], at = Hg(s.min, t[0]), ot = Hg(s.max, t[0]), ot - at > 1 && (t[0][at] < s.min && at++, t[0][ot] > s.max && ot--), n.min = ct[at], n.max = ct[ot];
					} else n.show && n.auto && wt(s, o, n, t[a], n.sorted);
					n.idxs[0] = at, n.idxs[1] = ot;
				} else if (a > 0 && n.show && n.auto) {
					let [r, i] = n.facets, o = r.scale, s = i.scale, [c, l] = t[a], u = e[o], d = e[s];
					u != null && wt(u, A[o], r, c, r.sorted), d != null && wt(d, A[s], i, l, i.sorted), n.min = i.min, n.max = i.max;
				}
			});
			for (let t in e) {
				let n = e[t], i = A[t];
				if (n.from == null && (i == null || i.min == null)) {
					let e = n.range(r, n.min == b_ ? null : n.min, n.max == -Infinity ? null : n.max, t);
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
				i._min = e == 3 ? g_(i.min) : e == 4 ? y_(i.min, i.asinh) : e == 100 ? i.fwd(i.min) : i.min, i._max = e == 3 ? g_(i.max) : e == 4 ? y_(i.max, i.asinh) : e == 100 ? i.fwd(i.max) : i.max, n[t] = a = !0;
			}
		}
		if (a) {
			v.forEach((e, t) => {
				i == 2 ? t > 0 && n.y && (e._paths = null) : n[e.scale] && (e._paths = null);
			});
			for (let e in n) Pe = !0, K("setScale", e);
			se && M.left >= 0 && (Fe = Le = !0);
		}
		for (let e in A) A[e] = null;
	}
	function Dt(e) {
		let t = S_(at - 1, 0, H - 1), n = S_(ot + 1, 0, H - 1);
		for (; e[t] == null && t > 0;) t--;
		for (; e[n] == null && n < H - 1;) n++;
		return [t, n];
	}
	function Ot() {
		if (H > 0) {
			let e = v.some((e) => e._focus) && xt != Ge.alpha;
			e && (d.globalAlpha = xt = Ge.alpha), v.forEach((e, n) => {
				if (n > 0 && e.show && (kt(n, !1), kt(n, !0), e._paths == null)) {
					let a = xt;
					xt != e.alpha && (d.globalAlpha = xt = e.alpha);
					let o = i == 2 ? [0, t[n][0].length - 1] : Dt(t[n]);
					e._paths = e.paths(r, n, o[0], o[1]), xt != a && (d.globalAlpha = xt = a);
				}
			}), v.forEach((e, t) => {
				if (t > 0 && e.show) {
					let n = xt;
					xt != e.alpha && (d.globalAlpha = xt = e.alpha), e._paths != null && At(t, !1);
					{
						let n = e._paths == null ? null : e._paths.gaps, i = e.points.show(r, t, at, ot, n), a = e.points.filter(r, t, i, n);
						(i || a) && (e.points._paths = e.points.paths(r, t, at, ot, a), At(t, !0));
					}
					xt != n && (d.globalAlpha = xt = n), K("drawSeries", t);
				}
			}), e && (d.globalAlpha = xt = 1);
		}
	}
	function kt(e, t) {
		let n = t ? v[e].points : v[e];
		n._stroke = n.stroke(r, e), n._fill = n.fill(r, e);
	}
	function At(e, t) {
		let n = t ? v[e].points : v[e], { stroke: r, fill: i, clip: a, flags: o, _stroke: s = n._stroke, _fill: c = n._fill, _width: l = n.width } = n._paths;
		l = Q(l * Y, 3);
		let u = null, f = l % 2 / 2;
		t && c == null && (c = l > 0 ? "#fff" : s);
		let p = n.pxAlign == 1 && f > 0;
		if (p && d.translate(f, f), !t) {
			let e = Oe - l / 2, t = ke - l / 2, n = Ae + l, r = je + l;
			u = new Path2D(), u.rect(e, t, n, r);
		}
		t ? Mt(s, l, n.dash, n.cap, c, r, i, o, a) : jt(e, s, l, n.dash, n.cap, c, r, i, o, u, a), p && d.translate(-f, -f);
	}
	function jt(e, n, i, a, o, s, c, l, u, d, f) {
		let p = !1;
		u != 0 && x.forEach((m, h) => {
			if (m.series[0] == e) {
				let e = v[m.series[1]], g = t[m.series[1]], _ = (e._paths || R_).band;
				V_(_) && (_ = m.dir == 1 ? _[0] : _[1]);
				let y, b = null;
				e.show && _ && n_(g, at, ot) ? (b = m.fill(r, h) || s, y = e._paths.clip) : _ = null, Mt(n, i, a, o, b, c, l, u, d, f, y, _), p = !0;
			}
		}), p || Mt(n, i, a, o, s, c, l, u, d, f);
	}
	function Mt(e, t, n, r, i, a, o, s, c, l, u, f) {
		St(e, t, n, r, i), (c || l || f) && (d.save(), c && d.clip(c), l && d.clip(l)), f ? (s & 3) == 3 ? (d.clip(f), u && d.clip(u), Pt(i, o), Nt(e, a, t)) : s & Vy ? (Pt(i, o), d.clip(f), Nt(e, a, t)) : s & By && (d.save(), d.clip(f), u && d.clip(u), Pt(i, o), d.restore(), Nt(e, a, t)) : (Pt(i, o), Nt(e, a, t)), (c || l || f) && d.restore();
	}
	function Nt(e, t, n) {
		n > 0 && (t instanceof Map ? t.forEach((e, t) => {
			d.strokeStyle = ft = t, d.stroke(e);
		}) : t != null && e && d.stroke(t));
	}
	function Pt(e, t) {
		t instanceof Map ? t.forEach((e, t) => {
			d.fillStyle = pt = t, d.fill(e);
		}) : t != null && e && d.fill(t);
	}
	function Ft(e, t, n, i) {
		let a = y[e], o;
		if (i <= 0) o = [0, 0];
		else {
			let s = a._space = a.space(r, e, t, n, i);
			o = Mb(t, n, a._incrs = a.incrs(r, e, t, n, i, s), i, s);
		}
		return a._found = o;
	}
	function It(e, t, n, r, i, a, o, s, c, l) {
		let u = o % 2 / 2;
		h == 1 && d.translate(u, u), St(s, o, c, l, s), d.beginPath();
		let f, p, m, g, _ = i + (r == 0 || r == 3 ? -a : a);
		n == 0 ? (p = i, g = _) : (f = i, m = _);
		for (let r = 0; r < e.length; r++) t[r] != null && (n == 0 ? f = m = e[r] : p = g = e[r], d.moveTo(f, p), d.lineTo(m, g));
		d.stroke(), h == 1 && d.translate(-u, -u);
	}
	function Lt(e) {
		let t = !0;
		return y.forEach((n, i) => {
			if (!n.show) return;
			let a = b[n.scale];
			if (a.min == null) {
				n._show && (t = !1, n._show = !1, Bt(!1));
				return;
			}
			n._show || (t = !1, n._show = !0, Bt(!1));
			let o = n.side, s = o % 2, { min: c, max: l } = a, [u, d] = Ft(i, c, l, s == 0 ? L : R);
			if (d == 0) return;
			let f = a.distr == 2, p = n._splits = n.splits(r, i, c, l, u, d, f), m = a.distr == 2 ? p.map((e) => ct[e]) : p, h = a.distr == 2 ? ct[p[1]] - ct[p[0]] : u, g = n._values = n.values(r, n.filter(r, m, i, d, h), i, d, h);
			n._rotate = o == 2 ? n.rotate(r, g, i, d) : 0;
			let _ = n._size;
			n._size = d_(n.size(r, g, i, e)), _ != null && n._size != _ && (t = !1);
		}), t;
	}
	function Rt(e) {
		let t = !0;
		return rt.forEach((n, i) => {
			let a = n(r, i, et, e);
			a != it[i] && (t = !1), it[i] = a;
		}), t;
	}
	function zt() {
		for (let e = 0; e < y.length; e++) {
			let t = y[e];
			if (!t.show || !t._show) continue;
			let n = t.side, i = n % 2, a, o, c = t.stroke(r, e), l = n == 0 || n == 3 ? -1 : 1, [u, f] = t._found;
			if (t.label != null) {
				let s = t.labelGap * l, p = u_((t._lpos + s) * Y);
				Ct(t.labelFont[0], c, "center", n == 2 ? ig : ag), d.save(), i == 1 ? (a = o = 0, d.translate(p, u_(ke + je / 2)), d.rotate((n == 3 ? -s_ : s_) / 2)) : (a = u_(Oe + Ae / 2), o = p);
				let m = C_(t.label) ? t.label(r, e, u, f) : t.label;
				d.fillText(m, a, o), d.restore();
			}
			if (f == 0) continue;
			let p = b[t.scale], m = i == 0 ? Ae : je, h = i == 0 ? Oe : ke, _ = t._splits, v = p.distr == 2 ? _.map((e) => ct[e]) : _, x = p.distr == 2 ? ct[_[1]] - ct[_[0]] : u, S = t.ticks, C = t.border, w = S.show ? S.size : 0, T = u_(w * Y), E = u_((t.alignTo == 2 ? t._size - w - t.gap : t.gap) * Y), D = t._rotate * -s_ / 180, O = g(t._pos * Y), k = O + (T + E) * l;
			o = i == 0 ? k : 0, a = i == 1 ? k : 0;
			let ee = t.font[0];
			Ct(ee, c, t.align == 1 ? og : t.align == 2 ? sg : D > 0 ? og : D < 0 ? sg : i == 0 ? "center" : n == 3 ? sg : og, D || i == 1 ? "middle" : n == 2 ? ig : ag);
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
			S.show && It(te, S.filter(r, v, e, f, x), i, n, O, T, Q(S.width * Y, 3), S.stroke(r, e), S.dash, S.cap);
			let re = t.grid;
			re.show && It(te, re.filter(r, v, e, f, x), i, i == 0 ? 2 : 1, i == 0 ? ke : Oe, i == 0 ? je : Ae, Q(re.width * Y, 3), re.stroke(r, e), re.dash, re.cap), C.show && It([O], [1], +(i == 0), i == 0 ? 1 : 2, i == 1 ? ke : Oe, i == 1 ? je : Ae, Q(C.width * Y, 3), C.stroke(r, e), C.dash, C.cap);
		}
		K("drawAxes");
	}
	function Bt(e) {
		v.forEach((t, n) => {
			n > 0 && (t._paths = null, e && (i == 1 ? (t.min = null, t.max = null) : t.facets.forEach((e) => {
				e.min = null, e.max = null;
			})));
		});
	}
	let Vt = !1, Ht = !1, Ut = [];
	function Wt() {
		Ht = !1;
		for (let e = 0; e < Ut.length; e++) K(...Ut[e]);
		Ut.length = 0;
	}
	function Gt() {
		Vt ||= (nv(qt), !0);
	}
	function Kt(e, t = !1) {
		Vt = !0, Ht = t, e(r), qt(), t && Ut.length > 0 && queueMicrotask(Wt);
	}
	r.batch = Kt;
	function qt() {
		if (Me &&= (Et(), !1), Pe &&= (B(), !1), Ne) {
			if (kg(p, og, Ce), kg(p, ig, z), kg(p, ng, L), kg(p, rg, R), kg(m, og, Ce), kg(m, ig, z), kg(m, ng, L), kg(m, rg, R), kg(f, ng, xe), kg(f, rg, Se), u.width = u_(xe * Y), u.height = u_(Se * Y), y.forEach(({ _el: e, _show: t, _size: n, _pos: r, side: i }) => {
				if (e != null) {
					if (t) {
						let t = i === 3 || i === 0 ? n : 0, a = i % 2 == 1;
						kg(e, a ? "left" : "top", r - t), kg(e, a ? "width" : "height", n), kg(e, a ? "top" : "left", a ? z : Ce), kg(e, a ? "height" : "width", a ? R : L), Og(e, Wh);
					} else Dg(e, Wh);
				}
			}), ft = pt = mt = gt = _t = vt = yt = bt = ht = null, xt = 1, Fn(!0), Ce != we || z != Te || L != Ee || R != De) {
				Bt(!1);
				let e = L / Ee, t = R / De;
				if (se && !Fe && M.left >= 0) {
					M.left *= e, M.top *= t, Zt && Ng(Zt, u_(M.left), 0, L, R), Qt && Ng(Qt, 0, u_(M.top), L, R);
					for (let n = 0; n < Je.length; n++) {
						let r = Je[n];
						r != null && (Ye[n] *= e, V[n] *= t, Ng(r, d_(Ye[n]), d_(V[n]), L, R));
					}
				}
				if (G.show && !Ie && G.left >= 0 && G.width > 0) {
					G.left *= e, G.width *= e, G.top *= t, G.height *= t;
					for (let e in Rn) kg(un, e, G[e]);
				}
				we = Ce, Te = z, Ee = L, De = R;
			}
			K("setSize"), Ne = !1;
		}
		xe > 0 && Se > 0 && (d.clearRect(0, 0, u.width, u.height), K("drawClear"), w.forEach((e) => e()), K("draw")), G.show && Ie && (dn(G), Ie = !1), se && Fe && (Nn(null, !0, !1), Fe = !1), j.show && j.live && Le && (jn(), Le = !1), c || (c = !0, r.status = 1, K("ready")), lt = !1, Vt = !1;
	}
	r.redraw = (e, t) => {
		Pe = t || !1, e === !1 ? Gt() : pn(S, D.min, D.max);
	};
	function Jt(e, n) {
		let i = b[e];
		if (i.from == null) {
			if (H == 0) {
				let t = i.range(r, n.min, n.max, e);
				n.min = t[0], n.max = t[1];
			}
			if (n.min > n.max) {
				let e = n.min;
				n.min = n.max, n.max = e;
			}
			if (H > 1 && n.min != null && n.max != null && n.max - n.min < 1e-16) return;
			e == S && i.distr == 2 && H > 0 && (n.min = Hg(n.min, t[0]), n.max = Hg(n.max, t[0]), n.min == n.max && n.max++), A[e] = n, Me = !0, Gt();
		}
	}
	r.setScale = Jt;
	let Yt, Xt, Zt, Qt, $t, en, tn, nn, rn, an, U, on, W = !1, sn = M.drag, cn = sn.x, ln = sn.y;
	se && (M.x && (Yt = jg(Kh, m)), M.y && (Xt = jg(qh, m)), D.ori == 0 ? (Zt = Yt, Qt = Xt) : (Zt = Xt, Qt = Yt), U = M.left, on = M.top);
	let G = r.select = X_({
		show: !0,
		over: !0,
		left: 0,
		width: 0,
		top: 0,
		height: 0
	}, e.select), un = G.show ? jg(Gh, G.over ? m : p) : null;
	function dn(e, t) {
		if (G.show) {
			for (let t in e) G[t] = e[t], t in Rn && kg(un, t, e[t]);
			t !== !1 && K("setSelect");
		}
	}
	r.setSelect = dn;
	function fn(e) {
		if (v[e].show) N && Og(F[e], Wh);
		else if (N && Dg(F[e], Wh), se) {
			let t = qe ? Je[0] : Je[e];
			t != null && Ng(t, -10, -10, L, R);
		}
	}
	function pn(e, t, n) {
		Jt(e, {
			min: t,
			max: n
		});
	}
	function mn(e, t, n, a) {
		t.focus != null && Cn(e), t.show != null && v.forEach((n, r) => {
			r > 0 && (e == r || e == null) && (n.show = t.show, fn(r), i == 2 ? (pn(n.facets[0].scale, null, null), pn(n.facets[1].scale, null, null)) : pn(n.scale, null, null), Gt());
		}), n !== !1 && K("setSeries", e, t), a && tr("setSeries", r, e, t);
	}
	r.setSeries = mn;
	function hn(e, t) {
		X_(x[e], t);
	}
	function gn(e, t) {
		e.fill = Z(e.fill || null), e.dir = X(e.dir, -1), t ??= x.length, x.splice(t, 0, e);
	}
	function _n(e) {
		e == null ? x.length = 0 : x.splice(e, 1);
	}
	r.addBand = gn, r.setBand = hn, r.delBand = _n;
	function vn(e, t) {
		v[e].alpha = t, se && Je[e] != null && (Je[e].style.opacity = t), N && F[e] && (F[e].style.opacity = t);
	}
	let yn, bn, xn, Sn = { focus: !0 };
	function Cn(e) {
		if (e != xn) {
			let t = e == null, n = Ge.alpha != 1;
			v.forEach((r, a) => {
				if (i == 1 || a > 0) {
					let i = t || a == 0 || a == e;
					r._focus = t ? null : i, n && vn(a, i ? 1 : Ge.alpha);
				}
			}), xn = e, n && Gt();
		}
	}
	N && Ke && ye(mg, P, (e) => {
		M._lock || (Ue(e), xn != null && mn(null, Sn, !0, Qn.setSeries));
	});
	function wn(e, t, n) {
		let r = b[t];
		n && (e = e / Y - (r.ori == 1 ? z : Ce));
		let i = L;
		r.ori == 1 && (i = R, e = i - e), r.dir == -1 && (e = i - e);
		let a = r._min, o = r._max, s = e / i, c = a + (o - a) * s, l = r.distr;
		return l == 3 ? m_(10, c) : l == 4 ? v_(c, r.asinh) : l == 100 ? r.bwd(c) : c;
	}
	function Tn(e, n) {
		return Hg(wn(e, S, n), t[0], at, ot);
	}
	r.valToIdx = (e) => Hg(e, t[0]), r.posToIdx = Tn, r.posToVal = wn, r.valToPos = (e, t, n) => b[t].ori == 0 ? a(e, b[t], n ? Ae : L, n ? Oe : 0) : o(e, b[t], n ? je : R, n ? ke : 0), r.setCursor = (e, t, n) => {
		U = e.left, on = e.top, Nn(null, t, n);
	};
	function En(e, t) {
		kg(un, og, G.left = e), kg(un, ng, G.width = t);
	}
	function Dn(e, t) {
		kg(un, ig, G.top = e), kg(un, rg, G.height = t);
	}
	let On = D.ori == 0 ? En : Dn, kn = D.ori == 1 ? En : Dn;
	function An() {
		if (N && j.live) for (let e = +(i == 2); e < v.length; e++) {
			if (e == 0 && pe) continue;
			let t = j.values[e], n = 0;
			for (let r in t) de[e][n++].firstChild.nodeValue = t[r];
		}
	}
	function jn(e, t) {
		if (e != null && (e.idxs ? e.idxs.forEach((e, t) => {
			oe[t] = e;
		}) : U_(e.idx) || oe.fill(e.idx), j.idx = oe[0]), N && j.live) {
			for (let e = 0; e < v.length; e++) (e > 0 || i == 1 && !pe) && Mn(e, oe[e]);
			An();
		}
		Le = !1, t !== !1 && K("setLegend");
	}
	r.setLegend = jn;
	function Mn(e, n) {
		let i = v[e], a = e == 0 && O == 2 ? ct : t[e], o;
		pe ? o = i.values(r, e, n) ?? me : (o = i.value(r, n == null ? null : a[n], e, n), o = o == null ? me : { _: o }), j.values[e] = o;
	}
	function Nn(e, n, a) {
		rn = U, an = on, [U, on] = M.move(r, U, on), M.left = U, M.top = on, se && (Zt && Ng(Zt, u_(U), 0, L, R), Qt && Ng(Qt, 0, u_(on), L, R));
		let o, s = at > ot;
		yn = b_, bn = null;
		let c = D.ori == 0 ? L : R, l = D.ori == 1 ? L : R;
		if (U < 0 || H == 0 || s) {
			o = M.idx = null;
			for (let e = 0; e < v.length; e++) {
				let t = Je[e];
				t != null && Ng(t, -10, -10, L, R);
			}
			Ke && mn(null, Sn, !0, e == null && Qn.setSeries), j.live && (oe.fill(o), Le = !0);
		} else {
			let e, n, a;
			i == 1 && (e = D.ori == 0 ? U : on, n = wn(e, S), o = M.idx = Hg(n, t[0], at, ot), a = k(t[0][o], D, c, 0));
			let s = -10, u = -10, d = 0, f = 0, p = !0, m = "", h = "";
			for (let e = +(i == 2); e < v.length; e++) {
				let g = v[e], _ = oe[e], y = _ == null ? null : i == 1 ? t[e][_] : t[e][1][_], x = M.dataIdx(r, e, o, n), S = x == null ? null : i == 1 ? t[e][x] : t[e][1][x];
				if (Le = Le || S != y || x != _, oe[e] = x, e > 0 && g.show) {
					let n = x == null ? -10 : x == o ? a : k(i == 1 ? t[0][x] : t[e][0][x], D, c, 0), _ = S == null ? -10 : ee(S, i == 1 ? b[g.scale] : b[g.facets[1].scale], l, 0);
					if (Ke && S != null) {
						let t = D.ori == 1 ? U : on, n = c_(Ge.dist(r, e, x, _, t));
						if (n < yn) {
							let r = Ge.bias;
							if (r != 0) {
								let i = wn(t, g.scale), a = S >= 0 ? 1 : -1, o = i >= 0 ? 1 : -1;
								o == a && (o == 1 ? r == 1 ? S >= i : S <= i : r == 1 ? S <= i : S >= i) && (yn = n, bn = e);
							} else yn = n, bn = e;
						}
					}
					if (Le || qe) {
						let t, i;
						D.ori == 0 ? (t = n, i = _) : (t = _, i = n);
						let a, o, c, l, g, v, y = !0, b = We.bbox;
						if (b != null) {
							y = !1;
							let t = b(r, e);
							c = t.left, l = t.top, a = t.width, o = t.height;
						} else c = t, l = i, a = o = We.size(r, e);
						if (v = We.fill(r, e), g = We.stroke(r, e), qe) e == bn && yn <= Ge.prox && (s = c, u = l, d = a, f = o, p = y, m = v, h = g);
						else {
							let t = Je[e];
							t != null && (Ye[e] = c, V[e] = l, Lg(t, a, o, y), Fg(t, v, g), Ng(t, d_(c), d_(l), L, R));
						}
					}
				}
			}
			if (qe) {
				let e = Ge.prox;
				if (Le || (xn == null ? yn <= e : yn > e || bn != xn)) {
					let e = Je[0];
					e != null && (Ye[0] = s, V[0] = u, Lg(e, d, f, p), Fg(e, m, h), Ng(e, d_(s), d_(u), L, R));
				}
			}
		}
		if (G.show && W) {
			if (e != null) {
				let [t, n] = Qn.scales, [r, i] = Qn.match, [a, o] = e.cursor.sync.scales, s = e.cursor.drag;
				if (cn = s._x, ln = s._y, cn || ln) {
					let { left: s, top: u, width: d, height: f } = e.select, p = e.scales[a].ori, m = e.posToVal, h, g, _, v, y, x = t != null && r(t, a), S = n != null && i(n, o);
					x && cn ? (p == 0 ? (h = s, g = d) : (h = u, g = f), _ = b[t], v = k(m(h, a), _, c, 0), y = k(m(h + g, a), _, c, 0), On(f_(v, y), c_(y - v))) : On(0, c), S && ln ? (p == 1 ? (h = s, g = d) : (h = u, g = f), _ = b[n], v = ee(m(h, o), _, l, 0), y = ee(m(h + g, o), _, l, 0), kn(f_(v, y), c_(y - v))) : kn(0, l);
				} else zn();
			} else {
				let e = c_(rn - $t), t = c_(an - en);
				if (D.ori == 1) {
					let n = e;
					e = t, t = n;
				}
				cn = sn.x && e >= sn.dist, ln = sn.y && t >= sn.dist;
				let n = sn.uni;
				n == null ? sn.x && sn.y && (cn || ln) && (cn = ln = !0) : cn && ln && (cn = e >= n, ln = t >= n, !cn && !ln && (t > e ? ln = !0 : cn = !0));
				let r, i;
				cn && (D.ori == 0 ? (r = tn, i = U) : (r = nn, i = on), On(f_(r, i), c_(i - r)), ln || kn(0, l)), ln && (D.ori == 1 ? (r = tn, i = U) : (r = nn, i = on), kn(f_(r, i), c_(i - r)), cn || On(0, c)), !cn && !ln && (On(0, 0), kn(0, 0));
			}
		}
		if (sn._x = cn, sn._y = ln, e == null) {
			if (a) {
				if ($n != null) {
					let [e, t] = Qn.scales;
					Qn.values[0] = e == null ? null : wn(D.ori == 0 ? U : on, e), Qn.values[1] = t == null ? null : wn(D.ori == 1 ? U : on, t);
				}
				tr(ug, r, U, on, L, R, o);
			}
			if (Ke) {
				let e = a && Qn.setSeries, t = Ge.prox;
				xn == null ? yn <= t && mn(bn, Sn, !0, e) : yn > t ? mn(null, Sn, !0, e) : bn != xn && mn(bn, Sn, !0, e);
			}
		}
		Le && (j.idx = o, jn()), n !== !1 && K("setCursor");
	}
	let Pn = null;
	Object.defineProperty(r, "rect", { get() {
		return Pn ?? Fn(!1), Pn;
	} });
	function Fn(e = !1) {
		e ? Pn = null : (Pn = m.getBoundingClientRect(), K("syncRect", Pn));
	}
	function In(e, t, n, r, i, a, o) {
		M._lock || W && e != null && e.movementX == 0 && e.movementY == 0 || (Ln(e, t, n, r, i, a, o, !1, e != null), e == null ? Nn(t, !0, !1) : Nn(null, !0, !0));
	}
	function Ln(e, t, n, i, a, o, c, l, u) {
		if (Pn ?? Fn(!1), Ue(e), e != null) n = e.clientX - Pn.left, i = e.clientY - Pn.top;
		else {
			if (n < 0 || i < 0) {
				U = -10, on = -10;
				return;
			}
			let [e, r] = Qn.scales, c = t.cursor.sync, [l, u] = c.values, [d, f] = c.scales, [p, m] = Qn.match, h = t.axes[0].side % 2 == 1, g = D.ori == 0 ? L : R, _ = D.ori == 1 ? L : R, v = h ? o : a, y = h ? a : o, x = h ? i : n, S = h ? n : i;
			if (n = d == null ? x / v * g : p(e, d) ? s(l, b[e], g, 0) : -10, i = f == null ? S / y * _ : m(r, f) ? s(u, b[r], _, 0) : -10, D.ori == 1) {
				let e = n;
				n = i, i = e;
			}
		}
		u && (t == null || t.cursor.event.type == ug) && ((n <= 1 || n >= L - 1) && (n = M_(n, L)), (i <= 1 || i >= R - 1) && (i = M_(i, R))), l ? ($t = n, en = i, [tn, nn] = M.move(r, n, i)) : (U = n, on = i);
	}
	let Rn = {
		width: 0,
		height: 0,
		left: 0,
		top: 0
	};
	function zn() {
		dn(Rn, !1);
	}
	let Bn, Vn, Hn, Un;
	function Wn(e, t, n, i, a, o, s) {
		W = !0, cn = ln = sn._x = sn._y = !1, Ln(e, t, n, i, a, o, s, !0, !1), e != null && (ye(fg, Sg, Gn, !1), tr(dg, r, tn, nn, L, R, null));
		let { left: c, top: l, width: u, height: d } = G;
		Bn = c, Vn = l, Hn = u, Un = d;
	}
	function Gn(e, t, n, i, a, o, s) {
		W = sn._x = sn._y = !1, Ln(e, t, n, i, a, o, s, !1, !0);
		let { left: c, top: l, width: u, height: d } = G, f = u > 0 || d > 0, p = Bn != c || Vn != l || Hn != u || Un != d;
		if (f && p && dn(G), sn.setScale && f && p) {
			let e = c, t = u, n = l, r = d;
			if (D.ori == 1 && (e = l, t = d, n = c, r = u), cn && pn(S, wn(e, S), wn(e + t, S)), ln) for (let e in b) {
				let t = b[e];
				e != S && t.from == null && t.min != b_ && pn(e, wn(n + r, e), wn(n, e));
			}
			zn();
		} else M.lock && (M._lock = !M._lock, Nn(t, !0, e != null));
		e != null && (be(fg, Sg), tr(fg, r, U, on, L, R, null));
	}
	function Kn(e, t, n, r, i, a, o) {
		if (M._lock) return;
		Ue(e);
		let s = W;
		if (W) {
			let e = !0, t = !0, n, r;
			D.ori == 0 ? (n = cn, r = ln) : (n = ln, r = cn), n && r && (e = U <= 10 || U >= L - 10, t = on <= 10 || on >= R - 10), n && e && (U = U < tn ? 0 : L), r && t && (on = on < nn ? 0 : R), Nn(null, !0, !0), W = !1;
		}
		U = -10, on = -10, oe.fill(null), Nn(null, !0, !0), s && (W = s);
	}
	function qn(e, t, n, i, a, o, s) {
		M._lock || (Ue(e), dt(), zn(), e != null && tr(hg, r, U, on, L, R, null));
	}
	function Jn() {
		y.forEach(Pb), Re(r.width, r.height, !0);
	}
	Bg(yg, Cg, Jn);
	let Yn = {};
	Yn.mousedown = Wn, Yn.mousemove = In, Yn.mouseup = Gn, Yn.dblclick = qn, Yn.setSeries = (e, t, n, i) => {
		let a = Qn.match[2];
		n = a(r, t, n), n != -1 && mn(n, i, !0, !1);
	}, se && (ye(dg, m, Wn), ye(ug, m, In), ye(pg, m, (e) => {
		Ue(e), Fn(!1);
	}), ye(mg, m, Kn), ye(hg, m, qn), vb.add(r), r.syncRect = Fn);
	let Xn = r.hooks = e.hooks || {};
	function K(e, t, n) {
		Ht ? Ut.push([
			e,
			t,
			n
		]) : e in Xn && Xn[e].forEach((e) => {
			e.call(null, r, t, n);
		});
	}
	(e.plugins || []).forEach((e) => {
		for (let t in e.hooks) Xn[t] = (Xn[t] || []).concat(e.hooks[t]);
	});
	let Zn = (e, t, n) => n, Qn = X_({
		key: null,
		setSeries: !1,
		filters: {
			pub: O_,
			sub: O_
		},
		scales: [S, v[1] ? v[1].scale : null],
		match: [
			k_,
			k_,
			Zn
		],
		values: [null, null]
	}, M.sync);
	Qn.match.length == 2 && Qn.match.push(Zn), M.sync = Qn;
	let $n = Qn.key, er = zy($n);
	function tr(e, t, n, r, i, a, o) {
		Qn.filters.pub(e, t, n, r, i, a, o) && er.pub(e, t, n, r, i, a, o);
	}
	er.sub(r);
	function nr(e, t, n, r, i, a, o) {
		Qn.filters.sub(e, t, n, r, i, a, o) && Yn[e](null, t, n, r, i, a, o);
	}
	r.pub = nr;
	function rr() {
		er.unsub(r), vb.delete(r), ve.clear(), Vg(yg, Cg, Jn), l.remove(), P?.remove(), K("destroy");
	}
	r.destroy = rr;
	function ir() {
		K("init", e, t), ut(t || e.data, !1), A[S] ? Jt(S, A[S]) : dt(), Ie = G.show && (G.width > 0 || G.height > 0), Fe = Le = !0, Re(e.width, e.height);
	}
	return v.forEach(Ze), y.forEach(tt), n ? n instanceof HTMLElement ? (n.appendChild(l), ir()) : n(r, ir) : ir(), r;
}
Fb.assign = X_, Fb.fmtNum = a_, Fb.rangeNum = t_, Fb.rangeLog = Yg, Fb.rangeAsinh = Xg, Fb.orient = Hy, Fb.pxRatio = Y, Fb.join = tv, Fb.fmtDate = mv, Fb.tzDate = gv, Fb.sync = zy;
{
	Fb.addGap = qy, Fb.clipGaps = Ky;
	let e = Fb.paths = { points: sb };
	e.linear = db, e.stepped = fb, e.bars = mb, e.spline = gb;
}
// src/many/series.ts
var Ib = {
	loss: "nats a token",
	l0: "fraction of nonzero weights",
	learning_rate: "of the update",
	gradient_rms: "before normalisation",
	tokens_per_second: "tokens a second",
	memory_bytes: "bytes",
	alive_neurons: "neurons that fired, by layer"
};
function Lb(e) {
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
function Rb(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of Object.entries(e)) {
		if (n === "step" || r.every((e) => e === null)) continue;
		let { panel: e, line: i } = Lb(n), a = t.get(e) ?? {
			name: e.replaceAll("_", " "),
			unit: Object.hasOwn(Ib, e) ? Ib[e] : "",
			lines: []
		};
		a.lines.push({
			name: i,
			values: r
		}), t.set(e, a);
	}
	return [...t.values()];
}
function zb(e) {
	let t = 0;
	return {
		values: e.map((e) => e === null || e > 0 ? e : (t += 1, null)),
		left: t
	};
}
function Bb(e) {
	let t = Math.abs(e);
	for (let [n, r] of [
		[1e9, "G"],
		[1e6, "M"],
		[1e3, "k"]
	]) if (t >= n) return `${th(Number((e / n).toPrecision(4)))}${r}`;
	return t > 0 && t < .001 ? e.toExponential().replaceAll("-", "−") : th(e);
}
// src/many/panels.tsx
var Vb = 176, Hb = [
	"--accent",
	"--negative",
	"--positive",
	"--soft"
];
function Ub(e) {
	let { steps: t, panels: n, at: r, zoom: i } = e, a = t.length - 1, o = r.value ?? a;
	return /* @__PURE__ */ W("div", {
		class: "mn-panels",
		children: [/* @__PURE__ */ W("div", {
			class: "mn-tools mn-stepper",
			children: [
				/* @__PURE__ */ W("label", { children: ["Step", /* @__PURE__ */ W("input", {
					type: "range",
					min: 0,
					max: Math.max(0, a),
					value: o,
					"aria-valuetext": `step ${t[o]}`,
					onInput: (e) => r.value = e.currentTarget.valueAsNumber
				})] }),
				/* @__PURE__ */ W("output", {
					class: "mn-step",
					children: t[o]?.toLocaleString("en-US")
				}),
				/* @__PURE__ */ W("button", {
					type: "button",
					disabled: i.value === null,
					onClick: () => i.value = null,
					children: "Whole run"
				}),
				/* @__PURE__ */ W("span", {
					class: "mn-count",
					children: "drag over a stretch to zoom in"
				})
			]
		}), n.map((t) => /* @__PURE__ */ W(Wb, {
			...e,
			panel: t,
			here: o
		}, t.name))]
	});
}
function Wb(e) {
	let { panel: t, here: n, isLog: r } = e, i = r ? t.lines.reduce((e, t) => e + zb(t.values).left, 0) : 0;
	return /* @__PURE__ */ W("figure", {
		class: "mn-panel",
		children: [
			/* @__PURE__ */ W("figcaption", { children: [
				/* @__PURE__ */ W("b", { children: t.name }),
				" ",
				/* @__PURE__ */ W("span", {
					class: "mn-count",
					children: t.unit
				}),
				/* @__PURE__ */ W("span", {
					class: "mn-values",
					children: t.lines.map((e, r) => /* @__PURE__ */ W("span", {
						class: "mn-value",
						children: [
							/* @__PURE__ */ W(Kb, {
								i: r,
								line: e
							}),
							t.lines.length > 1 && e.name,
							" ",
							/* @__PURE__ */ W(Gb, { value: e.values[n] ?? null })
						]
					}, e.name))
				})
			] }),
			/* @__PURE__ */ W(Yb, { ...e }),
			i > 0 && /* @__PURE__ */ W("p", {
				class: "ev-soft",
				children: [i, " values aren't positive: a logarithmic axis has no place for them."]
			})
		]
	});
}
function Gb({ value: e }) {
	return e === null ? /* @__PURE__ */ W("span", {
		class: "mn-none",
		title: "not measured at this step",
		children: "–"
	}) : /* @__PURE__ */ W("b", {
		title: String(e),
		children: Number.isInteger(e) ? th(e) : String(Number(e.toPrecision(7))).replace("-", "−")
	});
}
function Kb({ i: e, line: t }) {
	return /* @__PURE__ */ W("svg", {
		class: "mn-swatch",
		width: "18",
		height: "8",
		"aria-hidden": "true",
		children: /* @__PURE__ */ W("line", {
			x1: "0",
			x2: "18",
			y1: "4",
			y2: "4",
			style: { stroke: `var(${qb(e)})` },
			"stroke-dasharray": Jb(e, t)?.join(" ")
		})
	});
}
function qb(e) {
	return Hb[e % Hb.length];
}
function Jb(e, t) {
	return t.isDashed || e >= Hb.length ? [6, 4] : void 0;
}
function Yb({ steps: e, panel: t, isLog: n, at: r, zoom: i, hasPoints: a }) {
	let o = Te(null), s = vh(o), c = Te(null), l = Ee(() => [[...e], ...t.lines.map((e) => n ? zb(e.values).values : [...e.values])], [
		e,
		t,
		n
	]);
	return z(() => {
		let u = o.current;
		if (!u) return;
		let d = new Fb(Xb(t, {
			width: s,
			isLog: n,
			hasPoints: a ?? !1,
			css: (e) => getComputedStyle(u).getPropertyValue(e).trim(),
			at: r,
			zoom: i,
			steps: e
		}), l, u);
		c.current = d;
		let f = H(() => {
			let t = r.value, n = t === null ? void 0 : e[t];
			d.setCursor({
				left: n === void 0 ? -10 : d.valToPos(n, "x"),
				top: n === void 0 ? -10 : 0
			}, !1);
		}), p = H(() => {
			let [t, n] = i.value ?? [e[0] ?? 0, e.at(-1) ?? 1], r = d.scales.x;
			r && (r.min !== t || r.max !== n) && d.setScale("x", {
				min: t,
				max: n > t ? n : t + 1
			});
		}), m = Qb(u, () => d.redraw());
		return () => {
			f(), p(), m(), d.destroy(), c.current = null;
		};
	}, [l, n]), z(() => c.current?.setSize({
		width: s,
		height: Vb
	}), [s]), /* @__PURE__ */ W("div", {
		ref: o,
		class: "mn-chart",
		"aria-hidden": "true"
	});
}
function Xb(e, { width: t, isLog: n, hasPoints: r, css: i, at: a, zoom: o, steps: s }) {
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
		height: Vb,
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
			values: (e, t) => t.map(Bb)
		}, {
			...c,
			size: 58,
			values: (e, t) => t.map((e) => e === null ? "" : Bb(e))
		}],
		series: [{}, ...e.lines.map((e, t) => ({
			label: e.name,
			stroke: () => i(qb(t)),
			width: e.isDashed ? 1.25 : 1.75,
			...Jb(t, e) ? { dash: Jb(t, e) } : {},
			spanGaps: e.values.some((e) => e === null) && !r,
			points: {
				show: r && !e.isDashed || Zb(e.values),
				size: 6,
				fill: () => i(qb(t))
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
function Zb(e) {
	let t = e.filter((e) => e !== null).length;
	return t <= 40 && t < e.length;
}
function Qb(e, t) {
	let n = e.getRootNode();
	if (!(n instanceof ShadowRoot)) return () => void 0;
	let r = new MutationObserver(t);
	return r.observe(n.host, {
		attributes: !0,
		attributeFilter: ["data-theme"]
	}), () => r.disconnect();
}
// src/many/formation.tsx
function $b({ store: e }) {
	let t = e.route.value, n = t.page === "formation" ? t.id : "", r = mh(n, (t) => e.source.formation(t));
	return r.state === "there" ? /* @__PURE__ */ W(nx, {
		store: e,
		formation: r.value
	}, n) : /* @__PURE__ */ W(hh, {
		loaded: r,
		what: "the series"
	});
}
function ex({ steps: e, n_nodes: t, n_edges: n, target_loss: r }) {
	let i = t.findIndex((e) => e !== null), a = t.findLastIndex((e) => e !== null);
	if (i < 0) return `No snapshot does the task to the target of ${J(r)} nats a prompt.`;
	let o = (e) => `${th(t[e] ?? 0)} nodes and ${th(n[e] ?? 0)} edges`, s = `The model first does the task to the target of ${J(r)} nats a prompt at step ${th(e[i])}, with a circuit of ${o(i)}`;
	return a === i ? `${s}.` : `${s}; at step ${th(e[a])} it has ${o(a)}.`;
}
function tx(e) {
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
function nx({ store: e, formation: t }) {
	let n = Jm(e, `formation ${t.card.id}`, () => ({
		isLog: V(!1),
		at: V(null),
		zoom: V(null)
	})), r = Ee(() => tx(t), [t]);
	return /* @__PURE__ */ W("div", {
		class: "mn-page",
		children: [/* @__PURE__ */ W("header", {
			class: "mn-head",
			children: [/* @__PURE__ */ W("h1", { children: "How the circuit forms" }), /* @__PURE__ */ W("p", { children: [
				oh(t.card.name),
				": ",
				oh(t.card.task),
				". ",
				ex(t)
			] })]
		}), t.steps.length === 0 ? /* @__PURE__ */ W("p", {
			class: "mn-empty",
			children: [
				"No snapshot was searched yet: ",
				/* @__PURE__ */ W("code", { children: "gossamer formation MODEL TASK --out FOLDER" }),
				" goes on where it was stopped."
			]
		}) : /* @__PURE__ */ W(x, { children: [
			/* @__PURE__ */ W("label", {
				class: "mn-log",
				children: [/* @__PURE__ */ W("input", {
					type: "checkbox",
					checked: n.isLog.value,
					onChange: () => n.isLog.value = !n.isLog.value
				}), " logarithmic"]
			}),
			/* @__PURE__ */ W(Ub, {
				steps: t.steps,
				panels: r,
				isLog: n.isLog.value,
				at: n.at,
				zoom: n.zoom,
				hasPoints: !0
			}),
			/* @__PURE__ */ W("h2", { children: "The numbers" }),
			/* @__PURE__ */ W(rx, { formation: t }),
			/* @__PURE__ */ W("p", {
				class: "ev-soft",
				children: "A dash: the snapshot does not do the task to the target, so it was not searched."
			})
		] })]
	});
}
function rx({ formation: e }) {
	let { steps: t, n_nodes: n, n_edges: r, circuit_loss: i, full_loss: a, same_edges: o } = e;
	return /* @__PURE__ */ W("div", {
		class: "mn-scroll",
		tabIndex: 0,
		role: "region",
		"aria-label": "Table of the series",
		children: /* @__PURE__ */ W("table", {
			class: "mn-table mn-series",
			children: [/* @__PURE__ */ W("thead", { children: /* @__PURE__ */ W("tr", { children: [
				"step",
				"nodes",
				"edges",
				"circuit's loss",
				"whole model's loss",
				"same edges"
			].map((e) => /* @__PURE__ */ W("th", {
				scope: "col",
				class: "mn-number",
				children: e
			}, e)) }) }), /* @__PURE__ */ W("tbody", { children: t.map((e, t) => /* @__PURE__ */ W("tr", { children: [/* @__PURE__ */ W("th", {
				scope: "row",
				class: "mn-number",
				children: th(e)
			}), [
				[n, th],
				[r, th],
				[i, J],
				[a, J],
				[o, nh]
			].map(([e, n], r) => /* @__PURE__ */ W("td", {
				class: "mn-number",
				children: /* @__PURE__ */ W(ph, {
					value: e[t] ?? null,
					as: n
				})
			}, r))] }, e)) })]
		})
	});
}
// src/many/run.tsx
var ix = [
	"learning rate",
	"gradient rms",
	"memory bytes",
	"tokens per second"
];
function ax({ store: e }) {
	let t = e.route.value, n = t.page === "run" ? t.id : "", r = mh(n, (t) => e.source.run(t));
	return r.state === "there" ? /* @__PURE__ */ W(ox, {
		store: e,
		run: r.value
	}, n) : /* @__PURE__ */ W(hh, {
		loaded: r,
		what: "the run"
	});
}
function ox({ store: e, run: t }) {
	let n = Jm(e, `run ${t.card.id}`, () => ({
		hidden: V(ix),
		isLog: V(!1),
		at: V(null),
		zoom: V(null)
	})), { steps: r, panels: i } = Ee(() => ({
		steps: (t.columns.step ?? []).map((e) => e ?? NaN),
		panels: Rb(t.columns)
	}), [t]), a = n.hidden.value;
	return /* @__PURE__ */ W("div", {
		class: "mn-page",
		children: [/* @__PURE__ */ W("header", {
			class: "mn-head",
			children: [/* @__PURE__ */ W("h1", { children: oh(t.card.name) }), /* @__PURE__ */ W("p", { children: [
				"A training run of ",
				t.card.steps.toLocaleString("en-US"),
				" steps."
			] })]
		}), /* @__PURE__ */ W("div", {
			class: "mn-run",
			children: [/* @__PURE__ */ W("section", {
				"aria-labelledby": "mn-curves",
				children: [/* @__PURE__ */ W("h2", {
					id: "mn-curves",
					children: "Curves"
				}), r.length === 0 || i.length === 0 ? /* @__PURE__ */ W("p", {
					class: "mn-empty",
					children: [
						"This run wrote no measurements: ",
						/* @__PURE__ */ W("code", { children: "metrics.jsonl" }),
						" is missing or empty. ",
						/* @__PURE__ */ W("code", { children: "gossamer train" }),
						" writes it."
					]
				}) : /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W("fieldset", {
					class: "mn-picks",
					children: [
						/* @__PURE__ */ W("legend", {
							class: "mn-hidden",
							children: "What is shown"
						}),
						i.map(({ name: e }) => /* @__PURE__ */ W("label", { children: [/* @__PURE__ */ W("input", {
							type: "checkbox",
							checked: !a.includes(e),
							onChange: () => {
								n.hidden.value = a.includes(e) ? a.filter((t) => t !== e) : [...a, e];
							}
						}), e] }, e)),
						/* @__PURE__ */ W("label", {
							class: "mn-log",
							children: [/* @__PURE__ */ W("input", {
								type: "checkbox",
								checked: n.isLog.value,
								onChange: () => n.isLog.value = !n.isLog.value
							}), "logarithmic"]
						})
					]
				}), /* @__PURE__ */ W(Ub, {
					steps: r,
					panels: i.filter(({ name: e }) => !a.includes(e)),
					isLog: n.isLog.value,
					at: n.at,
					zoom: n.zoom
				})] })]
			}), /* @__PURE__ */ W("section", {
				"aria-labelledby": "mn-facts",
				children: [/* @__PURE__ */ W("h2", {
					id: "mn-facts",
					children: "Facts"
				}), /* @__PURE__ */ W("table", {
					class: "mn-table mn-facts",
					children: /* @__PURE__ */ W("tbody", { children: Object.entries(t.facts).map(([e, t]) => /* @__PURE__ */ W("tr", { children: [/* @__PURE__ */ W("th", {
						scope: "row",
						children: oh(e, 60)
					}), /* @__PURE__ */ W("td", { children: oh(t, 80) })] }, e)) })
				})]
			})]
		})]
	});
}
// src/many/sort.ts
var sx = new Intl.Collator("en", {
	numeric: !0,
	sensitivity: "base"
});
function cx(e, t, n) {
	if (e === null || t === null) return e === t ? 0 : e === null ? 1 : -1;
	let r = typeof e == "number" && typeof t == "number" ? e - t : sx.compare(String(e), String(t));
	return n ? -r : r;
}
function lx(e, t, n) {
	return [...e].sort((e, r) => cx(t(e), t(r), n));
}
function ux(e, t, n) {
	let r = n.toLowerCase().split(/\s+/).filter(Boolean);
	return r.length === 0 ? [...e] : e.filter((e) => r.every((n) => t(e).toLowerCase().includes(n)));
}
function dx(e, t) {
	return {
		column: t,
		down: e.column === t && !e.down
	};
}
// src/many/table.tsx
var fx = [
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
		as: th
	},
	{
		name: "edges",
		title: "nonzero weights between them",
		value: (e) => e.n_edges,
		as: th
	},
	{
		name: "loss",
		title: "on its own pairs, nats a prompt; chance is 0.693",
		value: (e) => e.loss,
		as: J
	},
	{
		name: "accuracy",
		title: "on its own pairs",
		value: (e) => e.accuracy,
		as: nh
	},
	{
		name: "target",
		title: "the loss that it was cut at",
		value: (e) => e.target_loss,
		as: J
	},
	{
		name: "whole model",
		title: "its loss on the same pairs, nats a prompt",
		value: (e) => e.full_loss,
		as: J
	},
	{
		name: "alone",
		title: "held-out loss of the circuit alone (sufficiency)",
		value: (e) => e.sufficiency,
		as: J
	},
	{
		name: "without",
		title: "held-out loss of the model without it (necessity)",
		value: (e) => e.necessity,
		as: J
	}
];
function px(e) {
	return Jm(e, "many", () => ({
		filter: V(""),
		order: V({
			column: "task",
			down: !1
		}),
		chosen: V([])
	}));
}
function mx({ store: e }) {
	let t = e.index.value;
	if (!t) return /* @__PURE__ */ W("p", {
		class: "mn-notice",
		role: "status",
		children: "Loading…"
	});
	let { circuits: n, runs: r, formations: i } = t;
	return /* @__PURE__ */ W("div", {
		class: "mn-page",
		children: [
			/* @__PURE__ */ W("header", {
				class: "mn-head",
				children: [/* @__PURE__ */ W("h1", { children: "What there is to look at" }), /* @__PURE__ */ W("p", { children: hx(t) })]
			}),
			n.length + r.length + i.length === 0 && /* @__PURE__ */ W(gx, {}),
			n.length > 0 && /* @__PURE__ */ W(_x, {
				store: e,
				cards: n,
				kept: px(e)
			}),
			i.length > 0 && /* @__PURE__ */ W(Sx, {
				store: e,
				cards: i
			}),
			r.length > 0 && /* @__PURE__ */ W(Cx, {
				store: e,
				cards: r
			})
		]
	});
}
function hx({ circuits: e, runs: t, formations: n }) {
	let r = [];
	if (e.length) {
		let t = new Set(e.map((e) => e.task)).size, n = new Set(e.map((e) => e.model_hash)).size;
		r.push(`${rh(e.length, "circuit")} of ${rh(t, "task")} in ${rh(n, "model")}`);
	}
	return n.length && r.push(`${rh(n.length, "series of circuits", "series of circuits")} over training`), t.length && r.push(rh(t.length, "training run")), r.join(" · ");
}
function gx() {
	return /* @__PURE__ */ W("div", {
		class: "mn-empty",
		children: [/* @__PURE__ */ W("p", { children: ["Nothing was opened. Name folders: ", /* @__PURE__ */ W("code", { children: "gossamer view PATH..." })] }), /* @__PURE__ */ W("ul", { children: [
			/* @__PURE__ */ W("li", { children: [
				"a circuit, as ",
				/* @__PURE__ */ W("code", { children: "gossamer prune" }),
				" writes it, or a folder of many"
			] }),
			/* @__PURE__ */ W("li", { children: [
				"a training run, as ",
				/* @__PURE__ */ W("code", { children: "gossamer train" }),
				" writes it"
			] }),
			/* @__PURE__ */ W("li", { children: [
				"a series of circuits over a run, as ",
				/* @__PURE__ */ W("code", { children: "gossamer formation" }),
				" writes it"
			] })
		] })]
	});
}
function _x({ store: e, cards: t, kept: n }) {
	let r = n.order.value, i = fx.find((e) => e.name === r.column) ?? fx[0], a = lx(ux(t, (e) => `${e.name} ${e.task} ${e.model}`, n.filter.value), i.value, r.down);
	return /* @__PURE__ */ W("section", {
		"aria-labelledby": "mn-circuits",
		children: [
			/* @__PURE__ */ W("h2", {
				id: "mn-circuits",
				children: "Circuits"
			}),
			/* @__PURE__ */ W(vx, {
				store: e,
				kept: n,
				n: t.length,
				shown: a.length
			}),
			/* @__PURE__ */ W("div", {
				class: "mn-scroll",
				tabIndex: 0,
				role: "region",
				"aria-label": "Table of circuits",
				children: /* @__PURE__ */ W("table", {
					class: "mn-table mn-circuits",
					children: [
						/* @__PURE__ */ W("caption", {
							class: "mn-hidden",
							children: "Circuits; losses are nats a prompt, chance is 0.693"
						}),
						/* @__PURE__ */ W("thead", { children: /* @__PURE__ */ W("tr", { children: [/* @__PURE__ */ W("th", {
							scope: "col",
							children: /* @__PURE__ */ W("span", {
								class: "mn-hidden",
								children: "choose to compare"
							})
						}), fx.map((e) => /* @__PURE__ */ W(yx, {
							column: e,
							order: r,
							press: () => n.order.value = dx(r, e.name)
						}, e.name))] }) }),
						/* @__PURE__ */ W("tbody", { children: a.map((t) => /* @__PURE__ */ W(bx, {
							store: e,
							card: t,
							kept: n
						}, t.id)) })
					]
				})
			}),
			a.length === 0 && /* @__PURE__ */ W("p", {
				class: "mn-count",
				children: "No circuit's name, task or model holds these words."
			})
		]
	});
}
function vx({ store: e, kept: t, n, shown: r }) {
	let [i, a, o] = t.chosen.value, s = i !== void 0 && a !== void 0 && o === void 0;
	return /* @__PURE__ */ W("div", {
		class: "mn-tools",
		children: [
			/* @__PURE__ */ W("input", {
				class: "mn-field",
				type: "search",
				placeholder: "filter by name, task, model",
				"aria-label": "Filter circuits by name, task or model",
				value: t.filter.value,
				onInput: (e) => t.filter.value = e.currentTarget.value
			}),
			/* @__PURE__ */ W("span", {
				class: "mn-count",
				role: "status",
				children: r === n ? rh(n, "circuit") : `${r} of ${rh(n, "circuit")}`
			}),
			n > 1 && /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W("button", {
				type: "button",
				class: "mn-primary",
				disabled: !s,
				onClick: () => s && e.router.go({
					page: "compare",
					left: i,
					right: a
				}),
				children: "Compare side by side"
			}), /* @__PURE__ */ W("span", {
				class: "mn-count",
				children: s ? "" : `choose two${t.chosen.value.length ? `, ${t.chosen.value.length} chosen` : ""}`
			})] })
		]
	});
}
function yx({ column: e, order: t, press: n }) {
	let r = e.name === t.column;
	return /* @__PURE__ */ W("th", {
		scope: "col",
		class: e.as ? "mn-number" : "",
		"aria-sort": r ? t.down ? "descending" : "ascending" : "none",
		title: e.title,
		children: /* @__PURE__ */ W("button", {
			type: "button",
			class: "mn-sort",
			onClick: n,
			children: [e.name, /* @__PURE__ */ W("span", {
				class: "mn-arrow",
				"aria-hidden": "true",
				children: r ? t.down ? "↓" : "↑" : ""
			})]
		})
	});
}
function bx({ store: e, card: t, kept: n }) {
	let r = n.chosen.value, i = r.includes(t.id);
	return /* @__PURE__ */ W("tr", {
		class: i ? "mn-chosen" : "",
		children: [/* @__PURE__ */ W("td", { children: /* @__PURE__ */ W("input", {
			type: "checkbox",
			"aria-label": `Choose ${uh(t.name)}, ${uh(t.task)} to compare`,
			checked: i,
			onChange: () => {
				n.chosen.value = i ? r.filter((e) => e !== t.id) : [...r, t.id];
			}
		}) }), fx.map((n, r) => {
			let i = n.value(t);
			return r === 0 ? /* @__PURE__ */ W("th", {
				scope: "row",
				children: /* @__PURE__ */ W(fh, {
					store: e,
					to: {
						page: "circuit",
						id: t.id,
						node: null
					},
					children: /* @__PURE__ */ W(xx, { text: t.name })
				})
			}, n.name) : n.as ? /* @__PURE__ */ W("td", {
				class: "mn-number",
				children: /* @__PURE__ */ W(ph, {
					value: i,
					as: n.as
				})
			}, n.name) : /* @__PURE__ */ W("td", { children: /* @__PURE__ */ W(xx, { text: String(i) }) }, n.name);
		})]
	});
}
function xx({ text: e }) {
	return /* @__PURE__ */ W("span", {
		title: uh(e, 400),
		children: oh(e, 48)
	});
}
function Sx({ store: e, cards: t }) {
	return /* @__PURE__ */ W("section", {
		"aria-labelledby": "mn-formations",
		children: [/* @__PURE__ */ W("h2", {
			id: "mn-formations",
			children: "Circuits over training"
		}), /* @__PURE__ */ W("table", {
			class: "mn-table",
			children: [/* @__PURE__ */ W("thead", { children: /* @__PURE__ */ W("tr", { children: [/* @__PURE__ */ W("th", {
				scope: "col",
				children: "series"
			}), /* @__PURE__ */ W("th", {
				scope: "col",
				children: "task"
			})] }) }), /* @__PURE__ */ W("tbody", { children: t.map((t) => /* @__PURE__ */ W("tr", { children: [/* @__PURE__ */ W("th", {
				scope: "row",
				children: /* @__PURE__ */ W(fh, {
					store: e,
					to: {
						page: "formation",
						id: t.id
					},
					children: /* @__PURE__ */ W(xx, { text: t.name })
				})
			}), /* @__PURE__ */ W("td", { children: /* @__PURE__ */ W(xx, { text: t.task }) })] }, t.id)) })]
		})]
	});
}
function Cx({ store: e, cards: t }) {
	return /* @__PURE__ */ W("section", {
		"aria-labelledby": "mn-runs",
		children: [/* @__PURE__ */ W("h2", {
			id: "mn-runs",
			children: "Training runs"
		}), /* @__PURE__ */ W("table", {
			class: "mn-table",
			children: [/* @__PURE__ */ W("thead", { children: /* @__PURE__ */ W("tr", { children: [/* @__PURE__ */ W("th", {
				scope: "col",
				children: "run"
			}), /* @__PURE__ */ W("th", {
				scope: "col",
				class: "mn-number",
				children: "steps"
			})] }) }), /* @__PURE__ */ W("tbody", { children: t.map((t) => /* @__PURE__ */ W("tr", { children: [/* @__PURE__ */ W("th", {
				scope: "row",
				children: /* @__PURE__ */ W(fh, {
					store: e,
					to: {
						page: "run",
						id: t.id
					},
					children: /* @__PURE__ */ W(xx, { text: t.name })
				})
			}), /* @__PURE__ */ W("td", {
				class: "mn-number",
				children: t.steps.toLocaleString("en-US")
			})] }, t.id)) })]
		})]
	});
}
// src/evidence/report.ts
var wx = Math.LN2, Tx = 1e-4;
function Ex(e, t) {
	return [
		Ox(e),
		kx(e),
		Ax(e),
		Mx(e),
		Nx(e),
		Px(e, t.card.n_nodes)
	];
}
function Dx(e) {
	let t = (t) => e.filter((e) => e.standing === t).map((e) => e.name.toLowerCase()), [n, r, i] = [
		t("fails"),
		t("partly"),
		t("missing")
	], a = i.length ? ` Not measured: ${ih(i)}.` : "";
	return n.length ? {
		standing: "fails",
		sentence: `The evidence is weak: see ${ih(n)}.${a}`
	} : r.length ? {
		standing: "partly",
		sentence: `No check speaks against the circuit, but not all is clear: ${ih(r)}.${a}`
	} : i.length ? {
		standing: "missing",
		sentence: `What was checked holds.${a}`
	} : {
		standing: "holds",
		sentence: "Each of these checks could have failed. None did."
	};
}
function Ox(e) {
	let t = Math.abs(e.own_loss - e.stored_loss), n = t <= Tx;
	return {
		name: "Own loss, measured again",
		standing: n ? "holds" : "fails",
		found: n ? `On its own pairs the circuit's loss is ${e.own_loss.toFixed(6)}; the artifact says ${e.stored_loss.toFixed(6)}.` : `On its own pairs the circuit's loss is ${e.own_loss.toFixed(6)}, but the artifact says ${e.stored_loss.toFixed(6)}: they differ by ${J(t)}.`,
		otherwise: "With other weights, means or pairs than those it was found with, the two would differ."
	};
}
function kx(e) {
	let t = rh(e.n_pairs, "pair");
	return {
		name: "Held-out prompts",
		standing: e.is_held_out ? "holds" : "partly",
		found: e.is_held_out ? `All figures are measured on ${t} whose templates and names pruning has not seen.` : `The ${t} are those that the circuit was cut on: the task has too few to hold any out, so the figures flatter it.`,
		otherwise: "A circuit that fits only the prompts it was cut on does worse on others."
	};
}
function Ax(e) {
	let { loss: t, accuracy: n } = e.circuit.sufficiency, r = e.target_loss, i = jx(t, e.full.loss), a = `Alone, all else at its mean, the circuit loses ${J(t)} and answers ${nh(n)} right`, o = t <= r ? `it meets the target of ${J(r)}` : t < wx ? `that is ${J(t - r)} above the target of ${J(r)}` : `that is no better than chance (${J(wx)})`;
	return {
		name: "Sufficiency",
		standing: t <= r ? "holds" : t < wx ? "partly" : "fails",
		found: `${a}; ${o}${i !== null && t < wx ? `, ${nh(i)} of the way from chance to the whole model` : ""}.`,
		otherwise: `The loss would be near or above chance, ${J(wx)}, as with most random circuits.`
	};
}
function jx(e, t) {
	return t < wx ? (wx - e) / (wx - t) : null;
}
function Mx(e) {
	let { loss: t, accuracy: n } = e.circuit.necessity, r = e.random.filter((e) => e.necessity.loss >= t).length, i = e.random.length, a = t >= wx, o = t > e.target_loss, s = i === 0 ? "" : r === 0 ? " No random circuit's absence costs as much." : ` The absence of ${r} of ${rh(i, "random circuit")} costs as much or more.`, c = i > 0 && 2 * r >= i, l = !o || c ? "fails" : a && r === 0 ? "holds" : "partly", u = a ? "the task breaks, to chance or worse" : o ? "the task suffers but does not break, so other parts of the model do some of it too" : "the model still meets the target, so it has other ways to do the task";
	return {
		name: "Necessity",
		standing: l,
		found: `Without the circuit, the rest as it is, the model loses ${J(t)} instead of ${J(e.full.loss)} and answers ${nh(n)} right: ${u}.${s}`,
		otherwise: `The model would do well without it: a loss near the whole model's ${J(e.full.loss)}, as without random nodes.`
	};
}
function Nx(e) {
	let t = e.random.length, n = "Random circuits with as many nodes at each site, and all edges between them, would do the task as well: then any nodes would do.";
	if (t === 0) return {
		name: "Random circuits",
		standing: "missing",
		found: "None were drawn: validate with --n-random 20.",
		otherwise: n
	};
	let r = e.random.map((e) => e.sufficiency.loss), i = r.filter((t) => t <= e.target_loss).length, a = r.filter((t) => t <= e.circuit.sufficiency.loss).length, o = `The best of ${t === 1 ? "one" : t} loses ${J(Math.min(...r))}`;
	return i > 0 ? {
		name: "Random circuits",
		standing: "fails",
		found: `${i} of ${rh(t, "random circuit")} of the same size ${i === 1 ? "reaches" : "reach"} the target of ${J(e.target_loss)} alone: the evidence is weak, as chance finds such circuits too. ${o}.`,
		otherwise: n
	} : a > 0 ? {
		name: "Random circuits",
		standing: "fails",
		found: `None reaches the target, but ${a} of ${rh(t, "random circuit")} ${a === 1 ? "does" : "do"} as well as the circuit: the evidence is weak. ${o}.`,
		otherwise: n
	} : {
		name: "Random circuits",
		standing: "holds",
		found: `None of ${rh(t, "random circuit")} of the same size reaches the target of ${J(e.target_loss)} or does as well as the circuit. ${o}.`,
		otherwise: n
	};
}
function Px(e, t) {
	let n = e.shuffled, r = "Shuffled model", i = "The same pruning would find as small and as good a circuit in a model whose weights are in no order: then it is pruning that does the task, not the model.";
	if (n === null) return {
		name: r,
		standing: "missing",
		found: "This control was left out: validate without --no-shuffled.",
		otherwise: i
	};
	let { loss: a } = n.figures.sufficiency, o = `${rh(n.n_nodes, "node")} and ${rh(n.n_edges, "edge")}`, s = `the shuffled model itself loses ${J(n.full_loss)}`;
	if (!n.reached) return {
		name: r,
		standing: "holds",
		found: `The same pruning finds no circuit that meets the target; its best, ${o}, loses ${J(a)} (${s}).`,
		otherwise: i
	};
	let c = n.n_nodes <= t;
	return {
		name: r,
		standing: c ? "fails" : "partly",
		found: c ? `The same pruning meets the target there too, with ${o}, no more than the circuit's ${t}: the evidence is weak, as a low loss of so few nodes then says little.` : `The same pruning meets the target there too, but needs ${o} where the circuit has ${rh(t, "node")}; on these pairs it loses ${J(a)}.`,
		otherwise: i
	};
}
function Fx(e) {
	let t = [{
		label: "the circuit",
		kind: "circuit",
		alone: [e.circuit.sufficiency.loss],
		without: [e.circuit.necessity.loss]
	}];
	return e.random.length && t.push({
		label: rh(e.random.length, "random circuit"),
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
function Ix([e, t], [n, r]) {
	let i = (r - n) / (t - e || 1);
	return (t) => n + (t - e) * i;
}
function Lx(e, t) {
	let n = Ix([Math.log(e[0]), Math.log(e[1])], t);
	return (e) => n(Math.log(e));
}
function Rx(e, t, n) {
	if (!(t > e)) return [e];
	let r = (t - e) / n, i = 10 ** Math.floor(Math.log10(r)), a = i * ([
		1,
		2,
		5,
		10
	].find((e) => e * i >= r * .999) ?? 10), o = Math.ceil(e / a - 1e-9), s = Math.floor(t / a + 1e-9);
	return Array.from({ length: s - o + 1 }, (e, t) => Number(((o + t) * a).toPrecision(12)));
}
function zx(e, t, n = 8) {
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
function Bx(e, t) {
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
var Vx = 132, Hx = 20, Ux = 40, Wx = 46, Gx = 38, Kx = 4.5;
function qx({ report: e }) {
	let t = Te(null), n = vh(t), r = Fx(e), i = r.flatMap((e) => [...e.alone, ...e.without]), a = Math.max(wx, e.target_loss, e.full.loss, ...i) * 1.06, o = Ix([0, a], [Vx, n - Hx]), s = Wx + r.length * Ux, c = Gx + 2 * s;
	return /* @__PURE__ */ W("div", {
		ref: t,
		class: "ev-plot",
		children: /* @__PURE__ */ W("svg", {
			width: n,
			height: c + 44,
			role: "img",
			"aria-label": "Task loss of the circuit, of random circuits and of the shuffled model's circuit, alone and without them; the table below has the numbers.",
			children: [
				Rx(0, a, Math.max(3, n / 110)).map((e) => /* @__PURE__ */ W("g", { children: [/* @__PURE__ */ W("line", {
					class: "ev-grid",
					x1: o(e),
					x2: o(e),
					y1: Gx,
					y2: c
				}), /* @__PURE__ */ W("text", {
					class: "ev-tick",
					x: o(e),
					y: c + 16,
					"text-anchor": "middle",
					children: e
				})] }, e)),
				/* @__PURE__ */ W("text", {
					class: "ev-tick",
					x: (Vx + n - Hx) / 2,
					y: c + 36,
					"text-anchor": "middle",
					children: "task loss, nats a prompt"
				}),
				/* @__PURE__ */ W(Jx, {
					report: e,
					x: o,
					bottom: c
				}),
				/* @__PURE__ */ W(Yx, {
					rows: r,
					of: "alone",
					title: "Alone",
					note: "all else at its mean: lower is better",
					x: o,
					top: Gx,
					right: n
				}),
				/* @__PURE__ */ W(Yx, {
					rows: r,
					of: "without",
					title: "Without",
					note: "only these at their means: higher says they are needed",
					x: o,
					top: Gx + s,
					right: n
				})
			]
		})
	});
}
function Jx({ report: e, x: t, bottom: n }) {
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
			loss: wx,
			kind: "chance"
		}
	].sort((e, t) => e.loss - t.loss), i = -Infinity;
	return /* @__PURE__ */ W("g", { children: r.map((e, a) => {
		let o = t(e.loss), s = `${e.label} ${J(e.loss)}`, c = s.length * 6.4, l = r[a + 1], u = l !== void 0 && t(l.loss) - o < c && o - c > i && o - c > 0, d = !u && o < i;
		return u || (i = o + c), /* @__PURE__ */ W("g", {
			class: `ev-mark ev-${e.kind}`,
			children: [/* @__PURE__ */ W("line", {
				x1: o,
				x2: o,
				y1: d ? 12 : 20,
				y2: n
			}), /* @__PURE__ */ W("text", {
				x: u ? o - 4 : o + 4,
				y: d ? 14 : 28,
				"text-anchor": u ? "end" : "start",
				children: [/* @__PURE__ */ W("title", { children: String(e.loss) }), s]
			})]
		}, e.label);
	}) });
}
function Yx({ rows: e, of: t, title: n, note: r, x: i, top: a, right: o }) {
	return /* @__PURE__ */ W("g", { children: [
		/* @__PURE__ */ W("rect", {
			class: "ev-clear",
			x: 0,
			y: a + 14,
			width: 14 + 8.5 * n.length + 6.4 * r.length,
			height: 20
		}),
		/* @__PURE__ */ W("text", {
			class: "ev-group",
			x: 0,
			y: a + 28,
			children: [n, /* @__PURE__ */ W("tspan", {
				class: "ev-note",
				dx: 10,
				children: r
			})]
		}),
		e.map((e, n) => {
			let r = a + Wx + (n + .5) * Ux;
			return /* @__PURE__ */ W("g", { children: [
				/* @__PURE__ */ W("text", {
					class: "ev-label",
					x: 0,
					y: r + 4,
					children: e.label
				}),
				/* @__PURE__ */ W("line", {
					class: "ev-row",
					x1: Vx,
					x2: "100%",
					y1: r,
					y2: r
				}),
				/* @__PURE__ */ W(Xx, {
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
function Xx({ row: e, losses: t, x: n, y: r, right: i }) {
	let a = t.map(n), o = Bx(a, Kx), s = Math.max(...o.map(Math.abs)), c = a[0] > i - 40, l = s > Ux / 2 - Kx ? (Ux / 2 - Kx) / s : 1;
	return /* @__PURE__ */ W("g", {
		class: `ev-points ev-${e.kind}`,
		children: [t.map((t, n) => {
			let [i, s] = [a[n], r + o[n] * l], c = /* @__PURE__ */ W("title", { children: `${e.label}: ${t} nats a prompt` });
			return e.kind === "shuffled" ? /* @__PURE__ */ W("path", {
				d: `M${i - 6} ${s}L${i} ${s - 6}L${i + 6} ${s}L${i} ${s + 6}Z`,
				children: c
			}, n) : /* @__PURE__ */ W("circle", {
				cx: i,
				cy: s,
				r: e.kind === "circuit" ? 6.5 : 4,
				children: c
			}, n);
		}), e.kind !== "random" && /* @__PURE__ */ W("text", {
			class: "ev-value",
			x: a[0] + (c ? -12 : 12),
			y: r + 4,
			"text-anchor": c ? "end" : "start",
			children: J(t[0])
		})]
	});
}
// src/evidence/curve.ts
function Zx(e, t) {
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
function Qx(e) {
	return Math.min(e.ranking.length, e.sizes.at(-1) ?? 0);
}
// src/evidence/size.tsx
var $x = 320, [eS, tS, nS, rS] = [
	52,
	24,
	24,
	48
];
function iS({ store: e, circuit: t, cuts: n }) {
	let r = Qx(n), i = Math.min(r, n.sizes[0] ?? 1), a = e.look.value.size, o = Math.min(r, Math.max(i, a ?? n.n_cut)), s = (t) => {
		let n = Math.min(r, Math.max(i, Math.round(t)));
		n !== e.look.peek().size && e.change({ size: n }, "cut");
	};
	return /* @__PURE__ */ W("div", {
		class: "ev-size",
		children: [
			/* @__PURE__ */ W(oS, {
				circuit: t,
				cuts: n,
				shown: o,
				moved: a !== null,
				most: r,
				move: s
			}),
			/* @__PURE__ */ W("div", {
				class: "ev-mover",
				children: [
					/* @__PURE__ */ W("label", { children: ["Nodes kept", /* @__PURE__ */ W("input", {
						type: "range",
						min: i,
						max: r,
						step: 1,
						value: o,
						onInput: (e) => s(e.currentTarget.valueAsNumber)
					})] }),
					/* @__PURE__ */ W("input", {
						type: "number",
						"aria-label": "Nodes kept, as a number",
						min: i,
						max: r,
						value: o,
						onChange: (e) => Number.isFinite(e.currentTarget.valueAsNumber) && s(e.currentTarget.valueAsNumber)
					}),
					/* @__PURE__ */ W("button", {
						type: "button",
						disabled: a === null,
						onClick: () => e.change({ size: null }),
						children: "Back to the circuit"
					}),
					/* @__PURE__ */ W(fh, {
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
			/* @__PURE__ */ W(aS, {
				circuit: t,
				cuts: n,
				shown: o,
				most: r
			})
		]
	});
}
function aS({ circuit: e, cuts: t, shown: n, most: r }) {
	let i = Zx(t, n), { card: a } = e, o = t.sizes.at(-1) ?? 0;
	return /* @__PURE__ */ W(x, { children: [
		/* @__PURE__ */ W("p", {
			role: "status",
			class: "ev-said",
			children: i === null ? /* @__PURE__ */ W(x, { children: [
				"Nothing was measured near ",
				rh(n, "node"),
				"."
			] }) : /* @__PURE__ */ W(x, { children: [
				"The ranking's first ",
				/* @__PURE__ */ W("b", { children: rh(n, "node") }),
				": loss ",
				i.between[0] === i.between[1] ? "" : "about ",
				/* @__PURE__ */ W("b", { children: /* @__PURE__ */ W(ph, { value: i.loss }) }),
				i.between[0] === i.between[1] ? ", measured" : `, on the line between the measured cuts at ${i.between[0]} and ${i.between[1]}`,
				i.loss <= a.target_loss ? "; this meets the target." : `; this misses the target by ${J(i.loss - a.target_loss)}.`
			] })
		}),
		/* @__PURE__ */ W("p", {
			class: "ev-soft",
			children: [
				"Measured on the circuit's own pairs, all other nodes at their means. The cut was made at ",
				t.n_cut,
				"; what was dropped or exchanged afterwards makes the circuit itself (",
				rh(a.n_nodes, "node"),
				", loss ",
				J(a.loss),
				") none of these cuts: it may lie below the curve.",
				r < o && ` The first ${r.toLocaleString("en-US")} nodes of the ranking are stored, so the cut moves up to there.`
			]
		}),
		/* @__PURE__ */ W("details", { children: [/* @__PURE__ */ W("summary", { children: "The measured cuts as a table" }), /* @__PURE__ */ W("table", {
			class: "mn-table",
			children: [/* @__PURE__ */ W("thead", { children: /* @__PURE__ */ W("tr", { children: [/* @__PURE__ */ W("th", {
				scope: "col",
				children: "nodes kept"
			}), /* @__PURE__ */ W("th", {
				scope: "col",
				children: "loss"
			})] }) }), /* @__PURE__ */ W("tbody", { children: t.sizes.map((e, n) => /* @__PURE__ */ W("tr", { children: [/* @__PURE__ */ W("td", {
				class: "mn-number",
				children: e.toLocaleString("en-US")
			}), /* @__PURE__ */ W("td", {
				class: "mn-number",
				children: /* @__PURE__ */ W(ph, { value: t.losses[n] ?? null })
			})] }, e)) })]
		})] })
	] });
}
function oS({ circuit: e, cuts: t, shown: n, moved: r, most: i, move: a }) {
	let o = Te(null), s = vh(o), { card: c } = e, l = Math.max(t.sizes.at(-1) ?? 1, c.n_nodes, 2), u = Math.min(t.sizes[0] ?? 1, c.n_nodes || 1), d = Math.max(wx, c.target_loss, c.loss, ...t.losses) * 1.06, f = Lx([u, l], [eS, s - tS]), p = Ix([0, d], [$x - rS, nS]), m = (e) => {
		let t = (e.clientX - (e.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0) - eS) / (s - tS - eS);
		return u * (l / u) ** Math.min(1, Math.max(0, t));
	}, h = Zx(t, n), g = t.sizes.map((e, n) => `${f(e).toFixed(1)},${p(t.losses[n]).toFixed(1)}`).join(" ");
	return /* @__PURE__ */ W("div", {
		ref: o,
		class: "ev-plot",
		children: [/* @__PURE__ */ W("svg", {
			width: s,
			height: $x,
			role: "img",
			"aria-label": `Loss against nodes kept, from ${u} to ${l} nodes. The table below has the numbers; the slider moves the cut.`,
			children: [
				Rx(0, d, 5).map((e) => /* @__PURE__ */ W("g", { children: [/* @__PURE__ */ W("line", {
					class: "ev-grid",
					x1: eS,
					x2: s - tS,
					y1: p(e),
					y2: p(e)
				}), /* @__PURE__ */ W("text", {
					class: "ev-tick",
					x: eS - 8,
					y: p(e) + 4,
					"text-anchor": "end",
					children: e
				})] }, e)),
				zx(u, l, s / 70).map((e) => /* @__PURE__ */ W("text", {
					class: "ev-tick",
					x: f(e),
					y: $x - rS + 18,
					"text-anchor": "middle",
					children: e.toLocaleString("en-US")
				}, e)),
				/* @__PURE__ */ W("text", {
					class: "ev-tick",
					x: (eS + s - tS) / 2,
					y: 312,
					"text-anchor": "middle",
					children: "nodes kept (logarithmic)"
				}),
				/* @__PURE__ */ W("text", {
					class: "ev-tick",
					x: 0,
					y: 14,
					children: "task loss, nats a prompt"
				}),
				i < l && /* @__PURE__ */ W("rect", {
					class: "ev-beyond",
					x: f(i),
					y: nS,
					width: s - tS - f(i),
					height: $x - rS - nS
				}),
				/* @__PURE__ */ W("g", {
					class: "ev-mark ev-chance",
					children: [/* @__PURE__ */ W("line", {
						x1: eS,
						x2: s - tS,
						y1: p(wx),
						y2: p(wx)
					}), /* @__PURE__ */ W("text", {
						x: s - tS,
						y: p(wx) - 5,
						"text-anchor": "end",
						children: ["chance ", J(wx)]
					})]
				}),
				/* @__PURE__ */ W("g", {
					class: "ev-mark ev-target",
					children: [/* @__PURE__ */ W("line", {
						x1: eS,
						x2: s - tS,
						y1: p(c.target_loss),
						y2: p(c.target_loss)
					}), /* @__PURE__ */ W("text", {
						x: s - tS,
						y: p(c.target_loss) - 5,
						"text-anchor": "end",
						children: ["target ", J(c.target_loss)]
					})]
				}),
				/* @__PURE__ */ W("polyline", {
					class: "ev-curve",
					points: g
				}),
				t.sizes.map((e, n) => /* @__PURE__ */ W("circle", {
					class: "ev-measured",
					cx: f(e),
					cy: p(t.losses[n]),
					r: 2.5,
					children: /* @__PURE__ */ W("title", { children: `${e} nodes: ${t.losses[n]} nats a prompt` })
				}, e)),
				/* @__PURE__ */ W("line", {
					class: `ev-cut ${r ? "ev-was" : ""}`,
					x1: f(t.n_cut),
					x2: f(t.n_cut),
					y1: nS,
					y2: $x - rS
				}),
				/* @__PURE__ */ W("path", {
					class: "ev-itself",
					d: sS(f(Math.max(u, c.n_nodes)), p(c.loss)),
					children: /* @__PURE__ */ W("title", { children: `the circuit: ${c.n_nodes} nodes, ${c.loss} nats a prompt` })
				}),
				/* @__PURE__ */ W("line", {
					class: "ev-cut",
					x1: f(n),
					x2: f(n),
					y1: nS,
					y2: $x - rS
				}),
				/* @__PURE__ */ W("text", {
					class: "ev-value",
					x: f(n),
					y: nS - 8,
					"text-anchor": f(n) > s - 90 ? "end" : f(n) < 90 ? "start" : "middle",
					children: [
						r ? "moved to" : "cut at",
						" ",
						n.toLocaleString("en-US")
					]
				}),
				h && /* @__PURE__ */ W("circle", {
					class: "ev-here",
					cx: f(n),
					cy: p(h.loss),
					r: 5.5
				}),
				/* @__PURE__ */ W("rect", {
					class: "ev-catch",
					x: eS,
					y: 0,
					width: Math.max(0, s - tS - eS),
					height: $x - rS,
					onPointerDown: (e) => {
						e.currentTarget.setPointerCapture(e.pointerId), a(m(e));
					},
					onPointerMove: (e) => e.currentTarget.hasPointerCapture(e.pointerId) && a(m(e))
				})
			]
		}), /* @__PURE__ */ W("ul", {
			class: "ev-legend",
			children: [
				/* @__PURE__ */ W("li", { children: [/* @__PURE__ */ W("svg", {
					width: "16",
					height: "12",
					"aria-hidden": "true",
					children: /* @__PURE__ */ W("circle", {
						class: "ev-measured",
						cx: "8",
						cy: "6",
						r: "3"
					})
				}), "a measured cut"] }),
				/* @__PURE__ */ W("li", { children: [/* @__PURE__ */ W("svg", {
					width: "16",
					height: "12",
					"aria-hidden": "true",
					children: /* @__PURE__ */ W("path", {
						class: "ev-itself",
						d: sS(8, 6, 5)
					})
				}), "the circuit itself"] }),
				/* @__PURE__ */ W("li", { children: [/* @__PURE__ */ W("svg", {
					width: "16",
					height: "12",
					"aria-hidden": "true",
					children: /* @__PURE__ */ W("line", {
						class: "ev-cut",
						x1: "8",
						x2: "8",
						y1: "0",
						y2: "12"
					})
				}), "the cut: drag it"] }),
				i < l && /* @__PURE__ */ W("li", { children: [/* @__PURE__ */ W("svg", {
					width: "16",
					height: "12",
					"aria-hidden": "true",
					children: /* @__PURE__ */ W("rect", {
						class: "ev-beyond",
						width: "16",
						height: "12"
					})
				}), "nodes not stored"] })
			]
		})]
	});
}
function sS(e, t, n = 7) {
	return `M${e - n} ${t}L${e} ${t - n}L${e + n} ${t}L${e} ${t + n}Z`;
}
// src/evidence/view.tsx
function cS({ store: e }) {
	let t = e.route.value, n = e.circuit.value;
	if (t.page !== "evidence" || n?.card.id !== t.id) return /* @__PURE__ */ W("p", {
		class: "mn-notice",
		role: "status",
		children: "Loading the circuit…"
	});
	let { card: r } = n;
	return /* @__PURE__ */ W("div", {
		class: "mn-page",
		children: [
			/* @__PURE__ */ W("header", {
				class: "mn-head",
				children: [/* @__PURE__ */ W("h1", { children: "Is it real?" }), /* @__PURE__ */ W("p", { children: [
					oh(r.name),
					": ",
					oh(r.task),
					", ",
					rh(r.n_nodes, "node"),
					", ",
					rh(r.n_edges, "edge"),
					", of ",
					oh(r.model),
					". A low task loss proves little by itself: mean ablation can find small circuits for nonsense, and in random models. So here is what was held against this one."
				] })]
			}),
			n.report ? /* @__PURE__ */ W(fS, {
				circuit: n,
				report: n.report
			}) : /* @__PURE__ */ W(lS, { circuit: n }),
			/* @__PURE__ */ W("section", {
				"aria-labelledby": "ev-sizes",
				children: [/* @__PURE__ */ W("h2", {
					id: "ev-sizes",
					children: "Loss against size"
				}), n.cuts && n.cuts.sizes.length > 0 && n.cuts.ranking.length > 0 ? /* @__PURE__ */ W(iS, {
					store: e,
					circuit: n,
					cuts: n.cuts
				}) : /* @__PURE__ */ W("p", {
					class: "mn-empty",
					children: ["The ranking that this circuit was cut from isn't stored with it: it was imported, or found before rankings were written down. Pruning again stores it: ", /* @__PURE__ */ W("code", { children: [
						"gossamer prune MODEL ",
						oh(r.task),
						" --out FOLDER"
					] })]
				})]
			})
		]
	});
}
function lS({ circuit: e }) {
	return /* @__PURE__ */ W("section", { children: [/* @__PURE__ */ W("p", {
		class: "mn-empty",
		children: [
			"This circuit hasn't been validated, so nothing here says that it is real. This measures sufficiency and necessity on held-out pairs, random circuits of the same size, and the same pruning of a shuffled model:",
			" ",
			/* @__PURE__ */ W("code", { children: "gossamer validate FOLDER" })
		]
	}), /* @__PURE__ */ W(mS, { circuit: e })] });
}
var uS = {
	holds: "✓",
	partly: "≈",
	fails: "✗",
	missing: "?"
}, dS = {
	holds: "holds",
	partly: "partly",
	fails: "weak",
	missing: "not measured"
};
function fS({ circuit: e, report: t }) {
	let n = Ex(t, e), { standing: r, sentence: i } = Dx(n);
	return /* @__PURE__ */ W(x, { children: [
		/* @__PURE__ */ W("p", {
			class: `ev-verdict ev-is-${r}`,
			children: [/* @__PURE__ */ W("span", {
				class: "ev-badge",
				"aria-hidden": "true",
				children: uS[r]
			}), i]
		}),
		/* @__PURE__ */ W("div", {
			class: "ev-columns",
			children: [/* @__PURE__ */ W("section", {
				"aria-labelledby": "ev-beside",
				children: [
					/* @__PURE__ */ W("h2", {
						id: "ev-beside",
						children: "The circuit beside its controls"
					}),
					/* @__PURE__ */ W(qx, { report: t }),
					/* @__PURE__ */ W(hS, { report: t })
				]
			}), /* @__PURE__ */ W("section", {
				"aria-labelledby": "ev-checks",
				children: [/* @__PURE__ */ W("h2", {
					id: "ev-checks",
					children: "Check by check"
				}), /* @__PURE__ */ W("ul", {
					class: "ev-checks",
					children: n.map((e) => /* @__PURE__ */ W(pS, { check: e }, e.name))
				})]
			})]
		}),
		/* @__PURE__ */ W(mS, { circuit: e }),
		/* @__PURE__ */ W("p", {
			class: "ev-soft",
			children: "What this doesn't say: the circuit suffices and is needed for the task as it is asked, on one distribution of means. The model may do more with these nodes, and the task in other ways on other prompts."
		})
	] });
}
function pS({ check: e }) {
	return /* @__PURE__ */ W("li", {
		class: `ev-check ev-is-${e.standing}`,
		children: [
			/* @__PURE__ */ W("h3", { children: [
				/* @__PURE__ */ W("span", {
					class: "ev-badge",
					"aria-hidden": "true",
					children: uS[e.standing]
				}),
				e.name,
				" ",
				/* @__PURE__ */ W("small", { children: dS[e.standing] })
			] }),
			/* @__PURE__ */ W("p", { children: e.found }),
			/* @__PURE__ */ W("p", {
				class: "ev-otherwise",
				children: [
					/* @__PURE__ */ W("i", { children: "If it were not real:" }),
					" ",
					e.otherwise
				]
			})
		]
	});
}
function mS({ circuit: e }) {
	let { card: t, calibration: n } = e;
	return /* @__PURE__ */ W("dl", {
		class: "ev-facts",
		children: [
			/* @__PURE__ */ W("div", { children: [/* @__PURE__ */ W("dt", { children: [
				"loss on its own ",
				e.n_pairs.toLocaleString("en-US"),
				" pairs"
			] }), /* @__PURE__ */ W("dd", { children: /* @__PURE__ */ W(ph, { value: t.loss }) })] }),
			/* @__PURE__ */ W("div", { children: [/* @__PURE__ */ W("dt", { children: "whole model on them" }), /* @__PURE__ */ W("dd", { children: /* @__PURE__ */ W(ph, { value: t.full_loss }) })] }),
			/* @__PURE__ */ W("div", { children: [/* @__PURE__ */ W("dt", {
				title: "With a scale and a shift of the two answers' logits that make the most of the circuit",
				children: "calibrated loss"
			}), /* @__PURE__ */ W("dd", { children: [/* @__PURE__ */ W(ph, { value: n.task_loss }), /* @__PURE__ */ W("small", { children: [
				"logits × ",
				/* @__PURE__ */ W(ph, { value: n.scale }),
				", shift ",
				/* @__PURE__ */ W(ph, { value: n.shift })
			] })] })] }),
			/* @__PURE__ */ W("div", { children: [/* @__PURE__ */ W("dt", { children: "means taken over" }), /* @__PURE__ */ W("dd", { children: [
				e.n_mean_tokens.toLocaleString("en-US"),
				" ",
				/* @__PURE__ */ W("small", { children: "pretraining tokens" })
			] })] })
		]
	});
}
function hS({ report: e }) {
	let t = [xS("the circuit", e.circuit)];
	return e.random.length && (t.push(xS("random circuits, mean", CS(e.random, vS))), t.push({
		label: "random circuits, nearest to the circuit",
		alone: SS(e.random, "sufficiency", yS, bS),
		without: SS(e.random, "necessity", bS, yS)
	})), e.shuffled && t.push(xS("shuffled model's circuit", e.shuffled.figures)), /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W("div", {
		class: "mn-scroll",
		tabIndex: 0,
		role: "region",
		"aria-label": "Losses and accuracies",
		children: /* @__PURE__ */ W("table", {
			class: "mn-table ev-table",
			children: [
				/* @__PURE__ */ W("caption", {
					class: "mn-hidden",
					children: [
						"Task loss in nats a prompt and accuracy, on ",
						e.n_pairs,
						" pairs"
					]
				}),
				/* @__PURE__ */ W("thead", { children: [/* @__PURE__ */ W("tr", { children: [
					/* @__PURE__ */ W("th", {
						rowSpan: 2,
						scope: "col",
						children: [
							"on ",
							e.n_pairs.toLocaleString("en-US"),
							" ",
							e.is_held_out ? "held-out pairs" : "of the cut's pairs"
						]
					}),
					/* @__PURE__ */ W("th", {
						colSpan: 2,
						scope: "colgroup",
						children: "alone"
					}),
					/* @__PURE__ */ W("th", {
						colSpan: 2,
						scope: "colgroup",
						children: "without"
					})
				] }), /* @__PURE__ */ W("tr", { children: [
					"loss",
					"accuracy",
					"loss",
					"accuracy"
				].map((e, t) => /* @__PURE__ */ W("th", {
					scope: "col",
					class: "mn-number",
					children: e
				}, t)) })] }),
				/* @__PURE__ */ W("tbody", { children: [t.map(({ label: e, alone: t, without: n }) => /* @__PURE__ */ W("tr", { children: [
					/* @__PURE__ */ W("th", {
						scope: "row",
						children: e
					}),
					/* @__PURE__ */ W(_S, { of: t }),
					/* @__PURE__ */ W(_S, { of: n })
				] }, e)), /* @__PURE__ */ W("tr", { children: [
					/* @__PURE__ */ W("th", {
						scope: "row",
						children: "the whole model"
					}),
					/* @__PURE__ */ W(_S, { of: e.full }),
					/* @__PURE__ */ W("td", { colSpan: 2 })
				] })] })
			]
		})
	}), e.random.length > 0 && /* @__PURE__ */ W(gS, { report: e })] });
}
function gS({ report: e }) {
	return /* @__PURE__ */ W("details", { children: [/* @__PURE__ */ W("summary", { children: "Every random circuit" }), /* @__PURE__ */ W("table", {
		class: "mn-table",
		children: [/* @__PURE__ */ W("thead", { children: /* @__PURE__ */ W("tr", { children: [/* @__PURE__ */ W("th", {
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
		].map((e, t) => /* @__PURE__ */ W("th", {
			scope: "col",
			class: "mn-number",
			children: e
		}, t))] }) }), /* @__PURE__ */ W("tbody", { children: e.random.map((e, t) => /* @__PURE__ */ W("tr", { children: [
			/* @__PURE__ */ W("th", {
				scope: "row",
				children: t + 1
			}),
			/* @__PURE__ */ W(_S, { of: e.sufficiency }),
			/* @__PURE__ */ W(_S, { of: e.necessity })
		] }, t)) })]
	})] });
}
function _S({ of: e }) {
	return /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W("td", {
		class: "mn-number",
		children: /* @__PURE__ */ W(ph, { value: e.loss })
	}), /* @__PURE__ */ W("td", {
		class: "mn-number",
		children: /* @__PURE__ */ W(ph, {
			value: e.accuracy,
			as: nh
		})
	})] });
}
var vS = (e) => e.reduce((e, t) => e + t, 0) / e.length, yS = (e) => Math.min(...e), bS = (e) => Math.max(...e);
function xS(e, t) {
	return {
		label: e,
		alone: t.sufficiency,
		without: t.necessity
	};
}
function SS(e, t, n, r) {
	return {
		loss: n(e.map((e) => e[t].loss)),
		accuracy: r(e.map((e) => e[t].accuracy))
	};
}
function CS(e, t) {
	return {
		sufficiency: SS(e, "sufficiency", t, t),
		necessity: SS(e, "necessity", t, t)
	};
}
// src/live/answers.tsx
function wS({ answer: e, isEdited: t, right: n, n_pairs: r }) {
	return /* @__PURE__ */ W("div", {
		class: "lv-outcome",
		children: [
			/* @__PURE__ */ W("section", {
				"aria-labelledby": "lv-answers",
				children: [
					/* @__PURE__ */ W("h2", {
						id: "lv-answers",
						children: "Answers"
					}),
					/* @__PURE__ */ W("ul", {
						class: "lv-bars",
						children: e.answers.map((e) => /* @__PURE__ */ W("li", { children: [
							/* @__PURE__ */ W("span", {
								class: "lv-word",
								children: [/* @__PURE__ */ W(ES, { text: e.text }), e.token === n && /* @__PURE__ */ W("small", { children: "right" })]
							}),
							/* @__PURE__ */ W(DS, {
								share: e.probability,
								was: t ? e.unedited : null
							}),
							/* @__PURE__ */ W("b", { children: /* @__PURE__ */ W(ph, {
								value: e.probability,
								as: nh
							}) }),
							/* @__PURE__ */ W("small", {
								class: "lv-was",
								children: t && /* @__PURE__ */ W(x, { children: ["was ", /* @__PURE__ */ W(ph, {
									value: e.unedited,
									as: nh
								})] })
							})
						] }, e.token))
					}),
					t && /* @__PURE__ */ W("p", {
						class: "ev-soft lv-key",
						children: [/* @__PURE__ */ W("span", {
							class: "lv-was-mark",
							"aria-hidden": "true"
						}), " without the edits"]
					})
				]
			}),
			/* @__PURE__ */ W("section", {
				"aria-labelledby": "lv-likeliest",
				children: [/* @__PURE__ */ W("h2", {
					id: "lv-likeliest",
					children: "Likeliest next tokens"
				}), /* @__PURE__ */ W("ul", {
					class: "lv-bars lv-plain",
					children: e.likeliest.map((e) => /* @__PURE__ */ W("li", { children: [
						/* @__PURE__ */ W("span", {
							class: "lv-word",
							children: /* @__PURE__ */ W(ES, { text: e.text })
						}),
						/* @__PURE__ */ W(DS, {
							share: e.probability,
							was: null
						}),
						/* @__PURE__ */ W(ph, {
							value: e.probability,
							as: nh
						})
					] }, e.token))
				})]
			}),
			/* @__PURE__ */ W("section", {
				"aria-labelledby": "lv-task",
				children: [/* @__PURE__ */ W("h2", {
					id: "lv-task",
					children: [
						"The task's ",
						r.toLocaleString("en-US"),
						" pairs"
					]
				}), /* @__PURE__ */ W("table", {
					class: "mn-table lv-task",
					children: [/* @__PURE__ */ W("thead", { children: /* @__PURE__ */ W("tr", { children: [
						/* @__PURE__ */ W("td", {}),
						/* @__PURE__ */ W("th", {
							scope: "col",
							class: "mn-number",
							children: t ? "edited" : "now"
						}),
						t && /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W("th", {
							scope: "col",
							class: "mn-number",
							children: "without"
						}), /* @__PURE__ */ W("th", {
							scope: "col",
							class: "mn-number",
							children: "change"
						})] })
					] }) }), /* @__PURE__ */ W("tbody", { children: [/* @__PURE__ */ W(TS, {
						name: "loss, nats",
						now: e.task.loss,
						was: t ? e.task_unedited.loss : null,
						as: J,
						by: eh
					}), /* @__PURE__ */ W(TS, {
						name: "accuracy",
						now: e.task.accuracy,
						was: t ? e.task_unedited.accuracy : null,
						as: nh,
						by: (e) => `${e > 0 ? "+" : ""}${nh(e).replace("-", "−")}`
					})] })]
				})]
			})
		]
	});
}
function TS({ name: e, now: t, was: n, as: r, by: i }) {
	return /* @__PURE__ */ W("tr", { children: [
		/* @__PURE__ */ W("th", {
			scope: "row",
			children: e
		}),
		/* @__PURE__ */ W("td", {
			class: "mn-number lv-now",
			children: /* @__PURE__ */ W(ph, {
				value: t,
				as: r
			})
		}),
		n !== null && /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W("td", {
			class: "mn-number",
			children: /* @__PURE__ */ W(ph, {
				value: n,
				as: r
			})
		}), /* @__PURE__ */ W("td", {
			class: "mn-number",
			children: /* @__PURE__ */ W(ph, {
				value: t - n,
				as: i
			})
		})] })
	] });
}
function ES({ text: e }) {
	return /* @__PURE__ */ W("span", {
		class: "token lv-chip",
		title: uh(e, 400),
		children: uh(e, 12)
	});
}
function DS({ share: e, was: t }) {
	return /* @__PURE__ */ W("span", {
		class: "lv-track",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ W("span", {
			class: "lv-fill",
			style: { width: `${100 * e}%` }
		}), t !== null && /* @__PURE__ */ W("span", {
			class: "lv-was-mark",
			style: { left: `${100 * t}%` }
		})]
	});
}
function OS(e, t) {
	return `${e.answers.map((e) => `${uh(e.text)} ${nh(e.probability)}${t ? `, was ${nh(e.unedited)}` : ""}`).join("; ")}. Task loss ${J(e.task.loss)}${t ? `, was ${J(e.task_unedited.loss)}` : ""}.`;
}
// src/live/asker.ts
var kS = 30, AS = 120;
function jS(e, t) {
	let n, r, i, a = new AbortController(), o = () => {
		r = void 0, a.abort(), a = new AbortController();
		let { signal: n } = a;
		t({ state: "asking" }), e(i, n).then((e) => n.aborted || t({
			state: "answered",
			answer: e
		}), (e) => n.aborted || t({
			state: "failed",
			why: e instanceof Error ? e.message : String(e)
		}));
	};
	return {
		want(e) {
			i = e;
			let t = performance.now();
			r ??= t, clearTimeout(n), n = setTimeout(o, Math.max(0, Math.min(kS, r + AS - t)));
		},
		stop() {
			clearTimeout(n), r = void 0, a.abort();
		}
	};
}
// src/live/edits.ts
function MS(e, t) {
	return e.some((e) => e.node === t.node) ? e.map((e) => e.node === t.node ? t : e) : [...e, t];
}
function NS(e, t) {
	return e.filter((e) => e.node !== t);
}
function PS(e, t, n) {
	return t === "ablate" ? {
		node: e,
		kind: t
	} : {
		node: e,
		kind: t,
		value: t === "scale" ? 1 : n
	};
}
function FS(e) {
	return IS(Math.max(0, ...e.filter(Number.isFinite).map(Math.abs)));
}
function IS(e) {
	if (!(e > 0)) return 1;
	let t = 10 ** Math.floor(Math.log10(e));
	return Number((([
		1,
		2,
		5
	].find((n) => n * t >= e) ?? 10) * t).toPrecision(12));
}
function LS(e, t) {
	return e.map((e) => dh(t, e)).join("");
}
function RS(e, t, n) {
	let r = n.toLowerCase().split(/\s+/).filter(Boolean);
	return e.flatMap((e, n) => {
		let i = `${e} ${Object.hasOwn(t, e) ? t[e] : ""}`.toLowerCase();
		return r.every((e) => i.includes(e)) ? [n] : [];
	});
}
function zS(e) {
	let t = e.edits.length, n = e.in_circuit ? "the circuit alone" : "the whole model";
	return t === 0 ? `${n}, nothing edited` : `${n} with ${t} ${t === 1 ? "node" : "nodes"} edited`;
}
// src/live/session.ts
function BS(e, t) {
	return Jm(e, `live ${t.card.id}`, () => ({
		prompt: V(t.pairs[0] ? LS(t.pairs[0].a, t.texts) : ""),
		edits: V([]),
		inCircuit: V(!0),
		outcome: V(null),
		isAsking: V(!1),
		trouble: V(null),
		reaches: /* @__PURE__ */ new Map()
	}));
}
function VS(e) {
	return {
		prompt: e.prompt.value,
		edits: [...e.edits.value],
		in_circuit: e.inCircuit.value
	};
}
function HS(e, t, n, r) {
	let i = $n(t).indexOf(n), a = e.outcome.value?.answer.activations[i] ?? [], o = t.nodes[i]?.mean ?? 0;
	e.reaches.has(n) || e.reaches.set(n, FS([...a, o])), e.edits.value = MS(e.edits.value, PS(n, r, Number((a.at(-1) ?? o).toPrecision(3))));
}
function US(e, t) {
	for (let [n, { a: r, b: i }] of e.pairs.entries()) {
		if (t === LS(r, e.texts)) return {
			pair: n,
			side: "a"
		};
		if (t === LS(i, e.texts)) return {
			pair: n,
			side: "b"
		};
	}
	return null;
}
// src/live/editing.tsx
var WS = [
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
], GS = 400;
function KS({ circuit: e, names: t, session: n }) {
	let r = n.edits.value;
	return /* @__PURE__ */ W("section", {
		"aria-labelledby": "lv-edits",
		children: [
			/* @__PURE__ */ W("h2", {
				id: "lv-edits",
				children: "Edits"
			}),
			/* @__PURE__ */ W(qS, {
				circuit: e,
				names: t,
				session: n
			}),
			r.length > 0 && /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W("ul", {
				class: "lv-edits",
				children: r.map((r) => /* @__PURE__ */ W(JS, {
					edit: r,
					circuit: e,
					names: t,
					session: n
				}, r.node))
			}), /* @__PURE__ */ W("button", {
				type: "button",
				onClick: () => {
					n.edits.value = [], n.reaches.clear();
				},
				children: "Remove all edits"
			})] })
		]
	});
}
function qS({ circuit: e, names: t, session: n }) {
	let [r, i] = R(""), [a, o] = R(null), s = $n(e), c = RS(s, t, r), l = c.slice(0, GS).map((e) => s[e]), u = a !== null && l.includes(a) ? a : l[0] ?? null;
	return /* @__PURE__ */ W("div", {
		class: "lv-chooser",
		children: [
			/* @__PURE__ */ W("input", {
				class: "mn-field",
				type: "search",
				placeholder: "find a node: attn.v 122",
				"aria-label": "Find a node to edit",
				value: r,
				onInput: (e) => i(e.currentTarget.value)
			}),
			/* @__PURE__ */ W("select", {
				size: 5,
				"aria-label": "Node to edit",
				value: u ?? "",
				onChange: (e) => o(e.currentTarget.value),
				onDblClick: () => u && HS(n, e, u, "ablate"),
				children: l.map((e) => /* @__PURE__ */ W("option", {
					value: e,
					children: [e, Object.hasOwn(t, e) ? `  ${uh(t[e])}` : ""]
				}, e))
			}),
			c.length > l.length && /* @__PURE__ */ W("p", {
				class: "ev-soft",
				children: [(c.length - l.length).toLocaleString("en-US"), " more: write what to find."]
			}),
			/* @__PURE__ */ W("div", {
				class: "lv-kinds",
				children: WS.map(({ kind: t, word: r, title: i }) => /* @__PURE__ */ W("button", {
					type: "button",
					title: i,
					disabled: u === null,
					onClick: () => u && HS(n, e, u, t),
					children: r
				}, t))
			})
		]
	});
}
function JS({ edit: e, circuit: t, names: n, session: r }) {
	let i = (e) => {
		r.edits.value = MS(r.edits.value, e);
	}, a = Object.hasOwn(n, e.node) ? uh(n[e.node]) : null;
	return /* @__PURE__ */ W("li", { children: [
		/* @__PURE__ */ W("span", {
			class: "lv-edit-node",
			title: e.node,
			children: [e.node, a && /* @__PURE__ */ W("small", { children: a })]
		}),
		/* @__PURE__ */ W("select", {
			"aria-label": `What is done to ${e.node}`,
			value: e.kind,
			onChange: (n) => HS(r, t, e.node, n.currentTarget.value),
			children: WS.map(({ kind: e, word: t }) => /* @__PURE__ */ W("option", {
				value: e,
				children: t
			}, e))
		}),
		/* @__PURE__ */ W("button", {
			type: "button",
			class: "lv-remove",
			"aria-label": `Remove the edit of ${e.node}`,
			title: "Remove",
			onClick: () => {
				r.edits.value = NS(r.edits.value, e.node), r.reaches.delete(e.node);
			},
			children: "×"
		}),
		e.kind === "ablate" ? /* @__PURE__ */ W("span", {
			class: "lv-amount ev-soft",
			children: ["held at its mean, ", YS(t, e.node)]
		}) : /* @__PURE__ */ W(XS, {
			edit: e,
			reach: r.reaches.get(e.node) ?? 1,
			change: i
		})
	] });
}
function YS(e, t) {
	let n = $n(e).indexOf(t);
	return th(e.nodes[n]?.mean ?? 0);
}
function XS({ edit: e, reach: t, change: n }) {
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
	return /* @__PURE__ */ W("span", {
		class: "lv-amount",
		children: [
			/* @__PURE__ */ W("span", {
				"aria-hidden": "true",
				children: e.kind === "scale" ? "×" : "="
			}),
			/* @__PURE__ */ W("input", {
				type: "range",
				"aria-label": s,
				min: r,
				max: i,
				step: a,
				value: e.value,
				onInput: (e) => o(Number(e.currentTarget.valueAsNumber.toPrecision(6)))
			}),
			/* @__PURE__ */ W("input", {
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
function ZS(e, t, n) {
	let r = $n(e), i = RS(r, t, n), a = i.slice(0, 600), o = /* @__PURE__ */ new Map();
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
function QS(e) {
	let t = 0;
	for (let n of e) for (let e of n) Math.abs(e) > t && (t = Math.abs(e));
	return t;
}
function $S(e, t) {
	return t > 0 ? Math.sqrt(Math.min(1, Math.abs(e) / t)) : 0;
}
// src/live/heat.tsx
var eC = 18, tC = {
	least: 22,
	most: 46
};
function nC({ circuit: e, names: t, answer: n, edits: r, toggle: i }) {
	let [a, o] = R(""), [s, c] = R(null), { rows: l, left: u } = ZS(e, t, a), d = IS(QS(n.activations)), f = new Map(r.map((e) => [e.node, e])), p = n.tokens.length, m = Math.round(Math.min(tC.most, Math.max(tC.least, 760 / Math.max(1, p)))), h = s && l[s.row];
	return /* @__PURE__ */ W("section", {
		"aria-labelledby": "lv-activations",
		children: [
			/* @__PURE__ */ W("div", {
				class: "lv-heat-head",
				children: [
					/* @__PURE__ */ W("h2", {
						id: "lv-activations",
						children: "Activations"
					}),
					/* @__PURE__ */ W(lC, { most: d }),
					/* @__PURE__ */ W("input", {
						class: "mn-field",
						type: "search",
						placeholder: "filter nodes",
						"aria-label": "Filter the nodes shown",
						value: a,
						onInput: (e) => o(e.currentTarget.value)
					})
				]
			}),
			/* @__PURE__ */ W("p", {
				class: "lv-readout",
				children: h && "node" in h && s ? /* @__PURE__ */ W(x, { children: [
					/* @__PURE__ */ W("b", { children: h.key }),
					" at ",
					/* @__PURE__ */ W("span", {
						class: "token",
						children: uh(n.tokens[s.position]?.text ?? "")
					}),
					" (position",
					" ",
					s.position,
					"): ",
					/* @__PURE__ */ W("b", { children: n.activations[h.node]?.[s.position] ?? "–" })
				] }) : "Point at a cell for its value. Press a node's name to ablate it, and again to let it be."
			}),
			/* @__PURE__ */ W("div", {
				class: "lv-heat",
				tabIndex: 0,
				role: "region",
				"aria-label": "Activations by node and token",
				children: [/* @__PURE__ */ W("div", {
					class: "lv-tokens",
					"aria-hidden": "true",
					children: [/* @__PURE__ */ W("span", { class: "lv-corner" }), n.tokens.map((e, t) => /* @__PURE__ */ W("span", {
						class: `lv-token token ${s?.position === t ? "lv-on" : ""}`,
						style: { width: `${m}px` },
						title: uh(e.text, 400),
						children: uh(e.text, 10)
					}, t))]
				}), /* @__PURE__ */ W("div", {
					class: "lv-rows",
					children: [/* @__PURE__ */ W("div", {
						class: "lv-labels",
						children: l.map((e, t) => "site" in e ? /* @__PURE__ */ W("div", {
							class: "lv-site",
							children: e.site
						}, e.site) : /* @__PURE__ */ W(iC, {
							row: e,
							isOn: s?.row === t,
							edit: f.get(e.key),
							toggle: i
						}, e.key))
					}), /* @__PURE__ */ W(aC, {
						rows: l,
						activations: n.activations,
						columns: p,
						width: m,
						most: d,
						point: c
					})]
				})]
			}),
			u > 0 && /* @__PURE__ */ W("p", {
				class: "ev-soft",
				children: [u.toLocaleString("en-US"), " more nodes: filter to see them."]
			}),
			/* @__PURE__ */ W(uC, {
				rows: l,
				answer: n
			})
		]
	});
}
function rC(e) {
	return e.kind === "ablate" ? "ablated" : e.kind === "scale" ? `× ${th(e.value)}` : `= ${th(e.value)}`;
}
function iC({ row: e, isOn: t, edit: n, toggle: r }) {
	let i = e.name === null ? "" : uh(e.name);
	return /* @__PURE__ */ W("button", {
		type: "button",
		class: `lv-node ${t ? "lv-on" : ""} ${n ? "lv-edited" : ""}`,
		"aria-pressed": n !== void 0,
		"aria-label": `${e.key}${i && `, ${i}`}${n ? `, ${rC(n)}` : ""}`,
		title: `${e.key}${i && ` (${i})`}`,
		onClick: () => r(e.key),
		children: [/* @__PURE__ */ W("span", {
			class: "lv-name",
			children: i || e.key.slice(e.key.lastIndexOf(":") + 1)
		}), n && /* @__PURE__ */ W("span", {
			class: "lv-mark",
			children: rC(n)
		})]
	});
}
function aC({ rows: e, activations: t, columns: n, width: r, most: i, point: a }) {
	let o = Te(null), s = cC(o);
	return we(() => {
		let a = o.current, s = a?.getContext("2d");
		if (!a || !s) return;
		let c = Math.min(2, devicePixelRatio);
		a.width = n * r * c, a.height = e.length * eC * c, s.scale(c, c);
		let l = getComputedStyle(a), [u, d, f] = [
			"--raised",
			"--positive",
			"--negative"
		].map((e) => oC(l.getPropertyValue(e)));
		e.forEach((e, n) => {
			"site" in e || t[e.node]?.forEach((e, t) => {
				s.fillStyle = sC(u, e < 0 ? f : d, $S(e, i)), s.fillRect(t * r, n * eC, r - 1, 17);
			});
		});
	}, [
		e.map((e) => "site" in e ? e.site : e.node).join(),
		t,
		n,
		r,
		i,
		s
	]), /* @__PURE__ */ W("canvas", {
		ref: o,
		"aria-hidden": "true",
		style: {
			width: `${n * r}px`,
			height: `${e.length * eC}px`
		},
		onPointerMove: (t) => {
			let i = Math.floor(t.offsetY / eC), o = Math.floor(t.offsetX / r);
			a(e[i] && "node" in e[i] && o >= 0 && o < n ? {
				row: i,
				position: o
			} : null);
		},
		onPointerLeave: () => a(null)
	});
}
function oC(e) {
	let t = Number.parseInt(e.trim().slice(1), 16);
	return [
		t >> 16 & 255,
		t >> 8 & 255,
		t & 255
	];
}
function sC(e, t, n) {
	return `rgb(${e.map((e, r) => Math.round(e + n * (t[r] - e))).join(" ")})`;
}
function cC(e) {
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
function lC({ most: e }) {
	let t = [
		-e,
		-e / 4,
		0,
		e / 4,
		e
	];
	return /* @__PURE__ */ W("div", {
		class: "lv-scale",
		role: "img",
		"aria-label": `Colours from ${-e}, vermilion, over zero to ${e}, blue`,
		children: [/* @__PURE__ */ W("div", { class: "lv-ramp" }), /* @__PURE__ */ W("div", {
			class: "lv-ends",
			children: t.map((e) => /* @__PURE__ */ W("span", { children: e > 0 ? `+${th(e)}` : th(e) }, e))
		})]
	});
}
function uC({ rows: e, answer: t }) {
	let [n, r] = R(!1);
	return /* @__PURE__ */ W("details", {
		onToggle: (e) => r(e.currentTarget.open),
		children: [/* @__PURE__ */ W("summary", { children: "The activations as a table" }), n && /* @__PURE__ */ W("div", {
			class: "mn-scroll",
			tabIndex: 0,
			role: "region",
			"aria-label": "Activations as a table",
			children: /* @__PURE__ */ W("table", {
				class: "mn-table lv-table",
				children: [/* @__PURE__ */ W("thead", { children: /* @__PURE__ */ W("tr", { children: [/* @__PURE__ */ W("th", {
					scope: "col",
					children: "node"
				}), t.tokens.map((e, t) => /* @__PURE__ */ W("th", {
					scope: "col",
					class: "mn-number token",
					children: uh(e.text)
				}, t))] }) }), /* @__PURE__ */ W("tbody", { children: e.map((e) => "node" in e && /* @__PURE__ */ W("tr", { children: [/* @__PURE__ */ W("th", {
					scope: "row",
					children: e.key
				}), t.activations[e.node]?.map((e, t) => /* @__PURE__ */ W("td", {
					class: "mn-number",
					children: /* @__PURE__ */ W(ph, {
						value: e,
						as: th
					})
				}, t))] }, e.key)) })]
			})
		})]
	});
}
// src/live/view.tsx
function dC({ store: e }) {
	let t = e.route.value, n = e.circuit.value, r = e.index.value;
	return r && !r.live ? /* @__PURE__ */ W("div", {
		class: "mn-page",
		children: [/* @__PURE__ */ W("header", {
			class: "mn-head",
			children: /* @__PURE__ */ W("h1", { children: "Ask the model" })
		}), /* @__PURE__ */ W("p", {
			class: "mn-empty",
			children: ["There is no model behind this page, which holds the circuit only. Open the circuit where its model is, and you can type prompts and edit nodes here: ", /* @__PURE__ */ W("code", { children: "gossamer view FOLDER" })]
		})]
	}) : t.page !== "live" || n?.card.id !== t.id ? /* @__PURE__ */ W("p", {
		class: "mn-notice",
		role: "status",
		children: "Loading the circuit…"
	}) : /* @__PURE__ */ W(fC, {
		store: e,
		circuit: n,
		session: BS(e, n)
	}, n.card.id);
}
function fC({ store: e, circuit: t, session: n }) {
	z(() => {
		let r = jS(async (n, r) => ({
			request: n,
			answer: await e.source.live(t.card.id, n, r)
		}), (e) => {
			n.isAsking.value = e.state === "asking", e.state === "answered" && (n.outcome.value = e.answer), e.state !== "asking" && (n.trouble.value = e.state === "failed" ? e.why : null);
		}), i = H(() => r.want(VS(n)));
		return () => {
			i(), r.stop(), n.isAsking.value = !1;
		};
	}, []);
	let r = n.outcome.value, i = n.edits.value, a = e.look.value.notes.names;
	return /* @__PURE__ */ W("div", {
		class: "mn-page lv-page",
		children: [/* @__PURE__ */ W("header", {
			class: "mn-head",
			children: [/* @__PURE__ */ W("h1", { children: "Ask the model" }), /* @__PURE__ */ W("p", { children: [
				oh(t.card.task),
				": type a prompt, then ablate, rescale or clamp nodes of ",
				oh(t.card.name),
				" and see what changes."
			] })]
		}), /* @__PURE__ */ W("div", {
			class: "lv-bench",
			children: [/* @__PURE__ */ W("div", {
				class: "lv-asked",
				children: [/* @__PURE__ */ W(hC, {
					circuit: t,
					session: n
				}), /* @__PURE__ */ W(KS, {
					circuit: t,
					names: a,
					session: n
				})]
			}), /* @__PURE__ */ W("div", {
				class: `lv-said ${n.isAsking.value ? "lv-asking" : ""}`,
				children: [/* @__PURE__ */ W(_C, { session: n }), r && /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W(pC, {
					circuit: t,
					outcome: r
				}), /* @__PURE__ */ W(nC, {
					circuit: t,
					names: a,
					answer: r.answer,
					edits: i,
					toggle: (e) => {
						i.some((t) => t.node === e) ? n.edits.value = NS(i, e) : HS(n, t, e, "ablate");
					}
				})] })]
			})]
		})]
	});
}
function pC({ circuit: e, outcome: { request: t, answer: n } }) {
	let r = US(e, t.prompt), i = r && e.pairs[r.pair], a = r && i?.[r.side];
	return /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W(wS, {
		answer: n,
		isEdited: t.edits.length > 0,
		right: i && r ? i.answers[r.side === "a" ? 0 : 1] : null,
		n_pairs: e.n_pairs
	}), a && !mC(n, a) && /* @__PURE__ */ W("p", {
		class: "ev-soft",
		children: "As text this prompt is read as other tokens than the pair has, so the answer may differ from the task's."
	})] });
}
function mC(e, t) {
	return t.length === e.tokens.length && t.every((t, n) => t === e.tokens[n]?.id);
}
function hC({ circuit: e, session: t }) {
	let n = US(e, t.prompt.value), [r, i] = R(n?.pair ?? 0), a = (n, r) => {
		let i = e.pairs[n];
		i && (t.prompt.value = LS(i[r], e.texts));
	};
	return /* @__PURE__ */ W("section", {
		"aria-labelledby": "lv-prompt-title",
		children: [
			/* @__PURE__ */ W("h2", {
				id: "lv-prompt-title",
				children: "Prompt"
			}),
			/* @__PURE__ */ W("textarea", {
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
			e.pairs.length > 0 && /* @__PURE__ */ W("div", {
				class: "mn-tools lv-pairs",
				children: [/* @__PURE__ */ W("label", { children: ["Pair", /* @__PURE__ */ W("select", {
					value: r,
					onChange: (e) => {
						let t = Number(e.currentTarget.value);
						i(t), a(t, n?.side ?? "a");
					},
					children: e.pairs.map((e, t) => /* @__PURE__ */ W("option", {
						value: t,
						children: t + 1
					}, t))
				})] }), ["a", "b"].map((e) => /* @__PURE__ */ W("button", {
					type: "button",
					"aria-pressed": n?.pair === r && n.side === e,
					onClick: () => a(r, e),
					children: ["Prompt ", e.toUpperCase()]
				}, e))]
			}),
			/* @__PURE__ */ W("fieldset", {
				class: "lv-mode",
				children: [/* @__PURE__ */ W("legend", { children: "Run" }), [!0, !1].map((e) => /* @__PURE__ */ W("label", { children: [/* @__PURE__ */ W("input", {
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
var gC = 600;
function _C({ session: e }) {
	let t = e.outcome.value, n = e.trouble.value, [r, i] = R("");
	return z(() => {
		if (!t) return;
		let { request: e, answer: n } = t, r = setTimeout(() => i(`${zS(e)}: ${OS(n, e.edits.length > 0)}`), gC);
		return () => clearTimeout(r);
	}, [t]), /* @__PURE__ */ W(x, { children: [
		/* @__PURE__ */ W("p", {
			class: "mn-hidden",
			role: "status",
			"aria-live": "polite",
			children: r
		}),
		n !== null && /* @__PURE__ */ W("p", {
			class: "lv-trouble",
			role: "alert",
			children: [ah(n), t !== null && " What is shown below is the last answer."]
		}),
		/* @__PURE__ */ W("p", {
			class: "lv-status",
			children: t ? /* @__PURE__ */ W(x, { children: [zS(t.request), /* @__PURE__ */ W("span", {
				class: "lv-ms",
				children: e.isAsking.value ? "asking…" : `${Math.round(t.answer.milliseconds)} ms in the model`
			})] }) : n === null && "Asking the model…"
		})
	] });
}
// src/frame/tabs.ts
function vC(e, t, n) {
	let r = (t) => e.circuits.some((e) => e.id === t) ? t : void 0;
	return r(t.page === "circuit" || t.page === "evidence" || t.page === "live" ? t.id : void 0) ?? r(n) ?? e.circuits[0]?.id ?? null;
}
function yC(e, t, n, r) {
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
function bC({ store: e }) {
	let t = Te(null), n = rn.value;
	we(() => {
		let e = t.current?.getRootNode();
		e instanceof ShadowRoot && e.host.setAttribute("data-theme", n);
	}, [n]);
	let r = e.index.value, i = e.route.value, a = e.circuit.value?.card.id, o = r && vC(r, i, a), s = o === a ? e.selected.value : null;
	return /* @__PURE__ */ W("header", {
		class: "top-bar",
		ref: t,
		children: [
			/* @__PURE__ */ W(xC, {}),
			r && o && /* @__PURE__ */ W(CC, {
				store: e,
				id: o
			}),
			r && /* @__PURE__ */ W("nav", {
				class: "tabs views",
				"aria-label": "Views",
				children: yC(r, i, o, s).map((t) => /* @__PURE__ */ W(SC, {
					store: e,
					to: t.to,
					isHere: t.isHere,
					children: t.name
				}, t.name))
			}),
			/* @__PURE__ */ W("div", {
				class: "row tight end",
				children: [/* @__PURE__ */ W(EC, {}), /* @__PURE__ */ W("button", {
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
function xC() {
	return /* @__PURE__ */ W("span", {
		class: "brand",
		children: [/* @__PURE__ */ W("svg", {
			viewBox: "0 0 24 24",
			width: "22",
			height: "22",
			"aria-hidden": "true",
			children: [
				/* @__PURE__ */ W("path", {
					class: "thread pos",
					d: "M5 20C5 12 12 14 12 4"
				}),
				/* @__PURE__ */ W("path", {
					class: "thread neg",
					d: "M19 20C19 12 12 14 12 4"
				}),
				/* @__PURE__ */ W("path", {
					class: "thread",
					d: "M12 20V4"
				}),
				/* @__PURE__ */ W("circle", {
					cx: "12",
					cy: "4",
					r: "2.4"
				}),
				/* @__PURE__ */ W("circle", {
					cx: "5",
					cy: "20",
					r: "2"
				}),
				/* @__PURE__ */ W("circle", {
					cx: "12",
					cy: "20",
					r: "2"
				}),
				/* @__PURE__ */ W("circle", {
					cx: "19",
					cy: "20",
					r: "2"
				})
			]
		}), "gossamer"]
	});
}
function SC({ store: e, to: t, isHere: n, children: r }) {
	return /* @__PURE__ */ W("a", {
		href: Ym(t),
		"aria-current": n ? "page" : void 0,
		onClick: (n) => {
			n.ctrlKey || n.metaKey || n.shiftKey || n.altKey || (n.preventDefault(), e.router.go(t));
		},
		children: r
	});
}
function CC({ store: e, id: t }) {
	let n = e.index.value?.circuits ?? [], r = n[0];
	if (n.length === 1 && r) return /* @__PURE__ */ W("span", {
		class: "clip soft here",
		title: gn(r.name),
		children: gn(r.task)
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
	return /* @__PURE__ */ W("select", {
		class: "here",
		"aria-label": "Circuit",
		value: t,
		onChange: (e) => i(e.currentTarget.value),
		children: n.map((e) => /* @__PURE__ */ W("option", {
			value: e.id,
			children: [
				gn(e.task, 40),
				" · ",
				gn(e.name, 40)
			]
		}, e.id))
	});
}
var wC = {
	auto: "light",
	light: "dark",
	dark: "auto"
}, TC = {
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
function EC() {
	let e = nn.value, t = `Colours: ${TC[e].name}. Next: ${TC[wC[e]].name}`;
	return /* @__PURE__ */ W("button", {
		type: "button",
		class: "quiet icon",
		"aria-label": t,
		title: t,
		onClick: () => an(wC[e]),
		children: /* @__PURE__ */ W("svg", {
			viewBox: "0 0 16 16",
			width: "16",
			height: "16",
			"aria-hidden": "true",
			children: [/* @__PURE__ */ W("circle", {
				cx: "8",
				cy: "8",
				r: "5.5",
				fill: "none",
				stroke: "currentColor",
				"stroke-width": "1.4"
			}), /* @__PURE__ */ W("path", {
				d: TC[e].path,
				fill: "currentColor"
			})]
		})
	});
}
// src/frame/welcome.tsx
var DC = "gossamer.tour", OC = [
	{
		title: "What you see",
		says: /* @__PURE__ */ W(x, { children: [
			"The part of a model that does one task. Boxes are ",
			/* @__PURE__ */ W("b", { children: "nodes" }),
			": single channels and neurons. Lines are ",
			/* @__PURE__ */ W("b", { children: "edges" }),
			": the model's own weights between them, ",
			/* @__PURE__ */ W("span", {
				class: "pos",
				children: "blue if positive"
			}),
			", ",
			/* @__PURE__ */ W("span", {
				class: "neg",
				children: "vermilion if negative"
			}),
			". Prompts enter below, the answer leaves above. All else is held at its mean."
		] })
	},
	{
		title: "Look around",
		says: /* @__PURE__ */ W(x, { children: "Point at a node to light up what leads to it and from it. Click it to see when it is active, what it reads and writes, and what ablating it costs. Drag to move, scroll to zoom. Everything can be undone." })
	},
	{
		title: "Is it true?",
		says: /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W("b", { children: "Evidence" }), " compares the circuit with the whole model on prompts that weren't used to find it: what the circuit does alone, what the model does without it, and how chance does as well."] })
	},
	{
		title: "What to doubt",
		says: /* @__PURE__ */ W(x, { children: "A circuit explains the behaviour on this task's prompts, not elsewhere. Another seed may find other nodes, and a low loss doesn't make a name right. Losses are nats a prompt: guessing between two answers costs 0.693." })
	}
], kC = [
	[["Tab"], "from part to part of the page"],
	[[
		"↑",
		"↓",
		"←",
		"→"
	], "within a list, tokens, a histogram, a matrix; to neighbouring nodes in the graph"],
	[["Enter"], "show the node that is in focus"],
	[["Esc"], "back to the circuit; close what is open"],
	[["/"], "search"],
	[["Ctrl", "Z"], "undo; with Shift, redo"]
];
function AC({ store: e }) {
	return /* @__PURE__ */ W(x, { children: [/* @__PURE__ */ W(jC, { store: e }), /* @__PURE__ */ W(MC, { store: e })] });
}
function jC({ store: e }) {
	let [t, n] = R(() => Xt(DC) === null), [r, i] = R(0), a = OC[r];
	if (!t || !a || e.circuit.value === null || e.route.value.page !== "circuit") return null;
	let o = () => {
		Zt(DC, "seen"), n(!1);
	}, s = r === OC.length - 1;
	return /* @__PURE__ */ W("section", {
		class: "first-visit",
		"aria-label": "A short tour",
		onKeyDown: (e) => e.key === "Escape" && (e.stopPropagation(), o()),
		children: [
			/* @__PURE__ */ W("div", {
				class: "spread",
				children: [/* @__PURE__ */ W("span", {
					class: "overline",
					children: [
						"New here? ",
						r + 1,
						" of ",
						OC.length
					]
				}), /* @__PURE__ */ W("button", {
					type: "button",
					class: "quiet icon small",
					"aria-label": "Close the tour",
					onClick: o,
					children: "×"
				})]
			}),
			/* @__PURE__ */ W("div", {
				"aria-live": "polite",
				children: [/* @__PURE__ */ W("h2", { children: a.title }), /* @__PURE__ */ W("p", { children: a.says })]
			}),
			/* @__PURE__ */ W("div", {
				class: "spread",
				children: [/* @__PURE__ */ W("div", {
					class: "dots",
					"aria-hidden": "true",
					children: OC.map((e, t) => /* @__PURE__ */ W("i", { class: t === r ? "on" : "" }))
				}), /* @__PURE__ */ W("div", {
					class: "row",
					children: [r > 0 && /* @__PURE__ */ W("button", {
						type: "button",
						class: "quiet",
						onClick: () => i(r - 1),
						children: "Back"
					}), /* @__PURE__ */ W("button", {
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
function MC({ store: e }) {
	let t = Te(null);
	return Ct(() => {
		let n = t.current;
		e.helping.value && n && !n.open && n.showModal();
	}), z(() => () => t.current?.close(), []), /* @__PURE__ */ W("dialog", {
		ref: t,
		class: "dialog help",
		"aria-label": "Help",
		onClose: () => void (e.helping.value = !1),
		onKeyDown: (e) => e.stopPropagation(),
		onClick: (e) => e.target === e.currentTarget && e.currentTarget.close(),
		children: /* @__PURE__ */ W("div", {
			class: "help-body",
			children: [
				/* @__PURE__ */ W("div", {
					class: "spread",
					children: [/* @__PURE__ */ W("h1", { children: "How to read this page" }), /* @__PURE__ */ W("button", {
						type: "button",
						class: "quiet icon",
						"aria-label": "Close",
						onClick: () => t.current?.close(),
						children: "×"
					})]
				}),
				/* @__PURE__ */ W("ol", {
					class: "steps",
					children: OC.map((e) => /* @__PURE__ */ W("li", { children: [/* @__PURE__ */ W("h2", { children: e.title }), /* @__PURE__ */ W("p", { children: e.says })] }, e.title))
				}),
				/* @__PURE__ */ W("h2", { children: "Keys" }),
				/* @__PURE__ */ W("table", {
					class: "table keys",
					children: [/* @__PURE__ */ W("thead", {
						class: "sr-only",
						children: /* @__PURE__ */ W("tr", { children: [/* @__PURE__ */ W("th", {
							scope: "col",
							children: "Key"
						}), /* @__PURE__ */ W("th", {
							scope: "col",
							children: "What it does"
						})] })
					}), /* @__PURE__ */ W("tbody", { children: kC.map(([e, t]) => /* @__PURE__ */ W("tr", { children: [/* @__PURE__ */ W("th", {
						scope: "row",
						children: e.map((e) => /* @__PURE__ */ W("kbd", { children: e }, e))
					}), /* @__PURE__ */ W("td", { children: t })] }, t)) })]
				})
			]
		})
	});
}
// src/app.tsx
function NC({ store: e }) {
	Ct(() => {
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
	let t = gt(() => e.route.value.page);
	return /* @__PURE__ */ W("div", {
		class: "app",
		children: [
			/* @__PURE__ */ W(bC, { store: e }),
			e.trouble.value && /* @__PURE__ */ W("p", {
				role: "alert",
				class: "trouble",
				children: e.trouble.value
			}),
			/* @__PURE__ */ W("main", { children: PC(t.value, e) }),
			/* @__PURE__ */ W(AC, { store: e })
		]
	});
}
function PC(e, t) {
	switch (e) {
		case "circuit": return /* @__PURE__ */ W(Lm, { store: t });
		case "evidence": return /* @__PURE__ */ W(cS, { store: t });
		case "live": return /* @__PURE__ */ W(dC, { store: t });
		case "many": return /* @__PURE__ */ W(mx, { store: t });
		case "compare": return /* @__PURE__ */ W(Ch, { store: t });
		case "run": return /* @__PURE__ */ W(ax, { store: t });
		case "formation": return /* @__PURE__ */ W($b, { store: t });
	}
}
// src/graph/style.css?inline
var FC = ":host{--band-attention:#f3f5f9;--band-mlp:#f8f6f1;--cell-attention:#ede9f7;--cell-neuron:#e4f1e8}:host([data-theme=dark]){--band-attention:#1a1f28;--band-mlp:#1f1d1a;--cell-attention:#322d4d;--cell-neuron:#20372b}.graph-head{border-bottom:1px solid var(--line);grid-area:1/1/2/2;min-width:0}.graph-tools{flex-wrap:wrap;align-items:center;gap:6px 12px;padding:8px 12px;font-size:13px;display:flex}.graph-buttons{display:inline-flex}.graph-buttons button{border-radius:0;min-width:30px;margin-left:-1px;padding:3px 7px}.graph-buttons button:first-child{border-radius:6px 0 0 6px}.graph-buttons button:last-child{border-radius:0 6px 6px 0}.graph-buttons button:hover:not(:disabled),.graph-buttons button:focus-visible{z-index:1;position:relative}.graph-buttons .graph-scale{min-width:54px}.graph-slider{white-space:nowrap;align-items:center;gap:6px;display:inline-flex}.graph-slider span{color:var(--soft)}.graph-slider input{width:76px;accent-color:var(--accent)}.graph-slider output{min-width:3.2em}.graph-search{flex:150px;max-width:300px;position:relative}.graph-search input,.graph-marker input{background:var(--ground);border:1px solid var(--line);border-radius:6px;width:100%;padding:3px 9px}.graph-search input::placeholder,.graph-marker input::placeholder{color:var(--soft);opacity:1}.graph-hits,.graph-menu-panel{z-index:30;background:var(--ground);border:1px solid var(--line);border-radius:8px;position:absolute;top:calc(100% + 5px);box-shadow:0 8px 28px #00000029}.graph-hits{width:max-content;min-width:100%;max-width:440px;left:0}.graph-hits ul{max-height:320px;margin:0;padding:4px;list-style:none;overflow:auto}.graph-hits li{cursor:pointer;border-radius:5px;justify-content:space-between;gap:18px;padding:3px 8px;display:flex}.graph-hits li[aria-selected=true],.graph-hits li:hover{background:var(--raised)}.graph-hits li[aria-selected=true]{box-shadow:inset 2px 0 0 var(--accent)}.graph-hits small,.graph-hits p{color:var(--soft);font-size:12px}.graph-hits p{border-top:1px solid var(--line);margin:0;padding:5px 12px}.graph-menu{position:relative}.graph-menu-panel{flex-direction:column;gap:8px;width:max-content;min-width:190px;max-height:70vh;padding:12px;display:flex;right:0;overflow:auto}.graph-menu-panel fieldset{border:0;flex-direction:column;gap:3px;margin:0;padding:0;display:flex}.graph-menu-panel legend{color:var(--soft);padding:0 0 3px;font-size:12px}.graph-menu-panel label{align-items:center;gap:7px;display:flex}.graph-menu-panel code,.graph-marker code{font:12px ui-monospace,DejaVu Sans Mono,monospace}.graph-menu-panel>button{text-align:left}.graph-group{justify-content:space-between;gap:8px;display:flex}.graph-group .plain{text-align:left;flex:1}.graph-banner{background:var(--lit);align-items:center;gap:12px;margin:0;padding:6px 12px;font-size:13px;display:flex}.graph{grid-area:2/1/3/2;grid-template-rows:1fr auto;min-width:0;min-height:0;display:grid}.graph-canvas{min-height:0;position:relative;overflow:hidden}.graph-canvas canvas{cursor:grab;touch-action:none;width:100%;height:100%;position:absolute;inset:0}.graph-canvas canvas:active{cursor:grabbing}.graph-canvas canvas:focus-visible{outline-offset:-2px}.graph-wait{text-align:center;color:var(--soft);margin:0;position:absolute;inset:45% 0 auto}.graph-tip{z-index:10;background:var(--ground);border:1px solid var(--line);pointer-events:none;overflow-wrap:anywhere;border-radius:7px;max-width:300px;padding:7px 11px;font-size:12px;position:absolute;box-shadow:0 4px 16px #00000024}.graph-tip dl{gap:1px;margin:3px 0 0;display:grid}.graph-tip dl>div{justify-content:space-between;gap:16px;display:flex}.graph-tip dt{color:var(--soft);white-space:nowrap}.graph-tip dd{text-align:right;margin:0}.graph-marker,.graph-marker form{align-items:center;gap:8px;font-size:13px;display:flex}.graph-marker{z-index:5;background:var(--ground);border:1px solid var(--line);white-space:nowrap;border-radius:10px;max-width:calc(100% - 24px);padding:6px 8px 6px 12px;position:absolute;bottom:12px;left:50%;transform:translate(-50%);box-shadow:0 4px 18px #0000001f}.graph-marker input{width:190px}.graph-marker small{color:var(--soft)}.graph-foot{border-top:1px solid var(--line);color:var(--soft);padding:6px 12px 7px;font-size:12px}.graph-legend{flex-wrap:wrap;gap:2px 16px;margin:0;padding:0;list-style:none;display:flex}.graph-legend li{align-items:center;gap:6px;display:inline-flex}.graph-legend .positive{stroke:var(--positive)}.graph-legend .negative{stroke:var(--negative)}.graph-legend .plain{stroke:var(--soft)}.graph-legend .stream{stroke:var(--stream)}.graph-legend .arc{fill:none;stroke:var(--ink)}.graph-legend .chip{background:var(--node-line);border-radius:3px;width:20px;height:10px}.graph-status{flex-wrap:wrap;gap:0 16px;margin:2px 0 0;display:flex}.graph-status span:first-child{color:var(--ink)}.unseen{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;margin:-1px;position:absolute;overflow:hidden}@media (max-width:800px){.graph-page{grid-template:auto minmax(340px,60vh) auto/1fr}.graph-page>.panel{border-left:0;border-top:1px solid var(--line);grid-area:3/1/4/2}}", IC = class extends Error {};
function LC(e, t, n) {
	let r = Object.hasOwn(e, t) ? e[t] : void 0;
	if (r === void 0) throw new IC(`This page holds no ${n} "${t}".`);
	return r;
}
function RC(e, t) {
	return {
		index: async () => e.index,
		circuit: async (t) => LC(e.circuits, t, "circuit"),
		behaviour: async (t) => LC(e.behaviours, t, "measurements of"),
		run: async (t) => LC(e.runs, t, "run"),
		formation: async (t) => LC(e.formations, t, "formation"),
		live: async () => {
			throw new IC("There is no model behind this page: open the circuit with `gossamer view`.");
		},
		saveNotes: async (e, n) => {
			if (!t) throw new IC("This page can't save: open the circuit with `gossamer view --edit`.");
			t(e, n);
		}
	};
}
async function zC(e, t) {
	let n;
	try {
		n = await fetch(e, t);
	} catch (e) {
		throw e instanceof DOMException && e.name === "AbortError" ? e : new IC("The server doesn't answer: is `gossamer view` still running?");
	}
	if (n.ok) return await n.json();
	let r = await n.json().catch(() => null);
	throw new IC(typeof r?.error == "string" ? r.error : `The server answered ${n.status}.`);
}
function BC() {
	let e = { "content-type": "application/json" }, t = (e, t) => `api/${e}/${encodeURIComponent(t)}`;
	return {
		index: () => zC("api/index"),
		circuit: (e) => zC(t("circuits", e)),
		behaviour: (e) => zC(`${t("circuits", e)}/behaviour`),
		run: (e) => zC(t("runs", e)),
		formation: (e) => zC(t("formations", e)),
		live: (n, r, i) => zC(`${t("circuits", n)}/live`, {
			method: "POST",
			headers: e,
			body: JSON.stringify(r),
			signal: i
		}),
		saveNotes: async (n, r) => {
			await zC(`${t("circuits", n)}/notes`, {
				method: "PUT",
				headers: e,
				body: JSON.stringify(r)
			});
		}
	};
}
// src/main.tsx
var VC = [
	le,
	":host{--ground:#fff;--raised:#f6f7f9;--sunk:#eceef3;--line:#d9dde3;--line-strong:#868f9f;--ink:#1a1f2b;--soft:#566072;--accent:#5b4bc4;--accent-wash:#efedfb;--on-accent:#fff;--positive:#0072b2;--negative:#bf4a00;--positive-wash:#e3f0f8;--negative-wash:#fdeee4;--stream:#b4b9c4;--band:#f3f4f8;--node:#fff;--node-line:#1a1f2b;--lit:#ffe9a8;--focus:#5b4bc4;--shadow:0 1px 2px #1419280f, 0 6px 24px #1419281f;--mono:ui-monospace, \"SF Mono\", \"Cascadia Mono\", \"DejaVu Sans Mono\", monospace;--sans:system-ui, -apple-system, \"Segoe UI\", \"Noto Sans\", \"DejaVu Sans\", sans-serif;--radius:6px;--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light;height:100%;display:block}:host([data-theme=dark]){--ground:#14171d;--raised:#1d2129;--sunk:#262b35;--line:#363c48;--line-strong:#778193;--ink:#eceff4;--soft:#a3adbd;--accent:#a99cff;--accent-wash:#282548;--on-accent:#14121f;--positive:#56b4e9;--negative:#ff8a4c;--positive-wash:#14303f;--negative-wash:#3d2416;--stream:#525a69;--band:#191d24;--node:#242a34;--node-line:#dfe4ec;--lit:#5a4a12;--focus:#a99cff;--shadow:0 1px 2px #0006, 0 8px 28px #00000080;--lightningcss-light: ;--lightningcss-dark:initial;color-scheme:dark}.app{background:var(--ground);height:100%;color:var(--ink);font:14px/1.45 var(--sans);font-variant-numeric:tabular-nums;text-align:start;grid-template-rows:auto auto minmax(0,1fr);grid-template-columns:minmax(0,1fr);display:grid;position:relative}.app *,.app :before,.app :after{box-sizing:border-box}main{grid-row:3;min-height:0;overflow:auto}.trouble{background:var(--negative-wash);border-bottom:1px solid var(--negative);color:var(--ink);overflow-wrap:anywhere;grid-row:2;margin:0;padding:8px 16px}:focus-visible{outline:2px solid var(--focus);outline-offset:2px}::selection{background:var(--lit);color:var(--ink)}.page{max-width:1080px;margin:0 auto;padding:24px 24px 64px}.page.wide{max-width:none}.stack{flex-direction:column;gap:12px;min-width:0;display:flex}.row{flex-wrap:wrap;align-items:center;gap:8px;min-width:0;display:flex}.spread{flex-wrap:wrap;justify-content:space-between;align-items:center;gap:8px 16px;min-width:0;display:flex}.section{min-width:0;margin-top:24px}.section>.spread:first-child{margin-bottom:8px}.app .spread>h1,.app .spread>h2,.app .spread>h3{margin:0}.card{background:var(--ground);border:1px solid var(--line);border-radius:10px;min-width:0;padding:16px}.cards{grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:16px;display:grid}a.card,button.card{color:inherit;text-align:start;text-decoration:none}a.card:hover,button.card:hover{border-color:var(--accent)}.app h1,.app h2,.app h3{text-wrap:balance;overflow-wrap:anywhere;margin:0 0 8px;line-height:1.25}.app h1{letter-spacing:-.01em;font-size:20px;font-weight:650}.app h2{font-size:15px;font-weight:650}.app h3{font-size:13px;font-weight:650}.app p{text-wrap:pretty;margin:0 0 8px}.app p:last-child{margin-bottom:0}.app a{color:var(--accent);text-underline-offset:2px}.lede{color:var(--soft);max-width:68ch;font-size:15px}.soft{color:var(--soft)}.app .small{font-size:12px}.overline{color:var(--soft);letter-spacing:.05em;text-transform:uppercase;font-size:11px;font-weight:600}.num{font-variant-numeric:tabular-nums;white-space:nowrap}.pos{color:var(--positive)}.neg{color:var(--negative)}.mono,.token,.command{font-family:var(--mono);font-size:.92em}.token{white-space:pre;unicode-bidi:isolate}.command{background:var(--sunk);border-radius:var(--radius);white-space:pre;-webkit-user-select:all;user-select:all;padding:8px 10px;display:block;overflow-x:auto}kbd{border:1px solid var(--line);background:var(--raised);min-width:22px;font:12px/1.4 var(--mono);text-align:center;border-bottom-width:2px;border-radius:5px;padding:1px 6px;display:inline-block}.clip{text-overflow:ellipsis;white-space:nowrap;min-width:0;overflow:hidden}.sr-only{clip-path:inset(50%);white-space:nowrap;border:0;width:1px;height:1px;margin:-1px;padding:0;position:absolute;overflow:hidden}dl.facts{grid-template-columns:minmax(7em,max-content) minmax(0,1fr);gap:4px 16px;margin:0;display:grid}dl.facts dt{color:var(--soft)}dl.facts dd{overflow-wrap:anywhere;margin:0}.stats{flex-wrap:wrap;gap:12px 24px;display:flex}.stat{min-width:0}.stat>.value{letter-spacing:-.01em;font-size:20px;font-weight:600;line-height:1.2}.stat>.name{color:var(--soft);font-size:12px}.meter{background:var(--sunk);border-radius:3px;height:6px;display:block;overflow:hidden}.meter>i{background:var(--positive);border-radius:3px;height:100%;display:block}.meter>i.neg{background:var(--negative)}.app button,.app select,.app input,.app textarea{font:inherit;color:inherit;letter-spacing:inherit}.app button,.app select{background:var(--raised);border:1px solid var(--line);border-radius:var(--radius);cursor:pointer;padding:3px 10px}.app button.card{background:var(--ground);padding:16px}.app button:hover:not(:disabled),.app select:hover:not(:disabled){border-color:var(--line-strong)}.app button:disabled,.app select:disabled{opacity:.5;cursor:default}.app button.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600}.app button.quiet{background:0 0;border-color:#0000}.app button.quiet:hover:not(:disabled){background:var(--sunk)}.app button.link{color:var(--accent);text-underline-offset:2px;background:0 0;border:0;padding:0;text-decoration:underline}.app button.icon{place-items:center;width:30px;height:30px;padding:0;display:inline-grid}.app button[aria-pressed=true]{background:var(--accent-wash);border-color:var(--accent)}.app input:not([type=checkbox],[type=radio],[type=range]),.app textarea{background:var(--ground);border:1px solid var(--line-strong);border-radius:var(--radius);min-width:0;padding:3px 8px}.app ::placeholder{color:var(--soft);opacity:1}.app input[type=range],.app input[type=checkbox],.app input[type=radio]{accent-color:var(--accent)}.field{align-items:center;gap:8px;display:inline-flex}.field>span:first-child{color:var(--soft);font-size:12px}.check{cursor:pointer;align-items:center;gap:6px;display:inline-flex}.segmented{border:1px solid var(--line);border-radius:var(--radius);background:var(--raised);gap:2px;padding:2px;display:inline-flex}.app .segmented>button{color:var(--soft);background:0 0;border:0;border-radius:4px;padding:1px 8px}.app .segmented>button:hover{color:var(--ink)}.app .segmented>button[aria-pressed=true],.app .segmented>button[aria-checked=true]{background:var(--ground);color:var(--ink);box-shadow:0 0 0 1px var(--line-strong)}.tabs{border-bottom:1px solid var(--line);flex-wrap:wrap;gap:0 4px;display:flex}.app .tabs>button,.app .tabs>a{color:var(--soft);background:0 0;border:0;border-bottom:2px solid #0000;border-radius:4px 4px 0 0;margin-bottom:-1px;padding:5px 10px;text-decoration:none}.app .tabs>:hover{color:var(--ink)}.app .tabs>[aria-selected=true],.app .tabs>[aria-current]{border-bottom-color:var(--accent);color:var(--ink);font-weight:600}.chip{border:1px solid var(--line);background:var(--raised);color:var(--soft);white-space:nowrap;border-radius:999px;align-items:center;gap:4px;padding:0 8px;font-size:12px;line-height:20px;display:inline-flex}.app button.chip{border-radius:999px;padding:0 8px}.app .chip.on{background:var(--accent-wash);border-color:var(--accent);color:var(--ink)}.table{border-collapse:collapse;width:100%;font-size:13px}.table th,.table td{border-bottom:1px solid var(--line);text-align:start;vertical-align:middle;padding:4px 8px}.table th{color:var(--soft);white-space:nowrap;font-size:12px;font-weight:600}.table tbody th{color:inherit;font-size:inherit;font-weight:400}.table .num{text-align:end}.table tbody tr:hover{background:var(--raised)}.table tr[aria-selected=true],.table tr[aria-current=true]{background:var(--accent-wash)}.app .table th[aria-sort]>button{font-weight:inherit;color:inherit;background:0 0;border:0;border-radius:3px;padding:0}.app .table th[aria-sort]>button:hover{color:var(--ink)}.table th[aria-sort]>button:after{content:\"↕\";text-align:end;opacity:.45;width:1.1em;display:inline-block}.table th[aria-sort=ascending]>button:after{content:\"↑\";opacity:1}.table th[aria-sort=descending]>button:after{content:\"↓\";opacity:1}.scroller{min-width:0;overflow:auto}.callout{border:1px solid var(--line);border-inline-start:3px solid var(--line-strong);border-radius:var(--radius);background:var(--raised);padding:10px 12px}.callout.warn{border-inline-start-color:var(--negative)}.callout.good{border-inline-start-color:var(--positive)}.empty{color:var(--soft);text-align:center;padding:24px}.busy{color:var(--soft)}.busy:before{content:\"\";border:2px solid var(--line-strong);vertical-align:-.1em;border-top-color:#0000;border-radius:50%;width:.8em;height:.8em;margin-inline-end:8px;animation:.8s linear infinite turn;display:inline-block}@keyframes turn{to{transform:rotate(1turn)}}.popover{z-index:20;border:1px solid var(--line);background:var(--ground);color:var(--ink);box-shadow:var(--shadow);border-radius:8px;padding:8px 10px;position:absolute}.dialog{border:1px solid var(--line);background:var(--ground);max-width:min(680px,100vw - 32px);max-height:min(86vh,860px);color:var(--ink);box-shadow:var(--shadow);border-radius:12px;padding:24px;overflow:auto}.dialog::backdrop{background:#0a0c1473}@media (prefers-reduced-motion:reduce){.app *,.app :before,.app :after{scroll-behavior:auto!important;transition-duration:.01ms!important;animation-duration:.01ms!important;animation-iteration-count:1!important}}.graph-page{grid-template:auto minmax(0,1fr)/minmax(0,1fr) minmax(340px,28%);height:100%;display:grid}.app .panel h2{font-size:13px}.panel .table th,.panel .table td{padding-inline:4px}.graph-page>.panel{border-left:1px solid var(--line);grid-area:1/2/3/3;padding:16px 20px 48px;overflow:auto}@media (max-width:760px){.graph-page{grid-template:auto 70vh auto/minmax(0,1fr);height:auto}.graph-page>.panel{border-left:0;border-top:1px solid var(--line);grid-area:3/1/4/2}}",
	".top-bar{border-bottom:1px solid var(--line);background:var(--raised);flex-wrap:wrap;align-items:stretch;gap:0 16px;min-height:44px;padding:3px 12px 0 16px;display:flex}.top-bar>*{align-self:center}.brand{letter-spacing:-.01em;align-items:center;gap:7px;font-size:15px;font-weight:650;display:inline-flex}.brand circle{fill:var(--raised);stroke:var(--ink);stroke-width:1.4px}.brand .thread{fill:none;stroke:var(--stream);stroke-width:1.5px}.brand .thread.pos{stroke:var(--positive)}.brand .thread.neg{stroke:var(--negative)}.top-bar .here{max-width:min(38vw,320px)}.tabs.views{border:0;align-self:stretch}.app .tabs.views>a{border-radius:0;align-items:center;min-height:38px;margin:0;padding:0 10px;display:flex}.top-bar .end{margin-inline-start:auto}.first-visit{z-index:10;border:1px solid var(--line);background:var(--ground);width:min(348px,100% - 40px);box-shadow:var(--shadow);border-radius:10px;padding:12px 16px 14px;position:absolute;bottom:20px;right:20px}.first-visit p{min-height:10.2em}.app:has(.first-visit) .panel{padding-bottom:320px}.dots{gap:5px;display:flex}.dots i{background:var(--stream);border-radius:50%;width:7px;height:7px}.dots i.on{background:var(--accent)}.dialog.help{padding:0}.help-body{padding:22px 26px 26px}.steps{counter-reset:step;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:14px 28px;margin:12px 0 24px;padding:0;list-style:none;display:grid}.steps h2:before{counter-increment:step;content:counter(step) \".\";color:var(--soft);margin-inline-end:6px}.steps p{color:var(--soft)}.keys kbd+kbd{margin-inline-start:3px}.circuit-panel h1{margin:2px 0}.circuit-panel .stats{gap:12px 32px;margin-top:14px}.loss{grid-template-columns:8.5em minmax(0,1fr) 3.2em;align-items:center;gap:10px;font-size:13px;line-height:24px;display:grid}.loss .num{text-align:end}.losses>p{margin-top:6px}.track{background:var(--sunk);border-radius:2px;height:10px;position:relative}.track i{position:absolute;top:0;bottom:0}.track .fill{background:var(--positive);border-radius:2px;left:0}.track .target{background:var(--ink);width:2px;margin-left:-1px;top:-3px;bottom:-3px}.track .chance{border-left:1px dashed var(--line-strong);width:0;margin-left:-1px;top:-3px;bottom:-3px}.pair{grid-template-columns:max-content minmax(0,1fr);gap:8px 12px;margin:0;display:grid}.pair dt{color:var(--soft)}.pair dd{flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:2px 12px;margin:0;display:flex}.pair .prompt>*{background:var(--sunk);max-width:100%;color:inherit;vertical-align:bottom;border-radius:2px;margin-right:1px;padding:0 1px;display:inline-block;overflow:hidden}.pair .prompt>mark{background:var(--lit);box-shadow:inset 0 -2px 0 var(--ink)}.pair .answer{white-space:nowrap}.pair .answer .token{border:1px solid var(--line-strong);border-radius:3px;padding:0 4px;font-weight:600}.note+.note{margin-top:12px}.note .links{margin-top:4px}.app button.remove{color:var(--soft);padding:0 6px;text-decoration:none}.node-grid .head,.node-grid .line{border-bottom:1px solid var(--line);align-items:center;gap:6px;padding:0 4px;display:grid}.node-grid .head{scrollbar-gutter:stable;color:var(--soft);padding:4px;font-size:12px;font-weight:600;overflow:hidden}.app .node-grid .head button{font-weight:inherit;background:0 0;border:0;padding:0}.node-grid .head [aria-sort]>button:after{content:\"↕\";opacity:.45;margin-inline-start:3px}.node-grid .head [aria-sort=ascending]>button:after{content:\"↑\";opacity:1}.node-grid .head [aria-sort=descending]>button:after{content:\"↓\";opacity:1}.node-grid .body{overflow-anchor:none;scrollbar-gutter:stable;overflow:auto}.node-grid .line{cursor:pointer}.node-grid .line:hover{background:var(--raised)}",
	FC,
	".token .mark,.heat .mark{opacity:.55;font-size:.94em}.heat-map{overflow-wrap:anywhere;line-height:1.7}.heat{text-overflow:ellipsis;vertical-align:bottom;cursor:default;border-radius:2px;max-width:100%;padding:0 2px;font-size:12px;line-height:1.5;display:inline-block;overflow:hidden}.heat .mark{opacity:.7}.heat:focus-visible,.heat:hover{outline:2px solid var(--focus);outline-offset:1px;position:relative}.heat.drawn{padding:0 4px;box-shadow:inset 0 0 0 2px}.heat.differs{text-underline-offset:3px;text-decoration:underline;text-decoration-thickness:2px}.heat-map.aligned{display:contents}.aligned>.heat{text-align:center;border-radius:2px;min-width:24px;padding:1px 3px}.heat-legend{align-items:center;gap:6px;display:inline-flex}.heat-legend .ramp{border:1px solid var(--line);border-radius:2px;width:48px;height:8px}.tip{z-index:40;background:var(--ink);max-width:min(360px,100vw - 8px);color:var(--ground);box-shadow:var(--shadow);pointer-events:none;border-radius:6px;padding:4px 8px;font-size:12px;position:fixed;top:0;left:0}.node-link .mono{flex:none;font-size:12px}.node-link{align-items:baseline;gap:6px;display:inline-flex;overflow:hidden}.node-link:focus-visible{outline-offset:-2px}.app button.node-link{max-width:calc(100% + 8px);color:var(--accent);text-align:start;background:0 0;border:0;border-radius:4px;margin:0 -4px;padding:0 4px}.app button.node-link:hover:not(:disabled){background:var(--accent-wash)}.node-link .name{color:var(--ink);text-overflow:ellipsis;white-space:nowrap;min-width:0;overflow:hidden}.node-panel h1{margin:2px 0 4px}.node-panel h1.mono{font-size:18px}.node-panel .words{margin:6px 0 2px;font-weight:600}.node-panel .words:first-letter{text-transform:uppercase}.node-panel .key{margin:0}.row.tight{flex-wrap:nowrap;gap:2px}.row.naming{gap:4px 8px;margin:8px 0}.row.naming input{flex:160px}.chips,.links{flex-wrap:wrap;gap:4px 10px;margin:8px 0 0;padding:0;list-style:none;display:flex}.app .chip .remove{color:var(--soft);padding:0 2px;text-decoration:none}.effects{gap:12px;margin:0;display:grid}.effect dt{justify-content:space-between;display:flex}.effect dd{margin:0}.effect .value{font-size:16px;font-weight:600}.effect .value .small{font-weight:400}.strip{width:100%;height:16px;display:block}.strip path{fill:none;vector-effect:non-scaling-stroke}.strip .others{stroke:var(--stream);stroke-width:1px}.strip .zero{stroke:var(--line-strong);stroke-width:1px}.strip .here{stroke:var(--ink);stroke-width:2px}.strip .pos,.bars .pos{fill:var(--positive)}.strip .neg,.bars .neg{fill:var(--negative)}.ends{justify-content:space-between;display:flex}.weight{grid-template-columns:34px 4.2em;align-items:center;gap:6px;display:inline-grid}.app .table tr.pressable{cursor:pointer}.app button.more,.pruned{margin-top:6px}.pruned summary{cursor:pointer}.zeros{grid-template-columns:max-content 1fr max-content;align-items:center;gap:10px;margin-bottom:8px;font-size:12px;display:grid}.meter>i.zero{background:var(--line-strong)}.bars{border-bottom:1px solid var(--line-strong)}.bars svg{width:100%;height:96px;display:block}.bars .under{fill:var(--sunk)}.bars path{fill:none;stroke-width:1px;vector-effect:non-scaling-stroke}.bars .zero{stroke:var(--line-strong)}.bars .held{stroke:var(--ink);stroke-dasharray:3 2}.readout{min-height:1.5em}.dashed{border-top:1px dashed var(--ink);vertical-align:middle;width:14px;display:inline-block}.moments{flex-wrap:wrap;gap:2px 6px;margin:4px 0 0;display:flex}.moments dt{color:var(--soft)}.moments dd{margin:0 10px 0 0}.samples>[role=tabpanel]{padding-top:10px}.samples .spread{gap:6px 8px;margin-bottom:6px}.attention>.row{margin-bottom:6px}.sample-list{margin:0;padding:0;list-style:none}.sample-list li{border-top:1px solid var(--line);grid-template-columns:3.6em minmax(0,1fr);gap:10px;padding:6px 0;display:grid}.sample-list li>.num{text-align:end;padding-top:1px;font-size:12px}.pair-rows{border-top:1px solid var(--line);padding:6px 0}.pair-grid{gap:1px;width:max-content;display:grid}.pair-grid>.soft{font-size:12px}.matrix:focus-visible{outline-offset:-2px}.matrix{cursor:crosshair;margin-top:4px;display:block}",
	".ev-columns{grid-template-columns:minmax(0,1.25fr) minmax(320px,1fr);gap:8px 40px;display:grid}@media (max-width:1000px){.ev-columns{grid-template-columns:minmax(0,1fr)}}.ev-plot{min-width:0;overflow:hidden}.ev-plot svg{display:block;overflow:visible}.ev-plot text{fill:var(--ink);font-size:12px}.ev-plot text.ev-tick,.ev-plot .ev-note{fill:var(--soft);font-size:11.5px}.ev-plot .ev-note{font-weight:400}.ev-clear{fill:var(--ground)}.ev-plot text.ev-group{font-size:13px;font-weight:600}.ev-plot text.ev-label{fill:var(--soft)}.ev-plot text.ev-value{font-weight:600}.ev-grid{stroke:var(--line);stroke-opacity:.6}.ev-row{stroke:var(--line)}.ev-mark line{stroke:var(--soft);stroke-width:1.25px}.ev-mark.ev-chance line{stroke-dasharray:2 4}.ev-mark.ev-target line{stroke:var(--accent);stroke-dasharray:7 4}.ev-mark text{fill:var(--soft);paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round;font-size:11.5px}.ev-mark.ev-target text{fill:var(--accent)}.ev-points.ev-circuit circle{fill:var(--accent);stroke:var(--ground);stroke-width:1.5px}.ev-points.ev-random circle{fill:var(--negative);fill-opacity:.28;stroke:var(--negative);stroke-width:1.1px}.ev-points.ev-shuffled path{fill:var(--ground);stroke:var(--ink);stroke-width:1.6px}.ev-points text{paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round}.ev-verdict{border:1px solid var(--line);border-left:4px solid var(--ev-mark,var(--soft));background:var(--raised);border-radius:6px;align-items:center;gap:12px;margin:0 0 20px;padding:10px 16px;font-size:15px;display:flex}.ev-is-holds{--ev-mark:var(--positive)}.ev-is-fails{--ev-mark:var(--negative)}.ev-is-partly,.ev-is-missing{--ev-mark:var(--soft)}.ev-badge{border:1.5px solid var(--ev-mark);width:20px;height:20px;color:var(--ev-mark);border-radius:50%;flex:none;place-items:center;font-size:12px;font-weight:700;line-height:1;display:inline-grid}.ev-checks{margin:0;padding:0;list-style:none}.ev-check{border-top:1px solid var(--line);padding:10px 0 12px}.ev-check:first-child{border-top:0;padding-top:0}.ev-check h3{align-items:center;gap:8px;margin:0 0 4px;font-size:14px;display:flex}.ev-check h3 small{color:var(--ev-mark);margin-left:auto;font-weight:400}.ev-check p{margin:0 0 0 28px}.ev-otherwise,.ev-soft{color:var(--soft);font-size:13px}.ev-check p.ev-otherwise{margin-top:3px}.ev-soft{max-width:78ch}.ev-facts{border-top:1px solid var(--line);flex-wrap:wrap;gap:12px 40px;margin:20px 0 8px;padding:14px 0 0;display:flex}.ev-facts dt{color:var(--soft);font-size:12.5px}.ev-facts dd{margin:0;font-size:18px}.ev-facts small{color:var(--soft);margin-left:8px;font-size:12px}.ev-table{margin-top:12px}.ev-curve{fill:none;stroke:var(--positive);stroke-width:2px;stroke-linejoin:round}.ev-measured{fill:var(--positive)}.ev-itself{fill:var(--accent);stroke:var(--ground);stroke-width:1.5px}.ev-cut{stroke:var(--ink);stroke-width:1.5px}.ev-cut.ev-was{stroke:var(--soft);stroke-dasharray:3 3}.ev-here{fill:var(--ground);stroke:var(--ink);stroke-width:2px}.ev-beyond{fill:var(--band)}.ev-catch{fill:#0000;cursor:ew-resize;touch-action:none}.ev-legend{color:var(--soft);flex-wrap:wrap;gap:4px 24px;margin:4px 0 12px;padding:0 0 0 52px;font-size:12.5px;list-style:none;display:flex}.ev-legend svg{vertical-align:-1px;margin-right:6px;display:inline-block}.ev-mover{flex-wrap:wrap;align-items:center;gap:8px 16px;display:flex}.ev-mover label{flex:320px;align-items:center;gap:12px;display:flex}.ev-mover input[type=range]{accent-color:var(--accent);flex:1}.ev-mover input[type=number]{width:6em}.ev-said{margin:12px 0 4px;font-size:15px}",
	".lv-page{max-width:1560px}.lv-bench{grid-template-columns:340px minmax(0,1fr);align-items:start;gap:8px 44px;display:grid}@media (max-width:900px){.lv-bench{grid-template-columns:minmax(0,1fr)}}.lv-bench h2{margin:0 0 8px;font-size:14px}.lv-asked{gap:24px;display:grid}.lv-prompt{resize:vertical;width:100%;color:inherit;tab-size:4;font:13px/1.5 ui-monospace,DejaVu Sans Mono,monospace;display:block}.lv-pairs{margin:8px 0}.lv-page button[aria-pressed=true]{border-color:var(--accent);color:var(--accent)}.lv-mode{border:0;gap:4px 20px;margin:12px 0 0;padding:0;display:flex}.lv-mode legend{color:var(--soft);margin-bottom:2px;padding:0}.lv-mode label{align-items:center;gap:6px;display:inline-flex}.lv-page input[type=radio],.lv-page input[type=range]{accent-color:var(--accent)}.lv-chooser{gap:8px;display:grid}.lv-chooser select{background:var(--ground);width:100%;padding:4px;font:12.5px/1.5 ui-monospace,DejaVu Sans Mono,monospace}.lv-kinds{grid-template-columns:repeat(3,1fr);gap:8px;display:grid}.lv-edits{margin:14px 0;padding:0;list-style:none}.lv-edits li{border-top:1px solid var(--line);grid-template-columns:minmax(0,1fr) auto auto;align-items:center;gap:4px 8px;padding:8px 0;display:grid}.lv-edit-node{text-overflow:ellipsis;white-space:nowrap;font-family:ui-monospace,DejaVu Sans Mono,monospace;font-size:12.5px;overflow:hidden}.lv-edit-node small{color:var(--soft);margin-left:8px}.lv-remove{padding:1px 8px;font-size:16px;line-height:1.3}.lv-amount{grid-column:1/-1;align-items:center;gap:8px;display:flex}.lv-amount input[type=range]{flex:1;min-width:0}.lv-amount input[type=number]{width:6.5em}.lv-status{min-height:1.45em;color:var(--soft);gap:16px;margin:0 0 14px;display:flex}.lv-ms{margin-left:auto}.lv-trouble{border:1px solid var(--negative);border-left-width:4px;border-radius:6px;margin:0 0 14px;padding:8px 14px}.lv-outcome{grid-template-columns:minmax(280px,1.25fr) minmax(220px,1fr) auto;gap:20px 44px;margin-bottom:20px;display:grid}@media (max-width:1250px){.lv-outcome{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}.lv-bars{grid-template-columns:auto minmax(60px,1fr) auto auto;align-items:center;gap:8px 12px;margin:0;padding:0;list-style:none;display:grid}.lv-bars.lv-plain{grid-template-columns:auto minmax(60px,1fr) auto;gap:5px 12px;font-size:13px}.lv-plain .lv-chip{line-height:1.3;display:inline-block}.lv-bars li{grid-column:1/-1;grid-template-columns:subgrid;align-items:center;display:grid}.lv-bars b,.lv-bars .lv-was,.lv-plain li>:last-child{text-align:right}.lv-was{min-width:6.2em;color:var(--soft);white-space:nowrap}.lv-word small{color:var(--soft);margin-left:6px}.lv-chip{background:var(--raised);border-radius:4px;padding:1px 6px}.lv-track{background:var(--raised);border-radius:3px;height:18px;position:relative}.lv-plain .lv-track{height:10px}.lv-fill{background:var(--accent);border-radius:3px;height:100%;display:block}.lv-plain .lv-fill{background:var(--stream)}.lv-was-mark{border:1px solid var(--ground);box-sizing:content-box;background:var(--ink);width:3px;height:14px;display:inline-block}.lv-track .lv-was-mark{height:22px;margin-left:-2px;position:absolute;top:-3px}.lv-key{align-items:center;gap:6px;margin:8px 0 0;display:flex}.lv-now{font-weight:600}.lv-heat-head{flex-wrap:wrap;align-items:center;gap:6px 24px;display:flex}.lv-heat-head h2{margin:0}.lv-heat-head input{width:150px;margin-left:auto}.lv-scale{width:230px;font-size:11px}.lv-ramp{background:linear-gradient(to right, var(--negative), color-mix(in srgb, var(--negative) 71%, var(--raised)) 25%, color-mix(in srgb, var(--negative) 35%, var(--raised)) 44%, var(--raised) 50%, color-mix(in srgb, var(--positive) 35%, var(--raised)) 56%, color-mix(in srgb, var(--positive) 71%, var(--raised)) 75%, var(--positive));border-radius:2px;height:8px}.lv-ends{color:var(--soft);justify-content:space-between;display:flex}.lv-readout{min-height:1.45em;color:var(--soft);margin:6px 0;font-size:13px}.lv-readout b{color:var(--ink)}.lv-heat{border:1px solid var(--line);border-radius:8px;max-height:78vh;overflow:auto}.lv-tokens{z-index:2;border-bottom:1px solid var(--line);background:var(--ground);width:max-content;min-width:100%;height:84px;display:flex;position:sticky;top:0}.lv-corner{background:var(--ground);flex:none;width:150px;position:sticky;left:0}.lv-token{writing-mode:vertical-rl;text-align:left;flex:none;align-items:center;padding:6px 0;font-size:12px;line-height:1;display:flex;overflow:hidden;transform:rotate(180deg)}.lv-token.lv-on{color:var(--accent);font-weight:700}.lv-rows{width:max-content;display:flex}.lv-rows canvas{display:block}.lv-labels{z-index:1;background:var(--ground);width:150px;position:sticky;left:0}.lv-site,.lv-node{white-space:nowrap;width:100%;height:18px;padding:0 8px 0 10px;font-size:11.5px;line-height:18px;display:flex}.lv-site{color:var(--soft);font-weight:600}.lv-node{background:0 0;border:0;border-radius:0;justify-content:space-between;gap:6px;padding-left:22px}.lv-node:focus-visible{outline-offset:-2px}.lv-node:hover,.lv-node.lv-on{background:var(--raised)}.lv-name{text-overflow:ellipsis;overflow:hidden}.lv-mark{background:var(--lit);color:var(--ink);border-radius:3px;padding:0 5px;font-size:10.5px}",
	".mn-page{max-width:1320px;margin:0 auto;padding:24px 32px 64px}.mn-page h1{letter-spacing:-.01em;margin:0 0 4px;font-size:22px;line-height:1.3}.mn-page h2{margin:28px 0 10px;font-size:16px}.mn-head{margin-bottom:20px}.mn-head p{max-width:84ch;color:var(--soft);margin:4px 0 0}.mn-notice{color:var(--soft);padding:32px}.mn-empty{border:1px dashed var(--line);max-width:84ch;color:var(--soft);border-radius:8px;padding:16px 20px}.mn-page code{vertical-align:bottom;white-space:nowrap;background:var(--raised);max-width:100%;color:var(--ink);border-radius:4px;padding:1px 5px;font-family:ui-monospace,DejaVu Sans Mono,monospace;font-size:.92em;display:inline-block;overflow-x:auto}.mn-hidden{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}.mn-link{color:var(--accent);text-decoration:none}.mn-link:hover{text-decoration:underline}.mn-none{color:var(--soft)}.mn-scroll{overflow-x:auto}.mn-table{border-collapse:collapse;font-size:13.5px}.mn-scroll>.mn-table{min-width:100%}.mn-table th,.mn-table td{border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline;padding:5px 14px 5px 0}.mn-table thead th{color:var(--soft);vertical-align:bottom;font-size:12.5px;font-weight:500}.mn-table tbody th{font-weight:400}.mn-table .mn-number{text-align:right;white-space:nowrap}.mn-table th[colspan]{text-align:center}.mn-table tbody tr:hover{background:var(--raised)}.mn-page details{margin:10px 0}.mn-page summary{color:var(--soft);cursor:pointer}.mn-tools{flex-wrap:wrap;align-items:center;gap:10px 16px;margin:0 0 12px;display:flex}.mn-tools label{align-items:center;gap:8px;display:inline-flex}.mn-field{border:1px solid var(--line);background:var(--ground);border-radius:6px;padding:4px 10px}.mn-page select{max-width:100%}.mn-count{color:var(--soft)}.mn-primary:not(:disabled){border-color:var(--accent);background:var(--accent);color:var(--ground)}.mn-sort{color:inherit;font-weight:inherit;text-align:inherit;white-space:nowrap;background:0 0;border:0;border-radius:3px;padding:2px 0}.mn-sort:hover:not(:disabled){color:var(--ink);text-decoration:underline}[aria-sort=ascending] .mn-sort,[aria-sort=descending] .mn-sort{color:var(--ink);font-weight:600}.mn-sort{gap:3px;display:inline-flex}.mn-number .mn-sort{flex-direction:row-reverse}.mn-arrow:empty{display:none}.mn-tools>input.mn-field{width:250px}.mn-chosen{background:color-mix(in srgb, var(--accent) 9%, transparent)}.mn-side{color:var(--soft)}.mn-side select{color:var(--ink)}.mn-is-left,.mn-left{--mn-part:var(--positive)}.mn-is-right,.mn-right{--mn-part:var(--negative)}.mn-is-shared{--mn-part:var(--accent)}.mn-side.mn-left,.mn-side.mn-right,.mn-table thead th.mn-left,.mn-table thead th.mn-right{color:var(--mn-part)}.mn-warning{border:1px solid var(--line);border-left:4px solid var(--negative);background:var(--raised);border-radius:6px;max-width:96ch;margin:0 0 4px;padding:10px 16px}.mn-two{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 56px;display:grid}.mn-three{grid-template-columns:repeat(3,minmax(0,1fr));gap:16px 40px;display:grid}@media (max-width:900px){.mn-two,.mn-three{grid-template-columns:minmax(0,1fr)}}.mn-figures{width:100%}.mn-share p{margin:0 0 6px}.mn-share b{font-size:18px}.mn-share+.mn-share{margin-top:18px}.mn-sharebar{background:var(--raised);border-radius:3px;gap:2px;height:12px;display:flex;overflow:hidden}.mn-sharebar span{background:var(--mn-part);min-width:2px}.mn-picture text{font-size:12px}.mn-picture .mn-site,.mn-picture .mn-tally{fill:var(--soft)}.mn-track{stroke:var(--line)}rect.mn-is-left,rect.mn-is-right,rect.mn-is-shared{fill:var(--mn-part)}.mn-dot{cursor:pointer}.mn-dot:hover{fill:var(--ink)}.mn-legend{color:var(--soft);flex-wrap:wrap;gap:4px 24px;margin:8px 0 0;padding:0;font-size:12.5px;list-style:none;display:flex}.mn-legend svg{vertical-align:middle;margin-right:6px}.mn-part{border-bottom:2px solid var(--mn-part);margin:0 0 8px;padding-bottom:4px;font-size:13.5px}.mn-part small{color:var(--soft);font-weight:400}.mn-keys{margin:0 0 10px;font-size:13px}.mn-keys>div{grid-template-columns:124px minmax(0,1fr);padding:2px 0;display:grid}.mn-keys dt{color:var(--soft)}.mn-keys dd{flex-wrap:wrap;gap:0 10px;margin:0;display:flex}.mn-edges{width:100%;margin-bottom:10px;font-size:12.5px}.mn-edges td,.mn-edges th{padding:2px 8px 2px 0}.mn-run{grid-template-columns:minmax(0,1fr) 300px;gap:0 48px;display:grid}@media (max-width:1000px){.mn-run{grid-template-columns:minmax(0,1fr)}}.mn-facts{width:100%}.mn-facts th{color:var(--soft)}.mn-picks{border:0;flex-wrap:wrap;gap:4px 18px;margin:0 0 14px;padding:0;display:flex}.mn-picks label,.mn-log{align-items:center;gap:6px;display:inline-flex}.mn-picks .mn-log{margin-left:auto}.mn-page input[type=checkbox],.mn-page input[type=range]{accent-color:var(--accent)}.mn-stepper label{flex:0 420px}.mn-stepper input{flex:1}.mn-step{min-width:5em;font-weight:600}.mn-panel{margin:0 0 14px}.mn-panel figcaption{flex-wrap:wrap;align-items:baseline;gap:2px 10px;margin-bottom:2px;font-size:13px;display:flex}.mn-values{flex-wrap:wrap;gap:2px 18px;margin-left:auto;display:flex}.mn-value{align-items:center;gap:6px;display:inline-flex}.mn-swatch line{stroke-width:2.5px}.mn-chart{height:176px;overflow:hidden}.mn-chart .u-select{background:color-mix(in srgb, var(--accent) 16%, transparent)}.mn-chart .u-cursor-x{border-right:1px dashed var(--soft)}"
];
function HC(e, t, n) {
	let r = e.shadowRoot ?? e.attachShadow({ mode: "open" }), i = new CSSStyleSheet();
	i.replaceSync(VC.join("\n")), r.adoptedStyleSheets = [i];
	let a = new Qn(t, n);
	return P(/* @__PURE__ */ W(NC, { store: a }), r), a.begin(), () => P(null, r);
}
async function UC(e) {
	let t = atob(e.trim()), n = new Uint8Array(t.length);
	for (let e = 0; e < n.length; e++) n[e] = t.charCodeAt(e);
	let r = new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));
	return await new Response(r).json();
}
async function WC(e) {
	let t = document.getElementById("gossamer-data")?.textContent;
	HC(e, t ? RC(await UC(t)) : BC(), Qm());
}
var GC = document.getElementById("gossamer");
GC && WC(GC);
var KC = { async render({ model: e, el: t }) {
	let n = await UC(e.get("data")), r = document.createElement("div");
	return r.style.height = `${e.get("height")}px`, t.append(r), HC(r, RC(n, (t, n) => {
		e.set("notes", JSON.stringify({
			id: t,
			notes: n
		})), e.save_changes();
	}), $m());
} };
export { KC as default, HC as mount };
