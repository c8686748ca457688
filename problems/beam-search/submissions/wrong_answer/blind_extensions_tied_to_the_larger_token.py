# Each hypothesis offers only `beam` extensions, and where these are tied the larger tokens.
# zh: 每个假设只提供 `beam` 个扩展，分数相等时偏向较大的词元。
def beam_search(log_probs, beam, eos):
    kept = [([], 0.0)]
    for table in log_probs:
        found = []
        for tokens, score in kept:
            if tokens and tokens[-1] == eos:
                found.append((tokens, score))
                continue
            row = table[tokens[-1] if tokens else 0]
            best = sorted(((p, t) for t, p in enumerate(row)), reverse=True)[:beam]
            found += [([*tokens, t], score + p) for p, t in best]
        kept = sorted(found, key=lambda h: (-h[1], h[0]))[:beam]
    return [[tokens, score] for tokens, score in kept]
