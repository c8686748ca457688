# Gives ties to the larger tokens.
# zh: 分数相同时取了较大的 token。

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
        kept = heapq.nsmallest(beam, candidates, key=lambda one: (one[0], [-token for token in one[1]]))
    return [[tokens, -cost] for cost, tokens in kept]
