# Stops as soon as the best hypothesis has ended, although others still change.
# zh: 最好的候选一结束就停止，而其余候选还会变化。

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
        if kept[0][1][-1] == eos:
            break
    return [[tokens, -cost] for cost, tokens in kept]
