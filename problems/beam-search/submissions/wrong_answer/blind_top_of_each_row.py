# Takes only beam // 2 + 1 extensions of each hypothesis, which is nearly always enough.
# zh: 每个假设只取前 beam // 2 + 1 个扩展，多数情况下足够，却并非总是如此。
import heapq


def beam_search(log_probs, beam, eos):
    hyps = [([], 0.0)]
    for table in log_probs:
        pool = []
        for tokens, score in hyps:
            if tokens and tokens[-1] == eos:
                pool.append((tokens, score))
                continue
            row = table[tokens[-1] if tokens else 0]
            width = beam if not tokens else beam // 2 + 1
            best = heapq.nsmallest(width, range(len(row)), key=lambda v: (-row[v], v))
            pool += [(tokens + [v], score + row[v]) for v in best]
        hyps = heapq.nsmallest(beam, pool, key=lambda h: (-h[1], h[0]))
    return [[t, s] for t, s in hyps]
