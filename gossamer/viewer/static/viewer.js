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
	return he = 1, F(Le, e);
}
function F(e, t, n) {
	var r = Te(de++, 2);
	if (r.t = e, !r.__c && (r.__ = [n ? n(t) : Le(void 0, t), function(e) {
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
function I(e, t) {
	var n = Te(de++, 3);
	!ve.__s && Ie(n.__H, t) && (n.__P = !0, n.__ = e, n.u = t, N.__H.__h.push(n));
}
function Ee(e, t) {
	var n = Te(de++, 4);
	!ve.__s && Ie(n.__H, t) && (n.__P = !1, n.__ = e, n.u = t, N.__h.push(n));
}
function De(e) {
	return he = 5, Oe(function() {
		return { current: e };
	}, []);
}
function Oe(e, t) {
	var n = Te(de++, 7);
	return Ie(n.__H, t) && (n.__ = e(), n.__H = t), n.__;
}
function ke() {
	var e = Te(de++, 11);
	if (!e.__) {
		for (var t = N.__v; !t.__m && t.__;) t = t.__;
		var n = t.__m || (t.__m = [0, 0]);
		e.__ = "P" + n[0] + "-" + n[1]++;
	}
	return e.__;
}
function Ae() {
	var e;
	do {
		for (; e = _e.shift();) try {
			Pe(e);
		} catch (t) {
			ve.__e(t, { __: (e = e.__P) && e.__v });
		}
		for (; e = ge.shift();) {
			var t = e.__H;
			if (e.__P && t) try {
				t.__h.some(Pe), t.__h.some(Fe), t.__h = [];
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
	t && (fe == N ? N.__h = [] : (t.__h.some(Pe), t.__h.some(Fe), de = 0), t.__h = [], t.__.some(function(e) {
		e.__N && (e.__ = e.__N), e.u = e.__N = void 0;
	})), fe = N;
}, ve.diffed = function(e) {
	xe && xe(e);
	var t = e.__c;
	t && t.__H && (t.__H.__h.length && Ne(ge.push(t)), t.__H.__.some(function(e) {
		e.u && (e.__H = e.u);
	})), fe = N = null;
}, ve.__c = function(e, t) {
	t.some(function(e) {
		try {
			e.__h.some(Pe), e.__h = e.__h.filter(function(e) {
				return !e.__ || Fe(e);
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
				r.__P = n, Ne(_e.push(r));
			} else Pe(r);
		} catch (e) {
			t = e;
		}
	}), r.__H = void 0, t && ve.__e(t, r.__v));
};
var je = typeof requestAnimationFrame == "function";
function Me(e) {
	var t, n = function() {
		clearTimeout(r), je && cancelAnimationFrame(t), setTimeout(e);
	}, r = setTimeout(n, 35);
	je && (t = requestAnimationFrame(n));
}
function Ne(e) {
	e != 1 && pe == ve.requestAnimationFrame || ((pe = ve.requestAnimationFrame) || Me)(Ae);
}
function Pe(e) {
	var t = N, n = e.__c;
	typeof n == "function" && (e.__c = void 0, n()), N = t;
}
function Fe(e) {
	var t = N;
	e.__c = e.__(), N = t;
}
function Ie(e, t) {
	return !e || e.length != t.length || t.some(function(t, n) {
		return !me(t, e[n]);
	});
}
function Le(e, t) {
	return typeof t == "function" ? t(e) : t;
}
// node_modules/@preact/signals-core/dist/signals-core.module.js
var Re = Symbol.for("preact-signals");
function ze() {
	if (Ge > 1) Ge--;
	else {
		var e, t = !1;
		for ((function() {
			var e = Ye;
			for (Ye = void 0; e !== void 0;) {
				var t = e.S;
				if (t.v === e.v) for (var n = t.t; n !== void 0; n = n.x) n.i === e.i && (n.i = t.i);
				e = e.o;
			}
		})(); We !== void 0;) {
			var n = We;
			for (We = void 0, Ke++; n !== void 0;) {
				var r = n.u;
				if (n.u = void 0, n.f &= -3, !(8 & n.f) && Qe(n)) try {
					n.c();
				} catch (n) {
					t ||= (e = n, !0);
				}
				n = r;
			}
		}
		if (Ke = 0, Ge--, t) throw e;
	}
}
function Be(e) {
	if (Ge > 0) return e();
	Je = ++qe, Ge++;
	try {
		return e();
	} finally {
		ze();
	}
}
var Ve, He = void 0;
function Ue(e) {
	var t = He, n = Ve;
	He = void 0, Ve = void 0;
	try {
		return e();
	} finally {
		He = t, Ve = n;
	}
}
var We = void 0, Ge = 0, Ke = 0, qe = 0, Je = 0, Ye = void 0, Xe = 0;
function Ze(e) {
	if (He !== void 0) {
		var t = e.n;
		if (t === void 0 || t.t !== He) return t = {
			i: 0,
			S: e,
			p: He.s,
			n: void 0,
			t: He,
			e: void 0,
			x: void 0,
			r: t
		}, He.s !== void 0 && (He.s.n = t), He.s = t, e.n = t, 32 & He.f && e.S(t), t;
		if (t.i === -1) return t.i = 0, t.n !== void 0 && (t.n.p = t.p, t.p !== void 0 && (t.p.n = t.n), t.p = He.s, t.n = void 0, He.s.n = t, He.s = t), t;
	}
}
function L(e, t) {
	this.v = e, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = t?.watched, this.Z = t?.unwatched, this.name = t?.name;
}
L.prototype.brand = Re, L.prototype.h = function() {
	return !0;
}, L.prototype.S = function(e) {
	var t = this, n = this.t;
	n !== e && e.e === void 0 && (e.x = n, this.t = e, n === void 0 ? Ue(function() {
		var e;
		(e = t.W) == null || e.call(t);
	}) : n.e = e);
}, L.prototype.U = function(e) {
	var t = this;
	if (this.t !== void 0) {
		var n = e.e, r = e.x;
		n !== void 0 && (n.x = r, e.e = void 0), r !== void 0 && (r.e = n, e.x = void 0), e === this.t && (this.t = r, r === void 0 && Ue(function() {
			var e;
			(e = t.Z) == null || e.call(t);
		}));
	}
}, L.prototype.subscribe = function(e) {
	var t = this;
	return st(function() {
		var n = t.value;
		Ue(function() {
			return e(n);
		});
	}, { name: "sub" });
}, L.prototype.valueOf = function() {
	return this.value;
}, L.prototype.toString = function() {
	return this.value + "";
}, L.prototype.toJSON = function() {
	return this.value;
}, L.prototype.peek = function() {
	var e = this;
	return Ue(function() {
		return e.value;
	});
}, Object.defineProperty(L.prototype, "value", {
	get: function() {
		var e = Ze(this);
		return e !== void 0 && (e.i = this.i), this.v;
	},
	set: function(e) {
		if (e !== this.v) {
			if (Ke > 100) throw Error("Cycle detected");
			(function(e) {
				Ge !== 0 && Ke === 0 && e.l !== Je && (e.l = Je, Ye = {
					S: e,
					v: e.v,
					i: e.i,
					o: Ye
				});
			})(this), this.v = e, this.i++, Xe++, Ge++;
			try {
				for (var t = this.t; t !== void 0; t = t.x) t.t.N();
			} finally {
				ze();
			}
		}
	}
});
function R(e, t) {
	return new L(e, t);
}
function Qe(e) {
	for (var t = e.s; t !== void 0; t = t.n) if (t.S.i !== t.i || !t.S.h() || t.S.i !== t.i) return !0;
	return !1;
}
function $e(e) {
	for (var t = e.s; t !== void 0; t = t.n) {
		var n = t.S.n;
		if (n !== void 0 && (t.r = n), t.S.n = t, t.i = -1, t.n === void 0) {
			e.s = t;
			break;
		}
	}
}
function et(e) {
	for (var t = e.s, n = void 0; t !== void 0;) {
		var r = t.p;
		t.i === -1 ? (t.S.U(t), r !== void 0 && (r.n = t.n), t.n !== void 0 && (t.n.p = r)) : n = t, t.S.n = t.r, t.r !== void 0 && (t.r = void 0), t = r;
	}
	e.s = n;
}
function tt(e, t) {
	L.call(this, void 0, t), this.x = e, this.s = void 0, this.g = Xe - 1, this.f = 4;
}
tt.prototype = new L(), tt.prototype.h = function() {
	if (this.f &= -3, 1 & this.f) return !1;
	if ((36 & this.f) == 32 || (this.f &= -5, this.g === Xe)) return !0;
	if (this.g = Xe, this.f |= 1, this.i > 0 && !Qe(this)) return this.f &= -2, !0;
	var e = He;
	try {
		$e(this), He = this;
		var t = this.x();
		(16 & this.f || this.v !== t || this.i === 0) && (this.v = t, this.f &= -17, this.i++);
	} catch (e) {
		this.v = e, this.f |= 16, this.i++;
	}
	return He = e, et(this), this.f &= -2, !0;
}, tt.prototype.S = function(e) {
	if (this.t === void 0) {
		this.f |= 36;
		for (var t = this.s; t !== void 0; t = t.n) t.S.S(t);
	}
	L.prototype.S.call(this, e);
}, tt.prototype.U = function(e) {
	if (this.t !== void 0 && (L.prototype.U.call(this, e), this.t === void 0)) {
		this.f &= -33;
		for (var t = this.s; t !== void 0; t = t.n) t.S.U(t);
	}
}, tt.prototype.N = function() {
	if (!(2 & this.f)) {
		this.f |= 6;
		for (var e = this.t; e !== void 0; e = e.x) e.t.N();
	}
}, Object.defineProperty(tt.prototype, "value", { get: function() {
	if (1 & this.f) throw Error("Cycle detected");
	var e = Ze(this);
	if (this.h(), e !== void 0 && (e.i = this.i), 16 & this.f) throw this.v;
	return this.v;
} });
function nt(e, t) {
	return new tt(e, t);
}
function rt(e) {
	var t = e.j;
	if (e.j = void 0, typeof t == "function") {
		Ge++;
		var n = He;
		He = void 0;
		try {
			t();
		} catch (t) {
			throw e.f &= -2, e.f |= 8, it(e), t;
		} finally {
			He = n, ze();
		}
	}
}
function it(e) {
	for (var t = e.s; t !== void 0; t = t.n) t.S.U(t);
	e.x = void 0, e.s = void 0, rt(e);
}
function at(e) {
	if (He !== this) throw Error("Out-of-order effect");
	et(this), He = e, this.f &= -2;
	try {
		8 & this.f && it(this);
	} finally {
		ze();
	}
}
function ot(e, t) {
	this.x = e, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = t?.name, Ve && Ve.push(this);
}
ot.prototype.c = function() {
	var e = this.S();
	try {
		if (8 & this.f || this.x === void 0) return;
		var t = this.x();
		typeof t == "function" && (this.j = t);
	} finally {
		e();
	}
}, ot.prototype.S = function() {
	if (1 & this.f) throw Error("Cycle detected");
	this.f |= 1, this.f &= -9, rt(this), $e(this), Ge++;
	var e = He;
	return He = this, at.bind(this, e);
}, ot.prototype.N = function() {
	2 & this.f || (this.f |= 2, this.u = We, We = this);
}, ot.prototype.d = function() {
	this.f |= 8, 1 & this.f || it(this);
}, ot.prototype.dispose = function() {
	this.d();
};
function st(e, t) {
	var n = new ot(e, t);
	try {
		n.c();
	} catch (e) {
		throw n.d(), e;
	}
	var r = n.d.bind(n);
	return r[Symbol.dispose] = r, r;
}
// node_modules/@preact/signals/dist/signals.module.js
var ct, lt, ut, dt = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__, ft = [], pt = [];
st(function() {
	ct = this.N;
})();
function mt(t, n) {
	e[t] = n.bind(null, e[t] || function() {});
}
function ht(e) {
	if (ut) {
		var t = ut;
		ut = void 0, t();
	}
	ut = e && e.S();
}
function gt(e) {
	var t = this, r = e.data, i = vt(r);
	i.name = "ReactiveDom", i.value = r;
	var a = Oe(function() {
		for (var e = t, r = t.__v; r = r.__;) if (r.__c) {
			r.__c.__$f |= 4;
			break;
		}
		var a = nt(function() {
			var e = i.value.value;
			return e === 0 ? 0 : !0 === e ? "" : e || "";
		}), o = nt(function() {
			return !Array.isArray(a.value) && !n(a.value);
		}), s = st(function() {
			if (this.N = Tt, o.value) {
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
gt.displayName = "ReactiveTextNode", Object.defineProperties(L.prototype, {
	constructor: {
		configurable: !0,
		value: y(x, null).constructor
	},
	type: {
		configurable: !0,
		value: gt
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
}), mt("__b", function(e, t) {
	if (ht(), lt = void 0, typeof t.type == "string") {
		var n, r = t.props;
		for (var i in r) if (i !== "children") {
			var a = r[i];
			a instanceof L && (n || (t.__np = n = {}), n[i] = a, r[i] = a.peek());
		}
	}
	e(t);
}), mt("__r", function(e, t) {
	if (e(t), t.type !== x) {
		ht();
		var n, r = t.__c;
		r && (r.__$f &= -2, (n = r.__$u) === void 0 && (r.__$u = n = function(e, t) {
			var n;
			return st(function() {
				n = this;
			}, { name: t }), n.c = e, n;
		}(function(e) {
			return function() {
				var t;
				dt && ((t = this.y) == null || t.call(this)), e.__$f |= 1, e.setState({});
			};
		}(r), typeof t.type == "function" ? t.type.displayName || t.type.name : ""))), lt = r, ht(n);
	}
}), mt("__e", function(e, t, n, r) {
	ht(), lt = void 0, e(t, n, r);
}), mt("diffed", function(e, t) {
	ht(), lt = void 0;
	var n;
	if (typeof t.type == "string" && (n = t.__e)) {
		var r = t.__np, i = t.props, a = n.U;
		if (a) for (var o in a) {
			var s = a[o];
			s === void 0 || r && o in r || (s.d(), a[o] = void 0);
		}
		if (r) for (var c in a || (a = {}, n.U = a), r) {
			var l = a[c], u = r[c];
			l === void 0 ? (l = _t(n, c, u, i), a[c] = l) : l.o(u, i);
		}
	}
	e(t);
});
function _t(e, t, n, r) {
	var i = t in e && e.ownerSVGElement === void 0, a = R(n);
	return {
		o: function(e, t) {
			a.value = e, r = t;
		},
		d: st(function() {
			this.N = Tt;
			var n = a.value.value;
			r[t] !== n && (r[t] = n, i ? e[t] = n : n != null && (!1 !== n || t[4] === "-") ? e.setAttribute(t, n) : e.removeAttribute(t));
		})
	};
}
mt("unmount", function(e, t) {
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
}), mt("__h", function(e, t, n, r) {
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
function vt(e, t) {
	return Oe(function() {
		return R(e, t);
	}, []);
}
function yt(e, t) {
	var n = De(e);
	return n.current = e, lt.__$f |= 4, Oe(function() {
		return nt(function() {
			return n.current();
		}, t);
	}, []);
}
var bt = typeof requestAnimationFrame > "u" ? setTimeout : function(e) {
	var t = function() {
		clearTimeout(n), cancelAnimationFrame(r), e();
	}, n = setTimeout(t, 35), r = requestAnimationFrame(t);
}, xt = function(e) {
	queueMicrotask(function() {
		queueMicrotask(e);
	});
};
function St() {
	Be(function() {
		for (var e; e = ft.shift();) ct.call(e);
	});
}
function Ct() {
	ft.push(this) === 1 && (e.requestAnimationFrame || bt)(St);
}
function wt() {
	Be(function() {
		for (var e; e = pt.shift();) ct.call(e);
	});
}
function Tt() {
	pt.push(this) === 1 && (e.requestAnimationFrame || xt)(wt);
}
function Et(e, t) {
	var n = De(e);
	n.current = e;
	var r = lt;
	I(function() {
		return st(function() {
			if (this.N = Ct, !(r && 8 & r.__$f)) return n.current();
		}, t);
	}, []);
}
// node_modules/uplot/dist/uPlot.min.css?inline
var Dt = ".uplot,.uplot *,.uplot :before,.uplot :after{box-sizing:border-box}.uplot{width:min-content;font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,Apple Color Emoji,Segoe UI Emoji,Segoe UI Symbol,Noto Color Emoji;line-height:1.5}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{-webkit-user-select:none;user-select:none;position:relative}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{width:100%;height:100%;display:block;position:relative}.u-axis{position:absolute}.u-legend{text-align:center;margin:auto;font-size:14px}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:\":\";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{pointer-events:none;background:#00000012;position:absolute}.u-cursor-x,.u-cursor-y{pointer-events:none;will-change:transform;position:absolute;top:0;left:0}.u-hz .u-cursor-x,.u-vt .u-cursor-y{border-right:1px dashed #607d8b;height:100%}.u-hz .u-cursor-y,.u-vt .u-cursor-x{border-bottom:1px dashed #607d8b;width:100%}.u-cursor-pt{pointer-events:none;will-change:transform;border:0 solid;border-radius:50%;position:absolute;top:0;left:0;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}";
// src/prose.ts
function Ot(e) {
	return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`;
}
function kt(e) {
	let t = e.trim();
	return `${t.slice(0, 1).toUpperCase()}${t.slice(1)}${/[.!?]$/.test(t) ? "" : "."}`;
}
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var At = Symbol.for("pv"), jt = 0;
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
		constructor: At,
		__v: --jt,
		__i: -1,
		__u: 0
	};
	return (a || o) && (u.__source = a, u.__self = o), e.vnode && e.vnode(u), u;
}
// src/frame/opening.tsx
function Mt({ store: e, id: t }) {
	let n = e.trouble.circuit.value;
	return n === null ? /* @__PURE__ */ z("p", {
		class: "page-notice",
		role: "status",
		children: "The circuit is on its way …"
	}) : /* @__PURE__ */ z("div", {
		class: "page-notice",
		role: "alert",
		children: [/* @__PURE__ */ z("p", { children: kt(`This circuit can't be shown: ${n}`) }), /* @__PURE__ */ z("button", {
			type: "button",
			onClick: () => void e.open(t),
			children: "Try again"
		})]
	});
}
// src/data.ts
var Nt = Math.LN2, Pt = "−";
function Ft(e) {
	return e.replaceAll("-", Pt);
}
function It(e) {
	let [t = "", n] = e.split("."), r = t.replace(/\B(?=(\d{3})+$)/g, ",");
	return n === void 0 ? r : `${r}.${n}`;
}
function Lt(e) {
	return e != null && !Number.isNaN(e);
}
function Rt(e, t = 3) {
	if (!Lt(e)) return "–";
	if (!Number.isFinite(e)) return e > 0 ? "∞" : `${Pt}∞`;
	if (e === 0) return "0";
	let n = Number(e.toPrecision(t)), r = Math.floor(Math.log10(Math.abs(n)));
	return Ft(r < -4 || r >= 15 ? e.toExponential(t - 1).replace("e+", "e") : It(e.toFixed(Math.max(0, t - 1 - r))));
}
function zt(e, t = 3) {
	return Lt(e) && e > 0 ? `+${Rt(e, t)}` : Rt(e, t);
}
function Bt(e, t = 3) {
	return Rt(e, t).replace(/(\.\d*?)0+(?=e|$)/, "$1").replace(/\.(?=e|$)/, "");
}
function B(e) {
	return Lt(e) ? Ft(String(e)) : "–";
}
function V(e) {
	return Lt(e) ? Ft(It(String(Math.round(e)))) : "–";
}
function Vt(e) {
	return Lt(e) && e > 0 ? `+${V(e)}` : V(e);
}
function H(e, t, n = `${t}s`) {
	return `${V(e)} ${e === 1 ? t : n}`;
}
function U(e) {
	return Ut(e, 3);
}
function Ht(e) {
	return Lt(e) && e > 0 ? `+${Ut(e, 4)}` : Ut(e, 4);
}
function Ut(e, t) {
	return Lt(e) ? !Number.isFinite(e) || Math.abs(e) >= 1e3 ? Rt(e, 4) : e !== 0 && Math.abs(e) < .5 * 10 ** -t ? Rt(e, 1) : Ft(e.toFixed(t)) : "–";
}
function Wt(e, t = 1) {
	if (!Lt(e)) return "–";
	if (e === 0 || e === 1) return `${100 * e}%`;
	let n = 10 ** -t;
	return e > 0 && 100 * e < n ? `<${n.toFixed(t)}%` : e < 1 && 100 * e > 100 - n ? `>${(100 - n).toFixed(t)}%` : `${Ft((100 * e).toFixed(t))}%`;
}
function Gt(e) {
	return Lt(e) ? `${e > 0 ? "+" : ""}${Ft((100 * e).toFixed(1))} points` : "–";
}
function Kt(e) {
	let t = e % 100 > 10 && e % 100 < 14;
	return `${V(e)}${t ? "th" : [
		"th",
		"st",
		"nd",
		"rd"
	][e % 10] ?? "th"}`;
}
// src/route.ts
function qt(e) {
	let t = [e.page];
	return "id" in e && t.push(e.id), e.page === "compare" && t.push(e.left, e.right), e.page === "circuit" && e.node !== null && t.push(e.node), `#/${t.map(encodeURIComponent).join("/")}`;
}
function Jt(e) {
	let [t, n, r] = Yt(e);
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
function Yt(e) {
	try {
		return e.replace(/^#\/?/, "").split("/").filter(Boolean).map(decodeURIComponent);
	} catch {
		return [];
	}
}
function Xt() {
	let e = R(Jt(location.hash));
	return window.addEventListener("hashchange", () => {
		qt(e.value) !== location.hash && (e.value = Jt(location.hash));
	}), {
		route: e,
		go(t, n = !1) {
			qt(t) !== qt(e.value) && (e.value = t, n ? history.replaceState(null, "", qt(t)) : history.pushState(null, "", qt(t)));
		}
	};
}
function Zt() {
	let e = R({ page: "many" });
	return {
		route: e,
		go: (t) => void (e.value = t)
	};
}
// src/link.tsx
function Qt({ store: e, to: t, label: n, isHere: r = !1, children: i }) {
	return /* @__PURE__ */ z("a", {
		href: qt(t),
		"aria-label": n,
		"aria-current": r ? "page" : void 0,
		onClick: (n) => {
			n.ctrlKey || n.metaKey || n.shiftKey || n.altKey || (n.preventDefault(), e.router.go(t));
		},
		children: i
	});
}
// src/keys.ts
function $t({ sites: e }, { site: t, index: n }) {
	return `${e[t]?.name ?? "?"}:${n}`;
}
function en(e) {
	return e.nodes.map((t) => $t(e, t));
}
function tn(e, t) {
	let n = e.nodes[t];
	return n ? $t(e, n) : "";
}
function nn(e) {
	let t = e.lastIndexOf(":");
	return [e.slice(0, t), Number(e.slice(t + 1))];
}
function rn({ names: e }, t) {
	return Object.hasOwn(e, t) && e[t] || null;
}
var W = /* @__PURE__ */ new WeakMap();
function G(e, t) {
	let n = W.get(e);
	return n || (n = new Map(en(e).map((e, t) => [e, t])), W.set(e, n)), n.get(t) ?? -1;
}
function an(e) {
	return e === "final_resid" || e.endsWith(".act_in");
}
var on = 2e3, sn = 5, cn = {
	" ": "␣",
	"\n": "↵",
	"\r": "␍",
	"	": "⇥"
}, ln = /[\p{C}\p{Z}]/u, un = /\p{M}/u;
function dn(e) {
	let t = [], n = (e, n) => {
		let r = t.at(-1);
		r && !n && !r.isMark ? r.text += e : t.push({
			text: e,
			isMark: n
		});
	};
	for (let r of e.match(/ +|[^ ]/gsu) ?? []) r.length >= sn && r.startsWith(" ") ? n(`␣×${V(r.length)}`, !0) : r.startsWith(" ") ? n("␣".repeat(r.length), !0) : ln.test(r) ? n(cn[r] ?? fn(r), !0) : un.test(r) && (t.length === 0 || t.at(-1)?.isMark) ? n(`◌${r}`, !1) : n(r, !1);
	return t;
}
function fn(e) {
	return `U+${(e.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function pn(e, t) {
	let n = [...e.slice(0, 2 * t)].slice(0, t).join("");
	return {
		text: n,
		isWhole: n.length === e.length
	};
}
function mn(e, t) {
	if (e === "") return [{
		text: "∅",
		isMark: !0
	}];
	let n = pn(e, on), r = [], i = t, a = n.isWhole;
	for (let e of dn(n.text)) {
		if (i <= 0) {
			a = !1;
			break;
		}
		let t = e.isMark ? {
			text: e.text,
			isWhole: !0
		} : pn(e.text, i);
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
function hn(e, t = 24) {
	return gn(mn(e, t));
}
function gn(e) {
	return e.map((e) => e.text).join("");
}
function K(e, t = 80) {
	return e === "" ? "" : gn(mn(e, t).map((e) => e.isMark && e.text === "␣" ? {
		...e,
		text: " "
	} : e));
}
function _n(e) {
	let { isWhole: t } = pn(e, on);
	return t ? hn(e, on) : `${hn(e, on)} (${V(e.length)} characters)`;
}
function vn(e, ...t) {
	for (let n of t) {
		let t = n && Object.hasOwn(n, String(e)) ? n[String(e)] : void 0;
		if (t !== void 0) return t;
	}
	return `#${e}`;
}
// src/graph/choose.ts
var yn = 24, bn = 2, xn = 4;
function Sn(e, t, n, r) {
	let i = /* @__PURE__ */ new Map();
	e.token.forEach((n, r) => {
		let a = e.channel[r];
		t.has(a) && (i.has(a) || i.set(a, []), i.get(a).push([n, e.weight[r]]));
	});
	let a = Math.max(bn, Math.min(xn, Math.floor(yn / Math.max(1, i.size)))), o = [], s = 0;
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
function Cn(e, t, n, r) {
	return e === t ? [] : [`${`${V(e)} of ${V(t)} ${n} weights are drawn`}: the strongest of each channel${r}`];
}
// src/graph/diagram.ts
var wn = 8, Tn = 16, En = [
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
function Dn(e, t) {
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
function On(e, t) {
	let n = t !== null && e.cuts !== null, { nodes: r, edges: i } = n ? Dn(e, t) : e;
	return new kn(e, r, i).build(n);
}
var kn = class {
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
			patterns: this.patterns(),
			notes: [
				...Cn(s.kept.length, s.n, "embedding", ", differing tokens first"),
				...Cn(c.kept.length, c.n, "unembedding", ""),
				...e ? this.unstored(a, o) : []
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
			reads: new Set([...e.keys()].filter(an).flatMap(t)),
			final: new Set(t("final_resid"))
		};
	}
	tokenWeights(e, t) {
		let { circuit: n } = this, r = new Set(n.answers.length <= wn ? n.answers : []), i = Sn(n.embedding, e, new Set(n.differing), /* @__PURE__ */ new Set()), a = Sn(n.unembedding, t, /* @__PURE__ */ new Set(), r);
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
		for (let t = 0; t < this.circuit.n_layer; t++) for (let n of En) {
			let r = n.flatMap((n) => (e.get(`${t}.${n}`) ?? []).map((e) => this.node(e, n))), i = n.length === 1 ? `${t}.${n[0]}` : `${t}.attn.{q, k, v}`, a = n[0].startsWith("attn") ? "attention" : "MLP", o = n[0].includes("act_in") || n[0].includes("resid");
			this.row(i, [`layer ${t}`, a], n, t, o, r);
		}
	}
	allLinks(e, t) {
		let { circuit: n, nodes: r, edges: i } = this;
		for (let [t, n, r] of e.kept) this.link(`tokens:${t}`, `embedding:${n}`, r, -1);
		let a = r.map((e) => $t(n, e));
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
			an(r) && n.reads.add(t), r === "final_resid" && n.final.add(t);
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
			let n = hn(vn(t, this.circuit.texts), Tn);
			return An(`${e}:${t}`, "token", e, t, n, -1, -1, r(t));
		});
		this.row(e, [n, ""], [], -1, !1, i);
	}
	channelOfEmbedding(e) {
		return An(`embedding:${e}`, "channel", "embedding", e, String(e), -1, -1, !1);
	}
	node(e, t) {
		let { index: n, site: r } = this.nodes[e], i = this.circuit.sites[r].name, a = t === "attn.q" || t === "attn.k" || t === "attn.v";
		return An($t(this.circuit, this.nodes[e]), a ? "attention" : t === "mlp.post_act" ? "neuron" : "channel", i, n, String(n), e, a ? Math.floor(n / this.circuit.d_head) : -1, !1);
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
			e.set(t.index, r), (an(t.site) ? r.reads : r.writes).push(n);
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
				asks: [],
				values: []
			};
			e.set(`${t} ${n}`, a), (r.endsWith(".v") ? a.values : a.asks).push(i);
		}), [...e.values()].filter(({ asks: e, values: t }) => e.length && t.length);
	}
	meetings() {
		return this.cells.flatMap((e, t) => {
			if (!e.site.endsWith(".attn.q")) return [];
			let n = this.at.get(`${e.site.slice(0, -1)}k:${e.index}`);
			return n === void 0 ? [] : [[t, n]];
		});
	}
};
function An(e, t, n, r, i, a, o, s) {
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
// src/node/ranked.ts
function jn(e, t) {
	let n = e.cuts?.ranking ?? [], r = n.findIndex((n) => $t(e, n) === t);
	return r < 0 ? null : {
		node: n[r],
		place: r + 1
	};
}
function Mn(e, t, n) {
	let { nodes: r, edges: i } = Dn(e, t), a = r.map((t) => $t(e, t)), o = [], s = [];
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
var Nn = {
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
function Pn(e) {
	return Nn[e.kind] ?? {
		noun: `${e.kind} channel`,
		does: ""
	};
}
function Fn(e, t, n) {
	return /^attn\.[qkv]$/.test(e.kind) ? Math.floor(t / n) : null;
}
function In(e, t) {
	let n = e.sites[t.site];
	if (!n) return `channel ${t.index}`;
	let r = Fn(n, t.index, e.d_head);
	return [
		`${Pn(n).noun} ${t.index}`,
		...r === null ? [] : [`head ${r}`],
		...n.kind === "final_resid" ? [] : [`layer ${n.layer}`]
	].join(", ");
}
function Ln(e) {
	return Pn(e).does;
}
// src/node/link.tsx
function Rn(e, t) {
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
function zn(e, t, n) {
	e.hovered.value = null, e.change({ selected: t });
	let r = n instanceof Element ? n.closest(".panel") : null;
	requestAnimationFrame(() => r?.querySelector("h1")?.focus());
}
function Bn({ store: e, circuit: t, node: n, tabIndex: r, isBare: i = !1 }) {
	let a = rn(e.look.value.notes, n), o = t.nodes[G(t, n)] ?? jn(t, n)?.node;
	return /* @__PURE__ */ z("button", {
		type: "button",
		class: "node-link",
		title: o ? In(t, o) : "no node of this circuit",
		tabIndex: r,
		disabled: !o,
		onClick: (t) => {
			t.stopPropagation(), zn(e, n, t.currentTarget);
		},
		...Rn(e, n),
		children: [/* @__PURE__ */ z("span", {
			class: "mono",
			children: K(n)
		}), a !== null && !i && /* @__PURE__ */ z("span", {
			class: "name",
			children: K(a, 60)
		})]
	});
}
// src/node/measure.tsx
function Vn({ store: e, circuit: t, what: n }) {
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
			kt(r)
		] }), /* @__PURE__ */ z("button", {
			type: "button",
			onClick: () => void e.open(t.card.id),
			children: "Try again"
		})]
	});
}
// src/notes.ts
var Hn = {
	letters: 200,
	key: 100,
	entries: 1e4,
	groups: 1e3
};
function Un(e, t, n) {
	let { [t]: r, ...i } = e.names, a = n.trim();
	return {
		...e,
		names: a === "" ? i : {
			...i,
			[t]: a
		}
	};
}
function Wn(e, t) {
	let n = e.pins.filter((e) => e !== t);
	return {
		...e,
		pins: n.length < e.pins.length ? n : [...n, t]
	};
}
function Gn(e, t, n) {
	let r = n.trim();
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
function Kn(e, t, n) {
	let r = e.groups.map((e) => e.name === n ? {
		...e,
		nodes: e.nodes.filter((e) => e !== t)
	} : e).filter((e) => e.nodes.length > 0);
	return {
		...e,
		groups: r
	};
}
function qn(e, t) {
	return {
		...e,
		groups: e.groups.filter((e) => e.name !== t)
	};
}
function Jn({ names: e, groups: t, pins: n }) {
	let r = [
		[
			"names",
			Object.keys(e).length,
			Hn.entries
		],
		[
			"pins",
			n.length,
			Hn.entries
		],
		[
			"groups",
			t.length,
			Hn.groups
		],
		...t.map(({ nodes: e }) => [
			"nodes in a group",
			e.length,
			Hn.entries
		])
	];
	for (let [e, t, n] of r) if (t > n) return `There are ${V(t)} ${e}, and at most ${V(n)} are kept.`;
	for (let n of [...Object.values(e), ...t.map((e) => e.name)]) {
		let e = [...n].length;
		if (e > Hn.letters) return `A name has ${V(e)} characters, and at most ${Hn.letters} are kept.`;
		if (e === 0) return "A name has no character.";
	}
	return [
		...Object.keys(e),
		...n,
		...t.flatMap((e) => e.nodes)
	].some((e) => [...e].length > Hn.key) ? `A node's key has more than ${Hn.key} characters.` : null;
}
// src/number.tsx
var Yn = {
	number: Rt,
	exact: B,
	signed: zt,
	brief: Bt,
	loss: U,
	effect: Ht,
	percent: Wt,
	points: Gt,
	count: V,
	change: Vt
};
function q({ value: e, as: t = "number", tint: n = !1 }) {
	return e == null ? /* @__PURE__ */ z("span", {
		class: "soft",
		title: "not measured",
		children: "–"
	}) : /* @__PURE__ */ z("span", {
		class: `num${!n || !e ? "" : e > 0 ? " pos" : " neg"}`,
		title: B(e),
		children: Yn[t](e)
	});
}
// src/node/relations.ts
var Xn = (e) => e.endsWith(".resid_delta");
function Zn(e, t) {
	let n = e.nodes[t], r = n && e.sites[n.site];
	if (!n || !r) throw Error(`there is no node ${t} among ${e.nodes.length}`);
	let i = (t) => e.nodes.flatMap((r, i) => {
		let a = e.sites[r.site]?.kind;
		return r.index === n.index && a !== void 0 && t(a, r.site) ? [i] : [];
	}), a = r.kind === "attn.q" ? "attn.k" : r.kind === "attn.k" ? "attn.q" : null;
	return {
		reads: Qn(e.edges, t, "source", !0),
		writes: Qn(e.edges, t, "target", !0),
		removedReads: Qn(e.removed, t, "source", !1),
		removedWrites: Qn(e.removed, t, "target", !1),
		writers: an(r.kind) ? i((e, t) => Xn(e) && t < n.site) : [],
		readers: Xn(r.kind) ? i((e, t) => an(e) && t > n.site) : [],
		partners: i((t, n) => t === a && e.sites[n]?.layer === r.layer),
		embedded: an(r.kind) ? n.index : null,
		unembedded: r.kind === "final_resid" ? n.index : null
	};
}
function Qn(e, t, n, r) {
	let i = e[n === "source" ? "target" : "source"], a = e[n], o = [];
	for (let n = 0; n < i.length; n++) i[n] === t && o.push({
		node: a[n] ?? -1,
		weight: e.weight[n] ?? 0,
		edge: r ? n : null
	});
	return o.sort((e, t) => Math.abs(t.weight) - Math.abs(e.weight));
}
function $n(e) {
	let t = new Int32Array(e.nodes.length), { source: n, target: r } = e.edges;
	for (let e of [n, r]) for (let n of e) t[n] = (t[n] ?? 0) + 1;
	return t;
}
function er(e, t, n) {
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
function tr(e, t) {
	return 1 + t.filter((t) => t > e).length;
}
function nr(e, t) {
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
function rr(e) {
	return {
		inCircuit: e.nodes.map((e) => e.effect_in_circuit),
		inModel: e.nodes.map((e) => e.effect_in_model)
	};
}
// src/order.ts
var ir = new Intl.Collator("en", {
	numeric: !0,
	sensitivity: "base"
});
function ar(e, t, n) {
	if (e === null || t === null) return e === t ? 0 : e === null ? 1 : -1;
	let r = typeof e == "number" && typeof t == "number" ? e - t : ir.compare(String(e), String(t));
	return n ? -r : r;
}
function or(e, t, n) {
	return [...e].sort((e, r) => ar(t(e), t(r), n));
}
function sr(e, t, n) {
	let r = n.toLowerCase().split(/\s+/).filter(Boolean);
	return r.length === 0 ? [...e] : e.filter((e) => r.every((n) => t(e).toLowerCase().includes(n)));
}
function cr(e, t) {
	return {
		column: t,
		down: e.column === t && !e.down
	};
}
// src/frame/nodelist.ts
function lr(e, t, n) {
	let r = $n(e);
	return en(e).map((i, a) => ({
		key: i,
		at: a,
		name: rn(n, i) ?? "",
		words: In(e, e.nodes[a]),
		effect: t?.nodes[a]?.effect_in_circuit ?? null,
		degree: r[a] ?? 0
	}));
}
function ur(e, t) {
	return sr(e, (e) => `${e.key} ${e.name} ${e.words}`, t);
}
function dr(e, t, n) {
	let r = n ? -1 : 1, i = (e, n) => {
		if (t === "name") return !e.name == !n.name ? r * e.name.localeCompare(n.name) : e.name ? -1 : 1;
		let i = (e) => t === "place" ? e.at : t === "effect" ? e.effect ?? 0 : e.degree;
		return r * (i(e) - i(n));
	};
	return [...e].sort((e, t) => i(e, t) || e.at - t.at);
}
function fr(e, t, n, r) {
	let i = Math.max(0, Math.min(r, Math.floor(e / n) - 6));
	return {
		start: i,
		end: Math.max(i, Math.min(r, Math.ceil((e + t) / n) + 6))
	};
}
// src/frame/nodegrid.tsx
var pr = 28, mr = 420, hr = [
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
function gr({ store: e, circuit: t }) {
	let n = e.behaviour.value, r = e.look.value.notes, [i, a] = P(""), [o, s] = P({
		by: "place",
		isDescending: !1
	}), c = Oe(() => lr(t, n, r), [
		t,
		n,
		r
	]), l = Oe(() => dr(ur(c, i), o.by, o.isDescending), [
		c,
		i,
		o
	]), u = Object.keys(r.names).length > 0, d = hr.filter(({ by: e }) => (e !== "name" || u) && (e !== "effect" || n !== null));
	return /* @__PURE__ */ z("section", {
		class: "section",
		children: [
			/* @__PURE__ */ z("div", {
				class: "spread",
				children: [/* @__PURE__ */ z("h2", { children: [
					"All nodes",
					" ",
					/* @__PURE__ */ z("span", {
						class: "soft",
						children: l.length === c.length ? V(c.length) : `${V(l.length)} of ${V(c.length)}`
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
				children: H(l.length, "node")
			}),
			/* @__PURE__ */ z(_r, {
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
function _r({ store: e, circuit: t, rows: n, columns: r, sorting: i, sort: a }) {
	let o = De(null), [s, c] = P(0), [l, u] = P(0), d = De(!1), f = Math.min(l, n.length - 1), { start: p, end: m } = fr(s, mr, pr, n.length), h = (e) => r.some(({ by: t }) => t === e), g = r.map((e) => e.width).join(" ");
	I(() => {
		u(0), o.current?.scrollTo({ top: 0 });
	}, [n]), Ee(() => {
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
			PageDown: Math.floor(mr / pr) - 1,
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
		let a = Math.max(Math.min(i.scrollTop, r * pr), (r + 1) * pr - i.clientHeight);
		a !== i.scrollTop && (i.scrollTop = a), c(a);
	}, v = (e) => i.by === e ? i.isDescending ? "descending" : "ascending" : "none", y = (e) => a({
		by: e,
		isDescending: i.by === e ? !i.isDescending : e === "effect" || e === "degree"
	});
	return /* @__PURE__ */ z("div", {
		class: "node-grid table",
		role: "grid",
		"aria-label": "All nodes",
		"aria-rowcount": n.length + 1,
		children: [/* @__PURE__ */ z("div", {
			role: "rowgroup",
			children: /* @__PURE__ */ z("div", {
				role: "row",
				class: "head",
				"aria-rowindex": 1,
				style: { gridTemplateColumns: g },
				children: r.map(({ by: e, name: t }) => /* @__PURE__ */ z("div", {
					role: "columnheader",
					class: e === "effect" || e === "degree" ? "num" : "",
					"aria-sort": v(e),
					children: /* @__PURE__ */ z("button", {
						type: "button",
						onClick: () => y(e),
						children: t
					})
				}, e))
			})
		}), /* @__PURE__ */ z("div", {
			ref: o,
			role: "rowgroup",
			class: "body",
			style: { maxHeight: `${mr}px` },
			onScroll: (e) => c(e.currentTarget.scrollTop),
			onKeyDown: _,
			children: [
				/* @__PURE__ */ z("div", {
					role: "presentation",
					style: { height: `${p * pr}px` }
				}),
				n.slice(p, m).map((n, r) => /* @__PURE__ */ z("div", {
					role: "row",
					"aria-rowindex": p + r + 2,
					class: "line",
					style: {
						height: `${pr}px`,
						gridTemplateColumns: g
					},
					onClick: (t) => zn(e, n.key, t.currentTarget),
					onFocusIn: () => u(p + r),
					...vr(e, n.key),
					children: [
						/* @__PURE__ */ z("div", {
							role: "gridcell",
							class: "clip",
							title: n.words,
							children: /* @__PURE__ */ z(Bn, {
								store: e,
								circuit: t,
								node: n.key,
								isBare: !0,
								tabIndex: p + r === f ? 0 : -1
							})
						}),
						h("name") && /* @__PURE__ */ z("div", {
							role: "gridcell",
							class: "clip",
							title: K(n.name),
							children: K(n.name, 60)
						}),
						h("effect") && /* @__PURE__ */ z("div", {
							role: "gridcell",
							class: "num",
							children: /* @__PURE__ */ z(q, {
								value: n.effect,
								as: "effect"
							})
						}),
						/* @__PURE__ */ z("div", {
							role: "gridcell",
							class: "num",
							children: n.degree
						})
					]
				}, n.key)),
				/* @__PURE__ */ z("div", {
					role: "presentation",
					style: { height: `${(n.length - m) * pr}px` }
				}),
				n.length === 0 && /* @__PURE__ */ z("p", {
					class: "empty small",
					children: "No node fits."
				})
			]
		})]
	});
}
function vr(e, t) {
	let { onPointerOver: n, onPointerLeave: r } = Rn(e, t);
	return {
		onPointerOver: n,
		onPointerLeave: r
	};
}
// src/scale.ts
var yr = {
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
}, br = [
	0,
	0,
	0
], xr = [
	255,
	255,
	255
];
function Sr(e, t, n) {
	let r = yr[n], i = t > 0 && Number.isFinite(e) ? Math.max(-1, Math.min(1, e / t)) : 0, a = Tr(r.ground, i < 0 ? r.negative : r.positive, Math.abs(i));
	return {
		back: Er(a),
		ink: Er(Dr(a, xr) > Dr(a, br) ? xr : br)
	};
}
function Cr(...e) {
	let t = 0;
	for (let n of e) for (let e of n) Math.abs(e) > t && (t = Math.abs(e));
	return t;
}
function wr(e, t = -1) {
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
	]).map((t) => Sr(t, 1, e).back).join(", ")})`;
}
function Tr(e, t, n) {
	let r = (r) => Math.round(e[r] + (t[r] - e[r]) * n);
	return [
		r(0),
		r(1),
		r(2)
	];
}
function Er(e) {
	return `rgb(${e.join(", ")})`;
}
function Dr(e, t) {
	let [n, r] = [Or(e), Or(t)].sort((e, t) => t - e);
	return (n + .05) / (r + .05);
}
function Or([e, t, n]) {
	return .2126 * kr(e) + .7152 * kr(t) + .0722 * kr(n);
}
function kr(e) {
	let t = e / 255;
	return t <= .04045 ? t / 12.92 : ((t + .055) / 1.055) ** 2.4;
}
// src/storage.ts
function Ar(e) {
	try {
		return localStorage.getItem(e);
	} catch {
		return null;
	}
}
function jr(e, t) {
	try {
		localStorage.setItem(e, t);
	} catch {}
}
// src/theme.ts
var Mr = "gossamer.theme";
function Nr() {
	let e = Ar(Mr);
	return e === "light" || e === "dark" ? e : "auto";
}
var Pr = R(!1), Fr = R(Nr()), Ir = nt(() => Fr.value), Lr = nt(() => Fr.value === "auto" ? Pr.value ? "dark" : "light" : Fr.value);
function Rr(e) {
	Fr.value = e, jr(Mr, e);
}
function zr(e) {
	let t = !0;
	return Lr.subscribe(() => {
		t || e(), t = !1;
	});
}
function Br(e) {
	let t = matchMedia("(prefers-color-scheme: dark)"), n = () => void (Pr.value = t.matches);
	n(), t.addEventListener("change", n);
	let r = st(() => e.setAttribute("data-theme", Lr.value));
	return () => {
		t.removeEventListener("change", n), r();
	};
}
// src/token.tsx
function Vr({ text: e, most: t }) {
	return /* @__PURE__ */ z(x, { children: mn(e, t).map((e) => e.isMark ? /* @__PURE__ */ z("span", {
		class: "mark",
		children: e.text
	}) : e.text) });
}
function Hr({ text: e, most: t = 24 }) {
	return /* @__PURE__ */ z("span", {
		class: "token",
		title: _n(e),
		children: /* @__PURE__ */ z(Vr, {
			text: e,
			most: t
		})
	});
}
var Ur = {
	ArrowRight: (e) => e + 1,
	ArrowLeft: (e) => e - 1,
	ArrowDown: (e) => e + 1,
	ArrowUp: (e) => e - 1,
	Home: () => 0,
	End: (e, t) => t - 1
};
function Wr(e, t, n) {
	let r = Ur[e];
	return r && n > 0 ? Math.max(0, Math.min(n - 1, r(t, n))) : null;
}
function Gr(e) {
	let { tokens: t, values: n, most: r, at: i = null, label: a, isAligned: o = !1, isBare: s = !1, differing: c } = e, [l, u] = P(i ?? 0), d = Math.min(l, t.length - 1);
	return /* @__PURE__ */ z("div", {
		role: "listbox",
		"aria-label": a,
		"aria-orientation": "horizontal",
		class: o ? "heat-map aligned" : "heat-map",
		onKeyDown: (e) => {
			let n = Wr(e.key, d, t.length);
			n !== null && (e.preventDefault(), e.stopPropagation(), u(n), e.currentTarget.children[n]?.focus());
		},
		children: t.map((e, t) => {
			let a = n[t] ?? null, { back: o, ink: l } = Sr(a ?? 0, r, Lr.value), f = s ? zt(a, 2) : Rt(a), p = `${_n(e)}\n${B(a)}`;
			return /* @__PURE__ */ z("span", {
				role: "option",
				"aria-selected": t === i,
				"aria-label": `${hn(e)} ${f}${t === i ? ", drawn" : ""}`,
				tabIndex: t === d ? 0 : -1,
				class: `heat token${t === i ? " drawn" : ""}${c?.has(t) ? " differs" : ""}`,
				style: {
					backgroundColor: o,
					color: l
				},
				"data-tip": p,
				onFocus: () => u(t),
				children: s ? f : a !== null && /* @__PURE__ */ z(Vr, {
					text: e,
					most: 24
				})
			});
		})
	});
}
function Kr({ most: e, from: t = -1, unit: n }) {
	return /* @__PURE__ */ z("div", {
		class: "heat-legend small soft",
		role: "img",
		"aria-label": `Colour scale from ${Rt(t * e)} to ${Rt(e)}`,
		children: [
			/* @__PURE__ */ z("span", {
				class: "num",
				title: B(t * e),
				children: t === 0 ? "0" : zt(-e)
			}),
			/* @__PURE__ */ z("span", {
				class: "ramp",
				style: { backgroundImage: wr(Lr.value, t) }
			}),
			/* @__PURE__ */ z("span", {
				class: "num",
				title: B(e),
				children: t === 0 ? Rt(e) : zt(e)
			}),
			n && /* @__PURE__ */ z("span", { children: n })
		]
	});
}
// src/frame/pair.tsx
function qr({ a: e, b: t }) {
	let n = {
		a: /* @__PURE__ */ new Set(),
		b: /* @__PURE__ */ new Set()
	};
	for (let [r, i] of nr(e, t)) (r === null || i === null || e[r] !== t[i]) && (r !== null && n.a.add(r), i !== null && n.b.add(i));
	return n;
}
function Jr({ circuit: e }) {
	let [t, n] = P(0), r = e.pairs[t] ?? e.pairs[0];
	if (!r) return null;
	let i = qr(r), a = e.pairs.length;
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
			children: [/* @__PURE__ */ z(Yr, {
				name: "A",
				tokens: r.a,
				marked: i.a,
				answer: r.answers[0],
				circuit: e
			}), /* @__PURE__ */ z(Yr, {
				name: "B",
				tokens: r.b,
				marked: i.b,
				answer: r.answers[1],
				circuit: e
			})]
		})]
	});
}
function Yr({ name: e, tokens: t, marked: n, answer: r, circuit: i }) {
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("dt", { children: e }), /* @__PURE__ */ z("dd", { children: [/* @__PURE__ */ z("span", {
		class: "prompt",
		children: t.map((e, t) => {
			let r = /* @__PURE__ */ z(Hr, { text: vn(e, i.texts) });
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
			/* @__PURE__ */ z(Hr, { text: vn(r, i.texts) })
		]
	})] })] });
}
// src/frame/summary.tsx
function Xr({ store: e }) {
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
					children: K(n.task)
				}),
				/* @__PURE__ */ z("p", {
					class: "soft",
					children: [
						K(n.name),
						", in the model ",
						K(n.model)
					]
				})
			] }),
			/* @__PURE__ */ z("div", {
				class: "stats",
				children: [
					/* @__PURE__ */ z(Zr, {
						name: "nodes",
						value: V(n.n_nodes),
						title: B(n.n_nodes)
					}),
					/* @__PURE__ */ z(Zr, {
						name: "edges",
						value: V(n.n_edges),
						title: B(n.n_edges)
					}),
					/* @__PURE__ */ z(Zr, {
						name: "loss, nats a prompt",
						value: U(n.loss),
						title: B(n.loss)
					})
				]
			}),
			/* @__PURE__ */ z(Qr, {
				store: e,
				circuit: t
			}),
			/* @__PURE__ */ z(Jr, { circuit: t }),
			/* @__PURE__ */ z(ni, {
				store: e,
				circuit: t
			}),
			/* @__PURE__ */ z(gr, {
				store: e,
				circuit: t
			}),
			!e.behaviour.value && /* @__PURE__ */ z("div", {
				class: "section",
				children: /* @__PURE__ */ z(Vn, {
					store: e,
					circuit: t,
					what: "effects, activations and samples"
				})
			}),
			/* @__PURE__ */ z(ti, { circuit: t })
		]
	});
}
function Zr({ name: e, value: t, title: n }) {
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
function Qr({ store: e, circuit: t }) {
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
			`The circuit's, its logits scaled by ${Rt(r.scale)} and shifted by ${Rt(r.shift)}.`
		]
	];
	i && a.push($r(i));
	let o = Math.max(Nt, ...a.map(([, e]) => e)), s = (e) => `${100 * Math.max(0, e) / o}%`;
	return /* @__PURE__ */ z("section", {
		class: "section",
		children: [/* @__PURE__ */ z("div", {
			class: "spread",
			children: [/* @__PURE__ */ z("h2", { children: "Loss" }), /* @__PURE__ */ z("span", {
				class: "small",
				children: /* @__PURE__ */ z(Qt, {
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
								style: { left: s(Nt) }
							})
						]
					}),
					/* @__PURE__ */ z(q, {
						value: t,
						as: "loss"
					})
				]
			}, e)), /* @__PURE__ */ z("p", {
				class: "small soft",
				children: [
					"Thick line: the target, ",
					/* @__PURE__ */ z(q, {
						value: n.target_loss,
						as: "loss"
					}),
					". Dashed: chance,",
					" ",
					/* @__PURE__ */ z(q, {
						value: Nt,
						as: "loss"
					}),
					". Nats a prompt",
					ei(t),
					". Calibrated: with one factor (",
					Rt(r.scale),
					") and one shift (",
					Rt(r.shift),
					") of the two answers' logits, fitted on these pairs. Ablation can shrink or tilt all answers alike; this is what is left when that is made good."
				]
			})]
		})]
	});
}
function $r({ circuit: e, is_held_out: t, n_pairs: n }) {
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
function ei({ n_pairs: e }) {
	return e > 0 ? `, on the ${H(e, "pair")} that the cut was decided on` : "";
}
function ti({ circuit: e }) {
	let { card: t } = e;
	return /* @__PURE__ */ z("section", {
		class: "section",
		children: [/* @__PURE__ */ z("h2", { children: "Particulars" }), /* @__PURE__ */ z("dl", {
			class: "facts small",
			children: [
				/* @__PURE__ */ z("dt", { children: "accuracy" }),
				/* @__PURE__ */ z("dd", { children: /* @__PURE__ */ z(q, {
					value: t.accuracy,
					as: "percent"
				}) }),
				/* @__PURE__ */ z("dt", { children: "embedding" }),
				/* @__PURE__ */ z("dd", { children: [H(e.n_embedding_weights, "weight"), " to its channels"] }),
				/* @__PURE__ */ z("dt", { children: "unembedding" }),
				/* @__PURE__ */ z("dd", { children: [H(e.n_unembedding_weights, "weight"), " from its channels"] }),
				e.removed.weight.length > 0 && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("dt", { children: "removed edges" }), /* @__PURE__ */ z("dd", { children: [V(e.removed.weight.length), " between its nodes carry their source's mean"] })] }),
				/* @__PURE__ */ z("dt", { children: "means over" }),
				/* @__PURE__ */ z("dd", { children: H(e.n_mean_tokens, "token") }),
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
					title: K(t.model_hash),
					children: K(t.model_hash, 12)
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
function ni({ store: e, circuit: t }) {
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
					children: n.pins.map((n) => /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z(Bn, {
						store: e,
						circuit: t,
						node: n
					}), /* @__PURE__ */ z("button", {
						type: "button",
						class: "link remove",
						"aria-label": `Unpin ${K(n)}`,
						onClick: () => e.change({ notes: Wn(e.look.peek().notes, n) }),
						children: "×"
					})] }, n))
				})]
			}),
			n.groups.map((n) => /* @__PURE__ */ z("div", {
				class: "note",
				children: [/* @__PURE__ */ z("span", {
					class: "spread",
					children: [/* @__PURE__ */ z("strong", { children: K(n.name, 60) }), /* @__PURE__ */ z("button", {
						type: "button",
						class: "link small",
						onClick: () => e.change({ notes: qn(e.look.peek().notes, n.name) }),
						children: "Ungroup"
					})]
				}), /* @__PURE__ */ z("ul", {
					class: "links",
					children: n.nodes.map((n) => /* @__PURE__ */ z("li", { children: /* @__PURE__ */ z(Bn, {
						store: e,
						circuit: t,
						node: n
					}) }, n))
				})]
			}, n.name))
		]
	});
}
// src/tip.tsx
function ri({ children: e, class: t }) {
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
		children: [e, n && /* @__PURE__ */ z(ii, { note: n })]
	});
}
function ii({ note: e }) {
	let t = De(null);
	Ee(() => {
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
// src/node/attention.tsx
function ai(e, t) {
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
function oi(e) {
	return [...new Set(e.prompts.flatMap((e) => e.channels.map((e) => e.index)))].sort((e, t) => e - t);
}
function si({ circuit: e, behaviour: t, head: n }) {
	let [r, i] = P("in_circuit"), [a, o] = P(0), s = oi(n), c = typeof r == "number" && !s.includes(r) ? "in_circuit" : r, l = n.prompts[a] ?? n.prompts[0], u = Oe(() => {
		let e = n.prompts.map((e) => ai(e, c));
		return typeof c == "number" ? Cr(...e.flatMap((e) => e.values)) : 1;
	}, [n, c]);
	if (!l) return /* @__PURE__ */ z("p", {
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
	], f = (n) => vn(n, e.texts, t.texts), p = l.tokens.map((e) => hn(f(e), 8)), m = typeof c == "number" ? -1 : 0;
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
				children: d.map(([e, t]) => /* @__PURE__ */ z("button", {
					type: "button",
					"aria-pressed": c === e,
					onClick: () => i(e),
					children: t
				}))
			}),
			/* @__PURE__ */ z("div", {
				class: "spread",
				children: [/* @__PURE__ */ z("label", {
					class: "field small",
					children: [/* @__PURE__ */ z("span", { children: "prompt" }), /* @__PURE__ */ z("select", {
						class: "mono",
						value: a,
						onChange: (e) => o(Number(e.currentTarget.value)),
						children: n.prompts.map((e, t) => /* @__PURE__ */ z("option", {
							value: t,
							children: [
								t + 1,
								" ",
								ci(e, f)
							]
						}))
					})]
				}), /* @__PURE__ */ z(Kr, {
					most: u,
					from: m
				})]
			}),
			/* @__PURE__ */ z("p", {
				class: "soft small",
				children: typeof c == "number" ? `What query and key channel ${c} add to the scores, before the softmax.` : "Each row is a token; it says how much of each earlier token, and of the sink, the head takes."
			}),
			/* @__PURE__ */ z(mi, {
				matrix: ai(l, c),
				labels: p,
				most: u
			})
		]
	});
}
function ci(e, t) {
	let n = e.tokens.slice(-6).map((e) => hn(t(e), 8));
	return (e.tokens.length > 6 ? "…" : "") + n.join("");
}
var li = 5, ui = 12, di = 24, fi = 6.7;
function pi(e, t, n) {
	let r = e.length, i = 10 + fi * Math.max(t ? 4 : 0, ...e.map((e) => [...e].length)), a = t ? li : 0, o = Math.floor((n - i - a) / (r + +!!t)), s = Math.max(ui, Math.min(di, o)), c = (e) => i + e * s + (t && e > 0 ? a : 0);
	return {
		cell: s,
		left: i,
		top: i,
		width: c(r + +!!t) + 1,
		height: i + r * s + 1,
		x: c
	};
}
function mi({ matrix: e, labels: t, most: n }) {
	let r = De(null), i = De(null), [a, o] = P(340), [s, c] = P(null), l = e.sink !== null, u = t.length, d = u + +!!l, f = pi(t, l, a), p = Lr.value;
	return Ee(() => {
		let e = i.current;
		if (!e) return;
		let t = new ResizeObserver(() => o(e.clientWidth));
		return t.observe(e), () => t.disconnect();
	}, []), Ee(() => {
		r.current && vi(r.current, f, {
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
	]), /* @__PURE__ */ z("div", {
		ref: i,
		onWheel: () => c(null),
		children: [
			/* @__PURE__ */ z("div", {
				class: "scroller",
				tabIndex: -1,
				children: /* @__PURE__ */ z("canvas", {
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
			}),
			/* @__PURE__ */ z("p", {
				class: "readout small",
				"aria-live": "polite",
				children: s ? /* @__PURE__ */ z(_i, {
					matrix: e,
					labels: t,
					place: s
				}) : /* @__PURE__ */ z("span", {
					class: "soft",
					children: "Point at an entry for its value, or go by arrow keys."
				})
			}),
			s && r.current && /* @__PURE__ */ z(ii, { note: gi(r.current, f, e, t, s) })
		]
	});
}
function hi(e, { query: t, column: n }) {
	if (e.sink && n === 0) return e.sink[t] ?? null;
	let r = e.sink ? n - 1 : n;
	return r > t ? null : e.values[t]?.[r] ?? null;
}
function gi(e, t, n, r, i) {
	let { left: a, top: o } = e.getBoundingClientRect(), s = n.sink ? i.column - 1 : i.column, c = hi(n, i);
	return {
		text: `${r[i.query]} → ${s < 0 ? "sink" : r[s]}\n${c === null ? "not seen" : B(c)}`,
		beside: new DOMRect(a + t.x(i.column), o + t.top + i.query * t.cell, t.cell, t.cell)
	};
}
function _i({ matrix: e, labels: t, place: n }) {
	let r = e.sink !== null && n.column === 0, i = e.sink ? n.column - 1 : n.column, a = hi(e, n);
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
function vi(e, t, { matrix: n, labels: r, most: i, place: a, shown: o }) {
	let s = e.getContext("2d");
	if (!s) return;
	let c = getComputedStyle(e), l = (e) => c.getPropertyValue(e).trim(), u = r.length + +!!n.sink, d = t.width * t.height > 4e6 ? 1 : Math.max(1, devicePixelRatio);
	e.width = t.width * d, e.height = t.height * d, s.scale(d, d);
	let { cell: f } = t;
	for (let e = 0; e < r.length; e++) for (let r = 0; r < u; r++) {
		let a = hi(n, {
			query: e,
			column: r
		});
		s.fillStyle = a === null ? l("--band") : Sr(a, i, o).back, s.fillRect(t.x(r), t.top + e * f, f - 1, f - 1), a !== null && (s.strokeStyle = l("--line"), s.lineWidth = .5, s.strokeRect(t.x(r) + .25, t.top + e * f + .25, f - 1.5, f - 1.5));
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
function yi(e) {
	let { label: t, columns: n, rows: r, noun: i, first: a = 8, rowProps: o } = e, [s, c] = P(null), [l, u] = P(!1), d = s && n[s.column], f = d ? or(r, d.value, s.isDescending) : r, p = l ? f : f.slice(0, a), m = (e) => c({
		column: e,
		isDescending: s?.column === e ? !s.isDescending : !!n[e]?.isNumber
	}), h = (e) => s?.column === e ? s.isDescending ? "descending" : "ascending" : "none";
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("table", {
		class: "table",
		"aria-label": t,
		children: [/* @__PURE__ */ z("thead", { children: /* @__PURE__ */ z("tr", { children: n.map((e, t) => /* @__PURE__ */ z("th", {
			scope: "col",
			class: e.isNumber ? "num" : "",
			"aria-sort": h(t),
			title: e.title,
			children: /* @__PURE__ */ z("button", {
				type: "button",
				onClick: () => m(t),
				children: e.name
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
function bi({ value: e, most: t }) {
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
		}), /* @__PURE__ */ z(q, {
			value: e,
			as: "signed",
			tint: !0
		})]
	});
}
function xi({ store: e, circuit: t, behaviour: n, links: r, label: i }) {
	let a = Cr(r.map((e) => e.weight)), o = (e) => e.edge === null ? null : n?.edge_effects[e.edge] ?? null, s = [{
		name: "Node",
		value: (e) => tn(t, e.node),
		cell: (n) => /* @__PURE__ */ z(Bn, {
			store: e,
			circuit: t,
			node: tn(t, n.node)
		})
	}, {
		name: "Weight",
		value: (e) => Math.abs(e.weight),
		cell: (e) => /* @__PURE__ */ z(bi, {
			value: e.weight,
			most: a
		}),
		isNumber: !0,
		title: "The model's weight between the two nodes. Sorts by magnitude."
	}];
	return n && r.some((e) => e.edge !== null) && s.push({
		name: "Effect",
		value: (e) => o(e) ?? 0,
		cell: (e) => /* @__PURE__ */ z(q, {
			value: o(e),
			as: "effect"
		}),
		isNumber: !0,
		title: "Loss of the circuit without this edge, minus its loss, in nats a prompt."
	}), /* @__PURE__ */ z(yi, {
		label: i,
		columns: s,
		rows: r,
		noun: "edge",
		rowProps: (n) => {
			let r = tn(t, n.node);
			return {
				class: "pressable",
				onClick: (t) => zn(e, r, t.currentTarget),
				...Rn(e, r)
			};
		}
	});
}
function Si(e) {
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
		}), /* @__PURE__ */ z(xi, { ...e })]
	});
}
function Ci(e) {
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
			r.length > 0 ? /* @__PURE__ */ z(xi, {
				...a,
				links: r,
				label: t
			}) : /* @__PURE__ */ z("p", {
				class: "soft small",
				children: n
			}),
			/* @__PURE__ */ z(Si, {
				...a,
				links: i,
				label: `${t}, removed`
			})
		]
	});
}
function wi({ store: e, circuit: t, title: n, note: r, nodes: i }) {
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
				children: i.map((n) => /* @__PURE__ */ z("li", { children: /* @__PURE__ */ z(Bn, {
					store: e,
					circuit: t,
					node: tn(t, n)
				}) }, n))
			})
		]
	});
}
function Ti({ relations: e, ...t }) {
	let { reads: n, writes: r, removedReads: i, removedWrites: a, writers: o, readers: s, partners: c, embedded: l } = e, u = l !== null, d = s.length > 0;
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z(wi, {
			...t,
			title: "Written before by",
			note: "Nodes that add to this residual channel earlier.",
			nodes: o
		}),
		!u && /* @__PURE__ */ z(Ci, {
			...t,
			title: "Reads",
			none: "Nothing of the circuit: all that it reads is at its mean.",
			links: n,
			removed: i
		}),
		/* @__PURE__ */ z(Ci, {
			...t,
			title: "Writes",
			none: e.unembedded === null ? d ? "To the residual stream, where the nodes below read it." : c.length > 0 ? "Nothing by a weight: it is multiplied with its partner below." : "Nothing that the circuit keeps." : "No further node: the unembedding reads it.",
			links: r,
			removed: a
		}),
		/* @__PURE__ */ z(wi, {
			...t,
			title: "Read later by",
			note: "Nodes that read this residual channel later.",
			nodes: s
		}),
		/* @__PURE__ */ z(wi, {
			...t,
			title: "Is multiplied with",
			note: "Query and key of one number meet in the head's attention pattern.",
			nodes: c
		})
	] });
}
// src/node/effect.tsx
var Ei = 1e3;
function Di(e) {
	let t = e.reduce((e, t) => Math.min(e, t), 0), n = e.reduce((e, t) => Math.max(e, t), 0), r = (e) => n > t ? (e - t) / (n - t) * Ei : 0;
	return {
		low: t,
		high: n,
		at: r,
		ticks: [...new Set(e.map((e) => Math.round(r(e))))]
	};
}
function Oi({ value: e, all: t }) {
	let { low: n, high: r, at: i, ticks: a } = Di(t), [o, s] = [i(0), i(e)];
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("svg", {
		class: "strip",
		viewBox: `0 0 ${Ei} 16`,
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
			children: n < 0 ? Ht(n) : "0"
		}), /* @__PURE__ */ z("span", {
			title: B(r),
			children: Ht(r)
		})]
	})] });
}
function ki({ name: e, title: t, value: n, all: r }) {
	return /* @__PURE__ */ z("div", {
		class: "effect",
		title: t,
		children: [/* @__PURE__ */ z("dt", { children: [e, /* @__PURE__ */ z("span", {
			class: "soft small",
			children: [
				Kt(tr(n, r)),
				" of ",
				r.length
			]
		})] }), /* @__PURE__ */ z("dd", { children: [/* @__PURE__ */ z("span", {
			class: "value",
			children: [/* @__PURE__ */ z(q, {
				value: n,
				as: "effect",
				tint: !0
			}), /* @__PURE__ */ z("span", {
				class: "soft small",
				children: " nats a prompt"
			})]
		}), /* @__PURE__ */ z(Oi, {
			value: n,
			all: r
		})] })]
	});
}
function Ai({ behaviour: e, at: t }) {
	let n = e.nodes[t];
	if (!n) return null;
	let { inCircuit: r, inModel: i } = rr(e);
	return /* @__PURE__ */ z("section", {
		class: "section",
		children: [/* @__PURE__ */ z("h2", { children: "Effect of ablating it" }), /* @__PURE__ */ z("dl", {
			class: "effects",
			children: [/* @__PURE__ */ z(ki, {
				name: "In the circuit",
				title: "Loss of the circuit with this node at its mean as well, minus its loss. Thin lines: the other nodes.",
				value: n.effect_in_circuit,
				all: r
			}), /* @__PURE__ */ z(ki, {
				name: "In the whole model",
				title: "Loss of the whole model with only this node at its mean, minus its loss. Thin lines: the other nodes.",
				value: n.effect_in_model,
				all: i
			})]
		})]
	});
}
// src/node/histogram.tsx
var ji = 360, Mi = 96;
function Ni(e, t) {
	let n = t ? (e) => Math.log10(1 + e) : (e) => e, r = Math.max(0, ...e.map(n));
	return e.map((e) => r > 0 ? n(e) / r : 0);
}
function Pi({ node: e, held: t, n_held: n, n_tokens: r }) {
	let [i, a] = P(!1), o = r > 0 ? e.n_zero / r : 0;
	return /* @__PURE__ */ z("section", {
		class: "section",
		children: [
			/* @__PURE__ */ z("div", {
				class: "spread",
				children: [/* @__PURE__ */ z("h2", { children: "Activations" }), /* @__PURE__ */ z("label", {
					class: "check small",
					children: [/* @__PURE__ */ z("input", {
						type: "checkbox",
						checked: i,
						onChange: (e) => a(e.currentTarget.checked)
					}), "log counts"]
				})]
			}),
			/* @__PURE__ */ z("p", {
				class: "soft small",
				children: [
					"Over ",
					H(r, "token"),
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
							style: { width: `${100 * o}%` }
						})
					}),
					/* @__PURE__ */ z("span", {
						class: "num",
						title: `${V(e.n_zero)} of ${H(r, "token")}`,
						children: Wt(o)
					})
				]
			}),
			e.histogram.counts.some((e) => e > 0) ? /* @__PURE__ */ z(Fi, {
				node: e,
				held: t,
				n_tokens: r,
				isLog: i
			}) : /* @__PURE__ */ z("p", {
				class: "soft small",
				children: "It was never anything but zero."
			}),
			/* @__PURE__ */ z("dl", {
				class: "moments small",
				children: [
					/* @__PURE__ */ z("dt", { children: "mean" }),
					/* @__PURE__ */ z("dd", { children: /* @__PURE__ */ z(q, { value: e.mean }) }),
					/* @__PURE__ */ z("dt", { children: "std" }),
					/* @__PURE__ */ z("dd", { children: /* @__PURE__ */ z(q, { value: e.std }) }),
					/* @__PURE__ */ z("dt", { children: "min" }),
					/* @__PURE__ */ z("dd", { children: /* @__PURE__ */ z(q, { value: e.min }) }),
					/* @__PURE__ */ z("dt", { children: "max" }),
					/* @__PURE__ */ z("dd", { children: /* @__PURE__ */ z(q, { value: e.max }) })
				]
			}),
			n > 0 && n !== r && /* @__PURE__ */ z("p", {
				class: "soft small",
				children: [
					"Two means: this one is over the ",
					H(r, "token"),
					" measured here; the one it is held at when ablated is over the ",
					H(n, "token"),
					" that the circuit's means were taken from."
				]
			})
		]
	});
}
function Fi({ node: e, held: t, n_tokens: n, isLog: r }) {
	let { edges: i, counts: a } = e.histogram, [o, s] = P(null), [c, l] = [i[0] ?? 0, i.at(-1) ?? 0];
	return /* @__PURE__ */ z("div", { children: [
		/* @__PURE__ */ z("div", {
			class: "bars",
			tabIndex: 0,
			role: "application",
			"aria-roledescription": "histogram",
			"aria-label": `Activations other than zero, from ${Rt(c)} to ${Rt(l)}; arrow keys go bar by bar`,
			onKeyDown: (e) => {
				let t = Wr(e.key, o ?? -1, a.length);
				t !== null && (e.preventDefault(), e.stopPropagation(), s(t));
			},
			onPointerMove: (e) => {
				let t = e.currentTarget.getBoundingClientRect(), n = c + (e.clientX - t.left) / t.width * (l - c), r = i.findLastIndex((e) => e <= n);
				s(Math.max(0, Math.min(a.length - 1, r)));
			},
			onPointerLeave: () => s(null),
			onBlur: () => s(null),
			children: /* @__PURE__ */ z(Ii, {
				histogram: e.histogram,
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
				children: Rt(c)
			}), /* @__PURE__ */ z("span", {
				title: B(l),
				children: Rt(l)
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
				/* @__PURE__ */ z(q, { value: t })
			] }) : /* @__PURE__ */ z(x, { children: [
				/* @__PURE__ */ z("span", {
					title: `${B(i[o])} to ${B(i[o + 1])}`,
					children: [
						Rt(i[o]),
						" to ",
						Rt(i[o + 1])
					]
				}),
				": ",
				H(a[o] ?? 0, "token"),
				", ",
				Wt((a[o] ?? 0) / n, 2)
			] })
		})
	] });
}
function Ii({ histogram: { edges: e, counts: t }, held: n, isLog: r, at: i }) {
	let [a, o] = [e[0] ?? 0, e.at(-1) ?? 0], s = (e) => o > a ? (e - a) / (o - a) * ji : 0, c = Ni(t, r);
	return /* @__PURE__ */ z("svg", {
		viewBox: `0 0 ${ji} ${Mi}`,
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
					height: Mi
				}), /* @__PURE__ */ z("rect", {
					class: l,
					x: r,
					y: Mi - o,
					width: Math.max(.5, a - r - .6),
					height: o
				})] });
			}),
			a < 0 && o > 0 && /* @__PURE__ */ z("path", {
				class: "zero",
				d: `M${s(0)} 0V${Mi}`
			}),
			n >= a && n <= o && /* @__PURE__ */ z("path", {
				class: "held",
				d: `M${s(n)} 0V${Mi}`
			})
		]
	});
}
// src/node/outside.tsx
function Li({ store: e, circuit: t, node: n, ranked: { place: r } }) {
	let { size: i } = e.look.value, a = i !== null && r <= i, o = t.cuts?.ranking.length ?? 0, s = a ? Mn(t, i, n) : null;
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
	}), s && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z(Ri, {
		store: e,
		circuit: t,
		title: "Reads",
		edges: s.reads,
		size: i
	}), /* @__PURE__ */ z(Ri, {
		store: e,
		circuit: t,
		title: "Writes",
		edges: s.writes,
		size: i
	})] })] });
}
function Ri({ store: e, circuit: t, title: n, edges: r, size: i }) {
	let a = Cr(r.map((e) => e.weight)), o = [{
		name: "Node",
		value: (e) => e.other,
		cell: (n) => /* @__PURE__ */ z(Bn, {
			store: e,
			circuit: t,
			node: n.other
		})
	}, {
		name: "Weight",
		value: (e) => Math.abs(e.weight),
		cell: (e) => /* @__PURE__ */ z(bi, {
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
		}), /* @__PURE__ */ z(yi, {
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
// src/node/samples.tsx
var zi = {
	task: "Task",
	top: "Top",
	bottom: "Bottom"
}, Bi = {
	a: [],
	b: []
};
function Vi(e, t) {
	let n = e.task.flatMap((e, n) => ["in_model", "in_circuit"].flatMap((r) => Hi(e, t[n] ?? Bi, r).map((e) => e ?? 0)));
	return Cr(...e.bands.flatMap((e) => e.samples.map((e) => e.values)), ...e.task.flatMap(({ a: e, b: t }) => [
		e.in_model,
		e.in_circuit,
		t.in_model,
		t.in_circuit
	]), n);
}
function Hi({ a: e, b: t }, n, r) {
	return nr(n.a, n.b).map(([n, i]) => n === null || i === null ? null : (e[r][n] ?? 0) - (t[r][i] ?? 0));
}
function Ui({ circuit: e, behaviour: t, node: n }) {
	let [r, i] = P(n.task.length > 0 ? "task" : "top"), a = Oe(() => Vi(n, t.prompts), [n, t]), o = (n) => vn(n, t.texts, e.texts), s = Object.keys(zi);
	return /* @__PURE__ */ z("section", {
		class: "section samples",
		children: [
			/* @__PURE__ */ z("h2", { children: "What it responds to" }),
			/* @__PURE__ */ z("div", {
				class: "tabs",
				role: "tablist",
				"aria-label": "Samples",
				onKeyDown: (e) => {
					let t = Wr(e.key, s.indexOf(r), s.length), n = t === null ? void 0 : s[t];
					t !== null && n !== void 0 && (e.preventDefault(), e.stopPropagation(), i(n), e.currentTarget.children[t]?.focus());
				},
				children: s.map((e) => /* @__PURE__ */ z("button", {
					type: "button",
					role: "tab",
					"aria-selected": r === e,
					tabIndex: r === e ? 0 : -1,
					onClick: () => i(e),
					children: zi[e]
				}))
			}),
			/* @__PURE__ */ z("div", {
				role: "tabpanel",
				"aria-label": zi[r],
				children: r === "task" ? /* @__PURE__ */ z(Gi, {
					samples: n.task,
					prompts: t.prompts,
					most: a,
					text: o,
					differing: e.differing
				}) : /* @__PURE__ */ z(Wi, {
					bands: n.bands.filter((e) => e.side === r),
					most: a,
					text: o
				})
			})
		]
	});
}
function Wi({ bands: e, most: t, text: n }) {
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
			}), /* @__PURE__ */ z(Kr, { most: t })]
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
		/* @__PURE__ */ z(ri, { children: /* @__PURE__ */ z("ol", {
			class: "sample-list",
			children: a.samples.map((e, r) => /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z(q, {
				value: e.values[e.at],
				as: "signed",
				tint: !0
			}), /* @__PURE__ */ z(Gr, {
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
function Gi({ samples: e, prompts: t, most: n, text: r, differing: i }) {
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
			}), /* @__PURE__ */ z(Kr, { most: n })]
		}),
		/* @__PURE__ */ z("p", {
			class: "soft small",
			children: a === "in_circuit" ? "In the two prompts of a pair, with everything outside the circuit at its mean. Δ is A minus B." : "In the two prompts of a pair, in the whole model. Δ is A minus B."
		}),
		/* @__PURE__ */ z(ri, { children: e.map((e, o) => /* @__PURE__ */ z(Ki, {
			sample: e,
			prompts: t[o] ?? Bi,
			where: a,
			most: n,
			text: r,
			differing: i,
			number: o + 1
		})) })
	] });
}
function Ki({ sample: e, prompts: t, where: n, most: r, text: i, differing: a, number: o }) {
	let s = nr(t.a, t.b), c = (r) => {
		let [o, c] = r === 0 ? [e.a, t.a] : [e.b, t.b], u = s.map((e) => e[r]), d = u.map((e) => e === null ? null : c[e] ?? null);
		return {
			tokens: d.map((e) => e === null ? "" : i(e)),
			values: u.map((e) => e === null ? null : o[n][e] ?? null),
			differing: new Set(d.flatMap((e, t) => e !== null && l(t) && a.includes(e) ? [t] : []))
		};
	}, l = (e) => {
		let [n, r] = s[e] ?? [null, null];
		return n === null || r === null || t.a[n] !== t.b[r];
	}, [u, d] = [c(0), c(1)], f = Hi(e, t, n);
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
				/* @__PURE__ */ z(Gr, {
					...u,
					most: r,
					isAligned: !0,
					label: `Pair ${o}, A`
				}),
				/* @__PURE__ */ z("span", {
					class: "soft",
					children: "B"
				}),
				/* @__PURE__ */ z(Gr, {
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
				/* @__PURE__ */ z(Gr, {
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
// src/node/tokens.tsx
var qi = {
	embedding: {
		title: "Tokens that write it",
		note: "Entries of the embedding in this residual channel."
	},
	unembedding: {
		title: "Tokens whose logits it moves",
		note: "Entries of the unembedding in this residual channel."
	}
};
function Ji({ circuit: e, behaviour: t, side: n, channel: r }) {
	let i = er(r, e[n], t?.[n]), a = Cr(i.map((e) => e.weight)), o = (n) => vn(n, e.texts, t?.texts), s = n === "embedding" ? e.differing : e.answers, c = [{
		name: "Token",
		value: (e) => hn(o(e.token)),
		cell: (e) => /* @__PURE__ */ z(x, { children: [
			/* @__PURE__ */ z(Hr, { text: o(e.token) }),
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
		cell: (e) => /* @__PURE__ */ z(bi, {
			value: e.weight,
			most: a
		}),
		isNumber: !0,
		title: "Sorts by magnitude."
	}], { title: l, note: u } = qi[n];
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
			i.length > 0 ? /* @__PURE__ */ z(yi, {
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
function Yi({ store: e }) {
	let t = e.circuit.value, n = e.selected.value;
	if (!t || n === null) return null;
	let r = G(t, n);
	if (r < 0) {
		let r = jn(t, n);
		return r ? /* @__PURE__ */ z(Qi, {
			store: e,
			circuit: t,
			node: n,
			ranked: r
		}) : /* @__PURE__ */ z(Zi, {
			store: e,
			node: n
		});
	}
	return /* @__PURE__ */ z(ea, {
		store: e,
		circuit: t,
		node: n,
		at: r
	});
}
function Xi({ store: e }) {
	return /* @__PURE__ */ z("button", {
		type: "button",
		class: "quiet icon",
		"aria-label": "Back to the circuit",
		title: "Back to the circuit",
		onClick: (t) => zn(e, null, t.currentTarget),
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
function Zi({ store: e, node: t }) {
	return /* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("div", {
		class: "spread",
		children: [/* @__PURE__ */ z("h1", {
			tabIndex: -1,
			children: "No such node"
		}), /* @__PURE__ */ z(Xi, { store: e })]
	}), /* @__PURE__ */ z("p", { children: [
		"This circuit keeps no node ",
		/* @__PURE__ */ z("span", {
			class: "mono",
			children: K(t)
		}),
		"."
	] })] });
}
function Qi({ store: e, circuit: t, node: n, ranked: r }) {
	return /* @__PURE__ */ z($i, {
		store: e,
		node: n,
		children: [/* @__PURE__ */ z(ta, {
			store: e,
			circuit: t,
			node: n,
			info: r.node
		}), /* @__PURE__ */ z(Li, {
			store: e,
			circuit: t,
			node: n,
			ranked: r
		})]
	});
}
function $i({ store: e, node: t, children: n }) {
	let r = De(null);
	return Ee(() => r.current?.closest(".panel")?.scrollTo({ top: 0 }), [t]), /* @__PURE__ */ z("article", {
		class: "node-panel",
		ref: r,
		"aria-label": `Node ${K(t)}`,
		onKeyDown: (t) => {
			t.key === "Escape" && zn(e, null, t.currentTarget);
		},
		children: n
	});
}
function ea({ store: e, circuit: t, node: n, at: r }) {
	let i = e.behaviour.value, a = t.nodes[r], o = t.sites[a.site], s = Zn(t, r), c = i?.nodes[r], l = Fn(o, a.index, t.d_head), u = i?.heads.find((e) => e.layer === o.layer && e.head === l), d = e.look.value.size !== null && t.cuts !== null;
	return /* @__PURE__ */ z($i, {
		store: e,
		node: n,
		children: [
			/* @__PURE__ */ z(ta, {
				store: e,
				circuit: t,
				node: n,
				info: a
			}),
			d && /* @__PURE__ */ z("p", {
				class: "callout small",
				children: [
					"What follows is of the circuit of ",
					H(t.nodes.length, "node"),
					", not of the cut that the graph shows."
				]
			}),
			i ? /* @__PURE__ */ z(Ai, {
				behaviour: i,
				at: r
			}) : /* @__PURE__ */ z("div", {
				class: "section",
				children: /* @__PURE__ */ z(Vn, {
					store: e,
					circuit: t,
					what: "effects, activations and samples"
				})
			}),
			/* @__PURE__ */ z(Ti, {
				store: e,
				circuit: t,
				behaviour: i,
				relations: s
			}),
			s.unembedded !== null && /* @__PURE__ */ z(Ji, {
				circuit: t,
				behaviour: i,
				side: "unembedding",
				channel: s.unembedded
			}),
			s.embedded !== null && /* @__PURE__ */ z(Ji, {
				circuit: t,
				behaviour: i,
				side: "embedding",
				channel: s.embedded
			}),
			i && c && /* @__PURE__ */ z(x, { children: [
				/* @__PURE__ */ z(Ui, {
					circuit: t,
					behaviour: i,
					node: c
				}),
				/* @__PURE__ */ z(Pi, {
					node: c,
					held: a.mean,
					n_held: t.n_mean_tokens,
					n_tokens: i.n_tokens
				}),
				u && /* @__PURE__ */ z(si, {
					circuit: t,
					behaviour: i,
					head: u
				})
			] })
		]
	});
}
function ta({ store: e, circuit: t, node: n, info: r }) {
	let [i, a] = P(null), o = t.sites[r.site], s = e.look.value.notes, c = rn(s, n), l = s.pins.includes(n), u = (e) => a(i === e ? null : e);
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
						onClick: () => e.change({ notes: Wn(s, n) }),
						children: l ? "Pinned" : "Pin"
					}),
					/* @__PURE__ */ z(Xi, { store: e })
				]
			})]
		}),
		i !== null && /* @__PURE__ */ z(ra, {
			store: e,
			node: n,
			form: i,
			close: () => a(null)
		}, `${i} ${n}`),
		/* @__PURE__ */ z("h1", {
			tabIndex: -1,
			class: c === null ? "mono" : "",
			children: K(c ?? n, 120)
		}),
		c !== null && /* @__PURE__ */ z("p", {
			class: "mono soft key",
			children: n
		}),
		/* @__PURE__ */ z("p", {
			class: "words",
			children: In(t, r)
		}),
		/* @__PURE__ */ z("p", {
			class: "soft small",
			children: [
				Ln(o),
				" Ablated, it is held at ",
				/* @__PURE__ */ z(q, { value: r.mean }),
				t.n_mean_tokens > 0 && `, its mean over ${H(t.n_mean_tokens, "token")} of training text`,
				"."
			]
		}),
		/* @__PURE__ */ z(na, {
			store: e,
			node: n
		})
	] });
}
function na({ store: e, node: t }) {
	let n = e.look.value.notes.groups.filter((e) => e.nodes.includes(t));
	return n.length === 0 ? null : /* @__PURE__ */ z("ul", {
		class: "chips",
		"aria-label": "Groups",
		children: n.map((n) => /* @__PURE__ */ z("li", {
			class: "chip",
			children: [K(n.name, 40), /* @__PURE__ */ z("button", {
				type: "button",
				class: "link remove",
				"aria-label": `Take out of the group ${K(n.name, 40)}`,
				onClick: () => e.change({ notes: Kn(e.look.peek().notes, t, n.name) }),
				children: "×"
			})]
		}, n.name))
	});
}
function ra({ store: e, node: t, form: n, close: r }) {
	let i = De(null), a = ke();
	Ee(() => i.current?.focus(), []);
	let o = e.look.value.notes, s = n === "name";
	return /* @__PURE__ */ z("form", {
		class: "row naming",
		onSubmit: (n) => {
			n.preventDefault();
			let a = i.current?.value ?? "", c = s ? Un(o, t, a) : Gn(o, [t], a);
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
				defaultValue: s ? rn(o, t) ?? "" : "",
				maxLength: Hn.letters,
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
function ia({ sizes: e, losses: t }, n) {
	let r = e.map((e, n) => ({
		n: e,
		loss: U(t[n])
	})).sort((e, t) => e.n - t.n), i = r.findLast(({ n: e }) => e <= n), a = r.find(({ n: e }) => e >= n), o = ({ n: e, loss: t }) => `${t} at ${V(e)}`;
	if (i && a) return i.n === a.n ? `loss ${i.loss} nats a prompt` : `loss between ${o(i)} and ${o(a)} nodes`;
	let s = i ?? a;
	return s ? `loss not measured (${o(s)} nodes)` : "loss not measured";
}
function aa(e, t, n) {
	return Math.max(1, Math.min(n, e ?? t));
}
function oa({ store: e }) {
	let t = e.circuit.value, n = t?.cuts;
	if (!t || !n || !n.ranking.length) return null;
	let { size: r } = e.look.value, i = aa(r, t.card.n_nodes, n.ranking.length);
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
function sa({ store: e }) {
	let { size: t } = e.look.value, n = e.circuit.value, r = yt(() => {
		let [t, n] = [e.circuit.value, e.look.value.size];
		return t && n !== null ? Dn(t, n).edges.source.length : 0;
	});
	if (t === null || !n?.cuts) return null;
	let { card: i, cuts: a } = n;
	return /* @__PURE__ */ z("p", {
		class: "graph-banner",
		children: [/* @__PURE__ */ z("span", {
			role: "status",
			children: [
				"Showing the cut at ",
				H(t, "node"),
				" and ",
				H(r.value, "edge"),
				": ",
				ia(a, t),
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
// src/frame/welcome.tsx
var ca = "gossamer.tour", la = [
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
		says: /* @__PURE__ */ z(x, { children: "Point at a node to light up what leads to it and from it. Click it to see when it is active, what it reads and writes, and what ablating it costs. Drag to move, scroll to zoom. Everything can be undone." })
	},
	{
		title: "Is it real?",
		says: /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("b", { children: "Evidence" }), " compares the circuit with the whole model, on prompts that its size wasn't decided on where the task has enough of them: what the circuit does alone, what the model does without it, and how chance does."] })
	},
	{
		title: "What to doubt",
		says: /* @__PURE__ */ z(x, { children: "A circuit explains the behaviour on this task's prompts, not elsewhere. Another seed may find other nodes, and a low loss doesn't make a name right. Losses are nats a prompt: guessing between two answers costs 0.693." })
	}
], ua = [
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
], da = [
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
function fa({ store: e }) {
	let [t, n] = P(() => Ar(ca) === null), [r, i] = P(0), a = la[r];
	if (!t || !a || e.circuit.value === null) return null;
	let o = () => {
		jr(ca, "seen"), n(!1);
	}, s = r === la.length - 1;
	return /* @__PURE__ */ z("section", {
		class: "first-visit",
		"aria-label": "A short tour",
		onKeyDown: (e) => e.key === "Escape" && (e.stopPropagation(), o()),
		children: [
			/* @__PURE__ */ z("div", {
				class: "spread",
				children: [/* @__PURE__ */ z("span", {
					class: "overline",
					children: [
						"New here? ",
						r + 1,
						" of ",
						la.length
					]
				}), /* @__PURE__ */ z("button", {
					type: "button",
					class: "quiet icon small",
					"aria-label": "Close the tour",
					onClick: o,
					children: "×"
				})]
			}),
			/* @__PURE__ */ z("div", {
				"aria-live": "polite",
				children: [/* @__PURE__ */ z("h2", { children: a.title }), /* @__PURE__ */ z("p", { children: a.says })]
			}),
			/* @__PURE__ */ z("div", {
				class: "spread",
				children: [/* @__PURE__ */ z("div", {
					class: "dots",
					"aria-hidden": "true",
					children: la.map((e, t) => /* @__PURE__ */ z("i", { class: t === r ? "on" : "" }))
				}), /* @__PURE__ */ z("div", {
					class: "row",
					children: [r > 0 && /* @__PURE__ */ z("button", {
						type: "button",
						class: "quiet",
						onClick: () => i(r - 1),
						children: "Back"
					}), /* @__PURE__ */ z("button", {
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
function pa({ store: e }) {
	let t = De(null);
	return Et(() => {
		let n = t.current;
		e.helping.value && n && !n.open && n.showModal();
	}), I(() => () => t.current?.close(), []), /* @__PURE__ */ z("dialog", {
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
					children: la.map((e) => /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z("h2", { children: e.title }), /* @__PURE__ */ z("p", { children: e.says })] }, e.title))
				}),
				/* @__PURE__ */ z("h2", { children: "Words" }),
				/* @__PURE__ */ z("dl", {
					class: "glossary",
					children: da.map(([e, t]) => /* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("dt", { children: e }), /* @__PURE__ */ z("dd", { children: t })] }, e))
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
					}), /* @__PURE__ */ z("tbody", { children: ua.map(([e, t]) => /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
						scope: "row",
						children: e.map((e) => /* @__PURE__ */ z("kbd", { children: e }, e))
					}), /* @__PURE__ */ z("td", { children: t })] }, t)) })]
				})
			]
		})
	});
}
// node_modules/d3-selection/dist/d3-selection.mjs
var ma = "http://www.w3.org/1999/xhtml", ha = {
	svg: "http://www.w3.org/2000/svg",
	xhtml: ma,
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
function ga(e) {
	var t = e += "", n = t.indexOf(":");
	return n >= 0 && (t = e.slice(0, n)) !== "xmlns" && (e = e.slice(n + 1)), ha.hasOwnProperty(t) ? {
		space: ha[t],
		local: e
	} : e;
}
function _a(e) {
	return function() {
		var t = this.ownerDocument, n = this.namespaceURI;
		return n === ma && t.documentElement.namespaceURI === ma ? t.createElement(e) : t.createElementNS(n, e);
	};
}
function va(e) {
	return function() {
		return this.ownerDocument.createElementNS(e.space, e.local);
	};
}
function ya(e) {
	var t = ga(e);
	return (t.local ? va : _a)(t);
}
function ba() {}
function xa(e) {
	return e == null ? ba : function() {
		return this.querySelector(e);
	};
}
function Sa(e) {
	typeof e != "function" && (e = xa(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = Array(o), c, l, u = 0; u < o; ++u) (c = a[u]) && (l = e.call(c, c.__data__, u, a)) && ("__data__" in c && (l.__data__ = c.__data__), s[u] = l);
	return new ds(r, this._parents);
}
function Ca(e) {
	return e == null ? [] : Array.isArray(e) ? e : Array.from(e);
}
function wa() {
	return [];
}
function Ta(e) {
	return e == null ? wa : function() {
		return this.querySelectorAll(e);
	};
}
function Ea(e) {
	return function() {
		return Ca(e.apply(this, arguments));
	};
}
function Da(e) {
	e = typeof e == "function" ? Ea(e) : Ta(e);
	for (var t = this._groups, n = t.length, r = [], i = [], a = 0; a < n; ++a) for (var o = t[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && (r.push(e.call(c, c.__data__, l, o)), i.push(c));
	return new ds(r, i);
}
function Oa(e) {
	return function() {
		return this.matches(e);
	};
}
function ka(e) {
	return function(t) {
		return t.matches(e);
	};
}
var Aa = Array.prototype.find;
function ja(e) {
	return function() {
		return Aa.call(this.children, e);
	};
}
function Ma() {
	return this.firstElementChild;
}
function Na(e) {
	return this.select(e == null ? Ma : ja(typeof e == "function" ? e : ka(e)));
}
var Pa = Array.prototype.filter;
function Fa() {
	return Array.from(this.children);
}
function Ia(e) {
	return function() {
		return Pa.call(this.children, e);
	};
}
function La(e) {
	return this.selectAll(e == null ? Fa : Ia(typeof e == "function" ? e : ka(e)));
}
function Ra(e) {
	typeof e != "function" && (e = Oa(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new ds(r, this._parents);
}
function za(e) {
	return Array(e.length);
}
function Ba() {
	return new ds(this._enter || this._groups.map(za), this._parents);
}
function Va(e, t) {
	this.ownerDocument = e.ownerDocument, this.namespaceURI = e.namespaceURI, this._next = null, this._parent = e, this.__data__ = t;
}
Va.prototype = {
	constructor: Va,
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
function Ha(e) {
	return function() {
		return e;
	};
}
function Ua(e, t, n, r, i, a) {
	for (var o = 0, s, c = t.length, l = a.length; o < l; ++o) (s = t[o]) ? (s.__data__ = a[o], r[o] = s) : n[o] = new Va(e, a[o]);
	for (; o < c; ++o) (s = t[o]) && (i[o] = s);
}
function Wa(e, t, n, r, i, a, o) {
	var s, c, l = /* @__PURE__ */ new Map(), u = t.length, d = a.length, f = Array(u), p;
	for (s = 0; s < u; ++s) (c = t[s]) && (f[s] = p = o.call(c, c.__data__, s, t) + "", l.has(p) ? i[s] = c : l.set(p, c));
	for (s = 0; s < d; ++s) p = o.call(e, a[s], s, a) + "", (c = l.get(p)) ? (r[s] = c, c.__data__ = a[s], l.delete(p)) : n[s] = new Va(e, a[s]);
	for (s = 0; s < u; ++s) (c = t[s]) && l.get(f[s]) === c && (i[s] = c);
}
function Ga(e) {
	return e.__data__;
}
function Ka(e, t) {
	if (!arguments.length) return Array.from(this, Ga);
	var n = t ? Wa : Ua, r = this._parents, i = this._groups;
	typeof e != "function" && (e = Ha(e));
	for (var a = i.length, o = Array(a), s = Array(a), c = Array(a), l = 0; l < a; ++l) {
		var u = r[l], d = i[l], f = d.length, p = qa(e.call(u, u && u.__data__, l, r)), m = p.length, h = s[l] = Array(m), g = o[l] = Array(m);
		n(u, d, h, g, c[l] = Array(f), p, t);
		for (var _ = 0, v = 0, y, b; _ < m; ++_) if (y = h[_]) {
			for (_ >= v && (v = _ + 1); !(b = g[v]) && ++v < m;);
			y._next = b || null;
		}
	}
	return o = new ds(o, r), o._enter = s, o._exit = c, o;
}
function qa(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function Ja() {
	return new ds(this._exit || this._groups.map(za), this._parents);
}
function Ya(e, t, n) {
	var r = this.enter(), i = this, a = this.exit();
	return typeof e == "function" ? (r = e(r), r &&= r.selection()) : r = r.append(e + ""), t != null && (i = t(i), i &&= i.selection()), n == null ? a.remove() : n(a), r && i ? r.merge(i).order() : i;
}
function Xa(e) {
	for (var t = e.selection ? e.selection() : e, n = this._groups, r = t._groups, i = n.length, a = r.length, o = Math.min(i, a), s = Array(i), c = 0; c < o; ++c) for (var l = n[c], u = r[c], d = l.length, f = s[c] = Array(d), p, m = 0; m < d; ++m) (p = l[m] || u[m]) && (f[m] = p);
	for (; c < i; ++c) s[c] = n[c];
	return new ds(s, this._parents);
}
function Za() {
	for (var e = this._groups, t = -1, n = e.length; ++t < n;) for (var r = e[t], i = r.length - 1, a = r[i], o; --i >= 0;) (o = r[i]) && (a && o.compareDocumentPosition(a) ^ 4 && a.parentNode.insertBefore(o, a), a = o);
	return this;
}
function Qa(e) {
	e ||= $a;
	function t(t, n) {
		return t && n ? e(t.__data__, n.__data__) : !t - !n;
	}
	for (var n = this._groups, r = n.length, i = Array(r), a = 0; a < r; ++a) {
		for (var o = n[a], s = o.length, c = i[a] = Array(s), l, u = 0; u < s; ++u) (l = o[u]) && (c[u] = l);
		c.sort(t);
	}
	return new ds(i, this._parents).order();
}
function $a(e, t) {
	return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function eo() {
	var e = arguments[0];
	return arguments[0] = this, e.apply(null, arguments), this;
}
function to() {
	return Array.from(this);
}
function no() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length; i < a; ++i) {
		var o = r[i];
		if (o) return o;
	}
	return null;
}
function ro() {
	let e = 0;
	for (let t of this) ++e;
	return e;
}
function io() {
	return !this.node();
}
function ao(e) {
	for (var t = this._groups, n = 0, r = t.length; n < r; ++n) for (var i = t[n], a = 0, o = i.length, s; a < o; ++a) (s = i[a]) && e.call(s, s.__data__, a, i);
	return this;
}
function oo(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function so(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function co(e, t) {
	return function() {
		this.setAttribute(e, t);
	};
}
function lo(e, t) {
	return function() {
		this.setAttributeNS(e.space, e.local, t);
	};
}
function uo(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttribute(e) : this.setAttribute(e, n);
	};
}
function fo(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n);
	};
}
function po(e, t) {
	var n = ga(e);
	if (arguments.length < 2) {
		var r = this.node();
		return n.local ? r.getAttributeNS(n.space, n.local) : r.getAttribute(n);
	}
	return this.each((t == null ? n.local ? so : oo : typeof t == "function" ? n.local ? fo : uo : n.local ? lo : co)(n, t));
}
function mo(e) {
	return e.ownerDocument && e.ownerDocument.defaultView || e.document && e || e.defaultView;
}
function ho(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function go(e, t, n) {
	return function() {
		this.style.setProperty(e, t, n);
	};
}
function _o(e, t, n) {
	return function() {
		var r = t.apply(this, arguments);
		r == null ? this.style.removeProperty(e) : this.style.setProperty(e, r, n);
	};
}
function vo(e, t, n) {
	return arguments.length > 1 ? this.each((t == null ? ho : typeof t == "function" ? _o : go)(e, t, n ?? "")) : yo(this.node(), e);
}
function yo(e, t) {
	return e.style.getPropertyValue(t) || mo(e).getComputedStyle(e, null).getPropertyValue(t);
}
function bo(e) {
	return function() {
		delete this[e];
	};
}
function xo(e, t) {
	return function() {
		this[e] = t;
	};
}
function So(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? delete this[e] : this[e] = n;
	};
}
function Co(e, t) {
	return arguments.length > 1 ? this.each((t == null ? bo : typeof t == "function" ? So : xo)(e, t)) : this.node()[e];
}
function wo(e) {
	return e.trim().split(/^|\s+/);
}
function To(e) {
	return e.classList || new Eo(e);
}
function Eo(e) {
	this._node = e, this._names = wo(e.getAttribute("class") || "");
}
Eo.prototype = {
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
function Do(e, t) {
	for (var n = To(e), r = -1, i = t.length; ++r < i;) n.add(t[r]);
}
function Oo(e, t) {
	for (var n = To(e), r = -1, i = t.length; ++r < i;) n.remove(t[r]);
}
function ko(e) {
	return function() {
		Do(this, e);
	};
}
function Ao(e) {
	return function() {
		Oo(this, e);
	};
}
function jo(e, t) {
	return function() {
		(t.apply(this, arguments) ? Do : Oo)(this, e);
	};
}
function Mo(e, t) {
	var n = wo(e + "");
	if (arguments.length < 2) {
		for (var r = To(this.node()), i = -1, a = n.length; ++i < a;) if (!r.contains(n[i])) return !1;
		return !0;
	}
	return this.each((typeof t == "function" ? jo : t ? ko : Ao)(n, t));
}
function No() {
	this.textContent = "";
}
function Po(e) {
	return function() {
		this.textContent = e;
	};
}
function Fo(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.textContent = t ?? "";
	};
}
function Io(e) {
	return arguments.length ? this.each(e == null ? No : (typeof e == "function" ? Fo : Po)(e)) : this.node().textContent;
}
function Lo() {
	this.innerHTML = "";
}
function Ro(e) {
	return function() {
		this.innerHTML = e;
	};
}
function zo(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.innerHTML = t ?? "";
	};
}
function Bo(e) {
	return arguments.length ? this.each(e == null ? Lo : (typeof e == "function" ? zo : Ro)(e)) : this.node().innerHTML;
}
function Vo() {
	this.nextSibling && this.parentNode.appendChild(this);
}
function Ho() {
	return this.each(Vo);
}
function Uo() {
	this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function Wo() {
	return this.each(Uo);
}
function Go(e) {
	var t = typeof e == "function" ? e : ya(e);
	return this.select(function() {
		return this.appendChild(t.apply(this, arguments));
	});
}
function Ko() {
	return null;
}
function qo(e, t) {
	var n = typeof e == "function" ? e : ya(e), r = t == null ? Ko : typeof t == "function" ? t : xa(t);
	return this.select(function() {
		return this.insertBefore(n.apply(this, arguments), r.apply(this, arguments) || null);
	});
}
function Jo() {
	var e = this.parentNode;
	e && e.removeChild(this);
}
function Yo() {
	return this.each(Jo);
}
function Xo() {
	var e = this.cloneNode(!1), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function Zo() {
	var e = this.cloneNode(!0), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function Qo(e) {
	return this.select(e ? Zo : Xo);
}
function $o(e) {
	return arguments.length ? this.property("__data__", e) : this.node().__data__;
}
function es(e) {
	return function(t) {
		e.call(this, t, this.__data__);
	};
}
function ts(e) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var t = "", n = e.indexOf(".");
		return n >= 0 && (t = e.slice(n + 1), e = e.slice(0, n)), {
			type: e,
			name: t
		};
	});
}
function ns(e) {
	return function() {
		var t = this.__on;
		if (t) {
			for (var n = 0, r = -1, i = t.length, a; n < i; ++n) a = t[n], (!e.type || a.type === e.type) && a.name === e.name ? this.removeEventListener(a.type, a.listener, a.options) : t[++r] = a;
			++r ? t.length = r : delete this.__on;
		}
	};
}
function rs(e, t, n) {
	return function() {
		var r = this.__on, i, a = es(t);
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
function is(e, t, n) {
	var r = ts(e + ""), i, a = r.length, o;
	if (arguments.length < 2) {
		var s = this.node().__on;
		if (s) {
			for (var c = 0, l = s.length, u; c < l; ++c) for (i = 0, u = s[c]; i < a; ++i) if ((o = r[i]).type === u.type && o.name === u.name) return u.value;
		}
	} else {
		for (s = t ? rs : ns, i = 0; i < a; ++i) this.each(s(r[i], t, n));
		return this;
	}
}
function as(e, t, n) {
	var r = mo(e), i = r.CustomEvent;
	typeof i == "function" ? i = new i(t, n) : (i = r.document.createEvent("Event"), n ? (i.initEvent(t, n.bubbles, n.cancelable), i.detail = n.detail) : i.initEvent(t, !1, !1)), e.dispatchEvent(i);
}
function os(e, t) {
	return function() {
		return as(this, e, t);
	};
}
function ss(e, t) {
	return function() {
		return as(this, e, t.apply(this, arguments));
	};
}
function cs(e, t) {
	return this.each((typeof t == "function" ? ss : os)(e, t));
}
function* ls() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length, o; i < a; ++i) (o = r[i]) && (yield o);
}
var us = [null];
function ds(e, t) {
	this._groups = e, this._parents = t;
}
function fs() {
	return new ds([[document.documentElement]], us);
}
function ps() {
	return this;
}
ds.prototype = fs.prototype = {
	constructor: ds,
	select: Sa,
	selectAll: Da,
	selectChild: Na,
	selectChildren: La,
	filter: Ra,
	data: Ka,
	enter: Ba,
	exit: Ja,
	join: Ya,
	merge: Xa,
	selection: ps,
	order: Za,
	sort: Qa,
	call: eo,
	nodes: to,
	node: no,
	size: ro,
	empty: io,
	each: ao,
	attr: po,
	style: vo,
	property: Co,
	classed: Mo,
	text: Io,
	html: Bo,
	raise: Ho,
	lower: Wo,
	append: Go,
	insert: qo,
	remove: Yo,
	clone: Qo,
	datum: $o,
	on: is,
	dispatch: cs,
	[Symbol.iterator]: ls
};
function ms(e) {
	return typeof e == "string" ? new ds([[document.querySelector(e)]], [document.documentElement]) : new ds([[e]], us);
}
var hs = 0;
function gs() {
	return new _s();
}
function _s() {
	this._ = "@" + (++hs).toString(36);
}
_s.prototype = gs.prototype = {
	constructor: _s,
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
function vs(e) {
	let t;
	for (; t = e.sourceEvent;) e = t;
	return e;
}
function ys(e, t) {
	if (e = vs(e), t === void 0 && (t = e.currentTarget), t) {
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
var bs = { value: () => {} };
function xs() {
	for (var e = 0, t = arguments.length, n = {}, r; e < t; ++e) {
		if (!(r = arguments[e] + "") || r in n || /[\s.]/.test(r)) throw Error("illegal type: " + r);
		n[r] = [];
	}
	return new Ss(n);
}
function Ss(e) {
	this._ = e;
}
function Cs(e, t) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var n = "", r = e.indexOf(".");
		if (r >= 0 && (n = e.slice(r + 1), e = e.slice(0, r)), e && !t.hasOwnProperty(e)) throw Error("unknown type: " + e);
		return {
			type: e,
			name: n
		};
	});
}
Ss.prototype = xs.prototype = {
	constructor: Ss,
	on: function(e, t) {
		var n = this._, r = Cs(e + "", n), i, a = -1, o = r.length;
		if (arguments.length < 2) {
			for (; ++a < o;) if ((i = (e = r[a]).type) && (i = ws(n[i], e.name))) return i;
		} else {
			if (t != null && typeof t != "function") throw Error("invalid callback: " + t);
			for (; ++a < o;) if (i = (e = r[a]).type) n[i] = Ts(n[i], e.name, t);
			else if (t == null) for (i in n) n[i] = Ts(n[i], e.name, null);
			return this;
		}
	},
	copy: function() {
		var e = {}, t = this._;
		for (var n in t) e[n] = t[n].slice();
		return new Ss(e);
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
function ws(e, t) {
	for (var n = 0, r = e.length, i; n < r; ++n) if ((i = e[n]).name === t) return i.value;
}
function Ts(e, t, n) {
	for (var r = 0, i = e.length; r < i; ++r) if (e[r].name === t) {
		e[r] = bs, e = e.slice(0, r).concat(e.slice(r + 1));
		break;
	}
	return n != null && e.push({
		name: t,
		value: n
	}), e;
}
// node_modules/d3-drag/dist/d3-drag.mjs
var Es = {
	capture: !0,
	passive: !1
};
function Ds(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function Os(e) {
	var t = e.document.documentElement, n = ms(e).on("dragstart.drag", Ds, Es);
	"onselectstart" in t ? n.on("selectstart.drag", Ds, Es) : (t.__noselect = t.style.MozUserSelect, t.style.MozUserSelect = "none");
}
function ks(e, t) {
	var n = e.document.documentElement, r = ms(e).on("dragstart.drag", null);
	t && (r.on("click.drag", Ds, Es), setTimeout(function() {
		r.on("click.drag", null);
	}, 0)), "onselectstart" in n ? r.on("selectstart.drag", null) : (n.style.MozUserSelect = n.__noselect, delete n.__noselect);
}
function As(e, { sourceEvent: t, subject: n, target: r, identifier: i, active: a, x: o, y: s, dx: c, dy: l, dispatch: u }) {
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
As.prototype.on = function() {
	var e = this._.on.apply(this._, arguments);
	return e === this._ ? this : e;
};
// node_modules/d3-color/dist/d3-color.mjs
function js(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function Ms(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function Ns() {}
var Ps = .7, Fs = 1 / Ps, Is = "\\s*([+-]?\\d+)\\s*", Ls = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", Rs = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", zs = /^#([0-9a-f]{3,8})$/, Bs = RegExp(`^rgb\\(${Is},${Is},${Is}\\)$`), Vs = RegExp(`^rgb\\(${Rs},${Rs},${Rs}\\)$`), Hs = RegExp(`^rgba\\(${Is},${Is},${Is},${Ls}\\)$`), Us = RegExp(`^rgba\\(${Rs},${Rs},${Rs},${Ls}\\)$`), Ws = RegExp(`^hsl\\(${Ls},${Rs},${Rs}\\)$`), Gs = RegExp(`^hsla\\(${Ls},${Rs},${Rs},${Ls}\\)$`), Ks = {
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
js(Ns, Zs, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: qs,
	formatHex: qs,
	formatHex8: Js,
	formatHsl: Ys,
	formatRgb: Xs,
	toString: Xs
});
function qs() {
	return this.rgb().formatHex();
}
function Js() {
	return this.rgb().formatHex8();
}
function Ys() {
	return uc(this).formatHsl();
}
function Xs() {
	return this.rgb().formatRgb();
}
function Zs(e) {
	var t, n;
	return e = (e + "").trim().toLowerCase(), (t = zs.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? Qs(t) : n === 3 ? new nc(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? $s(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? $s(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = Bs.exec(e)) ? new nc(t[1], t[2], t[3], 1) : (t = Vs.exec(e)) ? new nc(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = Hs.exec(e)) ? $s(t[1], t[2], t[3], t[4]) : (t = Us.exec(e)) ? $s(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = Ws.exec(e)) ? lc(t[1], t[2] / 100, t[3] / 100, 1) : (t = Gs.exec(e)) ? lc(t[1], t[2] / 100, t[3] / 100, t[4]) : Ks.hasOwnProperty(e) ? Qs(Ks[e]) : e === "transparent" ? new nc(NaN, NaN, NaN, 0) : null;
}
function Qs(e) {
	return new nc(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function $s(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new nc(e, t, n, r);
}
function ec(e) {
	return e instanceof Ns || (e = Zs(e)), e ? (e = e.rgb(), new nc(e.r, e.g, e.b, e.opacity)) : new nc();
}
function tc(e, t, n, r) {
	return arguments.length === 1 ? ec(e) : new nc(e, t, n, r ?? 1);
}
function nc(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
js(nc, tc, Ms(Ns, {
	brighter(e) {
		return e = e == null ? Fs : Fs ** +e, new nc(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Ps : Ps ** +e, new nc(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new nc(sc(this.r), sc(this.g), sc(this.b), oc(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: rc,
	formatHex: rc,
	formatHex8: ic,
	formatRgb: ac,
	toString: ac
}));
function rc() {
	return `#${cc(this.r)}${cc(this.g)}${cc(this.b)}`;
}
function ic() {
	return `#${cc(this.r)}${cc(this.g)}${cc(this.b)}${cc((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function ac() {
	let e = oc(this.opacity);
	return `${e === 1 ? "rgb(" : "rgba("}${sc(this.r)}, ${sc(this.g)}, ${sc(this.b)}${e === 1 ? ")" : `, ${e})`}`;
}
function oc(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function sc(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function cc(e) {
	return e = sc(e), (e < 16 ? "0" : "") + e.toString(16);
}
function lc(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new fc(e, t, n, r);
}
function uc(e) {
	if (e instanceof fc) return new fc(e.h, e.s, e.l, e.opacity);
	if (e instanceof Ns || (e = Zs(e)), !e) return new fc();
	if (e instanceof fc) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new fc(o, s, c, e.opacity);
}
function dc(e, t, n, r) {
	return arguments.length === 1 ? uc(e) : new fc(e, t, n, r ?? 1);
}
function fc(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
js(fc, dc, Ms(Ns, {
	brighter(e) {
		return e = e == null ? Fs : Fs ** +e, new fc(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Ps : Ps ** +e, new fc(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new nc(hc(e >= 240 ? e - 240 : e + 120, i, r), hc(e, i, r), hc(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new fc(pc(this.h), mc(this.s), mc(this.l), oc(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = oc(this.opacity);
		return `${e === 1 ? "hsl(" : "hsla("}${pc(this.h)}, ${mc(this.s) * 100}%, ${mc(this.l) * 100}%${e === 1 ? ")" : `, ${e})`}`;
	}
}));
function pc(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function mc(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function hc(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
var gc = Math.PI / 180, _c = 180 / Math.PI, vc = 18, yc = .96422, bc = 1, xc = .82521, Sc = 4 / 29, Cc = 6 / 29, wc = 3 * Cc * Cc, Tc = Cc * Cc * Cc;
function Ec(e) {
	if (e instanceof Oc) return new Oc(e.l, e.a, e.b, e.opacity);
	if (e instanceof Fc) return Ic(e);
	e instanceof nc || (e = ec(e));
	var t = Mc(e.r), n = Mc(e.g), r = Mc(e.b), i = kc((.2225045 * t + .7168786 * n + .0606169 * r) / bc), a, o;
	return t === n && n === r ? a = o = i : (a = kc((.4360747 * t + .3850649 * n + .1430804 * r) / yc), o = kc((.0139322 * t + .0971045 * n + .7141733 * r) / xc)), new Oc(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function Dc(e, t, n, r) {
	return arguments.length === 1 ? Ec(e) : new Oc(e, t, n, r ?? 1);
}
function Oc(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
js(Oc, Dc, Ms(Ns, {
	brighter(e) {
		return new Oc(this.l + vc * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new Oc(this.l - vc * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = yc * Ac(t), e = bc * Ac(e), n = xc * Ac(n), new nc(jc(3.1338561 * t - 1.6168667 * e - .4906146 * n), jc(-.9787684 * t + 1.9161415 * e + .033454 * n), jc(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function kc(e) {
	return e > Tc ? e ** (1 / 3) : e / wc + Sc;
}
function Ac(e) {
	return e > Cc ? e * e * e : wc * (e - Sc);
}
function jc(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function Mc(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function Nc(e) {
	if (e instanceof Fc) return new Fc(e.h, e.c, e.l, e.opacity);
	if (e instanceof Oc || (e = Ec(e)), e.a === 0 && e.b === 0) return new Fc(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * _c;
	return new Fc(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function Pc(e, t, n, r) {
	return arguments.length === 1 ? Nc(e) : new Fc(e, t, n, r ?? 1);
}
function Fc(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function Ic(e) {
	if (isNaN(e.h)) return new Oc(e.l, 0, 0, e.opacity);
	var t = e.h * gc;
	return new Oc(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
js(Fc, Pc, Ms(Ns, {
	brighter(e) {
		return new Fc(this.h, this.c, this.l + vc * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new Fc(this.h, this.c, this.l - vc * (e ?? 1), this.opacity);
	},
	rgb() {
		return Ic(this).rgb();
	}
}));
var Lc = -.14861, Rc = 1.78277, zc = -.29227, Bc = -.90649, Vc = 1.97294, Hc = Vc * Bc, Uc = Vc * Rc, Wc = Rc * zc - Bc * Lc;
function Gc(e) {
	if (e instanceof qc) return new qc(e.h, e.s, e.l, e.opacity);
	e instanceof nc || (e = ec(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (Wc * r + Hc * t - Uc * n) / (Wc + Hc - Uc), a = r - i, o = (Vc * (n - i) - zc * a) / Bc, s = Math.sqrt(o * o + a * a) / (Vc * i * (1 - i)), c = s ? Math.atan2(o, a) * _c - 120 : NaN;
	return new qc(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function Kc(e, t, n, r) {
	return arguments.length === 1 ? Gc(e) : new qc(e, t, n, r ?? 1);
}
function qc(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
js(qc, Kc, Ms(Ns, {
	brighter(e) {
		return e = e == null ? Fs : Fs ** +e, new qc(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Ps : Ps ** +e, new qc(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * gc, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new nc(255 * (t + n * (Lc * r + Rc * i)), 255 * (t + n * (zc * r + Bc * i)), 255 * (t + Vc * r * n), this.opacity);
	}
}));
var Jc = (e) => () => e;
function Yc(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function Xc(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function Zc(e, t) {
	var n = t - e;
	return n ? Yc(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : Jc(isNaN(e) ? t : e);
}
function Qc(e) {
	return (e = +e) == 1 ? $c : function(t, n) {
		return n - t ? Xc(t, n, e) : Jc(isNaN(t) ? n : t);
	};
}
function $c(e, t) {
	var n = t - e;
	return n ? Yc(e, n) : Jc(isNaN(e) ? t : e);
}
var el = (function e(t) {
	var n = Qc(t);
	function r(e, t) {
		var r = n((e = tc(e)).r, (t = tc(t)).r), i = n(e.g, t.g), a = n(e.b, t.b), o = $c(e.opacity, t.opacity);
		return function(t) {
			return e.r = r(t), e.g = i(t), e.b = a(t), e.opacity = o(t), e + "";
		};
	}
	return r.gamma = e, r;
})(1);
function tl(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
var nl = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, rl = new RegExp(nl.source, "g");
function il(e) {
	return function() {
		return e;
	};
}
function al(e) {
	return function(t) {
		return e(t) + "";
	};
}
function ol(e, t) {
	var n = nl.lastIndex = rl.lastIndex = 0, r, i, a, o = -1, s = [], c = [];
	for (e += "", t += ""; (r = nl.exec(e)) && (i = rl.exec(t));) (a = i.index) > n && (a = t.slice(n, a), s[o] ? s[o] += a : s[++o] = a), (r = r[0]) === (i = i[0]) ? s[o] ? s[o] += i : s[++o] = i : (s[++o] = null, c.push({
		i: o,
		x: tl(r, i)
	})), n = rl.lastIndex;
	return n < t.length && (a = t.slice(n), s[o] ? s[o] += a : s[++o] = a), s.length < 2 ? c[0] ? al(c[0].x) : il(t) : (t = c.length, function(e) {
		for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e);
		return s.join("");
	});
}
var sl = 180 / Math.PI, cl = {
	translateX: 0,
	translateY: 0,
	rotate: 0,
	skewX: 0,
	scaleX: 1,
	scaleY: 1
};
function ll(e, t, n, r, i, a) {
	var o, s, c;
	return (o = Math.sqrt(e * e + t * t)) && (e /= o, t /= o), (c = e * n + t * r) && (n -= e * c, r -= t * c), (s = Math.sqrt(n * n + r * r)) && (n /= s, r /= s, c /= s), e * r < t * n && (e = -e, t = -t, c = -c, o = -o), {
		translateX: i,
		translateY: a,
		rotate: Math.atan2(t, e) * sl,
		skewX: Math.atan(c) * sl,
		scaleX: o,
		scaleY: s
	};
}
var ul;
function dl(e) {
	let t = new (typeof DOMMatrix == "function" ? DOMMatrix : WebKitCSSMatrix)(e + "");
	return t.isIdentity ? cl : ll(t.a, t.b, t.c, t.d, t.e, t.f);
}
function fl(e) {
	return e == null || (ul ||= document.createElementNS("http://www.w3.org/2000/svg", "g"), ul.setAttribute("transform", e), !(e = ul.transform.baseVal.consolidate())) ? cl : (e = e.matrix, ll(e.a, e.b, e.c, e.d, e.e, e.f));
}
function pl(e, t, n, r) {
	function i(e) {
		return e.length ? e.pop() + " " : "";
	}
	function a(e, r, i, a, o, s) {
		if (e !== i || r !== a) {
			var c = o.push("translate(", null, t, null, n);
			s.push({
				i: c - 4,
				x: tl(e, i)
			}, {
				i: c - 2,
				x: tl(r, a)
			});
		} else (i || a) && o.push("translate(" + i + t + a + n);
	}
	function o(e, t, n, a) {
		e === t ? t && n.push(i(n) + "rotate(" + t + r) : (e - t > 180 ? t += 360 : t - e > 180 && (e += 360), a.push({
			i: n.push(i(n) + "rotate(", null, r) - 2,
			x: tl(e, t)
		}));
	}
	function s(e, t, n, a) {
		e === t ? t && n.push(i(n) + "skewX(" + t + r) : a.push({
			i: n.push(i(n) + "skewX(", null, r) - 2,
			x: tl(e, t)
		});
	}
	function c(e, t, n, r, a, o) {
		if (e !== n || t !== r) {
			var s = a.push(i(a) + "scale(", null, ",", null, ")");
			o.push({
				i: s - 4,
				x: tl(e, n)
			}, {
				i: s - 2,
				x: tl(t, r)
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
var ml = pl(dl, "px, ", "px)", "deg)"), hl = pl(fl, ", ", ")", ")"), gl = 1e-12;
function _l(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function vl(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function yl(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
var bl = (function e(t, n, r) {
	function i(e, i) {
		var a = e[0], o = e[1], s = e[2], c = i[0], l = i[1], u = i[2], d = c - a, f = l - o, p = d * d + f * f, m, h;
		if (p < gl) h = Math.log(u / s) / t, m = function(e) {
			return [
				a + e * d,
				o + e * f,
				s * Math.exp(t * e * h)
			];
		};
		else {
			var g = Math.sqrt(p), _ = (u * u - s * s + r * p) / (2 * s * n * g), v = (u * u - s * s - r * p) / (2 * u * n * g), y = Math.log(Math.sqrt(_ * _ + 1) - _);
			h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t, m = function(e) {
				var r = e * h, i = _l(y), c = s / (n * g) * (i * yl(t * r + y) - vl(y));
				return [
					a + c * d,
					o + c * f,
					s * i / _l(t * r + y)
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
function xl(e) {
	return (function t(n) {
		n = +n;
		function r(t, r) {
			var i = e((t = Kc(t)).h, (r = Kc(r)).h), a = $c(t.s, r.s), o = $c(t.l, r.l), s = $c(t.opacity, r.opacity);
			return function(e) {
				return t.h = i(e), t.s = a(e), t.l = o(e ** +n), t.opacity = s(e), t + "";
			};
		}
		return r.gamma = t, r;
	})(1);
}
xl(Zc), xl($c);
// node_modules/d3-timer/dist/d3-timer.mjs
var Sl = 0, Cl = 0, wl = 0, Tl = 1e3, El, Dl, Ol = 0, kl = 0, Al = 0, jl = typeof performance == "object" && performance.now ? performance : Date, Ml = typeof window == "object" && window.requestAnimationFrame ? window.requestAnimationFrame.bind(window) : function(e) {
	setTimeout(e, 17);
};
function Nl() {
	return kl ||= (Ml(Pl), jl.now() + Al);
}
function Pl() {
	kl = 0;
}
function Fl() {
	this._call = this._time = this._next = null;
}
Fl.prototype = Il.prototype = {
	constructor: Fl,
	restart: function(e, t, n) {
		if (typeof e != "function") throw TypeError("callback is not a function");
		n = (n == null ? Nl() : +n) + (t == null ? 0 : +t), !this._next && Dl !== this && (Dl ? Dl._next = this : El = this, Dl = this), this._call = e, this._time = n, Vl();
	},
	stop: function() {
		this._call && (this._call = null, this._time = Infinity, Vl());
	}
};
function Il(e, t, n) {
	var r = new Fl();
	return r.restart(e, t, n), r;
}
function Ll() {
	Nl(), ++Sl;
	for (var e = El, t; e;) (t = kl - e._time) >= 0 && e._call.call(void 0, t), e = e._next;
	--Sl;
}
function Rl() {
	kl = (Ol = jl.now()) + Al, Sl = Cl = 0;
	try {
		Ll();
	} finally {
		Sl = 0, Bl(), kl = 0;
	}
}
function zl() {
	var e = jl.now(), t = e - Ol;
	t > Tl && (Al -= t, Ol = e);
}
function Bl() {
	for (var e, t = El, n, r = Infinity; t;) t._call ? (r > t._time && (r = t._time), e = t, t = t._next) : (n = t._next, t._next = null, t = e ? e._next = n : El = n);
	Dl = e, Vl(r);
}
function Vl(e) {
	Sl || (Cl &&= clearTimeout(Cl), e - kl > 24 ? (e < Infinity && (Cl = setTimeout(Rl, Math.ceil(e - jl.now() - Al) + 1)), wl &&= clearInterval(wl)) : (wl ||= (Ol = jl.now(), setInterval(zl, Tl)), Sl = 1, Ml(Rl)));
}
function Hl(e, t, n) {
	var r = new Fl();
	return t = t == null ? 0 : +t, r.restart((n) => {
		r.stop(), e(n + t);
	}, t, n), r;
}
// node_modules/d3-ease/dist/d3-ease.mjs
function Ul(e) {
	return ((e *= 2) <= 1 ? e * e * e : (e -= 2) * e * e + 2) / 2;
}
var Wl = 3;
(function e(t) {
	t = +t;
	function n(e) {
		return e ** +t;
	}
	return n.exponent = e, n;
})(Wl), (function e(t) {
	t = +t;
	function n(e) {
		return 1 - (1 - e) ** t;
	}
	return n.exponent = e, n;
})(Wl), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) <= 1 ? e ** +t : 2 - (2 - e) ** t) / 2;
	}
	return n.exponent = e, n;
})(Wl);
function Gl(e) {
	return (2 ** (-10 * e) - .0009765625) * 1.0009775171065494;
}
var Kl = 4 / 11;
1 / Kl / Kl;
var ql = 1.70158;
(function e(t) {
	t = +t;
	function n(e) {
		return (e = +e) * e * (t * (e - 1) + e);
	}
	return n.overshoot = e, n;
})(ql), (function e(t) {
	t = +t;
	function n(e) {
		return --e * e * ((e + 1) * t + e) + 1;
	}
	return n.overshoot = e, n;
})(ql), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) < 1 ? e * e * ((t + 1) * e - t) : (e -= 2) * e * ((t + 1) * e + t) + 2) / 2;
	}
	return n.overshoot = e, n;
})(ql);
var Jl = 2 * Math.PI, Yl = 1, Xl = .3;
(function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Jl);
	function i(e) {
		return t * Gl(- --e) * Math.sin((r - e) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * Jl);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(Yl, Xl), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Jl);
	function i(e) {
		return 1 - t * Gl(e = +e) * Math.sin((e + r) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * Jl);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(Yl, Xl), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Jl);
	function i(e) {
		return ((e = e * 2 - 1) < 0 ? t * Gl(-e) * Math.sin((r - e) / n) : 2 - t * Gl(e) * Math.sin((r + e) / n)) / 2;
	}
	return i.amplitude = function(t) {
		return e(t, n * Jl);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(Yl, Xl);
// node_modules/d3-transition/dist/d3-transition.mjs
var Zl = xs("start", "end", "cancel", "interrupt"), Ql = [], $l = 0, eu = 1, tu = 2, nu = 3, ru = 4, iu = 5, au = 6;
function ou(e, t, n, r, i, a) {
	var o = e.__transition;
	if (!o) e.__transition = {};
	else if (n in o) return;
	uu(e, n, {
		name: t,
		index: r,
		group: i,
		on: Zl,
		tween: Ql,
		time: a.time,
		delay: a.delay,
		duration: a.duration,
		ease: a.ease,
		timer: null,
		state: $l
	});
}
function su(e, t) {
	var n = lu(e, t);
	if (n.state > $l) throw Error("too late; already scheduled");
	return n;
}
function cu(e, t) {
	var n = lu(e, t);
	if (n.state > nu) throw Error("too late; already running");
	return n;
}
function lu(e, t) {
	var n = e.__transition;
	if (!n || !(n = n[t])) throw Error("transition not found");
	return n;
}
function uu(e, t, n) {
	var r = e.__transition, i;
	r[t] = n, n.timer = Il(a, 0, n.time);
	function a(e) {
		n.state = eu, n.timer.restart(o, n.delay, n.time), n.delay <= e && o(e - n.delay);
	}
	function o(a) {
		var l, u, d, f;
		if (n.state !== eu) return c();
		for (l in r) if (f = r[l], f.name === n.name) {
			if (f.state === nu) return Hl(o);
			f.state === ru ? (f.state = au, f.timer.stop(), f.on.call("interrupt", e, e.__data__, f.index, f.group), delete r[l]) : +l < t && (f.state = au, f.timer.stop(), f.on.call("cancel", e, e.__data__, f.index, f.group), delete r[l]);
		}
		if (Hl(function() {
			n.state === nu && (n.state = ru, n.timer.restart(s, n.delay, n.time), s(a));
		}), n.state = tu, n.on.call("start", e, e.__data__, n.index, n.group), n.state === tu) {
			for (n.state = nu, i = Array(d = n.tween.length), l = 0, u = -1; l < d; ++l) (f = n.tween[l].value.call(e, e.__data__, n.index, n.group)) && (i[++u] = f);
			i.length = u + 1;
		}
	}
	function s(t) {
		for (var r = t < n.duration ? n.ease.call(null, t / n.duration) : (n.timer.restart(c), n.state = iu, 1), a = -1, o = i.length; ++a < o;) i[a].call(e, r);
		n.state === iu && (n.on.call("end", e, e.__data__, n.index, n.group), c());
	}
	function c() {
		for (var i in n.state = au, n.timer.stop(), delete r[t], r) return;
		delete e.__transition;
	}
}
function du(e, t) {
	var n = e.__transition, r, i, a = !0, o;
	if (n) {
		for (o in t = t == null ? null : t + "", n) (r = n[o]).name === t ? (i = r.state > tu && r.state < iu, r.state = au, r.timer.stop(), r.on.call(i ? "interrupt" : "cancel", e, e.__data__, r.index, r.group), delete n[o]) : a = !1;
		a && delete e.__transition;
	}
}
function fu(e) {
	return this.each(function() {
		du(this, e);
	});
}
function pu(e, t) {
	var n, r;
	return function() {
		var i = cu(this, e), a = i.tween;
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
function mu(e, t, n) {
	var r, i;
	if (typeof n != "function") throw Error();
	return function() {
		var a = cu(this, e), o = a.tween;
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
function hu(e, t) {
	var n = this._id;
	if (e += "", arguments.length < 2) {
		for (var r = lu(this.node(), n).tween, i = 0, a = r.length, o; i < a; ++i) if ((o = r[i]).name === e) return o.value;
		return null;
	}
	return this.each((t == null ? pu : mu)(n, e, t));
}
function gu(e, t, n) {
	var r = e._id;
	return e.each(function() {
		var e = cu(this, r);
		(e.value ||= {})[t] = n.apply(this, arguments);
	}), function(e) {
		return lu(e, r).value[t];
	};
}
function _u(e, t) {
	var n;
	return (typeof t == "number" ? tl : t instanceof Zs ? el : (n = Zs(t)) ? (t = n, el) : ol)(e, t);
}
function vu(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function yu(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function bu(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttribute(e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function xu(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttributeNS(e.space, e.local);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function Su(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttribute(e) : (o = this.getAttribute(e), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function Cu(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttributeNS(e.space, e.local) : (o = this.getAttributeNS(e.space, e.local), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function wu(e, t) {
	var n = ga(e), r = n === "transform" ? hl : _u;
	return this.attrTween(e, typeof t == "function" ? (n.local ? Cu : Su)(n, r, gu(this, "attr." + e, t)) : t == null ? (n.local ? yu : vu)(n) : (n.local ? xu : bu)(n, r, t));
}
function Tu(e, t) {
	return function(n) {
		this.setAttribute(e, t.call(this, n));
	};
}
function Eu(e, t) {
	return function(n) {
		this.setAttributeNS(e.space, e.local, t.call(this, n));
	};
}
function Du(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && Eu(e, i)), n;
	}
	return i._value = t, i;
}
function Ou(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && Tu(e, i)), n;
	}
	return i._value = t, i;
}
function ku(e, t) {
	var n = "attr." + e;
	if (arguments.length < 2) return (n = this.tween(n)) && n._value;
	if (t == null) return this.tween(n, null);
	if (typeof t != "function") throw Error();
	var r = ga(e);
	return this.tween(n, (r.local ? Du : Ou)(r, t));
}
function Au(e, t) {
	return function() {
		su(this, e).delay = +t.apply(this, arguments);
	};
}
function ju(e, t) {
	return t = +t, function() {
		su(this, e).delay = t;
	};
}
function Mu(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? Au : ju)(t, e)) : lu(this.node(), t).delay;
}
function Nu(e, t) {
	return function() {
		cu(this, e).duration = +t.apply(this, arguments);
	};
}
function Pu(e, t) {
	return t = +t, function() {
		cu(this, e).duration = t;
	};
}
function Fu(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? Nu : Pu)(t, e)) : lu(this.node(), t).duration;
}
function Iu(e, t) {
	if (typeof t != "function") throw Error();
	return function() {
		cu(this, e).ease = t;
	};
}
function Lu(e) {
	var t = this._id;
	return arguments.length ? this.each(Iu(t, e)) : lu(this.node(), t).ease;
}
function Ru(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		if (typeof n != "function") throw Error();
		cu(this, e).ease = n;
	};
}
function zu(e) {
	if (typeof e != "function") throw Error();
	return this.each(Ru(this._id, e));
}
function Bu(e) {
	typeof e != "function" && (e = Oa(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new hd(r, this._parents, this._name, this._id);
}
function Vu(e) {
	if (e._id !== this._id) throw Error();
	for (var t = this._groups, n = e._groups, r = t.length, i = n.length, a = Math.min(r, i), o = Array(r), s = 0; s < a; ++s) for (var c = t[s], l = n[s], u = c.length, d = o[s] = Array(u), f, p = 0; p < u; ++p) (f = c[p] || l[p]) && (d[p] = f);
	for (; s < r; ++s) o[s] = t[s];
	return new hd(o, this._parents, this._name, this._id);
}
function Hu(e) {
	return (e + "").trim().split(/^|\s+/).every(function(e) {
		var t = e.indexOf(".");
		return t >= 0 && (e = e.slice(0, t)), !e || e === "start";
	});
}
function Uu(e, t, n) {
	var r, i, a = Hu(t) ? su : cu;
	return function() {
		var o = a(this, e), s = o.on;
		s !== r && (i = (r = s).copy()).on(t, n), o.on = i;
	};
}
function Wu(e, t) {
	var n = this._id;
	return arguments.length < 2 ? lu(this.node(), n).on.on(e) : this.each(Uu(n, e, t));
}
function Gu(e) {
	return function() {
		var t = this.parentNode;
		for (var n in this.__transition) if (+n !== e) return;
		t && t.removeChild(this);
	};
}
function Ku() {
	return this.on("end.remove", Gu(this._id));
}
function qu(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = xa(e));
	for (var r = this._groups, i = r.length, a = Array(i), o = 0; o < i; ++o) for (var s = r[o], c = s.length, l = a[o] = Array(c), u, d, f = 0; f < c; ++f) (u = s[f]) && (d = e.call(u, u.__data__, f, s)) && ("__data__" in u && (d.__data__ = u.__data__), l[f] = d, ou(l[f], t, n, f, l, lu(u, n)));
	return new hd(a, this._parents, t, n);
}
function Ju(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = Ta(e));
	for (var r = this._groups, i = r.length, a = [], o = [], s = 0; s < i; ++s) for (var c = r[s], l = c.length, u, d = 0; d < l; ++d) if (u = c[d]) {
		for (var f = e.call(u, u.__data__, d, c), p, m = lu(u, n), h = 0, g = f.length; h < g; ++h) (p = f[h]) && ou(p, t, n, h, f, m);
		a.push(f), o.push(u);
	}
	return new hd(a, o, t, n);
}
var Yu = fs.prototype.constructor;
function Xu() {
	return new Yu(this._groups, this._parents);
}
function Zu(e, t) {
	var n, r, i;
	return function() {
		var a = yo(this, e), o = (this.style.removeProperty(e), yo(this, e));
		return a === o ? null : a === n && o === r ? i : i = t(n = a, r = o);
	};
}
function Qu(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function $u(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = yo(this, e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function ed(e, t, n) {
	var r, i, a;
	return function() {
		var o = yo(this, e), s = n(this), c = s + "";
		return s ?? (c = s = (this.style.removeProperty(e), yo(this, e))), o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s));
	};
}
function td(e, t) {
	var n, r, i, a = "style." + t, o = "end." + a, s;
	return function() {
		var c = cu(this, e), l = c.on, u = c.value[a] == null ? s ||= Qu(t) : void 0;
		(l !== n || i !== u) && (r = (n = l).copy()).on(o, i = u), c.on = r;
	};
}
function nd(e, t, n) {
	var r = (e += "") == "transform" ? ml : _u;
	return t == null ? this.styleTween(e, Zu(e, r)).on("end.style." + e, Qu(e)) : typeof t == "function" ? this.styleTween(e, ed(e, r, gu(this, "style." + e, t))).each(td(this._id, e)) : this.styleTween(e, $u(e, r, t), n).on("end.style." + e, null);
}
function rd(e, t, n) {
	return function(r) {
		this.style.setProperty(e, t.call(this, r), n);
	};
}
function id(e, t, n) {
	var r, i;
	function a() {
		var a = t.apply(this, arguments);
		return a !== i && (r = (i = a) && rd(e, a, n)), r;
	}
	return a._value = t, a;
}
function ad(e, t, n) {
	var r = "style." + (e += "");
	if (arguments.length < 2) return (r = this.tween(r)) && r._value;
	if (t == null) return this.tween(r, null);
	if (typeof t != "function") throw Error();
	return this.tween(r, id(e, t, n ?? ""));
}
function od(e) {
	return function() {
		this.textContent = e;
	};
}
function sd(e) {
	return function() {
		var t = e(this);
		this.textContent = t ?? "";
	};
}
function cd(e) {
	return this.tween("text", typeof e == "function" ? sd(gu(this, "text", e)) : od(e == null ? "" : e + ""));
}
function ld(e) {
	return function(t) {
		this.textContent = e.call(this, t);
	};
}
function ud(e) {
	var t, n;
	function r() {
		var r = e.apply(this, arguments);
		return r !== n && (t = (n = r) && ld(r)), t;
	}
	return r._value = e, r;
}
function dd(e) {
	var t = "text";
	if (arguments.length < 1) return (t = this.tween(t)) && t._value;
	if (e == null) return this.tween(t, null);
	if (typeof e != "function") throw Error();
	return this.tween(t, ud(e));
}
function fd() {
	for (var e = this._name, t = this._id, n = gd(), r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) if (c = o[l]) {
		var u = lu(c, t);
		ou(c, e, n, l, o, {
			time: u.time + u.delay + u.duration,
			delay: 0,
			duration: u.duration,
			ease: u.ease
		});
	}
	return new hd(r, this._parents, e, n);
}
function pd() {
	var e, t, n = this, r = n._id, i = n.size();
	return new Promise(function(a, o) {
		var s = { value: o }, c = { value: function() {
			--i === 0 && a();
		} };
		n.each(function() {
			var n = cu(this, r), i = n.on;
			i !== e && (t = (e = i).copy(), t._.cancel.push(s), t._.interrupt.push(s), t._.end.push(c)), n.on = t;
		}), i === 0 && a();
	});
}
var md = 0;
function hd(e, t, n, r) {
	this._groups = e, this._parents = t, this._name = n, this._id = r;
}
function gd() {
	return ++md;
}
var _d = fs.prototype;
hd.prototype = {
	constructor: hd,
	select: qu,
	selectAll: Ju,
	selectChild: _d.selectChild,
	selectChildren: _d.selectChildren,
	filter: Bu,
	merge: Vu,
	selection: Xu,
	transition: fd,
	call: _d.call,
	nodes: _d.nodes,
	node: _d.node,
	size: _d.size,
	empty: _d.empty,
	each: _d.each,
	on: Wu,
	attr: wu,
	attrTween: ku,
	style: nd,
	styleTween: ad,
	text: cd,
	textTween: dd,
	remove: Ku,
	tween: hu,
	delay: Mu,
	duration: Fu,
	ease: Lu,
	easeVarying: zu,
	end: pd,
	[Symbol.iterator]: _d[Symbol.iterator]
};
var vd = {
	time: null,
	delay: 0,
	duration: 250,
	ease: Ul
};
function yd(e, t) {
	for (var n; !(n = e.__transition) || !(n = n[t]);) if (!(e = e.parentNode)) throw Error(`transition ${t} not found`);
	return n;
}
function bd(e) {
	var t, n;
	e instanceof hd ? (t = e._id, e = e._name) : (t = gd(), (n = vd).time = Nl(), e = e == null ? null : e + "");
	for (var r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && ou(c, e, t, l, o, n || yd(c, t));
	return new hd(r, this._parents, e, t);
}
fs.prototype.interrupt = fu, fs.prototype.transition = bd;
// node_modules/d3-zoom/dist/d3-zoom.mjs
var xd = (e) => () => e;
function Sd(e, { sourceEvent: t, target: n, transform: r, dispatch: i }) {
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
function Cd(e, t, n) {
	this.k = e, this.x = t, this.y = n;
}
Cd.prototype = {
	constructor: Cd,
	scale: function(e) {
		return e === 1 ? this : new Cd(this.k * e, this.x, this.y);
	},
	translate: function(e, t) {
		return e === 0 & t === 0 ? this : new Cd(this.k, this.x + this.k * e, this.y + this.k * t);
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
var wd = new Cd(1, 0, 0);
Td.prototype = Cd.prototype;
function Td(e) {
	for (; !e.__zoom;) if (!(e = e.parentNode)) return wd;
	return e.__zoom;
}
function Ed(e) {
	e.stopImmediatePropagation();
}
function Dd(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function Od(e) {
	return (!e.ctrlKey || e.type === "wheel") && !e.button;
}
function kd() {
	var e = this;
	return e instanceof SVGElement ? (e = e.ownerSVGElement || e, e.hasAttribute("viewBox") ? (e = e.viewBox.baseVal, [[e.x, e.y], [e.x + e.width, e.y + e.height]]) : [[0, 0], [e.width.baseVal.value, e.height.baseVal.value]]) : [[0, 0], [e.clientWidth, e.clientHeight]];
}
function Ad() {
	return this.__zoom || wd;
}
function jd(e) {
	return -e.deltaY * (e.deltaMode === 1 ? .05 : e.deltaMode ? 1 : .002) * (e.ctrlKey ? 10 : 1);
}
function Md() {
	return navigator.maxTouchPoints || "ontouchstart" in this;
}
function Nd(e, t, n) {
	var r = e.invertX(t[0][0]) - n[0][0], i = e.invertX(t[1][0]) - n[1][0], a = e.invertY(t[0][1]) - n[0][1], o = e.invertY(t[1][1]) - n[1][1];
	return e.translate(i > r ? (r + i) / 2 : Math.min(0, r) || Math.max(0, i), o > a ? (a + o) / 2 : Math.min(0, a) || Math.max(0, o));
}
function Pd() {
	var e = Od, t = kd, n = Nd, r = jd, i = Md, a = [0, Infinity], o = [[-Infinity, -Infinity], [Infinity, Infinity]], s = 250, c = bl, l = xs("start", "zoom", "end"), u, d, f, p = 500, m = 150, h = 0, g = 10;
	function _(e) {
		e.property("__zoom", Ad).on("wheel.zoom", w, { passive: !1 }).on("mousedown.zoom", T).on("dblclick.zoom", E).filter(i).on("touchstart.zoom", D).on("touchmove.zoom", ee).on("touchend.zoom touchcancel.zoom", te).style("-webkit-tap-highlight-color", "rgba(0,0,0,0)");
	}
	_.transform = function(e, t, n, r) {
		var i = e.selection ? e.selection() : e;
		i.property("__zoom", Ad), e === i ? i.interrupt().each(function() {
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
			return n(wd.translate(c[0], c[1]).scale(s.k).translate(typeof r == "function" ? -r.apply(this, arguments) : -r, typeof i == "function" ? -i.apply(this, arguments) : -i), e, o);
		}, a, s);
	};
	function v(e, t) {
		return t = Math.max(a[0], Math.min(a[1], t)), t === e.k ? e : new Cd(t, e.x, e.y);
	}
	function y(e, t, n) {
		var r = t[0] - n[0] * e.k, i = t[1] - n[1] * e.k;
		return r === e.x && i === e.y ? e : new Cd(e.k, r, i);
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
					e = new Cd(n, l[0] - t[0] * n, l[1] - t[1] * n);
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
			var t = ms(this.that).datum();
			l.call(e, this.that, new Sd(e, {
				sourceEvent: this.sourceEvent,
				target: _,
				transform: this.that.__zoom,
				dispatch: l
			}), t);
		}
	};
	function w(t, ...i) {
		if (!e.apply(this, arguments)) return;
		var s = S(this, i).event(t), c = this.__zoom, l = Math.max(a[0], Math.min(a[1], c.k * 2 ** r.apply(this, arguments))), u = ys(t);
		if (s.wheel) (s.mouse[0][0] !== u[0] || s.mouse[0][1] !== u[1]) && (s.mouse[1] = c.invert(s.mouse[0] = u)), clearTimeout(s.wheel);
		else if (c.k === l) return;
		else s.mouse = [u, c.invert(u)], du(this), s.start();
		Dd(t), s.wheel = setTimeout(d, m), s.zoom("mouse", n(y(v(c, l), s.mouse[0], s.mouse[1]), s.extent, o));
		function d() {
			s.wheel = null, s.end();
		}
	}
	function T(t, ...r) {
		if (f || !e.apply(this, arguments)) return;
		var i = t.currentTarget, a = S(this, r, !0).event(t), s = ms(t.view).on("mousemove.zoom", d, !0).on("mouseup.zoom", p, !0), c = ys(t, i), l = t.clientX, u = t.clientY;
		Os(t.view), Ed(t), a.mouse = [c, this.__zoom.invert(c)], du(this), a.start();
		function d(e) {
			if (Dd(e), !a.moved) {
				var t = e.clientX - l, r = e.clientY - u;
				a.moved = t * t + r * r > h;
			}
			a.event(e).zoom("mouse", n(y(a.that.__zoom, a.mouse[0] = ys(e, i), a.mouse[1]), a.extent, o));
		}
		function p(e) {
			s.on("mousemove.zoom mouseup.zoom", null), ks(e.view, a.moved), Dd(e), a.event(e).end();
		}
	}
	function E(r, ...i) {
		if (e.apply(this, arguments)) {
			var a = this.__zoom, c = ys(r.changedTouches ? r.changedTouches[0] : r, this), l = a.invert(c), u = a.k * (r.shiftKey ? .5 : 2), d = n(y(v(a, u), c, l), t.apply(this, i), o);
			Dd(r), s > 0 ? ms(this).transition().duration(s).call(x, d, c, r) : ms(this).call(_.transform, d, c, r);
		}
	}
	function D(t, ...n) {
		if (e.apply(this, arguments)) {
			var r = t.touches, i = r.length, a = S(this, n, t.changedTouches.length === i).event(t), o, s, c, l;
			for (Ed(t), s = 0; s < i; ++s) c = r[s], l = ys(c, this), l = [
				l,
				this.__zoom.invert(l),
				c.identifier
			], a.touch0 ? !a.touch1 && a.touch0[2] !== l[2] && (a.touch1 = l, a.taps = 0) : (a.touch0 = l, o = !0, a.taps = 1 + !!u);
			u &&= clearTimeout(u), o && (a.taps < 2 && (d = l[0], u = setTimeout(function() {
				u = null;
			}, p)), du(this), a.start());
		}
	}
	function ee(e, ...t) {
		if (this.__zooming) {
			var r = S(this, t).event(e), i = e.changedTouches, a = i.length, s, c, l, u;
			for (Dd(e), s = 0; s < a; ++s) c = i[s], l = ys(c, this), r.touch0 && r.touch0[2] === c.identifier ? r.touch0[0] = l : r.touch1 && r.touch1[2] === c.identifier && (r.touch1[0] = l);
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
			for (Ed(e), f && clearTimeout(f), f = setTimeout(function() {
				f = null;
			}, p), a = 0; a < i; ++a) o = r[a], n.touch0 && n.touch0[2] === o.identifier ? delete n.touch0 : n.touch1 && n.touch1[2] === o.identifier && delete n.touch1;
			if (n.touch1 && !n.touch0 && (n.touch0 = n.touch1, delete n.touch1), n.touch0) n.touch0[1] = this.__zoom.invert(n.touch0[0]);
			else if (n.end(), n.taps === 2 && (o = ys(o, this), Math.hypot(d[0] - o[0], d[1] - o[1]) < g)) {
				var s = ms(this).on("dblclick.zoom");
				s && s.apply(this, arguments);
			}
		}
	}
	return _.wheelDelta = function(e) {
		return arguments.length ? (r = typeof e == "function" ? e : xd(+e), _) : r;
	}, _.filter = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : xd(!!t), _) : e;
	}, _.touchable = function(e) {
		return arguments.length ? (i = typeof e == "function" ? e : xd(!!e), _) : i;
	}, _.extent = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : xd([[+e[0][0], +e[0][1]], [+e[1][0], +e[1][1]]]), _) : t;
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
var Fd = 9, Id = Array.from({ length: 16 }, (e, t) => (t + .5) * Math.PI / 8);
function Ld({ x: e, y: t, w: n, h: r }, i) {
	let a = i.flatMap((i) => {
		let [a, o] = [n[i] / 2, r[i] / 2];
		return Id.map((n) => {
			let [r, s] = [Math.cos(n), Math.sin(n)];
			return [e[i] + Math.sign(r) * a + Fd * r, t[i] + Math.sign(s) * o + Fd * s];
		});
	});
	return a.sort((e, t) => e[0] - t[0] || e[1] - t[1]), [...Rd(a), ...Rd(a.reverse())];
}
function Rd(e) {
	let t = [];
	for (let n of e) {
		for (; t.length > 1 && zd(t.at(-2), t.at(-1), n) <= 0;) t.pop();
		t.push(n);
	}
	return t.slice(0, -1);
}
var zd = (e, t, n) => (t[0] - e[0]) * (n[1] - e[1]) - (t[1] - e[1]) * (n[0] - e[0]), J = {
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
function Bd(e) {
	let t = getComputedStyle(e), n = (e, n) => t.getPropertyValue(e).trim() || n, r = n("--node", J.fill.channel);
	return {
		ground: n("--ground", J.ground),
		ink: n("--ink", J.ink),
		soft: n("--soft", J.soft),
		line: n("--line", J.line),
		accent: n("--accent", J.accent),
		positive: n("--positive", J.positive),
		negative: n("--negative", J.negative),
		stream: n("--stream", J.stream),
		bands: {
			attention: n("--band-attention", J.bands.attention),
			MLP: n("--band-mlp", J.bands.MLP)
		},
		fill: {
			token: r,
			channel: r,
			attention: n("--cell-attention", J.fill.attention),
			neuron: n("--cell-neuron", J.fill.neuron)
		},
		nodeLine: n("--node-line", J.nodeLine),
		lit: n("--lit", J.lit)
	};
}
var Vd = "system-ui, \"DejaVu Sans\", Verdana, Helvetica, Arial, sans-serif", Hd = .8;
function Ud(e, t) {
	return Hd + 3.2 * Math.abs(e) / t;
}
function Wd(e) {
	return Math.max(.25, Math.min(.9, 1.2 - .075 * Math.log2(1 + e)));
}
var Gd = 1.6;
function Kd(e, t, n) {
	return Math.min(e === "token" ? 4 : 9, t / 2, n / 2);
}
function qd(e, t) {
	let n = 0;
	for (let t of e) n += (t.codePointAt(0) ?? 0) > 11903 ? 1.7 : 1;
	return n * .62 * t;
}
// src/graph/arrange.ts
var Jd = 16, Yd = 24, Xd = 2500, Zd = 4e5, Qd = 5e5, $d = 40, ef = 12, tf = 3e6, nf = 4, rf = .001, af = (e) => [e.columns, ...e.rows];
function of(e) {
	let t = af(e), n = t.reduce((e, t) => e + t.length, 0), r = e.gaps.reduce((e, t) => e + t.column.length, 0), i = Cf(1), a = t.map(bf), o = lf(a, e), s = Math.max(1, Math.min(Yd, Math.floor(Xd / Math.max(1, n)))), c = Math.max(2, Math.min(Jd, Math.floor(Qd / Math.max(1, r))));
	for (let n = 0; n < s && o[0] > 0; n++) {
		let r = t.map(bf);
		if (n) {
			let e = Float64Array.from(r[0], i);
			r[0] = ff(e, new Float64Array(e.length).fill(1), xf(e), t[0]);
		}
		let s = [Infinity, Infinity];
		for (let n = 0; n < c; n++) {
			for (let n = 1; n <= t.length; n++) uf(r, e, t, n % t.length);
			let n = lf(r, e);
			if (cf(n, o) && (a = r.map((e) => e.slice()), o = n), !cf(n, s)) break;
			s = n;
		}
	}
	return a.map(xf);
}
function sf(e, t, n, r) {
	let i = af(e), a = i.map((e, n) => ff(new Float64Array(e.length), Sf(e.length), t[n], e)), o = e.gaps.reduce((e, t) => e + t.column.length, 0), s = Math.max(ef, Math.min($d, Math.floor(tf / Math.max(1, o))));
	for (let n = 0; n < s; n++) for (let n = 1; n <= i.length; n++) {
		let r = n % i.length, { wish: o, weight: s } = df(a, e, r);
		a[r] = ff(o, s, t[r], i[r]);
	}
	return n.forEach((n, o) => {
		let s = Float64Array.from(n, (e) => a[0][e]).sort();
		if (!s.length) return;
		let { weight: c } = df(a, e, o + 1);
		for (let e = 0; e < nf; e++) {
			let e = a[o + 1].map((e, t) => r[o][t] ? pf(e, i[o + 1][t] / 2, s) : e);
			a[o + 1] = ff(e, c, t[o + 1], i[o + 1]);
		}
	}), a;
}
var cf = (e, t) => e[0] < t[0] || e[0] === t[0] && e[1] < t[1];
function lf(e, t) {
	let n = 0, r = 0;
	for (let i of t.gaps) {
		let [t, a] = hf(e, i);
		n += vf(t, a);
		for (let e = 0; e < t.length; e++) r += Math.abs(t[e] - a[e]);
	}
	return [n, Math.round(r * 1e4) / 1e4];
}
function uf(e, t, n, r) {
	let { wish: i, weight: a } = df(e, t, r), o = i.map((t, n) => a[n] > rf ? t : e[r][n]), s = xf(o), c = a.reduce((e, t) => e + t, 0);
	s.length * c <= Zd && _f(s, gf(e, t, r)), e[r] = ff(o, a, s, n[r]);
}
function df(e, t, n) {
	let r = new Float64Array(e[n].length), i = new Float64Array(r.length).fill(rf);
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
function ff(e, t, n, r) {
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
function pf(e, t, n) {
	let r = mf(n, e), i = n[Math.min(r, n.length - 1)];
	return r > 0 && e - n[r - 1] <= Math.abs(i - e) && (i = n[r - 1]), Math.abs(e - i) >= t ? e : e < i - 1e-6 ? i - t : i + t;
}
function mf(e, t) {
	let n = 0, r = e.length;
	for (; n < r;) {
		let i = n + r >> 1;
		e[i] < t ? n = i + 1 : r = i;
	}
	return n;
}
function hf(e, t) {
	let n = t.column.length, r = new Float64Array(n), i = new Float64Array(n);
	for (let a = 0; a < n; a++) r[a] = e[0][t.column[a]], i[a] = e[t.row + 1][t.block[a]] + t.offset[a];
	return [r, i];
}
function gf(e, t, n) {
	let r = e[n].length, i = new Float64Array(r * r);
	for (let a of t.gaps) {
		if (n !== 0 && n !== a.row + 1) continue;
		let [t, o] = hf(e, a), s = n === 0 ? a.column : a.block, c = n === 0 ? o : t, l = xf(c), u = new Float64Array(r);
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
function _f(e, t) {
	let n = e.length;
	for (let r = !0; r;) {
		r = !1;
		for (let i = 0; i + 1 < n; i++) {
			let a = e[i], o = e[i + 1];
			t[a * n + o] <= t[o * n + a] || (e[i] = o, e[i + 1] = a, r = !0);
		}
	}
}
function vf(e, t) {
	let n = yf(e), r = yf(t), i = r.length, a = e.map((e, a) => mf(n, e) * i + mf(r, t[a])).sort(), o = new Int32Array(i + 1), s = 0;
	return a.forEach((e, t) => {
		let n = e % i + 1, r = 0;
		for (let e = n; e > 0; e -= e & -e) r += o[e];
		s += t - r;
		for (let e = n; e <= i; e += e & -e) o[e]++;
	}), s;
}
function yf(e) {
	return Float64Array.from(new Set(e)).sort();
}
function bf(e) {
	let t = -e.reduce((e, t) => e + t, 0) / 2;
	return e.map((e) => (t += e, t - e / 2));
}
function xf(e) {
	return Int32Array.from(e, (e, t) => t).sort((t, n) => e[t] - e[n] || t - n);
}
var Sf = (e) => new Float64Array(e).fill(1);
function Cf(e) {
	let t = e;
	return () => {
		t = t + 1831565813 | 0;
		let e = Math.imul(t ^ t >>> 15, 1 | t);
		return e = e + Math.imul(e ^ e >>> 7, 61 | e) ^ e, ((e ^ e >>> 14) >>> 0) / 4294967296;
	};
}
// src/graph/across.ts
var wf = {
	size: 11,
	isUpright: !1,
	margin: 8,
	columnMargin: 20
}, Tf = {
	size: 10,
	isUpright: !0,
	margin: 4,
	columnMargin: 8
}, Ef = 1250, Df = 14;
function Of(e) {
	let t = Af(e), n = jf(e, t.length), r = e.rows.map((t) => t.isOfColumns ? n : Mf(e, t)), i = new Map(t.map((e, t) => [e, t])), { problem: a, blocks: o } = Ff(e, r, i), s = o.map((e) => e.map((e) => e.cells.length === 1)), c = sf(a, of(a), Lf(e, i), s), l = 0, u = 0, d = [a.columns, ...a.rows];
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
		let [a, o] = kf(t.text, r[t.row]);
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
			width: e.width - Df,
			captions: i
		});
	})), p;
}
function kf(e, t) {
	let n = Math.max(24, Math.round(qd(e, t.size)) + 12), r = t.size + 9;
	return t.isUpright ? [r, n] : [n, r];
}
function Af(e) {
	let t = /* @__PURE__ */ new Set();
	for (let n of e.rows) if (n.isOfColumns) for (let r of n.cells) t.add(e.cells[r].index);
	return [...t].sort((e, t) => e - t);
}
function jf(e, t) {
	let n = 0;
	for (let t of e.rows) if (t.isOfColumns) for (let r of t.cells) n = Math.max(n, kf(e.cells[r].text, wf)[0]);
	return t * (n + wf.columnMargin) <= Ef ? wf : Tf;
}
function Mf(e, t) {
	return Nf(e, t, wf).reduce((e, t) => e + t.width, 0) <= Ef ? wf : Tf;
}
function Nf(e, t, n) {
	let r = (t) => e.cells[t];
	if (r(t.cells[0]).kind !== "attention") return t.cells.map((e) => {
		let t = kf(r(e).text, n)[0] + n.margin;
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
	return [...i].sort(([e], [t]) => e - t).map(([e, t]) => Pf(e, t, r, n));
}
function Pf(e, t, n, r) {
	let i = 15, a = (e) => {
		let t = i + e / 2;
		return i += e + r.margin, t;
	}, o = [], s = (e, t) => o.push({
		x: a(r.isUpright ? r.size + 4 : qd(e, r.size)),
		text: e,
		site: t
	});
	s(`head ${e}`, "");
	let c = t.map((e, o) => {
		let c = n(e);
		return (o === 0 || n(t[o - 1]).site !== c.site) && (i += r.margin / 2, s(c.site.slice(-1), c.site)), a(kf(c.text, r)[0]);
	}), l = i - r.margin + 8 + Df / 2;
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
function Ff(e, t, n) {
	let { cells: r, rows: i } = e, a = new Float64Array(n.size), o = i.map((n, r) => n.isOfColumns ? [] : Nf(e, n, t[r])), s = new Int32Array(r.length), c = new Float64Array(r.length);
	r.forEach((e) => {
		if (!i[e.row].isOfColumns) return;
		let r = n.get(e.index), o = t[e.row];
		a[r] = Math.max(a[r], kf(e.text, o)[0] + o.columnMargin);
	});
	for (let e of o) e.forEach((e, t) => e.cells.forEach((n, r) => {
		s[n] = t, c[n] = e.offsets[r];
	}));
	let l = If(e, n, s, c);
	return {
		problem: {
			columns: a,
			rows: o.map((e) => Float64Array.from(e, (e) => e.width)),
			gaps: l
		},
		blocks: o
	};
}
function If(e, t, n, r) {
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
function Lf(e, t) {
	let n = e.rows.map(() => []);
	for (let { channel: r, writes: i, reads: a } of e.streams) {
		let o = e.cells[i[0]].row, s = e.cells[a.at(-1)].row;
		for (let e = o + 1; e < s; e++) n[e].push(t.get(r));
	}
	return n.map((e) => Int32Array.from(e));
}
// src/graph/stack.ts
var Rf = 34, zf = 46, Bf = .1, Vf = 70, Hf = .75, Uf = 22;
function Wf(e, t, n) {
	let { x: r, w: i, h: a } = t, o = Kf(e, r), s = e.rows.map((e) => e.cells.filter(n)).map((e, t) => ({
		row: t,
		cells: e
	})).filter(({ cells: e }) => e.length), c = new Set(e.meetings.map(([t]) => e.cells[t].row)), l = Math.max(Vf, Hf * t.width / Math.max(1, s.length)), u = new Float64Array(e.cells.length).fill(NaN), d = [], f = 0;
	s.forEach(({ row: t, cells: n }, i) => {
		let { band: p, isOfColumns: m } = e.rows[t], h = s[i - 1]?.row, g = h === void 0 ? Uf : Gf(e.rows[h].band, p) ? Rf : zf, _ = Math.max(...n.map((e) => a[e])), v = !m && e.cells[n[0]].head >= 0 ? 8 : 0, y = f + g + Math.min(l, Bf * (h === void 0 ? 0 : o[h])), b = y + v + _ / 2;
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
	let p = f + Uf;
	for (let e = 0; e < u.length; e++) u[e] = p - u[e];
	for (let e of d) e.top = p - e.top, e.y = p - e.y, e.bottom = p - e.bottom;
	let m = Jf(d, t, e, n);
	return {
		width: t.width,
		height: p,
		rows: d,
		bands: qf(e, d, p),
		heads: m,
		x: r,
		y: u,
		w: i,
		h: a,
		isUpright: t.isUpright
	};
}
var Gf = (e, t) => e[0] === t[0] && e[1] === t[1];
function Kf(e, t) {
	let n = new Float64Array(e.rows.length), { source: r, target: i } = e.links;
	for (let a = 0; a < r.length; a++) {
		let { row: o } = e.cells[r[a]];
		n[o] = Math.max(n[o], Math.abs(t[r[a]] - t[i[a]]));
	}
	return n;
}
function qf(e, t, n) {
	let r = [];
	return t.forEach((i, a) => {
		let o = e.rows[i.row].band, s = r.at(-1);
		if (s && Gf(s.name, o)) return;
		let c = s ? (t[a - 1].top + i.bottom) / 2 : n;
		s && (s.top = c), r.push({
			name: o,
			top: 0,
			bottom: c
		});
	}), r;
}
function Jf(e, t, n, r) {
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
var Yf = 3;
function Xf(e, t, n, r) {
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
			for (let e = mf(u, d - h / 2 - Yf); e < l.length; e++) {
				let t = l[e];
				if (t.x - h / 2 - Yf > d) break;
				if (Math.abs(t.x - d) < t.w / 2 + Yf) {
					g(t.y + t.h / 2 + Yf, t.y - t.h / 2 - Yf);
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
var Zf = 5.2, Qf = 26, $f = [2.5, 2.5], ep = 128, tp = 384;
function np(e, t, n) {
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
		pieces: Xf(e, t, o, n.cells),
		heads: o,
		order: i,
		largest: r[i.at(-1) ?? 0] || 1
	};
}
function rp(e, t) {
	return new Set(e.patterns.flatMap(({ row: e, head: n }, r) => t.patterns[r] ? [`${e} ${n}`] : []));
}
function ip({ diagram: e, layout: t }, n) {
	let r = e.links.source[n], i = e.links.target[n];
	return [
		t.x[r],
		t.y[r] - t.h[r] / 2,
		t.x[i],
		t.y[i] + t.h[i] / 2
	];
}
var ap = class {
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
			e.strokeStyle = this.lit ? this.palette.soft : this.palette.stream, e.lineWidth = Math.max(Gd * (this.lit ? 1.4 : 1), .5 / this.k);
		}), this.heads(), yield* this.links(), yield* this.inBatches(this.meetings(), (e) => {
			e.strokeStyle = this.palette.ink, e.lineWidth = Math.max(1.1, .5 / this.k);
		}), yield* this.cells();
	}
	*inBatches(e, t) {
		for (let n = 0; n < e.length; n += ep) {
			t(this.ctx), this.ctx.beginPath();
			for (let t of e.slice(n, n + ep)) t();
			this.ctx.stroke(), this.isLate() && (yield 0);
		}
	}
	isLate() {
		return this.total > tp && this.ctx.getImageData(0, 0, 1, 1), performance.now() >= this.deadline;
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
		let { ctx: e, palette: t, k: n, seen: r, lit: i, scene: a } = this, o = i && rp(a.diagram, i);
		e.lineWidth = Math.max(i ? 1.8 : .9, .5 / n), e.strokeStyle = i ? t.ink : t.soft, e.fillStyle = t.ground;
		for (let s of a.heads) {
			if (o && !o.has(`${s.row} ${s.head}`)) continue;
			let [c, l] = [s.x - s.width / 2, s.y - s.height / 2];
			if (c > r.right || c + s.width < r.left || l > r.bottom || l + s.height < r.top) continue;
			e.beginPath(), e.roundRect(c, l, s.width, s.height, 7), i || e.fill(), e.stroke();
			let u = a.layout.isUpright[s.row], d = u ? 10 : 11;
			if (d * n < 5.2) continue;
			e.fillStyle = t.soft, e.font = `${d}px ${Vd}`;
			let f = a.layout.rows.find((e) => e.row === s.row).y;
			for (let t of s.captions) op(e, t.text, t.x, f, u);
			e.fillStyle = t.ground;
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
		e.globalAlpha = n ? Math.max(.55, Wd(u)) : Wd(u);
		let d = Math.max(1, Math.min(ep, Math.floor(u / 300))), f = new Int32Array(d), p = 0, m = 0;
		for (let n = 0; n < o.length; n++) {
			let r = o[n];
			if (this.done = n, l[r] && this.isSeen(r) && (f[p++] = r), !(p < d && n + 1 < o.length)) {
				if (p) {
					let n = a.links.weight[f[p >> 1]];
					e.lineWidth = Math.max(Ud(n, c), .6 / t), this.stroke(f, p, !0, i.positive), this.stroke(f, p, !1, i.negative), m += p, p = 0;
				}
				m < tp || (m = 0, this.isLate() && (yield n));
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
			let [c, l, u, d] = ip(a, t);
			i.moveTo(c, l);
			let f = (l + d) / 2;
			(l - d) * o < Qf || c === u ? i.lineTo(u, d) : i.bezierCurveTo(c, f, u, f, u, d);
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
		t.beginPath(), t.roundRect(a[e] - s[e] / 2, o[e] - c[e] / 2, s[e], c[e], Kd(u.kind, s[e], c[e])), t.fillStyle = u.isMarked ? i.nodeLine : i.fill[u.kind], t.fill(), t.lineWidth = Math.max(.9, .5 / r);
		let d = !!n.shown.idle[e];
		t.strokeStyle = d ? i.soft : i.nodeLine, d && t.setLineDash($f), t.stroke(), t.setLineDash([]);
		let f = l[u.row], p = f ? 10 : 11;
		p * r < 5.2 || (t.font = `${p}px ${Vd}`, t.fillStyle = u.isMarked ? i.ground : d ? i.soft : i.ink, op(t, u.text, a[e], o[e], f));
	}
};
function op(e, t, n, r, i) {
	if (e.textAlign = "center", e.textBaseline = "middle", !i) return e.fillText(t, n, r + .5);
	e.save(), e.translate(n + .5, r), e.rotate(-Math.PI / 2), e.fillText(t, 0, 0), e.restore();
}
// src/graph/overlay.ts
var sp = ({ view: e }, t) => t * e.k + e.y;
function cp({ ctx: e, dpr: t, view: n }, r) {
	e.save(), e.setTransform(t * n.k, 0, 0, t * n.k, t * n.x, t * n.y), r(), e.restore();
}
var lp = ({ layout: e, shown: t }, n) => !!t.cells[n] && !Number.isNaN(e.y[n]);
function up(e) {
	let { ctx: t, palette: n } = e;
	for (let r of e.scene.layout.bands) {
		let i = n.bands[r.name[1]];
		if (!i) continue;
		let a = sp(e, r.top);
		t.fillStyle = i, t.fillRect(0, a, e.width, sp(e, r.bottom) - a);
	}
}
function dp({ scene: e }, t) {
	return Ld(e.layout, t.filter((t) => lp(e, t)));
}
function fp(e, { groups: t }) {
	let { ctx: n, palette: r, view: i } = e;
	cp(e, () => {
		n.fillStyle = n.strokeStyle = r.accent, n.lineWidth = Math.max(1, 1 / i.k);
		for (let { cells: r } of t) {
			let t = dp(e, r);
			t.length && (n.beginPath(), t.forEach(([e, t], r) => r ? n.lineTo(e, t) : n.moveTo(e, t)), n.closePath(), n.globalAlpha = .14, n.fill(), n.globalAlpha = .6, n.stroke());
		}
	});
}
function pp(e, { groups: t }) {
	let { palette: n, view: r } = e;
	for (let { name: i, cells: a } of t) {
		let t = dp(e, a);
		t.length && hp(e, i, Math.min(...t.map((e) => e[0])) * r.k + r.x, sp(e, Math.min(...t.map((e) => e[1]))) - 9, {
			align: "left",
			font: `600 11px ${Vd}`,
			around: n.ground,
			fill: n.accent
		});
	}
}
function mp(e, { names: t, selected: n, pointed: r }, i) {
	let { ctx: a, view: o, scene: s, palette: c, width: l, height: u } = e, { x: d, y: f, h: p } = s.layout, m = [], h = ({ cell: e }) => Number(e === n || e === r);
	a.font = `600 11px ${Vd}`, a.textAlign = "center", a.textBaseline = "middle", a.lineWidth = 1;
	for (let { name: n, cell: r } of [...t].sort((e, t) => h(t) - h(e))) {
		if (!lp(s, r)) continue;
		let t = {
			x: d[r] * o.k + o.x,
			y: sp(e, f[r] - p[r] / 2) - 10,
			w: 0
		};
		t.x < 0 || t.x > l || t.y < 0 || t.y > u || (t.w = a.measureText(n).width + 10, m.some((e) => Math.abs(e.x - t.x) < (e.w + t.w) / 2 && Math.abs(e.y - t.y) < 16) || (m.push(t), a.globalAlpha = i && !i.cells[r] ? .4 : 1, a.beginPath(), a.roundRect(t.x - t.w / 2, t.y - 8, t.w, 16, 4), a.fillStyle = c.ground, a.fill(), a.strokeStyle = a.fillStyle = c.accent, a.stroke(), a.fillText(n, t.x, t.y + .5)));
	}
	a.globalAlpha = 1;
}
function hp({ ctx: e }, t, n, r, i) {
	e.font = i.font, e.textAlign = i.align, e.textBaseline = "middle", e.lineJoin = "round", e.lineWidth = 5, e.strokeStyle = i.around, e.strokeText(t, n, r + .5), e.fillStyle = i.fill, e.fillText(t, n, r + .5);
}
function gp(e, t) {
	let { palette: n, view: r } = e, i = Math.max(1, 1 / r.k);
	cp(e, () => {
		t.link !== null && _p(e, t.link);
		for (let r of t.picked) vp(e, r, 4 * i, n.accent, 2 * i, [4 * i, 3 * i]);
		t.selected !== null && vp(e, t.selected, 3 * i, n.accent, 2.5 * i, []), t.pointed !== null && t.pointed !== t.selected && vp(e, t.pointed, 2 * i, n.ink, 1.2 * i, []);
		for (let n of t.pinned) yp(e, n, Math.max(1, .7 / r.k));
	});
}
function _p({ ctx: e, scene: t, palette: n, view: r }, i) {
	let [a, o, s, c] = ip(t, i), l = (o + c) / 2;
	e.beginPath(), e.moveTo(a, o), e.bezierCurveTo(a, l, s, l, s, c), e.strokeStyle = t.diagram.links.weight[i] > 0 ? n.positive : n.negative, e.lineWidth = Math.max(5, 4 / r.k), e.stroke();
}
function vp({ ctx: e, scene: t }, n, r, i, a, o) {
	if (!lp(t, n)) return;
	let { layout: s, diagram: c } = t, [l, u] = [s.w[n] + 2 * r, s.h[n] + 2 * r];
	e.beginPath(), e.roundRect(s.x[n] - l / 2, s.y[n] - u / 2, l, u, Kd(c.cells[n].kind, l, u) + r), e.setLineDash(o), e.strokeStyle = i, e.lineWidth = a, e.stroke();
}
function yp(e, t, n) {
	let { ctx: r, scene: i, palette: a } = e;
	if (!lp(i, t)) return;
	vp(e, t, 1.5 * n, a.accent, 1.5 * n, []);
	let { x: o, y: s, w: c, h: l } = i.layout, [u, d] = [o[t] + c[t] / 2, s[t] - l[t] / 2];
	r.beginPath(), r.moveTo(u - 3 * n, d + 3 * n), r.lineTo(u + 3 * n, d - 6 * n), r.lineWidth = 2 * n, r.stroke(), r.beginPath(), r.arc(u + 4 * n, d - 8 * n, 4.5 * n, 0, 2 * Math.PI), r.fillStyle = a.accent, r.fill(), r.lineWidth = 1.2 * n, r.strokeStyle = a.ground, r.stroke();
}
function bp(e) {
	let { palette: t, scene: n, width: r, height: i } = e, { layout: a, diagram: o } = n, s = (n, i, a, o, s) => hp(e, n, a === "left" ? 12 : r - 12, i, {
		align: a,
		font: `${o} 11px ${Vd}`,
		around: t.bands[s] ?? t.ground,
		fill: t.soft
	}), c = Infinity;
	for (let t of a.rows) {
		let n = sp(e, t.y);
		if (c - n < 13) continue;
		c = n;
		let r = o.rows[t.row];
		n > 6 && n < i - 6 && s(r.name, n, "left", "", r.band[1]);
	}
	for (let t of a.bands) {
		let n = Math.max(4, sp(e, t.top)), r = Math.min(i - 4, sp(e, t.bottom)), a = (n + r) / 2, [o, c] = t.name;
		r - n >= 34 && c ? (s(o, a - 8, "right", "600", c), s(c, a + 8, "right", "", c)) : r - n >= 13 && s(`${o} ${c}`.trim(), a, "right", "600", c);
	}
}
// src/graph/canvas.ts
var xp = .3, Sp = 10, Cp = 5, wp = .15, Tp = .6, Ep = {
	left: 108,
	right: 92,
	top: 14,
	bottom: 14
}, Dp = 40, Op = 6, kp = class {
	front = null;
	job = null;
	clear() {
		this.front = null, this.job = null;
	}
	get progress() {
		return this.job ? this.job.painting.done / Math.max(1, this.job.painting.total) : 1;
	}
}, Ap = class {
	canvas;
	palette;
	tell;
	ctx;
	zoom;
	selection;
	base = new kp();
	over = new kp();
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
		this.canvas = e, this.palette = t, this.tell = n, this.ctx = e.getContext("2d"), this.selection = ms(e), this.zoom = Pd().clickDistance(4).filter((e) => (!e.ctrlKey || e.type === "wheel") && !e.button).on("zoom", ({ transform: e, sourceEvent: t }) => {
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
			x: Math.max(Dp, this.width - Ep.left - Ep.right),
			y: Math.max(Dp, this.height - Ep.top - Ep.bottom)
		}, n = Math.min(1.6, t.x / Math.max(1, e.width), t.y / Math.max(1, e.height)), r = Ep.left + (t.x - e.width * n) / 2, i = Ep.top + (t.y - e.height * n) / 2;
		this.selection.call(this.zoom.transform, wd.translate(r, i).scale(n)), this.hasMoved = !1;
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
		if (a > Ep.left && a < this.width - Ep.right && o > 12 && o < this.height - 12 && (!t || this.view.k >= Tp)) return;
		this.hasMoved = !0;
		let s = Math.max(this.view.k, .8);
		this.selection.call(this.zoom.transform, wd.translate(this.width / 2 - r * s, this.height / 2 - i * s).scale(s));
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
		let { width: e, height: t } = this.scene.layout, n = Math.min(1, Math.max(Dp, this.width - 200) / Math.max(1, e), this.height / Math.max(1, t));
		this.zoom.scaleExtent([Math.max(1e-4, n * .5), Op]).translateExtent([[-e * .5 - this.width, -t * .5 - this.height], [e * 1.5 + this.width, t * 1.5 + this.height]]);
	}
	ask() {
		this.frame ||= requestAnimationFrame(() => this.draw());
	}
	draw() {
		if (this.frame = 0, !this.width || !this.height) return;
		let e = performance.now(), t = e - this.movedAt < 90, n = !1;
		if (this.scene) {
			let r = t ? Cp : Sp;
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
		let t = this.view.k / e.k, n = this.view.x - (e.x + xp * this.width) * t, r = this.view.y - (e.y + xp * this.height) * t, [i, a] = [1.6 * this.width * t, 1.6 * this.height * t];
		return n <= 1 && r <= 1 && n + i >= this.width - 1 && r + a >= this.height - 1;
	}
	begin(e, t) {
		let n = e.job?.bitmap.canvas ?? this.spare.pop() ?? document.createElement("canvas"), [r, i] = [xp * this.width, xp * this.height], { view: a, dpr: o } = this;
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
			painting: new ap(s, this.scene, a.k, c, this.palette, t),
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
		up(n), e.globalAlpha = this.lit ? wp : 1, this.place(this.base.front ?? this.base.job?.bitmap), e.globalAlpha = 1, this.lit && this.place(this.over.front ?? this.over.job?.bitmap), fp(n, this.marks), gp(n, this.marks), mp(n, this.marks, this.lit), pp(n, this.marks), bp(n);
	}
	place(e) {
		if (!e) return;
		let { view: t } = e, n = this.view.k / t.k, r = this.view.x - (t.x + xp * this.width) * n, i = this.view.y - (t.y + xp * this.height) * n;
		n === 1 && ([r, i] = [Math.round(r * this.dpr) / this.dpr, Math.round(i * this.dpr) / this.dpr]), this.ctx.drawImage(e.canvas, r, i, e.canvas.width / this.dpr * n, e.canvas.height / this.dpr * n);
	}
}, jp = 80;
function Mp(e, t) {
	let n = rn(e, t);
	return n ? K(n, jp) : t;
}
function Np(e, { circuit: t, diagram: n, effects: r, shown: i, notes: a }) {
	let o = n.cells[e], { links: s } = n, c = 0, l = 0;
	for (let t = 0; t < s.source.length; t++) i.links[t] && (c += Number(s.target[t] === e), l += Number(s.source[t] === e));
	if (o.node < 0) return Pp(o, t, c + l);
	let u = [], d = Mp(a, o.key);
	d !== o.key && u.push({
		what: "node",
		value: o.key
	}), o.head >= 0 && u.push({
		what: "head",
		value: String(o.head)
	}), r && u.push({
		what: "effect of ablating it",
		value: Ip(r.cells[e])
	}), u.push({
		what: "held at, where ablated",
		value: Bt(n.nodes[o.node].mean)
	}), u.push({
		what: "edges in, out",
		value: `${c}, ${l}`
	});
	let f = a.groups.filter((e) => e.nodes.includes(o.key)).map((e) => K(e.name, 24));
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
function Pp(e, t, n) {
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
		title: r === void 0 ? e.text : hn(r, jp),
		lines: i
	};
}
function Fp(e, { diagram: t, effects: n, notes: r }) {
	let { links: i, cells: a } = t, o = (e) => {
		let t = a[e];
		return t.kind === "token" ? t.text : t.site === "embedding" ? `channel ${t.index}` : Mp(r, t.key);
	}, s = i.weight[e], c = [{
		what: "weight",
		value: B(s)
	}];
	return n && i.edge[e] >= 0 && c.push({
		what: "effect of removing it",
		value: Ip(n.links[e])
	}), i.edge[e] < 0 && c.push({
		what: "of",
		value: a[i.source[e]].site === "tokens" ? "embedding" : "unembedding"
	}), {
		title: `${o(i.source[e])} → ${o(i.target[e])}`,
		lines: c
	};
}
function Ip(e) {
	return Number.isNaN(e) ? "not measured" : `${Ht(e)} nats a prompt`;
}
function Lp(e, t) {
	let n = t.diagram.cells[e], r = t.diagram.rows[n.row], { title: i, lines: a } = Np(e, t);
	return `${i}, in ${n.node < 0 ? r.name : n.site}: ${a.map(({ what: e, value: t }) => `${e} ${t}`).join("; ")}.`;
}
function Rp({ nNodes: e, ofNodes: t, nEdges: n, ofEdges: r, hidden: i }) {
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
// src/graph/figure.ts
var zp = 124, Bp = 96, Vp = 64, Hp = 20, Up = 420, Wp = .16, Gp = 100;
function Kp(e, t, n, r) {
	let { layout: i } = e, a = Math.max(Up, i.width), o = zp + a + Bp, s = zp + (a - i.width) / 2, c = im(e, n, r, Vp + i.height + 16, o), l = [
		...Yp(e, o, Vp),
		...Jp([
			...$p(e, t),
			...em(e, t),
			...Xp(e, n, !1),
			...tm(e, t)
		], s, Vp),
		...Jp([
			...nm(e, t),
			...rm(e, t),
			...Zp(e, t, n),
			...Xp(e, n, !0)
		], s, Vp),
		qp(16, 26, K(r.title, Gp), 16, {
			isBold: !0,
			fill: J.ink
		}),
		qp(16, 46, K(r.subtitle, 200), 12, {}),
		...c.marks
	];
	return {
		width: Math.ceil(o),
		height: Math.ceil(c.bottom),
		title: K(r.title, Gp),
		marks: l
	};
}
function qp(e, t, n, r, i) {
	return {
		kind: "text",
		x: e,
		y: t,
		text: n,
		size: r,
		anchor: "start",
		fill: J.soft,
		isBold: !1,
		isUpright: !1,
		opacity: 1,
		...i
	};
}
function Jp(e, t, n) {
	return e.map((e) => "points" in e ? {
		...e,
		points: e.points.map((e, r) => e + (r % 2 ? n : t))
	} : {
		...e,
		x: e.x + t,
		y: e.y + n
	});
}
function Yp({ layout: e, diagram: t }, n, r) {
	let i = [];
	for (let { name: t, top: a, bottom: o } of e.bands) {
		let e = J.bands[t[1]];
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
		i.push(qp(n - 20, t[1] ? s - 8 : s, t[0], 11, {
			anchor: "end",
			isBold: !0
		})), t[1] && i.push(qp(n - 20, s + 8, t[1], 11, { anchor: "end" }));
	}
	for (let n of e.rows) i.push(qp(20, n.y + r, t.rows[n.row].name, 11, {}));
	return i;
}
function Xp({ layout: e, diagram: t, shown: n }, r, i) {
	let a = new Map(t.cells.map((e, t) => [e.key, t]));
	return r.groups.flatMap(({ name: t, nodes: r }) => {
		let o = Ld(e, r.flatMap((e) => a.get(e) ?? []).filter((t) => n.cells[t] && !Number.isNaN(e.y[t])));
		if (!o.length) return [];
		let [s, c] = [Math.min(...o.map(([e]) => e)), Math.min(...o.map(([, e]) => e))];
		return [...i ? Qp(K(t, 28), s, c - 8, "start", 1) : [{
			kind: "area",
			points: o.flat(),
			fill: J.accent,
			opacity: .14
		}]];
	});
}
function Zp({ diagram: e, layout: t, shown: n }, r, i) {
	let { x: a, y: o, w: s, h: c } = t;
	return e.cells.flatMap(({ key: e }, t) => {
		if (!n.cells[t] || Number.isNaN(o[t])) return [];
		let l = r && !r.cells[t] ? 2 * Wp : 1, u = o[t] - c[t] / 2, d = rn(i, e), f = a[t] + s[t] / 2, p = {
			x: f - 1,
			y: u - 11,
			w: 8,
			h: 8,
			r: 4,
			fill: J.accent,
			stroke: J.ground,
			opacity: l
		}, m = [{
			kind: "line",
			points: [
				f - 2,
				u + 2,
				f + 3,
				u - 7
			],
			stroke: J.accent,
			width: 1.6,
			opacity: l
		}, {
			kind: "rect",
			...p
		}];
		return [...d ? Qp(K(d, 24), a[t], u - 9, "middle", l) : [], ...i.pins.includes(e) ? m : []];
	});
}
function Qp(e, t, n, r, i) {
	let a = qd(e, 11) + 8;
	return [{
		kind: "rect",
		x: r === "start" ? t - 4 : t - a / 2,
		y: n - 8,
		w: a,
		h: 16,
		r: 4,
		fill: J.ground,
		stroke: "none",
		opacity: Math.min(i, .92)
	}, qp(t, n, e, 11, {
		anchor: r,
		isBold: !0,
		fill: J.accent,
		opacity: i
	})];
}
function $p({ layout: e, pieces: t }, n) {
	let r = (e, t, n, r, i) => ({
		kind: "line",
		points: [
			e,
			t,
			e,
			n
		],
		stroke: r,
		width: Gd,
		opacity: i
	}), i = new Map(e.rows.map((e) => [e.row, e.y]));
	return t.flatMap(({ stream: e, x: t, top: a, bottom: o }) => {
		if (!n) return [r(t, o, a, J.stream, 1)];
		let s = r(t, o, a, J.stream, 2 * Wp), [c, l] = n.streams[e], u = Math.min(o, i.get(c) ?? o), d = Math.max(a, i.get(l) ?? a);
		return c > l || u <= d ? [s] : [s, r(t, u, d, J.soft, 1)];
	});
}
function em({ layout: e, heads: t, diagram: n }, r) {
	let i = r && rp(n, r);
	return t.flatMap((t) => {
		let { x: n, y: a, width: o, height: s } = t, c = i?.has(`${t.row} ${t.head}`), l = r && !c ? .5 : 1, u = c ? J.ink : J.soft, d = e.isUpright[t.row], f = e.rows.find((e) => e.row === t.row).y;
		return [{
			kind: "rect",
			x: n - o / 2,
			y: a - s / 2,
			w: o,
			h: s,
			r: 7,
			fill: J.ground,
			stroke: u,
			opacity: l
		}, ...t.captions.map((e) => qp(e.x, f, e.text, d ? 10 : 11, {
			anchor: "middle",
			isUpright: d,
			opacity: l
		}))];
	});
}
function tm(e, t) {
	let { diagram: n, order: r, shown: i, largest: a } = e, o = [], s = Wd(r.length);
	for (let c of r) {
		if (!i.links[c]) continue;
		let [r, l, u, d] = ip(e, c), f = (l + d) / 2, p = n.links.weight[c];
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
			stroke: p > 0 ? J.positive : J.negative,
			width: Ud(p, a),
			opacity: t && !t.links[c] ? Wp * s : s
		});
	}
	return o;
}
function nm({ diagram: e, layout: t, shown: n }, r) {
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
			stroke: J.ink,
			width: 1.1,
			opacity: l ? Wp : 1
		}];
	});
}
function rm({ diagram: e, layout: t, shown: n }, r) {
	let { x: i, y: a, w: o, h: s, isUpright: c } = t;
	return e.cells.flatMap((e, t) => {
		if (!n.cells[t] || Number.isNaN(a[t])) return [];
		let l = r && !r.cells[t] ? 2 * Wp : 1, u = c[e.row], d = e.isMarked ? J.ink : J.fill[e.kind];
		return [{
			kind: "rect",
			x: i[t] - o[t] / 2,
			y: a[t] - s[t] / 2,
			w: o[t],
			h: s[t],
			r: Kd(e.kind, o[t], s[t]),
			fill: d,
			stroke: n.idle[t] ? J.stream : J.nodeLine,
			opacity: l
		}, qp(i[t], a[t], e.text, u ? 10 : 11, {
			anchor: "middle",
			isUpright: u,
			fill: e.isMarked ? J.ground : n.idle[t] ? J.soft : J.ink,
			opacity: l
		})];
	});
}
function im(e, t, n, r, i) {
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
	}), d = (e, t) => {
		let n = 38 + qd(t, 11) * .92 + 18;
		c > 20 && c + n > i - 16 && ([c, l] = [20, l + Hp]), s.push(...Jp([e], c, l), qp(c + 38, l, t, 11, {})), c += n;
	};
	if (a.links.weight.length) {
		d(u(J.positive, 3), "positive weight"), d(u(J.negative, 3), "negative weight");
		for (let e of [
			.1,
			.5,
			1
		]) d(u(J.soft, Ud(e * o, o)), `|weight| ${Bt(e * o)}`);
	}
	a.streams.length && d(u(J.stream, Gd), "residual stream, from a write to later reads"), a.meetings.length && d(u(J.ink, 1.1, [
		2,
		5,
		2,
		-8,
		26,
		-8,
		26,
		5
	]), "query and key that meet in the attention pattern"), a.patterns.length && d({
		kind: "rect",
		x: 0,
		y: -6,
		w: 28,
		h: 12,
		r: 4,
		fill: J.ground,
		stroke: J.ink,
		opacity: 1
	}, "head: its queries and keys say where its values are read"), a.cells.some((e) => e.isMarked && e.site === "tokens") && d({
		kind: "rect",
		x: 0,
		y: -5,
		w: 28,
		h: 10,
		r: 3,
		fill: J.ink,
		stroke: "none",
		opacity: 1
	}, "token that tells a pair's prompts apart"), e.shown.idle.some((t, n) => t && e.shown.cells[n]) && d({
		kind: "rect",
		x: 2,
		y: -6,
		w: 24,
		h: 12,
		r: 6,
		fill: J.ground,
		stroke: J.stream,
		opacity: 1
	}, "node whose ablation changes nothing"), e.diagram.cells.some(({ key: n }, r) => t.pins.includes(n) && e.shown.cells[r]) && d({
		kind: "rect",
		x: 10,
		y: -4,
		w: 8,
		h: 8,
		r: 4,
		fill: J.accent,
		stroke: "none",
		opacity: 1
	}, "pinned"), s.length && (l += Hp);
	let f = Math.floor((i - 40) / 6.82);
	for (let e of n.notes) s.push(qp(20, l, K(e, f), 11, {})), l += Hp;
	return {
		marks: s,
		bottom: l
	};
}
// src/graph/connections.ts
function am(e, t, n, r) {
	let [i, a] = nn(e), o = [t.texts, n?.texts], s = sm(t, r), c = (e) => hn(vn(e, ...o));
	if (i === "tokens" || i === "answers") {
		let e = i === "answers", r = (e ? cm(t.unembedding, n?.unembedding) : cm(t.embedding, n?.embedding)).filter(([e]) => e === a).map(([, t, n]) => {
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
			all: om(r)
		};
	}
	if (i !== "embedding") return null;
	let l = new Set(r.cells.map((e) => e.key)), u = cm(t.embedding, n?.embedding).filter(([, e]) => e === a).map(([e, , t]) => ({
		what: c(e),
		weight: t,
		to: [`tokens:${e}`].filter((e) => l.has(e))
	}));
	return {
		title: `embedding of channel ${a}`,
		of: "tokens that write it",
		readers: s.get(a) ?? [],
		all: om(u)
	};
}
function om(e) {
	return e.sort((e, t) => Math.abs(t.weight) - Math.abs(e.weight));
}
function sm(e, { nodes: t }) {
	let n = /* @__PURE__ */ new Map();
	for (let r of t) an(e.sites[r.site]?.name ?? "?") && (n.has(r.index) || n.set(r.index, []), n.get(r.index).push($t(e, r)));
	return n;
}
function cm(e, t) {
	let n = /* @__PURE__ */ new Map(), r = (e, t, r) => {
		n.has(`${e} ${t}`) || n.set(`${e} ${t}`, [
			e,
			t,
			r
		]);
	};
	e.token.forEach((t, n) => r(t, e.channel[n], e.weight[n]));
	for (let { channel: e, tokens: n, weights: i } of t ?? []) n.forEach((t, n) => r(t, e, i[n]));
	return [...n.values()];
}
// src/graph/held.tsx
var lm = 500;
function um({ store: e, view: t, close: n }) {
	let r = yt(() => {
		let [n, r, i] = [
			e.circuit.value,
			t.diagram.value,
			t.held.value
		];
		return n && r && i !== null && t.find(i) !== null ? am(i, n, e.behaviour.value, r) : null;
	}).value;
	if (!r) return null;
	let i = r.all.length - lm;
	return /* @__PURE__ */ z("section", {
		class: "graph-held",
		"aria-label": `Connections of ${r.title}`,
		onKeyDown: dm(n),
		children: [
			/* @__PURE__ */ z("header", { children: [/* @__PURE__ */ z("strong", { children: r.title }), /* @__PURE__ */ z("button", {
				type: "button",
				"aria-label": "Close",
				title: "Close (Escape)",
				onClick: n,
				children: "×"
			})] }),
			r.readers.length > 0 && /* @__PURE__ */ z("p", { children: ["read by ", /* @__PURE__ */ z(fm, {
				to: r.readers,
				store: e,
				view: t,
				close: n
			})] }),
			/* @__PURE__ */ z("p", {
				class: "soft",
				children: r.all.length ? `${H(r.all.length, "stored weight")}: ${r.of}` : "No weight of it is stored."
			}),
			/* @__PURE__ */ z("ul", { children: r.all.slice(0, lm).map(({ what: r, weight: i, to: a }, o) => /* @__PURE__ */ z("li", { children: [
				/* @__PURE__ */ z("span", { children: r }),
				/* @__PURE__ */ z("span", {
					class: "graph-weight",
					title: B(i),
					children: zt(i)
				}),
				/* @__PURE__ */ z(fm, {
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
var dm = (e) => (t) => {
	t.key === "Escape" && (t.stopPropagation(), e());
};
function fm(e) {
	let { to: t, store: n, view: r, close: i } = e, a = (e) => {
		e.startsWith("tokens:") ? r.held.value = e : (i(), n.change({ selected: e }));
	};
	return /* @__PURE__ */ z("span", {
		class: "graph-ways",
		children: t.map((e) => /* @__PURE__ */ z("button", {
			type: "button",
			onClick: () => a(e),
			children: e.startsWith("tokens:") ? "its channels" : Mp(n.look.value.notes, e)
		}, e))
	});
}
// src/graph/hit.ts
function pm({ layout: e, shown: t }, n, r, i) {
	let a = null, o = Infinity;
	for (let s of e.rows) {
		if (r < s.top - i || r > s.bottom + i) continue;
		let c = mf(s.xs, n);
		for (let l of [-1, 1]) for (let u = l < 0 ? c - 1 : c, d = 4; d && u >= 0 && u < s.cells.length; u += l, d--) {
			let c = s.cells[u], l = Math.max(Math.abs(n - e.x[c]) - e.w[c] / 2, Math.abs(r - e.y[c]) - e.h[c] / 2, 0);
			!t.cells[c] || l > i || l >= o || (o = l, a = c);
		}
	}
	return a;
}
function mm(e, t, n, r) {
	let { diagram: i, layout: a, shown: o, order: s } = e, { source: c, target: l } = i.links, u = null, d = r;
	for (let r = s.length - 1; r >= 0; r--) {
		let i = s[r];
		if (!o.links[i] || a.y[c[i]] < n || a.y[l[i]] > n) continue;
		let [f, p, m, h] = ip(e, i);
		if (n > p || n < h) continue;
		let g = hm(f, p, m, h, t, n);
		g >= d || (d = g, u = i);
	}
	return u;
}
function hm(e, t, n, r, i, a) {
	let o = (a - t) / (r - t || -1), s = 0, c = 1;
	for (let e = 0; e < 12; e++) {
		let e = (s + c) / 2;
		1.5 * e - 1.5 * e * e + e * e * e < o ? s = e : c = e;
	}
	let l = (s + c) / 2, u = e + (n - e) * l * l * (3 - 2 * l), d = 6 * (n - e) * l * (1 - l), f = (r - t) * (1.5 - 3 * l + 3 * l * l);
	return Math.abs(i - u) * Math.abs(f / (Math.hypot(d, f) || 1));
}
function gm({ layout: e, shown: t }, n, r) {
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
		for (let i of e.rows[t].cells) o(i) && (r === null || _m(e.x, i, n) < _m(e.x, r, n)) && (r = i);
		if (r !== null) return r;
	}
	return null;
}
var _m = (e, t, n) => Math.abs(e[t] - e[n]);
function vm({ layout: e, shown: t }) {
	for (let n of e.rows) for (let e of n.cells) if (t.cells[e]) return e;
	return null;
}
// src/graph/legend.tsx
function ym({ view: e }) {
	let t = e.diagram.value;
	if (!t) return null;
	let n = Cr(t.links.weight), r = (e, t) => /* @__PURE__ */ z("svg", {
		width: "26",
		height: "10",
		"aria-hidden": "true",
		children: /* @__PURE__ */ z("line", {
			class: e,
			x1: "1",
			x2: "25",
			y1: "5",
			y2: "5",
			"stroke-width": t
		})
	});
	return /* @__PURE__ */ z("ul", {
		class: "graph-legend",
		"aria-label": "Legend",
		children: [
			n > 0 && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("li", { children: [
				r("positive", 3),
				"positive ",
				r("negative", 3),
				"negative weight"
			] }), /* @__PURE__ */ z("li", { children: [
				r("plain", Ud(.1 * n, n)),
				r("plain", Ud(n, n)),
				"|weight| ",
				Bt(.1 * n),
				", ",
				Bt(n)
			] })] }),
			t.streams.length > 0 && /* @__PURE__ */ z("li", { children: [r("stream", 2), "residual stream, write to later reads"] }),
			t.meetings.length > 0 && /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z("svg", {
				width: "26",
				height: "10",
				"aria-hidden": "true",
				children: /* @__PURE__ */ z("path", {
					class: "arc",
					d: "M3 10 C3 0 23 0 23 10"
				})
			}), "query and key that meet"] }),
			t.patterns.length > 0 && /* @__PURE__ */ z("li", {
				title: "A path goes on from a query or a key to its head's values; the head's box is then lit",
				children: [/* @__PURE__ */ z("svg", {
					width: "26",
					height: "12",
					"aria-hidden": "true",
					children: /* @__PURE__ */ z("rect", {
						class: "box",
						x: "1",
						y: "1",
						width: "24",
						height: "10",
						rx: "3"
					})
				}), "head: its queries and keys lead to its values"]
			}),
			e.shown.value?.idle.some(Boolean) && /* @__PURE__ */ z("li", {
				title: "Ablating the node leaves the circuit's loss exactly as it is",
				children: [/* @__PURE__ */ z("svg", {
					width: "26",
					height: "12",
					"aria-hidden": "true",
					children: /* @__PURE__ */ z("rect", {
						class: "box idle",
						x: "1",
						y: "1",
						width: "24",
						height: "10",
						rx: "5"
					})
				}), "effect exactly 0"]
			}),
			e.store.look.value.notes.pins.some((t) => e.cellOf.value.has(t)) && /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z("svg", {
				width: "14",
				height: "12",
				"aria-hidden": "true",
				children: [/* @__PURE__ */ z("path", {
					class: "pin",
					d: "M3 11 L8 5"
				}), /* @__PURE__ */ z("circle", {
					class: "pin",
					cx: "9",
					cy: "4",
					r: "3"
				})]
			}), "pinned: its paths stay lit"] }),
			t.cells.some((e) => e.isMarked && e.site === "tokens") && /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z("i", { class: "chip" }), "tells prompts apart"] })
		]
	});
}
// src/graph/marker.tsx
var bm = "A path goes through edges, through residual streams, and from a head's queries and keys to its values. A click on a token, an embedding's channel or an answer lists all that it is connected with.";
function xm({ store: e, view: t }) {
	let n = t.picked.value, { notes: r } = e.look.value;
	return /* @__PURE__ */ z("div", {
		class: "graph-marker",
		children: [n.length > 0 ? /* @__PURE__ */ z(Cm, {
			store: e,
			view: t,
			picked: n
		}) : /* @__PURE__ */ z("p", {
			class: "graph-hint",
			title: bm,
			children: [
				"Point at a node to light its paths, through attention too; click to select it. ",
				/* @__PURE__ */ z("kbd", { children: "Shift" }),
				" click several to group them."
			]
		}), !e.index.value?.editable && Sm(r) && /* @__PURE__ */ z("small", {
			title: "Open the circuit with `gossamer view --edit` to save them with it.",
			children: "notes are kept until this page is left"
		})]
	});
}
var Sm = ({ names: e, groups: t, pins: n }) => Object.keys(e).length + t.length + n.length > 0;
function Cm({ store: e, view: t, picked: n }) {
	let r = vt(""), { notes: i } = e.look.value;
	return /* @__PURE__ */ z("form", {
		"aria-label": "Group",
		onSubmit: (a) => {
			a.preventDefault();
			let o = r.value.trim();
			o && (e.change({ notes: Gn(i, n, o) }), t.picked.value = []);
		},
		children: [
			/* @__PURE__ */ z("span", {
				title: n.map((e) => Mp(i, e)).join(", "),
				children: [n.length, " picked"]
			}),
			/* @__PURE__ */ z("input", {
				class: "graph-name",
				"aria-label": "Name of the group",
				placeholder: "Name this group",
				maxLength: Hn.letters,
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
// src/graph/menu.tsx
function wm(e) {
	let t = vt(!1), n = De(null);
	return I(() => {
		let e = (e) => {
			n.current && !e.composedPath().includes(n.current) && (t.value = !1);
		};
		return document.addEventListener("pointerdown", e), () => document.removeEventListener("pointerdown", e);
	}, []), /* @__PURE__ */ z("div", {
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
var Tm = 2, Em = 12e3, Dm = 4e7, Om = 256, km = 40;
async function Am(e, t) {
	let { width: n, height: r } = e, i = Math.min(Tm, Em / Math.max(n, r), Math.sqrt(Dm / (n * r))), a = document.createElement("canvas");
	a.width = Math.round(n * i), a.height = Math.round(r * i);
	let o = a.getContext("2d", { willReadFrequently: !0 });
	o.scale(i, i), o.fillStyle = J.ground, o.fillRect(0, 0, n, r);
	let s = performance.now();
	for (let n = 0; n < e.marks.length; n++) jm(o, e.marks[n]), n % Om || (o.getImageData(0, 0, 1, 1), performance.now() - s < km || (t(n / e.marks.length), await new Promise((e) => setTimeout(e)), s = performance.now()));
	return new Promise((e, t) => a.toBlob((n) => n ? e(n) : t(/* @__PURE__ */ Error("The picture is too large for this browser: export SVG.")), "image/png"));
}
function jm(e, t) {
	if (e.globalAlpha = t.opacity, t.kind === "text") return Mm(e, t);
	if (e.beginPath(), t.kind === "rect") return e.roundRect(t.x, t.y, t.w, t.h, t.r), e.fillStyle = t.fill, e.fill(), t.stroke === "none" ? void 0 : (e.strokeStyle = t.stroke, e.lineWidth = .9, e.stroke());
	let [n = 0, r = 0, ...i] = t.points;
	if (e.moveTo(n, r), t.kind === "area") {
		for (let t = 0; t < i.length; t += 2) e.lineTo(i[t], i[t + 1]);
		return e.closePath(), e.fillStyle = t.fill, e.fill();
	}
	i.length > 2 ? e.bezierCurveTo(i[0], i[1], i[2], i[3], i[4], i[5]) : e.lineTo(i[0], i[1]), e.strokeStyle = t.stroke, e.lineWidth = t.width, e.stroke();
}
function Mm(e, t) {
	e.save(), e.translate(t.x, t.y), t.isUpright && e.rotate(-Math.PI / 2), e.font = `${t.isBold ? "bold " : ""}${t.size}px ${Vd}`, e.textAlign = t.anchor === "middle" ? "center" : t.anchor, e.textBaseline = "middle", e.fillStyle = t.fill, e.fillText(t.text, 0, 0), e.restore();
}
// src/graph/svg.ts
var Nm = "DejaVu Sans, Verdana, Helvetica, Arial, sans-serif";
function Pm(e) {
	return e.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "�").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
function Fm(e) {
	let { width: t, height: n } = e;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${t}" height="${n}" viewBox="0 0 ${t} ${n}" font-family="${Nm}">`,
		`<title>${Pm(e.title)}</title>`,
		`<rect width="${t}" height="${n}" fill="${J.ground}"/>`,
		...e.marks.map(Lm),
		"</svg>",
		""
	].join("\n");
}
var Im = (e) => String(Math.round(e * 100) / 100);
function Lm(e) {
	let t = e.opacity < 1 ? ` opacity="${Im(e.opacity)}"` : "";
	switch (e.kind) {
		case "line": return `<path d="${Rm(e.points)}" fill="none" stroke="${e.stroke}" stroke-width="${Im(e.width)}"${t}/>`;
		case "area": return `<polygon points="${e.points.map(Im).join(" ")}" fill="${e.fill}"${t}/>`;
		case "rect": {
			let { x: n, y: r, w: i, h: a, r: o, fill: s, stroke: c } = e;
			return `<rect ${`x="${Im(n)}" y="${Im(r)}" width="${Im(i)}" height="${Im(a)}" rx="${Im(o)}"`} fill="${s}" stroke="${c}" stroke-width="0.9"${t}/>`;
		}
		case "text": {
			let { x: n, y: r, size: i, anchor: a, fill: o } = e, s = e.isBold ? " font-weight=\"bold\"" : "", c = e.isUpright ? ` transform="rotate(-90 ${Im(n)} ${Im(r)})"` : "";
			return `<text x="${Im(n)}" y="${Im(r)}" font-size="${i}" text-anchor="${a}" dominant-baseline="central" fill="${o}" xml:space="preserve"${s}${c}${t}>${Pm(e.text)}</text>`;
		}
	}
}
function Rm(e) {
	let [t, n, ...r] = e.map(Im);
	return `M${t} ${n}${r.length > 2 ? "C" : "L"}${r.join(" ")}`;
}
// src/graph/table.ts
var zm = (e) => e === void 0 || Number.isNaN(e) ? null : e;
function Bm({ circuit: e, behaviour: t, diagram: n, effects: r, shown: i, look: { notes: a } }) {
	return n.cells.flatMap((o, s) => o.node < 0 || !i.cells[s] ? [] : [{
		node: o.key,
		site: o.site,
		index: o.index,
		head: o.head < 0 ? null : o.head,
		name: rn(a, o.key),
		mean: n.nodes[o.node].mean,
		effect_in_circuit: zm(r?.cells[s]),
		effect_in_model: zm(t?.nodes[G(e, o.key)]?.effect_in_model),
		groups: Vm(a, o.key),
		is_pinned: a.pins.includes(o.key)
	}]);
}
function Vm(e, t) {
	return e.groups.filter((e) => e.nodes.includes(t)).map((e) => e.name);
}
function Hm(e) {
	let { diagram: t, effects: n, shown: r } = e, { links: i, cells: a } = t, o = [];
	return i.edge.forEach((e, t) => {
		if (e < 0 || !r.links[t]) return;
		let [s, c] = [a[i.source[t]].key, a[i.target[t]].key];
		o.push({
			kind: "edge",
			source: s,
			target: c,
			weight: i.weight[t],
			effect: zm(n?.links[t])
		});
	}), [
		...o,
		...Um(e),
		...Wm(e)
	];
}
function Um({ circuit: e, diagram: t, shown: n }) {
	let r = {
		embedding: /* @__PURE__ */ new Set(),
		unembedding: /* @__PURE__ */ new Set()
	};
	t.cells.forEach(({ node: e, site: t, index: i }, a) => {
		e < 0 || !n.cells[a] || !an(t) || (r.embedding.add(i), t === "final_resid" && r.unembedding.add(i));
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
function Wm({ diagram: { cells: e, streams: t }, shown: n }) {
	return t.flatMap(({ writes: t, reads: r }) => t.flatMap((t) => r.flatMap((r) => !n.cells[t] || !n.cells[r] || e[t].row >= e[r].row ? [] : [{
		kind: "stream",
		source: e[t].key,
		target: e[r].key,
		weight: null,
		effect: null
	}])));
}
function Gm(e) {
	let { circuit: t, diagram: n, look: r } = e, { weightAtLeast: i, effectAtLeast: a, hiddenLayers: o, hiddenKinds: s, size: c } = r;
	return JSON.stringify({
		format: "gossamer-shown-1",
		circuit: t.card,
		cut: n.isCut ? c : null,
		filters: {
			weight_at_least: i,
			effect_at_least: e.effects === null ? 0 : a,
			hidden_layers: o,
			hidden_sites: s
		},
		nodes: Bm(e),
		edges: Hm(e),
		groups: r.notes.groups
	}, null, 1);
}
function Km(e) {
	return Xm([
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
	], Bm(e).map((e) => [
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
function qm(e) {
	return Xm([
		"kind",
		"source",
		"target",
		"weight",
		"effect"
	], Hm(e).map(({ kind: e, source: t, target: n, weight: r, effect: i }) => [
		e,
		t,
		n,
		r,
		i
	]));
}
var Jm = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u, Ym = "﻿";
function Xm(e, t) {
	let n = (e) => {
		if (e === null) return "";
		if (typeof e == "number") return String(e);
		let t = Jm.test(e) ? `'${e}` : e;
		return /[",\r\n]/.test(t) ? `"${t.replace(/"/g, "\"\"")}"` : t;
	};
	return Ym + [e, ...t].map((e) => `${e.map(n).join(",")}\r\n`).join("");
}
// src/graph/downloads.tsx
function Zm({ store: e, view: t }) {
	let n = vt(null), r = (t, r) => async () => {
		try {
			nh(await r(), `${th(e.circuit.peek().card.name)}${t}`), e.trouble.download.value = null;
		} catch (t) {
			e.trouble.download.value = t instanceof Error ? t.message : String(t);
		} finally {
			n.value = null;
		}
	}, i = (e, t) => new Blob([e], { type: t }), a = () => Qm(e, t), o = t.layout.value !== null;
	return /* @__PURE__ */ z(wm, {
		title: "Download what is shown",
		summary: n.value === null ? "Export" : `Drawing ${Math.floor(100 * n.value)}%`,
		closesOnClick: !0,
		children: [
			[
				"Figure as SVG",
				".svg",
				() => i(Fm(eh(e, t)), "image/svg+xml")
			],
			[
				"Figure as PNG",
				".png",
				() => Am(eh(e, t), (e) => n.value = e)
			],
			[
				"Nodes and edges as JSON",
				".json",
				() => i(Gm(a()), "application/json")
			],
			[
				"Nodes as CSV",
				"-nodes.csv",
				() => i(Km(a()), "text/csv")
			],
			[
				"Edges as CSV",
				"-edges.csv",
				() => i(qm(a()), "text/csv")
			]
		].map(([e, t, i]) => /* @__PURE__ */ z("button", {
			type: "button",
			disabled: !o || n.value !== null,
			onClick: () => void r(t, i)(),
			children: e
		}, e))
	});
}
function Qm(e, t) {
	return {
		circuit: e.circuit.peek(),
		diagram: t.diagram.peek(),
		effects: t.effects.peek(),
		behaviour: e.behaviour.peek(),
		shown: t.shown.peek(),
		look: e.look.peek()
	};
}
function $m(...e) {
	let t = Math.min(...e.filter((e) => e > 0), 1), n = Math.min(6, Math.max(3, Math.ceil(-Math.log10(t))));
	return e.map((e) => e.toFixed(n));
}
function eh(e, t) {
	let { card: n } = e.circuit.peek(), { notes: r, size: i } = e.look.peek(), a = t.diagram.peek(), o = t.shown.peek(), [s, c] = $m(n.loss, n.full_loss), l = `loss ${s} nats a prompt (whole model ${c})`, { cuts: u } = e.circuit.peek(), d = i !== null && u ? `the cut at ${i} nodes of the ranking, ${ia(u, i)}` : "", f = a.isCut ? d : l, p = {
		title: n.task,
		subtitle: `${Rp(o)} · ${f}`,
		notes: a.notes
	};
	return Kp(np(a, t.layout.peek(), o), t.lit.peek(), r, p);
}
function th(e) {
	return e.replace(/[^\w.-]+/g, "_").slice(0, 80) || "circuit";
}
function nh(e, t) {
	let n = document.createElement("a");
	n.href = URL.createObjectURL(e), n.download = t, n.click(), setTimeout(() => URL.revokeObjectURL(n.href), 6e4);
}
// src/graph/filters.tsx
function rh({ store: e, view: t }) {
	let { hiddenLayers: n, hiddenKinds: r } = e.look.value, i = t.diagram.value?.rows ?? [], a = new Set(i.filter(({ kinds: e }) => e.length && e[0] !== "final_resid").map((e) => e.layer)), o = new Set(i.flatMap((e) => e.kinds)), s = n.length + r.length;
	return /* @__PURE__ */ z(wm, {
		title: "Layers, sites and groups",
		summary: s ? `Filter · ${s}` : "Filter",
		children: [
			/* @__PURE__ */ z(ih, {
				title: "Layers",
				all: [...a],
				hidden: n,
				name: (e) => `layer ${e}`,
				hide: (t) => e.change({ hiddenLayers: t })
			}),
			/* @__PURE__ */ z(ih, {
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
			/* @__PURE__ */ z(ah, {
				store: e,
				view: t
			})
		]
	});
}
function ih({ title: e, all: t, hidden: n, name: r, hide: i }) {
	let a = (e) => i(n.includes(e) ? n.filter((t) => t !== e) : [...n, e]);
	return /* @__PURE__ */ z("fieldset", { children: [/* @__PURE__ */ z("legend", { children: e }), t.map((e) => /* @__PURE__ */ z("label", { children: [/* @__PURE__ */ z("input", {
		type: "checkbox",
		checked: !n.includes(e),
		onChange: () => a(e)
	}), r(e)] }, e))] });
}
function ah({ store: e, view: t }) {
	let { notes: n } = e.look.value;
	return n.groups.length === 0 ? null : /* @__PURE__ */ z("fieldset", { children: [/* @__PURE__ */ z("legend", { children: "Groups" }), n.groups.map((r) => /* @__PURE__ */ z("div", {
		class: "graph-group",
		children: [/* @__PURE__ */ z("button", {
			type: "button",
			class: "plain",
			title: "Pick its nodes",
			onClick: () => t.picked.value = r.nodes,
			children: [
				K(r.name, 28),
				" ",
				/* @__PURE__ */ z("small", { children: r.nodes.length })
			]
		}), /* @__PURE__ */ z("button", {
			type: "button",
			"aria-label": `Remove the group ${K(r.name, 28)}`,
			title: "Remove the group",
			onClick: () => e.change({ notes: qn(n, r.name) }),
			children: "×"
		})]
	}, r.name))] });
}
// src/graph/search.ts
var oh = [
	"attn.act_in",
	"attn.q",
	"attn.k",
	"attn.v",
	"attn.resid_delta",
	"mlp.act_in",
	"mlp.post_act",
	"mlp.resid_delta"
], sh = {
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
function ch(e) {
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
	let [, i = t, a] = /^(.*?)(?:\s*:\s*|\s+|\s*\[\s*)(\d+)\s*\]?$/.exec(t) ?? [], o = lh(i);
	return o ? {
		by: "site",
		...o,
		index: a === void 0 ? null : Number(a)
	} : {
		by: "text",
		text: e
	};
}
function lh(e) {
	if (e === "final_resid" || e === "ln_final.hook_normalized") return {
		layer: null,
		kind: "final_resid"
	};
	let [, t, n = ""] = /^(?:(?:blocks\.)?(\d+)\.)?(.+)$/.exec(e) ?? [], r = Object.hasOwn(sh, n) ? sh[n] : n;
	return oh.includes(r) ? {
		layer: t === void 0 ? null : Number(t),
		kind: r
	} : null;
}
function uh(e, t) {
	let n = ch(e);
	if (n.by === "nothing") return [];
	let r = [];
	if (n.by === "site" || n.by === "head") for (let e of t.keys) fh(e, n, t.circuit.d_head) && r.push({
		key: e,
		why: dh(n)
	});
	n.by === "text" && r.push(...mh(n.text, t));
	let i = n.by === "text" ? n.text : e.trim();
	(n.by === "text" || /^\d+$/.test(i)) && (n.by !== "text" && r.push(...mh(i, t)), r.push(...hh(i, t)));
	let a = /* @__PURE__ */ new Set();
	return r.filter(({ key: e }) => !a.has(e) && a.add(e));
}
function dh(e) {
	return e.by === "head" ? `head ${e.head}` : e.index === null ? e.kind ?? `layer ${e.layer}` : `index ${e.index}`;
}
function fh(e, t, n) {
	let [r, i] = nn(e), a = /^\d+(?=\.)/.exec(r)?.[0], o = a === void 0 ? r : r.slice(a.length + 1);
	return t.layer !== null && a !== String(t.layer) ? !1 : t.by === "head" ? /^attn\.[qkv]$/.test(o) && Math.floor(i / n) === t.head : (t.kind === null || o === t.kind) && (t.index === null || i === t.index);
}
var ph = (e, t) => e.toLowerCase().includes(t.toLowerCase());
function mh(e, { notes: t, keys: n }) {
	let r = e.trim(), i = [];
	for (let e of n) ph(rn(t, e) ?? "", r) ? i.push({
		key: e,
		why: "name"
	}) : r.length > 2 && ph(e, r) && i.push({
		key: e,
		why: "site"
	});
	let a = new Set(n);
	for (let e of t.groups) ph(e.name, r) && i.push(...e.nodes.filter((e) => a.has(e)).map((t) => ({
		key: t,
		why: `group ${e.name}`
	})));
	return i;
}
function hh(e, { circuit: t, behaviour: n, keys: r }) {
	let i = n ? {
		...n.texts,
		...t.texts
	} : t.texts, a = /* @__PURE__ */ new Map();
	for (let [t, n] of Object.entries(i)) {
		let r = hn(vn(Number(t), i));
		(ph(n, e) || ph(r, e)) && a.set(Number(t), r);
	}
	if (!a.size) return [];
	let o = (t) => Number([i[t]?.trim(), a.get(t)].includes(e.trim())), s = [], c = (e, t, n) => {
		let i = /* @__PURE__ */ new Map();
		for (let e of r) {
			let [t, r] = nn(e);
			n(t) && i.set(r, [...i.get(r) ?? [], e]);
		}
		e.token.forEach((n, r) => {
			let c = a.get(n);
			if (c === void 0) return;
			let l = e.weight[r], u = `${t} ${c} (${Rt(l)})`;
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
	return c(gh(t.embedding, n?.embedding), "reads", an), c(gh(t.unembedding, n?.unembedding), "writes", (e) => e === "final_resid"), s.sort((e, t) => t.isWhole - e.isWhole || t.weight - e.weight), [...s.map(({ hit: e }) => e), ..._h(a, t, n, new Set(r))];
}
function gh(e, t) {
	return t ? {
		token: [...e.token, ...t.flatMap(({ tokens: e }) => e)],
		channel: [...e.channel, ...t.flatMap(({ channel: e, tokens: t }) => t.map(() => e))],
		weight: [...e.weight, ...t.flatMap(({ weights: e }) => e)]
	} : e;
}
function _h(e, t, n, r) {
	let i = [], a = [];
	return n?.nodes.forEach((n, o) => {
		let s = $t(t, t.nodes[o]);
		if (!r.has(s)) return;
		let c = Math.min(...n.bands.map((e) => e.percent)), l = n.bands.filter((e) => e.side === "top" && e.percent === c).flatMap((e) => e.samples), u = l.find((t) => e.has(t.tokens[t.at])), d = l.flatMap((e) => e.tokens).find((t) => e.has(t));
		u ? i.push({
			key: s,
			why: `strongest at ${e.get(u.tokens[u.at])}`
		}) : d !== void 0 && a.push({
			key: s,
			why: `top samples hold ${e.get(d)}`
		});
	}), [...i, ...a];
}
// src/graph/searchbox.tsx
var vh = 100;
function yh({ store: e, view: t }) {
	let n = vt(""), r = vt(!1), i = vt(0), a = De(null), o = yt(() => {
		let r = e.circuit.value, i = t.diagram.value;
		if (!r || !i || !n.value) return [];
		let a = i.cells.filter((e) => e.node >= 0).map((e) => e.key);
		return uh(n.value, {
			circuit: r,
			behaviour: e.behaviour.value,
			notes: e.look.value.notes,
			keys: a
		});
	}), s = o.value.slice(0, vh), c = r.value && n.value !== "";
	I(() => {
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
	};
	return /* @__PURE__ */ z("div", {
		class: "graph-search",
		ref: a,
		children: [/* @__PURE__ */ z("input", {
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
			onKeyDown: (e) => {
				if (e.key === "ArrowDown" || e.key === "ArrowUp") {
					let t = e.key === "ArrowDown" ? 1 : -1;
					r.value = !0, i.value = Math.max(0, Math.min(s.length - 1, i.value + t)), a.current?.querySelector(`#graph-hit-${i.value}`)?.scrollIntoView({ block: "nearest" });
				} else if (e.key === "Enter") l(s[i.value]);
				else if (e.key === "Escape") c || (n.value = ""), r.value = !1;
				else return;
				e.preventDefault(), e.stopPropagation();
			}
		}), /* @__PURE__ */ z("div", {
			class: "graph-hits",
			hidden: !c,
			children: [/* @__PURE__ */ z(xh, {
				store: e,
				hits: c ? s : [],
				at: i.value,
				jump: l
			}), /* @__PURE__ */ z("p", {
				role: "status",
				children: c && bh(s.length, o.value.length)
			})]
		})]
	});
}
function bh(e, t) {
	return t === 0 ? "No node fits." : t > e ? `The first ${e} of ${H(t, "node")}` : H(t, "node");
}
function xh({ store: e, hits: t, at: n, jump: r }) {
	let { notes: i } = e.look.value;
	return /* @__PURE__ */ z("ul", {
		id: "graph-hits",
		role: "listbox",
		"aria-label": "Nodes found",
		children: t.map((t, a) => /* @__PURE__ */ z("li", {
			id: `graph-hit-${a}`,
			role: "option",
			"aria-selected": a === n,
			onPointerEnter: () => e.hovered.value = t.key,
			onPointerLeave: () => e.hovered.value = null,
			onClick: () => r(t),
			children: [
				/* @__PURE__ */ z("span", { children: Mp(i, t.key) }),
				" ",
				/* @__PURE__ */ z("small", { children: K(t.why, 40) })
			]
		}, t.key))
	});
}
// src/graph/thresholds.tsx
var Sh = 200;
function Ch(e, t) {
	return e >= Sh ? t : t * (e / Sh) ** 2;
}
function wh(e, t) {
	return t > 0 ? Math.round(Sh * Math.sqrt(Math.min(1, e / t))) : 0;
}
function Th({ store: e, view: t }) {
	let n = yt(() => Cr(t.diagram.value?.edges.weight ?? [])), r = yt(() => {
		let e = t.effects.value;
		return e ? Cr(e.cells) : null;
	}), { weightAtLeast: i, effectAtLeast: a } = e.look.value;
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z(Eh, {
		name: "|weight|",
		title: "Hide edges with a smaller |weight|; tokens' weights stay",
		value: i,
		largest: n.value,
		onMove: (t) => e.change({ weightAtLeast: t }, "weight"),
		onLetGo: () => e.endStroke()
	}), r.value !== null && /* @__PURE__ */ z(Eh, {
		name: "node effect",
		title: "Hide nodes whose ablation changes the circuit's loss by less, in nats a prompt, with their edges and what only they read; edges' own effects hide nothing",
		value: a,
		largest: r.value,
		onMove: (t) => e.change({ effectAtLeast: t }, "effect"),
		onLetGo: () => e.endStroke()
	})] });
}
function Eh(e) {
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
				max: Sh,
				step: 1,
				value: wh(r, i),
				disabled: !i,
				"aria-valuetext": `at least ${Bt(r)}`,
				onInput: (e) => a(Ch(Number(e.currentTarget.value), i)),
				onChange: o
			}),
			/* @__PURE__ */ z(Oh, {
				name: t,
				value: r,
				isOff: !i,
				onType: a,
				onEnd: o
			})
		]
	});
}
function Dh(e) {
	let t = e.trim().replace(",", ".").replace("−", "-"), n = Number(t);
	return t && Number.isFinite(n) && n >= 0 ? n : null;
}
function Oh(e) {
	let { name: t, value: n, isOff: r, onType: i, onEnd: a } = e, o = (e) => {
		let t = Dh(e.value);
		t !== null && e.value !== Bt(n) && i(t), e.value = Bt(t ?? n), a();
	};
	return /* @__PURE__ */ z("input", {
		class: "graph-typed",
		inputMode: "decimal",
		autocomplete: "off",
		"aria-label": `${t} at least`,
		title: B(n),
		disabled: r,
		value: Bt(n),
		onFocus: (e) => e.currentTarget.select(),
		onChange: (e) => o(e.currentTarget)
	});
}
// src/graph/toolbar.tsx
function kh({ store: e, view: t }) {
	return /* @__PURE__ */ z("div", {
		class: "graph-tools",
		role: "toolbar",
		"aria-label": "Graph",
		children: [
			/* @__PURE__ */ z(yh, {
				store: e,
				view: t
			}),
			/* @__PURE__ */ z(Th, {
				store: e,
				view: t
			}),
			/* @__PURE__ */ z(oa, { store: e }),
			/* @__PURE__ */ z(rh, {
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
			/* @__PURE__ */ z(Zm, {
				store: e,
				view: t
			})
		]
	});
}
function Ah({ view: e }) {
	return /* @__PURE__ */ z("span", {
		class: "graph-buttons graph-zoom",
		role: "group",
		"aria-label": "Zoom",
		children: [
			/* @__PURE__ */ z("button", {
				type: "button",
				title: "Smaller (−)",
				"aria-label": "Zoom out",
				onClick: () => jh(e, 1 / 1.3),
				children: "−"
			}),
			/* @__PURE__ */ z("button", {
				type: "button",
				class: "graph-scale",
				title: "Show everything (0)",
				onClick: () => e.command.value = { do: "fit" },
				children: Mh(e.zoom.value)
			}),
			/* @__PURE__ */ z("button", {
				type: "button",
				title: "Larger (+)",
				"aria-label": "Zoom in",
				onClick: () => jh(e, 1.3),
				children: "+"
			})
		]
	});
}
function jh(e, t) {
	e.command.value = {
		do: "zoom",
		by: t
	};
}
function Mh(e) {
	return `${e < .1 ? (100 * e).toFixed(1) : Math.round(100 * e)}%`;
}
// src/graph/graph.tsx
var Nh = {
	ArrowUp: "up",
	ArrowDown: "down",
	ArrowLeft: "left",
	ArrowRight: "right"
}, Ph = "Arrow keys go from node to node, Enter selects a node or lists what a token is connected with, Shift+Enter picks several for a group, P pins a node so that its paths stay lit, N names, Escape clears, plus and minus zoom, 0 shows everything, slash searches.";
function Fh({ store: e, view: t }) {
	let n = De(null), r = vt(null), i = vt(""), a = yt(() => {
		let { diagram: e, layout: n, shown: r } = {
			diagram: t.diagram.value,
			layout: t.layout.value,
			shown: t.shown.value
		};
		return e && n && r ? np(e, n, r) : null;
	}), o = yt(() => {
		let n = e.circuit.value, [r, i] = [t.diagram.value, t.shown.value];
		return n && r && i ? {
			circuit: n,
			diagram: r,
			shown: i,
			effects: t.effects.value,
			notes: e.look.value.notes
		} : null;
	}), s = Rh(n, e, t, a, r), c = (n) => {
		let r = n === null ? null : t.diagram.peek().cells[n];
		t.pointed.value = r?.key ?? null, e.hovered.value = r && r.node >= 0 ? r.key : null;
	}, l = (e) => {
		let t = a.peek();
		if (!t || !s.current || e.buttons) return;
		let [n, i] = s.current.toWorld(e.offsetX, e.offsetY), o = pm(t, n, i, 3 / s.current.scale);
		c(o);
		let l = o === null ? mm(t, n, i, 5 / s.current.scale) : null;
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
		Ih(e, t, pm(r, i, o, 3 / s.current.scale), n.shiftKey);
	}, f = (n) => {
		let l = a.peek();
		if (!l || n.ctrlKey || n.metaKey || n.altKey) return;
		let u = t.find(t.pointed.peek()) ?? t.find(e.selected.peek()), d = Nh[n.key];
		if (d) {
			let e = u === null || Number.isNaN(l.layout.y[u]) ? vm(l) : gm(l, u, d);
			e !== null && (c(e), r.value = null, s.current?.show(e, !1), o.peek() && (i.value = Lp(e, o.peek())));
		} else if (n.key === "Enter" || n.key === " ") Ih(e, t, u, n.shiftKey), t.held.peek() !== null && u !== null && o.peek() && (i.value = `${Lp(u, o.peek())} All that it is connected with is listed: Tab goes there.`);
		else if (n.key === "p") Lh(e, t, u);
		else if (n.key === "Escape") c(null), t.picked.value = [], Ih(e, t, null, !1);
		else return;
		n.preventDefault(), n.stopPropagation();
	}, p = yt(() => {
		let e = r.value, n = o.value;
		if (!e || !n) return null;
		if (e.link !== null) return e.link < n.diagram.links.source.length ? Fp(e.link, n) : null;
		let i = t.find(t.pointed.value);
		return i === null ? null : Np(i, n);
	});
	return /* @__PURE__ */ z("section", {
		class: "graph",
		"aria-label": "circuit",
		children: [/* @__PURE__ */ z("div", {
			class: "graph-canvas",
			children: [
				/* @__PURE__ */ z("canvas", {
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
				/* @__PURE__ */ z("p", {
					id: "graph-help",
					class: "sr-only",
					children: Ph
				}),
				/* @__PURE__ */ z("p", {
					class: "sr-only",
					"aria-live": "polite",
					children: i
				}),
				/* @__PURE__ */ z(Bh, {
					view: t,
					store: e
				}),
				t.drawn.value && /* @__PURE__ */ z("p", {
					class: "graph-drawn",
					children: t.drawn.value
				}),
				/* @__PURE__ */ z(fa, { store: e }),
				/* @__PURE__ */ z(um, {
					store: e,
					view: t,
					close: () => {
						t.held.value = null, n.current?.focus();
					}
				}),
				/* @__PURE__ */ z(Hh, {
					facts: p.value,
					pointer: r,
					box: n.current
				})
			]
		}), /* @__PURE__ */ z("footer", {
			class: "graph-foot",
			children: [
				/* @__PURE__ */ z("div", {
					class: "graph-bench",
					children: [/* @__PURE__ */ z(xm, {
						store: e,
						view: t
					}), /* @__PURE__ */ z(Ah, { view: t })]
				}),
				/* @__PURE__ */ z(ym, { view: t }),
				/* @__PURE__ */ z(Vh, { view: t })
			]
		})]
	});
}
function Ih(e, t, n, r) {
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
function Lh(e, t, n) {
	let r = n === null ? null : t.diagram.peek().cells[n];
	if (!r || r.node < 0) return;
	let { notes: i } = e.look.peek();
	e.change({ notes: Wn(i, r.key) });
}
function Rh(e, t, n, r, i) {
	let a = De(null), o = vt(!1);
	I(() => {
		let t = e.current, i = new Ap(t, Bd(t), (e, t) => {
			n.zoom.value = e, n.drawn.value = t < 1 ? `drawing edges: ${Math.floor(100 * t)}%` : zh(r.value, e);
		});
		a.current = i, o.value = !0;
		let s = () => {
			let { clientWidth: e, clientHeight: n } = t.parentElement;
			i.resize(e, n, window.devicePixelRatio || 1);
		}, c = () => i.setPalette(Bd(t)), l = new ResizeObserver(s);
		l.observe(t.parentElement);
		let u = zr(c);
		return s(), () => {
			l.disconnect(), u(), i.end();
		};
	}, []);
	let s = De(null);
	return Et(() => {
		let e = r.value;
		if (!o.value || !a.current) return;
		let n = {
			circuit: t.circuit.peek(),
			isCut: e?.diagram.isCut ?? !1,
			layout: e?.layout
		}, c = s.current, l = c !== null && c.circuit === n.circuit && c.isCut === n.isCut;
		a.current.setScene(e, l), l && c.layout !== n.layout && a.current.fitIfUnmoved(), e && (s.current = n), i.value = null;
	}), Et(() => {
		let e = n.lit.value;
		o.value && a.current?.setLit(e);
	}), Et(() => {
		let { notes: e, selected: r } = t.look.value, s = (e) => n.find(e), c = (e) => e.flatMap((e) => s(e) ?? []), l = {
			selected: s(r) ?? s(n.held.value),
			pointed: s(n.pointed.value ?? t.hovered.value),
			link: i.value?.link ?? null,
			picked: c(n.picked.value),
			pinned: c(e.pins),
			names: Object.entries(e.names).flatMap(([e, t]) => {
				let n = s(e);
				return n === null || !t ? [] : [{
					name: K(t, 24),
					cell: n
				}];
			}),
			groups: e.groups.map(({ name: e, nodes: t }) => ({
				name: K(e, 28),
				cells: c(t)
			}))
		};
		o.value && a.current?.setMarks(l);
	}), Et(() => {
		let e = n.command.value;
		if (e && a.current) {
			if (n.command.value = null, e.do === "fit") a.current.fit();
			else if (e.do === "zoom") a.current.zoomBy(e.by);
			else {
				let t = n.find(e.key);
				t !== null && a.current.show(t, !0);
			}
		}
	}), Et(() => {
		let e = n.find(t.selected.value);
		e !== null && r.value && o.value && a.current?.show(e, !1);
	}), a;
}
function zh(e, t) {
	let n = e?.diagram.cells.length ?? 0;
	return n && 11 * t < 5.2 ? `${H(n, "label")} not drawn below ${Math.ceil(100 * Zf / 11)}%` : "";
}
function Bh({ view: e, store: t }) {
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
function Vh({ view: e }) {
	let t = e.shown.value, n = e.diagram.value?.notes ?? [];
	return /* @__PURE__ */ z("p", {
		class: "graph-status",
		children: [t && /* @__PURE__ */ z("span", {
			role: "status",
			children: Rp(t)
		}), n.map((e) => /* @__PURE__ */ z("span", { children: e }, e))]
	});
}
function Hh({ facts: e, pointer: t, box: n }) {
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
// src/graph/layout.worker.ts?worker&inline
var Uh = "(function(){let e=.001,t=e=>[e.columns,...e.rows];function n(e){let n=t(e),r=n.reduce((e,t)=>e+t.length,0),s=e.gaps.reduce((e,t)=>e+t.column.length,0),l=y(1),u=n.map(g),d=a(u,e),f=Math.max(1,Math.min(24,Math.floor(2500/Math.max(1,r)))),p=Math.max(2,Math.min(16,Math.floor(5e5/Math.max(1,s))));for(let t=0;t<f&&d[0]>0;t++){let r=n.map(g);if(t){let e=Float64Array.from(r[0],l);r[0]=c(e,new Float64Array(e.length).fill(1),_(e),n[0])}let s=[1/0,1/0];for(let t=0;t<p;t++){for(let t=1;t<=n.length;t++)o(r,e,n,t%n.length);let t=a(r,e);if(i(t,d)&&(u=r.map(e=>e.slice()),d=t),!i(t,s))break;s=t}}return u.map(_)}function r(e,n,r,i){let a=t(e),o=a.map((e,t)=>c(new Float64Array(e.length),v(e.length),n[t],e)),u=e.gaps.reduce((e,t)=>e+t.column.length,0),d=Math.max(12,Math.min(40,Math.floor(3e6/Math.max(1,u))));for(let t=0;t<d;t++)for(let t=1;t<=a.length;t++){let r=t%a.length,{wish:i,weight:l}=s(o,e,r);o[r]=c(i,l,n[r],a[r])}return r.forEach((t,r)=>{let u=Float64Array.from(t,e=>o[0][e]).sort();if(!u.length)return;let{weight:d}=s(o,e,r+1);for(let e=0;e<4;e++){let e=o[r+1].map((e,t)=>i[r][t]?l(e,a[r+1][t]/2,u):e);o[r+1]=c(e,d,n[r+1],a[r+1])}}),o}let i=(e,t)=>e[0]<t[0]||e[0]===t[0]&&e[1]<t[1];function a(e,t){let n=0,r=0;for(let i of t.gaps){let[t,a]=d(e,i);n+=m(t,a);for(let e=0;e<t.length;e++)r+=Math.abs(t[e]-a[e])}return[n,Math.round(r*1e4)/1e4]}function o(t,n,r,i){let{wish:a,weight:o}=s(t,n,i),l=a.map((n,r)=>o[r]>e?n:t[i][r]),u=_(l),d=o.reduce((e,t)=>e+t,0);u.length*d<=4e5&&p(u,f(t,n,i)),t[i]=c(l,o,u,r[i])}function s(t,n,r){let i=new Float64Array(t[r].length),a=new Float64Array(i.length).fill(e);for(let{row:e,column:o,block:s,offset:c}of n.gaps){if(r!==0&&r!==e+1)continue;let n=r===0?o:s,l=r===0?t[e+1]:t[0],u=r===0?s:o,d=r===0?1:-1;for(let e=0;e<n.length;e++){let t=n[e];i[t]=i[t]+l[u[e]]+d*c[e],a[t]=a[t]+1}}for(let e=0;e<i.length;e++)i[e]=i[e]/a[e];return{wish:i,weight:a}}function c(e,t,n,r){let i=n.length,a=new Float64Array(i),o=new Float64Array(i),s=new Float64Array(i),c=new Int32Array(i),l=0,u=0;for(let d=0;d<i;d++){let i=n[d];a[d]=l+r[i]/2,l+=r[i];let f=e[i]-a[d],p=t[i],m=1;for(;u&&o[u-1]>=f;){u--;let e=s[u]+p;f=(o[u]*s[u]+f*p)/e,p=e,m+=c[u]}o[u]=f,s[u]=p,c[u++]=m}let d=new Float64Array(i);for(let e=0,t=0;e<u;e++)for(let r=t+c[e];t<r;t++)d[n[t]]=o[e]+a[t];return d}function l(e,t,n){let r=u(n,e),i=n[Math.min(r,n.length-1)];return r>0&&e-n[r-1]<=Math.abs(i-e)&&(i=n[r-1]),Math.abs(e-i)>=t?e:e<i-1e-6?i-t:i+t}function u(e,t){let n=0,r=e.length;for(;n<r;){let i=n+r>>1;e[i]<t?n=i+1:r=i}return n}function d(e,t){let n=t.column.length,r=new Float64Array(n),i=new Float64Array(n);for(let a=0;a<n;a++)r[a]=e[0][t.column[a]],i[a]=e[t.row+1][t.block[a]]+t.offset[a];return[r,i]}function f(e,t,n){let r=e[n].length,i=new Float64Array(r*r);for(let a of t.gaps){if(n!==0&&n!==a.row+1)continue;let[t,o]=d(e,a),s=n===0?a.column:a.block,c=n===0?o:t,l=_(c),u=new Float64Array(r);for(let e=0;e<l.length;){let t=e;for(;t<l.length&&c[l[t]]===c[l[e]];)t++;for(let n=e;n<t;n++){let e=s[l[n]];for(let t=0;t<r;t++)i[e*r+t]=i[e*r+t]+u[t]}for(let n=e;n<t;n++)u[s[l[n]]]++;e=t}}return i}function p(e,t){let n=e.length;for(let r=!0;r;){r=!1;for(let i=0;i+1<n;i++){let a=e[i],o=e[i+1];t[a*n+o]<=t[o*n+a]||(e[i]=o,e[i+1]=a,r=!0)}}}function m(e,t){let n=h(e),r=h(t),i=r.length,a=e.map((e,a)=>u(n,e)*i+u(r,t[a])).sort(),o=new Int32Array(i+1),s=0;return a.forEach((e,t)=>{let n=e%i+1,r=0;for(let e=n;e>0;e-=e&-e)r+=o[e];s+=t-r;for(let e=n;e<=i;e+=e&-e)o[e]++}),s}function h(e){return Float64Array.from(new Set(e)).sort()}function g(e){let t=-e.reduce((e,t)=>e+t,0)/2;return e.map(e=>(t+=e,t-e/2))}function _(e){return Int32Array.from(e,(e,t)=>t).sort((t,n)=>e[t]-e[n]||t-n)}let v=e=>new Float64Array(e).fill(1);function y(e){let t=e;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,1|t);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/4294967296}}function b(e,t){let n=0;for(let t of e)n+=(t.codePointAt(0)??0)>11903?1.7:1;return n*.62*t}let x={size:11,isUpright:!1,margin:8,columnMargin:20},S={size:10,isUpright:!0,margin:4,columnMargin:8},C=1250;function w(e){let t=E(e),i=D(e,t.length),a=e.rows.map(t=>t.isOfColumns?i:O(e,t)),o=new Map(t.map((e,t)=>[e,t])),{problem:s,blocks:c}=j(e,a,o),l=c.map(e=>e.map(e=>e.cells.length===1)),u=r(s,n(s),N(e,o),l),d=0,f=0,p=[s.columns,...s.rows];u.forEach((e,t)=>e.forEach((e,n)=>{d=Math.min(d,e-p[t][n]/2),f=Math.max(f,e+p[t][n]/2)}));let m=e.cells.length,h={width:f-d,x:new Float64Array(m),w:new Float64Array(m),h:new Float64Array(m),isUpright:a.map(e=>e.isUpright),heads:[]};return e.cells.forEach((t,n)=>{let[r,i]=T(t.text,a[t.row]);h.w[n]=r,h.h[n]=i,e.rows[t.row].isOfColumns&&(h.x[n]=u[0][o.get(t.index)]-d)}),c.forEach((e,t)=>e.forEach((e,n)=>{let r=u[t+1][n]-d;if(e.cells.forEach((t,n)=>h.x[t]=r+e.offsets[n]),e.head<0)return;let i=e.captions.map(e=>({...e,x:r+e.x}));h.heads.push({row:t,head:e.head,x:r,width:e.width-14,captions:i})})),h}function T(e,t){let n=Math.max(24,Math.round(b(e,t.size))+12),r=t.size+9;return t.isUpright?[r,n]:[n,r]}function E(e){let t=/* @__PURE__ */ new Set;for(let n of e.rows)if(n.isOfColumns)for(let r of n.cells)t.add(e.cells[r].index);return[...t].sort((e,t)=>e-t)}function D(e,t){let n=0;for(let t of e.rows)if(t.isOfColumns)for(let r of t.cells)n=Math.max(n,T(e.cells[r].text,x)[0]);return t*(n+x.columnMargin)<=C?x:S}function O(e,t){return k(e,t,x).reduce((e,t)=>e+t.width,0)<=C?x:S}function k(e,t,n){let r=t=>e.cells[t];if(r(t.cells[0]).kind!==`attention`)return t.cells.map(e=>{let t=T(r(e).text,n)[0]+n.margin;return{cells:[e],offsets:[0],width:t,head:-1,captions:[]}});let i=/* @__PURE__ */ new Map;for(let e of t.cells){let{head:t}=r(e);i.has(t)||i.set(t,[]),i.get(t).push(e)}return[...i].sort(([e],[t])=>e-t).map(([e,t])=>A(e,t,r,n))}function A(e,t,n,r){let i=15,a=e=>{let t=i+e/2;return i+=e+r.margin,t},o=[],s=(e,t)=>o.push({x:a(r.isUpright?r.size+4:b(e,r.size)),text:e,site:t});s(`head ${e}`,``);let c=t.map((e,o)=>{let c=n(e);return(o===0||n(t[o-1]).site!==c.site)&&(i+=r.margin/2,s(c.site.slice(-1),c.site)),a(T(c.text,r)[0])}),l=i-r.margin+8+7;return{cells:t,offsets:c.map(e=>e-l/2),width:l,head:e,captions:o.map(e=>({...e,x:e.x-l/2}))}}function j(e,t,n){let{cells:r,rows:i}=e,a=new Float64Array(n.size),o=i.map((n,r)=>n.isOfColumns?[]:k(e,n,t[r])),s=new Int32Array(r.length),c=new Float64Array(r.length);r.forEach(e=>{if(!i[e.row].isOfColumns)return;let r=n.get(e.index),o=t[e.row];a[r]=Math.max(a[r],T(e.text,o)[0]+o.columnMargin)});for(let e of o)e.forEach((e,t)=>e.cells.forEach((n,r)=>{s[n]=t,c[n]=e.offsets[r]}));let l=M(e,n,s,c);return{problem:{columns:a,rows:o.map(e=>Float64Array.from(e,e=>e.width)),gaps:l},blocks:o}}function M(e,t,n,r){let{cells:i,rows:a,links:o}=e,s=Int32Array.from(i,e=>a[e.row].isOfColumns?t.get(e.index):-1),c=Int32Array.from(i,e=>e.row),l=new Int32Array(2*a.length),{source:u,target:d}=o,f=e=>s[u[e]]>=0?2*c[d[e]]:2*c[u[e]]+1;for(let e=0;e<u.length;e++)l[f(e)]++;let p=Array.from(l,(e,t)=>({row:t>>1,column:new Int32Array(e),block:new Int32Array(e),offset:new Float64Array(e)}));l.fill(0);for(let e=0;e<u.length;e++){let t=f(e),[i,a]=t%2?[d[e],u[e]]:[u[e],d[e]],{column:o,block:c,offset:m}=p[t],h=l[t]++;o[h]=s[i],c[h]=n[a],m[h]=r[a]}return p.filter(e=>e.column.length)}function N(e,t){let n=e.rows.map(()=>[]);for(let{channel:r,writes:i,reads:a}of e.streams){let o=e.cells[i[0]].row,s=e.cells[a.at(-1)].row;for(let e=o+1;e<s;e++)n[e].push(t.get(r))}return n.map(e=>Int32Array.from(e))}self.onmessage=({data:e})=>self.postMessage(w(e))})();", Wh = typeof self < "u" && self.Blob && new Blob(["(self.URL || self.webkitURL).revokeObjectURL(self.location.href);", Uh], { type: "text/javascript;charset=utf-8" });
function Gh(e) {
	let t;
	try {
		if (t = Wh && (self.URL || self.webkitURL).createObjectURL(Wh), !t) throw "";
		let n = new Worker(t, { name: e?.name });
		return n.addEventListener("error", () => {
			(self.URL || self.webkitURL).revokeObjectURL(t);
		}), n;
	} catch {
		return new Worker("data:text/javascript;charset=utf-8," + encodeURIComponent(Uh), { name: e?.name });
	}
}
// src/graph/paths.ts
function Kh(e) {
	let t = e.cells.length, n = new Int32Array(t).fill(-1);
	e.streams.forEach(({ writes: e, reads: t }, r) => {
		for (let t of e) n[t] = r;
		for (let e of t) n[e] = r;
	});
	let r = new Int32Array(t).fill(-1);
	return e.patterns.forEach(({ asks: e, values: t }, n) => [...e, ...t].forEach((e) => r[e] = n)), {
		up: qh(e.links.source, t),
		down: qh(e.links.target, t),
		stream: n,
		pattern: r
	};
}
function qh(e, t) {
	let n = new Int32Array(t + 1);
	for (let t of e) n[t + 1]++;
	for (let e = 0; e < t; e++) n[e + 1] = n[e + 1] + n[e];
	let r = n.slice(), i = new Int32Array(e.length);
	return e.forEach((e, t) => i[r[e]++] = t), {
		start: n,
		list: i
	};
}
function Jh(e, t, n, r) {
	let i = {
		cells: new Uint8Array(e.cells.length),
		links: new Uint8Array(e.links.source.length),
		streams: e.streams.map(() => [1, 0]),
		patterns: new Uint8Array(e.patterns.length)
	};
	for (let a of [!0, !1]) Yh(e, t, n, r, a, i);
	for (let [t, a] of e.meetings) r.includes(t) && n.cells[a] && (i.cells[a] = 1), r.includes(a) && n.cells[t] && (i.cells[t] = 1);
	return i;
}
function Yh(e, t, n, r, i, a) {
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
			let { asks: t, values: o } = e.patterns[s], [c, l] = i ? [t, o] : [o, t];
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
// src/graph/shown.ts
function Xh(e, t, n) {
	if (!t) return null;
	let r = en(e), i = new Map(r.map((e, n) => [e, t.nodes[n]?.effect_in_circuit ?? NaN])), a = /* @__PURE__ */ new Map();
	e.edges.source.forEach((n, i) => a.set(`${r[n]}>${r[e.edges.target[i]]}`, t.edge_effects[i] ?? NaN));
	let { cells: o, links: s } = n;
	return {
		cells: Float64Array.from(o, (e) => e.node < 0 ? NaN : i.get(e.key) ?? NaN),
		links: Float64Array.from(s.edge, (e, t) => e < 0 ? NaN : a.get(`${o[s.source[t]].key}>${o[s.target[t]].key}`) ?? NaN)
	};
}
function Zh(e, t, n) {
	let r = e.cells[n], i = e.rows[r.row];
	if (i.kinds.length === 0) return !0;
	let a = i.kinds.length === 1 ? i.kinds[0] : r.site.slice(r.site.indexOf(".") + 1);
	return !t.hiddenLayers.includes(i.layer) && !t.hiddenKinds.includes(a);
}
function Qh(e, t, n) {
	let { cells: r, links: i } = e, a = new Uint8Array(r.length), o = (e) => e !== void 0 && Math.abs(e) < t.effectAtLeast, s = {
		filtered: 0,
		weakNodes: 0,
		weakEdges: 0,
		endless: 0,
		unread: 0
	};
	for (let i = 0; i < r.length; i++) Zh(e, t, i) ? o(n?.cells[i]) ? s.weakNodes++ : a[i] = 1 : s.filtered++;
	s.unread = $h(e, a);
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
function $h({ cells: e, links: t, streams: n }, r) {
	let i = 0, a = new Map(n.map(({ channel: e, reads: t }) => [e, t]));
	e.forEach((e, t) => {
		let n = e.site === "embedding" ? a.get(e.index) : void 0;
		n && !n.some((e) => r[e]) && (i += eg(r, t));
	});
	let o = /* @__PURE__ */ new Map();
	for (let n = 0; n < t.source.length; n++) if (!(t.edge[n] >= 0)) for (let [i, a] of [[t.source[n], t.target[n]], [t.target[n], t.source[n]]]) e[i].kind === "token" && o.set(i, (o.get(i) ?? 0) + r[a]);
	for (let [e, t] of o) t || (i += eg(r, e));
	return i;
}
function eg(e, t) {
	return e[t] = 0, 1;
}
// src/graph/view.ts
var tg = class {
	store;
	diagram;
	effects;
	shown;
	layout;
	lit;
	cellOf;
	picked = R([]);
	held = R(null);
	pointed = R(null);
	command = R(null);
	zoom = R(1);
	drawn = R("");
	places = R(null);
	stop;
	worker = null;
	constructor(e) {
		this.store = e;
		let t = (t) => nt(() => t(e.look.value)), n = t((e) => e.size), [r, i] = [t((e) => e.hiddenLayers), t((e) => e.hiddenKinds)], [a, o] = [t((e) => e.weightAtLeast), t((e) => e.effectAtLeast)], s = (e, t) => ({
			weightAtLeast: e,
			effectAtLeast: t,
			hiddenLayers: r.value,
			hiddenKinds: i.value
		}), c = nt(() => {
			let t = e.circuit.value;
			return t && {
				circuit: t,
				diagram: On(t, n.value)
			};
		});
		this.diagram = nt(() => {
			let t = this.places.value;
			return t && t.circuit === e.circuit.value ? t.diagram : null;
		}), this.effects = nt(() => {
			let t = e.circuit.value, n = this.diagram.value;
			return t && n && !n.isCut ? Xh(t, e.behaviour.value, n) : null;
		}), this.shown = nt(() => {
			let e = this.diagram.value;
			return e && Qh(e, s(a.value, o.value), this.effects.value);
		}), this.layout = nt(() => {
			let e = this.places.value;
			if (!e || !this.diagram.value) return null;
			let t = s(0, 0);
			return Wf(e.diagram, e.across, (n) => Zh(e.diagram, t, n));
		}), this.cellOf = nt(() => new Map(this.diagram.value?.cells.map((e, t) => [e.key, t]))), this.lit = this.litBy(t(({ notes: e }) => e.pins));
		let l = [this.keepPlacing(c), this.keepPicksOfOneCircuit()];
		this.stop = () => l.forEach((e) => e());
	}
	litBy(e) {
		let t = nt(() => this.diagram.value && Kh(this.diagram.value)), n = nt(() => {
			let t = this.pointed.value ?? this.store.hovered.value, n = [...t === null ? [this.store.selected.value, this.held.value] : [t], ...e.value].flatMap((e) => this.find(e) ?? []);
			return [...new Set(n)].sort((e, t) => e - t).join();
		});
		return nt(() => {
			let e = n.value.split(",").filter(Boolean).map(Number);
			return !e.length || !this.diagram.value || !t.value || !this.shown.value ? null : Jh(this.diagram.value, t.value, this.shown.value, e);
		});
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
			this.worker = new Gh(), this.worker.onmessage = ({ data: e }) => {
				let [a, o] = [t, n];
				t = n = null, o && i(o), a && r(a, e);
			}, this.worker.onerror = () => {
				this.worker = null;
				let e = n ?? t;
				e && r(e, Of(e.diagram));
			};
		} catch {
			this.worker = null;
		}
		return st(() => {
			let a = e.value;
			a && (this.worker ? t ? n = a : i(a) : r(a, Of(a.diagram)));
		});
	}
	keepPicksOfOneCircuit() {
		return st(() => {
			this.store.circuit.value, this.picked.value = [], this.held.value = null, this.pointed.value = null;
		});
	}
};
// src/graph/page.tsx
function ng({ store: e }) {
	let t = e.route.value, n = t.page === "circuit" ? t.id : "";
	return e.circuit.value?.card.id === n ? /* @__PURE__ */ z(rg, { store: e }) : /* @__PURE__ */ z(Mt, {
		store: e,
		id: n
	});
}
function rg({ store: e }) {
	let t = De(null), n = Oe(() => new tg(e), [e]);
	I(() => () => n.end(), [n]);
	let r = De(null);
	return Et(() => {
		let t = e.route.value, n = e.circuit.value;
		if (t.page !== "circuit" || n?.card.id !== t.id) return;
		let i = r.current !== n;
		r.current = n, t.node !== e.look.peek().selected && (i ? e.set({ selected: t.node }) : e.change({ selected: t.node }));
	}), Et(() => {
		let t = e.selected.value, n = e.route.peek();
		n.page === "circuit" && e.circuit.peek()?.card.id === n.id && n.node !== t && e.router.go({
			...n,
			node: t
		}, !0);
	}), I(() => {
		let r = (r) => {
			let i = r.composedPath();
			t.current && (i.includes(t.current) || r.target === document.body && ig(t.current)) && og(r, i[0], e, n, t.current) && r.preventDefault();
		};
		return document.addEventListener("keydown", r), () => document.removeEventListener("keydown", r);
	}, [n]), /* @__PURE__ */ z("div", {
		class: "graph-page",
		ref: t,
		children: [
			/* @__PURE__ */ z("div", {
				class: "graph-head",
				children: [/* @__PURE__ */ z(kh, {
					store: e,
					view: n
				}), /* @__PURE__ */ z(sa, { store: e })]
			}),
			/* @__PURE__ */ z(Fh, {
				store: e,
				view: n
			}),
			/* @__PURE__ */ z("aside", {
				class: "panel",
				children: e.selected.value ? /* @__PURE__ */ z(Yi, { store: e }) : /* @__PURE__ */ z(Xr, { store: e })
			})
		]
	});
}
function ig(e) {
	return e.getRootNode().host?.id === "gossamer";
}
function ag(e) {
	let t = e.querySelector(".graph-name"), n = e.querySelector(".node-name[aria-expanded=false]");
	return t ? t.focus() : n?.click(), t !== null || n !== null;
}
function og(e, t, n, r, i) {
	if (t instanceof HTMLInputElement && t.type !== "range" && t.type !== "checkbox" || t instanceof HTMLTextAreaElement || t instanceof HTMLSelectElement || e.altKey) return !1;
	let a = e.key.toLowerCase();
	if (e.ctrlKey || e.metaKey) {
		if (a === "z") e.shiftKey ? n.redo() : n.undo();
		else if (a === "y") n.redo();
		else return !1;
		return !0;
	}
	if (a === "/") i.querySelector(".graph-search input")?.focus();
	else if (a === "n") return ag(i);
	else if (a === "+" || a === "=") jh(r, 1.3);
	else if (a === "-") jh(r, 1 / 1.3);
	else if (a === "0") r.command.value = { do: "fit" };
	else return !1;
	return !0;
}
// src/many/overlap.ts
function sg(e, t, n) {
	let r = e + t + n;
	return r === 0 ? 1 : e / r;
}
function cg(e, t) {
	return {
		nodes: ug(e, t),
		edges: dg(e, t)
	};
}
function lg(e, t, n) {
	return {
		shared: e,
		left: t,
		right: n,
		jaccard: sg(e.length, t.length, n.length)
	};
}
function ug(e, t) {
	let [n, r] = [new Set(en(e)), new Set(en(t))];
	return lg([...n].filter((e) => r.has(e)), [...n].filter((e) => !r.has(e)), [...r].filter((e) => !n.has(e)));
}
function dg(e, t) {
	let [n, r] = [en(e), en(t)], i = /* @__PURE__ */ new Map();
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
	return lg(c.filter((e) => e.left !== null && e.right !== null), c.filter((e) => e.right === null), c.filter((e) => e.left === null));
}
function fg(e, t) {
	return e.card.model_hash === t.card.model_hash ? e.card.task === t.card.task ? null : "Both are of the same model, for different tasks: what they share does both tasks." : "These circuits belong to different models, by their hashes. A channel's number means the same in both only if they are snapshots of one training run; otherwise what they share below is chance.";
}
function pg(e, t) {
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
	let a = ug(e, t);
	for (let e of [
		"shared",
		"left",
		"right"
	]) for (let t of a[e]) {
		let [r, i] = nn(t);
		n.get(r)?.[e].push(i);
	}
	return [...n.values()].filter((e) => e.shared.length + e.left.length + e.right.length > 0).reverse();
}
// src/remember.ts
function mg({ kept: e }, t, n) {
	return e.has(t) || e.set(t, n()), e.get(t);
}
// src/many/pieces.tsx
function hg({ text: e }) {
	return /* @__PURE__ */ z("span", {
		title: K(e, 400),
		children: K(e, 48)
	});
}
function gg(e, t) {
	let [n, r] = P({
		id: e,
		loaded: { state: "waiting" }
	});
	return I(() => {
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
function _g({ loaded: e, what: t }) {
	return e.state === "failed" ? /* @__PURE__ */ z("p", {
		class: "page-notice",
		role: "alert",
		children: kt(`${t} can't be shown: ${e.why}`)
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
var vg = 6;
function yg(e, t) {
	let n = e.circuit.peek();
	if (n?.card.id === t) return Promise.resolve(n);
	let r = mg(e, "circuits", () => /* @__PURE__ */ new Map()), i = r.get(t) ?? e.source.circuit(t);
	r.delete(t), r.set(t, i), i.catch(() => r.delete(t));
	for (let e of r.keys()) r.size > vg && r.delete(e);
	return i;
}
function bg(e, t = 640) {
	let [n, r] = P(t);
	return Ee(() => {
		let t = e.current;
		if (!t) return;
		let n = () => r(Math.max(240, Math.floor(t.clientWidth)));
		n();
		let i = new ResizeObserver(n);
		return i.observe(t), () => i.disconnect();
	}, []), n;
}
// src/many/picture.tsx
var xg = 150, Sg = 92, Cg = 30;
function wg({ store: e, rows: t, left: n, right: r }) {
	let i = De(null), a = bg(i), o = (t, n) => e.router.go({
		page: "circuit",
		id: n,
		node: t
	});
	return /* @__PURE__ */ z("div", {
		ref: i,
		class: "mn-picture",
		children: [/* @__PURE__ */ z("svg", {
			width: a,
			height: t.length * Cg + 4,
			role: "img",
			"aria-label": "Channels of each site that the circuits keep; the lists below name them.",
			children: t.map((e, t) => /* @__PURE__ */ z(Eg, {
				row: e,
				y: t * Cg + Cg / 2,
				width: a,
				go: (e, t) => o(e, t === "right" ? r : n)
			}, e.name))
		}), /* @__PURE__ */ z("ul", {
			class: "mn-legend",
			children: [Tg.map(({ kind: e, says: t }) => /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z("svg", {
				width: "10",
				height: "20",
				"aria-hidden": "true",
				children: /* @__PURE__ */ z("rect", {
					class: `mn-is-${e}`,
					x: "3",
					y: Dg[e].from + 10,
					width: "4",
					height: Dg[e].height,
					rx: "1.5"
				})
			}), t] }, e)), /* @__PURE__ */ z("li", { children: "at the end of a row: only left · in both · only right" })]
		})]
	});
}
var Tg = [
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
function Eg({ row: e, y: t, width: n, go: r }) {
	let i = n - Sg, a = (t) => xg + (t + .5) / e.width * (i - xg);
	return /* @__PURE__ */ z("g", { children: [
		/* @__PURE__ */ z("text", {
			class: "mn-site",
			x: 0,
			y: t + 4,
			children: e.name
		}),
		/* @__PURE__ */ z("line", {
			class: "mn-track",
			x1: xg,
			x2: i,
			y1: t,
			y2: t
		}),
		Tg.map(({ kind: n, says: i }) => /* @__PURE__ */ z(kg, {
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
var Dg = {
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
}, Og = 120;
function kg({ kind: e, channels: t, x: n, y: r, say: i, go: a }) {
	let { from: o, height: s } = Dg[e];
	if (t.length > Og) {
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
// src/many/compare.tsx
function Ag({ store: e }) {
	let t = e.route.value, [n, r] = t.page === "compare" ? [t.left, t.right] : ["", ""], i = gg(n, (t) => yg(e, t)), a = gg(r, (t) => yg(e, t));
	return /* @__PURE__ */ z("div", {
		class: "page",
		children: [
			/* @__PURE__ */ z("header", {
				class: "page-head",
				children: /* @__PURE__ */ z("h1", { children: "Side by side" })
			}),
			/* @__PURE__ */ z(jg, {
				store: e,
				left: n,
				right: r
			}),
			i.state === "there" ? a.state === "there" ? /* @__PURE__ */ z(Mg, {
				store: e,
				left: i.value,
				right: a.value
			}) : /* @__PURE__ */ z(_g, {
				loaded: a,
				what: "the right circuit"
			}) : /* @__PURE__ */ z(_g, {
				loaded: i,
				what: "the left circuit"
			})
		]
	});
}
function jg({ store: e, left: t, right: n }) {
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
				children: K(`${e.name}, ${e.task}, ${e.model}`, 80)
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
function Mg({ store: e, left: t, right: n }) {
	let { nodes: r, edges: i } = Oe(() => cg(t, n), [t, n]), a = Oe(() => pg(t, n), [t, n]), o = fg(t, n);
	return /* @__PURE__ */ z(x, { children: [
		o && /* @__PURE__ */ z("p", {
			class: "mn-warning",
			role: "note",
			children: o
		}),
		/* @__PURE__ */ z("p", {
			class: "mn-graphs",
			children: [
				"Graphs:",
				" ",
				[t.card, n.card].map((t, n) => /* @__PURE__ */ z("span", { children: [n === 0 ? "left, " : "; right, ", /* @__PURE__ */ z(Qt, {
					store: e,
					to: {
						page: "circuit",
						id: t.id,
						node: null
					},
					children: K(t.name, 60)
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
				}), /* @__PURE__ */ z(Fg, {
					left: t.card,
					right: n.card
				})]
			}), /* @__PURE__ */ z("section", {
				"aria-labelledby": "mn-shared",
				children: [
					/* @__PURE__ */ z("h2", {
						id: "mn-shared",
						children: "What they share"
					}),
					/* @__PURE__ */ z(Ig, {
						what: "nodes",
						split: r
					}),
					/* @__PURE__ */ z(Ig, {
						what: "edges",
						split: i
					}),
					/* @__PURE__ */ z("p", {
						class: "remark",
						children: "The share of all that is in either that is in both (Jaccard index); edges are the same if they join the same nodes, whatever their weights."
					})
				]
			})]
		}),
		/* @__PURE__ */ z("section", {
			"aria-labelledby": "mn-channels",
			children: [/* @__PURE__ */ z("h2", {
				id: "mn-channels",
				children: "Channels"
			}), /* @__PURE__ */ z(wg, {
				store: e,
				rows: a,
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
					/* @__PURE__ */ z(zg, {
						store: e,
						title: "in both",
						keys: r.shared,
						id: t.card.id,
						kind: "shared"
					}),
					/* @__PURE__ */ z(zg, {
						store: e,
						title: "only left",
						keys: r.left,
						id: t.card.id,
						kind: "left"
					}),
					/* @__PURE__ */ z(zg, {
						store: e,
						title: "only right",
						keys: r.right,
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
					/* @__PURE__ */ z(Vg, {
						title: "in both",
						rows: i.shared,
						kind: "shared"
					}),
					/* @__PURE__ */ z(Vg, {
						title: "only left",
						rows: i.left,
						kind: "left"
					}),
					/* @__PURE__ */ z(Vg, {
						title: "only right",
						rows: i.right,
						kind: "right"
					})
				]
			})]
		})
	] });
}
var Ng = [
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
function Pg({ is_held_out: e }) {
	return e === null ? "not validated" : e ? "held-out pairs" : "the cut's own pairs";
}
function Fg({ left: e, right: t }) {
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
			["validated on", Pg]
		].map(([n, r]) => /* @__PURE__ */ z("tr", { children: [
			/* @__PURE__ */ z("th", {
				scope: "row",
				children: n
			}),
			/* @__PURE__ */ z("td", {
				class: "num",
				children: K(r(e))
			}),
			/* @__PURE__ */ z("td", {
				class: "num",
				children: K(r(t))
			}),
			/* @__PURE__ */ z("td", {
				class: "num soft",
				children: r(e) === r(t) ? "same" : ""
			})
		] }, n)), Ng.map(({ name: n, of: r, as: i, by: a }) => {
			let [o, s] = [r(e), r(t)];
			return /* @__PURE__ */ z("tr", { children: [
				/* @__PURE__ */ z("th", {
					scope: "row",
					children: n
				}),
				/* @__PURE__ */ z("td", {
					class: "num",
					children: /* @__PURE__ */ z(q, {
						value: o,
						as: i
					})
				}),
				/* @__PURE__ */ z("td", {
					class: "num",
					children: /* @__PURE__ */ z(q, {
						value: s,
						as: i
					})
				}),
				/* @__PURE__ */ z("td", {
					class: "num",
					children: o !== null && s !== null && /* @__PURE__ */ z(q, {
						value: s - o,
						as: a
					})
				})
			] }, n);
		})] })]
	});
}
function Ig({ what: e, split: t }) {
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
				children: Wt(t.jaccard)
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
var Lg = 60;
function Rg(e) {
	let [t, n] = P(!1);
	return {
		shown: t ? e : e.slice(0, Lg),
		more: !t && e.length > Lg ? /* @__PURE__ */ z("button", {
			type: "button",
			onClick: () => n(!0),
			children: ["Show all ", V(e.length)]
		}) : null
	};
}
function zg({ store: e, title: t, keys: n, id: r, kind: i }) {
	let { shown: a, more: o } = Rg(n);
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
			children: Bg(a).map(([t, n]) => /* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("dt", { children: t }), /* @__PURE__ */ z("dd", { children: n.map((n) => /* @__PURE__ */ z(Qt, {
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
function Bg(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let [e] = nn(n);
		t.set(e, [...t.get(e) ?? [], n]);
	}
	return [...t];
}
function Vg({ title: e, rows: t, kind: n }) {
	let { shown: r, more: i } = Rg(t), a = t.every((e) => e.left === e.right);
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
					children: /* @__PURE__ */ z(q, {
						value: e.left ?? e.right,
						as: "signed"
					})
				}),
				n === "shared" && !a && /* @__PURE__ */ z("td", {
					class: "num",
					children: /* @__PURE__ */ z(q, {
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
var Hg = !0, Ug = "uplot", Wg = "u-hz", Gg = "u-vt", Kg = "u-title", qg = "u-wrap", Jg = "u-under", Yg = "u-over", Xg = "u-axis", Zg = "u-off", Qg = "u-select", $g = "u-cursor-x", e_ = "u-cursor-y", t_ = "u-cursor-pt", n_ = "u-legend", r_ = "u-live", i_ = "u-inline", a_ = "u-series", o_ = "u-marker", s_ = "u-label", c_ = "u-value", l_ = "width", u_ = "height", d_ = "top", f_ = "bottom", p_ = "left", m_ = "right", h_ = "#000", g_ = "#0000", __ = "mousemove", v_ = "mousedown", y_ = "mouseup", b_ = "mouseenter", x_ = "mouseleave", S_ = "dblclick", C_ = "resize", w_ = "scroll", T_ = "change", E_ = "dppxchange", D_ = "--", O_ = typeof window < "u", k_ = O_ ? document : null, A_ = O_ ? window : null, j_ = O_ ? navigator : null, Y, M_;
function N_() {
	let e = devicePixelRatio;
	Y != e && (Y = e, M_ && J_(T_, M_, N_), M_ = matchMedia(`(min-resolution: ${Y - .001}dppx) and (max-resolution: ${Y + .001}dppx)`), q_(T_, M_, N_), A_.dispatchEvent(new CustomEvent(E_)));
}
function P_(e, t) {
	if (t != null) {
		let n = e.classList;
		!n.contains(t) && n.add(t);
	}
}
function F_(e, t) {
	let n = e.classList;
	n.contains(t) && n.remove(t);
}
function I_(e, t, n) {
	e.style[t] = n + "px";
}
function L_(e, t, n, r) {
	let i = k_.createElement(e);
	return t != null && P_(i, t), n?.insertBefore(i, r), i;
}
function R_(e, t) {
	return L_("div", e, t);
}
var z_ = /* @__PURE__ */ new WeakMap();
function B_(e, t, n, r, i) {
	let a = "translate(" + t + "px," + n + "px)";
	a != z_.get(e) && (e.style.transform = a, z_.set(e, a), t < 0 || n < 0 || t > r || n > i ? P_(e, Zg) : F_(e, Zg));
}
var V_ = /* @__PURE__ */ new WeakMap();
function H_(e, t, n) {
	let r = t + n;
	r != V_.get(e) && (V_.set(e, r), e.style.background = t, e.style.borderColor = n);
}
var U_ = /* @__PURE__ */ new WeakMap();
function W_(e, t, n, r) {
	let i = t + "" + n;
	i != U_.get(e) && (U_.set(e, i), e.style.height = n + "px", e.style.width = t + "px", e.style.marginLeft = r ? -t / 2 + "px" : 0, e.style.marginTop = r ? -n / 2 + "px" : 0);
}
var G_ = { passive: !0 }, K_ = {
	...G_,
	capture: !0
};
function q_(e, t, n, r) {
	t.addEventListener(e, n, r ? K_ : G_);
}
function J_(e, t, n, r) {
	t.removeEventListener(e, n, G_);
}
O_ && N_();
function Y_(e, t, n, r) {
	let i;
	n ||= 0, r ||= t.length - 1;
	let a = r <= 2147483647;
	for (; r - n > 1;) i = a ? n + r >> 1 : gv((n + r) / 2), t[i] < e ? n = i : r = i;
	return e - t[n] <= t[r] - e ? n : r;
}
function X_(e) {
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
var Z_ = (e) => e != null, Q_ = (e) => e != null && e > 0, $_ = X_(Z_), ev = X_(Q_);
function tv(e, t, n, r = 0, i = !1) {
	let a = i ? ev : $_, o = i ? Q_ : Z_;
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
	return [s ?? Dv, c ?? -Dv];
}
function nv(e, t, n, r) {
	let i = Sv(e), a = Sv(t);
	e == t && (i == -1 ? (e *= n, t /= n) : (e /= n, t *= n));
	let o = n == 10 ? Cv : wv, s = i == 1 ? gv : vv, c = a == 1 ? vv : gv, l = s(o(hv(e))), u = c(o(hv(t))), d = xv(n, l), f = xv(n, u);
	return n == 10 && (l < 0 && (d = Q(d, -l)), u < 0 && (f = Q(f, -u))), r || n == 2 ? (e = d * i, t = f * a) : (e = Vv(e, d), t = Bv(t, f)), [e, t];
}
function rv(e, t, n, r) {
	let i = nv(e, t, n, r);
	return e == 0 && (i[0] = 0), t == 0 && (i[1] = 0), i;
}
var iv = .1, av = {
	mode: 3,
	pad: iv
}, ov = {
	pad: 0,
	soft: null,
	mode: 0
}, sv = {
	min: ov,
	max: ov
};
function cv(e, t, n, r) {
	return Qv(n) ? uv(e, t, n) : (ov.pad = n, ov.soft = r ? 0 : null, ov.mode = r ? 3 : 0, uv(e, t, sv));
}
function X(e, t) {
	return e ?? t;
}
function lv(e, t, n) {
	for (t = X(t, 0), n = X(n, e.length - 1); t <= n;) {
		if (e[t] != null) return !0;
		t++;
	}
	return !1;
}
function uv(e, t, n) {
	let r = n.min, i = n.max, a = X(r.pad, 0), o = X(i.pad, 0), s = X(r.hard, -Dv), c = X(i.hard, Dv), l = X(r.soft, Dv), u = X(i.soft, -Dv), d = X(r.mode, 0), f = X(i.mode, 0), p = t - e, m = Cv(p), h = bv(hv(e), hv(t)), g = hv(Cv(h) - m);
	(p < 1e-24 || g > 10) && (p = 0, (e == 0 || t == 0) && (p = 1e-24, d == 2 && l != Dv && (a = 0), f == 2 && u != -Dv && (o = 0)));
	let _ = p || h || 1e3, v = xv(10, gv(Cv(_))), y = Q(Vv(e - _ * (p == 0 ? e == 0 ? .1 : 1 : a), v / 10), 24), b = e >= l && (d == 1 || d == 3 && y <= l || d == 2 && y >= l) ? l : Dv, x = bv(s, y < b && e >= b ? b : yv(b, y)), S = Q(Bv(t + _ * (p == 0 ? t == 0 ? .1 : 1 : o), v / 10), 24), C = t <= u && (f == 1 || f == 3 && S >= u || f == 2 && S <= u) ? u : -Dv, w = yv(c, S > C && t <= C ? C : bv(C, S));
	return x == w && x == 0 && (w = 100), [x, w];
}
var dv = new Intl.NumberFormat(O_ ? j_.language : "en-US"), fv = (e) => dv.format(e), pv = Math, mv = pv.PI, hv = pv.abs, gv = pv.floor, _v = pv.round, vv = pv.ceil, yv = pv.min, bv = pv.max, xv = pv.pow, Sv = pv.sign, Cv = pv.log10, wv = pv.log2, Tv = (e, t = 1) => pv.sinh(e) * t, Ev = (e, t = 1) => pv.asinh(e / t), Dv = Infinity;
function Ov(e) {
	return (Cv((e ^ e >> 31) - (e >> 31)) | 0) + 1;
}
function kv(e, t, n) {
	return yv(bv(e, t), n);
}
function Av(e) {
	return typeof e == "function";
}
function Z(e) {
	return Av(e) ? e : () => e;
}
var jv = () => {}, Mv = (e) => e, Nv = (e, t) => t, Pv = (e) => null, Fv = (e) => !0, Iv = (e, t) => e == t, Lv = /\.\d*?(?=9{6,}|0{6,})/gm, Rv = (e) => {
	if (Yv(e) || Hv.has(e)) return e;
	let t = `${e}`, n = t.match(Lv);
	if (n == null) return e;
	let r = n[0].length - 1;
	if (t.indexOf("e-") != -1) {
		let [e, n] = t.split("e");
		return +`${Rv(e)}e${n}`;
	}
	return Q(e, r);
};
function zv(e, t) {
	return Rv(Q(Rv(e / t)) * t);
}
function Bv(e, t) {
	return Rv(vv(Rv(e / t)) * t);
}
function Vv(e, t) {
	return Rv(gv(Rv(e / t)) * t);
}
function Q(e, t = 0) {
	if (Yv(e)) return e;
	let n = 10 ** t;
	return _v(e * n * (1 + 2 ** -52)) / n;
}
var Hv = /* @__PURE__ */ new Map();
function Uv(e) {
	return (("" + e).split(".")[1] || "").length;
}
function Wv(e, t, n, r) {
	let i = [], a = r.map(Uv);
	for (let o = t; o < n; o++) {
		let t = hv(o), n = Q(xv(e, o), t);
		for (let s = 0; s < r.length; s++) {
			let c = e == 10 ? +`${r[s]}e${o}` : r[s] * n, l = (o >= 0 ? 0 : t) + (o >= a[s] ? 0 : a[s]), u = e == 10 ? c : Q(c, l);
			i.push(u), Hv.set(u, l);
		}
	}
	return i;
}
var Gv = {}, Kv = [], qv = [null, null], Jv = Array.isArray, Yv = Number.isInteger, Xv = (e) => e === void 0;
function Zv(e) {
	return typeof e == "string";
}
function Qv(e) {
	let t = !1;
	if (e != null) {
		let n = e.constructor;
		t = n == null || n == Object;
	}
	return t;
}
function $v(e) {
	return typeof e == "object" && !!e;
}
var ey = Object.getPrototypeOf(Uint8Array), ty = "__proto__";
function ny(e, t = Qv) {
	let n;
	if (Jv(e)) {
		let r = e.find((e) => e != null);
		if (Jv(r) || t(r)) {
			n = Array(e.length);
			for (let r = 0; r < e.length; r++) n[r] = ny(e[r], t);
		} else n = e.slice();
	} else if (e instanceof ey) n = e.slice();
	else if (t(e)) {
		n = {};
		for (let r in e) r != ty && (n[r] = ny(e[r], t));
	} else n = e;
	return n;
}
function ry(e) {
	let t = arguments;
	for (let n = 1; n < t.length; n++) {
		let r = t[n];
		for (let t in r) t != ty && (Qv(e[t]) ? ry(e[t], ny(r[t])) : e[t] = ny(r[t]));
	}
	return e;
}
var iy = 0, ay = 1, oy = 2;
function sy(e, t, n) {
	for (let r = 0, i, a = -1; r < t.length; r++) {
		let o = t[r];
		if (o > a) {
			for (i = o - 1; i >= 0 && e[i] == null;) e[i--] = null;
			for (i = o + 1; i < n && e[i] == null;) e[a = i++] = null;
		}
	}
}
function cy(e, t) {
	if (dy(e)) {
		let t = e[0].slice();
		for (let n = 1; n < e.length; n++) t.push(...e[n].slice(1));
		return fy(t[0]) || (t = uy(t)), t;
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
			let c = o[e], l = Array(i).fill(void 0), u = t ? t[n][e] : ay, d = [];
			for (let e = 0; e < c.length; e++) {
				let t = c[e], n = a.get(s[e]);
				t === null ? u != iy && (l[n] = t, u == oy && d.push(n)) : l[n] = t;
			}
			sy(l, d, i), r.push(l);
		}
	}
	return r;
}
var ly = typeof queueMicrotask > "u" ? (e) => Promise.resolve().then(e) : queueMicrotask;
function uy(e) {
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
function dy(e) {
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
function fy(e, t = 100) {
	let n = e.length;
	if (n <= 1) return !0;
	let r = 0, i = n - 1;
	for (; r <= i && e[r] == null;) r++;
	for (; i >= r && e[i] == null;) i--;
	if (i <= r) return !0;
	let a = bv(1, gv((i - r + 1) / t));
	for (let t = e[r], n = r + a; n <= i; n += a) {
		let r = e[n];
		if (r != null) {
			if (r <= t) return !1;
			t = r;
		}
	}
	return !0;
}
var py = [
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
], my = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
function hy(e) {
	return e.slice(0, 3);
}
var gy = my.map(hy), _y = {
	MMMM: py,
	MMM: py.map(hy),
	WWWW: my,
	WWW: gy
};
function vy(e) {
	return (e < 10 ? "0" : "") + e;
}
function yy(e) {
	return (e < 10 ? "00" : e < 100 ? "0" : "") + e;
}
var by = {
	YYYY: (e) => e.getFullYear(),
	YY: (e) => (e.getFullYear() + "").slice(2),
	MMMM: (e, t) => t.MMMM[e.getMonth()],
	MMM: (e, t) => t.MMM[e.getMonth()],
	MM: (e) => vy(e.getMonth() + 1),
	M: (e) => e.getMonth() + 1,
	DD: (e) => vy(e.getDate()),
	D: (e) => e.getDate(),
	WWWW: (e, t) => t.WWWW[e.getDay()],
	WWW: (e, t) => t.WWW[e.getDay()],
	HH: (e) => vy(e.getHours()),
	H: (e) => e.getHours(),
	h: (e) => {
		let t = e.getHours();
		return t == 0 ? 12 : t > 12 ? t - 12 : t;
	},
	AA: (e) => e.getHours() >= 12 ? "PM" : "AM",
	aa: (e) => e.getHours() >= 12 ? "pm" : "am",
	a: (e) => e.getHours() >= 12 ? "p" : "a",
	mm: (e) => vy(e.getMinutes()),
	m: (e) => e.getMinutes(),
	ss: (e) => vy(e.getSeconds()),
	s: (e) => e.getSeconds(),
	fff: (e) => yy(e.getMilliseconds())
};
function xy(e, t) {
	t ||= _y;
	let n = [], r = /\{([a-z]+)\}|[^{]+/gi, i;
	for (; i = r.exec(e);) n.push(i[0][0] == "{" ? by[i[1]] : i[0]);
	return (e) => {
		let r = "";
		for (let i = 0; i < n.length; i++) r += typeof n[i] == "string" ? n[i] : n[i](e, t);
		return r;
	};
}
var Sy = new Intl.DateTimeFormat().resolvedOptions().timeZone;
function Cy(e, t) {
	let n;
	return t == "UTC" || t == "Etc/UTC" ? n = /* @__PURE__ */ new Date(+e + e.getTimezoneOffset() * 6e4) : t == Sy ? n = e : (n = new Date(e.toLocaleString("en-US", { timeZone: t })), n.setMilliseconds(e.getMilliseconds())), n;
}
var wy = (e) => e % 1 == 0, Ty = [
	1,
	2,
	2.5,
	5
], Ey = Wv(10, -32, 0, Ty), Dy = Wv(10, 0, 32, Ty), Oy = Dy.filter(wy), ky = Ey.concat(Dy), Ay = "\n", jy = "{YYYY}", My = Ay + jy, Ny = "{M}/{D}", Py = Ay + Ny, Fy = Py + "/{YY}", Iy = "{aa}", Ly = "{h}:{mm}" + Iy, Ry = Ay + Ly, zy = ":{ss}", $ = null;
function By(e) {
	let t = e * 1e3, n = t * 60, r = n * 60, i = r * 24, a = i * 30, o = i * 365, s = (e == 1 ? Wv(10, 0, 3, Ty).filter(wy) : Wv(10, -3, 0, Ty)).concat([
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
			jy,
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
			My,
			$,
			$,
			$,
			$,
			$,
			1
		],
		[
			i,
			Ny,
			My,
			$,
			$,
			$,
			$,
			$,
			1
		],
		[
			r,
			"{h}" + Iy,
			Fy,
			$,
			Py,
			$,
			$,
			$,
			1
		],
		[
			n,
			Ly,
			Fy,
			$,
			Py,
			$,
			$,
			$,
			1
		],
		[
			t,
			zy,
			Fy + " " + Ly,
			$,
			Py + " " + Ly,
			$,
			Ry,
			$,
			1
		],
		[
			e,
			zy + ".{fff}",
			Fy + " " + Ly,
			$,
			Py + " " + Ly,
			$,
			Ry,
			$,
			1
		]
	];
	function l(t) {
		return (s, c, l, u, d, f) => {
			let p = [], m = d >= o, h = d >= a && d < o, g = t(l), _ = Q(g * e, 3), v = Xy(g.getFullYear(), m ? 0 : g.getMonth(), h || m ? 1 : g.getDate()), y = Q(v * e, 3);
			if (h || m) {
				let n = h ? d / a : 0, r = m ? d / o : 0, i = _ == y ? _ : Q(Xy(v.getFullYear() + r, v.getMonth() + n, 1) * e, 3), s = new Date(_v(i / e)), c = s.getFullYear(), l = s.getMonth();
				for (let a = 0; i <= u; a++) {
					let o = Xy(c + r * a, l + n * a, 1), s = o - t(Q(o * e, 3));
					i = Q((+o + s) * e, 3), i <= u && p.push(i);
				}
			} else {
				let a = d >= i ? i : d, o = y + (gv(l) - gv(_)) + Bv(_ - y, a);
				p.push(o);
				let m = t(o), h = m.getHours() + m.getMinutes() / n + m.getSeconds() / r, g = d / r, v = f / s.axes[c]._space;
				for (; o = Q(o + d, e == 1 ? 0 : 3), !(o > u);) if (g > 1) {
					let e = gv(Q(h + g, 6)) % 24, n = t(o).getHours() - e;
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
var [Vy, Hy, Uy] = By(1), [Wy, Gy, Ky] = By(.001);
Wv(2, -53, 53, [1]);
function qy(e, t) {
	return e.map((e) => e.map((n, r) => r == 0 || r == 8 || n == null ? n : t(r == 1 || e[8] == 0 ? n : e[1] + n)));
}
function Jy(e, t) {
	return (n, r, i, a, o) => {
		let s = t.find((e) => o >= e[0]) || t[t.length - 1], c, l, u, d, f, p;
		return r.map((t) => {
			let n = e(t), r = n.getFullYear(), i = n.getMonth(), a = n.getDate(), o = n.getHours(), m = n.getMinutes(), h = n.getSeconds(), g = r != c && s[2] || i != l && s[3] || a != u && s[4] || o != d && s[5] || m != f && s[6] || h != p && s[7] || s[1];
			return c = r, l = i, u = a, d = o, f = m, p = h, g(n);
		});
	};
}
function Yy(e, t) {
	let n = xy(t);
	return (t, r, i, a, o) => r.map((t) => n(e(t)));
}
function Xy(e, t, n) {
	return new Date(e, t, n);
}
function Zy(e, t) {
	return t(e);
}
var Qy = "{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function $y(e, t) {
	return (n, r, i, a) => a == null ? D_ : t(e(r));
}
function eb(e, t) {
	let n = e.series[t];
	return n.width ? n.stroke(e, t) : n.points.width ? n.points.stroke(e, t) : null;
}
function tb(e, t) {
	return e.series[t].fill(e, t);
}
var nb = {
	show: !0,
	live: !0,
	isolate: !1,
	mount: jv,
	markers: {
		show: !0,
		width: 2,
		stroke: eb,
		fill: tb,
		dash: "solid"
	},
	idx: null,
	idxs: null,
	values: []
};
function rb(e, t) {
	let n = e.cursor.points, r = R_(), i = n.size(e, t);
	I_(r, l_, i), I_(r, u_, i);
	let a = i / -2;
	I_(r, "marginLeft", a), I_(r, "marginTop", a);
	let o = n.width(e, t, i);
	return o && I_(r, "borderWidth", o), r;
}
function ib(e, t) {
	let n = e.series[t].points;
	return n._fill || n._stroke;
}
function ab(e, t) {
	let n = e.series[t].points;
	return n._stroke || n._fill;
}
function ob(e, t) {
	return e.series[t].points.size;
}
var sb = [0, 0];
function cb(e, t, n) {
	return sb[0] = t, sb[1] = n, sb;
}
function lb(e, t, n, r = !0) {
	return (e) => {
		e.button != 0 || r && e.target != t || n(e);
	};
}
function ub(e, t, n, r = !0) {
	return (e) => {
		r && e.target != t || n(e);
	};
}
var db = {
	show: !0,
	x: !0,
	y: !0,
	lock: !1,
	move: cb,
	points: {
		one: !1,
		show: rb,
		size: ob,
		width: 0,
		stroke: ab,
		fill: ib
	},
	bind: {
		mousedown: lb,
		mouseup: lb,
		click: lb,
		dblclick: lb,
		mousemove: ub,
		mouseleave: ub,
		mouseenter: ub
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
}, fb = {
	show: !0,
	stroke: "rgba(0,0,0,0.07)",
	width: 2
}, pb = ry({}, fb, { filter: Nv }), mb = ry({}, pb, { size: 10 }), hb = ry({}, fb, { show: !1 }), gb = "12px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\"", _b = "bold " + gb, vb = 1.5, yb = {
	show: !0,
	scale: "x",
	stroke: h_,
	space: 50,
	gap: 5,
	alignTo: 1,
	size: 50,
	labelGap: 0,
	labelSize: 30,
	labelFont: _b,
	side: 2,
	grid: pb,
	ticks: mb,
	border: hb,
	font: gb,
	lineGap: vb,
	rotate: 0
}, bb = "Value", xb = "Time", Sb = {
	show: !0,
	scale: "x",
	auto: !1,
	sorted: 1,
	min: Dv,
	max: -Infinity,
	idxs: []
};
function Cb(e, t, n, r, i) {
	return t.map((e) => e == null ? "" : fv(e));
}
function wb(e, t, n, r, i, a, o) {
	let s = [], c = Hv.get(i) || 0;
	n = o ? n : Q(Bv(n, i), c);
	for (let e = n; e <= r; e = Q(e + i, c)) s.push(Object.is(e, -0) ? 0 : e);
	return s;
}
function Tb(e, t, n, r, i, a, o) {
	let s = [], c = e.scales[e.axes[t].scale].log;
	i = xv(c, gv((c == 10 ? Cv : wv)(n))), c == 10 && (i = ky[Y_(i, ky)]);
	let l = n, u = i * c;
	c == 10 && (u = ky[Y_(u, ky)]);
	do
		s.push(l), l += i, c == 10 && !Hv.has(l) && (l = Q(l, Hv.get(i))), l >= u && (i = l, u = i * c, c == 10 && (u = ky[Y_(u, ky)]));
	while (l <= r);
	return s;
}
function Eb(e, t, n, r, i, a, o) {
	let s = e.scales[e.axes[t].scale].asinh, c = r > s ? Tb(e, t, bv(s, n), r, i) : [s], l = r >= 0 && n <= 0 ? [0] : [];
	return (n < -s ? Tb(e, t, bv(s, -r), -n, i) : [s]).reverse().map((e) => -e).concat(l, c);
}
var Db = /./, Ob = /[12357]/, kb = /[125]/, Ab = /1/, jb = (e, t, n, r) => e.map((e, i) => t == 4 && e == 0 || i % r == 0 && n.test(e.toExponential()[+(e < 0)]) ? e : null);
function Mb(e, t, n, r, i) {
	let a = e.axes[n], o = a.scale, s = e.scales[o], c = e.valToPos, l = a._space, u = c(10, o), d = c(9, o) - u >= l ? Db : c(7, o) - u >= l ? Ob : c(5, o) - u >= l ? kb : Ab;
	if (d == Ab) {
		let e = hv(c(1, o) - u);
		if (e < l) return jb(t.slice().reverse(), s.distr, d, vv(l / e)).reverse();
	}
	return jb(t, s.distr, d, 1);
}
function Nb(e, t, n, r, i) {
	let a = e.axes[n], o = a.scale, s = a._space, c = e.valToPos, l = hv(c(1, o) - c(2, o));
	return l < s ? jb(t.slice().reverse(), 3, Db, vv(s / l)).reverse() : t;
}
function Pb(e, t, n, r) {
	return r == null ? D_ : t == null ? "" : fv(t);
}
var Fb = {
	show: !0,
	scale: "y",
	stroke: h_,
	space: 30,
	gap: 5,
	alignTo: 1,
	size: 50,
	labelGap: 0,
	labelSize: 30,
	labelFont: _b,
	side: 3,
	grid: pb,
	ticks: mb,
	border: hb,
	font: gb,
	lineGap: vb,
	rotate: 0
};
function Ib(e, t) {
	return Q((3 + (e || 1) * 2) * t, 3);
}
function Lb(e, t) {
	let { scale: n, idxs: r } = e.series[0], i = e._data[0], a = e.valToPos(i[r[0]], n, !0), o = hv(e.valToPos(i[r[1]], n, !0) - a) / (e.series[t].points.space * Y);
	return r[1] - r[0] <= o;
}
var Rb = {
	scale: null,
	auto: !0,
	sorted: 0,
	min: Dv,
	max: -Infinity
}, zb = (e, t, n, r, i) => i, Bb = {
	show: !0,
	auto: !0,
	sorted: 0,
	gaps: zb,
	alpha: 1,
	facets: [ry({}, Rb, { scale: "x" }), ry({}, Rb, { scale: "y" })]
}, Vb = {
	scale: "y",
	auto: !0,
	sorted: 0,
	show: !0,
	spanGaps: !1,
	gaps: zb,
	alpha: 1,
	points: {
		show: Lb,
		filter: null
	},
	values: null,
	min: Dv,
	max: -Infinity,
	idxs: [],
	path: null,
	clip: null
};
function Hb(e, t, n, r, i) {
	return n / 10;
}
var Ub = {
	time: Hg,
	auto: !0,
	distr: 1,
	log: 10,
	asinh: 1,
	min: null,
	max: null,
	dir: 1,
	ori: 0
}, Wb = ry({}, Ub, {
	time: !1,
	ori: 1
}), Gb = {};
function Kb(e, t) {
	let n = Gb[e];
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
	}, e != null && (Gb[e] = n)), n;
}
var qb = 1, Jb = 2;
function Yb(e, t, n) {
	let r = e.mode, i = e.series[t], a = r == 2 ? e._data[t] : e._data, o = e.scales, s = e.bbox, c = a[0], l = r == 2 ? a[1] : a[t], u = r == 2 ? o[i.facets[0].scale] : o[e.series[0].scale], d = r == 2 ? o[i.facets[1].scale] : o[i.scale], f = s.left, p = s.top, m = s.width, h = s.height, g = e.valToPosH, _ = e.valToPosV;
	return u.ori == 0 ? n(i, c, l, u, d, g, _, f, p, m, h, ix, ox, cx, ux, fx) : n(i, c, l, u, d, _, g, p, f, h, m, ax, sx, lx, dx, px);
}
function Xb(e, t) {
	let n = 0, r = 0, i = X(e.bands, Kv);
	for (let e = 0; e < i.length; e++) {
		let a = i[e];
		a.series[0] == t ? n = a.dir : a.series[1] == t && (a.dir == 1 ? r |= 1 : r |= 2);
	}
	return [n, r == 1 ? -1 : r == 2 ? 1 : r == 3 ? 2 : 0];
}
function Zb(e, t, n, r, i) {
	let a = e.mode, o = e.series[t], s = a == 2 ? o.facets[1].scale : o.scale, c = e.scales[s];
	return i == -1 ? c.min : i == 1 ? c.max : c.distr == 3 ? c.dir == 1 ? c.min : c.max : 0;
}
function Qb(e, t, n, r, i, a) {
	return Yb(e, t, (e, t, o, s, c, l, u, d, f, p, m) => {
		let h = e.pxRound, g = s.dir * (s.ori == 0 ? 1 : -1), _ = s.ori == 0 ? ox : sx, v, y;
		g == 1 ? (v = n, y = r) : (v = r, y = n);
		let b = h(l(t[v], s, p, d)), x = h(u(o[v], c, m, f)), S = h(l(t[y], s, p, d)), C = h(u(a == 1 ? c.max : c.min, c, m, f)), w = new Path2D(i);
		return _(w, S, C), _(w, b, C), _(w, b, x), w;
	});
}
function $b(e, t, n, r, i, a) {
	let o = null;
	if (e.length > 0) {
		o = new Path2D();
		let s = t == 0 ? cx : lx, c = n;
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
function ex(e, t, n) {
	let r = e[e.length - 1];
	r && r[0] == t ? r[1] = n : e.push([t, n]);
}
function tx(e, t, n, r, i, a, o) {
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
function nx(e) {
	return e == 0 ? Mv : e == 1 ? _v : (t) => zv(t, e);
}
function rx(e) {
	let t = e == 0 ? ix : ax, n = e == 0 ? (e, t, n, r, i, a) => {
		e.arcTo(t, n, r, i, a);
	} : (e, t, n, r, i, a) => {
		e.arcTo(n, t, i, r, a);
	}, r = e == 0 ? (e, t, n, r, i) => {
		e.rect(t, n, r, i);
	} : (e, t, n, r, i) => {
		e.rect(n, t, i, r);
	};
	return (e, i, a, o, s, c = 0, l = 0) => {
		c == 0 && l == 0 ? r(e, i, a, o, s) : (c = yv(c, o / 2, s / 2), l = yv(l, o / 2, s / 2), t(e, i + c, a), n(e, i + o, a, i + o, a + s, c), n(e, i + o, a + s, i, a + s, l), n(e, i, a + s, i, a, l), n(e, i, a, i + o, a, c), e.closePath());
	};
}
var ix = (e, t, n) => {
	e.moveTo(t, n);
}, ax = (e, t, n) => {
	e.moveTo(n, t);
}, ox = (e, t, n) => {
	e.lineTo(t, n);
}, sx = (e, t, n) => {
	e.lineTo(n, t);
}, cx = rx(0), lx = rx(1), ux = (e, t, n, r, i, a) => {
	e.arc(t, n, r, i, a);
}, dx = (e, t, n, r, i, a) => {
	e.arc(n, t, r, i, a);
}, fx = (e, t, n, r, i, a, o) => {
	e.bezierCurveTo(t, n, r, i, a, o);
}, px = (e, t, n, r, i, a, o) => {
	e.bezierCurveTo(n, t, i, r, o, a);
};
function mx(e) {
	return (e, t, n, r, i) => Yb(e, t, (t, a, o, s, c, l, u, d, f, p, m) => {
		let { pxRound: h, points: g } = t, _, v;
		s.ori == 0 ? (_ = ix, v = ux) : (_ = ax, v = dx);
		let y = Q(g.width * Y, 3), b = (g.size - g.width) / 2 * Y, x = Q(b * 2, 3), S = new Path2D(), C = new Path2D(), { left: w, top: T, width: E, height: D } = e.bbox;
		cx(C, w - x, T - x, E + x * 2, D + x * 2);
		let ee = (e) => {
			if (o[e] != null) {
				let t = h(l(a[e], s, p, d)), n = h(u(o[e], c, m, f));
				_(S, t + b, n), v(S, t, n, b, 0, mv * 2);
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
function hx(e) {
	return (t, n, r, i, a, o) => {
		r != i && (a != r && o != r && e(t, n, r), a != i && o != i && e(t, n, i), e(t, n, o));
	};
}
var gx = hx(ox), _x = hx(sx);
function vx(e) {
	let t = X(e?.alignGaps, 0);
	return (e, n, r, i) => Yb(e, n, (a, o, s, c, l, u, d, f, p, m, h) => {
		[r, i] = $_(s, r, i);
		let g = a.pxRound, _ = (e) => g(u(e, c, m, f)), v = (e) => g(d(e, l, h, p)), y, b;
		c.ori == 0 ? (y = ox, b = gx) : (y = sx, b = _x);
		let x = c.dir * (c.ori == 0 ? 1 : -1), S = {
			stroke: new Path2D(),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: qb
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
		let [T, E] = Xb(e, n);
		if (a.fill != null || T != 0) {
			let t = S.fill = new Path2D(C), s = v(a.fillTo(e, n, a.min, a.max, T)), c = _(o[r]), l = _(o[i]);
			x == -1 && ([l, c] = [c, l]), y(t, l, s), y(t, c, s);
		}
		if (!a.spanGaps) {
			let l = [];
			w && l.push(...tx(o, s, r, i, x, _, t)), S.gaps = l = a.gaps(e, n, r, i, l), S.clip = $b(l, c.ori, f, p, m, h);
		}
		return E != 0 && (S.band = E == 2 ? [Qb(e, n, r, i, C, -1), Qb(e, n, r, i, C, 1)] : Qb(e, n, r, i, C, E)), S;
	});
}
function yx(e) {
	let t = X(e.align, 1), n = X(e.ascDesc, !1), r = X(e.alignGaps, 0), i = X(e.extend, !1);
	return (e, a, o, s) => Yb(e, a, (c, l, u, d, f, p, m, h, g, _, v) => {
		[o, s] = $_(u, o, s);
		let y = c.pxRound, { left: b, width: x } = e.bbox, S = (e) => y(p(e, d, _, h)), C = (e) => y(m(e, f, v, g)), w = d.ori == 0 ? ox : sx, T = {
			stroke: new Path2D(),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: qb
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
		let [ie, ae] = Xb(e, a);
		if (c.fill != null || ie != 0) {
			let t = T.fill = new Path2D(E), n = C(c.fillTo(e, a, c.min, c.max, ie));
			w(t, re, n), w(t, O, n);
		}
		if (!c.spanGaps) {
			let i = [];
			i.push(...tx(l, u, o, s, D, S, r));
			let f = c.width * Y / 2, p = n || t == 1 ? f : -f, m = n || t == -1 ? -f : f;
			i.forEach((e) => {
				e[0] += p, e[1] += m;
			}), T.gaps = i = c.gaps(e, a, o, s, i), T.clip = $b(i, d.ori, h, g, _, v);
		}
		return ae != 0 && (T.band = ae == 2 ? [Qb(e, a, o, s, E, -1), Qb(e, a, o, s, E, 1)] : Qb(e, a, o, s, E, ae)), T;
	});
}
function bx(e, t, n, r, i, a, o = Dv) {
	if (e.length > 1) {
		let s = null;
		for (let c = 0, l = Infinity; c < e.length; c++) if (t[c] !== void 0) {
			if (s != null) {
				let t = hv(e[c] - e[s]);
				t < l && (l = t, o = hv(n(e[c], r, i, a) - n(e[s], r, i, a)));
			}
			s = c;
		}
	}
	return o;
}
function xx(e) {
	e ||= Gv;
	let t = X(e.size, [
		.6,
		Dv,
		1
	]), n = e.align || 0, r = e.gap || 0, i = e.radius;
	i = i == null ? [0, 0] : typeof i == "number" ? [i, 0] : i;
	let a = Z(i), o = 1 - t[0], s = X(t[1], Dv), c = X(t[2], 1), l = X(e.disp, Gv), u = X(e.each, (e) => {}), { fill: d, stroke: f } = l;
	return (e, t, i, p) => Yb(e, t, (m, h, g, _, v, y, b, x, S, C, w) => {
		let T = m.pxRound, E = n, D = r * Y, ee = s * Y, te = c * Y, ne, O;
		_.ori == 0 ? [ne, O] = a(e, t) : [O, ne] = a(e, t);
		let re = _.dir * (_.ori == 0 ? 1 : -1), ie = _.ori == 0 ? cx : lx, ae = _.ori == 0 ? u : (e, t, n, r, i, a, o) => {
			u(e, t, n, i, r, o, a);
		}, oe = X(e.bands, Kv).find((e) => e.series[0] == t), se = oe == null ? 0 : oe.dir, ce = m.fillTo(e, t, m.min, m.max, se), k = T(b(ce, v, w, S)), A, j, le, ue = C, M = T(m.width * Y), de = !1, N = null, fe = null, pe = null, me = null;
		d != null && (M == 0 || f != null) && (de = !0, N = d.values(e, t, i, p), fe = /* @__PURE__ */ new Map(), new Set(N).forEach((e) => {
			e != null && fe.set(e, new Path2D());
		}), M > 0 && (pe = f.values(e, t, i, p), me = /* @__PURE__ */ new Map(), new Set(pe).forEach((e) => {
			e != null && me.set(e, new Path2D());
		})));
		let { x0: he, size: ge } = l;
		if (he != null && ge != null) {
			E = 1, h = he.values(e, t, i, p), he.unit == 2 && (h = h.map((t) => e.posToVal(x + t * C, _.key, !0)));
			let n = ge.values(e, t, i, p);
			j = ge.unit == 2 ? n[0] * C : y(n[0], _, C, x) - y(0, _, C, x), ue = bx(h, g, y, _, C, x, ue), le = ue - j + D;
		} else ue = bx(h, g, y, _, C, x, ue), le = ue * o + D, j = ue - le;
		le < 1 && (le = 0), M >= j / 2 && (M = 0), le < 5 && (T = Mv);
		let _e = le > 0, ve = ue - le - (_e ? M : 0);
		j = T(kv(ve, te, ee)), A = (E == 0 ? j / 2 : E == re ? 0 : j) - E * re * ((E == 0 ? D / 2 : 0) + (_e ? M / 2 : 0));
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
			let i = y(_.distr != 2 || l != null ? h[n] : n, _, C, x), a = b(X(r, ce), v, w, S), o = T(i - A), s = T(bv(a, k)), c = T(yv(a, k)), u = s - c;
			if (r != null) {
				let i = r < 0 ? Ce : Se, a = r < 0 ? Se : Ce;
				de ? (M > 0 && pe[n] != null && ie(me.get(pe[n]), o, c + gv(M / 2), j, bv(0, u - M), i, a), N[n] != null && ie(fe.get(N[n]), o, c + gv(M / 2), j, bv(0, u - M), i, a)) : ie(be, o, c + gv(M / 2), j, bv(0, u - M), i, a), ae(e, t, n, o - M / 2, c, j + M, u);
			}
		}
		return M > 0 ? ye.stroke = de ? me : be : de || (ye._fill = m.width == 0 ? m._fill : m._stroke ?? m._fill, ye.width = 0), ye.fill = de ? fe : be, ye;
	});
}
function Sx(e, t) {
	let n = X(t?.alignGaps, 0);
	return (t, r, i, a) => Yb(t, r, (o, s, c, l, u, d, f, p, m, h, g) => {
		[i, a] = $_(c, i, a);
		let _ = o.pxRound, v = (e) => _(d(e, l, h, p)), y = (e) => _(f(e, u, g, m)), b, x, S;
		l.ori == 0 ? (b = ix, S = ox, x = fx) : (b = ax, S = sx, x = px);
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
			flags: qb
		}, te = ee.stroke, [ne, O] = Xb(t, r);
		if (o.fill != null || ne != 0) {
			let e = ee.fill = new Path2D(te), n = y(o.fillTo(t, r, o.min, o.max, ne));
			S(e, T, n), S(e, w, n);
		}
		if (!o.spanGaps) {
			let e = [];
			e.push(...tx(s, c, i, a, C, v, n)), ee.gaps = e = o.gaps(t, r, i, a, e), ee.clip = $b(e, l.ori, p, m, h, g);
		}
		return O != 0 && (ee.band = O == 2 ? [Qb(t, r, i, a, te, -1), Qb(t, r, i, a, te, 1)] : Qb(t, r, i, a, te, O)), ee;
	});
}
function Cx(e) {
	return Sx(wx, e);
}
function wx(e, t, n, r, i, a) {
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
var Tx = /* @__PURE__ */ new Set();
function Ex() {
	for (let e of Tx) e.syncRect(!0);
}
O_ && (q_(C_, A_, Ex), q_(w_, A_, Ex, !0), q_(E_, A_, () => {
	Hx.pxRatio = Y;
}));
var Dx = vx(), Ox = mx();
function kx(e, t, n, r) {
	return (r ? [e[0], e[1]].concat(e.slice(2)) : [e[0]].concat(e.slice(1))).map((e, r) => jx(e, r, t, n));
}
function Ax(e, t) {
	return e.map((e, n) => n == 0 ? {} : ry({}, t, e));
}
function jx(e, t, n, r) {
	return ry({}, t == 0 ? n : r, e);
}
function Mx(e, t, n) {
	return t == null ? qv : [t, n];
}
var Nx = Mx;
function Px(e, t, n) {
	return t == null ? qv : cv(t, n, iv, !0);
}
function Fx(e, t, n, r) {
	return t == null ? qv : nv(t, n, e.scales[r].log, !1);
}
var Ix = Fx;
function Lx(e, t, n, r) {
	return t == null ? qv : rv(t, n, e.scales[r].log, !1);
}
var Rx = Lx;
function zx(e, t, n, r, i) {
	let a = bv(Ov(e), Ov(t)), o = t - e, s = Y_(i / r * o, n);
	do {
		let e = n[s], t = r * e / o;
		if (t >= i && a + (e < 5 ? Hv.get(e) : 0) <= 17) return [e, t];
	} while (++s < n.length);
	return [0, 0];
}
function Bx(e) {
	let t, n;
	return e = e.replace(/(\d+)px/, (e, r) => (t = _v((n = +r) * Y)) + "px"), [
		e,
		t,
		n
	];
}
function Vx(e) {
	e.show && [e.font, e.labelFont].forEach((e) => {
		let t = Q(e[2] * Y, 1);
		e[0] = e[0].replace(/[0-9.]+px/, t + "px"), e[1] = t;
	});
}
function Hx(e, t, n) {
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
	let l = r.root = R_(Ug);
	if (e.id != null && (l.id = e.id), P_(l, e.class), e.title) {
		let t = R_(Kg, l);
		t.textContent = e.title;
	}
	let u = L_("canvas"), d = r.ctx = u.getContext("2d"), f = R_(qg, l);
	q_("click", f, (e) => {
		e.target === m && (W != en || G != tn) && on.click(r, e);
	}, !0);
	let p = r.under = R_(Jg, f);
	f.appendChild(u);
	let m = r.over = R_(Yg, f);
	e = ny(e);
	let h = +X(e.pxAlign, 1), g = nx(h);
	(e.plugins || []).forEach((t) => {
		t.opts && (e = t.opts(r, e) || e);
	});
	let _ = e.ms || .001, v = r.series = i == 1 ? kx(e.series || [], Sb, Vb, !1) : Ax(e.series || [null], Bb), y = r.axes = kx(e.axes || [], yb, Fb, !0), b = r.scales = {}, x = r.bands = e.bands || [];
	x.forEach((e) => {
		e.fill = Z(e.fill || null), e.dir = X(e.dir, -1);
	});
	let S = i == 2 ? v[1].facets[0].scale : v[0].scale, C = {
		axes: V,
		series: z
	}, w = (e.drawOrder || ["axes", "series"]).map((e) => C[e]);
	function T(e) {
		let t = e.distr == 3 ? (t) => Cv(t > 0 ? t : e.clamp(r, t, e.min, e.max, e.key)) : e.distr == 4 ? (t) => Ev(t, e.asinh) : e.distr == 100 ? (t) => e.fwd(t) : (e) => e;
		return (n) => {
			let r = t(n), { _min: i, _max: a } = e, o = a - i;
			return (r - i) / o;
		};
	}
	function E(t) {
		let n = b[t];
		if (n == null) {
			let r = (e.scales || Gv)[t] || Gv;
			if (r.from != null) {
				E(r.from);
				let e = ry({}, b[r.from], r, { key: t });
				e.valToPct = T(e), b[t] = e;
			} else {
				n = b[t] = ry({}, t == S ? Ub : Wb, r), n.key = t;
				let e = n.time, a = n.range, o = Jv(a);
				if ((t != S || i == 2 && !e) && (o && (a[0] == null || a[1] == null) && (a = {
					min: a[0] == null ? av : {
						mode: 1,
						hard: a[0],
						soft: a[0]
					},
					max: a[1] == null ? av : {
						mode: 1,
						hard: a[1],
						soft: a[1]
					}
				}, o = !1), !o && Qv(a))) {
					let e = a;
					a = (t, n, r) => n == null ? qv : cv(n, r, e);
				}
				n.range = Z(a || (e ? Nx : t == S ? n.distr == 3 ? Ix : n.distr == 4 ? Rx : Mx : n.distr == 3 ? Fx : n.distr == 4 ? Lx : Px)), n.auto = Z(!o && n.auto), n.clamp = Z(n.clamp || Hb), n._min = n._max = null, n.valToPct = T(n);
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
	D.ori == 0 ? (P_(l, Wg), te = a, ne = o) : (P_(l, Gg), te = o, ne = a);
	let O = {};
	for (let e in b) {
		let t = b[e];
		(t.min != null || t.max != null) && (O[e] = {
			min: t.min,
			max: t.max
		}, t.min = t.max = null);
	}
	let re = e.tzDate || ((e) => new Date(_v(e / _))), ie = e.fmtDate || xy, ae = _ == 1 ? Uy(re) : Ky(re), oe = Jy(re, qy(_ == 1 ? Hy : Gy, ie)), se = $y(re, Zy(Qy, ie)), ce = [], k = r.legend = ry({}, nb, e.legend), A = r.cursor = ry({}, db, { drag: { y: i == 2 } }, e.cursor), j = k.show, le = A.show, ue = k.markers;
	k.idxs = ce, ue.width = Z(ue.width), ue.dash = Z(ue.dash), ue.stroke = Z(ue.stroke), ue.fill = Z(ue.fill);
	let M, de, N, fe = [], pe = [], me, he = !1, ge = {};
	if (k.live) {
		let e = v[1] ? v[1].values : null;
		he = e != null, me = he ? e(r, 1, 0) : { _: 0 };
		for (let e in me) ge[e] = D_;
	}
	if (j) {
		if (M = L_("table", n_, l), N = L_("tbody", null, M), k.mount(r, M), he) {
			de = L_("thead", null, M, N);
			let e = L_("tr", null, de);
			for (var _e in L_("th", null, e), me) L_("th", s_, e).textContent = _e;
		} else P_(M, i_), k.live && P_(M, r_);
	}
	let ve = { show: !0 }, ye = { show: !1 };
	function be(e, t) {
		if (t == 0 && (he || !k.live || i == 2)) return qv;
		let n = [], a = L_("tr", a_, N, N.childNodes[t]);
		P_(a, e.class), e.show || P_(a, Zg);
		let o = L_("th", null, a);
		if (ue.show) {
			let e = R_(o_, o);
			if (t > 0) {
				let n = ue.width(r, t);
				n && (e.style.border = n + "px " + ue.dash(r, t) + " " + ue.stroke(r, t)), e.style.background = ue.fill(r, t);
			}
		}
		let s = R_(s_, o);
		for (var c in e.label instanceof HTMLElement ? s.appendChild(e.label) : s.textContent = e.label, t > 0 && (ue.show || (s.style.color = e.width > 0 ? ue.stroke(r, t) : ue.fill(r, t)), Se("click", o, (t) => {
			if (A._lock) return;
			qe(t);
			let n = v.indexOf(e);
			if ((t.ctrlKey || t.metaKey) != k.isolate) {
				let e = v.some((e, t) => t > 0 && t != n && e.show);
				v.forEach((t, r) => {
					r > 0 && mn(r, e ? r == n ? ve : ye : ve, !0, Zn.setSeries);
				});
			} else mn(n, { show: !e.show }, !0, Zn.setSeries);
		}, !1), Xe && Se(b_, o, (t) => {
			A._lock || (qe(t), mn(v.indexOf(e), xn, !0, Zn.setSeries));
		}, !1)), me) {
			let e = L_("td", c_, a);
			e.textContent = "--", n.push(e);
		}
		return [a, n];
	}
	let xe = /* @__PURE__ */ new Map();
	function Se(e, t, n, i = !0) {
		let a = xe.get(t) || {}, o = A.bind[e](r, t, n, i);
		o && (q_(e, t, a[e] = o), xe.set(t, a));
	}
	function Ce(e, t, n) {
		let r = xe.get(t) || {};
		for (let n in r) (e == null || n == e) && (J_(n, t, r[n]), delete r[n]);
		e ?? xe.delete(t);
	}
	let we = 0, Te = 0, P = 0, F = 0, I = 0, Ee = 0, De = I, Oe = Ee, ke = P, Ae = F, je = 0, Me = 0, Ne = 0, Pe = 0;
	r.bbox = {};
	let Fe = !1, Ie = !1, Le = !1, Re = !1, ze = !1, Be = !1;
	function Ve(e, t, n) {
		(n || e != r.width || t != r.height) && He(e, t), Vt(!1), Le = !0, Ie = !0, Wt();
	}
	function He(e, t) {
		r.width = we = P = e, r.height = Te = F = t, I = Ee = 0, Ge(), Ke();
		let n = r.bbox;
		je = n.left = zv(I * Y, .5), Me = n.top = zv(Ee * Y, .5), Ne = n.width = zv(P * Y, .5), Pe = n.height = zv(F * Y, .5);
	}
	function Ue() {
		let e = !1, t = 0;
		for (; !e;) {
			t++;
			let n = Bt(t), i = B(t);
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
				c > 0 && (s ? (P -= c, a == 3 ? (I += c, r = !0) : n = !0) : (F -= c, a == 0 ? (Ee += c, e = !0) : t = !0));
			}
		}), rt[0] = e, rt[1] = n, rt[2] = t, rt[3] = r, P -= st[1] + st[3], I += st[3], F -= st[2] + st[0], Ee += st[0];
	}
	function Ke() {
		let e = I + P, t = Ee + F, n = I, r = Ee;
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
		let r = e.prox = Z(e.prox), i = e.bias ??= 0;
		A.dataIdx = (e, a, o, s) => {
			if (a == 0) return o;
			let c = o, l = r(e, a, o, s) ?? Dv, u = l >= 0 && l < Dv, d = D.ori == 0 ? P : F, f = A.left, p = t[0], m = t[a];
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
			} else u && hv(f - te(p[o], D, d, 0)) > l && (c = null);
			return c;
		};
	}
	let qe = (e) => {
		A.event = e;
	};
	A.idxs = ce, A._lock = !1;
	let Je = A.points;
	Je.show = Z(Je.show), Je.size = Z(Je.size), Je.stroke = Z(Je.stroke), Je.width = Z(Je.width), Je.fill = Z(Je.fill);
	let Ye = r.focus = ry({}, e.focus || { alpha: .3 }, A.focus), Xe = Ye.prox >= 0, Ze = Xe && Je.one, L = [], R = [], Qe = [];
	function $e(e, t) {
		let n = Je.show(r, t);
		if (n instanceof HTMLElement) return P_(n, t_), P_(n, e.class), B_(n, -10, -10, P, F), m.insertBefore(n, L[t]), n;
	}
	function et(e, t) {
		if (i == 1 || t > 0) {
			let t = i == 1 && b[e.scale].time, n = e.value;
			e.value = t ? Zv(n) ? $y(re, Zy(n, ie)) : n || se : n || Pb, e.label = e.label || (t ? xb : bb);
		}
		if (Ze || t > 0) {
			e.width = e.width == null ? 1 : e.width, e.paths = e.paths || Dx || Pv, e.fillTo = Z(e.fillTo || Zb), e.pxAlign = +X(e.pxAlign, h), e.pxRound = nx(e.pxAlign), e.stroke = Z(e.stroke || null), e.fill = Z(e.fill || null), e._stroke = e._fill = e._paths = e._focus = null;
			let t = Ib(bv(1, e.width), 1), n = e.points = ry({}, {
				size: t,
				width: bv(1, t * .2),
				stroke: e.stroke,
				space: t * 2,
				paths: Ox,
				_stroke: null,
				_fill: null
			}, e.points);
			n.show = Z(n.show), n.filter = Z(n.filter), n.fill = Z(n.fill), n.stroke = Z(n.stroke), n.paths = Z(n.paths), n.pxAlign = e.pxAlign;
		}
		if (j) {
			let n = be(e, t);
			fe.splice(t, 0, n[0]), pe.splice(t, 0, n[1]), k.values.push(null);
		}
		if (le) {
			ce.splice(t, 0, null);
			let n = null;
			Ze ? t == 0 && (n = $e(e, t)) : t > 0 && (n = $e(e, t)), L.splice(t, 0, n), R.splice(t, 0, 0), Qe.splice(t, 0, 0);
		}
		q("addSeries", t);
	}
	function tt(e, t) {
		t ??= v.length, e = i == 1 ? jx(e, t, Sb, Vb) : jx(e, t, {}, Bb), v.splice(t, 0, e), et(v[t], t);
	}
	r.addSeries = tt;
	function nt(e) {
		if (v.splice(e, 1), j) {
			k.values.splice(e, 1), pe.splice(e, 1);
			let t = fe.splice(e, 1)[0];
			Ce(null, t.firstChild), t.remove();
		}
		le && (ce.splice(e, 1), L.splice(e, 1)[0].remove(), R.splice(e, 1), Qe.splice(e, 1)), q("delSeries", e);
	}
	r.delSeries = nt;
	let rt = [
		!1,
		!1,
		!1,
		!1
	];
	function it(e, t) {
		if (e._show = e.show, e.show) {
			let n = e.side % 2, i = b[e.scale];
			i ??= (e.scale = n ? v[1].scale : S, b[e.scale]);
			let a = i.time;
			e.size = Z(e.size), e.space = Z(e.space), e.rotate = Z(e.rotate), Jv(e.incrs) && e.incrs.forEach((e) => {
				!Hv.has(e) && Hv.set(e, Uv(e));
			}), e.incrs = Z(e.incrs || (i.distr == 2 ? Oy : a ? _ == 1 ? Vy : Wy : ky)), e.splits = Z(e.splits || (a && i.distr == 1 ? ae : i.distr == 3 ? Tb : i.distr == 4 ? Eb : wb)), e.stroke = Z(e.stroke), e.grid.stroke = Z(e.grid.stroke), e.ticks.stroke = Z(e.ticks.stroke), e.border.stroke = Z(e.border.stroke);
			let o = e.values;
			e.values = Jv(o) && !Jv(o[0]) ? Z(o) : a ? Jv(o) ? Jy(re, qy(o, ie)) : Zv(o) ? Yy(re, o) : o || oe : o || Cb, e.filter = Z(e.filter || (i.distr >= 3 && i.log == 10 ? Mb : i.distr == 3 && i.log == 2 ? Nb : Nv)), e.font = Bx(e.font), e.labelFont = Bx(e.labelFont), e._size = e.size(r, null, t, 0), e._space = e._rotate = e._incrs = e._found = e._splits = e._values = null, e._size > 0 && (rt[t] = !0, e._el = R_(Xg, f));
		}
	}
	function at(e, t, n, r) {
		let [i, a, o, s] = n, c = t % 2, l = 0;
		return c == 0 && (s || a) && (l = t == 0 && !i || t == 2 && !o ? _v(yb.size / 3) : 0), c == 1 && (i || o) && (l = t == 1 && !a || t == 3 && !s ? _v(Fb.size / 2) : 0), l;
	}
	let ot = r.padding = (e.padding || [
		at,
		at,
		at,
		at
	]).map((e) => Z(X(e, at))), st = r._padding = ot.map((e, t) => e(r, t, rt, 0)), ct, lt = null, ut = null, dt = i == 1 ? v[0].idxs : null, ft = null, pt = !1;
	function mt(e, n) {
		if (t = e ?? [], r.data = r._data = t, i == 2) {
			ct = 0;
			for (let e = 1; e < v.length; e++) ct += t[e][0].length;
		} else {
			t.length == 0 && (r.data = r._data = t = [[]]), ft = t[0], ct = ft.length;
			let e = t;
			if (ee == 2) {
				e = t.slice();
				let n = e[0] = Array(ct);
				for (let e = 0; e < ct; e++) n[e] = e;
			}
			r._data = t = e;
		}
		if (Vt(!0), q("setData"), ee == 2 && (Le = !0), n !== !1) {
			let e = D;
			e.auto(r, pt) ? ht() : pn(S, e.min, e.max), Re ||= A.left >= 0, Be = !0, Wt();
		}
	}
	r.setData = mt;
	function ht() {
		pt = !0;
		let e, n;
		i == 1 && (ct > 0 ? (lt = dt[0] = 0, ut = dt[1] = ct - 1, e = t[0][lt], n = t[0][ut], ee == 2 ? (e = lt, n = ut) : e == n && (ee == 3 ? [e, n] = nv(e, e, D.log, !1) : ee == 4 ? [e, n] = rv(e, e, D.log, !1) : D.time ? n = e + _v(86400 / _) : [e, n] = cv(e, n, iv, !0))) : (lt = dt[0] = e = null, ut = dt[1] = n = null)), pn(S, e, n);
	}
	let gt, _t, vt, yt, bt, xt, St, Ct, wt, Tt;
	function Et(e, t, n, r, i, a) {
		e ??= g_, n ??= Kv, r ??= "butt", i ??= g_, a ??= "round", e != gt && (d.strokeStyle = gt = e), i != _t && (d.fillStyle = _t = i), t != vt && (d.lineWidth = vt = t), a != bt && (d.lineJoin = bt = a), r != xt && (d.lineCap = xt = r), n != yt && d.setLineDash(yt = n);
	}
	function Dt(e, t, n, r) {
		t != _t && (d.fillStyle = _t = t), e != St && (d.font = St = e), n != Ct && (d.textAlign = Ct = n), r != wt && (d.textBaseline = wt = r);
	}
	function Ot(e, t, n, i, a = 0) {
		if (i.length > 0 && e.auto(r, pt) && (t == null || t.min == null)) {
			let t = X(lt, 0), r = X(ut, i.length - 1), o = n.min == null ? tv(i, t, r, a, e.distr == 3) : [n.min, n.max];
			e.min = yv(e.min, n.min = o[0]), e.max = bv(e.max, n.max = o[1]);
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
		O[S] != null && Vt(!0);
		let e = {};
		for (let t in O) {
			let n = O[t];
			if (n != null) {
				let a = e[t] = ny(b[t], $v);
				if (n.min != null) ry(a, n);
				else if (t != S || i == 2) {
					if (ct == 0 && a.from == null) {
						let e = a.range(r, null, null, t);
						a.min = e[0], a.max = e[1];
					} else a.min = Dv, a.max = -Infinity;
				}
			}
		}
		if (ct > 0) {
			v.forEach((n, a) => {
				if (i == 1) {
					let i = n.scale, o = O[i];
					if (o == null) return;
					let s = e[i];
					if (a == 0) {
						let e = s.range(r, s.min, s.max, i);
						s.min = e[0], s.max = e[1], lt = Y_(s.min, t[0]), ut = Y_(s.max, t[0]), ut - lt > 1 && (t[0][lt] < s.min && lt++, t[0][ut] > s.max && ut--), n.min = ft[lt], n.max = ft[ut];
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
					let e = n.range(r, n.min == Dv ? null : n.min, n.max == -Infinity ? null : n.max, t);
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
				i._min = e == 3 ? Cv(i.min) : e == 4 ? Ev(i.min, i.asinh) : e == 100 ? i.fwd(i.min) : i.min, i._max = e == 3 ? Cv(i.max) : e == 4 ? Ev(i.max, i.asinh) : e == 100 ? i.fwd(i.max) : i.max, n[t] = a = !0;
			}
		}
		if (a) {
			v.forEach((e, t) => {
				i == 2 ? t > 0 && n.y && (e._paths = null) : n[e.scale] && (e._paths = null);
			});
			for (let e in n) Le = !0, q("setScale", e);
			le && A.left >= 0 && (Re = Be = !0);
		}
		for (let e in O) O[e] = null;
	}
	function jt(e) {
		let t = kv(lt - 1, 0, ct - 1), n = kv(ut + 1, 0, ct - 1);
		for (; e[t] == null && t > 0;) t--;
		for (; e[n] == null && n < ct - 1;) n++;
		return [t, n];
	}
	function z() {
		if (ct > 0) {
			let e = v.some((e) => e._focus) && Tt != Ye.alpha;
			e && (d.globalAlpha = Tt = Ye.alpha), v.forEach((e, n) => {
				if (n > 0 && e.show && (Mt(n, !1), Mt(n, !0), e._paths == null)) {
					let a = Tt;
					Tt != e.alpha && (d.globalAlpha = Tt = e.alpha);
					let o = i == 2 ? [0, t[n][0].length - 1] : jt(t[n]);
					e._paths = e.paths(r, n, o[0], o[1]), Tt != a && (d.globalAlpha = Tt = a);
				}
			}), v.forEach((e, t) => {
				if (t > 0 && e.show) {
					let n = Tt;
					Tt != e.alpha && (d.globalAlpha = Tt = e.alpha), e._paths != null && Nt(t, !1);
					{
						let n = e._paths == null ? null : e._paths.gaps, i = e.points.show(r, t, lt, ut, n), a = e.points.filter(r, t, i, n);
						(i || a) && (e.points._paths = e.points.paths(r, t, lt, ut, a), Nt(t, !0));
					}
					Tt != n && (d.globalAlpha = Tt = n), q("drawSeries", t);
				}
			}), e && (d.globalAlpha = Tt = 1);
		}
	}
	function Mt(e, t) {
		let n = t ? v[e].points : v[e];
		n._stroke = n.stroke(r, e), n._fill = n.fill(r, e);
	}
	function Nt(e, t) {
		let n = t ? v[e].points : v[e], { stroke: r, fill: i, clip: a, flags: o, _stroke: s = n._stroke, _fill: c = n._fill, _width: l = n.width } = n._paths;
		l = Q(l * Y, 3);
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
				let e = v[m.series[1]], g = t[m.series[1]], _ = (e._paths || Gv).band;
				Jv(_) && (_ = m.dir == 1 ? _[0] : _[1]);
				let y, b = null;
				e.show && _ && lv(g, lt, ut) ? (b = m.fill(r, h) || s, y = e._paths.clip) : _ = null, Ft(n, i, a, o, b, c, l, u, d, f, y, _), p = !0;
			}
		}), p || Ft(n, i, a, o, s, c, l, u, d, f);
	}
	function Ft(e, t, n, r, i, a, o, s, c, l, u, f) {
		Et(e, t, n, r, i), (c || l || f) && (d.save(), c && d.clip(c), l && d.clip(l)), f ? (s & 3) == 3 ? (d.clip(f), u && d.clip(u), Lt(i, o), It(e, a, t)) : s & Jb ? (Lt(i, o), d.clip(f), It(e, a, t)) : s & qb && (d.save(), d.clip(f), u && d.clip(u), Lt(i, o), d.restore(), It(e, a, t)) : (Lt(i, o), It(e, a, t)), (c || l || f) && d.restore();
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
			o = zx(t, n, a._incrs = a.incrs(r, e, t, n, i, s), i, s);
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
				n._show && (t = !1, n._show = !1, Vt(!1));
				return;
			}
			n._show || (t = !1, n._show = !0, Vt(!1));
			let o = n.side, s = o % 2, { min: c, max: l } = a, [u, d] = Rt(i, c, l, s == 0 ? P : F);
			if (d == 0) return;
			let f = a.distr == 2, p = n._splits = n.splits(r, i, c, l, u, d, f), m = a.distr == 2 ? p.map((e) => ft[e]) : p, h = a.distr == 2 ? ft[p[1]] - ft[p[0]] : u, g = n._values = n.values(r, n.filter(r, m, i, d, h), i, d, h);
			n._rotate = o == 2 ? n.rotate(r, g, i, d) : 0;
			let _ = n._size;
			n._size = vv(n.size(r, g, i, e)), _ != null && n._size != _ && (t = !1);
		}), t;
	}
	function B(e) {
		let t = !0;
		return ot.forEach((n, i) => {
			let a = n(r, i, rt, e);
			a != st[i] && (t = !1), st[i] = a;
		}), t;
	}
	function V() {
		for (let e = 0; e < y.length; e++) {
			let t = y[e];
			if (!t.show || !t._show) continue;
			let n = t.side, i = n % 2, a, o, c = t.stroke(r, e), l = n == 0 || n == 3 ? -1 : 1, [u, f] = t._found;
			if (t.label != null) {
				let s = t.labelGap * l, p = _v((t._lpos + s) * Y);
				Dt(t.labelFont[0], c, "center", n == 2 ? d_ : f_), d.save(), i == 1 ? (a = o = 0, d.translate(p, _v(Me + Pe / 2)), d.rotate((n == 3 ? -mv : mv) / 2)) : (a = _v(je + Ne / 2), o = p);
				let m = Av(t.label) ? t.label(r, e, u, f) : t.label;
				d.fillText(m, a, o), d.restore();
			}
			if (f == 0) continue;
			let p = b[t.scale], m = i == 0 ? Ne : Pe, h = i == 0 ? je : Me, _ = t._splits, v = p.distr == 2 ? _.map((e) => ft[e]) : _, x = p.distr == 2 ? ft[_[1]] - ft[_[0]] : u, S = t.ticks, C = t.border, w = S.show ? S.size : 0, T = _v(w * Y), E = _v((t.alignTo == 2 ? t._size - w - t.gap : t.gap) * Y), D = t._rotate * -mv / 180, ee = g(t._pos * Y), te = ee + (T + E) * l;
			o = i == 0 ? te : 0, a = i == 1 ? te : 0;
			let ne = t.font[0];
			Dt(ne, c, t.align == 1 ? p_ : t.align == 2 ? m_ : D > 0 ? p_ : D < 0 ? m_ : i == 0 ? "center" : n == 3 ? m_ : p_, D || i == 1 ? "middle" : n == 2 ? d_ : f_);
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
			S.show && zt(re, S.filter(r, v, e, f, x), i, n, ee, T, Q(S.width * Y, 3), S.stroke(r, e), S.dash, S.cap);
			let ae = t.grid;
			ae.show && zt(re, ae.filter(r, v, e, f, x), i, i == 0 ? 2 : 1, i == 0 ? Me : je, i == 0 ? Pe : Ne, Q(ae.width * Y, 3), ae.stroke(r, e), ae.dash, ae.cap), C.show && zt([ee], [1], +(i == 0), i == 0 ? 1 : 2, i == 1 ? Me : je, i == 1 ? Pe : Ne, Q(C.width * Y, 3), C.stroke(r, e), C.dash, C.cap);
		}
		q("drawAxes");
	}
	function Vt(e) {
		v.forEach((t, n) => {
			n > 0 && (t._paths = null, e && (i == 1 ? (t.min = null, t.max = null) : t.facets.forEach((e) => {
				e.min = null, e.max = null;
			})));
		});
	}
	let H = !1, U = !1, Ht = [];
	function Ut() {
		U = !1;
		for (let e = 0; e < Ht.length; e++) q(...Ht[e]);
		Ht.length = 0;
	}
	function Wt() {
		H ||= (ly(Kt), !0);
	}
	function Gt(e, t = !1) {
		H = !0, U = t, e(r), Kt(), t && Ht.length > 0 && queueMicrotask(Ut);
	}
	r.batch = Gt;
	function Kt() {
		if (Fe &&= (At(), !1), Le &&= (Ue(), !1), Ie) {
			if (I_(p, p_, I), I_(p, d_, Ee), I_(p, l_, P), I_(p, u_, F), I_(m, p_, I), I_(m, d_, Ee), I_(m, l_, P), I_(m, u_, F), I_(f, l_, we), I_(f, u_, Te), u.width = _v(we * Y), u.height = _v(Te * Y), y.forEach(({ _el: e, _show: t, _size: n, _pos: r, side: i }) => {
				if (e != null) {
					if (t) {
						let t = i === 3 || i === 0 ? n : 0, a = i % 2 == 1;
						I_(e, a ? "left" : "top", r - t), I_(e, a ? "width" : "height", n), I_(e, a ? "top" : "left", a ? Ee : I), I_(e, a ? "height" : "width", a ? F : P), F_(e, Zg);
					} else P_(e, Zg);
				}
			}), gt = _t = vt = bt = xt = St = Ct = wt = yt = null, Tt = 1, Pn(!0), I != De || Ee != Oe || P != ke || F != Ae) {
				Vt(!1);
				let e = P / ke, t = F / Ae;
				if (le && !Re && A.left >= 0) {
					A.left *= e, A.top *= t, Xt && B_(Xt, _v(A.left), 0, P, F), Zt && B_(Zt, 0, _v(A.top), P, F);
					for (let n = 0; n < L.length; n++) {
						let r = L[n];
						r != null && (R[n] *= e, Qe[n] *= t, B_(r, vv(R[n]), vv(Qe[n]), P, F));
					}
				}
				if (ln.show && !ze && ln.left >= 0 && ln.width > 0) {
					ln.left *= e, ln.width *= e, ln.top *= t, ln.height *= t;
					for (let e in Ln) I_(un, e, ln[e]);
				}
				De = I, Oe = Ee, ke = P, Ae = F;
			}
			q("setSize"), Ie = !1;
		}
		we > 0 && Te > 0 && (d.clearRect(0, 0, u.width, u.height), q("drawClear"), w.forEach((e) => e()), q("draw")), ln.show && ze && (dn(ln), ze = !1), le && Re && (Mn(null, !0, !1), Re = !1), k.show && k.live && Be && (An(), Be = !1), c || (c = !0, r.status = 1, q("ready")), pt = !1, H = !1;
	}
	r.redraw = (e, t) => {
		Le = t || !1, e === !1 ? Wt() : pn(S, D.min, D.max);
	};
	function qt(e, n) {
		let i = b[e];
		if (i.from == null) {
			if (ct == 0) {
				let t = i.range(r, n.min, n.max, e);
				n.min = t[0], n.max = t[1];
			}
			if (n.min > n.max) {
				let e = n.min;
				n.min = n.max, n.max = e;
			}
			if (ct > 1 && n.min != null && n.max != null && n.max - n.min < 1e-16) return;
			e == S && i.distr == 2 && ct > 0 && (n.min = Y_(n.min, t[0]), n.max = Y_(n.max, t[0]), n.min == n.max && n.max++), O[e] = n, Fe = !0, Wt();
		}
	}
	r.setScale = qt;
	let Jt, Yt, Xt, Zt, Qt, $t, en, tn, nn, rn, W, G, an = !1, on = A.drag, sn = on.x, cn = on.y;
	le && (A.x && (Jt = R_($g, m)), A.y && (Yt = R_(e_, m)), D.ori == 0 ? (Xt = Jt, Zt = Yt) : (Xt = Yt, Zt = Jt), W = A.left, G = A.top);
	let ln = r.select = ry({
		show: !0,
		over: !0,
		left: 0,
		width: 0,
		top: 0,
		height: 0
	}, e.select), un = ln.show ? R_(Qg, ln.over ? m : p) : null;
	function dn(e, t) {
		if (ln.show) {
			for (let t in e) ln[t] = e[t], t in Ln && I_(un, t, e[t]);
			t !== !1 && q("setSelect");
		}
	}
	r.setSelect = dn;
	function fn(e) {
		if (v[e].show) j && F_(fe[e], Zg);
		else if (j && P_(fe[e], Zg), le) {
			let t = Ze ? L[0] : L[e];
			t != null && B_(t, -10, -10, P, F);
		}
	}
	function pn(e, t, n) {
		qt(e, {
			min: t,
			max: n
		});
	}
	function mn(e, t, n, a) {
		t.focus != null && Sn(e), t.show != null && v.forEach((n, r) => {
			r > 0 && (e == r || e == null) && (n.show = t.show, fn(r), i == 2 ? (pn(n.facets[0].scale, null, null), pn(n.facets[1].scale, null, null)) : pn(n.scale, null, null), Wt());
		}), n !== !1 && q("setSeries", e, t), a && er("setSeries", r, e, t);
	}
	r.setSeries = mn;
	function hn(e, t) {
		ry(x[e], t);
	}
	function gn(e, t) {
		e.fill = Z(e.fill || null), e.dir = X(e.dir, -1), t ??= x.length, x.splice(t, 0, e);
	}
	function K(e) {
		e == null ? x.length = 0 : x.splice(e, 1);
	}
	r.addBand = gn, r.setBand = hn, r.delBand = K;
	function _n(e, t) {
		v[e].alpha = t, le && L[e] != null && (L[e].style.opacity = t), j && fe[e] && (fe[e].style.opacity = t);
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
			}), bn = e, n && Wt();
		}
	}
	j && Xe && Se(x_, M, (e) => {
		A._lock || (qe(e), bn != null && mn(null, xn, !0, Zn.setSeries));
	});
	function Cn(e, t, n) {
		let r = b[t];
		n && (e = e / Y - (r.ori == 1 ? Ee : I));
		let i = P;
		r.ori == 1 && (i = F, e = i - e), r.dir == -1 && (e = i - e);
		let a = r._min, o = r._max, s = e / i, c = a + (o - a) * s, l = r.distr;
		return l == 3 ? xv(10, c) : l == 4 ? Tv(c, r.asinh) : l == 100 ? r.bwd(c) : c;
	}
	function wn(e, n) {
		return Y_(Cn(e, S, n), t[0], lt, ut);
	}
	r.valToIdx = (e) => Y_(e, t[0]), r.posToIdx = wn, r.posToVal = Cn, r.valToPos = (e, t, n) => b[t].ori == 0 ? a(e, b[t], n ? Ne : P, n ? je : 0) : o(e, b[t], n ? Pe : F, n ? Me : 0), r.setCursor = (e, t, n) => {
		W = e.left, G = e.top, Mn(null, t, n);
	};
	function Tn(e, t) {
		I_(un, p_, ln.left = e), I_(un, l_, ln.width = t);
	}
	function En(e, t) {
		I_(un, d_, ln.top = e), I_(un, u_, ln.height = t);
	}
	let Dn = D.ori == 0 ? Tn : En, On = D.ori == 1 ? Tn : En;
	function kn() {
		if (j && k.live) for (let e = +(i == 2); e < v.length; e++) {
			if (e == 0 && he) continue;
			let t = k.values[e], n = 0;
			for (let r in t) pe[e][n++].firstChild.nodeValue = t[r];
		}
	}
	function An(e, t) {
		if (e != null && (e.idxs ? e.idxs.forEach((e, t) => {
			ce[t] = e;
		}) : Xv(e.idx) || ce.fill(e.idx), k.idx = ce[0]), j && k.live) {
			for (let e = 0; e < v.length; e++) (e > 0 || i == 1 && !he) && jn(e, ce[e]);
			kn();
		}
		Be = !1, t !== !1 && q("setLegend");
	}
	r.setLegend = An;
	function jn(e, n) {
		let i = v[e], a = e == 0 && ee == 2 ? ft : t[e], o;
		he ? o = i.values(r, e, n) ?? ge : (o = i.value(r, n == null ? null : a[n], e, n), o = o == null ? ge : { _: o }), k.values[e] = o;
	}
	function Mn(e, n, a) {
		nn = W, rn = G, [W, G] = A.move(r, W, G), A.left = W, A.top = G, le && (Xt && B_(Xt, _v(W), 0, P, F), Zt && B_(Zt, 0, _v(G), P, F));
		let o, s = lt > ut;
		vn = Dv, yn = null;
		let c = D.ori == 0 ? P : F, l = D.ori == 1 ? P : F;
		if (W < 0 || ct == 0 || s) {
			o = A.idx = null;
			for (let e = 0; e < v.length; e++) {
				let t = L[e];
				t != null && B_(t, -10, -10, P, F);
			}
			Xe && mn(null, xn, !0, e == null && Zn.setSeries), k.live && (ce.fill(o), Be = !0);
		} else {
			let e, n, a;
			i == 1 && (e = D.ori == 0 ? W : G, n = Cn(e, S), o = A.idx = Y_(n, t[0], lt, ut), a = te(t[0][o], D, c, 0));
			let s = -10, u = -10, d = 0, f = 0, p = !0, m = "", h = "";
			for (let e = +(i == 2); e < v.length; e++) {
				let g = v[e], _ = ce[e], y = _ == null ? null : i == 1 ? t[e][_] : t[e][1][_], x = A.dataIdx(r, e, o, n), S = x == null ? null : i == 1 ? t[e][x] : t[e][1][x];
				if (Be = Be || S != y || x != _, ce[e] = x, e > 0 && g.show) {
					let n = x == null ? -10 : x == o ? a : te(i == 1 ? t[0][x] : t[e][0][x], D, c, 0), _ = S == null ? -10 : ne(S, i == 1 ? b[g.scale] : b[g.facets[1].scale], l, 0);
					if (Xe && S != null) {
						let t = D.ori == 1 ? W : G, n = hv(Ye.dist(r, e, x, _, t));
						if (n < vn) {
							let r = Ye.bias;
							if (r != 0) {
								let i = Cn(t, g.scale), a = S >= 0 ? 1 : -1, o = i >= 0 ? 1 : -1;
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
							let t = L[e];
							t != null && (R[e] = c, Qe[e] = l, W_(t, a, o, y), H_(t, v, g), B_(t, vv(c), vv(l), P, F));
						}
					}
				}
			}
			if (Ze) {
				let e = Ye.prox;
				if (Be || (bn == null ? vn <= e : vn > e || yn != bn)) {
					let e = L[0];
					e != null && (R[0] = s, Qe[0] = u, W_(e, d, f, p), H_(e, m, h), B_(e, vv(s), vv(u), P, F));
				}
			}
		}
		if (ln.show && an) {
			if (e != null) {
				let [t, n] = Zn.scales, [r, i] = Zn.match, [a, o] = e.cursor.sync.scales, s = e.cursor.drag;
				if (sn = s._x, cn = s._y, sn || cn) {
					let { left: s, top: u, width: d, height: f } = e.select, p = e.scales[a].ori, m = e.posToVal, h, g, _, v, y, x = t != null && r(t, a), S = n != null && i(n, o);
					x && sn ? (p == 0 ? (h = s, g = d) : (h = u, g = f), _ = b[t], v = te(m(h, a), _, c, 0), y = te(m(h + g, a), _, c, 0), Dn(yv(v, y), hv(y - v))) : Dn(0, c), S && cn ? (p == 1 ? (h = s, g = d) : (h = u, g = f), _ = b[n], v = ne(m(h, o), _, l, 0), y = ne(m(h + g, o), _, l, 0), On(yv(v, y), hv(y - v))) : On(0, l);
				} else Rn();
			} else {
				let e = hv(nn - Qt), t = hv(rn - $t);
				if (D.ori == 1) {
					let n = e;
					e = t, t = n;
				}
				sn = on.x && e >= on.dist, cn = on.y && t >= on.dist;
				let n = on.uni;
				n == null ? on.x && on.y && (sn || cn) && (sn = cn = !0) : sn && cn && (sn = e >= n, cn = t >= n, !sn && !cn && (t > e ? cn = !0 : sn = !0));
				let r, i;
				sn && (D.ori == 0 ? (r = en, i = W) : (r = tn, i = G), Dn(yv(r, i), hv(i - r)), cn || On(0, l)), cn && (D.ori == 1 ? (r = en, i = W) : (r = tn, i = G), On(yv(r, i), hv(i - r)), sn || Dn(0, c)), !sn && !cn && (Dn(0, 0), On(0, 0));
			}
		}
		if (on._x = sn, on._y = cn, e == null) {
			if (a) {
				if (Qn != null) {
					let [e, t] = Zn.scales;
					Zn.values[0] = e == null ? null : Cn(D.ori == 0 ? W : G, e), Zn.values[1] = t == null ? null : Cn(D.ori == 1 ? W : G, t);
				}
				er(__, r, W, G, P, F, o);
			}
			if (Xe) {
				let e = a && Zn.setSeries, t = Ye.prox;
				bn == null ? vn <= t && mn(yn, xn, !0, e) : vn > t ? mn(null, xn, !0, e) : yn != bn && mn(yn, xn, !0, e);
			}
		}
		Be && (k.idx = o, An()), n !== !1 && q("setCursor");
	}
	let Nn = null;
	Object.defineProperty(r, "rect", { get() {
		return Nn ?? Pn(!1), Nn;
	} });
	function Pn(e = !1) {
		e ? Nn = null : (Nn = m.getBoundingClientRect(), q("syncRect", Nn));
	}
	function Fn(e, t, n, r, i, a, o) {
		A._lock || an && e != null && e.movementX == 0 && e.movementY == 0 || (In(e, t, n, r, i, a, o, !1, e != null), e == null ? Mn(t, !0, !1) : Mn(null, !0, !0));
	}
	function In(e, t, n, i, a, o, c, l, u) {
		if (Nn ?? Pn(!1), qe(e), e != null) n = e.clientX - Nn.left, i = e.clientY - Nn.top;
		else {
			if (n < 0 || i < 0) {
				W = -10, G = -10;
				return;
			}
			let [e, r] = Zn.scales, c = t.cursor.sync, [l, u] = c.values, [d, f] = c.scales, [p, m] = Zn.match, h = t.axes[0].side % 2 == 1, g = D.ori == 0 ? P : F, _ = D.ori == 1 ? P : F, v = h ? o : a, y = h ? a : o, x = h ? i : n, S = h ? n : i;
			if (n = d == null ? x / v * g : p(e, d) ? s(l, b[e], g, 0) : -10, i = f == null ? S / y * _ : m(r, f) ? s(u, b[r], _, 0) : -10, D.ori == 1) {
				let e = n;
				n = i, i = e;
			}
		}
		u && (t == null || t.cursor.event.type == __) && ((n <= 1 || n >= P - 1) && (n = zv(n, P)), (i <= 1 || i >= F - 1) && (i = zv(i, F))), l ? (Qt = n, $t = i, [en, tn] = A.move(r, n, i)) : (W = n, G = i);
	}
	let Ln = {
		width: 0,
		height: 0,
		left: 0,
		top: 0
	};
	function Rn() {
		dn(Ln, !1);
	}
	let zn, Bn, Vn, Hn;
	function Un(e, t, n, i, a, o, s) {
		an = !0, sn = cn = on._x = on._y = !1, In(e, t, n, i, a, o, s, !0, !1), e != null && (Se(y_, k_, Wn, !1), er(v_, r, en, tn, P, F, null));
		let { left: c, top: l, width: u, height: d } = ln;
		zn = c, Bn = l, Vn = u, Hn = d;
	}
	function Wn(e, t, n, i, a, o, s) {
		an = on._x = on._y = !1, In(e, t, n, i, a, o, s, !1, !0);
		let { left: c, top: l, width: u, height: d } = ln, f = u > 0 || d > 0, p = zn != c || Bn != l || Vn != u || Hn != d;
		if (f && p && dn(ln), on.setScale && f && p) {
			let e = c, t = u, n = l, r = d;
			if (D.ori == 1 && (e = l, t = d, n = c, r = u), sn && pn(S, Cn(e, S), Cn(e + t, S)), cn) for (let e in b) {
				let t = b[e];
				e != S && t.from == null && t.min != Dv && pn(e, Cn(n + r, e), Cn(n, e));
			}
			Rn();
		} else A.lock && (A._lock = !A._lock, Mn(t, !0, e != null));
		e != null && (Ce(y_, k_), er(y_, r, W, G, P, F, null));
	}
	function Gn(e, t, n, r, i, a, o) {
		if (A._lock) return;
		qe(e);
		let s = an;
		if (an) {
			let e = !0, t = !0, n, r;
			D.ori == 0 ? (n = sn, r = cn) : (n = cn, r = sn), n && r && (e = W <= 10 || W >= P - 10, t = G <= 10 || G >= F - 10), n && e && (W = W < en ? 0 : P), r && t && (G = G < tn ? 0 : F), Mn(null, !0, !0), an = !1;
		}
		W = -10, G = -10, ce.fill(null), Mn(null, !0, !0), s && (an = s);
	}
	function Kn(e, t, n, i, a, o, s) {
		A._lock || (qe(e), ht(), Rn(), e != null && er(S_, r, W, G, P, F, null));
	}
	function qn() {
		y.forEach(Vx), Ve(r.width, r.height, !0);
	}
	q_(E_, A_, qn);
	let Jn = {};
	Jn.mousedown = Un, Jn.mousemove = Fn, Jn.mouseup = Wn, Jn.dblclick = Kn, Jn.setSeries = (e, t, n, i) => {
		let a = Zn.match[2];
		n = a(r, t, n), n != -1 && mn(n, i, !0, !1);
	}, le && (Se(v_, m, Un), Se(__, m, Fn), Se(b_, m, (e) => {
		qe(e), Pn(!1);
	}), Se(x_, m, Gn), Se(S_, m, Kn), Tx.add(r), r.syncRect = Pn);
	let Yn = r.hooks = e.hooks || {};
	function q(e, t, n) {
		U ? Ht.push([
			e,
			t,
			n
		]) : e in Yn && Yn[e].forEach((e) => {
			e.call(null, r, t, n);
		});
	}
	(e.plugins || []).forEach((e) => {
		for (let t in e.hooks) Yn[t] = (Yn[t] || []).concat(e.hooks[t]);
	});
	let Xn = (e, t, n) => n, Zn = ry({
		key: null,
		setSeries: !1,
		filters: {
			pub: Fv,
			sub: Fv
		},
		scales: [S, v[1] ? v[1].scale : null],
		match: [
			Iv,
			Iv,
			Xn
		],
		values: [null, null]
	}, A.sync);
	Zn.match.length == 2 && Zn.match.push(Xn), A.sync = Zn;
	let Qn = Zn.key, $n = Kb(Qn);
	function er(e, t, n, r, i, a, o) {
		Zn.filters.pub(e, t, n, r, i, a, o) && $n.pub(e, t, n, r, i, a, o);
	}
	$n.sub(r);
	function tr(e, t, n, r, i, a, o) {
		Zn.filters.sub(e, t, n, r, i, a, o) && Jn[e](null, t, n, r, i, a, o);
	}
	r.pub = tr;
	function nr() {
		$n.unsub(r), Tx.delete(r), xe.clear(), J_(E_, A_, qn), l.remove(), M?.remove(), q("destroy");
	}
	r.destroy = nr;
	function rr() {
		q("init", e, t), mt(t || e.data, !1), O[S] ? qt(S, O[S]) : ht(), ze = ln.show && (ln.width > 0 || ln.height > 0), Re = Be = !0, Ve(e.width, e.height);
	}
	return v.forEach(et), y.forEach(it), n ? n instanceof HTMLElement ? (n.appendChild(l), rr()) : n(r, rr) : rr(), r;
}
Hx.assign = ry, Hx.fmtNum = fv, Hx.rangeNum = cv, Hx.rangeLog = nv, Hx.rangeAsinh = rv, Hx.orient = Yb, Hx.pxRatio = Y, Hx.join = cy, Hx.fmtDate = xy, Hx.tzDate = Cy, Hx.sync = Kb;
{
	Hx.addGap = ex, Hx.clipGaps = $b;
	let e = Hx.paths = { points: mx };
	e.linear = vx, e.stepped = yx, e.bars = xx, e.spline = Cx;
}
// src/many/series.ts
var Ux = {
	loss: "nats a token",
	l0: "fraction of nonzero weights",
	learning_rate: "of the update",
	gradient_rms: "before normalisation",
	tokens_per_second: "tokens a second",
	memory_bytes: "bytes",
	alive_neurons: "neurons that fired, by layer"
};
function Wx(e) {
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
function Gx(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of Object.entries(e)) {
		if (n === "step" || r.every((e) => e === null)) continue;
		let { panel: e, line: i } = Wx(n), a = t.get(e) ?? {
			name: e.replaceAll("_", " "),
			unit: Object.hasOwn(Ux, e) ? Ux[e] : "",
			lines: []
		};
		a.lines.push({
			name: i,
			values: r
		}), t.set(e, a);
	}
	return [...t.values()];
}
function Kx(e) {
	let t = 0;
	return {
		values: e.map((e) => e === null || e > 0 ? e : (t += 1, null)),
		left: t
	};
}
function qx(e) {
	let t = Math.abs(e);
	for (let [n, r] of [
		[1e9, "G"],
		[1e6, "M"],
		[1e3, "k"]
	]) if (t >= n) return `${Bt(e / n, 4)}${r}`;
	return Bt(e, 4);
}
// src/many/panels.tsx
var Jx = 176, Yx = [
	"--accent",
	"--negative",
	"--positive",
	"--soft"
];
function Xx(e) {
	let { steps: t, panels: n, at: r, zoom: i, isLog: a } = e, o = t.length - 1, s = r.value ?? o;
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
					onInput: (e) => r.value = e.currentTarget.valueAsNumber
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
		}), n.map((t) => /* @__PURE__ */ z(Zx, {
			...e,
			panel: t,
			here: s
		}, t.name))]
	});
}
function Zx(e) {
	let { panel: t, here: n, isLog: r } = e, i = r.value ? t.lines.reduce((e, t) => e + Kx(t.values).left, 0) : 0;
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
							/* @__PURE__ */ z($x, {
								i: r,
								line: e
							}),
							t.lines.length > 1 && e.name,
							" ",
							/* @__PURE__ */ z(Qx, { value: e.values[n] ?? null })
						]
					}, e.name))
				})
			] }),
			/* @__PURE__ */ z(nS, {
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
function Qx({ value: e }) {
	return e === null ? /* @__PURE__ */ z("span", { children: "–" }) : /* @__PURE__ */ z("b", {
		title: B(e),
		children: Bt(e, 7)
	});
}
function $x({ i: e, line: t }) {
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
			style: { stroke: `var(${eS(e)})` },
			"stroke-dasharray": tS(e, t)?.join(" ")
		})
	});
}
function eS(e) {
	return Yx[e % Yx.length];
}
function tS(e, t) {
	return t.isDashed || e >= Yx.length ? [6, 4] : void 0;
}
function nS({ steps: e, panel: t, isLog: n, at: r, zoom: i, hasPoints: a }) {
	let o = De(null), s = bg(o), c = De(null), l = Oe(() => [[...e], ...t.lines.map((e) => n ? Kx(e.values).values : [...e.values])], [
		e,
		t,
		n
	]);
	return I(() => {
		let u = o.current;
		if (!u) return;
		let d = new Hx(rS(t, {
			width: s,
			isLog: n,
			hasPoints: a ?? !1,
			css: (e) => getComputedStyle(u).getPropertyValue(e).trim(),
			at: r,
			zoom: i,
			steps: e
		}), l, u);
		c.current = d;
		let f = st(() => {
			let t = r.value, n = t === null ? void 0 : e[t];
			d.setCursor({
				left: n === void 0 ? -10 : d.valToPos(n, "x"),
				top: n === void 0 ? -10 : 0
			}, !1);
		}), p = st(() => {
			let [t, n] = i.value ?? [e[0] ?? 0, e.at(-1) ?? 1], r = d.scales.x;
			r && (r.min !== t || r.max !== n) && d.setScale("x", {
				min: t,
				max: n > t ? n : t + 1
			});
		}), m = zr(() => d.redraw());
		return () => {
			f(), p(), m(), d.destroy(), c.current = null;
		};
	}, [l, n]), I(() => c.current?.setSize({
		width: s,
		height: Jx
	}), [s]), /* @__PURE__ */ z("div", {
		ref: o,
		class: "mn-chart",
		"aria-hidden": "true"
	});
}
function rS(e, { width: t, isLog: n, hasPoints: r, css: i, at: a, zoom: o, steps: s }) {
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
		height: Jx,
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
			values: (e, t) => t.map(qx)
		}, {
			...c,
			size: 58,
			values: (e, t) => t.map((e) => e === null ? "" : qx(e))
		}],
		series: [{}, ...e.lines.map((e, t) => ({
			label: e.name,
			stroke: () => i(eS(t)),
			width: e.isDashed ? 1.25 : 1.75,
			...tS(t, e) ? { dash: tS(t, e) } : {},
			spanGaps: e.values.some((e) => e === null) && !r,
			points: {
				show: r && !e.isDashed || iS(e.values),
				size: 6,
				fill: () => i(eS(t))
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
function iS(e) {
	let t = e.filter((e) => e !== null).length;
	return t <= 40 && t < e.length;
}
// src/many/formation.tsx
function aS({ store: e }) {
	let t = e.route.value, n = t.page === "formation" ? t.id : "", r = gg(n, (t) => e.source.formation(t));
	return r.state === "there" ? /* @__PURE__ */ z(cS, {
		store: e,
		formation: r.value
	}, n) : /* @__PURE__ */ z(_g, {
		loaded: r,
		what: "the series"
	});
}
function oS({ steps: e, n_nodes: t, n_edges: n, target_loss: r }) {
	let i = t.findIndex((e) => e !== null), a = t.findLastIndex((e) => e !== null);
	if (i < 0) return `No snapshot does the task to the target of ${U(r)} nats a prompt.`;
	let o = (e) => `${H(t[e] ?? 0, "node")} and ${H(n[e] ?? 0, "edge")}`, s = `The model first does the task to the target of ${U(r)} nats a prompt at step ${V(e[i])}, with a circuit of ${o(i)}`;
	return a === i ? `${s}.` : `${s}; at step ${V(e[a])} it has ${o(a)}.`;
}
function sS(e) {
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
function cS({ store: e, formation: t }) {
	let n = mg(e, `formation ${t.card.id}`, () => ({
		isLog: R(!1),
		at: R(null),
		zoom: R(null)
	})), r = Oe(() => sS(t), [t]);
	return /* @__PURE__ */ z("div", {
		class: "page",
		children: [/* @__PURE__ */ z("header", {
			class: "page-head",
			children: [/* @__PURE__ */ z("h1", { children: "How the circuit forms" }), /* @__PURE__ */ z("p", { children: [
				K(t.card.name),
				": ",
				K(t.card.task),
				". ",
				oS(t)
			] })]
		}), t.steps.length === 0 ? /* @__PURE__ */ z("p", {
			class: "page-empty",
			children: [
				"No snapshot was searched yet: ",
				/* @__PURE__ */ z("code", { children: "gossamer formation MODEL TASK --out FOLDER" }),
				" goes on where it was stopped."
			]
		}) : /* @__PURE__ */ z(x, { children: [
			/* @__PURE__ */ z(Xx, {
				steps: t.steps,
				panels: r,
				isLog: n.isLog,
				at: n.at,
				zoom: n.zoom,
				hasPoints: !0
			}),
			/* @__PURE__ */ z("h2", { children: "The numbers" }),
			/* @__PURE__ */ z(lS, { formation: t }),
			/* @__PURE__ */ z("p", {
				class: "remark",
				children: "A dash: the snapshot does not do the task to the target, so it was not searched; under same edges also where neither circuit has an edge, so there is nothing to share."
			})
		] })]
	});
}
function lS({ formation: e }) {
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
				children: /* @__PURE__ */ z(q, {
					value: e[t],
					as: n
				})
			}, r))] }, e)) })]
		})
	});
}
// src/many/run.tsx
var uS = [
	"learning rate",
	"gradient rms",
	"memory bytes",
	"tokens per second"
];
function dS({ store: e }) {
	let t = e.route.value, n = t.page === "run" ? t.id : "", r = gg(n, (t) => e.source.run(t));
	return r.state === "there" ? /* @__PURE__ */ z(pS, {
		store: e,
		run: r.value
	}, n) : /* @__PURE__ */ z(_g, {
		loaded: r,
		what: "the run"
	});
}
function fS(e, t) {
	return mg(e, `run ${t.card.id}`, () => ({
		hidden: R(uS),
		isLog: R(!1),
		at: R(null),
		zoom: R(null)
	}));
}
function pS({ store: e, run: t }) {
	return /* @__PURE__ */ z("div", {
		class: "page",
		children: [/* @__PURE__ */ z("header", {
			class: "page-head",
			children: [/* @__PURE__ */ z("h1", { children: K(t.card.name) }), /* @__PURE__ */ z("p", { children: [
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
				}), /* @__PURE__ */ z(mS, {
					run: t,
					kept: fS(e, t)
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
						children: K(e, 60)
					}), /* @__PURE__ */ z("td", { children: K(t, 80) })] }, e)) })
				})]
			})]
		})]
	});
}
function mS({ run: e, kept: t }) {
	let { steps: n, panels: r } = Oe(() => ({
		steps: (e.columns.step ?? []).map((e) => e ?? NaN),
		panels: Gx(e.columns)
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
	}), /* @__PURE__ */ z(Xx, {
		steps: n,
		panels: r.filter(({ name: e }) => !i.includes(e)),
		isLog: t.isLog,
		at: t.at,
		zoom: t.zoom
	})] });
}
// src/many/grid.ts
function hS(e, t) {
	let [n, r] = [e.loss <= e.target_loss, t.loss <= t.target_loss];
	return n === r ? e.n_nodes === t.n_nodes ? e.loss < t.loss : e.n_nodes < t.n_nodes : n;
}
function gS(e) {
	let t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), r = (e, t) => JSON.stringify([e, t]);
	for (let i of e) {
		n.has(i.model_hash) || n.set(i.model_hash, i.model);
		let e = r(i.task, i.model_hash), a = t.get(e), o = a === void 0 || hS(i, a.best) ? i : a.best;
		t.set(e, {
			best: o,
			n: (a?.n ?? 0) + 1
		});
	}
	return {
		tasks: or([...new Set(e.map((e) => e.task))], (e) => e, !1),
		models: or([...n].map(([e, t]) => ({
			hash: e,
			name: t
		})), (e) => e.name, !1),
		cell: (e, n) => t.get(r(e, n)) ?? null
	};
}
// src/many/matrix.tsx
function _S({ store: e, cards: t }) {
	let { tasks: n, models: r, cell: i } = Oe(() => gS(t), [t]);
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
						children: /* @__PURE__ */ z(hg, { text: t })
					}, e))] }) }), /* @__PURE__ */ z("tbody", { children: n.map((t) => /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
						scope: "row",
						children: /* @__PURE__ */ z(hg, { text: t })
					}), r.map(({ hash: n }) => /* @__PURE__ */ z("td", { children: /* @__PURE__ */ z(vS, {
						store: e,
						cell: i(t, n)
					}) }, n))] }, t)) })]
				})
			})
		]
	});
}
function vS({ store: e, cell: t }) {
	if (t === null) return /* @__PURE__ */ z("span", {
		class: "soft",
		children: "–"
	});
	let { best: n, n: r } = t;
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z(Qt, {
			store: e,
			to: {
				page: "circuit",
				id: n.id,
				node: null
			},
			children: H(n.n_nodes, "node")
		}),
		" ",
		/* @__PURE__ */ z(q, {
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
var yS = {
	cut: "on the cut's pairs",
	report: "on held-out pairs"
}, bS = [
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
		on: yS.cut
	},
	{
		name: "accuracy",
		title: "on its own pairs",
		value: (e) => e.accuracy,
		as: "percent",
		on: yS.cut
	},
	{
		name: "target",
		title: "the loss that it was cut at",
		value: (e) => e.target_loss,
		as: "loss",
		on: yS.cut
	},
	{
		name: "whole model",
		title: "its loss on the same pairs, nats a prompt",
		value: (e) => e.full_loss,
		as: "loss",
		on: yS.cut
	},
	{
		name: "sufficiency",
		title: "loss of the circuit alone, when it was validated, nats a prompt",
		value: (e) => e.sufficiency,
		as: "loss",
		isReported: !0,
		on: yS.report
	},
	{
		name: "necessity",
		title: "loss of the model without it, when it was validated, nats a prompt",
		value: (e) => e.necessity,
		as: "loss",
		isReported: !0,
		on: yS.report
	}
], xS = (e) => e.is_held_out === !1, SS = "on the pairs that the cut was decided on: the task has too few to hold any out";
function CS(e) {
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
function wS(e) {
	return mg(e, "many", () => ({
		filter: R(""),
		order: R({
			column: "task",
			down: !1
		}),
		chosen: R([])
	}));
}
function TS({ store: e }) {
	let t = e.index.value;
	if (!t) return /* @__PURE__ */ z("p", {
		class: "page-notice",
		role: "status",
		children: "Loading…"
	});
	let { circuits: n, runs: r, formations: i } = t;
	return /* @__PURE__ */ z("div", {
		class: "page",
		children: [
			/* @__PURE__ */ z("header", {
				class: "page-head",
				children: [
					/* @__PURE__ */ z("h1", { children: "All: what there is to look at" }),
					/* @__PURE__ */ z("p", { children: ES(t) }),
					n.length > 1 && /* @__PURE__ */ z("p", { children: "Press a circuit's name to see its graph, or tick two and compare them; a column's name sorts by it." })
				]
			}),
			n.length + r.length + i.length === 0 && /* @__PURE__ */ z(DS, {}),
			n.length > 0 && /* @__PURE__ */ z(OS, {
				store: e,
				cards: n,
				kept: wS(e)
			}),
			/* @__PURE__ */ z(_S, {
				store: e,
				cards: n
			}),
			i.length > 0 && /* @__PURE__ */ z(MS, {
				store: e,
				cards: i
			}),
			r.length > 0 && /* @__PURE__ */ z(NS, {
				store: e,
				cards: r
			})
		]
	});
}
function ES({ circuits: e, runs: t, formations: n }) {
	let r = [];
	if (e.length) {
		let t = new Set(e.map((e) => e.task)).size, n = new Set(e.map((e) => e.model_hash)).size;
		r.push(`${H(e.length, "circuit")} of ${H(t, "task")} in ${H(n, "model")}`);
	}
	return n.length && r.push(`${H(n.length, "series of circuits", "series of circuits")} over training`), t.length && r.push(H(t.length, "training run")), r.join(" · ");
}
function DS() {
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
function OS({ store: e, cards: t, kept: n }) {
	let r = n.order.value, i = bS.find((e) => e.name === r.column) ?? bS[0], a = or(sr(t, (e) => `${e.name} ${e.task} ${e.model}`, n.filter.value), i.value, r.down);
	return /* @__PURE__ */ z("section", {
		"aria-labelledby": "mn-circuits",
		children: [
			/* @__PURE__ */ z("h2", {
				id: "mn-circuits",
				children: "Circuits"
			}),
			/* @__PURE__ */ z(kS, {
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
							children: [/* @__PURE__ */ z("td", {}), CS(bS).map(({ on: e, n: t }) => e === void 0 ? /* @__PURE__ */ z("td", { colSpan: t }, "") : /* @__PURE__ */ z("th", {
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
						}), bS.map((e) => /* @__PURE__ */ z(AS, {
							column: e,
							order: r,
							press: () => n.order.value = cr(r, e.name)
						}, e.name))] })] }),
						/* @__PURE__ */ z("tbody", { children: a.map((t) => /* @__PURE__ */ z(jS, {
							store: e,
							card: t,
							kept: n
						}, t.id)) })
					]
				})
			}),
			a.some(xS) && /* @__PURE__ */ z("p", {
				class: "remark",
				children: ["* ", SS]
			}),
			a.length === 0 && /* @__PURE__ */ z("p", {
				class: "soft",
				children: "No circuit's name, task or model holds these words."
			})
		]
	});
}
function kS({ store: e, kept: t, n, shown: r }) {
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
function AS({ column: e, order: t, press: n }) {
	let r = e.name === t.column;
	return /* @__PURE__ */ z("th", {
		scope: "col",
		class: e.as ? "num" : "",
		"aria-sort": r ? t.down ? "descending" : "ascending" : "none",
		title: e.title,
		children: /* @__PURE__ */ z("button", {
			type: "button",
			class: "mn-sort",
			onClick: n,
			children: [e.name, /* @__PURE__ */ z("span", {
				class: "mn-arrow",
				"aria-hidden": "true",
				children: r ? t.down ? "↓" : "↑" : ""
			})]
		})
	});
}
function jS({ store: e, card: t, kept: n }) {
	let r = n.chosen.value, i = r.includes(t.id);
	return /* @__PURE__ */ z("tr", {
		class: i ? "mn-chosen" : "",
		children: [/* @__PURE__ */ z("td", { children: /* @__PURE__ */ z("input", {
			type: "checkbox",
			"aria-label": `Choose ${K(t.name)}, ${K(t.task)} to compare`,
			checked: i,
			onChange: () => {
				n.chosen.value = i ? r.filter((e) => e !== t.id) : [...r, t.id];
			}
		}) }), bS.map((n, r) => {
			let i = n.value(t);
			return r === 0 ? /* @__PURE__ */ z("th", {
				scope: "row",
				children: /* @__PURE__ */ z(Qt, {
					store: e,
					to: {
						page: "circuit",
						id: t.id,
						node: null
					},
					children: /* @__PURE__ */ z(hg, { text: t.name })
				})
			}, n.name) : n.as ? /* @__PURE__ */ z("td", {
				class: "num",
				children: [/* @__PURE__ */ z(q, {
					value: i,
					as: n.as
				}), n.isReported && xS(t) && /* @__PURE__ */ z("span", {
					class: "mn-again",
					title: SS,
					children: "*"
				})]
			}, n.name) : /* @__PURE__ */ z("td", { children: /* @__PURE__ */ z(hg, { text: String(i) }) }, n.name);
		})]
	});
}
function MS({ store: e, cards: t }) {
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
				children: /* @__PURE__ */ z(Qt, {
					store: e,
					to: {
						page: "formation",
						id: t.id
					},
					children: /* @__PURE__ */ z(hg, { text: t.name })
				})
			}), /* @__PURE__ */ z("td", { children: /* @__PURE__ */ z(hg, { text: t.task }) })] }, t.id)) })]
		})]
	});
}
function NS({ store: e, cards: t }) {
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
				children: /* @__PURE__ */ z(Qt, {
					store: e,
					to: {
						page: "run",
						id: t.id
					},
					children: /* @__PURE__ */ z(hg, { text: t.name })
				})
			}), /* @__PURE__ */ z("td", {
				class: "num",
				children: V(t.steps)
			})] }, t.id)) })]
		})]
	});
}
// src/evidence/report.ts
var PS = 1e-4, FS = .02;
function IS(e, t) {
	return [
		zS(e),
		BS(e, t),
		HS(e),
		WS(e),
		GS(e),
		KS(e, t.card.n_nodes)
	];
}
function LS(e) {
	let t = (t) => e.filter((e) => e.standing === t).map((e) => e.name.toLowerCase()), [n, r, i] = [
		t("fails"),
		t("partly"),
		t("missing")
	], a = i.length ? ` Not measured: ${Ot(i)}.` : "";
	return n.length ? {
		standing: "fails",
		sentence: `The evidence is weak: see ${Ot(n)}.${a}`
	} : r.length ? {
		standing: "partly",
		sentence: `No check speaks against the circuit, but not all is clear: ${Ot(r)}.${a}`
	} : i.length ? {
		standing: "missing",
		sentence: `What was checked holds.${a}`
	} : {
		standing: "holds",
		sentence: "Each of these checks could have failed. None did."
	};
}
function RS(e, t, n, r) {
	return {
		name: e,
		standing: t,
		found: n.filter(Boolean).join(" "),
		otherwise: r
	};
}
function zS(e) {
	let t = Math.abs(e.own_loss - e.stored_loss), [n, r] = [Rt(e.own_loss, 6), Rt(e.stored_loss, 6)];
	return RS("Own loss, measured again", t <= PS ? "holds" : "fails", [`On its own pairs the circuit's loss is ${n};`, t <= PS ? `the artifact says ${r}.` : `but the artifact says ${r}: they differ by ${U(t)}.`], "With other weights, means or pairs than those it was found with, the two would differ.");
}
function BS(e, { built_in: t, card: n }) {
	let r = H(e.n_pairs, "pair"), i = "Held-out prompts", a = "A circuit that fits only the prompts it was cut on loses much more on others, where the whole model does not.";
	if (!e.is_held_out) return RS(i, "partly", [`The ${r} are those that the circuit was cut on:`, "the task has too few to hold any out, so the figures flatter it."], a);
	let o = t ? `${r} whose templates and names pruning has not seen` : `${r} of the task's own file that pruning has not seen (they may be much like those that it has)`, { loss: s } = e.circuit.sufficiency, c = {
		circuit: s - e.own_loss,
		model: e.full.loss - n.full_loss
	}, l = VS(e, c.circuit - c.model);
	return RS(i, l.standing, [
		`From the cut's pairs to ${o}, the circuit's loss goes from ${U(e.own_loss)} to ${U(s)}`,
		`(${Ht(c.circuit)}), the whole model's from ${U(n.full_loss)} to ${U(e.full.loss)}`,
		`(${Ht(c.model)}): ${l.says}.`
	], a);
}
function VS(e, t) {
	let { loss: n } = e.circuit.sufficiency, r = `the target of ${U(e.target_loss)}`, i = `this page allows ${FS}`, a = `the circuit loses ${U(t)} more than the prompts explain`;
	return n >= Nt ? {
		standing: "fails",
		says: `on unseen pairs it is no better than chance, ${U(Nt)}`
	} : t <= 0 ? {
		standing: "holds",
		says: "beside the model the circuit loses nothing"
	} : t <= FS ? {
		standing: "holds",
		says: `${a}, and ${i}`
	} : n <= e.target_loss ? {
		standing: "holds",
		says: `${a}, where ${i}, but it still meets ${r}`
	} : 2 * t > Nt - e.own_loss ? {
		standing: "fails",
		says: `${a}, over half of what it had below chance, which this page calls a fit to its own pairs`
	} : {
		standing: "partly",
		says: `${a}, where ${i}, and it misses ${r}`
	};
}
function HS(e) {
	let { loss: t, accuracy: n } = e.circuit.sufficiency, r = e.target_loss, i = US(t, e.full.loss), a = t <= r ? `it meets the target of ${U(r)}` : t < Nt ? `that is ${U(t - r)} above the target of ${U(r)}` : `that is no better than chance (${U(Nt)})`, o = i !== null && t < Nt ? `, ${Wt(i)} of the way from chance to the whole model` : "";
	return RS("Sufficiency", t <= r ? "holds" : t < Nt ? "partly" : "fails", [`Alone, all else at its mean, the circuit loses ${U(t)} and answers ${Wt(n)} right;`, `${a}${o}.`], `The loss would be near or above chance, ${U(Nt)}, as with most random circuits.`);
}
function US(e, t) {
	return t < Nt ? (Nt - e) / (Nt - t) : null;
}
function WS(e) {
	let { loss: t, accuracy: n } = e.circuit.necessity, r = e.random.length, i = e.random.filter((e) => e.necessity.loss >= t).length, a = t >= Nt, o = t > e.target_loss, s = r > 0 && 2 * i >= r, c = a ? "the task breaks, to chance or worse." : o ? "the task suffers but does not break, so other parts of the model do some of it too." : "the model still meets the target, so it has other ways to do the task.", l = i === 0 ? "No random circuit's absence costs as much." : `The absence of ${i} of ${H(r, "random circuit")} costs as much or more.`;
	return RS("Necessity", !o || s ? "fails" : a && i === 0 ? "holds" : "partly", [
		`Without the circuit, the rest as it is, the model loses ${U(t)} instead of ${U(e.full.loss)}`,
		`and answers ${Wt(n)} right: ${c}`,
		r === 0 ? "" : l
	], `The model would do well without it: a loss near its whole ${U(e.full.loss)}, as without random nodes.`);
}
function GS(e) {
	let t = e.random.length, n = "Random circuits", r = "Random circuits with as many nodes at each site, and all edges between them, would do the task as well: then any nodes would do.";
	if (t === 0) return RS(n, "missing", ["None were drawn: validate with --n-random 20."], r);
	let i = e.random.map((e) => e.sufficiency.loss), a = i.filter((t) => t <= e.target_loss).length, o = i.filter((t) => t <= e.circuit.sufficiency.loss).length, s = `${H(t, "random circuit")} of the same size`, c = `the target of ${U(e.target_loss)}`, l = `The best of them loses ${U(Math.min(...i))}.`;
	return a > 0 ? RS(n, "fails", [`${a} of ${s} ${a === 1 ? "reaches" : "reach"} ${c} alone:`, `the evidence is weak, as chance finds such circuits too. ${l}`], r) : o > 0 ? RS(n, "fails", [`None reaches ${c}, but ${o} of ${s} ${o === 1 ? "does" : "do"} as well as the circuit:`, `the evidence is weak. ${l}`], r) : RS(n, "holds", [`None of ${s} reaches ${c} or does as well as the circuit. ${l}`], r);
}
function KS(e, t) {
	let n = e.shuffled, r = "Shuffled model", i = "The same pruning would find as small and as good a circuit in a model whose weights are in no order: then it is pruning that does the task, not the model.";
	if (n === null) return RS(r, "missing", ["This control was left out: validate without --no-shuffled."], i);
	let a = `${H(n.n_nodes, "node")} and ${H(n.n_edges, "edge")}`, o = U(n.figures.sufficiency.loss);
	if (!n.reached) return RS(r, "holds", [`The same pruning finds no circuit that meets the target; its best, ${a}, loses ${o}`, `(the shuffled model itself loses ${U(n.full_loss)}).`], i);
	let s = n.n_nodes <= t;
	return RS(r, s ? "fails" : "partly", s ? [`The same pruning meets the target there too, with ${a}, no more than the circuit's ${t}:`, "the evidence is weak, as a low loss of so few nodes then says little."] : [`The same pruning meets the target there too, but needs ${a}`, `where the circuit has ${H(t, "node")}; on these pairs it loses ${o}.`], i);
}
function qS(e) {
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
function JS([e, t], [n, r]) {
	let i = (r - n) / (t - e || 1);
	return (t) => n + (t - e) * i;
}
function YS(e, t) {
	let n = JS([Math.log(e[0]), Math.log(e[1])], t);
	return (e) => n(Math.log(e));
}
function XS(e, t, n) {
	if (!(t > e)) return [e];
	let r = (t - e) / n, i = 10 ** Math.floor(Math.log10(r)), a = i * ([
		1,
		2,
		5,
		10
	].find((e) => e * i >= r * .999) ?? 10), o = Math.ceil(e / a - 1e-9), s = Math.floor(t / a + 1e-9);
	return Array.from({ length: s - o + 1 }, (e, t) => Number(((o + t) * a).toPrecision(12)));
}
function ZS(e, t, n = 8) {
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
function QS(e, t) {
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
var $S = 132, eC = 20, tC = 40, nC = 46, rC = 38, iC = 4.5;
function aC({ report: e }) {
	let t = De(null), n = bg(t), r = qS(e), i = r.flatMap((e) => [...e.alone, ...e.without]), a = Math.max(Nt, e.target_loss, e.full.loss, ...i) * 1.06, o = JS([0, a], [$S, n - eC]), s = nC + r.length * tC, c = rC + 2 * s;
	return /* @__PURE__ */ z("div", {
		ref: t,
		class: "ev-plot",
		children: /* @__PURE__ */ z("svg", {
			width: n,
			height: c + 44,
			role: "img",
			"aria-label": "Task losses of the circuit and its controls, sufficiency and necessity: the numbers of the table",
			children: [
				XS(0, a, Math.max(3, n / 110)).map((e) => /* @__PURE__ */ z("g", { children: [/* @__PURE__ */ z("line", {
					class: "ev-grid",
					x1: o(e),
					x2: o(e),
					y1: rC,
					y2: c
				}), /* @__PURE__ */ z("text", {
					class: "ev-tick",
					x: o(e),
					y: c + 16,
					"text-anchor": "middle",
					children: Bt(e)
				})] }, e)),
				/* @__PURE__ */ z("text", {
					class: "ev-tick",
					x: ($S + n - eC) / 2,
					y: c + 36,
					"text-anchor": "middle",
					children: "task loss, nats a prompt"
				}),
				/* @__PURE__ */ z(oC, {
					report: e,
					x: o,
					bottom: c
				}),
				/* @__PURE__ */ z(sC, {
					rows: r,
					of: "alone",
					title: "Sufficiency",
					note: "these alone, all else at its mean: lower is better",
					x: o,
					top: rC,
					right: n
				}),
				/* @__PURE__ */ z(sC, {
					rows: r,
					of: "without",
					title: "Necessity",
					note: "without these, only they at their means: higher says they are needed",
					x: o,
					top: rC + s,
					right: n
				})
			]
		})
	});
}
function oC({ report: e, x: t, bottom: n }) {
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
			loss: Nt,
			kind: "chance"
		}
	].sort((e, t) => e.loss - t.loss), i = -Infinity;
	return /* @__PURE__ */ z("g", { children: r.map((e, a) => {
		let o = t(e.loss), s = `${e.label} ${U(e.loss)}`, c = s.length * 6.4, l = r[a + 1], u = l !== void 0 && t(l.loss) - o < c && o - c > i && o - c > 0, d = !u && o < i;
		return u || (i = o + c), /* @__PURE__ */ z("g", {
			class: `ev-mark ev-${e.kind}`,
			children: [/* @__PURE__ */ z("line", {
				x1: o,
				x2: o,
				y1: d ? 12 : 20,
				y2: n
			}), /* @__PURE__ */ z("text", {
				x: u ? o - 4 : o + 4,
				y: d ? 14 : 28,
				"text-anchor": u ? "end" : "start",
				children: [/* @__PURE__ */ z("title", { children: B(e.loss) }), s]
			})]
		}, e.label);
	}) });
}
function sC({ rows: e, of: t, title: n, note: r, x: i, top: a, right: o }) {
	return /* @__PURE__ */ z("g", { children: [
		/* @__PURE__ */ z("rect", {
			class: "ev-clear",
			x: 0,
			y: a + 14,
			width: 14 + 8.5 * n.length + 6.4 * r.length,
			height: 20
		}),
		/* @__PURE__ */ z("text", {
			class: "ev-group",
			x: 0,
			y: a + 28,
			children: [n, /* @__PURE__ */ z("tspan", {
				class: "ev-note",
				dx: 10,
				children: r
			})]
		}),
		e.map((e, n) => {
			let r = a + nC + (n + .5) * tC;
			return /* @__PURE__ */ z("g", { children: [
				/* @__PURE__ */ z("text", {
					class: "ev-label",
					x: 0,
					y: r + 4,
					children: e.label
				}),
				/* @__PURE__ */ z("line", {
					class: "ev-row",
					x1: $S,
					x2: "100%",
					y1: r,
					y2: r
				}),
				/* @__PURE__ */ z(cC, {
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
function cC({ row: e, losses: t, x: n, y: r, right: i }) {
	let a = t.map(n), o = QS(a, iC), s = Math.max(...o.map(Math.abs)), c = a[0] > i - 40, l = s > tC / 2 - iC ? (tC / 2 - iC) / s : 1;
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
function lC(e, t) {
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
function uC(e) {
	return Math.min(e.ranking.length, e.sizes.at(-1) ?? 0);
}
function dC({ nodes: e, removed: t }, n) {
	let r = (e) => new Set(e.map(({ site: e, index: t }) => `${e}:${t}`)), i = r(e), a = r(n.ranking.slice(0, n.n_cut));
	return i.size === n.n_cut && i.size === a.size && [...a].every((e) => i.has(e)) ? t.weight.length > 0 ? "fewer edges" : "the cut" : "other nodes";
}
// src/evidence/plot.tsx
var fC = 320, [pC, mC, hC, gC] = [
	52,
	24,
	24,
	48
];
function _C({ card: e }, t, n) {
	let r = Math.max(t.sizes.at(-1) ?? 1, e.n_nodes, 2), i = Math.min(t.sizes[0] ?? 1, e.n_nodes || 1), a = Math.max(Nt, e.target_loss, e.loss, ...t.losses) * 1.06;
	return {
		width: n,
		first: i,
		last: r,
		top: a,
		x: YS([i, r], [pC, n - mC]),
		y: JS([0, a], [fC - gC, hC])
	};
}
function vC({ circuit: e, cuts: t, shown: n, moved: r, most: i, move: a, letGo: o }) {
	let s = De(null), c = _C(e, t, bg(s)), { width: l, first: u, last: d, x: f } = c;
	return /* @__PURE__ */ z("div", {
		ref: s,
		class: "ev-plot",
		children: [/* @__PURE__ */ z("svg", {
			width: l,
			height: fC,
			role: "img",
			"aria-label": `Loss against nodes kept, from ${u} to ${d}; a slider and a table follow.`,
			children: [
				i < d && /* @__PURE__ */ z("rect", {
					class: "ev-beyond",
					x: f(i),
					y: hC,
					width: l - mC - f(i),
					height: fC - gC - hC
				}),
				/* @__PURE__ */ z(yC, { frame: c }),
				/* @__PURE__ */ z(bC, {
					frame: c,
					kind: "chance",
					loss: Nt
				}),
				/* @__PURE__ */ z(bC, {
					frame: c,
					kind: "target",
					loss: e.card.target_loss
				}),
				/* @__PURE__ */ z(xC, {
					frame: c,
					circuit: e,
					cuts: t,
					moved: r
				}),
				/* @__PURE__ */ z(SC, {
					frame: c,
					cuts: t,
					shown: n,
					moved: r
				}),
				/* @__PURE__ */ z(CC, {
					frame: c,
					move: a,
					letGo: o
				})
			]
		}), /* @__PURE__ */ z(wC, { hasBeyond: i < d })]
	});
}
function yC({ frame: { width: e, first: t, last: n, top: r, x: i, y: a } }) {
	return /* @__PURE__ */ z(x, { children: [
		XS(0, r, 5).map((t) => /* @__PURE__ */ z("g", { children: [/* @__PURE__ */ z("line", {
			class: "ev-grid",
			x1: pC,
			x2: e - mC,
			y1: a(t),
			y2: a(t)
		}), /* @__PURE__ */ z("text", {
			class: "ev-tick",
			x: pC - 8,
			y: a(t) + 4,
			"text-anchor": "end",
			children: Bt(t)
		})] }, t)),
		ZS(t, n, e / 70).map((e) => /* @__PURE__ */ z("text", {
			class: "ev-tick",
			x: i(e),
			y: fC - gC + 18,
			"text-anchor": "middle",
			children: V(e)
		}, e)),
		/* @__PURE__ */ z("text", {
			class: "ev-tick",
			x: (pC + e - mC) / 2,
			y: 312,
			"text-anchor": "middle",
			children: "nodes kept (logarithmic)"
		}),
		/* @__PURE__ */ z("text", {
			class: "ev-tick",
			x: 0,
			y: 14,
			children: "task loss, nats a prompt"
		})
	] });
}
function bC({ frame: { width: e, y: t }, kind: n, loss: r }) {
	return /* @__PURE__ */ z("g", {
		class: `ev-mark ev-${n}`,
		children: [/* @__PURE__ */ z("line", {
			x1: pC,
			x2: e - mC,
			y1: t(r),
			y2: t(r)
		}), /* @__PURE__ */ z("text", {
			x: e - mC,
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
function xC({ frame: { first: e, x: t, y: n }, circuit: { card: r }, cuts: i, moved: a }) {
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
			y1: hC,
			y2: fC - gC
		}),
		/* @__PURE__ */ z("path", {
			class: "ev-itself",
			d: TC(t(Math.max(e, r.n_nodes)), n(r.loss)),
			children: /* @__PURE__ */ z("title", { children: `the circuit: ${H(r.n_nodes, "node")}, ${B(r.loss)} nats a prompt` })
		})
	] });
}
function SC({ frame: { width: e, x: t, y: n }, cuts: r, shown: i, moved: a }) {
	let o = lC(r, i), s = t(i);
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z("line", {
			class: "ev-cut",
			x1: s,
			x2: s,
			y1: hC,
			y2: fC - gC
		}),
		/* @__PURE__ */ z("text", {
			class: "ev-value",
			x: s,
			y: hC - 8,
			"text-anchor": s > e - 90 ? "end" : s < 90 ? "start" : "middle",
			children: [
				a ? "moved to" : "cut at",
				" ",
				V(i)
			]
		}),
		o && /* @__PURE__ */ z("circle", {
			class: "ev-here",
			cx: s,
			cy: n(o.loss),
			r: 5.5
		})
	] });
}
function CC({ frame: { width: e, first: t, last: n }, move: r, letGo: i }) {
	let a = (r) => {
		let i = (r.clientX - (r.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0) - pC) / (e - mC - pC);
		return t * (n / t) ** Math.min(1, Math.max(0, i));
	};
	return /* @__PURE__ */ z("rect", {
		class: "ev-catch",
		x: pC,
		y: 0,
		width: Math.max(0, e - mC - pC),
		height: fC - gC,
		onPointerDown: (e) => {
			e.currentTarget.setPointerCapture(e.pointerId), r(a(e));
		},
		onLostPointerCapture: i,
		onPointerMove: (e) => e.currentTarget.hasPointerCapture(e.pointerId) && r(a(e))
	});
}
function wC({ hasBeyond: e }) {
	let t = [
		[/* @__PURE__ */ z("circle", {
			class: "ev-measured",
			cx: "8",
			cy: "6",
			r: "3"
		}), "a measured cut"],
		[/* @__PURE__ */ z("path", {
			class: "ev-itself",
			d: TC(8, 6, 5)
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
function TC(e, t, n = 7) {
	return `M${e - n} ${t}L${e} ${t - n}L${e + n} ${t}L${e} ${t + n}Z`;
}
// src/evidence/size.tsx
function EC({ store: e, circuit: t, cuts: n }) {
	let r = uC(n), i = Math.min(r, n.sizes[0] ?? 1), a = e.look.value.size, o = Math.min(r, Math.max(i, a ?? n.n_cut)), s = (t) => {
		let n = Math.min(r, Math.max(i, Math.round(t)));
		n !== e.look.peek().size && e.change({ size: n }, "cut");
	};
	return /* @__PURE__ */ z("div", {
		class: "ev-size",
		children: [
			/* @__PURE__ */ z(vC, {
				circuit: t,
				cuts: n,
				shown: o,
				moved: a !== null,
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
						disabled: a === null,
						onClick: () => e.change({ size: null }),
						children: "Back to the circuit"
					}),
					/* @__PURE__ */ z(Qt, {
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
			/* @__PURE__ */ z(OC, {
				circuit: t,
				cuts: n,
				shown: o,
				most: r
			})
		]
	});
}
var DC = {
	"the cut": "the circuit is this cut, a point of the curve",
	"fewer edges": "the circuit has this cut's nodes, but edges between them were pruned, so that it may lie beside the curve",
	"other nodes": "what was dropped or exchanged afterwards makes the circuit none of these cuts, and it may lie below the curve"
};
function OC({ circuit: e, cuts: t, shown: n, most: r }) {
	let i = lC(t, n), { card: a } = e, o = t.sizes.at(-1) ?? 0;
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z("p", {
			role: "status",
			class: "ev-said",
			children: i === null ? /* @__PURE__ */ z(x, { children: [
				"Nothing was measured near ",
				H(n, "node"),
				"."
			] }) : /* @__PURE__ */ z(x, { children: [
				"The ranking's first ",
				/* @__PURE__ */ z("b", { children: H(n, "node") }),
				": loss ",
				i.between[0] === i.between[1] ? "" : "about ",
				/* @__PURE__ */ z("b", { children: /* @__PURE__ */ z(q, {
					value: i.loss,
					as: "loss"
				}) }),
				i.between[0] === i.between[1] ? ", measured" : `, on the line between the measured cuts at ${i.between[0]} and ${i.between[1]}`,
				i.loss <= a.target_loss ? "; this meets the target." : `; this misses the target by ${U(i.loss - a.target_loss)}.`
			] })
		}),
		/* @__PURE__ */ z("p", {
			class: "remark",
			children: [
				"Measured on the circuit's own pairs, all other nodes at their means. The cut was made at ",
				t.n_cut,
				";",
				" ",
				DC[dC(e, t)],
				": ",
				H(a.n_nodes, "node"),
				", loss ",
				U(a.loss),
				".",
				r < o && ` The first ${V(r)} nodes of the ranking are stored, so the cut moves up to there.`
			]
		}),
		/* @__PURE__ */ z(kC, { cuts: t })
	] });
}
function kC({ cuts: e }) {
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
			children: /* @__PURE__ */ z(q, {
				value: e.losses[n],
				as: "loss"
			})
		})] }, t)) })]
	})] });
}
// src/evidence/view.tsx
function AC({ store: e }) {
	let t = e.route.value, n = e.circuit.value, r = t.page === "evidence" ? t.id : "";
	if (n?.card.id !== r) return /* @__PURE__ */ z(Mt, {
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
					K(i.name),
					": ",
					K(i.task),
					", ",
					H(i.n_nodes, "node"),
					",",
					" ",
					H(i.n_edges, "edge"),
					", of ",
					K(i.model),
					". A low task loss proves little by itself: mean ablation can find small circuits for nonsense, and in random models. So here is what was held against this one. ",
					/* @__PURE__ */ z("b", { children: "Sufficiency" }),
					" is how well the circuit does alone, all else at its mean; ",
					/* @__PURE__ */ z("b", { children: "necessity" }),
					" how badly the model does without it."
				] })]
			}),
			n.report ? /* @__PURE__ */ z(PC, {
				circuit: n,
				report: n.report
			}) : /* @__PURE__ */ z(jC, { circuit: n }),
			/* @__PURE__ */ z("section", {
				"aria-labelledby": "ev-sizes",
				children: [/* @__PURE__ */ z("h2", {
					id: "ev-sizes",
					children: "Loss against size"
				}), n.cuts && n.cuts.sizes.length > 0 && n.cuts.ranking.length > 0 ? /* @__PURE__ */ z(EC, {
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
							K(i.task),
							" --out FOLDER"
						] })
					]
				})]
			})
		]
	});
}
function jC({ circuit: e }) {
	return /* @__PURE__ */ z("section", { children: [/* @__PURE__ */ z("p", {
		class: "page-empty",
		children: ["This circuit hasn't been validated, so nothing here says that it is real. This measures sufficiency and necessity on pairs that the cut wasn't decided on where the task has enough, random circuits of the same size, and the same pruning of a shuffled model: ", /* @__PURE__ */ z("code", { children: "gossamer validate FOLDER" })]
	}), /* @__PURE__ */ z(IC, { circuit: e })] });
}
var MC = {
	holds: "✓",
	partly: "≈",
	fails: "✗",
	missing: "?"
}, NC = {
	holds: "holds",
	partly: "partly",
	fails: "weak",
	missing: "not measured"
};
function PC({ circuit: e, report: t }) {
	let n = IS(t, e), { standing: r, sentence: i } = LS(n);
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z("p", {
			class: `ev-verdict ev-is-${r}`,
			children: [/* @__PURE__ */ z("span", {
				class: "ev-badge",
				"aria-hidden": "true",
				children: MC[r]
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
					/* @__PURE__ */ z(aC, { report: t }),
					/* @__PURE__ */ z(LC, { report: t })
				]
			}), /* @__PURE__ */ z("section", {
				"aria-labelledby": "ev-checks",
				children: [/* @__PURE__ */ z("h2", {
					id: "ev-checks",
					children: "Check by check"
				}), /* @__PURE__ */ z("ul", {
					class: "ev-checks",
					children: n.map((e) => /* @__PURE__ */ z(FC, { check: e }, e.name))
				})]
			})]
		}),
		/* @__PURE__ */ z(IC, { circuit: e }),
		/* @__PURE__ */ z("p", {
			class: "remark",
			children: "What this doesn't say: the circuit suffices and is needed for the task as it is asked, on one distribution of means. The model may do more with these nodes, and the task in other ways on other prompts."
		})
	] });
}
function FC({ check: e }) {
	return /* @__PURE__ */ z("li", {
		class: `ev-check ev-is-${e.standing}`,
		children: [
			/* @__PURE__ */ z("h3", { children: [
				/* @__PURE__ */ z("span", {
					class: "ev-badge",
					"aria-hidden": "true",
					children: MC[e.standing]
				}),
				e.name,
				" ",
				/* @__PURE__ */ z("small", { children: NC[e.standing] })
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
function IC({ circuit: e }) {
	let { card: t, calibration: n } = e;
	return /* @__PURE__ */ z("dl", {
		class: "ev-facts",
		children: [
			/* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("dt", { children: [
				"loss on its own ",
				V(e.n_pairs),
				" pairs"
			] }), /* @__PURE__ */ z("dd", { children: /* @__PURE__ */ z(q, {
				value: t.loss,
				as: "loss"
			}) })] }),
			/* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("dt", { children: "whole model on them" }), /* @__PURE__ */ z("dd", { children: /* @__PURE__ */ z(q, {
				value: t.full_loss,
				as: "loss"
			}) })] }),
			/* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("dt", {
				title: "With one scale and one shift of the two answers' logits, fitted on these pairs",
				children: "calibrated loss"
			}), /* @__PURE__ */ z("dd", { children: [/* @__PURE__ */ z(q, {
				value: n.task_loss,
				as: "loss"
			}), /* @__PURE__ */ z("small", { children: [
				"logits × ",
				/* @__PURE__ */ z(q, { value: n.scale }),
				", shift ",
				/* @__PURE__ */ z(q, { value: n.shift })
			] })] })] }),
			/* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("dt", { children: "means taken over" }), /* @__PURE__ */ z("dd", { children: [
				V(e.n_mean_tokens),
				" ",
				/* @__PURE__ */ z("small", { children: "pretraining tokens" })
			] })] })
		]
	});
}
function LC({ report: e }) {
	let t = [UC("the circuit", e.circuit)];
	return e.random.length && (t.push(UC("random circuits, mean", GC(e.random, BC))), t.push({
		label: "random circuits, nearest to the circuit",
		alone: WC(e.random, "sufficiency", VC, HC),
		without: WC(e.random, "necessity", HC, VC)
	})), e.shuffled && t.push(UC("shuffled model's circuit", e.shuffled.figures)), /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("div", {
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
					/* @__PURE__ */ z(zC, { of: t }),
					/* @__PURE__ */ z(zC, { of: n })
				] }, e)), /* @__PURE__ */ z("tr", { children: [
					/* @__PURE__ */ z("th", {
						scope: "row",
						children: "the whole model"
					}),
					/* @__PURE__ */ z(zC, { of: e.full }),
					/* @__PURE__ */ z("td", { colSpan: 2 })
				] })] })
			]
		})
	}), e.random.length > 0 && /* @__PURE__ */ z(RC, { report: e })] });
}
function RC({ report: e }) {
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
			/* @__PURE__ */ z(zC, { of: e.sufficiency }),
			/* @__PURE__ */ z(zC, { of: e.necessity })
		] }, t)) })]
	})] });
}
function zC({ of: e }) {
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("td", {
		class: "num",
		children: /* @__PURE__ */ z(q, {
			value: e.loss,
			as: "loss"
		})
	}), /* @__PURE__ */ z("td", {
		class: "num",
		children: /* @__PURE__ */ z(q, {
			value: e.accuracy,
			as: "percent"
		})
	})] });
}
var BC = (e) => e.reduce((e, t) => e + t, 0) / e.length, VC = (e) => Math.min(...e), HC = (e) => Math.max(...e);
function UC(e, t) {
	return {
		label: e,
		alone: t.sufficiency,
		without: t.necessity
	};
}
function WC(e, t, n, r) {
	return {
		loss: n(e.map((e) => e[t].loss)),
		accuracy: r(e.map((e) => e[t].accuracy))
	};
}
function GC(e, t) {
	return {
		sufficiency: WC(e, "sufficiency", t, t),
		necessity: WC(e, "necessity", t, t)
	};
}
function KC(e, t) {
	let n = (e) => t.includes(e.token) ? t.indexOf(e.token) : t.length, r = [...e].sort((e, t) => n(e) - n(t) || t.probability - e.probability);
	return {
		shown: r.slice(0, 6),
		left: Math.max(0, r.length - 6)
	};
}
function qC(e, t, n) {
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
function JC({ answer: e, isEdited: t, pair: n, n_pairs: r }) {
	return /* @__PURE__ */ z("div", {
		class: "lv-outcome",
		children: [
			/* @__PURE__ */ z(YC, {
				answer: e,
				isEdited: t,
				pair: n
			}),
			/* @__PURE__ */ z(XC, { answer: e }),
			/* @__PURE__ */ z(ZC, {
				answer: e,
				isEdited: t,
				n_pairs: r
			})
		]
	});
}
function YC({ answer: e, isEdited: t, pair: n }) {
	let { shown: r, left: i } = KC(e.answers, n ?? []), a = n && qC(e.answers, ...n);
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
						children: [/* @__PURE__ */ z(ew, { text: e.text }), e.token === n?.[0] && /* @__PURE__ */ z("small", { children: "right" })]
					}),
					/* @__PURE__ */ z(tw, {
						share: e.probability,
						was: t ? e.unedited : null
					}),
					/* @__PURE__ */ z("b", { children: /* @__PURE__ */ z(q, {
						value: e.probability,
						as: "percent"
					}) }),
					/* @__PURE__ */ z("small", {
						class: "lv-was",
						children: t && /* @__PURE__ */ z(x, { children: ["was ", /* @__PURE__ */ z(q, {
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
			a && /* @__PURE__ */ z(QC, {
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
function XC({ answer: e }) {
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
					children: /* @__PURE__ */ z(ew, { text: e.text })
				}),
				/* @__PURE__ */ z(tw, {
					share: e.probability,
					was: null
				}),
				/* @__PURE__ */ z(q, {
					value: e.probability,
					as: "percent"
				})
			] }, e.token))
		})]
	});
}
function ZC({ answer: e, isEdited: t, n_pairs: n }) {
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
			}, e))] }) }), /* @__PURE__ */ z("tbody", { children: [/* @__PURE__ */ z($C, {
				name: "loss, nats",
				now: e.task.loss,
				was: r?.loss ?? null,
				as: "loss",
				by: "effect"
			}), /* @__PURE__ */ z($C, {
				name: "accuracy",
				now: e.task.accuracy,
				was: r?.accuracy ?? null,
				as: "percent",
				by: "points"
			})] })]
		})]
	});
}
function QC({ two: e, isEdited: t }) {
	return /* @__PURE__ */ z("div", {
		class: "lv-two",
		children: [/* @__PURE__ */ z("p", { children: [
			"Of the two, the right one has",
			" ",
			/* @__PURE__ */ z("b", { children: /* @__PURE__ */ z(q, {
				value: e.share,
				as: "percent"
			}) }),
			t && /* @__PURE__ */ z(x, { children: [
				" ",
				"(was ",
				/* @__PURE__ */ z(q, {
					value: e.unedited,
					as: "percent"
				}),
				")"
			] }),
			": loss ",
			/* @__PURE__ */ z(q, {
				value: e.loss,
				as: "loss"
			}),
			" nats"
		] }), /* @__PURE__ */ z(tw, {
			share: e.share,
			was: t ? e.unedited : null
		})]
	});
}
function $C({ name: e, now: t, was: n, as: r, by: i }) {
	return /* @__PURE__ */ z("tr", { children: [
		/* @__PURE__ */ z("th", {
			scope: "row",
			children: e
		}),
		/* @__PURE__ */ z("td", {
			class: "num lv-now",
			children: /* @__PURE__ */ z(q, {
				value: t,
				as: r
			})
		}),
		n !== null && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("td", {
			class: "num",
			children: /* @__PURE__ */ z(q, {
				value: n,
				as: r
			})
		}), /* @__PURE__ */ z("td", {
			class: "num",
			children: /* @__PURE__ */ z(q, {
				value: t - n,
				as: i
			})
		})] })
	] });
}
function ew({ text: e }) {
	return /* @__PURE__ */ z("span", {
		class: "lv-chip",
		children: /* @__PURE__ */ z(Hr, {
			text: e,
			most: 12
		})
	});
}
function tw({ share: e, was: t }) {
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
var nw = 4;
function rw({ answer: e, isEdited: t }) {
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
		children: [KC(e.answers, []).shown.slice(0, nw).map((e) => /* @__PURE__ */ z("span", { children: [
			/* @__PURE__ */ z(ew, { text: e.text }),
			" ",
			/* @__PURE__ */ z("strong", { children: Wt(e.probability) }),
			n(Wt(e.unedited))
		] }, e.token)), /* @__PURE__ */ z("span", { children: [
			"task loss ",
			/* @__PURE__ */ z("strong", { children: U(e.task.loss) }),
			n(U(e.task_unedited.loss))
		] })]
	});
}
function iw(e) {
	return e < 1e4 ? `${Math.round(e)} ms` : `${Math.round(e / 1e3)} s`;
}
function aw(e, t) {
	let n = KC(e.answers, []).shown.map((e) => `${hn(e.text)} ${Wt(e.probability)}${t ? `, was ${Wt(e.unedited)}` : ""}`), r = t ? `, was ${U(e.task_unedited.loss)}` : "";
	return `${n.join("; ")}. Task loss ${U(e.task.loss)}${r}.`;
}
// src/live/asker.ts
var ow = 30, sw = 120;
function cw(e, t) {
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
		r !== void 0 && a === void 0 && performance.now() - r >= sw && o();
	};
	return {
		want(e) {
			i = e, r ??= performance.now(), clearTimeout(n), n = setTimeout(o, ow), s();
		},
		stop() {
			clearTimeout(n), r = void 0, a?.abort(), a = void 0;
		}
	};
}
// src/live/edits.ts
function lw(e, t) {
	return e.some((e) => e.node === t.node) ? e.map((e) => e.node === t.node ? t : e) : [...e, t];
}
function uw(e, t) {
	return e.filter((e) => e.node !== t);
}
function dw(e, t, n) {
	return t === "ablate" ? {
		node: e,
		kind: t
	} : {
		node: e,
		kind: t,
		value: t === "scale" ? 1 : n
	};
}
function fw(e) {
	return pw(Math.max(0, ...e.filter(Number.isFinite).map(Math.abs)));
}
function pw(e) {
	if (!(e > 0)) return 1;
	let t = 10 ** Math.floor(Math.log10(e));
	return Number((([
		1,
		2,
		5
	].find((n) => n * t >= e) ?? 10) * t).toPrecision(12));
}
function mw(e, t) {
	return e.map((e) => vn(e, t)).join("");
}
function hw(e, t, n) {
	return sr(e.map((e, n) => ({
		i: n,
		text: `${e} ${rn({ names: t }, e) ?? ""}`
	})), (e) => e.text, n).map((e) => e.i);
}
function gw(e, t) {
	return t ? or(e, (e) => t.nodes[e]?.effect_in_circuit ?? null, !0) : [...e];
}
function _w(e) {
	let t = e.edits.length, n = e.in_circuit ? "the circuit alone" : "the whole model";
	return t === 0 ? `${n}, nothing edited` : `${n} with ${H(t, "node")} edited`;
}
// src/live/session.ts
function vw(e, t) {
	return mg(e, `live ${t.card.id} ${t.hash}`, () => ({
		circuit: t.hash,
		prompt: R(t.pairs[0] ? mw(t.pairs[0].a, t.texts) : ""),
		edits: R([]),
		inCircuit: R(!0),
		outcome: R(null),
		isAsking: R(!1),
		trouble: R(null),
		reaches: /* @__PURE__ */ new Map()
	}));
}
function yw(e) {
	return {
		circuit: e.circuit,
		prompt: e.prompt.value,
		edits: [...e.edits.value],
		in_circuit: e.inCircuit.value
	};
}
function bw(e, t, n, r, i) {
	let a = G(t, r), o = e.outcome.value?.answer.activations[a] ?? [], s = t.nodes[a]?.mean ?? 0, c = n?.nodes[a];
	e.reaches.has(r) || e.reaches.set(r, fw([
		...o,
		s,
		...c ? [c.min, c.max] : []
	])), e.edits.value = lw(e.edits.value, dw(r, i, Number((o.at(-1) ?? s).toPrecision(3))));
}
function xw(e, t) {
	for (let [n, { a: r, b: i }] of e.pairs.entries()) {
		if (t === mw(r, e.texts)) return {
			pair: n,
			side: "a"
		};
		if (t === mw(i, e.texts)) return {
			pair: n,
			side: "b"
		};
	}
	return null;
}
// src/live/editing.tsx
var Sw = [
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
], Cw = 400, ww = "\xA0";
function Tw({ circuit: e, behaviour: t, names: n, session: r }) {
	let i = r.edits.value;
	return /* @__PURE__ */ z("section", {
		"aria-labelledby": "lv-edits",
		children: [
			/* @__PURE__ */ z("h2", {
				id: "lv-edits",
				children: "Edits"
			}),
			/* @__PURE__ */ z(Ew, {
				circuit: e,
				behaviour: t,
				names: n,
				session: r
			}),
			i.length > 0 && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("ul", {
				class: "lv-edits",
				children: i.map((i) => /* @__PURE__ */ z(Dw, {
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
function Ew({ circuit: e, behaviour: t, names: n, session: r }) {
	let [i, a] = P(""), [o, s] = P(null), c = Oe(() => en(e), [e]), l = Oe(() => gw(hw(c, n, i), t), [
		c,
		n,
		i,
		t
	]), u = l.slice(0, Cw).map((e) => ({
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
				onDblClick: () => d && bw(r, e, t, d, "ablate"),
				children: u.map(({ key: e, measured: t }) => /* @__PURE__ */ z("option", {
					value: e,
					children: [
						t && `${Ht(t.effect_in_circuit).padEnd(9, ww)}`,
						e,
						rn({ names: n }, e) && `  ${K(rn({ names: n }, e))}`
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
				children: Sw.map(({ kind: n, word: i, title: a }) => /* @__PURE__ */ z("button", {
					type: "button",
					title: a,
					disabled: d === null,
					onClick: () => d && bw(r, e, t, d, n),
					children: i
				}, n))
			})
		]
	});
}
function Dw({ edit: e, circuit: t, behaviour: n, names: r, session: i }) {
	let a = (e) => {
		i.edits.value = lw(i.edits.value, e);
	}, o = rn({ names: r }, e.node);
	return /* @__PURE__ */ z("li", { children: [
		/* @__PURE__ */ z("span", {
			class: "lv-edit-node",
			title: e.node,
			children: [e.node, o && /* @__PURE__ */ z("small", { children: K(o) })]
		}),
		/* @__PURE__ */ z("select", {
			"aria-label": `What is done to ${e.node}`,
			value: e.kind,
			onChange: (r) => bw(i, t, n, e.node, r.currentTarget.value),
			children: Sw.map(({ kind: e, word: t }) => /* @__PURE__ */ z("option", {
				value: e,
				children: t
			}, e))
		}),
		/* @__PURE__ */ z("button", {
			type: "button",
			class: "lv-remove",
			"aria-label": `Remove the edit of ${e.node}`,
			title: "Remove",
			onClick: () => {
				i.edits.value = uw(i.edits.value, e.node), i.reaches.delete(e.node);
			},
			children: "×"
		}),
		e.kind === "ablate" ? /* @__PURE__ */ z("span", {
			class: "lv-amount remark",
			children: ["held at its mean, ", Ow(t, e.node)]
		}) : /* @__PURE__ */ z(kw, {
			edit: e,
			reach: i.reaches.get(e.node) ?? 1,
			change: a
		})
	] });
}
function Ow(e, t) {
	return Bt(e.nodes[G(e, t)]?.mean ?? 0);
}
function kw({ edit: e, reach: t, change: n }) {
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
function Aw(e, t) {
	let n = [];
	for (let r = 0, i = 0; r < e.length; r = i) {
		let a = e.findIndex((e, t) => t > r && "site" in e);
		i = a < 0 ? e.length : a;
		let o = pw(Cr(...e.slice(r, i).flatMap((e) => "node" in e ? [t[e.node] ?? []] : [])));
		for (let e = r; e < i; e++) n.push(o);
	}
	return n;
}
function jw(e, t, n) {
	let r = en(e), i = hw(r, t, n), a = i.slice(0, 600), o = /* @__PURE__ */ new Map();
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
				name: rn({ names: t }, n)
			};
		})]),
		left: i.length - a.length
	};
}
// src/live/heat.tsx
var Mw = 22, Nw = {
	least: 22,
	most: 60
};
function Pw({ circuit: e, names: t, answer: n, isEdited: r, edits: i, toggle: a }) {
	let [o, s] = P(""), [c, l] = P(null), { rows: u, left: d } = Oe(() => jw(e, t, o), [
		e,
		t,
		o
	]), f = Oe(() => Aw(u, n.activations), [u, n]), p = n.tokens.length, m = Math.round(Math.min(Nw.most, Math.max(Nw.least, 760 / Math.max(1, p))));
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
					/* @__PURE__ */ z(Fw, {}),
					/* @__PURE__ */ z("input", {
						type: "search",
						placeholder: "filter nodes",
						"aria-label": "Filter the nodes shown",
						value: o,
						onInput: (e) => s(e.currentTarget.value)
					})
				]
			}),
			/* @__PURE__ */ z("div", {
				class: "lv-heat",
				tabIndex: 0,
				role: "region",
				"aria-label": "Activations by node and token",
				children: [/* @__PURE__ */ z(Lw, {
					answer: n,
					width: m,
					at: c
				}), /* @__PURE__ */ z("div", {
					class: "lv-rows",
					style: { "--row": `${Mw}px` },
					children: [/* @__PURE__ */ z(Rw, {
						rows: u,
						ends: f,
						at: c,
						edits: i,
						toggle: a
					}), /* @__PURE__ */ z(Hw, {
						rows: u,
						activations: n.activations,
						columns: p,
						width: m,
						ends: f,
						point: l
					})]
				})]
			}),
			/* @__PURE__ */ z(Iw, {
				rows: u,
				answer: n,
				isEdited: r,
				at: c
			}),
			d > 0 && /* @__PURE__ */ z("p", {
				class: "remark",
				children: [V(d), " more nodes: filter to see them."]
			}),
			/* @__PURE__ */ z(Uw, {
				rows: u,
				answer: n,
				isEdited: r
			})
		]
	});
}
function Fw() {
	return /* @__PURE__ */ z("div", {
		class: "heat-legend small soft",
		children: [
			"negative ",
			/* @__PURE__ */ z("span", {
				class: "ramp",
				style: { backgroundImage: wr(Lr.value) },
				"aria-hidden": "true"
			}),
			" positive, each site to its own end"
		]
	});
}
function Iw({ rows: e, answer: t, isEdited: n, at: r }) {
	let i = r && e[r.row];
	if (!r || !i || !("node" in i)) return /* @__PURE__ */ z("p", {
		class: "lv-readout",
		children: "Point at a cell for its value. Press a node's name to ablate it, and again to let it be."
	});
	let a = t.activations[i.node]?.[r.position], o = t.activations_unedited[i.node]?.[r.position];
	return /* @__PURE__ */ z("p", {
		class: "lv-readout",
		children: [
			/* @__PURE__ */ z("b", { children: i.key }),
			" at ",
			/* @__PURE__ */ z(Hr, { text: t.tokens[r.position]?.text ?? "" }),
			" (token ",
			r.position + 1,
			" of",
			" ",
			t.tokens.length,
			"): ",
			/* @__PURE__ */ z("b", { children: B(a) }),
			n && a !== void 0 && o !== void 0 && /* @__PURE__ */ z(x, { children: [
				" ",
				"with the edits, ",
				B(o),
				" without, difference",
				" ",
				/* @__PURE__ */ z("span", {
					title: B(a - o),
					children: zt(a - o)
				})
			] })
		]
	});
}
function Lw({ answer: e, width: t, at: n }) {
	return /* @__PURE__ */ z("div", {
		class: "lv-tokens",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ z("span", { class: "lv-corner" }), e.tokens.map((e, r) => /* @__PURE__ */ z("span", {
			class: `lv-token ${n?.position === r ? "lv-on" : ""}`,
			style: { width: `${t}px` },
			children: /* @__PURE__ */ z(Hr, {
				text: e.text,
				most: 10
			})
		}, r))]
	});
}
function Rw({ rows: e, ends: t, at: n, edits: r, toggle: i }) {
	let [a, o] = P(null), s = new Map(r.map((e) => [e.node, e])), c = e.findIndex((e) => "node" in e && e.key === a), l = c >= 0 ? c : e.findIndex((e) => "node" in e);
	return /* @__PURE__ */ z("div", {
		class: "lv-labels",
		role: "toolbar",
		"aria-orientation": "vertical",
		"aria-label": "Nodes: press to ablate",
		onKeyDown: (e) => {
			let t = [...e.currentTarget.querySelectorAll(".lv-node")], n = t.findIndex((e) => e.matches(":focus")), r = t[zw(e.key, n, t.length)];
			r && (e.preventDefault(), o(r.dataset.node ?? null), r.focus());
		},
		children: e.map((e, r) => "site" in e ? /* @__PURE__ */ z("div", {
			class: "lv-site",
			children: [
				e.site,
				" ",
				/* @__PURE__ */ z("span", {
					title: "where the colours of its nodes end",
					children: ["±", Bt(t[r])]
				})
			]
		}, e.site) : /* @__PURE__ */ z(Vw, {
			row: e,
			isStop: r === l,
			isOn: n?.row === r,
			edit: s.get(e.key),
			toggle: i
		}, e.key))
	});
}
function zw(e, t, n) {
	return e === "ArrowDown" ? Math.min(n - 1, t + 1) : e === "ArrowUp" ? Math.max(0, t - 1) : e === "Home" ? 0 : e === "End" ? n - 1 : -1;
}
function Bw(e) {
	return e.kind === "ablate" ? "ablated" : e.kind === "scale" ? `× ${Bt(e.value)}` : `= ${Bt(e.value)}`;
}
function Vw({ row: e, isStop: t, isOn: n, edit: r, toggle: i }) {
	let a = e.name === null ? "" : K(e.name);
	return /* @__PURE__ */ z("button", {
		type: "button",
		tabIndex: t ? 0 : -1,
		"data-node": e.key,
		class: `lv-node ${n ? "lv-on" : ""} ${r ? "lv-edited" : ""}`,
		"aria-pressed": r !== void 0,
		"aria-label": `${e.key}${a && `, ${a}`}${r ? ` ${Bw(r)}` : ""}`,
		title: `${e.key}${a && ` (${a})`}`,
		onClick: () => i(e.key),
		children: [
			/* @__PURE__ */ z("span", {
				class: "lv-name",
				children: a || nn(e.key)[1]
			}),
			" ",
			r && /* @__PURE__ */ z("span", {
				class: "lv-mark",
				children: Bw(r)
			})
		]
	});
}
function Hw({ rows: e, activations: t, columns: n, width: r, ends: i, point: a }) {
	let o = De(null), s = Lr.value;
	return Ee(() => {
		let a = o.current, c = a?.getContext("2d");
		if (!a || !c) return;
		let l = Math.min(2, devicePixelRatio);
		a.width = n * r * l, a.height = e.length * Mw * l, c.scale(l, l), e.forEach((e, n) => {
			"site" in e || t[e.node]?.forEach((e, t) => {
				c.fillStyle = Sr(e, i[n], s).back, c.fillRect(t * r, n * Mw, r - 1, 21);
			});
		});
	}, [
		e,
		t,
		n,
		r,
		i,
		s
	]), /* @__PURE__ */ z("canvas", {
		ref: o,
		"aria-hidden": "true",
		style: {
			width: `${n * r}px`,
			height: `${e.length * Mw}px`
		},
		onPointerMove: (t) => {
			let i = Math.floor(t.offsetY / Mw), o = Math.floor(t.offsetX / r);
			a(e[i] && "node" in e[i] && o >= 0 && o < n ? {
				row: i,
				position: o
			} : null);
		},
		onPointerLeave: () => a(null)
	});
}
function Uw({ rows: e, answer: t, isEdited: n }) {
	let [r, i] = P(!1);
	return /* @__PURE__ */ z("details", {
		onToggle: (e) => i(e.currentTarget.open),
		children: [/* @__PURE__ */ z("summary", { children: ["The activations as a table", n && ", with and without the edits"] }), r && /* @__PURE__ */ z("div", {
			class: "scroller",
			tabIndex: 0,
			role: "region",
			"aria-label": "Activations as a table",
			children: /* @__PURE__ */ z("table", {
				class: "page-table lv-table",
				children: [/* @__PURE__ */ z("thead", { children: /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
					scope: "col",
					children: "node"
				}), t.tokens.map((e, t) => /* @__PURE__ */ z("th", {
					scope: "col",
					class: "num",
					children: /* @__PURE__ */ z(Hr, { text: e.text })
				}, t))] }) }), /* @__PURE__ */ z("tbody", { children: e.map((e) => "node" in e && /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
					scope: "row",
					children: e.key
				}), t.activations[e.node]?.map((r, i) => /* @__PURE__ */ z("td", {
					class: "num",
					children: [/* @__PURE__ */ z(q, { value: r }), n && t.activations_unedited[e.node]?.[i] !== r && /* @__PURE__ */ z("small", {
						class: "lv-before",
						children: ["was ", /* @__PURE__ */ z(q, { value: t.activations_unedited[e.node]?.[i] })]
					})]
				}, i))] }, e.key)) })]
			})
		})]
	});
}
// src/live/view.tsx
function Ww({ store: e }) {
	let t = e.route.value, n = e.circuit.value, r = t.page === "live" ? t.id : "", i = e.index.value?.circuits.find((e) => e.id === r);
	return i && !i.live ? /* @__PURE__ */ z(Gw, { isAny: e.index.value?.live ?? !1 }) : n?.card.id === r ? /* @__PURE__ */ z(qw, {
		store: e,
		circuit: n,
		session: vw(e, n)
	}, n.card.id) : /* @__PURE__ */ z(Mt, {
		store: e,
		id: r
	});
}
function Gw({ isAny: e }) {
	return /* @__PURE__ */ z("div", {
		class: "page",
		children: [/* @__PURE__ */ z("header", {
			class: "page-head",
			children: /* @__PURE__ */ z("h1", { children: "Live: ask the model" })
		}), /* @__PURE__ */ z("p", {
			class: "page-empty",
			children: [
				e ? "This circuit's model isn't behind the page, though that of another circuit is." : "There is no model behind this page, which holds the circuit only.",
				" ",
				"Open the circuit where its model is, and you can type prompts and edit nodes here:",
				" ",
				/* @__PURE__ */ z("code", { children: "gossamer view FOLDER" })
			]
		})]
	});
}
var Kw = "The question was given up. The model may still be on its way; a change of anything asks it again.";
function qw({ store: e, circuit: t, session: n }) {
	let r = De(null);
	I(() => {
		let i = cw(async (n, r) => ({
			request: n,
			answer: await e.source.live(t.card.id, n, r)
		}), (e) => {
			n.isAsking.value = e.state === "asking", e.state === "answered" && (n.outcome.value = e.answer), e.state !== "asking" && (n.trouble.value = e.state === "failed" ? e.why : null);
		});
		r.current = i;
		let a = st(() => i.want(yw(n)));
		return () => {
			a(), i.stop(), n.isAsking.value = !1;
		};
	}, []);
	let i = n.outcome.value, a = n.edits.value, o = e.look.value.notes.names, { task: s, name: c } = t.card;
	return /* @__PURE__ */ z("div", {
		class: "page lv-page",
		children: [/* @__PURE__ */ z("header", {
			class: "page-head",
			children: [/* @__PURE__ */ z("h1", { children: "Live: ask the model" }), /* @__PURE__ */ z("p", { children: [
				K(s),
				": type a prompt, then ablate, rescale or clamp nodes of ",
				K(c),
				" and see what changes."
			] })]
		}), /* @__PURE__ */ z("div", {
			class: "lv-bench",
			children: [/* @__PURE__ */ z("div", {
				class: "lv-asked",
				children: [/* @__PURE__ */ z(Xw, {
					circuit: t,
					session: n
				}), /* @__PURE__ */ z(Tw, {
					circuit: t,
					behaviour: e.behaviour.value,
					names: o,
					session: n
				})]
			}), /* @__PURE__ */ z("div", {
				class: "lv-said",
				children: [/* @__PURE__ */ z($w, {
					session: n,
					cancel: () => {
						r.current?.stop(), n.isAsking.value = !1, n.trouble.value = Kw;
					},
					again: () => {
						n.trouble.value = null, r.current?.want(yw(n));
					}
				}), i && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z(Jw, {
					circuit: t,
					outcome: i
				}), /* @__PURE__ */ z(Pw, {
					circuit: t,
					names: o,
					answer: i.answer,
					isEdited: i.request.edits.length > 0,
					edits: a,
					toggle: (r) => {
						a.some((e) => e.node === r) ? n.edits.value = uw(a, r) : bw(n, t, e.behaviour.peek(), r, "ablate");
					}
				})] })]
			})]
		})]
	});
}
function Jw({ circuit: e, outcome: { request: t, answer: n } }) {
	let r = xw(e, t.prompt), i = r && e.pairs[r.pair], a = r && i?.[r.side], [o, s] = i?.answers ?? [0, 0];
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z(JC, {
		answer: n,
		isEdited: t.edits.length > 0,
		pair: i ? r.side === "a" ? [o, s] : [s, o] : null,
		n_pairs: e.n_pairs
	}), a && !Yw(n, a) && /* @__PURE__ */ z("p", {
		class: "remark",
		children: "As text this prompt is read as other tokens than the pair has, so the answer may differ from the task's."
	})] });
}
function Yw(e, t) {
	return t.length === e.tokens.length && t.every((t, n) => t === e.tokens[n]?.id);
}
function Xw({ circuit: e, session: t }) {
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
			e.pairs.length > 0 && /* @__PURE__ */ z(Zw, {
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
function Zw({ circuit: e, session: t }) {
	let n = xw(e, t.prompt.value), [r, i] = P(n?.pair ?? 0), a = (n, r) => {
		let i = e.pairs[n];
		i && (t.prompt.value = mw(i[r], e.texts));
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
var Qw = 600;
function $w({ session: e, cancel: t, again: n }) {
	let r = e.outcome.value, i = e.trouble.value, a = e.isAsking.value, [o, s] = P("");
	return I(() => {
		if (!r) return;
		let { request: e, answer: t } = r, n = setTimeout(() => s(`${_w(e)}: ${aw(t, e.edits.length > 0)}`), Qw);
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
				kt(i),
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
			children: [r && /* @__PURE__ */ z(rw, {
				answer: r.answer,
				isEdited: r.request.edits.length > 0
			}), /* @__PURE__ */ z("p", {
				class: "lv-status",
				children: [r && _w(r.request), /* @__PURE__ */ z("span", {
					class: "lv-ms",
					children: a ? /* @__PURE__ */ z(tT, {
						isFirst: r === null,
						cancel: t
					}) : r && `${iw(r.answer.milliseconds)} in the model`
				})]
			})]
		})
	] });
}
var eT = 3;
function tT({ isFirst: e, cancel: t }) {
	let [n, r] = P(0);
	return I(() => {
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
		e && n >= eT && /* @__PURE__ */ z("span", {
			class: "lv-note",
			children: "The first question opens the model, and on a new machine it compiles kernels: about a minute, once."
		})
	] });
}
// src/frame/tabs.ts
function nT(e, t, n) {
	let r = (t) => e.circuits.some((e) => e.id === t) ? t : void 0;
	return r(t.page === "circuit" || t.page === "evidence" || t.page === "live" ? t.id : void 0) ?? r(n) ?? e.circuits[0]?.id ?? null;
}
function rT(e, t, n, r) {
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
	}), iT(e, n) && i.push({
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
function iT(e, t) {
	return e.circuits.some((e) => e.id === t && e.live);
}
function aT(e, t) {
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
		return t ? "task" in t ? `${K(t.task, 60)}, ${K(t.name, 60)}` : K(t.name, 60) : K(e, 60);
	}, a = t.page === "compare" ? [t.left, t.right] : "id" in t ? [t.id] : [];
	return [
		...a.length ? [a.map(i).join(" and ")] : [],
		n[t.page],
		"gossamer"
	].join(" · ");
}
// src/frame/bar.tsx
function oT({ store: e }) {
	let t = e.index.value, n = e.route.value, r = e.circuit.value?.card.id, i = t && nT(t, n, r), a = i === r ? e.selected.value : null;
	return /* @__PURE__ */ z("header", {
		class: "top-bar",
		children: [
			/* @__PURE__ */ z(sT, {}),
			t && i && /* @__PURE__ */ z(cT, {
				store: e,
				id: i
			}),
			t && /* @__PURE__ */ z("nav", {
				class: "tabs views",
				"aria-label": "Views",
				children: rT(t, n, i, a).map((t) => /* @__PURE__ */ z(Qt, {
					store: e,
					to: t.to,
					isHere: t.isHere,
					children: t.name
				}, t.name))
			}),
			/* @__PURE__ */ z("div", {
				class: "row tight end",
				children: [/* @__PURE__ */ z(dT, {}), /* @__PURE__ */ z("button", {
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
function sT() {
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
function cT({ store: e, id: t }) {
	let n = e.index.value?.circuits ?? [], r = n[0];
	if (n.length === 1 && r) return /* @__PURE__ */ z("span", {
		class: "clip soft here",
		title: K(r.name),
		children: K(r.task)
	});
	let i = (t) => {
		let n = e.route.peek(), r = e.index.peek();
		n.page === "evidence" ? e.router.go({
			page: "evidence",
			id: t
		}) : n.page === "live" && r && iT(r, t) ? e.router.go({
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
				K(e.task, 40),
				" · ",
				K(e.name, 40)
			]
		}, e.id))
	});
}
var lT = {
	auto: "light",
	light: "dark",
	dark: "auto"
}, uT = {
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
function dT() {
	let e = Ir.value, t = `Colours: ${uT[e].name}. Next: ${uT[lT[e]].name}`;
	return /* @__PURE__ */ z("button", {
		type: "button",
		class: "quiet icon",
		"aria-label": t,
		title: t,
		onClick: () => Rr(lT[e]),
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
				d: uT[e].path,
				fill: "currentColor"
			})]
		})
	});
}
// src/app.tsx
function fT({ store: e }) {
	Et(() => {
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
	let t = yt(() => e.route.value.page);
	return /* @__PURE__ */ z("div", {
		class: "app",
		children: [
			/* @__PURE__ */ z(oT, { store: e }),
			/* @__PURE__ */ z(pT, { store: e }),
			/* @__PURE__ */ z("main", { children: mT(t.value, e) }),
			/* @__PURE__ */ z(pa, { store: e })
		]
	});
}
function pT({ store: e }) {
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
				kt(t),
				" ",
				/* @__PURE__ */ z("button", {
					type: "button",
					onClick: () => void e.begin(),
					children: "Try again"
				})
			] }),
			n !== null && /* @__PURE__ */ z("p", { children: n }),
			r !== null && /* @__PURE__ */ z("p", { children: ["The file couldn't be made. ", kt(r)] })
		]
	});
}
function mT(e, t) {
	switch (e) {
		case "circuit": return /* @__PURE__ */ z(ng, { store: t });
		case "evidence": return /* @__PURE__ */ z(AC, { store: t });
		case "live": return /* @__PURE__ */ z(Ww, { store: t });
		case "many": return /* @__PURE__ */ z(TS, { store: t });
		case "compare": return /* @__PURE__ */ z(Ag, { store: t });
		case "run": return /* @__PURE__ */ z(dS, { store: t });
		case "formation": return /* @__PURE__ */ z(aS, { store: t });
	}
}
// src/controls.css?inline
var hT = "button,select,input,textarea{font:inherit;color:inherit;letter-spacing:inherit}button,select{background:var(--raised);border:1px solid var(--line);border-radius:var(--radius);cursor:pointer;padding:3px 10px}button:hover:not(:disabled),select:hover:not(:disabled){border-color:var(--line-strong)}button:disabled,select:disabled{opacity:.5;cursor:default}button.primary:not(:disabled){background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600}button.quiet{background:0 0;border-color:#0000}button.quiet:hover:not(:disabled){background:var(--sunk)}button.link{color:var(--accent);text-underline-offset:2px;background:0 0;border:0;padding:0;text-decoration:underline}button.icon{place-items:center;width:30px;height:30px;padding:0;display:inline-grid}button[aria-pressed=true]{background:var(--accent-wash);border-color:var(--accent)}input:not([type=checkbox],[type=radio],[type=range]),textarea{background:var(--ground);border:1px solid var(--line-strong);border-radius:var(--radius);min-width:0;padding:3px 8px}::placeholder{color:var(--soft);opacity:1}input[type=range],input[type=checkbox],input[type=radio]{accent-color:var(--accent)}.field{align-items:center;gap:8px;display:inline-flex}.field>span:first-child{color:var(--soft);font-size:12px}.check{cursor:pointer;align-items:center;gap:6px;display:inline-flex}.segmented{border:1px solid var(--line);border-radius:var(--radius);background:var(--raised);gap:2px;padding:2px;display:inline-flex}.segmented>button{color:var(--soft);background:0 0;border:0;border-radius:4px;padding:1px 8px}.segmented>button:hover{color:var(--ink)}.segmented>button[aria-pressed=true],.segmented>button[aria-checked=true]{background:var(--ground);color:var(--ink);box-shadow:0 0 0 1px var(--line-strong)}.tabs{border-bottom:1px solid var(--line);flex-wrap:wrap;gap:0 4px;display:flex}.tabs>button,.tabs>a{color:var(--soft);background:0 0;border:0;border-bottom:2px solid #0000;border-radius:4px 4px 0 0;margin-bottom:-1px;padding:5px 10px;text-decoration:none}.tabs>:hover{color:var(--ink)}.tabs>[aria-selected=true],.tabs>[aria-current]{border-bottom-color:var(--accent);color:var(--ink);font-weight:600}.chip{border:1px solid var(--line);background:var(--raised);color:var(--soft);white-space:nowrap;border-radius:999px;align-items:center;gap:4px;padding:0 8px;font-size:12px;line-height:20px;display:inline-flex}.chip.on{background:var(--accent-wash);border-color:var(--accent);color:var(--ink)}.table{border-collapse:collapse;width:100%;font-size:13px}.table th,.table td{border-bottom:1px solid var(--line);text-align:start;vertical-align:middle;padding:4px 8px}.table th{color:var(--soft);white-space:nowrap;font-size:12px;font-weight:600}.table tbody th{color:inherit;font-size:inherit;font-weight:400}.table .num{text-align:end}.table tbody tr:hover{background:var(--raised)}.table tr[aria-selected=true],.table tr[aria-current=true]{background:var(--accent-wash)}.table th[aria-sort]>button{font-weight:inherit;color:inherit;background:0 0;border:0;border-radius:3px;padding:0}.table th[aria-sort]>button:hover{color:var(--ink)}.table th[aria-sort]>button:after{content:\"↕\";text-align:end;opacity:.45;width:1.1em;display:inline-block}.table th[aria-sort=ascending]>button:after{content:\"↑\";opacity:1}.table th[aria-sort=descending]>button:after{content:\"↓\";opacity:1}.scroller{min-width:0;overflow:auto}.callout{border:1px solid var(--line);border-inline-start:3px solid var(--line-strong);border-radius:var(--radius);background:var(--raised);padding:10px 12px}.empty{color:var(--soft);text-align:center;padding:24px}.busy{color:var(--soft)}.busy:before{content:\"\";border:2px solid var(--line-strong);vertical-align:-.1em;border-top-color:#0000;border-radius:50%;width:.8em;height:.8em;margin-inline-end:8px;animation:.8s linear infinite turn;display:inline-block}@keyframes turn{to{transform:rotate(1turn)}}.dialog{border:1px solid var(--line);background:var(--ground);max-width:min(680px,100vw - 32px);max-height:min(86vh,860px);color:var(--ink);box-shadow:var(--shadow);border-radius:12px;padding:24px;overflow:auto}.dialog::backdrop{background:#0a0c1473}", gT = ":host{--band-attention:#f3f5f9;--band-mlp:#f8f6f1;--cell-attention:#ede9f7;--cell-neuron:#e4f1e8}:host([data-theme=dark]){--band-attention:#1a1f28;--band-mlp:#1f1d1a;--cell-attention:#322d4d;--cell-neuron:#20372b}.graph-page{grid-template:auto minmax(0,1fr)/minmax(0,1fr) minmax(340px,28%);height:100%;display:grid}.panel h2{font-size:13px}.panel .table th,.panel .table td{padding-inline:4px}.graph-page>.panel{border-left:1px solid var(--line);grid-area:1/2/3/3;padding:16px 20px 48px;overflow:auto}.graph{grid-template:1fr auto/minmax(0,1fr);grid-area:2/1/3/2;min-width:0;min-height:0;display:grid}.graph-canvas{min-height:0;position:relative;overflow:hidden}.graph-canvas canvas{cursor:grab;touch-action:none;width:100%;height:100%;position:absolute;inset:0}.graph-canvas canvas:active{cursor:grabbing}.graph-canvas canvas:focus-visible{outline-offset:-2px}.graph-wait{text-align:center;color:var(--soft);margin:0;position:absolute;inset:45% 0 auto}.graph-drawn{background:var(--ground);color:var(--soft);pointer-events:none;border-radius:4px;margin:0;padding:1px 6px;font-size:12px;position:absolute;inset:auto auto 6px 12px}.graph-tip{z-index:10;background:var(--ground);border:1px solid var(--line);pointer-events:none;overflow-wrap:anywhere;border-radius:7px;max-width:360px;padding:7px 11px;font-size:12px;position:absolute;box-shadow:0 4px 16px #00000024}.graph-tip dl{gap:1px;margin:3px 0 0;display:grid}.graph-tip dl>div{justify-content:space-between;gap:16px;display:flex}.graph-tip dt{color:var(--soft);white-space:nowrap}.graph-tip dd{text-align:right;margin:0}.graph-marker,.graph-marker form{align-items:center;gap:8px;font-size:13px;display:flex}.graph-bench{justify-content:space-between;align-items:center;gap:12px;min-height:32px;margin-bottom:4px;font-size:13px;display:flex}.graph-marker{min-width:0;color:var(--ink);white-space:nowrap}.graph-hint{text-overflow:ellipsis;white-space:nowrap;min-width:0;margin:0;overflow:hidden}.graph-zoom{flex:none}.graph-marker input{width:210px}.graph-marker small{color:var(--soft)}.graph-foot{border-top:1px solid var(--line);color:var(--soft);padding:6px 12px 7px;font-size:12px}.graph-legend,.graph-status{margin:0;padding:0;line-height:1.6;display:inline}.graph-legend{list-style:none}.graph-legend li{align-items:center;gap:6px;margin-right:16px;display:inline-flex}.graph-status span{margin-right:16px;display:inline-block}.graph-legend .positive{stroke:var(--positive)}.graph-legend .negative{stroke:var(--negative)}.graph-legend .plain{stroke:var(--soft)}.graph-legend .stream{stroke:var(--stream)}.graph-legend .box{fill:none;stroke:var(--soft)}.graph-legend .idle{stroke-dasharray:2.5 2.5}.graph-legend .pin{fill:var(--accent);stroke:var(--accent);stroke-width:1.5px}.graph-legend .arc{fill:none;stroke:var(--ink)}.graph-legend .chip{background:var(--node-line);border-radius:3px;width:20px;height:10px}.graph-status span:first-child{color:var(--ink)}@media (max-width:800px){.graph-page{grid-template:auto minmax(340px,60vh) auto/minmax(0,1fr);height:auto}.graph-page>.panel{border-left:0;border-top:1px solid var(--line);grid-area:3/1/4/2}}.graph-held{z-index:12;background:var(--ground);border:1px solid var(--line);overflow-wrap:anywhere;border-radius:8px;width:min(340px,100% - 20px);max-height:calc(100% - 20px);padding:8px 12px 10px;font-size:12px;position:absolute;inset:10px 10px auto auto;overflow:auto;box-shadow:0 8px 28px #00000029}.graph-held header{justify-content:space-between;align-items:center;gap:8px;font-size:13px;display:flex}.graph-held button{padding:0 6px;font-size:12px}.graph-held p{margin:4px 0}.graph-held ul{grid-template-columns:auto auto 1fr;gap:3px 10px;margin:0;padding:0;list-style:none;display:grid}.graph-held li{grid-column:1/-1;grid-template-columns:subgrid;align-items:baseline;display:grid}.graph-weight{text-align:right;font-variant-numeric:tabular-nums}.graph-ways{flex-wrap:wrap;gap:3px;display:inline-flex}", _T = ".graph-head{border-bottom:1px solid var(--line);grid-area:1/1/2/2;min-width:0}.graph-tools{flex-wrap:wrap;align-items:center;gap:6px 9px;padding:8px 12px;font-size:13px;display:flex}.graph-buttons{display:inline-flex}.graph-buttons button{border-radius:0;min-width:30px;margin-left:-1px;padding:3px 7px}.graph-buttons button:first-child{border-radius:6px 0 0 6px}.graph-buttons button:last-child{border-radius:0 6px 6px 0}.graph-buttons button:hover:not(:disabled),.graph-buttons button:focus-visible{z-index:1;position:relative}.graph-buttons .graph-scale{min-width:54px}.graph-zoom{color:var(--ink)}.graph-slider{white-space:nowrap;align-items:center;gap:5px;display:inline-flex}.graph-slider span{color:var(--soft)}.graph-slider input{width:58px}.graph-slider input.graph-typed{background:var(--ground);border:1px solid var(--line);font-variant-numeric:tabular-nums;border-radius:6px;width:4.2em;padding:2px 5px}.graph-search{flex:104px;max-width:300px;position:relative}.graph-search input,.graph-marker input{background:var(--ground);border:1px solid var(--line);border-radius:6px;width:100%;padding:3px 9px}.graph-search input::placeholder,.graph-marker input::placeholder{color:var(--soft);opacity:1}.graph-hits,.graph-menu-panel{z-index:30;background:var(--ground);border:1px solid var(--line);border-radius:8px;position:absolute;top:calc(100% + 5px);box-shadow:0 8px 28px #00000029}.graph-hits{width:max-content;min-width:100%;max-width:440px;left:0}.graph-hits ul{max-height:320px;margin:0;padding:4px;list-style:none;overflow:auto}.graph-hits li{cursor:pointer;border-radius:5px;justify-content:space-between;gap:18px;padding:3px 8px;display:flex}.graph-hits li[aria-selected=true],.graph-hits li:hover{background:var(--raised)}.graph-hits li[aria-selected=true]{box-shadow:inset 2px 0 0 var(--accent)}.graph-hits small,.graph-hits p{color:var(--soft);font-size:12px}.graph-hits p{border-top:1px solid var(--line);margin:0;padding:5px 12px}.graph-menu{position:relative}.graph-menu-panel{flex-direction:column;gap:8px;width:max-content;min-width:190px;max-height:70vh;padding:12px;display:flex;right:0;overflow:auto}.graph-menu-panel fieldset{border:0;flex-direction:column;gap:3px;margin:0;padding:0;display:flex}.graph-menu-panel legend{color:var(--soft);padding:0 0 3px;font-size:12px}.graph-menu-panel label{align-items:center;gap:7px;display:flex}.graph-menu-panel code{font:12px var(--mono)}.graph-menu-panel>button{text-align:left}.graph-group{justify-content:space-between;gap:8px;display:flex}.graph-group .plain{text-align:left;flex:1}.graph-banner{background:var(--lit);align-items:center;gap:12px;margin:0;padding:6px 12px;font-size:13px;display:flex}.graph-banner button{white-space:nowrap;flex:none}", vT = class extends Error {};
function yT(e, t, n) {
	let r = Object.hasOwn(e, t) ? e[t] : void 0;
	if (r === void 0) throw new vT(`This page holds no ${n} "${t}".`);
	return r;
}
function bT(e, t) {
	return {
		index: async () => e.index,
		circuit: async (t) => yT(e.circuits, t, "circuit"),
		behaviour: async (t) => yT(e.behaviours, t, "measurements of"),
		run: async (t) => yT(e.runs, t, "run"),
		formation: async (t) => yT(e.formations, t, "formation"),
		live: async () => {
			throw new vT("There is no model behind this page: open the circuit with `gossamer view`.");
		},
		saveNotes: async (n, r) => {
			if (!t) throw new vT("This page can't save: open the circuit with `gossamer view --edit`.");
			t(n, r), e.circuits[n] = {
				...yT(e.circuits, n, "circuit"),
				notes: r
			};
		}
	};
}
async function xT(e, t) {
	let n;
	try {
		n = await fetch(e, t);
	} catch (e) {
		throw e instanceof DOMException && e.name === "AbortError" ? e : new vT("The server doesn't answer: is `gossamer view` still running?");
	}
	if (n.ok) return await n.json();
	let r = await n.json().catch(() => null);
	throw new vT(typeof r?.error == "string" ? r.error : `The server answered ${n.status}.`);
}
function ST() {
	let e = { "content-type": "application/json" }, t = (e, t) => `api/${e}/${encodeURIComponent(t)}`;
	return {
		index: () => xT("api/index"),
		circuit: (e) => xT(t("circuits", e)),
		behaviour: (e) => xT(`${t("circuits", e)}/behaviour`),
		run: (e) => xT(t("runs", e)),
		formation: (e) => xT(t("formations", e)),
		live: (n, r, i) => xT(`${t("circuits", n)}/live`, {
			method: "POST",
			headers: e,
			body: JSON.stringify(r),
			signal: i
		}),
		saveNotes: async (n, r) => {
			await xT(`${t("circuits", n)}/notes`, {
				method: "PUT",
				headers: e,
				body: JSON.stringify(r)
			});
		}
	};
}
// src/evidence/style.css?inline
var CT = ".ev-columns{grid-template-columns:minmax(0,1.25fr) minmax(320px,1fr);gap:8px 40px;display:grid}@container (width<=936px){.ev-columns{grid-template-columns:minmax(0,1fr)}}.ev-plot{min-width:0;overflow:hidden}.ev-plot svg{display:block;overflow:visible}.ev-plot text{fill:var(--ink);font-size:12px}.ev-plot text.ev-tick,.ev-plot .ev-note{fill:var(--soft);font-size:11.5px}.ev-plot .ev-note{font-weight:400}.ev-clear{fill:var(--ground)}.ev-plot text.ev-group{font-size:13px;font-weight:600}.ev-plot text.ev-label{fill:var(--soft)}.ev-plot text.ev-value{font-weight:600}.ev-grid{stroke:var(--line);stroke-opacity:.6}.ev-row{stroke:var(--line)}.ev-mark line{stroke:var(--soft);stroke-width:1.25px}.ev-mark.ev-chance line{stroke-dasharray:2 4}.ev-mark.ev-target line{stroke:var(--accent);stroke-dasharray:7 4}.ev-mark text{fill:var(--soft);paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round;font-size:11.5px}.ev-mark.ev-target text{fill:var(--accent)}.ev-points.ev-circuit circle{fill:var(--accent);stroke:var(--ground);stroke-width:1.5px}.ev-points.ev-random circle{fill:var(--negative);fill-opacity:.28;stroke:var(--negative);stroke-width:1.1px}.ev-points.ev-shuffled path{fill:var(--ground);stroke:var(--ink);stroke-width:1.6px}.ev-points text{paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round}.ev-verdict{border:1px solid var(--line);border-left:4px solid var(--ev-mark,var(--soft));background:var(--raised);border-radius:6px;align-items:center;gap:12px;margin:0 0 20px;padding:10px 16px;font-size:15px;display:flex}.ev-is-holds{--ev-mark:var(--positive)}.ev-is-fails{--ev-mark:var(--negative)}.ev-is-partly,.ev-is-missing{--ev-mark:var(--soft)}.ev-badge{border:1.5px solid var(--ev-mark);width:20px;height:20px;color:var(--ev-mark);border-radius:50%;flex:none;place-items:center;font-size:12px;font-weight:700;line-height:1;display:inline-grid}.ev-checks{margin:0;padding:0;list-style:none}.ev-check{border-top:1px solid var(--line);padding:10px 0 12px}.ev-check:first-child{border-top:0;padding-top:0}.ev-check h3{align-items:center;gap:8px;margin:0 0 4px;font-size:14px;display:flex}.ev-check h3 small{color:var(--ev-mark);margin-left:auto;font-weight:400}.ev-check p{margin:0 0 0 28px}.ev-otherwise{color:var(--soft);font-size:13px}.ev-check p.ev-otherwise{margin-top:3px}.ev-facts{border-top:1px solid var(--line);flex-wrap:wrap;gap:12px 40px;margin:20px 0 8px;padding:14px 0 0;display:flex}.ev-facts dt{color:var(--soft);font-size:12.5px}.ev-facts dd{margin:0;font-size:18px}.ev-facts small{color:var(--soft);margin-left:8px;font-size:12px}.ev-table{margin-top:12px}.ev-curve{fill:none;stroke:var(--positive);stroke-width:2px;stroke-linejoin:round}.ev-measured{fill:var(--positive)}.ev-itself{fill:var(--accent);stroke:var(--ground);stroke-width:1.5px}.ev-cut{stroke:var(--ink);stroke-width:1.5px}.ev-cut.ev-was{stroke:var(--soft);stroke-dasharray:3 3}.ev-here{fill:var(--ground);stroke:var(--ink);stroke-width:2px}.ev-beyond{fill:var(--band)}.ev-catch{fill:#0000;cursor:ew-resize;touch-action:none}.ev-legend{color:var(--soft);flex-wrap:wrap;gap:4px 24px;margin:4px 0 12px;padding:0 0 0 52px;font-size:12.5px;list-style:none;display:flex}.ev-legend svg{vertical-align:-1px;margin-right:6px;display:inline-block}.ev-mover{flex-wrap:wrap;align-items:center;gap:8px 16px;display:flex}.ev-mover label{flex:320px;align-items:center;gap:12px;display:flex}.ev-mover input[type=range]{flex:1}.ev-mover input[type=number]{width:6em}.ev-said{margin:12px 0 4px;font-size:15px}", wT = ".lv-heat-head{flex-wrap:wrap;align-items:center;gap:6px 24px;display:flex}.lv-page .lv-heat-head h2{margin:0}.lv-heat-head input{width:176px;margin-left:auto}.lv-readout{z-index:3;background:var(--ground);min-height:1.45em;color:var(--soft);margin:0 0 6px;padding:6px 0;font-size:13px;position:sticky;bottom:0}.lv-readout b{color:var(--ink)}.lv-heat{border:1px solid var(--line);border-radius:8px;max-height:78vh;margin-top:8px;overflow:auto}.lv-tokens{z-index:2;border-bottom:1px solid var(--line);background:var(--ground);width:max-content;min-width:100%;height:84px;display:flex;position:sticky;top:0}.lv-corner{background:var(--ground);flex:none;width:176px;position:sticky;left:0}.lv-token{writing-mode:vertical-rl;text-align:left;flex:none;align-items:center;padding:6px 0;font-size:12px;line-height:1;display:flex;overflow:hidden;transform:rotate(180deg)}.lv-token.lv-on{color:var(--accent);font-weight:700}.lv-rows{width:max-content;display:flex}.lv-rows canvas{display:block}.lv-labels{z-index:1;background:var(--ground);width:176px;position:sticky;left:0}.lv-site,.lv-node{width:100%;height:var(--row);font-size:12px;line-height:var(--row);white-space:nowrap;padding:0 8px 0 10px;display:flex}.lv-site{color:var(--soft);justify-content:space-between;gap:8px;font-weight:600}.lv-site span{font-size:11px;font-weight:400}.lv-node{background:0 0;border:0;border-radius:0;justify-content:space-between;gap:6px;padding-left:22px}.lv-node:focus-visible{outline-offset:-2px}.lv-node:hover,.lv-node.lv-on{background:var(--raised)}.lv-name{text-overflow:ellipsis;overflow:hidden}.lv-mark{background:var(--lit);color:var(--ink);border-radius:3px;padding:0 5px;font-size:10.5px}", TT = ".lv-page{max-width:1560px}.lv-bench{grid-template-columns:340px minmax(0,1fr);align-items:start;gap:8px 44px;display:grid}@container (width<=836px){.lv-bench{grid-template-columns:minmax(0,1fr)}}.lv-bench h2{margin:0 0 8px;font-size:14px}.lv-asked{gap:24px;display:grid}.lv-prompt{resize:vertical;width:100%;color:inherit;font:13px/1.5 var(--mono);tab-size:4;display:block}.lv-page .lv-pairs{margin:8px 0}.lv-mode{border:0;gap:4px 20px;margin:12px 0 0;padding:0;display:flex}.lv-mode legend{color:var(--soft);margin-bottom:2px;padding:0}.lv-mode label{align-items:center;gap:6px;display:inline-flex}.lv-chooser{gap:8px;display:grid}.lv-chooser select{background:var(--ground);width:100%;font:12.5px/1.5 var(--mono);padding:4px}.lv-kinds{grid-template-columns:repeat(3,1fr);gap:8px;display:grid}.lv-edits{margin:14px 0;padding:0;list-style:none}.lv-edits li{border-top:1px solid var(--line);grid-template-columns:minmax(0,1fr) auto auto;align-items:center;gap:4px 8px;padding:8px 0;display:grid}.lv-edit-node{font-family:var(--mono);text-overflow:ellipsis;white-space:nowrap;font-size:12.5px;overflow:hidden}.lv-edit-node small{color:var(--soft);margin-left:8px}.lv-remove{padding:1px 8px;font-size:16px;line-height:1.3}.lv-amount{grid-column:1/-1;align-items:center;gap:8px;display:flex}.lv-amount input[type=range]{flex:1;min-width:0}.lv-amount input[type=number]{width:6.5em}.lv-bar{z-index:5;border-bottom:1px solid var(--line);background:var(--ground);margin:0 0 14px;padding:6px 0;position:sticky;top:0}.lv-bar p{flex-wrap:wrap;gap:4px 16px;margin:0;display:flex}.lv-brief strong{font-variant-numeric:tabular-nums}.lv-status{min-height:1.45em;color:var(--soft)}.lv-note{display:block}.lv-before{color:var(--soft);display:block}.lv-ms{margin-left:auto}.lv-trouble{border:1px solid var(--negative);border-left-width:4px;border-radius:6px;margin:0 0 14px;padding:8px 14px}.lv-outcome{grid-template-columns:repeat(auto-fit,minmax(min(100%,284px),1fr));gap:20px 32px;margin-bottom:20px;display:grid}.lv-task :is(th,td){white-space:nowrap}.lv-bars{grid-template-columns:auto minmax(60px,1fr) auto auto;align-items:center;gap:8px 12px;margin:0;padding:0;list-style:none;display:grid}.lv-bars.lv-plain{grid-template-columns:auto minmax(60px,1fr) auto;gap:5px 12px;font-size:13px}.lv-plain .lv-chip{line-height:1.3;display:inline-block}.lv-bars li{grid-column:1/-1;grid-template-columns:subgrid;align-items:center;display:grid}.lv-bars b,.lv-bars .lv-was,.lv-plain li>:last-child{text-align:right}.lv-was{min-width:6.2em;color:var(--soft);white-space:nowrap}.lv-word small{color:var(--soft);margin-left:6px}.lv-chip{background:var(--raised);border-radius:4px;padding:1px 6px}.lv-track{background:var(--raised);border-radius:3px;height:18px;position:relative}.lv-plain .lv-track{height:10px}.lv-fill{background:var(--accent);border-radius:3px;height:100%;display:block}.lv-plain .lv-fill{background:var(--stream)}.lv-was-mark{border:1px solid var(--ground);box-sizing:content-box;background:var(--ink);width:3px;height:14px;display:inline-block}.lv-track .lv-was-mark{height:22px;margin-left:-2px;position:absolute;top:-3px}.lv-two{margin-top:14px}.lv-two p{margin:0 0 4px}.lv-two .lv-track{background:var(--stream);height:10px;display:block}.lv-two .lv-track .lv-was-mark{height:14px}.lv-key{align-items:center;gap:6px;margin:8px 0 0;display:flex}.lv-now{font-weight:600}", ET = ".mn-again{position:absolute}.mn-grid a{text-decoration:underline}.mn-sort{color:inherit;font-weight:inherit;text-align:inherit;white-space:nowrap;background:0 0;border:0;border-radius:3px;padding:2px 0}.mn-sort:hover:not(:disabled){color:var(--ink);text-decoration:underline}[aria-sort=ascending] .mn-sort,[aria-sort=descending] .mn-sort{color:var(--ink);font-weight:600}.mn-sort{gap:3px;display:inline-flex}.num .mn-sort{flex-direction:row-reverse}.mn-arrow:empty{display:none}.page-tools>input[type=search]{width:250px}.mn-chosen{background:color-mix(in srgb, var(--accent) 9%, transparent)}.mn-side{color:var(--soft)}.mn-side select{min-width:0;color:var(--ink)}.mn-is-left,.mn-left{--mn-part:var(--positive)}.mn-is-right,.mn-right{--mn-part:var(--negative)}.mn-is-shared{--mn-part:var(--accent)}.mn-side.mn-left,.mn-side.mn-right,.page-table thead th.mn-left,.page-table thead th.mn-right{color:var(--mn-part)}.mn-warning{border:1px solid var(--line);border-left:4px solid var(--negative);background:var(--raised);border-radius:6px;max-width:96ch;margin:0 0 4px;padding:10px 16px}.mn-two{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 56px;display:grid}.mn-three{grid-template-columns:repeat(3,minmax(0,1fr));gap:16px 40px;display:grid}@container (width<=836px){.mn-two,.mn-three{grid-template-columns:minmax(0,1fr)}}.mn-figures{width:100%}.mn-share p{margin:0 0 6px}.mn-share b{font-size:18px}.mn-share+.mn-share{margin-top:18px}.mn-share~.remark{margin-top:10px}.mn-sharebar{background:var(--raised);border-radius:3px;gap:2px;height:12px;display:flex;overflow:hidden}.mn-sharebar span{background:var(--mn-part);min-width:2px}.mn-picture text{font-size:12px}.mn-picture .mn-site,.mn-picture .mn-tally{fill:var(--soft)}.mn-track{stroke:var(--line)}.mn-picture .mn-is-left,.mn-picture .mn-is-right,.mn-picture .mn-is-shared{fill:var(--mn-part)}.mn-dot{cursor:pointer}.mn-picture .mn-dot:hover{fill:var(--ink)}.mn-legend{color:var(--soft);flex-wrap:wrap;gap:4px 24px;margin:8px 0 0;padding:0;font-size:12.5px;list-style:none;display:flex}.mn-legend svg{vertical-align:middle;margin-right:6px}.mn-part{border-bottom:2px solid var(--mn-part);margin:0 0 8px;padding-bottom:4px;font-size:13.5px}.mn-part small{color:var(--soft);font-weight:400}.mn-keys{margin:0 0 10px;font-size:13px}.mn-keys>div{grid-template-columns:124px minmax(0,1fr);padding:2px 0;display:grid}.mn-keys dt{color:var(--soft)}.mn-keys dd{flex-wrap:wrap;gap:0 10px;margin:0;display:flex}.mn-edges{width:100%;margin-bottom:10px;font-size:12.5px}.mn-edges td,.mn-edges th{padding:2px 8px 2px 0}.mn-run{grid-template-columns:minmax(0,1fr) 300px;gap:0 48px;display:grid}@container (width<=936px){.mn-run{grid-template-columns:minmax(0,1fr)}}.mn-facts{width:100%}.mn-facts th{color:var(--soft)}.mn-picks{border:0;flex-wrap:wrap;gap:4px 18px;margin:0 0 14px;padding:0;display:flex}.mn-picks label,.mn-log{align-items:center;gap:6px;display:inline-flex}.mn-stepper .mn-log{flex:none;margin-left:auto}.mn-stepper label{flex:0 380px}.mn-stepper input[type=range]{flex:1}.mn-step{min-width:5em;font-weight:600}.mn-panel{margin:0 0 14px}.mn-panel figcaption{flex-wrap:wrap;align-items:baseline;gap:2px 10px;margin-bottom:2px;font-size:13px;display:flex}.mn-values{flex-wrap:wrap;gap:2px 18px;margin-left:auto;display:flex}.mn-value{align-items:center;gap:6px;display:inline-flex}.mn-swatch line{stroke-width:2.5px}.mn-chart{height:176px;overflow:hidden}.mn-chart .u-select{background:color-mix(in srgb, var(--accent) 16%, transparent)}.mn-chart .u-cursor-x{border-right:1px dashed var(--soft)}.mn-graphs a{text-decoration:underline}", DT = ".page{max-width:1320px;margin:0 auto;padding:24px 32px 64px;container-type:inline-size}.page h1{letter-spacing:-.01em;margin:0 0 4px;font-size:22px;line-height:1.3}.page h2{margin:28px 0 10px;font-size:16px}.page-head{margin-bottom:20px}.page-head p{max-width:84ch;color:var(--soft);margin:4px 0 0}.page-notice{color:var(--soft);padding:32px}.page-empty{border:1px dashed var(--line);max-width:84ch;color:var(--soft);border-radius:8px;padding:16px 20px}.page code{vertical-align:bottom;white-space:nowrap;background:var(--raised);max-width:100%;color:var(--ink);font-family:var(--mono);border-radius:4px;padding:1px 5px;font-size:.92em;display:inline-block;overflow-x:auto}.page a{text-decoration:none}.page a:hover{text-decoration:underline}.page-table{border-collapse:collapse;font-size:13.5px}.scroller>.page-table{min-width:100%}.page-table th,.page-table td{border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline;padding:5px 14px 5px 0}.page-table thead th{color:var(--soft);vertical-align:bottom;font-size:12.5px;font-weight:500}.page-table tbody th{font-weight:400}.page-table .num{text-align:right;white-space:nowrap}.page-table th[colspan]{text-align:center}.page-table tbody tr:hover{background:var(--raised)}.page details{margin:10px 0}.page summary{color:var(--soft);cursor:pointer}.page-tools{flex-wrap:wrap;align-items:center;gap:10px 16px;margin:0 0 12px;display:flex}.page-tools label{align-items:center;gap:8px;min-width:0;max-width:100%;display:inline-flex}.page select{max-width:100%}.remark{max-width:78ch;color:var(--soft);font-size:13px}", OT = "Your notes aren't saved.", kT = class {
	save;
	trouble;
	said = R(null);
	unsaved = /* @__PURE__ */ new Map();
	waiting = /* @__PURE__ */ new Map();
	isSaving = !1;
	constructor(e) {
		this.save = e, this.trouble = this.said;
	}
	of(e) {
		return this.unsaved.get(e);
	}
	keep(e, t, n) {
		if (this.unsaved.set(e, t), !n) return;
		let r = Jn(t);
		r === null ? (this.waiting.set(e, t), this.isSaving || this.saveAll()) : (this.waiting.delete(e), this.said.value = `${OT} ${r}`);
	}
	hear(e) {
		this.said.value = e === "" ? null : `${OT} ${kt(e)}`;
	}
	async saveAll() {
		this.isSaving = !0;
		for (let e = AT(this.waiting); e; e = AT(this.waiting)) {
			let [t, n] = e;
			this.waiting.delete(t);
			try {
				await this.save(t, n), this.unsaved.get(t) === n && this.unsaved.delete(t), this.unsaved.size === 0 && (this.said.value = null);
			} catch (e) {
				this.said.value = `${OT} ${kt(e instanceof Error ? e.message : String(e))}`;
			}
		}
		this.isSaving = !1;
	}
};
function AT(e) {
	for (let t of e) return t;
}
// src/state.ts
var jT = {
	selected: null,
	weightAtLeast: 0,
	effectAtLeast: 0,
	hiddenLayers: [],
	hiddenKinds: [],
	size: null
}, MT = class {
	source;
	router;
	index = R(null);
	circuit = R(null);
	behaviour = R(null);
	trouble = {
		index: R(null),
		circuit: R(null),
		behaviour: R(null),
		download: R(null)
	};
	hovered = R(null);
	helping = R(!1);
	look = R({
		...jT,
		notes: {
			names: {},
			groups: [],
			pins: []
		}
	});
	selected = nt(() => this.look.value.selected);
	canUndo = nt(() => this.past.value.length > 0);
	canRedo = nt(() => this.future.value.length > 0);
	kept = /* @__PURE__ */ new Map();
	past = R([]);
	future = R([]);
	keeper;
	wanted = "";
	turn = 0;
	stroke;
	constructor(e, t) {
		this.source = e, this.router = t, this.keeper = new kT((t, n) => e.saveNotes(t, n));
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
			let t = this.keeper.of(e), r = await this.trying("circuit", () => this.source.circuit(e), n);
			r && this.show(r, this.keeper.of(e) ?? t ?? r.notes);
		}
		let r = this.circuit.peek();
		if (r?.card.id === e && n() && r.has_behaviour && this.behaviour.peek() === null) {
			let t = await this.trying("behaviour", () => this.source.behaviour(e), n);
			t && (this.behaviour.value = t);
		}
		n() && (this.trouble.circuit.peek() ?? this.trouble.behaviour.peek()) !== null && (this.wanted = "");
	}
	show(e, t) {
		Be(() => {
			this.circuit.value = e, this.behaviour.value = null, this.hovered.value = null, this.look.value = {
				...jT,
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
		Be(() => {
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
		Be(() => {
			this.stroke = void 0, e.value = e.peek().slice(0, -1), t.value = [...t.peek(), r], this.look.value = n;
		}), n.notes !== r.notes && this.keepNotes(n.notes);
	}
	keepNotes(e) {
		let t = this.circuit.peek()?.card.id;
		t !== void 0 && this.keeper.keep(t, e, this.index.peek()?.editable ?? !1);
	}
	async trying(e, t, n = () => !0) {
		try {
			let r = await t();
			return n() ? (this.trouble[e].value = null, r) : void 0;
		} catch (t) {
			n() && (this.trouble[e].value = t instanceof Error ? t.message : String(t));
			return;
		}
	}
}, NT = "The data in this page can't be read: the file is damaged or cut short. Export it again: gossamer view FOLDER --export FILE.html";
async function PT(e) {
	let t;
	try {
		let n = atob(e.trim()), r = Uint8Array.from(n, (e) => e.charCodeAt(0)), i = new Blob([r]).stream().pipeThrough(new DecompressionStream("gzip"));
		t = await new Response(i).json();
	} catch {
		throw new vT(NT);
	}
	let n = t?.index?.format;
	if (n !== "gossamer-view-1") throw new vT(`The data in this page are ${JSON.stringify(n) ?? "nothing"}, expected "gossamer-view-1".`);
	return t;
}
// src/main.tsx
var FT = [
	Dt,
	":host{--ground:#fff;--raised:#f6f7f9;--sunk:#eceef3;--line:#d9dde3;--line-strong:#868f9f;--ink:#1a1f2b;--soft:#566072;--accent:#5b4bc4;--accent-wash:#efedfb;--on-accent:#fff;--positive:#0072b2;--negative:#bf4a00;--positive-wash:#e3f0f8;--negative-wash:#fdeee4;--stream:#b4b9c4;--band:#f3f4f8;--node:#fff;--node-line:#1a1f2b;--lit:#ffe9a8;--focus:#5b4bc4;--shadow:0 1px 2px #1419280f, 0 6px 24px #1419281f;--mono:ui-monospace, \"SF Mono\", \"Cascadia Mono\", \"DejaVu Sans Mono\", monospace;--sans:system-ui, -apple-system, \"Segoe UI\", \"Noto Sans\", \"DejaVu Sans\", sans-serif;--radius:6px;--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light;height:100%;display:block}:host([data-theme=dark]){--ground:#14171d;--raised:#1d2129;--sunk:#262b35;--line:#363c48;--line-strong:#778193;--ink:#eceff4;--soft:#a3adbd;--accent:#a99cff;--accent-wash:#282548;--on-accent:#14121f;--positive:#56b4e9;--negative:#ff8a4c;--positive-wash:#14303f;--negative-wash:#3d2416;--stream:#525a69;--band:#191d24;--node:#242a34;--node-line:#dfe4ec;--lit:#5a4a12;--focus:#a99cff;--shadow:0 1px 2px #0006, 0 8px 28px #00000080;--lightningcss-light: ;--lightningcss-dark:initial;color-scheme:dark}.app{background:var(--ground);height:100%;color:var(--ink);font:14px/1.45 var(--sans);font-variant-numeric:tabular-nums;text-align:start;grid-template-rows:auto auto minmax(0,1fr);grid-template-columns:minmax(0,1fr);display:grid;position:relative}.app *,.app :before,.app :after{box-sizing:border-box}main{grid-row:3;min-height:0;overflow:auto}.trouble{background:var(--negative-wash);border-bottom:1px solid var(--negative);color:var(--ink);overflow-wrap:anywhere;grid-row:2;margin:0;padding:8px 16px}.trouble p{margin:0}:focus-visible{outline:2px solid var(--focus);outline-offset:2px}::selection{background:var(--lit);color:var(--ink)}.row{flex-wrap:wrap;align-items:center;gap:8px;min-width:0;display:flex}.spread{flex-wrap:wrap;justify-content:space-between;align-items:center;gap:8px 16px;min-width:0;display:flex}.section{min-width:0;margin-top:24px}.section>.spread:first-child{margin-bottom:8px}.spread>h1,.spread>h2,.spread>h3{margin:0}h1,h2,h3{text-wrap:balance;overflow-wrap:anywhere;margin:0 0 8px;line-height:1.25}h1:focus{outline:none}h1{letter-spacing:-.01em;font-size:20px;font-weight:650}h2{font-size:15px;font-weight:650}h3{font-size:13px;font-weight:650}p{text-wrap:pretty;margin:0 0 8px}p:last-child{margin-bottom:0}a{color:var(--accent);text-underline-offset:2px}.soft{color:var(--soft)}.small{font-size:12px}.overline{color:var(--soft);letter-spacing:.05em;text-transform:uppercase;font-size:11px;font-weight:600}.num{font-variant-numeric:tabular-nums;white-space:nowrap}.pos{color:var(--positive)}.neg{color:var(--negative)}.mono,.token,.command{font-family:var(--mono);font-size:.92em}.token{white-space:pre;unicode-bidi:isolate}.command{background:var(--sunk);border-radius:var(--radius);white-space:pre;-webkit-user-select:all;user-select:all;padding:8px 10px;display:block;overflow-x:auto}kbd{border:1px solid var(--line);background:var(--raised);min-width:22px;font:12px/1.4 var(--mono);text-align:center;border-bottom-width:2px;border-radius:5px;padding:1px 6px;display:inline-block}.clip{text-overflow:ellipsis;white-space:nowrap;min-width:0;overflow:hidden}.sr-only{clip-path:inset(50%);white-space:nowrap;border:0;width:1px;height:1px;margin:-1px;padding:0;position:absolute;overflow:hidden}dl.facts{grid-template-columns:minmax(7em,max-content) minmax(0,1fr);gap:4px 16px;margin:0;display:grid}dl.facts dt{color:var(--soft)}dl.facts dd{overflow-wrap:anywhere;margin:0}.stats{flex-wrap:wrap;gap:12px 24px;display:flex}.stat{min-width:0}.stat>.value{letter-spacing:-.01em;font-size:20px;font-weight:600;line-height:1.2}.stat>.name{color:var(--soft);font-size:12px}.meter{background:var(--sunk);border-radius:3px;height:6px;display:block;overflow:hidden}.meter>i{background:var(--positive);border-radius:3px;height:100%;display:block}.meter>i.neg{background:var(--negative)}@media (prefers-reduced-motion:reduce){.app *,.app :before,.app :after{scroll-behavior:auto!important;transition-duration:.01ms!important;animation-duration:.01ms!important;animation-iteration-count:1!important}}",
	hT,
	DT,
	".top-bar{border-bottom:1px solid var(--line);background:var(--raised);flex-wrap:wrap;align-items:stretch;gap:0 16px;min-height:44px;padding:3px 12px 0 16px;display:flex}.top-bar>*{align-self:center}.brand{letter-spacing:-.01em;align-items:center;gap:7px;font-size:15px;font-weight:650;display:inline-flex}.brand circle{fill:var(--raised);stroke:var(--ink);stroke-width:1.4px}.brand .thread{fill:none;stroke:var(--stream);stroke-width:1.5px}.brand .thread.pos{stroke:var(--positive)}.brand .thread.neg{stroke:var(--negative)}.top-bar .here{max-width:min(38vw,320px)}.tabs.views{border:0;align-self:stretch}.tabs.views>a{border-radius:0;align-items:center;min-height:38px;margin:0;padding:0 10px;display:flex}.top-bar .end{margin-inline-start:auto}.first-visit{z-index:10;border:1px solid var(--line);background:var(--ground);width:min(316px,100% - 24px);max-height:calc(100% - 24px);box-shadow:var(--shadow);border-radius:10px;padding:10px 14px 12px;font-size:13px;position:absolute;top:12px;left:12px;overflow:auto}.first-visit p{min-height:9.2em}.dots{gap:5px;display:flex}.dots i{background:var(--stream);border-radius:50%;width:7px;height:7px}.dots i.on{background:var(--accent)}.dialog.help{padding:0}.help-body{padding:22px 26px 26px}.glossary{grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:6px 28px;margin:10px 0 24px;display:grid}.glossary div{grid-template-columns:8.5em minmax(0,1fr);gap:8px;display:grid}.glossary dt{font-weight:600}.glossary dd{color:var(--soft);margin:0}.steps{counter-reset:step;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:14px 28px;margin:12px 0 24px;padding:0;list-style:none;display:grid}.steps h2:before{counter-increment:step;content:counter(step) \".\";color:var(--soft);margin-inline-end:6px}.steps p{color:var(--soft)}.keys kbd+kbd{margin-inline-start:3px}.circuit-panel h1{margin:2px 0}.circuit-panel .stats{gap:12px 32px;margin-top:14px}.loss{grid-template-columns:8.5em minmax(0,1fr) 3.2em;align-items:center;gap:10px;font-size:13px;line-height:24px;display:grid}.loss .num{text-align:end}.losses>p{margin-top:6px}.track{background:var(--sunk);border-radius:2px;height:10px;position:relative}.track i{position:absolute;top:0;bottom:0}.track .fill{background:var(--positive);border-radius:2px;left:0}.track .target{background:var(--ink);width:2px;margin-left:-1px;top:-3px;bottom:-3px}.track .chance{border-left:1px dashed var(--line-strong);width:0;margin-left:-1px;top:-3px;bottom:-3px}.pair{grid-template-columns:max-content minmax(0,1fr);gap:8px 12px;margin:0;display:grid}.pair dt{color:var(--soft)}.pair dd{flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:2px 12px;margin:0;display:flex}.pair .prompt>*{background:var(--sunk);max-width:100%;color:inherit;vertical-align:bottom;border-radius:2px;margin-right:1px;padding:0 1px;display:inline-block;overflow:hidden}.pair .prompt>mark{background:var(--lit);box-shadow:inset 0 -2px 0 var(--ink)}.pair .answer{white-space:nowrap}.pair .answer .token{border:1px solid var(--line-strong);border-radius:3px;padding:0 4px;font-weight:600}.note+.note{margin-top:12px}.note .links{margin-top:4px}button.remove{color:var(--soft);padding:0 6px;text-decoration:none}.node-grid .head,.node-grid .line{border-bottom:1px solid var(--line);align-items:center;gap:6px;padding:0 4px;display:grid}.node-grid .head{scrollbar-gutter:stable;color:var(--soft);padding:4px;font-size:12px;font-weight:600;overflow:hidden}.node-grid .head button{font-weight:inherit;background:0 0;border:0;padding:0}.node-grid .head [aria-sort]>button:after{content:\"↕\";opacity:.45;margin-inline-start:3px}.node-grid .head [aria-sort=ascending]>button:after{content:\"↑\";opacity:1}.node-grid .head [aria-sort=descending]>button:after{content:\"↓\";opacity:1}.node-grid .body{overflow-anchor:none;scrollbar-gutter:stable;overflow:auto}.node-grid .line{cursor:pointer}.node-grid .line:hover{background:var(--raised)}",
	gT,
	_T,
	".token .mark{color:var(--soft);font-size:.94em}.heat-map{overflow-wrap:anywhere;line-height:1.7}.heat{text-overflow:ellipsis;vertical-align:bottom;cursor:default;border-radius:2px;max-width:100%;padding:0 2px;font-size:12px;line-height:1.5;display:inline-block;overflow:hidden}.heat .mark{color:inherit;font-size:.88em}.heat:focus-visible,.heat:hover{outline:2px solid var(--focus);outline-offset:1px;position:relative}.heat.drawn{padding:0 4px;box-shadow:inset 0 0 0 2px}.heat.differs{text-underline-offset:3px;text-decoration:underline;text-decoration-thickness:2px}.heat-map.aligned{display:contents}.aligned>.heat{text-align:center;border-radius:2px;min-width:24px;padding:1px 3px}.heat-legend{align-items:center;gap:6px;display:inline-flex}.heat-legend .ramp{border:1px solid var(--line);border-radius:2px;width:48px;height:8px}.tip{z-index:40;background:var(--ink);max-width:min(360px,100vw - 8px);color:var(--ground);box-shadow:var(--shadow);pointer-events:none;border-radius:6px;padding:4px 8px;font-size:12px;position:fixed;top:0;left:0}.node-link .mono{flex:none;font-size:12px}.node-link{align-items:baseline;gap:6px;display:inline-flex;overflow:hidden}.node-link:focus-visible{outline-offset:-2px}button.node-link{max-width:calc(100% + 8px);color:var(--accent);text-align:start;background:0 0;border:0;border-radius:4px;margin:0 -4px;padding:0 4px}button.node-link:hover:not(:disabled){background:var(--accent-wash)}.node-link .name{color:var(--ink);text-overflow:ellipsis;white-space:nowrap;min-width:0;overflow:hidden}.node-panel h1{margin:2px 0 4px}.node-panel h1.mono{font-size:18px}.node-panel .words{margin:6px 0 2px;font-weight:600}.node-panel .words:first-letter{text-transform:uppercase}.node-panel .key{margin:0}.row.tight{flex-wrap:nowrap;gap:2px}.row.naming{gap:4px 8px;margin:8px 0}.row.naming input{flex:160px}.chips,.links{flex-wrap:wrap;gap:4px 10px;margin:8px 0 0;padding:0;list-style:none;display:flex}.chip .remove{color:var(--soft);padding:0 2px;text-decoration:none}.effects{gap:12px;margin:0;display:grid}.effect dt{justify-content:space-between;display:flex}.effect dd{margin:0}.effect .value{font-size:16px;font-weight:600}.effect .value .small{font-weight:400}.strip{width:100%;height:16px;display:block}.strip path{fill:none;vector-effect:non-scaling-stroke}.strip .others{stroke:var(--stream);stroke-width:1px}.strip .zero{stroke:var(--line-strong);stroke-width:1px}.strip .here{stroke:var(--ink);stroke-width:2px}.strip .pos,.bars .pos{fill:var(--positive)}.strip .neg,.bars .neg{fill:var(--negative)}.ends{justify-content:space-between;display:flex}.weight{grid-template-columns:34px 4.2em;align-items:center;gap:6px;display:inline-grid}.table tr.pressable{cursor:pointer}button.more,.removed{margin-top:6px}.removed summary{cursor:pointer}.zeros{grid-template-columns:max-content 1fr max-content;align-items:center;gap:10px;margin-bottom:8px;font-size:12px;display:grid}.meter>i.zero{background:var(--line-strong)}.bars{border-bottom:1px solid var(--line-strong)}.bars svg{width:100%;height:96px;display:block}.bars .under{fill:var(--sunk)}.bars path{fill:none;stroke-width:1px;vector-effect:non-scaling-stroke}.bars .zero{stroke:var(--line-strong)}.bars .held{stroke:var(--ink);stroke-dasharray:3 2}.readout{min-height:1.5em}.dashed{border-top:1px dashed var(--ink);vertical-align:middle;width:14px;display:inline-block}.moments{flex-wrap:wrap;gap:2px 6px;margin:4px 0 0;display:flex}.moments dt{color:var(--soft)}.moments dd{margin:0 10px 0 0}.samples>[role=tabpanel]{padding-top:10px}.samples .spread{gap:6px 8px;margin-bottom:6px}.attention>.spread{margin:6px 0}.attention .segmented{flex-wrap:wrap;max-width:100%}.attention select{max-width:190px}.sample-list{margin:0;padding:0;list-style:none}.sample-list li{border-top:1px solid var(--line);grid-template-columns:3.6em minmax(0,1fr);gap:10px;padding:6px 0;display:grid}.sample-list li>.num{text-align:end;padding-top:1px;font-size:12px}.pair-rows{border-top:1px solid var(--line);padding:6px 0}.pair-grid{gap:1px;width:max-content;display:grid}.pair-grid>.soft{font-size:12px}.matrix:focus-visible{outline-offset:-2px}.matrix{cursor:crosshair;margin-top:4px;display:block}",
	CT,
	TT,
	wT,
	ET
];
function IT(e) {
	let t = e.shadowRoot ?? e.attachShadow({ mode: "open" }), n = new CSSStyleSheet();
	return n.replaceSync(FT.join("\n")), t.adoptedStyleSheets = [n], t;
}
function LT(e, t, n) {
	let r = IT(e), i = Br(e), a = new MT(t, n);
	return M(/* @__PURE__ */ z(fT, { store: a }), r), a.begin(), {
		store: a,
		unmount: () => {
			i(), M(null, r);
		}
	};
}
function RT(e, t) {
	M(/* @__PURE__ */ z("div", {
		class: "app",
		children: /* @__PURE__ */ z("p", {
			role: "alert",
			class: "trouble",
			children: t instanceof Error ? t.message : String(t)
		})
	}), IT(e));
}
async function zT(e) {
	let t = document.getElementById("gossamer-data")?.textContent;
	try {
		let { store: n } = LT(e, t ? bT(await PT(t)) : ST(), Xt());
		st(() => void (document.title = aT(n.index.value, n.route.value)));
	} catch (t) {
		RT(e, t);
	}
}
var BT = document.getElementById("gossamer");
BT && zT(BT);
var VT = { async render({ model: e, el: t }) {
	let n = document.createElement("div");
	n.style.height = `${e.get("height")}px`, t.append(n);
	try {
		let { store: t, unmount: r } = LT(n, bT(await PT(e.get("data")), (t, n) => {
			e.set("notes", JSON.stringify({
				id: t,
				notes: n
			})), e.save_changes();
		}), Zt()), i = () => t.keeper.hear(e.get("trouble"));
		return e.on("change:trouble", i), () => {
			e.off("change:trouble", i), r();
		};
	} catch (e) {
		return RT(n, e), () => {};
	}
} };
export { VT as default, LT as mount };
