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
	return he = 1, F(ze, e);
}
function F(e, t, n) {
	var r = Te(de++, 2);
	if (r.t = e, !r.__c && (r.__ = [n ? n(t) : ze(void 0, t), function(e) {
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
	!ve.__s && Re(n.__H, t) && (n.__P = !0, n.__ = e, n.u = t, N.__H.__h.push(n));
}
function De(e, t) {
	var n = Te(de++, 4);
	!ve.__s && Re(n.__H, t) && (n.__P = !1, n.__ = e, n.u = t, N.__h.push(n));
}
function Oe(e) {
	return he = 5, ke(function() {
		return { current: e };
	}, []);
}
function ke(e, t) {
	var n = Te(de++, 7);
	return Re(n.__H, t) && (n.__ = e(), n.__H = t), n.__;
}
function Ae(e, t) {
	return he = 8, ke(function() {
		return e;
	}, t);
}
function je() {
	var e = Te(de++, 11);
	if (!e.__) {
		for (var t = N.__v; !t.__m && t.__;) t = t.__;
		var n = t.__m || (t.__m = [0, 0]);
		e.__ = "P" + n[0] + "-" + n[1]++;
	}
	return e.__;
}
function Me() {
	var e;
	do {
		for (; e = _e.shift();) try {
			Ie(e);
		} catch (t) {
			ve.__e(t, { __: (e = e.__P) && e.__v });
		}
		for (; e = ge.shift();) {
			var t = e.__H;
			if (e.__P && t) try {
				t.__h.some(Ie), t.__h.some(Le), t.__h = [];
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
	t && (fe == N ? N.__h = [] : (t.__h.some(Ie), t.__h.some(Le), de = 0), t.__h = [], t.__.some(function(e) {
		e.__N && (e.__ = e.__N), e.u = e.__N = void 0;
	})), fe = N;
}, ve.diffed = function(e) {
	xe && xe(e);
	var t = e.__c;
	t && t.__H && (t.__H.__h.length && Fe(ge.push(t)), t.__H.__.some(function(e) {
		e.u && (e.__H = e.u);
	})), fe = N = null;
}, ve.__c = function(e, t) {
	t.some(function(e) {
		try {
			e.__h.some(Ie), e.__h = e.__h.filter(function(e) {
				return !e.__ || Le(e);
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
				r.__P = n, Fe(_e.push(r));
			} else Ie(r);
		} catch (e) {
			t = e;
		}
	}), r.__H = void 0, t && ve.__e(t, r.__v));
};
var Ne = typeof requestAnimationFrame == "function";
function Pe(e) {
	var t, n = function() {
		clearTimeout(r), Ne && cancelAnimationFrame(t), setTimeout(e);
	}, r = setTimeout(n, 35);
	Ne && (t = requestAnimationFrame(n));
}
function Fe(e) {
	e != 1 && pe == ve.requestAnimationFrame || ((pe = ve.requestAnimationFrame) || Pe)(Me);
}
function Ie(e) {
	var t = N, n = e.__c;
	typeof n == "function" && (e.__c = void 0, n()), N = t;
}
function Le(e) {
	var t = N;
	e.__c = e.__(), N = t;
}
function Re(e, t) {
	return !e || e.length != t.length || t.some(function(t, n) {
		return !me(t, e[n]);
	});
}
function ze(e, t) {
	return typeof t == "function" ? t(e) : t;
}
// node_modules/@preact/signals-core/dist/signals-core.module.js
var Be = Symbol.for("preact-signals");
function Ve() {
	if (qe > 1) qe--;
	else {
		var e, t = !1;
		for ((function() {
			var e = Ze;
			for (Ze = void 0; e !== void 0;) {
				var t = e.S;
				if (t.v === e.v) for (var n = t.t; n !== void 0; n = n.x) n.i === e.i && (n.i = t.i);
				e = e.o;
			}
		})(); Ke !== void 0;) {
			var n = Ke;
			for (Ke = void 0, Je++; n !== void 0;) {
				var r = n.u;
				if (n.u = void 0, n.f &= -3, !(8 & n.f) && tt(n)) try {
					n.c();
				} catch (n) {
					t ||= (e = n, !0);
				}
				n = r;
			}
		}
		if (Je = 0, qe--, t) throw e;
	}
}
function He(e) {
	if (qe > 0) return e();
	Xe = ++Ye, qe++;
	try {
		return e();
	} finally {
		Ve();
	}
}
var Ue, We = void 0;
function Ge(e) {
	var t = We, n = Ue;
	We = void 0, Ue = void 0;
	try {
		return e();
	} finally {
		We = t, Ue = n;
	}
}
var Ke = void 0, qe = 0, Je = 0, Ye = 0, Xe = 0, Ze = void 0, Qe = 0;
function $e(e) {
	if (We !== void 0) {
		var t = e.n;
		if (t === void 0 || t.t !== We) return t = {
			i: 0,
			S: e,
			p: We.s,
			n: void 0,
			t: We,
			e: void 0,
			x: void 0,
			r: t
		}, We.s !== void 0 && (We.s.n = t), We.s = t, e.n = t, 32 & We.f && e.S(t), t;
		if (t.i === -1) return t.i = 0, t.n !== void 0 && (t.n.p = t.p, t.p !== void 0 && (t.p.n = t.n), t.p = We.s, t.n = void 0, We.s.n = t, We.s = t), t;
	}
}
function et(e, t) {
	this.v = e, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = t?.watched, this.Z = t?.unwatched, this.name = t?.name;
}
et.prototype.brand = Be, et.prototype.h = function() {
	return !0;
}, et.prototype.S = function(e) {
	var t = this, n = this.t;
	n !== e && e.e === void 0 && (e.x = n, this.t = e, n === void 0 ? Ge(function() {
		var e;
		(e = t.W) == null || e.call(t);
	}) : n.e = e);
}, et.prototype.U = function(e) {
	var t = this;
	if (this.t !== void 0) {
		var n = e.e, r = e.x;
		n !== void 0 && (n.x = r, e.e = void 0), r !== void 0 && (r.e = n, e.x = void 0), e === this.t && (this.t = r, r === void 0 && Ge(function() {
			var e;
			(e = t.Z) == null || e.call(t);
		}));
	}
}, et.prototype.subscribe = function(e) {
	var t = this;
	return L(function() {
		var n = t.value;
		Ge(function() {
			return e(n);
		});
	}, { name: "sub" });
}, et.prototype.valueOf = function() {
	return this.value;
}, et.prototype.toString = function() {
	return this.value + "";
}, et.prototype.toJSON = function() {
	return this.value;
}, et.prototype.peek = function() {
	var e = this;
	return Ge(function() {
		return e.value;
	});
}, Object.defineProperty(et.prototype, "value", {
	get: function() {
		var e = $e(this);
		return e !== void 0 && (e.i = this.i), this.v;
	},
	set: function(e) {
		if (e !== this.v) {
			if (Je > 100) throw Error("Cycle detected");
			(function(e) {
				qe !== 0 && Je === 0 && e.l !== Xe && (e.l = Xe, Ze = {
					S: e,
					v: e.v,
					i: e.i,
					o: Ze
				});
			})(this), this.v = e, this.i++, Qe++, qe++;
			try {
				for (var t = this.t; t !== void 0; t = t.x) t.t.N();
			} finally {
				Ve();
			}
		}
	}
});
function I(e, t) {
	return new et(e, t);
}
function tt(e) {
	for (var t = e.s; t !== void 0; t = t.n) if (t.S.i !== t.i || !t.S.h() || t.S.i !== t.i) return !0;
	return !1;
}
function nt(e) {
	for (var t = e.s; t !== void 0; t = t.n) {
		var n = t.S.n;
		if (n !== void 0 && (t.r = n), t.S.n = t, t.i = -1, t.n === void 0) {
			e.s = t;
			break;
		}
	}
}
function rt(e) {
	for (var t = e.s, n = void 0; t !== void 0;) {
		var r = t.p;
		t.i === -1 ? (t.S.U(t), r !== void 0 && (r.n = t.n), t.n !== void 0 && (t.n.p = r)) : n = t, t.S.n = t.r, t.r !== void 0 && (t.r = void 0), t = r;
	}
	e.s = n;
}
function it(e, t) {
	et.call(this, void 0, t), this.x = e, this.s = void 0, this.g = Qe - 1, this.f = 4;
}
it.prototype = new et(), it.prototype.h = function() {
	if (this.f &= -3, 1 & this.f) return !1;
	if ((36 & this.f) == 32 || (this.f &= -5, this.g === Qe)) return !0;
	if (this.g = Qe, this.f |= 1, this.i > 0 && !tt(this)) return this.f &= -2, !0;
	var e = We;
	try {
		nt(this), We = this;
		var t = this.x();
		(16 & this.f || this.v !== t || this.i === 0) && (this.v = t, this.f &= -17, this.i++);
	} catch (e) {
		this.v = e, this.f |= 16, this.i++;
	}
	return We = e, rt(this), this.f &= -2, !0;
}, it.prototype.S = function(e) {
	if (this.t === void 0) {
		this.f |= 36;
		for (var t = this.s; t !== void 0; t = t.n) t.S.S(t);
	}
	et.prototype.S.call(this, e);
}, it.prototype.U = function(e) {
	if (this.t !== void 0 && (et.prototype.U.call(this, e), this.t === void 0)) {
		this.f &= -33;
		for (var t = this.s; t !== void 0; t = t.n) t.S.U(t);
	}
}, it.prototype.N = function() {
	if (!(2 & this.f)) {
		this.f |= 6;
		for (var e = this.t; e !== void 0; e = e.x) e.t.N();
	}
}, Object.defineProperty(it.prototype, "value", { get: function() {
	if (1 & this.f) throw Error("Cycle detected");
	var e = $e(this);
	if (this.h(), e !== void 0 && (e.i = this.i), 16 & this.f) throw this.v;
	return this.v;
} });
function at(e, t) {
	return new it(e, t);
}
function ot(e) {
	var t = e.j;
	if (e.j = void 0, typeof t == "function") {
		qe++;
		var n = We;
		We = void 0;
		try {
			t();
		} catch (t) {
			throw e.f &= -2, e.f |= 8, st(e), t;
		} finally {
			We = n, Ve();
		}
	}
}
function st(e) {
	for (var t = e.s; t !== void 0; t = t.n) t.S.U(t);
	e.x = void 0, e.s = void 0, ot(e);
}
function ct(e) {
	if (We !== this) throw Error("Out-of-order effect");
	rt(this), We = e, this.f &= -2;
	try {
		8 & this.f && st(this);
	} finally {
		Ve();
	}
}
function lt(e, t) {
	this.x = e, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = t?.name, Ue && Ue.push(this);
}
lt.prototype.c = function() {
	var e = this.S();
	try {
		if (8 & this.f || this.x === void 0) return;
		var t = this.x();
		typeof t == "function" && (this.j = t);
	} finally {
		e();
	}
}, lt.prototype.S = function() {
	if (1 & this.f) throw Error("Cycle detected");
	this.f |= 1, this.f &= -9, ot(this), nt(this), qe++;
	var e = We;
	return We = this, ct.bind(this, e);
}, lt.prototype.N = function() {
	2 & this.f || (this.f |= 2, this.u = Ke, Ke = this);
}, lt.prototype.d = function() {
	this.f |= 8, 1 & this.f || st(this);
}, lt.prototype.dispose = function() {
	this.d();
};
function L(e, t) {
	var n = new lt(e, t);
	try {
		n.c();
	} catch (e) {
		throw n.d(), e;
	}
	var r = n.d.bind(n);
	return r[Symbol.dispose] = r, r;
}
// node_modules/@preact/signals/dist/signals.module.js
var ut, dt, ft, pt = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__, mt = [], ht = [];
L(function() {
	ut = this.N;
})();
function gt(t, n) {
	e[t] = n.bind(null, e[t] || function() {});
}
function _t(e) {
	if (ft) {
		var t = ft;
		ft = void 0, t();
	}
	ft = e && e.S();
}
function vt(e) {
	var t = this, r = e.data, i = bt(r);
	i.name = "ReactiveDom", i.value = r;
	var a = ke(function() {
		for (var e = t, r = t.__v; r = r.__;) if (r.__c) {
			r.__c.__$f |= 4;
			break;
		}
		var a = at(function() {
			var e = i.value.value;
			return e === 0 ? 0 : !0 === e ? "" : e || "";
		}), o = at(function() {
			return !Array.isArray(a.value) && !n(a.value);
		}), s = L(function() {
			if (this.N = Dt, o.value) {
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
vt.displayName = "ReactiveTextNode", Object.defineProperties(et.prototype, {
	constructor: {
		configurable: !0,
		value: y(x, null).constructor
	},
	type: {
		configurable: !0,
		value: vt
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
}), gt("__b", function(e, t) {
	if (_t(), dt = void 0, typeof t.type == "string") {
		var n, r = t.props;
		for (var i in r) if (i !== "children") {
			var a = r[i];
			a instanceof et && (n || (t.__np = n = {}), n[i] = a, r[i] = a.peek());
		}
	}
	e(t);
}), gt("__r", function(e, t) {
	if (e(t), t.type !== x) {
		_t();
		var n, r = t.__c;
		r && (r.__$f &= -2, (n = r.__$u) === void 0 && (r.__$u = n = function(e, t) {
			var n;
			return L(function() {
				n = this;
			}, { name: t }), n.c = e, n;
		}(function(e) {
			return function() {
				var t;
				pt && ((t = this.y) == null || t.call(this)), e.__$f |= 1, e.setState({});
			};
		}(r), typeof t.type == "function" ? t.type.displayName || t.type.name : ""))), dt = r, _t(n);
	}
}), gt("__e", function(e, t, n, r) {
	_t(), dt = void 0, e(t, n, r);
}), gt("diffed", function(e, t) {
	_t(), dt = void 0;
	var n;
	if (typeof t.type == "string" && (n = t.__e)) {
		var r = t.__np, i = t.props, a = n.U;
		if (a) for (var o in a) {
			var s = a[o];
			s === void 0 || r && o in r || (s.d(), a[o] = void 0);
		}
		if (r) for (var c in a || (a = {}, n.U = a), r) {
			var l = a[c], u = r[c];
			l === void 0 ? (l = yt(n, c, u, i), a[c] = l) : l.o(u, i);
		}
	}
	e(t);
});
function yt(e, t, n, r) {
	var i = t in e && e.ownerSVGElement === void 0, a = I(n);
	return {
		o: function(e, t) {
			a.value = e, r = t;
		},
		d: L(function() {
			this.N = Dt;
			var n = a.value.value;
			r[t] !== n && (r[t] = n, i ? e[t] = n : n != null && (!1 !== n || t[4] === "-") ? e.setAttribute(t, n) : e.removeAttribute(t));
		})
	};
}
gt("unmount", function(e, t) {
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
}), gt("__h", function(e, t, n, r) {
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
function bt(e, t) {
	return ke(function() {
		return I(e, t);
	}, []);
}
function xt(e, t) {
	var n = Oe(e);
	return n.current = e, dt.__$f |= 4, ke(function() {
		return at(function() {
			return n.current();
		}, t);
	}, []);
}
var St = typeof requestAnimationFrame > "u" ? setTimeout : function(e) {
	var t = function() {
		clearTimeout(n), cancelAnimationFrame(r), e();
	}, n = setTimeout(t, 35), r = requestAnimationFrame(t);
}, Ct = function(e) {
	queueMicrotask(function() {
		queueMicrotask(e);
	});
};
function wt() {
	He(function() {
		for (var e; e = mt.shift();) ut.call(e);
	});
}
function Tt() {
	mt.push(this) === 1 && (e.requestAnimationFrame || St)(wt);
}
function Et() {
	He(function() {
		for (var e; e = ht.shift();) ut.call(e);
	});
}
function Dt() {
	ht.push(this) === 1 && (e.requestAnimationFrame || Ct)(Et);
}
function Ot(e, t) {
	var n = Oe(e);
	n.current = e;
	var r = dt;
	Ee(function() {
		return L(function() {
			if (this.N = Tt, !(r && 8 & r.__$f)) return n.current();
		}, t);
	}, []);
}
// node_modules/uplot/dist/uPlot.min.css?inline
var kt = ".uplot,.uplot *,.uplot :before,.uplot :after{box-sizing:border-box}.uplot{width:min-content;font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,Apple Color Emoji,Segoe UI Emoji,Segoe UI Symbol,Noto Color Emoji;line-height:1.5}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{-webkit-user-select:none;user-select:none;position:relative}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{width:100%;height:100%;display:block;position:relative}.u-axis{position:absolute}.u-legend{text-align:center;margin:auto;font-size:14px}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:\":\";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{pointer-events:none;background:#00000012;position:absolute}.u-cursor-x,.u-cursor-y{pointer-events:none;will-change:transform;position:absolute;top:0;left:0}.u-hz .u-cursor-x,.u-vt .u-cursor-y{border-right:1px dashed #607d8b;height:100%}.u-hz .u-cursor-y,.u-vt .u-cursor-x{border-bottom:1px dashed #607d8b;width:100%}.u-cursor-pt{pointer-events:none;will-change:transform;border:0 solid;border-radius:50%;position:absolute;top:0;left:0;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}";
// src/prose.ts
function At(e) {
	return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`;
}
function jt(e) {
	let t = e.trim();
	return `${t.slice(0, 1).toUpperCase()}${t.slice(1)}${/[.!?]$/.test(t) ? "" : "."}`;
}
function Mt(e) {
	return e instanceof Error ? e.message : String(e);
}
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var Nt = Symbol.for("pv"), Pt = 0;
Array.isArray;
function R(t, n, r, i, a, o) {
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
		constructor: Nt,
		__v: --Pt,
		__i: -1,
		__u: 0
	};
	return (a || o) && (u.__source = a, u.__self = o), e.vnode && e.vnode(u), u;
}
// src/frame/opening.tsx
function Ft({ store: e, id: t }) {
	let n = e.trouble.circuit.value;
	return n === null ? /* @__PURE__ */ R("p", {
		class: "page-notice",
		role: "status",
		children: "The circuit is on its way …"
	}) : /* @__PURE__ */ R("div", {
		class: "page-notice",
		role: "alert",
		children: [/* @__PURE__ */ R("p", { children: jt(`This circuit can't be shown: ${n}`) }), /* @__PURE__ */ R("button", {
			type: "button",
			onClick: () => void e.open(t),
			children: "Try again"
		})]
	});
}
// src/data.ts
var It = Math.LN2, Lt = "−";
function Rt(e) {
	return e.replaceAll("-", Lt);
}
function zt(e) {
	let [t = "", n] = e.split("."), r = t.replace(/\B(?=(\d{3})+$)/g, ",");
	return n === void 0 ? r : `${r}.${n}`;
}
function Bt(e) {
	return e != null && !Number.isNaN(e);
}
function Vt(e, t = 3) {
	if (!Bt(e)) return "–";
	if (!Number.isFinite(e)) return e > 0 ? "∞" : `${Lt}∞`;
	if (e === 0) return "0";
	let n = Number(e.toPrecision(t)), r = Math.floor(Math.log10(Math.abs(n)));
	return Rt(r < -4 || r >= 15 ? e.toExponential(t - 1).replace("e+", "e") : zt(e.toFixed(Math.max(0, t - 1 - r))));
}
function Ht(e, t = 3) {
	return Bt(e) && e > 0 ? `+${Vt(e, t)}` : Vt(e, t);
}
function Ut(e, t = 3) {
	return Vt(e, t).replace(/(\.\d*?)0+(?=e|$)/, "$1").replace(/\.(?=e|$)/, "");
}
function z(e) {
	return Bt(e) ? Rt(String(e)) : "–";
}
function B(e) {
	return Bt(e) ? Rt(zt(String(Math.round(e)))) : "–";
}
function Wt(e) {
	return Bt(e) && e > 0 ? `+${B(e)}` : B(e);
}
function V(e, t, n = `${t}s`) {
	return `${B(e)} ${e === 1 ? t : n}`;
}
function Gt(e, t) {
	return e > 0 ? V(e, t) : "not known";
}
function H(e) {
	return qt(e, 3);
}
function Kt(e) {
	return Bt(e) && e > 0 ? `+${qt(e, 4)}` : qt(e, 4);
}
function qt(e, t) {
	return Bt(e) ? !Number.isFinite(e) || Math.abs(e) >= 1e3 ? Vt(e, 4) : e !== 0 && Math.abs(e) < .5 * 10 ** -t ? Vt(e, 1) : Rt(e.toFixed(t)) : "–";
}
function Jt(e, t = 1) {
	if (!Bt(e)) return "–";
	if (e === 0 || e === 1) return `${100 * e}%`;
	let n = 10 ** -t;
	return e > 0 && 100 * e < n ? `<${n.toFixed(t)}%` : e < 1 && 100 * e > 100 - n ? `>${(100 - n).toFixed(t)}%` : `${Rt((100 * e).toFixed(t))}%`;
}
function Yt(e) {
	return Bt(e) ? `${e > 0 ? "+" : ""}${Rt((100 * e).toFixed(1))} points` : "–";
}
function Xt(e) {
	let t = e % 100 > 10 && e % 100 < 14;
	return `${B(e)}${t ? "th" : [
		"th",
		"st",
		"nd",
		"rd"
	][e % 10] ?? "th"}`;
}
// src/route.ts
function Zt(e) {
	let t = [e.page];
	return "id" in e && t.push(e.id), e.page === "compare" && t.push(e.left, e.right), e.page === "circuit" && e.node !== null && t.push(e.node), `#/${t.map(encodeURIComponent).join("/")}`;
}
function Qt(e) {
	let [t, n, r] = $t(e);
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
function $t(e) {
	try {
		return e.replace(/^#\/?/, "").split("/").filter(Boolean).map(decodeURIComponent);
	} catch {
		return [];
	}
}
function en() {
	let e = I(Qt(location.hash));
	return window.addEventListener("hashchange", () => {
		Zt(e.value) !== location.hash && (e.value = Qt(location.hash));
	}), {
		route: e,
		go(t, n = !1) {
			Zt(t) !== Zt(e.value) && (e.value = t, n ? history.replaceState(null, "", Zt(t)) : history.pushState(null, "", Zt(t)));
		}
	};
}
function tn() {
	let e = I({ page: "many" });
	return {
		route: e,
		go: (t) => void (e.value = t)
	};
}
// src/link.tsx
function nn({ store: e, to: t, label: n, isHere: r = !1, children: i }) {
	return /* @__PURE__ */ R("a", {
		href: Zt(t),
		"aria-label": n,
		"aria-current": r ? "page" : void 0,
		onClick: (n) => {
			n.ctrlKey || n.metaKey || n.shiftKey || n.altKey || (n.preventDefault(), e.router.go(t));
		},
		children: i
	});
}
// src/keys.ts
var rn = [
	"attn.act_in",
	"attn.q",
	"attn.k",
	"attn.v",
	"attn.resid_delta",
	"mlp.act_in",
	"mlp.post_act",
	"mlp.resid_delta"
];
function an({ sites: e }, { site: t, index: n }) {
	return `${e[t]?.name ?? "?"}:${n}`;
}
function U(e) {
	return e.nodes.map((t) => an(e, t));
}
function W(e, t) {
	let n = e.nodes[t];
	return n ? an(e, n) : "";
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
	return n || (n = new Map(U(e).map((e, t) => [e, t])), sn.set(e, n)), n.get(t) ?? -1;
}
function K(e) {
	return e === "final_resid" || e.endsWith(".act_in");
}
var ln = 2e3, un = 5, dn = {
	" ": "␣",
	"\n": "↵",
	"\r": "␍",
	"	": "⇥"
}, fn = /[\p{C}\p{Z}]/u, pn = /\p{M}/u;
function mn(e) {
	let t = [], n = (e, n) => {
		let r = t.at(-1);
		r && !n && !r.isMark ? r.text += e : t.push({
			text: e,
			isMark: n
		});
	};
	for (let r of e.match(/ +|[^ ]/gsu) ?? []) r.length >= un && r.startsWith(" ") ? n(`␣×${B(r.length)}`, !0) : r.startsWith(" ") ? n("␣".repeat(r.length), !0) : fn.test(r) ? n(dn[r] ?? hn(r), !0) : pn.test(r) && (t.length === 0 || t.at(-1)?.isMark) ? n(`◌${r}`, !1) : n(r, !1);
	return t;
}
function hn(e) {
	return `U+${(e.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function gn(e, t) {
	let n = [...e.slice(0, 2 * t)].slice(0, t).join("");
	return {
		text: n,
		isWhole: n.length === e.length
	};
}
function _n(e, t) {
	if (e === "") return [{
		text: "∅",
		isMark: !0
	}];
	let n = gn(e, ln), r = [], i = t, a = n.isWhole;
	for (let e of mn(n.text)) {
		if (i <= 0) {
			a = !1;
			break;
		}
		let t = e.isMark ? {
			text: e.text,
			isWhole: !0
		} : gn(e.text, i);
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
function vn(e, t = 24) {
	return yn(_n(e, t));
}
function yn(e) {
	return e.map((e) => e.text).join("");
}
function q(e, t = 80) {
	return e === "" ? "" : yn(_n(e, t).map((e) => e.isMark && e.text === "␣" ? {
		...e,
		text: " "
	} : e));
}
function bn(e) {
	let { isWhole: t } = gn(e, ln);
	return t ? vn(e, ln) : `${vn(e, ln)} (${B(e.length)} characters)`;
}
function xn(e, ...t) {
	for (let n of t) {
		let t = n && Object.hasOwn(n, String(e)) ? n[String(e)] : void 0;
		if (t !== void 0) return t;
	}
	return `#${e}`;
}
// src/cuts.ts
function Sn(e, t) {
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
function Cn({ sizes: e, losses: t }, n) {
	return t[e.indexOf(n)] ?? null;
}
function wn(e, t) {
	let n = Cn(e, t);
	if (n !== null) return `loss ${H(n)} nats a prompt`;
	let r = e.sizes.map((t, n) => ({
		n: t,
		loss: e.losses[n]
	})).sort((e, t) => e.n - t.n), i = [r.findLast(({ n: e }) => e < t), r.find(({ n: e }) => e > t)].flatMap((e) => e ? [`${H(e.loss)} at ${V(e.n, "node")}`] : []);
	return i.length ? `loss not measured (${i.join(", ")})` : "loss not measured";
}
// src/node/ranked.ts
function Tn(e, t) {
	let n = e.cuts?.ranking ?? [], r = n.findIndex((n) => an(e, n) === t);
	return r < 0 ? null : {
		node: n[r],
		place: r + 1
	};
}
function En(e, t, n) {
	let { nodes: r, edges: i } = Sn(e, t), a = r.map((t) => an(e, t)), o = [], s = [];
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
var Dn = {
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
function On(e) {
	return Dn[e.kind] ?? {
		noun: `${e.kind} channel`,
		does: ""
	};
}
function kn(e, t, n) {
	return /^attn\.[qkv]$/.test(e.kind) ? Math.floor(t / n) : null;
}
function An(e, t) {
	let n = e.sites[t.site];
	if (!n) return `channel ${t.index}`;
	let r = kn(n, t.index, e.d_head);
	return [
		`${On(n).noun} ${t.index}`,
		...r === null ? [] : [`head ${r}`],
		...n.kind === "final_resid" ? [] : [`layer ${n.layer}`]
	].join(", ");
}
function jn(e) {
	return On(e).does;
}
// src/node/link.tsx
function Mn(e, t) {
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
function Nn(e, t, n) {
	e.hovered.value = null, e.change({ selected: t });
	let r = n instanceof Element ? n.closest(".panel") : null;
	requestAnimationFrame(() => r?.querySelector("h1")?.focus());
}
function Pn({ store: e, circuit: t, node: n, tabIndex: r, isBare: i = !1 }) {
	let a = G(e.look.value.notes, n), o = t.nodes[cn(t, n)] ?? Tn(t, n)?.node;
	return /* @__PURE__ */ R("button", {
		type: "button",
		class: "node-link",
		title: o ? An(t, o) : "no node of this circuit",
		tabIndex: r,
		disabled: !o,
		onClick: (t) => {
			t.stopPropagation(), Nn(e, n, t.currentTarget);
		},
		...Mn(e, n),
		children: [/* @__PURE__ */ R("span", {
			class: "mono",
			children: q(n)
		}), a !== null && !i && /* @__PURE__ */ R("span", {
			class: "name",
			children: q(a, 60)
		})]
	});
}
// src/node/measure.tsx
function Fn({ store: e, circuit: t, what: n }) {
	let r = e.trouble.behaviour.value;
	return t.has_behaviour && r === null ? /* @__PURE__ */ R("p", {
		class: "busy small",
		role: "status",
		children: "Measurements are on their way …"
	}) : r === null ? /* @__PURE__ */ R("div", {
		class: "callout small",
		children: [/* @__PURE__ */ R("p", { children: [
			"This circuit's nodes aren't measured yet: ",
			n,
			" come from"
		] }), /* @__PURE__ */ R("code", {
			class: "command",
			children: "gossamer nodes CIRCUIT_FOLDER"
		})]
	}) : /* @__PURE__ */ R("div", {
		class: "callout small",
		role: "alert",
		children: [/* @__PURE__ */ R("p", { children: [
			"The measurements didn't arrive, so ",
			n,
			" are missing. ",
			jt(r)
		] }), /* @__PURE__ */ R("button", {
			type: "button",
			onClick: () => void e.open(t.card.id),
			children: "Try again"
		})]
	});
}
// src/notes.ts
var In = {
	letters: 200,
	key: 100,
	entries: 1e4,
	groups: 1e3,
	grouped: 5e4
};
function Ln(e) {
	return e.trim().replace(/\p{Cs}/gu, "�");
}
function Rn(e, t, n) {
	let { [t]: r, ...i } = e.names, a = Ln(n);
	return {
		...e,
		names: a === "" ? i : {
			...i,
			[t]: a
		}
	};
}
function zn(e, t) {
	let n = e.pins.filter((e) => e !== t);
	return {
		...e,
		pins: n.length < e.pins.length ? n : [...n, t]
	};
}
function Bn(e, t, n) {
	let r = Ln(n);
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
function Vn(e, t, n) {
	let r = e.groups.map((e) => e.name === n ? {
		...e,
		nodes: e.nodes.filter((e) => e !== t)
	} : e).filter((e) => e.nodes.length > 0);
	return {
		...e,
		groups: r
	};
}
function Hn(e, t) {
	return {
		...e,
		groups: e.groups.filter((e) => e.name !== t)
	};
}
function Un(e, t, n) {
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
			].map((e) => i(e, r)), c = Wn(a ?? [], o ?? [], s ?? []);
			return c.length > 0 || o?.length === 0 && s?.length === 0 ? [{
				name: r,
				nodes: c
			}] : [];
		}),
		pins: Wn(e.pins, t.pins, n.pins)
	};
}
function Wn(e, t, n) {
	let [r, i] = [new Set(e), new Set(t)], a = n.filter((e) => i.has(e) || !r.has(e));
	return [.../* @__PURE__ */ new Set([...a, ...t.filter((e) => !r.has(e))])];
}
function Gn(e, t, n) {
	return Object.entries(n.names).flatMap(([n, r]) => {
		let i = t.names[n];
		return r !== e.names[n] && i !== e.names[n] && i !== r ? [r] : [];
	});
}
function Kn({ names: e, groups: t, pins: n }) {
	let r = [
		[
			"names",
			Object.keys(e).length,
			In.entries
		],
		[
			"pins",
			n.length,
			In.entries
		],
		[
			"groups",
			t.length,
			In.groups
		],
		...t.map(({ nodes: e }) => [
			"nodes in a group",
			e.length,
			In.entries
		]),
		[
			"nodes in all groups",
			t.reduce((e, { nodes: t }) => e + t.length, 0),
			In.grouped
		]
	];
	for (let [e, t, n] of r) if (t > n) return `There are ${B(t)} ${e}, and at most ${B(n)} are kept.`;
	for (let n of [...Object.values(e), ...t.map((e) => e.name)]) {
		let e = [...n].length;
		if (e > In.letters) return `A name has ${B(e)} characters, and at most ${In.letters} are kept.`;
		if (e === 0) return "A name has no character.";
	}
	return [
		...Object.keys(e),
		...n,
		...t.flatMap((e) => e.nodes)
	].some((e) => [...e].length > In.key) ? `A node's key has more than ${In.key} characters.` : null;
}
// src/number.tsx
var qn = {
	number: Vt,
	exact: z,
	signed: Ht,
	brief: Ut,
	loss: H,
	effect: Kt,
	percent: Jt,
	points: Yt,
	count: B,
	change: Wt
};
function J({ value: e, as: t = "number", tint: n = !1 }) {
	return e == null ? /* @__PURE__ */ R("span", {
		class: "soft",
		title: "not measured",
		children: "–"
	}) : /* @__PURE__ */ R("span", {
		class: `num${!n || !e ? "" : e > 0 ? " pos" : " neg"}`,
		title: z(e),
		children: qn[t](e)
	});
}
// src/order.ts
var Jn = new Intl.Collator("en", {
	numeric: !0,
	sensitivity: "base"
});
function Yn(e, t, n) {
	if (e === null || t === null) return e === t ? 0 : e === null ? 1 : -1;
	let r = typeof e == "number" && typeof t == "number" ? e - t : Jn.compare(String(e), String(t));
	return n ? -r : r;
}
function Xn(e, t, n) {
	return [...e].sort((e, r) => Yn(t(e), t(r), n));
}
function Zn(e, t, n) {
	let r = n.toLowerCase().split(/\s+/).filter(Boolean);
	return r.length === 0 ? [...e] : e.filter((e) => r.every((n) => t(e).toLowerCase().includes(n)));
}
function Qn(e, t, n = !1) {
	return {
		column: t,
		down: e?.column === t ? !e.down : n
	};
}
function $n(e, t) {
	return e?.column === t ? e.down ? "descending" : "ascending" : "none";
}
// src/weights.ts
function er(e, t) {
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
var tr = (e) => e.endsWith(".resid_delta");
function nr(e, t) {
	let n = e.nodes[t], r = n && e.sites[n.site];
	if (!n || !r) throw Error(`there is no node ${t} among ${e.nodes.length}`);
	let i = (t) => e.nodes.flatMap((r, i) => {
		let a = e.sites[r.site]?.kind;
		return r.index === n.index && a !== void 0 && t(a, r.site) ? [i] : [];
	}), a = r.kind === "attn.q" ? "attn.k" : r.kind === "attn.k" ? "attn.q" : null;
	return {
		reads: rr(e.edges, t, "source", !0),
		writes: rr(e.edges, t, "target", !0),
		removedReads: rr(e.removed, t, "source", !1),
		removedWrites: rr(e.removed, t, "target", !1),
		writers: K(r.kind) ? i((e, t) => tr(e) && t < n.site) : [],
		readers: tr(r.kind) ? i((e, t) => K(e) && t > n.site) : [],
		partners: i((t, n) => t === a && e.sites[n]?.layer === r.layer),
		embedded: K(r.kind) ? n.index : null,
		unembedded: r.kind === "final_resid" ? n.index : null
	};
}
function rr(e, t, n, r) {
	let i = e[n === "source" ? "target" : "source"], a = e[n], o = [];
	for (let n = 0; n < i.length; n++) i[n] === t && o.push({
		node: a[n] ?? -1,
		weight: e.weight[n] ?? 0,
		edge: r ? n : null
	});
	return o.sort((e, t) => Math.abs(t.weight) - Math.abs(e.weight));
}
function ir(e) {
	let t = new Int32Array(e.nodes.length), { source: n, target: r } = e.edges;
	for (let e of [n, r]) for (let n of e) t[n] = (t[n] ?? 0) + 1;
	return t;
}
function ar(e, t, n) {
	return er(t, n).filter((t) => t.channel === e).sort((e, t) => Math.abs(t.weight) - Math.abs(e.weight) || e.token - t.token);
}
function or(e, t) {
	return 1 + t.filter((t) => t > e).length;
}
function sr(e, t) {
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
function cr(e) {
	return {
		inCircuit: e.nodes.map((e) => e.effect_in_circuit),
		inModel: e.nodes.map((e) => e.effect_in_model)
	};
}
// src/frame/nodelist.ts
function lr(e, t, n) {
	let r = ir(e);
	return U(e).map((i, a) => ({
		key: i,
		at: a,
		name: G(n, i) ?? "",
		words: An(e, e.nodes[a]),
		effect: t?.nodes[a]?.effect_in_circuit ?? null,
		degree: r[a] ?? 0
	}));
}
function ur(e, t) {
	return Zn(e, (e) => `${e.key} ${e.name} ${e.words}`, t);
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
		width: "4.4em",
		isNumber: !0
	},
	{
		by: "degree",
		name: "Edges",
		width: "3.4em",
		isNumber: !0
	}
];
function gr({ store: e, circuit: t }) {
	let n = e.behaviour.value, r = e.look.value.notes, [i, a] = P(""), [o, s] = P({
		column: "place",
		down: !1
	}), c = ke(() => lr(t, n, r), [
		t,
		n,
		r
	]), l = ke(() => dr(ur(c, i), o.column, o.down), [
		c,
		i,
		o
	]), u = Object.keys(r.names).length > 0, d = hr.filter(({ by: e }) => (e !== "name" || u) && (e !== "effect" || n !== null));
	return /* @__PURE__ */ R("section", {
		class: "section",
		children: [
			/* @__PURE__ */ R("div", {
				class: "spread",
				children: [/* @__PURE__ */ R("h2", { children: [
					"All nodes",
					" ",
					/* @__PURE__ */ R("span", {
						class: "soft",
						children: l.length === c.length ? B(c.length) : `${B(l.length)} of ${B(c.length)}`
					})
				] }), /* @__PURE__ */ R("input", {
					type: "search",
					class: "small",
					"aria-label": "Filter nodes",
					placeholder: "filter",
					value: i,
					onInput: (e) => a(e.currentTarget.value)
				})]
			}),
			/* @__PURE__ */ R("p", {
				class: "sr-only",
				role: "status",
				children: V(l.length, "node")
			}),
			/* @__PURE__ */ R(_r, {
				store: e,
				circuit: t,
				rows: l,
				columns: d,
				order: o,
				setOrder: s
			})
		]
	});
}
function _r({ store: e, circuit: t, rows: n, columns: r, order: i, setOrder: a }) {
	let o = br(n), { start: s, end: c } = o, l = r.map((e) => e.width).join(" ");
	return /* @__PURE__ */ R("div", {
		class: "node-grid table",
		role: "grid",
		"aria-label": "All nodes",
		"aria-rowcount": n.length + 1,
		children: [/* @__PURE__ */ R(vr, {
			columns: r,
			order: i,
			setOrder: a,
			style: { gridTemplateColumns: l }
		}), /* @__PURE__ */ R("div", {
			ref: o.box,
			role: "rowgroup",
			class: "body",
			style: { maxHeight: `${mr}px` },
			onScroll: (e) => o.scrolledTo(e.currentTarget.scrollTop),
			onKeyDown: o.onKeyDown,
			children: [
				/* @__PURE__ */ R("div", {
					role: "presentation",
					style: { height: `${s * pr}px` }
				}),
				n.slice(s, c).map((n, i) => /* @__PURE__ */ R("div", {
					role: "row",
					"aria-rowindex": s + i + 2,
					class: "line",
					style: {
						height: `${pr}px`,
						gridTemplateColumns: l
					},
					onClick: (t) => Nn(e, n.key, t.currentTarget),
					onFocusIn: () => o.setAt(s + i),
					...Sr(e, n.key),
					children: /* @__PURE__ */ R(yr, {
						store: e,
						circuit: t,
						row: n,
						columns: r,
						isStop: s + i === o.stop
					})
				}, n.key)),
				/* @__PURE__ */ R("div", {
					role: "presentation",
					style: { height: `${(n.length - c) * pr}px` }
				}),
				n.length === 0 && /* @__PURE__ */ R("p", {
					class: "empty small",
					children: "No node fits."
				})
			]
		})]
	});
}
function vr({ columns: e, order: t, setOrder: n, style: r }) {
	return /* @__PURE__ */ R("div", {
		role: "rowgroup",
		children: /* @__PURE__ */ R("div", {
			role: "row",
			class: "head",
			"aria-rowindex": 1,
			style: r,
			children: e.map(({ by: e, name: r, isNumber: i = !1 }) => /* @__PURE__ */ R("div", {
				role: "columnheader",
				class: i ? "num" : "",
				"aria-sort": $n(t, e),
				children: /* @__PURE__ */ R("button", {
					type: "button",
					onClick: () => n(Qn(t, e, i)),
					children: r
				})
			}, e))
		})
	});
}
function yr({ store: e, circuit: t, columns: n, row: r, isStop: i }) {
	let a = (e) => n.some(({ by: t }) => t === e);
	return /* @__PURE__ */ R(x, { children: [
		/* @__PURE__ */ R("div", {
			role: "gridcell",
			class: "clip",
			title: r.words,
			children: /* @__PURE__ */ R(Pn, {
				store: e,
				circuit: t,
				node: r.key,
				isBare: !0,
				tabIndex: i ? 0 : -1
			})
		}),
		a("name") && /* @__PURE__ */ R("div", {
			role: "gridcell",
			class: "clip",
			title: q(r.name),
			children: q(r.name, 60)
		}),
		a("effect") && /* @__PURE__ */ R("div", {
			role: "gridcell",
			class: "num",
			children: /* @__PURE__ */ R(J, {
				value: r.effect,
				as: "effect"
			})
		}),
		/* @__PURE__ */ R("div", {
			role: "gridcell",
			class: "num",
			children: r.degree
		})
	] });
}
function br(e) {
	let t = Oe(null), [n, r] = P(0), [i, a] = P(0), o = Oe(!1), s = Math.min(i, e.length - 1), { start: c, end: l } = fr(n, mr, pr, e.length);
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
			let i = xr(n.key, e.length);
			if (i === null || e.length === 0) return;
			n.preventDefault(), n.stopPropagation();
			let c = Math.max(0, Math.min(e.length - 1, s + i));
			o.current = !0, a(c);
			let l = t.current;
			if (!l) return;
			let u = Math.max(Math.min(l.scrollTop, c * pr), (c + 1) * pr - l.clientHeight);
			u !== l.scrollTop && (l.scrollTop = u), r(u);
		}
	};
}
function xr(e, t) {
	let n = Math.floor(mr / pr) - 1;
	return (/* @__PURE__ */ new Map([
		["ArrowDown", 1],
		["ArrowUp", -1],
		["PageDown", n],
		["PageUp", -14],
		["Home", -t],
		["End", t]
	])).get(e) ?? null;
}
function Sr(e, t) {
	let { onPointerOver: n, onPointerLeave: r } = Mn(e, t);
	return {
		onPointerOver: n,
		onPointerLeave: r
	};
}
// src/scale.ts
var Cr = {
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
}, wr = [
	0,
	0,
	0
], Tr = [
	255,
	255,
	255
];
function Er(e, t, n) {
	let r = Dr(e, t, n);
	return {
		back: jr(r),
		ink: jr(Mr(r, Tr) > Mr(r, wr) ? Tr : wr)
	};
}
function Dr(e, t, n) {
	let r = Cr[n], i = t > 0 && Number.isFinite(e) ? Math.max(-1, Math.min(1, e / t)) : 0;
	return Ar(r.ground, i < 0 ? r.negative : r.positive, Math.abs(i));
}
function Or(...e) {
	let t = 0;
	for (let n of e) for (let e of n) Math.abs(e) > t && (t = Math.abs(e));
	return t;
}
function kr(e, t = -1) {
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
	]).map((t) => Er(t, 1, e).back).join(", ")})`;
}
function Ar(e, t, n) {
	let r = (r) => Math.round(e[r] + (t[r] - e[r]) * n);
	return [
		r(0),
		r(1),
		r(2)
	];
}
function jr(e) {
	return `rgb(${e.join(", ")})`;
}
function Mr(e, t) {
	let [n, r] = [Nr(e), Nr(t)].sort((e, t) => t - e);
	return (n + .05) / (r + .05);
}
function Nr([e, t, n]) {
	return .2126 * Pr(e) + .7152 * Pr(t) + .0722 * Pr(n);
}
function Pr(e) {
	let t = e / 255;
	return t <= .04045 ? t / 12.92 : ((t + .055) / 1.055) ** 2.4;
}
// src/storage.ts
function Fr(e) {
	try {
		return localStorage.getItem(e);
	} catch {
		return null;
	}
}
function Ir(e, t) {
	try {
		localStorage.setItem(e, t);
	} catch {}
}
// src/theme.ts
var Lr = "gossamer.theme";
function Rr() {
	let e = Fr(Lr);
	return e === "light" || e === "dark" ? e : "auto";
}
var zr = I(!1), Br = I(Rr()), Vr = at(() => Br.value), Hr = at(() => Br.value === "auto" ? zr.value ? "dark" : "light" : Br.value);
function Ur(e) {
	Br.value = e, Ir(Lr, e);
}
function Wr(e) {
	let t = !0;
	return Hr.subscribe(() => {
		t || e(), t = !1;
	});
}
function Gr(e) {
	let t = matchMedia("(prefers-color-scheme: dark)"), n = () => void (zr.value = t.matches);
	n(), t.addEventListener("change", n);
	let r = L(() => e.setAttribute("data-theme", Hr.value));
	return () => {
		t.removeEventListener("change", n), r();
	};
}
// src/token.tsx
function Kr({ text: e, most: t }) {
	return /* @__PURE__ */ R(x, { children: _n(e, t).map((e) => e.isMark ? /* @__PURE__ */ R("span", {
		class: "mark",
		children: e.text
	}) : e.text) });
}
function qr({ text: e, most: t = 24 }) {
	return /* @__PURE__ */ R("span", {
		class: "token",
		title: bn(e),
		children: /* @__PURE__ */ R(Kr, {
			text: e,
			most: t
		})
	});
}
var Jr = {
	ArrowRight: (e) => e + 1,
	ArrowLeft: (e) => e - 1,
	ArrowDown: (e) => e + 1,
	ArrowUp: (e) => e - 1,
	Home: () => 0,
	End: (e, t) => t - 1
};
function Yr(e, t, n) {
	let r = Jr[e];
	return r && n > 0 ? Math.max(0, Math.min(n - 1, r(t, n))) : null;
}
function Xr(e) {
	let { tokens: t, values: n, most: r, at: i = null, label: a, isAligned: o = !1, isBare: s = !1, differing: c } = e, [l, u] = P(i ?? 0), d = Math.min(l, t.length - 1);
	return /* @__PURE__ */ R("div", {
		role: "listbox",
		"aria-label": a,
		"aria-orientation": "horizontal",
		class: o ? "heat-map aligned" : "heat-map",
		onKeyDown: (e) => {
			let n = Yr(e.key, d, t.length);
			n !== null && (e.preventDefault(), e.stopPropagation(), u(n), e.currentTarget.children[n]?.focus());
		},
		children: t.map((e, t) => {
			let a = n[t] ?? null, { back: o, ink: l } = Er(a ?? 0, r, Hr.value), f = s ? Ht(a, 2) : Vt(a), p = `${bn(e)}\n${z(a)}`;
			return /* @__PURE__ */ R("span", {
				role: "option",
				"aria-selected": t === i,
				"aria-label": `${vn(e)} ${f}${t === i ? ", drawn" : ""}`,
				tabIndex: t === d ? 0 : -1,
				class: `heat token${t === i ? " drawn" : ""}${c?.has(t) ? " differs" : ""}`,
				style: {
					backgroundColor: o,
					color: l
				},
				"data-tip": p,
				onFocus: () => u(t),
				children: s ? f : a !== null && /* @__PURE__ */ R(Kr, {
					text: e,
					most: 24
				})
			});
		})
	});
}
function Zr({ most: e, from: t = -1, unit: n }) {
	return /* @__PURE__ */ R("div", {
		class: "heat-legend small soft",
		role: "img",
		"aria-label": `Colour scale from ${Vt(t * e)} to ${Vt(e)}`,
		children: [
			/* @__PURE__ */ R("span", {
				class: "num",
				title: z(t * e),
				children: t === 0 ? "0" : Ht(-e)
			}),
			/* @__PURE__ */ R("span", {
				class: "ramp",
				style: { backgroundImage: kr(Hr.value, t) }
			}),
			/* @__PURE__ */ R("span", {
				class: "num",
				title: z(e),
				children: t === 0 ? Vt(e) : Ht(e)
			}),
			n && /* @__PURE__ */ R("span", { children: n })
		]
	});
}
// src/frame/pair.tsx
function Qr({ a: e, b: t }) {
	let n = {
		a: /* @__PURE__ */ new Set(),
		b: /* @__PURE__ */ new Set()
	};
	for (let [r, i] of sr(e, t)) (r === null || i === null || e[r] !== t[i]) && (r !== null && n.a.add(r), i !== null && n.b.add(i));
	return n;
}
function $r({ circuit: e }) {
	let [t, n] = P(0), r = e.pairs[t] ?? e.pairs[0];
	if (!r) return null;
	let i = Qr(r), a = e.pairs.length;
	return /* @__PURE__ */ R("section", {
		class: "section",
		children: [/* @__PURE__ */ R("div", {
			class: "spread",
			children: [/* @__PURE__ */ R("h2", { children: [
				"Example",
				" ",
				/* @__PURE__ */ R("span", {
					class: "soft",
					children: [
						t + 1,
						" of ",
						B(e.n_pairs),
						" pairs"
					]
				})
			] }), a > 1 && /* @__PURE__ */ R("div", {
				class: "row tight small",
				children: [/* @__PURE__ */ R("button", {
					type: "button",
					class: "quiet",
					"aria-label": "Example before",
					disabled: t === 0,
					onClick: () => n(t - 1),
					children: "‹"
				}), /* @__PURE__ */ R("button", {
					type: "button",
					class: "quiet",
					"aria-label": "Next example",
					disabled: t >= a - 1,
					onClick: () => n(t + 1),
					children: "›"
				})]
			})]
		}), /* @__PURE__ */ R("dl", {
			class: "pair",
			children: [/* @__PURE__ */ R(ei, {
				name: "A",
				tokens: r.a,
				marked: i.a,
				answer: r.answers[0],
				circuit: e
			}), /* @__PURE__ */ R(ei, {
				name: "B",
				tokens: r.b,
				marked: i.b,
				answer: r.answers[1],
				circuit: e
			})]
		})]
	});
}
function ei({ name: e, tokens: t, marked: n, answer: r, circuit: i }) {
	return /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R("dt", { children: e }), /* @__PURE__ */ R("dd", { children: [/* @__PURE__ */ R("span", {
		class: "prompt",
		children: t.map((e, t) => {
			let r = /* @__PURE__ */ R(qr, { text: xn(e, i.texts) });
			return n.has(t) ? /* @__PURE__ */ R("mark", {
				title: "differs between the two prompts",
				children: r
			}) : /* @__PURE__ */ R("span", { children: r });
		})
	}), /* @__PURE__ */ R("span", {
		class: "answer",
		children: [
			/* @__PURE__ */ R("span", {
				class: "soft small",
				children: "then"
			}),
			" ",
			/* @__PURE__ */ R(qr, { text: xn(r, i.texts) })
		]
	})] })] });
}
// src/frame/summary.tsx
function ti({ store: e }) {
	let t = e.circuit.value;
	if (!t) return /* @__PURE__ */ R("p", {
		class: "busy",
		role: "status",
		children: "The circuit is on its way …"
	});
	let { card: n } = t;
	return /* @__PURE__ */ R("article", {
		class: "circuit-panel",
		"aria-label": "Circuit",
		children: [
			/* @__PURE__ */ R("header", { children: [
				/* @__PURE__ */ R("span", {
					class: "overline",
					children: "Circuit"
				}),
				/* @__PURE__ */ R("h1", {
					tabIndex: -1,
					children: q(n.task)
				}),
				/* @__PURE__ */ R("p", {
					class: "soft",
					children: [
						q(n.name),
						", in the model ",
						q(n.model)
					]
				})
			] }),
			/* @__PURE__ */ R("div", {
				class: "stats",
				children: [
					/* @__PURE__ */ R(ni, {
						name: "nodes",
						value: B(n.n_nodes),
						title: z(n.n_nodes)
					}),
					/* @__PURE__ */ R(ni, {
						name: "edges",
						value: B(n.n_edges),
						title: z(n.n_edges)
					}),
					/* @__PURE__ */ R(ni, {
						name: "loss, nats a prompt",
						value: H(n.loss),
						title: z(n.loss)
					})
				]
			}),
			/* @__PURE__ */ R(ri, {
				store: e,
				circuit: t
			}),
			/* @__PURE__ */ R($r, { circuit: t }),
			/* @__PURE__ */ R(si, {
				store: e,
				circuit: t
			}),
			/* @__PURE__ */ R(gr, {
				store: e,
				circuit: t
			}),
			!e.behaviour.value && /* @__PURE__ */ R("div", {
				class: "section",
				children: /* @__PURE__ */ R(Fn, {
					store: e,
					circuit: t,
					what: "effects, activations and samples"
				})
			}),
			/* @__PURE__ */ R(oi, { circuit: t })
		]
	});
}
function ni({ name: e, value: t, title: n }) {
	return /* @__PURE__ */ R("div", {
		class: "stat",
		title: n,
		children: [/* @__PURE__ */ R("div", {
			class: "value num",
			children: t
		}), /* @__PURE__ */ R("div", {
			class: "name",
			children: e
		})]
	});
}
function ri({ store: e, circuit: t }) {
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
			`The circuit's, its logits scaled by ${Vt(r.scale)} and shifted by ${Vt(r.shift)}.`
		]
	];
	i && a.push(ii(i));
	let o = Math.max(It, ...a.map(([, e]) => e)), s = (e) => `${100 * Math.max(0, e) / o}%`;
	return /* @__PURE__ */ R("section", {
		class: "section",
		children: [/* @__PURE__ */ R("div", {
			class: "spread",
			children: [/* @__PURE__ */ R("h2", { children: "Loss" }), /* @__PURE__ */ R("span", {
				class: "small",
				children: /* @__PURE__ */ R(nn, {
					store: e,
					to: {
						page: "evidence",
						id: n.id
					},
					children: "Is it real?"
				})
			})]
		}), /* @__PURE__ */ R("div", {
			class: "losses",
			children: [a.map(([e, t, r]) => /* @__PURE__ */ R("div", {
				class: "loss",
				title: r,
				children: [
					/* @__PURE__ */ R("span", { children: e }),
					/* @__PURE__ */ R("span", {
						class: "track",
						"aria-hidden": "true",
						children: [
							/* @__PURE__ */ R("i", {
								class: "fill",
								style: { width: s(t) }
							}),
							/* @__PURE__ */ R("i", {
								class: "target",
								style: { left: s(n.target_loss) }
							}),
							/* @__PURE__ */ R("i", {
								class: "chance",
								style: { left: s(It) }
							})
						]
					}),
					/* @__PURE__ */ R(J, {
						value: t,
						as: "loss"
					})
				]
			}, e)), /* @__PURE__ */ R("p", {
				class: "small soft",
				children: [
					"Thick line: the target, ",
					/* @__PURE__ */ R(J, {
						value: n.target_loss,
						as: "loss"
					}),
					". Dashed: chance,",
					" ",
					/* @__PURE__ */ R(J, {
						value: It,
						as: "loss"
					}),
					". Nats a prompt",
					ai(t),
					". Calibrated: with one factor (",
					Vt(r.scale),
					") and one shift (",
					Vt(r.shift),
					") of the two answers' logits, fitted on these pairs. Ablation can shrink or tilt all answers alike; this is what is left when that is made good."
				]
			})]
		})]
	});
}
function ii({ circuit: e, is_held_out: t, n_pairs: n }) {
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
function ai({ n_pairs: e }) {
	return e > 0 ? `, on the ${V(e, "pair")} that the cut was decided on` : "";
}
function oi({ circuit: e }) {
	let { card: t } = e;
	return /* @__PURE__ */ R("section", {
		class: "section",
		children: [/* @__PURE__ */ R("h2", { children: "Particulars" }), /* @__PURE__ */ R("dl", {
			class: "facts small",
			children: [
				/* @__PURE__ */ R("dt", { children: "accuracy" }),
				/* @__PURE__ */ R("dd", { children: /* @__PURE__ */ R(J, {
					value: t.accuracy,
					as: "percent"
				}) }),
				/* @__PURE__ */ R("dt", { children: "embedding" }),
				/* @__PURE__ */ R("dd", { children: [V(e.n_embedding_weights, "weight"), " to its channels"] }),
				/* @__PURE__ */ R("dt", { children: "unembedding" }),
				/* @__PURE__ */ R("dd", { children: [V(e.n_unembedding_weights, "weight"), " from its channels"] }),
				e.removed.weight.length > 0 && /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R("dt", { children: "removed edges" }), /* @__PURE__ */ R("dd", { children: [B(e.removed.weight.length), " between its nodes carry their source's mean"] })] }),
				/* @__PURE__ */ R("dt", { children: "means over" }),
				/* @__PURE__ */ R("dd", { children: Gt(e.n_mean_tokens, "token") }),
				/* @__PURE__ */ R("dt", { children: "model" }),
				/* @__PURE__ */ R("dd", { children: [
					V(e.n_layer, "layer"),
					", width ",
					B(e.d_model),
					", heads of ",
					B(e.d_head)
				] }),
				/* @__PURE__ */ R("dt", { children: "model's hash" }),
				/* @__PURE__ */ R("dd", {
					class: "mono",
					title: q(t.model_hash),
					children: q(t.model_hash, 12)
				}),
				/* @__PURE__ */ R("dt", { children: "seed" }),
				/* @__PURE__ */ R("dd", { children: t.seed }),
				!t.live && /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R("dt", { children: "asking it" }), /* @__PURE__ */ R("dd", { children: [
					"The model isn't in this page, so it has no Live tab. Where the model lies:",
					" ",
					/* @__PURE__ */ R("code", { children: "gossamer view CIRCUIT" })
				] })] })
			]
		})]
	});
}
function si({ store: e, circuit: t }) {
	let n = e.look.value.notes;
	return n.pins.length === 0 && n.groups.length === 0 ? null : /* @__PURE__ */ R("section", {
		class: "section",
		children: [
			/* @__PURE__ */ R("h2", { children: "Notes" }),
			n.pins.length > 0 && /* @__PURE__ */ R("div", {
				class: "note",
				children: [/* @__PURE__ */ R("span", {
					class: "overline",
					children: "Pinned"
				}), /* @__PURE__ */ R("ul", {
					class: "links",
					children: n.pins.map((n) => /* @__PURE__ */ R("li", { children: [/* @__PURE__ */ R(Pn, {
						store: e,
						circuit: t,
						node: n
					}), /* @__PURE__ */ R("button", {
						type: "button",
						class: "link remove",
						"aria-label": `Unpin ${q(n)}`,
						onClick: () => e.change({ notes: zn(e.look.peek().notes, n) }),
						children: "×"
					})] }, n))
				})]
			}),
			n.groups.map((n) => /* @__PURE__ */ R("div", {
				class: "note",
				children: [/* @__PURE__ */ R("span", {
					class: "spread",
					children: [/* @__PURE__ */ R("strong", { children: q(n.name, 60) }), /* @__PURE__ */ R("button", {
						type: "button",
						class: "link small",
						onClick: () => e.change({ notes: Hn(e.look.peek().notes, n.name) }),
						children: "Ungroup"
					})]
				}), /* @__PURE__ */ R("ul", {
					class: "links",
					children: n.nodes.map((n) => /* @__PURE__ */ R("li", { children: /* @__PURE__ */ R(Pn, {
						store: e,
						circuit: t,
						node: n
					}) }, n))
				})]
			}, n.name))
		]
	});
}
// src/node/table.tsx
function ci(e) {
	let { label: t, columns: n, rows: r, noun: i, first: a = 8, rowProps: o } = e, [s, c] = P(null), [l, u] = P(!1), d = n.find(({ name: e }) => e === s?.column), f = d && s ? Xn(r, d.value, s.down) : r, p = l ? f : f.slice(0, a);
	return /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R("table", {
		class: "table",
		"aria-label": t,
		children: [/* @__PURE__ */ R("thead", { children: /* @__PURE__ */ R("tr", { children: n.map(({ name: e, isNumber: t = !1, title: n }) => /* @__PURE__ */ R("th", {
			scope: "col",
			class: t ? "num" : "",
			"aria-sort": $n(s, e),
			title: n,
			children: /* @__PURE__ */ R("button", {
				type: "button",
				onClick: () => c(Qn(s, e, t)),
				children: e
			})
		})) }) }), /* @__PURE__ */ R("tbody", { children: p.map((e) => /* @__PURE__ */ R("tr", {
			...o?.(e),
			children: n.map((t) => /* @__PURE__ */ R("td", {
				class: t.isNumber ? "num" : "",
				children: t.cell(e)
			}))
		})) })]
	}), r.length > a && /* @__PURE__ */ R("button", {
		type: "button",
		class: "link small more",
		"aria-expanded": l,
		onClick: () => u(!l),
		children: l ? "Show fewer" : `Show all ${V(r.length, i)}`
	})] });
}
// src/node/connections.tsx
function li({ value: e, most: t }) {
	let n = t > 0 ? 100 * Math.abs(e) / t : 0;
	return /* @__PURE__ */ R("span", {
		class: "weight",
		children: [/* @__PURE__ */ R("span", {
			class: "meter",
			"aria-hidden": "true",
			children: /* @__PURE__ */ R("i", {
				class: e < 0 ? "neg" : "",
				style: { width: `${n}%` }
			})
		}), /* @__PURE__ */ R(J, {
			value: e,
			as: "signed",
			tint: !0
		})]
	});
}
function ui({ store: e, circuit: t, behaviour: n, links: r, label: i }) {
	let a = Or(r.map((e) => e.weight)), o = (e) => e.edge === null ? null : n?.edge_effects[e.edge] ?? null, s = [{
		name: "Node",
		value: (e) => W(t, e.node),
		cell: (n) => /* @__PURE__ */ R(Pn, {
			store: e,
			circuit: t,
			node: W(t, n.node)
		})
	}, {
		name: "Weight",
		value: (e) => Math.abs(e.weight),
		cell: (e) => /* @__PURE__ */ R(li, {
			value: e.weight,
			most: a
		}),
		isNumber: !0,
		title: "The model's weight between the two nodes. Sorts by magnitude."
	}];
	return n && r.some((e) => e.edge !== null) && s.push({
		name: "Effect",
		value: (e) => o(e) ?? 0,
		cell: (e) => /* @__PURE__ */ R(J, {
			value: o(e),
			as: "effect"
		}),
		isNumber: !0,
		title: "Loss of the circuit without this edge, minus its loss, in nats a prompt."
	}), /* @__PURE__ */ R(ci, {
		label: i,
		columns: s,
		rows: r,
		noun: "edge",
		rowProps: (n) => {
			let r = W(t, n.node);
			return {
				class: "pressable",
				onClick: (t) => Nn(e, r, t.currentTarget),
				...Mn(e, r)
			};
		}
	});
}
function di(e) {
	return e.links.length === 0 ? null : /* @__PURE__ */ R("details", {
		class: "removed",
		children: [/* @__PURE__ */ R("summary", {
			class: "small soft",
			children: [
				V(e.links.length, "removed edge"),
				", which only",
				" ",
				e.links.length === 1 ? "carries its" : "carry their",
				" source's mean"
			]
		}), /* @__PURE__ */ R(ui, { ...e })]
	});
}
function fi(e) {
	let { title: t, none: n, links: r, removed: i, ...a } = e;
	return /* @__PURE__ */ R("section", {
		class: "section",
		children: [
			/* @__PURE__ */ R("h2", { children: [
				t,
				" ",
				/* @__PURE__ */ R("span", {
					class: "soft",
					children: r.length
				})
			] }),
			r.length > 0 ? /* @__PURE__ */ R(ui, {
				...a,
				links: r,
				label: t
			}) : /* @__PURE__ */ R("p", {
				class: "soft small",
				children: n
			}),
			/* @__PURE__ */ R(di, {
				...a,
				links: i,
				label: `${t}, removed`
			})
		]
	});
}
function pi({ store: e, circuit: t, title: n, note: r, nodes: i }) {
	return i.length === 0 ? null : /* @__PURE__ */ R("section", {
		class: "section",
		children: [
			/* @__PURE__ */ R("h2", { children: n }),
			/* @__PURE__ */ R("p", {
				class: "soft small",
				children: r
			}),
			/* @__PURE__ */ R("ul", {
				class: "links",
				children: i.map((n) => /* @__PURE__ */ R("li", { children: /* @__PURE__ */ R(Pn, {
					store: e,
					circuit: t,
					node: W(t, n)
				}) }, n))
			})
		]
	});
}
function mi({ relations: e, ...t }) {
	let { reads: n, writes: r, removedReads: i, removedWrites: a, writers: o, readers: s, partners: c, embedded: l } = e, u = l !== null, d = s.length > 0;
	return /* @__PURE__ */ R(x, { children: [
		/* @__PURE__ */ R(pi, {
			...t,
			title: "Written before by",
			note: "Nodes that add to this residual channel earlier.",
			nodes: o
		}),
		!u && /* @__PURE__ */ R(fi, {
			...t,
			title: "Reads",
			none: "Nothing of the circuit: all that it reads is at its mean.",
			links: n,
			removed: i
		}),
		/* @__PURE__ */ R(fi, {
			...t,
			title: "Writes",
			none: e.unembedded === null ? d ? "To the residual stream, where the nodes below read it." : c.length > 0 ? "Nothing by a weight: it is multiplied with its partner below." : "Nothing that the circuit keeps." : "No further node: the unembedding reads it.",
			links: r,
			removed: a
		}),
		/* @__PURE__ */ R(pi, {
			...t,
			title: "Read later by",
			note: "Nodes that read this residual channel later.",
			nodes: s
		}),
		/* @__PURE__ */ R(pi, {
			...t,
			title: "Is multiplied with",
			note: "Query and key of one number meet in the head's attention pattern.",
			nodes: c
		})
	] });
}
// src/node/effect.tsx
var hi = 1e3;
function gi(e) {
	let t = e.reduce((e, t) => Math.min(e, t), 0), n = e.reduce((e, t) => Math.max(e, t), 0), r = (e) => n > t ? (e - t) / (n - t) * hi : 0;
	return {
		low: t,
		high: n,
		at: r,
		ticks: [...new Set(e.map((e) => Math.round(r(e))))]
	};
}
function _i({ value: e, all: t }) {
	let { low: n, high: r, at: i, ticks: a } = gi(t), [o, s] = [i(0), i(e)];
	return /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R("svg", {
		class: "strip",
		viewBox: `0 0 ${hi} 16`,
		preserveAspectRatio: "none",
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ R("path", {
				class: "others",
				d: a.map((e) => `M${e} 3V13`).join("")
			}),
			/* @__PURE__ */ R("rect", {
				class: e < 0 ? "neg" : "pos",
				x: Math.min(o, s),
				y: "5",
				width: Math.abs(s - o),
				height: "6"
			}),
			/* @__PURE__ */ R("path", {
				class: "zero",
				d: `M${o} 0V16`
			}),
			/* @__PURE__ */ R("path", {
				class: "here",
				d: `M${s} 0V16`
			})
		]
	}), /* @__PURE__ */ R("div", {
		class: "ends small soft",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ R("span", {
			title: z(n),
			children: n < 0 ? Kt(n) : "0"
		}), /* @__PURE__ */ R("span", {
			title: z(r),
			children: Kt(r)
		})]
	})] });
}
function vi({ name: e, title: t, value: n, all: r }) {
	return /* @__PURE__ */ R("div", {
		class: "effect",
		title: t,
		children: [/* @__PURE__ */ R("dt", { children: [e, /* @__PURE__ */ R("span", {
			class: "soft small",
			children: [
				Xt(or(n, r)),
				" of ",
				r.length
			]
		})] }), /* @__PURE__ */ R("dd", { children: [/* @__PURE__ */ R("span", {
			class: "value",
			children: [/* @__PURE__ */ R(J, {
				value: n,
				as: "effect",
				tint: !0
			}), /* @__PURE__ */ R("span", {
				class: "soft small",
				children: " nats a prompt"
			})]
		}), /* @__PURE__ */ R(_i, {
			value: n,
			all: r
		})] })]
	});
}
function yi({ behaviour: e, at: t }) {
	let n = e.nodes[t];
	if (!n) return null;
	let { inCircuit: r, inModel: i } = cr(e);
	return /* @__PURE__ */ R("section", {
		class: "section",
		children: [/* @__PURE__ */ R("h2", { children: "Effect of ablating it" }), /* @__PURE__ */ R("dl", {
			class: "effects",
			children: [/* @__PURE__ */ R(vi, {
				name: "In the circuit",
				title: "Loss of the circuit with this node at its mean as well, minus its loss. Thin lines: the other nodes.",
				value: n.effect_in_circuit,
				all: r
			}), /* @__PURE__ */ R(vi, {
				name: "In the whole model",
				title: "Loss of the whole model with only this node at its mean, minus its loss. Thin lines: the other nodes.",
				value: n.effect_in_model,
				all: i
			})]
		})]
	});
}
// src/remember.ts
function bi({ kept: e }, t, n) {
	return e.has(t) || e.set(t, n()), e.get(t);
}
// src/fetched.ts
var xi = {
	node: 100,
	head: 10
}, Si = class {
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
function Ci(e, t, n) {
	let r = (r) => e.source[n](t.card.id, t.hash, r);
	return bi(e, `${n}s of ${t.card.id} ${t.hash}`, () => new Si(r, xi[n]));
}
var wi = (e, t, n) => Ei(Ci(e, t, "node"), n), Ti = (e, t, n) => Ei(Ci(e, t, "head"), n);
function Ei(e, t) {
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
function Di({ children: e, class: t }) {
	let [n, r] = P(null), i = (e) => {
		let t = e.target instanceof Element ? e.target.closest("[data-tip]") : null, n = t?.dataset.tip;
		r(t && n ? {
			text: n,
			beside: t.getBoundingClientRect()
		} : null);
	}, a = () => r(null);
	return /* @__PURE__ */ R("div", {
		class: t,
		onPointerOver: i,
		onPointerLeave: a,
		onFocusIn: i,
		onFocusOut: a,
		onKeyDown: (e) => {
			e.key === "Escape" && n && (e.stopPropagation(), a());
		},
		onWheel: a,
		children: [e, n && /* @__PURE__ */ R(Oi, { note: n })]
	});
}
function Oi({ note: e }) {
	let t = Oe(null);
	De(() => {
		let n = t.current;
		if (!n) return;
		let { width: r, height: i } = n.getBoundingClientRect(), { beside: a } = e, o = Math.max(4, Math.min(innerWidth - r - 4, a.left + a.width / 2 - r / 2)), s = a.top - i - 6;
		n.style.left = `${o}px`, n.style.top = `${s > 4 ? s : a.bottom + 6}px`;
	}, [e]);
	let [n, ...r] = e.text.split("\n");
	return /* @__PURE__ */ R("div", {
		ref: t,
		class: "tip",
		role: "tooltip",
		children: [/* @__PURE__ */ R("div", {
			class: "token clip",
			children: n
		}), r.map((e) => /* @__PURE__ */ R("div", {
			class: "num",
			children: e
		}))]
	});
}
// src/node/matrix.tsx
var ki = 5, Ai = 12, ji = 24, Mi = 3400, Ni = 11, Pi = 5, Fi = 6.7;
function Ii(e, t, n) {
	let r = e.length, i = r + +!!t, a = e.reduce((e, t) => Math.max(e, [...t].length), t ? 4 : 0), o = Math.ceil(10 + Fi * a), s = t ? ki : 0, c = Math.floor((n - o - s) / i), l = Math.max(1, Math.min(Math.max(Ai, Math.min(ji, c)), Math.floor(Mi / i))), u = (e) => o + e * l + (t && e > 0 ? s : 0), [d, f] = [u(i) + 1, o + r * l + 1];
	return {
		cell: l,
		left: o,
		top: o,
		width: d,
		height: f,
		n_columns: i,
		every: Math.ceil(Ni / l),
		x: u
	};
}
function Li(e, t, n, r) {
	let i = Math.floor((r - e.top) / e.cell), a = +(e.x(1) - e.x(0) > e.cell), o = a === 1 && n < e.x(0) + e.cell ? 0 : a, s = o + Math.floor((n - e.x(o)) / e.cell);
	return i >= 0 && i < t && s >= o && s < e.n_columns ? {
		query: i,
		column: s
	} : null;
}
function Ri(e, t, n, r) {
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
function zi({ matrix: e, labels: t, most: n }) {
	let r = Oe(null), i = Oe(null), a = Oe(null), [o, s] = P(null), c = Bi(r), l = t.length, u = Ii(t, e.sink !== null, c), d = Hr.value;
	return De(() => {
		a.current && Ki(a.current, u, {
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
	]), /* @__PURE__ */ R("div", {
		ref: r,
		onWheel: () => s(null),
		children: [
			/* @__PURE__ */ R("div", {
				ref: i,
				class: "scroller matrix-scroller",
				tabIndex: -1,
				children: /* @__PURE__ */ R("div", {
					class: "matrix-box",
					style: {
						width: `${u.width}px`,
						height: `${u.height}px`
					},
					children: [/* @__PURE__ */ R("canvas", {
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
							let t = Ri(e.key, o, l, u.n_columns);
							t && (e.preventDefault(), e.stopPropagation(), i.current && Vi(i.current, u, t), s(t));
						},
						onPointerMove: (e) => {
							let { left: t, top: n } = e.currentTarget.getBoundingClientRect(), r = Li(u, l, e.clientX - t, e.clientY - n);
							(o?.query !== r?.query || o?.column !== r?.column) && s(r);
						},
						onPointerLeave: () => s(null),
						onBlur: () => s(null)
					}), o && /* @__PURE__ */ R(Hi, {
						shape: u,
						place: o
					})]
				})
			}),
			/* @__PURE__ */ R("p", {
				class: "readout small",
				"aria-live": "polite",
				children: o ? /* @__PURE__ */ R(Gi, {
					matrix: e,
					labels: t,
					place: o
				}) : /* @__PURE__ */ R("span", {
					class: "soft",
					children: "Point at an entry for its value, or go by arrow keys."
				})
			}),
			o && a.current && /* @__PURE__ */ R(Oi, { note: Wi(a.current, u, e, t, o) })
		]
	});
}
function Bi(e) {
	let [t, n] = P(340);
	return De(() => {
		let t = e.current;
		if (!t) return;
		let r = new ResizeObserver(() => n(t.clientWidth));
		return r.observe(t), () => r.disconnect();
	}, []), t;
}
function Vi(e, t, { query: n, column: r }) {
	let [i, a] = [t.x(r), t.top + n * t.cell], o = (e, n, r) => Math.max(e + 2 * t.cell - r, Math.min(n, e - t.cell));
	e.scrollLeft = o(i, e.scrollLeft, e.clientWidth), e.scrollTop = o(a, e.scrollTop, e.clientHeight);
}
function Hi({ shape: e, place: t }) {
	let [n, r] = [e.x(t.column), e.top + t.query * e.cell], i = `${e.cell}px`;
	return /* @__PURE__ */ R("div", {
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ R("i", {
				class: "matrix-lead",
				style: {
					left: "0",
					top: `${r}px`,
					width: `${n}px`,
					height: i
				}
			}),
			/* @__PURE__ */ R("i", {
				class: "matrix-lead",
				style: {
					left: `${n}px`,
					top: "0",
					width: i,
					height: `${r}px`
				}
			}),
			/* @__PURE__ */ R("i", {
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
function Ui(e, { query: t, column: n }) {
	if (e.sink && n === 0) return e.sink[t] ?? null;
	let r = e.sink ? n - 1 : n;
	return r > t ? null : e.values[t]?.[r] ?? null;
}
function Wi(e, t, n, r, i) {
	let { left: a, top: o } = e.getBoundingClientRect(), s = n.sink ? i.column - 1 : i.column, c = Ui(n, i);
	return {
		text: `${r[i.query]} → ${s < 0 ? "sink" : r[s]}\n${c === null ? "not seen" : z(c)}`,
		beside: new DOMRect(a + t.x(i.column), o + t.top + i.query * t.cell, t.cell, t.cell)
	};
}
function Gi({ matrix: e, labels: t, place: n }) {
	let r = e.sink !== null && n.column === 0, i = e.sink ? n.column - 1 : n.column, a = Ui(e, n);
	return /* @__PURE__ */ R(x, { children: [
		/* @__PURE__ */ R("span", {
			class: "token",
			children: t[n.query]
		}),
		" ",
		/* @__PURE__ */ R("span", {
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
		r ? "sink" : /* @__PURE__ */ R(x, { children: [
			/* @__PURE__ */ R("span", {
				class: "token",
				children: t[i]
			}),
			" ",
			/* @__PURE__ */ R("span", {
				class: "soft",
				children: [
					"(token ",
					i + 1,
					")"
				]
			})
		] }),
		": ",
		a === null ? "not seen, it comes later" : /* @__PURE__ */ R("strong", {
			class: "num",
			children: z(a)
		})
	] });
}
function Ki(e, t, { matrix: n, labels: r, most: i, shown: a }) {
	let o = e.getContext("2d");
	if (!o) return;
	let s = getComputedStyle(e), c = (e) => s.getPropertyValue(e).trim(), [l, u] = [r.length, +!!n.sink], d = t.width * t.height > 4e6 ? 1 : Math.max(1, Math.min(2, devicePixelRatio));
	e.width = t.width * d, e.height = t.height * d, o.scale(d, d);
	let { cell: f, top: p } = t;
	o.fillStyle = c("--band"), o.fillRect(t.x(u), p, l * f, l * f), o.imageSmoothingEnabled = !1;
	let m = (e, n, r) => {
		let s = qi(e, r, i, a);
		s && o.drawImage(s, t.x(n), p, r * f, l * f);
	};
	m(n.values, u, l), n.sink && m(n.sink.map((e) => [e]), 0, 1), f >= Pi && Ji(o, t, l, u, c("--line")), Yi(o, t, r, u === 1, {
		font: `11px ${c("--mono")}`,
		ink: c("--soft")
	});
}
function qi(e, t, n, r) {
	if (e.length === 0 || t === 0) return null;
	let i = document.createElement("canvas");
	i.width = t, i.height = e.length;
	let a = new ImageData(t, e.length);
	return e.forEach((e, i) => e.forEach((e, o) => {
		let [s, c] = [4 * (i * t + o), Dr(e, n, r)];
		for (let e = 0; e < 3; e++) a.data[s + e] = c[e];
		a.data[s + 3] = 255;
	})), i.getContext("2d")?.putImageData(a, 0, 0), i;
}
function Ji(e, t, n, r, i) {
	let { cell: a, top: o, x: s, n_columns: c } = t;
	e.fillStyle = i;
	for (let t = 0; t < c; t++) e.fillRect(s(t) + a - 1, o, 1, n * a);
	for (let t = 0; t < n; t++) e.fillRect(s(r), o + (t + 1) * a - 1, n * a, 1), r && e.fillRect(s(0), o + (t + 1) * a - 1, a, 1);
}
function Yi(e, t, n, r, { font: i, ink: a }) {
	let { cell: o, left: s, top: c, x: l, every: u } = t, d = +!!r;
	e.font = i, e.fillStyle = a, e.textBaseline = "middle", e.textAlign = "right";
	let f = (t, n) => {
		e.save(), e.translate(l(n) + (o - 1) / 2, c - 6), e.rotate(-Math.PI / 2), e.fillText(t, 0, 0), e.restore();
	};
	for (let t = 0; t < n.length; t += u) e.fillText(n[t], s - 6, c + (t + .5) * o);
	e.textAlign = "left", r && f("sink", 0);
	let p = r && o + ki < Ni ? u : 0;
	for (let e = p; e < n.length; e += u) f(n[e], e + d);
}
// src/node/attention.tsx
function Xi(e, t) {
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
function Zi(e, t) {
	if (typeof t != "number") return `Each row is a token; it says how much of ${e.sink === null ? "each earlier token" : "each earlier token, and of the sink,"} the head takes.`;
	let n = e.channels.find(({ index: e }) => e === t), [r, i] = n?.q_kept ? ["query", "key"] : ["key", "query"];
	return n?.q_kept === n?.k_kept ? `What query and key channel ${t} add to the scores, before the softmax.` : `What ${r} channel ${t} adds to the scores, before the softmax. The ${i} channel is no node of the circuit: it is held at its mean here.`;
}
function Qi({ circuit: e, behaviour: t, head: n, prompts: r }) {
	let [i, a] = P("in_circuit"), [o, s] = P(0), c = n.channels.map(({ index: e }) => e), l = typeof i == "number" && !c.includes(i) ? "in_circuit" : i, u = r[o] ?? r[0], d = ke(() => {
		let e = r.map((e) => Xi(e, l));
		return typeof l == "number" ? Or(...e.flatMap((e) => e.values)) : 1;
	}, [r, l]), f = (n) => xn(n, e.texts, t.texts), p = ke(() => (u?.tokens ?? []).map((e) => vn(f(e), 8)), [u]), m = ke(() => u && Xi(u, l), [u, l]);
	if (!u || !m) return /* @__PURE__ */ R("p", {
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
	return /* @__PURE__ */ R("section", {
		class: "section attention",
		children: [
			/* @__PURE__ */ R("h2", { children: [
				"Attention of head ",
				n.head,
				", layer ",
				n.layer
			] }),
			/* @__PURE__ */ R("div", {
				class: "segmented small",
				role: "group",
				"aria-label": "Pattern",
				children: h.map(([e, t]) => /* @__PURE__ */ R("button", {
					type: "button",
					"aria-pressed": l === e,
					onClick: () => a(e),
					children: t
				}))
			}),
			/* @__PURE__ */ R("div", {
				class: "spread",
				children: [/* @__PURE__ */ R("label", {
					class: "field small",
					children: [/* @__PURE__ */ R("span", { children: "prompt" }), /* @__PURE__ */ R("select", {
						class: "mono",
						value: o,
						onChange: (e) => s(Number(e.currentTarget.value)),
						children: r.map((e, t) => /* @__PURE__ */ R("option", {
							value: t,
							children: [
								t + 1,
								" ",
								ea(e, f)
							]
						}))
					})]
				}), /* @__PURE__ */ R(Zr, {
					most: d,
					from: typeof l == "number" ? -1 : 0
				})]
			}),
			/* @__PURE__ */ R("p", {
				class: "soft small",
				children: Zi(n, l)
			}),
			/* @__PURE__ */ R(zi, {
				matrix: m,
				labels: p,
				most: d
			}),
			/* @__PURE__ */ R($i, {
				behaviour: t,
				head: n,
				n_pairs: r.length / 2
			})
		]
	});
}
function $i({ behaviour: e, head: t, n_pairs: n }) {
	let r = e.n_channels_left_out, i = e.prompts.length;
	return /* @__PURE__ */ R("p", {
		class: "soft small scores",
		children: [
			"In the circuit a score is the sum of ",
			r > 0 ? "its channels" : "these channels",
			" and of",
			" ",
			/* @__PURE__ */ R(J, { value: t.rest }),
			" from those of which neither query nor key is kept.",
			t.sink !== null && /* @__PURE__ */ R(x, { children: [
				" ",
				"The sink's is ",
				/* @__PURE__ */ R(J, { value: t.sink }),
				"."
			] }),
			r > 0 && /* @__PURE__ */ R(x, { children: [
				" ",
				V(r, "channel"),
				" that the circuit keeps, of all heads, ",
				r > 1 ? "aren't" : "isn't",
				" listed: for prompts of this length only those are that add most."
			] }),
			n < i && ` Patterns are of the first ${n} of the ${i} pairs that nodes are measured on.`
		]
	});
}
function ea(e, t) {
	let n = e.tokens.slice(-6).map((e) => vn(t(e), 8));
	return (e.tokens.length > 6 ? "…" : "") + n.join("");
}
// src/node/histogram.tsx
var ta = 360, na = 96;
function ra(e, t) {
	let n = t ? (e) => Math.log10(1 + e) : (e) => e, r = Math.max(0, ...e.map(n));
	return e.map((e) => r > 0 ? n(e) / r : 0);
}
function ia({ node: e, histogram: t, held: n, n_held: r, n_tokens: i }) {
	let [a, o] = P(!1), s = i > 0 ? e.n_zero / i : 0;
	return /* @__PURE__ */ R("section", {
		class: "section",
		children: [
			/* @__PURE__ */ R("div", {
				class: "spread",
				children: [/* @__PURE__ */ R("h2", { children: "Activations" }), /* @__PURE__ */ R("label", {
					class: "check small",
					children: [/* @__PURE__ */ R("input", {
						type: "checkbox",
						checked: a,
						onChange: (e) => o(e.currentTarget.checked)
					}), "log counts"]
				})]
			}),
			/* @__PURE__ */ R("p", {
				class: "soft small",
				children: [
					"Over ",
					V(i, "token"),
					" of the pretraining text."
				]
			}),
			/* @__PURE__ */ R("div", {
				class: "zeros",
				children: [
					/* @__PURE__ */ R("span", { children: "exactly zero" }),
					/* @__PURE__ */ R("span", {
						class: "meter",
						"aria-hidden": "true",
						children: /* @__PURE__ */ R("i", {
							class: "zero",
							style: { width: `${100 * s}%` }
						})
					}),
					/* @__PURE__ */ R("span", {
						class: "num",
						title: `${B(e.n_zero)} of ${V(i, "token")}`,
						children: Jt(s)
					})
				]
			}),
			t.counts.some((e) => e > 0) ? /* @__PURE__ */ R(aa, {
				histogram: t,
				held: n,
				n_tokens: i,
				isLog: a
			}) : /* @__PURE__ */ R("p", {
				class: "soft small",
				children: "It was never anything but zero."
			}),
			/* @__PURE__ */ R("dl", {
				class: "moments small",
				children: [
					/* @__PURE__ */ R("dt", { children: "mean" }),
					/* @__PURE__ */ R("dd", { children: /* @__PURE__ */ R(J, { value: e.mean }) }),
					/* @__PURE__ */ R("dt", { children: "std" }),
					/* @__PURE__ */ R("dd", { children: /* @__PURE__ */ R(J, { value: e.std }) }),
					/* @__PURE__ */ R("dt", { children: "min" }),
					/* @__PURE__ */ R("dd", { children: /* @__PURE__ */ R(J, { value: e.min }) }),
					/* @__PURE__ */ R("dt", { children: "max" }),
					/* @__PURE__ */ R("dd", { children: /* @__PURE__ */ R(J, { value: e.max }) })
				]
			}),
			r > 0 && r !== i && /* @__PURE__ */ R("p", {
				class: "soft small",
				children: [
					"Two means: this one is over the ",
					V(i, "token"),
					" measured here; the one it is held at when ablated is over the ",
					V(r, "token"),
					" that the circuit's means were taken from."
				]
			})
		]
	});
}
function aa({ histogram: e, held: t, n_tokens: n, isLog: r }) {
	let { edges: i, counts: a } = e, [o, s] = P(null), [c, l] = [i[0] ?? 0, i.at(-1) ?? 0];
	return /* @__PURE__ */ R("div", { children: [
		/* @__PURE__ */ R("div", {
			class: "bars",
			tabIndex: 0,
			role: "application",
			"aria-roledescription": "histogram",
			"aria-label": `Activations other than zero, from ${Vt(c)} to ${Vt(l)}; arrow keys go bar by bar`,
			onKeyDown: (e) => {
				let t = Yr(e.key, o ?? -1, a.length);
				t !== null && (e.preventDefault(), e.stopPropagation(), s(t));
			},
			onPointerMove: (e) => {
				let t = e.currentTarget.getBoundingClientRect(), n = c + (e.clientX - t.left) / t.width * (l - c), r = i.findLastIndex((e) => e <= n);
				s(Math.max(0, Math.min(a.length - 1, r)));
			},
			onPointerLeave: () => s(null),
			onBlur: () => s(null),
			children: /* @__PURE__ */ R(oa, {
				histogram: e,
				held: t,
				isLog: r,
				at: o
			})
		}),
		/* @__PURE__ */ R("div", {
			class: "ends small soft",
			"aria-hidden": "true",
			children: [/* @__PURE__ */ R("span", {
				title: z(c),
				children: Vt(c)
			}), /* @__PURE__ */ R("span", {
				title: z(l),
				children: Vt(l)
			})]
		}),
		/* @__PURE__ */ R("p", {
			class: "readout small",
			"aria-live": "polite",
			children: o === null ? /* @__PURE__ */ R(x, { children: [
				/* @__PURE__ */ R("span", {
					class: "dashed",
					"aria-hidden": "true"
				}),
				" where it is held when ablated: ",
				/* @__PURE__ */ R(J, { value: t })
			] }) : /* @__PURE__ */ R(x, { children: [
				/* @__PURE__ */ R("span", {
					title: `${z(i[o])} to ${z(i[o + 1])}`,
					children: [
						Vt(i[o]),
						" to ",
						Vt(i[o + 1])
					]
				}),
				": ",
				V(a[o] ?? 0, "token"),
				", ",
				Jt((a[o] ?? 0) / n, 2)
			] })
		})
	] });
}
function oa({ histogram: { edges: e, counts: t }, held: n, isLog: r, at: i }) {
	let [a, o] = [e[0] ?? 0, e.at(-1) ?? 0], s = (e) => o > a ? (e - a) / (o - a) * ta : 0, c = ra(t, r);
	return /* @__PURE__ */ R("svg", {
		viewBox: `0 0 ${ta} ${na}`,
		preserveAspectRatio: "none",
		"aria-hidden": "true",
		children: [
			t.map((t, n) => {
				let [r, a] = [s(e[n] ?? 0), s(e[n + 1] ?? 0)], o = (c[n] ?? 0) * 94, l = ((e[n] ?? 0) + (e[n + 1] ?? 0)) / 2 < 0 ? "neg" : "pos";
				return /* @__PURE__ */ R(x, { children: [n === i && /* @__PURE__ */ R("rect", {
					class: "under",
					x: r,
					y: "0",
					width: a - r,
					height: na
				}), /* @__PURE__ */ R("rect", {
					class: l,
					x: r,
					y: na - o,
					width: Math.max(.5, a - r - .6),
					height: o
				})] });
			}),
			a < 0 && o > 0 && /* @__PURE__ */ R("path", {
				class: "zero",
				d: `M${s(0)} 0V${na}`
			}),
			n >= a && n <= o && /* @__PURE__ */ R("path", {
				class: "held",
				d: `M${s(n)} 0V${na}`
			})
		]
	});
}
// src/node/samples.tsx
var sa = {
	task: "Task",
	top: "Top",
	bottom: "Bottom"
}, ca = {
	a: [],
	b: []
};
function la(e, t) {
	let n = e.task.flatMap((e, n) => ["in_model", "in_circuit"].flatMap((r) => ua(e, t[n] ?? ca, r).map((e) => e ?? 0)));
	return Or(...e.bands.flatMap((e) => e.samples.map((e) => e.values)), ...e.task.flatMap(({ a: e, b: t }) => [
		e.in_model,
		e.in_circuit,
		t.in_model,
		t.in_circuit
	]), n);
}
function ua({ a: e, b: t }, n, r) {
	return sr(n.a, n.b).map(([n, i]) => n === null || i === null ? null : (e[r][n] ?? 0) - (t[r][i] ?? 0));
}
function da({ circuit: e, behaviour: t, node: n }) {
	let [r, i] = P(n.task.length > 0 ? "task" : "top"), a = ke(() => la(n, t.prompts), [n, t]), o = (n) => xn(n, t.texts, e.texts), s = Object.keys(sa);
	return /* @__PURE__ */ R("section", {
		class: "section samples",
		children: [
			/* @__PURE__ */ R("h2", { children: "What it responds to" }),
			/* @__PURE__ */ R("div", {
				class: "tabs",
				role: "tablist",
				"aria-label": "Samples",
				onKeyDown: (e) => {
					let t = Yr(e.key, s.indexOf(r), s.length), n = t === null ? void 0 : s[t];
					t !== null && n !== void 0 && (e.preventDefault(), e.stopPropagation(), i(n), e.currentTarget.children[t]?.focus());
				},
				children: s.map((e) => /* @__PURE__ */ R("button", {
					type: "button",
					role: "tab",
					"aria-selected": r === e,
					tabIndex: r === e ? 0 : -1,
					onClick: () => i(e),
					children: sa[e]
				}))
			}),
			/* @__PURE__ */ R("div", {
				role: "tabpanel",
				"aria-label": sa[r],
				children: r === "task" ? /* @__PURE__ */ R(pa, {
					samples: n.task,
					prompts: t.prompts,
					most: a,
					text: o,
					differing: e.differing
				}) : /* @__PURE__ */ R(fa, {
					bands: n.bands.filter((e) => e.side === r),
					most: a,
					text: o
				})
			})
		]
	});
}
function fa({ bands: e, most: t, text: n }) {
	let [r, i] = P(.1), a = e.find((e) => e.percent === r) ?? e[0];
	if (!a) return /* @__PURE__ */ R("p", {
		class: "soft small",
		children: "There are no such samples."
	});
	let o = a.side === "top" ? "highest" : "lowest";
	return /* @__PURE__ */ R(x, { children: [
		/* @__PURE__ */ R("div", {
			class: "spread",
			children: [/* @__PURE__ */ R("div", {
				class: "segmented small",
				role: "group",
				"aria-label": "Share of positions",
				children: e.map((e) => /* @__PURE__ */ R("button", {
					type: "button",
					"aria-pressed": e === a,
					onClick: () => i(e.percent),
					children: [e.percent, "%"]
				}))
			}), /* @__PURE__ */ R(Zr, { most: t })]
		}),
		/* @__PURE__ */ R("p", {
			class: "soft small",
			children: [
				"Drawn from the ",
				a.percent,
				"% of positions with the ",
				o,
				" activations; the drawn token is framed."
			]
		}),
		/* @__PURE__ */ R(Di, { children: /* @__PURE__ */ R("ol", {
			class: "sample-list",
			children: a.samples.map((e, r) => /* @__PURE__ */ R("li", { children: [/* @__PURE__ */ R(J, {
				value: e.values[e.at],
				as: "signed",
				tint: !0
			}), /* @__PURE__ */ R(Xr, {
				tokens: e.tokens.map(n),
				values: e.values,
				most: t,
				at: e.at,
				label: `Sample ${r + 1} of the ${o} ${a.percent}%`
			})] }))
		}) }),
		a.samples.length === 0 && /* @__PURE__ */ R("p", {
			class: "soft small",
			children: "None was drawn."
		})
	] });
}
function pa({ samples: e, prompts: t, most: n, text: r, differing: i }) {
	let [a, o] = P("in_circuit");
	return e.length === 0 ? /* @__PURE__ */ R("p", {
		class: "soft small",
		children: "It wasn't measured on the task."
	}) : /* @__PURE__ */ R(x, { children: [
		/* @__PURE__ */ R("div", {
			class: "spread",
			children: [/* @__PURE__ */ R("div", {
				class: "segmented small",
				role: "group",
				"aria-label": "Where it is measured",
				children: [["in_circuit", "in circuit"], ["in_model", "in model"]].map(([e, t]) => /* @__PURE__ */ R("button", {
					type: "button",
					"aria-pressed": a === e,
					onClick: () => o(e),
					children: t
				}))
			}), /* @__PURE__ */ R(Zr, { most: n })]
		}),
		/* @__PURE__ */ R("p", {
			class: "soft small",
			children: a === "in_circuit" ? "In the two prompts of a pair, with everything outside the circuit at its mean. Δ is A minus B." : "In the two prompts of a pair, in the whole model. Δ is A minus B."
		}),
		/* @__PURE__ */ R(Di, { children: e.map((e, o) => /* @__PURE__ */ R(ma, {
			sample: e,
			prompts: t[o] ?? ca,
			where: a,
			most: n,
			text: r,
			differing: i,
			number: o + 1
		})) })
	] });
}
function ma({ sample: e, prompts: t, where: n, most: r, text: i, differing: a, number: o }) {
	let s = sr(t.a, t.b), c = (r) => {
		let [o, c] = r === 0 ? [e.a, t.a] : [e.b, t.b], u = s.map((e) => e[r]), d = u.map((e) => e === null ? null : c[e] ?? null);
		return {
			tokens: d.map((e) => e === null ? "" : i(e)),
			values: u.map((e) => e === null ? null : o[n][e] ?? null),
			differing: new Set(d.flatMap((e, t) => e !== null && l(t) && a.includes(e) ? [t] : []))
		};
	}, l = (e) => {
		let [n, r] = s[e] ?? [null, null];
		return n === null || r === null || t.a[n] !== t.b[r];
	}, [u, d] = [c(0), c(1)], f = ua(e, t, n);
	return /* @__PURE__ */ R("div", {
		class: "pair-rows scroller",
		tabIndex: -1,
		children: /* @__PURE__ */ R("div", {
			class: "pair-grid",
			style: { gridTemplateColumns: `20px repeat(${s.length}, max-content)` },
			children: [
				/* @__PURE__ */ R("span", {
					class: "soft",
					children: "A"
				}),
				/* @__PURE__ */ R(Xr, {
					...u,
					most: r,
					isAligned: !0,
					label: `Pair ${o}, A`
				}),
				/* @__PURE__ */ R("span", {
					class: "soft",
					children: "B"
				}),
				/* @__PURE__ */ R(Xr, {
					...d,
					most: r,
					isAligned: !0,
					label: `Pair ${o}, B`
				}),
				/* @__PURE__ */ R("span", {
					class: "soft",
					title: "A minus B",
					children: "Δ"
				}),
				/* @__PURE__ */ R(Xr, {
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
function ha({ store: e, circuit: t, behaviour: n, info: r, at: i }) {
	let { fetched: a, again: o } = wi(e, t, i), s = t.sites[r.site], c = n.nodes[i], l = kn(s, r.index, t.d_head), u = n.heads.findIndex((e) => e.layer === s.layer && e.head === l);
	return c ? /* @__PURE__ */ R(x, { children: [
		a.state === "here" ? /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R(da, {
			circuit: t,
			behaviour: n,
			node: a.it
		}), /* @__PURE__ */ R(ia, {
			node: c,
			histogram: a.it.histogram,
			held: r.mean,
			n_held: t.n_mean_tokens,
			n_tokens: n.n_tokens
		})] }) : /* @__PURE__ */ R(_a, {
			fetched: a,
			again: o,
			what: "Samples and histogram"
		}),
		u >= 0 && /* @__PURE__ */ R(ga, {
			store: e,
			circuit: t,
			behaviour: n,
			head: u
		}),
		l !== null && u < 0 && n.n_heads_left_out > 0 && /* @__PURE__ */ R("p", {
			class: "section soft small",
			children: [
				"Of head ",
				l,
				" there are no patterns: at this length of prompts they are measured of the heads of which the circuit keeps most."
			]
		})
	] }) : null;
}
function ga({ store: e, circuit: t, behaviour: n, head: r }) {
	let { fetched: i, again: a } = Ti(e, t, r);
	return i.state === "here" ? /* @__PURE__ */ R(Qi, {
		circuit: t,
		behaviour: n,
		head: n.heads[r],
		prompts: i.it.prompts
	}) : /* @__PURE__ */ R(_a, {
		fetched: i,
		again: a,
		what: "Attention"
	});
}
function _a({ fetched: e, again: t, what: n }) {
	return e.state === "waiting" ? /* @__PURE__ */ R("p", {
		class: "section busy small",
		role: "status",
		children: [n, ": on the way …"]
	}) : /* @__PURE__ */ R("div", {
		class: "section callout small",
		role: "alert",
		children: [/* @__PURE__ */ R("p", { children: [
			n,
			": missing. ",
			jt(e.why)
		] }), /* @__PURE__ */ R("button", {
			type: "button",
			onClick: t,
			children: "Try again"
		})]
	});
}
// src/node/outside.tsx
function va({ store: e, circuit: t, node: n, ranked: { place: r } }) {
	let { size: i } = e.look.value, a = i !== null && r <= i, o = t.cuts?.ranking.length ?? 0, s = a ? En(t, i, n) : null;
	return /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R("div", {
		class: "callout small",
		children: /* @__PURE__ */ R("p", { children: [
			"Not in the circuit: place ",
			B(r),
			" of the ",
			B(o),
			" nodes of the ranking that are stored. Effects, activations and samples are measured of the circuit's nodes only.",
			!a && " It is seen in the graph where the cut is moved to this place or beyond."
		] })
	}), s && /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R(ya, {
		store: e,
		circuit: t,
		title: "Reads",
		edges: s.reads,
		size: i
	}), /* @__PURE__ */ R(ya, {
		store: e,
		circuit: t,
		title: "Writes",
		edges: s.writes,
		size: i
	})] })] });
}
function ya({ store: e, circuit: t, title: n, edges: r, size: i }) {
	let a = Or(r.map((e) => e.weight)), o = [{
		name: "Node",
		value: (e) => e.other,
		cell: (n) => /* @__PURE__ */ R(Pn, {
			store: e,
			circuit: t,
			node: n.other
		})
	}, {
		name: "Weight",
		value: (e) => Math.abs(e.weight),
		cell: (e) => /* @__PURE__ */ R(li, {
			value: e.weight,
			most: a
		}),
		isNumber: !0,
		title: "The model's weight between the two nodes. Sorts by magnitude."
	}], s = `in the cut at ${V(i, "node")}`;
	return /* @__PURE__ */ R("section", {
		class: "section",
		children: [/* @__PURE__ */ R("h2", { children: [
			n,
			" ",
			/* @__PURE__ */ R("span", {
				class: "soft",
				children: r.length
			})
		] }), r.length > 0 ? /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R("p", {
			class: "soft small",
			children: [
				"Its edges ",
				s,
				"."
			]
		}), /* @__PURE__ */ R(ci, {
			label: `${n}, ${s}`,
			columns: o,
			rows: r,
			noun: "edge"
		})] }) : /* @__PURE__ */ R("p", {
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
var ba = {
	embedding: {
		title: "Tokens that write it",
		note: "Entries of the embedding in this residual channel."
	},
	unembedding: {
		title: "Tokens whose logits it moves",
		note: "Entries of the unembedding in this residual channel."
	}
};
function xa({ circuit: e, behaviour: t, side: n, channel: r }) {
	let i = ar(r, e[n], t?.[n]), a = Or(i.map((e) => e.weight)), o = (n) => xn(n, e.texts, t?.texts), s = n === "embedding" ? e.differing : e.answers, c = [{
		name: "Token",
		value: (e) => vn(o(e.token)),
		cell: (e) => /* @__PURE__ */ R(x, { children: [
			/* @__PURE__ */ R(qr, { text: o(e.token) }),
			" ",
			s.includes(e.token) ? /* @__PURE__ */ R("span", {
				class: "chip on",
				children: n === "embedding" ? "differs" : "answer"
			}) : e.inTask && /* @__PURE__ */ R("span", {
				class: "chip",
				children: "task"
			})
		] })
	}, {
		name: "Weight",
		value: (e) => Math.abs(e.weight),
		cell: (e) => /* @__PURE__ */ R(li, {
			value: e.weight,
			most: a
		}),
		isNumber: !0,
		title: "Sorts by magnitude."
	}], { title: l, note: u } = ba[n];
	return /* @__PURE__ */ R("section", {
		class: "section",
		children: [
			/* @__PURE__ */ R("h2", { children: [
				l,
				" ",
				/* @__PURE__ */ R("span", {
					class: "soft",
					children: i.length
				})
			] }),
			/* @__PURE__ */ R("p", {
				class: "soft small",
				children: [
					u,
					" ",
					t ? "The largest of all tokens, and those of the task." : "Of the task's tokens; measured nodes show the largest of all."
				]
			}),
			i.length > 0 ? /* @__PURE__ */ R(ci, {
				label: l,
				columns: c,
				rows: i,
				noun: "token"
			}) : /* @__PURE__ */ R("p", {
				class: "soft small",
				children: "No such token has an entry here."
			})
		]
	});
}
// src/node/panel.tsx
function Sa({ store: e }) {
	let t = e.circuit.value, n = e.selected.value;
	if (!t || n === null) return null;
	let r = cn(t, n);
	if (r < 0) {
		let r = Tn(t, n);
		return r ? /* @__PURE__ */ R(Ta, {
			store: e,
			circuit: t,
			node: n,
			ranked: r
		}) : /* @__PURE__ */ R(wa, {
			store: e,
			node: n
		});
	}
	return /* @__PURE__ */ R(Da, {
		store: e,
		circuit: t,
		node: n,
		at: r
	});
}
function Ca({ store: e }) {
	return /* @__PURE__ */ R("button", {
		type: "button",
		class: "quiet icon",
		"aria-label": "Back to the circuit",
		title: "Back to the circuit",
		onClick: (t) => Nn(e, null, t.currentTarget),
		children: /* @__PURE__ */ R("svg", {
			viewBox: "0 0 16 16",
			width: "14",
			height: "14",
			"aria-hidden": "true",
			children: /* @__PURE__ */ R("path", {
				d: "M3 3 13 13M13 3 3 13",
				fill: "none",
				stroke: "currentColor",
				"stroke-width": "1.6",
				"stroke-linecap": "round"
			})
		})
	});
}
function wa({ store: e, node: t }) {
	return /* @__PURE__ */ R("div", { children: [/* @__PURE__ */ R("div", {
		class: "spread",
		children: [/* @__PURE__ */ R("h1", {
			tabIndex: -1,
			children: "No such node"
		}), /* @__PURE__ */ R(Ca, { store: e })]
	}), /* @__PURE__ */ R("p", { children: [
		"This circuit keeps no node ",
		/* @__PURE__ */ R("span", {
			class: "mono",
			children: q(t)
		}),
		"."
	] })] });
}
function Ta({ store: e, circuit: t, node: n, ranked: r }) {
	return /* @__PURE__ */ R(Ea, {
		store: e,
		node: n,
		children: [/* @__PURE__ */ R(Oa, {
			store: e,
			circuit: t,
			node: n,
			info: r.node
		}), /* @__PURE__ */ R(va, {
			store: e,
			circuit: t,
			node: n,
			ranked: r
		})]
	});
}
function Ea({ store: e, node: t, children: n }) {
	let r = Oe(null);
	return De(() => r.current?.closest(".panel")?.scrollTo({ top: 0 }), [t]), /* @__PURE__ */ R("article", {
		class: "node-panel",
		ref: r,
		"aria-label": `Node ${q(t)}`,
		onKeyDown: (t) => {
			t.key === "Escape" && Nn(e, null, t.currentTarget);
		},
		children: n
	});
}
function Da({ store: e, circuit: t, node: n, at: r }) {
	let i = e.behaviour.value, a = t.nodes[r], o = nr(t, r), s = e.look.value.size !== null && t.cuts !== null;
	return /* @__PURE__ */ R(Ea, {
		store: e,
		node: n,
		children: [
			/* @__PURE__ */ R(Oa, {
				store: e,
				circuit: t,
				node: n,
				info: a
			}),
			s && /* @__PURE__ */ R("p", {
				class: "callout small",
				children: [
					"What follows is of the circuit of ",
					V(t.nodes.length, "node"),
					", not of the cut that the graph shows."
				]
			}),
			i ? /* @__PURE__ */ R(yi, {
				behaviour: i,
				at: r
			}) : /* @__PURE__ */ R("div", {
				class: "section",
				children: /* @__PURE__ */ R(Fn, {
					store: e,
					circuit: t,
					what: "effects, activations and samples"
				})
			}),
			/* @__PURE__ */ R(mi, {
				store: e,
				circuit: t,
				behaviour: i,
				relations: o
			}),
			o.unembedded !== null && /* @__PURE__ */ R(xa, {
				circuit: t,
				behaviour: i,
				side: "unembedding",
				channel: o.unembedded
			}),
			o.embedded !== null && /* @__PURE__ */ R(xa, {
				circuit: t,
				behaviour: i,
				side: "embedding",
				channel: o.embedded
			}),
			i && /* @__PURE__ */ R(ha, {
				store: e,
				circuit: t,
				behaviour: i,
				info: a,
				at: r
			})
		]
	});
}
function Oa({ store: e, circuit: t, node: n, info: r }) {
	let [i, a] = P(null), o = t.sites[r.site], s = e.look.value.notes, c = G(s, n), l = s.pins.includes(n), u = (e) => a(i === e ? null : e);
	return /* @__PURE__ */ R("header", { children: [
		/* @__PURE__ */ R("div", {
			class: "spread",
			children: [/* @__PURE__ */ R("span", {
				class: "overline",
				children: "Node"
			}), /* @__PURE__ */ R("div", {
				class: "row tight",
				children: [
					/* @__PURE__ */ R("button", {
						type: "button",
						class: "quiet small node-name",
						"aria-expanded": i === "name",
						onClick: () => u("name"),
						children: c === null ? "Name" : "Rename"
					}),
					/* @__PURE__ */ R("button", {
						type: "button",
						class: "quiet small",
						"aria-expanded": i === "group",
						onClick: () => u("group"),
						children: "Group"
					}),
					/* @__PURE__ */ R("button", {
						type: "button",
						class: "quiet small",
						"aria-pressed": l,
						title: "A pinned node keeps its paths lit, whatever else is pointed at or selected (P)",
						onClick: () => e.change({ notes: zn(s, n) }),
						children: l ? "Pinned" : "Pin"
					}),
					/* @__PURE__ */ R(Ca, { store: e })
				]
			})]
		}),
		i !== null && /* @__PURE__ */ R(Aa, {
			store: e,
			node: n,
			form: i,
			close: () => a(null)
		}, `${i} ${n}`),
		/* @__PURE__ */ R("h1", {
			tabIndex: -1,
			class: c === null ? "mono" : "",
			children: q(c ?? n, 120)
		}),
		c !== null && /* @__PURE__ */ R("p", {
			class: "mono soft key",
			children: n
		}),
		/* @__PURE__ */ R("p", {
			class: "words",
			children: An(t, r)
		}),
		/* @__PURE__ */ R("p", {
			class: "soft small",
			children: [
				jn(o),
				" Ablated, it is held at ",
				/* @__PURE__ */ R(J, { value: r.mean }),
				t.n_mean_tokens > 0 && `, its mean over ${V(t.n_mean_tokens, "token")} of training text`,
				"."
			]
		}),
		/* @__PURE__ */ R(ka, {
			store: e,
			node: n
		})
	] });
}
function ka({ store: e, node: t }) {
	let n = e.look.value.notes.groups.filter((e) => e.nodes.includes(t));
	return n.length === 0 ? null : /* @__PURE__ */ R("ul", {
		class: "chips",
		"aria-label": "Groups",
		children: n.map((n) => /* @__PURE__ */ R("li", {
			class: "chip",
			children: [q(n.name, 40), /* @__PURE__ */ R("button", {
				type: "button",
				class: "link remove",
				"aria-label": `Take out of the group ${q(n.name, 40)}`,
				onClick: () => e.change({ notes: Vn(e.look.peek().notes, t, n.name) }),
				children: "×"
			})]
		}, n.name))
	});
}
function Aa({ store: e, node: t, form: n, close: r }) {
	let i = Oe(null), a = je();
	De(() => i.current?.focus(), []);
	let o = e.look.value.notes, s = n === "name";
	return /* @__PURE__ */ R("form", {
		class: "row naming",
		onSubmit: (n) => {
			n.preventDefault();
			let a = i.current?.value ?? "", c = s ? Rn(o, t, a) : Bn(o, [t], a);
			c !== o && e.change({ notes: c }), r();
		},
		onKeyDown: (e) => {
			e.stopPropagation(), e.key === "Escape" && r();
		},
		children: [
			/* @__PURE__ */ R("input", {
				ref: i,
				"aria-label": s ? "Name" : "Group",
				placeholder: s ? "a name; empty takes it away" : "a group, new or old",
				defaultValue: s ? G(o, t) ?? "" : "",
				maxLength: In.letters,
				list: s ? void 0 : a
			}),
			!s && /* @__PURE__ */ R("datalist", {
				id: a,
				children: o.groups.map((e) => /* @__PURE__ */ R("option", { value: e.name }))
			}),
			/* @__PURE__ */ R("button", {
				type: "submit",
				class: "primary",
				children: s ? "Name it" : "Add"
			}),
			!e.index.value?.editable && /* @__PURE__ */ R("span", {
				class: "soft small",
				children: [
					"Stays on this page; ",
					/* @__PURE__ */ R("code", { children: "gossamer view --edit" }),
					" keeps it with the circuit."
				]
			})
		]
	});
}
// src/graph/cut.tsx
function ja(e, t, n) {
	return Math.max(1, Math.min(n, e ?? t));
}
function Ma({ store: e }) {
	let t = e.circuit.value, n = t?.cuts;
	if (!t || !n || !n.ranking.length) return null;
	let { size: r } = e.look.value, i = ja(r, t.card.n_nodes, n.ranking.length);
	return /* @__PURE__ */ R("label", {
		class: "graph-slider",
		title: "Show another cut of the ranking that the circuit comes from",
		children: [
			/* @__PURE__ */ R("span", { children: "cut" }),
			/* @__PURE__ */ R("input", {
				type: "range",
				min: 1,
				max: n.ranking.length,
				step: 1,
				value: i,
				"aria-valuetext": V(i, "node"),
				onInput: (t) => e.change({ size: Number(t.currentTarget.value) }, "size"),
				onChange: () => e.endStroke()
			}),
			/* @__PURE__ */ R("output", { children: r === null ? "circuit" : V(r, "node") })
		]
	});
}
function Na({ store: e, view: t }) {
	let n = t.diagram.value, r = e.circuit.value;
	if (!n || n.size === null || !r?.cuts) return null;
	let { card: i, cuts: a } = r;
	return /* @__PURE__ */ R("p", {
		class: "graph-banner",
		children: [/* @__PURE__ */ R("span", {
			role: "status",
			children: [
				"Showing the cut at ",
				V(n.size, "node"),
				" and ",
				V(n.edges.weight.length, "edge"),
				":",
				" ",
				wn(a, n.size),
				". The circuit: ",
				V(i.n_nodes, "node"),
				", ",
				V(i.n_edges, "edge"),
				", loss ",
				H(i.loss),
				"; the panel beside is of the circuit."
			]
		}), /* @__PURE__ */ R("button", {
			type: "button",
			onClick: () => e.change({ size: null }),
			children: "Back to the circuit"
		})]
	});
}
// src/frame/welcome.tsx
var Pa = "gossamer.tour", Fa = [
	{
		title: "What you see",
		says: /* @__PURE__ */ R(x, { children: [
			"The part of a model that does one task. Boxes are ",
			/* @__PURE__ */ R("b", { children: "nodes" }),
			": single channels and neurons. Lines are",
			" ",
			/* @__PURE__ */ R("b", { children: "edges" }),
			": the model's own weights between them, ",
			/* @__PURE__ */ R("span", {
				class: "pos",
				children: "blue if positive"
			}),
			",",
			" ",
			/* @__PURE__ */ R("span", {
				class: "neg",
				children: "vermilion if negative"
			}),
			". Prompts enter below, the answer leaves above. All else is held at its mean."
		] })
	},
	{
		title: "Look around",
		says: /* @__PURE__ */ R(x, { children: "Point at a node to light up what leads to it and from it. Click it to see when it is active, what it reads and writes, and what ablating it costs. Drag to move, scroll to zoom. What you select, hide or name can be undone." })
	},
	{
		title: "Is it real?",
		says: /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R("b", { children: "Evidence" }), " compares the circuit with the whole model, on prompts that its size wasn't decided on where the task has enough of them: what the circuit does alone, what the model does without it, and how chance does."] })
	},
	{
		title: "What to doubt",
		says: /* @__PURE__ */ R(x, { children: "A circuit explains the behaviour on this task's prompts, not elsewhere. Another seed may find other nodes, and a low loss doesn't make a name right. Losses are nats a prompt: guessing between two answers costs 0.693." })
	}
], Ia = [
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
], La = [
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
function Ra({ store: e }) {
	let [t, n] = P(() => Fr(Pa) === null), [r, i] = P(0), a = Fa[r];
	if (!t || !a || e.circuit.value === null) return null;
	let o = () => {
		Ir(Pa, "seen"), n(!1);
	}, s = r === Fa.length - 1;
	return /* @__PURE__ */ R("section", {
		class: "first-visit",
		"aria-label": "A short tour",
		onKeyDown: (e) => e.key === "Escape" && (e.stopPropagation(), o()),
		children: [
			/* @__PURE__ */ R("div", {
				class: "spread",
				children: [/* @__PURE__ */ R("span", {
					class: "overline",
					children: [
						"New here? ",
						r + 1,
						" of ",
						Fa.length
					]
				}), /* @__PURE__ */ R("button", {
					type: "button",
					class: "quiet icon small",
					"aria-label": "Close the tour",
					onClick: o,
					children: "×"
				})]
			}),
			/* @__PURE__ */ R("div", {
				"aria-live": "polite",
				children: [/* @__PURE__ */ R("h2", { children: a.title }), /* @__PURE__ */ R("p", { children: a.says })]
			}),
			/* @__PURE__ */ R("div", {
				class: "spread",
				children: [/* @__PURE__ */ R("div", {
					class: "dots",
					"aria-hidden": "true",
					children: Fa.map((e, t) => /* @__PURE__ */ R("i", { class: t === r ? "on" : "" }))
				}), /* @__PURE__ */ R("div", {
					class: "row",
					children: [r > 0 && /* @__PURE__ */ R("button", {
						type: "button",
						class: "quiet",
						onClick: () => i(r - 1),
						children: "Back"
					}), /* @__PURE__ */ R("button", {
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
function za({ store: e }) {
	let t = Oe(null);
	return Ot(() => {
		let n = t.current;
		e.helping.value && n && !n.open && n.showModal();
	}), Ee(() => () => t.current?.close(), []), /* @__PURE__ */ R("dialog", {
		ref: t,
		class: "dialog help",
		"aria-label": "Help",
		onClose: () => void (e.helping.value = !1),
		onKeyDown: (e) => e.stopPropagation(),
		onClick: (e) => e.target === e.currentTarget && e.currentTarget.close(),
		children: /* @__PURE__ */ R("div", {
			class: "help-body",
			children: [
				/* @__PURE__ */ R("div", {
					class: "spread",
					children: [/* @__PURE__ */ R("h1", { children: "How to read this page" }), /* @__PURE__ */ R("button", {
						type: "button",
						class: "quiet icon",
						"aria-label": "Close",
						onClick: () => t.current?.close(),
						children: "×"
					})]
				}),
				/* @__PURE__ */ R("ol", {
					class: "steps",
					children: Fa.map((e) => /* @__PURE__ */ R("li", { children: [/* @__PURE__ */ R("h2", { children: e.title }), /* @__PURE__ */ R("p", { children: e.says })] }, e.title))
				}),
				/* @__PURE__ */ R("h2", { children: "Words" }),
				/* @__PURE__ */ R("dl", {
					class: "glossary",
					children: La.map(([e, t]) => /* @__PURE__ */ R("div", { children: [/* @__PURE__ */ R("dt", { children: e }), /* @__PURE__ */ R("dd", { children: t })] }, e))
				}),
				/* @__PURE__ */ R("h2", { children: "Keys" }),
				/* @__PURE__ */ R("table", {
					class: "table keys",
					children: [/* @__PURE__ */ R("thead", {
						class: "sr-only",
						children: /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("th", {
							scope: "col",
							children: "Key"
						}), /* @__PURE__ */ R("th", {
							scope: "col",
							children: "What it does"
						})] })
					}), /* @__PURE__ */ R("tbody", { children: Ia.map(([e, t]) => /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("th", {
						scope: "row",
						children: e.map((e) => /* @__PURE__ */ R("kbd", { children: e }, e))
					}), /* @__PURE__ */ R("td", { children: t })] }, t)) })]
				})
			]
		})
	});
}
// src/graph/connections.ts
function Ba(e, t, n, r) {
	let [i, a] = on(e), o = [t.texts, n?.texts], s = Ha(t, r), c = (e) => vn(xn(e, ...o));
	if (i === "tokens" || i === "answers") {
		let e = i === "answers", r = (e ? er(t.unembedding, n?.unembedding) : er(t.embedding, n?.embedding)).filter(({ token: e }) => e === a).map(({ channel: t, weight: n }) => {
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
			all: Va(r)
		};
	}
	if (i !== "embedding") return null;
	let l = new Set(r.cells.map((e) => e.key)), u = er(t.embedding, n?.embedding).filter(({ channel: e }) => e === a).map(({ token: e, weight: t }) => {
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
		all: Va(u)
	};
}
function Va(e) {
	return e.sort((e, t) => Math.abs(t.weight) - Math.abs(e.weight));
}
function Ha(e, { nodes: t }) {
	let n = /* @__PURE__ */ new Map();
	for (let r of t) K(e.sites[r.site]?.name ?? "?") && (n.has(r.index) || n.set(r.index, []), n.get(r.index).push(an(e, r)));
	return n;
}
// src/graph/facts.ts
var Ua = 80;
function Wa(e, t) {
	let n = G(e, t);
	return n ? q(n, Ua) : t;
}
function Ga(e, { circuit: t, diagram: n, effects: r, shown: i, notes: a }) {
	let o = n.cells[e], { links: s } = n, c = 0, l = 0;
	for (let t = 0; t < s.source.length; t++) i.links[t] && (c += Number(s.target[t] === e), l += Number(s.source[t] === e));
	if (o.node < 0) return Ka(o, t, c + l);
	let u = [], d = Wa(a, o.key);
	d !== o.key && u.push({
		what: "node",
		value: o.key
	}), o.head >= 0 && u.push({
		what: "head",
		value: String(o.head)
	}), r && u.push({
		what: "effect of ablating it",
		value: Ja(r.cells[e])
	}), u.push({
		what: "held at, where ablated",
		value: Ut(n.nodes[o.node].mean)
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
function Ka(e, t, n) {
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
		title: r === void 0 ? e.text : vn(r, Ua),
		lines: i
	};
}
function qa(e, { diagram: t, effects: n, notes: r }) {
	let { links: i, cells: a } = t, o = (e) => {
		let t = a[e];
		return t.kind === "token" ? t.text : t.site === "embedding" ? `channel ${t.index}` : Wa(r, t.key);
	}, s = i.weight[e], c = [{
		what: "weight",
		value: z(s)
	}];
	return n && i.edge[e] >= 0 && c.push({
		what: "effect of removing it",
		value: Ja(n.links[e])
	}), i.edge[e] < 0 && c.push({
		what: "of",
		value: a[i.source[e]].site === "tokens" ? "embedding" : "unembedding"
	}), {
		title: `${o(i.source[e])} → ${o(i.target[e])}`,
		lines: c
	};
}
function Ja(e) {
	return Number.isNaN(e) ? "not measured" : `${Kt(e)} nats a prompt`;
}
function Ya(e, t) {
	let n = t.diagram.cells[e], r = t.diagram.rows[n.row], { title: i, lines: a } = Ga(e, t);
	return `${i}, in ${n.node < 0 ? r.name : n.site}: ${a.map(({ what: e, value: t }) => `${e} ${t}`).join("; ")}.`;
}
function Xa({ nNodes: e, ofNodes: t, nEdges: n, ofEdges: r, hidden: i }) {
	let a = (e, t, n) => e === t ? V(e, n) : `${B(e)} of ${V(t, n)}`, o = [
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
	], s = (e) => e.startsWith("token") ? "token and embedding boxes" : `${e}s`, c = o.flatMap(([e, t, n]) => e ? [`${V(e, t, s(t))} ${n}`] : []), l = `${a(e, t, "node")} · ${a(n, r, "edge")}`;
	return c.length ? `${l} (hidden: ${c.join(", ")})` : l;
}
// src/graph/connection-list.tsx
var Za = 500;
function Qa({ store: e, view: t, close: n }) {
	let r = xt(() => {
		let [n, r, i] = [
			e.circuit.value,
			t.diagram.value,
			t.held.value
		];
		return n && r && i !== null && t.find(i) !== null ? Ba(i, n, e.behaviour.value, r) : null;
	}).value;
	if (!r) return null;
	let i = r.all.length - Za;
	return /* @__PURE__ */ R("section", {
		class: "graph-held",
		"aria-label": `Connections of ${r.title}`,
		onKeyDown: $a(n),
		children: [
			/* @__PURE__ */ R("header", { children: [/* @__PURE__ */ R("strong", { children: r.title }), /* @__PURE__ */ R("button", {
				type: "button",
				"aria-label": "Close",
				title: "Close (Escape)",
				onClick: n,
				children: "×"
			})] }),
			r.readers.length > 0 && /* @__PURE__ */ R("p", { children: ["read by ", /* @__PURE__ */ R(eo, {
				to: r.readers,
				store: e,
				view: t,
				close: n
			})] }),
			/* @__PURE__ */ R("p", {
				class: "soft",
				children: r.all.length ? `${V(r.all.length, "stored weight")}: ${r.of}` : "No weight of it is stored."
			}),
			/* @__PURE__ */ R("ul", { children: r.all.slice(0, Za).map(({ what: r, weight: i, to: a }, o) => /* @__PURE__ */ R("li", { children: [
				/* @__PURE__ */ R("span", { children: r }),
				/* @__PURE__ */ R("span", {
					class: "graph-weight",
					title: z(i),
					children: Ht(i)
				}),
				/* @__PURE__ */ R(eo, {
					to: a,
					store: e,
					view: t,
					close: n
				})
			] }, o)) }),
			i > 0 && /* @__PURE__ */ R("p", {
				class: "soft",
				children: ["and ", V(i, "weaker one")]
			})
		]
	});
}
var $a = (e) => (t) => {
	t.key === "Escape" && (t.stopPropagation(), e());
};
function eo({ to: e, store: t, view: n, close: r }) {
	let i = (e) => {
		e.startsWith("tokens:") ? n.held.value = e : (r(), t.change({ selected: e }));
	};
	return /* @__PURE__ */ R("span", {
		class: "graph-ways",
		children: e.map((e) => /* @__PURE__ */ R("button", {
			type: "button",
			onClick: () => i(e),
			children: e.startsWith("tokens:") ? "its channels" : Wa(t.look.value.notes, e)
		}, e))
	});
}
// node_modules/d3-selection/dist/d3-selection.mjs
var to = "http://www.w3.org/1999/xhtml", no = {
	svg: "http://www.w3.org/2000/svg",
	xhtml: to,
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
function ro(e) {
	var t = e += "", n = t.indexOf(":");
	return n >= 0 && (t = e.slice(0, n)) !== "xmlns" && (e = e.slice(n + 1)), no.hasOwnProperty(t) ? {
		space: no[t],
		local: e
	} : e;
}
function io(e) {
	return function() {
		var t = this.ownerDocument, n = this.namespaceURI;
		return n === to && t.documentElement.namespaceURI === to ? t.createElement(e) : t.createElementNS(n, e);
	};
}
function ao(e) {
	return function() {
		return this.ownerDocument.createElementNS(e.space, e.local);
	};
}
function oo(e) {
	var t = ro(e);
	return (t.local ? ao : io)(t);
}
function so() {}
function co(e) {
	return e == null ? so : function() {
		return this.querySelector(e);
	};
}
function lo(e) {
	typeof e != "function" && (e = co(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = Array(o), c, l, u = 0; u < o; ++u) (c = a[u]) && (l = e.call(c, c.__data__, u, a)) && ("__data__" in c && (l.__data__ = c.__data__), s[u] = l);
	return new Qs(r, this._parents);
}
function uo(e) {
	return e == null ? [] : Array.isArray(e) ? e : Array.from(e);
}
function fo() {
	return [];
}
function po(e) {
	return e == null ? fo : function() {
		return this.querySelectorAll(e);
	};
}
function mo(e) {
	return function() {
		return uo(e.apply(this, arguments));
	};
}
function ho(e) {
	e = typeof e == "function" ? mo(e) : po(e);
	for (var t = this._groups, n = t.length, r = [], i = [], a = 0; a < n; ++a) for (var o = t[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && (r.push(e.call(c, c.__data__, l, o)), i.push(c));
	return new Qs(r, i);
}
function go(e) {
	return function() {
		return this.matches(e);
	};
}
function _o(e) {
	return function(t) {
		return t.matches(e);
	};
}
var vo = Array.prototype.find;
function yo(e) {
	return function() {
		return vo.call(this.children, e);
	};
}
function bo() {
	return this.firstElementChild;
}
function xo(e) {
	return this.select(e == null ? bo : yo(typeof e == "function" ? e : _o(e)));
}
var So = Array.prototype.filter;
function Co() {
	return Array.from(this.children);
}
function wo(e) {
	return function() {
		return So.call(this.children, e);
	};
}
function To(e) {
	return this.selectAll(e == null ? Co : wo(typeof e == "function" ? e : _o(e)));
}
function Eo(e) {
	typeof e != "function" && (e = go(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new Qs(r, this._parents);
}
function Do(e) {
	return Array(e.length);
}
function Oo() {
	return new Qs(this._enter || this._groups.map(Do), this._parents);
}
function ko(e, t) {
	this.ownerDocument = e.ownerDocument, this.namespaceURI = e.namespaceURI, this._next = null, this._parent = e, this.__data__ = t;
}
ko.prototype = {
	constructor: ko,
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
function Ao(e) {
	return function() {
		return e;
	};
}
function jo(e, t, n, r, i, a) {
	for (var o = 0, s, c = t.length, l = a.length; o < l; ++o) (s = t[o]) ? (s.__data__ = a[o], r[o] = s) : n[o] = new ko(e, a[o]);
	for (; o < c; ++o) (s = t[o]) && (i[o] = s);
}
function Mo(e, t, n, r, i, a, o) {
	var s, c, l = /* @__PURE__ */ new Map(), u = t.length, d = a.length, f = Array(u), p;
	for (s = 0; s < u; ++s) (c = t[s]) && (f[s] = p = o.call(c, c.__data__, s, t) + "", l.has(p) ? i[s] = c : l.set(p, c));
	for (s = 0; s < d; ++s) p = o.call(e, a[s], s, a) + "", (c = l.get(p)) ? (r[s] = c, c.__data__ = a[s], l.delete(p)) : n[s] = new ko(e, a[s]);
	for (s = 0; s < u; ++s) (c = t[s]) && l.get(f[s]) === c && (i[s] = c);
}
function No(e) {
	return e.__data__;
}
function Po(e, t) {
	if (!arguments.length) return Array.from(this, No);
	var n = t ? Mo : jo, r = this._parents, i = this._groups;
	typeof e != "function" && (e = Ao(e));
	for (var a = i.length, o = Array(a), s = Array(a), c = Array(a), l = 0; l < a; ++l) {
		var u = r[l], d = i[l], f = d.length, p = Fo(e.call(u, u && u.__data__, l, r)), m = p.length, h = s[l] = Array(m), g = o[l] = Array(m);
		n(u, d, h, g, c[l] = Array(f), p, t);
		for (var _ = 0, v = 0, y, b; _ < m; ++_) if (y = h[_]) {
			for (_ >= v && (v = _ + 1); !(b = g[v]) && ++v < m;);
			y._next = b || null;
		}
	}
	return o = new Qs(o, r), o._enter = s, o._exit = c, o;
}
function Fo(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function Io() {
	return new Qs(this._exit || this._groups.map(Do), this._parents);
}
function Lo(e, t, n) {
	var r = this.enter(), i = this, a = this.exit();
	return typeof e == "function" ? (r = e(r), r &&= r.selection()) : r = r.append(e + ""), t != null && (i = t(i), i &&= i.selection()), n == null ? a.remove() : n(a), r && i ? r.merge(i).order() : i;
}
function Ro(e) {
	for (var t = e.selection ? e.selection() : e, n = this._groups, r = t._groups, i = n.length, a = r.length, o = Math.min(i, a), s = Array(i), c = 0; c < o; ++c) for (var l = n[c], u = r[c], d = l.length, f = s[c] = Array(d), p, m = 0; m < d; ++m) (p = l[m] || u[m]) && (f[m] = p);
	for (; c < i; ++c) s[c] = n[c];
	return new Qs(s, this._parents);
}
function zo() {
	for (var e = this._groups, t = -1, n = e.length; ++t < n;) for (var r = e[t], i = r.length - 1, a = r[i], o; --i >= 0;) (o = r[i]) && (a && o.compareDocumentPosition(a) ^ 4 && a.parentNode.insertBefore(o, a), a = o);
	return this;
}
function Bo(e) {
	e ||= Vo;
	function t(t, n) {
		return t && n ? e(t.__data__, n.__data__) : !t - !n;
	}
	for (var n = this._groups, r = n.length, i = Array(r), a = 0; a < r; ++a) {
		for (var o = n[a], s = o.length, c = i[a] = Array(s), l, u = 0; u < s; ++u) (l = o[u]) && (c[u] = l);
		c.sort(t);
	}
	return new Qs(i, this._parents).order();
}
function Vo(e, t) {
	return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function Ho() {
	var e = arguments[0];
	return arguments[0] = this, e.apply(null, arguments), this;
}
function Uo() {
	return Array.from(this);
}
function Wo() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length; i < a; ++i) {
		var o = r[i];
		if (o) return o;
	}
	return null;
}
function Go() {
	let e = 0;
	for (let t of this) ++e;
	return e;
}
function Ko() {
	return !this.node();
}
function qo(e) {
	for (var t = this._groups, n = 0, r = t.length; n < r; ++n) for (var i = t[n], a = 0, o = i.length, s; a < o; ++a) (s = i[a]) && e.call(s, s.__data__, a, i);
	return this;
}
function Jo(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function Yo(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function Xo(e, t) {
	return function() {
		this.setAttribute(e, t);
	};
}
function Zo(e, t) {
	return function() {
		this.setAttributeNS(e.space, e.local, t);
	};
}
function Qo(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttribute(e) : this.setAttribute(e, n);
	};
}
function $o(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n);
	};
}
function es(e, t) {
	var n = ro(e);
	if (arguments.length < 2) {
		var r = this.node();
		return n.local ? r.getAttributeNS(n.space, n.local) : r.getAttribute(n);
	}
	return this.each((t == null ? n.local ? Yo : Jo : typeof t == "function" ? n.local ? $o : Qo : n.local ? Zo : Xo)(n, t));
}
function ts(e) {
	return e.ownerDocument && e.ownerDocument.defaultView || e.document && e || e.defaultView;
}
function ns(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function rs(e, t, n) {
	return function() {
		this.style.setProperty(e, t, n);
	};
}
function is(e, t, n) {
	return function() {
		var r = t.apply(this, arguments);
		r == null ? this.style.removeProperty(e) : this.style.setProperty(e, r, n);
	};
}
function as(e, t, n) {
	return arguments.length > 1 ? this.each((t == null ? ns : typeof t == "function" ? is : rs)(e, t, n ?? "")) : os(this.node(), e);
}
function os(e, t) {
	return e.style.getPropertyValue(t) || ts(e).getComputedStyle(e, null).getPropertyValue(t);
}
function ss(e) {
	return function() {
		delete this[e];
	};
}
function cs(e, t) {
	return function() {
		this[e] = t;
	};
}
function ls(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? delete this[e] : this[e] = n;
	};
}
function us(e, t) {
	return arguments.length > 1 ? this.each((t == null ? ss : typeof t == "function" ? ls : cs)(e, t)) : this.node()[e];
}
function ds(e) {
	return e.trim().split(/^|\s+/);
}
function fs(e) {
	return e.classList || new ps(e);
}
function ps(e) {
	this._node = e, this._names = ds(e.getAttribute("class") || "");
}
ps.prototype = {
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
function ms(e, t) {
	for (var n = fs(e), r = -1, i = t.length; ++r < i;) n.add(t[r]);
}
function hs(e, t) {
	for (var n = fs(e), r = -1, i = t.length; ++r < i;) n.remove(t[r]);
}
function gs(e) {
	return function() {
		ms(this, e);
	};
}
function _s(e) {
	return function() {
		hs(this, e);
	};
}
function vs(e, t) {
	return function() {
		(t.apply(this, arguments) ? ms : hs)(this, e);
	};
}
function ys(e, t) {
	var n = ds(e + "");
	if (arguments.length < 2) {
		for (var r = fs(this.node()), i = -1, a = n.length; ++i < a;) if (!r.contains(n[i])) return !1;
		return !0;
	}
	return this.each((typeof t == "function" ? vs : t ? gs : _s)(n, t));
}
function bs() {
	this.textContent = "";
}
function xs(e) {
	return function() {
		this.textContent = e;
	};
}
function Ss(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.textContent = t ?? "";
	};
}
function Cs(e) {
	return arguments.length ? this.each(e == null ? bs : (typeof e == "function" ? Ss : xs)(e)) : this.node().textContent;
}
function ws() {
	this.innerHTML = "";
}
function Ts(e) {
	return function() {
		this.innerHTML = e;
	};
}
function Es(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.innerHTML = t ?? "";
	};
}
function Ds(e) {
	return arguments.length ? this.each(e == null ? ws : (typeof e == "function" ? Es : Ts)(e)) : this.node().innerHTML;
}
function Os() {
	this.nextSibling && this.parentNode.appendChild(this);
}
function ks() {
	return this.each(Os);
}
function As() {
	this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function js() {
	return this.each(As);
}
function Ms(e) {
	var t = typeof e == "function" ? e : oo(e);
	return this.select(function() {
		return this.appendChild(t.apply(this, arguments));
	});
}
function Ns() {
	return null;
}
function Ps(e, t) {
	var n = typeof e == "function" ? e : oo(e), r = t == null ? Ns : typeof t == "function" ? t : co(t);
	return this.select(function() {
		return this.insertBefore(n.apply(this, arguments), r.apply(this, arguments) || null);
	});
}
function Fs() {
	var e = this.parentNode;
	e && e.removeChild(this);
}
function Is() {
	return this.each(Fs);
}
function Ls() {
	var e = this.cloneNode(!1), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function Rs() {
	var e = this.cloneNode(!0), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function zs(e) {
	return this.select(e ? Rs : Ls);
}
function Bs(e) {
	return arguments.length ? this.property("__data__", e) : this.node().__data__;
}
function Vs(e) {
	return function(t) {
		e.call(this, t, this.__data__);
	};
}
function Hs(e) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var t = "", n = e.indexOf(".");
		return n >= 0 && (t = e.slice(n + 1), e = e.slice(0, n)), {
			type: e,
			name: t
		};
	});
}
function Us(e) {
	return function() {
		var t = this.__on;
		if (t) {
			for (var n = 0, r = -1, i = t.length, a; n < i; ++n) a = t[n], (!e.type || a.type === e.type) && a.name === e.name ? this.removeEventListener(a.type, a.listener, a.options) : t[++r] = a;
			++r ? t.length = r : delete this.__on;
		}
	};
}
function Ws(e, t, n) {
	return function() {
		var r = this.__on, i, a = Vs(t);
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
function Gs(e, t, n) {
	var r = Hs(e + ""), i, a = r.length, o;
	if (arguments.length < 2) {
		var s = this.node().__on;
		if (s) {
			for (var c = 0, l = s.length, u; c < l; ++c) for (i = 0, u = s[c]; i < a; ++i) if ((o = r[i]).type === u.type && o.name === u.name) return u.value;
		}
	} else {
		for (s = t ? Ws : Us, i = 0; i < a; ++i) this.each(s(r[i], t, n));
		return this;
	}
}
function Ks(e, t, n) {
	var r = ts(e), i = r.CustomEvent;
	typeof i == "function" ? i = new i(t, n) : (i = r.document.createEvent("Event"), n ? (i.initEvent(t, n.bubbles, n.cancelable), i.detail = n.detail) : i.initEvent(t, !1, !1)), e.dispatchEvent(i);
}
function qs(e, t) {
	return function() {
		return Ks(this, e, t);
	};
}
function Js(e, t) {
	return function() {
		return Ks(this, e, t.apply(this, arguments));
	};
}
function Ys(e, t) {
	return this.each((typeof t == "function" ? Js : qs)(e, t));
}
function* Xs() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length, o; i < a; ++i) (o = r[i]) && (yield o);
}
var Zs = [null];
function Qs(e, t) {
	this._groups = e, this._parents = t;
}
function $s() {
	return new Qs([[document.documentElement]], Zs);
}
function ec() {
	return this;
}
Qs.prototype = $s.prototype = {
	constructor: Qs,
	select: lo,
	selectAll: ho,
	selectChild: xo,
	selectChildren: To,
	filter: Eo,
	data: Po,
	enter: Oo,
	exit: Io,
	join: Lo,
	merge: Ro,
	selection: ec,
	order: zo,
	sort: Bo,
	call: Ho,
	nodes: Uo,
	node: Wo,
	size: Go,
	empty: Ko,
	each: qo,
	attr: es,
	style: as,
	property: us,
	classed: ys,
	text: Cs,
	html: Ds,
	raise: ks,
	lower: js,
	append: Ms,
	insert: Ps,
	remove: Is,
	clone: zs,
	datum: Bs,
	on: Gs,
	dispatch: Ys,
	[Symbol.iterator]: Xs
};
function tc(e) {
	return typeof e == "string" ? new Qs([[document.querySelector(e)]], [document.documentElement]) : new Qs([[e]], Zs);
}
var nc = 0;
function rc() {
	return new ic();
}
function ic() {
	this._ = "@" + (++nc).toString(36);
}
ic.prototype = rc.prototype = {
	constructor: ic,
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
function ac(e) {
	let t;
	for (; t = e.sourceEvent;) e = t;
	return e;
}
function oc(e, t) {
	if (e = ac(e), t === void 0 && (t = e.currentTarget), t) {
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
var sc = { value: () => {} };
function cc() {
	for (var e = 0, t = arguments.length, n = {}, r; e < t; ++e) {
		if (!(r = arguments[e] + "") || r in n || /[\s.]/.test(r)) throw Error("illegal type: " + r);
		n[r] = [];
	}
	return new lc(n);
}
function lc(e) {
	this._ = e;
}
function uc(e, t) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var n = "", r = e.indexOf(".");
		if (r >= 0 && (n = e.slice(r + 1), e = e.slice(0, r)), e && !t.hasOwnProperty(e)) throw Error("unknown type: " + e);
		return {
			type: e,
			name: n
		};
	});
}
lc.prototype = cc.prototype = {
	constructor: lc,
	on: function(e, t) {
		var n = this._, r = uc(e + "", n), i, a = -1, o = r.length;
		if (arguments.length < 2) {
			for (; ++a < o;) if ((i = (e = r[a]).type) && (i = dc(n[i], e.name))) return i;
		} else {
			if (t != null && typeof t != "function") throw Error("invalid callback: " + t);
			for (; ++a < o;) if (i = (e = r[a]).type) n[i] = fc(n[i], e.name, t);
			else if (t == null) for (i in n) n[i] = fc(n[i], e.name, null);
			return this;
		}
	},
	copy: function() {
		var e = {}, t = this._;
		for (var n in t) e[n] = t[n].slice();
		return new lc(e);
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
function dc(e, t) {
	for (var n = 0, r = e.length, i; n < r; ++n) if ((i = e[n]).name === t) return i.value;
}
function fc(e, t, n) {
	for (var r = 0, i = e.length; r < i; ++r) if (e[r].name === t) {
		e[r] = sc, e = e.slice(0, r).concat(e.slice(r + 1));
		break;
	}
	return n != null && e.push({
		name: t,
		value: n
	}), e;
}
// node_modules/d3-drag/dist/d3-drag.mjs
var pc = {
	capture: !0,
	passive: !1
};
function mc(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function hc(e) {
	var t = e.document.documentElement, n = tc(e).on("dragstart.drag", mc, pc);
	"onselectstart" in t ? n.on("selectstart.drag", mc, pc) : (t.__noselect = t.style.MozUserSelect, t.style.MozUserSelect = "none");
}
function gc(e, t) {
	var n = e.document.documentElement, r = tc(e).on("dragstart.drag", null);
	t && (r.on("click.drag", mc, pc), setTimeout(function() {
		r.on("click.drag", null);
	}, 0)), "onselectstart" in n ? r.on("selectstart.drag", null) : (n.style.MozUserSelect = n.__noselect, delete n.__noselect);
}
function _c(e, { sourceEvent: t, subject: n, target: r, identifier: i, active: a, x: o, y: s, dx: c, dy: l, dispatch: u }) {
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
_c.prototype.on = function() {
	var e = this._.on.apply(this._, arguments);
	return e === this._ ? this : e;
};
// node_modules/d3-color/dist/d3-color.mjs
function vc(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function yc(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function bc() {}
var xc = .7, Sc = 1 / xc, Cc = "\\s*([+-]?\\d+)\\s*", wc = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", Tc = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", Ec = /^#([0-9a-f]{3,8})$/, Dc = RegExp(`^rgb\\(${Cc},${Cc},${Cc}\\)$`), Oc = RegExp(`^rgb\\(${Tc},${Tc},${Tc}\\)$`), kc = RegExp(`^rgba\\(${Cc},${Cc},${Cc},${wc}\\)$`), Ac = RegExp(`^rgba\\(${Tc},${Tc},${Tc},${wc}\\)$`), jc = RegExp(`^hsl\\(${wc},${Tc},${Tc}\\)$`), Mc = RegExp(`^hsla\\(${wc},${Tc},${Tc},${wc}\\)$`), Nc = {
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
vc(bc, Rc, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: Pc,
	formatHex: Pc,
	formatHex8: Fc,
	formatHsl: Ic,
	formatRgb: Lc,
	toString: Lc
});
function Pc() {
	return this.rgb().formatHex();
}
function Fc() {
	return this.rgb().formatHex8();
}
function Ic() {
	return Zc(this).formatHsl();
}
function Lc() {
	return this.rgb().formatRgb();
}
function Rc(e) {
	var t, n;
	return e = (e + "").trim().toLowerCase(), (t = Ec.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? zc(t) : n === 3 ? new Uc(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? Bc(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? Bc(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = Dc.exec(e)) ? new Uc(t[1], t[2], t[3], 1) : (t = Oc.exec(e)) ? new Uc(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = kc.exec(e)) ? Bc(t[1], t[2], t[3], t[4]) : (t = Ac.exec(e)) ? Bc(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = jc.exec(e)) ? Xc(t[1], t[2] / 100, t[3] / 100, 1) : (t = Mc.exec(e)) ? Xc(t[1], t[2] / 100, t[3] / 100, t[4]) : Nc.hasOwnProperty(e) ? zc(Nc[e]) : e === "transparent" ? new Uc(NaN, NaN, NaN, 0) : null;
}
function zc(e) {
	return new Uc(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function Bc(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new Uc(e, t, n, r);
}
function Vc(e) {
	return e instanceof bc || (e = Rc(e)), e ? (e = e.rgb(), new Uc(e.r, e.g, e.b, e.opacity)) : new Uc();
}
function Hc(e, t, n, r) {
	return arguments.length === 1 ? Vc(e) : new Uc(e, t, n, r ?? 1);
}
function Uc(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
vc(Uc, Hc, yc(bc, {
	brighter(e) {
		return e = e == null ? Sc : Sc ** +e, new Uc(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? xc : xc ** +e, new Uc(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new Uc(Jc(this.r), Jc(this.g), Jc(this.b), qc(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: Wc,
	formatHex: Wc,
	formatHex8: Gc,
	formatRgb: Kc,
	toString: Kc
}));
function Wc() {
	return `#${Yc(this.r)}${Yc(this.g)}${Yc(this.b)}`;
}
function Gc() {
	return `#${Yc(this.r)}${Yc(this.g)}${Yc(this.b)}${Yc((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function Kc() {
	let e = qc(this.opacity);
	return `${e === 1 ? "rgb(" : "rgba("}${Jc(this.r)}, ${Jc(this.g)}, ${Jc(this.b)}${e === 1 ? ")" : `, ${e})`}`;
}
function qc(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function Jc(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function Yc(e) {
	return e = Jc(e), (e < 16 ? "0" : "") + e.toString(16);
}
function Xc(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new $c(e, t, n, r);
}
function Zc(e) {
	if (e instanceof $c) return new $c(e.h, e.s, e.l, e.opacity);
	if (e instanceof bc || (e = Rc(e)), !e) return new $c();
	if (e instanceof $c) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new $c(o, s, c, e.opacity);
}
function Qc(e, t, n, r) {
	return arguments.length === 1 ? Zc(e) : new $c(e, t, n, r ?? 1);
}
function $c(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
vc($c, Qc, yc(bc, {
	brighter(e) {
		return e = e == null ? Sc : Sc ** +e, new $c(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? xc : xc ** +e, new $c(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new Uc(nl(e >= 240 ? e - 240 : e + 120, i, r), nl(e, i, r), nl(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new $c(el(this.h), tl(this.s), tl(this.l), qc(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = qc(this.opacity);
		return `${e === 1 ? "hsl(" : "hsla("}${el(this.h)}, ${tl(this.s) * 100}%, ${tl(this.l) * 100}%${e === 1 ? ")" : `, ${e})`}`;
	}
}));
function el(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function tl(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function nl(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
var rl = Math.PI / 180, il = 180 / Math.PI, al = 18, ol = .96422, sl = 1, cl = .82521, ll = 4 / 29, ul = 6 / 29, dl = 3 * ul * ul, fl = ul * ul * ul;
function pl(e) {
	if (e instanceof hl) return new hl(e.l, e.a, e.b, e.opacity);
	if (e instanceof Sl) return Cl(e);
	e instanceof Uc || (e = Vc(e));
	var t = yl(e.r), n = yl(e.g), r = yl(e.b), i = gl((.2225045 * t + .7168786 * n + .0606169 * r) / sl), a, o;
	return t === n && n === r ? a = o = i : (a = gl((.4360747 * t + .3850649 * n + .1430804 * r) / ol), o = gl((.0139322 * t + .0971045 * n + .7141733 * r) / cl)), new hl(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function ml(e, t, n, r) {
	return arguments.length === 1 ? pl(e) : new hl(e, t, n, r ?? 1);
}
function hl(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
vc(hl, ml, yc(bc, {
	brighter(e) {
		return new hl(this.l + al * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new hl(this.l - al * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = ol * _l(t), e = sl * _l(e), n = cl * _l(n), new Uc(vl(3.1338561 * t - 1.6168667 * e - .4906146 * n), vl(-.9787684 * t + 1.9161415 * e + .033454 * n), vl(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function gl(e) {
	return e > fl ? e ** (1 / 3) : e / dl + ll;
}
function _l(e) {
	return e > ul ? e * e * e : dl * (e - ll);
}
function vl(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function yl(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function bl(e) {
	if (e instanceof Sl) return new Sl(e.h, e.c, e.l, e.opacity);
	if (e instanceof hl || (e = pl(e)), e.a === 0 && e.b === 0) return new Sl(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * il;
	return new Sl(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function xl(e, t, n, r) {
	return arguments.length === 1 ? bl(e) : new Sl(e, t, n, r ?? 1);
}
function Sl(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function Cl(e) {
	if (isNaN(e.h)) return new hl(e.l, 0, 0, e.opacity);
	var t = e.h * rl;
	return new hl(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
vc(Sl, xl, yc(bc, {
	brighter(e) {
		return new Sl(this.h, this.c, this.l + al * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new Sl(this.h, this.c, this.l - al * (e ?? 1), this.opacity);
	},
	rgb() {
		return Cl(this).rgb();
	}
}));
var wl = -.14861, Tl = 1.78277, El = -.29227, Dl = -.90649, Ol = 1.97294, kl = Ol * Dl, Al = Ol * Tl, jl = Tl * El - Dl * wl;
function Ml(e) {
	if (e instanceof Pl) return new Pl(e.h, e.s, e.l, e.opacity);
	e instanceof Uc || (e = Vc(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (jl * r + kl * t - Al * n) / (jl + kl - Al), a = r - i, o = (Ol * (n - i) - El * a) / Dl, s = Math.sqrt(o * o + a * a) / (Ol * i * (1 - i)), c = s ? Math.atan2(o, a) * il - 120 : NaN;
	return new Pl(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function Nl(e, t, n, r) {
	return arguments.length === 1 ? Ml(e) : new Pl(e, t, n, r ?? 1);
}
function Pl(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
vc(Pl, Nl, yc(bc, {
	brighter(e) {
		return e = e == null ? Sc : Sc ** +e, new Pl(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? xc : xc ** +e, new Pl(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * rl, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new Uc(255 * (t + n * (wl * r + Tl * i)), 255 * (t + n * (El * r + Dl * i)), 255 * (t + Ol * r * n), this.opacity);
	}
}));
var Fl = (e) => () => e;
function Il(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function Ll(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function Rl(e, t) {
	var n = t - e;
	return n ? Il(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : Fl(isNaN(e) ? t : e);
}
function zl(e) {
	return (e = +e) == 1 ? Bl : function(t, n) {
		return n - t ? Ll(t, n, e) : Fl(isNaN(t) ? n : t);
	};
}
function Bl(e, t) {
	var n = t - e;
	return n ? Il(e, n) : Fl(isNaN(e) ? t : e);
}
var Vl = (function e(t) {
	var n = zl(t);
	function r(e, t) {
		var r = n((e = Hc(e)).r, (t = Hc(t)).r), i = n(e.g, t.g), a = n(e.b, t.b), o = Bl(e.opacity, t.opacity);
		return function(t) {
			return e.r = r(t), e.g = i(t), e.b = a(t), e.opacity = o(t), e + "";
		};
	}
	return r.gamma = e, r;
})(1);
function Hl(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
var Ul = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, Wl = new RegExp(Ul.source, "g");
function Gl(e) {
	return function() {
		return e;
	};
}
function Kl(e) {
	return function(t) {
		return e(t) + "";
	};
}
function ql(e, t) {
	var n = Ul.lastIndex = Wl.lastIndex = 0, r, i, a, o = -1, s = [], c = [];
	for (e += "", t += ""; (r = Ul.exec(e)) && (i = Wl.exec(t));) (a = i.index) > n && (a = t.slice(n, a), s[o] ? s[o] += a : s[++o] = a), (r = r[0]) === (i = i[0]) ? s[o] ? s[o] += i : s[++o] = i : (s[++o] = null, c.push({
		i: o,
		x: Hl(r, i)
	})), n = Wl.lastIndex;
	return n < t.length && (a = t.slice(n), s[o] ? s[o] += a : s[++o] = a), s.length < 2 ? c[0] ? Kl(c[0].x) : Gl(t) : (t = c.length, function(e) {
		for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e);
		return s.join("");
	});
}
var Jl = 180 / Math.PI, Yl = {
	translateX: 0,
	translateY: 0,
	rotate: 0,
	skewX: 0,
	scaleX: 1,
	scaleY: 1
};
function Xl(e, t, n, r, i, a) {
	var o, s, c;
	return (o = Math.sqrt(e * e + t * t)) && (e /= o, t /= o), (c = e * n + t * r) && (n -= e * c, r -= t * c), (s = Math.sqrt(n * n + r * r)) && (n /= s, r /= s, c /= s), e * r < t * n && (e = -e, t = -t, c = -c, o = -o), {
		translateX: i,
		translateY: a,
		rotate: Math.atan2(t, e) * Jl,
		skewX: Math.atan(c) * Jl,
		scaleX: o,
		scaleY: s
	};
}
var Zl;
function Ql(e) {
	let t = new (typeof DOMMatrix == "function" ? DOMMatrix : WebKitCSSMatrix)(e + "");
	return t.isIdentity ? Yl : Xl(t.a, t.b, t.c, t.d, t.e, t.f);
}
function $l(e) {
	return e == null || (Zl ||= document.createElementNS("http://www.w3.org/2000/svg", "g"), Zl.setAttribute("transform", e), !(e = Zl.transform.baseVal.consolidate())) ? Yl : (e = e.matrix, Xl(e.a, e.b, e.c, e.d, e.e, e.f));
}
function eu(e, t, n, r) {
	function i(e) {
		return e.length ? e.pop() + " " : "";
	}
	function a(e, r, i, a, o, s) {
		if (e !== i || r !== a) {
			var c = o.push("translate(", null, t, null, n);
			s.push({
				i: c - 4,
				x: Hl(e, i)
			}, {
				i: c - 2,
				x: Hl(r, a)
			});
		} else (i || a) && o.push("translate(" + i + t + a + n);
	}
	function o(e, t, n, a) {
		e === t ? t && n.push(i(n) + "rotate(" + t + r) : (e - t > 180 ? t += 360 : t - e > 180 && (e += 360), a.push({
			i: n.push(i(n) + "rotate(", null, r) - 2,
			x: Hl(e, t)
		}));
	}
	function s(e, t, n, a) {
		e === t ? t && n.push(i(n) + "skewX(" + t + r) : a.push({
			i: n.push(i(n) + "skewX(", null, r) - 2,
			x: Hl(e, t)
		});
	}
	function c(e, t, n, r, a, o) {
		if (e !== n || t !== r) {
			var s = a.push(i(a) + "scale(", null, ",", null, ")");
			o.push({
				i: s - 4,
				x: Hl(e, n)
			}, {
				i: s - 2,
				x: Hl(t, r)
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
var tu = eu(Ql, "px, ", "px)", "deg)"), nu = eu($l, ", ", ")", ")"), ru = 1e-12;
function iu(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function au(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function ou(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
var su = (function e(t, n, r) {
	function i(e, i) {
		var a = e[0], o = e[1], s = e[2], c = i[0], l = i[1], u = i[2], d = c - a, f = l - o, p = d * d + f * f, m, h;
		if (p < ru) h = Math.log(u / s) / t, m = function(e) {
			return [
				a + e * d,
				o + e * f,
				s * Math.exp(t * e * h)
			];
		};
		else {
			var g = Math.sqrt(p), _ = (u * u - s * s + r * p) / (2 * s * n * g), v = (u * u - s * s - r * p) / (2 * u * n * g), y = Math.log(Math.sqrt(_ * _ + 1) - _);
			h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t, m = function(e) {
				var r = e * h, i = iu(y), c = s / (n * g) * (i * ou(t * r + y) - au(y));
				return [
					a + c * d,
					o + c * f,
					s * i / iu(t * r + y)
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
function cu(e) {
	return (function t(n) {
		n = +n;
		function r(t, r) {
			var i = e((t = Nl(t)).h, (r = Nl(r)).h), a = Bl(t.s, r.s), o = Bl(t.l, r.l), s = Bl(t.opacity, r.opacity);
			return function(e) {
				return t.h = i(e), t.s = a(e), t.l = o(e ** +n), t.opacity = s(e), t + "";
			};
		}
		return r.gamma = t, r;
	})(1);
}
cu(Rl), cu(Bl);
// node_modules/d3-timer/dist/d3-timer.mjs
var lu = 0, uu = 0, du = 0, fu = 1e3, pu, mu, hu = 0, gu = 0, _u = 0, vu = typeof performance == "object" && performance.now ? performance : Date, yu = typeof window == "object" && window.requestAnimationFrame ? window.requestAnimationFrame.bind(window) : function(e) {
	setTimeout(e, 17);
};
function bu() {
	return gu ||= (yu(xu), vu.now() + _u);
}
function xu() {
	gu = 0;
}
function Su() {
	this._call = this._time = this._next = null;
}
Su.prototype = Cu.prototype = {
	constructor: Su,
	restart: function(e, t, n) {
		if (typeof e != "function") throw TypeError("callback is not a function");
		n = (n == null ? bu() : +n) + (t == null ? 0 : +t), !this._next && mu !== this && (mu ? mu._next = this : pu = this, mu = this), this._call = e, this._time = n, Ou();
	},
	stop: function() {
		this._call && (this._call = null, this._time = Infinity, Ou());
	}
};
function Cu(e, t, n) {
	var r = new Su();
	return r.restart(e, t, n), r;
}
function wu() {
	bu(), ++lu;
	for (var e = pu, t; e;) (t = gu - e._time) >= 0 && e._call.call(void 0, t), e = e._next;
	--lu;
}
function Tu() {
	gu = (hu = vu.now()) + _u, lu = uu = 0;
	try {
		wu();
	} finally {
		lu = 0, Du(), gu = 0;
	}
}
function Eu() {
	var e = vu.now(), t = e - hu;
	t > fu && (_u -= t, hu = e);
}
function Du() {
	for (var e, t = pu, n, r = Infinity; t;) t._call ? (r > t._time && (r = t._time), e = t, t = t._next) : (n = t._next, t._next = null, t = e ? e._next = n : pu = n);
	mu = e, Ou(r);
}
function Ou(e) {
	lu || (uu &&= clearTimeout(uu), e - gu > 24 ? (e < Infinity && (uu = setTimeout(Tu, Math.ceil(e - vu.now() - _u) + 1)), du &&= clearInterval(du)) : (du ||= (hu = vu.now(), setInterval(Eu, fu)), lu = 1, yu(Tu)));
}
function ku(e, t, n) {
	var r = new Su();
	return t = t == null ? 0 : +t, r.restart((n) => {
		r.stop(), e(n + t);
	}, t, n), r;
}
// node_modules/d3-ease/dist/d3-ease.mjs
function Au(e) {
	return ((e *= 2) <= 1 ? e * e * e : (e -= 2) * e * e + 2) / 2;
}
var ju = 3;
(function e(t) {
	t = +t;
	function n(e) {
		return e ** +t;
	}
	return n.exponent = e, n;
})(ju), (function e(t) {
	t = +t;
	function n(e) {
		return 1 - (1 - e) ** t;
	}
	return n.exponent = e, n;
})(ju), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) <= 1 ? e ** +t : 2 - (2 - e) ** t) / 2;
	}
	return n.exponent = e, n;
})(ju);
function Mu(e) {
	return (2 ** (-10 * e) - .0009765625) * 1.0009775171065494;
}
var Nu = 4 / 11;
1 / Nu / Nu;
var Pu = 1.70158;
(function e(t) {
	t = +t;
	function n(e) {
		return (e = +e) * e * (t * (e - 1) + e);
	}
	return n.overshoot = e, n;
})(Pu), (function e(t) {
	t = +t;
	function n(e) {
		return --e * e * ((e + 1) * t + e) + 1;
	}
	return n.overshoot = e, n;
})(Pu), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) < 1 ? e * e * ((t + 1) * e - t) : (e -= 2) * e * ((t + 1) * e + t) + 2) / 2;
	}
	return n.overshoot = e, n;
})(Pu);
var Fu = 2 * Math.PI, Iu = 1, Lu = .3;
(function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Fu);
	function i(e) {
		return t * Mu(- --e) * Math.sin((r - e) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * Fu);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(Iu, Lu), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Fu);
	function i(e) {
		return 1 - t * Mu(e = +e) * Math.sin((e + r) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * Fu);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(Iu, Lu), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Fu);
	function i(e) {
		return ((e = e * 2 - 1) < 0 ? t * Mu(-e) * Math.sin((r - e) / n) : 2 - t * Mu(e) * Math.sin((r + e) / n)) / 2;
	}
	return i.amplitude = function(t) {
		return e(t, n * Fu);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(Iu, Lu);
// node_modules/d3-transition/dist/d3-transition.mjs
var Ru = cc("start", "end", "cancel", "interrupt"), zu = [], Bu = 0, Vu = 1, Hu = 2, Uu = 3, Wu = 4, Gu = 5, Ku = 6;
function qu(e, t, n, r, i, a) {
	var o = e.__transition;
	if (!o) e.__transition = {};
	else if (n in o) return;
	Zu(e, n, {
		name: t,
		index: r,
		group: i,
		on: Ru,
		tween: zu,
		time: a.time,
		delay: a.delay,
		duration: a.duration,
		ease: a.ease,
		timer: null,
		state: Bu
	});
}
function Ju(e, t) {
	var n = Xu(e, t);
	if (n.state > Bu) throw Error("too late; already scheduled");
	return n;
}
function Yu(e, t) {
	var n = Xu(e, t);
	if (n.state > Uu) throw Error("too late; already running");
	return n;
}
function Xu(e, t) {
	var n = e.__transition;
	if (!n || !(n = n[t])) throw Error("transition not found");
	return n;
}
function Zu(e, t, n) {
	var r = e.__transition, i;
	r[t] = n, n.timer = Cu(a, 0, n.time);
	function a(e) {
		n.state = Vu, n.timer.restart(o, n.delay, n.time), n.delay <= e && o(e - n.delay);
	}
	function o(a) {
		var l, u, d, f;
		if (n.state !== Vu) return c();
		for (l in r) if (f = r[l], f.name === n.name) {
			if (f.state === Uu) return ku(o);
			f.state === Wu ? (f.state = Ku, f.timer.stop(), f.on.call("interrupt", e, e.__data__, f.index, f.group), delete r[l]) : +l < t && (f.state = Ku, f.timer.stop(), f.on.call("cancel", e, e.__data__, f.index, f.group), delete r[l]);
		}
		if (ku(function() {
			n.state === Uu && (n.state = Wu, n.timer.restart(s, n.delay, n.time), s(a));
		}), n.state = Hu, n.on.call("start", e, e.__data__, n.index, n.group), n.state === Hu) {
			for (n.state = Uu, i = Array(d = n.tween.length), l = 0, u = -1; l < d; ++l) (f = n.tween[l].value.call(e, e.__data__, n.index, n.group)) && (i[++u] = f);
			i.length = u + 1;
		}
	}
	function s(t) {
		for (var r = t < n.duration ? n.ease.call(null, t / n.duration) : (n.timer.restart(c), n.state = Gu, 1), a = -1, o = i.length; ++a < o;) i[a].call(e, r);
		n.state === Gu && (n.on.call("end", e, e.__data__, n.index, n.group), c());
	}
	function c() {
		for (var i in n.state = Ku, n.timer.stop(), delete r[t], r) return;
		delete e.__transition;
	}
}
function Qu(e, t) {
	var n = e.__transition, r, i, a = !0, o;
	if (n) {
		for (o in t = t == null ? null : t + "", n) (r = n[o]).name === t ? (i = r.state > Hu && r.state < Gu, r.state = Ku, r.timer.stop(), r.on.call(i ? "interrupt" : "cancel", e, e.__data__, r.index, r.group), delete n[o]) : a = !1;
		a && delete e.__transition;
	}
}
function $u(e) {
	return this.each(function() {
		Qu(this, e);
	});
}
function ed(e, t) {
	var n, r;
	return function() {
		var i = Yu(this, e), a = i.tween;
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
function td(e, t, n) {
	var r, i;
	if (typeof n != "function") throw Error();
	return function() {
		var a = Yu(this, e), o = a.tween;
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
function nd(e, t) {
	var n = this._id;
	if (e += "", arguments.length < 2) {
		for (var r = Xu(this.node(), n).tween, i = 0, a = r.length, o; i < a; ++i) if ((o = r[i]).name === e) return o.value;
		return null;
	}
	return this.each((t == null ? ed : td)(n, e, t));
}
function rd(e, t, n) {
	var r = e._id;
	return e.each(function() {
		var e = Yu(this, r);
		(e.value ||= {})[t] = n.apply(this, arguments);
	}), function(e) {
		return Xu(e, r).value[t];
	};
}
function id(e, t) {
	var n;
	return (typeof t == "number" ? Hl : t instanceof Rc ? Vl : (n = Rc(t)) ? (t = n, Vl) : ql)(e, t);
}
function ad(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function od(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function sd(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttribute(e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function cd(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttributeNS(e.space, e.local);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function ld(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttribute(e) : (o = this.getAttribute(e), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function ud(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttributeNS(e.space, e.local) : (o = this.getAttributeNS(e.space, e.local), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function dd(e, t) {
	var n = ro(e), r = n === "transform" ? nu : id;
	return this.attrTween(e, typeof t == "function" ? (n.local ? ud : ld)(n, r, rd(this, "attr." + e, t)) : t == null ? (n.local ? od : ad)(n) : (n.local ? cd : sd)(n, r, t));
}
function fd(e, t) {
	return function(n) {
		this.setAttribute(e, t.call(this, n));
	};
}
function pd(e, t) {
	return function(n) {
		this.setAttributeNS(e.space, e.local, t.call(this, n));
	};
}
function md(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && pd(e, i)), n;
	}
	return i._value = t, i;
}
function hd(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && fd(e, i)), n;
	}
	return i._value = t, i;
}
function gd(e, t) {
	var n = "attr." + e;
	if (arguments.length < 2) return (n = this.tween(n)) && n._value;
	if (t == null) return this.tween(n, null);
	if (typeof t != "function") throw Error();
	var r = ro(e);
	return this.tween(n, (r.local ? md : hd)(r, t));
}
function _d(e, t) {
	return function() {
		Ju(this, e).delay = +t.apply(this, arguments);
	};
}
function vd(e, t) {
	return t = +t, function() {
		Ju(this, e).delay = t;
	};
}
function yd(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? _d : vd)(t, e)) : Xu(this.node(), t).delay;
}
function bd(e, t) {
	return function() {
		Yu(this, e).duration = +t.apply(this, arguments);
	};
}
function xd(e, t) {
	return t = +t, function() {
		Yu(this, e).duration = t;
	};
}
function Sd(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? bd : xd)(t, e)) : Xu(this.node(), t).duration;
}
function Cd(e, t) {
	if (typeof t != "function") throw Error();
	return function() {
		Yu(this, e).ease = t;
	};
}
function wd(e) {
	var t = this._id;
	return arguments.length ? this.each(Cd(t, e)) : Xu(this.node(), t).ease;
}
function Td(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		if (typeof n != "function") throw Error();
		Yu(this, e).ease = n;
	};
}
function Ed(e) {
	if (typeof e != "function") throw Error();
	return this.each(Td(this._id, e));
}
function Dd(e) {
	typeof e != "function" && (e = go(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new nf(r, this._parents, this._name, this._id);
}
function Od(e) {
	if (e._id !== this._id) throw Error();
	for (var t = this._groups, n = e._groups, r = t.length, i = n.length, a = Math.min(r, i), o = Array(r), s = 0; s < a; ++s) for (var c = t[s], l = n[s], u = c.length, d = o[s] = Array(u), f, p = 0; p < u; ++p) (f = c[p] || l[p]) && (d[p] = f);
	for (; s < r; ++s) o[s] = t[s];
	return new nf(o, this._parents, this._name, this._id);
}
function kd(e) {
	return (e + "").trim().split(/^|\s+/).every(function(e) {
		var t = e.indexOf(".");
		return t >= 0 && (e = e.slice(0, t)), !e || e === "start";
	});
}
function Ad(e, t, n) {
	var r, i, a = kd(t) ? Ju : Yu;
	return function() {
		var o = a(this, e), s = o.on;
		s !== r && (i = (r = s).copy()).on(t, n), o.on = i;
	};
}
function jd(e, t) {
	var n = this._id;
	return arguments.length < 2 ? Xu(this.node(), n).on.on(e) : this.each(Ad(n, e, t));
}
function Md(e) {
	return function() {
		var t = this.parentNode;
		for (var n in this.__transition) if (+n !== e) return;
		t && t.removeChild(this);
	};
}
function Nd() {
	return this.on("end.remove", Md(this._id));
}
function Pd(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = co(e));
	for (var r = this._groups, i = r.length, a = Array(i), o = 0; o < i; ++o) for (var s = r[o], c = s.length, l = a[o] = Array(c), u, d, f = 0; f < c; ++f) (u = s[f]) && (d = e.call(u, u.__data__, f, s)) && ("__data__" in u && (d.__data__ = u.__data__), l[f] = d, qu(l[f], t, n, f, l, Xu(u, n)));
	return new nf(a, this._parents, t, n);
}
function Fd(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = po(e));
	for (var r = this._groups, i = r.length, a = [], o = [], s = 0; s < i; ++s) for (var c = r[s], l = c.length, u, d = 0; d < l; ++d) if (u = c[d]) {
		for (var f = e.call(u, u.__data__, d, c), p, m = Xu(u, n), h = 0, g = f.length; h < g; ++h) (p = f[h]) && qu(p, t, n, h, f, m);
		a.push(f), o.push(u);
	}
	return new nf(a, o, t, n);
}
var Id = $s.prototype.constructor;
function Ld() {
	return new Id(this._groups, this._parents);
}
function Rd(e, t) {
	var n, r, i;
	return function() {
		var a = os(this, e), o = (this.style.removeProperty(e), os(this, e));
		return a === o ? null : a === n && o === r ? i : i = t(n = a, r = o);
	};
}
function zd(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function Bd(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = os(this, e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function Vd(e, t, n) {
	var r, i, a;
	return function() {
		var o = os(this, e), s = n(this), c = s + "";
		return s ?? (c = s = (this.style.removeProperty(e), os(this, e))), o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s));
	};
}
function Hd(e, t) {
	var n, r, i, a = "style." + t, o = "end." + a, s;
	return function() {
		var c = Yu(this, e), l = c.on, u = c.value[a] == null ? s ||= zd(t) : void 0;
		(l !== n || i !== u) && (r = (n = l).copy()).on(o, i = u), c.on = r;
	};
}
function Ud(e, t, n) {
	var r = (e += "") == "transform" ? tu : id;
	return t == null ? this.styleTween(e, Rd(e, r)).on("end.style." + e, zd(e)) : typeof t == "function" ? this.styleTween(e, Vd(e, r, rd(this, "style." + e, t))).each(Hd(this._id, e)) : this.styleTween(e, Bd(e, r, t), n).on("end.style." + e, null);
}
function Wd(e, t, n) {
	return function(r) {
		this.style.setProperty(e, t.call(this, r), n);
	};
}
function Gd(e, t, n) {
	var r, i;
	function a() {
		var a = t.apply(this, arguments);
		return a !== i && (r = (i = a) && Wd(e, a, n)), r;
	}
	return a._value = t, a;
}
function Kd(e, t, n) {
	var r = "style." + (e += "");
	if (arguments.length < 2) return (r = this.tween(r)) && r._value;
	if (t == null) return this.tween(r, null);
	if (typeof t != "function") throw Error();
	return this.tween(r, Gd(e, t, n ?? ""));
}
function qd(e) {
	return function() {
		this.textContent = e;
	};
}
function Jd(e) {
	return function() {
		var t = e(this);
		this.textContent = t ?? "";
	};
}
function Yd(e) {
	return this.tween("text", typeof e == "function" ? Jd(rd(this, "text", e)) : qd(e == null ? "" : e + ""));
}
function Xd(e) {
	return function(t) {
		this.textContent = e.call(this, t);
	};
}
function Zd(e) {
	var t, n;
	function r() {
		var r = e.apply(this, arguments);
		return r !== n && (t = (n = r) && Xd(r)), t;
	}
	return r._value = e, r;
}
function Qd(e) {
	var t = "text";
	if (arguments.length < 1) return (t = this.tween(t)) && t._value;
	if (e == null) return this.tween(t, null);
	if (typeof e != "function") throw Error();
	return this.tween(t, Zd(e));
}
function $d() {
	for (var e = this._name, t = this._id, n = rf(), r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) if (c = o[l]) {
		var u = Xu(c, t);
		qu(c, e, n, l, o, {
			time: u.time + u.delay + u.duration,
			delay: 0,
			duration: u.duration,
			ease: u.ease
		});
	}
	return new nf(r, this._parents, e, n);
}
function ef() {
	var e, t, n = this, r = n._id, i = n.size();
	return new Promise(function(a, o) {
		var s = { value: o }, c = { value: function() {
			--i === 0 && a();
		} };
		n.each(function() {
			var n = Yu(this, r), i = n.on;
			i !== e && (t = (e = i).copy(), t._.cancel.push(s), t._.interrupt.push(s), t._.end.push(c)), n.on = t;
		}), i === 0 && a();
	});
}
var tf = 0;
function nf(e, t, n, r) {
	this._groups = e, this._parents = t, this._name = n, this._id = r;
}
function rf() {
	return ++tf;
}
var af = $s.prototype;
nf.prototype = {
	constructor: nf,
	select: Pd,
	selectAll: Fd,
	selectChild: af.selectChild,
	selectChildren: af.selectChildren,
	filter: Dd,
	merge: Od,
	selection: Ld,
	transition: $d,
	call: af.call,
	nodes: af.nodes,
	node: af.node,
	size: af.size,
	empty: af.empty,
	each: af.each,
	on: jd,
	attr: dd,
	attrTween: gd,
	style: Ud,
	styleTween: Kd,
	text: Yd,
	textTween: Qd,
	remove: Nd,
	tween: nd,
	delay: yd,
	duration: Sd,
	ease: wd,
	easeVarying: Ed,
	end: ef,
	[Symbol.iterator]: af[Symbol.iterator]
};
var of = {
	time: null,
	delay: 0,
	duration: 250,
	ease: Au
};
function sf(e, t) {
	for (var n; !(n = e.__transition) || !(n = n[t]);) if (!(e = e.parentNode)) throw Error(`transition ${t} not found`);
	return n;
}
function cf(e) {
	var t, n;
	e instanceof nf ? (t = e._id, e = e._name) : (t = rf(), (n = of).time = bu(), e = e == null ? null : e + "");
	for (var r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && qu(c, e, t, l, o, n || sf(c, t));
	return new nf(r, this._parents, e, t);
}
$s.prototype.interrupt = $u, $s.prototype.transition = cf;
// node_modules/d3-zoom/dist/d3-zoom.mjs
var lf = (e) => () => e;
function uf(e, { sourceEvent: t, target: n, transform: r, dispatch: i }) {
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
function df(e, t, n) {
	this.k = e, this.x = t, this.y = n;
}
df.prototype = {
	constructor: df,
	scale: function(e) {
		return e === 1 ? this : new df(this.k * e, this.x, this.y);
	},
	translate: function(e, t) {
		return e === 0 & t === 0 ? this : new df(this.k, this.x + this.k * e, this.y + this.k * t);
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
var ff = new df(1, 0, 0);
pf.prototype = df.prototype;
function pf(e) {
	for (; !e.__zoom;) if (!(e = e.parentNode)) return ff;
	return e.__zoom;
}
function mf(e) {
	e.stopImmediatePropagation();
}
function hf(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function gf(e) {
	return (!e.ctrlKey || e.type === "wheel") && !e.button;
}
function _f() {
	var e = this;
	return e instanceof SVGElement ? (e = e.ownerSVGElement || e, e.hasAttribute("viewBox") ? (e = e.viewBox.baseVal, [[e.x, e.y], [e.x + e.width, e.y + e.height]]) : [[0, 0], [e.width.baseVal.value, e.height.baseVal.value]]) : [[0, 0], [e.clientWidth, e.clientHeight]];
}
function vf() {
	return this.__zoom || ff;
}
function yf(e) {
	return -e.deltaY * (e.deltaMode === 1 ? .05 : e.deltaMode ? 1 : .002) * (e.ctrlKey ? 10 : 1);
}
function bf() {
	return navigator.maxTouchPoints || "ontouchstart" in this;
}
function xf(e, t, n) {
	var r = e.invertX(t[0][0]) - n[0][0], i = e.invertX(t[1][0]) - n[1][0], a = e.invertY(t[0][1]) - n[0][1], o = e.invertY(t[1][1]) - n[1][1];
	return e.translate(i > r ? (r + i) / 2 : Math.min(0, r) || Math.max(0, i), o > a ? (a + o) / 2 : Math.min(0, a) || Math.max(0, o));
}
function Sf() {
	var e = gf, t = _f, n = xf, r = yf, i = bf, a = [0, Infinity], o = [[-Infinity, -Infinity], [Infinity, Infinity]], s = 250, c = su, l = cc("start", "zoom", "end"), u, d, f, p = 500, m = 150, h = 0, g = 10;
	function _(e) {
		e.property("__zoom", vf).on("wheel.zoom", w, { passive: !1 }).on("mousedown.zoom", T).on("dblclick.zoom", E).filter(i).on("touchstart.zoom", D).on("touchmove.zoom", ee).on("touchend.zoom touchcancel.zoom", te).style("-webkit-tap-highlight-color", "rgba(0,0,0,0)");
	}
	_.transform = function(e, t, n, r) {
		var i = e.selection ? e.selection() : e;
		i.property("__zoom", vf), e === i ? i.interrupt().each(function() {
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
			return n(ff.translate(c[0], c[1]).scale(s.k).translate(typeof r == "function" ? -r.apply(this, arguments) : -r, typeof i == "function" ? -i.apply(this, arguments) : -i), e, o);
		}, a, s);
	};
	function v(e, t) {
		return t = Math.max(a[0], Math.min(a[1], t)), t === e.k ? e : new df(t, e.x, e.y);
	}
	function y(e, t, n) {
		var r = t[0] - n[0] * e.k, i = t[1] - n[1] * e.k;
		return r === e.x && i === e.y ? e : new df(e.k, r, i);
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
					e = new df(n, l[0] - t[0] * n, l[1] - t[1] * n);
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
			var t = tc(this.that).datum();
			l.call(e, this.that, new uf(e, {
				sourceEvent: this.sourceEvent,
				target: _,
				transform: this.that.__zoom,
				dispatch: l
			}), t);
		}
	};
	function w(t, ...i) {
		if (!e.apply(this, arguments)) return;
		var s = S(this, i).event(t), c = this.__zoom, l = Math.max(a[0], Math.min(a[1], c.k * 2 ** r.apply(this, arguments))), u = oc(t);
		if (s.wheel) (s.mouse[0][0] !== u[0] || s.mouse[0][1] !== u[1]) && (s.mouse[1] = c.invert(s.mouse[0] = u)), clearTimeout(s.wheel);
		else if (c.k === l) return;
		else s.mouse = [u, c.invert(u)], Qu(this), s.start();
		hf(t), s.wheel = setTimeout(d, m), s.zoom("mouse", n(y(v(c, l), s.mouse[0], s.mouse[1]), s.extent, o));
		function d() {
			s.wheel = null, s.end();
		}
	}
	function T(t, ...r) {
		if (f || !e.apply(this, arguments)) return;
		var i = t.currentTarget, a = S(this, r, !0).event(t), s = tc(t.view).on("mousemove.zoom", d, !0).on("mouseup.zoom", p, !0), c = oc(t, i), l = t.clientX, u = t.clientY;
		hc(t.view), mf(t), a.mouse = [c, this.__zoom.invert(c)], Qu(this), a.start();
		function d(e) {
			if (hf(e), !a.moved) {
				var t = e.clientX - l, r = e.clientY - u;
				a.moved = t * t + r * r > h;
			}
			a.event(e).zoom("mouse", n(y(a.that.__zoom, a.mouse[0] = oc(e, i), a.mouse[1]), a.extent, o));
		}
		function p(e) {
			s.on("mousemove.zoom mouseup.zoom", null), gc(e.view, a.moved), hf(e), a.event(e).end();
		}
	}
	function E(r, ...i) {
		if (e.apply(this, arguments)) {
			var a = this.__zoom, c = oc(r.changedTouches ? r.changedTouches[0] : r, this), l = a.invert(c), u = a.k * (r.shiftKey ? .5 : 2), d = n(y(v(a, u), c, l), t.apply(this, i), o);
			hf(r), s > 0 ? tc(this).transition().duration(s).call(x, d, c, r) : tc(this).call(_.transform, d, c, r);
		}
	}
	function D(t, ...n) {
		if (e.apply(this, arguments)) {
			var r = t.touches, i = r.length, a = S(this, n, t.changedTouches.length === i).event(t), o, s, c, l;
			for (mf(t), s = 0; s < i; ++s) c = r[s], l = oc(c, this), l = [
				l,
				this.__zoom.invert(l),
				c.identifier
			], a.touch0 ? !a.touch1 && a.touch0[2] !== l[2] && (a.touch1 = l, a.taps = 0) : (a.touch0 = l, o = !0, a.taps = 1 + !!u);
			u &&= clearTimeout(u), o && (a.taps < 2 && (d = l[0], u = setTimeout(function() {
				u = null;
			}, p)), Qu(this), a.start());
		}
	}
	function ee(e, ...t) {
		if (this.__zooming) {
			var r = S(this, t).event(e), i = e.changedTouches, a = i.length, s, c, l, u;
			for (hf(e), s = 0; s < a; ++s) c = i[s], l = oc(c, this), r.touch0 && r.touch0[2] === c.identifier ? r.touch0[0] = l : r.touch1 && r.touch1[2] === c.identifier && (r.touch1[0] = l);
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
			for (mf(e), f && clearTimeout(f), f = setTimeout(function() {
				f = null;
			}, p), a = 0; a < i; ++a) o = r[a], n.touch0 && n.touch0[2] === o.identifier ? delete n.touch0 : n.touch1 && n.touch1[2] === o.identifier && delete n.touch1;
			if (n.touch1 && !n.touch0 && (n.touch0 = n.touch1, delete n.touch1), n.touch0) n.touch0[1] = this.__zoom.invert(n.touch0[0]);
			else if (n.end(), n.taps === 2 && (o = oc(o, this), Math.hypot(d[0] - o[0], d[1] - o[1]) < g)) {
				var s = tc(this).on("dblclick.zoom");
				s && s.apply(this, arguments);
			}
		}
	}
	return _.wheelDelta = function(e) {
		return arguments.length ? (r = typeof e == "function" ? e : lf(+e), _) : r;
	}, _.filter = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : lf(!!t), _) : e;
	}, _.touchable = function(e) {
		return arguments.length ? (i = typeof e == "function" ? e : lf(!!e), _) : i;
	}, _.extent = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : lf([[+e[0][0], +e[0][1]], [+e[1][0], +e[1][1]]]), _) : t;
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
var Cf = 9, wf = Array.from({ length: 16 }, (e, t) => (t + .5) * Math.PI / 8);
function Tf({ x: e, y: t, w: n, h: r }, i) {
	let a = i.flatMap((i) => {
		let [a, o] = [n[i] / 2, r[i] / 2];
		return wf.map((n) => {
			let [r, s] = [Math.cos(n), Math.sin(n)];
			return [e[i] + Math.sign(r) * a + Cf * r, t[i] + Math.sign(s) * o + Cf * s];
		});
	});
	return a.sort((e, t) => e[0] - t[0] || e[1] - t[1]), [...Ef(a), ...Ef(a.reverse())];
}
function Ef(e) {
	let t = [];
	for (let n of e) {
		for (; t.length > 1 && Df(t.at(-2), t.at(-1), n) <= 0;) t.pop();
		t.push(n);
	}
	return t.slice(0, -1);
}
var Df = (e, t, n) => (t[0] - e[0]) * (n[1] - e[1]) - (t[1] - e[1]) * (n[0] - e[0]), Y = {
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
function Of(e) {
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
var kf = "system-ui, \"DejaVu Sans\", Verdana, Helvetica, Arial, sans-serif", Af = .8;
function jf(e, t) {
	return Af + 3.2 * Math.abs(e) / t;
}
function Mf(e) {
	return Math.max(.25, Math.min(.9, 1.2 - .075 * Math.log2(1 + e)));
}
var Nf = 1.6, Pf = [2.5, 2.5];
function Ff(e, t, n) {
	return Math.min(e === "token" ? 4 : 9, t / 2, n / 2);
}
function If(e, t) {
	let n = 0;
	for (let t of e) n += (t.codePointAt(0) ?? 0) > 11903 ? 1.7 : 1;
	return n * .62 * t;
}
// src/graph/arrange.ts
var Lf = 16, Rf = 24, zf = 2500, Bf = 4e5, Vf = 5e5, Hf = 40, Uf = 12, Wf = 3e6, Gf = 4, Kf = .001, qf = (e) => [e.columns, ...e.rows];
function Jf(e) {
	let t = qf(e), n = t.reduce((e, t) => e + t.length, 0), r = e.gaps.reduce((e, t) => e + t.column.length, 0), i = dp(1), a = t.map(cp), o = Zf(a, e), s = Math.max(1, Math.min(Rf, Math.floor(zf / Math.max(1, n)))), c = Math.max(2, Math.min(Lf, Math.floor(Vf / Math.max(1, r))));
	for (let n = 0; n < s && o[0] > 0; n++) {
		let r = t.map(cp);
		if (n) {
			let e = Float64Array.from(r[0], i);
			r[0] = ep(e, new Float64Array(e.length).fill(1), lp(e), t[0]);
		}
		let s = [Infinity, Infinity];
		for (let n = 0; n < c; n++) {
			for (let n = 1; n <= t.length; n++) Qf(r, e, t, n % t.length);
			let n = Zf(r, e);
			if (Xf(n, o) && (a = r.map((e) => e.slice()), o = n), !Xf(n, s)) break;
			s = n;
		}
	}
	return a.map(lp);
}
function Yf(e, t, n, r) {
	let i = qf(e), a = i.map((e, n) => ep(new Float64Array(e.length), up(e.length), t[n], e)), o = e.gaps.reduce((e, t) => e + t.column.length, 0), s = Math.max(Uf, Math.min(Hf, Math.floor(Wf / Math.max(1, o))));
	for (let n = 0; n < s; n++) for (let n = 1; n <= i.length; n++) {
		let r = n % i.length, { wish: o, weight: s } = $f(a, e, r);
		a[r] = ep(o, s, t[r], i[r]);
	}
	return n.forEach((n, o) => {
		let s = Float64Array.from(n, (e) => a[0][e]).sort();
		if (!s.length) return;
		let { weight: c } = $f(a, e, o + 1);
		for (let e = 0; e < Gf; e++) {
			let e = a[o + 1].map((e, t) => r[o][t] ? tp(e, i[o + 1][t] / 2, s) : e);
			a[o + 1] = ep(e, c, t[o + 1], i[o + 1]);
		}
	}), a;
}
var Xf = (e, t) => e[0] < t[0] || e[0] === t[0] && e[1] < t[1];
function Zf(e, t) {
	let n = 0, r = 0;
	for (let i of t.gaps) {
		let [t, a] = rp(e, i);
		n += op(t, a);
		for (let e = 0; e < t.length; e++) r += Math.abs(t[e] - a[e]);
	}
	return [n, Math.round(r * 1e4) / 1e4];
}
function Qf(e, t, n, r) {
	let { wish: i, weight: a } = $f(e, t, r), o = i.map((t, n) => a[n] > Kf ? t : e[r][n]), s = lp(o), c = a.reduce((e, t) => e + t, 0);
	s.length * c <= Bf && ap(s, ip(e, t, r)), e[r] = ep(o, a, s, n[r]);
}
function $f(e, t, n) {
	let r = new Float64Array(e[n].length), i = new Float64Array(r.length).fill(Kf);
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
function ep(e, t, n, r) {
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
function tp(e, t, n) {
	let r = np(n, e), i = n[Math.min(r, n.length - 1)];
	return r > 0 && e - n[r - 1] <= Math.abs(i - e) && (i = n[r - 1]), Math.abs(e - i) >= t ? e : e < i - 1e-6 ? i - t : i + t;
}
function np(e, t) {
	let n = 0, r = e.length;
	for (; n < r;) {
		let i = n + r >> 1;
		e[i] < t ? n = i + 1 : r = i;
	}
	return n;
}
function rp(e, t) {
	let n = t.column.length, r = new Float64Array(n), i = new Float64Array(n);
	for (let a = 0; a < n; a++) r[a] = e[0][t.column[a]], i[a] = e[t.row + 1][t.block[a]] + t.offset[a];
	return [r, i];
}
function ip(e, t, n) {
	let r = e[n].length, i = new Float64Array(r * r);
	for (let a of t.gaps) {
		if (n !== 0 && n !== a.row + 1) continue;
		let [t, o] = rp(e, a), s = n === 0 ? a.column : a.block, c = n === 0 ? o : t, l = lp(c), u = new Float64Array(r);
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
function ap(e, t) {
	let n = e.length;
	for (let r = !0; r;) {
		r = !1;
		for (let i = 0; i + 1 < n; i++) {
			let a = e[i], o = e[i + 1];
			t[a * n + o] <= t[o * n + a] || (e[i] = o, e[i + 1] = a, r = !0);
		}
	}
}
function op(e, t) {
	let n = sp(e), r = sp(t), i = r.length, a = e.map((e, a) => np(n, e) * i + np(r, t[a])).sort(), o = new Int32Array(i + 1), s = 0;
	return a.forEach((e, t) => {
		let n = e % i + 1, r = 0;
		for (let e = n; e > 0; e -= e & -e) r += o[e];
		s += t - r;
		for (let e = n; e <= i; e += e & -e) o[e]++;
	}), s;
}
function sp(e) {
	return Float64Array.from(new Set(e)).sort();
}
function cp(e) {
	let t = -e.reduce((e, t) => e + t, 0) / 2;
	return e.map((e) => (t += e, t - e / 2));
}
function lp(e) {
	return Int32Array.from(e, (e, t) => t).sort((t, n) => e[t] - e[n] || t - n);
}
var up = (e) => new Float64Array(e).fill(1);
function dp(e) {
	let t = e;
	return () => {
		t = t + 1831565813 | 0;
		let e = Math.imul(t ^ t >>> 15, 1 | t);
		return e = e + Math.imul(e ^ e >>> 7, 61 | e) ^ e, ((e ^ e >>> 14) >>> 0) / 4294967296;
	};
}
// src/graph/across.ts
var fp = {
	size: 11,
	isUpright: !1,
	margin: 8,
	columnMargin: 20
}, pp = {
	size: 10,
	isUpright: !0,
	margin: 4,
	columnMargin: 8
}, mp = 1250, hp = 14;
function gp(e) {
	let t = vp(e), n = yp(e, t.length), r = e.rows.map((t) => t.isOfColumns ? n : bp(e, t)), i = new Map(t.map((e, t) => [e, t])), { problem: a, blocks: o } = Cp(e, r, i), s = o.map((e) => e.map((e) => e.cells.length === 1)), c = Yf(a, Jf(a), Tp(e, i), s), l = 0, u = 0, d = [a.columns, ...a.rows];
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
		let [a, o] = _p(t.text, r[t.row]);
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
			width: e.width - hp,
			captions: i
		});
	})), p;
}
function _p(e, t) {
	let n = Math.max(24, Math.round(If(e, t.size)) + 12), r = t.size + 9;
	return t.isUpright ? [r, n] : [n, r];
}
function vp(e) {
	let t = /* @__PURE__ */ new Set();
	for (let n of e.rows) if (n.isOfColumns) for (let r of n.cells) t.add(e.cells[r].index);
	return [...t].sort((e, t) => e - t);
}
function yp(e, t) {
	let n = 0;
	for (let t of e.rows) if (t.isOfColumns) for (let r of t.cells) n = Math.max(n, _p(e.cells[r].text, fp)[0]);
	return t * (n + fp.columnMargin) <= mp ? fp : pp;
}
function bp(e, t) {
	return xp(e, t, fp).reduce((e, t) => e + t.width, 0) <= mp ? fp : pp;
}
function xp(e, t, n) {
	let r = (t) => e.cells[t];
	if (r(t.cells[0]).kind !== "attention") return t.cells.map((e) => {
		let t = _p(r(e).text, n)[0] + n.margin;
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
	return [...i].sort(([e], [t]) => e - t).map(([e, t]) => Sp(e, t, r, n));
}
function Sp(e, t, n, r) {
	let i = 15, a = (e) => {
		let t = i + e / 2;
		return i += e + r.margin, t;
	}, o = [], s = (e, t) => o.push({
		x: a(r.isUpright ? r.size + 4 : If(e, r.size)),
		text: e,
		site: t
	});
	s(`head ${e}`, "");
	let c = t.map((e, o) => {
		let c = n(e);
		return (o === 0 || n(t[o - 1]).site !== c.site) && (i += r.margin / 2, s(c.site.slice(-1), c.site)), a(_p(c.text, r)[0]);
	}), l = i - r.margin + 8 + hp / 2;
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
function Cp(e, t, n) {
	let { cells: r, rows: i } = e, a = new Float64Array(n.size), o = i.map((n, r) => n.isOfColumns ? [] : xp(e, n, t[r])), s = new Int32Array(r.length), c = new Float64Array(r.length);
	r.forEach((e) => {
		if (!i[e.row].isOfColumns) return;
		let r = n.get(e.index), o = t[e.row];
		a[r] = Math.max(a[r], _p(e.text, o)[0] + o.columnMargin);
	});
	for (let e of o) e.forEach((e, t) => e.cells.forEach((n, r) => {
		s[n] = t, c[n] = e.offsets[r];
	}));
	let l = wp(e, n, s, c);
	return {
		problem: {
			columns: a,
			rows: o.map((e) => Float64Array.from(e, (e) => e.width)),
			gaps: l
		},
		blocks: o
	};
}
function wp(e, t, n, r) {
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
function Tp(e, t) {
	let n = e.rows.map(() => []);
	for (let { channel: r, writes: i, reads: a } of e.streams) {
		let o = e.cells[i[0]].row, s = e.cells[a.at(-1)].row;
		for (let e = o + 1; e < s; e++) n[e].push(t.get(r));
	}
	return n.map((e) => Int32Array.from(e));
}
// src/graph/stack.ts
var Ep = 34, Dp = 46, Op = .1, kp = 70, Ap = .75, jp = 22;
function Mp(e, t, n) {
	let { x: r, w: i, h: a } = t, o = Pp(e, r), s = e.rows.map((e) => e.cells.filter(n)).map((e, t) => ({
		row: t,
		cells: e
	})).filter(({ cells: e }) => e.length), c = new Set(e.meetings.map(([t]) => e.cells[t].row)), l = Math.max(kp, Ap * t.width / Math.max(1, s.length)), u = new Float64Array(e.cells.length).fill(NaN), d = [], f = 0;
	s.forEach(({ row: t, cells: n }, i) => {
		let { band: p, isOfColumns: m } = e.rows[t], h = s[i - 1]?.row, g = h === void 0 ? jp : Np(e.rows[h].band, p) ? Ep : Dp, _ = Math.max(...n.map((e) => a[e])), v = !m && e.cells[n[0]].head >= 0 ? 8 : 0, y = f + g + Math.min(l, Op * (h === void 0 ? 0 : o[h])), b = y + v + _ / 2;
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
	let p = f + jp;
	for (let e = 0; e < u.length; e++) u[e] = p - u[e];
	for (let e of d) e.top = p - e.top, e.y = p - e.y, e.bottom = p - e.bottom;
	let m = Ip(d, t, e, n);
	return {
		width: t.width,
		height: p,
		rows: d,
		bands: Fp(e, d, p),
		heads: m,
		x: r,
		y: u,
		w: i,
		h: a,
		isUpright: t.isUpright
	};
}
var Np = (e, t) => e[0] === t[0] && e[1] === t[1];
function Pp(e, t) {
	let n = new Float64Array(e.rows.length), { source: r, target: i } = e.links;
	for (let a = 0; a < r.length; a++) {
		let { row: o } = e.cells[r[a]];
		n[o] = Math.max(n[o], Math.abs(t[r[a]] - t[i[a]]));
	}
	return n;
}
function Fp(e, t, n) {
	let r = [];
	return t.forEach((i, a) => {
		let o = e.rows[i.row].band, s = r.at(-1);
		if (s && Np(s.name, o)) return;
		let c = s ? (t[a - 1].top + i.bottom) / 2 : n;
		s && (s.top = c), r.push({
			name: o,
			top: 0,
			bottom: c
		});
	}), r;
}
function Ip(e, t, n, r) {
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
var Lp = 3;
function Rp(e, t, n, r) {
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
			for (let e = np(u, d - h / 2 - Lp); e < l.length; e++) {
				let t = l[e];
				if (t.x - h / 2 - Lp > d) break;
				if (Math.abs(t.x - d) < t.w / 2 + Lp) {
					g(t.y + t.h / 2 + Lp, t.y - t.h / 2 - Lp);
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
var zp = 5.2, Bp = 26, Vp = 128, Hp = 384;
function Up(e, t, n) {
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
		pieces: Rp(e, t, o, n.cells),
		heads: o,
		order: i,
		largest: r[i.at(-1) ?? 0] || 1
	};
}
function Wp(e, t) {
	return new Set(e.patterns.flatMap(({ row: e, head: n }, r) => t.patterns[r] ? [`${e} ${n}`] : []));
}
function Gp({ stream: e, top: t, bottom: n }, r, i) {
	let [a, o] = r.streams[e], s = Math.min(n, i.get(a) ?? n), c = Math.max(t, i.get(o) ?? t);
	return a > o || s <= c ? null : [s, c];
}
function Kp({ x: e, y: t, h: n }, r, i) {
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
function qp({ diagram: e, layout: t, shown: n }, r, i) {
	let { x: a, y: o, w: s, h: c } = t, { kind: l, isMarked: u, row: d } = e.cells[r], f = !!n.idle[r], p = t.isUpright[d];
	return {
		box: {
			x: a[r] - s[r] / 2,
			y: o[r] - c[r] / 2,
			w: s[r],
			h: c[r],
			r: Ff(l, s[r], c[r])
		},
		fill: u ? i.nodeLine : i.fill[l],
		stroke: f ? i.soft : i.nodeLine,
		dash: f ? Pf : [],
		ink: u ? i.ground : f ? i.soft : i.ink,
		size: p ? 10 : 11,
		isUpright: p
	};
}
function Jp({ diagram: e, layout: t }, n) {
	let r = e.links.source[n], i = e.links.target[n];
	return [
		t.x[r],
		t.y[r] - t.h[r] / 2,
		t.x[i],
		t.y[i] + t.h[i] / 2
	];
}
var Yp = class {
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
			e.strokeStyle = this.lit ? this.palette.soft : this.palette.stream, e.lineWidth = Math.max(Nf * (this.lit ? 1.4 : 1), .5 / this.k);
		}), this.heads(), yield* this.links(), yield* this.inBatches(this.meetings(), (e) => {
			e.strokeStyle = this.palette.ink, e.lineWidth = Math.max(1.1, .5 / this.k);
		}), yield* this.cells();
	}
	*inBatches(e, t) {
		for (let n = 0; n < e.length; n += Vp) {
			t(this.ctx), this.ctx.beginPath();
			for (let t of e.slice(n, n + Vp)) t();
			this.ctx.stroke(), this.isLate() && (yield 0);
		}
	}
	isLate() {
		return this.total > Hp && this.ctx.getImageData(0, 0, 1, 1), performance.now() >= this.deadline;
	}
	streamLines() {
		let { ctx: e, lit: t, scene: n, seen: r } = this, i = new Map(n.layout.rows.map((e) => [e.row, e.y]));
		return n.pieces.flatMap((n) => {
			let { x: a, top: o, bottom: s } = n;
			if (a < r.left || a > r.right || s < r.top || o > r.bottom) return [];
			let c = t ? Gp(n, t, i) : [s, o];
			return !c || c[0] <= c[1] ? [] : () => {
				e.moveTo(a, c[0]), e.lineTo(a, c[1]);
			};
		});
	}
	heads() {
		let { ctx: e, palette: t, k: n, seen: r, lit: i, scene: a } = this, o = i && Wp(a.diagram, i);
		e.lineWidth = Math.max(i ? 1.8 : .9, .5 / n), e.strokeStyle = i ? t.ink : t.soft, e.fillStyle = t.ground;
		for (let s of a.heads) {
			if (o && !o.has(`${s.row} ${s.head}`)) continue;
			let [c, l] = [s.x - s.width / 2, s.y - s.height / 2];
			if (c > r.right || c + s.width < r.left || l > r.bottom || l + s.height < r.top) continue;
			e.beginPath(), e.roundRect(c, l, s.width, s.height, 7), i || e.fill(), e.stroke();
			let u = a.layout.isUpright[s.row], d = u ? 10 : 11;
			if (d * n < 5.2) continue;
			e.fillStyle = t.soft, e.font = `${d}px ${kf}`;
			let f = a.layout.rows.find((e) => e.row === s.row).y;
			for (let t of s.captions) Xp(e, t.text, t.x, f, u);
			e.fillStyle = t.ground;
		}
	}
	meetings() {
		let { ctx: e, lit: t, scene: n } = this;
		return n.diagram.meetings.flatMap(([r, i]) => !n.shown.cells[r] || !n.shown.cells[i] || t && !(t.cells[r] && t.cells[i]) ? [] : () => {
			let [t, a, o, s, c, l, u, d] = Kp(n.layout, r, i);
			e.moveTo(t, a), e.bezierCurveTo(o, s, c, l, u, d);
		});
	}
	*links() {
		let { ctx: e, k: t, lit: n, scene: r, palette: i } = this, { diagram: a, order: o, shown: s, largest: c } = r, l = n ? n.links : s.links, u = 0;
		for (let e = 0; e < l.length; e++) l[e] && this.isSeen(e) && u++;
		e.globalAlpha = n ? Math.max(.55, Mf(u)) : Mf(u);
		let d = Math.max(1, Math.min(Vp, Math.floor(u / 300))), f = new Int32Array(d), p = 0, m = 0;
		for (let n = 0; n < o.length; n++) {
			let r = o[n];
			if (this.done = n, l[r] && this.isSeen(r) && (f[p++] = r), !(p < d && n + 1 < o.length)) {
				if (p) {
					let n = a.links.weight[f[p >> 1]];
					e.lineWidth = Math.max(jf(n, c), .6 / t), this.stroke(f, p, !0, i.positive), this.stroke(f, p, !1, i.negative), m += p, p = 0;
				}
				m < Hp || (m = 0, this.isLate() && (yield n));
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
			let [c, l, u, d] = Jp(a, t);
			i.moveTo(c, l);
			let f = (l + d) / 2;
			(l - d) * o < Bp || c === u ? i.lineTo(u, d) : i.bezierCurveTo(c, f, u, f, u, d);
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
		let { ctx: t, scene: n, k: r, palette: i } = this, { box: a, fill: o, stroke: s, dash: c, ink: l, size: u, isUpright: d } = qp(n, e, i);
		t.beginPath(), t.roundRect(a.x, a.y, a.w, a.h, a.r), t.fillStyle = o, t.fill(), t.lineWidth = Math.max(.9, .5 / r), t.strokeStyle = s, c.length && t.setLineDash([...c]), t.stroke(), c.length && t.setLineDash([]), u * r < 5.2 || (t.font = `${u}px ${kf}`, t.fillStyle = l, Xp(t, n.diagram.cells[e].text, n.layout.x[e], n.layout.y[e], d));
	}
};
function Xp(e, t, n, r, i) {
	if (e.textAlign = "center", e.textBaseline = "middle", !i) return e.fillText(t, n, r + .5);
	e.save(), e.translate(n + .5, r), e.rotate(-Math.PI / 2), e.fillText(t, 0, 0), e.restore();
}
// src/graph/overlay.ts
var Zp = ({ view: e }, t) => t * e.k + e.y;
function Qp({ ctx: e, dpr: t, view: n }, r) {
	e.save(), e.setTransform(t * n.k, 0, 0, t * n.k, t * n.x, t * n.y), r(), e.restore();
}
var $p = ({ layout: e, shown: t }, n) => !!t.cells[n] && !Number.isNaN(e.y[n]);
function em(e) {
	let { ctx: t, palette: n } = e;
	for (let r of e.scene.layout.bands) {
		let i = n.bands[r.name[1]];
		if (!i) continue;
		let a = Zp(e, r.top);
		t.fillStyle = i, t.fillRect(0, a, e.width, Zp(e, r.bottom) - a);
	}
}
function tm(e, t) {
	return t.flatMap(({ name: t, cells: n }) => {
		let r = n.filter((t) => $p(e, t)), i = Tf(e.layout, r);
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
function nm(e, t) {
	let { ctx: n, palette: r, view: i } = e;
	Qp(e, () => {
		n.fillStyle = n.strokeStyle = r.accent, n.lineWidth = Math.max(1, 1 / i.k);
		for (let { outline: e } of t) n.beginPath(), e.forEach(([e, t], r) => r ? n.lineTo(e, t) : n.moveTo(e, t)), n.closePath(), n.globalAlpha = .14, n.fill(), n.globalAlpha = .6, n.stroke();
	});
}
function rm(e, t) {
	let { palette: n, view: r } = e;
	for (let { name: i, left: a, top: o } of t) {
		let [t, s] = [a * r.k + r.x, Zp(e, o)];
		am(e, i, t, s - 9, {
			align: "left",
			font: `600 11px ${kf}`,
			around: n.ground,
			fill: n.accent
		});
	}
}
function im(e, { names: t, selected: n, pointed: r }, i) {
	let { ctx: a, view: o, scene: s, palette: c, width: l, height: u } = e, { x: d, y: f, h: p } = s.layout, m = [], h = ({ cell: e }) => Number(e === n || e === r);
	a.font = `600 11px ${kf}`, a.textAlign = "center", a.textBaseline = "middle", a.lineWidth = 1;
	for (let { name: n, cell: r } of [...t].sort((e, t) => h(t) - h(e))) {
		if (!$p(s, r)) continue;
		let t = {
			x: d[r] * o.k + o.x,
			y: Zp(e, f[r] - p[r] / 2) - 10,
			w: 0
		};
		t.x < 0 || t.x > l || t.y < 0 || t.y > u || (t.w = a.measureText(n).width + 10, m.some((e) => Math.abs(e.x - t.x) < (e.w + t.w) / 2 && Math.abs(e.y - t.y) < 16) || (m.push(t), a.globalAlpha = i && !i.cells[r] ? .4 : 1, a.beginPath(), a.roundRect(t.x - t.w / 2, t.y - 8, t.w, 16, 4), a.fillStyle = c.ground, a.fill(), a.strokeStyle = a.fillStyle = c.accent, a.stroke(), a.fillText(n, t.x, t.y + .5)));
	}
	a.globalAlpha = 1;
}
function am({ ctx: e }, t, n, r, i) {
	e.font = i.font, e.textAlign = i.align, e.textBaseline = "middle", e.lineJoin = "round", e.lineWidth = 5, e.strokeStyle = i.around, e.strokeText(t, n, r + .5), e.fillStyle = i.fill, e.fillText(t, n, r + .5);
}
function om(e, t) {
	let { palette: n, view: r } = e, i = Math.max(1, 1 / r.k);
	Qp(e, () => {
		t.link !== null && sm(e, t.link);
		for (let r of t.picked) cm(e, r, 4 * i, n.accent, 2 * i, [4 * i, 3 * i]);
		t.selected !== null && cm(e, t.selected, 3 * i, n.accent, 2.5 * i, []), t.pointed !== null && t.pointed !== t.selected && cm(e, t.pointed, 2 * i, n.ink, 1.2 * i, []);
		for (let n of t.pinned) lm(e, n, Math.max(1, .7 / r.k));
	});
}
function sm({ ctx: e, scene: t, palette: n, view: r }, i) {
	let [a, o, s, c] = Jp(t, i), l = (o + c) / 2;
	e.beginPath(), e.moveTo(a, o), e.bezierCurveTo(a, l, s, l, s, c), e.strokeStyle = t.diagram.links.weight[i] > 0 ? n.positive : n.negative, e.lineWidth = Math.max(5, 4 / r.k), e.stroke();
}
function cm({ ctx: e, scene: t }, n, r, i, a, o) {
	if (!$p(t, n)) return;
	let { layout: s, diagram: c } = t, [l, u] = [s.w[n] + 2 * r, s.h[n] + 2 * r];
	e.beginPath(), e.roundRect(s.x[n] - l / 2, s.y[n] - u / 2, l, u, Ff(c.cells[n].kind, l, u) + r), e.setLineDash(o), e.strokeStyle = i, e.lineWidth = a, e.stroke();
}
function lm(e, t, n) {
	let { ctx: r, scene: i, palette: a } = e;
	if (!$p(i, t)) return;
	cm(e, t, 1.5 * n, a.accent, 1.5 * n, []);
	let { x: o, y: s, w: c, h: l } = i.layout, [u, d] = [o[t] + c[t] / 2, s[t] - l[t] / 2];
	r.beginPath(), r.moveTo(u - 3 * n, d + 3 * n), r.lineTo(u + 3 * n, d - 6 * n), r.lineWidth = 2 * n, r.stroke(), r.beginPath(), r.arc(u + 4 * n, d - 8 * n, 4.5 * n, 0, 2 * Math.PI), r.fillStyle = a.accent, r.fill(), r.lineWidth = 1.2 * n, r.strokeStyle = a.ground, r.stroke();
}
function um(e) {
	let { palette: t, scene: n, width: r, height: i } = e, { layout: a, diagram: o } = n, s = (n, i, a, o, s) => am(e, n, a === "left" ? 12 : r - 12, i, {
		align: a,
		font: `${o} 11px ${kf}`,
		around: t.bands[s] ?? t.ground,
		fill: t.soft
	}), c = Infinity;
	for (let t of a.rows) {
		let n = Zp(e, t.y);
		if (c - n < 13) continue;
		c = n;
		let r = o.rows[t.row];
		n > 6 && n < i - 6 && s(r.name, n, "left", "", r.band[1]);
	}
	for (let t of a.bands) {
		let n = Math.max(4, Zp(e, t.top)), r = Math.min(i - 4, Zp(e, t.bottom)), a = (n + r) / 2, [o, c] = t.name;
		r - n >= 34 && c ? (s(o, a - 8, "right", "600", c), s(c, a + 8, "right", "", c)) : r - n >= 13 && s(`${o} ${c}`.trim(), a, "right", "600", c);
	}
}
// src/graph/canvas.ts
var dm = .3, fm = 10, pm = 5, mm = .15, hm = .6, gm = {
	left: 108,
	right: 92,
	top: 14,
	bottom: 14
}, _m = 40, vm = 6, ym = class {
	front = null;
	job = null;
	clear() {
		this.front = null, this.job = null;
	}
	get progress() {
		return this.job ? this.job.painting.done / Math.max(1, this.job.painting.total) : 1;
	}
}, bm = class {
	canvas;
	palette;
	tell;
	ctx;
	zoom;
	selection;
	base = new ym();
	over = new ym();
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
		this.canvas = e, this.palette = t, this.tell = n, this.ctx = e.getContext("2d"), this.selection = tc(e), this.zoom = Sf().clickDistance(4).filter((e) => (!e.ctrlKey || e.type === "wheel") && !e.button).on("zoom", ({ transform: e, sourceEvent: t }) => {
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
			x: Math.max(_m, this.width - gm.left - gm.right),
			y: Math.max(_m, this.height - gm.top - gm.bottom)
		}, n = Math.min(1.6, t.x / Math.max(1, e.width), t.y / Math.max(1, e.height)), r = gm.left + (t.x - e.width * n) / 2, i = gm.top + (t.y - e.height * n) / 2;
		this.selection.call(this.zoom.transform, ff.translate(r, i).scale(n)), this.hasMoved = !1;
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
		if (a > gm.left && a < this.width - gm.right && o > 12 && o < this.height - 12 && (!t || this.view.k >= hm)) return;
		this.hasMoved = !0;
		let s = Math.max(this.view.k, .8);
		this.selection.call(this.zoom.transform, ff.translate(this.width / 2 - r * s, this.height / 2 - i * s).scale(s));
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
		let { width: e, height: t } = this.scene.layout, n = Math.min(1, Math.max(_m, this.width - 200) / Math.max(1, e), this.height / Math.max(1, t));
		this.zoom.scaleExtent([Math.max(1e-4, n * .5), vm]).translateExtent([[-e * .5 - this.width, -t * .5 - this.height], [e * 1.5 + this.width, t * 1.5 + this.height]]);
	}
	ask() {
		this.frame ||= requestAnimationFrame(() => this.draw());
	}
	draw() {
		if (this.frame = 0, !this.width || !this.height) return;
		let e = performance.now(), t = e - this.movedAt < 90, n = !1;
		if (this.scene) {
			let r = t ? pm : fm;
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
		let t = this.view.k / e.k, n = this.view.x - (e.x + dm * this.width) * t, r = this.view.y - (e.y + dm * this.height) * t, [i, a] = [1.6 * this.width * t, 1.6 * this.height * t];
		return n <= 1 && r <= 1 && n + i >= this.width - 1 && r + a >= this.height - 1;
	}
	begin(e, t) {
		let n = e.job?.bitmap.canvas ?? this.spare.pop() ?? document.createElement("canvas"), [r, i] = [dm * this.width, dm * this.height], { view: a, dpr: o } = this;
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
			painting: new Yp(s, this.scene, a.k, c, this.palette, t),
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
		em(n), e.globalAlpha = this.lit ? mm : 1, this.place(this.base.front ?? this.base.job?.bitmap), e.globalAlpha = 1, this.lit && this.place(this.over.front ?? this.over.job?.bitmap), this.groups ??= tm(this.scene, this.marks.groups), nm(n, this.groups), om(n, this.marks), im(n, this.marks, this.lit), rm(n, this.groups), um(n);
	}
	place(e) {
		if (!e) return;
		let { view: t } = e, n = this.view.k / t.k, r = this.view.x - (t.x + dm * this.width) * n, i = this.view.y - (t.y + dm * this.height) * n;
		n === 1 && ([r, i] = [Math.round(r * this.dpr) / this.dpr, Math.round(i * this.dpr) / this.dpr]), this.ctx.drawImage(e.canvas, r, i, e.canvas.width / this.dpr * n, e.canvas.height / this.dpr * n);
	}
}, xm = 124, Sm = 96, Cm = 64, wm = 20, Tm = 420, Em = .16, Dm = 100;
function Om(e, t, n, r) {
	let { layout: i } = e, a = Math.max(Tm, i.width), o = xm + a + Sm, s = xm + (a - i.width) / 2, c = Bm(e, n, r, Cm + i.height + 16, o), { outlines: l, names: u } = Mm(e, n), d = [
		...Fm(e, t),
		...Im(e, t),
		...l,
		...Lm(e, t)
	], f = [
		...Rm(e, t),
		...zm(e, t),
		...Nm(e, t, n),
		...u
	], p = [
		...jm(e, o, Cm),
		...Am([...d, ...f], s, Cm),
		km(16, 26, q(r.title, Dm), 16, {
			isBold: !0,
			fill: Y.ink
		}),
		km(16, 46, q(r.subtitle, 200), 12, {}),
		...c.marks
	];
	return {
		width: Math.ceil(o),
		height: Math.ceil(c.bottom),
		title: q(r.title, Dm),
		marks: p
	};
}
function km(e, t, n, r, i) {
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
function Am(e, t, n) {
	return e.map((e) => "points" in e ? {
		...e,
		points: e.points.map((e, r) => e + (r % 2 ? n : t))
	} : {
		...e,
		x: e.x + t,
		y: e.y + n
	});
}
function jm({ layout: e, diagram: t }, n, r) {
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
		i.push(km(n - 20, t[1] ? s - 8 : s, t[0], 11, {
			anchor: "end",
			isBold: !0
		})), t[1] && i.push(km(n - 20, s + 8, t[1], 11, { anchor: "end" }));
	}
	for (let n of e.rows) i.push(km(20, n.y + r, t.rows[n.row].name, 11, {}));
	return i;
}
function Mm(e, t) {
	let n = new Map(e.diagram.cells.map((e, t) => [e.key, t])), r = tm(e, t.groups.map(({ name: e, nodes: t }) => ({
		name: e,
		cells: t.flatMap((e) => n.get(e) ?? [])
	})));
	return {
		outlines: r.map(({ outline: e }) => ({
			kind: "area",
			points: e.flat(),
			fill: Y.accent,
			opacity: .14
		})),
		names: r.flatMap(({ name: e, left: t, top: n }) => Pm(q(e, 28), t, n - 8, "start", 1))
	};
}
function Nm({ diagram: e, layout: t, shown: n }, r, i) {
	let { x: a, y: o, w: s, h: c } = t;
	return e.cells.flatMap(({ key: e }, t) => {
		if (!n.cells[t] || Number.isNaN(o[t])) return [];
		let l = r && !r.cells[t] ? 2 * Em : 1, u = o[t] - c[t] / 2, d = G(i, e), f = a[t] + s[t] / 2, p = {
			x: f - 1,
			y: u - 11,
			w: 8,
			h: 8,
			r: 4,
			fill: Y.accent,
			stroke: Y.ground,
			opacity: l
		}, m = [{
			kind: "line",
			points: [
				f - 2,
				u + 2,
				f + 3,
				u - 7
			],
			stroke: Y.accent,
			width: 1.6,
			opacity: l
		}, {
			kind: "rect",
			...p
		}];
		return [...d ? Pm(q(d, 24), a[t], u - 9, "middle", l) : [], ...i.pins.includes(e) ? m : []];
	});
}
function Pm(e, t, n, r, i) {
	let a = If(e, 11) + 8;
	return [{
		kind: "rect",
		x: r === "start" ? t - 4 : t - a / 2,
		y: n - 8,
		w: a,
		h: 16,
		r: 4,
		fill: Y.ground,
		stroke: "none",
		opacity: Math.min(i, .92)
	}, km(t, n, e, 11, {
		anchor: r,
		isBold: !0,
		fill: Y.accent,
		opacity: i
	})];
}
function Fm({ layout: e, pieces: t }, n) {
	let r = (e, t, n, r, i) => ({
		kind: "line",
		points: [
			e,
			t,
			e,
			n
		],
		stroke: r,
		width: Nf,
		opacity: i
	}), i = new Map(e.rows.map((e) => [e.row, e.y]));
	return t.flatMap((e) => {
		let { x: t, top: a, bottom: o } = e;
		if (!n) return [r(t, o, a, Y.stream, 1)];
		let s = r(t, o, a, Y.stream, 2 * Em), c = Gp(e, n, i);
		return c ? [s, r(t, ...c, Y.soft, 1)] : [s];
	});
}
function Im({ layout: e, heads: t, diagram: n }, r) {
	let i = r && Wp(n, r);
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
		}, ...t.captions.map((e) => km(e.x, f, e.text, d ? 10 : 11, {
			anchor: "middle",
			isUpright: d,
			opacity: l
		}))];
	});
}
function Lm(e, t) {
	let { diagram: n, order: r, shown: i, largest: a } = e, o = [], s = Mf(i.links.reduce((e, t) => e + t, 0));
	for (let c of r) {
		if (!i.links[c]) continue;
		let [r, l, u, d] = Jp(e, c), f = (l + d) / 2, p = n.links.weight[c];
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
			width: jf(p, a),
			opacity: t && !t.links[c] ? Em * s : s
		});
	}
	return o;
}
function Rm({ diagram: e, layout: t, shown: n }, r) {
	return e.meetings.flatMap(([e, i]) => {
		if (!n.cells[e] || !n.cells[i]) return [];
		let a = Kp(t, e, i), o = r && !(r.cells[e] && r.cells[i]);
		return [{
			kind: "line",
			points: a,
			stroke: Y.ink,
			width: 1.1,
			opacity: o ? Em : 1
		}];
	});
}
function zm(e, t) {
	let { x: n, y: r } = e.layout;
	return e.diagram.cells.flatMap((i, a) => {
		if (!e.shown.cells[a] || Number.isNaN(r[a])) return [];
		let o = t && !t.cells[a] ? 2 * Em : 1, { box: s, fill: c, stroke: l, dash: u, ink: d, size: f, isUpright: p } = qp(e, a, Y);
		return [{
			kind: "rect",
			...s,
			fill: c,
			stroke: l,
			...u.length && { dash: u },
			opacity: o
		}, km(n[a], r[a], i.text, f, {
			anchor: "middle",
			isUpright: p,
			fill: d,
			opacity: o
		})];
	});
}
function Bm(e, t, n, r, i) {
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
		let n = 38 + If(t, 11) * .92 + 18;
		c > 20 && c + n > i - 16 && ([c, l] = [20, l + wm]), s.push(...Am([e], c, l), km(c + 38, l, t, 11, {})), c += n;
	};
	if (a.links.weight.length) {
		f(u(Y.positive, 3), "positive weight"), f(u(Y.negative, 3), "negative weight");
		for (let e of [
			.1,
			.5,
			1
		]) f(u(Y.soft, jf(e * o, o)), `|weight| ${Ut(e * o)}`);
	}
	a.streams.length && f(u(Y.stream, Nf), "residual stream, from a write to later reads"), a.meetings.length && f(u(Y.ink, 1.1, [
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
		dash: Pf
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
	}, "pinned"), s.length && (l += wm);
	let p = Math.floor((i - 40) / 6.82);
	for (let e of n.notes) s.push(km(20, l, q(e, p), 11, {})), l += wm;
	return {
		marks: s,
		bottom: l
	};
}
// src/graph/controller.ts
function Vm(e, t) {
	let n = Oe(null), r = bt(!1);
	return Ee(() => {
		let { view: i, scene: a } = t, { made: o, end: s } = Hm(e.current, (e, t) => {
			i.zoom.value = e, i.drawn.value = t < 1 ? `drawing edges: ${Math.floor(100 * t)}%` : Km(a.value, e);
		});
		return n.current = o, r.value = !0, s;
	}, []), Um(n, r, t), Wm(n, r, t), Gm(n, r, t), n;
}
function Hm(e, t) {
	let n = new bm(e, Of(e), t), r = () => {
		let { clientWidth: t, clientHeight: r } = e.parentElement;
		n.resize(t, r, window.devicePixelRatio || 1);
	}, i = new ResizeObserver(r);
	i.observe(e.parentElement);
	let a = Wr(() => n.setPalette(Of(e)));
	return r(), {
		made: n,
		end: () => {
			i.disconnect(), a(), n.end();
		}
	};
}
function Um(e, t, { store: n, view: r, scene: i, pointer: a }) {
	let o = Oe(null);
	Ot(() => {
		let r = i.value;
		if (!t.value || !e.current) return;
		let s = {
			circuit: n.circuit.peek(),
			isCut: (r?.diagram.size ?? null) !== null,
			layout: r?.layout
		}, c = o.current, l = c !== null && c.circuit === s.circuit && c.isCut === s.isCut;
		e.current.setScene(r, l), l && c.layout !== s.layout && e.current.fitIfUnmoved(), r && (o.current = s), a.value = null;
	}), Ot(() => {
		let n = r.lit.value;
		t.value && e.current?.setLit(n);
	});
}
function Wm(e, t, { store: n, view: r, pointer: i }) {
	let a = (e) => e.flatMap((e) => r.find(e) ?? []), o = xt(() => n.look.value.notes), s = xt(() => ({
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
	Ot(() => {
		let o = {
			...s.value,
			selected: r.find(n.selected.value) ?? r.find(r.held.value),
			pointed: r.find(r.pointed.value ?? n.hovered.value),
			link: i.value?.link ?? null,
			picked: a(r.picked.value)
		};
		t.value && e.current?.setMarks(o);
	});
}
function Gm(e, t, { store: n, view: r, scene: i }) {
	Ot(() => {
		let t = r.command.value;
		if (t && e.current) {
			if (r.command.value = null, t.do === "fit") e.current.fit();
			else if (t.do === "zoom") e.current.zoomBy(t.by);
			else {
				let n = r.find(t.key);
				n !== null && e.current.show(n, !0);
			}
		}
	}), Ot(() => {
		let a = r.find(n.selected.value);
		a !== null && i.value && t.value && e.current?.show(a, !1);
	});
}
function Km(e, t) {
	let n = e?.diagram.cells.length ?? 0;
	return n && 11 * t < 5.2 ? `${V(n, "label")} not drawn below ${Math.ceil(100 * zp / 11)}%` : "";
}
// src/graph/hit.ts
function qm({ layout: e, shown: t }, n, r, i) {
	let a = null, o = Infinity;
	for (let s of e.rows) {
		if (r < s.top - i || r > s.bottom + i) continue;
		let c = np(s.xs, n);
		for (let l of [-1, 1]) for (let u = l < 0 ? c - 1 : c, d = 4; d && u >= 0 && u < s.cells.length; u += l, d--) {
			let c = s.cells[u], l = Math.max(Math.abs(n - e.x[c]) - e.w[c] / 2, Math.abs(r - e.y[c]) - e.h[c] / 2, 0);
			!t.cells[c] || l > i || l >= o || (o = l, a = c);
		}
	}
	return a;
}
function Jm(e, t, n, r) {
	let { diagram: i, layout: a, shown: o, order: s } = e, { source: c, target: l } = i.links, u = null, d = r;
	for (let r = s.length - 1; r >= 0; r--) {
		let i = s[r];
		if (!o.links[i] || a.y[c[i]] < n || a.y[l[i]] > n) continue;
		let [f, p, m, h] = Jp(e, i);
		if (n > p || n < h) continue;
		let g = Ym(f, p, m, h, t, n);
		g >= d || (d = g, u = i);
	}
	return u;
}
function Ym(e, t, n, r, i, a) {
	let o = (a - t) / (r - t || -1), s = 0, c = 1;
	for (let e = 0; e < 12; e++) {
		let e = (s + c) / 2;
		1.5 * e - 1.5 * e * e + e * e * e < o ? s = e : c = e;
	}
	let l = (s + c) / 2, u = e + (n - e) * l * l * (3 - 2 * l), d = 6 * (n - e) * l * (1 - l), f = (r - t) * (1.5 - 3 * l + 3 * l * l);
	return Math.abs(i - u) * Math.abs(f / (Math.hypot(d, f) || 1));
}
function Xm({ layout: e, shown: t }, n, r) {
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
		for (let i of e.rows[t].cells) o(i) && (r === null || Zm(e.x, i, n) < Zm(e.x, r, n)) && (r = i);
		if (r !== null) return r;
	}
	return null;
}
var Zm = (e, t, n) => Math.abs(e[t] - e[n]);
function Qm({ layout: e, shown: t }) {
	for (let n of e.rows) for (let e of n.cells) if (t.cells[e]) return e;
	return null;
}
// src/graph/controls.ts
var $m = {
	ArrowUp: "up",
	ArrowDown: "down",
	ArrowLeft: "left",
	ArrowRight: "right"
}, [eh, th] = [3, 5];
function nh({ view: e, store: t }, n) {
	let r = n === null ? null : e.diagram.peek().cells[n];
	e.pointed.value = r?.key ?? null, t.hovered.value = r && r.node >= 0 ? r.key : null;
}
function rh(e, t) {
	let [n, r] = [e.scene.peek(), e.canvas.current];
	if (!n || !r || t.buttons) return;
	let [i, a] = r.toWorld(t.offsetX, t.offsetY), o = qm(n, i, a, eh / r.scale);
	nh(e, o);
	let s = o === null ? Jm(n, i, a, th / r.scale) : null;
	e.pointer.value = o === null && s === null ? null : {
		x: t.offsetX,
		y: t.offsetY,
		link: s
	};
}
function ih(e) {
	nh(e, null), e.pointer.value = null;
}
function ah(e, t) {
	let [n, r] = [e.scene.peek(), e.canvas.current];
	if (!n || !r) return;
	let [i, a] = r.toWorld(t.offsetX, t.offsetY);
	lh(e, qm(n, i, a, eh / r.scale), t.shiftKey);
}
function oh(e, t) {
	let { store: n, view: r, scene: i } = e;
	if (!i.peek() || t.ctrlKey || t.metaKey || t.altKey) return;
	let a = r.find(r.pointed.peek()) ?? r.find(n.selected.peek()), o = $m[t.key];
	if (o) sh(e, a, o);
	else if (t.key === "Enter" || t.key === " ") ch(e, a, t.shiftKey);
	else if (t.key === "p") uh(e, a);
	else if (t.key === "Escape") nh(e, null), r.picked.value = [], lh(e, null, !1);
	else return;
	t.preventDefault(), t.stopPropagation();
}
function sh(e, t, n) {
	let r = e.scene.peek(), i = t !== null && !Number.isNaN(r.layout.y[t]) ? Xm(r, t, n) : Qm(r);
	if (i === null) return;
	nh(e, i), e.pointer.value = null, e.canvas.current?.show(i, !1);
	let a = e.known.peek();
	a && (e.said.value = Ya(i, a));
}
function ch(e, t, n) {
	lh(e, t, n);
	let r = e.known.peek();
	e.view.held.peek() !== null && t !== null && r && (e.said.value = `${Ya(t, r)} All that it is connected with is listed: Tab goes there.`);
}
function lh({ store: e, view: t }, n, r) {
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
function uh({ store: e, view: t }, n) {
	let r = n === null ? null : t.diagram.peek().cells[n];
	if (!r || r.node < 0) return;
	let { notes: i } = e.look.peek();
	e.change({ notes: zn(i, r.key) });
}
// src/graph/legend.tsx
function dh({ view: e }) {
	let t = e.diagram.value;
	if (!t) return null;
	let n = e.shown.value?.idle.some(Boolean) ?? !1, r = e.store.look.value.notes.pins.some((t) => e.cellOf.value.has(t)), i = [...n ? [vh] : [], ...r ? [yh] : []];
	return /* @__PURE__ */ R("ul", {
		class: "graph-legend",
		"aria-label": "Legend",
		children: [[
			...mh(t),
			...hh(t),
			...i
		].map(({ mark: e, says: t, title: n }, r) => /* @__PURE__ */ R("li", {
			title: n,
			children: [e, t]
		}, r)), t.cells.some((e) => e.isMarked && e.site === "tokens") && /* @__PURE__ */ R("li", { children: [/* @__PURE__ */ R("i", { class: "chip" }), "tells prompts apart"] })]
	});
}
function fh(e, t = 26, n = 12) {
	return /* @__PURE__ */ R("svg", {
		width: t,
		height: n,
		"aria-hidden": "true",
		children: e
	});
}
function ph(e, t) {
	return fh(/* @__PURE__ */ R("line", {
		class: e,
		x1: "1",
		x2: "25",
		y1: "5",
		y2: "5",
		"stroke-width": t
	}), 26, 10);
}
function mh({ links: e }) {
	let t = Or(e.weight);
	if (t === 0) return [];
	let n = ph("plain", jf(.1 * t, t)), r = ph("plain", jf(t, t));
	return [{
		mark: ph("positive", 3),
		says: /* @__PURE__ */ R(x, { children: [
			"positive ",
			ph("negative", 3),
			"negative weight"
		] })
	}, {
		mark: n,
		says: [r, `|weight| ${Ut(.1 * t)}, ${Ut(t)}`]
	}];
}
function hh({ streams: e, meetings: t, patterns: n }) {
	return [
		...e.length ? [{
			mark: ph("stream", 2),
			says: "residual stream, write to later reads"
		}] : [],
		...t.length ? [gh] : [],
		...n.length ? [_h] : []
	];
}
var gh = {
	mark: fh(/* @__PURE__ */ R("path", {
		class: "arc",
		d: "M3 10 C3 0 23 0 23 10"
	}), 26, 10),
	says: "query and key that meet"
}, _h = {
	mark: fh(/* @__PURE__ */ R("rect", {
		class: "box",
		x: "1",
		y: "1",
		width: "24",
		height: "10",
		rx: "3"
	})),
	says: "head: its queries and keys lead to its values",
	title: "A path goes on from a query or a key to its head's values; the head's box is then lit"
}, vh = {
	mark: fh(/* @__PURE__ */ R("rect", {
		class: "box idle",
		x: "1",
		y: "1",
		width: "24",
		height: "10",
		rx: "5"
	})),
	says: "effect exactly 0",
	title: "Ablating the node leaves the circuit's loss exactly as it is"
}, yh = {
	mark: fh(/* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R("path", {
		class: "pin",
		d: "M3 11 L8 5"
	}), /* @__PURE__ */ R("circle", {
		class: "pin",
		cx: "9",
		cy: "4",
		r: "3"
	})] }), 14),
	says: "pinned: its paths stay lit"
}, bh = "A path goes through edges, through residual streams, and from a head's queries and keys to its values. A click on a token, an embedding's channel or an answer lists all that it is connected with.";
function xh({ store: e, view: t }) {
	let n = t.picked.value, { notes: r } = e.look.value;
	return /* @__PURE__ */ R("div", {
		class: "graph-marker",
		children: [n.length > 0 ? /* @__PURE__ */ R(Ch, {
			store: e,
			view: t,
			picked: n
		}) : /* @__PURE__ */ R("p", {
			class: "graph-hint",
			title: bh,
			children: [
				"Point at a node to light its paths, through attention too; click to select it. ",
				/* @__PURE__ */ R("kbd", { children: "Shift" }),
				" click several to group them."
			]
		}), !e.index.value?.editable && Sh(r) && /* @__PURE__ */ R("small", {
			title: "Open the circuit with `gossamer view --edit` to save them with it.",
			children: "notes are kept until this page is left"
		})]
	});
}
var Sh = ({ names: e, groups: t, pins: n }) => Object.keys(e).length + t.length + n.length > 0;
function Ch({ store: e, view: t, picked: n }) {
	let r = bt(""), { notes: i } = e.look.value;
	return /* @__PURE__ */ R("form", {
		"aria-label": "Group",
		onSubmit: (a) => {
			a.preventDefault();
			let o = r.value.trim();
			o && (e.change({ notes: Bn(i, n, o) }), t.picked.value = []);
		},
		children: [
			/* @__PURE__ */ R("span", {
				title: n.map((e) => Wa(i, e)).join(", "),
				children: [n.length, " picked"]
			}),
			/* @__PURE__ */ R("input", {
				class: "graph-name",
				"aria-label": "Name of the group",
				placeholder: "Name this group",
				maxLength: In.letters,
				value: r.value,
				onInput: (e) => r.value = e.currentTarget.value
			}),
			/* @__PURE__ */ R("button", {
				type: "submit",
				disabled: !r.value.trim(),
				children: "Group"
			}),
			/* @__PURE__ */ R("button", {
				type: "button",
				onClick: () => t.picked.value = [],
				children: "Cancel"
			})
		]
	});
}
// src/elsewhere.ts
function wh(e, t) {
	Ee(() => {
		let n = (n) => {
			e.current && !n.composedPath().includes(e.current) && t();
		};
		return document.addEventListener("pointerdown", n), () => document.removeEventListener("pointerdown", n);
	}, []);
}
// src/graph/menu.tsx
function Th(e) {
	let t = bt(!1), n = Oe(null);
	return wh(n, () => t.value = !1), /* @__PURE__ */ R("div", {
		class: "graph-menu",
		ref: n,
		onKeyDown: (e) => {
			e.key === "Escape" && t.value && (t.value = !1, n.current?.querySelector("button")?.focus(), e.stopPropagation());
		},
		children: [/* @__PURE__ */ R("button", {
			type: "button",
			title: e.title,
			"aria-expanded": t.value,
			onClick: () => t.value = !t.value,
			children: [
				e.summary,
				" ",
				/* @__PURE__ */ R("span", {
					"aria-hidden": "true",
					children: "▾"
				})
			]
		}), t.value && /* @__PURE__ */ R("div", {
			class: "graph-menu-panel",
			onClick: () => e.closesOnClick && (t.value = !1),
			children: e.children
		})]
	});
}
// src/graph/png.ts
var Eh = 2, Dh = 12e3, Oh = 4e7, kh = 256, Ah = 40;
async function jh(e, t) {
	let { width: n, height: r } = e, i = Math.min(Eh, Dh / Math.max(n, r), Math.sqrt(Oh / (n * r))), a = document.createElement("canvas");
	a.width = Math.round(n * i), a.height = Math.round(r * i);
	let o = a.getContext("2d", { willReadFrequently: !0 });
	o.scale(i, i), o.fillStyle = Y.ground, o.fillRect(0, 0, n, r);
	let s = performance.now();
	for (let n = 0; n < e.marks.length; n++) Mh(o, e.marks[n]), n % kh || (o.getImageData(0, 0, 1, 1), performance.now() - s < Ah || (t(n / e.marks.length), await new Promise((e) => setTimeout(e)), s = performance.now()));
	return new Promise((e, t) => a.toBlob((n) => n ? e(n) : t(/* @__PURE__ */ Error("The picture is too large for this browser: export SVG.")), "image/png"));
}
function Mh(e, t) {
	if (e.globalAlpha = t.opacity, t.kind === "text") return Nh(e, t);
	if (e.beginPath(), t.kind === "rect") return e.roundRect(t.x, t.y, t.w, t.h, t.r), e.fillStyle = t.fill, e.fill(), t.stroke === "none" ? void 0 : (e.strokeStyle = t.stroke, e.lineWidth = .9, e.setLineDash([...t.dash ?? []]), e.stroke(), e.setLineDash([]));
	let [n = 0, r = 0, ...i] = t.points;
	if (e.moveTo(n, r), t.kind === "area") {
		for (let t = 0; t < i.length; t += 2) e.lineTo(i[t], i[t + 1]);
		return e.closePath(), e.fillStyle = t.fill, e.fill();
	}
	i.length > 2 ? e.bezierCurveTo(i[0], i[1], i[2], i[3], i[4], i[5]) : e.lineTo(i[0], i[1]), e.strokeStyle = t.stroke, e.lineWidth = t.width, e.stroke();
}
function Nh(e, t) {
	e.save(), e.translate(t.x, t.y), t.isUpright && e.rotate(-Math.PI / 2), e.font = `${t.isBold ? "bold " : ""}${t.size}px ${kf}`, e.textAlign = t.anchor === "middle" ? "center" : t.anchor, e.textBaseline = "middle", e.fillStyle = t.fill, e.fillText(t.text, 0, 0), e.restore();
}
// src/graph/svg.ts
var Ph = "DejaVu Sans, Verdana, Helvetica, Arial, sans-serif";
function Fh(e) {
	return e.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "�").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
function Ih(e) {
	let { width: t, height: n } = e;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${t}" height="${n}" viewBox="0 0 ${t} ${n}" font-family="${Ph}">`,
		`<title>${Fh(e.title)}</title>`,
		`<rect width="${t}" height="${n}" fill="${Y.ground}"/>`,
		...e.marks.map(Rh),
		"</svg>",
		""
	].join("\n");
}
var Lh = (e) => String(Math.round(e * 100) / 100);
function Rh(e) {
	let t = e.opacity < 1 ? ` opacity="${Lh(e.opacity)}"` : "";
	switch (e.kind) {
		case "line": return `<path d="${zh(e.points)}" fill="none" stroke="${e.stroke}" stroke-width="${Lh(e.width)}"${t}/>`;
		case "area": return `<polygon points="${e.points.map(Lh).join(" ")}" fill="${e.fill}"${t}/>`;
		case "rect": {
			let { x: n, y: r, w: i, h: a, r: o, fill: s, stroke: c } = e;
			return `<rect ${`x="${Lh(n)}" y="${Lh(r)}" width="${Lh(i)}" height="${Lh(a)}" rx="${Lh(o)}"`} fill="${s}" stroke="${c}" stroke-width="0.9"${e.dash ? ` stroke-dasharray="${e.dash.join(" ")}"` : ""}${t}/>`;
		}
		case "text": {
			let { x: n, y: r, size: i, anchor: a, fill: o } = e, s = e.isBold ? " font-weight=\"bold\"" : "", c = e.isUpright ? ` transform="rotate(-90 ${Lh(n)} ${Lh(r)})"` : "";
			return `<text x="${Lh(n)}" y="${Lh(r)}" font-size="${i}" text-anchor="${a}" dominant-baseline="central" fill="${o}" xml:space="preserve"${s}${c}${t}>${Fh(e.text)}</text>`;
		}
	}
}
function zh(e) {
	let [t, n, ...r] = e.map(Lh);
	return `M${t} ${n}${r.length > 2 ? "C" : "L"}${r.join(" ")}`;
}
// src/graph/table.ts
var Bh = (e) => e === void 0 || Number.isNaN(e) ? null : e;
function Vh({ circuit: e, behaviour: t, diagram: n, effects: r, shown: i, look: { notes: a } }) {
	return n.cells.flatMap((o, s) => o.node < 0 || !i.cells[s] ? [] : [{
		node: o.key,
		site: o.site,
		index: o.index,
		head: o.head < 0 ? null : o.head,
		name: G(a, o.key),
		mean: n.nodes[o.node].mean,
		effect_in_circuit: Bh(r?.cells[s]),
		effect_in_model: Bh(t?.nodes[cn(e, o.key)]?.effect_in_model),
		groups: Hh(a, o.key),
		is_pinned: a.pins.includes(o.key)
	}]);
}
function Hh(e, t) {
	return e.groups.filter((e) => e.nodes.includes(t)).map((e) => e.name);
}
function Uh(e) {
	let { diagram: t, effects: n, shown: r } = e, { links: i, cells: a } = t, o = [];
	return i.edge.forEach((e, t) => {
		if (e < 0 || !r.links[t]) return;
		let [s, c] = [a[i.source[t]].key, a[i.target[t]].key];
		o.push({
			kind: "edge",
			source: s,
			target: c,
			weight: i.weight[t],
			effect: Bh(n?.links[t])
		});
	}), [
		...o,
		...Wh(e),
		...Gh(e)
	];
}
function Wh({ circuit: e, diagram: t, shown: n }) {
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
function Gh({ diagram: { cells: e, streams: t }, shown: n }) {
	return t.flatMap(({ writes: t, reads: r }) => t.flatMap((t) => r.flatMap((r) => !n.cells[t] || !n.cells[r] || e[t].row >= e[r].row ? [] : [{
		kind: "stream",
		source: e[t].key,
		target: e[r].key,
		weight: null,
		effect: null
	}])));
}
function Kh(e) {
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
		nodes: Vh(e),
		edges: Uh(e),
		groups: r.notes.groups
	}, null, 1);
}
function qh(e) {
	return Zh([
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
	], Vh(e).map((e) => [
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
function Jh(e) {
	return Zh([
		"kind",
		"source",
		"target",
		"weight",
		"effect"
	], Uh(e).map(({ kind: e, source: t, target: n, weight: r, effect: i }) => [
		e,
		t,
		n,
		r,
		i
	]));
}
var Yh = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u, Xh = "﻿";
function Zh(e, t) {
	let n = (e) => {
		if (e === null) return "";
		if (typeof e == "number") return String(e);
		let t = Yh.test(e) ? `'${e}` : e;
		return /[",\r\n]/.test(t) ? `"${t.replace(/"/g, "\"\"")}"` : t;
	};
	return Xh + [e, ...t].map((e) => `${e.map(n).join(",")}\r\n`).join("");
}
// src/graph/downloads.tsx
function Qh({ store: e, view: t }) {
	let n = bt(null), r = (t, r) => async () => {
		try {
			rg(await r(), `${ng(e.circuit.peek().card.name)}${t}`), e.trouble.download.value = null;
		} catch (t) {
			e.trouble.download.value = Mt(t);
		} finally {
			n.value = null;
		}
	}, i = (e, t) => new Blob([e], { type: t }), a = () => $h(e, t), o = t.layout.value !== null;
	return /* @__PURE__ */ R(Th, {
		title: "Download what is shown",
		summary: n.value === null ? "Export" : `Drawing ${Math.floor(100 * n.value)}%`,
		closesOnClick: !0,
		children: [
			[
				"Figure as SVG",
				".svg",
				() => i(Ih(tg(e, t)), "image/svg+xml")
			],
			[
				"Figure as PNG",
				".png",
				() => jh(tg(e, t), (e) => n.value = e)
			],
			[
				"Nodes and edges as JSON",
				".json",
				() => i(Kh(a()), "application/json")
			],
			[
				"Nodes as CSV",
				"-nodes.csv",
				() => i(qh(a()), "text/csv")
			],
			[
				"Edges as CSV",
				"-edges.csv",
				() => i(Jh(a()), "text/csv")
			]
		].map(([e, t, i]) => /* @__PURE__ */ R("button", {
			type: "button",
			disabled: !o || n.value !== null,
			onClick: () => void r(t, i)(),
			children: e
		}, e))
	});
}
function $h(e, t) {
	return {
		circuit: e.circuit.peek(),
		diagram: t.diagram.peek(),
		effects: t.effects.peek(),
		behaviour: e.behaviour.peek(),
		shown: t.shown.peek(),
		look: e.look.peek()
	};
}
function eg(...e) {
	let t = Math.min(...e.filter((e) => e > 0), 1), n = Math.min(6, Math.max(3, Math.ceil(-Math.log10(t))));
	return e.map((e) => e.toFixed(n));
}
function tg(e, t) {
	let { card: n } = e.circuit.peek(), { notes: r } = e.look.peek(), i = t.diagram.peek(), a = t.shown.peek(), [o, s] = eg(n.loss, n.full_loss), c = `loss ${o} nats a prompt (whole model ${s})`, { cuts: l } = e.circuit.peek(), { size: u } = i, d = u !== null && l ? `the cut at ${u} nodes of the ranking, ${wn(l, u)}` : c, f = {
		title: n.task,
		subtitle: `${Xa(a)} · ${d}`,
		notes: i.notes
	};
	return Om(Up(i, t.layout.peek(), a), t.lit.peek(), r, f);
}
function ng(e) {
	return e.replace(/[^\w.-]+/g, "_").slice(0, 80) || "circuit";
}
function rg(e, t) {
	let n = document.createElement("a");
	n.href = URL.createObjectURL(e), n.download = t, n.click(), setTimeout(() => URL.revokeObjectURL(n.href), 6e4);
}
// src/graph/filters.tsx
function ig({ store: e, view: t }) {
	let { hiddenLayers: n, hiddenKinds: r } = e.look.value, i = t.diagram.value?.rows ?? [], a = new Set(i.filter(({ kinds: e }) => e.length && e[0] !== "final_resid").map((e) => e.layer)), o = new Set(i.flatMap((e) => e.kinds)), s = n.length + r.length;
	return /* @__PURE__ */ R(Th, {
		title: "Layers, sites and groups",
		summary: s ? `Filter · ${s}` : "Filter",
		children: [
			/* @__PURE__ */ R(ag, {
				title: "Layers",
				all: [...a],
				hidden: n,
				name: (e) => `layer ${e}`,
				hide: (t) => e.change({ hiddenLayers: t })
			}),
			/* @__PURE__ */ R(ag, {
				title: "Sites",
				all: [...o],
				hidden: r,
				name: (e) => /* @__PURE__ */ R("code", { children: e }),
				hide: (t) => e.change({ hiddenKinds: t })
			}),
			s > 0 && /* @__PURE__ */ R("button", {
				type: "button",
				onClick: () => e.change({
					hiddenLayers: [],
					hiddenKinds: []
				}),
				children: "Show all"
			}),
			/* @__PURE__ */ R(og, {
				store: e,
				view: t
			})
		]
	});
}
function ag({ title: e, all: t, hidden: n, name: r, hide: i }) {
	let a = (e) => i(n.includes(e) ? n.filter((t) => t !== e) : [...n, e]);
	return /* @__PURE__ */ R("fieldset", { children: [/* @__PURE__ */ R("legend", { children: e }), t.map((e) => /* @__PURE__ */ R("label", { children: [/* @__PURE__ */ R("input", {
		type: "checkbox",
		checked: !n.includes(e),
		onChange: () => a(e)
	}), r(e)] }, e))] });
}
function og({ store: e, view: t }) {
	let { notes: n } = e.look.value;
	return n.groups.length === 0 ? null : /* @__PURE__ */ R("fieldset", { children: [/* @__PURE__ */ R("legend", { children: "Groups" }), n.groups.map((r) => /* @__PURE__ */ R("div", {
		class: "graph-group",
		children: [/* @__PURE__ */ R("button", {
			type: "button",
			class: "plain",
			title: "Pick its nodes",
			onClick: () => t.picked.value = r.nodes,
			children: [
				q(r.name, 28),
				" ",
				/* @__PURE__ */ R("small", { children: r.nodes.length })
			]
		}), /* @__PURE__ */ R("button", {
			type: "button",
			"aria-label": `Remove the group ${q(r.name, 28)}`,
			title: "Remove the group",
			onClick: () => e.change({ notes: Hn(n, r.name) }),
			children: "×"
		})]
	}, r.name))] });
}
// src/graph/search.ts
var sg = {
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
function cg(e) {
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
	let [, i = t, a] = /^(.*?)(?:\s*:\s*|\s+|\s*\[\s*)(\d+)\s*\]?$/.exec(t) ?? [], o = lg(i);
	return o ? {
		by: "site",
		...o,
		index: a === void 0 ? null : Number(a)
	} : {
		by: "text",
		text: e
	};
}
function lg(e) {
	if (e === "final_resid" || e === "ln_final.hook_normalized") return {
		layer: null,
		kind: "final_resid"
	};
	let [, t, n = ""] = /^(?:(?:blocks\.)?(\d+)\.)?(.+)$/.exec(e) ?? [], r = Object.hasOwn(sg, n) ? sg[n] : n;
	return rn.includes(r) ? {
		layer: t === void 0 ? null : Number(t),
		kind: r
	} : null;
}
function ug(e, t) {
	let n = cg(e);
	if (n.by === "nothing") return [];
	let r = [];
	if (n.by === "site" || n.by === "head") for (let e of t.keys) fg(e, n, t.circuit.d_head) && r.push({
		key: e,
		why: dg(n)
	});
	n.by === "text" && r.push(...mg(n.text, t));
	let i = n.by === "text" ? n.text : e.trim();
	(n.by === "text" || /^\d+$/.test(i)) && (n.by !== "text" && r.push(...mg(i, t)), r.push(...hg(i, t)));
	let a = /* @__PURE__ */ new Set();
	return r.filter(({ key: e }) => !a.has(e) && a.add(e));
}
function dg(e) {
	return e.by === "head" ? `head ${e.head}` : e.index === null ? e.kind ?? `layer ${e.layer}` : `index ${e.index}`;
}
function fg(e, t, n) {
	let [r, i] = on(e), a = /^\d+(?=\.)/.exec(r)?.[0], o = a === void 0 ? r : r.slice(a.length + 1);
	return t.layer !== null && a !== String(t.layer) ? !1 : t.by === "head" ? /^attn\.[qkv]$/.test(o) && Math.floor(i / n) === t.head : (t.kind === null || o === t.kind) && (t.index === null || i === t.index);
}
var pg = (e, t) => e.toLowerCase().includes(t.toLowerCase());
function mg(e, { notes: t, keys: n }) {
	let r = e.trim(), i = [];
	for (let e of n) pg(G(t, e) ?? "", r) ? i.push({
		key: e,
		why: "name"
	}) : r.length > 2 && pg(e, r) && i.push({
		key: e,
		why: "site"
	});
	let a = new Set(n);
	for (let e of t.groups) pg(e.name, r) && i.push(...e.nodes.filter((e) => a.has(e)).map((t) => ({
		key: t,
		why: `group ${e.name}`
	})));
	return i;
}
function hg(e, { circuit: t, behaviour: n, keys: r }) {
	let i = n ? {
		...n.texts,
		...t.texts
	} : t.texts, a = /* @__PURE__ */ new Map();
	for (let [t, n] of Object.entries(i)) {
		let r = vn(xn(Number(t), i));
		(pg(n, e) || pg(r, e)) && a.set(Number(t), r);
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
			let l = `${t} ${e} (${Vt(c)})`;
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
	return c(er(t.embedding, n?.embedding), "reads", K), c(er(t.unembedding, n?.unembedding), "writes", (e) => e === "final_resid"), s.sort((e, t) => t.isWhole - e.isWhole || t.weight - e.weight), [...s.map(({ hit: e }) => e), ...gg(a, t, n, new Set(r))];
}
function gg(e, t, n, r) {
	let i = [], a = [];
	return n?.nodes.forEach((n, o) => {
		let s = an(t, t.nodes[o]);
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
var _g = 100;
function vg({ store: e, view: t }) {
	let n = Oe(null), r = yg(e, t), { typed: i, isOpen: a, at: o, hits: s } = r, c = s.value.slice(0, _g), l = a.value && i.value !== "";
	wh(n, () => a.value = !1);
	let u = (n) => {
		a.value = !1, t.pointed.value = null, e.change({ selected: n.key }), t.command.value = {
			do: "jump",
			key: n.key
		};
	};
	return /* @__PURE__ */ R("div", {
		class: "graph-search",
		ref: n,
		children: [/* @__PURE__ */ R("input", {
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
				bg(e, r, c, u) && (n.current?.querySelector(`#graph-hit-${o.value}`)?.scrollIntoView({ block: "nearest" }), e.preventDefault(), e.stopPropagation());
			}
		}), /* @__PURE__ */ R("div", {
			class: "graph-hits",
			hidden: !l,
			children: [/* @__PURE__ */ R(Sg, {
				store: e,
				hits: l ? c : [],
				at: o.value,
				jump: u
			}), /* @__PURE__ */ R("p", {
				role: "status",
				children: l && xg(c.length, s.value.length)
			})]
		})]
	});
}
function yg(e, t) {
	let n = bt(""), r = xt(() => {
		let r = e.circuit.value, i = t.diagram.value;
		if (!r || !i || !n.value) return [];
		let a = i.cells.filter((e) => e.node >= 0).map((e) => e.key);
		return ug(n.value, {
			circuit: r,
			behaviour: e.behaviour.value,
			notes: e.look.value.notes,
			keys: a
		});
	});
	return {
		typed: n,
		isOpen: bt(!1),
		at: bt(0),
		hits: r
	};
}
function bg({ key: e }, t, n, r) {
	let { typed: i, isOpen: a, at: o } = t, s = n[o.value];
	if (e === "ArrowDown" || e === "ArrowUp") a.value = !0, o.value = Math.max(0, Math.min(n.length - 1, o.value + (e === "ArrowDown" ? 1 : -1)));
	else if (e === "Enter") s && r(s);
	else if (e === "Escape") a.value && i.value !== "" || (i.value = ""), a.value = !1;
	else return !1;
	return !0;
}
function xg(e, t) {
	return t === 0 ? "No node fits." : t > e ? `The first ${e} of ${V(t, "node")}` : V(t, "node");
}
function Sg({ store: e, hits: t, at: n, jump: r }) {
	let { notes: i } = e.look.value;
	return /* @__PURE__ */ R("ul", {
		id: "graph-hits",
		role: "listbox",
		"aria-label": "Nodes found",
		children: t.map((t, a) => /* @__PURE__ */ R("li", {
			id: `graph-hit-${a}`,
			role: "option",
			"aria-selected": a === n,
			onPointerEnter: () => e.hovered.value = t.key,
			onPointerLeave: () => e.hovered.value = null,
			onClick: () => r(t),
			children: [
				/* @__PURE__ */ R("span", { children: Wa(i, t.key) }),
				" ",
				/* @__PURE__ */ R("small", { children: q(t.why, 40) })
			]
		}, t.key))
	});
}
// src/graph/thresholds.tsx
var Cg = 200;
function wg(e, t) {
	return e >= Cg ? t : t * (e / Cg) ** 2;
}
function Tg(e, t) {
	return t > 0 ? Math.round(Cg * Math.sqrt(Math.min(1, e / t))) : 0;
}
function Eg({ store: e, view: t }) {
	let n = xt(() => Or(t.diagram.value?.edges.weight ?? [])), r = xt(() => {
		let e = t.effects.value;
		return e ? Or(e.cells) : null;
	}), { weightAtLeast: i, effectAtLeast: a } = e.look.value;
	return /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R(Dg, {
		name: "|weight|",
		title: "Hide edges with a smaller |weight|; tokens' weights stay",
		value: i,
		largest: n.value,
		onMove: (t) => e.change({ weightAtLeast: t }, "weight"),
		onLetGo: () => e.endStroke()
	}), r.value !== null && /* @__PURE__ */ R(Dg, {
		name: "node effect",
		title: "Hide nodes whose ablation changes the circuit's loss by less, in nats a prompt, with their edges and what only they read; edges' own effects hide nothing",
		value: a,
		largest: r.value,
		onMove: (t) => e.change({ effectAtLeast: t }, "effect"),
		onLetGo: () => e.endStroke()
	})] });
}
function Dg(e) {
	let { name: t, title: n, value: r, largest: i, onMove: a, onLetGo: o } = e;
	return /* @__PURE__ */ R("span", {
		class: "graph-slider",
		title: n,
		children: [
			/* @__PURE__ */ R("span", {
				"aria-hidden": "true",
				children: [t, " ≥"]
			}),
			/* @__PURE__ */ R("input", {
				type: "range",
				"aria-label": `${t} ≥`,
				min: 0,
				max: Cg,
				step: 1,
				value: Tg(r, i),
				disabled: !i,
				"aria-valuetext": `at least ${Ut(r)}`,
				onInput: (e) => a(wg(Number(e.currentTarget.value), i)),
				onChange: o
			}),
			/* @__PURE__ */ R(kg, {
				name: t,
				value: r,
				isOff: !i,
				onType: a,
				onEnd: o
			})
		]
	});
}
function Og(e) {
	let t = e.trim().replace(",", ".").replace("−", "-"), n = Number(t);
	return t && Number.isFinite(n) && n >= 0 ? n : null;
}
function kg(e) {
	let { name: t, value: n, isOff: r, onType: i, onEnd: a } = e, o = (e) => {
		let t = Og(e.value);
		t !== null && e.value !== Ut(n) && i(t), e.value = Ut(t ?? n), a();
	};
	return /* @__PURE__ */ R("input", {
		class: "graph-typed",
		inputMode: "decimal",
		autocomplete: "off",
		"aria-label": `${t} at least`,
		title: z(n),
		disabled: r,
		value: Ut(n),
		onFocus: (e) => e.currentTarget.select(),
		onChange: (e) => o(e.currentTarget)
	});
}
// src/graph/toolbar.tsx
function Ag({ store: e, view: t }) {
	return /* @__PURE__ */ R("div", {
		class: "graph-tools",
		role: "toolbar",
		"aria-label": "Graph",
		children: [
			/* @__PURE__ */ R(vg, {
				store: e,
				view: t
			}),
			/* @__PURE__ */ R(Eg, {
				store: e,
				view: t
			}),
			/* @__PURE__ */ R(Ma, { store: e }),
			/* @__PURE__ */ R(ig, {
				store: e,
				view: t
			}),
			/* @__PURE__ */ R("span", {
				class: "graph-buttons",
				children: [/* @__PURE__ */ R("button", {
					type: "button",
					title: "Undo (Ctrl+Z)",
					"aria-label": "Undo",
					disabled: !e.canUndo.value,
					onClick: () => e.undo(),
					children: "↶"
				}), /* @__PURE__ */ R("button", {
					type: "button",
					title: "Redo (Ctrl+Shift+Z)",
					"aria-label": "Redo",
					disabled: !e.canRedo.value,
					onClick: () => e.redo(),
					children: "↷"
				})]
			}),
			/* @__PURE__ */ R(Qh, {
				store: e,
				view: t
			})
		]
	});
}
function jg({ view: e }) {
	return /* @__PURE__ */ R("span", {
		class: "graph-buttons graph-zoom",
		role: "group",
		"aria-label": "Zoom",
		children: [
			/* @__PURE__ */ R("button", {
				type: "button",
				title: "Smaller (−)",
				"aria-label": "Zoom out",
				onClick: () => Mg(e, 1 / 1.3),
				children: "−"
			}),
			/* @__PURE__ */ R("button", {
				type: "button",
				class: "graph-scale",
				title: "Show everything (0)",
				onClick: () => e.command.value = { do: "fit" },
				children: Ng(e.zoom.value)
			}),
			/* @__PURE__ */ R("button", {
				type: "button",
				title: "Larger (+)",
				"aria-label": "Zoom in",
				onClick: () => Mg(e, 1.3),
				children: "+"
			})
		]
	});
}
function Mg(e, t) {
	e.command.value = {
		do: "zoom",
		by: t
	};
}
function Ng(e) {
	return `${e < .1 ? (100 * e).toFixed(1) : Math.round(100 * e)}%`;
}
// src/graph/graph.tsx
var Pg = "Arrow keys go from node to node, Enter selects a node or lists what a token is connected with, Shift+Enter picks several for a group, P pins a node so that its paths stay lit, N names, Escape clears, plus and minus zoom, 0 shows everything, slash searches.";
function Fg({ store: e, view: t }) {
	let n = Oe(null), r = bt(null), i = bt(""), { scene: a, known: o } = Ig(e, t), s = {
		store: e,
		view: t,
		canvas: Vm(n, {
			store: e,
			view: t,
			scene: a,
			pointer: r
		}),
		scene: a,
		known: o,
		pointer: r,
		said: i
	}, c = xt(() => {
		let e = r.value, n = o.value;
		if (!e || !n) return null;
		if (e.link !== null) return e.link < n.diagram.links.source.length ? qa(e.link, n) : null;
		let i = t.find(t.pointed.value);
		return i === null ? null : Ga(i, n);
	});
	return /* @__PURE__ */ R("section", {
		class: "graph",
		"aria-label": "circuit",
		children: [/* @__PURE__ */ R("div", {
			class: "graph-canvas",
			children: [
				/* @__PURE__ */ R("canvas", {
					ref: n,
					tabIndex: 0,
					role: "application",
					"aria-label": "The circuit as a graph",
					"aria-describedby": "graph-help",
					onPointerMove: (e) => rh(s, e),
					onPointerLeave: () => ih(s),
					onClick: (e) => ah(s, e),
					onKeyDown: (e) => oh(s, e)
				}),
				/* @__PURE__ */ R("p", {
					id: "graph-help",
					class: "sr-only",
					children: Pg
				}),
				/* @__PURE__ */ R("p", {
					class: "sr-only",
					"aria-live": "polite",
					children: i
				}),
				/* @__PURE__ */ R(Lg, {
					view: t,
					store: e
				}),
				t.drawn.value && /* @__PURE__ */ R("p", {
					class: "graph-drawn",
					children: t.drawn.value
				}),
				/* @__PURE__ */ R(Ra, { store: e }),
				/* @__PURE__ */ R(Qa, {
					store: e,
					view: t,
					close: () => {
						t.held.value = null, n.current?.focus();
					}
				}),
				/* @__PURE__ */ R(zg, {
					facts: c.value,
					pointer: r,
					box: n.current
				})
			]
		}), /* @__PURE__ */ R("footer", {
			class: "graph-foot",
			children: [
				/* @__PURE__ */ R("div", {
					class: "graph-bench",
					children: [/* @__PURE__ */ R(xh, {
						store: e,
						view: t
					}), /* @__PURE__ */ R(jg, { view: t })]
				}),
				/* @__PURE__ */ R(dh, { view: t }),
				/* @__PURE__ */ R(Rg, { view: t })
			]
		})]
	});
}
function Ig(e, t) {
	return {
		scene: xt(() => {
			let [e, n, r] = [
				t.diagram.value,
				t.layout.value,
				t.shown.value
			];
			return e && n && r ? Up(e, n, r) : null;
		}),
		known: xt(() => {
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
function Lg({ view: e, store: t }) {
	let n = t.circuit.value;
	return n ? e.diagram.value ? e.diagram.value.cells.length ? null : /* @__PURE__ */ R("p", {
		class: "graph-wait",
		children: "No node is kept: every node is held at its mean."
	}) : /* @__PURE__ */ R("p", {
		class: "graph-wait",
		children: [
			"Arranging ",
			V(n.nodes.length, "node"),
			"…"
		]
	}) : null;
}
function Rg({ view: e }) {
	let t = e.shown.value, n = e.diagram.value?.notes ?? [];
	return /* @__PURE__ */ R("p", {
		class: "graph-status",
		children: [t && /* @__PURE__ */ R("span", {
			role: "status",
			children: Xa(t)
		}), n.map((e) => /* @__PURE__ */ R("span", { children: e }, e))]
	});
}
function zg({ facts: e, pointer: t, box: n }) {
	let r = t.value;
	if (!e || !r || !n) return null;
	let i = r.x > n.clientWidth - 300, a = r.y > n.clientHeight - 170;
	return /* @__PURE__ */ R("div", {
		class: "graph-tip",
		style: {
			left: i ? "auto" : `${r.x + 16}px`,
			right: i ? `${n.clientWidth - r.x + 12}px` : "auto",
			top: a ? "auto" : `${r.y + 16}px`,
			bottom: a ? `${n.clientHeight - r.y + 12}px` : "auto"
		},
		"aria-hidden": "true",
		children: [/* @__PURE__ */ R("strong", { children: e.title }), /* @__PURE__ */ R("dl", { children: e.lines.map(({ what: e, value: t }) => /* @__PURE__ */ R("div", { children: [/* @__PURE__ */ R("dt", { children: e }), /* @__PURE__ */ R("dd", { children: t })] }, e)) })]
	});
}
// src/graph/choose.ts
var Bg = 24, Vg = 2, Hg = 4;
function Ug(e, t, n, r) {
	let i = /* @__PURE__ */ new Map();
	e.token.forEach((n, r) => {
		let a = e.channel[r];
		t.has(a) && (i.has(a) || i.set(a, []), i.get(a).push([n, e.weight[r]]));
	});
	let a = Math.max(Vg, Math.min(Hg, Math.floor(Bg / Math.max(1, i.size)))), o = [], s = 0;
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
function Wg(e, t, n, r) {
	return e === t ? [] : [`${`${B(e)} of ${B(t)} ${n} weights are drawn`}: the strongest of each channel${r}`];
}
// src/graph/diagram.ts
var Gg = 8, Kg = 16, qg = [
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
function Jg(e, t) {
	let { nodes: n, edges: r } = t === null ? e : Sn(e, t);
	return new Yg(e, n, r).build(e.cuts ? t : null);
}
var Yg = class {
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
				...Wg(s.kept.length, s.n, "embedding", ", differing tokens first"),
				...Wg(c.kept.length, c.n, "unembedding", ""),
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
		let { circuit: n } = this, r = new Set(n.answers.length <= Gg ? n.answers : []), i = Ug(n.embedding, e, new Set(n.differing), /* @__PURE__ */ new Set()), a = Ug(n.unembedding, t, /* @__PURE__ */ new Set(), r);
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
		for (let t = 0; t < this.circuit.n_layer; t++) for (let n of qg) {
			let r = n.flatMap((n) => (e.get(`${t}.${n}`) ?? []).map((e) => this.node(e, n))), i = n.length === 1 ? `${t}.${n[0]}` : `${t}.attn.{q, k, v}`, a = n[0].startsWith("attn") ? "attention" : "MLP", o = n[0].includes("act_in") || n[0].includes("resid");
			this.row(i, [`layer ${t}`, a], n, t, o, r);
		}
	}
	allLinks(e, t) {
		let { circuit: n, nodes: r, edges: i } = this;
		for (let [t, n, r] of e.kept) this.link(`tokens:${t}`, `embedding:${n}`, r, -1);
		let a = r.map((e) => an(n, e));
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
			let n = vn(xn(t, this.circuit.texts), Kg);
			return Xg(`${e}:${t}`, "token", e, t, n, -1, -1, r(t));
		});
		this.row(e, [n, ""], [], -1, !1, i);
	}
	channelOfEmbedding(e) {
		return Xg(`embedding:${e}`, "channel", "embedding", e, String(e), -1, -1, !1);
	}
	node(e, t) {
		let { index: n, site: r } = this.nodes[e], i = this.circuit.sites[r].name, a = t === "attn.q" || t === "attn.k" || t === "attn.v";
		return Xg(an(this.circuit, this.nodes[e]), a ? "attention" : t === "mlp.post_act" ? "neuron" : "channel", i, n, String(n), e, a ? Math.floor(n / this.circuit.d_head) : -1, !1);
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
function Xg(e, t, n, r, i, a, o, s) {
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
var Zg = "(function(){let e=.001,t=e=>[e.columns,...e.rows];function n(e){let n=t(e),r=n.reduce((e,t)=>e+t.length,0),s=e.gaps.reduce((e,t)=>e+t.column.length,0),l=y(1),u=n.map(g),d=a(u,e),f=Math.max(1,Math.min(24,Math.floor(2500/Math.max(1,r)))),p=Math.max(2,Math.min(16,Math.floor(5e5/Math.max(1,s))));for(let t=0;t<f&&d[0]>0;t++){let r=n.map(g);if(t){let e=Float64Array.from(r[0],l);r[0]=c(e,new Float64Array(e.length).fill(1),_(e),n[0])}let s=[1/0,1/0];for(let t=0;t<p;t++){for(let t=1;t<=n.length;t++)o(r,e,n,t%n.length);let t=a(r,e);if(i(t,d)&&(u=r.map(e=>e.slice()),d=t),!i(t,s))break;s=t}}return u.map(_)}function r(e,n,r,i){let a=t(e),o=a.map((e,t)=>c(new Float64Array(e.length),v(e.length),n[t],e)),u=e.gaps.reduce((e,t)=>e+t.column.length,0),d=Math.max(12,Math.min(40,Math.floor(3e6/Math.max(1,u))));for(let t=0;t<d;t++)for(let t=1;t<=a.length;t++){let r=t%a.length,{wish:i,weight:l}=s(o,e,r);o[r]=c(i,l,n[r],a[r])}return r.forEach((t,r)=>{let u=Float64Array.from(t,e=>o[0][e]).sort();if(!u.length)return;let{weight:d}=s(o,e,r+1);for(let e=0;e<4;e++){let e=o[r+1].map((e,t)=>i[r][t]?l(e,a[r+1][t]/2,u):e);o[r+1]=c(e,d,n[r+1],a[r+1])}}),o}let i=(e,t)=>e[0]<t[0]||e[0]===t[0]&&e[1]<t[1];function a(e,t){let n=0,r=0;for(let i of t.gaps){let[t,a]=d(e,i);n+=m(t,a);for(let e=0;e<t.length;e++)r+=Math.abs(t[e]-a[e])}return[n,Math.round(r*1e4)/1e4]}function o(t,n,r,i){let{wish:a,weight:o}=s(t,n,i),l=a.map((n,r)=>o[r]>e?n:t[i][r]),u=_(l),d=o.reduce((e,t)=>e+t,0);u.length*d<=4e5&&p(u,f(t,n,i)),t[i]=c(l,o,u,r[i])}function s(t,n,r){let i=new Float64Array(t[r].length),a=new Float64Array(i.length).fill(e);for(let{row:e,column:o,block:s,offset:c}of n.gaps){if(r!==0&&r!==e+1)continue;let n=r===0?o:s,l=r===0?t[e+1]:t[0],u=r===0?s:o,d=r===0?1:-1;for(let e=0;e<n.length;e++){let t=n[e];i[t]=i[t]+l[u[e]]+d*c[e],a[t]=a[t]+1}}for(let e=0;e<i.length;e++)i[e]=i[e]/a[e];return{wish:i,weight:a}}function c(e,t,n,r){let i=n.length,a=new Float64Array(i),o=new Float64Array(i),s=new Float64Array(i),c=new Int32Array(i),l=0,u=0;for(let d=0;d<i;d++){let i=n[d];a[d]=l+r[i]/2,l+=r[i];let f=e[i]-a[d],p=t[i],m=1;for(;u&&o[u-1]>=f;){u--;let e=s[u]+p;f=(o[u]*s[u]+f*p)/e,p=e,m+=c[u]}o[u]=f,s[u]=p,c[u++]=m}let d=new Float64Array(i);for(let e=0,t=0;e<u;e++)for(let r=t+c[e];t<r;t++)d[n[t]]=o[e]+a[t];return d}function l(e,t,n){let r=u(n,e),i=n[Math.min(r,n.length-1)];return r>0&&e-n[r-1]<=Math.abs(i-e)&&(i=n[r-1]),Math.abs(e-i)>=t?e:e<i-1e-6?i-t:i+t}function u(e,t){let n=0,r=e.length;for(;n<r;){let i=n+r>>1;e[i]<t?n=i+1:r=i}return n}function d(e,t){let n=t.column.length,r=new Float64Array(n),i=new Float64Array(n);for(let a=0;a<n;a++)r[a]=e[0][t.column[a]],i[a]=e[t.row+1][t.block[a]]+t.offset[a];return[r,i]}function f(e,t,n){let r=e[n].length,i=new Float64Array(r*r);for(let a of t.gaps){if(n!==0&&n!==a.row+1)continue;let[t,o]=d(e,a),s=n===0?a.column:a.block,c=n===0?o:t,l=_(c),u=new Float64Array(r);for(let e=0;e<l.length;){let t=e;for(;t<l.length&&c[l[t]]===c[l[e]];)t++;for(let n=e;n<t;n++){let e=s[l[n]];for(let t=0;t<r;t++)i[e*r+t]=i[e*r+t]+u[t]}for(let n=e;n<t;n++)u[s[l[n]]]++;e=t}}return i}function p(e,t){let n=e.length;for(let r=!0;r;){r=!1;for(let i=0;i+1<n;i++){let a=e[i],o=e[i+1];t[a*n+o]<=t[o*n+a]||(e[i]=o,e[i+1]=a,r=!0)}}}function m(e,t){let n=h(e),r=h(t),i=r.length,a=e.map((e,a)=>u(n,e)*i+u(r,t[a])).sort(),o=new Int32Array(i+1),s=0;return a.forEach((e,t)=>{let n=e%i+1,r=0;for(let e=n;e>0;e-=e&-e)r+=o[e];s+=t-r;for(let e=n;e<=i;e+=e&-e)o[e]++}),s}function h(e){return Float64Array.from(new Set(e)).sort()}function g(e){let t=-e.reduce((e,t)=>e+t,0)/2;return e.map(e=>(t+=e,t-e/2))}function _(e){return Int32Array.from(e,(e,t)=>t).sort((t,n)=>e[t]-e[n]||t-n)}let v=e=>new Float64Array(e).fill(1);function y(e){let t=e;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,1|t);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/4294967296}}function b(e,t){let n=0;for(let t of e)n+=(t.codePointAt(0)??0)>11903?1.7:1;return n*.62*t}let x={size:11,isUpright:!1,margin:8,columnMargin:20},S={size:10,isUpright:!0,margin:4,columnMargin:8},C=1250;function w(e){let t=E(e),i=D(e,t.length),a=e.rows.map(t=>t.isOfColumns?i:O(e,t)),o=new Map(t.map((e,t)=>[e,t])),{problem:s,blocks:c}=j(e,a,o),l=c.map(e=>e.map(e=>e.cells.length===1)),u=r(s,n(s),N(e,o),l),d=0,f=0,p=[s.columns,...s.rows];u.forEach((e,t)=>e.forEach((e,n)=>{d=Math.min(d,e-p[t][n]/2),f=Math.max(f,e+p[t][n]/2)}));let m=e.cells.length,h={width:f-d,x:new Float64Array(m),w:new Float64Array(m),h:new Float64Array(m),isUpright:a.map(e=>e.isUpright),heads:[]};return e.cells.forEach((t,n)=>{let[r,i]=T(t.text,a[t.row]);h.w[n]=r,h.h[n]=i,e.rows[t.row].isOfColumns&&(h.x[n]=u[0][o.get(t.index)]-d)}),c.forEach((e,t)=>e.forEach((e,n)=>{let r=u[t+1][n]-d;if(e.cells.forEach((t,n)=>h.x[t]=r+e.offsets[n]),e.head<0)return;let i=e.captions.map(e=>({...e,x:r+e.x}));h.heads.push({row:t,head:e.head,x:r,width:e.width-14,captions:i})})),h}function T(e,t){let n=Math.max(24,Math.round(b(e,t.size))+12),r=t.size+9;return t.isUpright?[r,n]:[n,r]}function E(e){let t=/* @__PURE__ */ new Set;for(let n of e.rows)if(n.isOfColumns)for(let r of n.cells)t.add(e.cells[r].index);return[...t].sort((e,t)=>e-t)}function D(e,t){let n=0;for(let t of e.rows)if(t.isOfColumns)for(let r of t.cells)n=Math.max(n,T(e.cells[r].text,x)[0]);return t*(n+x.columnMargin)<=C?x:S}function O(e,t){return k(e,t,x).reduce((e,t)=>e+t.width,0)<=C?x:S}function k(e,t,n){let r=t=>e.cells[t];if(r(t.cells[0]).kind!==`attention`)return t.cells.map(e=>{let t=T(r(e).text,n)[0]+n.margin;return{cells:[e],offsets:[0],width:t,head:-1,captions:[]}});let i=/* @__PURE__ */ new Map;for(let e of t.cells){let{head:t}=r(e);i.has(t)||i.set(t,[]),i.get(t).push(e)}return[...i].sort(([e],[t])=>e-t).map(([e,t])=>A(e,t,r,n))}function A(e,t,n,r){let i=15,a=e=>{let t=i+e/2;return i+=e+r.margin,t},o=[],s=(e,t)=>o.push({x:a(r.isUpright?r.size+4:b(e,r.size)),text:e,site:t});s(`head ${e}`,``);let c=t.map((e,o)=>{let c=n(e);return(o===0||n(t[o-1]).site!==c.site)&&(i+=r.margin/2,s(c.site.slice(-1),c.site)),a(T(c.text,r)[0])}),l=i-r.margin+8+7;return{cells:t,offsets:c.map(e=>e-l/2),width:l,head:e,captions:o.map(e=>({...e,x:e.x-l/2}))}}function j(e,t,n){let{cells:r,rows:i}=e,a=new Float64Array(n.size),o=i.map((n,r)=>n.isOfColumns?[]:k(e,n,t[r])),s=new Int32Array(r.length),c=new Float64Array(r.length);r.forEach(e=>{if(!i[e.row].isOfColumns)return;let r=n.get(e.index),o=t[e.row];a[r]=Math.max(a[r],T(e.text,o)[0]+o.columnMargin)});for(let e of o)e.forEach((e,t)=>e.cells.forEach((n,r)=>{s[n]=t,c[n]=e.offsets[r]}));let l=M(e,n,s,c);return{problem:{columns:a,rows:o.map(e=>Float64Array.from(e,e=>e.width)),gaps:l},blocks:o}}function M(e,t,n,r){let{cells:i,rows:a,links:o}=e,s=Int32Array.from(i,e=>a[e.row].isOfColumns?t.get(e.index):-1),c=Int32Array.from(i,e=>e.row),l=new Int32Array(2*a.length),{source:u,target:d}=o,f=e=>s[u[e]]>=0?2*c[d[e]]:2*c[u[e]]+1;for(let e=0;e<u.length;e++)l[f(e)]++;let p=Array.from(l,(e,t)=>({row:t>>1,column:new Int32Array(e),block:new Int32Array(e),offset:new Float64Array(e)}));l.fill(0);for(let e=0;e<u.length;e++){let t=f(e),[i,a]=t%2?[d[e],u[e]]:[u[e],d[e]],{column:o,block:c,offset:m}=p[t],h=l[t]++;o[h]=s[i],c[h]=n[a],m[h]=r[a]}return p.filter(e=>e.column.length)}function N(e,t){let n=e.rows.map(()=>[]);for(let{channel:r,writes:i,reads:a}of e.streams){let o=e.cells[i[0]].row,s=e.cells[a.at(-1)].row;for(let e=o+1;e<s;e++)n[e].push(t.get(r))}return n.map(e=>Int32Array.from(e))}self.onmessage=({data:e})=>self.postMessage(w(e))})();", Qg = typeof self < "u" && self.Blob && new Blob(["(self.URL || self.webkitURL).revokeObjectURL(self.location.href);", Zg], { type: "text/javascript;charset=utf-8" });
function $g(e) {
	let t;
	try {
		if (t = Qg && (self.URL || self.webkitURL).createObjectURL(Qg), !t) throw "";
		let n = new Worker(t, { name: e?.name });
		return n.addEventListener("error", () => {
			(self.URL || self.webkitURL).revokeObjectURL(t);
		}), n;
	} catch {
		return new Worker("data:text/javascript;charset=utf-8," + encodeURIComponent(Zg), { name: e?.name });
	}
}
// src/graph/paths.ts
function e_(e) {
	let t = e.cells.length, n = new Int32Array(t).fill(-1);
	e.streams.forEach(({ writes: e, reads: t }, r) => {
		for (let t of e) n[t] = r;
		for (let e of t) n[e] = r;
	});
	let r = new Int32Array(t).fill(-1);
	return e.patterns.forEach(({ queriesAndKeys: e, values: t }, n) => {
		for (let i of [...e, ...t]) r[i] = n;
	}), {
		up: t_(e.links.source, t),
		down: t_(e.links.target, t),
		stream: n,
		pattern: r
	};
}
function t_(e, t) {
	let n = new Int32Array(t + 1);
	for (let t of e) n[t + 1]++;
	for (let e = 0; e < t; e++) n[e + 1] = n[e + 1] + n[e];
	let r = n.slice(), i = new Int32Array(e.length);
	return e.forEach((e, t) => i[r[e]++] = t), {
		start: n,
		list: i
	};
}
function n_(e, t, n, r) {
	let i = {
		cells: new Uint8Array(e.cells.length),
		links: new Uint8Array(e.links.source.length),
		streams: e.streams.map(() => [1, 0]),
		patterns: new Uint8Array(e.patterns.length)
	};
	for (let a of [!0, !1]) r_(e, t, n, r, a, i);
	for (let [t, a] of e.meetings) r.includes(t) && n.cells[a] && (i.cells[a] = 1), r.includes(a) && n.cells[t] && (i.cells[t] = 1);
	return i;
}
function r_(e, t, n, r, i, a) {
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
// src/graph/shown.ts
function i_(e, t, n) {
	if (!t) return null;
	let r = U(e), i = new Map(r.map((e, n) => [e, t.nodes[n]?.effect_in_circuit ?? NaN])), a = /* @__PURE__ */ new Map();
	e.edges.source.forEach((n, i) => a.set(`${r[n]}>${r[e.edges.target[i]]}`, t.edge_effects[i] ?? NaN));
	let { cells: o, links: s } = n;
	return {
		cells: Float64Array.from(o, (e) => e.node < 0 ? NaN : i.get(e.key) ?? NaN),
		links: Float64Array.from(s.edge, (e, t) => e < 0 ? NaN : a.get(`${o[s.source[t]].key}>${o[s.target[t]].key}`) ?? NaN)
	};
}
function a_(e, t, n) {
	let r = e.cells[n], i = e.rows[r.row];
	if (i.kinds.length === 0) return !0;
	let a = i.kinds.length === 1 ? i.kinds[0] : r.site.slice(r.site.indexOf(".") + 1);
	return !t.hiddenLayers.includes(i.layer) && !t.hiddenKinds.includes(a);
}
function o_(e, t, n) {
	let { cells: r, links: i } = e, a = new Uint8Array(r.length), o = (e) => e !== void 0 && Math.abs(e) < t.effectAtLeast, s = {
		filtered: 0,
		weakNodes: 0,
		weakEdges: 0,
		endless: 0,
		unread: 0
	};
	for (let i = 0; i < r.length; i++) a_(e, t, i) ? o(n?.cells[i]) ? s.weakNodes++ : a[i] = 1 : s.filtered++;
	s.unread = s_(e, a);
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
function s_({ cells: e, links: t, streams: n }, r) {
	let i = 0, a = new Map(n.map(({ channel: e, reads: t }) => [e, t]));
	e.forEach((e, t) => {
		let n = e.site === "embedding" ? a.get(e.index) : void 0;
		n && !n.some((e) => r[e]) && (i += c_(r, t));
	});
	let o = /* @__PURE__ */ new Map();
	for (let n = 0; n < t.source.length; n++) if (!(t.edge[n] >= 0)) for (let [i, a] of [[t.source[n], t.target[n]], [t.target[n], t.source[n]]]) e[i].kind === "token" && o.set(i, (o.get(i) ?? 0) + r[a]);
	for (let [e, t] of o) t || (i += c_(r, e));
	return i;
}
function c_(e, t) {
	return e[t] = 0, 1;
}
// src/graph/view.ts
var l_ = class {
	store;
	diagram;
	effects;
	shown;
	layout;
	lit;
	cellOf;
	picked = I([]);
	held = I(null);
	pointed = I(null);
	command = I(null);
	zoom = I(1);
	drawn = I("");
	places;
	stop;
	worker = null;
	constructor(e) {
		this.store = e, this.places = bi(e, "places", () => I(null));
		let t = (t) => at(() => t(e.look.value)), n = t((e) => e.size), [r, i] = [t((e) => e.hiddenLayers), t((e) => e.hiddenKinds)], [a, o] = [t((e) => e.weightAtLeast), t((e) => e.effectAtLeast)], s = (e, t) => ({
			weightAtLeast: e,
			effectAtLeast: t,
			hiddenLayers: r.value,
			hiddenKinds: i.value
		}), c = at(() => {
			let t = e.circuit.value, r = this.places.peek();
			return r !== null && r.circuit === t && r.diagram.size === n.value ? r : t && {
				circuit: t,
				diagram: Jg(t, n.value)
			};
		});
		this.diagram = at(() => {
			let t = this.places.value;
			return t && t.circuit === e.circuit.value ? t.diagram : null;
		}), this.effects = at(() => {
			let t = e.circuit.value, n = this.diagram.value;
			return t && n && n.size === null ? i_(t, e.behaviour.value, n) : null;
		}), this.shown = at(() => {
			let e = this.diagram.value;
			return e && o_(e, s(a.value, o.value), this.effects.value);
		}), this.layout = at(() => {
			let e = this.places.value;
			if (!e || !this.diagram.value) return null;
			let t = s(0, 0);
			return Mp(e.diagram, e.across, (n) => a_(e.diagram, t, n));
		}), this.cellOf = at(() => new Map(this.diagram.value?.cells.map((e, t) => [e.key, t]))), this.lit = this.litBy(t(({ notes: e }) => e.pins));
		let l = [this.keepPlacing(c), this.keepPicksOfOneCircuit()];
		this.stop = () => l.forEach((e) => e());
	}
	litBy(e) {
		let t = at(() => this.diagram.value && e_(this.diagram.value)), n = at(() => {
			let t = this.pointed.value ?? this.store.hovered.value, n = [...t === null ? [this.store.selected.value, this.held.value] : [t], ...e.value].flatMap((e) => this.find(e) ?? []);
			return [...new Set(n)].sort((e, t) => e - t).join();
		});
		return at(() => {
			let e = n.value.split(",").filter(Boolean).map(Number);
			return !e.length || !this.diagram.value || !t.value || !this.shown.value ? null : n_(this.diagram.value, t.value, this.shown.value, e);
		});
	}
	find(e) {
		return e === null ? null : this.cellOf.value.get(e) ?? null;
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
			this.worker = new $g(), this.worker.onmessage = ({ data: e }) => {
				let [o, s] = [t, n];
				t = n = null, s && r(s) || (s && a(s), o && i(o, e));
			}, this.worker.onerror = () => {
				this.worker?.terminate(), this.worker = null;
				let e = n ?? t;
				e && i(e, gp(e.diagram));
			};
		} catch {
			this.worker = null;
		}
		return L(() => {
			let o = e.value;
			!o || !t && r(o) || (this.worker ? t ? n = o : a(o) : i(o, gp(o.diagram)));
		});
	}
	keepPicksOfOneCircuit() {
		return L(() => {
			this.store.circuit.value, this.picked.value = [], this.held.value = null, this.pointed.value = null;
		});
	}
};
// src/graph/page.tsx
function u_({ store: e }) {
	let t = e.route.value, n = t.page === "circuit" ? t.id : "";
	return e.circuit.value?.card.id === n ? /* @__PURE__ */ R(d_, { store: e }) : /* @__PURE__ */ R(Ft, {
		store: e,
		id: n
	});
}
function d_({ store: e }) {
	let t = Oe(null), n = ke(() => new l_(e), [e]);
	Ee(() => () => n.end(), [n]);
	let r = Oe(null);
	return Ot(() => {
		let t = e.route.value, n = e.circuit.value;
		if (t.page !== "circuit" || n?.card.id !== t.id) return;
		let i = r.current !== n;
		r.current = n, t.node !== e.look.peek().selected && (i ? e.set({ selected: t.node }) : e.change({ selected: t.node }));
	}), Ot(() => {
		let t = e.selected.value, n = e.route.peek();
		n.page === "circuit" && e.circuit.peek()?.card.id === n.id && n.node !== t && e.router.go({
			...n,
			node: t
		}, !0);
	}), Ee(() => {
		let r = (r) => {
			let i = r.composedPath();
			t.current && (i.includes(t.current) || r.target === document.body && f_(t.current)) && m_(r, i[0], e, n, t.current) && r.preventDefault();
		};
		return document.addEventListener("keydown", r), () => document.removeEventListener("keydown", r);
	}, [n]), /* @__PURE__ */ R("div", {
		class: "graph-page",
		ref: t,
		children: [
			/* @__PURE__ */ R("div", {
				class: "graph-head",
				children: [/* @__PURE__ */ R(Ag, {
					store: e,
					view: n
				}), /* @__PURE__ */ R(Na, {
					store: e,
					view: n
				})]
			}),
			/* @__PURE__ */ R(Fg, {
				store: e,
				view: n
			}),
			/* @__PURE__ */ R("aside", {
				class: "panel",
				children: e.selected.value ? /* @__PURE__ */ R(Sa, { store: e }) : /* @__PURE__ */ R(ti, { store: e })
			})
		]
	});
}
function f_(e) {
	return e.getRootNode().host?.id === "gossamer";
}
function p_(e) {
	let t = e.querySelector(".graph-name"), n = e.querySelector(".node-name[aria-expanded=false]");
	return t ? t.focus() : n?.click(), t !== null || n !== null;
}
function m_(e, t, n, r, i) {
	if (t instanceof HTMLInputElement && t.type !== "range" && t.type !== "checkbox" || t instanceof HTMLTextAreaElement || t instanceof HTMLSelectElement || e.altKey) return !1;
	let a = e.key.toLowerCase();
	if (e.ctrlKey || e.metaKey) {
		if (a === "z") e.shiftKey ? n.redo() : n.undo();
		else if (a === "y") n.redo();
		else return !1;
		return !0;
	}
	if (a === "/") i.querySelector(".graph-search input")?.focus();
	else if (a === "n") return p_(i);
	else if (a === "+" || a === "=") Mg(r, 1.3);
	else if (a === "-") Mg(r, 1 / 1.3);
	else if (a === "0") r.command.value = { do: "fit" };
	else return !1;
	return !0;
}
// src/many/overlap.ts
function h_(e, t, n) {
	let r = e + t + n;
	return r === 0 ? 1 : e / r;
}
function g_(e, t) {
	return {
		nodes: v_(e, t),
		edges: y_(e, t)
	};
}
function __(e, t, n) {
	return {
		shared: e,
		left: t,
		right: n,
		jaccard: h_(e.length, t.length, n.length)
	};
}
function v_(e, t) {
	let [n, r] = [new Set(U(e)), new Set(U(t))];
	return __([...n].filter((e) => r.has(e)), [...n].filter((e) => !r.has(e)), [...r].filter((e) => !n.has(e)));
}
function y_(e, t) {
	let [n, r] = [U(e), U(t)], i = /* @__PURE__ */ new Map();
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
	return __(c.filter((e) => e.left !== null && e.right !== null), c.filter((e) => e.right === null), c.filter((e) => e.left === null));
}
function b_(e, t) {
	return e.card.model_hash === t.card.model_hash ? e.card.task === t.card.task ? null : "Both are of the same model, for different tasks: what they share does both tasks." : "These circuits belong to different models, by their hashes. A channel's number means the same in both only if they are snapshots of one training run; otherwise what they share below is chance.";
}
function x_(e, t) {
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
	let a = v_(e, t);
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
// src/width.ts
function S_(e, t = 640) {
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
var C_ = 150, w_ = 92, T_ = 30;
function E_({ store: e, rows: t, left: n, right: r }) {
	let i = Oe(null), a = S_(i), o = (t, n) => e.router.go({
		page: "circuit",
		id: n,
		node: t
	});
	return /* @__PURE__ */ R("div", {
		ref: i,
		class: "mn-picture",
		children: [/* @__PURE__ */ R("svg", {
			width: a,
			height: t.length * T_ + 4,
			role: "img",
			"aria-label": "Channels of each site that the circuits keep; the lists below name them.",
			children: t.map((e, t) => /* @__PURE__ */ R(O_, {
				row: e,
				y: t * T_ + T_ / 2,
				width: a,
				go: (e, t) => o(e, t === "right" ? r : n)
			}, e.name))
		}), /* @__PURE__ */ R("ul", {
			class: "mn-legend",
			children: [D_.map(({ kind: e, says: t }) => /* @__PURE__ */ R("li", { children: [/* @__PURE__ */ R("svg", {
				width: "10",
				height: "20",
				"aria-hidden": "true",
				children: /* @__PURE__ */ R("rect", {
					class: `mn-is-${e}`,
					x: "3",
					y: k_[e].from + 10,
					width: "4",
					height: k_[e].height,
					rx: "1.5"
				})
			}), t] }, e)), /* @__PURE__ */ R("li", { children: "at the end of a row: only left · in both · only right" })]
		})]
	});
}
var D_ = [
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
function O_({ row: e, y: t, width: n, go: r }) {
	let i = n - w_, a = (t) => C_ + (t + .5) / e.width * (i - C_);
	return /* @__PURE__ */ R("g", { children: [
		/* @__PURE__ */ R("text", {
			class: "mn-site",
			x: 0,
			y: t + 4,
			children: e.name
		}),
		/* @__PURE__ */ R("line", {
			class: "mn-track",
			x1: C_,
			x2: i,
			y1: t,
			y2: t
		}),
		D_.map(({ kind: n, says: i }) => /* @__PURE__ */ R(j_, {
			kind: n,
			channels: e[n],
			x: a,
			y: t,
			say: (t) => `${e.name}:${t}, ${i}`,
			go: (t) => r(`${e.name}:${t}`, n)
		}, n)),
		/* @__PURE__ */ R("text", {
			class: "mn-tally",
			x: n,
			y: t + 4,
			"text-anchor": "end",
			children: [/* @__PURE__ */ R("title", { children: `${e.left.length} only left, ${e.shared.length} in both, ${e.right.length} only right` }), `${e.left.length} · ${e.shared.length} · ${e.right.length}`]
		})
	] });
}
var k_ = {
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
}, A_ = 120;
function j_({ kind: e, channels: t, x: n, y: r, say: i, go: a }) {
	let { from: o, height: s } = k_[e];
	if (t.length > A_) {
		let i = t.map((e) => `M${(n(e) - 1).toFixed(1)} ${r + o}h2v${s}h-2z`).join("");
		return /* @__PURE__ */ R("path", {
			class: `mn-is-${e}`,
			d: i
		});
	}
	return /* @__PURE__ */ R("g", { children: t.map((t) => /* @__PURE__ */ R("rect", {
		class: `mn-dot mn-is-${e}`,
		x: n(t) - 2,
		y: r + o,
		width: 4,
		height: s,
		rx: 1.5,
		onClick: () => a(t),
		children: /* @__PURE__ */ R("title", { children: i(t) })
	}, t)) });
}
// src/many/pieces.tsx
function M_({ text: e }) {
	return /* @__PURE__ */ R("span", {
		title: q(e, 400),
		children: q(e, 48)
	});
}
function N_(e, t) {
	let [n, r] = P({
		id: e,
		loaded: { state: "waiting" }
	}), [i, a] = P(0), o = Ae(() => a((e) => e + 1), []);
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
			why: Mt(e),
			again: o
		})), () => {
			n = !1;
		};
	}, [e, i]), n.id === e ? n.loaded : { state: "waiting" };
}
function P_({ loaded: e, what: t }) {
	return e.state === "failed" ? /* @__PURE__ */ R("div", {
		class: "page-notice",
		role: "alert",
		children: [/* @__PURE__ */ R("p", { children: jt(`${t} can't be shown: ${e.why}`) }), /* @__PURE__ */ R("button", {
			type: "button",
			onClick: e.again,
			children: "Try again"
		})]
	}) : /* @__PURE__ */ R("p", {
		class: "page-notice",
		role: "status",
		children: [
			"Loading ",
			t,
			"…"
		]
	});
}
var F_ = 6;
function I_(e, t) {
	let n = e.circuit.peek();
	if (n?.card.id === t) return Promise.resolve(n);
	let r = bi(e, "circuits", () => /* @__PURE__ */ new Map()), i = r.get(t) ?? e.source.circuit(t);
	r.delete(t), r.set(t, i), i.catch(() => r.delete(t));
	for (let e of r.keys()) r.size > F_ && r.delete(e);
	return i;
}
// src/many/compare.tsx
function L_({ store: e }) {
	let t = e.route.value, [n, r] = t.page === "compare" ? [t.left, t.right] : ["", ""], i = N_(n, (t) => I_(e, t)), a = N_(r, (t) => I_(e, t));
	return /* @__PURE__ */ R("div", {
		class: "page",
		children: [
			/* @__PURE__ */ R("header", {
				class: "page-head",
				children: /* @__PURE__ */ R("h1", { children: "Side by side" })
			}),
			/* @__PURE__ */ R(R_, {
				store: e,
				left: n,
				right: r
			}),
			i.state === "there" ? a.state === "there" ? /* @__PURE__ */ R(z_, {
				store: e,
				left: i.value,
				right: a.value
			}) : /* @__PURE__ */ R(P_, {
				loaded: a,
				what: "the right circuit"
			}) : /* @__PURE__ */ R(P_, {
				loaded: i,
				what: "the left circuit"
			})
		]
	});
}
function R_({ store: e, left: t, right: n }) {
	let r = e.index.value?.circuits ?? [], i = (t, n, i) => /* @__PURE__ */ R("label", {
		class: `mn-side mn-${t}`,
		children: [t, /* @__PURE__ */ R("select", {
			value: n,
			onChange: (n) => {
				let r = n.currentTarget.value;
				e.router.go({
					page: "compare",
					left: t === "left" ? r : i,
					right: t === "left" ? i : r
				});
			},
			children: r.map((e) => /* @__PURE__ */ R("option", {
				value: e.id,
				children: q(`${e.name}, ${e.task}, ${e.model}`, 80)
			}, e.id))
		})]
	});
	return /* @__PURE__ */ R("div", {
		class: "page-tools",
		children: [
			i("left", t, n),
			/* @__PURE__ */ R("button", {
				type: "button",
				onClick: () => e.router.go({
					page: "compare",
					left: n,
					right: t
				}),
				children: ["⇄ ", /* @__PURE__ */ R("span", {
					class: "sr-only",
					children: "Exchange left and right"
				})]
			}),
			i("right", n, t)
		]
	});
}
function z_({ store: e, left: t, right: n }) {
	let { nodes: r, edges: i } = ke(() => g_(t, n), [t, n]), a = ke(() => x_(t, n), [t, n]), o = b_(t, n);
	return /* @__PURE__ */ R(x, { children: [
		o && /* @__PURE__ */ R("p", {
			class: "mn-warning",
			role: "note",
			children: o
		}),
		/* @__PURE__ */ R("p", {
			class: "mn-graphs",
			children: [
				"Graphs:",
				" ",
				[t.card, n.card].map((t, n) => /* @__PURE__ */ R("span", { children: [n === 0 ? "left, " : "; right, ", /* @__PURE__ */ R(nn, {
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
		/* @__PURE__ */ R("div", {
			class: "mn-two",
			children: [/* @__PURE__ */ R("section", {
				"aria-labelledby": "mn-figures",
				children: [/* @__PURE__ */ R("h2", {
					id: "mn-figures",
					children: "Figures"
				}), /* @__PURE__ */ R(H_, {
					left: t.card,
					right: n.card
				})]
			}), /* @__PURE__ */ R("section", {
				"aria-labelledby": "mn-shared",
				children: [
					/* @__PURE__ */ R("h2", {
						id: "mn-shared",
						children: "What they share"
					}),
					/* @__PURE__ */ R(U_, {
						what: "nodes",
						split: r
					}),
					/* @__PURE__ */ R(U_, {
						what: "edges",
						split: i
					}),
					/* @__PURE__ */ R("p", {
						class: "remark",
						children: "The share of all that is in either that is in both (Jaccard index); edges are the same if they join the same nodes, whatever their weights."
					})
				]
			})]
		}),
		/* @__PURE__ */ R("section", {
			"aria-labelledby": "mn-channels",
			children: [/* @__PURE__ */ R("h2", {
				id: "mn-channels",
				children: "Channels"
			}), /* @__PURE__ */ R(E_, {
				store: e,
				rows: a,
				left: t.card.id,
				right: n.card.id
			})]
		}),
		/* @__PURE__ */ R("section", {
			"aria-labelledby": "mn-nodes",
			children: [/* @__PURE__ */ R("h2", {
				id: "mn-nodes",
				children: "Nodes"
			}), /* @__PURE__ */ R("div", {
				class: "mn-three",
				children: [
					/* @__PURE__ */ R(K_, {
						store: e,
						title: "in both",
						keys: r.shared,
						id: t.card.id,
						kind: "shared"
					}),
					/* @__PURE__ */ R(K_, {
						store: e,
						title: "only left",
						keys: r.left,
						id: t.card.id,
						kind: "left"
					}),
					/* @__PURE__ */ R(K_, {
						store: e,
						title: "only right",
						keys: r.right,
						id: n.card.id,
						kind: "right"
					})
				]
			})]
		}),
		/* @__PURE__ */ R("section", {
			"aria-labelledby": "mn-edges",
			children: [/* @__PURE__ */ R("h2", {
				id: "mn-edges",
				children: "Edges, the heaviest first"
			}), /* @__PURE__ */ R("div", {
				class: "mn-three",
				children: [
					/* @__PURE__ */ R(J_, {
						title: "in both",
						rows: i.shared,
						kind: "shared"
					}),
					/* @__PURE__ */ R(J_, {
						title: "only left",
						rows: i.left,
						kind: "left"
					}),
					/* @__PURE__ */ R(J_, {
						title: "only right",
						rows: i.right,
						kind: "right"
					})
				]
			})]
		})
	] });
}
var B_ = [
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
function V_({ is_held_out: e }) {
	return e === null ? "not validated" : e ? "held-out pairs" : "the cut's own pairs";
}
function H_({ left: e, right: t }) {
	return /* @__PURE__ */ R("table", {
		class: "page-table mn-figures",
		children: [/* @__PURE__ */ R("thead", { children: /* @__PURE__ */ R("tr", { children: [
			/* @__PURE__ */ R("td", {}),
			/* @__PURE__ */ R("th", {
				scope: "col",
				class: "num mn-left",
				children: "left"
			}),
			/* @__PURE__ */ R("th", {
				scope: "col",
				class: "num mn-right",
				children: "right"
			}),
			/* @__PURE__ */ R("th", {
				scope: "col",
				class: "num",
				children: "difference"
			})
		] }) }), /* @__PURE__ */ R("tbody", { children: [[
			["task", (e) => e.task],
			["model", (e) => e.model],
			["model's hash", (e) => e.model_hash.slice(0, 12)],
			["seed", (e) => String(e.seed)],
			["validated on", V_]
		].map(([n, r]) => /* @__PURE__ */ R("tr", { children: [
			/* @__PURE__ */ R("th", {
				scope: "row",
				children: n
			}),
			/* @__PURE__ */ R("td", {
				class: "num",
				children: q(r(e))
			}),
			/* @__PURE__ */ R("td", {
				class: "num",
				children: q(r(t))
			}),
			/* @__PURE__ */ R("td", {
				class: "num soft",
				children: r(e) === r(t) ? "same" : ""
			})
		] }, n)), B_.map(({ name: n, of: r, as: i, by: a }) => {
			let [o, s] = [r(e), r(t)];
			return /* @__PURE__ */ R("tr", { children: [
				/* @__PURE__ */ R("th", {
					scope: "row",
					children: n
				}),
				/* @__PURE__ */ R("td", {
					class: "num",
					children: /* @__PURE__ */ R(J, {
						value: o,
						as: i
					})
				}),
				/* @__PURE__ */ R("td", {
					class: "num",
					children: /* @__PURE__ */ R(J, {
						value: s,
						as: i
					})
				}),
				/* @__PURE__ */ R("td", {
					class: "num",
					children: o !== null && s !== null && /* @__PURE__ */ R(J, {
						value: s - o,
						as: a
					})
				})
			] }, n);
		})] })]
	});
}
function U_({ what: e, split: t }) {
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
	return /* @__PURE__ */ R("div", {
		class: "mn-share",
		children: [/* @__PURE__ */ R("p", { children: [
			/* @__PURE__ */ R("b", {
				title: z(t.jaccard),
				children: Jt(t.jaccard)
			}),
			" of ",
			e,
			": ",
			n.join(", ")
		] }), /* @__PURE__ */ R("div", {
			class: "mn-sharebar",
			"aria-hidden": "true",
			children: r.map(({ kind: e, n: t }) => t > 0 && /* @__PURE__ */ R("span", {
				class: `mn-is-${e}`,
				style: { flexGrow: t }
			}, e))
		})]
	});
}
var W_ = 60;
function G_(e) {
	let [t, n] = P(!1);
	return {
		shown: t ? e : e.slice(0, W_),
		more: !t && e.length > W_ ? /* @__PURE__ */ R("button", {
			type: "button",
			onClick: () => n(!0),
			children: ["Show all ", B(e.length)]
		}) : null
	};
}
function K_({ store: e, title: t, keys: n, id: r, kind: i }) {
	let { shown: a, more: o } = G_(n);
	return /* @__PURE__ */ R("div", { children: [
		/* @__PURE__ */ R("h3", {
			class: `mn-part mn-is-${i}`,
			children: [
				t,
				" ",
				/* @__PURE__ */ R("small", { children: V(n.length, "node") })
			]
		}),
		/* @__PURE__ */ R("dl", {
			class: "mn-keys",
			children: q_(a).map(([t, n]) => /* @__PURE__ */ R("div", { children: [/* @__PURE__ */ R("dt", { children: t }), /* @__PURE__ */ R("dd", { children: n.map((n) => /* @__PURE__ */ R(nn, {
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
function q_(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let [e] = on(n);
		t.set(e, [...t.get(e) ?? [], n]);
	}
	return [...t];
}
function J_({ title: e, rows: t, kind: n }) {
	let { shown: r, more: i } = G_(t), a = t.every((e) => e.left === e.right);
	return /* @__PURE__ */ R("div", { children: [
		/* @__PURE__ */ R("h3", {
			class: `mn-part mn-is-${n}`,
			children: [
				e,
				" ",
				/* @__PURE__ */ R("small", { children: V(t.length, "edge") })
			]
		}),
		t.length > 0 && /* @__PURE__ */ R("table", {
			class: "page-table mn-edges",
			children: [/* @__PURE__ */ R("thead", { children: /* @__PURE__ */ R("tr", { children: [
				/* @__PURE__ */ R("th", {
					scope: "col",
					children: "from"
				}),
				/* @__PURE__ */ R("th", {
					scope: "col",
					children: "to"
				}),
				n === "shared" && !a ? /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R("th", {
					scope: "col",
					class: "num",
					children: "left"
				}), /* @__PURE__ */ R("th", {
					scope: "col",
					class: "num",
					children: "right"
				})] }) : /* @__PURE__ */ R("th", {
					scope: "col",
					class: "num",
					children: "weight"
				})
			] }) }), /* @__PURE__ */ R("tbody", { children: r.map((e) => /* @__PURE__ */ R("tr", { children: [
				/* @__PURE__ */ R("td", { children: e.source }),
				/* @__PURE__ */ R("td", { children: e.target }),
				/* @__PURE__ */ R("td", {
					class: "num",
					children: /* @__PURE__ */ R(J, {
						value: e.left ?? e.right,
						as: "signed"
					})
				}),
				n === "shared" && !a && /* @__PURE__ */ R("td", {
					class: "num",
					children: /* @__PURE__ */ R(J, {
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
var Y_ = !0, X_ = "uplot", Z_ = "u-hz", Q_ = "u-vt", $_ = "u-title", ev = "u-wrap", tv = "u-under", nv = "u-over", rv = "u-axis", iv = "u-off", av = "u-select", ov = "u-cursor-x", sv = "u-cursor-y", cv = "u-cursor-pt", lv = "u-legend", uv = "u-live", dv = "u-inline", fv = "u-series", pv = "u-marker", mv = "u-label", hv = "u-value", gv = "width", _v = "height", vv = "top", yv = "bottom", bv = "left", xv = "right", Sv = "#000", Cv = "#0000", wv = "mousemove", Tv = "mousedown", Ev = "mouseup", Dv = "mouseenter", Ov = "mouseleave", kv = "dblclick", Av = "resize", jv = "scroll", Mv = "change", Nv = "dppxchange", Pv = "--", Fv = typeof window < "u", Iv = Fv ? document : null, Lv = Fv ? window : null, Rv = Fv ? navigator : null, X, zv;
function Bv() {
	let e = devicePixelRatio;
	X != e && (X = e, zv && ty(Mv, zv, Bv), zv = matchMedia(`(min-resolution: ${X - .001}dppx) and (max-resolution: ${X + .001}dppx)`), ey(Mv, zv, Bv), Lv.dispatchEvent(new CustomEvent(Nv)));
}
function Vv(e, t) {
	if (t != null) {
		let n = e.classList;
		!n.contains(t) && n.add(t);
	}
}
function Hv(e, t) {
	let n = e.classList;
	n.contains(t) && n.remove(t);
}
function Uv(e, t, n) {
	e.style[t] = n + "px";
}
function Wv(e, t, n, r) {
	let i = Iv.createElement(e);
	return t != null && Vv(i, t), n?.insertBefore(i, r), i;
}
function Gv(e, t) {
	return Wv("div", e, t);
}
var Kv = /* @__PURE__ */ new WeakMap();
function qv(e, t, n, r, i) {
	let a = "translate(" + t + "px," + n + "px)";
	a != Kv.get(e) && (e.style.transform = a, Kv.set(e, a), t < 0 || n < 0 || t > r || n > i ? Vv(e, iv) : Hv(e, iv));
}
var Jv = /* @__PURE__ */ new WeakMap();
function Yv(e, t, n) {
	let r = t + n;
	r != Jv.get(e) && (Jv.set(e, r), e.style.background = t, e.style.borderColor = n);
}
var Xv = /* @__PURE__ */ new WeakMap();
function Zv(e, t, n, r) {
	let i = t + "" + n;
	i != Xv.get(e) && (Xv.set(e, i), e.style.height = n + "px", e.style.width = t + "px", e.style.marginLeft = r ? -t / 2 + "px" : 0, e.style.marginTop = r ? -n / 2 + "px" : 0);
}
var Qv = { passive: !0 }, $v = {
	...Qv,
	capture: !0
};
function ey(e, t, n, r) {
	t.addEventListener(e, n, r ? $v : Qv);
}
function ty(e, t, n, r) {
	t.removeEventListener(e, n, Qv);
}
Fv && Bv();
function ny(e, t, n, r) {
	let i;
	n ||= 0, r ||= t.length - 1;
	let a = r <= 2147483647;
	for (; r - n > 1;) i = a ? n + r >> 1 : Cy((n + r) / 2), t[i] < e ? n = i : r = i;
	return e - t[n] <= t[r] - e ? n : r;
}
function ry(e) {
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
var iy = (e) => e != null, ay = (e) => e != null && e > 0, oy = ry(iy), sy = ry(ay);
function cy(e, t, n, r = 0, i = !1) {
	let a = i ? sy : oy, o = i ? ay : iy;
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
	return [s ?? Py, c ?? -Py];
}
function ly(e, t, n, r) {
	let i = ky(e), a = ky(t);
	e == t && (i == -1 ? (e *= n, t /= n) : (e /= n, t *= n));
	let o = n == 10 ? Ay : jy, s = i == 1 ? Cy : Ty, c = a == 1 ? Ty : Cy, l = s(o(Sy(e))), u = c(o(Sy(t))), d = Oy(n, l), f = Oy(n, u);
	return n == 10 && (l < 0 && (d = Yy(d, -l)), u < 0 && (f = Yy(f, -u))), r || n == 2 ? (e = d * i, t = f * a) : (e = Jy(e, d), t = qy(t, f)), [e, t];
}
function uy(e, t, n, r) {
	let i = ly(e, t, n, r);
	return e == 0 && (i[0] = 0), t == 0 && (i[1] = 0), i;
}
var dy = .1, fy = {
	mode: 3,
	pad: dy
}, py = {
	pad: 0,
	soft: null,
	mode: 0
}, my = {
	min: py,
	max: py
};
function hy(e, t, n, r) {
	return ob(n) ? _y(e, t, n) : (py.pad = n, py.soft = r ? 0 : null, py.mode = r ? 3 : 0, _y(e, t, my));
}
function Z(e, t) {
	return e ?? t;
}
function gy(e, t, n) {
	for (t = Z(t, 0), n = Z(n, e.length - 1); t <= n;) {
		if (e[t] != null) return !0;
		t++;
	}
	return !1;
}
function _y(e, t, n) {
	let r = n.min, i = n.max, a = Z(r.pad, 0), o = Z(i.pad, 0), s = Z(r.hard, -Py), c = Z(i.hard, Py), l = Z(r.soft, Py), u = Z(i.soft, -Py), d = Z(r.mode, 0), f = Z(i.mode, 0), p = t - e, m = Ay(p), h = Dy(Sy(e), Sy(t)), g = Sy(Ay(h) - m);
	(p < 1e-24 || g > 10) && (p = 0, (e == 0 || t == 0) && (p = 1e-24, d == 2 && l != Py && (a = 0), f == 2 && u != -Py && (o = 0)));
	let _ = p || h || 1e3, v = Oy(10, Cy(Ay(_))), y = Yy(Jy(e - _ * (p == 0 ? e == 0 ? .1 : 1 : a), v / 10), 24), b = e >= l && (d == 1 || d == 3 && y <= l || d == 2 && y >= l) ? l : Py, x = Dy(s, y < b && e >= b ? b : Ey(b, y)), S = Yy(qy(t + _ * (p == 0 ? t == 0 ? .1 : 1 : o), v / 10), 24), C = t <= u && (f == 1 || f == 3 && S >= u || f == 2 && S <= u) ? u : -Py, w = Ey(c, S > C && t <= C ? C : Dy(C, S));
	return x == w && x == 0 && (w = 100), [x, w];
}
var vy = new Intl.NumberFormat(Fv ? Rv.language : "en-US"), yy = (e) => vy.format(e), by = Math, xy = by.PI, Sy = by.abs, Cy = by.floor, wy = by.round, Ty = by.ceil, Ey = by.min, Dy = by.max, Oy = by.pow, ky = by.sign, Ay = by.log10, jy = by.log2, My = (e, t = 1) => by.sinh(e) * t, Ny = (e, t = 1) => by.asinh(e / t), Py = Infinity;
function Fy(e) {
	return (Ay((e ^ e >> 31) - (e >> 31)) | 0) + 1;
}
function Iy(e, t, n) {
	return Ey(Dy(e, t), n);
}
function Ly(e) {
	return typeof e == "function";
}
function Q(e) {
	return Ly(e) ? e : () => e;
}
var Ry = () => {}, zy = (e) => e, By = (e, t) => t, Vy = (e) => null, Hy = (e) => !0, Uy = (e, t) => e == t, Wy = /\.\d*?(?=9{6,}|0{6,})/gm, Gy = (e) => {
	if (rb(e) || Xy.has(e)) return e;
	let t = `${e}`, n = t.match(Wy);
	if (n == null) return e;
	let r = n[0].length - 1;
	if (t.indexOf("e-") != -1) {
		let [e, n] = t.split("e");
		return +`${Gy(e)}e${n}`;
	}
	return Yy(e, r);
};
function Ky(e, t) {
	return Gy(Yy(Gy(e / t)) * t);
}
function qy(e, t) {
	return Gy(Ty(Gy(e / t)) * t);
}
function Jy(e, t) {
	return Gy(Cy(Gy(e / t)) * t);
}
function Yy(e, t = 0) {
	if (rb(e)) return e;
	let n = 10 ** t;
	return wy(e * n * (1 + 2 ** -52)) / n;
}
var Xy = /* @__PURE__ */ new Map();
function Zy(e) {
	return (("" + e).split(".")[1] || "").length;
}
function Qy(e, t, n, r) {
	let i = [], a = r.map(Zy);
	for (let o = t; o < n; o++) {
		let t = Sy(o), n = Yy(Oy(e, o), t);
		for (let s = 0; s < r.length; s++) {
			let c = e == 10 ? +`${r[s]}e${o}` : r[s] * n, l = (o >= 0 ? 0 : t) + (o >= a[s] ? 0 : a[s]), u = e == 10 ? c : Yy(c, l);
			i.push(u), Xy.set(u, l);
		}
	}
	return i;
}
var $y = {}, eb = [], tb = [null, null], nb = Array.isArray, rb = Number.isInteger, ib = (e) => e === void 0;
function ab(e) {
	return typeof e == "string";
}
function ob(e) {
	let t = !1;
	if (e != null) {
		let n = e.constructor;
		t = n == null || n == Object;
	}
	return t;
}
function sb(e) {
	return typeof e == "object" && !!e;
}
var cb = Object.getPrototypeOf(Uint8Array), lb = "__proto__";
function ub(e, t = ob) {
	let n;
	if (nb(e)) {
		let r = e.find((e) => e != null);
		if (nb(r) || t(r)) {
			n = Array(e.length);
			for (let r = 0; r < e.length; r++) n[r] = ub(e[r], t);
		} else n = e.slice();
	} else if (e instanceof cb) n = e.slice();
	else if (t(e)) {
		n = {};
		for (let r in e) r != lb && (n[r] = ub(e[r], t));
	} else n = e;
	return n;
}
function db(e) {
	let t = arguments;
	for (let n = 1; n < t.length; n++) {
		let r = t[n];
		for (let t in r) t != lb && (ob(e[t]) ? db(e[t], ub(r[t])) : e[t] = ub(r[t]));
	}
	return e;
}
var fb = 0, pb = 1, mb = 2;
function hb(e, t, n) {
	for (let r = 0, i, a = -1; r < t.length; r++) {
		let o = t[r];
		if (o > a) {
			for (i = o - 1; i >= 0 && e[i] == null;) e[i--] = null;
			for (i = o + 1; i < n && e[i] == null;) e[a = i++] = null;
		}
	}
}
function gb(e, t) {
	if (yb(e)) {
		let t = e[0].slice();
		for (let n = 1; n < e.length; n++) t.push(...e[n].slice(1));
		return bb(t[0]) || (t = vb(t)), t;
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
			let c = o[e], l = Array(i).fill(void 0), u = t ? t[n][e] : pb, d = [];
			for (let e = 0; e < c.length; e++) {
				let t = c[e], n = a.get(s[e]);
				t === null ? u != fb && (l[n] = t, u == mb && d.push(n)) : l[n] = t;
			}
			hb(l, d, i), r.push(l);
		}
	}
	return r;
}
var _b = typeof queueMicrotask > "u" ? (e) => Promise.resolve().then(e) : queueMicrotask;
function vb(e) {
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
function yb(e) {
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
function bb(e, t = 100) {
	let n = e.length;
	if (n <= 1) return !0;
	let r = 0, i = n - 1;
	for (; r <= i && e[r] == null;) r++;
	for (; i >= r && e[i] == null;) i--;
	if (i <= r) return !0;
	let a = Dy(1, Cy((i - r + 1) / t));
	for (let t = e[r], n = r + a; n <= i; n += a) {
		let r = e[n];
		if (r != null) {
			if (r <= t) return !1;
			t = r;
		}
	}
	return !0;
}
var xb = [
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
], Sb = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
function Cb(e) {
	return e.slice(0, 3);
}
var wb = Sb.map(Cb), Tb = {
	MMMM: xb,
	MMM: xb.map(Cb),
	WWWW: Sb,
	WWW: wb
};
function Eb(e) {
	return (e < 10 ? "0" : "") + e;
}
function Db(e) {
	return (e < 10 ? "00" : e < 100 ? "0" : "") + e;
}
var Ob = {
	YYYY: (e) => e.getFullYear(),
	YY: (e) => (e.getFullYear() + "").slice(2),
	MMMM: (e, t) => t.MMMM[e.getMonth()],
	MMM: (e, t) => t.MMM[e.getMonth()],
	MM: (e) => Eb(e.getMonth() + 1),
	M: (e) => e.getMonth() + 1,
	DD: (e) => Eb(e.getDate()),
	D: (e) => e.getDate(),
	WWWW: (e, t) => t.WWWW[e.getDay()],
	WWW: (e, t) => t.WWW[e.getDay()],
	HH: (e) => Eb(e.getHours()),
	H: (e) => e.getHours(),
	h: (e) => {
		let t = e.getHours();
		return t == 0 ? 12 : t > 12 ? t - 12 : t;
	},
	AA: (e) => e.getHours() >= 12 ? "PM" : "AM",
	aa: (e) => e.getHours() >= 12 ? "pm" : "am",
	a: (e) => e.getHours() >= 12 ? "p" : "a",
	mm: (e) => Eb(e.getMinutes()),
	m: (e) => e.getMinutes(),
	ss: (e) => Eb(e.getSeconds()),
	s: (e) => e.getSeconds(),
	fff: (e) => Db(e.getMilliseconds())
};
function kb(e, t) {
	t ||= Tb;
	let n = [], r = /\{([a-z]+)\}|[^{]+/gi, i;
	for (; i = r.exec(e);) n.push(i[0][0] == "{" ? Ob[i[1]] : i[0]);
	return (e) => {
		let r = "";
		for (let i = 0; i < n.length; i++) r += typeof n[i] == "string" ? n[i] : n[i](e, t);
		return r;
	};
}
var Ab = new Intl.DateTimeFormat().resolvedOptions().timeZone;
function jb(e, t) {
	let n;
	return t == "UTC" || t == "Etc/UTC" ? n = /* @__PURE__ */ new Date(+e + e.getTimezoneOffset() * 6e4) : t == Ab ? n = e : (n = new Date(e.toLocaleString("en-US", { timeZone: t })), n.setMilliseconds(e.getMilliseconds())), n;
}
var Mb = (e) => e % 1 == 0, Nb = [
	1,
	2,
	2.5,
	5
], Pb = Qy(10, -32, 0, Nb), Fb = Qy(10, 0, 32, Nb), Ib = Fb.filter(Mb), Lb = Pb.concat(Fb), Rb = "\n", zb = "{YYYY}", Bb = Rb + zb, Vb = "{M}/{D}", Hb = Rb + Vb, Ub = Hb + "/{YY}", Wb = "{aa}", Gb = "{h}:{mm}" + Wb, Kb = Rb + Gb, qb = ":{ss}", $ = null;
function Jb(e) {
	let t = e * 1e3, n = t * 60, r = n * 60, i = r * 24, a = i * 30, o = i * 365, s = (e == 1 ? Qy(10, 0, 3, Nb).filter(Mb) : Qy(10, -3, 0, Nb)).concat([
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
			zb,
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
			Bb,
			$,
			$,
			$,
			$,
			$,
			1
		],
		[
			i,
			Vb,
			Bb,
			$,
			$,
			$,
			$,
			$,
			1
		],
		[
			r,
			"{h}" + Wb,
			Ub,
			$,
			Hb,
			$,
			$,
			$,
			1
		],
		[
			n,
			Gb,
			Ub,
			$,
			Hb,
			$,
			$,
			$,
			1
		],
		[
			t,
			qb,
			Ub + " " + Gb,
			$,
			Hb + " " + Gb,
			$,
			Kb,
			$,
			1
		],
		[
			e,
			qb + ".{fff}",
			Ub + " " + Gb,
			$,
			Hb + " " + Gb,
			$,
			Kb,
			$,
			1
		]
	];
	function l(t) {
		return (s, c, l, u, d, f) => {
			let p = [], m = d >= o, h = d >= a && d < o, g = t(l), _ = Yy(g * e, 3), v = ix(g.getFullYear(), m ? 0 : g.getMonth(), h || m ? 1 : g.getDate()), y = Yy(v * e, 3);
			if (h || m) {
				let n = h ? d / a : 0, r = m ? d / o : 0, i = _ == y ? _ : Yy(ix(v.getFullYear() + r, v.getMonth() + n, 1) * e, 3), s = new Date(wy(i / e)), c = s.getFullYear(), l = s.getMonth();
				for (let a = 0; i <= u; a++) {
					let o = ix(c + r * a, l + n * a, 1), s = o - t(Yy(o * e, 3));
					i = Yy((+o + s) * e, 3), i <= u && p.push(i);
				}
			} else {
				let a = d >= i ? i : d, o = y + (Cy(l) - Cy(_)) + qy(_ - y, a);
				p.push(o);
				let m = t(o), h = m.getHours() + m.getMinutes() / n + m.getSeconds() / r, g = d / r, v = f / s.axes[c]._space;
				for (; o = Yy(o + d, e == 1 ? 0 : 3), !(o > u);) if (g > 1) {
					let e = Cy(Yy(h + g, 6)) % 24, n = t(o).getHours() - e;
					n > 1 && (n = -1), o -= n * r, h = (h + g) % 24;
					let i = p[p.length - 1];
					Yy((o - i) / d, 3) * v >= .7 && p.push(o);
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
var [Yb, Xb, Zb] = Jb(1), [Qb, $b, ex] = Jb(.001);
Qy(2, -53, 53, [1]);
function tx(e, t) {
	return e.map((e) => e.map((n, r) => r == 0 || r == 8 || n == null ? n : t(r == 1 || e[8] == 0 ? n : e[1] + n)));
}
function nx(e, t) {
	return (n, r, i, a, o) => {
		let s = t.find((e) => o >= e[0]) || t[t.length - 1], c, l, u, d, f, p;
		return r.map((t) => {
			let n = e(t), r = n.getFullYear(), i = n.getMonth(), a = n.getDate(), o = n.getHours(), m = n.getMinutes(), h = n.getSeconds(), g = r != c && s[2] || i != l && s[3] || a != u && s[4] || o != d && s[5] || m != f && s[6] || h != p && s[7] || s[1];
			return c = r, l = i, u = a, d = o, f = m, p = h, g(n);
		});
	};
}
function rx(e, t) {
	let n = kb(t);
	return (t, r, i, a, o) => r.map((t) => n(e(t)));
}
function ix(e, t, n) {
	return new Date(e, t, n);
}
function ax(e, t) {
	return t(e);
}
var ox = "{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function sx(e, t) {
	return (n, r, i, a) => a == null ? Pv : t(e(r));
}
function cx(e, t) {
	let n = e.series[t];
	return n.width ? n.stroke(e, t) : n.points.width ? n.points.stroke(e, t) : null;
}
function lx(e, t) {
	return e.series[t].fill(e, t);
}
var ux = {
	show: !0,
	live: !0,
	isolate: !1,
	mount: Ry,
	markers: {
		show: !0,
		width: 2,
		stroke: cx,
		fill: lx,
		dash: "solid"
	},
	idx: null,
	idxs: null,
	values: []
};
function dx(e, t) {
	let n = e.cursor.points, r = Gv(), i = n.size(e, t);
	Uv(r, gv, i), Uv(r, _v, i);
	let a = i / -2;
	Uv(r, "marginLeft", a), Uv(r, "marginTop", a);
	let o = n.width(e, t, i);
	return o && Uv(r, "borderWidth", o), r;
}
function fx(e, t) {
	let n = e.series[t].points;
	return n._fill || n._stroke;
}
function px(e, t) {
	let n = e.series[t].points;
	return n._stroke || n._fill;
}
function mx(e, t) {
	return e.series[t].points.size;
}
var hx = [0, 0];
function gx(e, t, n) {
	return hx[0] = t, hx[1] = n, hx;
}
function _x(e, t, n, r = !0) {
	return (e) => {
		e.button != 0 || r && e.target != t || n(e);
	};
}
function vx(e, t, n, r = !0) {
	return (e) => {
		r && e.target != t || n(e);
	};
}
var yx = {
	show: !0,
	x: !0,
	y: !0,
	lock: !1,
	move: gx,
	points: {
		one: !1,
		show: dx,
		size: mx,
		width: 0,
		stroke: px,
		fill: fx
	},
	bind: {
		mousedown: _x,
		mouseup: _x,
		click: _x,
		dblclick: _x,
		mousemove: vx,
		mouseleave: vx,
		mouseenter: vx
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
}, bx = {
	show: !0,
	stroke: "rgba(0,0,0,0.07)",
	width: 2
}, xx = db({}, bx, { filter: By }), Sx = db({}, xx, { size: 10 }), Cx = db({}, bx, { show: !1 }), wx = "12px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\"", Tx = "bold " + wx, Ex = 1.5, Dx = {
	show: !0,
	scale: "x",
	stroke: Sv,
	space: 50,
	gap: 5,
	alignTo: 1,
	size: 50,
	labelGap: 0,
	labelSize: 30,
	labelFont: Tx,
	side: 2,
	grid: xx,
	ticks: Sx,
	border: Cx,
	font: wx,
	lineGap: Ex,
	rotate: 0
}, Ox = "Value", kx = "Time", Ax = {
	show: !0,
	scale: "x",
	auto: !1,
	sorted: 1,
	min: Py,
	max: -Infinity,
	idxs: []
};
function jx(e, t, n, r, i) {
	return t.map((e) => e == null ? "" : yy(e));
}
function Mx(e, t, n, r, i, a, o) {
	let s = [], c = Xy.get(i) || 0;
	n = o ? n : Yy(qy(n, i), c);
	for (let e = n; e <= r; e = Yy(e + i, c)) s.push(Object.is(e, -0) ? 0 : e);
	return s;
}
function Nx(e, t, n, r, i, a, o) {
	let s = [], c = e.scales[e.axes[t].scale].log;
	i = Oy(c, Cy((c == 10 ? Ay : jy)(n))), c == 10 && (i = Lb[ny(i, Lb)]);
	let l = n, u = i * c;
	c == 10 && (u = Lb[ny(u, Lb)]);
	do
		s.push(l), l += i, c == 10 && !Xy.has(l) && (l = Yy(l, Xy.get(i))), l >= u && (i = l, u = i * c, c == 10 && (u = Lb[ny(u, Lb)]));
	while (l <= r);
	return s;
}
function Px(e, t, n, r, i, a, o) {
	let s = e.scales[e.axes[t].scale].asinh, c = r > s ? Nx(e, t, Dy(s, n), r, i) : [s], l = r >= 0 && n <= 0 ? [0] : [];
	return (n < -s ? Nx(e, t, Dy(s, -r), -n, i) : [s]).reverse().map((e) => -e).concat(l, c);
}
var Fx = /./, Ix = /[12357]/, Lx = /[125]/, Rx = /1/, zx = (e, t, n, r) => e.map((e, i) => t == 4 && e == 0 || i % r == 0 && n.test(e.toExponential()[+(e < 0)]) ? e : null);
function Bx(e, t, n, r, i) {
	let a = e.axes[n], o = a.scale, s = e.scales[o], c = e.valToPos, l = a._space, u = c(10, o), d = c(9, o) - u >= l ? Fx : c(7, o) - u >= l ? Ix : c(5, o) - u >= l ? Lx : Rx;
	if (d == Rx) {
		let e = Sy(c(1, o) - u);
		if (e < l) return zx(t.slice().reverse(), s.distr, d, Ty(l / e)).reverse();
	}
	return zx(t, s.distr, d, 1);
}
function Vx(e, t, n, r, i) {
	let a = e.axes[n], o = a.scale, s = a._space, c = e.valToPos, l = Sy(c(1, o) - c(2, o));
	return l < s ? zx(t.slice().reverse(), 3, Fx, Ty(s / l)).reverse() : t;
}
function Hx(e, t, n, r) {
	return r == null ? Pv : t == null ? "" : yy(t);
}
var Ux = {
	show: !0,
	scale: "y",
	stroke: Sv,
	space: 30,
	gap: 5,
	alignTo: 1,
	size: 50,
	labelGap: 0,
	labelSize: 30,
	labelFont: Tx,
	side: 3,
	grid: xx,
	ticks: Sx,
	border: Cx,
	font: wx,
	lineGap: Ex,
	rotate: 0
};
function Wx(e, t) {
	return Yy((3 + (e || 1) * 2) * t, 3);
}
function Gx(e, t) {
	let { scale: n, idxs: r } = e.series[0], i = e._data[0], a = e.valToPos(i[r[0]], n, !0), o = Sy(e.valToPos(i[r[1]], n, !0) - a) / (e.series[t].points.space * X);
	return r[1] - r[0] <= o;
}
var Kx = {
	scale: null,
	auto: !0,
	sorted: 0,
	min: Py,
	max: -Infinity
}, qx = (e, t, n, r, i) => i, Jx = {
	show: !0,
	auto: !0,
	sorted: 0,
	gaps: qx,
	alpha: 1,
	facets: [db({}, Kx, { scale: "x" }), db({}, Kx, { scale: "y" })]
}, Yx = {
	scale: "y",
	auto: !0,
	sorted: 0,
	show: !0,
	spanGaps: !1,
	gaps: qx,
	alpha: 1,
	points: {
		show: Gx,
		filter: null
	},
	values: null,
	min: Py,
	max: -Infinity,
	idxs: [],
	path: null,
	clip: null
};
function Xx(e, t, n, r, i) {
	return n / 10;
}
var Zx = {
	time: Y_,
	auto: !0,
	distr: 1,
	log: 10,
	asinh: 1,
	min: null,
	max: null,
	dir: 1,
	ori: 0
}, Qx = db({}, Zx, {
	time: !1,
	ori: 1
}), $x = {};
function eS(e, t) {
	let n = $x[e];
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
	}, e != null && ($x[e] = n)), n;
}
var tS = 1, nS = 2;
function rS(e, t, n) {
	let r = e.mode, i = e.series[t], a = r == 2 ? e._data[t] : e._data, o = e.scales, s = e.bbox, c = a[0], l = r == 2 ? a[1] : a[t], u = r == 2 ? o[i.facets[0].scale] : o[e.series[0].scale], d = r == 2 ? o[i.facets[1].scale] : o[i.scale], f = s.left, p = s.top, m = s.width, h = s.height, g = e.valToPosH, _ = e.valToPosV;
	return u.ori == 0 ? n(i, c, l, u, d, g, _, f, p, m, h, fS, mS, gS, vS, bS) : n(i, c, l, u, d, _, g, p, f, h, m, pS, hS, _S, yS, xS);
}
function iS(e, t) {
	let n = 0, r = 0, i = Z(e.bands, eb);
	for (let e = 0; e < i.length; e++) {
		let a = i[e];
		a.series[0] == t ? n = a.dir : a.series[1] == t && (a.dir == 1 ? r |= 1 : r |= 2);
	}
	return [n, r == 1 ? -1 : r == 2 ? 1 : r == 3 ? 2 : 0];
}
function aS(e, t, n, r, i) {
	let a = e.mode, o = e.series[t], s = a == 2 ? o.facets[1].scale : o.scale, c = e.scales[s];
	return i == -1 ? c.min : i == 1 ? c.max : c.distr == 3 ? c.dir == 1 ? c.min : c.max : 0;
}
function oS(e, t, n, r, i, a) {
	return rS(e, t, (e, t, o, s, c, l, u, d, f, p, m) => {
		let h = e.pxRound, g = s.dir * (s.ori == 0 ? 1 : -1), _ = s.ori == 0 ? mS : hS, v, y;
		g == 1 ? (v = n, y = r) : (v = r, y = n);
		let b = h(l(t[v], s, p, d)), x = h(u(o[v], c, m, f)), S = h(l(t[y], s, p, d)), C = h(u(a == 1 ? c.max : c.min, c, m, f)), w = new Path2D(i);
		return _(w, S, C), _(w, b, C), _(w, b, x), w;
	});
}
function sS(e, t, n, r, i, a) {
	let o = null;
	if (e.length > 0) {
		o = new Path2D();
		let s = t == 0 ? gS : _S, c = n;
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
function cS(e, t, n) {
	let r = e[e.length - 1];
	r && r[0] == t ? r[1] = n : e.push([t, n]);
}
function lS(e, t, n, r, i, a, o) {
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
function uS(e) {
	return e == 0 ? zy : e == 1 ? wy : (t) => Ky(t, e);
}
function dS(e) {
	let t = e == 0 ? fS : pS, n = e == 0 ? (e, t, n, r, i, a) => {
		e.arcTo(t, n, r, i, a);
	} : (e, t, n, r, i, a) => {
		e.arcTo(n, t, i, r, a);
	}, r = e == 0 ? (e, t, n, r, i) => {
		e.rect(t, n, r, i);
	} : (e, t, n, r, i) => {
		e.rect(n, t, i, r);
	};
	return (e, i, a, o, s, c = 0, l = 0) => {
		c == 0 && l == 0 ? r(e, i, a, o, s) : (c = Ey(c, o / 2, s / 2), l = Ey(l, o / 2, s / 2), t(e, i + c, a), n(e, i + o, a, i + o, a + s, c), n(e, i + o, a + s, i, a + s, l), n(e, i, a + s, i, a, l), n(e, i, a, i + o, a, c), e.closePath());
	};
}
var fS = (e, t, n) => {
	e.moveTo(t, n);
}, pS = (e, t, n) => {
	e.moveTo(n, t);
}, mS = (e, t, n) => {
	e.lineTo(t, n);
}, hS = (e, t, n) => {
	e.lineTo(n, t);
}, gS = dS(0), _S = dS(1), vS = (e, t, n, r, i, a) => {
	e.arc(t, n, r, i, a);
}, yS = (e, t, n, r, i, a) => {
	e.arc(n, t, r, i, a);
}, bS = (e, t, n, r, i, a, o) => {
	e.bezierCurveTo(t, n, r, i, a, o);
}, xS = (e, t, n, r, i, a, o) => {
	e.bezierCurveTo(n, t, i, r, o, a);
};
function SS(e) {
	return (e, t, n, r, i) => rS(e, t, (t, a, o, s, c, l, u, d, f, p, m) => {
		let { pxRound: h, points: g } = t, _, v;
		s.ori == 0 ? (_ = fS, v = vS) : (_ = pS, v = yS);
		let y = Yy(g.width * X, 3), b = (g.size - g.width) / 2 * X, x = Yy(b * 2, 3), S = new Path2D(), C = new Path2D(), { left: w, top: T, width: E, height: D } = e.bbox;
		gS(C, w - x, T - x, E + x * 2, D + x * 2);
		let ee = (e) => {
			if (o[e] != null) {
				let t = h(l(a[e], s, p, d)), n = h(u(o[e], c, m, f));
				_(S, t + b, n), v(S, t, n, b, 0, xy * 2);
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
function CS(e) {
	return (t, n, r, i, a, o) => {
		r != i && (a != r && o != r && e(t, n, r), a != i && o != i && e(t, n, i), e(t, n, o));
	};
}
var wS = CS(mS), TS = CS(hS);
function ES(e) {
	let t = Z(e?.alignGaps, 0);
	return (e, n, r, i) => rS(e, n, (a, o, s, c, l, u, d, f, p, m, h) => {
		[r, i] = oy(s, r, i);
		let g = a.pxRound, _ = (e) => g(u(e, c, m, f)), v = (e) => g(d(e, l, h, p)), y, b;
		c.ori == 0 ? (y = mS, b = wS) : (y = hS, b = TS);
		let x = c.dir * (c.ori == 0 ? 1 : -1), S = {
			stroke: new Path2D(),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: tS
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
		let [T, E] = iS(e, n);
		if (a.fill != null || T != 0) {
			let t = S.fill = new Path2D(C), s = v(a.fillTo(e, n, a.min, a.max, T)), c = _(o[r]), l = _(o[i]);
			x == -1 && ([l, c] = [c, l]), y(t, l, s), y(t, c, s);
		}
		if (!a.spanGaps) {
			let l = [];
			w && l.push(...lS(o, s, r, i, x, _, t)), S.gaps = l = a.gaps(e, n, r, i, l), S.clip = sS(l, c.ori, f, p, m, h);
		}
		return E != 0 && (S.band = E == 2 ? [oS(e, n, r, i, C, -1), oS(e, n, r, i, C, 1)] : oS(e, n, r, i, C, E)), S;
	});
}
function DS(e) {
	let t = Z(e.align, 1), n = Z(e.ascDesc, !1), r = Z(e.alignGaps, 0), i = Z(e.extend, !1);
	return (e, a, o, s) => rS(e, a, (c, l, u, d, f, p, m, h, g, _, v) => {
		[o, s] = oy(u, o, s);
		let y = c.pxRound, { left: b, width: x } = e.bbox, S = (e) => y(p(e, d, _, h)), C = (e) => y(m(e, f, v, g)), w = d.ori == 0 ? mS : hS, T = {
			stroke: new Path2D(),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: tS
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
		let [ie, ae] = iS(e, a);
		if (c.fill != null || ie != 0) {
			let t = T.fill = new Path2D(E), n = C(c.fillTo(e, a, c.min, c.max, ie));
			w(t, re, n), w(t, O, n);
		}
		if (!c.spanGaps) {
			let i = [];
			i.push(...lS(l, u, o, s, D, S, r));
			let f = c.width * X / 2, p = n || t == 1 ? f : -f, m = n || t == -1 ? -f : f;
			i.forEach((e) => {
				e[0] += p, e[1] += m;
			}), T.gaps = i = c.gaps(e, a, o, s, i), T.clip = sS(i, d.ori, h, g, _, v);
		}
		return ae != 0 && (T.band = ae == 2 ? [oS(e, a, o, s, E, -1), oS(e, a, o, s, E, 1)] : oS(e, a, o, s, E, ae)), T;
	});
}
function OS(e, t, n, r, i, a, o = Py) {
	if (e.length > 1) {
		let s = null;
		for (let c = 0, l = Infinity; c < e.length; c++) if (t[c] !== void 0) {
			if (s != null) {
				let t = Sy(e[c] - e[s]);
				t < l && (l = t, o = Sy(n(e[c], r, i, a) - n(e[s], r, i, a)));
			}
			s = c;
		}
	}
	return o;
}
function kS(e) {
	e ||= $y;
	let t = Z(e.size, [
		.6,
		Py,
		1
	]), n = e.align || 0, r = e.gap || 0, i = e.radius;
	i = i == null ? [0, 0] : typeof i == "number" ? [i, 0] : i;
	let a = Q(i), o = 1 - t[0], s = Z(t[1], Py), c = Z(t[2], 1), l = Z(e.disp, $y), u = Z(e.each, (e) => {}), { fill: d, stroke: f } = l;
	return (e, t, i, p) => rS(e, t, (m, h, g, _, v, y, b, x, S, C, w) => {
		let T = m.pxRound, E = n, D = r * X, ee = s * X, te = c * X, ne, O;
		_.ori == 0 ? [ne, O] = a(e, t) : [O, ne] = a(e, t);
		let re = _.dir * (_.ori == 0 ? 1 : -1), ie = _.ori == 0 ? gS : _S, ae = _.ori == 0 ? u : (e, t, n, r, i, a, o) => {
			u(e, t, n, i, r, o, a);
		}, oe = Z(e.bands, eb).find((e) => e.series[0] == t), se = oe == null ? 0 : oe.dir, ce = m.fillTo(e, t, m.min, m.max, se), k = T(b(ce, v, w, S)), A, j, le, ue = C, M = T(m.width * X), de = !1, N = null, fe = null, pe = null, me = null;
		d != null && (M == 0 || f != null) && (de = !0, N = d.values(e, t, i, p), fe = /* @__PURE__ */ new Map(), new Set(N).forEach((e) => {
			e != null && fe.set(e, new Path2D());
		}), M > 0 && (pe = f.values(e, t, i, p), me = /* @__PURE__ */ new Map(), new Set(pe).forEach((e) => {
			e != null && me.set(e, new Path2D());
		})));
		let { x0: he, size: ge } = l;
		if (he != null && ge != null) {
			E = 1, h = he.values(e, t, i, p), he.unit == 2 && (h = h.map((t) => e.posToVal(x + t * C, _.key, !0)));
			let n = ge.values(e, t, i, p);
			j = ge.unit == 2 ? n[0] * C : y(n[0], _, C, x) - y(0, _, C, x), ue = OS(h, g, y, _, C, x, ue), le = ue - j + D;
		} else ue = OS(h, g, y, _, C, x, ue), le = ue * o + D, j = ue - le;
		le < 1 && (le = 0), M >= j / 2 && (M = 0), le < 5 && (T = zy);
		let _e = le > 0, ve = ue - le - (_e ? M : 0);
		j = T(Iy(ve, te, ee)), A = (E == 0 ? j / 2 : E == re ? 0 : j) - E * re * ((E == 0 ? D / 2 : 0) + (_e ? M / 2 : 0));
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
			let i = y(_.distr != 2 || l != null ? h[n] : n, _, C, x), a = b(Z(r, ce), v, w, S), o = T(i - A), s = T(Dy(a, k)), c = T(Ey(a, k)), u = s - c;
			if (r != null) {
				let i = r < 0 ? Ce : Se, a = r < 0 ? Se : Ce;
				de ? (M > 0 && pe[n] != null && ie(me.get(pe[n]), o, c + Cy(M / 2), j, Dy(0, u - M), i, a), N[n] != null && ie(fe.get(N[n]), o, c + Cy(M / 2), j, Dy(0, u - M), i, a)) : ie(be, o, c + Cy(M / 2), j, Dy(0, u - M), i, a), ae(e, t, n, o - M / 2, c, j + M, u);
			}
		}
		return M > 0 ? ye.stroke = de ? me : be : de || (ye._fill = m.width == 0 ? m._fill : m._stroke ?? m._fill, ye.width = 0), ye.fill = de ? fe : be, ye;
	});
}
function AS(e, t) {
	let n = Z(t?.alignGaps, 0);
	return (t, r, i, a) => rS(t, r, (o, s, c, l, u, d, f, p, m, h, g) => {
		[i, a] = oy(c, i, a);
		let _ = o.pxRound, v = (e) => _(d(e, l, h, p)), y = (e) => _(f(e, u, g, m)), b, x, S;
		l.ori == 0 ? (b = fS, S = mS, x = bS) : (b = pS, S = hS, x = xS);
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
			flags: tS
		}, te = ee.stroke, [ne, O] = iS(t, r);
		if (o.fill != null || ne != 0) {
			let e = ee.fill = new Path2D(te), n = y(o.fillTo(t, r, o.min, o.max, ne));
			S(e, T, n), S(e, w, n);
		}
		if (!o.spanGaps) {
			let e = [];
			e.push(...lS(s, c, i, a, C, v, n)), ee.gaps = e = o.gaps(t, r, i, a, e), ee.clip = sS(e, l.ori, p, m, h, g);
		}
		return O != 0 && (ee.band = O == 2 ? [oS(t, r, i, a, te, -1), oS(t, r, i, a, te, 1)] : oS(t, r, i, a, te, O)), ee;
	});
}
function jS(e) {
	return AS(MS, e);
}
function MS(e, t, n, r, i, a) {
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
var NS = /* @__PURE__ */ new Set();
function PS() {
	for (let e of NS) e.syncRect(!0);
}
Fv && (ey(Av, Lv, PS), ey(jv, Lv, PS, !0), ey(Nv, Lv, () => {
	XS.pxRatio = X;
}));
var FS = ES(), IS = SS();
function LS(e, t, n, r) {
	return (r ? [e[0], e[1]].concat(e.slice(2)) : [e[0]].concat(e.slice(1))).map((e, r) => zS(e, r, t, n));
}
function RS(e, t) {
	return e.map((e, n) => n == 0 ? {} : db({}, t, e));
}
function zS(e, t, n, r) {
	return db({}, t == 0 ? n : r, e);
}
function BS(e, t, n) {
	return t == null ? tb : [t, n];
}
var VS = BS;
function HS(e, t, n) {
	return t == null ? tb : hy(t, n, dy, !0);
}
function US(e, t, n, r) {
	return t == null ? tb : ly(t, n, e.scales[r].log, !1);
}
var WS = US;
function GS(e, t, n, r) {
	return t == null ? tb : uy(t, n, e.scales[r].log, !1);
}
var KS = GS;
function qS(e, t, n, r, i) {
	let a = Dy(Fy(e), Fy(t)), o = t - e, s = ny(i / r * o, n);
	do {
		let e = n[s], t = r * e / o;
		if (t >= i && a + (e < 5 ? Xy.get(e) : 0) <= 17) return [e, t];
	} while (++s < n.length);
	return [0, 0];
}
function JS(e) {
	let t, n;
	return e = e.replace(/(\d+)px/, (e, r) => (t = wy((n = +r) * X)) + "px"), [
		e,
		t,
		n
	];
}
function YS(e) {
	e.show && [e.font, e.labelFont].forEach((e) => {
		let t = Yy(e[2] * X, 1);
		e[0] = e[0].replace(/[0-9.]+px/, t + "px"), e[1] = t;
	});
}
function XS(e, t, n) {
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
	let l = r.root = Gv(X_);
	if (e.id != null && (l.id = e.id), Vv(l, e.class), e.title) {
		let t = Gv($_, l);
		t.textContent = e.title;
	}
	let u = Wv("canvas"), d = r.ctx = u.getContext("2d"), f = Gv(ev, l);
	ey("click", f, (e) => {
		e.target === m && (U != tn || W != nn) && G.click(r, e);
	}, !0);
	let p = r.under = Gv(tv, f);
	f.appendChild(u);
	let m = r.over = Gv(nv, f);
	e = ub(e);
	let h = +Z(e.pxAlign, 1), g = uS(h);
	(e.plugins || []).forEach((t) => {
		t.opts && (e = t.opts(r, e) || e);
	});
	let _ = e.ms || .001, v = r.series = i == 1 ? LS(e.series || [], Ax, Yx, !1) : RS(e.series || [null], Jx), y = r.axes = LS(e.axes || [], Dx, Ux, !0), b = r.scales = {}, x = r.bands = e.bands || [];
	x.forEach((e) => {
		e.fill = Q(e.fill || null), e.dir = Z(e.dir, -1);
	});
	let S = i == 2 ? v[1].facets[0].scale : v[0].scale, C = {
		axes: Ut,
		series: Nt
	}, w = (e.drawOrder || ["axes", "series"]).map((e) => C[e]);
	function T(e) {
		let t = e.distr == 3 ? (t) => Ay(t > 0 ? t : e.clamp(r, t, e.min, e.max, e.key)) : e.distr == 4 ? (t) => Ny(t, e.asinh) : e.distr == 100 ? (t) => e.fwd(t) : (e) => e;
		return (n) => {
			let r = t(n), { _min: i, _max: a } = e, o = a - i;
			return (r - i) / o;
		};
	}
	function E(t) {
		let n = b[t];
		if (n == null) {
			let r = (e.scales || $y)[t] || $y;
			if (r.from != null) {
				E(r.from);
				let e = db({}, b[r.from], r, { key: t });
				e.valToPct = T(e), b[t] = e;
			} else {
				n = b[t] = db({}, t == S ? Zx : Qx, r), n.key = t;
				let e = n.time, a = n.range, o = nb(a);
				if ((t != S || i == 2 && !e) && (o && (a[0] == null || a[1] == null) && (a = {
					min: a[0] == null ? fy : {
						mode: 1,
						hard: a[0],
						soft: a[0]
					},
					max: a[1] == null ? fy : {
						mode: 1,
						hard: a[1],
						soft: a[1]
					}
				}, o = !1), !o && ob(a))) {
					let e = a;
					a = (t, n, r) => n == null ? tb : hy(n, r, e);
				}
				n.range = Q(a || (e ? VS : t == S ? n.distr == 3 ? WS : n.distr == 4 ? KS : BS : n.distr == 3 ? US : n.distr == 4 ? GS : HS)), n.auto = Q(!o && n.auto), n.clamp = Q(n.clamp || Xx), n._min = n._max = null, n.valToPct = T(n);
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
	D.ori == 0 ? (Vv(l, Z_), te = a, ne = o) : (Vv(l, Q_), te = o, ne = a);
	let O = {};
	for (let e in b) {
		let t = b[e];
		(t.min != null || t.max != null) && (O[e] = {
			min: t.min,
			max: t.max
		}, t.min = t.max = null);
	}
	let re = e.tzDate || ((e) => new Date(wy(e / _))), ie = e.fmtDate || kb, ae = _ == 1 ? Zb(re) : ex(re), oe = nx(re, tx(_ == 1 ? Xb : $b, ie)), se = sx(re, ax(ox, ie)), ce = [], k = r.legend = db({}, ux, e.legend), A = r.cursor = db({}, yx, { drag: { y: i == 2 } }, e.cursor), j = k.show, le = A.show, ue = k.markers;
	k.idxs = ce, ue.width = Q(ue.width), ue.dash = Q(ue.dash), ue.stroke = Q(ue.stroke), ue.fill = Q(ue.fill);
	let M, de, N, fe = [], pe = [], me, he = !1, ge = {};
	if (k.live) {
		let e = v[1] ? v[1].values : null;
		he = e != null, me = he ? e(r, 1, 0) : { _: 0 };
		for (let e in me) ge[e] = Pv;
	}
	if (j) {
		if (M = Wv("table", lv, l), N = Wv("tbody", null, M), k.mount(r, M), he) {
			de = Wv("thead", null, M, N);
			let e = Wv("tr", null, de);
			for (var _e in Wv("th", null, e), me) Wv("th", mv, e).textContent = _e;
		} else Vv(M, dv), k.live && Vv(M, uv);
	}
	let ve = { show: !0 }, ye = { show: !1 };
	function be(e, t) {
		if (t == 0 && (he || !k.live || i == 2)) return tb;
		let n = [], a = Wv("tr", fv, N, N.childNodes[t]);
		Vv(a, e.class), e.show || Vv(a, iv);
		let o = Wv("th", null, a);
		if (ue.show) {
			let e = Gv(pv, o);
			if (t > 0) {
				let n = ue.width(r, t);
				n && (e.style.border = n + "px " + ue.dash(r, t) + " " + ue.stroke(r, t)), e.style.background = ue.fill(r, t);
			}
		}
		let s = Gv(mv, o);
		for (var c in e.label instanceof HTMLElement ? s.appendChild(e.label) : s.textContent = e.label, t > 0 && (ue.show || (s.style.color = e.width > 0 ? ue.stroke(r, t) : ue.fill(r, t)), Se("click", o, (t) => {
			if (A._lock) return;
			Je(t);
			let n = v.indexOf(e);
			if ((t.ctrlKey || t.metaKey) != k.isolate) {
				let e = v.some((e, t) => t > 0 && t != n && e.show);
				v.forEach((t, r) => {
					r > 0 && pn(r, e ? r == n ? ve : ye : ve, !0, Xn.setSeries);
				});
			} else pn(n, { show: !e.show }, !0, Xn.setSeries);
		}, !1), Ze && Se(Dv, o, (t) => {
			A._lock || (Je(t), pn(v.indexOf(e), bn, !0, Xn.setSeries));
		}, !1)), me) {
			let e = Wv("td", hv, a);
			e.textContent = "--", n.push(e);
		}
		return [a, n];
	}
	let xe = /* @__PURE__ */ new Map();
	function Se(e, t, n, i = !0) {
		let a = xe.get(t) || {}, o = A.bind[e](r, t, n, i);
		o && (ey(e, t, a[e] = o), xe.set(t, a));
	}
	function Ce(e, t, n) {
		let r = xe.get(t) || {};
		for (let n in r) (e == null || n == e) && (ty(n, t, r[n]), delete r[n]);
		e ?? xe.delete(t);
	}
	let we = 0, Te = 0, P = 0, F = 0, Ee = 0, De = 0, Oe = Ee, ke = De, Ae = P, je = F, Me = 0, Ne = 0, Pe = 0, Fe = 0;
	r.bbox = {};
	let Ie = !1, Le = !1, Re = !1, ze = !1, Be = !1, Ve = !1;
	function He(e, t, n) {
		(n || e != r.width || t != r.height) && Ue(e, t), z(!1), Re = !0, Le = !0, H();
	}
	function Ue(e, t) {
		r.width = we = P = e, r.height = Te = F = t, Ee = De = 0, Ke(), qe();
		let n = r.bbox;
		Me = n.left = Ky(Ee * X, .5), Ne = n.top = Ky(De * X, .5), Pe = n.width = Ky(P * X, .5), Fe = n.height = Ky(F * X, .5);
	}
	function We() {
		let e = !1, t = 0;
		for (; !e;) {
			t++;
			let n = Vt(t), i = Ht(t);
			e = t == 3 || n && i, e || (Ue(r.width, r.height), Le = !0);
		}
	}
	function Ge({ width: e, height: t }) {
		He(e, t);
	}
	r.setSize = Ge;
	function Ke() {
		let e = !1, t = !1, n = !1, r = !1;
		y.forEach((i, a) => {
			if (i.show && i._show) {
				let { side: a, _size: o } = i, s = a % 2, c = o + (i.label == null ? 0 : i.labelSize);
				c > 0 && (s ? (P -= c, a == 3 ? (Ee += c, r = !0) : n = !0) : (F -= c, a == 0 ? (De += c, e = !0) : t = !0));
			}
		}), at[0] = e, at[1] = n, at[2] = t, at[3] = r, P -= lt[1] + lt[3], Ee += lt[3], F -= lt[2] + lt[0], De += lt[0];
	}
	function qe() {
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
			let c = o, l = r(e, a, o, s) ?? Py, u = l >= 0 && l < Py, d = D.ori == 0 ? P : F, f = A.left, p = t[0], m = t[a];
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
			} else u && Sy(f - te(p[o], D, d, 0)) > l && (c = null);
			return c;
		};
	}
	let Je = (e) => {
		A.event = e;
	};
	A.idxs = ce, A._lock = !1;
	let Ye = A.points;
	Ye.show = Q(Ye.show), Ye.size = Q(Ye.size), Ye.stroke = Q(Ye.stroke), Ye.width = Q(Ye.width), Ye.fill = Q(Ye.fill);
	let Xe = r.focus = db({}, e.focus || { alpha: .3 }, A.focus), Ze = Xe.prox >= 0, Qe = Ze && Ye.one, $e = [], et = [], I = [];
	function tt(e, t) {
		let n = Ye.show(r, t);
		if (n instanceof HTMLElement) return Vv(n, cv), Vv(n, e.class), qv(n, -10, -10, P, F), m.insertBefore(n, $e[t]), n;
	}
	function nt(e, t) {
		if (i == 1 || t > 0) {
			let t = i == 1 && b[e.scale].time, n = e.value;
			e.value = t ? ab(n) ? sx(re, ax(n, ie)) : n || se : n || Hx, e.label = e.label || (t ? kx : Ox);
		}
		if (Qe || t > 0) {
			e.width = e.width == null ? 1 : e.width, e.paths = e.paths || FS || Vy, e.fillTo = Q(e.fillTo || aS), e.pxAlign = +Z(e.pxAlign, h), e.pxRound = uS(e.pxAlign), e.stroke = Q(e.stroke || null), e.fill = Q(e.fill || null), e._stroke = e._fill = e._paths = e._focus = null;
			let t = Wx(Dy(1, e.width), 1), n = e.points = db({}, {
				size: t,
				width: Dy(1, t * .2),
				stroke: e.stroke,
				space: t * 2,
				paths: IS,
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
			Qe ? t == 0 && (n = tt(e, t)) : t > 0 && (n = tt(e, t)), $e.splice(t, 0, n), et.splice(t, 0, 0), I.splice(t, 0, 0);
		}
		Jn("addSeries", t);
	}
	function rt(e, t) {
		t ??= v.length, e = i == 1 ? zS(e, t, Ax, Yx) : zS(e, t, {}, Jx), v.splice(t, 0, e), nt(v[t], t);
	}
	r.addSeries = rt;
	function it(e) {
		if (v.splice(e, 1), j) {
			k.values.splice(e, 1), pe.splice(e, 1);
			let t = fe.splice(e, 1)[0];
			Ce(null, t.firstChild), t.remove();
		}
		le && (ce.splice(e, 1), $e.splice(e, 1)[0].remove(), et.splice(e, 1), I.splice(e, 1)), Jn("delSeries", e);
	}
	r.delSeries = it;
	let at = [
		!1,
		!1,
		!1,
		!1
	];
	function ot(e, t) {
		if (e._show = e.show, e.show) {
			let n = e.side % 2, i = b[e.scale];
			i ??= (e.scale = n ? v[1].scale : S, b[e.scale]);
			let a = i.time;
			e.size = Q(e.size), e.space = Q(e.space), e.rotate = Q(e.rotate), nb(e.incrs) && e.incrs.forEach((e) => {
				!Xy.has(e) && Xy.set(e, Zy(e));
			}), e.incrs = Q(e.incrs || (i.distr == 2 ? Ib : a ? _ == 1 ? Yb : Qb : Lb)), e.splits = Q(e.splits || (a && i.distr == 1 ? ae : i.distr == 3 ? Nx : i.distr == 4 ? Px : Mx)), e.stroke = Q(e.stroke), e.grid.stroke = Q(e.grid.stroke), e.ticks.stroke = Q(e.ticks.stroke), e.border.stroke = Q(e.border.stroke);
			let o = e.values;
			e.values = nb(o) && !nb(o[0]) ? Q(o) : a ? nb(o) ? nx(re, tx(o, ie)) : ab(o) ? rx(re, o) : o || oe : o || jx, e.filter = Q(e.filter || (i.distr >= 3 && i.log == 10 ? Bx : i.distr == 3 && i.log == 2 ? Vx : By)), e.font = JS(e.font), e.labelFont = JS(e.labelFont), e._size = e.size(r, null, t, 0), e._space = e._rotate = e._incrs = e._found = e._splits = e._values = null, e._size > 0 && (at[t] = !0, e._el = Gv(rv, f));
		}
	}
	function st(e, t, n, r) {
		let [i, a, o, s] = n, c = t % 2, l = 0;
		return c == 0 && (s || a) && (l = t == 0 && !i || t == 2 && !o ? wy(Dx.size / 3) : 0), c == 1 && (i || o) && (l = t == 1 && !a || t == 3 && !s ? wy(Ux.size / 2) : 0), l;
	}
	let ct = r.padding = (e.padding || [
		st,
		st,
		st,
		st
	]).map((e) => Q(Z(e, st))), lt = r._padding = ct.map((e, t) => e(r, t, at, 0)), L, ut = null, dt = null, ft = i == 1 ? v[0].idxs : null, pt = null, mt = !1;
	function ht(e, n) {
		if (t = e ?? [], r.data = r._data = t, i == 2) {
			L = 0;
			for (let e = 1; e < v.length; e++) L += t[e][0].length;
		} else {
			t.length == 0 && (r.data = r._data = t = [[]]), pt = t[0], L = pt.length;
			let e = t;
			if (ee == 2) {
				e = t.slice();
				let n = e[0] = Array(L);
				for (let e = 0; e < L; e++) n[e] = e;
			}
			r._data = t = e;
		}
		if (z(!0), Jn("setData"), ee == 2 && (Re = !0), n !== !1) {
			let e = D;
			e.auto(r, mt) ? gt() : fn(S, e.min, e.max), ze ||= A.left >= 0, Ve = !0, H();
		}
	}
	r.setData = ht;
	function gt() {
		mt = !0;
		let e, n;
		i == 1 && (L > 0 ? (ut = ft[0] = 0, dt = ft[1] = L - 1, e = t[0][ut], n = t[0][dt], ee == 2 ? (e = ut, n = dt) : e == n && (ee == 3 ? [e, n] = ly(e, e, D.log, !1) : ee == 4 ? [e, n] = uy(e, e, D.log, !1) : D.time ? n = e + wy(86400 / _) : [e, n] = hy(e, n, dy, !0))) : (ut = ft[0] = e = null, dt = ft[1] = n = null)), fn(S, e, n);
	}
	let _t, vt, yt, bt, xt, St, Ct, wt, Tt, Et;
	function Dt(e, t, n, r, i, a) {
		e ??= Cv, n ??= eb, r ??= "butt", i ??= Cv, a ??= "round", e != _t && (d.strokeStyle = _t = e), i != vt && (d.fillStyle = vt = i), t != yt && (d.lineWidth = yt = t), a != xt && (d.lineJoin = xt = a), r != St && (d.lineCap = St = r), n != bt && d.setLineDash(bt = n);
	}
	function Ot(e, t, n, r) {
		t != vt && (d.fillStyle = vt = t), e != Ct && (d.font = Ct = e), n != wt && (d.textAlign = wt = n), r != Tt && (d.textBaseline = Tt = r);
	}
	function kt(e, t, n, i, a = 0) {
		if (i.length > 0 && e.auto(r, mt) && (t == null || t.min == null)) {
			let t = Z(ut, 0), r = Z(dt, i.length - 1), o = n.min == null ? cy(i, t, r, a, e.distr == 3) : [n.min, n.max];
			e.min = Ey(e.min, n.min = o[0]), e.max = Dy(e.max, n.max = o[1]);
		}
	}
	let At = {
		min: null,
		max: null
	};
	function jt() {
		for (let e in b) {
			let t = b[e];
			O[e] == null && (t.min == null || O[S] != null && t.auto(r, mt)) && (O[e] = At);
		}
		for (let e in b) {
			let t = b[e];
			O[e] == null && t.from != null && O[t.from] != null && (O[e] = At);
		}
		O[S] != null && z(!0);
		let e = {};
		for (let t in O) {
			let n = O[t];
			if (n != null) {
				let a = e[t] = ub(b[t], sb);
				if (n.min != null) db(a, n);
				else if (t != S || i == 2) {
					if (L == 0 && a.from == null) {
						let e = a.range(r, null, null, t);
						a.min = e[0], a.max = e[1];
					} else a.min = Py, a.max = -Infinity;
				}
			}
		}
		if (L > 0) {
			v.forEach((n, a) => {
				if (i == 1) {
					let i = n.scale, o = O[i];
					if (o == null) return;
					let s = e[i];
					if (a == 0) {
						let e = s.range(r, s.min, s.max, i);
						s.min = e[0], s.max = e[1], ut = ny(s.min, t[0]), dt = ny(s.max, t[0]), dt - ut > 1 && (t[0][ut] < s.min && ut++, t[0][dt] > s.max && dt--), n.min = pt[ut], n.max = pt[dt];
					} else n.show && n.auto && kt(s, o, n, t[a], n.sorted);
					n.idxs[0] = ut, n.idxs[1] = dt;
				} else if (a > 0 && n.show && n.auto) {
					let [r, i] = n.facets, o = r.scale, s = i.scale, [c, l] = t[a], u = e[o], d = e[s];
					u != null && kt(u, O[o], r, c, r.sorted), d != null && kt(d, O[s], i, l, i.sorted), n.min = i.min, n.max = i.max;
				}
			});
			for (let t in e) {
				let n = e[t], i = O[t];
				if (n.from == null && (i == null || i.min == null)) {
					let e = n.range(r, n.min == Py ? null : n.min, n.max == -Infinity ? null : n.max, t);
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
				i._min = e == 3 ? Ay(i.min) : e == 4 ? Ny(i.min, i.asinh) : e == 100 ? i.fwd(i.min) : i.min, i._max = e == 3 ? Ay(i.max) : e == 4 ? Ny(i.max, i.asinh) : e == 100 ? i.fwd(i.max) : i.max, n[t] = a = !0;
			}
		}
		if (a) {
			v.forEach((e, t) => {
				i == 2 ? t > 0 && n.y && (e._paths = null) : n[e.scale] && (e._paths = null);
			});
			for (let e in n) Re = !0, Jn("setScale", e);
			le && A.left >= 0 && (ze = Ve = !0);
		}
		for (let e in O) O[e] = null;
	}
	function Mt(e) {
		let t = Iy(ut - 1, 0, L - 1), n = Iy(dt + 1, 0, L - 1);
		for (; e[t] == null && t > 0;) t--;
		for (; e[n] == null && n < L - 1;) n++;
		return [t, n];
	}
	function Nt() {
		if (L > 0) {
			let e = v.some((e) => e._focus) && Et != Xe.alpha;
			e && (d.globalAlpha = Et = Xe.alpha), v.forEach((e, n) => {
				if (n > 0 && e.show && (Pt(n, !1), Pt(n, !0), e._paths == null)) {
					let a = Et;
					Et != e.alpha && (d.globalAlpha = Et = e.alpha);
					let o = i == 2 ? [0, t[n][0].length - 1] : Mt(t[n]);
					e._paths = e.paths(r, n, o[0], o[1]), Et != a && (d.globalAlpha = Et = a);
				}
			}), v.forEach((e, t) => {
				if (t > 0 && e.show) {
					let n = Et;
					Et != e.alpha && (d.globalAlpha = Et = e.alpha), e._paths != null && R(t, !1);
					{
						let n = e._paths == null ? null : e._paths.gaps, i = e.points.show(r, t, ut, dt, n), a = e.points.filter(r, t, i, n);
						(i || a) && (e.points._paths = e.points.paths(r, t, ut, dt, a), R(t, !0));
					}
					Et != n && (d.globalAlpha = Et = n), Jn("drawSeries", t);
				}
			}), e && (d.globalAlpha = Et = 1);
		}
	}
	function Pt(e, t) {
		let n = t ? v[e].points : v[e];
		n._stroke = n.stroke(r, e), n._fill = n.fill(r, e);
	}
	function R(e, t) {
		let n = t ? v[e].points : v[e], { stroke: r, fill: i, clip: a, flags: o, _stroke: s = n._stroke, _fill: c = n._fill, _width: l = n.width } = n._paths;
		l = Yy(l * X, 3);
		let u = null, f = l % 2 / 2;
		t && c == null && (c = l > 0 ? "#fff" : s);
		let p = n.pxAlign == 1 && f > 0;
		if (p && d.translate(f, f), !t) {
			let e = Me - l / 2, t = Ne - l / 2, n = Pe + l, r = Fe + l;
			u = new Path2D(), u.rect(e, t, n, r);
		}
		t ? It(s, l, n.dash, n.cap, c, r, i, o, a) : Ft(e, s, l, n.dash, n.cap, c, r, i, o, u, a), p && d.translate(-f, -f);
	}
	function Ft(e, n, i, a, o, s, c, l, u, d, f) {
		let p = !1;
		u != 0 && x.forEach((m, h) => {
			if (m.series[0] == e) {
				let e = v[m.series[1]], g = t[m.series[1]], _ = (e._paths || $y).band;
				nb(_) && (_ = m.dir == 1 ? _[0] : _[1]);
				let y, b = null;
				e.show && _ && gy(g, ut, dt) ? (b = m.fill(r, h) || s, y = e._paths.clip) : _ = null, It(n, i, a, o, b, c, l, u, d, f, y, _), p = !0;
			}
		}), p || It(n, i, a, o, s, c, l, u, d, f);
	}
	function It(e, t, n, r, i, a, o, s, c, l, u, f) {
		Dt(e, t, n, r, i), (c || l || f) && (d.save(), c && d.clip(c), l && d.clip(l)), f ? (s & 3) == 3 ? (d.clip(f), u && d.clip(u), Rt(i, o), Lt(e, a, t)) : s & nS ? (Rt(i, o), d.clip(f), Lt(e, a, t)) : s & tS && (d.save(), d.clip(f), u && d.clip(u), Rt(i, o), d.restore(), Lt(e, a, t)) : (Rt(i, o), Lt(e, a, t)), (c || l || f) && d.restore();
	}
	function Lt(e, t, n) {
		n > 0 && (t instanceof Map ? t.forEach((e, t) => {
			d.strokeStyle = _t = t, d.stroke(e);
		}) : t != null && e && d.stroke(t));
	}
	function Rt(e, t) {
		t instanceof Map ? t.forEach((e, t) => {
			d.fillStyle = vt = t, d.fill(e);
		}) : t != null && e && d.fill(t);
	}
	function zt(e, t, n, i) {
		let a = y[e], o;
		if (i <= 0) o = [0, 0];
		else {
			let s = a._space = a.space(r, e, t, n, i);
			o = qS(t, n, a._incrs = a.incrs(r, e, t, n, i, s), i, s);
		}
		return a._found = o;
	}
	function Bt(e, t, n, r, i, a, o, s, c, l) {
		let u = o % 2 / 2;
		h == 1 && d.translate(u, u), Dt(s, o, c, l, s), d.beginPath();
		let f, p, m, g, _ = i + (r == 0 || r == 3 ? -a : a);
		n == 0 ? (p = i, g = _) : (f = i, m = _);
		for (let r = 0; r < e.length; r++) t[r] != null && (n == 0 ? f = m = e[r] : p = g = e[r], d.moveTo(f, p), d.lineTo(m, g));
		d.stroke(), h == 1 && d.translate(-u, -u);
	}
	function Vt(e) {
		let t = !0;
		return y.forEach((n, i) => {
			if (!n.show) return;
			let a = b[n.scale];
			if (a.min == null) {
				n._show && (t = !1, n._show = !1, z(!1));
				return;
			}
			n._show || (t = !1, n._show = !0, z(!1));
			let o = n.side, s = o % 2, { min: c, max: l } = a, [u, d] = zt(i, c, l, s == 0 ? P : F);
			if (d == 0) return;
			let f = a.distr == 2, p = n._splits = n.splits(r, i, c, l, u, d, f), m = a.distr == 2 ? p.map((e) => pt[e]) : p, h = a.distr == 2 ? pt[p[1]] - pt[p[0]] : u, g = n._values = n.values(r, n.filter(r, m, i, d, h), i, d, h);
			n._rotate = o == 2 ? n.rotate(r, g, i, d) : 0;
			let _ = n._size;
			n._size = Ty(n.size(r, g, i, e)), _ != null && n._size != _ && (t = !1);
		}), t;
	}
	function Ht(e) {
		let t = !0;
		return ct.forEach((n, i) => {
			let a = n(r, i, at, e);
			a != lt[i] && (t = !1), lt[i] = a;
		}), t;
	}
	function Ut() {
		for (let e = 0; e < y.length; e++) {
			let t = y[e];
			if (!t.show || !t._show) continue;
			let n = t.side, i = n % 2, a, o, c = t.stroke(r, e), l = n == 0 || n == 3 ? -1 : 1, [u, f] = t._found;
			if (t.label != null) {
				let s = t.labelGap * l, p = wy((t._lpos + s) * X);
				Ot(t.labelFont[0], c, "center", n == 2 ? vv : yv), d.save(), i == 1 ? (a = o = 0, d.translate(p, wy(Ne + Fe / 2)), d.rotate((n == 3 ? -xy : xy) / 2)) : (a = wy(Me + Pe / 2), o = p);
				let m = Ly(t.label) ? t.label(r, e, u, f) : t.label;
				d.fillText(m, a, o), d.restore();
			}
			if (f == 0) continue;
			let p = b[t.scale], m = i == 0 ? Pe : Fe, h = i == 0 ? Me : Ne, _ = t._splits, v = p.distr == 2 ? _.map((e) => pt[e]) : _, x = p.distr == 2 ? pt[_[1]] - pt[_[0]] : u, S = t.ticks, C = t.border, w = S.show ? S.size : 0, T = wy(w * X), E = wy((t.alignTo == 2 ? t._size - w - t.gap : t.gap) * X), D = t._rotate * -xy / 180, ee = g(t._pos * X), te = ee + (T + E) * l;
			o = i == 0 ? te : 0, a = i == 1 ? te : 0;
			let ne = t.font[0];
			Ot(ne, c, t.align == 1 ? bv : t.align == 2 ? xv : D > 0 ? bv : D < 0 ? xv : i == 0 ? "center" : n == 3 ? xv : bv, D || i == 1 ? "middle" : n == 2 ? vv : yv);
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
			S.show && Bt(re, S.filter(r, v, e, f, x), i, n, ee, T, Yy(S.width * X, 3), S.stroke(r, e), S.dash, S.cap);
			let ae = t.grid;
			ae.show && Bt(re, ae.filter(r, v, e, f, x), i, i == 0 ? 2 : 1, i == 0 ? Ne : Me, i == 0 ? Fe : Pe, Yy(ae.width * X, 3), ae.stroke(r, e), ae.dash, ae.cap), C.show && Bt([ee], [1], +(i == 0), i == 0 ? 1 : 2, i == 1 ? Ne : Me, i == 1 ? Fe : Pe, Yy(C.width * X, 3), C.stroke(r, e), C.dash, C.cap);
		}
		Jn("drawAxes");
	}
	function z(e) {
		v.forEach((t, n) => {
			n > 0 && (t._paths = null, e && (i == 1 ? (t.min = null, t.max = null) : t.facets.forEach((e) => {
				e.min = null, e.max = null;
			})));
		});
	}
	let B = !1, Wt = !1, V = [];
	function Gt() {
		Wt = !1;
		for (let e = 0; e < V.length; e++) Jn(...V[e]);
		V.length = 0;
	}
	function H() {
		B ||= (_b(qt), !0);
	}
	function Kt(e, t = !1) {
		B = !0, Wt = t, e(r), qt(), t && V.length > 0 && queueMicrotask(Gt);
	}
	r.batch = Kt;
	function qt() {
		if (Ie &&= (jt(), !1), Re &&= (We(), !1), Le) {
			if (Uv(p, bv, Ee), Uv(p, vv, De), Uv(p, gv, P), Uv(p, _v, F), Uv(m, bv, Ee), Uv(m, vv, De), Uv(m, gv, P), Uv(m, _v, F), Uv(f, gv, we), Uv(f, _v, Te), u.width = wy(we * X), u.height = wy(Te * X), y.forEach(({ _el: e, _show: t, _size: n, _pos: r, side: i }) => {
				if (e != null) {
					if (t) {
						let t = i === 3 || i === 0 ? n : 0, a = i % 2 == 1;
						Uv(e, a ? "left" : "top", r - t), Uv(e, a ? "width" : "height", n), Uv(e, a ? "top" : "left", a ? De : Ee), Uv(e, a ? "height" : "width", a ? F : P), Hv(e, iv);
					} else Vv(e, iv);
				}
			}), _t = vt = yt = xt = St = Ct = wt = Tt = bt = null, Et = 1, Nn(!0), Ee != Oe || De != ke || P != Ae || F != je) {
				z(!1);
				let e = P / Ae, t = F / je;
				if (le && !ze && A.left >= 0) {
					A.left *= e, A.top *= t, Zt && qv(Zt, wy(A.left), 0, P, F), Qt && qv(Qt, 0, wy(A.top), P, F);
					for (let n = 0; n < $e.length; n++) {
						let r = $e[n];
						r != null && (et[n] *= e, I[n] *= t, qv(r, Ty(et[n]), Ty(I[n]), P, F));
					}
				}
				if (K.show && !Be && K.left >= 0 && K.width > 0) {
					K.left *= e, K.width *= e, K.top *= t, K.height *= t;
					for (let e in In) Uv(ln, e, K[e]);
				}
				Oe = Ee, ke = De, Ae = P, je = F;
			}
			Jn("setSize"), Le = !1;
		}
		we > 0 && Te > 0 && (d.clearRect(0, 0, u.width, u.height), Jn("drawClear"), w.forEach((e) => e()), Jn("draw")), K.show && Be && (un(K), Be = !1), le && ze && (jn(null, !0, !1), ze = !1), k.show && k.live && Ve && (kn(), Ve = !1), c || (c = !0, r.status = 1, Jn("ready")), mt = !1, B = !1;
	}
	r.redraw = (e, t) => {
		Re = t || !1, e === !1 ? H() : fn(S, D.min, D.max);
	};
	function Jt(e, n) {
		let i = b[e];
		if (i.from == null) {
			if (L == 0) {
				let t = i.range(r, n.min, n.max, e);
				n.min = t[0], n.max = t[1];
			}
			if (n.min > n.max) {
				let e = n.min;
				n.min = n.max, n.max = e;
			}
			if (L > 1 && n.min != null && n.max != null && n.max - n.min < 1e-16) return;
			e == S && i.distr == 2 && L > 0 && (n.min = ny(n.min, t[0]), n.max = ny(n.max, t[0]), n.min == n.max && n.max++), O[e] = n, Ie = !0, H();
		}
	}
	r.setScale = Jt;
	let Yt, Xt, Zt, Qt, $t, en, tn, nn, rn, an, U, W, on = !1, G = A.drag, sn = G.x, cn = G.y;
	le && (A.x && (Yt = Gv(ov, m)), A.y && (Xt = Gv(sv, m)), D.ori == 0 ? (Zt = Yt, Qt = Xt) : (Zt = Xt, Qt = Yt), U = A.left, W = A.top);
	let K = r.select = db({
		show: !0,
		over: !0,
		left: 0,
		width: 0,
		top: 0,
		height: 0
	}, e.select), ln = K.show ? Gv(av, K.over ? m : p) : null;
	function un(e, t) {
		if (K.show) {
			for (let t in e) K[t] = e[t], t in In && Uv(ln, t, e[t]);
			t !== !1 && Jn("setSelect");
		}
	}
	r.setSelect = un;
	function dn(e) {
		if (v[e].show) j && Hv(fe[e], iv);
		else if (j && Vv(fe[e], iv), le) {
			let t = Qe ? $e[0] : $e[e];
			t != null && qv(t, -10, -10, P, F);
		}
	}
	function fn(e, t, n) {
		Jt(e, {
			min: t,
			max: n
		});
	}
	function pn(e, t, n, a) {
		t.focus != null && xn(e), t.show != null && v.forEach((n, r) => {
			r > 0 && (e == r || e == null) && (n.show = t.show, dn(r), i == 2 ? (fn(n.facets[0].scale, null, null), fn(n.facets[1].scale, null, null)) : fn(n.scale, null, null), H());
		}), n !== !1 && Jn("setSeries", e, t), a && $n("setSeries", r, e, t);
	}
	r.setSeries = pn;
	function mn(e, t) {
		db(x[e], t);
	}
	function hn(e, t) {
		e.fill = Q(e.fill || null), e.dir = Z(e.dir, -1), t ??= x.length, x.splice(t, 0, e);
	}
	function gn(e) {
		e == null ? x.length = 0 : x.splice(e, 1);
	}
	r.addBand = hn, r.setBand = mn, r.delBand = gn;
	function _n(e, t) {
		v[e].alpha = t, le && $e[e] != null && ($e[e].style.opacity = t), j && fe[e] && (fe[e].style.opacity = t);
	}
	let vn, yn, q, bn = { focus: !0 };
	function xn(e) {
		if (e != q) {
			let t = e == null, n = Xe.alpha != 1;
			v.forEach((r, a) => {
				if (i == 1 || a > 0) {
					let i = t || a == 0 || a == e;
					r._focus = t ? null : i, n && _n(a, i ? 1 : Xe.alpha);
				}
			}), q = e, n && H();
		}
	}
	j && Ze && Se(Ov, M, (e) => {
		A._lock || (Je(e), q != null && pn(null, bn, !0, Xn.setSeries));
	});
	function Sn(e, t, n) {
		let r = b[t];
		n && (e = e / X - (r.ori == 1 ? De : Ee));
		let i = P;
		r.ori == 1 && (i = F, e = i - e), r.dir == -1 && (e = i - e);
		let a = r._min, o = r._max, s = e / i, c = a + (o - a) * s, l = r.distr;
		return l == 3 ? Oy(10, c) : l == 4 ? My(c, r.asinh) : l == 100 ? r.bwd(c) : c;
	}
	function Cn(e, n) {
		return ny(Sn(e, S, n), t[0], ut, dt);
	}
	r.valToIdx = (e) => ny(e, t[0]), r.posToIdx = Cn, r.posToVal = Sn, r.valToPos = (e, t, n) => b[t].ori == 0 ? a(e, b[t], n ? Pe : P, n ? Me : 0) : o(e, b[t], n ? Fe : F, n ? Ne : 0), r.setCursor = (e, t, n) => {
		U = e.left, W = e.top, jn(null, t, n);
	};
	function wn(e, t) {
		Uv(ln, bv, K.left = e), Uv(ln, gv, K.width = t);
	}
	function Tn(e, t) {
		Uv(ln, vv, K.top = e), Uv(ln, _v, K.height = t);
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
		}) : ib(e.idx) || ce.fill(e.idx), k.idx = ce[0]), j && k.live) {
			for (let e = 0; e < v.length; e++) (e > 0 || i == 1 && !he) && An(e, ce[e]);
			On();
		}
		Ve = !1, t !== !1 && Jn("setLegend");
	}
	r.setLegend = kn;
	function An(e, n) {
		let i = v[e], a = e == 0 && ee == 2 ? pt : t[e], o;
		he ? o = i.values(r, e, n) ?? ge : (o = i.value(r, n == null ? null : a[n], e, n), o = o == null ? ge : { _: o }), k.values[e] = o;
	}
	function jn(e, n, a) {
		rn = U, an = W, [U, W] = A.move(r, U, W), A.left = U, A.top = W, le && (Zt && qv(Zt, wy(U), 0, P, F), Qt && qv(Qt, 0, wy(W), P, F));
		let o, s = ut > dt;
		vn = Py, yn = null;
		let c = D.ori == 0 ? P : F, l = D.ori == 1 ? P : F;
		if (U < 0 || L == 0 || s) {
			o = A.idx = null;
			for (let e = 0; e < v.length; e++) {
				let t = $e[e];
				t != null && qv(t, -10, -10, P, F);
			}
			Ze && pn(null, bn, !0, e == null && Xn.setSeries), k.live && (ce.fill(o), Ve = !0);
		} else {
			let e, n, a;
			i == 1 && (e = D.ori == 0 ? U : W, n = Sn(e, S), o = A.idx = ny(n, t[0], ut, dt), a = te(t[0][o], D, c, 0));
			let s = -10, u = -10, d = 0, f = 0, p = !0, m = "", h = "";
			for (let e = +(i == 2); e < v.length; e++) {
				let g = v[e], _ = ce[e], y = _ == null ? null : i == 1 ? t[e][_] : t[e][1][_], x = A.dataIdx(r, e, o, n), S = x == null ? null : i == 1 ? t[e][x] : t[e][1][x];
				if (Ve = Ve || S != y || x != _, ce[e] = x, e > 0 && g.show) {
					let n = x == null ? -10 : x == o ? a : te(i == 1 ? t[0][x] : t[e][0][x], D, c, 0), _ = S == null ? -10 : ne(S, i == 1 ? b[g.scale] : b[g.facets[1].scale], l, 0);
					if (Ze && S != null) {
						let t = D.ori == 1 ? U : W, n = Sy(Xe.dist(r, e, x, _, t));
						if (n < vn) {
							let r = Xe.bias;
							if (r != 0) {
								let i = Sn(t, g.scale), a = S >= 0 ? 1 : -1, o = i >= 0 ? 1 : -1;
								o == a && (o == 1 ? r == 1 ? S >= i : S <= i : r == 1 ? S <= i : S >= i) && (vn = n, yn = e);
							} else vn = n, yn = e;
						}
					}
					if (Ve || Qe) {
						let t, i;
						D.ori == 0 ? (t = n, i = _) : (t = _, i = n);
						let a, o, c, l, g, v, y = !0, b = Ye.bbox;
						if (b != null) {
							y = !1;
							let t = b(r, e);
							c = t.left, l = t.top, a = t.width, o = t.height;
						} else c = t, l = i, a = o = Ye.size(r, e);
						if (v = Ye.fill(r, e), g = Ye.stroke(r, e), Qe) e == yn && vn <= Xe.prox && (s = c, u = l, d = a, f = o, p = y, m = v, h = g);
						else {
							let t = $e[e];
							t != null && (et[e] = c, I[e] = l, Zv(t, a, o, y), Yv(t, v, g), qv(t, Ty(c), Ty(l), P, F));
						}
					}
				}
			}
			if (Qe) {
				let e = Xe.prox;
				if (Ve || (q == null ? vn <= e : vn > e || yn != q)) {
					let e = $e[0];
					e != null && (et[0] = s, I[0] = u, Zv(e, d, f, p), Yv(e, m, h), qv(e, Ty(s), Ty(u), P, F));
				}
			}
		}
		if (K.show && on) {
			if (e != null) {
				let [t, n] = Xn.scales, [r, i] = Xn.match, [a, o] = e.cursor.sync.scales, s = e.cursor.drag;
				if (sn = s._x, cn = s._y, sn || cn) {
					let { left: s, top: u, width: d, height: f } = e.select, p = e.scales[a].ori, m = e.posToVal, h, g, _, v, y, x = t != null && r(t, a), S = n != null && i(n, o);
					x && sn ? (p == 0 ? (h = s, g = d) : (h = u, g = f), _ = b[t], v = te(m(h, a), _, c, 0), y = te(m(h + g, a), _, c, 0), En(Ey(v, y), Sy(y - v))) : En(0, c), S && cn ? (p == 1 ? (h = s, g = d) : (h = u, g = f), _ = b[n], v = ne(m(h, o), _, l, 0), y = ne(m(h + g, o), _, l, 0), Dn(Ey(v, y), Sy(y - v))) : Dn(0, l);
				} else Ln();
			} else {
				let e = Sy(rn - $t), t = Sy(an - en);
				if (D.ori == 1) {
					let n = e;
					e = t, t = n;
				}
				sn = G.x && e >= G.dist, cn = G.y && t >= G.dist;
				let n = G.uni;
				n == null ? G.x && G.y && (sn || cn) && (sn = cn = !0) : sn && cn && (sn = e >= n, cn = t >= n, !sn && !cn && (t > e ? cn = !0 : sn = !0));
				let r, i;
				sn && (D.ori == 0 ? (r = tn, i = U) : (r = nn, i = W), En(Ey(r, i), Sy(i - r)), cn || Dn(0, l)), cn && (D.ori == 1 ? (r = tn, i = U) : (r = nn, i = W), Dn(Ey(r, i), Sy(i - r)), sn || En(0, c)), !sn && !cn && (En(0, 0), Dn(0, 0));
			}
		}
		if (G._x = sn, G._y = cn, e == null) {
			if (a) {
				if (Zn != null) {
					let [e, t] = Xn.scales;
					Xn.values[0] = e == null ? null : Sn(D.ori == 0 ? U : W, e), Xn.values[1] = t == null ? null : Sn(D.ori == 1 ? U : W, t);
				}
				$n(wv, r, U, W, P, F, o);
			}
			if (Ze) {
				let e = a && Xn.setSeries, t = Xe.prox;
				q == null ? vn <= t && pn(yn, bn, !0, e) : vn > t ? pn(null, bn, !0, e) : yn != q && pn(yn, bn, !0, e);
			}
		}
		Ve && (k.idx = o, kn()), n !== !1 && Jn("setCursor");
	}
	let Mn = null;
	Object.defineProperty(r, "rect", { get() {
		return Mn ?? Nn(!1), Mn;
	} });
	function Nn(e = !1) {
		e ? Mn = null : (Mn = m.getBoundingClientRect(), Jn("syncRect", Mn));
	}
	function Pn(e, t, n, r, i, a, o) {
		A._lock || on && e != null && e.movementX == 0 && e.movementY == 0 || (Fn(e, t, n, r, i, a, o, !1, e != null), e == null ? jn(t, !0, !1) : jn(null, !0, !0));
	}
	function Fn(e, t, n, i, a, o, c, l, u) {
		if (Mn ?? Nn(!1), Je(e), e != null) n = e.clientX - Mn.left, i = e.clientY - Mn.top;
		else {
			if (n < 0 || i < 0) {
				U = -10, W = -10;
				return;
			}
			let [e, r] = Xn.scales, c = t.cursor.sync, [l, u] = c.values, [d, f] = c.scales, [p, m] = Xn.match, h = t.axes[0].side % 2 == 1, g = D.ori == 0 ? P : F, _ = D.ori == 1 ? P : F, v = h ? o : a, y = h ? a : o, x = h ? i : n, S = h ? n : i;
			if (n = d == null ? x / v * g : p(e, d) ? s(l, b[e], g, 0) : -10, i = f == null ? S / y * _ : m(r, f) ? s(u, b[r], _, 0) : -10, D.ori == 1) {
				let e = n;
				n = i, i = e;
			}
		}
		u && (t == null || t.cursor.event.type == wv) && ((n <= 1 || n >= P - 1) && (n = Ky(n, P)), (i <= 1 || i >= F - 1) && (i = Ky(i, F))), l ? ($t = n, en = i, [tn, nn] = A.move(r, n, i)) : (U = n, W = i);
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
		on = !0, sn = cn = G._x = G._y = !1, Fn(e, t, n, i, a, o, s, !0, !1), e != null && (Se(Ev, Iv, Un, !1), $n(Tv, r, tn, nn, P, F, null));
		let { left: c, top: l, width: u, height: d } = K;
		Rn = c, zn = l, Bn = u, Vn = d;
	}
	function Un(e, t, n, i, a, o, s) {
		on = G._x = G._y = !1, Fn(e, t, n, i, a, o, s, !1, !0);
		let { left: c, top: l, width: u, height: d } = K, f = u > 0 || d > 0, p = Rn != c || zn != l || Bn != u || Vn != d;
		if (f && p && un(K), G.setScale && f && p) {
			let e = c, t = u, n = l, r = d;
			if (D.ori == 1 && (e = l, t = d, n = c, r = u), sn && fn(S, Sn(e, S), Sn(e + t, S)), cn) for (let e in b) {
				let t = b[e];
				e != S && t.from == null && t.min != Py && fn(e, Sn(n + r, e), Sn(n, e));
			}
			Ln();
		} else A.lock && (A._lock = !A._lock, jn(t, !0, e != null));
		e != null && (Ce(Ev, Iv), $n(Ev, r, U, W, P, F, null));
	}
	function Wn(e, t, n, r, i, a, o) {
		if (A._lock) return;
		Je(e);
		let s = on;
		if (on) {
			let e = !0, t = !0, n, r;
			D.ori == 0 ? (n = sn, r = cn) : (n = cn, r = sn), n && r && (e = U <= 10 || U >= P - 10, t = W <= 10 || W >= F - 10), n && e && (U = U < tn ? 0 : P), r && t && (W = W < nn ? 0 : F), jn(null, !0, !0), on = !1;
		}
		U = -10, W = -10, ce.fill(null), jn(null, !0, !0), s && (on = s);
	}
	function Gn(e, t, n, i, a, o, s) {
		A._lock || (Je(e), gt(), Ln(), e != null && $n(kv, r, U, W, P, F, null));
	}
	function Kn() {
		y.forEach(YS), He(r.width, r.height, !0);
	}
	ey(Nv, Lv, Kn);
	let qn = {};
	qn.mousedown = Hn, qn.mousemove = Pn, qn.mouseup = Un, qn.dblclick = Gn, qn.setSeries = (e, t, n, i) => {
		let a = Xn.match[2];
		n = a(r, t, n), n != -1 && pn(n, i, !0, !1);
	}, le && (Se(Tv, m, Hn), Se(wv, m, Pn), Se(Dv, m, (e) => {
		Je(e), Nn(!1);
	}), Se(Ov, m, Wn), Se(kv, m, Gn), NS.add(r), r.syncRect = Nn);
	let J = r.hooks = e.hooks || {};
	function Jn(e, t, n) {
		Wt ? V.push([
			e,
			t,
			n
		]) : e in J && J[e].forEach((e) => {
			e.call(null, r, t, n);
		});
	}
	(e.plugins || []).forEach((e) => {
		for (let t in e.hooks) J[t] = (J[t] || []).concat(e.hooks[t]);
	});
	let Yn = (e, t, n) => n, Xn = db({
		key: null,
		setSeries: !1,
		filters: {
			pub: Hy,
			sub: Hy
		},
		scales: [S, v[1] ? v[1].scale : null],
		match: [
			Uy,
			Uy,
			Yn
		],
		values: [null, null]
	}, A.sync);
	Xn.match.length == 2 && Xn.match.push(Yn), A.sync = Xn;
	let Zn = Xn.key, Qn = eS(Zn);
	function $n(e, t, n, r, i, a, o) {
		Xn.filters.pub(e, t, n, r, i, a, o) && Qn.pub(e, t, n, r, i, a, o);
	}
	Qn.sub(r);
	function er(e, t, n, r, i, a, o) {
		Xn.filters.sub(e, t, n, r, i, a, o) && qn[e](null, t, n, r, i, a, o);
	}
	r.pub = er;
	function tr() {
		Qn.unsub(r), NS.delete(r), xe.clear(), ty(Nv, Lv, Kn), l.remove(), M?.remove(), Jn("destroy");
	}
	r.destroy = tr;
	function nr() {
		Jn("init", e, t), ht(t || e.data, !1), O[S] ? Jt(S, O[S]) : gt(), Be = K.show && (K.width > 0 || K.height > 0), ze = Ve = !0, He(e.width, e.height);
	}
	return v.forEach(nt), y.forEach(ot), n ? n instanceof HTMLElement ? (n.appendChild(l), nr()) : n(r, nr) : nr(), r;
}
XS.assign = db, XS.fmtNum = yy, XS.rangeNum = hy, XS.rangeLog = ly, XS.rangeAsinh = uy, XS.orient = rS, XS.pxRatio = X, XS.join = gb, XS.fmtDate = kb, XS.tzDate = jb, XS.sync = eS;
{
	XS.addGap = cS, XS.clipGaps = sS;
	let e = XS.paths = { points: SS };
	e.linear = ES, e.stepped = DS, e.bars = kS, e.spline = jS;
}
// src/many/series.ts
function ZS(e, t) {
	let [n, r] = [0, Infinity];
	return e.forEach((e, i) => {
		let a = Math.abs(e - t);
		a < r && ([n, r] = [i, a]);
	}), n;
}
var QS = {
	loss: "nats a token",
	l0: "fraction of nonzero weights",
	learning_rate: "of the update",
	gradient_rms: "before normalisation",
	tokens_per_second: "tokens a second",
	memory_bytes: "bytes",
	alive_neurons: "neurons that fired, by layer"
};
function $S(e) {
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
function eC(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of Object.entries(e)) {
		if (n === "step" || r.every((e) => e === null)) continue;
		let { panel: e, line: i } = $S(n), a = t.get(e) ?? {
			name: e.replaceAll("_", " "),
			unit: Object.hasOwn(QS, e) ? QS[e] : "",
			lines: []
		};
		a.lines.push({
			name: i,
			values: r
		}), t.set(e, a);
	}
	return [...t.values()];
}
function tC(e) {
	let t = 0;
	return {
		values: e.map((e) => e === null || e > 0 ? e : (t += 1, null)),
		left: t
	};
}
function nC(e) {
	let t = Math.abs(e);
	for (let [n, r] of [
		[1e9, "G"],
		[1e6, "M"],
		[1e3, "k"]
	]) if (t >= n) return `${Ut(e / n, 4)}${r}`;
	return Ut(e, 4);
}
// src/many/panels.tsx
var rC = 176, iC = [
	"--accent",
	"--negative",
	"--positive",
	"--soft"
];
function aC(e) {
	let { steps: t, panels: n, at: r, zoom: i, isLog: a } = e, o = t.length - 1, s = r.value === null ? o : ZS(t, r.value);
	return /* @__PURE__ */ R("div", {
		class: "mn-panels",
		children: [/* @__PURE__ */ R("div", {
			class: "page-tools mn-stepper",
			children: [
				/* @__PURE__ */ R("label", { children: ["Step", /* @__PURE__ */ R("input", {
					type: "range",
					min: 0,
					max: Math.max(0, o),
					value: s,
					"aria-valuetext": `step ${t[s]}`,
					onInput: (e) => r.value = t[e.currentTarget.valueAsNumber] ?? null
				})] }),
				/* @__PURE__ */ R("output", {
					class: "mn-step",
					children: B(t[s])
				}),
				/* @__PURE__ */ R("button", {
					type: "button",
					disabled: i.value === null,
					onClick: () => i.value = null,
					children: "Whole run"
				}),
				/* @__PURE__ */ R("span", {
					class: "soft",
					children: "drag to zoom in"
				}),
				/* @__PURE__ */ R("label", {
					class: "mn-log",
					children: [/* @__PURE__ */ R("input", {
						type: "checkbox",
						checked: a.value,
						onChange: () => a.value = !a.value
					}), "logarithmic"]
				})
			]
		}), n.map((t) => /* @__PURE__ */ R(oC, {
			...e,
			panel: t,
			here: s
		}, t.name))]
	});
}
function oC(e) {
	let { panel: t, here: n, isLog: r } = e, i = r.value ? t.lines.reduce((e, t) => e + tC(t.values).left, 0) : 0;
	return /* @__PURE__ */ R("figure", {
		class: "mn-panel",
		children: [
			/* @__PURE__ */ R("figcaption", { children: [
				/* @__PURE__ */ R("b", { children: t.name }),
				" ",
				/* @__PURE__ */ R("span", {
					class: "soft",
					children: t.unit
				}),
				/* @__PURE__ */ R("span", {
					class: "mn-values",
					children: t.lines.map((e, r) => /* @__PURE__ */ R("span", {
						class: "mn-value",
						children: [
							/* @__PURE__ */ R(cC, {
								i: r,
								line: e
							}),
							t.lines.length > 1 && e.name,
							" ",
							/* @__PURE__ */ R(sC, { value: e.values[n] ?? null })
						]
					}, e.name))
				})
			] }),
			/* @__PURE__ */ R(dC, {
				...e,
				isLog: r.value
			}),
			i > 0 && /* @__PURE__ */ R("p", {
				class: "remark",
				children: [i, " values aren't positive: a logarithmic axis has no place for them."]
			})
		]
	});
}
function sC({ value: e }) {
	return e === null ? /* @__PURE__ */ R("span", { children: "–" }) : /* @__PURE__ */ R("b", {
		title: z(e),
		children: Ut(e, 7)
	});
}
function cC({ i: e, line: t }) {
	return /* @__PURE__ */ R("svg", {
		class: "mn-swatch",
		width: "18",
		height: "8",
		"aria-hidden": "true",
		children: /* @__PURE__ */ R("line", {
			x1: "0",
			x2: "18",
			y1: "4",
			y2: "4",
			style: { stroke: `var(${lC(e)})` },
			"stroke-dasharray": uC(e, t)?.join(" ")
		})
	});
}
function lC(e) {
	return iC[e % iC.length];
}
function uC(e, t) {
	return t.isDashed || e >= iC.length ? [6, 4] : void 0;
}
function dC({ steps: e, panel: t, isLog: n, at: r, zoom: i, hasPoints: a }) {
	let o = Oe(null), s = S_(o), c = Oe(null), l = ke(() => [[...e], ...t.lines.map((e) => n ? tC(e.values).values : [...e.values])], [
		e,
		t,
		n
	]);
	return Ee(() => {
		let u = o.current;
		if (!u) return;
		let d = new XS(fC(t, {
			width: s,
			isLog: n,
			hasPoints: a ?? !1,
			css: (e) => getComputedStyle(u).getPropertyValue(e).trim(),
			at: r,
			zoom: i,
			steps: e
		}), l, u);
		c.current = d;
		let f = L(() => {
			let t = r.value === null ? void 0 : e[ZS(e, r.value)];
			d.setCursor({
				left: t === void 0 ? -10 : d.valToPos(t, "x"),
				top: t === void 0 ? -10 : 0
			}, !1);
		}), p = L(() => {
			let [t, n] = i.value ?? [e[0] ?? 0, e.at(-1) ?? 1], r = d.scales.x;
			r && (r.min !== t || r.max !== n) && d.setScale("x", {
				min: t,
				max: n > t ? n : t + 1
			});
		}), m = Wr(() => d.redraw());
		return () => {
			f(), p(), m(), d.destroy(), c.current = null;
		};
	}, [l, n]), Ee(() => c.current?.setSize({
		width: s,
		height: rC
	}), [s]), /* @__PURE__ */ R("div", {
		ref: o,
		class: "mn-chart",
		"aria-hidden": "true"
	});
}
function fC(e, { width: t, isLog: n, hasPoints: r, css: i, at: a, zoom: o, steps: s }) {
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
		height: rC,
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
			values: (e, t) => t.map(nC)
		}, {
			...c,
			size: 58,
			values: (e, t) => t.map((e) => e === null ? "" : nC(e))
		}],
		series: [{}, ...e.lines.map((e, t) => ({
			label: e.name,
			stroke: () => i(lC(t)),
			width: e.isDashed ? 1.25 : 1.75,
			...uC(t, e) ? { dash: uC(t, e) } : {},
			spanGaps: e.values.some((e) => e === null) && !r,
			points: {
				show: r && !e.isDashed || pC(e.values),
				size: 6,
				fill: () => i(lC(t))
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
function pC(e) {
	let t = e.filter((e) => e !== null).length;
	return t <= 40 && t < e.length;
}
// src/many/formation.tsx
function mC({ store: e }) {
	let t = e.route.value, n = t.page === "formation" ? t.id : "", r = N_(n, (t) => e.source.formation(t));
	return r.state === "there" ? /* @__PURE__ */ R(_C, {
		store: e,
		formation: r.value
	}, n) : /* @__PURE__ */ R(P_, {
		loaded: r,
		what: "the series"
	});
}
function hC({ steps: e, n_nodes: t, n_edges: n, target_loss: r }) {
	let i = t.findIndex((e) => e !== null), a = t.findLastIndex((e) => e !== null);
	if (i < 0) return `No snapshot does the task to the target of ${H(r)} nats a prompt.`;
	let o = (e) => `${V(t[e] ?? 0, "node")} and ${V(n[e] ?? 0, "edge")}`, s = `The model first does the task to the target of ${H(r)} nats a prompt at step ${B(e[i])}, with a circuit of ${o(i)}`;
	return a === i ? `${s}.` : `${s}; at step ${B(e[a])} it has ${o(a)}.`;
}
function gC(e) {
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
function _C({ store: e, formation: t }) {
	let n = bi(e, `formation ${t.card.id}`, () => ({
		isLog: I(!1),
		at: I(null),
		zoom: I(null)
	})), r = ke(() => gC(t), [t]);
	return /* @__PURE__ */ R("div", {
		class: "page",
		children: [/* @__PURE__ */ R("header", {
			class: "page-head",
			children: [/* @__PURE__ */ R("h1", { children: "How the circuit forms" }), /* @__PURE__ */ R("p", { children: [
				q(t.card.name),
				": ",
				q(t.card.task),
				". ",
				hC(t)
			] })]
		}), t.steps.length === 0 ? /* @__PURE__ */ R("p", {
			class: "page-empty",
			children: [
				"No snapshot was searched yet: ",
				/* @__PURE__ */ R("code", { children: "gossamer formation MODEL TASK --out FOLDER" }),
				" goes on where it was stopped."
			]
		}) : /* @__PURE__ */ R(x, { children: [
			/* @__PURE__ */ R(aC, {
				steps: t.steps,
				panels: r,
				isLog: n.isLog,
				at: n.at,
				zoom: n.zoom,
				hasPoints: !0
			}),
			/* @__PURE__ */ R("h2", { children: "The numbers" }),
			/* @__PURE__ */ R(vC, { formation: t }),
			/* @__PURE__ */ R("p", {
				class: "remark",
				children: "A dash: the snapshot does not do the task to the target, so it was not searched; under same edges also where neither circuit has an edge, so there is nothing to share."
			})
		] })]
	});
}
function vC({ formation: e }) {
	let { steps: t, n_nodes: n, n_edges: r, circuit_loss: i, full_loss: a, same_edges: o } = e;
	return /* @__PURE__ */ R("div", {
		class: "scroller",
		tabIndex: 0,
		role: "region",
		"aria-label": "Table of the series",
		children: /* @__PURE__ */ R("table", {
			class: "page-table mn-series",
			children: [/* @__PURE__ */ R("thead", { children: /* @__PURE__ */ R("tr", { children: [
				"step",
				"nodes",
				"edges",
				"circuit's loss",
				"whole model's loss",
				"same edges"
			].map((e) => /* @__PURE__ */ R("th", {
				scope: "col",
				class: "num",
				children: e
			}, e)) }) }), /* @__PURE__ */ R("tbody", { children: t.map((e, t) => /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("th", {
				scope: "row",
				class: "num",
				children: B(e)
			}), [
				[n, "count"],
				[r, "count"],
				[i, "loss"],
				[a, "loss"],
				[o, "percent"]
			].map(([e, n], r) => /* @__PURE__ */ R("td", {
				class: "num",
				children: /* @__PURE__ */ R(J, {
					value: e[t],
					as: n
				})
			}, r))] }, e)) })]
		})
	});
}
// src/many/run.tsx
var yC = [
	"learning rate",
	"gradient rms",
	"memory bytes",
	"tokens per second"
];
function bC({ store: e }) {
	let t = e.route.value, n = t.page === "run" ? t.id : "", r = N_(n, (t) => e.source.run(t));
	return r.state === "there" ? /* @__PURE__ */ R(SC, {
		store: e,
		run: r.value
	}, n) : /* @__PURE__ */ R(P_, {
		loaded: r,
		what: "the run"
	});
}
function xC(e, t) {
	return bi(e, `run ${t.card.id}`, () => ({
		hidden: I(yC),
		isLog: I(!1),
		at: I(null),
		zoom: I(null)
	}));
}
function SC({ store: e, run: t }) {
	return /* @__PURE__ */ R("div", {
		class: "page",
		children: [/* @__PURE__ */ R("header", {
			class: "page-head",
			children: [/* @__PURE__ */ R("h1", { children: q(t.card.name) }), /* @__PURE__ */ R("p", { children: [
				"A training run of ",
				B(t.card.steps),
				" steps."
			] })]
		}), /* @__PURE__ */ R("div", {
			class: "mn-run",
			children: [/* @__PURE__ */ R("section", {
				"aria-labelledby": "mn-curves",
				children: [/* @__PURE__ */ R("h2", {
					id: "mn-curves",
					children: "Curves"
				}), /* @__PURE__ */ R(CC, {
					run: t,
					kept: xC(e, t)
				})]
			}), /* @__PURE__ */ R("section", {
				"aria-labelledby": "mn-facts",
				children: [/* @__PURE__ */ R("h2", {
					id: "mn-facts",
					children: "Facts"
				}), /* @__PURE__ */ R("table", {
					class: "page-table mn-facts",
					children: /* @__PURE__ */ R("tbody", { children: Object.entries(t.facts).map(([e, t]) => /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("th", {
						scope: "row",
						children: q(e, 60)
					}), /* @__PURE__ */ R("td", { children: q(t, 80) })] }, e)) })
				})]
			})]
		})]
	});
}
function CC({ run: e, kept: t }) {
	let { steps: n, panels: r } = ke(() => ({
		steps: (e.columns.step ?? []).map((e) => e ?? NaN),
		panels: eC(e.columns)
	}), [e]), i = t.hidden.value;
	if (n.length === 0 || r.length === 0) return /* @__PURE__ */ R("p", {
		class: "page-empty",
		children: [
			"This run wrote no measurements: ",
			/* @__PURE__ */ R("code", { children: "metrics.jsonl" }),
			" is missing or empty. ",
			/* @__PURE__ */ R("code", { children: "gossamer train" }),
			" ",
			"writes it."
		]
	});
	let a = (e) => {
		t.hidden.value = i.includes(e) ? i.filter((t) => t !== e) : [...i, e];
	};
	return /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R("fieldset", {
		class: "mn-picks",
		children: [/* @__PURE__ */ R("legend", {
			class: "sr-only",
			children: "What is shown"
		}), r.map(({ name: e }) => /* @__PURE__ */ R("label", { children: [/* @__PURE__ */ R("input", {
			type: "checkbox",
			checked: !i.includes(e),
			onChange: () => a(e)
		}), e] }, e))]
	}), /* @__PURE__ */ R(aC, {
		steps: n,
		panels: r.filter(({ name: e }) => !i.includes(e)),
		isLog: t.isLog,
		at: t.at,
		zoom: t.zoom
	})] });
}
// src/many/grid.ts
function wC(e, t) {
	let [n, r] = [e.loss <= e.target_loss, t.loss <= t.target_loss];
	return n === r ? e.n_nodes === t.n_nodes ? e.loss < t.loss : e.n_nodes < t.n_nodes : n;
}
function TC(e) {
	let t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), r = (e, t) => JSON.stringify([e, t]);
	for (let i of e) {
		n.has(i.model_hash) || n.set(i.model_hash, i.model);
		let e = r(i.task, i.model_hash), a = t.get(e), o = a === void 0 || wC(i, a.best) ? i : a.best;
		t.set(e, {
			best: o,
			n: (a?.n ?? 0) + 1
		});
	}
	return {
		tasks: Xn([...new Set(e.map((e) => e.task))], (e) => e, !1),
		models: Xn([...n].map(([e, t]) => ({
			hash: e,
			name: t
		})), (e) => e.name, !1),
		cell: (e, n) => t.get(r(e, n)) ?? null
	};
}
// src/many/matrix.tsx
function EC({ store: e, cards: t }) {
	let { tasks: n, models: r, cell: i } = ke(() => TC(t), [t]);
	return n.length < 2 || r.length < 2 ? null : /* @__PURE__ */ R("section", {
		"aria-labelledby": "mn-grid",
		children: [
			/* @__PURE__ */ R("h2", {
				id: "mn-grid",
				children: "Tasks by models"
			}),
			/* @__PURE__ */ R("p", {
				class: "remark",
				children: "The smallest circuit of each that meets its target: nodes, and loss in nats a prompt."
			}),
			/* @__PURE__ */ R("div", {
				class: "scroller",
				tabIndex: 0,
				role: "region",
				"aria-label": "Table of tasks by models",
				children: /* @__PURE__ */ R("table", {
					class: "page-table mn-grid",
					children: [/* @__PURE__ */ R("thead", { children: /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("th", {
						scope: "col",
						children: "task"
					}), r.map(({ hash: e, name: t }) => /* @__PURE__ */ R("th", {
						scope: "col",
						title: e,
						children: /* @__PURE__ */ R(M_, { text: t })
					}, e))] }) }), /* @__PURE__ */ R("tbody", { children: n.map((t) => /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("th", {
						scope: "row",
						children: /* @__PURE__ */ R(M_, { text: t })
					}), r.map(({ hash: n }) => /* @__PURE__ */ R("td", { children: /* @__PURE__ */ R(DC, {
						store: e,
						cell: i(t, n)
					}) }, n))] }, t)) })]
				})
			})
		]
	});
}
function DC({ store: e, cell: t }) {
	if (t === null) return /* @__PURE__ */ R("span", {
		class: "soft",
		children: "–"
	});
	let { best: n, n: r } = t;
	return /* @__PURE__ */ R(x, { children: [
		/* @__PURE__ */ R(nn, {
			store: e,
			to: {
				page: "circuit",
				id: n.id,
				node: null
			},
			children: V(n.n_nodes, "node")
		}),
		" ",
		/* @__PURE__ */ R(J, {
			value: n.loss,
			as: "loss"
		}),
		n.loss > n.target_loss && /* @__PURE__ */ R("small", {
			class: "soft",
			children: " misses the target"
		}),
		r > 1 && /* @__PURE__ */ R("small", {
			class: "soft",
			children: [" of ", V(r, "circuit")]
		})
	] });
}
// src/many/table.tsx
var OC = {
	cut: "on the cut's pairs",
	report: "on held-out pairs"
}, kC = [
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
		on: OC.cut
	},
	{
		name: "accuracy",
		title: "on its own pairs",
		value: (e) => e.accuracy,
		as: "percent",
		on: OC.cut
	},
	{
		name: "target",
		title: "the loss that it was cut at",
		value: (e) => e.target_loss,
		as: "loss",
		on: OC.cut
	},
	{
		name: "whole model",
		title: "its loss on the same pairs, nats a prompt",
		value: (e) => e.full_loss,
		as: "loss",
		on: OC.cut
	},
	{
		name: "sufficiency",
		title: "loss of the circuit alone, when it was validated, nats a prompt",
		value: (e) => e.sufficiency,
		as: "loss",
		isReported: !0,
		on: OC.report
	},
	{
		name: "necessity",
		title: "loss of the model without it, when it was validated, nats a prompt",
		value: (e) => e.necessity,
		as: "loss",
		isReported: !0,
		on: OC.report
	}
], AC = (e) => e.is_held_out === !1, jC = "on the pairs that the cut was decided on: the task has too few to hold any out";
function MC(e) {
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
function NC(e) {
	return bi(e, "many", () => ({
		filter: I(""),
		order: I({
			column: "task",
			down: !1
		}),
		chosen: I([])
	}));
}
function PC({ store: e }) {
	let t = e.index.value;
	if (!t) return /* @__PURE__ */ R("p", {
		class: "page-notice",
		role: "status",
		children: "Loading…"
	});
	let { circuits: n, runs: r, formations: i } = t;
	return /* @__PURE__ */ R("div", {
		class: "page",
		children: [
			/* @__PURE__ */ R("header", {
				class: "page-head",
				children: [
					/* @__PURE__ */ R("h1", { children: "All: what there is to look at" }),
					/* @__PURE__ */ R("p", { children: FC(t) }),
					n.length > 1 && /* @__PURE__ */ R("p", { children: "Press a circuit's name to see its graph, or tick two and compare them; a column's name sorts by it." })
				]
			}),
			n.length + r.length + i.length === 0 && /* @__PURE__ */ R(IC, {}),
			n.length > 0 && /* @__PURE__ */ R(LC, {
				store: e,
				cards: n,
				kept: NC(e)
			}),
			/* @__PURE__ */ R(EC, {
				store: e,
				cards: n
			}),
			i.length > 0 && /* @__PURE__ */ R(VC, {
				store: e,
				cards: i
			}),
			r.length > 0 && /* @__PURE__ */ R(HC, {
				store: e,
				cards: r
			})
		]
	});
}
function FC({ circuits: e, runs: t, formations: n }) {
	let r = [];
	if (e.length) {
		let t = new Set(e.map((e) => e.task)).size, n = new Set(e.map((e) => e.model_hash)).size;
		r.push(`${V(e.length, "circuit")} of ${V(t, "task")} in ${V(n, "model")}`);
	}
	return n.length && r.push(`${V(n.length, "series of circuits", "series of circuits")} over training`), t.length && r.push(V(t.length, "training run")), r.join(" · ");
}
function IC() {
	return /* @__PURE__ */ R("div", {
		class: "page-empty",
		children: [/* @__PURE__ */ R("p", { children: ["Nothing was opened. Name folders: ", /* @__PURE__ */ R("code", { children: "gossamer view PATH..." })] }), /* @__PURE__ */ R("ul", { children: [
			/* @__PURE__ */ R("li", { children: [
				"a circuit, as ",
				/* @__PURE__ */ R("code", { children: "gossamer prune" }),
				" writes it, or a folder of many"
			] }),
			/* @__PURE__ */ R("li", { children: [
				"a training run, as ",
				/* @__PURE__ */ R("code", { children: "gossamer train" }),
				" writes it"
			] }),
			/* @__PURE__ */ R("li", { children: [
				"a series of circuits over a run, as ",
				/* @__PURE__ */ R("code", { children: "gossamer formation" }),
				" writes it"
			] })
		] })]
	});
}
function LC({ store: e, cards: t, kept: n }) {
	let r = n.order.value, i = kC.find((e) => e.name === r.column) ?? kC[0], a = Xn(Zn(t, (e) => `${e.name} ${e.task} ${e.model}`, n.filter.value), i.value, r.down);
	return /* @__PURE__ */ R("section", {
		"aria-labelledby": "mn-circuits",
		children: [
			/* @__PURE__ */ R("h2", {
				id: "mn-circuits",
				children: "Circuits"
			}),
			/* @__PURE__ */ R(RC, {
				store: e,
				kept: n,
				n: t.length,
				shown: a.length
			}),
			/* @__PURE__ */ R("div", {
				class: "scroller",
				tabIndex: 0,
				role: "region",
				"aria-label": "Table of circuits",
				children: /* @__PURE__ */ R("table", {
					class: "page-table mn-circuits",
					children: [
						/* @__PURE__ */ R("caption", {
							class: "sr-only",
							children: "Circuits; losses are nats a prompt, chance is 0.693"
						}),
						/* @__PURE__ */ R("thead", { children: [/* @__PURE__ */ R("tr", {
							class: "mn-groups",
							children: [/* @__PURE__ */ R("td", {}), MC(kC).map(({ on: e, n: t }) => e === void 0 ? /* @__PURE__ */ R("td", { colSpan: t }, "") : /* @__PURE__ */ R("th", {
								colSpan: t,
								scope: "colgroup",
								children: e
							}, e))]
						}), /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("th", {
							scope: "col",
							children: /* @__PURE__ */ R("span", {
								class: "sr-only",
								children: "choose to compare"
							})
						}), kC.map((e) => /* @__PURE__ */ R(zC, {
							column: e,
							order: r,
							press: () => n.order.value = Qn(r, e.name)
						}, e.name))] })] }),
						/* @__PURE__ */ R("tbody", { children: a.map((t) => /* @__PURE__ */ R(BC, {
							store: e,
							card: t,
							kept: n
						}, t.id)) })
					]
				})
			}),
			a.some(AC) && /* @__PURE__ */ R("p", {
				class: "remark",
				children: ["* ", jC]
			}),
			a.length === 0 && /* @__PURE__ */ R("p", {
				class: "soft",
				children: "No circuit's name, task or model holds these words."
			})
		]
	});
}
function RC({ store: e, kept: t, n, shown: r }) {
	let [i, a, o] = t.chosen.value, s = i !== void 0 && a !== void 0 && o === void 0;
	return /* @__PURE__ */ R("div", {
		class: "page-tools",
		children: [
			/* @__PURE__ */ R("input", {
				type: "search",
				placeholder: "filter by name, task, model",
				"aria-label": "Filter circuits by name, task or model",
				value: t.filter.value,
				onInput: (e) => t.filter.value = e.currentTarget.value
			}),
			/* @__PURE__ */ R("span", {
				class: "soft",
				role: "status",
				children: r === n ? V(n, "circuit") : `${r} of ${V(n, "circuit")}`
			}),
			n > 1 && /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R("button", {
				type: "button",
				class: "primary",
				disabled: !s,
				onClick: () => s && e.router.go({
					page: "compare",
					left: i,
					right: a
				}),
				children: "Compare side by side"
			}), /* @__PURE__ */ R("span", {
				class: "soft",
				children: s ? "" : `choose two${t.chosen.value.length ? `, ${t.chosen.value.length} chosen` : ""}`
			})] })
		]
	});
}
function zC({ column: e, order: t, press: n }) {
	let r = $n(t, e.name);
	return /* @__PURE__ */ R("th", {
		scope: "col",
		class: e.as ? "num" : "",
		"aria-sort": r,
		title: e.title,
		children: /* @__PURE__ */ R("button", {
			type: "button",
			class: "mn-sort",
			onClick: n,
			children: [e.name, /* @__PURE__ */ R("span", {
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
function BC({ store: e, card: t, kept: n }) {
	let r = n.chosen.value, i = r.includes(t.id);
	return /* @__PURE__ */ R("tr", {
		class: i ? "mn-chosen" : "",
		children: [/* @__PURE__ */ R("td", { children: /* @__PURE__ */ R("input", {
			type: "checkbox",
			"aria-label": `Choose ${q(t.name)}, ${q(t.task)} to compare`,
			checked: i,
			onChange: () => {
				n.chosen.value = i ? r.filter((e) => e !== t.id) : [...r, t.id];
			}
		}) }), kC.map((n, r) => {
			let i = n.value(t);
			return r === 0 ? /* @__PURE__ */ R("th", {
				scope: "row",
				children: /* @__PURE__ */ R(nn, {
					store: e,
					to: {
						page: "circuit",
						id: t.id,
						node: null
					},
					children: /* @__PURE__ */ R(M_, { text: t.name })
				})
			}, n.name) : n.as ? /* @__PURE__ */ R("td", {
				class: "num",
				children: [/* @__PURE__ */ R(J, {
					value: i,
					as: n.as
				}), n.isReported && AC(t) && /* @__PURE__ */ R("span", {
					class: "mn-again",
					title: jC,
					children: "*"
				})]
			}, n.name) : /* @__PURE__ */ R("td", { children: /* @__PURE__ */ R(M_, { text: String(i) }) }, n.name);
		})]
	});
}
function VC({ store: e, cards: t }) {
	return /* @__PURE__ */ R("section", {
		"aria-labelledby": "mn-formations",
		children: [/* @__PURE__ */ R("h2", {
			id: "mn-formations",
			children: "Circuits over training"
		}), /* @__PURE__ */ R("table", {
			class: "page-table",
			children: [/* @__PURE__ */ R("thead", { children: /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("th", {
				scope: "col",
				children: "series"
			}), /* @__PURE__ */ R("th", {
				scope: "col",
				children: "task"
			})] }) }), /* @__PURE__ */ R("tbody", { children: t.map((t) => /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("th", {
				scope: "row",
				children: /* @__PURE__ */ R(nn, {
					store: e,
					to: {
						page: "formation",
						id: t.id
					},
					children: /* @__PURE__ */ R(M_, { text: t.name })
				})
			}), /* @__PURE__ */ R("td", { children: /* @__PURE__ */ R(M_, { text: t.task }) })] }, t.id)) })]
		})]
	});
}
function HC({ store: e, cards: t }) {
	return /* @__PURE__ */ R("section", {
		"aria-labelledby": "mn-runs",
		children: [/* @__PURE__ */ R("h2", {
			id: "mn-runs",
			children: "Training runs"
		}), /* @__PURE__ */ R("table", {
			class: "page-table",
			children: [/* @__PURE__ */ R("thead", { children: /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("th", {
				scope: "col",
				children: "run"
			}), /* @__PURE__ */ R("th", {
				scope: "col",
				class: "num",
				children: "steps"
			})] }) }), /* @__PURE__ */ R("tbody", { children: t.map((t) => /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("th", {
				scope: "row",
				children: /* @__PURE__ */ R(nn, {
					store: e,
					to: {
						page: "run",
						id: t.id
					},
					children: /* @__PURE__ */ R(M_, { text: t.name })
				})
			}), /* @__PURE__ */ R("td", {
				class: "num",
				children: B(t.steps)
			})] }, t.id)) })]
		})]
	});
}
// src/evidence/report.ts
var UC = 1e-4, WC = .02;
function GC(e, t) {
	return [
		JC(e),
		YC(e, t),
		ZC(e),
		$C(e),
		ew(e),
		tw(e, t.card.n_nodes)
	];
}
function KC(e) {
	let t = (t) => e.filter((e) => e.standing === t).map((e) => e.name.toLowerCase()), [n, r, i] = [
		t("fails"),
		t("partly"),
		t("missing")
	], a = i.length ? ` Not measured: ${At(i)}.` : "";
	return n.length ? {
		standing: "fails",
		sentence: `The evidence is weak: see ${At(n)}.${a}`
	} : r.length ? {
		standing: "partly",
		sentence: `No check speaks against the circuit, but not all is clear: ${At(r)}.${a}`
	} : i.length ? {
		standing: "missing",
		sentence: `What was checked holds.${a}`
	} : {
		standing: "holds",
		sentence: "Each of these checks could have failed. None did."
	};
}
function qC(e, t, n, r) {
	return {
		name: e,
		standing: t,
		found: n.filter(Boolean).join(" "),
		otherwise: r
	};
}
function JC(e) {
	let t = Math.abs(e.own_loss - e.stored_loss), [n, r] = [Vt(e.own_loss, 6), Vt(e.stored_loss, 6)];
	return qC("Own loss, measured again", t <= UC ? "holds" : "fails", [`On its own pairs the circuit's loss is ${n};`, t <= UC ? `the artifact says ${r}.` : `but the artifact says ${r}: they differ by ${H(t)}.`], "With other weights, means or pairs than those it was found with, the two would differ.");
}
function YC(e, { built_in: t, card: n }) {
	let r = V(e.n_pairs, "pair"), i = "Held-out prompts", a = "A circuit that fits only the prompts it was cut on loses much more on others, where the whole model does not.";
	if (!e.is_held_out) return qC(i, "partly", [`The ${r} are those that the circuit was cut on:`, "the task has too few to hold any out, so the figures flatter it."], a);
	let o = t ? `${r} whose templates and names pruning has not seen` : `${r} of the task's own file that pruning has not seen (they may be much like those that it has)`, { loss: s } = e.circuit.sufficiency, c = {
		circuit: s - e.own_loss,
		model: e.full.loss - n.full_loss
	}, l = XC(e, c.circuit - c.model);
	return qC(i, l.standing, [
		`From the cut's pairs to ${o}, the circuit's loss goes from ${H(e.own_loss)} to ${H(s)}`,
		`(${Kt(c.circuit)}), the whole model's from ${H(n.full_loss)} to ${H(e.full.loss)}`,
		`(${Kt(c.model)}): ${l.says}.`
	], a);
}
function XC(e, t) {
	let { loss: n } = e.circuit.sufficiency, r = `the target of ${H(e.target_loss)}`, i = `this page allows ${WC}`, a = `the circuit loses ${H(t)} more than the prompts explain`;
	return n >= It ? {
		standing: "fails",
		says: `on unseen pairs it is no better than chance, ${H(It)}`
	} : t <= 0 ? {
		standing: "holds",
		says: "beside the model the circuit loses nothing"
	} : t <= WC ? {
		standing: "holds",
		says: `${a}, and ${i}`
	} : n <= e.target_loss ? {
		standing: "holds",
		says: `${a}, where ${i}, but it still meets ${r}`
	} : 2 * t > It - e.own_loss ? {
		standing: "fails",
		says: `${a}, over half of what it had below chance, which this page calls a fit to its own pairs`
	} : {
		standing: "partly",
		says: `${a}, where ${i}, and it misses ${r}`
	};
}
function ZC(e) {
	let { loss: t, accuracy: n } = e.circuit.sufficiency, r = e.target_loss, i = QC(t, e.full.loss), a = t <= r ? `it meets the target of ${H(r)}` : t < It ? `that is ${H(t - r)} above the target of ${H(r)}` : `that is no better than chance (${H(It)})`, o = i !== null && t < It ? `, ${Jt(i)} of the way from chance to the whole model` : "";
	return qC("Sufficiency", t <= r ? "holds" : t < It ? "partly" : "fails", [`Alone, all else at its mean, the circuit loses ${H(t)} and answers ${Jt(n)} right;`, `${a}${o}.`], `The loss would be near or above chance, ${H(It)}, as with most random circuits.`);
}
function QC(e, t) {
	return t < It ? (It - e) / (It - t) : null;
}
function $C(e) {
	let { loss: t, accuracy: n } = e.circuit.necessity, r = e.random.length, i = e.random.filter((e) => e.necessity.loss >= t).length, a = t >= It, o = t > e.target_loss, s = r > 0 && 2 * i >= r, c = a ? "the task breaks, to chance or worse." : o ? "the task suffers but does not break, so other parts of the model do some of it too." : "the model still meets the target, so it has other ways to do the task.", l = i === 0 ? "No random circuit's absence costs as much." : `The absence of ${i} of ${V(r, "random circuit")} costs as much or more.`;
	return qC("Necessity", !o || s ? "fails" : a && i === 0 ? "holds" : "partly", [
		`Without the circuit, the rest as it is, the model loses ${H(t)} instead of ${H(e.full.loss)}`,
		`and answers ${Jt(n)} right: ${c}`,
		r === 0 ? "" : l
	], `The model would do well without it: a loss near its whole ${H(e.full.loss)}, as without random nodes.`);
}
function ew(e) {
	let t = e.random.length, n = "Random circuits", r = "Random circuits with as many nodes at each site, and all edges between them, would do the task as well: then any nodes would do.";
	if (t === 0) return qC(n, "missing", ["None were drawn: validate with --n-random 20."], r);
	let i = e.random.map((e) => e.sufficiency.loss), a = i.filter((t) => t <= e.target_loss).length, o = i.filter((t) => t <= e.circuit.sufficiency.loss).length, s = `${V(t, "random circuit")} of the same size`, c = `the target of ${H(e.target_loss)}`, l = `The best of them loses ${H(Math.min(...i))}.`;
	return a > 0 ? qC(n, "fails", [`${a} of ${s} ${a === 1 ? "reaches" : "reach"} ${c} alone:`, `the evidence is weak, as chance finds such circuits too. ${l}`], r) : o > 0 ? qC(n, "fails", [`None reaches ${c}, but ${o} of ${s} ${o === 1 ? "does" : "do"} as well as the circuit:`, `the evidence is weak. ${l}`], r) : qC(n, "holds", [`None of ${s} reaches ${c} or does as well as the circuit. ${l}`], r);
}
function tw(e, t) {
	let n = e.shuffled, r = "Shuffled model", i = "The same pruning would find as small and as good a circuit in a model whose weights are in no order: then it is pruning that does the task, not the model.";
	if (n === null) return qC(r, "missing", ["This control was left out: validate without --no-shuffled."], i);
	let a = `${V(n.n_nodes, "node")} and ${V(n.n_edges, "edge")}`, o = H(n.figures.sufficiency.loss);
	if (!n.reached) return qC(r, "holds", [`The same pruning finds no circuit that meets the target; its best, ${a}, loses ${o}`, `(the shuffled model itself loses ${H(n.full_loss)}).`], i);
	let s = n.n_nodes <= t;
	return qC(r, s ? "fails" : "partly", s ? [`The same pruning meets the target there too, with ${a}, no more than the circuit's ${t}:`, "the evidence is weak, as a low loss of so few nodes then says little."] : [`The same pruning meets the target there too, but needs ${a}`, `where the circuit has ${V(t, "node")}; on these pairs it loses ${o}.`], i);
}
function nw(e) {
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
function rw([e, t], [n, r]) {
	let i = (r - n) / (t - e || 1);
	return (t) => n + (t - e) * i;
}
function iw(e, t) {
	let n = rw([Math.log(e[0]), Math.log(e[1])], t);
	return (e) => n(Math.log(e));
}
function aw(e, t, n) {
	if (!(t > e)) return [e];
	let r = (t - e) / n, i = 10 ** Math.floor(Math.log10(r)), a = i * ([
		1,
		2,
		5,
		10
	].find((e) => e * i >= r * .999) ?? 10), o = Math.ceil(e / a - 1e-9), s = Math.floor(t / a + 1e-9);
	return Array.from({ length: s - o + 1 }, (e, t) => Number(((o + t) * a).toPrecision(12)));
}
function ow(e, t, n = 8) {
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
function sw(e, t) {
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
var cw = 132, lw = 20, uw = 40, dw = 46, fw = 38, pw = 4.5;
function mw({ report: e }) {
	let t = Oe(null), n = S_(t), r = nw(e), i = r.flatMap((e) => [...e.alone, ...e.without]), a = Math.max(It, e.target_loss, e.full.loss, ...i) * 1.06, o = rw([0, a], [cw, n - lw]), s = dw + r.length * uw, c = fw + 2 * s;
	return /* @__PURE__ */ R("div", {
		ref: t,
		class: "ev-plot",
		children: /* @__PURE__ */ R("svg", {
			width: n,
			height: c + 44,
			role: "img",
			"aria-label": "Task losses of the circuit and its controls, sufficiency and necessity: the numbers of the table",
			children: [
				aw(0, a, Math.max(3, n / 110)).map((e) => /* @__PURE__ */ R("g", { children: [/* @__PURE__ */ R("line", {
					class: "ev-grid",
					x1: o(e),
					x2: o(e),
					y1: fw,
					y2: c
				}), /* @__PURE__ */ R("text", {
					class: "ev-tick",
					x: o(e),
					y: c + 16,
					"text-anchor": "middle",
					children: Ut(e)
				})] }, e)),
				/* @__PURE__ */ R("text", {
					class: "ev-tick",
					x: (cw + n - lw) / 2,
					y: c + 36,
					"text-anchor": "middle",
					children: "task loss, nats a prompt"
				}),
				/* @__PURE__ */ R(hw, {
					report: e,
					x: o,
					bottom: c
				}),
				/* @__PURE__ */ R(gw, {
					rows: r,
					of: "alone",
					title: "Sufficiency",
					note: "these alone, all else at its mean: lower is better",
					x: o,
					top: fw,
					right: n
				}),
				/* @__PURE__ */ R(gw, {
					rows: r,
					of: "without",
					title: "Necessity",
					note: "without these, only they at their means: higher says they are needed",
					x: o,
					top: fw + s,
					right: n
				})
			]
		})
	});
}
function hw({ report: e, x: t, bottom: n }) {
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
			loss: It,
			kind: "chance"
		}
	].sort((e, t) => e.loss - t.loss), i = -Infinity;
	return /* @__PURE__ */ R("g", { children: r.map((e, a) => {
		let o = t(e.loss), s = `${e.label} ${H(e.loss)}`, c = s.length * 6.4, l = r[a + 1], u = l !== void 0 && t(l.loss) - o < c && o - c > i && o - c > 0, d = !u && o < i;
		return u || (i = o + c), /* @__PURE__ */ R("g", {
			class: `ev-mark ev-${e.kind}`,
			children: [/* @__PURE__ */ R("line", {
				x1: o,
				x2: o,
				y1: d ? 12 : 20,
				y2: n
			}), /* @__PURE__ */ R("text", {
				x: u ? o - 4 : o + 4,
				y: d ? 14 : 28,
				"text-anchor": u ? "end" : "start",
				children: [/* @__PURE__ */ R("title", { children: z(e.loss) }), s]
			})]
		}, e.label);
	}) });
}
function gw({ rows: e, of: t, title: n, note: r, x: i, top: a, right: o }) {
	return /* @__PURE__ */ R("g", { children: [
		/* @__PURE__ */ R("rect", {
			class: "ev-clear",
			x: 0,
			y: a + 14,
			width: 14 + 8.5 * n.length + 6.4 * r.length,
			height: 20
		}),
		/* @__PURE__ */ R("text", {
			class: "ev-group",
			x: 0,
			y: a + 28,
			children: [n, /* @__PURE__ */ R("tspan", {
				class: "ev-note",
				dx: 10,
				children: r
			})]
		}),
		e.map((e, n) => {
			let r = a + dw + (n + .5) * uw;
			return /* @__PURE__ */ R("g", { children: [
				/* @__PURE__ */ R("text", {
					class: "ev-label",
					x: 0,
					y: r + 4,
					children: e.label
				}),
				/* @__PURE__ */ R("line", {
					class: "ev-row",
					x1: cw,
					x2: "100%",
					y1: r,
					y2: r
				}),
				/* @__PURE__ */ R(_w, {
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
function _w({ row: e, losses: t, x: n, y: r, right: i }) {
	let a = t.map(n), o = sw(a, pw), s = Math.max(...o.map(Math.abs)), c = a[0] > i - 40, l = s > uw / 2 - pw ? (uw / 2 - pw) / s : 1;
	return /* @__PURE__ */ R("g", {
		class: `ev-points ev-${e.kind}`,
		children: [t.map((t, n) => {
			let [i, s] = [a[n], r + o[n] * l], c = /* @__PURE__ */ R("title", { children: `${e.label}: ${z(t)} nats a prompt` });
			return e.kind === "shuffled" ? /* @__PURE__ */ R("path", {
				d: `M${i - 6} ${s}L${i} ${s - 6}L${i + 6} ${s}L${i} ${s + 6}Z`,
				children: c
			}, n) : /* @__PURE__ */ R("circle", {
				cx: i,
				cy: s,
				r: e.kind === "circuit" ? 6.5 : 4,
				children: c
			}, n);
		}), e.kind !== "random" && /* @__PURE__ */ R("text", {
			class: "ev-value",
			x: a[0] + (c ? -12 : 12),
			y: r + 4,
			"text-anchor": c ? "end" : "start",
			children: H(t[0])
		})]
	});
}
// src/evidence/curve.ts
function vw(e) {
	return Math.min(e.ranking.length, e.sizes.at(-1) ?? 0);
}
function yw({ nodes: e, removed: t }, n) {
	let r = (e) => new Set(e.map(({ site: e, index: t }) => `${e}:${t}`)), i = r(e), a = r(n.ranking.slice(0, n.n_cut));
	return i.size === n.n_cut && i.size === a.size && [...a].every((e) => i.has(e)) ? t.weight.length > 0 ? "fewer edges" : "the cut" : "other nodes";
}
// src/evidence/plot.tsx
var bw = 320, [xw, Sw, Cw, ww] = [
	52,
	24,
	24,
	48
];
function Tw({ card: e }, t, n) {
	let r = Math.max(t.sizes.at(-1) ?? 1, e.n_nodes, 2), i = Math.min(t.sizes[0] ?? 1, e.n_nodes || 1), a = Math.max(It, e.target_loss, e.loss, ...t.losses) * 1.06;
	return {
		width: n,
		first: i,
		last: r,
		top: a,
		x: iw([i, r], [xw, n - Sw]),
		y: rw([0, a], [bw - ww, Cw])
	};
}
function Ew({ circuit: e, cuts: t, shown: n, moved: r, most: i, move: a, letGo: o }) {
	let s = Oe(null), c = Tw(e, t, S_(s)), { width: l, first: u, last: d, x: f } = c;
	return /* @__PURE__ */ R("div", {
		ref: s,
		class: "ev-plot",
		children: [/* @__PURE__ */ R("svg", {
			width: l,
			height: bw,
			role: "img",
			"aria-label": `Loss against nodes kept, from ${u} to ${d}; a slider and a table follow.`,
			children: [
				i < d && /* @__PURE__ */ R("rect", {
					class: "ev-beyond",
					x: f(i),
					y: Cw,
					width: l - Sw - f(i),
					height: bw - ww - Cw
				}),
				/* @__PURE__ */ R(Dw, { frame: c }),
				/* @__PURE__ */ R(Ow, {
					frame: c,
					kind: "chance",
					loss: It
				}),
				/* @__PURE__ */ R(Ow, {
					frame: c,
					kind: "target",
					loss: e.card.target_loss
				}),
				/* @__PURE__ */ R(kw, {
					frame: c,
					circuit: e,
					cuts: t,
					moved: r
				}),
				/* @__PURE__ */ R(Aw, {
					frame: c,
					cuts: t,
					shown: n,
					moved: r
				}),
				/* @__PURE__ */ R(jw, {
					frame: c,
					move: a,
					letGo: o
				})
			]
		}), /* @__PURE__ */ R(Mw, { hasBeyond: i < d })]
	});
}
function Dw({ frame: { width: e, first: t, last: n, top: r, x: i, y: a } }) {
	return /* @__PURE__ */ R(x, { children: [
		aw(0, r, 5).map((t) => /* @__PURE__ */ R("g", { children: [/* @__PURE__ */ R("line", {
			class: "ev-grid",
			x1: xw,
			x2: e - Sw,
			y1: a(t),
			y2: a(t)
		}), /* @__PURE__ */ R("text", {
			class: "ev-tick",
			x: xw - 8,
			y: a(t) + 4,
			"text-anchor": "end",
			children: Ut(t)
		})] }, t)),
		ow(t, n, e / 70).map((e) => /* @__PURE__ */ R("text", {
			class: "ev-tick",
			x: i(e),
			y: bw - ww + 18,
			"text-anchor": "middle",
			children: B(e)
		}, e)),
		/* @__PURE__ */ R("text", {
			class: "ev-tick",
			x: (xw + e - Sw) / 2,
			y: 312,
			"text-anchor": "middle",
			children: "nodes kept (logarithmic)"
		}),
		/* @__PURE__ */ R("text", {
			class: "ev-tick",
			x: 0,
			y: 14,
			children: "task loss, nats a prompt"
		})
	] });
}
function Ow({ frame: { width: e, y: t }, kind: n, loss: r }) {
	return /* @__PURE__ */ R("g", {
		class: `ev-mark ev-${n}`,
		children: [/* @__PURE__ */ R("line", {
			x1: xw,
			x2: e - Sw,
			y1: t(r),
			y2: t(r)
		}), /* @__PURE__ */ R("text", {
			x: e - Sw,
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
function kw({ frame: { first: e, x: t, y: n }, circuit: { card: r }, cuts: i, moved: a }) {
	return /* @__PURE__ */ R(x, { children: [
		/* @__PURE__ */ R("polyline", {
			class: "ev-curve",
			points: i.sizes.map((e, r) => `${t(e).toFixed(1)},${n(i.losses[r]).toFixed(1)}`).join(" ")
		}),
		i.sizes.map((e, r) => /* @__PURE__ */ R("circle", {
			class: "ev-measured",
			cx: t(e),
			cy: n(i.losses[r]),
			r: 2.5,
			children: /* @__PURE__ */ R("title", { children: `${V(e, "node")}: ${z(i.losses[r])} nats a prompt` })
		}, e)),
		/* @__PURE__ */ R("line", {
			class: `ev-cut ${a ? "ev-was" : ""}`,
			x1: t(i.n_cut),
			x2: t(i.n_cut),
			y1: Cw,
			y2: bw - ww
		}),
		/* @__PURE__ */ R("path", {
			class: "ev-itself",
			d: Nw(t(Math.max(e, r.n_nodes)), n(r.loss)),
			children: /* @__PURE__ */ R("title", { children: `the circuit: ${V(r.n_nodes, "node")}, ${z(r.loss)} nats a prompt` })
		})
	] });
}
function Aw({ frame: { width: e, x: t, y: n }, cuts: r, shown: i, moved: a }) {
	let o = Cn(r, i), s = t(i);
	return /* @__PURE__ */ R(x, { children: [
		/* @__PURE__ */ R("line", {
			class: "ev-cut",
			x1: s,
			x2: s,
			y1: Cw,
			y2: bw - ww
		}),
		/* @__PURE__ */ R("text", {
			class: "ev-value",
			x: s,
			y: Cw - 8,
			"text-anchor": s > e - 90 ? "end" : s < 90 ? "start" : "middle",
			children: [
				a ? "moved to" : "cut at",
				" ",
				B(i)
			]
		}),
		o !== null && /* @__PURE__ */ R("circle", {
			class: "ev-here",
			cx: s,
			cy: n(o),
			r: 5.5
		})
	] });
}
function jw({ frame: { width: e, first: t, last: n }, move: r, letGo: i }) {
	let a = (r) => {
		let i = (r.clientX - (r.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0) - xw) / (e - Sw - xw);
		return t * (n / t) ** Math.min(1, Math.max(0, i));
	};
	return /* @__PURE__ */ R("rect", {
		class: "ev-catch",
		x: xw,
		y: 0,
		width: Math.max(0, e - Sw - xw),
		height: bw - ww,
		onPointerDown: (e) => {
			e.currentTarget.setPointerCapture(e.pointerId), r(a(e));
		},
		onLostPointerCapture: i,
		onPointerMove: (e) => e.currentTarget.hasPointerCapture(e.pointerId) && r(a(e))
	});
}
function Mw({ hasBeyond: e }) {
	let t = [
		[/* @__PURE__ */ R("circle", {
			class: "ev-measured",
			cx: "8",
			cy: "6",
			r: "3"
		}), "a measured cut"],
		[/* @__PURE__ */ R("path", {
			class: "ev-itself",
			d: Nw(8, 6, 5)
		}), "the circuit itself"],
		[/* @__PURE__ */ R("line", {
			class: "ev-cut",
			x1: "8",
			x2: "8",
			y1: "0",
			y2: "12"
		}), "the cut: drag it"]
	];
	return e && t.push([/* @__PURE__ */ R("rect", {
		class: "ev-beyond",
		width: "16",
		height: "12"
	}), "nodes not stored"]), /* @__PURE__ */ R("ul", {
		class: "ev-legend",
		children: t.map(([e, t]) => /* @__PURE__ */ R("li", { children: [/* @__PURE__ */ R("svg", {
			width: "16",
			height: "12",
			"aria-hidden": "true",
			children: e
		}), t] }, t))
	});
}
function Nw(e, t, n = 7) {
	return `M${e - n} ${t}L${e} ${t - n}L${e + n} ${t}L${e} ${t + n}Z`;
}
// src/evidence/size.tsx
function Pw({ store: e, circuit: t, cuts: n }) {
	let r = vw(n), i = Math.min(r, n.sizes[0] ?? 1), a = e.look.value.size, o = Math.min(r, Math.max(i, a ?? n.n_cut)), s = (t) => {
		let n = Math.min(r, Math.max(i, Math.round(t)));
		n !== e.look.peek().size && e.change({ size: n }, "cut");
	};
	return /* @__PURE__ */ R("div", {
		class: "ev-size",
		children: [
			/* @__PURE__ */ R(Ew, {
				circuit: t,
				cuts: n,
				shown: o,
				moved: a !== null,
				most: r,
				move: s,
				letGo: () => e.endStroke()
			}),
			/* @__PURE__ */ R("div", {
				class: "ev-mover",
				children: [
					/* @__PURE__ */ R("label", { children: ["Nodes kept", /* @__PURE__ */ R("input", {
						type: "range",
						min: i,
						max: r,
						step: 1,
						value: o,
						onInput: (e) => s(e.currentTarget.valueAsNumber),
						onChange: () => e.endStroke()
					})] }),
					/* @__PURE__ */ R("input", {
						type: "number",
						"aria-label": "Nodes kept, as a number",
						min: i,
						max: r,
						value: o,
						onChange: (t) => {
							Number.isFinite(t.currentTarget.valueAsNumber) && s(t.currentTarget.valueAsNumber), e.endStroke();
						}
					}),
					/* @__PURE__ */ R("button", {
						type: "button",
						disabled: a === null,
						onClick: () => e.change({ size: null }),
						children: "Back to the circuit"
					}),
					/* @__PURE__ */ R(nn, {
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
			/* @__PURE__ */ R(Iw, {
				circuit: t,
				cuts: n,
				shown: o,
				most: r
			})
		]
	});
}
var Fw = {
	"the cut": "the circuit is this cut, a point of the curve",
	"fewer edges": "the circuit has this cut's nodes, but edges between them were pruned, so that it may lie beside the curve",
	"other nodes": "what was dropped or exchanged afterwards makes the circuit none of these cuts, and it may lie below the curve"
};
function Iw({ circuit: e, cuts: t, shown: n, most: r }) {
	let i = Cn(t, n), { card: a } = e, o = t.sizes.at(-1) ?? 0;
	return /* @__PURE__ */ R(x, { children: [
		/* @__PURE__ */ R("p", {
			role: "status",
			class: "ev-said",
			children: [
				"The ranking's first ",
				/* @__PURE__ */ R("b", { children: V(n, "node") }),
				":",
				" ",
				i === null ? `${wn(t, n)}.` : /* @__PURE__ */ R(x, { children: [
					"loss",
					" ",
					/* @__PURE__ */ R("b", { children: /* @__PURE__ */ R(J, {
						value: i,
						as: "loss"
					}) }),
					", measured",
					i <= a.target_loss ? "; this meets the target." : `; this misses the target by ${H(i - a.target_loss)}.`
				] })
			]
		}),
		/* @__PURE__ */ R("p", {
			class: "remark",
			children: [
				"Measured on the circuit's own pairs, all other nodes at their means. The cut was made at ",
				t.n_cut,
				";",
				" ",
				Fw[yw(e, t)],
				": ",
				V(a.n_nodes, "node"),
				", loss ",
				H(a.loss),
				".",
				r < o && ` The first ${B(r)} nodes of the ranking are stored, so the cut moves up to there.`
			]
		}),
		/* @__PURE__ */ R(Lw, { cuts: t })
	] });
}
function Lw({ cuts: e }) {
	return /* @__PURE__ */ R("details", { children: [/* @__PURE__ */ R("summary", { children: "The measured cuts as a table" }), /* @__PURE__ */ R("table", {
		class: "page-table",
		children: [/* @__PURE__ */ R("thead", { children: /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("th", {
			scope: "col",
			children: "nodes kept"
		}), /* @__PURE__ */ R("th", {
			scope: "col",
			children: "loss"
		})] }) }), /* @__PURE__ */ R("tbody", { children: e.sizes.map((t, n) => /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("td", {
			class: "num",
			children: B(t)
		}), /* @__PURE__ */ R("td", {
			class: "num",
			children: /* @__PURE__ */ R(J, {
				value: e.losses[n],
				as: "loss"
			})
		})] }, t)) })]
	})] });
}
// src/evidence/view.tsx
function Rw({ store: e }) {
	let t = e.route.value, n = e.circuit.value, r = t.page === "evidence" ? t.id : "";
	if (n?.card.id !== r) return /* @__PURE__ */ R(Ft, {
		store: e,
		id: r
	});
	let { card: i } = n;
	return /* @__PURE__ */ R("div", {
		class: "page",
		children: [
			/* @__PURE__ */ R("header", {
				class: "page-head",
				children: [/* @__PURE__ */ R("h1", { children: "Evidence: is it real?" }), /* @__PURE__ */ R("p", { children: [
					q(i.name),
					": ",
					q(i.task),
					", ",
					V(i.n_nodes, "node"),
					",",
					" ",
					V(i.n_edges, "edge"),
					", of ",
					q(i.model),
					". A low task loss proves little by itself: mean ablation can find small circuits for nonsense, and in random models. So here is what was held against this one. ",
					/* @__PURE__ */ R("b", { children: "Sufficiency" }),
					" is how well the circuit does alone, all else at its mean; ",
					/* @__PURE__ */ R("b", { children: "necessity" }),
					" how badly the model does without it."
				] })]
			}),
			n.report ? /* @__PURE__ */ R(Hw, {
				circuit: n,
				report: n.report
			}) : /* @__PURE__ */ R(zw, { circuit: n }),
			/* @__PURE__ */ R("section", {
				"aria-labelledby": "ev-sizes",
				children: [/* @__PURE__ */ R("h2", {
					id: "ev-sizes",
					children: "Loss against size"
				}), n.cuts && n.cuts.sizes.length > 0 && n.cuts.ranking.length > 0 ? /* @__PURE__ */ R(Pw, {
					store: e,
					circuit: n,
					cuts: n.cuts
				}) : /* @__PURE__ */ R("p", {
					class: "page-empty",
					children: [
						"The ranking that this circuit was cut from isn't stored with it: it was imported, or found before rankings were written down. Pruning again stores it:",
						" ",
						/* @__PURE__ */ R("code", { children: [
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
function zw({ circuit: e }) {
	return /* @__PURE__ */ R("section", { children: [/* @__PURE__ */ R("p", {
		class: "page-empty",
		children: ["This circuit hasn't been validated, so nothing here says that it is real. This measures sufficiency and necessity on pairs that the cut wasn't decided on where the task has enough, random circuits of the same size, and the same pruning of a shuffled model: ", /* @__PURE__ */ R("code", { children: "gossamer validate FOLDER" })]
	}), /* @__PURE__ */ R(Ww, { circuit: e })] });
}
var Bw = {
	holds: "✓",
	partly: "≈",
	fails: "✗",
	missing: "?"
}, Vw = {
	holds: "holds",
	partly: "partly",
	fails: "weak",
	missing: "not measured"
};
function Hw({ circuit: e, report: t }) {
	let n = GC(t, e), { standing: r, sentence: i } = KC(n);
	return /* @__PURE__ */ R(x, { children: [
		/* @__PURE__ */ R("p", {
			class: `ev-verdict ev-is-${r}`,
			children: [/* @__PURE__ */ R("span", {
				class: "ev-badge",
				"aria-hidden": "true",
				children: Bw[r]
			}), i]
		}),
		/* @__PURE__ */ R("div", {
			class: "ev-columns",
			children: [/* @__PURE__ */ R("section", {
				"aria-labelledby": "ev-beside",
				children: [
					/* @__PURE__ */ R("h2", {
						id: "ev-beside",
						children: "The circuit beside its controls"
					}),
					/* @__PURE__ */ R(mw, { report: t }),
					/* @__PURE__ */ R(Gw, { report: t })
				]
			}), /* @__PURE__ */ R("section", {
				"aria-labelledby": "ev-checks",
				children: [/* @__PURE__ */ R("h2", {
					id: "ev-checks",
					children: "Check by check"
				}), /* @__PURE__ */ R("ul", {
					class: "ev-checks",
					children: n.map((e) => /* @__PURE__ */ R(Uw, { check: e }, e.name))
				})]
			})]
		}),
		/* @__PURE__ */ R(Ww, { circuit: e }),
		/* @__PURE__ */ R("p", {
			class: "remark",
			children: "What this doesn't say: the circuit suffices and is needed for the task as it is asked, on one distribution of means. The model may do more with these nodes, and the task in other ways on other prompts."
		})
	] });
}
function Uw({ check: e }) {
	return /* @__PURE__ */ R("li", {
		class: `ev-check ev-is-${e.standing}`,
		children: [
			/* @__PURE__ */ R("h3", { children: [
				/* @__PURE__ */ R("span", {
					class: "ev-badge",
					"aria-hidden": "true",
					children: Bw[e.standing]
				}),
				e.name,
				" ",
				/* @__PURE__ */ R("small", { children: Vw[e.standing] })
			] }),
			/* @__PURE__ */ R("p", { children: e.found }),
			/* @__PURE__ */ R("p", {
				class: "ev-otherwise",
				children: [
					/* @__PURE__ */ R("i", { children: "If it were not real:" }),
					" ",
					e.otherwise
				]
			})
		]
	});
}
function Ww({ circuit: e }) {
	let { card: t, calibration: n } = e;
	return /* @__PURE__ */ R("dl", {
		class: "ev-facts",
		children: [
			/* @__PURE__ */ R("div", { children: [/* @__PURE__ */ R("dt", { children: [
				"loss on its own ",
				B(e.n_pairs),
				" pairs"
			] }), /* @__PURE__ */ R("dd", { children: /* @__PURE__ */ R(J, {
				value: t.loss,
				as: "loss"
			}) })] }),
			/* @__PURE__ */ R("div", { children: [/* @__PURE__ */ R("dt", { children: "whole model on them" }), /* @__PURE__ */ R("dd", { children: /* @__PURE__ */ R(J, {
				value: t.full_loss,
				as: "loss"
			}) })] }),
			/* @__PURE__ */ R("div", { children: [/* @__PURE__ */ R("dt", {
				title: "With one scale and one shift of the two answers' logits, fitted on these pairs",
				children: "calibrated loss"
			}), /* @__PURE__ */ R("dd", { children: [/* @__PURE__ */ R(J, {
				value: n.task_loss,
				as: "loss"
			}), /* @__PURE__ */ R("small", { children: [
				"logits × ",
				/* @__PURE__ */ R(J, { value: n.scale }),
				", shift ",
				/* @__PURE__ */ R(J, { value: n.shift })
			] })] })] }),
			/* @__PURE__ */ R("div", { children: [/* @__PURE__ */ R("dt", { children: "means taken over" }), /* @__PURE__ */ R("dd", { children: e.n_mean_tokens > 0 ? /* @__PURE__ */ R(x, { children: [
				B(e.n_mean_tokens),
				" ",
				/* @__PURE__ */ R("small", { children: "pretraining tokens" })
			] }) : "not known" })] })
		]
	});
}
function Gw({ report: e }) {
	let t = [Zw("the circuit", e.circuit)];
	return e.random.length && (t.push(Zw("random circuits, mean", $w(e.random, Jw))), t.push({
		label: "random circuits, nearest to the circuit",
		alone: Qw(e.random, "sufficiency", Yw, Xw),
		without: Qw(e.random, "necessity", Xw, Yw)
	})), e.shuffled && t.push(Zw("shuffled model's circuit", e.shuffled.figures)), /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R("div", {
		class: "scroller",
		tabIndex: 0,
		role: "region",
		"aria-label": "Losses and accuracies",
		children: /* @__PURE__ */ R("table", {
			class: "page-table ev-table",
			children: [
				/* @__PURE__ */ R("caption", {
					class: "sr-only",
					children: ["Task loss in nats a prompt and accuracy, on ", V(e.n_pairs, "pair")]
				}),
				/* @__PURE__ */ R("thead", { children: [/* @__PURE__ */ R("tr", { children: [
					/* @__PURE__ */ R("th", {
						rowSpan: 2,
						scope: "col",
						children: [
							"on ",
							B(e.n_pairs),
							" ",
							e.is_held_out ? "held-out pairs" : "of the cut's pairs"
						]
					}),
					/* @__PURE__ */ R("th", {
						colSpan: 2,
						scope: "colgroup",
						title: "these alone, all else at its mean",
						children: "sufficiency"
					}),
					/* @__PURE__ */ R("th", {
						colSpan: 2,
						scope: "colgroup",
						title: "the model without these, only they at their means",
						children: "necessity"
					})
				] }), /* @__PURE__ */ R("tr", { children: [
					"loss",
					"accuracy",
					"loss",
					"accuracy"
				].map((e, t) => /* @__PURE__ */ R("th", {
					scope: "col",
					class: "num",
					children: e
				}, t)) })] }),
				/* @__PURE__ */ R("tbody", { children: [t.map(({ label: e, alone: t, without: n }) => /* @__PURE__ */ R("tr", { children: [
					/* @__PURE__ */ R("th", {
						scope: "row",
						children: e
					}),
					/* @__PURE__ */ R(qw, { of: t }),
					/* @__PURE__ */ R(qw, { of: n })
				] }, e)), /* @__PURE__ */ R("tr", { children: [
					/* @__PURE__ */ R("th", {
						scope: "row",
						children: "the whole model"
					}),
					/* @__PURE__ */ R(qw, { of: e.full }),
					/* @__PURE__ */ R("td", { colSpan: 2 })
				] })] })
			]
		})
	}), e.random.length > 0 && /* @__PURE__ */ R(Kw, { report: e })] });
}
function Kw({ report: e }) {
	return /* @__PURE__ */ R("details", { children: [/* @__PURE__ */ R("summary", { children: "Every random circuit" }), /* @__PURE__ */ R("table", {
		class: "page-table",
		children: [/* @__PURE__ */ R("thead", { children: /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("th", {
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
		].map((e, t) => /* @__PURE__ */ R("th", {
			scope: "col",
			class: "num",
			children: e
		}, t))] }) }), /* @__PURE__ */ R("tbody", { children: e.random.map((e, t) => /* @__PURE__ */ R("tr", { children: [
			/* @__PURE__ */ R("th", {
				scope: "row",
				children: t + 1
			}),
			/* @__PURE__ */ R(qw, { of: e.sufficiency }),
			/* @__PURE__ */ R(qw, { of: e.necessity })
		] }, t)) })]
	})] });
}
function qw({ of: e }) {
	return /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R("td", {
		class: "num",
		children: /* @__PURE__ */ R(J, {
			value: e.loss,
			as: "loss"
		})
	}), /* @__PURE__ */ R("td", {
		class: "num",
		children: /* @__PURE__ */ R(J, {
			value: e.accuracy,
			as: "percent"
		})
	})] });
}
var Jw = (e) => e.reduce((e, t) => e + t, 0) / e.length, Yw = (e) => Math.min(...e), Xw = (e) => Math.max(...e);
function Zw(e, t) {
	return {
		label: e,
		alone: t.sufficiency,
		without: t.necessity
	};
}
function Qw(e, t, n, r) {
	return {
		loss: n(e.map((e) => e[t].loss)),
		accuracy: r(e.map((e) => e[t].accuracy))
	};
}
function $w(e, t) {
	return {
		sufficiency: Qw(e, "sufficiency", t, t),
		necessity: Qw(e, "necessity", t, t)
	};
}
function eT(e, t) {
	let n = (e) => t.includes(e.token) ? t.indexOf(e.token) : t.length, r = [...e].sort((e, t) => n(e) - n(t) || t.probability - e.probability);
	return {
		shown: r.slice(0, 6),
		left: Math.max(0, r.length - 6)
	};
}
function tT(e, t, n) {
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
function nT({ answer: e, isEdited: t, pair: n, n_pairs: r }) {
	return /* @__PURE__ */ R("div", {
		class: "lv-outcome",
		children: [
			/* @__PURE__ */ R(rT, {
				answer: e,
				isEdited: t,
				pair: n
			}),
			/* @__PURE__ */ R(iT, { answer: e }),
			/* @__PURE__ */ R(aT, {
				answer: e,
				isEdited: t,
				n_pairs: r
			})
		]
	});
}
function rT({ answer: e, isEdited: t, pair: n }) {
	let { shown: r, left: i } = eT(e.answers, n ?? []), a = n && tT(e.answers, ...n);
	return /* @__PURE__ */ R("section", {
		"aria-labelledby": "lv-answers",
		children: [
			/* @__PURE__ */ R("h2", {
				id: "lv-answers",
				children: "Answers"
			}),
			/* @__PURE__ */ R("ul", {
				class: "lv-bars",
				children: r.map((e) => /* @__PURE__ */ R("li", { children: [
					/* @__PURE__ */ R("span", {
						class: "lv-word",
						children: [/* @__PURE__ */ R(cT, { text: e.text }), e.token === n?.[0] && /* @__PURE__ */ R("small", { children: "right" })]
					}),
					/* @__PURE__ */ R(lT, {
						share: e.probability,
						was: t ? e.unedited : null
					}),
					/* @__PURE__ */ R("b", { children: /* @__PURE__ */ R(J, {
						value: e.probability,
						as: "percent"
					}) }),
					/* @__PURE__ */ R("small", {
						class: "lv-was",
						children: t && /* @__PURE__ */ R(x, { children: ["was ", /* @__PURE__ */ R(J, {
							value: e.unedited,
							as: "percent"
						})] })
					})
				] }, e.token))
			}),
			i > 0 && /* @__PURE__ */ R("p", {
				class: "remark",
				children: [V(i, "other answer"), " of the task, less likely"]
			}),
			a && /* @__PURE__ */ R(oT, {
				two: a,
				isEdited: t
			}),
			t && /* @__PURE__ */ R("p", {
				class: "remark lv-key",
				children: [/* @__PURE__ */ R("span", {
					class: "lv-was-mark",
					"aria-hidden": "true"
				}), " without the edits"]
			})
		]
	});
}
function iT({ answer: e }) {
	return /* @__PURE__ */ R("section", {
		"aria-labelledby": "lv-likeliest",
		children: [/* @__PURE__ */ R("h2", {
			id: "lv-likeliest",
			children: "Likeliest next tokens"
		}), /* @__PURE__ */ R("ul", {
			class: "lv-bars lv-plain",
			children: e.likeliest.map((e) => /* @__PURE__ */ R("li", { children: [
				/* @__PURE__ */ R("span", {
					class: "lv-word",
					children: /* @__PURE__ */ R(cT, { text: e.text })
				}),
				/* @__PURE__ */ R(lT, {
					share: e.probability,
					was: null
				}),
				/* @__PURE__ */ R(J, {
					value: e.probability,
					as: "percent"
				})
			] }, e.token))
		})]
	});
}
function aT({ answer: e, isEdited: t, n_pairs: n }) {
	let r = t ? e.task_unedited : null, i = t ? [
		"edited",
		"without",
		"change"
	] : ["now"];
	return /* @__PURE__ */ R("section", {
		"aria-labelledby": "lv-task",
		children: [/* @__PURE__ */ R("h2", {
			id: "lv-task",
			children: ["The task's ", V(n, "pair")]
		}), /* @__PURE__ */ R("table", {
			class: "page-table lv-task",
			children: [/* @__PURE__ */ R("thead", { children: /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("td", {}), i.map((e) => /* @__PURE__ */ R("th", {
				scope: "col",
				class: "num",
				children: e
			}, e))] }) }), /* @__PURE__ */ R("tbody", { children: [/* @__PURE__ */ R(sT, {
				name: "loss, nats",
				now: e.task.loss,
				was: r?.loss ?? null,
				as: "loss",
				by: "effect"
			}), /* @__PURE__ */ R(sT, {
				name: "accuracy",
				now: e.task.accuracy,
				was: r?.accuracy ?? null,
				as: "percent",
				by: "points"
			})] })]
		})]
	});
}
function oT({ two: e, isEdited: t }) {
	return /* @__PURE__ */ R("div", {
		class: "lv-two",
		children: [/* @__PURE__ */ R("p", { children: [
			"Of the two, the right one has",
			" ",
			/* @__PURE__ */ R("b", { children: /* @__PURE__ */ R(J, {
				value: e.share,
				as: "percent"
			}) }),
			t && /* @__PURE__ */ R(x, { children: [
				" ",
				"(was ",
				/* @__PURE__ */ R(J, {
					value: e.unedited,
					as: "percent"
				}),
				")"
			] }),
			": loss ",
			/* @__PURE__ */ R(J, {
				value: e.loss,
				as: "loss"
			}),
			" nats"
		] }), /* @__PURE__ */ R(lT, {
			share: e.share,
			was: t ? e.unedited : null
		})]
	});
}
function sT({ name: e, now: t, was: n, as: r, by: i }) {
	return /* @__PURE__ */ R("tr", { children: [
		/* @__PURE__ */ R("th", {
			scope: "row",
			children: e
		}),
		/* @__PURE__ */ R("td", {
			class: "num lv-now",
			children: /* @__PURE__ */ R(J, {
				value: t,
				as: r
			})
		}),
		n !== null && /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R("td", {
			class: "num",
			children: /* @__PURE__ */ R(J, {
				value: n,
				as: r
			})
		}), /* @__PURE__ */ R("td", {
			class: "num",
			children: /* @__PURE__ */ R(J, {
				value: t - n,
				as: i
			})
		})] })
	] });
}
function cT({ text: e }) {
	return /* @__PURE__ */ R("span", {
		class: "lv-chip",
		children: /* @__PURE__ */ R(qr, {
			text: e,
			most: 12
		})
	});
}
function lT({ share: e, was: t }) {
	return /* @__PURE__ */ R("span", {
		class: "lv-track",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ R("span", {
			class: "lv-fill",
			style: { width: `${100 * e}%` }
		}), t !== null && /* @__PURE__ */ R("span", {
			class: "lv-was-mark",
			style: { left: `${100 * t}%` }
		})]
	});
}
var uT = 4;
function dT({ answer: e, isEdited: t }) {
	let n = (e) => t && /* @__PURE__ */ R("span", {
		class: "soft",
		children: [
			" (was ",
			e,
			")"
		]
	});
	return /* @__PURE__ */ R("p", {
		class: "lv-brief",
		"aria-hidden": "true",
		children: [eT(e.answers, []).shown.slice(0, uT).map((e) => /* @__PURE__ */ R("span", { children: [
			/* @__PURE__ */ R(cT, { text: e.text }),
			" ",
			/* @__PURE__ */ R("strong", { children: Jt(e.probability) }),
			n(Jt(e.unedited))
		] }, e.token)), /* @__PURE__ */ R("span", { children: [
			"task loss ",
			/* @__PURE__ */ R("strong", { children: H(e.task.loss) }),
			n(H(e.task_unedited.loss))
		] })]
	});
}
function fT(e) {
	return e < 1e4 ? `${Math.round(e)} ms` : `${Math.round(e / 1e3)} s`;
}
function pT(e, t) {
	let n = eT(e.answers, []).shown.map((e) => `${vn(e.text)} ${Jt(e.probability)}${t ? `, was ${Jt(e.unedited)}` : ""}`), r = t ? `, was ${H(e.task_unedited.loss)}` : "";
	return `${n.join("; ")}. Task loss ${H(e.task.loss)}${r}.`;
}
// src/live/asker.ts
var mT = 30, hT = 120;
function gT(e, t) {
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
		r !== void 0 && a === void 0 && performance.now() - r >= hT && o();
	};
	return {
		want(e) {
			i = e, r ??= performance.now(), clearTimeout(n), n = setTimeout(o, mT), s();
		},
		stop() {
			clearTimeout(n), r = void 0, a?.abort(), a = void 0;
		}
	};
}
// src/live/edits.ts
function _T(e, t) {
	return e.some((e) => e.node === t.node) ? e.map((e) => e.node === t.node ? t : e) : [...e, t];
}
function vT(e, t) {
	return e.filter((e) => e.node !== t);
}
function yT(e, t, n) {
	return t === "ablate" ? {
		node: e,
		kind: t
	} : {
		node: e,
		kind: t,
		value: t === "scale" ? 1 : n
	};
}
function bT(e) {
	return xT(Math.max(0, ...e.filter(Number.isFinite).map(Math.abs)));
}
function xT(e) {
	if (!(e > 0)) return 1;
	let t = 10 ** Math.floor(Math.log10(e));
	return Number((([
		1,
		2,
		5
	].find((n) => n * t >= e) ?? 10) * t).toPrecision(12));
}
function ST(e, t) {
	return e.map((e) => xn(e, t)).join("");
}
function CT(e, t, n) {
	return Zn(e.map((e, n) => ({
		i: n,
		text: `${e} ${G({ names: t }, e) ?? ""}`
	})), (e) => e.text, n).map((e) => e.i);
}
function wT(e, t) {
	return t ? Xn(e, (e) => t.nodes[e]?.effect_in_circuit ?? null, !0) : [...e];
}
function TT(e) {
	let t = e.edits.length, n = e.in_circuit ? "the circuit alone" : "the whole model";
	return t === 0 ? `${n}, nothing edited` : `${n} with ${V(t, "node")} edited`;
}
// src/live/session.ts
function ET(e, t) {
	return new Map((t ?? []).map((t, n) => [e[n] ?? -1, t]));
}
function DT(e, t) {
	return bi(e, `live ${t.card.id} ${t.hash}`, () => ({
		circuit: t.hash,
		prompt: I(t.pairs[0] ? ST(t.pairs[0].a, t.texts) : ""),
		edits: I([]),
		inCircuit: I(!0),
		outcome: I(null),
		isAsking: I(!1),
		trouble: I(null),
		filter: I(""),
		unedited: null,
		reaches: /* @__PURE__ */ new Map()
	}));
}
function OT(e, t) {
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
var kT = ({ prompt: e, in_circuit: t, nodes: n }) => JSON.stringify([
	e,
	t,
	n
]);
function AT(e, t) {
	return {
		...t,
		unedited: t.unedited && e.unedited?.of !== kT(t)
	};
}
function jT(e, { request: t, answer: n }) {
	let r = e.unedited?.of === kT(t) ? e.unedited.rows : null, i = t.edits.length === 0 ? n.activations : n.activations_unedited ?? r;
	i && (e.unedited = {
		of: kT(t),
		rows: i
	}), e.outcome.value = {
		request: t,
		answer: {
			...n,
			activations_unedited: i
		}
	};
}
function MT(e, t, n, r, i) {
	let a = cn(t, r), o = e.outcome.value, s = o?.answer.activations[o.request.nodes.indexOf(a)] ?? [], c = o?.answer.last[a], l = t.nodes[a]?.mean ?? 0, u = n?.nodes[a];
	e.reaches.has(r) || e.reaches.set(r, bT([
		...s,
		c ?? l,
		l,
		...u ? [u.min, u.max] : []
	])), e.edits.value = _T(e.edits.value, yT(r, i, Number((c ?? l).toPrecision(3))));
}
function NT(e, t) {
	e.edits.value = vT(e.edits.value, t), e.reaches.delete(t);
}
function PT(e, t) {
	for (let [n, { a: r, b: i }] of e.pairs.entries()) {
		if (t === ST(r, e.texts)) return {
			pair: n,
			side: "a"
		};
		if (t === ST(i, e.texts)) return {
			pair: n,
			side: "b"
		};
	}
	return null;
}
// src/live/editing.tsx
var FT = [
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
], IT = 400, LT = "\xA0";
function RT({ circuit: e, behaviour: t, names: n, session: r }) {
	let i = r.edits.value;
	return /* @__PURE__ */ R("section", {
		"aria-labelledby": "lv-edits",
		children: [
			/* @__PURE__ */ R("h2", {
				id: "lv-edits",
				children: "Edits"
			}),
			/* @__PURE__ */ R(zT, {
				circuit: e,
				behaviour: t,
				names: n,
				session: r
			}),
			i.length > 0 && /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R("ul", {
				class: "lv-edits",
				children: i.map((i) => /* @__PURE__ */ R(BT, {
					edit: i,
					circuit: e,
					behaviour: t,
					names: n,
					session: r
				}, i.node))
			}), /* @__PURE__ */ R("button", {
				type: "button",
				onClick: () => {
					r.edits.value = [], r.reaches.clear();
				},
				children: "Remove all edits"
			})] })
		]
	});
}
function zT({ circuit: e, behaviour: t, names: n, session: r }) {
	let [i, a] = P(""), [o, s] = P(null), c = ke(() => U(e), [e]), l = ke(() => wT(CT(c, n, i), t), [
		c,
		n,
		i,
		t
	]), u = l.slice(0, IT).map((e) => ({
		key: c[e],
		measured: t?.nodes[e]
	})), d = u.some(({ key: e }) => e === o) ? o : u[0]?.key ?? null;
	return /* @__PURE__ */ R("div", {
		class: "lv-chooser",
		children: [
			/* @__PURE__ */ R("input", {
				type: "search",
				placeholder: "find a node: attn.v 122",
				"aria-label": "Find a node to edit",
				value: i,
				onInput: (e) => a(e.currentTarget.value)
			}),
			/* @__PURE__ */ R("select", {
				size: 5,
				"aria-label": "Node to edit",
				value: d ?? "",
				onChange: (e) => s(e.currentTarget.value),
				onDblClick: () => d && MT(r, e, t, d, "ablate"),
				children: u.map(({ key: e, measured: t }) => /* @__PURE__ */ R("option", {
					value: e,
					children: [
						t && `${Kt(t.effect_in_circuit).padEnd(9, LT)}`,
						e,
						G({ names: n }, e) && `  ${q(G({ names: n }, e))}`
					]
				}, e))
			}),
			t && /* @__PURE__ */ R("p", {
				class: "remark",
				children: "In the order of what ablating them costs in the circuit, nats a prompt, shown before each."
			}),
			l.length > u.length && /* @__PURE__ */ R("p", {
				class: "remark",
				children: [B(l.length - u.length), " more: write what to find."]
			}),
			/* @__PURE__ */ R("div", {
				class: "lv-kinds",
				children: FT.map(({ kind: n, word: i, title: a }) => /* @__PURE__ */ R("button", {
					type: "button",
					title: a,
					disabled: d === null,
					onClick: () => d && MT(r, e, t, d, n),
					children: i
				}, n))
			})
		]
	});
}
function BT({ edit: e, circuit: t, behaviour: n, names: r, session: i }) {
	let a = (e) => {
		i.edits.value = _T(i.edits.value, e);
	}, o = G({ names: r }, e.node);
	return /* @__PURE__ */ R("li", { children: [
		/* @__PURE__ */ R("span", {
			class: "lv-edit-node",
			title: e.node,
			children: [e.node, o && /* @__PURE__ */ R("small", { children: q(o) })]
		}),
		/* @__PURE__ */ R("select", {
			"aria-label": `What is done to ${e.node}`,
			value: e.kind,
			onChange: (r) => MT(i, t, n, e.node, r.currentTarget.value),
			children: FT.map(({ kind: e, word: t }) => /* @__PURE__ */ R("option", {
				value: e,
				children: t
			}, e))
		}),
		/* @__PURE__ */ R("button", {
			type: "button",
			class: "lv-remove",
			"aria-label": `Remove the edit of ${e.node}`,
			title: "Remove",
			onClick: () => NT(i, e.node),
			children: "×"
		}),
		e.kind === "ablate" ? /* @__PURE__ */ R("span", {
			class: "lv-amount remark",
			children: ["held at its mean, ", VT(t, e.node)]
		}) : /* @__PURE__ */ R(HT, {
			edit: e,
			reach: i.reaches.get(e.node) ?? 1,
			change: a
		})
	] });
}
function VT(e, t) {
	return Ut(e.nodes[cn(e, t)]?.mean ?? 0);
}
function HT({ edit: e, reach: t, change: n }) {
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
	return /* @__PURE__ */ R("span", {
		class: "lv-amount",
		children: [
			/* @__PURE__ */ R("span", {
				"aria-hidden": "true",
				children: e.kind === "scale" ? "×" : "="
			}),
			/* @__PURE__ */ R("input", {
				type: "range",
				"aria-label": s,
				min: r,
				max: i,
				step: a,
				value: e.value,
				onInput: (e) => o(Number(e.currentTarget.valueAsNumber.toPrecision(6)))
			}),
			/* @__PURE__ */ R("input", {
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
function UT(e, t) {
	let n = [];
	for (let r = 0, i = 0; r < e.length; r = i) {
		let a = e.findIndex((e, t) => t > r && "site" in e);
		i = a < 0 ? e.length : a;
		let o = xT(Or(...e.slice(r, i).flatMap((e) => "node" in e ? [t.get(e.node) ?? []] : [])));
		for (let e = r; e < i; e++) n.push(o);
	}
	return n;
}
function WT(e, t, n) {
	return e.nodes.length <= 600 ? e.nodes.map((e, t) => t) : CT(U(e), t, n).slice(0, 600);
}
function GT(e, t, n) {
	let r = U(e), i = CT(r, t, n), a = i.slice(0, 600), o = /* @__PURE__ */ new Map();
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
var KT = 22, qT = {
	least: 22,
	most: 60
}, JT = 12e3;
function YT({ circuit: e, names: t, session: n, outcome: r, toggle: i }) {
	let [a, o] = P(null), { request: s, answer: c } = r, l = n.filter.value, { rows: u, left: d } = ke(() => GT(e, t, l), [
		e,
		t,
		l
	]), f = ke(() => ET(s.nodes, c.activations), [r]), p = ke(() => ET(s.nodes, c.activations_unedited), [r]), m = ke(() => UT(u, f), [u, f]), h = c.tokens.length, g = Math.round(Math.min(qT.most, Math.max(qT.least, 760 / Math.max(1, h)))), _ = {
		rows: u,
		answer: c,
		now: f,
		before: p,
		isEdited: s.edits.length > 0
	};
	return /* @__PURE__ */ R("section", {
		"aria-labelledby": "lv-activations",
		children: [
			/* @__PURE__ */ R("div", {
				class: "lv-heat-head",
				children: [
					/* @__PURE__ */ R("h2", {
						id: "lv-activations",
						children: "Activations"
					}),
					/* @__PURE__ */ R(XT, {}),
					/* @__PURE__ */ R("input", {
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
			/* @__PURE__ */ R("div", {
				class: "lv-heat",
				tabIndex: 0,
				role: "region",
				"aria-label": "Activations by node and token",
				children: [/* @__PURE__ */ R(QT, {
					answer: c,
					width: g,
					at: a
				}), /* @__PURE__ */ R("div", {
					class: "lv-rows",
					style: {
						"--row": `${KT}px`,
						"--column": `${g}px`
					},
					children: [/* @__PURE__ */ R($T, {
						rows: u,
						ends: m,
						at: a,
						edits: n.edits.value,
						toggle: i
					}), /* @__PURE__ */ R(rE, {
						rows: u,
						activations: f,
						columns: h,
						width: g,
						ends: m,
						point: o
					})]
				})]
			}),
			/* @__PURE__ */ R(ZT, {
				..._,
				at: a
			}),
			d > 0 && /* @__PURE__ */ R("p", {
				class: "remark",
				children: [B(d), " more nodes: filter to see them."]
			}),
			/* @__PURE__ */ R(iE, { ..._ })
		]
	});
}
function XT() {
	return /* @__PURE__ */ R("div", {
		class: "heat-legend small soft",
		children: [
			"negative ",
			/* @__PURE__ */ R("span", {
				class: "ramp",
				style: { backgroundImage: kr(Hr.value) },
				"aria-hidden": "true"
			}),
			" positive, each site to its own end"
		]
	});
}
function ZT({ rows: e, answer: t, now: n, before: r, isEdited: i, at: a }) {
	let o = a && e[a.row];
	if (!a || !o || !("node" in o)) return /* @__PURE__ */ R("p", {
		class: "lv-readout",
		children: "Point at a cell for its value. Press a node's name to ablate it, and again to let it be."
	});
	let s = n.get(o.node)?.[a.position], c = r.get(o.node)?.[a.position];
	return /* @__PURE__ */ R("p", {
		class: "lv-readout",
		children: [
			/* @__PURE__ */ R("b", { children: o.key }),
			" at ",
			/* @__PURE__ */ R(qr, { text: t.tokens[a.position]?.text ?? "" }),
			" (token ",
			a.position + 1,
			" of",
			" ",
			t.tokens.length,
			"): ",
			/* @__PURE__ */ R("b", { children: z(s) }),
			i && s !== void 0 && c !== void 0 && /* @__PURE__ */ R(x, { children: [
				" ",
				"with the edits, ",
				z(c),
				" without, difference",
				" ",
				/* @__PURE__ */ R("span", {
					title: z(s - c),
					children: Ht(s - c)
				})
			] })
		]
	});
}
function QT({ answer: e, width: t, at: n }) {
	return /* @__PURE__ */ R("div", {
		class: "lv-tokens",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ R("span", { class: "lv-corner" }), e.tokens.map((e, r) => /* @__PURE__ */ R("span", {
			class: `lv-token ${n?.position === r ? "lv-on" : ""}`,
			style: { width: `${t}px` },
			children: /* @__PURE__ */ R(qr, {
				text: e.text,
				most: 10
			})
		}, r))]
	});
}
function $T({ rows: e, ends: t, at: n, edits: r, toggle: i }) {
	let [a, o] = P(null), s = new Map(r.map((e) => [e.node, e])), c = e.findIndex((e) => "node" in e && e.key === a), l = c >= 0 ? c : e.findIndex((e) => "node" in e);
	return /* @__PURE__ */ R("div", {
		class: "lv-labels",
		role: "toolbar",
		"aria-orientation": "vertical",
		"aria-label": "Nodes: press to ablate",
		onKeyDown: (e) => {
			let t = [...e.currentTarget.querySelectorAll(".lv-node")], n = t.findIndex((e) => e.matches(":focus")), r = t[eE(e.key, n, t.length)];
			r && (e.preventDefault(), o(r.dataset.node ?? null), r.focus());
		},
		children: e.map((e, r) => "site" in e ? /* @__PURE__ */ R("div", {
			class: "lv-site",
			children: [
				e.site,
				" ",
				/* @__PURE__ */ R("span", {
					title: "where the colours of its nodes end",
					children: ["±", Ut(t[r])]
				})
			]
		}, e.site) : /* @__PURE__ */ R(nE, {
			row: e,
			isStop: r === l,
			isOn: n?.row === r,
			edit: s.get(e.key),
			toggle: i
		}, e.key))
	});
}
function eE(e, t, n) {
	return e === "ArrowDown" ? Math.min(n - 1, t + 1) : e === "ArrowUp" ? Math.max(0, t - 1) : e === "Home" ? 0 : e === "End" ? n - 1 : -1;
}
function tE(e) {
	return e.kind === "ablate" ? "ablated" : e.kind === "scale" ? `× ${Ut(e.value)}` : `= ${Ut(e.value)}`;
}
function nE({ row: e, isStop: t, isOn: n, edit: r, toggle: i }) {
	let a = e.name === null ? "" : q(e.name);
	return /* @__PURE__ */ R("button", {
		type: "button",
		tabIndex: t ? 0 : -1,
		"data-node": e.key,
		class: `lv-node ${n ? "lv-on" : ""} ${r ? "lv-edited" : ""}`,
		"aria-pressed": r !== void 0,
		"aria-label": `${e.key}${a && `, ${a}`}${r ? ` ${tE(r)}` : ""}`,
		title: `${e.key}${a && ` (${a})`}`,
		onClick: () => i(e.key),
		children: [
			/* @__PURE__ */ R("span", {
				class: "lv-name",
				children: a || on(e.key)[1]
			}),
			" ",
			r && /* @__PURE__ */ R("span", {
				class: "lv-mark",
				children: tE(r)
			})
		]
	});
}
function rE({ rows: e, activations: t, columns: n, width: r, ends: i, point: a }) {
	let o = Oe(null), s = Hr.value;
	return De(() => {
		let r = o.current, a = r?.getContext("2d");
		if (!r || !a || n === 0 || e.length === 0) return;
		r.width = n, r.height = e.length;
		let c = new ImageData(n, e.length);
		e.forEach((e, r) => {
			"site" in e || t.get(e.node)?.forEach((e, t) => {
				let [a, o] = [4 * (r * n + t), Dr(e, i[r], s)];
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
	]), /* @__PURE__ */ R("div", {
		class: "lv-cells",
		children: /* @__PURE__ */ R("canvas", {
			ref: o,
			"aria-hidden": "true",
			style: {
				width: `${n * r}px`,
				height: `${e.length * KT}px`
			},
			onPointerMove: (t) => {
				let i = Math.floor(t.offsetY / KT), o = Math.floor(t.offsetX / r);
				a(e[i] && "node" in e[i] && o >= 0 && o < n ? {
					row: i,
					position: o
				} : null);
			},
			onPointerLeave: () => a(null)
		})
	});
}
function iE(e) {
	let [t, n] = P(!1);
	return /* @__PURE__ */ R("details", {
		onToggle: (e) => n(e.currentTarget.open),
		children: [/* @__PURE__ */ R("summary", { children: ["The activations as a table", e.isEdited && ", with and without the edits"] }), t && /* @__PURE__ */ R(aE, { ...e })]
	});
}
function aE({ rows: e, answer: t, now: n, before: r, isEdited: i }) {
	let a = e.flatMap((e) => "node" in e ? [e] : []), o = a.slice(0, Math.max(1, Math.floor(JT / Math.max(1, t.tokens.length))));
	return /* @__PURE__ */ R("div", {
		class: "scroller",
		tabIndex: 0,
		role: "region",
		"aria-label": "Activations as a table",
		children: [/* @__PURE__ */ R("table", {
			class: "page-table lv-table",
			children: [/* @__PURE__ */ R("thead", { children: /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("th", {
				scope: "col",
				children: "node"
			}), t.tokens.map((e, t) => /* @__PURE__ */ R("th", {
				scope: "col",
				class: "num",
				children: /* @__PURE__ */ R(qr, { text: e.text })
			}, t))] }) }), /* @__PURE__ */ R("tbody", { children: o.map((e) => /* @__PURE__ */ R("tr", { children: [/* @__PURE__ */ R("th", {
				scope: "row",
				children: e.key
			}), n.get(e.node)?.map((t, n) => /* @__PURE__ */ R("td", {
				class: "num",
				children: [/* @__PURE__ */ R(J, { value: t }), i && r.get(e.node)?.[n] !== t && /* @__PURE__ */ R("small", {
					class: "lv-before",
					children: ["was ", /* @__PURE__ */ R(J, { value: r.get(e.node)?.[n] })]
				})]
			}, n))] }, e.key)) })]
		}), o.length < a.length && /* @__PURE__ */ R("p", {
			class: "remark",
			children: [V(a.length - o.length, "more node"), ": filter to see them."]
		})]
	});
}
// src/live/view.tsx
function oE({ store: e }) {
	let t = e.route.value, n = e.circuit.value, r = t.page === "live" ? t.id : "", i = e.index.value?.circuits.find((e) => e.id === r);
	return i && !i.live ? /* @__PURE__ */ R(sE, { why: i.not_live }) : n?.card.id === r ? /* @__PURE__ */ R(uE, {
		store: e,
		circuit: n,
		session: DT(e, n)
	}, n.card.id) : /* @__PURE__ */ R(Ft, {
		store: e,
		id: r
	});
}
function sE({ why: e }) {
	return /* @__PURE__ */ R("div", {
		class: "page",
		children: [/* @__PURE__ */ R("header", {
			class: "page-head",
			children: /* @__PURE__ */ R("h1", { children: "Live: ask the model" })
		}), e === null ? /* @__PURE__ */ R("p", {
			class: "page-empty",
			children: ["There is no model behind this page, which holds the circuit only. Open the circuit where its model is, and you can type prompts and edit nodes here: ", /* @__PURE__ */ R("code", { children: "gossamer view FOLDER" })]
		}) : /* @__PURE__ */ R("p", {
			class: "page-empty",
			children: e
		})]
	});
}
var cE = "The question was given up; a change of anything asks it again.";
function lE({ store: e, circuit: t, session: n }) {
	let r = Oe(null), i = xt(() => WT(t, e.look.value.notes.names, n.filter.value).join()), a = () => OT(n, i.value === "" ? [] : i.value.split(",").map(Number));
	return Ee(() => {
		let i = gT(async (r, i) => ({
			request: r,
			answer: await e.source.live(t.card.id, AT(n, r), i)
		}), (e) => {
			n.isAsking.value = e.state === "asking", e.state === "answered" && jT(n, e.answer), e.state !== "asking" && (n.trouble.value = e.state === "failed" ? e.why : null);
		});
		r.current = i;
		let o = L(() => i.want(a()));
		return () => {
			o(), i.stop(), n.isAsking.value = !1;
		};
	}, []), {
		cancel: () => {
			r.current?.stop(), n.isAsking.value = !1, n.trouble.value = cE;
		},
		again: () => {
			n.trouble.value = null, r.current?.want(a());
		}
	};
}
function uE({ store: e, circuit: t, session: n }) {
	let r = lE({
		store: e,
		circuit: t,
		session: n
	}), i = n.outcome.value, a = e.look.value.notes.names, { task: o, name: s } = t.card;
	return /* @__PURE__ */ R("div", {
		class: "page lv-page",
		children: [/* @__PURE__ */ R("header", {
			class: "page-head",
			children: [/* @__PURE__ */ R("h1", { children: "Live: ask the model" }), /* @__PURE__ */ R("p", { children: [
				q(o),
				": type a prompt, then ablate, rescale or clamp nodes of ",
				q(s),
				" and see what changes."
			] })]
		}), /* @__PURE__ */ R("div", {
			class: "lv-bench",
			children: [/* @__PURE__ */ R("div", {
				class: "lv-asked",
				children: [/* @__PURE__ */ R(pE, {
					circuit: t,
					session: n
				}), /* @__PURE__ */ R(RT, {
					circuit: t,
					behaviour: e.behaviour.value,
					names: a,
					session: n
				})]
			}), /* @__PURE__ */ R("div", {
				class: "lv-said",
				children: [/* @__PURE__ */ R(gE, {
					session: n,
					cancel: r.cancel,
					again: r.again
				}), i && /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R(dE, {
					circuit: t,
					outcome: i
				}), /* @__PURE__ */ R(YT, {
					circuit: t,
					names: a,
					session: n,
					outcome: i,
					toggle: (r) => {
						n.edits.value.some((e) => e.node === r) ? NT(n, r) : MT(n, t, e.behaviour.peek(), r, "ablate");
					}
				})] })]
			})]
		})]
	});
}
function dE({ circuit: e, outcome: { request: t, answer: n } }) {
	let r = PT(e, t.prompt), i = r && e.pairs[r.pair], a = r && i?.[r.side], [o, s] = i?.answers ?? [0, 0];
	return /* @__PURE__ */ R(x, { children: [/* @__PURE__ */ R(nT, {
		answer: n,
		isEdited: t.edits.length > 0,
		pair: i ? r.side === "a" ? [o, s] : [s, o] : null,
		n_pairs: e.n_pairs
	}), a && !fE(n, a) && /* @__PURE__ */ R("p", {
		class: "remark",
		children: "As text this prompt is read as other tokens than the pair has, so the answer may differ from the task's."
	})] });
}
function fE(e, t) {
	return t.length === e.tokens.length && t.every((t, n) => t === e.tokens[n]?.id);
}
function pE({ circuit: e, session: t }) {
	return /* @__PURE__ */ R("section", {
		"aria-labelledby": "lv-prompt-title",
		children: [
			/* @__PURE__ */ R("h2", {
				id: "lv-prompt-title",
				children: "Prompt"
			}),
			/* @__PURE__ */ R("textarea", {
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
			e.pairs.length > 0 && /* @__PURE__ */ R(mE, {
				circuit: e,
				session: t
			}),
			/* @__PURE__ */ R("fieldset", {
				class: "lv-mode",
				children: [/* @__PURE__ */ R("legend", { children: "Run" }), [!0, !1].map((e) => /* @__PURE__ */ R("label", { children: [/* @__PURE__ */ R("input", {
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
function mE({ circuit: e, session: t }) {
	let n = PT(e, t.prompt.value), [r, i] = P(n?.pair ?? 0), a = (n, r) => {
		let i = e.pairs[n];
		i && (t.prompt.value = ST(i[r], e.texts));
	};
	return /* @__PURE__ */ R("div", {
		class: "page-tools lv-pairs",
		children: [/* @__PURE__ */ R("label", { children: ["Pair", /* @__PURE__ */ R("select", {
			value: r,
			onChange: (e) => {
				let t = Number(e.currentTarget.value);
				i(t), a(t, n?.side ?? "a");
			},
			children: e.pairs.map((e, t) => /* @__PURE__ */ R("option", {
				value: t,
				children: t + 1
			}, t))
		})] }), ["a", "b"].map((e) => /* @__PURE__ */ R("button", {
			type: "button",
			"aria-pressed": n?.pair === r && n.side === e,
			onClick: () => a(r, e),
			children: ["Prompt ", e.toUpperCase()]
		}, e))]
	});
}
var hE = 600;
function gE({ session: e, cancel: t, again: n }) {
	let r = e.outcome.value, i = e.trouble.value, a = e.isAsking.value, [o, s] = P("");
	return Ee(() => {
		if (!r) return;
		let { request: e, answer: t } = r, n = setTimeout(() => s(`${TT(e)}: ${pT(t, e.edits.length > 0)}`), hE);
		return () => clearTimeout(n);
	}, [r]), /* @__PURE__ */ R(x, { children: [
		/* @__PURE__ */ R("p", {
			class: "sr-only",
			role: "status",
			"aria-live": "polite",
			children: o
		}),
		i !== null && /* @__PURE__ */ R("p", {
			class: "lv-trouble",
			role: "alert",
			children: [
				jt(i),
				r !== null && " What is shown below is the last answer.",
				" ",
				/* @__PURE__ */ R("button", {
					type: "button",
					class: "small",
					onClick: n,
					children: "Ask again"
				})
			]
		}),
		/* @__PURE__ */ R("div", {
			class: "lv-bar",
			children: [r && /* @__PURE__ */ R(dT, {
				answer: r.answer,
				isEdited: r.request.edits.length > 0
			}), /* @__PURE__ */ R("p", {
				class: "lv-status",
				children: [r && TT(r.request), /* @__PURE__ */ R("span", {
					class: "lv-ms",
					children: a ? /* @__PURE__ */ R(vE, {
						isFirst: r === null,
						cancel: t
					}) : r && `${fT(r.answer.milliseconds)} in the model`
				})]
			})]
		})
	] });
}
var _E = 3;
function vE({ isFirst: e, cancel: t }) {
	let [n, r] = P(0);
	return Ee(() => {
		let e = performance.now(), t = setInterval(() => r(Math.floor((performance.now() - e) / 1e3)), 250);
		return () => clearInterval(t);
	}, []), /* @__PURE__ */ R(x, { children: [
		"asking the model…",
		n > 0 && /* @__PURE__ */ R(x, { children: [
			" ",
			n,
			" s",
			" ",
			/* @__PURE__ */ R("button", {
				type: "button",
				class: "small",
				onClick: t,
				children: "Cancel"
			})
		] }),
		e && n >= _E && /* @__PURE__ */ R("span", {
			class: "lv-note",
			children: "The first question opens the model, and on a new machine it compiles kernels: about a minute, once."
		})
	] });
}
// src/frame/tabs.ts
function yE(e, t, n) {
	let r = (t) => e.circuits.some((e) => e.id === t) ? t : void 0;
	return r(t.page === "circuit" || t.page === "evidence" || t.page === "live" ? t.id : void 0) ?? r(n) ?? e.circuits[0]?.id ?? null;
}
function bE(e, t, n, r) {
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
	}), xE(e, n) && i.push({
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
function xE(e, t) {
	return e.circuits.some((e) => e.id === t && e.live);
}
function SE(e, t) {
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
function CE({ store: e }) {
	let t = e.index.value, n = e.route.value, r = e.circuit.value?.card.id, i = t && yE(t, n, r), a = i === r ? e.selected.value : null;
	return /* @__PURE__ */ R("header", {
		class: "top-bar",
		children: [
			/* @__PURE__ */ R(wE, {}),
			t && i && /* @__PURE__ */ R(TE, {
				store: e,
				id: i
			}),
			t && /* @__PURE__ */ R("nav", {
				class: "tabs views",
				"aria-label": "Views",
				children: bE(t, n, i, a).map((t) => /* @__PURE__ */ R(nn, {
					store: e,
					to: t.to,
					isHere: t.isHere,
					children: t.name
				}, t.name))
			}),
			/* @__PURE__ */ R("div", {
				class: "row tight end",
				children: [/* @__PURE__ */ R(OE, {}), /* @__PURE__ */ R("button", {
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
function wE() {
	return /* @__PURE__ */ R("span", {
		class: "brand",
		children: [/* @__PURE__ */ R("svg", {
			viewBox: "0 0 24 24",
			width: "22",
			height: "22",
			"aria-hidden": "true",
			children: [
				/* @__PURE__ */ R("path", {
					class: "thread pos",
					d: "M5 20C5 12 12 14 12 4"
				}),
				/* @__PURE__ */ R("path", {
					class: "thread neg",
					d: "M19 20C19 12 12 14 12 4"
				}),
				/* @__PURE__ */ R("path", {
					class: "thread",
					d: "M12 20V4"
				}),
				/* @__PURE__ */ R("circle", {
					cx: "12",
					cy: "4",
					r: "2.4"
				}),
				/* @__PURE__ */ R("circle", {
					cx: "5",
					cy: "20",
					r: "2"
				}),
				/* @__PURE__ */ R("circle", {
					cx: "12",
					cy: "20",
					r: "2"
				}),
				/* @__PURE__ */ R("circle", {
					cx: "19",
					cy: "20",
					r: "2"
				})
			]
		}), "gossamer"]
	});
}
function TE({ store: e, id: t }) {
	let n = e.index.value?.circuits ?? [], r = n[0];
	if (n.length === 1 && r) return /* @__PURE__ */ R("span", {
		class: "clip soft here",
		title: q(r.name),
		children: q(r.task)
	});
	let i = (t) => {
		let n = e.route.peek(), r = e.index.peek();
		n.page === "evidence" ? e.router.go({
			page: "evidence",
			id: t
		}) : n.page === "live" && r && xE(r, t) ? e.router.go({
			page: "live",
			id: t
		}) : e.router.go({
			page: "circuit",
			id: t,
			node: null
		});
	};
	return /* @__PURE__ */ R("select", {
		class: "here",
		"aria-label": "Circuit",
		value: t,
		onChange: (e) => i(e.currentTarget.value),
		children: n.map((e) => /* @__PURE__ */ R("option", {
			value: e.id,
			children: [
				q(e.task, 40),
				" · ",
				q(e.name, 40)
			]
		}, e.id))
	});
}
var EE = {
	auto: "light",
	light: "dark",
	dark: "auto"
}, DE = {
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
function OE() {
	let e = Vr.value, t = `Colours: ${DE[e].name}. Next: ${DE[EE[e]].name}`;
	return /* @__PURE__ */ R("button", {
		type: "button",
		class: "quiet icon",
		"aria-label": t,
		title: t,
		onClick: () => Ur(EE[e]),
		children: /* @__PURE__ */ R("svg", {
			viewBox: "0 0 16 16",
			width: "16",
			height: "16",
			"aria-hidden": "true",
			children: [/* @__PURE__ */ R("circle", {
				cx: "8",
				cy: "8",
				r: "5.5",
				fill: "none",
				stroke: "currentColor",
				"stroke-width": "1.4"
			}), /* @__PURE__ */ R("path", {
				d: DE[e].path,
				fill: "currentColor"
			})]
		})
	});
}
// src/app.tsx
function kE({ store: e }) {
	Ot(() => {
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
	let t = xt(() => e.route.value.page);
	return /* @__PURE__ */ R("div", {
		class: "app",
		children: [
			/* @__PURE__ */ R(CE, { store: e }),
			/* @__PURE__ */ R(jE, { store: e }),
			/* @__PURE__ */ R(AE, { store: e }),
			/* @__PURE__ */ R("main", { children: ME(t.value, e) }),
			/* @__PURE__ */ R(za, { store: e })
		]
	});
}
function AE({ store: e }) {
	let { news: t } = e.keeper;
	return /* @__PURE__ */ R("div", {
		role: "status",
		class: t.value === null ? "sr-only" : "news",
		children: t.value !== null && /* @__PURE__ */ R("p", { children: [
			t,
			" ",
			/* @__PURE__ */ R("button", {
				type: "button",
				onClick: () => void (t.value = null),
				children: "Close"
			})
		] })
	});
}
function jE({ store: e }) {
	let [t, n, r] = [
		e.trouble.index.value,
		e.keeper.trouble.value,
		e.trouble.download.value
	];
	return t === null && n === null && r === null ? null : /* @__PURE__ */ R("div", {
		role: "alert",
		class: "trouble",
		children: [
			t !== null && /* @__PURE__ */ R("p", { children: [
				jt(t),
				" ",
				/* @__PURE__ */ R("button", {
					type: "button",
					onClick: () => void e.begin(),
					children: "Try again"
				})
			] }),
			n !== null && /* @__PURE__ */ R("p", { children: n }),
			r !== null && /* @__PURE__ */ R("p", { children: ["The file couldn't be made. ", jt(r)] })
		]
	});
}
function ME(e, t) {
	switch (e) {
		case "circuit": return /* @__PURE__ */ R(u_, { store: t });
		case "evidence": return /* @__PURE__ */ R(Rw, { store: t });
		case "live": return /* @__PURE__ */ R(oE, { store: t });
		case "many": return /* @__PURE__ */ R(PC, { store: t });
		case "compare": return /* @__PURE__ */ R(L_, { store: t });
		case "run": return /* @__PURE__ */ R(bC, { store: t });
		case "formation": return /* @__PURE__ */ R(mC, { store: t });
	}
}
// src/controls.css?inline
var NE = "button,select,input,textarea{font:inherit;color:inherit;letter-spacing:inherit}button,select{background:var(--raised);border:1px solid var(--line);border-radius:var(--radius);cursor:pointer;padding:3px 10px}button:hover:not(:disabled),select:hover:not(:disabled){border-color:var(--line-strong)}button:disabled,select:disabled{opacity:.5;cursor:default}button.primary:not(:disabled){background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600}button.quiet{background:0 0;border-color:#0000}button.quiet:hover:not(:disabled){background:var(--sunk)}button.link{color:var(--accent);text-underline-offset:2px;background:0 0;border:0;padding:0;text-decoration:underline}button.icon{place-items:center;width:30px;height:30px;padding:0;display:inline-grid}button[aria-pressed=true]{background:var(--accent-wash);border-color:var(--accent)}input:not([type=checkbox],[type=radio],[type=range]),textarea{background:var(--ground);border:1px solid var(--line-strong);border-radius:var(--radius);min-width:0;padding:3px 8px}::placeholder{color:var(--soft);opacity:1}input[type=range],input[type=checkbox],input[type=radio]{accent-color:var(--accent)}.field{align-items:center;gap:8px;display:inline-flex}.field>span:first-child{color:var(--soft);font-size:12px}.check{cursor:pointer;align-items:center;gap:6px;display:inline-flex}.segmented{border:1px solid var(--line);border-radius:var(--radius);background:var(--raised);gap:2px;padding:2px;display:inline-flex}.segmented>button{color:var(--soft);background:0 0;border:0;border-radius:4px;padding:1px 8px}.segmented>button:hover{color:var(--ink)}.segmented>button[aria-pressed=true],.segmented>button[aria-checked=true]{background:var(--ground);color:var(--ink);box-shadow:0 0 0 1px var(--line-strong)}.tabs{border-bottom:1px solid var(--line);flex-wrap:wrap;gap:0 4px;display:flex}.tabs>button,.tabs>a{color:var(--soft);background:0 0;border:0;border-bottom:2px solid #0000;border-radius:4px 4px 0 0;margin-bottom:-1px;padding:5px 10px;text-decoration:none}.tabs>:hover{color:var(--ink)}.tabs>[aria-selected=true],.tabs>[aria-current]{border-bottom-color:var(--accent);color:var(--ink);font-weight:600}.chip{border:1px solid var(--line);background:var(--raised);color:var(--soft);white-space:nowrap;border-radius:999px;align-items:center;gap:4px;padding:0 8px;font-size:12px;line-height:20px;display:inline-flex}.chip.on{background:var(--accent-wash);border-color:var(--accent);color:var(--ink)}.table{border-collapse:collapse;width:100%;font-size:13px}.table th,.table td{border-bottom:1px solid var(--line);text-align:start;vertical-align:middle;padding:4px 8px}.table th{color:var(--soft);white-space:nowrap;font-size:12px;font-weight:600}.table tbody th{color:inherit;font-size:inherit;font-weight:400}.table .num{text-align:end}.table tbody tr:hover{background:var(--raised)}.table tr[aria-selected=true],.table tr[aria-current=true]{background:var(--accent-wash)}.table th[aria-sort]>button{font-weight:inherit;color:inherit;background:0 0;border:0;border-radius:3px;padding:0}.table th[aria-sort]>button:hover{color:var(--ink)}.table th[aria-sort]>button:after{content:\"↕\";text-align:end;opacity:.45;width:1.1em;display:inline-block}.table th[aria-sort=ascending]>button:after{content:\"↑\";opacity:1}.table th[aria-sort=descending]>button:after{content:\"↓\";opacity:1}.scroller{min-width:0;overflow:auto}.callout{border:1px solid var(--line);border-inline-start:3px solid var(--line-strong);border-radius:var(--radius);background:var(--raised);padding:10px 12px}.empty{color:var(--soft);text-align:center;padding:24px}.busy{color:var(--soft)}.busy:before{content:\"\";border:2px solid var(--line-strong);vertical-align:-.1em;border-top-color:#0000;border-radius:50%;width:.8em;height:.8em;margin-inline-end:8px;animation:.8s linear infinite turn;display:inline-block}@keyframes turn{to{transform:rotate(1turn)}}.dialog{border:1px solid var(--line);background:var(--ground);max-width:min(680px,100vw - 32px);max-height:min(86vh,860px);color:var(--ink);box-shadow:var(--shadow);border-radius:12px;padding:24px;overflow:auto}.dialog::backdrop{background:#0a0c1473}", PE = ":host{--band-attention:#f3f5f9;--band-mlp:#f8f6f1;--cell-attention:#ede9f7;--cell-neuron:#e4f1e8}:host([data-theme=dark]){--band-attention:#1a1f28;--band-mlp:#1f1d1a;--cell-attention:#322d4d;--cell-neuron:#20372b}.graph-page{grid-template:auto minmax(0,1fr)/minmax(0,1fr) minmax(340px,28%);height:100%;display:grid}.panel h2{font-size:13px}.panel .table th,.panel .table td{padding-inline:4px}.graph-page>.panel{border-left:1px solid var(--line);grid-area:1/2/3/3;padding:16px 20px 48px;overflow:auto}.graph{grid-template:1fr auto/minmax(0,1fr);grid-area:2/1/3/2;min-width:0;min-height:0;display:grid}.graph-canvas{min-height:0;position:relative;overflow:hidden}.graph-canvas canvas{cursor:grab;touch-action:none;width:100%;height:100%;position:absolute;inset:0}.graph-canvas canvas:active{cursor:grabbing}.graph-canvas canvas:focus-visible{outline-offset:-2px}.graph-wait{text-align:center;color:var(--soft);margin:0;position:absolute;inset:45% 0 auto}.graph-drawn{background:var(--ground);color:var(--soft);pointer-events:none;border-radius:4px;margin:0;padding:1px 6px;font-size:12px;position:absolute;inset:auto auto 6px 12px}.graph-tip{z-index:10;background:var(--ground);border:1px solid var(--line);pointer-events:none;overflow-wrap:anywhere;border-radius:7px;max-width:360px;padding:7px 11px;font-size:12px;position:absolute;box-shadow:0 4px 16px #00000024}.graph-tip dl{gap:1px;margin:3px 0 0;display:grid}.graph-tip dl>div{justify-content:space-between;gap:16px;display:flex}.graph-tip dt{color:var(--soft);white-space:nowrap}.graph-tip dd{text-align:right;margin:0}.graph-marker,.graph-marker form{align-items:center;gap:8px;font-size:13px;display:flex}.graph-bench{justify-content:space-between;align-items:center;gap:12px;min-height:32px;margin-bottom:4px;font-size:13px;display:flex}.graph-marker{min-width:0;color:var(--ink);white-space:nowrap}.graph-hint{text-overflow:ellipsis;white-space:nowrap;min-width:0;margin:0;overflow:hidden}.graph-zoom{flex:none}.graph-marker input{width:210px}.graph-marker small{color:var(--soft)}.graph-foot{border-top:1px solid var(--line);color:var(--soft);padding:6px 12px 7px;font-size:12px}.graph-legend,.graph-status{margin:0;padding:0;line-height:1.6;display:inline}.graph-legend{list-style:none}.graph-legend li{align-items:center;gap:6px;margin-right:16px;display:inline-flex}.graph-status span{margin-right:16px;display:inline-block}.graph-legend .positive{stroke:var(--positive)}.graph-legend .negative{stroke:var(--negative)}.graph-legend .plain{stroke:var(--soft)}.graph-legend .stream{stroke:var(--stream)}.graph-legend .box{fill:none;stroke:var(--soft)}.graph-legend .idle{stroke-dasharray:2.5 2.5}.graph-legend .pin{fill:var(--accent);stroke:var(--accent);stroke-width:1.5px}.graph-legend .arc{fill:none;stroke:var(--ink)}.graph-legend .chip{background:var(--node-line);border-radius:3px;width:20px;height:10px}.graph-status span:first-child{color:var(--ink)}@media (max-width:800px){.graph-page{grid-template:auto minmax(340px,60vh) auto/minmax(0,1fr);height:auto}.graph-page>.panel{border-left:0;border-top:1px solid var(--line);grid-area:3/1/4/2}}.graph-held{z-index:12;background:var(--ground);border:1px solid var(--line);overflow-wrap:anywhere;border-radius:8px;width:min(340px,100% - 20px);max-height:calc(100% - 20px);padding:8px 12px 10px;font-size:12px;position:absolute;inset:10px 10px auto auto;overflow:auto;box-shadow:0 8px 28px #00000029}.graph-held header{justify-content:space-between;align-items:center;gap:8px;font-size:13px;display:flex}.graph-held button{padding:0 6px;font-size:12px}.graph-held p{margin:4px 0}.graph-held ul{grid-template-columns:auto auto 1fr;gap:3px 10px;margin:0;padding:0;list-style:none;display:grid}.graph-held li{grid-column:1/-1;grid-template-columns:subgrid;align-items:baseline;display:grid}.graph-weight{text-align:right;font-variant-numeric:tabular-nums}.graph-ways{flex-wrap:wrap;gap:3px;display:inline-flex}", FE = ".graph-head{border-bottom:1px solid var(--line);grid-area:1/1/2/2;min-width:0}.graph-tools{flex-wrap:wrap;align-items:center;gap:6px 9px;padding:8px 12px;font-size:13px;display:flex}.graph-buttons{display:inline-flex}.graph-buttons button{border-radius:0;min-width:30px;margin-left:-1px;padding:3px 7px}.graph-buttons button:first-child{border-radius:6px 0 0 6px}.graph-buttons button:last-child{border-radius:0 6px 6px 0}.graph-buttons button:hover:not(:disabled),.graph-buttons button:focus-visible{z-index:1;position:relative}.graph-buttons .graph-scale{min-width:54px}.graph-zoom{color:var(--ink)}.graph-slider{white-space:nowrap;align-items:center;gap:5px;display:inline-flex}.graph-slider span{color:var(--soft)}.graph-slider input{width:58px}.graph-slider input.graph-typed{background:var(--ground);border:1px solid var(--line);font-variant-numeric:tabular-nums;border-radius:6px;width:4.2em;padding:2px 5px}.graph-search{flex:104px;max-width:300px;position:relative}.graph-search input,.graph-marker input{background:var(--ground);border:1px solid var(--line);border-radius:6px;width:100%;padding:3px 9px}.graph-search input::placeholder,.graph-marker input::placeholder{color:var(--soft);opacity:1}.graph-hits,.graph-menu-panel{z-index:30;background:var(--ground);border:1px solid var(--line);border-radius:8px;position:absolute;top:calc(100% + 5px);box-shadow:0 8px 28px #00000029}.graph-hits{width:max-content;min-width:100%;max-width:440px;left:0}.graph-hits ul{max-height:320px;margin:0;padding:4px;list-style:none;overflow:auto}.graph-hits li{cursor:pointer;border-radius:5px;justify-content:space-between;gap:18px;padding:3px 8px;display:flex}.graph-hits li[aria-selected=true],.graph-hits li:hover{background:var(--raised)}.graph-hits li[aria-selected=true]{box-shadow:inset 2px 0 0 var(--accent)}.graph-hits small,.graph-hits p{color:var(--soft);font-size:12px}.graph-hits p{border-top:1px solid var(--line);margin:0;padding:5px 12px}.graph-menu{position:relative}.graph-menu-panel{flex-direction:column;gap:8px;width:max-content;min-width:190px;max-height:70vh;padding:12px;display:flex;right:0;overflow:auto}.graph-menu-panel fieldset{border:0;flex-direction:column;gap:3px;margin:0;padding:0;display:flex}.graph-menu-panel legend{color:var(--soft);padding:0 0 3px;font-size:12px}.graph-menu-panel label{align-items:center;gap:7px;display:flex}.graph-menu-panel code{font:12px var(--mono)}.graph-menu-panel>button{text-align:left}.graph-group{justify-content:space-between;gap:8px;display:flex}.graph-group .plain{text-align:left;flex:1}.graph-banner{background:var(--lit);align-items:center;gap:12px;margin:0;padding:6px 12px;font-size:13px;display:flex}.graph-banner button{white-space:nowrap;flex:none}", IE = class extends Error {}, LE = "The data in this page can't be read: the file is damaged or cut short. Export it again: gossamer view FOLDER --export FILE.html";
async function RE(e) {
	try {
		let t = atob(e.trim()), n = Uint8Array.from(t, (e) => e.charCodeAt(0)), r = new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));
		return await new Response(r).json();
	} catch {
		throw new IE(LE);
	}
}
async function zE(e) {
	let t = await RE(e), n = t?.index?.format;
	if (n !== "gossamer-view-1") throw new IE(`The data in this page are ${JSON.stringify(n) ?? "nothing"}, expected "gossamer-view-1".`);
	return t;
}
// src/source.ts
var BE = 409;
function VE(e, t, n) {
	let r = Object.hasOwn(e, t) ? e[t] : void 0;
	if (r === void 0) throw new IE(`This page holds no ${n} "${t}".`);
	return r;
}
var HE = class extends IE {
	kept;
	constructor(e, t) {
		super(e), this.kept = t;
	}
};
function UE({ error: e, notes: t, version: n }) {
	if (e !== void 0 && t && n !== void 0) throw new HE(e, {
		notes: t,
		version: n
	});
	if (e !== void 0 || n === void 0) throw new IE(e ?? "Nobody knows whether they were kept.");
	return n;
}
function WE(e, { part: t, save: n } = {}) {
	let r = async (n, r) => {
		let i = (Object.hasOwn(e.measured, n) ? e.measured[n][r] : void 0) ?? await t?.(n, r);
		if (i === void 0) throw new IE("This page holds no such measurements: it may be cut short.");
		return RE(i);
	}, i = e.nodes_per_part;
	return {
		index: async () => e.index,
		circuit: async (t) => VE(e.circuits, t, "circuit"),
		behaviour: (e) => r(e, "figures"),
		node: async (e, t, n) => (await r(e, `nodes-${Math.floor(n / i)}`))[n % i],
		head: (e, t, n) => r(e, `heads-${n}`),
		run: async (t) => VE(e.runs, t, "run"),
		formation: async (t) => VE(e.formations, t, "formation"),
		live: async () => {
			throw new IE("There is no model behind this page: open the circuit with `gossamer view`.");
		},
		saveNotes: async (t, r, i) => {
			if (!n) throw new IE("This page can't save: open the circuit with `gossamer view --edit`.");
			let a = await n(t, r, i);
			return e.circuits[t] = {
				...VE(e.circuits, t, "circuit"),
				notes: r,
				notes_version: a
			}, a;
		}
	};
}
async function GE(e, t) {
	try {
		return await fetch(e, t);
	} catch (e) {
		throw e instanceof DOMException && e.name === "AbortError" ? e : new IE("The server doesn't answer: is `gossamer view` still running?");
	}
}
async function KE(e, t) {
	let n = await GE(e, t);
	if (n.ok) return await n.json();
	let r = await n.json().catch(() => null);
	throw n.status === BE && r?.notes && UE(r), new IE(typeof r?.error == "string" ? r.error : `The server answered ${n.status}.`);
}
function qE() {
	let e = { "content-type": "application/json" }, t = (e, t) => `api/${e}/${encodeURIComponent(t)}`;
	return {
		index: () => KE("api/index"),
		circuit: (e) => KE(t("circuits", e)),
		behaviour: (e) => KE(`${t("circuits", e)}/behaviour`),
		node: (e, n, r) => KE(`${t("circuits", e)}/nodes/${r}?circuit=${n}`),
		head: (e, n, r) => KE(`${t("circuits", e)}/heads/${r}?circuit=${n}`),
		run: (e) => KE(t("runs", e)),
		formation: (e) => KE(t("formations", e)),
		live: (n, r, i) => KE(`${t("circuits", n)}/live`, {
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
			return UE(await KE(`${t("circuits", n)}/notes`, {
				method: "PUT",
				headers: e,
				body: a
			}));
		}
	};
}
// src/evidence/style.css?inline
var JE = ".ev-columns{grid-template-columns:minmax(0,1.25fr) minmax(320px,1fr);gap:8px 40px;display:grid}@container (width<=936px){.ev-columns{grid-template-columns:minmax(0,1fr)}}.ev-plot{min-width:0;overflow:hidden}.ev-plot svg{display:block;overflow:visible}.ev-plot text{fill:var(--ink);font-size:12px}.ev-plot text.ev-tick,.ev-plot .ev-note{fill:var(--soft);font-size:11.5px}.ev-plot .ev-note{font-weight:400}.ev-clear{fill:var(--ground)}.ev-plot text.ev-group{font-size:13px;font-weight:600}.ev-plot text.ev-label{fill:var(--soft)}.ev-plot text.ev-value{font-weight:600}.ev-grid{stroke:var(--line);stroke-opacity:.6}.ev-row{stroke:var(--line)}.ev-mark line{stroke:var(--soft);stroke-width:1.25px}.ev-mark.ev-chance line{stroke-dasharray:2 4}.ev-mark.ev-target line{stroke:var(--accent);stroke-dasharray:7 4}.ev-mark text{fill:var(--soft);paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round;font-size:11.5px}.ev-mark.ev-target text{fill:var(--accent)}.ev-points.ev-circuit circle{fill:var(--accent);stroke:var(--ground);stroke-width:1.5px}.ev-points.ev-random circle{fill:var(--negative);fill-opacity:.28;stroke:var(--negative);stroke-width:1.1px}.ev-points.ev-shuffled path{fill:var(--ground);stroke:var(--ink);stroke-width:1.6px}.ev-points text{paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round}.ev-verdict{border:1px solid var(--line);border-left:4px solid var(--ev-mark,var(--soft));background:var(--raised);border-radius:6px;align-items:center;gap:12px;margin:0 0 20px;padding:10px 16px;font-size:15px;display:flex}.ev-is-holds{--ev-mark:var(--positive)}.ev-is-fails{--ev-mark:var(--negative)}.ev-is-partly,.ev-is-missing{--ev-mark:var(--soft)}.ev-badge{border:1.5px solid var(--ev-mark);width:20px;height:20px;color:var(--ev-mark);border-radius:50%;flex:none;place-items:center;font-size:12px;font-weight:700;line-height:1;display:inline-grid}.ev-checks{margin:0;padding:0;list-style:none}.ev-check{border-top:1px solid var(--line);padding:10px 0 12px}.ev-check:first-child{border-top:0;padding-top:0}.ev-check h3{align-items:center;gap:8px;margin:0 0 4px;font-size:14px;display:flex}.ev-check h3 small{color:var(--ev-mark);margin-left:auto;font-weight:400}.ev-check p{margin:0 0 0 28px}.ev-otherwise{color:var(--soft);font-size:13px}.ev-check p.ev-otherwise{margin-top:3px}.ev-facts{border-top:1px solid var(--line);flex-wrap:wrap;gap:12px 40px;margin:20px 0 8px;padding:14px 0 0;display:flex}.ev-facts dt{color:var(--soft);font-size:12.5px}.ev-facts dd{margin:0;font-size:18px}.ev-facts small{color:var(--soft);margin-left:8px;font-size:12px}.ev-table{margin-top:12px}.ev-curve{fill:none;stroke:var(--positive);stroke-width:2px;stroke-linejoin:round}.ev-measured{fill:var(--positive)}.ev-itself{fill:var(--accent);stroke:var(--ground);stroke-width:1.5px}.ev-cut{stroke:var(--ink);stroke-width:1.5px}.ev-cut.ev-was{stroke:var(--soft);stroke-dasharray:3 3}.ev-here{fill:var(--ground);stroke:var(--ink);stroke-width:2px}.ev-beyond{fill:var(--band)}.ev-catch{fill:#0000;cursor:ew-resize;touch-action:none}.ev-legend{color:var(--soft);flex-wrap:wrap;gap:4px 24px;margin:4px 0 12px;padding:0 0 0 52px;font-size:12.5px;list-style:none;display:flex}.ev-legend svg{vertical-align:-1px;margin-right:6px;display:inline-block}.ev-mover{flex-wrap:wrap;align-items:center;gap:8px 16px;display:flex}.ev-mover label{flex:320px;align-items:center;gap:12px;display:flex}.ev-mover input[type=range]{flex:1}.ev-mover input[type=number]{width:6em}.ev-said{margin:12px 0 4px;font-size:15px}", YE = ".lv-heat-head{flex-wrap:wrap;align-items:center;gap:6px 24px;display:flex}.lv-page .lv-heat-head h2{margin:0}.lv-heat-head input{width:176px;margin-left:auto}.lv-readout{z-index:3;background:var(--ground);min-height:1.45em;color:var(--soft);margin:0 0 6px;padding:6px 0;font-size:13px;position:sticky;bottom:0}.lv-readout b{color:var(--ink)}.lv-heat{border:1px solid var(--line);border-radius:8px;max-height:78vh;margin-top:8px;overflow:auto}.lv-tokens{z-index:2;border-bottom:1px solid var(--line);background:var(--ground);width:max-content;min-width:100%;height:84px;display:flex;position:sticky;top:0}.lv-corner{background:var(--ground);flex:none;width:176px;position:sticky;left:0}.lv-token{writing-mode:vertical-rl;text-align:left;flex:none;align-items:center;padding:6px 0;font-size:12px;line-height:1;display:flex;overflow:hidden;transform:rotate(180deg)}.lv-token.lv-on{color:var(--accent);font-weight:700}.lv-rows{width:max-content;display:flex}.lv-cells{position:relative}.lv-cells canvas{image-rendering:pixelated;display:block}.lv-cells:after{content:\"\";background-image:linear-gradient(to left, var(--ground) 1px, transparent 1px), linear-gradient(to top, var(--ground) 1px, transparent 1px);background-size:var(--column) 100%, 100% var(--row);pointer-events:none;position:absolute;inset:0}.lv-labels{z-index:1;background:var(--ground);width:176px;position:sticky;left:0}.lv-site,.lv-node{width:100%;height:var(--row);font-size:12px;line-height:var(--row);white-space:nowrap;padding:0 8px 0 10px;display:flex}.lv-site{color:var(--soft);justify-content:space-between;gap:8px;font-weight:600}.lv-site span{font-size:11px;font-weight:400}.lv-node{background:0 0;border:0;border-radius:0;justify-content:space-between;gap:6px;padding-left:22px}.lv-node:focus-visible{outline-offset:-2px}.lv-node:hover,.lv-node.lv-on{background:var(--raised)}.lv-name{text-overflow:ellipsis;overflow:hidden}.lv-mark{background:var(--lit);color:var(--ink);border-radius:3px;padding:0 5px;font-size:10.5px}", XE = ".lv-page{max-width:1560px}.lv-bench{grid-template-columns:340px minmax(0,1fr);align-items:start;gap:8px 44px;display:grid}@container (width<=836px){.lv-bench{grid-template-columns:minmax(0,1fr)}}.lv-bench h2{margin:0 0 8px;font-size:14px}.lv-asked{gap:24px;display:grid}.lv-prompt{resize:vertical;width:100%;color:inherit;font:13px/1.5 var(--mono);tab-size:4;display:block}.lv-page .lv-pairs{margin:8px 0}.lv-mode{border:0;gap:4px 20px;margin:12px 0 0;padding:0;display:flex}.lv-mode legend{color:var(--soft);margin-bottom:2px;padding:0}.lv-mode label{align-items:center;gap:6px;display:inline-flex}.lv-chooser{gap:8px;display:grid}.lv-chooser select{background:var(--ground);width:100%;font:12.5px/1.5 var(--mono);padding:4px}.lv-kinds{grid-template-columns:repeat(3,1fr);gap:8px;display:grid}.lv-edits{margin:14px 0;padding:0;list-style:none}.lv-edits li{border-top:1px solid var(--line);grid-template-columns:minmax(0,1fr) auto auto;align-items:center;gap:4px 8px;padding:8px 0;display:grid}.lv-edit-node{font-family:var(--mono);text-overflow:ellipsis;white-space:nowrap;font-size:12.5px;overflow:hidden}.lv-edit-node small{color:var(--soft);margin-left:8px}.lv-remove{padding:1px 8px;font-size:16px;line-height:1.3}.lv-amount{grid-column:1/-1;align-items:center;gap:8px;display:flex}.lv-amount input[type=range]{flex:1;min-width:0}.lv-amount input[type=number]{width:6.5em}.lv-bar{z-index:5;border-bottom:1px solid var(--line);background:var(--ground);margin:0 0 14px;padding:6px 0;position:sticky;top:0}.lv-bar p{flex-wrap:wrap;gap:4px 16px;margin:0;display:flex}.lv-brief strong{font-variant-numeric:tabular-nums}.lv-status{min-height:1.45em;color:var(--soft)}.lv-note{display:block}.lv-before{color:var(--soft);display:block}.lv-ms{margin-left:auto}.lv-trouble{border:1px solid var(--negative);border-left-width:4px;border-radius:6px;margin:0 0 14px;padding:8px 14px}.lv-outcome{grid-template-columns:repeat(auto-fit,minmax(min(100%,284px),1fr));gap:20px 32px;margin-bottom:20px;display:grid}.lv-task :is(th,td){white-space:nowrap}.lv-bars{grid-template-columns:auto minmax(60px,1fr) auto auto;align-items:center;gap:8px 12px;margin:0;padding:0;list-style:none;display:grid}.lv-bars.lv-plain{grid-template-columns:auto minmax(60px,1fr) auto;gap:5px 12px;font-size:13px}.lv-plain .lv-chip{line-height:1.3;display:inline-block}.lv-bars li{grid-column:1/-1;grid-template-columns:subgrid;align-items:center;display:grid}.lv-bars b,.lv-bars .lv-was,.lv-plain li>:last-child{text-align:right}.lv-was{min-width:6.2em;color:var(--soft);white-space:nowrap}.lv-word small{color:var(--soft);margin-left:6px}.lv-chip{background:var(--raised);border-radius:4px;padding:1px 6px}.lv-track{background:var(--raised);border-radius:3px;height:18px;position:relative}.lv-plain .lv-track{height:10px}.lv-fill{background:var(--accent);border-radius:3px;height:100%;display:block}.lv-plain .lv-fill{background:var(--stream)}.lv-was-mark{border:1px solid var(--ground);box-sizing:content-box;background:var(--ink);width:3px;height:14px;display:inline-block}.lv-track .lv-was-mark{height:22px;margin-left:-2px;position:absolute;top:-3px}.lv-two{margin-top:14px}.lv-two p{margin:0 0 4px}.lv-two .lv-track{background:var(--stream);height:10px;display:block}.lv-two .lv-track .lv-was-mark{height:14px}.lv-key{align-items:center;gap:6px;margin:8px 0 0;display:flex}.lv-now{font-weight:600}", ZE = ".mn-again{position:absolute}.mn-grid a{text-decoration:underline}.mn-sort{color:inherit;font-weight:inherit;text-align:inherit;white-space:nowrap;background:0 0;border:0;border-radius:3px;padding:2px 0}.mn-sort:hover:not(:disabled){color:var(--ink);text-decoration:underline}[aria-sort=ascending] .mn-sort,[aria-sort=descending] .mn-sort{color:var(--ink);font-weight:600}.mn-sort{gap:3px;display:inline-flex}.num .mn-sort{flex-direction:row-reverse}.mn-arrow:empty{display:none}.page-tools>input[type=search]{width:250px}.mn-chosen{background:color-mix(in srgb, var(--accent) 9%, transparent)}.mn-side{color:var(--soft)}.mn-side select{min-width:0;color:var(--ink)}.mn-is-left,.mn-left{--mn-part:var(--positive)}.mn-is-right,.mn-right{--mn-part:var(--negative)}.mn-is-shared{--mn-part:var(--accent)}.mn-side.mn-left,.mn-side.mn-right,.page-table thead th.mn-left,.page-table thead th.mn-right{color:var(--mn-part)}.mn-warning{border:1px solid var(--line);border-left:4px solid var(--negative);background:var(--raised);border-radius:6px;max-width:96ch;margin:0 0 4px;padding:10px 16px}.mn-two{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 56px;display:grid}.mn-three{grid-template-columns:repeat(3,minmax(0,1fr));gap:16px 40px;display:grid}@container (width<=836px){.mn-two,.mn-three{grid-template-columns:minmax(0,1fr)}}.mn-figures{width:100%}.mn-share p{margin:0 0 6px}.mn-share b{font-size:18px}.mn-share+.mn-share{margin-top:18px}.mn-share~.remark{margin-top:10px}.mn-sharebar{background:var(--raised);border-radius:3px;gap:2px;height:12px;display:flex;overflow:hidden}.mn-sharebar span{background:var(--mn-part);min-width:2px}.mn-picture text{font-size:12px}.mn-picture .mn-site,.mn-picture .mn-tally{fill:var(--soft)}.mn-track{stroke:var(--line)}.mn-picture .mn-is-left,.mn-picture .mn-is-right,.mn-picture .mn-is-shared{fill:var(--mn-part)}.mn-dot{cursor:pointer}.mn-picture .mn-dot:hover{fill:var(--ink)}.mn-legend{color:var(--soft);flex-wrap:wrap;gap:4px 24px;margin:8px 0 0;padding:0;font-size:12.5px;list-style:none;display:flex}.mn-legend svg{vertical-align:middle;margin-right:6px}.mn-part{border-bottom:2px solid var(--mn-part);margin:0 0 8px;padding-bottom:4px;font-size:13.5px}.mn-part small{color:var(--soft);font-weight:400}.mn-keys{margin:0 0 10px;font-size:13px}.mn-keys>div{grid-template-columns:124px minmax(0,1fr);padding:2px 0;display:grid}.mn-keys dt{color:var(--soft)}.mn-keys dd{flex-wrap:wrap;gap:0 10px;margin:0;display:flex}.mn-edges{width:100%;margin-bottom:10px;font-size:12.5px}.mn-edges td,.mn-edges th{padding:2px 8px 2px 0}.mn-run{grid-template-columns:minmax(0,1fr) 300px;gap:0 48px;display:grid}@container (width<=936px){.mn-run{grid-template-columns:minmax(0,1fr)}}.mn-facts{width:100%}.mn-facts th{color:var(--soft)}.mn-picks{border:0;flex-wrap:wrap;gap:4px 18px;margin:0 0 14px;padding:0;display:flex}.mn-picks label,.mn-log{align-items:center;gap:6px;display:inline-flex}.mn-stepper .mn-log{flex:none;margin-left:auto}.mn-stepper label{flex:0 380px}.mn-stepper input[type=range]{flex:1}.mn-step{min-width:5em;font-weight:600}.mn-panel{margin:0 0 14px}.mn-panel figcaption{flex-wrap:wrap;align-items:baseline;gap:2px 10px;margin-bottom:2px;font-size:13px;display:flex}.mn-values{flex-wrap:wrap;gap:2px 18px;margin-left:auto;display:flex}.mn-value{align-items:center;gap:6px;display:inline-flex}.mn-swatch line{stroke-width:2.5px}.mn-chart{height:176px;overflow:hidden}.mn-chart .u-select{background:color-mix(in srgb, var(--accent) 16%, transparent)}.mn-chart .u-cursor-x{border-right:1px dashed var(--soft)}.mn-graphs a{text-decoration:underline}", QE = ".page{max-width:1320px;margin:0 auto;padding:24px 32px 64px;container-type:inline-size}.page h1{letter-spacing:-.01em;margin:0 0 4px;font-size:22px;line-height:1.3}.page h2{margin:28px 0 10px;font-size:16px}.page-head{margin-bottom:20px}.page-head p{max-width:84ch;color:var(--soft);margin:4px 0 0}.page-notice{color:var(--soft);padding:32px}.page-empty{border:1px dashed var(--line);max-width:84ch;color:var(--soft);border-radius:8px;padding:16px 20px}.page code{vertical-align:bottom;white-space:nowrap;background:var(--raised);max-width:100%;color:var(--ink);font-family:var(--mono);border-radius:4px;padding:1px 5px;font-size:.92em;display:inline-block;overflow-x:auto}.page a{text-decoration:none}.page a:hover{text-decoration:underline}.page-table{border-collapse:collapse;font-size:13.5px}.scroller>.page-table{min-width:100%}.page-table th,.page-table td{border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline;padding:5px 14px 5px 0}.page-table thead th{color:var(--soft);vertical-align:bottom;font-size:12.5px;font-weight:500}.page-table tbody th{font-weight:400}.page-table .num{text-align:right;white-space:nowrap}.page-table th[colspan]{text-align:center}.page-table tbody tr:hover{background:var(--raised)}.page details{margin:10px 0}.page summary{color:var(--soft);cursor:pointer}.page-tools{flex-wrap:wrap;align-items:center;gap:10px 16px;margin:0 0 12px;display:flex}.page-tools label{align-items:center;gap:8px;min-width:0;max-width:100%;display:inline-flex}.page select{max-width:100%}.remark{max-width:78ch;color:var(--soft);font-size:13px}", $E = "Your notes aren't saved.", eD = 10, tD = 5, nD = class {
	host;
	trouble;
	news = I(null);
	said = I(null);
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
		let r = Kn(t);
		r === null ? (this.waiting.set(e, t), this.isSaving || this.saveAll()) : (this.waiting.delete(e), this.said.value = `${$E} ${r}`);
	}
	async saveAll() {
		this.isSaving = !0;
		let e = 0;
		for (let t = rD(this.waiting); t; t = rD(this.waiting)) {
			let [n, r] = t;
			this.waiting.delete(n);
			try {
				let t = await this.host.save(n, r, this.kept.get(n)?.version ?? "");
				e = 0, this.kept.set(n, {
					notes: r,
					version: t
				}), this.unsaved.get(n) === r && this.unsaved.delete(n), this.unsaved.size === 0 && (this.said.value = null);
			} catch (t) {
				t instanceof HE && e++ < eD ? this.join(n, t.kept) : this.said.value = `${$E} ${jt(Mt(t))}`;
			}
		}
		this.isSaving = !1;
	}
	join(e, t) {
		let n = this.kept.get(e)?.notes ?? {
			names: {},
			groups: [],
			pins: []
		}, r = this.unsaved.get(e) ?? n, i = Gn(n, r, t.notes), a = i.slice(0, tD).map((e) => `\u201c${e}\u201d`), o = i.length > tD ? [V(i.length - tD, "more name")] : [];
		this.news.value = "Another page has saved notes of this circuit meanwhile; yours are joined with them." + (i.length ? ` Your changes took the place of ${At([...a, ...o])}.` : ""), this.kept.set(e, t), this.host.onJoined(e, n, t.notes);
		let s = Un(n, r, t.notes);
		this.unsaved.set(e, s), Kn(s) === null ? this.waiting.set(e, s) : this.said.value = `${$E} ${Kn(s)}`;
	}
};
function rD(e) {
	for (let t of e) return t;
}
// src/state.ts
var iD = {
	selected: null,
	weightAtLeast: 0,
	effectAtLeast: 0,
	hiddenLayers: [],
	hiddenKinds: [],
	size: null
}, aD = class {
	source;
	router;
	index = I(null);
	circuit = I(null);
	behaviour = I(null);
	trouble = {
		index: I(null),
		circuit: I(null),
		behaviour: I(null),
		download: I(null)
	};
	hovered = I(null);
	helping = I(!1);
	look = I({
		...iD,
		notes: {
			names: {},
			groups: [],
			pins: []
		}
	});
	selected = at(() => this.look.value.selected);
	canUndo = at(() => this.past.value.length > 0);
	canRedo = at(() => this.future.value.length > 0);
	kept = /* @__PURE__ */ new Map();
	past = I([]);
	future = I([]);
	keeper;
	wanted = "";
	turn = 0;
	stroke;
	constructor(e, t) {
		this.source = e, this.router = t, this.keeper = new nD({
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
		if (n.circuit !== t) throw new IE("these are the measurements of another circuit than the page shows: load the page again");
		return n;
	}
	show(e, t) {
		He(() => {
			this.circuit.value = e, this.behaviour.value = null, this.hovered.value = null, this.look.value = {
				...iD,
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
		He(() => {
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
		He(() => {
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
			let i = r.get(e.notes) ?? Un(t, e.notes, n);
			return r.set(e.notes, i), {
				...e,
				notes: i
			};
		};
		He(() => {
			this.look.value = i(this.look.peek()), this.past.value = this.past.peek().map(i), this.future.value = this.future.peek().map(i);
		});
	}
	async trying(e, t, n = () => !0) {
		try {
			let r = await t();
			return n() ? (this.trouble[e].value = null, r) : void 0;
		} catch (t) {
			n() && (this.trouble[e].value = Mt(t));
			return;
		}
	}
}, oD = ".top-bar{border-bottom:1px solid var(--line);background:var(--raised);flex-wrap:wrap;align-items:stretch;gap:0 16px;min-height:44px;padding:3px 12px 0 16px;display:flex}.top-bar>*{align-self:center}.brand{letter-spacing:-.01em;align-items:center;gap:7px;font-size:15px;font-weight:650;display:inline-flex}.brand circle{fill:var(--raised);stroke:var(--ink);stroke-width:1.4px}.brand .thread{fill:none;stroke:var(--stream);stroke-width:1.5px}.brand .thread.pos{stroke:var(--positive)}.brand .thread.neg{stroke:var(--negative)}.top-bar .here{max-width:min(38vw,320px)}.tabs.views{border:0;align-self:stretch}.tabs.views>a{border-radius:0;align-items:center;min-height:38px;margin:0;padding:0 10px;display:flex}.top-bar .end{margin-inline-start:auto}.first-visit{z-index:10;border:1px solid var(--line);background:var(--ground);width:min(316px,100% - 24px);max-height:calc(100% - 24px);box-shadow:var(--shadow);border-radius:10px;padding:10px 14px 12px;font-size:13px;position:absolute;top:12px;left:12px;overflow:auto}.first-visit p{min-height:9.2em}.dots{gap:5px;display:flex}.dots i{background:var(--stream);border-radius:50%;width:7px;height:7px}.dots i.on{background:var(--accent)}.dialog.help{padding:0}.help-body{padding:22px 26px 26px}.glossary{grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:6px 28px;margin:10px 0 24px;display:grid}.glossary div{grid-template-columns:8.5em minmax(0,1fr);gap:8px;display:grid}.glossary dt{font-weight:600}.glossary dd{color:var(--soft);margin:0}.steps{counter-reset:step;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:14px 28px;margin:12px 0 24px;padding:0;list-style:none;display:grid}.steps h2:before{counter-increment:step;content:counter(step) \".\";color:var(--soft);margin-inline-end:6px}.steps p{color:var(--soft)}.keys kbd+kbd{margin-inline-start:3px}.circuit-panel h1{margin:2px 0}.circuit-panel .stats{gap:12px 32px;margin-top:14px}.loss{grid-template-columns:8.5em minmax(0,1fr) 3.2em;align-items:center;gap:10px;font-size:13px;line-height:24px;display:grid}.loss .num{text-align:end}.losses>p{margin-top:6px}.track{background:var(--sunk);border-radius:2px;height:10px;position:relative}.track i{position:absolute;top:0;bottom:0}.track .fill{background:var(--positive);border-radius:2px;left:0}.track .target{background:var(--ink);width:2px;margin-left:-1px;top:-3px;bottom:-3px}.track .chance{border-left:1px dashed var(--line-strong);width:0;margin-left:-1px;top:-3px;bottom:-3px}.pair{grid-template-columns:max-content minmax(0,1fr);gap:8px 12px;margin:0;display:grid}.pair dt{color:var(--soft)}.pair dd{flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:2px 12px;margin:0;display:flex}.pair .prompt>*{background:var(--sunk);max-width:100%;color:inherit;vertical-align:bottom;border-radius:2px;margin-right:1px;padding:0 1px;display:inline-block;overflow:hidden}.pair .prompt>mark{background:var(--lit);box-shadow:inset 0 -2px 0 var(--ink)}.pair .answer{white-space:nowrap}.pair .answer .token{border:1px solid var(--line-strong);border-radius:3px;padding:0 4px;font-weight:600}.note+.note{margin-top:12px}.note .links{margin-top:4px}button.remove{color:var(--soft);padding:0 6px;text-decoration:none}.node-grid .head,.node-grid .line{border-bottom:1px solid var(--line);align-items:center;gap:6px;padding:0 4px;display:grid}.node-grid .head{scrollbar-gutter:stable;color:var(--soft);padding:4px;font-size:12px;font-weight:600;overflow:hidden}.node-grid .head button{font-weight:inherit;background:0 0;border:0;padding:0}.node-grid .head [aria-sort]>button:after{content:\"↕\";opacity:.45;margin-inline-start:3px}.node-grid .head [aria-sort=ascending]>button:after{content:\"↑\";opacity:1}.node-grid .head [aria-sort=descending]>button:after{content:\"↓\";opacity:1}.node-grid .body{overflow-anchor:none;scrollbar-gutter:stable;overflow:auto}.node-grid .line{cursor:pointer}.node-grid .line:hover{background:var(--raised)}", sD = ".token .mark{color:var(--soft);font-size:.94em}.heat-map{overflow-wrap:anywhere;line-height:1.7}.heat{text-overflow:ellipsis;vertical-align:bottom;cursor:default;border-radius:2px;max-width:100%;padding:0 2px;font-size:12px;line-height:1.5;display:inline-block;overflow:hidden}.heat .mark{color:inherit;font-size:.88em}.heat:focus-visible,.heat:hover{outline:2px solid var(--focus);outline-offset:1px;position:relative}.heat.drawn{padding:0 4px;box-shadow:inset 0 0 0 2px}.heat.differs{text-underline-offset:3px;text-decoration:underline;text-decoration-thickness:2px}.heat-map.aligned{display:contents}.aligned>.heat{text-align:center;border-radius:2px;min-width:24px;padding:1px 3px}.heat-legend{align-items:center;gap:6px;display:inline-flex}.heat-legend .ramp{border:1px solid var(--line);border-radius:2px;width:48px;height:8px}.tip{z-index:40;background:var(--ink);max-width:min(360px,100vw - 8px);color:var(--ground);box-shadow:var(--shadow);pointer-events:none;border-radius:6px;padding:4px 8px;font-size:12px;position:fixed;top:0;left:0}.node-link .mono{flex:none;font-size:12px}.node-link{align-items:baseline;gap:6px;display:inline-flex;overflow:hidden}.node-link:focus-visible{outline-offset:-2px}button.node-link{max-width:calc(100% + 8px);color:var(--accent);text-align:start;background:0 0;border:0;border-radius:4px;margin:0 -4px;padding:0 4px}button.node-link:hover:not(:disabled){background:var(--accent-wash)}.node-link .name{color:var(--ink);text-overflow:ellipsis;white-space:nowrap;min-width:0;overflow:hidden}.node-panel h1{margin:2px 0 4px}.node-panel h1.mono{font-size:18px}.node-panel .words{margin:6px 0 2px;font-weight:600}.node-panel .words:first-letter{text-transform:uppercase}.node-panel .key{margin:0}.row.tight{flex-wrap:nowrap;gap:2px}.row.naming{gap:4px 8px;margin:8px 0}.row.naming input{flex:160px}.chips,.links{flex-wrap:wrap;gap:4px 10px;margin:8px 0 0;padding:0;list-style:none;display:flex}.chip .remove{color:var(--soft);padding:0 2px;text-decoration:none}.effects{gap:12px;margin:0;display:grid}.effect dt{justify-content:space-between;display:flex}.effect dd{margin:0}.effect .value{font-size:16px;font-weight:600}.effect .value .small{font-weight:400}.strip{width:100%;height:16px;display:block}.strip path{fill:none;vector-effect:non-scaling-stroke}.strip .others{stroke:var(--stream);stroke-width:1px}.strip .zero{stroke:var(--line-strong);stroke-width:1px}.strip .here{stroke:var(--ink);stroke-width:2px}.strip .pos,.bars .pos{fill:var(--positive)}.strip .neg,.bars .neg{fill:var(--negative)}.ends{justify-content:space-between;display:flex}.weight{grid-template-columns:34px 4.2em;align-items:center;gap:6px;display:inline-grid}.table tr.pressable{cursor:pointer}button.more,.removed{margin-top:6px}.removed summary{cursor:pointer}.zeros{grid-template-columns:max-content 1fr max-content;align-items:center;gap:10px;margin-bottom:8px;font-size:12px;display:grid}.meter>i.zero{background:var(--line-strong)}.bars{border-bottom:1px solid var(--line-strong)}.bars svg{width:100%;height:96px;display:block}.bars .under{fill:var(--sunk)}.bars path{fill:none;stroke-width:1px;vector-effect:non-scaling-stroke}.bars .zero{stroke:var(--line-strong)}.bars .held{stroke:var(--ink);stroke-dasharray:3 2}.readout{min-height:1.5em}.dashed{border-top:1px dashed var(--ink);vertical-align:middle;width:14px;display:inline-block}.moments{flex-wrap:wrap;gap:2px 6px;margin:4px 0 0;display:flex}.moments dt{color:var(--soft)}.moments dd{margin:0 10px 0 0}.samples>[role=tabpanel]{padding-top:10px}.samples .spread{gap:6px 8px;margin-bottom:6px}.attention>.spread{margin:6px 0}.attention .segmented{flex-wrap:wrap;max-width:100%}.attention select{max-width:190px}.sample-list{margin:0;padding:0;list-style:none}.sample-list li{border-top:1px solid var(--line);grid-template-columns:3.6em minmax(0,1fr);gap:10px;padding:6px 0;display:grid}.sample-list li>.num{text-align:end;padding-top:1px;font-size:12px}.pair-rows{border-top:1px solid var(--line);padding:6px 0}.pair-grid{gap:1px;width:max-content;display:grid}.pair-grid>.soft{font-size:12px}.matrix:focus-visible{outline-offset:-2px}.matrix{cursor:crosshair;margin-top:4px;display:block}.matrix-scroller{max-height:min(70vh,560px);overflow:auto}.matrix-box{position:relative}.matrix-at,.matrix-lead{box-sizing:content-box;pointer-events:none;position:absolute}.matrix-lead{background:color-mix(in srgb, var(--accent) 14%, transparent)}.matrix-at{border:2px solid var(--ink);margin:-2px}.attention .scores{margin-top:8px}", cD = ":host{--ground:#fff;--raised:#f6f7f9;--sunk:#eceef3;--line:#d9dde3;--line-strong:#868f9f;--ink:#1a1f2b;--soft:#566072;--accent:#5b4bc4;--accent-wash:#efedfb;--on-accent:#fff;--positive:#0072b2;--negative:#bf4a00;--positive-wash:#e3f0f8;--negative-wash:#fdeee4;--stream:#b4b9c4;--band:#f3f4f8;--node:#fff;--node-line:#1a1f2b;--lit:#ffe9a8;--focus:#5b4bc4;--shadow:0 1px 2px #1419280f, 0 6px 24px #1419281f;--mono:ui-monospace, \"SF Mono\", \"Cascadia Mono\", \"DejaVu Sans Mono\", monospace;--sans:system-ui, -apple-system, \"Segoe UI\", \"Noto Sans\", \"DejaVu Sans\", sans-serif;--radius:6px;--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light;height:100%;display:block}:host([data-theme=dark]){--ground:#14171d;--raised:#1d2129;--sunk:#262b35;--line:#363c48;--line-strong:#778193;--ink:#eceff4;--soft:#a3adbd;--accent:#a99cff;--accent-wash:#282548;--on-accent:#14121f;--positive:#56b4e9;--negative:#ff8a4c;--positive-wash:#14303f;--negative-wash:#3d2416;--stream:#525a69;--band:#191d24;--node:#242a34;--node-line:#dfe4ec;--lit:#5a4a12;--focus:#a99cff;--shadow:0 1px 2px #0006, 0 8px 28px #00000080;--lightningcss-light: ;--lightningcss-dark:initial;color-scheme:dark}.app{background:var(--ground);height:100%;color:var(--ink);font:14px/1.45 var(--sans);font-variant-numeric:tabular-nums;text-align:start;grid-template-rows:auto auto auto minmax(0,1fr);grid-template-columns:minmax(0,1fr);display:grid;position:relative}.app *,.app :before,.app :after{box-sizing:border-box}main{grid-row:4;min-height:0;overflow:auto}.trouble{background:var(--negative-wash);border-bottom:1px solid var(--negative);color:var(--ink);overflow-wrap:anywhere;grid-row:2;margin:0;padding:8px 16px}.trouble p,.news p{margin:0}.news{background:var(--accent-wash);border-bottom:1px solid var(--line);overflow-wrap:anywhere;grid-row:3;padding:8px 16px}:focus-visible{outline:2px solid var(--focus);outline-offset:2px}::selection{background:var(--lit);color:var(--ink)}.row{flex-wrap:wrap;align-items:center;gap:8px;min-width:0;display:flex}.spread{flex-wrap:wrap;justify-content:space-between;align-items:center;gap:8px 16px;min-width:0;display:flex}.section{min-width:0;margin-top:24px}.section>.spread:first-child{margin-bottom:8px}.spread>h1,.spread>h2,.spread>h3{margin:0}h1,h2,h3{text-wrap:balance;overflow-wrap:anywhere;margin:0 0 8px;line-height:1.25}h1:focus{outline:none}h1{letter-spacing:-.01em;font-size:20px;font-weight:650}h2{font-size:15px;font-weight:650}h3{font-size:13px;font-weight:650}p{text-wrap:pretty;margin:0 0 8px}p:last-child{margin-bottom:0}a{color:var(--accent);text-underline-offset:2px}.soft{color:var(--soft)}.small{font-size:12px}.overline{color:var(--soft);letter-spacing:.05em;text-transform:uppercase;font-size:11px;font-weight:600}.num{font-variant-numeric:tabular-nums;white-space:nowrap}.pos{color:var(--positive)}.neg{color:var(--negative)}.mono,.token,.command{font-family:var(--mono);font-size:.92em}.token{white-space:pre;unicode-bidi:isolate}.command{background:var(--sunk);border-radius:var(--radius);white-space:pre;-webkit-user-select:all;user-select:all;padding:8px 10px;display:block;overflow-x:auto}kbd{border:1px solid var(--line);background:var(--raised);min-width:22px;font:12px/1.4 var(--mono);text-align:center;border-bottom-width:2px;border-radius:5px;padding:1px 6px;display:inline-block}.clip{text-overflow:ellipsis;white-space:nowrap;min-width:0;overflow:hidden}.sr-only{clip-path:inset(50%);white-space:nowrap;border:0;width:1px;height:1px;margin:-1px;padding:0;position:absolute;overflow:hidden}dl.facts{grid-template-columns:minmax(7em,max-content) minmax(0,1fr);gap:4px 16px;margin:0;display:grid}dl.facts dt{color:var(--soft)}dl.facts dd{overflow-wrap:anywhere;margin:0}.stats{flex-wrap:wrap;gap:12px 24px;display:flex}.stat{min-width:0}.stat>.value{letter-spacing:-.01em;font-size:20px;font-weight:600;line-height:1.2}.stat>.name{color:var(--soft);font-size:12px}.meter{background:var(--sunk);border-radius:3px;height:6px;display:block;overflow:hidden}.meter>i{background:var(--positive);border-radius:3px;height:100%;display:block}.meter>i.neg{background:var(--negative)}@media (prefers-reduced-motion:reduce){.app *,.app :before,.app :after{scroll-behavior:auto!important;transition-duration:.01ms!important;animation-duration:.01ms!important;animation-iteration-count:1!important}}", lD = "msg:custom", uD = 15e3;
function dD(e, t = uD) {
	let n = Math.random().toString(36).slice(2), r = 0;
	return (i, a, o) => new Promise((s, c) => {
		let l = `${n}-${r++}`, u = (t) => {
			clearTimeout(f), e.off(lD, d), t();
		}, d = (e) => {
			let t = e;
			t?.turn === l && u(() => {
				try {
					s(UE(t));
				} catch (e) {
					c(e);
				}
			});
		}, f = setTimeout(() => u(() => c(new IE("the kernel doesn't answer: is it busy, or was it ended?"))), t);
		e.on(lD, d), e.send({
			turn: l,
			id: i,
			since: o,
			notes: a
		});
	});
}
// src/main.tsx
var fD = [
	kt,
	cD,
	NE,
	QE,
	oD,
	PE,
	FE,
	sD,
	JE,
	XE,
	YE,
	ZE
];
function pD(e) {
	let t = e.shadowRoot ?? e.attachShadow({ mode: "open" }), n = new CSSStyleSheet();
	return n.replaceSync(fD.join("\n")), t.adoptedStyleSheets = [n], t;
}
function mD(e, t, n) {
	let r = pD(e), i = Gr(e), a = new aD(t, n);
	return M(/* @__PURE__ */ R(kE, { store: a }), r), a.begin(), {
		store: a,
		unmount: () => {
			i(), M(null, r);
		}
	};
}
function hD(e, t) {
	M(/* @__PURE__ */ R("div", {
		class: "app",
		children: /* @__PURE__ */ R("p", {
			role: "alert",
			class: "trouble",
			children: Mt(t)
		})
	}), pD(e));
}
async function gD(e, t) {
	return document.readyState === "loading" && await new Promise((e) => document.addEventListener("DOMContentLoaded", e, { once: !0 })), document.getElementById(`gossamer-data-${e}-${t}`)?.textContent ?? void 0;
}
async function _D(e) {
	let t = document.getElementById("gossamer-data")?.textContent;
	try {
		let { store: n } = mD(e, t ? WE(await zE(t), { part: gD }) : qE(), en());
		L(() => void (document.title = SE(n.index.value, n.route.value)));
	} catch (t) {
		hD(e, t);
	}
}
var vD = document.getElementById("gossamer");
vD && _D(vD);
var yD = { async render({ model: e, el: t }) {
	let n = document.createElement("div");
	n.style.height = `${e.get("height")}px`, t.append(n);
	try {
		return mD(n, WE(await zE(e.get("data")), { save: dD(e) }), tn()).unmount;
	} catch (e) {
		return hD(n, e), () => {};
	}
} };
export { yD as default, mD as mount };
