# Compares numbers as floats, where large ones become equal.
# zh: 把数字当成浮点数比较，很大的数会变得相等。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = {float(one) if isinstance(one, int) else one for one in wanted}
        if chosen:
            recalls.append(
                len(chosen.intersection([float(one) if isinstance(one, int) else one for one in found[:k]]))
                / len(chosen)
            )
    return sum(recalls) / len(recalls) if recalls else 0.0
