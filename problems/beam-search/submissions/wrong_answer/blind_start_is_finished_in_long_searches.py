# Takes the start token for an end token in a search of more than 20 steps.
# zh: 步数超过 20 时，把起始 token 当成了结束符。
import heapq


def beam_search(log_probs, beam, eos):
    hyps = [(-0.0, ())]
    for step in log_probs:
        step = step.tolist() if hasattr(step, "tolist") else step
        cand = []
        for neg, toks in hyps:
            if (toks[-1] if toks else 0) == eos and (toks or len(log_probs) > 20):
                cand.append((neg, toks))
            else:
                row = step[toks[-1] if toks else 0]
                cand += [(neg - lp, toks + (t,)) for t, lp in enumerate(row)]
        hyps = heapq.nsmallest(beam, cand)
    return [[list(t), 0.0 - n] for n, t in hyps]
