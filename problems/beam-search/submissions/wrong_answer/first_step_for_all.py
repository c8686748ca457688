# Uses the table of the first step in every step.
# zh: 每一步都用第一步的表。

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
            candidates += [(cost - log_prob, [*tokens, token]) for token, log_prob in enumerate(log_probs[0][last])]
        kept = heapq.nsmallest(beam, candidates)
    return [[tokens, -cost] for cost, tokens in kept]
