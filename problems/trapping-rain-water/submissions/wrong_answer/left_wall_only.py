# Looks at the highest column on the left only, as if there were a wall at the right end.
# zh: 只看左侧的最高柱，好像右端有一堵墙。
def trap(height):
    highest = total = 0
    for h in height:
        highest = max(highest, h)
        total += highest - h
    return total
