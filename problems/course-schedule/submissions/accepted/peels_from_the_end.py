# From the other end: takes away the courses that nothing waits for, the last ones of an order.
def can_finish(num_courses, prerequisites):
    needs = defaultdict(list)
    waiting = Counter()
    for course, before in prerequisites:
        needs[course].append(before)
        waiting[before] += 1
    last = [course for course in range(num_courses) if not waiting[course]]
    left = num_courses
    while last:
        left -= 1
        for before in needs[last.pop()]:
            waiting[before] -= 1
            if not waiting[before]:
                last.append(before)
    return left == 0
