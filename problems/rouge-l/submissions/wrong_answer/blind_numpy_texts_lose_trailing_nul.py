# compares the tokens as NumPy text arrays, which lose NUL characters at the end
# zh: 用 NumPy 字符串数组比较词元，末尾的 NUL 字符会丢失
import numpy as np


def rouge_l(candidate: list[str], reference: list[str]) -> float:
    if not candidate or not reference:
        return 0.0
    same = np.array(candidate)[:, None] == np.array(reference)[None, :]
    best = [0] * (len(reference) + 1)
    for line in same.tolist():
        new = [0]
        for j, hit in enumerate(line):
            new.append(best[j] + 1 if hit else max(best[j + 1], new[j]))
        best = new
    L = best[-1]
    return 2 * L / (len(candidate) + len(reference)) if L else 0.0
