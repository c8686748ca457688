# Moves finished hypotheses to a list of their own, so that they no longer take a place in the beam.
# zh: 把结束的候选移到单独的列表，不再占用 beam 的名额。

import heapq


def beam_search(log_probs, beam, eos):
    kept, done = [(0.0, [])], []
    for step in log_probs:
        candidates = []
        for cost, tokens in kept:
            if tokens and tokens[-1] == eos:
                done.append((cost, tokens))
                continue
            last = tokens[-1] if tokens else 0
            candidates += [(cost - log_prob, [*tokens, token]) for token, log_prob in enumerate(step[last])]
        kept = heapq.nsmallest(beam, candidates)
    return [[tokens, -cost] for cost, tokens in heapq.nsmallest(beam, done + kept)]
