# Plans, projects, closing, preparing the room.
