# Extends each hypothesis by its 20 best tokens only.
# zh: 每个假设只扩展得分最高的 20 个 token。


def beam_search(log_probs, beam, eos):
    beams = [([], 0.0)]
    for table in log_probs:
        cand = []
        for tokens, score in beams:
            if tokens and tokens[-1] == eos:
                cand.append((tokens, score))
                continue
            row = table[tokens[-1] if tokens else 0]
            best = sorted(range(len(row)), key=lambda v: (-row[v], v))[:20]
            cand += [(tokens + [v], score + row[v]) for v in best]
        cand.sort(key=lambda c: (-c[1], c[0]))
        beams = cand[:beam]
    return [[t, s] for t, s in beams]
