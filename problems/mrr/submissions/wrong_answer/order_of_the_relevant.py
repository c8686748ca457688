# Takes the place of the first relevant id, in the order of the relevant list, that was found.
# zh: 按相关列表的顺序取第一个被找到的 id 的位置。


def mrr(ranked, relevant):
    def reciprocal(found, wanted):
        places = {item: place for place, item in reversed(list(enumerate(found, start=1)))}
        hits = [places[item] for item in wanted if item in places]
        return 1 / hits[0] if hits else 0

    return sum(map(reciprocal, ranked, relevant)) / max(len(ranked), 1)
