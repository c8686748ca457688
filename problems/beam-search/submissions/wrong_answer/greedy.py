# Keeps only the best hypothesis, whatever the beam is.
# zh: 不管 beam 多大，只保留最好的一个候选（贪心）。

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
        kept = heapq.nsmallest(1, candidates)
    return [[tokens, -cost] for cost, tokens in kept]
