# The list of positions of a value is copied whenever it grows, which is quadratic where one value is frequent.
# zh: 每当某个值的位置列表变长就复制一次；某个值很频繁时复杂度为平方。
def two_sum(nums, target):
    places = {}
    for i, x in enumerate(nums):
        places[x] = places.get(x, []) + [i]
    for x in places:
        y = target - x
        if y == x and len(places[x]) > 1:
            return places[x][:2]
        if y != x and y in places:
            return [places[x][0], places[y][0]]
