# Without steps there is no hypothesis at all instead of the empty one.
# zh: 没有步骤时返回空列表，而不是空假设。
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
        kept = sorted(found, key=lambda h: (-h[1], h[0]))[:beam]
    return [[tokens, score] for tokens, score in kept if tokens]
