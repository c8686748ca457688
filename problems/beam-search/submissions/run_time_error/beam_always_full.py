# Expects as many hypotheses as the beam has places.
# zh: 假定候选数总是等于 beam。

import heapq


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
        kept = heapq.nsmallest(beam, candidates)
    return [[tokens, -cost] for cost, tokens in (kept[place] for place in range(beam))]
