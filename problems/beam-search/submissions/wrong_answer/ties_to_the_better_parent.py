# Gives ties to the extension of the hypothesis that was better before.
# zh: 分数相同时，优先取上一步分数更高的候选的扩展。


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
        kept = sorted(candidates, key=lambda one: one[0])[:beam]
    return [[tokens, -cost] for cost, tokens in kept]
