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
function Oe(e) {
	return he = 5, ke(function() {
		return { current: e };
	}, []);
}
function ke(e, t) {
	var n = Te(de++, 7);
	return Le(n.__H, t) && (n.__ = e(), n.__H = t), n.__;
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
function Ve(e) {
	if (Ge > 0) return e();
	Je = ++qe, Ge++;
	try {
		return e();
	} finally {
		Be();
	}
}
var He, I = void 0;
function Ue(e) {
	var t = I, n = He;
	I = void 0, He = void 0;
	try {
		return e();
	} finally {
		I = t, He = n;
	}
}
var We = void 0, Ge = 0, Ke = 0, qe = 0, Je = 0, Ye = void 0, Xe = 0;
function Ze(e) {
	if (I !== void 0) {
		var t = e.n;
		if (t === void 0 || t.t !== I) return t = {
			i: 0,
			S: e,
			p: I.s,
			n: void 0,
			t: I,
			e: void 0,
			x: void 0,
			r: t
		}, I.s !== void 0 && (I.s.n = t), I.s = t, e.n = t, 32 & I.f && e.S(t), t;
		if (t.i === -1) return t.i = 0, t.n !== void 0 && (t.n.p = t.p, t.p !== void 0 && (t.p.n = t.n), t.p = I.s, t.n = void 0, I.s.n = t, I.s = t), t;
	}
}
function L(e, t) {
	this.v = e, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = t?.watched, this.Z = t?.unwatched, this.name = t?.name;
}
L.prototype.brand = ze, L.prototype.h = function() {
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
				Be();
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
	var e = I;
	try {
		$e(this), I = this;
		var t = this.x();
		(16 & this.f || this.v !== t || this.i === 0) && (this.v = t, this.f &= -17, this.i++);
	} catch (e) {
		this.v = e, this.f |= 16, this.i++;
	}
	return I = e, et(this), this.f &= -2, !0;
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
		var n = I;
		I = void 0;
		try {
			t();
		} catch (t) {
			throw e.f &= -2, e.f |= 8, it(e), t;
		} finally {
			I = n, Be();
		}
	}
}
function it(e) {
	for (var t = e.s; t !== void 0; t = t.n) t.S.U(t);
	e.x = void 0, e.s = void 0, rt(e);
}
function at(e) {
	if (I !== this) throw Error("Out-of-order effect");
	et(this), I = e, this.f &= -2;
	try {
		8 & this.f && it(this);
	} finally {
		Be();
	}
}
function ot(e, t) {
	this.x = e, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = t?.name, He && He.push(this);
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
	var e = I;
	return I = this, at.bind(this, e);
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
	var a = ke(function() {
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
	return ke(function() {
		return R(e, t);
	}, []);
}
function yt(e, t) {
	var n = Oe(e);
	return n.current = e, lt.__$f |= 4, ke(function() {
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
	Ve(function() {
		for (var e; e = ft.shift();) ct.call(e);
	});
}
function Ct() {
	ft.push(this) === 1 && (e.requestAnimationFrame || bt)(St);
}
function wt() {
	Ve(function() {
		for (var e; e = pt.shift();) ct.call(e);
	});
}
function Tt() {
	pt.push(this) === 1 && (e.requestAnimationFrame || xt)(wt);
}
function Et(e, t) {
	var n = Oe(e);
	n.current = e;
	var r = lt;
	Ee(function() {
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
function Vt(e) {
	return Lt(e) ? Ft(String(e)) : "–";
}
function B(e) {
	return Lt(e) ? Ft(It(String(Math.round(e)))) : "–";
}
function Ht(e) {
	return Lt(e) && e > 0 ? `+${B(e)}` : B(e);
}
function V(e, t, n = `${t}s`) {
	return `${B(e)} ${e === 1 ? t : n}`;
}
function H(e) {
	return Wt(e, 3);
}
function Ut(e) {
	return Lt(e) && e > 0 ? `+${Wt(e, 4)}` : Wt(e, 4);
}
function Wt(e, t) {
	return Lt(e) ? !Number.isFinite(e) || Math.abs(e) >= 1e3 ? Rt(e, 4) : e !== 0 && Math.abs(e) < .5 * 10 ** -t ? Rt(e, 1) : Ft(e.toFixed(t)) : "–";
}
function Gt(e, t = 1) {
	if (!Lt(e)) return "–";
	if (e === 0 || e === 1) return `${100 * e}%`;
	let n = 10 ** -t;
	return e > 0 && 100 * e < n ? `<${n.toFixed(t)}%` : e < 1 && 100 * e > 100 - n ? `>${(100 - n).toFixed(t)}%` : `${Ft((100 * e).toFixed(t))}%`;
}
function Kt(e) {
	return Lt(e) ? `${e > 0 ? "+" : ""}${Ft((100 * e).toFixed(1))} points` : "–";
}
function qt(e) {
	let t = e % 100 > 10 && e % 100 < 14;
	return `${B(e)}${t ? "th" : [
		"th",
		"st",
		"nd",
		"rd"
	][e % 10] ?? "th"}`;
}
// src/route.ts
function Jt(e) {
	let t = [e.page];
	return "id" in e && t.push(e.id), e.page === "compare" && t.push(e.left, e.right), e.page === "circuit" && e.node !== null && t.push(e.node), `#/${t.map(encodeURIComponent).join("/")}`;
}
function Yt(e) {
	let [t, n, r] = Xt(e);
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
function Xt(e) {
	try {
		return e.replace(/^#\/?/, "").split("/").filter(Boolean).map(decodeURIComponent);
	} catch {
		return [];
	}
}
function Zt() {
	let e = R(Yt(location.hash));
	return window.addEventListener("hashchange", () => {
		Jt(e.value) !== location.hash && (e.value = Yt(location.hash));
	}), {
		route: e,
		go(t, n = !1) {
			Jt(t) !== Jt(e.value) && (e.value = t, n ? history.replaceState(null, "", Jt(t)) : history.pushState(null, "", Jt(t)));
		}
	};
}
function Qt() {
	let e = R({ page: "many" });
	return {
		route: e,
		go: (t) => void (e.value = t)
	};
}
// src/link.tsx
function $t({ store: e, to: t, label: n, isHere: r = !1, children: i }) {
	return /* @__PURE__ */ z("a", {
		href: Jt(t),
		"aria-label": n,
		"aria-current": r ? "page" : void 0,
		onClick: (n) => {
			n.ctrlKey || n.metaKey || n.shiftKey || n.altKey || (n.preventDefault(), e.router.go(t));
		},
		children: i
	});
}
// src/keys.ts
function en({ sites: e }, { site: t, index: n }) {
	return `${e[t]?.name ?? "?"}:${n}`;
}
function tn(e) {
	return e.nodes.map((t) => en(e, t));
}
function nn(e, t) {
	let n = e.nodes[t];
	return n ? en(e, n) : "";
}
function rn(e) {
	let t = e.lastIndexOf(":");
	return [e.slice(0, t), Number(e.slice(t + 1))];
}
function an({ names: e }, t) {
	return Object.hasOwn(e, t) && e[t] || null;
}
var U = /* @__PURE__ */ new WeakMap();
function W(e, t) {
	let n = U.get(e);
	return n || (n = new Map(tn(e).map((e, t) => [e, t])), U.set(e, n)), n.get(t) ?? -1;
}
function on(e) {
	return e === "final_resid" || e.endsWith(".act_in");
}
var sn = 2e3, cn = 5, ln = {
	" ": "␣",
	"\n": "↵",
	"\r": "␍",
	"	": "⇥"
}, G = /[\p{C}\p{Z}]/u, un = /\p{M}/u;
function dn(e) {
	let t = [], n = (e, n) => {
		let r = t.at(-1);
		r && !n && !r.isMark ? r.text += e : t.push({
			text: e,
			isMark: n
		});
	};
	for (let r of e.match(/ +|[^ ]/gsu) ?? []) r.length >= cn && r.startsWith(" ") ? n(`␣×${B(r.length)}`, !0) : r.startsWith(" ") ? n("␣".repeat(r.length), !0) : G.test(r) ? n(ln[r] ?? fn(r), !0) : un.test(r) && (t.length === 0 || t.at(-1)?.isMark) ? n(`◌${r}`, !1) : n(r, !1);
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
	let n = pn(e, sn), r = [], i = t, a = n.isWhole;
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
	let { isWhole: t } = pn(e, sn);
	return t ? hn(e, sn) : `${hn(e, sn)} (${B(e.length)} characters)`;
}
function vn(e, ...t) {
	for (let n of t) {
		let t = n && Object.hasOwn(n, String(e)) ? n[String(e)] : void 0;
		if (t !== void 0) return t;
	}
	return `#${e}`;
}
// src/graph/diagram.ts
var yn = 24, bn = 2, xn = 4, Sn = 8, Cn = 24, wn = 16, Tn = [
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
function En(e, t) {
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
function Dn(e, t, n) {
	let r = t !== null && e.cuts !== null, { nodes: i, edges: a } = r ? En(e, t) : e;
	return new On(e, i, a, n).build(r);
}
var On = class {
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
			notes: [
				...jn(s.kept.length, s.n, "embedding", ", differing tokens first"),
				...jn(c.kept.length, c.n, "unembedding", ""),
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
			reads: new Set([...e.keys()].filter(on).flatMap(t)),
			final: new Set(t("final_resid"))
		};
	}
	tokenWeights(e, t) {
		let { circuit: n } = this, r = new Set(n.answers.length <= Sn ? n.answers : []), i = An(n.embedding, e, new Set(n.differing), /* @__PURE__ */ new Set()), a = An(n.unembedding, t, /* @__PURE__ */ new Set(), r);
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
		for (let t = 0; t < this.circuit.n_layer; t++) for (let n of Tn) {
			let r = n.flatMap((n) => (e.get(`${t}.${n}`) ?? []).map((e) => this.node(e, n))), i = n.length === 1 ? `${t}.${n[0]}` : `${t}.attn.{q, k, v}`, a = n[0].startsWith("attn") ? "attention" : "MLP", o = n[0].includes("act_in") || n[0].includes("resid");
			this.row(i, [`layer ${t}`, a], n, t, o, r);
		}
	}
	allLinks(e, t) {
		let { circuit: n, nodes: r, edges: i } = this;
		for (let [t, n, r] of e.kept) this.link(`tokens:${t}`, `embedding:${n}`, r, -1);
		let a = r.map((e) => en(n, e));
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
			on(r) && n.reads.add(t), r === "final_resid" && n.final.add(t);
		}
		let r = (/* @__PURE__ */ new Set([...[...e].filter((e) => !n.reads.has(e)), ...[...t].filter((e) => !n.final.has(e))])).size;
		return r ? [`tokens of ${V(r, "channel")} aren't stored`] : [];
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
			let n = hn(vn(t, this.circuit.texts), wn);
			return kn(`${e}:${t}`, "token", e, t, n, n, -1, -1, r(t));
		});
		this.row(e, [n, ""], [], -1, !1, i);
	}
	channelOfEmbedding(e) {
		return kn(`embedding:${e}`, "channel", "embedding", e, String(e), String(e), -1, -1, !1);
	}
	node(e, t) {
		let { index: n, site: r } = this.nodes[e], i = this.circuit.sites[r].name, a = t === "attn.q" || t === "attn.k" || t === "attn.v", o = en(this.circuit, this.nodes[e]), s = an({ names: this.names }, o);
		return kn(o, a ? "attention" : t === "mlp.post_act" ? "neuron" : "channel", i, n, s ? K(s, Cn) : String(n), String(n), e, a ? Math.floor(n / this.circuit.d_head) : -1, !1);
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
			e.set(t.index, r), (on(t.site) ? r.reads : r.writes).push(n);
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
function kn(e, t, n, r, i, a, o, s, c) {
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
function An(e, t, n, r) {
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
function jn(e, t, n, r) {
	return e === t ? [] : [`${`${B(e)} of ${B(t)} ${n} weights are drawn`}: the strongest of each channel${r}`];
}
// src/node/ranked.ts
function Mn(e, t) {
	let n = e.cuts?.ranking ?? [], r = n.findIndex((n) => en(e, n) === t);
	return r < 0 ? null : {
		node: n[r],
		place: r + 1
	};
}
function Nn(e, t, n) {
	let { nodes: r, edges: i } = En(e, t), a = r.map((t) => en(e, t)), o = [], s = [];
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
var Pn = {
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
function Fn(e) {
	return Pn[e.kind] ?? {
		noun: `${e.kind} channel`,
		does: ""
	};
}
function In(e, t, n) {
	return /^attn\.[qkv]$/.test(e.kind) ? Math.floor(t / n) : null;
}
function Ln(e, t) {
	let n = e.sites[t.site];
	if (!n) return `channel ${t.index}`;
	let r = In(n, t.index, e.d_head);
	return [
		`${Fn(n).noun} ${t.index}`,
		...r === null ? [] : [`head ${r}`],
		...n.kind === "final_resid" ? [] : [`layer ${n.layer}`]
	].join(", ");
}
function Rn(e) {
	return Fn(e).does;
}
// src/node/link.tsx
function zn(e, t) {
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
function Bn(e, t, n) {
	e.hovered.value = null, e.change({ selected: t });
	let r = n instanceof Element ? n.closest(".panel") : null;
	requestAnimationFrame(() => r?.querySelector("h1")?.focus());
}
function Vn({ store: e, circuit: t, node: n, tabIndex: r, isBare: i = !1 }) {
	let a = an(e.look.value.notes, n), o = t.nodes[W(t, n)] ?? Mn(t, n)?.node;
	return /* @__PURE__ */ z("button", {
		type: "button",
		class: "node-link",
		title: o ? Ln(t, o) : "no node of this circuit",
		tabIndex: r,
		disabled: !o,
		onClick: (t) => {
			t.stopPropagation(), Bn(e, n, t.currentTarget);
		},
		...zn(e, n),
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
function Hn({ store: e, circuit: t, what: n }) {
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
var Un = {
	letters: 200,
	key: 100,
	entries: 1e4,
	groups: 1e3
};
function Wn(e, t, n) {
	let { [t]: r, ...i } = e.names, a = n.trim();
	return {
		...e,
		names: a === "" ? i : {
			...i,
			[t]: a
		}
	};
}
function Gn(e, t) {
	let n = e.pins.filter((e) => e !== t);
	return {
		...e,
		pins: n.length < e.pins.length ? n : [...n, t]
	};
}
function Kn(e, t, n) {
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
function qn(e, t, n) {
	let r = e.groups.map((e) => e.name === n ? {
		...e,
		nodes: e.nodes.filter((e) => e !== t)
	} : e).filter((e) => e.nodes.length > 0);
	return {
		...e,
		groups: r
	};
}
function Jn(e, t) {
	return {
		...e,
		groups: e.groups.filter((e) => e.name !== t)
	};
}
function Yn({ names: e, groups: t, pins: n }) {
	let r = [
		[
			"names",
			Object.keys(e).length,
			Un.entries
		],
		[
			"pins",
			n.length,
			Un.entries
		],
		[
			"groups",
			t.length,
			Un.groups
		],
		...t.map(({ nodes: e }) => [
			"nodes in a group",
			e.length,
			Un.entries
		])
	];
	for (let [e, t, n] of r) if (t > n) return `There are ${B(t)} ${e}, and at most ${B(n)} are kept.`;
	for (let n of [...Object.values(e), ...t.map((e) => e.name)]) {
		let e = [...n].length;
		if (e > Un.letters) return `A name has ${B(e)} characters, and at most ${Un.letters} are kept.`;
		if (e === 0) return "A name has no character.";
	}
	return [
		...Object.keys(e),
		...n,
		...t.flatMap((e) => e.nodes)
	].some((e) => [...e].length > Un.key) ? `A node's key has more than ${Un.key} characters.` : null;
}
// src/number.tsx
var Xn = {
	number: Rt,
	exact: Vt,
	signed: zt,
	brief: Bt,
	loss: H,
	effect: Ut,
	percent: Gt,
	points: Kt,
	count: B,
	change: Ht
};
function q({ value: e, as: t = "number", tint: n = !1 }) {
	return e == null ? /* @__PURE__ */ z("span", {
		class: "soft",
		title: "not measured",
		children: "–"
	}) : /* @__PURE__ */ z("span", {
		class: `num${!n || !e ? "" : e > 0 ? " pos" : " neg"}`,
		title: Vt(e),
		children: Xn[t](e)
	});
}
// src/node/relations.ts
var Zn = (e) => e.endsWith(".resid_delta");
function Qn(e, t) {
	let n = e.nodes[t], r = n && e.sites[n.site];
	if (!n || !r) throw Error(`there is no node ${t} among ${e.nodes.length}`);
	let i = (t) => e.nodes.flatMap((r, i) => {
		let a = e.sites[r.site]?.kind;
		return r.index === n.index && a !== void 0 && t(a, r.site) ? [i] : [];
	}), a = r.kind === "attn.q" ? "attn.k" : r.kind === "attn.k" ? "attn.q" : null;
	return {
		reads: $n(e.edges, t, "source", !0),
		writes: $n(e.edges, t, "target", !0),
		removedReads: $n(e.removed, t, "source", !1),
		removedWrites: $n(e.removed, t, "target", !1),
		writers: on(r.kind) ? i((e, t) => Zn(e) && t < n.site) : [],
		readers: Zn(r.kind) ? i((e, t) => on(e) && t > n.site) : [],
		partners: i((t, n) => t === a && e.sites[n]?.layer === r.layer),
		embedded: on(r.kind) ? n.index : null,
		unembedded: r.kind === "final_resid" ? n.index : null
	};
}
function $n(e, t, n, r) {
	let i = e[n === "source" ? "target" : "source"], a = e[n], o = [];
	for (let n = 0; n < i.length; n++) i[n] === t && o.push({
		node: a[n] ?? -1,
		weight: e.weight[n] ?? 0,
		edge: r ? n : null
	});
	return o.sort((e, t) => Math.abs(t.weight) - Math.abs(e.weight));
}
function er(e) {
	let t = new Int32Array(e.nodes.length), { source: n, target: r } = e.edges;
	for (let e of [n, r]) for (let n of e) t[n] = (t[n] ?? 0) + 1;
	return t;
}
function tr(e, t, n) {
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
function nr(e, t) {
	return 1 + t.filter((t) => t > e).length;
}
function rr(e, t) {
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
function ir(e) {
	return {
		inCircuit: e.nodes.map((e) => e.effect_in_circuit),
		inModel: e.nodes.map((e) => e.effect_in_model)
	};
}
// src/order.ts
var ar = new Intl.Collator("en", {
	numeric: !0,
	sensitivity: "base"
});
function or(e, t, n) {
	if (e === null || t === null) return e === t ? 0 : e === null ? 1 : -1;
	let r = typeof e == "number" && typeof t == "number" ? e - t : ar.compare(String(e), String(t));
	return n ? -r : r;
}
function sr(e, t, n) {
	return [...e].sort((e, r) => or(t(e), t(r), n));
}
function cr(e, t, n) {
	let r = n.toLowerCase().split(/\s+/).filter(Boolean);
	return r.length === 0 ? [...e] : e.filter((e) => r.every((n) => t(e).toLowerCase().includes(n)));
}
function lr(e, t) {
	return {
		column: t,
		down: e.column === t && !e.down
	};
}
// src/frame/nodelist.ts
function ur(e, t, n) {
	let r = er(e);
	return tn(e).map((i, a) => ({
		key: i,
		at: a,
		name: an(n, i) ?? "",
		words: Ln(e, e.nodes[a]),
		effect: t?.nodes[a]?.effect_in_circuit ?? null,
		degree: r[a] ?? 0
	}));
}
function dr(e, t) {
	return cr(e, (e) => `${e.key} ${e.name} ${e.words}`, t);
}
function fr(e, t, n) {
	let r = n ? -1 : 1, i = (e, n) => {
		if (t === "name") return !e.name == !n.name ? r * e.name.localeCompare(n.name) : e.name ? -1 : 1;
		let i = (e) => t === "place" ? e.at : t === "effect" ? e.effect ?? 0 : e.degree;
		return r * (i(e) - i(n));
	};
	return [...e].sort((e, t) => i(e, t) || e.at - t.at);
}
function pr(e, t, n, r) {
	let i = Math.max(0, Math.min(r, Math.floor(e / n) - 6));
	return {
		start: i,
		end: Math.max(i, Math.min(r, Math.ceil((e + t) / n) + 6))
	};
}
// src/frame/nodegrid.tsx
var mr = 28, hr = 420, gr = [
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
function _r({ store: e, circuit: t }) {
	let n = e.behaviour.value, r = e.look.value.notes, [i, a] = P(""), [o, s] = P({
		by: "place",
		isDescending: !1
	}), c = ke(() => ur(t, n, r), [
		t,
		n,
		r
	]), l = ke(() => fr(dr(c, i), o.by, o.isDescending), [
		c,
		i,
		o
	]), u = Object.keys(r.names).length > 0, d = gr.filter(({ by: e }) => (e !== "name" || u) && (e !== "effect" || n !== null));
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
						children: l.length === c.length ? B(c.length) : `${B(l.length)} of ${B(c.length)}`
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
				children: V(l.length, "node")
			}),
			/* @__PURE__ */ z(vr, {
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
function vr({ store: e, circuit: t, rows: n, columns: r, sorting: i, sort: a }) {
	let o = Oe(null), [s, c] = P(0), [l, u] = P(0), d = Oe(!1), f = Math.min(l, n.length - 1), { start: p, end: m } = pr(s, hr, mr, n.length), h = (e) => r.some(({ by: t }) => t === e), g = r.map((e) => e.width).join(" ");
	Ee(() => {
		u(0), o.current?.scrollTo({ top: 0 });
	}, [n]), De(() => {
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
			PageDown: Math.floor(hr / mr) - 1,
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
		let a = Math.max(Math.min(i.scrollTop, r * mr), (r + 1) * mr - i.clientHeight);
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
			style: { maxHeight: `${hr}px` },
			onScroll: (e) => c(e.currentTarget.scrollTop),
			onKeyDown: _,
			children: [
				/* @__PURE__ */ z("div", {
					role: "presentation",
					style: { height: `${p * mr}px` }
				}),
				n.slice(p, m).map((n, r) => /* @__PURE__ */ z("div", {
					role: "row",
					"aria-rowindex": p + r + 2,
					class: "line",
					style: {
						height: `${mr}px`,
						gridTemplateColumns: g
					},
					onClick: (t) => Bn(e, n.key, t.currentTarget),
					onFocusIn: () => u(p + r),
					...yr(e, n.key),
					children: [
						/* @__PURE__ */ z("div", {
							role: "gridcell",
							class: "clip",
							title: n.words,
							children: /* @__PURE__ */ z(Vn, {
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
					style: { height: `${(n.length - m) * mr}px` }
				}),
				n.length === 0 && /* @__PURE__ */ z("p", {
					class: "empty small",
					children: "No node fits."
				})
			]
		})]
	});
}
function yr(e, t) {
	let { onPointerOver: n, onPointerLeave: r } = zn(e, t);
	return {
		onPointerOver: n,
		onPointerLeave: r
	};
}
// src/scale.ts
var br = {
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
}, xr = [
	0,
	0,
	0
], Sr = [
	255,
	255,
	255
];
function Cr(e, t, n) {
	let r = br[n], i = t > 0 && Number.isFinite(e) ? Math.max(-1, Math.min(1, e / t)) : 0, a = Er(r.ground, i < 0 ? r.negative : r.positive, Math.abs(i));
	return {
		back: Dr(a),
		ink: Dr(Or(a, Sr) > Or(a, xr) ? Sr : xr)
	};
}
function wr(...e) {
	let t = 0;
	for (let n of e) for (let e of n) Math.abs(e) > t && (t = Math.abs(e));
	return t;
}
function Tr(e, t = -1) {
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
	]).map((t) => Cr(t, 1, e).back).join(", ")})`;
}
function Er(e, t, n) {
	let r = (r) => Math.round(e[r] + (t[r] - e[r]) * n);
	return [
		r(0),
		r(1),
		r(2)
	];
}
function Dr(e) {
	return `rgb(${e.join(", ")})`;
}
function Or(e, t) {
	let [n, r] = [kr(e), kr(t)].sort((e, t) => t - e);
	return (n + .05) / (r + .05);
}
function kr([e, t, n]) {
	return .2126 * Ar(e) + .7152 * Ar(t) + .0722 * Ar(n);
}
function Ar(e) {
	let t = e / 255;
	return t <= .04045 ? t / 12.92 : ((t + .055) / 1.055) ** 2.4;
}
// src/storage.ts
function jr(e) {
	try {
		return localStorage.getItem(e);
	} catch {
		return null;
	}
}
function Mr(e, t) {
	try {
		localStorage.setItem(e, t);
	} catch {}
}
// src/theme.ts
var Nr = "gossamer.theme";
function Pr() {
	let e = jr(Nr);
	return e === "light" || e === "dark" ? e : "auto";
}
var Fr = R(!1), Ir = R(Pr()), Lr = nt(() => Ir.value), Rr = nt(() => Ir.value === "auto" ? Fr.value ? "dark" : "light" : Ir.value);
function zr(e) {
	Ir.value = e, Mr(Nr, e);
}
function Br(e) {
	let t = !0;
	return Rr.subscribe(() => {
		t || e(), t = !1;
	});
}
function Vr(e) {
	let t = matchMedia("(prefers-color-scheme: dark)"), n = () => void (Fr.value = t.matches);
	n(), t.addEventListener("change", n);
	let r = st(() => e.setAttribute("data-theme", Rr.value));
	return () => {
		t.removeEventListener("change", n), r();
	};
}
// src/token.tsx
function Hr({ text: e, most: t }) {
	return /* @__PURE__ */ z(x, { children: mn(e, t).map((e) => e.isMark ? /* @__PURE__ */ z("span", {
		class: "mark",
		children: e.text
	}) : e.text) });
}
function Ur({ text: e, most: t = 24 }) {
	return /* @__PURE__ */ z("span", {
		class: "token",
		title: _n(e),
		children: /* @__PURE__ */ z(Hr, {
			text: e,
			most: t
		})
	});
}
var Wr = {
	ArrowRight: (e) => e + 1,
	ArrowLeft: (e) => e - 1,
	ArrowDown: (e) => e + 1,
	ArrowUp: (e) => e - 1,
	Home: () => 0,
	End: (e, t) => t - 1
};
function Gr(e, t, n) {
	let r = Wr[e];
	return r && n > 0 ? Math.max(0, Math.min(n - 1, r(t, n))) : null;
}
function Kr(e) {
	let { tokens: t, values: n, most: r, at: i = null, label: a, isAligned: o = !1, isBare: s = !1, differing: c } = e, [l, u] = P(i ?? 0), d = Math.min(l, t.length - 1);
	return /* @__PURE__ */ z("div", {
		role: "listbox",
		"aria-label": a,
		"aria-orientation": "horizontal",
		class: o ? "heat-map aligned" : "heat-map",
		onKeyDown: (e) => {
			let n = Gr(e.key, d, t.length);
			n !== null && (e.preventDefault(), e.stopPropagation(), u(n), e.currentTarget.children[n]?.focus());
		},
		children: t.map((e, t) => {
			let a = n[t] ?? null, { back: o, ink: l } = Cr(a ?? 0, r, Rr.value), f = s ? zt(a, 2) : Rt(a), p = `${_n(e)}\n${Vt(a)}`;
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
				children: s ? f : a !== null && /* @__PURE__ */ z(Hr, {
					text: e,
					most: 24
				})
			});
		})
	});
}
function qr({ most: e, from: t = -1, unit: n }) {
	return /* @__PURE__ */ z("div", {
		class: "heat-legend small soft",
		role: "img",
		"aria-label": `Colour scale from ${Rt(t * e)} to ${Rt(e)}`,
		children: [
			/* @__PURE__ */ z("span", {
				class: "num",
				title: Vt(t * e),
				children: t === 0 ? "0" : zt(-e)
			}),
			/* @__PURE__ */ z("span", {
				class: "ramp",
				style: { backgroundImage: Tr(Rr.value, t) }
			}),
			/* @__PURE__ */ z("span", {
				class: "num",
				title: Vt(e),
				children: t === 0 ? Rt(e) : zt(e)
			}),
			n && /* @__PURE__ */ z("span", { children: n })
		]
	});
}
// src/frame/pair.tsx
function Jr({ a: e, b: t }) {
	let n = {
		a: /* @__PURE__ */ new Set(),
		b: /* @__PURE__ */ new Set()
	};
	for (let [r, i] of rr(e, t)) (r === null || i === null || e[r] !== t[i]) && (r !== null && n.a.add(r), i !== null && n.b.add(i));
	return n;
}
function Yr({ circuit: e }) {
	let [t, n] = P(0), r = e.pairs[t] ?? e.pairs[0];
	if (!r) return null;
	let i = Jr(r), a = e.pairs.length;
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
						B(e.n_pairs),
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
			children: [/* @__PURE__ */ z(Xr, {
				name: "A",
				tokens: r.a,
				marked: i.a,
				answer: r.answers[0],
				circuit: e
			}), /* @__PURE__ */ z(Xr, {
				name: "B",
				tokens: r.b,
				marked: i.b,
				answer: r.answers[1],
				circuit: e
			})]
		})]
	});
}
function Xr({ name: e, tokens: t, marked: n, answer: r, circuit: i }) {
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("dt", { children: e }), /* @__PURE__ */ z("dd", { children: [/* @__PURE__ */ z("span", {
		class: "prompt",
		children: t.map((e, t) => {
			let r = /* @__PURE__ */ z(Ur, { text: vn(e, i.texts) });
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
			/* @__PURE__ */ z(Ur, { text: vn(r, i.texts) })
		]
	})] })] });
}
// src/frame/summary.tsx
function Zr({ store: e }) {
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
					/* @__PURE__ */ z(Qr, {
						name: "nodes",
						value: B(n.n_nodes),
						title: Vt(n.n_nodes)
					}),
					/* @__PURE__ */ z(Qr, {
						name: "edges",
						value: B(n.n_edges),
						title: Vt(n.n_edges)
					}),
					/* @__PURE__ */ z(Qr, {
						name: "loss, nats a prompt",
						value: H(n.loss),
						title: Vt(n.loss)
					})
				]
			}),
			/* @__PURE__ */ z($r, {
				store: e,
				circuit: t
			}),
			/* @__PURE__ */ z(Yr, { circuit: t }),
			/* @__PURE__ */ z(ri, {
				store: e,
				circuit: t
			}),
			/* @__PURE__ */ z(_r, {
				store: e,
				circuit: t
			}),
			!e.behaviour.value && /* @__PURE__ */ z("div", {
				class: "section",
				children: /* @__PURE__ */ z(Hn, {
					store: e,
					circuit: t,
					what: "effects, activations and samples"
				})
			}),
			/* @__PURE__ */ z(ni, { circuit: t })
		]
	});
}
function Qr({ name: e, value: t, title: n }) {
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
function $r({ store: e, circuit: t }) {
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
	i && a.push(ei(i));
	let o = Math.max(Nt, ...a.map(([, e]) => e)), s = (e) => `${100 * Math.max(0, e) / o}%`;
	return /* @__PURE__ */ z("section", {
		class: "section",
		children: [/* @__PURE__ */ z("div", {
			class: "spread",
			children: [/* @__PURE__ */ z("h2", { children: "Loss" }), /* @__PURE__ */ z("span", {
				class: "small",
				children: /* @__PURE__ */ z($t, {
					store: e,
					to: {
						page: "evidence",
						id: n.id
					},
					children: "Is it true?"
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
					ti(t),
					"."
				]
			})]
		})]
	});
}
function ei({ circuit: e, is_held_out: t, n_pairs: n }) {
	let { loss: r } = e.sufficiency;
	return t ? [
		"circuit, held out",
		r,
		`Measured on ${V(n, "pair")} that the cut wasn't decided on.`
	] : [
		"circuit, again",
		r,
		"Measured on the pairs that the cut was decided on: there are too few to hold any out."
	];
}
function ti({ n_pairs: e }) {
	return e > 0 ? `, on the ${V(e, "pair")} that the cut was decided on` : "";
}
function ni({ circuit: e }) {
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
				/* @__PURE__ */ z("dd", { children: [V(e.n_embedding_weights, "weight"), " to its channels"] }),
				/* @__PURE__ */ z("dt", { children: "unembedding" }),
				/* @__PURE__ */ z("dd", { children: [V(e.n_unembedding_weights, "weight"), " from its channels"] }),
				e.removed.weight.length > 0 && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("dt", { children: "removed edges" }), /* @__PURE__ */ z("dd", { children: [B(e.removed.weight.length), " between its nodes carry their source's mean"] })] }),
				/* @__PURE__ */ z("dt", { children: "means over" }),
				/* @__PURE__ */ z("dd", { children: V(e.n_mean_tokens, "token") }),
				/* @__PURE__ */ z("dt", { children: "model" }),
				/* @__PURE__ */ z("dd", { children: [
					V(e.n_layer, "layer"),
					", width ",
					B(e.d_model),
					", heads of ",
					B(e.d_head)
				] }),
				/* @__PURE__ */ z("dt", { children: "model's hash" }),
				/* @__PURE__ */ z("dd", {
					class: "mono",
					title: K(t.model_hash),
					children: K(t.model_hash, 12)
				}),
				/* @__PURE__ */ z("dt", { children: "seed" }),
				/* @__PURE__ */ z("dd", { children: t.seed })
			]
		})]
	});
}
function ri({ store: e, circuit: t }) {
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
					children: n.pins.map((n) => /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z(Vn, {
						store: e,
						circuit: t,
						node: n
					}), /* @__PURE__ */ z("button", {
						type: "button",
						class: "link remove",
						"aria-label": `Unpin ${K(n)}`,
						onClick: () => e.change({ notes: Gn(e.look.peek().notes, n) }),
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
						onClick: () => e.change({ notes: Jn(e.look.peek().notes, n.name) }),
						children: "Ungroup"
					})]
				}), /* @__PURE__ */ z("ul", {
					class: "links",
					children: n.nodes.map((n) => /* @__PURE__ */ z("li", { children: /* @__PURE__ */ z(Vn, {
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
function ii(e, t) {
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
function ai(e) {
	return [...new Set(e.prompts.flatMap((e) => e.channels.map((e) => e.index)))].sort((e, t) => e - t);
}
function oi({ circuit: e, behaviour: t, head: n }) {
	let [r, i] = P("in_circuit"), [a, o] = P(0), s = ai(n), c = typeof r == "number" && !s.includes(r) ? "in_circuit" : r, l = n.prompts[a] ?? n.prompts[0], u = ke(() => {
		let e = n.prompts.map((e) => ii(e, c));
		return typeof c == "number" ? wr(...e.flatMap((e) => e.values)) : 1;
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
								si(e, f)
							]
						}))
					})]
				}), /* @__PURE__ */ z(qr, {
					most: u,
					from: m
				})]
			}),
			/* @__PURE__ */ z("p", {
				class: "soft small",
				children: typeof c == "number" ? `What query and key channel ${c} add to the scores, before the softmax.` : "Each row is a token; it says how much of each earlier token, and of the sink, the head takes."
			}),
			/* @__PURE__ */ z(pi, {
				matrix: ii(l, c),
				labels: p,
				most: u
			})
		]
	});
}
function si(e, t) {
	let n = e.tokens.slice(-6).map((e) => hn(t(e), 8));
	return (e.tokens.length > 6 ? "…" : "") + n.join("");
}
var ci = 5, li = 12, ui = 24, di = 6.7;
function fi(e, t, n) {
	let r = e.length, i = 10 + di * Math.max(t ? 4 : 0, ...e.map((e) => [...e].length)), a = t ? ci : 0, o = Math.floor((n - i - a) / (r + +!!t)), s = Math.max(li, Math.min(ui, o)), c = (e) => i + e * s + (t && e > 0 ? a : 0);
	return {
		cell: s,
		left: i,
		top: i,
		width: c(r + +!!t) + 1,
		height: i + r * s + 1,
		x: c
	};
}
function pi({ matrix: e, labels: t, most: n }) {
	let r = Oe(null), i = Oe(null), [a, o] = P(340), [s, c] = P(null), l = e.sink !== null, u = t.length, d = u + +!!l, f = fi(t, l, a), p = Rr.value;
	return De(() => {
		let e = i.current;
		if (!e) return;
		let t = new ResizeObserver(() => o(e.clientWidth));
		return t.observe(e), () => t.disconnect();
	}, []), De(() => {
		r.current && gi(r.current, f, {
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
		children: [/* @__PURE__ */ z("div", {
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
		}), /* @__PURE__ */ z("p", {
			class: "readout small",
			"aria-live": "polite",
			children: s ? /* @__PURE__ */ z(hi, {
				matrix: e,
				labels: t,
				place: s
			}) : /* @__PURE__ */ z("span", {
				class: "soft",
				children: "Point at an entry for its value, or go by arrow keys."
			})
		})]
	});
}
function mi(e, { query: t, column: n }) {
	if (e.sink && n === 0) return e.sink[t] ?? null;
	let r = e.sink ? n - 1 : n;
	return r > t ? null : e.values[t]?.[r] ?? null;
}
function hi({ matrix: e, labels: t, place: n }) {
	let r = e.sink !== null && n.column === 0, i = e.sink ? n.column - 1 : n.column, a = mi(e, n);
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
			children: Vt(a)
		})
	] });
}
function gi(e, t, { matrix: n, labels: r, most: i, place: a, shown: o }) {
	let s = e.getContext("2d");
	if (!s) return;
	let c = getComputedStyle(e), l = (e) => c.getPropertyValue(e).trim(), u = r.length + +!!n.sink, d = t.width * t.height > 4e6 ? 1 : Math.max(1, devicePixelRatio);
	e.width = t.width * d, e.height = t.height * d, s.scale(d, d);
	let { cell: f } = t;
	for (let e = 0; e < r.length; e++) for (let r = 0; r < u; r++) {
		let a = mi(n, {
			query: e,
			column: r
		});
		s.fillStyle = a === null ? l("--band") : Cr(a, i, o).back, s.fillRect(t.x(r), t.top + e * f, f - 1, f - 1), a !== null && (s.strokeStyle = l("--line"), s.lineWidth = .5, s.strokeRect(t.x(r) + .25, t.top + e * f + .25, f - 1.5, f - 1.5));
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
function _i(e) {
	let { label: t, columns: n, rows: r, noun: i, first: a = 8, rowProps: o } = e, [s, c] = P(null), [l, u] = P(!1), d = s && n[s.column], f = d ? sr(r, d.value, s.isDescending) : r, p = l ? f : f.slice(0, a), m = (e) => c({
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
		children: l ? "Show fewer" : `Show all ${V(r.length, i)}`
	})] });
}
// src/node/connections.tsx
function vi({ value: e, most: t }) {
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
function yi({ store: e, circuit: t, behaviour: n, links: r, label: i }) {
	let a = wr(r.map((e) => e.weight)), o = (e) => e.edge === null ? null : n?.edge_effects[e.edge] ?? null, s = [{
		name: "Node",
		value: (e) => nn(t, e.node),
		cell: (n) => /* @__PURE__ */ z(Vn, {
			store: e,
			circuit: t,
			node: nn(t, n.node)
		})
	}, {
		name: "Weight",
		value: (e) => Math.abs(e.weight),
		cell: (e) => /* @__PURE__ */ z(vi, {
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
	}), /* @__PURE__ */ z(_i, {
		label: i,
		columns: s,
		rows: r,
		noun: "edge",
		rowProps: (n) => {
			let r = nn(t, n.node);
			return {
				class: "pressable",
				onClick: (t) => Bn(e, r, t.currentTarget),
				...zn(e, r)
			};
		}
	});
}
function bi(e) {
	return e.links.length === 0 ? null : /* @__PURE__ */ z("details", {
		class: "removed",
		children: [/* @__PURE__ */ z("summary", {
			class: "small soft",
			children: [
				V(e.links.length, "removed edge"),
				", which only",
				" ",
				e.links.length === 1 ? "carries its" : "carry their",
				" source's mean"
			]
		}), /* @__PURE__ */ z(yi, { ...e })]
	});
}
function xi(e) {
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
			r.length > 0 ? /* @__PURE__ */ z(yi, {
				...a,
				links: r,
				label: t
			}) : /* @__PURE__ */ z("p", {
				class: "soft small",
				children: n
			}),
			/* @__PURE__ */ z(bi, {
				...a,
				links: i,
				label: `${t}, removed`
			})
		]
	});
}
function Si({ store: e, circuit: t, title: n, note: r, nodes: i }) {
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
				children: i.map((n) => /* @__PURE__ */ z("li", { children: /* @__PURE__ */ z(Vn, {
					store: e,
					circuit: t,
					node: nn(t, n)
				}) }, n))
			})
		]
	});
}
function Ci({ relations: e, ...t }) {
	let { reads: n, writes: r, removedReads: i, removedWrites: a, writers: o, readers: s, partners: c, embedded: l } = e, u = l !== null, d = s.length > 0;
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z(Si, {
			...t,
			title: "Written before by",
			note: "Nodes that add to this residual channel earlier.",
			nodes: o
		}),
		!u && /* @__PURE__ */ z(xi, {
			...t,
			title: "Reads",
			none: "Nothing of the circuit: all that it reads is at its mean.",
			links: n,
			removed: i
		}),
		/* @__PURE__ */ z(xi, {
			...t,
			title: "Writes",
			none: e.unembedded === null ? d ? "To the residual stream, where the nodes below read it." : c.length > 0 ? "Nothing by a weight: it is multiplied with its partner below." : "Nothing that the circuit keeps." : "No further node: the unembedding reads it.",
			links: r,
			removed: a
		}),
		/* @__PURE__ */ z(Si, {
			...t,
			title: "Read later by",
			note: "Nodes that read this residual channel later.",
			nodes: s
		}),
		/* @__PURE__ */ z(Si, {
			...t,
			title: "Is multiplied with",
			note: "Query and key of one number meet in the head's attention pattern.",
			nodes: c
		})
	] });
}
// src/node/effect.tsx
var wi = 1e3;
function Ti(e) {
	let t = e.reduce((e, t) => Math.min(e, t), 0), n = e.reduce((e, t) => Math.max(e, t), 0), r = (e) => n > t ? (e - t) / (n - t) * wi : 0;
	return {
		low: t,
		high: n,
		at: r,
		ticks: [...new Set(e.map((e) => Math.round(r(e))))]
	};
}
function Ei({ value: e, all: t }) {
	let { low: n, high: r, at: i, ticks: a } = Ti(t), [o, s] = [i(0), i(e)];
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("svg", {
		class: "strip",
		viewBox: `0 0 ${wi} 16`,
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
			title: Vt(n),
			children: n < 0 ? Ut(n) : "0"
		}), /* @__PURE__ */ z("span", {
			title: Vt(r),
			children: Ut(r)
		})]
	})] });
}
function Di({ name: e, title: t, value: n, all: r }) {
	return /* @__PURE__ */ z("div", {
		class: "effect",
		title: t,
		children: [/* @__PURE__ */ z("dt", { children: [e, /* @__PURE__ */ z("span", {
			class: "soft small",
			children: [
				qt(nr(n, r)),
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
		}), /* @__PURE__ */ z(Ei, {
			value: n,
			all: r
		})] })]
	});
}
function Oi({ behaviour: e, at: t }) {
	let n = e.nodes[t];
	if (!n) return null;
	let { inCircuit: r, inModel: i } = ir(e);
	return /* @__PURE__ */ z("section", {
		class: "section",
		children: [/* @__PURE__ */ z("h2", { children: "Effect of ablating it" }), /* @__PURE__ */ z("dl", {
			class: "effects",
			children: [/* @__PURE__ */ z(Di, {
				name: "In the circuit",
				title: "Loss of the circuit with this node at its mean as well, minus its loss. Thin lines: the other nodes.",
				value: n.effect_in_circuit,
				all: r
			}), /* @__PURE__ */ z(Di, {
				name: "In the whole model",
				title: "Loss of the whole model with only this node at its mean, minus its loss. Thin lines: the other nodes.",
				value: n.effect_in_model,
				all: i
			})]
		})]
	});
}
// src/node/histogram.tsx
var ki = 360, Ai = 96;
function ji(e, t) {
	let n = t ? (e) => Math.log10(1 + e) : (e) => e, r = Math.max(0, ...e.map(n));
	return e.map((e) => r > 0 ? n(e) / r : 0);
}
function Mi({ node: e, held: t, n_tokens: n }) {
	let [r, i] = P(!1), a = n > 0 ? e.n_zero / n : 0;
	return /* @__PURE__ */ z("section", {
		class: "section",
		children: [
			/* @__PURE__ */ z("div", {
				class: "spread",
				children: [/* @__PURE__ */ z("h2", { children: "Activations" }), /* @__PURE__ */ z("label", {
					class: "check small",
					children: [/* @__PURE__ */ z("input", {
						type: "checkbox",
						checked: r,
						onChange: (e) => i(e.currentTarget.checked)
					}), "log counts"]
				})]
			}),
			/* @__PURE__ */ z("p", {
				class: "soft small",
				children: [
					"Over ",
					V(n, "token"),
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
							style: { width: `${100 * a}%` }
						})
					}),
					/* @__PURE__ */ z("span", {
						class: "num",
						title: `${B(e.n_zero)} of ${V(n, "token")}`,
						children: Gt(a)
					})
				]
			}),
			e.histogram.counts.some((e) => e > 0) ? /* @__PURE__ */ z(Ni, {
				node: e,
				held: t,
				n_tokens: n,
				isLog: r
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
			})
		]
	});
}
function Ni({ node: e, held: t, n_tokens: n, isLog: r }) {
	let { edges: i, counts: a } = e.histogram, [o, s] = P(null), [c, l] = [i[0] ?? 0, i.at(-1) ?? 0];
	return /* @__PURE__ */ z("div", { children: [
		/* @__PURE__ */ z("div", {
			class: "bars",
			tabIndex: 0,
			role: "application",
			"aria-roledescription": "histogram",
			"aria-label": `Activations other than zero, from ${Rt(c)} to ${Rt(l)}; arrow keys go bar by bar`,
			onKeyDown: (e) => {
				let t = Gr(e.key, o ?? -1, a.length);
				t !== null && (e.preventDefault(), e.stopPropagation(), s(t));
			},
			onPointerMove: (e) => {
				let t = e.currentTarget.getBoundingClientRect(), n = c + (e.clientX - t.left) / t.width * (l - c), r = i.findLastIndex((e) => e <= n);
				s(Math.max(0, Math.min(a.length - 1, r)));
			},
			onPointerLeave: () => s(null),
			onBlur: () => s(null),
			children: /* @__PURE__ */ z(Pi, {
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
				title: Vt(c),
				children: Rt(c)
			}), /* @__PURE__ */ z("span", {
				title: Vt(l),
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
					title: `${Vt(i[o])} to ${Vt(i[o + 1])}`,
					children: [
						Rt(i[o]),
						" to ",
						Rt(i[o + 1])
					]
				}),
				": ",
				V(a[o] ?? 0, "token"),
				", ",
				Gt((a[o] ?? 0) / n, 2)
			] })
		})
	] });
}
function Pi({ histogram: { edges: e, counts: t }, held: n, isLog: r, at: i }) {
	let [a, o] = [e[0] ?? 0, e.at(-1) ?? 0], s = (e) => o > a ? (e - a) / (o - a) * ki : 0, c = ji(t, r);
	return /* @__PURE__ */ z("svg", {
		viewBox: `0 0 ${ki} ${Ai}`,
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
					height: Ai
				}), /* @__PURE__ */ z("rect", {
					class: l,
					x: r,
					y: Ai - o,
					width: Math.max(.5, a - r - .6),
					height: o
				})] });
			}),
			a < 0 && o > 0 && /* @__PURE__ */ z("path", {
				class: "zero",
				d: `M${s(0)} 0V${Ai}`
			}),
			n >= a && n <= o && /* @__PURE__ */ z("path", {
				class: "held",
				d: `M${s(n)} 0V${Ai}`
			})
		]
	});
}
// src/node/outside.tsx
function Fi({ store: e, circuit: t, node: n, ranked: { place: r } }) {
	let { size: i } = e.look.value, a = i !== null && r <= i, o = t.cuts?.ranking.length ?? 0, s = a ? Nn(t, i, n) : null;
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("div", {
		class: "callout small",
		children: /* @__PURE__ */ z("p", { children: [
			"Not in the circuit: place ",
			B(r),
			" of the ",
			B(o),
			" nodes of the ranking that are stored. Effects, activations and samples are measured of the circuit's nodes only.",
			!a && " It is seen in the graph where the cut is moved to this place or beyond."
		] })
	}), s && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z(Ii, {
		store: e,
		circuit: t,
		title: "Reads",
		edges: s.reads,
		size: i
	}), /* @__PURE__ */ z(Ii, {
		store: e,
		circuit: t,
		title: "Writes",
		edges: s.writes,
		size: i
	})] })] });
}
function Ii({ store: e, circuit: t, title: n, edges: r, size: i }) {
	let a = wr(r.map((e) => e.weight)), o = [{
		name: "Node",
		value: (e) => e.other,
		cell: (n) => /* @__PURE__ */ z(Vn, {
			store: e,
			circuit: t,
			node: n.other
		})
	}, {
		name: "Weight",
		value: (e) => Math.abs(e.weight),
		cell: (e) => /* @__PURE__ */ z(vi, {
			value: e.weight,
			most: a
		}),
		isNumber: !0,
		title: "The model's weight between the two nodes. Sorts by magnitude."
	}], s = `in the cut at ${V(i, "node")}`;
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
		}), /* @__PURE__ */ z(_i, {
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
// src/tip.tsx
function Li({ children: e, class: t }) {
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
		children: [e, n && /* @__PURE__ */ z(Ri, { note: n })]
	});
}
function Ri({ note: e }) {
	let t = Oe(null);
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
// src/node/samples.tsx
var zi = {
	top: "Top",
	bottom: "Bottom",
	task: "Task"
}, Bi = {
	a: [],
	b: []
};
function Vi(e, t) {
	let n = e.task.flatMap((e, n) => ["in_model", "in_circuit"].flatMap((r) => Hi(e, t[n] ?? Bi, r).map((e) => e ?? 0)));
	return wr(...e.bands.flatMap((e) => e.samples.map((e) => e.values)), ...e.task.flatMap(({ a: e, b: t }) => [
		e.in_model,
		e.in_circuit,
		t.in_model,
		t.in_circuit
	]), n);
}
function Hi({ a: e, b: t }, n, r) {
	return rr(n.a, n.b).map(([n, i]) => n === null || i === null ? null : (e[r][n] ?? 0) - (t[r][i] ?? 0));
}
function Ui({ circuit: e, behaviour: t, node: n }) {
	let [r, i] = P("top"), a = ke(() => Vi(n, t.prompts), [n, t]), o = (n) => vn(n, t.texts, e.texts), s = Object.keys(zi);
	return /* @__PURE__ */ z("section", {
		class: "section samples",
		children: [
			/* @__PURE__ */ z("h2", { children: "What it responds to" }),
			/* @__PURE__ */ z("div", {
				class: "tabs",
				role: "tablist",
				"aria-label": "Samples",
				onKeyDown: (e) => {
					let t = Gr(e.key, s.indexOf(r), s.length), n = t === null ? void 0 : s[t];
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
			}), /* @__PURE__ */ z(qr, { most: t })]
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
		/* @__PURE__ */ z(Li, { children: /* @__PURE__ */ z("ol", {
			class: "sample-list",
			children: a.samples.map((e, r) => /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z(q, {
				value: e.values[e.at],
				as: "signed",
				tint: !0
			}), /* @__PURE__ */ z(Kr, {
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
			}), /* @__PURE__ */ z(qr, { most: n })]
		}),
		/* @__PURE__ */ z("p", {
			class: "soft small",
			children: a === "in_circuit" ? "Activations with everything outside the circuit at its mean. Δ is A minus B." : "Activations in the whole model. Δ is A minus B."
		}),
		/* @__PURE__ */ z(Li, { children: e.map((e, o) => /* @__PURE__ */ z(Ki, {
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
	let s = rr(t.a, t.b), c = (r) => {
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
				/* @__PURE__ */ z(Kr, {
					...u,
					most: r,
					isAligned: !0,
					label: `Pair ${o}, A`
				}),
				/* @__PURE__ */ z("span", {
					class: "soft",
					children: "B"
				}),
				/* @__PURE__ */ z(Kr, {
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
				/* @__PURE__ */ z(Kr, {
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
	let i = tr(r, e[n], t?.[n]), a = wr(i.map((e) => e.weight)), o = (n) => vn(n, e.texts, t?.texts), s = n === "embedding" ? e.differing : e.answers, c = [{
		name: "Token",
		value: (e) => hn(o(e.token)),
		cell: (e) => /* @__PURE__ */ z(x, { children: [
			/* @__PURE__ */ z(Ur, { text: o(e.token) }),
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
		cell: (e) => /* @__PURE__ */ z(vi, {
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
			i.length > 0 ? /* @__PURE__ */ z(_i, {
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
	let r = W(t, n);
	if (r < 0) {
		let r = Mn(t, n);
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
		onClick: (t) => Bn(e, null, t.currentTarget),
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
		}), /* @__PURE__ */ z(Fi, {
			store: e,
			circuit: t,
			node: n,
			ranked: r
		})]
	});
}
function $i({ store: e, node: t, children: n }) {
	let r = Oe(null);
	return De(() => r.current?.closest(".panel")?.scrollTo({ top: 0 }), [t]), /* @__PURE__ */ z("article", {
		class: "node-panel",
		ref: r,
		"aria-label": `Node ${K(t)}`,
		onKeyDown: (t) => {
			t.key === "Escape" && Bn(e, null, t.currentTarget);
		},
		children: n
	});
}
function ea({ store: e, circuit: t, node: n, at: r }) {
	let i = e.behaviour.value, a = t.nodes[r], o = t.sites[a.site], s = Qn(t, r), c = i?.nodes[r], l = In(o, a.index, t.d_head), u = i?.heads.find((e) => e.layer === o.layer && e.head === l), d = e.look.value.size !== null && t.cuts !== null;
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
					V(t.nodes.length, "node"),
					", not of the cut that the graph shows."
				]
			}),
			i ? /* @__PURE__ */ z(Oi, {
				behaviour: i,
				at: r
			}) : /* @__PURE__ */ z("div", {
				class: "section",
				children: /* @__PURE__ */ z(Hn, {
					store: e,
					circuit: t,
					what: "effects, activations and samples"
				})
			}),
			/* @__PURE__ */ z(Ci, {
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
				/* @__PURE__ */ z(Mi, {
					node: c,
					held: a.mean,
					n_tokens: i.n_tokens
				}),
				u && /* @__PURE__ */ z(oi, {
					circuit: t,
					behaviour: i,
					head: u
				})
			] })
		]
	});
}
function ta({ store: e, circuit: t, node: n, info: r }) {
	let [i, a] = P(null), o = t.sites[r.site], s = e.look.value.notes, c = an(s, n), l = s.pins.includes(n), u = (e) => a(i === e ? null : e);
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
						onClick: () => e.change({ notes: Gn(s, n) }),
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
			children: Ln(t, r)
		}),
		/* @__PURE__ */ z("p", {
			class: "soft small",
			children: [
				Rn(o),
				" Ablated, it is held at ",
				/* @__PURE__ */ z(q, { value: r.mean }),
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
				onClick: () => e.change({ notes: qn(e.look.peek().notes, t, n.name) }),
				children: "×"
			})]
		}, n.name))
	});
}
function ra({ store: e, node: t, form: n, close: r }) {
	let i = Oe(null), a = Ae();
	De(() => i.current?.focus(), []);
	let o = e.look.value.notes, s = n === "name";
	return /* @__PURE__ */ z("form", {
		class: "row naming",
		onSubmit: (n) => {
			n.preventDefault();
			let a = i.current?.value ?? "", c = s ? Wn(o, t, a) : Kn(o, [t], a);
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
				defaultValue: s ? an(o, t) ?? "" : "",
				maxLength: Un.letters,
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
function ia({ store: e }) {
	let t = e.circuit.value, n = t?.cuts;
	if (!t || !n || !n.ranking.length) return null;
	let { size: r } = e.look.value, i = r ?? n.n_cut;
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
				"aria-valuetext": V(i, "node"),
				onInput: (t) => e.change({ size: Number(t.currentTarget.value) }, "size"),
				onChange: () => e.endStroke()
			}),
			/* @__PURE__ */ z("output", { children: r === null ? "circuit" : V(r, "node") })
		]
	});
}
function aa({ store: e }) {
	let { size: t } = e.look.value, n = e.circuit.value;
	return t === null || !n?.cuts ? null : /* @__PURE__ */ z("p", {
		class: "graph-banner",
		role: "status",
		children: [
			"Showing the cut at ",
			B(t),
			" nodes, not the circuit of ",
			B(n.card.n_nodes),
			".",
			/* @__PURE__ */ z("button", {
				type: "button",
				onClick: () => e.change({ size: null }),
				children: "Back to the circuit"
			})
		]
	});
}
// src/frame/welcome.tsx
var oa = "gossamer.tour", sa = [
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
		title: "Is it true?",
		says: /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("b", { children: "Evidence" }), " compares the circuit with the whole model, on prompts that its size wasn't decided on where the task has enough of them: what the circuit does alone, what the model does without it, and how chance does."] })
	},
	{
		title: "What to doubt",
		says: /* @__PURE__ */ z(x, { children: "A circuit explains the behaviour on this task's prompts, not elsewhere. Another seed may find other nodes, and a low loss doesn't make a name right. Losses are nats a prompt: guessing between two answers costs 0.693." })
	}
], ca = [
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
function la({ store: e }) {
	let [t, n] = P(() => jr(oa) === null), [r, i] = P(0), a = sa[r];
	if (!t || !a || e.circuit.value === null) return null;
	let o = () => {
		Mr(oa, "seen"), n(!1);
	}, s = r === sa.length - 1;
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
						sa.length
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
					children: sa.map((e, t) => /* @__PURE__ */ z("i", { class: t === r ? "on" : "" }))
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
function ua({ store: e }) {
	let t = Oe(null);
	return Et(() => {
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
					children: sa.map((e) => /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z("h2", { children: e.title }), /* @__PURE__ */ z("p", { children: e.says })] }, e.title))
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
					}), /* @__PURE__ */ z("tbody", { children: ca.map(([e, t]) => /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
						scope: "row",
						children: e.map((e) => /* @__PURE__ */ z("kbd", { children: e }, e))
					}), /* @__PURE__ */ z("td", { children: t })] }, t)) })]
				})
			]
		})
	});
}
// node_modules/d3-selection/dist/d3-selection.mjs
var da = "http://www.w3.org/1999/xhtml", fa = {
	svg: "http://www.w3.org/2000/svg",
	xhtml: da,
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
function pa(e) {
	var t = e += "", n = t.indexOf(":");
	return n >= 0 && (t = e.slice(0, n)) !== "xmlns" && (e = e.slice(n + 1)), fa.hasOwnProperty(t) ? {
		space: fa[t],
		local: e
	} : e;
}
function ma(e) {
	return function() {
		var t = this.ownerDocument, n = this.namespaceURI;
		return n === da && t.documentElement.namespaceURI === da ? t.createElement(e) : t.createElementNS(n, e);
	};
}
function ha(e) {
	return function() {
		return this.ownerDocument.createElementNS(e.space, e.local);
	};
}
function ga(e) {
	var t = pa(e);
	return (t.local ? ha : ma)(t);
}
function _a() {}
function va(e) {
	return e == null ? _a : function() {
		return this.querySelector(e);
	};
}
function ya(e) {
	typeof e != "function" && (e = va(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = Array(o), c, l, u = 0; u < o; ++u) (c = a[u]) && (l = e.call(c, c.__data__, u, a)) && ("__data__" in c && (l.__data__ = c.__data__), s[u] = l);
	return new cs(r, this._parents);
}
function ba(e) {
	return e == null ? [] : Array.isArray(e) ? e : Array.from(e);
}
function xa() {
	return [];
}
function Sa(e) {
	return e == null ? xa : function() {
		return this.querySelectorAll(e);
	};
}
function Ca(e) {
	return function() {
		return ba(e.apply(this, arguments));
	};
}
function wa(e) {
	e = typeof e == "function" ? Ca(e) : Sa(e);
	for (var t = this._groups, n = t.length, r = [], i = [], a = 0; a < n; ++a) for (var o = t[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && (r.push(e.call(c, c.__data__, l, o)), i.push(c));
	return new cs(r, i);
}
function Ta(e) {
	return function() {
		return this.matches(e);
	};
}
function Ea(e) {
	return function(t) {
		return t.matches(e);
	};
}
var Da = Array.prototype.find;
function Oa(e) {
	return function() {
		return Da.call(this.children, e);
	};
}
function ka() {
	return this.firstElementChild;
}
function Aa(e) {
	return this.select(e == null ? ka : Oa(typeof e == "function" ? e : Ea(e)));
}
var ja = Array.prototype.filter;
function Ma() {
	return Array.from(this.children);
}
function Na(e) {
	return function() {
		return ja.call(this.children, e);
	};
}
function Pa(e) {
	return this.selectAll(e == null ? Ma : Na(typeof e == "function" ? e : Ea(e)));
}
function Fa(e) {
	typeof e != "function" && (e = Ta(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new cs(r, this._parents);
}
function Ia(e) {
	return Array(e.length);
}
function La() {
	return new cs(this._enter || this._groups.map(Ia), this._parents);
}
function Ra(e, t) {
	this.ownerDocument = e.ownerDocument, this.namespaceURI = e.namespaceURI, this._next = null, this._parent = e, this.__data__ = t;
}
Ra.prototype = {
	constructor: Ra,
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
function za(e) {
	return function() {
		return e;
	};
}
function Ba(e, t, n, r, i, a) {
	for (var o = 0, s, c = t.length, l = a.length; o < l; ++o) (s = t[o]) ? (s.__data__ = a[o], r[o] = s) : n[o] = new Ra(e, a[o]);
	for (; o < c; ++o) (s = t[o]) && (i[o] = s);
}
function Va(e, t, n, r, i, a, o) {
	var s, c, l = /* @__PURE__ */ new Map(), u = t.length, d = a.length, f = Array(u), p;
	for (s = 0; s < u; ++s) (c = t[s]) && (f[s] = p = o.call(c, c.__data__, s, t) + "", l.has(p) ? i[s] = c : l.set(p, c));
	for (s = 0; s < d; ++s) p = o.call(e, a[s], s, a) + "", (c = l.get(p)) ? (r[s] = c, c.__data__ = a[s], l.delete(p)) : n[s] = new Ra(e, a[s]);
	for (s = 0; s < u; ++s) (c = t[s]) && l.get(f[s]) === c && (i[s] = c);
}
function Ha(e) {
	return e.__data__;
}
function Ua(e, t) {
	if (!arguments.length) return Array.from(this, Ha);
	var n = t ? Va : Ba, r = this._parents, i = this._groups;
	typeof e != "function" && (e = za(e));
	for (var a = i.length, o = Array(a), s = Array(a), c = Array(a), l = 0; l < a; ++l) {
		var u = r[l], d = i[l], f = d.length, p = Wa(e.call(u, u && u.__data__, l, r)), m = p.length, h = s[l] = Array(m), g = o[l] = Array(m);
		n(u, d, h, g, c[l] = Array(f), p, t);
		for (var _ = 0, v = 0, y, b; _ < m; ++_) if (y = h[_]) {
			for (_ >= v && (v = _ + 1); !(b = g[v]) && ++v < m;);
			y._next = b || null;
		}
	}
	return o = new cs(o, r), o._enter = s, o._exit = c, o;
}
function Wa(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function Ga() {
	return new cs(this._exit || this._groups.map(Ia), this._parents);
}
function Ka(e, t, n) {
	var r = this.enter(), i = this, a = this.exit();
	return typeof e == "function" ? (r = e(r), r &&= r.selection()) : r = r.append(e + ""), t != null && (i = t(i), i &&= i.selection()), n == null ? a.remove() : n(a), r && i ? r.merge(i).order() : i;
}
function qa(e) {
	for (var t = e.selection ? e.selection() : e, n = this._groups, r = t._groups, i = n.length, a = r.length, o = Math.min(i, a), s = Array(i), c = 0; c < o; ++c) for (var l = n[c], u = r[c], d = l.length, f = s[c] = Array(d), p, m = 0; m < d; ++m) (p = l[m] || u[m]) && (f[m] = p);
	for (; c < i; ++c) s[c] = n[c];
	return new cs(s, this._parents);
}
function Ja() {
	for (var e = this._groups, t = -1, n = e.length; ++t < n;) for (var r = e[t], i = r.length - 1, a = r[i], o; --i >= 0;) (o = r[i]) && (a && o.compareDocumentPosition(a) ^ 4 && a.parentNode.insertBefore(o, a), a = o);
	return this;
}
function Ya(e) {
	e ||= Xa;
	function t(t, n) {
		return t && n ? e(t.__data__, n.__data__) : !t - !n;
	}
	for (var n = this._groups, r = n.length, i = Array(r), a = 0; a < r; ++a) {
		for (var o = n[a], s = o.length, c = i[a] = Array(s), l, u = 0; u < s; ++u) (l = o[u]) && (c[u] = l);
		c.sort(t);
	}
	return new cs(i, this._parents).order();
}
function Xa(e, t) {
	return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function Za() {
	var e = arguments[0];
	return arguments[0] = this, e.apply(null, arguments), this;
}
function Qa() {
	return Array.from(this);
}
function $a() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length; i < a; ++i) {
		var o = r[i];
		if (o) return o;
	}
	return null;
}
function eo() {
	let e = 0;
	for (let t of this) ++e;
	return e;
}
function to() {
	return !this.node();
}
function no(e) {
	for (var t = this._groups, n = 0, r = t.length; n < r; ++n) for (var i = t[n], a = 0, o = i.length, s; a < o; ++a) (s = i[a]) && e.call(s, s.__data__, a, i);
	return this;
}
function ro(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function io(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function ao(e, t) {
	return function() {
		this.setAttribute(e, t);
	};
}
function oo(e, t) {
	return function() {
		this.setAttributeNS(e.space, e.local, t);
	};
}
function so(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttribute(e) : this.setAttribute(e, n);
	};
}
function co(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n);
	};
}
function lo(e, t) {
	var n = pa(e);
	if (arguments.length < 2) {
		var r = this.node();
		return n.local ? r.getAttributeNS(n.space, n.local) : r.getAttribute(n);
	}
	return this.each((t == null ? n.local ? io : ro : typeof t == "function" ? n.local ? co : so : n.local ? oo : ao)(n, t));
}
function uo(e) {
	return e.ownerDocument && e.ownerDocument.defaultView || e.document && e || e.defaultView;
}
function fo(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function po(e, t, n) {
	return function() {
		this.style.setProperty(e, t, n);
	};
}
function mo(e, t, n) {
	return function() {
		var r = t.apply(this, arguments);
		r == null ? this.style.removeProperty(e) : this.style.setProperty(e, r, n);
	};
}
function ho(e, t, n) {
	return arguments.length > 1 ? this.each((t == null ? fo : typeof t == "function" ? mo : po)(e, t, n ?? "")) : go(this.node(), e);
}
function go(e, t) {
	return e.style.getPropertyValue(t) || uo(e).getComputedStyle(e, null).getPropertyValue(t);
}
function _o(e) {
	return function() {
		delete this[e];
	};
}
function vo(e, t) {
	return function() {
		this[e] = t;
	};
}
function yo(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? delete this[e] : this[e] = n;
	};
}
function bo(e, t) {
	return arguments.length > 1 ? this.each((t == null ? _o : typeof t == "function" ? yo : vo)(e, t)) : this.node()[e];
}
function xo(e) {
	return e.trim().split(/^|\s+/);
}
function So(e) {
	return e.classList || new Co(e);
}
function Co(e) {
	this._node = e, this._names = xo(e.getAttribute("class") || "");
}
Co.prototype = {
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
function wo(e, t) {
	for (var n = So(e), r = -1, i = t.length; ++r < i;) n.add(t[r]);
}
function To(e, t) {
	for (var n = So(e), r = -1, i = t.length; ++r < i;) n.remove(t[r]);
}
function Eo(e) {
	return function() {
		wo(this, e);
	};
}
function Do(e) {
	return function() {
		To(this, e);
	};
}
function Oo(e, t) {
	return function() {
		(t.apply(this, arguments) ? wo : To)(this, e);
	};
}
function ko(e, t) {
	var n = xo(e + "");
	if (arguments.length < 2) {
		for (var r = So(this.node()), i = -1, a = n.length; ++i < a;) if (!r.contains(n[i])) return !1;
		return !0;
	}
	return this.each((typeof t == "function" ? Oo : t ? Eo : Do)(n, t));
}
function Ao() {
	this.textContent = "";
}
function jo(e) {
	return function() {
		this.textContent = e;
	};
}
function Mo(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.textContent = t ?? "";
	};
}
function No(e) {
	return arguments.length ? this.each(e == null ? Ao : (typeof e == "function" ? Mo : jo)(e)) : this.node().textContent;
}
function Po() {
	this.innerHTML = "";
}
function Fo(e) {
	return function() {
		this.innerHTML = e;
	};
}
function Io(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.innerHTML = t ?? "";
	};
}
function Lo(e) {
	return arguments.length ? this.each(e == null ? Po : (typeof e == "function" ? Io : Fo)(e)) : this.node().innerHTML;
}
function Ro() {
	this.nextSibling && this.parentNode.appendChild(this);
}
function zo() {
	return this.each(Ro);
}
function Bo() {
	this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function Vo() {
	return this.each(Bo);
}
function Ho(e) {
	var t = typeof e == "function" ? e : ga(e);
	return this.select(function() {
		return this.appendChild(t.apply(this, arguments));
	});
}
function Uo() {
	return null;
}
function Wo(e, t) {
	var n = typeof e == "function" ? e : ga(e), r = t == null ? Uo : typeof t == "function" ? t : va(t);
	return this.select(function() {
		return this.insertBefore(n.apply(this, arguments), r.apply(this, arguments) || null);
	});
}
function Go() {
	var e = this.parentNode;
	e && e.removeChild(this);
}
function Ko() {
	return this.each(Go);
}
function qo() {
	var e = this.cloneNode(!1), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function Jo() {
	var e = this.cloneNode(!0), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function Yo(e) {
	return this.select(e ? Jo : qo);
}
function Xo(e) {
	return arguments.length ? this.property("__data__", e) : this.node().__data__;
}
function Zo(e) {
	return function(t) {
		e.call(this, t, this.__data__);
	};
}
function Qo(e) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var t = "", n = e.indexOf(".");
		return n >= 0 && (t = e.slice(n + 1), e = e.slice(0, n)), {
			type: e,
			name: t
		};
	});
}
function $o(e) {
	return function() {
		var t = this.__on;
		if (t) {
			for (var n = 0, r = -1, i = t.length, a; n < i; ++n) a = t[n], (!e.type || a.type === e.type) && a.name === e.name ? this.removeEventListener(a.type, a.listener, a.options) : t[++r] = a;
			++r ? t.length = r : delete this.__on;
		}
	};
}
function es(e, t, n) {
	return function() {
		var r = this.__on, i, a = Zo(t);
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
function ts(e, t, n) {
	var r = Qo(e + ""), i, a = r.length, o;
	if (arguments.length < 2) {
		var s = this.node().__on;
		if (s) {
			for (var c = 0, l = s.length, u; c < l; ++c) for (i = 0, u = s[c]; i < a; ++i) if ((o = r[i]).type === u.type && o.name === u.name) return u.value;
		}
	} else {
		for (s = t ? es : $o, i = 0; i < a; ++i) this.each(s(r[i], t, n));
		return this;
	}
}
function ns(e, t, n) {
	var r = uo(e), i = r.CustomEvent;
	typeof i == "function" ? i = new i(t, n) : (i = r.document.createEvent("Event"), n ? (i.initEvent(t, n.bubbles, n.cancelable), i.detail = n.detail) : i.initEvent(t, !1, !1)), e.dispatchEvent(i);
}
function rs(e, t) {
	return function() {
		return ns(this, e, t);
	};
}
function is(e, t) {
	return function() {
		return ns(this, e, t.apply(this, arguments));
	};
}
function as(e, t) {
	return this.each((typeof t == "function" ? is : rs)(e, t));
}
function* os() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length, o; i < a; ++i) (o = r[i]) && (yield o);
}
var ss = [null];
function cs(e, t) {
	this._groups = e, this._parents = t;
}
function ls() {
	return new cs([[document.documentElement]], ss);
}
function us() {
	return this;
}
cs.prototype = ls.prototype = {
	constructor: cs,
	select: ya,
	selectAll: wa,
	selectChild: Aa,
	selectChildren: Pa,
	filter: Fa,
	data: Ua,
	enter: La,
	exit: Ga,
	join: Ka,
	merge: qa,
	selection: us,
	order: Ja,
	sort: Ya,
	call: Za,
	nodes: Qa,
	node: $a,
	size: eo,
	empty: to,
	each: no,
	attr: lo,
	style: ho,
	property: bo,
	classed: ko,
	text: No,
	html: Lo,
	raise: zo,
	lower: Vo,
	append: Ho,
	insert: Wo,
	remove: Ko,
	clone: Yo,
	datum: Xo,
	on: ts,
	dispatch: as,
	[Symbol.iterator]: os
};
function ds(e) {
	return typeof e == "string" ? new cs([[document.querySelector(e)]], [document.documentElement]) : new cs([[e]], ss);
}
var fs = 0;
function ps() {
	return new ms();
}
function ms() {
	this._ = "@" + (++fs).toString(36);
}
ms.prototype = ps.prototype = {
	constructor: ms,
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
function hs(e) {
	let t;
	for (; t = e.sourceEvent;) e = t;
	return e;
}
function gs(e, t) {
	if (e = hs(e), t === void 0 && (t = e.currentTarget), t) {
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
var _s = { value: () => {} };
function vs() {
	for (var e = 0, t = arguments.length, n = {}, r; e < t; ++e) {
		if (!(r = arguments[e] + "") || r in n || /[\s.]/.test(r)) throw Error("illegal type: " + r);
		n[r] = [];
	}
	return new ys(n);
}
function ys(e) {
	this._ = e;
}
function bs(e, t) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var n = "", r = e.indexOf(".");
		if (r >= 0 && (n = e.slice(r + 1), e = e.slice(0, r)), e && !t.hasOwnProperty(e)) throw Error("unknown type: " + e);
		return {
			type: e,
			name: n
		};
	});
}
ys.prototype = vs.prototype = {
	constructor: ys,
	on: function(e, t) {
		var n = this._, r = bs(e + "", n), i, a = -1, o = r.length;
		if (arguments.length < 2) {
			for (; ++a < o;) if ((i = (e = r[a]).type) && (i = xs(n[i], e.name))) return i;
		} else {
			if (t != null && typeof t != "function") throw Error("invalid callback: " + t);
			for (; ++a < o;) if (i = (e = r[a]).type) n[i] = Ss(n[i], e.name, t);
			else if (t == null) for (i in n) n[i] = Ss(n[i], e.name, null);
			return this;
		}
	},
	copy: function() {
		var e = {}, t = this._;
		for (var n in t) e[n] = t[n].slice();
		return new ys(e);
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
function xs(e, t) {
	for (var n = 0, r = e.length, i; n < r; ++n) if ((i = e[n]).name === t) return i.value;
}
function Ss(e, t, n) {
	for (var r = 0, i = e.length; r < i; ++r) if (e[r].name === t) {
		e[r] = _s, e = e.slice(0, r).concat(e.slice(r + 1));
		break;
	}
	return n != null && e.push({
		name: t,
		value: n
	}), e;
}
// node_modules/d3-drag/dist/d3-drag.mjs
var Cs = {
	capture: !0,
	passive: !1
};
function ws(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function Ts(e) {
	var t = e.document.documentElement, n = ds(e).on("dragstart.drag", ws, Cs);
	"onselectstart" in t ? n.on("selectstart.drag", ws, Cs) : (t.__noselect = t.style.MozUserSelect, t.style.MozUserSelect = "none");
}
function Es(e, t) {
	var n = e.document.documentElement, r = ds(e).on("dragstart.drag", null);
	t && (r.on("click.drag", ws, Cs), setTimeout(function() {
		r.on("click.drag", null);
	}, 0)), "onselectstart" in n ? r.on("selectstart.drag", null) : (n.style.MozUserSelect = n.__noselect, delete n.__noselect);
}
function Ds(e, { sourceEvent: t, subject: n, target: r, identifier: i, active: a, x: o, y: s, dx: c, dy: l, dispatch: u }) {
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
Ds.prototype.on = function() {
	var e = this._.on.apply(this._, arguments);
	return e === this._ ? this : e;
};
// node_modules/d3-color/dist/d3-color.mjs
function Os(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function ks(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function As() {}
var js = .7, Ms = 1 / js, Ns = "\\s*([+-]?\\d+)\\s*", Ps = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", Fs = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", Is = /^#([0-9a-f]{3,8})$/, Ls = RegExp(`^rgb\\(${Ns},${Ns},${Ns}\\)$`), Rs = RegExp(`^rgb\\(${Fs},${Fs},${Fs}\\)$`), zs = RegExp(`^rgba\\(${Ns},${Ns},${Ns},${Ps}\\)$`), Bs = RegExp(`^rgba\\(${Fs},${Fs},${Fs},${Ps}\\)$`), Vs = RegExp(`^hsl\\(${Ps},${Fs},${Fs}\\)$`), Hs = RegExp(`^hsla\\(${Ps},${Fs},${Fs},${Ps}\\)$`), Us = {
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
Os(As, Js, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: Ws,
	formatHex: Ws,
	formatHex8: Gs,
	formatHsl: Ks,
	formatRgb: qs,
	toString: qs
});
function Ws() {
	return this.rgb().formatHex();
}
function Gs() {
	return this.rgb().formatHex8();
}
function Ks() {
	return sc(this).formatHsl();
}
function qs() {
	return this.rgb().formatRgb();
}
function Js(e) {
	var t, n;
	return e = (e + "").trim().toLowerCase(), (t = Is.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? Ys(t) : n === 3 ? new $s(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? Xs(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? Xs(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = Ls.exec(e)) ? new $s(t[1], t[2], t[3], 1) : (t = Rs.exec(e)) ? new $s(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = zs.exec(e)) ? Xs(t[1], t[2], t[3], t[4]) : (t = Bs.exec(e)) ? Xs(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = Vs.exec(e)) ? oc(t[1], t[2] / 100, t[3] / 100, 1) : (t = Hs.exec(e)) ? oc(t[1], t[2] / 100, t[3] / 100, t[4]) : Us.hasOwnProperty(e) ? Ys(Us[e]) : e === "transparent" ? new $s(NaN, NaN, NaN, 0) : null;
}
function Ys(e) {
	return new $s(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function Xs(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new $s(e, t, n, r);
}
function Zs(e) {
	return e instanceof As || (e = Js(e)), e ? (e = e.rgb(), new $s(e.r, e.g, e.b, e.opacity)) : new $s();
}
function Qs(e, t, n, r) {
	return arguments.length === 1 ? Zs(e) : new $s(e, t, n, r ?? 1);
}
function $s(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
Os($s, Qs, ks(As, {
	brighter(e) {
		return e = e == null ? Ms : Ms ** +e, new $s(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? js : js ** +e, new $s(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new $s(ic(this.r), ic(this.g), ic(this.b), rc(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: ec,
	formatHex: ec,
	formatHex8: tc,
	formatRgb: nc,
	toString: nc
}));
function ec() {
	return `#${ac(this.r)}${ac(this.g)}${ac(this.b)}`;
}
function tc() {
	return `#${ac(this.r)}${ac(this.g)}${ac(this.b)}${ac((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function nc() {
	let e = rc(this.opacity);
	return `${e === 1 ? "rgb(" : "rgba("}${ic(this.r)}, ${ic(this.g)}, ${ic(this.b)}${e === 1 ? ")" : `, ${e})`}`;
}
function rc(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function ic(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function ac(e) {
	return e = ic(e), (e < 16 ? "0" : "") + e.toString(16);
}
function oc(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new lc(e, t, n, r);
}
function sc(e) {
	if (e instanceof lc) return new lc(e.h, e.s, e.l, e.opacity);
	if (e instanceof As || (e = Js(e)), !e) return new lc();
	if (e instanceof lc) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new lc(o, s, c, e.opacity);
}
function cc(e, t, n, r) {
	return arguments.length === 1 ? sc(e) : new lc(e, t, n, r ?? 1);
}
function lc(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
Os(lc, cc, ks(As, {
	brighter(e) {
		return e = e == null ? Ms : Ms ** +e, new lc(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? js : js ** +e, new lc(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new $s(fc(e >= 240 ? e - 240 : e + 120, i, r), fc(e, i, r), fc(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new lc(uc(this.h), dc(this.s), dc(this.l), rc(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = rc(this.opacity);
		return `${e === 1 ? "hsl(" : "hsla("}${uc(this.h)}, ${dc(this.s) * 100}%, ${dc(this.l) * 100}%${e === 1 ? ")" : `, ${e})`}`;
	}
}));
function uc(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function dc(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function fc(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
var pc = Math.PI / 180, mc = 180 / Math.PI, hc = 18, gc = .96422, _c = 1, vc = .82521, yc = 4 / 29, bc = 6 / 29, xc = 3 * bc * bc, Sc = bc * bc * bc;
function Cc(e) {
	if (e instanceof Tc) return new Tc(e.l, e.a, e.b, e.opacity);
	if (e instanceof Mc) return Nc(e);
	e instanceof $s || (e = Zs(e));
	var t = kc(e.r), n = kc(e.g), r = kc(e.b), i = Ec((.2225045 * t + .7168786 * n + .0606169 * r) / _c), a, o;
	return t === n && n === r ? a = o = i : (a = Ec((.4360747 * t + .3850649 * n + .1430804 * r) / gc), o = Ec((.0139322 * t + .0971045 * n + .7141733 * r) / vc)), new Tc(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function wc(e, t, n, r) {
	return arguments.length === 1 ? Cc(e) : new Tc(e, t, n, r ?? 1);
}
function Tc(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
Os(Tc, wc, ks(As, {
	brighter(e) {
		return new Tc(this.l + hc * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new Tc(this.l - hc * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = gc * Dc(t), e = _c * Dc(e), n = vc * Dc(n), new $s(Oc(3.1338561 * t - 1.6168667 * e - .4906146 * n), Oc(-.9787684 * t + 1.9161415 * e + .033454 * n), Oc(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function Ec(e) {
	return e > Sc ? e ** (1 / 3) : e / xc + yc;
}
function Dc(e) {
	return e > bc ? e * e * e : xc * (e - yc);
}
function Oc(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function kc(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function Ac(e) {
	if (e instanceof Mc) return new Mc(e.h, e.c, e.l, e.opacity);
	if (e instanceof Tc || (e = Cc(e)), e.a === 0 && e.b === 0) return new Mc(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * mc;
	return new Mc(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function jc(e, t, n, r) {
	return arguments.length === 1 ? Ac(e) : new Mc(e, t, n, r ?? 1);
}
function Mc(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function Nc(e) {
	if (isNaN(e.h)) return new Tc(e.l, 0, 0, e.opacity);
	var t = e.h * pc;
	return new Tc(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
Os(Mc, jc, ks(As, {
	brighter(e) {
		return new Mc(this.h, this.c, this.l + hc * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new Mc(this.h, this.c, this.l - hc * (e ?? 1), this.opacity);
	},
	rgb() {
		return Nc(this).rgb();
	}
}));
var Pc = -.14861, Fc = 1.78277, Ic = -.29227, Lc = -.90649, Rc = 1.97294, zc = Rc * Lc, Bc = Rc * Fc, Vc = Fc * Ic - Lc * Pc;
function Hc(e) {
	if (e instanceof Wc) return new Wc(e.h, e.s, e.l, e.opacity);
	e instanceof $s || (e = Zs(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (Vc * r + zc * t - Bc * n) / (Vc + zc - Bc), a = r - i, o = (Rc * (n - i) - Ic * a) / Lc, s = Math.sqrt(o * o + a * a) / (Rc * i * (1 - i)), c = s ? Math.atan2(o, a) * mc - 120 : NaN;
	return new Wc(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function Uc(e, t, n, r) {
	return arguments.length === 1 ? Hc(e) : new Wc(e, t, n, r ?? 1);
}
function Wc(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
Os(Wc, Uc, ks(As, {
	brighter(e) {
		return e = e == null ? Ms : Ms ** +e, new Wc(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? js : js ** +e, new Wc(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * pc, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new $s(255 * (t + n * (Pc * r + Fc * i)), 255 * (t + n * (Ic * r + Lc * i)), 255 * (t + Rc * r * n), this.opacity);
	}
}));
var Gc = (e) => () => e;
function Kc(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function qc(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function Jc(e, t) {
	var n = t - e;
	return n ? Kc(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : Gc(isNaN(e) ? t : e);
}
function Yc(e) {
	return (e = +e) == 1 ? Xc : function(t, n) {
		return n - t ? qc(t, n, e) : Gc(isNaN(t) ? n : t);
	};
}
function Xc(e, t) {
	var n = t - e;
	return n ? Kc(e, n) : Gc(isNaN(e) ? t : e);
}
var Zc = (function e(t) {
	var n = Yc(t);
	function r(e, t) {
		var r = n((e = Qs(e)).r, (t = Qs(t)).r), i = n(e.g, t.g), a = n(e.b, t.b), o = Xc(e.opacity, t.opacity);
		return function(t) {
			return e.r = r(t), e.g = i(t), e.b = a(t), e.opacity = o(t), e + "";
		};
	}
	return r.gamma = e, r;
})(1);
function Qc(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
var $c = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, el = new RegExp($c.source, "g");
function tl(e) {
	return function() {
		return e;
	};
}
function nl(e) {
	return function(t) {
		return e(t) + "";
	};
}
function rl(e, t) {
	var n = $c.lastIndex = el.lastIndex = 0, r, i, a, o = -1, s = [], c = [];
	for (e += "", t += ""; (r = $c.exec(e)) && (i = el.exec(t));) (a = i.index) > n && (a = t.slice(n, a), s[o] ? s[o] += a : s[++o] = a), (r = r[0]) === (i = i[0]) ? s[o] ? s[o] += i : s[++o] = i : (s[++o] = null, c.push({
		i: o,
		x: Qc(r, i)
	})), n = el.lastIndex;
	return n < t.length && (a = t.slice(n), s[o] ? s[o] += a : s[++o] = a), s.length < 2 ? c[0] ? nl(c[0].x) : tl(t) : (t = c.length, function(e) {
		for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e);
		return s.join("");
	});
}
var il = 180 / Math.PI, al = {
	translateX: 0,
	translateY: 0,
	rotate: 0,
	skewX: 0,
	scaleX: 1,
	scaleY: 1
};
function ol(e, t, n, r, i, a) {
	var o, s, c;
	return (o = Math.sqrt(e * e + t * t)) && (e /= o, t /= o), (c = e * n + t * r) && (n -= e * c, r -= t * c), (s = Math.sqrt(n * n + r * r)) && (n /= s, r /= s, c /= s), e * r < t * n && (e = -e, t = -t, c = -c, o = -o), {
		translateX: i,
		translateY: a,
		rotate: Math.atan2(t, e) * il,
		skewX: Math.atan(c) * il,
		scaleX: o,
		scaleY: s
	};
}
var sl;
function cl(e) {
	let t = new (typeof DOMMatrix == "function" ? DOMMatrix : WebKitCSSMatrix)(e + "");
	return t.isIdentity ? al : ol(t.a, t.b, t.c, t.d, t.e, t.f);
}
function ll(e) {
	return e == null || (sl ||= document.createElementNS("http://www.w3.org/2000/svg", "g"), sl.setAttribute("transform", e), !(e = sl.transform.baseVal.consolidate())) ? al : (e = e.matrix, ol(e.a, e.b, e.c, e.d, e.e, e.f));
}
function ul(e, t, n, r) {
	function i(e) {
		return e.length ? e.pop() + " " : "";
	}
	function a(e, r, i, a, o, s) {
		if (e !== i || r !== a) {
			var c = o.push("translate(", null, t, null, n);
			s.push({
				i: c - 4,
				x: Qc(e, i)
			}, {
				i: c - 2,
				x: Qc(r, a)
			});
		} else (i || a) && o.push("translate(" + i + t + a + n);
	}
	function o(e, t, n, a) {
		e === t ? t && n.push(i(n) + "rotate(" + t + r) : (e - t > 180 ? t += 360 : t - e > 180 && (e += 360), a.push({
			i: n.push(i(n) + "rotate(", null, r) - 2,
			x: Qc(e, t)
		}));
	}
	function s(e, t, n, a) {
		e === t ? t && n.push(i(n) + "skewX(" + t + r) : a.push({
			i: n.push(i(n) + "skewX(", null, r) - 2,
			x: Qc(e, t)
		});
	}
	function c(e, t, n, r, a, o) {
		if (e !== n || t !== r) {
			var s = a.push(i(a) + "scale(", null, ",", null, ")");
			o.push({
				i: s - 4,
				x: Qc(e, n)
			}, {
				i: s - 2,
				x: Qc(t, r)
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
var dl = ul(cl, "px, ", "px)", "deg)"), fl = ul(ll, ", ", ")", ")"), pl = 1e-12;
function ml(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function hl(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function gl(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
var _l = (function e(t, n, r) {
	function i(e, i) {
		var a = e[0], o = e[1], s = e[2], c = i[0], l = i[1], u = i[2], d = c - a, f = l - o, p = d * d + f * f, m, h;
		if (p < pl) h = Math.log(u / s) / t, m = function(e) {
			return [
				a + e * d,
				o + e * f,
				s * Math.exp(t * e * h)
			];
		};
		else {
			var g = Math.sqrt(p), _ = (u * u - s * s + r * p) / (2 * s * n * g), v = (u * u - s * s - r * p) / (2 * u * n * g), y = Math.log(Math.sqrt(_ * _ + 1) - _);
			h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t, m = function(e) {
				var r = e * h, i = ml(y), c = s / (n * g) * (i * gl(t * r + y) - hl(y));
				return [
					a + c * d,
					o + c * f,
					s * i / ml(t * r + y)
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
function vl(e) {
	return (function t(n) {
		n = +n;
		function r(t, r) {
			var i = e((t = Uc(t)).h, (r = Uc(r)).h), a = Xc(t.s, r.s), o = Xc(t.l, r.l), s = Xc(t.opacity, r.opacity);
			return function(e) {
				return t.h = i(e), t.s = a(e), t.l = o(e ** +n), t.opacity = s(e), t + "";
			};
		}
		return r.gamma = t, r;
	})(1);
}
vl(Jc), vl(Xc);
// node_modules/d3-timer/dist/d3-timer.mjs
var yl = 0, bl = 0, xl = 0, Sl = 1e3, Cl, wl, Tl = 0, El = 0, Dl = 0, Ol = typeof performance == "object" && performance.now ? performance : Date, kl = typeof window == "object" && window.requestAnimationFrame ? window.requestAnimationFrame.bind(window) : function(e) {
	setTimeout(e, 17);
};
function Al() {
	return El ||= (kl(jl), Ol.now() + Dl);
}
function jl() {
	El = 0;
}
function Ml() {
	this._call = this._time = this._next = null;
}
Ml.prototype = Nl.prototype = {
	constructor: Ml,
	restart: function(e, t, n) {
		if (typeof e != "function") throw TypeError("callback is not a function");
		n = (n == null ? Al() : +n) + (t == null ? 0 : +t), !this._next && wl !== this && (wl ? wl._next = this : Cl = this, wl = this), this._call = e, this._time = n, Rl();
	},
	stop: function() {
		this._call && (this._call = null, this._time = Infinity, Rl());
	}
};
function Nl(e, t, n) {
	var r = new Ml();
	return r.restart(e, t, n), r;
}
function Pl() {
	Al(), ++yl;
	for (var e = Cl, t; e;) (t = El - e._time) >= 0 && e._call.call(void 0, t), e = e._next;
	--yl;
}
function Fl() {
	El = (Tl = Ol.now()) + Dl, yl = bl = 0;
	try {
		Pl();
	} finally {
		yl = 0, Ll(), El = 0;
	}
}
function Il() {
	var e = Ol.now(), t = e - Tl;
	t > Sl && (Dl -= t, Tl = e);
}
function Ll() {
	for (var e, t = Cl, n, r = Infinity; t;) t._call ? (r > t._time && (r = t._time), e = t, t = t._next) : (n = t._next, t._next = null, t = e ? e._next = n : Cl = n);
	wl = e, Rl(r);
}
function Rl(e) {
	yl || (bl &&= clearTimeout(bl), e - El > 24 ? (e < Infinity && (bl = setTimeout(Fl, Math.ceil(e - Ol.now() - Dl) + 1)), xl &&= clearInterval(xl)) : (xl ||= (Tl = Ol.now(), setInterval(Il, Sl)), yl = 1, kl(Fl)));
}
function zl(e, t, n) {
	var r = new Ml();
	return t = t == null ? 0 : +t, r.restart((n) => {
		r.stop(), e(n + t);
	}, t, n), r;
}
// node_modules/d3-ease/dist/d3-ease.mjs
function Bl(e) {
	return ((e *= 2) <= 1 ? e * e * e : (e -= 2) * e * e + 2) / 2;
}
var Vl = 3;
(function e(t) {
	t = +t;
	function n(e) {
		return e ** +t;
	}
	return n.exponent = e, n;
})(Vl), (function e(t) {
	t = +t;
	function n(e) {
		return 1 - (1 - e) ** t;
	}
	return n.exponent = e, n;
})(Vl), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) <= 1 ? e ** +t : 2 - (2 - e) ** t) / 2;
	}
	return n.exponent = e, n;
})(Vl);
function Hl(e) {
	return (2 ** (-10 * e) - .0009765625) * 1.0009775171065494;
}
var Ul = 4 / 11;
1 / Ul / Ul;
var Wl = 1.70158;
(function e(t) {
	t = +t;
	function n(e) {
		return (e = +e) * e * (t * (e - 1) + e);
	}
	return n.overshoot = e, n;
})(Wl), (function e(t) {
	t = +t;
	function n(e) {
		return --e * e * ((e + 1) * t + e) + 1;
	}
	return n.overshoot = e, n;
})(Wl), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) < 1 ? e * e * ((t + 1) * e - t) : (e -= 2) * e * ((t + 1) * e + t) + 2) / 2;
	}
	return n.overshoot = e, n;
})(Wl);
var Gl = 2 * Math.PI, Kl = 1, ql = .3;
(function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Gl);
	function i(e) {
		return t * Hl(- --e) * Math.sin((r - e) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * Gl);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(Kl, ql), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Gl);
	function i(e) {
		return 1 - t * Hl(e = +e) * Math.sin((e + r) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * Gl);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(Kl, ql), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Gl);
	function i(e) {
		return ((e = e * 2 - 1) < 0 ? t * Hl(-e) * Math.sin((r - e) / n) : 2 - t * Hl(e) * Math.sin((r + e) / n)) / 2;
	}
	return i.amplitude = function(t) {
		return e(t, n * Gl);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(Kl, ql);
// node_modules/d3-transition/dist/d3-transition.mjs
var Jl = vs("start", "end", "cancel", "interrupt"), Yl = [], Xl = 0, Zl = 1, Ql = 2, $l = 3, eu = 4, tu = 5, nu = 6;
function ru(e, t, n, r, i, a) {
	var o = e.__transition;
	if (!o) e.__transition = {};
	else if (n in o) return;
	su(e, n, {
		name: t,
		index: r,
		group: i,
		on: Jl,
		tween: Yl,
		time: a.time,
		delay: a.delay,
		duration: a.duration,
		ease: a.ease,
		timer: null,
		state: Xl
	});
}
function iu(e, t) {
	var n = ou(e, t);
	if (n.state > Xl) throw Error("too late; already scheduled");
	return n;
}
function au(e, t) {
	var n = ou(e, t);
	if (n.state > $l) throw Error("too late; already running");
	return n;
}
function ou(e, t) {
	var n = e.__transition;
	if (!n || !(n = n[t])) throw Error("transition not found");
	return n;
}
function su(e, t, n) {
	var r = e.__transition, i;
	r[t] = n, n.timer = Nl(a, 0, n.time);
	function a(e) {
		n.state = Zl, n.timer.restart(o, n.delay, n.time), n.delay <= e && o(e - n.delay);
	}
	function o(a) {
		var l, u, d, f;
		if (n.state !== Zl) return c();
		for (l in r) if (f = r[l], f.name === n.name) {
			if (f.state === $l) return zl(o);
			f.state === eu ? (f.state = nu, f.timer.stop(), f.on.call("interrupt", e, e.__data__, f.index, f.group), delete r[l]) : +l < t && (f.state = nu, f.timer.stop(), f.on.call("cancel", e, e.__data__, f.index, f.group), delete r[l]);
		}
		if (zl(function() {
			n.state === $l && (n.state = eu, n.timer.restart(s, n.delay, n.time), s(a));
		}), n.state = Ql, n.on.call("start", e, e.__data__, n.index, n.group), n.state === Ql) {
			for (n.state = $l, i = Array(d = n.tween.length), l = 0, u = -1; l < d; ++l) (f = n.tween[l].value.call(e, e.__data__, n.index, n.group)) && (i[++u] = f);
			i.length = u + 1;
		}
	}
	function s(t) {
		for (var r = t < n.duration ? n.ease.call(null, t / n.duration) : (n.timer.restart(c), n.state = tu, 1), a = -1, o = i.length; ++a < o;) i[a].call(e, r);
		n.state === tu && (n.on.call("end", e, e.__data__, n.index, n.group), c());
	}
	function c() {
		for (var i in n.state = nu, n.timer.stop(), delete r[t], r) return;
		delete e.__transition;
	}
}
function cu(e, t) {
	var n = e.__transition, r, i, a = !0, o;
	if (n) {
		for (o in t = t == null ? null : t + "", n) (r = n[o]).name === t ? (i = r.state > Ql && r.state < tu, r.state = nu, r.timer.stop(), r.on.call(i ? "interrupt" : "cancel", e, e.__data__, r.index, r.group), delete n[o]) : a = !1;
		a && delete e.__transition;
	}
}
function lu(e) {
	return this.each(function() {
		cu(this, e);
	});
}
function uu(e, t) {
	var n, r;
	return function() {
		var i = au(this, e), a = i.tween;
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
function du(e, t, n) {
	var r, i;
	if (typeof n != "function") throw Error();
	return function() {
		var a = au(this, e), o = a.tween;
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
function fu(e, t) {
	var n = this._id;
	if (e += "", arguments.length < 2) {
		for (var r = ou(this.node(), n).tween, i = 0, a = r.length, o; i < a; ++i) if ((o = r[i]).name === e) return o.value;
		return null;
	}
	return this.each((t == null ? uu : du)(n, e, t));
}
function pu(e, t, n) {
	var r = e._id;
	return e.each(function() {
		var e = au(this, r);
		(e.value ||= {})[t] = n.apply(this, arguments);
	}), function(e) {
		return ou(e, r).value[t];
	};
}
function mu(e, t) {
	var n;
	return (typeof t == "number" ? Qc : t instanceof Js ? Zc : (n = Js(t)) ? (t = n, Zc) : rl)(e, t);
}
function hu(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function gu(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function _u(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttribute(e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function vu(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttributeNS(e.space, e.local);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function yu(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttribute(e) : (o = this.getAttribute(e), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function bu(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttributeNS(e.space, e.local) : (o = this.getAttributeNS(e.space, e.local), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function xu(e, t) {
	var n = pa(e), r = n === "transform" ? fl : mu;
	return this.attrTween(e, typeof t == "function" ? (n.local ? bu : yu)(n, r, pu(this, "attr." + e, t)) : t == null ? (n.local ? gu : hu)(n) : (n.local ? vu : _u)(n, r, t));
}
function Su(e, t) {
	return function(n) {
		this.setAttribute(e, t.call(this, n));
	};
}
function Cu(e, t) {
	return function(n) {
		this.setAttributeNS(e.space, e.local, t.call(this, n));
	};
}
function wu(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && Cu(e, i)), n;
	}
	return i._value = t, i;
}
function Tu(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && Su(e, i)), n;
	}
	return i._value = t, i;
}
function Eu(e, t) {
	var n = "attr." + e;
	if (arguments.length < 2) return (n = this.tween(n)) && n._value;
	if (t == null) return this.tween(n, null);
	if (typeof t != "function") throw Error();
	var r = pa(e);
	return this.tween(n, (r.local ? wu : Tu)(r, t));
}
function Du(e, t) {
	return function() {
		iu(this, e).delay = +t.apply(this, arguments);
	};
}
function Ou(e, t) {
	return t = +t, function() {
		iu(this, e).delay = t;
	};
}
function ku(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? Du : Ou)(t, e)) : ou(this.node(), t).delay;
}
function Au(e, t) {
	return function() {
		au(this, e).duration = +t.apply(this, arguments);
	};
}
function ju(e, t) {
	return t = +t, function() {
		au(this, e).duration = t;
	};
}
function Mu(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? Au : ju)(t, e)) : ou(this.node(), t).duration;
}
function Nu(e, t) {
	if (typeof t != "function") throw Error();
	return function() {
		au(this, e).ease = t;
	};
}
function Pu(e) {
	var t = this._id;
	return arguments.length ? this.each(Nu(t, e)) : ou(this.node(), t).ease;
}
function Fu(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		if (typeof n != "function") throw Error();
		au(this, e).ease = n;
	};
}
function Iu(e) {
	if (typeof e != "function") throw Error();
	return this.each(Fu(this._id, e));
}
function Lu(e) {
	typeof e != "function" && (e = Ta(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new fd(r, this._parents, this._name, this._id);
}
function Ru(e) {
	if (e._id !== this._id) throw Error();
	for (var t = this._groups, n = e._groups, r = t.length, i = n.length, a = Math.min(r, i), o = Array(r), s = 0; s < a; ++s) for (var c = t[s], l = n[s], u = c.length, d = o[s] = Array(u), f, p = 0; p < u; ++p) (f = c[p] || l[p]) && (d[p] = f);
	for (; s < r; ++s) o[s] = t[s];
	return new fd(o, this._parents, this._name, this._id);
}
function zu(e) {
	return (e + "").trim().split(/^|\s+/).every(function(e) {
		var t = e.indexOf(".");
		return t >= 0 && (e = e.slice(0, t)), !e || e === "start";
	});
}
function Bu(e, t, n) {
	var r, i, a = zu(t) ? iu : au;
	return function() {
		var o = a(this, e), s = o.on;
		s !== r && (i = (r = s).copy()).on(t, n), o.on = i;
	};
}
function Vu(e, t) {
	var n = this._id;
	return arguments.length < 2 ? ou(this.node(), n).on.on(e) : this.each(Bu(n, e, t));
}
function Hu(e) {
	return function() {
		var t = this.parentNode;
		for (var n in this.__transition) if (+n !== e) return;
		t && t.removeChild(this);
	};
}
function Uu() {
	return this.on("end.remove", Hu(this._id));
}
function Wu(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = va(e));
	for (var r = this._groups, i = r.length, a = Array(i), o = 0; o < i; ++o) for (var s = r[o], c = s.length, l = a[o] = Array(c), u, d, f = 0; f < c; ++f) (u = s[f]) && (d = e.call(u, u.__data__, f, s)) && ("__data__" in u && (d.__data__ = u.__data__), l[f] = d, ru(l[f], t, n, f, l, ou(u, n)));
	return new fd(a, this._parents, t, n);
}
function Gu(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = Sa(e));
	for (var r = this._groups, i = r.length, a = [], o = [], s = 0; s < i; ++s) for (var c = r[s], l = c.length, u, d = 0; d < l; ++d) if (u = c[d]) {
		for (var f = e.call(u, u.__data__, d, c), p, m = ou(u, n), h = 0, g = f.length; h < g; ++h) (p = f[h]) && ru(p, t, n, h, f, m);
		a.push(f), o.push(u);
	}
	return new fd(a, o, t, n);
}
var Ku = ls.prototype.constructor;
function qu() {
	return new Ku(this._groups, this._parents);
}
function Ju(e, t) {
	var n, r, i;
	return function() {
		var a = go(this, e), o = (this.style.removeProperty(e), go(this, e));
		return a === o ? null : a === n && o === r ? i : i = t(n = a, r = o);
	};
}
function Yu(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function Xu(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = go(this, e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function Zu(e, t, n) {
	var r, i, a;
	return function() {
		var o = go(this, e), s = n(this), c = s + "";
		return s ?? (c = s = (this.style.removeProperty(e), go(this, e))), o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s));
	};
}
function Qu(e, t) {
	var n, r, i, a = "style." + t, o = "end." + a, s;
	return function() {
		var c = au(this, e), l = c.on, u = c.value[a] == null ? s ||= Yu(t) : void 0;
		(l !== n || i !== u) && (r = (n = l).copy()).on(o, i = u), c.on = r;
	};
}
function $u(e, t, n) {
	var r = (e += "") == "transform" ? dl : mu;
	return t == null ? this.styleTween(e, Ju(e, r)).on("end.style." + e, Yu(e)) : typeof t == "function" ? this.styleTween(e, Zu(e, r, pu(this, "style." + e, t))).each(Qu(this._id, e)) : this.styleTween(e, Xu(e, r, t), n).on("end.style." + e, null);
}
function ed(e, t, n) {
	return function(r) {
		this.style.setProperty(e, t.call(this, r), n);
	};
}
function td(e, t, n) {
	var r, i;
	function a() {
		var a = t.apply(this, arguments);
		return a !== i && (r = (i = a) && ed(e, a, n)), r;
	}
	return a._value = t, a;
}
function nd(e, t, n) {
	var r = "style." + (e += "");
	if (arguments.length < 2) return (r = this.tween(r)) && r._value;
	if (t == null) return this.tween(r, null);
	if (typeof t != "function") throw Error();
	return this.tween(r, td(e, t, n ?? ""));
}
function rd(e) {
	return function() {
		this.textContent = e;
	};
}
function id(e) {
	return function() {
		var t = e(this);
		this.textContent = t ?? "";
	};
}
function ad(e) {
	return this.tween("text", typeof e == "function" ? id(pu(this, "text", e)) : rd(e == null ? "" : e + ""));
}
function od(e) {
	return function(t) {
		this.textContent = e.call(this, t);
	};
}
function sd(e) {
	var t, n;
	function r() {
		var r = e.apply(this, arguments);
		return r !== n && (t = (n = r) && od(r)), t;
	}
	return r._value = e, r;
}
function cd(e) {
	var t = "text";
	if (arguments.length < 1) return (t = this.tween(t)) && t._value;
	if (e == null) return this.tween(t, null);
	if (typeof e != "function") throw Error();
	return this.tween(t, sd(e));
}
function ld() {
	for (var e = this._name, t = this._id, n = pd(), r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) if (c = o[l]) {
		var u = ou(c, t);
		ru(c, e, n, l, o, {
			time: u.time + u.delay + u.duration,
			delay: 0,
			duration: u.duration,
			ease: u.ease
		});
	}
	return new fd(r, this._parents, e, n);
}
function ud() {
	var e, t, n = this, r = n._id, i = n.size();
	return new Promise(function(a, o) {
		var s = { value: o }, c = { value: function() {
			--i === 0 && a();
		} };
		n.each(function() {
			var n = au(this, r), i = n.on;
			i !== e && (t = (e = i).copy(), t._.cancel.push(s), t._.interrupt.push(s), t._.end.push(c)), n.on = t;
		}), i === 0 && a();
	});
}
var dd = 0;
function fd(e, t, n, r) {
	this._groups = e, this._parents = t, this._name = n, this._id = r;
}
function pd() {
	return ++dd;
}
var md = ls.prototype;
fd.prototype = {
	constructor: fd,
	select: Wu,
	selectAll: Gu,
	selectChild: md.selectChild,
	selectChildren: md.selectChildren,
	filter: Lu,
	merge: Ru,
	selection: qu,
	transition: ld,
	call: md.call,
	nodes: md.nodes,
	node: md.node,
	size: md.size,
	empty: md.empty,
	each: md.each,
	on: Vu,
	attr: xu,
	attrTween: Eu,
	style: $u,
	styleTween: nd,
	text: ad,
	textTween: cd,
	remove: Uu,
	tween: fu,
	delay: ku,
	duration: Mu,
	ease: Pu,
	easeVarying: Iu,
	end: ud,
	[Symbol.iterator]: md[Symbol.iterator]
};
var hd = {
	time: null,
	delay: 0,
	duration: 250,
	ease: Bl
};
function gd(e, t) {
	for (var n; !(n = e.__transition) || !(n = n[t]);) if (!(e = e.parentNode)) throw Error(`transition ${t} not found`);
	return n;
}
function _d(e) {
	var t, n;
	e instanceof fd ? (t = e._id, e = e._name) : (t = pd(), (n = hd).time = Al(), e = e == null ? null : e + "");
	for (var r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && ru(c, e, t, l, o, n || gd(c, t));
	return new fd(r, this._parents, e, t);
}
ls.prototype.interrupt = lu, ls.prototype.transition = _d;
// node_modules/d3-zoom/dist/d3-zoom.mjs
var vd = (e) => () => e;
function yd(e, { sourceEvent: t, target: n, transform: r, dispatch: i }) {
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
function bd(e, t, n) {
	this.k = e, this.x = t, this.y = n;
}
bd.prototype = {
	constructor: bd,
	scale: function(e) {
		return e === 1 ? this : new bd(this.k * e, this.x, this.y);
	},
	translate: function(e, t) {
		return e === 0 & t === 0 ? this : new bd(this.k, this.x + this.k * e, this.y + this.k * t);
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
var xd = new bd(1, 0, 0);
Sd.prototype = bd.prototype;
function Sd(e) {
	for (; !e.__zoom;) if (!(e = e.parentNode)) return xd;
	return e.__zoom;
}
function Cd(e) {
	e.stopImmediatePropagation();
}
function wd(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function Td(e) {
	return (!e.ctrlKey || e.type === "wheel") && !e.button;
}
function Ed() {
	var e = this;
	return e instanceof SVGElement ? (e = e.ownerSVGElement || e, e.hasAttribute("viewBox") ? (e = e.viewBox.baseVal, [[e.x, e.y], [e.x + e.width, e.y + e.height]]) : [[0, 0], [e.width.baseVal.value, e.height.baseVal.value]]) : [[0, 0], [e.clientWidth, e.clientHeight]];
}
function Dd() {
	return this.__zoom || xd;
}
function Od(e) {
	return -e.deltaY * (e.deltaMode === 1 ? .05 : e.deltaMode ? 1 : .002) * (e.ctrlKey ? 10 : 1);
}
function kd() {
	return navigator.maxTouchPoints || "ontouchstart" in this;
}
function Ad(e, t, n) {
	var r = e.invertX(t[0][0]) - n[0][0], i = e.invertX(t[1][0]) - n[1][0], a = e.invertY(t[0][1]) - n[0][1], o = e.invertY(t[1][1]) - n[1][1];
	return e.translate(i > r ? (r + i) / 2 : Math.min(0, r) || Math.max(0, i), o > a ? (a + o) / 2 : Math.min(0, a) || Math.max(0, o));
}
function jd() {
	var e = Td, t = Ed, n = Ad, r = Od, i = kd, a = [0, Infinity], o = [[-Infinity, -Infinity], [Infinity, Infinity]], s = 250, c = _l, l = vs("start", "zoom", "end"), u, d, f, p = 500, m = 150, h = 0, g = 10;
	function _(e) {
		e.property("__zoom", Dd).on("wheel.zoom", w, { passive: !1 }).on("mousedown.zoom", T).on("dblclick.zoom", E).filter(i).on("touchstart.zoom", D).on("touchmove.zoom", ee).on("touchend.zoom touchcancel.zoom", te).style("-webkit-tap-highlight-color", "rgba(0,0,0,0)");
	}
	_.transform = function(e, t, n, r) {
		var i = e.selection ? e.selection() : e;
		i.property("__zoom", Dd), e === i ? i.interrupt().each(function() {
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
			return n(xd.translate(c[0], c[1]).scale(s.k).translate(typeof r == "function" ? -r.apply(this, arguments) : -r, typeof i == "function" ? -i.apply(this, arguments) : -i), e, o);
		}, a, s);
	};
	function v(e, t) {
		return t = Math.max(a[0], Math.min(a[1], t)), t === e.k ? e : new bd(t, e.x, e.y);
	}
	function y(e, t, n) {
		var r = t[0] - n[0] * e.k, i = t[1] - n[1] * e.k;
		return r === e.x && i === e.y ? e : new bd(e.k, r, i);
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
					e = new bd(n, l[0] - t[0] * n, l[1] - t[1] * n);
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
			var t = ds(this.that).datum();
			l.call(e, this.that, new yd(e, {
				sourceEvent: this.sourceEvent,
				target: _,
				transform: this.that.__zoom,
				dispatch: l
			}), t);
		}
	};
	function w(t, ...i) {
		if (!e.apply(this, arguments)) return;
		var s = S(this, i).event(t), c = this.__zoom, l = Math.max(a[0], Math.min(a[1], c.k * 2 ** r.apply(this, arguments))), u = gs(t);
		if (s.wheel) (s.mouse[0][0] !== u[0] || s.mouse[0][1] !== u[1]) && (s.mouse[1] = c.invert(s.mouse[0] = u)), clearTimeout(s.wheel);
		else if (c.k === l) return;
		else s.mouse = [u, c.invert(u)], cu(this), s.start();
		wd(t), s.wheel = setTimeout(d, m), s.zoom("mouse", n(y(v(c, l), s.mouse[0], s.mouse[1]), s.extent, o));
		function d() {
			s.wheel = null, s.end();
		}
	}
	function T(t, ...r) {
		if (f || !e.apply(this, arguments)) return;
		var i = t.currentTarget, a = S(this, r, !0).event(t), s = ds(t.view).on("mousemove.zoom", d, !0).on("mouseup.zoom", p, !0), c = gs(t, i), l = t.clientX, u = t.clientY;
		Ts(t.view), Cd(t), a.mouse = [c, this.__zoom.invert(c)], cu(this), a.start();
		function d(e) {
			if (wd(e), !a.moved) {
				var t = e.clientX - l, r = e.clientY - u;
				a.moved = t * t + r * r > h;
			}
			a.event(e).zoom("mouse", n(y(a.that.__zoom, a.mouse[0] = gs(e, i), a.mouse[1]), a.extent, o));
		}
		function p(e) {
			s.on("mousemove.zoom mouseup.zoom", null), Es(e.view, a.moved), wd(e), a.event(e).end();
		}
	}
	function E(r, ...i) {
		if (e.apply(this, arguments)) {
			var a = this.__zoom, c = gs(r.changedTouches ? r.changedTouches[0] : r, this), l = a.invert(c), u = a.k * (r.shiftKey ? .5 : 2), d = n(y(v(a, u), c, l), t.apply(this, i), o);
			wd(r), s > 0 ? ds(this).transition().duration(s).call(x, d, c, r) : ds(this).call(_.transform, d, c, r);
		}
	}
	function D(t, ...n) {
		if (e.apply(this, arguments)) {
			var r = t.touches, i = r.length, a = S(this, n, t.changedTouches.length === i).event(t), o, s, c, l;
			for (Cd(t), s = 0; s < i; ++s) c = r[s], l = gs(c, this), l = [
				l,
				this.__zoom.invert(l),
				c.identifier
			], a.touch0 ? !a.touch1 && a.touch0[2] !== l[2] && (a.touch1 = l, a.taps = 0) : (a.touch0 = l, o = !0, a.taps = 1 + !!u);
			u &&= clearTimeout(u), o && (a.taps < 2 && (d = l[0], u = setTimeout(function() {
				u = null;
			}, p)), cu(this), a.start());
		}
	}
	function ee(e, ...t) {
		if (this.__zooming) {
			var r = S(this, t).event(e), i = e.changedTouches, a = i.length, s, c, l, u;
			for (wd(e), s = 0; s < a; ++s) c = i[s], l = gs(c, this), r.touch0 && r.touch0[2] === c.identifier ? r.touch0[0] = l : r.touch1 && r.touch1[2] === c.identifier && (r.touch1[0] = l);
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
			for (Cd(e), f && clearTimeout(f), f = setTimeout(function() {
				f = null;
			}, p), a = 0; a < i; ++a) o = r[a], n.touch0 && n.touch0[2] === o.identifier ? delete n.touch0 : n.touch1 && n.touch1[2] === o.identifier && delete n.touch1;
			if (n.touch1 && !n.touch0 && (n.touch0 = n.touch1, delete n.touch1), n.touch0) n.touch0[1] = this.__zoom.invert(n.touch0[0]);
			else if (n.end(), n.taps === 2 && (o = gs(o, this), Math.hypot(d[0] - o[0], d[1] - o[1]) < g)) {
				var s = ds(this).on("dblclick.zoom");
				s && s.apply(this, arguments);
			}
		}
	}
	return _.wheelDelta = function(e) {
		return arguments.length ? (r = typeof e == "function" ? e : vd(+e), _) : r;
	}, _.filter = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : vd(!!t), _) : e;
	}, _.touchable = function(e) {
		return arguments.length ? (i = typeof e == "function" ? e : vd(!!e), _) : i;
	}, _.extent = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : vd([[+e[0][0], +e[0][1]], [+e[1][0], +e[1][1]]]), _) : t;
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
var Md = 9, Nd = Array.from({ length: 16 }, (e, t) => (t + .5) * Math.PI / 8);
function Pd({ x: e, y: t, w: n, h: r }, i) {
	let a = i.flatMap((i) => {
		let [a, o] = [n[i] / 2, r[i] / 2];
		return Nd.map((n) => {
			let [r, s] = [Math.cos(n), Math.sin(n)];
			return [e[i] + Math.sign(r) * a + Md * r, t[i] + Math.sign(s) * o + Md * s];
		});
	});
	return a.sort((e, t) => e[0] - t[0] || e[1] - t[1]), [...Fd(a), ...Fd(a.reverse())];
}
function Fd(e) {
	let t = [];
	for (let n of e) {
		for (; t.length > 1 && Id(t.at(-2), t.at(-1), n) <= 0;) t.pop();
		t.push(n);
	}
	return t.slice(0, -1);
}
var Id = (e, t, n) => (t[0] - e[0]) * (n[1] - e[1]) - (t[1] - e[1]) * (n[0] - e[0]), J = {
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
function Ld(e) {
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
var Rd = "system-ui, \"DejaVu Sans\", Verdana, Helvetica, Arial, sans-serif", zd = .8;
function Bd(e, t) {
	return zd + 3.2 * Math.abs(e) / t;
}
function Vd(e) {
	return Math.max(.25, Math.min(.9, 1.2 - .075 * Math.log2(1 + e)));
}
var Hd = 1.6;
function Ud(e, t, n) {
	return Math.min(e === "token" ? 4 : 9, t / 2, n / 2);
}
function Wd(e, t) {
	let n = 0;
	for (let t of e) n += (t.codePointAt(0) ?? 0) > 11903 ? 1.7 : 1;
	return n * .62 * t;
}
// src/graph/arrange.ts
var Gd = 16, Kd = 24, qd = 2500, Jd = 4e5, Yd = 5e5, Xd = 40, Zd = 12, Qd = 3e6, $d = 4, ef = .001, tf = (e) => [e.columns, ...e.rows];
function nf(e) {
	let t = tf(e), n = t.reduce((e, t) => e + t.length, 0), r = e.gaps.reduce((e, t) => e + t.column.length, 0), i = bf(1), a = t.map(_f), o = of(a, e), s = Math.max(1, Math.min(Kd, Math.floor(qd / Math.max(1, n)))), c = Math.max(2, Math.min(Gd, Math.floor(Yd / Math.max(1, r))));
	for (let n = 0; n < s && o[0] > 0; n++) {
		let r = t.map(_f);
		if (n) {
			let e = Float64Array.from(r[0], i);
			r[0] = lf(e, new Float64Array(e.length).fill(1), vf(e), t[0]);
		}
		let s = [Infinity, Infinity];
		for (let n = 0; n < c; n++) {
			for (let n = 1; n <= t.length; n++) sf(r, e, t, n % t.length);
			let n = of(r, e);
			if (af(n, o) && (a = r.map((e) => e.slice()), o = n), !af(n, s)) break;
			s = n;
		}
	}
	return a.map(vf);
}
function rf(e, t, n, r) {
	let i = tf(e), a = i.map((e, n) => lf(new Float64Array(e.length), yf(e.length), t[n], e)), o = e.gaps.reduce((e, t) => e + t.column.length, 0), s = Math.max(Zd, Math.min(Xd, Math.floor(Qd / Math.max(1, o))));
	for (let n = 0; n < s; n++) for (let n = 1; n <= i.length; n++) {
		let r = n % i.length, { wish: o, weight: s } = cf(a, e, r);
		a[r] = lf(o, s, t[r], i[r]);
	}
	return n.forEach((n, o) => {
		let s = Float64Array.from(n, (e) => a[0][e]).sort();
		if (!s.length) return;
		let { weight: c } = cf(a, e, o + 1);
		for (let e = 0; e < $d; e++) {
			let e = a[o + 1].map((e, t) => r[o][t] ? uf(e, i[o + 1][t] / 2, s) : e);
			a[o + 1] = lf(e, c, t[o + 1], i[o + 1]);
		}
	}), a;
}
var af = (e, t) => e[0] < t[0] || e[0] === t[0] && e[1] < t[1];
function of(e, t) {
	let n = 0, r = 0;
	for (let i of t.gaps) {
		let [t, a] = ff(e, i);
		n += hf(t, a);
		for (let e = 0; e < t.length; e++) r += Math.abs(t[e] - a[e]);
	}
	return [n, Math.round(r * 1e4) / 1e4];
}
function sf(e, t, n, r) {
	let { wish: i, weight: a } = cf(e, t, r), o = i.map((t, n) => a[n] > ef ? t : e[r][n]), s = vf(o), c = a.reduce((e, t) => e + t, 0);
	s.length * c <= Jd && mf(s, pf(e, t, r)), e[r] = lf(o, a, s, n[r]);
}
function cf(e, t, n) {
	let r = new Float64Array(e[n].length), i = new Float64Array(r.length).fill(ef);
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
function lf(e, t, n, r) {
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
function uf(e, t, n) {
	let r = df(n, e), i = n[Math.min(r, n.length - 1)];
	return r > 0 && e - n[r - 1] <= Math.abs(i - e) && (i = n[r - 1]), Math.abs(e - i) >= t ? e : e < i - 1e-6 ? i - t : i + t;
}
function df(e, t) {
	let n = 0, r = e.length;
	for (; n < r;) {
		let i = n + r >> 1;
		e[i] < t ? n = i + 1 : r = i;
	}
	return n;
}
function ff(e, t) {
	let n = t.column.length, r = new Float64Array(n), i = new Float64Array(n);
	for (let a = 0; a < n; a++) r[a] = e[0][t.column[a]], i[a] = e[t.row + 1][t.block[a]] + t.offset[a];
	return [r, i];
}
function pf(e, t, n) {
	let r = e[n].length, i = new Float64Array(r * r);
	for (let a of t.gaps) {
		if (n !== 0 && n !== a.row + 1) continue;
		let [t, o] = ff(e, a), s = n === 0 ? a.column : a.block, c = n === 0 ? o : t, l = vf(c), u = new Float64Array(r);
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
function mf(e, t) {
	let n = e.length;
	for (let r = !0; r;) {
		r = !1;
		for (let i = 0; i + 1 < n; i++) {
			let a = e[i], o = e[i + 1];
			t[a * n + o] <= t[o * n + a] || (e[i] = o, e[i + 1] = a, r = !0);
		}
	}
}
function hf(e, t) {
	let n = gf(e), r = gf(t), i = r.length, a = e.map((e, a) => df(n, e) * i + df(r, t[a])).sort(), o = new Int32Array(i + 1), s = 0;
	return a.forEach((e, t) => {
		let n = e % i + 1, r = 0;
		for (let e = n; e > 0; e -= e & -e) r += o[e];
		s += t - r;
		for (let e = n; e <= i; e += e & -e) o[e]++;
	}), s;
}
function gf(e) {
	return Float64Array.from(new Set(e)).sort();
}
function _f(e) {
	let t = -e.reduce((e, t) => e + t, 0) / 2;
	return e.map((e) => (t += e, t - e / 2));
}
function vf(e) {
	return Int32Array.from(e, (e, t) => t).sort((t, n) => e[t] - e[n] || t - n);
}
var yf = (e) => new Float64Array(e).fill(1);
function bf(e) {
	let t = e;
	return () => {
		t = t + 1831565813 | 0;
		let e = Math.imul(t ^ t >>> 15, 1 | t);
		return e = e + Math.imul(e ^ e >>> 7, 61 | e) ^ e, ((e ^ e >>> 14) >>> 0) / 4294967296;
	};
}
// src/graph/across.ts
var xf = {
	size: 11,
	isUpright: !1,
	margin: 8,
	columnMargin: 20
}, Sf = {
	size: 10,
	isUpright: !0,
	margin: 4,
	columnMargin: 8
}, Cf = 1250, wf = 14;
function Tf(e) {
	let t = Df(e), n = Of(e, t.length), r = e.rows.map((t) => t.isOfColumns ? n : kf(e, t)), i = new Map(t.map((e, t) => [e, t])), a = Mf(e, r, i, (e) => e.plain), o = e.cells.some((e) => e.text !== e.plain) ? Mf(e, r, i, (e) => e.text) : a, s = o.blocks.map((e) => e.map((e) => e.cells.length === 1)), c = rf(o.problem, nf(a.problem), Pf(e, i), s), l = 0, u = 0, d = [o.problem.columns, ...o.problem.rows];
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
		let [a, o] = Ef(t.text, r[t.row]);
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
			width: e.width - wf,
			captions: i
		});
	})), p;
}
function Ef(e, t) {
	let n = Math.max(24, Math.round(Wd(e, t.size)) + 12), r = t.size + 9;
	return t.isUpright ? [r, n] : [n, r];
}
function Df(e) {
	let t = /* @__PURE__ */ new Set();
	for (let n of e.rows) if (n.isOfColumns) for (let r of n.cells) t.add(e.cells[r].index);
	return [...t].sort((e, t) => e - t);
}
function Of(e, t) {
	let n = 0;
	for (let t of e.rows) if (t.isOfColumns) for (let r of t.cells) n = Math.max(n, Ef(e.cells[r].plain, xf)[0]);
	return t * (n + xf.columnMargin) <= Cf ? xf : Sf;
}
function kf(e, t) {
	return Af(e, t, xf, (e) => e.plain).reduce((e, t) => e + t.width, 0) <= Cf ? xf : Sf;
}
function Af(e, t, n, r) {
	let i = (t) => e.cells[t];
	if (i(t.cells[0]).kind !== "attention") return t.cells.map((e) => {
		let t = Ef(r(i(e)), n)[0] + n.margin;
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
	return [...a].sort(([e], [t]) => e - t).map(([e, t]) => jf(e, t, i, n, r));
}
function jf(e, t, n, r, i) {
	let a = 15, o = (e) => {
		let t = a + e / 2;
		return a += e + r.margin, t;
	}, s = [], c = (e, t) => s.push({
		x: o(r.isUpright ? r.size + 4 : Wd(e, r.size)),
		text: e,
		site: t
	});
	c(`head ${e}`, "");
	let l = t.map((e, s) => {
		let l = n(e);
		return (s === 0 || n(t[s - 1]).site !== l.site) && (a += r.margin / 2, c(l.site.slice(-1), l.site)), o(Ef(i(l), r)[0]);
	}), u = a - r.margin + 8 + wf / 2;
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
function Mf(e, t, n, r) {
	let { cells: i, rows: a } = e, o = new Float64Array(n.size), s = a.map((n, i) => n.isOfColumns ? [] : Af(e, n, t[i], r)), c = new Int32Array(i.length), l = new Float64Array(i.length);
	i.forEach((e) => {
		if (!a[e.row].isOfColumns) return;
		let i = n.get(e.index), s = t[e.row];
		o[i] = Math.max(o[i], Ef(r(e), s)[0] + s.columnMargin);
	});
	for (let e of s) e.forEach((e, t) => e.cells.forEach((n, r) => {
		c[n] = t, l[n] = e.offsets[r];
	}));
	let u = Nf(e, n, c, l);
	return {
		problem: {
			columns: o,
			rows: s.map((e) => Float64Array.from(e, (e) => e.width)),
			gaps: u
		},
		blocks: s
	};
}
function Nf(e, t, n, r) {
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
function Pf(e, t) {
	let n = e.rows.map(() => []);
	for (let { channel: r, writes: i, reads: a } of e.streams) {
		let o = e.cells[i[0]].row, s = e.cells[a.at(-1)].row;
		for (let e = o + 1; e < s; e++) n[e].push(t.get(r));
	}
	return n.map((e) => Int32Array.from(e));
}
// src/graph/stack.ts
var Ff = 34, If = 46, Lf = .1, Rf = 70, zf = .75, Bf = 22;
function Vf(e, t, n) {
	let { x: r, w: i, h: a } = t, o = Uf(e, r), s = e.rows.map((e) => e.cells.filter(n)).map((e, t) => ({
		row: t,
		cells: e
	})).filter(({ cells: e }) => e.length), c = new Set(e.meetings.map(([t]) => e.cells[t].row)), l = Math.max(Rf, zf * t.width / Math.max(1, s.length)), u = new Float64Array(e.cells.length).fill(NaN), d = [], f = 0;
	s.forEach(({ row: t, cells: n }, i) => {
		let { band: p, isOfColumns: m } = e.rows[t], h = s[i - 1]?.row, g = h === void 0 ? Bf : Hf(e.rows[h].band, p) ? Ff : If, _ = Math.max(...n.map((e) => a[e])), v = !m && e.cells[n[0]].head >= 0 ? 8 : 0, y = f + g + Math.min(l, Lf * (h === void 0 ? 0 : o[h])), b = y + v + _ / 2;
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
	let p = f + Bf;
	for (let e = 0; e < u.length; e++) u[e] = p - u[e];
	for (let e of d) e.top = p - e.top, e.y = p - e.y, e.bottom = p - e.bottom;
	let m = Gf(d, t, e, n);
	return {
		width: t.width,
		height: p,
		rows: d,
		bands: Wf(e, d, p),
		heads: m,
		x: r,
		y: u,
		w: i,
		h: a,
		isUpright: t.isUpright
	};
}
var Hf = (e, t) => e[0] === t[0] && e[1] === t[1];
function Uf(e, t) {
	let n = new Float64Array(e.rows.length), { source: r, target: i } = e.links;
	for (let a = 0; a < r.length; a++) {
		let { row: o } = e.cells[r[a]];
		n[o] = Math.max(n[o], Math.abs(t[r[a]] - t[i[a]]));
	}
	return n;
}
function Wf(e, t, n) {
	let r = [];
	return t.forEach((i, a) => {
		let o = e.rows[i.row].band, s = r.at(-1);
		if (s && Hf(s.name, o)) return;
		let c = s ? (t[a - 1].top + i.bottom) / 2 : n;
		s && (s.top = c), r.push({
			name: o,
			top: 0,
			bottom: c
		});
	}), r;
}
function Gf(e, t, n, r) {
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
var Kf = 3;
function qf(e, t, n, r) {
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
			for (let e = df(u, d - h / 2 - Kf); e < l.length; e++) {
				let t = l[e];
				if (t.x - h / 2 - Kf > d) break;
				if (Math.abs(t.x - d) < t.w / 2 + Kf) {
					g(t.y + t.h / 2 + Kf, t.y - t.h / 2 - Kf);
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
var Jf = 5.2, Yf = 26, Xf = 128, Zf = 384;
function Qf(e, t, n) {
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
		pieces: qf(e, t, o, n.cells),
		heads: o,
		order: i,
		largest: r[i.at(-1) ?? 0] || 1
	};
}
function $f({ diagram: e, layout: t }, n) {
	let r = e.links.source[n], i = e.links.target[n];
	return [
		t.x[r],
		t.y[r] - t.h[r] / 2,
		t.x[i],
		t.y[i] + t.h[i] / 2
	];
}
var ep = class {
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
			e.strokeStyle = this.lit ? this.palette.soft : this.palette.stream, e.lineWidth = Math.max(Hd * (this.lit ? 1.4 : 1), .5 / this.k);
		}), this.heads(), yield* this.links(), yield* this.inBatches(this.meetings(), (e) => {
			e.strokeStyle = this.palette.ink, e.lineWidth = Math.max(1.1, .5 / this.k);
		}), yield* this.cells();
	}
	*inBatches(e, t) {
		for (let n = 0; n < e.length; n += Xf) {
			t(this.ctx), this.ctx.beginPath();
			for (let t of e.slice(n, n + Xf)) t();
			this.ctx.stroke(), this.isLate() && (yield 0);
		}
	}
	isLate() {
		return this.total > Zf && this.ctx.getImageData(0, 0, 1, 1), performance.now() >= this.deadline;
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
				e.fillStyle = t.soft, e.font = `${l}px ${Rd}`;
				let u = a.layout.rows.find((e) => e.row === i.row).y;
				for (let t of i.captions) tp(e, t.text, t.x, u, c);
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
		e.globalAlpha = n ? Math.max(.55, Vd(u)) : Vd(u);
		let d = Math.max(1, Math.min(Xf, Math.floor(u / 300))), f = new Int32Array(d), p = 0, m = 0;
		for (let n = 0; n < o.length; n++) {
			let r = o[n];
			if (this.done = n, l[r] && this.isSeen(r) && (f[p++] = r), !(p < d && n + 1 < o.length)) {
				if (p) {
					let n = a.links.weight[f[p >> 1]];
					e.lineWidth = Math.max(Bd(n, c), .6 / t), this.stroke(f, p, !0, i.positive), this.stroke(f, p, !1, i.negative), m += p, p = 0;
				}
				m < Zf || (m = 0, this.isLate() && (yield n));
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
			let [c, l, u, d] = $f(a, t);
			i.moveTo(c, l);
			let f = (l + d) / 2;
			(l - d) * o < Yf || c === u ? i.lineTo(u, d) : i.bezierCurveTo(c, f, u, f, u, d);
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
		t.beginPath(), t.roundRect(a[e] - s[e] / 2, o[e] - c[e] / 2, s[e], c[e], Ud(u.kind, s[e], c[e])), t.fillStyle = u.isMarked ? i.nodeLine : i.fill[u.kind], t.fill(), t.lineWidth = Math.max(.9, .5 / r), t.strokeStyle = i.nodeLine, t.stroke();
		let d = l[u.row], f = d ? 10 : 11;
		if (f * r < 5.2) return;
		let p = u.text !== u.plain;
		t.font = `${p ? "600 " : ""}${f}px ${Rd}`, t.fillStyle = u.isMarked ? i.ground : p ? i.accent : i.ink, tp(t, u.text, a[e], o[e], d);
	}
};
function tp(e, t, n, r, i) {
	if (e.textAlign = "center", e.textBaseline = "middle", !i) return e.fillText(t, n, r + .5);
	e.save(), e.translate(n + .5, r), e.rotate(-Math.PI / 2), e.fillText(t, 0, 0), e.restore();
}
// src/graph/overlay.ts
var np = ({ view: e }, t) => t * e.k + e.y;
function rp({ ctx: e, dpr: t, view: n }, r) {
	e.save(), e.setTransform(t * n.k, 0, 0, t * n.k, t * n.x, t * n.y), r(), e.restore();
}
var ip = ({ layout: e, shown: t }, n) => !!t.cells[n] && !Number.isNaN(e.y[n]);
function ap(e) {
	let { ctx: t, palette: n } = e;
	for (let r of e.scene.layout.bands) {
		let i = n.bands[r.name[1]];
		if (!i) continue;
		let a = np(e, r.top);
		t.fillStyle = i, t.fillRect(0, a, e.width, np(e, r.bottom) - a);
	}
}
function op({ scene: e }, t) {
	return Pd(e.layout, t.filter((t) => ip(e, t)));
}
function sp(e, { groups: t }) {
	let { ctx: n, palette: r, view: i } = e;
	rp(e, () => {
		n.fillStyle = n.strokeStyle = r.accent, n.lineWidth = Math.max(1, 1 / i.k);
		for (let { cells: r } of t) {
			let t = op(e, r);
			t.length && (n.beginPath(), t.forEach(([e, t], r) => r ? n.lineTo(e, t) : n.moveTo(e, t)), n.closePath(), n.globalAlpha = .14, n.fill(), n.globalAlpha = .6, n.stroke());
		}
	});
}
function cp(e, { groups: t }) {
	let { palette: n, view: r } = e;
	for (let { name: i, cells: a } of t) {
		let t = op(e, a);
		t.length && lp(e, i, Math.min(...t.map((e) => e[0])) * r.k + r.x, np(e, Math.min(...t.map((e) => e[1]))) - 9, {
			align: "left",
			font: `600 11px ${Rd}`,
			around: n.ground,
			fill: n.accent
		});
	}
}
function lp({ ctx: e }, t, n, r, i) {
	e.font = i.font, e.textAlign = i.align, e.textBaseline = "middle", e.lineJoin = "round", e.lineWidth = 5, e.strokeStyle = i.around, e.strokeText(t, n, r + .5), e.fillStyle = i.fill, e.fillText(t, n, r + .5);
}
function up(e, t) {
	let { palette: n, view: r } = e, i = Math.max(1, 1 / r.k);
	rp(e, () => {
		t.link !== null && dp(e, t.link);
		for (let r of t.picked) fp(e, r, 4 * i, n.accent, 2 * i, [4 * i, 3 * i]);
		t.selected !== null && fp(e, t.selected, 3 * i, n.accent, 2.5 * i, []), t.pointed !== null && t.pointed !== t.selected && fp(e, t.pointed, 2 * i, n.ink, 1.2 * i, []);
		for (let n of t.pinned) pp(e, n, Math.max(1, .7 / r.k));
	});
}
function dp({ ctx: e, scene: t, palette: n, view: r }, i) {
	let [a, o, s, c] = $f(t, i), l = (o + c) / 2;
	e.beginPath(), e.moveTo(a, o), e.bezierCurveTo(a, l, s, l, s, c), e.strokeStyle = t.diagram.links.weight[i] > 0 ? n.positive : n.negative, e.lineWidth = Math.max(5, 4 / r.k), e.stroke();
}
function fp({ ctx: e, scene: t }, n, r, i, a, o) {
	if (!ip(t, n)) return;
	let { layout: s, diagram: c } = t, [l, u] = [s.w[n] + 2 * r, s.h[n] + 2 * r];
	e.beginPath(), e.roundRect(s.x[n] - l / 2, s.y[n] - u / 2, l, u, Ud(c.cells[n].kind, l, u) + r), e.setLineDash(o), e.strokeStyle = i, e.lineWidth = a, e.stroke();
}
function pp({ ctx: e, scene: t, palette: n }, r, i) {
	if (!ip(t, r)) return;
	let { x: a, y: o, w: s, h: c } = t.layout;
	e.setLineDash([]), e.beginPath(), e.arc(a[r] + s[r] / 2 - 1, o[r] - c[r] / 2 + 1, 4 * i, 0, 2 * Math.PI), e.fillStyle = n.accent, e.fill(), e.lineWidth = 1.2 * i, e.strokeStyle = n.ground, e.stroke();
}
function mp(e) {
	let { palette: t, scene: n, width: r, height: i } = e, { layout: a, diagram: o } = n, s = (n, i, a, o, s) => lp(e, n, a === "left" ? 12 : r - 12, i, {
		align: a,
		font: `${o} 11px ${Rd}`,
		around: t.bands[s] ?? t.ground,
		fill: t.soft
	}), c = Infinity;
	for (let t of a.rows) {
		let n = np(e, t.y);
		if (c - n < 13) continue;
		c = n;
		let r = o.rows[t.row];
		n > 6 && n < i - 6 && s(r.name, n, "left", "", r.band[1]);
	}
	for (let t of a.bands) {
		let n = Math.max(4, np(e, t.top)), r = Math.min(i - 4, np(e, t.bottom)), a = (n + r) / 2, [o, c] = t.name;
		r - n >= 34 && c ? (s(o, a - 8, "right", "600", c), s(c, a + 8, "right", "", c)) : r - n >= 13 && s(`${o} ${c}`.trim(), a, "right", "600", c);
	}
}
// src/graph/canvas.ts
var hp = .3, gp = 10, _p = 5, vp = .15, yp = .6, bp = {
	left: 108,
	right: 92,
	top: 14,
	bottom: 14
}, xp = 40, Sp = 6, Cp = class {
	front = null;
	job = null;
	clear() {
		this.front = null, this.job = null;
	}
	get progress() {
		return this.job ? this.job.painting.done / Math.max(1, this.job.painting.total) : 1;
	}
}, wp = class {
	canvas;
	palette;
	tell;
	ctx;
	zoom;
	selection;
	base = new Cp();
	over = new Cp();
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
		this.canvas = e, this.palette = t, this.tell = n, this.ctx = e.getContext("2d"), this.selection = ds(e), this.zoom = jd().clickDistance(4).filter((e) => (!e.ctrlKey || e.type === "wheel") && !e.button).on("zoom", ({ transform: e, sourceEvent: t }) => {
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
			x: Math.max(xp, this.width - bp.left - bp.right),
			y: Math.max(xp, this.height - bp.top - bp.bottom)
		}, n = Math.min(1.6, t.x / Math.max(1, e.width), t.y / Math.max(1, e.height)), r = bp.left + (t.x - e.width * n) / 2, i = bp.top + (t.y - e.height * n) / 2;
		this.selection.call(this.zoom.transform, xd.translate(r, i).scale(n)), this.hasMoved = !1;
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
		if (a > bp.left && a < this.width - bp.right && o > 12 && o < this.height - 12 && (!t || this.view.k >= yp)) return;
		this.hasMoved = !0;
		let s = Math.max(this.view.k, .8);
		this.selection.call(this.zoom.transform, xd.translate(this.width / 2 - r * s, this.height / 2 - i * s).scale(s));
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
		let { width: e, height: t } = this.scene.layout, n = Math.min(1, Math.max(xp, this.width - 200) / Math.max(1, e), this.height / Math.max(1, t));
		this.zoom.scaleExtent([Math.max(1e-4, n * .5), Sp]).translateExtent([[-e * .5 - this.width, -t * .5 - this.height], [e * 1.5 + this.width, t * 1.5 + this.height]]);
	}
	ask() {
		this.frame ||= requestAnimationFrame(() => this.draw());
	}
	draw() {
		if (this.frame = 0, !this.width || !this.height) return;
		let e = performance.now(), t = e - this.movedAt < 90, n = !1;
		if (this.scene) {
			let r = t ? _p : gp;
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
		let t = this.view.k / e.k, n = this.view.x - (e.x + hp * this.width) * t, r = this.view.y - (e.y + hp * this.height) * t, [i, a] = [1.6 * this.width * t, 1.6 * this.height * t];
		return n <= 1 && r <= 1 && n + i >= this.width - 1 && r + a >= this.height - 1;
	}
	begin(e, t) {
		let n = e.job?.bitmap.canvas ?? this.spare.pop() ?? document.createElement("canvas"), [r, i] = [hp * this.width, hp * this.height], { view: a, dpr: o } = this;
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
			painting: new ep(s, this.scene, a.k, c, this.palette, t),
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
		ap(n), e.globalAlpha = this.lit ? vp : 1, this.place(this.base.front ?? this.base.job?.bitmap), e.globalAlpha = 1, this.lit && this.place(this.over.front ?? this.over.job?.bitmap), sp(n, this.marks), up(n, this.marks), cp(n, this.marks), mp(n);
	}
	place(e) {
		if (!e) return;
		let { view: t } = e, n = this.view.k / t.k, r = this.view.x - (t.x + hp * this.width) * n, i = this.view.y - (t.y + hp * this.height) * n;
		n === 1 && ([r, i] = [Math.round(r * this.dpr) / this.dpr, Math.round(i * this.dpr) / this.dpr]), this.ctx.drawImage(e.canvas, r, i, e.canvas.width / this.dpr * n, e.canvas.height / this.dpr * n);
	}
}, Tp = 80;
function Ep(e, t) {
	let n = an(e, t);
	return n ? K(n, Tp) : t;
}
function Dp(e, { circuit: t, diagram: n, effects: r, shown: i, notes: a }) {
	let o = n.cells[e], { links: s } = n, c = 0, l = 0;
	for (let t = 0; t < s.source.length; t++) i.links[t] && (c += Number(s.target[t] === e), l += Number(s.source[t] === e));
	if (o.node < 0) return Op(o, t, c + l);
	let u = [], d = Ep(a, o.key);
	d !== o.key && u.push({
		what: "node",
		value: o.key
	}), o.head >= 0 && u.push({
		what: "head",
		value: String(o.head)
	}), r && u.push({
		what: "effect of ablating it",
		value: Ap(r.cells[e])
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
function Op(e, t, n) {
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
		title: r === void 0 ? e.text : hn(r, Tp),
		lines: i
	};
}
function kp(e, { diagram: t, effects: n, notes: r }) {
	let { links: i, cells: a } = t, o = (e) => {
		let t = a[e];
		return t.kind === "token" ? t.text : t.site === "embedding" ? `channel ${t.index}` : Ep(r, t.key);
	}, s = i.weight[e], c = [{
		what: "weight",
		value: Vt(s)
	}];
	return n && i.edge[e] >= 0 && c.push({
		what: "effect of removing it",
		value: Ap(n.links[e])
	}), i.edge[e] < 0 && c.push({
		what: "of",
		value: a[i.source[e]].site === "tokens" ? "embedding" : "unembedding"
	}), {
		title: `${o(i.source[e])} → ${o(i.target[e])}`,
		lines: c
	};
}
function Ap(e) {
	return Number.isNaN(e) ? "not measured" : `${Ut(e)} nats a prompt`;
}
function jp(e, t) {
	let n = t.diagram.cells[e], r = t.diagram.rows[n.row], { title: i, lines: a } = Dp(e, t);
	return `${i}, in ${n.node < 0 ? r.name : n.site}: ${a.map(({ what: e, value: t }) => `${e} ${t}`).join("; ")}.`;
}
function Mp({ nNodes: e, ofNodes: t, nEdges: n, ofEdges: r }) {
	let i = (e, t, n) => e === t ? V(e, n) : `${B(e)} of ${V(t, n)}`, a = [...t > e ? [V(t - e, "node")] : [], ...r > n ? [V(r - n, "edge")] : []], o = `${i(e, t, "node")} · ${i(n, r, "edge")}`;
	return a.length ? `${o} (${a.join(" and ")} hidden by filters)` : o;
}
// src/graph/hit.ts
function Np({ layout: e, shown: t }, n, r, i) {
	let a = null, o = Infinity;
	for (let s of e.rows) {
		if (r < s.top - i || r > s.bottom + i) continue;
		let c = df(s.xs, n);
		for (let l of [-1, 1]) for (let u = l < 0 ? c - 1 : c, d = 4; d && u >= 0 && u < s.cells.length; u += l, d--) {
			let c = s.cells[u], l = Math.max(Math.abs(n - e.x[c]) - e.w[c] / 2, Math.abs(r - e.y[c]) - e.h[c] / 2, 0);
			!t.cells[c] || l > i || l >= o || (o = l, a = c);
		}
	}
	return a;
}
function Pp(e, t, n, r) {
	let { diagram: i, layout: a, shown: o, order: s } = e, { source: c, target: l } = i.links, u = null, d = r;
	for (let r = s.length - 1; r >= 0; r--) {
		let i = s[r];
		if (!o.links[i] || a.y[c[i]] < n || a.y[l[i]] > n) continue;
		let [f, p, m, h] = $f(e, i);
		if (n > p || n < h) continue;
		let g = Fp(f, p, m, h, t, n);
		g >= d || (d = g, u = i);
	}
	return u;
}
function Fp(e, t, n, r, i, a) {
	let o = (a - t) / (r - t || -1), s = 0, c = 1;
	for (let e = 0; e < 12; e++) {
		let e = (s + c) / 2;
		1.5 * e - 1.5 * e * e + e * e * e < o ? s = e : c = e;
	}
	let l = (s + c) / 2, u = e + (n - e) * l * l * (3 - 2 * l), d = 6 * (n - e) * l * (1 - l), f = (r - t) * (1.5 - 3 * l + 3 * l * l);
	return Math.abs(i - u) * Math.abs(f / (Math.hypot(d, f) || 1));
}
function Ip({ layout: e, shown: t }, n, r) {
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
		for (let i of e.rows[t].cells) o(i) && (r === null || Lp(e.x, i, n) < Lp(e.x, r, n)) && (r = i);
		if (r !== null) return r;
	}
	return null;
}
var Lp = (e, t, n) => Math.abs(e[t] - e[n]);
function Rp({ layout: e, shown: t }) {
	for (let n of e.rows) for (let e of n.cells) if (t.cells[e]) return e;
	return null;
}
// src/graph/legend.tsx
function zp({ view: e }) {
	let t = e.diagram.value;
	if (!t) return null;
	let n = wr(t.links.weight), r = (e, t) => /* @__PURE__ */ z("svg", {
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
				r("plain", Bd(.1 * n, n)),
				r("plain", Bd(n, n)),
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
			t.cells.some((e) => e.isMarked && e.site === "tokens") && /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z("i", { class: "chip" }), "tells prompts apart"] })
		]
	});
}
// src/graph/marker.tsx
function Bp({ store: e, view: t }) {
	let n = t.picked.value, { notes: r } = e.look.value;
	return /* @__PURE__ */ z("div", {
		class: "graph-marker",
		children: [n.length > 0 ? /* @__PURE__ */ z(Hp, {
			store: e,
			view: t,
			picked: n
		}) : /* @__PURE__ */ z("p", {
			class: "graph-hint",
			children: [
				"Point at a node to light its paths, click to select it. ",
				/* @__PURE__ */ z("kbd", { children: "Shift" }),
				" click several to group them."
			]
		}), !e.index.value?.editable && Vp(r) && /* @__PURE__ */ z("small", {
			title: "Open the circuit with `gossamer view --edit` to save them with it.",
			children: "notes are kept until this page is left"
		})]
	});
}
var Vp = ({ names: e, groups: t, pins: n }) => Object.keys(e).length + t.length + n.length > 0;
function Hp({ store: e, view: t, picked: n }) {
	let r = vt(""), { notes: i } = e.look.value;
	return /* @__PURE__ */ z("form", {
		"aria-label": "Group",
		onSubmit: (a) => {
			a.preventDefault();
			let o = r.value.trim();
			o && (e.change({ notes: Kn(i, n, o) }), t.picked.value = []);
		},
		children: [
			/* @__PURE__ */ z("span", {
				title: n.map((e) => Ep(i, e)).join(", "),
				children: [n.length, " picked"]
			}),
			/* @__PURE__ */ z("input", {
				class: "graph-name",
				"aria-label": "Name of the group",
				placeholder: "Name this group",
				maxLength: Un.letters,
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
// src/graph/figure.ts
var Up = 124, Wp = 96, Gp = 64, Kp = 20, qp = 420, Jp = .16, Yp = 100;
function Xp(e, t, n, r) {
	let { layout: i } = e, a = Math.max(qp, i.width), o = Up + a + Wp, s = Up + (a - i.width) / 2, c = om(e, r, Gp + i.height + 16, o), l = [
		...$p(e, o, Gp),
		...Qp([
			...tm(e, t),
			...nm(e, t),
			...em(e, n),
			...rm(e, t)
		], s, Gp),
		...Qp([...im(e, t), ...am(e, t)], s, Gp),
		Zp(16, 26, K(r.title, Yp), 16, {
			isBold: !0,
			fill: J.ink
		}),
		Zp(16, 46, K(r.subtitle, 200), 12, {}),
		...c.marks
	];
	return {
		width: Math.ceil(o),
		height: Math.ceil(c.bottom),
		title: K(r.title, Yp),
		marks: l
	};
}
function Zp(e, t, n, r, i) {
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
function Qp(e, t, n) {
	return e.map((e) => "points" in e ? {
		...e,
		points: e.points.map((e, r) => e + (r % 2 ? n : t))
	} : {
		...e,
		x: e.x + t,
		y: e.y + n
	});
}
function $p({ layout: e, diagram: t }, n, r) {
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
		i.push(Zp(n - 20, t[1] ? s - 8 : s, t[0], 11, {
			anchor: "end",
			isBold: !0
		})), t[1] && i.push(Zp(n - 20, s + 8, t[1], 11, { anchor: "end" }));
	}
	for (let n of e.rows) i.push(Zp(20, n.y + r, t.rows[n.row].name, 11, {}));
	return i;
}
function em({ layout: e, diagram: t, shown: n }, r) {
	let i = new Map(t.cells.map((e, t) => [e.key, t]));
	return r.groups.flatMap(({ name: t, nodes: r }) => {
		let a = Pd(e, r.flatMap((e) => i.get(e) ?? []).filter((t) => n.cells[t] && !Number.isNaN(e.y[t])));
		if (!a.length) return [];
		let [o, s] = [Math.min(...a.map(([e]) => e)), Math.min(...a.map(([, e]) => e))];
		return [{
			kind: "area",
			points: a.flat(),
			fill: J.accent,
			opacity: .14
		}, Zp(o, s - 8, K(t, 28), 11, {
			isBold: !0,
			fill: J.accent
		})];
	});
}
function tm({ layout: e, pieces: t }, n) {
	let r = (e, t, n, r, i) => ({
		kind: "line",
		points: [
			e,
			t,
			e,
			n
		],
		stroke: r,
		width: Hd,
		opacity: i
	}), i = new Map(e.rows.map((e) => [e.row, e.y]));
	return t.flatMap(({ stream: e, x: t, top: a, bottom: o }) => {
		if (!n) return [r(t, o, a, J.stream, 1)];
		let s = r(t, o, a, J.stream, 2 * Jp), [c, l] = n.streams[e], u = Math.min(o, i.get(c) ?? o), d = Math.max(a, i.get(l) ?? a);
		return c > l || u <= d ? [s] : [s, r(t, u, d, J.soft, 1)];
	});
}
function nm({ layout: e, heads: t }, n) {
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
			fill: J.ground,
			stroke: J.soft,
			opacity: r
		}, ...t.captions.map((e) => Zp(e.x, c, e.text, s ? 10 : 11, {
			anchor: "middle",
			isUpright: s,
			opacity: r
		}))];
	});
}
function rm(e, t) {
	let { diagram: n, order: r, shown: i, largest: a } = e, o = [], s = Vd(r.length);
	for (let c of r) {
		if (!i.links[c]) continue;
		let [r, l, u, d] = $f(e, c), f = (l + d) / 2, p = n.links.weight[c];
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
			width: Bd(p, a),
			opacity: t && !t.links[c] ? Jp * s : s
		});
	}
	return o;
}
function im({ diagram: e, layout: t, shown: n }, r) {
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
			opacity: l ? Jp : 1
		}];
	});
}
function am({ diagram: e, layout: t, shown: n }, r) {
	let { x: i, y: a, w: o, h: s, isUpright: c } = t;
	return e.cells.flatMap((e, t) => {
		if (!n.cells[t] || Number.isNaN(a[t])) return [];
		let l = r && !r.cells[t] ? 2 * Jp : 1, u = c[e.row], d = e.text !== e.plain, f = e.isMarked ? J.ink : J.fill[e.kind];
		return [{
			kind: "rect",
			x: i[t] - o[t] / 2,
			y: a[t] - s[t] / 2,
			w: o[t],
			h: s[t],
			r: Ud(e.kind, o[t], s[t]),
			fill: f,
			stroke: J.nodeLine,
			opacity: l
		}, Zp(i[t], a[t], e.text, u ? 10 : 11, {
			anchor: "middle",
			isUpright: u,
			isBold: d,
			fill: e.isMarked ? J.ground : d ? J.accent : J.ink,
			opacity: l
		})];
	});
}
function om(e, t, n, r) {
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
		let n = 38 + Wd(t, 11) * .92 + 18;
		s > 20 && s + n > r - 16 && ([s, c] = [20, c + Kp]), o.push(...Qp([e], s, c), Zp(s + 38, c, t, 11, {})), s += n;
	};
	if (i.links.weight.length) {
		u(l(J.positive, 3), "positive weight"), u(l(J.negative, 3), "negative weight");
		for (let e of [
			.1,
			.5,
			1
		]) u(l(J.soft, Bd(e * a, a)), `|weight| ${Bt(e * a)}`);
	}
	i.streams.length && u(l(J.stream, Hd), "residual stream, from a write to later reads"), i.meetings.length && u(l(J.ink, 1.1, [
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
		fill: J.ink,
		stroke: "none",
		opacity: 1
	}, "token that tells a pair's prompts apart"), o.length && (c += Kp);
	let d = Math.floor((r - 40) / 6.82);
	for (let e of t.notes) o.push(Zp(20, c, K(e, d), 11, {})), c += Kp;
	return {
		marks: o,
		bottom: c
	};
}
// src/graph/menu.tsx
function sm(e) {
	let t = vt(!1), n = Oe(null);
	return Ee(() => {
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
var cm = 2, lm = 12e3, um = 4e7, dm = 256, fm = 40;
async function pm(e, t) {
	let { width: n, height: r } = e, i = Math.min(cm, lm / Math.max(n, r), Math.sqrt(um / (n * r))), a = document.createElement("canvas");
	a.width = Math.round(n * i), a.height = Math.round(r * i);
	let o = a.getContext("2d", { willReadFrequently: !0 });
	o.scale(i, i), o.fillStyle = J.ground, o.fillRect(0, 0, n, r);
	let s = performance.now();
	for (let n = 0; n < e.marks.length; n++) mm(o, e.marks[n]), n % dm || (o.getImageData(0, 0, 1, 1), performance.now() - s < fm || (t(n / e.marks.length), await new Promise((e) => setTimeout(e)), s = performance.now()));
	return new Promise((e, t) => a.toBlob((n) => n ? e(n) : t(/* @__PURE__ */ Error("The picture is too large for this browser: export SVG.")), "image/png"));
}
function mm(e, t) {
	if (e.globalAlpha = t.opacity, t.kind === "text") return hm(e, t);
	if (e.beginPath(), t.kind === "rect") return e.roundRect(t.x, t.y, t.w, t.h, t.r), e.fillStyle = t.fill, e.fill(), t.stroke === "none" ? void 0 : (e.strokeStyle = t.stroke, e.lineWidth = .9, e.stroke());
	let [n = 0, r = 0, ...i] = t.points;
	if (e.moveTo(n, r), t.kind === "area") {
		for (let t = 0; t < i.length; t += 2) e.lineTo(i[t], i[t + 1]);
		return e.closePath(), e.fillStyle = t.fill, e.fill();
	}
	i.length > 2 ? e.bezierCurveTo(i[0], i[1], i[2], i[3], i[4], i[5]) : e.lineTo(i[0], i[1]), e.strokeStyle = t.stroke, e.lineWidth = t.width, e.stroke();
}
function hm(e, t) {
	e.save(), e.translate(t.x, t.y), t.isUpright && e.rotate(-Math.PI / 2), e.font = `${t.isBold ? "bold " : ""}${t.size}px ${Rd}`, e.textAlign = t.anchor === "middle" ? "center" : t.anchor, e.textBaseline = "middle", e.fillStyle = t.fill, e.fillText(t.text, 0, 0), e.restore();
}
// src/graph/svg.ts
var gm = "DejaVu Sans, Verdana, Helvetica, Arial, sans-serif";
function _m(e) {
	return e.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "�").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
function vm(e) {
	let { width: t, height: n } = e;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${t}" height="${n}" viewBox="0 0 ${t} ${n}" font-family="${gm}">`,
		`<title>${_m(e.title)}</title>`,
		`<rect width="${t}" height="${n}" fill="${J.ground}"/>`,
		...e.marks.map(bm),
		"</svg>",
		""
	].join("\n");
}
var ym = (e) => String(Math.round(e * 100) / 100);
function bm(e) {
	let t = e.opacity < 1 ? ` opacity="${ym(e.opacity)}"` : "";
	switch (e.kind) {
		case "line": return `<path d="${xm(e.points)}" fill="none" stroke="${e.stroke}" stroke-width="${ym(e.width)}"${t}/>`;
		case "area": return `<polygon points="${e.points.map(ym).join(" ")}" fill="${e.fill}"${t}/>`;
		case "rect": {
			let { x: n, y: r, w: i, h: a, r: o, fill: s, stroke: c } = e;
			return `<rect ${`x="${ym(n)}" y="${ym(r)}" width="${ym(i)}" height="${ym(a)}" rx="${ym(o)}"`} fill="${s}" stroke="${c}" stroke-width="0.9"${t}/>`;
		}
		case "text": {
			let { x: n, y: r, size: i, anchor: a, fill: o } = e, s = e.isBold ? " font-weight=\"bold\"" : "", c = e.isUpright ? ` transform="rotate(-90 ${ym(n)} ${ym(r)})"` : "";
			return `<text x="${ym(n)}" y="${ym(r)}" font-size="${i}" text-anchor="${a}" dominant-baseline="central" fill="${o}" xml:space="preserve"${s}${c}${t}>${_m(e.text)}</text>`;
		}
	}
}
function xm(e) {
	let [t, n, ...r] = e.map(ym);
	return `M${t} ${n}${r.length > 2 ? "C" : "L"}${r.join(" ")}`;
}
// src/graph/table.ts
var Sm = (e) => e === void 0 || Number.isNaN(e) ? null : e;
function Cm({ diagram: e, effects: t, shown: n, look: { notes: r } }) {
	return e.cells.flatMap((i, a) => i.node < 0 || !n.cells[a] ? [] : [{
		node: i.key,
		site: i.site,
		index: i.index,
		head: i.head < 0 ? null : i.head,
		name: an(r, i.key),
		mean: e.nodes[i.node].mean,
		effect_in_circuit: Sm(t?.cells[a]),
		groups: wm(r, i.key),
		is_pinned: r.pins.includes(i.key)
	}]);
}
function wm(e, t) {
	return e.groups.filter((e) => e.nodes.includes(t)).map((e) => e.name);
}
function Tm({ diagram: e, effects: t, shown: n }) {
	let { links: r, cells: i } = e, a = [];
	return r.edge.forEach((e, o) => {
		if (e < 0 || !n.links[o]) return;
		let [s, c] = [i[r.source[o]].key, i[r.target[o]].key];
		a.push({
			source: s,
			target: c,
			weight: r.weight[o],
			effect: Sm(t?.links[o])
		});
	}), a;
}
function Em(e) {
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
		nodes: Cm(e),
		edges: Tm(e),
		groups: r.notes.groups
	}, null, 1);
}
function Dm(e) {
	return jm([
		"node",
		"site",
		"index",
		"head",
		"name",
		"mean",
		"effect_in_circuit",
		"groups",
		"is_pinned"
	], Cm(e).map((e) => [
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
function Om(e) {
	return jm([
		"source",
		"target",
		"weight",
		"effect"
	], Tm(e).map(({ source: e, target: t, weight: n, effect: r }) => [
		e,
		t,
		n,
		r
	]));
}
var km = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u, Am = "﻿";
function jm(e, t) {
	let n = (e) => {
		if (e === null) return "";
		if (typeof e == "number") return String(e);
		let t = km.test(e) ? `'${e}` : e;
		return /[",\r\n]/.test(t) ? `"${t.replace(/"/g, "\"\"")}"` : t;
	};
	return Am + [e, ...t].map((e) => `${e.map(n).join(",")}\r\n`).join("");
}
// src/graph/downloads.tsx
function Mm({ store: e, view: t }) {
	let n = vt(null), r = (t, r) => async () => {
		try {
			Im(await r(), `${Fm(e.circuit.peek().card.name)}${t}`), e.trouble.download.value = null;
		} catch (t) {
			e.trouble.download.value = t instanceof Error ? t.message : String(t);
		} finally {
			n.value = null;
		}
	}, i = (e, t) => new Blob([e], { type: t }), a = () => Nm(e, t), o = t.layout.value !== null;
	return /* @__PURE__ */ z(sm, {
		title: "Download what is shown",
		summary: n.value === null ? "Export" : `Drawing ${Math.floor(100 * n.value)}%`,
		closesOnClick: !0,
		children: [
			[
				"Figure as SVG",
				".svg",
				() => i(vm(Pm(e, t)), "image/svg+xml")
			],
			[
				"Figure as PNG",
				".png",
				() => pm(Pm(e, t), (e) => n.value = e)
			],
			[
				"Nodes and edges as JSON",
				".json",
				() => i(Em(a()), "application/json")
			],
			[
				"Nodes as CSV",
				"-nodes.csv",
				() => i(Dm(a()), "text/csv")
			],
			[
				"Edges as CSV",
				"-edges.csv",
				() => i(Om(a()), "text/csv")
			]
		].map(([e, t, i]) => /* @__PURE__ */ z("button", {
			type: "button",
			disabled: !o || n.value !== null,
			onClick: () => void r(t, i)(),
			children: e
		}, e))
	});
}
function Nm(e, t) {
	return {
		circuit: e.circuit.peek(),
		diagram: t.diagram.peek(),
		effects: t.effects.peek(),
		shown: t.shown.peek(),
		look: e.look.peek()
	};
}
function Pm(e, t) {
	let { card: n } = e.circuit.peek(), { notes: r, size: i } = e.look.peek(), a = t.diagram.peek(), o = t.shown.peek(), s = `loss ${H(n.loss)} nats a prompt (whole model ${H(n.full_loss)})`, c = a.isCut ? `the cut at ${i} nodes of the ranking` : s, l = {
		title: n.task,
		subtitle: `${Mp(o)} · ${c}`,
		notes: a.notes
	};
	return Xp(Qf(a, t.layout.peek(), o), t.lit.peek(), r, l);
}
function Fm(e) {
	return e.replace(/[^\w.-]+/g, "_").slice(0, 80) || "circuit";
}
function Im(e, t) {
	let n = document.createElement("a");
	n.href = URL.createObjectURL(e), n.download = t, n.click(), setTimeout(() => URL.revokeObjectURL(n.href), 6e4);
}
// src/graph/filters.tsx
function Lm({ store: e, view: t }) {
	let { hiddenLayers: n, hiddenKinds: r } = e.look.value, i = t.diagram.value?.rows ?? [], a = new Set(i.filter(({ kinds: e }) => e.length && e[0] !== "final_resid").map((e) => e.layer)), o = new Set(i.flatMap((e) => e.kinds)), s = n.length + r.length;
	return /* @__PURE__ */ z(sm, {
		title: "Layers, sites and groups",
		summary: s ? `Filter · ${s}` : "Filter",
		children: [
			/* @__PURE__ */ z(Rm, {
				title: "Layers",
				all: [...a],
				hidden: n,
				name: (e) => `layer ${e}`,
				hide: (t) => e.change({ hiddenLayers: t })
			}),
			/* @__PURE__ */ z(Rm, {
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
			/* @__PURE__ */ z(zm, {
				store: e,
				view: t
			})
		]
	});
}
function Rm({ title: e, all: t, hidden: n, name: r, hide: i }) {
	let a = (e) => i(n.includes(e) ? n.filter((t) => t !== e) : [...n, e]);
	return /* @__PURE__ */ z("fieldset", { children: [/* @__PURE__ */ z("legend", { children: e }), t.map((e) => /* @__PURE__ */ z("label", { children: [/* @__PURE__ */ z("input", {
		type: "checkbox",
		checked: !n.includes(e),
		onChange: () => a(e)
	}), r(e)] }, e))] });
}
function zm({ store: e, view: t }) {
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
			onClick: () => e.change({ notes: Jn(n, r.name) }),
			children: "×"
		})]
	}, r.name))] });
}
// src/graph/search.ts
var Bm = [
	"attn.act_in",
	"attn.q",
	"attn.k",
	"attn.v",
	"attn.resid_delta",
	"mlp.act_in",
	"mlp.post_act",
	"mlp.resid_delta"
], Vm = {
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
function Hm(e) {
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
	let [, i = t, a] = /^(.*?)(?:\s*:\s*|\s+|\s*\[\s*)(\d+)\s*\]?$/.exec(t) ?? [], o = Um(i);
	return o ? {
		by: "site",
		...o,
		index: a === void 0 ? null : Number(a)
	} : {
		by: "text",
		text: e
	};
}
function Um(e) {
	if (e === "final_resid" || e === "ln_final.hook_normalized") return {
		layer: null,
		kind: "final_resid"
	};
	let [, t, n = ""] = /^(?:(?:blocks\.)?(\d+)\.)?(.+)$/.exec(e) ?? [], r = Object.hasOwn(Vm, n) ? Vm[n] : n;
	return Bm.includes(r) ? {
		layer: t === void 0 ? null : Number(t),
		kind: r
	} : null;
}
function Wm(e, t) {
	let n = Hm(e);
	if (n.by === "nothing") return [];
	let r = [];
	if (n.by === "site" || n.by === "head") for (let e of t.keys) Km(e, n, t.circuit.d_head) && r.push({
		key: e,
		why: Gm(n)
	});
	n.by === "text" && r.push(...Jm(n.text, t));
	let i = n.by === "text" ? n.text : e.trim();
	(n.by === "text" || /^\d+$/.test(i)) && (n.by !== "text" && r.push(...Jm(i, t)), r.push(...Ym(i, t)));
	let a = /* @__PURE__ */ new Set();
	return r.filter(({ key: e }) => !a.has(e) && a.add(e));
}
function Gm(e) {
	return e.by === "head" ? `head ${e.head}` : e.index === null ? e.kind ?? `layer ${e.layer}` : `index ${e.index}`;
}
function Km(e, t, n) {
	let [r, i] = rn(e), a = /^\d+(?=\.)/.exec(r)?.[0], o = a === void 0 ? r : r.slice(a.length + 1);
	return t.layer !== null && a !== String(t.layer) ? !1 : t.by === "head" ? /^attn\.[qkv]$/.test(o) && Math.floor(i / n) === t.head : (t.kind === null || o === t.kind) && (t.index === null || i === t.index);
}
var qm = (e, t) => e.toLowerCase().includes(t.toLowerCase());
function Jm(e, { notes: t, keys: n }) {
	let r = e.trim(), i = [];
	for (let e of n) qm(an(t, e) ?? "", r) ? i.push({
		key: e,
		why: "name"
	}) : r.length > 2 && qm(e, r) && i.push({
		key: e,
		why: "site"
	});
	let a = new Set(n);
	for (let e of t.groups) qm(e.name, r) && i.push(...e.nodes.filter((e) => a.has(e)).map((t) => ({
		key: t,
		why: `group ${e.name}`
	})));
	return i;
}
function Ym(e, { circuit: t, behaviour: n, keys: r }) {
	let i = n ? {
		...n.texts,
		...t.texts
	} : t.texts, a = /* @__PURE__ */ new Map();
	for (let [t, n] of Object.entries(i)) {
		let r = hn(vn(Number(t), i));
		(qm(n, e) || qm(r, e)) && a.set(Number(t), r);
	}
	if (!a.size) return [];
	let o = (t) => Number([i[t]?.trim(), a.get(t)].includes(e.trim())), s = [], c = (e, t, n) => {
		let i = /* @__PURE__ */ new Map();
		for (let e of r) {
			let [t, r] = rn(e);
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
	return c(Xm(t.embedding, n?.embedding), "reads", on), c(Xm(t.unembedding, n?.unembedding), "writes", (e) => e === "final_resid"), s.sort((e, t) => t.isWhole - e.isWhole || t.weight - e.weight), [...s.map(({ hit: e }) => e), ...Zm(a, t, n, new Set(r))];
}
function Xm(e, t) {
	return t ? {
		token: [...e.token, ...t.flatMap(({ tokens: e }) => e)],
		channel: [...e.channel, ...t.flatMap(({ channel: e, tokens: t }) => t.map(() => e))],
		weight: [...e.weight, ...t.flatMap(({ weights: e }) => e)]
	} : e;
}
function Zm(e, t, n, r) {
	let i = [], a = [];
	return n?.nodes.forEach((n, o) => {
		let s = en(t, t.nodes[o]);
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
var Qm = 100;
function $m({ store: e, view: t }) {
	let n = vt(""), r = vt(!1), i = vt(0), a = Oe(null), o = yt(() => {
		let r = e.circuit.value, i = t.diagram.value;
		if (!r || !i || !n.value) return [];
		let a = i.cells.filter((e) => e.node >= 0).map((e) => e.key);
		return Wm(n.value, {
			circuit: r,
			behaviour: e.behaviour.value,
			notes: e.look.value.notes,
			keys: a
		});
	}), s = o.value.slice(0, Qm), c = r.value && n.value !== "";
	Ee(() => {
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
			children: [/* @__PURE__ */ z(th, {
				store: e,
				hits: c ? s : [],
				at: i.value,
				jump: l
			}), /* @__PURE__ */ z("p", {
				role: "status",
				children: c && eh(s.length, o.value.length)
			})]
		})]
	});
}
function eh(e, t) {
	return t === 0 ? "No node fits." : t > e ? `The first ${e} of ${V(t, "node")}` : V(t, "node");
}
function th({ store: e, hits: t, at: n, jump: r }) {
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
				/* @__PURE__ */ z("span", { children: Ep(i, t.key) }),
				" ",
				/* @__PURE__ */ z("small", { children: K(t.why, 40) })
			]
		}, t.key))
	});
}
// src/graph/thresholds.tsx
var nh = 200;
function rh(e, t) {
	return e >= nh ? t : t * (e / nh) ** 2;
}
function ih(e, t) {
	return t > 0 ? Math.round(nh * Math.sqrt(Math.min(1, e / t))) : 0;
}
function ah({ store: e, view: t }) {
	let n = yt(() => wr(t.diagram.value?.edges.weight ?? [])), r = yt(() => {
		let e = t.effects.value;
		return e ? wr(e.cells, e.links) : null;
	}), { weightAtLeast: i, effectAtLeast: a } = e.look.value;
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z(oh, {
		name: "|weight|",
		title: "Hide edges with a smaller |weight|; tokens' weights stay",
		value: i,
		largest: n.value,
		onMove: (t) => e.change({ weightAtLeast: t }, "weight"),
		onLetGo: () => e.endStroke()
	}), r.value !== null && /* @__PURE__ */ z(oh, {
		name: "effect",
		title: "Hide nodes and edges whose ablation changes the circuit's loss by less, in nats a prompt",
		value: a,
		largest: r.value,
		onMove: (t) => e.change({ effectAtLeast: t }, "effect"),
		onLetGo: () => e.endStroke()
	})] });
}
function oh(e) {
	let { name: t, title: n, value: r, largest: i, onMove: a, onLetGo: o } = e;
	return /* @__PURE__ */ z("label", {
		class: "graph-slider",
		title: n,
		children: [
			/* @__PURE__ */ z("span", { children: [t, " ≥"] }),
			/* @__PURE__ */ z("input", {
				type: "range",
				min: 0,
				max: nh,
				step: 1,
				value: ih(r, i),
				disabled: !i,
				"aria-valuetext": `at least ${Bt(r)}`,
				onInput: (e) => a(rh(Number(e.currentTarget.value), i)),
				onChange: o
			}),
			/* @__PURE__ */ z("output", {
				title: Vt(r),
				children: Bt(r)
			})
		]
	});
}
// src/graph/toolbar.tsx
function sh({ store: e, view: t }) {
	return /* @__PURE__ */ z("div", {
		class: "graph-tools",
		role: "toolbar",
		"aria-label": "Graph",
		children: [
			/* @__PURE__ */ z($m, {
				store: e,
				view: t
			}),
			/* @__PURE__ */ z(ah, {
				store: e,
				view: t
			}),
			/* @__PURE__ */ z(ia, { store: e }),
			/* @__PURE__ */ z(Lm, {
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
			/* @__PURE__ */ z(Mm, {
				store: e,
				view: t
			})
		]
	});
}
function ch({ view: e }) {
	return /* @__PURE__ */ z("span", {
		class: "graph-buttons graph-zoom",
		role: "group",
		"aria-label": "Zoom",
		children: [
			/* @__PURE__ */ z("button", {
				type: "button",
				title: "Smaller (−)",
				"aria-label": "Zoom out",
				onClick: () => lh(e, 1 / 1.3),
				children: "−"
			}),
			/* @__PURE__ */ z("button", {
				type: "button",
				class: "graph-scale",
				title: "Show everything (0)",
				onClick: () => e.command.value = { do: "fit" },
				children: uh(e.zoom.value)
			}),
			/* @__PURE__ */ z("button", {
				type: "button",
				title: "Larger (+)",
				"aria-label": "Zoom in",
				onClick: () => lh(e, 1.3),
				children: "+"
			})
		]
	});
}
function lh(e, t) {
	e.command.value = {
		do: "zoom",
		by: t
	};
}
function uh(e) {
	return `${e < .1 ? (100 * e).toFixed(1) : Math.round(100 * e)}%`;
}
// src/graph/graph.tsx
var dh = {
	ArrowUp: "up",
	ArrowDown: "down",
	ArrowLeft: "left",
	ArrowRight: "right"
}, fh = "Arrow keys go from node to node, Enter selects, Shift+Enter picks several for a group, P pins, N names, Escape clears, plus and minus zoom, 0 shows everything, slash searches.";
function ph({ store: e, view: t }) {
	let n = Oe(null), r = vt(null), i = vt(""), a = yt(() => {
		let { diagram: e, layout: n, shown: r } = {
			diagram: t.diagram.value,
			layout: t.layout.value,
			shown: t.shown.value
		};
		return e && n && r ? Qf(e, n, r) : null;
	}), o = yt(() => {
		let n = e.circuit.value, [r, i] = [t.diagram.value, t.shown.value];
		return n && r && i ? {
			circuit: n,
			diagram: r,
			shown: i,
			effects: t.effects.value,
			notes: e.look.value.notes
		} : null;
	}), s = gh(n, e, t, a, r), c = (n) => {
		let r = n === null ? null : t.diagram.peek().cells[n];
		t.pointed.value = r?.key ?? null, e.hovered.value = r && r.node >= 0 ? r.key : null;
	}, l = (e) => {
		let t = a.peek();
		if (!t || !s.current || e.buttons) return;
		let [n, i] = s.current.toWorld(e.offsetX, e.offsetY), o = Np(t, n, i, 3 / s.current.scale);
		c(o);
		let l = o === null ? Pp(t, n, i, 5 / s.current.scale) : null;
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
		mh(e, t, Np(r, i, o, 3 / s.current.scale), n.shiftKey);
	}, f = (n) => {
		let l = a.peek();
		if (!l || n.ctrlKey || n.metaKey || n.altKey) return;
		let u = t.find(t.pointed.peek()) ?? t.find(e.selected.peek()), d = dh[n.key];
		if (d) {
			let e = u === null || Number.isNaN(l.layout.y[u]) ? Rp(l) : Ip(l, u, d);
			e !== null && (c(e), r.value = null, s.current?.show(e, !1), o.peek() && (i.value = jp(e, o.peek())));
		} else if (n.key === "Enter" || n.key === " ") mh(e, t, u, n.shiftKey);
		else if (n.key === "p") hh(e, t, u);
		else if (n.key === "Escape") c(null), t.picked.value = [], mh(e, t, null, !1);
		else return;
		n.preventDefault(), n.stopPropagation();
	}, p = yt(() => {
		let e = r.value, n = o.value;
		if (!e || !n) return null;
		if (e.link !== null) return e.link < n.diagram.links.source.length ? kp(e.link, n) : null;
		let i = t.find(t.pointed.value);
		return i === null ? null : Dp(i, n);
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
					children: fh
				}),
				/* @__PURE__ */ z("p", {
					class: "sr-only",
					"aria-live": "polite",
					children: i
				}),
				/* @__PURE__ */ z(vh, {
					view: t,
					store: e
				}),
				t.drawn.value && /* @__PURE__ */ z("p", {
					class: "graph-drawn",
					children: t.drawn.value
				}),
				/* @__PURE__ */ z(la, { store: e }),
				/* @__PURE__ */ z(bh, {
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
					children: [/* @__PURE__ */ z(Bp, {
						store: e,
						view: t
					}), /* @__PURE__ */ z(ch, { view: t })]
				}),
				/* @__PURE__ */ z(zp, { view: t }),
				/* @__PURE__ */ z(yh, { view: t })
			]
		})]
	});
}
function mh(e, t, n, r) {
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
function hh(e, t, n) {
	let r = n === null ? null : t.diagram.peek().cells[n];
	if (!r || r.node < 0) return;
	let { notes: i } = e.look.peek();
	e.change({ notes: Gn(i, r.key) });
}
function gh(e, t, n, r, i) {
	let a = Oe(null), o = vt(!1);
	Ee(() => {
		let t = e.current, i = new wp(t, Ld(t), (e, t) => {
			n.zoom.value = e, n.drawn.value = t < 1 ? `drawing edges: ${Math.floor(100 * t)}%` : _h(r.value, e);
		});
		a.current = i, o.value = !0;
		let s = () => {
			let { clientWidth: e, clientHeight: n } = t.parentElement;
			i.resize(e, n, window.devicePixelRatio || 1);
		}, c = () => i.setPalette(Ld(t)), l = new ResizeObserver(s);
		l.observe(t.parentElement);
		let u = Br(c);
		return s(), () => {
			l.disconnect(), u(), i.end();
		};
	}, []);
	let s = Oe(null);
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
function _h(e, t) {
	let n = e?.diagram.cells.length ?? 0;
	return n && 11 * t < 5.2 ? `${V(n, "label")} not drawn below ${Math.ceil(100 * Jf / 11)}%` : "";
}
function vh({ view: e, store: t }) {
	let n = t.circuit.value;
	return n ? e.diagram.value ? e.diagram.value.cells.length ? null : /* @__PURE__ */ z("p", {
		class: "graph-wait",
		children: "No node is kept: every node is held at its mean."
	}) : /* @__PURE__ */ z("p", {
		class: "graph-wait",
		children: [
			"Arranging ",
			V(n.nodes.length, "node"),
			"…"
		]
	}) : null;
}
function yh({ view: e }) {
	let t = e.shown.value, n = e.diagram.value?.notes ?? [];
	return /* @__PURE__ */ z("p", {
		class: "graph-status",
		children: [t && /* @__PURE__ */ z("span", {
			role: "status",
			children: Mp(t)
		}), n.map((e) => /* @__PURE__ */ z("span", { children: e }, e))]
	});
}
function bh({ facts: e, pointer: t, box: n }) {
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
var xh = "(function(){let e=.001,t=e=>[e.columns,...e.rows];function n(e){let n=t(e),r=n.reduce((e,t)=>e+t.length,0),s=e.gaps.reduce((e,t)=>e+t.column.length,0),l=y(1),u=n.map(g),d=a(u,e),f=Math.max(1,Math.min(24,Math.floor(2500/Math.max(1,r)))),p=Math.max(2,Math.min(16,Math.floor(5e5/Math.max(1,s))));for(let t=0;t<f&&d[0]>0;t++){let r=n.map(g);if(t){let e=Float64Array.from(r[0],l);r[0]=c(e,new Float64Array(e.length).fill(1),_(e),n[0])}let s=[1/0,1/0];for(let t=0;t<p;t++){for(let t=1;t<=n.length;t++)o(r,e,n,t%n.length);let t=a(r,e);if(i(t,d)&&(u=r.map(e=>e.slice()),d=t),!i(t,s))break;s=t}}return u.map(_)}function r(e,n,r,i){let a=t(e),o=a.map((e,t)=>c(new Float64Array(e.length),v(e.length),n[t],e)),u=e.gaps.reduce((e,t)=>e+t.column.length,0),d=Math.max(12,Math.min(40,Math.floor(3e6/Math.max(1,u))));for(let t=0;t<d;t++)for(let t=1;t<=a.length;t++){let r=t%a.length,{wish:i,weight:l}=s(o,e,r);o[r]=c(i,l,n[r],a[r])}return r.forEach((t,r)=>{let u=Float64Array.from(t,e=>o[0][e]).sort();if(!u.length)return;let{weight:d}=s(o,e,r+1);for(let e=0;e<4;e++){let e=o[r+1].map((e,t)=>i[r][t]?l(e,a[r+1][t]/2,u):e);o[r+1]=c(e,d,n[r+1],a[r+1])}}),o}let i=(e,t)=>e[0]<t[0]||e[0]===t[0]&&e[1]<t[1];function a(e,t){let n=0,r=0;for(let i of t.gaps){let[t,a]=d(e,i);n+=m(t,a);for(let e=0;e<t.length;e++)r+=Math.abs(t[e]-a[e])}return[n,Math.round(r*1e4)/1e4]}function o(t,n,r,i){let{wish:a,weight:o}=s(t,n,i),l=a.map((n,r)=>o[r]>e?n:t[i][r]),u=_(l),d=o.reduce((e,t)=>e+t,0);u.length*d<=4e5&&p(u,f(t,n,i)),t[i]=c(l,o,u,r[i])}function s(t,n,r){let i=new Float64Array(t[r].length),a=new Float64Array(i.length).fill(e);for(let{row:e,column:o,block:s,offset:c}of n.gaps){if(r!==0&&r!==e+1)continue;let n=r===0?o:s,l=r===0?t[e+1]:t[0],u=r===0?s:o,d=r===0?1:-1;for(let e=0;e<n.length;e++){let t=n[e];i[t]=i[t]+l[u[e]]+d*c[e],a[t]=a[t]+1}}for(let e=0;e<i.length;e++)i[e]=i[e]/a[e];return{wish:i,weight:a}}function c(e,t,n,r){let i=n.length,a=new Float64Array(i),o=new Float64Array(i),s=new Float64Array(i),c=new Int32Array(i),l=0,u=0;for(let d=0;d<i;d++){let i=n[d];a[d]=l+r[i]/2,l+=r[i];let f=e[i]-a[d],p=t[i],m=1;for(;u&&o[u-1]>=f;){u--;let e=s[u]+p;f=(o[u]*s[u]+f*p)/e,p=e,m+=c[u]}o[u]=f,s[u]=p,c[u++]=m}let d=new Float64Array(i);for(let e=0,t=0;e<u;e++)for(let r=t+c[e];t<r;t++)d[n[t]]=o[e]+a[t];return d}function l(e,t,n){let r=u(n,e),i=n[Math.min(r,n.length-1)];return r>0&&e-n[r-1]<=Math.abs(i-e)&&(i=n[r-1]),Math.abs(e-i)>=t?e:e<i-1e-6?i-t:i+t}function u(e,t){let n=0,r=e.length;for(;n<r;){let i=n+r>>1;e[i]<t?n=i+1:r=i}return n}function d(e,t){let n=t.column.length,r=new Float64Array(n),i=new Float64Array(n);for(let a=0;a<n;a++)r[a]=e[0][t.column[a]],i[a]=e[t.row+1][t.block[a]]+t.offset[a];return[r,i]}function f(e,t,n){let r=e[n].length,i=new Float64Array(r*r);for(let a of t.gaps){if(n!==0&&n!==a.row+1)continue;let[t,o]=d(e,a),s=n===0?a.column:a.block,c=n===0?o:t,l=_(c),u=new Float64Array(r);for(let e=0;e<l.length;){let t=e;for(;t<l.length&&c[l[t]]===c[l[e]];)t++;for(let n=e;n<t;n++){let e=s[l[n]];for(let t=0;t<r;t++)i[e*r+t]=i[e*r+t]+u[t]}for(let n=e;n<t;n++)u[s[l[n]]]++;e=t}}return i}function p(e,t){let n=e.length;for(let r=!0;r;){r=!1;for(let i=0;i+1<n;i++){let a=e[i],o=e[i+1];t[a*n+o]<=t[o*n+a]||(e[i]=o,e[i+1]=a,r=!0)}}}function m(e,t){let n=h(e),r=h(t),i=r.length,a=e.map((e,a)=>u(n,e)*i+u(r,t[a])).sort(),o=new Int32Array(i+1),s=0;return a.forEach((e,t)=>{let n=e%i+1,r=0;for(let e=n;e>0;e-=e&-e)r+=o[e];s+=t-r;for(let e=n;e<=i;e+=e&-e)o[e]++}),s}function h(e){return Float64Array.from(new Set(e)).sort()}function g(e){let t=-e.reduce((e,t)=>e+t,0)/2;return e.map(e=>(t+=e,t-e/2))}function _(e){return Int32Array.from(e,(e,t)=>t).sort((t,n)=>e[t]-e[n]||t-n)}let v=e=>new Float64Array(e).fill(1);function y(e){let t=e;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,1|t);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/4294967296}}function b(e,t){let n=0;for(let t of e)n+=(t.codePointAt(0)??0)>11903?1.7:1;return n*.62*t}let x={size:11,isUpright:!1,margin:8,columnMargin:20},S={size:10,isUpright:!0,margin:4,columnMargin:8},C=1250;function w(e){let t=E(e),i=D(e,t.length),a=e.rows.map(t=>t.isOfColumns?i:O(e,t)),o=new Map(t.map((e,t)=>[e,t])),s=j(e,a,o,e=>e.plain),c=e.cells.some(e=>e.text!==e.plain)?j(e,a,o,e=>e.text):s,l=c.blocks.map(e=>e.map(e=>e.cells.length===1)),u=r(c.problem,n(s.problem),N(e,o),l),d=0,f=0,p=[c.problem.columns,...c.problem.rows];u.forEach((e,t)=>e.forEach((e,n)=>{d=Math.min(d,e-p[t][n]/2),f=Math.max(f,e+p[t][n]/2)}));let m=e.cells.length,h={width:f-d,x:new Float64Array(m),w:new Float64Array(m),h:new Float64Array(m),isUpright:a.map(e=>e.isUpright),heads:[]};return e.cells.forEach((t,n)=>{let[r,i]=T(t.text,a[t.row]);h.w[n]=r,h.h[n]=i,e.rows[t.row].isOfColumns&&(h.x[n]=u[0][o.get(t.index)]-d)}),c.blocks.forEach((e,t)=>e.forEach((e,n)=>{let r=u[t+1][n]-d;if(e.cells.forEach((t,n)=>h.x[t]=r+e.offsets[n]),e.head<0)return;let i=e.captions.map(e=>({...e,x:r+e.x}));h.heads.push({row:t,head:e.head,x:r,width:e.width-14,captions:i})})),h}function T(e,t){let n=Math.max(24,Math.round(b(e,t.size))+12),r=t.size+9;return t.isUpright?[r,n]:[n,r]}function E(e){let t=/* @__PURE__ */ new Set;for(let n of e.rows)if(n.isOfColumns)for(let r of n.cells)t.add(e.cells[r].index);return[...t].sort((e,t)=>e-t)}function D(e,t){let n=0;for(let t of e.rows)if(t.isOfColumns)for(let r of t.cells)n=Math.max(n,T(e.cells[r].plain,x)[0]);return t*(n+x.columnMargin)<=C?x:S}function O(e,t){return k(e,t,x,e=>e.plain).reduce((e,t)=>e+t.width,0)<=C?x:S}function k(e,t,n,r){let i=t=>e.cells[t];if(i(t.cells[0]).kind!==`attention`)return t.cells.map(e=>{let t=T(r(i(e)),n)[0]+n.margin;return{cells:[e],offsets:[0],width:t,head:-1,captions:[]}});let a=/* @__PURE__ */ new Map;for(let e of t.cells){let{head:t}=i(e);a.has(t)||a.set(t,[]),a.get(t).push(e)}return[...a].sort(([e],[t])=>e-t).map(([e,t])=>A(e,t,i,n,r))}function A(e,t,n,r,i){let a=15,o=e=>{let t=a+e/2;return a+=e+r.margin,t},s=[],c=(e,t)=>s.push({x:o(r.isUpright?r.size+4:b(e,r.size)),text:e,site:t});c(`head ${e}`,``);let l=t.map((e,s)=>{let l=n(e);return(s===0||n(t[s-1]).site!==l.site)&&(a+=r.margin/2,c(l.site.slice(-1),l.site)),o(T(i(l),r)[0])}),u=a-r.margin+8+7;return{cells:t,offsets:l.map(e=>e-u/2),width:u,head:e,captions:s.map(e=>({...e,x:e.x-u/2}))}}function j(e,t,n,r){let{cells:i,rows:a}=e,o=new Float64Array(n.size),s=a.map((n,i)=>n.isOfColumns?[]:k(e,n,t[i],r)),c=new Int32Array(i.length),l=new Float64Array(i.length);i.forEach(e=>{if(!a[e.row].isOfColumns)return;let i=n.get(e.index),s=t[e.row];o[i]=Math.max(o[i],T(r(e),s)[0]+s.columnMargin)});for(let e of s)e.forEach((e,t)=>e.cells.forEach((n,r)=>{c[n]=t,l[n]=e.offsets[r]}));let u=M(e,n,c,l);return{problem:{columns:o,rows:s.map(e=>Float64Array.from(e,e=>e.width)),gaps:u},blocks:s}}function M(e,t,n,r){let{cells:i,rows:a,links:o}=e,s=Int32Array.from(i,e=>a[e.row].isOfColumns?t.get(e.index):-1),c=Int32Array.from(i,e=>e.row),l=new Int32Array(2*a.length),{source:u,target:d}=o,f=e=>s[u[e]]>=0?2*c[d[e]]:2*c[u[e]]+1;for(let e=0;e<u.length;e++)l[f(e)]++;let p=Array.from(l,(e,t)=>({row:t>>1,column:new Int32Array(e),block:new Int32Array(e),offset:new Float64Array(e)}));l.fill(0);for(let e=0;e<u.length;e++){let t=f(e),[i,a]=t%2?[d[e],u[e]]:[u[e],d[e]],{column:o,block:c,offset:m}=p[t],h=l[t]++;o[h]=s[i],c[h]=n[a],m[h]=r[a]}return p.filter(e=>e.column.length)}function N(e,t){let n=e.rows.map(()=>[]);for(let{channel:r,writes:i,reads:a}of e.streams){let o=e.cells[i[0]].row,s=e.cells[a.at(-1)].row;for(let e=o+1;e<s;e++)n[e].push(t.get(r))}return n.map(e=>Int32Array.from(e))}self.onmessage=({data:e})=>self.postMessage(w(e))})();", Sh = typeof self < "u" && self.Blob && new Blob(["(self.URL || self.webkitURL).revokeObjectURL(self.location.href);", xh], { type: "text/javascript;charset=utf-8" });
function Ch(e) {
	let t;
	try {
		if (t = Sh && (self.URL || self.webkitURL).createObjectURL(Sh), !t) throw "";
		let n = new Worker(t, { name: e?.name });
		return n.addEventListener("error", () => {
			(self.URL || self.webkitURL).revokeObjectURL(t);
		}), n;
	} catch {
		return new Worker("data:text/javascript;charset=utf-8," + encodeURIComponent(xh), { name: e?.name });
	}
}
// src/graph/paths.ts
function wh(e) {
	let t = e.cells.length, n = new Int32Array(t).fill(-1);
	return e.streams.forEach(({ writes: e, reads: t }, r) => {
		for (let t of e) n[t] = r;
		for (let e of t) n[e] = r;
	}), {
		up: Th(e.links.source, t),
		down: Th(e.links.target, t),
		stream: n
	};
}
function Th(e, t) {
	let n = new Int32Array(t + 1);
	for (let t of e) n[t + 1]++;
	for (let e = 0; e < t; e++) n[e + 1] = n[e + 1] + n[e];
	let r = n.slice(), i = new Int32Array(e.length);
	return e.forEach((e, t) => i[r[e]++] = t), {
		start: n,
		list: i
	};
}
function Eh(e, t, n, r) {
	let i = {
		cells: new Uint8Array(e.cells.length),
		links: new Uint8Array(e.links.source.length),
		streams: e.streams.map(() => [1, 0])
	};
	for (let a of [!0, !1]) Dh(e, t, n, r, a, i);
	for (let [t, a] of e.meetings) r.includes(t) && n.cells[a] && (i.cells[a] = 1), r.includes(a) && n.cells[t] && (i.cells[t] = 1);
	return i;
}
function Dh(e, t, n, r, i, a) {
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
function Oh(e, t, n) {
	if (!t) return null;
	let r = tn(e), i = new Map(r.map((e, n) => [e, t.nodes[n]?.effect_in_circuit ?? NaN])), a = /* @__PURE__ */ new Map();
	e.edges.source.forEach((n, i) => a.set(`${r[n]}>${r[e.edges.target[i]]}`, t.edge_effects[i] ?? NaN));
	let { cells: o, links: s } = n;
	return {
		cells: Float64Array.from(o, (e) => e.node < 0 ? NaN : i.get(e.key) ?? NaN),
		links: Float64Array.from(s.edge, (e, t) => e < 0 ? NaN : a.get(`${o[s.source[t]].key}>${o[s.target[t]].key}`) ?? NaN)
	};
}
function kh(e, t, n) {
	let r = e.cells[n], i = e.rows[r.row];
	if (i.kinds.length === 0) return !0;
	let a = i.kinds.length === 1 ? i.kinds[0] : r.site.slice(r.site.indexOf(".") + 1);
	return !t.hiddenLayers.includes(i.layer) && !t.hiddenKinds.includes(a);
}
function Ah(e, t, n) {
	let { cells: r, links: i } = e, a = new Uint8Array(r.length), o = (e) => e !== void 0 && Math.abs(e) < t.effectAtLeast;
	for (let i = 0; i < r.length; i++) a[i] = Number(kh(e, t, i) && !o(n?.cells[i]));
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
var jh = class {
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
		let t = (t) => nt(() => t(e.look.value)), [n, r] = [t(({ notes: e }) => e.names), t((e) => e.size)], [i, a] = [t((e) => e.hiddenLayers), t((e) => e.hiddenKinds)], [o, s] = [t((e) => e.weightAtLeast), t((e) => e.effectAtLeast)], c = (e, t) => ({
			weightAtLeast: e,
			effectAtLeast: t,
			hiddenLayers: i.value,
			hiddenKinds: a.value
		}), l = nt(() => {
			let t = e.circuit.value;
			return t && {
				circuit: t,
				diagram: Dn(t, r.value, n.value)
			};
		});
		this.diagram = nt(() => {
			let t = this.places.value;
			return t && t.circuit === e.circuit.value ? t.diagram : null;
		}), this.effects = nt(() => {
			let t = e.circuit.value, n = this.diagram.value;
			return t && n && !n.isCut ? Oh(t, e.behaviour.value, n) : null;
		}), this.shown = nt(() => {
			let e = this.diagram.value;
			return e && Ah(e, c(o.value, s.value), this.effects.value);
		}), this.layout = nt(() => {
			let e = this.places.value;
			if (!e || !this.diagram.value) return null;
			let t = c(0, 0);
			return Vf(e.diagram, e.across, (n) => kh(e.diagram, t, n));
		}), this.cellOf = nt(() => new Map(this.diagram.value?.cells.map((e, t) => [e.key, t]))), this.lit = this.litBy(t(({ notes: e }) => e.pins));
		let u = [this.keepPlacing(l), this.keepPicksOfOneCircuit()];
		this.stop = () => u.forEach((e) => e());
	}
	litBy(e) {
		let t = nt(() => this.diagram.value && wh(this.diagram.value)), n = nt(() => {
			let t = this.pointed.value ?? this.store.hovered.value, n = [...t === null ? [this.store.selected.value, this.held.value] : [t], ...e.value].flatMap((e) => this.find(e) ?? []);
			return [...new Set(n)].sort((e, t) => e - t).join();
		});
		return nt(() => {
			let e = n.value.split(",").filter(Boolean).map(Number);
			return !e.length || !this.diagram.value || !t.value || !this.shown.value ? null : Eh(this.diagram.value, t.value, this.shown.value, e);
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
			this.worker = new Ch(), this.worker.onmessage = ({ data: e }) => {
				let [a, o] = [t, n];
				t = n = null, o && i(o), a && r(a, e);
			}, this.worker.onerror = () => {
				this.worker = null;
				let e = n ?? t;
				e && r(e, Tf(e.diagram));
			};
		} catch {
			this.worker = null;
		}
		return st(() => {
			let a = e.value;
			a && (this.worker ? t ? n = a : i(a) : r(a, Tf(a.diagram)));
		});
	}
	keepPicksOfOneCircuit() {
		return st(() => {
			this.store.circuit.value, this.picked.value = [], this.held.value = null, this.pointed.value = null;
		});
	}
};
// src/graph/page.tsx
function Mh({ store: e }) {
	let t = e.route.value, n = t.page === "circuit" ? t.id : "";
	return e.circuit.value?.card.id === n ? /* @__PURE__ */ z(Nh, { store: e }) : /* @__PURE__ */ z(Mt, {
		store: e,
		id: n
	});
}
function Nh({ store: e }) {
	let t = Oe(null), n = ke(() => new jh(e), [e]);
	Ee(() => () => n.end(), [n]);
	let r = Oe(null);
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
	}), Ee(() => {
		let r = (r) => {
			let i = r.composedPath();
			t.current && (i.includes(t.current) || r.target === document.body && Ph(t.current)) && Ih(r, i[0], e, n, t.current) && r.preventDefault();
		};
		return document.addEventListener("keydown", r), () => document.removeEventListener("keydown", r);
	}, [n]), /* @__PURE__ */ z("div", {
		class: "graph-page",
		ref: t,
		children: [
			/* @__PURE__ */ z("div", {
				class: "graph-head",
				children: [/* @__PURE__ */ z(sh, {
					store: e,
					view: n
				}), /* @__PURE__ */ z(aa, { store: e })]
			}),
			/* @__PURE__ */ z(ph, {
				store: e,
				view: n
			}),
			/* @__PURE__ */ z("aside", {
				class: "panel",
				children: e.selected.value ? /* @__PURE__ */ z(Yi, { store: e }) : /* @__PURE__ */ z(Zr, { store: e })
			})
		]
	});
}
function Ph(e) {
	return e.getRootNode().host?.id === "gossamer";
}
function Fh(e) {
	let t = e.querySelector(".graph-name"), n = e.querySelector(".node-name[aria-expanded=false]");
	return t ? t.focus() : n?.click(), t !== null || n !== null;
}
function Ih(e, t, n, r, i) {
	if (t instanceof HTMLInputElement && t.type !== "range" && t.type !== "checkbox" || t instanceof HTMLTextAreaElement || t instanceof HTMLSelectElement || e.altKey) return !1;
	let a = e.key.toLowerCase();
	if (e.ctrlKey || e.metaKey) {
		if (a === "z") e.shiftKey ? n.redo() : n.undo();
		else if (a === "y") n.redo();
		else return !1;
		return !0;
	}
	if (a === "/") i.querySelector(".graph-search input")?.focus();
	else if (a === "n") return Fh(i);
	else if (a === "+" || a === "=") lh(r, 1.3);
	else if (a === "-") lh(r, 1 / 1.3);
	else if (a === "0") r.command.value = { do: "fit" };
	else return !1;
	return !0;
}
// src/many/overlap.ts
function Lh(e, t, n) {
	let r = e + t + n;
	return r === 0 ? 1 : e / r;
}
function Rh(e, t) {
	return {
		nodes: Bh(e, t),
		edges: Vh(e, t)
	};
}
function zh(e, t, n) {
	return {
		shared: e,
		left: t,
		right: n,
		jaccard: Lh(e.length, t.length, n.length)
	};
}
function Bh(e, t) {
	let [n, r] = [new Set(tn(e)), new Set(tn(t))];
	return zh([...n].filter((e) => r.has(e)), [...n].filter((e) => !r.has(e)), [...r].filter((e) => !n.has(e)));
}
function Vh(e, t) {
	let [n, r] = [tn(e), tn(t)], i = /* @__PURE__ */ new Map();
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
	return zh(c.filter((e) => e.left !== null && e.right !== null), c.filter((e) => e.right === null), c.filter((e) => e.left === null));
}
function Hh(e, t) {
	return e.card.model_hash === t.card.model_hash ? e.card.task === t.card.task ? null : "Both are of the same model, for different tasks: what they share does both tasks." : "These circuits belong to different models, by their hashes. A channel's number means the same in both only if they are snapshots of one training run; otherwise what they share below is chance.";
}
function Uh(e, t) {
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
	let a = Bh(e, t);
	for (let e of [
		"shared",
		"left",
		"right"
	]) for (let t of a[e]) {
		let [r, i] = rn(t);
		n.get(r)?.[e].push(i);
	}
	return [...n.values()].filter((e) => e.shared.length + e.left.length + e.right.length > 0).reverse();
}
// src/remember.ts
function Wh({ kept: e }, t, n) {
	return e.has(t) || e.set(t, n()), e.get(t);
}
// src/many/pieces.tsx
function Gh({ text: e }) {
	return /* @__PURE__ */ z("span", {
		title: K(e, 400),
		children: K(e, 48)
	});
}
function Kh(e, t) {
	let [n, r] = P({
		id: e,
		loaded: { state: "waiting" }
	});
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
			why: e instanceof Error ? e.message : String(e)
		})), () => {
			n = !1;
		};
	}, [e]), n.id === e ? n.loaded : { state: "waiting" };
}
function qh({ loaded: e, what: t }) {
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
var Jh = 6;
function Yh(e, t) {
	let n = e.circuit.peek();
	if (n?.card.id === t) return Promise.resolve(n);
	let r = Wh(e, "circuits", () => /* @__PURE__ */ new Map()), i = r.get(t) ?? e.source.circuit(t);
	r.delete(t), r.set(t, i), i.catch(() => r.delete(t));
	for (let e of r.keys()) r.size > Jh && r.delete(e);
	return i;
}
function Xh(e, t = 640) {
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
// src/many/picture.tsx
var Zh = 150, Qh = 92, $h = 30;
function eg({ store: e, rows: t, left: n, right: r }) {
	let i = Oe(null), a = Xh(i), o = (t, n) => e.router.go({
		page: "circuit",
		id: n,
		node: t
	});
	return /* @__PURE__ */ z("div", {
		ref: i,
		class: "mn-picture",
		children: [/* @__PURE__ */ z("svg", {
			width: a,
			height: t.length * $h + 4,
			role: "img",
			"aria-label": "Channels of each site that the circuits keep; the lists below name them.",
			children: t.map((e, t) => /* @__PURE__ */ z(ng, {
				row: e,
				y: t * $h + $h / 2,
				width: a,
				go: (e, t) => o(e, t === "right" ? r : n)
			}, e.name))
		}), /* @__PURE__ */ z("ul", {
			class: "mn-legend",
			children: [tg.map(({ kind: e, says: t }) => /* @__PURE__ */ z("li", { children: [/* @__PURE__ */ z("svg", {
				width: "10",
				height: "20",
				"aria-hidden": "true",
				children: /* @__PURE__ */ z("rect", {
					class: `mn-is-${e}`,
					x: "3",
					y: rg[e].from + 10,
					width: "4",
					height: rg[e].height,
					rx: "1.5"
				})
			}), t] }, e)), /* @__PURE__ */ z("li", { children: "at the end of a row: only left · in both · only right" })]
		})]
	});
}
var tg = [
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
function ng({ row: e, y: t, width: n, go: r }) {
	let i = n - Qh, a = (t) => Zh + (t + .5) / e.width * (i - Zh);
	return /* @__PURE__ */ z("g", { children: [
		/* @__PURE__ */ z("text", {
			class: "mn-site",
			x: 0,
			y: t + 4,
			children: e.name
		}),
		/* @__PURE__ */ z("line", {
			class: "mn-track",
			x1: Zh,
			x2: i,
			y1: t,
			y2: t
		}),
		tg.map(({ kind: n, says: i }) => /* @__PURE__ */ z(ag, {
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
var rg = {
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
}, ig = 120;
function ag({ kind: e, channels: t, x: n, y: r, say: i, go: a }) {
	let { from: o, height: s } = rg[e];
	if (t.length > ig) {
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
function og({ store: e }) {
	let t = e.route.value, [n, r] = t.page === "compare" ? [t.left, t.right] : ["", ""], i = Kh(n, (t) => Yh(e, t)), a = Kh(r, (t) => Yh(e, t));
	return /* @__PURE__ */ z("div", {
		class: "page",
		children: [
			/* @__PURE__ */ z("header", {
				class: "page-head",
				children: /* @__PURE__ */ z("h1", { children: "Side by side" })
			}),
			/* @__PURE__ */ z(sg, {
				store: e,
				left: n,
				right: r
			}),
			i.state === "there" ? a.state === "there" ? /* @__PURE__ */ z(cg, {
				store: e,
				left: i.value,
				right: a.value
			}) : /* @__PURE__ */ z(qh, {
				loaded: a,
				what: "the right circuit"
			}) : /* @__PURE__ */ z(qh, {
				loaded: i,
				what: "the left circuit"
			})
		]
	});
}
function sg({ store: e, left: t, right: n }) {
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
function cg({ store: e, left: t, right: n }) {
	let { nodes: r, edges: i } = ke(() => Rh(t, n), [t, n]), a = ke(() => Uh(t, n), [t, n]), o = Hh(t, n);
	return /* @__PURE__ */ z(x, { children: [
		o && /* @__PURE__ */ z("p", {
			class: "mn-warning",
			role: "note",
			children: o
		}),
		/* @__PURE__ */ z("div", {
			class: "mn-two",
			children: [/* @__PURE__ */ z("section", {
				"aria-labelledby": "mn-figures",
				children: [/* @__PURE__ */ z("h2", {
					id: "mn-figures",
					children: "Figures"
				}), /* @__PURE__ */ z(dg, {
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
					/* @__PURE__ */ z(fg, {
						what: "nodes",
						split: r
					}),
					/* @__PURE__ */ z(fg, {
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
			}), /* @__PURE__ */ z(eg, {
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
					/* @__PURE__ */ z(hg, {
						store: e,
						title: "in both",
						keys: r.shared,
						id: t.card.id,
						kind: "shared"
					}),
					/* @__PURE__ */ z(hg, {
						store: e,
						title: "only left",
						keys: r.left,
						id: t.card.id,
						kind: "left"
					}),
					/* @__PURE__ */ z(hg, {
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
					/* @__PURE__ */ z(_g, {
						title: "in both",
						rows: i.shared,
						kind: "shared"
					}),
					/* @__PURE__ */ z(_g, {
						title: "only left",
						rows: i.left,
						kind: "left"
					}),
					/* @__PURE__ */ z(_g, {
						title: "only right",
						rows: i.right,
						kind: "right"
					})
				]
			})]
		})
	] });
}
var lg = [
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
function ug({ is_held_out: e }) {
	return e === null ? "not validated" : e ? "held-out pairs" : "the cut's own pairs";
}
function dg({ left: e, right: t }) {
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
			["validated on", ug]
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
		] }, n)), lg.map(({ name: n, of: r, as: i, by: a }) => {
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
function fg({ what: e, split: t }) {
	let n = [
		`${B(t.shared.length)} in both`,
		`${B(t.left.length)} only left`,
		`${B(t.right.length)} only right`
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
				title: Vt(t.jaccard),
				children: Gt(t.jaccard)
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
var pg = 60;
function mg(e) {
	let [t, n] = P(!1);
	return {
		shown: t ? e : e.slice(0, pg),
		more: !t && e.length > pg ? /* @__PURE__ */ z("button", {
			type: "button",
			onClick: () => n(!0),
			children: ["Show all ", B(e.length)]
		}) : null
	};
}
function hg({ store: e, title: t, keys: n, id: r, kind: i }) {
	let { shown: a, more: o } = mg(n);
	return /* @__PURE__ */ z("div", { children: [
		/* @__PURE__ */ z("h3", {
			class: `mn-part mn-is-${i}`,
			children: [
				t,
				" ",
				/* @__PURE__ */ z("small", { children: V(n.length, "node") })
			]
		}),
		/* @__PURE__ */ z("dl", {
			class: "mn-keys",
			children: gg(a).map(([t, n]) => /* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("dt", { children: t }), /* @__PURE__ */ z("dd", { children: n.map((n) => /* @__PURE__ */ z($t, {
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
function gg(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let [e] = rn(n);
		t.set(e, [...t.get(e) ?? [], n]);
	}
	return [...t];
}
function _g({ title: e, rows: t, kind: n }) {
	let { shown: r, more: i } = mg(t), a = t.every((e) => e.left === e.right);
	return /* @__PURE__ */ z("div", { children: [
		/* @__PURE__ */ z("h3", {
			class: `mn-part mn-is-${n}`,
			children: [
				e,
				" ",
				/* @__PURE__ */ z("small", { children: V(t.length, "edge") })
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
var vg = !0, yg = "uplot", bg = "u-hz", xg = "u-vt", Sg = "u-title", Cg = "u-wrap", wg = "u-under", Tg = "u-over", Eg = "u-axis", Dg = "u-off", Og = "u-select", kg = "u-cursor-x", Ag = "u-cursor-y", jg = "u-cursor-pt", Mg = "u-legend", Ng = "u-live", Pg = "u-inline", Fg = "u-series", Ig = "u-marker", Lg = "u-label", Rg = "u-value", zg = "width", Bg = "height", Vg = "top", Hg = "bottom", Ug = "left", Wg = "right", Gg = "#000", Kg = "#0000", qg = "mousemove", Jg = "mousedown", Yg = "mouseup", Xg = "mouseenter", Zg = "mouseleave", Qg = "dblclick", $g = "resize", e_ = "scroll", t_ = "change", n_ = "dppxchange", r_ = "--", i_ = typeof window < "u", a_ = i_ ? document : null, o_ = i_ ? window : null, s_ = i_ ? navigator : null, Y, c_;
function l_() {
	let e = devicePixelRatio;
	Y != e && (Y = e, c_ && w_(t_, c_, l_), c_ = matchMedia(`(min-resolution: ${Y - .001}dppx) and (max-resolution: ${Y + .001}dppx)`), C_(t_, c_, l_), o_.dispatchEvent(new CustomEvent(n_)));
}
function u_(e, t) {
	if (t != null) {
		let n = e.classList;
		!n.contains(t) && n.add(t);
	}
}
function d_(e, t) {
	let n = e.classList;
	n.contains(t) && n.remove(t);
}
function f_(e, t, n) {
	e.style[t] = n + "px";
}
function p_(e, t, n, r) {
	let i = a_.createElement(e);
	return t != null && u_(i, t), n?.insertBefore(i, r), i;
}
function m_(e, t) {
	return p_("div", e, t);
}
var h_ = /* @__PURE__ */ new WeakMap();
function g_(e, t, n, r, i) {
	let a = "translate(" + t + "px," + n + "px)";
	a != h_.get(e) && (e.style.transform = a, h_.set(e, a), t < 0 || n < 0 || t > r || n > i ? u_(e, Dg) : d_(e, Dg));
}
var __ = /* @__PURE__ */ new WeakMap();
function v_(e, t, n) {
	let r = t + n;
	r != __.get(e) && (__.set(e, r), e.style.background = t, e.style.borderColor = n);
}
var y_ = /* @__PURE__ */ new WeakMap();
function b_(e, t, n, r) {
	let i = t + "" + n;
	i != y_.get(e) && (y_.set(e, i), e.style.height = n + "px", e.style.width = t + "px", e.style.marginLeft = r ? -t / 2 + "px" : 0, e.style.marginTop = r ? -n / 2 + "px" : 0);
}
var x_ = { passive: !0 }, S_ = {
	...x_,
	capture: !0
};
function C_(e, t, n, r) {
	t.addEventListener(e, n, r ? S_ : x_);
}
function w_(e, t, n, r) {
	t.removeEventListener(e, n, x_);
}
i_ && l_();
function T_(e, t, n, r) {
	let i;
	n ||= 0, r ||= t.length - 1;
	let a = r <= 2147483647;
	for (; r - n > 1;) i = a ? n + r >> 1 : K_((n + r) / 2), t[i] < e ? n = i : r = i;
	return e - t[n] <= t[r] - e ? n : r;
}
function E_(e) {
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
var D_ = (e) => e != null, O_ = (e) => e != null && e > 0, k_ = E_(D_), A_ = E_(O_);
function j_(e, t, n, r = 0, i = !1) {
	let a = i ? A_ : k_, o = i ? O_ : D_;
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
	return [s ?? rv, c ?? -rv];
}
function M_(e, t, n, r) {
	let i = Q_(e), a = Q_(t);
	e == t && (i == -1 ? (e *= n, t /= n) : (e /= n, t *= n));
	let o = n == 10 ? $_ : ev, s = i == 1 ? K_ : J_, c = a == 1 ? J_ : K_, l = s(o(G_(e))), u = c(o(G_(t))), d = Z_(n, l), f = Z_(n, u);
	return n == 10 && (l < 0 && (d = Q(d, -l)), u < 0 && (f = Q(f, -u))), r || n == 2 ? (e = d * i, t = f * a) : (e = _v(e, d), t = gv(t, f)), [e, t];
}
function N_(e, t, n, r) {
	let i = M_(e, t, n, r);
	return e == 0 && (i[0] = 0), t == 0 && (i[1] = 0), i;
}
var P_ = .1, F_ = {
	mode: 3,
	pad: P_
}, I_ = {
	pad: 0,
	soft: null,
	mode: 0
}, L_ = {
	min: I_,
	max: I_
};
function R_(e, t, n, r) {
	return Ov(n) ? B_(e, t, n) : (I_.pad = n, I_.soft = r ? 0 : null, I_.mode = r ? 3 : 0, B_(e, t, L_));
}
function X(e, t) {
	return e ?? t;
}
function z_(e, t, n) {
	for (t = X(t, 0), n = X(n, e.length - 1); t <= n;) {
		if (e[t] != null) return !0;
		t++;
	}
	return !1;
}
function B_(e, t, n) {
	let r = n.min, i = n.max, a = X(r.pad, 0), o = X(i.pad, 0), s = X(r.hard, -rv), c = X(i.hard, rv), l = X(r.soft, rv), u = X(i.soft, -rv), d = X(r.mode, 0), f = X(i.mode, 0), p = t - e, m = $_(p), h = X_(G_(e), G_(t)), g = G_($_(h) - m);
	(p < 1e-24 || g > 10) && (p = 0, (e == 0 || t == 0) && (p = 1e-24, d == 2 && l != rv && (a = 0), f == 2 && u != -rv && (o = 0)));
	let _ = p || h || 1e3, v = Z_(10, K_($_(_))), y = Q(_v(e - _ * (p == 0 ? e == 0 ? .1 : 1 : a), v / 10), 24), b = e >= l && (d == 1 || d == 3 && y <= l || d == 2 && y >= l) ? l : rv, x = X_(s, y < b && e >= b ? b : Y_(b, y)), S = Q(gv(t + _ * (p == 0 ? t == 0 ? .1 : 1 : o), v / 10), 24), C = t <= u && (f == 1 || f == 3 && S >= u || f == 2 && S <= u) ? u : -rv, w = Y_(c, S > C && t <= C ? C : X_(C, S));
	return x == w && x == 0 && (w = 100), [x, w];
}
var V_ = new Intl.NumberFormat(i_ ? s_.language : "en-US"), H_ = (e) => V_.format(e), U_ = Math, W_ = U_.PI, G_ = U_.abs, K_ = U_.floor, q_ = U_.round, J_ = U_.ceil, Y_ = U_.min, X_ = U_.max, Z_ = U_.pow, Q_ = U_.sign, $_ = U_.log10, ev = U_.log2, tv = (e, t = 1) => U_.sinh(e) * t, nv = (e, t = 1) => U_.asinh(e / t), rv = Infinity;
function iv(e) {
	return ($_((e ^ e >> 31) - (e >> 31)) | 0) + 1;
}
function av(e, t, n) {
	return Y_(X_(e, t), n);
}
function ov(e) {
	return typeof e == "function";
}
function Z(e) {
	return ov(e) ? e : () => e;
}
var sv = () => {}, cv = (e) => e, lv = (e, t) => t, uv = (e) => null, dv = (e) => !0, fv = (e, t) => e == t, pv = /\.\d*?(?=9{6,}|0{6,})/gm, mv = (e) => {
	if (Tv(e) || vv.has(e)) return e;
	let t = `${e}`, n = t.match(pv);
	if (n == null) return e;
	let r = n[0].length - 1;
	if (t.indexOf("e-") != -1) {
		let [e, n] = t.split("e");
		return +`${mv(e)}e${n}`;
	}
	return Q(e, r);
};
function hv(e, t) {
	return mv(Q(mv(e / t)) * t);
}
function gv(e, t) {
	return mv(J_(mv(e / t)) * t);
}
function _v(e, t) {
	return mv(K_(mv(e / t)) * t);
}
function Q(e, t = 0) {
	if (Tv(e)) return e;
	let n = 10 ** t;
	return q_(e * n * (1 + 2 ** -52)) / n;
}
var vv = /* @__PURE__ */ new Map();
function yv(e) {
	return (("" + e).split(".")[1] || "").length;
}
function bv(e, t, n, r) {
	let i = [], a = r.map(yv);
	for (let o = t; o < n; o++) {
		let t = G_(o), n = Q(Z_(e, o), t);
		for (let s = 0; s < r.length; s++) {
			let c = e == 10 ? +`${r[s]}e${o}` : r[s] * n, l = (o >= 0 ? 0 : t) + (o >= a[s] ? 0 : a[s]), u = e == 10 ? c : Q(c, l);
			i.push(u), vv.set(u, l);
		}
	}
	return i;
}
var xv = {}, Sv = [], Cv = [null, null], wv = Array.isArray, Tv = Number.isInteger, Ev = (e) => e === void 0;
function Dv(e) {
	return typeof e == "string";
}
function Ov(e) {
	let t = !1;
	if (e != null) {
		let n = e.constructor;
		t = n == null || n == Object;
	}
	return t;
}
function kv(e) {
	return typeof e == "object" && !!e;
}
var Av = Object.getPrototypeOf(Uint8Array), jv = "__proto__";
function Mv(e, t = Ov) {
	let n;
	if (wv(e)) {
		let r = e.find((e) => e != null);
		if (wv(r) || t(r)) {
			n = Array(e.length);
			for (let r = 0; r < e.length; r++) n[r] = Mv(e[r], t);
		} else n = e.slice();
	} else if (e instanceof Av) n = e.slice();
	else if (t(e)) {
		n = {};
		for (let r in e) r != jv && (n[r] = Mv(e[r], t));
	} else n = e;
	return n;
}
function Nv(e) {
	let t = arguments;
	for (let n = 1; n < t.length; n++) {
		let r = t[n];
		for (let t in r) t != jv && (Ov(e[t]) ? Nv(e[t], Mv(r[t])) : e[t] = Mv(r[t]));
	}
	return e;
}
var Pv = 0, Fv = 1, Iv = 2;
function Lv(e, t, n) {
	for (let r = 0, i, a = -1; r < t.length; r++) {
		let o = t[r];
		if (o > a) {
			for (i = o - 1; i >= 0 && e[i] == null;) e[i--] = null;
			for (i = o + 1; i < n && e[i] == null;) e[a = i++] = null;
		}
	}
}
function Rv(e, t) {
	if (Vv(e)) {
		let t = e[0].slice();
		for (let n = 1; n < e.length; n++) t.push(...e[n].slice(1));
		return Hv(t[0]) || (t = Bv(t)), t;
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
			let c = o[e], l = Array(i).fill(void 0), u = t ? t[n][e] : Fv, d = [];
			for (let e = 0; e < c.length; e++) {
				let t = c[e], n = a.get(s[e]);
				t === null ? u != Pv && (l[n] = t, u == Iv && d.push(n)) : l[n] = t;
			}
			Lv(l, d, i), r.push(l);
		}
	}
	return r;
}
var zv = typeof queueMicrotask > "u" ? (e) => Promise.resolve().then(e) : queueMicrotask;
function Bv(e) {
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
function Vv(e) {
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
function Hv(e, t = 100) {
	let n = e.length;
	if (n <= 1) return !0;
	let r = 0, i = n - 1;
	for (; r <= i && e[r] == null;) r++;
	for (; i >= r && e[i] == null;) i--;
	if (i <= r) return !0;
	let a = X_(1, K_((i - r + 1) / t));
	for (let t = e[r], n = r + a; n <= i; n += a) {
		let r = e[n];
		if (r != null) {
			if (r <= t) return !1;
			t = r;
		}
	}
	return !0;
}
var Uv = [
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
], Wv = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
function Gv(e) {
	return e.slice(0, 3);
}
var Kv = Wv.map(Gv), qv = {
	MMMM: Uv,
	MMM: Uv.map(Gv),
	WWWW: Wv,
	WWW: Kv
};
function Jv(e) {
	return (e < 10 ? "0" : "") + e;
}
function Yv(e) {
	return (e < 10 ? "00" : e < 100 ? "0" : "") + e;
}
var Xv = {
	YYYY: (e) => e.getFullYear(),
	YY: (e) => (e.getFullYear() + "").slice(2),
	MMMM: (e, t) => t.MMMM[e.getMonth()],
	MMM: (e, t) => t.MMM[e.getMonth()],
	MM: (e) => Jv(e.getMonth() + 1),
	M: (e) => e.getMonth() + 1,
	DD: (e) => Jv(e.getDate()),
	D: (e) => e.getDate(),
	WWWW: (e, t) => t.WWWW[e.getDay()],
	WWW: (e, t) => t.WWW[e.getDay()],
	HH: (e) => Jv(e.getHours()),
	H: (e) => e.getHours(),
	h: (e) => {
		let t = e.getHours();
		return t == 0 ? 12 : t > 12 ? t - 12 : t;
	},
	AA: (e) => e.getHours() >= 12 ? "PM" : "AM",
	aa: (e) => e.getHours() >= 12 ? "pm" : "am",
	a: (e) => e.getHours() >= 12 ? "p" : "a",
	mm: (e) => Jv(e.getMinutes()),
	m: (e) => e.getMinutes(),
	ss: (e) => Jv(e.getSeconds()),
	s: (e) => e.getSeconds(),
	fff: (e) => Yv(e.getMilliseconds())
};
function Zv(e, t) {
	t ||= qv;
	let n = [], r = /\{([a-z]+)\}|[^{]+/gi, i;
	for (; i = r.exec(e);) n.push(i[0][0] == "{" ? Xv[i[1]] : i[0]);
	return (e) => {
		let r = "";
		for (let i = 0; i < n.length; i++) r += typeof n[i] == "string" ? n[i] : n[i](e, t);
		return r;
	};
}
var Qv = new Intl.DateTimeFormat().resolvedOptions().timeZone;
function $v(e, t) {
	let n;
	return t == "UTC" || t == "Etc/UTC" ? n = /* @__PURE__ */ new Date(+e + e.getTimezoneOffset() * 6e4) : t == Qv ? n = e : (n = new Date(e.toLocaleString("en-US", { timeZone: t })), n.setMilliseconds(e.getMilliseconds())), n;
}
var ey = (e) => e % 1 == 0, ty = [
	1,
	2,
	2.5,
	5
], ny = bv(10, -32, 0, ty), ry = bv(10, 0, 32, ty), iy = ry.filter(ey), ay = ny.concat(ry), oy = "\n", sy = "{YYYY}", cy = oy + sy, ly = "{M}/{D}", uy = oy + ly, dy = uy + "/{YY}", fy = "{aa}", py = "{h}:{mm}" + fy, my = oy + py, hy = ":{ss}", $ = null;
function gy(e) {
	let t = e * 1e3, n = t * 60, r = n * 60, i = r * 24, a = i * 30, o = i * 365, s = (e == 1 ? bv(10, 0, 3, ty).filter(ey) : bv(10, -3, 0, ty)).concat([
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
			sy,
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
			cy,
			$,
			$,
			$,
			$,
			$,
			1
		],
		[
			i,
			ly,
			cy,
			$,
			$,
			$,
			$,
			$,
			1
		],
		[
			r,
			"{h}" + fy,
			dy,
			$,
			uy,
			$,
			$,
			$,
			1
		],
		[
			n,
			py,
			dy,
			$,
			uy,
			$,
			$,
			$,
			1
		],
		[
			t,
			hy,
			dy + " " + py,
			$,
			uy + " " + py,
			$,
			my,
			$,
			1
		],
		[
			e,
			hy + ".{fff}",
			dy + " " + py,
			$,
			uy + " " + py,
			$,
			my,
			$,
			1
		]
	];
	function l(t) {
		return (s, c, l, u, d, f) => {
			let p = [], m = d >= o, h = d >= a && d < o, g = t(l), _ = Q(g * e, 3), v = Ey(g.getFullYear(), m ? 0 : g.getMonth(), h || m ? 1 : g.getDate()), y = Q(v * e, 3);
			if (h || m) {
				let n = h ? d / a : 0, r = m ? d / o : 0, i = _ == y ? _ : Q(Ey(v.getFullYear() + r, v.getMonth() + n, 1) * e, 3), s = new Date(q_(i / e)), c = s.getFullYear(), l = s.getMonth();
				for (let a = 0; i <= u; a++) {
					let o = Ey(c + r * a, l + n * a, 1), s = o - t(Q(o * e, 3));
					i = Q((+o + s) * e, 3), i <= u && p.push(i);
				}
			} else {
				let a = d >= i ? i : d, o = y + (K_(l) - K_(_)) + gv(_ - y, a);
				p.push(o);
				let m = t(o), h = m.getHours() + m.getMinutes() / n + m.getSeconds() / r, g = d / r, v = f / s.axes[c]._space;
				for (; o = Q(o + d, e == 1 ? 0 : 3), !(o > u);) if (g > 1) {
					let e = K_(Q(h + g, 6)) % 24, n = t(o).getHours() - e;
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
var [_y, vy, yy] = gy(1), [by, xy, Sy] = gy(.001);
bv(2, -53, 53, [1]);
function Cy(e, t) {
	return e.map((e) => e.map((n, r) => r == 0 || r == 8 || n == null ? n : t(r == 1 || e[8] == 0 ? n : e[1] + n)));
}
function wy(e, t) {
	return (n, r, i, a, o) => {
		let s = t.find((e) => o >= e[0]) || t[t.length - 1], c, l, u, d, f, p;
		return r.map((t) => {
			let n = e(t), r = n.getFullYear(), i = n.getMonth(), a = n.getDate(), o = n.getHours(), m = n.getMinutes(), h = n.getSeconds(), g = r != c && s[2] || i != l && s[3] || a != u && s[4] || o != d && s[5] || m != f && s[6] || h != p && s[7] || s[1];
			return c = r, l = i, u = a, d = o, f = m, p = h, g(n);
		});
	};
}
function Ty(e, t) {
	let n = Zv(t);
	return (t, r, i, a, o) => r.map((t) => n(e(t)));
}
function Ey(e, t, n) {
	return new Date(e, t, n);
}
function Dy(e, t) {
	return t(e);
}
var Oy = "{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function ky(e, t) {
	return (n, r, i, a) => a == null ? r_ : t(e(r));
}
function Ay(e, t) {
	let n = e.series[t];
	return n.width ? n.stroke(e, t) : n.points.width ? n.points.stroke(e, t) : null;
}
function jy(e, t) {
	return e.series[t].fill(e, t);
}
var My = {
	show: !0,
	live: !0,
	isolate: !1,
	mount: sv,
	markers: {
		show: !0,
		width: 2,
		stroke: Ay,
		fill: jy,
		dash: "solid"
	},
	idx: null,
	idxs: null,
	values: []
};
function Ny(e, t) {
	let n = e.cursor.points, r = m_(), i = n.size(e, t);
	f_(r, zg, i), f_(r, Bg, i);
	let a = i / -2;
	f_(r, "marginLeft", a), f_(r, "marginTop", a);
	let o = n.width(e, t, i);
	return o && f_(r, "borderWidth", o), r;
}
function Py(e, t) {
	let n = e.series[t].points;
	return n._fill || n._stroke;
}
function Fy(e, t) {
	let n = e.series[t].points;
	return n._stroke || n._fill;
}
function Iy(e, t) {
	return e.series[t].points.size;
}
var Ly = [0, 0];
function Ry(e, t, n) {
	return Ly[0] = t, Ly[1] = n, Ly;
}
function zy(e, t, n, r = !0) {
	return (e) => {
		e.button != 0 || r && e.target != t || n(e);
	};
}
function By(e, t, n, r = !0) {
	return (e) => {
		r && e.target != t || n(e);
	};
}
var Vy = {
	show: !0,
	x: !0,
	y: !0,
	lock: !1,
	move: Ry,
	points: {
		one: !1,
		show: Ny,
		size: Iy,
		width: 0,
		stroke: Fy,
		fill: Py
	},
	bind: {
		mousedown: zy,
		mouseup: zy,
		click: zy,
		dblclick: zy,
		mousemove: By,
		mouseleave: By,
		mouseenter: By
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
}, Hy = {
	show: !0,
	stroke: "rgba(0,0,0,0.07)",
	width: 2
}, Uy = Nv({}, Hy, { filter: lv }), Wy = Nv({}, Uy, { size: 10 }), Gy = Nv({}, Hy, { show: !1 }), Ky = "12px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\"", qy = "bold " + Ky, Jy = 1.5, Yy = {
	show: !0,
	scale: "x",
	stroke: Gg,
	space: 50,
	gap: 5,
	alignTo: 1,
	size: 50,
	labelGap: 0,
	labelSize: 30,
	labelFont: qy,
	side: 2,
	grid: Uy,
	ticks: Wy,
	border: Gy,
	font: Ky,
	lineGap: Jy,
	rotate: 0
}, Xy = "Value", Zy = "Time", Qy = {
	show: !0,
	scale: "x",
	auto: !1,
	sorted: 1,
	min: rv,
	max: -Infinity,
	idxs: []
};
function $y(e, t, n, r, i) {
	return t.map((e) => e == null ? "" : H_(e));
}
function eb(e, t, n, r, i, a, o) {
	let s = [], c = vv.get(i) || 0;
	n = o ? n : Q(gv(n, i), c);
	for (let e = n; e <= r; e = Q(e + i, c)) s.push(Object.is(e, -0) ? 0 : e);
	return s;
}
function tb(e, t, n, r, i, a, o) {
	let s = [], c = e.scales[e.axes[t].scale].log;
	i = Z_(c, K_((c == 10 ? $_ : ev)(n))), c == 10 && (i = ay[T_(i, ay)]);
	let l = n, u = i * c;
	c == 10 && (u = ay[T_(u, ay)]);
	do
		s.push(l), l += i, c == 10 && !vv.has(l) && (l = Q(l, vv.get(i))), l >= u && (i = l, u = i * c, c == 10 && (u = ay[T_(u, ay)]));
	while (l <= r);
	return s;
}
function nb(e, t, n, r, i, a, o) {
	let s = e.scales[e.axes[t].scale].asinh, c = r > s ? tb(e, t, X_(s, n), r, i) : [s], l = r >= 0 && n <= 0 ? [0] : [];
	return (n < -s ? tb(e, t, X_(s, -r), -n, i) : [s]).reverse().map((e) => -e).concat(l, c);
}
var rb = /./, ib = /[12357]/, ab = /[125]/, ob = /1/, sb = (e, t, n, r) => e.map((e, i) => t == 4 && e == 0 || i % r == 0 && n.test(e.toExponential()[+(e < 0)]) ? e : null);
function cb(e, t, n, r, i) {
	let a = e.axes[n], o = a.scale, s = e.scales[o], c = e.valToPos, l = a._space, u = c(10, o), d = c(9, o) - u >= l ? rb : c(7, o) - u >= l ? ib : c(5, o) - u >= l ? ab : ob;
	if (d == ob) {
		let e = G_(c(1, o) - u);
		if (e < l) return sb(t.slice().reverse(), s.distr, d, J_(l / e)).reverse();
	}
	return sb(t, s.distr, d, 1);
}
function lb(e, t, n, r, i) {
	let a = e.axes[n], o = a.scale, s = a._space, c = e.valToPos, l = G_(c(1, o) - c(2, o));
	return l < s ? sb(t.slice().reverse(), 3, rb, J_(s / l)).reverse() : t;
}
function ub(e, t, n, r) {
	return r == null ? r_ : t == null ? "" : H_(t);
}
var db = {
	show: !0,
	scale: "y",
	stroke: Gg,
	space: 30,
	gap: 5,
	alignTo: 1,
	size: 50,
	labelGap: 0,
	labelSize: 30,
	labelFont: qy,
	side: 3,
	grid: Uy,
	ticks: Wy,
	border: Gy,
	font: Ky,
	lineGap: Jy,
	rotate: 0
};
function fb(e, t) {
	return Q((3 + (e || 1) * 2) * t, 3);
}
function pb(e, t) {
	let { scale: n, idxs: r } = e.series[0], i = e._data[0], a = e.valToPos(i[r[0]], n, !0), o = G_(e.valToPos(i[r[1]], n, !0) - a) / (e.series[t].points.space * Y);
	return r[1] - r[0] <= o;
}
var mb = {
	scale: null,
	auto: !0,
	sorted: 0,
	min: rv,
	max: -Infinity
}, hb = (e, t, n, r, i) => i, gb = {
	show: !0,
	auto: !0,
	sorted: 0,
	gaps: hb,
	alpha: 1,
	facets: [Nv({}, mb, { scale: "x" }), Nv({}, mb, { scale: "y" })]
}, _b = {
	scale: "y",
	auto: !0,
	sorted: 0,
	show: !0,
	spanGaps: !1,
	gaps: hb,
	alpha: 1,
	points: {
		show: pb,
		filter: null
	},
	values: null,
	min: rv,
	max: -Infinity,
	idxs: [],
	path: null,
	clip: null
};
function vb(e, t, n, r, i) {
	return n / 10;
}
var yb = {
	time: vg,
	auto: !0,
	distr: 1,
	log: 10,
	asinh: 1,
	min: null,
	max: null,
	dir: 1,
	ori: 0
}, bb = Nv({}, yb, {
	time: !1,
	ori: 1
}), xb = {};
function Sb(e, t) {
	let n = xb[e];
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
	}, e != null && (xb[e] = n)), n;
}
var Cb = 1, wb = 2;
function Tb(e, t, n) {
	let r = e.mode, i = e.series[t], a = r == 2 ? e._data[t] : e._data, o = e.scales, s = e.bbox, c = a[0], l = r == 2 ? a[1] : a[t], u = r == 2 ? o[i.facets[0].scale] : o[e.series[0].scale], d = r == 2 ? o[i.facets[1].scale] : o[i.scale], f = s.left, p = s.top, m = s.width, h = s.height, g = e.valToPosH, _ = e.valToPosV;
	return u.ori == 0 ? n(i, c, l, u, d, g, _, f, p, m, h, Pb, Ib, Rb, Bb, Hb) : n(i, c, l, u, d, _, g, p, f, h, m, Fb, Lb, zb, Vb, Ub);
}
function Eb(e, t) {
	let n = 0, r = 0, i = X(e.bands, Sv);
	for (let e = 0; e < i.length; e++) {
		let a = i[e];
		a.series[0] == t ? n = a.dir : a.series[1] == t && (a.dir == 1 ? r |= 1 : r |= 2);
	}
	return [n, r == 1 ? -1 : r == 2 ? 1 : r == 3 ? 2 : 0];
}
function Db(e, t, n, r, i) {
	let a = e.mode, o = e.series[t], s = a == 2 ? o.facets[1].scale : o.scale, c = e.scales[s];
	return i == -1 ? c.min : i == 1 ? c.max : c.distr == 3 ? c.dir == 1 ? c.min : c.max : 0;
}
function Ob(e, t, n, r, i, a) {
	return Tb(e, t, (e, t, o, s, c, l, u, d, f, p, m) => {
		let h = e.pxRound, g = s.dir * (s.ori == 0 ? 1 : -1), _ = s.ori == 0 ? Ib : Lb, v, y;
		g == 1 ? (v = n, y = r) : (v = r, y = n);
		let b = h(l(t[v], s, p, d)), x = h(u(o[v], c, m, f)), S = h(l(t[y], s, p, d)), C = h(u(a == 1 ? c.max : c.min, c, m, f)), w = new Path2D(i);
		return _(w, S, C), _(w, b, C), _(w, b, x), w;
	});
}
function kb(e, t, n, r, i, a) {
	let o = null;
	if (e.length > 0) {
		o = new Path2D();
		let s = t == 0 ? Rb : zb, c = n;
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
function Ab(e, t, n) {
	let r = e[e.length - 1];
	r && r[0] == t ? r[1] = n : e.push([t, n]);
}
function jb(e, t, n, r, i, a, o) {
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
function Mb(e) {
	return e == 0 ? cv : e == 1 ? q_ : (t) => hv(t, e);
}
function Nb(e) {
	let t = e == 0 ? Pb : Fb, n = e == 0 ? (e, t, n, r, i, a) => {
		e.arcTo(t, n, r, i, a);
	} : (e, t, n, r, i, a) => {
		e.arcTo(n, t, i, r, a);
	}, r = e == 0 ? (e, t, n, r, i) => {
		e.rect(t, n, r, i);
	} : (e, t, n, r, i) => {
		e.rect(n, t, i, r);
	};
	return (e, i, a, o, s, c = 0, l = 0) => {
		c == 0 && l == 0 ? r(e, i, a, o, s) : (c = Y_(c, o / 2, s / 2), l = Y_(l, o / 2, s / 2), t(e, i + c, a), n(e, i + o, a, i + o, a + s, c), n(e, i + o, a + s, i, a + s, l), n(e, i, a + s, i, a, l), n(e, i, a, i + o, a, c), e.closePath());
	};
}
var Pb = (e, t, n) => {
	e.moveTo(t, n);
}, Fb = (e, t, n) => {
	e.moveTo(n, t);
}, Ib = (e, t, n) => {
	e.lineTo(t, n);
}, Lb = (e, t, n) => {
	e.lineTo(n, t);
}, Rb = Nb(0), zb = Nb(1), Bb = (e, t, n, r, i, a) => {
	e.arc(t, n, r, i, a);
}, Vb = (e, t, n, r, i, a) => {
	e.arc(n, t, r, i, a);
}, Hb = (e, t, n, r, i, a, o) => {
	e.bezierCurveTo(t, n, r, i, a, o);
}, Ub = (e, t, n, r, i, a, o) => {
	e.bezierCurveTo(n, t, i, r, o, a);
};
function Wb(e) {
	return (e, t, n, r, i) => Tb(e, t, (t, a, o, s, c, l, u, d, f, p, m) => {
		let { pxRound: h, points: g } = t, _, v;
		s.ori == 0 ? (_ = Pb, v = Bb) : (_ = Fb, v = Vb);
		let y = Q(g.width * Y, 3), b = (g.size - g.width) / 2 * Y, x = Q(b * 2, 3), S = new Path2D(), C = new Path2D(), { left: w, top: T, width: E, height: D } = e.bbox;
		Rb(C, w - x, T - x, E + x * 2, D + x * 2);
		let ee = (e) => {
			if (o[e] != null) {
				let t = h(l(a[e], s, p, d)), n = h(u(o[e], c, m, f));
				_(S, t + b, n), v(S, t, n, b, 0, W_ * 2);
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
function Gb(e) {
	return (t, n, r, i, a, o) => {
		r != i && (a != r && o != r && e(t, n, r), a != i && o != i && e(t, n, i), e(t, n, o));
	};
}
var Kb = Gb(Ib), qb = Gb(Lb);
function Jb(e) {
	let t = X(e?.alignGaps, 0);
	return (e, n, r, i) => Tb(e, n, (a, o, s, c, l, u, d, f, p, m, h) => {
		[r, i] = k_(s, r, i);
		let g = a.pxRound, _ = (e) => g(u(e, c, m, f)), v = (e) => g(d(e, l, h, p)), y, b;
		c.ori == 0 ? (y = Ib, b = Kb) : (y = Lb, b = qb);
		let x = c.dir * (c.ori == 0 ? 1 : -1), S = {
			stroke: new Path2D(),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: Cb
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
		let [T, E] = Eb(e, n);
		if (a.fill != null || T != 0) {
			let t = S.fill = new Path2D(C), s = v(a.fillTo(e, n, a.min, a.max, T)), c = _(o[r]), l = _(o[i]);
			x == -1 && ([l, c] = [c, l]), y(t, l, s), y(t, c, s);
		}
		if (!a.spanGaps) {
			let l = [];
			w && l.push(...jb(o, s, r, i, x, _, t)), S.gaps = l = a.gaps(e, n, r, i, l), S.clip = kb(l, c.ori, f, p, m, h);
		}
		return E != 0 && (S.band = E == 2 ? [Ob(e, n, r, i, C, -1), Ob(e, n, r, i, C, 1)] : Ob(e, n, r, i, C, E)), S;
	});
}
function Yb(e) {
	let t = X(e.align, 1), n = X(e.ascDesc, !1), r = X(e.alignGaps, 0), i = X(e.extend, !1);
	return (e, a, o, s) => Tb(e, a, (c, l, u, d, f, p, m, h, g, _, v) => {
		[o, s] = k_(u, o, s);
		let y = c.pxRound, { left: b, width: x } = e.bbox, S = (e) => y(p(e, d, _, h)), C = (e) => y(m(e, f, v, g)), w = d.ori == 0 ? Ib : Lb, T = {
			stroke: new Path2D(),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: Cb
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
		let [ie, ae] = Eb(e, a);
		if (c.fill != null || ie != 0) {
			let t = T.fill = new Path2D(E), n = C(c.fillTo(e, a, c.min, c.max, ie));
			w(t, re, n), w(t, O, n);
		}
		if (!c.spanGaps) {
			let i = [];
			i.push(...jb(l, u, o, s, D, S, r));
			let f = c.width * Y / 2, p = n || t == 1 ? f : -f, m = n || t == -1 ? -f : f;
			i.forEach((e) => {
				e[0] += p, e[1] += m;
			}), T.gaps = i = c.gaps(e, a, o, s, i), T.clip = kb(i, d.ori, h, g, _, v);
		}
		return ae != 0 && (T.band = ae == 2 ? [Ob(e, a, o, s, E, -1), Ob(e, a, o, s, E, 1)] : Ob(e, a, o, s, E, ae)), T;
	});
}
function Xb(e, t, n, r, i, a, o = rv) {
	if (e.length > 1) {
		let s = null;
		for (let c = 0, l = Infinity; c < e.length; c++) if (t[c] !== void 0) {
			if (s != null) {
				let t = G_(e[c] - e[s]);
				t < l && (l = t, o = G_(n(e[c], r, i, a) - n(e[s], r, i, a)));
			}
			s = c;
		}
	}
	return o;
}
function Zb(e) {
	e ||= xv;
	let t = X(e.size, [
		.6,
		rv,
		1
	]), n = e.align || 0, r = e.gap || 0, i = e.radius;
	i = i == null ? [0, 0] : typeof i == "number" ? [i, 0] : i;
	let a = Z(i), o = 1 - t[0], s = X(t[1], rv), c = X(t[2], 1), l = X(e.disp, xv), u = X(e.each, (e) => {}), { fill: d, stroke: f } = l;
	return (e, t, i, p) => Tb(e, t, (m, h, g, _, v, y, b, x, S, C, w) => {
		let T = m.pxRound, E = n, D = r * Y, ee = s * Y, te = c * Y, ne, O;
		_.ori == 0 ? [ne, O] = a(e, t) : [O, ne] = a(e, t);
		let re = _.dir * (_.ori == 0 ? 1 : -1), ie = _.ori == 0 ? Rb : zb, ae = _.ori == 0 ? u : (e, t, n, r, i, a, o) => {
			u(e, t, n, i, r, o, a);
		}, oe = X(e.bands, Sv).find((e) => e.series[0] == t), se = oe == null ? 0 : oe.dir, ce = m.fillTo(e, t, m.min, m.max, se), k = T(b(ce, v, w, S)), A, j, le, ue = C, M = T(m.width * Y), de = !1, N = null, fe = null, pe = null, me = null;
		d != null && (M == 0 || f != null) && (de = !0, N = d.values(e, t, i, p), fe = /* @__PURE__ */ new Map(), new Set(N).forEach((e) => {
			e != null && fe.set(e, new Path2D());
		}), M > 0 && (pe = f.values(e, t, i, p), me = /* @__PURE__ */ new Map(), new Set(pe).forEach((e) => {
			e != null && me.set(e, new Path2D());
		})));
		let { x0: he, size: ge } = l;
		if (he != null && ge != null) {
			E = 1, h = he.values(e, t, i, p), he.unit == 2 && (h = h.map((t) => e.posToVal(x + t * C, _.key, !0)));
			let n = ge.values(e, t, i, p);
			j = ge.unit == 2 ? n[0] * C : y(n[0], _, C, x) - y(0, _, C, x), ue = Xb(h, g, y, _, C, x, ue), le = ue - j + D;
		} else ue = Xb(h, g, y, _, C, x, ue), le = ue * o + D, j = ue - le;
		le < 1 && (le = 0), M >= j / 2 && (M = 0), le < 5 && (T = cv);
		let _e = le > 0, ve = ue - le - (_e ? M : 0);
		j = T(av(ve, te, ee)), A = (E == 0 ? j / 2 : E == re ? 0 : j) - E * re * ((E == 0 ? D / 2 : 0) + (_e ? M / 2 : 0));
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
			let i = y(_.distr != 2 || l != null ? h[n] : n, _, C, x), a = b(X(r, ce), v, w, S), o = T(i - A), s = T(X_(a, k)), c = T(Y_(a, k)), u = s - c;
			if (r != null) {
				let i = r < 0 ? Ce : Se, a = r < 0 ? Se : Ce;
				de ? (M > 0 && pe[n] != null && ie(me.get(pe[n]), o, c + K_(M / 2), j, X_(0, u - M), i, a), N[n] != null && ie(fe.get(N[n]), o, c + K_(M / 2), j, X_(0, u - M), i, a)) : ie(be, o, c + K_(M / 2), j, X_(0, u - M), i, a), ae(e, t, n, o - M / 2, c, j + M, u);
			}
		}
		return M > 0 ? ye.stroke = de ? me : be : de || (ye._fill = m.width == 0 ? m._fill : m._stroke ?? m._fill, ye.width = 0), ye.fill = de ? fe : be, ye;
	});
}
function Qb(e, t) {
	let n = X(t?.alignGaps, 0);
	return (t, r, i, a) => Tb(t, r, (o, s, c, l, u, d, f, p, m, h, g) => {
		[i, a] = k_(c, i, a);
		let _ = o.pxRound, v = (e) => _(d(e, l, h, p)), y = (e) => _(f(e, u, g, m)), b, x, S;
		l.ori == 0 ? (b = Pb, S = Ib, x = Hb) : (b = Fb, S = Lb, x = Ub);
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
			flags: Cb
		}, te = ee.stroke, [ne, O] = Eb(t, r);
		if (o.fill != null || ne != 0) {
			let e = ee.fill = new Path2D(te), n = y(o.fillTo(t, r, o.min, o.max, ne));
			S(e, T, n), S(e, w, n);
		}
		if (!o.spanGaps) {
			let e = [];
			e.push(...jb(s, c, i, a, C, v, n)), ee.gaps = e = o.gaps(t, r, i, a, e), ee.clip = kb(e, l.ori, p, m, h, g);
		}
		return O != 0 && (ee.band = O == 2 ? [Ob(t, r, i, a, te, -1), Ob(t, r, i, a, te, 1)] : Ob(t, r, i, a, te, O)), ee;
	});
}
function $b(e) {
	return Qb(ex, e);
}
function ex(e, t, n, r, i, a) {
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
var tx = /* @__PURE__ */ new Set();
function nx() {
	for (let e of tx) e.syncRect(!0);
}
i_ && (C_($g, o_, nx), C_(e_, o_, nx, !0), C_(n_, o_, () => {
	vx.pxRatio = Y;
}));
var rx = Jb(), ix = Wb();
function ax(e, t, n, r) {
	return (r ? [e[0], e[1]].concat(e.slice(2)) : [e[0]].concat(e.slice(1))).map((e, r) => sx(e, r, t, n));
}
function ox(e, t) {
	return e.map((e, n) => n == 0 ? {} : Nv({}, t, e));
}
function sx(e, t, n, r) {
	return Nv({}, t == 0 ? n : r, e);
}
function cx(e, t, n) {
	return t == null ? Cv : [t, n];
}
var lx = cx;
function ux(e, t, n) {
	return t == null ? Cv : R_(t, n, P_, !0);
}
function dx(e, t, n, r) {
	return t == null ? Cv : M_(t, n, e.scales[r].log, !1);
}
var fx = dx;
function px(e, t, n, r) {
	return t == null ? Cv : N_(t, n, e.scales[r].log, !1);
}
var mx = px;
function hx(e, t, n, r, i) {
	let a = X_(iv(e), iv(t)), o = t - e, s = T_(i / r * o, n);
	do {
		let e = n[s], t = r * e / o;
		if (t >= i && a + (e < 5 ? vv.get(e) : 0) <= 17) return [e, t];
	} while (++s < n.length);
	return [0, 0];
}
function gx(e) {
	let t, n;
	return e = e.replace(/(\d+)px/, (e, r) => (t = q_((n = +r) * Y)) + "px"), [
		e,
		t,
		n
	];
}
function _x(e) {
	e.show && [e.font, e.labelFont].forEach((e) => {
		let t = Q(e[2] * Y, 1);
		e[0] = e[0].replace(/[0-9.]+px/, t + "px"), e[1] = t;
	});
}
function vx(e, t, n) {
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
	let l = r.root = m_(yg);
	if (e.id != null && (l.id = e.id), u_(l, e.class), e.title) {
		let t = m_(Sg, l);
		t.textContent = e.title;
	}
	let u = p_("canvas"), d = r.ctx = u.getContext("2d"), f = m_(Cg, l);
	C_("click", f, (e) => {
		e.target === m && (U != tn || W != nn) && sn.click(r, e);
	}, !0);
	let p = r.under = m_(wg, f);
	f.appendChild(u);
	let m = r.over = m_(Tg, f);
	e = Mv(e);
	let h = +X(e.pxAlign, 1), g = Mb(h);
	(e.plugins || []).forEach((t) => {
		t.opts && (e = t.opts(r, e) || e);
	});
	let _ = e.ms || .001, v = r.series = i == 1 ? ax(e.series || [], Qy, _b, !1) : ox(e.series || [null], gb), y = r.axes = ax(e.axes || [], Yy, db, !0), b = r.scales = {}, x = r.bands = e.bands || [];
	x.forEach((e) => {
		e.fill = Z(e.fill || null), e.dir = X(e.dir, -1);
	});
	let S = i == 2 ? v[1].facets[0].scale : v[0].scale, C = {
		axes: B,
		series: z
	}, w = (e.drawOrder || ["axes", "series"]).map((e) => C[e]);
	function T(e) {
		let t = e.distr == 3 ? (t) => $_(t > 0 ? t : e.clamp(r, t, e.min, e.max, e.key)) : e.distr == 4 ? (t) => nv(t, e.asinh) : e.distr == 100 ? (t) => e.fwd(t) : (e) => e;
		return (n) => {
			let r = t(n), { _min: i, _max: a } = e, o = a - i;
			return (r - i) / o;
		};
	}
	function E(t) {
		let n = b[t];
		if (n == null) {
			let r = (e.scales || xv)[t] || xv;
			if (r.from != null) {
				E(r.from);
				let e = Nv({}, b[r.from], r, { key: t });
				e.valToPct = T(e), b[t] = e;
			} else {
				n = b[t] = Nv({}, t == S ? yb : bb, r), n.key = t;
				let e = n.time, a = n.range, o = wv(a);
				if ((t != S || i == 2 && !e) && (o && (a[0] == null || a[1] == null) && (a = {
					min: a[0] == null ? F_ : {
						mode: 1,
						hard: a[0],
						soft: a[0]
					},
					max: a[1] == null ? F_ : {
						mode: 1,
						hard: a[1],
						soft: a[1]
					}
				}, o = !1), !o && Ov(a))) {
					let e = a;
					a = (t, n, r) => n == null ? Cv : R_(n, r, e);
				}
				n.range = Z(a || (e ? lx : t == S ? n.distr == 3 ? fx : n.distr == 4 ? mx : cx : n.distr == 3 ? dx : n.distr == 4 ? px : ux)), n.auto = Z(!o && n.auto), n.clamp = Z(n.clamp || vb), n._min = n._max = null, n.valToPct = T(n);
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
	D.ori == 0 ? (u_(l, bg), te = a, ne = o) : (u_(l, xg), te = o, ne = a);
	let O = {};
	for (let e in b) {
		let t = b[e];
		(t.min != null || t.max != null) && (O[e] = {
			min: t.min,
			max: t.max
		}, t.min = t.max = null);
	}
	let re = e.tzDate || ((e) => new Date(q_(e / _))), ie = e.fmtDate || Zv, ae = _ == 1 ? yy(re) : Sy(re), oe = wy(re, Cy(_ == 1 ? vy : xy, ie)), se = ky(re, Dy(Oy, ie)), ce = [], k = r.legend = Nv({}, My, e.legend), A = r.cursor = Nv({}, Vy, { drag: { y: i == 2 } }, e.cursor), j = k.show, le = A.show, ue = k.markers;
	k.idxs = ce, ue.width = Z(ue.width), ue.dash = Z(ue.dash), ue.stroke = Z(ue.stroke), ue.fill = Z(ue.fill);
	let M, de, N, fe = [], pe = [], me, he = !1, ge = {};
	if (k.live) {
		let e = v[1] ? v[1].values : null;
		he = e != null, me = he ? e(r, 1, 0) : { _: 0 };
		for (let e in me) ge[e] = r_;
	}
	if (j) {
		if (M = p_("table", Mg, l), N = p_("tbody", null, M), k.mount(r, M), he) {
			de = p_("thead", null, M, N);
			let e = p_("tr", null, de);
			for (var _e in p_("th", null, e), me) p_("th", Lg, e).textContent = _e;
		} else u_(M, Pg), k.live && u_(M, Ng);
	}
	let ve = { show: !0 }, ye = { show: !1 };
	function be(e, t) {
		if (t == 0 && (he || !k.live || i == 2)) return Cv;
		let n = [], a = p_("tr", Fg, N, N.childNodes[t]);
		u_(a, e.class), e.show || u_(a, Dg);
		let o = p_("th", null, a);
		if (ue.show) {
			let e = m_(Ig, o);
			if (t > 0) {
				let n = ue.width(r, t);
				n && (e.style.border = n + "px " + ue.dash(r, t) + " " + ue.stroke(r, t)), e.style.background = ue.fill(r, t);
			}
		}
		let s = m_(Lg, o);
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
		}, !1), Xe && Se(Xg, o, (t) => {
			A._lock || (qe(t), mn(v.indexOf(e), xn, !0, Zn.setSeries));
		}, !1)), me) {
			let e = p_("td", Rg, a);
			e.textContent = "--", n.push(e);
		}
		return [a, n];
	}
	let xe = /* @__PURE__ */ new Map();
	function Se(e, t, n, i = !0) {
		let a = xe.get(t) || {}, o = A.bind[e](r, t, n, i);
		o && (C_(e, t, a[e] = o), xe.set(t, a));
	}
	function Ce(e, t, n) {
		let r = xe.get(t) || {};
		for (let n in r) (e == null || n == e) && (w_(n, t, r[n]), delete r[n]);
		e ?? xe.delete(t);
	}
	let we = 0, Te = 0, P = 0, F = 0, Ee = 0, De = 0, Oe = Ee, ke = De, Ae = P, je = F, Me = 0, Ne = 0, Pe = 0, Fe = 0;
	r.bbox = {};
	let Ie = !1, Le = !1, Re = !1, ze = !1, Be = !1, Ve = !1;
	function He(e, t, n) {
		(n || e != r.width || t != r.height) && I(e, t), Ht(!1), Re = !0, Le = !0, Gt();
	}
	function I(e, t) {
		r.width = we = P = e, r.height = Te = F = t, Ee = De = 0, Ge(), Ke();
		let n = r.bbox;
		Me = n.left = hv(Ee * Y, .5), Ne = n.top = hv(De * Y, .5), Pe = n.width = hv(P * Y, .5), Fe = n.height = hv(F * Y, .5);
	}
	function Ue() {
		let e = !1, t = 0;
		for (; !e;) {
			t++;
			let n = Bt(t), i = Vt(t);
			e = t == 3 || n && i, e || (I(r.width, r.height), Le = !0);
		}
	}
	function We({ width: e, height: t }) {
		He(e, t);
	}
	r.setSize = We;
	function Ge() {
		let e = !1, t = !1, n = !1, r = !1;
		y.forEach((i, a) => {
			if (i.show && i._show) {
				let { side: a, _size: o } = i, s = a % 2, c = o + (i.label == null ? 0 : i.labelSize);
				c > 0 && (s ? (P -= c, a == 3 ? (Ee += c, r = !0) : n = !0) : (F -= c, a == 0 ? (De += c, e = !0) : t = !0));
			}
		}), rt[0] = e, rt[1] = n, rt[2] = t, rt[3] = r, P -= st[1] + st[3], Ee += st[3], F -= st[2] + st[0], De += st[0];
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
		let r = e.prox = Z(e.prox), i = e.bias ??= 0;
		A.dataIdx = (e, a, o, s) => {
			if (a == 0) return o;
			let c = o, l = r(e, a, o, s) ?? rv, u = l >= 0 && l < rv, d = D.ori == 0 ? P : F, f = A.left, p = t[0], m = t[a];
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
			} else u && G_(f - te(p[o], D, d, 0)) > l && (c = null);
			return c;
		};
	}
	let qe = (e) => {
		A.event = e;
	};
	A.idxs = ce, A._lock = !1;
	let Je = A.points;
	Je.show = Z(Je.show), Je.size = Z(Je.size), Je.stroke = Z(Je.stroke), Je.width = Z(Je.width), Je.fill = Z(Je.fill);
	let Ye = r.focus = Nv({}, e.focus || { alpha: .3 }, A.focus), Xe = Ye.prox >= 0, Ze = Xe && Je.one, L = [], R = [], Qe = [];
	function $e(e, t) {
		let n = Je.show(r, t);
		if (n instanceof HTMLElement) return u_(n, jg), u_(n, e.class), g_(n, -10, -10, P, F), m.insertBefore(n, L[t]), n;
	}
	function et(e, t) {
		if (i == 1 || t > 0) {
			let t = i == 1 && b[e.scale].time, n = e.value;
			e.value = t ? Dv(n) ? ky(re, Dy(n, ie)) : n || se : n || ub, e.label = e.label || (t ? Zy : Xy);
		}
		if (Ze || t > 0) {
			e.width = e.width == null ? 1 : e.width, e.paths = e.paths || rx || uv, e.fillTo = Z(e.fillTo || Db), e.pxAlign = +X(e.pxAlign, h), e.pxRound = Mb(e.pxAlign), e.stroke = Z(e.stroke || null), e.fill = Z(e.fill || null), e._stroke = e._fill = e._paths = e._focus = null;
			let t = fb(X_(1, e.width), 1), n = e.points = Nv({}, {
				size: t,
				width: X_(1, t * .2),
				stroke: e.stroke,
				space: t * 2,
				paths: ix,
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
		Xn("addSeries", t);
	}
	function tt(e, t) {
		t ??= v.length, e = i == 1 ? sx(e, t, Qy, _b) : sx(e, t, {}, gb), v.splice(t, 0, e), et(v[t], t);
	}
	r.addSeries = tt;
	function nt(e) {
		if (v.splice(e, 1), j) {
			k.values.splice(e, 1), pe.splice(e, 1);
			let t = fe.splice(e, 1)[0];
			Ce(null, t.firstChild), t.remove();
		}
		le && (ce.splice(e, 1), L.splice(e, 1)[0].remove(), R.splice(e, 1), Qe.splice(e, 1)), Xn("delSeries", e);
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
			e.size = Z(e.size), e.space = Z(e.space), e.rotate = Z(e.rotate), wv(e.incrs) && e.incrs.forEach((e) => {
				!vv.has(e) && vv.set(e, yv(e));
			}), e.incrs = Z(e.incrs || (i.distr == 2 ? iy : a ? _ == 1 ? _y : by : ay)), e.splits = Z(e.splits || (a && i.distr == 1 ? ae : i.distr == 3 ? tb : i.distr == 4 ? nb : eb)), e.stroke = Z(e.stroke), e.grid.stroke = Z(e.grid.stroke), e.ticks.stroke = Z(e.ticks.stroke), e.border.stroke = Z(e.border.stroke);
			let o = e.values;
			e.values = wv(o) && !wv(o[0]) ? Z(o) : a ? wv(o) ? wy(re, Cy(o, ie)) : Dv(o) ? Ty(re, o) : o || oe : o || $y, e.filter = Z(e.filter || (i.distr >= 3 && i.log == 10 ? cb : i.distr == 3 && i.log == 2 ? lb : lv)), e.font = gx(e.font), e.labelFont = gx(e.labelFont), e._size = e.size(r, null, t, 0), e._space = e._rotate = e._incrs = e._found = e._splits = e._values = null, e._size > 0 && (rt[t] = !0, e._el = m_(Eg, f));
		}
	}
	function at(e, t, n, r) {
		let [i, a, o, s] = n, c = t % 2, l = 0;
		return c == 0 && (s || a) && (l = t == 0 && !i || t == 2 && !o ? q_(Yy.size / 3) : 0), c == 1 && (i || o) && (l = t == 1 && !a || t == 3 && !s ? q_(db.size / 2) : 0), l;
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
		if (Ht(!0), Xn("setData"), ee == 2 && (Re = !0), n !== !1) {
			let e = D;
			e.auto(r, pt) ? ht() : pn(S, e.min, e.max), ze ||= A.left >= 0, Ve = !0, Gt();
		}
	}
	r.setData = mt;
	function ht() {
		pt = !0;
		let e, n;
		i == 1 && (ct > 0 ? (lt = dt[0] = 0, ut = dt[1] = ct - 1, e = t[0][lt], n = t[0][ut], ee == 2 ? (e = lt, n = ut) : e == n && (ee == 3 ? [e, n] = M_(e, e, D.log, !1) : ee == 4 ? [e, n] = N_(e, e, D.log, !1) : D.time ? n = e + q_(86400 / _) : [e, n] = R_(e, n, P_, !0))) : (lt = dt[0] = e = null, ut = dt[1] = n = null)), pn(S, e, n);
	}
	let gt, _t, vt, yt, bt, xt, St, Ct, wt, Tt;
	function Et(e, t, n, r, i, a) {
		e ??= Kg, n ??= Sv, r ??= "butt", i ??= Kg, a ??= "round", e != gt && (d.strokeStyle = gt = e), i != _t && (d.fillStyle = _t = i), t != vt && (d.lineWidth = vt = t), a != bt && (d.lineJoin = bt = a), r != xt && (d.lineCap = xt = r), n != yt && d.setLineDash(yt = n);
	}
	function Dt(e, t, n, r) {
		t != _t && (d.fillStyle = _t = t), e != St && (d.font = St = e), n != Ct && (d.textAlign = Ct = n), r != wt && (d.textBaseline = wt = r);
	}
	function Ot(e, t, n, i, a = 0) {
		if (i.length > 0 && e.auto(r, pt) && (t == null || t.min == null)) {
			let t = X(lt, 0), r = X(ut, i.length - 1), o = n.min == null ? j_(i, t, r, a, e.distr == 3) : [n.min, n.max];
			e.min = Y_(e.min, n.min = o[0]), e.max = X_(e.max, n.max = o[1]);
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
		O[S] != null && Ht(!0);
		let e = {};
		for (let t in O) {
			let n = O[t];
			if (n != null) {
				let a = e[t] = Mv(b[t], kv);
				if (n.min != null) Nv(a, n);
				else if (t != S || i == 2) {
					if (ct == 0 && a.from == null) {
						let e = a.range(r, null, null, t);
						a.min = e[0], a.max = e[1];
					} else a.min = rv, a.max = -Infinity;
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
						s.min = e[0], s.max = e[1], lt = T_(s.min, t[0]), ut = T_(s.max, t[0]), ut - lt > 1 && (t[0][lt] < s.min && lt++, t[0][ut] > s.max && ut--), n.min = ft[lt], n.max = ft[ut];
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
					let e = n.range(r, n.min == rv ? null : n.min, n.max == -Infinity ? null : n.max, t);
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
				i._min = e == 3 ? $_(i.min) : e == 4 ? nv(i.min, i.asinh) : e == 100 ? i.fwd(i.min) : i.min, i._max = e == 3 ? $_(i.max) : e == 4 ? nv(i.max, i.asinh) : e == 100 ? i.fwd(i.max) : i.max, n[t] = a = !0;
			}
		}
		if (a) {
			v.forEach((e, t) => {
				i == 2 ? t > 0 && n.y && (e._paths = null) : n[e.scale] && (e._paths = null);
			});
			for (let e in n) Re = !0, Xn("setScale", e);
			le && A.left >= 0 && (ze = Ve = !0);
		}
		for (let e in O) O[e] = null;
	}
	function jt(e) {
		let t = av(lt - 1, 0, ct - 1), n = av(ut + 1, 0, ct - 1);
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
					Tt != n && (d.globalAlpha = Tt = n), Xn("drawSeries", t);
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
			let e = Me - l / 2, t = Ne - l / 2, n = Pe + l, r = Fe + l;
			u = new Path2D(), u.rect(e, t, n, r);
		}
		t ? Ft(s, l, n.dash, n.cap, c, r, i, o, a) : Pt(e, s, l, n.dash, n.cap, c, r, i, o, u, a), p && d.translate(-f, -f);
	}
	function Pt(e, n, i, a, o, s, c, l, u, d, f) {
		let p = !1;
		u != 0 && x.forEach((m, h) => {
			if (m.series[0] == e) {
				let e = v[m.series[1]], g = t[m.series[1]], _ = (e._paths || xv).band;
				wv(_) && (_ = m.dir == 1 ? _[0] : _[1]);
				let y, b = null;
				e.show && _ && z_(g, lt, ut) ? (b = m.fill(r, h) || s, y = e._paths.clip) : _ = null, Ft(n, i, a, o, b, c, l, u, d, f, y, _), p = !0;
			}
		}), p || Ft(n, i, a, o, s, c, l, u, d, f);
	}
	function Ft(e, t, n, r, i, a, o, s, c, l, u, f) {
		Et(e, t, n, r, i), (c || l || f) && (d.save(), c && d.clip(c), l && d.clip(l)), f ? (s & 3) == 3 ? (d.clip(f), u && d.clip(u), Lt(i, o), It(e, a, t)) : s & wb ? (Lt(i, o), d.clip(f), It(e, a, t)) : s & Cb && (d.save(), d.clip(f), u && d.clip(u), Lt(i, o), d.restore(), It(e, a, t)) : (Lt(i, o), It(e, a, t)), (c || l || f) && d.restore();
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
			o = hx(t, n, a._incrs = a.incrs(r, e, t, n, i, s), i, s);
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
				n._show && (t = !1, n._show = !1, Ht(!1));
				return;
			}
			n._show || (t = !1, n._show = !0, Ht(!1));
			let o = n.side, s = o % 2, { min: c, max: l } = a, [u, d] = Rt(i, c, l, s == 0 ? P : F);
			if (d == 0) return;
			let f = a.distr == 2, p = n._splits = n.splits(r, i, c, l, u, d, f), m = a.distr == 2 ? p.map((e) => ft[e]) : p, h = a.distr == 2 ? ft[p[1]] - ft[p[0]] : u, g = n._values = n.values(r, n.filter(r, m, i, d, h), i, d, h);
			n._rotate = o == 2 ? n.rotate(r, g, i, d) : 0;
			let _ = n._size;
			n._size = J_(n.size(r, g, i, e)), _ != null && n._size != _ && (t = !1);
		}), t;
	}
	function Vt(e) {
		let t = !0;
		return ot.forEach((n, i) => {
			let a = n(r, i, rt, e);
			a != st[i] && (t = !1), st[i] = a;
		}), t;
	}
	function B() {
		for (let e = 0; e < y.length; e++) {
			let t = y[e];
			if (!t.show || !t._show) continue;
			let n = t.side, i = n % 2, a, o, c = t.stroke(r, e), l = n == 0 || n == 3 ? -1 : 1, [u, f] = t._found;
			if (t.label != null) {
				let s = t.labelGap * l, p = q_((t._lpos + s) * Y);
				Dt(t.labelFont[0], c, "center", n == 2 ? Vg : Hg), d.save(), i == 1 ? (a = o = 0, d.translate(p, q_(Ne + Fe / 2)), d.rotate((n == 3 ? -W_ : W_) / 2)) : (a = q_(Me + Pe / 2), o = p);
				let m = ov(t.label) ? t.label(r, e, u, f) : t.label;
				d.fillText(m, a, o), d.restore();
			}
			if (f == 0) continue;
			let p = b[t.scale], m = i == 0 ? Pe : Fe, h = i == 0 ? Me : Ne, _ = t._splits, v = p.distr == 2 ? _.map((e) => ft[e]) : _, x = p.distr == 2 ? ft[_[1]] - ft[_[0]] : u, S = t.ticks, C = t.border, w = S.show ? S.size : 0, T = q_(w * Y), E = q_((t.alignTo == 2 ? t._size - w - t.gap : t.gap) * Y), D = t._rotate * -W_ / 180, ee = g(t._pos * Y), te = ee + (T + E) * l;
			o = i == 0 ? te : 0, a = i == 1 ? te : 0;
			let ne = t.font[0];
			Dt(ne, c, t.align == 1 ? Ug : t.align == 2 ? Wg : D > 0 ? Ug : D < 0 ? Wg : i == 0 ? "center" : n == 3 ? Wg : Ug, D || i == 1 ? "middle" : n == 2 ? Vg : Hg);
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
			ae.show && zt(re, ae.filter(r, v, e, f, x), i, i == 0 ? 2 : 1, i == 0 ? Ne : Me, i == 0 ? Fe : Pe, Q(ae.width * Y, 3), ae.stroke(r, e), ae.dash, ae.cap), C.show && zt([ee], [1], +(i == 0), i == 0 ? 1 : 2, i == 1 ? Ne : Me, i == 1 ? Fe : Pe, Q(C.width * Y, 3), C.stroke(r, e), C.dash, C.cap);
		}
		Xn("drawAxes");
	}
	function Ht(e) {
		v.forEach((t, n) => {
			n > 0 && (t._paths = null, e && (i == 1 ? (t.min = null, t.max = null) : t.facets.forEach((e) => {
				e.min = null, e.max = null;
			})));
		});
	}
	let V = !1, H = !1, Ut = [];
	function Wt() {
		H = !1;
		for (let e = 0; e < Ut.length; e++) Xn(...Ut[e]);
		Ut.length = 0;
	}
	function Gt() {
		V ||= (zv(qt), !0);
	}
	function Kt(e, t = !1) {
		V = !0, H = t, e(r), qt(), t && Ut.length > 0 && queueMicrotask(Wt);
	}
	r.batch = Kt;
	function qt() {
		if (Ie &&= (At(), !1), Re &&= (Ue(), !1), Le) {
			if (f_(p, Ug, Ee), f_(p, Vg, De), f_(p, zg, P), f_(p, Bg, F), f_(m, Ug, Ee), f_(m, Vg, De), f_(m, zg, P), f_(m, Bg, F), f_(f, zg, we), f_(f, Bg, Te), u.width = q_(we * Y), u.height = q_(Te * Y), y.forEach(({ _el: e, _show: t, _size: n, _pos: r, side: i }) => {
				if (e != null) {
					if (t) {
						let t = i === 3 || i === 0 ? n : 0, a = i % 2 == 1;
						f_(e, a ? "left" : "top", r - t), f_(e, a ? "width" : "height", n), f_(e, a ? "top" : "left", a ? De : Ee), f_(e, a ? "height" : "width", a ? F : P), d_(e, Dg);
					} else u_(e, Dg);
				}
			}), gt = _t = vt = bt = xt = St = Ct = wt = yt = null, Tt = 1, Pn(!0), Ee != Oe || De != ke || P != Ae || F != je) {
				Ht(!1);
				let e = P / Ae, t = F / je;
				if (le && !ze && A.left >= 0) {
					A.left *= e, A.top *= t, Zt && g_(Zt, q_(A.left), 0, P, F), Qt && g_(Qt, 0, q_(A.top), P, F);
					for (let n = 0; n < L.length; n++) {
						let r = L[n];
						r != null && (R[n] *= e, Qe[n] *= t, g_(r, J_(R[n]), J_(Qe[n]), P, F));
					}
				}
				if (G.show && !Be && G.left >= 0 && G.width > 0) {
					G.left *= e, G.width *= e, G.top *= t, G.height *= t;
					for (let e in Ln) f_(un, e, G[e]);
				}
				Oe = Ee, ke = De, Ae = P, je = F;
			}
			Xn("setSize"), Le = !1;
		}
		we > 0 && Te > 0 && (d.clearRect(0, 0, u.width, u.height), Xn("drawClear"), w.forEach((e) => e()), Xn("draw")), G.show && Be && (dn(G), Be = !1), le && ze && (Mn(null, !0, !1), ze = !1), k.show && k.live && Ve && (An(), Ve = !1), c || (c = !0, r.status = 1, Xn("ready")), pt = !1, V = !1;
	}
	r.redraw = (e, t) => {
		Re = t || !1, e === !1 ? Gt() : pn(S, D.min, D.max);
	};
	function Jt(e, n) {
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
			e == S && i.distr == 2 && ct > 0 && (n.min = T_(n.min, t[0]), n.max = T_(n.max, t[0]), n.min == n.max && n.max++), O[e] = n, Ie = !0, Gt();
		}
	}
	r.setScale = Jt;
	let Yt, Xt, Zt, Qt, $t, en, tn, nn, rn, an, U, W, on = !1, sn = A.drag, cn = sn.x, ln = sn.y;
	le && (A.x && (Yt = m_(kg, m)), A.y && (Xt = m_(Ag, m)), D.ori == 0 ? (Zt = Yt, Qt = Xt) : (Zt = Xt, Qt = Yt), U = A.left, W = A.top);
	let G = r.select = Nv({
		show: !0,
		over: !0,
		left: 0,
		width: 0,
		top: 0,
		height: 0
	}, e.select), un = G.show ? m_(Og, G.over ? m : p) : null;
	function dn(e, t) {
		if (G.show) {
			for (let t in e) G[t] = e[t], t in Ln && f_(un, t, e[t]);
			t !== !1 && Xn("setSelect");
		}
	}
	r.setSelect = dn;
	function fn(e) {
		if (v[e].show) j && d_(fe[e], Dg);
		else if (j && u_(fe[e], Dg), le) {
			let t = Ze ? L[0] : L[e];
			t != null && g_(t, -10, -10, P, F);
		}
	}
	function pn(e, t, n) {
		Jt(e, {
			min: t,
			max: n
		});
	}
	function mn(e, t, n, a) {
		t.focus != null && Sn(e), t.show != null && v.forEach((n, r) => {
			r > 0 && (e == r || e == null) && (n.show = t.show, fn(r), i == 2 ? (pn(n.facets[0].scale, null, null), pn(n.facets[1].scale, null, null)) : pn(n.scale, null, null), Gt());
		}), n !== !1 && Xn("setSeries", e, t), a && er("setSeries", r, e, t);
	}
	r.setSeries = mn;
	function hn(e, t) {
		Nv(x[e], t);
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
			}), bn = e, n && Gt();
		}
	}
	j && Xe && Se(Zg, M, (e) => {
		A._lock || (qe(e), bn != null && mn(null, xn, !0, Zn.setSeries));
	});
	function Cn(e, t, n) {
		let r = b[t];
		n && (e = e / Y - (r.ori == 1 ? De : Ee));
		let i = P;
		r.ori == 1 && (i = F, e = i - e), r.dir == -1 && (e = i - e);
		let a = r._min, o = r._max, s = e / i, c = a + (o - a) * s, l = r.distr;
		return l == 3 ? Z_(10, c) : l == 4 ? tv(c, r.asinh) : l == 100 ? r.bwd(c) : c;
	}
	function wn(e, n) {
		return T_(Cn(e, S, n), t[0], lt, ut);
	}
	r.valToIdx = (e) => T_(e, t[0]), r.posToIdx = wn, r.posToVal = Cn, r.valToPos = (e, t, n) => b[t].ori == 0 ? a(e, b[t], n ? Pe : P, n ? Me : 0) : o(e, b[t], n ? Fe : F, n ? Ne : 0), r.setCursor = (e, t, n) => {
		U = e.left, W = e.top, Mn(null, t, n);
	};
	function Tn(e, t) {
		f_(un, Ug, G.left = e), f_(un, zg, G.width = t);
	}
	function En(e, t) {
		f_(un, Vg, G.top = e), f_(un, Bg, G.height = t);
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
		}) : Ev(e.idx) || ce.fill(e.idx), k.idx = ce[0]), j && k.live) {
			for (let e = 0; e < v.length; e++) (e > 0 || i == 1 && !he) && jn(e, ce[e]);
			kn();
		}
		Ve = !1, t !== !1 && Xn("setLegend");
	}
	r.setLegend = An;
	function jn(e, n) {
		let i = v[e], a = e == 0 && ee == 2 ? ft : t[e], o;
		he ? o = i.values(r, e, n) ?? ge : (o = i.value(r, n == null ? null : a[n], e, n), o = o == null ? ge : { _: o }), k.values[e] = o;
	}
	function Mn(e, n, a) {
		rn = U, an = W, [U, W] = A.move(r, U, W), A.left = U, A.top = W, le && (Zt && g_(Zt, q_(U), 0, P, F), Qt && g_(Qt, 0, q_(W), P, F));
		let o, s = lt > ut;
		vn = rv, yn = null;
		let c = D.ori == 0 ? P : F, l = D.ori == 1 ? P : F;
		if (U < 0 || ct == 0 || s) {
			o = A.idx = null;
			for (let e = 0; e < v.length; e++) {
				let t = L[e];
				t != null && g_(t, -10, -10, P, F);
			}
			Xe && mn(null, xn, !0, e == null && Zn.setSeries), k.live && (ce.fill(o), Ve = !0);
		} else {
			let e, n, a;
			i == 1 && (e = D.ori == 0 ? U : W, n = Cn(e, S), o = A.idx = T_(n, t[0], lt, ut), a = te(t[0][o], D, c, 0));
			let s = -10, u = -10, d = 0, f = 0, p = !0, m = "", h = "";
			for (let e = +(i == 2); e < v.length; e++) {
				let g = v[e], _ = ce[e], y = _ == null ? null : i == 1 ? t[e][_] : t[e][1][_], x = A.dataIdx(r, e, o, n), S = x == null ? null : i == 1 ? t[e][x] : t[e][1][x];
				if (Ve = Ve || S != y || x != _, ce[e] = x, e > 0 && g.show) {
					let n = x == null ? -10 : x == o ? a : te(i == 1 ? t[0][x] : t[e][0][x], D, c, 0), _ = S == null ? -10 : ne(S, i == 1 ? b[g.scale] : b[g.facets[1].scale], l, 0);
					if (Xe && S != null) {
						let t = D.ori == 1 ? U : W, n = G_(Ye.dist(r, e, x, _, t));
						if (n < vn) {
							let r = Ye.bias;
							if (r != 0) {
								let i = Cn(t, g.scale), a = S >= 0 ? 1 : -1, o = i >= 0 ? 1 : -1;
								o == a && (o == 1 ? r == 1 ? S >= i : S <= i : r == 1 ? S <= i : S >= i) && (vn = n, yn = e);
							} else vn = n, yn = e;
						}
					}
					if (Ve || Ze) {
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
							t != null && (R[e] = c, Qe[e] = l, b_(t, a, o, y), v_(t, v, g), g_(t, J_(c), J_(l), P, F));
						}
					}
				}
			}
			if (Ze) {
				let e = Ye.prox;
				if (Ve || (bn == null ? vn <= e : vn > e || yn != bn)) {
					let e = L[0];
					e != null && (R[0] = s, Qe[0] = u, b_(e, d, f, p), v_(e, m, h), g_(e, J_(s), J_(u), P, F));
				}
			}
		}
		if (G.show && on) {
			if (e != null) {
				let [t, n] = Zn.scales, [r, i] = Zn.match, [a, o] = e.cursor.sync.scales, s = e.cursor.drag;
				if (cn = s._x, ln = s._y, cn || ln) {
					let { left: s, top: u, width: d, height: f } = e.select, p = e.scales[a].ori, m = e.posToVal, h, g, _, v, y, x = t != null && r(t, a), S = n != null && i(n, o);
					x && cn ? (p == 0 ? (h = s, g = d) : (h = u, g = f), _ = b[t], v = te(m(h, a), _, c, 0), y = te(m(h + g, a), _, c, 0), Dn(Y_(v, y), G_(y - v))) : Dn(0, c), S && ln ? (p == 1 ? (h = s, g = d) : (h = u, g = f), _ = b[n], v = ne(m(h, o), _, l, 0), y = ne(m(h + g, o), _, l, 0), On(Y_(v, y), G_(y - v))) : On(0, l);
				} else Rn();
			} else {
				let e = G_(rn - $t), t = G_(an - en);
				if (D.ori == 1) {
					let n = e;
					e = t, t = n;
				}
				cn = sn.x && e >= sn.dist, ln = sn.y && t >= sn.dist;
				let n = sn.uni;
				n == null ? sn.x && sn.y && (cn || ln) && (cn = ln = !0) : cn && ln && (cn = e >= n, ln = t >= n, !cn && !ln && (t > e ? ln = !0 : cn = !0));
				let r, i;
				cn && (D.ori == 0 ? (r = tn, i = U) : (r = nn, i = W), Dn(Y_(r, i), G_(i - r)), ln || On(0, l)), ln && (D.ori == 1 ? (r = tn, i = U) : (r = nn, i = W), On(Y_(r, i), G_(i - r)), cn || Dn(0, c)), !cn && !ln && (Dn(0, 0), On(0, 0));
			}
		}
		if (sn._x = cn, sn._y = ln, e == null) {
			if (a) {
				if (Qn != null) {
					let [e, t] = Zn.scales;
					Zn.values[0] = e == null ? null : Cn(D.ori == 0 ? U : W, e), Zn.values[1] = t == null ? null : Cn(D.ori == 1 ? U : W, t);
				}
				er(qg, r, U, W, P, F, o);
			}
			if (Xe) {
				let e = a && Zn.setSeries, t = Ye.prox;
				bn == null ? vn <= t && mn(yn, xn, !0, e) : vn > t ? mn(null, xn, !0, e) : yn != bn && mn(yn, xn, !0, e);
			}
		}
		Ve && (k.idx = o, An()), n !== !1 && Xn("setCursor");
	}
	let Nn = null;
	Object.defineProperty(r, "rect", { get() {
		return Nn ?? Pn(!1), Nn;
	} });
	function Pn(e = !1) {
		e ? Nn = null : (Nn = m.getBoundingClientRect(), Xn("syncRect", Nn));
	}
	function Fn(e, t, n, r, i, a, o) {
		A._lock || on && e != null && e.movementX == 0 && e.movementY == 0 || (In(e, t, n, r, i, a, o, !1, e != null), e == null ? Mn(t, !0, !1) : Mn(null, !0, !0));
	}
	function In(e, t, n, i, a, o, c, l, u) {
		if (Nn ?? Pn(!1), qe(e), e != null) n = e.clientX - Nn.left, i = e.clientY - Nn.top;
		else {
			if (n < 0 || i < 0) {
				U = -10, W = -10;
				return;
			}
			let [e, r] = Zn.scales, c = t.cursor.sync, [l, u] = c.values, [d, f] = c.scales, [p, m] = Zn.match, h = t.axes[0].side % 2 == 1, g = D.ori == 0 ? P : F, _ = D.ori == 1 ? P : F, v = h ? o : a, y = h ? a : o, x = h ? i : n, S = h ? n : i;
			if (n = d == null ? x / v * g : p(e, d) ? s(l, b[e], g, 0) : -10, i = f == null ? S / y * _ : m(r, f) ? s(u, b[r], _, 0) : -10, D.ori == 1) {
				let e = n;
				n = i, i = e;
			}
		}
		u && (t == null || t.cursor.event.type == qg) && ((n <= 1 || n >= P - 1) && (n = hv(n, P)), (i <= 1 || i >= F - 1) && (i = hv(i, F))), l ? ($t = n, en = i, [tn, nn] = A.move(r, n, i)) : (U = n, W = i);
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
		on = !0, cn = ln = sn._x = sn._y = !1, In(e, t, n, i, a, o, s, !0, !1), e != null && (Se(Yg, a_, Wn, !1), er(Jg, r, tn, nn, P, F, null));
		let { left: c, top: l, width: u, height: d } = G;
		zn = c, Bn = l, Vn = u, Hn = d;
	}
	function Wn(e, t, n, i, a, o, s) {
		on = sn._x = sn._y = !1, In(e, t, n, i, a, o, s, !1, !0);
		let { left: c, top: l, width: u, height: d } = G, f = u > 0 || d > 0, p = zn != c || Bn != l || Vn != u || Hn != d;
		if (f && p && dn(G), sn.setScale && f && p) {
			let e = c, t = u, n = l, r = d;
			if (D.ori == 1 && (e = l, t = d, n = c, r = u), cn && pn(S, Cn(e, S), Cn(e + t, S)), ln) for (let e in b) {
				let t = b[e];
				e != S && t.from == null && t.min != rv && pn(e, Cn(n + r, e), Cn(n, e));
			}
			Rn();
		} else A.lock && (A._lock = !A._lock, Mn(t, !0, e != null));
		e != null && (Ce(Yg, a_), er(Yg, r, U, W, P, F, null));
	}
	function Gn(e, t, n, r, i, a, o) {
		if (A._lock) return;
		qe(e);
		let s = on;
		if (on) {
			let e = !0, t = !0, n, r;
			D.ori == 0 ? (n = cn, r = ln) : (n = ln, r = cn), n && r && (e = U <= 10 || U >= P - 10, t = W <= 10 || W >= F - 10), n && e && (U = U < tn ? 0 : P), r && t && (W = W < nn ? 0 : F), Mn(null, !0, !0), on = !1;
		}
		U = -10, W = -10, ce.fill(null), Mn(null, !0, !0), s && (on = s);
	}
	function Kn(e, t, n, i, a, o, s) {
		A._lock || (qe(e), ht(), Rn(), e != null && er(Qg, r, U, W, P, F, null));
	}
	function qn() {
		y.forEach(_x), He(r.width, r.height, !0);
	}
	C_(n_, o_, qn);
	let Jn = {};
	Jn.mousedown = Un, Jn.mousemove = Fn, Jn.mouseup = Wn, Jn.dblclick = Kn, Jn.setSeries = (e, t, n, i) => {
		let a = Zn.match[2];
		n = a(r, t, n), n != -1 && mn(n, i, !0, !1);
	}, le && (Se(Jg, m, Un), Se(qg, m, Fn), Se(Xg, m, (e) => {
		qe(e), Pn(!1);
	}), Se(Zg, m, Gn), Se(Qg, m, Kn), tx.add(r), r.syncRect = Pn);
	let Yn = r.hooks = e.hooks || {};
	function Xn(e, t, n) {
		H ? Ut.push([
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
	let q = (e, t, n) => n, Zn = Nv({
		key: null,
		setSeries: !1,
		filters: {
			pub: dv,
			sub: dv
		},
		scales: [S, v[1] ? v[1].scale : null],
		match: [
			fv,
			fv,
			q
		],
		values: [null, null]
	}, A.sync);
	Zn.match.length == 2 && Zn.match.push(q), A.sync = Zn;
	let Qn = Zn.key, $n = Sb(Qn);
	function er(e, t, n, r, i, a, o) {
		Zn.filters.pub(e, t, n, r, i, a, o) && $n.pub(e, t, n, r, i, a, o);
	}
	$n.sub(r);
	function tr(e, t, n, r, i, a, o) {
		Zn.filters.sub(e, t, n, r, i, a, o) && Jn[e](null, t, n, r, i, a, o);
	}
	r.pub = tr;
	function nr() {
		$n.unsub(r), tx.delete(r), xe.clear(), w_(n_, o_, qn), l.remove(), M?.remove(), Xn("destroy");
	}
	r.destroy = nr;
	function rr() {
		Xn("init", e, t), mt(t || e.data, !1), O[S] ? Jt(S, O[S]) : ht(), Be = G.show && (G.width > 0 || G.height > 0), ze = Ve = !0, He(e.width, e.height);
	}
	return v.forEach(et), y.forEach(it), n ? n instanceof HTMLElement ? (n.appendChild(l), rr()) : n(r, rr) : rr(), r;
}
vx.assign = Nv, vx.fmtNum = H_, vx.rangeNum = R_, vx.rangeLog = M_, vx.rangeAsinh = N_, vx.orient = Tb, vx.pxRatio = Y, vx.join = Rv, vx.fmtDate = Zv, vx.tzDate = $v, vx.sync = Sb;
{
	vx.addGap = Ab, vx.clipGaps = kb;
	let e = vx.paths = { points: Wb };
	e.linear = Jb, e.stepped = Yb, e.bars = Zb, e.spline = $b;
}
// src/many/series.ts
var yx = {
	loss: "nats a token",
	l0: "fraction of nonzero weights",
	learning_rate: "of the update",
	gradient_rms: "before normalisation",
	tokens_per_second: "tokens a second",
	memory_bytes: "bytes",
	alive_neurons: "neurons that fired, by layer"
};
function bx(e) {
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
function xx(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of Object.entries(e)) {
		if (n === "step" || r.every((e) => e === null)) continue;
		let { panel: e, line: i } = bx(n), a = t.get(e) ?? {
			name: e.replaceAll("_", " "),
			unit: Object.hasOwn(yx, e) ? yx[e] : "",
			lines: []
		};
		a.lines.push({
			name: i,
			values: r
		}), t.set(e, a);
	}
	return [...t.values()];
}
function Sx(e) {
	let t = 0;
	return {
		values: e.map((e) => e === null || e > 0 ? e : (t += 1, null)),
		left: t
	};
}
function Cx(e) {
	let t = Math.abs(e);
	for (let [n, r] of [
		[1e9, "G"],
		[1e6, "M"],
		[1e3, "k"]
	]) if (t >= n) return `${Bt(e / n, 4)}${r}`;
	return Bt(e, 4);
}
// src/many/panels.tsx
var wx = 176, Tx = [
	"--accent",
	"--negative",
	"--positive",
	"--soft"
];
function Ex(e) {
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
					children: B(t[s])
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
		}), n.map((t) => /* @__PURE__ */ z(Dx, {
			...e,
			panel: t,
			here: s
		}, t.name))]
	});
}
function Dx(e) {
	let { panel: t, here: n, isLog: r } = e, i = r.value ? t.lines.reduce((e, t) => e + Sx(t.values).left, 0) : 0;
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
							/* @__PURE__ */ z(kx, {
								i: r,
								line: e
							}),
							t.lines.length > 1 && e.name,
							" ",
							/* @__PURE__ */ z(Ox, { value: e.values[n] ?? null })
						]
					}, e.name))
				})
			] }),
			/* @__PURE__ */ z(Mx, {
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
function Ox({ value: e }) {
	return e === null ? /* @__PURE__ */ z("span", { children: "–" }) : /* @__PURE__ */ z("b", {
		title: Vt(e),
		children: Bt(e, 7)
	});
}
function kx({ i: e, line: t }) {
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
			style: { stroke: `var(${Ax(e)})` },
			"stroke-dasharray": jx(e, t)?.join(" ")
		})
	});
}
function Ax(e) {
	return Tx[e % Tx.length];
}
function jx(e, t) {
	return t.isDashed || e >= Tx.length ? [6, 4] : void 0;
}
function Mx({ steps: e, panel: t, isLog: n, at: r, zoom: i, hasPoints: a }) {
	let o = Oe(null), s = Xh(o), c = Oe(null), l = ke(() => [[...e], ...t.lines.map((e) => n ? Sx(e.values).values : [...e.values])], [
		e,
		t,
		n
	]);
	return Ee(() => {
		let u = o.current;
		if (!u) return;
		let d = new vx(Nx(t, {
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
		}), m = Br(() => d.redraw());
		return () => {
			f(), p(), m(), d.destroy(), c.current = null;
		};
	}, [l, n]), Ee(() => c.current?.setSize({
		width: s,
		height: wx
	}), [s]), /* @__PURE__ */ z("div", {
		ref: o,
		class: "mn-chart",
		"aria-hidden": "true"
	});
}
function Nx(e, { width: t, isLog: n, hasPoints: r, css: i, at: a, zoom: o, steps: s }) {
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
		height: wx,
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
			values: (e, t) => t.map(Cx)
		}, {
			...c,
			size: 58,
			values: (e, t) => t.map((e) => e === null ? "" : Cx(e))
		}],
		series: [{}, ...e.lines.map((e, t) => ({
			label: e.name,
			stroke: () => i(Ax(t)),
			width: e.isDashed ? 1.25 : 1.75,
			...jx(t, e) ? { dash: jx(t, e) } : {},
			spanGaps: e.values.some((e) => e === null) && !r,
			points: {
				show: r && !e.isDashed || Px(e.values),
				size: 6,
				fill: () => i(Ax(t))
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
function Px(e) {
	let t = e.filter((e) => e !== null).length;
	return t <= 40 && t < e.length;
}
// src/many/formation.tsx
function Fx({ store: e }) {
	let t = e.route.value, n = t.page === "formation" ? t.id : "", r = Kh(n, (t) => e.source.formation(t));
	return r.state === "there" ? /* @__PURE__ */ z(Rx, {
		store: e,
		formation: r.value
	}, n) : /* @__PURE__ */ z(qh, {
		loaded: r,
		what: "the series"
	});
}
function Ix({ steps: e, n_nodes: t, n_edges: n, target_loss: r }) {
	let i = t.findIndex((e) => e !== null), a = t.findLastIndex((e) => e !== null);
	if (i < 0) return `No snapshot does the task to the target of ${H(r)} nats a prompt.`;
	let o = (e) => `${V(t[e] ?? 0, "node")} and ${V(n[e] ?? 0, "edge")}`, s = `The model first does the task to the target of ${H(r)} nats a prompt at step ${B(e[i])}, with a circuit of ${o(i)}`;
	return a === i ? `${s}.` : `${s}; at step ${B(e[a])} it has ${o(a)}.`;
}
function Lx(e) {
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
function Rx({ store: e, formation: t }) {
	let n = Wh(e, `formation ${t.card.id}`, () => ({
		isLog: R(!1),
		at: R(null),
		zoom: R(null)
	})), r = ke(() => Lx(t), [t]);
	return /* @__PURE__ */ z("div", {
		class: "page",
		children: [/* @__PURE__ */ z("header", {
			class: "page-head",
			children: [/* @__PURE__ */ z("h1", { children: "How the circuit forms" }), /* @__PURE__ */ z("p", { children: [
				K(t.card.name),
				": ",
				K(t.card.task),
				". ",
				Ix(t)
			] })]
		}), t.steps.length === 0 ? /* @__PURE__ */ z("p", {
			class: "page-empty",
			children: [
				"No snapshot was searched yet: ",
				/* @__PURE__ */ z("code", { children: "gossamer formation MODEL TASK --out FOLDER" }),
				" goes on where it was stopped."
			]
		}) : /* @__PURE__ */ z(x, { children: [
			/* @__PURE__ */ z(Ex, {
				steps: t.steps,
				panels: r,
				isLog: n.isLog,
				at: n.at,
				zoom: n.zoom,
				hasPoints: !0
			}),
			/* @__PURE__ */ z("h2", { children: "The numbers" }),
			/* @__PURE__ */ z(zx, { formation: t }),
			/* @__PURE__ */ z("p", {
				class: "remark",
				children: "A dash: the snapshot does not do the task to the target, so it was not searched; under same edges also where neither circuit has an edge, so there is nothing to share."
			})
		] })]
	});
}
function zx({ formation: e }) {
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
				children: B(e)
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
var Bx = [
	"learning rate",
	"gradient rms",
	"memory bytes",
	"tokens per second"
];
function Vx({ store: e }) {
	let t = e.route.value, n = t.page === "run" ? t.id : "", r = Kh(n, (t) => e.source.run(t));
	return r.state === "there" ? /* @__PURE__ */ z(Ux, {
		store: e,
		run: r.value
	}, n) : /* @__PURE__ */ z(qh, {
		loaded: r,
		what: "the run"
	});
}
function Hx(e, t) {
	return Wh(e, `run ${t.card.id}`, () => ({
		hidden: R(Bx),
		isLog: R(!1),
		at: R(null),
		zoom: R(null)
	}));
}
function Ux({ store: e, run: t }) {
	return /* @__PURE__ */ z("div", {
		class: "page",
		children: [/* @__PURE__ */ z("header", {
			class: "page-head",
			children: [/* @__PURE__ */ z("h1", { children: K(t.card.name) }), /* @__PURE__ */ z("p", { children: [
				"A training run of ",
				B(t.card.steps),
				" steps."
			] })]
		}), /* @__PURE__ */ z("div", {
			class: "mn-run",
			children: [/* @__PURE__ */ z("section", {
				"aria-labelledby": "mn-curves",
				children: [/* @__PURE__ */ z("h2", {
					id: "mn-curves",
					children: "Curves"
				}), /* @__PURE__ */ z(Wx, {
					run: t,
					kept: Hx(e, t)
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
function Wx({ run: e, kept: t }) {
	let { steps: n, panels: r } = ke(() => ({
		steps: (e.columns.step ?? []).map((e) => e ?? NaN),
		panels: xx(e.columns)
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
	}), /* @__PURE__ */ z(Ex, {
		steps: n,
		panels: r.filter(({ name: e }) => !i.includes(e)),
		isLog: t.isLog,
		at: t.at,
		zoom: t.zoom
	})] });
}
// src/many/grid.ts
function Gx(e, t) {
	let [n, r] = [e.loss <= e.target_loss, t.loss <= t.target_loss];
	return n === r ? e.n_nodes === t.n_nodes ? e.loss < t.loss : e.n_nodes < t.n_nodes : n;
}
function Kx(e) {
	let t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), r = (e, t) => JSON.stringify([e, t]);
	for (let i of e) {
		n.has(i.model_hash) || n.set(i.model_hash, i.model);
		let e = r(i.task, i.model_hash), a = t.get(e), o = a === void 0 || Gx(i, a.best) ? i : a.best;
		t.set(e, {
			best: o,
			n: (a?.n ?? 0) + 1
		});
	}
	return {
		tasks: sr([...new Set(e.map((e) => e.task))], (e) => e, !1),
		models: sr([...n].map(([e, t]) => ({
			hash: e,
			name: t
		})), (e) => e.name, !1),
		cell: (e, n) => t.get(r(e, n)) ?? null
	};
}
// src/many/matrix.tsx
function qx({ store: e, cards: t }) {
	let { tasks: n, models: r, cell: i } = ke(() => Kx(t), [t]);
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
						children: /* @__PURE__ */ z(Gh, { text: t })
					}, e))] }) }), /* @__PURE__ */ z("tbody", { children: n.map((t) => /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
						scope: "row",
						children: /* @__PURE__ */ z(Gh, { text: t })
					}), r.map(({ hash: n }) => /* @__PURE__ */ z("td", { children: /* @__PURE__ */ z(Jx, {
						store: e,
						cell: i(t, n)
					}) }, n))] }, t)) })]
				})
			})
		]
	});
}
function Jx({ store: e, cell: t }) {
	if (t === null) return /* @__PURE__ */ z("span", {
		class: "soft",
		children: "–"
	});
	let { best: n, n: r } = t;
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z($t, {
			store: e,
			to: {
				page: "circuit",
				id: n.id,
				node: null
			},
			children: V(n.n_nodes, "node")
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
			children: [" of ", V(r, "circuit")]
		})
	] });
}
// src/many/table.tsx
var Yx = [
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
		as: "loss"
	},
	{
		name: "accuracy",
		title: "on its own pairs",
		value: (e) => e.accuracy,
		as: "percent"
	},
	{
		name: "target",
		title: "the loss that it was cut at",
		value: (e) => e.target_loss,
		as: "loss"
	},
	{
		name: "whole model",
		title: "its loss on the same pairs, nats a prompt",
		value: (e) => e.full_loss,
		as: "loss"
	},
	{
		name: "sufficiency",
		title: "loss of the circuit alone, when it was validated, nats a prompt",
		value: (e) => e.sufficiency,
		as: "loss",
		isReported: !0
	},
	{
		name: "necessity",
		title: "loss of the model without it, when it was validated, nats a prompt",
		value: (e) => e.necessity,
		as: "loss",
		isReported: !0
	}
], Xx = (e) => e.is_held_out === !1, Zx = "on the pairs that the cut was decided on: the task has too few to hold any out";
function Qx(e) {
	return Wh(e, "many", () => ({
		filter: R(""),
		order: R({
			column: "task",
			down: !1
		}),
		chosen: R([])
	}));
}
function $x({ store: e }) {
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
				children: [/* @__PURE__ */ z("h1", { children: "What there is to look at" }), /* @__PURE__ */ z("p", { children: eS(t) })]
			}),
			n.length + r.length + i.length === 0 && /* @__PURE__ */ z(tS, {}),
			n.length > 0 && /* @__PURE__ */ z(nS, {
				store: e,
				cards: n,
				kept: Qx(e)
			}),
			/* @__PURE__ */ z(qx, {
				store: e,
				cards: n
			}),
			i.length > 0 && /* @__PURE__ */ z(oS, {
				store: e,
				cards: i
			}),
			r.length > 0 && /* @__PURE__ */ z(sS, {
				store: e,
				cards: r
			})
		]
	});
}
function eS({ circuits: e, runs: t, formations: n }) {
	let r = [];
	if (e.length) {
		let t = new Set(e.map((e) => e.task)).size, n = new Set(e.map((e) => e.model_hash)).size;
		r.push(`${V(e.length, "circuit")} of ${V(t, "task")} in ${V(n, "model")}`);
	}
	return n.length && r.push(`${V(n.length, "series of circuits", "series of circuits")} over training`), t.length && r.push(V(t.length, "training run")), r.join(" · ");
}
function tS() {
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
function nS({ store: e, cards: t, kept: n }) {
	let r = n.order.value, i = Yx.find((e) => e.name === r.column) ?? Yx[0], a = sr(cr(t, (e) => `${e.name} ${e.task} ${e.model}`, n.filter.value), i.value, r.down);
	return /* @__PURE__ */ z("section", {
		"aria-labelledby": "mn-circuits",
		children: [
			/* @__PURE__ */ z("h2", {
				id: "mn-circuits",
				children: "Circuits"
			}),
			/* @__PURE__ */ z(rS, {
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
						/* @__PURE__ */ z("thead", { children: /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
							scope: "col",
							children: /* @__PURE__ */ z("span", {
								class: "sr-only",
								children: "choose to compare"
							})
						}), Yx.map((e) => /* @__PURE__ */ z(iS, {
							column: e,
							order: r,
							press: () => n.order.value = lr(r, e.name)
						}, e.name))] }) }),
						/* @__PURE__ */ z("tbody", { children: a.map((t) => /* @__PURE__ */ z(aS, {
							store: e,
							card: t,
							kept: n
						}, t.id)) })
					]
				})
			}),
			a.some(Xx) && /* @__PURE__ */ z("p", {
				class: "remark",
				children: ["* ", Zx]
			}),
			a.length === 0 && /* @__PURE__ */ z("p", {
				class: "soft",
				children: "No circuit's name, task or model holds these words."
			})
		]
	});
}
function rS({ store: e, kept: t, n, shown: r }) {
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
				children: r === n ? V(n, "circuit") : `${r} of ${V(n, "circuit")}`
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
function iS({ column: e, order: t, press: n }) {
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
function aS({ store: e, card: t, kept: n }) {
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
		}) }), Yx.map((n, r) => {
			let i = n.value(t);
			return r === 0 ? /* @__PURE__ */ z("th", {
				scope: "row",
				children: /* @__PURE__ */ z($t, {
					store: e,
					to: {
						page: "circuit",
						id: t.id,
						node: null
					},
					children: /* @__PURE__ */ z(Gh, { text: t.name })
				})
			}, n.name) : n.as ? /* @__PURE__ */ z("td", {
				class: "num",
				children: [/* @__PURE__ */ z(q, {
					value: i,
					as: n.as
				}), n.isReported && Xx(t) && /* @__PURE__ */ z("span", {
					class: "mn-again",
					title: Zx,
					children: "*"
				})]
			}, n.name) : /* @__PURE__ */ z("td", { children: /* @__PURE__ */ z(Gh, { text: String(i) }) }, n.name);
		})]
	});
}
function oS({ store: e, cards: t }) {
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
				children: /* @__PURE__ */ z($t, {
					store: e,
					to: {
						page: "formation",
						id: t.id
					},
					children: /* @__PURE__ */ z(Gh, { text: t.name })
				})
			}), /* @__PURE__ */ z("td", { children: /* @__PURE__ */ z(Gh, { text: t.task }) })] }, t.id)) })]
		})]
	});
}
function sS({ store: e, cards: t }) {
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
				children: /* @__PURE__ */ z($t, {
					store: e,
					to: {
						page: "run",
						id: t.id
					},
					children: /* @__PURE__ */ z(Gh, { text: t.name })
				})
			}), /* @__PURE__ */ z("td", {
				class: "num",
				children: B(t.steps)
			})] }, t.id)) })]
		})]
	});
}
// src/evidence/report.ts
var cS = 1e-4;
function lS(e, t) {
	return [
		fS(e),
		pS(e, t.built_in),
		mS(e),
		gS(e),
		_S(e),
		vS(e, t.card.n_nodes)
	];
}
function uS(e) {
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
function dS(e, t, n, r) {
	return {
		name: e,
		standing: t,
		found: n.filter(Boolean).join(" "),
		otherwise: r
	};
}
function fS(e) {
	let t = Math.abs(e.own_loss - e.stored_loss), [n, r] = [Rt(e.own_loss, 6), Rt(e.stored_loss, 6)];
	return dS("Own loss, measured again", t <= cS ? "holds" : "fails", [`On its own pairs the circuit's loss is ${n};`, t <= cS ? `the artifact says ${r}.` : `but the artifact says ${r}: they differ by ${H(t)}.`], "With other weights, means or pairs than those it was found with, the two would differ.");
}
function pS(e, t) {
	let n = V(e.n_pairs, "pair");
	return dS("Held-out prompts", e.is_held_out ? "holds" : "partly", e.is_held_out ? [t ? `All figures are measured on ${n} whose templates and names pruning has not seen.` : `All figures are measured on ${n} of the task's own file that pruning has not seen; they may be much like those that it has.`] : [`The ${n} are those that the circuit was cut on:`, "the task has too few to hold any out, so the figures flatter it."], "A circuit that fits only the prompts it was cut on does worse on others.");
}
function mS(e) {
	let { loss: t, accuracy: n } = e.circuit.sufficiency, r = e.target_loss, i = hS(t, e.full.loss), a = t <= r ? `it meets the target of ${H(r)}` : t < Nt ? `that is ${H(t - r)} above the target of ${H(r)}` : `that is no better than chance (${H(Nt)})`, o = i !== null && t < Nt ? `, ${Gt(i)} of the way from chance to the whole model` : "";
	return dS("Sufficiency", t <= r ? "holds" : t < Nt ? "partly" : "fails", [`Alone, all else at its mean, the circuit loses ${H(t)} and answers ${Gt(n)} right;`, `${a}${o}.`], `The loss would be near or above chance, ${H(Nt)}, as with most random circuits.`);
}
function hS(e, t) {
	return t < Nt ? (Nt - e) / (Nt - t) : null;
}
function gS(e) {
	let { loss: t, accuracy: n } = e.circuit.necessity, r = e.random.length, i = e.random.filter((e) => e.necessity.loss >= t).length, a = t >= Nt, o = t > e.target_loss, s = r > 0 && 2 * i >= r, c = a ? "the task breaks, to chance or worse." : o ? "the task suffers but does not break, so other parts of the model do some of it too." : "the model still meets the target, so it has other ways to do the task.", l = i === 0 ? "No random circuit's absence costs as much." : `The absence of ${i} of ${V(r, "random circuit")} costs as much or more.`;
	return dS("Necessity", !o || s ? "fails" : a && i === 0 ? "holds" : "partly", [
		`Without the circuit, the rest as it is, the model loses ${H(t)} instead of ${H(e.full.loss)}`,
		`and answers ${Gt(n)} right: ${c}`,
		r === 0 ? "" : l
	], `The model would do well without it: a loss near its whole ${H(e.full.loss)}, as without random nodes.`);
}
function _S(e) {
	let t = e.random.length, n = "Random circuits", r = "Random circuits with as many nodes at each site, and all edges between them, would do the task as well: then any nodes would do.";
	if (t === 0) return dS(n, "missing", ["None were drawn: validate with --n-random 20."], r);
	let i = e.random.map((e) => e.sufficiency.loss), a = i.filter((t) => t <= e.target_loss).length, o = i.filter((t) => t <= e.circuit.sufficiency.loss).length, s = `${V(t, "random circuit")} of the same size`, c = `the target of ${H(e.target_loss)}`, l = `The best of them loses ${H(Math.min(...i))}.`;
	return a > 0 ? dS(n, "fails", [`${a} of ${s} ${a === 1 ? "reaches" : "reach"} ${c} alone:`, `the evidence is weak, as chance finds such circuits too. ${l}`], r) : o > 0 ? dS(n, "fails", [`None reaches ${c}, but ${o} of ${s} ${o === 1 ? "does" : "do"} as well as the circuit:`, `the evidence is weak. ${l}`], r) : dS(n, "holds", [`None of ${s} reaches ${c} or does as well as the circuit. ${l}`], r);
}
function vS(e, t) {
	let n = e.shuffled, r = "Shuffled model", i = "The same pruning would find as small and as good a circuit in a model whose weights are in no order: then it is pruning that does the task, not the model.";
	if (n === null) return dS(r, "missing", ["This control was left out: validate without --no-shuffled."], i);
	let a = `${V(n.n_nodes, "node")} and ${V(n.n_edges, "edge")}`, o = H(n.figures.sufficiency.loss);
	if (!n.reached) return dS(r, "holds", [`The same pruning finds no circuit that meets the target; its best, ${a}, loses ${o}`, `(the shuffled model itself loses ${H(n.full_loss)}).`], i);
	let s = n.n_nodes <= t;
	return dS(r, s ? "fails" : "partly", s ? [`The same pruning meets the target there too, with ${a}, no more than the circuit's ${t}:`, "the evidence is weak, as a low loss of so few nodes then says little."] : [`The same pruning meets the target there too, but needs ${a}`, `where the circuit has ${V(t, "node")}; on these pairs it loses ${o}.`], i);
}
function yS(e) {
	let t = [{
		label: "the circuit",
		kind: "circuit",
		alone: [e.circuit.sufficiency.loss],
		without: [e.circuit.necessity.loss]
	}];
	return e.random.length && t.push({
		label: V(e.random.length, "random circuit"),
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
function bS([e, t], [n, r]) {
	let i = (r - n) / (t - e || 1);
	return (t) => n + (t - e) * i;
}
function xS(e, t) {
	let n = bS([Math.log(e[0]), Math.log(e[1])], t);
	return (e) => n(Math.log(e));
}
function SS(e, t, n) {
	if (!(t > e)) return [e];
	let r = (t - e) / n, i = 10 ** Math.floor(Math.log10(r)), a = i * ([
		1,
		2,
		5,
		10
	].find((e) => e * i >= r * .999) ?? 10), o = Math.ceil(e / a - 1e-9), s = Math.floor(t / a + 1e-9);
	return Array.from({ length: s - o + 1 }, (e, t) => Number(((o + t) * a).toPrecision(12)));
}
function CS(e, t, n = 8) {
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
function wS(e, t) {
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
var TS = 132, ES = 20, DS = 40, OS = 46, kS = 38, AS = 4.5;
function jS({ report: e }) {
	let t = Oe(null), n = Xh(t), r = yS(e), i = r.flatMap((e) => [...e.alone, ...e.without]), a = Math.max(Nt, e.target_loss, e.full.loss, ...i) * 1.06, o = bS([0, a], [TS, n - ES]), s = OS + r.length * DS, c = kS + 2 * s;
	return /* @__PURE__ */ z("div", {
		ref: t,
		class: "ev-plot",
		children: /* @__PURE__ */ z("svg", {
			width: n,
			height: c + 44,
			role: "img",
			"aria-label": "Task losses of the circuit and its controls, sufficiency and necessity: the numbers of the table",
			children: [
				SS(0, a, Math.max(3, n / 110)).map((e) => /* @__PURE__ */ z("g", { children: [/* @__PURE__ */ z("line", {
					class: "ev-grid",
					x1: o(e),
					x2: o(e),
					y1: kS,
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
					x: (TS + n - ES) / 2,
					y: c + 36,
					"text-anchor": "middle",
					children: "task loss, nats a prompt"
				}),
				/* @__PURE__ */ z(MS, {
					report: e,
					x: o,
					bottom: c
				}),
				/* @__PURE__ */ z(NS, {
					rows: r,
					of: "alone",
					title: "Sufficiency",
					note: "these alone, all else at its mean: lower is better",
					x: o,
					top: kS,
					right: n
				}),
				/* @__PURE__ */ z(NS, {
					rows: r,
					of: "without",
					title: "Necessity",
					note: "without these, only they at their means: higher says they are needed",
					x: o,
					top: kS + s,
					right: n
				})
			]
		})
	});
}
function MS({ report: e, x: t, bottom: n }) {
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
		let o = t(e.loss), s = `${e.label} ${H(e.loss)}`, c = s.length * 6.4, l = r[a + 1], u = l !== void 0 && t(l.loss) - o < c && o - c > i && o - c > 0, d = !u && o < i;
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
				children: [/* @__PURE__ */ z("title", { children: Vt(e.loss) }), s]
			})]
		}, e.label);
	}) });
}
function NS({ rows: e, of: t, title: n, note: r, x: i, top: a, right: o }) {
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
			let r = a + OS + (n + .5) * DS;
			return /* @__PURE__ */ z("g", { children: [
				/* @__PURE__ */ z("text", {
					class: "ev-label",
					x: 0,
					y: r + 4,
					children: e.label
				}),
				/* @__PURE__ */ z("line", {
					class: "ev-row",
					x1: TS,
					x2: "100%",
					y1: r,
					y2: r
				}),
				/* @__PURE__ */ z(PS, {
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
function PS({ row: e, losses: t, x: n, y: r, right: i }) {
	let a = t.map(n), o = wS(a, AS), s = Math.max(...o.map(Math.abs)), c = a[0] > i - 40, l = s > DS / 2 - AS ? (DS / 2 - AS) / s : 1;
	return /* @__PURE__ */ z("g", {
		class: `ev-points ev-${e.kind}`,
		children: [t.map((t, n) => {
			let [i, s] = [a[n], r + o[n] * l], c = /* @__PURE__ */ z("title", { children: `${e.label}: ${Vt(t)} nats a prompt` });
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
			children: H(t[0])
		})]
	});
}
// src/evidence/curve.ts
function FS(e, t) {
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
function IS(e) {
	return Math.min(e.ranking.length, e.sizes.at(-1) ?? 0);
}
// src/evidence/plot.tsx
var LS = 320, [RS, zS, BS, VS] = [
	52,
	24,
	24,
	48
];
function HS({ card: e }, t, n) {
	let r = Math.max(t.sizes.at(-1) ?? 1, e.n_nodes, 2), i = Math.min(t.sizes[0] ?? 1, e.n_nodes || 1), a = Math.max(Nt, e.target_loss, e.loss, ...t.losses) * 1.06;
	return {
		width: n,
		first: i,
		last: r,
		top: a,
		x: xS([i, r], [RS, n - zS]),
		y: bS([0, a], [LS - VS, BS])
	};
}
function US({ circuit: e, cuts: t, shown: n, moved: r, most: i, move: a, letGo: o }) {
	let s = Oe(null), c = HS(e, t, Xh(s)), { width: l, first: u, last: d, x: f } = c;
	return /* @__PURE__ */ z("div", {
		ref: s,
		class: "ev-plot",
		children: [/* @__PURE__ */ z("svg", {
			width: l,
			height: LS,
			role: "img",
			"aria-label": `Loss against nodes kept, from ${u} to ${d}; a slider and a table follow.`,
			children: [
				i < d && /* @__PURE__ */ z("rect", {
					class: "ev-beyond",
					x: f(i),
					y: BS,
					width: l - zS - f(i),
					height: LS - VS - BS
				}),
				/* @__PURE__ */ z(WS, { frame: c }),
				/* @__PURE__ */ z(GS, {
					frame: c,
					kind: "chance",
					loss: Nt
				}),
				/* @__PURE__ */ z(GS, {
					frame: c,
					kind: "target",
					loss: e.card.target_loss
				}),
				/* @__PURE__ */ z(KS, {
					frame: c,
					circuit: e,
					cuts: t,
					moved: r
				}),
				/* @__PURE__ */ z(qS, {
					frame: c,
					cuts: t,
					shown: n,
					moved: r
				}),
				/* @__PURE__ */ z(JS, {
					frame: c,
					move: a,
					letGo: o
				})
			]
		}), /* @__PURE__ */ z(YS, { hasBeyond: i < d })]
	});
}
function WS({ frame: { width: e, first: t, last: n, top: r, x: i, y: a } }) {
	return /* @__PURE__ */ z(x, { children: [
		SS(0, r, 5).map((t) => /* @__PURE__ */ z("g", { children: [/* @__PURE__ */ z("line", {
			class: "ev-grid",
			x1: RS,
			x2: e - zS,
			y1: a(t),
			y2: a(t)
		}), /* @__PURE__ */ z("text", {
			class: "ev-tick",
			x: RS - 8,
			y: a(t) + 4,
			"text-anchor": "end",
			children: Bt(t)
		})] }, t)),
		CS(t, n, e / 70).map((e) => /* @__PURE__ */ z("text", {
			class: "ev-tick",
			x: i(e),
			y: LS - VS + 18,
			"text-anchor": "middle",
			children: B(e)
		}, e)),
		/* @__PURE__ */ z("text", {
			class: "ev-tick",
			x: (RS + e - zS) / 2,
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
function GS({ frame: { width: e, y: t }, kind: n, loss: r }) {
	return /* @__PURE__ */ z("g", {
		class: `ev-mark ev-${n}`,
		children: [/* @__PURE__ */ z("line", {
			x1: RS,
			x2: e - zS,
			y1: t(r),
			y2: t(r)
		}), /* @__PURE__ */ z("text", {
			x: e - zS,
			y: t(r) - 5,
			"text-anchor": "end",
			children: [
				n,
				" ",
				H(r)
			]
		})]
	});
}
function KS({ frame: { first: e, x: t, y: n }, circuit: { card: r }, cuts: i, moved: a }) {
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
			children: /* @__PURE__ */ z("title", { children: `${V(e, "node")}: ${Vt(i.losses[r])} nats a prompt` })
		}, e)),
		/* @__PURE__ */ z("line", {
			class: `ev-cut ${a ? "ev-was" : ""}`,
			x1: t(i.n_cut),
			x2: t(i.n_cut),
			y1: BS,
			y2: LS - VS
		}),
		/* @__PURE__ */ z("path", {
			class: "ev-itself",
			d: XS(t(Math.max(e, r.n_nodes)), n(r.loss)),
			children: /* @__PURE__ */ z("title", { children: `the circuit: ${V(r.n_nodes, "node")}, ${Vt(r.loss)} nats a prompt` })
		})
	] });
}
function qS({ frame: { width: e, x: t, y: n }, cuts: r, shown: i, moved: a }) {
	let o = FS(r, i), s = t(i);
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z("line", {
			class: "ev-cut",
			x1: s,
			x2: s,
			y1: BS,
			y2: LS - VS
		}),
		/* @__PURE__ */ z("text", {
			class: "ev-value",
			x: s,
			y: BS - 8,
			"text-anchor": s > e - 90 ? "end" : s < 90 ? "start" : "middle",
			children: [
				a ? "moved to" : "cut at",
				" ",
				B(i)
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
function JS({ frame: { width: e, first: t, last: n }, move: r, letGo: i }) {
	let a = (r) => {
		let i = (r.clientX - (r.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0) - RS) / (e - zS - RS);
		return t * (n / t) ** Math.min(1, Math.max(0, i));
	};
	return /* @__PURE__ */ z("rect", {
		class: "ev-catch",
		x: RS,
		y: 0,
		width: Math.max(0, e - zS - RS),
		height: LS - VS,
		onPointerDown: (e) => {
			e.currentTarget.setPointerCapture(e.pointerId), r(a(e));
		},
		onLostPointerCapture: i,
		onPointerMove: (e) => e.currentTarget.hasPointerCapture(e.pointerId) && r(a(e))
	});
}
function YS({ hasBeyond: e }) {
	let t = [
		[/* @__PURE__ */ z("circle", {
			class: "ev-measured",
			cx: "8",
			cy: "6",
			r: "3"
		}), "a measured cut"],
		[/* @__PURE__ */ z("path", {
			class: "ev-itself",
			d: XS(8, 6, 5)
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
function XS(e, t, n = 7) {
	return `M${e - n} ${t}L${e} ${t - n}L${e + n} ${t}L${e} ${t + n}Z`;
}
// src/evidence/size.tsx
function ZS({ store: e, circuit: t, cuts: n }) {
	let r = IS(n), i = Math.min(r, n.sizes[0] ?? 1), a = e.look.value.size, o = Math.min(r, Math.max(i, a ?? n.n_cut)), s = (t) => {
		let n = Math.min(r, Math.max(i, Math.round(t)));
		n !== e.look.peek().size && e.change({ size: n }, "cut");
	};
	return /* @__PURE__ */ z("div", {
		class: "ev-size",
		children: [
			/* @__PURE__ */ z(US, {
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
					/* @__PURE__ */ z($t, {
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
			/* @__PURE__ */ z(QS, {
				circuit: t,
				cuts: n,
				shown: o,
				most: r
			})
		]
	});
}
function QS({ circuit: e, cuts: t, shown: n, most: r }) {
	let i = FS(t, n), { card: a } = e, o = t.sizes.at(-1) ?? 0;
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z("p", {
			role: "status",
			class: "ev-said",
			children: i === null ? /* @__PURE__ */ z(x, { children: [
				"Nothing was measured near ",
				V(n, "node"),
				"."
			] }) : /* @__PURE__ */ z(x, { children: [
				"The ranking's first ",
				/* @__PURE__ */ z("b", { children: V(n, "node") }),
				": loss ",
				i.between[0] === i.between[1] ? "" : "about ",
				/* @__PURE__ */ z("b", { children: /* @__PURE__ */ z(q, {
					value: i.loss,
					as: "loss"
				}) }),
				i.between[0] === i.between[1] ? ", measured" : `, on the line between the measured cuts at ${i.between[0]} and ${i.between[1]}`,
				i.loss <= a.target_loss ? "; this meets the target." : `; this misses the target by ${H(i.loss - a.target_loss)}.`
			] })
		}),
		/* @__PURE__ */ z("p", {
			class: "remark",
			children: [
				"Measured on the circuit's own pairs, all other nodes at their means. The cut was made at ",
				t.n_cut,
				"; what was dropped or exchanged afterwards makes the circuit itself (",
				V(a.n_nodes, "node"),
				", loss",
				" ",
				H(a.loss),
				") none of these cuts: it may lie below the curve.",
				r < o && ` The first ${B(r)} nodes of the ranking are stored, so the cut moves up to there.`
			]
		}),
		/* @__PURE__ */ z($S, { cuts: t })
	] });
}
function $S({ cuts: e }) {
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
			children: B(t)
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
function eC({ store: e }) {
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
				children: [/* @__PURE__ */ z("h1", { children: "Is it real?" }), /* @__PURE__ */ z("p", { children: [
					K(i.name),
					": ",
					K(i.task),
					", ",
					V(i.n_nodes, "node"),
					",",
					" ",
					V(i.n_edges, "edge"),
					", of ",
					K(i.model),
					". A low task loss proves little by itself: mean ablation can find small circuits for nonsense, and in random models. So here is what was held against this one. ",
					/* @__PURE__ */ z("b", { children: "Sufficiency" }),
					" is how well the circuit does alone, all else at its mean; ",
					/* @__PURE__ */ z("b", { children: "necessity" }),
					" how badly the model does without it."
				] })]
			}),
			n.report ? /* @__PURE__ */ z(iC, {
				circuit: n,
				report: n.report
			}) : /* @__PURE__ */ z(tC, { circuit: n }),
			/* @__PURE__ */ z("section", {
				"aria-labelledby": "ev-sizes",
				children: [/* @__PURE__ */ z("h2", {
					id: "ev-sizes",
					children: "Loss against size"
				}), n.cuts && n.cuts.sizes.length > 0 && n.cuts.ranking.length > 0 ? /* @__PURE__ */ z(ZS, {
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
function tC({ circuit: e }) {
	return /* @__PURE__ */ z("section", { children: [/* @__PURE__ */ z("p", {
		class: "page-empty",
		children: ["This circuit hasn't been validated, so nothing here says that it is real. This measures sufficiency and necessity on pairs that the cut wasn't decided on where the task has enough, random circuits of the same size, and the same pruning of a shuffled model: ", /* @__PURE__ */ z("code", { children: "gossamer validate FOLDER" })]
	}), /* @__PURE__ */ z(oC, { circuit: e })] });
}
var nC = {
	holds: "✓",
	partly: "≈",
	fails: "✗",
	missing: "?"
}, rC = {
	holds: "holds",
	partly: "partly",
	fails: "weak",
	missing: "not measured"
};
function iC({ circuit: e, report: t }) {
	let n = lS(t, e), { standing: r, sentence: i } = uS(n);
	return /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z("p", {
			class: `ev-verdict ev-is-${r}`,
			children: [/* @__PURE__ */ z("span", {
				class: "ev-badge",
				"aria-hidden": "true",
				children: nC[r]
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
					/* @__PURE__ */ z(jS, { report: t }),
					/* @__PURE__ */ z(sC, { report: t })
				]
			}), /* @__PURE__ */ z("section", {
				"aria-labelledby": "ev-checks",
				children: [/* @__PURE__ */ z("h2", {
					id: "ev-checks",
					children: "Check by check"
				}), /* @__PURE__ */ z("ul", {
					class: "ev-checks",
					children: n.map((e) => /* @__PURE__ */ z(aC, { check: e }, e.name))
				})]
			})]
		}),
		/* @__PURE__ */ z(oC, { circuit: e }),
		/* @__PURE__ */ z("p", {
			class: "remark",
			children: "What this doesn't say: the circuit suffices and is needed for the task as it is asked, on one distribution of means. The model may do more with these nodes, and the task in other ways on other prompts."
		})
	] });
}
function aC({ check: e }) {
	return /* @__PURE__ */ z("li", {
		class: `ev-check ev-is-${e.standing}`,
		children: [
			/* @__PURE__ */ z("h3", { children: [
				/* @__PURE__ */ z("span", {
					class: "ev-badge",
					"aria-hidden": "true",
					children: nC[e.standing]
				}),
				e.name,
				" ",
				/* @__PURE__ */ z("small", { children: rC[e.standing] })
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
function oC({ circuit: e }) {
	let { card: t, calibration: n } = e;
	return /* @__PURE__ */ z("dl", {
		class: "ev-facts",
		children: [
			/* @__PURE__ */ z("div", { children: [/* @__PURE__ */ z("dt", { children: [
				"loss on its own ",
				B(e.n_pairs),
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
				title: "With a scale and a shift of the two answers' logits that make the most of the circuit",
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
				B(e.n_mean_tokens),
				" ",
				/* @__PURE__ */ z("small", { children: "pretraining tokens" })
			] })] })
		]
	});
}
function sC({ report: e }) {
	let t = [pC("the circuit", e.circuit)];
	return e.random.length && (t.push(pC("random circuits, mean", hC(e.random, uC))), t.push({
		label: "random circuits, nearest to the circuit",
		alone: mC(e.random, "sufficiency", dC, fC),
		without: mC(e.random, "necessity", fC, dC)
	})), e.shuffled && t.push(pC("shuffled model's circuit", e.shuffled.figures)), /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("div", {
		class: "scroller",
		tabIndex: 0,
		role: "region",
		"aria-label": "Losses and accuracies",
		children: /* @__PURE__ */ z("table", {
			class: "page-table ev-table",
			children: [
				/* @__PURE__ */ z("caption", {
					class: "sr-only",
					children: ["Task loss in nats a prompt and accuracy, on ", V(e.n_pairs, "pair")]
				}),
				/* @__PURE__ */ z("thead", { children: [/* @__PURE__ */ z("tr", { children: [
					/* @__PURE__ */ z("th", {
						rowSpan: 2,
						scope: "col",
						children: [
							"on ",
							B(e.n_pairs),
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
					/* @__PURE__ */ z(lC, { of: t }),
					/* @__PURE__ */ z(lC, { of: n })
				] }, e)), /* @__PURE__ */ z("tr", { children: [
					/* @__PURE__ */ z("th", {
						scope: "row",
						children: "the whole model"
					}),
					/* @__PURE__ */ z(lC, { of: e.full }),
					/* @__PURE__ */ z("td", { colSpan: 2 })
				] })] })
			]
		})
	}), e.random.length > 0 && /* @__PURE__ */ z(cC, { report: e })] });
}
function cC({ report: e }) {
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
			/* @__PURE__ */ z(lC, { of: e.sufficiency }),
			/* @__PURE__ */ z(lC, { of: e.necessity })
		] }, t)) })]
	})] });
}
function lC({ of: e }) {
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
var uC = (e) => e.reduce((e, t) => e + t, 0) / e.length, dC = (e) => Math.min(...e), fC = (e) => Math.max(...e);
function pC(e, t) {
	return {
		label: e,
		alone: t.sufficiency,
		without: t.necessity
	};
}
function mC(e, t, n, r) {
	return {
		loss: n(e.map((e) => e[t].loss)),
		accuracy: r(e.map((e) => e[t].accuracy))
	};
}
function hC(e, t) {
	return {
		sufficiency: mC(e, "sufficiency", t, t),
		necessity: mC(e, "necessity", t, t)
	};
}
function gC(e, t) {
	let n = (e) => t.includes(e.token) ? t.indexOf(e.token) : t.length, r = [...e].sort((e, t) => n(e) - n(t) || t.probability - e.probability);
	return {
		shown: r.slice(0, 6),
		left: Math.max(0, r.length - 6)
	};
}
function _C(e, t, n) {
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
function vC({ answer: e, isEdited: t, pair: n, n_pairs: r }) {
	return /* @__PURE__ */ z("div", {
		class: "lv-outcome",
		children: [
			/* @__PURE__ */ z(yC, {
				answer: e,
				isEdited: t,
				pair: n
			}),
			/* @__PURE__ */ z(bC, { answer: e }),
			/* @__PURE__ */ z(xC, {
				answer: e,
				isEdited: t,
				n_pairs: r
			})
		]
	});
}
function yC({ answer: e, isEdited: t, pair: n }) {
	let { shown: r, left: i } = gC(e.answers, n ?? []), a = n && _C(e.answers, ...n);
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
						children: [/* @__PURE__ */ z(wC, { text: e.text }), e.token === n?.[0] && /* @__PURE__ */ z("small", { children: "right" })]
					}),
					/* @__PURE__ */ z(TC, {
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
				children: [V(i, "other answer"), " of the task, less likely"]
			}),
			a && /* @__PURE__ */ z(SC, {
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
function bC({ answer: e }) {
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
					children: /* @__PURE__ */ z(wC, { text: e.text })
				}),
				/* @__PURE__ */ z(TC, {
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
function xC({ answer: e, isEdited: t, n_pairs: n }) {
	let r = t ? e.task_unedited : null, i = t ? [
		"edited",
		"without",
		"change"
	] : ["now"];
	return /* @__PURE__ */ z("section", {
		"aria-labelledby": "lv-task",
		children: [/* @__PURE__ */ z("h2", {
			id: "lv-task",
			children: ["The task's ", V(n, "pair")]
		}), /* @__PURE__ */ z("table", {
			class: "page-table lv-task",
			children: [/* @__PURE__ */ z("thead", { children: /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("td", {}), i.map((e) => /* @__PURE__ */ z("th", {
				scope: "col",
				class: "num",
				children: e
			}, e))] }) }), /* @__PURE__ */ z("tbody", { children: [/* @__PURE__ */ z(CC, {
				name: "loss, nats",
				now: e.task.loss,
				was: r?.loss ?? null,
				as: "loss",
				by: "effect"
			}), /* @__PURE__ */ z(CC, {
				name: "accuracy",
				now: e.task.accuracy,
				was: r?.accuracy ?? null,
				as: "percent",
				by: "points"
			})] })]
		})]
	});
}
function SC({ two: e, isEdited: t }) {
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
		] }), /* @__PURE__ */ z(TC, {
			share: e.share,
			was: t ? e.unedited : null
		})]
	});
}
function CC({ name: e, now: t, was: n, as: r, by: i }) {
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
function wC({ text: e }) {
	return /* @__PURE__ */ z("span", {
		class: "lv-chip",
		children: /* @__PURE__ */ z(Ur, {
			text: e,
			most: 12
		})
	});
}
function TC({ share: e, was: t }) {
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
function EC(e, t) {
	let n = gC(e.answers, []).shown.map((e) => `${hn(e.text)} ${Gt(e.probability)}${t ? `, was ${Gt(e.unedited)}` : ""}`), r = t ? `, was ${H(e.task_unedited.loss)}` : "";
	return `${n.join("; ")}. Task loss ${H(e.task.loss)}${r}.`;
}
// src/live/asker.ts
var DC = 30, OC = 120;
function kC(e, t) {
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
		r !== void 0 && a === void 0 && performance.now() - r >= OC && o();
	};
	return {
		want(e) {
			i = e, r ??= performance.now(), clearTimeout(n), n = setTimeout(o, DC), s();
		},
		stop() {
			clearTimeout(n), r = void 0, a?.abort();
		}
	};
}
// src/live/edits.ts
function AC(e, t) {
	return e.some((e) => e.node === t.node) ? e.map((e) => e.node === t.node ? t : e) : [...e, t];
}
function jC(e, t) {
	return e.filter((e) => e.node !== t);
}
function MC(e, t, n) {
	return t === "ablate" ? {
		node: e,
		kind: t
	} : {
		node: e,
		kind: t,
		value: t === "scale" ? 1 : n
	};
}
function NC(e) {
	return PC(Math.max(0, ...e.filter(Number.isFinite).map(Math.abs)));
}
function PC(e) {
	if (!(e > 0)) return 1;
	let t = 10 ** Math.floor(Math.log10(e));
	return Number((([
		1,
		2,
		5
	].find((n) => n * t >= e) ?? 10) * t).toPrecision(12));
}
function FC(e, t) {
	return e.map((e) => vn(e, t)).join("");
}
function IC(e, t, n) {
	return cr(e.map((e, n) => ({
		i: n,
		text: `${e} ${an({ names: t }, e) ?? ""}`
	})), (e) => e.text, n).map((e) => e.i);
}
function LC(e) {
	let t = e.edits.length, n = e.in_circuit ? "the circuit alone" : "the whole model";
	return t === 0 ? `${n}, nothing edited` : `${n} with ${V(t, "node")} edited`;
}
// src/live/session.ts
function RC(e, t) {
	return Wh(e, `live ${t.card.id} ${t.hash}`, () => ({
		circuit: t.hash,
		prompt: R(t.pairs[0] ? FC(t.pairs[0].a, t.texts) : ""),
		edits: R([]),
		inCircuit: R(!0),
		outcome: R(null),
		isAsking: R(!1),
		trouble: R(null),
		reaches: /* @__PURE__ */ new Map()
	}));
}
function zC(e) {
	return {
		circuit: e.circuit,
		prompt: e.prompt.value,
		edits: [...e.edits.value],
		in_circuit: e.inCircuit.value
	};
}
function BC(e, t, n, r, i) {
	let a = W(t, r), o = e.outcome.value?.answer.activations[a] ?? [], s = t.nodes[a]?.mean ?? 0, c = n?.nodes[a];
	e.reaches.has(r) || e.reaches.set(r, NC([
		...o,
		s,
		...c ? [c.min, c.max] : []
	])), e.edits.value = AC(e.edits.value, MC(r, i, Number((o.at(-1) ?? s).toPrecision(3))));
}
function VC(e, t) {
	for (let [n, { a: r, b: i }] of e.pairs.entries()) {
		if (t === FC(r, e.texts)) return {
			pair: n,
			side: "a"
		};
		if (t === FC(i, e.texts)) return {
			pair: n,
			side: "b"
		};
	}
	return null;
}
// src/live/editing.tsx
var HC = [
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
], UC = 400;
function WC({ circuit: e, behaviour: t, names: n, session: r }) {
	let i = r.edits.value;
	return /* @__PURE__ */ z("section", {
		"aria-labelledby": "lv-edits",
		children: [
			/* @__PURE__ */ z("h2", {
				id: "lv-edits",
				children: "Edits"
			}),
			/* @__PURE__ */ z(GC, {
				circuit: e,
				behaviour: t,
				names: n,
				session: r
			}),
			i.length > 0 && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z("ul", {
				class: "lv-edits",
				children: i.map((i) => /* @__PURE__ */ z(KC, {
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
function GC({ circuit: e, behaviour: t, names: n, session: r }) {
	let [i, a] = P(""), [o, s] = P(null), c = ke(() => tn(e), [e]), l = ke(() => IC(c, n, i), [
		c,
		n,
		i
	]), u = l.slice(0, UC).map((e) => c[e]), d = o !== null && u.includes(o) ? o : u[0] ?? null;
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
				onDblClick: () => d && BC(r, e, t, d, "ablate"),
				children: u.map((e) => /* @__PURE__ */ z("option", {
					value: e,
					children: [e, an({ names: n }, e) && `  ${K(an({ names: n }, e))}`]
				}, e))
			}),
			l.length > u.length && /* @__PURE__ */ z("p", {
				class: "remark",
				children: [B(l.length - u.length), " more: write what to find."]
			}),
			/* @__PURE__ */ z("div", {
				class: "lv-kinds",
				children: HC.map(({ kind: n, word: i, title: a }) => /* @__PURE__ */ z("button", {
					type: "button",
					title: a,
					disabled: d === null,
					onClick: () => d && BC(r, e, t, d, n),
					children: i
				}, n))
			})
		]
	});
}
function KC({ edit: e, circuit: t, behaviour: n, names: r, session: i }) {
	let a = (e) => {
		i.edits.value = AC(i.edits.value, e);
	}, o = an({ names: r }, e.node);
	return /* @__PURE__ */ z("li", { children: [
		/* @__PURE__ */ z("span", {
			class: "lv-edit-node",
			title: e.node,
			children: [e.node, o && /* @__PURE__ */ z("small", { children: K(o) })]
		}),
		/* @__PURE__ */ z("select", {
			"aria-label": `What is done to ${e.node}`,
			value: e.kind,
			onChange: (r) => BC(i, t, n, e.node, r.currentTarget.value),
			children: HC.map(({ kind: e, word: t }) => /* @__PURE__ */ z("option", {
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
				i.edits.value = jC(i.edits.value, e.node), i.reaches.delete(e.node);
			},
			children: "×"
		}),
		e.kind === "ablate" ? /* @__PURE__ */ z("span", {
			class: "lv-amount remark",
			children: ["held at its mean, ", qC(t, e.node)]
		}) : /* @__PURE__ */ z(JC, {
			edit: e,
			reach: i.reaches.get(e.node) ?? 1,
			change: a
		})
	] });
}
function qC(e, t) {
	return Bt(e.nodes[W(e, t)]?.mean ?? 0);
}
function JC({ edit: e, reach: t, change: n }) {
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
function YC(e, t) {
	let n = [];
	for (let r = 0, i = 0; r < e.length; r = i) {
		let a = e.findIndex((e, t) => t > r && "site" in e);
		i = a < 0 ? e.length : a;
		let o = PC(wr(...e.slice(r, i).flatMap((e) => "node" in e ? [t[e.node] ?? []] : [])));
		for (let e = r; e < i; e++) n.push(o);
	}
	return n;
}
function XC(e, t, n) {
	let r = tn(e), i = IC(r, t, n), a = i.slice(0, 600), o = /* @__PURE__ */ new Map();
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
				name: an({ names: t }, n)
			};
		})]),
		left: i.length - a.length
	};
}
// src/live/heat.tsx
var ZC = 22, QC = {
	least: 22,
	most: 60
};
function $C({ circuit: e, names: t, answer: n, edits: r, toggle: i }) {
	let [a, o] = P(""), [s, c] = P(null), { rows: l, left: u } = ke(() => XC(e, t, a), [
		e,
		t,
		a
	]), d = ke(() => YC(l, n.activations), [l, n]), f = n.tokens.length, p = Math.round(Math.min(QC.most, Math.max(QC.least, 760 / Math.max(1, f))));
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
					/* @__PURE__ */ z(ew, {}),
					/* @__PURE__ */ z("input", {
						type: "search",
						placeholder: "filter nodes",
						"aria-label": "Filter the nodes shown",
						value: a,
						onInput: (e) => o(e.currentTarget.value)
					})
				]
			}),
			/* @__PURE__ */ z(tw, {
				rows: l,
				answer: n,
				at: s
			}),
			/* @__PURE__ */ z("div", {
				class: "lv-heat",
				tabIndex: 0,
				role: "region",
				"aria-label": "Activations by node and token",
				children: [/* @__PURE__ */ z(nw, {
					answer: n,
					width: p,
					at: s
				}), /* @__PURE__ */ z("div", {
					class: "lv-rows",
					style: { "--row": `${ZC}px` },
					children: [/* @__PURE__ */ z(rw, {
						rows: l,
						ends: d,
						at: s,
						edits: r,
						toggle: i
					}), /* @__PURE__ */ z(sw, {
						rows: l,
						activations: n.activations,
						columns: f,
						width: p,
						ends: d,
						point: c
					})]
				})]
			}),
			u > 0 && /* @__PURE__ */ z("p", {
				class: "remark",
				children: [B(u), " more nodes: filter to see them."]
			}),
			/* @__PURE__ */ z(cw, {
				rows: l,
				answer: n
			})
		]
	});
}
function ew() {
	return /* @__PURE__ */ z("div", {
		class: "heat-legend small soft",
		children: [
			"negative ",
			/* @__PURE__ */ z("span", {
				class: "ramp",
				style: { backgroundImage: Tr(Rr.value) },
				"aria-hidden": "true"
			}),
			" positive, each site to its own end"
		]
	});
}
function tw({ rows: e, answer: t, at: n }) {
	let r = n && e[n.row];
	return !n || !r || !("node" in r) ? /* @__PURE__ */ z("p", {
		class: "lv-readout",
		children: "Point at a cell for its value. Press a node's name to ablate it, and again to let it be."
	}) : /* @__PURE__ */ z("p", {
		class: "lv-readout",
		children: [
			/* @__PURE__ */ z("b", { children: r.key }),
			" at ",
			/* @__PURE__ */ z(Ur, { text: t.tokens[n.position]?.text ?? "" }),
			" (token ",
			n.position + 1,
			" of",
			" ",
			t.tokens.length,
			"): ",
			/* @__PURE__ */ z("b", { children: Vt(t.activations[r.node]?.[n.position]) })
		]
	});
}
function nw({ answer: e, width: t, at: n }) {
	return /* @__PURE__ */ z("div", {
		class: "lv-tokens",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ z("span", { class: "lv-corner" }), e.tokens.map((e, r) => /* @__PURE__ */ z("span", {
			class: `lv-token ${n?.position === r ? "lv-on" : ""}`,
			style: { width: `${t}px` },
			children: /* @__PURE__ */ z(Ur, {
				text: e.text,
				most: 10
			})
		}, r))]
	});
}
function rw({ rows: e, ends: t, at: n, edits: r, toggle: i }) {
	let [a, o] = P(null), s = new Map(r.map((e) => [e.node, e])), c = e.findIndex((e) => "node" in e && e.key === a), l = c >= 0 ? c : e.findIndex((e) => "node" in e);
	return /* @__PURE__ */ z("div", {
		class: "lv-labels",
		role: "toolbar",
		"aria-orientation": "vertical",
		"aria-label": "Nodes: press to ablate",
		onKeyDown: (e) => {
			let t = [...e.currentTarget.querySelectorAll(".lv-node")], n = t.findIndex((e) => e.matches(":focus")), r = t[iw(e.key, n, t.length)];
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
		}, e.site) : /* @__PURE__ */ z(ow, {
			row: e,
			isStop: r === l,
			isOn: n?.row === r,
			edit: s.get(e.key),
			toggle: i
		}, e.key))
	});
}
function iw(e, t, n) {
	return e === "ArrowDown" ? Math.min(n - 1, t + 1) : e === "ArrowUp" ? Math.max(0, t - 1) : e === "Home" ? 0 : e === "End" ? n - 1 : -1;
}
function aw(e) {
	return e.kind === "ablate" ? "ablated" : e.kind === "scale" ? `× ${Bt(e.value)}` : `= ${Bt(e.value)}`;
}
function ow({ row: e, isStop: t, isOn: n, edit: r, toggle: i }) {
	let a = e.name === null ? "" : K(e.name);
	return /* @__PURE__ */ z("button", {
		type: "button",
		tabIndex: t ? 0 : -1,
		"data-node": e.key,
		class: `lv-node ${n ? "lv-on" : ""} ${r ? "lv-edited" : ""}`,
		"aria-pressed": r !== void 0,
		"aria-label": `${e.key}${a && `, ${a}`}${r ? ` ${aw(r)}` : ""}`,
		title: `${e.key}${a && ` (${a})`}`,
		onClick: () => i(e.key),
		children: [
			/* @__PURE__ */ z("span", {
				class: "lv-name",
				children: a || rn(e.key)[1]
			}),
			" ",
			r && /* @__PURE__ */ z("span", {
				class: "lv-mark",
				children: aw(r)
			})
		]
	});
}
function sw({ rows: e, activations: t, columns: n, width: r, ends: i, point: a }) {
	let o = Oe(null), s = Rr.value;
	return De(() => {
		let a = o.current, c = a?.getContext("2d");
		if (!a || !c) return;
		let l = Math.min(2, devicePixelRatio);
		a.width = n * r * l, a.height = e.length * ZC * l, c.scale(l, l), e.forEach((e, n) => {
			"site" in e || t[e.node]?.forEach((e, t) => {
				c.fillStyle = Cr(e, i[n], s).back, c.fillRect(t * r, n * ZC, r - 1, 21);
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
			height: `${e.length * ZC}px`
		},
		onPointerMove: (t) => {
			let i = Math.floor(t.offsetY / ZC), o = Math.floor(t.offsetX / r);
			a(e[i] && "node" in e[i] && o >= 0 && o < n ? {
				row: i,
				position: o
			} : null);
		},
		onPointerLeave: () => a(null)
	});
}
function cw({ rows: e, answer: t }) {
	let [n, r] = P(!1);
	return /* @__PURE__ */ z("details", {
		onToggle: (e) => r(e.currentTarget.open),
		children: [/* @__PURE__ */ z("summary", { children: "The activations as a table" }), n && /* @__PURE__ */ z("div", {
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
					children: /* @__PURE__ */ z(Ur, { text: e.text })
				}, t))] }) }), /* @__PURE__ */ z("tbody", { children: e.map((e) => "node" in e && /* @__PURE__ */ z("tr", { children: [/* @__PURE__ */ z("th", {
					scope: "row",
					children: e.key
				}), t.activations[e.node]?.map((e, t) => /* @__PURE__ */ z("td", {
					class: "num",
					children: /* @__PURE__ */ z(q, { value: e })
				}, t))] }, e.key)) })]
			})
		})]
	});
}
// src/live/view.tsx
function lw({ store: e }) {
	let t = e.route.value, n = e.circuit.value, r = t.page === "live" ? t.id : "", i = e.index.value?.circuits.find((e) => e.id === r);
	return i && !i.live ? /* @__PURE__ */ z(uw, { isAny: e.index.value?.live ?? !1 }) : n?.card.id === r ? /* @__PURE__ */ z(dw, {
		store: e,
		circuit: n,
		session: RC(e, n)
	}, n.card.id) : /* @__PURE__ */ z(Mt, {
		store: e,
		id: r
	});
}
function uw({ isAny: e }) {
	return /* @__PURE__ */ z("div", {
		class: "page",
		children: [/* @__PURE__ */ z("header", {
			class: "page-head",
			children: /* @__PURE__ */ z("h1", { children: "Ask the model" })
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
function dw({ store: e, circuit: t, session: n }) {
	Ee(() => {
		let r = kC(async (n, r) => ({
			request: n,
			answer: await e.source.live(t.card.id, n, r)
		}), (e) => {
			n.isAsking.value = e.state === "asking", e.state === "answered" && (n.outcome.value = e.answer), e.state !== "asking" && (n.trouble.value = e.state === "failed" ? e.why : null);
		}), i = st(() => r.want(zC(n)));
		return () => {
			i(), r.stop(), n.isAsking.value = !1;
		};
	}, []);
	let r = n.outcome.value, i = n.edits.value, a = e.look.value.notes.names, { task: o, name: s } = t.card;
	return /* @__PURE__ */ z("div", {
		class: "page lv-page",
		children: [/* @__PURE__ */ z("header", {
			class: "page-head",
			children: [/* @__PURE__ */ z("h1", { children: "Ask the model" }), /* @__PURE__ */ z("p", { children: [
				K(o),
				": type a prompt, then ablate, rescale or clamp nodes of ",
				K(s),
				" and see what changes."
			] })]
		}), /* @__PURE__ */ z("div", {
			class: "lv-bench",
			children: [/* @__PURE__ */ z("div", {
				class: "lv-asked",
				children: [/* @__PURE__ */ z(mw, {
					circuit: t,
					session: n
				}), /* @__PURE__ */ z(WC, {
					circuit: t,
					behaviour: e.behaviour.value,
					names: a,
					session: n
				})]
			}), /* @__PURE__ */ z("div", {
				class: "lv-said",
				children: [/* @__PURE__ */ z(_w, { session: n }), r && /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z(fw, {
					circuit: t,
					outcome: r
				}), /* @__PURE__ */ z($C, {
					circuit: t,
					names: a,
					answer: r.answer,
					edits: i,
					toggle: (r) => {
						i.some((e) => e.node === r) ? n.edits.value = jC(i, r) : BC(n, t, e.behaviour.peek(), r, "ablate");
					}
				})] })]
			})]
		})]
	});
}
function fw({ circuit: e, outcome: { request: t, answer: n } }) {
	let r = VC(e, t.prompt), i = r && e.pairs[r.pair], a = r && i?.[r.side], [o, s] = i?.answers ?? [0, 0];
	return /* @__PURE__ */ z(x, { children: [/* @__PURE__ */ z(vC, {
		answer: n,
		isEdited: t.edits.length > 0,
		pair: i ? r.side === "a" ? [o, s] : [s, o] : null,
		n_pairs: e.n_pairs
	}), a && !pw(n, a) && /* @__PURE__ */ z("p", {
		class: "remark",
		children: "As text this prompt is read as other tokens than the pair has, so the answer may differ from the task's."
	})] });
}
function pw(e, t) {
	return t.length === e.tokens.length && t.every((t, n) => t === e.tokens[n]?.id);
}
function mw({ circuit: e, session: t }) {
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
			e.pairs.length > 0 && /* @__PURE__ */ z(hw, {
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
function hw({ circuit: e, session: t }) {
	let n = VC(e, t.prompt.value), [r, i] = P(n?.pair ?? 0), a = (n, r) => {
		let i = e.pairs[n];
		i && (t.prompt.value = FC(i[r], e.texts));
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
var gw = 600;
function _w({ session: e }) {
	let t = e.outcome.value, n = e.trouble.value, [r, i] = P("");
	return Ee(() => {
		if (!t) return;
		let { request: e, answer: n } = t, r = setTimeout(() => i(`${LC(e)}: ${EC(n, e.edits.length > 0)}`), gw);
		return () => clearTimeout(r);
	}, [t]), /* @__PURE__ */ z(x, { children: [
		/* @__PURE__ */ z("p", {
			class: "sr-only",
			role: "status",
			"aria-live": "polite",
			children: r
		}),
		n !== null && /* @__PURE__ */ z("p", {
			class: "lv-trouble",
			role: "alert",
			children: [kt(n), t !== null && " What is shown below is the last answer."]
		}),
		/* @__PURE__ */ z("p", {
			class: "lv-status",
			children: t ? /* @__PURE__ */ z(x, { children: [LC(t.request), /* @__PURE__ */ z("span", {
				class: "lv-ms",
				children: e.isAsking.value ? "asking…" : `${Math.round(t.answer.milliseconds)} ms in the model`
			})] }) : n === null && "Asking the model… It is opened first, which can take a minute the first time."
		})
	] });
}
// src/frame/tabs.ts
function vw(e, t, n) {
	let r = (t) => e.circuits.some((e) => e.id === t) ? t : void 0;
	return r(t.page === "circuit" || t.page === "evidence" || t.page === "live" ? t.id : void 0) ?? r(n) ?? e.circuits[0]?.id ?? null;
}
function yw(e, t, n, r) {
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
	}), bw(e, n) && i.push({
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
function bw(e, t) {
	return e.circuits.some((e) => e.id === t && e.live);
}
function xw(e, t) {
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
function Sw({ store: e }) {
	let t = e.index.value, n = e.route.value, r = e.circuit.value?.card.id, i = t && vw(t, n, r), a = i === r ? e.selected.value : null;
	return /* @__PURE__ */ z("header", {
		class: "top-bar",
		children: [
			/* @__PURE__ */ z(Cw, {}),
			t && i && /* @__PURE__ */ z(ww, {
				store: e,
				id: i
			}),
			t && /* @__PURE__ */ z("nav", {
				class: "tabs views",
				"aria-label": "Views",
				children: yw(t, n, i, a).map((t) => /* @__PURE__ */ z($t, {
					store: e,
					to: t.to,
					isHere: t.isHere,
					children: t.name
				}, t.name))
			}),
			/* @__PURE__ */ z("div", {
				class: "row tight end",
				children: [/* @__PURE__ */ z(Dw, {}), /* @__PURE__ */ z("button", {
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
function Cw() {
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
function ww({ store: e, id: t }) {
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
		}) : n.page === "live" && r && bw(r, t) ? e.router.go({
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
var Tw = {
	auto: "light",
	light: "dark",
	dark: "auto"
}, Ew = {
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
function Dw() {
	let e = Lr.value, t = `Colours: ${Ew[e].name}. Next: ${Ew[Tw[e]].name}`;
	return /* @__PURE__ */ z("button", {
		type: "button",
		class: "quiet icon",
		"aria-label": t,
		title: t,
		onClick: () => zr(Tw[e]),
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
				d: Ew[e].path,
				fill: "currentColor"
			})]
		})
	});
}
// src/app.tsx
function Ow({ store: e }) {
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
			/* @__PURE__ */ z(Sw, { store: e }),
			/* @__PURE__ */ z(kw, { store: e }),
			/* @__PURE__ */ z("main", { children: Aw(t.value, e) }),
			/* @__PURE__ */ z(ua, { store: e })
		]
	});
}
function kw({ store: e }) {
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
function Aw(e, t) {
	switch (e) {
		case "circuit": return /* @__PURE__ */ z(Mh, { store: t });
		case "evidence": return /* @__PURE__ */ z(eC, { store: t });
		case "live": return /* @__PURE__ */ z(lw, { store: t });
		case "many": return /* @__PURE__ */ z($x, { store: t });
		case "compare": return /* @__PURE__ */ z(og, { store: t });
		case "run": return /* @__PURE__ */ z(Vx, { store: t });
		case "formation": return /* @__PURE__ */ z(Fx, { store: t });
	}
}
// src/controls.css?inline
var jw = "button,select,input,textarea{font:inherit;color:inherit;letter-spacing:inherit}button,select{background:var(--raised);border:1px solid var(--line);border-radius:var(--radius);cursor:pointer;padding:3px 10px}button:hover:not(:disabled),select:hover:not(:disabled){border-color:var(--line-strong)}button:disabled,select:disabled{opacity:.5;cursor:default}button.primary:not(:disabled){background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600}button.quiet{background:0 0;border-color:#0000}button.quiet:hover:not(:disabled){background:var(--sunk)}button.link{color:var(--accent);text-underline-offset:2px;background:0 0;border:0;padding:0;text-decoration:underline}button.icon{place-items:center;width:30px;height:30px;padding:0;display:inline-grid}button[aria-pressed=true]{background:var(--accent-wash);border-color:var(--accent)}input:not([type=checkbox],[type=radio],[type=range]),textarea{background:var(--ground);border:1px solid var(--line-strong);border-radius:var(--radius);min-width:0;padding:3px 8px}::placeholder{color:var(--soft);opacity:1}input[type=range],input[type=checkbox],input[type=radio]{accent-color:var(--accent)}.field{align-items:center;gap:8px;display:inline-flex}.field>span:first-child{color:var(--soft);font-size:12px}.check{cursor:pointer;align-items:center;gap:6px;display:inline-flex}.segmented{border:1px solid var(--line);border-radius:var(--radius);background:var(--raised);gap:2px;padding:2px;display:inline-flex}.segmented>button{color:var(--soft);background:0 0;border:0;border-radius:4px;padding:1px 8px}.segmented>button:hover{color:var(--ink)}.segmented>button[aria-pressed=true],.segmented>button[aria-checked=true]{background:var(--ground);color:var(--ink);box-shadow:0 0 0 1px var(--line-strong)}.tabs{border-bottom:1px solid var(--line);flex-wrap:wrap;gap:0 4px;display:flex}.tabs>button,.tabs>a{color:var(--soft);background:0 0;border:0;border-bottom:2px solid #0000;border-radius:4px 4px 0 0;margin-bottom:-1px;padding:5px 10px;text-decoration:none}.tabs>:hover{color:var(--ink)}.tabs>[aria-selected=true],.tabs>[aria-current]{border-bottom-color:var(--accent);color:var(--ink);font-weight:600}.chip{border:1px solid var(--line);background:var(--raised);color:var(--soft);white-space:nowrap;border-radius:999px;align-items:center;gap:4px;padding:0 8px;font-size:12px;line-height:20px;display:inline-flex}.chip.on{background:var(--accent-wash);border-color:var(--accent);color:var(--ink)}.table{border-collapse:collapse;width:100%;font-size:13px}.table th,.table td{border-bottom:1px solid var(--line);text-align:start;vertical-align:middle;padding:4px 8px}.table th{color:var(--soft);white-space:nowrap;font-size:12px;font-weight:600}.table tbody th{color:inherit;font-size:inherit;font-weight:400}.table .num{text-align:end}.table tbody tr:hover{background:var(--raised)}.table tr[aria-selected=true],.table tr[aria-current=true]{background:var(--accent-wash)}.table th[aria-sort]>button{font-weight:inherit;color:inherit;background:0 0;border:0;border-radius:3px;padding:0}.table th[aria-sort]>button:hover{color:var(--ink)}.table th[aria-sort]>button:after{content:\"↕\";text-align:end;opacity:.45;width:1.1em;display:inline-block}.table th[aria-sort=ascending]>button:after{content:\"↑\";opacity:1}.table th[aria-sort=descending]>button:after{content:\"↓\";opacity:1}.scroller{min-width:0;overflow:auto}.callout{border:1px solid var(--line);border-inline-start:3px solid var(--line-strong);border-radius:var(--radius);background:var(--raised);padding:10px 12px}.empty{color:var(--soft);text-align:center;padding:24px}.busy{color:var(--soft)}.busy:before{content:\"\";border:2px solid var(--line-strong);vertical-align:-.1em;border-top-color:#0000;border-radius:50%;width:.8em;height:.8em;margin-inline-end:8px;animation:.8s linear infinite turn;display:inline-block}@keyframes turn{to{transform:rotate(1turn)}}.dialog{border:1px solid var(--line);background:var(--ground);max-width:min(680px,100vw - 32px);max-height:min(86vh,860px);color:var(--ink);box-shadow:var(--shadow);border-radius:12px;padding:24px;overflow:auto}.dialog::backdrop{background:#0a0c1473}", Mw = ":host{--band-attention:#f3f5f9;--band-mlp:#f8f6f1;--cell-attention:#ede9f7;--cell-neuron:#e4f1e8}:host([data-theme=dark]){--band-attention:#1a1f28;--band-mlp:#1f1d1a;--cell-attention:#322d4d;--cell-neuron:#20372b}.graph-page{grid-template:auto minmax(0,1fr)/minmax(0,1fr) minmax(340px,28%);height:100%;display:grid}.panel h2{font-size:13px}.panel .table th,.panel .table td{padding-inline:4px}.graph-page>.panel{border-left:1px solid var(--line);grid-area:1/2/3/3;padding:16px 20px 48px;overflow:auto}.graph{grid-area:2/1/3/2;grid-template-rows:1fr auto;min-width:0;min-height:0;display:grid}.graph-canvas{min-height:0;position:relative;overflow:hidden}.graph-canvas canvas{cursor:grab;touch-action:none;width:100%;height:100%;position:absolute;inset:0}.graph-canvas canvas:active{cursor:grabbing}.graph-canvas canvas:focus-visible{outline-offset:-2px}.graph-wait{text-align:center;color:var(--soft);margin:0;position:absolute;inset:45% 0 auto}.graph-drawn{background:var(--ground);color:var(--soft);pointer-events:none;border-radius:4px;margin:0;padding:1px 6px;font-size:12px;position:absolute;inset:auto auto 6px 12px}.graph-tip{z-index:10;background:var(--ground);border:1px solid var(--line);pointer-events:none;overflow-wrap:anywhere;border-radius:7px;max-width:360px;padding:7px 11px;font-size:12px;position:absolute;box-shadow:0 4px 16px #00000024}.graph-tip dl{gap:1px;margin:3px 0 0;display:grid}.graph-tip dl>div{justify-content:space-between;gap:16px;display:flex}.graph-tip dt{color:var(--soft);white-space:nowrap}.graph-tip dd{text-align:right;margin:0}.graph-marker,.graph-marker form{align-items:center;gap:8px;font-size:13px;display:flex}.graph-bench{justify-content:space-between;align-items:center;gap:12px;min-height:32px;margin-bottom:4px;font-size:13px;display:flex}.graph-marker{min-width:0;color:var(--ink);white-space:nowrap}.graph-hint{margin:0}.graph-marker input{width:210px}.graph-marker small{color:var(--soft)}.graph-foot{border-top:1px solid var(--line);color:var(--soft);padding:6px 12px 7px;font-size:12px}.graph-legend,.graph-status{margin:0;padding:0;line-height:1.6;display:inline}.graph-legend{list-style:none}.graph-legend li{align-items:center;gap:6px;margin-right:16px;display:inline-flex}.graph-status span{margin-right:16px;display:inline-block}.graph-legend .positive{stroke:var(--positive)}.graph-legend .negative{stroke:var(--negative)}.graph-legend .plain{stroke:var(--soft)}.graph-legend .stream{stroke:var(--stream)}.graph-legend .arc{fill:none;stroke:var(--ink)}.graph-legend .chip{background:var(--node-line);border-radius:3px;width:20px;height:10px}.graph-status span:first-child{color:var(--ink)}@media (max-width:800px){.graph-page{grid-template:auto minmax(340px,60vh) auto/minmax(0,1fr);height:auto}.graph-page>.panel{border-left:0;border-top:1px solid var(--line);grid-area:3/1/4/2}}", Nw = ".graph-head{border-bottom:1px solid var(--line);grid-area:1/1/2/2;min-width:0}.graph-tools{flex-wrap:wrap;align-items:center;gap:6px 12px;padding:8px 12px;font-size:13px;display:flex}.graph-buttons{display:inline-flex}.graph-buttons button{border-radius:0;min-width:30px;margin-left:-1px;padding:3px 7px}.graph-buttons button:first-child{border-radius:6px 0 0 6px}.graph-buttons button:last-child{border-radius:0 6px 6px 0}.graph-buttons button:hover:not(:disabled),.graph-buttons button:focus-visible{z-index:1;position:relative}.graph-buttons .graph-scale{min-width:54px}.graph-zoom{color:var(--ink)}.graph-slider{white-space:nowrap;align-items:center;gap:6px;display:inline-flex}.graph-slider span{color:var(--soft)}.graph-slider input{width:76px}.graph-slider output{min-width:3.2em}.graph-search{flex:150px;max-width:300px;position:relative}.graph-search input,.graph-marker input{background:var(--ground);border:1px solid var(--line);border-radius:6px;width:100%;padding:3px 9px}.graph-search input::placeholder,.graph-marker input::placeholder{color:var(--soft);opacity:1}.graph-hits,.graph-menu-panel{z-index:30;background:var(--ground);border:1px solid var(--line);border-radius:8px;position:absolute;top:calc(100% + 5px);box-shadow:0 8px 28px #00000029}.graph-hits{width:max-content;min-width:100%;max-width:440px;left:0}.graph-hits ul{max-height:320px;margin:0;padding:4px;list-style:none;overflow:auto}.graph-hits li{cursor:pointer;border-radius:5px;justify-content:space-between;gap:18px;padding:3px 8px;display:flex}.graph-hits li[aria-selected=true],.graph-hits li:hover{background:var(--raised)}.graph-hits li[aria-selected=true]{box-shadow:inset 2px 0 0 var(--accent)}.graph-hits small,.graph-hits p{color:var(--soft);font-size:12px}.graph-hits p{border-top:1px solid var(--line);margin:0;padding:5px 12px}.graph-menu{position:relative}.graph-menu-panel{flex-direction:column;gap:8px;width:max-content;min-width:190px;max-height:70vh;padding:12px;display:flex;right:0;overflow:auto}.graph-menu-panel fieldset{border:0;flex-direction:column;gap:3px;margin:0;padding:0;display:flex}.graph-menu-panel legend{color:var(--soft);padding:0 0 3px;font-size:12px}.graph-menu-panel label{align-items:center;gap:7px;display:flex}.graph-menu-panel code{font:12px var(--mono)}.graph-menu-panel>button{text-align:left}.graph-group{justify-content:space-between;gap:8px;display:flex}.graph-group .plain{text-align:left;flex:1}.graph-banner{background:var(--lit);align-items:center;gap:12px;margin:0;padding:6px 12px;font-size:13px;display:flex}", Pw = class extends Error {};
function Fw(e, t, n) {
	let r = Object.hasOwn(e, t) ? e[t] : void 0;
	if (r === void 0) throw new Pw(`This page holds no ${n} "${t}".`);
	return r;
}
function Iw(e, t) {
	return {
		index: async () => e.index,
		circuit: async (t) => Fw(e.circuits, t, "circuit"),
		behaviour: async (t) => Fw(e.behaviours, t, "measurements of"),
		run: async (t) => Fw(e.runs, t, "run"),
		formation: async (t) => Fw(e.formations, t, "formation"),
		live: async () => {
			throw new Pw("There is no model behind this page: open the circuit with `gossamer view`.");
		},
		saveNotes: async (n, r) => {
			if (!t) throw new Pw("This page can't save: open the circuit with `gossamer view --edit`.");
			t(n, r), e.circuits[n] = {
				...Fw(e.circuits, n, "circuit"),
				notes: r
			};
		}
	};
}
async function Lw(e, t) {
	let n;
	try {
		n = await fetch(e, t);
	} catch (e) {
		throw e instanceof DOMException && e.name === "AbortError" ? e : new Pw("The server doesn't answer: is `gossamer view` still running?");
	}
	if (n.ok) return await n.json();
	let r = await n.json().catch(() => null);
	throw new Pw(typeof r?.error == "string" ? r.error : `The server answered ${n.status}.`);
}
function Rw() {
	let e = { "content-type": "application/json" }, t = (e, t) => `api/${e}/${encodeURIComponent(t)}`;
	return {
		index: () => Lw("api/index"),
		circuit: (e) => Lw(t("circuits", e)),
		behaviour: (e) => Lw(`${t("circuits", e)}/behaviour`),
		run: (e) => Lw(t("runs", e)),
		formation: (e) => Lw(t("formations", e)),
		live: (n, r, i) => Lw(`${t("circuits", n)}/live`, {
			method: "POST",
			headers: e,
			body: JSON.stringify(r),
			signal: i
		}),
		saveNotes: async (n, r) => {
			await Lw(`${t("circuits", n)}/notes`, {
				method: "PUT",
				headers: e,
				body: JSON.stringify(r)
			});
		}
	};
}
// src/evidence/style.css?inline
var zw = ".ev-columns{grid-template-columns:minmax(0,1.25fr) minmax(320px,1fr);gap:8px 40px;display:grid}@container (width<=936px){.ev-columns{grid-template-columns:minmax(0,1fr)}}.ev-plot{min-width:0;overflow:hidden}.ev-plot svg{display:block;overflow:visible}.ev-plot text{fill:var(--ink);font-size:12px}.ev-plot text.ev-tick,.ev-plot .ev-note{fill:var(--soft);font-size:11.5px}.ev-plot .ev-note{font-weight:400}.ev-clear{fill:var(--ground)}.ev-plot text.ev-group{font-size:13px;font-weight:600}.ev-plot text.ev-label{fill:var(--soft)}.ev-plot text.ev-value{font-weight:600}.ev-grid{stroke:var(--line);stroke-opacity:.6}.ev-row{stroke:var(--line)}.ev-mark line{stroke:var(--soft);stroke-width:1.25px}.ev-mark.ev-chance line{stroke-dasharray:2 4}.ev-mark.ev-target line{stroke:var(--accent);stroke-dasharray:7 4}.ev-mark text{fill:var(--soft);paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round;font-size:11.5px}.ev-mark.ev-target text{fill:var(--accent)}.ev-points.ev-circuit circle{fill:var(--accent);stroke:var(--ground);stroke-width:1.5px}.ev-points.ev-random circle{fill:var(--negative);fill-opacity:.28;stroke:var(--negative);stroke-width:1.1px}.ev-points.ev-shuffled path{fill:var(--ground);stroke:var(--ink);stroke-width:1.6px}.ev-points text{paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round}.ev-verdict{border:1px solid var(--line);border-left:4px solid var(--ev-mark,var(--soft));background:var(--raised);border-radius:6px;align-items:center;gap:12px;margin:0 0 20px;padding:10px 16px;font-size:15px;display:flex}.ev-is-holds{--ev-mark:var(--positive)}.ev-is-fails{--ev-mark:var(--negative)}.ev-is-partly,.ev-is-missing{--ev-mark:var(--soft)}.ev-badge{border:1.5px solid var(--ev-mark);width:20px;height:20px;color:var(--ev-mark);border-radius:50%;flex:none;place-items:center;font-size:12px;font-weight:700;line-height:1;display:inline-grid}.ev-checks{margin:0;padding:0;list-style:none}.ev-check{border-top:1px solid var(--line);padding:10px 0 12px}.ev-check:first-child{border-top:0;padding-top:0}.ev-check h3{align-items:center;gap:8px;margin:0 0 4px;font-size:14px;display:flex}.ev-check h3 small{color:var(--ev-mark);margin-left:auto;font-weight:400}.ev-check p{margin:0 0 0 28px}.ev-otherwise{color:var(--soft);font-size:13px}.ev-check p.ev-otherwise{margin-top:3px}.ev-facts{border-top:1px solid var(--line);flex-wrap:wrap;gap:12px 40px;margin:20px 0 8px;padding:14px 0 0;display:flex}.ev-facts dt{color:var(--soft);font-size:12.5px}.ev-facts dd{margin:0;font-size:18px}.ev-facts small{color:var(--soft);margin-left:8px;font-size:12px}.ev-table{margin-top:12px}.ev-curve{fill:none;stroke:var(--positive);stroke-width:2px;stroke-linejoin:round}.ev-measured{fill:var(--positive)}.ev-itself{fill:var(--accent);stroke:var(--ground);stroke-width:1.5px}.ev-cut{stroke:var(--ink);stroke-width:1.5px}.ev-cut.ev-was{stroke:var(--soft);stroke-dasharray:3 3}.ev-here{fill:var(--ground);stroke:var(--ink);stroke-width:2px}.ev-beyond{fill:var(--band)}.ev-catch{fill:#0000;cursor:ew-resize;touch-action:none}.ev-legend{color:var(--soft);flex-wrap:wrap;gap:4px 24px;margin:4px 0 12px;padding:0 0 0 52px;font-size:12.5px;list-style:none;display:flex}.ev-legend svg{vertical-align:-1px;margin-right:6px;display:inline-block}.ev-mover{flex-wrap:wrap;align-items:center;gap:8px 16px;display:flex}.ev-mover label{flex:320px;align-items:center;gap:12px;display:flex}.ev-mover input[type=range]{flex:1}.ev-mover input[type=number]{width:6em}.ev-said{margin:12px 0 4px;font-size:15px}", Bw = ".lv-heat-head{flex-wrap:wrap;align-items:center;gap:6px 24px;display:flex}.lv-page .lv-heat-head h2{margin:0}.lv-heat-head input{width:176px;margin-left:auto}.lv-readout{min-height:1.45em;color:var(--soft);margin:6px 0;font-size:13px}.lv-readout b{color:var(--ink)}.lv-heat{border:1px solid var(--line);border-radius:8px;max-height:78vh;overflow:auto}.lv-tokens{z-index:2;border-bottom:1px solid var(--line);background:var(--ground);width:max-content;min-width:100%;height:84px;display:flex;position:sticky;top:0}.lv-corner{background:var(--ground);flex:none;width:176px;position:sticky;left:0}.lv-token{writing-mode:vertical-rl;text-align:left;flex:none;align-items:center;padding:6px 0;font-size:12px;line-height:1;display:flex;overflow:hidden;transform:rotate(180deg)}.lv-token.lv-on{color:var(--accent);font-weight:700}.lv-rows{width:max-content;display:flex}.lv-rows canvas{display:block}.lv-labels{z-index:1;background:var(--ground);width:176px;position:sticky;left:0}.lv-site,.lv-node{width:100%;height:var(--row);font-size:12px;line-height:var(--row);white-space:nowrap;padding:0 8px 0 10px;display:flex}.lv-site{color:var(--soft);justify-content:space-between;gap:8px;font-weight:600}.lv-site span{font-size:11px;font-weight:400}.lv-node{background:0 0;border:0;border-radius:0;justify-content:space-between;gap:6px;padding-left:22px}.lv-node:focus-visible{outline-offset:-2px}.lv-node:hover,.lv-node.lv-on{background:var(--raised)}.lv-name{text-overflow:ellipsis;overflow:hidden}.lv-mark{background:var(--lit);color:var(--ink);border-radius:3px;padding:0 5px;font-size:10.5px}", Vw = ".lv-page{max-width:1560px}.lv-bench{grid-template-columns:340px minmax(0,1fr);align-items:start;gap:8px 44px;display:grid}@container (width<=836px){.lv-bench{grid-template-columns:minmax(0,1fr)}}.lv-bench h2{margin:0 0 8px;font-size:14px}.lv-asked{gap:24px;display:grid}.lv-prompt{resize:vertical;width:100%;color:inherit;font:13px/1.5 var(--mono);tab-size:4;display:block}.lv-page .lv-pairs{margin:8px 0}.lv-mode{border:0;gap:4px 20px;margin:12px 0 0;padding:0;display:flex}.lv-mode legend{color:var(--soft);margin-bottom:2px;padding:0}.lv-mode label{align-items:center;gap:6px;display:inline-flex}.lv-chooser{gap:8px;display:grid}.lv-chooser select{background:var(--ground);width:100%;font:12.5px/1.5 var(--mono);padding:4px}.lv-kinds{grid-template-columns:repeat(3,1fr);gap:8px;display:grid}.lv-edits{margin:14px 0;padding:0;list-style:none}.lv-edits li{border-top:1px solid var(--line);grid-template-columns:minmax(0,1fr) auto auto;align-items:center;gap:4px 8px;padding:8px 0;display:grid}.lv-edit-node{font-family:var(--mono);text-overflow:ellipsis;white-space:nowrap;font-size:12.5px;overflow:hidden}.lv-edit-node small{color:var(--soft);margin-left:8px}.lv-remove{padding:1px 8px;font-size:16px;line-height:1.3}.lv-amount{grid-column:1/-1;align-items:center;gap:8px;display:flex}.lv-amount input[type=range]{flex:1;min-width:0}.lv-amount input[type=number]{width:6.5em}.lv-status{min-height:1.45em;color:var(--soft);gap:16px;margin:0 0 14px;display:flex}.lv-ms{margin-left:auto}.lv-trouble{border:1px solid var(--negative);border-left-width:4px;border-radius:6px;margin:0 0 14px;padding:8px 14px}.lv-outcome{grid-template-columns:minmax(280px,1.25fr) minmax(220px,1fr) auto;gap:20px 44px;margin-bottom:20px;display:grid}@container (width<=1186px){.lv-outcome{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}.lv-bars{grid-template-columns:auto minmax(60px,1fr) auto auto;align-items:center;gap:8px 12px;margin:0;padding:0;list-style:none;display:grid}.lv-bars.lv-plain{grid-template-columns:auto minmax(60px,1fr) auto;gap:5px 12px;font-size:13px}.lv-plain .lv-chip{line-height:1.3;display:inline-block}.lv-bars li{grid-column:1/-1;grid-template-columns:subgrid;align-items:center;display:grid}.lv-bars b,.lv-bars .lv-was,.lv-plain li>:last-child{text-align:right}.lv-was{min-width:6.2em;color:var(--soft);white-space:nowrap}.lv-word small{color:var(--soft);margin-left:6px}.lv-chip{background:var(--raised);border-radius:4px;padding:1px 6px}.lv-track{background:var(--raised);border-radius:3px;height:18px;position:relative}.lv-plain .lv-track{height:10px}.lv-fill{background:var(--accent);border-radius:3px;height:100%;display:block}.lv-plain .lv-fill{background:var(--stream)}.lv-was-mark{border:1px solid var(--ground);box-sizing:content-box;background:var(--ink);width:3px;height:14px;display:inline-block}.lv-track .lv-was-mark{height:22px;margin-left:-2px;position:absolute;top:-3px}.lv-two{margin-top:14px}.lv-two p{margin:0 0 4px}.lv-two .lv-track{background:var(--stream);height:10px;display:block}.lv-two .lv-track .lv-was-mark{height:14px}.lv-key{align-items:center;gap:6px;margin:8px 0 0;display:flex}.lv-now{font-weight:600}", Hw = ".mn-again{position:absolute}.mn-grid a{text-decoration:underline}.mn-sort{color:inherit;font-weight:inherit;text-align:inherit;white-space:nowrap;background:0 0;border:0;border-radius:3px;padding:2px 0}.mn-sort:hover:not(:disabled){color:var(--ink);text-decoration:underline}[aria-sort=ascending] .mn-sort,[aria-sort=descending] .mn-sort{color:var(--ink);font-weight:600}.mn-sort{gap:3px;display:inline-flex}.num .mn-sort{flex-direction:row-reverse}.mn-arrow:empty{display:none}.page-tools>input[type=search]{width:250px}.mn-chosen{background:color-mix(in srgb, var(--accent) 9%, transparent)}.mn-side{color:var(--soft)}.mn-side select{min-width:0;color:var(--ink)}.mn-is-left,.mn-left{--mn-part:var(--positive)}.mn-is-right,.mn-right{--mn-part:var(--negative)}.mn-is-shared{--mn-part:var(--accent)}.mn-side.mn-left,.mn-side.mn-right,.page-table thead th.mn-left,.page-table thead th.mn-right{color:var(--mn-part)}.mn-warning{border:1px solid var(--line);border-left:4px solid var(--negative);background:var(--raised);border-radius:6px;max-width:96ch;margin:0 0 4px;padding:10px 16px}.mn-two{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 56px;display:grid}.mn-three{grid-template-columns:repeat(3,minmax(0,1fr));gap:16px 40px;display:grid}@container (width<=836px){.mn-two,.mn-three{grid-template-columns:minmax(0,1fr)}}.mn-figures{width:100%}.mn-share p{margin:0 0 6px}.mn-share b{font-size:18px}.mn-share+.mn-share{margin-top:18px}.mn-share~.remark{margin-top:10px}.mn-sharebar{background:var(--raised);border-radius:3px;gap:2px;height:12px;display:flex;overflow:hidden}.mn-sharebar span{background:var(--mn-part);min-width:2px}.mn-picture text{font-size:12px}.mn-picture .mn-site,.mn-picture .mn-tally{fill:var(--soft)}.mn-track{stroke:var(--line)}.mn-picture .mn-is-left,.mn-picture .mn-is-right,.mn-picture .mn-is-shared{fill:var(--mn-part)}.mn-dot{cursor:pointer}.mn-picture .mn-dot:hover{fill:var(--ink)}.mn-legend{color:var(--soft);flex-wrap:wrap;gap:4px 24px;margin:8px 0 0;padding:0;font-size:12.5px;list-style:none;display:flex}.mn-legend svg{vertical-align:middle;margin-right:6px}.mn-part{border-bottom:2px solid var(--mn-part);margin:0 0 8px;padding-bottom:4px;font-size:13.5px}.mn-part small{color:var(--soft);font-weight:400}.mn-keys{margin:0 0 10px;font-size:13px}.mn-keys>div{grid-template-columns:124px minmax(0,1fr);padding:2px 0;display:grid}.mn-keys dt{color:var(--soft)}.mn-keys dd{flex-wrap:wrap;gap:0 10px;margin:0;display:flex}.mn-edges{width:100%;margin-bottom:10px;font-size:12.5px}.mn-edges td,.mn-edges th{padding:2px 8px 2px 0}.mn-run{grid-template-columns:minmax(0,1fr) 300px;gap:0 48px;display:grid}@container (width<=936px){.mn-run{grid-template-columns:minmax(0,1fr)}}.mn-facts{width:100%}.mn-facts th{color:var(--soft)}.mn-picks{border:0;flex-wrap:wrap;gap:4px 18px;margin:0 0 14px;padding:0;display:flex}.mn-picks label,.mn-log{align-items:center;gap:6px;display:inline-flex}.mn-stepper .mn-log{flex:none;margin-left:auto}.mn-stepper label{flex:0 380px}.mn-stepper input[type=range]{flex:1}.mn-step{min-width:5em;font-weight:600}.mn-panel{margin:0 0 14px}.mn-panel figcaption{flex-wrap:wrap;align-items:baseline;gap:2px 10px;margin-bottom:2px;font-size:13px;display:flex}.mn-values{flex-wrap:wrap;gap:2px 18px;margin-left:auto;display:flex}.mn-value{align-items:center;gap:6px;display:inline-flex}.mn-swatch line{stroke-width:2.5px}.mn-chart{height:176px;overflow:hidden}.mn-chart .u-select{background:color-mix(in srgb, var(--accent) 16%, transparent)}.mn-chart .u-cursor-x{border-right:1px dashed var(--soft)}", Uw = ".page{max-width:1320px;margin:0 auto;padding:24px 32px 64px;container-type:inline-size}.page h1{letter-spacing:-.01em;margin:0 0 4px;font-size:22px;line-height:1.3}.page h2{margin:28px 0 10px;font-size:16px}.page-head{margin-bottom:20px}.page-head p{max-width:84ch;color:var(--soft);margin:4px 0 0}.page-notice{color:var(--soft);padding:32px}.page-empty{border:1px dashed var(--line);max-width:84ch;color:var(--soft);border-radius:8px;padding:16px 20px}.page code{vertical-align:bottom;white-space:nowrap;background:var(--raised);max-width:100%;color:var(--ink);font-family:var(--mono);border-radius:4px;padding:1px 5px;font-size:.92em;display:inline-block;overflow-x:auto}.page a{text-decoration:none}.page a:hover{text-decoration:underline}.page-table{border-collapse:collapse;font-size:13.5px}.scroller>.page-table{min-width:100%}.page-table th,.page-table td{border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline;padding:5px 14px 5px 0}.page-table thead th{color:var(--soft);vertical-align:bottom;font-size:12.5px;font-weight:500}.page-table tbody th{font-weight:400}.page-table .num{text-align:right;white-space:nowrap}.page-table th[colspan]{text-align:center}.page-table tbody tr:hover{background:var(--raised)}.page details{margin:10px 0}.page summary{color:var(--soft);cursor:pointer}.page-tools{flex-wrap:wrap;align-items:center;gap:10px 16px;margin:0 0 12px;display:flex}.page-tools label{align-items:center;gap:8px;min-width:0;max-width:100%;display:inline-flex}.page select{max-width:100%}.remark{max-width:78ch;color:var(--soft);font-size:13px}", Ww = "Your notes aren't saved.", Gw = class {
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
		let r = Yn(t);
		r === null ? (this.waiting.set(e, t), this.isSaving || this.saveAll()) : (this.waiting.delete(e), this.said.value = `${Ww} ${r}`);
	}
	hear(e) {
		this.said.value = e === "" ? null : `${Ww} ${kt(e)}`;
	}
	async saveAll() {
		this.isSaving = !0;
		for (let e = Kw(this.waiting); e; e = Kw(this.waiting)) {
			let [t, n] = e;
			this.waiting.delete(t);
			try {
				await this.save(t, n), this.unsaved.get(t) === n && this.unsaved.delete(t), this.unsaved.size === 0 && (this.said.value = null);
			} catch (e) {
				this.said.value = `${Ww} ${kt(e instanceof Error ? e.message : String(e))}`;
			}
		}
		this.isSaving = !1;
	}
};
function Kw(e) {
	for (let t of e) return t;
}
// src/state.ts
var qw = {
	selected: null,
	weightAtLeast: 0,
	effectAtLeast: 0,
	hiddenLayers: [],
	hiddenKinds: [],
	size: null
}, Jw = class {
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
		...qw,
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
		this.source = e, this.router = t, this.keeper = new Gw((t, n) => e.saveNotes(t, n));
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
		Ve(() => {
			this.circuit.value = e, this.behaviour.value = null, this.hovered.value = null, this.look.value = {
				...qw,
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
	async trying(e, t, n = () => !0) {
		try {
			let r = await t();
			return n() ? (this.trouble[e].value = null, r) : void 0;
		} catch (t) {
			n() && (this.trouble[e].value = t instanceof Error ? t.message : String(t));
			return;
		}
	}
}, Yw = "The data in this page can't be read: the file is damaged or cut short. Export it again: gossamer view FOLDER --export FILE.html";
async function Xw(e) {
	let t;
	try {
		let n = atob(e.trim()), r = Uint8Array.from(n, (e) => e.charCodeAt(0)), i = new Blob([r]).stream().pipeThrough(new DecompressionStream("gzip"));
		t = await new Response(i).json();
	} catch {
		throw new Pw(Yw);
	}
	let n = t?.index?.format;
	if (n !== "gossamer-view-1") throw new Pw(`The data in this page are ${JSON.stringify(n) ?? "nothing"}, expected "gossamer-view-1".`);
	return t;
}
// src/main.tsx
var Zw = [
	Dt,
	":host{--ground:#fff;--raised:#f6f7f9;--sunk:#eceef3;--line:#d9dde3;--line-strong:#868f9f;--ink:#1a1f2b;--soft:#566072;--accent:#5b4bc4;--accent-wash:#efedfb;--on-accent:#fff;--positive:#0072b2;--negative:#bf4a00;--positive-wash:#e3f0f8;--negative-wash:#fdeee4;--stream:#b4b9c4;--band:#f3f4f8;--node:#fff;--node-line:#1a1f2b;--lit:#ffe9a8;--focus:#5b4bc4;--shadow:0 1px 2px #1419280f, 0 6px 24px #1419281f;--mono:ui-monospace, \"SF Mono\", \"Cascadia Mono\", \"DejaVu Sans Mono\", monospace;--sans:system-ui, -apple-system, \"Segoe UI\", \"Noto Sans\", \"DejaVu Sans\", sans-serif;--radius:6px;--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light;height:100%;display:block}:host([data-theme=dark]){--ground:#14171d;--raised:#1d2129;--sunk:#262b35;--line:#363c48;--line-strong:#778193;--ink:#eceff4;--soft:#a3adbd;--accent:#a99cff;--accent-wash:#282548;--on-accent:#14121f;--positive:#56b4e9;--negative:#ff8a4c;--positive-wash:#14303f;--negative-wash:#3d2416;--stream:#525a69;--band:#191d24;--node:#242a34;--node-line:#dfe4ec;--lit:#5a4a12;--focus:#a99cff;--shadow:0 1px 2px #0006, 0 8px 28px #00000080;--lightningcss-light: ;--lightningcss-dark:initial;color-scheme:dark}.app{background:var(--ground);height:100%;color:var(--ink);font:14px/1.45 var(--sans);font-variant-numeric:tabular-nums;text-align:start;grid-template-rows:auto auto minmax(0,1fr);grid-template-columns:minmax(0,1fr);display:grid;position:relative}.app *,.app :before,.app :after{box-sizing:border-box}main{grid-row:3;min-height:0;overflow:auto}.trouble{background:var(--negative-wash);border-bottom:1px solid var(--negative);color:var(--ink);overflow-wrap:anywhere;grid-row:2;margin:0;padding:8px 16px}.trouble p{margin:0}:focus-visible{outline:2px solid var(--focus);outline-offset:2px}::selection{background:var(--lit);color:var(--ink)}.row{flex-wrap:wrap;align-items:center;gap:8px;min-width:0;display:flex}.spread{flex-wrap:wrap;justify-content:space-between;align-items:center;gap:8px 16px;min-width:0;display:flex}.section{min-width:0;margin-top:24px}.section>.spread:first-child{margin-bottom:8px}.spread>h1,.spread>h2,.spread>h3{margin:0}h1,h2,h3{text-wrap:balance;overflow-wrap:anywhere;margin:0 0 8px;line-height:1.25}h1:focus{outline:none}h1{letter-spacing:-.01em;font-size:20px;font-weight:650}h2{font-size:15px;font-weight:650}h3{font-size:13px;font-weight:650}p{text-wrap:pretty;margin:0 0 8px}p:last-child{margin-bottom:0}a{color:var(--accent);text-underline-offset:2px}.soft{color:var(--soft)}.small{font-size:12px}.overline{color:var(--soft);letter-spacing:.05em;text-transform:uppercase;font-size:11px;font-weight:600}.num{font-variant-numeric:tabular-nums;white-space:nowrap}.pos{color:var(--positive)}.neg{color:var(--negative)}.mono,.token,.command{font-family:var(--mono);font-size:.92em}.token{white-space:pre;unicode-bidi:isolate}.command{background:var(--sunk);border-radius:var(--radius);white-space:pre;-webkit-user-select:all;user-select:all;padding:8px 10px;display:block;overflow-x:auto}kbd{border:1px solid var(--line);background:var(--raised);min-width:22px;font:12px/1.4 var(--mono);text-align:center;border-bottom-width:2px;border-radius:5px;padding:1px 6px;display:inline-block}.clip{text-overflow:ellipsis;white-space:nowrap;min-width:0;overflow:hidden}.sr-only{clip-path:inset(50%);white-space:nowrap;border:0;width:1px;height:1px;margin:-1px;padding:0;position:absolute;overflow:hidden}dl.facts{grid-template-columns:minmax(7em,max-content) minmax(0,1fr);gap:4px 16px;margin:0;display:grid}dl.facts dt{color:var(--soft)}dl.facts dd{overflow-wrap:anywhere;margin:0}.stats{flex-wrap:wrap;gap:12px 24px;display:flex}.stat{min-width:0}.stat>.value{letter-spacing:-.01em;font-size:20px;font-weight:600;line-height:1.2}.stat>.name{color:var(--soft);font-size:12px}.meter{background:var(--sunk);border-radius:3px;height:6px;display:block;overflow:hidden}.meter>i{background:var(--positive);border-radius:3px;height:100%;display:block}.meter>i.neg{background:var(--negative)}@media (prefers-reduced-motion:reduce){.app *,.app :before,.app :after{scroll-behavior:auto!important;transition-duration:.01ms!important;animation-duration:.01ms!important;animation-iteration-count:1!important}}",
	jw,
	Uw,
	".top-bar{border-bottom:1px solid var(--line);background:var(--raised);flex-wrap:wrap;align-items:stretch;gap:0 16px;min-height:44px;padding:3px 12px 0 16px;display:flex}.top-bar>*{align-self:center}.brand{letter-spacing:-.01em;align-items:center;gap:7px;font-size:15px;font-weight:650;display:inline-flex}.brand circle{fill:var(--raised);stroke:var(--ink);stroke-width:1.4px}.brand .thread{fill:none;stroke:var(--stream);stroke-width:1.5px}.brand .thread.pos{stroke:var(--positive)}.brand .thread.neg{stroke:var(--negative)}.top-bar .here{max-width:min(38vw,320px)}.tabs.views{border:0;align-self:stretch}.tabs.views>a{border-radius:0;align-items:center;min-height:38px;margin:0;padding:0 10px;display:flex}.top-bar .end{margin-inline-start:auto}.first-visit{z-index:10;border:1px solid var(--line);background:var(--ground);width:min(316px,100% - 24px);max-height:calc(100% - 24px);box-shadow:var(--shadow);border-radius:10px;padding:10px 14px 12px;font-size:13px;position:absolute;top:12px;left:12px;overflow:auto}.first-visit p{min-height:9.2em}.dots{gap:5px;display:flex}.dots i{background:var(--stream);border-radius:50%;width:7px;height:7px}.dots i.on{background:var(--accent)}.dialog.help{padding:0}.help-body{padding:22px 26px 26px}.steps{counter-reset:step;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:14px 28px;margin:12px 0 24px;padding:0;list-style:none;display:grid}.steps h2:before{counter-increment:step;content:counter(step) \".\";color:var(--soft);margin-inline-end:6px}.steps p{color:var(--soft)}.keys kbd+kbd{margin-inline-start:3px}.circuit-panel h1{margin:2px 0}.circuit-panel .stats{gap:12px 32px;margin-top:14px}.loss{grid-template-columns:8.5em minmax(0,1fr) 3.2em;align-items:center;gap:10px;font-size:13px;line-height:24px;display:grid}.loss .num{text-align:end}.losses>p{margin-top:6px}.track{background:var(--sunk);border-radius:2px;height:10px;position:relative}.track i{position:absolute;top:0;bottom:0}.track .fill{background:var(--positive);border-radius:2px;left:0}.track .target{background:var(--ink);width:2px;margin-left:-1px;top:-3px;bottom:-3px}.track .chance{border-left:1px dashed var(--line-strong);width:0;margin-left:-1px;top:-3px;bottom:-3px}.pair{grid-template-columns:max-content minmax(0,1fr);gap:8px 12px;margin:0;display:grid}.pair dt{color:var(--soft)}.pair dd{flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:2px 12px;margin:0;display:flex}.pair .prompt>*{background:var(--sunk);max-width:100%;color:inherit;vertical-align:bottom;border-radius:2px;margin-right:1px;padding:0 1px;display:inline-block;overflow:hidden}.pair .prompt>mark{background:var(--lit);box-shadow:inset 0 -2px 0 var(--ink)}.pair .answer{white-space:nowrap}.pair .answer .token{border:1px solid var(--line-strong);border-radius:3px;padding:0 4px;font-weight:600}.note+.note{margin-top:12px}.note .links{margin-top:4px}button.remove{color:var(--soft);padding:0 6px;text-decoration:none}.node-grid .head,.node-grid .line{border-bottom:1px solid var(--line);align-items:center;gap:6px;padding:0 4px;display:grid}.node-grid .head{scrollbar-gutter:stable;color:var(--soft);padding:4px;font-size:12px;font-weight:600;overflow:hidden}.node-grid .head button{font-weight:inherit;background:0 0;border:0;padding:0}.node-grid .head [aria-sort]>button:after{content:\"↕\";opacity:.45;margin-inline-start:3px}.node-grid .head [aria-sort=ascending]>button:after{content:\"↑\";opacity:1}.node-grid .head [aria-sort=descending]>button:after{content:\"↓\";opacity:1}.node-grid .body{overflow-anchor:none;scrollbar-gutter:stable;overflow:auto}.node-grid .line{cursor:pointer}.node-grid .line:hover{background:var(--raised)}",
	Mw,
	Nw,
	".token .mark{color:var(--soft);font-size:.94em}.heat-map{overflow-wrap:anywhere;line-height:1.7}.heat{text-overflow:ellipsis;vertical-align:bottom;cursor:default;border-radius:2px;max-width:100%;padding:0 2px;font-size:12px;line-height:1.5;display:inline-block;overflow:hidden}.heat .mark{color:inherit;font-size:.88em}.heat:focus-visible,.heat:hover{outline:2px solid var(--focus);outline-offset:1px;position:relative}.heat.drawn{padding:0 4px;box-shadow:inset 0 0 0 2px}.heat.differs{text-underline-offset:3px;text-decoration:underline;text-decoration-thickness:2px}.heat-map.aligned{display:contents}.aligned>.heat{text-align:center;border-radius:2px;min-width:24px;padding:1px 3px}.heat-legend{align-items:center;gap:6px;display:inline-flex}.heat-legend .ramp{border:1px solid var(--line);border-radius:2px;width:48px;height:8px}.tip{z-index:40;background:var(--ink);max-width:min(360px,100vw - 8px);color:var(--ground);box-shadow:var(--shadow);pointer-events:none;border-radius:6px;padding:4px 8px;font-size:12px;position:fixed;top:0;left:0}.node-link .mono{flex:none;font-size:12px}.node-link{align-items:baseline;gap:6px;display:inline-flex;overflow:hidden}.node-link:focus-visible{outline-offset:-2px}button.node-link{max-width:calc(100% + 8px);color:var(--accent);text-align:start;background:0 0;border:0;border-radius:4px;margin:0 -4px;padding:0 4px}button.node-link:hover:not(:disabled){background:var(--accent-wash)}.node-link .name{color:var(--ink);text-overflow:ellipsis;white-space:nowrap;min-width:0;overflow:hidden}.node-panel h1{margin:2px 0 4px}.node-panel h1.mono{font-size:18px}.node-panel .words{margin:6px 0 2px;font-weight:600}.node-panel .words:first-letter{text-transform:uppercase}.node-panel .key{margin:0}.row.tight{flex-wrap:nowrap;gap:2px}.row.naming{gap:4px 8px;margin:8px 0}.row.naming input{flex:160px}.chips,.links{flex-wrap:wrap;gap:4px 10px;margin:8px 0 0;padding:0;list-style:none;display:flex}.chip .remove{color:var(--soft);padding:0 2px;text-decoration:none}.effects{gap:12px;margin:0;display:grid}.effect dt{justify-content:space-between;display:flex}.effect dd{margin:0}.effect .value{font-size:16px;font-weight:600}.effect .value .small{font-weight:400}.strip{width:100%;height:16px;display:block}.strip path{fill:none;vector-effect:non-scaling-stroke}.strip .others{stroke:var(--stream);stroke-width:1px}.strip .zero{stroke:var(--line-strong);stroke-width:1px}.strip .here{stroke:var(--ink);stroke-width:2px}.strip .pos,.bars .pos{fill:var(--positive)}.strip .neg,.bars .neg{fill:var(--negative)}.ends{justify-content:space-between;display:flex}.weight{grid-template-columns:34px 4.2em;align-items:center;gap:6px;display:inline-grid}.table tr.pressable{cursor:pointer}button.more,.removed{margin-top:6px}.removed summary{cursor:pointer}.zeros{grid-template-columns:max-content 1fr max-content;align-items:center;gap:10px;margin-bottom:8px;font-size:12px;display:grid}.meter>i.zero{background:var(--line-strong)}.bars{border-bottom:1px solid var(--line-strong)}.bars svg{width:100%;height:96px;display:block}.bars .under{fill:var(--sunk)}.bars path{fill:none;stroke-width:1px;vector-effect:non-scaling-stroke}.bars .zero{stroke:var(--line-strong)}.bars .held{stroke:var(--ink);stroke-dasharray:3 2}.readout{min-height:1.5em}.dashed{border-top:1px dashed var(--ink);vertical-align:middle;width:14px;display:inline-block}.moments{flex-wrap:wrap;gap:2px 6px;margin:4px 0 0;display:flex}.moments dt{color:var(--soft)}.moments dd{margin:0 10px 0 0}.samples>[role=tabpanel]{padding-top:10px}.samples .spread{gap:6px 8px;margin-bottom:6px}.attention>.spread{margin:6px 0}.attention .segmented{flex-wrap:wrap;max-width:100%}.attention select{max-width:190px}.sample-list{margin:0;padding:0;list-style:none}.sample-list li{border-top:1px solid var(--line);grid-template-columns:3.6em minmax(0,1fr);gap:10px;padding:6px 0;display:grid}.sample-list li>.num{text-align:end;padding-top:1px;font-size:12px}.pair-rows{border-top:1px solid var(--line);padding:6px 0}.pair-grid{gap:1px;width:max-content;display:grid}.pair-grid>.soft{font-size:12px}.matrix:focus-visible{outline-offset:-2px}.matrix{cursor:crosshair;margin-top:4px;display:block}",
	zw,
	Vw,
	Bw,
	Hw
];
function Qw(e) {
	let t = e.shadowRoot ?? e.attachShadow({ mode: "open" }), n = new CSSStyleSheet();
	return n.replaceSync(Zw.join("\n")), t.adoptedStyleSheets = [n], t;
}
function $w(e, t, n) {
	let r = Qw(e), i = Vr(e), a = new Jw(t, n);
	return M(/* @__PURE__ */ z(Ow, { store: a }), r), a.begin(), {
		store: a,
		unmount: () => {
			i(), M(null, r);
		}
	};
}
function eT(e, t) {
	M(/* @__PURE__ */ z("div", {
		class: "app",
		children: /* @__PURE__ */ z("p", {
			role: "alert",
			class: "trouble",
			children: t instanceof Error ? t.message : String(t)
		})
	}), Qw(e));
}
async function tT(e) {
	let t = document.getElementById("gossamer-data")?.textContent;
	try {
		let { store: n } = $w(e, t ? Iw(await Xw(t)) : Rw(), Zt());
		st(() => void (document.title = xw(n.index.value, n.route.value)));
	} catch (t) {
		eT(e, t);
	}
}
var nT = document.getElementById("gossamer");
nT && tT(nT);
var rT = { async render({ model: e, el: t }) {
	let n = document.createElement("div");
	n.style.height = `${e.get("height")}px`, t.append(n);
	try {
		let { store: t, unmount: r } = $w(n, Iw(await Xw(e.get("data")), (t, n) => {
			e.set("notes", JSON.stringify({
				id: t,
				notes: n
			})), e.save_changes();
		}), Qt()), i = () => t.keeper.hear(e.get("trouble"));
		return e.on("change:trouble", i), () => {
			e.off("change:trouble", i), r();
		};
	} catch (e) {
		return eT(n, e), () => {};
	}
} };
export { rT as default, $w as mount };
