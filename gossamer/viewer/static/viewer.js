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
	s && ((n = _({ constructor: d }, r)).__v = r.__v + 1, e.vnode && e.vnode(n), oe(s, n, r, t.__n, s.namespaceURI, 32 & r.__u ? [i] : null, a, i || C(r), 32 & r.__u, o), n.__v = r.__v, n.__.__k[n.__i] = n, k(a, n, o), r.__ = r.__e = null, n.__e != i && T(n));
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
function ee(e, t, n, r, i, a, o, s, c, l, u) {
	var d, m, h, g, _, v, y = r.__k || p, b = t.length;
	for (c = te(n, t, y, c, b), d = 0; d < b; d++) (h = n.__k[d]) != null && (m = ~h.__i && y[h.__i] || f, h.__i = d, v = oe(e, h, m, i, a, o, s, c, l, u), g = h.__e, (m.ref != h.ref || 8 & m.__u) && (m.ref && j(m.ref, null, h, m), h.ref && u.push(h.ref, h.__c || g, h)), _ ||= g, 4 & h.__u ? (c = ne(h, c, e, !m.__v), m.__e && (m.__e = null)) : typeof h.type == "function" && v !== void 0 ? c = v : g && (c = g.nextSibling), h.__u &= -21);
	return n.__e = _, c;
}
function te(e, t, n, r, i) {
	var a, o, s, c, l, u, f, p, m, g = n.length, _ = g, v = 0, y = 0, S = e.__k = Array(i);
	for (a = 0; a < i; a++) (o = t[a]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = S[a] = b(null, o) : h(o) ? o = S[a] = b(x, { children: o }) : o.constructor === d && o.__b ? o = S[a] = b(o.type, o.props, o.key, o.ref, o.__v) : S[a] = o, c = a + v, o.__ = e, o.__b = e.__b + 1, s = null, ~(l = o.__i = O(o, n, c, _)) && (_--, (s = n[l]) && (s.__u |= 2)), s && s.__v ? (o.__u |= 16, l == c - 1 ? v-- : l == c + 1 ? v++ : l != c && (l > c ? v-- : v++, y = 1)) : (~l || (i > g ? v-- : i < g && v++), typeof o.type != "function" && (o.__u |= 4))) : S[a] = null;
	if (y) {
		for (u = [], f = [], a = 0; a < i; a++) if ((o = S[a]) && 16 & o.__u) {
			for (v = 0, p = u.length; v < p;) u[m = v + p >> 1] < o.__i ? v = m + 1 : p = m;
			u[v] = o.__i, f[a] = v + 1;
		}
		for (v = u.length; a--;) f[a] && (f[a] == v ? v-- : S[a].__u |= 4);
	}
	if (_) for (a = 0; a < g; a++) !(s = n[a]) || 2 & s.__u || (s.__e == r && (r = C(s)), le(s, s));
	return r;
}
function ne(e, t, n, r) {
	var i, a, o, s;
	if (typeof e.type == "function") {
		if (e.props.__P) return t;
		if (i = e.__k) for (a = 0; a < i.length; a++) i[a] && (i[a].__ = e, t = ne(i[a], t, n, !1));
		return t;
	}
	for (t && !t.parentNode && (t = C(e)) && !t.parentNode && (t = null), o = e.__e, s = t; s && s.nodeType == 8;) s = s.nextSibling;
	for (o != s && (!r && n.moveBefore && o.parentNode ? n.moveBefore(o, t) : n.insertBefore(o, t || null)), t = o; (t &&= t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"););
	return t;
}
function O(e, t, n, r) {
	var i, a = e.key, o = e.type, s = t[n], c = s && !(2 & s.__u);
	if (s === null && a == null || c && a == s.key && o == s.type) return n;
	if (r > +!!c) {
		for (i = n - 1; i >= 0; i--) if ((s = t[i]) && !(2 & s.__u) && a == s.key && o == s.type) return i;
		for (i = n + 1; i < t.length; i++) if ((s = t[i]) && !(2 & s.__u) && a == s.key && o == s.type) return i;
	}
	return -1;
}
function re(e, t, n) {
	n ??= "", t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
}
function ie(e, t, n, r, i) {
	var a, o;
	if (t == "style") {
		if (typeof n == "string") e.style.cssText = n;
		else {
			if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || re(e.style, t);
			if (n) for (t in n) r && n[t] == r[t] || re(e.style, t, n[t]);
		}
	} else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e ||= {})[t] = n, n && r || (o = u[t] || (u[t] = ae(t)), (e.__a ||= {})[t] = l, a = t != (t = t.replace(c, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, o, a) : e.removeEventListener(t, o, a));
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
function ae(t) {
	return function(n) {
		var r = this.__e;
		if (r) {
			if (r = r[t], n[s] == null) n[s] = l++;
			else if (n[s] < this.__a[t]) return;
			return r(e.event ? e.event(n) : n);
		}
	};
}
function oe(t, n, r, i, a, o, s, c, l, u) {
	var f, m, g, y, b, w, T, E, D, te, ne, O, re, ie, ae, oe, k, j, M = n.type;
	if (n.constructor !== d) return null;
	128 & r.__u && (l = 32 & r.__u, f = r.__c.__z) && (n.__u |= l, m = o = [], f.nodeType == 8 ? c = se(f, o) : o.push(f), c = o[0] || c), (f = e.__b) && f(n);
	n: if (typeof M == "function") {
		g = s.length;
		try {
			if (E = n.props, D = (f = M.prototype) && f.render, te = (f = M.contextType) && i[f.__c], ne = f ? te ? te.props.value : f.__ : i, (y = r.__c) ? (n.__c = y, 2 & y.__g && (y.__g |= 1)) : (D ? n.__c = y = new M(E, ne) : (n.__c = y = new S(E, ne), y.constructor = M, y.render = ue), te && te.sub(y), y.state || (y.state = {}), y.__n = i, y.__g |= 8, y.__h = [], y.__k = []), D && (y.__s || (y.__s = y.state), M.getDerivedStateFromProps && (y.__s == y.state && (y.__s = _({}, y.__s)), _(y.__s, M.getDerivedStateFromProps(E, y.__s)))), b = y.props, w = y.state, y.__v = n, r.__c) {
				if (E !== b && D && !M.getDerivedStateFromProps && y.componentWillReceiveProps && y.componentWillReceiveProps(E, ne), n.__v == r.__v && !(8 & y.__g) || !(4 & y.__g) && y.shouldComponentUpdate && !1 === y.shouldComponentUpdate(E, y.__s, ne)) {
					n.__v != r.__v && (y.props = E, y.state = y.__s, y.__g &= -9), n.__e = r.__e, n.__k = r.__k, n.__k.some(function(e) {
						e && (e.__ = n);
					}), p.push.apply(y.__h, y.__k), y.__k = [], y.__h.length && s.push(y), c = C(r);
					break n;
				}
				y.componentWillUpdate && y.componentWillUpdate(E, y.__s, ne), D && y.componentDidUpdate && y.__h.push(function() {
					y.componentDidUpdate(b, w, T);
				});
			} else D && !M.getDerivedStateFromProps && y.componentWillMount && y.componentWillMount(), D && y.componentDidMount && y.__h.push(y.componentDidMount);
			y.context = ne, y.props = E, y.__P = t, y.__g &= -5, O = e.__r, re = D ? 25 : 0;
			do
				y.__g &= -9, O && O(n), f = y.render(y.props, y.state = y.__s, y.context);
			while (8 & y.__g && ++re < 25);
			D && (p.push.apply(y.__h, y.__k), y.__k = []), y.state = y.__s, y.getChildContext && (i = _({}, i, y.getChildContext())), D && r.__c && y.getSnapshotBeforeUpdate && (T = y.getSnapshotBeforeUpdate(b, w)), ie = f && f.type === x && f.key == null ? f.props.children : f, E.__P && (f = c, a = (t = E.__P).namespaceURI, l = o = null, r.props && r.props.__P != t && (r.__k.some(function(e) {
				e && le(e, e);
			}), r.__k = null), c = r.__k ? C(r, 0) : null), c = ee(t, h(ie) ? ie : [ie], n, r, i, a, o, s, c, l, u), E.__P && (n.__e = null, c = f), n.__u &= -161, m && m.some(v), y.__h.length && s.push(y), 1 & y.__g && (y.__g &= -4);
		} catch (t) {
			if (s.length = g, n.__v = null, l || o) {
				if (t && t.then) {
					if (n.__u |= 128 | l, o) {
						for (~(k = o.indexOf(c || void 0)) || (k = o.length); (j = o[k - 1]) && j.nodeType == 8;) k--;
						for (; k < o.length; k++) if (j = o[k]) {
							if (o[k] = null, ae) {
								if (j == oe) break;
							} else {
								if (j.nodeType != 8) break;
								j.data.startsWith("$s") && (oe = se(ae = j));
							}
						}
					}
					if (!ae) {
						for (; c && c.nodeType == 8 && c.nextSibling;) c = c.nextSibling;
						ae = c;
					}
					(f = se(ae = n.__c.__z || (n.__c.__z = ae))) ? (n.__e = ae, c = f) : n.__e = c, c &&= c.nextSibling;
				} else o && o.some(v);
			} else n.__e = r.__e;
			n.__k ||= r.__k || [], t && t.then || ce(n), e.__e(t, n, r);
		}
	} else c = n.__e = A(r.__e, n, r, i, a, o, s, l, u, t);
	return (f = e.diffed) && f(n), c;
}
function se(e, t) {
	if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling;) {
		if (e.nodeType == 8) {
			if (e.data.startsWith("$s")) n++;
			else if (e.data.startsWith("/$s") && !--n) return e;
		}
		t && t.push(e);
	}
}
function ce(e) {
	e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(ce));
}
function k(t, n, r) {
	for (var i = 0; i < r.length;) j(r[i++], r[i++], r[i++]);
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
function A(t, n, r, i, a, o, s, c, l, u) {
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
		for (d in T) b = T[d], d == "dangerouslySetInnerHTML" ? _ = b : d == "children" || d in E || d == "value" && "defaultValue" in E || d == "checked" && "defaultChecked" in E || ie(t, d, null, b, a);
		for (d in E) b = E[d], d == "children" ? y = b : d == "dangerouslySetInnerHTML" ? p = b : d == "value" ? x = b : d == "checked" ? S = b : c && typeof b != "function" || T[d] === b || ie(t, d, b, T[d], a);
		p ? (c || _ && (p.__html == _.__html || p.__html == t.innerHTML) || (t.innerHTML = p.__html), n.__k = []) : (_ && (t.textContent = ""), (D == "foreignObject" || a == "http://www.w3.org/1998/Math/MathML" && m.test(D)) && (a = "http://www.w3.org/1999/xhtml"), ee(u, h(y) ? y : [y], n, r, i, a, o, s, o ? o[0] : r.__k && C(r, 0), c, l), o && o.some(v)), c && D != "textarea" || (d = "value", D == "progress" && x == null ? t.removeAttribute(d) : x == null || x === t[d] && (D != "progress" || x) || ie(t, d, x, T[d], a), d = "checked", S != null && S != t[d] && ie(t, d, S, T[d], a));
	} else T === E || c && t.data == E || (t.data = E);
	return t;
}
function j(t, n, r, i) {
	try {
		typeof t == "function" ? n ? n.__x = t(n) || 1 : (i &&= i.__c || i.__e) && (n = i.__x) && (i.__x = null, typeof n == "function" ? n() : t(null)) : t.current = n;
	} catch (t) {
		e.__e(t, r);
	}
}
function le(t, n, r) {
	var i, a, o, s;
	if (e.unmount && e.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || j(i, null, n, t), i = t.__c) {
		if (i.componentWillUnmount) try {
			i.componentWillUnmount();
		} catch (t) {
			e.__e(t, n);
		}
		i.__P = i.__n = null;
	}
	if (i = t.__k) for (s = 0; s < i.length; s++) i[s] && le(i[s], n, typeof t.type != "function" || r && !t.props.__P);
	!r && (i = t.__c) && (i = i.__z) && (a = se(i, o = [])) && (i == t.__e && o.some(v), v(a), v(i)), r || v(t.__e), t.__e = t.__c = t.__ = null;
}
function ue(e, t, n) {
	return this.constructor(e, n);
}
function M(t, n) {
	var r, i, a, o;
	e.__ && e.__(t, n), n.nodeType == 9 && (n = n.documentElement), i = (r = t && 32 & t.__u) ? null : n.__k, n.__k = b(x, { children: [t] }), a = [], o = [], oe(n, n.__k, i || f, f, n.namespaceURI, i ? null : n.firstChild ? g.call(n.childNodes) : null, a, i ? i.__e : n.firstChild, r, o), k(a, n.__k, o), n.__k.props.children = null;
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
// node_modules/preact/hooks/dist/hooks.mjs
var de, N, fe, pe, me = Object.is, he = 0, ge = [], _e = [], ve = e, ye = ve.__b, be = ve.__r, xe = ve.diffed, Se = ve.__c, Ce = ve.unmount, we = ve.__;
function Te(e, t) {
	ve.__h && ve.__h(N, e, he || t), he = 0;
	var n = N.__H || (N.__H = {
		__: [],
		__h: []
	});
	return e >= n.__.length && n.__.push({}), n.__[e];
}
function P(e) {
	return he = 1, F(Re, e);
}
function F(e, t, n) {
	var r = Te(de++, 2);
	if (r.t = e, !r.__c && (r.__ = [n ? n(t) : Re(void 0, t), function(e) {
		var t = (r.__N || r.__)[0], n = r.t(t, e);
		me(t, n) || (r.__N = [n, r.__[1]], r.__c.setState({}));
	}], r.__c = N, !N.__f)) {
		N.__f = !0;
		var i = N.shouldComponentUpdate;
		N.shouldComponentUpdate = function(e, t, n) {
			var r = this.__H;
			if (!r) return !0;
			var a = !1, o = this.props != e;
			if (r.__.some(function(e) {
				e.__N && (a = !0, me(e.__[0], e.__N[0]) || (o = !0));
			}), i) {
				var s = i.call(this, e, t, n);
				return a ? s || o : s;
			}
			return !a || o;
		};
	}
	return r.__;
}
function Ee(e, t) {
	var n = Te(de++, 3);
	!ve.__s && Le(n.__H, t) && (n.__P = !0, n.__ = e, n.u = t, N.__H.__h.push(n));
}
function De(e, t) {
	var n = Te(de++, 4);
	!ve.__s && Le(n.__H, t) && (n.__P = !1, n.__ = e, n.u = t, N.__h.push(n));
}
function I(e) {
	return he = 5, Oe(function() {
		return { current: e };
	}, []);
}
function Oe(e, t) {
	var n = Te(de++, 7);
	return Le(n.__H, t) && (n.__ = e(), n.__H = t), n.__;
}
function ke(e, t) {
	return he = 8, Oe(function() {
		return e;
	}, t);
}
function Ae() {
	var e = Te(de++, 11);
	if (!e.__) {
		for (var t = N.__v; !t.__m && t.__;) t = t.__;
		var n = t.__m || (t.__m = [0, 0]);
		e.__ = "P" + n[0] + "-" + n[1]++;
	}
	return e.__;
}
function je() {
	var e;
	do {
		for (; e = _e.shift();) try {
			Fe(e);
		} catch (t) {
			ve.__e(t, { __: (e = e.__P) && e.__v });
		}
		for (; e = ge.shift();) {
			var t = e.__H;
			if (e.__P && t) try {
				t.__h.some(Fe), t.__h.some(Ie), t.__h = [];
			} catch (n) {
				t.__h = [], ve.__e(n, e.__v);
			}
		}
	} while (_e.length);
}
ve.__b = function(e) {
	N = null, ye && ye(e);
}, ve.__ = function(e, t) {
	e && t.__k && t.__k.__m && (e.__m = t.__k.__m), we && we(e, t);
}, ve.__r = function(e) {
	be && be(e), de = 0;
	var t = (N = e.__c).__H;
	t && (fe == N ? N.__h = [] : (t.__h.some(Fe), t.__h.some(Ie), de = 0), t.__h = [], t.__.some(function(e) {
		e.__N && (e.__ = e.__N), e.u = e.__N = void 0;
	})), fe = N;
}, ve.diffed = function(e) {
	xe && xe(e);
	var t = e.__c;
	t && t.__H && (t.__H.__h.length && Pe(ge.push(t)), t.__H.__.some(function(e) {
		e.u && (e.__H = e.u);
	})), fe = N = null;
}, ve.__c = function(e, t) {
	t.some(function(e) {
		try {
			e.__h.some(Fe), e.__h = e.__h.filter(function(e) {
				return !e.__ || Ie(e);
			});
		} catch (t) {
			e.__h = [function() {
				throw t;
			}];
		}
	}), Se && Se(e, t);
}, ve.unmount = function(e) {
	Ce && Ce(e);
	var t, n, r = e.__c;
	r && r.__H && (r.__H.__.some(function(r) {
		try {
			if (r.__P && r.__c) {
				if (n === void 0) {
					for (n = e.__; n && (!n.__c || !n.__c.__P);) n = n.__;
					n &&= n.__c;
				}
				r.__P = n, Pe(_e.push(r));
			} else Fe(r);
		} catch (e) {
			t = e;
		}
	}), r.__H = void 0, t && ve.__e(t, r.__v));
};
var Me = typeof requestAnimationFrame == "function";
function Ne(e) {
	var t, n = function() {
		clearTimeout(r), Me && cancelAnimationFrame(t), setTimeout(e);
	}, r = setTimeout(n, 35);
	Me && (t = requestAnimationFrame(n));
}
function Pe(e) {
	e != 1 && pe == ve.requestAnimationFrame || ((pe = ve.requestAnimationFrame) || Ne)(je);
}
function Fe(e) {
	var t = N, n = e.__c;
	typeof n == "function" && (e.__c = void 0, n()), N = t;
}
function Ie(e) {
	var t = N;
	e.__c = e.__(), N = t;
}
function Le(e, t) {
	return !e || e.length != t.length || t.some(function(t, n) {
		return !me(t, e[n]);
	});
}
function Re(e, t) {
	return typeof t == "function" ? t(e) : t;
}
// node_modules/@preact/signals-core/dist/signals-core.module.js
var ze = Symbol.for("preact-signals");
function Be() {
	if (Ke > 1) Ke--;
	else {
		var e, t = !1;
		for ((function() {
			var e = Xe;
			for (Xe = void 0; e !== void 0;) {
				var t = e.S;
				if (t.v === e.v) for (var n = t.t; n !== void 0; n = n.x) n.i === e.i && (n.i = t.i);
				e = e.o;
			}
		})(); Ge !== void 0;) {
			var n = Ge;
			for (Ge = void 0, qe++; n !== void 0;) {
				var r = n.u;
				if (n.u = void 0, n.f &= -3, !(8 & n.f) && et(n)) try {
					n.c();
				} catch (n) {
					t ||= (e = n, !0);
				}
				n = r;
			}
		}
		if (qe = 0, Ke--, t) throw e;
	}
}
function Ve(e) {
	if (Ke > 0) return e();
	Ye = ++Je, Ke++;
	try {
		return e();
	} finally {
		Be();
	}
}
var He, Ue = void 0;
function We(e) {
	var t = Ue, n = He;
	Ue = void 0, He = void 0;
	try {
		return e();
	} finally {
		Ue = t, He = n;
	}
}
var Ge = void 0, Ke = 0, qe = 0, Je = 0, Ye = 0, Xe = void 0, Ze = 0;
function Qe(e) {
	if (Ue !== void 0) {
		var t = e.n;
		if (t === void 0 || t.t !== Ue) return t = {
			i: 0,
			S: e,
			p: Ue.s,
			n: void 0,
			t: Ue,
			e: void 0,
			x: void 0,
			r: t
		}, Ue.s !== void 0 && (Ue.s.n = t), Ue.s = t, e.n = t, 32 & Ue.f && e.S(t), t;
		if (t.i === -1) return t.i = 0, t.n !== void 0 && (t.n.p = t.p, t.p !== void 0 && (t.p.n = t.n), t.p = Ue.s, t.n = void 0, Ue.s.n = t, Ue.s = t), t;
	}
}
function $e(e, t) {
	this.v = e, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = t?.watched, this.Z = t?.unwatched, this.name = t?.name;
}
$e.prototype.brand = ze, $e.prototype.h = function() {
	return !0;
}, $e.prototype.S = function(e) {
	var t = this, n = this.t;
	n !== e && e.e === void 0 && (e.x = n, this.t = e, n === void 0 ? We(function() {
		var e;
		(e = t.W) == null || e.call(t);
	}) : n.e = e);
}, $e.prototype.U = function(e) {
	var t = this;
	if (this.t !== void 0) {
		var n = e.e, r = e.x;
		n !== void 0 && (n.x = r, e.e = void 0), r !== void 0 && (r.e = n, e.x = void 0), e === this.t && (this.t = r, r === void 0 && We(function() {
			var e;
			(e = t.Z) == null || e.call(t);
		}));
	}
}, $e.prototype.subscribe = function(e) {
	var t = this;
	return R(function() {
		var n = t.value;
		We(function() {
			return e(n);
		});
	}, { name: "sub" });
}, $e.prototype.valueOf = function() {
	return this.value;
}, $e.prototype.toString = function() {
	return this.value + "";
}, $e.prototype.toJSON = function() {
	return this.value;
}, $e.prototype.peek = function() {
	var e = this;
	return We(function() {
		return e.value;
	});
}, Object.defineProperty($e.prototype, "value", {
	get: function() {
		var e = Qe(this);
		return e !== void 0 && (e.i = this.i), this.v;
	},
	set: function(e) {
		if (e !== this.v) {
			if (qe > 100) throw Error("Cycle detected");
			(function(e) {
				Ke !== 0 && qe === 0 && e.l !== Ye && (e.l = Ye, Xe = {
					S: e,
					v: e.v,
					i: e.i,
					o: Xe
				});
			})(this), this.v = e, this.i++, Ze++, Ke++;
			try {
				for (var t = this.t; t !== void 0; t = t.x) t.t.N();
			} finally {
				Be();
			}
		}
	}
});
function L(e, t) {
	return new $e(e, t);
}
function et(e) {
	for (var t = e.s; t !== void 0; t = t.n) if (t.S.i !== t.i || !t.S.h() || t.S.i !== t.i) return !0;
	return !1;
}
function tt(e) {
	for (var t = e.s; t !== void 0; t = t.n) {
		var n = t.S.n;
		if (n !== void 0 && (t.r = n), t.S.n = t, t.i = -1, t.n === void 0) {
			e.s = t;
			break;
		}
	}
}
function nt(e) {
	for (var t = e.s, n = void 0; t !== void 0;) {
		var r = t.p;
		t.i === -1 ? (t.S.U(t), r !== void 0 && (r.n = t.n), t.n !== void 0 && (t.n.p = r)) : n = t, t.S.n = t.r, t.r !== void 0 && (t.r = void 0), t = r;
	}
	e.s = n;
}
function rt(e, t) {
	$e.call(this, void 0, t), this.x = e, this.s = void 0, this.g = Ze - 1, this.f = 4;
}
rt.prototype = new $e(), rt.prototype.h = function() {
	if (this.f &= -3, 1 & this.f) return !1;
	if ((36 & this.f) == 32 || (this.f &= -5, this.g === Ze)) return !0;
	if (this.g = Ze, this.f |= 1, this.i > 0 && !et(this)) return this.f &= -2, !0;
	var e = Ue;
	try {
		tt(this), Ue = this;
		var t = this.x();
		(16 & this.f || this.v !== t || this.i === 0) && (this.v = t, this.f &= -17, this.i++);
	} catch (e) {
		this.v = e, this.f |= 16, this.i++;
	}
	return Ue = e, nt(this), this.f &= -2, !0;
}, rt.prototype.S = function(e) {
	if (this.t === void 0) {
		this.f |= 36;
		for (var t = this.s; t !== void 0; t = t.n) t.S.S(t);
	}
	$e.prototype.S.call(this, e);
}, rt.prototype.U = function(e) {
	if (this.t !== void 0 && ($e.prototype.U.call(this, e), this.t === void 0)) {
		this.f &= -33;
		for (var t = this.s; t !== void 0; t = t.n) t.S.U(t);
	}
}, rt.prototype.N = function() {
	if (!(2 & this.f)) {
		this.f |= 6;
		for (var e = this.t; e !== void 0; e = e.x) e.t.N();
	}
}, Object.defineProperty(rt.prototype, "value", { get: function() {
	if (1 & this.f) throw Error("Cycle detected");
	var e = Qe(this);
	if (this.h(), e !== void 0 && (e.i = this.i), 16 & this.f) throw this.v;
	return this.v;
} });
function it(e, t) {
	return new rt(e, t);
}
function at(e) {
	var t = e.j;
	if (e.j = void 0, typeof t == "function") {
		Ke++;
		var n = Ue;
		Ue = void 0;
		try {
			t();
		} catch (t) {
			throw e.f &= -2, e.f |= 8, ot(e), t;
		} finally {
			Ue = n, Be();
		}
	}
}
function ot(e) {
	for (var t = e.s; t !== void 0; t = t.n) t.S.U(t);
	e.x = void 0, e.s = void 0, at(e);
}
function st(e) {
	if (Ue !== this) throw Error("Out-of-order effect");
	nt(this), Ue = e, this.f &= -2;
	try {
		8 & this.f && ot(this);
	} finally {
		Be();
	}
}
function ct(e, t) {
	this.x = e, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = t?.name, He && He.push(this);
}
ct.prototype.c = function() {
	var e = this.S();
	try {
		if (8 & this.f || this.x === void 0) return;
		var t = this.x();
		typeof t == "function" && (this.j = t);
	} finally {
		e();
	}
}, ct.prototype.S = function() {
	if (1 & this.f) throw Error("Cycle detected");
	this.f |= 1, this.f &= -9, at(this), tt(this), Ke++;
	var e = Ue;
	return Ue = this, st.bind(this, e);
}, ct.prototype.N = function() {
	2 & this.f || (this.f |= 2, this.u = Ge, Ge = this);
}, ct.prototype.d = function() {
	this.f |= 8, 1 & this.f || ot(this);
}, ct.prototype.dispose = function() {
	this.d();
};
function R(e, t) {
	var n = new ct(e, t);
	try {
		n.c();
	} catch (e) {
		throw n.d(), e;
	}
	var r = n.d.bind(n);
	return r[Symbol.dispose] = r, r;
}
// node_modules/@preact/signals/dist/signals.module.js
var lt, ut, dt, ft = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__, pt = [], mt = [];
R(function() {
	lt = this.N;
})();
function ht(t, n) {
	e[t] = n.bind(null, e[t] || function() {});
}
function gt(e) {
	if (dt) {
		var t = dt;
		dt = void 0, t();
	}
	dt = e && e.S();
}
function _t(e) {
	var t = this, r = e.data, i = yt(r);
	i.name = "ReactiveDom", i.value = r;
	var a = Oe(function() {
		for (var e = t, r = t.__v; r = r.__;) if (r.__c) {
			r.__c.__$f |= 4;
			break;
		}
		var a = it(function() {
			var e = i.value.value;
			return e === 0 ? 0 : !0 === e ? "" : e || "";
		}), o = it(function() {
			return !Array.isArray(a.value) && !n(a.value);
		}), s = R(function() {
			if (this.N = Et, o.value) {
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
_t.displayName = "ReactiveTextNode", Object.defineProperties($e.prototype, {
	constructor: {
		configurable: !0,
		value: y(x, null).constructor
	},
	type: {
		configurable: !0,
		value: _t
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
}), ht("__b", function(e, t) {
	if (gt(), ut = void 0, typeof t.type == "string") {
		var n, r = t.props;
		for (var i in r) if (i !== "children") {
			var a = r[i];
			a instanceof $e && (n || (t.__np = n = {}), n[i] = a, r[i] = a.peek());
		}
	}
	e(t);
}), ht("__r", function(e, t) {
	if (e(t), t.type !== x) {
		gt();
		var n, r = t.__c;
		r && (r.__$f &= -2, (n = r.__$u) === void 0 && (r.__$u = n = function(e, t) {
			var n;
			return R(function() {
				n = this;
			}, { name: t }), n.c = e, n;
		}(function(e) {
			return function() {
				var t;
				ft && ((t = this.y) == null || t.call(this)), e.__$f |= 1, e.setState({});
			};
		}(r), typeof t.type == "function" ? t.type.displayName || t.type.name : ""))), ut = r, gt(n);
	}
}), ht("__e", function(e, t, n, r) {
	gt(), ut = void 0, e(t, n, r);
}), ht("diffed", function(e, t) {
	gt(), ut = void 0;
	var n;
	if (typeof t.type == "string" && (n = t.__e)) {
		var r = t.__np, i = t.props, a = n.U;
		if (a) for (var o in a) {
			var s = a[o];
			s === void 0 || r && o in r || (s.d(), a[o] = void 0);
		}
		if (r) for (var c in a || (a = {}, n.U = a), r) {
			var l = a[c], u = r[c];
			l === void 0 ? (l = vt(n, c, u, i), a[c] = l) : l.o(u, i);
		}
	}
	e(t);
});
function vt(e, t, n, r) {
	var i = t in e && e.ownerSVGElement === void 0, a = L(n);
	return {
		o: function(e, t) {
			a.value = e, r = t;
		},
		d: R(function() {
			this.N = Et;
			var n = a.value.value;
			r[t] !== n && (r[t] = n, i ? e[t] = n : n != null && (!1 !== n || t[4] === "-") ? e.setAttribute(t, n) : e.removeAttribute(t));
		})
	};
}
ht("unmount", function(e, t) {
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
}), ht("__h", function(e, t, n, r) {
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
function yt(e, t) {
	return Oe(function() {
		return L(e, t);
	}, []);
}
function bt(e, t) {
	var n = I(e);
	return n.current = e, ut.__$f |= 4, Oe(function() {
		return it(function() {
			return n.current();
		}, t);
	}, []);
}
var xt = typeof requestAnimationFrame > "u" ? setTimeout : function(e) {
	var t = function() {
		clearTimeout(n), cancelAnimationFrame(r), e();
	}, n = setTimeout(t, 35), r = requestAnimationFrame(t);
}, St = function(e) {
	queueMicrotask(function() {
		queueMicrotask(e);
	});
};
function Ct() {
	Ve(function() {
		for (var e; e = pt.shift();) lt.call(e);
	});
}
function wt() {
	pt.push(this) === 1 && (e.requestAnimationFrame || xt)(Ct);
}
function Tt() {
	Ve(function() {
		for (var e; e = mt.shift();) lt.call(e);
	});
}
function Et() {
	mt.push(this) === 1 && (e.requestAnimationFrame || St)(Tt);
}
function Dt(e, t) {
	var n = I(e);
	n.current = e;
	var r = ut;
	Ee(function() {
		return R(function() {
			if (this.N = wt, !(r && 8 & r.__$f)) return n.current();
		}, t);
	}, []);
}
// node_modules/uplot/dist/uPlot.min.css?inline
var Ot = ".uplot,.uplot *,.uplot :before,.uplot :after{box-sizing:border-box}.uplot{width:min-content;font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,Apple Color Emoji,Segoe UI Emoji,Segoe UI Symbol,Noto Color Emoji;line-height:1.5}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{-webkit-user-select:none;user-select:none;position:relative}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{width:100%;height:100%;display:block;position:relative}.u-axis{position:absolute}.u-legend{text-align:center;margin:auto;font-size:14px}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:\":\";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{pointer-events:none;background:#00000012;position:absolute}.u-cursor-x,.u-cursor-y{pointer-events:none;will-change:transform;position:absolute;top:0;left:0}.u-hz .u-cursor-x,.u-vt .u-cursor-y{border-right:1px dashed #607d8b;height:100%}.u-hz .u-cursor-y,.u-vt .u-cursor-x{border-bottom:1px dashed #607d8b;width:100%}.u-cursor-pt{pointer-events:none;will-change:transform;border:0 solid;border-radius:50%;position:absolute;top:0;left:0;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}";
// src/prose.ts
function kt(e) {
	return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`;
}
function At(e) {
	let t = e.trim();
	return `${t.slice(0, 1).toUpperCase()}${t.slice(1)}${/[.!?]$/.test(t) ? "" : "."}`;
}
function jt(e) {
	return e instanceof Error ? e.message : String(e);
}
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var Mt = Symbol.for("pv"), Nt = 0;
Array.isArray;
function z(t, n, r, i, a, o) {
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
		constructor: Mt,
		__v: --Nt,
		__i: -1,
		__u: 0
	};
	return (a || o) && (u.__source = a, u.__self = o), e.vnode && e.vnode(u), u;
}
// src/frame/opening.tsx
function Pt({ store: e, id: t }) {
	let n = e.trouble.circuit.value;
	return n === null ? /* @__PURE__ */ z("p", {
		class: "page-notice",
		role: "status",
		children: "The circuit is on its way …"
	}) : /* @__PURE__ */ z("div", {
		class: "page-notice",
		role: "alert",
		children: [/* @__PURE__ */ z("p", { children: At(`This circuit can't be shown: ${n}`) }), /* @__PURE__ */ z("button", {
			type: "button",
			onClick: () => void e.open(t),
			children: "Try again"
		})]
	});
}
// src/data.ts
var Ft = Math.LN2, It = "−";
function Lt(e) {
	return e.replaceAll("-", It);
}
function Rt(e) {
	let [t = "", n] = e.split("."), r = t.replace(/\B(?=(\d{3})+$)/g, ",");
	return n === void 0 ? r : `${r}.${n}`;
}
function zt(e) {
	return e != null && !Number.isNaN(e);
}
function Bt(e, t = 3) {
	if (!zt(e)) return "–";
	if (!Number.isFinite(e)) return e > 0 ? "∞" : `${It}∞`;
	if (e === 0) return "0";
	let n = Number(e.toPrecision(t)), r = Math.floor(Math.log10(Math.abs(n)));
	return Lt(r < -4 || r >= 15 ? e.toExponential(t - 1).replace("e+", "e") : Rt(e.toFixed(Math.max(0, t - 1 - r))));
}
function Vt(e, t = 3) {
	return zt(e) && e > 0 ? `+${Bt(e, t)}` : Bt(e, t);
}
function Ht(e, t = 3) {
	return Bt(e, t).replace(/(\.\d*?)0+(?=e|$)/, "$1").replace(/\.(?=e|$)/, "");
}
function B(e) {
	return zt(e) ? Lt(String(e)) : "–";
}
function V(e) {
	return zt(e) ? Lt(Rt(String(Math.round(e)))) : "–";
}
function Ut(e) {
	return zt(e) && e > 0 ? `+${V(e)}` : V(e);
}
function H(e, t, n = `${t}s`) {
	return `${V(e)} ${e === 1 ? t : n}`;
}
function Wt(e, t) {
	return e > 0 ? H(e, t) : "not known";
}
function U(e) {
	return Kt(e, 3);
}
function Gt(e) {
	return zt(e) && e > 0 ? `+${Kt(e, 4)}` : Kt(e, 4);
}
function Kt(e, t) {
	return zt(e) ? !Number.isFinite(e) || Math.abs(e) >= 1e3 ? Bt(e, 4) : e !== 0 && Math.abs(e) < .5 * 10 ** -t ? Bt(e, 1) : Lt(e.toFixed(t)) : "–";
}
function qt(e, t = 1) {
	if (!zt(e)) return "–";
	if (e === 0 || e === 1) return `${100 * e}%`;
	let n = 10 ** -t;
	return e > 0 && 100 * e < n ? `<${n.toFixed(t)}%` : e < 1 && 100 * e > 100 - n ? `>${(100 - n).toFixed(t)}%` : `${Lt((100 * e).toFixed(t))}%`;
}
function Jt(e) {
	return zt(e) ? `${e > 0 ? "+" : ""}${Lt((100 * e).toFixed(1))} points` : "–";
}
function Yt(e) {
	let t = e % 100 > 10 && e % 100 < 14;
	return `${V(e)}${t ? "th" : [
		"th",
		"st",
		"nd",
		"rd"
	][e % 10] ?? "th"}`;
}
// src/route.ts
function Xt(e) {
	let t = [e.page];
	return "id" in e && t.push(e.id), e.page === "compare" && t.push(e.left, e.right), e.page === "circuit" && e.node !== null && t.push(e.node), `#/${t.map(encodeURIComponent).join("/")}`;
}
function Zt(e) {
	let [t, n, r] = Qt(e);
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
	} : (t === void 0 ? e.length > 2 : t !== "many") ? {
		page: "many",
		missed: e
	} : { page: "many" };
}
function Qt(e) {
	try {
		return e.replace(/^#\/?/, "").split("/").filter(Boolean).map(decodeURIComponent);
	} catch {
		return [];
	}
}
function $t() {
	let e = L(Zt(location.hash));
	return window.addEventListener("hashchange", () => {
		Xt(e.value) !== location.hash && (e.value = Zt(location.hash));
	}), {
		route: e,
		go(t, n = !1) {
			Xt(t) !== Xt(e.value) && (e.value = t, n ? history.replaceState(null, "", Xt(t)) : history.pushState(null, "", Xt(t)));
		}
	};
}
function en() {
	let e = L({ page: "many" });
	return {
		route: e,
		go: (t) => void (e.value = t)
	};
}
// src/link.tsx
function tn({ store: e, to: t, label: n, isHere: r = !1, onFollow: i, children: a }) {
	return /* @__PURE__ */ z("a", {
		href: Xt(t),
		"aria-label": n,
		"aria-current": r ? "page" : void 0,
		onClick: (n) => {
			n.ctrlKey || n.metaKey || n.shiftKey || n.altKey || (n.preventDefault(), i?.(), e.router.go(t));
		},
		children: a
	});
}
// src/keys.ts
var nn = [
	"attn.act_in",
	"attn.q",
	"attn.k",
	"attn.v",
	"attn.resid_delta",
	"mlp.act_in",
	"mlp.post_act",
	"mlp.resid_delta"
];
function rn({ sites: e }, { site: t, index: n }) {
	return `${e[t]?.name ?? "?"}:${n}`;
}
function W(e) {
	return e.nodes.map((t) => rn(e, t));
}
function an(e, t) {
	let n = e.nodes[t];
	return n ? rn(e, n) : "";
}
function on(e) {
	let t = e.lastIndexOf(":");
	return [e.slice(0, t), Number(e.slice(t + 1))];
}
function G({ names: e }, t) {
	return Object.hasOwn(e, t) && e[t] || null;
}
var sn = /* @__PURE__ */ new WeakMap();
function cn(e, t) {
	let n = sn.get(e);
	return n || (n = new Map(W(e).map((e, t) => [e, t])), sn.set(e, n)), n.get(t) ?? -1;
}
function K(e) {
	return e === "final_resid" || e.endsWith(".act_in");
}
var ln = 2e3, un = 5, dn = {
	" ": "␣",
	"\n": "↵",
	"\r": "␍",
	"	": "⇥"
}, fn = /[\p{C}\p{Z}]/u, pn = /\p{M}/u, mn = /(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]?\u200d){1,5}\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]?/u, hn = / +|[^ ]/gsu, gn = RegExp(`${mn.source}|${hn.source}`, hn.flags);
function _n(e, t = !1) {
	let n = [], r = (e, t) => {
		let r = n.at(-1);
		r && !t && !r.isMark ? r.text += e : n.push({
			text: e,
			isMark: t
		});
	};
	for (let i of e.match(t ? gn : hn) ?? []) i.length >= un && i.startsWith(" ") ? r(`␣×${V(i.length)}`, !0) : i.startsWith(" ") ? r("␣".repeat(i.length), !0) : fn.test(i) && !(t && mn.test(i)) ? r(dn[i] ?? vn(i), !0) : pn.test(i) && (n.length === 0 || n.at(-1)?.isMark) ? r(`◌${i}`, !1) : r(i, !1);
	return n;
}
function vn(e) {
	return `U+${(e.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function yn(e, t) {
	let n = [...e.slice(0, 2 * t)].slice(0, t).join("");
	return {
		text: n,
		isWhole: n.length === e.length
	};
}
function bn(e, t, n = !1) {
	if (e === "") return [{
		text: "∅",
		isMark: !0
	}];
	let r = yn(e, ln), i = [], a = t, o = r.isWhole;
	for (let e of _n(r.text, n)) {
		if (a <= 0) {
			o = !1;
			break;
		}
		let t = e.isMark ? {
			text: e.text,
			isWhole: !0
		} : yn(e.text, a);
		i.push({
			text: n ? t.text.replace(/\u200d$/, "") : t.text,
			isMark: e.isMark
		}), a -= [...t.text].length, o &&= t.isWhole;
	}
	return o ? i : [...i, {
		text: "…",
		isMark: !0
	}];
}
function xn(e, t = 24) {
	return Sn(bn(e, t));
}
function Sn(e) {
	return e.map((e) => e.text).join("");
}
function q(e, t = 80) {
	return e === "" ? "" : Sn(bn(e, t, !0).map((e) => e.isMark && e.text === "␣" ? {
		...e,
		text: " "
	} : e));
}
function Cn(e) {
	let { isWhole: t } = yn(e, ln);
	return t ? xn(e, ln) : `${xn(e, ln)} (${V(e.length)} characters)`;
}
function wn(e, ...t) {
	for (let n of t) {
		let t = n && Object.hasOwn(n, String(e)) ? n[String(e)] : void 0;
		if (t !== void 0) return t;
	}
	return `#${e}`;
}
// src/cuts.ts
function Tn(e, t) {
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
function En({ sizes: e, losses: t }, n) {
	return t[e.indexOf(n)] ?? null;
}
function Dn(e, t) {
	let n = En(e, t);
	if (n !== null) return `loss ${U(n)} nats a prompt`;
	let r = e.sizes.map((t, n) => ({
		n: t,
		loss: e.losses[n]
	})).sort((e, t) => e.n - t.n), i = [r.findLast(({ n: e }) => e < t), r.find(({ n: e }) => e > t)].flatMap((e) => e ? [`${U(e.loss)} at ${H(e.n, "node")}`] : []);
	return i.length ? `loss not measured (${i.join(", ")})` : "loss not measured";
}
// src/node/ranked.ts
function On(e, t) {
	let n = e.cuts?.ranking ?? [], r = n.findIndex((n) => rn(e, n) === t);
	return r < 0 ? null : {
		node: n[r],
		place: r + 1
	};
}
function kn(e, t, n) {
	let { nodes: r, edges: i } = Tn(e, t), a = r.map((t) => rn(e, t)), o = [], s = [];
	i.weight.forEach((e, t) => {
		let [r, c] = [a[i.source[t]], a[i.target[t]]];
		c === n && o.push({
			other: r,
			weight: e
		}), r === n && s.push({
			other: c,
			weight: e
		});
	});
	let c = (e, t) => Math.abs(t.weight) - Math.abs(e.weight);
	return {
		reads: o.sort(c),
		writes: s.sort(c)
	};
}
// src/node/words.ts
var An = {
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
function jn(e) {
	return An[e.kind] ?? {
		noun: `${e.kind} channel`,
		does: ""
	};
}
function Mn(e, t, n) {
	return /^attn\.[qkv]$/.test(e.kind) ? Math.floor(t / n) : null;
}
function Nn(e, t) {
	let n = e.sites[t.site];
	if (!n) return `channel ${t.index}`;
	let r = Mn(n, t.index, e.d_head);
	return [
		`${jn(n).noun} ${t.index}`,
		...r === null ? [] : [`head ${r}`],
		...n.kind === "final_resid" ? [] : [`layer ${n.layer}`]
	].join(", ");
}
function Pn(e) {
	return jn(e).does;
}
// src/node/link.tsx
function Fn(e, t) {
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
function In(e, t, n) {
	e.hovered.value = null, e.change({ selected: t });
	let r = n instanceof Element ? n.closest(".panel") : null;
	requestAnimationFrame(() => r?.querySelector("h1")?.focus());
}
function Ln({ store: e, circuit: t, node: n, tabIndex: r, isBare: i = !1 }) {
	let a = G(e.look.value.notes, n), o = t.nodes[cn(t, n)] ?? On(t, n)?.node, s = o ? Nn(t, o) : "no node of this circuit";
	return /* @__PURE__ */ z("button", {
		type: "button",
		class: "node-link",
		title: a === null ? s : `${q(a, 200)}: ${s}`,
		tabIndex: r,
		disabled: !o,
		onClick: (t) => {
			t.stopPropagation(), In(e, n, t.currentTarget);
		},
		...Fn(e, n),
		children: [/* @__PURE__ */ z("span", {
			class: "mono",
			children: q(n)
		}), a !== null && !i && /* @__PURE__ */ z("span", {
			class: "name",
			children: q(a, 60)
		})]
	});
}
// src/node/measure.tsx
function Rn({ store: e, circuit: t, what: n }) {
	let r = e.trouble.behaviour.value;
	return t.has_behaviour && r === null ? /* @__PURE__ */ z("p", {
		class: "busy small",
		role: "status",
		children: "Measurements are on their way …"
	}) : r === null ? /* @__PURE__ */ z("div", {
		class: "callout small",
		children: [/* @__PURE__ */ z("p", { children: [
			"This circuit's nodes aren't measured yet: ",
			n,
			" come from"
		] }), /* @__PURE__ */ z("code", {
			class: "command",
			children: "gossamer nodes CIRCUIT_FOLDER"
		})]
	}) : /* @__PURE__ */ z("div", {
		class: "callout small",
		role: "alert",
		children: [/* @__PURE__ */ z("p", { children: [
			"The measurements didn't arrive, so ",
			n,
			" are missing. ",
			At(r)
		] }), /* @__PURE__ */ z("button", {
			type: "button",
			onClick: () => void e.open(t.card.id),
			children: "Try again"
		})]
	});
}
// src/notes.ts
var zn = {
	letters: 200,
	key: 100,
	entries: 1e4,
	groups: 1e3,
	grouped: 5e4
};
function Bn(e) {
	return e.trim().replace(/\p{Cs}/gu, "�");
}
function Vn(e, t, n) {
	let { [t]: r, ...i } = e.names, a = Bn(n);
	return {
		...e,
		names: a === "" ? i : {
			...i,
			[t]: a
		}
	};
}
function Hn(e, t) {
	let n = e.pins.filter((e) => e !== t);
	return {
		...e,
		pins: n.length < e.pins.length ? n : [...n, t]
	};
}
function Un(e, t, n) {
	let r = Bn(n);
	if (r === "" || t.length === 0) return e;
	let i = e.groups.some((e) => e.name === r) ? e.groups.map((e) => e.name === r ? {
		...e,
		nodes: [.../* @__PURE__ */ new Set([...e.nodes, ...t])]
	} : e) : [...e.groups, {
		name: r,
		nodes: [...new Set(t)]
	}];
	return {
		...e,
		groups: i
	};
}
function Wn(e, t, n) {
	let r = e.groups.map((e) => e.name === n ? {
		...e,
		nodes: e.nodes.filter((e) => e !== t)
	} : e).filter((e) => e.nodes.length > 0);
	return {
		...e,
		groups: r
	};
}
function Gn(e, t) {
	return {
		...e,
		groups: e.groups.filter((e) => e.name !== t)
	};
}
function Kn(e, t, n) {
	let r = { ...n.names };
	for (let n of /* @__PURE__ */ new Set([...Object.keys(e.names), ...Object.keys(t.names)])) {
		let i = t.names[n];
		i !== e.names[n] && (i === void 0 ? delete r[n] : r[n] = i);
	}
	let i = ({ groups: e }, t) => {
		let n = e.filter((e) => e.name === t);
		return n.length ? n.flatMap(({ nodes: e }) => e) : void 0;
	};
	return {
		names: r,
		groups: [...new Set([...n.groups, ...t.groups].map(({ name: e }) => e))].flatMap((r) => {
			let [a, o, s] = [
				e,
				t,
				n
			].map((e) => i(e, r)), c = qn(a ?? [], o ?? [], s ?? []);
			return c.length > 0 || o?.length === 0 && s?.length === 0 ? [{
				name: r,
				nodes: c
			}] : [];
		}),
		pins: qn(e.pins, t.pins, n.pins)
	};
}
function qn(e, t, n) {
	let [r, i] = [new Set(e), new Set(t)], a = n.filter((e) => i.has(e) || !r.has(e));
	return [.../* @__PURE__ */ new Set([...a, ...t.filter((e) => !r.has(e))])];
}
function Jn(e, t, n) {
	return Object.entries(n.names).flatMap(([n, r]) => {
		let i = t.names[n];
		return r !== e.names[n] && i !== e.names[n] && i !== r ? [r] : [];
	});
}
function Yn({ names: e, groups: t, pins: n }) {
	let r = [
		[
			"names",
			Object.keys(e).length,
			zn.entries
		],
		[
			"pins",
			n.length,
			zn.entries
		],
		[
			"groups",
			t.length,
			zn.groups
		],
		...t.map(({ nodes: e }) => [
			"nodes in a group",
			e.length,
			zn.entries
		]),
		[
			"nodes in all groups",
			t.reduce((e, { nodes: t }) => e + t.length, 0),
			zn.grouped
		]
	];
	for (let [e, t, n] of r) if (t > n) return `There are ${V(t)} ${e}, and at most ${V(n)} are kept.`;
	for (let n of [...Object.values(e), ...t.map((e) => e.name)]) {
		let e = [...n].length;
		if (e > zn.letters) return `A name has ${V(e)} characters, and at most ${zn.letters} are kept.`;
		if (e === 0) return "A name has no character.";
	}
	return [
		...Object.keys(e),
		...n,
		...t.flatMap((e) => e.nodes)
	].some((e) => [...e].length > zn.key) ? `A node's key has more than ${zn.key} characters.` : null;
}
// src/number.tsx
var Xn = {
	number: Bt,
	exact: B,
	signed: Vt,
	brief: Ht,
	loss: U,
	effect: Gt,
	percent: qt,
	points: Jt,
	count: V,
	change: Ut
};
function J({ value: e, as: t = "number", tint: n = !1 }) {
	return e == null ? /* @__PURE__ */ z("span", {
		class: "soft",
		title: "not measured",
		children: "–"
	}) : /* @__PURE__ */ z("span", {
		class: `num${!n || !e ? "" : e > 0 ? " pos" : " neg"}`,
		title: B(e),
		children: Xn[t](e)
	});
}
// src/order.ts
var Zn = new Intl.Collator("en", {
	numeric: !0,
	sensitivity: "base"
});
function Qn(e, t, n) {
	if (e === null || t === null) return e === t ? 0 : e === null ? 1 : -1;
	let r = typeof e == "number" && typeof t == "number" ? e - t : Zn.compare(String(e), String(t));
	return n ? -r : r;
}
function $n(e, t, n) {
	return [...e].sort((e, r) => Qn(t(e), t(r), n));
}
function er(e, t, n) {
	let r = n.toLowerCase().split(/\s+/).filter(Boolean);
	return r.length === 0 ? [...e] : e.filter((e) => r.every((n) => t(e).toLowerCase().includes(n)));
}
function tr(e, t, n = !1) {
	return {
		column: t,
		down: e?.column === t ? !e.down : n
	};
}
function nr(e, t) {
	return e?.column === t ? e.down ? "descending" : "ascending" : "none";
}
// src/width.ts
function rr(e, t = 640) {
	let [n, r] = P(t);
	return De(() => {
		let t = e.current;
		if (!t) return;
		let n = () => r(Math.max(240, Math.floor(t.clientWidth)));
		n();
		let i = new ResizeObserver(n);
		return i.observe(t), () => i.disconnect();
	}, []), n;
}
// src/weights.ts
function ir(e, t) {
	let n = /* @__PURE__ */ new Map(), r = (e, t, r, i) => {
		let a = `${e} ${t}`;
		n.has(a) || n.set(a, {
			token: e,
			channel: t,
			weight: r,
			inTask: i
		});
	};
	e.token.forEach((t, n) => r(t, e.channel[n], e.weight[n], !0));
	for (let { channel: e, tokens: n, weights: i } of t ?? []) n.forEach((t, n) => r(t, e, i[n], !1));
	return [...n.values()];
}
// src/node/relations.ts
var ar = (e) => e.endsWith(".resid_delta");
function or(e, t) {
	let n = e.nodes[t], r = n && e.sites[n.site];
	if (!n || !r) throw Error(`there is no node ${t} among ${e.nodes.length}`);
	let i = (t) => e.nodes.flatMap((r, i) => {
		let a = e.sites[r.site]?.kind;
		return r.index === n.index && a !== void 0 && t(a, r.site) ? [i] : [];
	}), a = r.kind === "attn.q" ? "attn.k" : r.kind === "attn.k" ? "attn.q" : null;
	return {
		reads: sr(e.edges, t, "source", !0),
		writes: sr(e.edges, t, "target", !0),
		removedReads: sr(e.removed, t, "source", !1),
		removedWrites: sr(e.removed, t, "target", !1),
		writers: K(r.kind) ? i((e, t) => ar(e) && t < n.site) : [],
		readers: ar(r.kind) ? i((e, t) => K(e) && t > n.site) : [],
		partners: i((t, n) => t === a && e.sites[n]?.layer === r.layer),
		embedded: K(r.kind) ? n.index : null,
		unembedded: r.kind === "final_resid" ? n.index : null
	};
}
function sr(e, t, n, r) {
	let i = e[n === "source" ? "target" : "source"], a = e[n], o = [];
	for (let n = 0; n < i.length; n++) i[n] === t && o.push({
		node: a[n] ?? -1,
		weight: e.weight[n] ?? 0,
		edge: r ? n : null
	});
	return o.sort((e, t) => Math.abs(t.weight) - Math.abs(e.weight));
}
function cr(e) {
	let t = new Int32Array(e.nodes.length), { source: n, target: r } = e.edges;
	for (let e of [n, r]) for (let n of e) t[n] = (t[n] ?? 0) + 1;
	return t;
}
function lr(e, t, n) {
	return ir(t, n).filter((t) => t.channel === e).sort((e, t) => Math.abs(t.weight) - Math.abs(e.weight) || e.token - t.token);
}
function ur(e, t) {
	return 1 + t.filter((t) => t > e).length;
}
function dr(e, t) {
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
function fr(e) {
	return {
		inCircuit: e.nodes.map((e) => e.effect_in_circuit),
		inModel: e.nodes.map((e) => e.effect_in_model)
	};
}
// src/frame/nodelist.ts
function pr(e, t, n) {
	let r = cr(e);
	return W(e).map((i, a) => ({
		key: i,
		at: a,
		name: G(n, i) ?? "",
		words: Nn(e, e.nodes[a]),
		effect: t?.nodes[a]?.effect_in_circuit ?? null,
		degree: r[a] ?? 0
	}));
}
function mr(e, t) {
	return er(e, (e) => `${e.key} ${e.name} ${e.words}`, t);
}
function hr(e, t, n) {
	let r = n ? -1 : 1, i = (e, n) => {
		if (t === "name") return !e.name == !n.name ? r * e.name.localeCompare(n.name) : e.name ? -1 : 1;
		let i = (e) => t === "place" ? e.at : t === "effect" ? e.effect ?? 0 : e.degree;
		return r * (i(e) - i(n));
	};
	return [...e].sort((e, t) => i(e, t) || e.at - t.at);
}
function gr(e, t, n, r) {
	let i = Math.max(0, Math.min(r, Math.floor(e / n) - 6));
	return {
		start: i,
		end: Math.max(i, Math.min(r, Math.ceil((e + t) / n) + 6))
	};
}
// src/frame/nodegrid.tsx
var _r = 28, vr = 420, yr = [
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
		width: "4.4em",
		isNumber: !0
	},
	{
		by: "degree",
		name: "Edges",
		width: "3.4em",
		isNumber: !0
	}
], br = 400, xr = {
	measured: {
		column: "effect",
		down: !0
	},
	plain: {
		column: "place",
		down: !1
	}
};
function Sr({ store: e, circuit: t }) {
	let n = e.behaviour.value, r = e.look.value.notes, [i, a] = P(""), [o, s] = P(null), c = o ?? xr[n ? "measured" : "plain"], l = Oe(() => pr(t, n, r), [
		t,
		n,
		r
	]), u = Oe(() => hr(mr(l, i), c.column, c.down), [
		l,
		i,
		c
	]), d = Object.keys(r.names).length > 0, f = I(null), p = rr(f) < br, m = yr.filter(({ by: e }) => (e !== "name" || d) && (e !== "effect" || n !== null) && (e !== "degree" || !(d && p)));
	return /* @__PURE__ */ z("section", {
		class: "section",
		ref: f,
		children: [
			/* @__PURE__ */ z("div", {
				class: "spread",
				children: [/* @__PURE__ */ z("h2", { children: [
					"All nodes",
					" ",
					/* @__PURE__ */ z("span", {
						class: "soft",
						children: u.length === l.length ? V(l.length) : `${V(u.length)} of ${V(l.length)}`
					})
				] }), /* @__PURE__ */ z("input", {
					type: "search",
					class: "small",
					"aria-label": "Filter nodes",
					placeholder: "filter",
					value: i,
					onInput: (e) => a(e.currentTarget.value)
				})]
			}),
			/* @__PURE__ */ z("p", {
				class: "sr-only",
				role: "status",
				children: H(u.length, "node")
			}),
			/* @__PURE__ */ z(Cr, {
				store: e,
				circuit: t,
				rows: u,
				columns: m,
				order: c,
				setOrder: s
			})
		]
	});
}
function Cr({ store: e, circuit: t, rows: n, columns: r, order: i, setOrder: a }) {
	let o = Er(n), { start: s, end: c } = o, l = r.map((e) => e.width).join(" ");
	return /* @__PURE__ */ z("div", {
		class: "node-grid table",
		role: "grid",
		"aria-label": "All nodes",
		"aria-rowcount": n.length + 1,
		children: [/* @__PURE__ */ z(wr, {
			columns: r,
			order: i,
			setOrder: a,
			style: { gridTemplateColumns: l }
		}), /* @__PURE__ */ z("div", {
			ref: o.box,
			role: "rowgroup",
			class: "body",
			style: { maxHeight: `${vr}px` },
			onScroll: (e) => o.scrolledTo(e.currentTarget.scrollTop),
			onKeyDown: o.onKeyDown,
			children: [
				/* @__PURE__ */ z("div", {
					role: "presentation",
					style: { height: `${s * _r}px` }
				}),
				n.slice(s, c).map((n, i) => /* @__PURE__ */ z("div", {
					role: "row",
					"aria-rowindex": s + i + 2,
					class: "line",
					style: {
						height: `${_r}px`,
						gridTemplateColumns: l
					},
					onClick: (t) => In(e, n.key, t.currentTarget),
					onFocusIn: () => o.setAt(s + i),
					...Or(e, n.key),
					children: /* @__PURE__ */ z(Tr, {
						store: e,
						circuit: t,
						row: n,
						columns: r,
						isStop: s + i === o.stop
					})
				}, n.key)),
				/* @__PURE__ */ z("div", {
					role: "presentation",
					style: { height: `${(n.length - c) * _r}px` }
				}),
				n.length === 0 && /* @__PURE__ */ z("p", {
					class: "empty small",
					children: "No node fits."
				})
			]
		})]
	});
}
function wr({ columns: e, order: t, setOrder: n, style: r }) {
	return /* @__PURE__ */ z("div", {
		role: "rowgroup",
		children: /* @__PURE__ */ z("div", {
			role: "row",
			class: "head",
			"aria-rowindex": 1,
			style: r,
			children: e.map(({ by: e, name: r, isNumber: i = !1 }) => /* @__PURE__ */ z("div", {
				role: "columnheader",
				class: i ? "num" : "",
				"aria-sort": nr(t, e),
				children: /* @__PURE__ */ z("button", {
					type: "button",
					onClick: () => n(tr(t, e, i)),
					children: r
				})
			}, e))
		})
	});
}
function Tr({ store: e, circuit: t, columns: n, row: r, isStop: i }) {
	let a = (e) => n.some(({ by: t }) => t === e);
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z("div", {
			role: "gridcell",
			class: "clip",
			title: r.words,
			children: /* @__PURE__ */ z(Ln, {
				store: e,
				circuit: t,
				node: r.key,
				isBare: !0,
				tabIndex: i ? 0 : -1
			})
		}),
		a("name") && /* @__PURE__ */ z("div", {
			role: "gridcell",
			class: "clip",
			title: q(r.name),
			children: q(r.name, 60)
		}),
		a("effect") && /* @__PURE__ */ z("div", {
			role: "gridcell",
			class: "num",
			children: /* @__PURE__ */ z(J, {
				value: r.effect,
				as: "effect"
			})
		}),
		a("degree") && /* @__PURE__ */ z("div", {
			role: "gridcell",
			class: "num",
			children: r.degree
		})
	] });
}
function Er(e) {
	let t = I(null), [n, r] = P(0), [i, a] = P(0), o = I(!1), s = Math.min(i, e.length - 1), { start: c, end: l } = gr(n, vr, _r, e.length);
	return Ee(() => {
		a(0), t.current?.scrollTo({ top: 0 });
	}, [e]), De(() => {
		if (!o.current) return;
		let e = t.current?.querySelector(`[aria-rowindex="${s + 2}"] button`);
		e && (o.current = !1, e.focus({ preventScroll: !0 }));
	}, [
		s,
		c,
		l
	]), {
		box: t,
		start: c,
		end: l,
		stop: s,
		setAt: a,
		scrolledTo: r,
		onKeyDown: (n) => {
			let i = Dr(n.key, e.length);
			if (i === null || e.length === 0) return;
			n.preventDefault(), n.stopPropagation();
			let c = Math.max(0, Math.min(e.length - 1, s + i));
			o.current = !0, a(c);
			let l = t.current;
			if (!l) return;
			let u = Math.max(Math.min(l.scrollTop, c * _r), (c + 1) * _r - l.clientHeight);
			u !== l.scrollTop && (l.scrollTop = u), r(u);
		}
	};
}
function Dr(e, t) {
	let n = Math.floor(vr / _r) - 1;
	return (/* @__PURE__ */ new Map([
		["ArrowDown", 1],
		["ArrowUp", -1],
		["PageDown", n],
		["PageUp", -14],
		["Home", -t],
		["End", t]
	])).get(e) ?? null;
}
function Or(e, t) {
	let { onPointerOver: n, onPointerLeave: r } = Fn(e, t);
	return {
		onPointerOver: n,
		onPointerLeave: r
	};
}
// src/scale.ts
var kr = {
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
}, Ar = [
	0,
	0,
	0
], jr = [
	255,
	255,
	255
];
function Mr(e, t, n) {
	let r = Nr(e, t, n);
	return {
		back: Lr(r),
		ink: Lr(Rr(r, jr) > Rr(r, Ar) ? jr : Ar)
	};
}
function Nr(e, t, n) {
	let r = kr[n], i = t > 0 && Number.isFinite(e) ? Math.max(-1, Math.min(1, e / t)) : 0;
	return Ir(r.ground, i < 0 ? r.negative : r.positive, Math.abs(i));
}
function Pr(...e) {
	let t = 0;
	for (let n of e) for (let e of n) Math.abs(e) > t && (t = Math.abs(e));
	return t;
}
function Fr(e, t = -1) {
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
	]).map((t) => Mr(t, 1, e).back).join(", ")})`;
}
function Ir(e, t, n) {
	let r = (r) => Math.round(e[r] + (t[r] - e[r]) * n);
	return [
		r(0),
		r(1),
		r(2)
	];
}
function Lr(e) {
	return `rgb(${e.join(", ")})`;
}
function Rr(e, t) {
	let [n, r] = [zr(e), zr(t)].sort((e, t) => t - e);
	return (n + .05) / (r + .05);
}
function zr([e, t, n]) {
	return .2126 * Br(e) + .7152 * Br(t) + .0722 * Br(n);
}
function Br(e) {
	let t = e / 255;
	return t <= .04045 ? t / 12.92 : ((t + .055) / 1.055) ** 2.4;
}
// src/storage.ts
function Vr(e) {
	try {
		return localStorage.getItem(e);
	} catch {
		return null;
	}
}
function Hr(e, t) {
	try {
		localStorage.setItem(e, t);
	} catch {}
}
// src/theme.ts
var Ur = "gossamer.theme";
function Wr() {
	let e = Vr(Ur);
	return e === "light" || e === "dark" ? e : "auto";
}
var Gr = L(!1), Kr = L(Wr()), qr = it(() => Kr.value), Jr = it(() => Kr.value === "auto" ? Gr.value ? "dark" : "light" : Kr.value);
function Yr(e) {
	Kr.value = e, Hr(Ur, e);
}
function Xr(e) {
	let t = !0;
	return Jr.subscribe(() => {
		t || e(), t = !1;
	});
}
function Zr(e) {
	let t = matchMedia("(prefers-color-scheme: dark)"), n = () => void (Gr.value = t.matches);
	n(), t.addEventListener("change", n);
	let r = R(() => e.setAttribute("data-theme", Jr.value));
	return () => {
		t.removeEventListener("change", n), r();
	};
}
// src/token.tsx
function Qr({ text: e, most: t }) {
	return /* @__PURE__ */ z(x, { children: bn(e, t).map((e) => e.isMark ? /* @__PURE__ */ z("span", {
		class: "mark",
		children: e.text
	}) : e.text) });
}
function $r({ text: e, most: t = 24 }) {
	return /* @__PURE__ */ z("span", {
		class: "token",
		title: Cn(e),
		children: /* @__PURE__ */ z(Qr, {
			text: e,
			most: t
		})
	});
}
var ei = {
	ArrowRight: (e) => e + 1,
	ArrowLeft: (e) => e - 1,
	ArrowDown: (e) => e + 1,
	ArrowUp: (e) => e - 1,
	Home: () => 0,
	End: (e, t) => t - 1
};
function ti(e, t, n) {
	let r = ei[e];
	return r && n > 0 ? Math.max(0, Math.min(n - 1, r(t, n))) : null;
}
function ni(e) {
	let { tokens: t, values: n, most: r, at: i = null, label: a, isAligned: o = !1, isBare: s = !1, differing: c } = e, [l, u] = P(i ?? 0), d = Math.min(l, t.length - 1);
	return /* @__PURE__ */ z("div", {
		role: "listbox",
		"aria-label": a,
		"aria-orientation": "horizontal",
		class: o ? "heat-map aligned" : "heat-map",
		onKeyDown: (e) => {
			let n = ti(e.key, d, t.length);
			n !== null && (e.preventDefault(), e.stopPropagation(), u(n), e.currentTarget.children[n]?.focus());
		},
		children: t.map((e, t) => {
			let a = n[t] ?? null, { back: o, ink: l } = Mr(a ?? 0, r, Jr.value), f = s ? Vt(a, 2) : Bt(a), p = `${Cn(e)}\n${B(a)}`;
			return /* @__PURE__ */ z("span", {
				role: "option",
				"aria-selected": t === i,
				"aria-label": `${xn(e)} ${f}${t === i ? ", drawn" : ""}`,
				tabIndex: t === d ? 0 : -1,
				class: `heat token${t === i ? " drawn" : ""}${c?.has(t) ? " differs" : ""}`,
				style: {
					backgroundColor: o,
					color: l
				},
				"data-tip": p,
				onFocus: () => u(t),
				children: s ? f : a !== null && /* @__PURE__ */ z(Qr, {
					text: e,
					most: 24
				})
			});
		})
	});
}
function ri({ most: e, from: t = -1, unit: n }) {
	return /* @__PURE__ */ z("div", {
		class: "heat-legend small soft",
		role: "img",
		"aria-label": `Colour scale from ${Bt(t * e)} to ${Bt(e)}`,
		children: [
			/* @__PURE__ */ z("span", {
				class: "num",
				title: B(t * e),
				children: t === 0 ? "0" : Vt(-e)
			}),
			/* @__PURE__ */ z("span", {
				class: "ramp",
				style: { backgroundImage: Fr(Jr.value, t) }
			}),
			/* @__PURE__ */ z("span", {
				class: "num",
				title: B(e),
				children: t === 0 ? Bt(e) : Vt(e)
			}),
			n && /* @__PURE__ */ z("span", { children: n })
		]
	});
}
// src/frame/pair.tsx
function ii({ a: e, b: t }) {
	let n = {
		a: /* @__PURE__ */ new Set(),
		b: /* @__PURE__ */ new Set()
	};
	for (let [r, i] of dr(e, t)) (r === null || i === null || e[r] !== t[i]) && (r !== null && n.a.add(r), i !== null && n.b.add(i));
	return n;
}
function ai({ circuit: e }) {
	let [t, n] = P(0), r = e.pairs[t] ?? e.pairs[0];
	if (!r) return null;
	let i = ii(r), a = e.pairs.length;
	return /* @__PURE__ */ z("section", {
		class: "section",
		children: [/* @__PURE__ */ z("div", {
			class: "spread",
			children: [/* @__PURE__ */ z("h2", { children: [
				"Example",
				" ",
				/* @__PURE__ */ z("span", {
					class: "soft",
					children: [
						t + 1,
						" of ",
						V(e.n_pairs),
						" pairs"
					]
				})
			] }), a > 1 && /* @__PURE__ */ z("div", {
				class: "row tight small",
				children: [/* @__PURE__ */ z("button", {
					type: "button",
					class: "quiet",
					"aria-label": "Example before",
					disabled: t === 0,
					onClick: () => n(t - 1),
					children: "‹"
				}), /* @__PURE__ */ z("button", {
					type: "button",
					class: "quiet",
					"aria-label": "Next example",
					disabled: t >= a - 1,
					onClick: () => n(t + 1),
					children: "›"
				})]
			})]
		}), /* @__PURE__ */ z("dl", {
			class: "pair",
			children: [/* @__PURE__ */ z(oi, {
				name: "A",
				tokens: r.a,
				marked: i.a,
				answer: r.answers[0],
				circuit: e
			}), /* @__PURE__ */ z(oi, {
				name: "B",
				tokens: r.b,
				marked: i.b,
				answer: r.answers[1],
				circuit: e
			})]
		})]
	});
}
function oi({ name: e, tokens: t, marked: n, answer: r, circuit: i }) {
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("dt", { children: e }), /* @__PURE__ */ z("dd", { children: [/* @__PURE__ */ z("span", {
		class: "prompt",
		children: t.map((e, t) => {
			let r = /* @__PURE__ */ z($r, { text: wn(e, i.texts) });
			return n.has(t) ? /* @__PURE__ */ z("mark", {
				title: "differs between the two prompts",
				children: r
			}) : /* @__PURE__ */ z("span", { children: r });
		})
	}), /* @__PURE__ */ z("span", {
		class: "answer",
		children: [
			/* @__PURE__ */ z("span", {
				class: "soft small",
				children: "then"
			}),
			" ",
			/* @__PURE__ */ z($r, { text: wn(r, i.texts) })
		]
	})] })] });
}
// src/frame/summary.tsx
function si({ store: e }) {
	let t = e.circuit.value;
	if (!t) return /* @__PURE__ */ z("p", {
		class: "busy",
		role: "status",
		children: "The circuit is on its way …"
	});
	let { card: n } = t;
	return /* @__PURE__ */ z("article", {
		class: "circuit-panel",
		"aria-label": "Circuit",
		children: [
			/* @__PURE__ */ z("header", { children: [
				/* @__PURE__ */ z("span", {
					class: "overline",
					children: "Circuit"
				}),
				/* @__PURE__ */ z("h1", {
					tabIndex: -1,
					children: q(n.task)
				}),
				/* @__PURE__ */ z("p", {
					class: "soft",
					children: [
						q(n.name),
						", of the model “",
						q(n.model),
						"”"
					]
				})
			] }),
			/* @__PURE__ */ z("div", {
				class: "stats",
				children: [
					/* @__PURE__ */ z(ci, {
						name: "nodes",
						value: V(n.n_nodes),
						title: B(n.n_nodes)
					}),
					/* @__PURE__ */ z(ci, {
						name: "edges",
						value: V(n.n_edges),
						title: B(n.n_edges)
					}),
					/* @__PURE__ */ z(ci, {
						name: "loss, nats a prompt",
						value: U(n.loss),
						title: B(n.loss)
					})
				]
			}),
			/* @__PURE__ */ z(li, {
				store: e,
				circuit: t
			}),
			/* @__PURE__ */ z(ai, { circuit: t }),
			/* @__PURE__ */ z(pi, {
				store: e,
				circuit: t
			}),
			/* @__PURE__ */ z(Sr, {
				store: e,
				circuit: t
			}),
			!e.behaviour.value && /* @__PURE__ */ z("div", {
				class: "section",
				children: /* @__PURE__ */ z(Rn, {
					store: e,
					circuit: t,
					what: "effects, activations and samples"
				})
			}),
			/* @__PURE__ */ z(fi, { circuit: t })
		]
	});
}
function ci({ name: e, value: t, title: n }) {
	return /* @__PURE__ */ z("div", {
		class: "stat",
		title: n,
		children: [/* @__PURE__ */ z("div", {
			class: "value num",
			children: t
		}), /* @__PURE__ */ z("div", {
			class: "name",
			children: e
		})]
	});
}
function li({ store: e, circuit: t }) {
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
			`The circuit's, its logits scaled by ${Bt(r.scale)} and shifted by ${Bt(r.shift)}.`
		]
	];
	i && a.push(ui(i));
	let o = Math.max(Ft, ...a.map(([, e]) => e)), s = (e) => `${100 * Math.max(0, e) / o}%`;
	return /* @__PURE__ */ z("section", {
		class: "section",
		children: [/* @__PURE__ */ z("div", {
			class: "spread",
			children: [/* @__PURE__ */ z("h2", { children: "Loss" }), /* @__PURE__ */ z("span", {
				class: "small",
				children: /* @__PURE__ */ z(tn, {
					store: e,
					to: {
						page: "evidence",
						id: n.id
					},
					children: "Is it real?"
				})
			})]
		}), /* @__PURE__ */ z("div", {
			class: "losses",
			children: [a.map(([e, t, r]) => /* @__PURE__ */ z("div", {
				class: "loss",
				title: r,
				children: [
					/* @__PURE__ */ z("span", { children: e }),
					/* @__PURE__ */ z("span", {
						class: "track",
						"aria-hidden": "true",
						children: [
							/* @__PURE__ */ z("i", {
								class: "fill",
								style: { width: s(t) }
							}),
							/* @__PURE__ */ z("i", {
								class: "target",
								style: { left: s(n.target_loss) }
							}),
							/* @__PURE__ */ z("i", {
								class: "chance",
								style: { left: s(Ft) }
							})
						]
					}),
					/* @__PURE__ */ z(J, {
						value: t,
						as: "loss"
					})
				]
			}, e)), /* @__PURE__ */ z("p", {
				class: "small soft",
				children: [
					"Thick line: the target, ",
					/* @__PURE__ */ z(J, {
						value: n.target_loss,
						as: "loss"
					}),
					". Dashed: chance,",
					" ",
					/* @__PURE__ */ z(J, {
						value: Ft,
						as: "loss"
					}),
					". Nats a prompt",
					di(t),
					". Calibrated: with one factor (",
					Bt(r.scale),
					") and one shift (",
					Bt(r.shift),
					") of the two answers' logits, fitted on these pairs. Ablation can shrink or tilt all answers alike; this is what is left when that is made good."
				]
			})]
		})]
	});
}
function ui({ circuit: e, is_held_out: t, n_pairs: n }) {
	let { loss: r } = e.sufficiency;
	return t ? [
		"circuit, held out",
		r,
		`Measured on ${H(n, "pair")} that the cut wasn't decided on.`
	] : [
		"circuit, again",
		r,
		"Measured on the pairs that the cut was decided on: there are too few to hold any out."
	];
}
function di({ n_pairs: e }) {
	return e > 0 ? `, on the ${H(e, "pair")} that the cut was decided on` : "";
}
function fi({ circuit: e }) {
	let { card: t } = e;
	return /* @__PURE__ */ z("section", {
		class: "section",
		children: [/* @__PURE__ */ z("h2", { children: "Particulars" }), /* @__PURE__ */ z("dl", {
			class: "facts small",
			children: [
				/* @__PURE__ */ z("dt", { children: "accuracy" }),
				/* @__PURE__ */ z("dd", { children: /* @__PURE__ */ z(J, {
					value: t.accuracy,
					as: "percent"
				}) }),
				/* @__PURE__ */ z("dt", { children: "embedding" }),
				/* @__PURE__ */ z("dd", { children: [H(e.n_embedding_weights, "weight"), " to its channels"] }),
				/* @__PURE__ */ z("dt", { children: "unembedding" }),
				/* @__PURE__ */ z("dd", { children: [H(e.n_unembedding_weights, "weight"), " from its channels"] }),
				e.removed.weight.length > 0 && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("dt", { children: "removed edges" }), /* @__PURE__ */ z("dd", { children: [V(e.removed.weight.length), " between its nodes carry their source's mean"] })] }),
				/* @__PURE__ */ z("dt", { children: "means over" }),
				/* @__PURE__ */ z("dd", { children: Wt(e.n_mean_tokens, "token") }),
				/* @__PURE__ */ z("dt", { children: "model" }),
				/* @__PURE__ */ z("dd", { children: [
					H(e.n_layer, "layer"),
					", width ",
					V(e.d_model),
					", heads of ",
					V(e.d_head)
				] }),
				/* @__PURE__ */ z("dt", { children: "model's hash" }),
				/* @__PURE__ */ z("dd", {
					class: "mono",
					title: q(t.model_hash),
					children: q(t.model_hash, 12)
				}),
				/* @__PURE__ */ z("dt", { children: "seed" }),
				/* @__PURE__ */ z("dd", { children: t.seed }),
				!t.live && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("dt", { children: "asking it" }), /* @__PURE__ */ z("dd", { children: [
					"The model isn't in this page, so it has no Live tab. Where the model lies:",
					" ",
					/* @__PURE__ */ z("code", { children: "gossamer view CIRCUIT" })
				] })] })
			]
		})]
	});
}
function pi({ store: e, circuit: t }) {
	let n = e.look.value.notes;
	return n.pins.length === 0 && n.groups.length === 0 ? null : /* @__PURE__ */ z("section", {
		class: "section",
		children: [
			/* @__PURE__ */ z("h2", { children: "Notes" }),
			n.pins.length > 0 && /* @__PURE__ */ z("div", {
				class: "note",
				children: [/* @__PURE__ */ z("span", {
					class: "overline",
					children: "Pinned"
				}), /* @__PURE__ */ z("ul", {
					class: "links",
					children: n.pins.map((n) => /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z(Ln, {
						store: e,
						circuit: t,
						node: n
					}), /* @__PURE__ */ z("button", {
						type: "button",
						class: "link remove",
						"aria-label": `Unpin ${q(n)}`,
						onClick: () => e.change({ notes: Hn(e.look.peek().notes, n) }),
						children: "×"
					})] }, n))
				})]
			}),
			n.groups.map((n) => /* @__PURE__ */ z("div", {
				class: "note",
				children: [/* @__PURE__ */ z("span", {
					class: "spread",
					children: [/* @__PURE__ */ z("strong", { children: q(n.name, 60) }), /* @__PURE__ */ z("button", {
						type: "button",
						class: "link small",
						onClick: () => e.change({ notes: Gn(e.look.peek().notes, n.name) }),
						children: "Ungroup"
					})]
				}), /* @__PURE__ */ z("ul", {
					class: "links",
					children: n.nodes.map((n) => /* @__PURE__ */ z("li", { children: /* @__PURE__ */ z(Ln, {
						store: e,
						circuit: t,
						node: n
					}) }, n))
				})]
			}, n.name))
		]
	});
}
// src/frame/welcome.tsx
var mi = "gossamer.tour", hi = [
	{
		title: "What you see",
		says: /* @__PURE__ */ z(x, { children: [
			"The part of a model that does one task. Boxes are ",
			/* @__PURE__ */ z("b", { children: "nodes" }),
			": single channels and neurons. Lines are",
			" ",
			/* @__PURE__ */ z("b", { children: "edges" }),
			": the model's own weights between them, ",
			/* @__PURE__ */ z("span", {
				class: "pos",
				children: "blue if positive"
			}),
			",",
			" ",
			/* @__PURE__ */ z("span", {
				class: "neg",
				children: "vermilion if negative"
			}),
			". Prompts enter below, the answer leaves above. All else is held at its mean."
		] })
	},
	{
		title: "Look around",
		says: /* @__PURE__ */ z(x, { children: "Point at a node to light up what leads to it and from it. Click it to see when it is active, what it reads and writes, and what ablating it costs. Drag to move, scroll to zoom. What you select, hide or name can be undone." })
	},
	{
		title: "Is it real?",
		says: /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("b", { children: "Evidence" }), " compares the circuit with the whole model, on prompts that its size wasn't decided on where the task has enough of them: what the circuit does alone, what the model does without it, and how chance does."] })
	},
	{
		title: "What to doubt",
		says: /* @__PURE__ */ z(x, { children: "A circuit explains the behaviour on this task's prompts, not elsewhere. Another seed may find other nodes, and a low loss doesn't make a name right. Losses are nats a prompt: guessing between two answers costs 0.693." })
	}
], gi = [
	[["Tab"], "from part to part of the page"],
	[[
		"↑",
		"↓",
		"←",
		"→"
	], "in the graph from node to node; within lists, tokens, histograms and matrices"],
	[["Enter"], "show the node that is in focus"],
	[["Shift", "Enter"], "in the graph: pick several nodes, to group them"],
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
], _i = [
	["node", "one number of the model at each token: a neuron, or a channel of the residual stream, query, key or value"],
	["edge", "a nonzero weight that leads from one kept node to another"],
	["site", "where in the model nodes are, as 0.attn.q; a node is its site and its index, as 0.attn.q:5"],
	["residual stream", "what every layer reads and adds to; in the graph a line for each of its channels"],
	["act_in", "a residual channel as attention or MLP reads it, after the norm"],
	["resid_delta", "what attention or MLP adds to a residual channel"],
	["final_resid", "a residual channel as the logits read it, after the last layer"],
	["q, k, v", "channels of a head's query, key and value"],
	["post_act", "a neuron of the MLP, after its nonlinearity"],
	["head box", "a frame around the channels of one attention head"],
	["sink", "a place that every head may attend to instead of a token; nothing is read from it"],
	["ablated", "held at its mean over pretraining text, the same at every token"],
	["effect", "the loss with a node or an edge ablated, minus the loss with it"],
	["sufficiency", "the loss of the circuit alone, all else ablated; low is good"],
	["necessity", "the loss of the model with only the circuit ablated; high is good"],
	["cut", "the first so many nodes of pruning's ranking"]
];
function vi({ store: e }) {
	let [t, n] = P(() => Vr(mi) === null), [r, i] = P(() => {
		let t = e.route.peek();
		return t.page === "circuit" && t.node !== null;
	}), [a, o] = P(0), s = hi[a];
	if (!t || !s || e.circuit.value === null) return null;
	let c = () => {
		Hr(mi, "seen"), n(!1);
	};
	if (r) return /* @__PURE__ */ z("p", {
		class: "first-visit spread",
		children: [/* @__PURE__ */ z("button", {
			type: "button",
			class: "link",
			"aria-expanded": !1,
			onClick: () => i(!1),
			children: "New here? A short tour"
		}), /* @__PURE__ */ z(yi, { close: c })]
	});
	let l = a === hi.length - 1;
	return /* @__PURE__ */ z("section", {
		class: "first-visit",
		"aria-label": "A short tour",
		onKeyDown: (e) => e.key === "Escape" && (e.stopPropagation(), c()),
		children: [
			/* @__PURE__ */ z("div", {
				class: "spread",
				children: [/* @__PURE__ */ z("span", {
					class: "overline",
					children: [
						"New here? ",
						a + 1,
						" of ",
						hi.length
					]
				}), /* @__PURE__ */ z(yi, { close: c })]
			}),
			/* @__PURE__ */ z("div", {
				"aria-live": "polite",
				children: [/* @__PURE__ */ z("h2", { children: s.title }), /* @__PURE__ */ z("p", { children: s.says })]
			}),
			/* @__PURE__ */ z("div", {
				class: "spread",
				children: [/* @__PURE__ */ z("div", {
					class: "dots",
					"aria-hidden": "true",
					children: hi.map((e, t) => /* @__PURE__ */ z("i", { class: t === a ? "on" : "" }))
				}), /* @__PURE__ */ z("div", {
					class: "row",
					children: [a > 0 && /* @__PURE__ */ z("button", {
						type: "button",
						class: "quiet",
						onClick: () => o(a - 1),
						children: "Back"
					}), /* @__PURE__ */ z("button", {
						type: "button",
						class: "primary",
						onClick: () => l ? c() : o(a + 1),
						children: l ? "Done" : "Next"
					})]
				})]
			})
		]
	});
}
function yi({ close: e }) {
	return /* @__PURE__ */ z("button", {
		type: "button",
		class: "quiet icon small",
		"aria-label": "Close the tour",
		onClick: e,
		children: "×"
	});
}
function bi({ store: e }) {
	let t = I(null);
	return Dt(() => {
		let n = t.current;
		e.helping.value && n && !n.open && n.showModal();
	}), Ee(() => () => t.current?.close(), []), /* @__PURE__ */ z("dialog", {
		ref: t,
		class: "dialog help",
		"aria-label": "Help",
		onClose: () => void (e.helping.value = !1),
		onKeyDown: (e) => e.stopPropagation(),
		onClick: (e) => e.target === e.currentTarget && e.currentTarget.close(),
		children: /* @__PURE__ */ z("div", {
			class: "help-body",
			children: [
				/* @__PURE__ */ z("div", {
					class: "spread",
					children: [/* @__PURE__ */ z("h1", { children: "How to read this page" }), /* @__PURE__ */ z("button", {
						type: "button",
						class: "quiet icon",
						"aria-label": "Close",
						onClick: () => t.current?.close(),
						children: "×"
					})]
				}),
				/* @__PURE__ */ z("ol", {
					class: "steps",
					children: hi.map((e) => /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z("h2", { children: e.title }), /* @__PURE__ */ z("p", { children: e.says })] }, e.title))
				}),
				/* @__PURE__ */ z("h2", { children: "Words" }),
				/* @__PURE__ */ z("dl", {
					class: "glossary",
					children: _i.map(([e, t]) => /* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("dt", { children: e }), /* @__PURE__ */ z("dd", { children: t })] }, e))
				}),
				/* @__PURE__ */ z("h2", { children: "Keys" }),
				/* @__PURE__ */ z("table", {
					class: "table keys",
					children: [/* @__PURE__ */ z("thead", {
						class: "sr-only",
						children: /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
							scope: "col",
							children: "Key"
						}), /* @__PURE__ */ z("th", {
							scope: "col",
							children: "What it does"
						})] })
					}), /* @__PURE__ */ z("tbody", { children: gi.map(([e, t]) => /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
						scope: "row",
						children: e.map((e) => /* @__PURE__ */ z("kbd", { children: e }, e))
					}), /* @__PURE__ */ z("td", { children: t })] }, t)) })]
				})
			]
		})
	});
}
// src/node/table.tsx
function xi(e) {
	let { label: t, columns: n, rows: r, noun: i, first: a = 8, rowProps: o } = e, [s, c] = P(null), [l, u] = P(!1), d = n.find(({ name: e }) => e === s?.column), f = d && s ? $n(r, d.value, s.down) : r, p = l ? f : f.slice(0, a);
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("table", {
		class: "table",
		"aria-label": t,
		children: [/* @__PURE__ */ z("thead", { children: /* @__PURE__ */ z("tr", { children: n.map(({ name: e, isNumber: t = !1, title: n }) => /* @__PURE__ */ z("th", {
			scope: "col",
			class: t ? "num" : "",
			"aria-sort": nr(s, e),
			title: n,
			children: /* @__PURE__ */ z("button", {
				type: "button",
				onClick: () => c(tr(s, e, t)),
				children: e
			})
		})) }) }), /* @__PURE__ */ z("tbody", { children: p.map((e) => /* @__PURE__ */ z("tr", {
			...o?.(e),
			children: n.map((t) => /* @__PURE__ */ z("td", {
				class: t.isNumber ? "num" : "",
				children: t.cell(e)
			}))
		})) })]
	}), r.length > a && /* @__PURE__ */ z("button", {
		type: "button",
		class: "link small more",
		"aria-expanded": l,
		onClick: () => u(!l),
		children: l ? "Show fewer" : `Show all ${H(r.length, i)}`
	})] });
}
// src/node/connections.tsx
function Si({ value: e, most: t }) {
	let n = t > 0 ? 100 * Math.abs(e) / t : 0;
	return /* @__PURE__ */ z("span", {
		class: "weight",
		children: [/* @__PURE__ */ z("span", {
			class: "meter",
			"aria-hidden": "true",
			children: /* @__PURE__ */ z("i", {
				class: e < 0 ? "neg" : "",
				style: { width: `${n}%` }
			})
		}), /* @__PURE__ */ z(J, {
			value: e,
			as: "signed",
			tint: !0
		})]
	});
}
function Ci({ store: e, circuit: t, behaviour: n, links: r, label: i }) {
	let a = Pr(r.map((e) => e.weight)), o = (e) => e.edge === null ? null : n?.edge_effects[e.edge] ?? null, s = [{
		name: "Node",
		value: (e) => an(t, e.node),
		cell: (n) => /* @__PURE__ */ z(Ln, {
			store: e,
			circuit: t,
			node: an(t, n.node)
		})
	}, {
		name: "Weight",
		value: (e) => Math.abs(e.weight),
		cell: (e) => /* @__PURE__ */ z(Si, {
			value: e.weight,
			most: a
		}),
		isNumber: !0,
		title: "The model's weight between the two nodes. Sorts by magnitude."
	}];
	return n && r.some((e) => e.edge !== null) && s.push({
		name: "Effect",
		value: (e) => o(e) ?? 0,
		cell: (e) => /* @__PURE__ */ z(J, {
			value: o(e),
			as: "effect"
		}),
		isNumber: !0,
		title: "Loss of the circuit without this edge, minus its loss, in nats a prompt."
	}), /* @__PURE__ */ z(xi, {
		label: i,
		columns: s,
		rows: r,
		noun: "edge",
		rowProps: (n) => {
			let r = an(t, n.node);
			return {
				class: "pressable",
				onClick: (t) => In(e, r, t.currentTarget),
				...Fn(e, r)
			};
		}
	});
}
function wi(e) {
	return e.links.length === 0 ? null : /* @__PURE__ */ z("details", {
		class: "removed",
		children: [/* @__PURE__ */ z("summary", {
			class: "small soft",
			children: [
				H(e.links.length, "removed edge"),
				", which only",
				" ",
				e.links.length === 1 ? "carries its" : "carry their",
				" source's mean"
			]
		}), /* @__PURE__ */ z(Ci, { ...e })]
	});
}
function Ti(e) {
	let { title: t, none: n, links: r, removed: i, ...a } = e;
	return /* @__PURE__ */ z("section", {
		class: "section",
		children: [
			/* @__PURE__ */ z("h2", { children: [
				t,
				" ",
				/* @__PURE__ */ z("span", {
					class: "soft",
					children: r.length
				})
			] }),
			r.length > 0 ? /* @__PURE__ */ z(Ci, {
				...a,
				links: r,
				label: t
			}) : /* @__PURE__ */ z("p", {
				class: "soft small",
				children: n
			}),
			/* @__PURE__ */ z(wi, {
				...a,
				links: i,
				label: `${t}, removed`
			})
		]
	});
}
function Ei({ store: e, circuit: t, title: n, note: r, nodes: i }) {
	return i.length === 0 ? null : /* @__PURE__ */ z("section", {
		class: "section",
		children: [
			/* @__PURE__ */ z("h2", { children: n }),
			/* @__PURE__ */ z("p", {
				class: "soft small",
				children: r
			}),
			/* @__PURE__ */ z("ul", {
				class: "links",
				children: i.map((n) => /* @__PURE__ */ z("li", { children: /* @__PURE__ */ z(Ln, {
					store: e,
					circuit: t,
					node: an(t, n)
				}) }, n))
			})
		]
	});
}
function Di({ relations: e, ...t }) {
	let { reads: n, writes: r, removedReads: i, removedWrites: a, writers: o, readers: s, partners: c, embedded: l } = e, u = l !== null, d = s.length > 0;
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z(Ei, {
			...t,
			title: "Written before by",
			note: "Nodes that add to this residual channel earlier.",
			nodes: o
		}),
		!u && /* @__PURE__ */ z(Ti, {
			...t,
			title: "Reads",
			none: "Nothing of the circuit: all that it reads is at its mean.",
			links: n,
			removed: i
		}),
		/* @__PURE__ */ z(Ti, {
			...t,
			title: "Writes",
			none: e.unembedded === null ? d ? "To the residual stream, where the nodes below read it." : c.length > 0 ? "Nothing by a weight: it is multiplied with its partner below." : "Nothing that the circuit keeps." : "No further node: the unembedding reads it.",
			links: r,
			removed: a
		}),
		/* @__PURE__ */ z(Ei, {
			...t,
			title: "Read later by",
			note: "Nodes that read this residual channel later.",
			nodes: s
		}),
		/* @__PURE__ */ z(Ei, {
			...t,
			title: "Is multiplied with",
			note: "Query and key of one number meet in the head's attention pattern.",
			nodes: c
		})
	] });
}
// src/node/effect.tsx
var Oi = 1e3;
function ki(e) {
	let t = e.reduce((e, t) => Math.min(e, t), 0), n = e.reduce((e, t) => Math.max(e, t), 0), r = (e) => n > t ? (e - t) / (n - t) * Oi : 0;
	return {
		low: t,
		high: n,
		at: r,
		ticks: [...new Set(e.map((e) => Math.round(r(e))))]
	};
}
function Ai({ value: e, all: t }) {
	let { low: n, high: r, at: i, ticks: a } = ki(t), [o, s] = [i(0), i(e)];
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("svg", {
		class: "strip",
		viewBox: `0 0 ${Oi} 16`,
		preserveAspectRatio: "none",
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ z("path", {
				class: "others",
				d: a.map((e) => `M${e} 3V13`).join("")
			}),
			/* @__PURE__ */ z("rect", {
				class: e < 0 ? "neg" : "pos",
				x: Math.min(o, s),
				y: "5",
				width: Math.abs(s - o),
				height: "6"
			}),
			/* @__PURE__ */ z("path", {
				class: "zero",
				d: `M${o} 0V16`
			}),
			/* @__PURE__ */ z("path", {
				class: "here",
				d: `M${s} 0V16`
			})
		]
	}), /* @__PURE__ */ z("div", {
		class: "ends small soft",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ z("span", {
			title: B(n),
			children: n < 0 ? Gt(n) : "0"
		}), /* @__PURE__ */ z("span", {
			title: B(r),
			children: Gt(r)
		})]
	})] });
}
function ji({ name: e, title: t, value: n, all: r }) {
	return /* @__PURE__ */ z("div", {
		class: "effect",
		title: t,
		children: [/* @__PURE__ */ z("dt", { children: [e, /* @__PURE__ */ z("span", {
			class: "soft small",
			children: [
				Yt(ur(n, r)),
				" of ",
				r.length
			]
		})] }), /* @__PURE__ */ z("dd", { children: [/* @__PURE__ */ z("span", {
			class: "value",
			children: [/* @__PURE__ */ z(J, {
				value: n,
				as: "effect",
				tint: !0
			}), /* @__PURE__ */ z("span", {
				class: "soft small",
				children: " nats a prompt"
			})]
		}), /* @__PURE__ */ z(Ai, {
			value: n,
			all: r
		})] })]
	});
}
function Mi({ behaviour: e, at: t }) {
	let n = e.nodes[t];
	if (!n) return null;
	let { inCircuit: r, inModel: i } = fr(e);
	return /* @__PURE__ */ z("section", {
		class: "section",
		children: [/* @__PURE__ */ z("h2", { children: "Effect of ablating it" }), /* @__PURE__ */ z("dl", {
			class: "effects",
			children: [/* @__PURE__ */ z(ji, {
				name: "In the circuit",
				title: "Loss of the circuit with this node at its mean as well, minus its loss. Thin lines: the other nodes.",
				value: n.effect_in_circuit,
				all: r
			}), /* @__PURE__ */ z(ji, {
				name: "In the whole model",
				title: "Loss of the whole model with only this node at its mean, minus its loss. Thin lines: the other nodes.",
				value: n.effect_in_model,
				all: i
			})]
		})]
	});
}
// src/remember.ts
function Ni({ kept: e }, t, n) {
	return e.has(t) || e.set(t, n()), e.get(t);
}
// src/fetched.ts
var Pi = {
	node: 100,
	head: 10
}, Fi = class {
	fetch;
	most;
	known = /* @__PURE__ */ new Map();
	constructor(e, t) {
		this.fetch = e, this.most = t;
	}
	get(e) {
		let t = this.known.get(e) ?? this.fetch(e);
		this.known.delete(e), this.known.set(e, t), t.catch(() => this.known.get(e) === t && this.known.delete(e));
		for (let e of this.known.keys()) {
			if (this.known.size <= this.most) break;
			this.known.delete(e);
		}
		return t;
	}
};
function Ii(e, t, n) {
	let r = (r) => e.source[n](t.card.id, t.hash, r);
	return Ni(e, `${n}s of ${t.card.id} ${t.hash}`, () => new Fi(r, Pi[n]));
}
var Li = (e, t, n) => zi(Ii(e, t, "node"), n), Ri = (e, t, n) => zi(Ii(e, t, "head"), n);
function zi(e, t) {
	let [n, r] = P(0), [i, a] = P(null);
	return Ee(() => {
		let n = !0, r = (r) => n && a({
			n: t,
			fetcher: e,
			fetched: r
		});
		return r({ state: "waiting" }), e.get(t).then((e) => r({
			state: "here",
			it: e
		}), (e) => r({
			state: "failed",
			why: e instanceof Error ? e.message : String(e)
		})), () => void (n = !1);
	}, [
		e,
		t,
		n
	]), {
		fetched: i?.n === t && i.fetcher === e ? i.fetched : { state: "waiting" },
		again: () => r(n + 1)
	};
}
// src/tip.tsx
function Bi({ children: e, class: t }) {
	let [n, r] = P(null), i = (e) => {
		let t = e.target instanceof Element ? e.target.closest("[data-tip]") : null, n = t?.dataset.tip;
		r(t && n ? {
			text: n,
			beside: t.getBoundingClientRect()
		} : null);
	}, a = () => r(null);
	return /* @__PURE__ */ z("div", {
		class: t,
		onPointerOver: i,
		onPointerLeave: a,
		onFocusIn: i,
		onFocusOut: a,
		onKeyDown: (e) => {
			e.key === "Escape" && n && (e.stopPropagation(), a());
		},
		onWheel: a,
		children: [e, n && /* @__PURE__ */ z(Vi, { note: n })]
	});
}
function Vi({ note: e }) {
	let t = I(null);
	De(() => {
		let n = t.current;
		if (!n) return;
		let { width: r, height: i } = n.getBoundingClientRect(), { beside: a } = e, o = Math.max(4, Math.min(innerWidth - r - 4, a.left + a.width / 2 - r / 2)), s = a.top - i - 6;
		n.style.left = `${o}px`, n.style.top = `${s > 4 ? s : a.bottom + 6}px`;
	}, [e]);
	let [n, ...r] = e.text.split("\n");
	return /* @__PURE__ */ z("div", {
		ref: t,
		class: "tip",
		role: "tooltip",
		children: [/* @__PURE__ */ z("div", {
			class: "token clip",
			children: n
		}), r.map((e) => /* @__PURE__ */ z("div", {
			class: "num",
			children: e
		}))]
	});
}
// src/node/matrix.tsx
var Hi = 5, Ui = 12, Wi = 24, Gi = 3400, Ki = 11, qi = 5, Ji = 6.7;
function Yi(e, t, n) {
	let r = e.length, i = r + +!!t, a = e.reduce((e, t) => Math.max(e, [...t].length), t ? 4 : 0), o = Math.ceil(10 + Ji * a), s = t ? Hi : 0, c = Math.floor((n - o - s) / i), l = Math.max(1, Math.min(Math.max(Ui, Math.min(Wi, c)), Math.floor(Gi / i))), u = (e) => o + e * l + (t && e > 0 ? s : 0), [d, f] = [u(i) + 1, o + r * l + 1];
	return {
		cell: l,
		left: o,
		top: o,
		width: d,
		height: f,
		n_columns: i,
		every: Math.ceil(Ki / l),
		x: u
	};
}
function Xi(e, t, n, r) {
	let i = Math.floor((r - e.top) / e.cell), a = +(e.x(1) - e.x(0) > e.cell), o = a === 1 && n < e.x(0) + e.cell ? 0 : a, s = o + Math.floor((n - e.x(o)) / e.cell);
	return i >= 0 && i < t && s >= o && s < e.n_columns ? {
		query: i,
		column: s
	} : null;
}
function Zi(e, t, n, r) {
	let i = {
		ArrowUp: [-1, 0],
		ArrowDown: [1, 0],
		ArrowLeft: [0, -1],
		ArrowRight: [0, 1]
	}[e];
	return !i || n === 0 ? null : t ? {
		query: Math.max(0, Math.min(n - 1, t.query + i[0])),
		column: Math.max(0, Math.min(r - 1, t.column + i[1]))
	} : {
		query: n - 1,
		column: r - 1
	};
}
function Qi({ matrix: e, labels: t, most: n }) {
	let r = I(null), i = I(null), a = I(null), [o, s] = P(null), c = $i(r), l = t.length, u = Yi(t, e.sink !== null, c), d = Jr.value;
	return De(() => {
		a.current && aa(a.current, u, {
			matrix: e,
			labels: t,
			most: n,
			shown: d
		});
	}, [
		e,
		t,
		n,
		d,
		c
	]), /* @__PURE__ */ z("div", {
		ref: r,
		onWheel: () => s(null),
		children: [
			/* @__PURE__ */ z("div", {
				ref: i,
				class: "scroller matrix-scroller",
				tabIndex: -1,
				children: /* @__PURE__ */ z("div", {
					class: "matrix-box",
					style: {
						width: `${u.width}px`,
						height: `${u.height}px`
					},
					children: [/* @__PURE__ */ z("canvas", {
						ref: a,
						class: "matrix",
						tabIndex: 0,
						role: "application",
						"aria-roledescription": "matrix",
						"aria-label": `Attention matrix of ${l} tokens; arrow keys go from entry to entry`,
						style: {
							width: `${u.width}px`,
							height: `${u.height}px`
						},
						onKeyDown: (e) => {
							let t = Zi(e.key, o, l, u.n_columns);
							t && (e.preventDefault(), e.stopPropagation(), i.current && ea(i.current, u, t), s(t));
						},
						onPointerMove: (e) => {
							let { left: t, top: n } = e.currentTarget.getBoundingClientRect(), r = Xi(u, l, e.clientX - t, e.clientY - n);
							(o?.query !== r?.query || o?.column !== r?.column) && s(r);
						},
						onPointerLeave: () => s(null),
						onBlur: () => s(null)
					}), o && /* @__PURE__ */ z(ta, {
						shape: u,
						place: o
					})]
				})
			}),
			/* @__PURE__ */ z("p", {
				class: "readout small",
				"aria-live": "polite",
				children: o ? /* @__PURE__ */ z(ia, {
					matrix: e,
					labels: t,
					place: o
				}) : /* @__PURE__ */ z("span", {
					class: "soft",
					children: "Point at an entry for its value, or go by arrow keys."
				})
			}),
			o && a.current && /* @__PURE__ */ z(Vi, { note: ra(a.current, u, e, t, o) })
		]
	});
}
function $i(e) {
	let [t, n] = P(340);
	return De(() => {
		let t = e.current;
		if (!t) return;
		let r = new ResizeObserver(() => n(t.clientWidth));
		return r.observe(t), () => r.disconnect();
	}, []), t;
}
function ea(e, t, { query: n, column: r }) {
	let [i, a] = [t.x(r), t.top + n * t.cell], o = (e, n, r) => Math.max(e + 2 * t.cell - r, Math.min(n, e - t.cell));
	e.scrollLeft = o(i, e.scrollLeft, e.clientWidth), e.scrollTop = o(a, e.scrollTop, e.clientHeight);
}
function ta({ shape: e, place: t }) {
	let [n, r] = [e.x(t.column), e.top + t.query * e.cell], i = `${e.cell}px`;
	return /* @__PURE__ */ z("div", {
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ z("i", {
				class: "matrix-lead",
				style: {
					left: "0",
					top: `${r}px`,
					width: `${n}px`,
					height: i
				}
			}),
			/* @__PURE__ */ z("i", {
				class: "matrix-lead",
				style: {
					left: `${n}px`,
					top: "0",
					width: i,
					height: `${r}px`
				}
			}),
			/* @__PURE__ */ z("i", {
				class: "matrix-at",
				style: {
					left: `${n}px`,
					top: `${r}px`,
					width: i,
					height: i
				}
			})
		]
	});
}
function na(e, { query: t, column: n }) {
	if (e.sink && n === 0) return e.sink[t] ?? null;
	let r = e.sink ? n - 1 : n;
	return r > t ? null : e.values[t]?.[r] ?? null;
}
function ra(e, t, n, r, i) {
	let { left: a, top: o } = e.getBoundingClientRect(), s = n.sink ? i.column - 1 : i.column, c = na(n, i);
	return {
		text: `${r[i.query]} → ${s < 0 ? "sink" : r[s]}\n${c === null ? "not seen" : B(c)}`,
		beside: new DOMRect(a + t.x(i.column), o + t.top + i.query * t.cell, t.cell, t.cell)
	};
}
function ia({ matrix: e, labels: t, place: n }) {
	let r = e.sink !== null && n.column === 0, i = e.sink ? n.column - 1 : n.column, a = na(e, n);
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z("span", {
			class: "token",
			children: t[n.query]
		}),
		" ",
		/* @__PURE__ */ z("span", {
			class: "soft",
			children: [
				"(token ",
				n.query + 1,
				" of ",
				t.length,
				")"
			]
		}),
		" ",
		"→",
		" ",
		r ? "sink" : /* @__PURE__ */ z(x, { children: [
			/* @__PURE__ */ z("span", {
				class: "token",
				children: t[i]
			}),
			" ",
			/* @__PURE__ */ z("span", {
				class: "soft",
				children: [
					"(token ",
					i + 1,
					")"
				]
			})
		] }),
		": ",
		a === null ? "not seen, it comes later" : /* @__PURE__ */ z("strong", {
			class: "num",
			children: B(a)
		})
	] });
}
function aa(e, t, { matrix: n, labels: r, most: i, shown: a }) {
	let o = e.getContext("2d");
	if (!o) return;
	let s = getComputedStyle(e), c = (e) => s.getPropertyValue(e).trim(), [l, u] = [r.length, +!!n.sink], d = t.width * t.height > 4e6 ? 1 : Math.max(1, Math.min(2, devicePixelRatio));
	e.width = t.width * d, e.height = t.height * d, o.scale(d, d);
	let { cell: f, top: p } = t;
	o.fillStyle = c("--band"), o.fillRect(t.x(u), p, l * f, l * f), o.imageSmoothingEnabled = !1;
	let m = (e, n, r) => {
		let s = oa(e, r, i, a);
		s && o.drawImage(s, t.x(n), p, r * f, l * f);
	};
	m(n.values, u, l), n.sink && m(n.sink.map((e) => [e]), 0, 1), f >= qi && sa(o, t, l, u, c("--line")), ca(o, t, r, u === 1, {
		font: `11px ${c("--mono")}`,
		ink: c("--soft")
	});
}
function oa(e, t, n, r) {
	if (e.length === 0 || t === 0) return null;
	let i = document.createElement("canvas");
	i.width = t, i.height = e.length;
	let a = new ImageData(t, e.length);
	return e.forEach((e, i) => e.forEach((e, o) => {
		let [s, c] = [4 * (i * t + o), Nr(e, n, r)];
		for (let e = 0; e < 3; e++) a.data[s + e] = c[e];
		a.data[s + 3] = 255;
	})), i.getContext("2d")?.putImageData(a, 0, 0), i;
}
function sa(e, t, n, r, i) {
	let { cell: a, top: o, x: s, n_columns: c } = t;
	e.fillStyle = i;
	for (let t = 0; t < c; t++) e.fillRect(s(t) + a - 1, o, 1, n * a);
	for (let t = 0; t < n; t++) e.fillRect(s(r), o + (t + 1) * a - 1, n * a, 1), r && e.fillRect(s(0), o + (t + 1) * a - 1, a, 1);
}
function ca(e, t, n, r, { font: i, ink: a }) {
	let { cell: o, left: s, top: c, x: l, every: u } = t, d = +!!r;
	e.font = i, e.fillStyle = a, e.textBaseline = "middle", e.textAlign = "right";
	let f = (t, n) => {
		e.save(), e.translate(l(n) + (o - 1) / 2, c - 6), e.rotate(-Math.PI / 2), e.fillText(t, 0, 0), e.restore();
	};
	for (let t = 0; t < n.length; t += u) e.fillText(n[t], s - 6, c + (t + .5) * o);
	e.textAlign = "left", r && f("sink", 0);
	let p = r && o + Hi < Ki ? u : 0;
	for (let e = p; e < n.length; e += u) f(n[e], e + d);
}
// src/node/attention.tsx
function la(e, t) {
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
function ua(e, t) {
	if (typeof t != "number") return `Each row is a token; it says how much of ${e.sink === null ? "each earlier token" : "each earlier token, and of the sink,"} the head takes.`;
	let n = e.channels.find(({ index: e }) => e === t), [r, i] = n?.q_kept ? ["query", "key"] : ["key", "query"];
	return n?.q_kept === n?.k_kept ? `What query and key channel ${t} add to the scores, before the softmax.` : `What ${r} channel ${t} adds to the scores, before the softmax. The ${i} channel is no node of the circuit: it is held at its mean here.`;
}
function da({ circuit: e, behaviour: t, head: n, prompts: r }) {
	let [i, a] = P("in_circuit"), [o, s] = P(0), c = n.channels.map(({ index: e }) => e), l = typeof i == "number" && !c.includes(i) ? "in_circuit" : i, u = r[o] ?? r[0], d = Oe(() => {
		let e = r.map((e) => la(e, l));
		return typeof l == "number" ? Pr(...e.flatMap((e) => e.values)) : 1;
	}, [r, l]), f = (n) => wn(n, e.texts, t.texts), p = Oe(() => (u?.tokens ?? []).map((e) => xn(f(e), 8)), [u]), m = Oe(() => u && la(u, l), [u, l]);
	if (!u || !m) return /* @__PURE__ */ z("p", {
		class: "soft small",
		children: [
			"Head ",
			n.head,
			" was measured on no prompt."
		]
	});
	let h = [
		["in_circuit", "circuit"],
		["in_model", "whole model"],
		...c.map((e) => [e, `channel ${e}`])
	];
	return /* @__PURE__ */ z("section", {
		class: "section attention",
		children: [
			/* @__PURE__ */ z("h2", { children: [
				"Attention of head ",
				n.head,
				", layer ",
				n.layer
			] }),
			/* @__PURE__ */ z("div", {
				class: "segmented small",
				role: "group",
				"aria-label": "Pattern",
				children: h.map(([e, t]) => /* @__PURE__ */ z("button", {
					type: "button",
					"aria-pressed": l === e,
					onClick: () => a(e),
					children: t
				}))
			}),
			/* @__PURE__ */ z("div", {
				class: "spread",
				children: [/* @__PURE__ */ z("label", {
					class: "field small",
					children: [/* @__PURE__ */ z("span", { children: "prompt" }), /* @__PURE__ */ z("select", {
						class: "mono",
						value: o,
						onChange: (e) => s(Number(e.currentTarget.value)),
						children: r.map((e, t) => /* @__PURE__ */ z("option", {
							value: t,
							children: [
								t + 1,
								" ",
								pa(e, f)
							]
						}))
					})]
				}), /* @__PURE__ */ z(ri, {
					most: d,
					from: typeof l == "number" ? -1 : 0
				})]
			}),
			/* @__PURE__ */ z("p", {
				class: "soft small",
				children: ua(n, l)
			}),
			/* @__PURE__ */ z(Qi, {
				matrix: m,
				labels: p,
				most: d
			}),
			/* @__PURE__ */ z(fa, {
				behaviour: t,
				head: n,
				n_pairs: r.length / 2
			})
		]
	});
}
function fa({ behaviour: e, head: t, n_pairs: n }) {
	let r = e.n_channels_left_out, i = e.prompts.length;
	return /* @__PURE__ */ z("p", {
		class: "soft small scores",
		children: [
			"In the circuit a score is the sum of ",
			r > 0 ? "its channels" : "these channels",
			" and of",
			" ",
			/* @__PURE__ */ z(J, { value: t.rest }),
			" from those of which neither query nor key is kept.",
			t.sink !== null && /* @__PURE__ */ z(x, { children: [
				" ",
				"The sink's is ",
				/* @__PURE__ */ z(J, { value: t.sink }),
				"."
			] }),
			r > 0 && /* @__PURE__ */ z(x, { children: [
				" ",
				H(r, "channel"),
				" that the circuit keeps, of all heads, ",
				r > 1 ? "aren't" : "isn't",
				" listed: for prompts of this length only those are that add most."
			] }),
			n < i && ` Patterns are of the first ${n} of the ${i} pairs that nodes are measured on.`
		]
	});
}
function pa(e, t) {
	let n = e.tokens.slice(-6).map((e) => xn(t(e), 8));
	return (e.tokens.length > 6 ? "…" : "") + n.join("");
}
// src/node/histogram.tsx
var ma = 360, ha = 96;
function ga(e, t) {
	let n = t ? (e) => Math.log10(1 + e) : (e) => e, r = Math.max(0, ...e.map(n));
	return e.map((e) => r > 0 ? n(e) / r : 0);
}
function _a({ node: e, histogram: t, held: n, n_held: r, n_tokens: i }) {
	let [a, o] = P(!1), s = i > 0 ? e.n_zero / i : 0;
	return /* @__PURE__ */ z("section", {
		class: "section",
		children: [
			/* @__PURE__ */ z("div", {
				class: "spread",
				children: [/* @__PURE__ */ z("h2", { children: "Activations" }), /* @__PURE__ */ z("label", {
					class: "check small",
					children: [/* @__PURE__ */ z("input", {
						type: "checkbox",
						checked: a,
						onChange: (e) => o(e.currentTarget.checked)
					}), "log counts"]
				})]
			}),
			/* @__PURE__ */ z("p", {
				class: "soft small",
				children: [
					"Over ",
					H(i, "token"),
					" of the pretraining text."
				]
			}),
			/* @__PURE__ */ z("div", {
				class: "zeros",
				children: [
					/* @__PURE__ */ z("span", { children: "exactly zero" }),
					/* @__PURE__ */ z("span", {
						class: "meter",
						"aria-hidden": "true",
						children: /* @__PURE__ */ z("i", {
							class: "zero",
							style: { width: `${100 * s}%` }
						})
					}),
					/* @__PURE__ */ z("span", {
						class: "num",
						title: `${V(e.n_zero)} of ${H(i, "token")}`,
						children: qt(s)
					})
				]
			}),
			t.counts.some((e) => e > 0) ? /* @__PURE__ */ z(va, {
				histogram: t,
				held: n,
				n_tokens: i,
				isLog: a
			}) : /* @__PURE__ */ z("p", {
				class: "soft small",
				children: "It was never anything but zero."
			}),
			/* @__PURE__ */ z("dl", {
				class: "moments small",
				children: [
					/* @__PURE__ */ z("dt", { children: "mean" }),
					/* @__PURE__ */ z("dd", { children: /* @__PURE__ */ z(J, { value: e.mean }) }),
					/* @__PURE__ */ z("dt", { children: "std" }),
					/* @__PURE__ */ z("dd", { children: /* @__PURE__ */ z(J, { value: e.std }) }),
					/* @__PURE__ */ z("dt", { children: "min" }),
					/* @__PURE__ */ z("dd", { children: /* @__PURE__ */ z(J, { value: e.min }) }),
					/* @__PURE__ */ z("dt", { children: "max" }),
					/* @__PURE__ */ z("dd", { children: /* @__PURE__ */ z(J, { value: e.max }) })
				]
			}),
			r > 0 && r !== i && /* @__PURE__ */ z("p", {
				class: "soft small",
				children: [
					"Two means: this one is over the ",
					H(i, "token"),
					" measured here; the one it is held at when ablated is over the ",
					H(r, "token"),
					" that the circuit's means were taken from."
				]
			})
		]
	});
}
function va({ histogram: e, held: t, n_tokens: n, isLog: r }) {
	let { edges: i, counts: a } = e, [o, s] = P(null), [c, l] = [i[0] ?? 0, i.at(-1) ?? 0];
	return /* @__PURE__ */ z("div", { children: [
		/* @__PURE__ */ z("div", {
			class: "bars",
			tabIndex: 0,
			role: "application",
			"aria-roledescription": "histogram",
			"aria-label": `Activations other than zero, from ${Bt(c)} to ${Bt(l)}; arrow keys go bar by bar`,
			onKeyDown: (e) => {
				let t = ti(e.key, o ?? -1, a.length);
				t !== null && (e.preventDefault(), e.stopPropagation(), s(t));
			},
			onPointerMove: (e) => {
				let t = e.currentTarget.getBoundingClientRect(), n = c + (e.clientX - t.left) / t.width * (l - c), r = i.findLastIndex((e) => e <= n);
				s(Math.max(0, Math.min(a.length - 1, r)));
			},
			onPointerLeave: () => s(null),
			onBlur: () => s(null),
			children: /* @__PURE__ */ z(ya, {
				histogram: e,
				held: t,
				isLog: r,
				at: o
			})
		}),
		/* @__PURE__ */ z("div", {
			class: "ends small soft",
			"aria-hidden": "true",
			children: [/* @__PURE__ */ z("span", {
				title: B(c),
				children: Bt(c)
			}), /* @__PURE__ */ z("span", {
				title: B(l),
				children: Bt(l)
			})]
		}),
		/* @__PURE__ */ z("p", {
			class: "readout small",
			"aria-live": "polite",
			children: o === null ? /* @__PURE__ */ z(x, { children: [
				/* @__PURE__ */ z("span", {
					class: "dashed",
					"aria-hidden": "true"
				}),
				" where it is held when ablated: ",
				/* @__PURE__ */ z(J, { value: t })
			] }) : /* @__PURE__ */ z(x, { children: [
				/* @__PURE__ */ z("span", {
					title: `${B(i[o])} to ${B(i[o + 1])}`,
					children: [
						Bt(i[o]),
						" to ",
						Bt(i[o + 1])
					]
				}),
				": ",
				H(a[o] ?? 0, "token"),
				", ",
				qt((a[o] ?? 0) / n, 2)
			] })
		})
	] });
}
function ya({ histogram: { edges: e, counts: t }, held: n, isLog: r, at: i }) {
	let [a, o] = [e[0] ?? 0, e.at(-1) ?? 0], s = (e) => o > a ? (e - a) / (o - a) * ma : 0, c = ga(t, r);
	return /* @__PURE__ */ z("svg", {
		viewBox: `0 0 ${ma} ${ha}`,
		preserveAspectRatio: "none",
		"aria-hidden": "true",
		children: [
			t.map((t, n) => {
				let [r, a] = [s(e[n] ?? 0), s(e[n + 1] ?? 0)], o = (c[n] ?? 0) * 94, l = ((e[n] ?? 0) + (e[n + 1] ?? 0)) / 2 < 0 ? "neg" : "pos";
				return /* @__PURE__ */ z(x, { children: [n === i && /* @__PURE__ */ z("rect", {
					class: "under",
					x: r,
					y: "0",
					width: a - r,
					height: ha
				}), /* @__PURE__ */ z("rect", {
					class: l,
					x: r,
					y: ha - o,
					width: Math.max(.5, a - r - .6),
					height: o
				})] });
			}),
			a < 0 && o > 0 && /* @__PURE__ */ z("path", {
				class: "zero",
				d: `M${s(0)} 0V${ha}`
			}),
			n >= a && n <= o && /* @__PURE__ */ z("path", {
				class: "held",
				d: `M${s(n)} 0V${ha}`
			})
		]
	});
}
// src/node/samples.tsx
var ba = {
	task: "Task",
	top: "Top",
	bottom: "Bottom"
}, xa = {
	a: [],
	b: []
};
function Sa(e, t) {
	let n = e.task.flatMap((e, n) => ["in_model", "in_circuit"].flatMap((r) => Ca(e, t[n] ?? xa, r).map((e) => e ?? 0)));
	return Pr(...e.bands.flatMap((e) => e.samples.map((e) => e.values)), ...e.task.flatMap(({ a: e, b: t }) => [
		e.in_model,
		e.in_circuit,
		t.in_model,
		t.in_circuit
	]), n);
}
function Ca({ a: e, b: t }, n, r) {
	return dr(n.a, n.b).map(([n, i]) => n === null || i === null ? null : (e[r][n] ?? 0) - (t[r][i] ?? 0));
}
function wa({ circuit: e, behaviour: t, node: n }) {
	let [r, i] = P(n.task.length > 0 ? "task" : "top"), a = Oe(() => Sa(n, t.prompts), [n, t]), o = (n) => wn(n, t.texts, e.texts), s = Object.keys(ba);
	return /* @__PURE__ */ z("section", {
		class: "section samples",
		children: [
			/* @__PURE__ */ z("h2", { children: "What it responds to" }),
			/* @__PURE__ */ z("div", {
				class: "tabs",
				role: "tablist",
				"aria-label": "Samples",
				onKeyDown: (e) => {
					let t = ti(e.key, s.indexOf(r), s.length), n = t === null ? void 0 : s[t];
					t !== null && n !== void 0 && (e.preventDefault(), e.stopPropagation(), i(n), e.currentTarget.children[t]?.focus());
				},
				children: s.map((e) => /* @__PURE__ */ z("button", {
					type: "button",
					role: "tab",
					"aria-selected": r === e,
					tabIndex: r === e ? 0 : -1,
					onClick: () => i(e),
					children: ba[e]
				}))
			}),
			/* @__PURE__ */ z("div", {
				role: "tabpanel",
				"aria-label": ba[r],
				children: r === "task" ? /* @__PURE__ */ z(Ea, {
					samples: n.task,
					prompts: t.prompts,
					most: a,
					text: o,
					differing: e.differing
				}) : /* @__PURE__ */ z(Ta, {
					bands: n.bands.filter((e) => e.side === r),
					most: a,
					text: o
				})
			})
		]
	});
}
function Ta({ bands: e, most: t, text: n }) {
	let [r, i] = P(.1), a = e.find((e) => e.percent === r) ?? e[0];
	if (!a) return /* @__PURE__ */ z("p", {
		class: "soft small",
		children: "There are no such samples."
	});
	let o = a.side === "top" ? "highest" : "lowest";
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z("div", {
			class: "spread",
			children: [/* @__PURE__ */ z("div", {
				class: "segmented small",
				role: "group",
				"aria-label": "Share of positions",
				children: e.map((e) => /* @__PURE__ */ z("button", {
					type: "button",
					"aria-pressed": e === a,
					onClick: () => i(e.percent),
					children: [e.percent, "%"]
				}))
			}), /* @__PURE__ */ z(ri, { most: t })]
		}),
		/* @__PURE__ */ z("p", {
			class: "soft small",
			children: [
				"Drawn from the ",
				a.percent,
				"% of positions with the ",
				o,
				" activations; the drawn token is framed."
			]
		}),
		/* @__PURE__ */ z(Bi, { children: /* @__PURE__ */ z("ol", {
			class: "sample-list",
			children: a.samples.map((e, r) => /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z(J, {
				value: e.values[e.at],
				as: "signed",
				tint: !0
			}), /* @__PURE__ */ z(ni, {
				tokens: e.tokens.map(n),
				values: e.values,
				most: t,
				at: e.at,
				label: `Sample ${r + 1} of the ${o} ${a.percent}%`
			})] }))
		}) }),
		a.samples.length === 0 && /* @__PURE__ */ z("p", {
			class: "soft small",
			children: "None was drawn."
		})
	] });
}
function Ea({ samples: e, prompts: t, most: n, text: r, differing: i }) {
	let [a, o] = P("in_circuit");
	return e.length === 0 ? /* @__PURE__ */ z("p", {
		class: "soft small",
		children: "It wasn't measured on the task."
	}) : /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z("div", {
			class: "spread",
			children: [/* @__PURE__ */ z("div", {
				class: "segmented small",
				role: "group",
				"aria-label": "Where it is measured",
				children: [["in_circuit", "in circuit"], ["in_model", "in model"]].map(([e, t]) => /* @__PURE__ */ z("button", {
					type: "button",
					"aria-pressed": a === e,
					onClick: () => o(e),
					children: t
				}))
			}), /* @__PURE__ */ z(ri, { most: n })]
		}),
		/* @__PURE__ */ z("p", {
			class: "soft small",
			children: a === "in_circuit" ? "In the two prompts of a pair, with everything outside the circuit at its mean. Δ is A minus B." : "In the two prompts of a pair, in the whole model. Δ is A minus B."
		}),
		/* @__PURE__ */ z(Bi, { children: e.map((e, o) => /* @__PURE__ */ z(Da, {
			sample: e,
			prompts: t[o] ?? xa,
			where: a,
			most: n,
			text: r,
			differing: i,
			number: o + 1
		})) })
	] });
}
function Da({ sample: e, prompts: t, where: n, most: r, text: i, differing: a, number: o }) {
	let s = dr(t.a, t.b), c = (r) => {
		let [o, c] = r === 0 ? [e.a, t.a] : [e.b, t.b], u = s.map((e) => e[r]), d = u.map((e) => e === null ? null : c[e] ?? null);
		return {
			tokens: d.map((e) => e === null ? "" : i(e)),
			values: u.map((e) => e === null ? null : o[n][e] ?? null),
			differing: new Set(d.flatMap((e, t) => e !== null && l(t) && a.includes(e) ? [t] : []))
		};
	}, l = (e) => {
		let [n, r] = s[e] ?? [null, null];
		return n === null || r === null || t.a[n] !== t.b[r];
	}, [u, d] = [c(0), c(1)], f = Ca(e, t, n);
	return /* @__PURE__ */ z("div", {
		class: "pair-rows scroller",
		tabIndex: -1,
		children: /* @__PURE__ */ z("div", {
			class: "pair-grid",
			style: { gridTemplateColumns: `20px repeat(${s.length}, max-content)` },
			children: [
				/* @__PURE__ */ z("span", {
					class: "soft",
					children: "A"
				}),
				/* @__PURE__ */ z(ni, {
					...u,
					most: r,
					isAligned: !0,
					label: `Pair ${o}, A`
				}),
				/* @__PURE__ */ z("span", {
					class: "soft",
					children: "B"
				}),
				/* @__PURE__ */ z(ni, {
					...d,
					most: r,
					isAligned: !0,
					label: `Pair ${o}, B`
				}),
				/* @__PURE__ */ z("span", {
					class: "soft",
					title: "A minus B",
					children: "Δ"
				}),
				/* @__PURE__ */ z(ni, {
					tokens: u.tokens.map((e, t) => e || (d.tokens[t] ?? "")),
					values: f,
					most: r,
					isAligned: !0,
					isBare: !0,
					label: `Pair ${o}, A minus B`
				})
			]
		})
	});
}
// src/node/measured.tsx
function Oa({ store: e, circuit: t, behaviour: n, info: r, at: i }) {
	let { fetched: a, again: o } = Li(e, t, i), s = t.sites[r.site], c = n.nodes[i], l = Mn(s, r.index, t.d_head), u = n.heads.findIndex((e) => e.layer === s.layer && e.head === l);
	return c ? /* @__PURE__ */ z(x, { children: [
		a.state === "here" ? /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z(wa, {
			circuit: t,
			behaviour: n,
			node: a.it
		}), /* @__PURE__ */ z(_a, {
			node: c,
			histogram: a.it.histogram,
			held: r.mean,
			n_held: t.n_mean_tokens,
			n_tokens: n.n_tokens
		})] }) : /* @__PURE__ */ z(Aa, {
			fetched: a,
			again: o,
			what: "Samples and histogram"
		}),
		u >= 0 && /* @__PURE__ */ z(ka, {
			store: e,
			circuit: t,
			behaviour: n,
			head: u
		}),
		l !== null && u < 0 && n.n_heads_left_out > 0 && /* @__PURE__ */ z("p", {
			class: "section soft small",
			children: [
				"Of head ",
				l,
				" there are no patterns: at this length of prompts they are measured of the heads of which the circuit keeps most."
			]
		})
	] }) : null;
}
function ka({ store: e, circuit: t, behaviour: n, head: r }) {
	let { fetched: i, again: a } = Ri(e, t, r);
	return i.state === "here" ? /* @__PURE__ */ z(da, {
		circuit: t,
		behaviour: n,
		head: n.heads[r],
		prompts: i.it.prompts
	}) : /* @__PURE__ */ z(Aa, {
		fetched: i,
		again: a,
		what: "Attention"
	});
}
function Aa({ fetched: e, again: t, what: n }) {
	return e.state === "waiting" ? /* @__PURE__ */ z("p", {
		class: "section busy small",
		role: "status",
		children: [n, ": on the way …"]
	}) : /* @__PURE__ */ z("div", {
		class: "section callout small",
		role: "alert",
		children: [/* @__PURE__ */ z("p", { children: [
			n,
			": missing. ",
			At(e.why)
		] }), /* @__PURE__ */ z("button", {
			type: "button",
			onClick: t,
			children: "Try again"
		})]
	});
}
// src/node/outside.tsx
function ja({ store: e, circuit: t, node: n, ranked: { place: r } }) {
	let { size: i } = e.look.value, a = i !== null && r <= i, o = t.cuts?.ranking.length ?? 0, s = a ? kn(t, i, n) : null;
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("div", {
		class: "callout small",
		children: /* @__PURE__ */ z("p", { children: [
			"Not in the circuit: place ",
			V(r),
			" of the ",
			V(o),
			" nodes of the ranking that are stored. Effects, activations and samples are measured of the circuit's nodes only.",
			!a && " It is seen in the graph where the cut is moved to this place or beyond."
		] })
	}), s && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z(Ma, {
		store: e,
		circuit: t,
		title: "Reads",
		edges: s.reads,
		size: i
	}), /* @__PURE__ */ z(Ma, {
		store: e,
		circuit: t,
		title: "Writes",
		edges: s.writes,
		size: i
	})] })] });
}
function Ma({ store: e, circuit: t, title: n, edges: r, size: i }) {
	let a = Pr(r.map((e) => e.weight)), o = [{
		name: "Node",
		value: (e) => e.other,
		cell: (n) => /* @__PURE__ */ z(Ln, {
			store: e,
			circuit: t,
			node: n.other
		})
	}, {
		name: "Weight",
		value: (e) => Math.abs(e.weight),
		cell: (e) => /* @__PURE__ */ z(Si, {
			value: e.weight,
			most: a
		}),
		isNumber: !0,
		title: "The model's weight between the two nodes. Sorts by magnitude."
	}], s = `in the cut at ${H(i, "node")}`;
	return /* @__PURE__ */ z("section", {
		class: "section",
		children: [/* @__PURE__ */ z("h2", { children: [
			n,
			" ",
			/* @__PURE__ */ z("span", {
				class: "soft",
				children: r.length
			})
		] }), r.length > 0 ? /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("p", {
			class: "soft small",
			children: [
				"Its edges ",
				s,
				"."
			]
		}), /* @__PURE__ */ z(xi, {
			label: `${n}, ${s}`,
			columns: o,
			rows: r,
			noun: "edge"
		})] }) : /* @__PURE__ */ z("p", {
			class: "soft small",
			children: [
				"No edge ",
				s,
				"."
			]
		})]
	});
}
// src/node/tokens.tsx
var Na = {
	embedding: {
		title: "Tokens that write it",
		note: "Entries of the embedding in this residual channel."
	},
	unembedding: {
		title: "Tokens whose logits it moves",
		note: "Entries of the unembedding in this residual channel."
	}
};
function Pa({ circuit: e, behaviour: t, side: n, channel: r }) {
	let i = lr(r, e[n], t?.[n]), a = Pr(i.map((e) => e.weight)), o = (n) => wn(n, e.texts, t?.texts), s = n === "embedding" ? e.differing : e.answers, c = [{
		name: "Token",
		value: (e) => xn(o(e.token)),
		cell: (e) => /* @__PURE__ */ z(x, { children: [
			/* @__PURE__ */ z($r, { text: o(e.token) }),
			" ",
			s.includes(e.token) ? /* @__PURE__ */ z("span", {
				class: "chip on",
				children: n === "embedding" ? "differs" : "answer"
			}) : e.inTask && /* @__PURE__ */ z("span", {
				class: "chip",
				children: "task"
			})
		] })
	}, {
		name: "Weight",
		value: (e) => Math.abs(e.weight),
		cell: (e) => /* @__PURE__ */ z(Si, {
			value: e.weight,
			most: a
		}),
		isNumber: !0,
		title: "Sorts by magnitude."
	}], { title: l, note: u } = Na[n];
	return /* @__PURE__ */ z("section", {
		class: "section",
		children: [
			/* @__PURE__ */ z("h2", { children: [
				l,
				" ",
				/* @__PURE__ */ z("span", {
					class: "soft",
					children: i.length
				})
			] }),
			/* @__PURE__ */ z("p", {
				class: "soft small",
				children: [
					u,
					" ",
					t ? "The largest of all tokens, and those of the task." : "Of the task's tokens; measured nodes show the largest of all."
				]
			}),
			i.length > 0 ? /* @__PURE__ */ z(xi, {
				label: l,
				columns: c,
				rows: i,
				noun: "token"
			}) : /* @__PURE__ */ z("p", {
				class: "soft small",
				children: "No such token has an entry here."
			})
		]
	});
}
// src/node/panel.tsx
function Fa({ store: e }) {
	let t = e.circuit.value, n = e.selected.value;
	if (!t || n === null) return null;
	let r = cn(t, n);
	if (r < 0) {
		let r = On(t, n);
		return r ? /* @__PURE__ */ z(Ra, {
			store: e,
			circuit: t,
			node: n,
			ranked: r
		}) : /* @__PURE__ */ z(La, {
			store: e,
			node: n
		});
	}
	return /* @__PURE__ */ z(Ba, {
		store: e,
		circuit: t,
		node: n,
		at: r
	});
}
function Ia({ store: e }) {
	return /* @__PURE__ */ z("button", {
		type: "button",
		class: "quiet icon",
		"aria-label": "Back to the circuit",
		title: "Back to the circuit",
		onClick: (t) => In(e, null, t.currentTarget),
		children: /* @__PURE__ */ z("svg", {
			viewBox: "0 0 16 16",
			width: "14",
			height: "14",
			"aria-hidden": "true",
			children: /* @__PURE__ */ z("path", {
				d: "M3 3 13 13M13 3 3 13",
				fill: "none",
				stroke: "currentColor",
				"stroke-width": "1.6",
				"stroke-linecap": "round"
			})
		})
	});
}
function La({ store: e, node: t }) {
	return /* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("div", {
		class: "spread",
		children: [/* @__PURE__ */ z("h1", {
			tabIndex: -1,
			children: "No such node"
		}), /* @__PURE__ */ z(Ia, { store: e })]
	}), /* @__PURE__ */ z("p", { children: [
		"This circuit keeps no node ",
		/* @__PURE__ */ z("span", {
			class: "mono",
			children: q(t)
		}),
		"."
	] })] });
}
function Ra({ store: e, circuit: t, node: n, ranked: r }) {
	return /* @__PURE__ */ z(za, {
		store: e,
		node: n,
		children: [/* @__PURE__ */ z(Va, {
			store: e,
			circuit: t,
			node: n,
			info: r.node
		}), /* @__PURE__ */ z(ja, {
			store: e,
			circuit: t,
			node: n,
			ranked: r
		})]
	});
}
function za({ store: e, node: t, children: n }) {
	let r = I(null);
	return De(() => r.current?.closest(".panel")?.scrollTo({ top: 0 }), [t]), /* @__PURE__ */ z("article", {
		class: "node-panel",
		ref: r,
		"aria-label": `Node ${q(t)}`,
		onKeyDown: (t) => {
			t.key === "Escape" && In(e, null, t.currentTarget);
		},
		children: n
	});
}
function Ba({ store: e, circuit: t, node: n, at: r }) {
	let i = e.behaviour.value, a = t.nodes[r], o = or(t, r), s = e.look.value.size !== null && t.cuts !== null;
	return /* @__PURE__ */ z(za, {
		store: e,
		node: n,
		children: [
			/* @__PURE__ */ z(Va, {
				store: e,
				circuit: t,
				node: n,
				info: a
			}),
			s && /* @__PURE__ */ z("p", {
				class: "callout small",
				children: [
					"What follows is of the circuit of ",
					H(t.nodes.length, "node"),
					", not of the cut that the graph shows."
				]
			}),
			i ? /* @__PURE__ */ z(Mi, {
				behaviour: i,
				at: r
			}) : /* @__PURE__ */ z("div", {
				class: "section",
				children: /* @__PURE__ */ z(Rn, {
					store: e,
					circuit: t,
					what: "effects, activations and samples"
				})
			}),
			/* @__PURE__ */ z(Di, {
				store: e,
				circuit: t,
				behaviour: i,
				relations: o
			}),
			o.unembedded !== null && /* @__PURE__ */ z(Pa, {
				circuit: t,
				behaviour: i,
				side: "unembedding",
				channel: o.unembedded
			}),
			o.embedded !== null && /* @__PURE__ */ z(Pa, {
				circuit: t,
				behaviour: i,
				side: "embedding",
				channel: o.embedded
			}),
			i && /* @__PURE__ */ z(Oa, {
				store: e,
				circuit: t,
				behaviour: i,
				info: a,
				at: r
			})
		]
	});
}
function Va({ store: e, circuit: t, node: n, info: r }) {
	let [i, a] = P(null), o = t.sites[r.site], s = e.look.value.notes, c = G(s, n), l = s.pins.includes(n), u = (e) => a(i === e ? null : e);
	return /* @__PURE__ */ z("header", { children: [
		/* @__PURE__ */ z("div", {
			class: "spread",
			children: [/* @__PURE__ */ z("span", {
				class: "overline",
				children: "Node"
			}), /* @__PURE__ */ z("div", {
				class: "row tight",
				children: [
					/* @__PURE__ */ z("button", {
						type: "button",
						class: "quiet small node-name",
						"aria-expanded": i === "name",
						onClick: () => u("name"),
						children: c === null ? "Name" : "Rename"
					}),
					/* @__PURE__ */ z("button", {
						type: "button",
						class: "quiet small",
						"aria-expanded": i === "group",
						onClick: () => u("group"),
						children: "Group"
					}),
					/* @__PURE__ */ z("button", {
						type: "button",
						class: "quiet small",
						"aria-pressed": l,
						title: "A pinned node keeps its paths lit, whatever else is pointed at or selected (P)",
						onClick: () => e.change({ notes: Hn(s, n) }),
						children: l ? "Pinned" : "Pin"
					}),
					/* @__PURE__ */ z(Ia, { store: e })
				]
			})]
		}),
		i !== null && /* @__PURE__ */ z(Ua, {
			store: e,
			node: n,
			form: i,
			close: () => a(null)
		}, `${i} ${n}`),
		/* @__PURE__ */ z("h1", {
			tabIndex: -1,
			class: c === null ? "mono" : "",
			children: q(c ?? n, 120)
		}),
		c !== null && /* @__PURE__ */ z("p", {
			class: "mono soft key",
			children: n
		}),
		/* @__PURE__ */ z("p", {
			class: "words",
			children: Nn(t, r)
		}),
		/* @__PURE__ */ z("p", {
			class: "soft small",
			children: [
				Pn(o),
				" Ablated, it is held at ",
				/* @__PURE__ */ z(J, { value: r.mean }),
				t.n_mean_tokens > 0 && `, its mean over ${H(t.n_mean_tokens, "token")} of training text`,
				"."
			]
		}),
		/* @__PURE__ */ z(Ha, {
			store: e,
			node: n
		})
	] });
}
function Ha({ store: e, node: t }) {
	let n = e.look.value.notes.groups.filter((e) => e.nodes.includes(t));
	return n.length === 0 ? null : /* @__PURE__ */ z("ul", {
		class: "chips",
		"aria-label": "Groups",
		children: n.map((n) => /* @__PURE__ */ z("li", {
			class: "chip",
			children: [/* @__PURE__ */ z("span", {
				class: "clip",
				children: q(n.name, 40)
			}), /* @__PURE__ */ z("button", {
				type: "button",
				class: "link remove",
				"aria-label": `Take out of the group ${q(n.name, 40)}`,
				onClick: () => e.change({ notes: Wn(e.look.peek().notes, t, n.name) }),
				children: "×"
			})]
		}, n.name))
	});
}
function Ua({ store: e, node: t, form: n, close: r }) {
	let i = I(null), a = Ae();
	De(() => i.current?.focus(), []);
	let o = e.look.value.notes, s = n === "name";
	return /* @__PURE__ */ z("form", {
		class: "row naming",
		onSubmit: (n) => {
			n.preventDefault();
			let a = i.current?.value ?? "", c = s ? Vn(o, t, a) : Un(o, [t], a);
			c !== o && e.change({ notes: c }), r();
		},
		onKeyDown: (e) => {
			e.stopPropagation(), e.key === "Escape" && r();
		},
		children: [
			/* @__PURE__ */ z("input", {
				ref: i,
				"aria-label": s ? "Name" : "Group",
				placeholder: s ? "a name; empty takes it away" : "a group, new or old",
				defaultValue: s ? G(o, t) ?? "" : "",
				maxLength: zn.letters,
				list: s ? void 0 : a
			}),
			!s && /* @__PURE__ */ z("datalist", {
				id: a,
				children: o.groups.map((e) => /* @__PURE__ */ z("option", { value: e.name }))
			}),
			/* @__PURE__ */ z("button", {
				type: "submit",
				class: "primary",
				children: s ? "Name it" : "Add"
			}),
			!e.index.value?.editable && /* @__PURE__ */ z("span", {
				class: "soft small",
				children: [
					"Stays on this page; ",
					/* @__PURE__ */ z("code", { children: "gossamer view --edit" }),
					" keeps it with the circuit."
				]
			})
		]
	});
}
// src/graph/cut.tsx
function Wa(e, t, n) {
	return Math.max(1, Math.min(n, e ?? t));
}
function Ga({ store: e }) {
	let t = e.circuit.value, n = t?.cuts;
	if (!t || !n || !n.ranking.length) return null;
	let { size: r } = e.look.value, i = Wa(r, t.card.n_nodes, n.ranking.length);
	return /* @__PURE__ */ z("label", {
		class: "graph-slider",
		title: "Show another cut of the ranking that the circuit comes from",
		children: [
			/* @__PURE__ */ z("span", { children: "cut" }),
			/* @__PURE__ */ z("input", {
				type: "range",
				min: 1,
				max: n.ranking.length,
				step: 1,
				value: i,
				"aria-valuetext": H(i, "node"),
				onInput: (t) => e.change({ size: Number(t.currentTarget.value) }, "size"),
				onChange: () => e.endStroke()
			}),
			/* @__PURE__ */ z("output", { children: r === null ? "circuit" : H(r, "node") })
		]
	});
}
function Ka({ store: e, view: t }) {
	let n = t.diagram.value, r = e.circuit.value;
	if (!n || n.size === null || !r?.cuts) return null;
	let { card: i, cuts: a } = r;
	return /* @__PURE__ */ z("p", {
		class: "graph-banner",
		children: [/* @__PURE__ */ z("span", {
			role: "status",
			children: [
				"Showing the cut at ",
				H(n.size, "node"),
				" and ",
				H(n.edges.weight.length, "edge"),
				":",
				" ",
				Dn(a, n.size),
				". The circuit: ",
				H(i.n_nodes, "node"),
				", ",
				H(i.n_edges, "edge"),
				", loss ",
				U(i.loss),
				"; the panel beside is of the circuit."
			]
		}), /* @__PURE__ */ z("button", {
			type: "button",
			onClick: () => e.change({ size: null }),
			children: "Back to the circuit"
		})]
	});
}
// src/graph/connections.ts
function qa(e, t, n, r) {
	let [i, a] = on(e), o = [t.texts, n?.texts], s = Ya(t, r), c = (e) => xn(wn(e, ...o));
	if (i === "tokens" || i === "answers") {
		let e = i === "answers", r = (e ? ir(t.unembedding, n?.unembedding) : ir(t.embedding, n?.embedding)).filter(({ token: e }) => e === a).map(({ channel: t, weight: n }) => {
			let r = (s.get(t) ?? []).filter((t) => !e || t.startsWith("final_resid:"));
			return {
				what: `channel ${t}`,
				weight: n,
				to: r
			};
		}), o = e ? "final channels that it is read from" : "channels that it is written to";
		return {
			title: c(a),
			of: o,
			readers: [],
			all: Ja(r)
		};
	}
	if (i !== "embedding") return null;
	let l = new Set(r.cells.map((e) => e.key)), u = ir(t.embedding, n?.embedding).filter(({ channel: e }) => e === a).map(({ token: e, weight: t }) => {
		let n = [`tokens:${e}`].filter((e) => l.has(e));
		return {
			what: c(e),
			weight: t,
			to: n
		};
	});
	return {
		title: `embedding of channel ${a}`,
		of: "tokens that write it",
		readers: s.get(a) ?? [],
		all: Ja(u)
	};
}
function Ja(e) {
	return e.sort((e, t) => Math.abs(t.weight) - Math.abs(e.weight));
}
function Ya(e, { nodes: t }) {
	let n = /* @__PURE__ */ new Map();
	for (let r of t) K(e.sites[r.site]?.name ?? "?") && (n.has(r.index) || n.set(r.index, []), n.get(r.index).push(rn(e, r)));
	return n;
}
// src/graph/facts.ts
var Xa = 80;
function Za(e, t) {
	let n = G(e, t);
	return n ? q(n, Xa) : t;
}
function Qa(e, { circuit: t, diagram: n, effects: r, shown: i, notes: a }) {
	let o = n.cells[e], { links: s } = n, c = 0, l = 0;
	for (let t = 0; t < s.source.length; t++) i.links[t] && (c += Number(s.target[t] === e), l += Number(s.source[t] === e));
	if (o.node < 0) return $a(o, t, c + l);
	let u = [], d = Za(a, o.key);
	d !== o.key && u.push({
		what: "node",
		value: o.key
	}), o.head >= 0 && u.push({
		what: "head",
		value: String(o.head)
	}), r && u.push({
		what: "effect of ablating it",
		value: to(r.cells[e])
	}), u.push({
		what: "held at, where ablated",
		value: Ht(n.nodes[o.node].mean)
	}), u.push({
		what: "edges in, out",
		value: `${c}, ${l}`
	});
	let f = a.groups.filter((e) => e.nodes.includes(o.key)).map((e) => q(e.name, 24));
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
function $a(e, t, n) {
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
		title: r === void 0 ? e.text : xn(r, Xa),
		lines: i
	};
}
function eo(e, { diagram: t, effects: n, notes: r }) {
	let { links: i, cells: a } = t, o = (e) => {
		let t = a[e];
		return t.kind === "token" ? t.text : t.site === "embedding" ? `channel ${t.index}` : Za(r, t.key);
	}, s = i.weight[e], c = [{
		what: "weight",
		value: B(s)
	}];
	return n && i.edge[e] >= 0 && c.push({
		what: "effect of removing it",
		value: to(n.links[e])
	}), i.edge[e] < 0 && c.push({
		what: "of",
		value: a[i.source[e]].site === "tokens" ? "embedding" : "unembedding"
	}), {
		title: `${o(i.source[e])} → ${o(i.target[e])}`,
		lines: c
	};
}
function to(e) {
	return Number.isNaN(e) ? "not measured" : `${Gt(e)} nats a prompt`;
}
function no(e, t) {
	let n = t.diagram.cells[e], r = t.diagram.rows[n.row], { title: i, lines: a } = Qa(e, t);
	return `${i}, in ${n.node < 0 ? r.name : n.site}: ${a.map(({ what: e, value: t }) => `${e} ${t}`).join("; ")}.`;
}
function ro({ nNodes: e, ofNodes: t, nEdges: n, ofEdges: r, hidden: i }) {
	let a = (e, t, n) => e === t ? H(e, n) : `${V(e)} of ${H(t, n)}`, o = [
		[
			i.filtered,
			"node",
			"by filters"
		],
		[
			i.weakNodes,
			"node",
			"of a smaller effect"
		],
		[
			i.weakEdges,
			"edge",
			"of a smaller weight"
		],
		[
			i.endless,
			"edge",
			"with a hidden end"
		],
		[
			i.unread,
			"token or embedding box",
			"that nothing shown is connected with"
		]
	], s = (e) => e.startsWith("token") ? "token and embedding boxes" : `${e}s`, c = o.flatMap(([e, t, n]) => e ? [`${H(e, t, s(t))} ${n}`] : []), l = `${a(e, t, "node")} · ${a(n, r, "edge")}`;
	return c.length ? `${l} (hidden: ${c.join(", ")})` : l;
}
// src/graph/connection-list.tsx
var io = 500;
function ao({ store: e, view: t, close: n }) {
	let r = bt(() => {
		let [n, r, i] = [
			e.circuit.value,
			t.diagram.value,
			t.held.value
		];
		return n && r && i !== null && t.find(i) !== null ? qa(i, n, e.behaviour.value, r) : null;
	}).value;
	if (!r) return null;
	let i = r.all.length - io;
	return /* @__PURE__ */ z("section", {
		class: "graph-held",
		"aria-label": `Connections of ${r.title}`,
		onKeyDown: oo(n),
		children: [
			/* @__PURE__ */ z("header", { children: [/* @__PURE__ */ z("strong", { children: r.title }), /* @__PURE__ */ z("button", {
				type: "button",
				"aria-label": "Close",
				title: "Close (Escape)",
				onClick: n,
				children: "×"
			})] }),
			r.readers.length > 0 && /* @__PURE__ */ z("p", { children: ["read by ", /* @__PURE__ */ z(so, {
				to: r.readers,
				store: e,
				view: t,
				close: n
			})] }),
			/* @__PURE__ */ z("p", {
				class: "soft",
				children: r.all.length ? `${H(r.all.length, "stored weight")}: ${r.of}` : "No weight of it is stored."
			}),
			/* @__PURE__ */ z("ul", { children: r.all.slice(0, io).map(({ what: r, weight: i, to: a }, o) => /* @__PURE__ */ z("li", { children: [
				/* @__PURE__ */ z("span", { children: r }),
				/* @__PURE__ */ z("span", {
					class: "graph-weight",
					title: B(i),
					children: Vt(i)
				}),
				/* @__PURE__ */ z(so, {
					to: a,
					store: e,
					view: t,
					close: n
				})
			] }, o)) }),
			i > 0 && /* @__PURE__ */ z("p", {
				class: "soft",
				children: ["and ", H(i, "weaker one")]
			})
		]
	});
}
var oo = (e) => (t) => {
	t.key === "Escape" && (t.stopPropagation(), e());
};
function so({ to: e, store: t, view: n, close: r }) {
	let i = (e) => {
		e.startsWith("tokens:") ? n.held.value = e : (r(), t.change({ selected: e }));
	};
	return /* @__PURE__ */ z("span", {
		class: "graph-ways",
		children: e.map((e) => /* @__PURE__ */ z("button", {
			type: "button",
			onClick: () => i(e),
			children: e.startsWith("tokens:") ? "its channels" : Za(t.look.value.notes, e)
		}, e))
	});
}
// node_modules/d3-selection/dist/d3-selection.mjs
var co = "http://www.w3.org/1999/xhtml", lo = {
	svg: "http://www.w3.org/2000/svg",
	xhtml: co,
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
function uo(e) {
	var t = e += "", n = t.indexOf(":");
	return n >= 0 && (t = e.slice(0, n)) !== "xmlns" && (e = e.slice(n + 1)), lo.hasOwnProperty(t) ? {
		space: lo[t],
		local: e
	} : e;
}
function fo(e) {
	return function() {
		var t = this.ownerDocument, n = this.namespaceURI;
		return n === co && t.documentElement.namespaceURI === co ? t.createElement(e) : t.createElementNS(n, e);
	};
}
function po(e) {
	return function() {
		return this.ownerDocument.createElementNS(e.space, e.local);
	};
}
function mo(e) {
	var t = uo(e);
	return (t.local ? po : fo)(t);
}
function ho() {}
function go(e) {
	return e == null ? ho : function() {
		return this.querySelector(e);
	};
}
function _o(e) {
	typeof e != "function" && (e = go(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = Array(o), c, l, u = 0; u < o; ++u) (c = a[u]) && (l = e.call(c, c.__data__, u, a)) && ("__data__" in c && (l.__data__ = c.__data__), s[u] = l);
	return new ac(r, this._parents);
}
function vo(e) {
	return e == null ? [] : Array.isArray(e) ? e : Array.from(e);
}
function yo() {
	return [];
}
function bo(e) {
	return e == null ? yo : function() {
		return this.querySelectorAll(e);
	};
}
function xo(e) {
	return function() {
		return vo(e.apply(this, arguments));
	};
}
function So(e) {
	e = typeof e == "function" ? xo(e) : bo(e);
	for (var t = this._groups, n = t.length, r = [], i = [], a = 0; a < n; ++a) for (var o = t[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && (r.push(e.call(c, c.__data__, l, o)), i.push(c));
	return new ac(r, i);
}
function Co(e) {
	return function() {
		return this.matches(e);
	};
}
function wo(e) {
	return function(t) {
		return t.matches(e);
	};
}
var To = Array.prototype.find;
function Eo(e) {
	return function() {
		return To.call(this.children, e);
	};
}
function Do() {
	return this.firstElementChild;
}
function Oo(e) {
	return this.select(e == null ? Do : Eo(typeof e == "function" ? e : wo(e)));
}
var ko = Array.prototype.filter;
function Ao() {
	return Array.from(this.children);
}
function jo(e) {
	return function() {
		return ko.call(this.children, e);
	};
}
function Mo(e) {
	return this.selectAll(e == null ? Ao : jo(typeof e == "function" ? e : wo(e)));
}
function No(e) {
	typeof e != "function" && (e = Co(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new ac(r, this._parents);
}
function Po(e) {
	return Array(e.length);
}
function Fo() {
	return new ac(this._enter || this._groups.map(Po), this._parents);
}
function Io(e, t) {
	this.ownerDocument = e.ownerDocument, this.namespaceURI = e.namespaceURI, this._next = null, this._parent = e, this.__data__ = t;
}
Io.prototype = {
	constructor: Io,
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
function Lo(e) {
	return function() {
		return e;
	};
}
function Ro(e, t, n, r, i, a) {
	for (var o = 0, s, c = t.length, l = a.length; o < l; ++o) (s = t[o]) ? (s.__data__ = a[o], r[o] = s) : n[o] = new Io(e, a[o]);
	for (; o < c; ++o) (s = t[o]) && (i[o] = s);
}
function zo(e, t, n, r, i, a, o) {
	var s, c, l = /* @__PURE__ */ new Map(), u = t.length, d = a.length, f = Array(u), p;
	for (s = 0; s < u; ++s) (c = t[s]) && (f[s] = p = o.call(c, c.__data__, s, t) + "", l.has(p) ? i[s] = c : l.set(p, c));
	for (s = 0; s < d; ++s) p = o.call(e, a[s], s, a) + "", (c = l.get(p)) ? (r[s] = c, c.__data__ = a[s], l.delete(p)) : n[s] = new Io(e, a[s]);
	for (s = 0; s < u; ++s) (c = t[s]) && l.get(f[s]) === c && (i[s] = c);
}
function Bo(e) {
	return e.__data__;
}
function Vo(e, t) {
	if (!arguments.length) return Array.from(this, Bo);
	var n = t ? zo : Ro, r = this._parents, i = this._groups;
	typeof e != "function" && (e = Lo(e));
	for (var a = i.length, o = Array(a), s = Array(a), c = Array(a), l = 0; l < a; ++l) {
		var u = r[l], d = i[l], f = d.length, p = Ho(e.call(u, u && u.__data__, l, r)), m = p.length, h = s[l] = Array(m), g = o[l] = Array(m);
		n(u, d, h, g, c[l] = Array(f), p, t);
		for (var _ = 0, v = 0, y, b; _ < m; ++_) if (y = h[_]) {
			for (_ >= v && (v = _ + 1); !(b = g[v]) && ++v < m;);
			y._next = b || null;
		}
	}
	return o = new ac(o, r), o._enter = s, o._exit = c, o;
}
function Ho(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function Uo() {
	return new ac(this._exit || this._groups.map(Po), this._parents);
}
function Wo(e, t, n) {
	var r = this.enter(), i = this, a = this.exit();
	return typeof e == "function" ? (r = e(r), r &&= r.selection()) : r = r.append(e + ""), t != null && (i = t(i), i &&= i.selection()), n == null ? a.remove() : n(a), r && i ? r.merge(i).order() : i;
}
function Go(e) {
	for (var t = e.selection ? e.selection() : e, n = this._groups, r = t._groups, i = n.length, a = r.length, o = Math.min(i, a), s = Array(i), c = 0; c < o; ++c) for (var l = n[c], u = r[c], d = l.length, f = s[c] = Array(d), p, m = 0; m < d; ++m) (p = l[m] || u[m]) && (f[m] = p);
	for (; c < i; ++c) s[c] = n[c];
	return new ac(s, this._parents);
}
function Ko() {
	for (var e = this._groups, t = -1, n = e.length; ++t < n;) for (var r = e[t], i = r.length - 1, a = r[i], o; --i >= 0;) (o = r[i]) && (a && o.compareDocumentPosition(a) ^ 4 && a.parentNode.insertBefore(o, a), a = o);
	return this;
}
function qo(e) {
	e ||= Jo;
	function t(t, n) {
		return t && n ? e(t.__data__, n.__data__) : !t - !n;
	}
	for (var n = this._groups, r = n.length, i = Array(r), a = 0; a < r; ++a) {
		for (var o = n[a], s = o.length, c = i[a] = Array(s), l, u = 0; u < s; ++u) (l = o[u]) && (c[u] = l);
		c.sort(t);
	}
	return new ac(i, this._parents).order();
}
function Jo(e, t) {
	return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function Yo() {
	var e = arguments[0];
	return arguments[0] = this, e.apply(null, arguments), this;
}
function Xo() {
	return Array.from(this);
}
function Zo() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length; i < a; ++i) {
		var o = r[i];
		if (o) return o;
	}
	return null;
}
function Qo() {
	let e = 0;
	for (let t of this) ++e;
	return e;
}
function $o() {
	return !this.node();
}
function es(e) {
	for (var t = this._groups, n = 0, r = t.length; n < r; ++n) for (var i = t[n], a = 0, o = i.length, s; a < o; ++a) (s = i[a]) && e.call(s, s.__data__, a, i);
	return this;
}
function ts(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function ns(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function rs(e, t) {
	return function() {
		this.setAttribute(e, t);
	};
}
function is(e, t) {
	return function() {
		this.setAttributeNS(e.space, e.local, t);
	};
}
function as(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttribute(e) : this.setAttribute(e, n);
	};
}
function os(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n);
	};
}
function ss(e, t) {
	var n = uo(e);
	if (arguments.length < 2) {
		var r = this.node();
		return n.local ? r.getAttributeNS(n.space, n.local) : r.getAttribute(n);
	}
	return this.each((t == null ? n.local ? ns : ts : typeof t == "function" ? n.local ? os : as : n.local ? is : rs)(n, t));
}
function cs(e) {
	return e.ownerDocument && e.ownerDocument.defaultView || e.document && e || e.defaultView;
}
function ls(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function us(e, t, n) {
	return function() {
		this.style.setProperty(e, t, n);
	};
}
function ds(e, t, n) {
	return function() {
		var r = t.apply(this, arguments);
		r == null ? this.style.removeProperty(e) : this.style.setProperty(e, r, n);
	};
}
function fs(e, t, n) {
	return arguments.length > 1 ? this.each((t == null ? ls : typeof t == "function" ? ds : us)(e, t, n ?? "")) : ps(this.node(), e);
}
function ps(e, t) {
	return e.style.getPropertyValue(t) || cs(e).getComputedStyle(e, null).getPropertyValue(t);
}
function ms(e) {
	return function() {
		delete this[e];
	};
}
function hs(e, t) {
	return function() {
		this[e] = t;
	};
}
function gs(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? delete this[e] : this[e] = n;
	};
}
function _s(e, t) {
	return arguments.length > 1 ? this.each((t == null ? ms : typeof t == "function" ? gs : hs)(e, t)) : this.node()[e];
}
function vs(e) {
	return e.trim().split(/^|\s+/);
}
function ys(e) {
	return e.classList || new bs(e);
}
function bs(e) {
	this._node = e, this._names = vs(e.getAttribute("class") || "");
}
bs.prototype = {
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
function xs(e, t) {
	for (var n = ys(e), r = -1, i = t.length; ++r < i;) n.add(t[r]);
}
function Ss(e, t) {
	for (var n = ys(e), r = -1, i = t.length; ++r < i;) n.remove(t[r]);
}
function Cs(e) {
	return function() {
		xs(this, e);
	};
}
function ws(e) {
	return function() {
		Ss(this, e);
	};
}
function Ts(e, t) {
	return function() {
		(t.apply(this, arguments) ? xs : Ss)(this, e);
	};
}
function Es(e, t) {
	var n = vs(e + "");
	if (arguments.length < 2) {
		for (var r = ys(this.node()), i = -1, a = n.length; ++i < a;) if (!r.contains(n[i])) return !1;
		return !0;
	}
	return this.each((typeof t == "function" ? Ts : t ? Cs : ws)(n, t));
}
function Ds() {
	this.textContent = "";
}
function Os(e) {
	return function() {
		this.textContent = e;
	};
}
function ks(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.textContent = t ?? "";
	};
}
function As(e) {
	return arguments.length ? this.each(e == null ? Ds : (typeof e == "function" ? ks : Os)(e)) : this.node().textContent;
}
function js() {
	this.innerHTML = "";
}
function Ms(e) {
	return function() {
		this.innerHTML = e;
	};
}
function Ns(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.innerHTML = t ?? "";
	};
}
function Ps(e) {
	return arguments.length ? this.each(e == null ? js : (typeof e == "function" ? Ns : Ms)(e)) : this.node().innerHTML;
}
function Fs() {
	this.nextSibling && this.parentNode.appendChild(this);
}
function Is() {
	return this.each(Fs);
}
function Ls() {
	this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function Rs() {
	return this.each(Ls);
}
function zs(e) {
	var t = typeof e == "function" ? e : mo(e);
	return this.select(function() {
		return this.appendChild(t.apply(this, arguments));
	});
}
function Bs() {
	return null;
}
function Vs(e, t) {
	var n = typeof e == "function" ? e : mo(e), r = t == null ? Bs : typeof t == "function" ? t : go(t);
	return this.select(function() {
		return this.insertBefore(n.apply(this, arguments), r.apply(this, arguments) || null);
	});
}
function Hs() {
	var e = this.parentNode;
	e && e.removeChild(this);
}
function Us() {
	return this.each(Hs);
}
function Ws() {
	var e = this.cloneNode(!1), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function Gs() {
	var e = this.cloneNode(!0), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function Ks(e) {
	return this.select(e ? Gs : Ws);
}
function qs(e) {
	return arguments.length ? this.property("__data__", e) : this.node().__data__;
}
function Js(e) {
	return function(t) {
		e.call(this, t, this.__data__);
	};
}
function Ys(e) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var t = "", n = e.indexOf(".");
		return n >= 0 && (t = e.slice(n + 1), e = e.slice(0, n)), {
			type: e,
			name: t
		};
	});
}
function Xs(e) {
	return function() {
		var t = this.__on;
		if (t) {
			for (var n = 0, r = -1, i = t.length, a; n < i; ++n) a = t[n], (!e.type || a.type === e.type) && a.name === e.name ? this.removeEventListener(a.type, a.listener, a.options) : t[++r] = a;
			++r ? t.length = r : delete this.__on;
		}
	};
}
function Zs(e, t, n) {
	return function() {
		var r = this.__on, i, a = Js(t);
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
function Qs(e, t, n) {
	var r = Ys(e + ""), i, a = r.length, o;
	if (arguments.length < 2) {
		var s = this.node().__on;
		if (s) {
			for (var c = 0, l = s.length, u; c < l; ++c) for (i = 0, u = s[c]; i < a; ++i) if ((o = r[i]).type === u.type && o.name === u.name) return u.value;
		}
	} else {
		for (s = t ? Zs : Xs, i = 0; i < a; ++i) this.each(s(r[i], t, n));
		return this;
	}
}
function $s(e, t, n) {
	var r = cs(e), i = r.CustomEvent;
	typeof i == "function" ? i = new i(t, n) : (i = r.document.createEvent("Event"), n ? (i.initEvent(t, n.bubbles, n.cancelable), i.detail = n.detail) : i.initEvent(t, !1, !1)), e.dispatchEvent(i);
}
function ec(e, t) {
	return function() {
		return $s(this, e, t);
	};
}
function tc(e, t) {
	return function() {
		return $s(this, e, t.apply(this, arguments));
	};
}
function nc(e, t) {
	return this.each((typeof t == "function" ? tc : ec)(e, t));
}
function* rc() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length, o; i < a; ++i) (o = r[i]) && (yield o);
}
var ic = [null];
function ac(e, t) {
	this._groups = e, this._parents = t;
}
function oc() {
	return new ac([[document.documentElement]], ic);
}
function sc() {
	return this;
}
ac.prototype = oc.prototype = {
	constructor: ac,
	select: _o,
	selectAll: So,
	selectChild: Oo,
	selectChildren: Mo,
	filter: No,
	data: Vo,
	enter: Fo,
	exit: Uo,
	join: Wo,
	merge: Go,
	selection: sc,
	order: Ko,
	sort: qo,
	call: Yo,
	nodes: Xo,
	node: Zo,
	size: Qo,
	empty: $o,
	each: es,
	attr: ss,
	style: fs,
	property: _s,
	classed: Es,
	text: As,
	html: Ps,
	raise: Is,
	lower: Rs,
	append: zs,
	insert: Vs,
	remove: Us,
	clone: Ks,
	datum: qs,
	on: Qs,
	dispatch: nc,
	[Symbol.iterator]: rc
};
function cc(e) {
	return typeof e == "string" ? new ac([[document.querySelector(e)]], [document.documentElement]) : new ac([[e]], ic);
}
var lc = 0;
function uc() {
	return new dc();
}
function dc() {
	this._ = "@" + (++lc).toString(36);
}
dc.prototype = uc.prototype = {
	constructor: dc,
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
function fc(e) {
	let t;
	for (; t = e.sourceEvent;) e = t;
	return e;
}
function pc(e, t) {
	if (e = fc(e), t === void 0 && (t = e.currentTarget), t) {
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
var mc = { value: () => {} };
function hc() {
	for (var e = 0, t = arguments.length, n = {}, r; e < t; ++e) {
		if (!(r = arguments[e] + "") || r in n || /[\s.]/.test(r)) throw Error("illegal type: " + r);
		n[r] = [];
	}
	return new gc(n);
}
function gc(e) {
	this._ = e;
}
function _c(e, t) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var n = "", r = e.indexOf(".");
		if (r >= 0 && (n = e.slice(r + 1), e = e.slice(0, r)), e && !t.hasOwnProperty(e)) throw Error("unknown type: " + e);
		return {
			type: e,
			name: n
		};
	});
}
gc.prototype = hc.prototype = {
	constructor: gc,
	on: function(e, t) {
		var n = this._, r = _c(e + "", n), i, a = -1, o = r.length;
		if (arguments.length < 2) {
			for (; ++a < o;) if ((i = (e = r[a]).type) && (i = vc(n[i], e.name))) return i;
		} else {
			if (t != null && typeof t != "function") throw Error("invalid callback: " + t);
			for (; ++a < o;) if (i = (e = r[a]).type) n[i] = yc(n[i], e.name, t);
			else if (t == null) for (i in n) n[i] = yc(n[i], e.name, null);
			return this;
		}
	},
	copy: function() {
		var e = {}, t = this._;
		for (var n in t) e[n] = t[n].slice();
		return new gc(e);
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
function vc(e, t) {
	for (var n = 0, r = e.length, i; n < r; ++n) if ((i = e[n]).name === t) return i.value;
}
function yc(e, t, n) {
	for (var r = 0, i = e.length; r < i; ++r) if (e[r].name === t) {
		e[r] = mc, e = e.slice(0, r).concat(e.slice(r + 1));
		break;
	}
	return n != null && e.push({
		name: t,
		value: n
	}), e;
}
// node_modules/d3-drag/dist/d3-drag.mjs
var bc = {
	capture: !0,
	passive: !1
};
function xc(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function Sc(e) {
	var t = e.document.documentElement, n = cc(e).on("dragstart.drag", xc, bc);
	"onselectstart" in t ? n.on("selectstart.drag", xc, bc) : (t.__noselect = t.style.MozUserSelect, t.style.MozUserSelect = "none");
}
function Cc(e, t) {
	var n = e.document.documentElement, r = cc(e).on("dragstart.drag", null);
	t && (r.on("click.drag", xc, bc), setTimeout(function() {
		r.on("click.drag", null);
	}, 0)), "onselectstart" in n ? r.on("selectstart.drag", null) : (n.style.MozUserSelect = n.__noselect, delete n.__noselect);
}
function wc(e, { sourceEvent: t, subject: n, target: r, identifier: i, active: a, x: o, y: s, dx: c, dy: l, dispatch: u }) {
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
wc.prototype.on = function() {
	var e = this._.on.apply(this._, arguments);
	return e === this._ ? this : e;
};
// node_modules/d3-color/dist/d3-color.mjs
function Tc(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function Ec(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function Dc() {}
var Oc = .7, kc = 1 / Oc, Ac = "\\s*([+-]?\\d+)\\s*", jc = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", Mc = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", Nc = /^#([0-9a-f]{3,8})$/, Pc = RegExp(`^rgb\\(${Ac},${Ac},${Ac}\\)$`), Fc = RegExp(`^rgb\\(${Mc},${Mc},${Mc}\\)$`), Ic = RegExp(`^rgba\\(${Ac},${Ac},${Ac},${jc}\\)$`), Lc = RegExp(`^rgba\\(${Mc},${Mc},${Mc},${jc}\\)$`), Rc = RegExp(`^hsl\\(${jc},${Mc},${Mc}\\)$`), zc = RegExp(`^hsla\\(${jc},${Mc},${Mc},${jc}\\)$`), Bc = {
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
Tc(Dc, Gc, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: Vc,
	formatHex: Vc,
	formatHex8: Hc,
	formatHsl: Uc,
	formatRgb: Wc,
	toString: Wc
});
function Vc() {
	return this.rgb().formatHex();
}
function Hc() {
	return this.rgb().formatHex8();
}
function Uc() {
	return il(this).formatHsl();
}
function Wc() {
	return this.rgb().formatRgb();
}
function Gc(e) {
	var t, n;
	return e = (e + "").trim().toLowerCase(), (t = Nc.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? Kc(t) : n === 3 ? new Xc(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? qc(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? qc(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = Pc.exec(e)) ? new Xc(t[1], t[2], t[3], 1) : (t = Fc.exec(e)) ? new Xc(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = Ic.exec(e)) ? qc(t[1], t[2], t[3], t[4]) : (t = Lc.exec(e)) ? qc(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = Rc.exec(e)) ? rl(t[1], t[2] / 100, t[3] / 100, 1) : (t = zc.exec(e)) ? rl(t[1], t[2] / 100, t[3] / 100, t[4]) : Bc.hasOwnProperty(e) ? Kc(Bc[e]) : e === "transparent" ? new Xc(NaN, NaN, NaN, 0) : null;
}
function Kc(e) {
	return new Xc(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function qc(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new Xc(e, t, n, r);
}
function Jc(e) {
	return e instanceof Dc || (e = Gc(e)), e ? (e = e.rgb(), new Xc(e.r, e.g, e.b, e.opacity)) : new Xc();
}
function Yc(e, t, n, r) {
	return arguments.length === 1 ? Jc(e) : new Xc(e, t, n, r ?? 1);
}
function Xc(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
Tc(Xc, Yc, Ec(Dc, {
	brighter(e) {
		return e = e == null ? kc : kc ** +e, new Xc(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Oc : Oc ** +e, new Xc(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new Xc(tl(this.r), tl(this.g), tl(this.b), el(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: Zc,
	formatHex: Zc,
	formatHex8: Qc,
	formatRgb: $c,
	toString: $c
}));
function Zc() {
	return `#${nl(this.r)}${nl(this.g)}${nl(this.b)}`;
}
function Qc() {
	return `#${nl(this.r)}${nl(this.g)}${nl(this.b)}${nl((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function $c() {
	let e = el(this.opacity);
	return `${e === 1 ? "rgb(" : "rgba("}${tl(this.r)}, ${tl(this.g)}, ${tl(this.b)}${e === 1 ? ")" : `, ${e})`}`;
}
function el(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function tl(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function nl(e) {
	return e = tl(e), (e < 16 ? "0" : "") + e.toString(16);
}
function rl(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new ol(e, t, n, r);
}
function il(e) {
	if (e instanceof ol) return new ol(e.h, e.s, e.l, e.opacity);
	if (e instanceof Dc || (e = Gc(e)), !e) return new ol();
	if (e instanceof ol) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new ol(o, s, c, e.opacity);
}
function al(e, t, n, r) {
	return arguments.length === 1 ? il(e) : new ol(e, t, n, r ?? 1);
}
function ol(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
Tc(ol, al, Ec(Dc, {
	brighter(e) {
		return e = e == null ? kc : kc ** +e, new ol(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Oc : Oc ** +e, new ol(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new Xc(ll(e >= 240 ? e - 240 : e + 120, i, r), ll(e, i, r), ll(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new ol(sl(this.h), cl(this.s), cl(this.l), el(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = el(this.opacity);
		return `${e === 1 ? "hsl(" : "hsla("}${sl(this.h)}, ${cl(this.s) * 100}%, ${cl(this.l) * 100}%${e === 1 ? ")" : `, ${e})`}`;
	}
}));
function sl(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function cl(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function ll(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
var ul = Math.PI / 180, dl = 180 / Math.PI, fl = 18, pl = .96422, ml = 1, hl = .82521, gl = 4 / 29, _l = 6 / 29, vl = 3 * _l * _l, yl = _l * _l * _l;
function bl(e) {
	if (e instanceof Sl) return new Sl(e.l, e.a, e.b, e.opacity);
	if (e instanceof kl) return Al(e);
	e instanceof Xc || (e = Jc(e));
	var t = El(e.r), n = El(e.g), r = El(e.b), i = Cl((.2225045 * t + .7168786 * n + .0606169 * r) / ml), a, o;
	return t === n && n === r ? a = o = i : (a = Cl((.4360747 * t + .3850649 * n + .1430804 * r) / pl), o = Cl((.0139322 * t + .0971045 * n + .7141733 * r) / hl)), new Sl(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function xl(e, t, n, r) {
	return arguments.length === 1 ? bl(e) : new Sl(e, t, n, r ?? 1);
}
function Sl(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
Tc(Sl, xl, Ec(Dc, {
	brighter(e) {
		return new Sl(this.l + fl * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new Sl(this.l - fl * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = pl * wl(t), e = ml * wl(e), n = hl * wl(n), new Xc(Tl(3.1338561 * t - 1.6168667 * e - .4906146 * n), Tl(-.9787684 * t + 1.9161415 * e + .033454 * n), Tl(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function Cl(e) {
	return e > yl ? e ** (1 / 3) : e / vl + gl;
}
function wl(e) {
	return e > _l ? e * e * e : vl * (e - gl);
}
function Tl(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function El(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function Dl(e) {
	if (e instanceof kl) return new kl(e.h, e.c, e.l, e.opacity);
	if (e instanceof Sl || (e = bl(e)), e.a === 0 && e.b === 0) return new kl(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * dl;
	return new kl(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function Ol(e, t, n, r) {
	return arguments.length === 1 ? Dl(e) : new kl(e, t, n, r ?? 1);
}
function kl(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function Al(e) {
	if (isNaN(e.h)) return new Sl(e.l, 0, 0, e.opacity);
	var t = e.h * ul;
	return new Sl(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
Tc(kl, Ol, Ec(Dc, {
	brighter(e) {
		return new kl(this.h, this.c, this.l + fl * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new kl(this.h, this.c, this.l - fl * (e ?? 1), this.opacity);
	},
	rgb() {
		return Al(this).rgb();
	}
}));
var jl = -.14861, Ml = 1.78277, Nl = -.29227, Pl = -.90649, Fl = 1.97294, Il = Fl * Pl, Ll = Fl * Ml, Rl = Ml * Nl - Pl * jl;
function zl(e) {
	if (e instanceof Vl) return new Vl(e.h, e.s, e.l, e.opacity);
	e instanceof Xc || (e = Jc(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (Rl * r + Il * t - Ll * n) / (Rl + Il - Ll), a = r - i, o = (Fl * (n - i) - Nl * a) / Pl, s = Math.sqrt(o * o + a * a) / (Fl * i * (1 - i)), c = s ? Math.atan2(o, a) * dl - 120 : NaN;
	return new Vl(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function Bl(e, t, n, r) {
	return arguments.length === 1 ? zl(e) : new Vl(e, t, n, r ?? 1);
}
function Vl(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
Tc(Vl, Bl, Ec(Dc, {
	brighter(e) {
		return e = e == null ? kc : kc ** +e, new Vl(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Oc : Oc ** +e, new Vl(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * ul, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new Xc(255 * (t + n * (jl * r + Ml * i)), 255 * (t + n * (Nl * r + Pl * i)), 255 * (t + Fl * r * n), this.opacity);
	}
}));
var Hl = (e) => () => e;
function Ul(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function Wl(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function Gl(e, t) {
	var n = t - e;
	return n ? Ul(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : Hl(isNaN(e) ? t : e);
}
function Kl(e) {
	return (e = +e) == 1 ? ql : function(t, n) {
		return n - t ? Wl(t, n, e) : Hl(isNaN(t) ? n : t);
	};
}
function ql(e, t) {
	var n = t - e;
	return n ? Ul(e, n) : Hl(isNaN(e) ? t : e);
}
var Jl = (function e(t) {
	var n = Kl(t);
	function r(e, t) {
		var r = n((e = Yc(e)).r, (t = Yc(t)).r), i = n(e.g, t.g), a = n(e.b, t.b), o = ql(e.opacity, t.opacity);
		return function(t) {
			return e.r = r(t), e.g = i(t), e.b = a(t), e.opacity = o(t), e + "";
		};
	}
	return r.gamma = e, r;
})(1);
function Yl(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
var Xl = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, Zl = new RegExp(Xl.source, "g");
function Ql(e) {
	return function() {
		return e;
	};
}
function $l(e) {
	return function(t) {
		return e(t) + "";
	};
}
function eu(e, t) {
	var n = Xl.lastIndex = Zl.lastIndex = 0, r, i, a, o = -1, s = [], c = [];
	for (e += "", t += ""; (r = Xl.exec(e)) && (i = Zl.exec(t));) (a = i.index) > n && (a = t.slice(n, a), s[o] ? s[o] += a : s[++o] = a), (r = r[0]) === (i = i[0]) ? s[o] ? s[o] += i : s[++o] = i : (s[++o] = null, c.push({
		i: o,
		x: Yl(r, i)
	})), n = Zl.lastIndex;
	return n < t.length && (a = t.slice(n), s[o] ? s[o] += a : s[++o] = a), s.length < 2 ? c[0] ? $l(c[0].x) : Ql(t) : (t = c.length, function(e) {
		for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e);
		return s.join("");
	});
}
var tu = 180 / Math.PI, nu = {
	translateX: 0,
	translateY: 0,
	rotate: 0,
	skewX: 0,
	scaleX: 1,
	scaleY: 1
};
function ru(e, t, n, r, i, a) {
	var o, s, c;
	return (o = Math.sqrt(e * e + t * t)) && (e /= o, t /= o), (c = e * n + t * r) && (n -= e * c, r -= t * c), (s = Math.sqrt(n * n + r * r)) && (n /= s, r /= s, c /= s), e * r < t * n && (e = -e, t = -t, c = -c, o = -o), {
		translateX: i,
		translateY: a,
		rotate: Math.atan2(t, e) * tu,
		skewX: Math.atan(c) * tu,
		scaleX: o,
		scaleY: s
	};
}
var iu;
function au(e) {
	let t = new (typeof DOMMatrix == "function" ? DOMMatrix : WebKitCSSMatrix)(e + "");
	return t.isIdentity ? nu : ru(t.a, t.b, t.c, t.d, t.e, t.f);
}
function ou(e) {
	return e == null || (iu ||= document.createElementNS("http://www.w3.org/2000/svg", "g"), iu.setAttribute("transform", e), !(e = iu.transform.baseVal.consolidate())) ? nu : (e = e.matrix, ru(e.a, e.b, e.c, e.d, e.e, e.f));
}
function su(e, t, n, r) {
	function i(e) {
		return e.length ? e.pop() + " " : "";
	}
	function a(e, r, i, a, o, s) {
		if (e !== i || r !== a) {
			var c = o.push("translate(", null, t, null, n);
			s.push({
				i: c - 4,
				x: Yl(e, i)
			}, {
				i: c - 2,
				x: Yl(r, a)
			});
		} else (i || a) && o.push("translate(" + i + t + a + n);
	}
	function o(e, t, n, a) {
		e === t ? t && n.push(i(n) + "rotate(" + t + r) : (e - t > 180 ? t += 360 : t - e > 180 && (e += 360), a.push({
			i: n.push(i(n) + "rotate(", null, r) - 2,
			x: Yl(e, t)
		}));
	}
	function s(e, t, n, a) {
		e === t ? t && n.push(i(n) + "skewX(" + t + r) : a.push({
			i: n.push(i(n) + "skewX(", null, r) - 2,
			x: Yl(e, t)
		});
	}
	function c(e, t, n, r, a, o) {
		if (e !== n || t !== r) {
			var s = a.push(i(a) + "scale(", null, ",", null, ")");
			o.push({
				i: s - 4,
				x: Yl(e, n)
			}, {
				i: s - 2,
				x: Yl(t, r)
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
var cu = su(au, "px, ", "px)", "deg)"), lu = su(ou, ", ", ")", ")"), uu = 1e-12;
function du(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function fu(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function pu(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
var mu = (function e(t, n, r) {
	function i(e, i) {
		var a = e[0], o = e[1], s = e[2], c = i[0], l = i[1], u = i[2], d = c - a, f = l - o, p = d * d + f * f, m, h;
		if (p < uu) h = Math.log(u / s) / t, m = function(e) {
			return [
				a + e * d,
				o + e * f,
				s * Math.exp(t * e * h)
			];
		};
		else {
			var g = Math.sqrt(p), _ = (u * u - s * s + r * p) / (2 * s * n * g), v = (u * u - s * s - r * p) / (2 * u * n * g), y = Math.log(Math.sqrt(_ * _ + 1) - _);
			h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t, m = function(e) {
				var r = e * h, i = du(y), c = s / (n * g) * (i * pu(t * r + y) - fu(y));
				return [
					a + c * d,
					o + c * f,
					s * i / du(t * r + y)
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
function hu(e) {
	return (function t(n) {
		n = +n;
		function r(t, r) {
			var i = e((t = Bl(t)).h, (r = Bl(r)).h), a = ql(t.s, r.s), o = ql(t.l, r.l), s = ql(t.opacity, r.opacity);
			return function(e) {
				return t.h = i(e), t.s = a(e), t.l = o(e ** +n), t.opacity = s(e), t + "";
			};
		}
		return r.gamma = t, r;
	})(1);
}
hu(Gl), hu(ql);
// node_modules/d3-timer/dist/d3-timer.mjs
var gu = 0, _u = 0, vu = 0, yu = 1e3, bu, xu, Su = 0, Cu = 0, wu = 0, Tu = typeof performance == "object" && performance.now ? performance : Date, Eu = typeof window == "object" && window.requestAnimationFrame ? window.requestAnimationFrame.bind(window) : function(e) {
	setTimeout(e, 17);
};
function Du() {
	return Cu ||= (Eu(Ou), Tu.now() + wu);
}
function Ou() {
	Cu = 0;
}
function ku() {
	this._call = this._time = this._next = null;
}
ku.prototype = Au.prototype = {
	constructor: ku,
	restart: function(e, t, n) {
		if (typeof e != "function") throw TypeError("callback is not a function");
		n = (n == null ? Du() : +n) + (t == null ? 0 : +t), !this._next && xu !== this && (xu ? xu._next = this : bu = this, xu = this), this._call = e, this._time = n, Fu();
	},
	stop: function() {
		this._call && (this._call = null, this._time = Infinity, Fu());
	}
};
function Au(e, t, n) {
	var r = new ku();
	return r.restart(e, t, n), r;
}
function ju() {
	Du(), ++gu;
	for (var e = bu, t; e;) (t = Cu - e._time) >= 0 && e._call.call(void 0, t), e = e._next;
	--gu;
}
function Mu() {
	Cu = (Su = Tu.now()) + wu, gu = _u = 0;
	try {
		ju();
	} finally {
		gu = 0, Pu(), Cu = 0;
	}
}
function Nu() {
	var e = Tu.now(), t = e - Su;
	t > yu && (wu -= t, Su = e);
}
function Pu() {
	for (var e, t = bu, n, r = Infinity; t;) t._call ? (r > t._time && (r = t._time), e = t, t = t._next) : (n = t._next, t._next = null, t = e ? e._next = n : bu = n);
	xu = e, Fu(r);
}
function Fu(e) {
	gu || (_u &&= clearTimeout(_u), e - Cu > 24 ? (e < Infinity && (_u = setTimeout(Mu, Math.ceil(e - Tu.now() - wu) + 1)), vu &&= clearInterval(vu)) : (vu ||= (Su = Tu.now(), setInterval(Nu, yu)), gu = 1, Eu(Mu)));
}
function Iu(e, t, n) {
	var r = new ku();
	return t = t == null ? 0 : +t, r.restart((n) => {
		r.stop(), e(n + t);
	}, t, n), r;
}
// node_modules/d3-ease/dist/d3-ease.mjs
function Lu(e) {
	return ((e *= 2) <= 1 ? e * e * e : (e -= 2) * e * e + 2) / 2;
}
var Ru = 3;
(function e(t) {
	t = +t;
	function n(e) {
		return e ** +t;
	}
	return n.exponent = e, n;
})(Ru), (function e(t) {
	t = +t;
	function n(e) {
		return 1 - (1 - e) ** t;
	}
	return n.exponent = e, n;
})(Ru), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) <= 1 ? e ** +t : 2 - (2 - e) ** t) / 2;
	}
	return n.exponent = e, n;
})(Ru);
function zu(e) {
	return (2 ** (-10 * e) - .0009765625) * 1.0009775171065494;
}
var Bu = 4 / 11;
1 / Bu / Bu;
var Vu = 1.70158;
(function e(t) {
	t = +t;
	function n(e) {
		return (e = +e) * e * (t * (e - 1) + e);
	}
	return n.overshoot = e, n;
})(Vu), (function e(t) {
	t = +t;
	function n(e) {
		return --e * e * ((e + 1) * t + e) + 1;
	}
	return n.overshoot = e, n;
})(Vu), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) < 1 ? e * e * ((t + 1) * e - t) : (e -= 2) * e * ((t + 1) * e + t) + 2) / 2;
	}
	return n.overshoot = e, n;
})(Vu);
var Hu = 2 * Math.PI, Uu = 1, Wu = .3;
(function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Hu);
	function i(e) {
		return t * zu(- --e) * Math.sin((r - e) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * Hu);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(Uu, Wu), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Hu);
	function i(e) {
		return 1 - t * zu(e = +e) * Math.sin((e + r) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * Hu);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(Uu, Wu), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Hu);
	function i(e) {
		return ((e = e * 2 - 1) < 0 ? t * zu(-e) * Math.sin((r - e) / n) : 2 - t * zu(e) * Math.sin((r + e) / n)) / 2;
	}
	return i.amplitude = function(t) {
		return e(t, n * Hu);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(Uu, Wu);
// node_modules/d3-transition/dist/d3-transition.mjs
var Gu = hc("start", "end", "cancel", "interrupt"), Ku = [], qu = 0, Ju = 1, Yu = 2, Xu = 3, Zu = 4, Qu = 5, $u = 6;
function ed(e, t, n, r, i, a) {
	var o = e.__transition;
	if (!o) e.__transition = {};
	else if (n in o) return;
	id(e, n, {
		name: t,
		index: r,
		group: i,
		on: Gu,
		tween: Ku,
		time: a.time,
		delay: a.delay,
		duration: a.duration,
		ease: a.ease,
		timer: null,
		state: qu
	});
}
function td(e, t) {
	var n = rd(e, t);
	if (n.state > qu) throw Error("too late; already scheduled");
	return n;
}
function nd(e, t) {
	var n = rd(e, t);
	if (n.state > Xu) throw Error("too late; already running");
	return n;
}
function rd(e, t) {
	var n = e.__transition;
	if (!n || !(n = n[t])) throw Error("transition not found");
	return n;
}
function id(e, t, n) {
	var r = e.__transition, i;
	r[t] = n, n.timer = Au(a, 0, n.time);
	function a(e) {
		n.state = Ju, n.timer.restart(o, n.delay, n.time), n.delay <= e && o(e - n.delay);
	}
	function o(a) {
		var l, u, d, f;
		if (n.state !== Ju) return c();
		for (l in r) if (f = r[l], f.name === n.name) {
			if (f.state === Xu) return Iu(o);
			f.state === Zu ? (f.state = $u, f.timer.stop(), f.on.call("interrupt", e, e.__data__, f.index, f.group), delete r[l]) : +l < t && (f.state = $u, f.timer.stop(), f.on.call("cancel", e, e.__data__, f.index, f.group), delete r[l]);
		}
		if (Iu(function() {
			n.state === Xu && (n.state = Zu, n.timer.restart(s, n.delay, n.time), s(a));
		}), n.state = Yu, n.on.call("start", e, e.__data__, n.index, n.group), n.state === Yu) {
			for (n.state = Xu, i = Array(d = n.tween.length), l = 0, u = -1; l < d; ++l) (f = n.tween[l].value.call(e, e.__data__, n.index, n.group)) && (i[++u] = f);
			i.length = u + 1;
		}
	}
	function s(t) {
		for (var r = t < n.duration ? n.ease.call(null, t / n.duration) : (n.timer.restart(c), n.state = Qu, 1), a = -1, o = i.length; ++a < o;) i[a].call(e, r);
		n.state === Qu && (n.on.call("end", e, e.__data__, n.index, n.group), c());
	}
	function c() {
		for (var i in n.state = $u, n.timer.stop(), delete r[t], r) return;
		delete e.__transition;
	}
}
function ad(e, t) {
	var n = e.__transition, r, i, a = !0, o;
	if (n) {
		for (o in t = t == null ? null : t + "", n) (r = n[o]).name === t ? (i = r.state > Yu && r.state < Qu, r.state = $u, r.timer.stop(), r.on.call(i ? "interrupt" : "cancel", e, e.__data__, r.index, r.group), delete n[o]) : a = !1;
		a && delete e.__transition;
	}
}
function od(e) {
	return this.each(function() {
		ad(this, e);
	});
}
function sd(e, t) {
	var n, r;
	return function() {
		var i = nd(this, e), a = i.tween;
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
function cd(e, t, n) {
	var r, i;
	if (typeof n != "function") throw Error();
	return function() {
		var a = nd(this, e), o = a.tween;
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
function ld(e, t) {
	var n = this._id;
	if (e += "", arguments.length < 2) {
		for (var r = rd(this.node(), n).tween, i = 0, a = r.length, o; i < a; ++i) if ((o = r[i]).name === e) return o.value;
		return null;
	}
	return this.each((t == null ? sd : cd)(n, e, t));
}
function ud(e, t, n) {
	var r = e._id;
	return e.each(function() {
		var e = nd(this, r);
		(e.value ||= {})[t] = n.apply(this, arguments);
	}), function(e) {
		return rd(e, r).value[t];
	};
}
function dd(e, t) {
	var n;
	return (typeof t == "number" ? Yl : t instanceof Gc ? Jl : (n = Gc(t)) ? (t = n, Jl) : eu)(e, t);
}
function fd(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function pd(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function md(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttribute(e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function hd(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttributeNS(e.space, e.local);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function gd(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttribute(e) : (o = this.getAttribute(e), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function _d(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttributeNS(e.space, e.local) : (o = this.getAttributeNS(e.space, e.local), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function vd(e, t) {
	var n = uo(e), r = n === "transform" ? lu : dd;
	return this.attrTween(e, typeof t == "function" ? (n.local ? _d : gd)(n, r, ud(this, "attr." + e, t)) : t == null ? (n.local ? pd : fd)(n) : (n.local ? hd : md)(n, r, t));
}
function yd(e, t) {
	return function(n) {
		this.setAttribute(e, t.call(this, n));
	};
}
function bd(e, t) {
	return function(n) {
		this.setAttributeNS(e.space, e.local, t.call(this, n));
	};
}
function xd(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && bd(e, i)), n;
	}
	return i._value = t, i;
}
function Sd(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && yd(e, i)), n;
	}
	return i._value = t, i;
}
function Cd(e, t) {
	var n = "attr." + e;
	if (arguments.length < 2) return (n = this.tween(n)) && n._value;
	if (t == null) return this.tween(n, null);
	if (typeof t != "function") throw Error();
	var r = uo(e);
	return this.tween(n, (r.local ? xd : Sd)(r, t));
}
function wd(e, t) {
	return function() {
		td(this, e).delay = +t.apply(this, arguments);
	};
}
function Td(e, t) {
	return t = +t, function() {
		td(this, e).delay = t;
	};
}
function Ed(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? wd : Td)(t, e)) : rd(this.node(), t).delay;
}
function Dd(e, t) {
	return function() {
		nd(this, e).duration = +t.apply(this, arguments);
	};
}
function Od(e, t) {
	return t = +t, function() {
		nd(this, e).duration = t;
	};
}
function kd(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? Dd : Od)(t, e)) : rd(this.node(), t).duration;
}
function Ad(e, t) {
	if (typeof t != "function") throw Error();
	return function() {
		nd(this, e).ease = t;
	};
}
function jd(e) {
	var t = this._id;
	return arguments.length ? this.each(Ad(t, e)) : rd(this.node(), t).ease;
}
function Md(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		if (typeof n != "function") throw Error();
		nd(this, e).ease = n;
	};
}
function Nd(e) {
	if (typeof e != "function") throw Error();
	return this.each(Md(this._id, e));
}
function Pd(e) {
	typeof e != "function" && (e = Co(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new uf(r, this._parents, this._name, this._id);
}
function Fd(e) {
	if (e._id !== this._id) throw Error();
	for (var t = this._groups, n = e._groups, r = t.length, i = n.length, a = Math.min(r, i), o = Array(r), s = 0; s < a; ++s) for (var c = t[s], l = n[s], u = c.length, d = o[s] = Array(u), f, p = 0; p < u; ++p) (f = c[p] || l[p]) && (d[p] = f);
	for (; s < r; ++s) o[s] = t[s];
	return new uf(o, this._parents, this._name, this._id);
}
function Id(e) {
	return (e + "").trim().split(/^|\s+/).every(function(e) {
		var t = e.indexOf(".");
		return t >= 0 && (e = e.slice(0, t)), !e || e === "start";
	});
}
function Ld(e, t, n) {
	var r, i, a = Id(t) ? td : nd;
	return function() {
		var o = a(this, e), s = o.on;
		s !== r && (i = (r = s).copy()).on(t, n), o.on = i;
	};
}
function Rd(e, t) {
	var n = this._id;
	return arguments.length < 2 ? rd(this.node(), n).on.on(e) : this.each(Ld(n, e, t));
}
function zd(e) {
	return function() {
		var t = this.parentNode;
		for (var n in this.__transition) if (+n !== e) return;
		t && t.removeChild(this);
	};
}
function Bd() {
	return this.on("end.remove", zd(this._id));
}
function Vd(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = go(e));
	for (var r = this._groups, i = r.length, a = Array(i), o = 0; o < i; ++o) for (var s = r[o], c = s.length, l = a[o] = Array(c), u, d, f = 0; f < c; ++f) (u = s[f]) && (d = e.call(u, u.__data__, f, s)) && ("__data__" in u && (d.__data__ = u.__data__), l[f] = d, ed(l[f], t, n, f, l, rd(u, n)));
	return new uf(a, this._parents, t, n);
}
function Hd(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = bo(e));
	for (var r = this._groups, i = r.length, a = [], o = [], s = 0; s < i; ++s) for (var c = r[s], l = c.length, u, d = 0; d < l; ++d) if (u = c[d]) {
		for (var f = e.call(u, u.__data__, d, c), p, m = rd(u, n), h = 0, g = f.length; h < g; ++h) (p = f[h]) && ed(p, t, n, h, f, m);
		a.push(f), o.push(u);
	}
	return new uf(a, o, t, n);
}
var Ud = oc.prototype.constructor;
function Wd() {
	return new Ud(this._groups, this._parents);
}
function Gd(e, t) {
	var n, r, i;
	return function() {
		var a = ps(this, e), o = (this.style.removeProperty(e), ps(this, e));
		return a === o ? null : a === n && o === r ? i : i = t(n = a, r = o);
	};
}
function Kd(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function qd(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = ps(this, e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function Jd(e, t, n) {
	var r, i, a;
	return function() {
		var o = ps(this, e), s = n(this), c = s + "";
		return s ?? (c = s = (this.style.removeProperty(e), ps(this, e))), o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s));
	};
}
function Yd(e, t) {
	var n, r, i, a = "style." + t, o = "end." + a, s;
	return function() {
		var c = nd(this, e), l = c.on, u = c.value[a] == null ? s ||= Kd(t) : void 0;
		(l !== n || i !== u) && (r = (n = l).copy()).on(o, i = u), c.on = r;
	};
}
function Xd(e, t, n) {
	var r = (e += "") == "transform" ? cu : dd;
	return t == null ? this.styleTween(e, Gd(e, r)).on("end.style." + e, Kd(e)) : typeof t == "function" ? this.styleTween(e, Jd(e, r, ud(this, "style." + e, t))).each(Yd(this._id, e)) : this.styleTween(e, qd(e, r, t), n).on("end.style." + e, null);
}
function Zd(e, t, n) {
	return function(r) {
		this.style.setProperty(e, t.call(this, r), n);
	};
}
function Qd(e, t, n) {
	var r, i;
	function a() {
		var a = t.apply(this, arguments);
		return a !== i && (r = (i = a) && Zd(e, a, n)), r;
	}
	return a._value = t, a;
}
function $d(e, t, n) {
	var r = "style." + (e += "");
	if (arguments.length < 2) return (r = this.tween(r)) && r._value;
	if (t == null) return this.tween(r, null);
	if (typeof t != "function") throw Error();
	return this.tween(r, Qd(e, t, n ?? ""));
}
function ef(e) {
	return function() {
		this.textContent = e;
	};
}
function tf(e) {
	return function() {
		var t = e(this);
		this.textContent = t ?? "";
	};
}
function nf(e) {
	return this.tween("text", typeof e == "function" ? tf(ud(this, "text", e)) : ef(e == null ? "" : e + ""));
}
function rf(e) {
	return function(t) {
		this.textContent = e.call(this, t);
	};
}
function af(e) {
	var t, n;
	function r() {
		var r = e.apply(this, arguments);
		return r !== n && (t = (n = r) && rf(r)), t;
	}
	return r._value = e, r;
}
function of(e) {
	var t = "text";
	if (arguments.length < 1) return (t = this.tween(t)) && t._value;
	if (e == null) return this.tween(t, null);
	if (typeof e != "function") throw Error();
	return this.tween(t, af(e));
}
function sf() {
	for (var e = this._name, t = this._id, n = df(), r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) if (c = o[l]) {
		var u = rd(c, t);
		ed(c, e, n, l, o, {
			time: u.time + u.delay + u.duration,
			delay: 0,
			duration: u.duration,
			ease: u.ease
		});
	}
	return new uf(r, this._parents, e, n);
}
function cf() {
	var e, t, n = this, r = n._id, i = n.size();
	return new Promise(function(a, o) {
		var s = { value: o }, c = { value: function() {
			--i === 0 && a();
		} };
		n.each(function() {
			var n = nd(this, r), i = n.on;
			i !== e && (t = (e = i).copy(), t._.cancel.push(s), t._.interrupt.push(s), t._.end.push(c)), n.on = t;
		}), i === 0 && a();
	});
}
var lf = 0;
function uf(e, t, n, r) {
	this._groups = e, this._parents = t, this._name = n, this._id = r;
}
function df() {
	return ++lf;
}
var ff = oc.prototype;
uf.prototype = {
	constructor: uf,
	select: Vd,
	selectAll: Hd,
	selectChild: ff.selectChild,
	selectChildren: ff.selectChildren,
	filter: Pd,
	merge: Fd,
	selection: Wd,
	transition: sf,
	call: ff.call,
	nodes: ff.nodes,
	node: ff.node,
	size: ff.size,
	empty: ff.empty,
	each: ff.each,
	on: Rd,
	attr: vd,
	attrTween: Cd,
	style: Xd,
	styleTween: $d,
	text: nf,
	textTween: of,
	remove: Bd,
	tween: ld,
	delay: Ed,
	duration: kd,
	ease: jd,
	easeVarying: Nd,
	end: cf,
	[Symbol.iterator]: ff[Symbol.iterator]
};
var pf = {
	time: null,
	delay: 0,
	duration: 250,
	ease: Lu
};
function mf(e, t) {
	for (var n; !(n = e.__transition) || !(n = n[t]);) if (!(e = e.parentNode)) throw Error(`transition ${t} not found`);
	return n;
}
function hf(e) {
	var t, n;
	e instanceof uf ? (t = e._id, e = e._name) : (t = df(), (n = pf).time = Du(), e = e == null ? null : e + "");
	for (var r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && ed(c, e, t, l, o, n || mf(c, t));
	return new uf(r, this._parents, e, t);
}
oc.prototype.interrupt = od, oc.prototype.transition = hf;
// node_modules/d3-zoom/dist/d3-zoom.mjs
var gf = (e) => () => e;
function _f(e, { sourceEvent: t, target: n, transform: r, dispatch: i }) {
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
function vf(e, t, n) {
	this.k = e, this.x = t, this.y = n;
}
vf.prototype = {
	constructor: vf,
	scale: function(e) {
		return e === 1 ? this : new vf(this.k * e, this.x, this.y);
	},
	translate: function(e, t) {
		return e === 0 & t === 0 ? this : new vf(this.k, this.x + this.k * e, this.y + this.k * t);
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
var yf = new vf(1, 0, 0);
bf.prototype = vf.prototype;
function bf(e) {
	for (; !e.__zoom;) if (!(e = e.parentNode)) return yf;
	return e.__zoom;
}
function xf(e) {
	e.stopImmediatePropagation();
}
function Sf(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function Cf(e) {
	return (!e.ctrlKey || e.type === "wheel") && !e.button;
}
function wf() {
	var e = this;
	return e instanceof SVGElement ? (e = e.ownerSVGElement || e, e.hasAttribute("viewBox") ? (e = e.viewBox.baseVal, [[e.x, e.y], [e.x + e.width, e.y + e.height]]) : [[0, 0], [e.width.baseVal.value, e.height.baseVal.value]]) : [[0, 0], [e.clientWidth, e.clientHeight]];
}
function Tf() {
	return this.__zoom || yf;
}
function Ef(e) {
	return -e.deltaY * (e.deltaMode === 1 ? .05 : e.deltaMode ? 1 : .002) * (e.ctrlKey ? 10 : 1);
}
function Df() {
	return navigator.maxTouchPoints || "ontouchstart" in this;
}
function Of(e, t, n) {
	var r = e.invertX(t[0][0]) - n[0][0], i = e.invertX(t[1][0]) - n[1][0], a = e.invertY(t[0][1]) - n[0][1], o = e.invertY(t[1][1]) - n[1][1];
	return e.translate(i > r ? (r + i) / 2 : Math.min(0, r) || Math.max(0, i), o > a ? (a + o) / 2 : Math.min(0, a) || Math.max(0, o));
}
function kf() {
	var e = Cf, t = wf, n = Of, r = Ef, i = Df, a = [0, Infinity], o = [[-Infinity, -Infinity], [Infinity, Infinity]], s = 250, c = mu, l = hc("start", "zoom", "end"), u, d, f, p = 500, m = 150, h = 0, g = 10;
	function _(e) {
		e.property("__zoom", Tf).on("wheel.zoom", w, { passive: !1 }).on("mousedown.zoom", T).on("dblclick.zoom", E).filter(i).on("touchstart.zoom", D).on("touchmove.zoom", ee).on("touchend.zoom touchcancel.zoom", te).style("-webkit-tap-highlight-color", "rgba(0,0,0,0)");
	}
	_.transform = function(e, t, n, r) {
		var i = e.selection ? e.selection() : e;
		i.property("__zoom", Tf), e === i ? i.interrupt().each(function() {
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
			return n(yf.translate(c[0], c[1]).scale(s.k).translate(typeof r == "function" ? -r.apply(this, arguments) : -r, typeof i == "function" ? -i.apply(this, arguments) : -i), e, o);
		}, a, s);
	};
	function v(e, t) {
		return t = Math.max(a[0], Math.min(a[1], t)), t === e.k ? e : new vf(t, e.x, e.y);
	}
	function y(e, t, n) {
		var r = t[0] - n[0] * e.k, i = t[1] - n[1] * e.k;
		return r === e.x && i === e.y ? e : new vf(e.k, r, i);
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
					e = new vf(n, l[0] - t[0] * n, l[1] - t[1] * n);
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
			var t = cc(this.that).datum();
			l.call(e, this.that, new _f(e, {
				sourceEvent: this.sourceEvent,
				target: _,
				transform: this.that.__zoom,
				dispatch: l
			}), t);
		}
	};
	function w(t, ...i) {
		if (!e.apply(this, arguments)) return;
		var s = S(this, i).event(t), c = this.__zoom, l = Math.max(a[0], Math.min(a[1], c.k * 2 ** r.apply(this, arguments))), u = pc(t);
		if (s.wheel) (s.mouse[0][0] !== u[0] || s.mouse[0][1] !== u[1]) && (s.mouse[1] = c.invert(s.mouse[0] = u)), clearTimeout(s.wheel);
		else if (c.k === l) return;
		else s.mouse = [u, c.invert(u)], ad(this), s.start();
		Sf(t), s.wheel = setTimeout(d, m), s.zoom("mouse", n(y(v(c, l), s.mouse[0], s.mouse[1]), s.extent, o));
		function d() {
			s.wheel = null, s.end();
		}
	}
	function T(t, ...r) {
		if (f || !e.apply(this, arguments)) return;
		var i = t.currentTarget, a = S(this, r, !0).event(t), s = cc(t.view).on("mousemove.zoom", d, !0).on("mouseup.zoom", p, !0), c = pc(t, i), l = t.clientX, u = t.clientY;
		Sc(t.view), xf(t), a.mouse = [c, this.__zoom.invert(c)], ad(this), a.start();
		function d(e) {
			if (Sf(e), !a.moved) {
				var t = e.clientX - l, r = e.clientY - u;
				a.moved = t * t + r * r > h;
			}
			a.event(e).zoom("mouse", n(y(a.that.__zoom, a.mouse[0] = pc(e, i), a.mouse[1]), a.extent, o));
		}
		function p(e) {
			s.on("mousemove.zoom mouseup.zoom", null), Cc(e.view, a.moved), Sf(e), a.event(e).end();
		}
	}
	function E(r, ...i) {
		if (e.apply(this, arguments)) {
			var a = this.__zoom, c = pc(r.changedTouches ? r.changedTouches[0] : r, this), l = a.invert(c), u = a.k * (r.shiftKey ? .5 : 2), d = n(y(v(a, u), c, l), t.apply(this, i), o);
			Sf(r), s > 0 ? cc(this).transition().duration(s).call(x, d, c, r) : cc(this).call(_.transform, d, c, r);
		}
	}
	function D(t, ...n) {
		if (e.apply(this, arguments)) {
			var r = t.touches, i = r.length, a = S(this, n, t.changedTouches.length === i).event(t), o, s, c, l;
			for (xf(t), s = 0; s < i; ++s) c = r[s], l = pc(c, this), l = [
				l,
				this.__zoom.invert(l),
				c.identifier
			], a.touch0 ? !a.touch1 && a.touch0[2] !== l[2] && (a.touch1 = l, a.taps = 0) : (a.touch0 = l, o = !0, a.taps = 1 + !!u);
			u &&= clearTimeout(u), o && (a.taps < 2 && (d = l[0], u = setTimeout(function() {
				u = null;
			}, p)), ad(this), a.start());
		}
	}
	function ee(e, ...t) {
		if (this.__zooming) {
			var r = S(this, t).event(e), i = e.changedTouches, a = i.length, s, c, l, u;
			for (Sf(e), s = 0; s < a; ++s) c = i[s], l = pc(c, this), r.touch0 && r.touch0[2] === c.identifier ? r.touch0[0] = l : r.touch1 && r.touch1[2] === c.identifier && (r.touch1[0] = l);
			if (c = r.that.__zoom, r.touch1) {
				var d = r.touch0[0], f = r.touch0[1], p = r.touch1[0], m = r.touch1[1], h = (h = p[0] - d[0]) * h + (h = p[1] - d[1]) * h, g = (g = m[0] - f[0]) * g + (g = m[1] - f[1]) * g;
				c = v(c, Math.sqrt(h / g)), l = [(d[0] + p[0]) / 2, (d[1] + p[1]) / 2], u = [(f[0] + m[0]) / 2, (f[1] + m[1]) / 2];
			} else if (r.touch0) l = r.touch0[0], u = r.touch0[1];
			else return;
			r.zoom("touch", n(y(c, l, u), r.extent, o));
		}
	}
	function te(e, ...t) {
		if (this.__zooming) {
			var n = S(this, t).event(e), r = e.changedTouches, i = r.length, a, o;
			for (xf(e), f && clearTimeout(f), f = setTimeout(function() {
				f = null;
			}, p), a = 0; a < i; ++a) o = r[a], n.touch0 && n.touch0[2] === o.identifier ? delete n.touch0 : n.touch1 && n.touch1[2] === o.identifier && delete n.touch1;
			if (n.touch1 && !n.touch0 && (n.touch0 = n.touch1, delete n.touch1), n.touch0) n.touch0[1] = this.__zoom.invert(n.touch0[0]);
			else if (n.end(), n.taps === 2 && (o = pc(o, this), Math.hypot(d[0] - o[0], d[1] - o[1]) < g)) {
				var s = cc(this).on("dblclick.zoom");
				s && s.apply(this, arguments);
			}
		}
	}
	return _.wheelDelta = function(e) {
		return arguments.length ? (r = typeof e == "function" ? e : gf(+e), _) : r;
	}, _.filter = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : gf(!!t), _) : e;
	}, _.touchable = function(e) {
		return arguments.length ? (i = typeof e == "function" ? e : gf(!!e), _) : i;
	}, _.extent = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : gf([[+e[0][0], +e[0][1]], [+e[1][0], +e[1][1]]]), _) : t;
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
var Af = 9, jf = Array.from({ length: 16 }, (e, t) => (t + .5) * Math.PI / 8);
function Mf({ x: e, y: t, w: n, h: r }, i) {
	let a = i.flatMap((i) => {
		let [a, o] = [n[i] / 2, r[i] / 2];
		return jf.map((n) => {
			let [r, s] = [Math.cos(n), Math.sin(n)];
			return [e[i] + Math.sign(r) * a + Af * r, t[i] + Math.sign(s) * o + Af * s];
		});
	});
	return a.sort((e, t) => e[0] - t[0] || e[1] - t[1]), [...Nf(a), ...Nf(a.reverse())];
}
function Nf(e) {
	let t = [];
	for (let n of e) {
		for (; t.length > 1 && Pf(t.at(-2), t.at(-1), n) <= 0;) t.pop();
		t.push(n);
	}
	return t.slice(0, -1);
}
var Pf = (e, t, n) => (t[0] - e[0]) * (n[1] - e[1]) - (t[1] - e[1]) * (n[0] - e[0]), Y = {
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
function Ff(e) {
	let t = getComputedStyle(e), n = (e, n) => t.getPropertyValue(e).trim() || n, r = n("--node", Y.fill.channel);
	return {
		ground: n("--ground", Y.ground),
		ink: n("--ink", Y.ink),
		soft: n("--soft", Y.soft),
		line: n("--line", Y.line),
		accent: n("--accent", Y.accent),
		positive: n("--positive", Y.positive),
		negative: n("--negative", Y.negative),
		stream: n("--stream", Y.stream),
		bands: {
			attention: n("--band-attention", Y.bands.attention),
			MLP: n("--band-mlp", Y.bands.MLP)
		},
		fill: {
			token: r,
			channel: r,
			attention: n("--cell-attention", Y.fill.attention),
			neuron: n("--cell-neuron", Y.fill.neuron)
		},
		nodeLine: n("--node-line", Y.nodeLine),
		lit: n("--lit", Y.lit)
	};
}
var If = "system-ui, \"DejaVu Sans\", Verdana, Helvetica, Arial, sans-serif", Lf = .8;
function Rf(e, t) {
	return Lf + 3.2 * Math.abs(e) / t;
}
function zf(e) {
	return Math.max(.25, Math.min(.9, 1.2 - .075 * Math.log2(1 + e)));
}
var Bf = 1.6, Vf = [2.5, 2.5];
function Hf(e, t, n) {
	return Math.min(e === "token" ? 4 : 9, t / 2, n / 2);
}
function Uf(e, t) {
	let n = 0;
	for (let t of e) n += (t.codePointAt(0) ?? 0) > 11903 ? 1.7 : 1;
	return n * .62 * t;
}
// src/graph/arrange.ts
var Wf = 16, Gf = 24, Kf = 2500, qf = 4e5, Jf = 5e5, Yf = 40, Xf = 12, Zf = 3e6, Qf = 4, $f = .001, ep = (e) => [e.columns, ...e.rows];
function tp(e) {
	let t = ep(e), n = t.reduce((e, t) => e + t.length, 0), r = e.gaps.reduce((e, t) => e + t.column.length, 0), i = vp(1), a = t.map(hp), o = ip(a, e), s = Math.max(1, Math.min(Gf, Math.floor(Kf / Math.max(1, n)))), c = Math.max(2, Math.min(Wf, Math.floor(Jf / Math.max(1, r))));
	for (let n = 0; n < s && o[0] > 0; n++) {
		let r = t.map(hp);
		if (n) {
			let e = Float64Array.from(r[0], i);
			r[0] = sp(e, new Float64Array(e.length).fill(1), gp(e), t[0]);
		}
		let s = [Infinity, Infinity];
		for (let n = 0; n < c; n++) {
			for (let n = 1; n <= t.length; n++) ap(r, e, t, n % t.length);
			let n = ip(r, e);
			if (rp(n, o) && (a = r.map((e) => e.slice()), o = n), !rp(n, s)) break;
			s = n;
		}
	}
	return a.map(gp);
}
function np(e, t, n, r) {
	let i = ep(e), a = i.map((e, n) => sp(new Float64Array(e.length), _p(e.length), t[n], e)), o = e.gaps.reduce((e, t) => e + t.column.length, 0), s = Math.max(Xf, Math.min(Yf, Math.floor(Zf / Math.max(1, o))));
	for (let n = 0; n < s; n++) for (let n = 1; n <= i.length; n++) {
		let r = n % i.length, { wish: o, weight: s } = op(a, e, r);
		a[r] = sp(o, s, t[r], i[r]);
	}
	return n.forEach((n, o) => {
		let s = Float64Array.from(n, (e) => a[0][e]).sort();
		if (!s.length) return;
		let { weight: c } = op(a, e, o + 1);
		for (let e = 0; e < Qf; e++) {
			let e = a[o + 1].map((e, t) => r[o][t] ? cp(e, i[o + 1][t] / 2, s) : e);
			a[o + 1] = sp(e, c, t[o + 1], i[o + 1]);
		}
	}), a;
}
var rp = (e, t) => e[0] < t[0] || e[0] === t[0] && e[1] < t[1];
function ip(e, t) {
	let n = 0, r = 0;
	for (let i of t.gaps) {
		let [t, a] = up(e, i);
		n += pp(t, a);
		for (let e = 0; e < t.length; e++) r += Math.abs(t[e] - a[e]);
	}
	return [n, Math.round(r * 1e4) / 1e4];
}
function ap(e, t, n, r) {
	let { wish: i, weight: a } = op(e, t, r), o = i.map((t, n) => a[n] > $f ? t : e[r][n]), s = gp(o), c = a.reduce((e, t) => e + t, 0);
	s.length * c <= qf && fp(s, dp(e, t, r)), e[r] = sp(o, a, s, n[r]);
}
function op(e, t, n) {
	let r = new Float64Array(e[n].length), i = new Float64Array(r.length).fill($f);
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
function sp(e, t, n, r) {
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
function cp(e, t, n) {
	let r = lp(n, e), i = n[Math.min(r, n.length - 1)];
	return r > 0 && e - n[r - 1] <= Math.abs(i - e) && (i = n[r - 1]), Math.abs(e - i) >= t ? e : e < i - 1e-6 ? i - t : i + t;
}
function lp(e, t) {
	let n = 0, r = e.length;
	for (; n < r;) {
		let i = n + r >> 1;
		e[i] < t ? n = i + 1 : r = i;
	}
	return n;
}
function up(e, t) {
	let n = t.column.length, r = new Float64Array(n), i = new Float64Array(n);
	for (let a = 0; a < n; a++) r[a] = e[0][t.column[a]], i[a] = e[t.row + 1][t.block[a]] + t.offset[a];
	return [r, i];
}
function dp(e, t, n) {
	let r = e[n].length, i = new Float64Array(r * r);
	for (let a of t.gaps) {
		if (n !== 0 && n !== a.row + 1) continue;
		let [t, o] = up(e, a), s = n === 0 ? a.column : a.block, c = n === 0 ? o : t, l = gp(c), u = new Float64Array(r);
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
function fp(e, t) {
	let n = e.length;
	for (let r = !0; r;) {
		r = !1;
		for (let i = 0; i + 1 < n; i++) {
			let a = e[i], o = e[i + 1];
			t[a * n + o] <= t[o * n + a] || (e[i] = o, e[i + 1] = a, r = !0);
		}
	}
}
function pp(e, t) {
	let n = mp(e), r = mp(t), i = r.length, a = e.map((e, a) => lp(n, e) * i + lp(r, t[a])).sort(), o = new Int32Array(i + 1), s = 0;
	return a.forEach((e, t) => {
		let n = e % i + 1, r = 0;
		for (let e = n; e > 0; e -= e & -e) r += o[e];
		s += t - r;
		for (let e = n; e <= i; e += e & -e) o[e]++;
	}), s;
}
function mp(e) {
	return Float64Array.from(new Set(e)).sort();
}
function hp(e) {
	let t = -e.reduce((e, t) => e + t, 0) / 2;
	return e.map((e) => (t += e, t - e / 2));
}
function gp(e) {
	return Int32Array.from(e, (e, t) => t).sort((t, n) => e[t] - e[n] || t - n);
}
var _p = (e) => new Float64Array(e).fill(1);
function vp(e) {
	let t = e;
	return () => {
		t = t + 1831565813 | 0;
		let e = Math.imul(t ^ t >>> 15, 1 | t);
		return e = e + Math.imul(e ^ e >>> 7, 61 | e) ^ e, ((e ^ e >>> 14) >>> 0) / 4294967296;
	};
}
// src/graph/across.ts
var yp = {
	size: 11,
	isUpright: !1,
	margin: 8,
	columnMargin: 20
}, bp = {
	size: 10,
	isUpright: !0,
	margin: 4,
	columnMargin: 8
}, xp = 1250, Sp = 14;
function Cp(e) {
	let t = Tp(e), n = Ep(e, t.length), r = e.rows.map((t) => t.isOfColumns ? n : Dp(e, t)), i = new Map(t.map((e, t) => [e, t])), { problem: a, blocks: o } = Ap(e, r, i), s = o.map((e) => e.map((e) => e.cells.length === 1)), c = np(a, tp(a), Mp(e, i), s), l = 0, u = 0, d = [a.columns, ...a.rows];
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
		let [a, o] = wp(t.text, r[t.row]);
		p.w[n] = a, p.h[n] = o, e.rows[t.row].isOfColumns && (p.x[n] = c[0][i.get(t.index)] - l);
	}), o.forEach((e, t) => e.forEach((e, n) => {
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
			width: e.width - Sp,
			captions: i
		});
	})), p;
}
function wp(e, t) {
	let n = Math.max(24, Math.round(Uf(e, t.size)) + 12), r = t.size + 9;
	return t.isUpright ? [r, n] : [n, r];
}
function Tp(e) {
	let t = /* @__PURE__ */ new Set();
	for (let n of e.rows) if (n.isOfColumns) for (let r of n.cells) t.add(e.cells[r].index);
	return [...t].sort((e, t) => e - t);
}
function Ep(e, t) {
	let n = 0;
	for (let t of e.rows) if (t.isOfColumns) for (let r of t.cells) n = Math.max(n, wp(e.cells[r].text, yp)[0]);
	return t * (n + yp.columnMargin) <= xp ? yp : bp;
}
function Dp(e, t) {
	return Op(e, t, yp).reduce((e, t) => e + t.width, 0) <= xp ? yp : bp;
}
function Op(e, t, n) {
	let r = (t) => e.cells[t];
	if (r(t.cells[0]).kind !== "attention") return t.cells.map((e) => {
		let t = wp(r(e).text, n)[0] + n.margin;
		return {
			cells: [e],
			offsets: [0],
			width: t,
			head: -1,
			captions: []
		};
	});
	let i = /* @__PURE__ */ new Map();
	for (let e of t.cells) {
		let { head: t } = r(e);
		i.has(t) || i.set(t, []), i.get(t).push(e);
	}
	return [...i].sort(([e], [t]) => e - t).map(([e, t]) => kp(e, t, r, n));
}
function kp(e, t, n, r) {
	let i = 15, a = (e) => {
		let t = i + e / 2;
		return i += e + r.margin, t;
	}, o = [], s = (e, t) => o.push({
		x: a(r.isUpright ? r.size + 4 : Uf(e, r.size)),
		text: e,
		site: t
	});
	s(`head ${e}`, "");
	let c = t.map((e, o) => {
		let c = n(e);
		return (o === 0 || n(t[o - 1]).site !== c.site) && (i += r.margin / 2, s(c.site.slice(-1), c.site)), a(wp(c.text, r)[0]);
	}), l = i - r.margin + 8 + Sp / 2;
	return {
		cells: t,
		offsets: c.map((e) => e - l / 2),
		width: l,
		head: e,
		captions: o.map((e) => ({
			...e,
			x: e.x - l / 2
		}))
	};
}
function Ap(e, t, n) {
	let { cells: r, rows: i } = e, a = new Float64Array(n.size), o = i.map((n, r) => n.isOfColumns ? [] : Op(e, n, t[r])), s = new Int32Array(r.length), c = new Float64Array(r.length);
	r.forEach((e) => {
		if (!i[e.row].isOfColumns) return;
		let r = n.get(e.index), o = t[e.row];
		a[r] = Math.max(a[r], wp(e.text, o)[0] + o.columnMargin);
	});
	for (let e of o) e.forEach((e, t) => e.cells.forEach((n, r) => {
		s[n] = t, c[n] = e.offsets[r];
	}));
	let l = jp(e, n, s, c);
	return {
		problem: {
			columns: a,
			rows: o.map((e) => Float64Array.from(e, (e) => e.width)),
			gaps: l
		},
		blocks: o
	};
}
function jp(e, t, n, r) {
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
function Mp(e, t) {
	let n = e.rows.map(() => []);
	for (let { channel: r, writes: i, reads: a } of e.streams) {
		let o = e.cells[i[0]].row, s = e.cells[a.at(-1)].row;
		for (let e = o + 1; e < s; e++) n[e].push(t.get(r));
	}
	return n.map((e) => Int32Array.from(e));
}
// src/graph/stack.ts
var Np = 34, Pp = 46, Fp = .1, Ip = 70, Lp = .75, Rp = 22;
function zp(e, t, n) {
	let { x: r, w: i, h: a } = t, o = Vp(e, r), s = e.rows.map((e) => e.cells.filter(n)).map((e, t) => ({
		row: t,
		cells: e
	})).filter(({ cells: e }) => e.length), c = new Set(e.meetings.map(([t]) => e.cells[t].row)), l = Math.max(Ip, Lp * t.width / Math.max(1, s.length)), u = new Float64Array(e.cells.length).fill(NaN), d = [], f = 0;
	s.forEach(({ row: t, cells: n }, i) => {
		let { band: p, isOfColumns: m } = e.rows[t], h = s[i - 1]?.row, g = h === void 0 ? Rp : Bp(e.rows[h].band, p) ? Np : Pp, _ = Math.max(...n.map((e) => a[e])), v = !m && e.cells[n[0]].head >= 0 ? 8 : 0, y = f + g + Math.min(l, Fp * (h === void 0 ? 0 : o[h])), b = y + v + _ / 2;
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
	let p = f + Rp;
	for (let e = 0; e < u.length; e++) u[e] = p - u[e];
	for (let e of d) e.top = p - e.top, e.y = p - e.y, e.bottom = p - e.bottom;
	let m = Up(d, t, e, n);
	return {
		width: t.width,
		height: p,
		rows: d,
		bands: Hp(e, d, p),
		heads: m,
		x: r,
		y: u,
		w: i,
		h: a,
		isUpright: t.isUpright
	};
}
var Bp = (e, t) => e[0] === t[0] && e[1] === t[1];
function Vp(e, t) {
	let n = new Float64Array(e.rows.length), { source: r, target: i } = e.links;
	for (let a = 0; a < r.length; a++) {
		let { row: o } = e.cells[r[a]];
		n[o] = Math.max(n[o], Math.abs(t[r[a]] - t[i[a]]));
	}
	return n;
}
function Hp(e, t, n) {
	let r = [];
	return t.forEach((i, a) => {
		let o = e.rows[i.row].band, s = r.at(-1);
		if (s && Bp(s.name, o)) return;
		let c = s ? (t[a - 1].top + i.bottom) / 2 : n;
		s && (s.top = c), r.push({
			name: o,
			top: 0,
			bottom: c
		});
	}), r;
}
function Up(e, t, n, r) {
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
var Wp = 3;
function Gp(e, t, n, r) {
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
			for (let e = lp(u, d - h / 2 - Wp); e < l.length; e++) {
				let t = l[e];
				if (t.x - h / 2 - Wp > d) break;
				if (Math.abs(t.x - d) < t.w / 2 + Wp) {
					g(t.y + t.h / 2 + Wp, t.y - t.h / 2 - Wp);
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
var Kp = 5.2, qp = 26, Jp = 128, Yp = 384;
function Xp(e, t, n) {
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
		pieces: Gp(e, t, o, n.cells),
		heads: o,
		order: i,
		largest: r[i.at(-1) ?? 0] || 1
	};
}
function Zp(e, t) {
	return new Set(e.patterns.flatMap(({ row: e, head: n }, r) => t.patterns[r] ? [`${e} ${n}`] : []));
}
function Qp({ stream: e, top: t, bottom: n }, r, i) {
	let [a, o] = r.streams[e], s = Math.min(n, i.get(a) ?? n), c = Math.max(t, i.get(o) ?? t);
	return a > o || s <= c ? null : [s, c];
}
function $p({ x: e, y: t, h: n }, r, i) {
	let a = t[r] - n[r] / 2, o = a - 18;
	return [
		e[r],
		a,
		e[r],
		o,
		e[i],
		o,
		e[i],
		t[i] - n[i] / 2
	];
}
function em({ diagram: e, layout: t, shown: n }, r, i) {
	let { x: a, y: o, w: s, h: c } = t, { kind: l, isMarked: u, row: d } = e.cells[r], f = !!n.idle[r], p = t.isUpright[d];
	return {
		box: {
			x: a[r] - s[r] / 2,
			y: o[r] - c[r] / 2,
			w: s[r],
			h: c[r],
			r: Hf(l, s[r], c[r])
		},
		fill: u ? i.nodeLine : i.fill[l],
		stroke: f ? i.soft : i.nodeLine,
		dash: f ? Vf : [],
		ink: u ? i.ground : f ? i.soft : i.ink,
		size: p ? 10 : 11,
		isUpright: p
	};
}
function tm({ diagram: e, layout: t }, n) {
	let r = e.links.source[n], i = e.links.target[n];
	return [
		t.x[r],
		t.y[r] - t.h[r] / 2,
		t.x[i],
		t.y[i] + t.h[i] / 2
	];
}
var nm = class {
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
			e.strokeStyle = this.lit ? this.palette.soft : this.palette.stream, e.lineWidth = Math.max(Bf * (this.lit ? 1.4 : 1), .5 / this.k);
		}), this.heads(), yield* this.links(), yield* this.inBatches(this.meetings(), (e) => {
			e.strokeStyle = this.palette.ink, e.lineWidth = Math.max(1.1, .5 / this.k);
		}), yield* this.cells();
	}
	*inBatches(e, t) {
		for (let n = 0; n < e.length; n += Jp) {
			t(this.ctx), this.ctx.beginPath();
			for (let t of e.slice(n, n + Jp)) t();
			this.ctx.stroke(), this.isLate() && (yield 0);
		}
	}
	isLate() {
		return this.total > Yp && this.ctx.getImageData(0, 0, 1, 1), performance.now() >= this.deadline;
	}
	streamLines() {
		let { ctx: e, lit: t, scene: n, seen: r } = this, i = new Map(n.layout.rows.map((e) => [e.row, e.y]));
		return n.pieces.flatMap((n) => {
			let { x: a, top: o, bottom: s } = n;
			if (a < r.left || a > r.right || s < r.top || o > r.bottom) return [];
			let c = t ? Qp(n, t, i) : [s, o];
			return !c || c[0] <= c[1] ? [] : () => {
				e.moveTo(a, c[0]), e.lineTo(a, c[1]);
			};
		});
	}
	heads() {
		let { ctx: e, palette: t, k: n, seen: r, lit: i, scene: a } = this, o = i && Zp(a.diagram, i);
		e.lineWidth = Math.max(i ? 1.8 : .9, .5 / n), e.strokeStyle = i ? t.ink : t.soft, e.fillStyle = t.ground;
		for (let s of a.heads) {
			if (o && !o.has(`${s.row} ${s.head}`)) continue;
			let [c, l] = [s.x - s.width / 2, s.y - s.height / 2];
			if (c > r.right || c + s.width < r.left || l > r.bottom || l + s.height < r.top) continue;
			e.beginPath(), e.roundRect(c, l, s.width, s.height, 7), i || e.fill(), e.stroke();
			let u = a.layout.isUpright[s.row], d = u ? 10 : 11;
			if (d * n < 5.2) continue;
			e.fillStyle = t.soft, e.font = `${d}px ${If}`;
			let f = a.layout.rows.find((e) => e.row === s.row).y;
			for (let t of s.captions) rm(e, t.text, t.x, f, u);
			e.fillStyle = t.ground;
		}
	}
	meetings() {
		let { ctx: e, lit: t, scene: n } = this;
		return n.diagram.meetings.flatMap(([r, i]) => !n.shown.cells[r] || !n.shown.cells[i] || t && !(t.cells[r] && t.cells[i]) ? [] : () => {
			let [t, a, o, s, c, l, u, d] = $p(n.layout, r, i);
			e.moveTo(t, a), e.bezierCurveTo(o, s, c, l, u, d);
		});
	}
	*links() {
		let { ctx: e, k: t, lit: n, scene: r, palette: i } = this, { diagram: a, order: o, shown: s, largest: c } = r, l = n ? n.links : s.links, u = 0;
		for (let e = 0; e < l.length; e++) l[e] && this.isSeen(e) && u++;
		e.globalAlpha = n ? Math.max(.55, zf(u)) : zf(u);
		let d = Math.max(1, Math.min(Jp, Math.floor(u / 300))), f = new Int32Array(d), p = 0, m = 0;
		for (let n = 0; n < o.length; n++) {
			let r = o[n];
			if (this.done = n, l[r] && this.isSeen(r) && (f[p++] = r), !(p < d && n + 1 < o.length)) {
				if (p) {
					let n = a.links.weight[f[p >> 1]];
					e.lineWidth = Math.max(Rf(n, c), .6 / t), this.stroke(f, p, !0, i.positive), this.stroke(f, p, !1, i.negative), m += p, p = 0;
				}
				m < Yp || (m = 0, this.isLate() && (yield n));
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
			let [c, l, u, d] = tm(a, t);
			i.moveTo(c, l);
			let f = (l + d) / 2;
			(l - d) * o < qp || c === u ? i.lineTo(u, d) : i.bezierCurveTo(c, f, u, f, u, d);
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
		let { ctx: t, scene: n, k: r, palette: i } = this, { box: a, fill: o, stroke: s, dash: c, ink: l, size: u, isUpright: d } = em(n, e, i);
		t.beginPath(), t.roundRect(a.x, a.y, a.w, a.h, a.r), t.fillStyle = o, t.fill(), t.lineWidth = Math.max(.9, .5 / r), t.strokeStyle = s, c.length && t.setLineDash([...c]), t.stroke(), c.length && t.setLineDash([]), u * r < 5.2 || (t.font = `${u}px ${If}`, t.fillStyle = l, rm(t, n.diagram.cells[e].text, n.layout.x[e], n.layout.y[e], d));
	}
};
function rm(e, t, n, r, i) {
	if (e.textAlign = "center", e.textBaseline = "middle", !i) return e.fillText(t, n, r + .5);
	e.save(), e.translate(n + .5, r), e.rotate(-Math.PI / 2), e.fillText(t, 0, 0), e.restore();
}
// src/graph/overlay.ts
var im = ({ view: e }, t) => t * e.k + e.y;
function am({ ctx: e, dpr: t, view: n }, r) {
	e.save(), e.setTransform(t * n.k, 0, 0, t * n.k, t * n.x, t * n.y), r(), e.restore();
}
var om = ({ layout: e, shown: t }, n) => !!t.cells[n] && !Number.isNaN(e.y[n]);
function sm(e) {
	let { ctx: t, palette: n } = e;
	for (let r of e.scene.layout.bands) {
		let i = n.bands[r.name[1]];
		if (!i) continue;
		let a = im(e, r.top);
		t.fillStyle = i, t.fillRect(0, a, e.width, im(e, r.bottom) - a);
	}
}
function cm(e, t) {
	return t.flatMap(({ name: t, cells: n }) => {
		let r = n.filter((t) => om(e, t)), i = Mf(e.layout, r);
		if (!i.length) return [];
		let [a, o] = [Math.min(...i.map(([e]) => e)), Math.min(...i.map(([, e]) => e))];
		return [{
			name: t,
			outline: i,
			left: a,
			top: o
		}];
	});
}
function lm(e, t) {
	let { ctx: n, palette: r, view: i } = e;
	am(e, () => {
		n.fillStyle = n.strokeStyle = r.accent, n.lineWidth = Math.max(1, 1 / i.k);
		for (let { outline: e } of t) n.beginPath(), e.forEach(([e, t], r) => r ? n.lineTo(e, t) : n.moveTo(e, t)), n.closePath(), n.globalAlpha = .14, n.fill(), n.globalAlpha = .6, n.stroke();
	});
}
var um = ({ width: e, view: t }) => e < 600 && t.k < .5, dm = (e, t) => Math.abs(e.x - t.x) < (e.w + t.w) / 2 && Math.abs(e.y - t.y) < 16;
function fm(e, t, n) {
	if (um(e)) return;
	let { ctx: r, palette: i, view: a } = e, o = `600 11px ${If}`;
	for (let { name: s, left: c, top: l } of t) {
		r.font = o;
		let [t, u] = [c * a.k + a.x, r.measureText(s).width], d = {
			x: t + u / 2,
			y: im(e, l) - 9,
			w: u
		}, f = () => n.find((e) => dm(e, d));
		for (let e = f(); e; e = f()) d.y = e.y - 16;
		hm(e, s, t, d.y, {
			align: "left",
			font: o,
			around: i.ground,
			fill: i.accent
		});
	}
}
var pm = 11;
function mm(e, { names: t, selected: n, pointed: r, pinned: i }, a) {
	let { ctx: o, view: s, scene: c, palette: l, width: u, height: d } = e, { x: f, y: p, h: m } = c.layout, h = [], g = new Set(i), _ = ({ cell: e }) => Number(e === n || e === r);
	o.font = `600 11px ${If}`, o.textAlign = "center", o.textBaseline = "middle", o.lineWidth = 1;
	for (let { name: n, cell: r } of [...t].sort((e, t) => _(t) - _(e))) {
		if (!om(c, r) || um(e) && !_({ cell: r })) continue;
		let t = {
			x: f[r] * s.k + s.x,
			y: im(e, p[r] - m[r] / 2) - 10,
			w: 0
		};
		if (t.x < 0 || t.x > u || t.y < 0 || t.y > d) continue;
		let i = g.has(r) ? pm : 0;
		t.w = o.measureText(n).width + 10 + i, t.x = Math.max(t.w / 2, Math.min(u - t.w / 2, t.x)), h.some((e) => dm(e, t)) || (h.push(t), o.globalAlpha = a && !a.cells[r] ? .4 : 1, o.beginPath(), o.roundRect(t.x - t.w / 2, t.y - 8, t.w, 16, 4), o.fillStyle = l.ground, o.fill(), o.strokeStyle = o.fillStyle = l.accent, o.stroke(), o.fillText(n, t.x + i / 2, t.y + .5), i && (o.beginPath(), o.arc(t.x - t.w / 2 + 9, t.y, 4, 0, 2 * Math.PI), o.fill()));
	}
	return o.globalAlpha = 1, h;
}
function hm({ ctx: e }, t, n, r, i) {
	e.font = i.font, e.textAlign = i.align, e.textBaseline = "middle", e.lineJoin = "round", e.lineWidth = 5, e.strokeStyle = i.around, e.strokeText(t, n, r + .5), e.fillStyle = i.fill, e.fillText(t, n, r + .5);
}
function gm(e, t) {
	let { palette: n, view: r } = e, i = Math.max(1, 1 / r.k);
	am(e, () => {
		t.link !== null && _m(e, t.link);
		for (let r of t.picked) vm(e, r, 4 * i, n.accent, 2 * i, [4 * i, 3 * i]);
		t.selected !== null && vm(e, t.selected, 3 * i, n.accent, 2.5 * i, []), t.pointed !== null && t.pointed !== t.selected && vm(e, t.pointed, 2 * i, n.ink, 1.2 * i, []);
		for (let n of t.pinned) ym(e, n, Math.max(1, .7 / r.k));
	});
}
function _m({ ctx: e, scene: t, palette: n, view: r }, i) {
	let [a, o, s, c] = tm(t, i), l = (o + c) / 2;
	e.beginPath(), e.moveTo(a, o), e.bezierCurveTo(a, l, s, l, s, c), e.strokeStyle = t.diagram.links.weight[i] > 0 ? n.positive : n.negative, e.lineWidth = Math.max(5, 4 / r.k), e.stroke();
}
function vm({ ctx: e, scene: t }, n, r, i, a, o) {
	if (!om(t, n)) return;
	let { layout: s, diagram: c } = t, [l, u] = [s.w[n] + 2 * r, s.h[n] + 2 * r];
	e.beginPath(), e.roundRect(s.x[n] - l / 2, s.y[n] - u / 2, l, u, Hf(c.cells[n].kind, l, u) + r), e.setLineDash(o), e.strokeStyle = i, e.lineWidth = a, e.stroke();
}
function ym(e, t, n) {
	let { ctx: r, scene: i, palette: a } = e;
	if (!om(i, t)) return;
	vm(e, t, 1.5 * n, a.accent, 1.5 * n, []);
	let { x: o, y: s, w: c, h: l } = i.layout, [u, d] = [o[t] + c[t] / 2, s[t] - l[t] / 2];
	r.beginPath(), r.moveTo(u - 3 * n, d + 3 * n), r.lineTo(u + 3 * n, d - 6 * n), r.lineWidth = 2 * n, r.stroke(), r.beginPath(), r.arc(u + 4 * n, d - 8 * n, 4.5 * n, 0, 2 * Math.PI), r.fillStyle = a.accent, r.fill(), r.lineWidth = 1.2 * n, r.strokeStyle = a.ground, r.stroke();
}
function bm(e) {
	let { palette: t, scene: n, width: r, height: i } = e, { layout: a, diagram: o } = n, s = (n, i, a, o, s) => hm(e, n, a === "left" ? 12 : r - 12, i, {
		align: a,
		font: `${o} 11px ${If}`,
		around: t.bands[s] ?? t.ground,
		fill: t.soft
	}), c = Infinity;
	for (let t of a.rows) {
		let n = im(e, t.y);
		if (c - n < 13) continue;
		c = n;
		let r = o.rows[t.row];
		n > 6 && n < i - 6 && s(r.name, n, "left", "", r.band[1]);
	}
	for (let t of a.bands) {
		let n = Math.max(4, im(e, t.top)), r = Math.min(i - 4, im(e, t.bottom)), a = (n + r) / 2, [o, c] = t.name;
		r - n >= 34 && c ? (s(o, a - 8, "right", "600", c), s(c, a + 8, "right", "", c)) : r - n >= 13 && s(`${o} ${c}`.trim(), a, "right", "600", c);
	}
}
// src/graph/canvas.ts
var xm = .3, Sm = 10, Cm = 5, wm = .15, Tm = .6, Em = {
	left: 108,
	right: 92,
	top: 14,
	bottom: 14
}, Dm = 40, Om = 6, km = class {
	front = null;
	job = null;
	clear() {
		this.front = null, this.job = null;
	}
	get progress() {
		return this.job ? this.job.painting.done / Math.max(1, this.job.painting.total) : 1;
	}
}, Am = class {
	canvas;
	palette;
	tell;
	ctx;
	zoom;
	selection;
	base = new km();
	over = new km();
	scene = null;
	lit = null;
	marks = {
		selected: null,
		pointed: null,
		link: null,
		picked: [],
		pinned: [],
		names: [],
		groups: []
	};
	groups = null;
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
		this.canvas = e, this.palette = t, this.tell = n, this.ctx = e.getContext("2d"), this.selection = cc(e), this.zoom = kf().clickDistance(4).filter((e) => (!e.ctrlKey || e.type === "wheel") && !e.button).on("zoom", ({ transform: e, sourceEvent: t }) => {
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
		this.scene = e, this.groups = null, this.base.job = null, t && e || this.base.clear(), this.stale = !0, this.over.clear(), this.limit(), t || (this.hasMoved = !1, this.fit()), this.ask();
	}
	setLit(e) {
		e !== this.lit && (this.lit = e, this.over.clear(), this.ask());
	}
	setMarks(e) {
		e.groups !== this.marks.groups && (this.groups = null), this.marks = e, this.ask();
	}
	fit() {
		if (!this.scene || !this.width || !this.height) return;
		let { layout: e } = this.scene, t = {
			x: Math.max(Dm, this.width - Em.left - Em.right),
			y: Math.max(Dm, this.height - Em.top - Em.bottom)
		}, n = Math.min(1.6, t.x / Math.max(1, e.width), t.y / Math.max(1, e.height)), r = Em.left + (t.x - e.width * n) / 2, i = Em.top + (t.y - e.height * n) / 2;
		this.selection.call(this.zoom.transform, yf.translate(r, i).scale(n)), this.hasMoved = !1;
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
		if (a > Em.left && a < this.width - Em.right && o > 12 && o < this.height - 12 && (!t || this.view.k >= Tm)) return;
		this.hasMoved = !0;
		let s = Math.max(this.view.k, .8);
		this.selection.call(this.zoom.transform, yf.translate(this.width / 2 - r * s, this.height / 2 - i * s).scale(s));
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
		let { width: e, height: t } = this.scene.layout, n = Math.min(1, Math.max(Dm, this.width - 200) / Math.max(1, e), this.height / Math.max(1, t));
		this.zoom.scaleExtent([Math.max(1e-4, n * .5), Om]).translateExtent([[-e * .5 - this.width, -t * .5 - this.height], [e * 1.5 + this.width, t * 1.5 + this.height]]);
	}
	ask() {
		this.frame ||= requestAnimationFrame(() => this.draw());
	}
	draw() {
		if (this.frame = 0, !this.width || !this.height) return;
		let e = performance.now(), t = e - this.movedAt < 90, n = !1;
		if (this.scene) {
			let r = t ? Cm : Sm;
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
		let t = this.view.k / e.k, n = this.view.x - (e.x + xm * this.width) * t, r = this.view.y - (e.y + xm * this.height) * t, [i, a] = [1.6 * this.width * t, 1.6 * this.height * t];
		return n <= 1 && r <= 1 && n + i >= this.width - 1 && r + a >= this.height - 1;
	}
	begin(e, t) {
		let n = e.job?.bitmap.canvas ?? this.spare.pop() ?? document.createElement("canvas"), [r, i] = [xm * this.width, xm * this.height], { view: a, dpr: o } = this;
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
			painting: new nm(s, this.scene, a.k, c, this.palette, t),
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
		sm(n), e.globalAlpha = this.lit ? wm : 1, this.place(this.base.front ?? this.base.job?.bitmap), e.globalAlpha = 1, this.lit && this.place(this.over.front ?? this.over.job?.bitmap), this.groups ??= cm(this.scene, this.marks.groups), lm(n, this.groups), gm(n, this.marks), fm(n, this.groups, mm(n, this.marks, this.lit)), bm(n);
	}
	place(e) {
		if (!e) return;
		let { view: t } = e, n = this.view.k / t.k, r = this.view.x - (t.x + xm * this.width) * n, i = this.view.y - (t.y + xm * this.height) * n;
		n === 1 && ([r, i] = [Math.round(r * this.dpr) / this.dpr, Math.round(i * this.dpr) / this.dpr]), this.ctx.drawImage(e.canvas, r, i, e.canvas.width / this.dpr * n, e.canvas.height / this.dpr * n);
	}
}, jm = 124, Mm = 96, Nm = 64, Pm = 20, Fm = 420, Im = .16, Lm = 100;
function Rm(e, t, n, r) {
	let { layout: i } = e, a = Math.max(Fm, i.width), o = jm + a + Mm, s = jm + (a - i.width) / 2, c = eh(e, n, r, Nm + i.height + 16, o), l = Hm(e, n), u = [
		...Ym(e, t),
		...Xm(e, t),
		...Um(l),
		...Zm(e, t)
	], d = [
		...Qm(e, t),
		...$m(e, t),
		...Wm(e, t, n, l)
	], f = [
		...Vm(e, o, Nm),
		...Bm([...u, ...d], s, Nm),
		zm(16, 26, q(r.title, Lm), 16, {
			isBold: !0,
			fill: Y.ink
		}),
		zm(16, 46, q(r.subtitle, 200), 12, {}),
		...c.marks
	];
	return {
		width: Math.ceil(o),
		height: Math.ceil(c.bottom),
		title: q(r.title, Lm),
		marks: f
	};
}
function zm(e, t, n, r, i) {
	return {
		kind: "text",
		x: e,
		y: t,
		text: n,
		size: r,
		anchor: "start",
		fill: Y.soft,
		isBold: !1,
		isUpright: !1,
		opacity: 1,
		...i
	};
}
function Bm(e, t, n) {
	return e.map((e) => "points" in e ? {
		...e,
		points: e.points.map((e, r) => e + (r % 2 ? n : t))
	} : {
		...e,
		x: e.x + t,
		y: e.y + n
	});
}
function Vm({ layout: e, diagram: t }, n, r) {
	let i = [];
	for (let { name: t, top: a, bottom: o } of e.bands) {
		let e = Y.bands[t[1]];
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
		i.push(zm(n - 20, t[1] ? s - 8 : s, t[0], 11, {
			anchor: "end",
			isBold: !0
		})), t[1] && i.push(zm(n - 20, s + 8, t[1], 11, { anchor: "end" }));
	}
	for (let n of e.rows) i.push(zm(20, n.y + r, t.rows[n.row].name, 11, {}));
	return i;
}
function Hm(e, t) {
	let n = new Map(e.diagram.cells.map((e, t) => [e.key, t]));
	return cm(e, t.groups.map(({ name: e, nodes: t }) => ({
		name: e,
		cells: t.flatMap((e) => n.get(e) ?? [])
	})));
}
function Um(e) {
	return e.map(({ outline: e }) => ({
		kind: "area",
		points: e.flat(),
		fill: Y.accent,
		opacity: .14
	}));
}
function Wm(e, t, n, r) {
	let { diagram: i, layout: a, shown: o } = e, [s, c] = [[], []], l = Gm(e);
	i.cells.forEach(({ key: e }, r) => {
		let [i, u] = [a.x[r], a.y[r] - a.h[r] / 2];
		if (!o.cells[r] || Number.isNaN(u)) return;
		let d = t && !t.cells[r] ? 2 * Im : 1, f = G(n, e), p = n.pins.includes(e);
		f ? c.push((e) => qm(q(f, 24), i, u - 9, "middle", d, p, e)) : p && s.push(...Km(i + a.w[r] / 2, u, d, l));
	});
	let u = c.flatMap((e) => e(l)), d = r.flatMap(({ name: e, left: t, top: n }) => qm(q(e, 28), t, n - 8, "start", 1, !1, l));
	return [
		...s,
		...u,
		...d
	];
}
function Gm({ heads: e }) {
	return e.flatMap(({ x: e, y: t, width: n, height: r }) => {
		let [i, a] = [e - n / 2, t - r / 2];
		return [
			{
				x: i,
				y: a,
				w: n,
				h: 0
			},
			{
				x: i,
				y: a,
				w: 0,
				h: r
			},
			{
				x: i + n,
				y: a,
				w: 0,
				h: r
			}
		];
	});
}
function Km(e, t, n, r) {
	let i = {
		x: e - 1,
		y: t - 11,
		w: 8,
		h: 8
	};
	return r.push(i), [{
		kind: "line",
		points: [
			e - 2,
			t + 2,
			e + 3,
			t - 7
		],
		stroke: Y.accent,
		width: 1.6,
		opacity: n
	}, {
		kind: "rect",
		...i,
		r: 4,
		fill: Y.accent,
		stroke: Y.ground,
		opacity: n
	}];
}
function qm(e, t, n, r, i, a, o) {
	let s = a ? 12 : 0, c = Uf(e, 11) + 8 + s, l = Jm({
		x: r === "start" ? t - 4 : t - c / 2,
		y: n - 8,
		w: c,
		h: 16
	}, o);
	o.push(l);
	let u = l.y + 8, d = a ? {
		x: l.x + 4 + s,
		anchor: "start"
	} : {
		x: t,
		anchor: r
	}, f = {
		x: l.x + 4,
		y: u - 4,
		w: 8,
		h: 8,
		r: 4,
		fill: Y.accent,
		stroke: "none",
		opacity: i
	};
	return [
		{
			kind: "rect",
			...l,
			r: 4,
			fill: Y.ground,
			stroke: "none",
			opacity: Math.min(i, .92)
		},
		...a ? [{
			kind: "rect",
			...f
		}] : [],
		zm(d.x, u, e, 11, {
			anchor: d.anchor,
			isBold: !0,
			fill: Y.accent,
			opacity: i
		})
	];
}
function Jm(e, t) {
	let { x: n, w: r, h: i } = e, { y: a } = e, o = t.filter((e) => e.x <= n + r && e.x + e.w >= n), s = (e) => e.y <= a + i && e.y + e.h >= a;
	for (let e = o.find(s); e; e = o.find(s)) a = e.y - i - 1;
	return {
		x: n,
		y: a,
		w: r,
		h: i
	};
}
function Ym({ layout: e, pieces: t }, n) {
	let r = (e, t, n, r, i) => ({
		kind: "line",
		points: [
			e,
			t,
			e,
			n
		],
		stroke: r,
		width: Bf,
		opacity: i
	}), i = new Map(e.rows.map((e) => [e.row, e.y]));
	return t.flatMap((e) => {
		let { x: t, top: a, bottom: o } = e;
		if (!n) return [r(t, o, a, Y.stream, 1)];
		let s = r(t, o, a, Y.stream, 2 * Im), c = Qp(e, n, i);
		return c ? [s, r(t, ...c, Y.soft, 1)] : [s];
	});
}
function Xm({ layout: e, heads: t, diagram: n }, r) {
	let i = r && Zp(n, r);
	return t.flatMap((t) => {
		let { x: n, y: a, width: o, height: s } = t, c = i?.has(`${t.row} ${t.head}`), l = r && !c ? .5 : 1, u = c ? Y.ink : Y.soft, d = e.isUpright[t.row], f = e.rows.find((e) => e.row === t.row).y;
		return [{
			kind: "rect",
			x: n - o / 2,
			y: a - s / 2,
			w: o,
			h: s,
			r: 7,
			fill: Y.ground,
			stroke: u,
			opacity: l
		}, ...t.captions.map((e) => zm(e.x, f, e.text, d ? 10 : 11, {
			anchor: "middle",
			isUpright: d,
			opacity: l
		}))];
	});
}
function Zm(e, t) {
	let { diagram: n, order: r, shown: i, largest: a } = e, o = [], s = zf(i.links.reduce((e, t) => e + t, 0));
	for (let c of r) {
		if (!i.links[c]) continue;
		let [r, l, u, d] = tm(e, c), f = (l + d) / 2, p = n.links.weight[c];
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
			stroke: p > 0 ? Y.positive : Y.negative,
			width: Rf(p, a),
			opacity: t && !t.links[c] ? Im * s : s
		});
	}
	return o;
}
function Qm({ diagram: e, layout: t, shown: n }, r) {
	return e.meetings.flatMap(([e, i]) => {
		if (!n.cells[e] || !n.cells[i]) return [];
		let a = $p(t, e, i), o = r && !(r.cells[e] && r.cells[i]);
		return [{
			kind: "line",
			points: a,
			stroke: Y.ink,
			width: 1.1,
			opacity: o ? Im : 1
		}];
	});
}
function $m(e, t) {
	let { x: n, y: r } = e.layout;
	return e.diagram.cells.flatMap((i, a) => {
		if (!e.shown.cells[a] || Number.isNaN(r[a])) return [];
		let o = t && !t.cells[a] ? 2 * Im : 1, { box: s, fill: c, stroke: l, dash: u, ink: d, size: f, isUpright: p } = em(e, a, Y);
		return [{
			kind: "rect",
			...s,
			fill: c,
			stroke: l,
			...u.length && { dash: u },
			opacity: o
		}, zm(n[a], r[a], i.text, f, {
			anchor: "middle",
			isUpright: p,
			fill: d,
			opacity: o
		})];
	});
}
function eh(e, t, n, r, i) {
	let { diagram: a, largest: o } = e, s = [], [c, l] = [20, r], u = (e, t, n = [
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
	}), d = {
		kind: "rect",
		y: -6,
		h: 12,
		fill: Y.ground,
		opacity: 1
	}, f = (e, t) => {
		let n = 38 + Uf(t, 11) * .92 + 18;
		c > 20 && c + n > i - 16 && ([c, l] = [20, l + Pm]), s.push(...Bm([e], c, l), zm(c + 38, l, t, 11, {})), c += n;
	};
	if (a.links.weight.length) {
		f(u(Y.positive, 3), "positive weight"), f(u(Y.negative, 3), "negative weight");
		for (let e of [
			.1,
			.5,
			1
		]) f(u(Y.soft, Rf(e * o, o)), `|weight| ${Ht(e * o)}`);
	}
	a.streams.length && f(u(Y.stream, Bf), "residual stream, from a write to later reads"), a.meetings.length && f(u(Y.ink, 1.1, [
		2,
		5,
		2,
		-8,
		26,
		-8,
		26,
		5
	]), "query and key that meet in the attention pattern"), a.patterns.length && f({
		...d,
		x: 0,
		w: 28,
		r: 4,
		stroke: Y.ink
	}, "head: its queries and keys say where its values are read"), a.cells.some((e) => e.isMarked && e.site === "tokens") && f({
		kind: "rect",
		x: 0,
		y: -5,
		w: 28,
		h: 10,
		r: 3,
		fill: Y.ink,
		stroke: "none",
		opacity: 1
	}, "token that tells a pair's prompts apart"), e.shown.idle.some((t, n) => t && e.shown.cells[n]) && f({
		...d,
		x: 2,
		w: 24,
		r: 6,
		stroke: Y.soft,
		dash: Vf
	}, "node whose ablation changes nothing"), e.diagram.cells.some(({ key: n }, r) => t.pins.includes(n) && e.shown.cells[r]) && f({
		kind: "rect",
		x: 10,
		y: -4,
		w: 8,
		h: 8,
		r: 4,
		fill: Y.accent,
		stroke: "none",
		opacity: 1
	}, "pinned"), s.length && (l += Pm);
	let p = Math.floor((i - 40) / 6.82);
	for (let e of n.notes) s.push(zm(20, l, q(e, p), 11, {})), l += Pm;
	return {
		marks: s,
		bottom: l
	};
}
// src/graph/controller.ts
function th(e, t) {
	let n = I(null), r = yt(!1);
	return Ee(() => {
		let { view: i, scene: a } = t, { made: o, end: s } = nh(e.current, (e, t) => {
			i.zoom.value = e, i.drawn.value = t < 1 ? `drawing edges: ${Math.floor(100 * t)}%` : oh(a.value, e);
		});
		return n.current = o, r.value = !0, s;
	}, []), rh(n, r, t), ih(n, r, t), ah(n, r, t), n;
}
function nh(e, t) {
	let n = new Am(e, Ff(e), t), r = () => {
		let { clientWidth: t, clientHeight: r } = e.parentElement;
		n.resize(t, r, window.devicePixelRatio || 1);
	}, i = new ResizeObserver(r);
	i.observe(e.parentElement);
	let a = Xr(() => n.setPalette(Ff(e)));
	return r(), {
		made: n,
		end: () => {
			i.disconnect(), a(), n.end();
		}
	};
}
function rh(e, t, { store: n, view: r, scene: i, pointer: a }) {
	let o = I(null);
	Dt(() => {
		let r = i.value;
		if (!t.value || !e.current) return;
		let s = {
			circuit: n.circuit.peek(),
			isCut: (r?.diagram.size ?? null) !== null,
			layout: r?.layout
		}, c = o.current, l = c !== null && c.circuit === s.circuit && c.isCut === s.isCut;
		e.current.setScene(r, l), l && c.layout !== s.layout && e.current.fitIfUnmoved(), r && (o.current = s), a.value = null;
	}), Dt(() => {
		let n = r.lit.value;
		t.value && e.current?.setLit(n);
	});
}
function ih(e, t, { store: n, view: r, pointer: i }) {
	let a = (e) => e.flatMap((e) => r.find(e) ?? []), o = bt(() => n.look.value.notes), s = bt(() => ({
		pinned: a(o.value.pins),
		names: Object.entries(o.value.names).flatMap(([e, t]) => {
			let n = r.find(e);
			return n === null || !t ? [] : [{
				name: q(t, 24),
				cell: n
			}];
		}),
		groups: o.value.groups.map(({ name: e, nodes: t }) => ({
			name: q(e, 28),
			cells: a(t)
		}))
	}));
	Dt(() => {
		let o = {
			...s.value,
			selected: r.find(n.selected.value) ?? r.find(r.held.value),
			pointed: r.find(r.lookedAt.value),
			link: i.value?.link ?? null,
			picked: a(r.picked.value)
		};
		t.value && e.current?.setMarks(o);
	});
}
function ah(e, t, { store: n, view: r, scene: i }) {
	Dt(() => {
		let t = r.command.value;
		if (t && e.current) {
			if (r.command.value = null, t.do === "fit") e.current.fit();
			else if (t.do === "zoom") e.current.zoomBy(t.by);
			else {
				let n = r.find(t.key);
				n !== null && e.current.show(n, !0);
			}
		}
	}), Dt(() => {
		let a = r.find(n.selected.value);
		a !== null && i.value && t.value && e.current?.show(a, !1);
	});
}
function oh(e, t) {
	let n = e?.diagram.cells.length ?? 0;
	return n && 11 * t < 5.2 ? `${H(n, "label")} not drawn below ${Math.ceil(100 * Kp / 11)}%` : "";
}
// src/graph/hit.ts
function sh({ layout: e, shown: t }, n, r, i) {
	let a = null, o = Infinity;
	for (let s of e.rows) {
		if (r < s.top - i || r > s.bottom + i) continue;
		let c = lp(s.xs, n);
		for (let l of [-1, 1]) for (let u = l < 0 ? c - 1 : c, d = 4; d && u >= 0 && u < s.cells.length; u += l, d--) {
			let c = s.cells[u], l = Math.max(Math.abs(n - e.x[c]) - e.w[c] / 2, Math.abs(r - e.y[c]) - e.h[c] / 2, 0);
			!t.cells[c] || l > i || l >= o || (o = l, a = c);
		}
	}
	return a;
}
function ch(e, t, n, r) {
	let { diagram: i, layout: a, shown: o, order: s } = e, { source: c, target: l } = i.links, u = null, d = r;
	for (let r = s.length - 1; r >= 0; r--) {
		let i = s[r];
		if (!o.links[i] || a.y[c[i]] < n || a.y[l[i]] > n) continue;
		let [f, p, m, h] = tm(e, i);
		if (n > p || n < h) continue;
		let g = lh(f, p, m, h, t, n);
		g >= d || (d = g, u = i);
	}
	return u;
}
function lh(e, t, n, r, i, a) {
	let o = (a - t) / (r - t || -1), s = 0, c = 1;
	for (let e = 0; e < 12; e++) {
		let e = (s + c) / 2;
		1.5 * e - 1.5 * e * e + e * e * e < o ? s = e : c = e;
	}
	let l = (s + c) / 2, u = e + (n - e) * l * l * (3 - 2 * l), d = 6 * (n - e) * l * (1 - l), f = (r - t) * (1.5 - 3 * l + 3 * l * l);
	return Math.abs(i - u) * Math.abs(f / (Math.hypot(d, f) || 1));
}
function uh({ layout: e, shown: t }, n, r) {
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
		for (let i of e.rows[t].cells) o(i) && (r === null || dh(e.x, i, n) < dh(e.x, r, n)) && (r = i);
		if (r !== null) return r;
	}
	return null;
}
var dh = (e, t, n) => Math.abs(e[t] - e[n]);
function fh({ layout: e, shown: t }) {
	for (let n of e.rows) for (let e of n.cells) if (t.cells[e]) return e;
	return null;
}
// src/graph/controls.ts
var ph = {
	ArrowUp: "up",
	ArrowDown: "down",
	ArrowLeft: "left",
	ArrowRight: "right"
}, [mh, hh] = [3, 5];
function gh({ view: e, store: t }, n) {
	let r = n === null ? null : e.diagram.peek().cells[n], i = e.pointed.peek();
	e.pointed.value = r?.key ?? null, r ? t.hovered.value = r.node >= 0 ? r.key : null : t.hovered.peek() === i && (t.hovered.value = null);
}
function _h(e) {
	let { store: t, view: n, rested: r } = e, i = n.pointed.peek();
	r.current = null, e.pointer.peek() || i === null || (r.current = {
		key: i,
		selected: t.selected.peek()
	}, gh(e, null));
}
function vh(e, t) {
	let { store: n, view: r, rested: i } = e;
	t.target instanceof Element && t.target.matches(":focus-visible") && r.pointed.peek() === null && i.current?.selected === n.selected.peek() && gh(e, r.find(i.current.key));
}
function yh(e, t) {
	let [n, r] = [e.scene.peek(), e.canvas.current];
	if (!n || !r || t.buttons) return;
	let [i, a] = r.toWorld(t.offsetX, t.offsetY), o = sh(n, i, a, mh / r.scale);
	gh(e, o);
	let s = o === null ? ch(n, i, a, hh / r.scale) : null;
	e.pointer.value = o === null && s === null ? null : {
		x: t.offsetX,
		y: t.offsetY,
		link: s
	};
}
function bh(e) {
	gh(e, null), e.pointer.value = null;
}
function xh(e, t) {
	let [n, r] = [e.scene.peek(), e.canvas.current];
	if (!n || !r) return;
	let [i, a] = r.toWorld(t.offsetX, t.offsetY);
	Th(e, sh(n, i, a, mh / r.scale), t.shiftKey);
}
function Sh(e, t) {
	let { store: n, view: r, scene: i } = e;
	if (!i.peek() || t.ctrlKey || t.metaKey || t.altKey) return;
	let a = r.find(r.pointed.peek()) ?? r.find(n.selected.peek()), o = ph[t.key];
	if (o) Ch(e, a, o);
	else if (t.key === "Enter" || t.key === " ") wh(e, a, t.shiftKey);
	else if (t.key === "p") Eh(e, a);
	else if (t.key === "Escape") gh(e, null), r.picked.value = [], Th(e, null, !1);
	else return;
	t.preventDefault(), t.stopPropagation();
}
function Ch(e, t, n) {
	let r = e.scene.peek(), i = t !== null && !Number.isNaN(r.layout.y[t]) ? uh(r, t, n) : fh(r);
	if (i === null) return;
	gh(e, i), e.pointer.value = null, e.canvas.current?.show(i, !1);
	let a = e.known.peek();
	a && (e.said.value = no(i, a));
}
function wh(e, t, n) {
	Th(e, t, n);
	let r = e.known.peek();
	e.view.held.peek() !== null && t !== null && r && (e.said.value = `${no(t, r)} All that it is connected with is listed: Tab goes there.`);
}
function Th({ store: e, view: t }, n, r) {
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
function Eh({ store: e, view: t }, n) {
	let r = n === null ? null : t.diagram.peek().cells[n];
	if (!r || r.node < 0) return;
	let { notes: i } = e.look.peek();
	e.change({ notes: Hn(i, r.key) });
}
// src/graph/legend.tsx
function Dh({ view: e, isSmall: t }) {
	let n = yt(!1);
	return t ? /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("button", {
		type: "button",
		class: "link small graph-key",
		"aria-expanded": n.value,
		onClick: () => void (n.value = !n.value),
		children: "Legend"
	}), n.value && /* @__PURE__ */ z(Oh, { view: e })] }) : /* @__PURE__ */ z(Oh, { view: e });
}
function Oh({ view: e }) {
	let t = e.diagram.value;
	if (!t) return null;
	let n = e.shown.value?.idle.some(Boolean) ?? !1, r = e.store.look.value.notes.pins.some((t) => e.cellOf.value.has(t)), i = [...n ? [Fh] : [], ...r ? [Ih] : []];
	return /* @__PURE__ */ z("ul", {
		class: "graph-legend",
		"aria-label": "Legend",
		children: [[
			...jh(t),
			...Mh(t),
			...i
		].map(({ mark: e, says: t, title: n }, r) => /* @__PURE__ */ z("li", {
			title: n,
			children: [e, t]
		}, r)), t.cells.some((e) => e.isMarked && e.site === "tokens") && /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z("i", { class: "chip" }), "tells prompts apart"] })]
	});
}
function kh(e, t = 26, n = 12) {
	return /* @__PURE__ */ z("svg", {
		width: t,
		height: n,
		"aria-hidden": "true",
		children: e
	});
}
function Ah(e, t) {
	return kh(/* @__PURE__ */ z("line", {
		class: e,
		x1: "1",
		x2: "25",
		y1: "5",
		y2: "5",
		"stroke-width": t
	}), 26, 10);
}
function jh({ links: e }) {
	let t = Pr(e.weight);
	if (t === 0) return [];
	let n = Ah("plain", Rf(.1 * t, t)), r = Ah("plain", Rf(t, t));
	return [{
		mark: Ah("positive", 3),
		says: /* @__PURE__ */ z(x, { children: [
			"positive ",
			Ah("negative", 3),
			"negative weight"
		] })
	}, {
		mark: n,
		says: [r, `|weight| ${Ht(.1 * t)}, ${Ht(t)}`]
	}];
}
function Mh({ streams: e, meetings: t, patterns: n }) {
	return [
		...e.length ? [{
			mark: Ah("stream", 2),
			says: "residual stream, write to later reads"
		}] : [],
		...t.length ? [Nh] : [],
		...n.length ? [Ph] : []
	];
}
var Nh = {
	mark: kh(/* @__PURE__ */ z("path", {
		class: "arc",
		d: "M3 10 C3 0 23 0 23 10"
	}), 26, 10),
	says: "query and key that meet"
}, Ph = {
	mark: kh(/* @__PURE__ */ z("rect", {
		class: "box",
		x: "1",
		y: "1",
		width: "24",
		height: "10",
		rx: "3"
	})),
	says: "head: its queries and keys lead to its values",
	title: "A path goes on from a query or a key to its head's values; the head's box is then lit"
}, Fh = {
	mark: kh(/* @__PURE__ */ z("rect", {
		class: "box idle",
		x: "1",
		y: "1",
		width: "24",
		height: "10",
		rx: "5"
	})),
	says: "effect exactly 0",
	title: "Ablating the node leaves the circuit's loss exactly as it is"
}, Ih = {
	mark: kh(/* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("path", {
		class: "pin",
		d: "M3 11 L8 5"
	}), /* @__PURE__ */ z("circle", {
		class: "pin",
		cx: "9",
		cy: "4",
		r: "3"
	})] }), 14),
	says: "pinned: its paths stay lit"
};
// src/graph/shown.ts
function Lh(e, t, n) {
	if (!t) return null;
	let r = W(e), i = new Map(r.map((e, n) => [e, t.nodes[n]?.effect_in_circuit ?? NaN])), a = /* @__PURE__ */ new Map();
	e.edges.source.forEach((n, i) => a.set(`${r[n]}>${r[e.edges.target[i]]}`, t.edge_effects[i] ?? NaN));
	let { cells: o, links: s } = n;
	return {
		cells: Float64Array.from(o, (e) => e.node < 0 ? NaN : i.get(e.key) ?? NaN),
		links: Float64Array.from(s.edge, (e, t) => e < 0 ? NaN : a.get(`${o[s.source[t]].key}>${o[s.target[t]].key}`) ?? NaN)
	};
}
function Rh(e, t, n) {
	let { layer: r, kind: i } = zh(e, n);
	return i === null || !t.hiddenLayers.includes(r) && !t.hiddenKinds.includes(i);
}
function zh({ cells: e, rows: t }, n) {
	let { row: r, site: i } = e[n], { layer: a, kinds: o } = t[r];
	return {
		layer: a,
		kind: o.length > 1 ? i.slice(i.indexOf(".") + 1) : o[0] ?? null
	};
}
function Bh(e, t, n, r) {
	if (r === null) return e.size === null ? null : {
		why: "the cut that is shown doesn't have it",
		change: null
	};
	if (n.cells[r]) return null;
	if (Rh(e, t, r)) return {
		why: "its effect is below the threshold",
		change: { effectAtLeast: 0 }
	};
	let i = zh(e, r);
	return {
		why: "its layer or its site is filtered away",
		change: {
			hiddenLayers: t.hiddenLayers.filter((e) => e !== i.layer),
			hiddenKinds: t.hiddenKinds.filter((e) => e !== i.kind)
		}
	};
}
function Vh(e, t, n) {
	let { cells: r, links: i } = e, a = new Uint8Array(r.length), o = (e) => e !== void 0 && Math.abs(e) < t.effectAtLeast, s = {
		filtered: 0,
		weakNodes: 0,
		weakEdges: 0,
		endless: 0,
		unread: 0
	};
	for (let i = 0; i < r.length; i++) Rh(e, t, i) ? o(n?.cells[i]) ? s.weakNodes++ : a[i] = 1 : s.filtered++;
	s.unread = Hh(e, a);
	let c = new Uint8Array(i.source.length), l = 0, u = 0;
	for (let e = 0; e < c.length; e++) {
		let n = i.edge[e] >= 0, r = !n || Math.abs(i.weight[e]) >= t.weightAtLeast, o = a[i.source[e]] && a[i.target[e]];
		r && o && (c[e] = 1), n && (u++, o ? r || s.weakEdges++ : s.endless++, l += c[e]);
	}
	let d = 0, f = 0;
	return r.forEach((e, t) => {
		e.node < 0 || (f++, d += a[t]);
	}), {
		cells: a,
		links: c,
		idle: Uint8Array.from(r, (e, t) => Number(n?.cells[t] === 0)),
		nNodes: d,
		ofNodes: f,
		nEdges: l,
		ofEdges: u,
		hidden: s
	};
}
function Hh({ cells: e, links: t, streams: n }, r) {
	let i = 0, a = new Map(n.map(({ channel: e, reads: t }) => [e, t]));
	e.forEach((e, t) => {
		let n = e.site === "embedding" ? a.get(e.index) : void 0;
		n && !n.some((e) => r[e]) && (i += Uh(r, t));
	});
	let o = /* @__PURE__ */ new Map();
	for (let n = 0; n < t.source.length; n++) if (!(t.edge[n] >= 0)) for (let [i, a] of [[t.source[n], t.target[n]], [t.target[n], t.source[n]]]) e[i].kind === "token" && o.set(i, (o.get(i) ?? 0) + r[a]);
	for (let [e, t] of o) t || (i += Uh(r, e));
	return i;
}
function Uh(e, t) {
	return e[t] = 0, 1;
}
// src/graph/marker.tsx
var Wh = "A path goes through edges, through residual streams, and from a head's queries and keys to its values. A click on a token, an embedding's channel or an answer lists all that it is connected with.";
function Gh({ store: e, view: t }) {
	let n = t.picked.value, { notes: r } = e.look.value;
	return /* @__PURE__ */ z("div", {
		class: "graph-marker",
		children: [n.length > 0 ? /* @__PURE__ */ z(Jh, {
			store: e,
			view: t,
			picked: n
		}) : Kh(e, t) ?? /* @__PURE__ */ z("p", {
			class: "graph-hint",
			title: Wh,
			children: [
				"Point at a node to light its paths, through attention too; click to select it. ",
				/* @__PURE__ */ z("kbd", { children: "Shift" }),
				" click several to group them."
			]
		}), !e.index.value?.editable && qh(r) && /* @__PURE__ */ z("small", {
			title: "Open the circuit with `gossamer view --edit` to save them with it.",
			children: "notes are kept until this page is left"
		})]
	});
}
function Kh(e, t) {
	let { selected: n, notes: r, ...i } = e.look.value, [a, o] = [t.diagram.value, t.shown.value], s = n && a && o && Bh(a, i, o, t.find(n));
	if (!s) return null;
	let { why: c, change: l } = s;
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("p", {
		class: "graph-hint",
		role: "status",
		children: [
			"The selected node, ",
			/* @__PURE__ */ z("strong", { children: Za(r, n) }),
			", is hidden: ",
			c,
			"."
		]
	}), l && /* @__PURE__ */ z("button", {
		type: "button",
		onClick: () => e.change(l),
		children: "Show it"
	})] });
}
var qh = ({ names: e, groups: t, pins: n }) => Object.keys(e).length + t.length + n.length > 0;
function Jh({ store: e, view: t, picked: n }) {
	let r = yt(""), { notes: i } = e.look.value;
	return /* @__PURE__ */ z("form", {
		"aria-label": "Group",
		onSubmit: (a) => {
			a.preventDefault();
			let o = r.value.trim();
			o && (e.change({ notes: Un(i, n, o) }), t.picked.value = []);
		},
		children: [
			/* @__PURE__ */ z("span", {
				title: n.map((e) => Za(i, e)).join(", "),
				children: [n.length, " picked"]
			}),
			/* @__PURE__ */ z("input", {
				class: "graph-name",
				"aria-label": "Name of the group",
				placeholder: "Name this group",
				maxLength: zn.letters,
				value: r.value,
				onInput: (e) => r.value = e.currentTarget.value
			}),
			/* @__PURE__ */ z("button", {
				type: "submit",
				disabled: !r.value.trim(),
				children: "Group"
			}),
			/* @__PURE__ */ z("button", {
				type: "button",
				onClick: () => t.picked.value = [],
				children: "Cancel"
			})
		]
	});
}
// src/elsewhere.ts
function Yh(e, t) {
	Ee(() => {
		let n = (n) => {
			e.current && !n.composedPath().includes(e.current) && t();
		};
		return document.addEventListener("pointerdown", n), () => document.removeEventListener("pointerdown", n);
	}, []);
}
// src/graph/menu.tsx
function Xh(e) {
	let t = yt(!1), n = I(null);
	return Yh(n, () => t.value = !1), /* @__PURE__ */ z("div", {
		class: "graph-menu",
		ref: n,
		onKeyDown: (e) => {
			e.key === "Escape" && t.value && (t.value = !1, n.current?.querySelector("button")?.focus(), e.stopPropagation());
		},
		children: [/* @__PURE__ */ z("button", {
			type: "button",
			title: e.title,
			"aria-expanded": t.value,
			onClick: () => t.value = !t.value,
			children: [
				e.summary,
				" ",
				/* @__PURE__ */ z("span", {
					"aria-hidden": "true",
					children: "▾"
				})
			]
		}), t.value && /* @__PURE__ */ z("div", {
			class: "graph-menu-panel",
			onClick: () => e.closesOnClick && (t.value = !1),
			children: e.children
		})]
	});
}
// src/graph/png.ts
var Zh = 2, Qh = 12e3, $h = 4e7, eg = 256, tg = 40;
async function ng(e, t) {
	let { width: n, height: r } = e, i = Math.min(Zh, Qh / Math.max(n, r), Math.sqrt($h / (n * r))), a = document.createElement("canvas");
	a.width = Math.round(n * i), a.height = Math.round(r * i);
	let o = a.getContext("2d", { willReadFrequently: !0 });
	o.scale(i, i), o.fillStyle = Y.ground, o.fillRect(0, 0, n, r);
	let s = performance.now();
	for (let n = 0; n < e.marks.length; n++) rg(o, e.marks[n]), n % eg || (o.getImageData(0, 0, 1, 1), performance.now() - s < tg || (t(n / e.marks.length), await new Promise((e) => setTimeout(e)), s = performance.now()));
	return new Promise((e, t) => a.toBlob((n) => n ? e(n) : t(/* @__PURE__ */ Error("The picture is too large for this browser: export SVG.")), "image/png"));
}
function rg(e, t) {
	if (e.globalAlpha = t.opacity, t.kind === "text") return ig(e, t);
	if (e.beginPath(), t.kind === "rect") return e.roundRect(t.x, t.y, t.w, t.h, t.r), e.fillStyle = t.fill, e.fill(), t.stroke === "none" ? void 0 : (e.strokeStyle = t.stroke, e.lineWidth = .9, e.setLineDash([...t.dash ?? []]), e.stroke(), e.setLineDash([]));
	let [n = 0, r = 0, ...i] = t.points;
	if (e.moveTo(n, r), t.kind === "area") {
		for (let t = 0; t < i.length; t += 2) e.lineTo(i[t], i[t + 1]);
		return e.closePath(), e.fillStyle = t.fill, e.fill();
	}
	i.length > 2 ? e.bezierCurveTo(i[0], i[1], i[2], i[3], i[4], i[5]) : e.lineTo(i[0], i[1]), e.strokeStyle = t.stroke, e.lineWidth = t.width, e.stroke();
}
function ig(e, t) {
	e.save(), e.translate(t.x, t.y), t.isUpright && e.rotate(-Math.PI / 2), e.font = `${t.isBold ? "bold " : ""}${t.size}px ${If}`, e.textAlign = t.anchor === "middle" ? "center" : t.anchor, e.textBaseline = "middle", e.fillStyle = t.fill, e.fillText(t.text, 0, 0), e.restore();
}
// src/graph/svg.ts
var ag = "DejaVu Sans, Verdana, Helvetica, Arial, sans-serif";
function og(e) {
	return e.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "�").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
function sg(e) {
	let { width: t, height: n } = e;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${t}" height="${n}" viewBox="0 0 ${t} ${n}" font-family="${ag}">`,
		`<title>${og(e.title)}</title>`,
		`<rect width="${t}" height="${n}" fill="${Y.ground}"/>`,
		...e.marks.map(lg),
		"</svg>",
		""
	].join("\n");
}
var cg = (e) => String(Math.round(e * 100) / 100);
function lg(e) {
	let t = e.opacity < 1 ? ` opacity="${cg(e.opacity)}"` : "";
	switch (e.kind) {
		case "line": return `<path d="${ug(e.points)}" fill="none" stroke="${e.stroke}" stroke-width="${cg(e.width)}"${t}/>`;
		case "area": return `<polygon points="${e.points.map(cg).join(" ")}" fill="${e.fill}"${t}/>`;
		case "rect": {
			let { x: n, y: r, w: i, h: a, r: o, fill: s, stroke: c } = e;
			return `<rect ${`x="${cg(n)}" y="${cg(r)}" width="${cg(i)}" height="${cg(a)}" rx="${cg(o)}"`} fill="${s}" stroke="${c}" stroke-width="0.9"${e.dash ? ` stroke-dasharray="${e.dash.join(" ")}"` : ""}${t}/>`;
		}
		case "text": {
			let { x: n, y: r, size: i, anchor: a, fill: o } = e, s = e.isBold ? " font-weight=\"bold\"" : "", c = e.isUpright ? ` transform="rotate(-90 ${cg(n)} ${cg(r)})"` : "";
			return `<text x="${cg(n)}" y="${cg(r)}" font-size="${i}" text-anchor="${a}" dominant-baseline="central" fill="${o}" xml:space="preserve"${s}${c}${t}>${og(e.text)}</text>`;
		}
	}
}
function ug(e) {
	let [t, n, ...r] = e.map(cg);
	return `M${t} ${n}${r.length > 2 ? "C" : "L"}${r.join(" ")}`;
}
// src/graph/table.ts
var dg = (e) => e === void 0 || Number.isNaN(e) ? null : e;
function fg({ circuit: e, behaviour: t, diagram: n, effects: r, shown: i, look: { notes: a } }) {
	return n.cells.flatMap((o, s) => o.node < 0 || !i.cells[s] ? [] : [{
		node: o.key,
		site: o.site,
		index: o.index,
		head: o.head < 0 ? null : o.head,
		name: G(a, o.key),
		mean: n.nodes[o.node].mean,
		effect_in_circuit: dg(r?.cells[s]),
		effect_in_model: dg(t?.nodes[cn(e, o.key)]?.effect_in_model),
		groups: pg(a, o.key),
		is_pinned: a.pins.includes(o.key)
	}]);
}
function pg(e, t) {
	return e.groups.filter((e) => e.nodes.includes(t)).map((e) => e.name);
}
function mg(e) {
	let { diagram: t, effects: n, shown: r } = e, { links: i, cells: a } = t, o = [];
	return i.edge.forEach((e, t) => {
		if (e < 0 || !r.links[t]) return;
		let [s, c] = [a[i.source[t]].key, a[i.target[t]].key];
		o.push({
			kind: "edge",
			source: s,
			target: c,
			weight: i.weight[t],
			effect: dg(n?.links[t])
		});
	}), [
		...o,
		...hg(e),
		...gg(e)
	];
}
function hg({ circuit: e, diagram: t, shown: n }) {
	let r = {
		embedding: /* @__PURE__ */ new Set(),
		unembedding: /* @__PURE__ */ new Set()
	};
	t.cells.forEach(({ node: e, site: t, index: i }, a) => {
		e < 0 || !n.cells[a] || !K(t) || (r.embedding.add(i), t === "final_resid" && r.unembedding.add(i));
	});
	let i = (e, { token: t, channel: n, weight: i }) => t.flatMap((t, a) => r[e].has(n[a]) ? [{
		kind: e,
		...e === "embedding" ? {
			source: `tokens:${t}`,
			target: `embedding:${n[a]}`
		} : {
			source: `final_resid:${n[a]}`,
			target: `answers:${t}`
		},
		weight: i[a],
		effect: null
	}] : []);
	return [...i("embedding", e.embedding), ...i("unembedding", e.unembedding)];
}
function gg({ diagram: { cells: e, streams: t }, shown: n }) {
	return t.flatMap(({ writes: t, reads: r }) => t.flatMap((t) => r.flatMap((r) => !n.cells[t] || !n.cells[r] || e[t].row >= e[r].row ? [] : [{
		kind: "stream",
		source: e[t].key,
		target: e[r].key,
		weight: null,
		effect: null
	}])));
}
function _g(e) {
	let { circuit: t, diagram: n, look: r } = e, { weightAtLeast: i, effectAtLeast: a, hiddenLayers: o, hiddenKinds: s } = r;
	return JSON.stringify({
		format: "gossamer-shown-1",
		circuit: t.card,
		cut: n.size,
		filters: {
			weight_at_least: i,
			effect_at_least: e.effects === null ? 0 : a,
			hidden_layers: o,
			hidden_sites: s
		},
		nodes: fg(e),
		edges: mg(e),
		groups: r.notes.groups
	}, null, 1);
}
function vg(e) {
	return Sg([
		"node",
		"site",
		"index",
		"head",
		"name",
		"mean",
		"effect_in_circuit",
		"effect_in_model",
		"groups",
		"is_pinned"
	], fg(e).map((e) => [
		e.node,
		e.site,
		e.index,
		e.head,
		e.name,
		e.mean,
		e.effect_in_circuit,
		e.effect_in_model,
		e.groups.join("; ") || null,
		String(e.is_pinned)
	]));
}
function yg(e) {
	return Sg([
		"kind",
		"source",
		"target",
		"weight",
		"effect"
	], mg(e).map(({ kind: e, source: t, target: n, weight: r, effect: i }) => [
		e,
		t,
		n,
		r,
		i
	]));
}
var bg = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u, xg = "﻿";
function Sg(e, t) {
	let n = (e) => {
		if (e === null) return "";
		if (typeof e == "number") return String(e);
		let t = bg.test(e) ? `'${e}` : e;
		return /[",\r\n]/.test(t) ? `"${t.replace(/"/g, "\"\"")}"` : t;
	};
	return xg + [e, ...t].map((e) => `${e.map(n).join(",")}\r\n`).join("");
}
// src/graph/downloads.tsx
function Cg({ store: e, view: t }) {
	let n = yt(null), r = (t, r) => async () => {
		try {
			Og(await r(), `${Dg(e.circuit.peek().card.name)}${t}`), e.trouble.download.value = null;
		} catch (t) {
			e.trouble.download.value = jt(t);
		} finally {
			n.value = null;
		}
	}, i = (e, t) => new Blob([e], { type: t }), a = () => wg(e, t), o = t.layout.value !== null;
	return /* @__PURE__ */ z(Xh, {
		title: "Download what is shown",
		summary: n.value === null ? "Export" : `Drawing ${Math.floor(100 * n.value)}%`,
		closesOnClick: !0,
		children: [
			[
				"Figure as SVG",
				".svg",
				() => i(sg(Eg(e, t)), "image/svg+xml")
			],
			[
				"Figure as PNG",
				".png",
				() => ng(Eg(e, t), (e) => n.value = e)
			],
			[
				"Nodes and edges as JSON",
				".json",
				() => i(_g(a()), "application/json")
			],
			[
				"Nodes as CSV",
				"-nodes.csv",
				() => i(vg(a()), "text/csv")
			],
			[
				"Edges as CSV",
				"-edges.csv",
				() => i(yg(a()), "text/csv")
			]
		].map(([e, t, i]) => /* @__PURE__ */ z("button", {
			type: "button",
			disabled: !o || n.value !== null,
			onClick: () => void r(t, i)(),
			children: e
		}, e))
	});
}
function wg(e, t) {
	return {
		circuit: e.circuit.peek(),
		diagram: t.diagram.peek(),
		effects: t.effects.peek(),
		behaviour: e.behaviour.peek(),
		shown: t.shown.peek(),
		look: e.look.peek()
	};
}
function Tg(...e) {
	let t = Math.min(...e.filter((e) => e > 0), 1), n = Math.min(6, Math.max(3, Math.ceil(-Math.log10(t))));
	return e.map((e) => e.toFixed(n));
}
function Eg(e, t) {
	let { card: n } = e.circuit.peek(), { notes: r } = e.look.peek(), i = t.diagram.peek(), a = t.shown.peek(), [o, s] = Tg(n.loss, n.full_loss), c = `loss ${o} nats a prompt (whole model ${s})`, { cuts: l } = e.circuit.peek(), { size: u } = i, d = u !== null && l ? `the cut at ${u} nodes of the ranking, ${Dn(l, u)}` : c, f = {
		title: n.task,
		subtitle: `${ro(a)} · ${d}`,
		notes: i.notes
	};
	return Rm(Xp(i, t.layout.peek(), a), t.staysLit.peek(), r, f);
}
function Dg(e) {
	return e.replace(/[^\w.-]+/g, "_").slice(0, 80) || "circuit";
}
function Og(e, t) {
	let n = document.createElement("a");
	n.href = URL.createObjectURL(e), n.download = t, n.click(), setTimeout(() => URL.revokeObjectURL(n.href), 6e4);
}
// src/graph/filters.tsx
function kg({ store: e, view: t }) {
	let { hiddenLayers: n, hiddenKinds: r } = e.look.value, i = t.diagram.value?.rows ?? [], a = new Set(i.filter(({ kinds: e }) => e.length && e[0] !== "final_resid").map((e) => e.layer)), o = new Set(i.flatMap((e) => e.kinds)), s = n.length + r.length;
	return /* @__PURE__ */ z(Xh, {
		title: "Layers, sites and groups",
		summary: s ? `Filter · ${s}` : "Filter",
		children: [
			/* @__PURE__ */ z(Ag, {
				title: "Layers",
				all: [...a],
				hidden: n,
				name: (e) => `layer ${e}`,
				hide: (t) => e.change({ hiddenLayers: t })
			}),
			/* @__PURE__ */ z(Ag, {
				title: "Sites",
				all: [...o],
				hidden: r,
				name: (e) => /* @__PURE__ */ z("code", { children: e }),
				hide: (t) => e.change({ hiddenKinds: t })
			}),
			s > 0 && /* @__PURE__ */ z("button", {
				type: "button",
				onClick: () => e.change({
					hiddenLayers: [],
					hiddenKinds: []
				}),
				children: "Show all"
			}),
			/* @__PURE__ */ z(jg, {
				store: e,
				view: t
			})
		]
	});
}
function Ag({ title: e, all: t, hidden: n, name: r, hide: i }) {
	let a = (e) => i(n.includes(e) ? n.filter((t) => t !== e) : [...n, e]);
	return /* @__PURE__ */ z("fieldset", { children: [/* @__PURE__ */ z("legend", { children: e }), t.map((e) => /* @__PURE__ */ z("label", { children: [/* @__PURE__ */ z("input", {
		type: "checkbox",
		checked: !n.includes(e),
		onChange: () => a(e)
	}), r(e)] }, e))] });
}
function jg({ store: e, view: t }) {
	let { notes: n } = e.look.value;
	return n.groups.length === 0 ? null : /* @__PURE__ */ z("fieldset", { children: [/* @__PURE__ */ z("legend", { children: "Groups" }), n.groups.map((r) => /* @__PURE__ */ z("div", {
		class: "graph-group",
		children: [/* @__PURE__ */ z("button", {
			type: "button",
			class: "plain",
			title: "Pick its nodes",
			onClick: () => t.picked.value = r.nodes,
			children: [
				q(r.name, 28),
				" ",
				/* @__PURE__ */ z("small", { children: r.nodes.length })
			]
		}), /* @__PURE__ */ z("button", {
			type: "button",
			"aria-label": `Remove the group ${q(r.name, 28)}`,
			title: "Remove the group",
			onClick: () => e.change({ notes: Gn(n, r.name) }),
			children: "×"
		})]
	}, r.name))] });
}
// src/graph/search.ts
var Mg = {
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
function Ng(e) {
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
	let [, i = t, a] = /^(.*?)(?:\s*:\s*|\s+|\s*\[\s*)(\d+)\s*\]?$/.exec(t) ?? [], o = Fg(i) ?? (a === void 0 ? null : Fg(Pg(i)));
	return o ? {
		by: "site",
		...o,
		index: a === void 0 ? null : Number(a)
	} : {
		by: "text",
		text: e
	};
}
function Pg(e) {
	let [, t = "", n = ""] = /^(\d+\.)?(.*)$/.exec(e) ?? [], r = nn.filter((e) => e.endsWith(`.${n}`));
	return r.length === 1 ? t + r[0] : e;
}
function Fg(e) {
	if (e === "final_resid" || e === "ln_final.hook_normalized") return {
		layer: null,
		kind: "final_resid"
	};
	let [, t, n = ""] = /^(?:(?:blocks\.)?(\d+)\.)?(.+)$/.exec(e) ?? [], r = Object.hasOwn(Mg, n) ? Mg[n] : n;
	return nn.includes(r) ? {
		layer: t === void 0 ? null : Number(t),
		kind: r
	} : null;
}
function Ig(e, t) {
	let n = Ng(e);
	if (n.by === "nothing") return [];
	let r = [];
	if (n.by === "site" || n.by === "head") for (let e of t.keys) Rg(e, n, t.circuit.d_head) && r.push({
		key: e,
		why: Lg(n)
	});
	n.by === "text" && r.push(...Bg(n.text, t));
	let i = n.by === "text" ? n.text : e.trim();
	(n.by === "text" || /^\d+$/.test(i)) && (n.by !== "text" && r.push(...Bg(i, t)), r.push(...Vg(i, t)));
	let a = /* @__PURE__ */ new Set();
	return r.filter(({ key: e }) => !a.has(e) && a.add(e));
}
function Lg(e) {
	return e.by === "head" ? `head ${e.head}` : e.index === null ? e.kind ?? `layer ${e.layer}` : `index ${e.index}`;
}
function Rg(e, t, n) {
	let [r, i] = on(e), a = /^\d+(?=\.)/.exec(r)?.[0], o = a === void 0 ? r : r.slice(a.length + 1);
	return t.layer !== null && a !== String(t.layer) ? !1 : t.by === "head" ? /^attn\.[qkv]$/.test(o) && Math.floor(i / n) === t.head : (t.kind === null || o === t.kind) && (t.index === null || i === t.index);
}
var zg = (e, t) => e.toLowerCase().includes(t.toLowerCase());
function Bg(e, { notes: t, keys: n }) {
	let r = e.trim(), i = [];
	for (let e of n) zg(G(t, e) ?? "", r) ? i.push({
		key: e,
		why: "name"
	}) : r.length > 2 && zg(e, r) && i.push({
		key: e,
		why: "site"
	});
	let a = new Set(n);
	for (let e of t.groups) zg(e.name, r) && i.push(...e.nodes.filter((e) => a.has(e)).map((t) => ({
		key: t,
		why: `group ${e.name}`
	})));
	return i;
}
function Vg(e, { circuit: t, behaviour: n, keys: r }) {
	let i = n ? {
		...n.texts,
		...t.texts
	} : t.texts, a = /* @__PURE__ */ new Map();
	for (let [t, n] of Object.entries(i)) {
		let r = xn(wn(Number(t), i));
		(zg(n, e) || zg(r, e)) && a.set(Number(t), r);
	}
	if (!a.size) return [];
	let o = (t) => Number([i[t]?.trim(), a.get(t)].includes(e.trim())), s = [], c = (e, t, n) => {
		let i = /* @__PURE__ */ new Map();
		for (let e of r) {
			let [t, r] = on(e);
			n(t) && i.set(r, [...i.get(r) ?? [], e]);
		}
		for (let { token: n, channel: r, weight: c } of e) {
			let e = a.get(n);
			if (e === void 0) continue;
			let l = `${t} ${e} (${Bt(c)})`;
			for (let e of i.get(r) ?? []) s.push({
				hit: {
					key: e,
					why: l
				},
				isWhole: o(n),
				weight: Math.abs(c)
			});
		}
	};
	return c(ir(t.embedding, n?.embedding), "reads", K), c(ir(t.unembedding, n?.unembedding), "writes", (e) => e === "final_resid"), s.sort((e, t) => t.isWhole - e.isWhole || t.weight - e.weight), [...s.map(({ hit: e }) => e), ...Hg(a, t, n, new Set(r))];
}
function Hg(e, t, n, r) {
	let i = [], a = [];
	return n?.nodes.forEach((n, o) => {
		let s = rn(t, t.nodes[o]);
		if (!r.has(s)) return;
		let c = n.drawn.find((t) => e.has(t)), l = n.held.find((t) => e.has(t));
		c === void 0 ? l !== void 0 && a.push({
			key: s,
			why: `top samples hold ${e.get(l)}`
		}) : i.push({
			key: s,
			why: `strongest at ${e.get(c)}`
		});
	}), [...i, ...a];
}
// src/graph/searchbox.tsx
var Ug = 100;
function Wg({ store: e, view: t }) {
	let n = I(null), r = Gg(e, t), { typed: i, isOpen: a, at: o, hits: s } = r, c = s.value.slice(0, Ug), l = a.value && i.value !== "";
	Yh(n, () => a.value = !1), Kg(e, r);
	let u = (n) => {
		a.value = !1, t.pointed.value = null, e.change({ selected: n.key }), t.command.value = {
			do: "jump",
			key: n.key
		};
	};
	return /* @__PURE__ */ z("div", {
		class: "graph-search",
		ref: n,
		children: [/* @__PURE__ */ z("input", {
			type: "text",
			role: "combobox",
			"aria-label": "Search nodes",
			"aria-expanded": l,
			"aria-controls": "graph-hits",
			"aria-autocomplete": "list",
			"aria-activedescendant": l && c.length ? `graph-hit-${o.value}` : void 0,
			placeholder: "Node, site, token, name  ( / )",
			title: "As 0.attn.v:122, 122, attn.q, blocks.0.attn.hook_v, head 7, a token, or a name",
			value: i.value,
			onFocus: () => a.value = !0,
			onInput: (e) => {
				i.value = e.currentTarget.value, o.value = 0, a.value = !0;
			},
			onKeyDown: (e) => {
				qg(e, r, c, u) && (n.current?.querySelector(`#graph-hit-${o.value}`)?.scrollIntoView({ block: "nearest" }), e.preventDefault(), e.stopPropagation());
			}
		}), /* @__PURE__ */ z("div", {
			class: "graph-hits",
			hidden: !l,
			children: [/* @__PURE__ */ z(Yg, {
				store: e,
				hits: l ? c : [],
				at: o,
				jump: u
			}), /* @__PURE__ */ z("p", {
				role: "status",
				children: l && Jg(c.length, s.value.length)
			})]
		})]
	});
}
function Gg(e, t) {
	let n = yt(""), r = bt(() => {
		let r = e.circuit.value, i = t.diagram.value;
		if (!r || !i || !n.value) return [];
		let a = i.cells.filter((e) => e.node >= 0).map((e) => e.key);
		return Ig(n.value, {
			circuit: r,
			behaviour: e.behaviour.value,
			notes: e.look.value.notes,
			keys: a
		});
	});
	return {
		typed: n,
		isOpen: yt(!1),
		at: yt(0),
		hits: r
	};
}
function Kg(e, { typed: t, isOpen: n, at: r, hits: i }) {
	let a = bt(() => n.value && t.value !== "" && i.value[r.value]?.key || null);
	Dt(() => {
		let t = a.value;
		if (t !== null) return e.hovered.value = t, () => {
			e.hovered.peek() === t && (e.hovered.value = null);
		};
	});
}
function qg({ key: e }, t, n, r) {
	let { typed: i, isOpen: a, at: o } = t, s = n[o.value];
	if (e === "ArrowDown" || e === "ArrowUp") a.value = !0, o.value = Math.max(0, Math.min(n.length - 1, o.value + (e === "ArrowDown" ? 1 : -1)));
	else if (e === "Enter") s && r(s);
	else if (e === "Escape") a.value && i.value !== "" || (i.value = ""), a.value = !1;
	else return e === "Tab" && (a.value = !1), !1;
	return !0;
}
function Jg(e, t) {
	return t === 0 ? "No node fits." : t > e ? `The first ${e} of ${H(t, "node")}` : H(t, "node");
}
function Yg({ store: e, hits: t, at: n, jump: r }) {
	let { notes: i } = e.look.value;
	return /* @__PURE__ */ z("ul", {
		id: "graph-hits",
		role: "listbox",
		"aria-label": "Nodes found",
		children: t.map((e, t) => /* @__PURE__ */ z("li", {
			id: `graph-hit-${t}`,
			role: "option",
			"aria-selected": t === n.value,
			onPointerMove: ({ movementX: e, movementY: r }) => {
				(e || r) && (n.value = t);
			},
			onClick: () => r(e),
			children: [
				/* @__PURE__ */ z("span", { children: Za(i, e.key) }),
				" ",
				/* @__PURE__ */ z("small", { children: q(e.why, 40) })
			]
		}, e.key))
	});
}
// src/graph/thresholds.tsx
var Xg = 200;
function Zg(e, t) {
	return e >= Xg ? t : t * (e / Xg) ** 2;
}
function Qg(e, t) {
	return t > 0 ? Math.round(Xg * Math.sqrt(Math.min(1, e / t))) : 0;
}
function $g({ store: e, view: t }) {
	let n = bt(() => Pr(t.diagram.value?.edges.weight ?? [])), r = bt(() => {
		let e = t.effects.value;
		return e ? Pr(e.cells) : null;
	}), { weightAtLeast: i, effectAtLeast: a } = e.look.value;
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z(e_, {
		name: "|weight|",
		title: "Hide edges with a smaller |weight|; tokens' weights stay",
		value: i,
		largest: n.value,
		onMove: (t) => e.change({ weightAtLeast: t }, "weight"),
		onLetGo: () => e.endStroke()
	}), r.value !== null && /* @__PURE__ */ z(e_, {
		name: "node effect",
		title: "Hide nodes whose ablation changes the circuit's loss by less, in nats a prompt, with their edges and what only they read; edges' own effects hide nothing",
		value: a,
		largest: r.value,
		onMove: (t) => e.change({ effectAtLeast: t }, "effect"),
		onLetGo: () => e.endStroke()
	})] });
}
function e_(e) {
	let { name: t, title: n, value: r, largest: i, onMove: a, onLetGo: o } = e;
	return /* @__PURE__ */ z("span", {
		class: "graph-slider",
		title: n,
		children: [
			/* @__PURE__ */ z("span", {
				"aria-hidden": "true",
				children: [t, " ≥"]
			}),
			/* @__PURE__ */ z("input", {
				type: "range",
				"aria-label": `${t} ≥`,
				min: 0,
				max: Xg,
				step: 1,
				value: Qg(r, i),
				disabled: !i,
				"aria-valuetext": `at least ${Ht(r)}`,
				onInput: (e) => a(Zg(Number(e.currentTarget.value), i)),
				onChange: o
			}),
			/* @__PURE__ */ z(n_, {
				name: t,
				value: r,
				largest: i,
				onType: a,
				onEnd: o
			})
		]
	});
}
function t_(e, t) {
	let n = Number(e.trim().replace(",", ".").replace("−", "-"));
	return Number.isFinite(n) && n >= 0 ? Math.min(n, t) : null;
}
function n_(e) {
	let { name: t, value: n, largest: r, onType: i, onEnd: a } = e, [o, s] = P(null);
	Ee(() => s(null), [n]);
	let c = (e) => {
		let t = t_(e.value, r);
		s(t === null ? e.value : null), t !== null && (e.value !== Ht(n) && i(t), e.value = Ht(t), a());
	};
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("input", {
		class: "graph-typed",
		inputMode: "decimal",
		autocomplete: "off",
		"aria-label": `${t} at least`,
		"aria-invalid": o !== null,
		title: B(n),
		disabled: !r,
		value: o ?? Ht(n),
		onFocus: (e) => e.currentTarget.select(),
		onChange: (e) => c(e.currentTarget)
	}), /* @__PURE__ */ z("small", {
		role: "alert",
		class: "neg",
		children: o !== null && "not a number from 0 on"
	})] });
}
// src/graph/toolbar.tsx
function r_({ store: e, view: t }) {
	return /* @__PURE__ */ z("div", {
		class: "graph-tools",
		role: "toolbar",
		"aria-label": "Graph",
		children: [
			/* @__PURE__ */ z(Wg, {
				store: e,
				view: t
			}),
			/* @__PURE__ */ z($g, {
				store: e,
				view: t
			}),
			/* @__PURE__ */ z(Ga, { store: e }),
			/* @__PURE__ */ z(kg, {
				store: e,
				view: t
			}),
			/* @__PURE__ */ z("span", {
				class: "graph-buttons",
				children: [/* @__PURE__ */ z("button", {
					type: "button",
					title: "Undo (Ctrl+Z)",
					"aria-label": "Undo",
					disabled: !e.canUndo.value,
					onClick: () => e.undo(),
					children: "↶"
				}), /* @__PURE__ */ z("button", {
					type: "button",
					title: "Redo (Ctrl+Shift+Z)",
					"aria-label": "Redo",
					disabled: !e.canRedo.value,
					onClick: () => e.redo(),
					children: "↷"
				})]
			}),
			/* @__PURE__ */ z(Cg, {
				store: e,
				view: t
			})
		]
	});
}
function i_({ view: e }) {
	return /* @__PURE__ */ z("span", {
		class: "graph-buttons graph-zoom",
		role: "group",
		"aria-label": "Zoom",
		children: [
			/* @__PURE__ */ z("button", {
				type: "button",
				title: "Smaller (−)",
				"aria-label": "Zoom out",
				onClick: () => a_(e, 1 / 1.3),
				children: "−"
			}),
			/* @__PURE__ */ z("button", {
				type: "button",
				class: "graph-scale",
				title: "Show everything (0)",
				onClick: () => e.command.value = { do: "fit" },
				children: o_(e.zoom.value)
			}),
			/* @__PURE__ */ z("button", {
				type: "button",
				title: "Larger (+)",
				"aria-label": "Zoom in",
				onClick: () => a_(e, 1.3),
				children: "+"
			})
		]
	});
}
function a_(e, t) {
	e.command.value = {
		do: "zoom",
		by: t
	};
}
function o_(e) {
	return `${e < .1 ? (100 * e).toFixed(1) : Math.round(100 * e)}%`;
}
// src/graph/graph.tsx
var s_ = "Arrow keys go from node to node, Enter selects a node or lists what a token is connected with, Shift+Enter picks several for a group, P pins a node so that its paths stay lit, N names, Escape clears, plus and minus zoom, 0 shows everything, slash searches.";
function c_({ store: e, view: t }) {
	let n = I(null), r = I(null), i = l_(r), a = yt(null), o = yt(""), { scene: s, known: c } = u_(e, t), l = {
		store: e,
		view: t,
		canvas: th(n, {
			store: e,
			view: t,
			scene: s,
			pointer: a
		}),
		scene: s,
		known: c,
		pointer: a,
		rested: I(null),
		said: o
	}, u = bt(() => {
		let e = a.value, n = c.value;
		if (!e || !n) return null;
		if (e.link !== null) return e.link < n.diagram.links.source.length ? eo(e.link, n) : null;
		let r = t.find(t.pointed.value);
		return r === null ? null : Qa(r, n);
	});
	return /* @__PURE__ */ z("section", {
		class: "graph",
		"aria-label": "circuit",
		ref: r,
		children: [/* @__PURE__ */ z("div", {
			class: "graph-canvas",
			children: [
				/* @__PURE__ */ z("canvas", {
					ref: n,
					tabIndex: 0,
					role: "application",
					"aria-label": "The circuit as a graph",
					"aria-describedby": "graph-help",
					onPointerMove: (e) => yh(l, e),
					onPointerLeave: () => bh(l),
					onClick: (e) => xh(l, e),
					onKeyDown: (e) => Sh(l, e),
					onBlur: () => _h(l),
					onFocus: (e) => vh(l, e)
				}),
				/* @__PURE__ */ z("p", {
					id: "graph-help",
					class: "sr-only",
					children: s_
				}),
				/* @__PURE__ */ z("p", {
					class: "sr-only",
					"aria-live": "polite",
					children: o
				}),
				/* @__PURE__ */ z(d_, {
					view: t,
					store: e
				}),
				t.drawn.value && /* @__PURE__ */ z("p", {
					class: "graph-drawn",
					children: t.drawn.value
				}),
				/* @__PURE__ */ z(ao, {
					store: e,
					view: t,
					close: () => {
						t.held.value = null, n.current?.focus();
					}
				}),
				/* @__PURE__ */ z(p_, {
					facts: u.value,
					pointer: a,
					box: n.current
				})
			]
		}), /* @__PURE__ */ z("footer", {
			class: "graph-foot",
			children: [
				/* @__PURE__ */ z("div", {
					class: "graph-bench",
					children: [/* @__PURE__ */ z(Gh, {
						store: e,
						view: t
					}), /* @__PURE__ */ z(i_, { view: t })]
				}),
				/* @__PURE__ */ z(Dh, {
					view: t,
					isSmall: i
				}),
				/* @__PURE__ */ z(f_, { view: t })
			]
		})]
	});
}
function l_(e) {
	let [t, n] = P(!1);
	return De(() => {
		let t = e.current, r = () => n(t.clientWidth < 560 || t.clientHeight < 440);
		r();
		let i = new ResizeObserver(r);
		return i.observe(t), () => i.disconnect();
	}, []), t;
}
function u_(e, t) {
	return {
		scene: bt(() => {
			let [e, n, r] = [
				t.diagram.value,
				t.layout.value,
				t.shown.value
			];
			return e && n && r ? Xp(e, n, r) : null;
		}),
		known: bt(() => {
			let [n, r, i] = [
				e.circuit.value,
				t.diagram.value,
				t.shown.value
			], a = e.look.value.notes;
			return n && r && i ? {
				circuit: n,
				diagram: r,
				shown: i,
				effects: t.effects.value,
				notes: a
			} : null;
		})
	};
}
function d_({ view: e, store: t }) {
	let n = t.circuit.value;
	return n ? e.diagram.value ? e.diagram.value.cells.length ? null : /* @__PURE__ */ z("p", {
		class: "graph-wait",
		children: "No node is kept: every node is held at its mean."
	}) : /* @__PURE__ */ z("p", {
		class: "graph-wait",
		children: [
			"Arranging ",
			H(n.nodes.length, "node"),
			"…"
		]
	}) : null;
}
function f_({ view: e }) {
	let t = e.shown.value, n = e.diagram.value?.notes ?? [];
	return /* @__PURE__ */ z("p", {
		class: "graph-status",
		children: [t && /* @__PURE__ */ z("span", {
			role: "status",
			children: ro(t)
		}), n.map((e) => /* @__PURE__ */ z("span", { children: e }, e))]
	});
}
function p_({ facts: e, pointer: t, box: n }) {
	let r = t.value;
	if (!e || !r || !n) return null;
	let i = r.x > n.clientWidth - 300, a = r.y > n.clientHeight - 170;
	return /* @__PURE__ */ z("div", {
		class: "graph-tip",
		style: {
			left: i ? "auto" : `${r.x + 16}px`,
			right: i ? `${n.clientWidth - r.x + 12}px` : "auto",
			top: a ? "auto" : `${r.y + 16}px`,
			bottom: a ? `${n.clientHeight - r.y + 12}px` : "auto"
		},
		"aria-hidden": "true",
		children: [/* @__PURE__ */ z("strong", { children: e.title }), /* @__PURE__ */ z("dl", { children: e.lines.map(({ what: e, value: t }) => /* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("dt", { children: e }), /* @__PURE__ */ z("dd", { children: t })] }, e)) })]
	});
}
// src/graph/choose.ts
var m_ = 24, h_ = 2, g_ = 4;
function __(e, t, n, r) {
	let i = /* @__PURE__ */ new Map();
	e.token.forEach((n, r) => {
		let a = e.channel[r];
		t.has(a) && (i.has(a) || i.set(a, []), i.get(a).push([n, e.weight[r]]));
	});
	let a = Math.max(h_, Math.min(g_, Math.floor(m_ / Math.max(1, i.size)))), o = [], s = 0;
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
function v_(e, t, n, r) {
	return e === t ? [] : [`${`${V(e)} of ${V(t)} ${n} weights are drawn`}: the strongest of each channel${r}`];
}
// src/graph/diagram.ts
var y_ = 8, b_ = 16, x_ = [
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
function S_(e, t) {
	let { nodes: n, edges: r } = t === null ? e : Tn(e, t);
	return new C_(e, n, r).build(e.cuts ? t : null);
}
var C_ = class {
	circuit;
	nodes;
	edges;
	cells = [];
	rows = [];
	at = /* @__PURE__ */ new Map();
	source = [];
	target = [];
	weight = [];
	edge = [];
	constructor(e, t, n) {
		this.circuit = e, this.nodes = t, this.edges = n;
	}
	build(e) {
		let { circuit: t, nodes: n, edges: r } = this, i = this.nodesBySite(), { reads: a, final: o } = this.channels(i), { embedding: s, unembedding: c, answers: l } = this.tokenWeights(a, o);
		this.rowsOfEmbedding(s), this.rowsOfLayers(i);
		let u = (i.get("final_resid") ?? []).map((e) => this.node(e, "final_resid"));
		return this.row("final_resid", ["unembedding", ""], ["final_resid"], t.n_layer, !0, u), this.tokenRow("answers", l, "unembedding", () => !0), this.allLinks(s, c), {
			nodes: n,
			edges: r,
			size: e,
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
			patterns: this.patterns(),
			notes: [
				...v_(s.kept.length, s.n, "embedding", ", differing tokens first"),
				...v_(c.kept.length, c.n, "unembedding", ""),
				...e === null ? [] : this.unstored(a, o)
			]
		};
	}
	nodesBySite() {
		let { circuit: e, nodes: t } = this, n = /* @__PURE__ */ new Map();
		t.forEach((t, r) => {
			let i = e.sites[t.site]?.name ?? "?";
			n.has(i) || n.set(i, []), n.get(i).push(r);
		});
		for (let e of n.values()) e.sort((e, n) => t[e].index - t[n].index);
		return n;
	}
	channels(e) {
		let t = (t) => (e.get(t) ?? []).map((e) => this.nodes[e].index);
		return {
			reads: new Set([...e.keys()].filter(K).flatMap(t)),
			final: new Set(t("final_resid"))
		};
	}
	tokenWeights(e, t) {
		let { circuit: n } = this, r = new Set(n.answers.length <= y_ ? n.answers : []), i = __(n.embedding, e, new Set(n.differing), /* @__PURE__ */ new Set()), a = __(n.unembedding, t, /* @__PURE__ */ new Set(), r);
		return {
			embedding: i,
			unembedding: a,
			answers: /* @__PURE__ */ new Set([...a.kept.map(([e]) => e), ...t.size ? r : []])
		};
	}
	rowsOfEmbedding({ kept: e }) {
		let t = new Set(this.circuit.differing), n = new Set(e.map(([e]) => e));
		this.tokenRow("tokens", n, "embedding", (e) => t.has(e));
		let r = [...new Set(e.map(([, e]) => e))].sort((e, t) => e - t).map((e) => this.channelOfEmbedding(e));
		this.row("embedding", ["embedding", ""], [], -1, !0, r);
	}
	rowsOfLayers(e) {
		for (let t = 0; t < this.circuit.n_layer; t++) for (let n of x_) {
			let r = n.flatMap((n) => (e.get(`${t}.${n}`) ?? []).map((e) => this.node(e, n))), i = n.length === 1 ? `${t}.${n[0]}` : `${t}.attn.{q, k, v}`, a = n[0].startsWith("attn") ? "attention" : "MLP", o = n[0].includes("act_in") || n[0].includes("resid");
			this.row(i, [`layer ${t}`, a], n, t, o, r);
		}
	}
	allLinks(e, t) {
		let { circuit: n, nodes: r, edges: i } = this;
		for (let [t, n, r] of e.kept) this.link(`tokens:${t}`, `embedding:${n}`, r, -1);
		let a = r.map((e) => rn(n, e));
		i.source.forEach((e, t) => this.link(a[e], a[i.target[t]], i.weight[t], t));
		for (let [e, n, r] of t.kept) this.link(`final_resid:${n}`, `answers:${e}`, r, -1);
	}
	unstored(e, t) {
		let n = {
			reads: /* @__PURE__ */ new Set(),
			final: /* @__PURE__ */ new Set()
		};
		for (let { site: e, index: t } of this.circuit.nodes) {
			let r = this.circuit.sites[e]?.name ?? "?";
			K(r) && n.reads.add(t), r === "final_resid" && n.final.add(t);
		}
		let r = (/* @__PURE__ */ new Set([...[...e].filter((e) => !n.reads.has(e)), ...[...t].filter((e) => !n.final.has(e))])).size;
		return r ? [`tokens of ${H(r, "channel")} aren't stored`] : [];
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
			let n = xn(wn(t, this.circuit.texts), b_);
			return w_(`${e}:${t}`, "token", e, t, n, -1, -1, r(t));
		});
		this.row(e, [n, ""], [], -1, !1, i);
	}
	channelOfEmbedding(e) {
		return w_(`embedding:${e}`, "channel", "embedding", e, String(e), -1, -1, !1);
	}
	node(e, t) {
		let { index: n, site: r } = this.nodes[e], i = this.circuit.sites[r].name, a = t === "attn.q" || t === "attn.k" || t === "attn.v";
		return w_(rn(this.circuit, this.nodes[e]), a ? "attention" : t === "mlp.post_act" ? "neuron" : "channel", i, n, String(n), e, a ? Math.floor(n / this.circuit.d_head) : -1, !1);
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
			e.set(t.index, r), (K(t.site) ? r.reads : r.writes).push(n);
		});
		let t = (e) => this.cells[e].row;
		return [...e].filter(([, { writes: e, reads: n }]) => e.length && n.length && t(e[0]) < t(n.at(-1))).map(([e, t]) => ({
			channel: e,
			...t
		}));
	}
	patterns() {
		let e = /* @__PURE__ */ new Map();
		return this.cells.forEach(({ row: t, head: n, site: r }, i) => {
			if (n < 0) return;
			let a = e.get(`${t} ${n}`) ?? {
				row: t,
				head: n,
				queriesAndKeys: [],
				values: []
			};
			e.set(`${t} ${n}`, a), (r.endsWith(".v") ? a.values : a.queriesAndKeys).push(i);
		}), [...e.values()].filter(({ queriesAndKeys: e, values: t }) => e.length && t.length);
	}
	meetings() {
		return this.cells.flatMap((e, t) => {
			if (!e.site.endsWith(".attn.q")) return [];
			let n = this.at.get(`${e.site.slice(0, -1)}k:${e.index}`);
			return n === void 0 ? [] : [[t, n]];
		});
	}
};
function w_(e, t, n, r, i, a, o, s) {
	return {
		key: e,
		kind: t,
		site: n,
		index: r,
		text: i,
		node: a,
		head: o,
		isMarked: s
	};
}
// src/graph/layout.worker.ts?worker&inline
var T_ = "(function(){let e=.001,t=e=>[e.columns,...e.rows];function n(e){let n=t(e),r=n.reduce((e,t)=>e+t.length,0),s=e.gaps.reduce((e,t)=>e+t.column.length,0),l=y(1),u=n.map(g),d=a(u,e),f=Math.max(1,Math.min(24,Math.floor(2500/Math.max(1,r)))),p=Math.max(2,Math.min(16,Math.floor(5e5/Math.max(1,s))));for(let t=0;t<f&&d[0]>0;t++){let r=n.map(g);if(t){let e=Float64Array.from(r[0],l);r[0]=c(e,new Float64Array(e.length).fill(1),_(e),n[0])}let s=[1/0,1/0];for(let t=0;t<p;t++){for(let t=1;t<=n.length;t++)o(r,e,n,t%n.length);let t=a(r,e);if(i(t,d)&&(u=r.map(e=>e.slice()),d=t),!i(t,s))break;s=t}}return u.map(_)}function r(e,n,r,i){let a=t(e),o=a.map((e,t)=>c(new Float64Array(e.length),v(e.length),n[t],e)),u=e.gaps.reduce((e,t)=>e+t.column.length,0),d=Math.max(12,Math.min(40,Math.floor(3e6/Math.max(1,u))));for(let t=0;t<d;t++)for(let t=1;t<=a.length;t++){let r=t%a.length,{wish:i,weight:l}=s(o,e,r);o[r]=c(i,l,n[r],a[r])}return r.forEach((t,r)=>{let u=Float64Array.from(t,e=>o[0][e]).sort();if(!u.length)return;let{weight:d}=s(o,e,r+1);for(let e=0;e<4;e++){let e=o[r+1].map((e,t)=>i[r][t]?l(e,a[r+1][t]/2,u):e);o[r+1]=c(e,d,n[r+1],a[r+1])}}),o}let i=(e,t)=>e[0]<t[0]||e[0]===t[0]&&e[1]<t[1];function a(e,t){let n=0,r=0;for(let i of t.gaps){let[t,a]=d(e,i);n+=m(t,a);for(let e=0;e<t.length;e++)r+=Math.abs(t[e]-a[e])}return[n,Math.round(r*1e4)/1e4]}function o(t,n,r,i){let{wish:a,weight:o}=s(t,n,i),l=a.map((n,r)=>o[r]>e?n:t[i][r]),u=_(l),d=o.reduce((e,t)=>e+t,0);u.length*d<=4e5&&p(u,f(t,n,i)),t[i]=c(l,o,u,r[i])}function s(t,n,r){let i=new Float64Array(t[r].length),a=new Float64Array(i.length).fill(e);for(let{row:e,column:o,block:s,offset:c}of n.gaps){if(r!==0&&r!==e+1)continue;let n=r===0?o:s,l=r===0?t[e+1]:t[0],u=r===0?s:o,d=r===0?1:-1;for(let e=0;e<n.length;e++){let t=n[e];i[t]=i[t]+l[u[e]]+d*c[e],a[t]=a[t]+1}}for(let e=0;e<i.length;e++)i[e]=i[e]/a[e];return{wish:i,weight:a}}function c(e,t,n,r){let i=n.length,a=new Float64Array(i),o=new Float64Array(i),s=new Float64Array(i),c=new Int32Array(i),l=0,u=0;for(let d=0;d<i;d++){let i=n[d];a[d]=l+r[i]/2,l+=r[i];let f=e[i]-a[d],p=t[i],m=1;for(;u&&o[u-1]>=f;){u--;let e=s[u]+p;f=(o[u]*s[u]+f*p)/e,p=e,m+=c[u]}o[u]=f,s[u]=p,c[u++]=m}let d=new Float64Array(i);for(let e=0,t=0;e<u;e++)for(let r=t+c[e];t<r;t++)d[n[t]]=o[e]+a[t];return d}function l(e,t,n){let r=u(n,e),i=n[Math.min(r,n.length-1)];return r>0&&e-n[r-1]<=Math.abs(i-e)&&(i=n[r-1]),Math.abs(e-i)>=t?e:e<i-1e-6?i-t:i+t}function u(e,t){let n=0,r=e.length;for(;n<r;){let i=n+r>>1;e[i]<t?n=i+1:r=i}return n}function d(e,t){let n=t.column.length,r=new Float64Array(n),i=new Float64Array(n);for(let a=0;a<n;a++)r[a]=e[0][t.column[a]],i[a]=e[t.row+1][t.block[a]]+t.offset[a];return[r,i]}function f(e,t,n){let r=e[n].length,i=new Float64Array(r*r);for(let a of t.gaps){if(n!==0&&n!==a.row+1)continue;let[t,o]=d(e,a),s=n===0?a.column:a.block,c=n===0?o:t,l=_(c),u=new Float64Array(r);for(let e=0;e<l.length;){let t=e;for(;t<l.length&&c[l[t]]===c[l[e]];)t++;for(let n=e;n<t;n++){let e=s[l[n]];for(let t=0;t<r;t++)i[e*r+t]=i[e*r+t]+u[t]}for(let n=e;n<t;n++)u[s[l[n]]]++;e=t}}return i}function p(e,t){let n=e.length;for(let r=!0;r;){r=!1;for(let i=0;i+1<n;i++){let a=e[i],o=e[i+1];t[a*n+o]<=t[o*n+a]||(e[i]=o,e[i+1]=a,r=!0)}}}function m(e,t){let n=h(e),r=h(t),i=r.length,a=e.map((e,a)=>u(n,e)*i+u(r,t[a])).sort(),o=new Int32Array(i+1),s=0;return a.forEach((e,t)=>{let n=e%i+1,r=0;for(let e=n;e>0;e-=e&-e)r+=o[e];s+=t-r;for(let e=n;e<=i;e+=e&-e)o[e]++}),s}function h(e){return Float64Array.from(new Set(e)).sort()}function g(e){let t=-e.reduce((e,t)=>e+t,0)/2;return e.map(e=>(t+=e,t-e/2))}function _(e){return Int32Array.from(e,(e,t)=>t).sort((t,n)=>e[t]-e[n]||t-n)}let v=e=>new Float64Array(e).fill(1);function y(e){let t=e;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,1|t);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/4294967296}}function b(e,t){let n=0;for(let t of e)n+=(t.codePointAt(0)??0)>11903?1.7:1;return n*.62*t}let x={size:11,isUpright:!1,margin:8,columnMargin:20},S={size:10,isUpright:!0,margin:4,columnMargin:8},C=1250;function w(e){let t=E(e),i=D(e,t.length),a=e.rows.map(t=>t.isOfColumns?i:O(e,t)),o=new Map(t.map((e,t)=>[e,t])),{problem:s,blocks:c}=j(e,a,o),l=c.map(e=>e.map(e=>e.cells.length===1)),u=r(s,n(s),N(e,o),l),d=0,f=0,p=[s.columns,...s.rows];u.forEach((e,t)=>e.forEach((e,n)=>{d=Math.min(d,e-p[t][n]/2),f=Math.max(f,e+p[t][n]/2)}));let m=e.cells.length,h={width:f-d,x:new Float64Array(m),w:new Float64Array(m),h:new Float64Array(m),isUpright:a.map(e=>e.isUpright),heads:[]};return e.cells.forEach((t,n)=>{let[r,i]=T(t.text,a[t.row]);h.w[n]=r,h.h[n]=i,e.rows[t.row].isOfColumns&&(h.x[n]=u[0][o.get(t.index)]-d)}),c.forEach((e,t)=>e.forEach((e,n)=>{let r=u[t+1][n]-d;if(e.cells.forEach((t,n)=>h.x[t]=r+e.offsets[n]),e.head<0)return;let i=e.captions.map(e=>({...e,x:r+e.x}));h.heads.push({row:t,head:e.head,x:r,width:e.width-14,captions:i})})),h}function T(e,t){let n=Math.max(24,Math.round(b(e,t.size))+12),r=t.size+9;return t.isUpright?[r,n]:[n,r]}function E(e){let t=/* @__PURE__ */ new Set;for(let n of e.rows)if(n.isOfColumns)for(let r of n.cells)t.add(e.cells[r].index);return[...t].sort((e,t)=>e-t)}function D(e,t){let n=0;for(let t of e.rows)if(t.isOfColumns)for(let r of t.cells)n=Math.max(n,T(e.cells[r].text,x)[0]);return t*(n+x.columnMargin)<=C?x:S}function O(e,t){return k(e,t,x).reduce((e,t)=>e+t.width,0)<=C?x:S}function k(e,t,n){let r=t=>e.cells[t];if(r(t.cells[0]).kind!==`attention`)return t.cells.map(e=>{let t=T(r(e).text,n)[0]+n.margin;return{cells:[e],offsets:[0],width:t,head:-1,captions:[]}});let i=/* @__PURE__ */ new Map;for(let e of t.cells){let{head:t}=r(e);i.has(t)||i.set(t,[]),i.get(t).push(e)}return[...i].sort(([e],[t])=>e-t).map(([e,t])=>A(e,t,r,n))}function A(e,t,n,r){let i=15,a=e=>{let t=i+e/2;return i+=e+r.margin,t},o=[],s=(e,t)=>o.push({x:a(r.isUpright?r.size+4:b(e,r.size)),text:e,site:t});s(`head ${e}`,``);let c=t.map((e,o)=>{let c=n(e);return(o===0||n(t[o-1]).site!==c.site)&&(i+=r.margin/2,s(c.site.slice(-1),c.site)),a(T(c.text,r)[0])}),l=i-r.margin+8+7;return{cells:t,offsets:c.map(e=>e-l/2),width:l,head:e,captions:o.map(e=>({...e,x:e.x-l/2}))}}function j(e,t,n){let{cells:r,rows:i}=e,a=new Float64Array(n.size),o=i.map((n,r)=>n.isOfColumns?[]:k(e,n,t[r])),s=new Int32Array(r.length),c=new Float64Array(r.length);r.forEach(e=>{if(!i[e.row].isOfColumns)return;let r=n.get(e.index),o=t[e.row];a[r]=Math.max(a[r],T(e.text,o)[0]+o.columnMargin)});for(let e of o)e.forEach((e,t)=>e.cells.forEach((n,r)=>{s[n]=t,c[n]=e.offsets[r]}));let l=M(e,n,s,c);return{problem:{columns:a,rows:o.map(e=>Float64Array.from(e,e=>e.width)),gaps:l},blocks:o}}function M(e,t,n,r){let{cells:i,rows:a,links:o}=e,s=Int32Array.from(i,e=>a[e.row].isOfColumns?t.get(e.index):-1),c=Int32Array.from(i,e=>e.row),l=new Int32Array(2*a.length),{source:u,target:d}=o,f=e=>s[u[e]]>=0?2*c[d[e]]:2*c[u[e]]+1;for(let e=0;e<u.length;e++)l[f(e)]++;let p=Array.from(l,(e,t)=>({row:t>>1,column:new Int32Array(e),block:new Int32Array(e),offset:new Float64Array(e)}));l.fill(0);for(let e=0;e<u.length;e++){let t=f(e),[i,a]=t%2?[d[e],u[e]]:[u[e],d[e]],{column:o,block:c,offset:m}=p[t],h=l[t]++;o[h]=s[i],c[h]=n[a],m[h]=r[a]}return p.filter(e=>e.column.length)}function N(e,t){let n=e.rows.map(()=>[]);for(let{channel:r,writes:i,reads:a}of e.streams){let o=e.cells[i[0]].row,s=e.cells[a.at(-1)].row;for(let e=o+1;e<s;e++)n[e].push(t.get(r))}return n.map(e=>Int32Array.from(e))}self.onmessage=({data:e})=>self.postMessage(w(e))})();", E_ = typeof self < "u" && self.Blob && new Blob(["(self.URL || self.webkitURL).revokeObjectURL(self.location.href);", T_], { type: "text/javascript;charset=utf-8" });
function D_(e) {
	let t;
	try {
		if (t = E_ && (self.URL || self.webkitURL).createObjectURL(E_), !t) throw "";
		let n = new Worker(t, { name: e?.name });
		return n.addEventListener("error", () => {
			(self.URL || self.webkitURL).revokeObjectURL(t);
		}), n;
	} catch {
		return new Worker("data:text/javascript;charset=utf-8," + encodeURIComponent(T_), { name: e?.name });
	}
}
// src/graph/paths.ts
function O_(e) {
	let t = e.cells.length, n = new Int32Array(t).fill(-1);
	e.streams.forEach(({ writes: e, reads: t }, r) => {
		for (let t of e) n[t] = r;
		for (let e of t) n[e] = r;
	});
	let r = new Int32Array(t).fill(-1);
	return e.patterns.forEach(({ queriesAndKeys: e, values: t }, n) => {
		for (let i of [...e, ...t]) r[i] = n;
	}), {
		up: k_(e.links.source, t),
		down: k_(e.links.target, t),
		stream: n,
		pattern: r
	};
}
function k_(e, t) {
	let n = new Int32Array(t + 1);
	for (let t of e) n[t + 1]++;
	for (let e = 0; e < t; e++) n[e + 1] = n[e + 1] + n[e];
	let r = n.slice(), i = new Int32Array(e.length);
	return e.forEach((e, t) => i[r[e]++] = t), {
		start: n,
		list: i
	};
}
function A_(e, t, n, r) {
	let i = {
		cells: new Uint8Array(e.cells.length),
		links: new Uint8Array(e.links.source.length),
		streams: e.streams.map(() => [1, 0]),
		patterns: new Uint8Array(e.patterns.length)
	};
	for (let a of [!0, !1]) j_(e, t, n, r, a, i);
	for (let [t, a] of e.meetings) r.includes(t) && n.cells[a] && (i.cells[a] = 1), r.includes(a) && n.cells[t] && (i.cells[t] = 1);
	return i;
}
function j_(e, t, n, r, i, a) {
	let { cells: o, links: s, streams: c } = e, l = new Uint8Array(o.length), u = [], d = (e) => {
		!l[e] && n.cells[e] && (l[e] = 1, a.cells[e] = 1, u.push(e));
	};
	r.forEach(d);
	let { start: f, list: p } = i ? t.up : t.down, m = i ? s.target : s.source;
	for (let r = u.pop(); r !== void 0; r = u.pop()) {
		for (let e = f[r]; e < f[r + 1]; e++) {
			let t = p[e];
			n.links[t] && (a.links[t] = 1, d(m[t]));
		}
		let s = t.pattern[r];
		if (s >= 0) {
			let { queriesAndKeys: t, values: o } = e.patterns[s], [c, l] = i ? [t, o] : [o, t];
			if (c.includes(r)) for (let e of l) n.cells[e] && (a.patterns[s] = 1, d(e));
		}
		let l = t.stream[r];
		if (l < 0) continue;
		let u = o[r].row, [h, g] = i ? [c[l].writes, c[l].reads] : [c[l].reads, c[l].writes];
		if (h.includes(r)) for (let e of g) {
			let t = o[e].row;
			if ((i ? t <= u : t >= u) || !n.cells[e]) continue;
			d(e);
			let r = a.streams[l], s = i ? [u, t] : [t, u];
			a.streams[l] = r[0] > r[1] ? s : [Math.min(r[0], s[0]), Math.max(r[1], s[1])];
		}
	}
}
// src/graph/view.ts
var M_ = class {
	store;
	diagram;
	effects;
	shown;
	layout;
	lookedAt;
	lit;
	staysLit;
	cellOf;
	picked = L([]);
	held = L(null);
	pointed = L(null);
	command = L(null);
	zoom = L(1);
	drawn = L("");
	places;
	stop;
	worker = null;
	constructor(e) {
		this.store = e, this.places = Ni(e, "places", () => L(null));
		let t = (t) => it(() => t(e.look.value)), n = t((e) => e.size), [r, i] = [t((e) => e.hiddenLayers), t((e) => e.hiddenKinds)], [a, o] = [t((e) => e.weightAtLeast), t((e) => e.effectAtLeast)], s = (e, t) => ({
			weightAtLeast: e,
			effectAtLeast: t,
			hiddenLayers: r.value,
			hiddenKinds: i.value
		}), c = it(() => {
			let t = e.circuit.value, r = this.places.peek();
			return r !== null && r.circuit === t && r.diagram.size === n.value ? r : t && {
				circuit: t,
				diagram: S_(t, n.value)
			};
		});
		this.diagram = it(() => {
			let t = this.places.value;
			return t && t.circuit === e.circuit.value ? t.diagram : null;
		}), this.effects = it(() => {
			let t = e.circuit.value, n = this.diagram.value;
			return t && n && n.size === null ? Lh(t, e.behaviour.value, n) : null;
		}), this.shown = it(() => {
			let e = this.diagram.value;
			return e && Vh(e, s(a.value, o.value), this.effects.value);
		}), this.layout = it(() => {
			let e = this.places.value;
			if (!e || !this.diagram.value) return null;
			let t = s(0, 0);
			return zp(e.diagram, e.across, (n) => Rh(e.diagram, t, n));
		}), this.cellOf = it(() => new Map(this.diagram.value?.cells.map((e, t) => [e.key, t]))), this.lookedAt = it(() => e.hovered.value ?? this.pointed.value);
		let l = t(({ notes: e }) => e.pins), u = () => [e.selected.value, this.held.value], d = it(() => this.diagram.value && O_(this.diagram.value)), f = (e) => this.findShown(e) !== null;
		this.lit = this.litBy(d, () => [...f(this.lookedAt.value) ? [this.lookedAt.value] : u(), ...l.value]), this.staysLit = this.litBy(d, () => [...u(), ...l.value]);
		let p = [this.keepPlacing(c), this.keepPicksOfOneCircuit()];
		this.stop = () => p.forEach((e) => e());
	}
	litBy(e, t) {
		let n = it(() => {
			let e = t().flatMap((e) => this.findShown(e) ?? []);
			return [...new Set(e)].sort((e, t) => e - t).join();
		});
		return it(() => {
			let t = n.value.split(",").filter(Boolean).map(Number);
			return !t.length || !this.diagram.value || !e.value || !this.shown.value ? null : A_(this.diagram.value, e.value, this.shown.value, t);
		});
	}
	find(e) {
		return e === null ? null : this.cellOf.value.get(e) ?? null;
	}
	findShown(e) {
		let t = this.find(e);
		return t !== null && this.shown.value?.cells[t] ? t : null;
	}
	end() {
		this.stop(), this.worker?.terminate();
	}
	keepPlacing(e) {
		let t = null, n = null, r = (e) => e === this.places.peek(), i = (e, t) => this.places.value = {
			...e,
			across: t
		}, a = (e) => {
			t = e, this.worker.postMessage(e.diagram);
		};
		try {
			this.worker = new D_(), this.worker.onmessage = ({ data: e }) => {
				let [o, s] = [t, n];
				t = n = null, s && r(s) || (s && a(s), o && i(o, e));
			}, this.worker.onerror = () => {
				this.worker?.terminate(), this.worker = null;
				let e = n ?? t;
				e && i(e, Cp(e.diagram));
			};
		} catch {
			this.worker = null;
		}
		return R(() => {
			let o = e.value;
			!o || !t && r(o) || (this.worker ? t ? n = o : a(o) : i(o, Cp(o.diagram)));
		});
	}
	keepPicksOfOneCircuit() {
		return R(() => {
			this.store.circuit.value, this.picked.value = [], this.held.value = null, this.pointed.value = null;
		});
	}
};
// src/graph/page.tsx
function N_({ store: e }) {
	let t = e.route.value, n = t.page === "circuit" ? t.id : "";
	return e.circuit.value?.card.id === n ? /* @__PURE__ */ z(P_, { store: e }) : /* @__PURE__ */ z(Pt, {
		store: e,
		id: n
	});
}
function P_({ store: e }) {
	let t = I(null), n = Oe(() => new M_(e), [e]);
	Ee(() => () => n.end(), [n]);
	let r = I(null);
	return Dt(() => {
		let t = e.route.value, n = e.circuit.value;
		if (t.page !== "circuit" || n?.card.id !== t.id) return;
		let i = r.current !== n;
		r.current = n, t.node !== e.look.peek().selected && (i ? e.set({ selected: t.node }) : e.change({ selected: t.node }));
	}), Dt(() => {
		let t = e.selected.value, n = e.route.peek();
		n.page === "circuit" && e.circuit.peek()?.card.id === n.id && n.node !== t && e.router.go({
			...n,
			node: t
		}, !0);
	}), Ee(() => {
		let r = (r) => {
			let i = r.composedPath();
			t.current && (i.includes(t.current) || r.target === document.body && F_(t.current)) && L_(r, i[0], e, n, t.current) && r.preventDefault();
		};
		return document.addEventListener("keydown", r), () => document.removeEventListener("keydown", r);
	}, [n]), /* @__PURE__ */ z("div", {
		class: "graph-page",
		ref: t,
		children: [
			/* @__PURE__ */ z("div", {
				class: "graph-head",
				children: [/* @__PURE__ */ z(r_, {
					store: e,
					view: n
				}), /* @__PURE__ */ z(Ka, {
					store: e,
					view: n
				})]
			}),
			/* @__PURE__ */ z(c_, {
				store: e,
				view: n
			}),
			/* @__PURE__ */ z("aside", {
				class: "panel",
				children: [/* @__PURE__ */ z(vi, { store: e }), e.selected.value ? /* @__PURE__ */ z(Fa, { store: e }) : /* @__PURE__ */ z(si, { store: e })]
			})
		]
	});
}
function F_(e) {
	return e.getRootNode().host?.id === "gossamer";
}
function I_(e) {
	let t = e.querySelector(".graph-name"), n = e.querySelector(".node-name[aria-expanded=false]");
	return t ? t.focus() : n?.click(), t !== null || n !== null;
}
function L_(e, t, n, r, i) {
	if (t instanceof HTMLInputElement && t.type !== "range" && t.type !== "checkbox" || t instanceof HTMLTextAreaElement || t instanceof HTMLSelectElement || e.altKey) return !1;
	let a = e.key.toLowerCase();
	if (e.ctrlKey || e.metaKey) {
		if (a === "z") e.shiftKey ? n.redo() : n.undo();
		else if (a === "y") n.redo();
		else return !1;
		return !0;
	}
	if (a === "/") i.querySelector(".graph-search input")?.focus();
	else if (a === "n") return I_(i);
	else if (a === "+" || a === "=") a_(r, 1.3);
	else if (a === "-") a_(r, 1 / 1.3);
	else if (a === "0") r.command.value = { do: "fit" };
	else return !1;
	return !0;
}
// src/many/graphs.tsx
var R_ = 400, z_ = 112, B_ = 13;
function V_({ store: e, left: t, right: n, overlap: r }) {
	let i = yt(null), a = Oe(() => ({
		nodes: new Set(r.nodes.shared),
		edges: new Set(r.edges.shared.map(({ source: e, target: t }) => `${e} ${t}`))
	}), [r]);
	return Math.max(t.nodes.length, n.nodes.length) > R_ ? null : /* @__PURE__ */ z("section", {
		"aria-labelledby": "mn-drawn",
		children: [
			/* @__PURE__ */ z("h2", {
				id: "mn-drawn",
				children: "Graphs"
			}),
			/* @__PURE__ */ z("div", {
				class: "mn-two",
				children: [/* @__PURE__ */ z(U_, {
					store: e,
					circuit: t,
					side: "left",
					shared: a,
					pointed: i
				}), /* @__PURE__ */ z(U_, {
					store: e,
					circuit: n,
					side: "right",
					shared: a,
					pointed: i
				})]
			}),
			/* @__PURE__ */ z("p", {
				class: "remark",
				children: "Filled: in both. Lines that only one circuit has are faint. Each graph is laid out for itself; the pointer marks a node in both."
			})
		]
	});
}
function H_(e) {
	let t = S_(e, null), n = (e) => t.cells[e].node >= 0, r = Vh(t, {
		weightAtLeast: 0,
		effectAtLeast: 0,
		hiddenLayers: [],
		hiddenKinds: []
	}, null), i = r.cells.map((e, t) => n(t) ? e : 0);
	return Xp(t, zp(t, Cp(t), n), {
		...r,
		cells: i
	});
}
function U_({ store: e, circuit: t, side: n, shared: r, pointed: i }) {
	let a = I(null), o = rr(a), s = Oe(() => H_(t), [t]), { layout: c, diagram: l } = s, u = Math.min(1, (o - z_) / Math.max(1, c.width)), d = (n) => e.router.go({
		page: "circuit",
		id: t.card.id,
		node: n
	}), f = Infinity, p = c.rows.filter((e) => f - e.y * u >= B_ && (f = e.y * u, !0));
	return /* @__PURE__ */ z("div", {
		ref: a,
		class: `mn-graph mn-of-${n}`,
		children: [/* @__PURE__ */ z("h3", {
			class: `mn-part mn-is-${n}`,
			children: q(t.card.name, 60)
		}), /* @__PURE__ */ z("svg", {
			width: o,
			height: c.height * u,
			role: "img",
			"aria-label": `The ${n} circuit's graph; the lists below name what is in both and what only one has.`,
			children: [p.map((e) => /* @__PURE__ */ z("text", {
				x: 0,
				y: e.y * u + 4,
				children: l.rows[e.row].name
			}, e.row)), /* @__PURE__ */ z("g", {
				transform: `translate(${z_} 0) scale(${u})`,
				children: [/* @__PURE__ */ z(W_, {
					scene: s,
					shared: r
				}), /* @__PURE__ */ z(G_, {
					scene: s,
					shared: r,
					pointed: i,
					see: d
				})]
			})]
		})]
	});
}
function W_({ scene: e, shared: t }) {
	let { diagram: n, order: r, largest: i, pieces: a } = e, { source: o, target: s, weight: c, edge: l } = n.links;
	return /* @__PURE__ */ z(x, { children: [a.map(({ x: e, top: t, bottom: n }, r) => /* @__PURE__ */ z("line", {
		class: "mn-stream",
		x1: e,
		x2: e,
		y1: t,
		y2: n
	}, r)), [...r].map((r) => {
		if (l[r] < 0) return null;
		let [a, u, d, f] = tm(e, r), p = (u + f) / 2, m = t.edges.has(`${n.cells[o[r]].key} ${n.cells[s[r]].key}`);
		return /* @__PURE__ */ z("path", {
			class: `mn-link ${c[r] < 0 ? "neg" : "pos"} ${m ? "" : "mn-faint"}`,
			d: `M${a} ${u}C${a} ${p} ${d} ${p} ${d} ${f}`,
			"stroke-width": Rf(c[r], i)
		}, `e${r}`);
	})] });
}
function G_({ scene: { diagram: e, layout: t, shown: n }, shared: r, pointed: i, see: a }) {
	let { x: o, y: s, w: c, h: l } = t;
	return /* @__PURE__ */ z(x, { children: e.cells.map(({ key: e, kind: t }, u) => {
		if (!n.cells[u] || Number.isNaN(s[u])) return null;
		let d = r.nodes.has(e);
		return /* @__PURE__ */ z("rect", {
			class: `mn-cell ${d ? "mn-both" : ""} ${i.value === e ? "mn-pointed" : ""}`,
			x: o[u] - c[u] / 2,
			y: s[u] - l[u] / 2,
			width: c[u],
			height: l[u],
			rx: Hf(t, c[u], l[u]),
			onPointerOver: () => void (i.value = e),
			onPointerLeave: () => void (i.value = null),
			onClick: () => a(e),
			children: /* @__PURE__ */ z("title", { children: `${e}, ${d ? "in both" : "only here"}` })
		}, e);
	}) });
}
// src/many/overlap.ts
function K_(e, t, n) {
	let r = e + t + n;
	return r === 0 ? 1 : e / r;
}
function q_(e, t) {
	return {
		nodes: Y_(e, t),
		edges: X_(e, t)
	};
}
function J_(e, t, n) {
	return {
		shared: e,
		left: t,
		right: n,
		jaccard: K_(e.length, t.length, n.length)
	};
}
function Y_(e, t) {
	let [n, r] = [new Set(W(e)), new Set(W(t))];
	return J_([...n].filter((e) => r.has(e)), [...n].filter((e) => !r.has(e)), [...r].filter((e) => !n.has(e)));
}
function X_(e, t) {
	let [n, r] = [W(e), W(t)], i = /* @__PURE__ */ new Map();
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
	return J_(c.filter((e) => e.left !== null && e.right !== null), c.filter((e) => e.right === null), c.filter((e) => e.left === null));
}
function Z_({ card: e }, { card: t }) {
	return e.model_hash === t.model_hash && e.task !== t.task ? "Both are of the same model, for different tasks. What they share is kept for both; it need not do the same in both, and losses of different tasks don't compare." : e.model_hash === t.model_hash ? e.full_loss === t.full_loss ? null : `Both are of the same model and task, measured on other pairs${Q_(e.seed, t.seed)}. So the whole model's loss is another too, and the difference of the circuits' losses is in part that of the pairs.` : "These circuits belong to different models, by their hashes. A channel's number means the same in both only if they are snapshots of one training run; otherwise what they share below is chance.";
}
function Q_(e, t) {
	return e === t ? "" : `: seeds ${e} and ${t} drew different ones`;
}
function $_(e, t) {
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
	let a = Y_(e, t);
	for (let e of [
		"shared",
		"left",
		"right"
	]) for (let t of a[e]) {
		let [r, i] = on(t);
		n.get(r)?.[e].push(i);
	}
	return [...n.values()].filter((e) => e.shared.length + e.left.length + e.right.length > 0).reverse();
}
// src/many/picture.tsx
var ev = 150, tv = 92, nv = 30;
function rv({ store: e, rows: t, left: n, right: r }) {
	let i = I(null), a = rr(i), o = (t, n) => e.router.go({
		page: "circuit",
		id: n,
		node: t
	});
	return /* @__PURE__ */ z("div", {
		ref: i,
		class: "mn-picture",
		children: [/* @__PURE__ */ z("svg", {
			width: a,
			height: t.length * nv + 4,
			role: "img",
			"aria-label": "Channels of each site that the circuits keep; the lists below name them.",
			children: t.map((e, t) => /* @__PURE__ */ z(av, {
				row: e,
				y: t * nv + nv / 2,
				width: a,
				go: (e, t) => o(e, t === "right" ? r : n)
			}, e.name))
		}), /* @__PURE__ */ z("ul", {
			class: "mn-legend",
			children: [iv.map(({ kind: e, says: t }) => /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z("svg", {
				width: "10",
				height: "20",
				"aria-hidden": "true",
				children: /* @__PURE__ */ z("rect", {
					class: `mn-is-${e}`,
					x: "3",
					y: ov[e].from + 10,
					width: "4",
					height: ov[e].height,
					rx: "1.5"
				})
			}), t] }, e)), /* @__PURE__ */ z("li", { children: "at the end of a row: only left · in both · only right" })]
		})]
	});
}
var iv = [
	{
		kind: "left",
		says: "only left"
	},
	{
		kind: "shared",
		says: "in both"
	},
	{
		kind: "right",
		says: "only right"
	}
];
function av({ row: e, y: t, width: n, go: r }) {
	let i = n - tv, a = (t) => ev + (t + .5) / e.width * (i - ev);
	return /* @__PURE__ */ z("g", { children: [
		/* @__PURE__ */ z("text", {
			class: "mn-site",
			x: 0,
			y: t + 4,
			children: e.name
		}),
		/* @__PURE__ */ z("line", {
			class: "mn-track",
			x1: ev,
			x2: i,
			y1: t,
			y2: t
		}),
		iv.map(({ kind: n, says: i }) => /* @__PURE__ */ z(cv, {
			kind: n,
			channels: e[n],
			x: a,
			y: t,
			say: (t) => `${e.name}:${t}, ${i}`,
			go: (t) => r(`${e.name}:${t}`, n)
		}, n)),
		/* @__PURE__ */ z("text", {
			class: "mn-tally",
			x: n,
			y: t + 4,
			"text-anchor": "end",
			children: [/* @__PURE__ */ z("title", { children: `${e.left.length} only left, ${e.shared.length} in both, ${e.right.length} only right` }), `${e.left.length} · ${e.shared.length} · ${e.right.length}`]
		})
	] });
}
var ov = {
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
}, sv = 120;
function cv({ kind: e, channels: t, x: n, y: r, say: i, go: a }) {
	let { from: o, height: s } = ov[e];
	if (t.length > sv) {
		let i = t.map((e) => `M${(n(e) - 1).toFixed(1)} ${r + o}h2v${s}h-2z`).join("");
		return /* @__PURE__ */ z("path", {
			class: `mn-is-${e}`,
			d: i
		});
	}
	return /* @__PURE__ */ z("g", { children: t.map((t) => /* @__PURE__ */ z("rect", {
		class: `mn-dot mn-is-${e}`,
		x: n(t) - 2,
		y: r + o,
		width: 4,
		height: s,
		rx: 1.5,
		onClick: () => a(t),
		children: /* @__PURE__ */ z("title", { children: i(t) })
	}, t)) });
}
// src/many/pieces.tsx
function lv({ text: e }) {
	return /* @__PURE__ */ z("span", {
		title: q(e, 400),
		children: q(e, 48)
	});
}
function uv(e, t) {
	let [n, r] = P({
		id: e,
		loaded: { state: "waiting" }
	}), [i, a] = P(0), o = ke(() => a((e) => e + 1), []);
	return Ee(() => {
		let n = !0, i = (t) => n && r({
			id: e,
			loaded: t
		});
		return i({ state: "waiting" }), t(e).then((e) => i({
			state: "there",
			value: e
		}), (e) => i({
			state: "failed",
			why: jt(e),
			again: o
		})), () => {
			n = !1;
		};
	}, [e, i]), n.id === e ? n.loaded : { state: "waiting" };
}
function dv({ loaded: e, what: t }) {
	return e.state === "failed" ? /* @__PURE__ */ z("div", {
		class: "page-notice",
		role: "alert",
		children: [/* @__PURE__ */ z("p", { children: At(`${t} can't be shown: ${e.why}`) }), /* @__PURE__ */ z("button", {
			type: "button",
			onClick: e.again,
			children: "Try again"
		})]
	}) : /* @__PURE__ */ z("p", {
		class: "page-notice",
		role: "status",
		children: [
			"Loading ",
			t,
			"…"
		]
	});
}
var fv = 6;
function pv(e, t) {
	let n = e.circuit.peek();
	if (n?.card.id === t) return Promise.resolve(n);
	let r = Ni(e, "circuits", () => /* @__PURE__ */ new Map()), i = r.get(t) ?? e.source.circuit(t);
	r.delete(t), r.set(t, i), i.catch(() => r.delete(t));
	for (let e of r.keys()) r.size > fv && r.delete(e);
	return i;
}
// src/many/compare.tsx
function mv({ store: e }) {
	let t = e.route.value, [n, r] = t.page === "compare" ? [t.left, t.right] : ["", ""], i = uv(n, (t) => pv(e, t)), a = uv(r, (t) => pv(e, t));
	return /* @__PURE__ */ z("div", {
		class: "page",
		children: [
			/* @__PURE__ */ z("header", {
				class: "page-head",
				children: /* @__PURE__ */ z("h1", { children: "Side by side" })
			}),
			/* @__PURE__ */ z(hv, {
				store: e,
				left: n,
				right: r
			}),
			i.state === "there" ? a.state === "there" ? /* @__PURE__ */ z(gv, {
				store: e,
				left: i.value,
				right: a.value
			}) : /* @__PURE__ */ z(dv, {
				loaded: a,
				what: "the right circuit"
			}) : /* @__PURE__ */ z(dv, {
				loaded: i,
				what: "the left circuit"
			})
		]
	});
}
function hv({ store: e, left: t, right: n }) {
	let r = e.index.value?.circuits ?? [], i = (t, n, i) => /* @__PURE__ */ z("label", {
		class: `mn-side mn-${t}`,
		children: [t, /* @__PURE__ */ z("select", {
			value: n,
			onChange: (n) => {
				let r = n.currentTarget.value;
				e.router.go({
					page: "compare",
					left: t === "left" ? r : i,
					right: t === "left" ? i : r
				});
			},
			children: r.map((e) => /* @__PURE__ */ z("option", {
				value: e.id,
				children: q(`${e.name}, ${e.task}, ${e.model}`, 80)
			}, e.id))
		})]
	});
	return /* @__PURE__ */ z("div", {
		class: "page-tools",
		children: [
			i("left", t, n),
			/* @__PURE__ */ z("button", {
				type: "button",
				onClick: () => e.router.go({
					page: "compare",
					left: n,
					right: t
				}),
				children: ["⇄ ", /* @__PURE__ */ z("span", {
					class: "sr-only",
					children: "Exchange left and right"
				})]
			}),
			i("right", n, t)
		]
	});
}
function gv({ store: e, left: t, right: n }) {
	let r = Oe(() => q_(t, n), [t, n]), { nodes: i, edges: a } = r, o = Oe(() => $_(t, n), [t, n]), s = Z_(t, n);
	return /* @__PURE__ */ z(x, { children: [
		s && /* @__PURE__ */ z("p", {
			class: "mn-warning",
			role: "note",
			children: s
		}),
		/* @__PURE__ */ z("p", {
			class: "mn-graphs",
			children: [
				"Graphs:",
				" ",
				[t.card, n.card].map((t, n) => /* @__PURE__ */ z("span", { children: [n === 0 ? "left, " : "; right, ", /* @__PURE__ */ z(tn, {
					store: e,
					to: {
						page: "circuit",
						id: t.id,
						node: null
					},
					children: q(t.name, 60)
				})] }, n))
			]
		}),
		/* @__PURE__ */ z("div", {
			class: "mn-two",
			children: [/* @__PURE__ */ z("section", {
				"aria-labelledby": "mn-figures",
				children: [/* @__PURE__ */ z("h2", {
					id: "mn-figures",
					children: "Figures"
				}), /* @__PURE__ */ z("div", {
					class: "scroller",
					tabIndex: 0,
					role: "region",
					"aria-label": "Figures of both",
					children: /* @__PURE__ */ z(yv, {
						left: t.card,
						right: n.card
					})
				})]
			}), /* @__PURE__ */ z("section", {
				"aria-labelledby": "mn-shared",
				children: [
					/* @__PURE__ */ z("h2", {
						id: "mn-shared",
						children: "What they share"
					}),
					/* @__PURE__ */ z(bv, {
						what: "nodes",
						split: i
					}),
					/* @__PURE__ */ z(bv, {
						what: "edges",
						split: a
					}),
					/* @__PURE__ */ z("p", {
						class: "remark",
						children: "The share of all that is in either that is in both (Jaccard index); edges are the same if they join the same nodes, whatever their weights."
					})
				]
			})]
		}),
		/* @__PURE__ */ z(V_, {
			store: e,
			left: t,
			right: n,
			overlap: r
		}),
		/* @__PURE__ */ z("section", {
			"aria-labelledby": "mn-channels",
			children: [/* @__PURE__ */ z("h2", {
				id: "mn-channels",
				children: "Channels"
			}), /* @__PURE__ */ z(rv, {
				store: e,
				rows: o,
				left: t.card.id,
				right: n.card.id
			})]
		}),
		/* @__PURE__ */ z("section", {
			"aria-labelledby": "mn-nodes",
			children: [/* @__PURE__ */ z("h2", {
				id: "mn-nodes",
				children: "Nodes"
			}), /* @__PURE__ */ z("div", {
				class: "mn-three",
				children: [
					/* @__PURE__ */ z(Cv, {
						store: e,
						title: "in both",
						keys: i.shared,
						id: t.card.id,
						kind: "shared"
					}),
					/* @__PURE__ */ z(Cv, {
						store: e,
						title: "only left",
						keys: i.left,
						id: t.card.id,
						kind: "left"
					}),
					/* @__PURE__ */ z(Cv, {
						store: e,
						title: "only right",
						keys: i.right,
						id: n.card.id,
						kind: "right"
					})
				]
			})]
		}),
		/* @__PURE__ */ z("section", {
			"aria-labelledby": "mn-edges",
			children: [/* @__PURE__ */ z("h2", {
				id: "mn-edges",
				children: "Edges, the heaviest first"
			}), /* @__PURE__ */ z("div", {
				class: "mn-three",
				children: [
					/* @__PURE__ */ z(Tv, {
						title: "in both",
						rows: a.shared,
						kind: "shared"
					}),
					/* @__PURE__ */ z(Tv, {
						title: "only left",
						rows: a.left,
						kind: "left"
					}),
					/* @__PURE__ */ z(Tv, {
						title: "only right",
						rows: a.right,
						kind: "right"
					})
				]
			})]
		})
	] });
}
var _v = [
	{
		name: "nodes",
		of: (e) => e.n_nodes,
		as: "count",
		by: "change"
	},
	{
		name: "edges",
		of: (e) => e.n_edges,
		as: "count",
		by: "change"
	},
	{
		name: "loss, nats a prompt",
		of: (e) => e.loss,
		as: "loss",
		by: "effect"
	},
	{
		name: "accuracy",
		of: (e) => e.accuracy,
		as: "percent",
		by: "points"
	},
	{
		name: "whole model's loss",
		of: (e) => e.full_loss,
		as: "loss",
		by: "effect"
	},
	{
		name: "target",
		of: (e) => e.target_loss,
		as: "loss",
		by: "effect"
	},
	{
		name: "sufficiency, when validated",
		of: (e) => e.sufficiency,
		as: "loss",
		by: "effect"
	},
	{
		name: "necessity, when validated",
		of: (e) => e.necessity,
		as: "loss",
		by: "effect"
	}
];
function vv({ is_held_out: e }) {
	return e === null ? "not validated" : e ? "held-out pairs" : "the cut's own pairs";
}
function yv({ left: e, right: t }) {
	return /* @__PURE__ */ z("table", {
		class: "page-table mn-figures",
		children: [/* @__PURE__ */ z("thead", { children: /* @__PURE__ */ z("tr", { children: [
			/* @__PURE__ */ z("td", {}),
			/* @__PURE__ */ z("th", {
				scope: "col",
				class: "num mn-left",
				children: "left"
			}),
			/* @__PURE__ */ z("th", {
				scope: "col",
				class: "num mn-right",
				children: "right"
			}),
			/* @__PURE__ */ z("th", {
				scope: "col",
				class: "num",
				children: "difference"
			})
		] }) }), /* @__PURE__ */ z("tbody", { children: [[
			["task", (e) => e.task],
			["model", (e) => e.model],
			["model's hash", (e) => e.model_hash.slice(0, 12)],
			["seed", (e) => String(e.seed)],
			["validated on", vv]
		].map(([n, r]) => /* @__PURE__ */ z("tr", { children: [
			/* @__PURE__ */ z("th", {
				scope: "row",
				children: n
			}),
			/* @__PURE__ */ z("td", {
				class: "num",
				children: q(r(e))
			}),
			/* @__PURE__ */ z("td", {
				class: "num",
				children: q(r(t))
			}),
			/* @__PURE__ */ z("td", {
				class: "num soft",
				children: r(e) === r(t) ? "same" : ""
			})
		] }, n)), _v.map(({ name: n, of: r, as: i, by: a }) => {
			let [o, s] = [r(e), r(t)];
			return /* @__PURE__ */ z("tr", { children: [
				/* @__PURE__ */ z("th", {
					scope: "row",
					children: n
				}),
				/* @__PURE__ */ z("td", {
					class: "num",
					children: /* @__PURE__ */ z(J, {
						value: o,
						as: i
					})
				}),
				/* @__PURE__ */ z("td", {
					class: "num",
					children: /* @__PURE__ */ z(J, {
						value: s,
						as: i
					})
				}),
				/* @__PURE__ */ z("td", {
					class: "num",
					children: o !== null && s !== null && /* @__PURE__ */ z(J, {
						value: s - o,
						as: a
					})
				})
			] }, n);
		})] })]
	});
}
function bv({ what: e, split: t }) {
	let n = [
		`${V(t.shared.length)} in both`,
		`${V(t.left.length)} only left`,
		`${V(t.right.length)} only right`
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
	return /* @__PURE__ */ z("div", {
		class: "mn-share",
		children: [/* @__PURE__ */ z("p", { children: [
			/* @__PURE__ */ z("b", {
				title: B(t.jaccard),
				children: qt(t.jaccard)
			}),
			" of ",
			e,
			": ",
			n.join(", ")
		] }), /* @__PURE__ */ z("div", {
			class: "mn-sharebar",
			"aria-hidden": "true",
			children: r.map(({ kind: e, n: t }) => t > 0 && /* @__PURE__ */ z("span", {
				class: `mn-is-${e}`,
				style: { flexGrow: t }
			}, e))
		})]
	});
}
var xv = 60;
function Sv(e) {
	let [t, n] = P(!1);
	return {
		shown: t ? e : e.slice(0, xv),
		more: !t && e.length > xv ? /* @__PURE__ */ z("button", {
			type: "button",
			onClick: () => n(!0),
			children: ["Show all ", V(e.length)]
		}) : null
	};
}
function Cv({ store: e, title: t, keys: n, id: r, kind: i }) {
	let { shown: a, more: o } = Sv(n);
	return /* @__PURE__ */ z("div", { children: [
		/* @__PURE__ */ z("h3", {
			class: `mn-part mn-is-${i}`,
			children: [
				t,
				" ",
				/* @__PURE__ */ z("small", { children: H(n.length, "node") })
			]
		}),
		/* @__PURE__ */ z("dl", {
			class: "mn-keys",
			children: wv(a).map(([t, n]) => /* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("dt", { children: t }), /* @__PURE__ */ z("dd", { children: n.map((n) => /* @__PURE__ */ z(tn, {
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
function wv(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let [e] = on(n);
		t.set(e, [...t.get(e) ?? [], n]);
	}
	return [...t];
}
function Tv({ title: e, rows: t, kind: n }) {
	let { shown: r, more: i } = Sv(t), a = t.every((e) => e.left === e.right);
	return /* @__PURE__ */ z("div", { children: [
		/* @__PURE__ */ z("h3", {
			class: `mn-part mn-is-${n}`,
			children: [
				e,
				" ",
				/* @__PURE__ */ z("small", { children: H(t.length, "edge") })
			]
		}),
		t.length > 0 && /* @__PURE__ */ z("table", {
			class: "page-table mn-edges",
			children: [/* @__PURE__ */ z("thead", { children: /* @__PURE__ */ z("tr", { children: [
				/* @__PURE__ */ z("th", {
					scope: "col",
					children: "from"
				}),
				/* @__PURE__ */ z("th", {
					scope: "col",
					children: "to"
				}),
				n === "shared" && !a ? /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("th", {
					scope: "col",
					class: "num",
					children: "left"
				}), /* @__PURE__ */ z("th", {
					scope: "col",
					class: "num",
					children: "right"
				})] }) : /* @__PURE__ */ z("th", {
					scope: "col",
					class: "num",
					children: "weight"
				})
			] }) }), /* @__PURE__ */ z("tbody", { children: r.map((e) => /* @__PURE__ */ z("tr", { children: [
				/* @__PURE__ */ z("td", { children: e.source }),
				/* @__PURE__ */ z("td", { children: e.target }),
				/* @__PURE__ */ z("td", {
					class: "num",
					children: /* @__PURE__ */ z(J, {
						value: e.left ?? e.right,
						as: "signed"
					})
				}),
				n === "shared" && !a && /* @__PURE__ */ z("td", {
					class: "num",
					children: /* @__PURE__ */ z(J, {
						value: e.right,
						as: "signed"
					})
				})
			] }, `${e.source} ${e.target}`)) })]
		}),
		i
	] });
}
// node_modules/uplot/dist/uPlot.esm.js
var Ev = !0, Dv = "uplot", Ov = "u-hz", kv = "u-vt", Av = "u-title", jv = "u-wrap", Mv = "u-under", Nv = "u-over", Pv = "u-axis", Fv = "u-off", Iv = "u-select", Lv = "u-cursor-x", Rv = "u-cursor-y", zv = "u-cursor-pt", Bv = "u-legend", Vv = "u-live", Hv = "u-inline", Uv = "u-series", Wv = "u-marker", Gv = "u-label", Kv = "u-value", qv = "width", Jv = "height", Yv = "top", Xv = "bottom", Zv = "left", Qv = "right", $v = "#000", ey = "#0000", ty = "mousemove", ny = "mousedown", ry = "mouseup", iy = "mouseenter", ay = "mouseleave", oy = "dblclick", sy = "resize", cy = "scroll", ly = "change", uy = "dppxchange", dy = "--", fy = typeof window < "u", py = fy ? document : null, my = fy ? window : null, hy = fy ? navigator : null, X, gy;
function _y() {
	let e = devicePixelRatio;
	X != e && (X = e, gy && My(ly, gy, _y), gy = matchMedia(`(min-resolution: ${X - .001}dppx) and (max-resolution: ${X + .001}dppx)`), jy(ly, gy, _y), my.dispatchEvent(new CustomEvent(uy)));
}
function vy(e, t) {
	if (t != null) {
		let n = e.classList;
		!n.contains(t) && n.add(t);
	}
}
function yy(e, t) {
	let n = e.classList;
	n.contains(t) && n.remove(t);
}
function by(e, t, n) {
	e.style[t] = n + "px";
}
function xy(e, t, n, r) {
	let i = py.createElement(e);
	return t != null && vy(i, t), n?.insertBefore(i, r), i;
}
function Sy(e, t) {
	return xy("div", e, t);
}
var Cy = /* @__PURE__ */ new WeakMap();
function wy(e, t, n, r, i) {
	let a = "translate(" + t + "px," + n + "px)";
	a != Cy.get(e) && (e.style.transform = a, Cy.set(e, a), t < 0 || n < 0 || t > r || n > i ? vy(e, Fv) : yy(e, Fv));
}
var Ty = /* @__PURE__ */ new WeakMap();
function Ey(e, t, n) {
	let r = t + n;
	r != Ty.get(e) && (Ty.set(e, r), e.style.background = t, e.style.borderColor = n);
}
var Dy = /* @__PURE__ */ new WeakMap();
function Oy(e, t, n, r) {
	let i = t + "" + n;
	i != Dy.get(e) && (Dy.set(e, i), e.style.height = n + "px", e.style.width = t + "px", e.style.marginLeft = r ? -t / 2 + "px" : 0, e.style.marginTop = r ? -n / 2 + "px" : 0);
}
var ky = { passive: !0 }, Ay = {
	...ky,
	capture: !0
};
function jy(e, t, n, r) {
	t.addEventListener(e, n, r ? Ay : ky);
}
function My(e, t, n, r) {
	t.removeEventListener(e, n, ky);
}
fy && _y();
function Ny(e, t, n, r) {
	let i;
	n ||= 0, r ||= t.length - 1;
	let a = r <= 2147483647;
	for (; r - n > 1;) i = a ? n + r >> 1 : eb((n + r) / 2), t[i] < e ? n = i : r = i;
	return e - t[n] <= t[r] - e ? n : r;
}
function Py(e) {
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
var Fy = (e) => e != null, Iy = (e) => e != null && e > 0, Ly = Py(Fy), Ry = Py(Iy);
function zy(e, t, n, r = 0, i = !1) {
	let a = i ? Ry : Ly, o = i ? Iy : Fy;
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
	return [s ?? db, c ?? -db];
}
function By(e, t, n, r) {
	let i = ob(e), a = ob(t);
	e == t && (i == -1 ? (e *= n, t /= n) : (e /= n, t *= n));
	let o = n == 10 ? sb : cb, s = i == 1 ? eb : nb, c = a == 1 ? nb : eb, l = s(o($y(e))), u = c(o($y(t))), d = ab(n, l), f = ab(n, u);
	return n == 10 && (l < 0 && (d = Eb(d, -l)), u < 0 && (f = Eb(f, -u))), r || n == 2 ? (e = d * i, t = f * a) : (e = Tb(e, d), t = wb(t, f)), [e, t];
}
function Vy(e, t, n, r) {
	let i = By(e, t, n, r);
	return e == 0 && (i[0] = 0), t == 0 && (i[1] = 0), i;
}
var Hy = .1, Uy = {
	mode: 3,
	pad: Hy
}, Wy = {
	pad: 0,
	soft: null,
	mode: 0
}, Gy = {
	min: Wy,
	max: Wy
};
function Ky(e, t, n, r) {
	return Lb(n) ? Jy(e, t, n) : (Wy.pad = n, Wy.soft = r ? 0 : null, Wy.mode = r ? 3 : 0, Jy(e, t, Gy));
}
function Z(e, t) {
	return e ?? t;
}
function qy(e, t, n) {
	for (t = Z(t, 0), n = Z(n, e.length - 1); t <= n;) {
		if (e[t] != null) return !0;
		t++;
	}
	return !1;
}
function Jy(e, t, n) {
	let r = n.min, i = n.max, a = Z(r.pad, 0), o = Z(i.pad, 0), s = Z(r.hard, -db), c = Z(i.hard, db), l = Z(r.soft, db), u = Z(i.soft, -db), d = Z(r.mode, 0), f = Z(i.mode, 0), p = t - e, m = sb(p), h = ib($y(e), $y(t)), g = $y(sb(h) - m);
	(p < 1e-24 || g > 10) && (p = 0, (e == 0 || t == 0) && (p = 1e-24, d == 2 && l != db && (a = 0), f == 2 && u != -db && (o = 0)));
	let _ = p || h || 1e3, v = ab(10, eb(sb(_))), y = Eb(Tb(e - _ * (p == 0 ? e == 0 ? .1 : 1 : a), v / 10), 24), b = e >= l && (d == 1 || d == 3 && y <= l || d == 2 && y >= l) ? l : db, x = ib(s, y < b && e >= b ? b : rb(b, y)), S = Eb(wb(t + _ * (p == 0 ? t == 0 ? .1 : 1 : o), v / 10), 24), C = t <= u && (f == 1 || f == 3 && S >= u || f == 2 && S <= u) ? u : -db, w = rb(c, S > C && t <= C ? C : ib(C, S));
	return x == w && x == 0 && (w = 100), [x, w];
}
var Yy = new Intl.NumberFormat(fy ? hy.language : "en-US"), Xy = (e) => Yy.format(e), Zy = Math, Qy = Zy.PI, $y = Zy.abs, eb = Zy.floor, tb = Zy.round, nb = Zy.ceil, rb = Zy.min, ib = Zy.max, ab = Zy.pow, ob = Zy.sign, sb = Zy.log10, cb = Zy.log2, lb = (e, t = 1) => Zy.sinh(e) * t, ub = (e, t = 1) => Zy.asinh(e / t), db = Infinity;
function fb(e) {
	return (sb((e ^ e >> 31) - (e >> 31)) | 0) + 1;
}
function pb(e, t, n) {
	return rb(ib(e, t), n);
}
function mb(e) {
	return typeof e == "function";
}
function Q(e) {
	return mb(e) ? e : () => e;
}
var hb = () => {}, gb = (e) => e, _b = (e, t) => t, vb = (e) => null, yb = (e) => !0, bb = (e, t) => e == t, xb = /\.\d*?(?=9{6,}|0{6,})/gm, Sb = (e) => {
	if (Pb(e) || Db.has(e)) return e;
	let t = `${e}`, n = t.match(xb);
	if (n == null) return e;
	let r = n[0].length - 1;
	if (t.indexOf("e-") != -1) {
		let [e, n] = t.split("e");
		return +`${Sb(e)}e${n}`;
	}
	return Eb(e, r);
};
function Cb(e, t) {
	return Sb(Eb(Sb(e / t)) * t);
}
function wb(e, t) {
	return Sb(nb(Sb(e / t)) * t);
}
function Tb(e, t) {
	return Sb(eb(Sb(e / t)) * t);
}
function Eb(e, t = 0) {
	if (Pb(e)) return e;
	let n = 10 ** t;
	return tb(e * n * (1 + 2 ** -52)) / n;
}
var Db = /* @__PURE__ */ new Map();
function Ob(e) {
	return (("" + e).split(".")[1] || "").length;
}
function kb(e, t, n, r) {
	let i = [], a = r.map(Ob);
	for (let o = t; o < n; o++) {
		let t = $y(o), n = Eb(ab(e, o), t);
		for (let s = 0; s < r.length; s++) {
			let c = e == 10 ? +`${r[s]}e${o}` : r[s] * n, l = (o >= 0 ? 0 : t) + (o >= a[s] ? 0 : a[s]), u = e == 10 ? c : Eb(c, l);
			i.push(u), Db.set(u, l);
		}
	}
	return i;
}
var Ab = {}, jb = [], Mb = [null, null], Nb = Array.isArray, Pb = Number.isInteger, Fb = (e) => e === void 0;
function Ib(e) {
	return typeof e == "string";
}
function Lb(e) {
	let t = !1;
	if (e != null) {
		let n = e.constructor;
		t = n == null || n == Object;
	}
	return t;
}
function Rb(e) {
	return typeof e == "object" && !!e;
}
var zb = Object.getPrototypeOf(Uint8Array), Bb = "__proto__";
function Vb(e, t = Lb) {
	let n;
	if (Nb(e)) {
		let r = e.find((e) => e != null);
		if (Nb(r) || t(r)) {
			n = Array(e.length);
			for (let r = 0; r < e.length; r++) n[r] = Vb(e[r], t);
		} else n = e.slice();
	} else if (e instanceof zb) n = e.slice();
	else if (t(e)) {
		n = {};
		for (let r in e) r != Bb && (n[r] = Vb(e[r], t));
	} else n = e;
	return n;
}
function Hb(e) {
	let t = arguments;
	for (let n = 1; n < t.length; n++) {
		let r = t[n];
		for (let t in r) t != Bb && (Lb(e[t]) ? Hb(e[t], Vb(r[t])) : e[t] = Vb(r[t]));
	}
	return e;
}
var Ub = 0, Wb = 1, Gb = 2;
function Kb(e, t, n) {
	for (let r = 0, i, a = -1; r < t.length; r++) {
		let o = t[r];
		if (o > a) {
			for (i = o - 1; i >= 0 && e[i] == null;) e[i--] = null;
			for (i = o + 1; i < n && e[i] == null;) e[a = i++] = null;
		}
	}
}
function qb(e, t) {
	if (Xb(e)) {
		let t = e[0].slice();
		for (let n = 1; n < e.length; n++) t.push(...e[n].slice(1));
		return Zb(t[0]) || (t = Yb(t)), t;
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
			let c = o[e], l = Array(i).fill(void 0), u = t ? t[n][e] : Wb, d = [];
			for (let e = 0; e < c.length; e++) {
				let t = c[e], n = a.get(s[e]);
				t === null ? u != Ub && (l[n] = t, u == Gb && d.push(n)) : l[n] = t;
			}
			Kb(l, d, i), r.push(l);
		}
	}
	return r;
}
var Jb = typeof queueMicrotask > "u" ? (e) => Promise.resolve().then(e) : queueMicrotask;
function Yb(e) {
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
function Xb(e) {
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
function Zb(e, t = 100) {
	let n = e.length;
	if (n <= 1) return !0;
	let r = 0, i = n - 1;
	for (; r <= i && e[r] == null;) r++;
	for (; i >= r && e[i] == null;) i--;
	if (i <= r) return !0;
	let a = ib(1, eb((i - r + 1) / t));
	for (let t = e[r], n = r + a; n <= i; n += a) {
		let r = e[n];
		if (r != null) {
			if (r <= t) return !1;
			t = r;
		}
	}
	return !0;
}
var Qb = [
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
], $b = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
function ex(e) {
	return e.slice(0, 3);
}
var tx = $b.map(ex), nx = {
	MMMM: Qb,
	MMM: Qb.map(ex),
	WWWW: $b,
	WWW: tx
};
function rx(e) {
	return (e < 10 ? "0" : "") + e;
}
function ix(e) {
	return (e < 10 ? "00" : e < 100 ? "0" : "") + e;
}
var ax = {
	YYYY: (e) => e.getFullYear(),
	YY: (e) => (e.getFullYear() + "").slice(2),
	MMMM: (e, t) => t.MMMM[e.getMonth()],
	MMM: (e, t) => t.MMM[e.getMonth()],
	MM: (e) => rx(e.getMonth() + 1),
	M: (e) => e.getMonth() + 1,
	DD: (e) => rx(e.getDate()),
	D: (e) => e.getDate(),
	WWWW: (e, t) => t.WWWW[e.getDay()],
	WWW: (e, t) => t.WWW[e.getDay()],
	HH: (e) => rx(e.getHours()),
	H: (e) => e.getHours(),
	h: (e) => {
		let t = e.getHours();
		return t == 0 ? 12 : t > 12 ? t - 12 : t;
	},
	AA: (e) => e.getHours() >= 12 ? "PM" : "AM",
	aa: (e) => e.getHours() >= 12 ? "pm" : "am",
	a: (e) => e.getHours() >= 12 ? "p" : "a",
	mm: (e) => rx(e.getMinutes()),
	m: (e) => e.getMinutes(),
	ss: (e) => rx(e.getSeconds()),
	s: (e) => e.getSeconds(),
	fff: (e) => ix(e.getMilliseconds())
};
function ox(e, t) {
	t ||= nx;
	let n = [], r = /\{([a-z]+)\}|[^{]+/gi, i;
	for (; i = r.exec(e);) n.push(i[0][0] == "{" ? ax[i[1]] : i[0]);
	return (e) => {
		let r = "";
		for (let i = 0; i < n.length; i++) r += typeof n[i] == "string" ? n[i] : n[i](e, t);
		return r;
	};
}
var sx = new Intl.DateTimeFormat().resolvedOptions().timeZone;
function cx(e, t) {
	let n;
	return t == "UTC" || t == "Etc/UTC" ? n = /* @__PURE__ */ new Date(+e + e.getTimezoneOffset() * 6e4) : t == sx ? n = e : (n = new Date(e.toLocaleString("en-US", { timeZone: t })), n.setMilliseconds(e.getMilliseconds())), n;
}
var lx = (e) => e % 1 == 0, ux = [
	1,
	2,
	2.5,
	5
], dx = kb(10, -32, 0, ux), fx = kb(10, 0, 32, ux), px = fx.filter(lx), mx = dx.concat(fx), hx = "\n", gx = "{YYYY}", _x = hx + gx, vx = "{M}/{D}", yx = hx + vx, bx = yx + "/{YY}", xx = "{aa}", Sx = "{h}:{mm}" + xx, Cx = hx + Sx, wx = ":{ss}", $ = null;
function Tx(e) {
	let t = e * 1e3, n = t * 60, r = n * 60, i = r * 24, a = i * 30, o = i * 365, s = (e == 1 ? kb(10, 0, 3, ux).filter(lx) : kb(10, -3, 0, ux)).concat([
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
			gx,
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
			_x,
			$,
			$,
			$,
			$,
			$,
			1
		],
		[
			i,
			vx,
			_x,
			$,
			$,
			$,
			$,
			$,
			1
		],
		[
			r,
			"{h}" + xx,
			bx,
			$,
			yx,
			$,
			$,
			$,
			1
		],
		[
			n,
			Sx,
			bx,
			$,
			yx,
			$,
			$,
			$,
			1
		],
		[
			t,
			wx,
			bx + " " + Sx,
			$,
			yx + " " + Sx,
			$,
			Cx,
			$,
			1
		],
		[
			e,
			wx + ".{fff}",
			bx + " " + Sx,
			$,
			yx + " " + Sx,
			$,
			Cx,
			$,
			1
		]
	];
	function l(t) {
		return (s, c, l, u, d, f) => {
			let p = [], m = d >= o, h = d >= a && d < o, g = t(l), _ = Eb(g * e, 3), v = Fx(g.getFullYear(), m ? 0 : g.getMonth(), h || m ? 1 : g.getDate()), y = Eb(v * e, 3);
			if (h || m) {
				let n = h ? d / a : 0, r = m ? d / o : 0, i = _ == y ? _ : Eb(Fx(v.getFullYear() + r, v.getMonth() + n, 1) * e, 3), s = new Date(tb(i / e)), c = s.getFullYear(), l = s.getMonth();
				for (let a = 0; i <= u; a++) {
					let o = Fx(c + r * a, l + n * a, 1), s = o - t(Eb(o * e, 3));
					i = Eb((+o + s) * e, 3), i <= u && p.push(i);
				}
			} else {
				let a = d >= i ? i : d, o = y + (eb(l) - eb(_)) + wb(_ - y, a);
				p.push(o);
				let m = t(o), h = m.getHours() + m.getMinutes() / n + m.getSeconds() / r, g = d / r, v = f / s.axes[c]._space;
				for (; o = Eb(o + d, e == 1 ? 0 : 3), !(o > u);) if (g > 1) {
					let e = eb(Eb(h + g, 6)) % 24, n = t(o).getHours() - e;
					n > 1 && (n = -1), o -= n * r, h = (h + g) % 24;
					let i = p[p.length - 1];
					Eb((o - i) / d, 3) * v >= .7 && p.push(o);
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
var [Ex, Dx, Ox] = Tx(1), [kx, Ax, jx] = Tx(.001);
kb(2, -53, 53, [1]);
function Mx(e, t) {
	return e.map((e) => e.map((n, r) => r == 0 || r == 8 || n == null ? n : t(r == 1 || e[8] == 0 ? n : e[1] + n)));
}
function Nx(e, t) {
	return (n, r, i, a, o) => {
		let s = t.find((e) => o >= e[0]) || t[t.length - 1], c, l, u, d, f, p;
		return r.map((t) => {
			let n = e(t), r = n.getFullYear(), i = n.getMonth(), a = n.getDate(), o = n.getHours(), m = n.getMinutes(), h = n.getSeconds(), g = r != c && s[2] || i != l && s[3] || a != u && s[4] || o != d && s[5] || m != f && s[6] || h != p && s[7] || s[1];
			return c = r, l = i, u = a, d = o, f = m, p = h, g(n);
		});
	};
}
function Px(e, t) {
	let n = ox(t);
	return (t, r, i, a, o) => r.map((t) => n(e(t)));
}
function Fx(e, t, n) {
	return new Date(e, t, n);
}
function Ix(e, t) {
	return t(e);
}
var Lx = "{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function Rx(e, t) {
	return (n, r, i, a) => a == null ? dy : t(e(r));
}
function zx(e, t) {
	let n = e.series[t];
	return n.width ? n.stroke(e, t) : n.points.width ? n.points.stroke(e, t) : null;
}
function Bx(e, t) {
	return e.series[t].fill(e, t);
}
var Vx = {
	show: !0,
	live: !0,
	isolate: !1,
	mount: hb,
	markers: {
		show: !0,
		width: 2,
		stroke: zx,
		fill: Bx,
		dash: "solid"
	},
	idx: null,
	idxs: null,
	values: []
};
function Hx(e, t) {
	let n = e.cursor.points, r = Sy(), i = n.size(e, t);
	by(r, qv, i), by(r, Jv, i);
	let a = i / -2;
	by(r, "marginLeft", a), by(r, "marginTop", a);
	let o = n.width(e, t, i);
	return o && by(r, "borderWidth", o), r;
}
function Ux(e, t) {
	let n = e.series[t].points;
	return n._fill || n._stroke;
}
function Wx(e, t) {
	let n = e.series[t].points;
	return n._stroke || n._fill;
}
function Gx(e, t) {
	return e.series[t].points.size;
}
var Kx = [0, 0];
function qx(e, t, n) {
	return Kx[0] = t, Kx[1] = n, Kx;
}
function Jx(e, t, n, r = !0) {
	return (e) => {
		e.button != 0 || r && e.target != t || n(e);
	};
}
function Yx(e, t, n, r = !0) {
	return (e) => {
		r && e.target != t || n(e);
	};
}
var Xx = {
	show: !0,
	x: !0,
	y: !0,
	lock: !1,
	move: qx,
	points: {
		one: !1,
		show: Hx,
		size: Gx,
		width: 0,
		stroke: Wx,
		fill: Ux
	},
	bind: {
		mousedown: Jx,
		mouseup: Jx,
		click: Jx,
		dblclick: Jx,
		mousemove: Yx,
		mouseleave: Yx,
		mouseenter: Yx
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
}, Zx = {
	show: !0,
	stroke: "rgba(0,0,0,0.07)",
	width: 2
}, Qx = Hb({}, Zx, { filter: _b }), $x = Hb({}, Qx, { size: 10 }), eS = Hb({}, Zx, { show: !1 }), tS = "12px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\"", nS = "bold " + tS, rS = 1.5, iS = {
	show: !0,
	scale: "x",
	stroke: $v,
	space: 50,
	gap: 5,
	alignTo: 1,
	size: 50,
	labelGap: 0,
	labelSize: 30,
	labelFont: nS,
	side: 2,
	grid: Qx,
	ticks: $x,
	border: eS,
	font: tS,
	lineGap: rS,
	rotate: 0
}, aS = "Value", oS = "Time", sS = {
	show: !0,
	scale: "x",
	auto: !1,
	sorted: 1,
	min: db,
	max: -Infinity,
	idxs: []
};
function cS(e, t, n, r, i) {
	return t.map((e) => e == null ? "" : Xy(e));
}
function lS(e, t, n, r, i, a, o) {
	let s = [], c = Db.get(i) || 0;
	n = o ? n : Eb(wb(n, i), c);
	for (let e = n; e <= r; e = Eb(e + i, c)) s.push(Object.is(e, -0) ? 0 : e);
	return s;
}
function uS(e, t, n, r, i, a, o) {
	let s = [], c = e.scales[e.axes[t].scale].log;
	i = ab(c, eb((c == 10 ? sb : cb)(n))), c == 10 && (i = mx[Ny(i, mx)]);
	let l = n, u = i * c;
	c == 10 && (u = mx[Ny(u, mx)]);
	do
		s.push(l), l += i, c == 10 && !Db.has(l) && (l = Eb(l, Db.get(i))), l >= u && (i = l, u = i * c, c == 10 && (u = mx[Ny(u, mx)]));
	while (l <= r);
	return s;
}
function dS(e, t, n, r, i, a, o) {
	let s = e.scales[e.axes[t].scale].asinh, c = r > s ? uS(e, t, ib(s, n), r, i) : [s], l = r >= 0 && n <= 0 ? [0] : [];
	return (n < -s ? uS(e, t, ib(s, -r), -n, i) : [s]).reverse().map((e) => -e).concat(l, c);
}
var fS = /./, pS = /[12357]/, mS = /[125]/, hS = /1/, gS = (e, t, n, r) => e.map((e, i) => t == 4 && e == 0 || i % r == 0 && n.test(e.toExponential()[+(e < 0)]) ? e : null);
function _S(e, t, n, r, i) {
	let a = e.axes[n], o = a.scale, s = e.scales[o], c = e.valToPos, l = a._space, u = c(10, o), d = c(9, o) - u >= l ? fS : c(7, o) - u >= l ? pS : c(5, o) - u >= l ? mS : hS;
	if (d == hS) {
		let e = $y(c(1, o) - u);
		if (e < l) return gS(t.slice().reverse(), s.distr, d, nb(l / e)).reverse();
	}
	return gS(t, s.distr, d, 1);
}
function vS(e, t, n, r, i) {
	let a = e.axes[n], o = a.scale, s = a._space, c = e.valToPos, l = $y(c(1, o) - c(2, o));
	return l < s ? gS(t.slice().reverse(), 3, fS, nb(s / l)).reverse() : t;
}
function yS(e, t, n, r) {
	return r == null ? dy : t == null ? "" : Xy(t);
}
var bS = {
	show: !0,
	scale: "y",
	stroke: $v,
	space: 30,
	gap: 5,
	alignTo: 1,
	size: 50,
	labelGap: 0,
	labelSize: 30,
	labelFont: nS,
	side: 3,
	grid: Qx,
	ticks: $x,
	border: eS,
	font: tS,
	lineGap: rS,
	rotate: 0
};
function xS(e, t) {
	return Eb((3 + (e || 1) * 2) * t, 3);
}
function SS(e, t) {
	let { scale: n, idxs: r } = e.series[0], i = e._data[0], a = e.valToPos(i[r[0]], n, !0), o = $y(e.valToPos(i[r[1]], n, !0) - a) / (e.series[t].points.space * X);
	return r[1] - r[0] <= o;
}
var CS = {
	scale: null,
	auto: !0,
	sorted: 0,
	min: db,
	max: -Infinity
}, wS = (e, t, n, r, i) => i, TS = {
	show: !0,
	auto: !0,
	sorted: 0,
	gaps: wS,
	alpha: 1,
	facets: [Hb({}, CS, { scale: "x" }), Hb({}, CS, { scale: "y" })]
}, ES = {
	scale: "y",
	auto: !0,
	sorted: 0,
	show: !0,
	spanGaps: !1,
	gaps: wS,
	alpha: 1,
	points: {
		show: SS,
		filter: null
	},
	values: null,
	min: db,
	max: -Infinity,
	idxs: [],
	path: null,
	clip: null
};
function DS(e, t, n, r, i) {
	return n / 10;
}
var OS = {
	time: Ev,
	auto: !0,
	distr: 1,
	log: 10,
	asinh: 1,
	min: null,
	max: null,
	dir: 1,
	ori: 0
}, kS = Hb({}, OS, {
	time: !1,
	ori: 1
}), AS = {};
function jS(e, t) {
	let n = AS[e];
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
	}, e != null && (AS[e] = n)), n;
}
var MS = 1, NS = 2;
function PS(e, t, n) {
	let r = e.mode, i = e.series[t], a = r == 2 ? e._data[t] : e._data, o = e.scales, s = e.bbox, c = a[0], l = r == 2 ? a[1] : a[t], u = r == 2 ? o[i.facets[0].scale] : o[e.series[0].scale], d = r == 2 ? o[i.facets[1].scale] : o[i.scale], f = s.left, p = s.top, m = s.width, h = s.height, g = e.valToPosH, _ = e.valToPosV;
	return u.ori == 0 ? n(i, c, l, u, d, g, _, f, p, m, h, US, GS, qS, YS, ZS) : n(i, c, l, u, d, _, g, p, f, h, m, WS, KS, JS, XS, QS);
}
function FS(e, t) {
	let n = 0, r = 0, i = Z(e.bands, jb);
	for (let e = 0; e < i.length; e++) {
		let a = i[e];
		a.series[0] == t ? n = a.dir : a.series[1] == t && (a.dir == 1 ? r |= 1 : r |= 2);
	}
	return [n, r == 1 ? -1 : r == 2 ? 1 : r == 3 ? 2 : 0];
}
function IS(e, t, n, r, i) {
	let a = e.mode, o = e.series[t], s = a == 2 ? o.facets[1].scale : o.scale, c = e.scales[s];
	return i == -1 ? c.min : i == 1 ? c.max : c.distr == 3 ? c.dir == 1 ? c.min : c.max : 0;
}
function LS(e, t, n, r, i, a) {
	return PS(e, t, (e, t, o, s, c, l, u, d, f, p, m) => {
		let h = e.pxRound, g = s.dir * (s.ori == 0 ? 1 : -1), _ = s.ori == 0 ? GS : KS, v, y;
		g == 1 ? (v = n, y = r) : (v = r, y = n);
		let b = h(l(t[v], s, p, d)), x = h(u(o[v], c, m, f)), S = h(l(t[y], s, p, d)), C = h(u(a == 1 ? c.max : c.min, c, m, f)), w = new Path2D(i);
		return _(w, S, C), _(w, b, C), _(w, b, x), w;
	});
}
function RS(e, t, n, r, i, a) {
	let o = null;
	if (e.length > 0) {
		o = new Path2D();
		let s = t == 0 ? qS : JS, c = n;
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
function zS(e, t, n) {
	let r = e[e.length - 1];
	r && r[0] == t ? r[1] = n : e.push([t, n]);
}
function BS(e, t, n, r, i, a, o) {
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
function VS(e) {
	return e == 0 ? gb : e == 1 ? tb : (t) => Cb(t, e);
}
function HS(e) {
	let t = e == 0 ? US : WS, n = e == 0 ? (e, t, n, r, i, a) => {
		e.arcTo(t, n, r, i, a);
	} : (e, t, n, r, i, a) => {
		e.arcTo(n, t, i, r, a);
	}, r = e == 0 ? (e, t, n, r, i) => {
		e.rect(t, n, r, i);
	} : (e, t, n, r, i) => {
		e.rect(n, t, i, r);
	};
	return (e, i, a, o, s, c = 0, l = 0) => {
		c == 0 && l == 0 ? r(e, i, a, o, s) : (c = rb(c, o / 2, s / 2), l = rb(l, o / 2, s / 2), t(e, i + c, a), n(e, i + o, a, i + o, a + s, c), n(e, i + o, a + s, i, a + s, l), n(e, i, a + s, i, a, l), n(e, i, a, i + o, a, c), e.closePath());
	};
}
var US = (e, t, n) => {
	e.moveTo(t, n);
}, WS = (e, t, n) => {
	e.moveTo(n, t);
}, GS = (e, t, n) => {
	e.lineTo(t, n);
}, KS = (e, t, n) => {
	e.lineTo(n, t);
}, qS = HS(0), JS = HS(1), YS = (e, t, n, r, i, a) => {
	e.arc(t, n, r, i, a);
}, XS = (e, t, n, r, i, a) => {
	e.arc(n, t, r, i, a);
}, ZS = (e, t, n, r, i, a, o) => {
	e.bezierCurveTo(t, n, r, i, a, o);
}, QS = (e, t, n, r, i, a, o) => {
	e.bezierCurveTo(n, t, i, r, o, a);
};
function $S(e) {
	return (e, t, n, r, i) => PS(e, t, (t, a, o, s, c, l, u, d, f, p, m) => {
		let { pxRound: h, points: g } = t, _, v;
		s.ori == 0 ? (_ = US, v = YS) : (_ = WS, v = XS);
		let y = Eb(g.width * X, 3), b = (g.size - g.width) / 2 * X, x = Eb(b * 2, 3), S = new Path2D(), C = new Path2D(), { left: w, top: T, width: E, height: D } = e.bbox;
		qS(C, w - x, T - x, E + x * 2, D + x * 2);
		let ee = (e) => {
			if (o[e] != null) {
				let t = h(l(a[e], s, p, d)), n = h(u(o[e], c, m, f));
				_(S, t + b, n), v(S, t, n, b, 0, Qy * 2);
			}
		};
		if (i) i.forEach(ee);
		else for (let e = n; e <= r; e++) ee(e);
		return {
			stroke: y > 0 ? S : null,
			fill: S,
			clip: C,
			flags: 3
		};
	});
}
function eC(e) {
	return (t, n, r, i, a, o) => {
		r != i && (a != r && o != r && e(t, n, r), a != i && o != i && e(t, n, i), e(t, n, o));
	};
}
var tC = eC(GS), nC = eC(KS);
function rC(e) {
	let t = Z(e?.alignGaps, 0);
	return (e, n, r, i) => PS(e, n, (a, o, s, c, l, u, d, f, p, m, h) => {
		[r, i] = Ly(s, r, i);
		let g = a.pxRound, _ = (e) => g(u(e, c, m, f)), v = (e) => g(d(e, l, h, p)), y, b;
		c.ori == 0 ? (y = GS, b = tC) : (y = KS, b = nC);
		let x = c.dir * (c.ori == 0 ? 1 : -1), S = {
			stroke: new Path2D(),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: MS
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
		let [T, E] = FS(e, n);
		if (a.fill != null || T != 0) {
			let t = S.fill = new Path2D(C), s = v(a.fillTo(e, n, a.min, a.max, T)), c = _(o[r]), l = _(o[i]);
			x == -1 && ([l, c] = [c, l]), y(t, l, s), y(t, c, s);
		}
		if (!a.spanGaps) {
			let l = [];
			w && l.push(...BS(o, s, r, i, x, _, t)), S.gaps = l = a.gaps(e, n, r, i, l), S.clip = RS(l, c.ori, f, p, m, h);
		}
		return E != 0 && (S.band = E == 2 ? [LS(e, n, r, i, C, -1), LS(e, n, r, i, C, 1)] : LS(e, n, r, i, C, E)), S;
	});
}
function iC(e) {
	let t = Z(e.align, 1), n = Z(e.ascDesc, !1), r = Z(e.alignGaps, 0), i = Z(e.extend, !1);
	return (e, a, o, s) => PS(e, a, (c, l, u, d, f, p, m, h, g, _, v) => {
		[o, s] = Ly(u, o, s);
		let y = c.pxRound, { left: b, width: x } = e.bbox, S = (e) => y(p(e, d, _, h)), C = (e) => y(m(e, f, v, g)), w = d.ori == 0 ? GS : KS, T = {
			stroke: new Path2D(),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: MS
		}, E = T.stroke, D = d.dir * (d.ori == 0 ? 1 : -1), ee = C(u[D == 1 ? o : s]), te = S(l[D == 1 ? o : s]), ne = te, O = te;
		i && t == -1 && (O = b, w(E, O, ee)), w(E, te, ee);
		for (let e = D == 1 ? o : s; e >= o && e <= s; e += D) {
			let n = u[e];
			if (n == null) continue;
			let r = S(l[e]), i = C(n);
			t == 1 ? w(E, r, ee) : w(E, ne, i), w(E, r, i), ee = i, ne = r;
		}
		let re = ne;
		i && t == 1 && (re = b + x, w(E, re, ee));
		let [ie, ae] = FS(e, a);
		if (c.fill != null || ie != 0) {
			let t = T.fill = new Path2D(E), n = C(c.fillTo(e, a, c.min, c.max, ie));
			w(t, re, n), w(t, O, n);
		}
		if (!c.spanGaps) {
			let i = [];
			i.push(...BS(l, u, o, s, D, S, r));
			let f = c.width * X / 2, p = n || t == 1 ? f : -f, m = n || t == -1 ? -f : f;
			i.forEach((e) => {
				e[0] += p, e[1] += m;
			}), T.gaps = i = c.gaps(e, a, o, s, i), T.clip = RS(i, d.ori, h, g, _, v);
		}
		return ae != 0 && (T.band = ae == 2 ? [LS(e, a, o, s, E, -1), LS(e, a, o, s, E, 1)] : LS(e, a, o, s, E, ae)), T;
	});
}
function aC(e, t, n, r, i, a, o = db) {
	if (e.length > 1) {
		let s = null;
		for (let c = 0, l = Infinity; c < e.length; c++) if (t[c] !== void 0) {
			if (s != null) {
				let t = $y(e[c] - e[s]);
				t < l && (l = t, o = $y(n(e[c], r, i, a) - n(e[s], r, i, a)));
			}
			s = c;
		}
	}
	return o;
}
function oC(e) {
	e ||= Ab;
	let t = Z(e.size, [
		.6,
		db,
		1
	]), n = e.align || 0, r = e.gap || 0, i = e.radius;
	i = i == null ? [0, 0] : typeof i == "number" ? [i, 0] : i;
	let a = Q(i), o = 1 - t[0], s = Z(t[1], db), c = Z(t[2], 1), l = Z(e.disp, Ab), u = Z(e.each, (e) => {}), { fill: d, stroke: f } = l;
	return (e, t, i, p) => PS(e, t, (m, h, g, _, v, y, b, x, S, C, w) => {
		let T = m.pxRound, E = n, D = r * X, ee = s * X, te = c * X, ne, O;
		_.ori == 0 ? [ne, O] = a(e, t) : [O, ne] = a(e, t);
		let re = _.dir * (_.ori == 0 ? 1 : -1), ie = _.ori == 0 ? qS : JS, ae = _.ori == 0 ? u : (e, t, n, r, i, a, o) => {
			u(e, t, n, i, r, o, a);
		}, oe = Z(e.bands, jb).find((e) => e.series[0] == t), se = oe == null ? 0 : oe.dir, ce = m.fillTo(e, t, m.min, m.max, se), k = T(b(ce, v, w, S)), A, j, le, ue = C, M = T(m.width * X), de = !1, N = null, fe = null, pe = null, me = null;
		d != null && (M == 0 || f != null) && (de = !0, N = d.values(e, t, i, p), fe = /* @__PURE__ */ new Map(), new Set(N).forEach((e) => {
			e != null && fe.set(e, new Path2D());
		}), M > 0 && (pe = f.values(e, t, i, p), me = /* @__PURE__ */ new Map(), new Set(pe).forEach((e) => {
			e != null && me.set(e, new Path2D());
		})));
		let { x0: he, size: ge } = l;
		if (he != null && ge != null) {
			E = 1, h = he.values(e, t, i, p), he.unit == 2 && (h = h.map((t) => e.posToVal(x + t * C, _.key, !0)));
			let n = ge.values(e, t, i, p);
			j = ge.unit == 2 ? n[0] * C : y(n[0], _, C, x) - y(0, _, C, x), ue = aC(h, g, y, _, C, x, ue), le = ue - j + D;
		} else ue = aC(h, g, y, _, C, x, ue), le = ue * o + D, j = ue - le;
		le < 1 && (le = 0), M >= j / 2 && (M = 0), le < 5 && (T = gb);
		let _e = le > 0, ve = ue - le - (_e ? M : 0);
		j = T(pb(ve, te, ee)), A = (E == 0 ? j / 2 : E == re ? 0 : j) - E * re * ((E == 0 ? D / 2 : 0) + (_e ? M / 2 : 0));
		let ye = {
			stroke: null,
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: 0
		}, be = de ? null : new Path2D(), xe = null;
		if (oe != null) xe = e.data[oe.series[1]];
		else {
			let { y0: n, y1: r } = l;
			n != null && r != null && (g = r.values(e, t, i, p), xe = n.values(e, t, i, p));
		}
		let Se = ne * j, Ce = O * j;
		for (let n = re == 1 ? i : p; n >= i && n <= p; n += re) {
			let r = g[n];
			if (r == null) continue;
			if (xe != null) {
				let e = xe[n] ?? 0;
				if (r - e == 0) continue;
				k = b(e, v, w, S);
			}
			let i = y(_.distr != 2 || l != null ? h[n] : n, _, C, x), a = b(Z(r, ce), v, w, S), o = T(i - A), s = T(ib(a, k)), c = T(rb(a, k)), u = s - c;
			if (r != null) {
				let i = r < 0 ? Ce : Se, a = r < 0 ? Se : Ce;
				de ? (M > 0 && pe[n] != null && ie(me.get(pe[n]), o, c + eb(M / 2), j, ib(0, u - M), i, a), N[n] != null && ie(fe.get(N[n]), o, c + eb(M / 2), j, ib(0, u - M), i, a)) : ie(be, o, c + eb(M / 2), j, ib(0, u - M), i, a), ae(e, t, n, o - M / 2, c, j + M, u);
			}
		}
		return M > 0 ? ye.stroke = de ? me : be : de || (ye._fill = m.width == 0 ? m._fill : m._stroke ?? m._fill, ye.width = 0), ye.fill = de ? fe : be, ye;
	});
}
function sC(e, t) {
	let n = Z(t?.alignGaps, 0);
	return (t, r, i, a) => PS(t, r, (o, s, c, l, u, d, f, p, m, h, g) => {
		[i, a] = Ly(c, i, a);
		let _ = o.pxRound, v = (e) => _(d(e, l, h, p)), y = (e) => _(f(e, u, g, m)), b, x, S;
		l.ori == 0 ? (b = US, S = GS, x = ZS) : (b = WS, S = KS, x = QS);
		let C = l.dir * (l.ori == 0 ? 1 : -1), w = v(s[C == 1 ? i : a]), T = w, E = [], D = [];
		for (let e = C == 1 ? i : a; e >= i && e <= a; e += C) if (c[e] != null) {
			let t = s[e], n = v(t);
			E.push(T = n), D.push(y(c[e]));
		}
		let ee = {
			stroke: e(E, D, b, S, x, _),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: MS
		}, te = ee.stroke, [ne, O] = FS(t, r);
		if (o.fill != null || ne != 0) {
			let e = ee.fill = new Path2D(te), n = y(o.fillTo(t, r, o.min, o.max, ne));
			S(e, T, n), S(e, w, n);
		}
		if (!o.spanGaps) {
			let e = [];
			e.push(...BS(s, c, i, a, C, v, n)), ee.gaps = e = o.gaps(t, r, i, a, e), ee.clip = RS(e, l.ori, p, m, h, g);
		}
		return O != 0 && (ee.band = O == 2 ? [LS(t, r, i, a, te, -1), LS(t, r, i, a, te, 1)] : LS(t, r, i, a, te, O)), ee;
	});
}
function cC(e) {
	return sC(lC, e);
}
function lC(e, t, n, r, i, a) {
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
var uC = /* @__PURE__ */ new Set();
function dC() {
	for (let e of uC) e.syncRect(!0);
}
fy && (jy(sy, my, dC), jy(cy, my, dC, !0), jy(uy, my, () => {
	DC.pxRatio = X;
}));
var fC = rC(), pC = $S();
function mC(e, t, n, r) {
	return (r ? [e[0], e[1]].concat(e.slice(2)) : [e[0]].concat(e.slice(1))).map((e, r) => gC(e, r, t, n));
}
function hC(e, t) {
	return e.map((e, n) => n == 0 ? {} : Hb({}, t, e));
}
function gC(e, t, n, r) {
	return Hb({}, t == 0 ? n : r, e);
}
function _C(e, t, n) {
	return t == null ? Mb : [t, n];
}
var vC = _C;
function yC(e, t, n) {
	return t == null ? Mb : Ky(t, n, Hy, !0);
}
function bC(e, t, n, r) {
	return t == null ? Mb : By(t, n, e.scales[r].log, !1);
}
var xC = bC;
function SC(e, t, n, r) {
	return t == null ? Mb : Vy(t, n, e.scales[r].log, !1);
}
var CC = SC;
function wC(e, t, n, r, i) {
	let a = ib(fb(e), fb(t)), o = t - e, s = Ny(i / r * o, n);
	do {
		let e = n[s], t = r * e / o;
		if (t >= i && a + (e < 5 ? Db.get(e) : 0) <= 17) return [e, t];
	} while (++s < n.length);
	return [0, 0];
}
function TC(e) {
	let t, n;
	return e = e.replace(/(\d+)px/, (e, r) => (t = tb((n = +r) * X)) + "px"), [
		e,
		t,
		n
	];
}
function EC(e) {
	e.show && [e.font, e.labelFont].forEach((e) => {
		let t = Eb(e[2] * X, 1);
		e[0] = e[0].replace(/[0-9.]+px/, t + "px"), e[1] = t;
	});
}
function DC(e, t, n) {
	let r = { mode: Z(e.mode, 1) }, i = r.mode;
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
	let l = r.root = Sy(Dv);
	if (e.id != null && (l.id = e.id), vy(l, e.class), e.title) {
		let t = Sy(Av, l);
		t.textContent = e.title;
	}
	let u = xy("canvas"), d = r.ctx = u.getContext("2d"), f = Sy(jv, l);
	jy("click", f, (e) => {
		e.target === m && (W != en || an != tn) && G.click(r, e);
	}, !0);
	let p = r.under = Sy(Mv, f);
	f.appendChild(u);
	let m = r.over = Sy(Nv, f);
	e = Vb(e);
	let h = +Z(e.pxAlign, 1), g = VS(h);
	(e.plugins || []).forEach((t) => {
		t.opts && (e = t.opts(r, e) || e);
	});
	let _ = e.ms || .001, v = r.series = i == 1 ? mC(e.series || [], sS, ES, !1) : hC(e.series || [null], TS), y = r.axes = mC(e.axes || [], iS, bS, !0), b = r.scales = {}, x = r.bands = e.bands || [];
	x.forEach((e) => {
		e.fill = Q(e.fill || null), e.dir = Z(e.dir, -1);
	});
	let S = i == 2 ? v[1].facets[0].scale : v[0].scale, C = {
		axes: Ht,
		series: Mt
	}, w = (e.drawOrder || ["axes", "series"]).map((e) => C[e]);
	function T(e) {
		let t = e.distr == 3 ? (t) => sb(t > 0 ? t : e.clamp(r, t, e.min, e.max, e.key)) : e.distr == 4 ? (t) => ub(t, e.asinh) : e.distr == 100 ? (t) => e.fwd(t) : (e) => e;
		return (n) => {
			let r = t(n), { _min: i, _max: a } = e, o = a - i;
			return (r - i) / o;
		};
	}
	function E(t) {
		let n = b[t];
		if (n == null) {
			let r = (e.scales || Ab)[t] || Ab;
			if (r.from != null) {
				E(r.from);
				let e = Hb({}, b[r.from], r, { key: t });
				e.valToPct = T(e), b[t] = e;
			} else {
				n = b[t] = Hb({}, t == S ? OS : kS, r), n.key = t;
				let e = n.time, a = n.range, o = Nb(a);
				if ((t != S || i == 2 && !e) && (o && (a[0] == null || a[1] == null) && (a = {
					min: a[0] == null ? Uy : {
						mode: 1,
						hard: a[0],
						soft: a[0]
					},
					max: a[1] == null ? Uy : {
						mode: 1,
						hard: a[1],
						soft: a[1]
					}
				}, o = !1), !o && Lb(a))) {
					let e = a;
					a = (t, n, r) => n == null ? Mb : Ky(n, r, e);
				}
				n.range = Q(a || (e ? vC : t == S ? n.distr == 3 ? xC : n.distr == 4 ? CC : _C : n.distr == 3 ? bC : n.distr == 4 ? SC : yC)), n.auto = Q(!o && n.auto), n.clamp = Q(n.clamp || DS), n._min = n._max = null, n.valToPct = T(n);
			}
		}
	}
	E("x"), E("y"), i == 1 && v.forEach((e) => {
		E(e.scale);
	}), y.forEach((e) => {
		E(e.scale);
	});
	for (let t in e.scales) E(t);
	let D = b[S], ee = D.distr, te, ne;
	D.ori == 0 ? (vy(l, Ov), te = a, ne = o) : (vy(l, kv), te = o, ne = a);
	let O = {};
	for (let e in b) {
		let t = b[e];
		(t.min != null || t.max != null) && (O[e] = {
			min: t.min,
			max: t.max
		}, t.min = t.max = null);
	}
	let re = e.tzDate || ((e) => new Date(tb(e / _))), ie = e.fmtDate || ox, ae = _ == 1 ? Ox(re) : jx(re), oe = Nx(re, Mx(_ == 1 ? Dx : Ax, ie)), se = Rx(re, Ix(Lx, ie)), ce = [], k = r.legend = Hb({}, Vx, e.legend), A = r.cursor = Hb({}, Xx, { drag: { y: i == 2 } }, e.cursor), j = k.show, le = A.show, ue = k.markers;
	k.idxs = ce, ue.width = Q(ue.width), ue.dash = Q(ue.dash), ue.stroke = Q(ue.stroke), ue.fill = Q(ue.fill);
	let M, de, N, fe = [], pe = [], me, he = !1, ge = {};
	if (k.live) {
		let e = v[1] ? v[1].values : null;
		he = e != null, me = he ? e(r, 1, 0) : { _: 0 };
		for (let e in me) ge[e] = dy;
	}
	if (j) {
		if (M = xy("table", Bv, l), N = xy("tbody", null, M), k.mount(r, M), he) {
			de = xy("thead", null, M, N);
			let e = xy("tr", null, de);
			for (var _e in xy("th", null, e), me) xy("th", Gv, e).textContent = _e;
		} else vy(M, Hv), k.live && vy(M, Vv);
	}
	let ve = { show: !0 }, ye = { show: !1 };
	function be(e, t) {
		if (t == 0 && (he || !k.live || i == 2)) return Mb;
		let n = [], a = xy("tr", Uv, N, N.childNodes[t]);
		vy(a, e.class), e.show || vy(a, Fv);
		let o = xy("th", null, a);
		if (ue.show) {
			let e = Sy(Wv, o);
			if (t > 0) {
				let n = ue.width(r, t);
				n && (e.style.border = n + "px " + ue.dash(r, t) + " " + ue.stroke(r, t)), e.style.background = ue.fill(r, t);
			}
		}
		let s = Sy(Gv, o);
		for (var c in e.label instanceof HTMLElement ? s.appendChild(e.label) : s.textContent = e.label, t > 0 && (ue.show || (s.style.color = e.width > 0 ? ue.stroke(r, t) : ue.fill(r, t)), Se("click", o, (t) => {
			if (A._lock) return;
			qe(t);
			let n = v.indexOf(e);
			if ((t.ctrlKey || t.metaKey) != k.isolate) {
				let e = v.some((e, t) => t > 0 && t != n && e.show);
				v.forEach((t, r) => {
					r > 0 && pn(r, e ? r == n ? ve : ye : ve, !0, J.setSeries);
				});
			} else pn(n, { show: !e.show }, !0, J.setSeries);
		}, !1), Xe && Se(iy, o, (t) => {
			A._lock || (qe(t), pn(v.indexOf(e), xn, !0, J.setSeries));
		}, !1)), me) {
			let e = xy("td", Kv, a);
			e.textContent = "--", n.push(e);
		}
		return [a, n];
	}
	let xe = /* @__PURE__ */ new Map();
	function Se(e, t, n, i = !0) {
		let a = xe.get(t) || {}, o = A.bind[e](r, t, n, i);
		o && (jy(e, t, a[e] = o), xe.set(t, a));
	}
	function Ce(e, t, n) {
		let r = xe.get(t) || {};
		for (let n in r) (e == null || n == e) && (My(n, t, r[n]), delete r[n]);
		e ?? xe.delete(t);
	}
	let we = 0, Te = 0, P = 0, F = 0, Ee = 0, De = 0, I = Ee, Oe = De, ke = P, Ae = F, je = 0, Me = 0, Ne = 0, Pe = 0;
	r.bbox = {};
	let Fe = !1, Ie = !1, Le = !1, Re = !1, ze = !1, Be = !1;
	function Ve(e, t, n) {
		(n || e != r.width || t != r.height) && He(e, t), B(!1), Le = !0, Ie = !0, U();
	}
	function He(e, t) {
		r.width = we = P = e, r.height = Te = F = t, Ee = De = 0, Ge(), Ke();
		let n = r.bbox;
		je = n.left = Cb(Ee * X, .5), Me = n.top = Cb(De * X, .5), Ne = n.width = Cb(P * X, .5), Pe = n.height = Cb(F * X, .5);
	}
	function Ue() {
		let e = !1, t = 0;
		for (; !e;) {
			t++;
			let n = Bt(t), i = Vt(t);
			e = t == 3 || n && i, e || (He(r.width, r.height), Ie = !0);
		}
	}
	function We({ width: e, height: t }) {
		Ve(e, t);
	}
	r.setSize = We;
	function Ge() {
		let e = !1, t = !1, n = !1, r = !1;
		y.forEach((i, a) => {
			if (i.show && i._show) {
				let { side: a, _size: o } = i, s = a % 2, c = o + (i.label == null ? 0 : i.labelSize);
				c > 0 && (s ? (P -= c, a == 3 ? (Ee += c, r = !0) : n = !0) : (F -= c, a == 0 ? (De += c, e = !0) : t = !0));
			}
		}), it[0] = e, it[1] = n, it[2] = t, it[3] = r, P -= ct[1] + ct[3], Ee += ct[3], F -= ct[2] + ct[0], De += ct[0];
	}
	function Ke() {
		let e = Ee + P, t = De + F, n = Ee, r = De;
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
	if (A.dataIdx == null) {
		let e = A.hover, n = e.skip = new Set(e.skip ?? []);
		n.add(void 0);
		let r = e.prox = Q(e.prox), i = e.bias ??= 0;
		A.dataIdx = (e, a, o, s) => {
			if (a == 0) return o;
			let c = o, l = r(e, a, o, s) ?? db, u = l >= 0 && l < db, d = D.ori == 0 ? P : F, f = A.left, p = t[0], m = t[a];
			if (n.has(m[o])) {
				c = null;
				let e = null, t = null, r;
				if (i == 0 || i == -1) for (r = o; e == null && r-- > 0;) n.has(m[r]) || (e = r);
				if (i == 0 || i == 1) for (r = o; t == null && r++ < m.length;) n.has(m[r]) || (t = r);
				if (e != null || t != null) {
					if (u) {
						let n = e == null ? -Infinity : te(p[e], D, d, 0), r = t == null ? Infinity : te(p[t], D, d, 0), i = f - n, a = r - f;
						i <= a ? i <= l && (c = e) : a <= l && (c = t);
					} else c = t == null ? e : e == null ? t : o - e <= t - o ? e : t;
				}
			} else u && $y(f - te(p[o], D, d, 0)) > l && (c = null);
			return c;
		};
	}
	let qe = (e) => {
		A.event = e;
	};
	A.idxs = ce, A._lock = !1;
	let Je = A.points;
	Je.show = Q(Je.show), Je.size = Q(Je.size), Je.stroke = Q(Je.stroke), Je.width = Q(Je.width), Je.fill = Q(Je.fill);
	let Ye = r.focus = Hb({}, e.focus || { alpha: .3 }, A.focus), Xe = Ye.prox >= 0, Ze = Xe && Je.one, Qe = [], $e = [], L = [];
	function et(e, t) {
		let n = Je.show(r, t);
		if (n instanceof HTMLElement) return vy(n, zv), vy(n, e.class), wy(n, -10, -10, P, F), m.insertBefore(n, Qe[t]), n;
	}
	function tt(e, t) {
		if (i == 1 || t > 0) {
			let t = i == 1 && b[e.scale].time, n = e.value;
			e.value = t ? Ib(n) ? Rx(re, Ix(n, ie)) : n || se : n || yS, e.label = e.label || (t ? oS : aS);
		}
		if (Ze || t > 0) {
			e.width = e.width == null ? 1 : e.width, e.paths = e.paths || fC || vb, e.fillTo = Q(e.fillTo || IS), e.pxAlign = +Z(e.pxAlign, h), e.pxRound = VS(e.pxAlign), e.stroke = Q(e.stroke || null), e.fill = Q(e.fill || null), e._stroke = e._fill = e._paths = e._focus = null;
			let t = xS(ib(1, e.width), 1), n = e.points = Hb({}, {
				size: t,
				width: ib(1, t * .2),
				stroke: e.stroke,
				space: t * 2,
				paths: pC,
				_stroke: null,
				_fill: null
			}, e.points);
			n.show = Q(n.show), n.filter = Q(n.filter), n.fill = Q(n.fill), n.stroke = Q(n.stroke), n.paths = Q(n.paths), n.pxAlign = e.pxAlign;
		}
		if (j) {
			let n = be(e, t);
			fe.splice(t, 0, n[0]), pe.splice(t, 0, n[1]), k.values.push(null);
		}
		if (le) {
			ce.splice(t, 0, null);
			let n = null;
			Ze ? t == 0 && (n = et(e, t)) : t > 0 && (n = et(e, t)), Qe.splice(t, 0, n), $e.splice(t, 0, 0), L.splice(t, 0, 0);
		}
		Yn("addSeries", t);
	}
	function nt(e, t) {
		t ??= v.length, e = i == 1 ? gC(e, t, sS, ES) : gC(e, t, {}, TS), v.splice(t, 0, e), tt(v[t], t);
	}
	r.addSeries = nt;
	function rt(e) {
		if (v.splice(e, 1), j) {
			k.values.splice(e, 1), pe.splice(e, 1);
			let t = fe.splice(e, 1)[0];
			Ce(null, t.firstChild), t.remove();
		}
		le && (ce.splice(e, 1), Qe.splice(e, 1)[0].remove(), $e.splice(e, 1), L.splice(e, 1)), Yn("delSeries", e);
	}
	r.delSeries = rt;
	let it = [
		!1,
		!1,
		!1,
		!1
	];
	function at(e, t) {
		if (e._show = e.show, e.show) {
			let n = e.side % 2, i = b[e.scale];
			i ??= (e.scale = n ? v[1].scale : S, b[e.scale]);
			let a = i.time;
			e.size = Q(e.size), e.space = Q(e.space), e.rotate = Q(e.rotate), Nb(e.incrs) && e.incrs.forEach((e) => {
				!Db.has(e) && Db.set(e, Ob(e));
			}), e.incrs = Q(e.incrs || (i.distr == 2 ? px : a ? _ == 1 ? Ex : kx : mx)), e.splits = Q(e.splits || (a && i.distr == 1 ? ae : i.distr == 3 ? uS : i.distr == 4 ? dS : lS)), e.stroke = Q(e.stroke), e.grid.stroke = Q(e.grid.stroke), e.ticks.stroke = Q(e.ticks.stroke), e.border.stroke = Q(e.border.stroke);
			let o = e.values;
			e.values = Nb(o) && !Nb(o[0]) ? Q(o) : a ? Nb(o) ? Nx(re, Mx(o, ie)) : Ib(o) ? Px(re, o) : o || oe : o || cS, e.filter = Q(e.filter || (i.distr >= 3 && i.log == 10 ? _S : i.distr == 3 && i.log == 2 ? vS : _b)), e.font = TC(e.font), e.labelFont = TC(e.labelFont), e._size = e.size(r, null, t, 0), e._space = e._rotate = e._incrs = e._found = e._splits = e._values = null, e._size > 0 && (it[t] = !0, e._el = Sy(Pv, f));
		}
	}
	function ot(e, t, n, r) {
		let [i, a, o, s] = n, c = t % 2, l = 0;
		return c == 0 && (s || a) && (l = t == 0 && !i || t == 2 && !o ? tb(iS.size / 3) : 0), c == 1 && (i || o) && (l = t == 1 && !a || t == 3 && !s ? tb(bS.size / 2) : 0), l;
	}
	let st = r.padding = (e.padding || [
		ot,
		ot,
		ot,
		ot
	]).map((e) => Q(Z(e, ot))), ct = r._padding = st.map((e, t) => e(r, t, it, 0)), R, lt = null, ut = null, dt = i == 1 ? v[0].idxs : null, ft = null, pt = !1;
	function mt(e, n) {
		if (t = e ?? [], r.data = r._data = t, i == 2) {
			R = 0;
			for (let e = 1; e < v.length; e++) R += t[e][0].length;
		} else {
			t.length == 0 && (r.data = r._data = t = [[]]), ft = t[0], R = ft.length;
			let e = t;
			if (ee == 2) {
				e = t.slice();
				let n = e[0] = Array(R);
				for (let e = 0; e < R; e++) n[e] = e;
			}
			r._data = t = e;
		}
		if (B(!0), Yn("setData"), ee == 2 && (Le = !0), n !== !1) {
			let e = D;
			e.auto(r, pt) ? ht() : fn(S, e.min, e.max), Re ||= A.left >= 0, Be = !0, U();
		}
	}
	r.setData = mt;
	function ht() {
		pt = !0;
		let e, n;
		i == 1 && (R > 0 ? (lt = dt[0] = 0, ut = dt[1] = R - 1, e = t[0][lt], n = t[0][ut], ee == 2 ? (e = lt, n = ut) : e == n && (ee == 3 ? [e, n] = By(e, e, D.log, !1) : ee == 4 ? [e, n] = Vy(e, e, D.log, !1) : D.time ? n = e + tb(86400 / _) : [e, n] = Ky(e, n, Hy, !0))) : (lt = dt[0] = e = null, ut = dt[1] = n = null)), fn(S, e, n);
	}
	let gt, _t, vt, yt, bt, xt, St, Ct, wt, Tt;
	function Et(e, t, n, r, i, a) {
		e ??= ey, n ??= jb, r ??= "butt", i ??= ey, a ??= "round", e != gt && (d.strokeStyle = gt = e), i != _t && (d.fillStyle = _t = i), t != vt && (d.lineWidth = vt = t), a != bt && (d.lineJoin = bt = a), r != xt && (d.lineCap = xt = r), n != yt && d.setLineDash(yt = n);
	}
	function Dt(e, t, n, r) {
		t != _t && (d.fillStyle = _t = t), e != St && (d.font = St = e), n != Ct && (d.textAlign = Ct = n), r != wt && (d.textBaseline = wt = r);
	}
	function Ot(e, t, n, i, a = 0) {
		if (i.length > 0 && e.auto(r, pt) && (t == null || t.min == null)) {
			let t = Z(lt, 0), r = Z(ut, i.length - 1), o = n.min == null ? zy(i, t, r, a, e.distr == 3) : [n.min, n.max];
			e.min = rb(e.min, n.min = o[0]), e.max = ib(e.max, n.max = o[1]);
		}
	}
	let kt = {
		min: null,
		max: null
	};
	function At() {
		for (let e in b) {
			let t = b[e];
			O[e] == null && (t.min == null || O[S] != null && t.auto(r, pt)) && (O[e] = kt);
		}
		for (let e in b) {
			let t = b[e];
			O[e] == null && t.from != null && O[t.from] != null && (O[e] = kt);
		}
		O[S] != null && B(!0);
		let e = {};
		for (let t in O) {
			let n = O[t];
			if (n != null) {
				let a = e[t] = Vb(b[t], Rb);
				if (n.min != null) Hb(a, n);
				else if (t != S || i == 2) {
					if (R == 0 && a.from == null) {
						let e = a.range(r, null, null, t);
						a.min = e[0], a.max = e[1];
					} else a.min = db, a.max = -Infinity;
				}
			}
		}
		if (R > 0) {
			v.forEach((n, a) => {
				if (i == 1) {
					let i = n.scale, o = O[i];
					if (o == null) return;
					let s = e[i];
					if (a == 0) {
						let e = s.range(r, s.min, s.max, i);
						s.min = e[0], s.max = e[1], lt = Ny(s.min, t[0]), ut = Ny(s.max, t[0]), ut - lt > 1 && (t[0][lt] < s.min && lt++, t[0][ut] > s.max && ut--), n.min = ft[lt], n.max = ft[ut];
					} else n.show && n.auto && Ot(s, o, n, t[a], n.sorted);
					n.idxs[0] = lt, n.idxs[1] = ut;
				} else if (a > 0 && n.show && n.auto) {
					let [r, i] = n.facets, o = r.scale, s = i.scale, [c, l] = t[a], u = e[o], d = e[s];
					u != null && Ot(u, O[o], r, c, r.sorted), d != null && Ot(d, O[s], i, l, i.sorted), n.min = i.min, n.max = i.max;
				}
			});
			for (let t in e) {
				let n = e[t], i = O[t];
				if (n.from == null && (i == null || i.min == null)) {
					let e = n.range(r, n.min == db ? null : n.min, n.max == -Infinity ? null : n.max, t);
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
				i._min = e == 3 ? sb(i.min) : e == 4 ? ub(i.min, i.asinh) : e == 100 ? i.fwd(i.min) : i.min, i._max = e == 3 ? sb(i.max) : e == 4 ? ub(i.max, i.asinh) : e == 100 ? i.fwd(i.max) : i.max, n[t] = a = !0;
			}
		}
		if (a) {
			v.forEach((e, t) => {
				i == 2 ? t > 0 && n.y && (e._paths = null) : n[e.scale] && (e._paths = null);
			});
			for (let e in n) Le = !0, Yn("setScale", e);
			le && A.left >= 0 && (Re = Be = !0);
		}
		for (let e in O) O[e] = null;
	}
	function jt(e) {
		let t = pb(lt - 1, 0, R - 1), n = pb(ut + 1, 0, R - 1);
		for (; e[t] == null && t > 0;) t--;
		for (; e[n] == null && n < R - 1;) n++;
		return [t, n];
	}
	function Mt() {
		if (R > 0) {
			let e = v.some((e) => e._focus) && Tt != Ye.alpha;
			e && (d.globalAlpha = Tt = Ye.alpha), v.forEach((e, n) => {
				if (n > 0 && e.show && (Nt(n, !1), Nt(n, !0), e._paths == null)) {
					let a = Tt;
					Tt != e.alpha && (d.globalAlpha = Tt = e.alpha);
					let o = i == 2 ? [0, t[n][0].length - 1] : jt(t[n]);
					e._paths = e.paths(r, n, o[0], o[1]), Tt != a && (d.globalAlpha = Tt = a);
				}
			}), v.forEach((e, t) => {
				if (t > 0 && e.show) {
					let n = Tt;
					Tt != e.alpha && (d.globalAlpha = Tt = e.alpha), e._paths != null && z(t, !1);
					{
						let n = e._paths == null ? null : e._paths.gaps, i = e.points.show(r, t, lt, ut, n), a = e.points.filter(r, t, i, n);
						(i || a) && (e.points._paths = e.points.paths(r, t, lt, ut, a), z(t, !0));
					}
					Tt != n && (d.globalAlpha = Tt = n), Yn("drawSeries", t);
				}
			}), e && (d.globalAlpha = Tt = 1);
		}
	}
	function Nt(e, t) {
		let n = t ? v[e].points : v[e];
		n._stroke = n.stroke(r, e), n._fill = n.fill(r, e);
	}
	function z(e, t) {
		let n = t ? v[e].points : v[e], { stroke: r, fill: i, clip: a, flags: o, _stroke: s = n._stroke, _fill: c = n._fill, _width: l = n.width } = n._paths;
		l = Eb(l * X, 3);
		let u = null, f = l % 2 / 2;
		t && c == null && (c = l > 0 ? "#fff" : s);
		let p = n.pxAlign == 1 && f > 0;
		if (p && d.translate(f, f), !t) {
			let e = je - l / 2, t = Me - l / 2, n = Ne + l, r = Pe + l;
			u = new Path2D(), u.rect(e, t, n, r);
		}
		t ? Ft(s, l, n.dash, n.cap, c, r, i, o, a) : Pt(e, s, l, n.dash, n.cap, c, r, i, o, u, a), p && d.translate(-f, -f);
	}
	function Pt(e, n, i, a, o, s, c, l, u, d, f) {
		let p = !1;
		u != 0 && x.forEach((m, h) => {
			if (m.series[0] == e) {
				let e = v[m.series[1]], g = t[m.series[1]], _ = (e._paths || Ab).band;
				Nb(_) && (_ = m.dir == 1 ? _[0] : _[1]);
				let y, b = null;
				e.show && _ && qy(g, lt, ut) ? (b = m.fill(r, h) || s, y = e._paths.clip) : _ = null, Ft(n, i, a, o, b, c, l, u, d, f, y, _), p = !0;
			}
		}), p || Ft(n, i, a, o, s, c, l, u, d, f);
	}
	function Ft(e, t, n, r, i, a, o, s, c, l, u, f) {
		Et(e, t, n, r, i), (c || l || f) && (d.save(), c && d.clip(c), l && d.clip(l)), f ? (s & 3) == 3 ? (d.clip(f), u && d.clip(u), Lt(i, o), It(e, a, t)) : s & NS ? (Lt(i, o), d.clip(f), It(e, a, t)) : s & MS && (d.save(), d.clip(f), u && d.clip(u), Lt(i, o), d.restore(), It(e, a, t)) : (Lt(i, o), It(e, a, t)), (c || l || f) && d.restore();
	}
	function It(e, t, n) {
		n > 0 && (t instanceof Map ? t.forEach((e, t) => {
			d.strokeStyle = gt = t, d.stroke(e);
		}) : t != null && e && d.stroke(t));
	}
	function Lt(e, t) {
		t instanceof Map ? t.forEach((e, t) => {
			d.fillStyle = _t = t, d.fill(e);
		}) : t != null && e && d.fill(t);
	}
	function Rt(e, t, n, i) {
		let a = y[e], o;
		if (i <= 0) o = [0, 0];
		else {
			let s = a._space = a.space(r, e, t, n, i);
			o = wC(t, n, a._incrs = a.incrs(r, e, t, n, i, s), i, s);
		}
		return a._found = o;
	}
	function zt(e, t, n, r, i, a, o, s, c, l) {
		let u = o % 2 / 2;
		h == 1 && d.translate(u, u), Et(s, o, c, l, s), d.beginPath();
		let f, p, m, g, _ = i + (r == 0 || r == 3 ? -a : a);
		n == 0 ? (p = i, g = _) : (f = i, m = _);
		for (let r = 0; r < e.length; r++) t[r] != null && (n == 0 ? f = m = e[r] : p = g = e[r], d.moveTo(f, p), d.lineTo(m, g));
		d.stroke(), h == 1 && d.translate(-u, -u);
	}
	function Bt(e) {
		let t = !0;
		return y.forEach((n, i) => {
			if (!n.show) return;
			let a = b[n.scale];
			if (a.min == null) {
				n._show && (t = !1, n._show = !1, B(!1));
				return;
			}
			n._show || (t = !1, n._show = !0, B(!1));
			let o = n.side, s = o % 2, { min: c, max: l } = a, [u, d] = Rt(i, c, l, s == 0 ? P : F);
			if (d == 0) return;
			let f = a.distr == 2, p = n._splits = n.splits(r, i, c, l, u, d, f), m = a.distr == 2 ? p.map((e) => ft[e]) : p, h = a.distr == 2 ? ft[p[1]] - ft[p[0]] : u, g = n._values = n.values(r, n.filter(r, m, i, d, h), i, d, h);
			n._rotate = o == 2 ? n.rotate(r, g, i, d) : 0;
			let _ = n._size;
			n._size = nb(n.size(r, g, i, e)), _ != null && n._size != _ && (t = !1);
		}), t;
	}
	function Vt(e) {
		let t = !0;
		return st.forEach((n, i) => {
			let a = n(r, i, it, e);
			a != ct[i] && (t = !1), ct[i] = a;
		}), t;
	}
	function Ht() {
		for (let e = 0; e < y.length; e++) {
			let t = y[e];
			if (!t.show || !t._show) continue;
			let n = t.side, i = n % 2, a, o, c = t.stroke(r, e), l = n == 0 || n == 3 ? -1 : 1, [u, f] = t._found;
			if (t.label != null) {
				let s = t.labelGap * l, p = tb((t._lpos + s) * X);
				Dt(t.labelFont[0], c, "center", n == 2 ? Yv : Xv), d.save(), i == 1 ? (a = o = 0, d.translate(p, tb(Me + Pe / 2)), d.rotate((n == 3 ? -Qy : Qy) / 2)) : (a = tb(je + Ne / 2), o = p);
				let m = mb(t.label) ? t.label(r, e, u, f) : t.label;
				d.fillText(m, a, o), d.restore();
			}
			if (f == 0) continue;
			let p = b[t.scale], m = i == 0 ? Ne : Pe, h = i == 0 ? je : Me, _ = t._splits, v = p.distr == 2 ? _.map((e) => ft[e]) : _, x = p.distr == 2 ? ft[_[1]] - ft[_[0]] : u, S = t.ticks, C = t.border, w = S.show ? S.size : 0, T = tb(w * X), E = tb((t.alignTo == 2 ? t._size - w - t.gap : t.gap) * X), D = t._rotate * -Qy / 180, ee = g(t._pos * X), te = ee + (T + E) * l;
			o = i == 0 ? te : 0, a = i == 1 ? te : 0;
			let ne = t.font[0];
			Dt(ne, c, t.align == 1 ? Zv : t.align == 2 ? Qv : D > 0 ? Zv : D < 0 ? Qv : i == 0 ? "center" : n == 3 ? Qv : Zv, D || i == 1 ? "middle" : n == 2 ? Yv : Xv);
			let O = t.font[1] * t.lineGap, re = _.map((e) => g(s(e, p, m, h))), ie = t._values;
			for (let e = 0; e < ie.length; e++) {
				let t = ie[e];
				if (t != null) {
					i == 0 ? a = re[e] : o = re[e], t = "" + t;
					let n = t.indexOf("\n") == -1 ? [t] : t.split(/\n/gm);
					for (let e = 0; e < n.length; e++) {
						let t = n[e];
						D ? (d.save(), d.translate(a, o + e * O), d.rotate(D), d.fillText(t, 0, 0), d.restore()) : d.fillText(t, a, o + e * O);
					}
				}
			}
			S.show && zt(re, S.filter(r, v, e, f, x), i, n, ee, T, Eb(S.width * X, 3), S.stroke(r, e), S.dash, S.cap);
			let ae = t.grid;
			ae.show && zt(re, ae.filter(r, v, e, f, x), i, i == 0 ? 2 : 1, i == 0 ? Me : je, i == 0 ? Pe : Ne, Eb(ae.width * X, 3), ae.stroke(r, e), ae.dash, ae.cap), C.show && zt([ee], [1], +(i == 0), i == 0 ? 1 : 2, i == 1 ? Me : je, i == 1 ? Pe : Ne, Eb(C.width * X, 3), C.stroke(r, e), C.dash, C.cap);
		}
		Yn("drawAxes");
	}
	function B(e) {
		v.forEach((t, n) => {
			n > 0 && (t._paths = null, e && (i == 1 ? (t.min = null, t.max = null) : t.facets.forEach((e) => {
				e.min = null, e.max = null;
			})));
		});
	}
	let V = !1, Ut = !1, H = [];
	function Wt() {
		Ut = !1;
		for (let e = 0; e < H.length; e++) Yn(...H[e]);
		H.length = 0;
	}
	function U() {
		V ||= (Jb(Kt), !0);
	}
	function Gt(e, t = !1) {
		V = !0, Ut = t, e(r), Kt(), t && H.length > 0 && queueMicrotask(Wt);
	}
	r.batch = Gt;
	function Kt() {
		if (Fe &&= (At(), !1), Le &&= (Ue(), !1), Ie) {
			if (by(p, Zv, Ee), by(p, Yv, De), by(p, qv, P), by(p, Jv, F), by(m, Zv, Ee), by(m, Yv, De), by(m, qv, P), by(m, Jv, F), by(f, qv, we), by(f, Jv, Te), u.width = tb(we * X), u.height = tb(Te * X), y.forEach(({ _el: e, _show: t, _size: n, _pos: r, side: i }) => {
				if (e != null) {
					if (t) {
						let t = i === 3 || i === 0 ? n : 0, a = i % 2 == 1;
						by(e, a ? "left" : "top", r - t), by(e, a ? "width" : "height", n), by(e, a ? "top" : "left", a ? De : Ee), by(e, a ? "height" : "width", a ? F : P), yy(e, Fv);
					} else vy(e, Fv);
				}
			}), gt = _t = vt = bt = xt = St = Ct = wt = yt = null, Tt = 1, Nn(!0), Ee != I || De != Oe || P != ke || F != Ae) {
				B(!1);
				let e = P / ke, t = F / Ae;
				if (le && !Re && A.left >= 0) {
					A.left *= e, A.top *= t, Xt && wy(Xt, tb(A.left), 0, P, F), Zt && wy(Zt, 0, tb(A.top), P, F);
					for (let n = 0; n < Qe.length; n++) {
						let r = Qe[n];
						r != null && ($e[n] *= e, L[n] *= t, wy(r, nb($e[n]), nb(L[n]), P, F));
					}
				}
				if (K.show && !ze && K.left >= 0 && K.width > 0) {
					K.left *= e, K.width *= e, K.top *= t, K.height *= t;
					for (let e in In) by(ln, e, K[e]);
				}
				I = Ee, Oe = De, ke = P, Ae = F;
			}
			Yn("setSize"), Ie = !1;
		}
		we > 0 && Te > 0 && (d.clearRect(0, 0, u.width, u.height), Yn("drawClear"), w.forEach((e) => e()), Yn("draw")), K.show && ze && (un(K), ze = !1), le && Re && (jn(null, !0, !1), Re = !1), k.show && k.live && Be && (kn(), Be = !1), c || (c = !0, r.status = 1, Yn("ready")), pt = !1, V = !1;
	}
	r.redraw = (e, t) => {
		Le = t || !1, e === !1 ? U() : fn(S, D.min, D.max);
	};
	function qt(e, n) {
		let i = b[e];
		if (i.from == null) {
			if (R == 0) {
				let t = i.range(r, n.min, n.max, e);
				n.min = t[0], n.max = t[1];
			}
			if (n.min > n.max) {
				let e = n.min;
				n.min = n.max, n.max = e;
			}
			if (R > 1 && n.min != null && n.max != null && n.max - n.min < 1e-16) return;
			e == S && i.distr == 2 && R > 0 && (n.min = Ny(n.min, t[0]), n.max = Ny(n.max, t[0]), n.min == n.max && n.max++), O[e] = n, Fe = !0, U();
		}
	}
	r.setScale = qt;
	let Jt, Yt, Xt, Zt, Qt, $t, en, tn, nn, rn, W, an, on = !1, G = A.drag, sn = G.x, cn = G.y;
	le && (A.x && (Jt = Sy(Lv, m)), A.y && (Yt = Sy(Rv, m)), D.ori == 0 ? (Xt = Jt, Zt = Yt) : (Xt = Yt, Zt = Jt), W = A.left, an = A.top);
	let K = r.select = Hb({
		show: !0,
		over: !0,
		left: 0,
		width: 0,
		top: 0,
		height: 0
	}, e.select), ln = K.show ? Sy(Iv, K.over ? m : p) : null;
	function un(e, t) {
		if (K.show) {
			for (let t in e) K[t] = e[t], t in In && by(ln, t, e[t]);
			t !== !1 && Yn("setSelect");
		}
	}
	r.setSelect = un;
	function dn(e) {
		if (v[e].show) j && yy(fe[e], Fv);
		else if (j && vy(fe[e], Fv), le) {
			let t = Ze ? Qe[0] : Qe[e];
			t != null && wy(t, -10, -10, P, F);
		}
	}
	function fn(e, t, n) {
		qt(e, {
			min: t,
			max: n
		});
	}
	function pn(e, t, n, a) {
		t.focus != null && Sn(e), t.show != null && v.forEach((n, r) => {
			r > 0 && (e == r || e == null) && (n.show = t.show, dn(r), i == 2 ? (fn(n.facets[0].scale, null, null), fn(n.facets[1].scale, null, null)) : fn(n.scale, null, null), U());
		}), n !== !1 && Yn("setSeries", e, t), a && $n("setSeries", r, e, t);
	}
	r.setSeries = pn;
	function mn(e, t) {
		Hb(x[e], t);
	}
	function hn(e, t) {
		e.fill = Q(e.fill || null), e.dir = Z(e.dir, -1), t ??= x.length, x.splice(t, 0, e);
	}
	function gn(e) {
		e == null ? x.length = 0 : x.splice(e, 1);
	}
	r.addBand = hn, r.setBand = mn, r.delBand = gn;
	function _n(e, t) {
		v[e].alpha = t, le && Qe[e] != null && (Qe[e].style.opacity = t), j && fe[e] && (fe[e].style.opacity = t);
	}
	let vn, yn, bn, xn = { focus: !0 };
	function Sn(e) {
		if (e != bn) {
			let t = e == null, n = Ye.alpha != 1;
			v.forEach((r, a) => {
				if (i == 1 || a > 0) {
					let i = t || a == 0 || a == e;
					r._focus = t ? null : i, n && _n(a, i ? 1 : Ye.alpha);
				}
			}), bn = e, n && U();
		}
	}
	j && Xe && Se(ay, M, (e) => {
		A._lock || (qe(e), bn != null && pn(null, xn, !0, J.setSeries));
	});
	function q(e, t, n) {
		let r = b[t];
		n && (e = e / X - (r.ori == 1 ? De : Ee));
		let i = P;
		r.ori == 1 && (i = F, e = i - e), r.dir == -1 && (e = i - e);
		let a = r._min, o = r._max, s = e / i, c = a + (o - a) * s, l = r.distr;
		return l == 3 ? ab(10, c) : l == 4 ? lb(c, r.asinh) : l == 100 ? r.bwd(c) : c;
	}
	function Cn(e, n) {
		return Ny(q(e, S, n), t[0], lt, ut);
	}
	r.valToIdx = (e) => Ny(e, t[0]), r.posToIdx = Cn, r.posToVal = q, r.valToPos = (e, t, n) => b[t].ori == 0 ? a(e, b[t], n ? Ne : P, n ? je : 0) : o(e, b[t], n ? Pe : F, n ? Me : 0), r.setCursor = (e, t, n) => {
		W = e.left, an = e.top, jn(null, t, n);
	};
	function wn(e, t) {
		by(ln, Zv, K.left = e), by(ln, qv, K.width = t);
	}
	function Tn(e, t) {
		by(ln, Yv, K.top = e), by(ln, Jv, K.height = t);
	}
	let En = D.ori == 0 ? wn : Tn, Dn = D.ori == 1 ? wn : Tn;
	function On() {
		if (j && k.live) for (let e = +(i == 2); e < v.length; e++) {
			if (e == 0 && he) continue;
			let t = k.values[e], n = 0;
			for (let r in t) pe[e][n++].firstChild.nodeValue = t[r];
		}
	}
	function kn(e, t) {
		if (e != null && (e.idxs ? e.idxs.forEach((e, t) => {
			ce[t] = e;
		}) : Fb(e.idx) || ce.fill(e.idx), k.idx = ce[0]), j && k.live) {
			for (let e = 0; e < v.length; e++) (e > 0 || i == 1 && !he) && An(e, ce[e]);
			On();
		}
		Be = !1, t !== !1 && Yn("setLegend");
	}
	r.setLegend = kn;
	function An(e, n) {
		let i = v[e], a = e == 0 && ee == 2 ? ft : t[e], o;
		he ? o = i.values(r, e, n) ?? ge : (o = i.value(r, n == null ? null : a[n], e, n), o = o == null ? ge : { _: o }), k.values[e] = o;
	}
	function jn(e, n, a) {
		nn = W, rn = an, [W, an] = A.move(r, W, an), A.left = W, A.top = an, le && (Xt && wy(Xt, tb(W), 0, P, F), Zt && wy(Zt, 0, tb(an), P, F));
		let o, s = lt > ut;
		vn = db, yn = null;
		let c = D.ori == 0 ? P : F, l = D.ori == 1 ? P : F;
		if (W < 0 || R == 0 || s) {
			o = A.idx = null;
			for (let e = 0; e < v.length; e++) {
				let t = Qe[e];
				t != null && wy(t, -10, -10, P, F);
			}
			Xe && pn(null, xn, !0, e == null && J.setSeries), k.live && (ce.fill(o), Be = !0);
		} else {
			let e, n, a;
			i == 1 && (e = D.ori == 0 ? W : an, n = q(e, S), o = A.idx = Ny(n, t[0], lt, ut), a = te(t[0][o], D, c, 0));
			let s = -10, u = -10, d = 0, f = 0, p = !0, m = "", h = "";
			for (let e = +(i == 2); e < v.length; e++) {
				let g = v[e], _ = ce[e], y = _ == null ? null : i == 1 ? t[e][_] : t[e][1][_], x = A.dataIdx(r, e, o, n), S = x == null ? null : i == 1 ? t[e][x] : t[e][1][x];
				if (Be = Be || S != y || x != _, ce[e] = x, e > 0 && g.show) {
					let n = x == null ? -10 : x == o ? a : te(i == 1 ? t[0][x] : t[e][0][x], D, c, 0), _ = S == null ? -10 : ne(S, i == 1 ? b[g.scale] : b[g.facets[1].scale], l, 0);
					if (Xe && S != null) {
						let t = D.ori == 1 ? W : an, n = $y(Ye.dist(r, e, x, _, t));
						if (n < vn) {
							let r = Ye.bias;
							if (r != 0) {
								let i = q(t, g.scale), a = S >= 0 ? 1 : -1, o = i >= 0 ? 1 : -1;
								o == a && (o == 1 ? r == 1 ? S >= i : S <= i : r == 1 ? S <= i : S >= i) && (vn = n, yn = e);
							} else vn = n, yn = e;
						}
					}
					if (Be || Ze) {
						let t, i;
						D.ori == 0 ? (t = n, i = _) : (t = _, i = n);
						let a, o, c, l, g, v, y = !0, b = Je.bbox;
						if (b != null) {
							y = !1;
							let t = b(r, e);
							c = t.left, l = t.top, a = t.width, o = t.height;
						} else c = t, l = i, a = o = Je.size(r, e);
						if (v = Je.fill(r, e), g = Je.stroke(r, e), Ze) e == yn && vn <= Ye.prox && (s = c, u = l, d = a, f = o, p = y, m = v, h = g);
						else {
							let t = Qe[e];
							t != null && ($e[e] = c, L[e] = l, Oy(t, a, o, y), Ey(t, v, g), wy(t, nb(c), nb(l), P, F));
						}
					}
				}
			}
			if (Ze) {
				let e = Ye.prox;
				if (Be || (bn == null ? vn <= e : vn > e || yn != bn)) {
					let e = Qe[0];
					e != null && ($e[0] = s, L[0] = u, Oy(e, d, f, p), Ey(e, m, h), wy(e, nb(s), nb(u), P, F));
				}
			}
		}
		if (K.show && on) {
			if (e != null) {
				let [t, n] = J.scales, [r, i] = J.match, [a, o] = e.cursor.sync.scales, s = e.cursor.drag;
				if (sn = s._x, cn = s._y, sn || cn) {
					let { left: s, top: u, width: d, height: f } = e.select, p = e.scales[a].ori, m = e.posToVal, h, g, _, v, y, x = t != null && r(t, a), S = n != null && i(n, o);
					x && sn ? (p == 0 ? (h = s, g = d) : (h = u, g = f), _ = b[t], v = te(m(h, a), _, c, 0), y = te(m(h + g, a), _, c, 0), En(rb(v, y), $y(y - v))) : En(0, c), S && cn ? (p == 1 ? (h = s, g = d) : (h = u, g = f), _ = b[n], v = ne(m(h, o), _, l, 0), y = ne(m(h + g, o), _, l, 0), Dn(rb(v, y), $y(y - v))) : Dn(0, l);
				} else Ln();
			} else {
				let e = $y(nn - Qt), t = $y(rn - $t);
				if (D.ori == 1) {
					let n = e;
					e = t, t = n;
				}
				sn = G.x && e >= G.dist, cn = G.y && t >= G.dist;
				let n = G.uni;
				n == null ? G.x && G.y && (sn || cn) && (sn = cn = !0) : sn && cn && (sn = e >= n, cn = t >= n, !sn && !cn && (t > e ? cn = !0 : sn = !0));
				let r, i;
				sn && (D.ori == 0 ? (r = en, i = W) : (r = tn, i = an), En(rb(r, i), $y(i - r)), cn || Dn(0, l)), cn && (D.ori == 1 ? (r = en, i = W) : (r = tn, i = an), Dn(rb(r, i), $y(i - r)), sn || En(0, c)), !sn && !cn && (En(0, 0), Dn(0, 0));
			}
		}
		if (G._x = sn, G._y = cn, e == null) {
			if (a) {
				if (Zn != null) {
					let [e, t] = J.scales;
					J.values[0] = e == null ? null : q(D.ori == 0 ? W : an, e), J.values[1] = t == null ? null : q(D.ori == 1 ? W : an, t);
				}
				$n(ty, r, W, an, P, F, o);
			}
			if (Xe) {
				let e = a && J.setSeries, t = Ye.prox;
				bn == null ? vn <= t && pn(yn, xn, !0, e) : vn > t ? pn(null, xn, !0, e) : yn != bn && pn(yn, xn, !0, e);
			}
		}
		Be && (k.idx = o, kn()), n !== !1 && Yn("setCursor");
	}
	let Mn = null;
	Object.defineProperty(r, "rect", { get() {
		return Mn ?? Nn(!1), Mn;
	} });
	function Nn(e = !1) {
		e ? Mn = null : (Mn = m.getBoundingClientRect(), Yn("syncRect", Mn));
	}
	function Pn(e, t, n, r, i, a, o) {
		A._lock || on && e != null && e.movementX == 0 && e.movementY == 0 || (Fn(e, t, n, r, i, a, o, !1, e != null), e == null ? jn(t, !0, !1) : jn(null, !0, !0));
	}
	function Fn(e, t, n, i, a, o, c, l, u) {
		if (Mn ?? Nn(!1), qe(e), e != null) n = e.clientX - Mn.left, i = e.clientY - Mn.top;
		else {
			if (n < 0 || i < 0) {
				W = -10, an = -10;
				return;
			}
			let [e, r] = J.scales, c = t.cursor.sync, [l, u] = c.values, [d, f] = c.scales, [p, m] = J.match, h = t.axes[0].side % 2 == 1, g = D.ori == 0 ? P : F, _ = D.ori == 1 ? P : F, v = h ? o : a, y = h ? a : o, x = h ? i : n, S = h ? n : i;
			if (n = d == null ? x / v * g : p(e, d) ? s(l, b[e], g, 0) : -10, i = f == null ? S / y * _ : m(r, f) ? s(u, b[r], _, 0) : -10, D.ori == 1) {
				let e = n;
				n = i, i = e;
			}
		}
		u && (t == null || t.cursor.event.type == ty) && ((n <= 1 || n >= P - 1) && (n = Cb(n, P)), (i <= 1 || i >= F - 1) && (i = Cb(i, F))), l ? (Qt = n, $t = i, [en, tn] = A.move(r, n, i)) : (W = n, an = i);
	}
	let In = {
		width: 0,
		height: 0,
		left: 0,
		top: 0
	};
	function Ln() {
		un(In, !1);
	}
	let Rn, zn, Bn, Vn;
	function Hn(e, t, n, i, a, o, s) {
		on = !0, sn = cn = G._x = G._y = !1, Fn(e, t, n, i, a, o, s, !0, !1), e != null && (Se(ry, py, Un, !1), $n(ny, r, en, tn, P, F, null));
		let { left: c, top: l, width: u, height: d } = K;
		Rn = c, zn = l, Bn = u, Vn = d;
	}
	function Un(e, t, n, i, a, o, s) {
		on = G._x = G._y = !1, Fn(e, t, n, i, a, o, s, !1, !0);
		let { left: c, top: l, width: u, height: d } = K, f = u > 0 || d > 0, p = Rn != c || zn != l || Bn != u || Vn != d;
		if (f && p && un(K), G.setScale && f && p) {
			let e = c, t = u, n = l, r = d;
			if (D.ori == 1 && (e = l, t = d, n = c, r = u), sn && fn(S, q(e, S), q(e + t, S)), cn) for (let e in b) {
				let t = b[e];
				e != S && t.from == null && t.min != db && fn(e, q(n + r, e), q(n, e));
			}
			Ln();
		} else A.lock && (A._lock = !A._lock, jn(t, !0, e != null));
		e != null && (Ce(ry, py), $n(ry, r, W, an, P, F, null));
	}
	function Wn(e, t, n, r, i, a, o) {
		if (A._lock) return;
		qe(e);
		let s = on;
		if (on) {
			let e = !0, t = !0, n, r;
			D.ori == 0 ? (n = sn, r = cn) : (n = cn, r = sn), n && r && (e = W <= 10 || W >= P - 10, t = an <= 10 || an >= F - 10), n && e && (W = W < en ? 0 : P), r && t && (an = an < tn ? 0 : F), jn(null, !0, !0), on = !1;
		}
		W = -10, an = -10, ce.fill(null), jn(null, !0, !0), s && (on = s);
	}
	function Gn(e, t, n, i, a, o, s) {
		A._lock || (qe(e), ht(), Ln(), e != null && $n(oy, r, W, an, P, F, null));
	}
	function Kn() {
		y.forEach(EC), Ve(r.width, r.height, !0);
	}
	jy(uy, my, Kn);
	let qn = {};
	qn.mousedown = Hn, qn.mousemove = Pn, qn.mouseup = Un, qn.dblclick = Gn, qn.setSeries = (e, t, n, i) => {
		let a = J.match[2];
		n = a(r, t, n), n != -1 && pn(n, i, !0, !1);
	}, le && (Se(ny, m, Hn), Se(ty, m, Pn), Se(iy, m, (e) => {
		qe(e), Nn(!1);
	}), Se(ay, m, Wn), Se(oy, m, Gn), uC.add(r), r.syncRect = Nn);
	let Jn = r.hooks = e.hooks || {};
	function Yn(e, t, n) {
		Ut ? H.push([
			e,
			t,
			n
		]) : e in Jn && Jn[e].forEach((e) => {
			e.call(null, r, t, n);
		});
	}
	(e.plugins || []).forEach((e) => {
		for (let t in e.hooks) Jn[t] = (Jn[t] || []).concat(e.hooks[t]);
	});
	let Xn = (e, t, n) => n, J = Hb({
		key: null,
		setSeries: !1,
		filters: {
			pub: yb,
			sub: yb
		},
		scales: [S, v[1] ? v[1].scale : null],
		match: [
			bb,
			bb,
			Xn
		],
		values: [null, null]
	}, A.sync);
	J.match.length == 2 && J.match.push(Xn), A.sync = J;
	let Zn = J.key, Qn = jS(Zn);
	function $n(e, t, n, r, i, a, o) {
		J.filters.pub(e, t, n, r, i, a, o) && Qn.pub(e, t, n, r, i, a, o);
	}
	Qn.sub(r);
	function er(e, t, n, r, i, a, o) {
		J.filters.sub(e, t, n, r, i, a, o) && qn[e](null, t, n, r, i, a, o);
	}
	r.pub = er;
	function tr() {
		Qn.unsub(r), uC.delete(r), xe.clear(), My(uy, my, Kn), l.remove(), M?.remove(), Yn("destroy");
	}
	r.destroy = tr;
	function nr() {
		Yn("init", e, t), mt(t || e.data, !1), O[S] ? qt(S, O[S]) : ht(), ze = K.show && (K.width > 0 || K.height > 0), Re = Be = !0, Ve(e.width, e.height);
	}
	return v.forEach(tt), y.forEach(at), n ? n instanceof HTMLElement ? (n.appendChild(l), nr()) : n(r, nr) : nr(), r;
}
DC.assign = Hb, DC.fmtNum = Xy, DC.rangeNum = Ky, DC.rangeLog = By, DC.rangeAsinh = Vy, DC.orient = PS, DC.pxRatio = X, DC.join = qb, DC.fmtDate = ox, DC.tzDate = cx, DC.sync = jS;
{
	DC.addGap = zS, DC.clipGaps = RS;
	let e = DC.paths = { points: $S };
	e.linear = rC, e.stepped = iC, e.bars = oC, e.spline = cC;
}
// src/many/series.ts
function OC(e, t) {
	let [n, r] = [0, Infinity];
	return e.forEach((e, i) => {
		let a = Math.abs(e - t);
		a < r && ([n, r] = [i, a]);
	}), n;
}
var kC = {
	loss: "nats a token",
	"nonzero weights": "fraction of all",
	learning_rate: "of the update",
	"gradient size": "root mean square, before normalisation",
	tokens_per_second: "tokens a second",
	memory_bytes: "bytes",
	alive_neurons: "neurons that fired, by layer"
}, AC = {
	l0: "nonzero weights",
	gradient_rms: "gradient size"
};
function jC(e) {
	if (e === "loss") return {
		panel: "loss",
		line: "training"
	};
	if (e === "validation_loss") return {
		panel: "loss",
		line: "validation"
	};
	let t = /^(alive_neurons)_(\d+)$/.exec(e);
	if (t) return {
		panel: t[1],
		line: `layer ${t[2]}`
	};
	let n = Object.hasOwn(AC, e) ? AC[e] : e;
	return {
		panel: n,
		line: n.replaceAll("_", " ")
	};
}
function MC(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of Object.entries(e)) {
		if (n === "step" || r.every((e) => e === null)) continue;
		let { panel: e, line: i } = jC(n), a = t.get(e) ?? {
			name: e.replaceAll("_", " "),
			unit: Object.hasOwn(kC, e) ? kC[e] : "",
			lines: []
		};
		a.lines.push({
			name: i,
			values: r
		}), t.set(e, a);
	}
	return [...t.values()];
}
function NC(e) {
	let t = 0;
	return {
		values: e.map((e) => e === null || e > 0 ? e : (t += 1, null)),
		left: t
	};
}
function PC(e) {
	let t = Math.abs(e);
	for (let [n, r] of [
		[1e9, "G"],
		[1e6, "M"],
		[1e3, "k"]
	]) if (t >= n) return `${Ht(e / n, 4)}${r}`;
	return Ht(e, 4);
}
// src/many/panels.tsx
var FC = 176, IC = [
	"--accent",
	"--negative",
	"--positive",
	"--soft"
];
function LC(e) {
	let { steps: t, panels: n, at: r, zoom: i, isLog: a } = e, o = t.length - 1, s = r.value === null ? o : OC(t, r.value);
	return /* @__PURE__ */ z("div", {
		class: "mn-panels",
		children: [/* @__PURE__ */ z("div", {
			class: "page-tools mn-stepper",
			children: [
				/* @__PURE__ */ z("label", { children: ["Step", /* @__PURE__ */ z("input", {
					type: "range",
					min: 0,
					max: Math.max(0, o),
					value: s,
					"aria-valuetext": `step ${t[s]}`,
					onInput: (e) => r.value = t[e.currentTarget.valueAsNumber] ?? null
				})] }),
				/* @__PURE__ */ z("output", {
					class: "mn-step",
					children: V(t[s])
				}),
				/* @__PURE__ */ z("button", {
					type: "button",
					disabled: i.value === null,
					onClick: () => i.value = null,
					children: "Whole run"
				}),
				/* @__PURE__ */ z("span", {
					class: "soft",
					children: "drag to zoom in"
				}),
				/* @__PURE__ */ z("label", {
					class: "mn-log",
					children: [/* @__PURE__ */ z("input", {
						type: "checkbox",
						checked: a.value,
						onChange: () => a.value = !a.value
					}), "logarithmic"]
				})
			]
		}), n.map((t) => /* @__PURE__ */ z(RC, {
			...e,
			panel: t,
			here: s
		}, t.name))]
	});
}
function RC(e) {
	let { panel: t, here: n, isLog: r } = e, i = r.value ? t.lines.reduce((e, t) => e + NC(t.values).left, 0) : 0;
	return /* @__PURE__ */ z("figure", {
		class: "mn-panel",
		children: [
			/* @__PURE__ */ z("figcaption", { children: [
				/* @__PURE__ */ z("b", { children: t.name }),
				" ",
				/* @__PURE__ */ z("span", {
					class: "soft",
					children: t.unit
				}),
				/* @__PURE__ */ z("span", {
					class: "mn-values",
					children: t.lines.map((e, r) => /* @__PURE__ */ z("span", {
						class: "mn-value",
						children: [
							/* @__PURE__ */ z(BC, {
								i: r,
								line: e
							}),
							t.lines.length > 1 && e.name,
							" ",
							/* @__PURE__ */ z(zC, { value: e.values[n] ?? null })
						]
					}, e.name))
				})
			] }),
			/* @__PURE__ */ z(UC, {
				...e,
				isLog: r.value
			}),
			i > 0 && /* @__PURE__ */ z("p", {
				class: "remark",
				children: [i, " values aren't positive: a logarithmic axis has no place for them."]
			})
		]
	});
}
function zC({ value: e }) {
	return e === null ? /* @__PURE__ */ z("span", { children: "–" }) : /* @__PURE__ */ z("b", {
		title: B(e),
		children: Ht(e, 7)
	});
}
function BC({ i: e, line: t }) {
	return /* @__PURE__ */ z("svg", {
		class: "mn-swatch",
		width: "18",
		height: "8",
		"aria-hidden": "true",
		children: /* @__PURE__ */ z("line", {
			x1: "0",
			x2: "18",
			y1: "4",
			y2: "4",
			style: { stroke: `var(${VC(e)})` },
			"stroke-dasharray": HC(e, t)?.join(" ")
		})
	});
}
function VC(e) {
	return IC[e % IC.length];
}
function HC(e, t) {
	return t.isDashed || e >= IC.length ? [6, 4] : void 0;
}
function UC({ steps: e, panel: t, isLog: n, at: r, zoom: i, hasPoints: a }) {
	let o = I(null), s = rr(o), c = I(null), l = Oe(() => [[...e], ...t.lines.map((e) => n ? NC(e.values).values : [...e.values])], [
		e,
		t,
		n
	]);
	return Ee(() => {
		let u = o.current;
		if (!u) return;
		let d = new DC(WC(t, {
			width: s,
			isLog: n,
			hasPoints: a ?? !1,
			css: (e) => getComputedStyle(u).getPropertyValue(e).trim(),
			at: r,
			zoom: i,
			steps: e
		}), l, u);
		c.current = d;
		let f = R(() => {
			let t = r.value === null ? void 0 : e[OC(e, r.value)];
			d.setCursor({
				left: t === void 0 ? -10 : d.valToPos(t, "x"),
				top: t === void 0 ? -10 : 0
			}, !1);
		}), p = R(() => {
			let [t, n] = i.value ?? [e[0] ?? 0, e.at(-1) ?? 1], r = d.scales.x;
			r && (r.min !== t || r.max !== n) && d.setScale("x", {
				min: t,
				max: n > t ? n : t + 1
			});
		}), m = Xr(() => d.redraw());
		return () => {
			f(), p(), m(), d.destroy(), c.current = null;
		};
	}, [l, n]), Ee(() => c.current?.setSize({
		width: s,
		height: FC
	}), [s]), /* @__PURE__ */ z("div", {
		ref: o,
		class: "mn-chart",
		"aria-hidden": "true"
	});
}
function WC(e, { width: t, isLog: n, hasPoints: r, css: i, at: a, zoom: o, steps: s }) {
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
		height: FC,
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
			values: (e, t) => t.map(PC)
		}, {
			...c,
			size: 58,
			values: (e, t) => t.map((e) => e === null ? "" : PC(e))
		}],
		series: [{}, ...e.lines.map((e, t) => ({
			label: e.name,
			stroke: () => i(VC(t)),
			width: e.isDashed ? 1.25 : 1.75,
			...HC(t, e) ? { dash: HC(t, e) } : {},
			spanGaps: e.values.some((e) => e === null) && !r,
			points: {
				show: r && !e.isDashed || GC(e.values),
				size: 6,
				fill: () => i(VC(t))
			}
		}))],
		hooks: {
			setCursor: [(e) => a.value = s[e.cursor.idx ?? -1] ?? null],
			setScale: [(e, t) => {
				let { min: n, max: r } = e.scales.x ?? {};
				if (t !== "x" || n == null || r == null) return;
				let i = n <= (s[0] ?? 0) && r >= (s.at(-1) ?? 0), a = o.peek();
				(i ? a !== null : a?.[0] !== n || a[1] !== r) && (o.value = i ? null : [n, r]);
			}]
		}
	};
}
function GC(e) {
	let t = e.filter((e) => e !== null).length;
	return t <= 40 && t < e.length;
}
// src/many/formation.tsx
function KC({ store: e }) {
	let t = e.route.value, n = t.page === "formation" ? t.id : "", r = uv(n, (t) => e.source.formation(t));
	return r.state === "there" ? /* @__PURE__ */ z(YC, {
		store: e,
		formation: r.value
	}, n) : /* @__PURE__ */ z(dv, {
		loaded: r,
		what: "the series"
	});
}
function qC({ steps: e, n_nodes: t, n_edges: n, target_loss: r }) {
	let i = t.findIndex((e) => e !== null), a = t.findLastIndex((e) => e !== null);
	if (i < 0) return `No snapshot does the task to the target of ${U(r)} nats a prompt.`;
	let o = (e) => `${H(t[e] ?? 0, "node")} and ${H(n[e] ?? 0, "edge")}`, s = `The model first does the task to the target of ${U(r)} nats a prompt at step ${V(e[i])}, with a circuit of ${o(i)}`;
	return a === i ? `${s}.` : `${s}; at step ${V(e[a])} it has ${o(a)}.`;
}
function JC(e) {
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
function YC({ store: e, formation: t }) {
	let n = Ni(e, `formation ${t.card.id}`, () => ({
		isLog: L(!1),
		at: L(null),
		zoom: L(null)
	})), r = Oe(() => JC(t), [t]);
	return /* @__PURE__ */ z("div", {
		class: "page",
		children: [/* @__PURE__ */ z("header", {
			class: "page-head",
			children: [/* @__PURE__ */ z("h1", { children: "How the circuit forms" }), /* @__PURE__ */ z("p", { children: [
				q(t.card.name),
				": ",
				q(t.card.task),
				". ",
				qC(t)
			] })]
		}), t.steps.length === 0 ? /* @__PURE__ */ z("p", {
			class: "page-empty",
			children: [
				"No snapshot was searched yet: ",
				/* @__PURE__ */ z("code", { children: "gossamer formation MODEL TASK --out FOLDER" }),
				" goes on where it was stopped."
			]
		}) : /* @__PURE__ */ z(x, { children: [
			/* @__PURE__ */ z(LC, {
				steps: t.steps,
				panels: r,
				isLog: n.isLog,
				at: n.at,
				zoom: n.zoom,
				hasPoints: !0
			}),
			/* @__PURE__ */ z("h2", { children: "The numbers" }),
			/* @__PURE__ */ z(XC, { formation: t }),
			/* @__PURE__ */ z("p", {
				class: "remark",
				children: "A dash: the snapshot does not do the task to the target, so it was not searched; under same edges also where neither circuit has an edge, so there is nothing to share."
			})
		] })]
	});
}
function XC({ formation: e }) {
	let { steps: t, n_nodes: n, n_edges: r, circuit_loss: i, full_loss: a, same_edges: o } = e;
	return /* @__PURE__ */ z("div", {
		class: "scroller",
		tabIndex: 0,
		role: "region",
		"aria-label": "Table of the series",
		children: /* @__PURE__ */ z("table", {
			class: "page-table mn-series",
			children: [/* @__PURE__ */ z("thead", { children: /* @__PURE__ */ z("tr", { children: [
				"step",
				"nodes",
				"edges",
				"circuit's loss",
				"whole model's loss",
				"same edges"
			].map((e) => /* @__PURE__ */ z("th", {
				scope: "col",
				class: "num",
				children: e
			}, e)) }) }), /* @__PURE__ */ z("tbody", { children: t.map((e, t) => /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
				scope: "row",
				class: "num",
				children: V(e)
			}), [
				[n, "count"],
				[r, "count"],
				[i, "loss"],
				[a, "loss"],
				[o, "percent"]
			].map(([e, n], r) => /* @__PURE__ */ z("td", {
				class: "num",
				children: /* @__PURE__ */ z(J, {
					value: e[t],
					as: n
				})
			}, r))] }, e)) })]
		})
	});
}
// src/many/run.tsx
var ZC = [
	"learning rate",
	"gradient size",
	"memory bytes",
	"tokens per second"
];
function QC({ store: e }) {
	let t = e.route.value, n = t.page === "run" ? t.id : "", r = uv(n, (t) => e.source.run(t));
	return r.state === "there" ? /* @__PURE__ */ z(ew, {
		store: e,
		run: r.value
	}, n) : /* @__PURE__ */ z(dv, {
		loaded: r,
		what: "the run"
	});
}
function $C(e, t) {
	return Ni(e, `run ${t.card.id}`, () => ({
		hidden: L(ZC),
		isLog: L(!1),
		at: L(null),
		zoom: L(null)
	}));
}
function ew({ store: e, run: t }) {
	return /* @__PURE__ */ z("div", {
		class: "page",
		children: [/* @__PURE__ */ z("header", {
			class: "page-head",
			children: [/* @__PURE__ */ z("h1", { children: q(t.card.name) }), /* @__PURE__ */ z("p", { children: [
				"A training run of ",
				V(t.card.steps),
				" steps."
			] })]
		}), /* @__PURE__ */ z("div", {
			class: "mn-run",
			children: [/* @__PURE__ */ z("section", {
				"aria-labelledby": "mn-curves",
				children: [/* @__PURE__ */ z("h2", {
					id: "mn-curves",
					children: "Curves"
				}), /* @__PURE__ */ z(tw, {
					run: t,
					kept: $C(e, t)
				})]
			}), /* @__PURE__ */ z("section", {
				"aria-labelledby": "mn-facts",
				children: [/* @__PURE__ */ z("h2", {
					id: "mn-facts",
					children: "Facts"
				}), /* @__PURE__ */ z("table", {
					class: "page-table mn-facts",
					children: /* @__PURE__ */ z("tbody", { children: Object.entries(t.facts).map(([e, t]) => /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
						scope: "row",
						children: q(e, 60)
					}), /* @__PURE__ */ z("td", { children: q(t, 80) })] }, e)) })
				})]
			})]
		})]
	});
}
function tw({ run: e, kept: t }) {
	let { steps: n, panels: r } = Oe(() => ({
		steps: (e.columns.step ?? []).map((e) => e ?? NaN),
		panels: MC(e.columns)
	}), [e]), i = t.hidden.value;
	if (n.length === 0 || r.length === 0) return /* @__PURE__ */ z("p", {
		class: "page-empty",
		children: [
			"This run wrote no measurements: ",
			/* @__PURE__ */ z("code", { children: "metrics.jsonl" }),
			" is missing or empty. ",
			/* @__PURE__ */ z("code", { children: "gossamer train" }),
			" ",
			"writes it."
		]
	});
	let a = (e) => {
		t.hidden.value = i.includes(e) ? i.filter((t) => t !== e) : [...i, e];
	};
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("fieldset", {
		class: "mn-picks",
		children: [/* @__PURE__ */ z("legend", {
			class: "sr-only",
			children: "What is shown"
		}), r.map(({ name: e }) => /* @__PURE__ */ z("label", { children: [/* @__PURE__ */ z("input", {
			type: "checkbox",
			checked: !i.includes(e),
			onChange: () => a(e)
		}), e] }, e))]
	}), /* @__PURE__ */ z(LC, {
		steps: n,
		panels: r.filter(({ name: e }) => !i.includes(e)),
		isLog: t.isLog,
		at: t.at,
		zoom: t.zoom
	})] });
}
// src/many/grid.ts
function nw(e, t) {
	let [n, r] = [e.loss <= e.target_loss, t.loss <= t.target_loss];
	return n === r ? e.n_nodes === t.n_nodes ? e.loss < t.loss : e.n_nodes < t.n_nodes : n;
}
function rw(e) {
	let t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), r = (e, t) => JSON.stringify([e, t]);
	for (let i of e) {
		n.has(i.model_hash) || n.set(i.model_hash, i.model);
		let e = r(i.task, i.model_hash), a = t.get(e), o = a === void 0 || nw(i, a.best) ? i : a.best;
		t.set(e, {
			best: o,
			n: (a?.n ?? 0) + 1
		});
	}
	return {
		tasks: $n([...new Set(e.map((e) => e.task))], (e) => e, !1),
		models: $n([...n].map(([e, t]) => ({
			hash: e,
			name: t
		})), (e) => e.name, !1),
		cell: (e, n) => t.get(r(e, n)) ?? null
	};
}
// src/many/matrix.tsx
function iw({ store: e, cards: t }) {
	let { tasks: n, models: r, cell: i } = Oe(() => rw(t), [t]);
	return n.length < 2 || r.length < 2 ? null : /* @__PURE__ */ z("section", {
		"aria-labelledby": "mn-grid",
		children: [
			/* @__PURE__ */ z("h2", {
				id: "mn-grid",
				children: "Tasks by models"
			}),
			/* @__PURE__ */ z("p", {
				class: "remark",
				children: "The smallest circuit of each that meets its target: nodes, and loss in nats a prompt."
			}),
			/* @__PURE__ */ z("div", {
				class: "scroller",
				tabIndex: 0,
				role: "region",
				"aria-label": "Table of tasks by models",
				children: /* @__PURE__ */ z("table", {
					class: "page-table mn-grid",
					children: [/* @__PURE__ */ z("thead", { children: /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
						scope: "col",
						children: "task"
					}), r.map(({ hash: e, name: t }) => /* @__PURE__ */ z("th", {
						scope: "col",
						title: e,
						children: /* @__PURE__ */ z(lv, { text: t })
					}, e))] }) }), /* @__PURE__ */ z("tbody", { children: n.map((t) => /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
						scope: "row",
						children: /* @__PURE__ */ z(lv, { text: t })
					}), r.map(({ hash: n }) => /* @__PURE__ */ z("td", { children: /* @__PURE__ */ z(aw, {
						store: e,
						cell: i(t, n)
					}) }, n))] }, t)) })]
				})
			})
		]
	});
}
function aw({ store: e, cell: t }) {
	if (t === null) return /* @__PURE__ */ z("span", {
		class: "soft",
		children: "–"
	});
	let { best: n, n: r } = t;
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z(tn, {
			store: e,
			to: {
				page: "circuit",
				id: n.id,
				node: null
			},
			children: H(n.n_nodes, "node")
		}),
		" ",
		/* @__PURE__ */ z(J, {
			value: n.loss,
			as: "loss"
		}),
		n.loss > n.target_loss && /* @__PURE__ */ z("small", {
			class: "soft",
			children: " misses the target"
		}),
		r > 1 && /* @__PURE__ */ z("small", {
			class: "soft",
			children: [" of ", H(r, "circuit")]
		})
	] });
}
// src/many/table.tsx
var ow = {
	cut: "on the cut's pairs",
	report: "on held-out pairs"
}, sw = [
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
		as: "exact"
	},
	{
		name: "nodes",
		title: "nodes kept",
		value: (e) => e.n_nodes,
		as: "count"
	},
	{
		name: "edges",
		title: "nonzero weights between them",
		value: (e) => e.n_edges,
		as: "count"
	},
	{
		name: "loss",
		title: "on its own pairs, nats a prompt; chance is 0.693",
		value: (e) => e.loss,
		as: "loss",
		on: ow.cut
	},
	{
		name: "accuracy",
		title: "on its own pairs",
		value: (e) => e.accuracy,
		as: "percent",
		on: ow.cut
	},
	{
		name: "target",
		title: "the loss that it was cut at",
		value: (e) => e.target_loss,
		as: "loss",
		on: ow.cut
	},
	{
		name: "whole model",
		title: "its loss on the same pairs, nats a prompt",
		value: (e) => e.full_loss,
		as: "loss",
		on: ow.cut
	},
	{
		name: "sufficiency",
		title: "loss of the circuit alone, when it was validated, nats a prompt",
		value: (e) => e.sufficiency,
		as: "loss",
		isReported: !0,
		on: ow.report
	},
	{
		name: "necessity",
		title: "loss of the model without it, when it was validated, nats a prompt",
		value: (e) => e.necessity,
		as: "loss",
		isReported: !0,
		on: ow.report
	}
], cw = (e) => e.is_held_out === !1, lw = "on the pairs that the cut was decided on: the task has too few to hold any out";
function uw(e) {
	let t = [];
	for (let { on: n } of e) {
		let e = t.at(-1);
		e && e.on === n ? e.n += 1 : t.push({
			on: n,
			n: 1
		});
	}
	return t;
}
function dw(e) {
	return Ni(e, "many", () => ({
		filter: L(""),
		order: L({
			column: "task",
			down: !1
		}),
		chosen: L([])
	}));
}
function fw({ store: e }) {
	let t = e.index.value;
	if (!t) return /* @__PURE__ */ z("p", {
		class: "page-notice",
		role: "status",
		children: "Loading…"
	});
	let { circuits: n, runs: r, formations: i } = t, a = e.route.value, o = a.page === "many" ? a.missed : void 0;
	return /* @__PURE__ */ z("div", {
		class: "page",
		children: [
			o !== void 0 && /* @__PURE__ */ z("p", {
				class: "callout",
				role: "alert",
				children: [
					"Nothing is at ",
					/* @__PURE__ */ z("code", { children: q(o) }),
					"; this is all that there is."
				]
			}),
			/* @__PURE__ */ z("header", {
				class: "page-head",
				children: [
					/* @__PURE__ */ z("h1", { children: "All: what there is to look at" }),
					/* @__PURE__ */ z("p", { children: pw(t) }),
					n.length > 1 && /* @__PURE__ */ z("p", { children: "Press a circuit's name to see its graph, or tick two and compare them; a column's name sorts by it." })
				]
			}),
			n.length + r.length + i.length === 0 && /* @__PURE__ */ z(mw, {}),
			n.length > 0 && /* @__PURE__ */ z(hw, {
				store: e,
				cards: n,
				kept: dw(e)
			}),
			/* @__PURE__ */ z(iw, {
				store: e,
				cards: n
			}),
			i.length > 0 && /* @__PURE__ */ z(yw, {
				store: e,
				cards: i
			}),
			r.length > 0 && /* @__PURE__ */ z(bw, {
				store: e,
				cards: r
			})
		]
	});
}
function pw({ circuits: e, runs: t, formations: n }) {
	let r = [];
	if (e.length) {
		let t = new Set(e.map((e) => e.task)).size, n = new Set(e.map((e) => e.model_hash)).size;
		r.push(`${H(e.length, "circuit")} of ${H(t, "task")} in ${H(n, "model")}`);
	}
	return n.length && r.push(`${H(n.length, "series of circuits", "series of circuits")} over training`), t.length && r.push(H(t.length, "training run")), r.join(" · ");
}
function mw() {
	return /* @__PURE__ */ z("div", {
		class: "page-empty",
		children: [/* @__PURE__ */ z("p", { children: ["Nothing was opened. Name folders: ", /* @__PURE__ */ z("code", { children: "gossamer view PATH..." })] }), /* @__PURE__ */ z("ul", { children: [
			/* @__PURE__ */ z("li", { children: [
				"a circuit, as ",
				/* @__PURE__ */ z("code", { children: "gossamer prune" }),
				" writes it, or a folder of many"
			] }),
			/* @__PURE__ */ z("li", { children: [
				"a training run, as ",
				/* @__PURE__ */ z("code", { children: "gossamer train" }),
				" writes it"
			] }),
			/* @__PURE__ */ z("li", { children: [
				"a series of circuits over a run, as ",
				/* @__PURE__ */ z("code", { children: "gossamer formation" }),
				" writes it"
			] })
		] })]
	});
}
function hw({ store: e, cards: t, kept: n }) {
	let r = n.order.value, i = sw.find((e) => e.name === r.column) ?? sw[0], a = $n(er(t, (e) => `${e.name} ${e.task} ${e.model}`, n.filter.value), i.value, r.down);
	return /* @__PURE__ */ z("section", {
		"aria-labelledby": "mn-circuits",
		children: [
			/* @__PURE__ */ z("h2", {
				id: "mn-circuits",
				children: "Circuits"
			}),
			/* @__PURE__ */ z(gw, {
				store: e,
				kept: n,
				n: t.length,
				shown: a.length
			}),
			/* @__PURE__ */ z("div", {
				class: "scroller",
				tabIndex: 0,
				role: "region",
				"aria-label": "Table of circuits",
				children: /* @__PURE__ */ z("table", {
					class: "page-table mn-circuits",
					children: [
						/* @__PURE__ */ z("caption", {
							class: "sr-only",
							children: "Circuits; losses are nats a prompt, chance is 0.693"
						}),
						/* @__PURE__ */ z("thead", { children: [/* @__PURE__ */ z("tr", {
							class: "mn-groups",
							children: [/* @__PURE__ */ z("td", {}), uw(sw).map(({ on: e, n: t }) => e === void 0 ? /* @__PURE__ */ z("td", { colSpan: t }, "") : /* @__PURE__ */ z("th", {
								colSpan: t,
								scope: "colgroup",
								children: e
							}, e))]
						}), /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
							scope: "col",
							children: /* @__PURE__ */ z("span", {
								class: "sr-only",
								children: "choose to compare"
							})
						}), sw.map((e) => /* @__PURE__ */ z(_w, {
							column: e,
							order: r,
							press: () => n.order.value = tr(r, e.name)
						}, e.name))] })] }),
						/* @__PURE__ */ z("tbody", { children: a.map((t) => /* @__PURE__ */ z(vw, {
							store: e,
							card: t,
							kept: n
						}, t.id)) })
					]
				})
			}),
			a.some(cw) && /* @__PURE__ */ z("p", {
				class: "remark",
				children: ["* ", lw]
			}),
			a.length === 0 && /* @__PURE__ */ z("p", {
				class: "soft",
				children: "No circuit's name, task or model holds these words."
			})
		]
	});
}
function gw({ store: e, kept: t, n, shown: r }) {
	let [i, a, o] = t.chosen.value, s = i !== void 0 && a !== void 0 && o === void 0;
	return /* @__PURE__ */ z("div", {
		class: "page-tools",
		children: [
			/* @__PURE__ */ z("input", {
				type: "search",
				placeholder: "filter by name, task, model",
				"aria-label": "Filter circuits by name, task or model",
				value: t.filter.value,
				onInput: (e) => t.filter.value = e.currentTarget.value
			}),
			/* @__PURE__ */ z("span", {
				class: "soft",
				role: "status",
				children: r === n ? H(n, "circuit") : `${r} of ${H(n, "circuit")}`
			}),
			n > 1 && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("button", {
				type: "button",
				class: "primary",
				disabled: !s,
				onClick: () => s && e.router.go({
					page: "compare",
					left: i,
					right: a
				}),
				children: "Compare side by side"
			}), /* @__PURE__ */ z("span", {
				class: "soft",
				children: s ? "" : `choose two${t.chosen.value.length ? `, ${t.chosen.value.length} chosen` : ""}`
			})] })
		]
	});
}
function _w({ column: e, order: t, press: n }) {
	let r = nr(t, e.name);
	return /* @__PURE__ */ z("th", {
		scope: "col",
		class: e.as ? "num" : "",
		"aria-sort": r,
		title: e.title,
		children: /* @__PURE__ */ z("button", {
			type: "button",
			class: "mn-sort",
			onClick: n,
			children: [e.name, /* @__PURE__ */ z("span", {
				class: "mn-arrow",
				"aria-hidden": "true",
				children: {
					none: "",
					ascending: "↑",
					descending: "↓"
				}[r]
			})]
		})
	});
}
function vw({ store: e, card: t, kept: n }) {
	let r = n.chosen.value, i = r.includes(t.id);
	return /* @__PURE__ */ z("tr", {
		class: i ? "mn-chosen" : "",
		children: [/* @__PURE__ */ z("td", { children: /* @__PURE__ */ z("input", {
			type: "checkbox",
			"aria-label": `Choose ${q(t.name)}, ${q(t.task)} to compare`,
			checked: i,
			onChange: () => {
				n.chosen.value = i ? r.filter((e) => e !== t.id) : [...r, t.id];
			}
		}) }), sw.map((n, r) => {
			let i = n.value(t);
			return r === 0 ? /* @__PURE__ */ z("th", {
				scope: "row",
				children: /* @__PURE__ */ z(tn, {
					store: e,
					to: {
						page: "circuit",
						id: t.id,
						node: null
					},
					children: /* @__PURE__ */ z(lv, { text: t.name })
				})
			}, n.name) : n.as ? /* @__PURE__ */ z("td", {
				class: "num",
				children: [/* @__PURE__ */ z(J, {
					value: i,
					as: n.as
				}), n.isReported && cw(t) && /* @__PURE__ */ z("span", {
					class: "mn-again",
					title: lw,
					children: "*"
				})]
			}, n.name) : /* @__PURE__ */ z("td", { children: /* @__PURE__ */ z(lv, { text: String(i) }) }, n.name);
		})]
	});
}
function yw({ store: e, cards: t }) {
	return /* @__PURE__ */ z("section", {
		"aria-labelledby": "mn-formations",
		children: [/* @__PURE__ */ z("h2", {
			id: "mn-formations",
			children: "Circuits over training"
		}), /* @__PURE__ */ z("table", {
			class: "page-table",
			children: [/* @__PURE__ */ z("thead", { children: /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
				scope: "col",
				children: "series"
			}), /* @__PURE__ */ z("th", {
				scope: "col",
				children: "task"
			})] }) }), /* @__PURE__ */ z("tbody", { children: t.map((t) => /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
				scope: "row",
				children: /* @__PURE__ */ z(tn, {
					store: e,
					to: {
						page: "formation",
						id: t.id
					},
					children: /* @__PURE__ */ z(lv, { text: t.name })
				})
			}), /* @__PURE__ */ z("td", { children: /* @__PURE__ */ z(lv, { text: t.task }) })] }, t.id)) })]
		})]
	});
}
function bw({ store: e, cards: t }) {
	return /* @__PURE__ */ z("section", {
		"aria-labelledby": "mn-runs",
		children: [/* @__PURE__ */ z("h2", {
			id: "mn-runs",
			children: "Training runs"
		}), /* @__PURE__ */ z("table", {
			class: "page-table",
			children: [/* @__PURE__ */ z("thead", { children: /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
				scope: "col",
				children: "run"
			}), /* @__PURE__ */ z("th", {
				scope: "col",
				class: "num",
				children: "steps"
			})] }) }), /* @__PURE__ */ z("tbody", { children: t.map((t) => /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
				scope: "row",
				children: /* @__PURE__ */ z(tn, {
					store: e,
					to: {
						page: "run",
						id: t.id
					},
					children: /* @__PURE__ */ z(lv, { text: t.name })
				})
			}), /* @__PURE__ */ z("td", {
				class: "num",
				children: V(t.steps)
			})] }, t.id)) })]
		})]
	});
}
// src/evidence/report.ts
var xw = 1e-4, Sw = .02;
function Cw(e, t) {
	return [
		Ew(e),
		Dw(e, t),
		kw(e),
		jw(e),
		Mw(e),
		Nw(e, t.card.n_nodes)
	];
}
function ww(e) {
	let t = (t) => e.filter((e) => e.standing === t).map((e) => e.name.toLowerCase()), [n, r, i] = [
		t("fails"),
		t("partly"),
		t("missing")
	], a = i.length ? ` Not measured: ${kt(i)}.` : "";
	return n.length ? {
		standing: "fails",
		sentence: `The evidence is weak: see ${kt(n)}.${a}`
	} : r.length ? {
		standing: "partly",
		sentence: `No check speaks against the circuit, but not all is clear: ${kt(r)}.${a}`
	} : i.length ? {
		standing: "missing",
		sentence: `What was checked holds.${a}`
	} : {
		standing: "holds",
		sentence: "Each of these checks could have failed. None did."
	};
}
function Tw(e, t, n, r) {
	return {
		name: e,
		standing: t,
		found: n.filter(Boolean).join(" "),
		otherwise: r
	};
}
function Ew(e) {
	let t = Math.abs(e.own_loss - e.stored_loss), [n, r] = [Bt(e.own_loss, 6), Bt(e.stored_loss, 6)];
	return Tw("Own loss, measured again", t <= xw ? "holds" : "fails", [`On its own pairs the circuit's loss is ${n};`, t <= xw ? `the artifact says ${r}.` : `but the artifact says ${r}: they differ by ${U(t)}.`], "With other weights, means or pairs than those it was found with, the two would differ.");
}
function Dw(e, { built_in: t, card: n }) {
	let r = H(e.n_pairs, "pair"), i = "Held-out prompts", a = "A circuit that fits only the prompts it was cut on has a much larger loss on others, where the whole model has not.";
	if (!e.is_held_out) return Tw(i, "partly", [`The ${r} are those that the circuit was cut on:`, "the task has too few to hold any out, so the figures flatter it."], a);
	let o = t ? `${r} whose templates and names pruning has not seen` : `${r} of the task's own file that pruning has not seen (they may be much like those that it has)`, { loss: s } = e.circuit.sufficiency, c = {
		circuit: s - e.own_loss,
		model: e.full.loss - n.full_loss
	}, l = Ow(e, c.circuit - c.model);
	return Tw(i, l.standing, [
		`From the cut's pairs to ${o}, the circuit's loss goes from ${U(e.own_loss)} to ${U(s)}`,
		`(${Gt(c.circuit)}), the whole model's from ${U(n.full_loss)} to ${U(e.full.loss)}`,
		`(${Gt(c.model)}): ${l.says}.`
	], a);
}
function Ow(e, t) {
	let { loss: n } = e.circuit.sufficiency, r = `the target of ${U(e.target_loss)}`, i = `this page allows ${Sw}`, a = `the circuit's loss rises by ${U(t)} more than the prompts explain`;
	return n >= Ft ? {
		standing: "fails",
		says: `on unseen pairs it is no better than chance, ${U(Ft)}`
	} : t <= 0 ? {
		standing: "holds",
		says: "the circuit's loss rises no more than the model's"
	} : t <= Sw ? {
		standing: "holds",
		says: `${a}, and ${i}`
	} : n <= e.target_loss ? {
		standing: "holds",
		says: `${a}, where ${i}, but it still meets ${r}`
	} : 2 * t > Ft - e.own_loss ? {
		standing: "fails",
		says: `${a}, over half of what it had below chance, which this page calls a fit to its own pairs`
	} : {
		standing: "partly",
		says: `${a}, where ${i}, and it misses ${r}`
	};
}
function kw(e) {
	let { loss: t, accuracy: n } = e.circuit.sufficiency, r = e.target_loss, i = Aw(t, e.full.loss), a = t <= r ? `it meets the target of ${U(r)}` : t < Ft ? `that is ${U(t - r)} above the target of ${U(r)}` : `that is no better than chance (${U(Ft)})`, o = i !== null && t < Ft ? `, ${qt(i)} of the way from chance to the whole model` : "";
	return Tw("Sufficiency", t <= r ? "holds" : t < Ft ? "partly" : "fails", [`Alone, all else at its mean, the circuit has a loss of ${U(t)} and answers ${qt(n)} right;`, `${a}${o}.`], `The loss would be near or above chance, ${U(Ft)}, as with most random circuits.`);
}
function Aw(e, t) {
	return t < Ft ? (Ft - e) / (Ft - t) : null;
}
function jw(e) {
	let { loss: t, accuracy: n } = e.circuit.necessity, r = e.random.length, i = e.random.filter((e) => e.necessity.loss >= t).length, a = t >= Ft, o = t > e.target_loss, s = r > 0 && 2 * i >= r, c = a ? "the task breaks, to chance or worse." : o ? "the task suffers but does not break, so other parts of the model do some of it too." : "the model still meets the target, so it has other ways to do the task.", l = i === 0 ? "No random circuit's absence costs as much." : `The absence of ${i} of ${H(r, "random circuit")} costs as much or more.`;
	return Tw("Necessity", !o || s ? "fails" : a && i === 0 ? "holds" : "partly", [
		`Without the circuit, the rest as it is, the model has a loss of ${U(t)} instead of ${U(e.full.loss)}`,
		`and answers ${qt(n)} right: ${c}`,
		r === 0 ? "" : l
	], `The model would do well without it: a loss near its whole ${U(e.full.loss)}, as without random nodes.`);
}
function Mw(e) {
	let t = e.random.length, n = "Random circuits", r = "Random circuits with as many nodes at each site, and all edges between them, would do the task as well: then any nodes would do.";
	if (t === 0) return Tw(n, "missing", ["None were drawn: validate with --n-random 20."], r);
	let i = e.random.map((e) => e.sufficiency.loss), a = i.filter((t) => t <= e.target_loss).length, o = i.filter((t) => t <= e.circuit.sufficiency.loss).length, s = `${H(t, "random circuit")} of the same size`, c = `the target of ${U(e.target_loss)}`, l = `The best of them has a loss of ${U(Math.min(...i))}.`;
	return a > 0 ? Tw(n, "fails", [`${a} of ${s} ${a === 1 ? "reaches" : "reach"} ${c} alone:`, `the evidence is weak, as chance finds such circuits too. ${l}`], r) : o > 0 ? Tw(n, "fails", [`None reaches ${c}, but ${o} of ${s} ${o === 1 ? "does" : "do"} as well as the circuit:`, `the evidence is weak. ${l}`], r) : Tw(n, "holds", [`None of ${s} reaches ${c} or does as well as the circuit. ${l}`], r);
}
function Nw(e, t) {
	let n = e.shuffled, r = "Shuffled model", i = "The same pruning would find as small and as good a circuit in a model whose weights are in no order: then it is pruning that does the task, not the model.";
	if (n === null) return Tw(r, "missing", ["This control was left out: validate without --no-shuffled."], i);
	let a = `${H(n.n_nodes, "node")} and ${H(n.n_edges, "edge")}`, o = U(n.figures.sufficiency.loss);
	if (!n.reached) return Tw(r, "holds", [`The same pruning finds no circuit that meets the target; its best, ${a}, has a loss of ${o}`, `(the shuffled model's own is ${U(n.full_loss)}).`], i);
	let s = n.n_nodes <= t;
	return Tw(r, s ? "fails" : "partly", s ? [`The same pruning meets the target there too, with ${a}, no more than the circuit's ${t}:`, "the evidence is weak, as a low loss of so few nodes then says little."] : [`The same pruning meets the target there too, but needs ${a}`, `where the circuit has ${H(t, "node")}; on these pairs its loss is ${o}.`], i);
}
function Pw(e) {
	let t = [{
		label: "the circuit",
		kind: "circuit",
		alone: [e.circuit.sufficiency.loss],
		without: [e.circuit.necessity.loss]
	}];
	return e.random.length && t.push({
		label: H(e.random.length, "random circuit"),
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
function Fw([e, t], [n, r]) {
	let i = (r - n) / (t - e || 1);
	return (t) => n + (t - e) * i;
}
function Iw(e, t) {
	let n = Fw([Math.log(e[0]), Math.log(e[1])], t);
	return (e) => n(Math.log(e));
}
function Lw(e, t, n) {
	if (!(t > e)) return [e];
	let r = (t - e) / n, i = 10 ** Math.floor(Math.log10(r)), a = i * ([
		1,
		2,
		5,
		10
	].find((e) => e * i >= r * .999) ?? 10), o = Math.ceil(e / a - 1e-9), s = Math.floor(t / a + 1e-9);
	return Array.from({ length: s - o + 1 }, (e, t) => Number(((o + t) * a).toPrecision(12)));
}
function Rw(e, t, n = 8) {
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
function zw(e, t) {
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
function Bw(e) {
	let t = 0;
	return e.map(({ at: n, long: r }, i) => {
		let a = e[i + 1], o = a !== void 0 && a.at - n < r && n - r > t, s = !o && n < t;
		return t = Math.max(t, o ? n : n + r), {
			at: n,
			isLeft: o,
			isAbove: s
		};
	});
}
// src/evidence/dots.tsx
var Vw = 6.4, Hw = 132, Uw = 20, Ww = 40, Gw = 46, Kw = 38, qw = 4.5;
function Jw({ report: e }) {
	let t = I(null), n = rr(t), r = Pw(e), i = r.flatMap((e) => [...e.alone, ...e.without]), a = Math.max(Ft, e.target_loss, e.full.loss, ...i) * 1.06, o = Fw([0, a], [Hw, n - Uw]), s = Gw + r.length * Ww, c = Kw + 2 * s;
	return /* @__PURE__ */ z("div", {
		ref: t,
		class: "ev-plot",
		children: /* @__PURE__ */ z("svg", {
			width: n,
			height: c + 44,
			role: "img",
			"aria-label": "Task losses of the circuit and its controls, sufficiency and necessity: the numbers of the table",
			children: [
				Lw(0, a, Math.max(3, n / 110)).map((e) => /* @__PURE__ */ z("g", { children: [/* @__PURE__ */ z("line", {
					class: "ev-grid",
					x1: o(e),
					x2: o(e),
					y1: Kw,
					y2: c
				}), /* @__PURE__ */ z("text", {
					class: "ev-tick",
					x: o(e),
					y: c + 16,
					"text-anchor": "middle",
					children: Ht(e)
				})] }, e)),
				/* @__PURE__ */ z("text", {
					class: "ev-tick",
					x: (Hw + n - Uw) / 2,
					y: c + 36,
					"text-anchor": "middle",
					children: "task loss, nats a prompt"
				}),
				/* @__PURE__ */ z(Yw, {
					report: e,
					x: o,
					bottom: c
				}),
				/* @__PURE__ */ z(Xw, {
					rows: r,
					of: "alone",
					title: "Sufficiency",
					note: "these alone, all else at its mean: lower is better",
					brief: "these alone: lower is better",
					x: o,
					top: Kw,
					right: n
				}),
				/* @__PURE__ */ z(Xw, {
					rows: r,
					of: "without",
					title: "Necessity",
					note: "without these, only they at their means: higher says they are needed",
					brief: "without these: higher says they are needed",
					x: o,
					top: Kw + s,
					right: n
				})
			]
		})
	});
}
function Yw({ report: e, x: t, bottom: n }) {
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
			loss: Ft,
			kind: "chance"
		}
	].sort((e, t) => e.loss - t.loss), i = r.map((e) => `${e.label} ${U(e.loss)}`), a = Bw(r.map((e, n) => ({
		at: t(e.loss),
		long: Vw * i[n].length
	})));
	return /* @__PURE__ */ z("g", { children: r.map((e, t) => {
		let { at: r, isLeft: o, isAbove: s } = a[t];
		return /* @__PURE__ */ z("g", {
			class: `ev-mark ev-${e.kind}`,
			children: [/* @__PURE__ */ z("line", {
				x1: r,
				x2: r,
				y1: s ? 12 : 20,
				y2: n
			}), /* @__PURE__ */ z("text", {
				x: o ? r - 4 : r + 4,
				y: s ? 14 : 28,
				"text-anchor": o ? "end" : "start",
				children: [/* @__PURE__ */ z("title", { children: B(e.loss) }), i[t]]
			})]
		}, e.label);
	}) });
}
function Xw({ rows: e, of: t, title: n, note: r, brief: i, x: a, top: o, right: s }) {
	let c = 14 + 8.5 * n.length + Vw * r.length, l = c > s;
	return /* @__PURE__ */ z("g", { children: [
		/* @__PURE__ */ z("rect", {
			class: "ev-clear",
			x: 0,
			y: o + (l ? 4 : 14),
			width: l ? Vw * i.length : c,
			height: l ? 36 : 20
		}),
		/* @__PURE__ */ z("text", {
			class: "ev-group",
			x: 0,
			y: o + (l ? 18 : 28),
			children: [n, /* @__PURE__ */ z("tspan", {
				class: "ev-note",
				...l ? {
					x: 0,
					dy: 16
				} : { dx: 10 },
				children: l ? i : r
			})]
		}),
		e.map((e, n) => {
			let r = o + Gw + (n + .5) * Ww;
			return /* @__PURE__ */ z("g", { children: [
				/* @__PURE__ */ z("text", {
					class: "ev-label",
					x: 0,
					y: r + 4,
					children: e.label
				}),
				/* @__PURE__ */ z("line", {
					class: "ev-row",
					x1: Hw,
					x2: "100%",
					y1: r,
					y2: r
				}),
				/* @__PURE__ */ z(Zw, {
					row: e,
					losses: e[t],
					x: a,
					y: r,
					right: s
				})
			] }, e.kind);
		})
	] });
}
function Zw({ row: e, losses: t, x: n, y: r, right: i }) {
	let a = t.map(n), o = zw(a, qw), s = Math.max(...o.map(Math.abs)), c = a[0] > i - 40, l = s > Ww / 2 - qw ? (Ww / 2 - qw) / s : 1;
	return /* @__PURE__ */ z("g", {
		class: `ev-points ev-${e.kind}`,
		children: [t.map((t, n) => {
			let [i, s] = [a[n], r + o[n] * l], c = /* @__PURE__ */ z("title", { children: `${e.label}: ${B(t)} nats a prompt` });
			return e.kind === "shuffled" ? /* @__PURE__ */ z("path", {
				d: `M${i - 6} ${s}L${i} ${s - 6}L${i + 6} ${s}L${i} ${s + 6}Z`,
				children: c
			}, n) : /* @__PURE__ */ z("circle", {
				cx: i,
				cy: s,
				r: e.kind === "circuit" ? 6.5 : 4,
				children: c
			}, n);
		}), e.kind !== "random" && /* @__PURE__ */ z("text", {
			class: "ev-value",
			x: a[0] + (c ? -12 : 12),
			y: r + 4,
			"text-anchor": c ? "end" : "start",
			children: U(t[0])
		})]
	});
}
// src/evidence/curve.ts
function Qw(e) {
	return Math.min(e.ranking.length, e.sizes.at(-1) ?? 0);
}
function $w(e, t, n) {
	return n === t.n_cut && eT(e, t) === "the cut" ? null : n;
}
function eT({ nodes: e, removed: t }, n) {
	let r = (e) => new Set(e.map(({ site: e, index: t }) => `${e}:${t}`)), i = r(e), a = r(n.ranking.slice(0, n.n_cut));
	return i.size === n.n_cut && i.size === a.size && [...a].every((e) => i.has(e)) ? t.weight.length > 0 ? "fewer edges" : "the cut" : "other nodes";
}
// src/evidence/plot.tsx
var tT = 480, nT = 320, [rT, iT, aT, oT] = [
	52,
	24,
	24,
	48
];
function sT({ card: e }, t, n) {
	let r = Math.max(t.sizes.at(-1) ?? 1, e.n_nodes, 2), i = Math.min(t.sizes[0] ?? 1, e.n_nodes || 1), a = Math.max(Ft, e.target_loss, e.loss, ...t.losses) * 1.06;
	return {
		width: n,
		first: i,
		last: r,
		top: a,
		x: Iw([i, r], [rT, n - iT]),
		y: Fw([0, a], [nT - oT, aT])
	};
}
function cT({ circuit: e, cuts: t, shown: n, moved: r, most: i, move: a, letGo: o }) {
	let s = I(null), c = sT(e, t, rr(s)), { width: l, first: u, last: d, x: f } = c;
	return /* @__PURE__ */ z("div", {
		ref: s,
		class: "ev-plot",
		children: [/* @__PURE__ */ z("svg", {
			width: l,
			height: nT,
			role: "img",
			"aria-label": `Loss against nodes kept, from ${u} to ${d}; a slider and a table follow.`,
			children: [
				i < d && /* @__PURE__ */ z("rect", {
					class: "ev-beyond",
					x: f(i),
					y: aT,
					width: l - iT - f(i),
					height: nT - oT - aT
				}),
				/* @__PURE__ */ z(lT, { frame: c }),
				/* @__PURE__ */ z(uT, {
					frame: c,
					kind: "chance",
					loss: Ft
				}),
				/* @__PURE__ */ z(uT, {
					frame: c,
					kind: "target",
					loss: e.card.target_loss
				}),
				/* @__PURE__ */ z(dT, {
					frame: c,
					circuit: e,
					cuts: t,
					moved: r
				}),
				/* @__PURE__ */ z(fT, {
					frame: c,
					cuts: t,
					shown: n,
					moved: r
				}),
				/* @__PURE__ */ z(pT, {
					frame: c,
					move: a,
					letGo: o
				})
			]
		}), /* @__PURE__ */ z(mT, { hasBeyond: i < d })]
	});
}
function lT({ frame: { width: e, first: t, last: n, top: r, x: i, y: a } }) {
	return /* @__PURE__ */ z(x, { children: [
		Lw(0, r, 5).map((t) => /* @__PURE__ */ z("g", { children: [/* @__PURE__ */ z("line", {
			class: "ev-grid",
			x1: rT,
			x2: e - iT,
			y1: a(t),
			y2: a(t)
		}), /* @__PURE__ */ z("text", {
			class: "ev-tick",
			x: rT - 8,
			y: a(t) + 4,
			"text-anchor": "end",
			children: Ht(t)
		})] }, t)),
		Rw(t, n, e / 70).map((e) => /* @__PURE__ */ z("text", {
			class: "ev-tick",
			x: i(e),
			y: nT - oT + 18,
			"text-anchor": "middle",
			children: V(e)
		}, e)),
		/* @__PURE__ */ z("text", {
			class: "ev-tick",
			x: (rT + e - iT) / 2,
			y: 312,
			"text-anchor": "middle",
			children: "nodes kept (logarithmic)"
		}),
		/* @__PURE__ */ z("text", {
			class: "ev-tick",
			x: 0,
			y: 14,
			children: e < tT ? "loss, nats" : "task loss, nats a prompt"
		})
	] });
}
function uT({ frame: { width: e, y: t }, kind: n, loss: r }) {
	return /* @__PURE__ */ z("g", {
		class: `ev-mark ev-${n}`,
		children: [/* @__PURE__ */ z("line", {
			x1: rT,
			x2: e - iT,
			y1: t(r),
			y2: t(r)
		}), /* @__PURE__ */ z("text", {
			x: e - iT,
			y: t(r) - 5,
			"text-anchor": "end",
			children: [
				n,
				" ",
				U(r)
			]
		})]
	});
}
function dT({ frame: { first: e, x: t, y: n }, circuit: { card: r }, cuts: i, moved: a }) {
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z("polyline", {
			class: "ev-curve",
			points: i.sizes.map((e, r) => `${t(e).toFixed(1)},${n(i.losses[r]).toFixed(1)}`).join(" ")
		}),
		i.sizes.map((e, r) => /* @__PURE__ */ z("circle", {
			class: "ev-measured",
			cx: t(e),
			cy: n(i.losses[r]),
			r: 2.5,
			children: /* @__PURE__ */ z("title", { children: `${H(e, "node")}: ${B(i.losses[r])} nats a prompt` })
		}, e)),
		/* @__PURE__ */ z("line", {
			class: `ev-cut ${a ? "ev-was" : ""}`,
			x1: t(i.n_cut),
			x2: t(i.n_cut),
			y1: aT,
			y2: nT - oT
		}),
		/* @__PURE__ */ z("path", {
			class: "ev-itself",
			d: hT(t(Math.max(e, r.n_nodes)), n(r.loss)),
			children: /* @__PURE__ */ z("title", { children: `the circuit: ${H(r.n_nodes, "node")}, ${B(r.loss)} nats a prompt` })
		})
	] });
}
function fT({ frame: { width: e, x: t, y: n }, cuts: r, shown: i, moved: a }) {
	let o = En(r, i), s = t(i);
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z("line", {
			class: "ev-cut",
			x1: s,
			x2: s,
			y1: aT,
			y2: nT - oT
		}),
		/* @__PURE__ */ z("text", {
			class: "ev-value",
			x: s,
			y: aT - 8,
			"text-anchor": s > e - 90 ? "end" : s < 90 ? "start" : "middle",
			children: [
				a ? "moved to" : "cut at",
				" ",
				V(i)
			]
		}),
		o !== null && /* @__PURE__ */ z("circle", {
			class: "ev-here",
			cx: s,
			cy: n(o),
			r: 5.5
		})
	] });
}
function pT({ frame: { width: e, first: t, last: n }, move: r, letGo: i }) {
	let a = (r) => {
		let i = (r.clientX - (r.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0) - rT) / (e - iT - rT);
		return t * (n / t) ** Math.min(1, Math.max(0, i));
	};
	return /* @__PURE__ */ z("rect", {
		class: "ev-catch",
		x: rT,
		y: 0,
		width: Math.max(0, e - iT - rT),
		height: nT - oT,
		onPointerDown: (e) => {
			e.currentTarget.setPointerCapture(e.pointerId), r(a(e));
		},
		onLostPointerCapture: i,
		onPointerMove: (e) => e.currentTarget.hasPointerCapture(e.pointerId) && r(a(e))
	});
}
function mT({ hasBeyond: e }) {
	let t = [
		[/* @__PURE__ */ z("circle", {
			class: "ev-measured",
			cx: "8",
			cy: "6",
			r: "3"
		}), "a measured cut"],
		[/* @__PURE__ */ z("path", {
			class: "ev-itself",
			d: hT(8, 6, 5)
		}), "the circuit itself"],
		[/* @__PURE__ */ z("line", {
			class: "ev-cut",
			x1: "8",
			x2: "8",
			y1: "0",
			y2: "12"
		}), "the cut: drag it"]
	];
	return e && t.push([/* @__PURE__ */ z("rect", {
		class: "ev-beyond",
		width: "16",
		height: "12"
	}), "nodes not stored"]), /* @__PURE__ */ z("ul", {
		class: "ev-legend",
		children: t.map(([e, t]) => /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z("svg", {
			width: "16",
			height: "12",
			"aria-hidden": "true",
			children: e
		}), t] }, t))
	});
}
function hT(e, t, n = 7) {
	return `M${e - n} ${t}L${e} ${t - n}L${e + n} ${t}L${e} ${t + n}Z`;
}
// src/evidence/size.tsx
function gT({ store: e, circuit: t, cuts: n }) {
	let r = Qw(n), i = Math.min(r, n.sizes[0] ?? 1), a = e.look.value.size, o = Math.min(r, Math.max(i, a ?? n.n_cut)), s = (t) => {
		let n = Math.min(r, Math.max(i, Math.round(t)));
		n !== e.look.peek().size && e.change({ size: n }, "cut");
	};
	return /* @__PURE__ */ z("div", {
		class: "ev-size",
		children: [
			/* @__PURE__ */ z(cT, {
				circuit: t,
				cuts: n,
				shown: o,
				moved: o !== n.n_cut,
				most: r,
				move: s,
				letGo: () => e.endStroke()
			}),
			/* @__PURE__ */ z("div", {
				class: "ev-mover",
				children: [
					/* @__PURE__ */ z("label", { children: ["Nodes kept", /* @__PURE__ */ z("input", {
						type: "range",
						min: i,
						max: r,
						step: 1,
						value: o,
						onInput: (e) => s(e.currentTarget.valueAsNumber),
						onChange: () => e.endStroke()
					})] }),
					/* @__PURE__ */ z("input", {
						type: "number",
						"aria-label": "Nodes kept, as a number",
						min: i,
						max: r,
						value: o,
						onChange: (t) => {
							Number.isFinite(t.currentTarget.valueAsNumber) && s(t.currentTarget.valueAsNumber), e.endStroke();
						}
					}),
					/* @__PURE__ */ z("button", {
						type: "button",
						disabled: o === n.n_cut,
						onClick: () => e.change({ size: null }),
						children: ["Back to the cut at ", V(n.n_cut)]
					}),
					/* @__PURE__ */ z(_T, {
						store: e,
						circuit: t,
						cut: $w(t, n, o)
					})
				]
			}),
			/* @__PURE__ */ z(yT, {
				circuit: t,
				cuts: n,
				shown: o,
				most: r
			})
		]
	});
}
function _T({ store: e, circuit: t, cut: n }) {
	let r = {
		page: "circuit",
		id: t.card.id,
		node: null
	};
	return /* @__PURE__ */ z("span", {
		class: "ev-graphs",
		children: [n !== null && /* @__PURE__ */ z("button", {
			type: "button",
			class: "link",
			onClick: () => {
				e.look.peek().size !== n && e.change({
					size: n,
					selected: null
				}), e.router.go(r);
			},
			children: [
				"See the cut at ",
				V(n),
				" in the graph"
			]
		}), /* @__PURE__ */ z(tn, {
			store: e,
			to: r,
			onFollow: () => e.look.peek().size !== null && e.change({ size: null }),
			children: "See the circuit in the graph"
		})]
	});
}
var vT = {
	"the cut": "the circuit is this cut, a point of the curve",
	"fewer edges": "the circuit has this cut's nodes, but edges between them were pruned, so that it may lie beside the curve",
	"other nodes": "what was dropped or exchanged afterwards makes the circuit none of these cuts, and it may lie below the curve"
};
function yT({ circuit: e, cuts: t, shown: n, most: r }) {
	let i = En(t, n), { card: a } = e, o = t.sizes.at(-1) ?? 0;
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z("p", {
			role: "status",
			class: "ev-said",
			children: [
				"The ranking's first ",
				/* @__PURE__ */ z("b", { children: H(n, "node") }),
				":",
				" ",
				i === null ? `${Dn(t, n)}.` : /* @__PURE__ */ z(x, { children: [
					"loss",
					" ",
					/* @__PURE__ */ z("b", { children: /* @__PURE__ */ z(J, {
						value: i,
						as: "loss"
					}) }),
					", measured",
					i <= a.target_loss ? "; this meets the target." : `; this misses the target by ${U(i - a.target_loss)}.`
				] })
			]
		}),
		/* @__PURE__ */ z("p", {
			class: "remark",
			children: [
				"Measured on the circuit's own pairs, all other nodes at their means. The cut was made at ",
				t.n_cut,
				";",
				" ",
				vT[eT(e, t)],
				": ",
				H(a.n_nodes, "node"),
				", loss ",
				U(a.loss),
				".",
				r < o && ` The first ${V(r)} nodes of the ranking are stored, so the cut moves up to there.`
			]
		}),
		/* @__PURE__ */ z(bT, { cuts: t })
	] });
}
function bT({ cuts: e }) {
	return /* @__PURE__ */ z("details", { children: [/* @__PURE__ */ z("summary", { children: "The measured cuts as a table" }), /* @__PURE__ */ z("table", {
		class: "page-table",
		children: [/* @__PURE__ */ z("thead", { children: /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
			scope: "col",
			children: "nodes kept"
		}), /* @__PURE__ */ z("th", {
			scope: "col",
			children: "loss"
		})] }) }), /* @__PURE__ */ z("tbody", { children: e.sizes.map((t, n) => /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("td", {
			class: "num",
			children: V(t)
		}), /* @__PURE__ */ z("td", {
			class: "num",
			children: /* @__PURE__ */ z(J, {
				value: e.losses[n],
				as: "loss"
			})
		})] }, t)) })]
	})] });
}
// src/evidence/view.tsx
function xT({ store: e }) {
	let t = e.route.value, n = e.circuit.value, r = t.page === "evidence" ? t.id : "";
	if (n?.card.id !== r) return /* @__PURE__ */ z(Pt, {
		store: e,
		id: r
	});
	let { card: i } = n;
	return /* @__PURE__ */ z("div", {
		class: "page",
		children: [
			/* @__PURE__ */ z("header", {
				class: "page-head",
				children: [/* @__PURE__ */ z("h1", { children: "Evidence: is it real?" }), /* @__PURE__ */ z("p", { children: [
					q(i.name),
					": ",
					q(i.task),
					", ",
					H(i.n_nodes, "node"),
					",",
					" ",
					H(i.n_edges, "edge"),
					", of the model “",
					q(i.model),
					"”. A low task loss proves little by itself: mean ablation can find small circuits for nonsense, and in random models. So here is what was held against this one. ",
					/* @__PURE__ */ z("b", { children: "Sufficiency" }),
					" is how well the circuit does alone, all else at its mean; ",
					/* @__PURE__ */ z("b", { children: "necessity" }),
					" how badly the model does without it."
				] })]
			}),
			n.report ? /* @__PURE__ */ z(TT, {
				circuit: n,
				report: n.report
			}) : /* @__PURE__ */ z(ST, { circuit: n }),
			/* @__PURE__ */ z("section", {
				"aria-labelledby": "ev-sizes",
				children: [/* @__PURE__ */ z("h2", {
					id: "ev-sizes",
					children: "Loss against size"
				}), n.cuts && n.cuts.sizes.length > 0 && n.cuts.ranking.length > 0 ? /* @__PURE__ */ z(gT, {
					store: e,
					circuit: n,
					cuts: n.cuts
				}) : /* @__PURE__ */ z("p", {
					class: "page-empty",
					children: [
						"The ranking that this circuit was cut from isn't stored with it: it was imported, or found before rankings were written down. Pruning again stores it:",
						" ",
						/* @__PURE__ */ z("code", { children: [
							"gossamer prune MODEL ",
							q(i.task),
							" --out FOLDER"
						] })
					]
				})]
			})
		]
	});
}
function ST({ circuit: e }) {
	return /* @__PURE__ */ z("section", { children: [/* @__PURE__ */ z("p", {
		class: "page-empty",
		children: ["This circuit hasn't been validated, so nothing here says that it is real. This measures sufficiency and necessity on pairs that the cut wasn't decided on where the task has enough, random circuits of the same size, and the same pruning of a shuffled model: ", /* @__PURE__ */ z("code", { children: "gossamer validate FOLDER" })]
	}), /* @__PURE__ */ z(DT, { circuit: e })] });
}
var CT = {
	holds: "✓",
	partly: "≈",
	fails: "✗",
	missing: "?"
}, wT = {
	holds: "holds",
	partly: "partly",
	fails: "weak",
	missing: "not measured"
};
function TT({ circuit: e, report: t }) {
	let n = Cw(t, e), { standing: r, sentence: i } = ww(n);
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z("p", {
			class: `ev-verdict ev-is-${r}`,
			children: [/* @__PURE__ */ z("span", {
				class: "ev-badge",
				"aria-hidden": "true",
				children: CT[r]
			}), i]
		}),
		/* @__PURE__ */ z("div", {
			class: "ev-columns",
			children: [/* @__PURE__ */ z("section", {
				"aria-labelledby": "ev-beside",
				children: [
					/* @__PURE__ */ z("h2", {
						id: "ev-beside",
						children: "The circuit beside its controls"
					}),
					/* @__PURE__ */ z(Jw, { report: t }),
					/* @__PURE__ */ z(OT, { report: t })
				]
			}), /* @__PURE__ */ z("section", {
				"aria-labelledby": "ev-checks",
				children: [/* @__PURE__ */ z("h2", {
					id: "ev-checks",
					children: "Check by check"
				}), /* @__PURE__ */ z("ul", {
					class: "ev-checks",
					children: n.map((e) => /* @__PURE__ */ z(ET, { check: e }, e.name))
				})]
			})]
		}),
		/* @__PURE__ */ z(DT, { circuit: e }),
		/* @__PURE__ */ z("p", {
			class: "remark",
			children: "What this doesn't say: the circuit suffices and is needed for the task as it is asked, on one distribution of means. The model may do more with these nodes, and the task in other ways on other prompts."
		})
	] });
}
function ET({ check: e }) {
	return /* @__PURE__ */ z("li", {
		class: `ev-check ev-is-${e.standing}`,
		children: [
			/* @__PURE__ */ z("h3", { children: [
				/* @__PURE__ */ z("span", {
					class: "ev-badge",
					"aria-hidden": "true",
					children: CT[e.standing]
				}),
				e.name,
				" ",
				/* @__PURE__ */ z("small", { children: wT[e.standing] })
			] }),
			/* @__PURE__ */ z("p", { children: e.found }),
			/* @__PURE__ */ z("p", {
				class: "ev-otherwise",
				children: [
					/* @__PURE__ */ z("i", { children: "If it were not real:" }),
					" ",
					e.otherwise
				]
			})
		]
	});
}
function DT({ circuit: e }) {
	let { card: t, calibration: n } = e;
	return /* @__PURE__ */ z("dl", {
		class: "ev-facts",
		children: [
			/* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("dt", { children: [
				"loss on its own ",
				V(e.n_pairs),
				" pairs"
			] }), /* @__PURE__ */ z("dd", { children: /* @__PURE__ */ z(J, {
				value: t.loss,
				as: "loss"
			}) })] }),
			/* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("dt", { children: "whole model on them" }), /* @__PURE__ */ z("dd", { children: /* @__PURE__ */ z(J, {
				value: t.full_loss,
				as: "loss"
			}) })] }),
			/* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("dt", {
				title: "With one scale and one shift of the two answers' logits, fitted on these pairs",
				children: "calibrated loss"
			}), /* @__PURE__ */ z("dd", { children: [/* @__PURE__ */ z(J, {
				value: n.task_loss,
				as: "loss"
			}), /* @__PURE__ */ z("small", { children: [
				"logits × ",
				/* @__PURE__ */ z(J, { value: n.scale }),
				", shift ",
				/* @__PURE__ */ z(J, { value: n.shift })
			] })] })] }),
			/* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("dt", { children: "means taken over" }), /* @__PURE__ */ z("dd", { children: e.n_mean_tokens > 0 ? /* @__PURE__ */ z(x, { children: [
				V(e.n_mean_tokens),
				" ",
				/* @__PURE__ */ z("small", { children: "pretraining tokens" })
			] }) : "not known" })] })
		]
	});
}
function OT({ report: e }) {
	let t = [PT("the circuit", e.circuit)];
	return e.random.length && (t.push(PT("random circuits, mean", IT(e.random, jT))), t.push({
		label: "random circuits, nearest to the circuit",
		alone: FT(e.random, "sufficiency", MT, NT),
		without: FT(e.random, "necessity", NT, MT)
	})), e.shuffled && t.push(PT("shuffled model's circuit", e.shuffled.figures)), /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("div", {
		class: "scroller",
		tabIndex: 0,
		role: "region",
		"aria-label": "Losses and accuracies",
		children: /* @__PURE__ */ z("table", {
			class: "page-table ev-table",
			children: [
				/* @__PURE__ */ z("caption", {
					class: "sr-only",
					children: ["Task loss in nats a prompt and accuracy, on ", H(e.n_pairs, "pair")]
				}),
				/* @__PURE__ */ z("thead", { children: [/* @__PURE__ */ z("tr", { children: [
					/* @__PURE__ */ z("th", {
						rowSpan: 2,
						scope: "col",
						children: [
							"on ",
							V(e.n_pairs),
							" ",
							e.is_held_out ? "held-out pairs" : "of the cut's pairs"
						]
					}),
					/* @__PURE__ */ z("th", {
						colSpan: 2,
						scope: "colgroup",
						title: "these alone, all else at its mean",
						children: "sufficiency"
					}),
					/* @__PURE__ */ z("th", {
						colSpan: 2,
						scope: "colgroup",
						title: "the model without these, only they at their means",
						children: "necessity"
					})
				] }), /* @__PURE__ */ z("tr", { children: [
					"loss",
					"accuracy",
					"loss",
					"accuracy"
				].map((e, t) => /* @__PURE__ */ z("th", {
					scope: "col",
					class: "num",
					children: e
				}, t)) })] }),
				/* @__PURE__ */ z("tbody", { children: [t.map(({ label: e, alone: t, without: n }) => /* @__PURE__ */ z("tr", { children: [
					/* @__PURE__ */ z("th", {
						scope: "row",
						children: e
					}),
					/* @__PURE__ */ z(AT, { of: t }),
					/* @__PURE__ */ z(AT, { of: n })
				] }, e)), /* @__PURE__ */ z("tr", { children: [
					/* @__PURE__ */ z("th", {
						scope: "row",
						children: "the whole model"
					}),
					/* @__PURE__ */ z(AT, { of: e.full }),
					/* @__PURE__ */ z("td", { colSpan: 2 })
				] })] })
			]
		})
	}), e.random.length > 0 && /* @__PURE__ */ z(kT, { report: e })] });
}
function kT({ report: e }) {
	return /* @__PURE__ */ z("details", { children: [/* @__PURE__ */ z("summary", { children: "Every random circuit" }), /* @__PURE__ */ z("table", {
		class: "page-table",
		children: [/* @__PURE__ */ z("thead", { children: /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
			scope: "col",
			children: [
				"random circuit (seed ",
				e.seed,
				")"
			]
		}), [
			"sufficiency",
			"accuracy",
			"necessity",
			"accuracy"
		].map((e, t) => /* @__PURE__ */ z("th", {
			scope: "col",
			class: "num",
			children: e
		}, t))] }) }), /* @__PURE__ */ z("tbody", { children: e.random.map((e, t) => /* @__PURE__ */ z("tr", { children: [
			/* @__PURE__ */ z("th", {
				scope: "row",
				children: t + 1
			}),
			/* @__PURE__ */ z(AT, { of: e.sufficiency }),
			/* @__PURE__ */ z(AT, { of: e.necessity })
		] }, t)) })]
	})] });
}
function AT({ of: e }) {
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("td", {
		class: "num",
		children: /* @__PURE__ */ z(J, {
			value: e.loss,
			as: "loss"
		})
	}), /* @__PURE__ */ z("td", {
		class: "num",
		children: /* @__PURE__ */ z(J, {
			value: e.accuracy,
			as: "percent"
		})
	})] });
}
var jT = (e) => e.reduce((e, t) => e + t, 0) / e.length, MT = (e) => Math.min(...e), NT = (e) => Math.max(...e);
function PT(e, t) {
	return {
		label: e,
		alone: t.sufficiency,
		without: t.necessity
	};
}
function FT(e, t, n, r) {
	return {
		loss: n(e.map((e) => e[t].loss)),
		accuracy: r(e.map((e) => e[t].accuracy))
	};
}
function IT(e, t) {
	return {
		sufficiency: FT(e, "sufficiency", t, t),
		necessity: FT(e, "necessity", t, t)
	};
}
function LT(e, t) {
	let n = (e) => t.includes(e.token) ? t.indexOf(e.token) : t.length, r = (t, n) => e.length > 2 ? n.probability - t.probability : 0, i = [...e].sort((e, t) => n(e) - n(t) || r(e, t));
	return {
		shown: i.slice(0, 6),
		left: Math.max(0, i.length - 6)
	};
}
function RT(e, t, n) {
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
function zT({ answer: e, isEdited: t, pair: n, n_pairs: r }) {
	return /* @__PURE__ */ z("div", {
		class: "lv-outcome",
		children: [
			/* @__PURE__ */ z(BT, {
				answer: e,
				isEdited: t,
				pair: n
			}),
			/* @__PURE__ */ z(VT, { answer: e }),
			/* @__PURE__ */ z(HT, {
				answer: e,
				isEdited: t,
				n_pairs: r
			})
		]
	});
}
function BT({ answer: e, isEdited: t, pair: n }) {
	let { shown: r, left: i } = LT(e.answers, n ?? []), a = n && RT(e.answers, ...n);
	return /* @__PURE__ */ z("section", {
		"aria-labelledby": "lv-answers",
		children: [
			/* @__PURE__ */ z("h2", {
				id: "lv-answers",
				children: "Answers"
			}),
			/* @__PURE__ */ z("ul", {
				class: "lv-bars",
				children: r.map((e) => /* @__PURE__ */ z("li", { children: [
					/* @__PURE__ */ z("span", {
						class: "lv-word",
						children: [/* @__PURE__ */ z(GT, { text: e.text }), e.token === n?.[0] && /* @__PURE__ */ z("small", { children: "right" })]
					}),
					/* @__PURE__ */ z(KT, {
						share: e.probability,
						was: t ? e.unedited : null
					}),
					/* @__PURE__ */ z("b", { children: /* @__PURE__ */ z(J, {
						value: e.probability,
						as: "percent"
					}) }),
					/* @__PURE__ */ z("small", {
						class: "lv-was",
						children: t && /* @__PURE__ */ z(x, { children: ["was ", /* @__PURE__ */ z(J, {
							value: e.unedited,
							as: "percent"
						})] })
					})
				] }, e.token))
			}),
			i > 0 && /* @__PURE__ */ z("p", {
				class: "remark",
				children: [H(i, "other answer"), " of the task, less likely"]
			}),
			a && /* @__PURE__ */ z(UT, {
				two: a,
				isEdited: t
			}),
			t && /* @__PURE__ */ z("p", {
				class: "remark lv-key",
				children: [/* @__PURE__ */ z("span", {
					class: "lv-was-mark",
					"aria-hidden": "true"
				}), " without the edits"]
			})
		]
	});
}
function VT({ answer: e }) {
	return /* @__PURE__ */ z("section", {
		"aria-labelledby": "lv-likeliest",
		children: [/* @__PURE__ */ z("h2", {
			id: "lv-likeliest",
			children: "Likeliest next tokens"
		}), /* @__PURE__ */ z("ul", {
			class: "lv-bars lv-plain",
			children: e.likeliest.map((e) => /* @__PURE__ */ z("li", { children: [
				/* @__PURE__ */ z("span", {
					class: "lv-word",
					children: /* @__PURE__ */ z(GT, { text: e.text })
				}),
				/* @__PURE__ */ z(KT, {
					share: e.probability,
					was: null
				}),
				/* @__PURE__ */ z(J, {
					value: e.probability,
					as: "percent"
				})
			] }, e.token))
		})]
	});
}
function HT({ answer: e, isEdited: t, n_pairs: n }) {
	let r = t ? e.task_unedited : null, i = t ? [
		"edited",
		"without",
		"change"
	] : ["now"];
	return /* @__PURE__ */ z("section", {
		"aria-labelledby": "lv-task",
		children: [/* @__PURE__ */ z("h2", {
			id: "lv-task",
			children: ["The task's ", H(n, "pair")]
		}), /* @__PURE__ */ z("table", {
			class: "page-table lv-task",
			children: [/* @__PURE__ */ z("thead", { children: /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("td", {}), i.map((e) => /* @__PURE__ */ z("th", {
				scope: "col",
				class: "num",
				children: e
			}, e))] }) }), /* @__PURE__ */ z("tbody", { children: [/* @__PURE__ */ z(WT, {
				name: "loss, nats",
				now: e.task.loss,
				was: r?.loss ?? null,
				as: "loss",
				by: "effect"
			}), /* @__PURE__ */ z(WT, {
				name: "accuracy",
				now: e.task.accuracy,
				was: r?.accuracy ?? null,
				as: "percent",
				by: "points"
			})] })]
		})]
	});
}
function UT({ two: e, isEdited: t }) {
	return /* @__PURE__ */ z("div", {
		class: "lv-two",
		children: [/* @__PURE__ */ z("p", { children: [
			"Of the two, the right one has",
			" ",
			/* @__PURE__ */ z("b", { children: /* @__PURE__ */ z(J, {
				value: e.share,
				as: "percent"
			}) }),
			t && /* @__PURE__ */ z(x, { children: [
				" ",
				"(was ",
				/* @__PURE__ */ z(J, {
					value: e.unedited,
					as: "percent"
				}),
				")"
			] }),
			": loss ",
			/* @__PURE__ */ z(J, {
				value: e.loss,
				as: "loss"
			}),
			" nats"
		] }), /* @__PURE__ */ z(KT, {
			share: e.share,
			was: t ? e.unedited : null
		})]
	});
}
function WT({ name: e, now: t, was: n, as: r, by: i }) {
	return /* @__PURE__ */ z("tr", { children: [
		/* @__PURE__ */ z("th", {
			scope: "row",
			children: e
		}),
		/* @__PURE__ */ z("td", {
			class: "num lv-now",
			children: /* @__PURE__ */ z(J, {
				value: t,
				as: r
			})
		}),
		n !== null && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("td", {
			class: "num",
			children: /* @__PURE__ */ z(J, {
				value: n,
				as: r
			})
		}), /* @__PURE__ */ z("td", {
			class: "num",
			children: /* @__PURE__ */ z(J, {
				value: t - n,
				as: i
			})
		})] })
	] });
}
function GT({ text: e }) {
	return /* @__PURE__ */ z("span", {
		class: "lv-chip",
		children: /* @__PURE__ */ z($r, {
			text: e,
			most: 12
		})
	});
}
function KT({ share: e, was: t }) {
	return /* @__PURE__ */ z("span", {
		class: "lv-track",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ z("span", {
			class: "lv-fill",
			style: { width: `${100 * e}%` }
		}), t !== null && /* @__PURE__ */ z("span", {
			class: "lv-was-mark",
			style: { left: `${100 * t}%` }
		})]
	});
}
var qT = 4;
function JT({ answer: e, isEdited: t }) {
	let n = (e) => t && /* @__PURE__ */ z("span", {
		class: "soft",
		children: [
			" (was ",
			e,
			")"
		]
	});
	return /* @__PURE__ */ z("p", {
		class: "lv-brief",
		"aria-hidden": "true",
		children: [LT(e.answers, []).shown.slice(0, qT).map((e) => /* @__PURE__ */ z("span", { children: [
			/* @__PURE__ */ z(GT, { text: e.text }),
			" ",
			/* @__PURE__ */ z("strong", { children: qt(e.probability) }),
			n(qt(e.unedited))
		] }, e.token)), /* @__PURE__ */ z("span", { children: [
			"task loss ",
			/* @__PURE__ */ z("strong", { children: U(e.task.loss) }),
			n(U(e.task_unedited.loss))
		] })]
	});
}
function YT(e) {
	return e < 1e4 ? `${Math.round(e)} ms` : `${Math.round(e / 1e3)} s`;
}
function XT(e, t) {
	let n = LT(e.answers, []).shown.map((e) => `${xn(e.text)} ${qt(e.probability)}${t ? `, was ${qt(e.unedited)}` : ""}`), r = t ? `, was ${U(e.task_unedited.loss)}` : "";
	return `${n.join("; ")}. Task loss ${U(e.task.loss)}${r}.`;
}
// src/live/asker.ts
var ZT = 30, QT = 120;
function $T(e, t) {
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
		r !== void 0 && a === void 0 && performance.now() - r >= QT && o();
	};
	return {
		want(e) {
			i = e, r ??= performance.now(), clearTimeout(n), n = setTimeout(o, ZT), s();
		},
		stop() {
			clearTimeout(n), r = void 0, a?.abort(), a = void 0;
		}
	};
}
// src/live/edits.ts
function eE(e, t) {
	return e.some((e) => e.node === t.node) ? e.map((e) => e.node === t.node ? t : e) : [...e, t];
}
function tE(e, t) {
	return e.filter((e) => e.node !== t);
}
function nE(e, t, n) {
	return t === "ablate" ? {
		node: e,
		kind: t
	} : {
		node: e,
		kind: t,
		value: t === "scale" ? 1 : n
	};
}
function rE(e) {
	return iE(Math.max(0, ...e.filter(Number.isFinite).map(Math.abs)));
}
function iE(e) {
	if (!(e > 0)) return 1;
	let t = 10 ** Math.floor(Math.log10(e));
	return Number((([
		1,
		2,
		5
	].find((n) => n * t >= e) ?? 10) * t).toPrecision(12));
}
function aE(e, t) {
	return e.map((e) => wn(e, t)).join("");
}
function oE(e, t, n) {
	return er(e.map((e, n) => ({
		i: n,
		text: `${e} ${G({ names: t }, e) ?? ""}`
	})), (e) => e.text, n).map((e) => e.i);
}
function sE(e, t) {
	return t ? $n(e, (e) => t.nodes[e]?.effect_in_circuit ?? null, !0) : [...e];
}
function cE(e) {
	let t = e.edits.length, n = e.in_circuit ? "the circuit alone" : "the whole model";
	return t === 0 ? `${n}, nothing edited` : `${n} with ${H(t, "node")} edited`;
}
// src/live/session.ts
function lE(e, t) {
	return new Map((t ?? []).map((t, n) => [e[n] ?? -1, t]));
}
function uE(e, t) {
	return Ni(e, `live ${t.card.id} ${t.hash}`, () => ({
		circuit: t.hash,
		prompt: L(t.pairs[0] ? aE(t.pairs[0].a, t.texts) : ""),
		edits: L([]),
		inCircuit: L(!0),
		outcome: L(null),
		isAsking: L(!1),
		trouble: L(null),
		filter: L(""),
		unedited: null,
		reaches: /* @__PURE__ */ new Map()
	}));
}
function dE(e, t) {
	let n = [...e.edits.value];
	return {
		circuit: e.circuit,
		prompt: e.prompt.value,
		edits: n,
		in_circuit: e.inCircuit.value,
		nodes: t,
		unedited: n.length > 0
	};
}
var fE = ({ prompt: e, in_circuit: t, nodes: n }) => JSON.stringify([
	e,
	t,
	n
]);
function pE(e, t) {
	return {
		...t,
		unedited: t.unedited && e.unedited?.of !== fE(t)
	};
}
function mE(e, { request: t, answer: n }) {
	let r = e.unedited?.of === fE(t) ? e.unedited.rows : null, i = t.edits.length === 0 ? n.activations : n.activations_unedited ?? r;
	i && (e.unedited = {
		of: fE(t),
		rows: i
	}), e.outcome.value = {
		request: t,
		answer: {
			...n,
			activations_unedited: i
		}
	};
}
function hE(e, t, n, r, i) {
	let a = cn(t, r), o = e.outcome.value, s = o?.answer.activations[o.request.nodes.indexOf(a)] ?? [], c = o?.answer.last[a], l = t.nodes[a]?.mean ?? 0, u = n?.nodes[a];
	e.reaches.has(r) || e.reaches.set(r, rE([
		...s,
		c ?? l,
		l,
		...u ? [u.min, u.max] : []
	])), e.edits.value = eE(e.edits.value, nE(r, i, Number((c ?? l).toPrecision(3))));
}
function gE(e, t) {
	e.edits.value = tE(e.edits.value, t), e.reaches.delete(t);
}
function _E(e, t) {
	for (let [n, { a: r, b: i }] of e.pairs.entries()) {
		if (t === aE(r, e.texts)) return {
			pair: n,
			side: "a"
		};
		if (t === aE(i, e.texts)) return {
			pair: n,
			side: "b"
		};
	}
	return null;
}
// src/live/editing.tsx
var vE = [
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
], yE = 400, bE = "\xA0";
function xE({ circuit: e, behaviour: t, names: n, session: r }) {
	let i = r.edits.value;
	return /* @__PURE__ */ z("section", {
		"aria-labelledby": "lv-edits",
		children: [
			/* @__PURE__ */ z("h2", {
				id: "lv-edits",
				children: "Edits"
			}),
			/* @__PURE__ */ z(SE, {
				circuit: e,
				behaviour: t,
				names: n,
				session: r
			}),
			i.length > 0 && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("ul", {
				class: "lv-edits",
				children: i.map((i) => /* @__PURE__ */ z(CE, {
					edit: i,
					circuit: e,
					behaviour: t,
					names: n,
					session: r
				}, i.node))
			}), /* @__PURE__ */ z("button", {
				type: "button",
				onClick: () => {
					r.edits.value = [], r.reaches.clear();
				},
				children: "Remove all edits"
			})] })
		]
	});
}
function SE({ circuit: e, behaviour: t, names: n, session: r }) {
	let [i, a] = P(""), [o, s] = P(null), c = Oe(() => W(e), [e]), l = Oe(() => sE(oE(c, n, i), t), [
		c,
		n,
		i,
		t
	]), u = l.slice(0, yE).map((e) => ({
		key: c[e],
		measured: t?.nodes[e]
	})), d = u.some(({ key: e }) => e === o) ? o : u[0]?.key ?? null;
	return /* @__PURE__ */ z("div", {
		class: "lv-chooser",
		children: [
			/* @__PURE__ */ z("input", {
				type: "search",
				placeholder: "find a node: attn.v 122",
				"aria-label": "Find a node to edit",
				value: i,
				onInput: (e) => a(e.currentTarget.value)
			}),
			/* @__PURE__ */ z("select", {
				size: 5,
				"aria-label": "Node to edit",
				value: d ?? "",
				onChange: (e) => s(e.currentTarget.value),
				onDblClick: () => d && hE(r, e, t, d, "ablate"),
				children: u.map(({ key: e, measured: t }) => /* @__PURE__ */ z("option", {
					value: e,
					children: [
						t && `${Gt(t.effect_in_circuit).padEnd(9, bE)}`,
						e,
						G({ names: n }, e) && `  ${q(G({ names: n }, e))}`
					]
				}, e))
			}),
			t && /* @__PURE__ */ z("p", {
				class: "remark",
				children: "In the order of what ablating them costs in the circuit, nats a prompt, shown before each."
			}),
			l.length > u.length && /* @__PURE__ */ z("p", {
				class: "remark",
				children: [V(l.length - u.length), " more: write what to find."]
			}),
			/* @__PURE__ */ z("div", {
				class: "lv-kinds",
				children: vE.map(({ kind: n, word: i, title: a }) => /* @__PURE__ */ z("button", {
					type: "button",
					title: a,
					disabled: d === null,
					onClick: () => d && hE(r, e, t, d, n),
					children: i
				}, n))
			})
		]
	});
}
function CE({ edit: e, circuit: t, behaviour: n, names: r, session: i }) {
	let a = (e) => {
		i.edits.value = eE(i.edits.value, e);
	}, o = G({ names: r }, e.node);
	return /* @__PURE__ */ z("li", { children: [
		/* @__PURE__ */ z("span", {
			class: "lv-edit-node",
			title: e.node,
			children: [e.node, o && /* @__PURE__ */ z("small", { children: q(o) })]
		}),
		/* @__PURE__ */ z("select", {
			"aria-label": `What is done to ${e.node}`,
			value: e.kind,
			onChange: (r) => hE(i, t, n, e.node, r.currentTarget.value),
			children: vE.map(({ kind: e, word: t }) => /* @__PURE__ */ z("option", {
				value: e,
				children: t
			}, e))
		}),
		/* @__PURE__ */ z("button", {
			type: "button",
			class: "lv-remove",
			"aria-label": `Remove the edit of ${e.node}`,
			title: "Remove",
			onClick: () => gE(i, e.node),
			children: "×"
		}),
		e.kind === "ablate" ? /* @__PURE__ */ z("span", {
			class: "lv-amount remark",
			children: ["held at its mean, ", wE(t, e.node)]
		}) : /* @__PURE__ */ z(TE, {
			edit: e,
			reach: i.reaches.get(e.node) ?? 1,
			change: a
		})
	] });
}
function wE(e, t) {
	return Ht(e.nodes[cn(e, t)]?.mean ?? 0);
}
function TE({ edit: e, reach: t, change: n }) {
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
	return /* @__PURE__ */ z("span", {
		class: "lv-amount",
		children: [
			/* @__PURE__ */ z("span", {
				"aria-hidden": "true",
				children: e.kind === "scale" ? "×" : "="
			}),
			/* @__PURE__ */ z("input", {
				type: "range",
				"aria-label": s,
				min: r,
				max: i,
				step: a,
				value: e.value,
				onInput: (e) => o(Number(e.currentTarget.valueAsNumber.toPrecision(6)))
			}),
			/* @__PURE__ */ z("input", {
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
// src/live/rows.ts
function EE(e, t) {
	let n = [];
	for (let r = 0, i = 0; r < e.length; r = i) {
		let a = e.findIndex((e, t) => t > r && "site" in e);
		i = a < 0 ? e.length : a;
		let o = iE(Pr(...e.slice(r, i).flatMap((e) => "node" in e ? [t.get(e.node) ?? []] : [])));
		for (let e = r; e < i; e++) n.push(o);
	}
	return n;
}
function DE(e, t, n) {
	return e.nodes.length <= 600 ? e.nodes.map((e, t) => t) : oE(W(e), t, n).slice(0, 600);
}
function OE(e, t, n) {
	let r = W(e), i = oE(r, t, n), a = i.slice(0, 600), o = /* @__PURE__ */ new Map();
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
				name: G({ names: t }, n)
			};
		})]),
		left: i.length - a.length
	};
}
// src/live/heat.tsx
var kE = 22, AE = {
	least: 22,
	most: 60
}, jE = 12e3;
function ME({ circuit: e, names: t, session: n, outcome: r, toggle: i }) {
	let [a, o] = P(null), { request: s, answer: c } = r, l = n.filter.value, { rows: u, left: d } = Oe(() => OE(e, t, l), [
		e,
		t,
		l
	]), f = Oe(() => lE(s.nodes, c.activations), [r]), p = Oe(() => lE(s.nodes, c.activations_unedited), [r]), m = Oe(() => EE(u, f), [u, f]), h = c.tokens.length, g = Math.round(Math.min(AE.most, Math.max(AE.least, 760 / Math.max(1, h)))), _ = {
		rows: u,
		answer: c,
		now: f,
		before: p,
		isEdited: s.edits.length > 0
	};
	return /* @__PURE__ */ z("section", {
		"aria-labelledby": "lv-activations",
		children: [
			/* @__PURE__ */ z("div", {
				class: "lv-heat-head",
				children: [
					/* @__PURE__ */ z("h2", {
						id: "lv-activations",
						children: "Activations"
					}),
					/* @__PURE__ */ z(NE, {}),
					/* @__PURE__ */ z("input", {
						type: "search",
						placeholder: "filter nodes",
						"aria-label": "Filter the nodes shown",
						value: l,
						onInput: (e) => {
							n.filter.value = e.currentTarget.value;
						}
					})
				]
			}),
			/* @__PURE__ */ z("div", {
				class: "lv-heat",
				tabIndex: 0,
				role: "region",
				"aria-label": "Activations by node and token",
				children: [/* @__PURE__ */ z(FE, {
					answer: c,
					width: g,
					at: a
				}), /* @__PURE__ */ z("div", {
					class: "lv-rows",
					style: {
						"--row": `${kE}px`,
						"--column": `${g}px`
					},
					children: [/* @__PURE__ */ z(IE, {
						rows: u,
						ends: m,
						at: a,
						edits: n.edits.value,
						toggle: i
					}), /* @__PURE__ */ z(BE, {
						rows: u,
						activations: f,
						columns: h,
						width: g,
						ends: m,
						point: o
					})]
				})]
			}),
			/* @__PURE__ */ z(PE, {
				..._,
				at: a
			}),
			d > 0 && /* @__PURE__ */ z("p", {
				class: "remark",
				children: [V(d), " more nodes: filter to see them."]
			}),
			/* @__PURE__ */ z(VE, { ..._ })
		]
	});
}
function NE() {
	return /* @__PURE__ */ z("div", {
		class: "heat-legend small soft",
		children: [
			"negative ",
			/* @__PURE__ */ z("span", {
				class: "ramp",
				style: { backgroundImage: Fr(Jr.value) },
				"aria-hidden": "true"
			}),
			" positive, each site to its own end"
		]
	});
}
function PE({ rows: e, answer: t, now: n, before: r, isEdited: i, at: a }) {
	let o = a && e[a.row];
	if (!a || !o || !("node" in o)) return /* @__PURE__ */ z("p", {
		class: "lv-readout",
		children: "Point at a cell for its value. Press a node's name to ablate it, and again to let it be."
	});
	let s = n.get(o.node)?.[a.position], c = r.get(o.node)?.[a.position];
	return /* @__PURE__ */ z("p", {
		class: "lv-readout",
		children: [
			/* @__PURE__ */ z("b", { children: o.key }),
			" at ",
			/* @__PURE__ */ z($r, { text: t.tokens[a.position]?.text ?? "" }),
			" (token ",
			a.position + 1,
			" of",
			" ",
			t.tokens.length,
			"): ",
			/* @__PURE__ */ z("b", { children: B(s) }),
			i && s !== void 0 && c !== void 0 && /* @__PURE__ */ z(x, { children: [
				" ",
				"with the edits, ",
				B(c),
				" without, difference",
				" ",
				/* @__PURE__ */ z("span", {
					title: B(s - c),
					children: Vt(s - c)
				})
			] })
		]
	});
}
function FE({ answer: e, width: t, at: n }) {
	return /* @__PURE__ */ z("div", {
		class: "lv-tokens",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ z("span", { class: "lv-corner" }), e.tokens.map((e, r) => /* @__PURE__ */ z("span", {
			class: `lv-token ${n?.position === r ? "lv-on" : ""}`,
			style: { width: `${t}px` },
			children: /* @__PURE__ */ z($r, {
				text: e.text,
				most: 10
			})
		}, r))]
	});
}
function IE({ rows: e, ends: t, at: n, edits: r, toggle: i }) {
	let [a, o] = P(null), s = new Map(r.map((e) => [e.node, e])), c = e.findIndex((e) => "node" in e && e.key === a), l = c >= 0 ? c : e.findIndex((e) => "node" in e);
	return /* @__PURE__ */ z("div", {
		class: "lv-labels",
		role: "toolbar",
		"aria-orientation": "vertical",
		"aria-label": "Nodes: press to ablate",
		onKeyDown: (e) => {
			let t = [...e.currentTarget.querySelectorAll(".lv-node")], n = t.findIndex((e) => e.matches(":focus")), r = t[LE(e.key, n, t.length)];
			r && (e.preventDefault(), o(r.dataset.node ?? null), r.focus());
		},
		children: e.map((e, r) => "site" in e ? /* @__PURE__ */ z("div", {
			class: "lv-site",
			children: [
				e.site,
				" ",
				/* @__PURE__ */ z("span", {
					title: "where the colours of its nodes end",
					children: ["±", Ht(t[r])]
				})
			]
		}, e.site) : /* @__PURE__ */ z(zE, {
			row: e,
			isStop: r === l,
			isOn: n?.row === r,
			edit: s.get(e.key),
			toggle: i
		}, e.key))
	});
}
function LE(e, t, n) {
	return e === "ArrowDown" ? Math.min(n - 1, t + 1) : e === "ArrowUp" ? Math.max(0, t - 1) : e === "Home" ? 0 : e === "End" ? n - 1 : -1;
}
function RE(e) {
	return e.kind === "ablate" ? "ablated" : e.kind === "scale" ? `× ${Ht(e.value)}` : `= ${Ht(e.value)}`;
}
function zE({ row: e, isStop: t, isOn: n, edit: r, toggle: i }) {
	let a = e.name === null ? "" : q(e.name);
	return /* @__PURE__ */ z("button", {
		type: "button",
		tabIndex: t ? 0 : -1,
		"data-node": e.key,
		class: `lv-node ${n ? "lv-on" : ""} ${r ? "lv-edited" : ""}`,
		"aria-pressed": r !== void 0,
		"aria-label": `${e.key}${a && `, ${a}`}${r ? ` ${RE(r)}` : ""}`,
		title: `${e.key}${a && ` (${a})`}`,
		onClick: () => i(e.key),
		children: [
			/* @__PURE__ */ z("span", {
				class: "lv-name",
				children: a || on(e.key)[1]
			}),
			" ",
			r && /* @__PURE__ */ z("span", {
				class: "lv-mark",
				children: RE(r)
			})
		]
	});
}
function BE({ rows: e, activations: t, columns: n, width: r, ends: i, point: a }) {
	let o = I(null), s = Jr.value;
	return De(() => {
		let r = o.current, a = r?.getContext("2d");
		if (!r || !a || n === 0 || e.length === 0) return;
		r.width = n, r.height = e.length;
		let c = new ImageData(n, e.length);
		e.forEach((e, r) => {
			"site" in e || t.get(e.node)?.forEach((e, t) => {
				let [a, o] = [4 * (r * n + t), Nr(e, i[r], s)];
				for (let e = 0; e < 3; e++) c.data[a + e] = o[e];
				c.data[a + 3] = 255;
			});
		}), a.putImageData(c, 0, 0);
	}, [
		e,
		t,
		n,
		i,
		s
	]), /* @__PURE__ */ z("div", {
		class: "lv-cells",
		children: /* @__PURE__ */ z("canvas", {
			ref: o,
			"aria-hidden": "true",
			style: {
				width: `${n * r}px`,
				height: `${e.length * kE}px`
			},
			onPointerMove: (t) => {
				let i = Math.floor(t.offsetY / kE), o = Math.floor(t.offsetX / r);
				a(e[i] && "node" in e[i] && o >= 0 && o < n ? {
					row: i,
					position: o
				} : null);
			},
			onPointerLeave: () => a(null)
		})
	});
}
function VE(e) {
	let [t, n] = P(!1);
	return /* @__PURE__ */ z("details", {
		onToggle: (e) => n(e.currentTarget.open),
		children: [/* @__PURE__ */ z("summary", { children: ["The activations as a table", e.isEdited && ", with and without the edits"] }), t && /* @__PURE__ */ z(HE, { ...e })]
	});
}
function HE({ rows: e, answer: t, now: n, before: r, isEdited: i }) {
	let a = e.flatMap((e) => "node" in e ? [e] : []), o = a.slice(0, Math.max(1, Math.floor(jE / Math.max(1, t.tokens.length))));
	return /* @__PURE__ */ z("div", {
		class: "scroller",
		tabIndex: 0,
		role: "region",
		"aria-label": "Activations as a table",
		children: [/* @__PURE__ */ z("table", {
			class: "page-table lv-table",
			children: [/* @__PURE__ */ z("thead", { children: /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
				scope: "col",
				children: "node"
			}), t.tokens.map((e, t) => /* @__PURE__ */ z("th", {
				scope: "col",
				class: "num",
				children: /* @__PURE__ */ z($r, { text: e.text })
			}, t))] }) }), /* @__PURE__ */ z("tbody", { children: o.map((e) => /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
				scope: "row",
				children: e.key
			}), n.get(e.node)?.map((t, n) => /* @__PURE__ */ z("td", {
				class: "num",
				children: [/* @__PURE__ */ z(J, { value: t }), i && r.get(e.node)?.[n] !== t && /* @__PURE__ */ z("small", {
					class: "lv-before",
					children: ["was ", /* @__PURE__ */ z(J, { value: r.get(e.node)?.[n] })]
				})]
			}, n))] }, e.key)) })]
		}), o.length < a.length && /* @__PURE__ */ z("p", {
			class: "remark",
			children: [H(a.length - o.length, "more node"), ": filter to see them."]
		})]
	});
}
// src/live/view.tsx
function UE({ store: e }) {
	let t = e.route.value, n = e.circuit.value, r = t.page === "live" ? t.id : "", i = e.index.value?.circuits.find((e) => e.id === r);
	return i && !i.live ? /* @__PURE__ */ z(WE, { why: i.not_live }) : n?.card.id === r ? /* @__PURE__ */ z(qE, {
		store: e,
		circuit: n,
		session: uE(e, n)
	}, n.card.id) : /* @__PURE__ */ z(Pt, {
		store: e,
		id: r
	});
}
function WE({ why: e }) {
	return /* @__PURE__ */ z("div", {
		class: "page",
		children: [/* @__PURE__ */ z("header", {
			class: "page-head",
			children: /* @__PURE__ */ z("h1", { children: "Live: ask the model" })
		}), e === null ? /* @__PURE__ */ z("p", {
			class: "page-empty",
			children: ["There is no model behind this page, which holds the circuit only. Open the circuit where its model is, and you can type prompts and edit nodes here: ", /* @__PURE__ */ z("code", { children: "gossamer view FOLDER" })]
		}) : /* @__PURE__ */ z("p", {
			class: "page-empty",
			children: e
		})]
	});
}
var GE = "The question was given up; a change of anything asks it again.";
function KE({ store: e, circuit: t, session: n }) {
	let r = I(null), i = bt(() => DE(t, e.look.value.notes.names, n.filter.value).join()), a = () => dE(n, i.value === "" ? [] : i.value.split(",").map(Number));
	return Ee(() => {
		let i = $T(async (r, i) => ({
			request: r,
			answer: await e.source.live(t.card.id, pE(n, r), i)
		}), (e) => {
			n.isAsking.value = e.state === "asking", e.state === "answered" && mE(n, e.answer), e.state !== "asking" && (n.trouble.value = e.state === "failed" ? e.why : null);
		});
		r.current = i;
		let o = R(() => i.want(a()));
		return () => {
			o(), i.stop(), n.isAsking.value = !1;
		};
	}, []), {
		cancel: () => {
			r.current?.stop(), n.isAsking.value = !1, n.trouble.value = GE;
		},
		again: () => {
			n.trouble.value = null, r.current?.want(a());
		}
	};
}
function qE({ store: e, circuit: t, session: n }) {
	let r = KE({
		store: e,
		circuit: t,
		session: n
	}), i = n.outcome.value, a = e.look.value.notes.names, { task: o, name: s } = t.card;
	return /* @__PURE__ */ z("div", {
		class: "page lv-page",
		children: [/* @__PURE__ */ z("header", {
			class: "page-head",
			children: [/* @__PURE__ */ z("h1", { children: "Live: ask the model" }), /* @__PURE__ */ z("p", { children: [
				q(o),
				": type a prompt, then ablate, rescale or clamp nodes of ",
				q(s),
				" and see what changes."
			] })]
		}), /* @__PURE__ */ z("div", {
			class: "lv-bench",
			children: [/* @__PURE__ */ z("div", {
				class: "lv-asked",
				children: [/* @__PURE__ */ z(XE, {
					circuit: t,
					session: n
				}), /* @__PURE__ */ z(xE, {
					circuit: t,
					behaviour: e.behaviour.value,
					names: a,
					session: n
				})]
			}), /* @__PURE__ */ z("div", {
				class: "lv-said",
				children: [/* @__PURE__ */ z($E, {
					session: n,
					cancel: r.cancel,
					again: r.again
				}), i && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z(JE, {
					circuit: t,
					outcome: i
				}), /* @__PURE__ */ z(ME, {
					circuit: t,
					names: a,
					session: n,
					outcome: i,
					toggle: (r) => {
						n.edits.value.some((e) => e.node === r) ? gE(n, r) : hE(n, t, e.behaviour.peek(), r, "ablate");
					}
				})] })]
			})]
		})]
	});
}
function JE({ circuit: e, outcome: { request: t, answer: n } }) {
	let r = _E(e, t.prompt), i = r && e.pairs[r.pair], a = r && i?.[r.side], [o, s] = i?.answers ?? [0, 0];
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z(zT, {
		answer: n,
		isEdited: t.edits.length > 0,
		pair: i ? r.side === "a" ? [o, s] : [s, o] : null,
		n_pairs: e.n_pairs
	}), a && !YE(n, a) && /* @__PURE__ */ z("p", {
		class: "remark",
		children: "As text this prompt is read as other tokens than the pair has, so the answer may differ from the task's."
	})] });
}
function YE(e, t) {
	return t.length === e.tokens.length && t.every((t, n) => t === e.tokens[n]?.id);
}
function XE({ circuit: e, session: t }) {
	return /* @__PURE__ */ z("section", {
		"aria-labelledby": "lv-prompt-title",
		children: [
			/* @__PURE__ */ z("h2", {
				id: "lv-prompt-title",
				children: "Prompt"
			}),
			/* @__PURE__ */ z("textarea", {
				class: "lv-prompt",
				"aria-labelledby": "lv-prompt-title",
				rows: 5,
				spellcheck: !1,
				autocomplete: "off",
				value: t.prompt.value,
				onInput: (e) => {
					t.prompt.value = e.currentTarget.value;
				}
			}),
			e.pairs.length > 0 && /* @__PURE__ */ z(ZE, {
				circuit: e,
				session: t
			}),
			/* @__PURE__ */ z("fieldset", {
				class: "lv-mode",
				children: [/* @__PURE__ */ z("legend", { children: "Run" }), [!0, !1].map((e) => /* @__PURE__ */ z("label", { children: [/* @__PURE__ */ z("input", {
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
function ZE({ circuit: e, session: t }) {
	let n = _E(e, t.prompt.value), [r, i] = P(n?.pair ?? 0), a = (n, r) => {
		let i = e.pairs[n];
		i && (t.prompt.value = aE(i[r], e.texts));
	};
	return /* @__PURE__ */ z("div", {
		class: "page-tools lv-pairs",
		children: [/* @__PURE__ */ z("label", { children: ["Pair", /* @__PURE__ */ z("select", {
			value: r,
			onChange: (e) => {
				let t = Number(e.currentTarget.value);
				i(t), a(t, n?.side ?? "a");
			},
			children: e.pairs.map((e, t) => /* @__PURE__ */ z("option", {
				value: t,
				children: t + 1
			}, t))
		})] }), ["a", "b"].map((e) => /* @__PURE__ */ z("button", {
			type: "button",
			"aria-pressed": n?.pair === r && n.side === e,
			onClick: () => a(r, e),
			children: ["Prompt ", e.toUpperCase()]
		}, e))]
	});
}
var QE = 600;
function $E({ session: e, cancel: t, again: n }) {
	let r = e.outcome.value, i = e.trouble.value, a = e.isAsking.value, [o, s] = P("");
	return Ee(() => {
		if (!r) return;
		let { request: e, answer: t } = r, n = setTimeout(() => s(`${cE(e)}: ${XT(t, e.edits.length > 0)}`), QE);
		return () => clearTimeout(n);
	}, [r]), /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z("p", {
			class: "sr-only",
			role: "status",
			"aria-live": "polite",
			children: o
		}),
		i !== null && /* @__PURE__ */ z("p", {
			class: "lv-trouble",
			role: "alert",
			children: [
				At(i),
				r !== null && " What is shown below is the last answer.",
				" ",
				/* @__PURE__ */ z("button", {
					type: "button",
					class: "small",
					onClick: n,
					children: "Ask again"
				})
			]
		}),
		/* @__PURE__ */ z("div", {
			class: "lv-bar",
			children: [r && /* @__PURE__ */ z(JT, {
				answer: r.answer,
				isEdited: r.request.edits.length > 0
			}), /* @__PURE__ */ z("p", {
				class: "lv-status",
				children: [r && cE(r.request), /* @__PURE__ */ z("span", {
					class: "lv-ms",
					children: a ? /* @__PURE__ */ z(tD, {
						isFirst: r === null,
						cancel: t
					}) : r && `${YT(r.answer.milliseconds)} in the model`
				})]
			})]
		})
	] });
}
var eD = 3;
function tD({ isFirst: e, cancel: t }) {
	let [n, r] = P(0);
	return Ee(() => {
		let e = performance.now(), t = setInterval(() => r(Math.floor((performance.now() - e) / 1e3)), 250);
		return () => clearInterval(t);
	}, []), /* @__PURE__ */ z(x, { children: [
		"asking the model…",
		n > 0 && /* @__PURE__ */ z(x, { children: [
			" ",
			n,
			" s",
			" ",
			/* @__PURE__ */ z("button", {
				type: "button",
				class: "small",
				onClick: t,
				children: "Cancel"
			})
		] }),
		e && n >= eD && /* @__PURE__ */ z("span", {
			class: "lv-note",
			children: "The first question opens the model, and on a new machine it compiles kernels: about a minute, once."
		})
	] });
}
// src/frame/tabs.ts
function nD(e, t, n) {
	let r = (t) => e.circuits.some((e) => e.id === t) ? t : void 0, i = t.page === "circuit" || t.page === "evidence" || t.page === "live", a = t.page === "compare" && n !== t.right ? r(t.left) ?? t.right : void 0;
	return r(i ? t.id : a) ?? r(n) ?? e.circuits[0]?.id ?? null;
}
function rD(e, t, n, r) {
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
	}), iD(e, n) && i.push({
		name: "Live",
		to: {
			page: "live",
			id: n
		},
		isHere: t.page === "live"
	})), e.circuits.length !== 1 || e.runs.length + e.formations.length > 0) {
		let e = t.page === "many" || t.page === "compare" || t.page === "run" || t.page === "formation";
		i.push({
			name: "All",
			to: { page: "many" },
			isHere: e
		});
	}
	return i;
}
function iD(e, t) {
	return e.circuits.some((e) => e.id === t && e.live);
}
function aD(e, t) {
	let n = {
		circuit: "circuit",
		evidence: "evidence",
		live: "live",
		many: "all",
		compare: "side by side",
		run: "training run",
		formation: "over training"
	}, r = t.page === "run" ? e?.runs : t.page === "formation" ? e?.formations : e?.circuits, i = (e) => {
		let t = r?.find((t) => t.id === e);
		return t ? "task" in t ? `${q(t.task, 60)}, ${q(t.name, 60)}` : q(t.name, 60) : q(e, 60);
	}, a = t.page === "compare" ? [t.left, t.right] : "id" in t ? [t.id] : [];
	return [
		...a.length ? [a.map(i).join(" and ")] : [],
		n[t.page],
		"gossamer"
	].join(" · ");
}
// src/frame/bar.tsx
function oD({ store: e }) {
	let t = e.index.value, n = e.route.value, r = e.circuit.value?.card.id, i = t && nD(t, n, r), a = i === r ? e.selected.value : null;
	return /* @__PURE__ */ z("header", {
		class: "top-bar",
		children: [
			/* @__PURE__ */ z(sD, {}),
			t && i && /* @__PURE__ */ z(cD, {
				store: e,
				id: i
			}),
			t && /* @__PURE__ */ z("nav", {
				class: "tabs views",
				"aria-label": "Views",
				children: rD(t, n, i, a).map((t) => /* @__PURE__ */ z(tn, {
					store: e,
					to: t.to,
					isHere: t.isHere,
					children: t.name
				}, t.name))
			}),
			/* @__PURE__ */ z("div", {
				class: "row tight end",
				children: [/* @__PURE__ */ z(dD, {}), /* @__PURE__ */ z("button", {
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
function sD() {
	return /* @__PURE__ */ z("span", {
		class: "brand",
		children: [/* @__PURE__ */ z("svg", {
			viewBox: "0 0 24 24",
			width: "22",
			height: "22",
			"aria-hidden": "true",
			children: [
				/* @__PURE__ */ z("path", {
					class: "thread pos",
					d: "M5 20C5 12 12 14 12 4"
				}),
				/* @__PURE__ */ z("path", {
					class: "thread neg",
					d: "M19 20C19 12 12 14 12 4"
				}),
				/* @__PURE__ */ z("path", {
					class: "thread",
					d: "M12 20V4"
				}),
				/* @__PURE__ */ z("circle", {
					cx: "12",
					cy: "4",
					r: "2.4"
				}),
				/* @__PURE__ */ z("circle", {
					cx: "5",
					cy: "20",
					r: "2"
				}),
				/* @__PURE__ */ z("circle", {
					cx: "12",
					cy: "20",
					r: "2"
				}),
				/* @__PURE__ */ z("circle", {
					cx: "19",
					cy: "20",
					r: "2"
				})
			]
		}), "gossamer"]
	});
}
function cD({ store: e, id: t }) {
	let n = e.index.value?.circuits ?? [], r = n[0];
	if (n.length === 1 && r) return /* @__PURE__ */ z("span", {
		class: "clip soft here",
		title: q(r.name),
		children: q(r.task)
	});
	let i = (t) => {
		let n = e.route.peek(), r = e.index.peek();
		n.page === "evidence" ? e.router.go({
			page: "evidence",
			id: t
		}) : n.page === "live" && r && iD(r, t) ? e.router.go({
			page: "live",
			id: t
		}) : e.router.go({
			page: "circuit",
			id: t,
			node: null
		});
	};
	return /* @__PURE__ */ z("select", {
		class: "here",
		"aria-label": "Circuit",
		value: t,
		onChange: (e) => i(e.currentTarget.value),
		children: n.map((e) => /* @__PURE__ */ z("option", {
			value: e.id,
			children: [
				q(e.task, 40),
				" · ",
				q(e.name, 40)
			]
		}, e.id))
	});
}
var lD = {
	auto: "light",
	light: "dark",
	dark: "auto"
}, uD = {
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
function dD() {
	let e = qr.value, t = `Colours: ${uD[e].name}. Next: ${uD[lD[e]].name}`;
	return /* @__PURE__ */ z("button", {
		type: "button",
		class: "quiet icon",
		"aria-label": t,
		title: t,
		onClick: () => Yr(lD[e]),
		children: /* @__PURE__ */ z("svg", {
			viewBox: "0 0 16 16",
			width: "16",
			height: "16",
			"aria-hidden": "true",
			children: [/* @__PURE__ */ z("circle", {
				cx: "8",
				cy: "8",
				r: "5.5",
				fill: "none",
				stroke: "currentColor",
				"stroke-width": "1.4"
			}), /* @__PURE__ */ z("path", {
				d: uD[e].path,
				fill: "currentColor"
			})]
		})
	});
}
// src/app.tsx
function fD({ store: e }) {
	Dt(() => {
		let t = e.route.value, n = e.index.value;
		if (!n) return;
		"id" in t && t.page !== "run" && t.page !== "formation" && e.open(t.id);
		let r = n.circuits[0];
		t.page === "many" && t.missed === void 0 && n.circuits.length === 1 && n.runs.length + n.formations.length === 0 && r && e.router.go({
			page: "circuit",
			id: r.id,
			node: null
		}, !0);
	});
	let t = bt(() => e.route.value.page);
	return /* @__PURE__ */ z("div", {
		class: "app",
		children: [
			/* @__PURE__ */ z(oD, { store: e }),
			/* @__PURE__ */ z(mD, { store: e }),
			/* @__PURE__ */ z(pD, { store: e }),
			/* @__PURE__ */ z("main", { children: hD(t.value, e) }),
			/* @__PURE__ */ z(bi, { store: e })
		]
	});
}
function pD({ store: e }) {
	let { news: t } = e.keeper;
	return /* @__PURE__ */ z("div", {
		role: "status",
		class: t.value === null ? "sr-only" : "news",
		children: t.value !== null && /* @__PURE__ */ z("p", { children: [
			t,
			" ",
			/* @__PURE__ */ z("button", {
				type: "button",
				onClick: () => void (t.value = null),
				children: "Close"
			})
		] })
	});
}
function mD({ store: e }) {
	let [t, n, r] = [
		e.trouble.index.value,
		e.keeper.trouble.value,
		e.trouble.download.value
	];
	return t === null && n === null && r === null ? null : /* @__PURE__ */ z("div", {
		role: "alert",
		class: "trouble",
		children: [
			t !== null && /* @__PURE__ */ z("p", { children: [
				At(t),
				" ",
				/* @__PURE__ */ z("button", {
					type: "button",
					onClick: () => void e.begin(),
					children: "Try again"
				})
			] }),
			n !== null && /* @__PURE__ */ z("p", { children: n }),
			r !== null && /* @__PURE__ */ z("p", { children: ["The file couldn't be made. ", At(r)] })
		]
	});
}
function hD(e, t) {
	switch (e) {
		case "circuit": return /* @__PURE__ */ z(N_, { store: t });
		case "evidence": return /* @__PURE__ */ z(xT, { store: t });
		case "live": return /* @__PURE__ */ z(UE, { store: t });
		case "many": return /* @__PURE__ */ z(fw, { store: t });
		case "compare": return /* @__PURE__ */ z(mv, { store: t });
		case "run": return /* @__PURE__ */ z(QC, { store: t });
		case "formation": return /* @__PURE__ */ z(KC, { store: t });
	}
}
// src/controls.css?inline
var gD = "button,select,input,textarea{font:inherit;color:inherit;letter-spacing:inherit}button,select{background:var(--raised);border:1px solid var(--line);border-radius:var(--radius);cursor:pointer;padding:3px 10px}button:hover:not(:disabled),select:hover:not(:disabled){border-color:var(--line-strong)}button:disabled,select:disabled{opacity:.5;cursor:default}button.primary:not(:disabled){background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600}button.quiet{background:0 0;border-color:#0000}button.quiet:hover:not(:disabled){background:var(--sunk)}button.link{color:var(--accent);text-underline-offset:2px;background:0 0;border:0;padding:0;text-decoration:underline}button.icon{place-items:center;width:30px;height:30px;padding:0;display:inline-grid}button[aria-pressed=true]{background:var(--accent-wash);border-color:var(--accent)}input:not([type=checkbox],[type=radio],[type=range]),textarea{background:var(--ground);border:1px solid var(--line-strong);border-radius:var(--radius);min-width:0;padding:3px 8px}::placeholder{color:var(--soft);opacity:1}input[type=range],input[type=checkbox],input[type=radio]{accent-color:var(--accent)}.field{align-items:center;gap:8px;display:inline-flex}.field>span:first-child{color:var(--soft);font-size:12px}.check{cursor:pointer;align-items:center;gap:6px;display:inline-flex}.segmented{border:1px solid var(--line);border-radius:var(--radius);background:var(--raised);gap:2px;padding:2px;display:inline-flex}.segmented>button{color:var(--soft);background:0 0;border:0;border-radius:4px;padding:1px 8px}.segmented>button:hover{color:var(--ink)}.segmented>button[aria-pressed=true],.segmented>button[aria-checked=true]{background:var(--ground);color:var(--ink);box-shadow:0 0 0 1px var(--line-strong)}.tabs{border-bottom:1px solid var(--line);flex-wrap:wrap;gap:0 4px;display:flex}.tabs>button,.tabs>a{color:var(--soft);background:0 0;border:0;border-bottom:2px solid #0000;border-radius:4px 4px 0 0;margin-bottom:-1px;padding:5px 10px;text-decoration:none}.tabs>:hover{color:var(--ink)}.tabs>[aria-selected=true],.tabs>[aria-current]{border-bottom-color:var(--accent);color:var(--ink);font-weight:600}.chip{border:1px solid var(--line);background:var(--raised);color:var(--soft);white-space:nowrap;border-radius:999px;align-items:center;gap:4px;padding:0 8px;font-size:12px;line-height:20px;display:inline-flex}.chip.on{background:var(--accent-wash);border-color:var(--accent);color:var(--ink)}.table{border-collapse:collapse;width:100%;font-size:13px}.table th,.table td{border-bottom:1px solid var(--line);text-align:start;vertical-align:middle;padding:4px 8px}.table th{color:var(--soft);white-space:nowrap;font-size:12px;font-weight:600}.table tbody th{color:inherit;font-size:inherit;font-weight:400}.table .num{text-align:end}.table tbody tr:hover{background:var(--raised)}.table tr[aria-selected=true],.table tr[aria-current=true]{background:var(--accent-wash)}.table th[aria-sort]>button{font-weight:inherit;color:inherit;background:0 0;border:0;border-radius:3px;padding:0}.table th[aria-sort]>button:hover{color:var(--ink)}.table th[aria-sort]>button:after{content:\"↕\";text-align:end;opacity:.45;width:1.1em;display:inline-block}.table th[aria-sort=ascending]>button:after{content:\"↑\";opacity:1}.table th[aria-sort=descending]>button:after{content:\"↓\";opacity:1}.scroller{min-width:0;overflow:auto}.callout{border:1px solid var(--line);border-inline-start:3px solid var(--line-strong);border-radius:var(--radius);background:var(--raised);padding:10px 12px}.empty{color:var(--soft);text-align:center;padding:24px}.busy{color:var(--soft)}.busy:before{content:\"\";border:2px solid var(--line-strong);vertical-align:-.1em;border-top-color:#0000;border-radius:50%;width:.8em;height:.8em;margin-inline-end:8px;animation:.8s linear infinite turn;display:inline-block}@keyframes turn{to{transform:rotate(1turn)}}.dialog{border:1px solid var(--line);background:var(--ground);max-width:min(680px,100vw - 32px);max-height:min(86vh,860px);color:var(--ink);box-shadow:var(--shadow);border-radius:12px;padding:24px;overflow:auto}.dialog::backdrop{background:#0a0c1473}", _D = ":host{--band-attention:#f3f5f9;--band-mlp:#f8f6f1;--cell-attention:#ede9f7;--cell-neuron:#e4f1e8}:host([data-theme=dark]){--band-attention:#1a1f28;--band-mlp:#1f1d1a;--cell-attention:#322d4d;--cell-neuron:#20372b}.graph-page{grid-template:auto minmax(0,1fr)/minmax(0,1fr) minmax(340px,28%);height:100%;display:grid}.panel h2{font-size:13px}.panel .table th,.panel .table td{padding-inline:4px}.graph-page>.panel{border-left:1px solid var(--line);grid-area:1/2/3/3;padding:16px 20px 48px;overflow:auto}.graph{grid-template:1fr auto/minmax(0,1fr);grid-area:2/1/3/2;min-width:0;min-height:0;display:grid}.graph-canvas{min-height:0;position:relative;overflow:hidden}.graph-canvas canvas{cursor:grab;touch-action:none;width:100%;height:100%;position:absolute;inset:0}.graph-canvas canvas:active{cursor:grabbing}.graph-canvas canvas:focus-visible{outline-offset:-2px}.graph-wait{text-align:center;color:var(--soft);margin:0;position:absolute;inset:45% 0 auto}.graph-drawn{background:var(--ground);color:var(--soft);pointer-events:none;border-radius:4px;margin:0;padding:1px 6px;font-size:12px;position:absolute;inset:auto 12px 6px auto}.graph-tip{z-index:10;background:var(--ground);border:1px solid var(--line);pointer-events:none;overflow-wrap:anywhere;border-radius:7px;max-width:360px;padding:7px 11px;font-size:12px;position:absolute;box-shadow:0 4px 16px #00000024}.graph-tip dl{gap:1px;margin:3px 0 0;display:grid}.graph-tip dl>div{justify-content:space-between;gap:16px;display:flex}.graph-tip dt{color:var(--soft);white-space:nowrap}.graph-tip dd{text-align:right;margin:0}.graph-marker,.graph-marker form{align-items:center;gap:8px;font-size:13px;display:flex}.graph-bench{justify-content:space-between;align-items:center;gap:12px;min-height:32px;margin-bottom:4px;font-size:13px;display:flex}.graph-marker{min-width:0;color:var(--ink);white-space:nowrap}.graph-hint{text-overflow:ellipsis;white-space:nowrap;min-width:0;margin:0;overflow:hidden}.graph-zoom{flex:none}.graph-marker input{width:210px}.graph-marker small{color:var(--soft)}.graph-foot{border-top:1px solid var(--line);color:var(--soft);padding:6px 12px 7px;font-size:12px}.graph-legend,.graph-status{margin:0;padding:0;line-height:1.6;display:inline}.graph-legend{list-style:none}.graph-key{margin-right:16px}.graph-legend li{align-items:center;gap:6px;margin-right:16px;display:inline-flex}.graph-status span{margin-right:16px;display:inline-block}.graph-legend .positive{stroke:var(--positive)}.graph-legend .negative{stroke:var(--negative)}.graph-legend .plain{stroke:var(--soft)}.graph-legend .stream{stroke:var(--stream)}.graph-legend .box{fill:none;stroke:var(--soft)}.graph-legend .idle{stroke-dasharray:2.5 2.5}.graph-legend .pin{fill:var(--accent);stroke:var(--accent);stroke-width:1.5px}.graph-legend .arc{fill:none;stroke:var(--ink)}.graph-legend .chip{background:var(--node-line);border-radius:3px;width:20px;height:10px}.graph-status span:first-child{color:var(--ink)}@media (max-width:800px){.graph-page{grid-template:auto minmax(340px,60vh) auto/minmax(0,1fr);height:auto}.graph-page>.panel{border-left:0;border-top:1px solid var(--line);grid-area:3/1/4/2}}.graph-held{z-index:12;background:var(--ground);border:1px solid var(--line);overflow-wrap:anywhere;border-radius:8px;width:min(340px,100% - 20px);max-height:calc(100% - 20px);padding:8px 12px 10px;font-size:12px;position:absolute;inset:10px 10px auto auto;overflow:auto;box-shadow:0 8px 28px #00000029}.graph-held header{justify-content:space-between;align-items:center;gap:8px;font-size:13px;display:flex}.graph-held button{padding:0 6px;font-size:12px}.graph-held p{margin:4px 0}.graph-held ul{grid-template-columns:auto auto 1fr;gap:3px 10px;margin:0;padding:0;list-style:none;display:grid}.graph-held li{grid-column:1/-1;grid-template-columns:subgrid;align-items:baseline;display:grid}.graph-weight{text-align:right;font-variant-numeric:tabular-nums}.graph-ways{flex-wrap:wrap;gap:3px;display:inline-flex}", vD = ".graph-head{border-bottom:1px solid var(--line);grid-area:1/1/2/2;min-width:0}.graph-tools{flex-wrap:wrap;align-items:center;gap:6px 9px;padding:8px 12px;font-size:13px;display:flex}.graph-buttons{display:inline-flex}.graph-buttons button{border-radius:0;min-width:30px;margin-left:-1px;padding:3px 7px}.graph-buttons button:first-child{border-radius:6px 0 0 6px}.graph-buttons button:last-child{border-radius:0 6px 6px 0}.graph-buttons button:hover:not(:disabled),.graph-buttons button:focus-visible{z-index:1;position:relative}.graph-buttons .graph-scale{min-width:54px}.graph-zoom{color:var(--ink)}.graph-slider{white-space:nowrap;align-items:center;gap:5px;display:inline-flex}.graph-slider span{color:var(--soft)}.graph-slider input{width:58px}.graph-slider input.graph-typed{background:var(--ground);border:1px solid var(--line);font-variant-numeric:tabular-nums;border-radius:6px;width:4.2em;padding:2px 5px}.graph-search{flex:104px;max-width:300px;position:relative}.graph-search input,.graph-marker input{background:var(--ground);border:1px solid var(--line);border-radius:6px;width:100%;padding:3px 9px}.graph-search input::placeholder,.graph-marker input::placeholder{color:var(--soft);opacity:1}.graph-hits,.graph-menu-panel{z-index:30;background:var(--ground);border:1px solid var(--line);border-radius:8px;position:absolute;top:calc(100% + 5px);box-shadow:0 8px 28px #00000029}.graph-hits{width:max-content;min-width:100%;max-width:440px;left:0}.graph-hits ul{max-height:320px;margin:0;padding:4px;list-style:none;overflow:auto}.graph-hits li{cursor:pointer;border-radius:5px;justify-content:space-between;gap:18px;padding:3px 8px;display:flex}.graph-hits li[aria-selected=true],.graph-hits li:hover{background:var(--raised)}.graph-hits li[aria-selected=true]{box-shadow:inset 2px 0 0 var(--accent)}.graph-hits small,.graph-hits p{color:var(--soft);font-size:12px}.graph-hits p{border-top:1px solid var(--line);margin:0;padding:5px 12px}.graph-menu{position:relative}.graph-menu-panel{flex-direction:column;gap:8px;width:max-content;min-width:190px;max-height:70vh;padding:12px;display:flex;right:0;overflow:auto}.graph-menu-panel fieldset{border:0;flex-direction:column;gap:3px;margin:0;padding:0;display:flex}.graph-menu-panel legend{color:var(--soft);padding:0 0 3px;font-size:12px}.graph-menu-panel label{align-items:center;gap:7px;display:flex}.graph-menu-panel code{font:12px var(--mono)}.graph-menu-panel>button{text-align:left}.graph-group{justify-content:space-between;gap:8px;display:flex}.graph-group .plain{text-align:left;flex:1}.graph-banner{background:var(--lit);align-items:center;gap:12px;margin:0;padding:6px 12px;font-size:13px;display:flex}.graph-banner button{white-space:nowrap;flex:none}", yD = class extends Error {}, bD = "The data in this page can't be read: the file is damaged or cut short. Export it again: gossamer view FOLDER --export FILE.html";
async function xD(e) {
	try {
		let t = atob(e.trim()), n = Uint8Array.from(t, (e) => e.charCodeAt(0)), r = new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));
		return await new Response(r).json();
	} catch {
		throw new yD(bD);
	}
}
async function SD(e) {
	let t = await xD(e), n = t?.index?.format;
	if (n !== "gossamer-view-1") throw new yD(`The data in this page are ${JSON.stringify(n) ?? "nothing"}, expected "gossamer-view-1".`);
	return t;
}
// src/source.ts
var CD = 409;
function wD(e, t, n) {
	let r = Object.hasOwn(e, t) ? e[t] : void 0;
	if (r === void 0) throw new yD(`This page holds no ${n} "${t}".`);
	return r;
}
var TD = class extends yD {
	kept;
	constructor(e, t) {
		super(e), this.kept = t;
	}
};
function ED({ error: e, notes: t, version: n }) {
	if (e !== void 0 && t && n !== void 0) throw new TD(e, {
		notes: t,
		version: n
	});
	if (e !== void 0 || n === void 0) throw new yD(e ?? "Nobody knows whether they were kept.");
	return n;
}
function DD(e, { part: t, save: n } = {}) {
	let r = async (n, r) => {
		let i = (Object.hasOwn(e.measured, n) ? e.measured[n][r] : void 0) ?? await t?.(n, r);
		if (i === void 0) throw new yD("This page holds no such measurements: it may be cut short.");
		return xD(i);
	}, i = e.nodes_per_part;
	return {
		index: async () => e.index,
		circuit: async (t) => wD(e.circuits, t, "circuit"),
		behaviour: (e) => r(e, "figures"),
		node: async (e, t, n) => (await r(e, `nodes-${Math.floor(n / i)}`))[n % i],
		head: (e, t, n) => r(e, `heads-${n}`),
		run: async (t) => wD(e.runs, t, "run"),
		formation: async (t) => wD(e.formations, t, "formation"),
		live: async () => {
			throw new yD("There is no model behind this page: open the circuit with `gossamer view`.");
		},
		saveNotes: async (t, r, i) => {
			if (!n) throw new yD("This page can't save: open the circuit with `gossamer view --edit`.");
			let a = await n(t, r, i);
			return e.circuits[t] = {
				...wD(e.circuits, t, "circuit"),
				notes: r,
				notes_version: a
			}, a;
		}
	};
}
async function OD(e, t) {
	try {
		return await fetch(e, t);
	} catch (e) {
		throw e instanceof DOMException && e.name === "AbortError" ? e : new yD("The server doesn't answer: is `gossamer view` still running?");
	}
}
async function kD(e, t) {
	let n = await OD(e, t);
	if (n.ok) return await n.json();
	let r = await n.json().catch(() => null);
	throw n.status === CD && r?.notes && ED(r), new yD(typeof r?.error == "string" ? r.error : `The server answered ${n.status}.`);
}
function AD() {
	let e = { "content-type": "application/json" }, t = (e, t) => `api/${e}/${encodeURIComponent(t)}`;
	return {
		index: () => kD("api/index"),
		circuit: (e) => kD(t("circuits", e)),
		behaviour: (e) => kD(`${t("circuits", e)}/behaviour`),
		node: (e, n, r) => kD(`${t("circuits", e)}/nodes/${r}?circuit=${n}`),
		head: (e, n, r) => kD(`${t("circuits", e)}/heads/${r}?circuit=${n}`),
		run: (e) => kD(t("runs", e)),
		formation: (e) => kD(t("formations", e)),
		live: (n, r, i) => kD(`${t("circuits", n)}/live`, {
			method: "POST",
			headers: e,
			body: JSON.stringify(r),
			signal: i
		}),
		saveNotes: async (n, r, i) => {
			let a = JSON.stringify({
				since: i,
				notes: r
			});
			return ED(await kD(`${t("circuits", n)}/notes`, {
				method: "PUT",
				headers: e,
				body: a
			}));
		}
	};
}
// src/evidence/style.css?inline
var jD = ".ev-columns{grid-template-columns:minmax(0,1.25fr) minmax(320px,1fr);gap:8px 40px;display:grid}@container (width<=936px){.ev-columns{grid-template-columns:minmax(0,1fr)}}.ev-plot{min-width:0;overflow:hidden}.ev-plot svg{display:block;overflow:visible}.ev-plot text{fill:var(--ink);font-size:12px}.ev-plot text.ev-tick,.ev-plot .ev-note{fill:var(--soft);font-size:11.5px}.ev-plot .ev-note{font-weight:400}.ev-clear{fill:var(--ground)}.ev-plot text.ev-group{font-size:13px;font-weight:600}.ev-plot text.ev-label{fill:var(--soft)}.ev-plot text.ev-value{font-weight:600}.ev-grid{stroke:var(--line);stroke-opacity:.6}.ev-row{stroke:var(--line)}.ev-mark line{stroke:var(--soft);stroke-width:1.25px}.ev-mark.ev-chance line{stroke-dasharray:2 4}.ev-mark.ev-target line{stroke:var(--accent);stroke-dasharray:7 4}.ev-mark text{fill:var(--soft);paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round;font-size:11.5px}.ev-mark.ev-target text{fill:var(--accent)}.ev-points.ev-circuit circle{fill:var(--accent);stroke:var(--ground);stroke-width:1.5px}.ev-points.ev-random circle{fill:var(--negative);fill-opacity:.28;stroke:var(--negative);stroke-width:1.1px}.ev-points.ev-shuffled path{fill:var(--ground);stroke:var(--ink);stroke-width:1.6px}.ev-points text{paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round}.ev-verdict{border:1px solid var(--line);border-left:4px solid var(--ev-mark,var(--soft));background:var(--raised);border-radius:6px;align-items:center;gap:12px;margin:0 0 20px;padding:10px 16px;font-size:15px;display:flex}.ev-is-holds{--ev-mark:var(--positive)}.ev-is-fails{--ev-mark:var(--negative)}.ev-is-partly,.ev-is-missing{--ev-mark:var(--soft)}.ev-badge{border:1.5px solid var(--ev-mark);width:20px;height:20px;color:var(--ev-mark);border-radius:50%;flex:none;place-items:center;font-size:12px;font-weight:700;line-height:1;display:inline-grid}.ev-checks{margin:0;padding:0;list-style:none}.ev-check{border-top:1px solid var(--line);padding:10px 0 12px}.ev-check:first-child{border-top:0;padding-top:0}.ev-check h3{align-items:center;gap:8px;margin:0 0 4px;font-size:14px;display:flex}.ev-check h3 small{color:var(--ev-mark);margin-left:auto;font-weight:400}.ev-check p{margin:0 0 0 28px}.ev-otherwise{color:var(--soft);font-size:13px}.ev-check p.ev-otherwise{margin-top:3px}.ev-facts{border-top:1px solid var(--line);flex-wrap:wrap;gap:12px 40px;margin:20px 0 8px;padding:14px 0 0;display:flex}.ev-facts dt{color:var(--soft);font-size:12.5px}.ev-facts dd{margin:0;font-size:18px}.ev-facts small{color:var(--soft);margin-left:8px;font-size:12px}.ev-table{margin-top:12px}.ev-curve{fill:none;stroke:var(--positive);stroke-width:2px;stroke-linejoin:round}.ev-measured{fill:var(--positive)}.ev-itself{fill:var(--accent);stroke:var(--ground);stroke-width:1.5px}.ev-cut{stroke:var(--ink);stroke-width:1.5px}.ev-cut.ev-was{stroke:var(--soft);stroke-dasharray:3 3}.ev-here{fill:var(--ground);stroke:var(--ink);stroke-width:2px}.ev-beyond{fill:var(--band)}.ev-catch{fill:#0000;cursor:ew-resize;touch-action:none}.ev-legend{color:var(--soft);flex-wrap:wrap;gap:4px 24px;margin:4px 0 12px;padding:0 0 0 52px;font-size:12.5px;list-style:none;display:flex}.ev-legend svg{vertical-align:-1px;margin-right:6px;display:inline-block}.ev-mover{flex-wrap:wrap;align-items:center;gap:8px 16px;display:flex}.ev-mover label{flex:320px;align-items:center;gap:12px;display:flex}.ev-mover input[type=range]{flex:1}.ev-mover input[type=number]{width:6em}.ev-said{margin:12px 0 4px;font-size:15px}.ev-graphs{flex-wrap:wrap;gap:4px 16px;display:flex}.ev-graphs .link{text-decoration:none}", MD = ".lv-heat-head{flex-wrap:wrap;align-items:center;gap:6px 24px;display:flex}.lv-page .lv-heat-head h2{margin:0}.lv-heat-head input{width:176px;margin-left:auto}.lv-readout{z-index:3;background:var(--ground);min-height:1.45em;color:var(--soft);margin:0 0 6px;padding:6px 0;font-size:13px;position:sticky;bottom:0}.lv-readout b{color:var(--ink)}.lv-heat{border:1px solid var(--line);border-radius:8px;max-height:78vh;margin-top:8px;overflow:auto}.lv-tokens{z-index:2;border-bottom:1px solid var(--line);background:var(--ground);width:max-content;min-width:100%;height:84px;display:flex;position:sticky;top:0}.lv-corner{background:var(--ground);flex:none;width:176px;position:sticky;left:0}.lv-token{writing-mode:vertical-rl;text-align:left;flex:none;align-items:center;padding:6px 0;font-size:12px;line-height:1;display:flex;overflow:hidden;transform:rotate(180deg)}.lv-token.lv-on{color:var(--accent);font-weight:700}.lv-rows{width:max-content;display:flex}.lv-cells{position:relative}.lv-cells canvas{image-rendering:pixelated;display:block}.lv-cells:after{content:\"\";background-image:linear-gradient(to left, var(--ground) 1px, transparent 1px), linear-gradient(to top, var(--ground) 1px, transparent 1px);background-size:var(--column) 100%, 100% var(--row);pointer-events:none;position:absolute;inset:0}.lv-labels{z-index:1;background:var(--ground);width:176px;position:sticky;left:0}.lv-site,.lv-node{width:100%;height:var(--row);font-size:12px;line-height:var(--row);white-space:nowrap;padding:0 8px 0 10px;display:flex}.lv-site{color:var(--soft);justify-content:space-between;gap:8px;font-weight:600}.lv-site span{font-size:11px;font-weight:400}.lv-node{background:0 0;border:0;border-radius:0;justify-content:space-between;gap:6px;padding-left:22px}.lv-node:focus-visible{outline-offset:-2px}.lv-node:hover,.lv-node.lv-on{background:var(--raised)}.lv-name{text-overflow:ellipsis;overflow:hidden}.lv-mark{background:var(--lit);color:var(--ink);border-radius:3px;padding:0 5px;font-size:10.5px}", ND = ".lv-page{max-width:1560px}.lv-bench{grid-template-columns:340px minmax(0,1fr);align-items:start;gap:8px 44px;display:grid}@container (width<=836px){.lv-bench{grid-template-columns:minmax(0,1fr)}}.lv-bench h2{margin:0 0 8px;font-size:14px}.lv-asked{gap:24px;display:grid}.lv-prompt{resize:vertical;width:100%;color:inherit;font:13px/1.5 var(--mono);tab-size:4;display:block}.lv-page .lv-pairs{margin:8px 0}.lv-mode{border:0;gap:4px 20px;margin:12px 0 0;padding:0;display:flex}.lv-mode legend{color:var(--soft);margin-bottom:2px;padding:0}.lv-mode label{align-items:center;gap:6px;display:inline-flex}.lv-chooser{gap:8px;display:grid}.lv-chooser select{background:var(--ground);width:100%;font:12.5px/1.5 var(--mono);padding:4px}.lv-kinds{grid-template-columns:repeat(3,1fr);gap:8px;display:grid}.lv-edits{margin:14px 0;padding:0;list-style:none}.lv-edits li{border-top:1px solid var(--line);grid-template-columns:minmax(0,1fr) auto auto;align-items:center;gap:4px 8px;padding:8px 0;display:grid}.lv-edit-node{font-family:var(--mono);text-overflow:ellipsis;white-space:nowrap;font-size:12.5px;overflow:hidden}.lv-edit-node small{color:var(--soft);margin-left:8px}.lv-remove{padding:1px 8px;font-size:16px;line-height:1.3}.lv-amount{grid-column:1/-1;align-items:center;gap:8px;display:flex}.lv-amount input[type=range]{flex:1;min-width:0}.lv-amount input[type=number]{width:6.5em}.lv-bar{z-index:5;border-bottom:1px solid var(--line);background:var(--ground);margin:0 0 14px;padding:6px 0;position:sticky;top:0}.lv-bar p{flex-wrap:wrap;gap:4px 16px;margin:0;display:flex}.lv-brief strong{font-variant-numeric:tabular-nums}.lv-status{min-height:1.45em;color:var(--soft)}.lv-note{display:block}.lv-before{color:var(--soft);display:block}.lv-ms{margin-left:auto}.lv-trouble{border:1px solid var(--negative);border-left-width:4px;border-radius:6px;margin:0 0 14px;padding:8px 14px}.lv-outcome{grid-template-columns:repeat(auto-fit,minmax(min(100%,284px),1fr));gap:20px 32px;margin-bottom:20px;display:grid}.lv-task :is(th,td){white-space:nowrap}.lv-bars{grid-template-columns:auto minmax(60px,1fr) auto auto;align-items:center;gap:8px 12px;margin:0;padding:0;list-style:none;display:grid}.lv-bars.lv-plain{grid-template-columns:auto minmax(60px,1fr) auto;gap:5px 12px;font-size:13px}.lv-plain .lv-chip{line-height:1.3;display:inline-block}.lv-bars li{grid-column:1/-1;grid-template-columns:subgrid;align-items:center;display:grid}.lv-bars b,.lv-bars .lv-was,.lv-plain li>:last-child{text-align:right}.lv-was{min-width:6.2em;color:var(--soft);white-space:nowrap}.lv-word small{color:var(--soft);margin-left:6px}.lv-chip{background:var(--raised);border-radius:4px;padding:1px 6px}.lv-track{background:var(--raised);border-radius:3px;height:18px;position:relative}.lv-plain .lv-track{height:10px}.lv-fill{background:var(--accent);border-radius:3px;height:100%;display:block}.lv-plain .lv-fill{background:var(--stream)}.lv-was-mark{border:1px solid var(--ground);box-sizing:content-box;background:var(--ink);width:3px;height:14px;display:inline-block}.lv-track .lv-was-mark{height:22px;margin-left:-2px;position:absolute;top:-3px}.lv-two{margin-top:14px}.lv-two p{margin:0 0 4px}.lv-two .lv-track{background:var(--stream);height:10px;display:block}.lv-two .lv-track .lv-was-mark{height:14px}.lv-key{align-items:center;gap:6px;margin:8px 0 0;display:flex}.lv-now{font-weight:600}", PD = ".mn-again{position:absolute}.mn-grid a{text-decoration:underline}.mn-sort{color:inherit;font-weight:inherit;text-align:inherit;white-space:nowrap;background:0 0;border:0;border-radius:3px;padding:2px 0}.mn-sort:hover:not(:disabled){color:var(--ink);text-decoration:underline}[aria-sort=ascending] .mn-sort,[aria-sort=descending] .mn-sort{color:var(--ink);font-weight:600}.mn-sort{gap:3px;display:inline-flex}.num .mn-sort{flex-direction:row-reverse}.mn-arrow:empty{display:none}.page-tools>input[type=search]{width:250px}.mn-chosen{background:color-mix(in srgb, var(--accent) 9%, transparent)}.mn-side{color:var(--soft)}.mn-side select{min-width:0;color:var(--ink)}.mn-is-left,.mn-left{--mn-part:var(--positive)}.mn-is-right,.mn-right{--mn-part:var(--negative)}.mn-is-shared{--mn-part:var(--accent)}.mn-side.mn-left,.mn-side.mn-right,.page-table thead th.mn-left,.page-table thead th.mn-right{color:var(--mn-part)}.mn-warning{border:1px solid var(--line);border-left:4px solid var(--negative);background:var(--raised);border-radius:6px;max-width:96ch;margin:0 0 4px;padding:10px 16px}.mn-two{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 56px;display:grid}.mn-three{grid-template-columns:repeat(3,minmax(0,1fr));gap:16px 40px;display:grid}@container (width<=836px){.mn-two,.mn-three{grid-template-columns:minmax(0,1fr)}}.mn-figures{width:100%}.mn-share p{margin:0 0 6px}.mn-share b{font-size:18px}.mn-share+.mn-share{margin-top:18px}.mn-share~.remark{margin-top:10px}.mn-sharebar{background:var(--raised);border-radius:3px;gap:2px;height:12px;display:flex;overflow:hidden}.mn-sharebar span{background:var(--mn-part);min-width:2px}.mn-picture text{font-size:12px}.mn-picture .mn-site,.mn-picture .mn-tally{fill:var(--soft)}.mn-track{stroke:var(--line)}.mn-picture .mn-is-left,.mn-picture .mn-is-right,.mn-picture .mn-is-shared{fill:var(--mn-part)}.mn-dot{cursor:pointer}.mn-picture .mn-dot:hover{fill:var(--ink)}.mn-legend{color:var(--soft);flex-wrap:wrap;gap:4px 24px;margin:8px 0 0;padding:0;font-size:12.5px;list-style:none;display:flex}.mn-legend svg{vertical-align:middle;margin-right:6px}.mn-part{border-bottom:2px solid var(--mn-part);margin:0 0 8px;padding-bottom:4px;font-size:13.5px}.mn-part small{color:var(--soft);font-weight:400}.mn-keys{margin:0 0 10px;font-size:13px}.mn-keys>div{grid-template-columns:124px minmax(0,1fr);padding:2px 0;display:grid}.mn-keys dt{color:var(--soft)}.mn-keys dd{flex-wrap:wrap;gap:0 10px;margin:0;display:flex}.mn-edges{width:100%;margin-bottom:10px;font-size:12.5px}.mn-edges td,.mn-edges th{padding:2px 8px 2px 0}.mn-run{grid-template-columns:minmax(0,1fr) 300px;gap:0 48px;display:grid}@container (width<=936px){.mn-run{grid-template-columns:minmax(0,1fr)}}.mn-facts{width:100%}.mn-facts th{color:var(--soft)}.mn-picks{border:0;flex-wrap:wrap;gap:4px 18px;margin:0 0 14px;padding:0;display:flex}.mn-picks label,.mn-log{align-items:center;gap:6px;display:inline-flex}.mn-stepper .mn-log{flex:none;margin-left:auto}.mn-stepper label{flex:0 380px}.mn-stepper input[type=range]{flex:1}.mn-step{min-width:5em;font-weight:600}.mn-panel{margin:0 0 14px}.mn-panel figcaption{flex-wrap:wrap;align-items:baseline;gap:2px 10px;margin-bottom:2px;font-size:13px;display:flex}.mn-values{flex-wrap:wrap;gap:2px 18px;margin-left:auto;display:flex}.mn-value{align-items:center;gap:6px;display:inline-flex}.mn-swatch line{stroke-width:2.5px}.mn-chart{height:176px;overflow:hidden}.mn-chart .u-select{background:color-mix(in srgb, var(--accent) 16%, transparent)}.mn-chart .u-cursor-x{border-right:1px dashed var(--soft)}.mn-graphs a{text-decoration:underline}.mn-graph{margin-bottom:12px}.mn-graph svg{display:block;overflow:visible}.mn-graph text{fill:var(--soft);font-size:11px}.mn-of-left{--mn-own:var(--positive)}.mn-of-right{--mn-own:var(--negative)}.mn-stream{stroke:var(--stream);stroke-width:1.5px}.mn-link{fill:none;stroke:currentColor}.mn-link.mn-faint{opacity:.22}.mn-cell{fill:var(--ground);stroke:var(--mn-own);stroke-width:1.5px;vector-effect:non-scaling-stroke;cursor:pointer}.mn-cell.mn-both{fill:var(--accent);stroke:var(--accent)}.mn-cell.mn-pointed{stroke:var(--ink);stroke-width:3px}", FD = ".page{max-width:1320px;margin:0 auto;padding:24px 32px 64px;container-type:inline-size}.page h1{letter-spacing:-.01em;margin:0 0 4px;font-size:22px;line-height:1.3}.page h2{margin:28px 0 10px;font-size:16px}.page-head{margin-bottom:20px}.page-head p{max-width:84ch;color:var(--soft);margin:4px 0 0}.page-notice{color:var(--soft);padding:32px}.page-empty{border:1px dashed var(--line);max-width:84ch;color:var(--soft);border-radius:8px;padding:16px 20px}.page code{vertical-align:bottom;white-space:nowrap;background:var(--raised);max-width:100%;color:var(--ink);font-family:var(--mono);border-radius:4px;padding:1px 5px;font-size:.92em;display:inline-block;overflow-x:auto}.page a{text-decoration:none}.page a:hover{text-decoration:underline}.page-table{border-collapse:collapse;font-size:13.5px}.scroller>.page-table{min-width:100%}.page-table th,.page-table td{border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline;padding:5px 14px 5px 0}.page-table thead th{color:var(--soft);vertical-align:bottom;font-size:12.5px;font-weight:500}.page-table tbody th{font-weight:400}.page-table .num{text-align:right;white-space:nowrap}.page-table th[colspan]{text-align:center}.page-table tbody tr:hover{background:var(--raised)}.page details{margin:10px 0}.page summary{color:var(--soft);cursor:pointer}.page-tools{flex-wrap:wrap;align-items:center;gap:10px 16px;margin:0 0 12px;display:flex}.page-tools label{align-items:center;gap:8px;min-width:0;max-width:100%;display:inline-flex}.page select{max-width:100%}.remark{max-width:78ch;color:var(--soft);font-size:13px}", ID = "Your notes aren't saved.", LD = 10, RD = 5, zD = class {
	host;
	trouble;
	news = L(null);
	said = L(null);
	kept = /* @__PURE__ */ new Map();
	unsaved = /* @__PURE__ */ new Map();
	waiting = /* @__PURE__ */ new Map();
	isSaving = !1;
	constructor(e) {
		this.host = e, this.trouble = this.said;
	}
	of(e) {
		return this.unsaved.get(e);
	}
	begin(e, t) {
		this.kept.set(e, t);
	}
	keep(e, t, n) {
		if (this.unsaved.set(e, t), this.news.value = null, !n) return;
		let r = Yn(t);
		r === null ? (this.waiting.set(e, t), this.isSaving || this.saveAll()) : (this.waiting.delete(e), this.said.value = `${ID} ${r}`);
	}
	async saveAll() {
		this.isSaving = !0;
		let e = 0;
		for (let t = BD(this.waiting); t; t = BD(this.waiting)) {
			let [n, r] = t;
			this.waiting.delete(n);
			try {
				let t = await this.host.save(n, r, this.kept.get(n)?.version ?? "");
				e = 0, this.kept.set(n, {
					notes: r,
					version: t
				}), this.unsaved.get(n) === r && this.unsaved.delete(n), this.unsaved.size === 0 && (this.said.value = null);
			} catch (t) {
				t instanceof TD && e++ < LD ? this.join(n, t.kept) : this.said.value = `${ID} ${At(jt(t))}`;
			}
		}
		this.isSaving = !1;
	}
	join(e, t) {
		let n = this.kept.get(e)?.notes ?? {
			names: {},
			groups: [],
			pins: []
		}, r = this.unsaved.get(e) ?? n, i = Jn(n, r, t.notes), a = i.slice(0, RD).map((e) => `\u201c${e}\u201d`), o = i.length > RD ? [H(i.length - RD, "more name")] : [];
		this.news.value = "Another page has saved notes of this circuit meanwhile; yours are joined with them." + (i.length ? ` Your changes took the place of ${kt([...a, ...o])}.` : ""), this.kept.set(e, t), this.host.onJoined(e, n, t.notes);
		let s = Kn(n, r, t.notes);
		this.unsaved.set(e, s), Yn(s) === null ? this.waiting.set(e, s) : this.said.value = `${ID} ${Yn(s)}`;
	}
};
function BD(e) {
	for (let t of e) return t;
}
// src/state.ts
var VD = {
	selected: null,
	weightAtLeast: 0,
	effectAtLeast: 0,
	hiddenLayers: [],
	hiddenKinds: [],
	size: null
}, HD = class {
	source;
	router;
	index = L(null);
	circuit = L(null);
	behaviour = L(null);
	trouble = {
		index: L(null),
		circuit: L(null),
		behaviour: L(null),
		download: L(null)
	};
	hovered = L(null);
	helping = L(!1);
	look = L({
		...VD,
		notes: {
			names: {},
			groups: [],
			pins: []
		}
	});
	selected = it(() => this.look.value.selected);
	canUndo = it(() => this.past.value.length > 0);
	canRedo = it(() => this.future.value.length > 0);
	kept = /* @__PURE__ */ new Map();
	past = L([]);
	future = L([]);
	keeper;
	wanted = "";
	turn = 0;
	stroke;
	constructor(e, t) {
		this.source = e, this.router = t, this.keeper = new zD({
			save: (...t) => e.saveNotes(...t),
			onJoined: (e, t, n) => this.joinNotes(e, t, n)
		});
	}
	get route() {
		return this.router.route;
	}
	async begin() {
		let e = await this.trying("index", () => this.source.index());
		e && (this.index.value = e);
	}
	async open(e) {
		if (this.wanted === e) return;
		this.wanted = e;
		let t = ++this.turn, n = () => this.turn === t;
		if (this.trouble.circuit.value = this.trouble.behaviour.value = null, this.circuit.peek()?.card.id !== e) {
			let t = this.keeper.of(e), r = await this.trying("circuit", () => this.source.circuit(e), n), i = this.keeper.of(e) ?? t;
			r && !i && this.keeper.begin(e, {
				notes: r.notes,
				version: r.notes_version
			}), r && this.show(r, i ?? r.notes);
		}
		let r = this.circuit.peek();
		if (r?.card.id === e && n() && r.has_behaviour && this.behaviour.peek() === null) {
			let e = await this.trying("behaviour", () => this.measurementsOf(r), n);
			e && (this.behaviour.value = e);
		}
		n() && (this.trouble.circuit.peek() ?? this.trouble.behaviour.peek()) !== null && (this.wanted = "");
	}
	async measurementsOf({ card: e, hash: t }) {
		let n = await this.source.behaviour(e.id);
		if (n.circuit !== t) throw new yD("these are the measurements of another circuit than the page shows: load the page again");
		return n;
	}
	show(e, t) {
		Ve(() => {
			this.circuit.value = e, this.behaviour.value = null, this.hovered.value = null, this.look.value = {
				...VD,
				notes: t
			}, this.past.value = [], this.future.value = [], this.stroke = void 0;
		});
	}
	set(e) {
		this.look.value = {
			...this.look.peek(),
			...e
		};
	}
	change(e, t) {
		let n = this.look.peek();
		Ve(() => {
			(t === void 0 || t !== this.stroke) && (this.past.value = [...this.past.peek(), n].slice(-200)), this.stroke = t, this.future.value = [], this.look.value = {
				...n,
				...e
			};
		}), e.notes && this.keepNotes(e.notes);
	}
	endStroke() {
		this.stroke = void 0;
	}
	undo() {
		this.step(this.past, this.future);
	}
	redo() {
		this.step(this.future, this.past);
	}
	step(e, t) {
		let n = e.peek().at(-1);
		if (!n) return;
		let r = this.look.peek();
		Ve(() => {
			this.stroke = void 0, e.value = e.peek().slice(0, -1), t.value = [...t.peek(), r], this.look.value = n;
		}), n.notes !== r.notes && this.keepNotes(n.notes);
	}
	keepNotes(e) {
		let t = this.circuit.peek()?.card.id;
		t !== void 0 && this.keeper.keep(t, e, this.index.peek()?.editable ?? !1);
	}
	joinNotes(e, t, n) {
		if (this.circuit.peek()?.card.id !== e) return;
		let r = /* @__PURE__ */ new Map(), i = (e) => {
			let i = r.get(e.notes) ?? Kn(t, e.notes, n);
			return r.set(e.notes, i), {
				...e,
				notes: i
			};
		};
		Ve(() => {
			this.look.value = i(this.look.peek()), this.past.value = this.past.peek().map(i), this.future.value = this.future.peek().map(i);
		});
	}
	async trying(e, t, n = () => !0) {
		try {
			let r = await t();
			return n() ? (this.trouble[e].value = null, r) : void 0;
		} catch (t) {
			n() && (this.trouble[e].value = jt(t));
			return;
		}
	}
}, UD = ".top-bar{border-bottom:1px solid var(--line);background:var(--raised);flex-wrap:wrap;align-items:stretch;gap:0 16px;min-height:44px;padding:3px 12px 0 16px;display:flex}.top-bar>*{align-self:center}.brand{letter-spacing:-.01em;align-items:center;gap:7px;font-size:15px;font-weight:650;display:inline-flex}.brand circle{fill:var(--raised);stroke:var(--ink);stroke-width:1.4px}.brand .thread{fill:none;stroke:var(--stream);stroke-width:1.5px}.brand .thread.pos{stroke:var(--positive)}.brand .thread.neg{stroke:var(--negative)}.top-bar .here{max-width:min(38vw,320px)}.tabs.views{border:0;align-self:stretch}.tabs.views>a{border-radius:0;align-items:center;min-height:38px;margin:0;padding:0 10px;display:flex}.top-bar .end{margin-inline-start:auto}.first-visit{border:1px solid var(--accent);background:var(--ground);border-radius:10px;margin:0 0 20px;padding:10px 14px 12px;font-size:13px}.first-visit.spread{padding:2px 6px 2px 14px}.first-visit p{min-height:7.4em}.dots{gap:5px;display:flex}.dots i{background:var(--stream);border-radius:50%;width:7px;height:7px}.dots i.on{background:var(--accent)}.dialog.help{padding:0}.help-body{padding:22px 26px 26px}.glossary{grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:6px 28px;margin:10px 0 24px;display:grid}.glossary div{grid-template-columns:8.5em minmax(0,1fr);gap:8px;display:grid}.glossary dt{font-weight:600}.glossary dd{color:var(--soft);margin:0}.steps{counter-reset:step;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:14px 28px;margin:12px 0 24px;padding:0;list-style:none;display:grid}.steps h2:before{counter-increment:step;content:counter(step) \".\";color:var(--soft);margin-inline-end:6px}.steps p{color:var(--soft)}.keys kbd+kbd{margin-inline-start:3px}.circuit-panel h1{margin:2px 0}.circuit-panel .stats{gap:12px 32px;margin-top:14px}.loss{grid-template-columns:8.5em minmax(0,1fr) 3.2em;align-items:center;gap:10px;font-size:13px;line-height:24px;display:grid}.loss .num{text-align:end}.losses>p{margin-top:6px}.track{background:var(--sunk);border-radius:2px;height:10px;position:relative}.track i{position:absolute;top:0;bottom:0}.track .fill{background:var(--positive);border-radius:2px;left:0}.track .target{background:var(--ink);width:2px;margin-left:-1px;top:-3px;bottom:-3px}.track .chance{border-left:1px dashed var(--line-strong);width:0;margin-left:-1px;top:-3px;bottom:-3px}.pair{grid-template-columns:max-content minmax(0,1fr);gap:8px 12px;margin:0;display:grid}.pair dt{color:var(--soft)}.pair dd{flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:2px 12px;margin:0;display:flex}.pair .prompt>*{background:var(--sunk);max-width:100%;color:inherit;vertical-align:bottom;border-radius:2px;margin-right:1px;padding:0 1px;display:inline-block;overflow:hidden}.pair .prompt>mark{background:var(--lit);box-shadow:inset 0 -2px 0 var(--ink)}.pair .answer{white-space:nowrap}.pair .answer .token{border:1px solid var(--line-strong);border-radius:3px;padding:0 4px;font-weight:600}.note+.note{margin-top:12px}.note .links{margin-top:4px}button.remove{color:var(--soft);padding:0 6px;text-decoration:none}.node-grid .head,.node-grid .line{border-bottom:1px solid var(--line);align-items:center;gap:6px;padding:0 4px;display:grid}.node-grid .head{scrollbar-gutter:stable;color:var(--soft);padding:4px;font-size:12px;font-weight:600;overflow:hidden}.node-grid .head button{font-weight:inherit;background:0 0;border:0;padding:0}.node-grid .head [aria-sort]>button:after{content:\"↕\";opacity:.45;margin-inline-start:3px}.node-grid .head [aria-sort=ascending]>button:after{content:\"↑\";opacity:1}.node-grid .head [aria-sort=descending]>button:after{content:\"↓\";opacity:1}.node-grid .body{overflow-anchor:none;scrollbar-gutter:stable;overflow:auto}.node-grid .line{cursor:pointer}.node-grid .line:hover{background:var(--raised)}", WD = ".token .mark{color:var(--soft);font-size:.94em}.heat-map{overflow-wrap:anywhere;line-height:1.7}.heat{text-overflow:ellipsis;vertical-align:bottom;cursor:default;border-radius:2px;max-width:100%;padding:0 2px;font-size:12px;line-height:1.5;display:inline-block;overflow:hidden}.heat .mark{color:inherit;font-size:.88em}.heat:focus-visible,.heat:hover{outline:2px solid var(--focus);outline-offset:1px;position:relative}.heat.drawn{padding:0 4px;box-shadow:inset 0 0 0 2px}.heat.differs{text-underline-offset:3px;text-decoration:underline;text-decoration-thickness:2px}.heat-map.aligned{display:contents}.aligned>.heat{text-align:center;border-radius:2px;min-width:24px;padding:1px 3px}.heat-legend{align-items:center;gap:6px;display:inline-flex}.heat-legend .ramp{border:1px solid var(--line);border-radius:2px;width:48px;height:8px}.tip{z-index:40;background:var(--ink);max-width:min(360px,100vw - 8px);color:var(--ground);box-shadow:var(--shadow);pointer-events:none;border-radius:6px;padding:4px 8px;font-size:12px;position:fixed;top:0;left:0}.node-link .mono{flex:none;font-size:12px}.node-link{align-items:baseline;gap:6px;display:inline-flex;overflow:hidden}.node-link:focus-visible{outline-offset:-2px}button.node-link{max-width:calc(100% + 8px);color:var(--accent);text-align:start;background:0 0;border:0;border-radius:4px;margin:0 -4px;padding:0 4px}button.node-link:hover:not(:disabled){background:var(--accent-wash)}.node-link .name{color:var(--ink);text-overflow:ellipsis;white-space:nowrap;min-width:0;overflow:hidden}.table .node-link{flex-wrap:wrap;gap:0 6px}.table td:has(>.node-link){width:100%}.table td>.node-link{width:calc(100% + 8px)}.table .node-link .name{contain:inline-size;flex:104px}", GD = ".node-panel h1{margin:2px 0 4px}.node-panel h1.mono{font-size:18px}.node-panel .words{margin:6px 0 2px;font-weight:600}.node-panel .words:first-letter{text-transform:uppercase}.node-panel .key{margin:0}.row.tight{flex-wrap:nowrap;gap:2px}.row.naming{gap:4px 8px;margin:8px 0}.row.naming input{flex:160px}.chips,.links{flex-wrap:wrap;gap:4px 10px;margin:8px 0 0;padding:0;list-style:none;display:flex}.links>li{min-width:0;max-width:100%;display:flex}.links>li>.node-link{min-width:0}.chips>li{max-width:100%}.chip .remove{color:var(--soft);padding:0 2px;text-decoration:none}.effects{gap:12px;margin:0;display:grid}.effect dt{justify-content:space-between;display:flex}.effect dd{margin:0}.effect .value{font-size:16px;font-weight:600}.effect .value .small{font-weight:400}.strip{width:100%;height:16px;display:block}.strip path{fill:none;vector-effect:non-scaling-stroke}.strip .others{stroke:var(--stream);stroke-width:1px}.strip .zero{stroke:var(--line-strong);stroke-width:1px}.strip .here{stroke:var(--ink);stroke-width:2px}.strip .pos,.bars .pos{fill:var(--positive)}.strip .neg,.bars .neg{fill:var(--negative)}.ends{justify-content:space-between;display:flex}.weight{grid-template-columns:34px 4.2em;align-items:center;gap:6px;display:inline-grid}.table tr.pressable{cursor:pointer}button.more,.removed{margin-top:6px}.removed summary{cursor:pointer}.zeros{grid-template-columns:max-content 1fr max-content;align-items:center;gap:10px;margin-bottom:8px;font-size:12px;display:grid}.meter>i.zero{background:var(--line-strong)}.bars{border-bottom:1px solid var(--line-strong)}.bars svg{width:100%;height:96px;display:block}.bars .under{fill:var(--sunk)}.bars path{fill:none;stroke-width:1px;vector-effect:non-scaling-stroke}.bars .zero{stroke:var(--line-strong)}.bars .held{stroke:var(--ink);stroke-dasharray:3 2}.readout{min-height:1.5em}.dashed{border-top:1px dashed var(--ink);vertical-align:middle;width:14px;display:inline-block}.moments{flex-wrap:wrap;gap:2px 6px;margin:4px 0 0;display:flex}.moments dt{color:var(--soft)}.moments dd{margin:0 10px 0 0}.samples>[role=tabpanel]{padding-top:10px}.samples .spread{gap:6px 8px;margin-bottom:6px}.attention>.spread{margin:6px 0}.attention .segmented{flex-wrap:wrap;max-width:100%}.attention select{max-width:190px}.sample-list{margin:0;padding:0;list-style:none}.sample-list li{border-top:1px solid var(--line);grid-template-columns:3.6em minmax(0,1fr);gap:10px;padding:6px 0;display:grid}.sample-list li>.num{text-align:end;padding-top:1px;font-size:12px}.pair-rows{border-top:1px solid var(--line);padding:6px 0}.pair-grid{gap:1px;width:max-content;display:grid}.pair-grid>.soft{font-size:12px}.matrix:focus-visible{outline-offset:-2px}.matrix{cursor:crosshair;margin-top:4px;display:block}.matrix-scroller{max-height:min(70vh,560px);overflow:auto}.matrix-box{position:relative}.matrix-at,.matrix-lead{box-sizing:content-box;pointer-events:none;position:absolute}.matrix-lead{background:color-mix(in srgb, var(--accent) 14%, transparent)}.matrix-at{border:2px solid var(--ink);margin:-2px}.attention .scores{margin-top:8px}", KD = ":host{--ground:#fff;--raised:#f6f7f9;--sunk:#eceef3;--line:#d9dde3;--line-strong:#868f9f;--ink:#1a1f2b;--soft:#566072;--accent:#5b4bc4;--accent-wash:#efedfb;--on-accent:#fff;--positive:#0072b2;--negative:#bf4a00;--positive-wash:#e3f0f8;--negative-wash:#fdeee4;--stream:#b4b9c4;--band:#f3f4f8;--node:#fff;--node-line:#1a1f2b;--lit:#ffe9a8;--focus:#5b4bc4;--shadow:0 1px 2px #1419280f, 0 6px 24px #1419281f;--mono:ui-monospace, \"SF Mono\", \"Cascadia Mono\", \"DejaVu Sans Mono\", monospace;--sans:system-ui, -apple-system, \"Segoe UI\", \"Noto Sans\", \"DejaVu Sans\", sans-serif;--radius:6px;--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light;height:100%;display:block}:host([data-theme=dark]){--ground:#14171d;--raised:#1d2129;--sunk:#262b35;--line:#363c48;--line-strong:#778193;--ink:#eceff4;--soft:#a3adbd;--accent:#a99cff;--accent-wash:#282548;--on-accent:#14121f;--positive:#56b4e9;--negative:#ff8a4c;--positive-wash:#14303f;--negative-wash:#3d2416;--stream:#525a69;--band:#191d24;--node:#242a34;--node-line:#dfe4ec;--lit:#5a4a12;--focus:#a99cff;--shadow:0 1px 2px #0006, 0 8px 28px #00000080;--lightningcss-light: ;--lightningcss-dark:initial;color-scheme:dark}.app{background:var(--ground);height:100%;color:var(--ink);font:14px/1.45 var(--sans);font-variant-numeric:tabular-nums;text-align:start;grid-template-rows:auto auto auto minmax(0,1fr);grid-template-columns:minmax(0,1fr);display:grid;position:relative}.app *,.app :before,.app :after{box-sizing:border-box}main{grid-row:4;min-height:0;overflow:auto}.trouble{background:var(--negative-wash);border-bottom:1px solid var(--negative);color:var(--ink);overflow-wrap:anywhere;grid-row:2;margin:0;padding:8px 16px}.trouble p,.news p{margin:0}.news{background:var(--accent-wash);border-bottom:1px solid var(--line);overflow-wrap:anywhere;grid-row:3;padding:8px 16px}:focus-visible{outline:2px solid var(--focus);outline-offset:2px}::selection{background:var(--lit);color:var(--ink)}.row{flex-wrap:wrap;align-items:center;gap:8px;min-width:0;display:flex}.spread{flex-wrap:wrap;justify-content:space-between;align-items:center;gap:8px 16px;min-width:0;display:flex}.section{min-width:0;margin-top:24px}.section>.spread:first-child{margin-bottom:8px}.spread>h1,.spread>h2,.spread>h3{margin:0}h1,h2,h3{text-wrap:balance;overflow-wrap:anywhere;margin:0 0 8px;line-height:1.25}h1:focus{outline:none}h1{letter-spacing:-.01em;font-size:20px;font-weight:650}h2{font-size:15px;font-weight:650}h3{font-size:13px;font-weight:650}p{text-wrap:pretty;margin:0 0 8px}p:last-child{margin-bottom:0}a{color:var(--accent);text-underline-offset:2px}.soft{color:var(--soft)}.small{font-size:12px}.overline{color:var(--soft);letter-spacing:.05em;text-transform:uppercase;font-size:11px;font-weight:600}.num{font-variant-numeric:tabular-nums;white-space:nowrap}.pos{color:var(--positive)}.neg{color:var(--negative)}.mono,.token,.command{font-family:var(--mono);font-size:.92em}.token{white-space:pre;unicode-bidi:isolate}.command{background:var(--sunk);border-radius:var(--radius);white-space:pre;-webkit-user-select:all;user-select:all;padding:8px 10px;display:block;overflow-x:auto}kbd{border:1px solid var(--line);background:var(--raised);min-width:22px;font:12px/1.4 var(--mono);text-align:center;border-bottom-width:2px;border-radius:5px;padding:1px 6px;display:inline-block}.clip{text-overflow:ellipsis;white-space:nowrap;min-width:0;overflow:hidden}.sr-only{clip-path:inset(50%);white-space:nowrap;border:0;width:1px;height:1px;margin:-1px;padding:0;position:absolute;overflow:hidden}dl.facts{grid-template-columns:minmax(7em,max-content) minmax(0,1fr);gap:4px 16px;margin:0;display:grid}dl.facts dt{color:var(--soft)}dl.facts dd{overflow-wrap:anywhere;margin:0}.stats{flex-wrap:wrap;gap:12px 24px;display:flex}.stat{min-width:0}.stat>.value{letter-spacing:-.01em;font-size:20px;font-weight:600;line-height:1.2}.stat>.name{color:var(--soft);font-size:12px}.meter{background:var(--sunk);border-radius:3px;height:6px;display:block;overflow:hidden}.meter>i{background:var(--positive);border-radius:3px;height:100%;display:block}.meter>i.neg{background:var(--negative)}@media (prefers-reduced-motion:reduce){.app *,.app :before,.app :after{scroll-behavior:auto!important;transition-duration:.01ms!important;animation-duration:.01ms!important;animation-iteration-count:1!important}}", qD = "msg:custom", JD = 15e3;
function YD(e, t = JD) {
	let n = Math.random().toString(36).slice(2), r = 0;
	return (i, a, o) => new Promise((s, c) => {
		let l = `${n}-${r++}`, u = (t) => {
			clearTimeout(f), e.off(qD, d), t();
		}, d = (e) => {
			let t = e;
			t?.turn === l && u(() => {
				try {
					s(ED(t));
				} catch (e) {
					c(e);
				}
			});
		}, f = setTimeout(() => u(() => c(new yD("the kernel doesn't answer: is it busy, or was it ended?"))), t);
		e.on(qD, d), e.send({
			turn: l,
			id: i,
			since: o,
			notes: a
		});
	});
}
// src/main.tsx
var XD = [
	Ot,
	KD,
	gD,
	FD,
	UD,
	_D,
	vD,
	WD,
	GD,
	jD,
	ND,
	MD,
	PD
];
function ZD(e) {
	let t = e.shadowRoot ?? e.attachShadow({ mode: "open" }), n = new CSSStyleSheet();
	return n.replaceSync(XD.join("\n")), t.adoptedStyleSheets = [n], t;
}
function QD(e, t, n) {
	let r = ZD(e), i = Zr(e), a = new HD(t, n);
	return M(/* @__PURE__ */ z(fD, { store: a }), r), a.begin(), {
		store: a,
		unmount: () => {
			i(), M(null, r);
		}
	};
}
function $D(e, t) {
	M(/* @__PURE__ */ z("div", {
		class: "app",
		children: /* @__PURE__ */ z("p", {
			role: "alert",
			class: "trouble",
			children: jt(t)
		})
	}), ZD(e));
}
async function eO(e, t) {
	return document.readyState === "loading" && await new Promise((e) => document.addEventListener("DOMContentLoaded", e, { once: !0 })), document.getElementById(`gossamer-data-${e}-${t}`)?.textContent ?? void 0;
}
async function tO(e) {
	let t = document.getElementById("gossamer-data")?.textContent;
	try {
		let { store: n } = QD(e, t ? DD(await SD(t), { part: eO }) : AD(), $t());
		R(() => void (document.title = aD(n.index.value, n.route.value)));
	} catch (t) {
		$D(e, t);
	}
}
var nO = document.getElementById("gossamer");
nO && tO(nO);
var rO = { async render({ model: e, el: t }) {
	let n = document.createElement("div");
	n.style.height = `${e.get("height")}px`, t.append(n);
	try {
		return QD(n, DD(await SD(e.get("data")), { save: YD(e) }), en()).unmount;
	} catch (e) {
		return $D(n, e), () => {};
	}
} };
export { rO as default, QD as mount };
