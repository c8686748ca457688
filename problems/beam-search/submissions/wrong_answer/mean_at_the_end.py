# Orders the result by the mean log-probability of the tokens.
# zh: 最后按平均对数概率对结果排序。

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
    return [[tokens, -cost] for cost, tokens in sorted(kept, key=lambda one: (one[0] / max(1, len(one[1])), one[1]))]
