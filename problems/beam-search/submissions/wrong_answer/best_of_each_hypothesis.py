# Keeps the best extensions of each hypothesis without choosing among all of them.
# zh: 每个候选各保留最好的几个扩展，没有在全部扩展中统一挑选。

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
            candidates += heapq.nsmallest(
                max(1, beam // len(kept)),
                [(cost - log_prob, [*tokens, token]) for token, log_prob in enumerate(step[last])],
            )
        kept = heapq.nsmallest(beam, candidates)
    return [[tokens, -cost] for cost, tokens in kept]
