/** Runs in a page: what a broken or hostile one might send as the input of any call. */
export function hostileValues(): unknown[] {
  const deep = (depth: number): unknown => {
    let value: unknown = 'x';
    for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { id: value };
    return value;
  };
  const cyclic: Record<string, unknown> = {};
  cyclic['id'] = cyclic;
  const withGetter = Object.defineProperty({}, 'id', {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });
  return [
    undefined,
    null,
    7,
    Number.NaN,
    'DROP TABLE family',
    [1, 2, 3],
    [[[]]],
    true,
    10n,
    Symbol('x'),
    () => 1,
    new Date(Number.NaN),
    new Map([['id', 1]]),
    new Set([1]),
    /x/,
    new Error('x'),
    new ArrayBuffer(8),
    new Float64Array(9),
    new Blob(['x']),
    Promise.resolve(1),
    new Proxy({}, { get: () => 'x' }),
    new Proxy({ id: 1 }, { ownKeys: () => ['id', 'id2'] }),
    Object.create({ id: 'inherited' }),
    Object.assign(Object.create(null), { id: 1 }),
    JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}},"id":{"$ne":1}}'),
    { toString: null, valueOf: 1, hasOwnProperty: 1, id: { toString: 1 } },
    {
      id: '\0',
      text: '\ud800',
      login: '../../x',
      path: '/etc/passwd',
      sheet: '../x',
      password: '',
    },
    { offset: -1, limit: 1e308, day: '2026-02-30', kind: '__proto__', name: 'constructor' },
    cyclic,
    withGetter,
    deep(90),
    deep(10_000),
  ];
}
