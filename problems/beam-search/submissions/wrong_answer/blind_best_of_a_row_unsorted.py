# Takes the best tokens of a row with a sort that is not stable, so that equal scores of long rows lose their order.
# zh: 用不稳定的排序选每行最好的词元，长行中相同的分数会打乱顺序。
import numpy as np


def beam_search(log_probs, beam, eos):
    hyps = [((), np.float32(0))]
    for step in log_probs:
        cand = []
        for toks, s in hyps:
            if toks and toks[-1] == eos:
                cand.append((toks, s))
            else:
                row = np.asarray(step[toks[-1] if toks else 0], dtype=np.float32)
                keep = np.argsort(-row)[:beam]
                cand += [(toks + (int(t),), np.float32(s + row[t])) for t in keep]
        cand.sort(key=lambda c: (-c[1], c[0]))
        hyps = cand[:beam]
    return [[list(t), float(s)] for t, s in hyps]
