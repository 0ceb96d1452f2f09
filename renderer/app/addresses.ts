/**
 * Every address of the window and what it may carry: `:name` inside the path, the listed names
 * after `?`. `#/families?quick=overdue&mahalla=<id>` opens the grid with a ready filter; `filters` holds
 * any others of the grid, written and read by `shared/grid-address.ts`.
 * Components are bound to addresses in `routes.tsx`; links are made with `href` of `router.tsx`.
 */
export const addresses = {
  '/': ['sector', 'view'],
  /** The full ranking of mahallas. */
  '/ranking': ['sector'],
  '/mahallas': ['quick', 'sector', 'filters', 'search'],
  '/mahallas/:id': ['tab'],
  '/families': [
    'quick',
    'mahalla',
    'official',
    'sector',
    'stage',
    'category',
    'register',
    'filters',
    'search',
  ],
  '/families/:id': ['tab'],
  '/members': ['quick', 'mahalla', 'search'],
  '/officials': ['quick', 'mahalla', 'organisation', 'search'],
  '/officials/:id': ['tab'],
  /** The day's report; `tab=all`: the grid over all days. */
  '/log': ['tab', 'quick', 'day', 'family', 'official', 'mahalla', 'filters'],
  '/plans': ['quick', 'mahalla', 'official', 'status', 'direction', 'filters', 'search'],
  '/decisions': ['kind', 'batch', 'family'],
  '/imports': ['batch'],
  '/accounts': ['tab'],
  '/journal': ['tab', 'quick', 'search'],
  '/maintenance': ['reference'],
  '/backups': [],
  '/personal-data': ['tab'],
  '/settings': ['tab'],
  '/sheet/recovery': [],
  '/sheet/slip': [],
  /** Printed pages, without the frame; each sheet reads what else its address carries by itself. */
  '/sheet/consent': [],
  '/sheet/act': [],
  '/sheet/passport': [],
  '/sheet/answer': [],
  '/sheet/:name': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Address = keyof typeof addresses;

type PathNames<Path extends string> = Path extends `${string}/:${infer Name}/${infer Rest}`
  ? Name | PathNames<`/${Rest}`>
  : Path extends `${string}/:${infer Name}`
    ? Name
    : never;

/** What an address carries: the names of its path always, those after `?` when they are given. */
export type AddressValues<A extends Address> = Readonly<
  Record<PathNames<A>, string> & Partial<Record<(typeof addresses)[A][number], string>>
>;
