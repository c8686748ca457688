# Of two equal scores the longer hypothesis comes first.
# zh: 分数相等时更长的假设排在前面。
def beam_search(log_probs, beam, eos):
    kept = [([], 0.0)]
    for table in log_probs:
        found = []
        for tokens, score in kept:
            if tokens and tokens[-1] == eos:
                found.append((tokens, score))
                continue
            row = table[tokens[-1] if tokens else 0]
            found += [([*tokens, t], score + p) for t, p in enumerate(row)]
        kept = sorted(found, key=lambda h: (-h[1], -len(h[0]), h[0]))[:beam]
    return [[tokens, score] for tokens, score in kept]
