"""Notes the first place of each id of a ranking, and takes the smallest among the relevant ids."""


def mrr(ranked, relevant):
    def reciprocal(found, wanted):
        places = {item: place for place, item in reversed(list(enumerate(found, start=1)))}
        hits = [places[item] for item in wanted if item in places]
        return 1 / min(hits) if hits else 0

    return sum(map(reciprocal, ranked, relevant)) / max(len(ranked), 1)
