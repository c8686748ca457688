# Rounds scores to one decimal before it compares sums below −100.
# zh: 总分低于 −100 时，比较前先舍入到一位小数。


def beam_search(log_probs, beam, eos):
    beams = [([], 0.0)]
    for table in log_probs:
        cand = []
        for tokens, score in beams:
            if tokens and tokens[-1] == eos:
                cand.append((tokens, score))
                continue
            row = table[tokens[-1] if tokens else 0]
            cand += [(tokens + [v], score + lp) for v, lp in enumerate(row)]
        cand.sort(key=lambda c: (-round(c[1], 1) if c[1] < -100 else -c[1], c[0]))
        beams = cand[:beam]
    return [[t, s] for t, s in beams]
