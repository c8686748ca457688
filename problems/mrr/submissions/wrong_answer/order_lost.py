# Makes a set of the ranking, which loses its order.
# zh: 把排名变成集合，丢失了顺序。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        for place, item in enumerate(sorted(set(found), key=str), start=1):
            if item in chosen:
                total += 1 / place
                break
    return total / len(ranked) if ranked else 0.0
