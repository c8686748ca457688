# Searches the whole list again for each place of the beam.
# zh: beam 的每个名额都重新扫描整个列表。


def beam_search(log_probs, beam, eos):
    kept = [(0.0, [])]
    for step in log_probs:
        candidates = []
        for cost, tokens in kept:
            if tokens and tokens[-1] == eos:
                candidates.append((cost, tokens))
                continue
            last = tokens[-1] if tokens else 0
            candidates += [(cost - log_prob, [*tokens, token]) for token, log_prob in enumerate(step[last])]
        kept = []
        while candidates and len(kept) < beam:
            kept.append(min(candidates, key=lambda one: (one[0], one[1])))
            candidates.remove(kept[-1])
    return [[tokens, -cost] for cost, tokens in kept]
