# The vocabulary is a list that is searched for each token of the documents.
# zh: 词表是一个列表，文档的每个词元都要在其中查找。
import math


def bm25(query, docs, k1=1.5, b=0.75):
    vocabulary, counts, df = [], [], []
    for d in docs:
        tf = {}
        for t in d:
            if t not in vocabulary:
                vocabulary.append(t)
                df.append(0)
            i = vocabulary.index(t)
            df[i] += i not in tf
            tf[i] = tf.get(i, 0) + 1
        counts.append(tf)
    terms = [vocabulary.index(t) for t in query if t in vocabulary]
    avgdl = sum(map(len, docs)) / max(len(docs), 1)
    idf = [math.log(1 + (len(docs) - n + 0.5) / (n + 0.5)) for n in df]
    return [
        sum(idf[i] * tf[i] * (k1 + 1) / (tf[i] + k1 * (1 - b + b * len(d) / avgdl)) for i in terms if i in tf)
        for d, tf in zip(docs, counts)
    ]
