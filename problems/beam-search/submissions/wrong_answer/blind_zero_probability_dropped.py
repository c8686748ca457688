# Extensions with a log-probability of −100 are taken for impossible.
# zh: 对数概率为 −100 的扩展被当作不可能。
def beam_search(log_probs, beam, eos):
    kept = [([], 0.0)]
    for table in log_probs:
        found = []
        for tokens, score in kept:
            if tokens and tokens[-1] == eos:
                found.append((tokens, score))
                continue
            row = table[tokens[-1] if tokens else 0]
            found += [([*tokens, t], score + p) for t, p in enumerate(row) if p > -100]
        kept = sorted(found, key=lambda h: (-h[1], h[0]))[:beam]
    return [[tokens, score] for tokens, score in kept]
