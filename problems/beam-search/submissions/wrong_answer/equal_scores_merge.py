# Keeps one hypothesis per score.
# zh: 分数相同的候选只保留一个。

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
        kept = heapq.nsmallest(
            beam,
            [
                (cost, tokens)
                for cost, tokens in {cost: tokens for cost, tokens in sorted(candidates, reverse=True)}.items()
            ],
        )
    return [[tokens, -cost] for cost, tokens in kept]
