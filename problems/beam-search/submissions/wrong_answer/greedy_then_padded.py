# Decodes greedily from each of the best first tokens.
# zh: 从最好的几个首 token 出发，各自贪心解码。

import heapq


def beam_search(log_probs, beam, eos):
    kept = [(0.0, [])]
    for step in log_probs:
        candidates, first = [], len(kept) == 1
        for cost, tokens in kept:
            if tokens and tokens[-1] == eos:
                candidates.append((cost, tokens))
                continue
            last = tokens[-1] if tokens else 0
            grown = [(cost - log_prob, [*tokens, token]) for token, log_prob in enumerate(step[last])]
            candidates += grown if first else [min(grown)]
        kept = heapq.nsmallest(beam, candidates)
    return [[tokens, -cost] for cost, tokens in kept]
