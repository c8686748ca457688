# The list is split at every lowest bar without recursion, which is quadratic where the bars rise step by step.
# zh: 不用递归，每次在所有最矮的柱子处切开；柱子逐级升高时是平方级。
def largest_rectangle_area(heights):
    best, parts = 0, [heights]
    while parts:
        part = parts.pop()
        if not part:
            continue
        low = min(part)
        best = max(best, low * len(part))
        run = []
        for h in part:
            if h == low:
                parts.append(run)
                run = []
            else:
                run.append(h)
        parts.append(run)
    return best
