# Stores only the last prerequisite of each course.
# zh: 每门课程只保存了最后一门先修课。
def can_finish(num_courses, prerequisites):
    before = dict(prerequisites)
    done = set()
    for course in range(num_courses):
        path = set()
        while course in before and course not in done:
            if course in path:
                return False
            path.add(course)
            course = before[course]
        done |= path
    return True
