# Takes the start token for an end token where both are 0.
# zh: eos 为 0 时，把起始 token 当成了结束符。

import heapq


def beam_search(log_probs, beam, eos):
    kept = [(0.0, [])]
    for step in log_probs:
        candidates = []
        for cost, tokens in kept:
            if (tokens[-1] if tokens else 0) == eos:
                candidates.append((cost, tokens))
                continue
            last = tokens[-1] if tokens else 0
            candidates += [(cost - log_prob, [*tokens, token]) for token, log_prob in enumerate(step[last])]
        kept = heapq.nsmallest(beam, candidates)
    return [[tokens, -cost] for cost, tokens in kept]
