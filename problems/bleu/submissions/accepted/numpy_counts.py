"""NumPy: a matrix of counts, texts by n-grams of the candidate."""

import numpy as np


def bleu(candidate, references, n=4):
    if len(candidate) < n:
        return 0.0
    texts = [candidate, *references]
    precisions = []
    for m in range(1, n + 1):
        grams = [list(zip(*(text[shift:] for shift in range(m)))) for text in texts]
        names = {gram: number for number, gram in enumerate(dict.fromkeys(grams[0]))}
        counts = np.zeros((len(texts), len(names)))
        for row, found in enumerate(grams):
            for gram in found:
                if gram in names:
                    counts[row, names[gram]] += 1
        precisions.append(np.minimum(counts[0], counts[1:].max(axis=0)).sum() / counts[0].sum())
    lengths = np.sort([len(text) for text in references])
    r = lengths[np.abs(lengths - len(candidate)).argmin()]
    # exp(-inf) is 0, as it should be.
    with np.errstate(divide="ignore"):
        return np.exp(min(0, 1 - r / len(candidate)) + np.log(precisions).mean())
