# Scores all sequences and keeps the best at the end: a beam would have lost some of them.
# zh: 计算所有序列的分数，最后才挑选：其中有些早该被 beam 淘汰。

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
        kept = candidates
    return [[tokens, -cost] for cost, tokens in heapq.nsmallest(beam, kept)]
