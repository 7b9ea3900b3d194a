// PouchDB to pouchdb-server: the same three things that are measured of the exchange.
//   node peer.js SERVER_URL SAMPLES DOCS   (run where node_modules has pouchdb)
// Prints one JSON object. Databases of the stores are kept on disk by LevelDB.
const { createRequire } = require('module');
const PouchDB = createRequire(process.cwd() + '/')('pouchdb');
const { performance } = require('perf_hooks');

const [url, samples, docs] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];

const visit = (n) => ({
  _id: `visit-${String(n).padStart(8, '0')}`, site: 'casablanca', day: '2026-11-24',
  state: 'on_site', first_name: 'Amina', last_name: `Benkirane ${n}`, company: 'Noria',
  host: 'Atelier', purpose: 'appointment', language: 'fr', arrived_at: '2026-11-24T10:42:00Z',
  search: `benkirane ${n} amina noria`,
});

async function latency() {
  const [a, b] = [new PouchDB('a'), new PouchDB('b')];
  const remote = `${url}/latency`;
  const lines = [a, b].map((db) => db.sync(remote, { live: true, retry: true }));
  const waiting = new Map();
  b.changes({ live: true, since: 'now' }).on('change', (change) => {
    const found = waiting.get(change.id);
    if (found) found(performance.now());
  });
  await new Promise((done) => setTimeout(done, 2000));
  const taken = [];
  for (let n = 0; n < samples + 10; n += 1) {
    const doc = visit(n);
    const told = new Promise((done) => waiting.set(doc._id, done));
    await a.put(doc);
    const start = performance.now();
    taken.push((await told) - start);
    await new Promise((done) => setTimeout(done, 10 + Math.random() * 50));
  }
  lines.forEach((line) => line.cancel());
  return taken.slice(10).sort((x, y) => x - y);
}

async function rates() {
  const [sends, takes] = [new PouchDB('sends'), new PouchDB('takes')];
  for (let first = 0; first < docs; first += 1000) {
    const batch = Array.from({ length: Math.min(1000, docs - first) }, (_, n) => visit(first + n));
    await sends.bulkDocs(batch);
  }
  const per = async (work) => {
    const start = performance.now();
    await work();
    return docs / ((performance.now() - start) / 1000);
  };
  const many = { batch_size: 1000 };
  const push = await per(() => sends.replicate.to(`${url}/rates`, many));
  const pull = await per(() => takes.replicate.from(`${url}/rates`, many));
  return { push, pull };
}

(async () => {
  const taken = await latency();
  const at = (share) => taken[Math.min(Math.floor(share * taken.length), taken.length - 1)];
  const found = { p50: at(0.5), p90: at(0.9), p99: at(0.99), ...(await rates()) };
  console.log(JSON.stringify(found));
  process.exit(0);
})();
