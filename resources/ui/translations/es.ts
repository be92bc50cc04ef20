<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="es">
    <context>
        <name>Activity</name>
        <message>
            <source>Todo</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Contactos</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Lo que pide la persona</source>
            <translation>Lo que pide la persona</translation>
        </message>
        <message>
            <source>Convenios</source>
            <translation>Convenios</translation>
        </message>
        <message>
            <source>Pagos</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Páginas y recordatorios</source>
            <translation>Páginas y recordatorios</translation>
        </message>
        <message>
            <source>Cotizaciones</source>
            <translation>Cotizaciones</translation>
        </message>
        <message>
            <source>Vistos buenos</source>
            <translation>Vistos buenos</translation>
        </message>
        <message>
            <source>Políticas</source>
            <translation>Políticas</translation>
        </message>
        <message>
            <source>Respuestas usadas</source>
            <translation>Respuestas usadas</translation>
        </message>
        <message>
            <source>Notas y datos</source>
            <translation>Notas y datos</translation>
        </message>
        <message>
            <source>Citas y marcas</source>
            <translation>Citas y marcas</translation>
        </message>
        <message>
            <source>Cargas de cartera</source>
            <translation>Cargas de cartera</translation>
        </message>
        <message>
            <source>Entradas y usuarios</source>
            <translation>Entradas y usuarios</translation>
        </message>
        <message>
            <source>Biblioteca de objeciones</source>
            <translation>Biblioteca de objeciones</translation>
        </message>
        <message>
            <source>Verificó la identidad del titular</source>
            <translation>Verificó la identidad del titular</translation>
        </message>
        <message>
            <source>Guardó la nota del contacto</source>
            <translation>Guardó la nota del contacto</translation>
        </message>
        <message>
            <source>Anotó un dato de la persona</source>
            <translation>Anotó un dato de la persona</translation>
        </message>
        <message>
            <source>Anuló un convenio</source>
            <translation>Anuló un convenio</translation>
        </message>
        <message>
            <source>Agendó el próximo contacto</source>
            <translation>Agendó el próximo contacto</translation>
        </message>
        <message>
            <source>Entró</source>
            <translation>Entró</translation>
        </message>
        <message>
            <source>Anotó lo que la persona puede pagar</source>
            <translation>Anotó lo que la persona puede pagar</translation>
        </message>
        <message>
            <source>Quedaron sin efecto cotizaciones de la cuenta</source>
            <translation>Quedaron sin efecto cotizaciones de la cuenta</translation>
        </message>
        <message>
            <source>Guardó un borrador de la política</source>
            <translation>Guardó un borrador de la política</translation>
        </message>
        <message>
            <source>Retiró una versión de la política</source>
            <translation>Retiró una versión de la política</translation>
        </message>
        <message>
            <source>Tomó la política inicial</source>
            <translation>Tomó la política inicial</translation>
        </message>
        <message>
            <source>Anuló un convenio de varias cuentas</source>
            <translation>Anuló un convenio de varias cuentas</translation>
        </message>
        <message>
            <source>Preparó una copia con clave o firma de una página</source>
            <translation>Preparó una copia con clave o firma de una página</translation>
        </message>
        <message>
            <source>Preparó un recordatorio de pago</source>
            <translation>Preparó un recordatorio de pago</translation>
        </message>
        <message>
            <source>Registró un pago que confirmó el acreedor</source>
            <translation>Registró un pago que confirmó el acreedor</translation>
        </message>
        <message>
            <source>La regla de contacto detuvo un intento</source>
            <translation>La regla de contacto detuvo un intento</translation>
        </message>
        <message>
            <source>Dio permiso para un contacto detenido</source>
            <translation>Dio permiso para un contacto detenido</translation>
        </message>
        <message>
            <source>Anotó cómo prefiere ser contactada la persona</source>
            <translation>Anotó cómo prefiere ser contactada la persona</translation>
        </message>
        <message>
            <source>Guardó un consentimiento</source>
            <translation>Guardó un consentimiento</translation>
        </message>
        <message>
            <source>Retiró un consentimiento</source>
            <translation>Retiró un consentimiento</translation>
        </message>
        <message>
            <source>Abrió un pendiente: queja, aclaración o aviso</source>
            <translation>Abrió un pendiente: queja, aclaración o aviso</translation>
        </message>
        <message>
            <source>Cerró un pendiente</source>
            <translation>Cerró un pendiente</translation>
        </message>
        <message>
            <source>Cambió las reglas propias de contacto</source>
            <translation>Cambió las reglas propias de contacto</translation>
        </message>
        <message>
            <source>Tomó a una persona de la lista</source>
            <translation>Tomó a una persona de la lista</translation>
        </message>
        <message>
            <source>Dejó a una persona en la lista</source>
            <translation>Dejó a una persona en la lista</translation>
        </message>
        <message>
            <source>Cambió el orden de la lista de trabajo</source>
            <translation>Cambió el orden de la lista de trabajo</translation>
        </message>
        <message>
            <source>Cargó la cartera de un acreedor</source>
            <translation>Cargó la cartera de un acreedor</translation>
        </message>
        <message>
            <source>Cargó un archivo de pagos</source>
            <translation>Cargó un archivo de pagos</translation>
        </message>
        <message>
            <source>Guardó cómo leer el archivo de un acreedor</source>
            <translation>Guardó cómo leer el archivo de un acreedor</translation>
        </message>
        <message>
            <source>Agregó o cambió un usuario</source>
            <translation>Agregó o cambió un usuario</translation>
        </message>
        <message>
            <source>Deshizo una publicación de fichas</source>
            <translation>Deshizo una publicación de fichas</translation>
        </message>
        <message>
            <source>El programa puso las fichas que trae</source>
            <translation>El programa puso las fichas que trae</translation>
        </message>
        <message>
            <source>Agregó una prueba de búsqueda</source>
            <translation>Agregó una prueba de búsqueda</translation>
        </message>
        <message>
            <source>Quitó una prueba de búsqueda</source>
            <translation>Quitó una prueba de búsqueda</translation>
        </message>
        <message>
            <source>Atendió una búsqueda sin respuesta</source>
            <translation>Atendió una búsqueda sin respuesta</translation>
        </message>
        <message>
            <source>Contestó una propuesta</source>
            <translation>Contestó una propuesta</translation>
        </message>
        <message>
            <source>Leyó lo que cambió en las fichas</source>
            <translation>Leyó lo que cambió en las fichas</translation>
        </message>
        <message>
            <source>Se sorteó la respuesta que va primero</source>
            <translation>Se sorteó la respuesta que va primero</translation>
        </message>
        <message>
            <source>Dijo una respuesta</source>
            <translation>Dijo una respuesta</translation>
        </message>
        <message>
            <source>Recibió un contacto</source>
            <translation>Recibió un contacto</translation>
        </message>
        <message>
            <source>Inició un contacto</source>
            <translation>Inició un contacto</translation>
        </message>
        <message>
            <source>Cerró el contacto: {outcome}</source>
            <translation>Cerró el contacto: {outcome}</translation>
        </message>
        <message>
            <source>Registró el convenio {folio}, autoriza {authority}</source>
            <translation>Registró el convenio {folio}, autoriza {authority}</translation>
        </message>
        <message>
            <source>Respuesta «{card}»: sirvió</source>
            <translation>Respuesta «{card}»: sirvió</translation>
        </message>
        <message>
            <source>Respuesta «{card}»: no sirvió</source>
            <translation>Respuesta «{card}»: no sirvió</translation>
        </message>
        <message>
            <source>Usó la respuesta «{card}»</source>
            <translation>Usó la respuesta «{card}»</translation>
        </message>
        <message>
            <source>Puso la marca «{flag}»</source>
            <translation>Puso la marca «{flag}»</translation>
        </message>
        <message>
            <source>Quitó la marca «{flag}»</source>
            <translation>Quitó la marca «{flag}»</translation>
        </message>
        <message>
            <source>1 cuenta</source>
            <translation>1 cuenta</translation>
        </message>
        <message>
            <source>{count} cuentas</source>
            <translation>{count} cuentas</translation>
        </message>
        <message>
            <source>Cargó {accounts} con corte del {as_of}</source>
            <translation>Cargó {accounts} con corte del {as_of}</translation>
        </message>
        <message>
            <source>Guardó un borrador de «{card}»</source>
            <translation>Guardó un borrador de «{card}»</translation>
        </message>
        <message>
            <source>Propuso una frase para «{card}»</source>
            <translation>Propuso una frase para «{card}»</translation>
        </message>
        <message>
            <source>Envió una ficha a revisión</source>
            <translation>Envió una ficha a revisión</translation>
        </message>
        <message>
            <source>Devolvió una ficha a borrador</source>
            <translation>Devolvió una ficha a borrador</translation>
        </message>
        <message>
            <source>Descartó un borrador</source>
            <translation>Descartó un borrador</translation>
        </message>
        <message>
            <source>Publicó 1 ficha</source>
            <translation>Publicó 1 ficha</translation>
        </message>
        <message>
            <source>Publicó {count} fichas</source>
            <translation>Publicó {count} fichas</translation>
        </message>
        <message>
            <source>Encendió el sorteo de respuestas de «{card}»</source>
            <translation>Encendió el sorteo de respuestas de «{card}»</translation>
        </message>
        <message>
            <source>Apagó el sorteo de respuestas de «{card}»</source>
            <translation>Apagó el sorteo de respuestas de «{card}»</translation>
        </message>
        <message>
            <source>Registró el convenio {folio} de {accounts} cuentas</source>
            <translation>Registró el convenio {folio} de {accounts} cuentas</translation>
        </message>
        <message>
            <source>1 opción</source>
            <translation>1 opción</translation>
        </message>
        <message>
            <source>{count} opciones</source>
            <translation>{count} opciones</translation>
        </message>
        <message>
            <source>Mostró una cotización: {options}</source>
            <translation>Mostró una cotización: {options}</translation>
        </message>
        <message>
            <source>Pidió visto bueno de {authority}</source>
            <translation>Pidió visto bueno de {authority}</translation>
        </message>
        <message>
            <source>Dio el visto bueno</source>
            <translation>Dio el visto bueno</translation>
        </message>
        <message>
            <source>Dio visto bueno a otra opción</source>
            <translation>Dio visto bueno a otra opción</translation>
        </message>
        <message>
            <source>Negó el visto bueno</source>
            <translation>Negó el visto bueno</translation>
        </message>
        <message>
            <source>Venció una solicitud de visto bueno</source>
            <translation>Venció una solicitud de visto bueno</translation>
        </message>
        <message>
            <source>Retiró su solicitud de visto bueno</source>
            <translation>Retiró su solicitud de visto bueno</translation>
        </message>
        <message>
            <source>1 cambio</source>
            <translation>1 cambio</translation>
        </message>
        <message>
            <source>{count} cambios</source>
            <translation>{count} cambios</translation>
        </message>
        <message>
            <source>Envió la política a aprobación: {changes}</source>
            <translation>Envió la política a aprobación: {changes}</translation>
        </message>
        <message>
            <source>Rechazó una versión de la política</source>
            <translation>Rechazó una versión de la política</translation>
        </message>
        <message>
            <source>Aprobó la política, versión {number}</source>
            <translation>Aprobó la política, versión {number}</translation>
        </message>
        <message>
            <source>Todo queda escrito y nada se borra: quién, qué y cuándo</source>
            <translation>Todo queda escrito y nada se borra: quién, qué y cuándo</translation>
        </message>
        <message>
            <source>Ofreció por escrito el convenio {folio}</source>
            <translation>Ofreció por escrito el convenio {folio}</translation>
        </message>
        <message>
            <source>Preparó el borrador {folio}</source>
            <translation>Preparó el borrador {folio}</translation>
        </message>
        <message>
            <source>El convenio pasó a: {state}</source>
            <translation>El convenio pasó a: {state}</translation>
        </message>
        <message>
            <source>Se revisaron los pagos de sus promesas</source>
            <translation>Se revisaron los pagos de sus promesas</translation>
        </message>
        <message>
            <source>Se revisaron sus fechas y pagos: {states}</source>
            <translation>Se revisaron sus fechas y pagos: {states}</translation>
        </message>
        <message>
            <source>Marcó un pago que no pasó</source>
            <translation>Marcó un pago que no pasó</translation>
        </message>
        <message>
            <source>Marcó un pago que se devolvió</source>
            <translation>Marcó un pago que se devolvió</translation>
        </message>
        <message>
            <source>Pasó un pago a la cuenta {account}</source>
            <translation>Pasó un pago a la cuenta {account}</translation>
        </message>
        <message>
            <source>Marcó un pago</source>
            <translation>Marcó un pago</translation>
        </message>
        <message>
            <source>Emitió la página {code}</source>
            <translation>Emitió la página {code}</translation>
        </message>
        <message>
            <source>Guardó la versión {number} de la plantilla «{key}»</source>
            <translation>Guardó la versión {number} de la plantilla «{key}»</translation>
        </message>
    </context>
    <context>
        <name>ActivityPanel</name>
        <message>
            <source>Actividad</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Cuándo</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Quién</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Qué hizo</source>
            <translation>Qué hizo</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Nada de esto ha ocurrido todavía.</source>
            <translation>Nada de esto ha ocurrido todavía.</translation>
        </message>
        <message>
            <source>Mostrar solo</source>
            <translation>Mostrar solo</translation>
        </message>
        <message>
            <source>Actividad, lo más reciente primero</source>
            <translation>Actividad, lo más reciente primero</translation>
        </message>
    </context>
    <context>
        <name>Agreements</name>
        <message>
            <source>Verificar un PDF</source>
            <translation>Verificar un PDF</translation>
        </message>
        <message>
            <source>Lo que vence, lo que no llegó y las páginas de cada convenio</source>
            <translation>Lo que vence, lo que no llegó y las páginas de cada convenio</translation>
        </message>
        <message>
            <source>{done} de {count} páginas.</source>
            <translation>{done} de {count} páginas.</translation>
        </message>
        <message>
            <source>Es la página tal como se emitió; huella {mark}</source>
            <translation>Es la página tal como se emitió; huella {mark}</translation>
        </message>
        <message>
            <source>correo</source>
            <translation>correo</translation>
        </message>
        <message>
            <source>Recordatorio copiado para {channel} ({address}): «{text}»</source>
            <translation>Recordatorio copiado para {channel} ({address}): «{text}»</translation>
        </message>
        <message>
            <source>Envíelo desde {when}: {because}.</source>
            <translation>Envíelo desde {when}: {because}.</translation>
        </message>
        <message>
            <source>El archivo dice</source>
            <translation>El archivo dice</translation>
        </message>
        <message>
            <source>Se emitió</source>
            <translation>Se emitió</translation>
        </message>
        <message>
            <source>En qué difiere {code}</source>
            <translation>En qué difiere {code}</translation>
        </message>
        <message>
            <source>Diferencias</source>
            <translation>Diferencias</translation>
        </message>
        <message>
            <source>Vencen hoy</source>
            <translation>Vencen hoy</translation>
        </message>
        <message>
            <source>Vencen mañana</source>
            <translation>Vencen mañana</translation>
        </message>
        <message>
            <source>Atrasados, en tolerancia</source>
            <translation>Atrasados, en tolerancia</translation>
        </message>
        <message>
            <source>Incumplidos</source>
            <translation>Incumplidos</translation>
        </message>
        <message>
            <source>En curso</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Cumplidos</source>
            <translation>Cumplidos</translation>
        </message>
        <message>
            <source>Ofertas por escrito</source>
            <translation>Ofertas por escrito</translation>
        </message>
        <message>
            <source>Hoy no vence ningún pago.</source>
            <translation>Hoy no vence ningún pago.</translation>
        </message>
        <message>
            <source>Mañana no vence ningún pago.</source>
            <translation>Mañana no vence ningún pago.</translation>
        </message>
        <message>
            <source>Nadie está atrasado dentro de la tolerancia.</source>
            <translation>Nadie está atrasado dentro de la tolerancia.</translation>
        </message>
        <message>
            <source>Ningún convenio se ha incumplido en 60 días.</source>
            <translation>Ningún convenio se ha incumplido en 60 días.</translation>
        </message>
        <message>
            <source>No hay convenios en curso.</source>
            <translation>No hay convenios en curso.</translation>
        </message>
        <message>
            <source>Todavía no hay convenios cumplidos.</source>
            <translation>Todavía no hay convenios cumplidos.</translation>
        </message>
        <message>
            <source>No hay ofertas por escrito esperando respuesta.</source>
            <translation>No hay ofertas por escrito esperando respuesta.</translation>
        </message>
        <message>
            <source>Pagado {paid} de {total}</source>
            <translation>Pagado {paid} de {total}</translation>
        </message>
        <message>
            <source>pagado</source>
            <translation>pagado</translation>
        </message>
        <message>
            <source>pagado tarde</source>
            <translation>pagado tarde</translation>
        </message>
        <message>
            <source>pagado en parte</source>
            <translation>pagado en parte</translation>
        </message>
        <message>
            <source>por pagar</source>
            <translation>por pagar</translation>
        </message>
        <message>
            <source>vence hoy</source>
            <translation>vence hoy</translation>
        </message>
        <message>
            <source>atrasado; cuenta hasta el {day}</source>
            <translation>atrasado; cuenta hasta el {day}</translation>
        </message>
        <message>
            <source>no llegó</source>
            <translation>no llegó</translation>
        </message>
        <message>
            <source>tolerancia: {days} días y {percent} % del pago</source>
            <translation>tolerancia: {days} días y {percent} % del pago</translation>
        </message>
        <message>
            <source>Pagos</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Pago</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Fecha</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Importe</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Pagado</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Cómo va</source>
            <translation>Cómo va</translation>
        </message>
        <message>
            <source> · recordatorio preparado</source>
            <translation> · recordatorio preparado</translation>
        </message>
        <message>
            <source> · parece un pago doble; se aplicó a lo que sigue</source>
            <translation> · parece un pago doble; se aplicó a lo que sigue</translation>
        </message>
        <message>
            <source> · se había pagado en la cuenta {account}</source>
            <translation> · se había pagado en la cuenta {account}</translation>
        </message>
        <message>
            <source> · {spare} a favor</source>
            <translation> · {spare} a favor</translation>
        </message>
        <message>
            <source>no pasó</source>
            <translation>no pasó</translation>
        </message>
        <message>
            <source>se devolvió</source>
            <translation>se devolvió</translation>
        </message>
        <message>
            <source>Lo que se recibió</source>
            <translation>Lo que se recibió</translation>
        </message>
        <message>
            <source>Se debe otra vez {owed}, de eso {revived} que se había condonado. Lo pagado, {paid}, ya está descontado y se respeta en un convenio nuevo.</source>
            <translation>Se debe otra vez {owed}, de eso {revived} que se había condonado. Lo pagado, {paid}, ya está descontado y se respeta en un convenio nuevo.</translation>
        </message>
        <message>
            <source>Concepto</source>
            <translation>Concepto</translation>
        </message>
        <message>
            <source>Se debe</source>
            <translation>Se debe</translation>
        </message>
        <message>
            <source>Lo que revive</source>
            <translation>Lo que revive</translation>
        </message>
        <message>
            <source>Páginas emitidas</source>
            <translation>Páginas emitidas</translation>
        </message>
        <message>
            <source>Su historia</source>
            <translation>Su historia</translation>
        </message>
        <message>
            <source>Cada paso dice cuándo, a qué estado y por qué; ninguno se edita.</source>
            <translation>Cada paso dice cuándo, a qué estado y por qué; ninguno se edita.</translation>
        </message>
        <message>
            <source>No registré el pago. {why}</source>
            <translation>No registré el pago. {why}</translation>
        </message>
        <message>
            <source>Este convenio no tiene pagos que devolver.</source>
            <translation>Este convenio no tiene pagos que devolver.</translation>
        </message>
        <message>
            <source>Quedó anotado y el convenio se revisó con ello.</source>
            <translation>Quedó anotado y el convenio se revisó con ello.</translation>
        </message>
    </context>
    <context>
        <name>AgreementsPanel</name>
        <message>
            <source>Convenios</source>
            <translation>Convenios</translation>
        </message>
        <message>
            <source>Convenio</source>
            <translation>Convenio</translation>
        </message>
        <message>
            <source>Páginas</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Imprimir el grupo</source>
            <translation>Imprimir el grupo</translation>
        </message>
        <message>
            <source>Recordatorio</source>
            <translation>Recordatorio</translation>
        </message>
        <message>
            <source>Verificar un PDF</source>
            <translation>Verificar un PDF</translation>
        </message>
        <message>
            <source>O suelte aquí el archivo (Ctrl+Shift+O)</source>
            <translation>O suelte aquí el archivo (Ctrl+Shift+O)</translation>
        </message>
        <message>
            <source>Pagos</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Registrar un pago confirmado…</source>
            <translation>Registrar un pago confirmado…</translation>
        </message>
        <message>
            <source>El último pago no pasó…</source>
            <translation>El último pago no pasó…</translation>
        </message>
        <message>
            <source>El último pago se devolvió…</source>
            <translation>El último pago se devolvió…</translation>
        </message>
        <message>
            <source>Registrar un pago confirmado</source>
            <translation>Registrar un pago confirmado</translation>
        </message>
        <message>
            <source>Importe</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Día en que lo recibió el acreedor</source>
            <translation>Día en que lo recibió el acreedor</translation>
        </message>
        <message>
            <source>hoy</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>Pago devuelto</source>
            <translation>Pago devuelto</translation>
        </message>
        <message>
            <source>¿Por qué? Queda escrito.</source>
            <translation>¿Por qué? Queda escrito.</translation>
        </message>
        <message>
            <source>Qué convenios mostrar</source>
            <translation>Qué convenios mostrar</translation>
        </message>
        <message>
            <source>Convenios del grupo</source>
            <translation>Convenios del grupo</translation>
        </message>
        <message>
            <source>Páginas impresas</source>
            <translation>Páginas impresas</translation>
        </message>
        <message>
            <source>Detener</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Detener la impresión del grupo</source>
            <translation>Detener la impresión del grupo</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>Termine la llamada (F12) antes de cerrar: su nota está guardada.</source>
            <translation>Termine la llamada (F12) antes de cerrar: su nota está guardada.</translation>
        </message>
        <message>
            <source>Mesa en vivo</source>
            <translation>Mesa en vivo</translation>
        </message>
        <message>
            <source>Convenios</source>
            <translation>Convenios</translation>
        </message>
        <message>
            <source>Cartera</source>
            <translation>Cartera</translation>
        </message>
        <message>
            <source>Vistos buenos</source>
            <translation>Vistos buenos</translation>
        </message>
        <message>
            <source>Contacto</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Plantillas</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Actividad</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Objeciones</source>
            <translation>Objeciones</translation>
        </message>
        <message>
            <source>Políticas</source>
            <translation>Políticas</translation>
        </message>
    </context>
    <context>
        <name>Approvals</name>
        <message>
            <source>Nada espera su visto bueno.</source>
            <translation>Nada espera su visto bueno.</translation>
        </message>
        <message>
            <source>1 llamada espera su respuesta</source>
            <translation>1 llamada espera su respuesta</translation>
        </message>
        <message>
            <source>{count} llamadas esperan su respuesta</source>
            <translation>{count} llamadas esperan su respuesta</translation>
        </message>
        <message>
            <source>Nada espera su visto bueno</source>
            <translation>Nada espera su visto bueno</translation>
        </message>
        <message>
            <source>Lo que un agente pida en su llamada aparece aquí.</source>
            <translation>Lo que un agente pida en su llamada aparece aquí.</translation>
        </message>
        <message>
            <source>Lo pide {who}, en llamada</source>
            <translation>Lo pide {who}, en llamada</translation>
        </message>
        <message>
            <source>{title}: {amounts}, total {total}</source>
            <translation>{title}: {amounts}, total {total}</translation>
        </message>
        <message>
            <source>Visto bueno dado a {who}</source>
            <translation>Visto bueno dado a {who}</translation>
        </message>
        <message>
            <source>Otra opción dada a {who}</source>
            <translation>Otra opción dada a {who}</translation>
        </message>
        <message>
            <source>No dado a {who}</source>
            <translation>No dado a {who}</translation>
        </message>
        <message>
            <source>Nivel {level}</source>
            <translation>Nivel {level}</translation>
        </message>
        <message>
            <source>Sobre su límite</source>
            <translation>Sobre su límite</translation>
        </message>
        <message>
            <source>Pagos</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Se perdona</source>
            <translation>Se perdona</translation>
        </message>
        <message>
            <source>Fechas</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <source>Regla</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>De su ingreso</source>
            <translation>De su ingreso</translation>
        </message>
        <message>
            <source>Ofrece {said}</source>
            <translation>Ofrece {said}</translation>
        </message>
        <message>
            <source>La persona</source>
            <translation>La persona</translation>
        </message>
        <message>
            <source>Lo que se pide</source>
            <translation>Lo que se pide</translation>
        </message>
        <message>
            <source>1 promesa rota en 180 días</source>
            <translation>1 promesa rota en 180 días</translation>
        </message>
        <message>
            <source>{count} promesas rotas en 180 días</source>
            <translation>{count} promesas rotas en 180 días</translation>
        </message>
        <message>
            <source>Saldo total {total}</source>
            <translation>Saldo total {total}</translation>
        </message>
        <message>
            <source>Cuenta {number}</source>
            <translation>Cuenta {number}</translation>
        </message>
        <message>
            <source>El caso</source>
            <translation>El caso</translation>
        </message>
        <message>
            <source>Su nivel es {level}.</source>
            <translation>Su nivel es {level}.</translation>
        </message>
        <message>
            <source>Puede darlo.</source>
            <translation>Puede darlo.</translation>
        </message>
        <message>
            <source>Esto lo da {who}; usted puede negarlo o dar otra.</source>
            <translation>Esto lo da {who}; usted puede negarlo o dar otra.</translation>
        </message>
        <message>
            <source>Lo menos que puede aceptar para cerrar la cuenta: {offer}.</source>
            <translation>Lo menos que puede aceptar para cerrar la cuenta: {offer}.</translation>
        </message>
        <message>
            <source>Su límite</source>
            <translation>Su límite</translation>
        </message>
        <message>
            <source>Lo que el agente puede dar solo</source>
            <translation>Lo que el agente puede dar solo</translation>
        </message>
        <message>
            <source>Solo la promesa simple.</source>
            <translation>Solo la promesa simple.</translation>
        </message>
        <message>
            <source>Día</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Pidió</source>
            <translation>Pidió</translation>
        </message>
        <message>
            <source>Opción</source>
            <translation>Opción</translation>
        </message>
        <message>
            <source>Respuesta</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Lo último que se decidió</source>
            <translation>Lo último que se decidió</translation>
        </message>
        <message>
            <source>Sí, {who}</source>
            <translation>Sí, {who}</translation>
        </message>
        <message>
            <source>Otra opción, {who}</source>
            <translation>Otra opción, {who}</translation>
        </message>
        <message>
            <source>Venció sin respuesta</source>
            <translation>Venció sin respuesta</translation>
        </message>
        <message>
            <source>La retiró quien la pidió</source>
            <translation>La retiró quien la pidió</translation>
        </message>
        <message>
            <source>No, {who}: {reason}</source>
            <translation>No, {who}: {reason}</translation>
        </message>
        <message>
            <source>1 día de atraso</source>
            <translation>1 día de atraso</translation>
        </message>
        <message>
            <source>{count} días de atraso</source>
            <translation>{count} días de atraso</translation>
        </message>
        <message>
            <source>Ofrezca la opción sugerida.</source>
            <translation>Ofrezca la opción sugerida.</translation>
        </message>
        <message>
            <source>Pida un anticipo mayor.</source>
            <translation>Pida un anticipo mayor.</translation>
        </message>
        <message>
            <source>El plazo es muy largo.</source>
            <translation>El plazo es muy largo.</translation>
        </message>
        <message>
            <source>La quita es demasiado para este caso.</source>
            <translation>La quita es demasiado para este caso.</translation>
        </message>
        <message>
            <source>Verifique su ingreso y vuelva a pedirlo.</source>
            <translation>Verifique su ingreso y vuelva a pedirlo.</translation>
        </message>
        <message>
            <source>Enter da el visto bueno; Esc regresa.</source>
            <translation>Enter da el visto bueno; Esc regresa.</translation>
        </message>
        <message>
            <source>¿Por qué no? El número, o escríbalo y Enter.</source>
            <translation>¿Por qué no? El número, o escríbalo y Enter.</translation>
        </message>
        <message>
            <source>¿Cuál en su lugar? El número la da.</source>
            <translation>¿Cuál en su lugar? El número la da.</translation>
        </message>
    </context>
    <context>
        <name>ApprovalsPanel</name>
        <message>
            <source>Vistos buenos</source>
            <translation>Vistos buenos</translation>
        </message>
        <message>
            <source>Solicitud</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Esperan en la línea</source>
            <translation>Esperan en la línea</translation>
        </message>
        <message>
            <source>Solicitudes que esperan</source>
            <translation>Solicitudes que esperan</translation>
        </message>
        <message>
            <source>Sí, dar visto bueno</source>
            <translation>Sí, dar visto bueno</translation>
        </message>
        <message>
            <source>No, con su razón</source>
            <translation>No, con su razón</translation>
        </message>
        <message>
            <source>Otra opción</source>
            <translation>Otra opción</translation>
        </message>
        <message>
            <source>Otra razón, en sus palabras</source>
            <translation>Otra razón, en sus palabras</translation>
        </message>
        <message>
            <source>Razón para no dar el visto bueno</source>
            <translation>Razón para no dar el visto bueno</translation>
        </message>
    </context>
    <context>
        <name>AskEditor</name>
        <message>
            <source>Usar</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Usar esta cantidad o la más cercana</source>
            <translation>Usar esta cantidad o la más cercana</translation>
        </message>
        <message>
            <source>Usar esta cantidad o la más cercana (Enter)</source>
            <translation>Usar esta cantidad o la más cercana (Enter)</translation>
        </message>
        <message>
            <source>Cuánto y cada cuándo</source>
            <translation>Cuánto y cada cuándo</translation>
        </message>
        <message>
            <source>Cantidad que ofrece</source>
            <translation>Cantidad que ofrece</translation>
        </message>
        <message>
            <source>1.er pago dd/mm/aaaa</source>
            <translation>1.er pago dd/mm/aaaa</translation>
        </message>
        <message>
            <source>Fecha del primer pago, día, mes y año</source>
            <translation>Fecha del primer pago, día, mes y año</translation>
        </message>
        <message>
            <source>Cada cuándo</source>
            <translation>Cada cuándo</translation>
        </message>
        <message>
            <source>Cada cuándo paga</source>
            <translation>Cada cuándo paga</translation>
        </message>
    </context>
    <context>
        <name>AskVerdict</name>
        <message>
            <source>Escriba lo que ofrece: «2000 cada quincena desde el 15».</source>
            <translation>Escriba lo que ofrece: «2000 cada quincena desde el 15».</translation>
        </message>
    </context>
    <context>
        <name>CapacityLine</name>
        <message>
            <source>Cuánto gana y cuándo cobra</source>
            <translation>Cuánto gana y cuándo cobra</translation>
        </message>
        <message>
            <source>Ingreso y días de pago, como los dice</source>
            <translation>Ingreso y días de pago, como los dice</translation>
        </message>
    </context>
    <context>
        <name>CardsPane</name>
        <message>
            <source>Deshacer el último cambio</source>
            <translation>Deshacer el último cambio</translation>
        </message>
        <message>
            <source>Rehacer</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Agregar otro como este</source>
            <translation>Agregar otro como este</translation>
        </message>
        <message>
            <source>Quitar este</source>
            <translation>Quitar este</translation>
        </message>
        <message>
            <source>Historial de la ficha</source>
            <translation>Historial de la ficha</translation>
        </message>
        <message>
            <source>Descartar el borrador</source>
            <translation>Descartar el borrador</translation>
        </message>
        <message>
            <source>Retirar de las mesas</source>
            <translation>Retirar de las mesas</translation>
        </message>
        <message>
            <source>A revisión</source>
            <translation>A revisión</translation>
        </message>
        <message>
            <source>Debe encontrar esta ficha</source>
            <translation>Debe encontrar esta ficha</translation>
        </message>
        <message>
            <source>¿Qué dijo el cliente?</source>
            <translation>¿Qué dijo el cliente?</translation>
        </message>
        <message>
            <source>Buscar una ficha</source>
            <translation>Buscar una ficha</translation>
        </message>
        <message>
            <source>Fichas</source>
            <translation>Fichas</translation>
        </message>
        <message>
            <source>País de la vista previa</source>
            <translation>País de la vista previa</translation>
        </message>
        <message>
            <source>Así la ve el agente</source>
            <translation>Así la ve el agente</translation>
        </message>
    </context>
    <context>
        <name>ContactPanel</name>
        <message>
            <source>Contacto</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Lista</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Exportar para auditoría</source>
            <translation>Exportar para auditoría</translation>
        </message>
        <message>
            <source>Quejas, aclaraciones y avisos</source>
            <translation>Quejas, aclaraciones y avisos</translation>
        </message>
        <message>
            <source>Qué regla los detuvo</source>
            <translation>Qué regla los detuvo</translation>
        </message>
        <message>
            <source>Por regla, para auditoría</source>
            <translation>Por regla, para auditoría</translation>
        </message>
        <message>
            <source>Más estrechas que la ley</source>
            <translation>Más estrechas que la ley</translation>
        </message>
        <message>
            <source>Secciones</source>
            <translation>Secciones</translation>
        </message>
        <message>
            <source>Qué se muestra</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Pendientes</source>
            <translation>Pendientes</translation>
        </message>
        <message>
            <source>Contactos detenidos</source>
            <translation>Contactos detenidos</translation>
        </message>
        <message>
            <source>Informe</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Reglas propias</source>
            <translation>Reglas propias</translation>
        </message>
    </context>
    <context>
        <name>ContextList</name>
        <message>
            <source>{count} más</source>
            <translation>{count} más</translation>
        </message>
    </context>
    <context>
        <name>ContextSheet</name>
        <message>
            <source>Lo que ya sabemos</source>
            <translation>Lo que ya sabemos</translation>
        </message>
        <message>
            <source>Historial</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Contacto</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Lo que ya sabemos, historial y contacto</source>
            <translation>Lo que ya sabemos, historial y contacto</translation>
        </message>
        <message>
            <source>Cerrar lo que ya sabemos</source>
            <translation>Cerrar lo que ya sabemos</translation>
        </message>
        <message>
            <source>Del cliente</source>
            <translation>Del cliente</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Hay una llamada abierta. La otra cuenta se abre al terminarla.</source>
            <translation>Hay una llamada abierta. La otra cuenta se abre al terminarla.</translation>
        </message>
        <message>
            <source>Termine primero esta llamada con F12.</source>
            <translation>Termine primero esta llamada con F12.</translation>
        </message>
        <message>
            <source>Ya dijo todo lo obligatorio hasta aquí.</source>
            <translation>Ya dijo todo lo obligatorio hasta aquí.</translation>
        </message>
        <message>
            <source>Dicho: {text}</source>
            <translation>Dicho: {text}</translation>
        </message>
        <message>
            <source>Es la hora de una llamada agendada. Ctrl+N la abre.</source>
            <translation>Es la hora de una llamada agendada. Ctrl+N la abre.</translation>
        </message>
        <message>
            <source>Es la hora de una llamada agendada. Antes esperan {count}; Ctrl+N abre la primera.</source>
            <translation>Es la hora de una llamada agendada. Antes esperan {count}; Ctrl+N abre la primera.</translation>
        </message>
        <message>
            <source>No queda nadie a quien se pueda llamar ahora.</source>
            <translation>No queda nadie a quien se pueda llamar ahora.</translation>
        </message>
        <message>
            <source>No queda nadie de los que eligió. Ctrl+Shift+T vuelve a toda la lista.</source>
            <translation>No queda nadie de los que eligió. Ctrl+Shift+T vuelve a toda la lista.</translation>
        </message>
        <message>
            <source>Vulnerable</source>
            <translation>Vulnerable</translation>
        </message>
        <message>
            <source>En aclaración</source>
            <translation>En aclaración</translation>
        </message>
        <message>
            <source>En demanda</source>
            <translation>En demanda</translation>
        </message>
        <message>
            <source>Titular fallecido</source>
            <translation>Titular fallecido</translation>
        </message>
        <message>
            <source>No es el titular</source>
            <translation>No es el titular</translation>
        </message>
        <message>
            <source>Pidió no ser contactado</source>
            <translation>Pidió no ser contactado</translation>
        </message>
        <message>
            <source>Con abogado</source>
            <translation>Con abogado</translation>
        </message>
        <message>
            <source>Pidió por escrito no ser contactado</source>
            <translation>Pidió por escrito no ser contactado</translation>
        </message>
        <message>
            <source>En insolvencia</source>
            <translation>En insolvencia</translation>
        </message>
        <message>
            <source>Demanda notificada</source>
            <translation>Demanda notificada</translation>
        </message>
        <message>
            <source>Sin llamadas</source>
            <translation>Sin llamadas</translation>
        </message>
        <message>
            <source>Sin WhatsApp</source>
            <translation>Sin WhatsApp</translation>
        </message>
        <message>
            <source>Sin SMS</source>
            <translation>Sin SMS</translation>
        </message>
        <message>
            <source>Sin correo</source>
            <translation>Sin correo</translation>
        </message>
        <message>
            <source>No en su trabajo</source>
            <translation>No en su trabajo</translation>
        </message>
        <message>
            <source>Llamada</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>Mensaje</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Correo</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Carta</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Visita</source>
            <translation>Visita</translation>
        </message>
        <message>
            <source>Sin llamar</source>
            <translation>Sin llamar</translation>
        </message>
        <message>
            <source>En llamada</source>
            <translation>En llamada</translation>
        </message>
        <message>
            <source>Con otra persona</source>
            <translation>Con otra persona</translation>
        </message>
        <message>
            <source>En buzón</source>
            <translation>En buzón</translation>
        </message>
        <message>
            <source>Llamada terminada</source>
            <translation>Llamada terminada</translation>
        </message>
        <message>
            <source>Sin llamada</source>
            <translation>Sin llamada</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Total {total}</source>
            <translation>Total {total}</translation>
        </message>
        <message>
            <source>Identidad verificada</source>
            <translation>Identidad verificada</translation>
        </message>
        <message>
            <source>Sin verificar</source>
            <translation>Sin verificar</translation>
        </message>
        <message>
            <source>allá son las {time}</source>
            <translation>allá son las {time}</translation>
        </message>
        <message>
            <source>hora desconocida</source>
            <translation>hora desconocida</translation>
        </message>
        <message>
            <source>1 día</source>
            <translation>1 día</translation>
        </message>
        <message>
            <source>{days} días</source>
            <translation>{days} días</translation>
        </message>
        <message>
            <source>Tramo {low}–{high}</source>
            <translation>Tramo {low}–{high}</translation>
        </message>
        <message>
            <source>Al corriente</source>
            <translation>Al corriente</translation>
        </message>
        <message>
            <source>Tramo más de 180</source>
            <translation>Tramo más de 180</translation>
        </message>
        <message>
            <source>Ingreso declarado {amount} al mes</source>
            <translation>Ingreso declarado {amount} al mes</translation>
        </message>
        <message>
            <source>Prefiere {hours}</source>
            <translation>Prefiere {hours}</translation>
        </message>
        <message>
            <source>Otra cuenta con nosotros</source>
            <translation>Otra cuenta con nosotros</translation>
        </message>
        <message>
            <source>Otras {count} cuentas con nosotros</source>
            <translation>Otras {count} cuentas con nosotros</translation>
        </message>
        <message>
            <source>Todavía nada: pregunte y anote</source>
            <translation>Todavía nada: pregunte y anote</translation>
        </message>
        <message>
            <source>último</source>
            <translation>último</translation>
        </message>
        <message>
            <source>Cobra el día {day}</source>
            <translation>Cobra el día {day}</translation>
        </message>
        <message>
            <source>Cobra los días {days} y {last}</source>
            <translation>Cobra los días {days} y {last}</translation>
        </message>
        <message>
            <source>El saldo pasó de {before} a {now}</source>
            <translation>El saldo pasó de {before} a {now}</translation>
        </message>
        <message>
            <source>Contacto</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Promesa cumplida, {amount}</source>
            <translation>Promesa cumplida, {amount}</translation>
        </message>
        <message>
            <source>Promesa incumplida, {amount}</source>
            <translation>Promesa incumplida, {amount}</translation>
        </message>
        <message>
            <source>Prometió {amount}</source>
            <translation>Prometió {amount}</translation>
        </message>
        <message>
            <source>Promesa sin efecto, {amount}</source>
            <translation>Promesa sin efecto, {amount}</translation>
        </message>
        <message>
            <source>Pagó {amount}</source>
            <translation>Pagó {amount}</translation>
        </message>
        <message>
            <source>{day}, desde su último contacto</source>
            <translation>{day}, desde su último contacto</translation>
        </message>
        <message>
            <source>1 opción</source>
            <translation>1 opción</translation>
        </message>
        <message>
            <source>{count} opciones</source>
            <translation>{count} opciones</translation>
        </message>
        <message>
            <source>Cotización: {options}</source>
            <translation>Cotización: {options}</translation>
        </message>
        <message>
            <source>{day} · convenio {folio}</source>
            <translation>{day} · convenio {folio}</translation>
        </message>
        <message>
            <source>{day} · vale hasta el {until}</source>
            <translation>{day} · vale hasta el {until}</translation>
        </message>
        <message>
            <source>propio</source>
            <translation>propio</translation>
        </message>
        <message>
            <source>de recados</source>
            <translation>de recados</translation>
        </message>
        <message>
            <source>Aceptó recibir {how}</source>
            <translation>Aceptó recibir {how}</translation>
        </message>
        <message>
            <source>Pidió que se le llame de {hours}</source>
            <translation>Pidió que se le llame de {hours}</translation>
        </message>
        <message>
            <source>Pidió que no se use: {how}</source>
            <translation>Pidió que no se use: {how}</translation>
        </message>
        <message>
            <source>Dio un permiso</source>
            <translation>Dio un permiso</translation>
        </message>
        <message>
            <source>{count} personas</source>
            <translation>{count} personas</translation>
        </message>
        <message>
            <source>Nadie con ese dato. Pruebe otra parte del nombre o teléfono.</source>
            <translation>Nadie con ese dato. Pruebe otra parte del nombre o teléfono.</translation>
        </message>
        <message>
            <source>Siguiente deudor</source>
            <translation>Siguiente deudor</translation>
        </message>
        <message>
            <source>Terminar</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Siguiente</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Registrado: {folio}</source>
            <translation>Registrado: {folio}</translation>
        </message>
        <message>
            <source>{count} pago(s), primero {day}</source>
            <translation>{count} pago(s), primero {day}</translation>
        </message>
        <message>
            <source>Próximo contacto</source>
            <translation>Próximo contacto</translation>
        </message>
        <message>
            <source>Ninguno</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Por registrar</source>
            <translation>Por registrar</translation>
        </message>
        <message>
            <source>Elija con F5, F6 o F7</source>
            <translation>Elija con F5, F6 o F7</translation>
        </message>
        <message>
            <source>Por registrar: llamada</source>
            <translation>Por registrar: llamada</translation>
        </message>
        <message>
            <source>Hora de allá, dentro del horario permitido</source>
            <translation>Hora de allá, dentro del horario permitido</translation>
        </message>
        <message>
            <source>Agendar llamada</source>
            <translation>Agendar llamada</translation>
        </message>
        <message>
            <source>Pedir visto bueno</source>
            <translation>Pedir visto bueno</translation>
        </message>
        <message>
            <source>Registrar convenio</source>
            <translation>Registrar convenio</translation>
        </message>
        <message>
            <source>Visto bueno pendiente {time}</source>
            <translation>Visto bueno pendiente {time}</translation>
        </message>
        <message>
            <source>No: {reason}</source>
            <translation>No: {reason}</translation>
        </message>
        <message>
            <source>Venció sin respuesta; F9 lo pide otra vez</source>
            <translation>Venció sin respuesta; F9 lo pide otra vez</translation>
        </message>
        <message>
            <source>Guardado {time}</source>
            <translation>Guardado {time}</translation>
        </message>
        <message>
            <source>Falta el resultado</source>
            <translation>Falta el resultado</translation>
        </message>
        <message>
            <source>Falta confirmar la identidad</source>
            <translation>Falta confirmar la identidad</translation>
        </message>
        <message>
            <source>Es de nivel {who}: F9 le pide el visto bueno.</source>
            <translation>Es de nivel {who}: F9 le pide el visto bueno.</translation>
        </message>
        <message>
            <source>No hay nada que deshacer.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>El convenio ya quedó registrado: {folio}.</source>
            <translation>El convenio ya quedó registrado: {folio}.</translation>
        </message>
        <message>
            <source>Antes de registrar, confirme la identidad.</source>
            <translation>Antes de registrar, confirme la identidad.</translation>
        </message>
        <message>
            <source>Elija primero una opción con F5, F6 o F7.</source>
            <translation>Elija primero una opción con F5, F6 o F7.</translation>
        </message>
        <message>
            <source>Convenio {folio} registrado.</source>
            <translation>Convenio {folio} registrado.</translation>
        </message>
        <message>
            <source>Convenio deshecho; queda anotado en la bitácora.</source>
            <translation>Convenio deshecho; queda anotado en la bitácora.</translation>
        </message>
        <message>
            <source>Llamada agendada. Ctrl+N va al siguiente.</source>
            <translation>Llamada agendada. Ctrl+N va al siguiente.</translation>
        </message>
        <message>
            <source>Opciones bloqueadas por la regla de contacto</source>
            <translation>Opciones bloqueadas por la regla de contacto</translation>
        </message>
        <message>
            <source>F9 agenda la llamada; Ctrl+N va con la siguiente persona.</source>
            <translation>F9 agenda la llamada; Ctrl+N va con la siguiente persona.</translation>
        </message>
        <message>
            <source>Opciones que puede ofrecer</source>
            <translation>Opciones que puede ofrecer</translation>
        </message>
        <message>
            <source>Las opciones aparecen al confirmar la identidad (Alt+1).</source>
            <translation>Las opciones aparecen al confirmar la identidad (Alt+1).</translation>
        </message>
        <message>
            <source>Sin opciones para esta cuenta</source>
            <translation>Sin opciones para esta cuenta</translation>
        </message>
        <message>
            <source>Opciones bloqueadas por la regla de horario</source>
            <translation>Opciones bloqueadas por la regla de horario</translation>
        </message>
        <message>
            <source>Opciones solo con el titular</source>
            <translation>Opciones solo con el titular</translation>
        </message>
        <message>
            <source>Un convenio con todas sus cuentas</source>
            <translation>Un convenio con todas sus cuentas</translation>
        </message>
        <message>
            <source>Lo más cercano a lo que ofrece</source>
            <translation>Lo más cercano a lo que ofrece</translation>
        </message>
        <message>
            <source>1 más</source>
            <translation>1 más</translation>
        </message>
        <message>
            <source>{count} más</source>
            <translation>{count} más</translation>
        </message>
        <message>
            <source>La política no permite opciones hoy; puede registrar una promesa simple.</source>
            <translation>La política no permite opciones hoy; puede registrar una promesa simple.</translation>
        </message>
        <message>
            <source>Bloqueada por la regla de contacto</source>
            <translation>Bloqueada por la regla de contacto</translation>
        </message>
        <message>
            <source>{letter}. {why}</source>
            <translation>{letter}. {why}</translation>
        </message>
        <message>
            <source>Que la cumpla: {chance}.</source>
            <translation>Que la cumpla: {chance}.</translation>
        </message>
        <message>
            <source>en un pago</source>
            <translation>en un pago</translation>
        </message>
        <message>
            <source>por semana</source>
            <translation>por semana</translation>
        </message>
        <message>
            <source>cada 14 días</source>
            <translation>cada 14 días</translation>
        </message>
        <message>
            <source>por quincena</source>
            <translation>por quincena</translation>
        </message>
        <message>
            <source>al mes</source>
            <translation>al mes</translation>
        </message>
        <message>
            <source>Esperando visto bueno</source>
            <translation>Esperando visto bueno</translation>
        </message>
        <message>
            <source>Pide visto bueno de {who}</source>
            <translation>Pide visto bueno de {who}</translation>
        </message>
        <message>
            <source>Otra opción de {who}</source>
            <translation>Otra opción de {who}</translation>
        </message>
        <message>
            <source>Visto bueno de {who}</source>
            <translation>Visto bueno de {who}</translation>
        </message>
        <message>
            <source>dijo {amount}</source>
            <translation>dijo {amount}</translation>
        </message>
        <message>
            <source>Primer pago</source>
            <translation>Primer pago</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Termina</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Número de pagos</source>
            <translation>Número de pagos</translation>
        </message>
        <message>
            <source>Contra su saldo</source>
            <translation>Contra su saldo</translation>
        </message>
        <message>
            <source>De su ingreso</source>
            <translation>De su ingreso</translation>
        </message>
        <message>
            <source>Que la cumpla</source>
            <translation>Que la cumpla</translation>
        </message>
        <message>
            <source>CAT sin IVA</source>
            <translation>CAT sin IVA</translation>
        </message>
        <message>
            <source>Un solo pago</source>
            <translation>Un solo pago</translation>
        </message>
        <message>
            <source>Cada semana</source>
            <translation>Cada semana</translation>
        </message>
        <message>
            <source>Cada 14 días</source>
            <translation>Cada 14 días</translation>
        </message>
        <message>
            <source>Cada quincena</source>
            <translation>Cada quincena</translation>
        </message>
        <message>
            <source>Cada mes</source>
            <translation>Cada mes</translation>
        </message>
        <message>
            <source>Permitida</source>
            <translation>Permitida</translation>
        </message>
        <message>
            <source>Fuera de política</source>
            <translation>Fuera de política</translation>
        </message>
        <message>
            <source>Lo único que lo impide: {rule}</source>
            <translation>Lo único que lo impide: {rule}</translation>
        </message>
        <message>
            <source>{who} podría dar {amounts} (F9 en su tarjeta lo pide).</source>
            <translation>{who} podría dar {amounts} (F9 en su tarjeta lo pide).</translation>
        </message>
        <message>
            <source>Por registrar: opción {letter}</source>
            <translation>Por registrar: opción {letter}</translation>
        </message>
        <message>
            <source>Pago {day}</source>
            <translation>Pago {day}</translation>
        </message>
        <message>
            <source>Primer pago {day}</source>
            <translation>Primer pago {day}</translation>
        </message>
        <message>
            <source>favoritas</source>
            <translation>favoritas</translation>
        </message>
        <message>
            <source>Primero registre el convenio con F9; después se imprime.</source>
            <translation>Primero registre el convenio con F9; después se imprime.</translation>
        </message>
        <message>
            <source>Convenio {folio}</source>
            <translation>Convenio {folio}</translation>
        </message>
        <message>
            <source>Esta llamada quedó sin cerrar. Su nota está guardada: elija el resultado.</source>
            <translation>Esta llamada quedó sin cerrar. Su nota está guardada: elija el resultado.</translation>
        </message>
        <message>
            <source>{n} etapas</source>
            <translation>{n} etapas</translation>
        </message>
        <message>
            <source>Etapa {n} de {all}</source>
            <translation>Etapa {n} de {all}</translation>
        </message>
        <message>
            <source>Llamar</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Dígalo con sus palabras. {key} trae la frase.</source>
            <translation>Dígalo con sus palabras. {key} trae la frase.</translation>
        </message>
        <message>
            <source>Respuesta: {title}</source>
            <translation>Respuesta: {title}</translation>
        </message>
        <message>
            <source>Tono: {tone}</source>
            <translation>Tono: {tone}</translation>
        </message>
        <message>
            <source>{step} de {all} · {label}</source>
            <translation>{step} de {all} · {label}</translation>
        </message>
        <message>
            <source>Enter: {next}</source>
            <translation>Enter: {next}</translation>
        </message>
        <message>
            <source>Enter: al guion</source>
            <translation>Enter: al guion</translation>
        </message>
        <message>
            <source>Falta decir: {what}</source>
            <translation>Falta decir: {what}</translation>
        </message>
        <message>
            <source>Después: {title}</source>
            <translation>Después: {title}</translation>
        </message>
        <message>
            <source>Puede llamar desde el </source>
            <translation>Puede llamar desde el </translation>
        </message>
        <message>
            <source>Falta un dato para decidir</source>
            <translation>Falta un dato para decidir</translation>
        </message>
        <message>
            <source>Siga con otra persona</source>
            <translation>Siga con otra persona</translation>
        </message>
        <message>
            <source>Después de la llamada</source>
            <translation>Después de la llamada</translation>
        </message>
        <message>
            <source>Cierre de la cuenta</source>
            <translation>Cierre de la cuenta</translation>
        </message>
        <message>
            <source>Revise la nota: ya está escrita</source>
            <translation>Revise la nota: ya está escrita</translation>
        </message>
        <message>
            <source>por elegir (Ctrl+D)</source>
            <translation>por elegir (Ctrl+D)</translation>
        </message>
        <message>
            <source>Resultado: </source>
            <translation>Resultado: </translation>
        </message>
        <message>
            <source>Convenio </source>
            <translation>Convenio </translation>
        </message>
        <message>
            <source> por </source>
            <translation> por </translation>
        </message>
        <message>
            <source>Próximo contacto: </source>
            <translation>Próximo contacto: </translation>
        </message>
        <message>
            <source>ninguno</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>Crisis</source>
            <translation>Crisis</translation>
        </message>
        <message>
            <source>Suspender cobro</source>
            <translation>Suspender cobro</translation>
        </message>
        <message>
            <source>No revelar</source>
            <translation>No revelar</translation>
        </message>
        <message>
            <source>Efecto legal</source>
            <translation>Efecto legal</translation>
        </message>
        <message>
            <source>No insistir</source>
            <translation>No insistir</translation>
        </message>
        <message>
            <source>Es queja</source>
            <translation>Es queja</translation>
        </message>
        <message>
            <source>Cuidado del agente</source>
            <translation>Cuidado del agente</translation>
        </message>
        <message>
            <source>Deje el cobro. Quédese en la línea y avise a supervisión.</source>
            <translation>Deje el cobro. Quédese en la línea y avise a supervisión.</translation>
        </message>
        <message>
            <source>Suspenda el cobro de esta cuenta mientras se revisa.</source>
            <translation>Suspenda el cobro de esta cuenta mientras se revisa.</translation>
        </message>
        <message>
            <source>No diga que existe una deuda, ni el monto, ni el acreedor.</source>
            <translation>No diga que existe una deuda, ni el monto, ni el acreedor.</translation>
        </message>
        <message>
            <source>No pida pago ni compromiso en este momento.</source>
            <translation>No pida pago ni compromiso en este momento.</translation>
        </message>
        <message>
            <source>No encuentro nada parecido. Pruebe otra palabra.</source>
            <translation>No encuentro nada parecido. Pruebe otra palabra.</translation>
        </message>
        <message>
            <source>Recientes y frecuentes</source>
            <translation>Recientes y frecuentes</translation>
        </message>
        <message>
            <source>1 respuesta</source>
            <translation>1 respuesta</translation>
        </message>
        <message>
            <source>{count} respuestas</source>
            <translation>{count} respuestas</translation>
        </message>
        <message>
            <source>Hay una versión nueva</source>
            <translation>Hay una versión nueva</translation>
        </message>
        <message>
            <source>Palabras clave</source>
            <translation>Palabras clave</translation>
        </message>
        <message>
            <source>Ya se la sabe</source>
            <translation>Ya se la sabe</translation>
        </message>
        <message>
            <source>{key} la trae completa</source>
            <translation>{key} la trae completa</translation>
        </message>
        <message>
            <source>Crisis: la persona primero</source>
            <translation>Crisis: la persona primero</translation>
        </message>
        <message>
            <source>Valide</source>
            <translation>Valide</translation>
        </message>
        <message>
            <source>Pregunte</source>
            <translation>Pregunte</translation>
        </message>
        <message>
            <source>Ofrezca</source>
            <translation>Ofrezca</translation>
        </message>
        <message>
            <source>Si insiste</source>
            <translation>Si insiste</translation>
        </message>
        <message>
            <source>Use primero una respuesta (Enter).</source>
            <translation>Use primero una respuesta (Enter).</translation>
        </message>
        <message>
            <source>En la nota, «{said}». Mejor: {better}</source>
            <translation>En la nota, «{said}». Mejor: {better}</translation>
        </message>
        <message>
            <source>Falta el resultado de esta llamada (Ctrl+D).</source>
            <translation>Falta el resultado de esta llamada (Ctrl+D).</translation>
        </message>
        <message>
            <source>Quedó con folio {folio}; supervisión la tiene en su lista.</source>
            <translation>Quedó con folio {folio}; supervisión la tiene en su lista.</translation>
        </message>
        <message>
            <source>Llamada guardada. Ctrl+N trae al siguiente.</source>
            <translation>Llamada guardada. Ctrl+N trae al siguiente.</translation>
        </message>
        <message>
            <source>Ya está pedido; espere la respuesta.</source>
            <translation>Ya está pedido; espere la respuesta.</translation>
        </message>
        <message>
            <source>Pedido a {who}. Siga con la llamada; aquí verá la respuesta.</source>
            <translation>Pedido a {who}. Siga con la llamada; aquí verá la respuesta.</translation>
        </message>
        <message>
            <source>{who} dio el visto bueno: F9 registra.</source>
            <translation>{who} dio el visto bueno: F9 registra.</translation>
        </message>
        <message>
            <source>{who} dio otra opción; está primero: F9 la registra.</source>
            <translation>{who} dio otra opción; está primero: F9 la registra.</translation>
        </message>
        <message>
            <source>Nadie respondió a tiempo. F9 lo pide de nuevo.</source>
            <translation>Nadie respondió a tiempo. F9 lo pide de nuevo.</translation>
        </message>
        <message>
            <source>{who} no dio el visto bueno: {reason}</source>
            <translation>{who} no dio el visto bueno: {reason}</translation>
        </message>
        <message>
            <source>Ya se puede llamar: Ctrl+L.</source>
            <translation>Ya se puede llamar: Ctrl+L.</translation>
        </message>
        <message>
            <source>Ahora no se permite ningún otro medio.</source>
            <translation>Ahora no se permite ningún otro medio.</translation>
        </message>
        <message>
            <source>Contacto por {channel} anotado. Escriba por el medio oficial y cierre con F12.</source>
            <translation>Contacto por {channel} anotado. Escriba por el medio oficial y cierre con F12.</translation>
        </message>
        <message>
            <source>Ctrl+N otra persona</source>
            <translation>Ctrl+N otra persona</translation>
        </message>
        <message>
            <source>F9 agenda {when}</source>
            <translation>F9 agenda {when}</translation>
        </message>
        <message>
            <source>Ctrl+W por {channel}</source>
            <translation>Ctrl+W por {channel}</translation>
        </message>
        <message>
            <source>o lo autoriza supervisión</source>
            <translation>o lo autoriza supervisión</translation>
        </message>
        <message>
            <source>Anotado: {said}.</source>
            <translation>Anotado: {said}.</translation>
        </message>
        <message>
            <source>Esta persona tiene una sola cuenta con nosotros.</source>
            <translation>Esta persona tiene una sola cuenta con nosotros.</translation>
        </message>
        <message>
            <source>No hay fechas que sirvan a todas sus cuentas; acuerde una por una.</source>
            <translation>No hay fechas que sirvan a todas sus cuentas; acuerde una por una.</translation>
        </message>
        <message>
            <source>Propóngala al terminar la llamada (Ctrl+Shift+P).</source>
            <translation>Propóngala al terminar la llamada (Ctrl+Shift+P).</translation>
        </message>
        <message>
            <source>Busque primero la ficha (F2).</source>
            <translation>Busque primero la ficha (F2).</translation>
        </message>
        <message>
            <source>Gracias. Supervisión la lee y aquí verá su respuesta.</source>
            <translation>Gracias. Supervisión la lee y aquí verá su respuesta.</translation>
        </message>
        <message>
            <source>Y otras {n} fichas; están en Objeciones.</source>
            <translation>Y otras {n} fichas; están en Objeciones.</translation>
        </message>
        <message>
            <source>Qué cambió</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <source>Desde la última vez que entró.</source>
            <translation>Desde la última vez que entró.</translation>
        </message>
        <message>
            <source>Aceptaron su propuesta</source>
            <translation>Aceptaron su propuesta</translation>
        </message>
        <message>
            <source>Sumaron su propuesta a otra</source>
            <translation>Sumaron su propuesta a otra</translation>
        </message>
        <message>
            <source>Contestaron su propuesta</source>
            <translation>Contestaron su propuesta</translation>
        </message>
        <message>
            <source>Supervisión</source>
            <translation>Supervisión</translation>
        </message>
        <message>
            <source>Ya no se usa.</source>
            <translation>Ya no se usa.</translation>
        </message>
        <message>
            <source>Ficha nueva</source>
            <translation>Ficha nueva</translation>
        </message>
        <message>
            <source>Cambió</source>
            <translation>Cambió</translation>
        </message>
        <message>
            <source>Verá menos texto de esta respuesta. {key} la trae completa.</source>
            <translation>Verá menos texto de esta respuesta. {key} la trae completa.</translation>
        </message>
        <message>
            <source>Sus teclas de favoritas están llenas. Quite una primero.</source>
            <translation>Sus teclas de favoritas están llenas. Quite una primero.</translation>
        </message>
        <message>
            <source>Favorita en {key}.</source>
            <translation>Favorita en {key}.</translation>
        </message>
        <message>
            <source>Ya no es favorita.</source>
            <translation>Ya no es favorita.</translation>
        </message>
        <message>
            <source>Esa tecla no tiene favorita. {key} guarda la que ve.</source>
            <translation>Esa tecla no tiene favorita. {key} guarda la que ve.</translation>
        </message>
        <message>
            <source>Hay una política nueva, versión {new}. Esta llamada sigue con la {old} hasta terminar.</source>
            <translation>Hay una política nueva, versión {new}. Esta llamada sigue con la {old} hasta terminar.</translation>
        </message>
        <message>
            <source>Política nueva en uso: versión {version}.</source>
            <translation>Política nueva en uso: versión {version}.</translation>
        </message>
        <message>
            <source>No llamarle</source>
            <translation>No llamarle</translation>
        </message>
        <message>
            <source>Los demás medios siguen abiertos</source>
            <translation>Los demás medios siguen abiertos</translation>
        </message>
        <message>
            <source>No escribirle por WhatsApp</source>
            <translation>No escribirle por WhatsApp</translation>
        </message>
        <message>
            <source>Desde este momento</source>
            <translation>Desde este momento</translation>
        </message>
        <message>
            <source>No mandarle SMS</source>
            <translation>No mandarle SMS</translation>
        </message>
        <message>
            <source>No escribirle por correo</source>
            <translation>No escribirle por correo</translation>
        </message>
        <message>
            <source>No buscarle en su trabajo</source>
            <translation>No buscarle en su trabajo</translation>
        </message>
        <message>
            <source>Ni llamadas ni visitas ahí</source>
            <translation>Ni llamadas ni visitas ahí</translation>
        </message>
        <message>
            <source>No contactarle más</source>
            <translation>No contactarle más</translation>
        </message>
        <message>
            <source>Por ningún medio; solo supervisión lo quita</source>
            <translation>Por ningún medio; solo supervisión lo quita</translation>
        </message>
        <message>
            <source>Tiene abogado</source>
            <translation>Tiene abogado</translation>
        </message>
        <message>
            <source>Lo atiende el área jurídica</source>
            <translation>Lo atiende el área jurídica</translation>
        </message>
        <message>
            <source>No reconoce la deuda: aclaración</source>
            <translation>No reconoce la deuda: aclaración</translation>
        </message>
        <message>
            <source>Se suspende la cobranza y se le da folio</source>
            <translation>Se suspende la cobranza y se le da folio</translation>
        </message>
        <message>
            <source>Presenta una queja</source>
            <translation>Presenta una queja</translation>
        </message>
        <message>
            <source>Se le da folio y fecha de respuesta</source>
            <translation>Se le da folio y fecha de respuesta</translation>
        </message>
        <message>
            <source>Permite un medio, otra hora o una visita</source>
            <translation>Permite un medio, otra hora o una visita</translation>
        </message>
        <message>
            <source>Escriba: permite whatsapp hasta 31/01: grabación 17</source>
            <translation>Escriba: permite whatsapp hasta 31/01: grabación 17</translation>
        </message>
        <message>
            <source>Falta qué permite: whatsapp, sms, correo, 20:00-21:00…</source>
            <translation>Falta qué permite: whatsapp, sms, correo, 20:00-21:00…</translation>
        </message>
        <message>
            <source>La fecha se escribe así: hasta 31/01/2027</source>
            <translation>La fecha se escribe así: hasta 31/01/2027</translation>
        </message>
        <message>
            <source>Falta la prueba: dos puntos y dónde está (: grabación 17)</source>
            <translation>Falta la prueba: dos puntos y dónde está (: grabación 17)</translation>
        </message>
        <message>
            <source>Permite otra hora</source>
            <translation>Permite otra hora</translation>
        </message>
        <message>
            <source>Permite más llamadas</source>
            <translation>Permite más llamadas</translation>
        </message>
        <message>
            <source>Permite una visita</source>
            <translation>Permite una visita</translation>
        </message>
        <message>
            <source>Llamarle solo de {hours}</source>
            <translation>Llamarle solo de {hours}</translation>
        </message>
        <message>
            <source>Hora de la persona</source>
            <translation>Hora de la persona</translation>
        </message>
        <message>
            <source>Escriba qué pide, o un horario: 09:00-12:00.</source>
            <translation>Escriba qué pide, o un horario: 09:00-12:00.</translation>
        </message>
        <message>
            <source>Lo que pide la persona</source>
            <translation>Lo que pide la persona</translation>
        </message>
        <message>
            <source>Qué pide, o un horario: 09:00-12:00</source>
            <translation>Qué pide, o un horario: 09:00-12:00</translation>
        </message>
        <message>
            <source>Quedó guardado: {what}.</source>
            <translation>Quedó guardado: {what}.</translation>
        </message>
        <message>
            <source>Folio {folio}.</source>
            <translation>Folio {folio}.</translation>
        </message>
        <message>
            <source>Permite</source>
            <translation>Permite</translation>
        </message>
        <message>
            <source>que diga otra cosa</source>
            <translation>que diga otra cosa</translation>
        </message>
        <message>
            <source>Hasta {until} · prueba: {proof}</source>
            <translation>Hasta {until} · prueba: {proof}</translation>
        </message>
        <message>
            <source>Aún no tiene favoritas. {key} guarda la respuesta que ve.</source>
            <translation>Aún no tiene favoritas. {key} guarda la respuesta que ve.</translation>
        </message>
        <message>
            <source>Mis favoritas</source>
            <translation>Mis favoritas</translation>
        </message>
        <message>
            <source>Producto</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Tramo</source>
            <translation>Tramo</translation>
        </message>
        <message>
            <source>Estado</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Segmento</source>
            <translation>Segmento</translation>
        </message>
        <message>
            <source>La lista se filtra al terminar la llamada.</source>
            <translation>La lista se filtra al terminar la llamada.</translation>
        </message>
        <message>
            <source>Toda la lista</source>
            <translation>Toda la lista</translation>
        </message>
        <message>
            <source>Solo {whom}</source>
            <translation>Solo {whom}</translation>
        </message>
        <message>
            <source> o </source>
            <translation> o </translation>
        </message>
        <message>
            <source>Tramo {name}</source>
            <translation>Tramo {name}</translation>
        </message>
        <message>
            <source>Tramo desde {low}</source>
            <translation>Tramo desde {low}</translation>
        </message>
        <message>
            <source>{count} cuentas</source>
            <translation>{count} cuentas</translation>
        </message>
        <message>
            <source>Nada de la cartera se llama así.</source>
            <translation>Nada de la cartera se llama así.</translation>
        </message>
        <message>
            <source>{count} elegidos</source>
            <translation>{count} elegidos</translation>
        </message>
        <message>
            <source>A quiénes llamar</source>
            <translation>A quiénes llamar</translation>
        </message>
        <message>
            <source>Producto, tramo, estado o segmento</source>
            <translation>Producto, tramo, estado o segmento</translation>
        </message>
        <message>
            <source>poner o quitar</source>
            <translation>poner o quitar</translation>
        </message>
        <message>
            <source>quedan más de {count}</source>
            <translation>quedan más de {count}</translation>
        </message>
        <message>
            <source>queda 1 persona</source>
            <translation>queda 1 persona</translation>
        </message>
        <message>
            <source>no queda nadie por llamar ahora</source>
            <translation>no queda nadie por llamar ahora</translation>
        </message>
        <message>
            <source>quedan {count} personas</source>
            <translation>quedan {count} personas</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Borrador</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>En revisión</source>
            <translation>En revisión</translation>
        </message>
        <message>
            <source>Publicada</source>
            <translation>Publicada</translation>
        </message>
        <message>
            <source>Retirada</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>1 error</source>
            <translation>1 error</translation>
        </message>
        <message>
            <source>{count} errores</source>
            <translation>{count} errores</translation>
        </message>
        <message>
            <source>{count} de {most} palabras</source>
            <translation>{count} de {most} palabras</translation>
        </message>
        <message>
            <source>1 renglón</source>
            <translation>1 renglón</translation>
        </message>
        <message>
            <source>{count} renglones</source>
            <translation>{count} renglones</translation>
        </message>
        <message>
            <source>1 palabra</source>
            <translation>1 palabra</translation>
        </message>
        <message>
            <source>{count} palabras</source>
            <translation>{count} palabras</translation>
        </message>
        <message>
            <source> También en: {countries}.</source>
            <translation> También en: {countries}.</translation>
        </message>
        <message>
            <source>Puede ser: {codes}</source>
            <translation>Puede ser: {codes}</translation>
        </message>
        <message>
            <source>Un renglón por frase, con su país: «CL: perdí la pega».</source>
            <translation>Un renglón por frase, con su país: «CL: perdí la pega».</translation>
        </message>
        <message>
            <source>Un renglón por cada uno.</source>
            <translation>Un renglón por cada uno.</translation>
        </message>
        <message>
            <source>Sirve para contar; no la cambie si solo corrige el texto.</source>
            <translation>Sirve para contar; no la cambie si solo corrige el texto.</translation>
        </message>
        <message>
            <source>Escriba «{» para poner un dato del cliente.</source>
            <translation>Escriba «{» para poner un dato del cliente.</translation>
        </message>
        <message>
            <source>No encuentro ninguna. Abra la ficha correcta y agregue la búsqueda como prueba (Alt+E).</source>
            <translation>No encuentro ninguna. Abra la ficha correcta y agregue la búsqueda como prueba (Alt+E).</translation>
        </message>
        <message>
            <source>Este campo no se quita; puede dejarlo vacío.</source>
            <translation>Este campo no se quita; puede dejarlo vacío.</translation>
        </message>
        <message>
            <source>Aquí no hay nada que cambiar.</source>
            <translation>Aquí no hay nada que cambiar.</translation>
        </message>
        <message>
            <source>La versión {n} es ahora el borrador.</source>
            <translation>La versión {n} es ahora el borrador.</translation>
        </message>
        <message>
            <source>Está en revisión.</source>
            <translation>Está en revisión.</translation>
        </message>
        <message>
            <source>Borrador descartado.</source>
            <translation>Borrador descartado.</translation>
        </message>
        <message>
            <source>Escriba en la búsqueda lo que dijo el cliente.</source>
            <translation>Escriba en la búsqueda lo que dijo el cliente.</translation>
        </message>
        <message>
            <source>Prueba agregada: «{text}» debe encontrar «{title}».</source>
            <translation>Prueba agregada: «{text}» debe encontrar «{title}».</translation>
        </message>
        <message>
            <source>Guardando…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Guardado {time}</source>
            <translation>Guardado {time}</translation>
        </message>
        <message>
            <source>Sin guardar</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <source>{count} de {total}</source>
            <translation>{count} de {total}</translation>
        </message>
        <message>
            <source>Esta ficha no tiene cambios por enviar.</source>
            <translation>Esta ficha no tiene cambios por enviar.</translation>
        </message>
        <message>
            <source>Volvió a ser borrador.</source>
            <translation>Volvió a ser borrador.</translation>
        </message>
        <message>
            <source>{count} fichas exportadas a «{name}».</source>
            <translation>{count} fichas exportadas a «{name}».</translation>
        </message>
        <message>
            <source>Exportando…</source>
            <translation>Exportando…</translation>
        </message>
        <message>
            <source>{read} leídas, {differ} distintas, {bad} con problemas.</source>
            <translation>{read} leídas, {differ} distintas, {bad} con problemas.</translation>
        </message>
        <message>
            <source>Leyendo «{name}»…</source>
            <translation>Leyendo «{name}»…</translation>
        </message>
        <message>
            <source>1 ficha es ahora un borrador: publíquela cuando quiera.</source>
            <translation>1 ficha es ahora un borrador: publíquela cuando quiera.</translation>
        </message>
        <message>
            <source>{count} fichas son ahora borradores: publíquelas.</source>
            <translation>{count} fichas son ahora borradores: publíquelas.</translation>
        </message>
        <message>
            <source>Importe una carpeta o un archivo para comparar.</source>
            <translation>Importe una carpeta o un archivo para comparar.</translation>
        </message>
        <message>
            <source>No está en la nuestra</source>
            <translation>No está en la nuestra</translation>
        </message>
        <message>
            <source>1 campo distinto</source>
            <translation>1 campo distinto</translation>
        </message>
        <message>
            <source>{count} campos distintos</source>
            <translation>{count} campos distintos</translation>
        </message>
        <message>
            <source>Renglón</source>
            <translation>Renglón</translation>
        </message>
        <message>
            <source>Ficha</source>
            <translation>Ficha</translation>
        </message>
        <message>
            <source>Qué pasa</source>
            <translation>Qué pasa</translation>
        </message>
        <message>
            <source>Renglones con problemas</source>
            <translation>Renglones con problemas</translation>
        </message>
        <message>
            <source>Tachado: lo nuestro. Subrayado: lo de ellos. Elija con Espacio qué fichas toma; las demás se quedan como están.</source>
            <translation>Tachado: lo nuestro. Subrayado: lo de ellos. Elija con Espacio qué fichas toma; las demás se quedan como están.</translation>
        </message>
        <message>
            <source>Dos bibliotecas</source>
            <translation>Dos bibliotecas</translation>
        </message>
        <message>
            <source>No pude escribir ahí. No cambié nada; elija otra carpeta.</source>
            <translation>No pude escribir ahí. No cambié nada; elija otra carpeta.</translation>
        </message>
        <message>
            <source>De un vistazo</source>
            <translation>De un vistazo</translation>
        </message>
        <message>
            <source>Valide</source>
            <translation>Valide</translation>
        </message>
        <message>
            <source>Pregunte</source>
            <translation>Pregunte</translation>
        </message>
        <message>
            <source>Pregunte sin motivo</source>
            <translation>Pregunte sin motivo</translation>
        </message>
        <message>
            <source>Pregunta de apoyo</source>
            <translation>Pregunta de apoyo</translation>
        </message>
        <message>
            <source>Respuesta</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Puente</source>
            <translation>Puente</translation>
        </message>
        <message>
            <source>Cierre</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <source>Si insiste</source>
            <translation>Si insiste</translation>
        </message>
        <message>
            <source>En otro país</source>
            <translation>En otro país</translation>
        </message>
        <message>
            <source>Evite</source>
            <translation>Evite</translation>
        </message>
        <message>
            <source>Deténgase</source>
            <translation>Deténgase</translation>
        </message>
        <message>
            <source>Así lo dicen</source>
            <translation>Así lo dicen</translation>
        </message>
        <message>
            <source>Así se escribe con prisa</source>
            <translation>Así se escribe con prisa</translation>
        </message>
        <message>
            <source>Así lo dicen en otros países</source>
            <translation>Así lo dicen en otros países</translation>
        </message>
        <message>
            <source>Escuche si</source>
            <translation>Escuche si</translation>
        </message>
        <message>
            <source>Qué registrar</source>
            <translation>Qué registrar</translation>
        </message>
        <message>
            <source>Etapas del guion</source>
            <translation>Etapas del guion</translation>
        </message>
        <message>
            <source>Opciones que abre</source>
            <translation>Opciones que abre</translation>
        </message>
        <message>
            <source>Etiquetas</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>tono</source>
            <translation>tono</translation>
        </message>
        <message>
            <source>clave</source>
            <translation>clave</translation>
        </message>
        <message>
            <source>para quién</source>
            <translation>para quién</translation>
        </message>
        <message>
            <source>no se dice en</source>
            <translation>no se dice en</translation>
        </message>
        <message>
            <source>por qué</source>
            <translation>por qué</translation>
        </message>
        <message>
            <source>país</source>
            <translation>país</translation>
        </message>
        <message>
            <source>campo</source>
            <translation>campo</translation>
        </message>
        <message>
            <source>no diga</source>
            <translation>no diga</translation>
        </message>
        <message>
            <source>porque</source>
            <translation>porque</translation>
        </message>
        <message>
            <source>mejor</source>
            <translation>mejor</translation>
        </message>
        <message>
            <source>cuando</source>
            <translation>cuando</translation>
        </message>
        <message>
            <source>haga</source>
            <translation>haga</translation>
        </message>
        <message>
            <source>es pasajero</source>
            <translation>es pasajero</translation>
        </message>
        <message>
            <source>es duradero</source>
            <translation>es duradero</translation>
        </message>
        <message>
            <source>pide cuidado</source>
            <translation>pide cuidado</translation>
        </message>
        <message>
            <source>Versión {n}</source>
            <translation>Versión {n}</translation>
        </message>
        <message>
            <source>la que trae el programa</source>
            <translation>la que trae el programa</translation>
        </message>
        <message>
            <source>Es igual al texto de ahora.</source>
            <translation>Es igual al texto de ahora.</translation>
        </message>
        <message>
            <source>De la versión {n} al texto de ahora</source>
            <translation>De la versión {n} al texto de ahora</translation>
        </message>
        <message>
            <source>Tachado: lo que estaba. Subrayado: lo que está ahora.</source>
            <translation>Tachado: lo que estaba. Subrayado: lo que está ahora.</translation>
        </message>
        <message>
            <source>Qué cambió</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <source>Quién y cuándo</source>
            <translation>Quién y cuándo</translation>
        </message>
        <message>
            <source>el programa</source>
            <translation>el programa</translation>
        </message>
        <message>
            <source>La propuso un agente.</source>
            <translation>La propuso un agente.</translation>
        </message>
        <message>
            <source>No falta nada: todas las búsquedas encontraron su ficha.</source>
            <translation>No falta nada: todas las búsquedas encontraron su ficha.</translation>
        </message>
        <message>
            <source>{name} propone: {text}</source>
            <translation>{name} propone: {text}</translation>
        </message>
        <message>
            <source>Propuesta</source>
            <translation>Propuesta</translation>
        </message>
        <message>
            <source>Propone</source>
            <translation>Propone</translation>
        </message>
        <message>
            <source>De {name}. Lo que conteste aquí lo verá al entrar.</source>
            <translation>De {name}. Lo que conteste aquí lo verá al entrar.</translation>
        </message>
        <message>
            <source>Lo que propone</source>
            <translation>Lo que propone</translation>
        </message>
        <message>
            <source>Lo que se dice hoy</source>
            <translation>Lo que se dice hoy</translation>
        </message>
        <message>
            <source>Hoy tampoco sale ninguna.</source>
            <translation>Hoy tampoco sale ninguna.</translation>
        </message>
        <message>
            <source>Se guarda sin quién la escribió ni en qué cuenta. Antes se quitan números, correos, el nombre de la persona y del agente, nombres y apellidos usuales y lo que sigue a «soy» o «señora»; por eso puede haber «…».</source>
            <translation>Se guarda sin quién la escribió ni en qué cuenta. Antes se quitan números, correos, el nombre de la persona y del agente, nombres y apellidos usuales y lo que sigue a «soy» o «señora»; por eso puede haber «…».</translation>
        </message>
        <message>
            <source>Hoy encuentra</source>
            <translation>Hoy encuentra</translation>
        </message>
        <message>
            <source>Qué hacer</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Buscarla en las fichas y abrir la correcta.</source>
            <translation>Buscarla en las fichas y abrir la correcta.</translation>
        </message>
        <message>
            <source>Agregar la frase a sus ejemplos.</source>
            <translation>Agregar la frase a sus ejemplos.</translation>
        </message>
        <message>
            <source>Guardarla como prueba con Alt+E.</source>
            <translation>Guardarla como prueba con Alt+E.</translation>
        </message>
        <message>
            <source>Sin datos personales</source>
            <translation>Sin datos personales</translation>
        </message>
        <message>
            <source>No encontró nada · última vez {day}</source>
            <translation>No encontró nada · última vez {day}</translation>
        </message>
        <message>
            <source>Se abandonó sin usar ninguna · última vez {day}</source>
            <translation>Se abandonó sin usar ninguna · última vez {day}</translation>
        </message>
        <message>
            <source>1 vez</source>
            <translation>1 vez</translation>
        </message>
        <message>
            <source>{count} veces</source>
            <translation>{count} veces</translation>
        </message>
        <message>
            <source>Gracias: su frase es ahora una respuesta.</source>
            <translation>Gracias: su frase es ahora una respuesta.</translation>
        </message>
        <message>
            <source>Gracias: la sumé a una que ya estaba.</source>
            <translation>Gracias: la sumé a una que ya estaba.</translation>
        </message>
        <message>
            <source>Gracias por proponerla; por ahora dejamos la que está.</source>
            <translation>Gracias por proponerla; por ahora dejamos la que está.</translation>
        </message>
        <message>
            <source>Nada de esto está prohibido aquí.</source>
            <translation>Nada de esto está prohibido aquí.</translation>
        </message>
        <message>
            <source>1 frase no se puede decir aquí.</source>
            <translation>1 frase no se puede decir aquí.</translation>
        </message>
        <message>
            <source>{count} frases no se pueden decir aquí.</source>
            <translation>{count} frases no se pueden decir aquí.</translation>
        </message>
        <message>
            <source>Primero pruebe la publicación y corrija sus errores.</source>
            <translation>Primero pruebe la publicación y corrija sus errores.</translation>
        </message>
        <message>
            <source>No hay ninguna publicación que deshacer.</source>
            <translation>No hay ninguna publicación que deshacer.</translation>
        </message>
        <message>
            <source>Publicación deshecha: las mesas vuelven a lo de antes.</source>
            <translation>Publicación deshecha: las mesas vuelven a lo de antes.</translation>
        </message>
        <message>
            <source>Prueba cancelada.</source>
            <translation>Prueba cancelada.</translation>
        </message>
        <message>
            <source>Publicado: en unos segundos está en todas las mesas.</source>
            <translation>Publicado: en unos segundos está en todas las mesas.</translation>
        </message>
        <message>
            <source>Se retira de las mesas</source>
            <translation>Se retira de las mesas</translation>
        </message>
        <message>
            <source>Nada espera a publicarse.</source>
            <translation>Nada espera a publicarse.</translation>
        </message>
        <message>
            <source>Probando las búsquedas…</source>
            <translation>Probando las búsquedas…</translation>
        </message>
        <message>
            <source>1 error impide publicar.</source>
            <translation>1 error impide publicar.</translation>
        </message>
        <message>
            <source>{count} errores impiden publicar.</source>
            <translation>{count} errores impiden publicar.</translation>
        </message>
        <message>
            <source>{worse} búsquedas empeoran, {better} mejoran. ¿Publicar?</source>
            <translation>{worse} búsquedas empeoran, {better} mejoran. ¿Publicar?</translation>
        </message>
        <message>
            <source>Antes de publicar</source>
            <translation>Antes de publicar</translation>
        </message>
        <message>
            <source>Elija con Espacio qué fichas van y pruebe: se corren todas las búsquedas registradas antes y después del cambio.</source>
            <translation>Elija con Espacio qué fichas van y pruebe: se corren todas las búsquedas registradas antes y después del cambio.</translation>
        </message>
        <message>
            <source>Búsquedas que empeoran</source>
            <translation>Búsquedas que empeoran</translation>
        </message>
        <message>
            <source>Búsquedas que mejoran</source>
            <translation>Búsquedas que mejoran</translation>
        </message>
        <message>
            <source>Bajan de lugar</source>
            <translation>Bajan de lugar</translation>
        </message>
        <message>
            <source>Se retira de las mesas.</source>
            <translation>Se retira de las mesas.</translation>
        </message>
        <message>
            <source>Empiezan a contarse de nuevo: {keys}.</source>
            <translation>Empiezan a contarse de nuevo: {keys}.</translation>
        </message>
        <message>
            <source>Ficha nueva</source>
            <translation>Ficha nueva</translation>
        </message>
        <message>
            <source>{passed} de {total} búsquedas bien</source>
            <translation>{passed} de {total} búsquedas bien</translation>
        </message>
        <message>
            <source> Mejor: {better}</source>
            <translation> Mejor: {better}</translation>
        </message>
        <message>
            <source>Qué falta corregir</source>
            <translation>Qué falta corregir</translation>
        </message>
        <message>
            <source>Dicen</source>
            <translation>Dicen</translation>
        </message>
        <message>
            <source>Debe encontrar</source>
            <translation>Debe encontrar</translation>
        </message>
        <message>
            <source>Antes</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Después</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Sale primero</source>
            <translation>Sale primero</translation>
        </message>
        <message>
            <source>nada</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>1 búsqueda</source>
            <translation>1 búsqueda</translation>
        </message>
        <message>
            <source>{count} búsquedas</source>
            <translation>{count} búsquedas</translation>
        </message>
        <message>
            <source>Ya fallaban antes</source>
            <translation>Ya fallaban antes</translation>
        </message>
        <message>
            <source>Cuándo</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Quién</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Fichas</source>
            <translation>Fichas</translation>
        </message>
        <message>
            <source>deshecha</source>
            <translation>deshecha</translation>
        </message>
        <message>
            <source>deshizo la anterior</source>
            <translation>deshizo la anterior</translation>
        </message>
        <message>
            <source>Publicado antes</source>
            <translation>Publicado antes</translation>
        </message>
        <message>
            <source>Desde ahora se sortea cuál respuesta va primero en esta ficha.</source>
            <translation>Desde ahora se sortea cuál respuesta va primero en esta ficha.</translation>
        </message>
        <message>
            <source>Sin sorteo: vuelve a elegirse por la situación del cliente.</source>
            <translation>Sin sorteo: vuelve a elegirse por la situación del cliente.</translation>
        </message>
        <message>
            <source>dicha en 1 llamada</source>
            <translation>dicha en 1 llamada</translation>
        </message>
        <message>
            <source>en {count} llamadas</source>
            <translation>en {count} llamadas</translation>
        </message>
        <message>
            <source>Sorteo</source>
            <translation>Sorteo</translation>
        </message>
        <message>
            <source>Con sorteo</source>
            <translation>Con sorteo</translation>
        </message>
        <message>
            <source>Sin sorteo</source>
            <translation>Sin sorteo</translation>
        </message>
        <message>
            <source>Cumplidas: se pagó a tiempo el primer pago acordado. Cada texto se cuenta desde que se publicó; otro texto empieza de cero. Nunca se compara a los agentes.</source>
            <translation>Cumplidas: se pagó a tiempo el primer pago acordado. Cada texto se cuenta desde que se publicó; otro texto empieza de cero. Nunca se compara a los agentes.</translation>
        </message>
        <message>
            <source>Qué pasó después de decirla</source>
            <translation>Qué pasó después de decirla</translation>
        </message>
        <message>
            <source>Para comparar</source>
            <translation>Para comparar</translation>
        </message>
        <message>
            <source>Los textos</source>
            <translation>Los textos</translation>
        </message>
        <message>
            <source>Usada</source>
            <translation>Usada</translation>
        </message>
        <message>
            <source>Acordó</source>
            <translation>Acordó</translation>
        </message>
        <message>
            <source>Cumplió</source>
            <translation>Cumplió</translation>
        </message>
        <message>
            <source>Con 95 % de certeza</source>
            <translation>Con 95 % de certeza</translation>
        </message>
        <message>
            <source>aprendiendo, faltan {n}</source>
            <translation>aprendiendo, faltan {n}</translation>
        </message>
        <message>
            <source>{kept} de {settled}</source>
            <translation>{kept} de {settled}</translation>
        </message>
        <message>
            <source>Sin sorteo no se comparan: cada agente elige para quién dice cada una. Enciéndalo cuando todas le parezcan igual de buenas; ninguna baja de una vez en diez.</source>
            <translation>Sin sorteo no se comparan: cada agente elige para quién dice cada una. Enciéndalo cuando todas le parezcan igual de buenas; ninguna baja de una vez en diez.</translation>
        </message>
        <message>
            <source>Sorteada</source>
            <translation>Sorteada</translation>
        </message>
        <message>
            <source>El agente usó otra</source>
            <translation>El agente usó otra</translation>
        </message>
    </context>
    <context>
        <name>EditorPanel</name>
        <message>
            <source>Objeciones</source>
            <translation>Objeciones</translation>
        </message>
        <message>
            <source>Versiones de la ficha</source>
            <translation>Versiones de la ficha</translation>
        </message>
        <message>
            <source>Por publicar</source>
            <translation>Por publicar</translation>
        </message>
        <message>
            <source>Lo que falta</source>
            <translation>Lo que falta</translation>
        </message>
        <message>
            <source>Su respuesta a quien propuso</source>
            <translation>Su respuesta a quien propuso</translation>
        </message>
        <message>
            <source>Lo que funciona</source>
            <translation>Lo que funciona</translation>
        </message>
        <message>
            <source>Otra biblioteca</source>
            <translation>Otra biblioteca</translation>
        </message>
        <message>
            <source>Importar fichas</source>
            <translation>Importar fichas</translation>
        </message>
        <message>
            <source>Fichas (*.yaml *.csv)</source>
            <translation>Fichas (*.yaml *.csv)</translation>
        </message>
        <message>
            <source>Exportar fichas</source>
            <translation>Exportar fichas</translation>
        </message>
        <message>
            <source>Hoja de cálculo (*.csv)</source>
            <translation>Hoja de cálculo (*.csv)</translation>
        </message>
        <message>
            <source>Carpeta para las fichas</source>
            <translation>Carpeta para las fichas</translation>
        </message>
        <message>
            <source>Fichas</source>
            <translation>Fichas</translation>
        </message>
        <message>
            <source>Publicar</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <source>Intercambio</source>
            <translation>Intercambio</translation>
        </message>
        <message>
            <source>Restaurar esta versión</source>
            <translation>Restaurar esta versión</translation>
        </message>
        <message>
            <source>Volver a la ficha</source>
            <translation>Volver a la ficha</translation>
        </message>
        <message>
            <source>Probar las búsquedas</source>
            <translation>Probar las búsquedas</translation>
        </message>
        <message>
            <source>Publicar en todas las mesas</source>
            <translation>Publicar en todas las mesas</translation>
        </message>
        <message>
            <source>Cancelar</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Deshacer lo publicado</source>
            <translation>Deshacer lo publicado</translation>
        </message>
        <message>
            <source>Buscar en las fichas</source>
            <translation>Buscar en las fichas</translation>
        </message>
        <message>
            <source>Ya está atendida</source>
            <translation>Ya está atendida</translation>
        </message>
        <message>
            <source>Aceptar</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Sumar a otra</source>
            <translation>Sumar a otra</translation>
        </message>
        <message>
            <source>Agradecer</source>
            <translation>Agradecer</translation>
        </message>
        <message>
            <source>Encender o apagar el sorteo</source>
            <translation>Encender o apagar el sorteo</translation>
        </message>
        <message>
            <source>Importar…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Todas</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Tomar las elegidas</source>
            <translation>Tomar las elegidas</translation>
        </message>
        <message>
            <source>Exportar YAML…</source>
            <translation>Exportar YAML…</translation>
        </message>
        <message>
            <source>Exportar CSV…</source>
            <translation>Exportar CSV…</translation>
        </message>
    </context>
    <context>
        <name>EditorView</name>
        <message>
            <source>Agregar</source>
            <translation>Agregar</translation>
        </message>
        <message>
            <source>Quitar</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Subir</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Bajar</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Deshacer</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Rehacer</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Simular</source>
            <translation>Simular</translation>
        </message>
        <message>
            <source>Enviar a aprobación</source>
            <translation>Enviar a aprobación</translation>
        </message>
        <message>
            <source>Descartar</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Agregar un renglón</source>
            <translation>Agregar un renglón</translation>
        </message>
        <message>
            <source>Quitar el renglón</source>
            <translation>Quitar el renglón</translation>
        </message>
        <message>
            <source>Subir el renglón</source>
            <translation>Subir el renglón</translation>
        </message>
        <message>
            <source>Bajar el renglón</source>
            <translation>Bajar el renglón</translation>
        </message>
        <message>
            <source>Simular con la cartera</source>
            <translation>Simular con la cartera</translation>
        </message>
        <message>
            <source>Descartar el borrador</source>
            <translation>Descartar el borrador</translation>
        </message>
        <message>
            <source>Primer día en que vale</source>
            <translation>Primer día en que vale</translation>
        </message>
        <message>
            <source>Empieza el…</source>
            <translation>Empieza el…</translation>
        </message>
        <message>
            <source>Nota para quien aprueba</source>
            <translation>Nota para quien aprueba</translation>
        </message>
        <message>
            <source>Para qué es el cambio (opcional). Enter envía.</source>
            <translation>Para qué es el cambio (opcional). Enter envía.</translation>
        </message>
        <message>
            <source>Empieza el</source>
            <translation>Empieza el</translation>
        </message>
    </context>
    <context>
        <name>EntryPanel</name>
        <message>
            <source>Datos de ejemplo</source>
            <translation>Datos de ejemplo</translation>
        </message>
        <message>
            <source>Agent Desk</source>
            <translation>Agent Desk</translation>
        </message>
        <message>
            <source>Abriendo la cartera…</source>
            <translation>Abriendo la cartera…</translation>
        </message>
        <message>
            <source>¿Quién entra?</source>
            <translation>¿Quién entra?</translation>
        </message>
        <message>
            <source>Ninguna persona ni deuda de esta cartera existe.</source>
            <translation>Ninguna persona ni deuda de esta cartera existe.</translation>
        </message>
        <message>
            <source>Todo lo que se haga queda a nombre de quien entra.</source>
            <translation>Todo lo que se haga queda a nombre de quien entra.</translation>
        </message>
        <message>
            <source>Abrir la cartera</source>
            <translation>Abrir la cartera</translation>
        </message>
        <message>
            <source>La cartera de este equipo está cifrada. Escriba su PIN para abrirla.</source>
            <translation>La cartera de este equipo está cifrada. Escriba su PIN para abrirla.</translation>
        </message>
        <message>
            <source>No se pudo abrir</source>
            <translation>No se pudo abrir</translation>
        </message>
        <message>
            <source>entrar</source>
            <translation>entrar</translation>
        </message>
        <message>
            <source>elegir</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>entrar con la elegida</source>
            <translation>entrar con la elegida</translation>
        </message>
    </context>
    <context>
        <name>EntryRow</name>
        <message>
            <source>Entrar como {role}: {name}</source>
            <translation>Entrar como {role}: {name}</translation>
        </message>
    </context>
    <context>
        <name>ErrorBox</name>
        <message>
            <source>Copiar informe</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Cerrar</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Cerrar el aviso</source>
            <translation>Cerrar el aviso</translation>
        </message>
        <message>
            <source>Algo falló y la llamada sigue</source>
            <translation>Algo falló y la llamada sigue</translation>
        </message>
        <message>
            <source>Lo registrado está guardado. Revise lo último que hizo y, si se repite, copie el informe y entréguelo a supervisión: no lleva datos de nadie.</source>
            <translation>Lo registrado está guardado. Revise lo último que hizo y, si se repite, copie el informe y entréguelo a supervisión: no lleva datos de nadie.</translation>
        </message>
        <message>
            <source>No se pudo</source>
            <translation>No se pudo</translation>
        </message>
        <message>
            <source>Copiado</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>ExportForm</name>
        <message>
            <source>Qué se exporta</source>
            <translation>Qué se exporta</translation>
        </message>
        <message>
            <source>Contactos</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Promesas</source>
            <translation>Promesas</translation>
        </message>
        <message>
            <source>Convenios</source>
            <translation>Convenios</translation>
        </message>
        <message>
            <source>Pagos</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Desde</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Hasta</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Exportar</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Guardar…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Guardar el periodo</source>
            <translation>Guardar el periodo</translation>
        </message>
        <message>
            <source>XLSX (*.xlsx);;CSV (*.csv)</source>
            <translation>XLSX (*.xlsx);;CSV (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>FactStrip</name>
        <message>
            <source>Saldo vencido</source>
            <translation>Saldo vencido</translation>
        </message>
        <message>
            <source>Atraso</source>
            <translation>Atraso</translation>
        </message>
        <message>
            <source>Probabilidad de cura</source>
            <translation>Probabilidad de cura</translation>
        </message>
        <message>
            <source>La probabilidad de cura es interna: no se lee al cliente.</source>
            <translation>La probabilidad de cura es interna: no se lee al cliente.</translation>
        </message>
    </context>
    <context>
        <name>FieldBox</name>
        <message>
            <source>Campo</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Y otros {n} avisos.</source>
            <translation>Y otros {n} avisos.</translation>
        </message>
        <message>
            <source>Mejor: {words}</source>
            <translation>Mejor: {words}</translation>
        </message>
    </context>
    <context>
        <name>FieldList</name>
        <message>
            <source>Campos de la ficha</source>
            <translation>Campos de la ficha</translation>
        </message>
    </context>
    <context>
        <name>FieldRows</name>
        <message>
            <source>con error</source>
            <translation>con error</translation>
        </message>
        <message>
            <source>con aviso</source>
            <translation>con aviso</translation>
        </message>
    </context>
    <context>
        <name>FindBox</name>
        <message>
            <source>Buscar persona</source>
            <translation>Buscar persona</translation>
        </message>
        <message>
            <source>Nombre, teléfono o cuenta</source>
            <translation>Nombre, teléfono o cuenta</translation>
        </message>
        <message>
            <source>Personas encontradas</source>
            <translation>Personas encontradas</translation>
        </message>
        <message>
            <source>elegir</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>abrir</source>
            <translation>abrir</translation>
        </message>
        <message>
            <source>cerrar</source>
            <translation>cerrar</translation>
        </message>
    </context>
    <context>
        <name>FooterButtons</name>
        <message>
            <source>Imprimir convenio</source>
            <translation>Imprimir convenio</translation>
        </message>
    </context>
    <context>
        <name>FooterRegion</name>
        <message>
            <source>Medio de pago: {means}. Cambiar</source>
            <translation>Medio de pago: {means}. Cambiar</translation>
        </message>
        <message>
            <source>Notas de la llamada</source>
            <translation>Notas de la llamada</translation>
        </message>
        <message>
            <source>Lo que conviene recordar</source>
            <translation>Lo que conviene recordar</translation>
        </message>
        <message>
            <source>Notas</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Resultado</source>
            <translation>Resultado</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <source>texto leído</source>
            <translation>texto leído</translation>
        </message>
        <message>
            <source>fuente secundaria</source>
            <translation>fuente secundaria</translation>
        </message>
        <message>
            <source>política propia</source>
            <translation>política propia</translation>
        </message>
        <message>
            <source>Qué</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Folio</source>
            <translation>Folio</translation>
        </message>
        <message>
            <source>Para cuándo</source>
            <translation>Para cuándo</translation>
        </message>
        <message>
            <source>Estado</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Cuándo</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Medio</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Por qué</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Regla</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Certeza</source>
            <translation>Certeza</translation>
        </message>
        <message>
            <source>Intentos</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Detenidos</source>
            <translation>Detenidos</translation>
        </message>
        <message>
            <source>Casi faltas</source>
            <translation>Casi faltas</translation>
        </message>
        <message>
            <source>Autorizados</source>
            <translation>Autorizados</translation>
        </message>
        <message>
            <source>{count} intentos guardados en {file}</source>
            <translation>{count} intentos guardados en {file}</translation>
        </message>
        <message>
            <source>No es asesoría legal: nadie ha firmado todavía estas reglas</source>
            <translation>No es asesoría legal: nadie ha firmado todavía estas reglas</translation>
        </message>
        <message>
            <source>vencido</source>
            <translation>vencido</translation>
        </message>
        <message>
            <source>Nada pendiente: ni quejas, ni aclaraciones, ni avisos. Lo que se registre en una llamada aparece aquí con su folio y su fecha.</source>
            <translation>Nada pendiente: ni quejas, ni aclaraciones, ni avisos. Lo que se registre en una llamada aparece aquí con su folio y su fecha.</translation>
        </message>
        <message>
            <source>Ningún contacto se ha detenido en los últimos 30 días. Aquí se ve qué regla detuvo cada uno y, si solo es prudencia nuestra, se autoriza con su motivo.</source>
            <translation>Ningún contacto se ha detenido en los últimos 30 días. Aquí se ve qué regla detuvo cada uno y, si solo es prudencia nuestra, se autoriza con su motivo.</translation>
        </message>
        <message>
            <source>No hubo intentos en los últimos 30 días. Cada intento se cuenta aquí por la regla que lo gobierna.</source>
            <translation>No hubo intentos en los últimos 30 días. Cada intento se cuenta aquí por la regla que lo gobierna.</translation>
        </message>
        <message>
            <source>Cerrar</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Cómo se resolvió</source>
            <translation>Cómo se resolvió</translation>
        </message>
        <message>
            <source>Autorizar una hora</source>
            <translation>Autorizar una hora</translation>
        </message>
        <message>
            <source>Por qué se autoriza</source>
            <translation>Por qué se autoriza</translation>
        </message>
        <message>
            <source>Intentos: {attempts} · detenidos: {blocked} · casi faltas: {near} · autorizados: {leaves} · quejas: {complaints} ({rate} por cada mil contactos)</source>
            <translation>Intentos: {attempts} · detenidos: {blocked} · casi faltas: {near} · autorizados: {leaves} · quejas: {complaints} ({rate} por cada mil contactos)</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>Ayuda: todas las teclas</source>
            <translation>Ayuda: todas las teclas</translation>
        </message>
        <message>
            <source>Todas las teclas</source>
            <translation>Todas las teclas</translation>
        </message>
        <message>
            <source>Valen en cualquier lugar de la ventana; ninguna cambia de sentido.</source>
            <translation>Valen en cualquier lugar de la ventana; ninguna cambia de sentido.</translation>
        </message>
        <message>
            <source>Cerrar</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>IdentityBlock</name>
        <message>
            <source>Datos de ejemplo</source>
            <translation>Datos de ejemplo</translation>
        </message>
        <message>
            <source>Mesa en vivo</source>
            <translation>Mesa en vivo</translation>
        </message>
        <message>
            <source>Sin nadie en pantalla</source>
            <translation>Sin nadie en pantalla</translation>
        </message>
    </context>
    <context>
        <name>IdlePanel</name>
        <message>
            <source>Listo para la siguiente persona</source>
            <translation>Listo para la siguiente persona</translation>
        </message>
        <message>
            <source>También puede entrar desde el marcador: la cuenta se abre sola.</source>
            <translation>También puede entrar desde el marcador: la cuenta se abre sola.</translation>
        </message>
        <message>
            <source>Siguiente persona</source>
            <translation>Siguiente persona</translation>
        </message>
        <message>
            <source>Buscar persona</source>
            <translation>Buscar persona</translation>
        </message>
        <message>
            <source>Todas las teclas</source>
            <translation>Todas las teclas</translation>
        </message>
        <message>
            <source>Elegir a quiénes</source>
            <translation>Elegir a quiénes</translation>
        </message>
        <message>
            <source>Toda la lista</source>
            <translation>Toda la lista</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>Leyendo «{name}»…</source>
            <translation>Leyendo «{name}»…</translation>
        </message>
        <message>
            <source>pagos recibidos</source>
            <translation>pagos recibidos</translation>
        </message>
        <message>
            <source>cuentas</source>
            <translation>cuentas</translation>
        </message>
        <message>
            <source>{name}: {what}, unas {rows} filas</source>
            <translation>{name}: {what}, unas {rows} filas</translation>
        </message>
        <message>
            <source>XLSX, hoja «{sheet}»</source>
            <translation>XLSX, hoja «{sheet}»</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Cargando «{name}»</source>
            <translation>Cargando «{name}»</translation>
        </message>
        <message>
            <source>Preparando…</source>
            <translation>Preparando…</translation>
        </message>
        <message>
            <source>Leyendo y revisando filas</source>
            <translation>Leyendo y revisando filas</translation>
        </message>
        <message>
            <source>Buscando cuentas y personas repetidas</source>
            <translation>Buscando cuentas y personas repetidas</translation>
        </message>
        <message>
            <source>Preparando la búsqueda</source>
            <translation>Preparando la búsqueda</translation>
        </message>
        <message>
            <source>{rows} filas</source>
            <translation>{rows} filas</translation>
        </message>
        <message>
            <source>{rate} por segundo</source>
            <translation>{rate} por segundo</translation>
        </message>
        <message>
            <source>1 cuenta</source>
            <translation>1 cuenta</translation>
        </message>
        <message>
            <source>{count} cuentas</source>
            <translation>{count} cuentas</translation>
        </message>
        <message>
            <source>Cartera cargada: {accounts}</source>
            <translation>Cartera cargada: {accounts}</translation>
        </message>
        <message>
            <source>¿Reemplazar la cartera por estas {accounts}?</source>
            <translation>¿Reemplazar la cartera por estas {accounts}?</translation>
        </message>
        <message>
            <source>{count} pagos por {amount}</source>
            <translation>{count} pagos por {amount}</translation>
        </message>
        <message>
            <source>{cents} fueron a promesas, de la más antigua a la más nueva; {kept} quedaron cumplidas. {repeated} pagos ya estaban y no se contaron otra vez.</source>
            <translation>{cents} fueron a promesas, de la más antigua a la más nueva; {kept} quedaron cumplidas. {repeated} pagos ya estaban y no se contaron otra vez.</translation>
        </message>
        <message>
            <source>(sin nombre)</source>
            <translation>(sin nombre)</translation>
        </message>
        <message>
            <source>No se usa</source>
            <translation>No se usa</translation>
        </message>
        <message>
            <source>1,234.50</source>
            <translation>1,234.50</translation>
        </message>
        <message>
            <source>1.234,50</source>
            <translation>1.234,50</translation>
        </message>
        <message>
            <source>día/mes/año</source>
            <translation>día/mes/año</translation>
        </message>
        <message>
            <source>mes/día/año</source>
            <translation>mes/día/año</translation>
        </message>
        <message>
            <source>año-mes-día</source>
            <translation>año-mes-día</translation>
        </message>
        <message>
            <source>número de Excel</source>
            <translation>número de Excel</translation>
        </message>
        <message>
            <source>Se lee con el perfil «{name}».</source>
            <translation>Se lee con el perfil «{name}».</translation>
        </message>
        <message>
            <source>Revise qué es cada columna. Así se guardará para la próxima vez.</source>
            <translation>Revise qué es cada columna. Así se guardará para la próxima vez.</translation>
        </message>
        <message>
            <source>Coma</source>
            <translation>Coma</translation>
        </message>
        <message>
            <source>Punto y coma</source>
            <translation>Punto y coma</translation>
        </message>
        <message>
            <source>Tabulador</source>
            <translation>Tabulador</translation>
        </message>
        <message>
            <source>Barra</source>
            <translation>Barra</translation>
        </message>
        <message>
            <source>faltan {seconds} s</source>
            <translation>faltan {seconds} s</translation>
        </message>
        <message>
            <source>faltan {minutes} min</source>
            <translation>faltan {minutes} min</translation>
        </message>
        <message>
            <source>{people} personas. {rejected} filas rechazadas y {warned} avisos.</source>
            <translation>{people} personas. {rejected} filas rechazadas y {warned} avisos.</translation>
        </message>
        <message>
            <source>{count} cuentas ya no vienen: quedan cerradas, con su historia.</source>
            <translation>{count} cuentas ya no vienen: quedan cerradas, con su historia.</translation>
        </message>
    </context>
    <context>
        <name>IntakePanel</name>
        <message>
            <source>Archivo que se carga</source>
            <translation>Archivo que se carga</translation>
        </message>
        <message>
            <source>Cargar</source>
            <translation>Cargar</translation>
        </message>
        <message>
            <source>Guardar el informe…</source>
            <translation>Guardar el informe…</translation>
        </message>
        <message>
            <source>Cancelar</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Reemplazar la cartera</source>
            <translation>Reemplazar la cartera</translation>
        </message>
        <message>
            <source>Entendido</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <source>Guardar el informe</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>informe-de-carga.csv</source>
            <translation>informe-de-carga.csv</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Línea</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Columna</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Dice</source>
            <translation>Dice</translation>
        </message>
        <message>
            <source>Motivo</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Filas rechazadas y avisos</source>
            <translation>Filas rechazadas y avisos</translation>
        </message>
        <message>
            <source>Avance de la carga</source>
            <translation>Avance de la carga</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Ayuda: todas las teclas</source>
            <translation>Ayuda: todas las teclas</translation>
        </message>
        <message>
            <source>Buscar la objeción</source>
            <translation>Buscar la objeción</translation>
        </message>
        <message>
            <source>Escribir en las notas</source>
            <translation>Escribir en las notas</translation>
        </message>
        <message>
            <source>Elegir la opción A</source>
            <translation>Elegir la opción A</translation>
        </message>
        <message>
            <source>Elegir la opción B</source>
            <translation>Elegir la opción B</translation>
        </message>
        <message>
            <source>Elegir la opción C</source>
            <translation>Elegir la opción C</translation>
        </message>
        <message>
            <source>Elegir la opción D</source>
            <translation>Elegir la opción D</translation>
        </message>
        <message>
            <source>Elegir la opción E</source>
            <translation>Elegir la opción E</translation>
        </message>
        <message>
            <source>Elegir la promesa simple, sin quita</source>
            <translation>Elegir la promesa simple, sin quita</translation>
        </message>
        <message>
            <source>Siguiente etapa del guion</source>
            <translation>Siguiente etapa del guion</translation>
        </message>
        <message>
            <source>Etapa anterior</source>
            <translation>Etapa anterior</translation>
        </message>
        <message>
            <source>Registrar el convenio o agendar la llamada</source>
            <translation>Registrar el convenio o agendar la llamada</translation>
        </message>
        <message>
            <source>Terminar la llamada</source>
            <translation>Terminar la llamada</translation>
        </message>
        <message>
            <source>Primera respuesta del cliente</source>
            <translation>Primera respuesta del cliente</translation>
        </message>
        <message>
            <source>Segunda respuesta del cliente</source>
            <translation>Segunda respuesta del cliente</translation>
        </message>
        <message>
            <source>Tercera respuesta del cliente</source>
            <translation>Tercera respuesta del cliente</translation>
        </message>
        <message>
            <source>Cuarta respuesta del cliente</source>
            <translation>Cuarta respuesta del cliente</translation>
        </message>
        <message>
            <source>Mi respuesta favorita 1</source>
            <translation>Mi respuesta favorita 1</translation>
        </message>
        <message>
            <source>Mi respuesta favorita 2</source>
            <translation>Mi respuesta favorita 2</translation>
        </message>
        <message>
            <source>Mi respuesta favorita 3</source>
            <translation>Mi respuesta favorita 3</translation>
        </message>
        <message>
            <source>Mi respuesta favorita 4</source>
            <translation>Mi respuesta favorita 4</translation>
        </message>
        <message>
            <source>Mi respuesta favorita 5</source>
            <translation>Mi respuesta favorita 5</translation>
        </message>
        <message>
            <source>Mi respuesta favorita 6</source>
            <translation>Mi respuesta favorita 6</translation>
        </message>
        <message>
            <source>Mi respuesta favorita 7</source>
            <translation>Mi respuesta favorita 7</translation>
        </message>
        <message>
            <source>Mi respuesta favorita 8</source>
            <translation>Mi respuesta favorita 8</translation>
        </message>
        <message>
            <source>Guardar o quitar esta favorita</source>
            <translation>Guardar o quitar esta favorita</translation>
        </message>
        <message>
            <source>Ver e imprimir mi hoja de favoritas</source>
            <translation>Ver e imprimir mi hoja de favoritas</translation>
        </message>
        <message>
            <source>Traer completa la respuesta</source>
            <translation>Traer completa la respuesta</translation>
        </message>
        <message>
            <source>Ya me la sé: mostrar menos</source>
            <translation>Ya me la sé: mostrar menos</translation>
        </message>
        <message>
            <source>Llamar</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Contactar por otro medio permitido</source>
            <translation>Contactar por otro medio permitido</translation>
        </message>
        <message>
            <source>Lo que la persona pide: medio, hora, queja</source>
            <translation>Lo que la persona pide: medio, hora, queja</translation>
        </message>
        <message>
            <source>Siguiente persona de la lista</source>
            <translation>Siguiente persona de la lista</translation>
        </message>
        <message>
            <source>A quiénes llamar: filtrar la lista</source>
            <translation>A quiénes llamar: filtrar la lista</translation>
        </message>
        <message>
            <source>Quitar el filtro: toda la lista</source>
            <translation>Quitar el filtro: toda la lista</translation>
        </message>
        <message>
            <source>Buscar persona, teléfono o cuenta</source>
            <translation>Buscar persona, teléfono o cuenta</translation>
        </message>
        <message>
            <source>Otra cantidad: lo que ofrece pagar</source>
            <translation>Otra cantidad: lo que ofrece pagar</translation>
        </message>
        <message>
            <source>Anotar lo que gana y cuándo cobra</source>
            <translation>Anotar lo que gana y cuándo cobra</translation>
        </message>
        <message>
            <source>Un solo convenio con todas sus cuentas</source>
            <translation>Un solo convenio con todas sus cuentas</translation>
        </message>
        <message>
            <source>Cambiar el medio de pago</source>
            <translation>Cambiar el medio de pago</translation>
        </message>
        <message>
            <source>Marcar como dicha la frase obligatoria</source>
            <translation>Marcar como dicha la frase obligatoria</translation>
        </message>
        <message>
            <source>Elegir el resultado</source>
            <translation>Elegir el resultado</translation>
        </message>
        <message>
            <source>Ver e imprimir el convenio</source>
            <translation>Ver e imprimir el convenio</translation>
        </message>
        <message>
            <source>Guardar el convenio en un archivo</source>
            <translation>Guardar el convenio en un archivo</translation>
        </message>
        <message>
            <source>Deshacer lo recién registrado</source>
            <translation>Deshacer lo recién registrado</translation>
        </message>
        <message>
            <source>Lo que sabemos, historial y contacto</source>
            <translation>Lo que sabemos, historial y contacto</translation>
        </message>
        <message>
            <source>Proponer una frase mejor, al terminar</source>
            <translation>Proponer una frase mejor, al terminar</translation>
        </message>
        <message>
            <source>Cambiar entre claro y oscuro</source>
            <translation>Cambiar entre claro y oscuro</translation>
        </message>
        <message>
            <source>Cerrar, borrar lo buscado o volver al guion</source>
            <translation>Cerrar, borrar lo buscado o volver al guion</translation>
        </message>
        <message>
            <source>Ir al lugar con ese número</source>
            <translation>Ir al lugar con ese número</translation>
        </message>
        <message>
            <source>Ir a los vistos buenos</source>
            <translation>Ir a los vistos buenos</translation>
        </message>
        <message>
            <source>Visto bueno: sí, no u otra opción</source>
            <translation>Visto bueno: sí, no u otra opción</translation>
        </message>
        <message>
            <source>Editar</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Versiones guardadas</source>
            <translation>Versiones guardadas</translation>
        </message>
        <message>
            <source>Leer la política</source>
            <translation>Leer la política</translation>
        </message>
        <message>
            <source>Simular con la cartera</source>
            <translation>Simular con la cartera</translation>
        </message>
        <message>
            <source>Enviar la política a aprobación</source>
            <translation>Enviar la política a aprobación</translation>
        </message>
        <message>
            <source>Volver a una versión de la política</source>
            <translation>Volver a una versión de la política</translation>
        </message>
        <message>
            <source>Agregar o quitar un renglón</source>
            <translation>Agregar o quitar un renglón</translation>
        </message>
        <message>
            <source>Mover el renglón</source>
            <translation>Mover el renglón</translation>
        </message>
        <message>
            <source>Deshacer; con Mayús, rehacer</source>
            <translation>Deshacer; con Mayús, rehacer</translation>
        </message>
        <message>
            <source>Buscar en este lugar</source>
            <translation>Buscar en este lugar</translation>
        </message>
        <message>
            <source>Leer de nuevo</source>
            <translation>Leer de nuevo</translation>
        </message>
        <message>
            <source>Importar un archivo de cuentas</source>
            <translation>Importar un archivo de cuentas</translation>
        </message>
        <message>
            <source>Exportar un periodo</source>
            <translation>Exportar un periodo</translation>
        </message>
        <message>
            <source>Orden de la lista de trabajo</source>
            <translation>Orden de la lista de trabajo</translation>
        </message>
        <message>
            <source>Preparar el correo con la página</source>
            <translation>Preparar el correo con la página</translation>
        </message>
        <message>
            <source>Buscar en la página abierta</source>
            <translation>Buscar en la página abierta</translation>
        </message>
        <message>
            <source>Preparar el recordatorio de pago</source>
            <translation>Preparar el recordatorio de pago</translation>
        </message>
        <message>
            <source>Verificar un PDF</source>
            <translation>Verificar un PDF</translation>
        </message>
        <message>
            <source>Imprimir las páginas del grupo</source>
            <translation>Imprimir las páginas del grupo</translation>
        </message>
        <message>
            <source>Anotar un pago o su devolución</source>
            <translation>Anotar un pago o su devolución</translation>
        </message>
        <message>
            <source>Elegir el grupo o la plantilla</source>
            <translation>Elegir el grupo o la plantilla</translation>
        </message>
        <message>
            <source>Elegir el caso de prueba</source>
            <translation>Elegir el caso de prueba</translation>
        </message>
        <message>
            <source>Cambiar de usuario</source>
            <translation>Cambiar de usuario</translation>
        </message>
        <message>
            <source>Fichas</source>
            <translation>Fichas</translation>
        </message>
        <message>
            <source>Publicar</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <source>Lo que falta</source>
            <translation>Lo que falta</translation>
        </message>
        <message>
            <source>Lo que funciona</source>
            <translation>Lo que funciona</translation>
        </message>
        <message>
            <source>Intercambio</source>
            <translation>Intercambio</translation>
        </message>
        <message>
            <source>Lo principal de la sección</source>
            <translation>Lo principal de la sección</translation>
        </message>
        <message>
            <source>A los campos de la ficha; Enter escribe</source>
            <translation>A los campos de la ficha; Enter escribe</translation>
        </message>
        <message>
            <source>Deshacer el último cambio</source>
            <translation>Deshacer el último cambio</translation>
        </message>
        <message>
            <source>Rehacer</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Agregar otro como este</source>
            <translation>Agregar otro como este</translation>
        </message>
        <message>
            <source>Quitar este</source>
            <translation>Quitar este</translation>
        </message>
        <message>
            <source>Poner la frase mejor</source>
            <translation>Poner la frase mejor</translation>
        </message>
        <message>
            <source>Ver en otro país</source>
            <translation>Ver en otro país</translation>
        </message>
        <message>
            <source>Historial de la ficha</source>
            <translation>Historial de la ficha</translation>
        </message>
        <message>
            <source>A revisión, o de regreso</source>
            <translation>A revisión, o de regreso</translation>
        </message>
        <message>
            <source>Descartar el borrador</source>
            <translation>Descartar el borrador</translation>
        </message>
        <message>
            <source>Retirar de las mesas</source>
            <translation>Retirar de las mesas</translation>
        </message>
        <message>
            <source>Lo buscado es una prueba</source>
            <translation>Lo buscado es una prueba</translation>
        </message>
        <message>
            <source>Probar las búsquedas</source>
            <translation>Probar las búsquedas</translation>
        </message>
        <message>
            <source>Elegir o quitar de la lista</source>
            <translation>Elegir o quitar de la lista</translation>
        </message>
        <message>
            <source>Deshacer la publicación</source>
            <translation>Deshacer la publicación</translation>
        </message>
        <message>
            <source>Buscar en las fichas</source>
            <translation>Buscar en las fichas</translation>
        </message>
        <message>
            <source>Ya está atendida</source>
            <translation>Ya está atendida</translation>
        </message>
        <message>
            <source>Sumar a otra</source>
            <translation>Sumar a otra</translation>
        </message>
        <message>
            <source>Agradecer</source>
            <translation>Agradecer</translation>
        </message>
        <message>
            <source>Importar fichas</source>
            <translation>Importar fichas</translation>
        </message>
        <message>
            <source>Todas o ninguna</source>
            <translation>Todas o ninguna</translation>
        </message>
        <message>
            <source>Exportar en YAML</source>
            <translation>Exportar en YAML</translation>
        </message>
        <message>
            <source>Exportar en CSV</source>
            <translation>Exportar en CSV</translation>
        </message>
    </context>
    <context>
        <name>LeftColumn</name>
        <message>
            <source>Guion</source>
            <translation>Guion</translation>
        </message>
        <message>
            <source>Ver lo que sabemos, historial y contacto</source>
            <translation>Ver lo que sabemos, historial y contacto</translation>
        </message>
    </context>
    <context>
        <name>LightBadge</name>
        <message>
            <source>Reglas de contacto: {title}. {detail}</source>
            <translation>Reglas de contacto: {title}. {detail}</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Avance</source>
            <translation>Avance</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Agent Desk — Datos de ejemplo</source>
            <translation>Agent Desk — Datos de ejemplo</translation>
        </message>
        <message>
            <source>Un agente pide visto bueno (Ctrl+B)</source>
            <translation>Un agente pide visto bueno (Ctrl+B)</translation>
        </message>
    </context>
    <context>
        <name>MappingModel</name>
        <message>
            <source>Columna del archivo</source>
            <translation>Columna del archivo</translation>
        </message>
        <message>
            <source>Lo que trae</source>
            <translation>Lo que trae</translation>
        </message>
        <message>
            <source>Qué es</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>Cómo está escrito</source>
            <translation>Cómo está escrito</translation>
        </message>
    </context>
    <context>
        <name>MappingTable</name>
        <message>
            <source>Columnas del archivo y qué son</source>
            <translation>Columnas del archivo y qué son</translation>
        </message>
    </context>
    <context>
        <name>MustSayList</name>
        <message>
            <source>Debe decirse en esta llamada</source>
            <translation>Debe decirse en esta llamada</translation>
        </message>
        <message>
            <source>y {count} más</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>dicho</source>
            <translation>dicho</translation>
        </message>
        <message>
            <source>falta decirlo</source>
            <translation>falta decirlo</translation>
        </message>
    </context>
    <context>
        <name>NeighbourChip</name>
        <message>
            <source>¿O es esto otro? {title}</source>
            <translation>¿O es esto otro? {title}</translation>
        </message>
    </context>
    <context>
        <name>NeighbourLine</name>
        <message>
            <source>¿O es…?</source>
            <translation>¿O es…?</translation>
        </message>
    </context>
    <context>
        <name>NewsSheet</name>
        <message>
            <source>Qué cambió</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <source>Entendido</source>
            <translation>Entendido</translation>
        </message>
    </context>
    <context>
        <name>Objections</name>
        <message>
            <source>{count} fichas: lo que dicen y lo que ayuda a responder</source>
            <translation>{count} fichas: lo que dicen y lo que ayuda a responder</translation>
        </message>
        <message>
            <source>{count} de {total}</source>
            <translation>{count} de {total}</translation>
        </message>
        <message>
            <source>Qué registrar</source>
            <translation>Qué registrar</translation>
        </message>
        <message>
            <source>Muy frecuente</source>
            <translation>Muy frecuente</translation>
        </message>
        <message>
            <source>Frecuente</source>
            <translation>Frecuente</translation>
        </message>
        <message>
            <source>Poco frecuente</source>
            <translation>Poco frecuente</translation>
        </message>
        <message>
            <source>Con cuidado</source>
            <translation>Con cuidado</translation>
        </message>
        <message>
            <source>Valide</source>
            <translation>Valide</translation>
        </message>
        <message>
            <source>Pregunte</source>
            <translation>Pregunte</translation>
        </message>
        <message>
            <source>Sin preguntar el motivo ({countries})</source>
            <translation>Sin preguntar el motivo ({countries})</translation>
        </message>
        <message>
            <source>Primero escuche</source>
            <translation>Primero escuche</translation>
        </message>
        <message>
            <source>Ofrezca</source>
            <translation>Ofrezca</translation>
        </message>
        <message>
            <source>Por qué</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Después ofrezca una salida</source>
            <translation>Después ofrezca una salida</translation>
        </message>
        <message>
            <source>No se dice en: {countries}.</source>
            <translation>No se dice en: {countries}.</translation>
        </message>
        <message>
            <source>Puente</source>
            <translation>Puente</translation>
        </message>
        <message>
            <source>Cierre</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <source>Si insiste</source>
            <translation>Si insiste</translation>
        </message>
        <message>
            <source>Para llegar al acuerdo</source>
            <translation>Para llegar al acuerdo</translation>
        </message>
        <message>
            <source>Ahí no se dice.</source>
            <translation>Ahí no se dice.</translation>
        </message>
        <message>
            <source>En otros países</source>
            <translation>En otros países</translation>
        </message>
        <message>
            <source>Así lo dicen</source>
            <translation>Así lo dicen</translation>
        </message>
        <message>
            <source>No diga</source>
            <translation>No diga</translation>
        </message>
        <message>
            <source>Porque</source>
            <translation>Porque</translation>
        </message>
        <message>
            <source>Mejor</source>
            <translation>Mejor</translation>
        </message>
        <message>
            <source>Qué evitar</source>
            <translation>Qué evitar</translation>
        </message>
        <message>
            <source>Cuando</source>
            <translation>Cuando</translation>
        </message>
        <message>
            <source>Haga esto</source>
            <translation>Haga esto</translation>
        </message>
        <message>
            <source>Cuándo detenerse</source>
            <translation>Cuándo detenerse</translation>
        </message>
    </context>
    <context>
        <name>ObjectionsPanel</name>
        <message>
            <source>Objeciones</source>
            <translation>Objeciones</translation>
        </message>
        <message>
            <source>Ficha de la objeción</source>
            <translation>Ficha de la objeción</translation>
        </message>
        <message>
            <source>¿Qué dijo? Palabras, aunque sea con prisa</source>
            <translation>¿Qué dijo? Palabras, aunque sea con prisa</translation>
        </message>
        <message>
            <source>Buscar una objeción</source>
            <translation>Buscar una objeción</translation>
        </message>
        <message>
            <source>Fichas</source>
            <translation>Fichas</translation>
        </message>
    </context>
    <context>
        <name>OptionCard</name>
        <message>
            <source>Opción {letter}: {title}, {amount} {per}</source>
            <translation>Opción {letter}: {title}, {amount} {per}</translation>
        </message>
        <message>
            <source>, seleccionada</source>
            <translation>, seleccionada</translation>
        </message>
        <message>
            <source>, bloqueada</source>
            <translation>, bloqueada</translation>
        </message>
    </context>
    <context>
        <name>OptionsRegion</name>
        <message>
            <source>Ver las otras opciones</source>
            <translation>Ver las otras opciones</translation>
        </message>
        <message>
            <source>Un convenio con todas sus cuentas</source>
            <translation>Un convenio con todas sus cuentas</translation>
        </message>
        <message>
            <source>Juntar cuentas</source>
            <translation>Juntar cuentas</translation>
        </message>
        <message>
            <source>Anotar ingreso y días de pago</source>
            <translation>Anotar ingreso y días de pago</translation>
        </message>
        <message>
            <source>Ingreso</source>
            <translation>Ingreso</translation>
        </message>
        <message>
            <source>Otra cantidad</source>
            <translation>Otra cantidad</translation>
        </message>
        <message>
            <source>Separar cuentas</source>
            <translation>Separar cuentas</translation>
        </message>
        <message>
            <source>Proponer otra cantidad</source>
            <translation>Proponer otra cantidad</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBox</name>
        <message>
            <source>Resultados</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Elija el resultado</source>
            <translation>Elija el resultado</translation>
        </message>
        <message>
            <source>Resultado de la llamada</source>
            <translation>Resultado de la llamada</translation>
        </message>
    </context>
    <context>
        <name>PageFinder</name>
        <message>
            <source>Buscar en la página</source>
            <translation>Buscar en la página</translation>
        </message>
        <message>
            <source>Buscar en la página (Ctrl+Shift+F)</source>
            <translation>Buscar en la página (Ctrl+Shift+F)</translation>
        </message>
        <message>
            <source>no está</source>
            <translation>no está</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Página de {title}, hojas: {pages}</source>
            <translation>Página de {title}, hojas: {pages}</translation>
        </message>
        <message>
            <source>Imprimir</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Guardar PDF</source>
            <translation>Guardar PDF</translation>
        </message>
        <message>
            <source>Cerrar</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Correo</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Alejar la página</source>
            <translation>Alejar la página</translation>
        </message>
        <message>
            <source>Acercar la página</source>
            <translation>Acercar la página</translation>
        </message>
        <message>
            <source>Ajustar la página al ancho</source>
            <translation>Ajustar la página al ancho</translation>
        </message>
    </context>
    <context>
        <name>Policies</name>
        <message>
            <source>Se liquida con descuento: al cumplir, no se debe más.</source>
            <translation>Se liquida con descuento: al cumplir, no se debe más.</translation>
        </message>
        <message>
            <source>Se paga todo lo que se debe, en partes.</source>
            <translation>Se paga todo lo que se debe, en partes.</translation>
        </message>
        <message>
            <source>Se paga lo vencido y el crédito sigue como estaba.</source>
            <translation>Se paga lo vencido y el crédito sigue como estaba.</translation>
        </message>
        <message>
            <source>La próxima fecha se mueve; no se perdona nada.</source>
            <translation>La próxima fecha se mueve; no se perdona nada.</translation>
        </message>
        <message>
            <source>Calendario nuevo con interés sobre el saldo.</source>
            <translation>Calendario nuevo con interés sobre el saldo.</translation>
        </message>
        <message>
            <source>Una parte se liquida hoy; el resto, en calendario nuevo.</source>
            <translation>Una parte se liquida hoy; el resto, en calendario nuevo.</translation>
        </message>
        <message>
            <source>Liquidación</source>
            <translation>Liquidación</translation>
        </message>
        <message>
            <source>Prórroga</source>
            <translation>Prórroga</translation>
        </message>
        <message>
            <source>un solo pago</source>
            <translation>un solo pago</translation>
        </message>
        <message>
            <source>cada semana</source>
            <translation>cada semana</translation>
        </message>
        <message>
            <source>cada 14 días</source>
            <translation>cada 14 días</translation>
        </message>
        <message>
            <source>cada quincena</source>
            <translation>cada quincena</translation>
        </message>
        <message>
            <source>cada mes</source>
            <translation>cada mes</translation>
        </message>
        <message>
            <source>Si el titular falleció</source>
            <translation>Si el titular falleció</translation>
        </message>
        <message>
            <source>Con una aclaración abierta</source>
            <translation>Con una aclaración abierta</translation>
        </message>
        <message>
            <source>Con una demanda en curso</source>
            <translation>Con una demanda en curso</translation>
        </message>
        <message>
            <source>Si no es el titular</source>
            <translation>Si no es el titular</translation>
        </message>
        <message>
            <source>{low} o más</source>
            <translation>{low} o más</translation>
        </message>
        <message>
            <source>{low} a {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <source>nada</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>{id}, versión {version}</source>
            <translation>{id}, versión {version}</translation>
        </message>
        <message>
            <source>Valen para todos</source>
            <translation>Valen para todos</translation>
        </message>
        <message>
            <source>1 forma de pagar</source>
            <translation>1 forma de pagar</translation>
        </message>
        <message>
            <source>{count} formas de pagar</source>
            <translation>{count} formas de pagar</translation>
        </message>
        <message>
            <source>Nunca se cobra menos de {percent} del capital.</source>
            <translation>Nunca se cobra menos de {percent} del capital.</translation>
        </message>
        <message>
            <source>Tramo</source>
            <translation>Tramo</translation>
        </message>
        <message>
            <source>Días de atraso</source>
            <translation>Días de atraso</translation>
        </message>
        <message>
            <source>Tramos</source>
            <translation>Tramos</translation>
        </message>
        <message>
            <source>Situaciones difíciles comprobadas</source>
            <translation>Situaciones difíciles comprobadas</translation>
        </message>
        <message>
            <source>Agregan opciones; nunca quitan una.</source>
            <translation>Agregan opciones; nunca quitan una.</translation>
        </message>
        <message>
            <source>hasta {} pagos más</source>
            <translation>hasta {} pagos más</translation>
        </message>
        <message>
            <source>prórroga de {} días</source>
            <translation>prórroga de {} días</translation>
        </message>
        <message>
            <source>autoriza {}</source>
            <translation>autoriza {}</translation>
        </message>
        <message>
            <source>autoriza {} nivel menos</source>
            <translation>autoriza {} nivel menos</translation>
        </message>
        <message>
            <source>primer pago de {}</source>
            <translation>primer pago de {}</translation>
        </message>
        <message>
            <source>se perdona: {}</source>
            <translation>se perdona: {}</translation>
        </message>
        <message>
            <source> o </source>
            <translation> o </translation>
        </message>
        <message>
            <source>{situation}: {words}. Comprobante: {proof}.</source>
            <translation>{situation}: {words}. Comprobante: {proof}.</translation>
        </message>
        <message>
            <source>Renglón</source>
            <translation>Renglón</translation>
        </message>
        <message>
            <source>Pagos</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Autoriza</source>
            <translation>Autoriza</translation>
        </message>
        <message>
            <source>Se perdona</source>
            <translation>Se perdona</translation>
        </message>
        <message>
            <source>Además</source>
            <translation>Además</translation>
        </message>
        <message>
            <source>tasa {rate} anual</source>
            <translation>tasa {rate} anual</translation>
        </message>
        <message>
            <source>se liquida {share}</source>
            <translation>se liquida {share}</translation>
        </message>
        <message>
            <source>{days} días más</source>
            <translation>{days} días más</translation>
        </message>
        <message>
            <source>hasta {times} al año</source>
            <translation>hasta {times} al año</translation>
        </message>
        <message>
            <source>El interés ordinario sigue corriendo hasta la nueva fecha.</source>
            <translation>El interés ordinario sigue corriendo hasta la nueva fecha.</translation>
        </message>
        <message>
            <source>Se paga: {words}.</source>
            <translation>Se paga: {words}.</translation>
        </message>
        <message>
            <source>{percent} de lo acordado</source>
            <translation>{percent} de lo acordado</translation>
        </message>
        <message>
            <source>al menos {amount}</source>
            <translation>al menos {amount}</translation>
        </message>
        <message>
            <source> y </source>
            <translation> y </translation>
        </message>
        <message>
            <source>Primer pago: {words}.</source>
            <translation>Primer pago: {words}.</translation>
        </message>
        <message>
            <source>Ningún pago menor de {least}.</source>
            <translation>Ningún pago menor de {least}.</translation>
        </message>
        <message>
            <source>Ningún pago menor de {least}, en múltiplos de {unit}.</source>
            <translation>Ningún pago menor de {least}, en múltiplos de {unit}.</translation>
        </message>
        <message>
            <source>Se paga a más tardar en {days} días.</source>
            <translation>Se paga a más tardar en {days} días.</translation>
        </message>
        <message>
            <source>El primero a más tardar en {first} días; el último, en {last}.</source>
            <translation>El primero a más tardar en {first} días; el último, en {last}.</translation>
        </message>
        <message>
            <source>Con un primer pago de {percent} o más se perdona además: {extra}.</source>
            <translation>Con un primer pago de {percent} o más se perdona además: {extra}.</translation>
        </message>
        <message>
            <source>Reglas generales</source>
            <translation>Reglas generales</translation>
        </message>
        <message>
            <source>Vale del {first} al {last}, en {currency}.</source>
            <translation>Vale del {first} al {last}, en {currency}.</translation>
        </message>
        <message>
            <source>Cuándo no se negocia</source>
            <translation>Cuándo no se negocia</translation>
        </message>
        <message>
            <source>{levels}. Cada renglón dice quién lo autoriza; lo de otro nivel se pide.</source>
            <translation>{levels}. Cada renglón dice quién lo autoriza; lo de otro nivel se pide.</translation>
        </message>
        <message>
            <source>Quién autoriza</source>
            <translation>Quién autoriza</translation>
        </message>
        <message>
            <source>{condition}: se suspende la negociación.</source>
            <translation>{condition}: se suspende la negociación.</translation>
        </message>
        <message>
            <source>{condition}: se pasa a {level}.</source>
            <translation>{condition}: se pasa a {level}.</translation>
        </message>
        <message>
            <source>Promesas incumplidas en 180 días</source>
            <translation>Promesas incumplidas en 180 días</translation>
        </message>
        <message>
            <source>Qué cambia</source>
            <translation>Qué cambia</translation>
        </message>
        <message>
            <source>Promesas incumplidas</source>
            <translation>Promesas incumplidas</translation>
        </message>
        <message>
            <source>primer pago {points} puntos mayor</source>
            <translation>primer pago {points} puntos mayor</translation>
        </message>
        <message>
            <source>hasta {count} pagos</source>
            <translation>hasta {count} pagos</translation>
        </message>
        <message>
            <source>solo {names}</source>
            <translation>solo {names}</translation>
        </message>
        <message>
            <source>no se ofrece</source>
            <translation>no se ofrece</translation>
        </message>
        <message>
            <source>pide autorización</source>
            <translation>pide autorización</translation>
        </message>
        <message>
            <source>se marca como riesgo</source>
            <translation>se marca como riesgo</translation>
        </message>
        <message>
            <source>Un pago mensual de más de {warn} del ingreso se señala; de más de {most}, {above}.</source>
            <translation>Un pago mensual de más de {warn} del ingreso se señala; de más de {most}, {above}.</translation>
        </message>
        <message>
            <source>Lo que la persona puede pagar</source>
            <translation>Lo que la persona puede pagar</translation>
        </message>
        <message>
            <source>En qué orden se aplica cada pago</source>
            <translation>En qué orden se aplica cada pago</translation>
        </message>
        <message>
            <source>El mismo orden se imprime en el convenio.</source>
            <translation>El mismo orden se imprime en el convenio.</translation>
        </message>
        <message>
            <source>Cada convenio guarda esta versión y su huella: {fingerprint}…</source>
            <translation>Cada convenio guarda esta versión y su huella: {fingerprint}…</translation>
        </message>
        <message>
            <source>Versión</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Sin cambios sobre la versión {version}</source>
            <translation>Sin cambios sobre la versión {version}</translation>
        </message>
        <message>
            <source>1 cambio sobre la versión</source>
            <translation>1 cambio sobre la versión</translation>
        </message>
        <message>
            <source>{count} cambios sobre la versión</source>
            <translation>{count} cambios sobre la versión</translation>
        </message>
        <message>
            <source>guardado {time}</source>
            <translation>guardado {time}</translation>
        </message>
        <message>
            <source>Enviada a aprobación. Otra persona la decide.</source>
            <translation>Enviada a aprobación. Otra persona la decide.</translation>
        </message>
        <message>
            <source>Borrador descartado.</source>
            <translation>Borrador descartado.</translation>
        </message>
        <message>
            <source>Todavía no rige ninguna política: no hay qué cambiar.</source>
            <translation>Todavía no rige ninguna política: no hay qué cambiar.</translation>
        </message>
        <message>
            <source>No se puede enviar. {place}: {sentence}</source>
            <translation>No se puede enviar. {place}: {sentence}</translation>
        </message>
        <message>
            <source>Leyendo la cartera…</source>
            <translation>Leyendo la cartera…</translation>
        </message>
        <message>
            <source>{done} de {total} cuentas</source>
            <translation>{done} de {total} cuentas</translation>
        </message>
        <message>
            <source>Simulación con {count} cuentas</source>
            <translation>Simulación con {count} cuentas</translation>
        </message>
        <message>
            <source>El borrador contra la versión {version}</source>
            <translation>El borrador contra la versión {version}</translation>
        </message>
        <message>
            <source>Cuentas que alcanza cada renglón</source>
            <translation>Cuentas que alcanza cada renglón</translation>
        </message>
        <message>
            <source>Lo que puede perdonarse no cambia</source>
            <translation>Lo que puede perdonarse no cambia</translation>
        </message>
        <message>
            <source>En total hasta {amount}</source>
            <translation>En total hasta {amount}</translation>
        </message>
        <message>
            <source>Los agentes solos hasta {amount}</source>
            <translation>Los agentes solos hasta {amount}</translation>
        </message>
        <message>
            <source>Sin opción de la política</source>
            <translation>Sin opción de la política</translation>
        </message>
        <message>
            <source>Con alto, no se negocia</source>
            <translation>Con alto, no se negocia</translation>
        </message>
        <message>
            <source>Lo más que podría perdonarse, con cualquier nivel</source>
            <translation>Lo más que podría perdonarse, con cualquier nivel</translation>
        </message>
        <message>
            <source>Lo más que podrían perdonar los agentes solos</source>
            <translation>Lo más que podrían perdonar los agentes solos</translation>
        </message>
        <message>
            <source>Ofertas vigentes que nadie podría dar ya</source>
            <translation>Ofertas vigentes que nadie podría dar ya</translation>
        </message>
        <message>
            <source>Hoy</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Con el borrador</source>
            <translation>Con el borrador</translation>
        </message>
        <message>
            <source>En total</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>Producto</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Borrador</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Cambio</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Se quedan sin opción: {which}</source>
            <translation>Se quedan sin opción: {which}</translation>
        </message>
        <message>
            <source>Ganan alguna opción: {which}</source>
            <translation>Ganan alguna opción: {which}</translation>
        </message>
        <message>
            <source>Las mismas que hoy.</source>
            <translation>Las mismas que hoy.</translation>
        </message>
        <message>
            <source>Cuentas sin opción</source>
            <translation>Cuentas sin opción</translation>
        </message>
        <message>
            <source>{shown} y {rest} más</source>
            <translation>{shown} y {rest} más</translation>
        </message>
        <message>
            <source>Ofertas vigentes demasiado generosas</source>
            <translation>Ofertas vigentes demasiado generosas</translation>
        </message>
        <message>
            <source>Ninguna: todo lo ofrecido cabe también en el borrador.</source>
            <translation>Ninguna: todo lo ofrecido cabe también en el borrador.</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Opción</source>
            <translation>Opción</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Vale hasta</source>
            <translation>Vale hasta</translation>
        </message>
        <message>
            <source>Quedan sin efecto al publicar: se calculan de nuevo.</source>
            <translation>Quedan sin efecto al publicar: se calculan de nuevo.</translation>
        </message>
        <message>
            <source>Versión {number}</source>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <source>Por aprobar</source>
            <translation>Por aprobar</translation>
        </message>
        <message>
            <source>Versión por decidir</source>
            <translation>Versión por decidir</translation>
        </message>
        <message>
            <source>Quién y cuándo</source>
            <translation>Quién y cuándo</translation>
        </message>
        <message>
            <source>Para qué</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <source>Por qué se devolvió</source>
            <translation>Por qué se devolvió</translation>
        </message>
        <message>
            <source>En vigor</source>
            <translation>En vigor</translation>
        </message>
        <message>
            <source>Empieza el {day}</source>
            <translation>Empieza el {day}</translation>
        </message>
        <message>
            <source>Anterior</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Espera aprobación</source>
            <translation>Espera aprobación</translation>
        </message>
        <message>
            <source>Devuelta</source>
            <translation>Devuelta</translation>
        </message>
        <message>
            <source>Retirada</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>El archivo con que empezó este almacén</source>
            <translation>El archivo con que empezó este almacén</translation>
        </message>
        <message>
            <source>Huella {hash}</source>
            <translation>Huella {hash}</translation>
        </message>
        <message>
            <source>La escribió {who}, {when}</source>
            <translation>La escribió {who}, {when}</translation>
        </message>
        <message>
            <source>La aprobó {who}, {when}</source>
            <translation>La aprobó {who}, {when}</translation>
        </message>
        <message>
            <source>La devolvió {who}, {when}</source>
            <translation>La devolvió {who}, {when}</translation>
        </message>
        <message>
            <source>Es la primera versión, o no cambia.</source>
            <translation>Es la primera versión, o no cambia.</translation>
        </message>
        <message>
            <source>Se escribió sobre una versión anterior: la lista es contra la que rige hoy.</source>
            <translation>Se escribió sobre una versión anterior: la lista es contra la que rige hoy.</translation>
        </message>
        <message>
            <source>Avisos</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Devuelta a quien la escribió.</source>
            <translation>Devuelta a quien la escribió.</translation>
        </message>
        <message>
            <source>Retirada.</source>
            <translation>Retirada.</translation>
        </message>
        <message>
            <source>Publicada como versión {number}; los escritorios la usan ya.</source>
            <translation>Publicada como versión {number}; los escritorios la usan ya.</translation>
        </message>
        <message>
            <source>Enter la publica; Esc regresa.</source>
            <translation>Enter la publica; Esc regresa.</translation>
        </message>
        <message>
            <source>¿Qué falta? Escríbalo y Enter la devuelve.</source>
            <translation>¿Qué falta? Escríbalo y Enter la devuelve.</translation>
        </message>
    </context>
    <context>
        <name>PoliciesPanel</name>
        <message>
            <source>Políticas</source>
            <translation>Políticas</translation>
        </message>
        <message>
            <source>Productos de la política</source>
            <translation>Productos de la política</translation>
        </message>
        <message>
            <source>Política en palabras</source>
            <translation>Política en palabras</translation>
        </message>
        <message>
            <source>Contenido</source>
            <translation>Contenido</translation>
        </message>
    </context>
    <context>
        <name>PolicyDeskPanel</name>
        <message>
            <source>Contenido</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Tablas del borrador</source>
            <translation>Tablas del borrador</translation>
        </message>
        <message>
            <source>Versiones</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Leer</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Editar</source>
            <translation>Editar</translation>
        </message>
    </context>
    <context>
        <name>Pop</name>
        <message>
            <source>El aviso es demasiado largo.</source>
            <translation>El aviso es demasiado largo.</translation>
        </message>
        <message>
            <source>El aviso no es una línea JSON.</source>
            <translation>El aviso no es una línea JSON.</translation>
        </message>
        <message>
            <source>El aviso lleva solo cuenta, teléfono o línea.</source>
            <translation>El aviso lleva solo cuenta, teléfono o línea.</translation>
        </message>
        <message>
            <source>Un dato del aviso está vacío o es demasiado largo.</source>
            <translation>Un dato del aviso está vacío o es demasiado largo.</translation>
        </message>
        <message>
            <source>La ventana sigue ocupada; búsquelo ahí con Ctrl+F.</source>
            <translation>La ventana sigue ocupada; búsquelo ahí con Ctrl+F.</translation>
        </message>
    </context>
    <context>
        <name>Portfolio</name>
        <message>
            <source>{accounts}, {amount} vencidos</source>
            <translation>{accounts}, {amount} vencidos</translation>
        </message>
        <message>
            <source>Tramo {}</source>
            <translation>Tramo {}</translation>
        </message>
        <message>
            <source>Sin tramo</source>
            <translation>Sin tramo</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>{days} días</source>
            <translation>{days} días</translation>
        </message>
        <message>
            <source>{product}, {days}: {accounts}, {amount}</source>
            <translation>{product}, {days}: {accounts}, {amount}</translation>
        </message>
        <message>
            <source>total</source>
            <translation>total</translation>
        </message>
        <message>
            <source>1 cuenta</source>
            <translation>1 cuenta</translation>
        </message>
        <message>
            <source>{count} cuentas</source>
            <translation>{count} cuentas</translation>
        </message>
        <message>
            <source>{rows} filas guardadas en «{name}».</source>
            <translation>{rows} filas guardadas en «{name}».</translation>
        </message>
    </context>
    <context>
        <name>PortfolioPanel</name>
        <message>
            <source>Cartera</source>
            <translation>Cartera</translation>
        </message>
        <message>
            <source>Archivo</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Corte</source>
            <translation>Corte</translation>
        </message>
        <message>
            <source>Cargado</source>
            <translation>Cargado</translation>
        </message>
        <message>
            <source>Cuentas</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Cuentas o pagos (*.csv *.txt *.tsv *.xlsx);;Todos los archivos (*)</source>
            <translation>Cuentas o pagos (*.csv *.txt *.tsv *.xlsx);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Exportar…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Orden de la lista</source>
            <translation>Orden de la lista</translation>
        </message>
        <message>
            <source>Cuentas por producto y atraso</source>
            <translation>Cuentas por producto y atraso</translation>
        </message>
        <message>
            <source>Archivos cargados</source>
            <translation>Archivos cargados</translation>
        </message>
        <message>
            <source>Importar cartera</source>
            <translation>Importar cartera</translation>
        </message>
        <message>
            <source>Importar archivo…</source>
            <translation>Importar archivo…</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>No se imprimió: {why}. El convenio quedó registrado; revise la impresora y vuelva a intentar con Ctrl+P, o guárdelo con Ctrl+S.</source>
            <translation>No se imprimió: {why}. El convenio quedó registrado; revise la impresora y vuelva a intentar con Ctrl+P, o guárdelo con Ctrl+S.</translation>
        </message>
        <message>
            <source>Ningún programa de correo abrió el borrador. La página sigue aquí: guárdela con Ctrl+S o imprímala.</source>
            <translation>Ningún programa de correo abrió el borrador. La página sigue aquí: guárdela con Ctrl+S o imprímala.</translation>
        </message>
        <message>
            <source>La página quedó en el archivo que eligió.</source>
            <translation>La página quedó en el archivo que eligió.</translation>
        </message>
        <message>
            <source>Enviada a la impresora {name}.</source>
            <translation>Enviada a la impresora {name}.</translation>
        </message>
        <message>
            <source>del sistema</source>
            <translation>del sistema</translation>
        </message>
        <message>
            <source>Guardado como {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <source>Borrador abierto en su programa de correo. La página se abre con {hint}.</source>
            <translation>Borrador abierto en su programa de correo. La página se abre con {hint}.</translation>
        </message>
        <message>
            <source>Guardar el convenio</source>
            <translation>Guardar el convenio</translation>
        </message>
        <message>
            <source>el sistema de impresión no respondió</source>
            <translation>el sistema de impresión no respondió</translation>
        </message>
        <message>
            <source>el sistema de impresión rechazó la página</source>
            <translation>el sistema de impresión rechazó la página</translation>
        </message>
        <message>
            <source>la impresora no respondió</source>
            <translation>la impresora no respondió</translation>
        </message>
        <message>
            <source>la impresora se detuvo a media impresión</source>
            <translation>la impresora se detuvo a media impresión</translation>
        </message>
    </context>
    <context>
        <name>ProposeSheet</name>
        <message>
            <source>Proponer una frase</source>
            <translation>Proponer una frase</translation>
        </message>
        <message>
            <source>Lo que a usted le funciona decir</source>
            <translation>Lo que a usted le funciona decir</translation>
        </message>
        <message>
            <source>Frase que propone</source>
            <translation>Frase que propone</translation>
        </message>
        <message>
            <source>Proponer</source>
            <translation>Proponer</translation>
        </message>
        <message>
            <source>Una frase mejor para «{title}»</source>
            <translation>Una frase mejor para «{title}»</translation>
        </message>
    </context>
    <context>
        <name>ProtocolPanel</name>
        <message>
            <source>Llevar al guion</source>
            <translation>Llevar al guion</translation>
        </message>
    </context>
    <context>
        <name>ProtocolText</name>
        <message>
            <source>No diga {words}</source>
            <translation>No diga {words}</translation>
        </message>
        <message>
            <source>Haga</source>
            <translation>Haga</translation>
        </message>
        <message>
            <source>No diga</source>
            <translation>No diga</translation>
        </message>
    </context>
    <context>
        <name>ResponsePanel</name>
        <message>
            <source>Usar respuesta</source>
            <translation>Usar respuesta</translation>
        </message>
        <message>
            <source>La respuesta funcionó</source>
            <translation>La respuesta funcionó</translation>
        </message>
        <message>
            <source>La respuesta no funcionó</source>
            <translation>La respuesta no funcionó</translation>
        </message>
    </context>
    <context>
        <name>ResultList</name>
        <message>
            <source>Objeciones encontradas</source>
            <translation>Objeciones encontradas</translation>
        </message>
    </context>
    <context>
        <name>ResultRows</name>
        <message>
            <source>Con aviso</source>
            <translation>Con aviso</translation>
        </message>
        <message>
            <source>Promesas {rate}</source>
            <translation>Promesas {rate}</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Agente</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Supervisión</source>
            <translation>Supervisión</translation>
        </message>
        <message>
            <source>Capacitación</source>
            <translation>Capacitación</translation>
        </message>
        <message>
            <source>Gerencia</source>
            <translation>Gerencia</translation>
        </message>
        <message>
            <source>Administración</source>
            <translation>Administración</translation>
        </message>
        <message>
            <source>Atiende llamadas con la mesa en vivo</source>
            <translation>Atiende llamadas con la mesa en vivo</translation>
        </message>
        <message>
            <source>Mesa, cartera, objeciones, políticas y actividad</source>
            <translation>Mesa, cartera, objeciones, políticas y actividad</translation>
        </message>
        <message>
            <source>Objeciones y políticas para preparar al equipo</source>
            <translation>Objeciones y políticas para preparar al equipo</translation>
        </message>
        <message>
            <source>Cartera, políticas y actividad del equipo</source>
            <translation>Cartera, políticas y actividad del equipo</translation>
        </message>
        <message>
            <source>Todo lo anterior y la carga de la cartera</source>
            <translation>Todo lo anterior y la carga de la cartera</translation>
        </message>
    </context>
    <context>
        <name>RuleForm</name>
        <message>
            <source>por días sin contacto, hasta</source>
            <translation>por días sin contacto, hasta</translation>
        </message>
        <message>
            <source>Primero</source>
            <translation>Primero</translation>
        </message>
        <message>
            <source>y después por</source>
            <translation>y después por</translation>
        </message>
        <message>
            <source>las llamadas agendadas</source>
            <translation>las llamadas agendadas</translation>
        </message>
        <message>
            <source>las promesas</source>
            <translation>las promesas</translation>
        </message>
        <message>
            <source>saldo vencido</source>
            <translation>saldo vencido</translation>
        </message>
        <message>
            <source>saldo total</source>
            <translation>saldo total</translation>
        </message>
        <message>
            <source>días de atraso</source>
            <translation>días de atraso</translation>
        </message>
        <message>
            <source>Qué va primero</source>
            <translation>Qué va primero</translation>
        </message>
        <message>
            <source>Por qué valor se ordena</source>
            <translation>Por qué valor se ordena</translation>
        </message>
        <message>
            <source>Multiplicar por días sin contacto</source>
            <translation>Multiplicar por días sin contacto</translation>
        </message>
        <message>
            <source>Días sin contacto que cuentan</source>
            <translation>Días sin contacto que cuentan</translation>
        </message>
    </context>
    <context>
        <name>RulesEditor</name>
        <message>
            <source>Reglas propias</source>
            <translation>Reglas propias</translation>
        </message>
        <message>
            <source>Solo pueden estrechar lo que la ley permite, nunca ampliarlo.</source>
            <translation>Solo pueden estrechar lo que la ley permite, nunca ampliarlo.</translation>
        </message>
        <message>
            <source>Medios que piden permiso de la persona</source>
            <translation>Medios que piden permiso de la persona</translation>
        </message>
        <message>
            <source>Lecturas de la ley: la cautelosa vale mientras nadie firme otra</source>
            <translation>Lecturas de la ley: la cautelosa vale mientras nadie firme otra</translation>
        </message>
        <message>
            <source>Las de la ley; o, por ejemplo, 09:00-20:00</source>
            <translation>Las de la ley; o, por ejemplo, 09:00-20:00</translation>
        </message>
        <message>
            <source>Se contacta en sábado donde la ley lo permite</source>
            <translation>Se contacta en sábado donde la ley lo permite</translation>
        </message>
        <message>
            <source>Intentos por día</source>
            <translation>Intentos por día</translation>
        </message>
        <message>
            <source>Intentos en 7 días</source>
            <translation>Intentos en 7 días</translation>
        </message>
        <message>
            <source>Horario más estrecho</source>
            <translation>Horario más estrecho</translation>
        </message>
        <message>
            <source>Quién la firma</source>
            <translation>Quién la firma</translation>
        </message>
        <message>
            <source>Quién firma: {what}</source>
            <translation>Quién firma: {what}</translation>
        </message>
        <message>
            <source>Motivo del cambio</source>
            <translation>Motivo del cambio</translation>
        </message>
        <message>
            <source>Guardar reglas propias</source>
            <translation>Guardar reglas propias</translation>
        </message>
        <message>
            <source>El horario se escribe así: 09:00-20:00.</source>
            <translation>El horario se escribe así: 09:00-20:00.</translation>
        </message>
    </context>
    <context>
        <name>ScriptRegion</name>
        <message>
            <source>Siguiente</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Llamar</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Siguiente etapa</source>
            <translation>Siguiente etapa</translation>
        </message>
    </context>
    <context>
        <name>ScriptView</name>
        <message>
            <source>Lo que se dice</source>
            <translation>Lo que se dice</translation>
        </message>
    </context>
    <context>
        <name>SearchEdit</name>
        <message>
            <source>Objeción: lo que dijo el cliente</source>
            <translation>Objeción: lo que dijo el cliente</translation>
        </message>
    </context>
    <context>
        <name>SearchRegion</name>
        <message>
            <source>¿Qué objeción puso?</source>
            <translation>¿Qué objeción puso?</translation>
        </message>
        <message>
            <source>En el buzón nadie objeta</source>
            <translation>En el buzón nadie objeta</translation>
        </message>
        <message>
            <source>Con otra persona: no revele nada</source>
            <translation>Con otra persona: no revele nada</translation>
        </message>
        <message>
            <source>Escriba lo que dijo el cliente</source>
            <translation>Escriba lo que dijo el cliente</translation>
        </message>
    </context>
    <context>
        <name>ShapeRow</name>
        <message>
            <source>Separador</source>
            <translation>Separador</translation>
        </message>
        <message>
            <source>Código</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Hoja</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>Línea del encabezado</source>
            <translation>Línea del encabezado</translation>
        </message>
        <message>
            <source>Encabezado en la línea</source>
            <translation>Encabezado en la línea</translation>
        </message>
        <message>
            <source>Producto de todas</source>
            <translation>Producto de todas</translation>
        </message>
        <message>
            <source>Acreedor, da nombre al perfil</source>
            <translation>Acreedor, da nombre al perfil</translation>
        </message>
        <message>
            <source>El de la institución</source>
            <translation>El de la institución</translation>
        </message>
        <message>
            <source>Acreedor</source>
            <translation>Acreedor</translation>
        </message>
        <message>
            <source>Elija…</source>
            <translation>Elija…</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>, cambiado</source>
            <translation>, cambiado</translation>
        </message>
        <message>
            <source>Aviso</source>
            <translation>Aviso</translation>
        </message>
    </context>
    <context>
        <name>SheetTable</name>
        <message>
            <source>Tabla de la política</source>
            <translation>Tabla de la política</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Lugares</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Cambiar de usuario</source>
            <translation>Cambiar de usuario</translation>
        </message>
        <message>
            <source>Cambiar de usuario (Ctrl+Mayús+U)</source>
            <translation>Cambiar de usuario (Ctrl+Mayús+U)</translation>
        </message>
        <message>
            <source>Claro u oscuro</source>
            <translation>Claro u oscuro</translation>
        </message>
    </context>
    <context>
        <name>SideButton</name>
        <message>
            <source>{count} esperan</source>
            <translation>{count} esperan</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Entrar</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>&amp;PIN de este equipo</source>
            <translation>&amp;PIN de este equipo</translation>
        </message>
        <message>
            <source>PIN de este equipo</source>
            <translation>PIN de este equipo</translation>
        </message>
        <message>
            <source>Entrar con el PIN</source>
            <translation>Entrar con el PIN</translation>
        </message>
        <message>
            <source>&amp;Mostrar lo que escribo</source>
            <translation>&amp;Mostrar lo que escribo</translation>
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>Abriendo…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>Entrar</source>
            <translation>Entrar</translation>
        </message>
    </context>
    <context>
        <name>SimulationView</name>
        <message>
            <source>Simulación</source>
            <translation>Simulación</translation>
        </message>
        <message>
            <source>Cancelar</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancelar la simulación</source>
            <translation>Cancelar la simulación</translation>
        </message>
        <message>
            <source>Avance de la simulación</source>
            <translation>Avance de la simulación</translation>
        </message>
    </context>
    <context>
        <name>StageList</name>
        <message>
            <source>Etapas del guion</source>
            <translation>Etapas del guion</translation>
        </message>
    </context>
    <context>
        <name>StageRows</name>
        <message>
            <source>hecha</source>
            <translation>hecha</translation>
        </message>
        <message>
            <source>actual</source>
            <translation>actual</translation>
        </message>
        <message>
            <source>pendiente</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>Etapa {number}, {title}, {status}</source>
            <translation>Etapa {number}, {title}, {status}</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Lo guardado vale para las páginas que siguen</source>
            <translation>Lo guardado vale para las páginas que siguen</translation>
        </message>
        <message>
            <source>Versión {number} guardada. Vale para las páginas que siguen.</source>
            <translation>Versión {number} guardada. Vale para las páginas que siguen.</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPanel</name>
        <message>
            <source>Plantillas</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Guardar versión</source>
            <translation>Guardar versión</translation>
        </message>
        <message>
            <source>La que trae el programa</source>
            <translation>La que trae el programa</translation>
        </message>
        <message>
            <source>¿Qué cambió? Queda en la historia.</source>
            <translation>¿Qué cambió? Queda en la historia.</translation>
        </message>
        <message>
            <source>Plantilla</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>Caso de prueba</source>
            <translation>Caso de prueba</translation>
        </message>
        <message>
            <source>Versiones guardadas</source>
            <translation>Versiones guardadas</translation>
        </message>
        <message>
            <source>Textos de la plantilla</source>
            <translation>Textos de la plantilla</translation>
        </message>
        <message>
            <source>Texto que se edita</source>
            <translation>Texto que se edita</translation>
        </message>
        <message>
            <source>Lo que va entre llaves lo pone el programa: {deudor}, {acreedor}, {total}…</source>
            <translation>Lo que va entre llaves lo pone el programa: {deudor}, {acreedor}, {total}…</translation>
        </message>
        <message>
            <source>La página, tal como se imprimiría</source>
            <translation>La página, tal como se imprimiría</translation>
        </message>
    </context>
    <context>
        <name>ToastBar</name>
        <message>
            <source>Deshacer</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>VersionsView</name>
        <message>
            <source>Versión de la política</source>
            <translation>Versión de la política</translation>
        </message>
        <message>
            <source>Aprobar y publicar</source>
            <translation>Aprobar y publicar</translation>
        </message>
        <message>
            <source>Devolver, con su razón</source>
            <translation>Devolver, con su razón</translation>
        </message>
        <message>
            <source>Volver a esta versión</source>
            <translation>Volver a esta versión</translation>
        </message>
        <message>
            <source>Simular</source>
            <translation>Simular</translation>
        </message>
        <message>
            <source>Retirarla</source>
            <translation>Retirarla</translation>
        </message>
        <message>
            <source>Razón para devolverla</source>
            <translation>Razón para devolverla</translation>
        </message>
    </context>
    <context>
        <name>_Brand</name>
        <message>
            <source>Datos de ejemplo</source>
            <translation>Datos de ejemplo</translation>
        </message>
        <message>
            <source>Datos de
ejemplo</source>
            <translation>Datos de
ejemplo</translation>
        </message>
    </context>
    <context>
        <name>_ReadBack</name>
        <message>
            <source>{said}. Enter lo anota.</source>
            <translation>{said}. Enter lo anota.</translation>
        </message>
        <message>
            <source>Cuánto gana y cuándo cobra: «12 mil al mes, 15 y último», o «desempleo».</source>
            <translation>Cuánto gana y cuándo cobra: «12 mil al mes, 15 y último», o «desempleo».</translation>
        </message>
    </context>
</TS>
