# Calls min and remove on the list of candidates for each place of the beam.
# zh: beam 的每个名额都对候选列表调用一次 min 和 remove。
def beam_search(log_probs, beam, eos):
    hyps = [(-0.0, ())]
    for step in log_probs:
        step = step.tolist() if hasattr(step, "tolist") else step
        cand = []
        for neg, toks in hyps:
            if toks and toks[-1] == eos:
                cand.append((neg, toks))
            else:
                row = step[toks[-1] if toks else 0]
                cand += [(neg - lp, toks + (t,)) for t, lp in enumerate(row)]
        hyps = []
        while cand and len(hyps) < beam:
            best = min(cand)
            cand.remove(best)
            hyps.append(best)
    return [[list(t), 0.0 - n] for n, t in hyps]
