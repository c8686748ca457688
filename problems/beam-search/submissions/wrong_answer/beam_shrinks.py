# Takes a place of the beam away for good when a hypothesis finishes.
# zh: 每结束一个候选，beam 就永久减少一个名额。

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
        kept = heapq.nsmallest(beam - len(done), candidates)
    return [[tokens, -cost] for cost, tokens in sorted(done + kept)]
