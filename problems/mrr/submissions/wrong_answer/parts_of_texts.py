# Takes an id as relevant if a relevant id begins with it.
# zh: 只要某个相关 id 以它开头，就当作相关。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        for place, item in enumerate(found, start=1):
            if item in chosen or any(str(one).startswith(str(item)) for one in wanted):
                total += 1 / place
                break
    return total / len(ranked) if ranked else 0.0
