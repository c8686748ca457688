# Takes ids as relevant that are relevant to any query.
# zh: 与任何查询相关的 id 都当作相关。


def mrr(ranked, relevant):
    total, chosen = 0.0, {item for wanted in relevant for item in wanted}
    for found, wanted in zip(ranked, relevant):
        for place, item in enumerate(found, start=1):
            if item in chosen:
                total += 1 / place
                break
    return total / len(ranked) if ranked else 0.0
