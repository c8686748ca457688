def combination_sum(candidates, target):
    """Backtrack over the candidates in one fixed order, so that no combination is built in two orders."""
    found, path = [], []

    def extend(start, rest):
        if rest == 0:
            found.append(path[:])
        for at in range(start, len(candidates)):
            if candidates[at] <= rest:
                path.append(candidates[at])
                extend(at, rest - candidates[at])
                path.pop()

    extend(0, target)
    return found
