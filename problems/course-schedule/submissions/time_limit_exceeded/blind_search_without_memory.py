# Every path is followed anew, which takes exponential time.
# zh: 每条路径都重新走一遍，需要指数时间。
def can_finish(num_courses: int, prerequisites: list[list[int]]) -> bool:
    needs = [[] for _ in range(num_courses)]
    for a, b in prerequisites:
        needs[a].append(b)
    path = set()

    def cyclic(c):
        if c in path:
            return True
        path.add(c)
        found = any(cyclic(b) for b in needs[c])
        path.remove(c)
        return found

    return not any(cyclic(c) for c in range(num_courses))
