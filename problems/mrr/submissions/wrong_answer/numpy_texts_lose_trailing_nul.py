# compares texts as NumPy arrays, which lose NUL characters at the end
# zh: 用 NumPy 数组比较文本 id，末尾的 NUL 字符会丢失
import numpy as np


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        if found and wanted and all(isinstance(item, str) for item in [*found, *wanted]):
            hits = np.flatnonzero(np.isin(np.array(found), np.array(wanted)))
            total += 1 / (int(hits[0]) + 1) if len(hits) else 0.0
            continue
        chosen = set(wanted)
        for place, item in enumerate(found, start=1):
            if item in chosen:
                total += 1 / place
                break
    return total / len(ranked) if ranked else 0.0
