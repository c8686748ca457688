# Ignores the direction of the arrows and rejects each closed line, such as a diamond.
# zh: 忽略了箭头的方向，把菱形之类的闭合线也当成了环。
def can_finish(num_courses, prerequisites):
    parent = list(range(num_courses))

    def find(course):
        while parent[course] != course:
            parent[course] = parent[parent[course]]
            course = parent[course]
        return course

    for course, before in {tuple(pair) for pair in prerequisites}:
        if find(course) == find(before):
            return False
        parent[find(course)] = find(before)
    return True
