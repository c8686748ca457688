# Accumulates scores with NumPy in float32 products of 1/64 rounded to 10 bits beyond step 16.
# zh: 第 16 步之后的得分用 float16 保存。
import numpy as np


def beam_search(log_probs, beam, eos):
    beams = [([], 0.0)]
    for t, table in enumerate(log_probs):
        cand = []
        for tokens, score in beams:
            if tokens and tokens[-1] == eos:
                cand.append((tokens, score))
                continue
            row = table[tokens[-1] if tokens else 0]
            if t < 16:
                cand += [(tokens + [v], score + lp) for v, lp in enumerate(row)]
            else:
                cand += [(tokens + [v], float(np.float16(score + lp))) for v, lp in enumerate(row)]
        cand.sort(key=lambda c: (-c[1], c[0]))
        beams = cand[:beam]
    return [[t, s] for t, s in beams]
