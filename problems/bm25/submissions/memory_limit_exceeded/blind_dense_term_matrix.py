# A dense matrix of all documents by the whole vocabulary does not fit into memory.
# zh: 所有文档乘整个词表的稠密矩阵放不进内存。
import numpy as np


def bm25(query, docs, k1=1.5, b=0.75):
    vocabulary = {}
    for d in docs:
        for t in d:
            vocabulary.setdefault(t, len(vocabulary))
    if not vocabulary:
        return [0.0] * len(docs)
    tf = np.zeros((len(docs), len(vocabulary)))
    for i, d in enumerate(docs):
        np.add.at(tf[i], [vocabulary[t] for t in d], 1)
    n = (tf > 0).sum(axis=0)
    idf = np.log(1 + (len(docs) - n + 0.5) / (n + 0.5))
    lengths = tf.sum(axis=1, keepdims=True)
    norm = k1 * (1 - b + b * lengths / lengths.mean())
    weights = np.where(tf > 0, idf * tf * (k1 + 1) / np.where(tf > 0, tf + norm, 1), 0)
    columns = [vocabulary[t] for t in query if t in vocabulary]
    return weights[:, columns].sum(axis=1).tolist()
